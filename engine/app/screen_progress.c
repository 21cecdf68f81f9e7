/* How the player gets on: levels, streaks and the next call at the left; skill over time, or
 * what is to be repeated, at the right. In a small window all of it in one column. */
#include <string.h>

#include "app/learn.h"
#include "base/alloc.h"

#define ROOM 640 /* bytes of a sentence */

struct progress {
    int left_h, right_h[2], all_h;
    int tab;
};

static tr_status enter(struct tr_app *app, tr_err *err)
{
    struct progress *state = tr_calloc(1, sizeof *state);
    if (!state)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the progress");
    app->state = state;
    tr_learn_follow(app, app->set.player);
    tr_ui_focus(app->ui, "list");
    return TR_OK;
}

static void leave(struct tr_app *app)
{
    tr_free(app->state);
    app->state = NULL;
}

/* ---- left ------------------------------------------------------------------------------- */

static void draw_levels(struct tr_column *flow, const struct tr_progress *p)
{
    struct tr_app *app = flow->app;
    int gap = app->theme.gap;
    for (int i = 0; i < TR_MODE_COUNT; i++) {
        enum tr_mode mode = (enum tr_mode)i;
        char id[32], missing[256], text[96];
        bool open = tr_progress_open(p, mode);
        tr_level_words(p, mode, missing, sizeof missing);
        SDL_snprintf(id, sizeof id, "level/%s", tr_mode_names[i]);
        SDL_snprintf(text, sizeof text, open ? tr_say("✓ %s: open") : tr_say("– %s: locked"),
                     tr_mode_word(mode));
        tr_column_text(flow, id, TR_FACE_STRONG, open ? TR_TINT_GOOD : TR_TINT_WARN, text, gap / 4);
        SDL_snprintf(id, sizeof id, "level/%s/missing", tr_mode_names[i]);
        tr_column_text(flow, id, TR_FACE_SMALL, TR_TINT_MUTED, missing, gap / 4);
    }
    tr_column_take(flow, 0, gap);
}

static void draw_streaks(struct tr_column *flow, const struct tr_progress_all *all)
{
    struct tr_app *app = flow->app;
    const struct tr_progress *p = &all->progress;
    int gap = app->theme.gap;
    char text[ROOM];
    SDL_snprintf(text, sizeof text, tr_say("Calls so far: %d"), (int)p->calls);
    tr_column_text(flow, "calls", TR_FACE_BODY, TR_TINT_TEXT, text, gap / 2);
    if (p->calls == 0)
        return;
    SDL_snprintf(text, sizeof text, tr_say("Days in a row: %d (best %d)"), (int)p->days,
                 (int)p->days_best);
    tr_column_text(flow, "days", TR_FACE_BODY, TR_TINT_TEXT, text, gap / 4);
    if (p->days > 0 && !p->today_done)
        tr_column_text(flow, "days/today", TR_FACE_SMALL, TR_TINT_MUTED,
                       tr_say("One call today keeps it going."), gap / 4);
    SDL_snprintf(text, sizeof text, tr_say("Calls in a row without a fatal mistake: %d (best %d)"),
                 (int)p->clean, (int)p->clean_best);
    tr_column_text(flow, "clean", TR_FACE_BODY, TR_TINT_TEXT, text, gap / 2);
    if (all->unknown > 0) {
        SDL_snprintf(
            text, sizeof text,
            tr_say("Of another version of Third Ring, or damaged; only their points count: %d"),
            (int)all->unknown);
        tr_column_text(flow, "unknown", TR_FACE_SMALL, TR_TINT_MUTED, text, gap / 2);
    }
}

static void draw_next(struct tr_column *flow, const struct tr_progress_all *all)
{
    struct tr_app *app = flow->app;
    int at = tr_learn_proposed(app), gap = app->theme.gap;
    char text[ROOM], why[ROOM];
    if (at < 0)
        return;
    const struct tr_entry *entry = &app->catalog.v[at];
    const char *title = entry->title[app->set.lang];
    tr_next_words(&all->progress, &all->next, why, sizeof why);
    SDL_snprintf(text, sizeof text, tr_say("Next for you: %s"),
                 title && *title ? title : entry->id);
    tr_column_text(flow, "next/title", TR_FACE_STRONG, TR_TINT_TEXT, text, gap / 2);
    tr_column_text(flow, "next/why", TR_FACE_SMALL, TR_TINT_MUTED, why, gap);
}

