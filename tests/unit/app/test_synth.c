/* The synthesiser, measured: what lies in its samples is what a telephone of the
 * region, a handset and a voice with a mood would give. */
#include "cmocka_all.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "app/synth.h"
#include "base/alloc.h"
#include "support/listen.h"

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define ZH "喂，你好，请问王师傅在不在？"
#define EN "Hello? Is that the Wang family? I am looking for Mr Wang."

struct region {
    const char *name;
    struct tr_cadence ring;
    double busy_hz[2], other_hz;
    double busy_on_ms, busy_off_ms;
    double back_hz[2], dead_hz[2]; /* ringing over there; the steady tone */
};
static const struct region regions[] = {
    {"mainland China", {2, {1000, 4000}}, {450, 0}, 400, 350, 350, {450, 0}, {450, 0}},
    {"Taiwan", {2, {1000, 2000}}, {480, 620}, 425, 500, 500, {440, 480}, {350, 440}},
    {"Hong Kong", {4, {400, 200, 400, 3000}}, {480, 620}, 425, 500, 500, {440, 480}, {350, 440}},
    {"North America", {2, {2000, 4000}}, {480, 620}, 425, 500, 500, {440, 480}, {350, 440}},
    {"United Kingdom", {4, {400, 200, 400, 2000}}, {400, 0}, 450, 375, 375, {400, 450}, {350, 450}},
    {"elsewhere", {2, {1200, 3800}}, {425, 0}, 480, 500, 500, {425, 0}, {425, 0}},
};

static struct tr_clip tone(enum tr_tone which, const struct tr_cadence *cadence)
{
    struct tr_clip clip;
    assert_int_equal(tr_synth_tone(which, cadence, &clip), TR_OK);
    return clip;
}

static struct tr_clip babble(const char *voice, int mood, const char *text, int32_t ms)
{
    struct tr_clip clip;
    assert_int_equal(tr_synth_babble(voice, mood, text, ms, &clip), TR_OK);
    return clip;
}

static void assert_near(double is, double want, double off)
{
    if (fabs(is - want) > off)
        fail_msg("%.3f is not within %.3f of %.3f", is, off, want);
}

static void assert_above(double is, double least)
{
    if (!(is >= least))
        fail_msg("%.6f is below %.6f", is, least);
}

/* ---- apparatus ----------------------------------------------------------------- */

static void test_rings_in_the_cadence_of_each_region(void **state)
{
    (void)state;
    for (size_t r = 0; r < COUNT(regions); r++) {
        const struct tr_cadence *want = &regions[r].ring;
        struct tr_clip ring;
        struct tr_burst bursts[TR_CADENCE_MAX];
        assert_int_equal(tr_synth_ring(want, &ring), TR_OK);
        size_t n = tr_listen_bursts(ring.v, ring.count, 0.002, 60, bursts, COUNT(bursts));
        double whole = 0, at = 0;
        assert_int_equal(n, want->count / 2);
        for (size_t k = 0; k < n; k++) {
            assert_near(tr_listen_ms(bursts[k].from), at, 10);
            assert_near(tr_listen_ms(bursts[k].to - bursts[k].from), want->ms[2 * k], 10);
            at += want->ms[2 * k] + want->ms[2 * k + 1];
        }
        for (uint32_t k = 0; k < want->count; k++)
            whole += want->ms[k];
        assert_near(tr_listen_ms(ring.count), whole, 0.1);
        tr_clip_done(&ring);
    }
}

static void test_two_gongs_ring(void **state)
{
    (void)state;
    struct tr_clip ring;
    assert_int_equal(tr_synth_ring(&regions[0].ring, &ring), TR_OK);
    double low = tr_listen_band(ring.v, TR_SYNTH_RATE, 1100, 1260);
    double high = tr_listen_band(ring.v, TR_SYNTH_RATE, 1340, 1500);
    double between = tr_listen_band(ring.v, TR_SYNTH_RATE, 1720, 1880);
    assert_above(low, 10 * between);
    assert_above(high, 10 * between);
    tr_clip_done(&ring);
}

