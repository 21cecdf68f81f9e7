/* Trying a scenario out while it is written: --watch and --from, and the trainer's
 * list. The scenario is loaded again whenever a file of it is saved, and the call goes
 * on in the beat where it was; a mistake is shown, and the call waits until the next
 * save. Such calls are practice, and nothing of them is stored. */
#ifndef TR_APP_TRY_OUT_H
#define TR_APP_TRY_OUT_H

#include "app/app_inside.h"

/* Begin, in place of what is being tried out. What is wrong is said in the window.
 * from: beat to begin in, or NULL; watch: load it again when it is saved */
void tr_try_begin(struct tr_app *app, const char *scenario, const char *from, bool watch);
/* The same once more from its beginning, with another seed unless one was given. */
void tr_try_again(struct tr_app *app);
void tr_try_end(struct tr_app *app);

/* Between frames: whether something was saved. */
void tr_try_look(struct tr_app *app);
/* The scenario is broken, so the call waits. */
bool tr_try_waits(const struct tr_app *app);
/* A line at the top that says that this is only tried out; takes its room from *whole. */
void tr_try_strip(struct tr_app *app, SDL_Rect *whole);
/* Over everything else: what is wrong with the scenario. */
void tr_try_draw(struct tr_app *app);

#endif
