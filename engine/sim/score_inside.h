/* Inside of the scorecard at work, shared by its three files: while answers are
 * given, while other things happen, and at the end. */
#ifndef TR_SIM_SCORE_INSIDE_H
#define TR_SIM_SCORE_INSIDE_H

#include "sim/call.h"

static inline const struct tr_rule *tr_score_rule(const struct tr_setup *setup, uint32_t i)
{
    return &setup->card->rules[setup->rules[i]];
}

static inline bool tr_score_picked_up(const struct tr_call *call)
{
    return call->picked_up_at >= 0;
}

/* Answers that a rule of kind say wants. */
static inline int32_t tr_score_wanted(const struct tr_rule *rule)
{
    return rule->low > 1 ? rule->low : 1;
}

/* Rules that every conversation of a call has to meet. */
static inline bool tr_score_looks_at_each(const struct tr_rule *rule)
{
    bool at_holds = rule->window == TR_BEFORE_HOLD || rule->window == TR_AFTER_HOLD;
    return (rule->kind == TR_RULE_SAY && !at_holds) || rule->kind == TR_RULE_ORDER ||
           rule->kind == TR_RULE_FIRST_WORD || rule->kind == TR_RULE_HANG_UP;
}

/* Settle a rule in use as it stands now. */
void tr_score_decide(struct tr_score *score, const struct tr_call *call, uint32_t i,
                     enum tr_result result);
/* Evidence: a moment and what was measured. */
void tr_score_show(struct tr_rule_state *state, int32_t at_ms, int32_t value);
/* An answer with these acts is what the rule looks for. */
bool tr_score_hits(const struct tr_rule_sets *sets, const struct tr_actset *said);

/* How many different acts of a set have been said. */
static inline int32_t tr_score_said_of(const struct tr_call *call, const struct tr_actset *acts)
{
    int32_t count = 0;
    for (int w = 0; w < TR_ACTSET_WORDS; w++)
        count += __builtin_popcountll(call->said.w[w] & acts->w[w]);
    return count;
}

/* An answer was given. */
void tr_score_said(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev);
/* One of them is on the hook, and the story goes on: what a rule about that makes of it
 * is kept in its count. */
void tr_score_hung_up(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                      uint32_t i);
/* What a rule that looks at each conversation comes to at the end of one. */
enum tr_result tr_score_settle_part(struct tr_score *score, const struct tr_call *call, uint32_t i);
/* What a rule comes to at the end of the call. */
enum tr_result tr_score_settle(struct tr_score *score, const struct tr_call *call, uint32_t i);

#endif
