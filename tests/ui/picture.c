/* Reading and comparing pictures; see picture.h. */
#include "ui/picture.h"

#include <SDL_image.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"

struct tr_picture tr_picture_read(const char *path)
{
    SDL_Surface *any = IMG_Load(path);
    if (!any)
        fail_msg("%s: %s", path, IMG_GetError());
    SDL_Surface *rgb = SDL_ConvertSurfaceFormat(any, SDL_PIXELFORMAT_RGB24, 0);
    assert_non_null(rgb);
    struct tr_picture out = {rgb->w, rgb->h, malloc((size_t)rgb->w * (size_t)rgb->h * 3)};
    assert_non_null(out.rgb);
    for (int y = 0; y < rgb->h; y++)
        memcpy(out.rgb + (size_t)y * (size_t)rgb->w * 3,
               (const uint8_t *)rgb->pixels + (size_t)y * (size_t)rgb->pitch, (size_t)rgb->w * 3);
    SDL_FreeSurface(rgb);
    SDL_FreeSurface(any);
    return out;
}

void tr_picture_done(struct tr_picture *picture)
{
    free(picture->rgb);
    picture->rgb = NULL;
}

static bool block_differs(const struct tr_picture *a, const struct tr_picture *b, int x0, int y0)
{
    int sum[3] = {0}, count = 0;
    for (int y = y0; y < y0 + TR_BLOCK && y < a->h; y++) {
        for (int x = x0; x < x0 + TR_BLOCK && x < a->w; x++, count++) {
            size_t at = ((size_t)y * (size_t)a->w + (size_t)x) * 3;
            for (size_t c = 0; c < 3; c++)
                sum[c] += a->rgb[at + c] - b->rgb[at + c];
        }
    }
    for (size_t c = 0; c < 3; c++)
        if (abs(sum[c]) > TR_BLOCK_DIFFERENCE * count)
            return true;
    return false;
}

size_t tr_picture_differences(const struct tr_picture *a, const struct tr_picture *b, size_t *all)
{
    size_t different = 0;
    *all = 0;
    bool same_size = a->w == b->w && a->h == b->h;
    for (int y = 0; y < a->h; y += TR_BLOCK) {
        for (int x = 0; x < a->w; x += TR_BLOCK) {
            ++*all;
            different += !same_size || block_differs(a, b, x, y);
        }
    }
    return different;
}

int tr_picture_is_other(size_t different, size_t all)
{
    return different * 10000 > all * TR_BLOCKS_OF_10000;
}
