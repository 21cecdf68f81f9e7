/* Chinese numerals come in two manners: digit by digit (五零二) and as a
 * quantity (五百零二); English ones as words. */
#include "speech/numerals.h"

#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "speech/normal.h"

static int chinese_digit(uint32_t cp)
{
    static const uint32_t digits[][10] = {
        {0x96F6, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D},
        {0x3007, 0x5E7A, 0x4E24, 0x53C1, 0x8086, 0x4F0D, 0x9646, 0x67D2, 0x634C, 0x7396},
        {0x25CB, 0x58F9, 0x8D30, 0, 0, 0, 0, 0, 0, 0},
    };
    for (size_t row = 0; row < 3; row++)
        for (int d = 0; d < 10; d++)
            if (digits[row][d] && digits[row][d] == cp)
                return d;
    return -1;
}

int tr_digit_value(uint32_t cp)
{
    if (cp >= '0' && cp <= '9')
        return (int)(cp - '0');
    if (cp < 0x80)
        return -1;
    int d = chinese_digit(tr_fold_han(cp));
    return d >= 0 ? d : u_charDigitValue((UChar32)cp);
}

static uint64_t unit_value(uint32_t cp)
{
    switch (tr_fold_han(cp)) {
    case 0x5341:
    case 0x62FE:
        return 10;
    case 0x767E:
    case 0x4F70:
        return 100;
    case 0x5343:
    case 0x4EDF:
        return 1000;
    case 0x4E07:
        return 10000;
    case 0x4EBF:
        return 100000000;
    default:
        return 0;
    }
}

static uint32_t write_number(uint64_t v, uint32_t *out, size_t max)
{
    char text[24];
    size_t n = 0;
    do {
        text[n++] = (char)('0' + v % 10);
        v /= 10;
    } while (v && n < sizeof text);
    uint32_t done = 0;
    while (n > 0 && done < max)
        out[done++] = (uint32_t)text[--n];
    return done;
}

/* A run of numerals cp[0..count) as digits. */
static uint32_t fold_run(const uint32_t *cp, uint32_t count, uint32_t *out, size_t max)
{
    bool units = false;
    for (uint32_t i = 0; i < count; i++)
        units = units || unit_value(cp[i]);
    uint32_t done = 0;
    if (!units || count > 16) {
        for (uint32_t i = 0; i < count && done < max; i++) {
            int d = tr_digit_value(cp[i]);
            out[done++] = d >= 0 ? (uint32_t)('0' + d) : cp[i];
        }
        return done;
    }
    uint64_t total = 0, part = 0, digit = 0, last = 0;
    bool waiting = false;
    for (uint32_t i = 0; i < count; i++) {
        uint64_t u = unit_value(cp[i]);
        if (!u) {
            int d = tr_digit_value(cp[i]);
            digit = waiting && d >= 0 ? digit * 10 + (uint64_t)d : (uint64_t)(d < 0 ? 0 : d);
            waiting = true;
            if (d == 0)
                last = 10; /* 三百零五: the five is a one-digit */
        } else if (u >= 10000) {
            total = (total + part + digit) * u;
            part = digit = 0;
            waiting = false;
            last = u;
        } else {
            part += (waiting ? digit : 1) * u;
            digit = 0;
            waiting = false;
            last = u;
        }
        if (total > 1000000000000ull || part > 1000000000000ull || digit > 1000000000000ull)
            break;
    }
    /* 三百五 means 350 */
    uint64_t scale = waiting && digit < 10 && last > 10 ? last / 10 : 1;
    return write_number(total + part + digit * scale, out, max);
}

static bool is_numeral(uint32_t cp)
{
    return tr_digit_value(cp) >= 0 || unit_value(cp) != 0;
}

uint32_t tr_numerals_fold(const uint32_t *cp, uint32_t count, uint32_t *out)
{
    uint32_t done = 0;
    for (uint32_t i = 0; i < count;) {
        uint32_t n = 0;
        while (i + n < count && is_numeral(cp[i + n]))
            n++;
        if (n == 0) {
            out[done++] = cp[i++];
            continue;
        }
        uint32_t digits[32];
        uint32_t got = fold_run(cp + i, n, digits, 32);
        if (got <= n && n <= 32) {
            memcpy(out + done, digits, got * sizeof *out);
            done += got;
        } else { /* longer than it was written (十万): kept as written */
            memcpy(out + done, cp + i, n * sizeof *out);
            done += n;
        }
        i += n;
    }
    return done;
}

