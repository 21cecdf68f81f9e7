/* Linking graph, house and scorecard. Names are compared here once, so that a
 * call compares only numbers and bits. One block holds everything. */
#include "sim/setup.h"

#include <string.h>

#include "base/alloc.h"
#include "sim/event.h"
#include "sim/people.h"

/* Sizes of the parts, settled before the block is allocated. */
struct sizes {
    uint32_t acts, rules, who, entries;
};

static const char *graph_act(const struct tr_graph *graph, uint32_t i)
{
    return tr_graph_str(graph, graph->acts[i]);
}

static const char *card_act(const struct tr_card *card, uint32_t i)
{
    return tr_card_str(card, card->acts[i]);
}

/* Merge the two sorted tables. acts and the maps may be NULL: only count. */
static uint32_t merge_acts(const struct tr_graph *graph, const struct tr_card *card,
                           struct tr_setup *setup)
{
    uint32_t g = 0, c = 0, n = 0;

    while (g < graph->act_count || c < card->act_count) {
        int order;

        if (g == graph->act_count)
            order = 1;
        else if (c == card->act_count)
            order = -1;
        else
            order = strcmp(graph_act(graph, g), card_act(card, c));
        if (setup != NULL) {
            setup->acts[n] = order <= 0 ? graph_act(graph, g) : card_act(card, c);
            if (order <= 0)
                setup->graph_act[g] = (uint16_t)n;
            if (order >= 0)
                setup->card_act[c] = (uint16_t)n;
        }
        g += order <= 0;
        c += order >= 0;
        n++;
    }
    return n;
}

