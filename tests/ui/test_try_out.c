/* A scenario that is written while it is tried out in the real window: what is saved is
 * shown, what is wrong is told with its place, and the next good save goes on. And
 * the trainers' list: what is wrong with each, and a new one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "cmocka_all.h"
#include "support/temp.h"
#include "ui/stage.h"

#define BASIC "--lang", "en", "--player", "Ann", "--seed", "43", "--mute"
#define TRY BASIC, "--profile", "untimed", "--watch", "--scenario", "parcel"
#define SCENARIO "scenarios/parcel/scenario.lua"
#define LINES "scenarios/parcel/lines/en.lua"

static char data[TR_TEMP_MAX];

static const char *at(const char *name)
{
    return tr_temp_path(data, name);
}

static void put(const char *name, const char *text)
{
    char fresh[TR_PATH_MAX];
    FILE *file;
    snprintf(fresh, sizeof fresh, "%s.fresh", at(name));
    file = fopen(fresh, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(rename(fresh, at(name)), 0);
}

static const char scenario[] =
    "scenario { format = 1, id = \"parcel\", title = \"A parcel\", about = \"For tests.\",\n"
    "  kind = \"inbound\", difficulty = 1,\n"
    "  caller = { who = \"Caller\", surname = \"Lin\", manner = \"brisk\", voice = \"man_1\",\n"
    "             mood = 70 },\n"
    "  length = { 10, 60 }, scorecard = { \"base\" } }\n"
    "beat \"opening\" { listen = true, next = \"asks\" }\n"
    "beat \"asks\" { caller = L\"asks\", choices = { L\"here\" }, next = \"%s\" }\n"
    "beat \"%s\" { caller = L\"thanks\", choices = { L\"bye\" }, next = \"bye\" }\n"
    "beat \"bye\" { caller = L\"bye\", ending = \"done\", hangs_up = 2 }\n";

static void put_scenario(const char *second)
{
    char text[2048];
    snprintf(text, sizeof text, scenario, second, second);
    put(SCENARIO, text);
}

static void put_lines(const char *asks)
{
    char text[512];
    snprintf(text, sizeof text,
             "return { asks = \"%s\", here = \"It is here.\", thanks = \"Thank you.\",\n"
             "  bye = \"Goodbye.\" }\n",
             asks);
    put(LINES, text);
}

static int make_data(void **state)
{
    char command[3 * TR_PATH_MAX];
    (void)state;
    if (!tr_temp_make(data))
        return 1;
    snprintf(command, sizeof command,
             "mkdir -p '%s/scenarios/parcel/lines' && cp -R '%s/scenarios/houses' "
             "'%s/scenarios/scorecards' '%s/scenarios' && ln -s '%s/assets' '%s/assets'",
             data, TR_SOURCE_DIR, TR_SOURCE_DIR, data, TR_SOURCE_DIR, data);
    if (system(command) != 0)
        return 1;
    put_scenario("thanks");
    put_lines("Where is my parcel?");
    return 0;
}

static int remove_data(void **state)
{
    char command[TR_TEMP_MAX + 16];
    (void)tr_stage_teardown(state);
    snprintf(command, sizeof command, "rm -rf '%s'", data);
    return system(command);
}

static struct tr_stage *open_window(void **state, const char *const *args)
{
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .data = data});
    *state = stage;
    return stage;
}

static void shut(void **state)
{
    struct tr_stage *stage = *state;
    *state = NULL; /* closed even when that fails */
    assert_int_equal(tr_stage_close(stage), 0);
}

/* Try the call out, lift, greet, and be asked. */
static struct tr_stage *be_asked(void **state)
{
    static const char *const args[] = {TRY, NULL};
    struct tr_stage *stage = open_window(state, args);
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait_text(stage, "tried_out", "not stored and not ranked");
    tr_stage_key(stage, "space");
    tr_stage_wait(stage, "hang_up");
    tr_stage_type(stage, "Good morning, may I help you?");
    tr_stage_key(stage, "Return");
    tr_stage_wait_text(stage, "tried_out", "\"asks\"");
    tr_stage_wait_any_text(stage, "Where is my parcel?");
    return stage;
}

