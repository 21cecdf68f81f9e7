/* A window whose sound is kept: what its mixer gives to the device is written down
 * by SDL's disk driver, to be read back and measured. */
#ifndef TR_TESTS_UI_DECK_H
#define TR_TESTS_UI_DECK_H

#include <stddef.h>
#include <stdint.h>

#include "app/synth.h"
#include "support/listen.h"
#include "support/temp.h"
#include "ui/stage.h"

#define PER_MS (TR_LISTEN_RATE / 1000)

struct deck {
    struct tr_stage *stage;
    char dir[TR_TEMP_MAX], raw[TR_TEMP_MAX];
    int16_t *v; /* after deck_end() */
    size_t count;
};

/* cmocka: *state is two decks. */
int deck_set_up(void **state);
int deck_tear_down(void **state);
#define DECK_TEST(name) cmocka_unit_test_setup_teardown(name, deck_set_up, deck_tear_down)

/* Arguments of a call from a wrong number, in English, always the same. */
extern const char *const deck_wrong_number[];

/* Open the window with a call. data: may be NULL */
void deck_begin(struct deck *d, const char *const *args, const char *data);
/* Samples that have been played. */
size_t deck_played(const struct deck *d);
/* Wait until so many more milliseconds have been played; gives the sample reached. */
size_t deck_play(struct deck *d, size_t ms);
/* Wait until the last 200 ms have been silence. */
void deck_wait_for_silence(struct deck *d);
/* Choose a ready-made answer by its digit. */
void deck_answer(struct deck *d, const char *key);
/* Close the window and read what was played; both channels are equal and nothing clips. */
void deck_end(struct deck *d);

/* First sample from there on that is not 0. */
size_t deck_onset(const struct deck *d, size_t from);
/* Where between those samples the clip's first count samples are most alike. */
size_t deck_find(const struct deck *d, size_t from, size_t to, const struct tr_clip *clip,
                 size_t count, double *likeness);
/* The first ms of the tone are heard between those samples, as loud as they should
 * be at 75 %; gives where. */
size_t deck_heard(const struct deck *d, size_t from, size_t to, enum tr_tone which, size_t ms);

#endif