static void draw_person(struct tr_column *flow, const struct tr_progress_all *all)
{
    struct tr_app *app = flow->app;
    char text[ROOM];
    SDL_snprintf(text, sizeof text, tr_say("Progress of %s"),
                 *app->learn->player ? app->learn->player : "–");
    tr_column_text(flow, "title", TR_FACE_TITLE, TR_TINT_TEXT, text, app->theme.gap);
    draw_next(flow, all);
    draw_streaks(flow, all);
    tr_column_take(flow, 0, app->theme.gap);
    tr_column_text(flow, "levels", TR_FACE_STRONG, TR_TINT_TEXT, tr_say("Your way in"),
                   app->theme.gap / 2);
    draw_levels(flow, &all->progress);
}

/* ---- right ------------------------------------------------------------------------------ */

/* The last calls as thin columns, the newest at the right; less than half is amber. */
static void draw_course(struct tr_app *app, SDL_Rect box, const struct tr_progress_skill *s)
{
    int step = box.w / TR_PROGRESS_COURSE;
    for (size_t i = 0; step > 1 && i < s->count; i++) {
        int h = s->max[i] > 0 ? box.h * s->points[i] / s->max[i] : 0;
        SDL_Rect bar = {box.x + box.w - (int)(s->count - i) * step, box.y + box.h - h,
                        step - SDL_max(1, step / 4), h};
        if (bar.h < app->theme.border + 1) {
            bar.h = app->theme.border + 1;
            bar.y = box.y + box.h - bar.h;
        }
        tr_app_fill(app, bar, s->points[i] * 2 < s->max[i] ? TR_TINT_WARN : TR_TINT_ACCENT);
    }
    tr_app_fill(app, (SDL_Rect){box.x, box.y + box.h, box.w, app->theme.border}, TR_TINT_LINE);
}

static void draw_skill(struct tr_column *flow, const struct tr_progress_skill *s)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    char id[96], part[112], number[96];
    if (s->share < 0)
        return;
    SDL_snprintf(id, sizeof id, "%s/%s", s->group ? "group" : "section", s->id);
    if (s->before < 0)
        SDL_snprintf(number, sizeof number, tr_say("%d %%"), (s->share + 5) / 10);
    else
        SDL_snprintf(number, sizeof number, tr_say("%d %%, before %d %%"), (s->share + 5) / 10,
                     (s->before + 5) / 10);
    int line = tr_type_line_height(app->type, TR_FACE_BODY);
    bool wide = tr_app_ems(app, flow->left.w) >= 26;
    SDL_Rect row = tr_column_take(flow, wide ? line * 3 / 2 : line * 5 / 2, theme->gap / 2);
    SDL_Rect words = wide ? row : tr_cut_top(&row, line);
    SDL_Rect course = wide ? tr_cut_right(&words, row.w * 38 / 100) : row;
    if (wide)
        tr_cut_right(&words, theme->gap);
    course.h -= theme->gap / 2;
    int width = tr_type_width(app->type, TR_FACE_BODY, number, strlen(number)) + 2;
    SDL_snprintf(part, sizeof part, "%s/share", id);
    words.y += wide ? line / 4 : 0;
    words.h = line;
    tr_ui_text(app->ui, part, tr_cut_right(&words, width), TR_FACE_BODY,
               s->before >= 0 && s->share < s->before ? TR_TINT_WARN : TR_TINT_TEXT, TR_ALIGN_RIGHT,
               number);
    tr_cut_right(&words, theme->gap);
    tr_ui_text(app->ui, id, words, TR_FACE_BODY, TR_TINT_TEXT, TR_ALIGN_LEFT, tr_skill_title(s));
    draw_course(app, course, s);
}

