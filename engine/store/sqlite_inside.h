/* What the parts of the SQLite back end share. */
#ifndef TR_STORE_SQLITE_INSIDE_H
#define TR_STORE_SQLITE_INSIDE_H

#include "base/file.h"
#include "store/backend.h"
#include "store/sqlite_db.h"

enum tr_sql {
    TR_SQL_BEGIN,
    TR_SQL_COMMIT,
    TR_SQL_ROLLBACK,
    TR_SQL_FIND,
    TR_SQL_HAS_CONTENT,
    TR_SQL_CONTENT,
    TR_SQL_RUN,
    TR_SQL_BOARD,
    TR_SQL_GET,
    TR_SQL_GET_CONTENT,
    TR_SQL_COUNT
};

struct tr_sqlite {
    struct tr_store store; /* first */
    sqlite3 *db;
    sqlite3_stmt *st[TR_SQL_COUNT]; /* prepared when first needed */
    char path[TR_PATH_MAX];
};

static inline struct tr_sqlite *tr_sqlite_of(struct tr_store *store)
{
    return (struct tr_sqlite *)store;
}

/* The statement, reset and unbound; whoever takes it leaves it so. */
tr_status tr_board_take(struct tr_sqlite *b, enum tr_sql which, sqlite3_stmt **out, tr_err *err);

/* SQLite's failure as ours; a damaged board is marked for the next opening. */
tr_status tr_board_failed(struct tr_sqlite *b, int rc, const char *doing, tr_err *err);

/* Members of struct tr_backend. */
tr_status tr_board_rows(struct tr_store *store, const struct tr_board_query *q,
                        struct tr_board_row **out, size_t *count, tr_err *err);
tr_status tr_board_get(struct tr_store *store, int64_t id, struct tr_buf *run_out,
                       struct tr_buf blobs_out[TR_BLOB_COUNT], tr_err *err);

/* Binding: the first failure sticks in *rc. */
static inline void tr_bind_blob(sqlite3_stmt *st, int at, const void *bytes, size_t len, int *rc)
{
    if (*rc == SQLITE_OK)
        *rc = sqlite3_bind_blob64(st, at, len > 0 ? bytes : "", len, SQLITE_STATIC);
}

static inline void tr_bind_text(sqlite3_stmt *st, int at, const char *text, int *rc)
{
    if (*rc == SQLITE_OK)
        *rc = sqlite3_bind_text(st, at, text, -1, SQLITE_STATIC);
}

static inline void tr_bind_int(sqlite3_stmt *st, int at, int64_t value, int *rc)
{
    if (*rc == SQLITE_OK)
        *rc = sqlite3_bind_int64(st, at, value);
}

#endif
