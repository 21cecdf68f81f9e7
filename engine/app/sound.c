/* Playing sounds through SDL_mixer; see sound.h. Tones are computed once, a
 * caller's line on a thread of its own while the frame goes on. */
#include "app/sound.h"

#include <SDL.h>
#include <SDL_mixer.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "sim/limits.h"

enum channel { CH_RING, CH_LINE, CH_TONE, CH_HOLD, CH_COUNT };

#define FRAMES 512            /* of a device buffer: 11 ms from a key to its click */
#define CHUNK_MAX (64u << 20) /* bytes of one sound */

struct line_job {
    char voice[TR_NAME_MAX], text[TR_LINE_TEXT_MAX], file[TR_PATH_MAX];
    int mood;
    int32_t ms;
};

struct tr_sound {
    bool open; /* a device is there */
    bool muted;
    int volume;
    struct tr_buf tone[TR_TONE_COUNT], ring, line; /* stereo samples that the mixer reads */
    Mix_Chunk *chunk[CH_COUNT];
    SDL_Thread *thread;
    SDL_mutex *lock;
    SDL_cond *wake;
    struct line_job job;
    bool has_job, quit;
    uint32_t line_number; /* of the newest line; an older one is not played any more */
};

/* Mono samples as the stereo that the mixer was opened with. */
static tr_status stereo(const struct tr_buf *mono, struct tr_buf *out)
{
    tr_buf_init(out, CHUNK_MAX);
    if (tr_buf_reserve(out, mono->len * 2) != TR_OK)
        return TR_ENOMEM;
    for (size_t i = 0; i + 1 < mono->len; i += 2) {
        tr_buf_put(out, mono->data + i, 2);
        tr_buf_put(out, mono->data + i, 2);
    }
    return out->status;
}

static void stop(struct tr_sound *s, enum channel ch)
{
    Mix_HaltChannel((int)ch);
    if (s->chunk[ch])
        Mix_FreeChunk(s->chunk[ch]);
    s->chunk[ch] = NULL;
}

static void play(struct tr_sound *s, enum channel ch, const struct tr_buf *samples, int loops)
{
    stop(s, ch);
    if (samples->len == 0)
        return;
    s->chunk[ch] = Mix_QuickLoad_RAW(samples->data, (Uint32)samples->len);
    if (s->chunk[ch])
        Mix_PlayChannel((int)ch, s->chunk[ch], loops);
}

static void set_volume(struct tr_sound *s)
{
    if (s->open)
        Mix_Volume(-1, s->muted ? 0 : s->volume * MIX_MAX_VOLUME / 100);
}

/* The recording of a line, as a telephone would carry it; false: there is none
 * that can be read. */
static bool recorded(const struct line_job *job, struct tr_buf *mono)
{
    Mix_Chunk *chunk = job->file[0] ? Mix_LoadWAV(job->file) : NULL;
    if (!chunk)
        return false;
    size_t count = chunk->alen / 4; /* stereo, 16 bits */
    int16_t *left = tr_malloc(count * sizeof *left + 1);
    bool ok = left != NULL && count > 1;
    for (size_t i = 0; ok && i < count; i++)
        memcpy(&left[i], chunk->abuf + 4 * i, sizeof *left);
    size_t fit = (size_t)job->ms * TR_SYNTH_RATE / 1000;
    ok = ok && tr_synth_telephone(left, count, fit, mono) == TR_OK;
    tr_free(left);
    Mix_FreeChunk(chunk);
    return ok;
}

static void make_line(struct tr_sound *s, const struct line_job *job, uint32_t number)
{
    struct tr_buf mono, both;
    tr_buf_init(&mono, CHUNK_MAX);
    tr_buf_init(&both, CHUNK_MAX);
    if (!recorded(job, &mono)) {
        tr_buf_reset(&mono);
        tr_synth_babble(job->voice, job->mood, job->text, job->ms, &mono);
    }
    bool made = mono.status == TR_OK && stereo(&mono, &both) == TR_OK;
    tr_buf_done(&mono);
    SDL_LockMutex(s->lock);
    if (made && number == s->line_number) {
        stop(s, CH_LINE);
        tr_buf_done(&s->line);
        s->line = both;
        tr_buf_init(&both, CHUNK_MAX);
        play(s, CH_LINE, &s->line, 0);
    }
    SDL_UnlockMutex(s->lock);
    tr_buf_done(&both);
}

static int line_thread(void *ctx)
{
    struct tr_sound *s = ctx;
    SDL_LockMutex(s->lock);
    while (!s->quit) {
        if (!s->has_job) {
            SDL_CondWait(s->wake, s->lock);
            continue;
        }
        struct line_job *job = tr_malloc(sizeof *job);
        uint32_t number = s->line_number;
        s->has_job = false;
        if (!job)
            continue;
        *job = s->job;
        SDL_UnlockMutex(s->lock);
        make_line(s, job, number);
        tr_free(job);
        SDL_LockMutex(s->lock);
    }
    SDL_UnlockMutex(s->lock);
    return 0;
}

