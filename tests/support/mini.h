/* The smallest scenario, house and scorecard that can be played and scored,
 * made in C through the encoders: for tests that need a real run and its content
 * but neither Lua nor an ear. The caller asks, an answer with `greet` pleases,
 * another offends, the caller says goodbye and hangs up. */
#ifndef TR_TESTS_SUPPORT_MINI_H
#define TR_TESTS_SUPPORT_MINI_H

#include "sim/replay.h"

#define TR_MINI_ID "mini"

struct tr_mini {
    struct tr_buf blobs[TR_BLOB_COUNT]; /* encoded; the lexicon is a few bytes of text */
    struct tr_digest digest[TR_BLOB_COUNT];
    struct tr_graph *graph;
    struct tr_house *house;
    struct tr_card *card;
    struct tr_setup *setup;
};

tr_status tr_mini_init(struct tr_mini *mini, tr_err *err);
void tr_mini_done(struct tr_mini *mini);

/* One call; fields left 0 or NULL have the values in brackets. */
struct tr_mini_call {
    const char *player;    /* "Test" */
    const char *played_at; /* "2026-01-02T03:04:05Z" */
    uint64_t seed;
    int32_t answer_ms; /* from pick-up to the answer (2500) */
    bool rude;         /* answers without a greeting */
    bool late;         /* picks up in the fifth ring, not in the second */
    uint8_t lang, mode, input;
};

/* Play a call and append its bytes to run.
 * verdict: may be NULL */
tr_status tr_mini_run(const struct tr_mini *mini, const struct tr_mini_call *how,
                      struct tr_buf *run, struct tr_verdict *verdict, tr_err *err);

#endif
