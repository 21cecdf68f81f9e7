/* The call's state machine: phases, timing, mood, holds, endings, and that the
 * way time is cut into steps never matters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "fixture.h"

static struct fixture fx;
static struct tr_call call;
static struct trace trace;

static int start(void **state)
{
    (void)state;
    fixture_init(&fx);
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    fixture_done(&fx);
    return 0;
}

/* Pick up in the first ring, greet, and hear the caller's question to its end at 6000. */
static void greet_and_listen(void)
{
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 4000, A_GREET);
    tr_call_advance(&call, 6000);
    assert_int_equal(call.phase, TR_PHASE_WAITING);
    assert_int_equal(call.beat, B_ASKS);
}

static void test_rings_by_cadence(void **state)
{
    (void)state;
    tr_call_advance(&call, 10000);
    assert_int_equal(trace_count(&trace, TR_EV_RING), 3);
    assert_int_equal(trace_find(&trace, TR_EV_RING, 0)->at_ms, 0);
    assert_int_equal(trace_find(&trace, TR_EV_RING, 2)->at_ms, 10000);
    do_cmd(&call, 10400, TR_CMD_PICK_UP);
    assert_int_equal(trace_find(&trace, TR_EV_PICKED_UP, 0)->a, 3);
}

static void test_missed_after_last_ring(void **state)
{
    (void)state;
    tr_call_finish(&call);
    assert_int_equal(call.end, TR_END_MISSED);
    assert_int_equal(call.now, 8 * 5000);
    assert_int_equal(trace_count(&trace, TR_EV_RING), 8);
    do_cmd(&call, 50000, TR_CMD_PICK_UP); /* too late: nothing happens any more */
    assert_int_equal(call.picked_up_at, -1);
}

static void test_whole_call(void **state)
{
    (void)state;
    greet_and_listen();
    do_cmd(&call, 7500, TR_CMD_SPEAK);
    SAY(&call, 9000, A_HELP);
    assert_int_equal(trace_find(&trace, TR_EV_SPEAK, 0)->a, 1500);
    assert_int_equal(trace_find(&trace, TR_EV_SAID, 1)->b, 1500);
    assert_int_equal(call.beat, B_BYE);
    tr_call_finish(&call);
    assert_int_equal(call.end, TR_END_SCRIPTED);
    assert_int_equal(call.ending, B_BYE);
    assert_int_equal(call.now, 9000 + 1000 + 2000);
    assert_int_equal(trace_count(&trace, TR_EV_CALLER_GONE), 1);
    assert_int_equal(trace.ev[trace.count - 1].kind, TR_EV_ENDED);
    /* 3 s before the greeting, 1.5 s before the answer; typing is not counted */
    assert_int_equal(call.reaction_sum, 4500);
}

static void test_say_without_speak_begins_at_its_end(void **state)
{
    (void)state;
    greet_and_listen();
    SAY(&call, 8200, A_HELP);
    assert_int_equal(trace_find(&trace, TR_EV_SAID, 1)->b, 2200);
    assert_int_equal(trace_find(&trace, TR_EV_SAID, 1)->c, 8200);
}

static void test_branch_conditions(void **state)
{
    (void)state;
    greet_and_listen();
    SAY(&call, 7000, A_REFUSE, A_NAME); /* `lacks` keeps the branch from holding */
    assert_int_equal(call.beat, B_ASKS);
    assert_int_equal(call.mood, 60);
    SAY(&call, 8000, A_REFUSE);
    assert_int_equal(call.beat, B_HURT);
    assert_int_equal(call.mood, 30);
    assert_int_equal(call.vars[0], 1);
    assert_int_equal(trace_find(&trace, TR_EV_MOOD, 0)->b, -30);
}

