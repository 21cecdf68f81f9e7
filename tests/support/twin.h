/* A second reading of the lexicon: its templates as patterns for PCRE2, written from the
 * notation alone. An ear that matches with a twin must hear what the ear hears; so tests
 * and the fuzzer find what the matcher does otherwise. Slow, and without bounds. */
#ifndef TESTS_SUPPORT_TWIN_H
#define TESTS_SUPPORT_TWIN_H

#include "speech/ear_internal.h"

struct tr_twin;

/* As tr_ear_new, from the same bytes and names.
 * errors: TR_EFORMAT, TR_ENOMEM */
tr_status tr_twin_new(struct tr_twin **out, const uint8_t *lexicon, size_t len, const char *lang,
                      const struct tr_ear_names *names, tr_err *err);
void tr_twin_free(struct tr_twin *twin);

/* For tr_ear_set_twin; user is the twin. */
tr_ear_twin tr_twin_find;

/* Did PCRE2 refuse a pattern or give up on a text? Then the twin's hearing says nothing. */
bool tr_twin_failed(const struct tr_twin *twin);

/* Write a template as a pattern, terminated.
 * surname: what <sn> stands for in normal form, or NULL for any
 * gives:   false when memory is short */
bool tr_twin_pattern(const struct tr_lex *lex, uint32_t template, const char *surname,
                     struct tr_buf *out);

#endif
