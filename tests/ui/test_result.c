/* The debrief on the screen: the changes with what they gain, the marks one walks along, the
 * evidence, a moment heard again, and the call tried from there, unranked. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/contest.h"
#include "app/keep_job.h"
#include "app/result_inside.h"
#include "app/sound_inside.h"
#include "base/alloc.h"
#include "base/utf8.h"
#include "cmocka_all.h"
#include "ui/inside.h"

static struct tr_widget widgets[TR_INSIDE_WIDGETS];

static const struct tr_widget *find(const struct tr_app *app, const char *id)
{
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    for (size_t i = 0; i < frame.count; i++)
        if (strcmp(frame.v[i].id, id) == 0)
            return &frame.v[i];
    return NULL;
}

static const struct tr_widget *must_find(const struct tr_app *app, const char *id)
{
    const struct tr_widget *w = find(app, id);
    if (!w)
        fail_msg("there is no %s", id);
    return w;
}

static bool waits(const struct tr_app *app)
{
    return tr_game_call(app->game)->phase == TR_PHASE_WAITING;
}

static bool compares(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_RESULT && app->next_screen < 0 && !app->game->storing &&
           tr_result_of(app)->compared;
}

static bool shows_result(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_RESULT && app->next_screen < 0;
}

static bool is_gone(const struct tr_app *app)
{
    return !tr_result_of(app)->hearing.on;
}

static size_t runs_on(const char *board)
{
    struct tr_store *store = NULL;
    struct tr_board_row *rows = NULL;
    struct tr_board_query all = {.mode = -1, .input = -1, .profile = -1};
    size_t count = 0;
    assert_int_equal(tr_store_open(&store, board, NULL, 0, NULL), TR_OK);
    assert_int_equal(tr_store_board(store, &all, &rows, &count, NULL), TR_OK);
    tr_free(rows);
    tr_store_close(store);
    return count;
}

static void say(struct tr_app *app, const char *words)
{
    tr_inside_until(app, waits, 60000, "an answer");
    tr_ui_focus(app->ui, "say");
    tr_inside_rest(app);
    tr_inside_type(app, words);
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_rest(app);
}

static bool is_over(const struct tr_app *app)
{
    return shows_result(app) || (app->screen == TR_SCREEN_SELF && app->next_screen < 0);
}

static void hang_up(struct tr_app *app)
{
    tr_inside_until(app, waits, 60000, "the caller's silence");
    tr_inside_press(app, "hang_up", 800);
    tr_inside_until(app, is_over, 6000, "the result");
    if (app->screen == TR_SCREEN_SELF) /* asked once a day; skipped */
        tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_until(app, shows_result, 6000, "the result");
}

static void pick_up(struct tr_app *app)
{
    app->set.answering = TR_ANSWER_TYPED;
    tr_app_play(app, "rude_customer", 7);
    tr_inside_until(app, tr_inside_in_call, 0, "the call");
    tr_inside_pass(app, 1500);
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_draw(false);
}

/* A call without much courtesy, up to its result. */
static void play_call(struct tr_app *app)
{
    pick_up(app);
    say(app, "Hello?");
    say(app, "All right.");
    hang_up(app);
    tr_inside_until(app, compares, 0, "the comparison");
    tr_inside_rest(app);
}

static struct tr_app *open_result(const struct tr_inside_place *place)
{
    struct tr_app *app = tr_inside_open(place->data, place->board, TR_LANG_EN);
    play_call(app);
    return app;
}

static void close_result(struct tr_app *app)
{
    tr_inside_draw(true);
    tr_app_free(app);
}

/* To the timeline by keys: the tabs, one to the right, and on to the marks. */
static void go_to_marks(struct tr_app *app)
{
    tr_ui_focus(app->ui, "tabs");
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_RIGHT);
    tr_inside_rest(app);
    assert_int_equal(tr_result_of(app)->tab, TR_RESULT_COURSE);
    for (int i = 0; i < 5 && !tr_ui_has_focus(app->ui, "marks"); i++) {
        tr_inside_key(app, SDLK_TAB);
        tr_inside_rest(app);
    }
    assert_true(tr_ui_has_focus(app->ui, "marks"));
}

/* ---- what is seen ----------------------------------------------------------------------- */

