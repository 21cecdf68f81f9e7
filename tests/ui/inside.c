/* See inside.h. */
#include "inside.h"

#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "app/canvas_inside.h"
#include "app/ui_inside.h"
#include "cmocka_all.h"

#define STEP_MS 50
#define PATIENCE_MS 60000 /* of real time, for other threads */

/* The linker gives these the calls that the game makes. */
Uint64 __wrap_SDL_GetTicks64(void);
tr_status __wrap_tr_canvas_replay(struct tr_canvas *canvas, tr_err *err);
tr_status __real_tr_canvas_replay(struct tr_canvas *canvas, tr_err *err);

void __wrap_SDL_GetWindowSize(SDL_Window *window, int *w, int *h);
void __real_SDL_GetWindowSize(SDL_Window *window, int *w, int *h);
void __wrap_SDL_SetTextInputRect(const SDL_Rect *rect);

static uint64_t clock_ms = 1000;
static int density = 1;
static SDL_Rect caret;
static bool drawing = true;
extern char **environ;

Uint64 __wrap_SDL_GetTicks64(void)
{
    return clock_ms;
}

tr_status __wrap_tr_canvas_replay(struct tr_canvas *canvas, tr_err *err)
{
    return drawing ? __real_tr_canvas_replay(canvas, err) : TR_OK;
}

void __wrap_SDL_GetWindowSize(SDL_Window *window, int *w, int *h)
{
    __real_SDL_GetWindowSize(window, w, h);
    *w /= density;
    *h /= density;
}

void __wrap_SDL_SetTextInputRect(const SDL_Rect *rect)
{
    caret = *rect;
}

void tr_inside_density(int pixels)
{
    density = pixels;
}

SDL_Rect tr_inside_caret(void)
{
    return caret;
}

void tr_inside_draw(bool on)
{
    drawing = on;
}

/* ---- start -------------------------------------------------------------------- */

static bool copy_folder(const char *from, const char *to)
{
    pid_t pid;
    int status;
    char *const argv[] = {(char *)(uintptr_t) "cp", (char *)(uintptr_t) "-R",
                          (char *)(uintptr_t)from, (char *)(uintptr_t)to, NULL};
    return posix_spawnp(&pid, "cp", NULL, NULL, argv, environ) == 0 &&
           waitpid(pid, &status, 0) == pid && status == 0;
}

static bool write_broken(const char *data)
{
    static const char lua[] = "scenario {\n  format = 1,\n  id = \"unfinished\",\n}\n"
                              "beat \"opening\" { caller = L\"a_key_that_no_language_has\", "
                              "on { { otherwise = true, to = \"a_beat_that_is_not_there\" } } }\n";
    char path[TR_PATH_MAX];
    return tr_path_join(path, sizeof path, data, "scenarios/unfinished", NULL) == TR_OK &&
           tr_dir_make(path, NULL) == TR_OK &&
           tr_path_join(path, sizeof path, data, "scenarios/unfinished/scenario.lua", NULL) ==
               TR_OK &&
           tr_file_write(path, lua, sizeof lua - 1, NULL) == TR_OK;
}

bool tr_inside_start(const char *home, char data[TR_PATH_MAX])
{
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    setenv("SDL_AUDIODRIVER", "dummy", 1);
    setenv("HOME", home, 1);
    setenv("XDG_DATA_HOME", home, 1);
    setenv("XDG_CONFIG_HOME", home, 1);
    setenv("XDG_CACHE_HOME", home, 1);
    setenv("USER", "Lin", 1);
    unsetenv("GTK_THEME");
    return tr_path_join(data, TR_PATH_MAX, home, "data", NULL) == TR_OK &&
           tr_dir_make(data, NULL) == TR_OK && copy_folder(TR_SOURCE_DIR "/scenarios", data) &&
           copy_folder(TR_SOURCE_DIR "/assets", data) && write_broken(data);
}

int tr_inside_set_up(void **state)
{
    struct tr_inside_place *place = calloc(1, sizeof *place);
    *state = place;
    return place && tr_temp_make(place->home) && tr_inside_start(place->home, place->data) &&
                   tr_path_join(place->board, sizeof place->board, place->home, "board.sqlite",
                                NULL) == TR_OK
               ? 0
               : 1;
}

int tr_inside_tear_down(void **state)
{
    struct tr_inside_place *place = *state;
    char command[TR_TEMP_MAX + 16];
    snprintf(command, sizeof command, "rm -rf '%s'", place->home);
    free(place);
    return system(command);
}

static bool catalog_is_ready(const struct tr_app *app)
{
    return app->catalog.ready;
}

struct tr_app *tr_inside_open(const char *data, const char *board, enum tr_lang lang)
{
    struct tr_app *app = NULL;
    tr_err err = {0};
    struct tr_app_opts opts = {.data = data,
                               .board = board,
                               .house = "yunshan",
                               .card = "base",
                               .player = "Lin",
                               .lang = tr_lang_names[lang],
                               .profile = 100,
                               .seed = 7,
                               .text_percent = 100};
    tr_texts_init();
    if (tr_app_new(&app, &opts, &err) != TR_OK)
        fail_msg("the game cannot be opened: %s", err.msg);
    tr_inside_until(app, catalog_is_ready, 0, "the list of calls");
    return app;
}

