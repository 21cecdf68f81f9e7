/* What does not change while walking: what the trainee may say in each beat. */
#include <stdlib.h>
#include <string.h>

#include "audit/walk_words.h"
#include "base/alloc.h"

#define BUNDLE_WANTED 4 /* acts that are said besides what is expected */
#define BUNDLE_UNWANTED 3

static const struct tr_rule *rule_of(const struct tr_setup *setup, uint32_t i)
{
    return &setup->card->rules[setup->rules[i]];
}

/* ---- what may be said --------------------------------------------------------------- */

static void say(struct tr_class *c, uint16_t act)
{
    for (uint16_t i = 0; i < c->count; i++)
        if (c->acts[i] == act)
            return;
    if (c->count < TR_HEARD_MAX)
        c->acts[c->count++] = act;
}

static bool holds_one(const struct tr_walker *w, struct tr_slice refs, uint16_t act)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t i = 0; i < refs.count; i++)
        if (w->content->setup->graph_act[g->refs[refs.first + i]] == act)
            return true;
    return false;
}

static uint16_t ref_act(const struct tr_walker *w, struct tr_slice refs, uint32_t i)
{
    return w->content->setup->graph_act[w->content->graph->refs[refs.first + i]];
}

/* What a branch waits for; the way of an answer that no branch takes is the last. */
static uint32_t trigger_at(const struct tr_walker *w, const struct tr_beat *beat, uint32_t at)
{
    return at == beat->branches.count
               ? (uint32_t)TR_ON_SAY
               : w->content->graph->branches[beat->branches.first + at].trigger;
}

/* Whether saying an act besides could be noticed by this branch or an earlier one. */
static bool upsets(const struct tr_walker *w, const struct tr_beat *beat, uint32_t upto,
                   uint16_t act)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t i = 0; i < beat->branches.count && i <= upto; i++) {
        const struct tr_branch *b = &g->branches[beat->branches.first + i];
        if (b->trigger != trigger_at(w, beat, upto))
            continue;
        if (holds_one(w, b->lacks, act) && i == upto)
            return true;
        if (i < upto && (holds_one(w, b->any, act) || holds_one(w, b->all, act)))
            return true;
    }
    return false;
}

/* slice: the beat's last one */
static void add_class(struct tr_walker *w, struct tr_slice *slice, const struct tr_class *c)
{
    for (uint32_t i = 0; i < slice->count; i++)
        if (memcmp(&w->classes[slice->first + i], c, sizeof *c) == 0)
            return;
    w->classes[w->class_count++] = *c;
    slice->count++;
}

/* The least that a branch asks for; that which is heard in no branch for at == count. */
static struct tr_class bare_class(const struct tr_walker *w, const struct tr_beat *beat,
                                  uint32_t at)
{
    struct tr_class bare = {0};
    if (at == beat->branches.count)
        return bare;
    const struct tr_branch *b = &w->content->graph->branches[beat->branches.first + at];
    for (uint32_t i = 0; i < b->all.count; i++)
        say(&bare, ref_act(w, b->all, i));
    if (b->any.count) {
        uint32_t pick = 0; /* one that no earlier branch takes for its own */
        while (pick + 1 < b->any.count && at > 0 && upsets(w, beat, at, ref_act(w, b->any, pick)))
            pick++;
        say(&bare, ref_act(w, b->any, pick));
    }
    return bare;
}

static bool said_in(const struct tr_class *c, uint16_t act)
{
    for (uint16_t i = 0; i < c->count; i++)
        if (c->acts[i] == act)
            return true;
    return false;
}

/* Whether the acts alone lead into a branch. */
static bool is_met(const struct tr_walker *w, const struct tr_branch *b, const struct tr_class *c)
{
    bool any = b->any.count == 0;
    for (uint32_t i = 0; i < b->all.count; i++)
        if (!said_in(c, ref_act(w, b->all, i)))
            return false;
    for (uint32_t i = 0; i < b->lacks.count; i++)
        if (said_in(c, ref_act(w, b->lacks, i)))
            return false;
    for (uint32_t i = 0; i < b->any.count; i++)
        any |= said_in(c, ref_act(w, b->any, i));
    return any;
}

/* What an earlier branch would take for its own is said with something that this one
 * does not want, if there is such a thing. */
