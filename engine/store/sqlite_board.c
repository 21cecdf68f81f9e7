/* Runs in an SQLite file: opening, closing, storing. Everything a run needs to be
 * judged again is written in the one transaction that makes its row; after COMMIT
 * has returned the run is on disk. Only prepared statements. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "store/sqlite_inside.h"
#include "store/sqlite_open.h"

static const char *const sql[TR_SQL_COUNT] = {
    [TR_SQL_BEGIN] = "BEGIN IMMEDIATE",
    [TR_SQL_COMMIT] = "COMMIT",
    [TR_SQL_ROLLBACK] = "ROLLBACK",
    [TR_SQL_FIND] = "SELECT id FROM runs WHERE run_digest = ?1",
    [TR_SQL_HAS_CONTENT] = "SELECT 1 FROM content WHERE digest = ?1",
    [TR_SQL_CONTENT] = "INSERT INTO content (digest, kind, bytes) VALUES (?1, ?2, ?3)",
    [TR_SQL_RUN] =
        "INSERT INTO runs (run_digest, digest, player, scenario, lang, mode, input, profile, "
        "seed, score, reaction_ms, duration_ms, rings, mood, ending, verified, played_at, "
        "sim_version, ear_version, graph, house, card, lexicon, run) VALUES (?1, ?2, ?3, ?4, "
        "?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 1, ?16, ?17, ?18, ?19, ?20, ?21, "
        "?22, ?23)",
    [TR_SQL_BOARD] =
        "SELECT id, place, player, scenario, lang, mode, input, profile, score, reaction_ms, "
        "duration_ms, seed, played_at, digest, verified FROM ("
        "SELECT id, player, scenario, lang, mode, input, profile, score, reaction_ms, "
        "duration_ms, seed, played_at, digest, verified, rank() OVER (ORDER BY score DESC, "
        "reaction_ms) AS place FROM runs WHERE "
        "(?1 IS NULL OR scenario = ?1) AND (?2 IS NULL OR lang = ?2) AND "
        "(?3 IS NULL OR mode = ?3) AND (?4 IS NULL OR input = ?4) AND "
        "(?5 IS NULL OR profile = ?5)) "
        "WHERE ?6 IS NULL OR player = ?6 ORDER BY place, id LIMIT ?7",
    [TR_SQL_GET] = "SELECT run, run_digest, graph, house, card, lexicon FROM runs WHERE id = ?1",
    [TR_SQL_GET_CONTENT] = "SELECT bytes FROM content WHERE digest = ?1",
};

tr_status tr_board_failed(struct tr_sqlite *b, int rc, const char *doing, tr_err *err)
{
    if (!tr_db_is_damage(rc))
        return tr_db_fail(b->db, rc, b->path, doing, err);
    tr_board_suspect(b->path);
    return tr_fail(err, TR_EIO,
                   "cannot %s the board %.200s: it is damaged (%.100s); it will be checked and set "
                   "aside when it is opened next",
                   doing, b->path, sqlite3_errmsg(b->db));
}

tr_status tr_board_take(struct tr_sqlite *b, enum tr_sql which, sqlite3_stmt **out, tr_err *err)
{
    if (!b->st[which]) {
        int rc = sqlite3_prepare_v3(b->db, sql[which], -1, SQLITE_PREPARE_PERSISTENT, &b->st[which],
                                    NULL);
        if (rc != SQLITE_OK)
            return tr_board_failed(b, rc, "use", err);
    }
    *out = b->st[which];
    return TR_OK;
}

/* Step a statement that gives no rows and leave it ready for the next use. */
static tr_status run(struct tr_sqlite *b, sqlite3_stmt *st, int rc, tr_err *err)
{
    tr_status status = TR_OK;
    if (rc == SQLITE_OK)
        rc = sqlite3_step(st);
    if (rc != SQLITE_DONE)
        status = tr_board_failed(b, rc, "store the run in", err);
    sqlite3_reset(st);
    sqlite3_clear_bindings(st);
    return status;
}

