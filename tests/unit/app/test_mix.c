/* The mixer: to the sample, and without a click. */
#include "cmocka_all.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "app/mix.h"
#include "support/listen.h"

#define N 9600

static int16_t *sine(double hz, double loud)
{
    int16_t *v = malloc(N * sizeof *v);
    assert_non_null(v);
    for (int i = 0; i < N; i++)
        v[i] = (int16_t)lrint(32767 * loud * sin(2 * 3.14159265358979 * hz * i / TR_LISTEN_RATE));
    return v;
}

/* The left channel of the next frames; both channels are equal. */
static void hear(struct tr_mix *mix, int16_t *out, size_t frames)
{
    int16_t both[2 * 512];
    for (size_t at = 0; at < frames; at += 512) {
        size_t part = frames - at < 512 ? frames - at : 512;
        tr_mix_render(mix, both, part);
        for (size_t i = 0; i < part; i++) {
            assert_int_equal(both[2 * i], both[2 * i + 1]);
            out[at + i] = both[2 * i];
        }
    }
}

static int steepest(const int16_t *v, size_t count)
{
    int most = 0;
    for (size_t i = 1; i < count; i++)
        most = abs(v[i] - v[i - 1]) > most ? abs(v[i] - v[i - 1]) : most;
    return most;
}

static void test_plays_to_the_sample(void **state)
{
    (void)state;
    struct tr_mix mix;
    int16_t *clip = sine(440, 0.5), out[N + 2000];
    tr_mix_init(&mix);
    tr_mix_play(&mix, TR_MIX_LINE, clip, N, 0, false);
    hear(&mix, out, N + 2000);
    assert_memory_equal(out, clip, N * sizeof *clip);
    for (int i = N; i < N + 2000; i++)
        assert_int_equal(out[i], 0);
    assert_false(tr_mix_plays(&mix, TR_MIX_LINE));
    assert_int_equal(mix.clock, N + 2000);
    free(clip);
}

static void test_begins_inside_and_goes_round(void **state)
{
    (void)state;
    struct tr_mix mix;
    int16_t *clip = sine(440, 0.5), out[2 * N];
    tr_mix_init(&mix);
    tr_mix_play(&mix, TR_MIX_RING, clip, N, 3 * N + 1000, true);
    hear(&mix, out, 2 * N);
    assert_memory_equal(out + TR_MIX_FADE, clip + 1000 + TR_MIX_FADE,
                        (N - 1000 - TR_MIX_FADE) * sizeof *clip);
    assert_memory_equal(out + N - 1000, clip, N * sizeof *clip);
    assert_true(steepest(out, TR_MIX_FADE) <= steepest(clip, N));
    tr_mix_play(&mix, TR_MIX_LINE, clip, N, N, false); /* it would be over */
    assert_false(tr_mix_plays(&mix, TR_MIX_LINE));
    tr_mix_play(&mix, TR_MIX_LINE, clip, 0, 0, true);
    assert_false(tr_mix_plays(&mix, TR_MIX_LINE));
    free(clip);
}

static void test_pause_keeps_every_sample(void **state)
{
    (void)state;
    struct tr_mix mix;
    int16_t *clip = sine(440, 0.5), out[N], silence[5000];
    tr_mix_init(&mix);
    tr_mix_play(&mix, TR_MIX_LINE, clip, N, 0, false);
    hear(&mix, out, 3000);
    tr_mix_pause(&mix, true);
    tr_mix_pause(&mix, true);
    hear(&mix, silence, 5000);
    assert_true(abs(silence[0] - out[2999]) <= steepest(clip, N)); /* fades, no cut */
    assert_true(steepest(silence, TR_MIX_FADE + 1) <= steepest(clip, N));
    for (int i = TR_MIX_FADE; i < 5000; i++)
        assert_int_equal(silence[i], 0);
    assert_int_equal(mix.clock, 3000);
    tr_mix_skip(&mix, 2000);
    assert_int_equal(mix.clock, 3000);
    tr_mix_pause(&mix, false);
    hear(&mix, out, N - 3000);
    assert_memory_equal(out + TR_MIX_FADE, clip + 3000 + TR_MIX_FADE,
                        (N - 3000 - TR_MIX_FADE) * sizeof *clip);
    assert_true(steepest(out, TR_MIX_FADE) <= steepest(clip, N));
    free(clip);
}

