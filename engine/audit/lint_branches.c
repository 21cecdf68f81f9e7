/* Branches that are never taken: those whose condition cannot hold, and those
 * before which another one always holds. */
#include <stdio.h>
#include <string.h>

#include "audit/lint_inside.h"
#include "audit/lint_ways.h"
#include "base/alloc.h"

#define REASON_MAX 200

struct inspector {
    struct tr_lint *l;
    struct tr_ways ways;
    struct tr_logic *logic;
    uint32_t holds[TR_BEAT_BRANCHES_MAX]; /* nodes, by branch of the beat */
    uint32_t rules;                       /* node: what is always so */
};

static const struct tr_branch *branch_at(const struct inspector *in, uint16_t beat, uint32_t k)
{
    const struct tr_graph *g = in->l->graph;
    return &g->branches[g->beats[beat].branches.first + k];
}

/* Only there the acts of a branch are looked at. */
static bool has_words(const struct tr_branch *branch)
{
    return branch->trigger == TR_ON_SAY || branch->trigger == TR_ON_ASIDE ||
           branch->trigger == TR_ON_INTERRUPTED;
}

static uint32_t condition(struct inspector *in, const struct tr_branch *branch)
{
    struct tr_logic *t = in->logic;
    const uint16_t *refs = in->l->graph->refs;
    uint32_t all = 1, any = branch->any.count ? 0 : 1;
    for (uint32_t i = 0; has_words(branch) && i < branch->all.count; i++)
        all = tr_logic_and(t, all, tr_logic_in(t, TR_LOGIC_NOW, refs[branch->all.first + i], 1, 1));
    for (uint32_t i = 0; has_words(branch) && i < branch->lacks.count; i++)
        all =
            tr_logic_and(t, all, tr_logic_in(t, TR_LOGIC_NOW, refs[branch->lacks.first + i], 0, 0));
    for (uint32_t i = 0; has_words(branch) && i < branch->any.count; i++)
        any = tr_logic_or(t, any, tr_logic_in(t, TR_LOGIC_NOW, refs[branch->any.first + i], 1, 1));
    all = tr_logic_and(t, all, has_words(branch) ? any : 1);
    return tr_logic_and(t, all, tr_logic_code(t, branch->when));
}

/* Where one atom is not zero another is not zero either. */
static void add_rule(struct inspector *in, uint32_t op, int32_t arg, uint32_t then_op)
{
    struct tr_logic *t = in->logic;
    if (!tr_logic_find(t, op, arg) || !tr_logic_find(t, then_op, arg))
        return;
    uint32_t is = tr_logic_in(t, then_op, arg, 1, INT64_MAX);
    uint32_t rule = tr_logic_or(t, tr_logic_in(t, op, arg, 0, 0), is);
    in->rules = tr_logic_and(t, in->rules, rule);
}

/* What holds between the atoms of this beat's conditions. What is answered to a
 * voice in the room is said aside, so it is not known which then. */
static void add_rules(struct inspector *in, const struct tr_beat *beat, uint32_t trigger)
{
    in->rules = 1;
    bool said = (trigger == TR_ON_SAY || trigger == TR_ON_INTERRUPTED) && beat->by == TR_NONE;
    for (uint32_t i = 0, n = in->logic->atom_count; i < n; i++) {
        const struct tr_logic_atom atom = in->logic->atoms[i];
        if (atom.op == TR_LOGIC_NOW && said) {
            add_rule(in, TR_LOGIC_NOW, atom.arg, TR_OP_SAID);
            add_rule(in, TR_LOGIC_NOW, atom.arg, TR_OP_SAID_COUNT);
        } else if (atom.op == TR_LOGIC_NOW && trigger == TR_ON_ASIDE) {
            add_rule(in, TR_LOGIC_NOW, atom.arg, TR_OP_BRIEFED);
        } else if (atom.op == TR_OP_SAID) {
            add_rule(in, TR_OP_SAID, atom.arg, TR_OP_SAID_COUNT);
        } else if (atom.op == TR_OP_SAID_COUNT) {
            add_rule(in, TR_OP_SAID_COUNT, atom.arg, TR_OP_SAID);
        } else if (atom.op == TR_OP_SLIP_RIGHT) {
            add_rule(in, TR_OP_SLIP_RIGHT, atom.arg, TR_OP_SLIP);
        }
    }
}

static struct tr_interval both(struct tr_interval a, struct tr_interval b)
{
    return (struct tr_interval){a.low > b.low ? a.low : b.low, a.high < b.high ? a.high : b.high};
}

