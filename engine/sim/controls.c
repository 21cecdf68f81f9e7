/* What the trainee does besides speaking to the caller: hold, the mouthpiece,
 * the drawer, colleagues, the other line, and words that the line does not
 * carry. */
#include <string.h>

#include "sim/flow.h"

/* Somebody is on the line and not about to hang up. */
static bool connected(const struct tr_call *call)
{
    return call->on_line && (call->phase == TR_PHASE_WAITING || call->phase == TR_PHASE_SPEAKING ||
                             call->phase == TR_PHASE_HELD ||
                             (call->phase == TR_PHASE_LINE && !tr_flow_beat(call)->hangs_up_ms));
}

/* The caller hears what is said at the desk. */
static bool line_is_open(const struct tr_call *call)
{
    return !call->muted && !call->parked && connected(call) && call->phase != TR_PHASE_HELD;
}

/* Leave the caller's turn as it stands: what was begun is lost. */
static void break_off(struct tr_call *call)
{
    if (call->phase == TR_PHASE_LINE)
        tr_flow_interrupt(call);
    else if (call->phase != TR_PHASE_HELD)
        call->reaction_sum += call->now - call->turn_from;
    call->speak_at = -1;
}

/* ---- hold ---------------------------------------------------------------- */

void tr_controls_hold(struct tr_call *call)
{
    int32_t before = call->mood;
    break_off(call);
    call->holds++;
    call->hold_from = call->now;
    call->hold_to = TR_NONE;
    call->hold_beat = call->beat;
    call->hold_party = call->party;
    call->phase = TR_PHASE_HELD;
    call->deadline = tr_flow_bears_until(call, call->now, call->setup->graph->caller.hold_bears_ms);
    if (!call->jump_keeps)
        call->jump = TR_NONE;
    tr_flow_emit(call, TR_EV_HELD, call->holds, 0, 0, NULL);
    memset(&call->now_said, 0, sizeof call->now_said); /* a new hold needs new words */
    call->hold_to = tr_flow_take_branch(call, TR_ON_HOLD);
    if (tr_flow_left_in_anger(call, before))
        return;
    tr_side_handle(call, TR_BY_AWAY);
    tr_flow_land(call);
}

/* Back from somebody else to the beat in which the hold began, unless a branch
 * leads elsewhere. */
static uint16_t way_back(struct tr_call *call)
{
    uint16_t to = tr_flow_take_branch(call, TR_ON_RESUME);
    if (to == TR_NONE)
        to = call->hold_to;
    if (to != TR_NONE || call->beat == call->hold_beat)
        return to;
    tr_flow_back(call, call->hold_beat);
    return tr_flow_take_branch(call, TR_ON_RESUME);
}

void tr_controls_resume(struct tr_call *call)
{
    int32_t before = call->mood;
    tr_flow_end_hold(call, false);
    uint16_t to = way_back(call);
    if (to != TR_NONE)
        tr_flow_enter(call, to);
    else
        tr_flow_land(call);
    (void)tr_flow_left_in_anger(call, before);
}

/* ---- asides -------------------------------------------------------------- */

bool tr_call_is_aside(const struct tr_call *call)
{
    switch ((enum tr_phase)call->phase) {
    case TR_PHASE_LINE:
    case TR_PHASE_WAITING:
    case TR_PHASE_SPEAKING:
    case TR_PHASE_CLOSING:
        return call->muted || tr_call_in_room(call);
    case TR_PHASE_HELD:
        return call->muted || call->asked != TR_NONE || call->talking_to != TR_NONE ||
               tr_side_company(call);
    case TR_PHASE_RINGING:
    case TR_PHASE_IDLE:
    case TR_PHASE_RINGBACK:
    case TR_PHASE_ENGAGED:
        return call->asked != TR_NONE || call->talking_to != TR_NONE || tr_side_company(call);
    case TR_PHASE_ENDED:
        break;
    }
    return false;
}

/* The answer to a beat's speaker in the room. */
static void answer_in_room(struct tr_call *call)
{
    const struct tr_branch *branch = tr_flow_find(call, TR_ON_SAY, TR_NONE, &call->now_aside);
    uint16_t to = branch ? tr_flow_do(call, branch) : tr_flow_beat(call)->next;
    if (call->jump != TR_NONE && (to == TR_NONE || call->jump_keeps))
        to = call->jump;
    call->jump = TR_NONE;
    if (to != TR_NONE)
        tr_flow_go(call, to);
    else
        tr_flow_begin_turn(call);
}

