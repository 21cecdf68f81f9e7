/* Every screen in every state, in three languages: a call is played in a script, and at
 * each stop the window takes all sizes in turn while the game's clock stands still. */
#include <stdio.h>
#include <string.h>

#include "app/contest.h"
#include "app/keep_job.h"
#include "app/learn.h"
#include "app/result_inside.h"
#include "app/try_out.h"
#include "app/ui.h"
#include "base/alloc.h"
#include "cmocka_all.h"
#include "ui/layout_stop.h"

static void use(struct fixture *f, const char *id, SDL_Keycode key)
{
    tr_ui_focus(f->app->ui, id);
    tr_inside_rest(f->app);
    tr_inside_key(f->app, key);
    tr_inside_rest(f->app);
}

static bool in_call(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_CALL && app->next_screen < 0 && !app->loading &&
           tr_game_call(app->game)->phase == TR_PHASE_RINGING;
}

static bool waits(const struct tr_app *app)
{
    return tr_game_call(app->game)->phase == TR_PHASE_WAITING;
}

static bool speaks(const struct tr_app *app)
{
    return tr_game_call(app->game)->phase == TR_PHASE_LINE;
}

static bool half_spoken(const struct tr_app *app)
{
    return speaks(app) && tr_game_spoken(app->game) > 500;
}

static bool reads_sheet(const struct tr_app *app)
{
    const struct tr_call_view *view = app->state;
    return app->screen == TR_SCREEN_CALL && app->next_screen < 0 && !app->loading && view &&
           view->briefing;
}

static bool has_ended(const struct tr_app *app)
{
    return tr_game_ended(app->game);
}

static bool shows_result(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_RESULT && app->next_screen < 0 && !app->game->storing &&
           tr_result_of(app)->compared;
}

static bool shows_board(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_BOARD && !tr_worker_busy(app->worker);
}

static bool shows_list(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_LIST;
}

static void begin(struct fixture *f, const char *scenario, enum tr_answering how)
{
    f->app->set.answering = how;
    tr_app_play(f->app, scenario, 7);
    tr_inside_until(f->app, in_call, 0, "the call");
}

static void play_list(struct fixture *f)
{
    struct tr_app *app = f->app;
    stop_at(f, "list");
    for (size_t i = 0; i < app->catalog.count; i++)
        if (app->catalog.v[i].reason)
            app->selected = i;
    assert_non_null(app->catalog.v[app->selected].reason);
    /* the screen takes the row over when it is entered */
    size_t broken = app->selected;
    tr_app_go(app, TR_SCREEN_BOARD);
    tr_inside_until(app, shows_board, 0, "the board");
    app->selected = broken;
    tr_app_go(app, TR_SCREEN_LIST);
    tr_inside_until(app, shows_list, 0, "the list");
    stop_at(f, "list with a broken call chosen");
    app->set.answering = TR_ANSWER_EXAM;
    use(f, "player", SDLK_END);
    tr_inside_type(app, " Wolfeschlegelsteinhausenbergerdorff 欧阳夏侯司马诸葛");
    stop_at(f, "list with a long name, exam");
    tr_ui_toast(app->ui, TR_TINT_BAD, app->catalog.v[broken].reason);
    stop_at(f, "list with a message");
    tr_inside_pass(app, 7000);
    app->catalog.ready = false;
    stop_at(f, "list before the calls are known");
    app->catalog.ready = true;
}

/* So long after the hold key the state reads so. */
static void expect_hold(struct fixture *f, int32_t ms, const char *expected)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    struct tr_app *app = f->app;
    int32_t at = tr_game_call(app->game)->hold_from + ms - tr_game_time(app->game);
    assert_true(at >= 0);
    tr_inside_pass(app, (uint64_t)at);
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    for (size_t i = 0; i < frame.count; i++)
        if (strcmp(frame.v[i].id, "status") == 0)
            assert_string_equal(frame.v[i].text, expected);
}

