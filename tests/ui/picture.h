/* Pictures of the window and what counts as the same. Smoothing of letters
 * differs a little between versions of the font library, and the golden pictures
 * have few colours; so the mean colours of small blocks are compared. What moves,
 * appears or changes its colour changes blocks. */
#ifndef TR_TESTS_UI_PICTURE_H
#define TR_TESTS_UI_PICTURE_H

#include <stddef.h>
#include <stdint.h>

#define TR_BLOCK 8             /* pixels a side */
#define TR_BLOCK_DIFFERENCE 12 /* of 255, in a colour's mean */
#define TR_BLOCKS_OF_10000 5   /* that may differ */

struct tr_picture {
    int w, h;
    uint8_t *rgb; /* owned, 3 * w * h */
};

/* Read a PNG. Fails the running test when that is impossible. */
struct tr_picture tr_picture_read(const char *path);
void tr_picture_done(struct tr_picture *picture);
/* Blocks that differ, of *all; all of them when the sizes differ. */
size_t tr_picture_differences(const struct tr_picture *a, const struct tr_picture *b, size_t *all);
/* Whether so many different blocks are too many. */
int tr_picture_is_other(size_t different, size_t all);

#endif
