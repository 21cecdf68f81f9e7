/* SVG to textures; see art.h. */
#include "app/art.h"

#include <SDL_image.h>

#include "base/alloc.h"
#include "base/file.h"

#define SVG_MAX ((size_t)256 << 10)

#define SIZES 4 /* at which one picture may stand in a frame: a face beside another */

/* A picture made into pixels; NULL with a size: it could not be made. */
struct made {
    SDL_Texture *texture;
    int w, h;
    uint32_t generation;
    uint64_t used; /* the older, the sooner it is replaced */
};

struct picture {
    struct tr_buf svg;
    struct made made[SIZES];
};

struct tr_art {
    struct picture v[TR_ART_COUNT];
    uint64_t uses;
    const char *broken; /* a picture that could not be made, not yet told */
    bool told;
    char path[TR_PATH_MAX];
};

static const char *const names[TR_ART_COUNT] = {
#define X(id, name) name,
    TR_ART_LIST(X)
#undef X
};

tr_status tr_art_new(struct tr_art **out, const char *data_dir, tr_err *err)
{
    tr_status all = TR_OK;
    struct tr_art *art = tr_calloc(1, sizeof *art);
    if (!art)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the pictures");
    for (int i = 0; i < TR_ART_COUNT; i++) {
        char path[TR_PATH_MAX];
        SDL_snprintf(path, sizeof path, "%s/assets/art/%s.svg", data_dir, names[i]);
        tr_buf_init(&art->v[i].svg, SVG_MAX);
        tr_status st = tr_file_read(path, &art->v[i].svg, all == TR_OK ? err : NULL);
        if (st != TR_OK)
            all = st;
    }
    *out = art;
    return all;
}

void tr_art_free(struct tr_art *art)
{
    for (int i = 0; art && i < TR_ART_COUNT; i++)
        tr_buf_done(&art->v[i].svg); /* textures go with their renderer */
    tr_free(art);
}

/* The one of that size; else the place for it. */
static struct made *find_size(struct picture *p, int w, int h)
{
    struct made *oldest = &p->made[0];
    for (int i = 0; i < SIZES; i++) {
        if (p->made[i].w == w && p->made[i].h == h)
            return &p->made[i];
        if (p->made[i].used < oldest->used)
            oldest = &p->made[i];
    }
    return oldest;
}

static void make(struct made *m, const struct tr_buf *svg, struct tr_canvas *canvas, int w, int h)
{
    SDL_RWops *ops = SDL_RWFromConstMem(svg->data, (int)svg->len);
    SDL_Surface *surface = ops && IMG_isSVG(ops) ? IMG_LoadSizedSVG_RW(ops, w, h) : NULL;
    if (ops)
        SDL_RWclose(ops);
    m->texture = surface ? SDL_CreateTextureFromSurface(tr_canvas_renderer(canvas), surface) : NULL;
    SDL_FreeSurface(surface);
    if (m->texture)
        SDL_SetTextureBlendMode(m->texture, SDL_BLENDMODE_BLEND);
    m->w = w;
    m->h = h;
    m->generation = tr_canvas_generation(canvas);
}

SDL_Texture *tr_art_texture(struct tr_art *art, struct tr_canvas *canvas, enum tr_art_id id, int w,
                            int h, uint64_t *key)
{
    struct picture *p = art ? &art->v[id] : NULL;
    if (!p || p->svg.len == 0 || w < 4 || h < 4)
        return NULL;
    uint32_t generation = tr_canvas_generation(canvas);
    struct made *m = find_size(p, w, h);
    *key = (uint64_t)(id + 1) << 48 ^ (uint64_t)w << 24 ^ (uint64_t)h;
    m->used = ++art->uses;
    if (m->w == w && m->h == h && m->generation == generation)
        return m->texture; /* also when it could not be made: once is enough */
    if (m->texture && m->generation == generation)
        SDL_DestroyTexture(m->texture);
    make(m, &p->svg, canvas, w, h);
    if (!m->texture && !art->told)
        art->broken = names[id];
    return m->texture;
}

const char *tr_art_broken(struct tr_art *art)
{
    if (!art || !art->broken)
        return NULL;
    SDL_snprintf(art->path, sizeof art->path, "assets/art/%s.svg", art->broken);
    art->told = true;
    art->broken = NULL;
    return art->path;
}

void tr_art_draw(struct tr_art *art, struct tr_canvas *canvas, enum tr_art_id id, SDL_Rect box,
                 int angle)
{
    uint64_t key = 0;
    int w = 0, h = 0;
    SDL_Texture *texture = tr_art_texture(art, canvas, id, box.w, box.h, &key);
    if (!texture || SDL_QueryTexture(texture, NULL, NULL, &w, &h) != 0)
        return;
    SDL_Rect to = {box.x + (box.w - w) / 2, box.y + (box.h - h) / 2, w, h};
    tr_canvas_image(canvas, texture, key, NULL, to, angle, 255);
}
