/* See logic.h. Code is taken apart into a tree once more; comparisons with numbers
 * become intervals of atoms, everything else an atom of its own. Whether that can hold
 * is tried in logic_try.c. */
#include "audit/logic.h"

#include <string.h>

#include "sim/limits.h"

#define NO_NODE UINT32_MAX

static const struct tr_interval whole = {INT64_MIN, INT64_MAX};

void tr_logic_start(struct tr_logic *l, const struct tr_ins *code)
{
    l->code = code;
    l->atom_count = 0;
    l->node_count = 2;
    l->full = false;
    memset(l->nodes, 0, 2 * sizeof *l->nodes);
    l->nodes[1].kind = TR_LOGIC_TRUE;
}

/* --- nodes ---------------------------------------------------------------------------------- */

static uint32_t node(struct tr_logic *l, uint32_t kind, uint32_t left, uint32_t right)
{
    if (l->node_count == TR_LOGIC_NODES) {
        l->full = true;
        return 1;
    }
    l->nodes[l->node_count] = (struct tr_logic_node){.kind = kind, .left = left, .right = right};
    return l->node_count++;
}

uint32_t tr_logic_and(struct tr_logic *l, uint32_t left, uint32_t right)
{
    if (left == 0 || right == 0)
        return 0;
    if (left == 1 || right == 1)
        return left == 1 ? right : left;
    return node(l, TR_LOGIC_AND, left, right);
}

uint32_t tr_logic_or(struct tr_logic *l, uint32_t left, uint32_t right)
{
    if (left == 1 || right == 1)
        return 1;
    if (left == 0 || right == 0)
        return left == 0 ? right : left;
    return node(l, TR_LOGIC_OR, left, right);
}

/* The atom's value is within the interval. */
static uint32_t in(struct tr_logic *l, uint32_t atom, int64_t low, int64_t high)
{
    const struct tr_interval v = l->atoms[atom].values;
    if (low > high || low > v.high || high < v.low)
        return 0;
    if (low <= v.low && high >= v.high)
        return 1;
    uint32_t made = node(l, TR_LOGIC_IN, atom, 0);
    if (made > 1)
        l->nodes[made].only = (struct tr_interval){low, high};
    return made;
}

/* ... is not within it. */
static uint32_t outside(struct tr_logic *l, uint32_t atom, int64_t low, int64_t high)
{
    uint32_t below = low > INT64_MIN ? in(l, atom, INT64_MIN, low - 1) : 0;
    uint32_t above = high < INT64_MAX ? in(l, atom, high + 1, INT64_MAX) : 0;
    return tr_logic_or(l, below, above);
}

uint32_t tr_logic_not(struct tr_logic *l, uint32_t at)
{
    const struct tr_logic_node n = l->nodes[at];
    switch ((enum tr_logic_kind)n.kind) {
    case TR_LOGIC_FALSE:
        return 1;
    case TR_LOGIC_TRUE:
        return 0;
    case TR_LOGIC_IN:
        return outside(l, n.left, n.only.low, n.only.high);
    case TR_LOGIC_AND:
        return tr_logic_or(l, tr_logic_not(l, n.left), tr_logic_not(l, n.right));
    case TR_LOGIC_OR:
        return tr_logic_and(l, tr_logic_not(l, n.left), tr_logic_not(l, n.right));
    }
    return 1;
}

/* --- atoms ---------------------------------------------------------------------------------- */

static bool same_code(const struct tr_logic *l, struct tr_slice a, struct tr_slice b)
{
    return a.count == b.count && (a.count == 0 || memcmp(l->code + a.first, l->code + b.first,
                                                         a.count * sizeof *l->code) == 0);
}

