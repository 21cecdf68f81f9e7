/* A window without a display, for tests of what is drawn. */
#ifndef TR_TESTS_APP_SCREEN_H
#define TR_TESTS_APP_SCREEN_H

#include <SDL.h>

#include "app/canvas.h"
#include "app/theme.h"

#define THEME TR_SOURCE_DIR "/assets/theme.json"

struct screen {
    SDL_Window *window;
    struct tr_canvas *canvas;
};

/* SDL without a display; to be called once before any screen. 0 on success. */
int screen_start(void);
void screen_open(struct screen *screen, int w, int h);
void screen_close(struct screen *screen);

/* 0xRRGGBB of a pixel. */
uint32_t screen_pixel(const struct screen *screen, int x, int y);
/* A copy of all pixels, row by row without padding; freed with SDL_free. */
uint32_t *screen_copy(const struct screen *screen);

#endif
