/* Forms of a text for comparing: see slip_inside.h. */
#include <string.h>

#include "base/utf8.h"
#include "speech/normal.h"
#include "speech/numerals.h"
#include "speech/slip_inside.h"

/* The next character, its width and case evened out. */
static uint32_t next_even(const char *s, size_t len, size_t *at)
{
    uint32_t cp;
    *at += tr_utf8_next(s + *at, len - *at, &cp);
    if (cp >= 0xFF01 && cp <= 0xFF5E)
        cp -= 0xFEE0;
    return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
}

/* Letters, digits and Han characters; width, case and script evened out. */
void tr_form_bare(const char *s, struct tr_form *out)
{
    size_t len = strlen(s);
    out->count = 0;
    for (size_t at = 0; at < len && out->count < TR_FORM_MAX;) {
        uint32_t cp = next_even(s, len, &at);
        bool mark = cp < '0' || (cp > '9' && cp < 'a') || (cp > 'z' && cp < 0xC0) ||
                    (cp >= 0x2000 && cp <= 0x2FFF) ||
                    (cp >= 0x3000 && cp <= 0x303F && cp != 0x3007) ||
                    (cp >= 0xFE30 && cp <= 0xFFFF && cp > 0xFF00);
        if (!mark)
            out->cp[out->count++] = tr_fold_han(cp);
    }
}

bool tr_form_same(const struct tr_form *a, const struct tr_form *b)
{
    return a->count == b->count && memcmp(a->cp, b->cp, a->count * sizeof *a->cp) == 0;
}

/* One character wrong, missing, added, or two neighbours swapped. */
bool tr_form_one_slip(const struct tr_form *a, const struct tr_form *b)
{
    const struct tr_form *s = a->count <= b->count ? a : b;
    const struct tr_form *l = a->count <= b->count ? b : a;
    uint32_t head = 0;
    while (head < s->count && s->cp[head] == l->cp[head])
        head++;
    uint32_t tail = 0;
    while (tail < s->count - head && s->cp[s->count - 1 - tail] == l->cp[l->count - 1 - tail])
        tail++;
    uint32_t left = s->count - head - tail;
    uint32_t right = l->count - head - tail;
    if (left == 2 && right == 2)
        return s->cp[head] == l->cp[head + 1] && s->cp[head + 1] == l->cp[head];
    return left <= 1 && right == 1;
}

enum tr_match tr_form_judge(const struct tr_form *fact, const struct tr_form *value)
{
    if (fact->count == 0 || value->count == 0)
        return TR_MATCH_WRONG;
    if (tr_form_same(fact, value))
        return TR_MATCH_EQUIVALENT;
    /* one wrong character for a single one leaves nothing right */
    bool more = fact->count > 1 || value->count > 1;
    return more && tr_form_one_slip(fact, value) ? TR_MATCH_NEAR : TR_MATCH_WRONG;
}

/* Width, case and script evened out. */
static void even(const char *s, struct tr_form *out)
{
    size_t len = strlen(s);
    out->count = 0;
    for (size_t at = 0; at < len && out->count < TR_FORM_MAX;)
        out->cp[out->count++] = tr_fold_han(next_even(s, len, &at));
}

/* Numbers of a clock and a calendar in English words; zero: an "oh". order: a "third" */
static int32_t word_number(const struct tr_form *f, uint32_t at, uint32_t len, bool *order)
{
    static const char *const ones[] = {
        "oh",       "one",     "two",     "three",     "four",     "five",     "six",
        "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", NULL};
    static const char *const orders[] = {
        "zeroth",     "first",      "second",     "third",     "fourth",    "fifth",
        "sixth",      "seventh",    "eighth",     "ninth",     "tenth",     "eleventh",
        "twelfth",    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
        "eighteenth", "nineteenth", NULL};
    static const char *const tens[] = {"twenty", "thirty", "forty", "fifty", NULL};
    *order = false;
    for (int32_t i = 0; ones[i]; i++) {
        *order = tr_form_word_at(f, at, orders[i]) == len;
        if (*order || tr_form_word_at(f, at, ones[i]) == len)
            return i;
    }
    for (int32_t i = 0; tens[i]; i++)
        if (tr_form_word_at(f, at, tens[i]) == len)
            return 20 + 10 * i;
    *order = true;
    if (tr_form_word_at(f, at, "twentieth") == len)
        return 20;
    return tr_form_word_at(f, at, "thirtieth") == len ? 30 : -1;
}

static uint32_t letters_at(const struct tr_form *f, uint32_t at)
{
    uint32_t n = 0;
    while (at + n < f->count && tr_form_is_latin(f->cp[at + n]))
        n++;
    return n;
}

static void put_number(struct tr_form *out, int32_t v, bool order)
{
    if (v >= 10 && out->count < TR_FORM_MAX)
        out->cp[out->count++] = (uint32_t)('0' + v / 10);
    if (out->count < TR_FORM_MAX)
        out->cp[out->count++] = (uint32_t)('0' + v % 10);
    for (const char *end = order ? "th" : ""; *end && out->count < TR_FORM_MAX; end++)
        out->cp[out->count++] = (uint32_t)*end;
}