/* What a value can be whatever the scenario says. */
static struct tr_interval values_of(uint32_t op, int32_t arg)
{
    static const struct tr_interval truth = {0, 1}, count = {0, INT64_MAX};
    switch (op) {
    case TR_OP_SAID:
    case TR_OP_HEARD:
    case TR_OP_SLIP:
    case TR_OP_SLIP_RIGHT:
    case TR_OP_LOOKED:
    case TR_OP_CONSULTED:
    case TR_OP_BRIEFED:
    case TR_LOGIC_NOW:
    case TR_OP_NOT:
    case TR_OP_EQ:
    case TR_OP_NE:
    case TR_OP_LT:
    case TR_OP_LE:
    case TR_OP_GT:
    case TR_OP_GE:
        return truth;
    case TR_OP_SAID_COUNT:
    case TR_OP_VISITS:
    case TR_OP_EVENT_TIME:
    case TR_OP_WAITED:
        return count;
    case TR_OP_EVENT:
        return (struct tr_interval){0, 3};
    case TR_OP_VIEW:
        if (arg == TR_VIEW_MOOD)
            return (struct tr_interval){0, 100};
        if (arg == TR_VIEW_LANG)
            return (struct tr_interval){0, 2};
        if (arg == TR_VIEW_REACTION)
            return whole;
        if (arg == TR_VIEW_READY || arg == TR_VIEW_MUTED ||
            (arg >= TR_VIEW_FESTIVAL && arg <= TR_VIEW_HOUSE_OFFER))
            return truth;
        return count;
    default:
        return whole;
    }
}

static uint32_t atom_of(struct tr_logic *l, uint32_t op, int32_t arg, struct tr_slice a,
                        struct tr_slice b)
{
    for (uint32_t i = 0; i < l->atom_count; i++) {
        const struct tr_logic_atom *known = &l->atoms[i];
        if (known->op == op && known->arg == arg && same_code(l, known->a, a) &&
            same_code(l, known->b, b))
            return i;
    }
    if (l->atom_count == TR_LOGIC_ATOMS) {
        l->full = true;
        return 0;
    }
    l->atoms[l->atom_count] =
        (struct tr_logic_atom){.op = op, .arg = arg, .a = a, .b = b, .values = values_of(op, arg)};
    return l->atom_count++;
}

uint32_t tr_logic_in(struct tr_logic *l, uint32_t op, int32_t arg, int64_t low, int64_t high)
{
    const struct tr_slice none = {0, 0};
    return in(l, atom_of(l, op, arg, none, none), low, high);
}

struct tr_logic_atom *tr_logic_find(struct tr_logic *l, uint32_t op, int32_t arg)
{
    for (uint32_t i = 0; i < l->atom_count; i++)
        if (l->atoms[i].op == op && l->atoms[i].arg == arg && l->atoms[i].a.count == 0)
            return &l->atoms[i];
    return NULL;
}

/* --- code ----------------------------------------------------------------------------------- */

/* A value that code leaves: what makes it, and from which instruction on. */
struct part {
    uint32_t first, count; /* of the logic's code */
    uint32_t op;
    uint32_t truth; /* node: it is not zero; NO_NODE until asked for */
};

static bool is_reading(uint32_t op)
{
    return op >= TR_OP_VIEW && op <= TR_OP_WAITED;
}

/* Nothing in it depends on the call. */
static bool is_constant(const struct tr_logic *l, uint32_t first, uint32_t count)
{
    for (uint32_t i = first; i < first + count; i++)
        if (is_reading(l->code[i].op) || l->code[i].op == TR_OP_DRAW)
            return false;
    return true;
}

static uint32_t atom_of_part(struct tr_logic *l, uint32_t first, uint32_t count, uint32_t op)
{
    const struct tr_slice none = {0, 0}, a = {first, count};
    const struct tr_ins *last = &l->code[first + count - 1];
    if (count == 1 && is_reading(last->op))
        return atom_of(l, last->op, last->arg, none, none);
    return atom_of(l, is_reading(op) ? TR_OP_ADD : op, 0, a, none); /* any number */
}

/* value `op` c, as an interval; NE gives that of EQ. */
static struct tr_interval interval_of(uint32_t op, int64_t c)
{
    struct tr_interval v = {c, c};
    switch (op) {
    case TR_OP_LT:
        v.low = INT64_MIN;
        v.high = c > INT64_MIN ? c - 1 : c;
        break;
    case TR_OP_LE:
        v.low = INT64_MIN;
        break;
    case TR_OP_GT:
        v.low = c < INT64_MAX ? c + 1 : c;
        v.high = INT64_MAX;
        break;
    case TR_OP_GE:
        v.high = INT64_MAX;
        break;
    default:
        break;
    }
    return v;
}

/* The same comparison with its sides changed about. */
static uint32_t turned(uint32_t op)
{
    static const uint32_t other[TR_OP_COUNT] = {
        [TR_OP_LT] = TR_OP_GT, [TR_OP_GT] = TR_OP_LT, [TR_OP_LE] = TR_OP_GE, [TR_OP_GE] = TR_OP_LE};
    return other[op] ? other[op] : op;
}

