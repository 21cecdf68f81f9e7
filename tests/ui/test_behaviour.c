/* What the real window does when things happen to it: it goes to the background,
 * it is closed in mid-call, ended by the system, asked for while a call is being
 * stored; what a line looks like that was talked over; the tutorial. */
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "cmocka_all.h"
#include "store/store.h"
#include "ui/stage.h"

#define BASIC "--lang", "en", "--player", "Ann", "--seed", "43"

static struct tr_stage *open_call(void **state, const char *const *args, bool stopped_clock)
{
    struct tr_stage *stage =
        tr_stage_open(&(struct tr_stage_opts){.args = args, .stopped_clock = stopped_clock});
    *state = stage;
    tr_stage_wait_screen(stage, "call");
    tr_stage_wait(stage, "lift");
    return stage;
}

static void shut(void **state)
{
    struct tr_stage *stage = *state;
    *state = NULL; /* closed even when that fails */
    assert_int_equal(tr_stage_close(stage), 0);
}

static bool is_off_hook(const struct tr_frame *frame, void *data)
{
    (void)data;
    return !tr_frame_find(frame, "lift") && tr_frame_find(frame, "hang_up");
}

static void lift(struct tr_stage *stage)
{
    tr_stage_key(stage, "space");
    (void)tr_stage_until(stage, is_off_hook, NULL, "the handset off the hook");
}

static void runs_are(struct tr_stage *stage, const char *count, const char *where)
{
    char query[200];
    snprintf(query, sizeof query, "SELECT count(*) FROM runs WHERE verified = 1 AND %s", where);
    assert_string_equal(tr_stage_sql(stage, tr_stage_board(stage), query), count);
}

/* Seconds of the clock that the status ends with. */
static int clock_of(struct tr_stage *stage)
{
    const char *text = tr_stage_wait(stage, "status")->text;
    const char *colon = strrchr(text, ':');
    int minutes, seconds;
    assert_non_null(colon);
    while (colon > text && colon[-1] >= '0' && colon[-1] <= '9')
        colon--;
    assert_int_equal(sscanf(colon, "%d:%d", &minutes, &seconds), 2);
    return 60 * minutes + seconds;
}

/* Hold the key until it is done; the clock may stand still. */
static void hang_up_by_key(struct tr_stage *stage)
{
    tr_stage_key(stage, "F4");
    tr_stage_wait_focus(stage, "hang_up");
    tr_stage_key_down(stage, "space");
    for (int i = 0; i < 8 && !tr_stage_find_text(stage, "You hung up."); i++)
        tr_stage_pass(stage, 500);
    tr_stage_wait_text(stage, "status", "You hung up.");
    tr_stage_key_up(stage, "space");
}

/* ---- in the background ------------------------------------------------------- */

static void practice_pauses_in_the_background_and_goes_on(void **state)
{
    static const char *const args[] = {BASIC, "--scenario", "wrong_number", NULL};
    struct tr_stage *stage = open_call(state, args, true);
    lift(stage);
    tr_stage_pass(stage, 3000);
    int before = clock_of(stage);
    assert_int_equal(before, 3);
    tr_stage_focus_out(stage);
    tr_stage_wait_any_text(stage, "The window was in the background, so time stands still.");
    tr_stage_pass(stage, 30000);
    assert_int_equal(clock_of(stage), before);
    tr_stage_focus_in(stage);
    tr_stage_wait_gone(stage, "pause/1");
    tr_stage_wait_any_text(stage, "Time stood still while the window was in the background");
    tr_stage_pass(stage, 1000);
    assert_in_range(clock_of(stage), before + 1, before + 2);
    shut(state);
}

