/* Nothing is on the line: dialling, a wrong number, giving up, and a line that was cut. */
#include "cmocka_all.h"
#include "unit/sim/desk.h"

static struct desk d;

static int start(void **state)
{
    (void)state;
    desk_init(&d);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    fixture_done(&d.fx);
    return 0;
}

/* no answer, then engaged, then answered at the second ring */
static void make_outbound(void)
{
    d.tries[0] = (struct tr_try){TR_TRY_NO_ANSWER, 0};
    d.tries[1] = (struct tr_try){TR_TRY_ENGAGED, 0};
    d.tries[2] = (struct tr_try){TR_TRY_ANSWERS, 2};
    d.dials[0] = (struct tr_dial){0, 10, {0, 3}, 0, 0};
    d.fx.graph.dial_count = 1;
    d.fx.graph.try_count = 3;
    d.fx.graph.kind = TR_OUTBOUND;
    d.fx.beats[B_OPENING].dial = 0;
    d.fx.beats[B_OPENING].next = B_ASKS;
}

static void test_outbound(void **state)
{
    (void)state;
    make_outbound();
    fixture_also(&d.fx, B_OPENING, TR_ON_NO_ANSWER, TR_NONE, TR_NONE)->mood = -1;
    fixture_also(&d.fx, B_OPENING, TR_ON_ENGAGED, TR_NONE, TR_NONE)->mood = -2;
    fixture_link(&d.fx);
    begin(&d.fx, &d.call, &d.trace);
    tr_call_advance(&d.call, 500);
    assert_int_equal(d.call.phase, TR_PHASE_IDLE);
    assert_int_equal(d.call.visits[B_OPENING], 1);
    do_cmd(&d.call, 600, TR_CMD_PICK_UP);
    do_cmd(&d.call, 700, TR_CMD_HANG_UP);
    assert_int_equal(trace_count(&d.trace, TR_EV_IGNORED), 2);
    desk_dial(&d, 1000, TR_MATCH_EXACT);
    tr_call_advance(&d.call, 16500); /* rings at 1, 6, 11 and 16 s */
    trace_check(&d.trace, TR_EV_RINGBACK, 3, 16000, 4, 0);
    do_cmd(&d.call, 17000, TR_CMD_HANG_UP);
    trace_check(&d.trace, TR_EV_ON_HOOK, 0, 17000, 0, 4);
    assert_int_equal(d.call.mood, 59);
    desk_dial(&d, 200000, TR_MATCH_EQUIVALENT);
    assert_int_equal(tr_call_view(&d.call, TR_VIEW_IDLE), 183);
    trace_check(&d.trace, TR_EV_ENGAGED, 0, 200000, 0, 0);
    assert_int_equal(d.call.mood, 57);
    desk_dial(&d, 201000, TR_MATCH_EXACT); /* pressing the cradle */
    trace_check(&d.trace, TR_EV_ON_HOOK, 1, 201000, 0, 0);
    tr_call_advance(&d.call, 211000);
    trace_check(&d.trace, TR_EV_ANSWERED, 0, 211000, 2, 0);
    assert_int_equal(d.call.picked_up_at, 211000);
    assert_int_equal(d.call.beat, B_ASKS);
    assert_int_equal(tr_call_view(&d.call, TR_VIEW_DIALS), 3);
    assert_int_equal(trace_count(&d.trace, TR_EV_RING), 0);
}

static void test_wrong_number_and_giving_up(void **state)
{
    (void)state;
    make_outbound();
    fixture_link(&d.fx);
    begin(&d.fx, &d.call, &d.trace);
    desk_dial(&d, 1000, TR_MATCH_NEAR);
    trace_check(&d.trace, TR_EV_ENGAGED, 0, 1000, 1, 0);
    do_cmd(&d.call, 2000, TR_CMD_HANG_UP);
    assert_int_equal(d.call.phase, TR_PHASE_IDLE);
    desk_dial(&d, 3000, TR_MATCH_EXACT); /* the wrong one has used no try up: nobody answers */
    tr_call_advance(&d.call, 53000);
    trace_check(&d.trace, TR_EV_ENGAGED, 1, 53000, 1,
                0); /* after the tenth ring the exchange cuts it off */
    do_cmd(&d.call, 54000, TR_CMD_LEAVE);
    assert_int_equal(d.call.end, TR_END_GIVEN_UP);
    begin(&d.fx, &d.call, &d.trace);
    tr_call_advance(&d.call, 600000);
    trace_check(&d.trace, TR_EV_ENDED, 0, 600000, TR_END_GIVEN_UP, 0);
    fixture_done(&d.fx);
    fixture_also(&d.fx, B_OPENING, TR_ON_WRONG_NUMBER, TR_NONE, B_HURT);
    fixture_link(&d.fx);
    begin(&d.fx, &d.call, &d.trace);
    desk_dial(&d, 1000, TR_MATCH_WRONG);
    assert_int_equal(d.call.beat, B_HURT);
    assert_int_equal(d.call.phase, TR_PHASE_LINE);
}