static void test_busy_tone_of_each_region(void **state)
{
    (void)state;
    for (size_t r = 0; r < COUNT(regions); r++) {
        const struct region *region = &regions[r];
        struct tr_clip busy = tone(TR_TONE_BUSY, &region->ring);
        struct tr_burst beeps[8];
        size_t n = tr_listen_bursts(busy.v, busy.count, 0.002, 60, beeps, COUNT(beeps));
        assert_int_equal(n, 4);
        for (size_t k = 0; k < n; k++) {
            const int16_t *beep = busy.v + beeps[k].from;
            size_t count = beeps[k].to - beeps[k].from;
            assert_near(tr_listen_ms(count), region->busy_on_ms, 10);
            if (k > 0)
                assert_near(tr_listen_ms(beeps[k].from - beeps[k - 1].to), region->busy_off_ms, 10);
            double other = tr_listen_tone(beep, count, region->other_hz);
            assert_above(tr_listen_tone(beep, count, region->busy_hz[0]), 5 * other);
            if (region->busy_hz[1] > 0)
                assert_above(tr_listen_tone(beep, count, region->busy_hz[1]), 5 * other);
        }
        tr_clip_done(&busy);
    }
}

/* At least five times as loud as beside them. */
static void assert_tone(const int16_t *v, size_t count, const double hz[2])
{
    double other = tr_listen_tone(v, count, 530);
    assert_above(tr_listen_tone(v, count, hz[0]), 5 * other);
    if (hz[1] > 0)
        assert_above(tr_listen_tone(v, count, hz[1]), 5 * other);
}

static void test_ringback_of_each_region(void **state)
{
    (void)state;
    for (size_t r = 0; r < COUNT(regions); r++) {
        const struct tr_cadence *want = &regions[r].ring;
        struct tr_clip back = tone(TR_TONE_RINGBACK, want);
        struct tr_burst bursts[TR_CADENCE_MAX];
        size_t n = tr_listen_bursts(back.v, back.count, 0.002, 100, bursts, COUNT(bursts));
        double whole = 0;
        assert_int_equal(n, want->count / 2);
        for (size_t k = 0; k < n; k++) {
            size_t count = bursts[k].to - bursts[k].from;
            assert_near(tr_listen_ms(count), want->ms[2 * k], 10);
            assert_tone(back.v + bursts[k].from, count, regions[r].back_hz);
        }
        for (uint32_t k = 0; k < want->count; k++)
            whole += want->ms[k];
        assert_near(tr_listen_ms(back.count), whole, 0.1);
        tr_clip_done(&back);
    }
}

static void test_dead_line_of_each_region(void **state)
{
    (void)state;
    for (size_t r = 0; r < COUNT(regions); r++) {
        struct tr_clip dead = tone(TR_TONE_DEAD, &regions[r].ring);
        struct tr_burst burst[2];
        assert_int_equal(tr_listen_bursts(dead.v, dead.count, 0.002, 100, burst, 2), 1);
        assert_near(tr_listen_ms(burst[0].to - burst[0].from), 4000, 20);
        assert_tone(dead.v + burst[0].from, burst[0].to - burst[0].from, regions[r].dead_hz);
        tr_clip_done(&dead);
    }
}

/* A click is a short knock that begins at once, and another one that much later. */
static void assert_clack(enum tr_tone which, size_t second_ms)
{
    struct tr_clip clip = tone(which, NULL);
    const size_t ms = TR_SYNTH_RATE / 1000, second = second_ms * ms;
    struct tr_burst first;
    assert_int_equal(tr_listen_bursts(clip.v, clip.count, 0.03, 1000, &first, 1), 1);
    assert_true(tr_listen_ms(first.from) < 2.0);
    assert_true(tr_listen_ms(clip.count) <= 200);
    double before = tr_listen_rms(clip.v + second - 5 * ms, 5 * ms);
    double after = tr_listen_rms(clip.v + second, 5 * ms);
    assert_above(after, 2 * before);
    assert_true(tr_listen_rms(clip.v + clip.count - 20 * ms, 20 * ms) <
                0.01 * tr_listen_peak(clip.v, clip.count));
    tr_clip_done(&clip);
}

