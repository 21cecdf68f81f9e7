/* What the store's tests share: a folder, the small scenario, runs of it. */
#ifndef TR_TESTS_UNIT_STORE_BOARD_H
#define TR_TESTS_UNIT_STORE_BOARD_H

#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "store/store.h"
#include "support/mini.h"
#include "support/temp.h"

struct desk {
    char dir[TR_TEMP_MAX];
    struct tr_mini mini;
};

static inline int desk_setup(void **state)
{
    static struct desk desk;
    tr_err err = {0};
    if (!tr_temp_make(desk.dir) || tr_mini_init(&desk.mini, &err) != TR_OK) {
        print_error("%s\n", err.msg);
        return -1;
    }
    *state = &desk;
    return 0;
}

static inline int desk_teardown(void **state)
{
    struct desk *desk = *state;
    tr_mini_done(&desk->mini);
    tr_temp_remove(desk->dir);
    return 0;
}

/* Fails the test with the store's own words. */
static inline void must(tr_status st, const tr_err *err)
{
    if (st != TR_OK)
        fail_msg("%s: %s", tr_status_name(st), err->msg);
}

static inline struct tr_store *open_board(const char *path)
{
    struct tr_store *store = NULL;
    tr_err err;
    char moved[4096] = "unset";
    must(tr_store_open(&store, path, moved, sizeof moved, &err), &err);
    assert_string_equal(moved, "");
    return store;
}

static inline void play(const struct desk *desk, struct tr_mini_call how, struct tr_buf *run)
{
    tr_err err;
    tr_buf_init(run, TR_REPLAY_MAX);
    must(tr_mini_run(&desk->mini, &how, run, NULL, &err), &err);
}

/* Play and store; gives the row. */
static inline int64_t put(const struct desk *desk, struct tr_store *store, struct tr_mini_call how)
{
    struct tr_buf run;
    tr_err err;
    int64_t id = 0;
    bool fresh = false;
    play(desk, how, &run);
    must(tr_store_put(store, run.data, run.len, desk->mini.blobs, &id, &fresh, &err), &err);
    assert_true(fresh);
    assert_true(id > 0);
    tr_buf_done(&run);
    return id;
}

static inline struct tr_board_query everything(void)
{
    return (struct tr_board_query){.mode = -1, .input = -1, .profile = -1};
}

static inline size_t rows_of(struct tr_store *store, struct tr_board_query query,
                             struct tr_board_row **rows)
{
    size_t count = 12345;
    tr_err err;
    must(tr_store_board(store, &query, rows, &count, &err), &err);
    return count;
}

#endif