/* Amber from 45 s and red from 60 s, and not by colour alone. */
static void play_hold(struct fixture *f)
{
    struct tr_app *app = f->app;
    tr_inside_key(app, SDLK_F3);
    tr_inside_rest(app);
    assert_int_equal(tr_game_call(app->game)->phase, TR_PHASE_HELD);
    stop_at(f, "on hold");
    char text[160];
    snprintf(text, sizeof text, tr_say("On hold %s"), "0:44");
    expect_hold(f, 44999, text);
    snprintf(text, sizeof text, tr_say("On hold %s: getting long"), "0:45");
    expect_hold(f, 45000, text);
    stop_at(f, "on hold, amber");
    snprintf(text, sizeof text, tr_say("On hold %s: getting long"), "0:59");
    expect_hold(f, 59999, text);
    snprintf(text, sizeof text, tr_say("On hold %s: too long, go back"), "1:00");
    expect_hold(f, 60000, text);
    stop_at(f, "on hold, red");
    assert_int_equal(tr_game_call(app->game)->phase, TR_PHASE_HELD);
    tr_inside_key(app, SDLK_F3);
    tr_inside_rest(app);
}

static void fill_slip(struct fixture *f)
{
    struct tr_call_view *view = f->app->state;
    static const char *const texts[] = {"雷", "B7K203 white van 白色面包车 at the far end", "3"};
    const struct tr_graph *g = f->app->game->content.graph;
    for (uint32_t i = 0; i < g->slip_count; i++)
        SDL_strlcpy(view->slip[i], texts[i % 3], sizeof view->slip[i]);
}

/* The call with ready-made answers, up to its result. */
static void play_choice(struct fixture *f)
{
    struct tr_app *app = f->app;
    begin(f, "rude_customer", TR_ANSWER_CHOICE);
    struct tr_call_view *view = app->state;
    tr_inside_pass(app, 1500);
    stop_at(f, "ringing");
    view->tab = 2;
    stop_at(f, "ringing, desk");
    view->tab = 0;
    use(f, "lift", SDLK_SPACE);
    tr_inside_until(app, waits, 20000, "the first answer");
    stop_at(f, "first answers");
    use(f, "answers", SDLK_2);
    tr_inside_until(app, half_spoken, 20000, "half of the caller's line");
    stop_at(f, "the caller speaks");
    for (int i = 0; i < 2 && !has_ended(app); i++) {
        tr_inside_until(app, waits, 30000, "an answer");
        use(f, "answers", SDLK_2);
    }
    tr_inside_until(app, waits, 30000, "an answer");
    stop_at(f, "conversing, answers");
    use(f, "say", SDLK_END);
    for (int i = 0; i < 6; i++)
        tr_inside_type(app, "Good afternoon, 您好，這裡是雲山物業，請問有什麼可以幫您？ ");
    stop_at(f, "conversing, a long text in the field");
    view->say[0] = '\0';
    fill_slip(f);
    view->tab = 1;
    stop_at(f, "slip");
    view->tab = 2;
    stop_at(f, "desk");
    view->tab = 0;
    tr_inside_until(app, waits, 30000, "an answer");
    play_hold(f);
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_rest(app);
    assert_true(view->menu);
    stop_at(f, "paused");
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_rest(app);
    assert_false(view->menu);
    tr_inside_press(app, "hang_up", 800);
    assert_true(has_ended(app));
    stop_at(f, "hung up");
    tr_inside_until(app, shows_result, 5000, "the result");
}

static void play_result(struct fixture *f)
{
    struct tr_app *app = f->app;
    stop_at(f, "result, overview");
    use(f, "tabs", SDLK_RIGHT);
    use(f, "marks", SDLK_END);
    stop_at(f, "result, timeline");
    use(f, "hear", SDLK_RETURN);
    stop_at(f, "result, a moment is heard");
    tr_inside_key(app, SDLK_ESCAPE);
    use(f, "tabs", SDLK_RIGHT);
    stop_at(f, "result, rules");
    use(f, "left_out", SDLK_RETURN);
    stop_at(f, "result, all rules");
    struct tr_kept kept = app->game->kept;
    assert_true(kept.stored);
    memset(&app->game->kept, 0, sizeof kept);
    SDL_strlcpy(app->game->keep_problem,
                "/srv/training/shared/third-ring/boards/2026/quarter-3.sqlite cannot be written: "
                "No space left on device; free some or choose another board with --board",
                sizeof app->game->keep_problem);
    SDL_strlcpy(app->game->kept.beside,
                "/home/lin/.local/share/thirdring/kept/0123456789abcdef.run",
                sizeof app->game->kept.beside);
    stop_at(f, "result, not stored");
    app->game->kept = kept;
    app->game->keep_problem[0] = '\0';
}