/* Cut in mid-sentence at 4 s. */
static void until_cut(void)
{
    fixture_link(&d.fx);
    begin(&d.fx, &d.call, &d.trace);
    do_cmd(&d.call, 1000, TR_CMD_PICK_UP);
    SAY(&d.call, 3000, A_GREET);
    tr_call_advance(&d.call, 4000);
    trace_check(&d.trace, TR_EV_SIDE, 0, 4000, 0, TR_SIDE_ON);
    trace_check(&d.trace, TR_EV_CUT, 0, 4000, 0, 0);
    assert_int_equal(d.call.phase, TR_PHASE_IDLE);
    assert_int_equal(trace_count(&d.trace, TR_EV_LINE_END), 0);
    assert_int_equal(trace_count(&d.trace, TR_EV_INTERRUPTED), 0);
}

static void make_cut(void)
{
    d.sides[0].kind = TR_SIDE_LINE_CUT;
    d.sides[0].delay_ms = 1000;
    d.fx.graph.side_count = 1;
    d.fx.beats[B_ASKS].start = 0;
}

/* Without a beat for it the other side answers at the second ring, where it was. */
static void test_line_cut(void **state)
{
    (void)state;
    make_cut();
    until_cut();
    desk_dial(&d, 6000, TR_MATCH_FREE);
    trace_check(&d.trace, TR_EV_SIDE, 1, 6000, 0, TR_SIDE_HANDLED);
    tr_call_advance(&d.call, 16000);
    trace_check(&d.trace, TR_EV_ANSWERED, 0, 16000, 2, 0);
    assert_int_equal(d.call.beat, B_ASKS);
    assert_int_equal(d.call.visits[B_ASKS], 2);
    assert_int_equal(d.call.phase, TR_PHASE_LINE);
    tr_call_advance(&d.call, 30000); /* it is cut only once */
    assert_int_equal(trace_count(&d.trace, TR_EV_CUT), 1);
}

static void test_line_cut_with_a_beat_for_it(void **state)
{
    (void)state;
    make_cut();
    d.tries[0] = (struct tr_try){TR_TRY_ENGAGED, 0};
    d.tries[1] = (struct tr_try){TR_TRY_ANSWERS, 1};
    d.dials[0] = (struct tr_dial){0, 10, {0, 2}, 0, 0};
    d.fx.graph.dial_count = 1;
    d.fx.graph.try_count = 2;
    d.fx.beats[B_HELLO].line = TR_NONE;
    d.fx.beats[B_HELLO].dial = 0;
    d.fx.beats[B_HELLO].next = B_BACK;
    fixture_also(&d.fx, B_ASKS, TR_ON_EVENT, 0, B_HELLO);
    until_cut();
    assert_int_equal(d.call.beat, B_HELLO);
    desk_dial(&d, 5000, TR_MATCH_EXACT);
    trace_check(&d.trace, TR_EV_ENGAGED, 0, 5000, 0, 0);
    trace_check(&d.trace, TR_EV_SIDE, 1, 5000, 0, TR_SIDE_HANDLED);
    do_cmd(&d.call, 6000, TR_CMD_HANG_UP);
    desk_dial(&d, 9000, TR_MATCH_EXACT);
    tr_call_advance(&d.call, 14000);
    assert_int_equal(d.call.beat, B_BACK);
    assert_int_equal(tr_call_view(&d.call, TR_VIEW_IDLE), 3);
}

/* The caller hangs up, and the story goes on: a number is dialled afterwards. */
static void test_a_second_call_follows(void **state)
{
    (void)state;
    make_outbound();
    d.fx.graph.kind = TR_INBOUND;
    d.fx.beats[B_OPENING].dial = TR_NONE;
    d.fx.beats[B_BYE].ending = 0;
    d.fx.beats[B_BYE].next = B_HELLO;
    d.fx.beats[B_HELLO].line = TR_NONE;
    d.fx.beats[B_HELLO].dial = 0;
    d.dials[0].tries.first = 2;
    d.dials[0].tries.count = 1;
    desk_until_asked(&d);
    SAY(&d.call, 6000, A_HELP);
    tr_call_advance(&d.call, 9000);
    trace_check(&d.trace, TR_EV_ON_HOOK, 0, 9000, 1, 0);
    assert_int_equal(d.call.beat, B_HELLO);
    assert_int_equal(d.call.phase, TR_PHASE_IDLE);
    desk_dial(&d, 10000, TR_MATCH_EXACT);
    tr_call_advance(&d.call, 20000);
    assert_int_equal(d.call.phase, TR_PHASE_LINE);
    assert_int_equal(d.call.picked_up_at, 1000);
    assert_int_equal(trace_count(&d.trace, TR_EV_CALLER_GONE), 0);
}

#define T(name) cmocka_unit_test_setup_teardown(name, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_outbound),
        T(test_wrong_number_and_giving_up),
        T(test_line_cut),
        T(test_line_cut_with_a_beat_for_it),
        T(test_a_second_call_follows),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
