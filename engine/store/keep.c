/* Store first, ask questions later; see keep.h. */
#include "store/keep.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

/* The beginning of the names of files that this board refused: the folder it lies
 * in may have several names, the board is to have one. */
static void left_prefix(const char *board, char out[32])
{
    char dir[TR_PATH_MAX];
    char real[PATH_MAX];
    char hex[TR_DIGEST_HEX];
    char path[2 * TR_PATH_MAX];
    struct tr_digest digest;
    const char *slash = strrchr(board, '/');
    int len = slash ? (int)(slash - board) + 1 : 1;
    (void)snprintf(dir, sizeof dir, "%.*s", len, slash ? board : ".");
    (void)snprintf(path, sizeof path, "%s/%s", realpath(dir, real) ? real : dir,
                   slash ? slash + 1 : board);
    tr_digest_of(path, strlen(path), &digest);
    tr_digest_hex(&digest, hex);
    (void)snprintf(out, 32, "unstored-%.8s-", hex);
}

static tr_status keep_beside(struct tr_kept *out, const char *board, const struct tr_buf *run,
                             const struct tr_buf *blobs, tr_err *err)
{
    char home[TR_PATH_MAX];
    char prefix[32];
    char name[64];
    char path[TR_PATH_MAX];
    char hex[TR_DIGEST_HEX];
    struct tr_digest digest;
    left_prefix(board, prefix);
    tr_digest_of(run->data, run->len, &digest);
    tr_digest_hex(&digest, hex);
    (void)snprintf(name, sizeof name, "%s%.16s.trp", prefix, hex);
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
    if (keep_beside(out, board, run, blobs, &second) != TR_OK)
        return tr_fail(err, st, "%.240s; and: %.240s", first.msg, second.msg);
    return st;
}

/* gives TR_OK also for a file that cannot be a run for this board: it stays */
static tr_status store_left(struct tr_left *out, struct tr_store *store, const char *path,
                            tr_err *err)
{
    struct tr_buf bytes;
    struct tr_pack pack;
    int64_t id;
    bool fresh = false;
    tr_buf_init(&bytes, TR_PACK_MAX);
    tr_status st = tr_file_read(path, &bytes, err);
    if (st == TR_OK)
        st = tr_pack_decode(&pack, bytes.data, bytes.len, err);
    tr_buf_done(&bytes);
    if (st == TR_EIO)
        memcpy(out->unread, path, strlen(path) + 1);
    if (st != TR_OK)
        return st == TR_ENOMEM ? st : TR_OK;
    st = tr_store_put(store, pack.run.data, pack.run.len, pack.blobs, &id, &fresh, err);
    tr_pack_done(&pack);
    if (st == TR_OK) {
        out->count += fresh;
        (void)unlink(path); /* next time it is not fresh any more */
    }
    return st == TR_EMISMATCH || st == TR_EFORMAT || st == TR_EVERSION ? TR_OK : st;
}

tr_status tr_keep_left(struct tr_left *out, const char *board, tr_err *err)
{
    char home[TR_PATH_MAX];
    char prefix[32];
    char path[TR_PATH_MAX];
    struct tr_names names = {0};
    struct tr_store *store = NULL;
    memset(out, 0, sizeof *out);
    left_prefix(board, prefix);
    tr_status st = tr_home_dir(home, sizeof home, err);
    if (st != TR_OK || tr_dir_list(home, &names, NULL) != TR_OK)
        return st; /* without a folder nothing is left */
    for (size_t i = 0; st == TR_OK && i < names.count; i++) {
        size_t len = strlen(names.v[i]);
        if (strncmp(names.v[i], prefix, strlen(prefix)) != 0 || len < 4 ||
            strcmp(names.v[i] + len - 4, ".trp") != 0)
            continue;
        if (!store)
            st = tr_store_open(&store, board, NULL, 0, err);
        if (st == TR_OK)
            st = tr_path_join(path, sizeof path, home, names.v[i], err);
        if (st == TR_OK)
            st = store_left(out, store, path, err);
    }
    tr_names_done(&names);
    tr_store_close(store);
    return st;
}
