/* Offering rules for a self-review, and comparing; see self_review.h. */
#include "report/self_review.h"

#include <string.h>

#include "sim/rng.h"

#define LEAST 4 /* with fewer there is nothing to choose */

size_t tr_self_offer(const struct tr_verdict_view *view, uint64_t seed, size_t out[TR_SELF_RULES])
{
    size_t met[TR_RULES_MAX], met_count = 0;
    size_t n = tr_verdict_better(view, out, TR_SELF_TICKS);
    for (size_t i = 0; i < view->rule_count && met_count < TR_RULES_MAX; i++)
        if (view->rules[i].result->result == TR_MET && view->rules[i].result->max > 0)
            met[met_count++] = i;
    while (n < TR_SELF_RULES && met_count > 0) {
        uint32_t k = tr_draw_below(seed, TR_STREAM_DRAWS, n, (uint32_t)met_count);
        out[n++] = met[k];
        met[k] = met[--met_count];
    }
    if (n < LEAST)
        return 0;
    for (size_t i = n; i > 1; i--) {
        uint32_t k = tr_draw_below(seed, TR_STREAM_DRAWS, TR_SELF_RULES + i, (uint32_t)i);
        size_t held = out[i - 1];
        out[i - 1] = out[k];
        out[k] = held;
    }
    return n;
}

static const struct tr_verdict_rule *find(const struct tr_verdict_view *view, const char *id)
{
    for (size_t i = 0; i < view->rule_count; i++)
        if (strcmp(view->rules[i].id, id) == 0)
            return &view->rules[i];
    return NULL;
}

enum tr_self_found tr_self_compare(const struct tr_verdict_view *view,
                                   const struct tr_self_review *review, size_t at)
{
    const struct tr_verdict_rule *rule = find(view, review->rules[at]);
    bool ticked = review->ticked >> at & 1;
    bool broken = rule && rule->result->result == TR_BROKEN;
    if (broken)
        return ticked ? TR_SELF_HIT : TR_SELF_MISSED;
    return ticked ? TR_SELF_HARD : TR_SELF_QUIET;
}

const char *tr_self_title(const struct tr_verdict_view *view, const struct tr_self_review *review,
                          size_t at)
{
    const struct tr_verdict_rule *rule = find(view, review->rules[at]);
    return rule ? rule->title : review->rules[at];
}
