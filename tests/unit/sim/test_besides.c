/* What happens besides the line: side events, the drawer, colleagues, asides,
 * the second line, timers of a beat; and that the length of the steps never matters
 * for any of it. */
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

static void test_visitor_is_seen_or_leaves(void **state)
{
    (void)state;
    d.sides[0].kind = TR_SIDE_VISITOR;
    d.sides[0].at_ms = 4000;
    d.sides[0].leaves_ms = 3000;
    d.sides[0].mood = -3;
    d.sides[0].line = L_HELLO;
    d.sides[0].by = 0;
    d.fx.graph.side_count = 1;
    desk_until_asked(&d); /* picked up at 1 s, so the visitor comes at 5 s */
    trace_check(&d.trace, TR_EV_SIDE, 0, 5000, 0, TR_SIDE_ON);
    assert_int_equal(trace_must_find(&d.trace, TR_EV_SIDE_SAID, 0)->c, 800);
    do_cmd(&d.call, 6500, TR_CMD_SIGNAL);
    trace_check(&d.trace, TR_EV_SIDE, 1, 6500, 0, TR_SIDE_HANDLED);
    assert_int_equal(trace_must_find(&d.trace, TR_EV_SIDE, 1)->c, 1500);
    fixture_done(&d.fx);
    desk_until_asked(&d);
    tr_call_advance(&d.call, 8000);
    trace_check(&d.trace, TR_EV_SIDE, 1, 8000, 0, TR_SIDE_MISSED);
    assert_int_equal(d.call.mood, 57);
    /* nobody is in the room any more */
    do_cmd(&d.call, 8100, TR_CMD_SIGNAL);
    assert_int_equal(trace_count(&d.trace, TR_EV_SIDE), 2);
}

static void test_visitor_before_pick_up(void **state)
{
    (void)state;
    d.sides[0].kind = TR_SIDE_VISITOR;
    d.sides[0].at_ms = 0;
    d.fx.graph.side_count = 1;
    fixture_link(&d.fx);
    begin(&d.fx, &d.call, &d.trace);
    do_cmd(&d.call, 500, TR_CMD_SPEAK);
    SAY(&d.call, 900, A_GREET); /* to the visitor, who is greeted first */
    trace_check(&d.trace, TR_EV_SIDE, 0, 0, 0, TR_SIDE_ON);
    trace_check(&d.trace, TR_EV_ASIDE, 0, 900, 1, 0);
    trace_check(&d.trace, TR_EV_SIDE, 1, 900, 0, TR_SIDE_HANDLED);
    assert_int_equal(d.call.turns, 0);
    assert_int_equal(trace_count(&d.trace, TR_EV_IGNORED), 0);
    assert_false(tr_call_is_aside(&d.call));
}

static void test_untimed_visitors_stay(void **state)
{
    struct tr_call_opts opts = {.lang = TR_LANG_EN, .profile = 0};

    (void)state;
    d.sides[0].kind = TR_SIDE_VISITOR;
    d.sides[0].at_ms = 0;
    d.sides[0].leaves_ms = 3000;
    d.fx.graph.side_count = 1;
    fixture_link(&d.fx);
    tr_call_init(&d.call, d.fx.setup, &opts, NULL);
    tr_call_advance(&d.call, 30000);
    assert_int_equal(d.call.sides[0].state, TR_SIDE_ON);
}

