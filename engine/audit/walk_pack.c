/* A call as few bytes, in three parts: what a condition of the scenario can tell
 * apart, what only rules can, and what is merely needed to go on (times, visits).
 * Times are relative to the present, since the clock itself is no part of a state. */
#include <stddef.h>
#include <string.h>

#include "audit/walk_inside.h"

#define COUNT_MOST 63 /* turns and other counts beyond are one */

struct out {
    uint8_t *at;
};

static void u8(struct out *o, uint32_t v)
{
    *o->at++ = (uint8_t)v;
}

static void u16(struct out *o, uint32_t v)
{
    u8(o, v);
    u8(o, v >> 8);
}

static void u32(struct out *o, uint32_t v)
{
    u16(o, v);
    u16(o, v >> 16);
}

static uint32_t most(int64_t v, uint32_t limit)
{
    return v < 0 ? 0 : v > limit ? limit : (uint32_t)v;
}

struct in {
    const uint8_t *at;
};

static uint32_t r8(struct in *i)
{
    return *i->at++;
}

static uint32_t r16(struct in *i)
{
    uint32_t low = r8(i);
    return low | r8(i) << 8;
}

static uint32_t r32(struct in *i)
{
    uint32_t low = r16(i);
    return low | r16(i) << 16;
}

/* The acts of a set that are asked for; room for all of them that ever are. */
static void put_set(struct out *o, const struct tr_actset *set, const struct tr_actset *asked,
                    const struct tr_actset *ever)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++) {
        uint64_t v = set->w[k] & asked->w[k];
        if (ever->w[k]) {
            memcpy(o->at, &v, sizeof v);
            o->at += sizeof v;
        }
    }
}

/* add: to what is in the set already */
static void get_set(struct in *i, struct tr_actset *set, const struct tr_actset *ever, bool add)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++) {
        uint64_t v = 0;
        if (ever->w[k]) {
            memcpy(&v, i->at, sizeof v);
            i->at += sizeof v;
        }
        set->w[k] = add ? set->w[k] | v : v;
    }
}

static void put_counts(const struct tr_call *call, const struct tr_actset *asked,
                       const struct tr_actset *ever, struct out *o)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++)
        for (uint64_t left = ever->w[k]; left; left &= left - 1) {
            int at = __builtin_ctzll(left);
            u8(o, asked->w[k] >> at & 1 ? most(call->said_count[64 * k + at], 15) : 0);
        }
}

static void get_counts(struct tr_call *call, const struct tr_actset *ever, bool add, struct in *i)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++)
        for (uint64_t left = ever->w[k]; left; left &= left - 1) {
            uint16_t *count = &call->said_count[64 * k + __builtin_ctzll(left)];
            uint16_t v = (uint16_t)r8(i);
            *count = add && *count > v ? *count : v;
        }
}

/* Flags and counters. */
static void put_vars(const struct tr_walker *w, const struct tr_call *call,
                     const struct tr_looks *live, struct out *o)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t i = 0; i < g->var_count; i++) {
        int64_t v = live->vars >> i & 1 ? call->vars[i] : 0, limit = w->plan.var_most[i];
        if (g->vars[i].flag) {
            u8(o, v != 0);
        } else {
            v = v > limit ? limit : v;
            memcpy(o->at, &v, sizeof v);
            o->at += sizeof v;
        }
    }
}

static void get_vars(const struct tr_walker *w, struct tr_call *call, struct in *i)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t k = 0; k < g->var_count; k++) {
        if (g->vars[k].flag) {
            call->vars[k] = r8(i);
        } else {
            memcpy(&call->vars[k], i->at, sizeof call->vars[k]);
            i->at += sizeof call->vars[k];
        }
    }
}

/* Fields of the slip: those that conditions read, or the others. */
static void put_slip(const struct tr_call *call, uint32_t count, uint64_t fields, struct out *o)
{
    for (uint32_t i = 0; i < count; i++)
        if (fields >> i & 1)
            u8(o, call->slip[i].filled ? 1u + call->slip[i].match : 0);
}

static void get_slip(struct tr_call *call, uint32_t count, uint64_t fields, struct in *i)
{
    for (uint32_t k = 0; k < count; k++) {
        if (!(fields >> k & 1))
            continue;
        uint32_t v = r8(i);
        call->slip[k].filled = v > 0;
        call->slip[k].match = (uint8_t)(v > 0 ? v - 1 : 0);
    }
}

