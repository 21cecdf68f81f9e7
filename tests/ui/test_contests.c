/* "I did say that" from key to key: a call in words that the ear does not know, the rule
 * contested with C, the trainer's list with what was said, a phrase accepted and heard from
 * then on, another declined with a note. */
#include <stdio.h>
#include <string.h>

#include "app/contest.h"
#include "app/result_inside.h"
#include "cmocka_all.h"
#include "controls.h"

static char home[TR_TEMP_MAX], data[TR_PATH_MAX], board[TR_PATH_MAX];

static bool waits(const struct tr_app *app)
{
    return tr_game_call(app->game)->phase == TR_PHASE_WAITING;
}

static bool has_result(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_RESULT && app->next_screen < 0 && app->game->has_view &&
           !app->game->storing;
}

static bool is_over(const struct tr_app *app)
{
    return app->next_screen < 0 &&
           (app->screen == TR_SCREEN_SELF || app->screen == TR_SCREEN_RESULT);
}

static bool is_quiet(const struct tr_app *app)
{
    return app->next_screen < 0 && !tr_worker_busy(app->worker);
}

static const char *text_of(struct tr_app *app, const char *id)
{
    tr_inside_rest(app);
    const struct tr_widget *w = tr_controls_find(app, id);
    return w ? w->text : "";
}

static void expect_text(struct tr_app *app, const char *id, const char *part)
{
    const char *text = text_of(app, id);
    if (!strstr(text, part))
        fail_msg("%s says \"%s\" and not \"%s\"", id, text, part);
}

static void say(struct tr_app *app, const char *words)
{
    tr_controls_tab_to(app, "say");
    tr_inside_type(app, words);
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_rest(app);
}

/* A short call; gives the index of the rule about inviting the caller to speak. */
static size_t play(struct tr_app *app)
{
    tr_controls_begin(app, "wrong_number", TR_ANSWER_TYPED, 3);
    tr_controls_until_ms(app, 5500);
    tr_inside_key(app, SDLK_SPACE);
    say(app, "Hello, Yunshan Court, Customer Service. Pour it all out, my ears are open.");
    tr_inside_until(app, waits, 60000, "the caller's matter");
    tr_controls_to_end(app);
    tr_inside_until(app, is_over, 600000, "the end of the call");
    if (app->screen == TR_SCREEN_SELF)
        tr_app_go(app, TR_SCREEN_RESULT);
    tr_inside_until(app, has_result, 60000, "the result");
    tr_inside_until(app, is_quiet, 1000, "the stored run");
    assert_true(app->game->kept.stored);
    for (size_t i = 0; i < app->game->view.rule_count; i++)
        if (strcmp(app->game->view.rules[i].id, "offer_help") == 0)
            return i;
    fail_msg("the call was not scored by offer_help");
    return 0;
}

static int result_of(const struct tr_app *app, size_t rule)
{
    return app->game->view.rules[rule].result->result;
}

static const struct tr_contest *first(const struct tr_app *app)
{
    assert_non_null(app->contesting);
    assert_int_equal(app->contesting->count, 1);
    return &app->contesting->v[0];
}

/* With the key, on the list of rules. */
static void contest_by_key(struct tr_app *app, size_t rule)
{
    struct tr_result_view *result = tr_result_of(app);
    result->tab = TR_RESULT_RULES;
    result->rule = (int)rule;
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_c);
    tr_inside_until(app, is_quiet, 60000, "the contest on the board");
    tr_inside_rest(app);
}

static void go_to_list(struct tr_app *app)
{
    tr_app_go(app, TR_SCREEN_TRAINER);
    tr_inside_until(app, is_quiet, 60000, "the trainers' screen");
    tr_controls_tab_to(app, "contested");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_until(app, is_quiet, 60000, "the contests");
    assert_int_equal(app->screen, TR_SCREEN_CONTESTS);
}

static void type_into(struct tr_app *app, const char *field, const char *words)
{
    tr_controls_tab_to(app, field);
    SDL_Event all = {.key = {.type = SDL_KEYDOWN,
                             .state = SDL_PRESSED,
                             .keysym = {.sym = SDLK_a, .mod = KMOD_CTRL}}};
    SDL_PushEvent(&all);
    tr_inside_rest(app);
    tr_inside_type(app, words);
    tr_inside_rest(app);
}

static void a_rule_is_contested_and_accepted(void **state)
{
    struct tr_app *app = *state;
    size_t rule = play(app);
    assert_int_equal(result_of(app, rule), TR_BROKEN);
    assert_true(tr_contest_can(app, rule));
    assert_string_equal(tr_contest_mark(app, rule), "");
    contest_by_key(app, rule);
    assert_false(tr_contest_can(app, rule));
    assert_string_equal(tr_contest_mark(app, rule), "contested");
    expect_text(app, "toast", "a trainer will look at what you said");
    contest_by_key(app, rule); /* once is enough */
    assert_int_equal(first(app)->state, TR_CONTEST_OPEN);
    for (size_t i = 0; i < app->game->view.rule_count; i++)
        if (result_of(app, i) != TR_BROKEN)
            assert_false(tr_contest_can(app, i));

    go_to_list(app);
    expect_text(app, "about/rule", "Offer help"); /* by their names, not by what files call them */
    expect_text(app, "about/run", "Wrong number");
    expect_text(app, "contests/1", "Offer help");
    expect_text(app, "contests/1/about", "Wrong number");
    expect_text(app, "words", "Pour it all out, my ears are open");
    tr_controls_has_focus(app, "contests");
    tr_inside_key(app, SDLK_d); /* without a note: that is asked for */
    tr_inside_rest(app);
    tr_controls_has_focus(app, "note");
    assert_int_equal(first(app)->state, TR_CONTEST_OPEN);
    type_into(app, "phrase", "thank you for the call");
    tr_controls_tab_to(app, "accept");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_until(app, is_quiet, 60000, "the refusal");
    expect_text(app, "problem", "does not hear offer_help");
    assert_int_equal(first(app)->state, TR_CONTEST_OPEN);
    type_into(app, "phrase", "Pour it all out, my ears are open.");
    type_into(app, "note", "说得亲切");
    tr_inside_key(app, SDLK_a); /* a letter in a field is a letter */
    assert_int_equal(first(app)->state, TR_CONTEST_OPEN);
    tr_ui_focus(app->ui, "contests");
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_a);
    tr_inside_until(app, is_quiet, 60000, "the acceptance");
    assert_int_equal(first(app)->state, TR_CONTEST_ACCEPTED);
    assert_string_equal(first(app)->phrase, "Pour it all out my ears are open");
    expect_text(app, "decided", "accepted");
    expect_text(app, "decided/note", "说得亲切");
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_until(app, is_quiet, 60000, "the trainers' screen");
    assert_int_equal(app->screen, TR_SCREEN_TRAINER);
    assert_int_equal(result_of(app, play(app)), TR_MET); /* from now on it is heard */
}

