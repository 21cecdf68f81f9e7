/* What the files of the sound share. */
#ifndef TR_APP_SOUND_INSIDE_H
#define TR_APP_SOUND_INSIDE_H

#include <SDL.h>

#include "app/mix.h"
#include "app/recording.h"
#include "app/sound.h"
#include "base/file.h"

struct tr_line_job {
    char voice[TR_NAME_MAX], text[TR_LINE_TEXT_MAX], file[TR_PATH_MAX];
    int mood;
    int32_t ms, from_ms;
};

struct tr_sound {
    /* Of SDL_mixer: opening, closing and decoding exclude each other. Taken before
     * `lock`, and never by the device's callback. */
    SDL_mutex *codec;

    SDL_mutex *lock; /* of everything below */
    SDL_cond *wake;  /* the thread has work */
    SDL_Thread *thread;
    bool quit, muted;
    int volume;
    struct tr_mix mix;
    struct tr_clip tone[TR_TONE_COUNT], ring, line;

    bool open;          /* the device takes samples */
    bool there;         /* there is a device, open or not */
    bool rests;         /* nobody is going to ask for anything */
    uint64_t rest_ms;   /* since then */
    uint64_t opened_ms; /* the device */
    uint64_t silent_ms; /* up to when the mixer was moved on without a device */

    /* what the thread is asked for, and the mixer's clock at that time */
    bool wants_open, wants_ring, wants_tones, rings, wants_line, holds;
    uint32_t line_number, ring_number; /* newest; what was made for an older one is dropped */
    uint64_t ring_at, line_at, hold_at;
    struct tr_cadence cadence;
    struct tr_line_job job;
    enum tr_recording fault; /* news */
    char fault_file[TR_PATH_MAX];
    bool short_of_memory; /* for the music; until it is asked for */
    bool refused;         /* news: the device could not be opened again */
};

/* Lock, with the mixer where it would be if somebody listened. */
void tr_sound_lock(struct tr_sound *s);
void tr_sound_unlock(struct tr_sound *s);

/* sound_device.c: neither may be called with the lock. */
bool tr_sound_device_open(struct tr_sound *s);
void tr_sound_device_close(struct tr_sound *s);
/* Milliseconds until a resting device is to be closed; 0: now, -1: it is not. With the lock. */
int64_t tr_sound_device_rest(const struct tr_sound *s);

/* sound_make.c: the thread. ctx: the sound */
int tr_sound_make(void *ctx);

#endif
