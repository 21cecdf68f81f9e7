/* Who looks at what. For each beat: everything that a condition can still look at
 * from there on, since what nobody will look at again tells no two calls apart. */
#include <string.h>

#include "audit/walk_inside.h"
#include "base/alloc.h"

static void add_all(struct tr_actset *to, const struct tr_actset *from)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++)
        to->w[k] |= from->w[k];
}

/* ---- one expression ----------------------------------------------------------------- */

/* Lines that were heard are looked at in walk_heard.c. */
static void look_at(struct tr_looks *looks, const struct tr_ins *ins, const uint16_t *act_map)
{
    uint32_t arg = (uint32_t)ins->arg;
    switch ((enum tr_op)ins->op) {
    case TR_OP_VIEW:
        looks->views |= 1u << arg;
        break;
    case TR_OP_SAID:
        tr_actset_add(&looks->said, act_map[arg]);
        break;
    case TR_OP_SAID_COUNT:
        tr_actset_add(&looks->counted, act_map[arg]);
        break;
    case TR_OP_BRIEFED:
        tr_actset_add(&looks->briefed, act_map[arg]);
        break;
    case TR_OP_VISITS:
        looks->visits[arg / 64] |= (uint64_t)1 << arg % 64;
        break;
    case TR_OP_SLIP:
    case TR_OP_SLIP_RIGHT:
        looks->slip |= (uint64_t)1 << arg;
        break;
    case TR_OP_LOOKED:
        looks->looked |= (uint64_t)1 << arg;
        break;
    case TR_OP_CONSULTED:
        looks->consulted |= (uint64_t)1 << arg;
        break;
    case TR_OP_EVENT_TIME:
    case TR_OP_WAITED:
        looks->sides |= 1u << arg;
        break;
    case TR_OP_VAR:
        looks->vars |= 1u << arg;
        break;
    default:
        break;
    }
}

void tr_walker_look(struct tr_pack_plan *plan, struct tr_looks *looks, struct tr_slice slice,
                    const struct tr_ins *all, const uint16_t *act_map, uint16_t assigned)
{
    const struct tr_ins *code = all + slice.first;
    for (uint32_t i = 0; i < slice.count; i++) {
        look_at(looks, &code[i], act_map);
        tr_limits_look(&plan->limits, code, slice.count, i, act_map, assigned);
    }
}

/* ---- beats ----------------------------------------------------------------------------- */

static void look_sets(struct tr_walker *w, struct tr_looks *looks, struct tr_slice sets)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t s = 0; s < sets.count; s++) {
        const struct tr_set *set = &g->sets[sets.first + s];
        tr_walker_look(&w->plan, looks, set->value, g->code, w->content->setup->graph_act,
                       set->var);
    }
}

/* How often a beat was entered chooses the wording of its line, and with it whether
 * the caller gives a name. */
static bool wording_matters(const struct tr_walker *w, const struct tr_beat *beat)
{
    const struct tr_setup *setup = w->content->setup;
    if (beat->line == TR_NONE)
        return false;
    struct tr_slice v = w->content->graph->lines[beat->line].variants[w->content->lang];
    for (uint32_t i = 1; i < v.count; i++)
        if (setup->gives_surname[v.first + i] != setup->gives_surname[v.first])
            return true;
    return false;
}

static bool draws_in(const struct tr_graph *g, struct tr_slice code)
{
    for (uint32_t i = 0; i < code.count; i++)
        if (g->code[code.first + i].op == TR_OP_DRAW)
            return true;
    return false;
}

static bool draws_in_sets(const struct tr_graph *g, struct tr_slice sets)
{
    for (uint32_t i = 0; i < sets.count; i++)
        if (draws_in(g, g->sets[sets.first + i].value))
            return true;
    return false;
}

/* A draw is another one in each visit. */
static bool draws(const struct tr_walker *w, const struct tr_beat *beat)
{
    const struct tr_graph *g = w->content->graph;
    bool any = draws_in_sets(g, beat->sets);
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        const struct tr_branch *b = &g->branches[beat->branches.first + i];
        any |= draws_in(g, b->when) || draws_in_sets(g, b->sets);
    }
    return any;
}

