/* The game's loop: start, one frame at a time, stop. */
#include <errno.h>
#include <string.h>
#include <sys/random.h>

#include "app/app_inside.h"
#include "base/alloc.h"

#define SEED_RANGE 1000000000u /* drawn seeds are short enough to be read out */
#define EVENTS_MAX 200         /* handled before the next frame is drawn */

const struct tr_screen *const tr_screens[TR_SCREEN_COUNT] = {
    [TR_SCREEN_LIST] = &tr_screen_list,
    [TR_SCREEN_CALL] = &tr_screen_call,
    [TR_SCREEN_RESULT] = &tr_screen_result,
    [TR_SCREEN_BOARD] = &tr_screen_board,
};

/* ---- start ----------------------------------------------------------------- */

static tr_status open_window(struct tr_app *app, tr_err *err)
{
    SDL_SetHint(SDL_HINT_IME_SUPPORT_EXTENDED_TEXT, "1");
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    SDL_SetHint(SDL_HINT_APP_NAME, "Third Ring");
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return tr_fail(err, TR_EIO, "there is no display to open a window on: %s", SDL_GetError());
    SDL_StopTextInput(); /* fields turn it on */
    app->window =
        SDL_CreateWindow("Third Ring", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED,
                         app->opts.w ? app->opts.w : 1280, app->opts.h ? app->opts.h : 720,
                         SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    if (!app->window)
        return tr_fail(err, TR_EIO, "the window cannot be opened: %s", SDL_GetError());
    SDL_SetWindowMinimumSize(app->window, 640, 400);
    return tr_canvas_new(&app->canvas, app->window, false, err);
}

static tr_status load_theme(struct tr_app *app, struct tr_theme *theme, tr_err *err)
{
    char path[TR_PATH_MAX];
    int w, h;
    tr_canvas_size(app->canvas, &w, &h);
    tr_status st = tr_path_join(path, sizeof path, app->loader.data_dir, "assets/theme.json", err);
    if (st == TR_OK)
        st = tr_theme_load(theme, path, app->set.dark, w, h, app->set.text_percent, err);
    return st;
}

static tr_status open_all(struct tr_app *app, tr_err *err)
{
    tr_err mild = {0};
    tr_status st = tr_loader_init(&app->loader, app->opts.data, err);
    if (st == TR_OK)
        st = open_window(app, err);
    if (st == TR_OK)
        st = tr_worker_new(&app->worker, err);
    if (st == TR_OK)
        tr_catalog_load(app);
    if (st == TR_OK)
        st = load_theme(app, &app->theme, err);
    if (st == TR_OK)
        st = tr_type_new(&app->type, app->canvas, &app->theme, app->set.lang, err);
    if (st == TR_OK)
        st = tr_ui_new(&app->ui, err);
    if (st != TR_OK)
        return st;
    if (tr_art_new(&app->art, app->loader.data_dir, &mild) != TR_OK)
        tr_ui_toast(app->ui, TR_TINT_WARN, mild.msg);
    if (app->opts.board)
        SDL_strlcpy(app->board, app->opts.board, sizeof app->board);
    else if (tr_store_default(app->board, sizeof app->board, &mild) != TR_OK)
        tr_ui_toast(app->ui, TR_TINT_WARN, mild.msg);
    if (app->opts.dump) {
        app->dump = fopen(app->opts.dump, "w");
        if (!app->dump)
            return tr_fail(err, TR_EIO, "cannot write %s: %s", app->opts.dump, strerror(errno));
    }
    return TR_OK;
}

tr_status tr_app_new(struct tr_app **out, const struct tr_app_opts *opts, tr_err *err)
{
    struct tr_app *app = tr_calloc(1, sizeof *app);
    if (!app)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the window");
    app->opts = *opts;
    app->next_screen = TR_SCREEN_LIST;
    app->screen = TR_SCREEN_COUNT;
    app->focused = true;
    app->wake = 0;
    tr_settings_load(&app->set, opts);
    tr_texts_use(app->set.lang);
    tr_status st = open_all(app, err);
    if (st != TR_OK) {
        tr_app_free(app);
        return st;
    }
    app->now = SDL_GetTicks64();
    SDL_SetWindowTitle(app->window, tr_say("Third Ring"));
    if (opts->scenario)
        tr_app_play(app, opts->scenario, opts->seed);
    *out = app;
    return TR_OK;
}

void tr_app_free(struct tr_app *app)
{
    if (!app)
        return;
    if (app->screen < TR_SCREEN_COUNT) {
        tr_screens[app->screen]->leave(app);
        tr_settings_save(&app->set);
    }
    tr_worker_free(app->worker, app); /* a run on its way is stored first */
    tr_game_free(app->game);
    tr_catalog_done(&app->catalog);
    tr_sound_free(app->sound);
    tr_art_free(app->art);
    tr_ui_free(app->ui);
    tr_type_free(app->type);
    tr_canvas_free(app->canvas);
    if (app->window)
        SDL_DestroyWindow(app->window);
    if (app->dump)
        (void)fclose(app->dump);
    SDL_Quit();
    tr_free(app);
}

/* ---- what screens ask for ---------------------------------------------------- */

void tr_app_go(struct tr_app *app, enum tr_screen_id screen)
{
    app->next_screen = (int)screen;
    tr_app_wake_in(app, 0);
}

void tr_app_wake_in(struct tr_app *app, int64_t ms)
{
    int due = ms < 0 ? 0 : ms > 3600000 ? 3600000 : (int)ms;
    if (app->wake < 0 || due < app->wake)
        app->wake = due;
}

void tr_app_restyle(struct tr_app *app)
{
    app->restyle = true;
    tr_app_wake_in(app, 0);
}

struct play_job {
    struct tr_job job;
    struct tr_loader loader;
    struct tr_game *game;
};

static void load_run(struct tr_job *job)
{
    struct play_job *play = (struct play_job *)job;
    tr_game_load(play->game, &play->loader);
}

static void load_done(struct tr_app *app, struct tr_job *job)
{
    struct play_job *play = (struct play_job *)job;
    app->loading = false;
    if (play->game->load_status != TR_OK) {
        tr_ui_toast(app->ui, TR_TINT_BAD, play->game->problem);
        tr_game_free(play->game);
    } else {
        if (app->game && app->game->storing)
            app->game->abandoned = true; /* freed when it has been stored */
        else
            tr_game_free(app->game);
        app->game = play->game;
        tr_app_go(app, TR_SCREEN_CALL);
    }
    tr_free(play);
}

void tr_app_play(struct tr_app *app, const char *scenario, int64_t seed)
{
    uint64_t drawn = 0;
    if (app->loading)
        return;
    struct play_job *play = tr_calloc(1, sizeof *play);
    struct tr_game *game = tr_calloc(1, sizeof *game);
    if (!play || !game ||
        (seed < 0 && getrandom(&drawn, sizeof drawn, 0) != (ssize_t)sizeof drawn)) {
        tr_ui_toast(app->ui, TR_TINT_BAD, tr_say("There is no memory for another call."));
        tr_free(play);
        tr_free(game);
        return;
    }
    bool exam = app->set.answering == TR_ANSWER_EXAM;
    SDL_strlcpy(game->scenario, scenario, sizeof game->scenario);
    SDL_strlcpy(game->player, app->set.player, sizeof game->player);
    SDL_strlcpy(game->data_dir, app->loader.data_dir, sizeof game->data_dir);
    game->house = app->opts.house;
    game->card = app->opts.card;
    game->call.seed = seed >= 0 ? (uint64_t)seed : drawn % SEED_RANGE;
    game->call.lang = (uint8_t)app->set.lang;
    game->call.mode = exam ? TR_MODE_EXAM : TR_MODE_PRACTICE;
    game->call.input = app->set.answering == TR_ANSWER_CHOICE ? TR_INPUT_CHOICE : TR_INPUT_TYPED;
    game->call.profile = (uint16_t)app->set.profile;
    play->job.run = load_run;
    play->job.done = load_done;
    play->loader = app->loader;
    play->game = game;
    app->loading = true;
    tr_worker_add(app->worker, &play->job);
}

/* ---- one frame ---------------------------------------------------------------- */

static void on_window(struct tr_app *app, const SDL_WindowEvent *event)
{
    if (event->event == SDL_WINDOWEVENT_SIZE_CHANGED)
        app->restyle = true;
    else if (event->event == SDL_WINDOWEVENT_FOCUS_LOST)
        app->focused = false;
    else if (event->event == SDL_WINDOWEVENT_FOCUS_GAINED)
        app->focused = true;
}

static void on_event(struct tr_app *app, SDL_Event *event)
{
    bool used = false;
    if (event->type == SDL_QUIT)
        app->quit = true;
    if (event->type == SDL_WINDOWEVENT)
        on_window(app, &event->window);
    if (event->type == SDL_MOUSEMOTION || event->type == SDL_MOUSEBUTTONDOWN ||
        event->type == SDL_MOUSEBUTTONUP) { /* points to pixels */
        int w, h, cw, ch;
        SDL_GetWindowSize(app->window, &w, &h);
        tr_canvas_size(app->canvas, &cw, &ch);
        int *x = event->type == SDL_MOUSEMOTION ? &event->motion.x : &event->button.x;
        int *y = event->type == SDL_MOUSEMOTION ? &event->motion.y : &event->button.y;
        if (w > 0 && h > 0) {
            *x = *x * cw / w;
            *y = *y * ch / h;
        }
    }
    (void)tr_ui_event(app->ui, event, &used);
    if (!used && app->screen < TR_SCREEN_COUNT && tr_screens[app->screen]->event)
        tr_screens[app->screen]->event(app, event);
    if (event->type == SDL_TEXTEDITING_EXT)
        SDL_free(event->editExt.text);
}

static void change_screen(struct tr_app *app)
{
    tr_err err = {0};
    enum tr_screen_id to = (enum tr_screen_id)app->next_screen;
    app->next_screen = -1;
    if (app->screen < TR_SCREEN_COUNT)
        tr_screens[app->screen]->leave(app);
    app->state = NULL;
    tr_ui_reset(app->ui);
    if (tr_screens[to]->enter(app, &err) != TR_OK) {
        tr_ui_toast(app->ui, TR_TINT_BAD, err.msg);
        to = TR_SCREEN_LIST;
        if (tr_screens[to]->enter(app, &err) != TR_OK)
            app->quit = true;
    }
    app->screen = to;
    app->shot_due = app->opts.shots != NULL;
}

static void restyle(struct tr_app *app)
{
    struct tr_theme theme;
    tr_err err = {0};
    app->restyle = false;
    if (load_theme(app, &theme, &err) != TR_OK ||
        tr_type_change(app->type, &theme, app->set.lang, &err) != TR_OK) {
        tr_ui_toast(app->ui, TR_TINT_BAD, err.msg);
        return;
    }
    app->theme = theme;
    tr_texts_use(app->set.lang);
    SDL_SetWindowTitle(app->window, tr_say("Third Ring"));
}

static void take_shot(struct tr_app *app)
{
    char path[TR_PATH_MAX];
    tr_err err = {0};
    app->shot_due = false;
    SDL_snprintf(path, sizeof path, "%s/%s-%s.png", app->opts.shots, tr_screens[app->screen]->id,
                 tr_lang_names[app->set.lang]);
    if (tr_canvas_screenshot(app->canvas, path, &err) != TR_OK)
        fprintf(stderr, "thirdring-window: %s\n", err.msg);
}

/* Devices take their time to open: not before something is on the screen. */
static void open_sound(struct tr_app *app)
{
    tr_err err = {0};
    app->first_shown = true;
    if (tr_sound_new(&app->sound, &err) != TR_OK)
        tr_ui_toast(app->ui, TR_TINT_WARN,
                    tr_say("There is no sound on this machine; everything is captioned."));
    if (app->sound)
        tr_sound_mute(app->sound, app->set.muted);
    tr_app_wake_in(app, 0);
}

static void draw(struct tr_app *app)
{
    tr_err err = {0};
    SDL_Rect whole = {0};
    struct tr_ui_env env = {app->canvas, app->type, &app->theme};
    app->now = SDL_GetTicks64();
    app->wake = -1;
    if (tr_canvas_begin(app->canvas, app->theme.tint[TR_TINT_BACK], &err) != TR_OK) {
        fprintf(stderr, "thirdring-window: %s\n", err.msg);
        tr_app_wake_in(app, 500);
        return;
    }
    tr_canvas_size(app->canvas, &whole.w, &whole.h);
    if (app->restyle)
        restyle(app);
    tr_ui_begin(app->ui, &env, app->now);
    tr_screens[app->screen]->draw(app, whole);
    int kit = tr_ui_end(app->ui);
    if (kit >= 0)
        tr_app_wake_in(app, kit);
    if (tr_canvas_end(app->canvas, false, &err) != TR_OK)
        fprintf(stderr, "thirdring-window: %s\n", err.msg);
    app->frame++;
    if (app->dump &&
        tr_ui_dump(app->ui, tr_screens[app->screen]->id, app->frame, app->dump, &err) != TR_OK) {
        fprintf(stderr, "thirdring-window: %s\n", err.msg);
        (void)fclose(app->dump);
        app->dump = NULL;
    }
    if (app->shot_due && app->catalog.ready)
        take_shot(app);
}

bool tr_app_frame(struct tr_app *app)
{
    SDL_Event event;
    if (app->wake != 0) {
        int got = app->wake < 0 ? SDL_WaitEvent(&event) : SDL_WaitEventTimeout(&event, app->wake);
        if (got)
            on_event(app, &event);
    }
    for (int i = 0; i < EVENTS_MAX && SDL_PollEvent(&event); i++)
        on_event(app, &event);
    (void)tr_worker_collect(app->worker, app);
    if (app->next_screen >= 0)
        change_screen(app);
    if (app->quit)
        return false;
    draw(app);
    if (!app->first_shown)
        open_sound(app);
    return true;
}
