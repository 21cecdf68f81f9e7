/* What happens besides the call: a visitor, a second line, the line cut. Each
 * happens at most once. Whatever has a moment of its own is reckoned into
 * call->besides, so that one comparison tells whether anything is due. */
#include "sim/flow.h"
#include "sim/rng.h"

#define HOLD_AGAIN_MS 10000

static const uint8_t handled_by[TR_SIDE_KIND_COUNT] = {
    [TR_SIDE_VISITOR] = TR_BY_SIGNAL | TR_BY_ASIDE,
    [TR_SIDE_SECOND_LINE] = TR_BY_OTHER_LINE,
    [TR_SIDE_COLLEAGUE] = TR_BY_ASIDE | TR_BY_CONSULT,
    [TR_SIDE_LINE_CUT] = TR_BY_DIAL,
    [TR_SIDE_NOT_READY] = TR_BY_READY,
    [TR_SIDE_NOISE] = TR_BY_MUTE,
    [TR_SIDE_CALLED_AWAY] = TR_BY_AWAY,
};

static const struct tr_side *side_at(const struct tr_call *call, uint32_t i)
{
    return &call->setup->graph->sides[i];
}

/* The line can be cut only where somebody is on it. */
static bool can_begin(const struct tr_call *call, const struct tr_side *side)
{
    return side->kind != TR_SIDE_LINE_CUT ||
           (!tr_flow_off_line(call) && call->phase != TR_PHASE_CLOSING);
}

static void cut_line(struct tr_call *call)
{
    if (call->phase == TR_PHASE_HELD || call->parked)
        tr_flow_end_hold(call, true);
    call->speak_at = -1;
    call->jump = TR_NONE;
    call->dial = TR_NONE;
    if (tr_call_turns(call) == 0) /* nothing was said, so there is nothing to be judged */
        call->lifted_at = -1;
    tr_dial_idle(call);
    tr_flow_emit(call, TR_EV_CUT, 0, 0, 0, NULL);
}

/* Words are said besides; they hold nobody up. */
static void say_line(struct tr_call *call, uint16_t i)
{
    const struct tr_graph *graph = call->setup->graph;
    const struct tr_slice *wordings =
        &graph->lines[side_at(call, i)->line].variants[call->opts.lang];
    uint64_t index = (uint64_t)side_at(call, i)->line << 16 | i;
    uint32_t variant = wordings->first +
                       tr_draw_below(call->opts.seed, TR_STREAM_VARIANTS, index, wordings->count);
    tr_flow_emit(call, TR_EV_SIDE_SAID, i, (int32_t)variant,
                 (int32_t)graph->variants[variant].duration_ms, NULL);
}

static void begin(struct tr_call *call, uint16_t i)
{
    const struct tr_side *side = side_at(call, i);
    struct tr_side_now *now = &call->sides[i];
    now->begins_at = INT32_MAX;
    if (!can_begin(call, side)) {
        tr_flow_plan(call);
        return;
    }
    now->state = TR_SIDE_ON;
    now->begun_at = call->now;
    now->leaves_at = side->leaves_ms == TR_NEVER
                         ? INT32_MAX
                         : tr_flow_bears_until(call, call->now, side->leaves_ms);
    if (side->kind == TR_SIDE_NOT_READY)
        call->not_ready = 1;
    tr_flow_plan(call);
    tr_flow_emit(call, TR_EV_SIDE, i, TR_SIDE_ON, 0, NULL);
    if (side->kind == TR_SIDE_LINE_CUT)
        cut_line(call);
    if (side->line != TR_NONE)
        say_line(call, i);
    tr_flow_react(call, TR_ON_EVENT, i, true);
}

static void end(struct tr_call *call, uint16_t i, enum tr_side_state state)
{
    struct tr_side_now *now = &call->sides[i];
    now->state = (uint8_t)state;
    now->over_at = call->now;
    tr_flow_plan(call);
    tr_flow_emit(call, TR_EV_SIDE, i, (int32_t)state, call->now - now->begun_at, NULL);
}

static void miss(struct tr_call *call, uint16_t i)
{
    int32_t before = call->mood;
    end(call, i, TR_SIDE_MISSED);
    tr_flow_mood(call, side_at(call, i)->mood);
    if (!tr_flow_left_in_anger(call, before))
        tr_flow_react(call, TR_ON_MISSED, i, true);
}

