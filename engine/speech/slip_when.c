/* Days and dates on the slip, with or without a time: "明天下午三点", "the 15th at
 * half past ten", "3/15 10:30". Each part that the fact has is looked for in the value. */
#include <string.h>

#include "speech/slip_inside.h"

static const char *const months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                     "jul", "aug", "sep", "oct", "nov", "dec"};
static const char *const month_rest[] = {"uary", "ruary", "ch",     "il",   "",      "e",
                                         "y",    "ust",   "tember", "ober", "ember", "ember"};
static const char *const weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
static const char *const weekday_rest[] = {"day", "sday", "nesday", "rsday", "day", "urday", "day"};

static void blank(struct tr_form *f, uint32_t at, uint32_t n)
{
    for (uint32_t i = 0; i < n && at + i < f->count; i++)
        f->cp[at + i] = ' ';
}

/* An English name in full or cut after three letters. Gives its length. */
static uint32_t name_at(const struct tr_form *f, uint32_t at, const char *begin, const char *rest)
{
    uint32_t n = tr_form_word_at(f, at, begin), m = n ? tr_form_word_at(f, at + n, rest) : 0;
    if (n == 0 || (at > 0 && tr_form_is_latin(f->cp[at - 1])))
        return 0;
    n += m;
    return at + n < f->count && tr_form_is_latin(f->cp[at + n]) ? 0 : n;
}

static uint32_t number_at(const struct tr_form *f, uint32_t at, int *out)
{
    uint32_t n = 0;
    int v = 0;
    while (at + n < f->count && n < 4 && tr_form_is_digit(f->cp[at + n]))
        v = v * 10 + (int)(f->cp[at + n++] - '0');
    *out = v;
    return n;
}

static uint32_t spaces(const struct tr_form *f, uint32_t at)
{
    uint32_t n = 0;
    while (at + n < f->count && (f->cp[at + n] == ' ' || f->cp[at + n] == ','))
        n++;
    return n;
}

/* 今天, tomorrow. */
static void take_days(struct tr_form *f, struct tr_when *w)
{
    static const struct {
        const char *const words[8];
        int days;
    } all[] = {
        {{"the day after tomorrow", "day after tomorrow", "后天", NULL}, 2},
        {{"大后天", NULL}, 3},
        {{"tomorrow", "明天", "明日", "明早", "明晚", NULL}, 1},
        {{"today", "tonight", "今天", "今日", "今早", "今晚", NULL}, 0},
        {{"yesterday", "昨天", NULL}, -1},
    };
    for (uint32_t at = 0; at < f->count && w->days == TR_NO_DAY; at++) {
        uint32_t longest = 0;
        for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
            uint32_t n = tr_form_any_whole(f, at, all[i].words);
            if (n > longest) {
                longest = n;
                w->days = all[i].days;
            }
        }
        bool keeps = false; /* 明早 and "tonight" tell the half of the day too */
        static const char *const halves[] = {"明早", "明晚", "今早", "今晚", "tonight", NULL};
        keeps = longest > 0 && tr_form_any_at(f, at, halves) > 0;
        if (longest > 0 && !keeps)
            blank(f, at, longest);
    }
}

/* 下周三, next Wednesday; numerals are digits here: 周3. */
static void take_weekday(struct tr_form *f, struct tr_when *w)
{
    static const char *const next[] = {"next", "下下", "下个", "下", NULL};
    static const char *const present[] = {"this", "这个", "这", "本", NULL};
    static const char *const week[] = {"周", "星期", "礼拜", "week", NULL};
    for (uint32_t at = 0; at < f->count && w->weekday == 0; at++) {
        uint32_t n = tr_form_any_at(f, at, week), from = at;
        if (n > 0 && at + n < f->count && tr_form_is_digit(f->cp[at + n]))
            w->weekday = (int)(f->cp[at + n++] - '0');
        else if (n > 0 && at + n < f->count &&
                 (f->cp[at + n] == 0x65E5 || f->cp[at + n] == 0x5929)) {
            w->weekday = 7;
            n++;
        }
        for (int d = 0; d < 7 && w->weekday == 0; d++)
            if ((n = name_at(f, at, weekdays[d], weekday_rest[d])) > 0)
                w->weekday = d + 1;
        if (w->weekday == 0)
            continue;
        if (w->weekday > 7)
            w->weekday = 0;
        while (from > 0 && f->cp[from - 1] == ' ')
            from--;
        for (uint32_t back = 1; back <= 4 && back <= from; back++) {
            uint32_t m = tr_form_any_at(f, from - back, next);
            if (m == back)
                w->week = m == 2 && f->cp[from - 1] == 0x4E0B ? 3 : 2;
            else if (tr_form_any_at(f, from - back, present) == back)
                w->week = 1;
        }
        blank(f, at, n);
    }
}

