/* What a change of a debrief would mend; only the files of the review include it. */
#ifndef TR_REPORT_REVIEW_MEND_H
#define TR_REPORT_REVIEW_MEND_H

#include "report/review_inside.h"

/* Where in a call an act is said. */
enum tr_place {
    AT_ANY,    /* of the call */
    AT_FIRST,  /* in the first answer */
    AT_EARLY,  /* before something else */
    AT_OFTEN,  /* again and again */
    AT_WINDOW, /* in the rule's own window */
    AT_NO_ACT  /* no words mend it */
};

struct tr_trial {
    enum tr_place place;
    uint32_t window; /* AT_WINDOW: enum tr_window */
    uint16_t act;    /* of setup->acts: to be said, or TR_NONE */
    int32_t times;   /* in so many answers; 0: again and again */
    bool mends[TR_RULES_MAX];
    uint16_t score, raw, fatal; /* of the verdict then */
};

struct tr_plan {
    const struct tr_review *r;
    const struct tr_setup *setup;
    const struct tr_card *card;
    struct tr_call *call;   /* with what would have been said so far */
    struct tr_score *score; /* with what was mended so far */
    struct tr_verdict *verdict;
    uint16_t now, raw, fatal; /* of the verdict so far */
    struct tr_trial best;     /* of this round */
    size_t best_rule;         /* that it was tried for; TR_REVIEW_NONE: there is none */
};

static inline const struct tr_rule *tr_plan_rule(const struct tr_plan *p, uint32_t i)
{
    return &p->card->rules[p->setup->rules[i]];
}

static inline bool tr_plan_is_broken(const struct tr_plan *p, uint32_t i)
{
    return p->score->rules[i].result == TR_BROKEN;
}

/* Whether words could mend a rule of that kind. */
bool tr_mend_by_words(const struct tr_rule *rule);
/* To say an act for a broken rule, where it is due and as often as it wants it.
 * gives: whether that mends the rule; *out is set then */
bool tr_mend_trial(const struct tr_plan *plan, uint32_t rule, uint16_t act, struct tr_trial *out);
/* Whether a thing done for one broken rule mends another. */
bool tr_mend_mends(const struct tr_plan *plan, const struct tr_trial *trial, uint32_t origin,
                   uint32_t rule);

#endif
