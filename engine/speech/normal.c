/* Three passes: characters (width, case, script), punctuation and spaces,
 * rewritten words. Only characters outside ASCII and the Han block trouble ICU. */
#include "speech/normal.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/decode.h"
#include "speech/fold_table.h"
#include "speech/typos.h"

#define ELLIPSIS 0x2026u
#define PIECE_MAX 64 /* characters that ICU composes at a time */

uint32_t tr_fold_han(uint32_t cp)
{
    if (cp < FOLD_FIRST || cp > FOLD_LAST)
        return cp;
    uint32_t to = fold_char[fold_page[(cp - FOLD_FIRST) >> 8]][cp & 0xFF];
    return to ? to : cp;
}

bool tr_is_weak_break(uint32_t cp)
{
    return cp == ',' || cp == ELLIPSIS;
}

bool tr_is_strong_break(uint32_t cp)
{
    return cp == '.' || cp == '?' || cp == '!' || cp == '(' || cp == ')';
}

static bool is_digit(uint32_t cp)
{
    return cp >= '0' && cp <= '9';
}

/* Part of a word that is written in letters. */
static bool is_wordy(uint32_t cp)
{
    return is_digit(cp) || (cp >= 'a' && cp <= 'z') ||
           (cp >= 0xC0 && !(cp >= 0x2000 && cp <= 0x303F) && !tr_is_han(cp));
}

tr_status tr_normaliser_init(struct tr_normaliser *n, bool chinese, tr_err *err)
{
    struct tr_unit *scratch = tr_malloc(TR_NORM_UNITS * sizeof *scratch);
    if (!scratch)
        return tr_fail(err, TR_ENOMEM, "no memory for normalising text");
    *n = (struct tr_normaliser){.chinese = chinese, .scratch = scratch};
    return TR_OK;
}

void tr_normaliser_done(struct tr_normaliser *n)
{
    tr_free(n->scratch);
    n->scratch = NULL;
}

static bool is_decoration(uint32_t cp)
{
    return cp == 0x200D || (cp >= 0xFE00 && cp <= 0xFE0F) || cp == 0x20E3 ||
           (cp >= 0x1F1E6 && cp <= 0x1F1FF) || (cp >= 0x1F3FB && cp <= 0x1F3FF) ||
           (cp >= 0xE0000 && cp <= 0xE007F) ||
           u_hasBinaryProperty((UChar32)cp, UCHAR_EXTENDED_PICTOGRAPHIC);
}

/* A letter of Latin script without its accents, 0 for an accent that stands alone;
 * anything else as it is. People type names with and without. */
static uint32_t plain_letter(const UNormalizer2 *nfd, uint32_t cp)
{
    if (cp >= 0x300 && cp <= 0x36F)
        return 0;
    if (cp < 0xC0 || (cp > 0x24F && cp < 0x1E00) || cp > 0x1EFF)
        return cp;
    static const uint32_t strokes[][2] = {{0xF8, 'o'},  {0x111, 'd'}, {0x127, 'h'},
                                          {0x131, 'i'}, {0x142, 'l'}, {0x167, 't'}};
    for (size_t i = 0; i < sizeof strokes / sizeof strokes[0]; i++)
        if (strokes[i][0] == cp)
            return strokes[i][1];
    UErrorCode status = U_ZERO_ERROR;
    UChar parts[16];
    int32_t n = unorm2_getDecomposition(nfd, (UChar32)cp, parts, 16, &status);
    return U_SUCCESS(status) && n > 0 && parts[0] >= 'a' && parts[0] <= 'z' ? parts[0] : cp;
}

static void put(struct tr_unit *out, uint32_t *count, uint32_t cp, size_t start, size_t end)
{
    if (*count < TR_NORM_UNITS)
        out[(*count)++] =
            (struct tr_unit){.cp = cp, .start = (uint16_t)start, .end = (uint16_t)end};
}

