/* A trainee's own view of a call beside the verdict: which rules are offered for it, and what
 * came of what was ticked. */
#ifndef TR_REPORT_SELF_REVIEW_H
#define TR_REPORT_SELF_REVIEW_H

#include "report/verdict.h"
#include "store/progress.h"

#define TR_SELF_TICKS 3 /* at most */

/* Rules of a call to choose from: the three most worth doing better among those broken, and
 * met ones besides, in an order that does not tell which is which. Equal seeds give equal
 * offers.
 * out:   indices of view->rules
 * gives: how many; 0 when there are too few to choose from */
size_t tr_self_offer(const struct tr_verdict_view *view, uint64_t seed, size_t out[TR_SELF_RULES]);

enum tr_self_found {
    TR_SELF_HIT,    /* ticked, and broken */
    TR_SELF_MISSED, /* broken, and not ticked */
    TR_SELF_HARD,   /* ticked, and met */
    TR_SELF_QUIET   /* neither */
};
/* What came of an offered rule. */
enum tr_self_found tr_self_compare(const struct tr_verdict_view *view,
                                   const struct tr_self_review *review, size_t at);
/* Its title in the verdict's language, its id when the card does not have it; borrowed. */
const char *tr_self_title(const struct tr_verdict_view *view, const struct tr_self_review *review,
                          size_t at);

#endif