static struct tr_class evading(const struct tr_walker *w, const struct tr_beat *beat, uint32_t at,
                               const struct tr_class *bare)
{
    const struct tr_branch *branches = w->content->graph->branches + beat->branches.first;
    struct tr_class c = *bare;
    for (uint32_t i = 0; i < at; i++) {
        const struct tr_branch *b = &branches[i];
        if (b->trigger != trigger_at(w, beat, at) || !is_met(w, b, &c))
            continue;
        for (uint32_t k = 0; k < b->lacks.count && is_met(w, b, &c); k++) {
            uint16_t act = ref_act(w, b->lacks, k);
            if (at == beat->branches.count || !holds_one(w, branches[at].lacks, act))
                say(&c, act);
        }
    }
    return c;
}

/* Whether words lead there: to the caller, over them, or aside. */
static bool on_words(const struct tr_walker *w, const struct tr_beat *beat, uint32_t at)
{
    uint32_t trigger = trigger_at(w, beat, at);
    return trigger == TR_ON_SAY || trigger == TR_ON_INTERRUPTED || trigger == TR_ON_ASIDE;
}

/* What somebody is told who is asked about later. */
static struct tr_class briefing(const struct tr_walker *w)
{
    struct tr_class c = {0};
    for (uint32_t a = 0; a < w->content->setup->act_count; a++)
        if (tr_actset_has(&w->plan.any.briefed, (uint16_t)a))
            say(&c, (uint16_t)a);
    return c;
}

/* For each branch: what it asks for, alone and with what the beat expects. */
static void beat_classes(struct tr_walker *w, uint32_t index)
{
    const struct tr_beat *beat = &w->content->graph->beats[index];
    struct tr_slice *slice = &w->beat_classes[index];
    struct tr_class silent = {0}, expected = {0};
    slice->first = w->class_count;
    for (uint32_t k = 0; k < beat->expects.count; k++)
        say(&expected, ref_act(w, beat->expects, k));
    for (uint32_t at = 0; at < beat->branches.count; at++) {
        struct tr_class c = bare_class(w, beat, at);
        if (!on_words(w, beat, at))
            continue;
        add_class(w, slice, &c);
        struct tr_class other = evading(w, beat, at, &c);
        add_class(w, slice, &other);
        for (uint16_t i = 0; i < expected.count; i++)
            if (!upsets(w, beat, at, expected.acts[i]))
                say(&c, expected.acts[i]);
        add_class(w, slice, &c);
    }
    if (beat->hangs_up_ms)
        return;
    struct tr_class brief = briefing(w);
    if (brief.count)
        add_class(w, slice, &brief);
    add_class(w, slice, &expected);
    add_class(w, slice, &silent);
}

/* ---- what rules want and forbid ------------------------------------------------------ */

/* What a rule asks for: the first of its acts, and all that must come together. */
static void say_rule(const struct tr_walker *w, struct tr_class *c, uint32_t rule)
{
    const struct tr_setup *setup = w->content->setup;
    uint16_t a = 0;
    while (a < setup->act_count && !tr_actset_has(&setup->rule_sets[rule].any, a))
        a++;
    if (a < setup->act_count)
        say(c, a);
    for (a = 0; a < setup->act_count; a++)
        if (tr_actset_has(&setup->rule_sets[rule].all, a))
            say(c, a);
}

static bool wants_words(const struct tr_rule *rule, enum tr_rule_kind kind, uint32_t window)
{
    bool order = kind == TR_RULE_SAY && rule->kind == TR_RULE_ORDER; /* wants its first part */
    bool many =
        kind == TR_RULE_SAY && (rule->kind == TR_RULE_TALLY || rule->kind == TR_RULE_EVERY ||
                                rule->kind == TR_RULE_SEQUENCE);
    return (rule->kind == kind && rule->window == window) ||
           ((order || many) && window == TR_IN_CALL);
}

static uint16_t goodbye_class(struct tr_walker *w)
{
    struct tr_class *c = &w->classes[w->class_count];
    for (uint32_t i = 0; i < w->content->setup->rule_count; i++)
        if (wants_words(rule_of(w->content->setup, i), TR_RULE_SAY, TR_IN_CLOSING))
            say_rule(w, c, i);
    return c->count ? (uint16_t)w->class_count++ : TR_NONE;
}

/* Rules of a kind and window, a few at a time, as nobody says everything at once.
 * with: what is said besides */
