/* The game inside the test's own process, without a display, a sound card or a
 * clock: SDL's dummy drivers, and a time that only goes on when the test says so
 * (the program is linked with --wrap for what the test answers itself). For tests that look at
 * thousands of frames, or at times that nobody wants to wait for. */
#ifndef TR_TESTS_UI_INSIDE_H
#define TR_TESTS_UI_INSIDE_H

#include "app/app_inside.h"
#include "app/call_view.h"
#include "stage.h"
#include "support/temp.h"

/* Where one test's game lives. */
struct tr_inside_place {
    char home[TR_TEMP_MAX], data[TR_PATH_MAX], board[TR_PATH_MAX];
};
/* For cmocka: makes such a place, *state points to it, and removes it with all that is in it. */
int tr_inside_set_up(void **state);
int tr_inside_tear_down(void **state);

/* Before anything else: drivers, and a home folder that is nobody's.
 * data: gets a folder with all scenarios and assets and one broken scenario */
bool tr_inside_start(const char *home, char data[TR_PATH_MAX]);
/* Open the game and wait until the list of calls is known. Fails the test when it cannot. */
struct tr_app *tr_inside_open(const char *data, const char *board, enum tr_lang lang);

/* One frame, without waiting. */
void tr_inside_frame(struct tr_app *app);
/* Frames until the screen asks for no other at once. */
void tr_inside_rest(struct tr_app *app);
/* Let so many milliseconds pass, in steps, with a frame after each. */
void tr_inside_pass(struct tr_app *app, uint64_t ms);
/* Let time pass until the condition holds, at most `most` ms of the game's time;
 * work on other threads is waited for. Fails the test when it never does. */
void tr_inside_until(struct tr_app *app, bool (*test)(const struct tr_app *app), uint64_t most,
                     const char *what);

/* A call has been loaded and is on the screen. */
bool tr_inside_in_call(const struct tr_app *app);

/* A key down and up and a frame. */
void tr_inside_key(struct tr_app *app, SDL_Keycode sym);
/* Text as it comes from the keyboard, and a frame. */
void tr_inside_type(struct tr_app *app, const char *text);
/* Press the left button on a widget, hold it for so many ms, let it go. */
void tr_inside_press(struct tr_app *app, const char *id, uint64_t ms);

/* The last frame's widgets, valid until the next frame. widgets: room for them */
#define TR_INSIDE_WIDGETS 1024
struct tr_frame tr_inside_widgets(const struct tr_app *app,
                                  struct tr_widget widgets[TR_INSIDE_WIDGETS]);

/* From now on a point of the window is so many pixels, as on dense displays. */
void tr_inside_density(int pixels);
/* The place that the input method was last told of; points. */
SDL_Rect tr_inside_caret(void);

/* Drawing can be left out where only the description is looked at. */
void tr_inside_draw(bool on);

#endif
