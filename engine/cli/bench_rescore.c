/* How fast a board is re-scored: its runs read from the file, played again under their own
 * card and another, compared and ranked. */
#include "cli/bench.h"
#include "cli/rescore.h"

#define CARD "two_three_five"
#define THREADS 2
#define MEASURE_MS 1000

static tr_status go_over(struct tr_store *store, const struct tr_loaded *card, double *rate,
                         tr_err *err)
{
    const struct tr_board_query all = {.mode = -1, .input = -1, .profile = -1};
    double began = tr_bench_wall_ms(), took = 0;
    size_t runs = 0;
    tr_status st = TR_OK;
    while (st == TR_OK && took < MEASURE_MS) {
        struct tr_rescore_round r = {
            .store = store, .card_id = CARD, .card = card->digest, .threads = THREADS};
        st = tr_rescorer_new(&r.rescorer, card->bytes.data, card->bytes.len, err);
        if (st == TR_OK)
            st = tr_rescore_board(&r, &all, err);
        if (st == TR_OK && (r.rescored == 0 || r.rescored != r.count))
            st = tr_fail(err, TR_EMISMATCH, "%zu of %zu runs were re-scored", r.rescored, r.count);
        runs += r.rescored;
        tr_rescore_round_done(&r);
        tr_rescorer_free(r.rescorer);
        took = tr_bench_wall_ms() - began;
    }
    if (st == TR_OK)
        *rate = (double)runs * 1000 / took;
    return st;
}

tr_status tr_bench_rescore(struct tr_bench *b, const char *board, tr_err *err)
{
    struct tr_store *store = NULL;
    struct tr_loaded card;
    double rate = 0;
    tr_status st = tr_load(&b->loader, TR_LOAD_CARD, CARD, &card, err);
    if (st == TR_OK)
        st = tr_store_open(&store, board, NULL, 0, err);
    if (st == TR_OK)
        st = go_over(store, &card, &rate, err);
    tr_store_close(store);
    tr_loaded_done(&card);
    if (st == TR_OK)
        tr_bench_add(b, "rescored_runs_two_threads", rate, "runs/s", true, 5000);
    return st;
}