static void draw_skills(struct tr_column *flow, const struct tr_progress *p)
{
    int gap = flow->app->theme.gap;
    if (p->skill_count == 0) {
        tr_column_text(flow, "skills/none", TR_FACE_BODY, TR_TINT_MUTED,
                       tr_say("Your first call will show here."), gap);
        return;
    }
    tr_column_text(flow, "skills/about", TR_FACE_SMALL, TR_TINT_MUTED,
                   tr_say("Share of the points in the last 5 calls, and in the 5 before. The "
                          "columns are single calls, the newest at the right."),
                   gap);
    for (int group = 0; group < 2; group++) {
        bool begun = false;
        for (size_t i = 0; i < p->skill_count; i++) {
            if (p->skills[i].group != (group == 1))
                continue;
            if (!begun)
                tr_column_text(
                    flow, group ? "skills/groups" : "skills/sections", TR_FACE_STRONG, TR_TINT_TEXT,
                    group ? tr_say("By kind of call") : tr_say("By part of the call"), gap / 2);
            begun = true;
            draw_skill(flow, &p->skills[i]);
        }
        tr_column_take(flow, 0, gap);
    }
}

static void draw_rule(struct tr_column *flow, const struct tr_progress *p, size_t at)
{
    struct tr_app *app = flow->app;
    const struct tr_progress_rule *r = &p->rules[p->plan[at]];
    char id[96], when[64], dots[16], text[ROOM];
    tr_due_words(p, r, when, sizeof when);
    SDL_snprintf(id, sizeof id, "rule/%s", r->id);
    tr_column_text(flow, id, TR_FACE_BODY, r->fatal ? TR_TINT_BAD : TR_TINT_TEXT, r->title, 0);
    tr_box_dots(r, dots);
    SDL_snprintf(text, sizeof text, tr_say("%s  %s · wrong lately: %d%s"), dots, when,
                 (int)tr_progress_lately(r),
                 r->asked   ? tr_say(" · a question")
                 : r->fatal ? tr_say(" · fatal")
                            : "");
    SDL_snprintf(id, sizeof id, "rule/%s/when", r->id);
    tr_column_text(flow, id, TR_FACE_SMALL, TR_TINT_MUTED, text, app->theme.gap / 2);
}

static void draw_plan(struct tr_column *flow, const struct tr_progress *p)
{
    int gap = flow->app->theme.gap;
    tr_column_text(flow, "plan/about", TR_FACE_SMALL, TR_TINT_MUTED,
                   tr_say("What went wrong comes up again after 1, 2, 4, 8 and 16 days, each time "
                          "it is kept; a dot more each time. What goes wrong again begins anew."),
                   gap);
    if (p->plan_count == 0)
        tr_column_text(flow, "plan/none", TR_FACE_BODY, TR_TINT_MUTED,
                       tr_say("There is nothing to repeat."), gap);
    for (size_t i = 0; i < p->plan_count; i++) {
        if (i == 0 && p->due_count > 0)
            tr_column_text(flow, "plan/today", TR_FACE_STRONG, TR_TINT_TEXT, tr_say("Today"),
                           gap / 2);
        if (i > 0 && i == tr_progress_today(p) && i < p->due_count) {
            tr_column_take(flow, 0, gap);
            tr_column_text(flow, "plan/then", TR_FACE_STRONG, TR_TINT_TEXT,
                           tr_say("Once this is done"), gap / 2);
        }
        if (i == p->due_count) {
            tr_column_take(flow, 0, i > 0 ? gap : 0);
            tr_column_text(flow, "plan/later", TR_FACE_STRONG, TR_TINT_TEXT, tr_say("Later"),
                           gap / 2);
        }
        draw_rule(flow, p, i);
    }
}

static void draw_right(struct tr_app *app, SDL_Rect box, const struct tr_progress *p)
{
    struct progress *state = app->state;
    const char *tabs[] = {tr_say("Skill"), tr_say("To repeat")};
    SDL_Rect inside = tr_app_card(app, box, app->theme.gap * 2);
    int h = tr_ui_choice_height(app->ui, inside.w, tabs, 2);
    tr_ui_label(app->ui, tr_say("Parts of the progress"));
    state->tab = tr_ui_tabs(app->ui, "tabs", tr_cut_top(&inside, h), tabs, 2, state->tab);
    tr_cut_top(&inside, app->theme.gap * 3 / 2);
    tr_ui_label(app->ui, tabs[state->tab]);
    struct tr_column flow =
        tr_column_begin(app, state->tab ? "plan" : "skills", inside, &state->right_h[state->tab]);
    if (state->tab)
        draw_plan(&flow, p);
    else
        draw_skills(&flow, p);
    tr_column_end(&flow);
}

