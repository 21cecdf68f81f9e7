/* Drawing the desk. Everything is placed in parts of the box, so that it is whole
 * at any size; what moves asks for its next frame itself. */
#include "app/desk.h"

#include <math.h>
#include <string.h>
#include <time.h>

#define LIFT_MS 260
#define BLINK_MS 500
#define SHAKE_MS 60

enum tr_tint tr_mood_tint(int32_t mood)
{
    return mood >= 45 ? TR_TINT_GOOD : mood >= 20 ? TR_TINT_WARN : TR_TINT_BAD;
}

enum tr_art_id tr_desk_head(const struct tr_graph *g, uint16_t by)
{
    const char *voice = tr_graph_str(g, by == TR_NONE ? g->caller.voice : g->cast[by].voice);
    const char *manner = tr_graph_str(g, by == TR_NONE ? g->caller.manner : g->cast[by].manner);
    bool woman = strncmp(voice, "woman", 5) == 0 || strncmp(voice, "girl", 4) == 0;
    bool elder = strcmp(manner, "elder") == 0 || strstr(voice, "elder") != NULL;
    if (elder)
        return woman ? TR_ART_ELDER_WOMAN : TR_ART_ELDER_MAN;
    return woman ? TR_ART_WOMAN : TR_ART_MAN;
}

/* The mood that counts is theirs, and it may be seen. */
static bool shows_mood(const struct tr_game *game, uint16_t by)
{
    return game->call.mode != TR_MODE_EXAM && by == tr_game_call(game)->party;
}

/* The face of whoever is on the line tells their mood, except in an exam; anybody
 * else's is even. */
static enum tr_art_id face_of(const struct tr_app *app, uint16_t by, bool talks)
{
    const struct tr_game *game = app->game;
    int32_t mood = shows_mood(game, by) ? tr_game_call(game)->mood : 50;
    if (mood >= 65)
        return talks ? TR_ART_GOOD_TALK : TR_ART_GOOD;
    if (mood >= 35)
        return talks ? TR_ART_EVEN_TALK : TR_ART_EVEN;
    return talks ? TR_ART_UPSET_TALK : TR_ART_UPSET;
}

void tr_desk_portrait(struct tr_app *app, SDL_Rect box)
{
    const struct tr_game *game = app->game;
    const struct tr_call *call = tr_game_call(game);
    int side = SDL_min(box.w, box.h);
    SDL_Rect place = {box.x + (box.w - side) / 2, box.y + (box.h - side) / 2, side, side};
    bool ended = call->phase == TR_PHASE_ENDED && call->lifted_at >= 0;
    bool on_line = call->on_line || ended || tr_call_in_room(call);
    uint16_t by = tr_call_speaker(call);
    bool away = call->phase == TR_PHASE_HELD || call->phase == TR_PHASE_IDLE ||
                call->phase == TR_PHASE_RINGBACK || call->phase == TR_PHASE_ENGAGED;
    bool talks = call->phase == TR_PHASE_LINE && tr_game_spoken(game) < 1000 && !game->paused &&
                 (app->now / 140) % 2 == 0;
    tr_app_round(app, place, side / 2, TR_TINT_SELECT);
    if (on_line) {
        SDL_Rect inner = tr_inset(place, side / 24);
        tr_art_draw(app->art, app->canvas, tr_desk_head(game->content.graph, by), inner, 0);
        tr_art_draw(app->art, app->canvas, face_of(app, by, talks), inner, 0);
    } else { /* nobody knows yet who it is */
        enum tr_face face =
            side > 3 * app->theme.size[TR_FACE_HUGE] / 2 ? TR_FACE_HUGE : TR_FACE_TITLE;
        int w = tr_type_width(app->type, face, "?", 1);
        int h = tr_type_line_height(app->type, face);
        tr_type_draw(app->type, face, "?", 1, place.x + (side - w) / 2, place.y + (side - h) / 2,
                     app->theme.tint[TR_TINT_MUTED]);
    }
    if (away && on_line) /* out of hearing */
        tr_canvas_round(app->canvas, place, side / 2,
                        (app->theme.tint[TR_TINT_BACK] & ~0xffu) | 0x99);
    enum tr_tint ring = on_line && shows_mood(game, by) ? tr_mood_tint(call->mood) : TR_TINT_LINE;
    tr_canvas_outline(app->canvas, place, side / 2, app->theme.focus_width, app->theme.tint[ring]);
    if (call->phase == TR_PHASE_LINE && !game->paused)
        tr_app_wake_in(app, 140 - (int64_t)(app->now % 140));
}

/* ---- clock --------------------------------------------------------------------- */

