/* Reading recordings; see recording.h. */
#include "app/recording.h"

#include <SDL_mixer.h>
#include <string.h>

#include "audit/voices.h"
#include "audit/vorbis.h"
#include "audit/wave.h"
#include "base/alloc.h"
#include "base/file.h"

enum tr_recording tr_recording_check(const uint8_t *bytes, size_t len)
{
    switch (tr_vorbis_look(bytes, len, NULL)) {
    case TR_VORBIS_FINE:
        return TR_RECORDING_FINE;
    case TR_VORBIS_LONG:
        return TR_RECORDING_LONG;
    case TR_VORBIS_OTHER:
        return TR_RECORDING_OTHER;
    default:
        return TR_RECORDING_BROKEN;
    }
}

static enum tr_recording decode(const uint8_t *bytes, size_t len, struct tr_clip *out)
{
    SDL_RWops *stream = SDL_RWFromConstMem(bytes, (int)len);
    Mix_Chunk *chunk = stream ? Mix_LoadWAV_RW(stream, 1) : NULL;
    if (!chunk)
        return TR_RECORDING_BROKEN;
    struct tr_clip mono = {NULL, chunk->alen / 4}; /* stereo, 16 bits */
    enum tr_recording st = mono.count > 0 ? TR_RECORDING_FINE : TR_RECORDING_BROKEN;
    mono.v = tr_malloc(mono.count * sizeof *mono.v);
    for (size_t i = 0; mono.v && i < mono.count; i++) {
        int16_t both[2];
        memcpy(both, chunk->abuf + 4 * i, sizeof both);
        mono.v[i] = (int16_t)((both[0] + both[1]) / 2);
    }
    Mix_FreeChunk(chunk);
    if (!mono.v)
        return TR_RECORDING_MEMORY;
    if (st == TR_RECORDING_FINE)
        *out = mono;
    else
        tr_clip_done(&mono);
    return st;
}

/* What the cache holds of a computed voice; anything else is no recording. */
static enum tr_recording check_wave(const uint8_t *bytes, size_t len)
{
    struct tr_wave wave;
    tr_status st = tr_wave_read(&wave, bytes, len, NULL);
    if (st == TR_OK)
        tr_wave_done(&wave);
    return st == TR_OK       ? TR_RECORDING_FINE
           : st == TR_ELIMIT ? TR_RECORDING_LONG
           : st == TR_ENOMEM ? TR_RECORDING_MEMORY
                             : TR_RECORDING_OTHER;
}

enum tr_recording tr_recording_read(const char *path, struct tr_clip *out)
{
    struct tr_buf bytes;
    const char *tail = strrchr(path, '.');
    bool computed = tail && strcmp(tail, ".wav") == 0;
    if (!computed && tr_voice_is_link(path))
        return TR_RECORDING_UNREADABLE;
    tr_buf_init(&bytes, TR_RECORDING_BYTES_MAX);
    tr_status st = tr_file_read(path, &bytes, NULL);
    enum tr_recording result = st == TR_ENOTFOUND ? TR_RECORDING_NONE
                               : st == TR_ELIMIT  ? TR_RECORDING_LARGE
                               : st == TR_ENOMEM  ? TR_RECORDING_MEMORY
                               : st != TR_OK      ? TR_RECORDING_UNREADABLE
                                                  : TR_RECORDING_FINE;
    if (result == TR_RECORDING_FINE)
        result = computed ? check_wave(bytes.data, bytes.len)
                          : tr_recording_check(bytes.data, bytes.len);
    if (result == TR_RECORDING_FINE)
        result = decode(bytes.data, bytes.len, out);
    tr_buf_done(&bytes);
    return result;
}
