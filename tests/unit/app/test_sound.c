/* Sound on a device that writes down what it is given: the stream is read back
 * and measured. Devices that are not there, go away and come back. */
#include "cmocka_all.h"

#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/sound.h"
#include "base/file.h"
#include "support/listen.h"
#include "support/temp.h"

#define VOICE TR_SOURCE_DIR "/tests/unit/app/voice.ogg"
#define TEXT "请问王师傅在不在家？"
#define LINE_MS 1500
#define PATIENCE_MS 60000
#define PER_MS (TR_SYNTH_RATE / 1000)

static const struct tr_house house = {.cadence_count = 4, .cadence = {400, 200, 400, 300}};

struct deck {
    char dir[TR_TEMP_MAX];
    const char *file;
    struct tr_sound *sound;
    size_t from; /* what was played before was only to get ready */
    int16_t *v;  /* what was played, after stop() */
    size_t count;
};

static void use_device(const char *driver, const char *file)
{
    SDL_SetHint(SDL_HINT_AUDIODRIVER, driver);
    assert_int_equal(SDL_setenv("SDL_AUDIODRIVER", driver, 1), 0);
    assert_int_equal(SDL_setenv("SDL_DISKAUDIOFILE", file, 1), 0);
}

/* Samples that have been played so far. */
static size_t played(const struct deck *d)
{
    struct stat st;
    return stat(d->file, &st) == 0 ? (size_t)st.st_size / 4 : 0;
}

/* Until so many more milliseconds have been played; gives the sample reached. */
static size_t play(const struct deck *d, size_t ms)
{
    size_t until = played(d) + ms * PER_MS;
    for (int waited = 0; played(d) < until; waited += 2) {
        assert_true(waited < PATIENCE_MS);
        SDL_Delay(2);
    }
    return played(d);
}

/* The last 50 ms that were played are (not) silence. */
static void wait_for_sound(const struct deck *d, bool sounds)
{
    int16_t *v = NULL;
    size_t count = 0;
    bool is = !sounds;
    for (int waited = 0; is != sounds; waited += 5) {
        assert_true(waited < PATIENCE_MS);
        SDL_Delay(5);
        v = tr_listen_capture(d->file, &count, NULL);
        assert_non_null(v);
        if (count > 50 * PER_MS)
            is = tr_listen_peak(v + count - 50 * PER_MS, 50 * PER_MS) > 0;
        free(v);
    }
}

/* On a slow machine the music takes a while to compute, and lines wait for it. */
static void get_ready(struct deck *d)
{
    tr_sound_hold(d->sound, true);
    wait_for_sound(d, true);
    tr_sound_hold(d->sound, false);
    wait_for_sound(d, false);
    d->from = played(d);
}

static void begin(struct deck *d)
{
    tr_err err = {0};
    memset(d, 0, sizeof *d);
    assert_true(tr_temp_make(d->dir));
    d->file = tr_temp_path(d->dir, "played.raw");
    use_device("disk", d->file);
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    if (tr_sound_new(&d->sound, &err) != TR_OK)
        fail_msg("%s", err.msg);
    assert_true(tr_sound_open(d->sound));
    get_ready(d);
    tr_sound_volume(d->sound, 100);
}

static void stop(struct deck *d)
{
    bool same = false;
    tr_sound_free(d->sound);
    d->sound = NULL;
    d->v = tr_listen_capture(d->file, &d->count, &same);
    assert_non_null(d->v);
    assert_true(same);
    assert_true(tr_listen_peak(d->v, d->count) <= 0.9);
}

static void end(struct deck *d)
{
    free(d->v);
    SDL_Quit();
    tr_temp_remove(d->dir);
}

/* The first sample that is not silence. */
static size_t onset(const struct deck *d, size_t from)
{
    while (from < d->count && d->v[from] == 0)
        from++;
    assert_true(from < d->count);
    return from;
}

