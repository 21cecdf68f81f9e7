/* A call that is taken up in the middle, for trying out what was written. It has
 * no past: flags, mood and facts are as at the beginning. */
#include "sim/flow.h"

/* Somebody in the room speaks while the caller is on hold. */
static bool speaks_in_room(const struct tr_call *call, uint16_t beat)
{
    const struct tr_graph *graph = call->setup->graph;
    uint16_t by = graph->beats[beat].by;
    return by != TR_NONE && graph->cast[by].room;
}

void tr_call_begin_in(struct tr_call *call, uint16_t beat)
{
    const struct tr_graph *graph = call->setup->graph;
    if (graph->kind != TR_OUTBOUND) {
        call->rings = 1;
        tr_flow_emit(call, TR_EV_RING, call->rings, 0, 0, NULL);
    }
    if (graph->beats[beat].dial == TR_NONE && graph->beats[beat].ring_max == 0) {
        tr_ring_connected(call, graph->kind == TR_OUTBOUND);
        if (graph->kind != TR_OUTBOUND)
            tr_flow_emit(call, TR_EV_PICKED_UP, call->rings, 0, 0, NULL);
        tr_side_picked_up(call);
    }
    if (speaks_in_room(call, beat)) {
        call->phase = TR_PHASE_HELD;
        call->hold_from = call->now;
        call->deadline = tr_flow_bears_until(call, call->now, graph->caller.hold_bears_ms);
        tr_flow_emit(call, TR_EV_HELD, ++call->holds, 0, 0, NULL);
    }
    tr_flow_go(call, beat);
}
