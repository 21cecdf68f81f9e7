/* Where a line may end and where a caret may stand, by ICU. Greedy: a line takes
 * as many segments as fit; a segment wider than a line is cut between clusters. */
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>

#include "app/type_inside.h"
#include "base/alloc.h"
#include "base/utf8.h"

/* The strict rules, as is ICU's default: a long vowel mark starts no line either. */
static const char *const locales[TR_LANG_COUNT] = {
    [TR_LANG_ZH_HANS] = "zh_Hans",
    [TR_LANG_ZH_HANT] = "zh_Hant",
    [TR_LANG_EN] = "en",
};

tr_status tr_breaks_open(struct tr_type *type, enum tr_lang lang, tr_err *err)
{
    UErrorCode code = U_ZERO_ERROR;
    UBreakIterator *lines = ubrk_open(UBRK_LINE, locales[lang], NULL, 0, &code);
    UBreakIterator *chars = ubrk_open(UBRK_CHARACTER, locales[lang], NULL, 0, &code);
    if (U_FAILURE(code)) {
        ubrk_close(lines);
        ubrk_close(chars);
        return tr_fail(err, code == U_MEMORY_ALLOCATION_ERROR ? TR_ENOMEM : TR_EIO,
                       "the rules for line breaking cannot be loaded: %s", u_errorName(code));
    }
    tr_breaks_close(type);
    type->line_breaks = lines;
    type->char_breaks = chars;
    return TR_OK;
}

void tr_breaks_close(struct tr_type *type)
{
    ubrk_close(type->line_breaks);
    ubrk_close(type->char_breaks);
    ubrk_close(type->word_breaks);
    utext_close(type->line_text);
    utext_close(type->char_text);
    utext_close(type->word_text);
    type->line_breaks = type->char_breaks = type->word_breaks = NULL;
    type->line_text = type->char_text = type->word_text = NULL;
}

UBreakIterator *tr_breaks_over(UBreakIterator *breaks, UText **over, const char *text, size_t len)
{
    UErrorCode code = U_ZERO_ERROR;
    UText *opened = utext_openUTF8(*over, text, (int64_t)len, &code);
    if (opened)
        *over = opened;
    if (U_SUCCESS(code))
        ubrk_setUText(breaks, *over, &code);
    return U_SUCCESS(code) ? breaks : NULL;
}

size_t tr_type_step(struct tr_type *type, const char *text, size_t len, size_t at, bool forward)
{
    if (at > len)
        at = len;
    if (forward ? at == len : at == 0)
        return at;
    UBreakIterator *breaks = tr_breaks_over(type->char_breaks, &type->char_text, text, len);
    int32_t to = UBRK_DONE;
    if (breaks)
        to = forward ? ubrk_following(breaks, (int32_t)at) : ubrk_preceding(breaks, (int32_t)at);
    if (to == UBRK_DONE)
        return forward ? len : 0;
    return (size_t)to;
}

/* ---- words -------------------------------------------------------------------- */

/* Words over a text; their rules and the dictionary are loaded when they are first
 * asked for. */
static UBreakIterator *words_over(struct tr_type *type, const char *text, size_t len)
{
    if (!type->word_breaks) {
        UErrorCode code = U_ZERO_ERROR;
        type->word_breaks = ubrk_open(UBRK_WORD, locales[type->fonts.lang], NULL, 0, &code);
        if (U_FAILURE(code)) {
            ubrk_close(type->word_breaks);
            type->word_breaks = NULL;
        }
    }
    return type->word_breaks ? tr_breaks_over(type->word_breaks, &type->word_text, text, len)
                             : NULL;
}

void tr_type_word(struct tr_type *type, const char *text, size_t len, size_t at, size_t *from,
                  size_t *to)
{
    UBreakIterator *words = words_over(type, text, len);
    at = at < len ? at : len;
    *from = 0;
    *to = len;
    if (!words || len == 0)
        return;
    int32_t end = ubrk_following(words, (int32_t)(at < len ? at : len - 1));
    *to = end == UBRK_DONE ? len : (size_t)end;
    int32_t begin = ubrk_preceding(words, (int32_t)*to);
    *from = begin == UBRK_DONE ? 0 : (size_t)begin;
}