void tr_controls_aside(struct tr_call *call, const struct tr_cmd *cmd)
{
    const struct tr_beat *beat = tr_flow_beat(call);
    bool room = tr_call_in_room(call) && call->phase != TR_PHASE_CLOSING;
    const struct tr_slice *offered = room ? &beat->choices : &beat->asides;
    int32_t before = call->mood;
    if (cmd->kind == TR_CMD_CHOOSE && (cmd->choice == 0 || cmd->choice > offered->count)) {
        tr_flow_ignore(call, cmd);
        return;
    }
    call->now_aside = tr_flow_acts(cmd);
    call->acts_now = cmd->heard_count;
    for (int w = 0; w < TR_ACTSET_WORDS; w++)
        call->briefed.w[w] |= call->now_aside.w[w];
    call->asides++;
    int32_t began = call->speak_at >= 0 ? call->speak_at : call->now;
    if (room) {
        call->speak_at = -1;
        call->silences_row = 0;
    }
    tr_flow_emit(call, TR_EV_ASIDE, call->asides, room, began, cmd);
    uint32_t visit = call->visits[call->beat];
    uint16_t at = call->beat;
    tr_side_handle(call, TR_BY_ASIDE);
    if (call->phase == TR_PHASE_ENDED || call->beat != at || call->visits[at] != visit)
        return; /* this has led elsewhere already */
    if (room)
        answer_in_room(call);
    else
        tr_flow_react(call, TR_ON_ASIDE, TR_NONE, false);
    (void)tr_flow_left_in_anger(call, before);
}

/* ---- the rest ------------------------------------------------------------ */

static bool do_ready(struct tr_call *call)
{
    if (!call->not_ready)
        return false;
    call->not_ready = 0;
    tr_flow_emit(call, TR_EV_READY, 0, 0, 0, NULL);
    tr_side_handle(call, TR_BY_READY);
    return true;
}

static bool do_mute(struct tr_call *call)
{
    if (call->muted || (!connected(call) && call->phase != TR_PHASE_CLOSING))
        return false;
    call->muted = 1;
    call->muted_at = call->now;
    call->speak_at = -1;
    if (call->phase == TR_PHASE_SPEAKING)
        tr_flow_wait_from(call, call->now);
    tr_flow_emit(call, TR_EV_MUTED, 0, 0, 0, NULL);
    tr_side_handle(call, TR_BY_MUTE);
    tr_flow_land(call);
    return true;
}

static bool do_unmute(struct tr_call *call)
{
    if (!call->muted)
        return false;
    call->muted = 0;
    if (call->phase != TR_PHASE_HELD && !call->parked)
        call->talking_to = TR_NONE;
    tr_flow_emit(call, TR_EV_UNMUTED, call->now - call->muted_at, 0, 0, NULL);
    return true;
}

static bool do_signal(struct tr_call *call)
{
    tr_flow_emit(call, TR_EV_SIGNALLED, 0, 0, 0, NULL);
    tr_side_handle(call, TR_BY_SIGNAL);
    return true;
}

static bool do_look_up(struct tr_call *call, uint16_t entry)
{
    int32_t ms = call->setup->entries[entry].look_up_ms;
    call->lookups++;
    call->looking = entry;
    call->look_until = call->now + ms;
    tr_flow_plan(call);
    tr_flow_emit(call, TR_EV_LOOK_UP, entry, 0, ms, NULL);
    tr_flow_react(call, TR_ON_LOOK_UP, entry, false);
    return true;
}

void tr_controls_looked_up(struct tr_call *call)
{
    uint16_t entry = call->looking;
    call->looking = TR_NONE;
    call->looked[entry >> 6] |= (uint64_t)1 << (entry & 63);
    tr_flow_plan(call);
    tr_flow_emit(call, TR_EV_LOOKED_UP, entry, 0, 0, NULL);
    tr_flow_react(call, TR_ON_LOOKED_UP, entry, false);
}

