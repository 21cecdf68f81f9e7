/* Saved, loaded on the worker, taken over between two frames; see try_out.h. One load
 * is on its way at a time: what is saved meanwhile is loaded after it. */
#include "app/try_out.h"

#include <string.h>

#include "app/call_view.h"
#include "app/watch.h"
#include "base/alloc.h"

struct tr_try_out {
    char scenario[TR_PATH_MAX], from[TR_NAME_MAX];
    struct tr_watch *watch; /* NULL: only tried out once */
    SDL_atomic_t saved;
    Uint32 wake; /* event that wakes the window */
    bool loading, stale;
    bool shown;       /* a call of it has been on the screen */
    bool deaf;        /* the call whose ear was to be used is over: one has to be made */
    unsigned number;  /* of this one among all that were begun */
    unsigned version; /* of the scenario, from 1: as often as it changed */
    char problem[TR_PROBLEM_MAX];
};

struct try_job {
    struct tr_job job;
    struct tr_loader loader;
    struct tr_game *game;
    unsigned number;
    bool begins; /* it is not a save of a call that goes on, which nobody should wait for */
};

static void load(struct tr_app *app);

/* ---- the call goes on --------------------------------------------------------------- */

/* What is typed stays with the field of that name. */
static void move_slip(struct tr_call_view *view, const struct tr_graph *from,
                      const struct tr_graph *to)
{
    struct tr_call_view *was = tr_malloc(sizeof *was);
    if (!was)
        return;
    *was = *view;
    memset(view->slip, 0, sizeof view->slip);
    memset(view->noted, 0, sizeof view->noted);
    for (uint32_t i = 0; i < to->slip_count; i++) {
        for (uint32_t k = 0; k < from->slip_count; k++) {
            if (strcmp(tr_graph_str(to, to->slip[i].name),
                       tr_graph_str(from, from->slip[k].name)) != 0)
                continue;
            memcpy(view->slip[i], was->slip[k], sizeof view->slip[i]);
            memcpy(view->noted[i], was->noted[k], sizeof view->noted[i]);
            view->typed_at[i] = was->typed_at[k];
        }
    }
    tr_free(was);
}

static void tell_how(struct tr_app *app, enum tr_rehearsed how, const char *beat)
{
    if (how == TR_REHEARSED_JUMPED)
        tr_app_tell(app, TR_TINT_WARN,
                    tr_say("What was said leads elsewhere now; the call goes on at the beginning "
                           "of \"%s\"."),
                    beat);
    else if (how == TR_REHEARSED_EARLIER)
        tr_app_tell(app, TR_TINT_WARN,
                    tr_say("The beat is not there any more; the call goes on in the last one "
                           "before it, \"%s\"."),
                    beat);
    else if (how == TR_REHEARSED_ANEW)
        tr_app_tell(app, TR_TINT_WARN,
                    tr_say("No beat that was played is there any more; the call begins anew."));
}

/* Nothing that plays has changed: a comment, a file of something else. */
static bool is_same(const struct tr_game *a, const struct tr_game *b)
{
    bool same = true;
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        same = same && tr_digest_equal(&a->content.digest[i], &b->content.digest[i]);
    return same;
}

static bool is_live(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_CALL && app->next_screen < 0 && app->game &&
           app->game->practice && app->game->session && !tr_game_ended(app->game);
}

/* The first of them made the ear; it goes when the last that hears with it goes. */
static void keep_ear(struct tr_game *game, struct tr_game *old)
{
    if (!game->content.ear_lent) {
        tr_game_free(old);
    } else if (old->ear_of) {
        game->ear_of = old->ear_of;
        old->ear_of = NULL;
        tr_game_free(old);
    } else {
        game->ear_of = old;
    }
}

/* The ear that was not made is at hand. */
static bool can_hear(const struct tr_app *app, const struct tr_game *game)
{
    return game->content.ear ||
           (is_live(app) && app->try_out->shown &&
            tr_digest_equal(&game->content.ear_key, &app->game->content.ear_key));
}

/* gives: whether game was taken over */
static bool go_on(struct tr_app *app, struct tr_game *game)
{
    struct tr_try_out *t = app->try_out;
    struct tr_game *old = app->game;
    enum tr_rehearsed how;
    tr_err err = {0};
    if (is_same(old, game))
        return false;
    if (!game->content.ear)
        tr_content_lend_ear(&game->content, &old->content);
    if (tr_game_resume(game, old, SDL_GetTicks64(), &how, &err) != TR_OK) {
        SDL_strlcpy(t->problem, err.msg, sizeof t->problem);
        return false;
    }
    const struct tr_graph *graph = game->content.graph;
    struct tr_call_view *view = app->state;
    move_slip(view, old->content.graph, graph);
    view->choice = 0;
    view->said = 0;
    tr_game_sound(game, app->sound);
    app->game = game;
    keep_ear(game, old);
    t->version++;
    tell_how(app, how, tr_graph_str(graph, graph->beats[tr_game_call(game)->beat].name));
    return true;
}

