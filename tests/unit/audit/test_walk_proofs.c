/* What a walk says of the way: what it calls unreachable is so, what it could not try
 * or what hangs on the seed it does not, and where full marks are lost. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "unit/audit/walk_world.h"

static void unreachable_parts_are_proved(void **state)
{
    struct tr_content c;
    struct tr_walk walk;
    struct tr_walk_opts opts = {.seed = 1, .states_max = 1000000, .samples = 100};
    tr_err err = {0};
    (void)state;
    walk_make(&c, walk_small);
    assert_int_equal(tr_walk_run(&walk, &c, &opts, &err), TR_OK);
    assert_true(walk.complete);
    assert_true(walk_taken(&walk, "open", 0));
    assert_true(walk_taken(&walk, "open", 1));
    assert_false(walk_taken(&walk, "open", 2)); /* mood > 200 */
    assert_true(walk_taken(&walk, "open", 3));
    assert_true(walk_taken(&walk, "open", 4));
    assert_true(walk_taken(&walk, "asks", 0));
    assert_true(walk_taken(&walk, "asks", 1));
    assert_false(walk_taken(&walk, "asks", 2)); /* the first branch takes all of it */
    assert_true(walk_taken(&walk, "asks", 3));
    assert_int_equal(walk.beats[walk_beat_of(c.graph, "rare")].state, TR_WALK_NONE);
    assert_true(walk.beats[walk_beat_of(c.graph, "cross")].state != TR_WALK_NONE);
    for (uint32_t i = 0; i < walk.ending_count; i++)
        if (walk.endings[i].beat != TR_NONE)
            assert_true(walk.endings[i].calls > 0 && walk.endings[i].scored > 0);
    for (uint32_t i = 0; i < walk.rule_count; i++)
        assert_true(walk.rules[i].met && walk.rules[i].broken);
    tr_walk_done(&walk);
    tr_content_done(&c);
}

/* The second branch is come to only with what the first does not want. */
static void what_an_earlier_branch_lacks_leads_past_it(void **state)
{
    static const char source[] =
        "scenario { format = 1, id = 'x', title = 'X', difficulty = 1, scorecard = { 'base' },\n"
        "  caller = { who = 'He', mood = 40 }, line = { gives_up_after_rings = 4 } }\n"
        "beat 'open' { listen = true, on {\n"
        "  { any = { 'greet', 'farewell' }, lacks = 'coarse', to = 'bye' },\n"
        "  { any = { 'greet', 'farewell' }, to = 'rare' }, { otherwise = true } } }\n"
        "beat 'rare' { caller = 'Oh.', next = 'bye' }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done', hangs_up = 2 }\n";
    struct tr_content c;
    struct tr_walk walk;
    struct tr_walk_opts opts = {.seed = 1, .states_max = 10000};
    tr_err err = {0};
    (void)state;
    walk_make(&c, source);
    assert_int_equal(tr_walk_run(&walk, &c, &opts, &err), TR_OK);
    for (uint32_t i = 0; i < 3; i++)
        assert_true(walk_taken(&walk, "open", i));
    tr_walk_done(&walk);
    tr_content_done(&c);
}

/* A threshold is tried whichever side it stands on, and every ring where one reckons
 * with them. */
static void thresholds_may_be_written_in_any_way(void **state)
{
    static const char source[] =
        "scenario { format = 1, id = 'x', title = 'X', scorecard = { 'base' },\n"
        "  caller = { who = 'He', mood = 80, hold = { bears = 60 } },\n"
        "  line = { gives_up_after_rings = 12 } }\n"
        "beat 'open' { listen = true, on { { when = '6 < rings', to = 'asks' },\n"
        "  { when = 'rings - 1 == 4', to = 'asks' }, { when = '2000 <= reaction', to = 'asks' },\n"
        "  { otherwise = true, to = 'asks' } } }\n"
        "beat 'asks' { caller = 'Well?', patience = 20, next = 'bye', on {\n"
        "  { resume = true, when = '20 < hold', to = 'bye' }, { resume = true } } }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done', hangs_up = 2 }\n";
    struct tr_content c;
    struct tr_walk walk;
    (void)state;
    walk_text(&c, &walk, source, 100000);
    assert_true(walk.complete && !walk.coarse);
    for (uint32_t i = 0; i < c.graph->branch_count; i++)
        if (walk.branches[i].state == TR_WALK_NONE)
            fail_msg("branch %u is never taken", i);
    tr_walk_done(&walk);
    tr_content_done(&c);
}