static void the_overview_tells_what_to_change(void **state)
{
    struct tr_app *app = open_result(*state);
    const struct tr_review *r = &tr_result_of(app)->review;
    char gain[16], id[32];
    assert_int_equal(tr_result_of(app)->tab, TR_RESULT_OVERVIEW);
    assert_true(r->change_count > 0);
    for (size_t i = 0; i < r->change_count; i++) {
        snprintf(gain, sizeof gain, "%+d", r->changes[i].gain);
        snprintf(id, sizeof id, "change%zu/gain", i + 1);
        assert_string_equal(must_find(app, id)->text, gain);
        snprintf(id, sizeof id,
                 r->changes[i].how == TR_REVIEW_DO ? "change%zu/line" : "change%zu/say", i + 1);
        const char *words = r->changes[i].phrase ? r->changes[i].phrase : r->changes[i].line;
        assert_non_null(strstr(must_find(app, id)->text, words));
    }
    assert_non_null(strstr(must_find(app, "compare/own")->text, "first"));
    assert_non_null(strstr(must_find(app, "compare/house")->text, "no other run"));
    close_result(app);
}

static void later_runs_are_compared(void **state)
{
    struct tr_app *app = open_result(*state);
    char score[16];
    snprintf(score, sizeof score, "%d", tr_session_verdict(app->game->session)->score);
    play_call(app);
    assert_non_null(strstr(must_find(app, "compare/own")->text, score));
    assert_string_equal(must_find(app, "compare/house/points")->text, score);
    assert_non_null(strstr(must_find(app, "compare/house")->text, "2 runs"));
    close_result(app);
}

static void one_walks_from_mark_to_mark(void **state)
{
    struct tr_app *app = open_result(*state);
    const struct tr_result_view *result = tr_result_of(app);
    const struct tr_verdict_rule *rules = app->game->view.rules;
    size_t timed = 0;
    while (timed < result->review.mark_count && result->review.marks[timed].at_ms >= 0)
        timed++;
    go_to_marks(app);
    tr_inside_key(app, SDLK_HOME);
    tr_inside_rest(app);
    for (size_t i = 0; i < timed; i++) {
        const struct tr_review_mark *mark = &result->review.marks[i];
        assert_int_equal(result->mark, i);
        assert_string_equal(must_find(app, "evidence/title")->text, rules[mark->rule].title);
        const struct tr_widget *w = must_find(app, "marks");
        if (!w->focus)
            fail_msg("mark %zu of %zu has no focus", i, timed);
        assert_int_equal(w->index, i + 1);
        assert_int_equal(w->count, timed);
        assert_non_null(strstr(w->label, rules[mark->rule].title));
        tr_inside_key(app, SDLK_RIGHT);
        tr_inside_rest(app);
    }
    assert_int_equal(result->mark, timed - 1); /* there is no further one */
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_rest(app);
    assert_true(tr_ui_has_focus(app->ui, "hear"));
    close_result(app);
}

static void a_mark_takes_a_click(void **state)
{
    struct tr_app *app = open_result(*state);
    struct tr_result_view *result = tr_result_of(app);
    result->tab = TR_RESULT_COURSE;
    tr_inside_rest(app);
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    char id[64] = "";
    int other = -1;
    for (size_t i = 0; i < frame.count && other < 0; i++)
        if (strncmp(frame.v[i].id, "marks/", 6) == 0 && frame.v[i].id[6] != 't') {
            snprintf(id, sizeof id, "%.60s", frame.v[i].id);
            other = atoi(id + 6) - 1;
        }
    assert_true(other >= 0 && other != result->mark);
    tr_inside_press(app, id, 10);
    tr_inside_rest(app);
    assert_int_equal(result->mark, other);
    assert_true(tr_ui_has_focus(app->ui, "marks"));
    close_result(app);
}

static void a_change_and_a_rule_show_their_moment(void **state)
{
    struct tr_app *app = open_result(*state);
    struct tr_result_view *result = tr_result_of(app);
    size_t shown = 0;
    char id[32];
    while (shown < result->review.change_count) {
        snprintf(id, sizeof id, "change%zu/show", shown + 1);
        if (find(app, id))
            break;
        shown++;
    }
    assert_true(shown < result->review.change_count);
    tr_ui_focus(app->ui, id);
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_rest(app);
    assert_int_equal(result->tab, TR_RESULT_COURSE);
    assert_int_equal(result->mark, result->review.changes[shown].mark);
    result->tab = TR_RESULT_RULES;
    tr_ui_focus(app->ui, "rules");
    tr_inside_rest(app);
    int before = result->rule;
    tr_inside_key(app, SDLK_DOWN);
    tr_inside_rest(app);
    assert_int_not_equal(result->rule, before);
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_rest(app);
    assert_int_equal(result->tab, TR_RESULT_COURSE);
    assert_int_equal(result->review.marks[result->mark].rule, result->rule);
    close_result(app);
}

