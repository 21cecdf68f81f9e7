/* What the real window does when something is missing, broken or in the way: one
 * sentence that says what, where and what to do; everything else goes on; and a
 * call that was played is kept. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "cmocka_all.h"
#include "support/temp.h"
#include "ui/stage.h"
#include "ui/trouble.h"

#define BASIC "--lang", "en", "--player", "Ann", "--seed", "43"
#define PLAY BASIC, "--profile", "untimed", "--scenario", "wrong_number"

/* A folder with the scenarios and assets, to break. */
static char data[TR_TEMP_MAX];

static int make_data(void **state)
{
    char command[2 * TR_PATH_MAX];
    (void)state;
    if (!tr_temp_make(data))
        return 1;
    snprintf(command, sizeof command, "cp -R '%s/scenarios' '%s/assets' '%s'", TR_SOURCE_DIR,
             TR_SOURCE_DIR, data);
    return system(command);
}

static int remove_data(void **state)
{
    char command[TR_TEMP_MAX + 16];
    (void)tr_stage_teardown(state);
    snprintf(command, sizeof command, "rm -rf '%s'", data);
    return system(command);
}

/* ---- devices and files of the game -------------------------------------------------- */

static void without_a_sound_device(void **state)
{
    static const char *const args[] = {PLAY, NULL};
    static const char *const env[] = {"SDL_AUDIODRIVER=there_is_none", NULL};
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .env = env});
    *state = stage;
    tr_stage_wait_any_text(stage, "There is no sound on this machine; everything is captioned.");
    play(stage);
    stored_as_run_one(stage, tr_stage_board(stage));
    shut(state);
}

static void settings_that_cannot_be_read(void **state)
{
    static const char *const args[] = {BASIC, NULL};
    char folder[TR_PATH_MAX], path[TR_PATH_MAX];
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args});
    *state = stage;
    snprintf(folder, sizeof folder, "%s", tr_stage_board(stage));
    *strrchr(folder, '/') = '\0';
    snprintf(path, sizeof path, "%.4000s/window.json", folder);
    assert_int_equal(tr_stage_end(stage), 0);
    write_file(path, "{\"lang\": \"en\", ");
    tr_stage_restart(stage, SIGTERM, args);
    tr_stage_wait_any_text(stage, "Your settings cannot be read and begin anew");
    tr_stage_wait_any_text(stage, path);
    shut(state);
}

static void with_a_broken_theme(void **state)
{
    static const char *const args[] = {PLAY, NULL};
    char path[TR_PATH_MAX];
    snprintf(path, sizeof path, "%s/assets/theme.json", data);
    write_file(path, "{\"size\": {\"small\": 15}");
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .data = data});
    *state = stage;
    tr_stage_wait_any_text(stage, "The theme cannot be used, so the window is plain");
    tr_stage_wait_any_text(stage, "theme.json");
    play(stage);
    stored_as_run_one(stage, tr_stage_board(stage));
    shut(state);
}

static void with_missing_and_broken_pictures(void **state)
{
    static const char *const args[] = {PLAY, NULL};
    char path[TR_PATH_MAX];
    snprintf(path, sizeof path, "%s/assets/art/clock.svg", data);
    assert_int_equal(remove(path), 0);
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .data = data});
    *state = stage;
    tr_stage_wait_any_text(stage, "A picture is missing; everything works without it");
    tr_stage_wait_any_text(stage, "clock.svg");
    assert_int_equal(tr_stage_end(stage), 0);
    snprintf(path, sizeof path, "cp %s/assets/art/clock.svg %s/assets/art/clock.svg", TR_SOURCE_DIR,
             data);
    assert_int_equal(system(path), 0);
    snprintf(path, sizeof path, "%s/assets/art/phone.svg", data);
    write_file(path, "this is no picture");
    tr_stage_restart(stage, SIGTERM, args);
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait_any_text(stage, "phone.svg");
    play(stage);
    tr_stage_wait_text(stage, "stored", "run ");
    shut(state);
}

/* The house's own scorecard cannot be used: the call is scored with the usual one. */
static void with_a_broken_scorecard(void **state)
{
    static const char *const args[] = {PLAY, NULL};
    char path[TR_PATH_MAX], command[2 * TR_PATH_MAX];
    snprintf(path, sizeof path, "%s/scenarios/scorecards/own.lua", data);
    write_file(path, "scorecard { format = 1, id = \"own\", title = \"Ours\",\n"
                     "  sections = include \"rulebook/sections\" }\n"
                     "include \"rulebook/all\"\n"
                     "adjust \"greet_first\" { points = \"many\" }\n");
    snprintf(command, sizeof command,
             "sed -i 's/id = \"yunshan\",/&  scorecard = \"own\",/' "
             "%s/scenarios/houses/yunshan.lua",
             data);
    assert_int_equal(system(command), 0);
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .data = data});
    *state = stage;
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait_any_text(stage, "The house's scorecard cannot be used");
    tr_stage_wait_any_text(stage, "own.lua:4:");
    play(stage);
    stored_as_run_one(stage, tr_stage_board(stage));
    shut(state);
}

