/* Rules that look at other things than answers; see score.h. Each is asked about the events
 * that concern it only, as the setup has listed them. */
#include "sim/score_inside.h"

#define OVERLAP_MS 300 /* of a line's end that may be talked over: nobody notices it */

/* Rules of kind rings and missed. */
static void on_picked_up(struct tr_score *score, const struct tr_call *call,
                         const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    if (score->rules[i].raw == TR_BROKEN)
        return;
    /* whoever had both hands full is judged from the ring that freed them */
    bool soon = ev->a >= rule->low || ev->b > 0;
    bool met = rule->kind == TR_RULE_MISSED || (soon && ev->a - ev->b <= rule->limit);
    tr_score_show(&score->rules[i], ev->at_ms, ev->a);
    tr_score_decide(score, call, i, met ? TR_MET : TR_BROKEN);
}

/* It rang, and nobody answered. */
static void on_unanswered(struct tr_score *score, const struct tr_call *call,
                          const struct tr_event *ev, uint32_t i)
{
    if (ev->b)
        return;
    tr_score_show(&score->rules[i], ev->at_ms, ev->a);
    tr_score_decide(score, call, i, TR_BROKEN);
}

/* Things that are counted and may happen `limit` times. */
static void on_counted(struct tr_score *score, const struct tr_call *call,
                       const struct tr_event *ev, uint32_t i)
{
    struct tr_rule_state *state = &score->rules[i];
    state->count++;
    tr_score_show(state, ev->at_ms, state->count);
    if (state->count > tr_score_rule(call->setup, i)->limit)
        tr_score_decide(score, call, i, TR_BROKEN);
}

/* Something begins that certain words should come before: in the last two answers,
 * since often there is a question, the caller's yes, thanks, and then it begins. */
static void on_begun(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                     uint32_t i, int32_t value)
{
    struct tr_rule_state *state = &score->rules[i];
    state->applies = 1;
    struct tr_actset said = call->now_said;
    for (int w = 0; w < TR_ACTSET_WORDS; w++)
        said.w[w] |= call->before_said.w[w];
    if (!tr_score_hits(&call->setup->rule_sets[i], &said))
        tr_score_decide(score, call, i, TR_BROKEN);
    else if (state->raw != TR_BROKEN)
        tr_score_decide(score, call, i, TR_MET);
    state->evidence = (struct tr_evidence){ev->at_ms, value, (uint16_t)call->turns, TR_NONE, 0, 0};
}

static void on_held(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                    uint32_t i)
{
    on_begun(score, call, ev, i, call->holds);
    if (tr_score_rule(call->setup, i)->window == TR_AGREED_HOLD && score->cut_at == ev->at_ms)
        tr_score_decide(score, call, i, TR_BROKEN);
}

static void on_look_up(struct tr_score *score, const struct tr_call *call,
                       const struct tr_event *ev, uint32_t i)
{
    if (ev->c > tr_score_rule(call->setup, i)->limit)
        on_begun(score, call, ev, i, ev->c);
}

static void on_hold_over(struct tr_score *score, const struct tr_call *call,
                         const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    int32_t ms = ev->a;
    bool too_long = ms > rule->limit;
    state->shown.value += ms; /* all of this conversation */
    if (!too_long && rule->low && state->shown.value > rule->low) {
        ms = state->shown.value;
        too_long = true;
    }
    if (!state->applies || ms > state->evidence.value)
        tr_score_show(state, ev->at_ms, ms);
    state->applies = 1;
    if (too_long)
        tr_score_decide(score, call, i, TR_BROKEN);
    else if (state->raw != TR_BROKEN)
        tr_score_decide(score, call, i, TR_MET);
}

static void on_noted(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                     uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    bool slip =
        rule->kind == TR_RULE_SLIP_FILLED ||
        (rule->kind == TR_RULE_SLIP_RIGHT && (ev->b == TR_MATCH_NEAR || ev->b == TR_MATCH_WRONG));
    uint16_t field = call->setup->rule_field[i];
    if (slip && (field == TR_NONE || field == ev->a))
        tr_score_show(state, ev->at_ms, ev->a);
}

/* ---- side events, controls, pen and form --------------------------------- */

static void side_on_event(struct tr_score *score, const struct tr_call *call,
                          const struct tr_event *ev, uint32_t i)
{
    struct tr_rule_state *state = &score->rules[i];
    if (call->setup->graph->sides[ev->a].kind != call->setup->rule_field[i])
        return;
    state->applies = 1;
    if (ev->b == TR_SIDE_ON || state->raw == TR_BROKEN)
        return;
    bool met =
        ev->b == TR_SIDE_HANDLED && ev->c <= tr_score_soon(call, tr_score_rule(call->setup, i));
    tr_score_show(state, ev->at_ms, ev->c);
    tr_score_decide(score, call, i, met ? TR_MET : TR_BROKEN);
}

