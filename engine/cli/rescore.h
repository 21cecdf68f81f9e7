/* What the files of `thirdring rescore` share: a board's runs with their verdicts under
 * another scorecard. */
#ifndef TR_CLI_RESCORE_H
#define TR_CLI_RESCORE_H

#include "audit/rescore.h"
#include "cli/cli.h"
#include "store/amend.h"

struct tr_rescore_row {
    struct tr_board_row row; /* score: as it counts now */
    const struct tr_rescore_stage *stage;
    struct tr_rescored out;
    struct tr_digest card, lexicon; /* its own card; of the hearing that counts */
    int64_t before, after;          /* ranks among all re-scored runs; 0: has none */
};

struct tr_rescore_round {
    struct tr_store *store;
    struct tr_rescorer *rescorer;
    const char *board, *card_id, *house;
    enum tr_lang lang;
    struct tr_digest card;
    unsigned threads;
    struct tr_rescore_row *rows; /* owned; in the order of the new ranks, then of the numbers */
    size_t count;
    size_t rescored, changed, moved, kept, bad; /* kept: cannot be judged here */
    size_t stored;
    double seconds;
};

/* Read the board's runs, play each again under both cards, rank them. Nothing is stored.
 * query:  which runs; round: store, rescorer, card, house (NULL: any) and threads given
 * errors: of the store; TR_ENOMEM */
tr_status tr_rescore_board(struct tr_rescore_round *round, const struct tr_board_query *query,
                           tr_err *err);
/* Keep the new verdicts beside the old ones; those that are there already stay.
 * card:   its bytes
 * errors: TR_EBUSY (another hearing counts by now), those of the store */
tr_status tr_rescore_store(struct tr_rescore_round *round, const struct tr_buf *card, tr_err *err);
void tr_rescore_round_done(struct tr_rescore_round *round);

/* rescore_show.c */
tr_status tr_rescore_text(const struct tr_rescore_round *round, FILE *out, tr_err *err);
struct json_t;
/* A new reference, or NULL when memory is short. */
struct json_t *tr_rescore_json(const struct tr_rescore_round *round);

#endif
