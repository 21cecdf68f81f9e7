/* Every allocation of ours and of SQLite's fails once, then for good, while a
 * board is opened, written and read. Each time: a plain answer, no leak, the
 * board whole, and the run stored exactly when it was said to be. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "store/store.h"
#include "support/mini.h"
#include "support/temp.h"

static const struct tr_board_query everything = {.mode = -1, .input = -1, .profile = -1};

struct world {
    char dir[TR_TEMP_MAX];
    struct tr_mini mini;
    struct tr_buf first, second;
};

static int setup(void **state)
{
    static struct world w;
    tr_err err;
    /* Thousands of commits: what is tested here is memory, not the disk. */
    if (access("/dev/shm", W_OK) == 0)
        setenv("TMPDIR", "/dev/shm", 0);
    tr_buf_init(&w.first, TR_REPLAY_MAX);
    tr_buf_init(&w.second, TR_REPLAY_MAX);
    if (!tr_temp_make(w.dir) || tr_mini_init(&w.mini, &err) != TR_OK ||
        tr_mini_run(&w.mini, &(struct tr_mini_call){.seed = 1}, &w.first, NULL, &err) != TR_OK ||
        tr_mini_run(&w.mini, &(struct tr_mini_call){.seed = 2}, &w.second, NULL, &err) != TR_OK)
        return -1;
    *state = &w;
    return 0;
}

static int teardown(void **state)
{
    struct world *w = *state;
    tr_buf_done(&w->first);
    tr_buf_done(&w->second);
    tr_mini_done(&w->mini);
    tr_temp_remove(w->dir);
    return 0;
}

/* What is tried; *stored tells what the store said. */
static tr_status attempt(struct world *w, const char *path, const struct tr_buf *run, bool *stored,
                         tr_err *err)
{
    struct tr_store *store = NULL;
    struct tr_board_row *rows = NULL;
    struct tr_buf back, blobs[TR_BLOB_COUNT];
    char moved[512] = "";
    size_t count = 0;
    int64_t id = 0;
    *stored = false;
    tr_status st = tr_store_open(&store, path, moved, sizeof moved, err);
    assert_string_equal(moved, ""); /* a lack of memory is never taken for damage */
    if (st == TR_OK)
        st = tr_store_put(store, run->data, run->len, w->mini.blobs, &id, NULL, err);
    *stored = st == TR_OK;
    if (st == TR_OK)
        st = tr_store_board(store, &everything, &rows, &count, err);
    if (st == TR_OK)
        st = tr_store_get(store, id, &back, blobs, err);
    if (st == TR_OK) {
        tr_buf_done(&back);
        for (int i = 0; i < TR_BLOB_COUNT; i++)
            tr_buf_done(&blobs[i]);
    }
    tr_free(rows);
    tr_store_close(store);
    return st;
}

static size_t rows_in(const char *path)
{
    struct tr_store *store = NULL;
    struct tr_board_row *rows = NULL;
    size_t count = 0;
    char moved[512] = "";
    tr_err err;
    if (tr_store_open(&store, path, moved, sizeof moved, &err) != TR_OK ||
        tr_store_board(store, &everything, &rows, &count, &err) != TR_OK)
        fail_msg("%s", err.msg);
    assert_string_equal(moved, "");
    tr_free(rows);
    tr_store_close(store);
    return count;
}

/* Begin with no board, or with a copy of one that holds the first run. */
static void begin(const char *path, const struct tr_buf *board)
{
    char journal[TR_TEMP_MAX + 64];
    snprintf(journal, sizeof journal, "%s-journal", path);
    unlink(path);
    unlink(journal);
    if (board->len > 0) {
        FILE *f = fopen(path, "wb");
        assert_non_null(f);
        assert_int_equal(fwrite(board->data, 1, board->len, f), board->len);
        assert_int_equal(fclose(f), 0);
    }
}

static void make_board(struct world *w, struct tr_buf *board)
{
    const char *path = tr_temp_path(w->dir, "first.sqlite");
    bool stored;
    tr_err err;
    assert_int_equal(attempt(w, path, &w->first, &stored, &err), TR_OK);
    assert_int_equal(tr_file_read(path, board, &err), TR_OK);
}

/* Fail allocation n = 1, 2, … until the attempt no longer meets the failure; with
 * all later ones failing too, every fifth will do. */
static uint64_t fail_each(struct world *w, bool persist, bool exists)
{
    const char *path = tr_temp_path(w->dir, "oom.sqlite");
    char board[TR_TEMP_MAX + 32];
    bool leaks_count = false; /* SQLite keeps some memory from its first use on */
    size_t live = 0;
    uint64_t n = 1;
    struct tr_buf before;
    tr_buf_init(&before, 1 << 20);
    if (exists)
        make_board(w, &before);
    snprintf(board, sizeof board, "%s", path);
    for (;; n += persist ? 5 : 1) {
        tr_err err = {0};
        bool stored, kept;
        begin(board, &before);
        if (leaks_count)
            live = tr_alloc_stats().live_blocks;
        tr_alloc_reset_counts();
        tr_alloc_fail_at(n, persist);
        tr_status st = attempt(w, board, exists ? &w->second : &w->first, &stored, &err);
        bool reached = tr_alloc_stats().calls >= n;
        tr_alloc_fail_at(0, false);
        if (leaks_count)
            assert_int_equal(tr_alloc_stats().live_blocks, live);
        if (st != TR_OK) {
            assert_int_equal(st, TR_ENOMEM);
            assert_true(err.msg[0] != '\0');
        }
        kept = rows_in(board) == (exists ? 2u : 1u);
        assert_int_equal(kept, stored);
        leaks_count = true;
        if (!reached)
            break;
    }
    tr_buf_done(&before);
    return n;
}

static void a_board_is_made(void **state)
{
    assert_true(fail_each(*state, false, false) > 100);
}

static void a_board_is_made_without_any_memory(void **state)
{
    assert_true(fail_each(*state, true, false) > 100);
}

static void a_board_is_there(void **state)
{
    assert_true(fail_each(*state, false, true) > 100);
}

static void a_board_is_there_without_any_memory(void **state)
{
    assert_true(fail_each(*state, true, true) > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_board_is_made),
        cmocka_unit_test(a_board_is_made_without_any_memory),
        cmocka_unit_test(a_board_is_there),
        cmocka_unit_test(a_board_is_there_without_any_memory),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