static void without_a_lexicon(void **state)
{
    static const char *const args[] = {BASIC, NULL};
    char command[2 * TR_PATH_MAX];
    snprintf(command, sizeof command, "rm -rf '%s/assets/lexicon/en'", data);
    assert_int_equal(system(command), 0);
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .data = data});
    *state = stage;
    tr_stage_wait_enabled(stage, "start");
    tr_stage_click(stage, "start");
    tr_stage_wait_any_text(stage, "This call cannot be played: ");
    tr_stage_wait_any_text(stage, "lexicon/en");
    tr_stage_wait_enabled(stage, "start");
    /* another language has its own */
    tr_stage_click(stage, "lang/1");
    tr_stage_wait_enabled(stage, "start");
    tr_stage_click(stage, "start");
    tr_stage_wait_screen(stage, "call");
    shut(state);
}

static void without_a_data_folder(void **state)
{
    static const char *const args[] = {BASIC, NULL};
    static const char *const env[] = {"DISPLAY", "LC_ALL=zh_TW.UTF-8", NULL};
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){
        .args = args, .env = env, .data = "/there/is/no/such/folder", .may_fail = true});
    *state = stage;
    assert_int_equal(tr_stage_wait_exit(stage), 2);
    const char *said = tr_stage_stderr(stage);
    assert_non_null(strstr(said, "/there/is/no/such/folder"));
    assert_non_null(strstr(said, "scenarios/"));
    (void)tr_stage_close(stage);
    *state = NULL;
}

static void one_call_too_much(void **state)
{
    static const char *const args[] = {BASIC, "wrong_number", "rude_customer", NULL};
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .may_fail = true});
    *state = stage;
    assert_int_equal(tr_stage_wait_exit(stage), 2);
    assert_non_null(strstr(tr_stage_stderr(stage), "rude_customer"));
    (void)tr_stage_close(stage);
    *state = NULL;
}

/* ---- scenarios and their loader ------------------------------------------------------ */

struct wanted {
    const char *part;
    char id[64];
};

static bool has_row(const struct tr_frame *frame, void *asked)
{
    struct wanted *wanted = asked;
    for (size_t i = 0; i < frame->count; i++) {
        const struct tr_widget *w = &frame->v[i];
        if (strcmp(w->role, "row") == 0 && strncmp(w->id, "scenarios/", 10) == 0 &&
            strstr(w->text, wanted->part)) {
            snprintf(wanted->id, sizeof wanted->id, "%.60s", w->id);
            return true;
        }
    }
    return false;
}

static void click_row(struct tr_stage *stage, const char *part)
{
    struct wanted wanted = {.part = part};
    (void)tr_stage_until(stage, has_row, &wanted, part);
    tr_stage_click(stage, wanted.id);
}

static bool start_is_off(const struct tr_frame *frame, void *unused)
{
    const struct tr_widget *w = tr_frame_find(frame, "start");
    (void)unused;
    return w && !w->enabled;
}

static void a_broken_scenario_tells_why_and_stops_no_other(void **state)
{
    static const char *const args[] = {BASIC, NULL};
    char path[TR_PATH_MAX];
    snprintf(path, sizeof path, "%s/scenarios/unfinished", data);
    assert_int_equal(tr_dir_make(path, NULL), TR_OK);
    snprintf(path, sizeof path, "%s/scenarios/unfinished/scenario.lua", data);
    write_file(path, "scenario {\n  id = \"unfinished\",\n");
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .data = data});
    *state = stage;
    click_row(stage, "unfinished");
    tr_stage_wait_text(stage, "about/broken", "cannot be played");
    tr_stage_wait_text(stage, "about/reason", "scenarios/unfinished/scenario.lua:");
    (void)tr_stage_until(stage, start_is_off, NULL, "nothing to start");
    tr_stage_key(stage, "Return");
    click_row(stage, "Wrong number");
    tr_stage_wait_text(stage, "about/title", "Wrong number");
    tr_stage_wait_enabled(stage, "start");
    tr_stage_click(stage, "start");
    tr_stage_wait_screen(stage, "call");
    shut(state);
}