static bool rule_in_use(const struct tr_graph *graph, const struct tr_card *card,
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

static struct tr_actset set_of(const uint16_t *refs, struct tr_slice slice, const uint16_t *map)
{
    struct tr_actset set = {{0}};

    for (uint32_t i = 0; i < slice.count; i++)
        tr_actset_add(&set, map[refs[slice.first + i]]);
    return set;
}

static bool names_fact(const struct tr_graph *graph, uint16_t index, const char *text)
{
    if (index == TR_NONE)
        return false;
    const char *fact = tr_graph_str(graph, graph->facts[index].name);
    size_t len = strlen(fact);
    for (const char *at = strchr(text, '{'); at != NULL; at = strchr(at + 1, '{')) {
        if (strncmp(at + 1, fact, len) == 0 && (at[1 + len] == '}' || at[1 + len] == ':'))
            return true;
    }
    return false;
}

static uint16_t gives_surname(const struct tr_graph *graph, const char *text)
{
    uint32_t gives = strstr(text, "{caller.surname}") != NULL;

    gives |= (uint32_t)names_fact(graph, graph->caller.surname_fact, text) << 1;
    for (uint32_t i = 0; i < graph->cast_count; i++) {
        const struct tr_cast *cast = &graph->cast[i];

        gives |= (uint32_t)(cast->own && names_fact(graph, cast->surname_fact, text)) << (2 + i);
    }
    return (uint16_t)gives;
}

static bool gives_fact(const struct tr_graph *graph, const char *text)
{
    for (const char *at = strchr(text, '{'); at != NULL; at = strchr(at + 1, '{')) {
        size_t len = strcspn(at + 1, ":}");

        for (uint32_t i = 0; i < graph->fact_count; i++) {
            const char *fact = tr_graph_str(graph, graph->facts[i].name);

            if (strlen(fact) == len && memcmp(fact, at + 1, len) == 0)
                return true;
        }
    }
    return false;
}

static void link_graph(struct tr_setup *setup)
{
    const struct tr_graph *graph = setup->graph;

    for (uint32_t i = 0; i < graph->branch_count; i++) {
        const struct tr_branch *branch = &graph->branches[i];
        struct tr_branch_sets *sets = &setup->branches[i];

        sets->all = set_of(graph->refs, branch->all, setup->graph_act);
        sets->any = set_of(graph->refs, branch->any, setup->graph_act);
        sets->lacks = set_of(graph->refs, branch->lacks, setup->graph_act);
        sets->has_any = branch->any.count > 0;
    }
    for (uint32_t i = 0; i < graph->variant_count; i++) {
        const char *text = tr_graph_str(graph, graph->variants[i].text);

        setup->gives_surname[i] = gives_surname(graph, text);
        setup->gives_fact[i] = setup->gives_surname[i] || gives_fact(graph, text);
    }
    for (uint32_t i = 0; i < graph->beat_count; i++) {
        const struct tr_slice *own = &graph->beats[i].branches;

        for (uint32_t k = 0; k < own->count; k++)
            setup->has_after[i] |= graph->branches[own->first + k].trigger == TR_ON_AFTER;
    }
    for (uint32_t i = 0; i < graph->beat_count; i++)
        setup->expects[i] = set_of(graph->refs, graph->beats[i].expects, setup->graph_act);
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

/* The events that a rule of the later kinds looks at. */
static uint64_t watched(const struct tr_card *card, const struct tr_rule *rule, uint16_t field)
{
    if (rule->kind == TR_RULE_SIDE && rule->window == TR_BEFORE_PICK_UP)
        return UINT64_C(1) << TR_EV_SIDE | UINT64_C(1) << TR_EV_PICKED_UP;
    if (rule->kind == TR_RULE_BETWEEN)
        return (*tr_card_str(card, rule->field) ? UINT64_C(1) << field : 0) |
               (rule->before.count ? UINT64_C(1) << TR_EV_ASIDE : 0);
    if (rule->kind == TR_RULE_SIDE)
        return UINT64_C(1) << TR_EV_SIDE;
    if (rule->kind == TR_RULE_CONTROL)
        return UINT64_C(1) << field;
    if (rule->kind == TR_RULE_SAY && rule->window == TR_BEFORE_LOOK_UP)
        return UINT64_C(1) << TR_EV_LOOK_UP;
    if (rule->kind == TR_RULE_READY)
        return UINT64_C(1) << TR_EV_SIDE | UINT64_C(1) << TR_EV_READY | UINT64_C(1) << TR_EV_LINE |
               UINT64_C(1) << TR_EV_PICKED_UP | UINT64_C(1) << TR_EV_ANSWERED;
    return 0;
}

static void link_card(struct tr_setup *setup)
{
    const struct tr_card *card = setup->card;

    for (uint32_t i = 0; i < card->rule_count; i++) {
        const struct tr_rule *rule = &card->rules[i];
        struct tr_rule_sets *sets = &setup->rule_sets[setup->rule_count];

        if (!rule_in_use(setup->graph, card, rule))
            continue;
        sets->any = set_of(card->refs, rule->any, setup->card_act);
        sets->all = set_of(card->refs, rule->all, setup->card_act);
        sets->before = set_of(card->refs, rule->before, setup->card_act);
        list_rule(setup, rule, sets);
        setup->rule_field[setup->rule_count] = rule_field(setup->graph, card, rule);
        uint64_t events = watched(card, rule, setup->rule_field[setup->rule_count]);
        setup->watch |= events;
        for (uint32_t ev = 0; ev < TR_EV_COUNT; ev++)
            setup->event_rules[ev].w[setup->rule_count >> 6] |= (events >> ev & 1)
                                                                << (setup->rule_count & 63);
        setup->rules[setup->rule_count++] = (uint16_t)i;
    }
}

/* Take count elements from the block at *at; with block NULL only count. */
static void *take(char *block, size_t *at, size_t count, size_t size)
{
    void *part = block == NULL ? NULL : block + *at;

    *at += (count * size + 7) / 8 * 8;
    return part;
}

static size_t lay_out(char *block, const struct tr_graph *graph, const struct tr_card *card,
                      const struct sizes *n)
{
    struct tr_setup unused, *s = &unused;
    size_t at = 0;

    if (block != NULL)
        s = (struct tr_setup *)(void *)block;
    (void)take(block, &at, 1, sizeof *s);
    s->acts = take(block, &at, n->acts, sizeof *s->acts);
    s->graph_act = take(block, &at, graph->act_count, sizeof *s->graph_act);
    s->card_act = take(block, &at, card->act_count, sizeof *s->card_act);
    s->branches = take(block, &at, graph->branch_count, sizeof *s->branches);
    s->expects = take(block, &at, graph->beat_count, sizeof *s->expects);
    s->has_after = take(block, &at, graph->beat_count, sizeof *s->has_after);
    s->gives_surname = take(block, &at, graph->variant_count, sizeof *s->gives_surname);
    s->gives_fact = take(block, &at, graph->variant_count, sizeof *s->gives_fact);
    s->who = take(block, &at, n->who, sizeof *s->who);
    s->entries = take(block, &at, n->entries, sizeof *s->entries);
    s->wants = take(block, &at, graph->want_count, sizeof *s->wants);
    s->rules = take(block, &at, n->rules, sizeof *s->rules);
    s->rule_sets = take(block, &at, n->rules, sizeof *s->rule_sets);
    s->act_rules = take(block, &at, n->acts + 1u, sizeof *s->act_rules);
    s->event_rules = take(block, &at, TR_EV_COUNT, sizeof *s->event_rules);
    s->rule_field = take(block, &at, n->rules, sizeof *s->rule_field);
    return at;
}

tr_status tr_setup_new(struct tr_setup **out, const struct tr_graph *graph,
                       const struct tr_house *house, const struct tr_card *card, tr_err *err)
{
    struct sizes n = {.acts = merge_acts(graph, card, NULL),
                      .who = tr_people_count(graph, house),
                      .entries = tr_entries_count(graph, house)};
    struct tr_setup *setup;
    tr_status st;

    for (uint32_t i = 0; i < card->rule_count; i++)
        n.rules += rule_in_use(graph, card, &card->rules[i]);
    if (n.acts > TR_ACTS_MAX)
        return tr_fail(err, TR_ELIMIT,
                       "scenario %s and scorecard %s name %u acts together; at most %d are "
                       "possible, so name fewer in one of them",
                       tr_graph_str(graph, graph->id), tr_card_str(card, card->id),
                       (unsigned)n.acts, TR_ACTS_MAX);
    if (n.rules > TR_RULES_MAX)
        return tr_fail(err, TR_ELIMIT,
                       "scenario %s uses %u rules of scorecard %s; at most %d are possible, so use "
                       "fewer groups",
                       tr_graph_str(graph, graph->id), (unsigned)n.rules,
                       tr_card_str(card, card->id), TR_RULES_MAX);
    setup = tr_calloc(1, lay_out(NULL, graph, card, &n));
    if (setup == NULL)
        return tr_fail(err, TR_ENOMEM, "there is no memory to prepare scenario %s",
                       tr_graph_str(graph, graph->id));
    (void)lay_out((char *)setup, graph, card, &n);
    setup->graph = graph;
    setup->house = house;
    setup->card = card;
    setup->ring_ms = tr_house_ring_ms(house);
    setup->act_count = merge_acts(graph, card, setup);
    link_graph(setup);
    link_card(setup);
    st = tr_people_link(setup, err);
    if (st != TR_OK) {
        tr_free(setup);
        return st;
    }
    *out = setup;
    return TR_OK;
}

void tr_setup_free(struct tr_setup *setup)
{
    tr_free(setup);
}

uint16_t tr_setup_act(const struct tr_setup *setup, const char *name)
{
    uint32_t low = 0, high = setup->act_count;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        int order = strcmp(setup->acts[mid], name);

        if (order == 0)
            return (uint16_t)mid;
        if (order < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return TR_NONE;
}
