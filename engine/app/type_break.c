/* Where a line may end and where a caret may stand, by ICU. Greedy: a line takes
 * as many segments as fit; a segment wider than a line is cut between clusters. */
#include <string.h>

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
    utext_close(type->line_text);
    utext_close(type->char_text);
    type->line_breaks = type->char_breaks = NULL;
    type->line_text = type->char_text = NULL;
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
    int used = 0;
    int32_t next = ubrk_first(breaks);
    while (!l->failed && (next = ubrk_next(breaks)) != UBRK_DONE) {
        size_t at = (size_t)next;
        bool hard = ubrk_getRuleStatus(breaks) >= UBRK_LINE_HARD;
        if (l->width > 0) {
            size_t bare = trimmed(l->text, last, at);
            int own = width_upto(l, last, bare);
            bool over = used + own > l->width;
            /* Sums may be off by kerning; only when it is close is it worth asking. */
            if (!over && used + own > l->width - 8 && last > start)
                over = !fits(l, start, at);
            if (over && last > start) {
                emit(l, start, last);
                start = last;
                used = 0;
            }
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
            used = 0;
        }
    }
    /* After a final line feed there is one more line, an empty one. */
    if (start < l->len || l->len == 0 || l->text[l->len - 1] == '\n')
        emit(l, start, l->len);
}

size_t tr_type_break(struct tr_type *type, enum tr_face face, const char *text, int width,
                     struct tr_type_line *out, size_t cap)
{
    size_t len = strlen(text);
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
