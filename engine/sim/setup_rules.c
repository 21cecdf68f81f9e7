/* Linking the rules in use: which answers and events each looks at, and its thresholds, so
 * that a step asks no rule that has nothing to say. */
#include <string.h>

#include "sim/event.h"
#include "sim/setup_inside.h"

bool tr_setup_rule_in_use(const struct tr_graph *graph, const struct tr_card *card,
                          const struct tr_rule *rule)
{
    const char *group = tr_card_str(card, rule->group);

    if (rule->kind == TR_RULE_QUIZ)
        return false;
    for (uint32_t i = 0; i < graph->group_count; i++) {
        if (strcmp(tr_graph_str(graph, graph->groups[i]), group) == 0)
            return true;
    }
    return false;
}

static uint16_t field_index(const struct tr_graph *graph, const char *name)
{
    if (name[0] == '\0')
        return TR_NONE;
    for (uint32_t i = 0; i < graph->slip_count; i++) {
        if (strcmp(tr_graph_str(graph, graph->slip[i].name), name) == 0)
            return (uint16_t)i;
    }
    return TR_NONE;
}

/* Acts that an answer must hold for the rule to look at it at all. */
static struct tr_actset rule_watch(const struct tr_rule *rule, const struct tr_rule_sets *sets)
{
    struct tr_actset set = sets->any;

    for (int i = 0; i < TR_ACTSET_WORDS; i++)
        set.w[i] |= sets->all.w[i] | sets->before.w[i];
    if (rule->kind == TR_RULE_FIRST_WORD || rule->kind == TR_RULE_REACTION ||
        rule->kind == TR_RULE_REPEAT || rule->kind == TR_RULE_LONG_ANSWER ||
        rule->kind == TR_RULE_EVERY || (rule->kind == TR_RULE_SAY && rule->window == TR_AFTER_HOLD))
        tr_actset_add(&set, TR_ACT_ANSWER);
    return set;
}

/* The only answers that a rule looks at, or TR_SELDOM_COUNT: at others, too. */
static enum tr_seldom seldom(const struct tr_rule *rule)
{
    bool windowed = rule->kind == TR_RULE_SAY || rule->kind == TR_RULE_AVOID;

    if (rule->kind == TR_RULE_REPEAT)
        return TR_SELDOM_REPEATED;
    if (rule->kind == TR_RULE_FIRST_WORD || (windowed && rule->window == TR_IN_FIRST_TURN))
        return TR_SELDOM_FIRST;
    return windowed && rule->window == TR_AFTER_HOLD ? TR_SELDOM_AFTER_HOLD : TR_SELDOM_COUNT;
}

/* Put the rule with index rule_count down under every act that it looks at. */
static void list_rule(struct tr_setup *setup, const struct tr_rule *rule,
                      const struct tr_rule_sets *sets)
{
    struct tr_actset watch = rule_watch(rule, sets);
    uint64_t bit = (uint64_t)1 << (setup->rule_count & 63);

    for (uint32_t act = 0; act < setup->act_count; act++) {
        if (tr_actset_has(&watch, (uint16_t)act))
            setup->act_rules[act].w[setup->rule_count >> 6] |= bit;
    }
    if (tr_actset_has(&watch, TR_ACT_ANSWER))
        setup->act_rules[setup->act_count].w[setup->rule_count >> 6] |= bit;
    if (seldom(rule) != TR_SELDOM_COUNT)
        setup->seldom_rules[seldom(rule)].w[setup->rule_count >> 6] |= bit;
}

/* The number of what the rule's field names. */
static uint16_t rule_field(const struct tr_graph *graph, const struct tr_card *card,
                           const struct tr_rule *rule)
{
    const char *name = tr_card_str(card, rule->field);

    if (rule->kind == TR_RULE_SIDE)
        return (uint16_t)tr_name_index(tr_side_kind_names, TR_SIDE_KIND_COUNT, name);
    if (rule->kind == TR_RULE_CONTROL || (rule->kind == TR_RULE_BETWEEN && *name))
        return (uint16_t)tr_name_index(tr_event_names, TR_EV_COUNT, name);
    return field_index(graph, name);
}

_Static_assert(TR_EV_COUNT <= 64, "sets of events are 64 bits");
#define EVENT(kind) (UINT64_C(1) << (kind))

