/* What rules come to, as soon as it can be told and when the call is over; see score.h. */
#include "sim/score_inside.h"

/* Whether the rule has a say in this call, as far as can be told now. */
static bool in_force(const struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_setup *setup = call->setup;
    const struct tr_rule_brief *rule = tr_score_rule(setup, i);
    if (rule->timed && call->opts.profile == 0)
        return false;
    if (rule->when_expected && !tr_actset_meets(&setup->rule_sets[i].any, &score->expected) &&
        (tr_score_looks_at_each(rule) ||
         !tr_actset_meets(&setup->rule_sets[i].any, &score->expected_before)))
        return false;
    return rule->applies.count == 0 ||
           tr_expr_eval(setup->card->code + rule->applies.first, rule->applies.count, call,
                        setup->card_act) != 0;
}

void tr_score_decide(struct tr_score *score, const struct tr_call *call, uint32_t i,
                     enum tr_result result)
{
    struct tr_rule_state *state = &score->rules[i];
    state->raw = (uint8_t)result;
    if (result != TR_NA && !in_force(score, call, i))
        result = TR_NA;
    if (state->earlier > result) /* broken is more than met, and met more than neither */
        result = (enum tr_result)state->earlier;
    if (state->result == result)
        return;
    state->result = (uint8_t)result;
    score->changed[score->changed_count++] = (uint16_t)i;
}

static enum tr_result finish_say(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    switch ((enum tr_window)rule->window) {
    case TR_BEFORE_HOLD:
    case TR_AGREED_HOLD:
    case TR_BEFORE_LOOK_UP:
        return state->applies ? (enum tr_result)state->raw : TR_NA;
    case TR_AFTER_HOLD: /* back from a hold without a word */
        if (score->after_hold && state->raw != TR_BROKEN)
            return TR_BROKEN;
        return (enum tr_result)state->raw;
    case TR_IN_CLOSING:
        if (state->count && state->evidence.turn + rule->limit > call->turns)
            return TR_MET;
        tr_score_show(state, -1, -1);
        return TR_BROKEN;
    case TR_AFTER_SURNAME:
    case TR_NO_SURNAME:
        if (!(score->windows >> rule->window & 1))
            return TR_NA;
        break;
    default:
        break;
    }
    return state->count >= tr_score_wanted(rule) ? TR_MET : TR_BROKEN;
}

/* Did at least as many of a sequence's acts occur as it takes to speak of an order? */
static enum tr_result finish_sequence(struct tr_score *score, const struct tr_call *call,
                                      uint32_t i)
{
    struct tr_rule_state *state = &score->rules[i];
    int32_t said = tr_score_said_of(call, &call->setup->rule_sets[i].any);
    if (state->raw == TR_BROKEN)
        return TR_BROKEN;
    if (said < tr_score_wanted(tr_score_rule(call->setup, i)))
        return TR_NA;
    tr_score_show(state, -1, said);
    return TR_MET;
}

static enum tr_result finish_that(const struct tr_call *call, uint32_t i)
{
    const struct tr_setup *setup = call->setup;
    const struct tr_rule *rule = tr_score_card_rule(setup, i);
    return tr_expr_eval(setup->card->code + rule->that.first, rule->that.count, call,
                        setup->card_act)
               ? TR_MET
               : TR_BROKEN;
}

static enum tr_result finish_slip(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_rule *rule = tr_score_card_rule(call->setup, i);
    const struct tr_graph *graph = call->setup->graph;
    uint16_t only = call->setup->rule_field[i];
    bool named = *tr_card_str(call->setup->card, rule->field) != '\0';
    uint32_t looked = 0, filled = 0, wrong = 0;
    for (uint32_t f = 0; f < graph->slip_count; f++) {
        if ((named && f != only) || (rule->kind == TR_RULE_SLIP_FILLED && !graph->slip[f].required))
            continue;
        looked++;
        if (!call->slip[f].filled)
            continue;
        filled++;
        wrong += call->slip[f].match == TR_MATCH_NEAR || call->slip[f].match == TR_MATCH_WRONG;
    }
    if (rule->kind == TR_RULE_SLIP_FILLED) {
        if (looked == 0)
            return TR_NA;
        score->rules[i].evidence.value = (int32_t)filled;
        return filled == looked ? TR_MET : TR_BROKEN;
    }
    if (filled == 0)
        return TR_NA;
    if (wrong == 0)
        tr_score_show(&score->rules[i], -1, (int32_t)filled);
    return wrong ? TR_BROKEN : TR_MET;
}

