/* Colours, type and spacing: all of them from one file, assets/theme.json, with
 * a light and a dark palette. Lengths in the file are for a 1280x720 window and
 * text at 100 %; they are scaled once per window size. */
#ifndef TR_APP_THEME_H
#define TR_APP_THEME_H

#include "app/canvas.h"

enum tr_tint {
    TR_TINT_BACK,    /* behind everything: the desk's wall */
    TR_TINT_SURFACE, /* cards, lists, the slip */
    TR_TINT_RAISED,  /* buttons, fields */
    TR_TINT_LINE,    /* rules and the borders of cards: decoration */
    TR_TINT_EDGE,    /* borders of what can be used: contrast >= 3 */
    TR_TINT_TEXT,
    TR_TINT_MUTED,  /* less important text; still readable: contrast >= 4.5 */
    TR_TINT_ACCENT, /* the one thing to do next */
    TR_TINT_ON_ACCENT,
    TR_TINT_SELECT, /* behind a selection */
    TR_TINT_FOCUS,  /* the focus ring */
    TR_TINT_GOOD,
    TR_TINT_WARN,   /* amber */
    TR_TINT_BAD,    /* red */
    TR_TINT_CALLER, /* the caller's words */
    TR_TINT_OWN,    /* the trainee's words */
    TR_TINT_SHADOW,
    TR_TINT_COUNT
};

enum tr_face {
    TR_FACE_SMALL,
    TR_FACE_BODY,
    TR_FACE_STRONG,
    TR_FACE_TITLE,
    TR_FACE_HUGE,
    TR_FACE_COUNT
};

struct tr_theme {
    tr_color tint[TR_TINT_COUNT];
    int size[TR_FACE_COUNT]; /* pixels of the font, scaled */
    bool bold[TR_FACE_COUNT];
    int line_percent; /* line height in percent of the font size */
    int gap;          /* the unit of space, scaled; layouts use whole multiples */
    int radius, border, focus_width;
    int control_h; /* height of a button or a one-line field */
    int min_text;  /* smallest font size in pixels */
    double scale;  /* of lengths */
};

/* Read the palette and scale it.
 * path:    assets/theme.json
 * w, h:    window in pixels; the scale is min(w/1280, h/720), between 0.7 and 3
 * percent: text size, 80..200
 * errors:  TR_ENOTFOUND, TR_EFORMAT (with the member's name), TR_ENOMEM */
tr_status tr_theme_load(struct tr_theme *out, const char *path, bool dark, int w, int h,
                        int percent, tr_err *err);
/* What is used when that file cannot be read: plain, in greys and one blue. */
void tr_theme_plain(struct tr_theme *out, bool dark, int w, int h, int percent);

#endif
