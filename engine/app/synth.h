/* The samples of every sound, without any device. Outputs are clips: mono, 16
 * bits, TR_SYNTH_RATE, peak at most TR_SYNTH_PEAK of full scale, beginning and
 * ending in silence. Every function leaves *out untouched on failure; errors are
 * TR_ENOMEM only. */
#ifndef TR_APP_SYNTH_H
#define TR_APP_SYNTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"
#include "sim/limits.h"

#define TR_SYNTH_RATE 48000
#define TR_SYNTH_PEAK 0.7

struct tr_clip {
    int16_t *v; /* owned; freed with tr_clip_done */
    size_t count;
};
void tr_clip_done(struct tr_clip *clip);

/* A ring as the house has it: ms on, off, on, off ... */
struct tr_cadence {
    uint32_t count; /* even */
    uint32_t ms[TR_CADENCE_MAX];
};

enum tr_tone {
    TR_TONE_PICK_UP,
    TR_TONE_HANG_UP,
    TR_TONE_BUSY,     /* of the region whose cadence it is; four beeps */
    TR_TONE_RINGBACK, /* it rings over there: one ring of that region, silence included */
    TR_TONE_DEAD,     /* nobody is on the line any more: that region's steady tone */
    TR_TONE_HOLD,     /* music; goes round without a seam */
    TR_TONE_COUNT
};

/* One ring, silence included. */
tr_status tr_synth_ring(const struct tr_cadence *cadence, struct tr_clip *out);
tr_status tr_synth_tone(enum tr_tone tone, const struct tr_cadence *cadence, struct tr_clip *out);

/* Speech without words: a syllable per Chinese character, digit or few letters,
 * a pause per punctuation mark, as high as voice and mood say, through a telephone.
 * voice: "man_2", "woman_1", "elder_1", "child_1" ...; unknown ones are neutral
 * mood:  0..100
 * ms:    how long it lasts, to the sample */
tr_status tr_synth_babble(const char *voice, int mood, const char *text, int32_t ms,
                          struct tr_clip *out);

/* A recording as a telephone would carry it, made to last fit samples without
 * changing its pitch: spoken up to 1.6 times as fast or as slowly, beyond that
 * cut or followed by silence.
 * in: mono samples, any level */
tr_status tr_synth_telephone(const int16_t *in, size_t count, size_t fit, struct tr_clip *out);

#endif
