/* Lengths of time and rings that are worth trying: just there and just beyond what a
 * rule or a condition asks for. Where not all of them can be, the walk is coarse. */
#include <stdlib.h>
#include <string.h>

#include "audit/walk_inside.h"

#define SOON_MS 1000 /* an answer without hurry, where no rule says more */

/* gives: whether there is room for it */
static bool add_number(int32_t *list, uint32_t *count, uint32_t most, int32_t v)
{
    for (uint32_t i = 0; i < *count; i++)
        if (list[i] == v)
            return true;
    if (*count == most)
        return false;
    list[(*count)++] = v;
    return true;
}

static void try_ms(struct tr_walker *w, int32_t *list, uint32_t *count, int32_t v)
{
    if (v >= 0 && !add_number(list, count, TR_DELAYS_MAX, v))
        w->walk->coarse = true;
}

static void try_ring(struct tr_walker *w, int32_t ring)
{
    if (ring >= 1 && ring <= TR_RINGS_TRIED)
        (void)add_number(w->rings, &w->ring_count, TR_RINGS_TRIED, ring);
}

static int by_number(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

/* Seconds: just there and just beyond. */
static void try_seconds(struct tr_walker *w, int32_t *list, uint32_t *count, int32_t v)
{
    if (v < 0 || v >= TR_CALL_MS_MAX / 1000)
        return;
    try_ms(w, list, count, v * 1000);
    try_ms(w, list, count, (v + 1) * 1000);
}

/* What a condition asks of "rings", "hold", "reaction" and the like: just there and just
 * beyond. How long a cut line has been waited for is as long as nothing was on the line. */
static void condition_threshold(struct tr_walker *w, uint32_t at)
{
    const struct tr_graph *g = w->content->graph;
    const struct tr_ins *code = &g->code[at];
    uint32_t view = code->op == TR_OP_VIEW ? (uint32_t)code->arg : TR_VIEW_COUNT;
    int32_t v = -1;
    bool compared = tr_limits_compared(g->code, g->code_count, at, &v);
    if (view == TR_VIEW_RINGS) {
        try_ring(w, compared ? v : -1);
        try_ring(w, compared ? v + 1 : -1);
        for (int32_t ring = 1; !compared && ring <= TR_RINGS_TRIED; ring++)
            try_ring(w, ring);
    } else if (code->op == TR_OP_WAITED || view == TR_VIEW_IDLE) {
        try_seconds(w, w->idles, &w->idle_count, v);
        w->walk->coarse |= !compared;
    } else if (view == TR_VIEW_HOLD) {
        try_seconds(w, w->holds, &w->hold_count, v);
        w->walk->coarse |= !compared;
    } else if (view == TR_VIEW_REACTION) {
        try_ms(w, w->delays, &w->delay_count, v < TR_CALL_MS_MAX ? v : -1);
        try_ms(w, w->delays, &w->delay_count, v >= 0 && v < TR_CALL_MS_MAX ? v + 1 : -1);
        w->walk->coarse |= !compared;
    }
}

/* What is waited for until one moment: the whole call, the talk, a side event. */
static uint32_t lasting(const struct tr_ins *ins)
{
    if (ins->op == TR_OP_EVENT_TIME || ins->op == TR_OP_WAITED)
        return (uint32_t)ins->arg;
    if (ins->op != TR_OP_VIEW || (ins->arg != TR_VIEW_TIME && ins->arg != TR_VIEW_TALK))
        return UINT32_MAX;
    return ins->arg == TR_VIEW_TALK ? TR_WAIT_TALK : TR_WAIT_TIME;
}

/* Whether conditions tell more of them than before and after that moment. */
static bool lasting_told(const struct tr_graph *g)
{
    int32_t asked[TR_SIDES_MAX + 2];
    memset(asked, 0xff, sizeof asked); /* -1: of nothing */
    for (uint32_t i = 0; i < g->code_count; i++) {
        uint32_t what = lasting(&g->code[i]);
        int32_t v = -1;
        if (what == UINT32_MAX)
            continue;
        if (!tr_limits_compared(g->code, g->code_count, i, &v) ||
            (asked[what] >= 0 && asked[what] != v))
            return true;
        uint32_t op = g->code[g->code[i + 1].op == TR_OP_PUSH ? i + 2 : i + 1].op;
        if (op == TR_OP_EQ || op == TR_OP_NE)
            return true;
        asked[what] = v;
    }
    return false;
}

void tr_thresholds_plan(struct tr_walker *w)
{
    const struct tr_setup *setup = w->content->setup;
    const struct tr_caller *caller = &w->content->graph->caller;
    int32_t late = 0;
    w->closes[0] = 0;
    w->closes[1] = 0;
    try_ms(w, w->delays, &w->delay_count, SOON_MS);
    try_ms(w, w->holds, &w->hold_count, (int32_t)caller->hold_bears_ms);
    try_ms(w, w->holds, &w->hold_count, (int32_t)caller->hold_bears_ms + 1);
    try_ring(w, 1);
    try_ms(w, w->idles, &w->idle_count, 0);
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule *rule = &setup->card->rules[setup->rules[i]];
        if (rule->kind == TR_RULE_REACTION || rule->kind == TR_RULE_FIRST_WORD) {
            w->delays[0] = w->delays[0] < rule->limit ? w->delays[0] : rule->limit;
            try_ms(w, w->delays, &w->delay_count, rule->limit + 1);
        } else if (rule->kind == TR_RULE_HOLD) {
            try_ms(w, w->holds, &w->hold_count, rule->limit);
            try_ms(w, w->holds, &w->hold_count, rule->limit + 1);
        } else if (rule->kind == TR_RULE_RINGS) {
            try_ring(w, rule->low);
            try_ring(w, rule->limit);
            try_ring(w, rule->limit + 1);
        } else if (rule->kind == TR_RULE_HANG_UP && rule->limit > late) {
            late = rule->limit;
        }
    }
    w->closes[1] = late;
    for (uint32_t i = 0; i < w->content->graph->code_count; i++)
        condition_threshold(w, i);
    w->walk->coarse |= lasting_told(w->content->graph);
    qsort(w->delays, w->delay_count, sizeof *w->delays, by_number);
    qsort(w->holds, w->hold_count, sizeof *w->holds, by_number);
    qsort(w->rings, w->ring_count, sizeof *w->rings, by_number);
}
