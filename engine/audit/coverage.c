/* Counting ways: a recorded run is played again and its events say where it went. */
#include <string.h>

#include "audit/picture.h"
#include "base/alloc.h"

tr_status tr_coverage_new(struct tr_coverage *out, const struct tr_graph *graph, tr_err *err)
{
    struct tr_coverage c = {.graph = graph};
    c.beats = tr_calloc(graph->beat_count, sizeof *c.beats);
    c.nexts = tr_calloc(graph->beat_count, sizeof *c.nexts);
    c.branches = tr_calloc(graph->branch_count + 1, sizeof *c.branches);
    if (!c.beats || !c.nexts || !c.branches) {
        tr_coverage_done(&c);
        return tr_fail(err, TR_ENOMEM, "there is no memory to count the ways of runs");
    }
    *out = c;
    return TR_OK;
}

void tr_coverage_done(struct tr_coverage *c)
{
    tr_free(c->beats);
    tr_free(c->nexts);
    tr_free(c->branches);
    *c = (struct tr_coverage){0};
}

struct way {
    struct tr_coverage *count;
    uint16_t beat;
    bool asked; /* an answer was given here and has taken no branch so far */
};

static void on_event(void *ctx, const struct tr_event *ev)
{
    struct way *w = ctx;
    switch (ev->kind) {
    case TR_EV_SAID:
        w->asked = true;
        break;
    case TR_EV_BRANCH:
        w->count->branches[ev->a]++;
        w->asked = false;
        break;
    case TR_EV_BEAT:
        if (w->asked)
            w->count->nexts[w->beat]++;
        w->asked = false;
        w->beat = (uint16_t)ev->a;
        w->count->beats[ev->a]++;
        break;
    default:
        break;
    }
}

tr_status tr_coverage_add(struct tr_coverage *c, const struct tr_content *content,
                          const uint8_t *run, size_t len, tr_err *err)
{
    struct tr_replay *replay = NULL;
    struct tr_call call;
    tr_status st = tr_replay_decode(&replay, run, len, err);
    if (st == TR_OK &&
        (!tr_digest_equal(&replay->head.content[TR_BLOB_GRAPH], &content->digest[TR_BLOB_GRAPH]) ||
         replay->head.sim_version != TR_SIM_VERSION))
        st = tr_fail(err, TR_EMISMATCH,
                     "the run was played on another version of \"%s\"; only runs of the present "
                     "one can be drawn",
                     replay->head.scenario);
    if (st == TR_OK) {
        struct way way = {.count = c};
        struct tr_sink sink = {on_event, &way};
        st = tr_replay_play(replay, content->setup, &sink, &call, err);
        c->runs += st == TR_OK;
    }
    tr_replay_free(replay);
    return st;
}
