/* What is to be heard; see sound.h. */
#include "app/sound.h"

#include <string.h>

#include "app/sound_inside.h"
#include "base/alloc.h"
#include "report/say.h"

void tr_sound_lock(struct tr_sound *s)
{
    SDL_LockMutex(s->lock);
    uint64_t now = SDL_GetTicks64();
    if (!s->open)
        tr_mix_skip(&s->mix, (now - s->silent_ms) * TR_SYNTH_RATE / 1000);
    s->silent_ms = now;
}

void tr_sound_unlock(struct tr_sound *s)
{
    SDL_UnlockMutex(s->lock);
}

/* ---- begin and end -------------------------------------------------------------- */

static bool start(struct tr_sound *s)
{
    s->lock = SDL_CreateMutex();
    s->codec = SDL_CreateMutex();
    s->wake = SDL_CreateCond();
    if (!s->lock || !s->codec || !s->wake ||
        tr_synth_tone(TR_TONE_PICK_UP, NULL, &s->tone[TR_TONE_PICK_UP]) != TR_OK ||
        tr_synth_tone(TR_TONE_HANG_UP, NULL, &s->tone[TR_TONE_HANG_UP]) != TR_OK)
        return false;
    s->thread = SDL_CreateThread(tr_sound_make, "sound", s);
    return s->thread != NULL;
}

tr_status tr_sound_new(struct tr_sound **out, tr_err *err)
{
    struct tr_sound *s = tr_calloc(1, sizeof *s);
    *out = NULL;
    if (!s)
        return tr_fail(err, TR_ENOMEM, "there is no memory for sounds");
    tr_mix_init(&s->mix);
    s->silent_ms = SDL_GetTicks64();
    if (!start(s)) {
        tr_sound_free(s);
        return tr_fail(err, TR_ENOMEM, "there is no memory for sounds");
    }
    tr_sound_volume(s, 75);
    *out = s;
    if (!tr_sound_device_open(s))
        return tr_fail(err, TR_EIO,
                       "there is no sound, because no audio device could be opened (%s); captions "
                       "show every sound",
                       SDL_GetError());
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
    if (s->thread)
        tr_sound_device_close(s);
    SDL_DestroyCond(s->wake);
    SDL_DestroyMutex(s->codec);
    SDL_DestroyMutex(s->lock);
    for (int tone = 0; tone < TR_TONE_COUNT; tone++)
        tr_clip_done(&s->tone[tone]);
    tr_clip_done(&s->ring);
    tr_clip_done(&s->line);
    tr_free(s);
}

/* ---- what is to be heard ---------------------------------------------------------- */

/* With the lock: the bell and the tones of that region are wanted. */
static void ask_for_region(struct tr_sound *s, const struct tr_house *house)
{
    s->cadence.count = house->cadence_count;
    memcpy(s->cadence.ms, house->cadence, sizeof s->cadence.ms);
    s->ring_number++;
    s->wants_ring = true;
    SDL_CondSignal(s->wake);
}

void tr_sound_region(struct tr_sound *s, const struct tr_house *house)
{
    tr_sound_lock(s);
    ask_for_region(s, house);
    tr_sound_unlock(s);
}

void tr_sound_ring(struct tr_sound *s, const struct tr_house *house)
{
    tr_sound_lock(s);
    s->ring_at = s->mix.clock;
    s->rings = true;
    tr_mix_stop(&s->mix, TR_MIX_RING);
    ask_for_region(s, house);
    tr_sound_unlock(s);
}

void tr_sound_ring_stop(struct tr_sound *s)
{
    tr_sound_lock(s);
    s->rings = false;
    tr_mix_stop(&s->mix, TR_MIX_RING);
    tr_sound_unlock(s);
}

static void play_tone(struct tr_sound *s, enum tr_tone tone, bool round)
{
    tr_sound_lock(s);
    tr_mix_play(&s->mix, TR_MIX_TONE, s->tone[tone].v, s->tone[tone].count, 0, round);
    tr_sound_unlock(s);
}

void tr_sound_tone(struct tr_sound *s, enum tr_tone tone)
{
    play_tone(s, tone, false);
}