/* Compose and fold the characters from *at up to the next boundary by ICU. */
static tr_status compose(const char *text, size_t len, size_t *at, struct tr_unit *out,
                         uint32_t *count, tr_err *err)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCCasefoldInstance(&status);
    const UNormalizer2 *plain = unorm2_getNFDInstance(&status);
    if (U_FAILURE(status))
        return tr_fail(err, TR_EIO, "ICU has no normalisation data (%s); install its data package",
                       u_errorName(status));
    UChar in[PIECE_MAX];
    UChar res[PIECE_MAX * 4];
    int32_t n = 0;
    size_t start = *at;
    while (*at < len) {
        size_t behind = *at;
        uint32_t cp = tr_decode(text, &behind);
        if (n > 0 && (n > PIECE_MAX - 3 || unorm2_hasBoundaryBefore(nfkc, (UChar32)cp)))
            break;
        *at = behind;
        if (cp > 0xFFFF)
            in[n++] = (UChar)(0xD7C0 + (cp >> 10));
        in[n++] = (UChar)(cp > 0xFFFF ? 0xDC00 + (cp & 0x3FF) : cp);
    }
    int32_t got = unorm2_normalize(nfkc, in, n, res, PIECE_MAX * 4, &status);
    if (U_FAILURE(status))
        return TR_OK; /* an expansion beyond all reason is no word of ours */
    for (int32_t i = 0; i < got;) {
        uint32_t c = res[i++];
        if (c >= 0xD800 && c <= 0xDBFF && i < got)
            c = 0x10000 + ((c - 0xD800) << 10) + (res[i++] - 0xDC00u);
        c = plain_letter(plain, c);
        if (c)
            put(out, count, tr_fold_han(c), start, *at);
    }
    return TR_OK;
}

/* First pass: one unit per character, folded. */
static tr_status read_units(const char *text, size_t len, struct tr_unit *out, uint32_t *count,
                            tr_err *err)
{
    *count = 0;
    for (size_t at = 0; at < len;) {
        size_t behind = at;
        uint32_t cp = tr_decode(text, &behind);
        bool plain = true;
        size_t after = behind;
        uint32_t next = behind < len ? tr_decode(text, &after) : 0;
        bool marked = next >= 0x300 && next < 0x2000; /* perhaps a combining mark */
        if (cp < 0x80 && !marked) {
            cp = cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
        } else if (cp >= 0x4E00 && cp <= 0x9FFF) {
            cp = tr_fold_han(cp);
        } else if (cp >= 0xFF01 && cp <= 0xFF5E && !marked) {
            cp -= 0xFEE0;
            cp = cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
        } else if (cp >= 0x2010 && cp <= 0x2027) {
            cp = cp == 0x2018 || cp == 0x2019 ? '\'' : cp;
        } else if (cp >= 0x3000 && cp <= 0x3011) {
            cp = cp == 0x3000 ? ' ' : cp;
        } else {
            plain = false;
        }
        if (plain) {
            put(out, count, cp, at, behind);
            at = behind;
        } else if (cp >= 0x2000 && is_decoration(cp)) {
            at = behind;
        } else {
            tr_status s = compose(text, len, &at, out, count, err);
            if (s != TR_OK)
                return s;
        }
    }
    return TR_OK;
}

enum kind { KIND_CHAR, KIND_SPACE, KIND_BREAK, KIND_OPEN, KIND_CLOSE, KIND_QUOTE, KIND_DROP };

/* What a character does, and the character that it becomes. */
static enum kind classify(uint32_t *cp)
{
    switch (*cp) {
    case ' ':
    case '\t':
    case '\n':
    case '\r':
    case 0xA0:
        return KIND_SPACE;
    case ',':
    case 0x3001:
    case ':':
    case '/':
    case '|':
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2022:
    case 0x2027:
    case 0xB7:
        *cp = ',';
        return KIND_BREAK;
    case ELLIPSIS:
    case '?':
    case '!':
    case '.':
        return KIND_BREAK;
    case 0x3002:
    case ';':
        *cp = '.';
        return KIND_BREAK;
    case '(':
    case '[':
    case 0x3010:
        *cp = '(';
        return KIND_CHAR;
    case ')':
    case ']':
    case 0x3011:
        *cp = ')';
        return KIND_CHAR;
    case 0x201C:
    case 0x300C:
    case 0x300E:
        return KIND_OPEN;
    case 0x201D:
    case 0x300D:
    case 0x300F:
        return KIND_CLOSE;
    case '"':
        return KIND_QUOTE;
    case '~':
    case '*':
    case '_':
    case '#':
    case '`':
    case '\\':
    case '<':
    case '>':
    case 0x3008:
    case 0x3009:
    case 0x300A:
    case 0x300B:
        return KIND_DROP;
    default:
        return KIND_CHAR;
    }
}

