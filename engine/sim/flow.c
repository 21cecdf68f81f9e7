/* How a call flows from beat to beat; see flow.h. */
#include "sim/flow.h"

#include <string.h>

#include "sim/rng.h"
#include "sim/varint.h"

/* ---- events and digest -------------------------------------------------- */

static uint32_t zigzag(int32_t v)
{
    return ((uint32_t)v << 1) ^ (v < 0 ? UINT32_MAX : 0);
}

/* Room for so many bytes, at most all there is, before they are hashed: many small updates
 * are dear. The digest is that of the bytes in their order, however they are cut. */
static void make_room(struct tr_call *call, size_t len)
{
    if (len <= sizeof call->pending - call->pending_len)
        return;
    tr_hasher_update(&call->hasher, call->pending, call->pending_len);
    call->pending_len = 0;
}

static void hash_text(struct tr_call *call, const char *text, size_t len)
{
    make_room(call, len);
    if (len > sizeof call->pending) {
        tr_hasher_update(&call->hasher, text, len);
        return;
    }
    memcpy(call->pending + call->pending_len, text, len);
    call->pending_len = (uint16_t)(call->pending_len + len);
}

static void hash_event(struct tr_call *call, const struct tr_event *ev)
{
    uint32_t text = ev->cmd ? ev->cmd->text_len : 0;
    make_room(call, 1 + 5 * TR_VARINT_MAX);
    uint8_t *at = call->pending + call->pending_len;
    *at++ = (uint8_t)ev->kind;
    at = tr_varint_put(at, (uint32_t)(ev->at_ms - call->hashed_ms));
    at = tr_varint_put(at, zigzag(ev->a));
    at = tr_varint_put(at, zigzag(ev->b));
    at = tr_varint_put(at, zigzag(ev->c));
    at = tr_varint_put(at, text);
    call->pending_len = (uint16_t)(at - call->pending);
    call->hashed_ms = ev->at_ms;
    if (text)
        hash_text(call, ev->cmd->text, text);
}

/* What the last event changed on the scorecard. */
static void emit_rules(struct tr_call *call)
{
    for (uint16_t i = 0; i < call->score.changed_count; i++) {
        uint16_t rule = call->score.changed[i];
        tr_flow_emit(call, TR_EV_RULE, rule, call->score.rules[rule].result, 0, NULL);
    }
}

void tr_flow_emit(struct tr_call *call, enum tr_event_kind kind, int32_t a, int32_t b, int32_t c,
                  const struct tr_cmd *cmd)
{
    struct tr_event ev = {call->now, kind, a, b, c, cmd};
    if (!call->unhashed)
        hash_event(call, &ev);
    if (call->sink.emit)
        call->sink.emit(call->sink.ctx, &ev);
    if (kind == TR_EV_RULE)
        return;
    tr_score_event(&call->score, call, &ev);
    emit_rules(call);
}

/* ---- small effects ------------------------------------------------------ */

void tr_flow_end(struct tr_call *call, enum tr_end end, enum tr_event_kind gone)
{
    if (gone != TR_EV_COUNT)
        tr_flow_emit(call, gone, 0, 0, 0, NULL);
    if (end == TR_END_SCRIPTED || end == TR_END_CLOSED)
        call->ending = call->beat;
    call->end = (uint8_t)end;
    tr_score_finish(&call->score, call);
    emit_rules(call);
    call->phase = TR_PHASE_ENDED;
    call->deadline = INT32_MAX;
    tr_flow_emit(call, TR_EV_ENDED, (int32_t)end, 0, 0, NULL);
}

void tr_flow_mood(struct tr_call *call, int32_t change)
{
    int32_t mood = call->mood + change;
    mood = mood < 0 ? 0 : mood > 100 ? 100 : mood;
    if (mood == call->mood)
        return;
    change = mood - call->mood;
    call->mood = mood;
    tr_flow_emit(call, TR_EV_MOOD, mood, change, 0, NULL);
}

void tr_flow_sets(struct tr_call *call, struct tr_slice sets)
{
    const struct tr_setup *setup = call->setup;
    const struct tr_graph *graph = setup->graph;
    for (uint32_t i = 0; i < sets.count; i++) {
        const struct tr_set *set = &graph->sets[sets.first + i];
        call->vars[set->var] =
            tr_expr_eval(graph->code + set->value.first, set->value.count, call, setup->graph_act);
    }
}

