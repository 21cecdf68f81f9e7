/* Comparing a written value with the fact that the caller spoke. Both sides are
 * brought into one bare form; equal forms are equivalent, forms one slip of the
 * pen apart are near. */
#include "speech/slip.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "speech/normal.h"
#include "speech/numerals.h"

#define FORM_MAX 512 /* characters of a bare form */

struct form {
    uint32_t cp[FORM_MAX];
    uint32_t count;
};

/* Letters, digits and Han characters; width, case and script evened out. */
static void bare(const char *s, struct form *out)
{
    size_t len = strlen(s);
    out->count = 0;
    for (size_t at = 0; at < len && out->count < FORM_MAX;) {
        uint32_t cp;
        at += tr_utf8_next(s + at, len - at, &cp);
        if (cp >= 0xFF01 && cp <= 0xFF5E)
            cp -= 0xFEE0;
        if (cp >= 'A' && cp <= 'Z')
            cp += 32;
        bool mark = cp < '0' || (cp > '9' && cp < 'a') || (cp > 'z' && cp < 0xC0) ||
                    (cp >= 0x2000 && cp <= 0x2FFF) ||
                    (cp >= 0x3000 && cp <= 0x303F && cp != 0x3007) ||
                    (cp >= 0xFE30 && cp <= 0xFFFF && cp > 0xFF00);
        if (!mark)
            out->cp[out->count++] = tr_fold_han(cp);
    }
}

static bool same(const struct form *a, const struct form *b)
{
    return a->count == b->count && memcmp(a->cp, b->cp, a->count * sizeof *a->cp) == 0;
}