static void test_interruption_cuts_the_line(void **state)
{
    (void)state;
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 2000, A_GREET); /* the caller speaks until 4000 */
    SAY(&call, 2500, A_HELP);
    assert_int_equal(call.interruptions, 1);
    assert_int_equal(trace_find(&trace, TR_EV_INTERRUPTED, 0)->a, 1500);
    assert_int_equal(call.mood, 53);
    assert_int_equal(trace_count(&trace, TR_EV_LINE_END), 0);
    assert_int_equal(call.heard_line[0] & 1 << L_ASKS, 0);
}

static void test_typing_over_the_line_is_no_interruption(void **state)
{
    (void)state;
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 2000, A_GREET);
    do_cmd(&call, 3000, TR_CMD_SPEAK);
    assert_int_equal(trace_find(&trace, TR_EV_SPEAK, 0)->a, -1);
    SAY(&call, 5000, A_HELP);
    assert_int_equal(call.interruptions, 0);
    assert_int_equal(trace_find(&trace, TR_EV_SAID, 1)->b, 0);
}

static void test_acknowledging_is_no_interruption(void **state)
{
    (void)state;
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 2000, A_GREET);
    SAY(&call, 2500, A_ACK);
    assert_int_equal(call.interruptions, 0);
    assert_int_equal(call.phase, TR_PHASE_LINE);
    tr_call_advance(&call, 4000);
    assert_int_equal(trace_count(&trace, TR_EV_LINE_END), 1);
}

static void test_silence_runs_its_branch_then_hangs_up(void **state)
{
    (void)state;
    greet_and_listen();
    tr_call_advance(&call, 14000); /* patience: 8 s */
    assert_int_equal(trace_find(&trace, TR_EV_SILENCE, 0)->a, 8000);
    assert_int_equal(call.beat, B_HELLO);
    assert_int_equal(call.mood, 55);
    tr_call_finish(&call); /* borne twice, not a third time */
    assert_int_equal(call.end, TR_END_SILENT);
    assert_int_equal(trace_count(&trace, TR_EV_SILENCE), 3);
}

static void test_an_answer_ends_the_row_of_silences(void **state)
{
    (void)state;
    greet_and_listen();
    tr_call_advance(&call, 15000);
    SAY(&call, 16000, A_NAME);
    assert_int_equal(call.silences, 1);
    assert_int_equal(call.silences_row, 0);
}

static void test_typing_without_keys_counts_as_silence(void **state)
{
    (void)state;
    greet_and_listen();
    do_cmd(&call, 13000, TR_CMD_SPEAK); /* holds patience off, from the last key on */
    tr_call_advance(&call, 20999);
    assert_int_equal(call.silences, 0);
    tr_call_advance(&call, 21000);
    assert_int_equal(call.silences, 1);
}

static void test_keys_keep_the_caller_listening(void **state)
{
    (void)state;
    greet_and_listen();
    for (int32_t at = 7000; at < 60000; at += 4000)
        do_cmd(&call, at, TR_CMD_SPEAK);
    SAY(&call, 60500, A_HELP);
    assert_int_equal(call.silences, 0);
    assert_int_equal(trace_count(&trace, TR_EV_SPEAK), 1);
    assert_int_equal(trace_find(&trace, TR_EV_SAID, 1)->b, 1000);
}

static void test_hold_annoys_then_angers(void **state)
{
    (void)state;
    greet_and_listen();
    do_cmd(&call, 7000, TR_CMD_HOLD);
    SAY(&call, 8000, A_HELP); /* nobody hears it */
    assert_int_equal(trace_find(&trace, TR_EV_IGNORED, 0)->a, TR_CMD_SAY);
    tr_call_advance(&call, 36999);
    assert_int_equal(call.mood, 60);
    tr_call_advance(&call, 57000); /* after 30 s, 40 s and 50 s */
    assert_int_equal(call.mood, 30);
    tr_call_finish(&call);
    assert_int_equal(call.end, TR_END_ANGRY);
    assert_int_equal(call.now, 87000);
}