static uint32_t compare(struct tr_logic *l, uint32_t op, struct tr_slice a, struct tr_slice b)
{
    bool left = is_constant(l, a.first, a.count), right = is_constant(l, b.first, b.count);
    if (left && !right) {
        struct tr_slice swap = a;
        a = b;
        b = swap;
        op = turned(op);
        right = true;
    }
    if (right) {
        int64_t c = tr_expr_eval(l->code + b.first, b.count, NULL, NULL);
        uint32_t atom = atom_of_part(l, a.first, a.count, l->code[a.first + a.count - 1].op);
        struct tr_interval v = interval_of(op, c);
        if ((op == TR_OP_LT && c == INT64_MIN) || (op == TR_OP_GT && c == INT64_MAX))
            return 0;
        return op == TR_OP_NE ? outside(l, atom, v.low, v.high) : in(l, atom, v.low, v.high);
    }
    /* two values of the call: x > y is y < x, x >= y is not x < y, ... */
    bool swap = op == TR_OP_GT || op == TR_OP_LE,
         yes = op == TR_OP_LT || op == TR_OP_GT || op == TR_OP_EQ;
    uint32_t base = op == TR_OP_EQ || op == TR_OP_NE ? TR_OP_EQ : TR_OP_LT;
    uint32_t atom = atom_of(l, base, 0, swap ? b : a, swap ? a : b);
    return yes ? in(l, atom, 1, 1) : in(l, atom, 0, 0);
}

static uint32_t truth_of(struct tr_logic *l, const struct part *p)
{
    if (p->truth != NO_NODE)
        return p->truth;
    if (is_constant(l, p->first, p->count))
        return tr_expr_eval(l->code + p->first, p->count, NULL, NULL) != 0;
    return outside(l, atom_of_part(l, p->first, p->count, p->op), 0, 0);
}

static uint32_t apply(struct tr_logic *l, const struct part *a, const struct part *b, uint32_t op)
{
    const struct tr_slice left = {a->first, a->count}, right = {b->first, b->count};
    if (op < TR_OP_EQ || op > TR_OP_GE)
        return NO_NODE;
    if (is_constant(l, a->first, a->count) && is_constant(l, b->first, b->count))
        return NO_NODE; /* folded when it is asked for */
    return compare(l, op, left, right);
}

/* Take code[first..end) apart into one value; false for what is not understood. */
static bool take_apart(struct tr_logic *l, uint32_t first, uint32_t end, struct part *out)
{
    struct part stack[TR_EXPR_DEPTH + 1];
    uint32_t n = 0;
    for (uint32_t i = first; i < end; i++) {
        const struct tr_ins *ins = &l->code[i];
        struct part p = {.first = i, .count = 1, .op = ins->op, .truth = NO_NODE};
        if (ins->op <= TR_OP_WAITED) {
            if (n > TR_EXPR_DEPTH)
                return false;
        } else if (ins->op <= TR_OP_NEG) { /* draw, not, neg */
            if (n < 1)
                return false;
            const struct part *a = &stack[--n];
            p.first = a->first;
            p.count = i + 1 - a->first;
            if (ins->op == TR_OP_NOT)
                p.truth = tr_logic_not(l, truth_of(l, a));
        } else if (ins->op < TR_OP_AND) {
            if (n < 2)
                return false;
            n -= 2;
            p.first = stack[n].first;
            p.count = i + 1 - p.first;
            p.truth = apply(l, &stack[n], &stack[n + 1], ins->op);
        } else {
            struct part right;
            uint32_t stop = i + 1 + (uint32_t)ins->arg;
            if (n < 1 || stop > end || !take_apart(l, i + 1, stop, &right))
                return false;
            uint32_t a = truth_of(l, &stack[--n]), b = truth_of(l, &right);
            p.first = stack[n].first;
            p.count = stop - p.first;
            p.truth = ins->op == TR_OP_AND ? tr_logic_and(l, a, b) : tr_logic_or(l, a, b);
            i = stop - 1;
        }
        stack[n++] = p;
    }
    if (n != 1)
        return false;
    *out = stack[0];
    return true;
}

uint32_t tr_logic_code(struct tr_logic *l, struct tr_slice code)
{
    struct part p;
    if (code.count == 0)
        return 1;
    if (take_apart(l, code.first, code.first + code.count, &p))
        return truth_of(l, &p);
    l->full = true;
    return 1;
}