/* "twenty-first", "nine thirty" as 21, 9 30. */
static void write_words(const struct tr_form *f, struct tr_form *out)
{
    out->count = 0;
    for (uint32_t at = 0; at < f->count && out->count < TR_FORM_MAX;) {
        uint32_t n = letters_at(f, at);
        bool order = false, last = false;
        int32_t v = n > 0 ? word_number(f, at, n, &order) : -1;
        if (v < 0) {
            for (uint32_t i = 0; i < (n ? n : 1) && out->count < TR_FORM_MAX; i++)
                out->cp[out->count++] = f->cp[at + i];
            at += n ? n : 1;
            continue;
        }
        at += n;
        uint32_t gap = at < f->count && (f->cp[at] == '-' || f->cp[at] == ' ') ? 1 : 0;
        uint32_t m = v >= 20 && v % 10 == 0 && gap ? letters_at(f, at + 1) : 0;
        int32_t one = m > 0 && !order ? word_number(f, at + 1, m, &last) : -1;
        if (one > 0 && one < 10) {
            v += one;
            at += 1 + m;
        }
        put_number(out, v, order || (one > 0 && one < 10 && last));
    }
}

static bool is_numeral(uint32_t cp)
{
    return tr_digit_value(cp) >= 0 || cp == 0x5341 || cp == 0x767E || cp == 0x5343 || cp == 0x4E07;
}

/* A ten that stands alone: 十点. Two digits take more room than it does. */
static void write_tens(struct tr_form *f)
{
    for (uint32_t at = 0; at < f->count && f->count < TR_FORM_MAX; at++) {
        bool alone = f->cp[at] == 0x5341 && !(at > 0 && is_numeral(f->cp[at - 1])) &&
                     !(at + 1 < f->count && is_numeral(f->cp[at + 1]));
        if (!alone)
            continue;
        memmove(f->cp + at + 1, f->cp + at, (f->count - at) * sizeof *f->cp);
        f->cp[at] = '1';
        f->cp[at + 1] = '0';
        f->count++;
    }
}

void tr_form_fold(const char *s, bool words, struct tr_form *out)
{
    struct tr_form raw, plain;
    even(s, &raw);
    write_tens(&raw);
    if (words)
        write_words(&raw, &plain);
    out->count =
        tr_numerals_fold(words ? plain.cp : raw.cp, words ? plain.count : raw.count, out->cp);
}

bool tr_form_is_latin(uint32_t cp)
{
    return cp >= 'a' && cp <= 'z';
}

uint32_t tr_form_any_whole(const struct tr_form *f, uint32_t at, const char *const *words)
{
    if (at > 0 && tr_form_is_latin(f->cp[at]) && tr_form_is_latin(f->cp[at - 1]))
        return 0;
    uint32_t longest = 0;
    for (; *words; words++) {
        uint32_t n = tr_form_word_at(f, at, *words);
        bool cut = n > 0 && at + n < f->count && tr_form_is_latin(f->cp[at + n - 1]) &&
                   tr_form_is_latin(f->cp[at + n]);
        longest = n > longest && !cut ? n : longest;
    }
    return longest;
}

int32_t tr_form_find(const struct tr_form *in, const struct tr_form *what)
{
    for (uint32_t at = 0; what->count > 0 && at + what->count <= in->count; at++)
        if (memcmp(in->cp + at, what->cp, what->count * sizeof *what->cp) == 0)
            return (int32_t)at;
    return -1;
}

bool tr_form_is_digit(uint32_t cp)
{
    return cp >= '0' && cp <= '9';
}

bool tr_form_is_letter(uint32_t cp)
{
    return (cp >= 'a' && cp <= 'z') || cp >= 0xC0;
}

/* Does a word begin here? Gives its length, or 0. */
uint32_t tr_form_word_at(const struct tr_form *f, uint32_t at, const char *word)
{
    size_t len = strlen(word);
    uint32_t n = 0;
    for (size_t i = 0; i < len; n++) {
        uint32_t cp;
        i += tr_utf8_next(word + i, len - i, &cp);
        if (at + n >= f->count || f->cp[at + n] != tr_fold_han(cp))
            return 0;
    }
    return n;
}

/* The longest of some words (NULL ends them) that begins here. */
uint32_t tr_form_any_at(const struct tr_form *f, uint32_t at, const char *const *words)
{
    uint32_t longest = 0;
    for (; *words; words++) {
        uint32_t n = tr_form_word_at(f, at, *words);
        longest = n > longest ? n : longest;
    }
    return longest;
}

/* Digits from at on, appended with zeros in front up to `width`. */
uint32_t tr_form_digits(const struct tr_form *f, uint32_t at, uint32_t width, struct tr_form *out)
{
    uint32_t n = 0;
    while (at + n < f->count && tr_form_is_digit(f->cp[at + n]))
        n++;
    for (uint32_t i = n; i < width && out->count < TR_FORM_MAX; i++)
        out->cp[out->count++] = '0';
    for (uint32_t i = 0; i < n && out->count < TR_FORM_MAX; i++)
        out->cp[out->count++] = f->cp[at + i];
    return n;
}
