/* The game's loop, one frame at a time. */
#include <string.h>

#include "app/contest.h"
#include "app/keep_job.h"
#include "app/learn.h"
#include "app/trainer.h"
#include "app/try_out.h"
#include "base/utf8.h"

#define EVENTS_MAX 200 /* handled before the next frame is drawn */

const struct tr_screen *const tr_screens[TR_SCREEN_COUNT] = {
    [TR_SCREEN_LIST] = &tr_screen_list,         [TR_SCREEN_CALL] = &tr_screen_call,
    [TR_SCREEN_RESULT] = &tr_screen_result,     [TR_SCREEN_BOARD] = &tr_screen_board,
    [TR_SCREEN_TRAINER] = &tr_screen_trainer,   [TR_SCREEN_CONTESTS] = &tr_screen_contests,
    [TR_SCREEN_PROGRESS] = &tr_screen_progress, [TR_SCREEN_QUIZ] = &tr_screen_quiz,
    [TR_SCREEN_SELF] = &tr_screen_self,
};

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

void tr_app_tell(struct tr_app *app, enum tr_tint tint, const char *sentence, ...)
{
    char text[2 * TR_ERR_MAX];
    va_list args;
    va_start(args, sentence);
    (void)SDL_vsnprintf(text, sizeof text, sentence, args);
    va_end(args);
    text[tr_utf8_floor(text, strlen(text), TR_ERR_MAX - 1)] = '\0';
    tr_ui_toast(app->ui, tint, text);
    tr_app_wake_in(app, 0);
}

/* ---- one frame ---------------------------------------------------------------- */

static bool may_close(struct tr_app *app)
{
    const struct tr_screen *screen = app->screen < TR_SCREEN_COUNT ? tr_screens[app->screen] : NULL;
    if (screen && screen->may_close && !screen->may_close(app))
        return false;
    return tr_app_keep_may_close(app);
}

static void on_window(struct tr_app *app, const SDL_WindowEvent *event)
{
    if (event->event == SDL_WINDOWEVENT_SIZE_CHANGED ||
        event->event == SDL_WINDOWEVENT_DISPLAY_CHANGED) /* may be denser */
        app->restyle = true;
    else if (event->event == SDL_WINDOWEVENT_EXPOSED)
        app->exposed = true;
    else if (event->event == SDL_WINDOWEVENT_FOCUS_LOST)
        app->focused = false;
    else if (event->event == SDL_WINDOWEVENT_FOCUS_GAINED)
        app->came_back = app->focused = true;
    else if (event->event == SDL_WINDOWEVENT_CLOSE)
        app->quit = app->quit || may_close(app);
}

/* Headphones are pulled and put in: said each time, but never that there is
 * nothing when there was nothing before. */
static void on_device(struct tr_app *app, const SDL_AudioDeviceEvent *event)
{
    if (event->iscapture || !app->sound)
        return;
    if (event->type == SDL_AUDIODEVICEADDED) {
        if (tr_sound_back(app->sound))
            tr_ui_toast(app->ui, TR_TINT_GOOD, tr_say("There is sound again."));
        return;
    }
    bool had = tr_sound_open(app->sound);
    if (event->which == 0) /* none that was in use */
        return;
    tr_sound_lost(app->sound);
    if (had && !tr_sound_open(app->sound))
        tr_ui_toast(app->ui, TR_TINT_WARN,
                    tr_say("The sound device was taken away; everything is captioned."));
}

