/* How a run stands beside one's own earlier ones and everybody's: read from the ranked rows, so
 * that every back end has it. */
#include <string.h>

#include "base/alloc.h"
#include "store/store.h"

/* The newest earlier runs of the player; the board's rows come by rank. */
static void take_earlier(struct tr_history *h, const struct tr_board_row *row)
{
    size_t k = h->count < TR_HISTORY_MAX ? h->count++ : TR_HISTORY_MAX;
    for (; k > 0 && h->earlier[k - 1].id < row->id; k--)
        if (k < TR_HISTORY_MAX)
            h->earlier[k] = h->earlier[k - 1];
    if (k == TR_HISTORY_MAX)
        return;
    h->earlier[k].id = row->id;
    h->earlier[k].score = row->score;
    memcpy(h->earlier[k].at, row->at, sizeof row->at);
}

tr_status tr_store_history(struct tr_store *store, const struct tr_board_query *query,
                           int64_t before, struct tr_history *out, tr_err *err)
{
    struct tr_board_query all = *query;
    struct tr_board_row *rows = NULL;
    size_t count = 0;
    memset(out, 0, sizeof *out);
    all.player = NULL;
    all.limit = 0;
    tr_status st = tr_store_board(store, &all, &rows, &count, err);
    for (size_t i = 0; i < count; i++) {
        bool own = query->player && strcmp(rows[i].player, query->player) == 0;
        if (before > 0 && rows[i].id == before) {
            out->rank = rows[i].rank;
        } else if (own && (before <= 0 || rows[i].id < before)) {
            out->played++;
            out->best = rows[i].score > out->best ? rows[i].score : out->best;
            take_earlier(out, &rows[i]);
        }
    }
    if (count > 0) /* ranked, so the middle ones are those of the median */
        out->median = (rows[count / 2].score + rows[(count - 1) / 2].score) / 2;
    out->runs = count;
    tr_free(rows);
    return st;
}
