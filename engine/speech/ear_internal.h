/* What tests and tools may do with an ear beyond hearing. */
#ifndef TR_SPEECH_EAR_INTERNAL_H
#define TR_SPEECH_EAR_INTERNAL_H

#include "speech/ear.h"
#include "speech/lex.h"
#include "speech/pattern.h"

/* Force or forbid machine code for patterns; drops what is compiled. */
void tr_ear_set_jit(struct tr_ear *ear, enum tr_jit jit);

/* Try every template on every text, as if there were no index. */
void tr_ear_set_exhaustive(struct tr_ear *ear, bool exhaustive);

/* Compile every pattern now, so that a lexicon's mistakes show.
 * errors: TR_EFORMAT, TR_ELIMIT, TR_ENOMEM */
tr_status tr_ear_compile_all(struct tr_ear *ear, tr_err *err);

/* The lexicon of an ear; borrowed. */
const struct tr_lex *tr_ear_lexicon(const struct tr_ear *ear);

/* One template that matched, before acts beat each other. */
struct tr_ear_trace {
    const char *act;
    const char *file;
    uint32_t line;
    uint32_t start, end; /* bytes of the text as given */
    const char *fate;    /* "heard", or why not */
};
typedef void tr_ear_trace_fn(void *user, const struct tr_ear_trace *trace);
/* Report what the templates do while hearing; NULL stops. */
void tr_ear_set_trace(struct tr_ear *ear, tr_ear_trace_fn *fn, void *user);

#endif
