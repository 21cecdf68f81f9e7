/* What the files of the type share: the fonts of a language, pieces of text and
 * the caches. */
#ifndef TR_APP_TYPE_INSIDE_H
#define TR_APP_TYPE_INSIDE_H

#include <SDL_ttf.h>
#include <fontconfig/fontconfig.h>
#include <unicode/ubrk.h>

#include "app/type.h"

#define SOURCES_MAX 6 /* fonts per weight: the language's, its second, found on the way */
#define SEARCHES_MAX 32
#define PIECE_MAX 256    /* bytes rendered into one texture, unless a cluster is longer */
#define CLUSTER_MAX 1024 /* longer clusters are cut */

/* ---- fonts (type_fonts.c) --------------------------------------------------- */
struct tr_font_source {
    char *path; /* owned */
    int index;
    void *bytes; /* the file, mapped; NULL until it is opened, or when that failed */
    size_t len;
};

struct tr_font_set {
    struct tr_font_source sources[SOURCES_MAX];
    size_t count;
    /* which source has a character: cp << 8 | source + 1; 0: unknown */
    uint32_t known[512];
};

struct tr_fonts {
    FcConfig *config;
    enum tr_lang lang;
    struct tr_font_set sets[2]; /* plain, bold */
    TTF_Font *open[TR_FACE_COUNT][SOURCES_MAX];
    int searches; /* in all fonts, for characters that were missing */
    int size[TR_FACE_COUNT];
    bool bold[TR_FACE_COUNT];
};

/* Fonts of a language at the theme's sizes. fonts: zeroed or after _done.
 * errors: as tr_type_new */
tr_status tr_fonts_init(struct tr_fonts *fonts, const struct tr_theme *theme, enum tr_lang lang,
                        tr_err *err);
void tr_fonts_done(struct tr_fonts *fonts);
/* Other sizes of the same fonts. */
tr_status tr_fonts_resize(struct tr_fonts *fonts, const struct tr_theme *theme, tr_err *err);
/* Give back the memory that holds what was read of the files. */
void tr_fonts_rest(struct tr_fonts *fonts);
/* Index of the first source that has a character; 0 when none has it. */
size_t tr_fonts_pick(struct tr_fonts *fonts, enum tr_face face, uint32_t cp);
/* The font of a source; another one when that cannot be opened, never NULL after
 * tr_fonts_init. */
TTF_Font *tr_fonts_get(struct tr_fonts *fonts, enum tr_face face, size_t source);

/* ---- runs (type_runs.c) ------------------------------------------------------ */
/* Characters that take no room and must not reach the font library. */
bool tr_type_hidden(uint32_t cp);

/* A stretch of cleaned text in one font. */
struct tr_run {
    size_t start, end; /* bytes of the cleaned text */
    size_t source;
    bool rtl; /* letters from right to left; runs themselves stand from left to right */
};
/* Clean text[0..len) into out and cut it into runs. Gives their number, at most
 * cap; the last then takes the rest.
 * len: at most CLUSTER_MAX; out: 3 * len + 1 bytes, terminated */
size_t tr_type_runs(struct tr_type *type, enum tr_face face, const char *text, size_t len,
                    char *out, struct tr_run *runs, size_t cap);
/* Width of a piece as rendered; not cached. */
int tr_type_measure(struct tr_type *type, enum tr_face face, const char *text, size_t len);
/* A piece in white on nothing, the line's height high; NULL when there is
 * nothing to see or no memory. ink: the rows with anything in them */
SDL_Surface *tr_type_paint(struct tr_type *type, enum tr_face face, const char *text, size_t len,
                           SDL_Rect *ink);

/* ---- caches (type_cache.c) ---------------------------------------------------- */
/* A text in a face, with what was found out about it. The least recently used
 * goes first, but nothing that the present frame draws. */
struct tr_entry {
    struct tr_entry *next_same; /* of the same bucket */
    struct tr_entry *newer, *older;
    uint64_t hash;
    uint64_t frame; /* in which it was last asked for */
    size_t cost;    /* bytes */
    uint32_t face, width, len;
    char *text; /* owned, len bytes */
    /* one of these, by cache */
    SDL_Texture *texture;
    int top, w, h;              /* of the texture in its line; w also of a measured text */
    struct tr_type_line *lines; /* owned */
    size_t count;
};

struct tr_cache {
    struct tr_entry **buckets;
    size_t bucket_count; /* a power of two */
    struct tr_entry *newest, *oldest;
    size_t count, count_max;
    size_t cost, cost_max;
};

bool tr_type_cache_init(struct tr_cache *cache, size_t count_max, size_t cost_max);
/* gone: textures went with their renderer */
void tr_type_cache_drop(struct tr_cache *cache, bool gone);
void tr_type_cache_done(struct tr_cache *cache, bool gone);
/* The entry for a text, NULL when there is none. */
struct tr_entry *tr_type_cache_get(struct tr_cache *cache, enum tr_face face, int width,
                                   const char *text, size_t len, uint64_t frame);
/* A new, empty one; NULL when memory is short. To be followed by tr_type_cache_cost. */
struct tr_entry *tr_type_cache_add(struct tr_cache *cache, enum tr_face face, int width,
                                   const char *text, size_t len, uint64_t frame);
/* Count bytes for an entry; others may go. */
void tr_type_cache_cost(struct tr_cache *cache, struct tr_entry *entry, size_t bytes);

/* ---- the type ------------------------------------------------------------------ */
struct tr_type {
    struct tr_canvas *canvas;
    uint32_t generation;
    struct tr_fonts fonts;
    int line_h[TR_FACE_COUNT];
    uint64_t epoch;        /* grows with every change of fonts */
    uint64_t rendered;     /* textures, since the start */
    uint64_t seen, rested; /* how many at the last frame's end; when files were put away */
    struct tr_cache painted, broken, measured;
    UBreakIterator *line_breaks, *char_breaks;
    UBreakIterator *word_breaks; /* NULL until somebody asks for words */
    UText *line_text, *char_text, *word_text;
};

/* End of the piece of text that begins at `at`. */
size_t tr_type_piece(struct tr_type *type, const char *text, size_t len, size_t at);
/* Point an iterator at a text, which must stay until it is used no more.
 * gives: NULL when that failed */
UBreakIterator *tr_breaks_over(UBreakIterator *breaks, UText **over, const char *text, size_t len);
/* Break iterators of a language (type_break.c). */
tr_status tr_breaks_open(struct tr_type *type, enum tr_lang lang, tr_err *err);
void tr_breaks_close(struct tr_type *type);

#endif
