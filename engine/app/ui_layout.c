/* Rectangles cut from rectangles; never of negative size. */
#include "app/ui.h"

static int at_most(int v, int max)
{
    return v < 0 ? 0 : v > max ? max : v;
}

SDL_Rect tr_cut_top(SDL_Rect *from, int h)
{
    h = at_most(h, from->h);
    SDL_Rect out = {from->x, from->y, from->w, h};
    from->y += h;
    from->h -= h;
    return out;
}

SDL_Rect tr_cut_bottom(SDL_Rect *from, int h)
{
    h = at_most(h, from->h);
    from->h -= h;
    return (SDL_Rect){from->x, from->y + from->h, from->w, h};
}

SDL_Rect tr_cut_left(SDL_Rect *from, int w)
{
    w = at_most(w, from->w);
    SDL_Rect out = {from->x, from->y, w, from->h};
    from->x += w;
    from->w -= w;
    return out;
}

SDL_Rect tr_cut_right(SDL_Rect *from, int w)
{
    w = at_most(w, from->w);
    from->w -= w;
    return (SDL_Rect){from->x + from->w, from->y, w, from->h};
}

SDL_Rect tr_inset(SDL_Rect rect, int by)
{
    rect.x += by;
    rect.y += by;
    rect.w = rect.w > 2 * by ? rect.w - 2 * by : 0;
    rect.h = rect.h > 2 * by ? rect.h - 2 * by : 0;
    return rect;
}