static bool do_consult(struct tr_call *call, uint16_t who)
{
    call->consults++;
    call->asked = who;
    call->talking_to = TR_NONE;
    call->ask_until = call->now + call->setup->who[who].answers_ms;
    tr_flow_plan(call);
    tr_flow_emit(call, TR_EV_CONSULT, who, line_is_open(call), 0, NULL);
    tr_side_handle(call, TR_BY_CONSULT);
    tr_flow_react(call, TR_ON_CONSULT, who, false);
    return true;
}

void tr_controls_consulted(struct tr_call *call)
{
    uint16_t who = call->asked;
    bool comes = call->setup->who[who].where == TR_AT_DESK;
    call->asked = TR_NONE;
    if (comes) {
        call->talking_to = who;
        call->consulted[who >> 6] |= (uint64_t)1 << (who & 63);
    }
    tr_flow_plan(call);
    tr_flow_emit(call, TR_EV_CONSULTED, who, comes, 0, NULL);
    if (comes && tr_flow_off_line(call)) /* they know that the desk is theirs now */
        tr_side_handle(call, TR_BY_AWAY);
    tr_flow_react(call, comes ? TR_ON_CONSULTED : TR_ON_UNAVAILABLE, who, false);
}

static bool do_transfer(struct tr_call *call, uint16_t who)
{
    if (!connected(call))
        return false;
    int32_t before = call->mood;
    bool told = call->consulted[who >> 6] >> (who & 63) & 1;
    if (call->phase == TR_PHASE_HELD || call->parked)
        tr_flow_end_hold(call, true);
    else
        break_off(call);
    call->transfers++;
    call->muted = 0;
    tr_flow_emit(call, TR_EV_TRANSFERRED, who, told, 0, NULL);
    const struct tr_branch *branch = tr_flow_find(call, TR_ON_TRANSFER, who, NULL);
    uint16_t to = branch ? tr_flow_do(call, branch) : TR_NONE;
    if (to != TR_NONE) {
        tr_flow_enter(call, to);
        if (!tr_flow_left_in_anger(call, before))
            tr_side_handle(call, TR_BY_AWAY);
        return true;
    }
    uint16_t at = call->beat, visit = call->visits[at];
    tr_side_handle(call, TR_BY_AWAY);
    if (call->phase != TR_PHASE_ENDED && call->beat == at && call->visits[at] == visit)
        tr_flow_end(call, TR_END_TRANSFERRED, TR_EV_COUNT);
    return true;
}

static bool do_other_line(struct tr_call *call)
{
    uint16_t side = tr_side_on(call, TR_SIDE_SECOND_LINE);
    if (side == TR_NONE || !connected(call) || call->parked)
        return false;
    if (call->phase != TR_PHASE_HELD)
        tr_controls_hold(call);
    if (call->phase == TR_PHASE_ENDED)
        return true;
    tr_flow_emit(call, TR_EV_OTHER_LINE, side, 0, 0, NULL);
    tr_side_handle(call, TR_BY_OTHER_LINE);
    return true;
}

void tr_controls_do(struct tr_call *call, const struct tr_cmd *cmd)
{
    bool done = false;
    switch ((enum tr_cmd_kind)cmd->kind) {
    case TR_CMD_HOLD:
        done = connected(call) && call->phase != TR_PHASE_HELD && !call->parked;
        if (done)
            tr_controls_hold(call);
        break;
    case TR_CMD_RESUME:
        done = call->phase == TR_PHASE_HELD || call->parked;
        if (done)
            tr_controls_resume(call);
        break;
    case TR_CMD_READY:
        done = do_ready(call);
        break;
    case TR_CMD_MUTE:
        done = do_mute(call);
        break;
    case TR_CMD_UNMUTE:
        done = do_unmute(call);
        break;
    case TR_CMD_SIGNAL:
        done = do_signal(call);
        break;
    case TR_CMD_LOOK_UP:
        done = do_look_up(call, cmd->target);
        break;
    case TR_CMD_CONSULT:
        done = do_consult(call, cmd->target);
        break;
    case TR_CMD_TRANSFER:
        done = do_transfer(call, cmd->target);
        break;
    case TR_CMD_OTHER_LINE:
        done = do_other_line(call);
        break;
    default:
        break;
    }
    if (!done)
        tr_flow_ignore(call, cmd);
}