static int rank(uint32_t brk)
{
    return brk == '?' ? 4 : brk == '!' ? 3 : brk == '.' ? 2 : 1;
}

static bool is_break(uint32_t cp)
{
    return tr_is_weak_break(cp) || cp == '.' || cp == '?' || cp == '!';
}

struct tidy {
    const struct tr_normaliser *n;
    const struct tr_unit *in;
    uint32_t count, at;
    struct tr_unit *out;
    uint32_t done;
    bool space, edges, quoted;
    uint32_t quote_from; /* unit at which the open quotation began */
};

static uint32_t in_cp(const struct tidy *t, uint32_t i)
{
    return i < t->count ? t->in[i].cp : 0;
}

static void emit(struct tidy *t, uint32_t cp, uint16_t start, uint16_t end)
{
    if (t->done < TR_NORM_UNITS)
        t->out[t->done++] =
            (struct tr_unit){.cp = cp, .start = start, .end = end, .quoted = t->quoted};
}

static void emit_break(struct tidy *t, uint32_t cp, const struct tr_unit *u)
{
    if (t->done == 0 && !t->edges)
        return;
    struct tr_unit *last = t->done ? &t->out[t->done - 1] : NULL;
    if (last && is_break(last->cp)) {
        if (rank(cp) > rank(last->cp) || (cp == ELLIPSIS && last->cp == ','))
            last->cp = cp;
        last->end = u->end;
    } else if (!last || last->cp != '(') {
        emit(t, cp, u->start, u->end);
    }
    t->space = true;
}

static void emit_char(struct tidy *t, uint32_t cp, const struct tr_unit *u)
{
    const struct tr_unit *last = t->done ? &t->out[t->done - 1] : NULL;
    if (t->space && last && last->cp != '(' && cp != ')') {
        bool han = tr_is_han(last->cp) && tr_is_han(cp);
        if (!t->n->chinese)
            emit(t, ' ', last->end, u->start);
        else if (han)
            emit(t, ',', last->end, u->start);
        else if (is_wordy(last->cp) && is_wordy(cp))
            emit(t, ' ', last->end, u->start);
    }
    t->space = false;
    emit(t, cp, u->start, u->end);
}

/* Punctuation that belongs to a number or a word: 9:30, 2,300, 555-0134, Mr. */
static bool inner_mark(struct tidy *t, const struct tr_unit *u)
{
    uint32_t before = t->at ? in_cp(t, t->at - 1) : 0;
    uint32_t after = in_cp(t, t->at + 1);
    if (is_digit(before) && is_digit(after)) {
        if (u->cp == '.' || u->cp == ':') {
            emit_char(t, ':', u);
            return true;
        }
        if (u->cp == '-' || u->cp == 0x2013) {
            emit_char(t, '-', u);
            return true;
        }
        bool thousands = u->cp == ',' && is_digit(in_cp(t, t->at + 2)) &&
                         is_digit(in_cp(t, t->at + 3)) && !is_digit(in_cp(t, t->at + 4));
        if (thousands)
            return true;
    }
    if (u->cp == '-' || u->cp == 0x2010 || u->cp == 0x2011) {
        if (is_wordy(before) && is_wordy(after) && !t->n->chinese)
            t->space = true;
        else if (is_wordy(before) || is_wordy(after))
            t->space = t->space || !t->n->chinese;
        else
            emit_break(t, ',', u);
        return true;
    }
    if (u->cp == '\'') {
        if (is_wordy(before) && is_wordy(after))
            emit_char(t, '\'', u);
        return true;
    }
    if (u->cp != '.' || t->n->chinese)
        return false;
    /* "mr." "ms." "a.m." "p.m.": the point is no end of a sentence */
    uint32_t b2 = t->at >= 2 ? in_cp(t, t->at - 2) : 0;
    uint32_t b3 = t->at >= 3 ? in_cp(t, t->at - 3) : 0;
    if (!is_wordy(b3) &&
        ((b2 == 'm' && (before == 'r' || before == 's')) || (b2 == 'd' && before == 'r')))
        return true;
    if ((before == 's' && b2 == 'r' && b3 == 'm') || (before == 'm' && b2 == '.'))
        return true;
    return (before == 'a' || before == 'p') && after == 'm' && !is_wordy(in_cp(t, t->at + 2));
}