/* ---- hearing ----------------------------------------------------------------------------- */

static void a_moment_is_heard_and_ends(void **state)
{
    struct tr_app *app = open_result(*state);
    struct tr_result_view *result = tr_result_of(app);
    go_to_marks(app);
    tr_inside_key(app, SDLK_END);
    tr_inside_rest(app);
    const struct tr_review_mark *mark = &result->review.marks[result->mark];
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_frame(app);
    if (!result->hearing.on)
        fail_msg("the moment at %d (%d to %d of %d) is not heard; %s", mark->at_ms, mark->from_ms,
                 mark->hear_to, result->review.duration_ms,
                 must_find(app, "hear")->focus ? "the button has the focus" : "no focus");
    tr_inside_pass(app, 200);
    assert_true(result->hearing.at_us >= (int64_t)mark->from_ms * 1000 + 150000);
    assert_string_not_equal(must_find(app, "evidence/caption")->text, "");
    assert_string_equal(must_find(app, "hear")->text, "Stop");
    tr_inside_until(app, is_gone, 21000, "the moment's end");
    tr_inside_rest(app);
    assert_string_equal(must_find(app, "hear")->text, "Hear this moment");
    /* Escape stops it and does not leave */
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_frame(app);
    assert_true(result->hearing.on);
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_rest(app);
    assert_true(shows_result(app));
    assert_false(result->hearing.on);
    close_result(app);
}

/* The line that the caller spoke then is asked of the sound, from where the moment begins. */
static void it_is_the_callers_voice(void **state)
{
    struct tr_app *app = open_result(*state);
    struct tr_result_view *result = tr_result_of(app);
    const struct tr_review *r = &result->review;
    const struct tr_review_span *line = NULL;
    size_t count, at = SIZE_MAX;
    const struct tr_spoken *all = tr_session_transcript(app->game->session, &count);
    assert_non_null(app->sound);
    for (size_t i = 0; i < r->mark_count && at == SIZE_MAX; i++) {
        for (size_t k = 0; k < r->span_count; k++)
            if (r->spans[k].kind == TR_REVIEW_LINE && r->marks[i].at_ms >= 0 &&
                r->spans[k].from == r->marks[i].from_ms)
                line = &r->spans[k];
        at = line ? i : SIZE_MAX;
    }
    assert_non_null(line);
    tr_sound_lock(app->sound);
    app->sound->job.text[0] = '\0';
    tr_sound_unlock(app->sound);
    tr_result_open_mark(app, at);
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_frame(app);
    assert_true(result->hearing.on);
    tr_sound_lock(app->sound);
    assert_string_equal(app->sound->job.text, all[line->spoken].text);
    assert_int_equal(app->sound->job.ms, line->whole);
    assert_in_range(app->sound->job.from_ms, 0, 200);
    tr_sound_unlock(app->sound);
    /* who walks on to another mark hears this one no more */
    tr_ui_focus(app->ui, "marks");
    tr_inside_frame(app);
    tr_inside_key(app, result->mark == 0 ? SDLK_END : SDLK_HOME);
    tr_inside_rest(app);
    assert_false(result->hearing.on);
    close_result(app);
}

/* ---- contesting -------------------------------------------------------------------------- */

static bool is_contested(const struct tr_app *app)
{
    return find(app, "evidence/contest") != NULL;
}

static void one_key_contests_the_verdict(void **state)
{
    struct tr_app *app = open_result(*state);
    const struct tr_review *r = &tr_result_of(app)->review;
    size_t at = 0;
    while (at < r->mark_count &&
           app->game->view.rules[r->marks[at].rule].result->result != TR_BROKEN)
        at++;
    assert_true(at < r->mark_count);
    tr_result_open_mark(app, at);
    tr_inside_rest(app);
    assert_non_null(find(app, "contest"));
    assert_false(is_contested(app));
    tr_inside_key(app, SDLK_c);
    tr_inside_until(app, is_contested, 5000, "the contest");
    tr_inside_rest(app);
    assert_null(find(app, "contest"));
    close_result(app);
}

