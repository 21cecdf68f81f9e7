/* A review in words, for window, terminal and page alike. */
#ifndef TR_REPORT_REVIEW_WORDS_H
#define TR_REPORT_REVIEW_WORDS_H

#include "report/review.h"
#include "store/store.h"

#define TR_REVIEW_CAUSES 9 /* told of a mood curve */

/* What a change is about: the rule worth most that it mends, and how many besides. */
void tr_review_change_title(const struct tr_review *review, const struct tr_review_change *change,
                            char *out, size_t cap);
/* What to do: "Say: “…”", or the rule's coaching line. */
void tr_review_change_words(const struct tr_review_change *change, char *out, size_t cap);

/* Which points of the mood are told: those that moved it most, numbered in their order.
 * number: a place for each of the first cap points: from 1, or 0 for one that is not told
 * gives:  how many are told, at most TR_REVIEW_CAUSES */
size_t tr_review_causes(const struct tr_review *review, int *number, size_t cap);

/* This run beside the one before it, in a sentence; "your first" when there is none. */
void tr_review_before_words(const struct tr_history *history, int score, char *out, size_t cap);
/* The scores before it, the newest first; "" when there are none. */
void tr_review_earlier_words(const struct tr_history *history, char *out, size_t cap);

/* The median of all runs, in a line. */
void tr_review_median_words(const struct tr_history *history, char *out, size_t cap);

/* Who spoke to the trainee: the caller, or everybody when there was anybody else; borrowed. */
const char *tr_review_others(const struct tr_review *review);

/* A score in a word or two; borrowed. */
const char *tr_review_praise(int score);

#endif
