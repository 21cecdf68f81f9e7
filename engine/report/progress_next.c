/* Which call to take next: the one that exercises most of what is for today, and of what is most
 * urgent among it; with nothing due the easiest that was never taken, then the one that went
 * worst when it was last taken. */
#include <string.h>

#include "report/progress.h"

static const struct tr_progress_scenario *history(const struct tr_progress *p, const char *id)
{
    for (size_t i = 0; i < p->scenario_count; i++)
        if (strcmp(p->scenarios[i].id, id) == 0)
            return &p->scenarios[i];
    return NULL;
}

static uint32_t weight_of(const struct tr_progress_choice *choice, const char *rule)
{
    for (size_t i = 0; i < choice->count; i++)
        if (strcmp(choice->v[i].rule, rule) == 0)
            return choice->v[i].weight;
    return 0;
}

/* A fatal mistake weighs as much as three others; one that was repeated weighs double. */
static uint32_t urgency(const struct tr_progress_rule *rule)
{
    return (rule->fatal ? 3u : 1u) * (tr_progress_lately(rule) > 1 ? 2u : 1u);
}

static uint32_t worth_of(const struct tr_progress *p, const struct tr_progress_choice *choice)
{
    uint32_t worth = 0;
    for (size_t i = 0; i < tr_progress_today(p); i++) {
        const struct tr_progress_rule *rule = &p->rules[p->plan[i]];
        worth += weight_of(choice, rule->id) * urgency(rule);
    }
    return worth;
}

struct candidate {
    uint32_t worth, calls, difficulty;
    int last;
    const char *id;
};

/* Whether a is to be taken rather than b. */
static bool before(const struct candidate *a, const struct candidate *b, enum tr_why_next why)
{
    if (why == TR_NEXT_DUE && a->worth != b->worth)
        return a->worth > b->worth;
    if (why == TR_NEXT_NEW && (a->calls == 0) != (b->calls == 0))
        return a->calls == 0;
    if (why == TR_NEXT_WEAK && a->last != b->last)
        return a->last < b->last;
    if (a->calls != b->calls)
        return a->calls < b->calls;
    if (a->difficulty != b->difficulty)
        return a->difficulty < b->difficulty;
    return strcmp(a->id, b->id) < 0;
}

static struct candidate look_at(const struct tr_progress *p, const struct tr_progress_choice *c)
{
    const struct tr_progress_scenario *h = history(p, c->id);
    return (struct candidate){.worth = worth_of(p, c),
                              .calls = h ? h->calls : 0,
                              .difficulty = c->difficulty,
                              .last = h ? h->last : 0,
                              .id = c->id};
}

void tr_progress_next(const struct tr_progress *p, const struct tr_progress_choice *choices,
                      size_t count, struct tr_next *out)
{
    bool any_worth = false, any_new = false;
    struct candidate best;
    memset(out, 0, sizeof *out);
    if (count == 0)
        return;
    for (size_t i = 0; i < count; i++) {
        struct candidate c = look_at(p, &choices[i]);
        any_worth = any_worth || c.worth > 0;
        any_new = any_new || c.calls == 0;
    }
    out->why = any_worth ? TR_NEXT_DUE : any_new ? TR_NEXT_NEW : TR_NEXT_WEAK;
    best = look_at(p, &choices[0]);
    for (size_t i = 1; i < count; i++) {
        struct candidate c = look_at(p, &choices[i]);
        if (before(&c, &best, out->why)) {
            best = c;
            out->choice = i;
        }
    }
    out->score = best.last;
    for (size_t i = 0; out->why == TR_NEXT_DUE && i < tr_progress_today(p); i++) {
        if (weight_of(&choices[out->choice], p->rules[p->plan[i]].id) == 0)
            continue;
        if (out->rule_count < TR_NEXT_RULES)
            out->rules[out->rule_count++] = p->plan[i];
        out->due_count++;
    }
}
