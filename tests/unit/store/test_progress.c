/* What progress is reckoned from: a player's runs in their order, answers, self-reviews; boards
 * of the versions before get their tables, and what a stranger wrote there comes out clean. */
#include "board.h"

#include <sqlite3.h>

#include "base/alloc.h"
#include "store/progress.h"
#include "store/sqlite_migrate.h"

static const char *fresh(struct desk *desk, const char *name)
{
    return tr_temp_path(desk->dir, name);
}

static void runs_come_in_their_order(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(fresh(desk, "played.sqlite"));
    struct tr_played *rows = NULL;
    size_t count = 99;
    tr_err err;
    for (int i = 0; i < 5; i++)
        put(desk, store,
            (struct tr_mini_call){.player = i == 2 ? "Bo" : "Ann", .seed = (uint64_t)(10 - i)});
    must(tr_store_played(store, "Ann", 3, &rows, &count, &err), &err);
    assert_int_equal(count, 3); /* the newest, oldest first */
    assert_true(rows[0].id < rows[1].id && rows[1].id < rows[2].id);
    assert_int_equal(rows[2].id, 5);
    assert_string_equal(rows[0].scenario, TR_MINI_ID);
    assert_true(tr_digest_equal(&rows[0].content[TR_BLOB_CARD], &desk->mini.digest[TR_BLOB_CARD]));
    tr_free(rows);
    must(tr_store_played(store, "", 3, &rows, &count, &err), &err);
    assert_int_equal(count, 0);
    tr_free(rows);
    tr_store_close(store);
}

static void answers_last_and_are_the_players_own(void **state)
{
    struct desk *desk = *state;
    const char *path = fresh(desk, "answers.sqlite");
    struct tr_store *store = open_board(path);
    struct tr_answered *rows = NULL;
    size_t count = 0;
    tr_err err;
    must(tr_store_answer(store, "Ann\x01\n", "smile", 2, false, &err), &err);
    must(tr_store_answer(store, "Ann", "sit_up", 0, true, &err), &err);
    must(tr_store_answer(store, "Bo", "smile", 1, true, &err), &err);
    assert_int_equal(tr_store_answer(store, "Ann", "no rule", 0, true, &err), TR_EINVAL);
    assert_non_null(strstr(err.msg, "\"no rule\" is no name of a rule"));
    assert_int_equal(tr_store_answer(store, "Ann", "smile", 4, true, &err), TR_EINVAL);
    assert_int_equal(tr_store_answer(store, "Ann", "smile", -1, true, &err), TR_EINVAL);
    tr_store_close(store);

    store = open_board(path);
    must(tr_store_answered(store, "Bo", 9, &rows, &count, &err), &err);
    assert_int_equal(count, 1);
    tr_free(rows);
    must(tr_store_answered(store, "Ann", 9, &rows, &count, &err), &err);
    assert_int_equal(count, 1); /* the other one's name ends in a space */
    assert_string_equal(rows[0].rule, "sit_up");
    assert_true(rows[0].right);
    assert_int_equal(strlen(rows[0].at), 27);
    tr_free(rows);
    tr_store_close(store);
}

static void a_run_has_one_self_review(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(fresh(desk, "self.sqlite"));
    struct tr_self_review review = {.player = "Ann", .count = 3, .ticked = 5};
    struct tr_self_review *rows = NULL;
    size_t count = 0;
    tr_err err;
    memcpy(review.rules, (const char[3][TR_NAME_MAX]){"one", "two", "three"}, 3 * TR_NAME_MAX);
    tr_digest_of("run", 3, &review.run);
    must(tr_store_self_review(store, &review, &err), &err);
    review.ticked = 2;
    must(tr_store_self_review(store, &review, &err), &err); /* left out */
    must(tr_store_self_reviews(store, "Ann", 9, &rows, &count, &err), &err);
    assert_int_equal(count, 1);
    assert_int_equal(rows[0].count, 3);
    assert_int_equal(rows[0].ticked, 5);
    assert_string_equal(rows[0].rules[2], "three");
    assert_true(tr_digest_equal(&rows[0].run, &review.run));
    tr_free(rows);
    review.ticked = 8; /* of a fourth one */
    assert_int_equal(tr_store_self_review(store, &review, &err), TR_EINVAL);
    review.ticked = 1;
    memcpy(review.rules[1], "T w o", 6);
    assert_int_equal(tr_store_self_review(store, &review, &err), TR_EINVAL);
    tr_store_close(store);
}

static sqlite3 *connect(const char *path)
{
    sqlite3 *db = NULL;
    tr_err err;
    must(tr_db_connect(&db, path, &err), &err);
    return db;
}

