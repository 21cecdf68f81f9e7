/* What happens by itself when its time has come: rings, ends of lines, silence,
 * long holds, the caller's hanging up. */
#include "sim/flow.h"

#define HOLD_AGAIN_MS 10000 /* a long hold annoys again after each of these */

static void on_line_end(struct tr_call *call)
{
    call->heard_line[call->line >> 3] |= (uint8_t)(1 << (call->line & 7));
    tr_party_heard(call, call->variant);
    tr_flow_emit(call, TR_EV_LINE_END, call->line, 0, 0, NULL);
    if (tr_flow_beat(call)->hangs_up_ms) {
        tr_flow_begin_closing(call);
        return;
    }
    int32_t typing_from = call->speak_at;
    tr_flow_begin_turn(call);
    if (typing_from >= 0) {
        call->phase = TR_PHASE_SPEAKING;
        call->deadline = tr_flow_untimed(call) ? TR_CALL_MS_MAX : call->now + TR_TYPING_PAUSE_MS;
    }
    tr_flow_land(call);
}

/* Somebody in the room waits; the caller on hold hears nothing of it. */
static void on_silence_in_room(struct tr_call *call)
{
    uint16_t to = tr_flow_take_branch(call, TR_ON_SILENCE);
    call->turn_from = call->now;
    if (to != TR_NONE)
        tr_flow_go(call, to);
    else
        tr_flow_wait_from(call, call->now);
}

static void on_silence(struct tr_call *call)
{
    if (tr_call_in_room(call)) {
        on_silence_in_room(call);
        return;
    }
    int32_t before = call->mood;
    const struct tr_caller *caller = &call->setup->graph->caller;
    call->silences++;
    call->silences_row++;
    call->reaction_sum += call->now - call->turn_from;
    int32_t silent = call->now - call->turn_from;
    call->turn_from = call->now;
    tr_flow_emit(call, TR_EV_SILENCE, silent, call->silences_row, 0, NULL);
    if ((uint32_t)call->silences_row > caller->silences_borne) {
        tr_flow_leave(call, TR_END_SILENT);
        return;
    }
    tr_flow_mood(call, caller->silence_mood);
    uint16_t to = tr_flow_take_branch(call, TR_ON_SILENCE);
    if (to != TR_NONE)
        tr_flow_go(call, to);
    else
        tr_flow_wait_from(call, call->now);
    (void)tr_flow_left_in_anger(call, before);
}

static void on_hold_long(struct tr_call *call)
{
    int32_t before = call->mood;
    tr_flow_emit(call, TR_EV_HOLD_LONG, call->now - call->hold_from, 0, 0, NULL);
    tr_flow_mood(call, call->setup->graph->caller.hold_mood);
    call->deadline = tr_flow_bears_until(call, call->now, HOLD_AGAIN_MS);
    (void)tr_flow_left_in_anger(call, before);
}

void tr_flow_next_scene(struct tr_call *call, bool by_trainee)
{
    if (call->parked)
        tr_flow_end_hold(call, true);
    if (call->on_line)
        tr_flow_emit(call, TR_EV_ON_HOOK, !by_trainee, 0, 0, NULL);
    call->on_line = 0;
    tr_flow_enter(call, tr_flow_beat(call)->next);
}

static void on_closed(struct tr_call *call)
{
    if (tr_flow_beat(call)->ending)
        tr_flow_end(call, TR_END_SCRIPTED, call->on_line ? TR_EV_CALLER_GONE : TR_EV_COUNT);
    else
        tr_flow_next_scene(call, false);
}

static void on_deadline(struct tr_call *call)
{
    if (call->now >= TR_CALL_MS_MAX) {
        tr_flow_end(call, TR_END_TOO_LONG, TR_EV_CALLER_GONE);
        return;
    }
    if (call->deadline > call->now) {
        tr_side_due(call);
        return;
    }
    switch ((enum tr_phase)call->phase) {
    case TR_PHASE_RINGING:
        tr_ring_due(call);
        break;
    case TR_PHASE_LINE:
        on_line_end(call);
        break;
    case TR_PHASE_WAITING:
        on_silence(call);
        break;
    case TR_PHASE_SPEAKING: /* the keys fell silent; patience counts from the last one */
        tr_flow_wait_from(call, call->now - TR_TYPING_PAUSE_MS);
        tr_flow_land(call);
        break;
    case TR_PHASE_HELD:
        on_hold_long(call);
        break;
    case TR_PHASE_CLOSING:
        on_closed(call);
        break;
    case TR_PHASE_IDLE:
        if (tr_flow_beat(call)->ring_max > 0)
            tr_ring_due(call);
        else
            tr_dial_due(call);
        break;
    case TR_PHASE_RINGBACK:
    case TR_PHASE_ENGAGED:
        tr_dial_due(call);
        break;
    case TR_PHASE_ENDED:
        break;
    }
}

void tr_call_advance(struct tr_call *call, int32_t to_ms)
{
    while (call->phase != TR_PHASE_ENDED) {
        int32_t due = tr_call_deadline(call);
        if (due > to_ms)
            break;
        call->now = due;
        on_deadline(call);
    }
    if (call->phase != TR_PHASE_ENDED && to_ms > call->now)
        call->now = to_ms;
}