static bool equal(const int16_t *is, const int16_t *want, size_t count)
{
    return memcmp(is, want, count * sizeof *is) == 0;
}

/* From sample `at` on (and a fade) the clip is heard to its end, to the bit. When
 * the machine was slow it begins inside. Gives the sample of it that lies at `at`. */
static size_t assert_heard(const struct deck *d, size_t at, const struct tr_clip *clip, size_t from)
{
    enum { FADE = 300, KEY = 2400 };
    for (size_t k = from; k + FADE + KEY < clip->count; k++) {
        size_t left = clip->count - k - FADE - 1;
        if (at + FADE + left < d->count && equal(d->v + at + FADE, clip->v + k + FADE, KEY)) {
            assert_true(equal(d->v + at + FADE, clip->v + k + FADE, left));
            return k;
        }
    }
    fail_msg("it is not heard at %zu", at);
    return 0;
}

static struct tr_clip babble(void)
{
    struct tr_clip clip;
    assert_int_equal(tr_synth_babble("man_2", 60, TEXT, LINE_MS, &clip), TR_OK);
    return clip;
}

static void line(struct deck *d, int32_t from_ms, const char *file)
{
    tr_sound_line(d->sound, "man_2", 60, TEXT, LINE_MS, from_ms, file);
}

/* ---- what is played ------------------------------------------------------------- */

static void test_ring_click_line_hold_and_busy(void **state)
{
    (void)state;
    struct deck d;
    struct tr_burst b[8];
    begin(&d);
    tr_sound_ring(d.sound, &house);
    play(&d, 2600);
    tr_sound_ring_stop(d.sound);
    size_t click = play(&d, 100);
    tr_sound_tone(d.sound, TR_TONE_PICK_UP);
    size_t said = play(&d, 400);
    line(&d, 0, NULL);
    size_t held = play(&d, LINE_MS + 300);
    tr_sound_hold(d.sound, true);
    size_t back = play(&d, 1000);
    tr_sound_hold(d.sound, false);
    play(&d, 100);
    size_t busy = played(&d);
    tr_sound_tone(d.sound, TR_TONE_BUSY);
    play(&d, 1500);
    tr_sound_tone(d.sound, TR_TONE_HANG_UP);
    play(&d, 300);
    stop(&d);

    assert_true(tr_listen_bursts(d.v + d.from, click - d.from - 60 * PER_MS, 0.002, 60, b, 8) >= 4);
    for (int i = 1; i <= 2; i++) { /* whole ones */
        assert_in_range(b[i].to - b[i].from, 390 * PER_MS, 410 * PER_MS);
        assert_in_range(b[i + 1].from - b[i].from, (i == 1 ? 690 : 590) * PER_MS,
                        (i == 1 ? 710 : 610) * PER_MS);
    }
    struct tr_clip clack, talk = babble();
    assert_int_equal(tr_synth_tone(TR_TONE_PICK_UP, NULL, &clack), TR_OK);
    assert_true(assert_heard(&d, onset(&d, click), &clack, 0) < 4);
    (void)assert_heard(&d, onset(&d, said), &talk, 0);
    assert_true(tr_listen_rms(d.v + held + 60 * PER_MS, back - held - 120 * PER_MS) > 0.02);
    size_t at = onset(&d, busy);
    double beep = tr_listen_tone(d.v + at, 300 * PER_MS, 425); /* no region that we know */
    assert_true(beep > 5 * tr_listen_tone(d.v + at, 300 * PER_MS, 480));
    tr_clip_done(&talk);
    tr_clip_done(&clack);
    end(&d);
}

