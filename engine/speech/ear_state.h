/* The inside of an ear; shared by ear.c and settle.c only. */
#ifndef TR_SPEECH_EAR_STATE_H
#define TR_SPEECH_EAR_STATE_H

#include "speech/ear_internal.h"

#define TR_EAR_SPANS_MAX 256 /* matches kept of one answer */
#define TR_EAR_SURNAME_MAX TR_NAME_MAX

/* A match of a template whose conditions hold. Offsets are of the normal form. */
struct tr_span {
    uint16_t act;
    bool fatal, dead;
    uint32_t start, end;
    uint32_t from, to; /* its sentence */
    uint32_t template;
};

struct tr_ear {
    struct tr_lex lex;
    struct tr_matcher matcher;
    struct tr_pattern *patterns; /* beside lex.templates */
    struct tr_index_scratch scratch;
    char surname[TR_EAR_SURNAME_MAX]; /* normal form that the patterns with <sn> are compiled for */
    const char **acts;                /* that the lexicon can find */
    size_t act_count;
    struct tr_norm norm; /* of the text being heard */
    struct tr_span spans[TR_EAR_SPANS_MAX];
    uint32_t span_count;
    bool exhaustive;
    tr_ear_trace_fn *trace;
    void *trace_user;
};

/* Settle which of the spans stand, and report each act's first place. */
void tr_ear_settle(struct tr_ear *ear, struct tr_hearing *out);

/* Tell whoever traces what became of a match (bytes of the normal form). */
void tr_ear_tell(const struct tr_ear *ear, uint32_t template, uint32_t start, uint32_t end,
                 const char *fate);

#endif
