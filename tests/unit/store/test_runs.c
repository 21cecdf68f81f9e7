/* Runs on a board: only good ones get in, whole, once; they rank as they should
 * and come out as they went in. */
#include "board.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/file.h"
#include "store/store_bench.h"

static void a_run_comes_out_as_it_went_in(void **state)
{
    struct desk *desk = *state;
    const char *path = tr_temp_path(desk->dir, "whole.sqlite");
    struct tr_mini_call how = {.player = "王小明",
                               .seed = 7,
                               .lang = TR_LANG_ZH_HANT,
                               .mode = TR_MODE_EXAM,
                               .input = TR_INPUT_TERMINAL};
    struct tr_store *store = open_board(path);
    struct tr_buf run, back, blobs[TR_BLOB_COUNT];
    struct tr_verify_result seen;
    struct tr_board_row *rows = NULL;
    char hex[TR_DIGEST_HEX];
    tr_err err;
    play(desk, how, &run);
    int64_t id = put(desk, store, how);
    tr_store_close(store);

    store = open_board(path);
    must(tr_store_get(store, id, &back, blobs, &err), &err);
    assert_int_equal(back.len, run.len);
    assert_memory_equal(back.data, run.data, run.len);
    for (int i = 0; i < TR_BLOB_COUNT; i++) {
        assert_int_equal(blobs[i].len, desk->mini.blobs[i].len);
        assert_memory_equal(blobs[i].data, desk->mini.blobs[i].data, blobs[i].len);
    }
    must(tr_verify_run(back.data, back.len, blobs, &seen, &err), &err);
    assert_int_equal(seen.outcome, TR_VERIFIED);

    assert_int_equal(rows_of(store, everything(), &rows), 1);
    assert_int_equal(rows[0].id, id);
    assert_int_equal(rows[0].rank, 1);
    assert_string_equal(rows[0].player, "王小明");
    assert_string_equal(rows[0].scenario, TR_MINI_ID);
    assert_string_equal(rows[0].lang, "zh-Hant");
    assert_string_equal(rows[0].mode, "exam");
    assert_string_equal(rows[0].input, "terminal");
    assert_int_equal(rows[0].profile, 100);
    assert_int_equal(rows[0].seed, 7);
    assert_int_equal(rows[0].score, seen.verdict.score);
    assert_int_equal(rows[0].reaction_ms, seen.verdict.reaction_ms);
    assert_int_equal(rows[0].duration_ms, seen.verdict.duration_ms);
    assert_string_equal(rows[0].at, "2026-01-02T03:04:05Z");
    tr_digest_hex(&seen.digest, hex);
    assert_string_equal(rows[0].digest, hex);
    assert_true(rows[0].verified);

    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_done(&blobs[i]);
    tr_buf_done(&back);
    tr_buf_done(&run);
    tr_free(rows);
    tr_store_close(store);
}

static void a_run_is_kept_once(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "once.sqlite"));
    struct tr_mini_call how = {.seed = 1};
    struct tr_buf run;
    struct tr_board_row *rows = NULL;
    tr_err err;
    int64_t first = put(desk, store, how), again = 0;
    bool fresh = true;
    play(desk, how, &run);
    must(tr_store_put(store, run.data, run.len, desk->mini.blobs, &again, &fresh, &err), &err);
    assert_false(fresh);
    assert_int_equal(again, first);
    must(tr_store_put(store, run.data, run.len, desk->mini.blobs, NULL, NULL, &err), &err);
    tr_buf_done(&run);
    /* The same call of somebody else, or at another time, is another run. */
    assert_int_not_equal(put(desk, store, (struct tr_mini_call){.seed = 1, .player = "B"}), first);
    put(desk, store, (struct tr_mini_call){.seed = 1, .played_at = "2026-01-02T03:04:06Z"});
    assert_int_equal(rows_of(store, everything(), &rows), 3);
    assert_string_equal(rows[0].digest, rows[1].digest);
    tr_free(rows);
    tr_store_close(store);
}

