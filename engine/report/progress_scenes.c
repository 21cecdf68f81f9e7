/* What calls exercise: read from the graph, its rule groups and the acts that its beats
 * expect; see progress_scenes.h. */
#include "report/progress_scenes.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "report/card_words.h"
#include "session/content.h"

/* ---- one scenario -------------------------------------------------------------------- */

static bool is_expected(const struct tr_setup *setup, const struct tr_actset *any)
{
    for (uint32_t i = 0; i < setup->graph->beat_count; i++)
        if (tr_actset_meets(&setup->expects[i], any))
            return true;
    return false;
}

static bool has_acts(const struct tr_actset *any)
{
    static const struct tr_actset all = {{UINT64_MAX, UINT64_MAX, UINT64_MAX}};
    return tr_actset_meets(any, &all) != 0;
}

/* A group of its own is what the call is about, and so are acts that its beats expect; what
 * waits for an occasion that the call does not give cannot show there. */
static uint8_t weight_of(const struct tr_setup *setup, uint32_t at)
{
    const struct tr_rule *rule = &setup->card->rules[setup->rules[at]];
    const struct tr_rule_sets *sets = &setup->rule_sets[at];
    bool own = strcmp(tr_card_str(setup->card, rule->group), "base") != 0;
    bool expected = has_acts(&sets->any) && is_expected(setup, &sets->any);
    if (rule->when_expected && !expected)
        return 0;
    if (rule->kind == TR_RULE_SIDE && setup->graph->side_count == 0)
        return 0;
    if ((rule->kind == TR_RULE_SLIP_FILLED || rule->kind == TR_RULE_SLIP_RIGHT) &&
        setup->graph->slip_count == 0)
        return 0;
    if (rule->kind == TR_RULE_AVOID) /* expected by nobody, and possible everywhere */
        return own ? 3 : 1;
    return own || expected ? 3 : 1;
}

size_t tr_exercises(const struct tr_setup *setup, struct tr_exercise *out)
{
    size_t n = 0;
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        uint8_t weight = weight_of(setup, i);
        const struct tr_rule *rule = &setup->card->rules[setup->rules[i]];
        if (weight == 0)
            continue;
        (void)snprintf(out[n].rule, sizeof out[n].rule, "%s", tr_card_str(setup->card, rule->id));
        out[n++].weight = weight;
    }
    return n;
}

/* ---- all of them --------------------------------------------------------------------- */

struct stage {
    const struct tr_progress_wish *wish;
    struct tr_progress_all *all;
    struct tr_house *house;
};

static bool load(const struct stage *s, enum tr_load_kind kind, const char *id,
                 struct tr_loaded *loaded, tr_err *err)
{
    memset(loaded, 0, sizeof *loaded);
    return tr_load(s->wish->loader, kind, id, loaded, err) == TR_OK;
}

static tr_status no_memory(tr_err *err)
{
    return tr_fail(err, TR_ENOMEM, "not enough memory for the list of calls");
}

static tr_status add(const struct stage *s, const struct tr_graph *graph,
                     const struct tr_setup *setup, tr_err *err)
{
    struct tr_progress_all *all = s->all;
    struct tr_progress_choice *choice = &all->choices[all->choice_count];
    struct tr_progress_scene *scene = &all->scenes[all->choice_count];
    const char *title = tr_graph_str(graph, graph->title.in[s->wish->lang]);
    scene->title = tr_strndup(title, strlen(title));
    scene->v = tr_calloc(setup->rule_count + 1, sizeof *scene->v);
    if (!scene->title || !scene->v) {
        tr_free(scene->title);
        tr_free(scene->v);
        return no_memory(err);
    }
    (void)snprintf(choice->id, sizeof choice->id, "%s", tr_graph_str(graph, graph->id));
    choice->difficulty = graph->difficulty;
    choice->v = scene->v;
    choice->count = tr_exercises(setup, scene->v);
    all->choice_count++;
    return TR_OK;
}

static tr_status look_at(const struct stage *s, const char *id, tr_err *err)
{
    struct tr_loaded loaded;
    struct tr_graph *graph = NULL;
    struct tr_setup *setup = NULL;
    tr_err mild = {0};
    tr_status st = TR_OK;
    if (load(s, TR_LOAD_SCENARIO, id, &loaded, &mild) &&
        tr_graph_decode(&graph, loaded.bytes.data, loaded.bytes.len, &mild) == TR_OK &&
        tr_setup_new(&setup, graph, s->house, s->all->card, &mild) == TR_OK)
        st = add(s, graph, setup, err);
    else if (mild.status == TR_ENOMEM)
        st = no_memory(err);
    tr_setup_free(setup);
    tr_graph_free(graph);
    tr_loaded_done(&loaded);
    return st;
}

/* The house and the card that calls are taken with. */
static bool furnish(struct stage *s, tr_err *err)
{
    struct tr_loaded house, card;
    bool ok = load(s, TR_LOAD_HOUSE, s->wish->house, &house, err) &&
              tr_house_decode(&s->house, house.bytes.data, house.bytes.len, err) == TR_OK;
    tr_loaded_done(&house);
    if (!ok)
        return false;
    const char *id = s->wish->card ? s->wish->card : tr_house_str(s->house, s->house->scorecard);
    ok = load(s, TR_LOAD_CARD, *id ? id : TR_USUAL_CARD, &card, err);
    if (!ok && !s->wish->card) { /* as calls do: content.h */
        tr_loaded_done(&card);
        ok = load(s, TR_LOAD_CARD, TR_USUAL_CARD, &card, err);
    }
    ok = ok && tr_card_decode(&s->all->card, card.bytes.data, card.bytes.len, err) == TR_OK;
    tr_loaded_done(&card);
    return ok;
}

tr_status tr_progress_scenes(struct tr_progress_all *all, const struct tr_progress_wish *wish,
                             tr_err *err)
{
    struct stage s = {.wish = wish, .all = all};
    struct tr_names ids = {0};
    tr_err mild = {0};
    tr_status st = TR_OK;
    if (!furnish(&s, &mild) || tr_load_ids(wish->loader, TR_LOAD_SCENARIO, &ids, &mild) != TR_OK) {
        if (mild.status == TR_ENOMEM)
            st = no_memory(err);
        else if (!all->problem[0])
            (void)snprintf(all->problem, sizeof all->problem, "%s", mild.msg);
    }
    if (st == TR_OK) {
        all->choices = tr_calloc(ids.count + 1, sizeof *all->choices);
        all->scenes = tr_calloc(ids.count + 1, sizeof *all->scenes);
        if (!all->choices || !all->scenes)
            st = no_memory(err);
    }
    for (size_t i = 0; st == TR_OK && i < ids.count; i++)
        st = look_at(&s, ids.v[i], err);
    tr_names_done(&ids);
    tr_house_free(s.house);
    return st;
}
