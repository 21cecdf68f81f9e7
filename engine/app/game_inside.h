/* What the files of a call share. */
#ifndef TR_APP_GAME_INSIDE_H
#define TR_APP_GAME_INSIDE_H

#include "app/game.h"

/* game_events.c: the session's sink. ctx: the game */
void tr_game_event(void *ctx, const struct tr_event *event);

#endif
