/* The call as a state machine; see call.h. Every change of state happens either
 * at a deadline or by a command, each at its own millisecond, so that the way
 * time is cut into steps cannot matter. */
#include "sim/call.h"

#include <string.h>

#include "sim/flow.h"

void tr_flow_ignore(struct tr_call *call, const struct tr_cmd *cmd)
{
    tr_flow_emit(call, TR_EV_IGNORED, cmd->kind, 0, 0, NULL);
}

static void do_pick_up(struct tr_call *call, const struct tr_cmd *cmd)
{
    if (call->phase != TR_PHASE_RINGING || tr_call_bound(call))
        tr_flow_ignore(call, cmd);
    else
        tr_ring_pick_up(call);
}

static void do_speak(struct tr_call *call, const struct tr_cmd *cmd)
{
    if (tr_call_is_aside(call) && !tr_call_in_room(call))
        return; /* the caller hears nothing of it */
    if (call->phase != TR_PHASE_LINE && call->phase != TR_PHASE_WAITING &&
        call->phase != TR_PHASE_SPEAKING) {
        tr_flow_ignore(call, cmd);
        return;
    }
    bool first = call->speak_at < 0;
    if (first)
        call->speak_at = call->now;
    if (call->phase != TR_PHASE_LINE) {
        call->phase = TR_PHASE_SPEAKING;
        call->deadline = tr_flow_untimed(call) ? TR_CALL_MS_MAX : call->now + TR_TYPING_PAUSE_MS;
    }
    if (first) {
        bool over = call->phase == TR_PHASE_LINE;
        tr_flow_emit(call, TR_EV_SPEAK, over ? -1 : call->now - call->line_end, 0, 0, NULL);
    }
}

/* A key like others, but one that undoes: only while an answer is being typed. */
static void do_correct(struct tr_call *call, const struct tr_cmd *cmd)
{
    if (call->speak_at < 0 || (call->phase != TR_PHASE_LINE && call->phase != TR_PHASE_SPEAKING)) {
        tr_flow_ignore(call, cmd);
        return;
    }
    call->corrections++;
    if (call->phase == TR_PHASE_SPEAKING)
        call->deadline = tr_flow_untimed(call) ? TR_CALL_MS_MAX : call->now + TR_TYPING_PAUSE_MS;
    tr_flow_emit(call, TR_EV_CORRECTED, call->corrections, 0, 0, NULL);
}

void tr_flow_interrupt(struct tr_call *call)
{
    call->interruptions++;
    tr_flow_emit(call, TR_EV_INTERRUPTED, call->deadline - call->now, 0, 0, NULL);
    tr_flow_mood(call, call->setup->graph->caller.interrupt_mood);
    call->line_end = call->now;
    call->turn_from = call->now;
}

/* Little-endian, the same on every machine; one load where the machine is so itself. */
static uint64_t load8(const uint8_t *at)
{
    return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24 |
           (uint64_t)at[4] << 32 | (uint64_t)at[5] << 40 | (uint64_t)at[6] << 48 |
           (uint64_t)at[7] << 56;
}

/* FNV-1a over words of eight bytes; only equality within one call matters. */
static uint64_t answer_key(const struct tr_cmd *cmd)
{
    const uint8_t *text = (const uint8_t *)cmd->text;
    uint64_t key = UINT64_C(14695981039346656037) + cmd->text_len;
    uint32_t at = 0;
    for (; at + 8 <= cmd->text_len; at += 8) {
        key = (key ^ load8(text + at)) * UINT64_C(1099511628211);
        key ^= key >> 32;
    }
    uint64_t rest = 0;
    for (uint32_t i = cmd->text_len; i > at; i--)
        rest = rest << 8 | text[i - 1];
    return at < cmd->text_len ? (key ^ rest) * UINT64_C(1099511628211) : key;
}

