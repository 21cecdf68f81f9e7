/* Text on the screen: fonts by language, line breaking, one cached texture per
 * line. Nothing is rendered in a frame whose texts were there before. */
#ifndef TR_APP_TYPE_H
#define TR_APP_TYPE_H

#include "app/theme.h"
#include "sim/graph.h"

struct tr_type;

/* Open fonts for a language through fontconfig (the Hans and the Hant forms of
 * characters differ) at the theme's sizes.
 * errors: TR_ENOTFOUND: no font has the language's characters; the message
 *         names the package to install. TR_ENOMEM, TR_EIO */
tr_status tr_type_new(struct tr_type **out, struct tr_canvas *canvas, const struct tr_theme *theme,
                      enum tr_lang lang, tr_err *err);
/* Before the canvas is freed. */
void tr_type_free(struct tr_type *type);
/* Between frames. Other sizes or another language; cached textures that no longer fit go. */
tr_status tr_type_change(struct tr_type *type, const struct tr_theme *theme, enum tr_lang lang,
                         tr_err *err);

/* The language whose fonts are open. */
enum tr_lang tr_type_lang(const struct tr_type *type);

/* One broken line of a text: bytes start..end, without the space at its end. */
struct tr_type_line {
    uint32_t start, end;
    int width;
};

/* Break a text into lines no wider than width pixels (0: only at line feeds),
 * by ICU's rules for the language (kinsoku; no break inside a cluster unless a
 * single word is wider than the line). Gives the number of lines; at most cap
 * are written. An empty text is one empty line; a final line feed is followed by
 * an empty line. Cached; cheap when asked again. Of a text longer
 * than TR_TYPE_BREAK_MAX bytes only the beginning gets lines: nobody reads more. */
#define TR_TYPE_BREAK_MAX 65536
size_t tr_type_break(struct tr_type *type, enum tr_face face, const char *text, int width,
                     struct tr_type_line *out, size_t cap);

int tr_type_line_height(const struct tr_type *type, enum tr_face face);
/* Width of text[0..len) on one line, pixels. */
int tr_type_width(struct tr_type *type, enum tr_face face, const char *text, size_t len);
/* Byte offset of the cluster edge nearest to x pixels from the line's beginning. */
size_t tr_type_hit(struct tr_type *type, enum tr_face face, const char *text, size_t len, int x);
/* The next or previous place where a caret may stand (grapheme clusters). */
size_t tr_type_step(struct tr_type *type, const char *text, size_t len, size_t at, bool forward);
/* The beginning of the next word, or of this or the one before; ICU's words, so
 * that Chinese has them, too. */
size_t tr_type_step_word(struct tr_type *type, const char *text, size_t len, size_t at,
                         bool forward);
/* The word at a place, or the space or mark that stands there. */
void tr_type_word(struct tr_type *type, const char *text, size_t len, size_t at, size_t *from,
                  size_t *to);

/* Draw text[0..len) on one line with its top left at x, y. */
void tr_type_draw(struct tr_type *type, enum tr_face face, const char *text, size_t len, int x,
                  int y, tr_color color);

/* After a frame: when it rendered nothing, put away what is kept of the fonts' files. */
void tr_type_rest(struct tr_type *type);

/* Textures rendered by the font library since the start: stays the same in a
 * frame where no text changed. */
uint64_t tr_type_rendered(const struct tr_type *type);

#endif