/* It was whole when it was listed and broken when it was chosen. */
static void a_scenario_that_breaks_meanwhile(void **state)
{
    static const char *const args[] = {BASIC, NULL};
    char path[TR_PATH_MAX];
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .data = data});
    *state = stage;
    click_row(stage, "Wrong number");
    tr_stage_wait_text(stage, "about/title", "Wrong number");
    snprintf(path, sizeof path, "%s/scenarios/wrong_number/scenario.lua", data);
    write_file(path, "scenario {");
    tr_stage_click(stage, "start");
    tr_stage_wait_any_text(stage,
                           "This call cannot be played: scenarios/wrong_number/scenario.lua");
    click_row(stage, "My cousin");
    tr_stage_click(stage, "start");
    tr_stage_wait_screen(stage, "call");
    shut(state);
}

static void without_the_loader(void **state)
{
    static const char *const args[] = {BASIC, NULL};
    static const char *const env[] = {"THIRDRING_LOADER=/there/is/no/loader", NULL};
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .env = env});
    *state = stage;
    tr_stage_wait_any_text(stage, "No call can be loaded: ");
    tr_stage_wait_any_text(stage, "/there/is/no/loader");
    click_row(stage, "wrong_number");
    tr_stage_wait_text(stage, "about/reason", "cannot be started");
    tr_stage_click(stage, "board"); /* the rest works */
    tr_stage_wait_screen(stage, "board");
    shut(state);
}

/* A loader that is somebody else's script. */
static void make_loader(const char *path, const char *script)
{
    write_file(path, script);
    assert_int_equal(chmod(path, 0700), 0);
}

static void with_a_loader_that_is_killed(void **state)
{
    static const char *const args[] = {BASIC, NULL};
    char path[TR_PATH_MAX], entry[TR_PATH_MAX + 32];
    snprintf(path, sizeof path, "%s/killed", data);
    make_loader(path, "#!/bin/sh\nkill -9 $$\n");
    snprintf(entry, sizeof entry, "THIRDRING_LOADER=%.4000s", path);
    struct tr_stage *stage = tr_stage_open(
        &(struct tr_stage_opts){.args = args, .env = (const char *const[]){entry, NULL}});
    *state = stage;
    click_row(stage, "wrong_number");
    tr_stage_wait_text(stage, "about/reason", "stopped by signal 9");
    tr_stage_click(stage, "lang/2"); /* and goes on */
    tr_stage_wait_any_text(stage, "第三聲鈴");
    shut(state);
}

static bool is_typed_while_loading(const struct tr_frame *frame, void *unused)
{
    const struct tr_widget *player = tr_frame_find(frame, "player");
    (void)unused;
    return player && strstr(player->text, "quick") && tr_frame_find(frame, "scenarios/none");
}

/* Every scenario takes the loader nearly a second, and there are sixty of them: the
 * window draws, listens and closes meanwhile. */
static void a_slow_loader_holds_nothing_up(void **state)
{
    static const char *const args[] = {BASIC, NULL};
    char path[TR_PATH_MAX], entry[TR_PATH_MAX + 32], command[3 * TR_PATH_MAX];
    snprintf(path, sizeof path, "%s/slow", data);
    make_loader(path, "#!/bin/sh\nexec sleep 60\n");
    snprintf(command, sizeof command,
             "cd '%s/scenarios' && for n in $(seq 100 160); do cp -R wrong_number slow_$n; done",
             data);
    assert_int_equal(system(command), 0);
    snprintf(entry, sizeof entry, "THIRDRING_LOADER=%.4000s", path);
    struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){
        .args = args, .env = (const char *const[]){entry, NULL}, .data = data});
    *state = stage;
    tr_stage_click(stage, "player");
    tr_stage_type(stage, " is quick");
    (void)tr_stage_until(stage, is_typed_while_loading, NULL,
                         "the name typed while the calls are being looked for");
    tr_stage_click(stage, "lang/1");
    tr_stage_wait_any_text(stage, "第三声铃");
    assert_non_null(tr_stage_find(stage, "scenarios/none"));
    shut(state); /* does not wait for the other fifty */
}

int main(int argc, char **argv)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, make_data, remove_data)
    const struct CMUnitTest tests[] = {
        TEST(without_a_sound_device),
        TEST(settings_that_cannot_be_read),
        TEST(with_a_broken_theme),
        TEST(with_missing_and_broken_pictures),
        TEST(with_a_broken_scorecard),
        TEST(without_a_lexicon),
        TEST(without_a_data_folder),
        TEST(one_call_too_much),
        TEST(a_broken_scenario_tells_why_and_stops_no_other),
        TEST(a_scenario_that_breaks_meanwhile),
        TEST(without_the_loader),
        TEST(with_a_loader_that_is_killed),
        TEST(a_slow_loader_holds_nothing_up),
    };
#undef TEST
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
