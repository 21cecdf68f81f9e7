/* Times of day on the slip. */
#include <string.h>

#include "speech/numerals.h"
#include "speech/slip_inside.h"

enum { HALF_DAY = 12 * 60 };

/* Which half of the day is named: 1 the first, 2 the second, 0 none. */
static int half_of_day(const struct tr_form *f)
{
    static const char *const first[] = {"am", "a.m", "morning", "上午", "早上", "早", "凌晨", NULL};
    static const char *const second[] = {"pm",   "p.m",    "afternoon", "evening", "tonight",
                                         "noon", "midday", "下午",      "晚上",    "傍晚",
                                         "中午", "晚",     NULL};
    for (uint32_t at = 0; at < f->count; at++) {
        /* "3pm": a digit may stand right before */
        if (tr_form_any_whole(f, at, second))
            return 2;
        if (tr_form_any_whole(f, at, first))
            return 1;
    }
    return 0;
}

/* A time without figures. */
static int32_t named_time(const struct tr_form *f)
{
    static const char *const noon[] = {"noon", "midday", "中午", "正午", NULL};
    static const char *const midnight[] = {"midnight", "半夜", "午夜", NULL};
    for (uint32_t at = 0; at < f->count; at++) {
        if (tr_form_any_whole(f, at, noon))
            return HALF_DAY;
        if (tr_form_any_whole(f, at, midnight))
            return 0;
    }
    return TR_NO_TIME;
}

/* Figures of a time as they come, and the words between them that turn them. */
struct parts {
    int32_t v[2];
    uint32_t count, digits;
    int32_t extra; /* minutes of a word: half, quarter */
    int turned;    /* 1: "ten past nine", -1: "ten to nine" */
};

static bool read_parts(const struct tr_form *f, struct parts *p)
{
    static const char *const halves[] = {"半", "half past", NULL};
    static const char *const quarter[] = {"一刻", "1刻", "quarter past", NULL};
    static const char *const three[] = {"三刻", "3刻", "quarter to", NULL};
    static const char *const past[] = {"past", NULL};
    static const char *const to[] = {"to", NULL};
    memset(p, 0, sizeof *p);
    for (uint32_t at = 0, n; at < f->count; at += n) {
        if ((n = tr_form_any_at(f, at, three)) > 0) {
            p->extra = f->cp[at] == 'q' ? -15 : 45;
        } else if ((n = tr_form_any_at(f, at, quarter)) > 0) {
            p->extra = 15;
        } else if ((n = tr_form_any_at(f, at, halves)) > 0) {
            p->extra = 30;
        } else if (p->count == 1 && (n = tr_form_any_whole(f, at, past)) > 0) {
            p->turned = 1;
        } else if (p->count == 1 && (n = tr_form_any_whole(f, at, to)) > 0) {
            p->turned = -1;
        } else if (tr_form_is_digit(f->cp[at])) {
            int32_t value = 0;
            for (n = 0; at + n < f->count && tr_form_is_digit(f->cp[at + n]); n++)
                value = value > 9999 ? value : value * 10 + (int32_t)(f->cp[at + n] - '0');
            if (p->count == 2)
                return false;
            p->v[p->count++] = value;
            p->digits = n;
        } else {
            n = 1;
        }
    }
    return true;
}

int32_t tr_form_clock(const struct tr_form *f, int *half)
{
    struct parts p;
    *half = half_of_day(f);
    if (!read_parts(f, &p))
        return TR_NO_TIME;
    if (p.count == 0)
        return named_time(f);
    if (p.turned && p.count == 2 && p.v[0] < 60) {
        p.extra = p.turned * p.v[0];
        p.v[0] = p.v[1];
        p.count = 1;
    }
    if (p.count == 1 && p.digits >= 3 && p.extra == 0) {
        p.v[1] = p.v[0] % 100;
        p.v[0] /= 100;
        p.count = 2;
    }
    if (p.v[0] > 24 || p.v[1] > 59 || (p.count == 2 && p.extra != 0))
        return TR_NO_TIME;
    int32_t hour = p.v[0] % 24;
    if (*half == 2 && hour < 12)
        hour += 12;
    if (*half == 1 && hour == 12)
        hour = 0;
    return hour * 60 + (p.count == 2 ? p.v[1] : 0) + p.extra;
}

enum tr_match tr_slip_clock_judge(int32_t want, int32_t got, int half)
{
    if (want == TR_NO_TIME || got == TR_NO_TIME)
        return TR_MATCH_WRONG;
    if (want == got)
        return TR_MATCH_EQUIVALENT;
    /* without a word on the half of the day, 2:30 may be meant for 14:30 */
    return want % HALF_DAY == got % HALF_DAY && half == 0 ? TR_MATCH_NEAR : TR_MATCH_WRONG;
}

enum tr_match tr_slip_clock(const char *fact, const char *value)
{
    struct tr_form a, b;
    int half, none;
    tr_form_fold(fact, true, &a);
    tr_form_fold(value, true, &b);
    int32_t want = tr_form_clock(&a, &none), got = tr_form_clock(&b, &half);
    enum tr_match match = tr_slip_clock_judge(want, got, half);
    if (match != TR_MATCH_WRONG || want == TR_NO_TIME || got == TR_NO_TIME ||
        want % HALF_DAY == got % HALF_DAY)
        return match;
    a.count = tr_numerals_read(fact, false, a.cp, TR_FORM_MAX);
    b.count = tr_numerals_read(value, false, b.cp, TR_FORM_MAX);
    return a.count > 1 && a.count == b.count && tr_form_one_slip(&a, &b) ? TR_MATCH_NEAR
                                                                         : TR_MATCH_WRONG;
}
