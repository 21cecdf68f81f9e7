/* A call as few bytes, in three parts: what a condition of the scenario can tell
 * apart, what only rules can, and what is merely needed to go on (times, counts).
 * Times are relative to the present, since the clock itself is no part of a state. */
#include <stddef.h>

#include "audit/walk_inside.h"

/* ---- pieces ------------------------------------------------------------------------- */

void tr_pack_counts(const struct tr_walker *w, const struct tr_call *call,
                    const struct tr_actset *asked, const struct tr_actset *ever,
                    struct tr_bytes_out *o)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++)
        for (uint64_t left = ever->w[k]; left; left &= left - 1) {
            int at = __builtin_ctzll(left);
            int32_t most = w->plan.limits.counts[64 * k + at];
            tr_put8(o, asked->w[k] >> at & 1
                           ? tr_most(call->said_count[64 * k + at], most < 255 ? most : 255)
                           : 0);
        }
}

void tr_unpack_counts(struct tr_call *call, const struct tr_actset *ever,
                      const struct tr_actset *known, struct tr_bytes_in *i)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++)
        for (uint64_t left = ever->w[k]; left; left &= left - 1) {
            uint16_t *count = &call->said_count[64 * k + __builtin_ctzll(left)];
            uint16_t v = (uint16_t)tr_get8(i);
            bool more = known->w[k] & left & -left && *count > v;
            *count = more ? *count : v;
        }
}

/* Flags and counters. */
static void put_vars(const struct tr_walker *w, const struct tr_call *call,
                     const struct tr_looks *live, struct tr_bytes_out *o)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t i = 0; i < g->var_count; i++) {
        int64_t v = live->vars >> i & 1 ? call->vars[i] : 0, limit = w->plan.limits.vars[i];
        if (g->vars[i].flag) {
            tr_put8(o, v != 0);
        } else {
            v = v > limit ? limit : v;
            memcpy(o->at, &v, sizeof v);
            o->at += sizeof v;
        }
    }
}

static void get_vars(const struct tr_walker *w, struct tr_call *call, struct tr_bytes_in *i)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t k = 0; k < g->var_count; k++) {
        if (g->vars[k].flag) {
            call->vars[k] = tr_get8(i);
        } else {
            memcpy(&call->vars[k], i->at, sizeof call->vars[k]);
            i->at += sizeof call->vars[k];
        }
    }
}

void tr_pack_slip(const struct tr_walker *w, const struct tr_call *call, uint64_t fields,
                  struct tr_bytes_out *o)
{
    for (uint32_t i = 0; i < w->content->graph->slip_count; i++)
        if (fields >> i & 1)
            tr_put8(o, call->slip[i].filled ? 1u + call->slip[i].match : 0);
}

void tr_unpack_slip(const struct tr_walker *w, struct tr_call *call, uint64_t fields,
                    struct tr_bytes_in *i)
{
    for (uint32_t k = 0; k < w->content->graph->slip_count; k++) {
        if (!(fields >> k & 1))
            continue;
        uint32_t v = tr_get8(i);
        call->slip[k].filled = v > 0;
        call->slip[k].match = (uint8_t)(v > 0 ? v - 1 : 0);
    }
}

/* ---- views -------------------------------------------------------------------------- */

/* What never changes, or stands in the key anyway. */
static bool is_given(uint32_t view)
{
    return view == TR_VIEW_MOOD || view == TR_VIEW_MODE || view == TR_VIEW_LANG ||
           view == TR_VIEW_PROFILE || (view >= TR_VIEW_FESTIVAL && view <= TR_VIEW_PATIENCE);
}

/* What goes on with the clock, in ms; -1: it does not. */
static int64_t running_ms(const struct tr_call *call, uint32_t view)
{
    bool held = call->phase == TR_PHASE_HELD || call->parked;
    switch ((enum tr_view)view) {
    case TR_VIEW_TIME:
        return call->now;
    case TR_VIEW_TALK:
        return call->picked_up_at < 0 ? 0 : call->now - call->picked_up_at;
    case TR_VIEW_HOLD:
        return held ? call->now - call->hold_from : call->hold_last_ms / 1000 * 1000;
    case TR_VIEW_IDLE:
        return call->phase == TR_PHASE_IDLE ? call->now - call->idle_from
                                            : call->idle_last_ms / 1000 * 1000;
    default:
        return -1;
    }
}

