/* Cutting up the words of a read-back; see readback_inside.h. */
#include <string.h>

#include "base/utf8.h"
#include "speech/normal.h"
#include "speech/numerals.h"
#include "speech/readback_inside.h"

static uint32_t cp_at(const struct tr_reading *r, uint32_t at, uint32_t *n)
{
    uint32_t cp = 0;
    *n = at < r->len ? (uint32_t)tr_utf8_next(r->text + at, r->len - at, &cp) : 0;
    if (cp >= 0xFF01 && cp <= 0xFF5E)
        cp -= 0xFEE0;
    return cp >= 'A' && cp <= 'Z' ? cp + 32 : tr_fold_han(cp);
}

static uint32_t cp_before(const struct tr_reading *r, uint32_t at, uint32_t *from)
{
    uint32_t start = at, n;
    while (start > 0 && ((uint8_t)r->text[--start] & 0xC0) == 0x80) {
    }
    *from = start;
    return at > 0 ? cp_at(r, start, &n) : 0;
}

/* 十, 百 and their like belong to a number, too. */
static bool is_numeral(uint32_t cp)
{
    static const uint32_t units[] = {0x5341, 0x767E, 0x5343, 0x4E07, 0x5EFF};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (cp == units[i])
            return true;
    return tr_digit_value(cp) >= 0;
}

static bool read(const char *text, size_t len, bool number, struct tr_form *out)
{
    char copy[256];
    size_t n = len < sizeof copy ? len : sizeof copy - 1;
    memcpy(copy, text, n);
    copy[n] = '\0';
    out->count = tr_numerals_read(copy, number, out->cp, TR_FORM_MAX);
    for (uint32_t i = 0; i < out->count; i++)
        if (!tr_form_is_digit(out->cp[i]))
            return false;
    return out->count > 0;
}

void tr_reading_digits(const char *text, size_t len, struct tr_form *out)
{
    if (!read(text, len, false, out))
        out->count = 0;
}

void tr_reading_number(const char *text, size_t len, struct tr_form *out)
{
    if (!read(text, len, true, out))
        out->count = 0;
}

/* A number piece that begins here: digits, or a number word. Gives its bytes. */
static uint32_t piece_at(const struct tr_reading *r, uint32_t at)
{
    struct tr_form form;
    uint32_t end = at, n, from;
    uint32_t cp = cp_at(r, at, &n);
    if (is_numeral(cp)) {
        while (end < r->len && is_numeral(cp = cp_at(r, end, &n)))
            end += n;
        /* 10:30, 312.40, 1,280 */
        uint32_t m, next = end < r->len ? cp_at(r, end + n, &m) : 0;
        bool mark = end < r->len && (cp == ':' || cp == '.' || cp == ',' || cp == 0x2236);
        if (mark && next < 0x80 && tr_form_is_digit(next)) {
            uint32_t more = piece_at(r, end + n);
            bool three = more == 3 || (more > 3 && r->text[end + n + 3] == '.');
            if (cp != ',' || three)
                return end + n + more - at;
        }
        return end - at;
    }
    if (!tr_form_is_latin(cp) || tr_form_is_latin(cp_before(r, at, &from)))
        return 0;
    while (end < r->len && tr_form_is_latin(cp_at(r, end, &n)))
        end += n;
    bool oh = end - at == 1 || (end - at == 2 && cp == 'o');
    return !oh && read(r->text + at, end - at, false, &form) ? end - at : 0;
}

/* Spaces and dashes that hold a number together. */
static uint32_t gap_at(const struct tr_reading *r, uint32_t at)
{
    uint32_t end = at, n, count = 0;
    while (end < r->len && count++ < 3) {
        uint32_t cp = cp_at(r, end, &n);
        if (cp != ' ' && cp != '-' && cp != 0x2013 && cp != 0x3000)
            break;
        end += n;
    }
    return end - at;
}

static bool has_colon(const struct tr_reading *r, uint32_t start, uint32_t end)
{
    return memchr(r->text + start, ':', end - start) != NULL;
}

/* An "oh" stands for a zero only behind another digit. */
static uint32_t oh_at(const struct tr_reading *r, uint32_t at)
{
    uint32_t n = 0, m = 0;
    if (cp_at(r, at, &n) != 'o')
        return 0;
    if (cp_at(r, at + n, &m) == 'h')
        n += m;
    return tr_form_is_latin(cp_at(r, at + n, &m)) ? 0 : n;
}