static void test_muted_words_are_asides(void **state)
{
    (void)state;
    fixture_also(&d.fx, B_ASKS, TR_ON_ASIDE, TR_NONE, TR_NONE)->mood = 4;
    desk_until_asked(&d);
    do_cmd(&d.call, 5500, TR_CMD_MUTE);
    do_cmd(&d.call, 5600, TR_CMD_MUTE); /* it is covered already */
    assert_int_equal(trace_count(&d.trace, TR_EV_IGNORED), 1);
    do_cmd(&d.call, 6000, TR_CMD_SPEAK);
    assert_int_equal(d.call.phase, TR_PHASE_WAITING); /* the caller hears nothing */
    SAY(&d.call, 7000, A_HOLD);
    assert_int_equal(d.call.turns, 1);
    assert_int_equal(d.call.beat, B_ASKS);
    assert_int_equal(d.call.mood, 64);
    assert_true(tr_actset_has(&d.call.briefed, A_HOLD));
    assert_false(tr_actset_has(&d.call.said, A_HOLD));
    trace_check(&d.trace, TR_EV_ASIDE, 0, 7000, 1, 0);
    do_cmd(&d.call, 8000, TR_CMD_UNMUTE);
    trace_check(&d.trace, TR_EV_UNMUTED, 0, 8000, 2500, 0);
    SAY(&d.call, 9000, A_HELP);
    assert_int_equal(d.call.beat, B_BYE);
}

/* The mouthpiece covered is no hold: patience runs on. */
static void test_muting_does_not_stop_patience(void **state)
{
    (void)state;
    desk_until_asked(&d);
    do_cmd(&d.call, 5500, TR_CMD_MUTE);
    tr_call_advance(&d.call, 13000);
    trace_check(&d.trace, TR_EV_SILENCE, 0, 13000, 8000, 1);
}

static void test_ready(void **state)
{
    (void)state;
    d.sides[0].kind = TR_SIDE_NOT_READY;
    d.sides[0].at_ms = 0;
    d.fx.graph.side_count = 1;
    fixture_link(&d.fx);
    begin(&d.fx, &d.call, &d.trace);
    tr_call_advance(&d.call, 100);
    assert_int_equal(tr_call_view(&d.call, TR_VIEW_READY), 0);
    do_cmd(&d.call, 200, TR_CMD_READY);
    assert_int_equal(tr_call_view(&d.call, TR_VIEW_READY), 1);
    trace_check(&d.trace, TR_EV_READY, 0, 200, 0, 0);
    trace_check(&d.trace, TR_EV_SIDE, 1, 200, 0, TR_SIDE_HANDLED);
    do_cmd(&d.call, 300, TR_CMD_READY);
    trace_check(&d.trace, TR_EV_IGNORED, 0, 300, TR_CMD_READY, 0);
}

static void test_look_up_takes_its_time(void **state)
{
    (void)state;
    fixture_also(&d.fx, B_ASKS, TR_ON_LOOK_UP, W_FILE, TR_NONE)->mood = -1;
    fixture_also(&d.fx, B_ASKS, TR_ON_LOOKED_UP, W_FILE, B_BACK);
    desk_until_asked(&d);
    do_cmd(&d.call, 6000, TR_CMD_HOLD);
    desk_target(&d, 6500, TR_CMD_LOOK_UP, 0);
    assert_int_equal(d.call.mood, 59);
    assert_int_equal(trace_must_find(&d.trace, TR_EV_LOOK_UP, 0)->c, 20000);
    tr_call_advance(&d.call, 26499);
    assert_int_equal(d.call.beat, B_ASKS);
    tr_call_advance(&d.call, 26500);
    trace_check(&d.trace, TR_EV_LOOKED_UP, 0, 26500, 0, 0);
    assert_int_equal(d.call.beat, B_BACK);
    assert_int_equal(d.call.phase, TR_PHASE_WAITING);
    trace_check(&d.trace, TR_EV_RESUMED, 0, 26500, 20500, 1); /* the story went on by itself */
    assert_int_equal(tr_call_view(&d.call, TR_VIEW_LOOKUPS), 1);
}