static void hand(struct tr_app *app, SDL_Rect clock, double turn, double length, int width)
{
    double angle = turn * 2.0 * 3.14159265358979;
    int x = clock.x + clock.w / 2, y = clock.y + clock.h / 2;
    SDL_Point line[2] = {{x, y},
                         {x + (int)lround(sin(angle) * length * clock.w / 2),
                          y - (int)lround(cos(angle) * length * clock.h / 2)}};
    tr_canvas_polyline(app->canvas, line, 2, width, 0x3A2E22FF);
}

static void draw_clock(struct tr_app *app, SDL_Rect box)
{
    time_t now = time(NULL);
    struct tm parts;
    if (!localtime_r(&now, &parts))
        return;
    tr_art_draw(app->art, app->canvas, TR_ART_CLOCK, box, 0);
    int width = SDL_max(2, box.w / 26);
    hand(app, box, (parts.tm_hour % 12 + parts.tm_min / 60.0) / 12.0, 0.45, width * 3 / 2);
    hand(app, box, parts.tm_min / 60.0, 0.68, width);
    tr_app_wake_in(app, (60 - parts.tm_sec) * 1000);
}

/* ---- phone ---------------------------------------------------------------------- */

/* Whether the bell sounds at this moment of the cadence. */
static bool bell_sounds(const struct tr_game *game, int32_t at)
{
    const struct tr_house *house = game->content.house;
    uint32_t ring = tr_house_ring_ms(house), since;
    if (ring == 0)
        return false;
    since = (uint32_t)at % ring;
    for (uint32_t i = 0; i < house->cadence_count; i++) {
        if (since < house->cadence[i])
            return i % 2 == 0;
        since -= house->cadence[i];
    }
    return false;
}

#define LAMP_DARK 0x25382FFF
#define LAMP_AMBER 0xFFC247FF
#define LAMP_RED 0xFF6A4DFF
#define LAMP_GREEN 0x7CF0A0FF

/* A lamp of a line; part: its place on the phone from the top, in thousandths */
static void draw_lamp(struct tr_app *app, SDL_Rect phone, int part, tr_color color, bool blinks)
{
    int r = SDL_max(4, phone.w / 34);
    SDL_Rect lamp = {phone.x + phone.w * 893 / 1000 - r, phone.y + phone.h * part / 1000 - r, 2 * r,
                     2 * r};
    if (blinks) {
        color = (app->now / BLINK_MS) % 2 == 0 ? color : LAMP_DARK;
        tr_app_wake_in(app, BLINK_MS - (int64_t)(app->now % BLINK_MS));
    }
    SDL_Rect glow = tr_inset(lamp, -r / 2);
    if (color != LAMP_DARK)
        tr_canvas_round(app->canvas, glow, r + r / 2, (color & ~0xffu) | 0x55);
    tr_canvas_round(app->canvas, lamp, r, color);
}

/* Line 1, and below it line 2 where the scenario has one. */
static void draw_lamps(struct tr_app *app, SDL_Rect phone)
{
    const struct tr_graph *g = app->game->content.graph;
    const struct tr_call *call = tr_game_call(app->game);
    uint8_t phase = call->phase;
    bool rings = phase == TR_PHASE_RINGING, held = phase == TR_PHASE_HELD || call->parked;
    bool dark = !rings && !tr_call_off_hook(call);
    draw_lamp(app, phone, 430,
              dark    ? LAMP_DARK
              : held  ? LAMP_AMBER
              : rings ? LAMP_RED
                      : LAMP_GREEN,
              rings || (held && !dark));
    for (uint32_t i = 0; i < g->side_count; i++) {
        if (g->sides[i].kind != TR_SIDE_SECOND_LINE)
            continue;
        bool calls = call->sides[i].state == TR_SIDE_ON && phase != TR_PHASE_ENDED;
        bool taken = call->sides[i].state == TR_SIDE_HANDLED && call->parked;
        draw_lamp(app, phone, 575, calls ? LAMP_RED : taken ? LAMP_GREEN : LAMP_DARK, calls);
        break;
    }
}

/* How far the handset is up, 0..1, eased. */
static double lift(struct tr_app *app, const struct tr_desk *desk)
{
    double t = 1.0;
    if (desk->lifted_at && app->now < desk->lifted_at + LIFT_MS) {
        t = (double)(app->now - desk->lifted_at) / LIFT_MS;
        tr_app_wake_in(app, 16);
    }
    t = t * t * (3.0 - 2.0 * t);
    return desk->lifted ? t : desk->lifted_at ? 1.0 - t : 0.0;
}