/* Of something that was not words nobody says "I did say that": no button, and the key is none. */
static void only_words_are_contested(void **state)
{
    struct tr_app *app = open_result(*state);
    const struct tr_review *r = &tr_result_of(app)->review;
    const struct tr_card *card = app->game->content.card;
    size_t of_words = 0, others = 0;
    for (size_t i = 0; i < r->mark_count; i++) {
        const struct tr_rule_result *result = app->game->view.rules[r->marks[i].rule].result;
        const struct tr_rule *rule = &card->rules[result->rule];
        if (result->result != TR_BROKEN)
            continue;
        bool words = rule->any.count + rule->all.count > 0;
        *(words ? &of_words : &others) += 1;
        tr_result_open_mark(app, i);
        tr_inside_rest(app);
        if ((find(app, "contest") != NULL) != words)
            fail_msg("%s and its button", app->game->view.rules[r->marks[i].rule].title);
        if (words)
            continue;
        tr_inside_key(app, SDLK_c);
        tr_inside_rest(app);
        assert_false(is_contested(app));
    }
    assert_true(of_words > 0 && others > 0);
    close_result(app);
}

/* Tab goes round the screen and chooses nothing: what can be done with the chosen mark stays. */
static void tab_keeps_the_chosen_mark(void **state)
{
    struct tr_app *app = open_result(*state);
    struct tr_result_view *result = tr_result_of(app);
    bool seen[2] = {false, false};
    tr_result_open_mark(app, result->review.mark_count - 1);
    for (int i = 0; i < 40; i++) {
        tr_inside_rest(app);
        seen[0] = seen[0] || tr_ui_has_focus(app->ui, "marks");
        seen[1] = seen[1] || tr_ui_has_focus(app->ui, "whole");
        assert_int_equal(result->mark, result->review.mark_count - 1);
        tr_inside_key(app, SDLK_TAB);
    }
    assert_true(seen[0] && seen[1]);
    close_result(app);
}

/* ---- calls that are not like others ------------------------------------------------------ */

static void a_call_that_nobody_answered_has_no_words(void **state)
{
    const struct tr_inside_place *place = *state;
    struct tr_app *app = tr_inside_open(place->data, place->board, TR_LANG_EN);
    app->set.answering = TR_ANSWER_TYPED;
    tr_app_play(app, "rude_customer", 7);
    tr_inside_until(app, tr_inside_in_call, 0, "the call");
    tr_inside_draw(false);
    tr_inside_until(app, compares, 600000, "the comparison");
    tr_inside_rest(app);
    assert_non_null(strstr(must_find(app, "summary")->text, "Nobody picked up. Call 0:"));
    for (int i = 1; i <= TR_RESULT_TAB_COUNT; i++) {
        char id[16];
        snprintf(id, sizeof id, "tabs/%d", i);
        const struct tr_widget *tab = find(app, id);
        assert_true(!tab || strcmp(tab->text, "What to say") != 0);
    }
    assert_null(find(app, "coach/none"));
    for (size_t i = 0; i < app->game->view.rule_count; i++)
        assert_false(tr_contest_can(app, i));
    tr_inside_density(2); /* all in one column */
    tr_inside_rest(app);
    assert_null(find(app, "coach/none"));
    tr_inside_density(1);
    close_result(app);
}

/* As long as an answer may be: the evidence has all of it, and no half characters. */
static void a_long_answer_is_told_in_full(void **state)
{
    const struct tr_inside_place *place = *state;
    struct tr_app *app = tr_inside_open(place->data, place->board, TR_LANG_EN);
    char words[TR_SAY_MAX + 1] = "Hello?";
    for (size_t len = strlen(words); len + 3 <= TR_SAY_MAX; len += 3)
        memcpy(words + len, "好", 4);
    pick_up(app);
    say(app, words);
    hang_up(app);
    const struct tr_review *r = &tr_result_of(app)->review;
    size_t at = 0;
    while (at < r->mark_count && r->marks[at].spoken == TR_REVIEW_NONE)
        at++;
    assert_true(at < r->mark_count);
    tr_result_open_mark(app, at);
    tr_inside_rest(app);
    const char *told = must_find(app, "evidence/answer")->text;
    assert_true(tr_utf8_valid(told, strlen(told)));
    assert_string_equal(told + strlen("You said: "), words);
    close_result(app);
}