/* ---- what conditions see -------------------------------------------------------- */

static bool views(const struct tr_looks *looks, enum tr_view view)
{
    return looks->views >> view & 1;
}

static bool views_time(const struct tr_looks *looks)
{
    return views(looks, TR_VIEW_TIME) || views(looks, TR_VIEW_TALK);
}

/* Room is for what is ever looked at; what is not looked at from here on is zero. */
static void put_views(const struct tr_walker *w, const struct tr_call *call,
                      const struct tr_looks *live, struct out *o)
{
    const struct tr_looks *any = &w->plan.any;
    if (views(any, TR_VIEW_RINGS))
        u8(o, views(live, TR_VIEW_RINGS) ? most(call->rings, 255) : 0);
    if (views(any, TR_VIEW_TURNS))
        u8(o, views(live, TR_VIEW_TURNS) ? most(call->turns, COUNT_MOST) : 0);
    if (views(any, TR_VIEW_SILENCES))
        u8(o, views(live, TR_VIEW_SILENCES) ? most(call->silences, 15) : 0);
    if (views(any, TR_VIEW_ACTS))
        u8(o, views(live, TR_VIEW_ACTS) ? most(call->acts_now, 255) : 0);
    if (views(any, TR_VIEW_REACTION))
        u16(o, views(live, TR_VIEW_REACTION) ? most(call->last_reaction, UINT16_MAX) : 0);
    if (views(any, TR_VIEW_HOLD))
        u16(o, views(live, TR_VIEW_HOLD) ? most(call->hold_last_ms / 1000, UINT16_MAX) : 0);
    if (views_time(any)) {
        u32(o, views_time(live) ? (uint32_t)call->now : 0);
        u32(o, views(live, TR_VIEW_TALK) ? (uint32_t)call->picked_up_at : 0);
    }
}

/* What stands in the third part too is only passed over. */
static void get_views(const struct tr_walker *w, struct tr_call *call, struct in *i)
{
    const struct tr_looks *any = &w->plan.any;
    i->at += views(any, TR_VIEW_RINGS) + views(any, TR_VIEW_TURNS) + views(any, TR_VIEW_SILENCES);
    if (views(any, TR_VIEW_ACTS))
        call->acts_now = (uint16_t)r8(i);
    if (views(any, TR_VIEW_REACTION))
        call->last_reaction = (int32_t)r16(i);
    if (views(any, TR_VIEW_HOLD))
        call->hold_last_ms = (int32_t)r16(i) * 1000;
    i->at += views_time(any) ? 8 : 0;
}

static void put_key(const struct tr_walker *w, const struct tr_call *call,
                    const struct tr_beside *beside, struct out *o)
{
    const struct tr_pack_plan *plan = &w->plan;
    const struct tr_looks *live = &plan->live[call->beat], *any = &plan->any;
    u8(o, call->phase);
    u16(o, call->beat);
    u8(o, (uint32_t)call->mood);
    u8(o, (uint32_t)beside->closing | (uint32_t)beside->after_hold << 1 |
              (uint32_t)beside->noted << 2 | (uint32_t)beside->said_goodbye << 3 |
              (uint32_t)call->surname_known << 4 | (uint32_t)(call->turns > 0) << 5 |
              (uint32_t)(call->turns == 0 && call->rings > TR_LATE_RINGS) << 6);
    u8(o, most(call->holds, 3));
    u8(o, most(call->silences_row, 15));
    u8(o, most(call->interruptions, 3));
    u16(o, call->phase == TR_PHASE_HELD ? call->hold_to : TR_NONE);
    u16(o, call->phase == TR_PHASE_HELD ? call->hold_beat : 0);
    put_views(w, call, live, o);
    put_set(o, &call->said, &live->said, &any->said);
    put_counts(call, &live->counted, &any->counted, o);
    for (uint32_t i = 0; i < plan->visit_count; i++) {
        uint16_t beat = plan->visits[i];
        u8(o, live->visits[beat / 64] >> beat % 64 & 1 ? most(call->visits[beat], 15) : 0);
    }
    for (uint32_t i = 0; i < plan->line_count; i++)
        u8(o, call->heard_line[plan->line_bytes[i]] & live->lines[plan->line_bytes[i]]);
    put_slip(call, w->content->graph->slip_count, any->slip, o);
    put_vars(w, call, live, o);
    if (w->besides) {
        tr_besides_put(w, call, o->at);
        o->at += tr_besides_bytes();
    }
}

