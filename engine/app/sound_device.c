/* The device: opened by SDL_mixer, whose callback asks our mixer. It may be taken
 * away and come back; while nobody plays it is closed, because an open one costs
 * a hundred wake-ups a second. */
#include <SDL_mixer.h>

#include "app/sound_inside.h"

#define FRAMES 512     /* of a device buffer: 11 ms */
#define WORKED_MS 3000 /* a device that worked so long was no mistake */
#define REST_MS 3000   /* of silence before a resting device is closed */

static void SDLCALL render(void *ctx, Uint8 *stream, int len)
{
    struct tr_sound *s = ctx;
    SDL_LockMutex(s->lock);
    tr_mix_render(&s->mix, (int16_t *)(void *)stream, (size_t)len / 4);
    SDL_UnlockMutex(s->lock);
}

bool tr_sound_device_open(struct tr_sound *s)
{
    SDL_LockMutex(s->codec);
    bool fine = s->open;
    if (!fine) {
        fine = (SDL_WasInit(SDL_INIT_AUDIO) || SDL_InitSubSystem(SDL_INIT_AUDIO) == 0) &&
               Mix_OpenAudioDevice(TR_SYNTH_RATE, AUDIO_S16SYS, 2, FRAMES, NULL, 0) == 0;
        if (fine) {
            Mix_AllocateChannels(0);
            Mix_HookMusic(render, s);
        }
        tr_sound_lock(s);
        s->open = s->there = fine;
        s->opened_ms = s->rest_ms = SDL_GetTicks64();
        SDL_CondSignal(s->wake);
        tr_sound_unlock(s);
    }
    SDL_UnlockMutex(s->codec);
    return fine;
}

void tr_sound_device_close(struct tr_sound *s)
{
    SDL_LockMutex(s->codec);
    tr_sound_lock(s);
    bool open = s->open;
    s->open = false;
    tr_sound_unlock(s);
    if (open) {
        Mix_HookMusic(NULL, NULL);
        Mix_CloseAudio();
    }
    SDL_UnlockMutex(s->codec);
}

bool tr_sound_open(struct tr_sound *s)
{
    tr_sound_lock(s);
    bool there = s->there;
    tr_sound_unlock(s);
    return there;
}

void tr_sound_lost(struct tr_sound *s)
{
    tr_sound_lock(s);
    bool open = s->open, worked = SDL_GetTicks64() - s->opened_ms > WORKED_MS;
    s->there = s->there && !open;
    tr_sound_unlock(s);
    if (!open)
        return;
    tr_sound_device_close(s);
    if (worked)
        (void)tr_sound_device_open(s);
}

bool tr_sound_back(struct tr_sound *s)
{
    return !tr_sound_open(s) && tr_sound_device_open(s);
}

void tr_sound_rest(struct tr_sound *s, bool rests)
{
    tr_sound_lock(s);
    if (rests && !s->rests)
        s->rest_ms = SDL_GetTicks64();
    s->rests = rests;
    s->wants_open = !rests && !s->open;
    SDL_CondSignal(s->wake);
    tr_sound_unlock(s);
}

int64_t tr_sound_device_rest(const struct tr_sound *s)
{
    if (!s->rests || !s->open)
        return -1;
    for (int c = 0; c < TR_MIX_COUNT; c++)
        if (tr_mix_plays(&s->mix, (enum tr_mix_channel)c))
            return REST_MS;
    int64_t passed = (int64_t)(SDL_GetTicks64() - s->rest_ms);
    return passed < REST_MS ? REST_MS - passed : 0;
}