static struct tr_board_row *make_rows(size_t count)
{
    static const char *const names[] = {"林", "Wolfeschlegelsteinhausenbergerdorff",
                                        "歐陽夏侯司馬諸葛上官皇甫", "A. Very-Patient Receptionist"};
    struct tr_board_row *rows = tr_calloc(count, sizeof *rows);
    assert_non_null(rows);
    for (size_t i = 0; i < count; i++) {
        struct tr_board_row *row = &rows[i];
        row->id = (int64_t)i + 1000;
        row->rank = (int64_t)i + 1;
        row->score = 1000 - (int)i * 4;
        row->reaction_ms = 60000 + (int64_t)i * 5000;
        SDL_strlcpy(row->player, names[i % 4], sizeof row->player);
        SDL_strlcpy(row->mode, i % 3 ? "practice" : "exam", sizeof row->mode);
        SDL_strlcpy(row->input, i % 2 ? "choice" : "typed", sizeof row->input);
        SDL_strlcpy(row->at, "2026-03-04T05:06:07Z", sizeof row->at);
    }
    return rows;
}

static void play_board(struct fixture *f)
{
    struct tr_app *app = f->app;
    const char *scenario = app->game->scenario;
    tr_app_go(app, TR_SCREEN_BOARD);
    tr_inside_until(app, shows_board, 0, "the board");
    stop_at(f, "board with one's own row");
    struct tr_board_row *rows = make_rows(200);
    rows[150].id = app->game->kept.run_id;
    tr_board_arrived(app, scenario, rows, 200, "");
    stop_at(f, "board, full");
    tr_board_arrived(app, scenario, NULL, 0, "");
    stop_at(f, "board, empty");
    tr_board_arrived(app, scenario, NULL, 0,
                     "/home/lin/.local/share/thirdring/board.sqlite is not a board: its "
                     "application id is 0; choose another file with --board");
    stop_at(f, "board that cannot be read");
}

static bool has_progress(const struct tr_app *app)
{
    return tr_learn_known(app) && !tr_worker_busy(app->worker);
}

static bool shows_progress(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_PROGRESS && app->next_screen < 0 && has_progress(app);
}

static bool shows_quiz(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_QUIZ && app->next_screen < 0 && !tr_worker_busy(app->worker);
}

static bool shows_self(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_SELF && app->next_screen < 0;
}

/* Progress after the call that was played, questions, and a self-review of it. */
static void play_learn(struct fixture *f)
{
    struct tr_app *app = f->app;
    tr_inside_until(app, has_progress, 0, "the progress");
    tr_app_go(app, TR_SCREEN_PROGRESS);
    tr_inside_until(app, shows_progress, 0, "the progress on the screen");
    stop_at(f, "progress, skill");
    use(f, "tabs", SDLK_RIGHT);
    stop_at(f, "progress, to repeat");
    tr_quiz_begin(app);
    tr_inside_until(app, shows_quiz, 0, "the questions");
    stop_at(f, "question");
    use(f, "answers", SDLK_2);
    tr_inside_until(app, shows_quiz, 0, "the outcome");
    stop_at(f, "question, answered");
    tr_app_go(app, TR_SCREEN_SELF);
    tr_inside_until(app, shows_self, 0, "the self-review");
    stop_at(f, "self-review");
    use(f, "offered", SDLK_1);
    stop_at(f, "self-review, ticked");
    use(f, "show", SDLK_RETURN);
    tr_inside_until(app, shows_result, 0, "the result");
    stop_at(f, "result with a self-review");
}

/* A call of one's own with everything besides: the sheet, the keypad, a visitor and
 * much else at once, the drawer, the second line. */
