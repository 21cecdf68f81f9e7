/* Who looks at what. For each beat: everything that a condition can still look at
 * from there on, since what nobody will look at again tells no two calls apart. */
#include <string.h>

#include "audit/walk_inside.h"
#include "base/alloc.h"

static const struct tr_rule *rule_of(const struct tr_setup *setup, uint32_t i)
{
    return &setup->card->rules[setup->rules[i]];
}

static void add_all(struct tr_actset *to, const struct tr_actset *from)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++)
        to->w[k] |= from->w[k];
}

/* ---- one expression ----------------------------------------------------------------- */

static bool compares(uint32_t op)
{
    return op >= TR_OP_EQ && op <= TR_OP_GE;
}

/* A counter that is only counted up by constants and compared with constants has
 * one value beyond the highest of them. */
static void limit_var(struct tr_pack_plan *plan, const struct tr_ins *code, uint32_t count,
                      uint32_t at, uint16_t assigned)
{
    int64_t *limit = &plan->var_most[code[at].arg];
    bool after = at + 2 < count && code[at + 1].op == TR_OP_PUSH;
    bool before = at > 0 && at + 1 < count && code[at - 1].op == TR_OP_PUSH;
    if (after && compares(code[at + 2].op)) {
        int64_t most = (int64_t)code[at + 1].arg + 1;
        *limit = *limit > most ? *limit : most;
    } else if (before && compares(code[at + 1].op)) {
        int64_t most = (int64_t)code[at - 1].arg + 1;
        *limit = *limit > most ? *limit : most;
    } else if (!(after && code[at + 2].op == TR_OP_ADD && code[at + 1].arg >= 0 &&
                 assigned == code[at].arg)) {
        *limit = INT64_MAX;
    }
}

static void look(struct tr_pack_plan *plan, struct tr_looks *looks, struct tr_slice slice,
                 const struct tr_ins *all, const uint16_t *act_map, uint16_t assigned)
{
    const struct tr_ins *code = all + slice.first;
    for (uint32_t i = 0; i < slice.count; i++) {
        uint32_t arg = (uint32_t)code[i].arg;
        switch ((enum tr_op)code[i].op) {
        case TR_OP_VIEW:
            looks->views |= 1u << arg;
            break;
        case TR_OP_SAID:
            tr_actset_add(&looks->said, act_map[arg]);
            break;
        case TR_OP_SAID_COUNT:
            tr_actset_add(&looks->counted, act_map[arg]);
            break;
        case TR_OP_VISITS:
            looks->visits[arg / 64] |= (uint64_t)1 << arg % 64;
            break;
        case TR_OP_HEARD:
            looks->lines[arg >> 3] |= (uint8_t)(1 << (arg & 7));
            break;
        case TR_OP_SLIP:
        case TR_OP_SLIP_RIGHT:
            looks->slip |= (uint64_t)1 << arg;
            break;
        case TR_OP_VAR:
            looks->vars |= 1u << arg;
            limit_var(plan, code, slice.count, i, assigned);
            break;
        default:
            break;
        }
    }
}

/* ---- beats ----------------------------------------------------------------------------- */

static void look_sets(struct tr_walker *w, struct tr_looks *looks, struct tr_slice sets)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t s = 0; s < sets.count; s++) {
        const struct tr_set *set = &g->sets[sets.first + s];
        look(&w->plan, looks, set->value, g->code, w->content->setup->graph_act, set->var);
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

static void look_beat(struct tr_walker *w, uint32_t index)
{
    const struct tr_graph *g = w->content->graph;
    const struct tr_beat *beat = &g->beats[index];
    struct tr_looks *own = &w->plan.live[index];
    look_sets(w, own, beat->sets);
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        const struct tr_branch *b = &g->branches[beat->branches.first + i];
        look(&w->plan, own, b->when, g->code, w->content->setup->graph_act, TR_NONE);
        look_sets(w, own, b->sets);
    }
    if (wording_matters(w, beat))
        own->visits[index / 64] |= (uint64_t)1 << index % 64;
}

/* gives: something was new */
static bool join(struct tr_looks *to, const struct tr_looks *from)
{
    struct tr_looks before = *to;
    to->views |= from->views;
    to->vars |= from->vars;
    to->slip |= from->slip;
    add_all(&to->said, &from->said);
    add_all(&to->counted, &from->counted);
    for (size_t i = 0; i < sizeof to->visits / sizeof *to->visits; i++)
        to->visits[i] |= from->visits[i];
    for (size_t i = 0; i < sizeof to->lines; i++)
        to->lines[i] |= from->lines[i];
    return memcmp(&before, to, sizeof before) != 0;
}

static bool join_next(struct tr_walker *w, uint32_t index)
{
    const struct tr_graph *g = w->content->graph;
    const struct tr_beat *beat = &g->beats[index];
    struct tr_looks *live = w->plan.live;
    bool more = beat->next != TR_NONE && join(&live[index], &live[beat->next]);
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        uint16_t to = g->branches[beat->branches.first + i].to;
        more |= to != TR_NONE && join(&live[index], &live[to]);
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

/* ---- rules ------------------------------------------------------------------------------- */

/* Beyond which a rule's count changes nothing. */
static uint8_t count_most(const struct tr_rule *rule)
{
    int32_t most = 0;
    if (rule->window == TR_IN_CLOSING)
        return 7; /* holds how long ago it was said */
    if (rule->kind == TR_RULE_SAY)
        most = rule->low > 1 ? rule->low : 1;
    else if (rule->kind == TR_RULE_AVOID)
        most = (rule->window == TR_IN_FIRST_TURNS ? 0 : rule->limit) + 1;
    else if (rule->kind == TR_RULE_REACTION)
        most = rule->low + 1;
    else if (rule->kind == TR_RULE_SILENCE || rule->kind == TR_RULE_INTERRUPT)
        most = rule->limit + 1;
    else if (rule->kind == TR_RULE_ORDER)
        most = 1;
    return (uint8_t)(most < 7 ? most : 7);
}

static void look_rules(struct tr_walker *w)
{
    const struct tr_setup *setup = w->content->setup;
    struct tr_pack_plan *plan = &w->plan;
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule *rule = rule_of(setup, i);
        look(plan, &plan->card, rule->applies, setup->card->code, setup->card_act, TR_NONE);
        if (rule->when_expected)
            add_all(&plan->expected, &setup->rule_sets[i].any);
        plan->closing_rule[i] = rule->window == TR_IN_CLOSING;
        plan->count_most[i] = count_most(rule);
        plan->points[i] = (int32_t)rule->points;
        plan->length_rule |= rule->kind == TR_RULE_LENGTH;
        if (rule->window == TR_BEFORE_HOLD) {
            add_all(&plan->recent, &setup->rule_sets[i].any);
            add_all(&plan->recent, &setup->rule_sets[i].all);
        }
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
    look_on(w);
    look_rules(w);
    for (uint32_t i = 0; i < g->beat_count; i++)
        (void)join(&plan->any, &plan->live[i]);
    for (uint32_t i = 0; i < g->beat_count; i++)
        if (plan->any.visits[i / 64] >> i % 64 & 1)
            plan->visits[plan->visit_count++] = (uint16_t)i;
    for (uint32_t i = 0; i < sizeof plan->any.lines; i++)
        if (plan->any.lines[i])
            plan->line_bytes[plan->line_count++] = (uint16_t)i;
    tr_pack_sizes(w);
    return TR_OK;
}