static bool is_loose(const struct tr_reading *r, uint32_t start, uint32_t end)
{
    bool comma = false;
    for (uint32_t n; start < end; start += n) {
        uint32_t cp = cp_at(r, start, &n);
        bool mark = cp == ',' || cp == 0x3001 || cp == '.' || cp == 0x2026 || cp == 0x3002;
        if (!mark && cp != ' ' && cp != 0x3000)
            return false;
        comma = comma || mark;
    }
    return comma;
}

/* Where the clause ends in which start lies; limit: or there, if that comes before. */
static uint32_t clause_end(const struct tr_reading *r, uint32_t start, uint32_t limit)
{
    static const uint32_t ends[] = {',', ';', '!', '?', 0x3002, 0x3001};
    for (uint32_t at = start, n; at < limit; at += n) {
        uint32_t cp = cp_at(r, at, &n);
        uint32_t m, next = cp_at(r, at + n, &m);
        if (cp == '.' && (next == ' ' || at + n == r->len))
            return at + n;
        for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
            if (cp == ends[i])
                return at + n;
    }
    return limit;
}

uint32_t tr_reading_clause_end(const struct tr_reading *r, uint32_t start)
{
    return clause_end(r, start, r->len);
}

/* Where the clause of each token begins; once, for times ask again and again. */
static void find_clauses(struct tr_reading *r)
{
    uint32_t begin = 0;
    for (uint32_t i = 0; i < r->count; i++) {
        uint32_t end = begin;
        while (end < r->tokens[i].start) {
            begin = end;
            end = tr_reading_clause_end(r, begin);
        }
        begin = end == r->tokens[i].start ? end : begin;
        r->tokens[i].clause = begin;
    }
}

void tr_reading_init(struct tr_reading *r, const char *text, size_t len)
{
    r->text = text;
    r->len = (uint32_t)(len < TR_SAY_MAX ? len : TR_SAY_MAX);
    r->count = 0;
    r->used = 0;
    r->day_count = 0;
    r->days_known = false;
    memcpy(r->whole, text, r->len);
    r->whole[r->len] = '\0';
    for (uint32_t at = 0; at < r->len && r->count < TR_TOKENS_MAX;) {
        uint32_t n, size = piece_at(r, at);
        if (size == 0) {
            (void)cp_at(r, at, &n);
            at += n ? n : 1;
            continue;
        }
        uint32_t end = at + size;
        for (;;) {
            uint32_t gap = gap_at(r, end), next = end + gap;
            uint32_t more = gap > 0 ? piece_at(r, next) : 0;
            if (more == 0 && gap > 0)
                more = oh_at(r, next);
            if (more == 0 || has_colon(r, at, end) || has_colon(r, next, next + more))
                break;
            end = next + more;
        }
        bool loose = r->count > 0 && is_loose(r, r->tokens[r->count - 1].end, at);
        r->tokens[r->count++] = (struct tr_token){.start = at, .end = end, .loose = loose};
        at = end;
    }
    find_clauses(r);
}

void tr_reading_found(const struct tr_reading *r, struct tr_read_value *out, enum tr_read how,
                      uint32_t first, uint32_t last)
{
    *out = (struct tr_read_value){
        .how = how, .start = r->tokens[first].start, .end = r->tokens[last].end};
}

void tr_reading_use(struct tr_reading *r, const struct tr_read_value *value)
{
    bool all = value->start == 0 && value->end == r->len; /* words of a matter */
    for (uint32_t i = 0; value->how != TR_READ_NOT && !all && i < r->count; i++)
        if (r->tokens[i].start >= value->start && r->tokens[i].end <= value->end)
            r->used |= UINT64_C(1) << i;
}

/* How far the text and some words agree from here on. */
static uint32_t agree_behind(const struct tr_reading *r, uint32_t at, const char *words)
{
    struct tr_form form;
    uint32_t count = 0, n;
    tr_form_fold(words, false, &form);
    while (at < r->len && cp_at(r, at, &n) == ' ')
        at += n;
    for (uint32_t i = 0; i < form.count && at < r->len; i++) {
        if (form.cp[i] == ' ' && count == 0)
            continue;
        if (cp_at(r, at, &n) != form.cp[i] || !tr_form_is_letter(form.cp[i]))
            break;
        count++;
        at += n;
    }
    return count;
}

