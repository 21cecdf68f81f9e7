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
    TR_SQL_GET_RUN,
    TR_SQL_AMEND,
    TR_SQL_VERDICTS,
    TR_SQL_CONTEST,
    TR_SQL_CONTEST_FIND,
    TR_SQL_CONTESTS,
    TR_SQL_DECIDE,
    TR_SQL_PLAYED,
    TR_SQL_ANSWER,
    TR_SQL_ANSWERED,
    TR_SQL_SELF_REVIEW,
    TR_SQL_SELF_REVIEWS,
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

/* Step a statement that gives no rows and leave it ready for the next use.
 * doing: "store the run in" */
tr_status tr_board_run(struct tr_sqlite *b, sqlite3_stmt *st, int rc, const char *doing,
                       tr_err *err);
/* The same for one without parameters: begin, commit. */
tr_status tr_board_plain(struct tr_sqlite *b, enum tr_sql which, const char *doing, tr_err *err);
/* Whatever is still open is taken back. */
void tr_board_roll_back(struct tr_sqlite *b);
/* Content that the board does not have yet.
 * doing:  as above
 * errors: TR_EMISMATCH (the bytes have another digest) */
tr_status tr_board_put_content(struct tr_sqlite *b, const struct tr_digest *digest,
                               const struct tr_buf *bytes, enum tr_blob kind, const char *doing,
                               tr_err *err);
/* What a column of the present row holds: a blob that has this digest, in a buffer of its
 * own; a digest; a text, cleaned. */
tr_status tr_board_copy_blob(struct tr_sqlite *b, sqlite3_stmt *st, int column,
                             const struct tr_digest *digest, struct tr_buf *out, tr_err *err);
tr_status tr_board_copy_digest(struct tr_sqlite *b, sqlite3_stmt *st, int column,
                               struct tr_digest *out, tr_err *err);
void tr_board_copy_text(sqlite3_stmt *st, int column, char *out, size_t cap);

/* Points, of a column that a stranger may have filled in: what no call can have comes out as -1,
 * so that nothing overflows by it and a referee still sees that it is wrong. */
int tr_board_points(sqlite3_stmt *st, int column);

/* Members of struct tr_backend. */
tr_status tr_board_rows(struct tr_store *store, const struct tr_board_query *q,
                        struct tr_board_row **out, size_t *count, tr_err *err);
tr_status tr_board_get(struct tr_store *store, int64_t id, struct tr_buf *run_out,
                       struct tr_buf blobs_out[TR_BLOB_COUNT], tr_err *err);
tr_status tr_board_content(struct tr_store *store, const struct tr_digest *digest,
                           struct tr_buf *out, tr_err *err);
tr_status tr_board_one(struct tr_store *store, int64_t id, struct tr_stored_run *out, tr_err *err);
tr_status tr_board_verdicts(struct tr_store *store, int64_t run, struct tr_stored_verdict **out,
                            size_t *count, tr_err *err);
tr_status tr_board_amend(struct tr_store *store, const struct tr_decision *decision,
                         const struct tr_amended *rows, size_t count, const char *now, tr_err *err);
tr_status tr_board_contest(struct tr_store *store, const struct tr_contest *contest, int64_t *id,
                           bool *fresh, tr_err *err);
tr_status tr_board_contests(struct tr_store *store, const struct tr_contest_query *query,
                            struct tr_contest **out, size_t *count, tr_err *err);
tr_status tr_board_played(struct tr_store *store, const char *player, size_t limit,
                          struct tr_played **out, size_t *count, tr_err *err);
tr_status tr_board_answer(struct tr_store *store, const struct tr_answered *answer, tr_err *err);
tr_status tr_board_answered(struct tr_store *store, const char *player, size_t limit,
                            struct tr_answered **out, size_t *count, tr_err *err);
tr_status tr_board_self_review(struct tr_store *store, const struct tr_self_review *review,
                               tr_err *err);
tr_status tr_board_self_reviews(struct tr_store *store, const char *player, size_t limit,
                                struct tr_self_review **out, size_t *count, tr_err *err);

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