static bool waits(const struct tr_frame *frame, void *data_)
{
    (void)data_;
    return tr_frame_find(frame, "broken") != NULL;
}

static bool goes_on(const struct tr_frame *frame, void *data_)
{
    (void)data_;
    return !tr_frame_find(frame, "broken") && tr_frame_find(frame, "tried_out");
}

static void wait_until_broken(struct tr_stage *stage, const char *part)
{
    (void)tr_stage_until(stage, waits, NULL, "what is wrong with the scenario");
    tr_stage_wait_text(stage, "dialog/text", part);
}

static void wait_until_whole(struct tr_stage *stage)
{
    (void)tr_stage_until(stage, goes_on, NULL, "the call going on");
}

/* ---- watching ------------------------------------------------------------------------ */

static void a_saved_line_is_shown_in_the_same_beat(void **state)
{
    struct tr_stage *stage = be_asked(state);
    put_lines("Where on earth is my parcel?");
    tr_stage_wait_any_text(stage, "Where on earth is my parcel?");
    tr_stage_wait_text(stage, "tried_out", "\"asks\"");
    tr_stage_wait_text(stage, "tried_out", "version 2");
    tr_stage_wait_any_text(stage, "Good morning, may I help you?");
    tr_stage_click(stage, "answers/1");
    tr_stage_wait_text(stage, "tried_out", "\"thanks\"");
    shut(state);
}

static void a_mistake_is_told_with_its_place_and_the_next_save_goes_on(void **state)
{
    struct tr_stage *stage = be_asked(state);
    put_scenario("thanks\", colour = \"red");
    wait_until_broken(stage, SCENARIO ":8:73");
    tr_stage_wait_any_text(stage, "The call waits.");
    put(SCENARIO, "scenario {\n");
    wait_until_broken(stage, SCENARIO ":2");
    put_scenario("thanks");
    wait_until_whole(stage);
    tr_stage_wait_text(stage, "tried_out", "\"asks\"");
    tr_stage_wait_any_text(stage, "Good morning, may I help you?");
    put_lines("Has it come?");
    tr_stage_wait_any_text(stage, "Has it come?");
    shut(state);
}

static void fifty_saves_end_with_the_last(void **state)
{
    struct tr_stage *stage = be_asked(state);
    char text[64];
    for (int i = 1; i <= 50; i++) {
        snprintf(text, sizeof text, "Parcel number %d, please.", i);
        put_lines(text);
    }
    tr_stage_wait_any_text(stage, "Parcel number 50, please.");
    tr_stage_wait_text(stage, "tried_out", "\"asks\"");
    shut(state);
}

static void the_folder_goes_and_comes_back(void **state)
{
    struct tr_stage *stage = be_asked(state);
    assert_int_equal(rename(at("scenarios/parcel"), at("away")), 0);
    wait_until_broken(stage, "parcel");
    assert_int_equal(rename(at("away"), at("scenarios/parcel")), 0);
    wait_until_whole(stage);
    put_lines("Is it back?");
    tr_stage_wait_any_text(stage, "Is it back?");
    shut(state);
}

static void what_is_no_file_of_a_scenario(void **state)
{
    struct tr_stage *stage = be_asked(state);
    char command[2 * TR_PATH_MAX];
    assert_int_equal(remove(at(LINES)), 0);
    assert_int_equal(mkfifo(at(LINES), 0600), 0);
    wait_until_broken(stage, "not a regular file");
    assert_int_equal(remove(at(LINES)), 0);
    assert_int_equal(symlink("/etc/hostname", at(LINES)), 0);
    wait_until_broken(stage, "links are not followed");
    assert_int_equal(remove(at(LINES)), 0);
    snprintf(command, sizeof command, "head -c 300000 /dev/zero > '%s'", at(LINES));
    assert_int_equal(system(command), 0);
    wait_until_broken(stage, "256 KiB");
    put_lines("And now?");
    wait_until_whole(stage);
    tr_stage_wait_any_text(stage, "And now?");
    shut(state);
}