static void test_pause_goes_on_from_the_same_sample(void **state)
{
    (void)state;
    struct deck d;
    begin(&d);
    line(&d, 0, NULL);
    size_t before = play(&d, 500);
    tr_sound_pause(d.sound, true);
    size_t silent = play(&d, 300);
    tr_sound_pause(d.sound, false);
    play(&d, LINE_MS);
    stop(&d);
    struct tr_clip talk = babble(), first = talk;
    /* the pause: the only stretch of silence that lasts so long */
    size_t begun = onset(&d, d.from), gap = before;
    while (tr_listen_peak(d.v + gap, 200 * PER_MS) > 0)
        gap++;
    assert_true(gap >= before && gap < silent);
    size_t back = onset(&d, gap);
    first.count = 0;
    for (size_t k = 0; first.count == 0 && k < talk.count / 2; k++) /* what is heard before it */
        if (equal(d.v + begun + 300, talk.v + k + 300, 2400))
            first.count = k + (gap - begun);
    assert_true(first.count > 0);
    size_t on = assert_heard(&d, back, &talk, first.count - 1000);
    assert_in_range(on, first.count - 245, first.count + 5); /* the fade is heard twice, no more */
    tr_clip_done(&talk);
    end(&d);
}

static void test_line_begins_inside(void **state)
{
    (void)state;
    struct deck d;
    begin(&d);
    line(&d, 700, NULL);
    play(&d, 1000);
    stop(&d);
    struct tr_clip talk = babble();
    (void)assert_heard(&d, onset(&d, d.from), &talk, 690 * PER_MS);
    tr_clip_done(&talk);
    end(&d);
}

static void test_mute_and_volume(void **state)
{
    (void)state;
    struct deck d;
    begin(&d);
    tr_sound_mute(d.sound, true);
    play(&d, 50);
    size_t from = played(&d);
    tr_sound_ring(d.sound, &house);
    tr_sound_hold(d.sound, true);
    line(&d, 0, NULL);
    tr_sound_tone(d.sound, TR_TONE_PICK_UP);
    size_t to = play(&d, 800);
    tr_sound_ring_stop(d.sound);
    tr_sound_line_stop(d.sound);
    size_t at[4];
    static const int volumes[] = {25, 50, 100};
    for (int i = 0; i < 3; i++) {
        tr_sound_volume(d.sound, volumes[i]);
        tr_sound_mute(d.sound, false);
        play(&d, 60);
        at[i] = played(&d);
        tr_sound_hold(d.sound, true); /* from its beginning, to be compared */
        play(&d, 500);
    }
    at[3] = played(&d);
    stop(&d);
    for (size_t i = from; i < to; i++)
        assert_int_equal(d.v[i], 0);
    double rms[3];
    for (int i = 0; i < 3; i++)
        rms[i] = tr_listen_rms(d.v + at[i] + 50 * PER_MS, 400 * PER_MS);
    assert_true(at[3] > at[2]);
    assert_true(rms[0] > 0.002);
    assert_true(rms[1] > 3 * rms[0] && rms[1] < 5 * rms[0]); /* 12 dB each */
    assert_true(rms[2] > 3 * rms[1] && rms[2] < 5 * rms[1]);
    end(&d);
}

/* ---- recordings -------------------------------------------------------------------- */

static void test_recording_wins_and_is_fitted(void **state)
{
    (void)state;
    enum { LONG_MS = 3000 };
    struct deck d;
    char news[400];
    begin(&d);
    tr_sound_line(d.sound, "man_2", 60, TEXT, LONG_MS, 0, VOICE);
    play(&d, LONG_MS + 500);
    assert_false(tr_sound_news(d.sound, news, sizeof news));
    stop(&d);
    struct tr_burst b;
    assert_int_equal(tr_listen_bursts(d.v + d.from, d.count - d.from, 0.01, 30, &b, 1), 1);
    /* the file lasts 2 s */
    assert_in_range(b.to - b.from, 2100 * PER_MS, LONG_MS * PER_MS);
    const int16_t *line_v = d.v + d.from + b.from;
    double whole = tr_listen_band(line_v, b.to - b.from, 0, 24001);
    assert_true(tr_listen_band(line_v, b.to - b.from, 980, 1020) > 0.95 * whole);
    end(&d);
}

