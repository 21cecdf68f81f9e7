/* The referee: re-simulates a run and then hears every text of it again, with the lexicon
 * that came with the run and at the moment of the call that it was said in. A run carries
 * what was heard, so a re-simulation alone believes a forger who writes acts into it;
 * this does not. Notes and dialled numbers are compared anew with what the caller told. */
#ifndef TR_AUDIT_HEAR_AGAIN_H
#define TR_AUDIT_HEAR_AGAIN_H

#include "audit/verify.h"
#include "sim/run_cmd.h"

enum tr_hearing_outcome {
    TR_HEARD_NOT,          /* the run is not verified, so nothing was heard */
    TR_HEARD_SAME,         /* as recorded */
    TR_HEARD_OTHERWISE,    /* something else: the run is forged */
    TR_HEARD_OTHER_ENGINE, /* by another ear_version: cannot be judged here */
    TR_HEARD_NO_LEXICON,   /* none came with the run: cannot be judged */
    TR_HEARD_TOO_SLOW,     /* a stranger's lexicon can take any time: not heard to the end */
    TR_HEARD_COUNT
};
/* "not_heard", "same", "otherwise", "other_engine", "no_lexicon", "too_slow" */
extern const char *const tr_hearing_names[TR_HEARD_COUNT];

/* One side of a difference: the text with what was found in it. */
struct tr_hear_side {
    char text[TR_SAY_MAX + 1];
    uint8_t match; /* note, dial: enum tr_match */
    uint16_t count;
    struct tr_hear_act {
        char name[TR_NAME_MAX]; /* the session's own acts included: a fatal phrase, read-backs */
        uint32_t start, end;    /* bytes of the text */
    } acts[TR_RUN_HEARD_MAX];
};
struct tr_hear_difference {
    uint32_t answer; /* SAY, CHOOSE: number among the run's answers, from 1 */
    int32_t at_ms;
    uint8_t kind; /* enum tr_cmd_kind: SAY, CHOOSE, NOTE or DIAL */
    struct tr_hear_side recorded, heard;
};

#define TR_HEAR_KEPT 4
struct tr_hear_result {
    enum tr_hearing_outcome outcome;
    uint32_t answers;   /* heard again */
    uint32_t differing; /* commands whose recorded words, acts or match are not those */
    uint32_t kept;
    struct tr_hear_difference differences[TR_HEAR_KEPT]; /* the first ones */
    char lexicon[TR_ERR_MAX]; /* why the lexicon can have heard nothing; else empty */
};

/* For many runs: what the last one was played with stays decoded and its ear made. */
struct tr_referee;
tr_status tr_referee_new(struct tr_referee **out, tr_err *err);
void tr_referee_free(struct tr_referee *referee);
/* Whoever knows a clock says when one run has taken too long: too_long is asked with
 * begins = true before a run is heard, whose answer is not used, and then before each
 * answer. ctx is borrowed. Without it there is no limit. */
void tr_referee_limit(struct tr_referee *referee, bool (*too_long)(void *ctx, bool begins),
                      void *ctx);

/* Verify a run as tr_verifier_run does and hear a verified one again.
 * verified: a run that is heard otherwise becomes TR_FORGED; its reason then says no more
 *           than that, the differences tell the rest
 * out:      both untouched on error
 * errors:   TR_ENOMEM only; everything else is an outcome */
tr_status tr_referee_run(struct tr_referee *referee, const uint8_t *run, size_t len,
                         const struct tr_buf *blobs, struct tr_verify_result *verified,
                         struct tr_hear_result *out, tr_err *err);

#endif