static bool reads(const struct tr_logic_atom *atom)
{
    return atom->op >= TR_OP_VIEW && atom->op <= TR_OP_WAITED && atom->a.count == 0;
}

/* --- why -------------------------------------------------------------------------------------- */

/* In words, what an atom's values come from. */
static void reason_text(const struct inspector *in, const struct tr_logic_atom *atom, char *out)
{
    const struct tr_graph *g = in->l->graph;
    const struct tr_interval v = atom->values;
    const char *name = "";
    switch (atom->op) {
    case TR_OP_VAR:
        name = tr_graph_str(g, g->vars[atom->arg].name);
        if (v.low == v.high && g->vars[atom->arg].flag)
            (void)snprintf(out, REASON_MAX, "%s is always %s here", name, v.low ? "true" : "false");
        else if (v.low == v.high)
            (void)snprintf(out, REASON_MAX, "%s is always %lld here", name, (long long)v.low);
        else if (v.low == INT64_MIN)
            (void)snprintf(out, REASON_MAX, "%s is at most %lld", name, (long long)v.high);
        else if (v.high == INT64_MAX)
            (void)snprintf(out, REASON_MAX, "%s is at least %lld", name, (long long)v.low);
        else
            (void)snprintf(out, REASON_MAX, "%s is %lld to %lld", name, (long long)v.low,
                           (long long)v.high);
        break;
    case TR_OP_HEARD:
        (void)snprintf(out, REASON_MAX, "the line \"%s\" cannot have been heard here",
                       tr_graph_str(g, g->lines[atom->arg].key));
        break;
    case TR_OP_VISITS:
        (void)snprintf(out, REASON_MAX, "beat \"%s\" is entered %s before",
                       tr_graph_str(g, g->beats[atom->arg].name),
                       v.high == 0   ? "never"
                       : v.high == 1 ? "at most once"
                                     : "at least once");
        break;
    case TR_OP_EVENT:
    case TR_OP_EVENT_TIME:
    case TR_OP_WAITED:
        (void)snprintf(out, REASON_MAX, "the side event \"%s\" never begins",
                       tr_graph_str(g, g->sides[atom->arg].name));
        break;
    case TR_OP_FACT:
        (void)snprintf(out, REASON_MAX, "%s is %lld to %lld",
                       tr_graph_str(g, g->facts[atom->arg].name), (long long)v.low,
                       (long long)v.high);
        break;
    default:
        if (v.low == v.high)
            (void)snprintf(out, REASON_MAX, "%s is always %lld here", tr_view_names[atom->arg],
                           (long long)v.low);
        else
            (void)snprintf(out, REASON_MAX, "%s is %lld to %lld", tr_view_names[atom->arg],
                           (long long)v.low, (long long)v.high);
        break;
    }
}

/* Which single thing makes the condition impossible? Left empty for several. */
static void find_reason(struct inspector *in, uint16_t beat, uint32_t node, char out[REASON_MAX])
{
    struct tr_logic *t = in->logic;
    struct tr_interval usual[TR_LOGIC_ATOMS];
    out[0] = '\0';
    for (uint32_t i = 0; i < t->atom_count; i++)
        usual[i] = t->atoms[i].values;
    if (!tr_logic_can(t, node)) {
        (void)snprintf(out, REASON_MAX, "the condition contradicts itself");
        return;
    }
    for (uint32_t i = 0; i < t->atom_count && !out[0]; i++) {
        struct tr_logic_atom *atom = &t->atoms[i];
        if (!reads(atom))
            continue;
        atom->values = both(usual[i], tr_ways_values(&in->ways, beat, atom->op, atom->arg));
        if (!tr_logic_can(t, node))
            reason_text(in, atom, out);
        atom->values = usual[i];
    }
}

/* --- the two questions -------------------------------------------------------------------------
 */

static void narrow(struct inspector *in, uint16_t beat)
{
    for (uint32_t i = 0; i < in->logic->atom_count; i++) {
        struct tr_logic_atom *atom = &in->logic->atoms[i];
        if (reads(atom))
            atom->values = both(atom->values, tr_ways_values(&in->ways, beat, atom->op, atom->arg));
    }
}

/* May the earlier branch take what this one waits for? Those with `after` each have a
 * moment of their own. */
static bool comes_before(const struct tr_branch *earlier, const struct tr_branch *branch)
{
    return earlier->trigger == branch->trigger && branch->trigger != TR_ON_AFTER &&
           (earlier->what == TR_NONE || earlier->what == branch->what);
}