static void test_bad_recording_is_told_and_babbled(void **state)
{
    (void)state;
    struct deck d;
    char news[400] = "";
    begin(&d);
    const char *bad = tr_temp_path(d.dir, "asks.ogg");
    assert_int_equal(tr_file_write(bad, "nonsense", 8, NULL), TR_OK);
    line(&d, 0, bad);
    play(&d, LINE_MS + 300);
    assert_true(tr_sound_news(d.sound, news, sizeof news));
    assert_non_null(strstr(news, "asks.ogg"));
    assert_non_null(strstr(news, "not an Ogg Vorbis recording"));
    assert_false(tr_sound_news(d.sound, news, sizeof news)); /* once */
    line(&d, 0, tr_temp_path(d.dir, "none.ogg"));            /* no recording is no news */
    play(&d, 200);
    assert_false(tr_sound_news(d.sound, news, sizeof news));
    stop(&d);
    struct tr_clip talk = babble();
    (void)assert_heard(&d, onset(&d, d.from), &talk, 0);
    tr_clip_done(&talk);
    end(&d);
}

/* ---- devices ------------------------------------------------------------------------- */

static void use_everything(struct tr_sound *s)
{
    char news[100];
    tr_sound_ring(s, &house);
    tr_sound_ring_stop(s);
    for (int tone = 0; tone < TR_TONE_COUNT; tone++)
        tr_sound_tone(s, (enum tr_tone)tone);
    tr_sound_hold(s, true);
    tr_sound_line(s, "man_1", 50, TEXT, 2000, 0, VOICE);
    tr_sound_pause(s, true);
    tr_sound_pause(s, false);
    tr_sound_line_stop(s);
    tr_sound_line(s, NULL, 50, "", 0, -1, NULL);
    tr_sound_hold(s, false);
    tr_sound_mute(s, true);
    tr_sound_volume(s, 300);
    tr_sound_mute(s, false);
    assert_false(tr_sound_news(s, news, sizeof news));
    tr_sound_lost(s);
}

static void test_without_a_device_every_call_is_harmless(void **state)
{
    (void)state;
    struct tr_sound *s = NULL;
    tr_err err = {0};
    use_device("no such driver", "");
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    assert_int_equal(tr_sound_new(&s, &err), TR_EIO);
    assert_non_null(s);
    assert_non_null(strstr(err.msg, "no audio device"));
    assert_false(tr_sound_open(s));
    use_everything(s);
    assert_false(tr_sound_back(s)); /* there is still none */
    use_everything(s);
    tr_sound_free(s);
    tr_sound_free(NULL);
    SDL_Quit();
}

