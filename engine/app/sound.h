/* Sound: made by our own code, played by SDL_mixer, captioned always. Without an
 * audio device, or when it is unplugged, everything else goes on: every call is
 * harmless then and keeps time, so that a device that comes (back) is in step.
 * A sound is used by one thread. */
#ifndef TR_APP_SOUND_H
#define TR_APP_SOUND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "app/synth.h"
#include "sim/house.h"

struct tr_sound;

/* errors: TR_EIO: no device; *out is then a silent sound that accepts every call;
 *         TR_ENOMEM: *out is NULL */
tr_status tr_sound_new(struct tr_sound **out, tr_err *err);
void tr_sound_free(struct tr_sound *sound);
/* Whether there is a device. */
bool tr_sound_open(struct tr_sound *sound);
/* Nothing is going to be asked for: after a few silent seconds the device is closed,
 * which saves waking up. Or something is: it is opened again, by a thread. */
void tr_sound_rest(struct tr_sound *sound, bool rests);

/* Know the tones of the house's region, for a call in which nothing rings at first. */
void tr_sound_region(struct tr_sound *sound, const struct tr_house *house);
/* Ring with the house's cadence from its beginning, and know its tones; stop at once. */
void tr_sound_ring(struct tr_sound *sound, const struct tr_house *house);
void tr_sound_ring_stop(struct tr_sound *sound);

/* A tone, but no music: once, or until it is stopped. */
void tr_sound_tone(struct tr_sound *sound, enum tr_tone tone);
void tr_sound_tone_on(struct tr_sound *sound, enum tr_tone tone);
void tr_sound_tone_stop(struct tr_sound *sound);
/* The hold music, until stopped. */
void tr_sound_hold(struct tr_sound *sound, bool on);

/* A caller's line lasting ms, from from_ms on: the recorded file when it exists and
 * can be read, fitted to ms, else babble; both through a telephone band-pass.
 * voice: "man_2", "woman_1"...; mood: 0..100; file: may be NULL */
void tr_sound_line(struct tr_sound *sound, const char *voice, int mood, const char *text,
                   int32_t ms, int32_t from_ms, const char *file);
void tr_sound_line_stop(struct tr_sound *sound);
/* A recording that could not be used, or a device that is not there any more after
 * a rest: true once for each, with a sentence for the player in out. */
bool tr_sound_news(struct tr_sound *sound, char *out, size_t cap);

/* Everything stays on its sample and goes on from it. */
void tr_sound_pause(struct tr_sound *sound, bool paused);
void tr_sound_mute(struct tr_sound *sound, bool muted);
void tr_sound_volume(struct tr_sound *sound, int percent); /* 0..100 */

/* The device was taken away (SDL_AUDIODEVICEREMOVED). When it had worked for a
 * while another one is tried at once; tr_sound_open tells. */
void tr_sound_lost(struct tr_sound *sound);
/* A device came (SDL_AUDIODEVICEADDED): use it when there is none. True when there
 * is sound again. */
bool tr_sound_back(struct tr_sound *sound);

#endif
