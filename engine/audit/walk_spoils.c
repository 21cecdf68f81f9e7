/* Where full marks are lost for good: a branch or an answer that breaks a rule which
 * is always in force and never forgives, and beats and endings to which every way
 * goes through one. That is settled on the graph, so it holds for every call; it does
 * not say that full marks can be had everywhere else. */
#include "audit/walk_words.h"
#include "base/alloc.h"

static const struct tr_rule *rule_of(const struct tr_setup *setup, uint32_t i)
{
    return &setup->card->rules[setup->rules[i]];
}

/* Broken the first time that one does what it forbids, whatever else is done. */
static bool is_hard(const struct tr_setup *setup, uint32_t i, enum tr_rule_kind kind)
{
    const struct tr_rule *r = rule_of(setup, i);
    return r->kind == (uint32_t)kind && r->applies.count == 0 && !r->when_expected &&
           (kind == TR_RULE_HANG_UP || (r->limit == 0 && r->window == TR_IN_CALL));
}

/* A hard rule of a kind, TR_NONE: there is none. */
static uint16_t hard_rule(const struct tr_setup *setup, enum tr_rule_kind kind)
{
    for (uint32_t i = 0; i < setup->rule_count; i++)
        if (is_hard(setup, i, kind))
            return (uint16_t)i;
    return TR_NONE;
}

/* The hard rule that an act breaks. */
static uint16_t act_breaks(const struct tr_setup *setup, uint16_t act)
{
    for (uint32_t i = 0; act != TR_NONE && i < setup->rule_count; i++)
        if (is_hard(setup, i, TR_RULE_AVOID) && tr_actset_has(&setup->rule_sets[i].any, act))
            return (uint16_t)i;
    return TR_NONE;
}

static uint16_t ref_breaks(const struct tr_setup *setup, uint32_t ref)
{
    return act_breaks(setup, setup->graph_act[setup->graph->refs[ref]]);
}

/* Words that a branch asks for: one that is forbidden, or nothing but such. */
static uint16_t words_break(const struct tr_setup *setup, const struct tr_branch *b)
{
    uint16_t rule = TR_NONE;
    for (uint32_t i = 0; i < b->all.count; i++) {
        rule = ref_breaks(setup, b->all.first + i);
        if (rule != TR_NONE)
            return rule;
    }
    for (uint32_t i = 0; i < b->any.count; i++) {
        rule = ref_breaks(setup, b->any.first + i);
        if (rule == TR_NONE)
            break;
    }
    return rule;
}

/* Rules are about the telephone: what is said to somebody in the room breaks none, nor
 * does saying nothing to them. */
static bool is_in_room(const struct tr_graph *g, const struct tr_beat *beat)
{
    return beat->by != TR_NONE && g->cast[beat->by].room;
}

static uint16_t branch_breaks(const struct tr_setup *setup, const struct tr_branch *b)
{
    uint16_t rule = TR_NONE;
    bool ends = b->to != TR_NONE && setup->graph->beats[b->to].ending != 0;
    if (b->trigger == TR_ON_SILENCE)
        return hard_rule(setup, TR_RULE_SILENCE);
    if (b->trigger == TR_ON_HUNG_UP)
        return ends ? hard_rule(setup, TR_RULE_HANG_UP) : TR_NONE;
    if (b->trigger == TR_ON_INTERRUPTED)
        rule = hard_rule(setup, TR_RULE_INTERRUPT);
    if (rule == TR_NONE && (b->trigger == TR_ON_SAY || b->trigger == TR_ON_INTERRUPTED))
        rule = words_break(setup, b);
    return rule;
}

/* Beats that can be come to without breaking one; the others keep the rule that is
 * broken on a way there. */
static void spread(const struct tr_graph *g, struct tr_walk_spoils *out)
{
    bool more = true;
    for (uint32_t i = 1; i < g->beat_count; i++)
        out->beats[i] = TR_WALK_LOST;
    out->beats[0] = TR_NONE;
    out->beats[g->caller.gone] = TR_NONE; /* 0, or where it goes on when they have hung up */
    for (uint32_t i = 0; i < g->cast_count; i++)
        out->beats[g->cast[i].gone] = TR_NONE;
    while (more) {
        more = false;
        for (uint32_t i = 0; i < g->beat_count; i++) {
            const struct tr_slice branches = g->beats[i].branches;
            for (uint32_t k = 0; out->beats[i] != TR_WALK_LOST && k <= branches.count; k++) {
                bool next = k == branches.count;
                uint16_t to = next ? g->beats[i].next : g->branches[branches.first + k].to;
                uint16_t rule = next ? TR_NONE : out->branches[branches.first + k];
                rule = out->beats[i] != TR_NONE ? out->beats[i] : rule;
                if (to == TR_NONE || out->beats[to] == TR_NONE ||
                    (rule != TR_NONE && out->beats[to] != TR_WALK_LOST))
                    continue;
                out->beats[to] = rule;
                more = true;
            }
        }
    }
}

/* What is heard in a ready-made answer in the middle of a call. */
static uint16_t choice_breaks(const struct tr_walker *w, uint32_t ref)
{
    const struct tr_graph *g = w->content->graph;
    uint32_t variant = tr_walker_wording(w, g->refs[ref]);
    const struct tr_said *said =
        &w->choice_acts[((size_t)variant * TR_MOMENT_COUNT + TR_MOMENT_MID) * 2];
    for (uint16_t i = 0; said->known && i < said->count; i++) {
        uint16_t rule = act_breaks(w->content->setup, said->heard[i].act);
        if (rule != TR_NONE)
            return rule;
    }
    return TR_NONE;
}

tr_status tr_spoils_find(const struct tr_walker *w, struct tr_walk_spoils *out, tr_err *err)
{
    const struct tr_setup *setup = w->content->setup;
    const struct tr_graph *g = setup->graph;
    out->beats = tr_calloc(g->beat_count, sizeof *out->beats);
    out->branches = tr_calloc(g->branch_count + 1, sizeof *out->branches);
    out->choices = tr_calloc(g->ref_count + 1, sizeof *out->choices);
    if (!out->beats || !out->branches || !out->choices)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    for (uint32_t i = 0; i < g->branch_count; i++)
        out->branches[i] = TR_NONE;
    for (uint32_t i = 0; i < g->ref_count; i++)
        out->choices[i] = TR_NONE;
    for (uint32_t i = 0; i < g->beat_count; i++) {
        const struct tr_beat *beat = &g->beats[i];
        if (is_in_room(g, beat))
            continue;
        for (uint32_t k = beat->branches.first; k < beat->branches.first + beat->branches.count;
             k++)
            out->branches[k] = branch_breaks(setup, &g->branches[k]);
        for (uint32_t k = beat->choices.first; k < beat->choices.first + beat->choices.count; k++)
            out->choices[k] = choice_breaks(w, k);
    }
    spread(g, out);
    return TR_OK;
}

void tr_spoils_done(struct tr_walk_spoils *s)
{
    tr_free(s->beats);
    tr_free(s->branches);
    tr_free(s->choices);
}
