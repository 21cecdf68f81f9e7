/* Numerals in any script, as digits. */
#ifndef TR_SPEECH_NUMERALS_H
#define TR_SPEECH_NUMERALS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Value 0..9 of a decimal digit of any script, Chinese ones included; -1 for
 * anything else. */
int tr_digit_value(uint32_t cp);

/* The digits in a text ("0921-558 201", "五零二", "three oh four", "３").
 * number: read quantities too: "三百二十" is 3 2 0, "1,280" is 1 2 8 0, and
 *         zeros in front go
 * out:    at most max characters '0'..'9'; letters and other characters that
 *         belong to no numeral are kept, so that a wrong value stays wrong
 * gives:  how many */
uint32_t tr_numerals_read(const char *text, bool number, uint32_t *out, size_t max);

/* Chinese and other digits inside text as '0'..'9'; a bare quantity with tens is
 * worked out. out has room for count characters.
 * gives: how many */
uint32_t tr_numerals_fold(const uint32_t *cp, uint32_t count, uint32_t *out);

#endif
