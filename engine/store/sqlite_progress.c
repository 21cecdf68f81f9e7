/* A player's calls in their order, answered questions and self-reviews in an SQLite file.
 * Rows are read newest first and turned round, so that a limit keeps the newest. Texts are
 * a stranger's and are cleaned when read as well. */
#include <string.h>

#include "base/alloc.h"
#include "sim/plain.h"
#include "store/sqlite_inside.h"

/* Rows of one kind while they come in. */
struct rows {
    char *v;
    size_t size, count, cap; /* size: bytes of one */
};

static void *add(struct rows *rows, tr_err *err)
{
    if (rows->count == rows->cap) {
        size_t cap = rows->cap > 0 ? 2 * rows->cap : 32;
        char *more = tr_realloc(rows->v, cap * rows->size);
        if (!more) {
            (void)tr_fail(err, TR_ENOMEM, "not enough memory for %zu rows", cap);
            return NULL;
        }
        rows->v = more;
        rows->cap = cap;
    }
    char *row = rows->v + rows->count++ * rows->size;
    memset(row, 0, rows->size);
    return row;
}

static void turn_round(struct rows *rows)
{
    for (size_t i = 0, k = rows->count; i + 1 < k; i++) {
        char *a = rows->v + i * rows->size, *b = rows->v + --k * rows->size;
        for (size_t at = 0; at < rows->size; at++) {
            char c = a[at];
            a[at] = b[at];
            b[at] = c;
        }
    }
}

typedef tr_status read_row(struct tr_sqlite *b, sqlite3_stmt *st, void *row, tr_err *err);

/* ?1: the player, ?2: how many. rows->v: freed by the caller, NULL on error. */
static tr_status read_all(struct tr_sqlite *b, enum tr_sql which, const char *player, size_t limit,
                          read_row *read, struct rows *rows, tr_err *err)
{
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = TR_OK;
    rows->v = tr_malloc(0);
    if (!rows->v)
        return tr_fail(err, TR_ENOMEM, "not enough memory for the progress");
    status = tr_board_take(b, which, &st, err);
    if (status == TR_OK) {
        tr_bind_text(st, 1, player, &rc);
        tr_bind_int(st, 2, limit < INT64_MAX ? (int64_t)limit : INT64_MAX, &rc);
    }
    while (status == TR_OK && rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
        void *row = add(rows, err);
        status = row ? read(b, st, row, err) : TR_ENOMEM;
        rc = sqlite3_errcode(b->db) == SQLITE_NOMEM ? SQLITE_NOMEM : SQLITE_OK;
    }
    if (status == TR_OK && rc != SQLITE_DONE)
        status = tr_board_failed(b, rc, "read", err);
    if (st) {
        sqlite3_reset(st);
        sqlite3_clear_bindings(st);
    }
    if (status != TR_OK) {
        tr_free(rows->v);
        rows->v = NULL;
        return status;
    }
    turn_round(rows);
    return TR_OK;
}

/* ---- calls ---------------------------------------------------------------------- */

static tr_status read_played(struct tr_sqlite *b, sqlite3_stmt *st, void *row, tr_err *err)
{
    struct tr_played *p = row;
    p->id = sqlite3_column_int64(st, 0);
    tr_status status = tr_board_copy_digest(b, st, 1, &p->digest, err);
    for (int i = 0; status == TR_OK && i < TR_BLOB_LEXICON; i++)
        status = tr_board_copy_digest(b, st, 2 + i, &p->content[i], err);
    tr_board_copy_text(st, 5, p->scenario, sizeof p->scenario);
    tr_board_copy_text(st, 6, p->lang, sizeof p->lang);
    tr_board_copy_text(st, 7, p->mode, sizeof p->mode);
    tr_board_copy_text(st, 8, p->at, sizeof p->at);
    p->score = tr_board_points(st, 9);
    return status;
}

tr_status tr_board_played(struct tr_store *store, const char *player, size_t limit,
                          struct tr_played **out, size_t *count, tr_err *err)
{
    struct rows rows = {.size = sizeof **out};
    tr_status st =
        read_all(tr_sqlite_of(store), TR_SQL_PLAYED, player, limit, read_played, &rows, err);
    if (st != TR_OK)
        return st;
    *out = (struct tr_played *)(void *)rows.v;
    *count = rows.count;
    return TR_OK;
}

/* ---- questions ------------------------------------------------------------------- */

