/* What does not change while walking:
 * what the trainee may say in each beat, and the thresholds worth trying. */
#include <stdlib.h>
#include <string.h>

#include "audit/walk_inside.h"
#include "base/alloc.h"
#include "session/session.h"
#include "sim/rng.h"

#define SOON_MS 1000 /* an answer without hurry, where no rule says more */

static const struct tr_rule *rule_of(const struct tr_setup *setup, uint32_t i)
{
    return &setup->card->rules[setup->rules[i]];
}

/* ---- thresholds ------------------------------------------------------------------- */

static void try_ms(int32_t *list, uint32_t *count, int32_t v)
{
    for (uint32_t i = 0; i < *count; i++)
        if (list[i] == v)
            return;
    if (*count < TR_DELAYS_MAX && v >= 0)
        list[(*count)++] = v;
}

static int by_number(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

/* "rings > 3", "hold > 60", "reaction > 2000": just there and just beyond. */
static void condition_threshold(struct tr_walker *w, const struct tr_ins *code)
{
    if (code->op != TR_OP_VIEW || code[1].op != TR_OP_PUSH || code[1].arg < 0)
        return;
    int32_t v = code[1].arg;
    if (code->arg == TR_VIEW_RINGS) {
        try_ms(w->rings, &w->ring_count, v);
        try_ms(w->rings, &w->ring_count, v + 1);
    } else if (code->arg == TR_VIEW_HOLD && v < TR_CALL_MS_MAX / 1000) {
        try_ms(w->holds, &w->hold_count, v * 1000);
        try_ms(w->holds, &w->hold_count, (v + 1) * 1000);
    } else if (code->arg == TR_VIEW_REACTION && v < TR_CALL_MS_MAX) {
        try_ms(w->delays, &w->delay_count, v);
        try_ms(w->delays, &w->delay_count, v + 1);
    }
}

static void plan_thresholds(struct tr_walker *w)
{
    const struct tr_setup *setup = w->content->setup;
    const struct tr_caller *caller = &w->content->graph->caller;
    int32_t late = 0;
    w->closes[0] = 0;
    w->closes[1] = 0;
    try_ms(w->delays, &w->delay_count, SOON_MS);
    try_ms(w->holds, &w->hold_count, (int32_t)caller->hold_bears_ms);
    try_ms(w->holds, &w->hold_count, (int32_t)caller->hold_bears_ms + 1);
    try_ms(w->rings, &w->ring_count, 1);
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule *rule = rule_of(setup, i);
        if (rule->kind == TR_RULE_REACTION || rule->kind == TR_RULE_FIRST_WORD) {
            w->delays[0] = w->delays[0] < rule->limit ? w->delays[0] : rule->limit;
            try_ms(w->delays, &w->delay_count, rule->limit + 1);
        } else if (rule->kind == TR_RULE_HOLD) {
            try_ms(w->holds, &w->hold_count, rule->limit);
            try_ms(w->holds, &w->hold_count, rule->limit + 1);
        } else if (rule->kind == TR_RULE_RINGS) {
            try_ms(w->rings, &w->ring_count, rule->low);
            try_ms(w->rings, &w->ring_count, rule->limit);
            try_ms(w->rings, &w->ring_count, rule->limit + 1);
        } else if (rule->kind == TR_RULE_HANG_UP && rule->limit > late) {
            late = rule->limit;
        }
    }
    w->closes[1] = late;
    for (uint32_t i = 0; i + 1 < w->content->graph->code_count; i++)
        condition_threshold(w, w->content->graph->code + i);
    qsort(w->delays, w->delay_count, sizeof *w->delays, by_number);
    qsort(w->holds, w->hold_count, sizeof *w->holds, by_number);
    qsort(w->rings, w->ring_count, sizeof *w->rings, by_number);
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

/* Whether saying an act besides could be noticed by this branch or an earlier one. */
static bool upsets(const struct tr_walker *w, const struct tr_beat *beat, uint32_t upto,
                   uint16_t act)
{
    const struct tr_graph *g = w->content->graph;
    for (uint32_t i = 0; i < beat->branches.count && i <= upto; i++) {
        const struct tr_branch *b = &g->branches[beat->branches.first + i];
        if (b->trigger != TR_ON_SAY)
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

static bool on_say(const struct tr_walker *w, const struct tr_beat *beat, uint32_t at)
{
    return at == beat->branches.count ||
           w->content->graph->branches[beat->branches.first + at].trigger == TR_ON_SAY;
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
        if (!on_say(w, beat, at))
            continue;
        add_class(w, slice, &c);
        for (uint16_t i = 0; i < expected.count; i++)
            if (!upsets(w, beat, at, expected.acts[i]))
                say(&c, expected.acts[i]);
        add_class(w, slice, &c);
    }
    if (beat->hangs_up_ms)
        return;
    add_class(w, slice, &expected);
    add_class(w, slice, &silent);
}

/* For each branch: what it asks for with all that rules want, and with all that
 * they forbid, as far as that does not lead elsewhere. */
static void beat_extremes(struct tr_walker *w, uint32_t index)
{
    const struct tr_beat *beat = &w->content->graph->beats[index];
    struct tr_slice *slice = &w->beat_extremes[index];
    const uint16_t kinds[] = {w->wanted, w->unwanted};
    slice->first = w->class_count;
    for (uint32_t at = 0; !beat->hangs_up_ms && at <= beat->branches.count; at++) {
        if (!on_say(w, beat, at))
            continue;
        for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
            struct tr_class c = bare_class(w, beat, at);
            const struct tr_class *more = kinds[k] == TR_NONE ? &c : &w->classes[kinds[k]];
            for (uint16_t i = 0; i < more->count; i++)
                if (!upsets(w, beat, at, more->acts[i]))
                    say(&c, more->acts[i]);
            add_class(w, slice, &c);
        }
    }
}

/* What the rules of a kind ask for, of one window or (TR_WINDOW_COUNT) of all: of
 * each its first act, and all that must come together. */
static uint16_t rule_class(struct tr_walker *w, enum tr_rule_kind kind, uint32_t window)
{
    const struct tr_setup *setup = w->content->setup;
    struct tr_class *c = &w->classes[w->class_count];
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule *rule = rule_of(setup, i);
        bool order = kind == TR_RULE_SAY && rule->kind == TR_RULE_ORDER; /* wants its first part */
        if ((rule->kind != kind && !order) || (window != TR_WINDOW_COUNT && rule->window != window))
            continue;
        uint16_t a = 0;
        while (a < setup->act_count && !tr_actset_has(&setup->rule_sets[i].any, a))
            a++;
        if (a < setup->act_count)
            say(c, a);
        for (a = 0; a < setup->act_count; a++)
            if (tr_actset_has(&setup->rule_sets[i].all, a))
                say(c, a);
    }
    return c->count ? (uint16_t)w->class_count++ : TR_NONE;
}