static uint32_t agree_before(const struct tr_reading *r, uint32_t at, const char *words)
{
    struct tr_form form;
    uint32_t count = 0, from;
    tr_form_fold(words, false, &form);
    while (at > 0 && cp_before(r, at, &from) == ' ')
        at = from;
    while (form.count > 0 && form.cp[form.count - 1] == ' ')
        form.count--;
    for (uint32_t i = form.count; i-- > 0 && at > 0;) {
        if (cp_before(r, at, &from) != form.cp[i] || !tr_form_is_letter(form.cp[i]))
            break;
        count++;
        at = from;
    }
    /* half a word is no word: "building", not "g" */
    bool latin = form.count > 0 && tr_form_is_latin(form.cp[form.count - 1]);
    return latin && (count < 3 || (at > 0 && tr_form_is_latin(cp_before(r, at, &from)))) ? 0
                                                                                         : count;
}

uint32_t tr_reading_fits(const struct tr_reading *r, uint32_t token, const struct tr_read_field *f)
{
    const struct tr_token *t = &r->tokens[token];
    return agree_behind(r, t->end, f->after) + agree_before(r, t->start, f->before);
}

uint32_t tr_reading_letter_before(const struct tr_reading *r, uint32_t token)
{
    uint32_t start = r->tokens[token].start, at = start, from, before;
    for (int i = 0; i < 4 && at > 0; i++) {
        uint32_t cp = cp_before(r, at, &from);
        bool between = cp == '-' || cp == ' ' || cp == 0x5EA7 || cp == 0x680B || cp == 0x5E62;
        if (tr_form_is_latin(cp))
            return from > 0 && tr_form_is_latin(cp_before(r, from, &before)) ? start : from;
        if (!between)
            return start;
        at = from;
    }
    return start;
}

uint32_t tr_reading_money_end(const struct tr_reading *r, uint32_t token, bool *currency)
{
    static const uint32_t marks[] = {0x5143, 0x5757, 0x5706, 0x89D2, 0x6BDB, 0x5206};
    uint32_t end = r->tokens[token].end, at = end, n, from;
    uint32_t before = cp_before(r, r->tokens[token].start, &from);
    *currency = before == 0xA5 || before == '$' || before == 0xA3;
    while (at < r->len) {
        uint32_t cp = cp_at(r, at, &n);
        bool mark = false;
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            mark = mark || cp == marks[i];
        if (!mark && !(*currency && is_numeral(cp)))
            break;
        *currency = *currency || mark;
        at += n;
        end = at;
    }
    uint32_t gap = gap_at(r, end);
    struct tr_form form;
    char word[32] = "";
    uint32_t room = r->len - end - gap < sizeof word - 1 ? r->len - end - gap : sizeof word - 1;
    memcpy(word, r->text + end + gap, tr_utf8_floor(r->text + end + gap, r->len - end - gap, room));
    tr_form_fold(word, false, &form);
    static const char *const names[] = {"yuan", "dollar", "dollars", "rmb", "pounds", NULL};
    *currency = *currency || tr_form_any_whole(&form, 0, names) > 0;
    return end;
}

#define MARK_MAX 40 /* bytes beside a number that are looked at; more than any word below */

/* What makes a number a time: a word right behind it or right before it. */
static bool marks_time(const struct tr_reading *r, uint32_t start, uint32_t end, uint32_t from)
{
    static const char *const behind[] = {"点",
                                         "时",
                                         "am",
                                         "pm",
                                         "a.m",
                                         "p.m",
                                         "o'clock",
                                         "o’clock",
                                         "in the morning",
                                         "in the afternoon",
                                         "in the evening",
                                         NULL};
    static const char *const front[] = {
        "at ", "half past ", "quarter past ", "quarter to ", "past ", "by ", NULL};
    struct tr_form form;
    char text[MARK_MAX + 1];
    if (has_colon(r, start, end))
        return true;
    uint32_t n = (uint32_t)tr_utf8_floor(r->text + end, r->len - end, MARK_MAX);
    memcpy(text, r->text + end, n);
    text[n] = '\0';
    tr_form_fold(text, false, &form);
    uint32_t at = form.count > 0 && form.cp[0] == ' ' ? 1 : 0;
    if (tr_form_any_whole(&form, at, behind) > 0)
        return true;
    while (start - from > MARK_MAX || (start > from && ((uint8_t)r->text[from] & 0xC0) == 0x80))
        from++;
    n = start - from;
    memcpy(text, r->text + from, n);
    text[n] = '\0';
    tr_form_fold(text, false, &form);
    for (const char *const *word = front; *word; word++) {
        uint32_t len = (uint32_t)strlen(*word);
        if (form.count >= len && tr_form_word_at(&form, form.count - len, *word) > 0)
            return true;
    }
    return false;
}