/* The events that a rule's kind is about. */
static uint64_t own_events(const struct tr_rule *rule)
{
    bool at_hold = rule->window == TR_BEFORE_HOLD || rule->window == TR_AGREED_HOLD;

    switch ((enum tr_rule_kind)rule->kind) {
    case TR_RULE_RINGS:
    case TR_RULE_MISSED:
        return EVENT(TR_EV_PICKED_UP) | EVENT(TR_EV_UNANSWERED);
    case TR_RULE_HANG_UP:
        return EVENT(TR_EV_ON_HOOK);
    case TR_RULE_SILENCE:
        return EVENT(TR_EV_SILENCE);
    case TR_RULE_INTERRUPT:
        return EVENT(TR_EV_INTERRUPTED);
    case TR_RULE_HOLD:
        return EVENT(TR_EV_RESUMED);
    case TR_RULE_SLIP_FILLED:
    case TR_RULE_SLIP_RIGHT:
        return EVENT(TR_EV_NOTED);
    case TR_RULE_SAY:
        return at_hold ? EVENT(TR_EV_HELD) : 0;
    default:
        return 0;
    }
}

static bool has_side(const struct tr_graph *graph, enum tr_side_kind kind)
{
    for (uint32_t i = 0; i < graph->side_count; i++)
        if (graph->sides[i].kind == (uint32_t)kind)
            return true;
    return false;
}

/* The events that a rule of the later kinds looks at. Pen and form are never missed where
 * nothing can take them away. */
static uint64_t watched(const struct tr_setup *setup, const struct tr_rule *rule, uint16_t field)
{
    switch ((enum tr_rule_kind)rule->kind) {
    case TR_RULE_SIDE:
        return EVENT(TR_EV_SIDE) | (rule->window == TR_BEFORE_PICK_UP ? EVENT(TR_EV_PICKED_UP) : 0);
    case TR_RULE_BETWEEN:
        return (*tr_card_str(setup->card, rule->field) ? EVENT(field) : 0) |
               (rule->before.count ? EVENT(TR_EV_ASIDE) : 0);
    case TR_RULE_CONTROL:
        return EVENT(field);
    case TR_RULE_SAY:
        return rule->window == TR_BEFORE_LOOK_UP ? EVENT(TR_EV_LOOK_UP) : 0;
    case TR_RULE_READY:
        return has_side(setup->graph, TR_SIDE_NOT_READY)
                   ? EVENT(TR_EV_SIDE) | EVENT(TR_EV_READY) | EVENT(TR_EV_LINE) |
                         EVENT(TR_EV_PICKED_UP) | EVENT(TR_EV_ANSWERED)
                   : 0;
    default:
        return 0;
    }
}

/* Put the rule with index rule_count down under every event that it looks at. */
static void list_events(struct tr_setup *setup, const struct tr_rule *rule)
{
    uint64_t own = own_events(rule),
             more = watched(setup, rule, setup->rule_field[setup->rule_count]);
    uint32_t word = setup->rule_count >> 6, bit = setup->rule_count & 63;

    setup->watch |= own | more;
    for (uint32_t ev = 0; ev < TR_EV_COUNT; ev++) {
        setup->own_rules[ev].w[word] |= (own >> ev & 1) << bit;
        setup->event_rules[ev].w[word] |= (more >> ev & 1) << bit;
    }
}

static struct tr_rule_brief brief(const struct tr_rule *rule)
{
    return (struct tr_rule_brief){.low = rule->low,
                                  .limit = rule->limit,
                                  .applies = rule->applies,
                                  .points = (uint16_t)rule->points,
                                  .kind = (uint8_t)rule->kind,
                                  .window = (uint8_t)rule->window,
                                  .section = (uint8_t)rule->section,
                                  .timed = rule->timed != 0,
                                  .when_expected = rule->when_expected != 0,
                                  .fatal = rule->fatal != 0,
                                  .bonus = rule->bonus != 0,
                                  .has_any = rule->any.count > 0,
                                  .has_before = rule->before.count > 0};
}

void tr_setup_link_rules(struct tr_setup *setup)
{
    const struct tr_card *card = setup->card;

    for (uint32_t i = 0; i < card->rule_count; i++) {
        const struct tr_rule *rule = &card->rules[i];
        struct tr_rule_sets *sets = &setup->rule_sets[setup->rule_count];

        if (!tr_setup_rule_in_use(setup->graph, card, rule))
            continue;
        setup->briefs[setup->rule_count] = brief(rule);
        sets->any = tr_setup_set(card->refs, rule->any, setup->card_act);
        sets->all = tr_setup_set(card->refs, rule->all, setup->card_act);
        sets->before = tr_setup_set(card->refs, rule->before, setup->card_act);
        list_rule(setup, rule, sets);
        setup->rule_field[setup->rule_count] = rule_field(setup->graph, card, rule);
        list_events(setup, rule);
        setup->rules[setup->rule_count++] = (uint16_t)i;
    }
}