/* Whether a word, rather than space or marks, begins at a border. */
static bool begins_word(UBreakIterator *words, size_t at)
{
    return ubrk_following(words, (int32_t)at) != UBRK_DONE &&
           ubrk_getRuleStatus(words) >= UBRK_WORD_NONE_LIMIT;
}

size_t tr_type_step_word(struct tr_type *type, const char *text, size_t len, size_t at,
                         bool forward)
{
    UBreakIterator *words = words_over(type, text, len);
    at = at < len ? at : len;
    if (!words)
        return tr_type_step(type, text, len, at, forward);
    while (forward ? at < len : at > 0) {
        int32_t to =
            forward ? ubrk_following(words, (int32_t)at) : ubrk_preceding(words, (int32_t)at);
        at = to != UBRK_DONE ? (size_t)to : forward ? len : 0;
        if (begins_word(words, at))
            break;
    }
    return at;
}

/* ---- lines --------------------------------------------------------------------- */

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

/* End of text[start..end) without the space there. */
static size_t trimmed(const char *text, size_t start, size_t end)
{
    for (;;) {
        if (end > start && is_space(text[end - 1]))
            end--;
        else if (end >= start + 3 && memcmp(text + end - 3, "\xE3\x80\x80", 3) == 0)
            end -= 3; /* ideographic space */
        else if (end >= start + 3 && (memcmp(text + end - 3, "\xE2\x80\xA8", 3) == 0 ||
                                      memcmp(text + end - 3, "\xE2\x80\xA9", 3) == 0))
            end -= 3; /* line and paragraph separator */
        else
            return end;
    }
}

struct lines {
    struct tr_type *type;
    enum tr_face face;
    const char *text;
    size_t len;
    int width;
    struct tr_type_line *out; /* owned, grows */
    size_t count, cap;
    bool failed;
};

static void emit(struct lines *l, size_t start, size_t end)
{
    end = trimmed(l->text, start, end);
    if (l->count == l->cap) {
        size_t cap = l->cap ? 2 * l->cap : 8;
        struct tr_type_line *grown = tr_realloc(l->out, cap * sizeof *grown);
        if (!grown) {
            l->failed = true;
            return;
        }
        l->out = grown;
        l->cap = cap;
    }
    int w = tr_type_width(l->type, l->face, l->text + start, end - start);
    l->out[l->count++] = (struct tr_type_line){(uint32_t)start, (uint32_t)end, w};
}

/* Width of text[start..end), or some width above the line's: what lies beyond it
 * is not measured, so that a word of a megabyte costs no more than a line. */
static int width_upto(const struct lines *l, size_t start, size_t end)
{
    int w = 0;
    while (start < end && w <= l->width) {
        size_t piece = tr_type_piece(l->type, l->text, end, start);
        w += tr_type_width(l->type, l->face, l->text + start, piece - start);
        start = piece;
    }
    return w;
}

static bool fits(const struct lines *l, size_t start, size_t end)
{
    return width_upto(l, start, trimmed(l->text, start, end)) <= l->width;
}

static int line_class(const char *text, size_t len)
{
    uint32_t cp = 0;
    (void)tr_utf8_next(text, len, &cp);
    return u_getIntPropertyValue((UChar32)cp, UCHAR_LINE_BREAK);
}

/* Whether kinsoku forbids to cut text[start..end) at `cut`: a closing mark would
 * begin a line, or an opening one end it. `before` is where its cluster begins. */
static bool is_bad_cut(const char *text, size_t before, size_t cut, size_t end)
{
    switch (line_class(text + cut, end - cut)) {
    case U_LB_CLOSE_PUNCTUATION:
    case U_LB_CLOSE_PARENTHESIS:
    case U_LB_EXCLAMATION:
    case U_LB_NONSTARTER:
    case U_LB_INFIX_NUMERIC:
    case U_LB_CONDITIONAL_JAPANESE_STARTER:
        return true;
    default:
        return line_class(text + before, cut - before) == U_LB_OPEN_PUNCTUATION;
    }
}

/* Move a cut back to a place where marks stay with what they belong to, unless that
 * leaves next to nothing on the line. */
