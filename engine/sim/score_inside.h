/* Inside of the scorecard at work, shared by its files: while answers are given,
 * while other things happen, and at the end. */
#ifndef TR_SIM_SCORE_INSIDE_H
#define TR_SIM_SCORE_INSIDE_H

#include "sim/call.h"

static inline const struct tr_rule_brief *tr_score_rule(const struct tr_setup *setup, uint32_t i)
{
    return &setup->briefs[i];
}

/* The same as the card has it, for what few rules ask at few times. */
static inline const struct tr_rule *tr_score_card_rule(const struct tr_setup *setup, uint32_t i)
{
    return &setup->card->rules[setup->rules[i]];
}

static inline bool tr_score_picked_up(const struct tr_call *call)
{
    return call->picked_up_at >= 0;
}

/* The limit of a rule about how soon the trainee does something: whoever plays with a
 * slower clock has the same share of it more. */
static inline int32_t tr_score_soon(const struct tr_call *call, const struct tr_rule_brief *rule)
{
    int64_t limit = rule->limit;
    return call->opts.profile > 100 ? (int32_t)(limit * call->opts.profile / 100) : rule->limit;
}

/* Answers that a rule of kind say wants. */
static inline int32_t tr_score_wanted(const struct tr_rule_brief *rule)
{
    return rule->low > 1 ? rule->low : 1;
}

/* Rules that every conversation of a call has to meet. */
static inline bool tr_score_looks_at_each(const struct tr_rule_brief *rule)
{
    bool at_holds = rule->window == TR_BEFORE_HOLD || rule->window == TR_AGREED_HOLD ||
                    rule->window == TR_AFTER_HOLD;
    return (rule->kind == TR_RULE_SAY && !at_holds) || rule->kind == TR_RULE_ORDER ||
           rule->kind == TR_RULE_FIRST_WORD || rule->kind == TR_RULE_HANG_UP;
}

/* Settle a rule in use as it stands now. */
void tr_score_decide(struct tr_score *score, const struct tr_call *call, uint32_t i,
                     enum tr_result result);
/* Evidence: a moment and what was measured. */
static inline void tr_score_show(struct tr_rule_state *state, int32_t at_ms, int32_t value)
{
    state->evidence = (struct tr_evidence){at_ms, value, 0, TR_NONE, 0, 0};
}

/* The words of the present answer that show one of the acts. */
void tr_score_show_words(struct tr_rule_state *state, const struct tr_call *call,
                         const struct tr_event *ev, const struct tr_actset *acts);
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

/* What begins or ends the time of a rule of kind between: an answer or aside with these
 * acts; or an event. */
void tr_score_between_said(struct tr_score *score, const struct tr_call *call,
                           const struct tr_event *ev, uint32_t i, const struct tr_actset *said);
void tr_score_between_event(struct tr_score *score, const struct tr_call *call,
                            const struct tr_event *ev, uint32_t i);
/* The time that words name, "in ten minutes", ms; the last one, 0: they name none. */
int32_t tr_score_named_ms(const char *text, size_t len);
/* What it comes to at the end. */
enum tr_result tr_score_between_end(struct tr_score *score, const struct tr_call *call, uint32_t i);

/* Something has happened that rules look at. */
void tr_score_other(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev);
/* An answer was given. */
void tr_score_said(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev);
/* One of them is on the hook, and the story goes on: what a rule of kind hang_up makes of
 * it is kept in its count. */
void tr_score_hung_up(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                      uint32_t i);

#endif