static void a_beat_that_is_gone_is_told(void **state)
{
    struct tr_stage *stage = be_asked(state);
    tr_stage_click(stage, "answers/1");
    tr_stage_wait_text(stage, "tried_out", "\"thanks\"");
    put_scenario("grateful");
    tr_stage_wait_any_text(stage, "The beat is not there any more");
    tr_stage_wait_text(stage, "tried_out", "\"asks\"");
    shut(state);
}

static void time_stands_still_while_somebody_writes(void **state)
{
    struct tr_stage *stage = be_asked(state);
    tr_stage_focus_out(stage);
    tr_stage_wait_text(stage, "tried_out", "time stands still while you write");
    assert_null(tr_stage_find(stage, "pause")); /* and nothing lies over the picture */
    put_lines("Seen from the editor?");
    tr_stage_wait_any_text(stage, "Seen from the editor?");
    tr_stage_focus_in(stage);
    tr_stage_wait_enabled(stage, "hang_up");
    shut(state);
}

static void nothing_of_it_is_stored(void **state)
{
    struct tr_stage *stage = be_asked(state);
    tr_stage_click(stage, "answers/1");
    tr_stage_wait_text(stage, "tried_out", "\"thanks\"");
    tr_stage_click(stage, "answers/1");
    tr_stage_wait_screen(stage, "result");
    tr_stage_wait_text(stage, "stored", "Only tried out: not stored and not ranked.");
    put_lines("Once more?");
    tr_stage_click(stage, "again");
    tr_stage_wait_screen(stage, "call");
    tr_stage_key(stage, "space");
    tr_stage_wait(stage, "hang_up");
    tr_stage_type(stage, "Good morning.");
    tr_stage_key(stage, "Return");
    tr_stage_wait_any_text(stage, "Once more?");
    char board[TR_PATH_MAX];
    snprintf(board, sizeof board, "%s", tr_stage_board(stage));
    assert_int_equal(tr_stage_end(stage), 0);
    if (access(board, F_OK) == 0)
        assert_string_equal(tr_stage_sql(stage, board, "SELECT count(*) FROM runs"), "0");
    shut(state);
}

static void one_that_is_broken_from_the_start_waits(void **state)
{
    static const char *const args[] = {TRY, "--from", "asks", NULL};
    put(SCENARIO, "scenario { colour = 1 }\n");
    struct tr_stage *stage = open_window(state, args);
    wait_until_broken(stage, SCENARIO);
    put_scenario("thanks");
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait_text(stage, "tried_out", "\"asks\"");
    tr_stage_wait_any_text(stage, "Where is my parcel?");
    shut(state);
}

static void a_beat_to_begin_in_may_still_come(void **state)
{
    static const char *const args[] = {TRY, "--from", "gratefull", NULL};
    struct tr_stage *stage = open_window(state, args);
    wait_until_broken(stage, "no beat \"gratefull\"");
    put_scenario("gratefull");
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait_text(stage, "tried_out", "\"gratefull\"");
    shut(state);
}

/* What espeak-ng says of a call lies in the cache, a file a line. */
static void computed_voices_speak_in_it(void **state)
{
    struct tr_names said = {0};
    static const char *const args[] = {TRY, "--from", "asks", "--voices", "espeak", NULL};
    struct tr_stage *stage = open_window(state, args);
    tr_stage_wait_screen(stage, "call");
    assert_int_equal(tr_dir_list(tr_stage_path(stage, "cache/thirdring/voices"), &said, NULL),
                     TR_OK);
    assert_int_equal(said.count, 3);
    tr_names_done(&said);
    shut(state);
}