static tr_status run_plain(struct tr_sqlite *b, enum tr_sql which, tr_err *err)
{
    sqlite3_stmt *st = NULL;
    tr_status status = tr_board_take(b, which, &st, err);
    return status == TR_OK ? run(b, st, SQLITE_OK, err) : status;
}

static tr_status has_content(struct tr_sqlite *b, const struct tr_digest *digest, bool *has,
                             tr_err *err)
{
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = tr_board_take(b, TR_SQL_HAS_CONTENT, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_blob(st, 1, digest->b, TR_DIGEST_SIZE, &rc);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(st);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        status = tr_board_failed(b, rc, "read", err);
    *has = rc == SQLITE_ROW;
    sqlite3_reset(st);
    sqlite3_clear_bindings(st);
    return status;
}

/* Content that the board does not have yet. Nothing gets in under a digest that
 * is not its own; verification need not have looked at these bytes. */
static tr_status put_content(struct tr_sqlite *b, const struct tr_entry *e, enum tr_blob kind,
                             tr_err *err)
{
    const struct tr_digest *digest = &e->verified->head.content[kind];
    const struct tr_buf *bytes = &e->blobs[kind];
    struct tr_digest is;
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    bool has = false;
    tr_status status = has_content(b, digest, &has, err);
    if (status != TR_OK || has)
        return status;
    tr_digest_of(bytes->data, bytes->len, &is);
    if (!tr_digest_equal(&is, digest))
        return tr_fail(err, TR_EMISMATCH,
                       "the run was not stored (forged): the %s that came with it is not the one "
                       "it names",
                       tr_blob_names[kind]);
    status = tr_board_take(b, TR_SQL_CONTENT, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_blob(st, 1, digest->b, TR_DIGEST_SIZE, &rc);
    tr_bind_text(st, 2, tr_blob_names[kind], &rc);
    tr_bind_blob(st, 3, bytes->data, bytes->len, &rc);
    return run(b, st, rc, err);
}

static tr_status put_run(struct tr_sqlite *b, const struct tr_entry *e, tr_err *err)
{
    const struct tr_verify_result *v = e->verified;
    const struct tr_run_head *h = &v->head;
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = tr_board_take(b, TR_SQL_RUN, &st, err);
    if (status != TR_OK)
        return status;
    tr_bind_blob(st, 1, e->run_digest.b, TR_DIGEST_SIZE, &rc);
    tr_bind_blob(st, 2, v->digest.b, TR_DIGEST_SIZE, &rc);
    tr_bind_text(st, 3, h->player, &rc);
    tr_bind_text(st, 4, h->scenario, &rc);
    tr_bind_text(st, 5, tr_lang_names[h->opts.lang], &rc);
    tr_bind_text(st, 6, tr_mode_names[h->opts.mode], &rc);
    tr_bind_text(st, 7, tr_input_names[h->opts.input], &rc);
    tr_bind_int(st, 8, h->opts.profile, &rc);
    tr_bind_int(st, 9, (int64_t)h->opts.seed, &rc);
    tr_bind_int(st, 10, v->verdict.score, &rc);
    tr_bind_int(st, 11, v->verdict.reaction_ms, &rc);
    tr_bind_int(st, 12, v->verdict.duration_ms, &rc);
    tr_bind_int(st, 13, v->verdict.rings, &rc);
    tr_bind_int(st, 14, v->verdict.mood, &rc);
    tr_bind_text(st, 15, v->ending, &rc);
    tr_bind_text(st, 16, h->played_at, &rc);
    tr_bind_int(st, 17, h->sim_version, &rc);
    tr_bind_int(st, 18, h->ear_version, &rc);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_bind_blob(st, 19 + i, h->content[i].b, TR_DIGEST_SIZE, &rc);
    tr_bind_blob(st, 23, e->run, e->len, &rc);
    return run(b, st, rc, err);
}

/* Row of a run that is already there; 0: it is not. */
static tr_status find(struct tr_sqlite *b, const struct tr_entry *e, int64_t *id, tr_err *err)
{
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_OK;
    tr_status status = tr_board_take(b, TR_SQL_FIND, &st, err);
    if (status != TR_OK)
        return status;
    *id = 0;
    tr_bind_blob(st, 1, e->run_digest.b, TR_DIGEST_SIZE, &rc);
    if (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW)
        *id = sqlite3_column_int64(st, 0);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        status = tr_board_failed(b, rc, "read", err);
    sqlite3_reset(st);
    sqlite3_clear_bindings(st);
    return status;
}

static tr_status board_put(struct tr_store *store, const struct tr_entry *e, int64_t *id,
                           bool *fresh, tr_err *err)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    int64_t row = 0;
    bool is_new = false;
    tr_status st = run_plain(b, TR_SQL_BEGIN, err);
    if (st != TR_OK)
        return st;
    st = find(b, e, &row, err);
    if (st == TR_OK && row == 0) {
        is_new = true;
        for (int i = 0; st == TR_OK && i < TR_BLOB_COUNT; i++)
            st = put_content(b, e, (enum tr_blob)i, err);
        if (st == TR_OK)
            st = put_run(b, e, err);
        if (st == TR_OK) {
            row = sqlite3_last_insert_rowid(b->db);
            st = run_plain(b, TR_SQL_COMMIT, err);
        }
    }
    /* Some failures have rolled back already; nothing of this run may remain open. */
    if (!sqlite3_get_autocommit(b->db))
        sqlite3_exec(b->db, sql[TR_SQL_ROLLBACK], NULL, NULL, NULL);
    if (st == TR_OK) {
        *id = row;
        *fresh = is_new;
    }
    return st;
}

static void board_close(struct tr_store *store)
{
    struct tr_sqlite *b = tr_sqlite_of(store);
    for (int i = 0; i < TR_SQL_COUNT; i++)
        sqlite3_finalize(b->st[i]);
    sqlite3_close(b->db);
    tr_free(b);
}

/* The file itself behind symbolic links: journal and set-aside names belong to
 * it. A file that is not there yet is found through its folder. */
static tr_status resolve(const char *path, char out[TR_PATH_MAX], tr_err *err)
{
    char dir[TR_PATH_MAX], real[PATH_MAX];
    if (realpath(path, real))
        return tr_path_join(out, TR_PATH_MAX, "", real, err);
    struct stat link;
    if (lstat(path, &link) == 0)
        return tr_fail(err, TR_EIO,
                       "%.300s cannot be followed to a file; mend the link or give another path",
                       path);
    const char *slash = strrchr(path, '/');
    const char *base = slash ? slash + 1 : path;
    if (base[0] == '\0' || strcmp(base, ".") == 0 || strcmp(base, "..") == 0)
        return tr_fail(err, TR_EINVAL, "%.300s is no name of a file; give the path of a board",
                       path);
    int n =
        snprintf(dir, sizeof dir, "%.*s", slash ? (int)(slash - path + 1) : 2, slash ? path : "./");
    if (n < 0 || (size_t)n >= sizeof dir)
        return tr_fail(err, TR_ELIMIT, "the path %.200s… is too long", path);
    tr_status st = tr_dir_make(dir, err);
    if (st == TR_OK && !realpath(dir, real))
        st = tr_fail(err, TR_EIO, "the folder %.300s cannot be found", dir);
    return st == TR_OK ? tr_path_join(out, TR_PATH_MAX, real, base, err) : st;
}

tr_status tr_sqlite_open(struct tr_store **out, const char *path, char *moved, size_t moved_cap,
                         tr_err *err)
{
    static const struct tr_backend backend = {board_close, board_put, tr_board_rows, tr_board_get};
    struct tr_sqlite *b = tr_calloc(1, sizeof *b);
    if (!b)
        return tr_fail(err, TR_ENOMEM, "not enough memory to open the board");
    b->store.backend = &backend;
    tr_status st = resolve(path, b->path, err);
    if (st == TR_OK)
        st = tr_board_open(&b->db, b->path, moved, moved_cap, err);
    if (st != TR_OK) {
        tr_free(b);
        return st;
    }
    *out = &b->store;
    return TR_OK;
}
