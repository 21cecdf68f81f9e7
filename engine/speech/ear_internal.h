/* What tests and tools may do with an ear beyond hearing. */
#ifndef TR_SPEECH_EAR_INTERNAL_H
#define TR_SPEECH_EAR_INTERNAL_H

#include "speech/ear.h"
#include "speech/lex.h"
#include "speech/pattern.h"

/* Force or forbid machine code for patterns; drops what is compiled. */
void tr_ear_set_jit(struct tr_ear *ear, enum tr_jit jit);

/* Try every template on every text, as if there were no index; nothing is given
 * back then. */
void tr_ear_set_exhaustive(struct tr_ear *ear, bool exhaustive);

/* Compile every pattern once, so that a lexicon's mistakes show.
 * errors: that of the first of tr_ear_problems, TR_ENOMEM */
tr_status tr_ear_compile_all(struct tr_ear *ear, tr_err *err);

/* The lexicon of an ear; borrowed. */
const struct tr_lex *tr_ear_lexicon(const struct tr_ear *ear);

/* Add up the steps that matching takes; NULL stops. Slow. */
void tr_ear_count_steps(struct tr_ear *ear, uint64_t *steps);

/* Bytes of machine code, which tr_alloc_stats does not see. */
size_t tr_ear_machine_bytes(const struct tr_ear *ear);

#endif
