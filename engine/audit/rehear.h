/* A run's answers by another lexicon, each at its moment of the call as it went. What comes
 * out is for scorecards only (audit/rescore.h): the call itself stays as it was recorded. */
#ifndef TR_AUDIT_REHEAR_H
#define TR_AUDIT_REHEAR_H

#include "session/session.h"

/* An act that an answer shows now and did not, or the other way round. */
struct tr_reheard_change {
    uint32_t answer; /* from 1 */
    bool gained;
    char act[TR_NAME_MAX];
};
#define TR_REHEARD_KEPT 16

struct tr_reheard {
    uint32_t answers, changes;
    uint32_t lost; /* of changes: acts that are not shown any more */
    uint32_t kept; /* of changes */
    struct tr_reheard_change change[TR_REHEARD_KEPT];
    struct tr_buf heard; /* bytes of a run with the answers as heard now, under the content's
                            lexicon; its score and digest are the run's own. Empty when there
                            are no changes; the caller's, tr_reheard_done */
};
void tr_reheard_done(struct tr_reheard *reheard);

/* When a stranger's lexicon has taken too long: asked before each answer. */
struct tr_rehear_limit {
    bool (*too_long)(void *ctx, bool begins); /* begins: before the first; its answer is not used */
    void *ctx;
};

/* content: of the run, with the lexicon to hear by
 * run:     decoded; re-simulates on the content
 * counts:  the run as its answers count now: another hearing of it, or the run itself
 * limit:   NULL: none
 * out:     untouched on error
 * errors:  TR_EVERSION (heard by another ear), TR_EINVAL (the run does not fit the content),
 *          TR_ENOMEM, TR_ELIMIT (too slow, or too many acts) */
tr_status tr_rehear(const struct tr_content *content, const struct tr_replay *run,
                    const struct tr_replay *counts, const struct tr_rehear_limit *limit,
                    struct tr_reheard *out, tr_err *err);

#endif
