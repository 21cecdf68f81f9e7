/* The computed voice: espeak-ng really speaks here, and is measured; and impostors of
 * that name, found first in PATH, do what a broken program may do. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "audit/espeak.h"
#include "support/listen.h"
#include "support/temp.h"

static char home[TR_TEMP_MAX];
static char path[4096]; /* as it was */

static const char zh[] = "您好，我姓洪，周六上午要搬家，货梯怎么预约？";
static const char zh_digits[] = "我电话6 1 8 8 0 2 1 7。";
static const char en[] = "Good morning, my name is Hong. Who arranges the goods lift?";

static int begin(void **state)
{
    (void)state;
    (void)snprintf(path, sizeof path, "%s", getenv("PATH"));
    if (!tr_temp_make(home))
        return -1;
    return setenv("XDG_CACHE_HOME", home, 1);
}

static int end(void **state)
{
    char command[3 * TR_TEMP_MAX];
    (void)state;
    (void)snprintf(command, sizeof command, "chmod -R u+rwx '%s'; rm -rf '%s'", home, home);
    return system(command);
}

static struct tr_wave say(enum tr_lang lang, const char *voice, const char *text, int32_t ms)
{
    struct tr_espeak how;
    struct tr_wave wave = {0};
    tr_err err = {0};
    tr_espeak_of(lang, voice, "", &how);
    if (tr_espeak_say(&wave, &how, text, ms, &err) != TR_OK)
        fail_msg("%s", err.msg);
    return wave;
}

/* ---- who speaks ------------------------------------------------------------------ */

static void personas_have_voices(void **state)
{
    static const char *const names[] = {"man_1",   "man_2",   "woman_1", "woman_2",
                                        "elder_1", "child_1", "",        "someone"};
    struct tr_espeak how[8], elder;
    (void)state;
    for (size_t i = 0; i < 8; i++) {
        tr_espeak_of(TR_LANG_ZH_HANT, names[i], "", &how[i]);
        assert_int_equal(strncmp(how[i].voice, "cmn+", 4), 0);
        assert_true(how[i].pitch >= 0 && how[i].pitch <= 99);
        for (size_t k = 0; k < i && i < 6; k++)
            assert_true(strcmp(how[i].voice, how[k].voice) != 0 || how[i].pitch != how[k].pitch);
    }
    assert_true(how[2].pitch > how[0].pitch);
    assert_true(how[5].pitch > how[2].pitch);
    tr_espeak_of(TR_LANG_EN, "man_1", "elder", &elder);
    assert_int_equal(strncmp(elder.voice, "en-gb+", 6), 0);
    assert_true(elder.pitch < how[0].pitch);
}

static void measure(enum tr_lang lang, const char *voice, const char *text, int32_t ms)
{
    struct tr_wave w = say(lang, voice, text, ms);
    double whole = (double)w.count * 1000 / w.rate;
    double peak = tr_listen_peak(w.v, w.count);
    size_t spoken = w.count;
    while (spoken > 0 && abs(w.v[spoken - 1]) < 300)
        spoken--;
    /* as long as the line, to the millisecond, and speech fills most of it */
    if (whole < ms - 1 || whole > ms + 1 || (double)spoken < 0.7 * (double)w.count)
        fail_msg("%s in %d ms: %.0f ms, of which %.0f speech", voice, (int)ms, whole,
                 (double)spoken * 1000 / w.rate);
    /* neither faint nor at the ceiling, and no step at either end */
    if (peak < 0.2 || peak > 0.9 || tr_listen_loudness(w.v, w.count) < 0.05)
        fail_msg("%s: peak %.2f, loudness %.3f", voice, peak, tr_listen_loudness(w.v, w.count));
    assert_true(abs(w.v[0]) < 1500 && abs(w.v[w.count - 1]) < 1500);
    assert_true(tr_listen_mean(w.v, w.count) < 0.01 && tr_listen_mean(w.v, w.count) > -0.01);
    tr_wave_done(&w);
}

static void speech_fits_its_line(void **state)
{
    static const char *const voices[] = {"man_1", "woman_1", "elder_1", "child_1"};
    (void)state;
    for (size_t i = 0; i < 4; i++) {
        measure(TR_LANG_ZH_HANS, voices[i], zh, 5400); /* 200 ms a character, as lines last */
        measure(TR_LANG_ZH_HANT, voices[i], zh_digits, 3600);
        measure(TR_LANG_EN, voices[i], en, 3900);
    }
    measure(TR_LANG_EN, "man_2", en, 3000);
    measure(TR_LANG_EN, "man_2", en, 4500);
}

