/* The questions of a scorecard: rules of the voice and of what no simulated call can show.
 * They are asked after a shift, are no part of a score, and go by the same boxes as the
 * rules of calls. */
#ifndef TR_REPORT_QUIZ_H
#define TR_REPORT_QUIZ_H

#include "report/progress.h"
#include "sim/card.h"

#define TR_QUIZ_AFTER 3 /* questions after a call */
#define TR_QUIZ_MAX 60  /* at a time */

struct tr_question {
    uint32_t rule; /* of card->rules */
    uint8_t count;
    uint8_t order[TR_QUESTION_ANSWERS_MAX]; /* of the rule's answers, as they are offered */
};

/* Draw questions. First come those whose last answer was wrong and that are due, then those
 * never asked, then those answered wrong a short while ago, then all others.
 * seed:  equal seeds and histories give equal questions
 * gives: how many there are, at most want */
size_t tr_quiz_draw(const struct tr_card *card, const struct tr_progress *p, uint64_t seed,
                    struct tr_question *out, size_t want);
/* Questions that the card has. */
size_t tr_quiz_count(const struct tr_card *card);
/* Place of the right answer in question->order. */
size_t tr_quiz_right(const struct tr_card *card, const struct tr_question *question);
/* Why the right one is right, in a sentence; borrowed. */
const char *tr_quiz_reason(const struct tr_card *card, const struct tr_question *question,
                           enum tr_lang lang);

#endif