int32_t tr_flow_bears_until(const struct tr_call *call, int32_t from, uint32_t ms)
{
    if (tr_flow_untimed(call))
        return TR_CALL_MS_MAX;
    return from + (int32_t)((int64_t)ms * call->opts.profile / 100);
}

void tr_flow_wait_from(struct tr_call *call, int32_t from)
{
    call->phase = TR_PHASE_WAITING;
    call->deadline = tr_flow_bears_until(call, from, tr_flow_beat(call)->patience_ms);
    if (call->deadline < call->now)
        call->deadline = call->now;
}

void tr_flow_begin_turn(struct tr_call *call)
{
    call->line_end = call->now;
    call->turn_from = call->now;
    tr_flow_wait_from(call, call->now);
}

bool tr_flow_off_line(const struct tr_call *call)
{
    return call->phase == TR_PHASE_RINGING || call->phase == TR_PHASE_IDLE ||
           call->phase == TR_PHASE_RINGBACK || call->phase == TR_PHASE_ENGAGED;
}

/* ---- beats and branches ------------------------------------------------- */

void tr_flow_begin_closing(struct tr_call *call)
{
    call->phase = TR_PHASE_CLOSING;
    call->line_end = call->now;
    call->deadline = call->now + (int32_t)tr_flow_beat(call)->hangs_up_ms;
}

static void speak_line(struct tr_call *call, uint16_t line)
{
    const struct tr_graph *graph = call->setup->graph;
    const struct tr_slice *wordings = &graph->lines[line].variants[call->opts.lang];
    /* line and visit choose the wording, so that no other choice can shift it */
    uint64_t index = (uint64_t)line << 16 | call->visits[call->beat];
    uint32_t variant = wordings->first;
    if (wordings->count > 1)
        variant += tr_draw_below(call->opts.seed, TR_STREAM_VARIANTS, index, wordings->count);
    int32_t ms = (int32_t)graph->variants[variant].duration_ms;
    call->line = line;
    call->variant = variant;
    call->phase = TR_PHASE_LINE;
    call->deadline = call->now + ms;
    tr_flow_emit(call, TR_EV_LINE, line, (int32_t)variant, ms, NULL);
}

int32_t tr_flow_next_after(const struct tr_call *call)
{
    const struct tr_beat *beat = tr_flow_beat(call);
    int32_t next = INT32_MAX;
    uint32_t n = 0;
    if (!call->setup->has_after[call->beat] || tr_flow_untimed(call))
        return next;
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        const struct tr_branch *branch = &call->setup->graph->branches[beat->branches.first + i];
        if (branch->trigger != TR_ON_AFTER || n >= TR_AFTERS_MAX)
            continue;
        if (!(call->after_done >> n++ & 1)) {
            int32_t at = tr_flow_bears_until(call, call->beat_at, branch->after_ms);
            next = at < next ? at : next;
        }
    }
    return next;
}

static void earlier(int32_t *next, int32_t at)
{
    if (at < *next)
        *next = at;
}

void tr_flow_plan(struct tr_call *call)
{
    int32_t next = call->after_next;
    if (call->parked)
        earlier(&next, call->hold_next);
    if (call->looking != TR_NONE)
        earlier(&next, call->look_until);
    if (call->asked != TR_NONE)
        earlier(&next, call->ask_until);
    for (uint32_t i = 0; i < call->setup->graph->side_count; i++) {
        if (call->sides[i].state == TR_SIDE_WAITS)
            earlier(&next, call->sides[i].begins_at);
        else if (call->sides[i].state == TR_SIDE_ON)
            earlier(&next, call->sides[i].leaves_at);
    }
    call->besides = next;
}

/* This beat is the present one, from now on. */
static void come_to(struct tr_call *call, uint16_t index)
{
    call->beat = index;
    call->speak_at = -1;
    call->jump = TR_NONE;
    call->beat_at = call->now;
    call->after_done = 0;
    tr_party_turn_to(call, tr_flow_beat(call));
}