static void get_key(const struct tr_walker *w, struct tr_call *call, struct tr_beside *beside,
                    struct in *i)
{
    const struct tr_pack_plan *plan = &w->plan;
    const struct tr_looks *any = &plan->any;
    call->phase = (uint8_t)r8(i);
    call->beat = (uint16_t)r16(i);
    call->mood = (int32_t)r8(i);
    uint32_t bits = r8(i);
    *beside = (struct tr_beside){bits & 1, bits >> 1 & 1, bits >> 2 & 1, bits >> 3 & 1};
    call->surname_known = bits >> 4 & 1;
    call->holds = (int32_t)r8(i);
    call->silences_row = (int32_t)r8(i);
    call->interruptions = (int32_t)r8(i);
    call->hold_to = (uint16_t)r16(i);
    call->hold_beat = (uint16_t)r16(i);
    get_views(w, call, i);
    get_set(i, &call->said, &any->said, false);
    get_counts(call, &any->counted, false, i);
    i->at += plan->visit_count;
    for (uint32_t k = 0; k < plan->line_count; k++)
        call->heard_line[plan->line_bytes[k]] = (uint8_t)r8(i);
    get_slip(call, w->content->graph->slip_count, any->slip, i);
    get_vars(w, call, i);
}

/* ---- what only rules see: for each a result, one bit, a count ---------------------- */

static uint32_t rule_count(const struct tr_walker *w, const struct tr_call *call, uint32_t i)
{
    const struct tr_rule_state *s = &call->score.rules[i];
    if (w->plan.closing_rule[i] && s->count) /* answers since it was last said */
        return 1 + most(call->turns - s->evidence.turn, 6);
    return most(s->count, w->plan.count_most[i]);
}

/* Whether a rule is in force is asked again at the end of the call, so its result
 * is what it would be if it were. */
static void put_rules(const struct tr_walker *w, const struct tr_call *call, struct out *o)
{
    const struct tr_setup *setup = w->content->setup;
    const struct tr_looks *card = &w->plan.card;
    u8(o, most(call->rings, 255));
    u8(o, most(call->turns, COUNT_MOST));
    u8(o, most(call->fresh, COUNT_MOST));
    u8(o, most(call->silences, 15));
    u16(o, (uint32_t)call->score.windows | (uint32_t)call->score.after_hold << 15);
    put_set(o, &call->score.expected, &w->plan.expected, &w->plan.expected);
    put_set(o, &call->now_said, &w->plan.recent, &w->plan.recent);
    put_set(o, &call->before_said, &w->plan.recent, &w->plan.recent);
    put_set(o, &call->said, &card->said, &card->said);
    put_counts(call, &card->counted, &card->counted, o);
    put_slip(call, w->content->graph->slip_count, ~w->plan.any.slip, o);
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule_state *s = &call->score.rules[i];
        u8(o, (uint32_t)s->raw | (uint32_t)s->applies << 2 | rule_count(w, call, i) << 3);
    }
}

/* What stands in the third part too is only passed over. */
static void get_rules(const struct tr_walker *w, struct tr_call *call, struct in *i)
{
    const struct tr_setup *setup = w->content->setup;
    const struct tr_looks *card = &w->plan.card;
    call->turns = i->at[1];
    i->at += 2;
    call->fresh = (int32_t)r8(i);
    i->at++;
    uint32_t windows = r16(i);
    call->score.windows = (uint16_t)(windows & 0x7FFF);
    call->score.after_hold = (uint16_t)(windows >> 15);
    get_set(i, &call->score.expected, &w->plan.expected, false);
    get_set(i, &call->now_said, &w->plan.recent, false);
    get_set(i, &call->before_said, &w->plan.recent, false);
    get_set(i, &call->said, &card->said, true);
    get_counts(call, &card->counted, true, i);
    get_slip(call, w->content->graph->slip_count, ~w->plan.any.slip, i);
    for (uint32_t k = 0; k < setup->rule_count; k++) {
        struct tr_rule_state *s = &call->score.rules[k];
        uint32_t v = r8(i);
        s->raw = v & 3;
        s->result = v & 3;
        s->applies = v >> 2 & 1;
        s->count = (uint16_t)(v >> 3);
        if (w->plan.closing_rule[k] && s->count)
            s->evidence.turn = (uint16_t)(call->turns + 1 - s->count);
    }
}