static void test_what_is_begun_in_a_pause_waits(void **state)
{
    (void)state;
    struct tr_mix mix;
    int16_t *clip = sine(440, 0.5), out[N];
    tr_mix_init(&mix);
    tr_mix_pause(&mix, true);
    tr_mix_play(&mix, TR_MIX_HOLD, clip, N, 0, true);
    hear(&mix, out, 1000);
    assert_true(tr_listen_peak(out, 1000) == 0);
    tr_mix_pause(&mix, false);
    hear(&mix, out, N);
    assert_memory_equal(out, clip, N * sizeof *clip);
    free(clip);
}

static void test_stopping_is_no_click_and_needs_no_samples(void **state)
{
    (void)state;
    struct tr_mix mix;
    int16_t *clip = sine(440, 0.5), out[N];
    tr_mix_init(&mix);
    tr_mix_play(&mix, TR_MIX_LINE, clip, N, 0, false);
    hear(&mix, out, 3000);
    int most = steepest(clip, N);
    tr_mix_stop(&mix, TR_MIX_LINE);
    memset(clip, 0x55, N * sizeof *clip);
    free(clip);
    hear(&mix, out + 3000, 3000);
    assert_true(steepest(out + 2990, TR_MIX_FADE + 20) <= most);
    for (int i = 3000 + TR_MIX_FADE; i < 6000; i++)
        assert_int_equal(out[i], 0);
}

static void test_muted_is_silence_to_the_bit(void **state)
{
    (void)state;
    struct tr_mix mix;
    int16_t *clip = sine(440, 0.5), out[N];
    tr_mix_init(&mix);
    tr_mix_play(&mix, TR_MIX_LINE, clip, N, 0, true);
    hear(&mix, out, 1000);
    tr_mix_gain(&mix, 0);
    hear(&mix, out + 1000, 3000);
    assert_true(steepest(out, 4000) <= steepest(clip, N));
    for (int i = 1000 + TR_MIX_FADE; i < 4000; i++)
        assert_int_equal(out[i], 0);
    tr_mix_gain(&mix, 1);
    hear(&mix, out, N);
    assert_int_equal(out[N - 1], clip[(4000 + N - 1) % N]); /* it went on meanwhile */
    tr_mix_gain(&mix, 0.25f);
    hear(&mix, out, N);
    for (int i = TR_MIX_FADE; i < N; i++)
        assert_true(abs(out[i] - clip[(4000 + i) % N] / 4) <= 1);
    tr_mix_gain(&mix, -3);
    assert_true(mix.target == 0);
    tr_mix_gain(&mix, 3);
    assert_true(mix.target == 1);
    free(clip);
}

static void test_too_much_at_once_is_limited(void **state)
{
    (void)state;
    struct tr_mix mix;
    int16_t *clip = sine(440, 0.9), out[N];
    tr_mix_init(&mix);
    for (int c = 0; c < TR_MIX_COUNT; c++)
        tr_mix_play(&mix, (enum tr_mix_channel)c, clip, N, 0, false);
    hear(&mix, out, N);
    int16_t high = 0, low = 0;
    for (int i = 0; i < N; i++) {
        high = out[i] > high ? out[i] : high;
        low = out[i] < low ? out[i] : low;
        assert_true(clip[i] == 0 || (out[i] > 0) == (clip[i] > 0)); /* nothing wraps */
    }
    assert_int_equal(high, 32767);
    assert_int_equal(low, -32768);
    free(clip);
}

static void test_time_passes_unheard(void **state)
{
    (void)state;
    struct tr_mix mix;
    int16_t *clip = sine(440, 0.5), out[N];
    tr_mix_init(&mix);
    tr_mix_gain(&mix, 1);
    tr_mix_play(&mix, TR_MIX_RING, clip, N, 0, true);
    tr_mix_play(&mix, TR_MIX_LINE, clip, N, 0, false);
    tr_mix_skip(&mix, 10ull * N + 777);
    assert_false(tr_mix_plays(&mix, TR_MIX_LINE));
    assert_int_equal(mix.clock, 10 * N + 777);
    hear(&mix, out, 3000);
    assert_memory_equal(out + TR_MIX_FADE, clip + 777 + TR_MIX_FADE,
                        (3000 - TR_MIX_FADE) * sizeof *clip);
    free(clip);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plays_to_the_sample),
        cmocka_unit_test(test_begins_inside_and_goes_round),
        cmocka_unit_test(test_pause_keeps_every_sample),
        cmocka_unit_test(test_what_is_begun_in_a_pause_waits),
        cmocka_unit_test(test_stopping_is_no_click_and_needs_no_samples),
        cmocka_unit_test(test_muted_is_silence_to_the_bit),
        cmocka_unit_test(test_too_much_at_once_is_limited),
        cmocka_unit_test(test_time_passes_unheard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