static void test_handset_clicks(void **state)
{
    (void)state;
    assert_clack(TR_TONE_PICK_UP, 55);
    assert_clack(TR_TONE_HANG_UP, 35);
}

static void test_hold_music_goes_round_without_a_seam(void **state)
{
    (void)state;
    struct tr_clip music = tone(TR_TONE_HOLD, NULL);
    int inside = 0;
    for (size_t i = 1; i < music.count; i++) {
        int jump = abs(music.v[i] - music.v[i - 1]);
        inside = jump > inside ? jump : inside;
    }
    assert_true(abs(music.v[0] - music.v[music.count - 1]) <= inside);
    /* and the curve goes on as it came */
    int slope = (music.v[0] - music.v[music.count - 1]) - (music.v[1] - music.v[0]);
    assert_true(abs(slope) < 100);
    assert_above(tr_listen_tone(music.v, TR_SYNTH_RATE / 2, 659.3), 0.01);
    assert_above(tr_listen_ms(music.count), 8000); /* long enough not to drive anyone mad */
    tr_clip_done(&music);
}

/* ---- babble ---------------------------------------------------------------------- */

static bool equal(const struct tr_clip *a, const struct tr_clip *b)
{
    return a->count == b->count && memcmp(a->v, b->v, a->count * sizeof *a->v) == 0;
}

static void test_babble_depends_on_voice_mood_and_words_only(void **state)
{
    (void)state;
    struct tr_clip one = babble("man_2", 60, ZH, 3210), same = babble("man_2", 60, ZH, 3210);
    assert_true(equal(&one, &same));
    assert_int_equal(one.count, 3210 * (TR_SYNTH_RATE / 1000));
    const struct tr_clip others[] = {babble("man_1", 60, ZH, 3210), babble("woman_1", 60, ZH, 3210),
                                     babble("man_2", 20, ZH, 3210),
                                     babble("man_2", 60, "喂，您好，请问王师傅在不在？", 3210)};
    for (size_t i = 0; i < COUNT(others); i++) {
        assert_false(equal(&one, &others[i]));
        struct tr_clip freed = others[i];
        tr_clip_done(&freed);
    }
    tr_clip_done(&one);
    tr_clip_done(&same);
}

/* within an octave or so, or a resonance is taken for the pitch */
static double pitch(const char *voice, double lo, double hi, int mood)
{
    double sum = 0;
    static const char *const lines[] = {"妈妈妈妈妈妈", EN};
    for (size_t i = 0; i < COUNT(lines); i++) {
        struct tr_clip clip = babble(voice, mood, lines[i], 2400);
        sum += tr_listen_pitch(clip.v, clip.count, lo, hi);
        tr_clip_done(&clip);
    }
    return sum / COUNT(lines);
}

static void test_mood_and_person_are_in_the_pitch(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        double lo, hi;
    } voices[] = {{"man_1", 80, 200},
                  {"man_2", 80, 200},
                  {"man_3", 80, 200},
                  {"woman_1", 140, 320},
                  {"child_1", 180, 420}};
    double before = 0;
    for (size_t i = 0; i < COUNT(voices); i++) {
        double calm = pitch(voices[i].name, voices[i].lo, voices[i].hi, 60);
        double cross = pitch(voices[i].name, voices[i].lo, voices[i].hi, 30);
        double angry = pitch(voices[i].name, voices[i].lo, voices[i].hi, 0);
        assert_above(cross, 1.05 * calm);
        assert_above(angry, 1.18 * calm);
        assert_above(calm, 1.03 * before); /* listed from the lowest up */
        before = calm;
    }
    struct tr_clip calm = babble("man_1", 60, ZH, 3000), angry = babble("man_1", 0, ZH, 3000);
    assert_above(tr_listen_loudness(angry.v, angry.count),
                 1.2 * tr_listen_loudness(calm.v, calm.count));
    tr_clip_done(&calm);
    tr_clip_done(&angry);
}