static enum tr_result finish_hang_up(struct tr_score *score, const struct tr_call *call, uint32_t i,
                                     enum tr_end end)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    int32_t waited = call->now - call->line_end;
    switch (end) {
    case TR_END_SCRIPTED:
        tr_score_show(&score->rules[i], call->now, -1);
        return TR_MET;
    case TR_END_CLOSED:
        tr_score_show(&score->rules[i], call->now, waited);
        return rule->limit == 0 || waited >= rule->limit ? TR_MET : TR_BROKEN;
    case TR_END_TRAINEE:
    case TR_END_LEFT:
        tr_score_show(&score->rules[i], call->now, -1);
        return TR_BROKEN;
    default:
        return TR_NA;
    }
}

void tr_score_hung_up(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                      uint32_t i)
{
    if (call->phase == TR_PHASE_IDLE)
        return; /* nobody has answered over there */
    enum tr_end how = ev->c                             ? (enum tr_end)ev->c
                      : ev->a                           ? TR_END_SCRIPTED
                      : call->phase == TR_PHASE_CLOSING ? TR_END_CLOSED
                                                        : TR_END_TRAINEE;
    score->rules[i].count = (uint16_t)finish_hang_up(score, call, i, how);
}

static enum tr_result finish_side(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_graph *graph = call->setup->graph;
    struct tr_rule_state *state = &score->rules[i];
    for (uint32_t s = 0; s < graph->side_count; s++) {
        int32_t ms = call->now - call->sides[s].begun_at;
        if (graph->sides[s].kind != call->setup->rule_field[i] ||
            call->sides[s].state != TR_SIDE_ON ||
            ms <= tr_score_soon(call, tr_score_rule(call->setup, i)))
            continue;
        tr_score_show(state, call->now, ms);
        return TR_BROKEN;
    }
    return (enum tr_result)state->raw;
}

/* Rules that judge a call which nobody answered, as well. */
static enum tr_result finish_besides(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (rule->kind == TR_RULE_SIDE && rule->window != TR_BEFORE_PICK_UP)
        return finish_side(score, call, i);
    if (rule->kind == TR_RULE_SIDE)
        return (enum tr_result)state->raw;
    if (rule->kind == TR_RULE_CONTROL)
        return state->count >= rule->low && state->count <= rule->limit ? TR_MET : TR_BROKEN;
    if (state->applies && state->raw == TR_NA) /* its moment never came */
        return call->not_ready ? TR_BROKEN : TR_MET;
    return (enum tr_result)state->raw;
}

/* A call that the trainee makes has no rings to be answered, and the other side
 * speaks first. */
static bool is_inbound_only(uint32_t kind)
{
    return kind == TR_RULE_RINGS || kind == TR_RULE_MISSED || kind == TR_RULE_FIRST_WORD;
}

/* Lifted, and put down again without a word: as good as not answered. */
static bool is_dropped(const struct tr_call *call)
{
    bool put_down = call->end == TR_END_TRAINEE || call->end == TR_END_LEFT;
    return put_down && call->lifted_at >= 0 && !call->dialled && tr_call_turns(call) == 0;
}

