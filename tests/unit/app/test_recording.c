/* Recordings come from strangers: only a short Ogg Vorbis stream is decoded.
 * voice.ogg holds a tone of 1 kHz that lasts two seconds:
 * sox -n -r 24000 -c 1 voice.ogg synth 2 sine 1000 gain -12 fade 0.02 2 0.02 */
#include "cmocka_all.h"

#include <SDL.h>
#include <SDL_mixer.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/recording.h"
#include "audit/wave.h"
#include "base/alloc.h"
#include "base/file.h"
#include "support/listen.h"
#include "support/temp.h"

#define VOICE TR_SOURCE_DIR "/tests/unit/app/voice.ogg"
#define RATE_AT 40    /* in the file: of the stream's rate */
#define WINDOWS_AT 56 /* both window sizes, a nibble each */

static char dir[TR_TEMP_MAX];

static struct tr_buf voice(void)
{
    struct tr_buf bytes;
    tr_buf_init(&bytes, TR_RECORDING_BYTES_MAX);
    assert_int_equal(tr_file_read(VOICE, &bytes, NULL), TR_OK);
    return bytes;
}

static size_t second_page(const struct tr_buf *bytes)
{
    for (size_t i = 4; i + 4 < bytes->len; i++)
        if (memcmp(bytes->data + i, "OggS", 4) == 0)
            return i;
    fail_msg("there is one page only");
    return 0;
}

static const char *file_of(const void *bytes, size_t len)
{
    const char *path = tr_temp_path(dir, "line.ogg");
    assert_int_equal(tr_file_write(path, bytes, len, NULL), TR_OK);
    return path;
}

static void test_reads_the_tone(void **state)
{
    (void)state;
    struct tr_clip clip;
    assert_int_equal(tr_recording_read(VOICE, &clip), TR_RECORDING_FINE);
    assert_true(tr_listen_ms(clip.count) > 1990 && tr_listen_ms(clip.count) < 2010);
    double whole = tr_listen_band(clip.v, clip.count, 0, 24001);
    assert_true(tr_listen_band(clip.v, clip.count, 990, 1010) > 0.98 * whole);
    assert_true(tr_listen_peak(clip.v, clip.count) > 0.2);
    tr_clip_done(&clip);
}

static void test_checks_before_it_decodes(void **state)
{
    (void)state;
    struct tr_buf b = voice();
    const uint8_t *v = b.data;
    assert_int_equal(tr_recording_check(v, b.len), TR_RECORDING_FINE);
    assert_int_equal(tr_recording_check(v, 0), TR_RECORDING_OTHER);
    assert_int_equal(tr_recording_check((const uint8_t *)"RIFF....WAVE", 12), TR_RECORDING_OTHER);
    assert_int_equal(tr_recording_check(v, b.len - 1), TR_RECORDING_BROKEN);
    assert_int_equal(tr_recording_check(v, second_page(&b) + 30), TR_RECORDING_BROKEN);

    static const uint32_t rates[] = {0, 1, 7999, 192001, UINT32_MAX};
    uint8_t kept[8];
    memcpy(kept, v + RATE_AT, 4);
    for (size_t i = 0; i < sizeof rates / sizeof *rates; i++) {
        for (int k = 0; k < 4; k++)
            b.data[RATE_AT + k] = (uint8_t)(rates[i] >> (8 * k));
        assert_int_equal(tr_recording_check(v, b.len), TR_RECORDING_OTHER);
    }
    memcpy(b.data + RATE_AT, kept, 4);
    b.data[RATE_AT - 1] = 3; /* channels */
    assert_int_equal(tr_recording_check(v, b.len), TR_RECORDING_OTHER);
    b.data[RATE_AT - 1] = 1;
    assert_int_equal(tr_recording_check(v, b.len), TR_RECORDING_FINE);

    /* one that says that it lasts for hours */
    size_t last = b.len;
    for (size_t i = 0; i + 4 < b.len; i++)
        last = memcmp(v + i, "OggS", 4) == 0 ? i : last;
    memcpy(kept, v + last + 6, 8);
    b.data[last + 6 + 3] = 0x10;
    assert_int_equal(tr_recording_check(v, b.len), TR_RECORDING_LONG);
    memcpy(b.data + last + 6, kept, 8);
    assert_int_equal(tr_recording_check(v, b.len), TR_RECORDING_FINE);
    tr_buf_done(&b);
}

