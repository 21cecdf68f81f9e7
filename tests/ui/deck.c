/* Listening to the window; see deck.h. */
#include "ui/deck.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmocka_all.h"

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define GAIN (0.75 * 0.75) /* of the volume that the game begins with */

const char *const deck_wrong_number[] = {"--lang", "en", "--scenario", "wrong_number",
                                         "--seed", "5",  NULL};

int deck_set_up(void **state)
{
    *state = calloc(2, sizeof(struct deck));
    return *state ? 0 : -1;
}

int deck_tear_down(void **state)
{
    struct deck *decks = *state;
    for (int i = 0; i < 2; i++) {
        void *stage = decks[i].stage;
        (void)tr_stage_teardown(&stage);
        if (decks[i].dir[0])
            tr_temp_remove(decks[i].dir);
        free(decks[i].v);
    }
    free(decks);
    return 0;
}

void deck_begin(struct deck *d, const char *const *args, const char *data)
{
    char file[TR_TEMP_MAX + 32];
    assert_true(tr_temp_make(d->dir));
    snprintf(d->raw, sizeof d->raw, "%s", tr_temp_path(d->dir, "played.raw"));
    snprintf(file, sizeof file, "SDL_DISKAUDIOFILE=%s", d->raw);
    const char *const env[] = {"SDL_AUDIODRIVER=disk", file, NULL};
    d->stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .env = env, .data = data});
    tr_stage_wait_screen(d->stage, "call");
}

size_t deck_played(const struct deck *d)
{
    struct stat st;
    return stat(d->raw, &st) == 0 ? (size_t)st.st_size / 4 : 0;
}

struct until {
    const struct deck *deck;
    size_t sample;
};

static bool is_played(void *data)
{
    const struct until *until = data;
    return deck_played(until->deck) >= until->sample;
}

size_t deck_play(struct deck *d, size_t ms)
{
    struct until until = {d, deck_played(d) + ms * PER_MS};
    tr_stage_until_true(d->stage, is_played, &until, "more sound");
    return deck_played(d);
}

/* The last 200 ms have been silence. */
static bool is_silent(void *data)
{
    const struct deck *d = data;
    int16_t tail[2 * 200 * PER_MS];
    size_t count = deck_played(d);
    int file = open(d->raw, O_RDONLY);
    bool silent =
        file >= 0 && count * 4 >= sizeof tail &&
        pread(file, tail, sizeof tail, (off_t)(count * 4 - sizeof tail)) == (ssize_t)sizeof tail;
    for (size_t i = 0; silent && i < COUNT(tail); i++)
        silent = tail[i] == 0;
    if (file >= 0)
        (void)close(file);
    return silent;
}

void deck_wait_for_silence(struct deck *d)
{
    tr_stage_until_true(d->stage, is_silent, d, "silence");
}

void deck_end(struct deck *d)
{
    bool same = false;
    assert_int_equal(tr_stage_close(d->stage), 0);
    d->stage = NULL;
    d->v = tr_listen_capture(d->raw, &d->count, &same);
    assert_non_null(d->v);
    assert_true(same);
    if (tr_listen_peak(d->v, d->count) > 0.9)
        fail_msg("the sound is close to clipping: %.2f", tr_listen_peak(d->v, d->count));
}

size_t deck_onset(const struct deck *d, size_t from)
{
    while (from < d->count && d->v[from] == 0)
        from++;
    assert_true(from < d->count);
    return from;
}

/* The loudest 10 ms of the clip decide where it is tried. */
size_t deck_find(const struct deck *d, size_t from, size_t to, const struct tr_clip *clip,
                 size_t count, double *likeness)
{
    enum { KEY = 10 * PER_MS };
    size_t best = from, key = 0;
    *likeness = -1;
    for (size_t k = 0; k + KEY <= count; k += KEY)
        key = tr_listen_rms(clip->v + k, KEY) > tr_listen_rms(clip->v + key, KEY) ? k : key;
    for (size_t at = from; at + count <= d->count && at <= to; at++) {
        if (d->v[at + key + KEY / 2] == 0 ||
            tr_listen_alike(d->v + at + key, clip->v + key, KEY) < 0.98)
            continue;
        double is = tr_listen_alike(d->v + at, clip->v, count);
        if (is > *likeness) {
            *likeness = is;
            best = at;
        }
    }
    return best;
}

static struct tr_clip tone(enum tr_tone which)
{
    static const struct tr_cadence mainland = {2, {1000, 4000}};
    struct tr_clip clip;
    assert_int_equal(tr_synth_tone(which, &mainland, &clip), TR_OK);
    return clip;
}

size_t deck_heard(const struct deck *d, size_t from, size_t to, enum tr_tone which, size_t ms)
{
    double likeness;
    struct tr_clip clip = tone(which);
    size_t at = deck_find(d, from, to, &clip, ms * PER_MS, &likeness);
    if (likeness < 0.999)
        fail_msg("tone %d is not heard from %.0f to %.0f ms: likeness %.4f at most", (int)which,
                 tr_listen_ms(from), tr_listen_ms(to), likeness);
    double loud = tr_listen_rms(d->v + at, ms * PER_MS) / tr_listen_rms(clip.v, ms * PER_MS);
    assert_true(loud > 0.97 * GAIN && loud < 1.03 * GAIN);
    tr_clip_done(&clip);
    return at;
}

void deck_answer(struct deck *d, const char *key)
{
    tr_stage_wait_focus(d->stage, "answers");
    tr_stage_key(d->stage, key);
}