static void a_pause_of_ones_own_stays(void **state)
{
    static const char *const args[] = {BASIC, "--scenario", "wrong_number", NULL};
    struct tr_stage *stage = open_call(state, args, true);
    lift(stage);
    tr_stage_click(stage, "menu");
    tr_stage_wait(stage, "pause/1");
    tr_stage_focus_out(stage);
    tr_stage_pass(stage, 1000);
    tr_stage_focus_in(stage);
    tr_stage_pass(stage, 1000);
    tr_stage_wait_any_text(stage, "Time stands still. If you leave");
    int before = clock_of(stage);
    tr_stage_pass(stage, 5000);
    assert_int_equal(clock_of(stage), before);
    tr_stage_click(stage, "pause/1");
    tr_stage_wait_gone(stage, "pause/1");
    tr_stage_pass(stage, 2000);
    assert_in_range(clock_of(stage), before + 1, before + 3);
    shut(state);
}

static void an_exam_goes_on_in_the_background_and_says_so(void **state)
{
    static const char *const args[] = {BASIC, "--mode", "exam", "--scenario", "wrong_number", NULL};
    struct tr_stage *stage = open_call(state, args, true);
    lift(stage);
    tr_stage_wait_text(stage, "mood", "the caller's mood is hidden");
    int before = clock_of(stage);
    tr_stage_focus_out(stage);
    tr_stage_wait_any_text(stage, "The exam goes on while the window is in the background.");
    tr_stage_pass(stage, 3000);
    assert_null(tr_stage_find(stage, "pause/1"));
    assert_in_range(clock_of(stage), before + 3, before + 4);
    tr_stage_focus_in(stage);
    for (int i = 0; i < 40 && !tr_stage_find_text(stage, "The exam went on for"); i++)
        tr_stage_pass(stage, 500); /* the sentence before is read first */
    tr_stage_wait_any_text(stage, " s while the window was in the background; that counts");
    assert_null(tr_stage_find_text(stage, "for 0 s"));
    /* no pause either: the menu stops nothing */
    before = clock_of(stage);
    tr_stage_click(stage, "menu");
    tr_stage_wait_any_text(stage, "Leaving hangs up, and that counts");
    tr_stage_pass(stage, 2000);
    assert_in_range(clock_of(stage), before + 2, before + 4);
    tr_stage_click(stage, "pause/2");
    tr_stage_wait_screen(stage, "result");
    tr_stage_wait_text(stage, "stored", "run 1");
    runs_are(stage, "1", "mode = 'exam' AND score <= 300"); /* hung up on the caller */
    shut(state);
}

/* ---- closing ------------------------------------------------------------------- */

static void closing_in_mid_call_asks_and_keeps_the_call(void **state)
{
    static const char *const args[] = {BASIC, "--scenario", "wrong_number", NULL};
    struct tr_stage *stage = open_call(state, args, false);
    lift(stage);
    tr_stage_close_button(stage);
    tr_stage_wait_any_text(stage, "Close the window?");
    tr_stage_wait_any_text(stage, "the call ends here and is kept");
    tr_stage_click(stage, "pause/1");
    tr_stage_wait_gone(stage, "pause/1");
    tr_stage_wait(stage, "hang_up");
    tr_stage_close_button(stage);
    tr_stage_click(stage, "pause/2");
    assert_int_equal(tr_stage_wait_exit(stage), 0);
    runs_are(stage, "1", "scenario = 'wrong_number' AND player = 'Ann'");
    shut(state);
}

static void closing_twice_means_it(void **state)
{
    static const char *const args[] = {BASIC, "--scenario", "wrong_number", NULL};
    struct tr_stage *stage = open_call(state, args, false);
    lift(stage);
    tr_stage_close_button(stage);
    tr_stage_wait(stage, "pause/2");
    tr_stage_close_button(stage);
    assert_int_equal(tr_stage_wait_exit(stage), 0);
    runs_are(stage, "1", "1");
    shut(state);
}

static void the_system_ends_the_game_in_mid_call(void **state)
{
    static const char *const args[] = {BASIC, "--mode", "exam", "--scenario", "wrong_number", NULL};
    struct tr_stage *stage = open_call(state, args, false);
    lift(stage);
    assert_int_equal(tr_stage_end(stage), 0);
    runs_are(stage, "1", "mode = 'exam'");
    shut(state);
}

