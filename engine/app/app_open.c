/* Opening the game and closing it. What is missing or broken is replaced by something
 * plainer and said; only without a display, data or a font there is no game. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "app/contest.h"
#include "app/keep_job.h"
#include "app/learn.h"
#include "app/trainer.h"
#include "app/try_out.h"
#include "base/alloc.h"

static tr_status open_window(struct tr_app *app, tr_err *err)
{
    SDL_SetHint(SDL_HINT_IME_SUPPORT_EXTENDED_TEXT, "1");
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    SDL_SetHint(SDL_HINT_APP_NAME, "Third Ring");
    /* closing is a wish that a screen may ask about; SDL_QUIT is the system's last word */
    SDL_SetHint(SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, "0");
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
    return tr_canvas_new(&app->canvas, app->window, err);
}

void tr_app_load_theme(struct tr_app *app, struct tr_theme *theme)
{
    char path[TR_PATH_MAX];
    tr_err err = {0};
    int w, h;
    tr_canvas_size(app->canvas, &w, &h);
    SDL_snprintf(path, sizeof path, "%s/assets/theme.json", app->loader.data_dir);
    if (tr_theme_load(theme, path, app->set.dark, w, h, app->set.text_percent, &err) == TR_OK)
        return;
    tr_theme_plain(theme, app->set.dark, w, h, app->set.text_percent);
    if (!app->theme_told)
        tr_app_tell(app, TR_TINT_WARN,
                    tr_say("The theme cannot be used, so the window is plain; install Third Ring "
                           "again or mend the file: %s"),
                    err.msg);
    app->theme_told = true;
}

/* Without the loader nothing can be played, but everything else works and can say so. */
static tr_status find_data(struct tr_app *app, tr_err *err)
{
    tr_err mild = {0};
    if (tr_loader_init(&app->loader, app->opts.data, &mild) == TR_OK)
        return TR_OK;
    tr_status st =
        tr_data_dir(app->opts.data, app->loader.data_dir, sizeof app->loader.data_dir, err);
    if (st != TR_OK)
        return st;
    const char *given = getenv("THIRDRING_LOADER");
    char beside[TR_PATH_MAX];
    if (given && *given)
        SDL_strlcpy(app->loader.program, given, sizeof app->loader.program);
    else if (tr_program_dir(beside, sizeof beside, NULL) == TR_OK)
        (void)tr_path_join(app->loader.program, sizeof app->loader.program, beside,
                           "thirdring-loader", NULL);
    tr_app_tell(app, TR_TINT_BAD, tr_say("No call can be loaded: %s"), mild.msg);
    return TR_OK;
}

static void find_board(struct tr_app *app)
{
    tr_err err = {0};
    if (app->opts.board)
        SDL_strlcpy(app->board, app->opts.board, sizeof app->board);
    else if (tr_store_default(app->board, sizeof app->board, &err) != TR_OK)
        tr_app_tell(app, TR_TINT_WARN, tr_say("Calls cannot be stored: %s"), err.msg);
    tr_app_keep_left(app);
    tr_contests_tell(app);
    tr_learn_follow(app, app->set.player);
}

static tr_status open_files(struct tr_app *app, tr_err *err)
{
    if (app->opts.dump) {
        app->dump = fopen(app->opts.dump, "w");
        if (!app->dump)
            return tr_fail(err, TR_EIO, "cannot write %s: %s", app->opts.dump, strerror(errno));
    }
    if (app->opts.stats)
        return tr_frame_log_new(&app->frames, app->opts.stats, err);
    return TR_OK;
}

void tr_app_tell_art(struct tr_app *app, const char *what)
{
    tr_app_tell(app, TR_TINT_WARN,
                tr_say("A picture is missing; everything works without it, and installing Third "
                       "Ring again brings it back: %s"),
                what);
}