/* Those that came before the receiver was lifted must not wait any longer. */
static void side_before_pick_up(struct tr_score *score, const struct tr_call *call,
                                const struct tr_event *ev, uint32_t i)
{
    const struct tr_graph *graph = call->setup->graph;
    struct tr_rule_state *state = &score->rules[i];
    if (ev->kind == TR_EV_SIDE) {
        if (call->lifted_at < 0)
            side_on_event(score, call, ev, i);
        return;
    }
    for (uint32_t s = 0; s < graph->side_count; s++) {
        if (graph->sides[s].kind != call->setup->rule_field[i] ||
            call->sides[s].state != TR_SIDE_ON)
            continue;
        tr_score_show(state, ev->at_ms, ev->at_ms - call->sides[s].begun_at);
        tr_score_decide(score, call, i, TR_BROKEN);
    }
}

/* Pen and form have to be there at one moment; afterwards nothing changes. */
static void ready_on_event(struct tr_score *score, const struct tr_call *call,
                           const struct tr_event *ev, uint32_t i)
{
    struct tr_rule_state *state = &score->rules[i];
    bool lifted = ev->kind == TR_EV_PICKED_UP || ev->kind == TR_EV_ANSWERED;
    bool told = ev->kind == TR_EV_LINE && call->setup->gives_fact[ev->b];
    if (ev->kind == TR_EV_SIDE)
        state->applies |= call->not_ready;
    if (!state->applies || state->raw != TR_NA)
        return;
    bool moment = tr_score_rule(call->setup, i)->window == TR_BEFORE_PICK_UP ? lifted : told;
    if (ev->kind != TR_EV_READY && !moment)
        return;
    tr_score_show(state, ev->at_ms, -1);
    tr_score_decide(score, call, i, call->not_ready ? TR_BROKEN : TR_MET);
}

/* An event that the rule's kind is about. */
static void own_event(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                      uint32_t i)
{
    switch ((enum tr_event_kind)ev->kind) {
    case TR_EV_PICKED_UP:
        on_picked_up(score, call, ev, i);
        break;
    case TR_EV_UNANSWERED:
        on_unanswered(score, call, ev, i);
        break;
    case TR_EV_ON_HOOK:
        tr_score_hung_up(score, call, ev, i);
        break;
    case TR_EV_SILENCE:
        on_counted(score, call, ev, i);
        break;
    case TR_EV_INTERRUPTED:
        if (ev->a >= OVERLAP_MS)
            on_counted(score, call, ev, i);
        break;
    case TR_EV_HELD:
        on_held(score, call, ev, i);
        break;
    case TR_EV_RESUMED:
        on_hold_over(score, call, ev, i);
        break;
    case TR_EV_NOTED:
        on_noted(score, call, ev, i);
        break;
    default:
        break;
    }
}

/* An event that the card tells the rule to look at. */
static void watched_event(struct tr_score *score, const struct tr_call *call,
                          const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule_brief *rule = tr_score_rule(call->setup, i);
    switch ((enum tr_rule_kind)rule->kind) {
    case TR_RULE_SIDE:
        if (rule->window == TR_BEFORE_PICK_UP)
            side_before_pick_up(score, call, ev, i);
        else
            side_on_event(score, call, ev, i);
        break;
    case TR_RULE_CONTROL:
        on_counted(score, call, ev, i);
        break;
    case TR_RULE_READY:
        ready_on_event(score, call, ev, i);
        break;
    case TR_RULE_SAY:
        on_look_up(score, call, ev, i);
        break;
    default: /* BETWEEN */
        if (ev->kind == TR_EV_ASIDE && rule->has_before)
            tr_score_between_said(score, call, ev, i, &call->now_aside);
        else
            tr_score_between_event(score, call, ev, i);
        break;
    }
}

typedef void asked(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                   uint32_t i);

static void ask(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                const struct tr_ruleset *rules, asked *rule)
{
    for (int w = 0; w < TR_RULESET_WORDS; w++)
        for (uint64_t left = rules->w[w]; left; left &= left - 1)
            rule(score, call, ev, (uint32_t)(64 * w + __builtin_ctzll(left)));
}

void tr_score_other(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev)
{
    const struct tr_setup *setup = call->setup;
    ask(score, call, ev, &setup->own_rules[ev->kind], own_event);
    ask(score, call, ev, &setup->event_rules[ev->kind], watched_event);
}
