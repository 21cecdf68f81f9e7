/* What changed, and drawing it. Changed cells become few rectangles; in each of
 * them the calls that touch it are drawn again, from the last one that covers it
 * all. Nothing outside the rectangles is touched. */
#include "app/canvas_inside.h"

#define JOIN_REACH 256 /* rectangles looked at for joining */
#define WHITE 0xffffff00u
#define HIDE_REACH 4 /* calls looked at for one that hides what is drawn before it */

/* A run of changed cells; under an equal one it only makes that one taller. */
static void add_run(struct tr_canvas *canvas, SDL_Rect run)
{
    run.w = SDL_min(run.w, canvas->w - run.x);
    run.h = SDL_min(run.h, canvas->h - run.y);
    size_t least = canvas->dirty_count > JOIN_REACH ? canvas->dirty_count - JOIN_REACH : 0;
    for (size_t i = canvas->dirty_count; i > least; i--) {
        SDL_Rect *above = &canvas->dirty[i - 1];
        if (above->x == run.x && above->w == run.w && above->y + above->h == run.y) {
            above->h += run.h;
            return;
        }
    }
    canvas->dirty[canvas->dirty_count++] = run;
}

void tr_canvas_find_dirty(struct tr_canvas *canvas, bool whole)
{
    canvas->dirty_count = 0;
    if (canvas->w <= 0 || canvas->h <= 0)
        return;
    if (whole) {
        canvas->dirty[canvas->dirty_count++] = (SDL_Rect){0, 0, canvas->w, canvas->h};
        return;
    }
    for (int row = 0; row < canvas->rows; row++) {
        size_t at = (size_t)row * (size_t)canvas->columns;
        const uint64_t *now = canvas->now + at;
        const uint64_t *before = canvas->before + at;
        for (int column = 0; column < canvas->columns; column++) {
            int first = column;
            while (column < canvas->columns && now[column] != before[column])
                column++;
            if (column > first)
                add_run(canvas,
                        (SDL_Rect){first * CELL, row * CELL, (column - first) * CELL, CELL});
        }
    }
}

