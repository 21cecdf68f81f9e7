/* Days as numbers, so that dates can be reckoned with where no clock is known. */
#ifndef TR_BASE_DAY_H
#define TR_BASE_DAY_H

#include <stdbool.h>
#include <stdint.h>

/* The day on which a moment falls for people so many seconds east of Greenwich.
 * at:   RFC 3339 in UTC ("2026-11-22T19:40:11Z"), years 0001 to 9999
 * day:  days since 1970-01-01; untouched when false
 * gives: false for anything else */
bool tr_day_of(const char *at, int32_t east_s, int64_t *day);

/* "2026-11-22"; out holds 11 bytes of a year 0001 to 9999. */
void tr_day_text(int64_t day, char out[16]);

#endif
