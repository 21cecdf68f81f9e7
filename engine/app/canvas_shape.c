/* Masks: the coverage of round shapes and lines as textures of one colour with
 * alpha, computed once per shape and colour. The oldest goes when there are too
 * many. Coverage is taken from the distance to the edge, which is right
 * to a few percent and needs no oversampling. */
#include <math.h>
#include <string.h>

#include "app/canvas_inside.h"
#include "base/alloc.h"

static void mask_done(struct tr_mask *mask, bool gone)
{
    if (mask->texture && !gone)
        SDL_DestroyTexture(mask->texture);
    tr_free(mask->tops);
    *mask = (struct tr_mask){0};
}

void tr_masks_drop(struct tr_canvas *canvas, bool gone)
{
    for (size_t i = 0; i < MASK_COUNT; i++)
        mask_done(&canvas->masks[i], gone);
}

/* The mask of a key, or the place to make it in (its key is then 0). */
static struct tr_mask *find(struct tr_canvas *canvas, uint64_t key)
{
    struct tr_mask *oldest = &canvas->masks[0];
    for (size_t i = 0; i < MASK_COUNT; i++) {
        struct tr_mask *mask = &canvas->masks[i];
        if (mask->key == key) {
            mask->used = ++canvas->mask_clock;
            return mask;
        }
        if (mask->used < oldest->used)
            oldest = mask;
    }
    mask_done(oldest, false);
    oldest->used = ++canvas->mask_clock;
    return oldest;
}

static uint32_t covered(double coverage, tr_color color)
{
    coverage = coverage < 0 ? 0 : coverage > 1 ? 1 : coverage;
    return (uint32_t)lround(coverage * 255) << 24 | color >> 8;
}

/* A moving line makes a mask per frame; few of them are worth keeping. */
static void bound_memory(struct tr_canvas *canvas, const struct tr_mask *keep)
{
    for (;;) {
        struct tr_mask *oldest = NULL;
        size_t bytes = 0;
        for (size_t i = 0; i < MASK_COUNT; i++) {
            struct tr_mask *mask = &canvas->masks[i];
            bytes += (size_t)mask->w * (size_t)mask->h * 4;
            if (mask->key && mask != keep && (!oldest || mask->used < oldest->used))
                oldest = mask;
        }
        if (bytes <= MASK_BYTES || !oldest)
            return;
        mask_done(oldest, false);
    }
}

/* Make the texture from pixels, which are freed. */
static bool finish(struct tr_canvas *canvas, struct tr_mask *mask, uint64_t key, int w, int h,
                   uint32_t *pixels)
{
    mask->texture = SDL_CreateTexture(canvas->renderer, SDL_PIXELFORMAT_ARGB8888,
                                      SDL_TEXTUREACCESS_STATIC, w, h);
    bool good = mask->texture && SDL_UpdateTexture(mask->texture, NULL, pixels, w * 4) == 0 &&
                SDL_SetTextureBlendMode(mask->texture, SDL_BLENDMODE_BLEND) == 0;
    tr_free(pixels);
    if (!good) {
        mask_done(mask, false);
        return false;
    }
    mask->w = w;
    mask->h = h;
    mask->key = key;
    bound_memory(canvas, mask);
    return true;
}

/* A disc of radius, without a disc of inner in it. */
static const struct tr_mask *disc(struct tr_canvas *canvas, uint64_t key, int radius, int inner,
                                  tr_color color)
{
    struct tr_mask *mask = find(canvas, key);
    if (mask->key)
        return mask;
    int edge = 2 * radius;
    uint32_t *pixels = tr_malloc((size_t)edge * (size_t)edge * sizeof *pixels);
    if (!pixels)
        return NULL;
    for (int y = 0; y < edge; y++) {
        for (int x = 0; x < edge; x++) {
            double from = hypot(x + 0.5 - radius, y + 0.5 - radius);
            double outside = radius - from + 0.5;
            double hole = inner > 0 ? inner - from + 0.5 : 0;
            outside = outside > 1 ? 1 : outside;
            hole = hole < 0 ? 0 : hole > 1 ? 1 : hole;
            pixels[(size_t)y * (size_t)edge + (size_t)x] = covered(outside - hole, color);
        }
    }
    return finish(canvas, mask, key, edge, edge, pixels) ? mask : NULL;
}

const struct tr_mask *tr_mask_round(struct tr_canvas *canvas, int radius, tr_color color)
{
    return tr_mask_ring(canvas, radius, radius, color);
}

