/* After the call: the score and what it is made of, rule by rule with what showed
 * it and how to do better, and the course of the call to scale. */
#include <string.h>

#include "app/desk.h"
#include "app/keep_job.h"
#include "app/result_course.h"
#include "app/result_debrief.h"
#include "app/try_out.h"
#include "base/alloc.h"

#define BETTER_COUNT 3

struct result {
    int left_h, tab_h[4], all_h;
    int tab;
    bool show_left_out;
};

static tr_status enter(struct tr_app *app, tr_err *err)
{
    struct result *result = tr_calloc(1, sizeof *result);
    if (!result || !app->game || !app->game->has_view) {
        tr_free(result);
        return tr_fail(err, TR_EINVAL, "%s", tr_say("There is no result to show."));
    }
    app->state = result;
    tr_ui_focus(app->ui, "again");
    return TR_OK;
}

static void leave(struct tr_app *app)
{
    tr_free(app->state);
    app->state = NULL;
}

/* ---- the left side ------------------------------------------------------------------ */

static void draw_stored(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_game *game = app->game;
    char text[TR_ERR_MAX + TR_PATH_MAX];
    enum tr_tint tint = TR_TINT_MUTED;
    if (game->storing) {
        SDL_strlcpy(text, tr_say("Storing …"), sizeof text);
    } else if (game->practice) {
        SDL_strlcpy(text, tr_say("Only tried out: not stored and not ranked."), sizeof text);
    } else if (game->kept.stored) {
        SDL_snprintf(text, sizeof text, tr_say("✓ Stored as run %d"), (int)game->kept.run_id);
        tint = TR_TINT_GOOD;
    } else if (*game->kept.beside) {
        SDL_snprintf(text, sizeof text, tr_say("Not stored on the board: %s. It is kept in %s."),
                     game->keep_problem, game->kept.beside);
        tint = TR_TINT_BAD;
    } else if (*game->keep_problem) {
        SDL_snprintf(text, sizeof text, tr_say("Not stored: %s"), game->keep_problem);
        tint = TR_TINT_BAD;
    } else {
        SDL_strlcpy(text, tr_say("Not stored: there is no board."), sizeof text);
        tint = TR_TINT_WARN;
    }
    bool refused = !game->storing && !game->kept.stored && *game->keep_problem;
    tr_column_text(flow, "stored", TR_FACE_SMALL, tint, text, app->theme.gap * (refused ? 1 : 2));
    if (refused && tr_column_button(flow, "store", TR_BUTTON_PLAIN, true, tr_say("Store again")))
        tr_app_keep(app);
}

static const char *praise(uint16_t score)
{
    return score >= 900   ? tr_say("Excellent")
           : score >= 750 ? tr_say("Good")
           : score >= 500 ? tr_say("On the way")
                          : tr_say("Practise once more");
}

static void draw_score(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    const struct tr_verdict *v = tr_session_verdict(app->game->session);
    char text[160], time[32], reaction[32];
    int h = tr_type_line_height(app->type, TR_FACE_HUGE);
    SDL_Rect row = tr_column_take(flow, h, 0);
    SDL_snprintf(text, sizeof text, "%u", v->score);
    int w = tr_type_width(app->type, TR_FACE_HUGE, text, strlen(text));
    tr_ui_text(app->ui, "score", tr_cut_left(&row, w + theme->gap), TR_FACE_HUGE, TR_TINT_ACCENT,
               TR_ALIGN_LEFT, text);
    int small = tr_type_line_height(app->type, TR_FACE_BODY);
    row.y += h - small * 5 / 4;
    row.h = small;
    SDL_snprintf(text, sizeof text, tr_say("of 1000 · %s"), praise(v->score));
    if (tr_type_width(app->type, TR_FACE_BODY, text, strlen(text)) <= row.w)
        tr_ui_text(app->ui, "score/of", row, TR_FACE_BODY, TR_TINT_MUTED, TR_ALIGN_LEFT, text);
    else
        tr_column_text(flow, "score/of", TR_FACE_BODY, TR_TINT_MUTED, text, 0);
    if (v->score < v->raw) {
        SDL_snprintf(text, sizeof text, tr_say("Capped by a fatal mistake; without it %u."),
                     v->raw);
        tr_column_text(flow, "capped", TR_FACE_STRONG, TR_TINT_BAD, text, theme->gap / 2);
    }
    tr_clock_text(v->duration_ms, time);
    tr_clock_text(v->reaction_ms, reaction);
    SDL_snprintf(text, sizeof text,
                 tr_say("Caller at the end: %s (%d). Call %s, silences and "
                        "holds %s."),
                 tr_mood_word(v->mood), (int)v->mood, time, reaction);
    tr_column_text(flow, "summary", TR_FACE_SMALL, TR_TINT_MUTED, text, theme->gap / 2);
    draw_stored(flow);
}

