/* A caller's line from a file: an Ogg Vorbis recording that comes with a scenario,
 * so it may come from anyone. It is bounded before it is decoded. */
#ifndef TR_APP_RECORDING_H
#define TR_APP_RECORDING_H

#include <stdint.h>

#include "app/synth.h"

#define TR_RECORDING_BYTES_MAX (4u << 20)

/* Why a recording is not played. */
enum tr_recording {
    TR_RECORDING_FINE,
    TR_RECORDING_NONE, /* there is no such file */
    TR_RECORDING_UNREADABLE,
    TR_RECORDING_LARGE,
    TR_RECORDING_LONG,
    TR_RECORDING_OTHER,  /* another format */
    TR_RECORDING_BROKEN, /* or it does not decode */
    TR_RECORDING_MEMORY
};

/* Whether the bytes are one Ogg Vorbis stream of one or two channels and 8 to 192
 * kHz that cannot decode to more than twice TR_VORBIS_S_MAX. Decodes nothing. */
enum tr_recording tr_recording_check(const uint8_t *bytes, size_t len);

/* Read and decode; a name that ends with .wav is of a computed voice (audit/espeak.h).
 * Links are not followed. SDL_mixer must be open at TR_SYNTH_RATE in stereo, 16 bits.
 * out: mono; caller frees with tr_clip_done; untouched unless TR_RECORDING_FINE */
enum tr_recording tr_recording_read(const char *path, struct tr_clip *out);

#endif
