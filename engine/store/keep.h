/* Keeping a played call: on the board in one transaction, in a file when asked,
 * and in the player's own folder when the board refuses. A call that was played
 * is never lost without a word. */
#ifndef TR_STORE_KEEP_H
#define TR_STORE_KEEP_H

#include "base/file.h"
#include "store/store.h"

struct tr_kept {
    bool stored; /* durable on the board */
    int64_t run_id;
    char moved[TR_PATH_MAX];  /* where a damaged board was set aside; else empty */
    char beside[TR_PATH_MAX]; /* the run's file when the board refused; else empty */
};

/* Write a run with its content as a pack.
 * blobs:  TR_BLOB_COUNT buffers */
tr_status tr_keep_file(const char *path, const struct tr_buf *run, const struct tr_buf *blobs,
                       tr_err *err);

/* Store a run on a board. When the board refuses and `beside` is asked, the run
 * is written to the player's own folder, named by the board and its own digest;
 * tr_keep_left takes it from there when the board is well again.
 * out:    filled in on failure as well
 * errors: why the board refused; out->beside is empty when that file could not
 *         be written either, and the message then has both reasons */
tr_status tr_keep_run(struct tr_kept *out, const char *board, const struct tr_buf *run,
                      const struct tr_buf *blobs, bool beside, tr_err *err);

struct tr_left {
    size_t count;             /* runs stored that the board did not have */
    char unread[TR_PATH_MAX]; /* a file that could not be read; else empty */
};

/* Store what an earlier refusal of this board left in the player's own folder, and
 * remove those files. One that does not verify is left where it is, and so is one that
 * cannot be read; neither keeps the others waiting.
 * out:    set on failure as well
 * errors: why the board could not be opened or refused again; TR_OK when nothing is left */
tr_status tr_keep_left(struct tr_left *out, const char *board, tr_err *err);

#endif
