/* Tables and migrations. A step, once released, is never edited: boards in the
 * field have gone through it. */
#include "store/sqlite_migrate.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"

/* digest: of the call, as verdicts show it; two players may well give the same.
 * run_digest: of the run's bytes, so that no run is kept twice. */
const char *const tr_board_steps[] = {
    "CREATE TABLE content ("
    "  digest BLOB PRIMARY KEY NOT NULL CHECK (length(digest) = 32),"
    "  kind TEXT NOT NULL CHECK (kind IN ('graph', 'house', 'card', 'lexicon')),"
    "  bytes BLOB NOT NULL"
    ") STRICT;"
    "CREATE TABLE runs ("
    "  id INTEGER PRIMARY KEY,"
    "  run_digest BLOB NOT NULL UNIQUE CHECK (length(run_digest) = 32),"
    "  digest BLOB NOT NULL CHECK (length(digest) = 32),"
    "  player TEXT NOT NULL,"
    "  scenario TEXT NOT NULL,"
    "  lang TEXT NOT NULL,"
    "  mode TEXT NOT NULL,"
    "  input TEXT NOT NULL,"
    "  profile INTEGER NOT NULL,"
    "  seed INTEGER NOT NULL,"
    "  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),"
    "  reaction_ms INTEGER NOT NULL,"
    "  duration_ms INTEGER NOT NULL,"
    "  rings INTEGER NOT NULL,"
    "  mood INTEGER NOT NULL,"
    "  ending TEXT NOT NULL,"
    "  verified INTEGER NOT NULL CHECK (verified IN (0, 1)),"
    "  played_at TEXT NOT NULL,"
    "  sim_version INTEGER NOT NULL,"
    "  ear_version INTEGER NOT NULL,"
    "  graph BLOB NOT NULL REFERENCES content (digest),"
    "  house BLOB NOT NULL REFERENCES content (digest),"
    "  card BLOB NOT NULL REFERENCES content (digest),"
    "  lexicon BLOB NOT NULL REFERENCES content (digest),"
    "  run BLOB NOT NULL"
    ") STRICT;"
    "PRAGMA application_id = 861033031;",
    /* answer, from 1; 0: the call as a whole. heard: the run's answers as they are heard by
     * `lexicon`, as a run's bytes; NULL: as they were recorded. A verdict stands beside the
     * run's own and never in its place. */
    "CREATE TABLE contests ("
    "  id INTEGER PRIMARY KEY,"
    "  run INTEGER NOT NULL REFERENCES runs (id),"
    "  rule TEXT NOT NULL,"
    "  answer INTEGER NOT NULL CHECK (answer >= 0),"
    "  words TEXT NOT NULL,"
    "  made_at TEXT NOT NULL,"
    "  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined')),"
    "  act TEXT NOT NULL,"
    "  phrase TEXT NOT NULL,"
    "  note TEXT NOT NULL,"
    "  decided_at TEXT NOT NULL,"
    "  UNIQUE (run, rule)"
    ") STRICT;"
    "CREATE TABLE verdicts ("
    "  id INTEGER PRIMARY KEY,"
    "  run INTEGER NOT NULL REFERENCES runs (id),"
    "  card BLOB NOT NULL REFERENCES content (digest),"
    "  lexicon BLOB NOT NULL REFERENCES content (digest),"
    "  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),"
    "  contest INTEGER REFERENCES contests (id),"
    "  heard BLOB,"
    "  made_at TEXT NOT NULL,"
    "  UNIQUE (run, card, lexicon)"
    ") STRICT;",
    /* Beside the calls, and no part of a score: answers to questions, and what trainees held
     * to be worth doing better. A self-review may come before its run is stored. */
    "CREATE TABLE quiz_answers ("
    "  id INTEGER PRIMARY KEY,"
    "  player TEXT NOT NULL,"
    "  rule TEXT NOT NULL,"
    "  chosen INTEGER NOT NULL CHECK (chosen >= 0),"
    "  good INTEGER NOT NULL CHECK (good IN (0, 1)),"
    "  answered_at TEXT NOT NULL"
    ") STRICT;"
    "CREATE TABLE self_reviews ("
    "  id INTEGER PRIMARY KEY,"
    "  run_digest BLOB NOT NULL UNIQUE CHECK (length(run_digest) = 32),"
    "  player TEXT NOT NULL,"
    "  rules TEXT NOT NULL,"
    "  ticked INTEGER NOT NULL CHECK (ticked >= 0),"
    "  made_at TEXT NOT NULL"
    ") STRICT;"
    "CREATE INDEX runs_player ON runs (player, id);"
    "CREATE INDEX quiz_answers_player ON quiz_answers (player, id);"
    "CREATE INDEX self_reviews_player ON self_reviews (player, id);",
};
const size_t tr_board_version = sizeof tr_board_steps / sizeof *tr_board_steps;
_Static_assert(TR_BOARD_APPLICATION == 861033031, "the first step writes another application id");

