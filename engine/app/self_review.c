/* Before the verdict of a practice call, once a day: what would you do better? Up to three
 * ticks, stored before anything is shown; one key skips it. Nobody is asked at their first
 * call, since who has never seen a verdict cannot know what it looks at. */
#include "report/self_review.h"

#include <string.h>

#include "app/learn.h"
#include "app/result_inside.h"
#include "base/alloc.h"

struct self {
    size_t rules[TR_SELF_RULES]; /* of the verdict */
    size_t count;
    uint32_t ticked;
    int selected, height;
    bool storing;
    char rows[TR_SELF_RULES][320];
};

enum tr_screen_id tr_self_review_or_result(struct tr_app *app)
{
    const struct tr_progress_all *known = tr_learn_known(app);
    const struct tr_game *game = app->game;
    size_t offer[TR_SELF_RULES];
    bool asked = known && game->has_view && !game->practice && game->run.len > 0 &&
                 game->call.mode == TR_MODE_PRACTICE && tr_learn_played_before(app) &&
                 !app->learn->resting && !known->reviewed_today &&
                 strcmp(app->learn->player, game->player) == 0;
    return asked && tr_self_offer(&game->view, game->call.seed, offer) > 0 ? TR_SCREEN_SELF
                                                                           : TR_SCREEN_RESULT;
}

static tr_status enter(struct tr_app *app, tr_err *err)
{
    struct self *self = tr_calloc(1, sizeof *self);
    if (!self)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the self-review");
    self->count = tr_self_offer(&app->game->view, app->game->call.seed, self->rules);
    app->state = self;
    tr_ui_focus(app->ui, "offered");
    return TR_OK;
}

static void leave(struct tr_app *app)
{
    tr_free(app->state);
    app->state = NULL;
}

/* ---- storing ------------------------------------------------------------------------------ */

struct self_job {
    struct tr_job job;
    char board[TR_PATH_MAX];
    struct tr_self_review review;
    char problem[TR_ERR_MAX];
};

static void job_run(struct tr_job *job)
{
    struct self_job *s = (struct self_job *)job;
    struct tr_store *store = NULL;
    tr_err err = {0};
    if (tr_store_open(&store, s->board, NULL, 0, &err) != TR_OK ||
        tr_store_self_review(store, &s->review, &err) != TR_OK)
        SDL_strlcpy(s->problem, err.msg, sizeof s->problem);
    tr_store_close(store);
}

static void job_done(struct tr_app *app, struct tr_job *job)
{
    struct self_job *s = (struct self_job *)job;
    if (*s->problem)
        tr_app_tell(app, TR_TINT_WARN, tr_say("The self-review could not be stored: %s"),
                    s->problem);
    if (app->screen == TR_SCREEN_SELF)
        tr_app_go(app, TR_SCREEN_RESULT);
    tr_free(s);
}

/* ticked 0: skipped */
static void finish(struct tr_app *app, uint32_t ticked)
{
    struct self *self = app->state;
    const struct tr_game *game = app->game;
    struct self_job *s = tr_calloc(1, sizeof *s);
    struct tr_self_review *review = &app->learn->review;
    if (self->storing) {
        tr_free(s);
        return;
    }
    app->learn->resting = true;
    memset(review, 0, sizeof *review);
    tr_digest_of(game->run.data, game->run.len, &review->run);
    SDL_strlcpy(review->player, game->player, sizeof review->player);
    review->count = self->count;
    review->ticked = ticked;
    for (size_t i = 0; i < self->count; i++)
        SDL_strlcpy(review->rules[i], game->view.rules[self->rules[i]].id, TR_NAME_MAX);
    app->learn->of = game;
    if (!s) {
        tr_app_go(app, TR_SCREEN_RESULT);
        return;
    }
    s->job.run = job_run;
    s->job.done = job_done;
    s->review = *review;
    SDL_strlcpy(s->board, app->board, sizeof s->board);
    self->storing = true;
    tr_worker_add(app->worker, &s->job);
    if (ticked == 0) { /* nothing that the verdict could colour */
        review->count = 0;
        tr_app_go(app, TR_SCREEN_RESULT);
    }
}

/* ---- drawing -------------------------------------------------------------------------------- */

static int ticks(uint32_t ticked)
{
    int n = 0;
    for (; ticked; ticked &= ticked - 1)
        n++;
    return n;
}

static void toggle(struct tr_app *app, int at)
{
    struct self *self = app->state;
    uint32_t bit = (uint32_t)1 << at;
    if (!(self->ticked & bit) && ticks(self->ticked) == TR_SELF_TICKS)
        tr_ui_toast(app->ui, TR_TINT_WARN, tr_say("Three at most: take another one back first."));
    else
        self->ticked ^= bit;
    tr_app_wake_in(app, 0);
}