/* Longer than a name, and not in the data folder: it plays, and what is saved is shown. */
static void a_folder_anywhere_by_its_path(void **state)
{
    static const char away[] = "a_folder_with_a_rather_long_name_for_scenarios_of_our_own/parcel";
    char scenario_at[TR_PATH_MAX], path[TR_PATH_MAX];
    const char *const args[] = {BASIC, "--profile", "untimed", "--watch", "--scenario", path, NULL};
    (void)snprintf(path, sizeof path, "%s", at(away));
    *strrchr(path, '/') = '\0';
    assert_int_equal(mkdir(path, 0700), 0);
    (void)snprintf(path, sizeof path, "%s", at(away));
    assert_int_equal(rename(at("scenarios/parcel"), path), 0);
    struct tr_stage *stage = open_window(state, args);
    tr_stage_wait_screen(stage, "call");
    (void)snprintf(scenario_at, sizeof scenario_at, "%s/lines/en.lua", away);
    put(scenario_at, "return { asks = \"Well?\", here = \"Here.\", thanks = \"Thank you.\",\n"
                     "  bye = \"Goodbye.\" }\n");
    tr_stage_wait_text(stage, "tried_out", "version 2");
    shut(state);
}

/* ---- the trainers' list ------------------------------------------------------------------ */

static struct tr_stage *open_list_in(void **state, const char *lang)
{
    const char *const args[] = {"--lang", lang,     "--player",  "Ann",     "--seed",
                                "43",     "--mute", "--profile", "untimed", NULL};
    struct tr_stage *stage = open_window(state, args);
    tr_stage_wait_screen(stage, "list");
    tr_stage_key(stage, "F9");
    tr_stage_wait_screen(stage, "trainer");
    tr_stage_wait_enabled(stage, "new");
    return stage;
}

static struct tr_stage *open_list(void **state)
{
    return open_list_in(state, "en");
}

static void what_is_wrong_and_where_it_lies(void **state)
{
    put_scenario("thanks\", colour = \"red");
    struct tr_stage *stage = open_list(state);
    tr_stage_wait_text(stage, "about/result", "broken");
    tr_stage_wait_text(stage, "finding1", SCENARIO ":8:73");
    tr_stage_wait_text(stage, "folder", "/scenarios/parcel");
    put_scenario("thanks");
    tr_stage_wait_enabled(stage, "check");
    tr_stage_click(stage, "check");
    (void)tr_stage_wait_any_text(stage, "A parcel");
    tr_stage_key(stage, "Escape");
    tr_stage_wait_screen(stage, "list");
    shut(state);
}

/* The meaning above the loader's sentence, what to do below; the next of its kind needs
 * no more. In English that sentence says it all. */
static void what_is_wrong_in_chinese(void **state)
{
    put(SCENARIO,
        "scenario { format = 1, id = \"parcel\", title = \"A parcel\", about = \"For tests.\",\n"
        "  kind = \"inbound\", difficulty = 1, length = { 10, 60 }, scorecard = { \"base\" },\n"
        "  caller = { who = \"Caller\", manner = \"brisk\", voice = \"man_1\", mood = 70 },\n"
        "  colour = \"red\",\n  size = \"big\" }\n"
        "beat \"bye\" { caller = L\"bye\", ending = \"done\" }\n");
    struct tr_stage *stage = open_list_in(state, "zh-Hans");
    tr_stage_wait_text(stage, "finding1/severity", "错误");
    tr_stage_wait_text(stage, "finding1/meaning", "这里没有叫这个名字的字段。");
    tr_stage_wait_text(stage, "finding1", SCENARIO ":4:3");
    tr_stage_wait_text(stage, "finding1/advice", "编写指南列有");
    tr_stage_wait_text(stage, "finding2/meaning", "这里没有叫这个名字的字段。");
    assert_null(tr_stage_find(stage, "finding2/advice"));
    shut(state);
    stage = open_list_in(state, "zh-Hant");
    tr_stage_wait_text(stage, "finding1/meaning", "這裡沒有叫這個名稱的欄位。");
    shut(state);
    stage = open_list(state);
    tr_stage_wait_text(stage, "finding1", SCENARIO ":4:3");
    assert_null(tr_stage_find(stage, "finding1/meaning"));
    shut(state);
}

