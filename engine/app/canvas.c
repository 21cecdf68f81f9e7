/* The canvas itself: its window, its frames and its pixels. What is drawn is
 * only kept until the end of the frame; canvas_draw.c then finds what changed. */
#include <SDL_image.h>
#include <string.h>
#include <strings.h>

#include "app/canvas_inside.h"
#include "base/alloc.h"

static tr_status sdl_failed(tr_err *err, const char *what)
{
    return tr_fail(err, TR_EIO, "%s: %s", what, SDL_GetError());
}

/* Forget everything that belonged to the renderer. Its textures go with it. */
static void renderer_close(struct tr_canvas *canvas)
{
    tr_masks_drop(canvas, true);
    if (canvas->renderer)
        SDL_DestroyRenderer(canvas->renderer);
    canvas->renderer = NULL;
    canvas->surface = NULL;
    canvas->generation++;
}

static tr_status grid_resize(struct tr_canvas *canvas, int w, int h, tr_err *err)
{
    int columns = (w + CELL - 1) / CELL;
    int rows = (h + CELL - 1) / CELL;
    size_t cells = (size_t)columns * (size_t)rows;
    uint64_t *now = tr_calloc(cells + 1, sizeof *now);
    uint64_t *before = tr_calloc(cells + 1, sizeof *before);
    SDL_Rect *dirty = tr_calloc(cells + 1, sizeof *dirty);
    if (!now || !before || !dirty) {
        tr_free(now);
        tr_free(before);
        tr_free(dirty);
        return tr_fail(err, TR_ENOMEM, "not enough memory for a window of %d x %d", w, h);
    }
    tr_free(canvas->now);
    tr_free(canvas->before);
    tr_free(canvas->dirty);
    canvas->now = now;
    canvas->before = before;
    canvas->dirty = dirty;
    canvas->dirty_cap = cells + 1;
    canvas->columns = columns;
    canvas->rows = rows;
    canvas->w = w;
    canvas->h = h;
    canvas->fresh = true;
    return TR_OK;
}

/* SDL makes a new surface after a resize and frees the old one. Ours is known by
 * its userdata, because the new one may lie at the old one's address. */
static tr_status surface_open(struct tr_canvas *canvas, tr_err *err)
{
    SDL_Surface *surface = SDL_GetWindowSurface(canvas->window);
    if (!surface)
        return sdl_failed(err, "the window has no surface to draw on");
    if (surface == canvas->surface && surface->userdata == canvas && surface->w == canvas->w &&
        surface->h == canvas->h && canvas->renderer)
        return TR_OK;
    if (canvas->renderer)
        renderer_close(canvas);
    tr_status status = grid_resize(canvas, surface->w, surface->h, err);
    if (status != TR_OK)
        return status;
    canvas->renderer = SDL_CreateSoftwareRenderer(surface);
    if (!canvas->renderer)
        return sdl_failed(err, "cannot draw on the window's surface");
    surface->userdata = canvas;
    canvas->surface = surface;
    return TR_OK;
}

tr_status tr_canvas_new(struct tr_canvas **out, SDL_Window *window, tr_err *err)
{
    struct tr_canvas *canvas = tr_calloc(1, sizeof *canvas);
    if (!canvas)
        return tr_fail(err, TR_ENOMEM, "not enough memory for the window");
    canvas->window = window;
    /* or SDL would show the surface by a hidden GL texture */
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    tr_status status = surface_open(canvas, err);
    if (status != TR_OK) {
        tr_canvas_free(canvas);
        return status;
    }
    *out = canvas;
    return TR_OK;
}

void tr_canvas_free(struct tr_canvas *canvas)
{
    if (!canvas)
        return;
    if (canvas->surface) {
        SDL_Surface *surface = SDL_GetWindowSurface(canvas->window);
        if (surface && surface->userdata == canvas)
            surface->userdata = NULL;
    }
    renderer_close(canvas);
    tr_free(canvas->draws);
    tr_free(canvas->points);
    tr_free(canvas->now);
    tr_free(canvas->before);
    tr_free(canvas->dirty);
    tr_free(canvas);
}

SDL_Renderer *tr_canvas_renderer(struct tr_canvas *canvas)
{
    return canvas->renderer;
}

uint32_t tr_canvas_generation(const struct tr_canvas *canvas)
{
    return canvas->generation;
}

void tr_canvas_size(const struct tr_canvas *canvas, int *w, int *h)
{
    *w = canvas->w;
    *h = canvas->h;
}