/* Another call will follow: what was said so far was said to somebody else. */
static void end_conversation(struct tr_call *call)
{
    if (call->lifted_at < 0)
        return;
    tr_score_part(&call->score, call);
    emit_rules(call);
    call->lifted_at = -1;
}

void tr_flow_enter(struct tr_call *call, uint16_t index)
{
    const struct tr_beat *beat = &call->setup->graph->beats[index];
    const struct tr_dial *dial =
        beat->dial == TR_NONE ? NULL : &call->setup->graph->dials[beat->dial];
    if (beat->ring_max > 0 || (dial && dial->anew))
        end_conversation(call);
    come_to(call, index);
    if (beat->dial == TR_NONE && beat->ring_max == 0 &&
        (beat->by == TR_NONE || !call->setup->graph->cast[beat->by].room))
        call->on_line = 1;
    if (call->visits[index] < UINT16_MAX)
        call->visits[index]++;
    tr_flow_emit(call, TR_EV_BEAT, index, call->visits[index], 0, NULL);
    tr_flow_mood(call, beat->mood);
    tr_flow_sets(call, beat->sets);
    call->dial = beat->dial;
    if (beat->dial != TR_NONE)
        tr_dial_idle(call);
    else if (beat->ring_max > 0)
        tr_ring_wait(call);
    else if (beat->line != TR_NONE)
        speak_line(call, beat->line);
    else if (beat->hangs_up_ms)
        tr_flow_begin_closing(call);
    else
        tr_flow_begin_turn(call);
    call->after_next = tr_flow_next_after(call);
    if (beat->start != TR_NONE)
        tr_side_start(call, beat->start);
    tr_flow_plan(call);
}

/* Somebody else speaks while the caller goes on waiting. */
static void park(struct tr_call *call)
{
    if (call->parked)
        return;
    call->parked = 1;
    call->hold_next = call->deadline;
    call->reaction_sum += call->now - call->hold_from;
}

void tr_flow_end_hold(struct tr_call *call, bool by_itself)
{
    call->hold_last_ms = call->now - call->hold_from;
    if (!call->parked)
        call->reaction_sum += call->hold_last_ms;
    call->parked = 0;
    call->asked = TR_NONE;
    call->talking_to = TR_NONE;
    tr_flow_begin_turn(call);
    tr_flow_plan(call);
    tr_flow_emit(call, TR_EV_RESUMED, call->hold_last_ms, by_itself, 0, NULL);
}

void tr_flow_back(struct tr_call *call, uint16_t index)
{
    come_to(call, index);
    tr_flow_emit(call, TR_EV_BEAT, index, call->visits[index], 0, NULL);
    tr_flow_begin_turn(call);
    call->after_next = tr_flow_next_after(call);
    tr_flow_plan(call);
}

void tr_flow_go(struct tr_call *call, uint16_t index)
{
    const struct tr_beat *beat = &call->setup->graph->beats[index];
    if (call->phase == TR_PHASE_HELD || call->parked) {
        if (beat->by != TR_NONE && beat->dial == TR_NONE && beat->ring_max == 0)
            park(call);
        else
            tr_flow_end_hold(call, true);
    }
    tr_flow_enter(call, index);
}

void tr_flow_leave(struct tr_call *call, enum tr_end end)
{
    const struct tr_graph *graph = call->setup->graph;
    uint16_t to = call->party == TR_NONE ? graph->caller.gone : graph->cast[call->party].gone;
    if (to == 0) {
        tr_flow_end(call, end, TR_EV_CALLER_GONE);
        return;
    }
    if (call->phase == TR_PHASE_HELD || call->parked)
        tr_flow_end_hold(call, true);
    tr_flow_emit(call, TR_EV_ON_HOOK, 1, 0, (int32_t)end, NULL);
    call->on_line = 0;
    call->muted = 0;
    call->silences_row = 0;
    tr_flow_enter(call, to);
}

bool tr_flow_left_in_anger(struct tr_call *call, int32_t mood_before)
{
    if (call->mood > 0 || mood_before == 0 || tr_flow_beat(call)->hangs_up_ms ||
        call->phase == TR_PHASE_ENDED || tr_flow_off_line(call) || !call->on_line)
        return false;
    tr_flow_leave(call, TR_END_ANGRY);
    return true;
}