static void what_does_not_verify_is_not_stored(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "refused.sqlite"));
    struct tr_board_row *rows = NULL;
    struct tr_buf run, blobs[TR_BLOB_COUNT];
    tr_err err;
    int64_t id = -5;
    bool fresh = true;
    play(desk, (struct tr_mini_call){.seed = 1}, &run);
    run.data[run.len / 2] ^= 1;
    assert_int_equal(tr_store_put(store, run.data, run.len, desk->mini.blobs, &id, &fresh, &err),
                     TR_EMISMATCH);
    assert_non_null(strstr(err.msg, "damaged"));
    run.data[run.len / 2] ^= 1;
    memcpy(blobs, desk->mini.blobs, sizeof blobs);
    blobs[TR_BLOB_CARD] = blobs[TR_BLOB_HOUSE];
    assert_int_equal(tr_store_put(store, run.data, run.len, blobs, &id, &fresh, &err),
                     TR_EMISMATCH);
    assert_non_null(strstr(err.msg, "forged"));
    memcpy(blobs, desk->mini.blobs, sizeof blobs);
    blobs[TR_BLOB_LEXICON] = blobs[TR_BLOB_HOUSE];
    assert_int_equal(tr_store_put(store, run.data, run.len, blobs, &id, &fresh, &err),
                     TR_EMISMATCH);
    assert_non_null(strstr(err.msg, "lexicon"));
    blobs[TR_BLOB_LEXICON].len = 0;
    assert_int_equal(tr_store_put(store, run.data, run.len, blobs, &id, &fresh, &err),
                     TR_EMISMATCH);
    assert_int_equal(id, -5);
    assert_int_equal(rows_of(store, everything(), &rows), 0);
    assert_non_null(rows);
    tr_free(rows);
    tr_buf_done(&run);
    tr_store_close(store);
}

static void there_is_no_run_without_a_row(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "none.sqlite"));
    struct tr_buf run, blobs[TR_BLOB_COUNT];
    tr_err err;
    assert_int_equal(tr_store_get(store, 1, &run, blobs, &err), TR_ENOTFOUND);
    put(desk, store, (struct tr_mini_call){0});
    assert_int_equal(tr_store_get(store, 2, &run, blobs, &err), TR_ENOTFOUND);
    tr_store_close(store);
}

/* Two equal bests share rank 1, the next is third; a shorter reaction wins
 * between equal scores; a better score wins over any reaction. */
static void equal_runs_share_a_rank(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "ranks.sqlite"));
    struct tr_board_row *rows = NULL;
    struct tr_board_query query = everything();
    put(desk, store, (struct tr_mini_call){.player = "rude", .rude = true, .answer_ms = 1000});
    put(desk, store, (struct tr_mini_call){.player = "slow", .answer_ms = 4000});
    put(desk, store, (struct tr_mini_call){.player = "one", .answer_ms = 2000});
    put(desk, store, (struct tr_mini_call){.player = "two", .answer_ms = 2000});
    assert_int_equal(rows_of(store, query, &rows), 4);
    const char *const players[] = {"one", "two", "slow", "rude"};
    const int ranks[] = {1, 1, 3, 4};
    for (int i = 0; i < 4; i++) {
        assert_string_equal(rows[i].player, players[i]);
        assert_int_equal(rows[i].rank, ranks[i]);
    }
    assert_int_equal(rows[2].score, rows[0].score);
    assert_true(rows[2].reaction_ms > rows[0].reaction_ms);
    assert_true(rows[3].score < rows[0].score);
    assert_true(rows[3].reaction_ms < rows[0].reaction_ms);
    tr_free(rows);

    query.limit = 3;
    assert_int_equal(rows_of(store, query, &rows), 3);
    assert_int_equal(rows[2].rank, 3);
    tr_free(rows);
    query.player = "slow"; /* only whose rows are shown; the rank stays */
    assert_int_equal(rows_of(store, query, &rows), 1);
    assert_int_equal(rows[0].rank, 3);
    tr_free(rows);
    tr_store_close(store);
}

