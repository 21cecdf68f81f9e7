/* The walk itself: breadth first, so that the first way found to anything is a
 * short one; but what comes with something new is followed at once, so that all
 * is seen soon. See walk.h. */
#include "audit/walk.h"

#include <stdio.h>
#include <string.h>

#include "audit/walk_words.h"
#include "base/alloc.h"

#define TR_ALIKE_MAX 64u
#define ASK_EVERY 256u /* states between two questions whether to stop */

/* ---- exploring ------------------------------------------------------------------------- */

/* Answers in which no condition can tell a difference; only for the first pass, which
 * asks for no score. */
struct alike {
    struct tr_actset acts[TR_ALIKE_MAX];
    uint8_t delay[TR_ALIKE_MAX];
    uint32_t count;
};

static tr_status is_alike(struct tr_walker *w, const struct tr_beside *beside,
                          const struct tr_move *move, struct alike *before, bool *out, tr_err *err)
{
    struct tr_actset acts;
    *out = false;
    if (w->pass > 0 || (move->kind != TR_MOVE_ANSWER && move->kind != TR_MOVE_CHOOSE))
        return TR_OK;
    tr_status st = tr_walker_answer_acts(w, &w->here, beside, move, &acts, err);
    for (uint32_t i = 0; i < before->count && st == TR_OK; i++)
        *out |=
            before->delay[i] == move->delay && memcmp(&before->acts[i], &acts, sizeof acts) == 0;
    if (st == TR_OK && !*out && before->count < TR_ALIKE_MAX) {
        before->delay[before->count] = move->delay;
        before->acts[before->count++] = acts;
    }
    return st;
}

/* An answer that was given for the first time. */
static void note_choice(struct tr_walker *w, const struct tr_move *move)
{
    const struct tr_graph *g = w->content->graph;
    const struct tr_slice *choices = &g->beats[w->here.beat].choices;
    if (move->kind != TR_MOVE_CHOOSE || move->arg > choices->count ||
        tr_walker_offered(w, &w->here) != choices)
        return;
    struct tr_walk_end *first = &w->walk->choices[choices->first + move->arg - 1];
    if (first->state == TR_WALK_NONE)
        *first = w->now;
}

static tr_status expand(struct tr_walker *w, uint32_t index, tr_err *err)
{
    struct tr_move moves[TR_MOVES_MAX];
    struct tr_beside beside, after;
    struct alike alike = {.count = 0};
    tr_known_open(w, index, &w->here, &beside);
    uint32_t count = tr_moves_of(w, &w->here, &beside, moves);
    tr_status st = TR_OK;
    for (uint32_t i = 0; i < count && st == TR_OK; i++) {
        bool again = false;
        st = is_alike(w, &beside, &moves[i], &alike, &again, err);
        if (st != TR_OK || again)
            continue;
        tr_pack_copy(w, &w->next, &w->here);
        after = beside;
        w->now = (struct tr_walk_end){index, (uint16_t)i, w->pass};
        w->news = false;
        st = tr_move_make(w, &w->next, &after, &moves[i], NULL, err);
        w->walk->steps++;
        note_choice(w, &moves[i]);
        if (st == TR_OK && tr_call_ended(&w->next))
            tr_seen_end(w, &w->next);
        else if (st == TR_OK)
            st = tr_known_keep(w, &w->next, &after, w->now, err);
    }
    return st;
}

static tr_status explore(struct tr_walker *w, tr_err *err)
{
    struct tr_walk *walk = w->walk;
    struct tr_beside beside = {0};
    struct tr_walk_end from = {.state = TR_WALK_NONE};
    uint32_t oldest = 0, next = 0;
    tr_status st = tr_known_keep(w, &w->start, &beside, from, err);
    for (uint32_t n = 0; st == TR_OK && w->node_count < w->opts.states_max; n++) {
        if (n % ASK_EVERY == 0 && w->opts.tired && w->opts.tired(w->opts.ctx, w->pass))
            break;
        next = tr_known_next(w, &oldest, n);
        if (next == TR_WALK_NONE)
            break;
        st = expand(w, next, err);
    }
    bool all = st == TR_OK && next == TR_WALK_NONE;
    walk->complete |= all; /* the first pass keeps one of each kind, the second more */
    walk->exact = w->pass > 0 && all && !w->dropped && !w->besides && !walk->coarse;
    walk->states += w->node_count;
    tr_known_close(w);
    return st;
}

/* ---- begin and end ------------------------------------------------------------------------ */