static void test_resume_takes_its_branch(void **state)
{
    (void)state;
    greet_and_listen();
    do_cmd(&call, 7000, TR_CMD_HOLD);
    do_cmd(&call, 19000, TR_CMD_RESUME);
    assert_int_equal(trace_find(&trace, TR_EV_RESUMED, 0)->a, 12000);
    assert_int_equal(call.beat, B_BACK);
    assert_int_equal(tr_call_view(&call, TR_VIEW_HOLD), 12);
    assert_int_equal(call.reaction_sum, 3000 + 1000 + 12000);
    do_cmd(&call, 19500, TR_CMD_RESUME);
    assert_int_equal(trace_find(&trace, TR_EV_IGNORED, 0)->a, TR_CMD_RESUME);
}

static void test_hanging_up(void **state)
{
    (void)state;
    do_cmd(&call, 500, TR_CMD_HANG_UP); /* nothing to hang up yet */
    assert_int_equal(trace_find(&trace, TR_EV_IGNORED, 0)->a, TR_CMD_HANG_UP);
    greet_and_listen();
    do_cmd(&call, 7000, TR_CMD_HANG_UP);
    assert_int_equal(call.end, TR_END_TRAINEE);
    assert_int_equal(call.ending, TR_NONE);

    begin(&fx, &call, &trace);
    greet_and_listen();
    SAY(&call, 7000, A_HELP);
    tr_call_advance(&call, 8500);
    SAY(&call, 8600, A_BYE); /* still heard while the caller is about to go */
    assert_int_equal(call.turns, 3);
    do_cmd(&call, 9000, TR_CMD_HANG_UP);
    assert_int_equal(call.end, TR_END_CLOSED);
    assert_int_equal(call.ending, B_BYE);
}

static void test_speaking_over_a_farewell_is_no_interruption(void **state)
{
    (void)state;
    greet_and_listen();
    SAY(&call, 7000, A_HELP);
    SAY(&call, 7200, A_BYE);
    assert_int_equal(call.interruptions, 0);
    tr_call_finish(&call);
    assert_int_equal(call.end, TR_END_SCRIPTED);
}

static void test_commands_that_do_not_fit_change_nothing(void **state)
{
    (void)state;
    greet_and_listen();
    struct tr_call before = call;
    tr_err err;
    struct tr_cmd past = {.at_ms = 5999, .kind = TR_CMD_HOLD};
    assert_int_equal(tr_call_step(&call, &past, &err), TR_EINVAL);
    struct tr_cmd field = {.at_ms = 7000, .kind = TR_CMD_NOTE, .field = 2};
    assert_int_equal(tr_call_step(&call, &field, &err), TR_EINVAL);
    struct tr_cmd late = {.at_ms = TR_CALL_MS_MAX + 1, .kind = TR_CMD_HOLD};
    assert_int_equal(tr_call_step(&call, &late, &err), TR_EINVAL);
    struct tr_heard heard = {.act = A_COUNT};
    struct tr_cmd act = {.at_ms = 7000, .kind = TR_CMD_SAY, .heard = &heard, .heard_count = 1};
    assert_int_equal(tr_call_step(&call, &act, &err), TR_EINVAL);
    assert_memory_equal(&before, &call, sizeof call);
    struct tr_cmd choice = {.at_ms = 7000, .kind = TR_CMD_CHOOSE, .choice = 3};
    assert_int_equal(tr_call_step(&call, &choice, &err), TR_OK);
    assert_int_equal(trace_find(&trace, TR_EV_IGNORED, 0)->a, TR_CMD_CHOOSE);
}

static void test_untimed_waits_for_ever_and_can_be_left(void **state)
{
    (void)state;
    struct tr_call_opts opts = {.seed = 7, .lang = TR_LANG_EN};
    struct tr_sink sink = {trace_emit, &trace};
    trace.count = 0;
    tr_call_init(&call, fx.setup, &opts, &sink);
    greet_and_listen();
    do_cmd(&call, 7000, TR_CMD_HOLD);
    do_cmd(&call, 1000000, TR_CMD_RESUME);
    tr_call_advance(&call, 2000000);
    assert_int_equal(call.mood, 60);
    assert_int_equal(call.silences, 0);
    tr_call_finish(&call);
    assert_int_equal(call.end, TR_END_LEFT);
    assert_int_equal(call.now, 2000000);
}