/* A branch that is due while the caller speaks waits for the line's end. */
static void test_found_while_the_caller_speaks(void **state)
{
    (void)state;
    d.topics[0].look_up_ms = 1000;
    fixture_also(&d.fx, B_OPENING, TR_ON_LOOKED_UP, TR_NONE, B_BACK);
    fixture_also(&d.fx, B_ASKS, TR_ON_LOOKED_UP, TR_NONE, B_BACK);
    fixture_link(&d.fx);
    begin(&d.fx, &d.call, &d.trace);
    do_cmd(&d.call, 1000, TR_CMD_PICK_UP);
    SAY(&d.call, 3000, A_GREET);
    desk_target(&d, 3500, TR_CMD_LOOK_UP, 0);
    tr_call_advance(&d.call, 4999);
    assert_int_equal(trace_count(&d.trace, TR_EV_LOOKED_UP), 1);
    assert_int_equal(d.call.beat, B_ASKS);
    tr_call_advance(&d.call, 5000);
    assert_int_equal(d.call.beat, B_BACK);
    assert_true(d.call.heard_line[0] & 1 << L_ASKS);
}

static void test_consulting(void **state)
{
    (void)state;
    fixture_also(&d.fx, B_ASKS, TR_ON_CONSULT, TR_NONE, TR_NONE)->mood = -1;
    fixture_also(&d.fx, B_ASKS, TR_ON_CONSULTED, W_SHEN, TR_NONE)->mood = -2;
    fixture_also(&d.fx, B_ASKS, TR_ON_UNAVAILABLE, W_LUO, TR_NONE)->mood = -4;
    desk_until_asked(&d);
    desk_target(&d, 5500, TR_CMD_CONSULT, SHEN); /* so loud that the caller hears it */
    trace_check(&d.trace, TR_EV_CONSULT, 0, 5500, SHEN, 1);
    do_cmd(&d.call, 6000, TR_CMD_HOLD);
    assert_true(tr_call_is_aside(&d.call));
    tr_call_advance(&d.call, 8500);
    trace_check(&d.trace, TR_EV_CONSULTED, 0, 8500, SHEN, 1);
    assert_int_equal(d.call.mood, 57);
    SAY(&d.call, 9000, A_NAME); /* briefing him */
    trace_check(&d.trace, TR_EV_ASIDE, 0, 9000, 1, 0);
    assert_true(tr_actset_has(&d.call.briefed, A_NAME));
    desk_target(&d, 10000, TR_CMD_CONSULT, LUO);
    trace_check(&d.trace, TR_EV_CONSULT, 1, 10000, LUO, 0);
    tr_call_advance(&d.call, 15000);
    trace_check(&d.trace, TR_EV_CONSULTED, 1, 15000, LUO, 0);
    assert_int_equal(d.call.mood, 52);
    assert_false(tr_call_is_aside(&d.call)); /* she is out: nobody is there */
    do_cmd(&d.call, 16000, TR_CMD_RESUME);
    trace_check(&d.trace, TR_EV_RESUMED, 0, 16000, 10000, 0);
    assert_int_equal(tr_call_view(&d.call, TR_VIEW_CONSULTS), 2);
}

static void test_transfer(void **state)
{
    (void)state;
    desk_until_asked(&d);
    do_cmd(&d.call, 5500, TR_CMD_HOLD);
    desk_target(&d, 6000, TR_CMD_CONSULT, SHEN);
    tr_call_advance(&d.call, 9500);
    desk_target(&d, 10000, TR_CMD_TRANSFER, SHEN);
    trace_check(&d.trace, TR_EV_TRANSFERRED, 0, 10000, SHEN, 1);
    trace_check(&d.trace, TR_EV_ENDED, 0, 10000, TR_END_TRANSFERRED, 0);
    fixture_done(&d.fx);
    fixture_also(&d.fx, B_ASKS, TR_ON_TRANSFER, W_LUO, B_HURT);
    desk_until_asked(&d);
    desk_target(&d, 6000, TR_CMD_TRANSFER, LUO);
    trace_check(&d.trace, TR_EV_TRANSFERRED, 0, 6000, LUO, 0);
    assert_int_equal(d.call.beat, B_HURT);
    assert_int_equal(d.call.phase, TR_PHASE_LINE);
}

