/* The list of a frame's draw calls. Each call is hashed into every cell that it
 * touches; order counts, so that two frames have equal cells only when the same
 * was drawn there in the same order. */
#include <math.h>
#include <string.h>

#include "app/canvas_inside.h"
#include "base/alloc.h"

#define FAR (1 << 24)

uint64_t tr_canvas_mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ (hash >> 29);
}

static uint64_t mix_rect(uint64_t hash, SDL_Rect r)
{
    hash = tr_canvas_mix(hash, (uint64_t)(uint32_t)r.x << 32 | (uint32_t)r.y);
    return tr_canvas_mix(hash, (uint64_t)(uint32_t)r.w << 32 | (uint32_t)r.h);
}

/* A terrible size would overflow sums of coordinates. */
static SDL_Rect sane(SDL_Rect r)
{
    r.x = SDL_clamp(r.x, -FAR, FAR);
    r.y = SDL_clamp(r.y, -FAR, FAR);
    r.w = SDL_clamp(r.w, 0, 2 * FAR);
    r.h = SDL_clamp(r.h, 0, 2 * FAR);
    return r;
}

SDL_Rect tr_canvas_clip_now(const struct tr_canvas *canvas)
{
    if (canvas->clip_count == 0)
        return (SDL_Rect){0, 0, canvas->w, canvas->h};
    size_t top = canvas->clip_count < CLIPS_MAX ? canvas->clip_count : CLIPS_MAX;
    return canvas->clips[top - 1];
}

void tr_canvas_clip(struct tr_canvas *canvas, SDL_Rect rect)
{
    SDL_Rect around = tr_canvas_clip_now(canvas);
    SDL_Rect inner = sane(rect);
    SDL_Rect both;
    if (!SDL_IntersectRect(&around, &inner, &both))
        both = (SDL_Rect){around.x, around.y, 0, 0};
    if (canvas->clip_count < CLIPS_MAX)
        canvas->clips[canvas->clip_count] = both;
    canvas->clip_count++;
}

void tr_canvas_unclip(struct tr_canvas *canvas)
{
    if (canvas->clip_count)
        canvas->clip_count--;
}

/* Room for one more of size bytes each; false when memory is short. */
static bool grow(struct tr_canvas *canvas, void **list, size_t *cap, size_t need, size_t size)
{
    if (need <= *cap)
        return true;
    size_t wanted = *cap ? *cap * 2 : 256;
    while (wanted < need)
        wanted *= 2;
    void *grown = tr_realloc(*list, wanted * size);
    if (!grown) {
        canvas->status = TR_ENOMEM;
        return false;
    }
    *list = grown;
    *cap = wanted;
    return true;
}

/* Put a call on the list, unless nothing of it can be seen.
 * bounds: all pixels it may touch; hash: of what rect and colour do not tell */
static void put(struct tr_canvas *canvas, struct tr_draw draw, SDL_Rect bounds, uint64_t hash)
{
    draw.clip = tr_canvas_clip_now(canvas);
    if (!SDL_IntersectRect(&bounds, &draw.clip, &draw.seen))
        return;
    void *list = canvas->draws;
    if (!grow(canvas, &list, &canvas->draw_cap, canvas->draw_count + 1, sizeof draw))
        return;
    canvas->draws = list;
    canvas->draws[canvas->draw_count++] = draw;

    hash = tr_canvas_mix(hash, (uint64_t)draw.kind << 32 | draw.color);
    hash = mix_rect(hash, draw.rect);
    hash = mix_rect(hash, draw.clip);
    int left = draw.seen.x / CELL, right = (draw.seen.x + draw.seen.w - 1) / CELL;
    int top = draw.seen.y / CELL, bottom = (draw.seen.y + draw.seen.h - 1) / CELL;
    for (int row = top; row <= bottom; row++) {
        uint64_t *cell = canvas->now + (size_t)row * (size_t)canvas->columns;
        for (int column = left; column <= right; column++)
            cell[column] = tr_canvas_mix(cell[column], hash);
    }
}

static bool clear(tr_color color)
{
    return (color & 0xff) == 0;
}

void tr_canvas_fill(struct tr_canvas *canvas, SDL_Rect rect, tr_color color)
{
    if (clear(color))
        return;
    rect = sane(rect);
    put(canvas, (struct tr_draw){.kind = DRAW_FILL, .rect = rect, .color = color}, rect, 1);
}