static uint32_t view_of(const struct tr_walker *w, const struct tr_call *call, uint32_t view)
{
    int64_t most = w->plan.limits.views[view], ms = running_ms(call, view);
    return ms >= 0 ? tr_most(ms, most * 1000) : tr_most(tr_call_view(call, (int32_t)view), most);
}

void tr_pack_views(const struct tr_walker *w, const struct tr_call *call,
                   const struct tr_looks *looks, const struct tr_looks *ever,
                   struct tr_bytes_out *o)
{
    for (uint32_t v = 0; v < TR_VIEW_COUNT; v++)
        if (ever->views >> v & 1 && !is_given(v))
            tr_put32(o, looks->views >> v & 1 ? view_of(w, call, v) : 0);
}

/* ---- what conditions see -------------------------------------------------------- */

/* Somebody taken from hold goes on in the beat in which it began. */
static const struct tr_looks *looks_now(const struct tr_walker *w, const struct tr_call *call,
                                        struct tr_looks *both)
{
    const struct tr_looks *live = &w->plan.live[call->beat];
    if ((call->phase != TR_PHASE_HELD && !call->parked) || call->hold_beat == call->beat)
        return live;
    *both = *live;
    (void)tr_looks_join(both, &w->plan.live[call->hold_beat]);
    return both;
}

static uint32_t bits_of(const struct tr_call *call, const struct tr_beside *beside)
{
    return (uint32_t)beside->closing | (uint32_t)beside->after_hold << 1 |
           (uint32_t)call->surname_known << 2 | (uint32_t)beside->noted << 3 |
           (uint32_t)beside->said_goodbye << 4 | (uint32_t)(tr_call_turns(call) > 0) << 5 |
           (uint32_t)(tr_call_turns(call) == 0 && call->rings > TR_LATE_RINGS) << 6 |
           (uint32_t)call->on_line << 7;
}

static void put_key(const struct tr_walker *w, const struct tr_call *call,
                    const struct tr_beside *beside, struct tr_bytes_out *o)
{
    const struct tr_pack_plan *plan = &w->plan;
    struct tr_looks both;
    const struct tr_looks *live = looks_now(w, call, &both), *any = &plan->any;
    uint32_t told = w->pass > 0 ? ~0u : live->moments | ~(uint32_t)(TR_TELLS_SURNAME * 2 - 1);
    bool held = call->phase == TR_PHASE_HELD || call->parked;
    tr_put8(o, call->phase);
    tr_put16(o, call->beat);
    tr_put8(o, (uint32_t)call->mood);
    tr_put8(o, bits_of(call, beside) & told);
    tr_put8(o, tr_most(call->silences_row, w->content->graph->caller.silences_borne));
    tr_put16(o, held ? call->hold_to : TR_NONE);
    tr_put16(o, held ? call->hold_beat : 0);
    tr_pack_views(w, call, live, any, o);
    tr_put_set(o, &call->said, &live->said, &any->said);
    tr_pack_counts(w, call, &live->counted, &any->counted, o);
    for (uint32_t i = 0; i < plan->visit_count; i++) {
        uint16_t beat = plan->visits[i];
        int32_t most = plan->limits.visits[beat];
        tr_put8(o, live->visits[beat / 64] >> beat % 64 & 1
                       ? tr_most(call->visits[beat], most < 255 ? most : 255)
                       : 0);
    }
    uint64_t groups = tr_heard_told(w, call, live);
    for (uint32_t i = 0; i < plan->group_count; i += 8)
        tr_put8(o, (uint32_t)(groups >> i));
    for (uint32_t i = 0; plan->has_loose && i < plan->line_count; i++)
        tr_put8(o, call->heard_line[plan->line_bytes[i]] & plan->loose.lines[plan->line_bytes[i]]);
    tr_pack_slip(w, call, any->slip, o);
    put_vars(w, call, live, o);
    if (w->besides)
        tr_besides_key(w, call, live, o);
}

/* Only what does not stand in the third part; the rest is passed over. */
static void get_key(const struct tr_walker *w, struct tr_call *call, struct tr_bytes_in *i)
{
    const struct tr_pack_plan *plan = &w->plan;
    const struct tr_looks *any = &plan->any;
    const struct tr_actset none = {{0}};
    const uint8_t *end = i->at + plan->key_bytes;
    call->phase = (uint8_t)tr_get8(i);
    call->beat = (uint16_t)tr_get16(i);
    call->mood = (int32_t)tr_get8(i);
    i->at += plan->key_skip;
    tr_get_set(i, &call->said, &any->said, false);
    tr_unpack_counts(call, &any->counted, &none, i);
    i->at += plan->visit_count + (plan->group_count + 7) / 8;
    i->at += plan->has_loose ? plan->line_count : 0;
    tr_unpack_slip(w, call, any->slip, i);
    get_vars(w, call, i);
    i->at = end;
}

