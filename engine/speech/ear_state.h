/* The inside of an ear; shared by ear.c, trial.c, settle.c and why.c only. */
#ifndef TR_SPEECH_EAR_STATE_H
#define TR_SPEECH_EAR_STATE_H

#include "speech/ear_internal.h"

#define TR_EAR_SPANS_MAX 256 /* matches kept of one answer */
#define TR_EAR_SURNAME_MAX TR_NAME_MAX

/* A match of a template whose conditions hold. Offsets are of the normal form. */
struct tr_span {
    uint16_t act;
    bool fatal;
    uint8_t fate; /* TR_FATE_COUNTED while it stands */
    uint32_t start, end;
    uint32_t from, to; /* its sentence */
    uint32_t template;
    const struct tr_link *link; /* yields, alone, beaten: what said so */
    uint16_t by;                /* yields, beaten: the span */
};

/* A condition that was looked for in bytes [from, to) of an answer. */
struct tr_asked {
    uint32_t number; /* of the answer */
    uint32_t template, from, to;
    enum tr_found found;
    size_t start, end;
};
#define TR_EAR_ASKED_MAX 256

struct tr_ear {
    struct tr_lex lex;
    struct tr_program program;
    struct tr_matcher *match;
    struct tr_index_scratch scratch;
    char surname[TR_EAR_SURNAME_MAX]; /* normal form of what <sn> stands for; empty: any */
    const char **acts;                /* that the lexicon can find */
    size_t act_count;
    struct tr_norm norm; /* of the text being heard */
    struct tr_span spans[TR_EAR_SPANS_MAX];
    uint32_t span_count;
    uint32_t number; /* of the answer */
    struct tr_asked asked[TR_EAR_ASKED_MAX];
    bool spent; /* all steps of this answer are taken */
    bool exhaustive;
    struct tr_ear_problem problems[TR_EAR_PROBLEMS_MAX];
    uint32_t problem_templates[TR_EAR_PROBLEMS_MAX];
    size_t problem_count;
    struct tr_why_list *why; /* being asked for, or NULL */
    tr_ear_twin *twin;       /* matches instead of match, or NULL */
    void *twin_user;
};

/* All places of one template; keeps those whose conditions hold, and tells of the
 * others when somebody asks.
 * errors: TR_ENOMEM */
tr_status tr_ear_try(struct tr_ear *ear, uint32_t template, enum tr_moment moment, tr_err *err);

/* Does the template's block count at this moment, in an answer of this length? */
enum tr_fate tr_ear_block_fate(const struct tr_ear *ear, const struct tr_block *block,
                               enum tr_moment moment);

/* Settle which of the spans stand, and report each act's first place.
 * errors: TR_ENOMEM */
tr_status tr_ear_settle(struct tr_ear *ear, struct tr_hearing *out, tr_err *err);

/* What said no to a place; zero where nothing did. */
struct tr_denial {
    enum tr_fate fate;
    enum tr_scope scope;
    uint32_t template; /* of the condition, or of the act that took the place */
    uint32_t start, end;
    uint16_t act; /* of that act; TR_LEX_ACTS_MAX: none */
};

/* Tell whoever asks what became of a place (bytes of the normal form) of template t.
 * errors: TR_ENOMEM */
tr_status tr_ear_tell(struct tr_ear *ear, uint32_t t, uint32_t start, uint32_t end,
                      const struct tr_denial *no, tr_err *err);

#endif
