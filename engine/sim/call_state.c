/* The beginning of a call and what can be read from it; see call.h. */
#include <stddef.h>
#include <string.h>

#include "sim/flow.h"
#include "sim/rng.h"

static void draw_facts(struct tr_call *call)
{
    const struct tr_graph *graph = call->setup->graph;
    for (uint32_t i = 0; i < graph->fact_count; i++) {
        const struct tr_fact *fact = &graph->facts[i];
        uint64_t draw = tr_draw(call->opts.seed, TR_STREAM_FACTS, i);
        bool picked = fact->kind == TR_FACT_PICK || fact->kind == TR_FACT_NAME;
        uint64_t step = !picked && fact->step > 1 ? fact->step : 1;
        call->facts[i] = (picked ? 0 : fact->low) + (int64_t)(draw % tr_fact_values(fact) * step);
    }
}

_Static_assert(sizeof(struct tr_call) - offsetof(struct tr_call, score) - sizeof(struct tr_score) <
                   _Alignof(struct tr_call),
               "the score stays last: what stands behind it would not be cleared");

void tr_call_init(struct tr_call *call, const struct tr_setup *setup,
                  const struct tr_call_opts *opts, const struct tr_sink *sink)
{
    const struct tr_graph *graph = setup->graph;
    memset(call, 0, offsetof(struct tr_call, score));
    call->setup = setup;
    call->opts = *opts;
    if (sink)
        call->sink = *sink;
    call->ending = TR_NONE;
    call->hold_to = TR_NONE;
    call->picked_up_at = -1;
    call->speak_at = -1;
    call->lifted_at = -1;
    tr_party_init(call);
    call->backchannel = tr_setup_act(setup, "acknowledge");
    for (uint32_t i = 0; i < graph->var_count; i++)
        call->vars[i] = graph->vars[i].init;
    draw_facts(call);
    call->jump = TR_NONE;
    call->hold_beat = 0;
    call->looking = TR_NONE;
    call->asked = TR_NONE;
    call->talking_to = TR_NONE;
    call->dial = TR_NONE;
    call->after_next = INT32_MAX;
    call->besides = INT32_MAX;
    for (uint32_t i = 0; i < graph->side_count; i++) {
        call->sides[i].begins_at = graph->sides[i].at_ms == 0 ? 0 : INT32_MAX;
        if (graph->sides[i].at_ms == 0)
            call->besides = 0;
    }
    tr_score_init(&call->score, setup);

    tr_hasher_init(&call->hasher);
    uint8_t head[16] = {TR_SIM_VERSION};
    for (int i = 0; i < 8; i++)
        head[1 + i] = (uint8_t)(opts->seed >> (8 * i));
    head[9] = opts->lang;
    head[10] = opts->mode;
    head[11] = opts->input;
    head[12] = (uint8_t)opts->profile;
    head[13] = (uint8_t)(opts->profile >> 8);
    tr_hasher_update(&call->hasher, head, sizeof head);
}

void tr_call_digest(const struct tr_call *call, struct tr_digest *out)
{
    struct tr_hasher hasher = call->hasher;
    const int32_t state[] = {call->now,      call->phase,    call->beat,   call->mood,
                             call->end,      call->ending,   call->turns,  call->reaction_sum,
                             call->holds,    call->silences, call->rings,  call->interruptions,
                             call->parked,   call->muted,    call->jump,   call->dials,
                             call->consults, call->lookups,  call->asides, call->transfers,
                             call->party,    call->calls};
    uint8_t bytes[sizeof state];
    size_t n = 0;
    for (size_t i = 0; i < sizeof state / sizeof *state; i++)
        for (int shift = 0; shift < 32; shift += 8)
            bytes[n++] = (uint8_t)((uint32_t)state[i] >> shift);
    tr_hasher_update(&hasher, call->pending, call->pending_len);
    tr_hasher_update(&hasher, bytes, n);
    tr_hasher_final(&hasher, out);
}

int64_t tr_call_view(const struct tr_call *call, int32_t view)
{
    switch ((enum tr_view)view) {
    case TR_VIEW_RINGS:
        return call->rings;
    case TR_VIEW_TIME:
        return call->now / 1000;
    case TR_VIEW_TALK:
        return call->picked_up_at < 0 ? 0 : (call->now - call->picked_up_at) / 1000;
    case TR_VIEW_MOOD:
        return call->mood;
    case TR_VIEW_HOLDS:
        return call->holds;
    case TR_VIEW_HOLD:
        return (call->phase == TR_PHASE_HELD || call->parked ? call->now - call->hold_from
                                                             : call->hold_last_ms) /
               1000;
    case TR_VIEW_SILENCES:
        return call->silences;
    case TR_VIEW_TURNS:
        return call->turns;
    case TR_VIEW_INTERRUPTIONS:
        return call->interruptions;
    case TR_VIEW_REACTION:
        return call->last_reaction;
    case TR_VIEW_ACTS:
        return call->acts_now;
    case TR_VIEW_MODE:
        return call->opts.mode;
    case TR_VIEW_LANG:
        return call->opts.lang;
    case TR_VIEW_READY:
        return !call->not_ready;
    case TR_VIEW_MUTED:
        return call->muted;
    case TR_VIEW_DIALS:
        return call->dials;
    case TR_VIEW_CONSULTS:
        return call->consults;
    case TR_VIEW_LOOKUPS:
        return call->lookups;
    case TR_VIEW_TRANSFERS:
        return call->transfers;
    case TR_VIEW_ASIDES:
        return call->asides;
    case TR_VIEW_FESTIVAL:
        return call->setup->graph->festival != TR_NONE;
    case TR_VIEW_HOUSE_ORG:
        return call->setup->house->greeting.org;
    case TR_VIEW_HOUSE_DEPT:
        return call->setup->house->greeting.dept;
    case TR_VIEW_HOUSE_SELF:
        return call->setup->house->greeting.self;
    case TR_VIEW_HOUSE_OFFER:
        return call->setup->house->greeting.offer;
    case TR_VIEW_PATIENCE:
        return call->setup->graph->beats[call->beat].patience_ms / 1000;
    case TR_VIEW_RINGBACK:
        return call->ringback;
    case TR_VIEW_IDLE:
        return (call->phase == TR_PHASE_IDLE ? call->now - call->idle_from : call->idle_last_ms) /
               1000;
    case TR_VIEW_CALLS:
        return call->calls;
    case TR_VIEW_PROFILE:
        return call->opts.profile;
    case TR_VIEW_MISDIALS:
        return call->misdials;
    case TR_VIEW_COUNT:
        break;
    }
    return 0;
}

uint16_t tr_call_speaker(const struct tr_call *call)
{
    return call->setup->graph->beats[call->beat].by;
}
