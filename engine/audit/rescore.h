/* Stored runs under another scorecard, or with answers that are heard otherwise now. The
 * call stays as it went: commands are stepped as they were recorded, and only what is made
 * of them is reckoned anew. So neither changes what the caller said or how they felt.
 * A run is first played as it claims to be; one that does not come out so is not judged. */
#ifndef TR_AUDIT_RESCORE_H
#define TR_AUDIT_RESCORE_H

#include "base/buf.h"
#include "sim/replay.h"

enum tr_rescored_how {
    TR_RESCORED,
    TR_RESCORE_NO_RULES,     /* the card has no rule for this scenario: the verdict stays */
    TR_RESCORE_OTHER_ENGINE, /* of another version: the verdict stays */
    TR_RESCORE_UNFIT,        /* scenario and card do not go together: the verdict stays */
    TR_RESCORE_FORGED,       /* does not play as it claims */
    TR_RESCORE_DAMAGED,      /* cannot be read */
    TR_RESCORE_COUNT
};
/* "rescored", "no_rules", "other_engine", "unfit", "forged", "damaged" */
extern const char *const tr_rescored_names[TR_RESCORE_COUNT];

/* Content of runs, decoded and linked once, with two scorecards. */
struct tr_rescore_stage {
    struct tr_digest content[TR_BLOB_LEXICON]; /* graph, house and own card */
    enum tr_rescored_how how;                  /* else why no run on it can be re-scored */
    char reason[TR_ERR_MAX];
    struct tr_graph *graph;
    struct tr_house *house;
    struct tr_card *own;
    struct tr_setup *before, *after;
    uint32_t missing; /* bit per group of the graph of which the new card has no rule */
};

/* A scorecard and the stages that were needed so far. */
struct tr_rescorer;
/* card:   bytes of the new scorecard, or NULL: every run keeps its own
 * errors: as tr_card_decode */
tr_status tr_rescorer_new(struct tr_rescorer **out, const uint8_t *card, size_t len, tr_err *err);
void tr_rescorer_free(struct tr_rescorer *rescorer);
/* The new card, or NULL; borrowed. */
const struct tr_card *tr_rescorer_card(const struct tr_rescorer *rescorer);

/* The stage of this content, made when it is new. Not to be called while runs are
 * re-scored by other threads.
 * content: graph, house and card of a run
 * fetch:   gives content by digest in a new buffer
 * out:     borrowed from the rescorer
 * errors:  TR_ENOMEM and those of fetch; content that cannot be used is a stage that says so */
tr_status tr_rescorer_stage(struct tr_rescorer *rescorer,
                            const struct tr_digest content[TR_BLOB_LEXICON],
                            tr_status (*fetch)(void *ctx, const struct tr_digest *digest,
                                               struct tr_buf *out, tr_err *err),
                            void *ctx, const struct tr_rescore_stage **out, tr_err *err);

struct tr_rescore_side {
    uint16_t score, raw; /* raw: before fatal rules cap it */
    uint16_t fatal;      /* fatal rules broken */
};
/* A rule that is worth other points now. */
struct tr_rescore_rule {
    uint16_t before, after; /* index of the rules of the own and of the new card, or TR_NONE */
    uint16_t points_before, points_after;
    uint8_t result_before, result_after; /* enum tr_result */
};
#define TR_RESCORE_RULES 12

struct tr_rescored {
    enum tr_rescored_how how;
    struct tr_rescore_side before, after;   /* after: only of TR_RESCORED, else as before */
    int32_t mood, duration_ms, reaction_ms; /* of the call: both cards find the same */
    uint16_t changed;                       /* rules */
    uint16_t kept; /* of them in rules: those whose points changed most come first */
    struct tr_rescore_rule rules[TR_RESCORE_RULES];
    char reason[160]; /* one sentence, unless re-scored */
};

/* One run to re-score. heard_*: empty, or the same run's bytes with its answers heard
 * otherwise: only their acts are taken, and only for the scorecard. */
struct tr_rescore_job {
    const struct tr_rescore_stage *stage;
    const struct tr_buf *run, *heard_before, *heard_after; /* borrowed */
    struct tr_rescored out;
    tr_status status; /* TR_OK or TR_ENOMEM */
};

/* Re-score runs on so many threads. What comes out does not depend on their number.
 * errors: TR_ENOMEM */
tr_status tr_rescore_all(struct tr_rescore_job *jobs, size_t count, unsigned threads, tr_err *err);

/* The verdict of a run under its own card with its answers heard otherwise; that the run is
 * what it claims is not looked at.
 * heard:  as in a job
 * errors: TR_EFORMAT, TR_EVERSION, TR_EINVAL, TR_EMISMATCH (stage, run and hearing do not go
 *         together), TR_ENOMEM */
tr_status tr_rescore_heard(const struct tr_rescore_stage *stage, const struct tr_buf *run,
                           const struct tr_buf *heard, struct tr_verdict *out, tr_err *err);

/* Name of a rule of a job's stage, whichever card it is of; borrowed. */
const char *tr_rescore_rule_name(const struct tr_rescore_stage *stage,
                                 const struct tr_rescore_rule *rule);

#endif
