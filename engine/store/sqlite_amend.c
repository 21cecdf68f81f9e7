/* What stands beside the runs of a board: later verdicts, and what trainees contest. Each
 * change is one transaction. Texts are a stranger's and are cleaned when read as well. */
#include <string.h>

#include "base/alloc.h"
#include "store/sqlite_inside.h"

#define KEEPING "keep the verdicts in"

static void leave(sqlite3_stmt *st)
{
    if (st) {
        sqlite3_reset(st);
        sqlite3_clear_bindings(st);
    }
}

/* A hearing, or nothing. What it is, is found out by who decodes it. */
static tr_status copy_heard(struct tr_sqlite *b, sqlite3_stmt *st, int column, struct tr_buf *out,
                            tr_err *err)
{
    if (sqlite3_column_type(st, column) != SQLITE_BLOB)
        return TR_OK;
    const void *bytes = sqlite3_column_blob(st, column);
    size_t len = (size_t)sqlite3_column_bytes(st, column);
    tr_buf_init(out, len);
    if (bytes)
        tr_buf_put(out, bytes, len);
    return out->status == TR_OK && (bytes || len == 0)
               ? TR_OK
               : tr_board_failed(b, SQLITE_NOMEM, "read", err);
}

tr_status tr_board_one(struct tr_store *store, int64_t id, struct tr_stored_run *out, tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    struct tr_stored_run r = {0};
    struct tr_digest digest;
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = tr_board_take(b, TR_SQL_GET_RUN, &st, err);
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
        status = tr_board_copy_blob(b, st, 0, &digest, &r.run, err);
    for (int i = 0; status == TR_OK && i < TR_BLOB_COUNT; i++)
        status = tr_board_copy_digest(b, st, 2 + i, &r.content[i], err);
    if (status == TR_OK)
        status = copy_heard(b, st, 6, &r.heard, err);
    leave(st);
    if (status == TR_OK)
        *out = r;
    else
        tr_stored_run_done(&r);
    return status;
}

static tr_status read_verdict(struct tr_sqlite *b, sqlite3_stmt *st, struct tr_stored_verdict *v,
                              tr_err *err)
{
    memset(v, 0, sizeof *v);
    v->score = tr_board_points(st, 2);
    v->contest = sqlite3_column_int64(st, 3);
    tr_status status = tr_board_copy_digest(b, st, 0, &v->card, err);
    if (status == TR_OK)
        status = tr_board_copy_digest(b, st, 1, &v->lexicon, err);
    return status == TR_OK ? copy_heard(b, st, 4, &v->heard, err) : status;
}

