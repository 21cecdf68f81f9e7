/* Store first, ask questions later; see keep.h. */
#include "store/keep.h"

#include <stdio.h>
#include <string.h>

#include "session/pack.h"

tr_status tr_keep_file(const char *path, const struct tr_buf *run, const struct tr_buf *blobs,
                       tr_err *err)
{
    struct tr_buf pack;
    tr_buf_init(&pack, TR_PACK_MAX);
    tr_status st = tr_pack_encode(run->data, run->len, blobs, &pack, err);
    if (st == TR_OK)
        st = tr_file_write(path, pack.data, pack.len, err);
    tr_buf_done(&pack);
    return st;
}

static tr_status keep_beside(struct tr_kept *out, const struct tr_buf *run,
                             const struct tr_buf *blobs, tr_err *err)
{
    char home[TR_PATH_MAX];
    char name[64];
    char path[TR_PATH_MAX];
    char hex[TR_DIGEST_HEX];
    struct tr_digest digest;
    tr_digest_of(run->data, run->len, &digest);
    tr_digest_hex(&digest, hex);
    (void)snprintf(name, sizeof name, "unstored-%.16s.trp", hex);
    tr_status st = tr_home_dir(home, sizeof home, err);
    if (st == TR_OK)
        st = tr_dir_make(home, err);
    if (st == TR_OK)
        st = tr_path_join(path, sizeof path, home, name, err);
    if (st == TR_OK)
        st = tr_keep_file(path, run, blobs, err);
    if (st == TR_OK)
        memcpy(out->beside, path, sizeof path);
    return st;
}

tr_status tr_keep_run(struct tr_kept *out, const char *board, const struct tr_buf *run,
                      const struct tr_buf *blobs, bool beside, tr_err *err)
{
    struct tr_store *store = NULL;
    bool fresh;
    memset(out, 0, sizeof *out);
    tr_status st = tr_store_open(&store, board, out->moved, sizeof out->moved, err);
    if (st == TR_OK)
        st = tr_store_put(store, run->data, run->len, blobs, &out->run_id, &fresh, err);
    tr_store_close(store);
    out->stored = st == TR_OK;
    if (st == TR_OK || !beside)
        return st;
    tr_err second = {0};
    tr_err first = {0};
    if (err)
        first = *err;
    if (keep_beside(out, run, blobs, &second) != TR_OK)
        return tr_fail(err, st, "%.240s; and: %.240s", first.msg, second.msg);
    return st;
}
