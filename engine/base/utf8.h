/* UTF-8 without a library: validity, stepping, cutting, cleaning.
 * Nothing here depends on the locale. */
#ifndef TR_BASE_UTF8_H
#define TR_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Strict: no overlong forms, no surrogates, nothing above U+10FFFF. */
bool tr_utf8_valid(const char *s, size_t len);

/* Decode one character at s. Gives its length in bytes (1..4) and *cp; at a
 * malformed byte 1 and U+FFFD; at len 0 it gives 0. */
size_t tr_utf8_next(const char *s, size_t len, uint32_t *cp);

/* Encode cp into out[4]; gives the length, 0 for what is no scalar value. */
size_t tr_utf8_put(uint32_t cp, char out[4]);

/* Greatest length <= max at which s may be cut without splitting a character. */
size_t tr_utf8_floor(const char *s, size_t len, size_t max);

/* Take off a character that a buffer's end has cut. */
void tr_utf8_trim(char *s);

/* Number of characters (scalar values). */
size_t tr_utf8_count(const char *s, size_t len);

/* Make typed text fit to keep and to show: malformed bytes become U+FFFD,
 * control characters (C0, DEL, C1, bidirectional overrides and isolates, zero
 * width joiners excepted) go, tabs and line breaks become one space, and the
 * rest is cut at cap - 1 bytes on a character boundary.
 * out:    terminated; at least cap bytes, cap > 0
 * gives:  the length written; *changed tells whether anything was altered */
size_t tr_utf8_clean(const char *s, size_t len, char *out, size_t cap, bool *changed);

#endif
