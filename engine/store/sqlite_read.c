/* Reading a board. What comes back is treated as a stranger's, since boards are
 * passed around: texts are cleaned, bytes must have the digest they were stored
 * under. */
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "store/sqlite_inside.h"

static void bind_query(sqlite3_stmt *st, const struct tr_board_query *q, int *rc)
{
    if (q->scenario && q->scenario[0])
        tr_bind_text(st, 1, q->scenario, rc);
    if (q->lang && q->lang[0])
        tr_bind_text(st, 2, q->lang, rc);
    if (q->mode >= 0)
        tr_bind_text(st, 3, tr_mode_names[q->mode], rc);
    if (q->input >= 0)
        tr_bind_text(st, 4, tr_input_names[q->input], rc);
    if (q->profile >= 0)
        tr_bind_int(st, 5, q->profile, rc);
    if (q->player && q->player[0])
        tr_bind_text(st, 6, q->player, rc);
    if (q->card)
        tr_bind_blob(st, 8, q->card->b, TR_DIGEST_SIZE, rc);
    tr_bind_int(st, 9, q->as_played, rc);
    tr_bind_int(st, 7, q->limit > 0 && q->limit < INT64_MAX ? (int64_t)q->limit : -1, rc);
}

void tr_board_copy_text(sqlite3_stmt *st, int column, char *out, size_t cap)
{
    const char *text = (const char *)sqlite3_column_text(st, column);
    tr_utf8_clean(text ? text : "", (size_t)sqlite3_column_bytes(st, column), out, cap, NULL);
}

int tr_board_points(sqlite3_stmt *st, int column)
{
    int64_t points = sqlite3_column_int64(st, column);
    return points >= 0 && points <= 1000 ? (int)points : -1;
}

static void read_row(sqlite3_stmt *st, struct tr_board_row *row)
{
    struct tr_digest digest = {{0}};
    memset(row, 0, sizeof *row);
    row->id = sqlite3_column_int64(st, 0);
    row->rank = sqlite3_column_int64(st, 1);
    tr_board_copy_text(st, 2, row->player, sizeof row->player);
    tr_board_copy_text(st, 3, row->scenario, sizeof row->scenario);
    tr_board_copy_text(st, 4, row->lang, sizeof row->lang);
    tr_board_copy_text(st, 5, row->mode, sizeof row->mode);
    tr_board_copy_text(st, 6, row->input, sizeof row->input);
    row->profile = sqlite3_column_int(st, 7);
    row->score = tr_board_points(st, 8);
    row->reaction_ms = sqlite3_column_int64(st, 9);
    row->duration_ms = sqlite3_column_int64(st, 10);
    row->seed = sqlite3_column_int64(st, 11);
    tr_board_copy_text(st, 12, row->at, sizeof row->at);
    if (sqlite3_column_bytes(st, 13) == TR_DIGEST_SIZE)
        memcpy(digest.b, sqlite3_column_blob(st, 13), TR_DIGEST_SIZE);
    tr_digest_hex(&digest, row->digest);
    row->verified = sqlite3_column_int(st, 14) == 1;
    row->played_score = tr_board_points(st, 15);
    row->amended = sqlite3_column_int(st, 16) == 1;
}

tr_status tr_board_rows(struct tr_store *store, const struct tr_board_query *q,
                        struct tr_board_row **out, size_t *count, tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    struct tr_board_row *rows = tr_malloc(0);
    size_t n = 0, cap = 0;
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = rows ? tr_board_take(b, TR_SQL_BOARD, &st, err)
                            : tr_fail(err, TR_ENOMEM, "not enough memory for the rows");
    if (status == TR_OK)
        bind_query(st, q, &rc);
    while (status == TR_OK && rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
        if (n == cap) {
            cap = cap > 0 ? 2 * cap : 64;
            struct tr_board_row *more = tr_realloc(rows, cap * sizeof *rows);
            if (!more) {
                status =
                    tr_fail(err, TR_ENOMEM, "not enough memory for %zu rows of the board", cap);
                break;
            }
            rows = more;
        }
        read_row(st, &rows[n++]);
        rc = sqlite3_errcode(b->db) == SQLITE_NOMEM ? SQLITE_NOMEM : SQLITE_OK;
    }
    if (status == TR_OK && rc != SQLITE_DONE)
        status = tr_board_failed(b, rc, "read", err);
    if (st) {
        sqlite3_reset(st);
        sqlite3_clear_bindings(st);
    }
    if (status != TR_OK) {
        tr_free(rows);
        return status;
    }
    *out = rows;
    *count = n;
    return TR_OK;
}

