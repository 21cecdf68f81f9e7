/* Learning over time in the window: what is locked and why, the guided first call, progress,
 * the call that is proposed, questions by key, and the self-review before a verdict. */
#include <stdlib.h>
#include <string.h>

#include "app/learn.h"
#include "base/alloc.h"
#include "cmocka_all.h"
#include "controls.h"
#include "report/self_review.h"
#include "support/mini.h"

static char home[TR_TEMP_MAX], data[TR_PATH_MAX], board[TR_PATH_MAX];

static int start(void **state)
{
    (void)state;
    return tr_controls_start(home, data, board) ? 0 : 1;
}

static int stop(void **state)
{
    char command[TR_TEMP_MAX + 16];
    (void)state;
    SDL_snprintf(command, sizeof command, "rm -rf '%s'", home);
    return system(command);
}

static bool is_known(const struct tr_app *app)
{
    return tr_learn_known(app) && !app->learn->reading && !app->learn->again;
}

static struct tr_app *open_game(enum tr_lang lang)
{
    struct tr_app *app = tr_inside_open(data, board, lang);
    app->set.answering = TR_ANSWER_CHOICE; /* whatever was kept */
    tr_inside_until(app, is_known, 0, "the progress");
    tr_inside_rest(app);
    return app;
}

static const struct tr_widget *widget(struct tr_app *app, const char *id)
{
    tr_inside_rest(app);
    const struct tr_widget *w = tr_controls_find(app, id);
    if (!w)
        fail_msg("there is no %s", id);
    return w;
}

static void expect_text(struct tr_app *app, const char *id, const char *part)
{
    const struct tr_widget *w = widget(app, id);
    if (!strstr(w->text, part))
        fail_msg("%s says \"%s\" and not \"%s\"", id, w->text, part);
}

static void expect_none(struct tr_app *app, const char *id)
{
    tr_inside_rest(app);
    assert_null(tr_controls_find(app, id));
}

/* Stored calls of the small scenario. */
static void store_calls(size_t count, enum tr_mode mode)
{
    struct tr_mini mini;
    struct tr_store *store = NULL;
    tr_err err = {0};
    assert_int_equal(tr_mini_init(&mini, &err), TR_OK);
    assert_int_equal(tr_store_open(&store, board, NULL, 0, &err), TR_OK);
    for (size_t i = 0; i < count; i++) {
        struct tr_buf run;
        struct tr_mini_call how = {.player = "Lin", .seed = 100 + i, .mode = (uint8_t)mode};
        tr_buf_init(&run, TR_REPLAY_MAX);
        assert_int_equal(tr_mini_run(&mini, &how, &run, NULL, &err), TR_OK);
        assert_int_equal(tr_store_put(store, run.data, run.len, mini.blobs, NULL, NULL, &err),
                         TR_OK);
        tr_buf_done(&run);
    }
    tr_store_close(store);
    tr_mini_done(&mini);
}

static size_t count_answers(bool *all_right)
{
    struct tr_store *store = NULL;
    struct tr_answered *rows = NULL;
    size_t count = 0;
    tr_err err = {0};
    assert_int_equal(tr_store_open(&store, board, NULL, 0, &err), TR_OK);
    assert_int_equal(tr_store_answered(store, "Lin", 99, &rows, &count, &err), TR_OK);
    *all_right = true;
    for (size_t i = 0; i < count; i++)
        *all_right = *all_right && rows[i].right;
    tr_free(rows);
    tr_store_close(store);
    return count;
}

static size_t read_reviews(struct tr_self_review *last)
{
    struct tr_store *store = NULL;
    struct tr_self_review *rows = NULL;
    size_t count = 0;
    tr_err err = {0};
    assert_int_equal(tr_store_open(&store, board, NULL, 0, &err), TR_OK);
    assert_int_equal(tr_store_self_reviews(store, "Lin", 9, &rows, &count, &err), TR_OK);
    if (count > 0)
        *last = rows[count - 1];
    tr_free(rows);
    tr_store_close(store);
    return count;
}

static bool on_result(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_RESULT && app->next_screen < 0 && !app->game->storing;
}

static bool on_self(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_SELF && app->next_screen < 0;
}

static bool on_list(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_LIST && app->next_screen < 0;
}

static bool on_quiz(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_QUIZ && app->next_screen < 0;
}

static bool on_progress(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_PROGRESS && app->next_screen < 0;
}

static bool outcome_is_shown(const struct tr_app *app)
{
    return tr_controls_find(app, "outcome") != NULL;
}