tr_status tr_board_answer(struct tr_store *store, const struct tr_answered *answer, tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = tr_board_take(b, TR_SQL_ANSWER, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_text(st, 1, answer->player, &rc);
    tr_bind_text(st, 2, answer->rule, &rc);
    tr_bind_int(st, 3, answer->chosen, &rc);
    tr_bind_int(st, 4, answer->right, &rc);
    tr_bind_text(st, 5, answer->at, &rc);
    return tr_board_run(b, st, rc, "keep the answer in", err);
}

static tr_status read_answered(struct tr_sqlite *b, sqlite3_stmt *st, void *row, tr_err *err)
{
    struct tr_answered *a = row;
    (void)b;
    (void)err;
    tr_board_copy_text(st, 0, a->player, sizeof a->player);
    tr_board_copy_text(st, 1, a->rule, sizeof a->rule);
    a->chosen = sqlite3_column_int(st, 2);
    a->right = sqlite3_column_int(st, 3) != 0;
    tr_board_copy_text(st, 4, a->at, sizeof a->at);
    return TR_OK;
}

tr_status tr_board_answered(struct tr_store *store, const char *player, size_t limit,
                            struct tr_answered **out, size_t *count, tr_err *err)
{
    struct rows rows = {.size = sizeof **out};
    tr_status st =
        read_all(tr_sqlite_of(store), TR_SQL_ANSWERED, player, limit, read_answered, &rows, err);
    if (st != TR_OK)
        return st;
    *out = (struct tr_answered *)(void *)rows.v;
    *count = rows.count;
    return TR_OK;
}

/* ---- self-reviews ---------------------------------------------------------------- */

tr_status tr_board_self_review(struct tr_store *store, const struct tr_self_review *review,
                               tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    char names[TR_SELF_RULES * TR_NAME_MAX] = ""; /* a space between two */
    sqlite3_stmt *st = NULL;
    size_t len = 0;
    int rc = SQLITE_OK;
    for (size_t i = 0; i < review->count; i++) {
        size_t n = strlen(review->rules[i]);
        if (i > 0)
            names[len++] = ' ';
        memcpy(names + len, review->rules[i], n + 1);
        len += n;
    }
    tr_status status = tr_board_take(b, TR_SQL_SELF_REVIEW, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_blob(st, 1, review->run.b, TR_DIGEST_SIZE, &rc);
    tr_bind_text(st, 2, review->player, &rc);
    tr_bind_text(st, 3, names, &rc);
    tr_bind_int(st, 4, review->ticked, &rc);
    tr_bind_text(st, 5, review->at, &rc);
    return tr_board_run(b, st, rc, "keep the self-review in", err);
}

/* What is no name of a rule is left out with its tick. */
static void read_names(struct tr_self_review *r, const char *names, uint32_t ticked)
{
    for (uint32_t bit = 0; *names && r->count < TR_SELF_RULES; bit++) {
        size_t len = strcspn(names, " ");
        if (tr_plain_name(names, len)) {
            memcpy(r->rules[r->count], names, len);
            r->ticked |= (ticked >> bit & 1) << r->count++;
        }
        names += len;
        names += *names == ' ';
        if (bit == 31)
            break;
    }
}

static tr_status read_self_review(struct tr_sqlite *b, sqlite3_stmt *st, void *row, tr_err *err)
{
    struct tr_self_review *r = row;
    char names[TR_SELF_RULES * TR_NAME_MAX];
    tr_status status = tr_board_copy_digest(b, st, 0, &r->run, err);
    tr_board_copy_text(st, 1, r->player, sizeof r->player);
    tr_board_copy_text(st, 2, names, sizeof names);
    tr_board_copy_text(st, 4, r->at, sizeof r->at);
    if (status == TR_OK)
        read_names(r, names, (uint32_t)sqlite3_column_int64(st, 3));
    return status;
}

tr_status tr_board_self_reviews(struct tr_store *store, const char *player, size_t limit,
                                struct tr_self_review **out, size_t *count, tr_err *err)
{
    struct rows rows = {.size = sizeof **out};
    tr_status st = read_all(tr_sqlite_of(store), TR_SQL_SELF_REVIEWS, player, limit,
                            read_self_review, &rows, err);
    if (st != TR_OK)
        return st;
    *out = (struct tr_self_review *)(void *)rows.v;
    *count = rows.count;
    return TR_OK;
}