static void a_call_that_only_rang_is_not_kept(void **state)
{
    static const char *const args[] = {BASIC, "--scenario", "wrong_number", NULL};
    struct tr_stage *stage = open_call(state, args, false);
    tr_stage_click(stage, "menu");
    tr_stage_wait_any_text(stage, "A call that was not answered is not kept.");
    tr_stage_click(stage, "pause/2");
    tr_stage_wait_screen(stage, "list");
    tr_stage_close_button(stage);
    assert_int_equal(tr_stage_wait_exit(stage), 0);
    assert_string_equal(
        tr_stage_run(stage,
                     (const char *const[]){"sh", "-c", "find \"$HOME\" -name '*.sqlite'", NULL}),
        "");
    shut(state);
}

/* Somebody else writes on the board for a while: the window goes on, and closing
 * waits until the call is stored. */
static void closing_stores_first(void **state)
{
    static const char *const args[] = {BASIC,        "--profile",    "untimed",
                                       "--scenario", "wrong_number", NULL};
    struct tr_stage *stage = open_call(state, args, false);
    struct tr_store *store = NULL;
    sqlite3 *other = NULL;
    const char *board = tr_stage_board(stage);
    assert_int_equal(tr_store_open(&store, board, NULL, 0, NULL), TR_OK);
    tr_store_close(store);
    assert_int_equal(sqlite3_open(board, &other), SQLITE_OK);
    sqlite3_busy_timeout(other,
                         TR_STAGE_PATIENCE_MS); /* the window may be reading what was played */
    assert_int_equal(sqlite3_exec(other, "BEGIN EXCLUSIVE", NULL, NULL, NULL), SQLITE_OK);
    lift(stage);
    tr_stage_press(stage, "hang_up");
    tr_stage_wait_text(stage, "status", "You hung up.");
    tr_stage_release(stage);
    tr_stage_click(stage, "result");
    tr_stage_wait_text(stage, "stored", "Storing");
    tr_stage_click(stage, "tabs/2"); /* frames go on */
    tr_stage_wait(stage, "chart");
    tr_stage_close_button(stage);
    assert_int_equal(sqlite3_exec(other, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(other);
    assert_int_equal(tr_stage_wait_exit(stage), 0);
    runs_are(stage, "1", "profile = 0");
    shut(state);
}

/* ---- what was said --------------------------------------------------------------- */

struct cut {
    char id[64], text[400];
};

/* The first line of the caller that ends with a dash. */
static bool is_cut(const struct tr_frame *frame, void *data)
{
    struct cut *cut = data;
    for (size_t i = 0; i < frame->count; i++) {
        const struct tr_widget *w = &frame->v[i];
        size_t len = strlen(w->text);
        if (strncmp(w->id, "said", 4) == 0 && !strchr(w->id, '/') && len >= 3 &&
            strcmp(w->text + len - 3, "—") == 0) {
            snprintf(cut->id, sizeof cut->id, "%.60s", w->id);
            snprintf(cut->text, sizeof cut->text, "%.390s", w->text);
            return true;
        }
    }
    return false;
}

static bool your_turn(const struct tr_frame *frame, void *data)
{
    const struct tr_widget *w = tr_frame_find(frame, "status");
    return w && strstr(w->text, data) != NULL;
}

static void pass_until(struct tr_stage *stage, const char *status)
{
    for (int i = 0; i < 240; i++) {
        if (your_turn(tr_stage_frame(stage), (char *)(uintptr_t)status))
            return;
        tr_stage_pass(stage, 250);
    }
    tr_stage_fail(stage, "the status never was: %s", status);
}

static void a_line_that_was_talked_over_stays_cut(void **state)
{
    static const char *const args[] = {BASIC, "--scenario", "rude_customer", NULL};
    struct tr_stage *stage = open_call(state, args, true);
    struct cut cut, later;
    lift(stage);
    pass_until(stage, "Your turn");
    tr_stage_click(stage, "say");
    tr_stage_type(stage, "Good morning, Yunshan Court, customer service. How may I help you?");
    tr_stage_key(stage, "Return");
    pass_until(stage, "The caller speaks");
    tr_stage_pass(stage, 1000);
    tr_stage_type(stage, "Please let me explain.");
    tr_stage_key(stage, "Return");
    (void)tr_stage_until(stage, is_cut, &cut, "a line with a dash where it was cut");
    assert_in_range(strlen(cut.text), 4, 60); /* a second's worth */
    tr_stage_wait_any_text(stage, "You talked over the caller.");
    pass_until(stage, "Your turn"); /* another line was spoken meanwhile */
    (void)tr_stage_until(stage, is_cut, &later, "the cut line");
    assert_string_equal(later.id, cut.id);
    assert_string_equal(later.text, cut.text);
    hang_up_by_key(stage);
    tr_stage_pass(stage, 3000);
    tr_stage_wait_screen(stage, "result");
    tr_stage_click(stage, "tabs/2");
    tr_stage_wait_any_text(stage, cut.text); /* in what was said, too */
    shut(state);
}

static void a_line_that_was_hung_up_on_stops_there(void **state)
{
    static const char *const args[] = {BASIC, "--scenario", "rude_customer", NULL};
    struct tr_stage *stage = open_call(state, args, true);
    struct cut cut;
    lift(stage);
    pass_until(stage, "Your turn");
    tr_stage_click(stage, "say");
    tr_stage_type(stage, "Good morning, Yunshan Court, customer service. How may I help you?");
    tr_stage_key(stage, "Return");
    pass_until(stage, "The caller speaks");
    hang_up_by_key(stage);
    (void)tr_stage_until(stage, is_cut, &cut, "a line with a dash where it was cut");
    shut(state);
}

/* ---- the tutorial ------------------------------------------------------------------ */

static void the_tutorial_tells_rules_as_they_are_decided(void **state)
{
    static const char *const args[] = {BASIC,     "--mode",     "tutorial",     "--profile",
                                       "untimed", "--scenario", "wrong_number", NULL};
    struct tr_stage *stage = open_call(state, args, false);
    lift(stage);
    tr_stage_click(stage, "answers/1");
    tr_stage_wait_text(stage, "toast", "✓ ");
    tr_stage_press(stage, "hang_up");
    tr_stage_wait(stage, "result");
    tr_stage_release(stage);
    tr_stage_wait_screen(stage, "result");
    tr_stage_wait_text(stage, "stored", "run 1");
    runs_are(stage, "1", "mode = 'tutorial'");
    shut(state);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(practice_pauses_in_the_background_and_goes_on, tr_stage_teardown),
        cmocka_unit_test_teardown(a_pause_of_ones_own_stays, tr_stage_teardown),
        cmocka_unit_test_teardown(an_exam_goes_on_in_the_background_and_says_so, tr_stage_teardown),
        cmocka_unit_test_teardown(closing_in_mid_call_asks_and_keeps_the_call, tr_stage_teardown),
        cmocka_unit_test_teardown(closing_twice_means_it, tr_stage_teardown),
        cmocka_unit_test_teardown(the_system_ends_the_game_in_mid_call, tr_stage_teardown),
        cmocka_unit_test_teardown(a_call_that_only_rang_is_not_kept, tr_stage_teardown),
        cmocka_unit_test_teardown(closing_stores_first, tr_stage_teardown),
        cmocka_unit_test_teardown(a_line_that_was_talked_over_stays_cut, tr_stage_teardown),
        cmocka_unit_test_teardown(a_line_that_was_hung_up_on_stops_there, tr_stage_teardown),
        cmocka_unit_test_teardown(the_tutorial_tells_rules_as_they_are_decided, tr_stage_teardown),
    };
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
