/* The telephone rings: at the beginning of a call, and again for every beat that
 * rings, where somebody else calls and nothing is on the line before. */
#include <string.h>

#include "sim/flow.h"

static bool rings_here(const struct tr_call *call)
{
    return tr_flow_beat(call)->ring_max > 0;
}

/* Nothing rings: the trainee calls, or the scenario begins with the desk at rest
 * or with somebody there. */
static void begin_quietly(struct tr_call *call)
{
    const struct tr_beat *first = &call->setup->graph->beats[0];
    if (first->dial == TR_NONE && first->ring_max == 0) {
        tr_ring_connected(call, true);
        tr_side_picked_up(call);
    }
    tr_flow_enter(call, 0);
}

/* Somebody else has answered, or nobody. */
static void unanswered(struct tr_call *call, bool taken)
{
    int32_t before = call->mood;
    if (!rings_here(call)) {
        tr_flow_end(call, TR_END_MISSED, TR_EV_CALLER_GONE);
        return;
    }
    tr_dial_idle(call);
    tr_flow_emit(call, TR_EV_UNANSWERED, call->rings, taken, 0, NULL);
    (void)tr_side_rung(call, true);
    const struct tr_branch *branch =
        tr_flow_find(call, taken ? TR_ON_TAKEN : TR_ON_NO_ANSWER, TR_NONE, NULL);
    uint16_t to = branch ? tr_flow_do(call, branch) : TR_NONE;
    if (to == TR_NONE) {
        tr_flow_end(call, TR_END_MISSED, TR_EV_COUNT);
        return;
    }
    tr_flow_enter(call, to);
    (void)tr_flow_left_in_anger(call, before);
}

void tr_ring_due(struct tr_call *call)
{
    const struct tr_graph *graph = call->setup->graph;
    const struct tr_beat *beat = tr_flow_beat(call);
    if (call->phase == TR_PHASE_IDLE) {
        call->phase = TR_PHASE_RINGING;
        call->ring_from = call->now;
        call->rings = 0;
        call->bound = 0;
    } else if (call->rings == 0 && (graph->kind == TR_OUTBOUND || beat->ring_max > 0)) {
        begin_quietly(call);
        return;
    }
    uint32_t most = beat->ring_max ? beat->ring_max : graph->gives_up_after_rings;
    if ((uint32_t)call->rings >= most) {
        unanswered(call, false);
        return;
    }
    call->rings++;
    call->deadline = call->ring_from + (int32_t)(call->setup->ring_ms * (uint32_t)call->rings);
    tr_flow_emit(call, TR_EV_RING, call->rings, 0, 0, NULL);
    if (tr_side_rung(call, false))
        call->bound = (uint8_t)(call->rings - 1);
    if (beat->ring_taken && (uint32_t)call->rings >= beat->ring_taken)
        unanswered(call, true);
}

void tr_ring_wait(struct tr_call *call)
{
    tr_dial_idle(call);
    call->deadline = call->now + (int32_t)tr_flow_beat(call)->ring_after_ms;
}

bool tr_call_bound(const struct tr_call *call)
{
    for (uint32_t i = 0; i < call->setup->graph->side_count; i++)
        if (call->sides[i].state == TR_SIDE_ON && call->setup->graph->sides[i].binds[0])
            return true;
    return false;
}

void tr_ring_connected(struct tr_call *call, bool dialled)
{
    call->calls++;
    call->on_line = 1;
    if (call->picked_up_at < 0)
        call->picked_up_at = call->now;
    if (call->lifted_at >= 0)
        return; /* the same conversation goes on */
    call->lifted_at = call->now;
    call->dialled = dialled;
    call->turns_from = call->turns;
    call->silences_row = 0;
    memset(&call->now_said, 0, sizeof call->now_said);
}

void tr_ring_pick_up(struct tr_call *call)
{
    int32_t before = call->mood;
    bool first = call->picked_up_at < 0;
    call->talking_to = TR_NONE;
    tr_ring_connected(call, false);
    tr_flow_emit(call, TR_EV_PICKED_UP, call->rings, call->bound, 0, NULL);
    if (first)
        tr_side_picked_up(call);
    if (!rings_here(call)) {
        tr_flow_enter(call, 0);
        return;
    }
    const struct tr_branch *branch = tr_flow_find(call, TR_ON_ANSWERED, TR_NONE, NULL);
    uint16_t to = branch ? tr_flow_do(call, branch) : TR_NONE;
    if (to == TR_NONE)
        to = tr_flow_beat(call)->next;
    if (to == TR_NONE) {
        tr_flow_end(call, TR_END_GIVEN_UP, TR_EV_COUNT);
        return;
    }
    tr_flow_enter(call, to);
    (void)tr_flow_left_in_anger(call, before);
}