struct number_word {
    const char *word;
    uint32_t value;
};

static const struct number_word words[] = {
    {"zero", 0},       {"oh", 0},        {"o", 0},           {"nought", 0},   {"one", 1},
    {"two", 2},        {"three", 3},     {"four", 4},        {"five", 5},     {"six", 6},
    {"seven", 7},      {"eight", 8},     {"nine", 9},        {"ten", 10},     {"eleven", 11},
    {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},   {"fifteen", 15}, {"sixteen", 16},
    {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},   {"twenty", 20},  {"thirty", 30},
    {"forty", 40},     {"fifty", 50},    {"sixty", 60},      {"seventy", 70}, {"eighty", 80},
    {"ninety", 90},    {"hundred", 100}, {"thousand", 1000},
};

static int word_value(const uint32_t *cp, uint32_t len)
{
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        uint32_t k = 0;
        while (k < len && words[i].word[k] && cp[k] == (uint32_t)words[i].word[k])
            k++;
        if (k == len && words[i].word[k] == '\0')
            return (int)i;
    }
    return -1;
}

static bool is_latin(uint32_t cp)
{
    return cp >= 'a' && cp <= 'z';
}

/* English words from at on that make one number or one row of digits. */
static uint32_t read_words(const uint32_t *cp, uint32_t count, uint32_t *at, uint32_t *out,
                           size_t max)
{
    uint64_t total = 0, part = 0;
    uint32_t done = 0;
    bool open = false;
    uint32_t i = *at;
    while (i < count) {
        uint32_t n = 0;
        while (i + n < count && is_latin(cp[i + n]))
            n++;
        int w = word_value(cp + i, n);
        bool joins = n == 3 && cp[i] == 'a' && cp[i + 1] == 'n' && cp[i + 2] == 'd' && open;
        if (w < 0 && !joins)
            break;
        uint32_t v = w < 0 ? 0 : words[w].value;
        if (v == 100) {
            part = (open && part ? part : 1) * 100;
        } else if (v == 1000) {
            total += (open && part ? part : 1) * 1000;
            part = 0;
        } else if (!joins) {
            bool adds = open && ((part >= 100 && part % 100 == 0 && v > 0) ||
                                 (part == 0 && total > 0 && v > 0) ||
                                 (part % 100 >= 20 && part % 10 == 0 && v > 0 && v < 10));
            if (open && !adds) {
                done += write_number(total + part, out + done, max - done);
                total = part = 0;
            }
            part += v;
        }
        open = true;
        *at = i + n;
        i += n;
        while (i < count && (cp[i] == ' ' || cp[i] == '-' || cp[i] == ','))
            i++;
    }
    if (open)
        done += write_number(total + part, out + done, max - done);
    return done;
}

uint32_t tr_numerals_read(const char *text, bool number, uint32_t *out, size_t max)
{
    uint32_t cp[256];
    uint32_t count = 0;
    size_t len = strlen(text);
    for (size_t at = 0; at < len && count < 256;) {
        uint32_t c;
        at += tr_utf8_next(text + at, len - at, &c);
        c = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
        cp[count++] = c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    uint32_t done = 0;
    for (uint32_t i = 0; i < count && done < max;) {
        uint32_t n = 0;
        while (i + n < count && is_numeral(cp[i + n]))
            n++;
        uint32_t before = i;
        if (n > 0) {
            done += fold_run(cp + i, n, out + done, max - done);
            i += n;
        } else if (is_latin(cp[i])) {
            uint32_t got = read_words(cp, count, &i, out + done, max - done);
            done += got;
            /* any other word is kept whole: there is no "one" in "phone" */
            while (i < count && (i == before || is_latin(cp[i])) && got == 0 && done < max)
                out[done++] = cp[i++];
        } else {
            bool mark =
                cp[i] < '0' || (cp[i] > '9' && cp[i] < 'a') || (cp[i] >= 0x2000 && cp[i] <= 0x303F);
            if (!mark)
                out[done++] = tr_fold_han(cp[i]);
            i++;
        }
    }
    uint32_t zeros = 0;
    while (number && zeros + 1 < done && out[zeros] == '0')
        zeros++;
    memmove(out, out + zeros, (done - zeros) * sizeof *out);
    return done - zeros;
}