/* ---- trying again ------------------------------------------------------------------------ */

static void trying_from_a_moment_is_stored_nowhere(void **state)
{
    const struct tr_inside_place *place = *state;
    struct tr_app *app = open_result(place);
    const struct tr_result_view *result = tr_result_of(app);
    struct tr_game *first = app->game;
    uint64_t seed = first->call.seed;
    size_t at = SIZE_MAX;
    for (size_t i = 0; i < result->review.mark_count; i++) /* one in the second answer */
        if (result->review.marks[i].from_ms > 3000 && result->review.marks[i].at_ms >= 0)
            at = i;
    assert_true(at != SIZE_MAX);
    int32_t from_ms = result->review.marks[at].from_ms;
    tr_result_open_mark(app, at);
    tr_inside_rest(app);
    tr_ui_focus(app->ui, "try");
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_RETURN);
    for (int i = 0; i < 3; i++)
        tr_inside_frame(app);
    assert_int_equal(app->screen, TR_SCREEN_CALL);
    assert_true(app->game != first);
    assert_int_equal(app->game->call.seed, seed);
    assert_in_range(tr_game_time(app->game), from_ms, from_ms + 500);
    assert_non_null(strstr(must_find(app, "tried_out")->text, "not stored and not ranked"));
    size_t said;
    (void)tr_session_transcript(app->game->session, &said);
    assert_true(said > 1); /* what was said before it is there */
    say(app, "I am very sorry to have kept you waiting, sir. May I have your name, please?");
    hang_up(app);
    tr_inside_rest(app);
    assert_non_null(strstr(must_find(app, "stored")->text, "Only tried out"));
    assert_int_equal(runs_on(place->board), 1);
    /* it has a debrief of its own, from the call's beginning */
    assert_true(tr_result_of(app)->reviewed);
    assert_int_equal(tr_result_of(app)->review.spans[0].from, 0);
    tr_ui_focus(app->ui, "before");
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_RETURN);
    for (int i = 0; i < 3; i++)
        tr_inside_frame(app);
    assert_ptr_equal(app->game, first);
    assert_int_equal(app->screen, TR_SCREEN_RESULT);
    assert_null(find(app, "before"));
    close_result(app);
}

/* Left in the middle, tried from the tried, and gone on to another call: nothing is lost. */
static void a_tried_call_is_left_and_tried_again(void **state)
{
    const struct tr_inside_place *place = *state;
    struct tr_app *app = open_result(place);
    for (int round = 0; round < 2; round++) {
        tr_result_open_mark(app, 0);
        tr_inside_rest(app);
        tr_ui_focus(app->ui, "try");
        tr_inside_rest(app);
        tr_inside_key(app, SDLK_RETURN);
        for (int i = 0; i < 3; i++)
            tr_inside_frame(app);
        assert_int_equal(app->screen, TR_SCREEN_CALL);
        if (tr_game_call(app->game)->phase == TR_PHASE_RINGING)
            tr_inside_key(app, SDLK_SPACE);
        say(app, "Hello, this is Yunshan Court.");
        hang_up(app);
        tr_inside_rest(app);
    }
    tr_ui_focus(app->ui, "again");
    tr_inside_rest(app);
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_until(app, tr_inside_in_call, 0, "the call");
    assert_false(app->game->practice);
    assert_int_equal(runs_on(place->board), 1);
    close_result(app);
}

int main(void)
{
#define RESULT(test) cmocka_unit_test_setup_teardown(test, tr_inside_set_up, tr_inside_tear_down)
    const struct CMUnitTest tests[] = {
        RESULT(the_overview_tells_what_to_change),
        RESULT(later_runs_are_compared),
        RESULT(one_walks_from_mark_to_mark),
        RESULT(a_mark_takes_a_click),
        RESULT(a_change_and_a_rule_show_their_moment),
        RESULT(a_moment_is_heard_and_ends),
        RESULT(it_is_the_callers_voice),
        RESULT(one_key_contests_the_verdict),
        RESULT(only_words_are_contested),
        RESULT(tab_keeps_the_chosen_mark),
        RESULT(a_call_that_nobody_answered_has_no_words),
        RESULT(a_long_answer_is_told_in_full),
        RESULT(trying_from_a_moment_is_stored_nowhere),
        RESULT(a_tried_call_is_left_and_tried_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