void tr_sound_tone_on(struct tr_sound *s, enum tr_tone tone)
{
    play_tone(s, tone, true);
}

void tr_sound_tone_stop(struct tr_sound *s)
{
    tr_sound_lock(s);
    tr_mix_stop(&s->mix, TR_MIX_TONE);
    tr_sound_unlock(s);
}

void tr_sound_hold(struct tr_sound *s, bool on)
{
    const struct tr_clip *music = &s->tone[TR_TONE_HOLD];
    tr_sound_lock(s);
    s->holds = on;
    s->short_of_memory = false;
    s->hold_at = s->mix.clock;
    if (on)
        tr_mix_play(&s->mix, TR_MIX_HOLD, music->v, music->count, 0, true);
    else
        tr_mix_stop(&s->mix, TR_MIX_HOLD);
    SDL_CondSignal(s->wake);
    tr_sound_unlock(s);
}

void tr_sound_line(struct tr_sound *s, const char *voice, int mood, const char *text, int32_t ms,
                   int32_t from_ms, const char *file)
{
    if (ms <= 0 || from_ms < 0)
        return;
    tr_sound_lock(s);
    s->line_number++;
    s->line_at = s->mix.clock;
    SDL_strlcpy(s->job.voice, voice ? voice : "", sizeof s->job.voice);
    SDL_strlcpy(s->job.text, text, sizeof s->job.text);
    SDL_strlcpy(s->job.file, file ? file : "", sizeof s->job.file);
    s->job.mood = mood;
    s->job.ms = ms;
    s->job.from_ms = from_ms;
    s->wants_line = true;
    SDL_CondSignal(s->wake);
    tr_sound_unlock(s);
}

void tr_sound_line_stop(struct tr_sound *s)
{
    tr_sound_lock(s);
    s->line_number++;
    s->wants_line = false;
    tr_mix_stop(&s->mix, TR_MIX_LINE);
    tr_sound_unlock(s);
}

static const char *why(enum tr_recording fault)
{
    switch (fault) {
    case TR_RECORDING_LARGE:
        return tr_say("the file is larger than 4 MiB");
    case TR_RECORDING_LONG:
        return tr_say("it is longer than two minutes");
    case TR_RECORDING_OTHER:
        return tr_say("it is not an Ogg Vorbis recording");
    case TR_RECORDING_BROKEN:
        return tr_say("the file is damaged");
    case TR_RECORDING_MEMORY:
        return tr_say("there is no memory for it");
    default:
        return tr_say("the file cannot be read");
    }
}

bool tr_sound_news(struct tr_sound *s, char *out, size_t cap)
{
    tr_sound_lock(s);
    enum tr_recording fault = s->fault;
    bool refused = s->refused;
    const char *slash = strrchr(s->fault_file, '/');
    if (fault != TR_RECORDING_FINE)
        SDL_snprintf(out, cap,
                     tr_say("The recording %s is not used, because %s; a computed voice "
                            "speaks instead."),
                     slash ? slash + 1 : s->fault_file, why(fault));
    else if (refused)
        SDL_strlcpy(out, tr_say("The sound device was taken away; everything is captioned."), cap);
    s->fault = TR_RECORDING_FINE;
    s->refused = false;
    tr_sound_unlock(s);
    return fault != TR_RECORDING_FINE || refused;
}

/* ---- how it is heard ---------------------------------------------------------------- */

void tr_sound_pause(struct tr_sound *s, bool paused)
{
    tr_sound_lock(s);
    tr_mix_pause(&s->mix, paused);
    tr_sound_unlock(s);
}

static void set_gain(struct tr_sound *s)
{
    float part = (float)s->volume / 100.0f;
    tr_sound_lock(s);
    tr_mix_gain(&s->mix, s->muted ? 0 : part * part); /* half sounds like half */
    tr_sound_unlock(s);
}

void tr_sound_mute(struct tr_sound *s, bool muted)
{
    s->muted = muted;
    set_gain(s);
}

void tr_sound_volume(struct tr_sound *s, int percent)
{
    s->volume = percent < 0 ? 0 : percent > 100 ? 100 : percent;
    set_gain(s);
}
