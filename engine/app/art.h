/* Pictures: SVG files of our own, read once, made into pixels at the size at which
 * they are shown and kept until that size changes. */
#ifndef TR_APP_ART_H
#define TR_APP_ART_H

#include "app/canvas.h"

/* Names are those of the files in assets/art. */
#define TR_ART_LIST(X)                                                                             \
    X(PHONE, "phone")                                                                              \
    X(HANDSET, "handset")                                                                          \
    X(CLOCK, "clock")                                                                              \
    X(PLANT, "plant")                                                                              \
    X(MAN, "man")                                                                                  \
    X(WOMAN, "woman")                                                                              \
    X(ELDER_MAN, "elder_man")                                                                      \
    X(ELDER_WOMAN, "elder_woman")                                                                  \
    X(GOOD, "face_good")                                                                           \
    X(EVEN, "face_even")                                                                           \
    X(UPSET, "face_upset")                                                                         \
    X(GOOD_TALK, "face_good_talk")                                                                 \
    X(EVEN_TALK, "face_even_talk")                                                                 \
    X(UPSET_TALK, "face_upset_talk")                                                               \
    X(VISITOR, "visitor")                                                                          \
    X(COLLEAGUE, "colleague")                                                                      \
    X(HAND, "hand")                                                                                \
    X(NOISE, "noise")                                                                              \
    X(MOBILE, "mobile")

enum tr_art_id {
#define X(id, name) TR_ART_##id,
    TR_ART_LIST(X)
#undef X
        TR_ART_COUNT
};

struct tr_art;

/* Read every picture. What cannot be read is left out and said in err; the rest is there.
 * out:    untouched on TR_ENOMEM only
 * errors: TR_EIO, TR_ENOTFOUND (a file), TR_ENOMEM */
tr_status tr_art_new(struct tr_art **out, const char *data_dir, tr_err *err);
void tr_art_free(struct tr_art *art);

/* A picture fitted into w x h pixels, its shape kept; borrowed until the canvas's
 * generation changes or four other sizes were asked for. NULL when there is none. */
SDL_Texture *tr_art_texture(struct tr_art *art, struct tr_canvas *canvas, enum tr_art_id id, int w,
                            int h, uint64_t *key);
/* Name of a picture's file that turned out to be no picture, told once; else NULL. */
const char *tr_art_broken(struct tr_art *art);
/* Draw it there, in the middle of the box. */
void tr_art_draw(struct tr_art *art, struct tr_canvas *canvas, enum tr_art_id id, SDL_Rect box,
                 int angle);

#endif
