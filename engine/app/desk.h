/* The drawn desk: phone, handset, lamp, clock, the caller's portrait. */
#ifndef TR_APP_DESK_H
#define TR_APP_DESK_H

#include "app/app_inside.h"

/* What the pictures have to show. */
struct tr_desk {
    uint64_t lifted_at; /* when the handset began to move, 0: it lies; ms of the app */
    bool lifted;
};

/* Draw everything into box; gives where the phone is, for pointing at it. */
SDL_Rect tr_desk_draw(struct tr_app *app, struct tr_desk *desk, SDL_Rect box);
/* The caller's portrait in a square. */
void tr_desk_portrait(struct tr_app *app, SDL_Rect box);
/* Move the handset. */
void tr_desk_lift(struct tr_app *app, struct tr_desk *desk, bool lifted);

/* The head that goes with a voice; by: of graph->cast, or TR_NONE for the caller */
enum tr_art_id tr_desk_head(const struct tr_graph *graph, uint16_t by);

/* desk_besides.c: who stands at the desk and what disturbs there; top: of the table,
 * from the box's top. */
void tr_desk_besides(struct tr_app *app, SDL_Rect box, int top);
/* A hand over the mouthpiece of the lifted handset. */
void tr_desk_hand(struct tr_app *app, SDL_Rect handset);

/* The colour of a mood. */
enum tr_tint tr_mood_tint(int32_t mood);

#endif
