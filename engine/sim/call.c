/* The call as a state machine; see call.h. Every change of state happens either
 * at a deadline or by a command, each at its own millisecond, so that the way
 * time is cut into steps cannot matter. */
#include "sim/call.h"

#include <string.h>

#include "sim/flow.h"

#define TYPING_PAUSE_MS 5000 /* without a key for so long the caller hears silence */
#define HOLD_AGAIN_MS 10000  /* a long hold annoys again after each of these */

/* ---- what happens by itself --------------------------------------------- */

static void on_ring(struct tr_call *call)
{
    if ((uint32_t)call->rings >= call->setup->graph->gives_up_after_rings) {
        tr_flow_end(call, TR_END_MISSED, TR_EV_CALLER_GONE);
        return;
    }
    call->rings++;
    call->deadline = (int32_t)(call->setup->ring_ms * (uint32_t)call->rings);
    tr_flow_emit(call, TR_EV_RING, call->rings, 0, 0, NULL);
}

static void on_line_end(struct tr_call *call)
{
    call->heard_line[call->line >> 3] |= (uint8_t)(1 << (call->line & 7));
    call->surname_known |= call->setup->gives_surname[call->variant];
    tr_flow_emit(call, TR_EV_LINE_END, call->line, 0, 0, NULL);
    if (tr_flow_beat(call)->hangs_up_ms) {
        tr_flow_begin_closing(call);
        return;
    }
    int32_t typing_from = call->speak_at;
    tr_flow_begin_turn(call);
    if (typing_from >= 0) {
        call->phase = TR_PHASE_SPEAKING;
        call->deadline = tr_flow_untimed(call) ? TR_CALL_MS_MAX : call->now + TYPING_PAUSE_MS;
    }
}