/* ---- loading ------------------------------------------------------------------------ */

static void load_run(struct tr_job *job)
{
    struct try_job *load = (struct try_job *)job;
    tr_game_load(load->game, &load->loader);
    if (load->begins)
        tr_game_voices(load->game);
}

/* gives: whether game was taken over */
static bool show(struct tr_app *app, struct tr_game *game)
{
    struct tr_try_out *t = app->try_out;
    tr_err err = {0};
    uint16_t beat;
    if (t->shown && is_live(app))
        return go_on(app, game);
    if (t->shown) {
        t->version += !app->game || !is_same(app->game, game);
        return false;
    }
    if (*t->from && tr_session_beat(game->content.graph, t->from, &beat, &err) != TR_OK) {
        SDL_strlcpy(t->problem, err.msg, sizeof t->problem);
        return false;
    }
    tr_app_show_game(app, game);
    t->shown = true;
    return true;
}

static void load_done(struct tr_app *app, struct tr_job *job)
{
    struct try_job *loaded = (struct try_job *)job;
    struct tr_try_out *t = app->try_out;
    bool taken = false;
    if (t && t->number == loaded->number) {
        bool first = !t->shown;
        t->loading = false;
        *t->problem = '\0';
        if (loaded->game->load_status == TR_OK && !can_hear(app, loaded->game))
            t->stale = t->deaf = true;
        else if (loaded->game->load_status == TR_OK)
            taken = show(app, loaded->game);
        else
            SDL_strlcpy(t->problem, loaded->game->problem, sizeof t->problem);
        if (first && !t->deaf)
            app->loading = false;
        tr_app_wake_in(app, 0);
    }
    if (!taken)
        tr_game_free(loaded->game);
    tr_free(loaded);
    if (!t || app->try_out != t)
        return;
    if (t->stale) {
        load(app);
    } else if (*t->problem && !t->watch) { /* nobody is going to mend it */
        tr_app_tell(app, TR_TINT_BAD, tr_say("This call cannot be played: %s"), t->problem);
        tr_try_end(app);
    }
}

static void load(struct tr_app *app)
{
    struct tr_try_out *t = app->try_out;
    struct try_job *job = NULL;
    struct tr_game *game = NULL;
    if (t->loading) {
        t->stale = true;
        return;
    }
    t->stale = false;
    int64_t seed = app->opts.seed;
    if (t->shown && app->game && app->game->practice)
        seed = (int64_t)app->game->call.seed;
    game = tr_app_new_game(app, t->scenario, seed);
    job = game ? tr_calloc(1, sizeof *job) : NULL;
    if (!job) {
        tr_game_free(game);
        app->loading = false;
        tr_ui_toast(app->ui, TR_TINT_BAD, tr_say("There is no memory for another call."));
        return;
    }
    game->practice = true;
    if (game->call.mode == TR_MODE_EXAM)
        game->call.mode = TR_MODE_PRACTICE;
    if (t->shown && app->game && app->game->practice) /* even if settings were changed since */
        game->call = app->game->call;
    if (is_live(app) && t->shown && !t->deaf) {
        game->has_ear_key = true;
        game->ear_key = app->game->content.ear_key;
    }
    t->deaf = false;
    SDL_strlcpy(game->from, t->from, sizeof game->from);
    job->job.run = load_run;
    job->job.done = load_done;
    job->job.may_drop = true;
    job->loader = app->loader;
    job->game = game;
    job->number = t->number;
    job->begins = !t->shown;
    t->loading = true;
    tr_worker_add(app->worker, &job->job);
}

/* ---- beginning and end --------------------------------------------------------------- */

/* On the watch's thread. */
static void saved(void *ctx)
{
    struct tr_try_out *t = ctx;
    SDL_Event event = {.type = t->wake};
    (void)SDL_AtomicSet(&t->saved, 1);
    (void)SDL_PushEvent(&event);
}

void tr_try_begin(struct tr_app *app, const char *scenario, const char *from, bool watch)
{
    tr_err err = {0};
    struct tr_try_out *t = tr_calloc(1, sizeof *t);
    if (!t) {
        tr_ui_toast(app->ui, TR_TINT_BAD, tr_say("There is no memory for another call."));
        return;
    }
    tr_try_end(app);
    SDL_strlcpy(t->scenario, scenario, sizeof t->scenario);
    if (from)
        SDL_strlcpy(t->from, from, sizeof t->from);
    t->wake = tr_worker_event(app->worker);
    t->number = ++app->tried;
    t->version = 1;
    struct tr_watch_opts opts = {
        .data_dir = app->loader.data_dir, .scenario = scenario, .changed = saved, .ctx = t};
    if (watch && tr_watch_new(&t->watch, &opts, &err) != TR_OK)
        tr_app_tell(app, TR_TINT_WARN, tr_say("Saving is not noticed: %s"), err.msg);
    app->try_out = t;
    app->loading = true;
    load(app);
}

