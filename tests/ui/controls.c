/* See controls.h. */
#include "controls.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmocka_all.h"

#define TABS_MAX 200

bool tr_controls_start(char home[TR_TEMP_MAX], char data[TR_PATH_MAX], char board[TR_PATH_MAX])
{
    char command[3 * TR_PATH_MAX];
    if (!tr_temp_make(home) || !tr_inside_start(home, data) ||
        tr_path_join(board, TR_PATH_MAX, home, "board.sqlite", NULL) != TR_OK)
        return false;
    SDL_snprintf(command, sizeof command, "cp -R '%s'/tests/language/*/ '%s/scenarios/'",
                 TR_SOURCE_DIR, data);
    return system(command) == 0;
}

static bool in_call(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_CALL && app->next_screen < 0 && !app->loading && app->state;
}

void tr_controls_begin(struct tr_app *app, const char *scenario, enum tr_answering how,
                       int64_t seed)
{
    app->set.answering = how;
    tr_app_play(app, scenario, seed);
    tr_inside_until(app, in_call, 0, "the call");
    const struct tr_call_view *view = app->state;
    tr_inside_rest(app);
    if (view->briefing) {
        tr_controls_has_focus(app, "go");
        tr_inside_key(app, SDLK_RETURN);
        tr_inside_rest(app);
    }
}

void tr_controls_until_ms(struct tr_app *app, int32_t at)
{
    int32_t left = at - tr_game_time(app->game);
    if (left > 0)
        tr_inside_pass(app, (uint64_t)left);
}

static bool has_ended(const struct tr_app *app)
{
    return tr_game_ended(app->game);
}

void tr_controls_to_end(struct tr_app *app)
{
    tr_inside_until(app, has_ended, 1200000, "the call's end");
}

const struct tr_widget *tr_controls_find(const struct tr_app *app, const char *id)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    for (size_t i = 0; i < frame.count; i++)
        if (strcmp(frame.v[i].id, id) == 0)
            return &widgets[i];
    return NULL;
}

static bool focused(const struct tr_app *app, const char *id)
{
    const struct tr_widget *w = tr_controls_find(app, id);
    return w && w->focus;
}

void tr_controls_has_focus(struct tr_app *app, const char *id)
{
    tr_inside_rest(app);
    if (!focused(app, id))
        fail_msg("%s has not the focus", id);
}

void tr_controls_tab_to(struct tr_app *app, const char *id)
{
    tr_inside_rest(app);
    for (int i = 0; i < TABS_MAX && !focused(app, id); i++) {
        tr_inside_key(app, SDLK_TAB);
        tr_inside_rest(app);
    }
    if (!focused(app, id))
        fail_msg("Tab does not come to %s", id);
}

static void push_key(SDL_Keycode sym, bool down)
{
    SDL_Event event = {.key = {.type = down ? SDL_KEYDOWN : SDL_KEYUP,
                               .state = down ? SDL_PRESSED : SDL_RELEASED}};
    event.key.keysym.sym = sym;
    event.key.keysym.scancode = SDL_GetScancodeFromKey(sym);
    SDL_PushEvent(&event);
}

void tr_controls_hold_key(struct tr_app *app, SDL_Keycode key, uint64_t ms)
{
    push_key(key, true);
    tr_inside_rest(app);
    tr_inside_pass(app, ms);
    push_key(key, false);
    tr_inside_frame(app);
}