static void on_silence(struct tr_call *call)
{
    int32_t before = call->mood;
    const struct tr_caller *caller = &call->setup->graph->caller;
    call->silences++;
    call->silences_row++;
    call->reaction_sum += call->now - call->turn_from;
    int32_t silent = call->now - call->turn_from;
    call->turn_from = call->now;
    tr_flow_emit(call, TR_EV_SILENCE, silent, call->silences_row, 0, NULL);
    if ((uint32_t)call->silences_row > caller->silences_borne) {
        tr_flow_end(call, TR_END_SILENT, TR_EV_CALLER_GONE);
        return;
    }
    tr_flow_mood(call, caller->silence_mood);
    uint16_t to = tr_flow_take_branch(call, TR_ON_SILENCE);
    if (to != TR_NONE)
        tr_flow_enter(call, to);
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

static void on_deadline(struct tr_call *call)
{
    if (call->now >= TR_CALL_MS_MAX) {
        tr_flow_end(call, TR_END_TOO_LONG, TR_EV_CALLER_GONE);
        return;
    }
    switch ((enum tr_phase)call->phase) {
    case TR_PHASE_RINGING:
        on_ring(call);
        break;
    case TR_PHASE_LINE:
        on_line_end(call);
        break;
    case TR_PHASE_WAITING:
        on_silence(call);
        break;
    case TR_PHASE_SPEAKING: /* the keys fell silent; patience counts from the last one */
        tr_flow_wait_from(call, call->now - TYPING_PAUSE_MS);
        break;
    case TR_PHASE_HELD:
        on_hold_long(call);
        break;
    case TR_PHASE_CLOSING:
        tr_flow_end(call, TR_END_SCRIPTED, TR_EV_CALLER_GONE);
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

/* ---- commands ----------------------------------------------------------- */

static void ignore(struct tr_call *call, const struct tr_cmd *cmd)
{
    tr_flow_emit(call, TR_EV_IGNORED, cmd->kind, 0, 0, NULL);
}

static void do_pick_up(struct tr_call *call, const struct tr_cmd *cmd)
{
    if (call->phase != TR_PHASE_RINGING) {
        ignore(call, cmd);
        return;
    }
    call->picked_up_at = call->now;
    tr_flow_emit(call, TR_EV_PICKED_UP, call->rings, 0, 0, NULL);
    tr_flow_enter(call, 0);
}

static void do_speak(struct tr_call *call, const struct tr_cmd *cmd)
{
    if (call->phase != TR_PHASE_LINE && call->phase != TR_PHASE_WAITING &&
        call->phase != TR_PHASE_SPEAKING) {
        ignore(call, cmd);
        return;
    }
    bool first = call->speak_at < 0;
    if (first)
        call->speak_at = call->now;
    if (call->phase != TR_PHASE_LINE) {
        call->phase = TR_PHASE_SPEAKING;
        call->deadline = tr_flow_untimed(call) ? TR_CALL_MS_MAX : call->now + TYPING_PAUSE_MS;
    }
    if (first) {
        bool over = call->phase == TR_PHASE_LINE;
        tr_flow_emit(call, TR_EV_SPEAK, over ? -1 : call->now - call->line_end, 0, 0, NULL);
    }
}

/* The line that is being spoken is lost. */
static void interrupt(struct tr_call *call)
{
    call->interruptions++;
    tr_flow_emit(call, TR_EV_INTERRUPTED, call->deadline - call->now, 0, 0, NULL);
    tr_flow_mood(call, call->setup->graph->caller.interrupt_mood);
    call->line_end = call->now;
    call->turn_from = call->now;
}

static uint64_t load8(const uint8_t *at, uint32_t count)
{
    uint64_t v = 0;
    for (uint32_t i = 0; i < count; i++)
        v |= (uint64_t)at[i] << (8 * i);
    return v;
}

/* FNV-1a over words of eight bytes; only equality within one call matters. */
static uint64_t answer_key(const struct tr_cmd *cmd)
{
    const uint8_t *text = (const uint8_t *)cmd->text;
    uint64_t key = UINT64_C(14695981039346656037) + cmd->text_len;
    uint32_t at = 0;
    for (; at + 8 <= cmd->text_len; at += 8) {
        key = (key ^ load8(text + at, 8)) * UINT64_C(1099511628211);
        key ^= key >> 32;
    }
    if (at < cmd->text_len)
        key = (key ^ load8(text + at, cmd->text_len - at)) * UINT64_C(1099511628211);
    return key;
}

static void notice_repetition(struct tr_call *call, const struct tr_cmd *cmd)
{
    uint64_t key = answer_key(cmd);
    int32_t kept = call->turns < TR_ANSWERS_KEPT ? call->turns : TR_ANSWERS_KEPT;
    call->repeats = 0;
    for (int32_t i = 0; i < kept; i++)
        call->repeats |= call->answers[i] == key;
    call->answers[call->turns % TR_ANSWERS_KEPT] = key;
    call->fresh += cmd->heard_count > 0 && !call->repeats;
}

static void take_in(struct tr_call *call, const struct tr_cmd *cmd)
{
    notice_repetition(call, cmd);
    call->before_said = call->now_said;
    memset(&call->now_said, 0, sizeof call->now_said);
    call->acts_now = cmd->heard_count;
    for (uint16_t i = 0; i < cmd->heard_count; i++) {
        uint16_t act = cmd->heard[i].act;
        if (act == TR_NONE || tr_actset_has(&call->now_said, act))
            continue;
        tr_actset_add(&call->now_said, act);
        tr_actset_add(&call->said, act);
        if (call->said_count[act] < UINT16_MAX)
            call->said_count[act]++;
    }
    call->turns++;
    call->silences_row = 0;
}

static void do_answer(struct tr_call *call, const struct tr_cmd *cmd)
{
    const struct tr_beat *beat = tr_flow_beat(call);
    bool speaks = call->phase == TR_PHASE_LINE;
    bool listens = call->phase == TR_PHASE_WAITING || call->phase == TR_PHASE_SPEAKING;
    bool closing = call->phase == TR_PHASE_CLOSING || (speaks && beat->hangs_up_ms);
    if ((!speaks && !listens && !closing) ||
        (cmd->kind == TR_CMD_CHOOSE &&
         (closing || cmd->choice == 0 || cmd->choice > beat->choices.count))) {
        ignore(call, cmd);
        return;
    }
    int32_t before = call->mood;
    bool nod = speaks && cmd->heard_count == 1 && cmd->heard[0].act != TR_NONE &&
               cmd->heard[0].act == call->backchannel;
    if (speaks && !nod && !closing)
        interrupt(call);
    int32_t began = call->speak_at >= 0 ? call->speak_at : call->now;
    int32_t reaction = listens && began > call->line_end ? began - call->line_end : 0;
    if (listens) {
        call->last_reaction = reaction;
        call->reaction_sum += began > call->turn_from ? began - call->turn_from : 0;
    }
    take_in(call, cmd);
    call->speak_at = -1;
    tr_flow_emit(call, TR_EV_SAID, call->turns, reaction, began, cmd);
    if (nod || closing)
        return;
    uint16_t to = tr_flow_take_branch(call, TR_ON_SAY);
    if (to != TR_NONE)
        tr_flow_enter(call, to);
    else
        tr_flow_begin_turn(call);
    (void)tr_flow_left_in_anger(call, before);
}

static void do_hold(struct tr_call *call, const struct tr_cmd *cmd)
{
    bool speaks = call->phase == TR_PHASE_LINE && !tr_flow_beat(call)->hangs_up_ms;
    if (!speaks && call->phase != TR_PHASE_WAITING && call->phase != TR_PHASE_SPEAKING) {
        ignore(call, cmd);
        return;
    }
    int32_t before = call->mood;
    if (speaks)
        interrupt(call);
    else
        call->reaction_sum += call->now - call->turn_from;
    call->holds++;
    call->hold_from = call->now;
    call->hold_to = TR_NONE;
    call->speak_at = -1;
    call->phase = TR_PHASE_HELD;
    call->deadline = tr_flow_bears_until(call, call->now, call->setup->graph->caller.hold_bears_ms);
    tr_flow_emit(call, TR_EV_HELD, call->holds, 0, 0, NULL);
    memset(&call->now_said, 0, sizeof call->now_said); /* a new hold needs new words */
    call->hold_to = tr_flow_take_branch(call, TR_ON_HOLD);
    (void)tr_flow_left_in_anger(call, before);
}

static void do_resume(struct tr_call *call, const struct tr_cmd *cmd)
{
    if (call->phase != TR_PHASE_HELD) {
        ignore(call, cmd);
        return;
    }
    int32_t before = call->mood;
    call->hold_last_ms = call->now - call->hold_from;
    call->reaction_sum += call->hold_last_ms;
    tr_flow_begin_turn(call);
    tr_flow_emit(call, TR_EV_RESUMED, call->hold_last_ms, 0, 0, NULL);
    uint16_t to = tr_flow_take_branch(call, TR_ON_RESUME);
    if (to == TR_NONE)
        to = call->hold_to;
    if (to != TR_NONE)
        tr_flow_enter(call, to);
    (void)tr_flow_left_in_anger(call, before);
}

static void do_note(struct tr_call *call, const struct tr_cmd *cmd)
{
    struct tr_slip_state *slip = &call->slip[cmd->field];
    slip->filled = cmd->text_len > 0;
    slip->match = cmd->match;
    tr_flow_emit(call, TR_EV_NOTED, cmd->field, cmd->match, 0, cmd);
}

static void do_hang_up(struct tr_call *call, const struct tr_cmd *cmd)
{
    if (call->phase == TR_PHASE_RINGING) {
        ignore(call, cmd);
        return;
    }
    tr_flow_end(call, call->phase == TR_PHASE_CLOSING ? TR_END_CLOSED : TR_END_TRAINEE,
                TR_EV_TRAINEE_GONE);
}

static bool fits(const struct tr_call *call, const struct tr_cmd *cmd)
{
    if (cmd->at_ms < call->now || cmd->at_ms > TR_CALL_MS_MAX || cmd->kind >= TR_CMD_COUNT)
        return false;
    if (cmd->kind == TR_CMD_NOTE)
        return cmd->field < call->setup->graph->slip_count && cmd->match <= TR_MATCH_WRONG;
    if (cmd->heard_count > TR_HEARD_MAX + 1)
        return false;
    for (uint16_t i = 0; i < cmd->heard_count; i++)
        if (cmd->heard[i].act != TR_NONE && cmd->heard[i].act >= call->setup->act_count)
            return false;
    return true;
}

tr_status tr_call_step(struct tr_call *call, const struct tr_cmd *cmd, tr_err *err)
{
    if (!fits(call, cmd))
        return tr_fail(err, TR_EINVAL,
                       "the command at %d ms does not fit the call, which is at %d ms; commands "
                       "must go forward in time and name what the scenario has",
                       (int)cmd->at_ms, (int)call->now);
    tr_call_advance(call, cmd->at_ms);
    if (call->phase == TR_PHASE_ENDED)
        return TR_OK;
    switch ((enum tr_cmd_kind)cmd->kind) {
    case TR_CMD_PICK_UP:
        do_pick_up(call, cmd);
        break;
    case TR_CMD_SPEAK:
        do_speak(call, cmd);
        break;
    case TR_CMD_SAY:
    case TR_CMD_CHOOSE:
        do_answer(call, cmd);
        break;
    case TR_CMD_HOLD:
        do_hold(call, cmd);
        break;
    case TR_CMD_RESUME:
        do_resume(call, cmd);
        break;
    case TR_CMD_NOTE:
        do_note(call, cmd);
        break;
    case TR_CMD_HANG_UP:
        do_hang_up(call, cmd);
        break;
    case TR_CMD_LEAVE:
        if (tr_flow_untimed(call))
            tr_flow_end(call, TR_END_LEFT, TR_EV_TRAINEE_GONE);
        else
            ignore(call, cmd);
        break;
    case TR_CMD_COUNT:
        break;
    }
    return TR_OK;
}

void tr_call_finish(struct tr_call *call)
{
    while (call->phase != TR_PHASE_ENDED) {
        bool waits = call->phase == TR_PHASE_WAITING || call->phase == TR_PHASE_SPEAKING ||
                     call->phase == TR_PHASE_HELD;
        if (waits && tr_flow_untimed(call))
            tr_flow_end(call, TR_END_LEFT, TR_EV_TRAINEE_GONE);
        else
            tr_call_advance(call, tr_call_deadline(call));
    }
}
