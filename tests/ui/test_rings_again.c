/* The telephone that is at rest and rings again, hands that are full, somebody at
 * the desk with nobody on the line: what shows, what can be pressed, where the keys
 * go. On three of the scenarios of tests/language. */
#include <string.h>

#include "base/file.h"
#include "cmocka_all.h"
#include "controls.h"

static char home[TR_TEMP_MAX], data[TR_PATH_MAX], board[TR_PATH_MAX];

/* ---- looking -------------------------------------------------------------------------- */

static void expect_text(struct tr_app *app, const char *id, const char *part)
{
    tr_inside_rest(app);
    const struct tr_widget *w = tr_controls_find(app, id);
    if (!w || !strstr(w->text, part))
        fail_msg("%s says \"%s\" and not \"%s\"", id, w ? w->text : "", part);
}

static void expect_button(struct tr_app *app, const char *id, bool enabled, const char *label)
{
    expect_text(app, id, label);
    if (tr_controls_find(app, id)->enabled != enabled)
        fail_msg("%s %s be pressed", id, enabled ? "cannot" : "can");
}

static void expect_none(struct tr_app *app, const char *id)
{
    tr_inside_rest(app);
    assert_null(tr_controls_find(app, id));
}

static bool is_shown(struct tr_app *app, const char *part)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    tr_inside_rest(app);
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    for (size_t i = 0; i < frame.count; i++)
        if (strncmp(frame.v[i].id, "said", 4) == 0 && strstr(frame.v[i].text, part))
            return true;
    return false;
}

static bool at_rest(const struct tr_app *app)
{
    return tr_call_at_rest(tr_game_call(app->game));
}

static bool rings(const struct tr_app *app)
{
    return tr_game_call(app->game)->phase == TR_PHASE_RINGING;
}

static bool waits(const struct tr_app *app)
{
    return tr_game_call(app->game)->phase == TR_PHASE_WAITING;
}

static bool hands_are_free(const struct tr_app *app)
{
    return !tr_call_bound(tr_game_call(app->game));
}

static bool somebody_listens(const struct tr_app *app)
{
    return tr_game_call(app->game)->talking_to != TR_NONE;
}

static bool somebody_came(const struct tr_app *app)
{
    return tr_call_in_room(tr_game_call(app->game));
}

static void say(struct tr_app *app, const char *words)
{
    tr_controls_tab_to(app, "say");
    tr_inside_type(app, words);
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_rest(app);
}

/* ---- the telephone ---------------------------------------------------------------------- */

static void full_hands_lift_nothing(void **state)
{
    struct tr_app *app = *state;
    tr_controls_begin(app, "late_hands", TR_ANSWER_CHOICE, 1);
    tr_controls_until_ms(app, 3000);
    expect_button(app, "lift", false, "Both hands are full");
    expect_text(app, "waiting/how", "hands are full");
    expect_text(app, "besides/1", "Both hands are full");
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_key(app, SDLK_F2);
    expect_text(app, "toast", "both hands are full");
    assert_int_equal(app->game->ignored, 0);
    tr_inside_until(app, hands_are_free, 60000, "a free hand");
    assert_true(rings(app));
    expect_button(app, "lift", true, "Lift the handset (Space)");
    expect_text(app, "waiting/how", "Press the space bar");
    expect_none(app, "besides/1");
    tr_inside_key(app, SDLK_SPACE);
    assert_true(waits(app));
}

static void first_call(struct tr_app *app)
{
    tr_controls_begin(app, "ad_day", TR_ANSWER_CHOICE, 1);
    tr_controls_until_ms(app, 1000);
    tr_inside_key(app, SDLK_SPACE);
    say(app, "Good morning, Yunshan Court, Customer Service. How may I help you?");
    tr_inside_until(app, waits, 30000, "his question");
    say(app, "May I invite you to see it on Saturday at ten or on Sunday at three?");
    tr_inside_until(app, waits, 30000, "his number");
    say(app, "Thank you for calling, Mr An. Goodbye.");
    tr_inside_until(app, at_rest, 60000, "the end of the first call");
}