/* Somebody in the room speaks while the caller is on hold; the hold goes on. */
static void test_room_speaks_while_held(void **state)
{
    (void)state;
    d.fx.beats[B_BACK].by = 0;
    d.fx.beats[B_BACK].line = L_HELLO;
    d.fx.beats[B_BACK].next = TR_NONE;
    fixture_also(&d.fx, B_ASKS, TR_ON_CONSULTED, W_SHEN, B_BACK);
    fixture_also(&d.fx, B_BACK, TR_ON_SAY, TR_NONE, TR_NONE)->mood = 1;
    for (uint32_t i = 0; i < d.fx.graph.branch_count; i++)
        if (d.fx.branches[i].trigger == TR_ON_RESUME)
            d.fx.branches[i].to = TR_NONE;
    desk_until_asked(&d);
    do_cmd(&d.call, 5500, TR_CMD_HOLD);
    desk_target(&d, 6000, TR_CMD_CONSULT, SHEN);
    tr_call_advance(&d.call, 9800);
    assert_int_equal(d.call.beat, B_BACK);
    assert_int_equal(d.call.parked, 1);
    assert_int_equal(d.call.phase, TR_PHASE_WAITING);
    SAY(&d.call, 12000, A_NAME);
    trace_check(&d.trace, TR_EV_ASIDE, 0, 12000, 1, 1);
    assert_int_equal(d.call.mood, 61);
    assert_int_equal(d.call.turns, 1);
    tr_call_advance(&d.call, 35500); /* 30 s are borne */
    trace_check(&d.trace, TR_EV_HOLD_LONG, 0, 35500, 30000, 0);
    tr_call_advance(&d.call, 45500);
    trace_check(&d.trace, TR_EV_HOLD_LONG, 1, 45500, 40000, 0);
    assert_int_equal(trace_count(&d.trace, TR_EV_SILENCE), 0);
    do_cmd(&d.call, 46000, TR_CMD_RESUME);
    trace_check(&d.trace, TR_EV_RESUMED, 0, 46000, 40500, 0);
    assert_int_equal(d.call.beat, B_ASKS); /* where the hold began */
    assert_int_equal(d.call.phase, TR_PHASE_WAITING);
    assert_int_equal(d.call.visits[B_ASKS], 1);
}

static void test_second_line(void **state)
{
    (void)state;
    d.sides[0].kind = TR_SIDE_SECOND_LINE;
    d.sides[0].at_ms = 4500;
    d.sides[0].leaves_ms = 15000;
    d.fx.graph.side_count = 1;
    d.fx.beats[B_HURT].by = 1; /* on the other line */
    d.fx.beats[B_HURT].next = TR_NONE;
    fixture_also(&d.fx, B_ASKS, TR_ON_HANDLED, 0, B_HURT);
    fixture_also(&d.fx, B_HURT, TR_ON_RESUME, TR_NONE, B_BACK);
    desk_until_asked(&d);
    do_cmd(&d.call, 5200, TR_CMD_OTHER_LINE); /* it does not ring yet */
    trace_check(&d.trace, TR_EV_IGNORED, 0, 5200, TR_CMD_OTHER_LINE, 0);
    tr_call_advance(&d.call, 5500);
    trace_check(&d.trace, TR_EV_SIDE, 0, 5500, 0, TR_SIDE_ON);
    do_cmd(&d.call, 6000, TR_CMD_OTHER_LINE);
    trace_check(&d.trace, TR_EV_HELD, 0, 6000, 1, 0);
    trace_check(&d.trace, TR_EV_OTHER_LINE, 0, 6000, 0, 0);
    trace_check(&d.trace, TR_EV_SIDE, 1, 6000, 0, TR_SIDE_HANDLED);
    assert_int_equal(d.call.beat, B_HURT);
    assert_int_equal(d.call.parked, 1);
    tr_call_advance(&d.call, 8000);
    SAY(&d.call, 9000, A_NAME); /* an answer like any other */
    assert_int_equal(d.call.turns, 2);
    assert_true(tr_actset_has(&d.call.said, A_NAME));
    do_cmd(&d.call, 10000, TR_CMD_HOLD); /* one is on hold already */
    trace_check(&d.trace, TR_EV_IGNORED, 1, 10000, TR_CMD_HOLD, 0);
    do_cmd(&d.call, 11000, TR_CMD_RESUME);
    trace_check(&d.trace, TR_EV_RESUMED, 0, 11000, 5000, 0);
    assert_int_equal(d.call.beat, B_BACK);
    assert_int_equal(d.call.parked, 0);
}