static void a_board_ranks_like_with_like(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = open_board(tr_temp_path(desk->dir, "alike.sqlite"));
    struct tr_board_row *rows = NULL;
    struct tr_board_query query;
    tr_err err;
    size_t count;
    put(desk, store, (struct tr_mini_call){.player = "a", .lang = TR_LANG_EN});
    put(desk, store, (struct tr_mini_call){.player = "b", .mode = TR_MODE_EXAM});
    put(desk, store, (struct tr_mini_call){.player = "c", .input = TR_INPUT_TYPED, .rude = true});
    query = everything();
    query.lang = "en";
    assert_int_equal(rows_of(store, query, &rows), 1);
    assert_string_equal(rows[0].player, "a");
    tr_free(rows);
    query = everything();
    query.mode = TR_MODE_EXAM;
    assert_int_equal(rows_of(store, query, &rows), 1);
    assert_string_equal(rows[0].player, "b");
    tr_free(rows);
    query = everything();
    query.input = TR_INPUT_TYPED;
    assert_int_equal(rows_of(store, query, &rows), 1);
    assert_string_equal(rows[0].player, "c");
    assert_int_equal(rows[0].rank, 1);
    tr_free(rows);
    query = everything();
    query.profile = 150;
    assert_int_equal(rows_of(store, query, &rows), 0);
    tr_free(rows);
    query = everything();
    query.scenario = TR_MINI_ID;
    query.lang = query.player = "";
    assert_int_equal(rows_of(store, query, &rows), 3);
    tr_free(rows);
    query.scenario = "' OR 1 --";
    assert_int_equal(rows_of(store, query, &rows), 0);
    tr_free(rows);
    query.mode = TR_MODE_COUNT;
    assert_int_equal(tr_store_board(store, &query, &rows, &count, &err), TR_EINVAL);
    tr_store_close(store);
}

enum { WRITERS = 3, EACH = 8 };

struct writer {
    const struct desk *desk;
    const char *path;
    int number;
    bool failed;
};

static void *write_runs(void *arg)
{
    struct writer *w = arg;
    struct tr_store *store = NULL;
    tr_err err;
    w->failed = tr_store_open(&store, w->path, NULL, 0, &err) != TR_OK;
    for (int i = 0; i < EACH && !w->failed; i++) {
        char player[32];
        struct tr_buf run;
        bool fresh = false;
        snprintf(player, sizeof player, "%d-%d", w->number, i);
        tr_buf_init(&run, TR_REPLAY_MAX);
        w->failed = tr_mini_run(&w->desk->mini, &(struct tr_mini_call){.player = player}, &run,
                                NULL, &err) != TR_OK ||
                    tr_store_put(store, run.data, run.len, w->desk->mini.blobs, NULL, &fresh,
                                 &err) != TR_OK ||
                    !fresh;
        tr_buf_done(&run);
    }
    tr_store_close(store);
    return NULL;
}

/* Several desks on one file, from its making on. */
static void writers_wait_for_each_other(void **state)
{
    struct desk *desk = *state;
    const char *path = tr_temp_path(desk->dir, "shared.sqlite");
    struct writer writers[WRITERS];
    pthread_t threads[WRITERS];
    struct tr_board_row *rows = NULL;
    for (int i = 0; i < WRITERS; i++) {
        writers[i] = (struct writer){desk, path, i, false};
        assert_int_equal(pthread_create(&threads[i], NULL, write_runs, &writers[i]), 0);
    }
    for (int i = 0; i < WRITERS; i++) {
        pthread_join(threads[i], NULL);
        assert_false(writers[i].failed);
    }
    struct tr_store *store = open_board(path);
    assert_int_equal(rows_of(store, everything(), &rows), WRITERS * EACH);
    tr_free(rows);
    tr_store_close(store);
}

static void the_price_is_measured_and_nothing_left(void **state)
{
    struct desk *desk = *state;
    struct tr_buf run;
    struct tr_names names;
    double put_ms = -1, bare_ms = -1;
    tr_err err;
    assert_int_equal(setenv("XDG_CACHE_HOME", desk->dir, 1), 0);
    play(desk, (struct tr_mini_call){.seed = 3}, &run);
    must(tr_store_bench(run.data, run.len, desk->mini.blobs, &put_ms, &bare_ms, &err), &err);
    assert_true(put_ms > 0);
    assert_true(bare_ms > 0);
    must(tr_dir_list(tr_temp_path(desk->dir, "thirdring"), &names, &err), &err);
    assert_int_equal(names.count, 0);
    tr_names_done(&names);
    run.data[9] ^= 1;
    assert_int_equal(tr_store_bench(run.data, run.len, desk->mini.blobs, &put_ms, &bare_ms, &err),
                     TR_EMISMATCH);
    tr_buf_done(&run);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_run_comes_out_as_it_went_in),
        cmocka_unit_test(a_run_is_kept_once),
        cmocka_unit_test(what_does_not_verify_is_not_stored),
        cmocka_unit_test(there_is_no_run_without_a_row),
        cmocka_unit_test(equal_runs_share_a_rank),
        cmocka_unit_test(a_board_ranks_like_with_like),
        cmocka_unit_test(writers_wait_for_each_other),
        cmocka_unit_test(the_price_is_measured_and_nothing_left),
    };
    return cmocka_run_group_tests(tests, desk_setup, desk_teardown);
}
