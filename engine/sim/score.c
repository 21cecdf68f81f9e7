/* The scorecard at work; see score.h and the rule kinds in card.h. A rule is
 * decided as early as it can be, so that practice can show it at once; what is
 * still open is settled when the call is over. */
#include "sim/score.h"

#include <stddef.h>
#include <string.h>

#include "sim/score_inside.h"

void tr_score_event(struct tr_score *score, const struct tr_call *call, const struct tr_event *ev)
{
    const struct tr_setup *setup = call->setup;
    score->changed_count = 0;
    if (ev->kind == TR_EV_SAID)
        tr_score_said(score, call, ev);
    else if (ev->kind == TR_EV_BEAT)
        for (int w = 0; w < TR_ACTSET_WORDS; w++)
            score->expected.w[w] |= setup->expects[ev->a].w[w];
    else if (ev->kind == TR_EV_INTERRUPTED)
        score->cut_at = ev->at_ms;
    else if (ev->kind == TR_EV_RESUMED && ev->b == 0)
        score->after_hold = 1; /* one that the story ended needs no words afterwards */
    if (setup->watch >> ev->kind & 1)
        tr_score_other(score, call, ev);
}

_Static_assert(sizeof(struct tr_score) - offsetof(struct tr_score, changed) -
                       sizeof(((struct tr_score *)0)->changed) <
                   _Alignof(struct tr_score),
               "the changes stay last: what stands behind them would not be cleared");

void tr_score_init(struct tr_score *score, const struct tr_setup *setup)
{
    size_t after = offsetof(struct tr_score, expected);
    memset(score->rules, 0, setup->rule_count * sizeof *score->rules); /* no other is looked at */
    memset((char *)score + after, 0, offsetof(struct tr_score, changed) - after);
    score->cut_at = -1;
    for (uint32_t i = 0; i < setup->rule_count; i++)
        tr_score_show(&score->rules[i], -1, -1);
}