static void add_bundles(struct tr_walker *w, struct tr_slice *slice, enum tr_rule_kind kind,
                        uint32_t window, const struct tr_class *with, uint16_t most)
{
    const struct tr_setup *setup = w->content->setup;
    struct tr_class bundle = {0};
    for (uint32_t i = 0; i <= setup->rule_count; i++) {
        bool last = i == setup->rule_count;
        if (!last && wants_words(rule_of(setup, i), kind, window))
            say_rule(w, &bundle, i);
        if (bundle.count == 0 || (bundle.count < most && !last))
            continue;
        struct tr_class c = *with;
        for (uint16_t k = 0; k < bundle.count; k++)
            say(&c, bundle.acts[k]);
        w->windows[w->class_count] = (uint8_t)(kind == TR_RULE_AVOID ? TR_IN_CALL : window);
        add_class(w, slice, &c);
        bundle.count = 0;
    }
}

/* What the beat expects with what rules want besides, and what they forbid. */
static void beat_extremes(struct tr_walker *w, uint32_t index)
{
    static const uint8_t windows[] = {TR_IN_CALL,    TR_IN_FIRST_TURN, TR_IN_FIRST_TURNS,
                                      TR_IN_CLOSING, TR_BEFORE_HOLD,   TR_AGREED_HOLD,
                                      TR_AFTER_HOLD, TR_AFTER_SURNAME};
    const struct tr_beat *beat = &w->content->graph->beats[index];
    struct tr_slice *slice = &w->beat_extremes[index];
    struct tr_class expected = {0}, none = {0};
    slice->first = w->class_count;
    for (uint32_t k = 0; k < beat->expects.count; k++)
        say(&expected, ref_act(w, beat->expects, k));
    for (size_t i = 0; i < sizeof windows && !beat->hangs_up_ms; i++) {
        add_bundles(w, slice, TR_RULE_SAY, windows[i], &expected, BUNDLE_WANTED);
        add_bundles(w, slice, TR_RULE_AVOID, windows[i], &none, BUNDLE_UNWANTED);
    }
}

static tr_status plan_classes(struct tr_walker *w, tr_err *err)
{
    const struct tr_graph *g = w->content->graph;
    const struct tr_setup *setup = w->content->setup;
    size_t most = 3 * (size_t)g->branch_count + 1 +
                  (size_t)g->beat_count * (3 + setup->rule_count + 7); /* bundles: of a rule */
    w->classes = tr_calloc(most + 1, sizeof *w->classes);
    w->windows = tr_calloc(most + 1, 1);
    w->beat_classes = tr_calloc(g->beat_count, sizeof *w->beat_classes);
    w->beat_extremes = tr_calloc(g->beat_count, sizeof *w->beat_extremes);
    w->closing_beat = tr_calloc(g->beat_count, sizeof *w->closing_beat);
    if (!w->classes || !w->windows || !w->beat_classes || !w->beat_extremes || !w->closing_beat)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    uint16_t farewell = tr_setup_act(setup, "farewell"),
             more = tr_setup_act(setup, "offer_more_help");
    w->goodbye = goodbye_class(w);
    for (uint32_t i = 0; i < g->beat_count; i++) {
        const struct tr_beat *beat = &g->beats[i];
        beat_classes(w, i);
        beat_extremes(w, i);
        w->closing_beat[i] = beat->ending != 0 || beat->hangs_up_ms > 0 ||
                             (farewell != TR_NONE && holds_one(w, beat->expects, farewell)) ||
                             (more != TR_NONE && holds_one(w, beat->expects, more));
    }
    return TR_OK;
}

tr_status tr_walker_plan(struct tr_walker *w, tr_err *err)
{
    w->besides = tr_besides_used(w->content->graph);
    tr_besides_plan(w);
    tr_thresholds_plan(w);
    w->choice_acts = tr_calloc((size_t)w->content->graph->variant_count * TR_MOMENT_COUNT * 2 + 1,
                               sizeof *w->choice_acts);
    if (!w->choice_acts)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    tr_status st = tr_walker_looks(w, err);
    if (st == TR_OK)
        st = plan_classes(w, err);
    if (st == TR_OK)
        st = tr_words_plan(w, err);
    return st == TR_OK ? tr_words_check(w, err) : st;
}

void tr_walker_plan_done(struct tr_walker *w)
{
    tr_words_done(w);
    tr_free(w->plan.live);
    tr_free(w->classes);
    tr_free(w->windows);
    tr_free(w->beat_extremes);
    tr_free(w->beat_classes);
    tr_free(w->closing_beat);
    tr_free(w->choice_acts);
}
