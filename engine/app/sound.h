/* Sound: made by our own code, mixed by SDL_mixer, captioned always. Without an
 * audio device everything else goes on; that is said once. */
#ifndef TR_APP_SOUND_H
#define TR_APP_SOUND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "app/synth.h"

struct tr_sound;

/* errors: TR_EIO: no device; *out is then a silent sound that accepts every call */
tr_status tr_sound_new(struct tr_sound **out, tr_err *err);
void tr_sound_free(struct tr_sound *sound);

/* Ring with the house's cadence from its beginning; stop at once. */
void tr_sound_ring(struct tr_sound *sound, const struct tr_house *house);
void tr_sound_ring_stop(struct tr_sound *sound);

void tr_sound_tone(struct tr_sound *sound, enum tr_tone tone);
/* The hold music, until stopped. */
void tr_sound_hold(struct tr_sound *sound, bool on);

/* A caller's line lasting ms: the recorded file when it exists and can be read,
 * fitted to ms, else babble, a sound per character, its pitch from the voice
 * and the mood (0..100). Both through a telephone band-pass.
 * voice: "man_2", "woman_1"...; file: may be NULL */
void tr_sound_line(struct tr_sound *sound, const char *voice, int mood, const char *text,
                   int32_t ms, const char *file);
void tr_sound_line_stop(struct tr_sound *sound);

void tr_sound_mute(struct tr_sound *sound, bool muted);
void tr_sound_volume(struct tr_sound *sound, int percent); /* 0..100 */

#endif
