/* The verdict of an ended call: points of 1000, sections, fatal caps. */
#include <stddef.h>
#include <string.h>

#include "sim/call.h"

/* Points on top, as long as there is room below 1000. */
static void add_bonus(const struct tr_score *score, const struct tr_setup *setup,
                      struct tr_verdict *out)
{
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule_brief *rule = &setup->briefs[i];
        if (!rule->bonus || score->rules[i].result != TR_MET)
            continue;
        uint32_t room = 1000u - out->raw;
        uint16_t points = (uint16_t)(rule->points < room ? rule->points : room);
        out->rules[i].points = points;
        out->sections[rule->section] = (uint16_t)(out->sections[rule->section] + points);
        out->raw = (uint16_t)(out->raw + points);
    }
}

_Static_assert(sizeof(struct tr_verdict) - offsetof(struct tr_verdict, rules) -
                       sizeof(((struct tr_verdict *)0)->rules) <
                   _Alignof(struct tr_verdict),
               "the rules stay last: what stands behind them would not be cleared");

void tr_score_verdict(const struct tr_score *score, const struct tr_call *call,
                      struct tr_verdict *out)
{
    const struct tr_setup *setup = call->setup;
    memset(out, 0, offsetof(struct tr_verdict, rules));
    out->rule_count = (uint16_t)setup->rule_count;
    uint32_t whole = 0, so_far = 0, share = 0;
    bool on_top = false;
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule_brief *rule = &setup->briefs[i];
        if (score->rules[i].result == TR_NA)
            continue;
        if (rule->bonus)
            on_top = on_top || score->rules[i].result == TR_MET;
        else
            whole += rule->points;
    }
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule_brief *rule = &setup->briefs[i];
        const struct tr_rule_state *state = &score->rules[i];
        struct tr_rule_result *result = &out->rules[i];
        /* with points on top there is nothing to lose */
        bool lost = rule->bonus && state->result == TR_BROKEN;
        result->rule = setup->rules[i];
        result->result = lost ? TR_NA : state->result;
        result->points = result->max = 0;
        result->evidence = state->evidence;
        if (state->result == TR_NA || rule->bonus)
            continue;
        /* running totals are rounded, so that the parts always sum to 1000 */
        uint32_t from = share;
        so_far += rule->points;
        share = so_far * 1000 / whole;
        result->max = (uint16_t)(share - from);
        out->section_max[rule->section] = (uint16_t)(out->section_max[rule->section] + result->max);
        if (state->result == TR_MET) {
            result->points = result->max;
            out->sections[rule->section] =
                (uint16_t)(out->sections[rule->section] + result->points);
            out->raw = (uint16_t)(out->raw + result->points);
        } else if (rule->fatal) {
            out->fatal++;
        }
    }
    if (on_top)
        add_bonus(score, setup, out);
    uint32_t cap = out->fatal == 0   ? 1000
                   : out->fatal == 1 ? setup->card->fatal_cap_one
                                     : setup->card->fatal_cap_more;
    out->score = out->raw < cap ? out->raw : (uint16_t)cap;
    out->mood = tr_call_mood_lowest(call);
    out->rings = call->rings;
    out->duration_ms = call->now;
    out->talk_ms = call->picked_up_at >= 0 ? call->now - call->picked_up_at : 0;
    out->reaction_ms = call->reaction_sum;
    out->end = call->end;
    out->ending = call->ending;
}
