/* Drawing. A screen describes the whole frame as a list of draw calls; the
 * canvas compares it with the last frame, cell by cell, redraws only what
 * changed and presents only those rectangles. A frame equal to the last one
 * costs a comparison and no pixel. All coordinates are pixels of the window. */
#ifndef TR_APP_CANVAS_H
#define TR_APP_CANVAS_H

#include <SDL.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

typedef uint32_t tr_color; /* 0xRRGGBBAA */

struct tr_canvas;

struct tr_canvas_stats {
    uint64_t frames;    /* ended */
    uint64_t presented; /* of them, with at least one changed rectangle */
    uint64_t calls;     /* draw calls of the last frame */
    uint64_t rects;     /* rectangles presented by the last frame */
    uint64_t pixels;    /* pixels presented by the last frame */
    bool whole;         /* the last frame was drawn and presented as a whole */
    /* of the last frame, by the clock: listing its draw calls, drawing what changed,
     * presenting it */
    double list_ms, draw_ms, present_ms;
};

/* Draws into the window's surface by SDL's software renderer. There is no accelerated
 * one: because so little changes between frames it has nothing to win even at
 * 3840x2160, and it starts in twice the time with five times the memory.
 * out:    freed with tr_canvas_free before the window is destroyed
 * errors: TR_EIO with SDL's words, TR_ENOMEM */
tr_status tr_canvas_new(struct tr_canvas **out, SDL_Window *window, tr_err *err);
void tr_canvas_free(struct tr_canvas *canvas);

/* Renderer for making textures; borrowed. It changes after a resize of the
 * window's surface: `generation` then grows and textures must be made anew. */
SDL_Renderer *tr_canvas_renderer(struct tr_canvas *canvas);
uint32_t tr_canvas_generation(const struct tr_canvas *canvas);

/* Begin a frame on the window's present size. */
tr_status tr_canvas_begin(struct tr_canvas *canvas, tr_color background, tr_err *err);
/* Draw and present what changed. whole: redraw everything, whatever changed. */
tr_status tr_canvas_end(struct tr_canvas *canvas, bool whole, tr_err *err);
void tr_canvas_size(const struct tr_canvas *canvas, int *w, int *h);
/* A rectangle of pixels in the window system's points, and a place the other way
 * round: on dense displays several pixels make a point. */
SDL_Rect tr_canvas_to_points(const struct tr_canvas *canvas, SDL_Rect r);
SDL_Point tr_canvas_to_pixels(const struct tr_canvas *canvas, SDL_Point p);

void tr_canvas_fill(struct tr_canvas *canvas, SDL_Rect rect, tr_color color);
/* A filled rectangle with round corners, smooth edges. */
void tr_canvas_round(struct tr_canvas *canvas, SDL_Rect rect, int radius, tr_color color);
/* Its outline, `width` pixels inwards. */
void tr_canvas_outline(struct tr_canvas *canvas, SDL_Rect rect, int radius, int width,
                       tr_color color);
/* A smooth line through count points. */
void tr_canvas_polyline(struct tr_canvas *canvas, const SDL_Point *points, size_t count, int width,
                        tr_color color);
/* A texture; `key` names its content for comparison with the last frame (equal
 * content, equal key); it must live until the frame's end. from: NULL is all of
 * it. angle in degrees, around the middle; alpha 0..255. */
void tr_canvas_image(struct tr_canvas *canvas, SDL_Texture *texture, uint64_t key,
                     const SDL_Rect *from, SDL_Rect to, int angle, uint8_t alpha);
/* A white texture (text, a symbol) in a colour. */
void tr_canvas_tinted(struct tr_canvas *canvas, SDL_Texture *texture, uint64_t key,
                      const SDL_Rect *from, SDL_Rect to, tr_color color);

/* Everything drawn until the pop is cut at rect and at the clip around it. */
void tr_canvas_clip(struct tr_canvas *canvas, SDL_Rect rect);
void tr_canvas_unclip(struct tr_canvas *canvas);
SDL_Rect tr_canvas_clip_now(const struct tr_canvas *canvas);

/* The window's pixels as PNG or BMP by the ending of path. */
tr_status tr_canvas_screenshot(struct tr_canvas *canvas, const char *path, tr_err *err);

struct tr_canvas_stats tr_canvas_stats(const struct tr_canvas *canvas);

#endif
