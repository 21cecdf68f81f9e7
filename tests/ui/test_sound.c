/* The real window's sound in less than a whole call: pausing, muting, the volume,
 * recordings, and devices that are not there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"

#include "base/file.h"
#include "ui/deck.h"

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define VOICE TR_SOURCE_DIR "/tests/unit/app/voice.ogg"

/* ---- pause ------------------------------------------------------------------------- */

/* Up to the caller's first line; gives where it may begin. */
static size_t up_to_the_line(struct deck *d)
{
    tr_stage_key(d->stage, "space");
    deck_answer(d, "1");
    size_t from = deck_played(d);
    tr_stage_wait_text(d->stage, "status", "The caller speaks");
    return from;
}

/* The same call twice: in one of them time stands still in the middle of the line. */
static void test_pause_goes_on_where_it_was(void **state)
{
    struct deck *plain = *state, *paused = plain + 1;
    deck_begin(plain, deck_wrong_number, NULL);
    deck_begin(paused, deck_wrong_number, NULL);
    size_t from[2] = {up_to_the_line(plain), up_to_the_line(paused)};
    size_t before = deck_play(paused, 1200);
    tr_stage_key(paused->stage, "Escape");
    tr_stage_wait(paused->stage, "pause");
    tr_stage_wait_text(paused->stage, "caption", "time stands still");
    deck_wait_for_silence(paused);
    size_t silent = deck_play(paused, 700);
    tr_stage_key(paused->stage, "Return");
    tr_stage_wait_gone(paused->stage, "pause");
    tr_stage_wait_text(plain->stage, "status", "Your turn");
    tr_stage_wait_text(paused->stage, "status", "Your turn");
    deck_end(plain);
    deck_end(paused);

    size_t gap = before;
    while (tr_listen_peak(paused->v + gap, 600 * PER_MS) > 0) /* longer than any full stop */
        gap++;
    size_t back = deck_onset(paused, gap);
    assert_true(gap < silent && back > silent - 50 * PER_MS);
    /* half a second before the pause and half a second after it, found in the other call */
    enum { PART = 500 * PER_MS, FADE = 300 };
    const struct tr_clip parts[] = {{paused->v + gap - FADE - PART, PART},
                                    {paused->v + back + FADE, PART}};
    size_t at[2];
    for (int i = 0; i < 2; i++) {
        double likeness;
        at[i] = deck_find(plain, from[0], plain->count, &parts[i], PART, &likeness);
        assert_true(likeness > 0.999);
    }
    /* what lies between is the fades, and perhaps a full stop in which the pause
     * fell; had the line gone on unheard, it would be the 900 ms of the pause */
    assert_in_range(at[1] - at[0], PART + FADE, PART + 2 * FADE + 450 * PER_MS);
    assert_true(from[1] > 0);
}

/* ---- mute and volume ---------------------------------------------------------------- */

static void test_muted_is_silent_and_volume_is_kept(void **state)
{
    struct deck *d = *state;
    static const char *const args[] = {"--lang",       "en",     "--scenario",
                                       "wrong_number", "--mute", NULL};
    deck_begin(d, args, NULL);
    tr_stage_wait_text(d->stage, "sound", "Muted");
    tr_stage_wait_text(d->stage, "caption", "telephone rings"); /* for whom it is */
    (void)deck_play(d, 1500);
    tr_stage_key(d->stage, "F2");
    tr_stage_wait_text(d->stage, "caption", "handset is lifted");
    deck_answer(d, "1");
    tr_stage_wait_text(d->stage, "status", "The caller speaks");
    size_t muted = deck_play(d, 500);
    tr_stage_key(d->stage, "F6"); /* the voice is heard from here on */
    tr_stage_wait_text(d->stage, "sound", "Sound 75 %");
    size_t loud = deck_play(d, 600);
    tr_stage_key(d->stage, "F7 F7");
    tr_stage_wait_text(d->stage, "sound", "Sound 25 %");
    tr_stage_click(d->stage, "sound");
    tr_stage_wait_text(d->stage, "sound", "Muted");
    tr_stage_key(d->stage, "F8 F8");
    tr_stage_wait_text(d->stage, "sound", "Sound 50 %");
    const char *path = tr_stage_path(d->stage, "data/thirdring/window.json");
    char settings[2048];
    assert_int_equal(tr_stage_end(d->stage), 0);
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    settings[fread(settings, 1, sizeof settings - 1, file)] = '\0';
    (void)fclose(file);
    assert_non_null(strstr(settings, "\"volume\": 50"));
    assert_non_null(strstr(settings, "\"muted\": false"));
    deck_end(d);
    for (size_t i = 0; i < muted; i++)
        assert_int_equal(d->v[i], 0);
    assert_true(tr_listen_rms(d->v + muted, loud - muted) > 0.005);
}