/* Second pass: few kinds of break, one space, quotes gone but remembered. */
static uint32_t tidy(const struct tr_normaliser *n, const struct tr_unit *in, uint32_t count,
                     bool edges, struct tr_unit *out)
{
    struct tidy t = {.n = n, .in = in, .count = count, .out = out, .edges = edges};
    for (; t.at < count; t.at++) {
        const struct tr_unit *u = &in[t.at];
        uint32_t cp = u->cp;
        if (inner_mark(&t, u))
            continue;
        enum kind kind = classify(&cp);
        switch (kind) {
        case KIND_SPACE:
            t.space = true;
            break;
        case KIND_BREAK: {
            uint32_t next = in_cp(&t, t.at + 1);
            uint32_t prev = t.at ? in_cp(&t, t.at - 1) : 0;
            bool dots = cp == '.' && u->cp != ';' && (next == u->cp || prev == u->cp);
            emit_break(&t, dots ? ELLIPSIS : cp, u);
            break;
        }
        case KIND_OPEN:
        case KIND_CLOSE:
        case KIND_QUOTE:
            t.quoted = kind == KIND_OPEN || (kind == KIND_QUOTE && !t.quoted);
            t.quote_from = t.done;
            break;
        case KIND_DROP:
            break;
        case KIND_CHAR:
            emit_char(&t, cp, u);
            break;
        }
    }
    /* a quotation that never ends is none */
    for (uint32_t i = t.quote_from; t.quoted && i < t.done; i++)
        out[i].quoted = false;
    return t.done;
}

/* Words are counted: Han characters, and runs of letters and digits. */
static bool begins_word(const struct tr_norm *n, uint32_t unit)
{
    uint32_t cp = n->units[unit].cp;
    bool inside = unit > 0 && is_wordy(n->units[unit - 1].cp);
    return tr_is_han(cp) || (is_wordy(cp) && !inside);
}

bool tr_norm_cut(struct tr_norm *n, uint32_t words)
{
    if (n->words <= words)
        return false;
    uint32_t seen = 0;
    uint32_t keep = 0;
    while (seen + begins_word(n, keep) <= words)
        seen += begins_word(n, keep++);
    n->count = keep;
    n->words = words;
    n->len = n->offset[keep];
    n->unit_at[n->len] = (uint16_t)keep;
    n->text[n->len] = '\0';
    return true;
}

/* Characters that the first two passes leave as they are, whatever stands beside them. */
static bool stays(uint32_t cp)
{
    return (cp >= 'a' && cp <= 'z') || is_digit(cp) ||
           (cp >= 0x4E00 && cp <= 0x9FFF && tr_fold_han(cp) == cp);
}

bool tr_is_normal(const struct tr_normaliser *n, const char *text, size_t len)
{
    if (n->typos || len > TR_NORM_UNITS)
        return false;
    uint32_t count = 0;
    for (size_t at = 0; at < len;) {
        uint32_t cp = tr_decode(text, &at);
        if (!stays(cp))
            return false;
        n->scratch[count++].cp = cp;
    }
    return !n->rewrites || !tr_rewrites_touch(n->rewrites, n->chinese, n->scratch, count);
}

tr_status tr_normalise(const struct tr_normaliser *n, const char *text, size_t len, bool edges,
                       struct tr_norm *out, tr_err *err)
{
    if (len > UINT16_MAX)
        return tr_fail(err, TR_EINVAL, "a text of %zu bytes is too long to be heard", len);
    uint32_t count = 0;
    tr_status s = read_units(text, len, n->scratch, &count, err);
    if (s != TR_OK)
        return s;
    out->count = tidy(n, n->scratch, count, edges, out->units);
    if (n->typos)
        tr_typos_mend(n->typos, out->units, &out->count, n->scratch);
    if (n->rewrites)
        tr_rewrites_apply(n->rewrites, n->chinese, out->units, &out->count, n->scratch);
    out->len = 0;
    out->words = 0;
    for (uint32_t i = 0; i < out->count; i++) {
        uint32_t cp = out->units[i].cp;
        out->words += begins_word(out, i);
        out->offset[i] = (uint16_t)out->len;
        size_t step = tr_utf8_put(cp, out->text + out->len);
        for (size_t k = 0; k < step; k++)
            out->unit_at[out->len + k] = (uint16_t)i;
        out->len += (uint32_t)step;
    }
    out->offset[out->count] = (uint16_t)out->len;
    out->unit_at[out->len] = (uint16_t)out->count;
    out->text[out->len] = '\0';
    return TR_OK;
}
