/* Rules about the time between two things; see card.h. While the clock runs, count is 1,
 * the evidence holds since when, and shown.value the time that was promised, 0: none was. */
#include "sim/score_inside.h"

static void ends(struct tr_score *score, const struct tr_call *call, int32_t at_ms, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (!state->count)
        return;
    int32_t ms = at_ms - state->evidence.at_ms;
    int32_t limit = state->shown.value ? state->shown.value : rule->limit;
    bool met = ms >= rule->low && (limit == 0 || ms <= limit);
    state->count = 0;
    tr_score_show(state, at_ms, ms);
    if (state->raw != TR_BROKEN)
        tr_score_decide(score, call, i, met ? TR_MET : TR_BROKEN);
}

void tr_score_between_said(struct tr_score *score, const struct tr_call *call,
                           const struct tr_event *ev, uint32_t i, const struct tr_actset *said)
{
    const struct tr_rule_sets *sets = &call->setup->rule_sets[i];
    if (score->rules[i].raw == TR_BROKEN)
        return;
    if (tr_actset_meets(said, &sets->before))
        ends(score, call, ev->at_ms, i);
    struct tr_rule_state *state = &score->rules[i];
    if (ev->kind != TR_EV_SAID || state->count || !tr_actset_meets(said, &sets->any))
        return;
    tr_score_show_words(state, call, ev, &sets->any);
    state->evidence.value = -1;
    state->shown.value = tr_score_rule(call->setup, i)->limit
                             ? tr_score_named_ms(ev->cmd->text, ev->cmd->text_len)
                             : 0;
    state->count = 1;
}

void tr_score_between_event(struct tr_score *score, const struct tr_call *call,
                            const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    if (score->rules[i].raw == TR_BROKEN || ev->kind != call->setup->rule_field[i])
        return;
    if (rule->has_any) {
        ends(score, call, ev->at_ms, i);
    } else if (!score->rules[i].count) {
        tr_score_show(&score->rules[i], ev->at_ms, -1);
        score->rules[i].count = 1;
    }
}

enum tr_result tr_score_between_end(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_setup *setup = call->setup;
    struct tr_rule_state *state = &score->rules[i];
    uint16_t field = setup->rule_field[i];
    bool dials =
        !tr_score_rule(setup, i)->has_before && (field == TR_EV_DIALLED || field == TR_EV_ANSWERED);
    if (!state->count || state->raw == TR_BROKEN || (dials && setup->graph->dial_count == 0))
        return (enum tr_result)state->raw;
    if (state->shown.value > call->now - state->evidence.at_ms)
        return TR_NA; /* the call ended before the time that was named */
    return TR_BROKEN; /* what began it is the evidence */
}