tr_status tr_board_verdicts(struct tr_store *store, int64_t run, struct tr_stored_verdict **out,
                            size_t *count, tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    struct tr_stored_verdict *rows = NULL;
    size_t n = 0, cap = 0;
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = tr_board_take(b, TR_SQL_VERDICTS, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_int(st, 1, run, &rc);
    while (status == TR_OK && rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
        if (n == cap) {
            cap = cap > 0 ? 2 * cap : 4;
            struct tr_stored_verdict *more = tr_realloc(rows, cap * sizeof *rows);
            if (!more) {
                status = tr_fail(err, TR_ENOMEM, "not enough memory for %zu verdicts", cap);
                break;
            }
            rows = more;
        }
        status = read_verdict(b, st, &rows[n++], err);
        rc = SQLITE_OK;
    }
    if (status == TR_OK && rc != SQLITE_DONE)
        status = tr_board_failed(b, rc, "read", err);
    leave(st);
    if (status != TR_OK) {
        tr_stored_verdicts_free(rows, n);
        return status;
    }
    *out = rows;
    *count = n;
    return TR_OK;
}

/* ---- verdicts ---------------------------------------------------------------- */

static tr_status amend_one(struct tr_sqlite *b, const struct tr_amended *a, const char *now,
                           tr_err *err)
{
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = TR_OK;
    if (a->card_bytes)
        status = tr_board_put_content(b, &a->card, a->card_bytes, TR_BLOB_CARD, KEEPING, err);
    if (status == TR_OK && a->lexicon_bytes)
        status =
            tr_board_put_content(b, &a->lexicon, a->lexicon_bytes, TR_BLOB_LEXICON, KEEPING, err);
    if (status == TR_OK)
        status = tr_board_take(b, TR_SQL_AMEND, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_int(st, 1, a->run, &rc);
    tr_bind_blob(st, 2, a->card.b, TR_DIGEST_SIZE, &rc);
    tr_bind_blob(st, 3, a->lexicon.b, TR_DIGEST_SIZE, &rc);
    tr_bind_int(st, 4, a->score, &rc);
    if (a->contest)
        tr_bind_int(st, 5, a->contest, &rc);
    if (a->heard)
        tr_bind_blob(st, 6, a->heard->data, a->heard->len, &rc);
    tr_bind_text(st, 7, now, &rc);
    return tr_board_run(b, st, rc, KEEPING, err);
}

static tr_status decide(struct tr_sqlite *b, const struct tr_decision *d, const char *now,
                        tr_err *err)
{
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    if (strlen(d->note) > TR_CONTEST_NOTE_MAX || strlen(d->phrase) > TR_CONTEST_PHRASE_MAX ||
        strlen(d->act) >= TR_NAME_MAX)
        return tr_fail(err, TR_EINVAL, "a note has at most %d bytes and a phrase %d; shorten it",
                       TR_CONTEST_NOTE_MAX, TR_CONTEST_PHRASE_MAX);
    tr_status status = tr_board_take(b, TR_SQL_DECIDE, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_int(st, 1, d->contest, &rc);
    tr_bind_text(st, 2, tr_contest_states[d->state], &rc);
    tr_bind_text(st, 3, d->act, &rc);
    tr_bind_text(st, 4, d->phrase, &rc);
    tr_bind_text(st, 5, d->note, &rc);
    tr_bind_text(st, 6, now, &rc);
    status = tr_board_run(b, st, rc, KEEPING, err);
    if (status == TR_OK && sqlite3_changes(b->db) == 0)
        status = tr_fail(err, TR_EINVAL,
                         "the board %.200s has no open contest %lld; it may have been decided "
                         "meanwhile",
                         b->path, (long long)d->contest);
    return status;
}

tr_status tr_board_amend(struct tr_store *store, const struct tr_decision *decision,
                         const struct tr_amended *rows, size_t count, const char *now, tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    tr_status st = tr_board_plain(b, TR_SQL_BEGIN, KEEPING, err);
    if (st != TR_OK)
        return st;
    if (decision)
        st = decide(b, decision, now, err);
    for (size_t i = 0; st == TR_OK && i < count; i++)
        st = amend_one(b, &rows[i], now, err);
    if (st == TR_OK)
        st = tr_board_plain(b, TR_SQL_COMMIT, KEEPING, err);
    tr_board_roll_back(b);
    return st;
}

/* ---- contests ---------------------------------------------------------------- */

/* *id: 0 when there is none */
static tr_status find_contest(struct tr_sqlite *b, const struct tr_contest *c, int64_t *id,
                              tr_err *err)
{
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = tr_board_take(b, TR_SQL_CONTEST_FIND, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_int(st, 1, c->run, &rc);
    tr_bind_text(st, 2, c->rule, &rc);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(st);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        status = tr_board_failed(b, rc, "read", err);
    *id = rc == SQLITE_ROW ? sqlite3_column_int64(st, 0) : 0;
    leave(st);
    return status;
}

static tr_status put_contest(struct tr_sqlite *b, const struct tr_contest *c, int64_t *id,
                             tr_err *err)
{
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = tr_board_take(b, TR_SQL_CONTEST, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_int(st, 1, c->run, &rc);
    tr_bind_text(st, 2, c->rule, &rc);
    tr_bind_int(st, 3, c->answer, &rc);
    tr_bind_text(st, 4, c->words, &rc);
    tr_bind_text(st, 5, c->made_at, &rc);
    status = tr_board_run(b, st, rc, "keep the contest in", err);
    if (status == TR_OK)
        *id = sqlite3_last_insert_rowid(b->db);
    return status;
}

tr_status tr_board_contest(struct tr_store *store, const struct tr_contest *contest, int64_t *id,
                           bool *fresh, tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    struct tr_stored_run run = {0};
    int64_t row = 0;
    bool is_new = false;
    tr_status st = tr_board_plain(b, TR_SQL_BEGIN, "keep the contest in", err);
    if (st != TR_OK)
        return st;
    st = tr_board_one(store, contest->run, &run, err); /* so that a missing one is told */
    if (st == TR_OK)
        tr_stored_run_done(&run);
    if (st == TR_OK)
        st = find_contest(b, contest, &row, err);
    if (st == TR_OK && row == 0) {
        is_new = true;
        st = put_contest(b, contest, &row, err);
        if (st == TR_OK)
            st = tr_board_plain(b, TR_SQL_COMMIT, "keep the contest in", err);
    }
    tr_board_roll_back(b);
    if (st == TR_OK) {
        *id = row;
        *fresh = is_new;
    }
    return st;
}

static void read_contest(sqlite3_stmt *st, struct tr_contest *c)
{
    char state[16];
    memset(c, 0, sizeof *c);
    c->id = sqlite3_column_int64(st, 0);
    c->run = sqlite3_column_int64(st, 1);
    tr_board_copy_text(st, 2, c->rule, sizeof c->rule);
    c->answer = sqlite3_column_int(st, 3);
    tr_board_copy_text(st, 4, c->words, sizeof c->words);
    tr_board_copy_text(st, 5, c->made_at, sizeof c->made_at);
    tr_board_copy_text(st, 6, state, sizeof state);
    for (int i = 0; i < TR_CONTEST_COUNT; i++)
        if (strcmp(state, tr_contest_states[i]) == 0)
            c->state = (enum tr_contest_state)i;
    tr_board_copy_text(st, 7, c->act, sizeof c->act);
    tr_board_copy_text(st, 8, c->phrase, sizeof c->phrase);
    tr_board_copy_text(st, 9, c->note, sizeof c->note);
    tr_board_copy_text(st, 10, c->decided_at, sizeof c->decided_at);
    tr_board_copy_text(st, 11, c->player, sizeof c->player);
    tr_board_copy_text(st, 12, c->scenario, sizeof c->scenario);
    tr_board_copy_text(st, 13, c->lang, sizeof c->lang);
    tr_board_copy_text(st, 14, c->at, sizeof c->at);
    c->played_score = tr_board_points(st, 15);
    c->score = tr_board_points(st, 16);
}

static void bind_query(sqlite3_stmt *st, const struct tr_contest_query *q, int *rc)
{
    if (q->player && q->player[0])
        tr_bind_text(st, 1, q->player, rc);
    if (q->state >= 0 && q->state < TR_CONTEST_COUNT)
        tr_bind_text(st, 2, tr_contest_states[q->state], rc);
    if (q->id)
        tr_bind_int(st, 3, q->id, rc);
    if (q->run)
        tr_bind_int(st, 4, q->run, rc);
}

tr_status tr_board_contests(struct tr_store *store, const struct tr_contest_query *query,
                            struct tr_contest **out, size_t *count, tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    struct tr_contest *rows = tr_malloc(0);
    size_t n = 0, cap = 0;
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = rows ? tr_board_take(b, TR_SQL_CONTESTS, &st, err)
                            : tr_fail(err, TR_ENOMEM, "not enough memory for the contests");
    if (status == TR_OK)
        bind_query(st, query, &rc);
    while (status == TR_OK && rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
        if (n == cap) {
            cap = cap > 0 ? 2 * cap : 16;
            struct tr_contest *more = tr_realloc(rows, cap * sizeof *rows);
            if (!more) {
                status = tr_fail(err, TR_ENOMEM, "not enough memory for %zu contests", cap);
                break;
            }
            rows = more;
        }
        read_contest(st, &rows[n++]);
        rc = sqlite3_errcode(b->db) == SQLITE_NOMEM ? SQLITE_NOMEM : SQLITE_OK;
    }
    if (status == TR_OK && rc != SQLITE_DONE)
        status = tr_board_failed(b, rc, "read", err);
    leave(st);
    if (status != TR_OK) {
        tr_free(rows);
        return status;
    }
    *out = rows;
    *count = n;
    return TR_OK;
}