/* A rule that looks for several acts is only accepted for one of them: they are to be seen
 * before one has to know. */
static void the_acts_to_choose_from_are_told(void **state)
{
    struct tr_app *app = *state;
    (void)play(app);
    const struct tr_game *game = app->game;
    const struct tr_card *card = game->content.card;
    const struct tr_rule *rule = NULL;
    for (size_t i = 0; i < game->view.rule_count && !rule; i++) {
        const struct tr_rule *of = &card->rules[game->view.rules[i].result->rule];
        if (!tr_contest_can(app, i) || of->kind == TR_RULE_AVOID || of->any.count < 2)
            continue;
        contest_by_key(app, i);
        rule = of;
    }
    assert_non_null(rule);
    char acts[2][TR_NAME_MAX];
    for (uint32_t k = 0; k < 2; k++)
        SDL_strlcpy(acts[k], tr_card_str(card, card->acts[card->refs[rule->any.first + k]]),
                    TR_NAME_MAX);
    go_to_list(app);
    tr_inside_rest(app);
    const struct tr_widget *field = tr_controls_find(app, "act");
    assert_non_null(field);
    assert_non_null(strstr(field->text, acts[0]));
    assert_non_null(strstr(field->text, acts[1]));
}

/* Whoever reads Chinese finds Chinese marks between Chinese words. */
static void a_list_in_chinese_is_chinese(void **state)
{
    struct tr_app *app = *state;
    contest_by_key(app, play(app));
    app->set.lang = TR_LANG_ZH_HANS;
    tr_app_restyle(app);
    go_to_list(app);
    tr_app_go(app, TR_SCREEN_LIST); /* reads the progress in this language */
    tr_inside_until(app, is_quiet, 60000, "the list");
    go_to_list(app);
    expect_text(app, "contests/1", "待定：主动问需要");
    expect_text(app, "contests/1/about", "打错的电话");
    expect_text(app, "about/rule", "主动问需要");
}

static void an_empty_list_is_left_by_one_key(void **state)
{
    struct tr_app *app = *state;
    go_to_list(app);
    expect_text(app, "contests/none", "Nothing is contested.");
    tr_controls_has_focus(app, "trainer");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_until(app, is_quiet, 60000, "the trainers' screen");
    assert_int_equal(app->screen, TR_SCREEN_TRAINER);
    /* of a board that cannot be read nobody knows what is contested */
    FILE *junk = fopen(board, "wb");
    assert_non_null(junk);
    assert_true(fputs("This is a letter and no board of anything.", junk) >= 0);
    assert_int_equal(fclose(junk), 0);
    go_to_list(app);
    expect_text(app, "problem", "is not a board");
    assert_string_equal(text_of(app, "contests/none"), "");
}

static void the_player_is_told_once(void **state)
{
    struct tr_app *app = *state;
    size_t rule = play(app);
    contest_by_key(app, rule);
    go_to_list(app);
    tr_controls_tab_to(app, "note");
    tr_inside_type(app, "太随便");
    tr_controls_tab_to(app, "decline");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_until(app, is_quiet, 60000, "the refusal");
    assert_int_equal(first(app)->state, TR_CONTEST_DECLINED);
    expect_text(app, "decided/note", "太随便");
    tr_inside_pass(app, 60000); /* all toasts are gone */
    tr_contests_tell(app);
    tr_inside_until(app, is_quiet, 60000, "what was decided");
    expect_text(app, "toast", "accepted 0, declined 1");
    tr_inside_pass(app, 60000);
    (void)play(app); /* who plays again has seen it */
    tr_inside_pass(app, 60000);
    tr_contests_tell(app);
    tr_inside_until(app, is_quiet, 60000, "nothing new");
    assert_string_equal(text_of(app, "toast"), "");
}

static int open_window(void **state)
{
    (void)remove(board);
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
        cmocka_unit_test_setup_teardown(the_player_is_told_once, open_window, close_window),
        cmocka_unit_test_setup_teardown(an_empty_list_is_left_by_one_key, open_window,
                                        close_window),
        cmocka_unit_test_setup_teardown(a_list_in_chinese_is_chinese, open_window, close_window),
        cmocka_unit_test_setup_teardown(the_acts_to_choose_from_are_told, open_window,
                                        close_window),
        cmocka_unit_test_setup_teardown(a_rule_is_contested_and_accepted, open_window,
                                        close_window)};
    return cmocka_run_group_tests(tests, start, stop);
}