static void test_after(void **state)
{
    (void)state;
    fixture_also(&d.fx, B_ASKS, TR_ON_AFTER, TR_NONE, TR_NONE)->after_ms = 4000;
    d.fx.branches[d.fx.graph.branch_count - 1].mood = -1;
    fixture_also(&d.fx, B_ASKS, TR_ON_AFTER, TR_NONE, B_HELLO)->after_ms = 6000;
    desk_until_asked(&d); /* entered at 3 s */
    do_cmd(&d.call, 6500, TR_CMD_SPEAK);
    tr_call_advance(&d.call, 7000);
    assert_int_equal(d.call.mood, 59);
    tr_call_advance(&d.call, 9000);
    assert_int_equal(d.call.beat, B_ASKS); /* the trainee is speaking */
    SAY(&d.call, 9500, A_ACK);
    assert_int_equal(d.call.beat, B_HELLO);
    trace_check(&d.trace, TR_EV_BRANCH, 1, 9000, (int32_t)d.fx.beats[B_ASKS].branches.first + 5, 0);
}

static void test_after_is_dropped_when_the_answer_leads_on(void **state)
{
    (void)state;
    fixture_also(&d.fx, B_ASKS, TR_ON_AFTER, TR_NONE, B_HELLO)->after_ms = 4000;
    desk_until_asked(&d);
    do_cmd(&d.call, 6500, TR_CMD_SPEAK);
    SAY(&d.call, 9500, A_HELP);
    assert_int_equal(d.call.beat, B_BYE);
    tr_call_advance(&d.call, 11000);
    assert_int_equal(d.call.beat, B_BYE);
}

static void test_after_waits_for_the_line_and_not_for_untimed(void **state)
{
    struct tr_call_opts opts = {.lang = TR_LANG_EN, .profile = 0};

    (void)state;
    fixture_also(&d.fx, B_ASKS, TR_ON_AFTER, TR_NONE, B_HELLO)->after_ms = 1000;
    fixture_link(&d.fx);
    begin(&d.fx, &d.call, &d.trace);
    do_cmd(&d.call, 1000, TR_CMD_PICK_UP);
    SAY(&d.call, 3000, A_GREET);
    tr_call_advance(&d.call, 4999);
    assert_int_equal(d.call.beat, B_ASKS);
    tr_call_advance(&d.call, 5000);
    assert_int_equal(d.call.beat, B_HELLO);
    tr_call_init(&d.call, d.fx.setup, &opts, NULL);
    do_cmd(&d.call, 1000, TR_CMD_PICK_UP);
    SAY(&d.call, 3000, A_GREET);
    tr_call_advance(&d.call, 300000);
    assert_int_equal(d.call.beat, B_ASKS);
}

static void test_interrupted_branch(void **state)
{
    (void)state;
    struct tr_branch *b = fixture_also(&d.fx, B_ASKS, TR_ON_INTERRUPTED, TR_NONE, B_HURT);

    b->mood = -10;
    fixture_link(&d.fx);
    begin(&d.fx, &d.call, &d.trace);
    do_cmd(&d.call, 1000, TR_CMD_PICK_UP);
    SAY(&d.call, 3000, A_GREET);
    SAY(&d.call, 4000, A_HELP); /* over the line: the answer's own branch is not taken */
    assert_int_equal(d.call.beat, B_HURT);
    assert_int_equal(d.call.mood, 43);
}

