/* Which fonts. fontconfig knows them; the language decides, because the same
 * character has other forms in Hans and Hant. A character that the language's
 * fonts lack is looked for once in all others. Files are mapped: the font library
 * reads them in thousands of small pieces. */
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/type_inside.h"
#include "base/alloc.h"

/* What a language wants: its name for fontconfig, families in order of liking,
 * characters that a font must have, and the package to name when none has. */
struct wish {
    const char *lang;
    const char *families[8];
    uint32_t probes[4];
    const char *name, *package;
};

static const struct wish wishes[TR_LANG_COUNT] = {
    [TR_LANG_ZH_HANS] = {"zh-cn",
                         {"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
                          "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "sans-serif"},
                         {0x60A8, 0x8BF7, 0x7535, 0x8BDD}, /* 您请电话 */
                         "simplified Chinese",
                         "fonts-noto-cjk"},
    [TR_LANG_ZH_HANT] = {"zh-tw",
                         {"Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC",
                          "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "sans-serif"},
                         {0x60A8, 0x8ACB, 0x96FB, 0x8A71}, /* 您請電話 */
                         "traditional Chinese",
                         "fonts-noto-cjk"},
    /* The Chinese members of Noto Sans CJK have quotes and apostrophes as wide as
     * characters; the Korean one has the same letters and narrow ones. */
    [TR_LANG_EN] = {"en",
                    {"Noto Sans", "Source Sans 3", "Source Sans Pro", "Noto Sans CJK KR",
                     "Open Sans", "Liberation Sans", "DejaVu Sans", "sans-serif"},
                    {'A', 'g', '0', '?'},
                    "Latin",
                    "fonts-dejavu-core"},
};

static bool has_all(const FcCharSet *chars, const uint32_t probes[4])
{
    for (int i = 0; chars && i < 4; i++) {
        if (!FcCharSetHasChar(chars, probes[i]))
            return false;
    }
    return chars != NULL;
}

/* The best font for a wish, or for one character of any language.
 * gives: false when none has the characters or memory is short */
static bool match(FcConfig *config, const struct wish *wish, bool bold, uint32_t cp,
                  struct tr_font_source *out)
{
    bool found = false;
    FcPattern *found_font = NULL;
    FcCharSet *wanted = FcCharSetCreate();
    FcPattern *pattern = FcPatternCreate();
    if (!pattern || !wanted)
        goto done;
    for (int i = 0; i < 8 && wish->families[i] && !cp; i++)
        FcPatternAddString(pattern, FC_FAMILY, (const FcChar8 *)wish->families[i]);
    if (cp) {
        FcCharSetAddChar(wanted, cp);
        FcPatternAddCharSet(pattern, FC_CHARSET, wanted);
    }
    FcPatternAddString(pattern, FC_LANG, (const FcChar8 *)wish->lang);
    FcPatternAddInteger(pattern, FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddBool(pattern, FC_SCALABLE, FcTrue);
    FcConfigSubstitute(config, pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);

    FcResult result;
    found_font = FcFontMatch(config, pattern, &result);
    FcChar8 *file = NULL;
    FcCharSet *chars = NULL;
    int index = 0;
    if (!found_font || FcPatternGetString(found_font, FC_FILE, 0, &file) != FcResultMatch ||
        FcPatternGetCharSet(found_font, FC_CHARSET, 0, &chars) != FcResultMatch)
        goto done;
    FcBool colored = FcFalse; /* pictures of one size, not letters */
    if (FcPatternGetBool(found_font, FC_COLOR, 0, &colored) == FcResultMatch && colored)
        goto done;
    const uint32_t one[4] = {cp, cp, cp, cp};
    if (!has_all(chars, cp ? one : wish->probes))
        goto done;
    (void)FcPatternGetInteger(found_font, FC_INDEX, 0, &index);
    out->path = tr_strndup((const char *)file, strlen((const char *)file));
    out->index = index & 0xffff; /* above are named instances of variable fonts */
    found = out->path != NULL;
done:
    if (found_font)
        FcPatternDestroy(found_font);
    if (pattern)
        FcPatternDestroy(pattern);
    if (wanted)
        FcCharSetDestroy(wanted);
    return found;
}

/* Add a source unless it is there already; takes its path. */
static void add_source(struct tr_font_set *set, struct tr_font_source source)
{
    bool there = set->count == SOURCES_MAX;
    for (size_t i = 0; i < set->count; i++)
        there = there || (set->sources[i].index == source.index &&
                          strcmp(set->sources[i].path, source.path) == 0);
    if (there)
        tr_free(source.path);
    else
        set->sources[set->count++] = source;
}

static void close_fonts(struct tr_fonts *fonts)
{
    for (int face = 0; face < TR_FACE_COUNT; face++) {
        for (size_t i = 0; i < SOURCES_MAX; i++) {
            if (fonts->open[face][i])
                TTF_CloseFont(fonts->open[face][i]);
            fonts->open[face][i] = NULL;
        }
    }
}

void tr_fonts_done(struct tr_fonts *fonts)
{
    close_fonts(fonts);
    for (int bold = 0; bold < 2; bold++) {
        for (size_t i = 0; i < fonts->sets[bold].count; i++) {
            struct tr_font_source *source = &fonts->sets[bold].sources[i];
            if (source->bytes)
                (void)munmap(source->bytes, source->len);
            tr_free(source->path);
        }
    }
    if (fonts->config)
        FcConfigDestroy(fonts->config);
    *fonts = (struct tr_fonts){0};
}

static void map_file(struct tr_font_source *source)
{
    struct stat stat;
    int fd = open(source->path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    if (fstat(fd, &stat) == 0 && stat.st_size > 0 && stat.st_size <= INT_MAX) {
        void *bytes = mmap(NULL, (size_t)stat.st_size, PROT_READ, MAP_SHARED, fd, 0);
        if (bytes != MAP_FAILED) {
            source->bytes = bytes;
            source->len = (size_t)stat.st_size;
        }
    }
    (void)close(fd);
}

void tr_fonts_rest(struct tr_fonts *fonts)
{
    for (int bold = 0; bold < 2; bold++) {
        for (size_t i = 0; i < fonts->sets[bold].count; i++) {
            const struct tr_font_source *source = &fonts->sets[bold].sources[i];
            if (source->bytes)
                (void)madvise(source->bytes, source->len, MADV_DONTNEED);
        }
    }
}

static TTF_Font *open_font(struct tr_fonts *fonts, enum tr_face face, size_t source)
{
    struct tr_font_source *from = &fonts->sets[fonts->bold[face]].sources[source];
    if (!from->bytes)
        map_file(from);
    TTF_Font *font = from->bytes
                         ? TTF_OpenFontIndexRW(SDL_RWFromConstMem(from->bytes, (int)from->len), 1,
                                               fonts->size[face], from->index)
                         : TTF_OpenFontIndex(from->path, fonts->size[face], from->index);
    if (font)
        TTF_SetFontHinting(font, TTF_HINTING_LIGHT_SUBPIXEL);
    return font;
}

tr_status tr_fonts_resize(struct tr_fonts *fonts, const struct tr_theme *theme, tr_err *err)
{
    close_fonts(fonts);
    for (int face = 0; face < TR_FACE_COUNT; face++) {
        fonts->size[face] = theme->size[face];
        fonts->bold[face] = theme->bold[face];
    }
    /* The others are opened when they are first drawn. */
    fonts->open[TR_FACE_BODY][0] = open_font(fonts, TR_FACE_BODY, 0);
    if (!fonts->open[TR_FACE_BODY][0])
        return tr_fail(err, TR_EIO, "the font %s cannot be opened: %s",
                       fonts->sets[theme->bold[TR_FACE_BODY]].sources[0].path, TTF_GetError());
    return TR_OK;
}

tr_status tr_fonts_init(struct tr_fonts *fonts, const struct tr_theme *theme, enum tr_lang lang,
                        tr_err *err)
{
    const struct wish *wish = &wishes[lang];
    struct tr_fonts made = {.lang = lang};
    made.config = FcInitLoadConfigAndFonts();
    if (!made.config)
        return tr_fail(err, TR_EIO, "fontconfig cannot be started; is its configuration damaged?");
    for (int bold = 0; bold < 2; bold++) {
        struct tr_font_source source = {0};
        if (!match(made.config, wish, bold, 0, &source)) {
            tr_fonts_done(&made);
            return tr_fail(err, TR_ENOTFOUND,
                           "no font has %s characters; install the package %s and start again",
                           wish->name, wish->package);
        }
        add_source(&made.sets[bold], source);
        /* Latin text may hold Chinese names; they are in the usual forms then. */
        const struct wish *second = &wishes[TR_LANG_ZH_HANS];
        if (lang == TR_LANG_EN && match(made.config, second, bold, 0, &source))
            add_source(&made.sets[bold], source);
    }
    tr_status status = tr_fonts_resize(&made, theme, err);
    if (status != TR_OK) {
        tr_fonts_done(&made);
        return status;
    }
    *fonts = made;
    return TR_OK;
}

TTF_Font *tr_fonts_get(struct tr_fonts *fonts, enum tr_face face, size_t source)
{
    if (!fonts->open[face][source])
        fonts->open[face][source] = open_font(fonts, face, source);
    if (fonts->open[face][source])
        return fonts->open[face][source];
    return source ? tr_fonts_get(fonts, face, 0) : fonts->open[TR_FACE_BODY][0];
}

static size_t search(struct tr_fonts *fonts, enum tr_face face, uint32_t cp)
{
    struct tr_font_set *set = &fonts->sets[fonts->bold[face]];
    for (size_t i = 0; i < set->count; i++) {
        if (TTF_GlyphIsProvided32(tr_fonts_get(fonts, face, i), cp))
            return i;
    }
    struct tr_font_source source = {0};
    if (set->count == SOURCES_MAX || fonts->searches == SEARCHES_MAX)
        return 0;
    fonts->searches++;
    if (!match(fonts->config, &wishes[fonts->lang], fonts->bold[face], cp, &source))
        return 0;
    size_t before = set->count;
    add_source(set, source);
    return set->count > before ? before : 0;
}

size_t tr_fonts_pick(struct tr_fonts *fonts, enum tr_face face, uint32_t cp)
{
    struct tr_font_set *set = &fonts->sets[fonts->bold[face]];
    uint32_t *known = &set->known[(cp ^ cp >> 9) % (sizeof set->known / sizeof *set->known)];
    if (*known >> 8 != cp || *known == 0)
        *known = cp << 8 | (uint32_t)(search(fonts, face, cp) + 1);
    return (*known & 0xff) - 1;
}
