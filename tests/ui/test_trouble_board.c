/* What the real window does when the board refuses a call: one sentence that says
 * why, the call in a file that can be verified, and the call on the board as soon
 * as that is possible, at once or the next time. */
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmocka_all.h"
#include "store/store.h"
#include "support/temp.h"
#include "ui/stage.h"
#include "ui/trouble.h"

#define PLAY                                                                                       \
    "--lang", "en", "--player", "Ann", "--seed", "43", "--profile", "untimed", "--scenario",       \
        "wrong_number"

/* For the boards. */
static char data[TR_TEMP_MAX];

static int make_data(void **state)
{
    (void)state;
    return tr_temp_make(data) ? 0 : 1;
}

static int remove_data(void **state)
{
    char command[TR_TEMP_MAX + 16];
    (void)tr_stage_teardown(state);
    snprintf(command, sizeof command, "rm -rf '%s'", data);
    return system(command);
}

/* A board that cannot be used: said at the start; the call is kept in a file; when the
 * board is well again it goes there. */
static void refused(struct tr_stage *stage, const char *board)
{
    char kept[TR_PATH_MAX];
    tr_stage_wait_any_text(stage, "Calls cannot be stored on the board now");
    play(stage);
    const char *text = tr_stage_wait_text(stage, "stored", "Not stored on the board")->text;
    assert_non_null(strstr(text, board));
    const char *from = strstr(text, "It is kept in ");
    assert_non_null(from);
    snprintf(kept, sizeof kept, "%.4000s", from + strlen("It is kept in "));
    kept[strlen(kept) - 1] = '\0'; /* the full stop */
    assert_true(tr_path_is_file(kept));
    (void)tr_stage_run(stage, (const char *const[]){THIRDRING, "verify", kept, NULL});
}

static void left_files_are(struct tr_stage *stage, const char *count)
{
    assert_string_equal(
        tr_stage_run(stage,
                     (const char *const[]){
                         "sh", "-c",
                         "find \"$HOME\" \"$XDG_DATA_HOME\" -name 'unstored-*' | sort -u | wc -l",
                         NULL}),
        count);
}

static void a_board_that_is_a_folder_and_then_is_well(void **state)
{
    char board[TR_PATH_MAX];
    snprintf(board, sizeof board, "%s/board.sqlite", data);
    const char *const args[] = {PLAY, "--board", board, NULL};
    assert_int_equal(tr_dir_make(board, NULL), TR_OK);
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args});
    *state = stage;
    refused(stage, board);
    left_files_are(stage, "1");
    tr_stage_click(stage, "store"); /* once more in vain */
    tr_stage_wait_text(stage, "stored", "Not stored on the board");
    assert_int_equal(rmdir(board), 0);
    tr_stage_click(stage, "store");
    stored_as_run_one(stage, board);
    tr_stage_wait_gone(stage, "store");
    tr_stage_click(stage, "board");
    tr_stage_wait_any_text(stage, "Ann");
    left_files_are(stage, "0");
    shut(state);
}

static void a_board_that_is_no_board_is_not_touched(void **state)
{
    static const char text[] = "these are the minutes of a meeting, not a board";
    char board[TR_PATH_MAX];
    struct tr_buf now;
    snprintf(board, sizeof board, "%s/minutes.txt", data);
    const char *const args[] = {PLAY, "--board", board, NULL};
    write_file(board, text);
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args});
    *state = stage;
    refused(stage, board);
    tr_buf_init(&now, 1000);
    assert_int_equal(tr_file_read(board, &now, NULL), TR_OK);
    assert_int_equal(now.len, sizeof text - 1);
    assert_memory_equal(now.data, text, now.len);
    tr_buf_done(&now);
    /* next time the board is well, and takes what was left, once; what cannot be read is
     * said and keeps nothing behind it waiting */
    assert_int_equal(tr_stage_end(stage), 0);
    assert_int_equal(remove(board), 0);
    (void)tr_stage_run(stage, (const char *const[]){"sh", "-c",
                                                    "f=$(find \"$HOME\" \"$XDG_DATA_HOME\" -name "
                                                    "'unstored-*' | head -n 1)\n"
                                                    "mkdir \"${f%-*}-0.trp\"",
                                                    NULL});
    tr_stage_restart(stage, SIGTERM, args);
    tr_stage_wait_any_text(stage, "A call that waits for the board cannot be read");
    tr_stage_wait_any_text(stage, "Calls that could not be stored before are on the board now: 1");
    assert_string_equal(tr_stage_sql(stage, board, "SELECT count(*) FROM runs"), "1");
    left_files_are(stage, "1"); /* the one that cannot be read */
    shut(state);
}

static void a_board_of_a_newer_version_is_not_touched(void **state)
{
    char board[TR_PATH_MAX];
    struct tr_store *store = NULL;
    sqlite3 *db = NULL;
    snprintf(board, sizeof board, "%s/newer.sqlite", data);
    const char *const args[] = {PLAY, "--board", board, NULL};
    assert_int_equal(tr_store_open(&store, board, NULL, 0, NULL), TR_OK);
    tr_store_close(store);
    assert_int_equal(sqlite3_open(board, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "PRAGMA user_version = 999", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args});
    *state = stage;
    refused(stage, board);
    assert_string_equal(tr_stage_sql(stage, board, "SELECT count(*) FROM runs"), "0");
    shut(state);
}

static void two_windows_on_one_board(void **state)
{
    char board[TR_PATH_MAX];
    snprintf(board, sizeof board, "%s/shared.sqlite", data);
    const char *const args[] = {PLAY, "--board", board, NULL};
    struct tr_stage *one = tr_stage_open(&(struct tr_stage_opts){.args = args});
    *state = one;
    struct tr_stage *two = tr_stage_open(&(struct tr_stage_opts){.args = args});
    play(one);
    play(two);
    tr_stage_wait_text(one, "stored", "run ");
    tr_stage_wait_text(two, "stored", "run ");
    assert_string_equal(tr_stage_sql(two, board, "SELECT count(*) FROM runs WHERE verified = 1"),
                        "2");
    tr_stage_click(two, "board");
    tr_stage_wait_text(two, "table/2/2", "Ann");
    assert_int_equal(tr_stage_close(two), 0);
    shut(state);
}

int main(int argc, char **argv)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, make_data, remove_data)
    const struct CMUnitTest tests[] = {
        TEST(a_board_that_is_a_folder_and_then_is_well),
        TEST(a_board_that_is_no_board_is_not_touched),
        TEST(a_board_of_a_newer_version_is_not_touched),
        TEST(two_windows_on_one_board),
    };
#undef TEST
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