SDL_Rect tr_canvas_to_points(const struct tr_canvas *canvas, SDL_Rect r)
{
    int w = 0, h = 0;
    SDL_GetWindowSize(canvas->window, &w, &h);
    if (w <= 0 || h <= 0 || canvas->w <= 0 || canvas->h <= 0)
        return r;
    return (SDL_Rect){r.x * w / canvas->w, r.y * h / canvas->h, r.w * w / canvas->w,
                      r.h * h / canvas->h};
}

SDL_Point tr_canvas_to_pixels(const struct tr_canvas *canvas, SDL_Point p)
{
    int w = 0, h = 0;
    SDL_GetWindowSize(canvas->window, &w, &h);
    return w > 0 && h > 0 ? (SDL_Point){p.x * canvas->w / w, p.y * canvas->h / h} : p;
}

struct tr_canvas_stats tr_canvas_stats(const struct tr_canvas *canvas)
{
    return canvas->stats;
}

tr_status tr_canvas_begin(struct tr_canvas *canvas, tr_color background, tr_err *err)
{
    canvas->begun = SDL_GetPerformanceCounter();
    tr_status status = surface_open(canvas, err);
    if (status != TR_OK)
        return status;
    canvas->background = background;
    canvas->draw_count = 0;
    canvas->point_count = 0;
    canvas->clip_count = 0;
    canvas->status = TR_OK;
    memset(canvas->now, 0, (size_t)canvas->columns * (size_t)canvas->rows * sizeof *canvas->now);
    return TR_OK;
}

/* Show the changed rectangles. */
static tr_status present(struct tr_canvas *canvas, tr_err *err)
{
    if (SDL_UpdateWindowSurfaceRects(canvas->window, canvas->dirty, (int)canvas->dirty_count))
        return sdl_failed(err, "the window cannot be shown");
    return TR_OK;
}

static double ms_between(uint64_t from, uint64_t to)
{
    return 1000.0 * (double)(to - from) / (double)SDL_GetPerformanceFrequency();
}

tr_status tr_canvas_end(struct tr_canvas *canvas, bool whole, tr_err *err)
{
    if (canvas->status != TR_OK)
        return tr_fail(err, canvas->status, "not enough memory to draw the window");
    if (!canvas->renderer)
        return tr_fail(err, TR_EINVAL, "the frame was not begun");
    uint64_t listed = SDL_GetPerformanceCounter(), drawn = listed, shown = listed;
    whole = whole || canvas->fresh || canvas->background != canvas->last_background;
    tr_canvas_find_dirty(canvas, whole);
    tr_status status = TR_OK;
    if (canvas->dirty_count) {
        status = tr_canvas_replay(canvas, err);
        drawn = SDL_GetPerformanceCounter();
        if (status == TR_OK)
            status = present(canvas, err);
        shown = SDL_GetPerformanceCounter();
    }
    if (status != TR_OK) {
        canvas->fresh = true; /* nothing is known of the pixels */
        return status;
    }
    uint64_t *swap = canvas->before;
    canvas->before = canvas->now;
    canvas->now = swap;
    canvas->last_background = canvas->background;
    canvas->fresh = false;

    struct tr_canvas_stats *stats = &canvas->stats;
    stats->frames++;
    stats->presented += canvas->dirty_count > 0;
    stats->calls = canvas->draw_count;
    stats->rects = canvas->dirty_count;
    stats->pixels = 0;
    for (size_t i = 0; i < canvas->dirty_count; i++)
        stats->pixels += (uint64_t)canvas->dirty[i].w * (uint64_t)canvas->dirty[i].h;
    stats->whole = whole;
    stats->list_ms = ms_between(canvas->begun, listed);
    stats->draw_ms = ms_between(listed, drawn);
    stats->present_ms = ms_between(drawn, shown);
    return TR_OK;
}

tr_status tr_canvas_screenshot(struct tr_canvas *canvas, const char *path, tr_err *err)
{
    size_t len = strlen(path);
    bool bmp = len > 4 && strcasecmp(path + len - 4, ".bmp") == 0;
    if (!canvas->surface)
        return tr_fail(err, TR_EINVAL, "there is nothing to take a picture of");
    if (bmp ? SDL_SaveBMP(canvas->surface, path) : IMG_SavePNG(canvas->surface, path))
        return tr_fail(err, TR_EIO, "cannot write the screenshot %s: %s", path, SDL_GetError());
    return TR_OK;
}
