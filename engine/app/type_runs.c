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

/* Marks that Latin text and Chinese text share, and that a Chinese font makes as
 * wide as a character. */
static uint32_t plain_quote(uint32_t cp)
{
    if (cp == 0x2018 || cp == 0x2019)
        return '\'';
    return cp == 0x201c || cp == 0x201d ? '"' : 0;
}

static bool is_latin(uint32_t cp)
{
    return cp < 0x250 && u_isalpha((UChar32)cp);
}

static bool is_wide(struct tr_type *type, enum tr_face face, size_t source, uint32_t cp)
{
    int advance = 0;
    TTF_Font *font = tr_fonts_get(&type->fonts, face, source);
    return TTF_GlyphMetrics32(font, cp, NULL, NULL, NULL, NULL, &advance) == 0 &&
           advance * 10 > type->fonts.size[face] * 8;
}

/* The quote of Latin text: in English always, in Chinese the apostrophe between
 * Latin letters. Where the font has only the wide one, the typewriter's. */
static uint32_t narrowed(struct tr_type *type, enum tr_face face, size_t source, uint32_t before,
                         uint32_t cp, uint32_t after)
{
    bool latin =
        type->fonts.lang == TR_LANG_EN || (cp == 0x2019 && is_latin(before) && is_latin(after));
    uint32_t plain = plain_quote(cp);
    return plain && latin && is_wide(type, face, source, cp) ? plain : cp;
}

/* English text takes its letters from the first font, and Chinese names from the
 * second, which has the usual forms; both may have all of them. */
static size_t source_of(struct tr_type *type, enum tr_face face, uint32_t cp)
{
    size_t source = tr_fonts_pick(&type->fonts, face, cp);
    const struct tr_font_set *set = &type->fonts.sets[type->fonts.bold[face]];
    if (source == 0 && type->fonts.lang == TR_LANG_EN && set->count > 1 && cp >= 0x2e80 &&
        u_getIntPropertyValue((UChar32)cp, UCHAR_EAST_ASIAN_WIDTH) == U_EA_WIDE &&
        TTF_GlyphIsProvided32(tr_fonts_get(&type->fonts, face, 1), cp))
        return 1;
    return source;
}

/* Letters that are written from right to left. */
static bool is_rtl(uint32_t cp)
{
    UCharDirection way = u_charDirection((UChar32)cp);
    return way == U_RIGHT_TO_LEFT || way == U_RIGHT_TO_LEFT_ARABIC;
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
    uint32_t before = 0;
    for (size_t at = 0; at < len;) {
        uint32_t cp, after = 0;
        at += tr_utf8_next(text + at, len - at, &cp);
        if (cp == '\t' || cp == 0xa0)
            cp = ' ';
        if (tr_type_hidden(cp))
            continue;
        struct tr_run run = {n, n, 0, is_rtl(cp)};
        if (count > 0 && follows(cp)) {
            run.source = runs[count - 1].source;
            run.rtl = runs[count - 1].rtl;
        } else {
            if (plain_quote(cp)) {
                (void)tr_utf8_next(text + at, len - at, &after);
                cp = narrowed(type, face, tr_fonts_pick(&type->fonts, face, cp), before, cp, after);
            }
            run.source = source_of(type, face, cp);
        }
        const struct tr_run *last = count > 0 ? &runs[count - 1] : NULL;
        if (!last || ((last->source != run.source || last->rtl != run.rtl) && count < cap))
            runs[count++] = run;
        /* Fonts with Chinese characters set the ellipsis at half height. */
        bool dots = cp == 0x2026 && type->fonts.lang == TR_LANG_EN;
        for (int i = 0; i < (dots ? 3 : 1); i++)
            n += tr_utf8_put(dots ? '.' : cp, out + n);
        runs[count - 1].end = n;
        before = cp;
    }
    out[n] = '\0';
    return count;
}

/* The font of a run, told which way it is written. */
static TTF_Font *font_of(struct tr_type *type, enum tr_face face, const struct tr_run *run)
{
    TTF_Font *font = tr_fonts_get(&type->fonts, face, run->source);
    (void)TTF_SetFontDirection(font, run->rtl ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    return font;
}

/* Width of a run; the text after it stays as it is. */
static int run_width(struct tr_type *type, enum tr_face face, char *text, const struct tr_run *run)
{
    char after = text[run->end];
    int w = 0;
    text[run->end] = '\0';
    if (TTF_SizeUTF8(font_of(type, face, run), text + run->start, &w, NULL))
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
    TTF_Font *font = font_of(type, face, run);
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
