/* Linking graph, house and scorecard. Names are compared here once, so that a
 * call compares only numbers and bits. One block holds everything. */
#include "sim/setup.h"

#include <string.h>

#include "base/alloc.h"
#include "sim/event.h"
#include "sim/people.h"
#include "sim/setup_inside.h"

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

        sets->all = tr_setup_set(graph->refs, branch->all, setup->graph_act);
        sets->any = tr_setup_set(graph->refs, branch->any, setup->graph_act);
        sets->lacks = tr_setup_set(graph->refs, branch->lacks, setup->graph_act);
        sets->has_any = branch->any.count > 0;
        setup->asks_acts[i] = branch->all.count + branch->any.count + branch->lacks.count > 0;
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
        setup->expects[i] = tr_setup_set(graph->refs, graph->beats[i].expects, setup->graph_act);
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
    s->asks_acts = take(block, &at, graph->branch_count, sizeof *s->asks_acts);
    s->expects = take(block, &at, graph->beat_count, sizeof *s->expects);
    s->has_after = take(block, &at, graph->beat_count, sizeof *s->has_after);
    s->gives_surname = take(block, &at, graph->variant_count, sizeof *s->gives_surname);
    s->gives_fact = take(block, &at, graph->variant_count, sizeof *s->gives_fact);
    s->who = take(block, &at, n->who, sizeof *s->who);
    s->entries = take(block, &at, n->entries, sizeof *s->entries);
    s->wants = take(block, &at, graph->want_count, sizeof *s->wants);
    s->rules = take(block, &at, n->rules, sizeof *s->rules);
    s->briefs = take(block, &at, n->rules, sizeof *s->briefs);
    s->rule_sets = take(block, &at, n->rules, sizeof *s->rule_sets);
    s->act_rules = take(block, &at, n->acts + 1u, sizeof *s->act_rules);
    s->own_rules = take(block, &at, TR_EV_COUNT, sizeof *s->own_rules);
    s->event_rules = take(block, &at, TR_EV_COUNT, sizeof *s->event_rules);
    s->seldom_rules = take(block, &at, TR_SELDOM_COUNT, sizeof *s->seldom_rules);
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
        n.rules += tr_setup_rule_in_use(graph, card, &card->rules[i]);
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
    tr_setup_link_rules(setup);
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