static size_t good_cut(struct lines *l, size_t start, size_t cut, size_t end)
{
    size_t at = cut;
    for (int i = 0; i < 4 && at > start; i++) {
        size_t before =
            start + tr_type_step(l->type, l->text + start, end - start, at - start, false);
        if (!is_bad_cut(l->text, before, at, end))
            return at;
        at = before;
    }
    return cut;
}

/* A segment too wide for a line: full lines of clusters; gives where the rest,
 * which fits, begins. */
static size_t chop(struct lines *l, size_t start, size_t end)
{
    while (!fits(l, start, end) && !l->failed) {
        size_t reach = end - start < CLUSTER_MAX ? end - start : CLUSTER_MAX;
        reach = tr_utf8_floor(l->text + start, end - start, reach);
        size_t cut = start + tr_type_hit(l->type, l->face, l->text + start, reach, l->width);
        if (cut > start && !fits(l, start, cut))
            cut = start + tr_type_step(l->type, l->text + start, end - start, cut - start, false);
        if (cut <= start)
            cut = start + tr_type_step(l->type, l->text + start, end - start, 0, true);
        if (cut >= end)
            break;
        cut = good_cut(l, start, cut, end);
        emit(l, start, cut);
        start = cut;
    }
    return start;
}

/* Widths of segments add up to nearly the width of the line; the line itself is
 * measured before it is believed. */
static void break_all(struct lines *l, UBreakIterator *breaks)
{
    size_t start = 0, last = 0; /* of the line; its last place to break */
    int used = 0, segments = 0; /* their widths are whole pixels each */
    int32_t next = ubrk_first(breaks);
    while (!l->failed && (next = ubrk_next(breaks)) != UBRK_DONE) {
        size_t at = (size_t)next;
        bool hard = ubrk_getRuleStatus(breaks) >= UBRK_LINE_HARD;
        if (l->width > 0) {
            size_t bare = trimmed(l->text, last, at);
            int own = width_upto(l, last, bare);
            bool over = used + own > l->width;
            /* Sums may be off by kerning and by rounding; only when it is close is it
             * worth asking. */
            if (last > start && abs(used + own - l->width) < 8 + segments)
                over = !fits(l, start, at);
            if (over && last > start) {
                emit(l, start, last);
                start = last;
                used = segments = 0;
            }
            segments++;
            if (own > l->width) {
                start = chop(l, start, bare);
                used = width_upto(l, start, at);
            } else {
                used += bare == at ? own : width_upto(l, last, at);
            }
        }
        last = at;
        if (hard) {
            emit(l, start, at);
            start = at;
            used = segments = 0;
        }
    }
    /* After a final line feed there is one more line, an empty one. */
    if (start < l->len || l->len == 0 || l->text[l->len - 1] == '\n')
        emit(l, start, l->len);
}

size_t tr_type_break(struct tr_type *type, enum tr_face face, const char *text, int width,
                     struct tr_type_line *out, size_t cap)
{
    size_t len = strnlen(text, TR_TYPE_BREAK_MAX + 4);
    if (len > TR_TYPE_BREAK_MAX)
        len = tr_utf8_floor(text, len, TR_TYPE_BREAK_MAX);
    if (width < 0)
        width = 1;
    struct tr_entry *entry = tr_type_cache_get(&type->broken, face, width, text, len, 0);
    if (!entry) {
        struct lines l = {.type = type, .face = face, .text = text, .len = len, .width = width};
        UBreakIterator *breaks = tr_breaks_over(type->line_breaks, &type->line_text, text, len);
        if (breaks)
            break_all(&l, breaks);
        entry = l.failed || !breaks ? NULL
                                    : tr_type_cache_add(&type->broken, face, width, text, len, 0);
        if (!entry) { /* no memory: one long line */
            tr_free(l.out);
            if (cap > 0)
                out[0] = (struct tr_type_line){0, (uint32_t)len, width};
            return 1;
        }
        entry->lines = l.out;
        entry->count = l.count;
        tr_type_cache_cost(&type->broken, entry, l.cap * sizeof *l.out);
    }
    for (size_t i = 0; i < entry->count && i < cap; i++)
        out[i] = entry->lines[i];
    return entry->count;
}
