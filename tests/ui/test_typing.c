/* Who answers a call by just typing: letters and compositions begun while the
 * ready-made answers have the focus go into the field, digits and Space do not, nor do
 * digits before the answers are there; Space does nothing but lift; and a pause gives
 * the focus back. */
#include <string.h>

#include "app/call_view.h"
#include "cmocka_all.h"
#include "ui/inside.h"

static bool waits(const struct tr_app *app)
{
    return tr_game_call(app->game)->phase == TR_PHASE_WAITING;
}

static bool focus_is(const struct tr_app *app, const char *id)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    for (size_t i = 0; i < frame.count; i++)
        if (frame.v[i].focus)
            return strcmp(frame.v[i].id, id) == 0;
    return false;
}

static bool answers_have_the_focus(const struct tr_app *app)
{
    return waits(app) && focus_is(app, "answers");
}

static void compose(struct tr_app *app, const char *text)
{
    SDL_Event event = {.edit = {.type = SDL_TEXTEDITING, .start = (Sint32)strlen(text)}};
    SDL_strlcpy(event.edit.text, text, sizeof event.edit.text);
    SDL_PushEvent(&event);
    tr_inside_frame(app);
    tr_inside_rest(app);
}

static struct tr_app *open_call(const struct tr_inside_place *f)
{
    struct tr_app *app = tr_inside_open(f->data, f->board, TR_LANG_ZH_HANS);
    app->set.answering = TR_ANSWER_CHOICE;
    app->set.profile = 0;
    tr_app_play(app, "colleague_absent", 7);
    tr_inside_until(app, tr_inside_in_call, 0, "the call");
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_until(app, answers_have_the_focus, 30000, "answers with the focus");
    return app;
}

static void letters_go_into_the_field(void **state)
{
    struct tr_app *app = open_call(*state);
    const struct tr_call_view *view = app->state;
    tr_inside_type(app, " ");
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_rest(app);
    assert_true(focus_is(app, "answers") && waits(app));
    tr_inside_type(app, "您");
    tr_inside_type(app, "好2");
    tr_inside_rest(app);
    assert_true(focus_is(app, "say"));
    assert_string_equal(view->say, "您好2");
    assert_int_equal(tr_game_call(app->game)->phase, TR_PHASE_SPEAKING); /* and it is heard */
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_rest(app);
    assert_string_equal(view->say, "");
    tr_app_free(app);
}

static void a_composition_goes_there_too(void **state)
{
    struct tr_app *app = open_call(*state);
    const struct tr_call_view *view = app->state;
    compose(app, "n");
    assert_true(focus_is(app, "say") && tr_ui_composing(app->ui));
    assert_int_equal(tr_game_call(app->game)->phase, TR_PHASE_SPEAKING);
    tr_inside_key(app, SDLK_1); /* the input method's, not an answer */
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_rest(app);
    assert_false(view->menu);
    compose(app, "nin");
    tr_inside_type(app, "您");
    tr_inside_rest(app);
    assert_string_equal(view->say, "您");
    assert_false(tr_ui_composing(app->ui));
    tr_app_free(app);
}

static void digits_still_choose(void **state)
{
    struct tr_app *app = open_call(*state);
    const struct tr_call_view *view = app->state;
    tr_inside_key(app, SDLK_1);
    tr_inside_rest(app);
    assert_false(waits(app));
    assert_string_equal(view->say, "");
    tr_app_free(app);
}

/* Pressed while the caller still speaks, a digit is neither said nor in the way. */
static void a_digit_too_early_does_nothing(void **state)
{
    struct tr_app *app = open_call(*state);
    const struct tr_call_view *view = app->state;
    tr_inside_type(app, "1");
    tr_inside_rest(app);
    assert_int_equal(tr_game_call(app->game)->phase, TR_PHASE_LINE);
    tr_inside_type(app, "1");
    tr_inside_type(app, "0");
    tr_inside_rest(app);
    assert_string_equal(view->say, "");
    assert_true(tr_game_call(app->game)->speak_at < 0);
    tr_inside_until(app, answers_have_the_focus, 60000, "answers with the focus");
    tr_inside_type(app, "1");
    tr_inside_rest(app);
    assert_false(waits(app));
    tr_app_free(app);
}

static void a_pause_gives_the_focus_back(void **state)
{
    struct tr_app *app = open_call(*state);
    const struct tr_call_view *view = app->state;
    static const char *const ids[] = {"slip1", "answers", "say"};
    for (size_t i = 0; i < 3; i++) {
        tr_ui_focus(app->ui, ids[i]);
        tr_inside_frame(app);
        tr_inside_rest(app);
        assert_true(focus_is(app, ids[i]));
        tr_inside_key(app, SDLK_ESCAPE);
        tr_inside_rest(app);
        assert_true(view->menu && focus_is(app, "pause/1"));
        tr_inside_key(app, SDLK_ESCAPE);
        tr_inside_rest(app);
        assert_true(!view->menu && focus_is(app, ids[i]));
    }
    /* by its button: back to work */
    tr_inside_press(app, "menu", 0);
    tr_inside_rest(app);
    assert_true(view->menu);
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_rest(app);
    assert_true(focus_is(app, "say"));
    tr_app_free(app);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_go_into_the_field),
        cmocka_unit_test(a_composition_goes_there_too),
        cmocka_unit_test(digits_still_choose),
        cmocka_unit_test(a_digit_too_early_does_nothing),
        cmocka_unit_test(a_pause_gives_the_focus_back),
    };
    return cmocka_run_group_tests(tests, tr_inside_set_up, tr_inside_tear_down);
}
