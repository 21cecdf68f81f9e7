/* Re-computing a run: play its recorded commands on its own content again and
 * compare digest and score with what the run claims. */
#ifndef TR_AUDIT_VERIFY_H
#define TR_AUDIT_VERIFY_H

#include "session/content.h"

enum tr_verified {
    TR_VERIFIED,     /* equal digest and score */
    TR_FORGED,       /* decodes, but gives another digest or score */
    TR_OTHER_ENGINE, /* of another sim_version: cannot be judged here */
    TR_DAMAGED       /* not readable */
};
extern const char *const tr_verified_names[4]; /* "verified", "forged", "other_engine", "damaged" */

struct tr_verify_result {
    enum tr_verified outcome;
    struct tr_run_head head; /* all zero when damaged or of another file version */
    uint16_t recorded_score;
    struct tr_digest recorded_digest;
    struct tr_verdict verdict; /* re-computed: verified and forged */
    struct tr_digest digest;   /* re-computed */
    char ending[TR_NAME_MAX];  /* re-computed */
    char reason[TR_ERR_MAX];   /* one sentence unless verified */
};

/* run:     bytes of a run ("TRR")
 * blobs:   TR_BLOB_COUNT buffers with its content; one whose digest is not the head's is
 *          forged. The lexicon's may be empty: it takes no part in a re-simulation
 * out:     untouched on error
 * errors:  TR_ENOMEM only; everything else is an outcome */
tr_status tr_verify_run(const uint8_t *run, size_t len, const struct tr_buf *blobs,
                        struct tr_verify_result *out, tr_err *err);

/* The same for many runs: the content of the last one stays decoded, and a run
 * whose head names the same digests is played on it without a second look at
 * graph, house and scorecard among the blobs. */
struct tr_verifier;
tr_status tr_verifier_new(struct tr_verifier **out, tr_err *err);
void tr_verifier_free(struct tr_verifier *verifier);
tr_status tr_verifier_run(struct tr_verifier *verifier, const uint8_t *run, size_t len,
                          const struct tr_buf *blobs, struct tr_verify_result *out, tr_err *err);

#endif
