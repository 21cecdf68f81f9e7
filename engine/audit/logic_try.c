/* Whether a tree of conditions can hold: atoms are narrowed to the intervals that its
 * parts ask for, one way after another, until all hold at once. */
#include "audit/logic.h"

#include <stddef.h>

/* What still has to hold, the innermost first; on the stack of who tries. */
struct goal {
    uint32_t node;
    const struct goal *next;
};

/* What a node is already, whatever else is chosen: TR_LOGIC_FALSE, _TRUE or _IN for open. */
static uint32_t settled(struct tr_logic *l, uint32_t at)
{
    l->work++;
    const struct tr_logic_node *n = &l->nodes[at];
    if (n->kind == TR_LOGIC_IN) {
        const struct tr_interval v = l->atoms[n->left].now;
        if (n->only.low > v.high || n->only.high < v.low)
            return TR_LOGIC_FALSE;
        return n->only.low <= v.low && n->only.high >= v.high ? TR_LOGIC_TRUE : TR_LOGIC_IN;
    }
    if (n->kind <= TR_LOGIC_TRUE)
        return n->kind;
    uint32_t stop = n->kind == TR_LOGIC_AND ? TR_LOGIC_FALSE : TR_LOGIC_TRUE;
    uint32_t a = settled(l, n->left);
    if (a == stop)
        return a;
    uint32_t b = settled(l, n->right);
    if (b == stop || a != TR_LOGIC_IN)
        return b;
    return TR_LOGIC_IN;
}

static bool try_all(struct tr_logic *l, const struct goal *goal);

/* With the atom within the interval, as long as that is tried. */
static bool try_in(struct tr_logic *l, const struct tr_logic_node *n, const struct goal *next)
{
    struct tr_logic_atom *atom = &l->atoms[n->left];
    const struct tr_interval before = atom->now;
    if (n->only.low > atom->now.low)
        atom->now.low = n->only.low;
    if (n->only.high < atom->now.high)
        atom->now.high = n->only.high;
    bool can = atom->now.low <= atom->now.high && try_all(l, next);
    atom->now = before;
    return can;
}

static bool try_all(struct tr_logic *l, const struct goal *goal)
{
    if (!goal || l->work > l->stop)
        return true;
    uint32_t at = goal->node, state = settled(l, at);
    const struct tr_logic_node *n = &l->nodes[at];
    if (state == TR_LOGIC_FALSE)
        return false;
    if (state == TR_LOGIC_TRUE)
        return try_all(l, goal->next);
    if (n->kind == TR_LOGIC_IN)
        return try_in(l, n, goal->next);
    const struct goal right = {n->right, goal->next};
    const struct goal left = {n->left, n->kind == TR_LOGIC_AND ? &right : goal->next};
    if (try_all(l, &left))
        return true;
    return n->kind == TR_LOGIC_OR && try_all(l, &right);
}

bool tr_logic_can(struct tr_logic *l, uint32_t at)
{
    struct goal goal = {at, NULL};
    for (uint32_t i = 0; i < l->atom_count; i++) {
        l->atoms[i].now = l->atoms[i].values;
        if (l->atoms[i].now.low > l->atoms[i].now.high)
            return false;
    }
    l->stop = l->work + TR_LOGIC_STEPS < TR_LOGIC_WORK ? l->work + TR_LOGIC_STEPS : TR_LOGIC_WORK;
    return l->full || try_all(l, &goal);
}
