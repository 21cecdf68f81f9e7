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

#define STORING "store the run in"

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
    /* ?8: a card, else each run's own; ?9: as played. A later verdict takes precedence. */
    [TR_SQL_BOARD] =
        "SELECT id, place, player, scenario, lang, mode, input, profile, points, reaction_ms, "
        "duration_ms, seed, played_at, digest, verified, score, amended FROM ("
        "SELECT r.*, coalesce(v.score, r.score) AS points, v.id IS NOT NULL AS amended, "
        "rank() OVER (ORDER BY coalesce(v.score, r.score) DESC, r.reaction_ms) AS place "
        "FROM runs r LEFT JOIN verdicts v ON NOT ?9 AND v.id = (SELECT max(id) FROM verdicts "
        "WHERE run = r.id AND card = coalesce(?8, r.card)) WHERE "
        "(?1 IS NULL OR r.scenario = ?1) AND (?2 IS NULL OR r.lang = ?2) AND "
        "(?3 IS NULL OR r.mode = ?3) AND (?4 IS NULL OR r.input = ?4) AND "
        "(?5 IS NULL OR r.profile = ?5) AND "
        "(?8 IS NULL OR r.card = ?8 OR v.id IS NOT NULL)) "
        "WHERE ?6 IS NULL OR player = ?6 ORDER BY place, id LIMIT ?7",
    [TR_SQL_GET] = "SELECT run, run_digest, graph, house, card, lexicon FROM runs WHERE id = ?1",
    [TR_SQL_GET_CONTENT] = "SELECT bytes FROM content WHERE digest = ?1",
    /* how it counts now: as the last contest has left it */
    [TR_SQL_GET_RUN] =
        "SELECT run, run_digest, graph, house, card, lexicon, (SELECT heard FROM verdicts WHERE "
        "run = runs.id AND heard IS NOT NULL ORDER BY id DESC LIMIT 1) FROM runs WHERE id = ?1",
    [TR_SQL_AMEND] =
        "INSERT INTO verdicts (run, card, lexicon, score, contest, heard, made_at) VALUES (?1, "
        "?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (run, card, lexicon) DO NOTHING",
    [TR_SQL_VERDICTS] = "SELECT card, lexicon, score, contest, heard FROM verdicts WHERE run = ?1 "
                        "ORDER BY id",
    [TR_SQL_CONTEST] =
        "INSERT INTO contests (run, rule, answer, words, made_at, state, act, phrase, note, "
        "decided_at) VALUES (?1, ?2, ?3, ?4, ?5, 'open', '', '', '', '')",
    [TR_SQL_CONTEST_FIND] = "SELECT id FROM contests WHERE run = ?1 AND rule = ?2",
    [TR_SQL_CONTESTS] =
        "SELECT c.id, c.run, c.rule, c.answer, c.words, c.made_at, c.state, c.act, c.phrase, "
        "c.note, c.decided_at, r.player, r.scenario, r.lang, r.played_at, r.score, "
        "coalesce((SELECT score FROM verdicts WHERE run = r.id AND card = r.card ORDER BY id "
        "DESC LIMIT 1), r.score) FROM contests c JOIN runs r ON r.id = c.run WHERE "
        "(?1 IS NULL OR r.player = ?1) AND (?2 IS NULL OR c.state = ?2) AND "
        "(?3 IS NULL OR c.id = ?3) AND (?4 IS NULL OR c.run = ?4) ORDER BY c.id",
    [TR_SQL_DECIDE] =
        "UPDATE contests SET state = ?2, act = ?3, phrase = ?4, note = ?5, decided_at = ?6 WHERE "
        "id = ?1 AND state = 'open'",
    [TR_SQL_PLAYED] =
        "SELECT r.id, r.run_digest, r.graph, r.house, r.card, r.scenario, r.lang, r.mode, "
        "r.played_at, coalesce((SELECT score FROM verdicts WHERE run = r.id AND card = r.card "
        "ORDER BY id DESC LIMIT 1), r.score) FROM runs r WHERE r.player = ?1 ORDER BY r.id DESC "
        "LIMIT ?2",
    [TR_SQL_ANSWER] =
        "INSERT INTO quiz_answers (player, rule, chosen, good, answered_at) VALUES (?1, ?2, ?3, "
        "?4, ?5)",
    [TR_SQL_ANSWERED] = "SELECT player, rule, chosen, good, answered_at FROM quiz_answers WHERE "
                        "player = ?1 ORDER BY id DESC LIMIT ?2",
    [TR_SQL_SELF_REVIEW] =
        "INSERT INTO self_reviews (run_digest, player, rules, ticked, made_at) VALUES (?1, ?2, "
        "?3, ?4, ?5) ON CONFLICT (run_digest) DO NOTHING",
    [TR_SQL_SELF_REVIEWS] =
        "SELECT run_digest, player, rules, ticked, made_at FROM self_reviews WHERE player = ?1 "
        "ORDER BY id DESC LIMIT ?2",
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

