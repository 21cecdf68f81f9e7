/* The mixer: what plays on which channel, to the sample. It knows no device and
 * no clock; whoever has one asks for the next frames. Stopping, pausing, muting
 * and changing the volume take 5 ms, so that nothing clicks that should not.
 * Not thread-safe; nothing allocates. */
#ifndef TR_APP_MIX_H
#define TR_APP_MIX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum tr_mix_channel { TR_MIX_RING, TR_MIX_LINE, TR_MIX_TONE, TR_MIX_HOLD, TR_MIX_COUNT };

#define TR_MIX_FADE 240 /* samples: 5 ms */

struct tr_mix {
    struct {
        const int16_t *v; /* borrowed until stopped, replaced or played to its end; NULL: nothing */
        size_t count, at, risen; /* risen: samples since the channel came in, up to the fade */
        bool loop;
    } channel[TR_MIX_COUNT];
    float tail[TR_MIX_FADE]; /* of what was stopped, going round */
    size_t tail_at;
    float gain, target;
    bool paused;
    uint64_t clock; /* samples mixed, without the pauses */
};

void tr_mix_init(struct tr_mix *mix);
/* Play count mono samples from sample `from` on, in the place of what the channel
 * played; beyond the end of a clip that does not loop: nothing. */
void tr_mix_play(struct tr_mix *mix, enum tr_mix_channel channel, const int16_t *v, size_t count,
                 uint64_t from, bool loop);
void tr_mix_stop(struct tr_mix *mix, enum tr_mix_channel channel);
bool tr_mix_plays(const struct tr_mix *mix, enum tr_mix_channel channel);
/* Everything stays on its sample and goes on from it. */
void tr_mix_pause(struct tr_mix *mix, bool paused);
/* 0..1; 0 is silence to the bit. */
void tr_mix_gain(struct tr_mix *mix, float gain);
/* The next frames, two equal samples each. */
void tr_mix_render(struct tr_mix *mix, int16_t *out, size_t frames);
/* Let so many frames pass unheard. */
void tr_mix_skip(struct tr_mix *mix, uint64_t frames);

#endif
