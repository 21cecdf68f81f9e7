/* Which beats and branches only other calls come to. A condition on a drawn fact, a
 * draw, the mode, the profile, the language or the house holds or not for all of one
 * walk; whatever hangs on it may be otherwise in another call, and so may all that comes
 * of that: variables, mood, side events and the beats behind it. */
#include "audit/walk_inside.h"
#include "base/alloc.h"

struct others {
    const struct tr_walk *walk;
    const struct tr_graph *graph;
    bool *beats, *branches; /* not come to here */
    uint32_t vars, sides;   /* may be otherwise there: a bit each */
    bool mood, rings;
    bool more; /* something new was found */
};

static bool other_line(const struct others *o, int32_t line)
{
    for (uint32_t i = 0; i < o->graph->beat_count; i++)
        if (o->beats[i] && o->graph->beats[i].line == line)
            return true;
    return false;
}

static bool other_view(const struct others *o, int32_t view)
{
    switch (view) {
    case TR_VIEW_MODE:
    case TR_VIEW_LANG:
    case TR_VIEW_PROFILE:
    case TR_VIEW_HOUSE_ORG:
    case TR_VIEW_HOUSE_DEPT:
    case TR_VIEW_HOUSE_SELF:
    case TR_VIEW_HOUSE_OFFER:
        return true;
    case TR_VIEW_RINGS:
        return o->rings;
    case TR_VIEW_MOOD:
        return o->mood;
    default:
        return false;
    }
}

/* Whether an expression may give something else in another call. */
static bool varies(const struct others *o, struct tr_slice code)
{
    for (uint32_t i = 0; i < code.count; i++) {
        const struct tr_ins *ins = &o->graph->code[code.first + i];
        bool other = false;
        switch ((enum tr_op)ins->op) {
        case TR_OP_FACT:
            other = tr_fact_values(&o->graph->facts[ins->arg]) > 1;
            break;
        case TR_OP_DRAW:
            other = true;
            break;
        case TR_OP_VIEW:
            other = other_view(o, ins->arg);
            break;
        case TR_OP_VAR:
            other = o->vars >> ins->arg & 1;
            break;
        case TR_OP_HEARD:
            other = other_line(o, ins->arg);
            break;
        case TR_OP_VISITS:
            other = o->beats[ins->arg];
            break;
        case TR_OP_EVENT:
        case TR_OP_EVENT_TIME:
        case TR_OP_WAITED:
            other = o->sides >> ins->arg & 1;
            break;
        default:
            break;
        }
        if (other)
            return true;
    }
    return false;
}

static void mark(struct others *o, bool *flag)
{
    o->more |= !*flag;
    *flag = true;
}

static void mark_bit(struct others *o, uint32_t *bits, uint32_t i)
{
    o->more |= !(*bits >> i & 1);
    *bits |= 1u << i;
}

/* changed: whether it is done at all hangs on the call */
static void do_sets(struct others *o, struct tr_slice sets, bool changed)
{
    for (uint32_t i = 0; i < sets.count; i++) {
        const struct tr_set *set = &o->graph->sets[sets.first + i];
        if (changed || varies(o, set->value))
            mark_bit(o, &o->vars, set->var);
    }
}

static void go(struct others *o, uint16_t to)
{
    if (to != TR_NONE && o->walk->beats[to].state == TR_WALK_NONE)
        mark(o, &o->beats[to]);
}

static bool is_about_other_side(const struct others *o, const struct tr_branch *b)
{
    bool side = b->trigger >= TR_ON_EVENT && b->trigger <= TR_ON_MISSED;
    return side && o->sides >> b->what & 1;
}

static void do_branch(struct others *o, uint32_t at, bool changed)
{
    const struct tr_branch *b = &o->graph->branches[at];
    do_sets(o, b->sets, changed);
    if (!changed)
        return;
    if (o->walk->branches[at].state == TR_WALK_NONE)
        mark(o, &o->branches[at]);
    if (b->mood != 0)
        mark(o, &o->mood);
    if (b->start != TR_NONE)
        mark_bit(o, &o->sides, b->start);
    go(o, b->to);
}

static void do_beat(struct others *o, uint32_t index)
{
    const struct tr_beat *beat = &o->graph->beats[index];
    bool hidden[TR_TRIGGER_COUNT] = {false}; /* by trigger: what comes next, by an earlier branch */
    bool other = o->beats[index];
    for (uint32_t i = 0; i < beat->branches.count; i++) {
        uint32_t at = beat->branches.first + i;
        const struct tr_branch *b = &o->graph->branches[at];
        bool own = varies(o, b->when) || is_about_other_side(o, b);
        do_branch(o, at, other || own || hidden[b->trigger]);
        hidden[b->trigger] |= own && o->walk->branches[at].state != TR_WALK_NONE;
    }
    do_sets(o, beat->sets, other);
    if (other && beat->mood != 0)
        mark(o, &o->mood);
    if (other && beat->start != TR_NONE)
        mark_bit(o, &o->sides, beat->start);
    if (other || hidden[TR_ON_SAY] || hidden[TR_ON_ANSWERED])
        go(o, beat->next);
}

/* Whoever has had enough in another call goes on there. */
static void do_gone(struct others *o)
{
    const struct tr_graph *g = o->graph;
    go(o, g->caller.gone ? g->caller.gone : TR_NONE);
    for (uint32_t i = 0; i < g->cast_count; i++)
        go(o, g->cast[i].gone ? g->cast[i].gone : TR_NONE);
}

tr_status tr_others_find(struct tr_walk *walk, tr_err *err)
{
    const struct tr_graph *g = walk->content->graph;
    struct others o = {.walk = walk, .graph = g, .more = true};
    walk->others.beats = o.beats = tr_calloc(g->beat_count, sizeof *o.beats);
    walk->others.branches = o.branches = tr_calloc(g->branch_count + 1, sizeof *o.branches);
    if (!o.beats || !o.branches)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    for (uint32_t i = 0; i < g->side_count; i++) /* the ring that frees the hands is drawn */
        o.rings |= g->sides[i].binds[0] != g->sides[i].binds[1];
    while (o.more) {
        o.more = false;
        for (uint32_t i = 0; i < g->beat_count; i++)
            if (o.beats[i] || walk->beats[i].state != TR_WALK_NONE)
                do_beat(&o, i);
        if (o.mood)
            do_gone(&o);
    }
    return TR_OK;
}
