/* From bytes to what the font library gets: without characters that would harm
 * the line, cut where the font changes. What no font has is drawn as the first
 * font's box. */
#include <string.h>
#include <unicode/uchar.h>

#include "app/type_inside.h"
#include "base/utf8.h"

#define RUNS_MAX 64

/* Where the middle of the letters lies above the baseline, percent of the size:
 * between half the height of capitals and the middle of Chinese characters. */
#define MIDDLE 37

bool tr_type_hidden(uint32_t cp)
{
    static const struct {
        uint32_t first, last;
    } hidden[] = {
        {0x00, 0x1f},     {0x7f, 0x9f},     {0xad, 0xad},     {0x61c, 0x61c},
        {0x180e, 0x180e}, {0x200b, 0x200f}, {0x2028, 0x202e}, {0x2060, 0x206f},
        {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}, {0xfff9, 0xfffb}, {0xe0000, 0xe0fff},
    };
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++) {
        if (cp >= hidden[i].first && cp <= hidden[i].last)
            return true;
    }
    return false;
}

/* Goes with whatever stands before it. */
static bool follows(uint32_t cp)
{
    return cp == ' ' || u_hasBinaryProperty((UChar32)cp, UCHAR_GRAPHEME_EXTEND);
}

size_t tr_type_runs(struct tr_type *type, enum tr_face face, const char *text, size_t len,
                    char *out, struct tr_run *runs, size_t cap)
{
    size_t count = 0, n = 0;
    for (size_t at = 0; at < len;) {
        uint32_t cp;
        at += tr_utf8_next(text + at, len - at, &cp);
        if (cp == '\t' || cp == 0xa0)
            cp = ' ';
        if (tr_type_hidden(cp))
            continue;
        size_t source = 0;
        if (count > 0 && follows(cp))
            source = runs[count - 1].source;
        else
            source = tr_fonts_pick(&type->fonts, face, cp);
        if (count == 0 || (runs[count - 1].source != source && count < cap))
            runs[count++] = (struct tr_run){n, n, source};
        n += tr_utf8_put(cp, out + n);
        runs[count - 1].end = n;
    }
    out[n] = '\0';
    return count;
}

/* Width of a run; the text after it stays as it is. */
static int run_width(struct tr_type *type, enum tr_face face, char *text, const struct tr_run *run)
{
    char after = text[run->end];
    int w = 0;
    text[run->end] = '\0';
    if (TTF_SizeUTF8(tr_fonts_get(&type->fonts, face, run->source), text + run->start, &w, NULL))
        w = 0;
    text[run->end] = after;
    return w;
}

int tr_type_measure(struct tr_type *type, enum tr_face face, const char *text, size_t len)
{
    char clean[3 * CLUSTER_MAX + 1];
    struct tr_run runs[RUNS_MAX];
    size_t count = tr_type_runs(type, face, text, len, clean, runs, RUNS_MAX);
    int w = 0;
    for (size_t i = 0; i < count; i++)
        w += run_width(type, face, clean, &runs[i]);
    return w;
}

static void paint_run(struct tr_type *type, enum tr_face face, char *text, const struct tr_run *run,
                      SDL_Surface *onto, int x)
{
    const SDL_Color white = {255, 255, 255, 255};
    TTF_Font *font = tr_fonts_get(&type->fonts, face, run->source);
    char after = text[run->end];
    text[run->end] = '\0';
    SDL_Surface *letters = TTF_RenderUTF8_Blended(font, text + run->start, white);
    text[run->end] = after;
    if (!letters)
        return;
    int size = type->fonts.size[face];
    int base = (type->line_h[face] * 100 + size * 2 * MIDDLE + 100) / 200;
    SDL_Rect to = {x, base - TTF_FontAscent(font), letters->w, letters->h};
    SDL_SetSurfaceBlendMode(letters, SDL_BLENDMODE_NONE);
    SDL_BlitSurface(letters, NULL, onto, &to);
    SDL_FreeSurface(letters);
}

static bool row_is_clear(const SDL_Surface *line, int y)
{
    const uint32_t *row =
        (const uint32_t *)((const char *)line->pixels + (ptrdiff_t)y * line->pitch);
    uint32_t any = 0;
    for (int x = 0; x < line->w; x++)
        any |= row[x];
    return any >> 24 == 0;
}

SDL_Surface *tr_type_paint(struct tr_type *type, enum tr_face face, const char *text, size_t len,
                           SDL_Rect *ink)
{
    char clean[3 * CLUSTER_MAX + 1];
    struct tr_run runs[RUNS_MAX];
    size_t count = tr_type_runs(type, face, text, len, clean, runs, RUNS_MAX);
    int w = 0;
    for (size_t i = 0; i < count; i++)
        w += run_width(type, face, clean, &runs[i]);
    if (w <= 0)
        return NULL;
    SDL_Surface *line =
        SDL_CreateRGBSurfaceWithFormat(0, w, type->line_h[face], 32, SDL_PIXELFORMAT_ARGB8888);
    if (!line)
        return NULL;
    SDL_FillRect(line, NULL, 0x00ffffffu);
    int x = 0;
    for (size_t i = 0; i < count; i++) {
        paint_run(type, face, clean, &runs[i], line, x);
        x += run_width(type, face, clean, &runs[i]);
    }
    int top = 0, bottom = line->h;
    while (top < bottom && row_is_clear(line, top))
        top++;
    while (bottom > top && row_is_clear(line, bottom - 1))
        bottom--;
    *ink = (SDL_Rect){0, top, w, bottom - top};
    return line;
}
