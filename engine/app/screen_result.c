/* After the call: the score at the left; at the right what to take away, the course of the
 * call with every rule on it, the rules, the slip, and what to say. In a small window all of
 * it in one column. */
#include <string.h>

#include "app/contest.h"
#include "app/learn.h"
#include "app/result_inside.h"
#include "app/try_out.h"
#include "base/alloc.h"

/* The mark to begin with: that of the first change, else the first of all. */
static int first_mark(const struct tr_review *r)
{
    for (size_t i = 0; i < r->change_count; i++)
        if (r->changes[i].mark != TR_REVIEW_NONE)
            return (int)r->changes[i].mark;
    return r->mark_count > 0 ? 0 : -1;
}

static tr_status enter(struct tr_app *app, tr_err *err)
{
    struct tr_result_view *result = tr_calloc(1, sizeof *result);
    tr_err why = {0};
    if (!result || !app->game || !app->game->has_view) {
        tr_free(result);
        return tr_fail(err, TR_EINVAL, "%s", tr_say("There is no result to show."));
    }
    result->reviewed = tr_review_init(&result->review, &app->game->view, &why) == TR_OK;
    if (!result->reviewed)
        tr_app_tell(app, TR_TINT_WARN, tr_say("The course of the call cannot be shown: %s"),
                    why.msg);
    result->mark = result->reviewed ? first_mark(&result->review) : -1;
    result->rule = 0;
    app->state = result;
    tr_ui_focus(app->ui, "again");
    return TR_OK;
}

static void leave(struct tr_app *app)
{
    struct tr_result_view *result = tr_result_of(app);
    tr_result_hear_stop(app);
    if (result->reviewed)
        tr_review_done(&result->review);
    tr_free(result);
    app->state = NULL;
}

/* ---- buttons --------------------------------------------------------------------------- */

static void draw_buttons(struct tr_app *app, SDL_Rect foot)
{
    const char *labels[] = {tr_say("Again"), tr_say("Next call"), tr_say("Board"), tr_say("List")};
    static const char *const ids[] = {"again", "next", "board", "list"};
    for (int i = 0; i < 4; i++) {
        SDL_Rect place = tr_cut_left(&foot, foot.w / (4 - i));
        if (i < 3)
            tr_cut_right(&place, app->theme.gap);
        if (!tr_ui_button(app->ui, ids[i], place, i == 0 ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN,
                          !app->loading && (i != 2 || *app->board), labels[i]))
            continue;
        if (i == 0 && app->try_out)
            tr_try_again(app);
        else if (i == 0)
            tr_app_play(app, app->game->scenario, app->opts.seed);
        else if (i == 1)
            tr_learn_next(app);
        else
            tr_app_go(app, i == 2 ? TR_SCREEN_BOARD : TR_SCREEN_LIST);
    }
}

/* ---- drawing ---------------------------------------------------------------------------- */

static void draw_before(struct tr_column *flow)
{
    if (tr_result_has_before(flow->app) &&
        tr_column_button(flow, "before", TR_BUTTON_PLAIN, true,
                         tr_say("Back to the call this one came from")))
        tr_result_of(flow->app)->wish = TR_RESULT_BACK;
}

/* The parts that there are: without a slip, or without words, there is no tab of it. */
static size_t parts(const struct tr_app *app, enum tr_result_tab out[TR_RESULT_TAB_COUNT],
                    const char *labels[TR_RESULT_TAB_COUNT])
{
    const char *names[TR_RESULT_TAB_COUNT] = {tr_say("Overview"), tr_say("Timeline"),
                                              tr_say("Rules"), tr_say("Slip"),
                                              tr_say("What to say")};
    size_t n = 0;
    for (int i = 0; i < TR_RESULT_TAB_COUNT; i++) {
        if ((i == TR_RESULT_SLIP && app->game->view.debrief.slip_count == 0) ||
            (i == TR_RESULT_COACH && !tr_result_has_coach(app)))
            continue;
        labels[n] = names[i];
        out[n++] = (enum tr_result_tab)i;
    }
    return n;
}

static void draw_tab(struct tr_column *flow, enum tr_result_tab tab)
{
    switch (tab) {
    case TR_RESULT_OVERVIEW:
        tr_learn_self_review(flow);
        tr_result_changes(flow);
        tr_result_good(flow);
        tr_result_compare(flow);
        tr_learn_result(flow);
        break;
    case TR_RESULT_COURSE:
        tr_result_course(flow, true);
        break;
    case TR_RESULT_RULES:
        tr_result_rules(flow);
        break;
    case TR_RESULT_SLIP:
        tr_result_slip(flow);
        break;
    default:
        tr_result_coach(flow);
        break;
    }
}

