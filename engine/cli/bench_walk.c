/* Walking a real scenario: moves a second and core while it is asked what can be
 * reached (a condition on every branch, no score), the same while scores are
 * looked for, and the memory of a million distinct states. */
#include "audit/walk.h"
#include "cli/bench.h"

#define SCENARIO "rude_customer"
#define STATES 1000000u
#define FIRST_MS 3000   /* of the first pass */
#define SECOND_MS 60000 /* of the second, if it has not come to so many states before */

struct watch {
    const struct tr_walk *walk;
    double began[TR_WALK_PASSES];
    uint64_t steps[TR_WALK_PASSES]; /* when the pass began */
    uint32_t states;                /* of the first pass */
    int pass;
};

static bool tired(void *ctx, int pass)
{
    static const double most[TR_WALK_PASSES] = {FIRST_MS, SECOND_MS};
    struct watch *w = ctx;
    double now = tr_bench_cpu_ms();
    if (w->pass != pass) {
        w->pass = pass;
        w->began[pass] = now;
        w->steps[pass] = w->walk->steps;
        w->states = w->walk->states;
    }
    return now - w->began[pass] > most[pass];
}

tr_status tr_bench_walk(struct tr_bench *b, tr_err *err)
{
    struct tr_content content;
    struct tr_walk walk;
    struct watch w = {.walk = &walk, .pass = -1};
    struct tr_walk_opts opts = {.seed = 1, .states_max = STATES, .tired = tired, .ctx = &w};
    tr_status st = tr_content_load(&content, &b->loader, SCENARIO, TR_DEFAULT_HOUSE, TR_USUAL_CARD,
                                   TR_LANG_ZH_HANS, NULL, err);
    if (st != TR_OK)
        return st;
    st = tr_walk_run(&walk, &content, &opts, err);
    double ended = tr_bench_cpu_ms();
    if (st == TR_OK) {
        double first = w.began[1] - w.began[0], second = ended - w.began[1];
        uint32_t states = walk.states - w.states;
        tr_bench_add(b, "walk_states", (double)(w.steps[1] - w.steps[0]) / first * 1e3, "states/s",
                     true, 2000000);
        tr_bench_add(b, "walk_scores", (double)(walk.steps - w.steps[1]) / second * 1e3, "states/s",
                     true, 0);
        tr_bench_add(b, "walk_million_states",
                     (double)walk.bytes / ((double)1024 * 1024) * STATES / states, "MiB", false,
                     512);
        tr_walk_done(&walk);
    }
    tr_content_done(&content);
    return st;
}