tr_status tr_board_run(struct tr_sqlite *b, sqlite3_stmt *st, int rc, const char *doing,
                       tr_err *err)
{
    tr_status status = TR_OK;
    if (rc == SQLITE_OK)
        rc = sqlite3_step(st);
    if (rc != SQLITE_DONE)
        status = tr_board_failed(b, rc, doing, err);
    sqlite3_reset(st);
    sqlite3_clear_bindings(st);
    return status;
}

tr_status tr_board_plain(struct tr_sqlite *b, enum tr_sql which, const char *doing, tr_err *err)
{
    sqlite3_stmt *st = NULL;
    tr_status status = tr_board_take(b, which, &st, err);
    return status == TR_OK ? tr_board_run(b, st, SQLITE_OK, doing, err) : status;
}

void tr_board_roll_back(struct tr_sqlite *b)
{
    if (!sqlite3_get_autocommit(b->db))
        sqlite3_exec(b->db, sql[TR_SQL_ROLLBACK], NULL, NULL, NULL);
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

/* Nothing gets in under a digest that is not its own; verification need not have looked
 * at these bytes. */
tr_status tr_board_put_content(struct tr_sqlite *b, const struct tr_digest *digest,
                               const struct tr_buf *bytes, enum tr_blob kind, const char *doing,
                               tr_err *err)
{
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
    return tr_board_run(b, st, rc, doing, err);
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
    return tr_board_run(b, st, rc, STORING, err);
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
    tr_status st = tr_board_plain(b, TR_SQL_BEGIN, STORING, err);
    if (st != TR_OK)
        return st;
    st = find(b, e, &row, err);
    if (st == TR_OK && row == 0) {
        is_new = true;
        for (int i = 0; st == TR_OK && i < TR_BLOB_COUNT; i++)
            st = tr_board_put_content(b, &e->verified->head.content[i], &e->blobs[i],
                                      (enum tr_blob)i, STORING, err);
        if (st == TR_OK)
            st = put_run(b, e, err);
        if (st == TR_OK) {
            row = sqlite3_last_insert_rowid(b->db);
            st = tr_board_plain(b, TR_SQL_COMMIT, STORING, err);
        }
    }
    /* Some failures have rolled back already; nothing of this run may remain open. */
    tr_board_roll_back(b);
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
    static const struct tr_backend backend = {.close = board_close,
                                              .put = board_put,
                                              .board = tr_board_rows,
                                              .get = tr_board_get,
                                              .content = tr_board_content,
                                              .one = tr_board_one,
                                              .verdicts = tr_board_verdicts,
                                              .amend = tr_board_amend,
                                              .contest = tr_board_contest,
                                              .contests = tr_board_contests,
                                              .played = tr_board_played,
                                              .answer = tr_board_answer,
                                              .answered = tr_board_answered,
                                              .self_review = tr_board_self_review,
                                              .self_reviews = tr_board_self_reviews};
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