static bool is_selected(const struct tr_frame *frame, void *data)
{
    const struct tr_widget *w = tr_frame_find(frame, data);
    return w && w->selected == 1;
}

static void test_sound_is_chosen_in_the_list(void **state)
{
    struct deck *d = *state;
    static const char *const args[] = {"--lang", "zh-Hans", NULL};
    d->stage = tr_stage_open(&(struct tr_stage_opts){.args = args});
    tr_stage_wait_screen(d->stage, "list");
    tr_stage_focus_by(d->stage, "Tab", "sound");
    tr_stage_key(d->stage, "Left");
    (void)tr_stage_until(d->stage, is_selected, (char[]){"sound/3"}, "50 %");
    tr_stage_click(d->stage, "sound/2");
    (void)tr_stage_until(d->stage, is_selected, (char[]){"sound/2"}, "25 %");
    const char *path = tr_stage_path(d->stage, "data/thirdring/window.json");
    assert_int_equal(tr_stage_end(d->stage), 0);
    struct tr_buf text;
    tr_buf_init(&text, 4096);
    assert_int_equal(tr_file_read(path, &text, NULL), TR_OK);
    tr_buf_u8(&text, 0);
    assert_non_null(strstr((const char *)text.data, "\"volume\": 25"));
    tr_buf_done(&text);
    assert_int_equal(tr_stage_close(d->stage), 0);
    d->stage = NULL;
}

/* ---- recordings ----------------------------------------------------------------------- */

/* A data folder with recordings of the first line, which holds no drawn fact there (a
 * line with one is never played from a file): a good one, or what file says. */
static void record(struct deck *d, const char *data, const char *file)
{
    char copy[4096];
    static const char *const keys[] = {"asks", "asks_2", "asks_3", "asks_unsure", "asks_unsure_2"};
    for (size_t i = 0; i < COUNT(keys); i++) {
        snprintf(copy, sizeof copy,
                 "mkdir -p '%s/scenarios/wrong_number/voice/en' && "
                 "cp '%s' '%s/scenarios/wrong_number/voice/en/%s.ogg'",
                 data, file, data, keys[i]);
        (void)tr_stage_run(d->stage, (const char *const[]){"sh", "-c", copy, NULL});
    }
}

static void test_recorded_voice_wins_and_a_broken_one_is_told(void **state)
{
    struct deck *d = *state;
    char data[TR_TEMP_MAX], copy[4096];
    static const char *const idle[] = {"--lang", "en", NULL};
    assert_true(tr_temp_make(data));
    d[1].stage = tr_stage_open(&(struct tr_stage_opts){.args = idle});
    snprintf(copy, sizeof copy,
             "cp -r '%s/scenarios' '%s/assets' '%s' && "
             "sed -i 's/{errand}/ask about my card/' '%s/scenarios/wrong_number/lines/en.lua'",
             TR_SOURCE_DIR, TR_SOURCE_DIR, data, data);
    (void)tr_stage_run(d[1].stage, (const char *const[]){"sh", "-c", copy, NULL});
    record(d + 1, data, VOICE);
    deck_begin(d, deck_wrong_number, data);
    (void)up_to_the_line(d);
    size_t from = deck_played(d), to = deck_play(d, 1000);
    deck_end(d);
    double whole = tr_listen_band(d->v + from, to - from, 0, 24001);
    assert_true(whole > 0.1);
    assert_true(tr_listen_band(d->v + from, to - from, 980, 1020) > 0.9 * whole);
    tr_temp_remove(d->dir);
    free(d->v);
    d->v = NULL;

    record(d + 1, data, TR_SOURCE_DIR "/README.md");
    deck_begin(d, deck_wrong_number, data);
    (void)up_to_the_line(d);
    tr_stage_wait_any_text(d->stage, "is not an Ogg Vorbis recording");
    from = deck_played(d), to = deck_play(d, 700);
    deck_end(d);
    assert_true(tr_listen_rms(d->v + from, to - from) > 0.01); /* babble */
    whole = tr_listen_band(d->v + from, to - from, 0, 24001);
    assert_true(tr_listen_band(d->v + from, to - from, 980, 1020) < 0.5 * whole);
    snprintf(copy, sizeof copy, "rm -r '%s'", data);
    (void)tr_stage_run(d[1].stage, (const char *const[]){"sh", "-c", copy, NULL});
}