static tr_status prepare(struct tr_walk *walk, tr_err *err)
{
    const struct tr_graph *g = walk->content->graph;
    const struct tr_setup *setup = walk->content->setup;
    const struct tr_walk_end nowhere = {.state = TR_WALK_NONE};
    walk->rule_count = setup->rule_count;
    walk->beats = tr_calloc(g->beat_count, sizeof *walk->beats);
    walk->branches = tr_calloc(g->branch_count + 1, sizeof *walk->branches);
    walk->rules = tr_calloc(setup->rule_count + 1, sizeof *walk->rules);
    walk->endings = tr_calloc(g->beat_count + TR_END_COUNT, sizeof *walk->endings);
    walk->choices = tr_calloc(g->ref_count + 1, sizeof *walk->choices);
    if (!walk->beats || !walk->branches || !walk->choices || !walk->rules || !walk->endings)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    walk->least = walk->most = walk->shortest = walk->longest = nowhere;
    for (uint32_t i = 0; i < g->branch_count; i++)
        walk->branches[i] = nowhere;
    for (uint32_t i = 0; i < g->ref_count; i++)
        walk->choices[i] = nowhere;
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        walk->rules[i].rule = setup->rules[i];
        walk->rules[i].fatal = setup->card->rules[setup->rules[i]].fatal != 0;
    }
    for (uint32_t i = 0; i < g->beat_count; i++) {
        walk->beats[i] = nowhere;
        if (!g->beats[i].hangs_up_ms || !g->beats[i].ending) /* a story may go on after it */
            continue;
        struct tr_walk_ending *e = &walk->endings[walk->ending_count++];
        e->beat = (uint16_t)i;
        (void)snprintf(e->name, sizeof e->name, "%s", tr_graph_str(g, g->beats[i].ending));
    }
    for (int end = TR_END_NONE + 1; end < TR_END_COUNT; end++) {
        struct tr_walk_ending *e = &walk->endings[walk->ending_count++];
        e->beat = TR_NONE;
        e->end = (uint8_t)end;
        (void)snprintf(e->name, sizeof e->name, "%s", tr_end_names[end]);
    }
    return TR_OK;
}

/* The call inside wants a stricter alignment than an allocation has. */
static struct tr_walker *walker_alloc(void)
{
    const size_t align = _Alignof(struct tr_walker);
    uint8_t *block = tr_calloc(1, sizeof(struct tr_walker) + align);
    if (!block)
        return NULL;
    struct tr_walker *w = (struct tr_walker *)(void *)(block + (align - (uintptr_t)block % align));
    w->block = block;
    return w;
}

static tr_status make_pass(struct tr_walk *walk, uint16_t pass, const struct tr_walk_opts *opts,
                           tr_err *err)
{
    struct tr_call_opts how = {.seed = opts->seed,
                               .lang = walk->content->lang,
                               .mode = TR_MODE_PRACTICE,
                               .input = TR_INPUT_TYPED,
                               .profile = 100};
    struct tr_walker *w = walker_alloc();
    walk->passes[pass] = w;
    if (!w)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    struct tr_sink sink = {tr_seen_event, w};
    w->content = walk->content;
    w->walk = walk;
    w->opts = *opts;
    w->pass = pass;
    const struct tr_setup *setup = walk->content->setup;
    w->bare = *setup;
    w->bare.rule_count = 0;
    w->bare.watch = 0;
    w->no_rules = tr_calloc(setup->act_count + 1, sizeof *w->no_rules);
    w->bare.act_rules = w->no_rules;
    if (!w->no_rules)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    tr_call_init(&w->start, pass > 0 ? setup : &w->bare, &how, &sink);
    w->start.unhashed = 1;
    const struct tr_graph *g = walk->content->graph;
    w->novel = tr_calloc((size_t)g->beat_count + g->branch_count, sizeof *w->novel);
    if (!w->novel)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    tr_status st = tr_walker_plan(w, err);
    w->node_size = (sizeof(struct tr_node_head) + w->plan.bytes + 7) / 8 * 8;
    uint32_t room = tr_known_room(w);
    w->opts.states_max = room < opts->states_max ? room : opts->states_max;
    w->here = w->start;
    w->next = w->start;
    return st == TR_OK ? explore(w, err) : st;
}

tr_status tr_walk_run(struct tr_walk *out, const struct tr_content *content,
                      const struct tr_walk_opts *opts, tr_err *err)
{
    *out = (struct tr_walk){.content = content};
    tr_status st = prepare(out, err);
    for (uint16_t pass = 0; pass < TR_WALK_PASSES && st == TR_OK; pass++)
        st = make_pass(out, pass, opts, err);
    if (st == TR_OK)
        st = tr_seen_samples(out->passes[TR_WALK_PASSES - 1], err);
    out->complete = out->complete && !out->coarse;
    if (st == TR_OK)
        st = tr_others_find(out, err);
    if (st == TR_OK)
        st = tr_spoils_find(out->passes[TR_WALK_PASSES - 1], &out->spoils, err);
    if (st != TR_OK)
        tr_walk_done(out);
    return st;
}

void tr_walk_done(struct tr_walk *walk)
{
    for (int i = 0; i < TR_WALK_PASSES; i++) {
        struct tr_walker *w = walk->passes[i];
        if (!w)
            continue;
        tr_walker_plan_done(w);
        tr_known_done(w);
        tr_free(w->novel);
        tr_free(w->no_rules);
        tr_free(w->block);
    }
    tr_free(walk->beats);
    tr_free(walk->branches);
    tr_free(walk->choices);
    tr_free(walk->others.beats);
    tr_free(walk->others.branches);
    tr_spoils_done(&walk->spoils);
    tr_free(walk->rules);
    tr_free(walk->endings);
    *walk = (struct tr_walk){0};
}
