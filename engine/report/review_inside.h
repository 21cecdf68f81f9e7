/* What the files of the review share. */
#ifndef TR_REPORT_REVIEW_INSIDE_H
#define TR_REPORT_REVIEW_INSIDE_H

#include "report/review.h"

/* review_course.c: spans, points and moods. errors: as tr_session_retell */
tr_status tr_review_course(struct tr_review *r, tr_err *err);
/* review_marks.c: marks, and what went well; after the course. errors: TR_ENOMEM */
tr_status tr_review_marks(struct tr_review *r, tr_err *err);
void tr_review_good(struct tr_review *r);
/* review_change.c: after the marks. errors: TR_ENOMEM */
tr_status tr_review_changes(struct tr_review *r, tr_err *err);

static inline const struct tr_rule *tr_review_rule(const struct tr_review *r, size_t i)
{
    const struct tr_content *content = tr_session_content(r->view->session);
    return &content->card->rules[r->view->rules[i].result->rule];
}

#endif