static size_t syllables(const char *text, int32_t ms)
{
    struct tr_clip clip = babble("man_2", 60, text, ms);
    size_t n = tr_listen_bursts(clip.v, clip.count, 0.012, 12, NULL, 0);
    tr_clip_done(&clip);
    return n;
}

static void test_a_syllable_for_each_character(void **state)
{
    (void)state;
    assert_int_equal(syllables("找王师傅", 1600), 4);
    assert_int_equal(syllables("请问王师傅在家吗", 3200), 8);
    assert_int_equal(syllables("找王师傅，王师傅", 3400), 7);
    assert_int_equal(syllables("13800", 2000), 5);
    assert_int_equal(syllables("Good morning", 1500), 3);
    assert_int_equal(syllables("。。。", 1500), 0);
    assert_int_equal(syllables("", 1500), 0);
}

static void test_punctuation_is_a_pause(void **state)
{
    (void)state;
    struct tr_clip clip = babble("woman_1", 60, "找王师傅，找王师傅", 3000);
    struct tr_burst bursts[2];
    assert_int_equal(tr_listen_bursts(clip.v, clip.count, 0.012, 200, bursts, 2), 2);
    assert_near(tr_listen_ms(bursts[1].from - bursts[0].to), 3000 * 1.5 / 9.5, 120);
    tr_clip_done(&clip);
}

static void test_odd_lines_are_no_trouble(void **state)
{
    (void)state;
    static const char *const texts[] = {"",         " ", "\xff\xfe",          "🙂🙂",
                                        "מה שלומך", "a", "aaaaaaaaaaaaaaaaa", "\x01\x02"};
    for (size_t i = 0; i < COUNT(texts); i++) {
        for (int32_t ms = 0; ms <= 1000; ms = ms ? 10 * ms : 1) {
            struct tr_clip clip = babble(i % 2 ? "" : "nobody_99", i % 2 ? -5 : 500, texts[i], ms);
            assert_int_equal(clip.count, (size_t)ms * (TR_SYNTH_RATE / 1000));
            assert_true(tr_listen_peak(clip.v, clip.count) <= 0.9);
            tr_clip_done(&clip);
        }
    }
}

/* ---- through the telephone ---------------------------------------------------------- */

static void assert_telephone_band(const int16_t *v, size_t count)
{
    double whole = tr_listen_band(v, count, 0, 24001);
    double inside = tr_listen_band(v, count, 300, 3400);
    assert_above(whole, 1e-3);
    assert_true(whole - inside < 0.1 * inside); /* the edges slope, they are no wall */
    double outside = tr_listen_band(v, count, 0, 200) + tr_listen_band(v, count, 5000, 24001);
    assert_true(outside < 0.01 * whole); /* 20 dB */
}

static void test_voices_and_music_sound_through_a_telephone(void **state)
{
    (void)state;
    static const char *const voices[] = {"man_1", "woman_1", "child_1", "elder_1"};
    for (size_t i = 0; i < COUNT(voices); i++) {
        struct tr_clip clip = babble(voices[i], 40, EN, 3000);
        assert_telephone_band(clip.v, clip.count);
        tr_clip_done(&clip);
    }
    struct tr_clip music = tone(TR_TONE_HOLD, NULL);
    assert_telephone_band(music.v, music.count);
    tr_clip_done(&music);
}

/* A tone of that frequency through the telephone together with one of 1 kHz:
 * how much weaker it has become beside it, in dB. */
static double weakened(double hz)
{
    enum { N = TR_SYNTH_RATE };
    int16_t *in = tr_malloc(N * sizeof *in);
    struct tr_clip out;
    assert_non_null(in);
    for (int i = 0; i < N; i++)
        in[i] = (int16_t)lrint(8000 * (sin(2 * 3.14159265358979 * hz * i / TR_SYNTH_RATE) +
                                       sin(2 * 3.14159265358979 * 1000.0 * i / TR_SYNTH_RATE)));
    assert_int_equal(tr_synth_telephone(in, N, N, &out), TR_OK);
    tr_free(in);
    size_t from = TR_SYNTH_RATE / 10, count = TR_SYNTH_RATE / 2;
    double db = tr_listen_db(tr_listen_tone(out.v + from, count, 1000)) -
                tr_listen_db(tr_listen_tone(out.v + from, count, hz));
    tr_clip_done(&out);
    return db;
}

