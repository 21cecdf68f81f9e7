/* The worker's jobs around the board. A call that was played is on the board, in a
 * file beside it, or still in memory and tried again; only one that is nowhere
 * when the window closes is lost, and that is said before. */
#ifndef TR_APP_KEEP_JOB_H
#define TR_APP_KEEP_JOB_H

#include "app/app_inside.h"

/* Store app->game's run, also once more; game->storing until that is done. */
void tr_app_keep(struct tr_app *app);
/* Another call takes the place of app->game: free it, unless its run is still to be stored. */
void tr_app_put_away(struct tr_app *app);
/* Look whether the board can be used, and store what it refused at another time. */
void tr_app_keep_left(struct tr_app *app);
/* False, and said, when closing now would lose a run; the second time true. */
bool tr_app_keep_may_close(struct tr_app *app);
/* The window closes: try once more what is stored nowhere. */
void tr_app_keep_last(struct tr_app *app);
/* After the worker has stopped: say on stderr what is lost, and free every call. */
void tr_app_keep_done(struct tr_app *app);

/* Read the ranks of a scenario; they come by tr_board_arrived while the board is shown. */
void tr_app_read_board(struct tr_app *app, const char *scenario);
/* screen_board.c. rows: given over */
void tr_board_arrived(struct tr_app *app, const char *scenario, struct tr_board_row *rows,
                      size_t count, const char *problem);

#endif