bool tr_inside_in_call(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_CALL && app->game && app->game->session;
}

/* ---- time --------------------------------------------------------------------- */

void tr_inside_frame(struct tr_app *app)
{
    app->wake = 0;
    if (!tr_app_frame(app))
        fail_msg("the game has ended by itself");
}

void tr_inside_rest(struct tr_app *app)
{
    for (int i = 0; i < 8; i++) {
        tr_inside_frame(app);
        if (app->wake > 1 || app->wake < 0)
            return;
    }
}

void tr_inside_pass(struct tr_app *app, uint64_t ms)
{
    for (uint64_t left = ms; left > 0;) {
        uint64_t step = left < STEP_MS ? left : STEP_MS;
        clock_ms += step;
        left -= step;
        tr_inside_frame(app);
    }
}

void tr_inside_until(struct tr_app *app, bool (*test)(const struct tr_app *app), uint64_t most,
                     const char *what)
{
    uint64_t passed = 0;
    for (int waited = 0; waited < PATIENCE_MS; waited++) {
        tr_inside_frame(app);
        if (test(app))
            return;
        if (tr_worker_busy(app->worker)) { /* real work takes real time */
            SDL_Delay(1);
        } else if (passed < most) {
            clock_ms += STEP_MS;
            passed += STEP_MS;
        } else {
            break;
        }
    }
    fail_msg("this never came: %s", what);
}

/* ---- hands -------------------------------------------------------------------- */

void tr_inside_key(struct tr_app *app, SDL_Keycode sym)
{
    SDL_Event event = {.key = {.type = SDL_KEYDOWN, .state = SDL_PRESSED}};
    event.key.keysym.sym = sym;
    event.key.keysym.scancode = SDL_GetScancodeFromKey(sym);
    SDL_PushEvent(&event);
    event.key.type = SDL_KEYUP;
    event.key.state = SDL_RELEASED;
    SDL_PushEvent(&event);
    tr_inside_frame(app);
}

void tr_inside_type(struct tr_app *app, const char *text)
{
    for (size_t len = strlen(text), at = 0; at < len;) {
        SDL_Event event = {.text = {.type = SDL_TEXTINPUT}};
        size_t part = SDL_strlcpy(event.text.text, text + at, sizeof event.text.text);
        if (part >= sizeof event.text.text) {
            part = sizeof event.text.text - 1;
            while (part > 0 && ((unsigned char)text[at + part] & 0xc0) == 0x80)
                part--;
            event.text.text[part] = '\0';
        }
        SDL_PushEvent(&event);
        at += part;
    }
    tr_inside_frame(app);
}

static SDL_Point middle_of(const struct tr_app *app, const char *id)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    for (size_t i = 0; i < frame.count; i++)
        if (strcmp(frame.v[i].id, id) == 0)
            return (SDL_Point){(frame.v[i].box.x + frame.v[i].box.w / 2) / density,
                               (frame.v[i].box.y + frame.v[i].box.h / 2) / density};
    fail_msg("there is no %s to press", id);
    return (SDL_Point){0, 0};
}

static void button(int x, int y, Uint32 type)
{
    SDL_Event event = {.button = {.type = type, .button = SDL_BUTTON_LEFT, .clicks = 1}};
    event.button.state = type == SDL_MOUSEBUTTONDOWN ? SDL_PRESSED : SDL_RELEASED;
    event.button.x = x;
    event.button.y = y;
    SDL_PushEvent(&event);
}

void tr_inside_press(struct tr_app *app, const char *id, uint64_t ms)
{
    SDL_Point at = middle_of(app, id);
    button(at.x, at.y, SDL_MOUSEBUTTONDOWN);
    tr_inside_frame(app);
    tr_inside_pass(app, ms);
    button(at.x, at.y, SDL_MOUSEBUTTONUP);
    tr_inside_frame(app);
}

/* ---- what is there -------------------------------------------------------------- */

static struct tr_box box_of(SDL_Rect r)
{
    return (struct tr_box){r.x, r.y, r.w, r.h};
}

struct tr_frame tr_inside_widgets(const struct tr_app *app,
                                  struct tr_widget widgets[TR_INSIDE_WIDGETS])
{
    const struct tr_ui *ui = app->ui;
    struct tr_frame frame = {.number = (long)app->frame,
                             .screen = tr_screens[app->screen]->id,
                             .count = ui->last_count,
                             .v = widgets};
    tr_canvas_size(app->canvas, &frame.w, &frame.h);
    for (size_t i = 0; i < ui->last_count; i++) {
        const struct ui_item *item = &ui->items[i];
        widgets[i] = (struct tr_widget){.role = item->role,
                                        .id = ui->pool + item->id,
                                        .text = ui->pool + item->text,
                                        .label = tr_ui_label_of(ui, item),
                                        .box = box_of(item->box),
                                        .clip = box_of(item->clip),
                                        .text_box = box_of(item->text_box),
                                        .focus = item->can_focus && item->hash == ui->focus,
                                        .tab = item->can_focus,
                                        .enabled = item->enabled,
                                        .expanded = item->expanded,
                                        .index = item->index,
                                        .count = item->count,
                                        .cut = item->cut};
    }
    return frame;
}