/* ---- all --------------------------------------------------------------------------------- */

static void draw_buttons(struct tr_app *app, SDL_Rect foot)
{
    const char *labels[] = {tr_say("Take the next call"), tr_say("Three questions (Q)"),
                            tr_say("List")};
    static const char *const ids[] = {"next", "quiz", "list"};
    for (int i = 0; i < 3; i++) {
        SDL_Rect place = tr_cut_left(&foot, foot.w / (3 - i));
        if (i < 2)
            tr_cut_right(&place, app->theme.gap);
        bool enabled = i == 0 ? !app->loading && tr_learn_proposed(app) >= 0 &&
                                    tr_learn_may(app, app->set.answering, NULL, 0)
                       : i == 1 ? tr_quiz_offered(app)
                                : true;
        if (!tr_ui_button(app->ui, ids[i], place, i == 0 ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN,
                          enabled, labels[i]))
            continue;
        if (i == 0)
            tr_learn_next(app);
        else if (i == 1)
            tr_quiz_begin(app);
        else
            tr_app_go(app, TR_SCREEN_LIST);
    }
}

static int foot_height(struct tr_app *app, int width)
{
    int w = (width - 2 * app->theme.gap) / 3;
    int h = tr_ui_button_height(app->ui, w, tr_say("Take the next call"));
    h = SDL_max(h, tr_ui_button_height(app->ui, w, tr_say("Three questions (Q)")));
    return SDL_max(h, app->theme.control_h);
}

static void draw_nothing(struct tr_app *app, SDL_Rect body)
{
    const char *why = app->learn && *app->learn->problem ? app->learn->problem
                      : !*app->board ? tr_say("Without a board no progress is kept.")
                                     : tr_say("One moment …");
    SDL_Rect inside = tr_app_card(app, body, app->theme.gap * 2);
    tr_ui_text(app->ui, "none", inside, TR_FACE_BODY,
               app->learn && *app->learn->problem ? TR_TINT_BAD : TR_TINT_MUTED, TR_ALIGN_LEFT,
               why);
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    struct progress *state = app->state;
    const struct tr_progress_all *known = tr_learn_known(app);
    int gap = app->theme.gap;
    SDL_Rect body = tr_app_margin(app, whole);
    SDL_Rect foot = tr_cut_bottom(&body, foot_height(app, body.w));
    tr_cut_bottom(&body, 2 * gap);
    if (!known) {
        draw_nothing(app, body);
    } else if (tr_app_ems(app, whole.w) >= 50) {
        SDL_Rect left = tr_cut_left(&body, body.w * 40 / 100);
        tr_cut_left(&body, 2 * gap);
        SDL_Rect inside = tr_app_card(app, left, 2 * gap);
        tr_ui_label(app->ui, tr_say("Progress"));
        struct tr_column flow = tr_column_begin(app, "person", inside, &state->left_h);
        draw_person(&flow, known);
        tr_column_end(&flow);
        draw_right(app, body, &known->progress);
    } else {
        SDL_Rect inside = tr_app_card(app, body, gap * 3 / 2);
        tr_ui_label(app->ui, tr_say("Progress"));
        struct tr_column flow = tr_column_begin(app, "all", inside, &state->all_h);
        draw_person(&flow, known);
        tr_column_text(&flow, "skill/title", TR_FACE_TITLE, TR_TINT_TEXT, tr_say("Skill"), gap);
        draw_skills(&flow, &known->progress);
        tr_column_text(&flow, "plan/title", TR_FACE_TITLE, TR_TINT_TEXT, tr_say("To repeat"), gap);
        draw_plan(&flow, &known->progress);
        tr_column_end(&flow);
    }
    draw_buttons(app, foot);
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    if (e->type != SDL_KEYDOWN || e->key.repeat)
        return;
    if (e->key.keysym.sym == SDLK_ESCAPE || e->key.keysym.sym == SDLK_F8)
        tr_app_go(app, TR_SCREEN_LIST);
    else if (e->key.keysym.sym == SDLK_q && tr_quiz_offered(app))
        tr_quiz_begin(app);
}

const struct tr_screen tr_screen_progress = {"progress", enter, event, draw, leave, NULL};