static void draw_sections(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    const struct tr_content *content = &app->game->content;
    const struct tr_verdict *v = tr_session_verdict(app->game->session);
    char text[48], id[32];
    for (uint32_t i = 0; i < content->card->section_count; i++) {
        if (v->section_max[i] == 0)
            continue;
        int h = tr_type_line_height(app->type, TR_FACE_SMALL);
        SDL_Rect row = tr_column_take(flow, h, 2);
        SDL_snprintf(text, sizeof text, "%u / %u", v->sections[i], v->section_max[i]);
        SDL_snprintf(id, sizeof id, "section%u/points", i + 1);
        int w = tr_type_width(app->type, TR_FACE_SMALL, text, strlen(text)) + 2;
        tr_ui_text(app->ui, id, tr_cut_right(&row, w), TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_RIGHT,
                   text);
        SDL_snprintf(id, sizeof id, "section%u", i + 1);
        tr_ui_text(app->ui, id, row, TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_LEFT,
                   tr_section_title(content, i));
        SDL_Rect track = tr_column_take(flow, theme->gap, theme->gap);
        tr_app_round(app, track, theme->gap / 2, TR_TINT_RAISED);
        int part = v->sections[i] * 100 / v->section_max[i];
        track.w = track.w * part / 100;
        if (track.w > 0)
            tr_app_round(app, track, SDL_min(theme->gap / 2, track.w / 2),
                         part >= 75   ? TR_TINT_GOOD
                         : part >= 40 ? TR_TINT_WARN
                                      : TR_TINT_BAD);
    }
    tr_column_take(flow, theme->gap, 0);
}

static void draw_better(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    const struct tr_verdict_view *view = &app->game->view;
    size_t best[BETTER_COUNT];
    size_t n = tr_verdict_better(view, best, BETTER_COUNT);
    char text[1200], id[32];
    if (n == 0)
        return;
    tr_column_text(flow, "better", TR_FACE_STRONG, TR_TINT_TEXT, tr_say("Next time"),
                   app->theme.gap / 2);
    for (size_t i = 0; i < n; i++) {
        const struct tr_verdict_rule *rule = &view->rules[best[i]];
        SDL_snprintf(id, sizeof id, "better%d", (int)i + 1);
        SDL_snprintf(text, sizeof text, "%d. %s", (int)i + 1,
                     *rule->coaching ? rule->coaching : rule->title);
        tr_column_text(flow, id, TR_FACE_BODY, TR_TINT_TEXT, text, app->theme.gap);
    }
}

/* ---- rules --------------------------------------------------------------------------- */

static void note(struct tr_column *flow, size_t rule, const char *what, const char *label,
                 const char *words, enum tr_tint tint)
{
    char id[48], text[1400];
    if (!*words)
        return;
    SDL_snprintf(id, sizeof id, "rule%d/%s", (int)rule + 1, what);
    SDL_snprintf(text, sizeof text, "%s%s", label, words);
    tr_column_text(flow, id, TR_FACE_SMALL, tint, text, 2);
}

