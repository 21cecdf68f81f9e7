/* Text on the screen: what it measures and what it looks like, remembered. A
 * line is drawn in pieces of some hundred bytes, so that a very long one needs
 * no enormous texture and typing at its end renders only its last piece. */
#include <string.h>

#include "app/type_inside.h"
#include "base/alloc.h"
#include "base/utf8.h"

#define PAINTED_MAX 768
#define PAINTED_BYTES ((size_t)12 << 20)
#define BROKEN_MAX 512
#define BROKEN_BYTES ((size_t)1 << 20)
#define MEASURED_MAX 4096
#define MEASURED_BYTES ((size_t)1 << 20)

static uint64_t frame_now(const struct tr_type *type)
{
    return tr_canvas_stats(type->canvas).frames;
}

static bool textures_gone(const struct tr_type *type)
{
    return tr_canvas_generation(type->canvas) != type->generation;
}

static void set_lines(struct tr_type *type, const struct tr_theme *theme)
{
    for (int face = 0; face < TR_FACE_COUNT; face++)
        type->line_h[face] = (theme->size[face] * theme->line_percent + 50) / 100;
}

tr_status tr_type_new(struct tr_type **out, struct tr_canvas *canvas, const struct tr_theme *theme,
                      enum tr_lang lang, tr_err *err)
{
    struct tr_type *type = tr_calloc(1, sizeof *type);
    if (!type)
        return tr_fail(err, TR_ENOMEM, "not enough memory for the fonts");
    if (TTF_Init()) {
        tr_free(type);
        return tr_fail(err, TR_EIO, "the font library cannot be started: %s", TTF_GetError());
    }
    type->canvas = canvas;
    type->generation = tr_canvas_generation(canvas);
    set_lines(type, theme);
    tr_status status = TR_OK;
    if (!tr_type_cache_init(&type->painted, PAINTED_MAX, PAINTED_BYTES) ||
        !tr_type_cache_init(&type->broken, BROKEN_MAX, BROKEN_BYTES) ||
        !tr_type_cache_init(&type->measured, MEASURED_MAX, MEASURED_BYTES))
        status = tr_fail(err, TR_ENOMEM, "not enough memory for the texts");
    if (status == TR_OK)
        status = tr_fonts_init(&type->fonts, theme, lang, err);
    if (status == TR_OK)
        status = tr_breaks_open(type, lang, err);
    if (status != TR_OK) {
        tr_type_free(type);
        return status;
    }
    *out = type;
    return TR_OK;
}

void tr_type_free(struct tr_type *type)
{
    if (!type)
        return;
    tr_type_cache_done(&type->painted, textures_gone(type));
    tr_type_cache_done(&type->broken, false);
    tr_type_cache_done(&type->measured, false);
    tr_breaks_close(type);
    tr_fonts_done(&type->fonts);
    TTF_Quit();
    tr_free(type);
}

tr_status tr_type_change(struct tr_type *type, const struct tr_theme *theme, enum tr_lang lang,
                         tr_err *err)
{
    struct tr_fonts *fonts = &type->fonts;
    bool same = lang == fonts->lang && memcmp(fonts->bold, theme->bold, sizeof fonts->bold) == 0;
    bool fits = same && memcmp(fonts->size, theme->size, sizeof fonts->size) == 0;
    for (int face = 0; face < TR_FACE_COUNT; face++)
        fits = fits && type->line_h[face] == (theme->size[face] * theme->line_percent + 50) / 100;
    if (fits)
        return TR_OK;
    tr_status status = TR_OK;
    if (same) {
        struct tr_theme before = {0};
        memcpy(before.size, fonts->size, sizeof before.size);
        memcpy(before.bold, fonts->bold, sizeof before.bold);
        status = tr_fonts_resize(fonts, theme, err);
        if (status != TR_OK && tr_fonts_resize(fonts, &before, NULL) != TR_OK)
            return status;
    } else {
        struct tr_fonts other = {0};
        status = tr_fonts_init(&other, theme, lang, err);
        if (status == TR_OK)
            status = tr_breaks_open(type, lang, err);
        if (status != TR_OK) {
            tr_fonts_done(&other);
        } else {
            tr_fonts_done(fonts);
            *fonts = other;
        }
    }
    if (status != TR_OK)
        return status;
    set_lines(type, theme);
    type->epoch++;
    tr_type_cache_drop(&type->painted, textures_gone(type));
    tr_type_cache_drop(&type->broken, false);
    tr_type_cache_drop(&type->measured, false);
    type->generation = tr_canvas_generation(type->canvas);
    return TR_OK;
}

enum tr_lang tr_type_lang(const struct tr_type *type)
{
    return type->fonts.lang;
}

int tr_type_line_height(const struct tr_type *type, enum tr_face face)
{
    return type->line_h[face];
}

uint64_t tr_type_rendered(const struct tr_type *type)
{
    return type->rendered;
}

void tr_type_rest(struct tr_type *type)
{
    uint64_t seen = type->seen;
    type->seen = type->rendered;
    if (type->rendered != seen || type->rendered == type->rested)
        return;
    type->rested = type->rendered;
    tr_fonts_rest(&type->fonts);
}

size_t tr_type_piece(struct tr_type *type, const char *text, size_t len, size_t at)
{
    if (len - at <= PIECE_MAX)
        return len;
    size_t window = len - at < CLUSTER_MAX ? len - at : CLUSTER_MAX;
    window = tr_utf8_floor(text + at, len - at, window);
    UBreakIterator *breaks = tr_breaks_over(type->char_breaks, &type->char_text, text + at, window);
    if (breaks) {
        int32_t end = ubrk_preceding(breaks, PIECE_MAX + 1);
        if (end <= 0)
            end = ubrk_following(breaks, PIECE_MAX);
        if (end > 0)
            return at + (size_t)end;
    }
    size_t cut = tr_utf8_floor(text + at, len - at, PIECE_MAX);
    return at + (cut ? cut : PIECE_MAX);
}