static void fill(struct tr_canvas *canvas, SDL_Rect rect, tr_color color)
{
    Uint8 alpha = (Uint8)(color & 0xff);
    if (rect.w <= 0 || rect.h <= 0)
        return;
    SDL_SetRenderDrawBlendMode(canvas->renderer,
                               alpha == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetRenderDrawColor(canvas->renderer, (Uint8)(color >> 24), (Uint8)(color >> 16),
                           (Uint8)(color >> 8), alpha);
    SDL_RenderFillRect(canvas->renderer, &rect);
}

/* Fill what a later call leaves to be seen. Most of a card's shadow lies under the
 * card, and blending is what costs. */
static void fill_around(struct tr_canvas *canvas, SDL_Rect rect, SDL_Rect hidden, tr_color color)
{
    SDL_Rect hole;
    if (!SDL_IntersectRect(&rect, &hidden, &hole)) {
        fill(canvas, rect, color);
        return;
    }
    int under = hole.y + hole.h, beside = hole.x + hole.w;
    fill(canvas, (SDL_Rect){rect.x, rect.y, rect.w, hole.y - rect.y}, color);
    fill(canvas, (SDL_Rect){rect.x, under, rect.w, rect.y + rect.h - under}, color);
    fill(canvas, (SDL_Rect){rect.x, hole.y, hole.x - rect.x, hole.h}, color);
    fill(canvas, (SDL_Rect){beside, hole.y, rect.x + rect.w - beside, hole.h}, color);
}

/* The largest rectangle in which nothing below a call can be seen. */
static SDL_Rect opaque_part(const struct tr_draw *d)
{
    SDL_Rect part = {0};
    if ((d->color & 0xff) != 255)
        return part;
    if (d->kind == DRAW_FILL)
        part = d->rect;
    else if (d->kind == DRAW_ROUND)
        part = (SDL_Rect){d->rect.x, d->rect.y + d->radius, d->rect.w, d->rect.h - 2 * d->radius};
    if (!SDL_IntersectRect(&part, &d->clip, &part))
        part = (SDL_Rect){0};
    return part;
}

/* What of a call is hidden by one of the next calls. */
static SDL_Rect hidden_part(const struct tr_canvas *canvas, const struct tr_draw *d)
{
    const struct tr_draw *end = canvas->draws + canvas->draw_count;
    SDL_Rect most = {0}, part;
    for (const struct tr_draw *later = d + 1; later < end && later <= d + HIDE_REACH; later++) {
        SDL_Rect over = opaque_part(later);
        if (SDL_IntersectRect(&d->rect, &over, &part) && part.w * part.h > most.w * most.h)
            most = part;
    }
    return most;
}

static void tint(SDL_Texture *texture, tr_color color)
{
    SDL_SetTextureColorMod(texture, (Uint8)(color >> 24), (Uint8)(color >> 16),
                           (Uint8)(color >> 8));
    SDL_SetTextureAlphaMod(texture, (Uint8)(color & 0xff));
}

/* The four corners of rect from a mask with a corner in each quarter. */
static void corners(struct tr_canvas *canvas, const struct tr_mask *mask, SDL_Rect rect, int r,
                    tr_color color)
{
    tint(mask->texture, WHITE | (color & 0xff));
    for (int corner = 0; corner < 4; corner++) {
        int right = corner & 1, low = corner >> 1;
        SDL_Rect from = {right * r, low * r, r, r};
        SDL_Rect to = {right ? rect.x + rect.w - r : rect.x, low ? rect.y + rect.h - r : rect.y, r,
                       r};
        SDL_RenderCopy(canvas->renderer, mask->texture, &from, &to);
    }
}

static void draw_round(struct tr_canvas *canvas, const struct tr_draw *d)
{
    const struct tr_mask *mask = tr_mask_round(canvas, d->radius, d->color);
    SDL_Rect rect = d->rect, hidden = hidden_part(canvas, d);
    int r = d->radius;
    if (!mask) {
        fill_around(canvas, rect, hidden, d->color);
        return;
    }
    corners(canvas, mask, rect, r, d->color);
    fill(canvas, (SDL_Rect){rect.x + r, rect.y, rect.w - 2 * r, r}, d->color);
    fill_around(canvas, (SDL_Rect){rect.x, rect.y + r, rect.w, rect.h - 2 * r}, hidden, d->color);
    fill(canvas, (SDL_Rect){rect.x + r, rect.y + rect.h - r, rect.w - 2 * r, r}, d->color);
}

static void draw_outline(struct tr_canvas *canvas, const struct tr_draw *d)
{
    SDL_Rect rect = d->rect;
    int r = d->radius, w = d->width;
    const struct tr_mask *mask = r ? tr_mask_ring(canvas, r, w, d->color) : NULL;
    if (mask)
        corners(canvas, mask, rect, r, d->color);
    else
        r = 0;
    int side = SDL_max(r, w); /* the long sides leave room for the short ones */
    fill(canvas, (SDL_Rect){rect.x + r, rect.y, rect.w - 2 * r, w}, d->color);
    fill(canvas, (SDL_Rect){rect.x + r, rect.y + rect.h - w, rect.w - 2 * r, w}, d->color);
    fill(canvas, (SDL_Rect){rect.x, rect.y + side, w, rect.h - 2 * side}, d->color);
    fill(canvas, (SDL_Rect){rect.x + rect.w - w, rect.y + side, w, rect.h - 2 * side}, d->color);
    if (r && w > r) { /* what a thick line adds inside its corners */
        fill(canvas, (SDL_Rect){rect.x, rect.y + r, r, w - r}, d->color);
        fill(canvas, (SDL_Rect){rect.x + rect.w - r, rect.y + r, r, w - r}, d->color);
        fill(canvas, (SDL_Rect){rect.x, rect.y + rect.h - w, r, w - r}, d->color);
        fill(canvas, (SDL_Rect){rect.x + rect.w - r, rect.y + rect.h - w, r, w - r}, d->color);
    }
}

static void draw_line(struct tr_canvas *canvas, const struct tr_draw *d)
{
    const struct tr_mask *mask =
        tr_mask_polyline(canvas, canvas->points + d->first, d->count, d->rect, d->width, d->color);
    if (!mask)
        return;
    tint(mask->texture, WHITE | (d->color & 0xff));
    for (int strip = 0; strip * STRIP_W < mask->w; strip++) {
        int x = strip * STRIP_W;
        SDL_Rect from = {x, mask->tops[strip], SDL_min(STRIP_W, mask->w - x),
                         mask->bottoms[strip] - mask->tops[strip]};
        SDL_Rect to = {d->rect.x + from.x, d->rect.y + from.y, from.w, from.h};
        if (from.h > 0)
            SDL_RenderCopy(canvas->renderer, mask->texture, &from, &to);
    }
}

static void draw_image(struct tr_canvas *canvas, const struct tr_draw *d)
{
    const SDL_Rect *from = d->from.w ? &d->from : NULL;
    int w = d->from.w, h = d->from.h;
    if (!from && SDL_QueryTexture(d->texture, NULL, NULL, &w, &h))
        return;
    bool smooth = d->angle % 360 != 0 || w != d->rect.w || h != d->rect.h;
    SDL_SetTextureScaleMode(d->texture, smooth ? SDL_ScaleModeLinear : SDL_ScaleModeNearest);
    tint(d->texture, d->color);
    if (d->angle % 360)
        SDL_RenderCopyEx(canvas->renderer, d->texture, from, &d->rect, d->angle, NULL,
                         SDL_FLIP_NONE);
    else
        SDL_RenderCopy(canvas->renderer, d->texture, from, &d->rect);
}

static void draw(struct tr_canvas *canvas, const struct tr_draw *d)
{
    switch (d->kind) {
    case DRAW_FILL:
        fill_around(canvas, d->rect, hidden_part(canvas, d), d->color);
        break;
    case DRAW_ROUND:
        draw_round(canvas, d);
        break;
    case DRAW_OUTLINE:
        draw_outline(canvas, d);
        break;
    case DRAW_LINE:
        draw_line(canvas, d);
        break;
    case DRAW_IMAGE:
        draw_image(canvas, d);
        break;
    }
}

static bool covers(const struct tr_draw *d, SDL_Rect area)
{
    SDL_Rect both;
    return d->kind == DRAW_FILL && (d->color & 0xff) == 255 &&
           SDL_IntersectRect(&d->seen, &area, &both) && SDL_RectEquals(&both, &area);
}

static void replay(struct tr_canvas *canvas, SDL_Rect area)
{
    size_t first = canvas->draw_count;
    while (first > 0 && !covers(&canvas->draws[first - 1], area))
        first--;
    if (first > 0) {
        first--;
    } else {
        SDL_RenderSetClipRect(canvas->renderer, &area);
        fill(canvas, area, canvas->background | 0xff);
    }
    for (size_t i = first; i < canvas->draw_count; i++) {
        const struct tr_draw *d = &canvas->draws[i];
        SDL_Rect clip;
        if (!SDL_HasIntersection(&d->seen, &area) || !SDL_IntersectRect(&d->clip, &area, &clip))
            continue;
        SDL_RenderSetClipRect(canvas->renderer, &clip);
        draw(canvas, d);
    }
}

tr_status tr_canvas_replay(struct tr_canvas *canvas, tr_err *err)
{
    for (size_t i = 0; i < canvas->dirty_count; i++)
        replay(canvas, canvas->dirty[i]);
    SDL_RenderSetClipRect(canvas->renderer, NULL);
    if (SDL_RenderFlush(canvas->renderer))
        return tr_fail(err, TR_EIO, "cannot draw the window: %s", SDL_GetError());
    return TR_OK;
}
