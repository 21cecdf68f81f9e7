/* Figures of speed, measured in this process on real content. */
#ifndef TR_CLI_BENCH_H
#define TR_CLI_BENCH_H

#include "cli/cli.h"

#define TR_BENCH_ROWS 40

struct tr_bench_row {
    const char *name, *unit;
    bool higher;         /* better */
    double value, reach; /* reach 0: for information */
};

struct tr_bench {
    struct tr_loader loader;
    char folder[256]; /* temporary, removed at the end */
    struct tr_bench_row rows[TR_BENCH_ROWS];
    size_t count;
};

void tr_bench_add(struct tr_bench *b, const char *name, double value, const char *unit, bool higher,
                  double reach);
/* Median of n values; the values are put in order. */
double tr_bench_median(double *values, size_t n);
/* Milliseconds: by the clock, or of this thread's processor time. */
double tr_bench_wall_ms(void);
double tr_bench_cpu_ms(void);

/* bench_calls.c: complete calls with ready-made and with typed answers on a
 * generated scenario of 25 beats, and the durable store of one of them. */
tr_status tr_bench_calls(struct tr_bench *b, tr_err *err);
/* bench_rescore.c: a board under another scorecard. */
tr_status tr_bench_rescore(struct tr_bench *b, const char *board, tr_err *err);
/* bench_score.c: a call of three minutes scored by the whole rulebook. */
tr_status tr_bench_score(struct tr_bench *b, tr_err *err);
/* bench_ear.c: hearing, start and memory of each language's ear. */
tr_status tr_bench_ear(struct tr_bench *b, tr_err *err);
/* bench_start.c: loading cold and from the cache; a process from start to verdict. */
tr_status tr_bench_load(struct tr_bench *b, tr_err *err);
tr_status tr_bench_start(struct tr_bench *b, tr_err *err);
/* bench_walk.c: how fast a scenario is walked, and what its states take. */
tr_status tr_bench_walk(struct tr_bench *b, tr_err *err);

#endif
