/* Nothing is on the line: dialling, ringing over there, a busy tone. A beat says
 * what each dialling meets; after a cut without such a beat the other side
 * answers at the second ring and goes on where it was. */
#include "sim/flow.h"

#define IDLE_MS 600000 /* without a hand at the telephone for so long it is given up */
#define REDIAL_RINGS 2
#define RINGS_MAX 20

void tr_dial_idle(struct tr_call *call)
{
    call->phase = TR_PHASE_IDLE;
    call->deadline = call->now + IDLE_MS;
    call->idle_from = call->now;
    call->muted = 0;
    call->on_line = 0;
    call->talking_to = TR_NONE;
}

static const struct tr_dial *dial_of(const struct tr_call *call)
{
    return call->dial == TR_NONE ? NULL : &call->setup->graph->dials[call->dial];
}

/* What this dialling will meet. */
static void choose_plan(struct tr_call *call)
{
    const struct tr_dial *dial = dial_of(call);
    call->dial_plan = TR_TRY_ANSWERS;
    call->dial_rings = REDIAL_RINGS;
    if (!dial)
        return;
    uint32_t n = call->tried[call->dial];
    if (n >= dial->tries.count)
        n = dial->tries.count - 1;
    const struct tr_try *t = &call->setup->graph->tries[dial->tries.first + n];
    call->dial_plan = (uint8_t)t->kind;
    call->dial_rings = (uint8_t)t->rings;
    if (call->tried[call->dial] < UINT8_MAX)
        call->tried[call->dial]++;
}

static void engaged(struct tr_call *call, bool odd)
{
    call->phase = TR_PHASE_ENGAGED;
    call->deadline = call->now + IDLE_MS;
    tr_flow_emit(call, TR_EV_ENGAGED, odd, 0, 0, NULL);
}

/* Whoever answers a wrong number is the scenario's matter; without a branch it
 * does not get through. */
static void wrong_number(struct tr_call *call)
{
    int32_t before = call->mood;
    const struct tr_branch *branch = tr_flow_find(call, TR_ON_WRONG_NUMBER, TR_NONE, NULL);
    uint16_t to = branch ? tr_flow_do(call, branch) : TR_NONE;
    if (to == TR_NONE)
        engaged(call, true);
    else
        tr_flow_go(call, to);
    (void)tr_flow_left_in_anger(call, before);
}

void tr_dial_number(struct tr_call *call, const struct tr_cmd *cmd)
{
    if (call->phase == TR_PHASE_RINGBACK || call->phase == TR_PHASE_ENGAGED)
        tr_dial_hang_up(call);
    if (call->phase != TR_PHASE_IDLE || tr_flow_beat(call)->ring_max > 0) {
        tr_flow_ignore(call, cmd);
        return;
    }
    const struct tr_dial *dial = dial_of(call);
    bool wrong = dial && dial->fact != TR_NONE &&
                 (cmd->match == TR_MATCH_NEAR || cmd->match == TR_MATCH_WRONG);
    call->dials++;
    call->misdials += wrong;
    call->idle_last_ms = call->now - call->idle_from;
    call->ringback = 0;
    call->ringback_from = call->now;
    tr_flow_emit(call, TR_EV_DIALLED, cmd->match, call->dials, 0, cmd);
    if (wrong) {
        wrong_number(call);
        return;
    }
    choose_plan(call);
    if (call->dial_plan == TR_TRY_ENGAGED) {
        engaged(call, false);
    } else {
        call->phase = TR_PHASE_RINGBACK;
        call->deadline = call->now;
    }
    uint16_t beat = call->beat;
    tr_side_handle(call, TR_BY_DIAL);
    if (call->phase == TR_PHASE_ENGAGED && call->beat == beat)
        tr_flow_react(call, TR_ON_ENGAGED, TR_NONE, true);
}

void tr_dial_hang_up(struct tr_call *call)
{
    tr_dial_idle(call);
    tr_flow_emit(call, TR_EV_ON_HOOK, 0, call->ringback, 0, NULL);
    if (call->ringback > 0)
        tr_flow_react(call, TR_ON_NO_ANSWER, TR_NONE, true);
}

static void answered(struct tr_call *call)
{
    int32_t before = call->mood;
    bool first = call->picked_up_at < 0;
    tr_ring_connected(call, true);
    tr_flow_emit(call, TR_EV_ANSWERED, call->ringback, 0, 0, NULL);
    if (first)
        tr_side_picked_up(call);
    const struct tr_branch *branch = tr_flow_find(call, TR_ON_ANSWERED, TR_NONE, NULL);
    uint16_t to = branch ? tr_flow_do(call, branch) : TR_NONE;
    if (to == TR_NONE)
        to = call->dial == TR_NONE ? call->beat : tr_flow_beat(call)->next;
    if (to == TR_NONE) {
        tr_flow_end(call, TR_END_GIVEN_UP, TR_EV_COUNT);
        return;
    }
    tr_flow_enter(call, to);
    (void)tr_flow_left_in_anger(call, before);
}

static void on_ringback(struct tr_call *call)
{
    const struct tr_dial *dial = dial_of(call);
    if (call->dial_plan == TR_TRY_ANSWERS && call->ringback >= call->dial_rings) {
        answered(call);
        return;
    }
    if (call->ringback >= (dial ? dial->rings_max : RINGS_MAX)) {
        engaged(call, true);
        return;
    }
    call->ringback++;
    call->deadline =
        call->ringback_from + (int32_t)(call->setup->ring_ms * (uint32_t)call->ringback);
    tr_flow_emit(call, TR_EV_RINGBACK, call->ringback, 0, 0, NULL);
}

void tr_dial_due(struct tr_call *call)
{
    if (call->phase == TR_PHASE_RINGBACK)
        on_ringback(call);
    else
        tr_flow_end(call, TR_END_GIVEN_UP, TR_EV_COUNT);
}