/* Not everything can be tried, and then nothing is proved. */
static void what_was_not_tried_is_not_ruled_out(void **state)
{
    static const char *const conditions[] = {
        "time > 20 and time < 25", "time == 33",   "time % 7 == 3 and time > 80",
        "reaction // 2 > 800",     "hold * 2 > 9", "reaction > 500"};
    static const char source[] =
        "scenario { format = 1, id = 'x', title = 'X', scorecard = { 'base' },\n"
        "  caller = { who = 'He', mood = 80 }, line = { gives_up_after_rings = 4 } }\n"
        "beat 'open' { listen = true, next = 'bye', on { { when = '%s', to = 'bye' } } }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done', hangs_up = 2 }\n";
    const size_t count = sizeof conditions / sizeof *conditions;
    char text[2048], many[1024] = "reaction > 100";
    (void)state;
    for (int ms = 200; ms < 1000; ms += 100)
        (void)snprintf(many + strlen(many), sizeof many - strlen(many), " and reaction ~= %d", ms);
    for (size_t i = 0; i <= count; i++) {
        struct tr_content c;
        struct tr_walk walk;
        bool coarse = i + 1 != count; /* but for the last of the list */
        (void)snprintf(text, sizeof text, source, i < count ? conditions[i] : many);
        walk_text(&c, &walk, text, 20000);
        if (walk.coarse != coarse || walk.complete == coarse)
            fail_msg("condition %zu: coarse %d, complete %d", i, walk.coarse, walk.complete);
        tr_walk_done(&walk);
        tr_content_done(&c);
    }
}

/* What hangs on the seed, the mode and the like is told apart from what no call does. */
static void other_calls_come_to_more(void **state)
{
    static const char source[] =
        "scenario { format = 1, id = 'x', title = 'X', scorecard = { 'base' },\n"
        "  caller = { who = 'He', mood = 80 }, line = { gives_up_after_rings = 4 },\n"
        "  facts = { n = number { 1, 1000000 }, one = number { 1, 1 } },\n"
        "  flags = { lucky = false } }\n"
        "beat 'open' { listen = true, next = 'asks', on { { when = 'n == 42', to = 'luck' },\n"
        "  { when = 'draw(1000000) == 7', mood = 15, to = 'asks' },\n"
        "  { when = \"mode == 'exam'\", to = 'exam' }, { when = 'one == 2', to = 'dead' },\n"
        "  { when = 'rings > 9', to = 'dead' } } }\n"
        "beat 'luck' { caller = 'Ha!', set = { lucky = true }, next = 'asks' }\n"
        "beat 'exam' { caller = 'Sit down.', next = 'asks' }\n"
        "beat 'asks' { caller = 'Well?', next = 'bye', on { { when = 'lucky', to = 'bye' },\n"
        "  { has = 'coarse', when = 'mood > 90', to = 'bye' }, { when = 'turns < 1', to = 'bye' } "
        "} }\n"
        "beat 'dead' { caller = 'Never.', next = 'asks' }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done', hangs_up = 2 }\n";
    static const bool open[] = {true, true, true, false, false}, asks[] = {true, true, false};
    struct tr_content c;
    struct tr_walk walk;
    (void)state;
    walk_text(&c, &walk, source, 100000);
    assert_true(walk.complete);
    const bool *branches = walk.others.branches;
    uint32_t first = c.graph->beats[0].branches.first,
             then = c.graph->beats[walk_beat_of(c.graph, "asks")].branches.first;
    for (uint32_t i = 0; i < 5; i++) {
        assert_false(walk_taken(&walk, "open", i));
        assert_int_equal(branches[first + i], open[i]);
    }
    for (uint32_t i = 0; i < 3; i++)
        assert_int_equal(branches[then + i], asks[i]);
    assert_true(walk.others.beats[walk_beat_of(c.graph, "luck")]);
    assert_true(walk.others.beats[walk_beat_of(c.graph, "exam")]);
    assert_false(walk.others.beats[walk_beat_of(c.graph, "dead")]);
    assert_false(walk.others.beats[walk_beat_of(c.graph, "bye")]); /* this call comes to it */
    tr_walk_done(&walk);
    tr_content_done(&c);
}