/* Far too little time: it is not cut; the player speeds it up. Far too much: silence. */
static void extremes_are_whole(void **state)
{
    (void)state;
    struct tr_wave w = say(TR_LANG_EN, "man_1", en, 600);
    assert_true(w.count > (size_t)w.rate * 700 / 1000);
    tr_wave_done(&w);
    w = say(TR_LANG_EN, "man_1", "No.", 3000);
    assert_int_equal(w.count, (size_t)w.rate * 3);
    assert_true(tr_listen_peak(w.v + w.count / 2, w.count / 2) < 0.01);
    tr_wave_done(&w);
}

static void women_speak_higher_and_words_differ(void **state)
{
    (void)state;
    struct tr_wave man = say(TR_LANG_ZH_HANS, "man_1", zh, 5400);
    struct tr_wave woman = say(TR_LANG_ZH_HANS, "woman_1", zh, 5400);
    struct tr_wave other =
        say(TR_LANG_ZH_HANS, "man_1", "今天几点开门？我家里有急事要办啊。", 5400);
    /* the ear counts in samples of 48 kHz; both are at the same rate */
    double low = tr_listen_pitch(man.v, man.count, 100, 900);
    double high = tr_listen_pitch(woman.v, woman.count, 100, 900);
    if (high < 1.25 * low)
        fail_msg("man %.0f, woman %.0f", low, high);
    assert_true(memcmp(man.v, other.v, man.count * sizeof *man.v) != 0);
    tr_wave_done(&man);
    tr_wave_done(&woman);
    tr_wave_done(&other);
}

/* Words are data: none of them is an option, a file or a command. */
static void no_text_is_a_command(void **state)
{
    static const char *const texts[] = {"--version", "-w /tmp/thirdring-espeak.wav",
                                        "$(touch x) `touch x`",
                                        "<audio src='/etc/passwd'/>; touch x", "a\nb\n"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct tr_wave w = say(TR_LANG_EN, "man_1", texts[i], 2500);
        assert_true(tr_listen_peak(w.v, w.count) > 0.1);
        tr_wave_done(&w);
    }
    assert_int_not_equal(access("x", F_OK), 0);
    assert_int_not_equal(access("/tmp/thirdring-espeak.wav", F_OK), 0);
}

/* ---- the cache ------------------------------------------------------------------- */

static void impostor(const char *script)
{
    char name[TR_TEMP_MAX + 32], way[8192];
    FILE *f;
    (void)mkdir(tr_temp_path(home, "bin"), 0700);
    (void)snprintf(name, sizeof name, "%s/bin/espeak-ng", home);
    f = fopen(name, "w");
    assert_non_null(f);
    (void)fprintf(f, "#!/bin/sh\n%s\n", script);
    (void)fclose(f);
    assert_int_equal(chmod(name, 0700), 0);
    (void)snprintf(way, sizeof way, "%s/bin:%s", home, path);
    (void)setenv("PATH", way, 1);
}

static void what_was_said_is_kept(void **state)
{
    struct tr_espeak man, woman;
    struct tr_wave first, second;
    char file[TR_PATH_MAX], other[TR_PATH_MAX];
    tr_err err = {0};
    (void)state;
    tr_espeak_of(TR_LANG_EN, "man_1", "", &man);
    tr_espeak_of(TR_LANG_EN, "woman_1", "", &woman);
    assert_int_equal(tr_espeak_path(&man, en, 3900, file, &err), TR_OK);
    assert_int_equal(strncmp(file, home, strlen(home)), 0);
    assert_non_null(strstr(file, "/thirdring/voices/"));
    /* each of text, voice and length has an entry of its own */
    assert_int_equal(tr_espeak_path(&woman, en, 3900, other, &err), TR_OK);
    assert_string_not_equal(file, other);
    assert_int_equal(tr_espeak_path(&man, en, 3901, other, &err), TR_OK);
    assert_string_not_equal(file, other);
    assert_int_equal(tr_espeak_path(&man, zh, 3900, other, &err), TR_OK);
    assert_string_not_equal(file, other);

    assert_int_equal(tr_espeak_keep(&man, en, 3900, &first, &err), TR_OK);
    assert_true(tr_path_is_file(file));
    impostor("exit 1"); /* nobody asks it */
    assert_int_equal(tr_espeak_keep(&man, en, 3900, &second, &err), TR_OK);
    assert_int_equal(first.count, second.count);
    assert_memory_equal(first.v, second.v, first.count * sizeof *first.v);
    tr_wave_done(&second);

    /* what is damaged, or a link, is made again */
    (void)setenv("PATH", path, 1);
    assert_int_equal(tr_file_write(file, "RIFF", 4, NULL), TR_OK);
    assert_int_equal(tr_espeak_keep(&man, en, 3900, &second, &err), TR_OK);
    assert_int_equal(first.count, second.count);
    tr_wave_done(&second);
    tr_wave_done(&first);
}