static void a_new_scenario_by_the_keyboard(void **state)
{
    struct tr_stage *stage = open_list(state);
    struct stat st;
    tr_stage_focus_by(stage, "Tab", "new");
    tr_stage_key(stage, "Return");
    tr_stage_wait_focus(stage, "new_id");
    tr_stage_type(stage, "Late parcel");
    tr_stage_wait_text(stage, "new/problem", "Small letters");
    tr_stage_key(stage, "Return");
    tr_stage_key(stage, "ctrl+a");
    tr_stage_type(stage, "parcel");
    tr_stage_wait_text(stage, "new/problem", "already");
    tr_stage_key(stage, "ctrl+a");
    tr_stage_type(stage, "late_parcel");
    tr_stage_wait_gone(stage, "new/problem");
    tr_stage_focus_by(stage, "Tab", "templates");
    tr_stage_key(stage, "Home Down");
    tr_stage_focus_by(stage, "Tab", "make");
    tr_stage_key(stage, "Return");
    tr_stage_wait_any_text(stage, "Made: ");
    tr_stage_wait_text(stage, "about/id", "late_parcel");
    tr_stage_wait_text(stage, "folder", "/scenarios/late_parcel");
    assert_int_equal(stat(at("scenarios/late_parcel/scenario.lua"), &st), 0);
    shut(state);
}

static void a_folder_of_that_name_is_left_alone(void **state)
{
    assert_int_equal(mkdir(at("scenarios/taken"), 0700), 0);
    struct tr_stage *stage = open_list(state);
    tr_stage_click(stage, "new");
    tr_stage_wait_focus(stage, "new_id");
    tr_stage_type(stage, "taken");
    tr_stage_click(stage, "make");
    tr_stage_wait_text(stage, "new/problem", "taken");
    tr_stage_click(stage, "cancel");
    tr_stage_wait_gone(stage, "new_id");
    assert_int_equal(rmdir(at("scenarios/taken")), 0); /* nothing was put there */
    shut(state);
}

static void trying_out_from_the_list(void **state)
{
    struct tr_stage *stage = open_list(state);
    tr_stage_click(stage, "try");
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait_text(stage, "tried_out", "shows what is saved");
    tr_stage_key(stage, "Escape");
    tr_stage_wait(stage, "pause/2");
    tr_stage_click(stage, "pause/2");
    tr_stage_wait_screen(stage, "list");
    tr_stage_click(stage, "start"); /* and this one counts again */
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait(stage, "lift");
    assert_null(tr_stage_find(stage, "tried_out"));
    shut(state);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_data, remove_data)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_saved_line_is_shown_in_the_same_beat),
        TEST(a_mistake_is_told_with_its_place_and_the_next_save_goes_on),
        TEST(fifty_saves_end_with_the_last),
        TEST(the_folder_goes_and_comes_back),
        TEST(what_is_no_file_of_a_scenario),
        TEST(a_beat_that_is_gone_is_told),
        TEST(time_stands_still_while_somebody_writes),
        TEST(nothing_of_it_is_stored),
        TEST(one_that_is_broken_from_the_start_waits),
        TEST(a_beat_to_begin_in_may_still_come),
        TEST(computed_voices_speak_in_it),
        TEST(a_folder_anywhere_by_its_path),
        TEST(what_is_wrong_and_where_it_lies),
        TEST(what_is_wrong_in_chinese),
        TEST(a_new_scenario_by_the_keyboard),
        TEST(a_folder_of_that_name_is_left_alone),
        TEST(trying_out_from_the_list),
    };
    return cmocka_run_group_tests_name("ui_try_out", tests, NULL, NULL);
}