/* A branch that this seed takes always hides what another call comes to. */
static void what_this_call_hides_may_show_in_others(void **state)
{
    static const char source[] =
        "scenario { format = 1, id = 'x', title = 'X', scorecard = { 'base' },\n"
        "  caller = { who = 'He', mood = 80 }, facts = { n = number { 1, 1000000 } } }\n"
        "beat 'open' { listen = true, next = 'later', on { { when = 'n ~= 42', to = 'bye' },\n"
        "  { has = 'greet', to = 'later' } } }\n"
        "beat 'later' { caller = 'Oh.', next = 'bye' }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done', hangs_up = 2 }\n";
    struct tr_content c;
    struct tr_walk walk;
    (void)state;
    walk_text(&c, &walk, source, 100000);
    assert_true(walk_taken(&walk, "open", 0) && !walk_taken(&walk, "open", 1));
    assert_true(walk.others.branches[1]);
    assert_true(walk.others.beats[walk_beat_of(c.graph, "later")]);
    tr_walk_done(&walk);
    tr_content_done(&c);
}

/* That full marks are lost on every way to a beat is said only where it is so: who walks
 * off may have been treated well, and rules do not reach into the room. */
static void marks_are_lost_on_the_telephone_only(void **state)
{
    static const char source[] =
        "scenario { format = 1, id = 'x', title = 'X', scorecard = { 'base' },\n"
        "  caller = { who = 'He', mood = 40%s }, cast = { mate = { who = 'Mate', room = true } } "
        "}\n"
        "beat 'open' { listen = true, on { { has = 'coarse', to = 'bad' },\n"
        "  { silence = true, to = 'bad' }, { otherwise = true, to = 'away' } } }\n"
        "beat 'away' { ring = { after = 5, taken = 2 }, on { { taken = true, to = 'mate' } } }\n"
        "beat 'mate' { by = 'mate', caller = 'For you.', on { { has = 'coarse', to = 'good' },\n"
        "  { silence = true, to = 'good' } } }\n"
        "beat 'good' { caller = 'Bye.', ending = 'good' }\n"
        "beat 'bad' { caller = 'Oh.', ending = 'bad' }\n";
    (void)state;
    for (int gone = 0; gone < 2; gone++) {
        struct tr_content c;
        struct tr_walk walk;
        struct tr_walk_opts opts = {.seed = 1, .states_max = 2000};
        char text[1024];
        tr_err err = {0};
        (void)snprintf(text, sizeof text, source, gone ? ", gone = 'bad'" : "");
        walk_make(&c, text);
        assert_int_equal(tr_walk_run(&walk, &c, &opts, &err), TR_OK);
        const uint16_t *beats = walk.spoils.beats;
        assert_int_equal(beats[walk_beat_of(c.graph, "good")], TR_NONE);
        assert_int_equal(beats[walk_beat_of(c.graph, "bad")] == TR_NONE, gone);
        tr_walk_done(&walk);
        tr_content_done(&c);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unreachable_parts_are_proved),
        cmocka_unit_test(what_an_earlier_branch_lacks_leads_past_it),
        cmocka_unit_test(thresholds_may_be_written_in_any_way),
        cmocka_unit_test(what_was_not_tried_is_not_ruled_out),
        cmocka_unit_test(other_calls_come_to_more),
        cmocka_unit_test(what_this_call_hides_may_show_in_others),
        cmocka_unit_test(marks_are_lost_on_the_telephone_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