static void look_beat(struct tr_walker *w, uint32_t index)
{
    const struct tr_graph *g = w->content->graph;
    const struct tr_beat *beat = &g->beats[index];
    struct tr_looks *own = &w->plan.live[index];
    look_sets(w, own, beat->sets);
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        const struct tr_branch *b = &g->branches[beat->branches.first + i];
        tr_walker_look(&w->plan, own, b->when, g->code, w->content->setup->graph_act, TR_NONE);
        look_sets(w, own, b->sets);
    }
    tr_heard_beat(w, index);
    if (wording_matters(w, beat) || draws(w, beat)) {
        own->visits[index / 64] |= (uint64_t)1 << index % 64;
        w->plan.limits.visits[index] = UINT8_MAX;
    }
}

bool tr_looks_join(struct tr_looks *to, const struct tr_looks *from)
{
    struct tr_looks before = *to;
    to->views |= from->views;
    to->vars |= from->vars;
    to->slip |= from->slip;
    to->looked |= from->looked;
    to->consulted |= from->consulted;
    to->groups |= from->groups;
    to->reads |= from->reads;
    to->sides |= from->sides;
    to->moments |= from->moments;
    add_all(&to->said, &from->said);
    add_all(&to->counted, &from->counted);
    add_all(&to->briefed, &from->briefed);
    for (size_t i = 0; i < sizeof to->visits / sizeof *to->visits; i++)
        to->visits[i] |= from->visits[i];
    return memcmp(&before, to, sizeof before) != 0;
}

static bool join_next(struct tr_walker *w, uint32_t index)
{
    const struct tr_graph *g = w->content->graph;
    const struct tr_beat *beat = &g->beats[index];
    struct tr_looks *live = w->plan.live;
    bool more = beat->next != TR_NONE && tr_looks_join(&live[index], &live[beat->next]);
    if (g->caller.gone)
        more |= tr_looks_join(&live[index], &live[g->caller.gone]);
    for (uint32_t i = 0; i < g->cast_count; i++)
        if (g->cast[i].gone)
            more |= tr_looks_join(&live[index], &live[g->cast[i].gone]);
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        uint16_t to = g->branches[beat->branches.first + i].to;
        more |= to != TR_NONE && tr_looks_join(&live[index], &live[to]);
    }
    return more;
}

/* Backwards, as beats mostly follow in the order of the file, until nothing is new. */
static void look_on(struct tr_walker *w)
{
    bool more = true;
    while (more) {
        more = false;
        for (uint32_t i = w->content->graph->beat_count; i-- > 0;)
            more |= join_next(w, i);
    }
}

/* ---- the whole --------------------------------------------------------------------------- */

static void add_branch_acts(struct tr_actset *to, const struct tr_branch_sets *sets)
{
    add_all(to, &sets->all);
    add_all(to, &sets->any);
    add_all(to, &sets->lacks);
}

static void sum_up(struct tr_walker *w)
{
    const struct tr_graph *g = w->content->graph;
    struct tr_pack_plan *plan = &w->plan;
    for (uint32_t i = 0; i < g->beat_count; i++)
        (void)tr_looks_join(&plan->any, &plan->live[i]);
    for (uint32_t i = 0; i < g->branch_count; i++)
        add_branch_acts(&plan->noticed, &w->content->setup->branches[i]);
    add_all(&plan->noticed, &plan->any.said);
    add_all(&plan->noticed, &plan->any.counted);
    add_all(&plan->noticed, &plan->any.briefed);
    for (uint32_t i = 0; i < g->beat_count; i++)
        if (plan->any.visits[i / 64] >> i % 64 & 1)
            plan->visits[plan->visit_count++] = (uint16_t)i;
    for (uint32_t i = 0; i < sizeof plan->loose.lines; i++) {
        uint32_t asked = plan->loose.lines[i];
        for (uint32_t k = 0; k < plan->group_count; k++)
            asked |= plan->groups[k].lines[i];
        if (asked)
            plan->line_bytes[plan->line_count++] = (uint16_t)i;
    }
}

tr_status tr_walker_looks(struct tr_walker *w, tr_err *err)
{
    const struct tr_graph *g = w->content->graph;
    struct tr_pack_plan *plan = &w->plan;
    plan->live = tr_calloc(g->beat_count, sizeof *plan->live);
    if (!plan->live)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    for (uint32_t i = 0; i < g->beat_count; i++)
        look_beat(w, i);
    for (uint32_t i = 0; i < g->beat_count; i++)
        plan->rings_again |= g->beats[i].ring_max > 0 ||
                             (g->beats[i].dial != TR_NONE && g->dials[g->beats[i].dial].anew);
    sum_up(w);
    tr_status st = tr_walker_moments(w, err);
    look_on(w);
    tr_walker_look_rules(w);
    tr_pack_sizes(w);
    return st;
}