static void test_two_streams_in_a_row_are_refused(void **state)
{
    (void)state;
    struct tr_buf b = voice(), twice;
    tr_buf_init(&twice, TR_RECORDING_BYTES_MAX);
    tr_buf_put(&twice, b.data, b.len);
    tr_buf_put(&twice, b.data, b.len);
    assert_int_equal(tr_recording_check(twice.data, twice.len), TR_RECORDING_OTHER);
    tr_buf_done(&twice);
    tr_buf_done(&b);
}

/* Pages full of packets of one byte: small on disk, hours of sound. */
static void test_small_file_that_decodes_to_hours(void **state)
{
    (void)state;
    struct tr_buf b = voice(), bomb;
    tr_buf_init(&bomb, TR_RECORDING_BYTES_MAX);
    tr_buf_put(&bomb, b.data, second_page(&b));
    assert_int_equal(bomb.data[WINDOWS_AT] >> 4 >= 10, 1);
    for (int page = 0; page < 100; page++) {
        uint8_t head[27] = "OggS", ones[255];
        memset(ones, 1, sizeof ones);
        head[26] = 255;
        tr_buf_put(&bomb, head, sizeof head);
        tr_buf_put(&bomb, ones, sizeof ones);
        tr_buf_put(&bomb, ones, sizeof ones);
    }
    assert_int_equal(bomb.status, TR_OK);
    assert_int_equal(tr_recording_check(bomb.data, bomb.len), TR_RECORDING_LONG);
    tr_buf_done(&bomb);
    tr_buf_done(&b);
}

static void test_check_stands_any_bytes(void **state)
{
    (void)state;
    struct tr_buf b = voice();
    uint32_t seed = 7;
    size_t refused = 0;
    for (int round = 0; round < 3000; round++) {
        uint8_t *copy = malloc(b.len); /* so that a read beyond its end is seen */
        assert_non_null(copy);
        memcpy(copy, b.data, b.len);
        for (int k = 0; k < 4; k++) {
            seed = seed * 1664525u + 1013904223u;
            copy[(seed >> 8) % (round % 2 ? 120 : b.len)] = (uint8_t)(seed >> 24);
        }
        size_t len = round % 3 ? b.len : seed % b.len;
        refused += tr_recording_check(copy, len) != TR_RECORDING_FINE;
        free(copy);
    }
    assert_true(refused > 500);
    tr_buf_done(&b);
}

static void test_files_that_cannot_be_used(void **state)
{
    (void)state;
    struct tr_clip clip = {NULL, 77};
    assert_int_equal(tr_recording_read(tr_temp_path(dir, "none.ogg"), &clip), TR_RECORDING_NONE);
    assert_int_equal(tr_recording_read(dir, &clip), TR_RECORDING_UNREADABLE);
    assert_int_equal(tr_recording_read("/dev/zero", &clip), TR_RECORDING_UNREADABLE);
    assert_int_equal(tr_recording_read(file_of("", 0), &clip), TR_RECORDING_OTHER);
    assert_int_equal(tr_recording_read(file_of("not a recording", 15), &clip), TR_RECORDING_OTHER);
    uint8_t *large = calloc(1, TR_RECORDING_BYTES_MAX + 1);
    assert_non_null(large);
    assert_int_equal(tr_recording_read(file_of(large, TR_RECORDING_BYTES_MAX + 1), &clip),
                     TR_RECORDING_LARGE);
    free(large);
    /* well-formed pages around noise */
    struct tr_buf b = voice();
    memset(b.data + second_page(&b) + 60, 0xa5, 200);
    assert_int_equal(tr_recording_check(b.data, b.len), TR_RECORDING_FINE);
    assert_int_equal(tr_recording_read(file_of(b.data, b.len), &clip), TR_RECORDING_BROKEN);
    tr_buf_done(&b);
    tr_alloc_fail_at(1, true);
    assert_int_equal(tr_recording_read(VOICE, &clip), TR_RECORDING_MEMORY);
    tr_alloc_fail_at(0, false);
    assert_int_equal(clip.count, 77); /* untouched */
}