/* ---- the whole ------------------------------------------------------------------------ */

void tr_pack(const struct tr_walker *w, const struct tr_call *call, const struct tr_beside *beside,
             uint8_t *out)
{
    struct out o = {out};
    put_key(w, call, beside, &o);
    if (w->pass > 0)
        put_rules(w, call, &o);
    u32(&o, (uint32_t)call->now);
    u32(&o, (uint32_t)(call->deadline == INT32_MAX ? -1 : call->deadline - call->now));
    u32(&o, (uint32_t)(call->now - call->line_end));
    u32(&o, (uint32_t)(call->now - call->turn_from));
    u32(&o, (uint32_t)(call->now - call->hold_from));
    u32(&o, (uint32_t)call->picked_up_at);
    u32(&o, (uint32_t)call->reaction_sum);
    u16(&o, call->line);
    u32(&o, call->variant);
    u8(&o, most(call->rings, 255));
    u8(&o, most(call->turns, COUNT_MOST));
    u8(&o, most(call->silences, 15));
    for (uint32_t i = 0; i < w->content->graph->beat_count; i++)
        u8(&o, most(call->visits[i], 255));
}

void tr_unpack(const struct tr_walker *w, const uint8_t *in, struct tr_call *call,
               struct tr_beside *beside)
{
    struct in i = {in};
    get_key(w, call, beside, &i);
    const uint8_t *besides = i.at;
    i.at += w->besides ? tr_besides_bytes() : 0;
    if (w->pass > 0)
        get_rules(w, call, &i);
    call->now = (int32_t)r32(&i);
    if (w->besides)
        tr_besides_get(w, call, besides);
    int32_t left = (int32_t)r32(&i);
    call->deadline = left < 0 ? INT32_MAX : call->now + left;
    call->line_end = call->now - (int32_t)r32(&i);
    call->turn_from = call->now - (int32_t)r32(&i);
    call->hold_from = call->now - (int32_t)r32(&i);
    call->picked_up_at = (int32_t)r32(&i);
    call->reaction_sum = (int32_t)r32(&i);
    call->line = (uint16_t)r16(&i);
    call->variant = r32(&i);
    call->rings = (int32_t)r8(&i);
    call->turns = (int32_t)r8(&i);
    call->silences = (int32_t)r8(&i);
    for (uint32_t k = 0; k < w->content->graph->beat_count; k++)
        call->visits[k] = (uint16_t)r8(&i);
}

void tr_pack_copy(const struct tr_walker *w, struct tr_call *to, const struct tr_call *from)
{
    const struct tr_graph *g = w->content->graph;
    const size_t first = offsetof(struct tr_call, now), last = offsetof(struct tr_call, answers);
    memcpy((char *)to + first, (const char *)from + first, last - first);
    to->hold_to = from->hold_to;
    to->surname_known = from->surname_known;
    to->hold_beat = from->hold_beat;
    if (w->besides) { /* from `muted` to the last before `facts` */
        const size_t other = offsetof(struct tr_call, muted);
        memcpy((char *)to + other, (const char *)from + other, tr_besides_bytes());
    }
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
    to->score.after_hold = from->score.after_hold;
}

void tr_pack_sizes(struct tr_walker *w)
{
    uint8_t scratch[TR_PACKED_MAX];
    struct tr_beside beside = {0};
    struct out o = {scratch};
    put_key(w, &w->start, &beside, &o);
    w->plan.key_bytes = (size_t)(o.at - scratch);
    if (w->pass > 0)
        put_rules(w, &w->start, &o);
    w->plan.rule_bytes = (size_t)(o.at - scratch) - w->plan.key_bytes;
    w->plan.bytes = w->plan.key_bytes + w->plan.rule_bytes + 37 + w->content->graph->beat_count;
}
