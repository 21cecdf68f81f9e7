/* What the files of the trainers' screen share: every scenario with what `thirdring
 * check` finds in it, its folder, trying it out, and making a new one. */
#ifndef TR_APP_TRAINER_H
#define TR_APP_TRAINER_H

#include "app/app_inside.h"

#define TR_TRAINER_ROWS 200
#define TR_TEMPLATES_MAX 32

/* trainer_job.c */
/* Follow the catalogue, and check what has not been checked; again: everything anew. */
void tr_trainer_check(struct tr_app *app, bool again);
/* What is known of a scenario, or NULL. */
const struct tr_checked *tr_trainer_find(const struct tr_app *app, const char *id);
/* Make a scenario on the worker; trainer->made_id or ->problem tell how it went. */
void tr_trainer_make(struct tr_app *app, const char *id, const char *template);
void tr_trainer_done(struct tr_trainer *trainer);

/* trainer_new.c: the form for a new scenario. */
struct tr_new_form {
    char id[TR_NAME_MAX];
    int template;
    int height;
};
/* Draw it; gives false when it was left. */
bool tr_trainer_form(struct tr_app *app, struct tr_new_form *form, SDL_Rect box);
/* Make what stands in it, if that can be. */
void tr_trainer_form_go(struct tr_app *app, struct tr_new_form *form);

extern const struct tr_screen tr_screen_trainer;

#endif
