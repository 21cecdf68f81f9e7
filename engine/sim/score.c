/* The scorecard at work; see score.h and the rule kinds in card.h. A rule is
 * decided as early as it can be, so that practice can show it at once; what is
 * still open is settled when the call is over. */
#include "sim/score.h"

#include <stddef.h>
#include <string.h>

#include "sim/score_inside.h"

#define OVERLAP_MS 300 /* of a line's end that may be talked over: nobody notices it */

/* Whether the rule has a say in this call, as far as can be told now. */
static bool in_force(const struct tr_score *score, const struct tr_call *call, uint32_t i)
{
    const struct tr_setup *setup = call->setup;
    const struct tr_rule *rule = tr_score_rule(setup, i);
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

/* ---- evidence ----------------------------------------------------------- */

void tr_score_show(struct tr_rule_state *state, int32_t at_ms, int32_t value)
{
    state->evidence = (struct tr_evidence){at_ms, value, 0, TR_NONE, 0, 0};
}

/* ---- everything else that happens --------------------------------------- */

static void on_picked_up(struct tr_score *score, const struct tr_call *call,
                         const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule *rule = tr_score_rule(call->setup, i);
    if (rule->kind != TR_RULE_RINGS && rule->kind != TR_RULE_MISSED)
        return;
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
    const struct tr_rule *rule = tr_score_rule(call->setup, i);
    if ((rule->kind != TR_RULE_RINGS && rule->kind != TR_RULE_MISSED) || ev->b)
        return;
    tr_score_show(&score->rules[i], ev->at_ms, ev->a);
    tr_score_decide(score, call, i, TR_BROKEN);
}

/* Things that are counted and may happen `limit` times. */
static void on_counted(struct tr_score *score, const struct tr_call *call,
                       const struct tr_event *ev, uint32_t i, enum tr_rule_kind kind)
{
    const struct tr_rule *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (rule->kind != kind)
        return;
    state->count++;
    tr_score_show(state, ev->at_ms, state->count);
    if (state->count > rule->limit)
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
    const struct tr_rule *rule = tr_score_rule(call->setup, i);
    bool agreed = rule->window == TR_AGREED_HOLD;
    if (rule->kind != TR_RULE_SAY || (!agreed && rule->window != TR_BEFORE_HOLD))
        return;
    on_begun(score, call, ev, i, call->holds);
    if (agreed && score->cut_at == ev->at_ms)
        tr_score_decide(score, call, i, TR_BROKEN);
}

static void on_look_up(struct tr_score *score, const struct tr_call *call,
                       const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule *rule = tr_score_rule(call->setup, i);
    if (rule->window == TR_BEFORE_LOOK_UP && ev->c > rule->limit)
        on_begun(score, call, ev, i, ev->c);
}

static void on_hold_over(struct tr_score *score, const struct tr_call *call, int32_t at_ms,
                         int32_t ms, uint32_t i)
{
    const struct tr_rule *rule = tr_score_rule(call->setup, i);
    struct tr_rule_state *state = &score->rules[i];
    if (rule->kind != TR_RULE_HOLD)
        return;
    bool too_long = ms > rule->limit;
    state->shown.value += ms; /* all of this conversation */
    if (!too_long && rule->low && state->shown.value > rule->low) {
        ms = state->shown.value;
        too_long = true;
    }
    if (!state->applies || ms > state->evidence.value)
        tr_score_show(state, at_ms, ms);
    state->applies = 1;
    if (too_long)
        tr_score_decide(score, call, i, TR_BROKEN);
    else if (state->raw != TR_BROKEN)
        tr_score_decide(score, call, i, TR_MET);
}

static void on_noted(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev,
                     uint32_t i)
{
    const struct tr_rule *rule = tr_score_rule(call->setup, i);
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

static void control_on_event(struct tr_score *score, const struct tr_call *call,
                             const struct tr_event *ev, uint32_t i)
{
    struct tr_rule_state *state = &score->rules[i];
    if (ev->kind != call->setup->rule_field[i])
        return;
    state->count++;
    tr_score_show(state, ev->at_ms, state->count);
    if (state->count > tr_score_rule(call->setup, i)->limit)
        tr_score_decide(score, call, i, TR_BROKEN);
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

static void watched_by(struct tr_score *score, const struct tr_call *call,
                       const struct tr_event *ev, uint32_t i)
{
    const struct tr_rule *rule = tr_score_rule(call->setup, i);
    if (rule->kind == TR_RULE_SIDE && rule->window == TR_BEFORE_PICK_UP)
        side_before_pick_up(score, call, ev, i);
    else if (rule->kind == TR_RULE_SIDE)
        side_on_event(score, call, ev, i);
    else if (rule->kind == TR_RULE_CONTROL)
        control_on_event(score, call, ev, i);
    else if (rule->kind == TR_RULE_READY)
        ready_on_event(score, call, ev, i);
    else if (rule->kind == TR_RULE_SAY)
        on_look_up(score, call, ev, i);
    else if (ev->kind == TR_EV_ASIDE && rule->before.count)
        tr_score_between_said(score, call, ev, i, &call->now_aside);
    else
        tr_score_between_event(score, call, ev, i);
}

static void on_watched(struct tr_score *score, const struct tr_call *call,
                       const struct tr_event *ev)
{
    const struct tr_ruleset *rules = &call->setup->event_rules[ev->kind];
    for (int w = 0; w < TR_RULESET_WORDS; w++)
        for (uint64_t left = rules->w[w]; left; left &= left - 1)
            watched_by(score, call, ev, (uint32_t)(64 * w + __builtin_ctzll(left)));
}

/* A hold that the story ended needs no words afterwards. */
static void on_resumed(struct tr_score *score, const struct tr_call *call,
                       const struct tr_event *ev)
{
    if (ev->b == 0)
        score->after_hold = 1;
    for (uint32_t i = 0; i < call->setup->rule_count; i++)
        on_hold_over(score, call, ev->at_ms, ev->a, i);
}

void tr_score_event(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev)
{
    score->changed_count = 0;
    uint32_t rules = call->setup->rule_count;
    switch ((enum tr_event_kind)ev->kind) {
    case TR_EV_BEAT:
        for (int w = 0; w < TR_ACTSET_WORDS; w++)
            score->expected.w[w] |= call->setup->expects[ev->a].w[w];
        break;
    case TR_EV_SAID:
        tr_score_said(score, call, ev);
        break;
    case TR_EV_PICKED_UP:
        for (uint32_t i = 0; i < rules; i++)
            on_picked_up(score, call, ev, i);
        break;
    case TR_EV_UNANSWERED:
        for (uint32_t i = 0; i < rules; i++)
            on_unanswered(score, call, ev, i);
        break;
    case TR_EV_ON_HOOK:
        for (uint32_t i = 0; i < rules; i++)
            tr_score_hung_up(score, call, ev, i);
        break;
    case TR_EV_SILENCE:
        for (uint32_t i = 0; i < rules; i++)
            on_counted(score, call, ev, i, TR_RULE_SILENCE);
        break;
    case TR_EV_INTERRUPTED:
        score->cut_at = ev->at_ms;
        for (uint32_t i = 0; i < rules && ev->a >= OVERLAP_MS; i++)
            on_counted(score, call, ev, i, TR_RULE_INTERRUPT);
        break;
    case TR_EV_HELD:
        for (uint32_t i = 0; i < rules; i++)
            on_held(score, call, ev, i);
        break;
    case TR_EV_RESUMED:
        on_resumed(score, call, ev);
        break;
    case TR_EV_NOTED:
        for (uint32_t i = 0; i < rules; i++)
            on_noted(score, call, ev, i);
        break;
    default:
        break;
    }
    if (call->setup->watch >> ev->kind & 1)
        on_watched(score, call, ev);
}

void tr_score_finish(struct tr_score *score, const struct tr_call *call)
{
    score->changed_count = 0;
    for (uint32_t i = 0; i < call->setup->rule_count; i++) {
        struct tr_rule_state *state = &score->rules[i];
        tr_score_decide(score, call, i, tr_score_settle(score, call, i));
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
        tr_score_decide(score, call, i, tr_score_settle_part(score, call, i));
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

void tr_score_init(struct tr_score *score, const struct tr_setup *setup)
{
    size_t used = setup->rule_count * sizeof *score->rules; /* the rest is never looked at */
    size_t after = offsetof(struct tr_score, expected);
    memset(score, 0, used);
    memset((char *)score + after, 0, sizeof *score - after);
    score->cut_at = -1;
    for (uint32_t i = 0; i < setup->rule_count; i++)
        tr_score_show(&score->rules[i], -1, -1);
}
