/* What tests and tools may do with an ear beyond hearing. */
#ifndef TR_SPEECH_EAR_INTERNAL_H
#define TR_SPEECH_EAR_INTERNAL_H

#include "speech/ear.h"
#include "speech/lex.h"
#include "speech/match.h"

/* Try every template on every text, as if there were no index. */
void tr_ear_set_exhaustive(struct tr_ear *ear, bool exhaustive);

/* Let somebody else look for templates, in the manner of tr_matcher_find on the normal
 * form `text`: two who read a lexicon alike hear alike. NULL: nobody else.
 * surname: what <sn> stands for, in normal form; "" for any */
typedef enum tr_found tr_ear_twin(void *user, uint32_t t, const char *surname, const char *text,
                                  size_t from, size_t begin, size_t to, size_t *start, size_t *end);
void tr_ear_set_twin(struct tr_ear *ear, tr_ear_twin *twin, void *user);

/* Write the programs of all templates, as if all had been needed.
 * errors: TR_ENOMEM */
tr_status tr_ear_compile_all(struct tr_ear *ear, tr_err *err);

/* The lexicon of an ear; borrowed. */
const struct tr_lex *tr_ear_lexicon(const struct tr_ear *ear);

/* Steps that the last answer took; TR_STEPS_ALL at most, and few more. */
uint32_t tr_ear_steps(const struct tr_ear *ear);

#endif