static void test_hung_up_branch_names_the_end(void **state)
{
    (void)state;
    fixture_also(&d.fx, B_ASKS, TR_ON_HUNG_UP, TR_NONE, B_BYE)->mood = -5;
    desk_until_asked(&d);
    do_cmd(&d.call, 6000, TR_CMD_HANG_UP);
    assert_int_equal(d.call.end, TR_END_TRAINEE);
    assert_int_equal(d.call.ending, B_BYE);
    assert_int_equal(d.call.mood, 55);
    assert_int_equal(trace_count(&d.trace, TR_EV_LINE), 1);
}

static void test_called_away_and_noise(void **state)
{
    (void)state;
    d.sides[0].kind = TR_SIDE_CALLED_AWAY;
    d.sides[0].at_ms = 4500;
    d.sides[1].kind = TR_SIDE_NOISE;
    d.sides[1].at_ms = 4500;
    d.sides[2].kind = TR_SIDE_DISTRACTION;
    d.sides[2].at_ms = 4500;
    d.sides[2].leaves_ms = 1000;
    d.fx.graph.side_count = 3;
    desk_until_asked(&d);
    do_cmd(&d.call, 6000, TR_CMD_MUTE);
    trace_check(&d.trace, TR_EV_SIDE, 3, 6000, 1, TR_SIDE_HANDLED);
    tr_call_advance(&d.call, 6500);
    trace_check(&d.trace, TR_EV_SIDE, 4, 6500, 2, TR_SIDE_MISSED);
    do_cmd(&d.call, 7000, TR_CMD_HOLD);
    trace_check(&d.trace, TR_EV_SIDE, 5, 7000, 0, TR_SIDE_HANDLED);
}

/* ---- steps of any length ------------------------------------------------- */

/* Everything at once: each deadline above falls into this d.call. */
static void make_busy(void)
{
    d.sides[0] = (struct tr_side){.kind = TR_SIDE_VISITOR,
                                  .name = d.fx.lines[0].key,
                                  .at_ms = 3000,
                                  .leaves_ms = 4000,
                                  .line = L_HELLO,
                                  .by = 0};
    d.sides[1] = (struct tr_side){.kind = TR_SIDE_LINE_CUT,
                                  .name = d.fx.lines[1].key,
                                  .at_ms = 60000,
                                  .leaves_ms = TR_NEVER,
                                  .by = TR_NONE,
                                  .line = TR_NONE};
    d.sides[2] = (struct tr_side){.kind = TR_SIDE_SECOND_LINE,
                                  .name = d.fx.lines[2].key,
                                  .at_ms = 20000,
                                  .leaves_ms = 9000,
                                  .by = TR_NONE,
                                  .line = TR_NONE};
    d.fx.graph.side_count = 3;
    d.fx.beats[B_BACK].by = 0;
    d.fx.beats[B_BACK].line = L_HELLO;
    d.fx.beats[B_BACK].next = TR_NONE;
    fixture_also(&d.fx, B_ASKS, TR_ON_CONSULTED, TR_NONE, B_BACK);
    fixture_also(&d.fx, B_ASKS, TR_ON_AFTER, TR_NONE, TR_NONE)->after_ms = 6000;
    fixture_also(&d.fx, B_ASKS, TR_ON_LOOKED_UP, TR_NONE, B_HELLO);
    fixture_also(&d.fx, B_ASKS, TR_ON_MISSED, 0, TR_NONE)->mood = -2;
    fixture_link(&d.fx);
}

