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
 * is written to the player's own folder, named by its digest.
 * out:    filled in on failure as well
 * errors: why the board refused; out->beside is empty when that file could not
 *         be written either, and the message then has both reasons */
tr_status tr_keep_run(struct tr_kept *out, const char *board, const struct tr_buf *run,
                      const struct tr_buf *blobs, bool beside, tr_err *err);

#endif
