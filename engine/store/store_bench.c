/* Price of durability. A run differs from the next only in its play time, so
 * that each is stored anew; the bare row has the run's size. Both kinds are
 * written in turn, so that a busy disk is unfair to neither. */
#include "store/store_bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "store/sqlite_db.h"
#include "store/store.h"

#define ROUNDS 101 /* odd: the median is one of them */

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

/* The same run, played at another time. */
static tr_status vary(struct tr_replay *replay, const struct tr_verify_result *as, int round,
                      struct tr_buf *out, tr_err *err)
{
    struct tr_recorder rec;
    struct tr_run_head head = replay->head;
    tr_status st = TR_OK;
    snprintf(head.played_at, sizeof head.played_at, "2000-01-01T00:%02d:%02dZ", round / 60 % 60,
             round % 60);
    tr_recorder_init(&rec);
    for (uint32_t i = 0; st == TR_OK && i < replay->name_count; i++) {
        if (tr_recorder_name(&rec, replay->names[i]) == TR_NONE)
            st = tr_fail(err, TR_ENOMEM, "not enough memory to measure the store");
    }
    for (uint32_t i = 0; st == TR_OK && i < replay->cmd_count; i++)
        st = tr_recorder_add(&rec, &replay->cmds[i], err);
    tr_buf_reset(out);
    if (st == TR_OK)
        st = tr_recorder_seal(&rec, &head, &as->verdict, &as->digest, out, err);
    tr_recorder_done(&rec);
    return st;
}

static tr_status bare_open(sqlite3 **db, const char *path, sqlite3_stmt **insert, tr_err *err)
{
    tr_status st = tr_db_connect(db, path, err);
    if (st == TR_OK)
        st = tr_db_settle(*db, path, err);
    if (st == TR_OK)
        st = tr_db_exec(*db, path, "CREATE TABLE bare (id INTEGER PRIMARY KEY, run BLOB)", err);
    if (st == TR_OK && sqlite3_prepare_v2(*db, "INSERT INTO bare (run) VALUES (?1)", -1, insert,
                                          NULL) != SQLITE_OK)
        st = tr_db_fail(*db, sqlite3_errcode(*db), path, "measure", err);
    return st;
}

static tr_status bare_put(sqlite3 *db, const char *path, sqlite3_stmt *insert,
                          const struct tr_buf *run, tr_err *err)
{
    tr_status st = tr_db_exec(db, path, "BEGIN IMMEDIATE", err);
    if (st != TR_OK)
        return st;
    int rc = sqlite3_bind_blob64(insert, 1, run->data, run->len, SQLITE_STATIC);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(insert);
    sqlite3_reset(insert);
    if (rc != SQLITE_DONE)
        return tr_db_fail(db, rc, path, "measure", err);
    return tr_db_exec(db, path, "COMMIT", err);
}

struct places {
    char dir[TR_PATH_MAX], board[TR_PATH_MAX], bare[TR_PATH_MAX];
};

static tr_status measure(struct tr_replay *replay, const struct tr_verify_result *as,
                         const struct tr_buf *blobs, const struct places *at, double *put,
                         double *bare, tr_err *err)
{
    struct tr_store *store = NULL;
    sqlite3 *db = NULL;
    sqlite3_stmt *insert = NULL;
    struct tr_buf run;
    tr_buf_init(&run, TR_REPLAY_MAX);
    tr_status st = tr_store_open(&store, at->board, NULL, 0, err);
    if (st == TR_OK)
        st = bare_open(&db, at->bare, &insert, err);
    for (int i = -1; st == TR_OK && i < ROUNDS; i++) { /* the first brings the content along */
        st = vary(replay, as, i + 1, &run, err);
        double t0 = now_ms();
        if (st == TR_OK)
            st = tr_store_put(store, run.data, run.len, blobs, NULL, NULL, err);
        double t1 = now_ms();
        if (st == TR_OK)
            st = bare_put(db, at->bare, insert, &run, err);
        if (st == TR_OK && i >= 0) {
            put[i] = t1 - t0;
            bare[i] = now_ms() - t1;
        }
    }
    sqlite3_finalize(insert);
    sqlite3_close(db);
    tr_store_close(store);
    tr_buf_done(&run);
    return st;
}

static tr_status make_places(struct places *at, tr_err *err)
{
    char cache[TR_PATH_MAX];
    tr_status st = tr_cache_dir(cache, sizeof cache, err);
    if (st == TR_OK)
        st = tr_dir_make(cache, err);
    if (st == TR_OK)
        st = tr_path_join(at->dir, sizeof at->dir, cache, "bench-XXXXXX", err);
    if (st == TR_OK && !mkdtemp(at->dir))
        st = tr_fail(err, TR_EIO, "no folder can be made in %.300s to measure the store", cache);
    if (st == TR_OK)
        st = tr_path_join(at->board, sizeof at->board, at->dir, "board.sqlite", err);
    if (st == TR_OK)
        st = tr_path_join(at->bare, sizeof at->bare, at->dir, "bare.sqlite", err);
    return st;
}

static void remove_places(const struct places *at)
{
    char journal[TR_PATH_MAX + 16];
    const char *const files[] = {at->board, at->bare};
    for (int i = 0; i < 2; i++) {
        snprintf(journal, sizeof journal, "%s-journal", files[i]);
        unlink(files[i]);
        unlink(journal);
    }
    rmdir(at->dir);
}

tr_status tr_store_bench(const uint8_t *run, size_t len, const struct tr_buf *blobs, double *put_ms,
                         double *bare_ms, tr_err *err)
{
    struct tr_verify_result as;
    struct tr_replay *replay = NULL;
    struct places at;
    double put[ROUNDS], bare[ROUNDS];
    tr_status st = tr_verify_run(run, len, blobs, &as, err);
    if (st == TR_OK && as.outcome != TR_VERIFIED)
        st = tr_fail(err, TR_EMISMATCH, "the store is measured with a good run, this one is %s: %s",
                     tr_verified_names[as.outcome], as.reason);
    if (st == TR_OK)
        st = tr_replay_decode(&replay, run, len, err);
    if (st == TR_OK)
        st = make_places(&at, err);
    if (st == TR_OK) {
        st = measure(replay, &as, blobs, &at, put, bare, err);
        remove_places(&at);
    }
    tr_replay_free(replay);
    if (st == TR_OK) {
        qsort(put, ROUNDS, sizeof *put, by_value);
        qsort(bare, ROUNDS, sizeof *bare, by_value);
        *put_ms = put[ROUNDS / 2];
        *bare_ms = bare[ROUNDS / 2];
    }
    return st;
}
