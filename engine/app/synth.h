/* The samples of every sound, without any device: S16, mono, TR_SYNTH_RATE. All
 * functions append to out and give TR_ENOMEM or TR_ELIMIT when it is full. */
#ifndef TR_APP_SYNTH_H
#define TR_APP_SYNTH_H

#include "base/buf.h"
#include "sim/house.h"

#define TR_SYNTH_RATE 48000

enum tr_tone {
    TR_TONE_PICK_UP,
    TR_TONE_HANG_UP,
    TR_TONE_BUSY,
    TR_TONE_HOLD, /* goes round without a seam */
    TR_TONE_CLICK,
    TR_TONE_COUNT
};

/* The ringer in the house's cadence, silence included. */
tr_status tr_synth_ring(const struct tr_house *house, int rings, struct tr_buf *out);
tr_status tr_synth_tone(enum tr_tone tone, struct tr_buf *out);

/* Speech without words: a syllable per character, as high as voice and mood say.
 * voice: "man_2", "woman_1", "elder_1", "child_1" ...; unknown ones are neutral
 * mood:  0..100
 * ms:    how long it lasts, to the millisecond */
tr_status tr_synth_babble(const char *voice, int mood, const char *text, int32_t ms,
                          struct tr_buf *out);

/* A recording as a telephone would carry it, stretched from count to fit samples. */
tr_status tr_synth_telephone(const int16_t *in, size_t count, size_t fit, struct tr_buf *out);

#endif