static tr_status plan_classes(struct tr_walker *w, tr_err *err)
{
    const struct tr_graph *g = w->content->graph;
    const struct tr_setup *setup = w->content->setup;
    size_t most = 4 * (size_t)g->branch_count + 4 * (size_t)g->beat_count + 3;
    w->classes = tr_calloc(most, sizeof *w->classes);
    w->beat_classes = tr_calloc(g->beat_count, sizeof *w->beat_classes);
    w->beat_extremes = tr_calloc(g->beat_count, sizeof *w->beat_extremes);
    w->closing_beat = tr_calloc(g->beat_count, sizeof *w->closing_beat);
    w->choice_acts =
        tr_calloc((size_t)g->variant_count * TR_MOMENT_COUNT * 2 + 1, sizeof *w->choice_acts);
    if (!w->classes || !w->beat_classes || !w->beat_extremes || !w->closing_beat || !w->choice_acts)
        return tr_fail(err, TR_ENOMEM, "there is no memory to walk the scenario");
    uint16_t farewell = tr_setup_act(setup, "farewell"),
             more = tr_setup_act(setup, "offer_more_help");
    w->goodbye = rule_class(w, TR_RULE_SAY, TR_IN_CLOSING);
    w->wanted = rule_class(w, TR_RULE_SAY, TR_WINDOW_COUNT);
    w->unwanted = rule_class(w, TR_RULE_AVOID, TR_WINDOW_COUNT);
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
    tr_status st = tr_walker_looks(w, err);
    if (st != TR_OK)
        return st;
    plan_thresholds(w);
    return plan_classes(w, err);
}

void tr_walker_plan_done(struct tr_walker *w)
{
    tr_free(w->plan.live);
    tr_free(w->classes);
    tr_free(w->beat_extremes);
    tr_free(w->beat_classes);
    tr_free(w->closing_beat);
    tr_free(w->choice_acts);
}

/* ---- ready-made answers ------------------------------------------------------------ */

static enum tr_moment moment_of(const struct tr_walker *w, const struct tr_call *call,
                                const struct tr_beside *beside)
{
    if (call->turns == 0) {
        if (w->content->graph->kind == TR_OUTBOUND)
            return TR_MOMENT_OUTBOUND_FIRST;
        return call->rings > TR_LATE_RINGS ? TR_MOMENT_FIRST_TURN_LATE : TR_MOMENT_FIRST_TURN;
    }
    if (beside->after_hold)
        return TR_MOMENT_AFTER_HOLD;
    return beside->closing || call->phase == TR_PHASE_CLOSING ? TR_MOMENT_CLOSING : TR_MOMENT_MID;
}

tr_status tr_walker_choice(struct tr_walker *w, const struct tr_call *call,
                           const struct tr_beside *beside, uint32_t choice,
                           const struct tr_said **out, tr_err *err)
{
    const struct tr_graph *g = w->content->graph;
    uint16_t line = g->refs[g->beats[call->beat].choices.first + choice - 1];
    struct tr_slice wordings = g->lines[line].variants[call->opts.lang];
    uint32_t variant = wordings.first + tr_draw_below(call->opts.seed, TR_STREAM_VARIANTS,
                                                      ((uint64_t)1 << 32) + line, wordings.count);
    size_t slot =
        ((size_t)variant * TR_MOMENT_COUNT + moment_of(w, call, beside)) * 2 + call->surname_known;
    struct tr_said *said = &w->choice_acts[slot];
    if (!said->known) {
        char text[TR_SAY_MAX + 1], surname[TR_SLIP_TEXT_MAX + 1];
        struct tr_hearing hearing;
        bool fatal = false;
        size_t len =
            tr_call_text(call, tr_graph_str(g, g->variants[variant].text), text, sizeof text);
        bool named = call->surname_known && tr_call_surname(call, surname, sizeof surname) > 0;
        tr_status st = tr_ear_hear(w->content->ear, moment_of(w, call, beside),
                                   named ? surname : NULL, text, len, &hearing, err);
        if (st != TR_OK)
            return st;
        for (uint32_t i = 0; i < hearing.count; i++) {
            uint16_t act = tr_setup_act(w->content->setup, hearing.acts[i].act);
            said->heard[said->count++] = (struct tr_heard){.act = act, .name = TR_NONE};
            fatal |= hearing.acts[i].fatal;
        }
        if (fatal && said->count < TR_HEARD_MAX)
            said->heard[said->count++] = (struct tr_heard){
                .act = tr_setup_act(w->content->setup, TR_ACT_FATAL), .name = TR_NONE};
        said->known = true;
    }
    *out = said;
    return TR_OK;
}