void tr_try_again(struct tr_app *app)
{
    struct tr_try_out *t = app->try_out;
    if (!t)
        return;
    t->shown = false;
    t->version = 1;
    app->loading = true;
    if (!t->loading) /* else what is on its way is shown */
        load(app);
}

void tr_try_end(struct tr_app *app)
{
    struct tr_try_out *t = app->try_out;
    if (!t)
        return;
    app->try_out = NULL;
    if (t->loading && !t->shown)
        app->loading = false;
    if (t->watch && !app->quit)
        tr_catalog_load(app); /* what it is called, or whether it is broken, may have changed */
    tr_watch_free(t->watch);
    tr_free(t);
}

void tr_try_look(struct tr_app *app)
{
    struct tr_try_out *t = app->try_out;
    if (!t)
        return;
    bool elsewhere = app->screen != TR_SCREEN_CALL && app->screen != TR_SCREEN_RESULT &&
                     app->screen < TR_SCREEN_COUNT && app->next_screen < 0;
    if (t->shown && elsewhere) { /* somebody went to look for another call */
        tr_try_end(app);
        return;
    }
    if (SDL_AtomicSet(&t->saved, 0))
        load(app);
}

bool tr_try_waits(const struct tr_app *app)
{
    return app->try_out && *app->try_out->problem && app->try_out->watch;
}

/* ---- what is to be seen --------------------------------------------------------------- */

static void strip_text(struct tr_app *app, char *out, size_t cap)
{
    const struct tr_try_out *t = app->try_out;
    const struct tr_game *game = app->game;
    const struct tr_graph *graph = game->content.graph;
    char part[160];
    bool rings = tr_game_call(game)->phase == TR_PHASE_RINGING;
    SDL_snprintf(out, cap, tr_say("Tried out, not stored and not ranked"));
    if (!rings) {
        SDL_snprintf(part, sizeof part, tr_say(" · beat \"%s\""),
                     tr_graph_str(graph, graph->beats[tr_game_call(game)->beat].name));
        SDL_strlcat(out, part, cap);
    }
    SDL_snprintf(part, sizeof part, tr_say(" · seed %llu"), (unsigned long long)game->call.seed);
    SDL_strlcat(out, part, cap);
    if (!t || !t->watch)
        return;
    SDL_snprintf(part, sizeof part, tr_say(" · shows what is saved (version %u)"), t->version);
    SDL_strlcat(out, part, cap);
    if (!app->focused && !tr_game_ended(game))
        SDL_strlcat(out, tr_say(" · time stands still while you write"), cap);
}

void tr_try_strip(struct tr_app *app, SDL_Rect *whole)
{
    char text[600];
    if (!app->game || !app->game->practice)
        return;
    int gap = app->theme.gap;
    strip_text(app, text, sizeof text);
    int h = tr_ui_text_height(app->ui, TR_FACE_SMALL, whole->w - 4 * gap, text) + gap;
    SDL_Rect strip = tr_cut_top(whole, h);
    tr_app_fill(app, strip, TR_TINT_SELECT);
    strip = (SDL_Rect){strip.x + 2 * gap, strip.y + gap / 2, strip.w - 4 * gap, h - gap};
    tr_ui_text(app->ui, "tried_out", strip, TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_MIDDLE, text);
}

void tr_try_draw(struct tr_app *app)
{
    struct tr_try_out *t = app->try_out;
    const char *buttons[] = {tr_say("Load again"), tr_say("Leave")};
    char text[TR_PROBLEM_MAX + 400];
    if (!tr_try_waits(app))
        return;
    SDL_snprintf(text, sizeof text, "%s\n\n%s", t->problem,
                 tr_say("The call waits. Mend the file and save it: it goes on by itself."));
    int chosen =
        tr_ui_dialog(app->ui, "broken", tr_say("The scenario cannot be loaded"), text, buttons, 2);
    if (chosen == 0) {
        load(app);
    } else if (chosen == 1) {
        bool called = is_live(app) && tr_game_call(app->game)->picked_up_at >= 0;
        tr_try_end(app);
        if (app->screen == TR_SCREEN_CALL)
            tr_app_go(app, called ? TR_SCREEN_RESULT : TR_SCREEN_LIST);
    }
}