static void draw_right(struct tr_app *app, SDL_Rect box)
{
    struct tr_result_view *result = tr_result_of(app);
    const struct tr_theme *theme = &app->theme;
    static const char *const ids[TR_RESULT_TAB_COUNT] = {"overview", "course", "rules_side",
                                                         "slip_side", "coach_side"};
    enum tr_result_tab tabs[TR_RESULT_TAB_COUNT];
    const char *labels[TR_RESULT_TAB_COUNT];
    size_t count = parts(app, tabs, labels);
    SDL_Rect inside = tr_app_card(app, box, theme->gap * 2);
    int chosen = 0;
    for (size_t i = 0; i < count; i++)
        if (tabs[i] == result->tab)
            chosen = (int)i;
    int h = tr_ui_choice_height(app->ui, inside.w, labels, count);
    tr_ui_label(app->ui, tr_say("Parts of the result"));
    chosen = tr_ui_tabs(app->ui, "tabs", tr_cut_top(&inside, h), labels, count, chosen);
    result->tab = tabs[chosen];
    tr_cut_top(&inside, theme->gap * 3 / 2);
    enum tr_result_tab shown = result->tab; /* what is drawn may choose another */
    tr_ui_label(app->ui, labels[chosen]);
    struct tr_column flow = tr_column_begin(app, ids[shown], inside, &result->tab_h[shown]);
    draw_tab(&flow, shown);
    tr_column_end(&flow);
}

static void draw_left(struct tr_app *app, SDL_Rect box)
{
    struct tr_result_view *result = tr_result_of(app);
    const struct tr_content *content = &app->game->content;
    SDL_Rect inside = tr_app_card(app, box, app->theme.gap * 2);
    tr_ui_label(app->ui, tr_say("Result"));
    struct tr_column flow = tr_column_begin(app, "score_side", inside, &result->left_h);
    draw_before(&flow);
    tr_column_text(&flow, "title", TR_FACE_TITLE, TR_TINT_TEXT,
                   tr_graph_in(content, content->graph->title), app->theme.gap);
    tr_result_score(&flow);
    tr_result_sections(&flow);
    tr_result_times(&flow);
    tr_column_end(&flow);
}

static void draw_all(struct tr_app *app, SDL_Rect body)
{
    struct tr_result_view *result = tr_result_of(app);
    SDL_Rect inside = tr_app_card(app, body, app->theme.gap * 3 / 2);
    tr_ui_label(app->ui, tr_say("Result"));
    struct tr_column flow = tr_column_begin(app, "all", inside, &result->all_h);
    draw_before(&flow);
    tr_result_score(&flow);
    tr_learn_self_review(&flow);
    tr_result_changes(&flow);
    tr_result_good(&flow);
    tr_result_sections(&flow);
    tr_result_compare(&flow);
    tr_learn_result(&flow);
    tr_result_course(&flow, false);
    tr_result_slip(&flow);
    tr_result_coach(&flow);
    tr_result_times(&flow);
    tr_result_rules(&flow);
    tr_column_end(&flow);
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    struct tr_result_view *result = tr_result_of(app);
    const struct tr_theme *theme = &app->theme;
    tr_result_hear_tick(app);
    SDL_Rect body = tr_app_margin(app, whole);
    SDL_Rect foot = tr_cut_bottom(&body, theme->control_h);
    tr_cut_bottom(&body, theme->gap * 2);
    result->in_tabs = tr_app_ems(app, whole.w) >= 50;
    if (result->in_tabs) {
        SDL_Rect left = tr_cut_left(&body, body.w * 34 / 100);
        tr_cut_left(&body, theme->gap * 2);
        draw_left(app, left);
        draw_right(app, body);
    } else {
        draw_all(app, body);
    }
    draw_buttons(app, foot);
    /* the call on the screen is changed when all of it is drawn */
    if (result->wish == TR_RESULT_TRY)
        tr_result_try(app, &result->review.marks[result->mark]);
    else if (result->wish == TR_RESULT_BACK)
        tr_result_back(app);
    result->wish = TR_RESULT_STAY;
}

/* The rule that is looked at: a row of the rules, or the evidence of a mark. -1: none is in
 * sight, and a key contests nothing that one does not see. */
static int chosen_rule(const struct tr_app *app)
{
    static const char *const of_mark[] = {"marks", "whole", "hear", "try", "contest"};
    const struct tr_result_view *result = tr_result_of(app);
    bool rules = tr_ui_has_focus(app->ui, "rules"), mark = false;
    for (size_t i = 0; i < sizeof of_mark / sizeof *of_mark; i++)
        mark = mark || tr_ui_has_focus(app->ui, of_mark[i]);
    if (result->in_tabs && !rules && !mark) {
        rules = result->tab == TR_RESULT_RULES;
        mark = result->tab == TR_RESULT_COURSE;
    }
    if (rules)
        return result->rule;
    return mark && result->mark >= 0 ? (int)result->review.marks[result->mark].rule : -1;
}

static void contest(struct tr_app *app)
{
    int rule = chosen_rule(app);
    if (rule >= 0 && tr_contest_can(app, (size_t)rule))
        tr_contest_rule(app, (size_t)rule);
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    if (e->type != SDL_KEYDOWN || e->key.repeat || (e->key.keysym.mod & (KMOD_CTRL | KMOD_ALT)))
        return;
    switch (e->key.keysym.sym) {
    case SDLK_c:
        contest(app);
        break;
    case SDLK_q:
        if (tr_quiz_offered(app))
            tr_quiz_begin(app);
        break;
    case SDLK_ESCAPE:
        if (tr_result_of(app)->hearing.on)
            tr_result_hear_stop(app);
        else
            tr_app_go(app, TR_SCREEN_LIST);
        break;
    default:
        break;
    }
}

const struct tr_screen tr_screen_result = {"result", enter, event, draw, leave, NULL};