/* Width of a piece, remembered. */
static int piece_width(struct tr_type *type, enum tr_face face, const char *text, size_t len)
{
    if (len == 0)
        return 0;
    struct tr_entry *entry = tr_type_cache_get(&type->measured, face, 0, text, len, 0);
    if (entry)
        return entry->w;
    int w = tr_type_measure(type, face, text, len);
    entry = tr_type_cache_add(&type->measured, face, 0, text, len, 0);
    if (entry) {
        entry->w = w;
        tr_type_cache_cost(&type->measured, entry, 0);
    }
    return w;
}

int tr_type_width(struct tr_type *type, enum tr_face face, const char *text, size_t len)
{
    int w = 0;
    for (size_t at = 0; at < len;) {
        size_t end = tr_type_piece(type, text, len, at);
        w += piece_width(type, face, text + at, end - at);
        at = end;
    }
    return w;
}

/* The edge of text[0..len), one piece, nearest to x. */
static size_t hit_piece(struct tr_type *type, enum tr_face face, const char *text, size_t len,
                        int x)
{
    size_t edges[CLUSTER_MAX + 1];
    size_t count = 0;
    edges[count++] = 0;
    UBreakIterator *breaks = tr_breaks_over(type->char_breaks, &type->char_text, text, len);
    int32_t next = breaks ? ubrk_first(breaks) : UBRK_DONE;
    while (next != UBRK_DONE && count <= CLUSTER_MAX) {
        next = ubrk_next(breaks);
        if (next != UBRK_DONE)
            edges[count++] = (size_t)next;
    }
    /* The last edge that is not right of x, and the one after it. */
    size_t low = 0, high = count - 1;
    while (low < high) {
        size_t middle = (low + high + 1) / 2;
        if (tr_type_measure(type, face, text, edges[middle]) <= x)
            low = middle;
        else
            high = middle - 1;
    }
    if (low + 1 >= count)
        return edges[low];
    int left = tr_type_measure(type, face, text, edges[low]);
    int right = tr_type_measure(type, face, text, edges[low + 1]);
    return edges[x - left < right - x ? low : low + 1];
}

size_t tr_type_hit(struct tr_type *type, enum tr_face face, const char *text, size_t len, int x)
{
    for (size_t at = 0; at < len;) {
        size_t end = tr_type_piece(type, text, len, at);
        int w = piece_width(type, face, text + at, end - at);
        if (x < w || end == len)
            return at + hit_piece(type, face, text + at, end - at, x);
        x -= w;
        at = end;
    }
    return 0;
}

/* The texture of a piece, rendered when it is new. NULL: nothing to see. */
static struct tr_entry *painted(struct tr_type *type, enum tr_face face, const char *text,
                                size_t len)
{
    uint64_t frame = frame_now(type);
    struct tr_entry *entry = tr_type_cache_get(&type->painted, face, 0, text, len, frame);
    if (entry)
        return entry->texture ? entry : NULL;
    entry = tr_type_cache_add(&type->painted, face, 0, text, len, frame);
    if (!entry)
        return NULL;
    SDL_Rect ink;
    SDL_Surface *line = tr_type_paint(type, face, text, len, &ink);
    SDL_Surface *part = NULL; /* what is clear above and below need not be blended */
    if (line && ink.h > 0)
        part = SDL_CreateRGBSurfaceWithFormatFrom(
            (char *)line->pixels + (ptrdiff_t)ink.y * line->pitch, ink.w, ink.h, 32, line->pitch,
            SDL_PIXELFORMAT_ARGB8888);
    if (part) {
        entry->texture = SDL_CreateTextureFromSurface(tr_canvas_renderer(type->canvas), part);
        entry->top = ink.y;
        entry->w = ink.w;
        entry->h = ink.h;
        type->rendered++;
    }
    SDL_FreeSurface(part);
    SDL_FreeSurface(line);
    size_t pixels = entry->texture ? (size_t)entry->w * (size_t)entry->h : 0;
    tr_type_cache_cost(&type->painted, entry, pixels * 4);
    return entry->texture ? entry : NULL;
}

void tr_type_draw(struct tr_type *type, enum tr_face face, const char *text, size_t len, int x,
                  int y, tr_color color)
{
    if (textures_gone(type)) {
        tr_type_cache_drop(&type->painted, true);
        type->generation = tr_canvas_generation(type->canvas);
    }
    SDL_Rect clip = tr_canvas_clip_now(type->canvas);
    int h = type->line_h[face];
    if (y >= clip.y + clip.h || y + h <= clip.y)
        return;
    for (size_t at = 0; at < len && x < clip.x + clip.w;) {
        size_t end = tr_type_piece(type, text, len, at);
        int w = piece_width(type, face, text + at, end - at);
        const struct tr_entry *entry = NULL;
        if (w > 0 && x + w > clip.x)
            entry = painted(type, face, text + at, end - at);
        if (entry) {
            uint64_t key = entry->hash ^ (type->epoch << 48) ^ (uint64_t)type->fonts.size[face];
            tr_canvas_tinted(type->canvas, entry->texture, key, NULL,
                             (SDL_Rect){x, y + entry->top, entry->w, entry->h}, color);
        }
        x += w;
        at = end;
    }
}