static int start(void **state)
{
    (void)state;
    if (!tr_temp_make(dir))
        return -1;
    SDL_SetHint(SDL_HINT_AUDIODRIVER, "dummy");
    if (SDL_Init(SDL_INIT_AUDIO) != 0)
        return -1;
    return Mix_OpenAudioDevice(TR_SYNTH_RATE, AUDIO_S16SYS, 2, 512, NULL, 0);
}

static int stop(void **state)
{
    (void)state;
    Mix_CloseAudio();
    SDL_Quit();
    tr_temp_remove(dir);
    return 0;
}

/* What espeak-ng has said lies in the cache as WAV; only a name that says so is taken
 * for it, and nothing of it is believed. */
static void test_computed_voice(void **state)
{
    (void)state;
    int16_t tone[22050];
    struct tr_wave wave = {tone, 22050, 22050};
    struct tr_clip clip;
    struct tr_buf wav;
    const char *path = tr_temp_path(dir, "line.wav");
    for (int i = 0; i < 22050; i++) /* 441 Hz */
        tone[i] = (int16_t)(12000 * ((i % 50 < 25) ? 1 : -1));
    tr_buf_init(&wav, 1u << 20);
    tr_wave_write(&wave, &wav);
    assert_int_equal(tr_file_write(path, wav.data, wav.len, NULL), TR_OK);
    assert_int_equal(tr_recording_read(path, &clip), TR_RECORDING_FINE);
    assert_true(tr_listen_ms(clip.count) > 990 && tr_listen_ms(clip.count) < 1010);
    double whole = tr_listen_band(clip.v, clip.count, 0, 24001);
    assert_true(tr_listen_band(clip.v, clip.count, 431, 451) > 0.6 * whole);
    tr_clip_done(&clip);
    assert_int_equal(tr_recording_read(file_of(wav.data, wav.len), &clip), TR_RECORDING_OTHER);
    assert_int_equal(tr_file_write(path, wav.data, 20, NULL), TR_OK);
    assert_int_equal(tr_recording_read(path, &clip), TR_RECORDING_OTHER);
    tr_buf_done(&wav);
}

/* A stranger's folder does not lead out of itself. */
static void test_links_are_not_followed(void **state)
{
    (void)state;
    struct tr_clip clip;
    char link[TR_TEMP_MAX], inside[2 * TR_TEMP_MAX];
    SDL_strlcpy(link, tr_temp_path(dir, "link.ogg"), sizeof link);
    assert_int_equal(symlink(VOICE, link), 0);
    assert_int_equal(tr_recording_read(link, &clip), TR_RECORDING_UNREADABLE);
    assert_int_equal(unlink(link), 0);
    SDL_strlcpy(link, tr_temp_path(dir, "en"), sizeof link);
    assert_int_equal(symlink(TR_SOURCE_DIR "/tests/unit/app", link), 0);
    SDL_snprintf(inside, sizeof inside, "%s/voice.ogg", link);
    assert_int_equal(tr_recording_read(inside, &clip), TR_RECORDING_UNREADABLE);
    assert_int_equal(unlink(link), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reads_the_tone),
        cmocka_unit_test(test_computed_voice),
        cmocka_unit_test(test_links_are_not_followed),
        cmocka_unit_test(test_checks_before_it_decodes),
        cmocka_unit_test(test_two_streams_in_a_row_are_refused),
        cmocka_unit_test(test_small_file_that_decodes_to_hours),
        cmocka_unit_test(test_check_stands_any_bytes),
        cmocka_unit_test(test_files_that_cannot_be_used),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