static void notice_repetition(struct tr_call *call, const struct tr_cmd *cmd)
{
    uint64_t key = answer_key(cmd);
    /* another caller has not heard it before */
    int32_t said = tr_call_turns(call), kept = said < TR_ANSWERS_KEPT ? said : TR_ANSWERS_KEPT;
    uint32_t turn = (uint32_t)call->turns, at = turn;
    call->repeats = 0;
    for (; kept > 0 && !call->repeats; kept--) {
        at = (at - 1) % TR_ANSWERS_KEPT;
        call->repeats = call->answers[at] == key;
    }
    call->answers[turn % TR_ANSWERS_KEPT] = key;
    call->fresh += cmd->heard_count > 0 && !call->repeats;
}

struct tr_actset tr_flow_acts(const struct tr_cmd *cmd)
{
    struct tr_actset acts = {{0}};
    for (uint16_t i = 0; i < cmd->heard_count; i++)
        if (cmd->heard[i].act != TR_NONE)
            tr_actset_add(&acts, cmd->heard[i].act);
    return acts;
}

static void take_in(struct tr_call *call, const struct tr_cmd *cmd)
{
    notice_repetition(call, cmd);
    call->before_said = call->now_said;
    call->now_said = tr_flow_acts(cmd);
    call->acts_now = cmd->heard_count;
    for (int w = 0; w < TR_ACTSET_WORDS; w++) {
        call->said.w[w] |= call->now_said.w[w];
        for (uint64_t left = call->now_said.w[w]; left; left &= left - 1) {
            uint16_t *count = &call->said_count[64 * w + __builtin_ctzll(left)];
            *count = (uint16_t)(*count + (*count < UINT16_MAX));
        }
    }
    call->turns++;
    call->silences_row = 0;
}

/* Where the present answer leads, or TR_NONE to stay. */
static uint16_t way_of_answer(struct tr_call *call, bool over)
{
    const struct tr_branch *branch =
        over ? tr_flow_find(call, TR_ON_INTERRUPTED, TR_NONE, &call->now_said) : NULL;
    uint16_t to = branch ? tr_flow_do(call, branch) : tr_flow_take_branch(call, TR_ON_SAY);
    if (call->jump != TR_NONE && (to == TR_NONE || call->jump_keeps))
        to = call->jump;
    call->jump = TR_NONE;
    return to;
}

static void do_answer(struct tr_call *call, const struct tr_cmd *cmd)
{
    const struct tr_beat *beat = tr_flow_beat(call);
    if (tr_call_is_aside(call)) {
        tr_controls_aside(call, cmd);
        return;
    }
    bool speaks = call->phase == TR_PHASE_LINE;
    bool listens = call->phase == TR_PHASE_WAITING || call->phase == TR_PHASE_SPEAKING;
    bool closing = call->phase == TR_PHASE_CLOSING || (speaks && beat->hangs_up_ms);
    if ((!speaks && !listens && !closing) ||
        (cmd->kind == TR_CMD_CHOOSE &&
         (closing || cmd->choice == 0 || cmd->choice > beat->choices.count))) {
        tr_flow_ignore(call, cmd);
        return;
    }
    int32_t before = call->mood;
    bool nod = speaks && cmd->heard_count == 1 && cmd->heard[0].act != TR_NONE &&
               cmd->heard[0].act == call->backchannel;
    if (speaks && !nod && !closing)
        tr_flow_interrupt(call);
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
    uint16_t to = way_of_answer(call, speaks);
    if (to != TR_NONE)
        tr_flow_go(call, to);
    else
        tr_flow_begin_turn(call);
    (void)tr_flow_left_in_anger(call, before);
}

static void do_note(struct tr_call *call, const struct tr_cmd *cmd)
{
    struct tr_slip_state *slip = &call->slip[cmd->field];
    slip->filled = cmd->text_len > 0;
    slip->match = cmd->match;
    tr_flow_emit(call, TR_EV_NOTED, cmd->field, cmd->match, 0, cmd);
}

/* Hung up on somebody: the scenario may name an end for that, or go on. */
static void hang_up_on(struct tr_call *call)
{
    int32_t before = call->mood;
    const struct tr_branch *branch = tr_flow_find(call, TR_ON_HUNG_UP, TR_NONE, NULL);
    uint16_t to = branch ? tr_flow_do(call, branch) : TR_NONE;
    if (to != TR_NONE && !call->setup->graph->beats[to].ending) {
        tr_flow_emit(call, TR_EV_ON_HOOK, 0, 0, 0, NULL);
        call->on_line = 0;
        tr_flow_go(call, to);
        (void)tr_flow_left_in_anger(call, before);
        return;
    }
    call->ending = to;
    tr_flow_end(call, TR_END_TRAINEE, TR_EV_TRAINEE_GONE);
}

