/* Small lexicons for tests, written in place. */
#ifndef TESTS_UNIT_SPEECH_EAR_SUPPORT_H
#define TESTS_UNIT_SPEECH_EAR_SUPPORT_H

#include "speech/ear_internal.h"

extern const struct tr_ear_names ear_house;

/* An ear for one file "t.lex" in which the acts alpha beta gamma delta may be
 * named. The house is 云杉里 / Yunshan Court with the desk 前台 / front desk.
 * gives: NULL and *err on failure */
struct tr_ear *ear_of(const char *lang, const char *lexicon, tr_err *err);

/* The ear of the product's own lexicon, with the house above. Fails the test. */
struct tr_ear *product_ear(const char *lang);

/* What is heard, as "act act" in the order of places, or "error". Static storage. */
const char *heard(struct tr_ear *ear, enum tr_moment moment, const char *surname, const char *text);

/* Make an ear, hear one text in the middle of a call, free it. Static storage. */
const char *once(const char *lang, const char *lexicon, const char *text);

/* The message of the refusal, or "" when the lexicon is accepted. Static storage. */
const char *refusal(const char *lang, const char *lexicon);

/* A file of the source tree, terminated; caller frees with tr_free. */
char *source_file(const char *path, size_t *len);

#endif