static tr_status make_tones(struct tr_sound *s)
{
    for (int tone = 0; tone < TR_TONE_COUNT; tone++) {
        struct tr_buf mono;
        tr_buf_init(&mono, CHUNK_MAX);
        tr_status st = tr_synth_tone((enum tr_tone)tone, &mono);
        if (st == TR_OK)
            st = stereo(&mono, &s->tone[tone]);
        tr_buf_done(&mono);
        if (st != TR_OK)
            return st;
    }
    return TR_OK;
}

tr_status tr_sound_new(struct tr_sound **out, tr_err *err)
{
    struct tr_sound *s = tr_calloc(1, sizeof *s);
    if (!s)
        return tr_fail(err, TR_ENOMEM, "there is no memory for sounds");
    s->volume = 80;
    *out = s;
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0 ||
        Mix_OpenAudioDevice(TR_SYNTH_RATE, AUDIO_S16LSB, 2, FRAMES, NULL, 0) != 0)
        return tr_fail(err, TR_EIO,
                       "there is no sound, because no audio device could be opened (%s); captions "
                       "show every sound",
                       SDL_GetError());
    s->open = true;
    Mix_AllocateChannels(CH_COUNT);
    s->lock = SDL_CreateMutex();
    s->wake = SDL_CreateCond();
    if (make_tones(s) != TR_OK || !s->lock || !s->wake ||
        !(s->thread = SDL_CreateThread(line_thread, "voice", s))) {
        tr_sound_free(s);
        *out = NULL;
        return tr_fail(err, TR_ENOMEM, "there is no memory for sounds");
    }
    set_volume(s);
    return TR_OK;
}

void tr_sound_free(struct tr_sound *s)
{
    if (!s)
        return;
    if (s->thread) {
        SDL_LockMutex(s->lock);
        s->quit = true;
        SDL_CondSignal(s->wake);
        SDL_UnlockMutex(s->lock);
        SDL_WaitThread(s->thread, NULL);
    }
    for (int ch = 0; s->open && ch < CH_COUNT; ch++)
        stop(s, (enum channel)ch);
    if (s->open)
        Mix_CloseAudio();
    SDL_DestroyCond(s->wake);
    SDL_DestroyMutex(s->lock);
    for (int tone = 0; tone < TR_TONE_COUNT; tone++)
        tr_buf_done(&s->tone[tone]);
    tr_buf_done(&s->ring);
    tr_buf_done(&s->line);
    tr_free(s);
}

void tr_sound_ring(struct tr_sound *s, const struct tr_house *house)
{
    struct tr_buf mono;
    if (!s->open)
        return;
    stop(s, CH_RING);
    tr_buf_done(&s->ring);
    tr_buf_init(&mono, CHUNK_MAX);
    if (tr_synth_ring(house, 1, &mono) == TR_OK && stereo(&mono, &s->ring) == TR_OK)
        play(s, CH_RING, &s->ring, -1);
    tr_buf_done(&mono);
}

void tr_sound_ring_stop(struct tr_sound *s)
{
    if (s->open)
        stop(s, CH_RING);
}

void tr_sound_tone(struct tr_sound *s, enum tr_tone tone)
{
    if (s->open)
        play(s, CH_TONE, &s->tone[tone], 0);
}

void tr_sound_hold(struct tr_sound *s, bool on)
{
    if (!s->open)
        return;
    if (on)
        play(s, CH_HOLD, &s->tone[TR_TONE_HOLD], -1);
    else
        stop(s, CH_HOLD);
}

static void copy(char *out, size_t cap, const char *text)
{
    size_t len = text ? strnlen(text, cap - 1) : 0;
    memcpy(out, text ? text : "", len);
    out[len] = '\0';
}

void tr_sound_line(struct tr_sound *s, const char *voice, int mood, const char *text, int32_t ms,
                   const char *file)
{
    if (!s->open || ms <= 0)
        return;
    SDL_LockMutex(s->lock);
    s->line_number++;
    copy(s->job.voice, sizeof s->job.voice, voice);
    copy(s->job.text, sizeof s->job.text, text);
    copy(s->job.file, sizeof s->job.file, file);
    s->job.mood = mood;
    s->job.ms = ms;
    s->has_job = true;
    SDL_CondSignal(s->wake);
    SDL_UnlockMutex(s->lock);
}

void tr_sound_line_stop(struct tr_sound *s)
{
    if (!s->open)
        return;
    SDL_LockMutex(s->lock);
    s->line_number++;
    s->has_job = false;
    stop(s, CH_LINE);
    SDL_UnlockMutex(s->lock);
}

void tr_sound_mute(struct tr_sound *s, bool muted)
{
    s->muted = muted;
    set_volume(s);
}

void tr_sound_volume(struct tr_sound *s, int percent)
{
    s->volume = percent < 0 ? 0 : percent > 100 ? 100 : percent;
    set_volume(s);
}
