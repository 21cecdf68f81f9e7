/* What is seen on the way: what is reached for the first time, how calls end, and
 * calls drawn at random. */
#include <stdlib.h>

#include "audit/walk_inside.h"
#include "base/alloc.h"
#include "sim/rng.h"

#define SAMPLE_STEPS 200u

/* What the session keeps beside a call. */
static void besides_event(struct tr_walker *w, const struct tr_event *ev)
{
    struct tr_beside *beside = w->beside;
    if (ev->kind == TR_EV_BEAT)
        beside->closing |= w->closing_beat[ev->a];
    else if (ev->kind == TR_EV_RESUMED)
        beside->after_hold = ev->b == 0;
    else if (ev->kind == TR_EV_SAID)
        beside->after_hold = false;
    else if (ev->kind == TR_EV_ON_HOOK) /* another call begins */
        beside->closing = false;
}

void tr_seen_event(void *ctx, const struct tr_event *ev)
{
    struct tr_walker *w = ctx;
    struct tr_walk_end *first = NULL;
    besides_event(w, ev);
    if (w->unseen)
        return;
    if (ev->kind == TR_EV_BEAT)
        first = &w->walk->beats[ev->a];
    else if (ev->kind == TR_EV_BRANCH)
        first = &w->walk->branches[ev->a];
    if (first && first->state == TR_WALK_NONE) {
        *first = w->now;
        w->news = true;
    }
}

static struct tr_walk_ending *ending_of(struct tr_walk *walk, const struct tr_call *call)
{
    for (uint32_t i = 0; i < walk->ending_count; i++) {
        struct tr_walk_ending *e = &walk->endings[i];
        if (call->ending != TR_NONE ? e->beat == call->ending
                                    : e->beat == TR_NONE && e->end == call->end)
            return e;
    }
    return &walk->endings[walk->ending_count - 1];
}

static void judge_rules(struct tr_walker *w, const struct tr_verdict *v)
{
    for (uint32_t i = 0; i < v->rule_count; i++) {
        struct tr_walk_rule *r = &w->walk->rules[i];
        if (v->rules[i].result == TR_MET && !r->met) {
            r->met = true;
            r->how_met = w->now;
        } else if (v->rules[i].result == TR_BROKEN && !r->broken) {
            r->broken = true;
            r->how_broken = w->now;
        }
    }
}

static void judge_length(struct tr_walk *walk, const struct tr_walk_end now, int32_t talk_ms)
{
    if (walk->shortest.state == TR_WALK_NONE || talk_ms < walk->shortest_ms) {
        walk->shortest_ms = talk_ms;
        walk->shortest = now;
    }
    if (talk_ms > walk->longest_ms) {
        walk->longest_ms = talk_ms;
        walk->longest = now;
    }
}

static void judge_score(struct tr_walker *w, struct tr_walk_ending *e, const struct tr_verdict *v,
                        bool picked_up)
{
    struct tr_walk *walk = w->walk;
    judge_rules(w, v);
    if (e->scored == 0 || v->score < e->least) {
        e->least = v->score;
        e->worst = w->now;
    }
    if (e->scored == 0 || v->score > e->most) {
        e->most = v->score;
        e->best = w->now;
    }
    e->scored++;
    if (!picked_up)
        return;
    if (walk->least.state == TR_WALK_NONE || v->score < walk->least_score) {
        walk->least_score = v->score;
        walk->least = w->now;
    }
    if (walk->most.state == TR_WALK_NONE || v->score > walk->most_score) {
        walk->most_score = v->score;
        walk->most = w->now;
    }
}

void tr_seen_end(struct tr_walker *w, const struct tr_call *call)
{
    struct tr_verdict v;
    struct tr_walk_ending *e = ending_of(w->walk, call);
    if (e->calls++ == 0)
        e->first = w->now;
    if (call->ending != TR_NONE && w->walk->beats[call->ending].state == TR_WALK_NONE)
        w->walk->beats[call->ending] = w->now; /* hung up on, it is the end without a word */
    if (call->picked_up_at >= 0)
        judge_length(w->walk, w->now, call->now - call->picked_up_at);
    if (w->pass == 0)
        return;
    tr_score_verdict(&call->score, call, &v);
    judge_score(w, e, &v, call->picked_up_at >= 0);
}

/* ---- calls at random ------------------------------------------------------------------- */

static int by_score(const void *a, const void *b)
{
    return (int)*(const uint16_t *)a - (int)*(const uint16_t *)b;
}

static tr_status sample_one(struct tr_walker *w, uint32_t n, uint16_t *score, tr_err *err)
{
    struct tr_move moves[TR_MOVES_MAX];
    struct tr_call call = w->start;
    struct tr_beside beside = {0};
    struct tr_verdict v;
    tr_status st = TR_OK;
    for (uint32_t i = 0; i < SAMPLE_STEPS && st == TR_OK && !tr_call_ended(&call); i++) {
        uint32_t count = tr_moves_of(w, &call, &beside, moves);
        uint32_t pick = tr_draw_below(w->opts.seed, TR_STREAM_BOTS, ((uint64_t)n << 32) + i, count);
        st = tr_move_make(w, &call, &beside, &moves[pick], NULL, err);
    }
    if (!tr_call_ended(&call))
        tr_call_finish(&call);
    tr_score_verdict(&call.score, &call, &v);
    *score = v.score;
    return st;
}

tr_status tr_seen_samples(struct tr_walker *w, tr_err *err)
{
    struct tr_walk *walk = w->walk;
    uint32_t count = w->opts.samples;
    uint64_t sum = 0;
    if (count == 0)
        return TR_OK;
    uint16_t *scores = tr_calloc(count, sizeof *scores);
    if (!scores)
        return tr_fail(err, TR_ENOMEM, "there is no memory for %u samples", count);
    tr_status st = TR_OK;
    w->unseen = true;
    for (uint32_t i = 0; i < count && st == TR_OK; i++) {
        st = sample_one(w, i, &scores[i], err);
        sum += scores[i];
    }
    qsort(scores, count, sizeof *scores, by_score);
    walk->samples = count;
    walk->mean = (uint32_t)(sum / count);
    walk->p10 = scores[count / 10];
    walk->p50 = scores[count / 2];
    walk->p90 = scores[count - 1 - count / 10];
    tr_free(scores);
    return st;
}