/* ---- what is needed to go on ------------------------------------------------------------ */

static void put_rest(const struct tr_walker *w, const struct tr_call *call,
                     const struct tr_beside *beside, struct tr_bytes_out *o)
{
    tr_put32(o, (uint32_t)call->now);
    tr_put32(o, (uint32_t)(call->deadline == INT32_MAX ? -1 : call->deadline - call->now));
    tr_put32(o, (uint32_t)(call->now - call->line_end));
    tr_put32(o, (uint32_t)(call->now - call->turn_from));
    tr_put32(o, (uint32_t)(call->now - call->hold_from));
    tr_put32(o, (uint32_t)(call->hold_next - call->now));
    tr_put32(o, (uint32_t)call->hold_last_ms);
    tr_put32(o, (uint32_t)call->picked_up_at);
    tr_put32(o, (uint32_t)call->reaction_sum);
    tr_put32(o, (uint32_t)call->last_reaction);
    tr_put32(o, call->variant);
    tr_put32(o, (uint32_t)(call->now - call->ring_from));
    tr_put32(o, (uint32_t)call->lifted_at);
    tr_put32(o, (uint32_t)call->turns_from);
    tr_put16(o, call->line);
    tr_put16(o, call->hold_to);
    tr_put16(o, call->hold_beat);
    tr_put16(o, (uint32_t)call->turns);
    tr_put16(o, (uint32_t)call->fresh);
    tr_put8(o, bits_of(call, beside));
    tr_put8(o, tr_most(call->rings, 255));
    tr_put8(o, tr_most(call->silences, 255));
    tr_put8(o, tr_most(call->silences_row, 255));
    tr_put8(o, tr_most(call->holds, 255));
    tr_put8(o, tr_most(call->interruptions, 255));
    tr_put8(o, call->acts_now);
    tr_put8(o, 0);
    for (uint32_t i = 0; i < w->content->graph->beat_count; i++)
        tr_put8(o, tr_most(call->visits[i], 255));
    for (uint32_t i = 0; i < w->plan.line_count; i++)
        tr_put8(o, call->heard_line[w->plan.line_bytes[i]]);
    if (w->besides)
        tr_besides_put(w, call, o);
    if (w->pass > 0)
        tr_pack_measured(w, call, o);
}

static void get_rest(const struct tr_walker *w, struct tr_call *call, struct tr_beside *beside,
                     struct tr_bytes_in *i)
{
    call->now = (int32_t)tr_get32(i);
    int32_t left = (int32_t)tr_get32(i);
    call->deadline = left < 0 ? INT32_MAX : call->now + left;
    call->line_end = call->now - (int32_t)tr_get32(i);
    call->turn_from = call->now - (int32_t)tr_get32(i);
    call->hold_from = call->now - (int32_t)tr_get32(i);
    call->hold_next = call->now + (int32_t)tr_get32(i);
    call->hold_last_ms = (int32_t)tr_get32(i);
    call->picked_up_at = (int32_t)tr_get32(i);
    call->reaction_sum = (int32_t)tr_get32(i);
    call->last_reaction = (int32_t)tr_get32(i);
    call->variant = tr_get32(i);
    call->ring_from = call->now - (int32_t)tr_get32(i);
    call->lifted_at = (int32_t)tr_get32(i);
    call->turns_from = (int32_t)tr_get32(i);
    call->line = (uint16_t)tr_get16(i);
    call->hold_to = (uint16_t)tr_get16(i);
    call->hold_beat = (uint16_t)tr_get16(i);
    call->turns = (int32_t)tr_get16(i);
    call->fresh = (int32_t)tr_get16(i);
    uint32_t bits = tr_get8(i);
    *beside = (struct tr_beside){bits & 1, bits >> 1 & 1, bits >> 3 & 1, bits >> 4 & 1};
    call->surname_known = bits >> 2 & 1;
    call->on_line = bits >> 7 & 1;
    call->calls = call->on_line; /* where nothing rings again */
    call->rings = (int32_t)tr_get8(i);
    call->silences = (int32_t)tr_get8(i);
    call->silences_row = (int32_t)tr_get8(i);
    call->holds = (int32_t)tr_get8(i);
    call->interruptions = (int32_t)tr_get8(i);
    call->acts_now = (uint16_t)tr_get8(i);
    i->at++;
    for (uint32_t k = 0; k < w->content->graph->beat_count; k++)
        call->visits[k] = (uint16_t)tr_get8(i);
    for (uint32_t k = 0; k < w->plan.line_count; k++)
        call->heard_line[w->plan.line_bytes[k]] = (uint8_t)tr_get8(i);
    if (w->besides)
        tr_besides_get(w, call, i);
}