static void draw_offer(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct self *self = app->state;
    const struct tr_verdict_view *view = &app->game->view;
    const char *rows[TR_SELF_RULES];
    for (size_t i = 0; i < self->count; i++) {
        SDL_snprintf(self->rows[i], sizeof self->rows[i], "%s %s",
                     self->ticked >> i & 1 ? "●" : "○", view->rules[self->rules[i]].title);
        rows[i] = self->rows[i];
    }
    int h = tr_ui_list_height(app->ui, flow->left.w, rows, NULL, self->count, true);
    tr_ui_label(app->ui, tr_say("What you would do better"));
    tr_ui_disable(app->ui, self->storing);
    int at = tr_ui_list(app->ui, "offered", tr_column_take(flow, h, app->theme.gap), rows, NULL,
                        self->count, &self->selected, true);
    tr_ui_disable(app->ui, false);
    if (at >= 0)
        toggle(app, at);
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    struct self *self = app->state;
    const struct tr_theme *theme = &app->theme;
    SDL_Rect body = tr_app_page(app, whole);
    int half = (body.w - theme->gap) / 2;
    int h = SDL_max(theme->control_h,
                    tr_ui_button_height(app->ui, half, tr_say("Show the result (R)")));
    h = SDL_max(h, tr_ui_button_height(app->ui, half, tr_say("Skip (Esc)")));
    SDL_Rect foot = tr_cut_bottom(&body, h);
    tr_cut_bottom(&body, 2 * theme->gap);
    char about[400];
    SDL_snprintf(about, sizeof about,
                 tr_say("Choose up to three, by 1 to %d or with the mouse. You are asked once a "
                        "day; it counts for nothing but yourself."),
                 (int)self->count);
    SDL_Rect inside = tr_app_card(app, body, 2 * theme->gap);
    tr_ui_label(app->ui, tr_say("Self-review"));
    struct tr_column flow = tr_column_begin(app, "self", inside, &self->height);
    tr_column_text(&flow, "title", TR_FACE_TITLE, TR_TINT_TEXT,
                   tr_say("Before the result: what would you do better?"), theme->gap / 2);
    tr_column_text(&flow, "about", TR_FACE_BODY, TR_TINT_MUTED, about, theme->gap);
    draw_offer(&flow);
    tr_column_end(&flow);
    SDL_Rect right = tr_cut_right(&foot, half);
    tr_cut_right(&foot, theme->gap);
    if (tr_ui_button(app->ui, "skip", foot, TR_BUTTON_PLAIN, !self->storing, tr_say("Skip (Esc)")))
        finish(app, 0);
    else if (tr_ui_button(app->ui, "show", right, TR_BUTTON_MAIN,
                          self->ticked != 0 && !self->storing, tr_say("Show the result (R)")))
        finish(app, self->ticked);
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    const struct self *self = app->state;
    if (e->type != SDL_KEYDOWN || e->key.repeat)
        return;
    SDL_Keycode key = e->key.keysym.sym;
    if (key == SDLK_ESCAPE)
        finish(app, 0);
    else if (key == SDLK_r && self->ticked != 0)
        finish(app, self->ticked);
}

const struct tr_screen tr_screen_self = {"self", enter, event, draw, leave, NULL};

/* ---- on the result -------------------------------------------------------------------------- */

static void draw_found(struct tr_column *flow, enum tr_self_found found, enum tr_tint tint)
{
    struct tr_app *app = flow->app;
    const struct tr_self_review *review = &app->learn->review;
    char text[400], id[96];
    for (size_t i = 0; i < review->count; i++) {
        const char *title = tr_self_title(&app->game->view, review, i);
        if (tr_self_compare(&app->game->view, review, i) != found)
            continue;
        if (found == TR_SELF_HIT)
            SDL_snprintf(text, sizeof text, tr_say("✓ You saw it: %s"), title);
        else if (found == TR_SELF_MISSED)
            SDL_snprintf(text, sizeof text, tr_say("○ You did not see: %s"), title);
        else
            SDL_snprintf(text, sizeof text, tr_say("– Too hard on yourself: %s"), title);
        SDL_snprintf(id, sizeof id, "self/%s", review->rules[i]);
        tr_column_text(flow, id, TR_FACE_BODY, tint, text, app->theme.gap / 4);
    }
}

void tr_learn_self_review(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    int gap = app->theme.gap;
    if (!app->learn || app->learn->of != app->game || app->learn->review.count == 0)
        return;
    tr_result_heading(flow, "self/title", tr_say("Your own view, and the verdict"));
    draw_found(flow, TR_SELF_HIT, TR_TINT_GOOD);
    draw_found(flow, TR_SELF_MISSED, TR_TINT_WARN);
    draw_found(flow, TR_SELF_HARD, TR_TINT_MUTED);
    tr_column_take(flow, 0, gap);
}
