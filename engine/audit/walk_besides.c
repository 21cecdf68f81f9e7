/* What goes on besides the line, as part of a walked state, and what the trainee
 * can do about it. Only scenarios that have such things pay for them. */
#include <stddef.h>
#include <string.h>

#include "audit/walk_inside.h"

/* The fields of a call from `muted` up to the side events, which are counted. */
#define FIRST offsetof(struct tr_call, muted)
#define BYTES (offsetof(struct tr_call, sides) - FIRST)

bool tr_besides_used(const struct tr_graph *g)
{
    bool used =
        g->side_count || g->dial_count || g->want_count || g->cast_count || g->kind == TR_OUTBOUND;
    for (uint32_t i = 0; i < g->branch_count; i++)
        used |= g->branches[i].trigger > TR_ON_INTERRUPTED;
    for (uint32_t i = 0; i < g->beat_count; i++)
        used |= g->beats[i].asides.count > 0 || g->beats[i].ring_max > 0 ||
                (g->beats[i].hangs_up_ms && !g->beats[i].ending);
    return used;
}

/* ---- the key: moments are relative to the present ------------------------------------- */

uint32_t tr_besides_soon(int64_t ms)
{
    uint32_t s = tr_most(ms / 1000, 255);
    return ms <= 0 ? 0 : s == 0 ? 1 : 33 - (uint32_t)__builtin_clz(s);
}

/* When something comes; all that never comes is one. */
static void put_moment(struct tr_bytes_out *o, const struct tr_call *call, int32_t at, bool on)
{
    tr_put8(o, on && at != INT32_MAX ? tr_besides_soon((int64_t)at - call->now) : UINT8_MAX);
}

/* How long a side event has lasted or did last, as far as anybody asks: what lacks to
 * the time beyond which nobody does. */
static uint32_t lasted(const struct tr_walker *w, const struct tr_call *call,
                       const struct tr_looks *live, uint32_t i)
{
    const struct tr_pack_plan *plan = &w->plan;
    const struct tr_side_now *s = &call->sides[i];
    bool told = live->sides >> i & 1, on = s->state == TR_SIDE_ON;
    bool judged = on && w->pass > 0 && plan->side_rules >> w->content->graph->sides[i].kind & 1;
    int64_t most = told ? (int64_t)plan->limits.sides[i] * 1000 : 0;
    if (s->state == TR_SIDE_WAITS || (!told && !judged))
        return 0;
    if (judged && plan->side_most > most)
        most = plan->side_most;
    return tr_besides_soon(most - ((on ? call->now : s->over_at) - s->begun_at));
}

static void put_sides(const struct tr_walker *w, const struct tr_call *call,
                      const struct tr_looks *live, struct tr_bytes_out *o)
{
    for (uint32_t i = 0; i < w->content->graph->side_count; i++) {
        const struct tr_side_now *s = &call->sides[i];
        bool waits = s->state == TR_SIDE_WAITS;
        tr_put8(o, s->state);
        put_moment(o, call, waits ? s->begins_at : s->leaves_at, waits || s->state == TR_SIDE_ON);
        tr_put8(o, lasted(w, call, live, i));
    }
}

static void put_wants(const struct tr_walker *w, const uint64_t *done, uint64_t asked,
                      struct tr_bytes_out *o)
{
    const struct tr_setup *setup = w->content->setup;
    uint64_t told = 0;
    for (uint64_t left = asked; left; left &= left - 1) {
        uint32_t want = (uint32_t)__builtin_ctzll(left), at = setup->wants[want];
        told |= (done[at >> 6] >> (at & 63) & 1) << want;
    }
    memcpy(o->at, &told, sizeof told);
    o->at += sizeof told;
}

static void put_dialling(const struct tr_walker *w, const struct tr_call *call,
                         struct tr_bytes_out *o)
{
    const struct tr_graph *g = w->content->graph;
    bool rings = call->phase == TR_PHASE_RINGBACK;
    tr_put16(o, call->dial);
    tr_put8(o, rings ? call->dial_plan : 0);
    tr_put8(o, rings ? call->dial_rings : 0);
    tr_put8(o, rings || call->phase == TR_PHASE_ENGAGED ? (uint32_t)call->ringback : 0);
    for (uint32_t i = 0; i < g->dial_count; i++) /* the last of its tries repeats */
        tr_put8(o, tr_most(call->tried[i], (int64_t)g->dials[i].tries.count - 1));
}

static bool rings_here(const struct tr_walker *w, const struct tr_call *call)
{
    return w->content->graph->beats[call->beat].ring_max > 0;
}