static bool is_bare(const struct tr_branch *branch)
{
    return branch->when.count == 0 &&
           branch->all.count + branch->any.count + branch->lacks.count == 0;
}

static void tell_dead(struct inspector *in, uint16_t beat, uint32_t k, const char *reason)
{
    struct tr_lint_at at =
        tr_lint_branch(in->l, beat, in->l->graph->beats[beat].branches.first + k);
    tr_lint_add(in->l, TR_C_NEVER, &at, "change the condition or remove the branch",
                "this branch is never taken%s%s", reason[0] ? ": " : "", reason);
}

/* An unconditional one that comes first was found by the loader. */
static void check_shadow(struct inspector *in, uint16_t beat, uint32_t k)
{
    struct tr_logic *t = in->logic;
    const struct tr_branch *branch = branch_at(in, beat, k);
    uint32_t all = tr_logic_and(t, in->rules, in->holds[k]), others = all, earlier = 0;
    struct tr_lint_at at =
        tr_lint_branch(in->l, beat, in->l->graph->beats[beat].branches.first + k);
    for (uint32_t i = 0; i < k; i++) {
        const struct tr_branch *one = branch_at(in, beat, i);
        if (!comes_before(one, branch))
            continue;
        if (is_bare(one))
            return;
        uint32_t not_one = tr_logic_not(t, in->holds[i]);
        if (!tr_logic_can(t, tr_logic_and(t, not_one, all))) {
            tr_lint_add(in->l, TR_C_SHADOWED, &at, "change the order or a condition",
                        "branch [%u] holds whenever this one does, so this one is never taken",
                        i + 1);
            return;
        }
        others = tr_logic_and(t, not_one, others);
        earlier++;
    }
    if (earlier > 1 && !tr_logic_can(t, others))
        tr_lint_add(in->l, TR_C_SHADOWED, &at, "change the order or a condition",
                    "one of the branches before it holds whenever this one does, so this one "
                    "is never taken");
}

/* All branches of a beat with one trigger. */
static void check_group(struct inspector *in, uint16_t beat, uint32_t trigger)
{
    const struct tr_beat *b = &in->l->graph->beats[beat];
    struct tr_logic *t = in->logic;
    bool dead[TR_BEAT_BRANCHES_MAX] = {false};
    char reason[REASON_MAX];
    tr_logic_start(t, in->l->graph->code);
    for (uint32_t k = 0; k < b->branches.count; k++)
        if (branch_at(in, beat, k)->trigger == trigger)
            in->holds[k] = condition(in, branch_at(in, beat, k));
    add_rules(in, b, trigger);
    for (uint32_t k = 0; k < b->branches.count; k++) {
        if (branch_at(in, beat, k)->trigger != trigger)
            continue;
        struct tr_interval usual[TR_LOGIC_ATOMS];
        uint32_t node = tr_logic_and(t, in->rules, in->holds[k]);
        for (uint32_t i = 0; i < t->atom_count; i++)
            usual[i] = t->atoms[i].values;
        narrow(in, beat);
        dead[k] = !tr_logic_can(t, node);
        for (uint32_t i = 0; i < t->atom_count; i++)
            t->atoms[i].values = usual[i];
        if (dead[k]) {
            find_reason(in, beat, node, reason);
            tell_dead(in, beat, k, reason);
        }
    }
    narrow(in, beat);
    for (uint32_t k = 0; k < b->branches.count; k++)
        if (branch_at(in, beat, k)->trigger == trigger && !dead[k])
            check_shadow(in, beat, k);
}

void tr_lint_branches(struct tr_lint *l)
{
    struct inspector in = {.l = l};
    in.logic = tr_calloc(1, sizeof *in.logic);
    if (!in.logic || tr_ways_find(&in.ways, l->graph, NULL) != TR_OK) {
        l->no_memory = true;
        tr_free(in.logic);
        return;
    }
    for (uint32_t i = 0; i < l->graph->beat_count; i++) {
        bool seen[TR_TRIGGER_COUNT] = {false};
        const struct tr_slice branches = l->graph->beats[i].branches;
        if (!tr_ways_reached(&in.ways, (uint16_t)i))
            continue;
        for (uint32_t k = 0; k < branches.count; k++)
            seen[l->graph->branches[branches.first + k].trigger] = true;
        for (uint32_t trigger = 0; trigger < TR_TRIGGER_COUNT; trigger++)
            if (seen[trigger])
                check_group(&in, (uint16_t)i, trigger);
    }
    tr_ways_done(&in.ways);
    tr_free(in.logic);
}