void tr_canvas_round(struct tr_canvas *canvas, SDL_Rect rect, int radius, tr_color color)
{
    rect = sane(rect);
    radius = SDL_clamp(radius, 0, SDL_min(rect.w, rect.h) / 2);
    if (radius == 0) {
        tr_canvas_fill(canvas, rect, color);
        return;
    }
    if (clear(color))
        return;
    struct tr_draw draw = {.kind = DRAW_ROUND, .rect = rect, .color = color, .radius = radius};
    put(canvas, draw, rect, (uint64_t)radius);
}

void tr_canvas_outline(struct tr_canvas *canvas, SDL_Rect rect, int radius, int width,
                       tr_color color)
{
    rect = sane(rect);
    int most = SDL_min(rect.w, rect.h) / 2;
    radius = SDL_clamp(radius, 0, most);
    width = SDL_clamp(width, 0, most);
    if (clear(color) || width == 0)
        return;
    struct tr_draw draw = {
        .kind = DRAW_OUTLINE, .rect = rect, .color = color, .radius = radius, .width = width};
    put(canvas, draw, rect, (uint64_t)(uint32_t)radius << 32 | (uint32_t)width);
}

void tr_canvas_polyline(struct tr_canvas *canvas, const SDL_Point *points, size_t count, int width,
                        tr_color color)
{
    if (count == 0 || width <= 0 || clear(color))
        return;
    void *list = canvas->points;
    if (!grow(canvas, &list, &canvas->point_cap, canvas->point_count + count, sizeof *points))
        return;
    canvas->points = list;

    width = SDL_min(width, 1024);
    uint64_t hash = (uint64_t)width;
    int left = FAR, right = -FAR, top = FAR, bottom = -FAR;
    for (size_t i = 0; i < count; i++) {
        SDL_Point p = {SDL_clamp(points[i].x, -FAR, FAR), SDL_clamp(points[i].y, -FAR, FAR)};
        canvas->points[canvas->point_count + i] = p;
        left = SDL_min(left, p.x);
        right = SDL_max(right, p.x);
        top = SDL_min(top, p.y);
        bottom = SDL_max(bottom, p.y);
        hash = tr_canvas_mix(hash, (uint64_t)(uint32_t)p.x << 32 | (uint32_t)p.y);
    }
    int by = width / 2 + 2;
    SDL_Rect bounds = {left - by, top - by, right - left + 2 * by, bottom - top + 2 * by};
    if (bounds.w > 2 * canvas->w + 64 || bounds.h > 2 * canvas->h + 64)
        return; /* far outside the window: nothing that a screen would ask for */
    struct tr_draw draw = {.kind = DRAW_LINE,
                           .rect = bounds,
                           .color = color,
                           .width = width,
                           .first = canvas->point_count,
                           .count = count};
    canvas->point_count += count;
    put(canvas, draw, bounds, hash);
}

/* All that a rectangle may touch while it is turned around its middle. */
static SDL_Rect turned(SDL_Rect r, int angle)
{
    if (angle % 360 == 0)
        return r;
    double a = angle * 3.14159265358979323846 / 180.0;
    double w = fabs(r.w * cos(a)) + fabs(r.h * sin(a));
    double h = fabs(r.w * sin(a)) + fabs(r.h * cos(a));
    int cw = (int)ceil(w) + 4, ch = (int)ceil(h) + 4;
    return (SDL_Rect){r.x + r.w / 2 - cw / 2, r.y + r.h / 2 - ch / 2, cw, ch};
}

static void put_image(struct tr_canvas *canvas, SDL_Texture *texture, uint64_t key,
                      const SDL_Rect *from, SDL_Rect to, int angle, tr_color color)
{
    if (!texture || clear(color))
        return;
    to = sane(to);
    struct tr_draw draw = {.kind = DRAW_IMAGE,
                           .rect = to,
                           .color = color,
                           .texture = texture,
                           .from = from ? *from : (SDL_Rect){0},
                           .angle = angle};
    uint64_t hash = tr_canvas_mix(key, (uint64_t)(uint32_t)angle);
    put(canvas, draw, turned(to, angle), mix_rect(hash, draw.from));
}

void tr_canvas_image(struct tr_canvas *canvas, SDL_Texture *texture, uint64_t key,
                     const SDL_Rect *from, SDL_Rect to, int angle, uint8_t alpha)
{
    put_image(canvas, texture, key, from, to, angle, 0xffffff00u | alpha);
}

void tr_canvas_tinted(struct tr_canvas *canvas, SDL_Texture *texture, uint64_t key,
                      const SDL_Rect *from, SDL_Rect to, tr_color color)
{
    put_image(canvas, texture, key, from, to, 0, color);
}