static void draw_rule(struct tr_column *flow, size_t index)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    const struct tr_verdict_rule *rule = &app->game->view.rules[index];
    bool broken = rule->result->result == TR_BROKEN, na = rule->result->result == TR_NA;
    char id[48], points[32];
    int mark_w = theme->size[TR_FACE_BODY] * 3 / 2;
    SDL_Rect whole = flow->left;
    SDL_snprintf(points, sizeof points, "%u/%u", rule->result->points, rule->result->max);
    int points_w = na ? 0 : tr_type_width(app->type, TR_FACE_BODY, points, strlen(points)) + 2;
    int width = whole.w - mark_w - points_w - theme->gap;
    int h = tr_ui_text_height(app->ui, TR_FACE_BODY, width, rule->title);
    SDL_Rect row = tr_column_take(flow, h, 2);
    SDL_snprintf(id, sizeof id, "rule%d/mark", (int)index + 1);
    tr_ui_label(app->ui, na       ? tr_say("Rule without an occasion")
                         : broken ? tr_say("Rule broken")
                                  : tr_say("Rule kept"));
    tr_ui_text(app->ui, id, tr_cut_left(&row, mark_w), TR_FACE_STRONG,
               na       ? TR_TINT_MUTED
               : broken ? TR_TINT_BAD
                        : TR_TINT_GOOD,
               TR_ALIGN_LEFT,
               na       ? "–"
               : broken ? "×"
                        : "✓");
    SDL_snprintf(id, sizeof id, "rule%d/points", (int)index + 1);
    if (!na)
        tr_ui_text(app->ui, id, tr_cut_right(&row, points_w), TR_FACE_BODY,
                   broken ? TR_TINT_BAD : TR_TINT_MUTED, TR_ALIGN_RIGHT, points);
    row.w = width;
    SDL_snprintf(id, sizeof id, "rule%d", (int)index + 1);
    tr_ui_text(app->ui, id, row, TR_FACE_BODY, na ? TR_TINT_MUTED : TR_TINT_TEXT, TR_ALIGN_LEFT,
               rule->title);
    flow->left.x += mark_w;
    flow->left.w -= mark_w;
    if (!na && !(rule->whole_call && !broken))
        note(flow, index, "evidence", tr_say("Seen: "), rule->evidence, TR_TINT_MUTED);
    if (broken && rule->fatal)
        note(flow, index, "fatal", "", tr_say("Fatal: this caps the whole score."), TR_TINT_BAD);
    if (broken) {
        note(flow, index, "expected", tr_say("Expected: "), rule->expected, TR_TINT_TEXT);
        note(flow, index, "coaching", tr_say("Better: "), rule->coaching, TR_TINT_ACCENT);
    }
    flow->left.x = whole.x;
    flow->left.w = whole.w;
    tr_column_take(flow, theme->gap, 0);
}

static void draw_rules(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct result *result = app->state;
    const struct tr_theme *theme = &app->theme;
    const struct tr_content *content = &app->game->content;
    const struct tr_verdict_view *view = &app->game->view;
    char id[32], label[96];
    size_t left_out = 0;
    for (uint32_t s = 0; s < content->card->section_count; s++) {
        const char *section = tr_card_str(content->card, content->card->sections[s].id);
        bool begun = false;
        for (size_t i = 0; i < view->rule_count; i++) {
            if (strcmp(view->rules[i].section, section) != 0 ||
                view->rules[i].result->result == TR_NA)
                continue;
            if (!begun) {
                SDL_snprintf(id, sizeof id, "rules/section%u", s + 1);
                tr_column_text(flow, id, TR_FACE_STRONG, TR_TINT_ACCENT,
                               tr_section_title(content, s), theme->gap / 2);
                tr_app_fill(app, tr_column_take(flow, theme->border, theme->gap), TR_TINT_LINE);
            }
            begun = true;
            draw_rule(flow, i);
        }
    }
    for (size_t i = 0; i < view->rule_count; i++)
        left_out += view->rules[i].result->result == TR_NA;
    if (left_out == 0)
        return;
    SDL_snprintf(label, sizeof label,
                 result->show_left_out ? tr_say("Hide the %d rules without an occasion")
                                       : tr_say("Show the %d rules without an occasion"),
                 (int)left_out);
    tr_ui_expanded(app->ui, result->show_left_out);
    if (tr_column_button(flow, "left_out", TR_BUTTON_QUIET, true, label)) {
        result->show_left_out = !result->show_left_out;
        tr_app_wake_in(app, 0);
    }
    for (size_t i = 0; result->show_left_out && i < view->rule_count; i++)
        if (view->rules[i].result->result == TR_NA)
            draw_rule(flow, i);
}

/* ---- buttons --------------------------------------------------------------------------- */

