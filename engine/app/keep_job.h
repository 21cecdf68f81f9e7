/* The worker's jobs around the board. */
#ifndef TR_APP_KEEP_JOB_H
#define TR_APP_KEEP_JOB_H

#include "app/app_inside.h"

/* Store app->game's run; game->storing until that is done. */
void tr_app_keep(struct tr_app *app);
/* Read the ranks of a scenario; they come by tr_board_arrived while the board is shown. */
void tr_app_read_board(struct tr_app *app, const char *scenario);
/* screen_board.c. rows: given over */
void tr_board_arrived(struct tr_app *app, const char *scenario, struct tr_board_row *rows,
                      size_t count, const char *problem);

#endif