static void test_telephone_passes_300_to_3400_hz(void **state)
{
    (void)state;
    static const double passed[] = {320, 400, 700, 2000, 3000, 3300};
    static const double stopped[] = {50, 100, 150, 200, 5000, 6800, 10000, 15000};
    for (size_t i = 0; i < COUNT(passed); i++)
        assert_near(weakened(passed[i]), 0, 3);
    for (size_t i = 0; i < COUNT(stopped); i++)
        assert_above(weakened(stopped[i]), 20);
}

static void test_recording_is_fitted_at_its_own_pitch(void **state)
{
    (void)state;
    enum { N = 2 * TR_SYNTH_RATE };
    int16_t *in = tr_malloc(N * sizeof *in);
    assert_non_null(in);
    for (int i = 0; i < N; i++)
        in[i] = (int16_t)lrint(9000 * sin(2 * 3.14159265358979 * 440.0 * i / TR_SYNTH_RATE));
    /* part of the recording's length, and how much of it is spoken: the rest is silence */
    static const struct {
        double fit, spoken;
    } cases[] = {{0.3, 1}, {0.7, 1}, {1, 1}, {1.3, 1}, {1.6, 1}, {3.2, 0.5}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct tr_clip out;
        struct tr_burst burst = {0};
        size_t fit = (size_t)(cases[i].fit * N);
        assert_int_equal(tr_synth_telephone(in, N, fit, &out), TR_OK);
        assert_int_equal(out.count, fit);
        assert_int_equal(tr_listen_bursts(out.v, fit, 0.02, 30, &burst, 1), 1);
        assert_near((double)(burst.to - burst.from) / (double)fit, cases[i].spoken, 0.03);
        size_t from = burst.from + 2400, count = burst.to - burst.from - 4800;
        assert_near(tr_listen_pitch(out.v + from, count > 48000 ? 48000 : count, 200, 1000), 440,
                    8);
        assert_above(tr_listen_tone(out.v + from, count, 440), 0.11); /* no holes, no beating */
        assert_above(tr_listen_band(out.v + from, count, 420, 460),
                     0.95 * tr_listen_band(out.v + from, count, 0, 24001));
        tr_clip_done(&out);
    }
    struct tr_clip nothing;
    assert_int_equal(tr_synth_telephone(in, 0, 480, &nothing), TR_OK);
    assert_int_equal(nothing.count, 480);
    assert_true(tr_listen_peak(nothing.v, 480) == 0);
    tr_clip_done(&nothing);
    tr_free(in);
}

/* ---- all of them ----------------------------------------------------------------------- */

/* What each clip is, for those that are to be alike. */
enum { RING, PICK_UP, HANG_UP, BUSY, HOLD, CALM, ANGRY, CHILD, RECORDED, ALL };

static void make_all(struct tr_clip all[ALL])
{
    const struct tr_cadence *mainland = &regions[0].ring;
    assert_int_equal(tr_synth_ring(mainland, &all[RING]), TR_OK);
    all[PICK_UP] = tone(TR_TONE_PICK_UP, NULL);
    all[HANG_UP] = tone(TR_TONE_HANG_UP, NULL);
    all[BUSY] = tone(TR_TONE_BUSY, mainland);
    all[HOLD] = tone(TR_TONE_HOLD, NULL);
    all[CALM] = babble("man_2", 70, ZH, 3000);
    all[ANGRY] = babble("woman_2", 0, EN, 3000);
    all[CHILD] = babble("child_1", 50, EN, 3000);
    assert_int_equal(tr_synth_telephone(all[CHILD].v, all[CHILD].count, 120000, &all[RECORDED]),
                     TR_OK);
}