static void on_parked_long(struct tr_call *call)
{
    int32_t before = call->mood, change = call->setup->graph->caller.hold_mood;
    call->hold_next = tr_flow_bears_until(call, call->now, HOLD_AGAIN_MS);
    tr_flow_plan(call);
    tr_flow_emit(call, TR_EV_HOLD_LONG, call->now - call->hold_from, 0, 0, NULL);
    if (tr_party_mood(call, call->hold_party, change) == 0 && call->hold_party != call->party)
        tr_flow_end(call, TR_END_ANGRY, TR_EV_CALLER_GONE);
    else
        (void)tr_flow_left_in_anger(call, before);
}

void tr_side_due(struct tr_call *call)
{
    if (call->parked && call->hold_next <= call->now) {
        on_parked_long(call);
        return;
    }
    if (call->looking != TR_NONE && call->look_until <= call->now) {
        tr_controls_looked_up(call);
        return;
    }
    if (call->asked != TR_NONE && call->ask_until <= call->now) {
        tr_controls_consulted(call);
        return;
    }
    for (uint16_t i = 0; i < call->setup->graph->side_count; i++) {
        const struct tr_side_now *now = &call->sides[i];
        if (now->state == TR_SIDE_WAITS && now->begins_at <= call->now) {
            begin(call, i);
            return;
        }
        if (now->state == TR_SIDE_ON && now->leaves_at <= call->now) {
            miss(call, i);
            return;
        }
    }
    tr_flow_after_due(call);
}

void tr_side_start(struct tr_call *call, uint16_t i)
{
    struct tr_side_now *now = &call->sides[i];
    if (now->state != TR_SIDE_WAITS || now->begins_at <= call->now)
        return;
    now->begins_at = call->now + (int32_t)side_at(call, i)->delay_ms;
    tr_flow_plan(call);
}

void tr_side_picked_up(struct tr_call *call)
{
    for (uint32_t i = 0; i < call->setup->graph->side_count; i++) {
        const struct tr_side *side = side_at(call, i);
        if (side->at_ms > 0 && side->at_ms != TR_NEVER)
            call->sides[i].begins_at = call->now + (int32_t)side->at_ms;
    }
    tr_flow_plan(call);
}

void tr_side_handle(struct tr_call *call, enum tr_side_cause cause)
{
    for (uint16_t i = 0; i < call->setup->graph->side_count; i++) {
        if (call->sides[i].state != TR_SIDE_ON ||
            !(handled_by[side_at(call, i)->kind] & (unsigned)cause))
            continue;
        end(call, i, TR_SIDE_HANDLED);
        tr_flow_react(call, TR_ON_HANDLED, i, true);
    }
}

/* The ring that frees the hands, drawn by the seed. */
static int32_t frees_at(const struct tr_call *call, uint32_t i)
{
    const struct tr_side *side = side_at(call, i);
    uint32_t n = (uint32_t)(side->binds[1] - side->binds[0]) + 1;
    return side->binds[0] + (int32_t)tr_draw_below(call->opts.seed, TR_STREAM_SIDES, i, n);
}

bool tr_side_rung(struct tr_call *call, bool last)
{
    bool freed = false;
    for (uint16_t i = 0; i < call->setup->graph->side_count; i++) {
        if (call->sides[i].state != TR_SIDE_ON || !side_at(call, i)->binds[0] ||
            (!last && call->rings < frees_at(call, i)))
            continue;
        freed = true;
        end(call, i, TR_SIDE_HANDLED);
        tr_flow_react(call, TR_ON_HANDLED, i, true);
    }
    return freed;
}

uint16_t tr_side_on(const struct tr_call *call, enum tr_side_kind kind)
{
    for (uint16_t i = 0; i < call->setup->graph->side_count; i++) {
        if (call->sides[i].state == TR_SIDE_ON && side_at(call, i)->kind == (uint32_t)kind)
            return i;
    }
    return TR_NONE;
}

bool tr_side_company(const struct tr_call *call)
{
    return tr_side_on(call, TR_SIDE_VISITOR) != TR_NONE ||
           tr_side_on(call, TR_SIDE_COLLEAGUE) != TR_NONE ||
           tr_side_on(call, TR_SIDE_CALLED_AWAY) != TR_NONE ||
           tr_side_on(call, TR_SIDE_NOISE) != TR_NONE;
}
