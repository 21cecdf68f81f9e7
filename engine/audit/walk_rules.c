/* What the rules of a scorecard look at, so that a state holds that and no more. */
#include "audit/walk_inside.h"

static void add_all(struct tr_actset *to, const struct tr_actset *from)
{
    for (int k = 0; k < TR_ACTSET_WORDS; k++)
        to->w[k] |= from->w[k];
}

/* Beyond which a rule's count changes nothing. */
static uint8_t count_most(const struct tr_rule *rule)
{
    int32_t most = 0;
    if (rule->window == TR_IN_CLOSING)
        return 7; /* holds how long ago it was said */
    if (rule->kind == TR_RULE_SAY)
        most = rule->low > 1 ? rule->low : 1;
    else if (rule->kind == TR_RULE_AVOID)
        most = (rule->window == TR_IN_FIRST_TURNS ? 0 : rule->limit) + 1;
    else if (rule->kind == TR_RULE_REACTION)
        most = rule->low + 1;
    else if (rule->kind == TR_RULE_SILENCE || rule->kind == TR_RULE_INTERRUPT ||
             rule->kind == TR_RULE_CONTROL)
        most = rule->limit + 1;
    else if (rule->kind == TR_RULE_EVERY)
        most = rule->limit + 1;
    else if (rule->kind == TR_RULE_SEQUENCE)
        most = 31; /* how far it is */
    else if (rule->kind == TR_RULE_ORDER || rule->kind == TR_RULE_BETWEEN)
        most = 1;
    else if (rule->kind == TR_RULE_HANG_UP)
        most = TR_BROKEN; /* what it came to when the last conversation ended */
    return (uint8_t)(most < 31 ? most : 31);
}

/* No beat expects what the rule is about. */
static bool idle(const struct tr_setup *setup, const struct tr_rule *rule, uint32_t i)
{
    for (uint32_t b = 0; rule->when_expected && b < setup->graph->beat_count; b++)
        if (tr_actset_meets(&setup->rule_sets[i].any, &setup->expects[b]))
            return false;
    return rule->when_expected;
}

static void at_least(int32_t *most, int32_t v)
{
    *most = *most > v ? *most : v;
}

/* A sequence asks of each of its acts whether it is said for the first time. */
static void look_first_times(struct tr_walker *w, uint32_t i)
{
    const struct tr_setup *setup = w->content->setup;
    const struct tr_actset *any = &setup->rule_sets[i].any;
    add_all(&w->plan.card.counted, any);
    for (uint16_t a = 0; a < setup->act_count; a++)
        if (tr_actset_has(any, a))
            at_least(&w->plan.limits.counts[a], 2);
}

static void look_rule(struct tr_walker *w, const struct tr_rule *rule, uint32_t i)
{
    const struct tr_setup *setup = w->content->setup;
    struct tr_pack_plan *plan = &w->plan;
    tr_walker_look(plan, &plan->card, rule->applies, setup->card->code, setup->card_act, TR_NONE);
    tr_walker_look(plan, &plan->card, rule->that, setup->card->code, setup->card_act, TR_NONE);
    if (rule->kind == TR_RULE_TALLY || rule->kind == TR_RULE_SEQUENCE)
        add_all(&plan->card.said, &setup->rule_sets[i].any);
    if (rule->kind == TR_RULE_SEQUENCE)
        look_first_times(w, i);
    if (rule->kind == TR_RULE_EVERY)
        at_least(&plan->turns_most, rule->limit + 1);
    plan->idle_rule[i] = idle(setup, rule, i);
    plan->closing_rule[i] = rule->window == TR_IN_CLOSING;
    plan->count_most[i] = count_most(rule);
    plan->points[i] = (int32_t)rule->points;
    plan->windows |= (uint16_t)(1 << rule->window);
    if (rule->when_expected && !plan->idle_rule[i])
        add_all(&plan->expected, &setup->rule_sets[i].any);
    if (rule->window == TR_IN_FIRST_TURNS)
        at_least(&plan->turns_most, rule->limit);
    if (rule->window == TR_BEFORE_HOLD || rule->window == TR_AGREED_HOLD ||
        rule->window == TR_BEFORE_LOOK_UP) {
        add_all(&plan->recent, &setup->rule_sets[i].any);
        add_all(&plan->recent, &setup->rule_sets[i].all);
    }
    if (rule->kind == TR_RULE_LENGTH)
        at_least(&plan->talk_most,
                 (int32_t)((int64_t)setup->graph->length_high_s * 10 * rule->limit) + 1);
    else if (rule->kind == TR_RULE_REACTION)
        at_least(&plan->reaction_most, rule->limit + 1);
    else if (rule->kind == TR_RULE_FIRST_WORD)
        at_least(&plan->first_word_most, rule->limit + 1);
    if (rule->kind == TR_RULE_SIDE) {
        plan->side_rules |= 1u << setup->rule_field[i];
        at_least(&plan->side_most, rule->limit + 1);
    }
}

void tr_walker_look_rules(struct tr_walker *w)
{
    const struct tr_setup *setup = w->content->setup;
    w->plan.turns_most = 1;
    for (uint32_t i = 0; i < setup->rule_count; i++)
        look_rule(w, &setup->card->rules[setup->rules[i]], i);
}