void tr_app_tell_font(struct tr_app *app, const char *what, enum tr_lang instead)
{
    app->set.lang = instead;
    tr_texts_use(instead);
    tr_app_tell(app, TR_TINT_BAD, tr_say("That language cannot be shown: %s"), what);
}

static tr_status open_type(struct tr_app *app, tr_err *err)
{
    tr_status st = tr_type_new(&app->type, app->canvas, &app->theme, app->set.lang, err);
    if (st != TR_ENOTFOUND || app->set.lang == TR_LANG_EN)
        return st;
    if (tr_type_new(&app->type, app->canvas, &app->theme, TR_LANG_EN, NULL) != TR_OK)
        return st; /* no fonts at all: the wanted language's package has Latin letters too */
    tr_app_tell_font(app, err->msg, TR_LANG_EN);
    return TR_OK;
}

static tr_status open_all(struct tr_app *app, const char *settings_problem, tr_err *err)
{
    tr_err mild = {0};
    tr_status st = tr_ui_new(&app->ui, err);
    if (st == TR_OK)
        st = find_data(app, err);
    if (st == TR_OK)
        st = open_window(app, err);
    if (st == TR_OK)
        st = tr_worker_new(&app->worker, err);
    if (st != TR_OK)
        return st;
    bool tried = app->opts.watch || app->opts.from;
    if (app->opts.scenario && tried) /* what is asked for comes first */
        tr_try_begin(app, app->opts.scenario, app->opts.from, app->opts.watch);
    else if (app->opts.scenario)
        tr_app_play(app, app->opts.scenario, app->opts.seed);
    tr_catalog_load(app);
    if (*settings_problem)
        tr_app_tell(app, TR_TINT_WARN, tr_say("Your settings cannot be read and begin anew: %s"),
                    settings_problem);
    tr_app_load_theme(app, &app->theme);
    st = open_type(app, err);
    if (st != TR_OK)
        return st;
    if (tr_art_new(&app->art, app->loader.data_dir, &mild) != TR_OK)
        tr_app_tell_art(app, mild.msg);
    find_board(app);
    return open_files(app, err);
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
    app->tutorial = opts->mode && strcmp(opts->mode, "tutorial") == 0;
    app->wake = 0;
    tr_err kept = {0};
    (void)tr_settings_load(&app->set, &app->kept, opts, &kept);
    app->begun = app->set;
    tr_texts_use(app->set.lang);
    tr_status st = open_all(app, kept.msg, err);
    if (st != TR_OK) {
        tr_app_free(app);
        return st;
    }
    app->now = SDL_GetTicks64();
    SDL_SetWindowTitle(app->window, tr_say("Third Ring"));
    *out = app;
    return TR_OK;
}

void tr_app_free(struct tr_app *app)
{
    tr_err err = {0};
    if (!app)
        return;
    if (app->screen < TR_SCREEN_COUNT) {
        tr_screens[app->screen]->leave(app);
        app->screen = TR_SCREEN_COUNT; /* what is still on its way finds no screen */
        app->state = NULL;
        struct tr_settings keep = tr_settings_to_keep(&app->set, &app->begun, &app->kept);
        if (tr_settings_save(&keep, &err) != TR_OK)
            fprintf(stderr, "thirdring-window: %s\n", err.msg);
    }
    tr_try_end(app);
    tr_app_keep_last(app); /* a run on its way is stored first */
    tr_worker_free(app->worker, app);
    tr_app_keep_done(app);
    tr_learn_done(app);
    tr_catalog_done(&app->catalog);
    tr_trainer_done(&app->trainer);
    tr_contesting_done(app);
    tr_sound_free(app->sound);
    tr_art_free(app->art);
    tr_ui_free(app->ui);
    tr_type_free(app->type);
    tr_canvas_free(app->canvas);
    if (app->window)
        SDL_DestroyWindow(app->window);
    if (app->dump)
        (void)fclose(app->dump);
    tr_frame_log_free(app->frames);
    SDL_Quit();
    tr_free(app);
}