static void rests_and_rings_again(void **state)
{
    struct tr_app *app = *state;
    first_call(app);
    expect_text(app, "status", "Nobody is on the line.");
    expect_text(app, "mood", "Answer before");
    assert_true(is_shown(app, "Good morning")); /* what was said stays in sight */
    expect_button(app, "lift", false, "Lift the handset");
    expect_none(app, "dial");
    tr_inside_key(app, SDLK_F2);
    expect_none(app, "number");
    tr_inside_until(app, rings, 60000, "the second call");
    tr_controls_has_focus(app, "lift");
    expect_button(app, "lift", true, "Lift the handset (Space)");
    expect_text(app, "status", "Ringing: ring 1");
    expect_text(app, "mood", "Answer before");
    expect_text(app, "caption", "the telephone rings");
    tr_inside_key(app, SDLK_SPACE);
    expect_text(app, "caption", "the handset is lifted");
    expect_text(app, "status", "0:00"); /* of this conversation */
    expect_text(app, "mood", "(60)");   /* of this caller */
    say(app, "Good morning, Yunshan Court, Customer Service. How may I help you?");
    tr_inside_until(app, waits, 30000, "her question");
    assert_true(is_shown(app, "Ms Bo  0:"));
}

static void who_writes_goes_on_writing(void **state)
{
    struct tr_app *app = *state;
    first_call(app);
    tr_controls_tab_to(app, "slip1");
    tr_inside_type(app, "6942");
    tr_inside_until(app, rings, 60000, "the second call");
    tr_controls_has_focus(app, "slip1");
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_type(app, " 4158");
    assert_true(rings(app));
    expect_text(app, "slip1", "6942 4158");
    tr_inside_key(app, SDLK_F2);
    assert_false(rings(app));
}

static void a_colleague_at_the_desk(void **state)
{
    struct tr_app *app = *state;
    tr_controls_begin(app, "empty_desk", TR_ANSWER_CHOICE, 1);
    expect_text(app, "rest/about", "The desk has to stay answered.");
    tr_controls_until_ms(app, 8000);
    tr_inside_key(app, SDLK_F5);
    tr_inside_type(app, "shen");
    tr_controls_tab_to(app, "ask/shen");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_until(app, somebody_listens, 10000, "the colleague");
    say(app, "Mr Shen, could you take the telephone for two minutes, please?");
    tr_inside_until(app, somebody_came, 60000, "what the colleague has to tell");
    expect_text(app, "status", "Somebody at your desk speaks");
    expect_text(app, "mood", "Nobody is on the line.");
    expect_button(app, "hold", false, "Put on hold");
    expect_button(app, "hang_up", false, "Hold to hang up");
    expect_button(app, "mute", false, "Cover mic");
    tr_inside_until(app, waits, 30000, "one's turn");
    expect_text(app, "status", "Your turn, at the desk");
    tr_inside_key(app, SDLK_F3);
    tr_controls_hold_key(app, SDLK_F4, 700);
    tr_inside_key(app, SDLK_F9);
    assert_int_equal(app->game->ignored, 0);
    assert_true(waits(app));
    say(app, "Thank you, Mr Shen.");
    tr_inside_until(app, rings, 60000, "the next call");
}

/* ------------------------------------------------------------------------------------------ */

static int open_window(void **state)
{
    struct tr_app *app = tr_inside_open(data, board, TR_LANG_EN);
    tr_inside_draw(false);
    *state = app;
    return 0;
}

static int close_window(void **state)
{
    tr_inside_draw(true);
    tr_app_free(*state);
    return 0;
}

static int start(void **state)
{
    (void)state;
    return tr_controls_start(home, data, board) ? 0 : 1;
}

static int stop(void **state)
{
    (void)state;
    tr_temp_remove(home);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(full_hands_lift_nothing, open_window, close_window),
        cmocka_unit_test_setup_teardown(rests_and_rings_again, open_window, close_window),
        cmocka_unit_test_setup_teardown(who_writes_goes_on_writing, open_window, close_window),
        cmocka_unit_test_setup_teardown(a_colleague_at_the_desk, open_window, close_window)};
    return cmocka_run_group_tests(tests, start, stop);
}