static void play_controls(struct fixture *f)
{
    struct tr_app *app = f->app;
    f->app->set.answering = TR_ANSWER_CHOICE;
    tr_app_play(app, "crowded_desk", 7);
    tr_inside_until(app, reads_sheet, 0, "the call sheet");
    struct tr_call_view *view = app->state;
    stop_at(f, "call sheet");
    use(f, "go", SDLK_RETURN);
    tr_inside_type(app, "8033 4842");
    stop_at(f, "keypad");
    view->tab = TR_TAB_TALK;
    stop_at(f, "keypad, sheet");
    tr_inside_key(app, SDLK_F2);
    tr_inside_key(app, SDLK_RETURN);
    tr_inside_rest(app);
    assert_int_equal(tr_game_call(app->game)->phase, TR_PHASE_ENGAGED);
    stop_at(f, "engaged, redial");
    tr_inside_key(app, SDLK_F4);
    use(f, "redial", SDLK_RETURN);
    stop_at(f, "it rings there");
    tr_inside_until(app, waits, 20000, "somebody");
    tr_inside_pass(app, 3000);
    stop_at(f, "visitor, colleague, noise, second line, no pen");
    view->tab = TR_TAB_SLIP;
    stop_at(f, "no pen, slip");
    view->tab = TR_TAB_DESK;
    stop_at(f, "crowded desk");
    view->tab = TR_TAB_TALK;
    tr_inside_key(app, SDLK_F9);
    tr_inside_rest(app);
    assert_true(tr_game_call(app->game)->muted);
    stop_at(f, "muted");
    tr_inside_key(app, SDLK_F5);
    tr_inside_rest(app);
    assert_int_equal(view->place, TR_PLACE_DRAWER);
    stop_at(f, "drawer, people");
    use(f, "ask/shen", SDLK_RETURN);
    stop_at(f, "drawer, somebody is called");
    view->drawer_tab = 1;
    tr_inside_rest(app);
    use(f, "entry/fees", SDLK_RETURN);
    stop_at(f, "drawer, looking");
    tr_inside_pass(app, 4000);
    stop_at(f, "drawer, found");
    use(f, "search", SDLK_END);
    tr_inside_type(app, "qqq");
    stop_at(f, "drawer, nothing found");
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_key(app, SDLK_F11);
    tr_inside_until(app, waits, 20000, "the other line");
    assert_true(tr_game_call(app->game)->parked);
    stop_at(f, "on the second line");
    tr_inside_key(app, SDLK_F1);
    tr_inside_rest(app);
    stop_at(f, "keys");
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_rest(app);
}

static bool at_rest(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_CALL && app->next_screen < 0 && !app->loading &&
           tr_call_at_rest(tr_game_call(app->game));
}

static void play_rest(struct fixture *f)
{
    struct tr_app *app = f->app;
    tr_app_play(app, "quiet_desk", 7);
    tr_inside_until(app, at_rest, 0, "the call");
    struct tr_call_view *view = app->state;
    stop_at(f, "at rest, hands full");
    tr_inside_until(app, in_call, 20000, "the bell");
    assert_true(tr_call_bound(tr_game_call(app->game)));
    stop_at(f, "it rings, hands full");
    view->tab = TR_TAB_DESK;
    stop_at(f, "desk, hands full");
    view->tab = TR_TAB_TALK;
    tr_inside_until(app, waits, 60000, "the colleague");
    assert_true(tr_call_in_room(tr_game_call(app->game)));
    stop_at(f, "somebody at the desk");
}

/* In one's own words, and exams. */
static void play_typed(struct fixture *f)
{
    struct tr_app *app = f->app;
    begin(f, "colleague_absent", TR_ANSWER_TYPED);
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_until(app, waits, 20000, "the first answer");
    stop_at(f, "own words");
    begin(f, "own_personal_call", TR_ANSWER_EXAM);
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_until(app, waits, 20000, "the first answer");
    stop_at(f, "exam");
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_rest(app);
    stop_at(f, "exam, menu");
    tr_inside_key(app, SDLK_ESCAPE);
    begin(f, "wrong_number", TR_ANSWER_EXAM);
    tr_inside_until(app, has_ended, 120000, "the caller to give up");
    stop_at(f, "the caller gave up");
}

static bool is_checked(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_TRAINER && app->trainer.count > 0 && !app->trainer.checking &&
           !tr_worker_busy(app->worker);
}

static bool is_tried_out(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_CALL && app->next_screen < 0 && !app->loading &&
           app->game->practice;
}

static bool is_broken(const struct tr_app *app)
{
    return tr_try_waits(app);
}

static bool shows_contests(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_CONTESTS && app->next_screen < 0 && app->contesting &&
           app->contesting->ready && !tr_worker_busy(app->worker);
}

