/* See lint_ways.h. Beside the ways that are written there are some that a call makes
 * of itself: what happens besides leads on from wherever the call is by then, who has
 * had enough is gone, and after somebody else in the beat of a hold. All of those are
 * taken to be possible from everywhere. */
#include "audit/lint_ways.h"

#include <string.h>

#include "base/alloc.h"

static const struct tr_interval whole = {INT64_MIN, INT64_MAX};

static void set_bit(uint64_t *row, uint32_t i)
{
    row[i >> 6] |= (uint64_t)1 << (i & 63);
}

static bool has_bit(const uint64_t *row, uint32_t i)
{
    return row[i >> 6] >> (i & 63) & 1;
}

static uint64_t *row_of(const struct tr_ways *w, uint32_t beat)
{
    return w->after + (size_t)beat * w->words;
}

/* The way is gone later, maybe from another beat. */
static bool goes_later(const struct tr_branch *branch)
{
    return branch->trigger == TR_ON_HOLD || branch->trigger == TR_ON_RESUME ||
           branch->trigger == TR_ON_EVENT || branch->trigger == TR_ON_HANDLED ||
           branch->trigger == TR_ON_MISSED || branch->trigger == TR_ON_ENGAGED ||
           branch->trigger == TR_ON_NO_ANSWER;
}

static void add_ways(struct tr_ways *w, uint32_t beat, uint64_t *from_all)
{
    const struct tr_graph *g = w->graph;
    const struct tr_beat *b = &g->beats[beat];
    if (b->next != TR_NONE)
        set_bit(row_of(w, beat), b->next);
    for (uint32_t i = 0; i < b->branches.count; i++) {
        const struct tr_branch *branch = &g->branches[b->branches.first + i];
        if (branch->to != TR_NONE)
            set_bit(goes_later(branch) ? from_all : row_of(w, beat), branch->to);
    }
    if (b->by != TR_NONE) /* afterwards the caller is taken back wherever they were */
        memset(row_of(w, beat), 0xff, w->words * sizeof *w->after);
    for (uint32_t i = 0; i < g->side_count; i++)
        if (g->sides[i].kind == TR_SIDE_LINE_CUT)
            set_bit(row_of(w, beat), beat); /* dialled again */
}

/* Whoever hangs up in anger or after silence does so anywhere. */
static void add_gone(const struct tr_graph *g, uint64_t *from_all)
{
    if (g->caller.gone)
        set_bit(from_all, g->caller.gone);
    for (uint32_t i = 0; i < g->cast_count; i++)
        if (g->cast[i].gone)
            set_bit(from_all, g->cast[i].gone);
}

tr_status tr_ways_find(struct tr_ways *out, const struct tr_graph *graph, tr_err *err)
{
    uint32_t n = graph->beat_count, words = (n + 63) / 64;
    uint64_t from_all[(TR_BEATS_MAX + 63) / 64] = {0};
    struct tr_ways w = {.graph = graph, .words = words};
    w.after = tr_calloc((size_t)n * words, sizeof *w.after);
    if (!w.after)
        return tr_fail(err, TR_ENOMEM, "not enough memory to look at the scenario");
    for (uint32_t i = 0; i < n; i++)
        add_ways(&w, i, from_all);
    add_gone(graph, from_all);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < words; k++)
            row_of(&w, i)[k] |= from_all[k];
    for (uint32_t middle = 0; middle < n; middle++)
        for (uint32_t i = 0; i < n; i++)
            if (has_bit(row_of(&w, i), middle))
                for (uint32_t k = 0; k < words; k++)
                    row_of(&w, i)[k] |= row_of(&w, middle)[k];
    *out = w;
    return TR_OK;
}

void tr_ways_done(struct tr_ways *ways)
{
    tr_free(ways->after);
    memset(ways, 0, sizeof *ways);
}

bool tr_ways_reached(const struct tr_ways *ways, uint16_t beat)
{
    return beat == 0 || has_bit(row_of(ways, 0), beat);
}

bool tr_ways_before(const struct tr_ways *ways, uint16_t first, uint16_t second)
{
    return first == second ||
           (tr_ways_reached(ways, first) && has_bit(row_of(ways, first), second));
}

/* --- values --------------------------------------------------------------------------------- */

static bool can_be_heard(const struct tr_ways *w, uint16_t beat, uint16_t line)
{
    for (uint32_t i = 0; i < w->graph->beat_count; i++)
        if (w->graph->beats[i].line == line && tr_ways_before(w, (uint16_t)i, beat))
            return true;
    return false;
}

static struct tr_interval visits(const struct tr_ways *w, uint16_t beat, uint16_t of)
{
    struct tr_interval v = {0, INT64_MAX};
    if (!tr_ways_before(w, of, beat))
        v.high = 0;
    else if (!has_bit(row_of(w, of), of))
        v.high = 1;
    if (of == beat && beat != 0) /* the first is present before the call is answered */
        v.low = 1;
    return v;
}