/* ---- the whole ------------------------------------------------------------------------ */

void tr_pack_told(const struct tr_walker *w, const struct tr_call *call,
                  const struct tr_beside *beside, uint8_t *out)
{
    struct tr_bytes_out o = {out};
    put_key(w, call, beside, &o);
    if (w->pass > 0)
        tr_pack_rules(w, call, &o);
}

void tr_pack_rest(const struct tr_walker *w, const struct tr_call *call,
                  const struct tr_beside *beside, uint8_t *out)
{
    struct tr_bytes_out o = {out + w->plan.key_bytes + w->plan.rule_bytes};
    put_rest(w, call, beside, &o);
}

void tr_unpack(const struct tr_walker *w, const uint8_t *in, struct tr_call *call,
               struct tr_beside *beside)
{
    struct tr_bytes_in i = {in}, rest = {in + w->plan.key_bytes + w->plan.rule_bytes};
    get_key(w, call, &i);
    get_rest(w, call, beside, &rest);
    if (w->pass > 0) {
        tr_unpack_rules(w, call, &i);
        tr_unpack_measured(w, call, &rest);
    }
}

void tr_pack_copy(const struct tr_walker *w, struct tr_call *to, const struct tr_call *from)
{
    const struct tr_graph *g = w->content->graph;
    const size_t first = offsetof(struct tr_call, now), last = offsetof(struct tr_call, answers);
    memcpy((char *)to + first, (const char *)from + first, last - first);
    if (w->pass > 0)
        memset(to->answers, 0, sizeof to->answers); /* no walked answer repeats one */
    to->hold_to = from->hold_to;
    to->surname_known = from->surname_known;
    to->on_line = from->on_line;
    to->calls = from->calls;
    to->hold_beat = from->hold_beat;
    if (w->besides)
        tr_besides_copy(to, from);
    memcpy(to->vars, from->vars, g->var_count * sizeof *to->vars);
    memcpy(to->slip, from->slip, g->slip_count * sizeof *to->slip);
    to->now_said = from->now_said;
    to->before_said = from->before_said;
    to->said = from->said;
    for (int k = 0; k < TR_ACTSET_WORDS; k++)
        for (uint64_t left = w->plan.any.counted.w[k] | w->plan.card.counted.w[k]; left;
             left &= left - 1)
            to->said_count[64 * k + __builtin_ctzll(left)] =
                from->said_count[64 * k + __builtin_ctzll(left)];
    memcpy(to->visits, from->visits, g->beat_count * sizeof *to->visits);
    memcpy(to->heard_line, from->heard_line, (g->line_count + 7) / 8);
    memcpy(to->score.rules, from->score.rules,
           w->start.setup->rule_count * sizeof *to->score.rules);
    to->score.expected = from->score.expected;
    to->score.windows = from->score.windows;
    to->score.windows_before = from->score.windows_before;
    to->score.expected_before = from->score.expected_before;
    to->score.after_hold = from->score.after_hold;
    to->score.cut_at = from->score.cut_at;
}

void tr_pack_sizes(struct tr_walker *w)
{
    uint8_t scratch[TR_PACKED_MAX];
    struct tr_beside beside = {0};
    struct tr_bytes_out views = {scratch}, o = {scratch};
    tr_pack_views(w, &w->start, &w->plan.any, &w->plan.any, &views);
    w->plan.key_skip = 6 + (size_t)(views.at - scratch); /* behind the mood, up to what was said */
    views.at = scratch;
    tr_pack_views(w, &w->start, &w->plan.card, &w->plan.card, &views);
    w->plan.card_skip = (size_t)(views.at - scratch);
    put_key(w, &w->start, &beside, &o);
    w->plan.key_bytes = (size_t)(o.at - scratch);
    if (w->pass > 0)
        tr_pack_rules(w, &w->start, &o);
    w->plan.rule_bytes = (size_t)(o.at - scratch) - w->plan.key_bytes;
    put_rest(w, &w->start, &beside, &o);
    w->plan.bytes = (size_t)(o.at - scratch);
}