/* ---- trouble with the device ------------------------------------------------------------ */

static void plays_on(struct deck *d)
{
    tr_stage_wait_screen(d->stage, "call");
    tr_stage_wait_text(d->stage, "caption", "telephone rings");
    tr_stage_key(d->stage, "space");
    deck_answer(d, "1");
    tr_stage_wait_text(d->stage, "status", "The caller speaks");
    tr_stage_key(d->stage, "F6");
    tr_stage_wait_text(d->stage, "sound", "Muted");
}

/* /dev/full takes no sample, and that is how an unplugged device behaves. */
static void test_device_that_goes_is_told_and_the_game_goes_on(void **state)
{
    struct deck *d = *state;
    static const char *const env[] = {"SDL_AUDIODRIVER=disk", "SDL_DISKAUDIOFILE=/dev/full", NULL};
    d->stage = tr_stage_open(&(struct tr_stage_opts){.args = deck_wrong_number, .env = env});
    tr_stage_wait_any_text(d->stage, "The sound device was taken away");
    plays_on(d);
}

static void test_no_device_is_told_and_the_game_goes_on(void **state)
{
    struct deck *d = *state;
    static const char *const env[] = {"SDL_AUDIODRIVER=nosuch", NULL};
    d->stage = tr_stage_open(&(struct tr_stage_opts){.args = deck_wrong_number, .env = env});
    tr_stage_wait_any_text(d->stage, "There is no sound on this machine");
    plays_on(d);
}

/* ---- captions ----------------------------------------------------------------------------- */

/* Also for whom there is no sound at all; in English in the tests of the call. */
static void test_captions_in_chinese(void **state)
{
    struct deck *d = *state;
    static const struct {
        const char *lang, *rings, *lifted, *hold, *down;
    } wanted[] = {
        {"zh-Hans", "声音：电话铃响", "声音：咔嗒一声，拿起听筒", "声音：保持音乐",
         "声音：咔嗒一声，放下听筒"},
        {"zh-Hant", "聲音：電話鈴響", "聲音：喀嗒一聲，拿起話筒", "聲音：保留音樂",
         "聲音：喀嗒一聲，放下話筒"},
    };
    static const char *const env[] = {"SDL_AUDIODRIVER=nosuch", NULL};
    for (size_t i = 0; i < COUNT(wanted); i++) {
        const char *const args[] = {"--lang", wanted[i].lang, "--scenario", "wrong_number", NULL};
        d->stage = tr_stage_open(&(struct tr_stage_opts){.args = args, .env = env});
        tr_stage_wait_text(d->stage, "caption", wanted[i].rings);
        tr_stage_key(d->stage, "space");
        tr_stage_wait_text(d->stage, "caption", wanted[i].lifted);
        tr_stage_wait_enabled(d->stage, "hold");
        tr_stage_key(d->stage, "F3");
        tr_stage_wait_text(d->stage, "caption", wanted[i].hold);
        tr_stage_press(d->stage, "hang_up");
        tr_stage_wait_text(d->stage, "caption", wanted[i].down);
        tr_stage_release(d->stage);
        assert_int_equal(tr_stage_close(d->stage), 0);
        d->stage = NULL;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DECK_TEST(test_pause_goes_on_where_it_was),
        DECK_TEST(test_muted_is_silent_and_volume_is_kept),
        DECK_TEST(test_sound_is_chosen_in_the_list),
        DECK_TEST(test_recorded_voice_wins_and_a_broken_one_is_told),
        DECK_TEST(test_device_that_goes_is_told_and_the_game_goes_on),
        DECK_TEST(test_no_device_is_told_and_the_game_goes_on),
        DECK_TEST(test_captions_in_chinese),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