static void on_event(struct tr_app *app, SDL_Event *event)
{
    bool used = false;
    if (event->type == SDL_QUIT)
        app->quit = true;
    if (event->type == SDL_WINDOWEVENT)
        on_window(app, &event->window);
    if (event->type == SDL_AUDIODEVICEREMOVED || event->type == SDL_AUDIODEVICEADDED)
        on_device(app, &event->adevice);
    if (event->type == SDL_MOUSEBUTTONDOWN && app->came_back)
        return; /* it was meant to bring the window back, not for what lies there */
    if (event->type == SDL_MOUSEMOTION || event->type == SDL_MOUSEBUTTONDOWN ||
        event->type == SDL_MOUSEBUTTONUP) { /* points to pixels */
        int *x = event->type == SDL_MOUSEMOTION ? &event->motion.x : &event->button.x;
        int *y = event->type == SDL_MOUSEMOTION ? &event->motion.y : &event->button.y;
        SDL_Point at = tr_canvas_to_pixels(app->canvas, (SDL_Point){*x, *y});
        *x = at.x;
        *y = at.y;
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
        if (tr_screens[to]->enter(app, &err) != TR_OK) {
            to = TR_SCREEN_COUNT;
            app->quit = true;
        }
    }
    app->screen = to;
    app->shot_due = app->opts.shots != NULL;
}

static void restyle(struct tr_app *app)
{
    struct tr_theme theme;
    tr_err err = {0};
    app->restyle = false;
    tr_texts_use(app->set.lang);
    tr_app_load_theme(app, &theme);
    tr_status st = tr_type_change(app->type, &theme, app->set.lang, &err);
    if (st == TR_ENOTFOUND) {
        tr_app_tell_font(app, err.msg, tr_type_lang(app->type));
        st = tr_type_change(app->type, &theme, app->set.lang, &err);
    }
    if (st != TR_OK) {
        tr_ui_toast(app->ui, TR_TINT_BAD, err.msg);
        return;
    }
    app->theme = theme;
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
    tr_hearing_apply(app);
    if (app->sound)
        tr_sound_rest(app->sound, app->screen != TR_SCREEN_CALL);
    tr_app_wake_in(app, 0);
}

static void draw(struct tr_app *app)
{
    tr_err err = {0};
    SDL_Rect whole = {0};
    struct tr_ui_env env = {app->canvas, app->type, &app->theme};
    app->now = SDL_GetTicks64();
    app->wake = -1;
    app->came_back = false;
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
    tr_try_draw(app);
    const char *broken = tr_art_broken(app->art);
    if (broken)
        tr_app_tell_art(app, broken);
    int kit = tr_ui_end(app->ui);
    if (kit >= 0)
        tr_app_wake_in(app, kit);
    if (tr_canvas_end(app->canvas, app->exposed, &err) != TR_OK)
        fprintf(stderr, "thirdring-window: %s\n", err.msg);
    app->exposed = false;
    tr_type_rest(app->type);
    app->frame++;
    if (tr_frame_log_add(app->frames, tr_screens[app->screen]->id, app->frame, app->canvas,
                         app->type, &err) != TR_OK)
        fprintf(stderr, "thirdring-window: %s\n", err.msg);
    if (app->dump &&
        tr_ui_dump(app->ui, tr_screens[app->screen]->id, app->frame, app->dump, &err) != TR_OK) {
        fprintf(stderr, "thirdring-window: %s\n", err.msg);
        (void)fclose(app->dump);
        app->dump = NULL;
    }
    if (app->shot_due && app->catalog.ready)
        take_shot(app);
}

/* Wait for what comes first: an event, or the moment at which the last frame wanted the
 * next one. */
static void wait_for_more(struct tr_app *app)
{
    SDL_Event event;
    uint64_t passed = SDL_GetTicks64() - app->now;
    if (app->wake >= 0 && passed >= (uint64_t)app->wake)
        return;
    int got = app->wake < 0 ? SDL_WaitEvent(&event)
                            : SDL_WaitEventTimeout(&event, app->wake - (int)passed);
    if (got)
        on_event(app, &event);
}

bool tr_app_frame(struct tr_app *app)
{
    SDL_Event event;
    wait_for_more(app);
    for (int i = 0; i < EVENTS_MAX && SDL_PollEvent(&event); i++)
        on_event(app, &event);
    (void)tr_worker_collect(app->worker, app);
    tr_try_look(app);
    if (app->next_screen >= 0)
        change_screen(app);
    if (app->quit)
        return false;
    draw(app);
    if (!app->first_shown)
        open_sound(app);
    return true;
}