/* 点 between hour and minutes, "to" between minutes and hour. */
static bool is_one_time(const struct tr_reading *r, uint32_t end, uint32_t start)
{
    struct tr_form form;
    char text[16];
    if (start - end >= sizeof text)
        return false;
    memcpy(text, r->text + end, start - end);
    text[start - end] = '\0';
    tr_form_fold(text, false, &form);
    static const char *const words[] = {"点", "时", " to ", " past ", NULL};
    return tr_form_any_at(&form, 0, words) == form.count && form.count > 0;
}

int32_t tr_reading_clock(const struct tr_reading *r, uint32_t token, uint32_t *last, int *half)
{
    const struct tr_token *t = &r->tokens[token];
    char text[TR_SAY_MAX + 1];
    struct tr_form form;
    uint32_t from = token > 0 ? t[-1].end : 0, to = r->len;
    *last = token;
    *half = 0;
    from = t->clause > from ? t->clause : from;
    if (token > 0 && is_one_time(r, t[-1].end, t->start))
        return TR_NO_TIME; /* it was looked at with the one before */
    bool two = token + 1 < r->count && is_one_time(r, t->end, t[1].start);
    if (!two && !marks_time(r, t->start, t->end, from))
        return TR_NO_TIME;
    *last = two ? token + 1 : token;
    if (*last + 1 < r->count)
        to = r->tokens[*last + 1].start;
    to = clause_end(r, r->tokens[*last].end, to);
    memcpy(text, r->text + from, to - from);
    text[to - from] = '\0';
    tr_form_fold(text, true, &form);
    return tr_form_clock(&form, half);
}

/* Where in the text the characters of a bare form lie. */
static void place(const struct tr_reading *r, uint32_t first, uint32_t count, uint32_t *start,
                  uint32_t *end)
{
    uint32_t seen = 0;
    *start = *end = 0;
    for (uint32_t at = 0, n; at < r->len; at += n) {
        char one[8];
        struct tr_form form;
        (void)cp_at(r, at, &n);
        memcpy(one, r->text + at, n);
        one[n] = '\0';
        tr_form_bare(one, &form);
        if (form.count > 0 && seen == first)
            *start = at;
        seen += form.count;
        if (form.count > 0 && seen == first + count) {
            *end = at + n;
            return;
        }
    }
}

bool tr_reading_holds(const struct tr_reading *r, enum tr_slip_kind kind, const char *value,
                      bool sounds, uint32_t *start, uint32_t *end)
{
    struct tr_form in, what;
    uint32_t s, e;
    tr_form_bare(r->whole, &in);
    tr_form_bare(value, &what);
    if (kind == TR_SLIP_NAME)
        tr_form_strip_title(value, &what);
    for (uint32_t at = 0; what.count > 0 && at + what.count <= in.count; at++) {
        struct tr_form here = {.count = what.count};
        memcpy(here.cp, in.cp + at, what.count * sizeof *what.cp);
        if (!tr_form_same(&here, &what) && !(sounds && tr_form_sounds_alike(&here, &what)))
            continue;
        place(r, at, what.count, &s, &e);
        uint32_t n, from;
        bool latin = tr_form_is_latin(what.cp[0]);
        if (latin && ((s > 0 && tr_form_is_latin(cp_before(r, s, &from))) ||
                      (e < r->len && tr_form_is_latin(cp_at(r, e, &n)) &&
                       tr_form_is_latin(what.cp[what.count - 1]))))
            continue; /* in the middle of a word */
        *start = s;
        *end = e;
        return true;
    }
    return false;
}
