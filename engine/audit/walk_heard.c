/* Lines that were heard. Authors ask "heard(a) or heard(b)", mostly in a list of
 * branches, the latest part of the story first; so a state tells only whether one
 * of the two was heard, and nothing of what a later branch asks once an earlier
 * one will always be taken. What was heard stays heard. */
#include <string.h>

#include "audit/walk_inside.h"

static void add_line(struct tr_heard_group *g, int32_t line)
{
    g->lines[line >> 3] |= (uint8_t)(1 << (line & 7));
}

uint64_t tr_heard_group(struct tr_pack_plan *plan, const struct tr_ins *code, uint32_t count,
                        uint32_t at, uint32_t *end)
{
    struct tr_heard_group g = {{0}};
    add_line(&g, code[at++].arg);
    while (at + 1 < count && code[at].op == TR_OP_OR && code[at].arg == 1 &&
           code[at + 1].op == TR_OP_HEARD) {
        add_line(&g, code[at + 1].arg);
        at += 2;
    }
    *end = at;
    uint32_t i = 0;
    while (i < plan->group_count && memcmp(&plan->groups[i], &g, sizeof g) != 0)
        i++;
    if (i == TR_GROUPS_TOLD) {
        for (size_t k = 0; k < sizeof g.lines; k++)
            plan->loose.lines[k] |= g.lines[k];
        plan->has_loose = true;
        return 0;
    }
    if (i == plan->group_count) {
        plan->groups[plan->group_count++] = g;
        for (uint32_t line = 0; line < TR_LINES_MAX; line++)
            plan->line_groups[line] |= (uint64_t)(g.lines[line >> 3] >> (line & 7) & 1) << i;
    }
    return (uint64_t)1 << i;
}

/* All groups of an expression; *whole: of nothing else. */
static uint64_t groups_of(struct tr_pack_plan *plan, const struct tr_ins *code, uint32_t count,
                          bool *whole)
{
    uint64_t groups = 0;
    uint32_t at = 0, end = 0;
    *whole = count > 0 && code[0].op == TR_OP_HEARD;
    while (at < count) {
        if (code[at].op != TR_OP_HEARD) {
            *whole = false;
            at++;
            continue;
        }
        groups |= tr_heard_group(plan, code, count, at, &end);
        *whole = *whole && at == 0 && end == count;
        at = end;
    }
    return groups;
}

static uint64_t groups_of_sets(struct tr_walker *w, struct tr_slice sets)
{
    const struct tr_graph *g = w->content->graph;
    uint64_t groups = 0;
    bool whole;
    for (uint32_t i = 0; i < sets.count; i++) {
        struct tr_slice value = g->sets[sets.first + i].value;
        groups |= groups_of(&w->plan, g->code + value.first, value.count, &whole);
    }
    return groups;
}

static void read(struct tr_pack_plan *plan, struct tr_looks *own, uint64_t groups, uint64_t shut)
{
    struct tr_heard_read r = {groups, shut};
    uint32_t i = 0;
    if (groups == 0)
        return;
    while (i < plan->read_count && memcmp(&plan->reads[i], &r, sizeof r) != 0)
        i++;
    if (shut == 0 || i == TR_GROUPS_TOLD) {
        own->groups |= groups;
        return;
    }
    if (i == plan->read_count)
        plan->reads[plan->read_count++] = r;
    own->reads |= (uint64_t)1 << i;
}

void tr_heard_beat(struct tr_walker *w, uint32_t beat)
{
    const struct tr_graph *g = w->content->graph;
    const struct tr_slice branches = g->beats[beat].branches;
    struct tr_looks *own = &w->plan.live[beat];
    uint64_t shut[TR_TRIGGER_COUNT] = {0}; /* by trigger: what closes later branches */
    own->groups |= groups_of_sets(w, g->beats[beat].sets);
    for (uint32_t i = 0; i < branches.count; i++) {
        const struct tr_branch *b = &g->branches[branches.first + i];
        bool whole;
        uint64_t groups = groups_of(&w->plan, g->code + b->when.first, b->when.count, &whole);
        bool always = whole && b->all.count + b->any.count + b->lacks.count == 0 &&
                      b->what == TR_NONE && b->trigger != TR_ON_AFTER;
        read(&w->plan, own, groups | groups_of_sets(w, b->sets), shut[b->trigger]);
        if (always)
            shut[b->trigger] |= groups;
    }
}

uint64_t tr_heard_told(const struct tr_walker *w, const struct tr_call *call,
                       const struct tr_looks *live)
{
    const struct tr_pack_plan *plan = &w->plan;
    uint64_t heard = 0, told = live->groups;
    for (uint32_t i = 0; i < plan->line_count; i++) {
        uint32_t byte = plan->line_bytes[i];
        for (uint32_t left = call->heard_line[byte]; left; left &= left - 1)
            heard |= plan->line_groups[8 * byte + (uint32_t)__builtin_ctz(left)];
    }
    for (uint64_t left = live->reads; left; left &= left - 1) {
        const struct tr_heard_read *r = &plan->reads[__builtin_ctzll(left)];
        if (!(heard & r->shut))
            told |= r->groups;
    }
    return heard & told;
}