/* Who is on the line and how the others feel; the ringing, as far as it has gone. */
static void put_parties(const struct tr_walker *w, const struct tr_call *call, bool held,
                        struct tr_bytes_out *o)
{
    bool rings = call->phase == TR_PHASE_RINGING;
    tr_put16(o, call->party);
    tr_put16(o, held ? call->hold_party : TR_NONE);
    tr_put16(o, call->met);
    tr_put16(o, call->named);
    for (uint32_t i = 0; i <= w->content->graph->cast_count; i++)
        tr_put8(o, i == (call->party == TR_NONE ? 0 : 1u + call->party) ? 0 : call->moods[i]);
    tr_put8(o, call->dialled);
    tr_put8(o, rings ? (uint32_t)call->rings : 0);
    tr_put8(o, rings ? call->bound : 0);
}

void tr_besides_key(const struct tr_walker *w, const struct tr_call *call,
                    const struct tr_looks *live, struct tr_bytes_out *o)
{
    const struct tr_pack_plan *plan = &w->plan;
    bool held = call->phase == TR_PHASE_HELD || call->parked;
    tr_put8(o, (uint32_t)call->muted | (uint32_t)call->not_ready << 1 |
                   (uint32_t)call->parked << 2 |
                   (uint32_t)(call->jump != TR_NONE && call->jump_keeps) << 3);
    tr_put16(o, call->jump);
    tr_put16(o, call->looking);
    tr_put16(o, call->asked);
    tr_put16(o, call->talking_to);
    put_moment(o, call, call->deadline, call->phase != TR_PHASE_IDLE || rings_here(w, call));
    put_moment(o, call, call->look_until, call->looking != TR_NONE);
    put_moment(o, call, call->ask_until, call->asked != TR_NONE);
    put_moment(o, call, call->after_next, true);
    put_moment(o, call, call->hold_next, call->parked);
    tr_put32(o, call->after_next == INT32_MAX ? 0 : call->after_done);
    tr_put8(o,
            held ? tr_besides_soon(w->holds[w->hold_count - 1] + call->hold_from - call->now) : 0);
    put_dialling(w, call, o);
    put_parties(w, call, held, o);
    put_sides(w, call, live, o);
    put_wants(w, call->looked, live->looked, o);
    put_wants(w, call->consulted, live->consulted, o);
    tr_put_set(o, &call->briefed, &live->briefed, &plan->any.briefed);
}

/* ---- all of it ---------------------------------------------------------------------- */

void tr_besides_put(const struct tr_walker *w, const struct tr_call *call, struct tr_bytes_out *o)
{
    const size_t sides = w->content->graph->side_count * sizeof *call->sides;
    memcpy(o->at, (const char *)call + FIRST, BYTES);
    memcpy(o->at + BYTES, call->sides, sides);
    o->at += BYTES + sides;
    put_wants(w, call->looked, w->wants_entry, o);
    put_wants(w, call->consulted, w->wants_who, o);
    tr_put_set(o, &call->briefed, &w->plan.any.briefed, &w->plan.any.briefed);
}

static void get_wants(const struct tr_walker *w, uint64_t *done, uint64_t asked,
                      struct tr_bytes_in *i)
{
    uint64_t told;
    memcpy(&told, i->at, sizeof told);
    i->at += sizeof told;
    for (uint64_t left = asked; left; left &= left - 1) {
        uint32_t want = (uint32_t)__builtin_ctzll(left), at = w->content->setup->wants[want];
        uint64_t bit = (uint64_t)1 << (at & 63);
        done[at >> 6] = told >> want & 1 ? done[at >> 6] | bit : done[at >> 6] & ~bit;
    }
}

void tr_besides_get(const struct tr_walker *w, struct tr_call *call, struct tr_bytes_in *i)
{
    const size_t sides = w->content->graph->side_count * sizeof *call->sides;
    memcpy((char *)call + FIRST, i->at, BYTES);
    memcpy(call->sides, i->at + BYTES, sides);
    i->at += BYTES + sides;
    get_wants(w, call->looked, w->wants_entry, i);
    get_wants(w, call->consulted, w->wants_who, i);
    tr_get_set(i, &call->briefed, &w->plan.any.briefed, false);
}

void tr_besides_copy(struct tr_call *to, const struct tr_call *from)
{
    memcpy((char *)to + FIRST, (const char *)from + FIRST, offsetof(struct tr_call, facts) - FIRST);
}

/* ---- controls ---------------------------------------------------------------------- */

static void add(struct tr_walker *w, enum tr_cmd_kind kind, uint16_t target)
{
    if (w->control_count < TR_CONTROLS_MAX)
        w->controls[w->control_count++] = (struct tr_control){(uint8_t)kind, target};
    else
        w->walk->coarse = true;
}

static bool has(const struct tr_walker *w, enum tr_cmd_kind kind)
{
    for (uint32_t i = 0; i < w->control_count; i++)
        if (w->controls[i].kind == kind)
            return true;
    return false;
}