static void do_hang_up(struct tr_call *call, const struct tr_cmd *cmd)
{
    if (call->phase == TR_PHASE_RINGING || call->phase == TR_PHASE_IDLE)
        tr_flow_ignore(call, cmd);
    else if (call->phase == TR_PHASE_RINGBACK || call->phase == TR_PHASE_ENGAGED)
        tr_dial_hang_up(call);
    else if (!call->on_line)
        tr_flow_ignore(call, cmd);
    else if (call->phase != TR_PHASE_CLOSING)
        hang_up_on(call);
    else if (tr_flow_beat(call)->ending)
        tr_flow_end(call, TR_END_CLOSED, TR_EV_TRAINEE_GONE);
    else
        tr_flow_next_scene(call, true);
}

static void do_leave(struct tr_call *call, const struct tr_cmd *cmd)
{
    bool dialling = tr_flow_off_line(call) && call->phase != TR_PHASE_RINGING;
    if (dialling)
        tr_flow_end(call, TR_END_GIVEN_UP, TR_EV_TRAINEE_GONE);
    else if (tr_flow_untimed(call))
        tr_flow_end(call, TR_END_LEFT, TR_EV_TRAINEE_GONE);
    else
        tr_flow_ignore(call, cmd);
}

static bool fits(const struct tr_call *call, const struct tr_cmd *cmd)
{
    if (cmd->at_ms < call->now || cmd->at_ms > TR_CALL_MS_MAX || cmd->kind >= TR_CMD_COUNT)
        return false;
    if (cmd->kind == TR_CMD_NOTE)
        return cmd->field < call->setup->graph->slip_count && cmd->match <= TR_MATCH_WRONG;
    if (cmd->kind == TR_CMD_DIAL && cmd->match > TR_MATCH_WRONG)
        return false;
    if (cmd->kind == TR_CMD_LOOK_UP)
        return cmd->target < call->setup->entry_count;
    if (cmd->kind == TR_CMD_CONSULT || cmd->kind == TR_CMD_TRANSFER)
        return cmd->target < call->setup->who_count;
    if (cmd->heard_count > TR_HEARD_MAX + 1)
        return false;
    for (uint16_t i = 0; i < cmd->heard_count; i++)
        if (cmd->heard[i].act != TR_NONE && cmd->heard[i].act >= call->setup->act_count)
            return false;
    return true;
}

static void do_cmd(struct tr_call *call, const struct tr_cmd *cmd)
{
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
    case TR_CMD_NOTE:
        do_note(call, cmd);
        break;
    case TR_CMD_HANG_UP:
        do_hang_up(call, cmd);
        break;
    case TR_CMD_LEAVE:
        do_leave(call, cmd);
        break;
    case TR_CMD_DIAL:
        tr_dial_number(call, cmd);
        break;
    case TR_CMD_CORRECT:
        do_correct(call, cmd);
        break;
    default:
        tr_controls_do(call, cmd);
        break;
    }
}

/* Time has mostly passed already, and nothing is due. */
static void catch_up(struct tr_call *call, int32_t to_ms)
{
    if (to_ms > call->now || tr_call_deadline(call) <= to_ms)
        tr_call_advance(call, to_ms);
}

tr_status tr_call_step(struct tr_call *call, const struct tr_cmd *cmd, tr_err *err)
{
    if (!fits(call, cmd))
        return tr_fail(err, TR_EINVAL,
                       "the command at %d ms does not fit the call, which is at %d ms; commands "
                       "must go forward in time and name what the scenario has",
                       (int)cmd->at_ms, (int)call->now);
    catch_up(call, cmd->at_ms);
    if (call->phase == TR_PHASE_ENDED)
        return TR_OK;
    do_cmd(call, cmd);
    catch_up(call, call->now); /* what has become due by it */
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