/* What trainees have contested: nothing, an open one with many words, one that was decided. */
static void play_contests(struct fixture *f)
{
    struct tr_app *app = f->app;
    struct tr_contest *v = tr_calloc(2, sizeof *v);
    assert_non_null(v);
    tr_app_go(app, TR_SCREEN_CONTESTS);
    tr_inside_until(app, shows_contests, 0, "the contests");
    stop_at(f, "contests, none");
    for (int i = 0; i < 2; i++) {
        v[i] = (struct tr_contest){
            .id = i + 1,
            .run = 17,
            .answer = 1 - i,
            .played_score = 927,
            .score = 927 + 31 * i,
            .state = i == 0 ? TR_CONTEST_OPEN : TR_CONTEST_ACCEPTED,
            .rule = "wrong_number_kind",
            .player = "Bartholomew Featherstonehaugh-Cholmondeley",
            .scenario = "colleague_absent",
            .made_at = "2026-11-23T08:00:00Z",
            .decided_at = "2026-11-23T09:00:00Z",
            .act = "offer_help",
            .phrase = "pour it all out",
            .note = "这样说很亲切，但请说完整。This is kind, but say all of it."};
        (void)snprintf(
            v[i].words, sizeof v[i].words, "%s",
            "您好，云杉里客服中心，想问点啥尽管跟我讲。Pour it all out, my ears are open, "
            "whatever it is that you have at heart today. / 好的，我记下来了。");
    }
    tr_free(app->contesting->v);
    app->contesting->v = v;
    app->contesting->count = 2;
    SDL_strlcpy(app->contesting->problem,
                "with this phrase answer 1 would not show greet any more; "
                "give other words or another act",
                sizeof app->contesting->problem);
    stop_at(f, "contests");
    tr_inside_key(app, SDLK_DOWN);
    stop_at(f, "contests, a decided one");
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_until(app, is_checked, 0, "every scenario checked");
}

/* What who writes scenarios sees. */
static void play_trainer(struct fixture *f)
{
    struct tr_app *app = f->app;
    size_t broken = 0;
    for (size_t i = 0; i < app->catalog.count; i++)
        broken = app->catalog.v[i].reason ? i : broken;
    tr_app_go(app, TR_SCREEN_TRAINER);
    tr_inside_until(app, is_checked, 0, "every scenario checked");
    stop_at(f, "trainers' list");
    use(f, "new", SDLK_RETURN);
    stop_at(f, "new scenario");
    tr_inside_type(app, "A name that cannot be");
    stop_at(f, "new scenario, a wrong name");
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_rest(app);
    play_contests(f);
    app->set.answering = TR_ANSWER_CHOICE;
    tr_try_begin(app, "rude_customer", "shouts", false);
    tr_inside_until(app, is_tried_out, 0, "the call that is tried out");
    stop_at(f, "tried out");
    tr_try_begin(app, app->catalog.v[broken].id, NULL, true);
    tr_inside_until(app, is_broken, 0, "what is wrong with the scenario");
    stop_at(f, "tried out, broken");
    tr_try_end(app);
    tr_app_go(app, TR_SCREEN_LIST);
    tr_inside_until(app, shows_list, 0, "the list");
}

static void play(struct fixture *f, enum tr_lang lang)
{
    f->lang = lang;
    f->frames = f->faults = f->reported = 0;
    (void)remove(f->board);
    f->app = tr_inside_open(f->data, f->board, lang);
    tr_inside_draw(false);
    play_list(f);
    play_trainer(f);
    play_choice(f);
    play_result(f);
    play_board(f);
    play_learn(f);
    play_typed(f);
    play_controls(f);
    play_rest(f);
    tr_app_free(f->app);
    print_message("%s: %zu layouts\n", tr_lang_names[lang], f->frames);
    if (f->faults)
        fail_msg("%zu faults in %zu layouts", f->faults, f->frames);
}

static void test_hans(void **state)
{
    play(*state, TR_LANG_ZH_HANS);
}

static void test_hant(void **state)
{
    play(*state, TR_LANG_ZH_HANT);
}

static void test_english(void **state)
{
    play(*state, TR_LANG_EN);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_hans), cmocka_unit_test(test_hant),
                                       cmocka_unit_test(test_english)};
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, layout_begin, layout_end);
}