static void test_patience_follows_the_profile(void **state)
{
    (void)state;
    struct tr_call_opts opts = {.seed = 7, .lang = TR_LANG_EN, .profile = 200};
    struct tr_sink sink = {trace_emit, &trace};
    trace.count = 0;
    tr_call_init(&call, fx.setup, &opts, &sink);
    assert_int_equal(tr_call_view(&call, TR_VIEW_PROFILE), 200);
    greet_and_listen();
    tr_call_advance(&call, 21999);
    assert_int_equal(call.silences, 0);
    tr_call_advance(&call, 22000);
    assert_int_equal(call.silences, 1);
}

static void test_notes_and_surname(void **state)
{
    (void)state;
    greet_and_listen();
    struct tr_cmd note = {.at_ms = 6500,
                          .kind = TR_CMD_NOTE,
                          .field = 0,
                          .match = TR_MATCH_NEAR,
                          .text = "1",
                          .text_len = 1};
    tr_err err;
    assert_int_equal(tr_call_step(&call, &note, &err), TR_OK);
    assert_true(call.slip[0].filled);
    assert_int_equal(call.slip[0].match, TR_MATCH_NEAR);
    assert_false(call.surname_known);
    SAY(&call, 7000, A_REFUSE);
    tr_call_advance(&call, 8499);
    assert_false(call.surname_known);
    tr_call_advance(&call, 8500); /* the line that gives the name has been heard */
    assert_true(call.surname_known);
}

static void test_texts_are_filled_in(void **state)
{
    (void)state;
    char out[200];
    call.facts[0] = 61880217;
    tr_call_text(&call, "Is that {house.name}? {phone} / {phone:digits} / {nothing} {", out,
                 sizeof out);
    assert_string_equal(out, "Is that Yunshan Court? 61880217 / 6 1 8 8 0 2 1 7 / {nothing} {");
    assert_int_equal(tr_call_text(&call, "{caller.surname} {unit}", out, 6), 5);
    assert_string_equal(out, "Lei 1");
}

static void test_seed_decides_facts_and_nothing_else_does(void **state)
{
    (void)state;
    int64_t phone = call.facts[0];
    assert_in_range(phone, 10000000, 99999999);
    greet_and_listen();
    assert_int_equal(call.facts[0], phone);
    struct tr_call_opts opts = {.seed = 8, .lang = TR_LANG_EN, .profile = 100};
    tr_call_init(&call, fx.setup, &opts, NULL);
    assert_int_not_equal(call.facts[0], phone);
}

/* One call in steps of `step` ms; gives its digest. */
static void play_in_steps(int32_t step, struct tr_digest *out)
{
    begin(&fx, &call, NULL);
    static const struct {
        int32_t at;
        int kind, act;
    } script[] = {{7300, TR_CMD_PICK_UP, 0},    {9000, TR_CMD_SPEAK, 0},
                  {11000, TR_CMD_SAY, A_GREET}, {21100, TR_CMD_SAY, A_REFUSE},
                  {26000, TR_CMD_HOLD, 0},      {70000, TR_CMD_RESUME, 0},
                  {75000, TR_CMD_SAY, A_HELP}};
    for (size_t i = 0; i < sizeof script / sizeof *script; i++) {
        for (int32_t at = call.now; step && at < script[i].at; at += step)
            tr_call_advance(&call, at);
        if (script[i].kind == TR_CMD_SAY)
            SAY(&call, script[i].at, script[i].act);
        else
            do_cmd(&call, script[i].at, (enum tr_cmd_kind)script[i].kind);
    }
    for (int32_t at = call.now; step && at < 200000; at += step)
        tr_call_advance(&call, at);
    tr_call_finish(&call);
    tr_call_digest(&call, out);
}