static bool heeds_any(const struct tr_graph *g, enum tr_trigger from, enum tr_trigger to)
{
    for (uint32_t i = 0; i < g->branch_count; i++)
        if (g->branches[i].what == TR_NONE && g->branches[i].trigger >= (uint32_t)from &&
            g->branches[i].trigger <= (uint32_t)to)
            return true;
    return false;
}

static bool is_wanted(const struct tr_walker *w, enum tr_want_kind kind, uint32_t target)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t i = 0; i < g->want_count; i++)
        if (g->wants[i].kind == (uint32_t)kind && w->content->setup->wants[i] == target)
            return true;
    return false;
}

/* Where anybody will do: somebody whom the scenario does not name, and who can be
 * spoken to or not. */
static void add_somebody(struct tr_walker *w, bool there)
{
    const struct tr_setup *setup = w->content->setup;
    for (uint16_t i = 0; i < setup->who_count; i++) {
        if (!setup->who[i].id[0] || (setup->who[i].where == TR_AT_DESK) != there ||
            is_wanted(w, TR_WANT_WHO, i))
            continue;
        add(w, TR_CMD_CONSULT, i);
        add(w, TR_CMD_TRANSFER, i);
        return;
    }
}

static void add_any_entry(struct tr_walker *w)
{
    const struct tr_setup *setup = w->content->setup;
    for (uint16_t i = 0; i < setup->entry_count; i++)
        if (setup->entries[i].id[0] && !is_wanted(w, TR_WANT_ENTRY, i)) {
            add(w, TR_CMD_LOOK_UP, i);
            return;
        }
}

void tr_besides_plan(struct tr_walker *w)
{
    static const enum tr_cmd_kind answers[TR_SIDE_KIND_COUNT] = {
        [TR_SIDE_VISITOR] = TR_CMD_SIGNAL,   [TR_SIDE_SECOND_LINE] = TR_CMD_OTHER_LINE,
        [TR_SIDE_COLLEAGUE] = TR_CMD_SIGNAL, [TR_SIDE_LINE_CUT] = TR_CMD_DIAL,
        [TR_SIDE_NOT_READY] = TR_CMD_READY,  [TR_SIDE_NOISE] = TR_CMD_MUTE,
        [TR_SIDE_CALLED_AWAY] = TR_CMD_HOLD, [TR_SIDE_DISTRACTION] = TR_CMD_SIGNAL,
    };
    const struct tr_graph *g = w->content->graph;
    bool quiet = false; /* words for somebody else are said with a hand over the mouthpiece */
    for (uint32_t i = 0; i < g->side_count; i++) {
        if (!has(w, answers[g->sides[i].kind]))
            add(w, answers[g->sides[i].kind], 0);
        quiet |= g->sides[i].kind != TR_SIDE_LINE_CUT && g->sides[i].kind != TR_SIDE_NOT_READY;
    }
    for (uint32_t i = 0; i < g->branch_count; i++)
        quiet |= g->branches[i].trigger == TR_ON_ASIDE;
    if (quiet) {
        if (!has(w, TR_CMD_MUTE))
            add(w, TR_CMD_MUTE, 0);
        add(w, TR_CMD_UNMUTE, 0);
    }
    if (heeds_any(g, TR_ON_CONSULT, TR_ON_TRANSFER)) {
        add_somebody(w, true);
        add_somebody(w, false);
    }
    if (heeds_any(g, TR_ON_LOOK_UP, TR_ON_LOOKED_UP))
        add_any_entry(w);
    for (uint32_t i = 0; i < g->want_count; i++) {
        uint16_t target = w->content->setup->wants[i];
        w->wants_entry |= (uint64_t)(g->wants[i].kind == TR_WANT_ENTRY) << i;
        w->wants_who |= (uint64_t)(g->wants[i].kind == TR_WANT_WHO) << i;
        if (g->wants[i].kind == TR_WANT_ENTRY) {
            add(w, TR_CMD_LOOK_UP, target);
        } else if (g->wants[i].kind == TR_WANT_WHO) {
            add(w, TR_CMD_CONSULT, target);
            add(w, TR_CMD_TRANSFER, target);
        }
    }
}

/* Whether a control does anything now. */
bool tr_control_applies(const struct tr_call *call, const struct tr_control *c)
{
    switch ((enum tr_cmd_kind)c->kind) {
    case TR_CMD_READY:
        return call->not_ready;
    case TR_CMD_MUTE:
        return !call->muted;
    case TR_CMD_UNMUTE:
        return call->muted;
    case TR_CMD_LOOK_UP:
        return call->looking == TR_NONE;
    case TR_CMD_CONSULT:
        return call->asked == TR_NONE;
    case TR_CMD_DIAL:
    case TR_CMD_HOLD:
        return false; /* moves of their own */
    default:
        return true;
    }
}
