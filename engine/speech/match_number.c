/* Numbers and rows of digits, as people write and speak them: where they can end, the
 * longest first. */
#include <string.h>

#include "speech/match.h"

/* In this order: "six" before "sixteen". Only the first eight-and-twenty may follow
 * another; half stands alone. */
static const char *const number_words[] = {
    "one",       "two",      "three",    "four",    "five",     "six",      "seven",   "eight",
    "nine",      "ten",      "eleven",   "twelve",  "thirteen", "fourteen", "fifteen", "sixteen",
    "seventeen", "eighteen", "nineteen", "twenty",  "thirty",   "forty",    "fifty",   "sixty",
    "seventy",   "eighty",   "ninety",   "hundred", "thousand", "half"};
#define NUMBER_WORDS (sizeof number_words / sizeof number_words[0])
#define FOLLOWING 4 /* words after the first */

static const char *const digit_words[] = {"zero", "oh",  "one",   "two",   "three", "four",
                                          "five", "six", "seven", "eight", "nine",  "double"};
#define DIGIT_WORDS (sizeof digit_words / sizeof digit_words[0])
#define DIGITS_MIN 3
#define DIGITS_MAX 13
#define INNER_MAX 18 /* digits and signs between the first and the last */

static uint32_t cp_at(const struct tr_matcher *m, uint32_t at)
{
    return at < m->to ? m->norm->units[at].cp : 0;
}

static bool is_kind(const struct tr_matcher *m, uint32_t at, unsigned kinds)
{
    return at < m->to && m->kind[at] & kinds;
}

/* So many digits of one script stand from here on. */
static uint32_t digits_at(const struct tr_matcher *m, uint32_t at, unsigned kind)
{
    if (!is_kind(m, at, kind))
        return 0;
    uint32_t end = m->number_end[at];
    return (end < m->to ? end : m->to) - at;
}

/* Characters of the word if it stands there, else 0. */
static uint32_t word_at(const struct tr_matcher *m, uint32_t at, const char *word)
{
    uint32_t n = 0;
    while (word[n] && cp_at(m, at + n) == (uint8_t)word[n])
        n++;
    return word[n] ? 0 : n;
}

/* Words behind a number's first one; each may be followed by others. */
static void more_words(struct tr_matcher *m, uint32_t at, int left, struct tr_ends *ends)
{
    m->steps++;
    for (int with_and = 1; left > 0 && cp_at(m, at) == ' ' && with_and >= 0; with_and--) {
        uint32_t from = at + 1;
        if (with_and && !word_at(m, from, "and "))
            continue;
        from += with_and ? 4 : 0;
        for (size_t i = 0; i + 1 < NUMBER_WORDS; i++) {
            uint32_t n = word_at(m, from, number_words[i]);
            if (n)
                more_words(m, from + n, left - 1, ends);
        }
    }
    tr_matcher_add_end(m, ends, at);
}

void tr_matcher_number(struct tr_matcher *m, uint32_t at, struct tr_ends *ends)
{
    uint32_t n = digits_at(m, at, TR_CHAR_ARABIC);
    if (!m->chinese && !tr_matcher_word_edge(m, at))
        return;
    if (n > 0) {
        uint32_t minutes = cp_at(m, at + n) == ':' ? digits_at(m, at + n + 1, TR_CHAR_ARABIC) : 0;
        if (minutes > 0)
            tr_matcher_add_ends(m, ends, at + n + 1 + minutes, at + n + 2);
        tr_matcher_add_ends(m, ends, at + n, at + 1);
    } else if (m->chinese) {
        n = digits_at(m, at, TR_CHAR_NUMERAL);
        tr_matcher_add_ends(m, ends, at + n, at + 1);
    }
    for (size_t i = 0; !m->chinese && i < NUMBER_WORDS; i++) {
        n = word_at(m, at, number_words[i]);
        if (n)
            more_words(m, at + n, FOLLOWING, ends);
    }
}

static bool is_sign(const struct tr_matcher *m, uint32_t at)
{
    uint32_t cp = cp_at(m, at);
    return cp == ' ' || cp == '-' || (m->chinese && cp == ',');
}

static uint32_t digit_word(const struct tr_matcher *m, uint32_t at)
{
    for (size_t i = 0; i < DIGIT_WORDS; i++) {
        uint32_t n = word_at(m, at, digit_words[i]);
        if (n)
            return n;
    }
    return 0;
}

static void spoken_digits(struct tr_matcher *m, uint32_t at, struct tr_ends *ends)
{
    uint32_t stops[DIGITS_MAX];
    uint32_t count = 0;
    uint32_t n = digit_word(m, at);
    while (n > 0) {
        at += n;
        stops[count++] = at;
        uint32_t gap = cp_at(m, at) == ',' ? 1 : 0;
        if (count == DIGITS_MAX || cp_at(m, at + gap) != ' ')
            break;
        at += gap + 1;
        n = digit_word(m, at);
    }
    for (; count >= DIGITS_MIN; count--)
        tr_matcher_add_end(m, ends, stops[count - 1]);
}

void tr_matcher_digits(struct tr_matcher *m, uint32_t at, struct tr_ends *ends)
{
    unsigned digit = m->chinese ? TR_CHAR_DIGIT : TR_CHAR_ARABIC;
    if (!m->chinese && !tr_matcher_word_edge(m, at))
        return;
    if (is_kind(m, at, digit)) {
        uint32_t n = 0;
        while (n < INNER_MAX && (is_kind(m, at + 1 + n, digit) || is_sign(m, at + 1 + n)))
            n++;
        for (; n > 0; n--)
            if (is_kind(m, at + 1 + n, digit))
                tr_matcher_add_end(m, ends, at + 2 + n);
    } else if (!m->chinese) {
        spoken_digits(m, at, ends);
    }
}
