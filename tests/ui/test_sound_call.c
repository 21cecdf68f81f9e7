/* A call as it sounds in the real window: ring, click, voice, music, hang-up and
 * the busy tone. */
#include <string.h>

#include "cmocka_all.h"
#include "ui/deck.h"

#define COUNT(a) (sizeof(a) / sizeof *(a))

static void test_call_sounds_as_it_should(void **state)
{
    struct deck *d = *state;
    struct tr_burst rings[4];
    deck_begin(d, deck_wrong_number, NULL);
    tr_stage_wait_text(d->stage, "caption", "telephone rings");
    tr_stage_wait_text(d->stage, "status", "ring 2");
    (void)deck_play(d, 1100);
    deck_wait_for_silence(d);
    size_t click = deck_played(d);
    tr_stage_key(d->stage, "space");
    tr_stage_wait_text(d->stage, "caption", "handset is lifted");
    (void)deck_play(d, 300); /* an answer at once would sound together with the click */
    deck_answer(d, "1");
    tr_stage_wait_text(d->stage, "status", "The caller speaks");
    size_t speaks = deck_played(d);
    tr_stage_wait_text(d->stage, "caption", "caller's voice");
    tr_stage_wait_text(d->stage, "status", "Your turn");
    size_t spoken = deck_played(d);
    tr_stage_key(d->stage, "F3");
    tr_stage_wait_text(d->stage, "status", "On hold");
    tr_stage_wait_text(d->stage, "caption", "music on hold");
    size_t held = deck_play(d, 1500);
    tr_stage_key(d->stage, "F3");
    tr_stage_wait_text(d->stage, "status", "Your turn");
    deck_wait_for_silence(d);
    size_t quiet = deck_played(d);
    tr_stage_press(d->stage, "hang_up");
    tr_stage_wait_text(d->stage, "status", "You hung up.");
    tr_stage_wait_text(d->stage, "caption", "handset is put down");
    tr_stage_release(d->stage);
    (void)deck_play(d, 300);
    deck_end(d);

    assert_int_equal(tr_listen_bursts(d->v, click, 0.002, 60, rings, COUNT(rings)), 2);
    for (int i = 0; i < 2; i++)
        assert_in_range(rings[i].to - rings[i].from, 990 * PER_MS, 1010 * PER_MS);
    assert_in_range(rings[1].from - rings[0].from, 4990 * PER_MS, 5010 * PER_MS);
    size_t at = deck_heard(d, click, click + 2000 * PER_MS, TR_TONE_PICK_UP, 150);
    /* deck_onset() passes over the first samples, which are smaller than 1 */
    assert_true(deck_onset(d, click) >= at &&
                deck_onset(d, click) - at < 96); /* nothing else before it */

    /* the caller speaks for the whole of the line, through a telephone, as a man */
    const int16_t *line = d->v + speaks;
    size_t count = spoken - speaks;
    double whole = tr_listen_band(line, count, 0, 24001);
    assert_true(whole > 0.1);
    assert_true(tr_listen_band(line, count, 300, 3400) > 0.9 * whole);
    double pitch = tr_listen_pitch(line, count, 80, 200);
    assert_true(pitch > 90 && pitch < 150);
    assert_true(tr_listen_bursts(line, count, 0.01, 12, NULL, 0) > 15); /* syllables */
    assert_true(tr_listen_rms(line + count * 7 / 8, count / 16) > 0.005);

    at = deck_heard(d, spoken - 400 * PER_MS, spoken + 2000 * PER_MS, TR_TONE_HOLD, 1000);
    assert_true(at < held);
    (void)deck_heard(d, quiet, d->count, TR_TONE_HANG_UP, 150);
    assert_true(deck_onset(d, quiet) > quiet + 500 * PER_MS); /* the button has to be held */
}

static void test_caller_who_hangs_up_leaves_the_busy_tone(void **state)
{
    struct deck *d = *state;
    static const char *const args[] = {"--lang", "en", "--scenario", "rude_customer",
                                       "--seed", "5",  NULL};
    deck_begin(d, args, NULL);
    tr_stage_key(d->stage, "space");
    tr_stage_wait_focus(d->stage, "answers");
    for (int i = 0; i < 2; i++) {
        tr_stage_click(d->stage, "say");
        tr_stage_type(d->stage, "Go to hell, you idiot!");
        tr_stage_key(d->stage, "Return");
        tr_stage_wait_text(d->stage, "status", "The caller speaks");
    }
    tr_stage_wait_text(d->stage, "status", "The caller hung up.");
    size_t gone = deck_played(d);
    tr_stage_wait_text(d->stage, "caption", "busy tone");
    (void)deck_play(d, 3000);
    deck_end(d);
    struct tr_burst beeps[4];
    size_t at = deck_heard(d, gone - 400 * PER_MS, gone + 500 * PER_MS, TR_TONE_BUSY, 1000);
    assert_int_equal(tr_listen_bursts(d->v + at, 2750 * PER_MS, 0.002, 60, beeps, 4), 4);
    for (int i = 0; i < 4; i++) {
        assert_in_range(beeps[i].to - beeps[i].from, 340 * PER_MS, 360 * PER_MS);
        if (i > 0)
            assert_in_range(beeps[i].from - beeps[i - 1].from, 690 * PER_MS, 710 * PER_MS);
    }
    double right = tr_listen_tone(d->v + at, 300 * PER_MS, 450);
    assert_true(right > 10 * tr_listen_tone(d->v + at, 300 * PER_MS, 480));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DECK_TEST(test_call_sounds_as_it_should),
        DECK_TEST(test_caller_who_hangs_up_leaves_the_busy_tone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