static bool nothing_is_stored(const struct tr_app *app)
{
    return !tr_worker_busy(app->worker);
}

/* Lift the handset and say nothing until the caller gives up. */
static void take_silently(struct tr_app *app)
{
    tr_controls_has_focus(app, "lift");
    tr_inside_key(app, SDLK_SPACE);
    tr_controls_to_end(app);
}

static void go_to_list(struct tr_app *app)
{
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_until(app, on_list, 0, "the list");
    tr_inside_until(app, is_known, 0, "the progress");
}

/* ---- tests ---------------------------------------------------------------------------- */

static void the_first_call_is_guided_and_the_exam_waits(void **state)
{
    (void)state;
    (void)remove(board);
    struct tr_app *app = open_game(TR_LANG_EN);
    expect_text(app, "next/why", "Because you have not taken this call yet.");
    expect_text(app, "answering/guided", "Your first call is a guided one");
    expect_none(app, "answering/locked");
    app->set.answering = TR_ANSWER_EXAM;
    expect_text(app, "answering/locked", "3 of your last 5 practice calls reach 800 points");
    expect_text(app, "answering/locked", "so far 0");
    assert_false(widget(app, "start")->enabled);
    tr_controls_tab_to(app, "scenarios");
    tr_inside_key(app, SDLK_RETURN); /* the list's own way to begin */
    tr_inside_rest(app);
    assert_false(app->loading);
    assert_true(on_list(app));

    app->set.answering = TR_ANSWER_CHOICE;
    assert_true(widget(app, "start")->enabled);
    tr_controls_tab_to(app, "start");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_until(app, tr_inside_in_call, 0, "the call");
    assert_int_equal(app->game->call.mode, TR_MODE_TUTORIAL);
    tr_inside_rest(app);
    take_silently(app);
    tr_inside_until(app, on_result, 60000, "the result, with nothing before it");
    tr_inside_until(app, is_known, 0, "the progress");
    assert_int_equal(tr_learn_known(app)->progress.calls, 1);
    go_to_list(app);
    expect_none(app, "answering/guided"); /* practice is open */
    tr_controls_tab_to(app, "start");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_until(app, tr_inside_in_call, 0, "the call");
    assert_int_equal(app->game->call.mode, TR_MODE_PRACTICE);
    tr_app_free(app);
}

static void the_exam_opens_when_it_is_earned(void **state)
{
    (void)state;
    (void)remove(board);
    store_calls(3, TR_MODE_PRACTICE);
    struct tr_app *app = open_game(TR_LANG_EN);
    app->set.answering = TR_ANSWER_EXAM;
    expect_none(app, "answering/locked");
    assert_true(widget(app, "start")->enabled);
    tr_controls_tab_to(app, "start");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_until(app, tr_inside_in_call, 0, "the exam");
    assert_int_equal(app->game->call.mode, TR_MODE_EXAM);
    tr_app_free(app);
}

static void who_tries_out_is_never_locked_out(void **state)
{
    (void)state;
    (void)remove(board);
    struct tr_app *app = open_game(TR_LANG_EN);
    tr_controls_begin(app, "wrong_number", TR_ANSWER_EXAM, 7); /* named, not from the list */
    assert_int_equal(app->game->call.mode, TR_MODE_EXAM);
    tr_app_free(app);
    app = tr_inside_open(data, "", TR_LANG_EN); /* without a board nothing is known */
    app->set.answering = TR_ANSWER_EXAM;
    expect_none(app, "answering/locked");
    assert_true(widget(app, "start")->enabled);
    assert_false(widget(app, "progress")->enabled);
    tr_app_free(app);
}