static void next_call(struct tr_app *app)
{
    const struct tr_catalog *catalog = &app->catalog;
    size_t at = 0;
    for (size_t i = 0; i < catalog->count; i++)
        if (strcmp(catalog->v[i].id, app->game->scenario) == 0)
            at = i;
    for (size_t step = 1; step <= catalog->count; step++) {
        size_t i = (at + step) % catalog->count;
        if (!catalog->v[i].reason) {
            app->selected = i;
            tr_app_play(app, catalog->v[i].id, -1);
            return;
        }
    }
}

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
            next_call(app);
        else
            tr_app_go(app, i == 2 ? TR_SCREEN_BOARD : TR_SCREEN_LIST);
    }
}

static void draw_right(struct tr_app *app, SDL_Rect box)
{
    struct result *result = app->state;
    const struct tr_theme *theme = &app->theme;
    static const char *const ids[] = {"rules", "course", "slip_side", "coach_side"};
    const char *tabs[] = {tr_say("Rules"), tr_say("Course of the call"), tr_say("Slip"),
                          tr_say("What to say")};
    SDL_Rect inside = tr_app_card(app, box, theme->gap * 2);
    bool slip = app->game->view.debrief.slip_count > 0;
    int count = slip ? 4 : 3;
    if (!slip) /* a call without one */
        tabs[2] = tabs[3];
    int h = tr_ui_choice_height(app->ui, inside.w, tabs, (size_t)count);
    tr_ui_label(app->ui, tr_say("Parts of the result"));
    result->tab =
        tr_ui_tabs(app->ui, "tabs", tr_cut_top(&inside, h), tabs, (size_t)count, result->tab);
    tr_cut_top(&inside, theme->gap * 3 / 2);
    int tab = !slip && result->tab == 2 ? 3 : result->tab;
    tr_ui_label(app->ui, tabs[result->tab]);
    struct tr_column flow = tr_column_begin(app, ids[tab], inside, &result->tab_h[tab]);
    if (tab == 0)
        draw_rules(&flow);
    else if (tab == 1)
        tr_result_course(&flow, true);
    else if (tab == 2)
        tr_result_slip(&flow);
    else
        tr_result_coach(&flow);
    tr_column_end(&flow);
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    struct result *result = app->state;
    const struct tr_theme *theme = &app->theme;
    SDL_Rect body = tr_app_margin(app, whole);
    SDL_Rect foot = tr_cut_bottom(&body, theme->control_h);
    const struct tr_content *content = &app->game->content;
    tr_cut_bottom(&body, theme->gap * 2);
    if (tr_app_ems(app, whole.w) >= 50) {
        SDL_Rect left = tr_cut_left(&body, body.w * 38 / 100);
        tr_cut_left(&body, theme->gap * 2);
        SDL_Rect inside = tr_app_card(app, left, theme->gap * 2);
        tr_ui_label(app->ui, tr_say("Result"));
        struct tr_column flow = tr_column_begin(app, "score_side", inside, &result->left_h);
        tr_column_text(&flow, "title", TR_FACE_TITLE, TR_TINT_TEXT,
                       tr_graph_in(content, content->graph->title), theme->gap / 2);
        draw_score(&flow);
        draw_sections(&flow);
        draw_better(&flow);
        tr_result_times(&flow);
        tr_column_end(&flow);
        draw_right(app, body);
    } else {
        SDL_Rect inside = tr_app_card(app, body, theme->gap * 3 / 2);
        tr_ui_label(app->ui, tr_say("Result"));
        struct tr_column flow = tr_column_begin(app, "all", inside, &result->all_h);
        draw_score(&flow);
        draw_sections(&flow);
        draw_better(&flow);
        tr_result_slip(&flow);
        tr_result_coach(&flow);
        tr_result_times(&flow);
        tr_result_course(&flow, false);
        draw_rules(&flow);
        tr_column_end(&flow);
    }
    draw_buttons(app, foot);
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    if (e->type == SDL_KEYDOWN && e->key.keysym.sym == SDLK_ESCAPE)
        tr_app_go(app, TR_SCREEN_LIST);
}

const struct tr_screen tr_screen_result = {"result", enter, event, draw, leave, NULL};