static void play_busy(int32_t step, struct tr_digest *digest)
{
    static const struct {
        int32_t at_ms;
        uint8_t kind, target;
    } cmds[] = {
        {1000, TR_CMD_PICK_UP, 0},    {3000, TR_CMD_SAY, 0},      {9000, TR_CMD_SIGNAL, 0},
        {9500, TR_CMD_HOLD, 0},       {10000, TR_CMD_LOOK_UP, 0}, {10000, TR_CMD_CONSULT, SHEN},
        {14000, TR_CMD_SAY, 0},       {22000, TR_CMD_MUTE, 0},    {23000, TR_CMD_UNMUTE, 0},
        {45000, TR_CMD_RESUME, 0},    {46000, TR_CMD_SPEAK, 0},   {63000, TR_CMD_DIAL, 0},
        {75000, TR_CMD_CONSULT, LUO}, {90000, TR_CMD_HANG_UP, 0}};

    begin(&d.fx, &d.call, step ? NULL : &d.trace);
    for (size_t i = 0; i < sizeof cmds / sizeof *cmds; i++) {
        struct tr_cmd cmd = {.at_ms = cmds[i].at_ms,
                             .kind = cmds[i].kind,
                             .target = cmds[i].target,
                             .text = "words",
                             .text_len = 5};
        tr_err err;

        while (step && !tr_call_ended(&d.call) && d.call.now + step < cmd.at_ms)
            tr_call_advance(&d.call, d.call.now + step);
        assert_int_equal(tr_call_step(&d.call, &cmd, &err), TR_OK);
    }
    while (step && !tr_call_ended(&d.call))
        tr_call_advance(&d.call, d.call.now + step);
    tr_call_finish(&d.call);
    tr_call_digest(&d.call, digest);
}

static void test_step_length_never_matters(void **state)
{
    static const enum tr_event_kind all[] = {
        TR_EV_SIDE,      TR_EV_SIDE_SAID, TR_EV_LOOK_UP,   TR_EV_LOOKED_UP, TR_EV_CONSULT,
        TR_EV_CONSULTED, TR_EV_ASIDE,     TR_EV_HOLD_LONG, TR_EV_CUT,       TR_EV_DIALLED,
        TR_EV_RINGBACK,  TR_EV_ANSWERED,  TR_EV_RESUMED,   TR_EV_MUTED,     TR_EV_ENDED};
    struct tr_digest whole, parts;

    (void)state;
    make_busy();
    play_busy(0, &whole);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        (void)trace_must_find(&d.trace, all[i], 0);
    for (int32_t step = 1; step < 30000; step = step * 3 + 1) {
        play_busy(step, &parts);
        assert_true(tr_digest_equal(&whole, &parts));
    }
}

static void test_draws_stay(void **state)
{
    struct tr_ins code[] = {{TR_OP_PUSH, 6}, {TR_OP_DRAW, 1}};
    int64_t first;
    unsigned seen = 0;

    (void)state;
    desk_until_asked(&d);
    first = tr_expr_eval(code, 2, &d.call, NULL);
    assert_true(first >= 0 && first < 6);
    SAY(&d.call, 6000, A_ACK);
    assert_int_equal(tr_expr_eval(code, 2, &d.call, NULL), first);
    for (int visit = 0; visit < 60; visit++) { /* another visit, another draw */
        d.call.visits[B_ASKS]++;
        seen |= 1u << tr_expr_eval(code, 2, &d.call, NULL);
    }
    assert_int_equal(seen, 63);
    code[0].arg = 0;
    assert_int_equal(tr_expr_eval(code, 2, &d.call, NULL), 0);
}

#define T(name) cmocka_unit_test_setup_teardown(name, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_visitor_is_seen_or_leaves),
        T(test_visitor_before_pick_up),
        T(test_untimed_visitors_stay),
        T(test_muted_words_are_asides),
        T(test_muting_does_not_stop_patience),
        T(test_ready),
        T(test_look_up_takes_its_time),
        T(test_found_while_the_caller_speaks),
        T(test_consulting),
        T(test_transfer),
        T(test_room_speaks_while_held),
        T(test_second_line),
        T(test_after),
        T(test_after_is_dropped_when_the_answer_leads_on),
        T(test_after_waits_for_the_line_and_not_for_untimed),
        T(test_interrupted_branch),
        T(test_hung_up_branch_names_the_end),
        T(test_called_away_and_noise),
        T(test_step_length_never_matters),
        T(test_draws_stay),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