static void a_cache_that_cannot_be_written_is_told(void **state)
{
    struct tr_espeak man;
    tr_err err = {0};
    (void)state;
    (void)setenv("PATH", path, 1);
    tr_espeak_of(TR_LANG_EN, "man_1", "", &man);
    assert_int_equal(tr_file_write(tr_temp_path(home, "file"), "", 0, NULL), TR_OK);
    (void)setenv("XDG_CACHE_HOME", tr_temp_path(home, "file"), 1);
    assert_int_not_equal(tr_espeak_keep(&man, "Well.", 1000, NULL, &err), TR_OK);
    assert_non_null(strstr(err.msg, "file"));
    (void)setenv("XDG_CACHE_HOME", home, 1);
}

static void old_entries_go(void **state)
{
    struct tr_espeak man;
    struct tr_names names;
    char folder[TR_TEMP_MAX + 32], command[3 * TR_TEMP_MAX];
    (void)state;
    (void)setenv("PATH", path, 1);
    tr_espeak_of(TR_LANG_EN, "man_1", "", &man);
    (void)snprintf(folder, sizeof folder, "%s/thirdring/voices", home);
    (void)snprintf(command, sizeof command,
                   "mkdir -p '%s' && cd '%s' && seq -f '%%g.wav' 2000 | xargs touch -d 2001-01-01",
                   folder, folder);
    assert_int_equal(system(command), 0);
    assert_int_equal(tr_espeak_keep(&man, "One more.", 1200, NULL, NULL), TR_OK);
    assert_int_equal(tr_dir_list(folder, &names, NULL), TR_OK);
    assert_true(names.count > 500 && names.count <= 1000);
    tr_names_done(&names);
    /* the newest is there, and those of before 2001 went first */
    char file[TR_PATH_MAX];
    assert_int_equal(tr_espeak_path(&man, "One more.", 1200, file, NULL), TR_OK);
    assert_true(tr_path_is_file(file));
}

/* ---- broken programs ------------------------------------------------------------- */

static void expect_refused(tr_status want, const char *script, const char *words)
{
    struct tr_espeak man;
    struct tr_wave wave = {0};
    tr_err err = {0};
    tr_espeak_of(TR_LANG_EN, "man_1", "", &man);
    impostor(script);
    assert_int_equal(tr_espeak_say(&wave, &man, en, 3900, &err), want);
    assert_null(wave.v);
    if (!strstr(err.msg, words))
        fail_msg("%s: %s", script, err.msg);
    (void)setenv("PATH", path, 1);
}

static void broken_programs_are_told_apart(void **state)
{
    (void)state;
    expect_refused(TR_EIO, "cat >/dev/null; exit 1", "code 1");
    expect_refused(TR_EIO, "kill -SEGV $$", "signal 11");
    expect_refused(TR_EFORMAT, "cat >/dev/null", "no WAV sound");
    expect_refused(TR_EFORMAT, "head -c 100000 /dev/urandom", "no WAV sound");
    expect_refused(TR_EFORMAT, "cat", "no WAV sound");
    expect_refused(
        TR_EFORMAT,
        "printf 'RIFF\\377\\377\\377\\177WAVEfmt \\020\\0\\0\\0\\001\\0\\001\\0\\042\\126"
        "\\0\\0\\104\\254\\0\\0\\002\\0\\020\\0data\\377\\377\\377\\177'; "
        "head -c 100000 /dev/zero",
        "silence");
    expect_refused(TR_ELIMIT, "while :; do head -c 1000000 /dev/zero; done", "bytes");
    expect_refused(TR_ELIMIT, "sleep 1000", "longer than");
}

static void without_the_program(void **state)
{
    tr_err err = {0};
    (void)state;
    (void)setenv("PATH", home, 1);
    assert_int_equal(tr_espeak_check(&err), TR_ENOTFOUND);
    (void)setenv("PATH", path, 1);
    assert_int_equal(tr_espeak_check(&err), TR_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(personas_have_voices),
        cmocka_unit_test(speech_fits_its_line),
        cmocka_unit_test(extremes_are_whole),
        cmocka_unit_test(women_speak_higher_and_words_differ),
        cmocka_unit_test(no_text_is_a_command),
        cmocka_unit_test(what_was_said_is_kept),
        cmocka_unit_test(a_cache_that_cannot_be_written_is_told),
        cmocka_unit_test(old_entries_go),
        cmocka_unit_test(broken_programs_are_told_apart),
        cmocka_unit_test(without_the_program),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
