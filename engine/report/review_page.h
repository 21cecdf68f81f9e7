/* The debrief as one page of HTML: it loads nothing, runs nothing and can be printed or
 * passed on. */
#ifndef TR_REPORT_REVIEW_PAGE_H
#define TR_REPORT_REVIEW_PAGE_H

#include <stdio.h>

#include "report/review.h"
#include "store/store.h"

/* history: what the run is compared with, or NULL
 * player, played_at: of the run, "" where there are none; anybody's texts
 * errors:  TR_EIO */
tr_status tr_review_page(const struct tr_review *review, const struct tr_history *history,
                         const char *player, const char *played_at, FILE *out, tr_err *err);

/* Mood curve, lanes and marks to one scale of time; what moved the mood. */
void tr_review_page_course(const struct tr_review *review, FILE *out);

#endif