/* /dev/full takes no sample, and that is how an unplugged device behaves. */
static void test_device_goes_and_comes_back_in_step(void **state)
{
    (void)state;
    enum { LONG_MS = 10000 };
    struct deck d;
    SDL_Event event;
    memset(&d, 0, sizeof d);
    assert_true(tr_temp_make(d.dir));
    d.file = tr_temp_path(d.dir, "played.raw");
    use_device("disk", "/dev/full");
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    assert_int_equal(tr_sound_new(&d.sound, NULL), TR_OK);
    tr_sound_volume(d.sound, 100);
    do
        assert_int_equal(SDL_WaitEventTimeout(&event, PATIENCE_MS), 1);
    while (event.type != SDL_AUDIODEVICEREMOVED);
    assert_true(event.adevice.which != 0);
    tr_sound_lost(d.sound);
    assert_false(tr_sound_open(d.sound)); /* it had not worked, so it is not tried again */
    use_everything(d.sound);
    tr_sound_volume(d.sound, 100);
    tr_sound_line(d.sound, "man_2", 60, TEXT, LONG_MS, 0, NULL);
    uint64_t began = SDL_GetTicks64();
    SDL_Delay(300);
    use_device("disk", d.file);
    assert_true(tr_sound_back(d.sound));
    assert_false(tr_sound_back(d.sound)); /* it is there already */
    wait_for_sound(&d, true);
    uint64_t heard = SDL_GetTicks64() - began;
    play(&d, 600);
    stop(&d);
    struct tr_clip talk;
    assert_int_equal(tr_synth_babble("man_2", 60, TEXT, LONG_MS, &talk), TR_OK);
    size_t best = 0, begins = onset(&d, d.from) + 480;
    double most = -1;
    /* where the device was starved there is a gap, so that another piece has to do */
    for (size_t piece = 0; piece < 4 && most <= 0.99; piece++) {
        size_t at = begins + piece * 4800;
        for (size_t k = piece * 4800; k + 9600 < talk.count; k++) {
            double is = tr_listen_alike(d.v + at, talk.v + k, 4800);
            best = is > most ? k - piece * 4800 : best;
            most = is > most ? is : most;
        }
    }
    assert_true(most > 0.99);
    assert_true(best + 480 >= 300 * PER_MS); /* not from its beginning */
    assert_true(best < (heard + 100) * PER_MS);
    tr_clip_done(&talk);
    end(&d);
}

/* Played into another file, which a device opened anew would use. */
static bool plays_into(const char *file)
{
    struct stat st;
    for (int waited = 0; waited < 2000; waited += 5) {
        if (stat(file, &st) == 0 && st.st_size > 40 * PER_MS)
            return true;
        SDL_Delay(5);
    }
    return false;
}

/* While nobody plays the device is closed; it is opened for the next call. */
static void test_resting_device_is_closed_and_opened_again(void **state)
{
    (void)state;
    struct deck d;
    begin(&d);
    const char *other = tr_temp_path(d.dir, "other.raw");
    tr_sound_ring(d.sound, &house);
    (void)play(&d, 100);
    tr_sound_ring_stop(d.sound);
    use_device("disk", other);
    bool again = false;
    for (int tries = 0; !again && tries < 10; tries++) {
        tr_sound_rest(d.sound, true);
        for (size_t is = 0, was = 1; is != was;) { /* until no more is played */
            was = played(&d);
            SDL_Delay(700);
            is = played(&d);
        }
        assert_true(tr_sound_open(d.sound)); /* there is one, closed or not */
        tr_sound_rest(d.sound, false);
        tr_sound_tone(d.sound, TR_TONE_HANG_UP);
        again = plays_into(other);
    }
    assert_true(again);
    /* it has gone while it was closed: told once, when it is needed */
    char news[300] = "";
    bool told = false;
    use_device("disk", d.dir);
    for (int tries = 0; !told && tries < 10; tries++) {
        tr_sound_rest(d.sound, true);
        SDL_Delay(3500);
        tr_sound_rest(d.sound, false);
        for (int waited = 0; !told && waited < 1000; waited += 5) {
            told = tr_sound_news(d.sound, news, sizeof news);
            SDL_Delay(5);
        }
    }
    assert_true(told);
    assert_non_null(strstr(news, "taken away"));
    assert_false(tr_sound_open(d.sound));
    assert_false(tr_sound_news(d.sound, news, sizeof news));
    tr_sound_free(d.sound);
    end(&d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ring_click_line_hold_and_busy),
        cmocka_unit_test(test_pause_goes_on_from_the_same_sample),
        cmocka_unit_test(test_line_begins_inside),
        cmocka_unit_test(test_mute_and_volume),
        cmocka_unit_test(test_recording_wins_and_is_fitted),
        cmocka_unit_test(test_bad_recording_is_told_and_babbled),
        cmocka_unit_test(test_without_a_device_every_call_is_harmless),
        cmocka_unit_test(test_device_goes_and_comes_back_in_step),
        cmocka_unit_test(test_resting_device_is_closed_and_opened_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
