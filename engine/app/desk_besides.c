/* What the desk's picture shows of what goes on besides the call: a visitor, a
 * colleague, noise, a mobile telephone that hums, the hand over the mouthpiece.
 * Whoever has been taken notice of stays and waits; whoever has not goes. */
#include "app/desk.h"

#define SWAY_MS 700
#define BODY_W 240 /* of the drawing: as wide as a head's, and higher */
#define BODY_H 400

/* Somebody behind the table: a head of ours, a body of their own, an even face. */
static void draw_person(struct tr_app *app, uint16_t by, enum tr_art_id body, SDL_Rect box,
                        bool talks)
{
    const struct tr_graph *g = app->game->content.graph;
    enum tr_art_id head = by == TR_NONE ? TR_ART_MAN : tr_desk_head(g, by);
    bool open = talks && (app->now / 140) % 2 == 0;
    tr_art_draw(app->art, app->canvas, head, box, 0);
    tr_art_draw(app->art, app->canvas, body,
                (SDL_Rect){box.x, box.y, box.w, box.h * BODY_H / BODY_W}, 0);
    tr_art_draw(app->art, app->canvas, open ? TR_ART_EVEN_TALK : TR_ART_EVEN, box, 0);
    if (talks)
        tr_app_wake_in(app, 140 - (int64_t)(app->now % 140));
}

/* Whether the words of an event are being said. */
static bool says(const struct tr_app *app, uint32_t side)
{
    const struct tr_game *game = app->game;
    const struct tr_graph *g = game->content.graph;
    const struct tr_side_now *now = &tr_game_call(game)->sides[side];
    if (g->sides[side].line == TR_NONE || now->state != TR_SIDE_ON || game->paused)
        return false;
    const struct tr_slice *wordings = &g->lines[g->sides[side].line].variants[game->call.lang];
    return tr_game_time(game) < now->begun_at + (int32_t)g->variants[wordings->first].duration_ms;
}

/* A little to the left and to the right, while it goes on. */
static int sway(struct tr_app *app, int by)
{
    if (app->game->paused)
        return 0;
    tr_app_wake_in(app, SWAY_MS - (int64_t)(app->now % SWAY_MS));
    return (app->now / SWAY_MS) % 2 ? by : -by;
}

static void draw_side(struct tr_app *app, uint32_t index, SDL_Rect box, int top)
{
    const struct tr_side *side = &app->game->content.graph->sides[index];
    uint8_t state = tr_game_call(app->game)->sides[index].state;
    bool on = state == TR_SIDE_ON, stays = on || state == TR_SIDE_HANDLED;
    int size = SDL_min(box.w * 42 / 100, top * 72 / 100);
    SDL_Rect middle = {box.x + box.w * 43 / 100 - size / 2, box.y + top * 4 / 100, size, size};
    SDL_Rect left = {box.x - size / 6, box.y + top - size * 9 / 10, size, size};
    int mark = SDL_min(box.w * 16 / 100, top * 26 / 100);
    switch ((enum tr_side_kind)side->kind) {
    case TR_SIDE_VISITOR:
        if (stays)
            draw_person(app, side->by, TR_ART_VISITOR, middle, says(app, index));
        break;
    case TR_SIDE_COLLEAGUE:
    case TR_SIDE_CALLED_AWAY:
        if (on)
            draw_person(app, side->by, TR_ART_COLLEAGUE, left, says(app, index));
        break;
    case TR_SIDE_NOISE:
        if (on)
            tr_art_draw(app->art, app->canvas, TR_ART_NOISE,
                        (SDL_Rect){box.x + box.w * 44 / 100, box.y + mark / 5, mark, mark},
                        sway(app, 4));
        break;
    default:
        break;
    }
}

/* A pile of parcels: what both hands are full of. */
static void draw_parcels(struct tr_app *app, SDL_Rect box)
{
    static const tr_color card[] = {0xB98A57FF, 0xCFA06BFF, 0xA9794AFF};
    int h = box.h / 3, tape = SDL_max(2, box.w / 14);
    for (int i = 0; i < 3; i++) {
        int in = i * box.w / 9;
        SDL_Rect parcel = {box.x + in, box.y + box.h - (i + 1) * h, box.w - 2 * in, h};
        tr_canvas_round(app->canvas, parcel, SDL_max(2, h / 12), card[i]);
        tr_canvas_fill(app->canvas,
                       (SDL_Rect){parcel.x + (parcel.w - tape) / 2, parcel.y, tape, parcel.h},
                       0xE8D3B0FF);
        tr_canvas_fill(app->canvas, (SDL_Rect){parcel.x, parcel.y, parcel.w, 1}, 0x6B4A2AFF);
    }
}

void tr_desk_besides(struct tr_app *app, SDL_Rect box, int top)
{
    const struct tr_graph *g = app->game->content.graph;
    SDL_Rect wall = {box.x, box.y, box.w, top};
    tr_canvas_clip(app->canvas, wall);
    for (uint32_t i = 0; i < g->side_count; i++)
        draw_side(app, i, box, top);
    tr_canvas_unclip(app->canvas);
    for (uint32_t i = 0; i < g->side_count; i++) { /* on the table */
        if (g->sides[i].kind != TR_SIDE_DISTRACTION ||
            tr_game_call(app->game)->sides[i].state != TR_SIDE_ON)
            continue;
        if (g->sides[i].binds[0]) {
            int pile = SDL_min(box.w * 19 / 100, box.h * 24 / 100);
            draw_parcels(app, (SDL_Rect){box.x + box.w - pile - box.w / 80,
                                         box.y + box.h - pile - box.h / 40, pile, pile});
            continue;
        }
        int size = SDL_min(box.w, box.h) * 16 / 100;
        tr_art_draw(
            app->art, app->canvas, TR_ART_MOBILE,
            (SDL_Rect){box.x + box.w - size * 5 / 4, box.y + box.h - size * 5 / 4, size, size},
            sway(app, 6));
    }
}

void tr_desk_hand(struct tr_app *app, SDL_Rect handset)
{
    int size = handset.w * 40 / 100;
    tr_art_draw(
        app->art, app->canvas, TR_ART_HAND,
        (SDL_Rect){handset.x - size * 22 / 100, handset.y + handset.h * 45 / 100, size, size}, 0);
}