static void test_step_length_never_matters(void **state)
{
    (void)state;
    struct tr_digest whole, parts;
    play_in_steps(0, &whole);
    for (int32_t step = 1; step < 30000; step = step * 3 + 1) {
        play_in_steps(step, &parts);
        assert_true(tr_digest_equal(&whole, &parts));
    }
}

static void test_digest_tells_calls_apart(void **state)
{
    (void)state;
    struct tr_digest a, b;
    greet_and_listen();
    tr_call_digest(&call, &a);
    begin(&fx, &call, NULL);
    do_cmd(&call, 1001, TR_CMD_PICK_UP);
    SAY(&call, 4000, A_GREET);
    tr_call_advance(&call, 6000);
    tr_call_digest(&call, &b);
    assert_false(tr_digest_equal(&a, &b));
}

static void test_an_hour_is_the_end(void **state)
{
    (void)state;
    greet_and_listen();
    for (int32_t at = 7000; at < TR_CALL_MS_MAX; at += 4000)
        do_cmd(&call, at, TR_CMD_SPEAK);
    tr_call_advance(&call, TR_CALL_MS_MAX);
    tr_call_finish(&call);
    assert_int_equal(call.end, TR_END_TOO_LONG);
    assert_int_equal(call.now, TR_CALL_MS_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_rings_by_cadence, start, stop),
        cmocka_unit_test_setup_teardown(test_missed_after_last_ring, start, stop),
        cmocka_unit_test_setup_teardown(test_whole_call, start, stop),
        cmocka_unit_test_setup_teardown(test_say_without_speak_begins_at_its_end, start, stop),
        cmocka_unit_test_setup_teardown(test_branch_conditions, start, stop),
        cmocka_unit_test_setup_teardown(test_interruption_cuts_the_line, start, stop),
        cmocka_unit_test_setup_teardown(test_typing_over_the_line_is_no_interruption, start, stop),
        cmocka_unit_test_setup_teardown(test_acknowledging_is_no_interruption, start, stop),
        cmocka_unit_test_setup_teardown(test_silence_runs_its_branch_then_hangs_up, start, stop),
        cmocka_unit_test_setup_teardown(test_an_answer_ends_the_row_of_silences, start, stop),
        cmocka_unit_test_setup_teardown(test_typing_without_keys_counts_as_silence, start, stop),
        cmocka_unit_test_setup_teardown(test_keys_keep_the_caller_listening, start, stop),
        cmocka_unit_test_setup_teardown(test_hold_annoys_then_angers, start, stop),
        cmocka_unit_test_setup_teardown(test_resume_takes_its_branch, start, stop),
        cmocka_unit_test_setup_teardown(test_hanging_up, start, stop),
        cmocka_unit_test_setup_teardown(test_speaking_over_a_farewell_is_no_interruption, start,
                                        stop),
        cmocka_unit_test_setup_teardown(test_commands_that_do_not_fit_change_nothing, start, stop),
        cmocka_unit_test_setup_teardown(test_untimed_waits_for_ever_and_can_be_left, start, stop),
        cmocka_unit_test_setup_teardown(test_patience_follows_the_profile, start, stop),
        cmocka_unit_test_setup_teardown(test_notes_and_surname, start, stop),
        cmocka_unit_test_setup_teardown(test_texts_are_filled_in, start, stop),
        cmocka_unit_test_setup_teardown(test_seed_decides_facts_and_nothing_else_does, start, stop),
        cmocka_unit_test_setup_teardown(test_step_length_never_matters, start, stop),
        cmocka_unit_test_setup_teardown(test_digest_tells_calls_apart, start, stop),
        cmocka_unit_test_setup_teardown(test_an_hour_is_the_end, start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