tr_status tr_board_copy_blob(struct tr_sqlite *b, sqlite3_stmt *st, int column,
                             const struct tr_digest *digest, struct tr_buf *out, tr_err *err)
{
    const void *bytes = sqlite3_column_blob(st, column);
    size_t len = (size_t)sqlite3_column_bytes(st, column);
    struct tr_digest is;
    if (!bytes && sqlite3_errcode(b->db) == SQLITE_NOMEM)
        return tr_board_failed(b, SQLITE_NOMEM, "read", err);
    tr_digest_of(len > 0 ? bytes : "", len, &is);
    if (!tr_digest_equal(&is, digest))
        return tr_fail(err, TR_EIO,
                       "a stored run in the board %.200s is damaged: its bytes have another "
                       "digest than when they were stored",
                       b->path);
    tr_buf_init(out, len);
    tr_buf_put(out, bytes, len);
    return out->status == TR_OK ? TR_OK : tr_board_failed(b, SQLITE_NOMEM, "read", err);
}

tr_status tr_board_copy_digest(struct tr_sqlite *b, sqlite3_stmt *st, int column,
                               struct tr_digest *out, tr_err *err)
{
    const void *bytes = sqlite3_column_blob(st, column);
    if (!bytes || sqlite3_column_bytes(st, column) != TR_DIGEST_SIZE)
        return sqlite3_errcode(b->db) == SQLITE_NOMEM
                   ? tr_board_failed(b, SQLITE_NOMEM, "read", err)
                   : tr_fail(err, TR_EIO, "a stored run in the board %.200s has no digest",
                             b->path);
    memcpy(out->b, bytes, TR_DIGEST_SIZE);
    return TR_OK;
}

tr_status tr_board_content(struct tr_store *store, const struct tr_digest *digest,
                           struct tr_buf *out, tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    struct tr_buf bytes = {0};
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = tr_board_take(b, TR_SQL_GET_CONTENT, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_blob(st, 1, digest->b, TR_DIGEST_SIZE, &rc);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(st);
    if (rc == SQLITE_ROW)
        status = tr_board_copy_blob(b, st, 0, digest, &bytes, err);
    else if (rc == SQLITE_DONE)
        status =
            tr_fail(err, TR_EIO, "content of a stored run is missing in the board %.200s", b->path);
    else
        status = tr_board_failed(b, rc, "read", err);
    sqlite3_reset(st);
    sqlite3_clear_bindings(st);
    if (status == TR_OK)
        *out = bytes;
    else
        tr_buf_done(&bytes);
    return status;
}

tr_status tr_board_get(struct tr_store *store, int64_t id, struct tr_buf *run_out,
                       struct tr_buf blobs_out[TR_BLOB_COUNT], tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    struct tr_buf bytes = {0}, blobs[TR_BLOB_COUNT] = {{0}};
    struct tr_digest digest, content[TR_BLOB_COUNT];
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = tr_board_take(b, TR_SQL_GET, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_int(st, 1, id, &rc);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(st);
    if (rc == SQLITE_DONE)
        status =
            tr_fail(err, TR_ENOTFOUND, "the board %.200s has no run %lld", b->path, (long long)id);
    else if (rc != SQLITE_ROW)
        status = tr_board_failed(b, rc, "read", err);
    if (status == TR_OK)
        status = tr_board_copy_digest(b, st, 1, &digest, err);
    if (status == TR_OK)
        status = tr_board_copy_blob(b, st, 0, &digest, &bytes, err);
    for (int i = 0; status == TR_OK && i < TR_BLOB_COUNT; i++)
        status = tr_board_copy_digest(b, st, 2 + i, &content[i], err);
    sqlite3_reset(st);
    for (int i = 0; status == TR_OK && i < TR_BLOB_COUNT; i++)
        status = tr_board_content(store, &content[i], &blobs[i], err);
    if (status != TR_OK) {
        tr_buf_done(&bytes);
        for (int i = 0; i < TR_BLOB_COUNT; i++)
            tr_buf_done(&blobs[i]);
        return status;
    }
    *run_out = bytes;
    memcpy(blobs_out, blobs, sizeof blobs);
    return TR_OK;
}