/* What a rule comes to at the end of the call. */
static inline enum tr_result settle(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    bool besides =
        rule->kind == TR_RULE_SIDE || rule->kind == TR_RULE_CONTROL || rule->kind == TR_RULE_READY;
    if (call->setup->graph->kind == TR_OUTBOUND && is_inbound_only(rule->kind))
        return TR_NA;
    if (besides && (tr_score_picked_up(call) || call->setup->graph->kind == TR_OUTBOUND))
        return finish_besides(score, call, i);
    if (!tr_score_picked_up(call)) {
        if (rule->kind != TR_RULE_RINGS && rule->kind != TR_RULE_MISSED)
            return TR_NA;
        tr_score_show(state, call->now, call->rings);
        return TR_BROKEN;
    }
    if (call->lifted_at < 0 && tr_score_looks_at_each(rule))
        return TR_NA; /* all conversations have been settled */
    switch ((enum tr_rule_kind)rule->kind) {
    case TR_RULE_SAY:
        return finish_say(score, call, i);
    case TR_RULE_AVOID:
        if (state->raw == TR_BROKEN)
            return TR_BROKEN;
        /* to have avoided something one must have said something */
        return (score->windows | score->windows_before) >> rule->window & 1 &&
                       2 * call->fresh >= call->turns
                   ? TR_MET
                   : TR_NA;
    case TR_RULE_FIRST_WORD:
        return tr_call_turns(call) || call->dialled ? (enum tr_result)state->raw : TR_BROKEN;
    case TR_RULE_REACTION:
    case TR_RULE_REPEAT:
    case TR_RULE_LONG_ANSWER:
        return state->raw == TR_BROKEN ? TR_BROKEN : call->turns ? TR_MET : TR_NA;
    case TR_RULE_TALLY:
        if (state->raw != TR_MET)
            tr_score_show(state, -1, tr_score_said_of(call, &call->setup->rule_sets[i].any));
        return state->raw == TR_MET ? TR_MET : TR_BROKEN;
    case TR_RULE_EVERY:
        return state->raw == TR_BROKEN ? TR_BROKEN : state->applies ? TR_MET : TR_NA;
    case TR_RULE_SEQUENCE:
        return finish_sequence(score, call, i);
    case TR_RULE_THAT:
        return finish_that(call, i);
    case TR_RULE_BETWEEN:
        return tr_score_between_end(score, call, i);
    case TR_RULE_MISSED:
        if (!is_dropped(call) || state->raw == TR_BROKEN)
            return (enum tr_result)state->raw;
        tr_score_show(state, call->now, -1);
        return TR_BROKEN;
    case TR_RULE_SILENCE:
    case TR_RULE_INTERRUPT: /* nobody earns it by ringing off at once */
        return state->count > rule->limit    ? TR_BROKEN
               : call->turns || state->count ? TR_MET
                                             : TR_NA;
    case TR_RULE_HOLD:
        if (call->phase == TR_PHASE_HELD || call->parked) { /* the call ended in it */
            int32_t ms = call->now - call->hold_from;
            int32_t all = state->shown.value + ms;
            if (ms > rule->limit || (rule->low && all > rule->low)) {
                tr_score_show(state, call->now, ms > rule->limit ? ms : all);
                return TR_BROKEN;
            }
        }
        return (enum tr_result)state->raw;
    case TR_RULE_SLIP_FILLED:
    case TR_RULE_SLIP_RIGHT:
        return finish_slip(score, call, i);
    case TR_RULE_HANG_UP:
        return finish_hang_up(score, call, i, (enum tr_end)call->end);
    case TR_RULE_LENGTH: {
        int64_t high = (int64_t)call->setup->graph->length_high_s * 10 * rule->limit;
        int32_t talk = call->now - call->picked_up_at;
        tr_score_show(state, -1, talk);
        return high == 0 ? TR_NA : talk <= high ? TR_MET : TR_BROKEN;
    }
    case TR_RULE_MOOD:
        tr_score_show(state, -1, tr_call_mood_lowest(call));
        return tr_call_mood_lowest(call) >= rule->limit ? TR_MET : TR_BROKEN;
    default: /* order, rings: settled as it happened */
        return (enum tr_result)state->raw;
    }
}

/* What a rule that looks at each conversation comes to at the end of one. */
static enum tr_result settle_part(struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    if (tr_score_rule(call->setup, i)->kind == TR_RULE_HANG_UP)
        return (enum tr_result)score->rules[i].count;
    return settle(score, call, i);
}

void tr_score_finish(struct tr_score *score, const struct tr_call *call)
{
    score->changed_count = 0;
    for (uint32_t i = 0; i < call->setup->rule_count; i++) {
        struct tr_rule_state *state = &score->rules[i];
        tr_score_decide(score, call, i, settle(score, call, i));
        if (state->earlier == TR_BROKEN || (state->raw == TR_NA && state->earlier != TR_NA))
            state->evidence = state->shown;
    }
}

void tr_score_part(struct tr_score *score, const struct tr_call *call)
{
    score->changed_count = 0;
    for (uint32_t i = 0; i < call->setup->rule_count; i++) {
        struct tr_rule_state *state = &score->rules[i];
        if (tr_score_rule(call->setup, i)->kind == TR_RULE_HOLD)
            state->shown.value = 0; /* holds are added up for each conversation */
        if (!tr_score_looks_at_each(tr_score_rule(call->setup, i)))
            continue;
        bool broken = state->earlier == TR_BROKEN;
        tr_score_decide(score, call, i, settle_part(score, call, i));
        if (!broken)
            state->shown = state->evidence;
        state->earlier = state->result;
        state->raw = TR_NA;
        state->applies = 0;
        state->count = 0;
        tr_score_show(state, -1, -1);
    }
    score->windows_before |= score->windows;
    score->windows = 0;
    for (int w = 0; w < TR_ACTSET_WORDS; w++)
        score->expected_before.w[w] |= score->expected.w[w];
    score->expected = (struct tr_actset){{0}};
}