static void questions_are_answered_by_key_and_stored_first(void **state)
{
    bool all_right = false;
    (void)state;
    (void)remove(board);
    store_calls(1, TR_MODE_TUTORIAL);
    struct tr_app *app = open_game(TR_LANG_EN);
    tr_inside_key(app, SDLK_F8);
    tr_inside_until(app, on_progress, 0, "the progress");
    tr_inside_key(app, SDLK_q);
    tr_inside_until(app, on_quiz, 0, "the questions");
    for (int i = 1; i <= TR_QUIZ_AFTER; i++) {
        char number[32];
        SDL_snprintf(number, sizeof number, "Question %d of 3", i);
        expect_text(app, "number", number);
        expect_none(app, "outcome");
        tr_controls_has_focus(app, "answers");
        tr_inside_key(app, SDLK_1 + i % 2);
        tr_inside_until(app, outcome_is_shown, 0, "the outcome");
        assert_int_equal(count_answers(&all_right), i); /* before it is said */
        expect_text(app, "outcome", all_right || i > 1 ? "" : "Not quite.");
        assert_true(*widget(app, "met")->text || *widget(app, "coaching")->text);
        tr_controls_has_focus(app, "go_on");
        tr_inside_key(app, SDLK_RETURN);
        tr_inside_rest(app);
    }
    expect_text(app, "end", "of 3");
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_until(app, on_progress, 0, "the progress");
    tr_inside_until(app, is_known, 0, "the progress, read anew");
    assert_int_equal(tr_learn_known(app)->answered_count, 3);
    assert_true(tr_learn_known(app)->asked_today);

    tr_inside_key(app, SDLK_q); /* one key leaves */
    tr_inside_until(app, on_quiz, 0, "the questions");
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_until(app, on_progress, 0, "the progress");
    assert_int_equal(count_answers(&all_right), 3);
    tr_app_free(app);
}

static void the_self_review_comes_once_a_day_and_is_stored_first(void **state)
{
    struct tr_self_review review;
    (void)state;
    (void)remove(board);
    struct tr_app *app = open_game(TR_LANG_EN);
    tr_controls_begin(app, "wrong_number", TR_ANSWER_CHOICE, 7);
    take_silently(app); /* nobody is asked at the first */
    tr_inside_until(app, on_result, 60000, "the result");
    tr_inside_until(app, is_known, 0, "the progress");

    tr_controls_begin(app, "wrong_number", TR_ANSWER_CHOICE, 8);
    take_silently(app);
    tr_inside_until(app, on_self, 60000, "the self-review");
    assert_false(widget(app, "show")->enabled);
    tr_controls_has_focus(app, "offered");
    tr_inside_key(app, SDLK_1);
    tr_inside_key(app, SDLK_2);
    tr_inside_key(app, SDLK_3);
    tr_inside_key(app, SDLK_4); /* one too many */
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_2); /* taken back */
    tr_inside_rest(app);
    assert_int_equal(read_reviews(&review), 0);
    tr_inside_key(app, SDLK_r);
    tr_inside_until(app, on_result, 0, "the result");
    assert_int_equal(read_reviews(&review), 1);
    assert_int_equal(review.ticked, 5);
    assert_true(review.count >= 4);
    widget(app, "self/title");
    for (size_t i = 0; i < review.count; i++) {
        char id[96];
        const struct tr_verdict_view *view = &app->game->view;
        bool ticked = review.ticked >> i & 1, broken = false;
        for (size_t k = 0; k < view->rule_count; k++)
            broken = broken || (strcmp(view->rules[k].id, review.rules[i]) == 0 &&
                                view->rules[k].result->result == TR_BROKEN);
        SDL_snprintf(id, sizeof id, "self/%s", review.rules[i]);
        if (ticked && broken)
            expect_text(app, id, "You saw it");
        else if (broken)
            expect_text(app, id, "You did not see");
        else if (ticked)
            expect_text(app, id, "Too hard on yourself");
        else
            expect_none(app, id);
    }

    tr_inside_until(app, is_known, 0, "the progress");
    tr_controls_begin(app, "wrong_number", TR_ANSWER_CHOICE, 9);
    take_silently(app); /* once a day */
    tr_inside_until(app, on_result, 60000, "the result");
    expect_none(app, "self/title");
    tr_app_free(app);

    app = open_game(TR_LANG_EN); /* neither when the game was closed meanwhile */
    tr_controls_begin(app, "wrong_number", TR_ANSWER_CHOICE, 10);
    take_silently(app);
    tr_inside_until(app, on_result, 60000, "the result");
    tr_app_free(app);
}

/* Of a call that few rules looked at fewer are offered, and the sentence says by which keys. */
static void the_self_review_names_the_keys_that_there_are(void **state)
{
    (void)state;
    (void)remove(board);
    struct tr_app *app = open_game(TR_LANG_EN);
    tr_controls_begin(app, "wrong_number", TR_ANSWER_CHOICE, 7);
    take_silently(app);
    tr_inside_until(app, on_result, 60000, "the result");
    struct tr_verdict_view *view = &app->game->view;
    size_t all = view->rule_count, offer[TR_SELF_RULES], count = 0;
    for (view->rule_count = 0; view->rule_count < all; view->rule_count++) {
        count = tr_self_offer(view, app->game->call.seed, offer);
        if (count > 0)
            break;
    }
    assert_true(count > 0 && count < TR_SELF_RULES);
    tr_app_go(app, TR_SCREEN_SELF);
    tr_inside_until(app, on_self, 60000, "the self-review");
    char keys[32];
    SDL_snprintf(keys, sizeof keys, "by 1 to %d or", (int)count);
    expect_text(app, "about", keys);
    view->rule_count = all;
    tr_app_free(app);
}