static void draw_cord(struct tr_app *app, SDL_Rect phone, SDL_Point end)
{
    SDL_Point line[40];
    SDL_Point from = {phone.x + phone.w * 60 / 1000, phone.y + phone.h * 800 / 1000};
    for (int i = 0; i < 40; i++) { /* hangs in a curve and is coiled */
        double t = i / 39.0, u = 1.0 - t;
        double sag = phone.w * 0.16 * 4.0 * t * u;
        double coil = sin(t * 60.0) * phone.w * 0.012;
        line[i] = (SDL_Point){(int)(from.x * u + end.x * t - sag * 0.6 + coil),
                              (int)(from.y * u + end.y * t + sag * 0.4 + coil)};
    }
    tr_canvas_polyline(app->canvas, line, 40, SDL_max(2, phone.w / 90),
                       app->set.dark ? 0x5B8577FF : 0x2B4A41FF);
}

static void draw_phone(struct tr_app *app, const struct tr_desk *desk, SDL_Rect phone)
{
    const struct tr_game *game = app->game;
    const struct tr_call *call = tr_game_call(game);
    double up = lift(app, desk);
    int shake = 0;
    if (call->phase == TR_PHASE_RINGING && !game->paused &&
        bell_sounds(game, tr_game_time(game) - call->ring_from)) {
        shake = (app->now / SHAKE_MS) % 2 ? 3 : -3;
        tr_app_wake_in(app, SHAKE_MS - (int64_t)(app->now % SHAKE_MS));
    } else if (call->phase == TR_PHASE_RINGING && !game->paused) {
        tr_app_wake_in(app, 100);
    }
    int w = phone.w * 96 / 100, h = w * 22 / 100;
    SDL_Rect handset = {phone.x + (phone.w - w) / 2 - (int)(up * phone.w * 0.12),
                        phone.y + phone.h * 4 / 100 - (int)(up * phone.h * 0.36), w, h};
    SDL_Point end = {handset.x + w / 12, handset.y + h * 3 / 4 + (int)(up * h * 0.7)};
    tr_art_draw(app->art, app->canvas, TR_ART_PHONE, phone, 0);
    draw_cord(app, phone, end);
    tr_art_draw(app->art, app->canvas, TR_ART_HANDSET, handset, (int)(up * -14.0) + shake);
    draw_lamps(app, phone);
    if (call->muted && up > 0.5)
        tr_desk_hand(app, handset);
}

void tr_desk_lift(struct tr_app *app, struct tr_desk *desk, bool lifted)
{
    if (desk->lifted == lifted)
        return;
    desk->lifted = lifted;
    desk->lifted_at = app->now;
}

SDL_Rect tr_desk_draw(struct tr_app *app, struct tr_desk *desk, SDL_Rect box)
{
    const struct tr_theme *theme = &app->theme;
    int top = box.h * 64 / 100;
    SDL_Rect wall = {box.x, box.y, box.w, box.h}, table = {box.x, box.y + top, box.w, box.h - top};
    tr_canvas_clip(app->canvas, box);
    tr_canvas_round(app->canvas, wall, theme->radius, app->set.dark ? 0x2E3A38FF : 0xDDE7DFFF);
    tr_canvas_clip(app->canvas, table);
    tr_canvas_round(app->canvas, wall, theme->radius, app->set.dark ? 0x4A3524FF : 0xC08F5CFF);
    tr_canvas_unclip(app->canvas);
    tr_canvas_fill(app->canvas, (SDL_Rect){table.x, table.y, table.w, SDL_max(2, box.h / 90)},
                   app->set.dark ? 0x5F452FFF : 0xD6A874FF);
    /* phone: as large as fits, standing on the table */
    int w = SDL_min(box.w * 66 / 100, box.h * 80 / 100), h = w * 66 / 100;
    SDL_Rect phone = {box.x + (box.w - w) * 38 / 100, box.y + box.h - h - box.h * 7 / 100, w, h};
    int side = SDL_min(box.w * 34 / 100, box.h * 40 / 100);
    SDL_Rect portrait = {box.x + box.w - side - theme->gap * 3 / 2, box.y + theme->gap * 3 / 2,
                         side, side};
    int dial = SDL_min(box.w * 20 / 100, box.h * 24 / 100);
    draw_clock(app, (SDL_Rect){box.x + theme->gap * 2, box.y + theme->gap * 2, dial, dial});
    int leaf = SDL_min(box.w * 20 / 100, box.h * 34 / 100);
    if (box.w < 2 * box.h) /* else it would stand behind the portrait */
        tr_art_draw(app->art, app->canvas, TR_ART_PLANT,
                    (SDL_Rect){box.x + box.w - leaf - theme->gap, box.y + top - leaf * 62 / 100,
                               leaf, leaf},
                    0);
    tr_desk_besides(app, box, top);
    draw_phone(app, desk, phone);
    tr_desk_portrait(app, portrait);
    tr_canvas_unclip(app->canvas);
    return phone;
}
