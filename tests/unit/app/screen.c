#include "screen.h"

#include <string.h>

#include "cmocka_all.h"

int screen_start(void)
{
    SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy");
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    return SDL_Init(SDL_INIT_VIDEO);
}

void screen_open(struct screen *screen, int w, int h)
{
    tr_err err = {0};
    screen->window = SDL_CreateWindow("test", 0, 0, w, h, SDL_WINDOW_RESIZABLE);
    assert_non_null(screen->window);
    if (tr_canvas_new(&screen->canvas, screen->window, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

void screen_close(struct screen *screen)
{
    tr_canvas_free(screen->canvas);
    SDL_DestroyWindow(screen->window);
}

static const uint32_t *row(const SDL_Surface *surface, int y)
{
    return (const uint32_t *)((const char *)surface->pixels + (ptrdiff_t)y * surface->pitch);
}

uint32_t screen_pixel(const struct screen *screen, int x, int y)
{
    const SDL_Surface *surface = SDL_GetWindowSurface(screen->window);
    assert_true(x >= 0 && y >= 0 && x < surface->w && y < surface->h);
    return row(surface, y)[x] & 0xffffff;
}

uint32_t *screen_copy(const struct screen *screen)
{
    const SDL_Surface *surface = SDL_GetWindowSurface(screen->window);
    size_t w = (size_t)surface->w, h = (size_t)surface->h;
    uint32_t *copy = SDL_malloc(w * h * sizeof *copy);
    assert_non_null(copy);
    for (size_t y = 0; y < h; y++) {
        for (size_t x = 0; x < w; x++)
            copy[y * w + x] = row(surface, (int)y)[x] & 0xffffff;
    }
    return copy;
}
