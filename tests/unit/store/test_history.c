/* A run beside earlier ones: the player's own, newest first, and the median of all that rank
 * with it. */
#include "board.h"

#include <sqlite3.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "store/amend.h"
#include "store/progress.h"

static struct tr_history look(struct tr_store *store, const char *player, int64_t before)
{
    struct tr_board_query query = everything();
    struct tr_history h;
    tr_err err;
    query.player = player;
    must(tr_store_history(store, &query, before, &h, &err), &err);
    return h;
}

static int score_of(struct tr_store *store, int64_t id)
{
    struct tr_board_row *rows = NULL;
    size_t count = rows_of(store, everything(), &rows);
    int score = -1;
    for (size_t i = 0; i < count; i++)
        if (rows[i].id == id)
            score = rows[i].score;
    tr_free(rows);
    return score;
}

static void an_empty_board_compares_nothing(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "empty.sqlite"));
    struct tr_history h = look(store, "Ann", 0);
    assert_int_equal(h.count, 0);
    assert_int_equal(h.played, 0);
    assert_int_equal(h.runs, 0);
    assert_int_equal(h.rank, 0);
    tr_store_close(store);
}

static void own_runs_come_newest_first(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "own.sqlite"));
    int64_t good = put(desk, store, (struct tr_mini_call){.player = "Ann", .seed = 1});
    int64_t rude =
        put(desk, store, (struct tr_mini_call){.player = "Ann", .seed = 2, .rude = true});
    (void)put(desk, store, (struct tr_mini_call){.player = "Bea", .seed = 3});
    int64_t now = put(desk, store, (struct tr_mini_call){.player = "Ann", .seed = 4, .late = true});
    int64_t after = put(desk, store, (struct tr_mini_call){.player = "Ann", .seed = 5});
    struct tr_history h = look(store, "Ann", now);
    assert_int_equal(h.count, 2);
    assert_int_equal(h.played, 2);
    assert_int_equal(h.earlier[0].id, rude);
    assert_int_equal(h.earlier[0].score, score_of(store, rude));
    assert_int_equal(h.earlier[1].id, good);
    assert_int_equal(h.best, score_of(store, good));
    assert_true(h.rank > 0);
    assert_int_equal(h.runs, 5);
    h = look(store, "Ann", 0); /* not stored itself: all are earlier */
    assert_int_equal(h.played, 4);
    assert_int_equal(h.earlier[0].id, after);
    assert_int_equal(h.rank, 0);
    h = look(store, NULL, now); /* nobody's own without a name */
    assert_int_equal(h.played, 0);
    assert_int_equal(h.runs, 5);
    tr_store_close(store);
}

static int by_number(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

static void the_median_is_of_all(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "median.sqlite"));
    int scores[12];
    for (int i = 0; i < 12; i++) {
        struct tr_mini_call how = {.player = i % 2 ? "Ann" : "Bea",
                                   .seed = (uint64_t)i + 1,
                                   .rude = i % 3 == 0,
                                   .late = i % 4 == 0};
        scores[i] = score_of(store, put(desk, store, how));
        struct tr_history h = look(store, "Ann", 0);
        int sorted[12];
        memcpy(sorted, scores, sizeof sorted);
        qsort(sorted, (size_t)i + 1, sizeof *sorted, by_number);
        assert_int_equal(h.runs, i + 1);
        assert_int_equal(h.median, (sorted[i / 2] + sorted[(i + 1) / 2]) / 2);
    }
    struct tr_history h = look(store, "Bea", 0);
    assert_int_equal(h.count, 6);
    for (int i = 0; i < 4; i++) /* ten of Ann's: no more are shown than there is room for */
        (void)put(desk, store, (struct tr_mini_call){.player = "Ann", .seed = 100 + (uint64_t)i});
    h = look(store, "Ann", 0);
    assert_int_equal(h.played, 10);
    assert_int_equal(h.count, TR_HISTORY_MAX);
    for (size_t i = 1; i < h.count; i++)
        assert_true(h.earlier[i - 1].id > h.earlier[i].id);
    tr_store_close(store);
}

/* A board whose columns take any number: nothing overflows, and what no call can have is not
 * passed off as points. */
static void a_strangers_points_are_none(void **state)
{
    static const char *const forged[] = {"2147483647", "9223372036854775807", "-5", "4294967297",
                                         "1001"};
    struct desk *desk = *state;
    const char *path = tr_temp_path(desk->dir, "forged.sqlite");
    for (size_t i = 0; i < sizeof forged / sizeof *forged; i++) {
        struct tr_store *store = open_board(path);
        struct tr_board_row *rows = NULL;
        struct tr_contest *contests = NULL;
        struct tr_played *played = NULL;
        size_t count = 0;
        sqlite3 *db = NULL;
        char sql[400];
        tr_err err;
        int64_t a = put(desk, store, (struct tr_mini_call){.player = "Ann", .seed = 1});
        (void)put(desk, store, (struct tr_mini_call){.player = "Ann", .seed = 2});
        must(tr_store_contest(store, a, "greet_first", 1, "", NULL, NULL, &err), &err);
        tr_store_close(store);
        (void)snprintf(sql, sizeof sql,
                       "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, "
                       "'CHECK (score BETWEEN 0 AND 1000)', '')");
        assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
        assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
        sqlite3_close(db); /* the next connection reads the schema as it is now */
        assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
        (void)snprintf(sql, sizeof sql, "UPDATE runs SET score = %s", forged[i]);
        assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
        sqlite3_close(db);
        store = open_board(path);
        struct tr_history h = look(store, "Ann", 0);
        assert_int_equal(h.median, -1);
        assert_int_equal(h.best, 0);
        assert_int_equal(rows_of(store, everything(), &rows), 2);
        assert_int_equal(rows[0].score, -1);
        assert_int_equal(rows[0].played_score, -1);
        tr_free(rows);
        must(tr_store_contests(store, &(struct tr_contest_query){.state = -1}, &contests, &count,
                               &err),
             &err);
        assert_int_equal(contests[0].score, -1);
        assert_int_equal(contests[0].played_score, -1);
        tr_free(contests);
        must(tr_store_played(store, "Ann", 1, &played, &count, &err), &err);
        assert_int_equal(played[0].score, -1);
        tr_free(played);
        tr_store_close(store);
        assert_int_equal(remove(path), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_board_compares_nothing),
        cmocka_unit_test(own_runs_come_newest_first),
        cmocka_unit_test(the_median_is_of_all),
        cmocka_unit_test(a_strangers_points_are_none),
    };
    return cmocka_run_group_tests(tests, desk_setup, desk_teardown);
}
