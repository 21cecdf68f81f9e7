/* Calls with everything that the hands can do, inside the test's process: the
 * scenarios of tests/language beside the game's own, and hands that wait for no
 * clock but the test's. */
#ifndef TR_TESTS_UI_CONTROLS_H
#define TR_TESTS_UI_CONTROLS_H

#include "inside.h"
#include "support/temp.h"

/* tr_inside_start, with those scenarios. home: gets a folder that the caller removes */
bool tr_controls_start(char home[TR_TEMP_MAX], char data[TR_PATH_MAX], char board[TR_PATH_MAX]);
/* A call up to its first moment; one of one's own: at the telephone, which is idle. */
void tr_controls_begin(struct tr_app *app, const char *scenario, enum tr_answering how,
                       int64_t seed);
/* Let time pass up to that of the call, in ms. */
void tr_controls_until_ms(struct tr_app *app, int32_t at);
/* Nobody does anything any more. */
void tr_controls_to_end(struct tr_app *app);

/* Fails the test when the widget has not the focus. */
void tr_controls_has_focus(struct tr_app *app, const char *id);
/* Press Tab until it has. */
void tr_controls_tab_to(struct tr_app *app, const char *id);
void tr_controls_hold_key(struct tr_app *app, SDL_Keycode key, uint64_t ms);
/* Widget of the last frame, valid until the next look; NULL: it is not there. */
const struct tr_widget *tr_controls_find(const struct tr_app *app, const char *id);

#endif
