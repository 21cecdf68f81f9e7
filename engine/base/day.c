/* The proleptic Gregorian calendar in integers; see day.h. */
#include "base/day.h"

#include <stdio.h>

/* A year is reckoned from March, so that the leap day is its last. */
static int64_t number_of(int64_t year, int64_t month, int64_t day)
{
    year -= month <= 2;
    int64_t era = year / 400; /* years are positive */
    int64_t of_era = year - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/* Exactly `count` digits; -1 when they are none. */
static int64_t digits(const char *at, int count)
{
    int64_t n = 0;
    for (int i = 0; i < count; i++) {
        if (at[i] < '0' || at[i] > '9')
            return -1;
        n = n * 10 + (at[i] - '0');
    }
    return n;
}

static int64_t month_days(int64_t year, int64_t month)
{
    static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month - 1] + (month == 2 && leap);
}

bool tr_day_of(const char *at, int32_t east_s, int64_t *day)
{
    static const char shape[] = "dddd-dd-ddTdd:dd:dd";
    for (int i = 0; shape[i]; i++)
        if (shape[i] == 'd' ? at[i] < '0' || at[i] > '9' : at[i] != shape[i])
            return false;
    int64_t year = digits(at, 4), month = digits(at + 5, 2), of_month = digits(at + 8, 2);
    int64_t hour = digits(at + 11, 2), minute = digits(at + 14, 2), second = digits(at + 17, 2);
    if (year < 1 || month < 1 || month > 12 || of_month < 1 || of_month > month_days(year, month) ||
        hour > 23 || minute > 59 || second > 60)
        return false;
    int64_t of_day = hour * 3600 + minute * 60 + second + east_s, number;
    number = number_of(year, month, of_month);
    for (; of_day < 0; of_day += 86400)
        number--;
    *day = number + of_day / 86400;
    return true;
}

void tr_day_text(int64_t day, char out[16])
{
    int64_t z = day + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t of_era = z - era * 146097;
    int64_t years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * years + years / 4 - years / 100);
    int64_t m = (5 * of_year + 2) / 153;
    int64_t month = m + (m < 10 ? 3 : -9);
    int64_t year = years + era * 400 + (month <= 2);
    if (year < 1 || year > 9999)
        year = year < 1 ? 1 : 9999;
    snprintf(out, 16, "%04d-%02d-%02d", (int)year, (int)month % 13,
             (int)(of_year - (153 * m + 2) / 5 + 1) % 32);
}