/* One character wrong, missing, added, or two neighbours swapped. */
static bool one_slip(const struct form *a, const struct form *b)
{
    const struct form *s = a->count <= b->count ? a : b;
    const struct form *l = a->count <= b->count ? b : a;
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

/* Forms of address; a name with one more or less is the same name. */
static const char *const titles[] = {
    "先生",   "女士",   "小姐",  "太太", "经理", "主任", "老师", "师傅", "阿姨", "总",
    "mister", "missus", "madam", "miss", "mrs",  "mr",   "ms",   "dr",   NULL,
};

static bool cut_at(struct form *f, const char *title, bool front)
{
    struct form t;
    bare(title, &t);
    if (t.count == 0 || f->count <= t.count)
        return false;
    uint32_t from = front ? 0 : f->count - t.count;
    if (memcmp(f->cp + from, t.cp, t.count * sizeof *t.cp) != 0)
        return false;
    f->count -= t.count;
    if (front)
        memmove(f->cp, f->cp + t.count, f->count * sizeof *f->cp);
    return true;
}

/* "Mr Lin" and "林先生" become "lin" and "林". Latin titles stand in front and
 * apart, so that "Mrkonjic" keeps its letters. */
static void strip_title(const char *s, struct form *f)
{
    for (const char *const *t = titles; *t; t++) {
        bool latin = (uint8_t) * *t < 0x80;
        size_t n = strlen(*t);
        bool fits = !latin;
        if (latin) {
            while (*s == ' ')
                s++;
            size_t k = 0;
            while (k < n && s[k] && ((s[k] | 32) == (*t)[k]))
                k++;
            fits = k == n && (s[k] == ' ' || s[k] == '.');
        }
        if (fits && cut_at(f, *t, latin))
            return;
    }
}

/* ---- flats, money, times -------------------------------------------------- */

/* Width, case and script evened out, and every numeral as digits. */
static void fold(const char *s, struct form *out)
{
    struct form raw = {.count = 0};
    size_t len = strlen(s);
    for (size_t at = 0; at < len && raw.count < FORM_MAX;) {
        uint32_t cp;
        at += tr_utf8_next(s + at, len - at, &cp);
        if (cp >= 0xFF01 && cp <= 0xFF5E)
            cp -= 0xFEE0;
        if (cp >= 'A' && cp <= 'Z')
            cp += 32;
        raw.cp[raw.count++] = tr_fold_han(cp);
    }
    out->count = tr_numerals_fold(raw.cp, raw.count, out->cp);
}

static bool is_digit(uint32_t cp)
{
    return cp >= '0' && cp <= '9';
}

static bool is_letter(uint32_t cp)
{
    return (cp >= 'a' && cp <= 'z') || cp >= 0xC0;
}

/* Does a word begin here? Gives its length, or 0. */
static uint32_t word_at(const struct form *f, uint32_t at, const char *word)
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
static uint32_t any_word_at(const struct form *f, uint32_t at, const char *const *words)
{
    uint32_t longest = 0;
    for (; *words; words++) {
        uint32_t n = word_at(f, at, *words);
        longest = n > longest ? n : longest;
    }
    return longest;
}

/* Digits from at on, appended with zeros in front up to `width`. */
static uint32_t take_digits(const struct form *f, uint32_t at, uint32_t width, struct form *out)
{
    uint32_t n = 0;
    while (at + n < f->count && is_digit(f->cp[at + n]))
        n++;
    for (uint32_t i = n; i < width && out->count < FORM_MAX; i++)
        out->cp[out->count++] = '0';
    for (uint32_t i = 0; i < n && out->count < FORM_MAX; i++)
        out->cp[out->count++] = f->cp[at + i];
    return n;
}

/* "B-1203", "B座12楼3室", "block B, 1203" become b1203. */
static void read_unit(const char *s, struct form *out)
{
    static const char *const words[] = {
        "block", "building", "unit", "flat", "apartment", "apt", "room", "floor", "no", "座", "栋",
        "幢",    "号",       "楼",   "层",   "室",        "房",  "单元", "户",    "门", NULL};
    struct form f;
    uint32_t groups = 0;
    fold(s, &f);
    out->count = 0;
    for (uint32_t at = 0; at < f.count;) {
        uint32_t n = any_word_at(&f, at, words);
        if (n > 0) {
            at += n;
        } else if (is_digit(f.cp[at])) {
            at += take_digits(&f, at, groups++ ? 2 : 0, out);
        } else {
            if (is_letter(f.cp[at]))
                out->cp[out->count++] = f.cp[at];
            at++;
        }
    }
}

/* Digits of an amount in hundredths: "312.40", "312块4", "¥1,312" . */
static bool read_amount(const char *s, struct form *out)
{
    static const char *const point[] = {".", "元", "块", "圆", NULL};
    static const char *const tenth[] = {"角", "毛", NULL};
    static const char *const quiet[] = {"rmb",  "cny",     "hkd",    "ntd",   "nt",
                                        "yuan", "dollars", "dollar", "cents", "人民币",
                                        "整",   "钱",      "分",     "the",   NULL};
    struct form f;
    uint32_t behind = 0, n;
    bool pointed = false, whole = false;
    fold(s, &f);
    out->count = 0;
    for (uint32_t at = 0; at < f.count; at += n) {
        n = 1;
        if (is_digit(f.cp[at])) {
            if (whole && !pointed)
                return false; /* a second number */
            n = take_digits(&f, at, 0, out);
            behind += pointed ? n : 0;
            whole = true;
            if (at + n < f.count && f.cp[at + n] == ',' && !pointed) {
                n++; /* thousands */
                whole = false;
            }
        } else if (any_word_at(&f, at, point)) {
            if (pointed && f.cp[at] == '.')
                return false;
            pointed = whole;
        } else if (!any_word_at(&f, at, tenth)) {
            uint32_t word = any_word_at(&f, at, quiet);
            if (word > 0)
                n = word;
            else if (is_letter(f.cp[at]))
                return false;
        }
    }
    while (behind < 2 && out->count > 0 && out->count < FORM_MAX) {
        out->cp[out->count++] = '0';
        behind++;
    }
    uint32_t zeros = 0;
    while (zeros + 1 < out->count && out->cp[zeros] == '0')
        zeros++;
    out->count -= zeros;
    memmove(out->cp, out->cp + zeros, out->count * sizeof *out->cp);
    return out->count > 0 && behind == 2;
}

enum { NO_TIME = -1, HALF_DAY = 12 * 60 };

/* Which half of the day is named: 1 the first, 2 the second, 0 none. */
static int half_of_day(const struct form *f)
{
    static const char *const first[] = {"am", "a.m", "morning", "上午", "早上", "早", "凌晨", NULL};
    static const char *const second[] = {"pm",   "p.m",  "afternoon", "evening", "下午",
                                         "晚上", "傍晚", "中午",      "晚",      NULL};
    for (uint32_t at = 0; at < f->count; at++) {
        if (any_word_at(f, at, second))
            return 2;
        if (any_word_at(f, at, first))
            return 1;
    }
    return 0;
}

/* Minutes since midnight: "14:30", "下午2点半", "2.30 pm", "1430". half: as above. */
static int32_t read_clock(const char *s, int *half)
{
    static const char *const halves[] = {"半", "half past", NULL};
    static const char *const quarter[] = {"一刻", "1刻", "quarter past", NULL};
    static const char *const three[] = {"三刻", "3刻", "quarter to", NULL};
    struct form f;
    int32_t parts[2] = {0, 0};
    uint32_t count = 0, digits = 0;
    fold(s, &f);
    *half = half_of_day(&f);
    int32_t extra = 0;
    for (uint32_t at = 0; at < f.count;) {
        uint32_t n;
        if ((n = any_word_at(&f, at, three)) > 0) {
            extra = f.cp[at] == 'q' ? -15 : 45;
        } else if ((n = any_word_at(&f, at, quarter)) > 0) {
            extra = 15;
        } else if ((n = any_word_at(&f, at, halves)) > 0) {
            extra = 30;
        } else if (is_digit(f.cp[at])) {
            int32_t value = 0;
            for (n = 0; at + n < f.count && is_digit(f.cp[at + n]); n++)
                value = value > 9999 ? value : value * 10 + (int32_t)(f.cp[at + n] - '0');
            if (count == 2)
                return NO_TIME;
            parts[count++] = value;
            digits = n;
        } else {
            n = 1;
        }
        at += n;
    }
    if (count == 1 && digits >= 3 && extra == 0) {
        parts[1] = parts[0] % 100;
        parts[0] /= 100;
        count = 2;
    }
    if (count == 0 || parts[0] > 24 || parts[1] > 59 || (count == 2 && extra != 0))
        return NO_TIME;
    int32_t hour = parts[0] % 24;
    if (*half == 2 && hour < 12)
        hour += 12;
    if (*half == 1 && hour == 12)
        hour = 0;
    return hour * 60 + parts[1] + extra;
}

/* Without a word on the half of the day, 2:30 may be meant for 14:30. */
static enum tr_match compare_clock(const char *fact, const char *value)
{
    int half, none;
    int32_t want = read_clock(fact, &none), got = read_clock(value, &half);
    if (want == NO_TIME || got == NO_TIME)
        return TR_MATCH_WRONG;
    if (want == got)
        return TR_MATCH_EQUIVALENT;
    if (want % HALF_DAY == got % HALF_DAY)
        return half == 0 ? TR_MATCH_NEAR : TR_MATCH_WRONG;
    struct form a, b;
    a.count = tr_numerals_read(fact, false, a.cp, FORM_MAX);
    b.count = tr_numerals_read(value, false, b.cp, FORM_MAX);
    return a.count > 1 && a.count == b.count && one_slip(&a, &b) ? TR_MATCH_NEAR : TR_MATCH_WRONG;
}

static enum tr_match judge(const struct form *fact, const struct form *value)
{
    if (fact->count == 0 || value->count == 0)
        return TR_MATCH_WRONG;
    if (same(fact, value))
        return TR_MATCH_EQUIVALENT;
    /* one wrong character for a single one leaves nothing right */
    bool more = fact->count > 1 || value->count > 1;
    return more && one_slip(fact, value) ? TR_MATCH_NEAR : TR_MATCH_WRONG;
}

static enum tr_match compare_unit(const char *fact, const char *value)
{
    struct form a, b;
    read_unit(fact, &a);
    read_unit(value, &b);
    return judge(&a, &b);
}

static enum tr_match compare_amount(const char *fact, const char *value)
{
    struct form a, b;
    if (!read_amount(fact, &a) || !read_amount(value, &b))
        return TR_MATCH_WRONG;
    return judge(&a, &b);
}

enum tr_match tr_slip_compare_alike(enum tr_match match, const char *alike, const char *value)
{
    if (match != TR_MATCH_WRONG)
        return match;
    enum tr_match other = tr_slip_compare(TR_SLIP_NAME, alike, value);
    return other == TR_MATCH_EXACT || other == TR_MATCH_EQUIVALENT ? TR_MATCH_NEAR : match;
}

enum tr_match tr_slip_compare(enum tr_slip_kind kind, const char *fact, const char *value)
{
    if (strcmp(fact, value) == 0)
        return *value ? TR_MATCH_EXACT : TR_MATCH_WRONG;
    if (kind == TR_SLIP_UNIT)
        return compare_unit(fact, value);
    if (kind == TR_SLIP_AMOUNT)
        return compare_amount(fact, value);
    if (kind == TR_SLIP_CLOCK)
        return compare_clock(fact, value);
    struct form a, b;
    if (kind == TR_SLIP_DIGITS || kind == TR_SLIP_NUMBER) {
        a.count = tr_numerals_read(fact, kind == TR_SLIP_NUMBER, a.cp, FORM_MAX);
        b.count = tr_numerals_read(value, kind == TR_SLIP_NUMBER, b.cp, FORM_MAX);
    } else {
        bare(fact, &a);
        bare(value, &b);
    }
    if (kind == TR_SLIP_NAME) {
        strip_title(fact, &a);
        strip_title(value, &b);
    }
    if (kind == TR_SLIP_TEXT && !same(&a, &b)) {
        /* numerals inside a text: building 5 or building five */
        struct form c, d;
        c.count = tr_numerals_fold(a.cp, a.count, c.cp);
        d.count = tr_numerals_fold(b.cp, b.count, d.cp);
        a = c;
        b = d;
    }
    return judge(&a, &b);
}