static void the_self_review_is_skipped_by_one_key(void **state)
{
    struct tr_self_review review;
    (void)state;
    (void)remove(board);
    store_calls(1, TR_MODE_PRACTICE);
    struct tr_app *app = open_game(TR_LANG_EN);
    tr_controls_begin(app, "wrong_number", TR_ANSWER_CHOICE, 7);
    take_silently(app);
    tr_inside_until(app, on_self, 60000, "the self-review");
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_until(app, on_result, 0, "the result");
    expect_none(app, "self/title");
    tr_inside_until(app, is_known, 0, "the progress");
    tr_inside_until(app, nothing_is_stored, 0, "what is stored");
    assert_int_equal(read_reviews(&review), 1);
    assert_int_equal(review.ticked, 0);

    tr_controls_begin(app, "wrong_number", TR_ANSWER_EXAM, 8);
    take_silently(app); /* no exam is interrupted */
    tr_inside_until(app, on_result, 60000, "the result");
    tr_app_free(app);
}

static void progress_says_what_comes_next_and_plays_it(void **state)
{
    (void)state;
    (void)remove(board);
    store_calls(2, TR_MODE_PRACTICE);
    struct tr_app *app = open_game(TR_LANG_EN);
    tr_inside_key(app, SDLK_F8);
    tr_inside_until(app, on_progress, 0, "the progress");
    expect_text(app, "title", "Progress of Lin");
    expect_text(app, "calls", "Calls so far: 2");
    expect_text(app, "level/exam/missing", "so far 2");
    expect_text(app, "level/practice", "open");
    expect_text(app, "next/why", "Because");
    tr_controls_tab_to(app, "tabs");
    tr_inside_key(app, SDLK_RIGHT);
    widget(app, "plan/about");
    int at = tr_learn_proposed(app);
    assert_true(at >= 0);
    tr_controls_tab_to(app, "next");
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_until(app, tr_inside_in_call, 0, "the call");
    assert_string_equal(app->game->scenario, app->catalog.v[at].id);
    tr_app_free(app);
}

static bool in_another_call(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_CALL && app->next_screen < 0 && !app->loading;
}

/* Once a day questions stand before the next call; one key goes on to it. */
static void questions_come_before_the_next_call_once(void **state)
{
    bool all_right = false;
    (void)state;
    (void)remove(board);
    struct tr_app *app = open_game(TR_LANG_EN);
    tr_controls_begin(app, "wrong_number", TR_ANSWER_CHOICE, 7);
    take_silently(app);
    for (int i = 0; i < 2; i++) {
        tr_inside_until(app, on_result, 60000, "the result");
        tr_inside_until(app, is_known, 0, "the progress");
        tr_inside_rest(app);
        tr_controls_tab_to(app, "next");
        tr_inside_key(app, SDLK_RETURN);
        if (i == 1) { /* not after the first call */
            tr_inside_until(app, on_quiz, 0, "the questions");
            tr_inside_key(app, SDLK_ESCAPE);
        }
        tr_inside_until(app, in_another_call, 0, "the next call");
        if (i == 1)
            break;
        tr_controls_begin(app, "wrong_number", TR_ANSWER_CHOICE, 8);
        take_silently(app);
        tr_inside_until(app, on_self, 60000, "the self-review");
        tr_inside_key(app, SDLK_ESCAPE);
    }
    assert_int_equal(count_answers(&all_right), 0);
    tr_app_free(app);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_call_is_guided_and_the_exam_waits),
        cmocka_unit_test(the_exam_opens_when_it_is_earned),
        cmocka_unit_test(who_tries_out_is_never_locked_out),
        cmocka_unit_test(questions_are_answered_by_key_and_stored_first),
        cmocka_unit_test(the_self_review_comes_once_a_day_and_is_stored_first),
        cmocka_unit_test(the_self_review_names_the_keys_that_there_are),
        cmocka_unit_test(the_self_review_is_skipped_by_one_key),
        cmocka_unit_test(progress_says_what_comes_next_and_plays_it),
        cmocka_unit_test(questions_come_before_the_next_call_once),
    };
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, start, stop);
}