const struct tr_mask *tr_mask_ring(struct tr_canvas *canvas, int radius, int width, tr_color color)
{
    if (width > radius)
        width = radius;
    uint64_t key = tr_canvas_mix(2, (uint64_t)radius << 32 | (uint32_t)width);
    key = tr_canvas_mix(key, color >> 8) | 1;
    return disc(canvas, key, radius, radius - width, color);
}

/* One segment into the mask; where lines meet the greater coverage stays. */
static void segment(uint32_t *pixels, struct tr_mask *mask, SDL_Rect bounds, SDL_Point a,
                    SDL_Point b, double half, tr_color color)
{
    /* Odd widths run through the middle of pixels, even ones between them. */
    double shift = fmod(half * 2, 2) == 0 ? 0 : 0.5;
    double ax = a.x - bounds.x + shift, ay = a.y - bounds.y + shift;
    double bx = b.x - bounds.x + shift, by = b.y - bounds.y + shift;
    double dx = bx - ax, dy = by - ay;
    double square = dx * dx + dy * dy;
    double reach = half + 1;
    int top = SDL_max(0, (int)floor(fmin(ay, by) - reach));
    int bottom = SDL_min(bounds.h, (int)ceil(fmax(ay, by) + reach));
    for (int y = top; y < bottom; y++) {
        double py = y + 0.5;
        /* Only the part of the segment near this row can reach it. */
        double first = fmin(ax, bx), last = fmax(ax, bx);
        if (fabs(dy) > 1e-9) {
            double slope = dx / dy;
            double one = ax + (py - reach * 1.5 - ay) * slope;
            double two = ax + (py + reach * 1.5 - ay) * slope;
            first = fmax(first, fmin(one, two));
            last = fmin(last, fmax(one, two));
            if (first > last) { /* beyond an end: its cap only */
                double end = fabs(py - ay) < fabs(py - by) ? ax : bx;
                first = last = end;
            }
        }
        int left = SDL_max(0, (int)floor(first - reach * 1.5));
        int right = SDL_min(bounds.w, (int)ceil(last + reach * 1.5));
        for (int x = left; x < right; x++) {
            double px = x + 0.5;
            double t = square > 0 ? ((px - ax) * dx + (py - ay) * dy) / square : 0;
            t = t < 0 ? 0 : t > 1 ? 1 : t;
            double coverage = half - hypot(px - ax - t * dx, py - ay - t * dy) + 0.5;
            if (coverage <= 0)
                continue;
            uint32_t *pixel = &pixels[(size_t)y * (size_t)bounds.w + (size_t)x];
            uint32_t value = covered(coverage, color);
            if (value > *pixel) /* the colour is the same, so this compares coverage */
                *pixel = value;
            int strip = x / STRIP_W;
            mask->tops[strip] = SDL_min(mask->tops[strip], y);
            mask->bottoms[strip] = SDL_max(mask->bottoms[strip], y + 1);
        }
    }
}

const struct tr_mask *tr_mask_polyline(struct tr_canvas *canvas, const SDL_Point *points,
                                       size_t count, SDL_Rect bounds, int width, tr_color color)
{
    uint64_t key = tr_canvas_mix(3, (uint64_t)(color >> 8) << 32 | (uint32_t)width);
    for (size_t i = 0; i < count; i++) { /* wherever it lies, the shape is the same */
        uint64_t x = (uint32_t)(points[i].x - bounds.x), y = (uint32_t)(points[i].y - bounds.y);
        key = tr_canvas_mix(key, x << 32 | y);
    }
    key |= 1;
    struct tr_mask *mask = find(canvas, key);
    if (mask->key)
        return mask;
    size_t strips = (size_t)(bounds.w + STRIP_W - 1) / STRIP_W;
    uint32_t *pixels = tr_malloc((size_t)bounds.w * (size_t)bounds.h * sizeof *pixels);
    mask->tops = tr_malloc(2 * strips * sizeof *mask->tops);
    if (!pixels || !mask->tops) {
        tr_free(pixels);
        mask_done(mask, false);
        return NULL;
    }
    mask->bottoms = mask->tops + strips;
    for (size_t i = 0; i < strips; i++) {
        mask->tops[i] = bounds.h;
        mask->bottoms[i] = 0;
    }
    for (size_t i = 0; i < (size_t)bounds.w * (size_t)bounds.h; i++)
        pixels[i] = color >> 8;
    for (size_t i = 0; i < count; i++)
        segment(pixels, mask, bounds, points[i], points[i + 1 < count ? i + 1 : i], width / 2.0,
                color);
    return finish(canvas, mask, key, bounds.w, bounds.h, pixels) ? mask : NULL;
}