/* Widen by what an assignment can make of a variable: n + 1 only makes it more. A
 * call is too short for such a sum to overflow. */
static void widen(struct tr_interval *v, const struct tr_ins *code, const struct tr_set *set)
{
    const struct tr_ins *c = code + set->value.first;
    int64_t by = 0;
    if (set->value.count == 1 && c[0].op == TR_OP_PUSH) {
        v->low = c[0].arg < v->low ? c[0].arg : v->low;
        v->high = c[0].arg > v->high ? c[0].arg : v->high;
        return;
    }
    bool sum = set->value.count == 3 && c[0].op == TR_OP_VAR && c[0].arg == set->var &&
               c[1].op == TR_OP_PUSH && (c[2].op == TR_OP_ADD || c[2].op == TR_OP_SUB);
    if (!sum) {
        *v = whole;
        return;
    }
    by = c[2].op == TR_OP_ADD ? c[1].arg : -(int64_t)c[1].arg;
    v->high = by > 0 ? INT64_MAX : v->high;
    v->low = by < 0 ? INT64_MIN : v->low;
}

static void widen_by(struct tr_interval *v, const struct tr_graph *g, struct tr_slice sets,
                     uint16_t var)
{
    for (uint32_t i = 0; i < sets.count; i++)
        if (g->sets[sets.first + i].var == var)
            widen(v, g->code, &g->sets[sets.first + i]);
}

static struct tr_interval variable(const struct tr_ways *w, uint16_t beat, uint16_t var)
{
    const struct tr_graph *g = w->graph;
    struct tr_interval v = {g->vars[var].init, g->vars[var].init};
    for (uint32_t i = 0; i < g->beat_count; i++) {
        const struct tr_beat *b = &g->beats[i];
        if (!tr_ways_before(w, (uint16_t)i, beat))
            continue;
        widen_by(&v, g, b->sets, var);
        for (uint32_t k = 0; k < b->branches.count; k++)
            widen_by(&v, g, g->branches[b->branches.first + k].sets, var);
    }
    if (g->vars[var].flag && v.low != v.high)
        return (struct tr_interval){0, 1};
    return v;
}

/* A side event begins by itself, or is begun where the call can come. */
static bool can_begin(const struct tr_ways *w, uint16_t side)
{
    const struct tr_graph *g = w->graph;
    bool begins = g->sides[side].at_ms != TR_NEVER;
    for (uint32_t i = 0; i < g->beat_count && !begins; i++) {
        const struct tr_beat *b = &g->beats[i];
        if (!tr_ways_reached(w, (uint16_t)i))
            continue;
        begins = b->start == side;
        for (uint32_t k = 0; k < b->branches.count; k++)
            begins |= g->branches[b->branches.first + k].start == side;
    }
    return begins;
}

static struct tr_interval view(const struct tr_ways *w, uint16_t beat, int32_t what)
{
    const struct tr_graph *g = w->graph;
    bool ready = true;
    int64_t most = g->gives_up_after_rings;
    switch (what) {
    case TR_VIEW_RINGS:
        for (uint32_t i = 0; i < g->beat_count; i++)
            most = g->beats[i].ring_max > most ? g->beats[i].ring_max : most;
        return (struct tr_interval){0, most};
    case TR_VIEW_PROFILE:
        return (struct tr_interval){0, 200};
    case TR_VIEW_FESTIVAL:
        return (struct tr_interval){g->festival != TR_NONE, g->festival != TR_NONE};
    case TR_VIEW_PATIENCE:
        return (struct tr_interval){g->beats[beat].patience_ms / 1000,
                                    g->beats[beat].patience_ms / 1000};
    case TR_VIEW_READY:
        for (uint16_t i = 0; i < g->side_count; i++)
            ready = ready && (g->sides[i].kind != TR_SIDE_NOT_READY || !can_begin(w, i));
        return (struct tr_interval){ready, 1};
    default:
        return whole;
    }
}

struct tr_interval tr_ways_values(const struct tr_ways *ways, uint16_t beat, uint32_t op,
                                  int32_t arg)
{
    const struct tr_interval none = {0, 0};
    const struct tr_fact *fact;
    switch (op) {
    case TR_OP_VIEW:
        return view(ways, beat, arg);
    case TR_OP_VAR:
        return variable(ways, beat, (uint16_t)arg);
    case TR_OP_FACT:
        fact = &ways->graph->facts[arg];
        return (struct tr_interval){fact->low, fact->high};
    case TR_OP_HEARD:
        return can_be_heard(ways, beat, (uint16_t)arg) ? whole : none;
    case TR_OP_VISITS:
        return visits(ways, beat, (uint16_t)arg);
    case TR_OP_EVENT:
    case TR_OP_EVENT_TIME:
    case TR_OP_WAITED:
        return can_begin(ways, (uint16_t)arg) ? whole : none;
    default:
        return whole;
    }
}
