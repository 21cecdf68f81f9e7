/* The verdict of an ended call: points of 1000, sections, fatal caps. */
#include <string.h>

#include "sim/call.h"

static const struct tr_rule *rule_of(const struct tr_setup *setup, uint32_t i)
{
    return &setup->card->rules[setup->rules[i]];
}

/* Points on top, as long as there is room below 1000. */
static void add_bonus(const struct tr_score *score, const struct tr_setup *setup,
                      struct tr_verdict *out)
{
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule *rule = rule_of(setup, i);
        if (!rule->bonus || score->rules[i].result != TR_MET)
            continue;
        uint32_t room = 1000u - out->raw;
        uint16_t points = (uint16_t)(rule->points < room ? rule->points : room);
        out->rules[i].points = points;
        out->sections[rule->section] = (uint16_t)(out->sections[rule->section] + points);
        out->raw = (uint16_t)(out->raw + points);
    }
}

void tr_score_verdict(const struct tr_score *score, const struct tr_call *call,
                      struct tr_verdict *out)
{
    const struct tr_setup *setup = call->setup;
    memset(out, 0, sizeof *out);
    uint32_t whole = 0, so_far = 0;
    for (uint32_t i = 0; i < setup->rule_count; i++)
        if (score->rules[i].result != TR_NA && !rule_of(setup, i)->bonus)
            whole += rule_of(setup, i)->points;

    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule *rule = rule_of(setup, i);
        const struct tr_rule_state *state = &score->rules[i];
        struct tr_rule_result *result = &out->rules[out->rule_count++];
        result->rule = setup->rules[i];
        result->result = state->result;
        result->evidence = state->evidence;
        if (rule->bonus && state->result == TR_BROKEN)
            result->result = TR_NA; /* there is nothing to lose */
        if (state->result == TR_NA || rule->bonus)
            continue;
        /* running totals are rounded, so that the parts always sum to 1000 */
        uint32_t from = so_far * 1000 / whole;
        so_far += rule->points;
        result->max = (uint16_t)(so_far * 1000 / whole - from);
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