/* A board as each version before this one left it: with a run, and readable as it was. */
static void older_boards_get_their_tables(void **state)
{
    struct desk *desk = *state;
    static const char *const took[] = {"DROP TABLE quiz_answers", "DROP TABLE self_reviews",
                                       "DROP INDEX runs_player"};
    for (int version = 1; version < 3; version++) {
        const char *path = fresh(desk, version == 1 ? "v1.sqlite" : "v2.sqlite");
        struct tr_played *rows = NULL;
        struct tr_answered *answers = NULL;
        char sql[64], begin[40], end[] = ".backup";
        size_t count = 0;
        tr_err err;
        struct tr_store *store = open_board(path);
        put(desk, store, (struct tr_mini_call){.player = "Ann", .seed = 4});
        tr_store_close(store);
        sqlite3 *db = connect(path);
        for (size_t i = 0; i < sizeof took / sizeof *took; i++)
            must(tr_db_exec(db, path, took[i], &err), &err);
        if (version == 1)
            must(tr_db_exec(db, path, "DROP TABLE verdicts; DROP TABLE contests", &err), &err);
        (void)snprintf(sql, sizeof sql, "PRAGMA user_version = %d", version);
        must(tr_db_exec(db, path, sql, &err), &err);
        sqlite3_close(db);

        store = open_board(path);
        must(tr_store_played(store, "Ann", 9, &rows, &count, &err), &err);
        assert_int_equal(count, 1);
        tr_free(rows);
        must(tr_store_answer(store, "Ann", "smile", 0, true, &err), &err);
        must(tr_store_answered(store, "Ann", 9, &answers, &count, &err), &err);
        assert_int_equal(count, 1);
        tr_free(answers);
        tr_store_close(store);
        (void)snprintf(begin, sizeof begin, "v%d.sqlite.v%d-", version, version);
        assert_int_equal(tr_temp_find(desk->dir, begin, end, NULL, 0), 1);
    }
}

static void a_strangers_rows_come_out_clean(void **state)
{
    struct desk *desk = *state;
    const char *path = fresh(desk, "strange.sqlite");
    struct tr_store *store = open_board(path);
    struct tr_answered *answers = NULL;
    struct tr_self_review *reviews = NULL;
    size_t count = 0;
    tr_err err;
    tr_store_close(store);
    sqlite3 *db = connect(path);
    must(tr_db_exec(db, path,
                    "INSERT INTO quiz_answers (player, rule, chosen, good, answered_at) VALUES "
                    "('Ann', 'a' || char(8238) || 'b' || char(27) || '[31m', 77, 1, "
                    "'yesterday' || char(10))",
                    &err),
         &err);
    must(tr_db_exec(db, path,
                    "INSERT INTO self_reviews (run_digest, player, rules, ticked, made_at) VALUES "
                    "(zeroblob(32), 'Ann', 'ONE two  three a b c d e f g h i j', 4294967295, 'x')",
                    &err),
         &err);
    sqlite3_close(db);
    store = open_board(path);
    must(tr_store_answered(store, "Ann", 9, &answers, &count, &err), &err);
    assert_int_equal(count, 1);
    assert_null(strchr(answers[0].rule, 27));
    assert_string_equal(answers[0].rule, "ab[31m");
    tr_free(answers);
    must(tr_store_self_reviews(store, "Ann", 9, &reviews, &count, &err), &err);
    assert_int_equal(count, 1);
    assert_int_equal(reviews[0].count, TR_SELF_RULES);
    assert_string_equal(reviews[0].rules[0], "two");
    assert_int_equal(reviews[0].ticked, 0xff);
    tr_free(reviews);
    tr_store_close(store);
}

/* Each allocation fails once: a plain answer, and the row is there exactly when it was said. */
static void memory_that_is_short_loses_nothing(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(fresh(desk, "oom.sqlite"));
    size_t kept = 0;
    tr_err err;
    for (uint64_t n = 1; n < 60; n++) {
        struct tr_answered *rows = NULL;
        size_t count = 0;
        tr_alloc_fail_at(n, false);
        tr_status st = tr_store_answer(store, "Ann", "smile", 0, true, &err);
        tr_status read = tr_store_answered(store, "Ann", 99, &rows, &count, &err);
        tr_alloc_fail_at(0, false);
        assert_true(st == TR_OK || st == TR_ENOMEM);
        assert_true(read == TR_OK || read == TR_ENOMEM);
        if (read == TR_OK)
            tr_free(rows);
        kept += st == TR_OK;
        must(tr_store_answered(store, "Ann", 99, &rows, &count, &err), &err);
        assert_int_equal(count, kept);
        tr_free(rows);
    }
    assert_true(kept > 0);
    tr_store_close(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_come_in_their_order),
        cmocka_unit_test(answers_last_and_are_the_players_own),
        cmocka_unit_test(a_run_has_one_self_review),
        cmocka_unit_test(older_boards_get_their_tables),
        cmocka_unit_test(a_strangers_rows_come_out_clean),
        cmocka_unit_test(memory_that_is_short_loses_nothing),
    };
    return cmocka_run_group_tests(tests, desk_setup, desk_teardown);
}
