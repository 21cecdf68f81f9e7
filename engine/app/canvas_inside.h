/* What the files of the canvas share. A frame is a list of tr_draw; the grid
 * holds one hash per cell of what is drawn there, for this frame and the last. */
#ifndef TR_APP_CANVAS_INSIDE_H
#define TR_APP_CANVAS_INSIDE_H

#include "app/canvas.h"

#define CELL 32       /* edge of a cell, pixels */
#define CLIPS_MAX 32  /* nested clips */
#define STRIP_W 32    /* a polyline's mask is drawn in strips of this width */
#define MASK_COUNT 96 /* masks kept */
#define MASK_BYTES (4 << 20)

enum draw_kind { DRAW_FILL, DRAW_ROUND, DRAW_OUTLINE, DRAW_LINE, DRAW_IMAGE };

struct tr_draw {
    enum draw_kind kind;
    SDL_Rect rect;
    SDL_Rect clip; /* what of it is to be seen at most */
    SDL_Rect seen; /* what of it can be seen: its bounds inside the clip */
    tr_color color;
    int radius, width; /* DRAW_ROUND, DRAW_OUTLINE; width also of DRAW_LINE */
    /* DRAW_LINE: points[first .. first + count) of the frame */
    size_t first, count;
    /* DRAW_IMAGE: borrowed until the end of the frame */
    SDL_Texture *texture;
    SDL_Rect from; /* w = 0: all of it */
    int angle;
};

/* A colour, with the coverage of a shape as alpha. It is not tinted when it is drawn,
 * because SDL blends several times as fast what it need not tint. */
struct tr_mask {
    uint64_t key; /* 0: free */
    uint64_t used;
    SDL_Texture *texture;
    int w, h;
    /* of a polyline: rows in use per strip */
    int *tops, *bottoms;
};

struct tr_canvas {
    SDL_Window *window;
    SDL_Renderer *renderer;
    SDL_Surface *surface; /* the window's */
    uint32_t generation;
    int w, h;
    tr_color background, last_background;
    bool fresh; /* the pixels are undefined */
    tr_status status;

    struct tr_draw *draws;
    size_t draw_count, draw_cap;
    SDL_Point *points;
    size_t point_count, point_cap;
    SDL_Rect clips[CLIPS_MAX];
    size_t clip_count; /* pushed; those above CLIPS_MAX hold nothing */

    uint64_t *now, *before; /* a hash per cell */
    int columns, rows;
    SDL_Rect *dirty;
    size_t dirty_count, dirty_cap;

    struct tr_mask masks[MASK_COUNT];
    uint64_t mask_clock;

    struct tr_canvas_stats stats;
    uint64_t begun; /* performance counter */
};

/* canvas_draw.c: rectangles that changed, into canvas->dirty; then draw them. */
void tr_canvas_find_dirty(struct tr_canvas *canvas, bool whole);
tr_status tr_canvas_replay(struct tr_canvas *canvas, tr_err *err);

/* canvas_shape.c: masks, kept between frames; NULL when it cannot be made. */
const struct tr_mask *tr_mask_round(struct tr_canvas *canvas, int radius, tr_color color);
const struct tr_mask *tr_mask_ring(struct tr_canvas *canvas, int radius, int width, tr_color color);
/* Of the polyline's bounds grown by width / 2 + 1 on each side. */
const struct tr_mask *tr_mask_polyline(struct tr_canvas *canvas, const SDL_Point *points,
                                       size_t count, SDL_Rect bounds, int width, tr_color color);
/* gone: the textures went with their renderer. */
void tr_masks_drop(struct tr_canvas *canvas, bool gone);

uint64_t tr_canvas_mix(uint64_t hash, uint64_t value);

#endif