/* 3月15日, 15号, 3/15, 2027-03-15. */
static void take_figures(struct tr_form *f, struct tr_when *w)
{
    static const char *const behind[] = {"日", "号", "st", "nd", "rd", "th", NULL};
    for (uint32_t at = 0; at < f->count && w->day == 0;) {
        int v, next;
        uint32_t n = number_at(f, at, &v);
        if (n == 0) {
            at++;
            continue;
        }
        uint32_t m = at + n < f->count ? at + n : at;
        uint32_t mark = tr_form_any_whole(f, m, behind);
        bool building = mark > 0 && m + mark < f->count &&
                        (f->cp[m + mark] == 0x697C || f->cp[m + mark] == 0x680B); /* 5号楼 */
        if (f->cp[m] == 0x5E74) {                                                 /* 年 */
            blank(f, at, n + 1);
        } else if (f->cp[m] == 0x6708 && v >= 1 && v <= 12) {
            w->month = v;
            blank(f, at, n + 1);
        } else if (mark > 0 && !building && v >= 1 && v <= 31) {
            w->day = v;
            blank(f, at, n + mark);
        } else if (w->month > 0 && v >= 1 && v <= 31 && f->cp[m] != ':') {
            w->day = v; /* 3月15 */
            blank(f, at, n);
        } else if ((f->cp[m] == '/' || f->cp[m] == '-') && number_at(f, m + 1, &next) > 0) {
            uint32_t k = number_at(f, m + 1, &next);
            if (v > 31) { /* a year */
                blank(f, at, n + 1);
            } else if (v >= 1 && v <= 12 && next >= 1 && next <= 31) {
                w->month = v;
                w->day = next;
                blank(f, at, n + 1 + k);
            }
        }
        at += n;
    }
}

/* March 15, 15 March, the 15th of March. */
static void take_month_name(struct tr_form *f, struct tr_when *w)
{
    for (uint32_t at = 0; at < f->count && w->month == 0; at++)
        for (int i = 0; i < 12; i++) {
            uint32_t n = name_at(f, at, months[i], month_rest[i]);
            int v;
            if (n == 0)
                continue;
            uint32_t to = at + n + spaces(f, at + n), from = at;
            uint32_t k = number_at(f, to, &v);
            bool time = to + k < f->count && f->cp[to + k] == ':';
            if (k > 0 && v >= 1 && v <= 31 && !time && w->day == 0) {
                w->month = i + 1;
                w->day = v;
                blank(f, at, to + k - at);
                return;
            }
            while (from > 0 && f->cp[from - 1] == ' ')
                from--;
            uint32_t first = from;
            while (first > 0 && tr_form_is_digit(f->cp[first - 1]))
                first--;
            if (first < from && number_at(f, first, &v) > 0 && v >= 1 && v <= 31 && w->day == 0) {
                w->day = v;
                blank(f, first, from - first);
            }
            /* "may" is a word besides */
            if (w->day > 0 || i != 4)
                w->month = i + 1;
            blank(f, at, n);
        }
}

void tr_when_read(const char *s, struct tr_when *w)
{
    struct tr_form f;
    tr_form_fold(s, true, &f);
    *w = (struct tr_when){.days = TR_NO_DAY, .clock = TR_NO_TIME};
    take_days(&f, w);
    take_weekday(&f, w);
    take_figures(&f, w);
    take_month_name(&f, w);
    w->clock = tr_form_clock(&f, &w->half);
}

static void part(struct tr_when_parts *s, int want, int got, int none)
{
    if (want == none)
        return;
    if (got == none)
        s->missing++;
    else if (got == want)
        s->right++;
    else
        s->wrong++;
}

struct tr_when_parts tr_when_compare(const struct tr_when *fact, const struct tr_when *value)
{
    struct tr_when_parts s = {0};
    part(&s, fact->month, value->month, 0);
    part(&s, fact->day, value->day, 0);
    part(&s, fact->weekday, value->weekday, 0);
    part(&s, fact->week, value->week, 0);
    part(&s, fact->days, value->days, TR_NO_DAY);
    if (fact->clock != TR_NO_TIME && value->clock == TR_NO_TIME) {
        s.missing++;
    } else if (fact->clock != TR_NO_TIME) {
        enum tr_match m = tr_slip_clock_judge(fact->clock, value->clock, value->half);
        s.right += m == TR_MATCH_EQUIVALENT;
        s.vague += m == TR_MATCH_NEAR;
        s.wrong += m == TR_MATCH_WRONG;
    }
    return s;
}

enum tr_match tr_slip_when(const char *fact, const char *value)
{
    struct tr_when a, b;
    tr_when_read(fact, &a);
    tr_when_read(value, &b);
    struct tr_when_parts s = tr_when_compare(&a, &b);
    if (s.right + s.wrong + s.missing + s.vague == 0) { /* no day and no time in the fact */
        struct tr_form x, y;
        tr_form_bare(fact, &x);
        tr_form_bare(value, &y);
        return tr_form_judge(&x, &y);
    }
    if (s.wrong == 0 && s.missing == 0 && s.vague == 0)
        return TR_MATCH_EQUIVALENT;
    return s.wrong <= 1 && s.right + s.vague > s.wrong ? TR_MATCH_NEAR : TR_MATCH_WRONG;
}