void tr_board_stamp(char out[32])
{
    time_t now = time(NULL);
    struct tm tm;
    gmtime_r(&now, &tm);
    snprintf(out, 32, "%04d%02d%02dT%02d%02d%02dZ", (tm.tm_year + 1900) % 10000, tm.tm_mon + 1,
             tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec);
}

static void sync_path(const char *path, int flags)
{
    int fd = open(path, flags | O_RDONLY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

void tr_board_sync_folder(const char *path_of_file, bool all)
{
    char dir[TR_PATH_MAX];
    size_t len = strlen(path_of_file);
    if (len >= sizeof dir)
        return;
    memcpy(dir, path_of_file, len + 1);
    do {
        char *slash = strrchr(dir, '/');
        if (!slash) {
            sync_path(".", O_DIRECTORY);
            return;
        }
        *slash = '\0';
        sync_path(slash == dir ? "/" : dir, O_DIRECTORY);
    } while (all && dir[0] != '\0');
}

/* A whole copy beside the board, on disk before anything is changed. */
static tr_status back_up(sqlite3 *db, const char *path, long long version, tr_err *err)
{
    char stamp[32], copy[TR_PATH_MAX];
    sqlite3_stmt *st = NULL;
    tr_board_stamp(stamp);
    int n = 0;
    for (int i = 0; i == 0 || access(copy, F_OK) == 0; i++) {
        n = i == 0 ? snprintf(copy, sizeof copy, "%s.v%lld-%s.backup", path, version, stamp)
                   : snprintf(copy, sizeof copy, "%s.v%lld-%s-%d.backup", path, version, stamp, i);
        if (n < 0 || (size_t)n >= sizeof copy || i > 1000)
            return tr_fail(err, TR_ELIMIT, "no name is free for a backup of the board %.200s",
                           path);
    }
    int rc = sqlite3_prepare_v2(db, "VACUUM INTO ?1", -1, &st, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_bind_text(st, 1, copy, n, SQLITE_STATIC);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(st);
    tr_status status = TR_OK;
    if (rc != SQLITE_DONE)
        status = tr_db_fail(db, rc, path, "back up", err);
    sqlite3_finalize(st);
    if (status == TR_OK) {
        sync_path(copy, 0);
        tr_board_sync_folder(copy, false);
    } else {
        unlink(copy);
    }
    return status;
}

static tr_status read_version(sqlite3 *db, const char *path, size_t count, int64_t *version,
                              tr_err *err)
{
    tr_status st = tr_db_number(db, path, "PRAGMA user_version", version, err);
    if (st == TR_OK && (*version < 0 || (uint64_t)*version > count))
        st = tr_fail(err, TR_EVERSION,
                     "the board %.200s is of version %lld, this program knows versions up to %zu; "
                     "use a newer program or another board",
                     path, (long long)*version, count);
    return st;
}

static tr_status run_steps(sqlite3 *db, const char *path, const char *const *steps, size_t count,
                           tr_err *err)
{
    int64_t version = 0;
    char sql[64];
    tr_status st = read_version(db, path, count, &version, err); /* under the lock this time */
    for (; st == TR_OK && (size_t)version < count; version++)
        st = tr_db_exec(db, path, steps[version], err);
    snprintf(sql, sizeof sql, "PRAGMA user_version = %zu", count);
    if (st == TR_OK)
        st = tr_db_exec(db, path, sql, err);
    if (st == TR_OK)
        st = tr_db_exec(db, path, "COMMIT", err);
    return st;
}

tr_status tr_board_migrate(sqlite3 *db, const char *path, const char *const *steps, size_t count,
                           tr_err *err)
{
    int64_t version = 0;
    tr_status st = read_version(db, path, count, &version, err);
    if (st != TR_OK || (size_t)version == count)
        return st;
    if (version > 0)
        st = back_up(db, path, version, err);
    if (st == TR_OK)
        st = tr_db_exec(db, path, "BEGIN IMMEDIATE", err);
    if (st != TR_OK)
        return st;
    st = run_steps(db, path, steps, count, err);
    if (st != TR_OK && !sqlite3_get_autocommit(db))
        sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
    return st;
}
