/* The thread that computes clips, so that no frame waits for them; a clip that is
 * ready late begins where it would be by then. It also opens and closes a device
 * that rests. */
#include "app/sound_inside.h"
#include "base/alloc.h"

#define LATE_MS 40       /* a line or the music begins at its beginning when no later than this */
#define RING_LATE_MS 500 /* and the bell, whose first stroke should not be cut */

/* Samples to leave out of a clip that was asked for at `at`; none when it is only
 * `fine` ms late. */
static uint64_t late(const struct tr_sound *s, uint64_t at, uint64_t fine_ms)
{
    uint64_t passed = s->mix.clock - at;
    return passed < fine_ms * TR_SYNTH_RATE / 1000 ? 0 : passed;
}

static void swap(struct tr_clip *a, struct tr_clip *b)
{
    struct tr_clip kept = *a;
    *a = *b;
    *b = kept;
}

/* Each of these is called with the lock and leaves it while it computes. */
static void make_ring(struct tr_sound *s)
{
    struct tr_cadence cadence = s->cadence;
    struct tr_clip ring = {0}, busy = {0};
    uint32_t number = s->ring_number;
    s->wants_ring = false;
    s->wants_tones = true;
    SDL_UnlockMutex(s->lock);
    bool made = tr_synth_ring(&cadence, &ring) == TR_OK &&
                tr_synth_tone(TR_TONE_BUSY, &cadence, &busy) == TR_OK;
    SDL_LockMutex(s->lock);
    if (made && number == s->ring_number) {
        tr_mix_stop(&s->mix, TR_MIX_TONE); /* it may be the busy tone */
        swap(&s->tone[TR_TONE_BUSY], &busy);
        tr_mix_stop(&s->mix, TR_MIX_RING);
        swap(&s->ring, &ring);
        if (s->rings)
            tr_mix_play(&s->mix, TR_MIX_RING, s->ring.v, s->ring.count,
                        late(s, s->ring_at, RING_LATE_MS), true);
    }
    tr_clip_done(&ring);
    tr_clip_done(&busy);
}

/* What is heard only by whoever dials: when nothing else is waited for. */
static void make_tones(struct tr_sound *s)
{
    struct tr_cadence cadence = s->cadence;
    struct tr_clip back = {0}, dead = {0};
    uint32_t number = s->ring_number;
    s->wants_tones = false;
    SDL_UnlockMutex(s->lock);
    bool made = tr_synth_tone(TR_TONE_RINGBACK, &cadence, &back) == TR_OK &&
                tr_synth_tone(TR_TONE_DEAD, &cadence, &dead) == TR_OK;
    SDL_LockMutex(s->lock);
    if (made && number == s->ring_number) {
        if (s->tone[TR_TONE_RINGBACK].v)
            tr_mix_stop(&s->mix, TR_MIX_TONE); /* it may be one of the old ones */
        swap(&s->tone[TR_TONE_RINGBACK], &back);
        swap(&s->tone[TR_TONE_DEAD], &dead);
    }
    tr_clip_done(&back);
    tr_clip_done(&dead);
}

/* The line's recording, or babble. */
static enum tr_recording voice(struct tr_sound *s, const struct tr_line_job *job,
                               struct tr_clip *out)
{
    struct tr_clip raw = {0};
    enum tr_recording st = TR_RECORDING_NONE;
    size_t fit = (size_t)job->ms * TR_SYNTH_RATE / 1000;
    if (job->file[0]) {
        SDL_LockMutex(s->codec);
        if (s->open)
            st = tr_recording_read(job->file, &raw);
        SDL_UnlockMutex(s->codec);
    }
    if (st == TR_RECORDING_FINE && tr_synth_telephone(raw.v, raw.count, fit, out) != TR_OK)
        st = TR_RECORDING_MEMORY;
    tr_clip_done(&raw);
    if (st != TR_RECORDING_FINE)
        (void)tr_synth_babble(job->voice, job->mood, job->text, job->ms, out);
    return st;
}

static void make_line(struct tr_sound *s)
{
    struct tr_clip line = {0};
    struct tr_line_job *job = tr_malloc(sizeof *job);
    uint32_t number = s->line_number;
    s->wants_line = false;
    if (!job)
        return;
    *job = s->job;
    SDL_UnlockMutex(s->lock);
    enum tr_recording st = voice(s, job, &line);
    SDL_LockMutex(s->lock);
    if (st != TR_RECORDING_FINE && st != TR_RECORDING_NONE) {
        s->fault = st;
        SDL_strlcpy(s->fault_file, job->file, sizeof s->fault_file);
    }
    if (number == s->line_number && line.count > 0) {
        uint64_t from = (uint64_t)job->from_ms * TR_SYNTH_RATE / 1000;
        tr_mix_stop(&s->mix, TR_MIX_LINE);
        swap(&s->line, &line);
        tr_mix_play(&s->mix, TR_MIX_LINE, s->line.v, s->line.count,
                    from + late(s, s->line_at, LATE_MS), false);
    }
    tr_clip_done(&line);
    tr_free(job);
}

static void make_hold(struct tr_sound *s)
{
    struct tr_clip hold = {0};
    SDL_UnlockMutex(s->lock);
    tr_status st = tr_synth_tone(TR_TONE_HOLD, NULL, &hold);
    SDL_LockMutex(s->lock);
    s->short_of_memory = st != TR_OK;
    if (st != TR_OK)
        return;
    s->tone[TR_TONE_HOLD] = hold;
    if (s->holds)
        tr_mix_play(&s->mix, TR_MIX_HOLD, hold.v, hold.count, late(s, s->hold_at, LATE_MS), true);
}

static void open_again(struct tr_sound *s)
{
    bool was_there = s->there;
    s->wants_open = false;
    SDL_UnlockMutex(s->lock);
    bool fine = tr_sound_device_open(s);
    SDL_LockMutex(s->lock);
    s->refused = s->refused || (was_there && !fine);
}

/* Wait for something to do; true: the device has rested long enough. */
static bool wait(struct tr_sound *s)
{
    int64_t rest = tr_sound_device_rest(s);
    if (rest > 0)
        (void)SDL_CondWaitTimeout(s->wake, s->lock, (Uint32)rest);
    else if (rest < 0)
        (void)SDL_CondWait(s->wake, s->lock);
    return rest == 0;
}

int tr_sound_make(void *ctx)
{
    struct tr_sound *s = ctx;
    SDL_LockMutex(s->lock);
    while (!s->quit) {
        if (s->wants_open)
            open_again(s);
        else if (s->open && s->wants_ring)
            make_ring(s);
        else if (s->open && s->wants_line)
            make_line(s);
        else if (s->open && !s->tone[TR_TONE_HOLD].v && !s->short_of_memory)
            make_hold(s);
        else if (s->open && s->wants_tones)
            make_tones(s);
        else if (wait(s)) {
            SDL_UnlockMutex(s->lock);
            tr_sound_device_close(s);
            SDL_LockMutex(s->lock);
        }
    }
    SDL_UnlockMutex(s->lock);
    return 0;
}