static void test_nothing_clips_hums_or_begins_with_a_jump(void **state)
{
    (void)state;
    struct tr_clip all[ALL];
    make_all(all);
    for (int i = 0; i < ALL; i++) {
        const struct tr_clip *c = &all[i];
        assert_true(tr_listen_peak(c->v, c->count) <= 0.9);
        assert_above(tr_listen_peak(c->v, c->count), 0.1);
        assert_true(fabs(tr_listen_mean(c->v, c->count)) < 0.002);
        if (i != HOLD) { /* which is a loop */
            assert_true(abs(c->v[0]) < 33);
            assert_true(abs(c->v[c->count - 1]) < 33);
        }
        for (size_t k = 1; k < 5 && i != HOLD; k++)
            assert_true(abs(c->v[k] - c->v[k - 1]) < 1500);
        tr_clip_done(&all[i]);
    }
}

static void test_sounds_are_as_loud_as_each_other(void **state)
{
    (void)state;
    struct tr_clip all[ALL];
    double db[ALL];
    make_all(all);
    for (int i = 0; i < ALL; i++) {
        db[i] = tr_listen_db(tr_listen_loudness(all[i].v, all[i].count));
        tr_clip_done(&all[i]);
    }
    for (int i = 0; i < ALL; i++) {
        if (i != HOLD)
            assert_near(db[i], db[CALM], 4.5);
    }
    assert_above(db[CALM] - db[HOLD], 3);
    assert_near(db[HOLD], db[CALM], 8);
}

static void test_without_memory(void **state)
{
    (void)state;
    const struct tr_cadence *mainland = &regions[0].ring;
    int16_t in[1000] = {0};
    for (uint64_t nth = 1; nth <= 2; nth++) {
        struct tr_clip clip = {in, 1};
        tr_alloc_fail_at(nth, true);
        assert_int_equal(tr_synth_ring(mainland, &clip), TR_ENOMEM);
        tr_alloc_fail_at(nth, true);
        assert_int_equal(tr_synth_tone(TR_TONE_BUSY, mainland, &clip), TR_ENOMEM);
        tr_alloc_fail_at(nth, true);
        assert_int_equal(tr_synth_tone(TR_TONE_PICK_UP, NULL, &clip), TR_ENOMEM);
        tr_alloc_fail_at(nth, true);
        assert_int_equal(tr_synth_tone(TR_TONE_HOLD, NULL, &clip), TR_ENOMEM);
        tr_alloc_fail_at(nth, true);
        assert_int_equal(tr_synth_babble("man_1", 5, ZH, 100, &clip), TR_ENOMEM);
        tr_alloc_fail_at(nth, true);
        assert_int_equal(tr_synth_telephone(in, 1000, 1000, &clip), TR_ENOMEM);
        tr_alloc_fail_at(0, false);
        assert_ptr_equal(clip.v, in); /* untouched */
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rings_in_the_cadence_of_each_region),
        cmocka_unit_test(test_two_gongs_ring),
        cmocka_unit_test(test_busy_tone_of_each_region),
        cmocka_unit_test(test_ringback_of_each_region),
        cmocka_unit_test(test_dead_line_of_each_region),
        cmocka_unit_test(test_handset_clicks),
        cmocka_unit_test(test_hold_music_goes_round_without_a_seam),
        cmocka_unit_test(test_babble_depends_on_voice_mood_and_words_only),
        cmocka_unit_test(test_mood_and_person_are_in_the_pitch),
        cmocka_unit_test(test_a_syllable_for_each_character),
        cmocka_unit_test(test_punctuation_is_a_pause),
        cmocka_unit_test(test_odd_lines_are_no_trouble),
        cmocka_unit_test(test_voices_and_music_sound_through_a_telephone),
        cmocka_unit_test(test_telephone_passes_300_to_3400_hz),
        cmocka_unit_test(test_recording_is_fitted_at_its_own_pitch),
        cmocka_unit_test(test_nothing_clips_hums_or_begins_with_a_jump),
        cmocka_unit_test(test_sounds_are_as_loud_as_each_other),
        cmocka_unit_test(test_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
