/* What happens besides the line: side events, the drawer, colleagues, asides,
 * the second line, dialling, timers of a beat; and that the length of the steps
 * never matters for any of it. */
#include <string.h>

#include "cmocka_all.h"
#include "sim/rng.h"
#include "unit/sim/fixture.h"

static struct fixture fx;
static _Alignas(64) struct tr_call call;
static struct trace trace;

/* The fixture's scenario with a world around it. */
static struct tr_cast cast[2];
static struct tr_side sides[3];
static struct tr_dial dials[1];
static struct tr_try tries[3];
static struct tr_want wants[3];
static struct tr_person people[2];
static struct tr_topic topics[1];
enum { W_SHEN, W_LUO, W_FILE };
enum { SHEN, LUO };

static int start(void **state)
{
    tr_str name;

    (void)state;
    fixture_init(&fx);
    name = fixture_word(&fx, "Shen");
    people[SHEN] = (struct tr_person){
        .name = {{name, name, name}}, .id = fixture_word(&fx, "shen"), .answers_ms = 3000};
    people[LUO] = (struct tr_person){.name = {{name, name, name}},
                                     .id = fixture_word(&fx, "luo"),
                                     .where = TR_OUT,
                                     .answers_ms = 5000};
    topics[0] = (struct tr_topic){.id = fixture_word(&fx, "file"),
                                  .title = {{name, name, name}},
                                  .text = {{name, name, name}},
                                  .look_up_ms = 20000};
    wants[W_SHEN] = (struct tr_want){people[SHEN].id, TR_WANT_WHO};
    wants[W_LUO] = (struct tr_want){people[LUO].id, TR_WANT_WHO};
    wants[W_FILE] = (struct tr_want){topics[0].id, TR_WANT_ENTRY};
    cast[0] = (struct tr_cast){.name = fixture_word(&fx, "visitor"), .room = 1, .rate = 100};
    cast[1] = (struct tr_cast){.name = fixture_word(&fx, "mei"), .rate = 100};
    for (int i = 0; i < 3; i++)
        sides[i] = (struct tr_side){
            .name = name, .at_ms = TR_NEVER, .leaves_ms = TR_NEVER, .by = TR_NONE, .line = TR_NONE};
    fx.graph.people = people, fx.graph.person_count = 2;
    fx.graph.topics = topics, fx.graph.topic_count = 1;
    fx.graph.wants = wants, fx.graph.want_count = 3;
    fx.graph.cast = cast, fx.graph.cast_count = 2;
    fx.graph.sides = sides;
    fx.graph.dials = dials;
    fx.graph.tries = tries;
    return 0;
}

static int stop(void **state)
{
    (void)state;
    fixture_done(&fx);
    memset(&fx, 0, sizeof fx);
    return 0;
}

/* A further branch of a beat; its branches move to the end so that they stay together. */
static struct tr_branch *also(int beat, enum tr_trigger trigger, uint16_t what, uint16_t to)
{
    struct tr_slice *own = &fx.beats[beat].branches;
    uint32_t from = fx.graph.branch_count;

    memmove(&fx.branches[from], &fx.branches[own->first], own->count * sizeof fx.branches[0]);
    own->first = from;
    from += own->count++;
    fx.graph.branch_count = from + 1;
    assert_true(fx.graph.branch_count <= sizeof fx.branches / sizeof fx.branches[0]);
    fx.branches[from] =
        (struct tr_branch){.trigger = (uint32_t)trigger, .what = what, .to = to, .start = TR_NONE};
    return &fx.branches[from];
}

static void target(int32_t at_ms, enum tr_cmd_kind kind, uint16_t what)
{
    struct tr_cmd cmd = {.at_ms = at_ms, .kind = (uint8_t)kind, .target = what, .text = ""};
    tr_err err;

    assert_int_equal(tr_call_step(&call, &cmd, &err), TR_OK);
}

static void dial(int32_t at_ms, enum tr_match match)
{
    struct tr_cmd cmd = {.at_ms = at_ms,
                         .kind = TR_CMD_DIAL,
                         .match = (uint8_t)match,
                         .text = "61880217",
                         .text_len = 8};
    tr_err err;

    assert_int_equal(tr_call_step(&call, &cmd, &err), TR_OK);
}

/* Ring 1 at 0, picked up at 1 s, greeted at 3 s, the line of `asks` from 3 to 5 s. */
static void until_asked(void)
{
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    tr_call_advance(&call, 5000);
    assert_int_equal(call.beat, B_ASKS);
    assert_int_equal(call.phase, TR_PHASE_WAITING);
}

static const struct tr_event *must_find(enum tr_event_kind kind, size_t n)
{
    const struct tr_event *ev = trace_find(&trace, kind, n);

    if (!ev)
        fail_msg("there is no event %s number %zu", tr_event_names[kind], n);
    return ev;
}

static void check_event(enum tr_event_kind kind, size_t n, int32_t at_ms, int32_t a, int32_t b)
{
    const struct tr_event *ev = must_find(kind, n);

    assert_int_equal(ev->at_ms, at_ms);
    assert_int_equal(ev->a, a);
    assert_int_equal(ev->b, b);
}

static void test_visitor_is_seen_or_leaves(void **state)
{
    (void)state;
    sides[0].kind = TR_SIDE_VISITOR;
    sides[0].at_ms = 4000;
    sides[0].leaves_ms = 3000;
    sides[0].mood = -3;
    sides[0].line = L_HELLO;
    sides[0].by = 0;
    fx.graph.side_count = 1;
    until_asked(); /* picked up at 1 s, so the visitor comes at 5 s */
    check_event(TR_EV_SIDE, 0, 5000, 0, TR_SIDE_ON);
    assert_int_equal(must_find(TR_EV_SIDE_SAID, 0)->c, 800);
    do_cmd(&call, 6500, TR_CMD_SIGNAL);
    check_event(TR_EV_SIDE, 1, 6500, 0, TR_SIDE_HANDLED);
    assert_int_equal(must_find(TR_EV_SIDE, 1)->c, 1500);
    fixture_done(&fx);
    until_asked();
    tr_call_advance(&call, 8000);
    check_event(TR_EV_SIDE, 1, 8000, 0, TR_SIDE_MISSED);
    assert_int_equal(call.mood, 57);
    /* nobody is in the room any more */
    do_cmd(&call, 8100, TR_CMD_SIGNAL);
    assert_int_equal(trace_count(&trace, TR_EV_SIDE), 2);
}

static void test_visitor_before_pick_up(void **state)
{
    (void)state;
    sides[0].kind = TR_SIDE_VISITOR;
    sides[0].at_ms = 0;
    fx.graph.side_count = 1;
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 500, TR_CMD_SPEAK);
    SAY(&call, 900, A_GREET); /* to the visitor, who is greeted first */
    check_event(TR_EV_SIDE, 0, 0, 0, TR_SIDE_ON);
    check_event(TR_EV_ASIDE, 0, 900, 1, 0);
    check_event(TR_EV_SIDE, 1, 900, 0, TR_SIDE_HANDLED);
    assert_int_equal(call.turns, 0);
    assert_int_equal(trace_count(&trace, TR_EV_IGNORED), 0);
    assert_false(tr_call_is_aside(&call));
}

static void test_untimed_visitors_stay(void **state)
{
    struct tr_call_opts opts = {.lang = TR_LANG_EN, .profile = 0};

    (void)state;
    sides[0].kind = TR_SIDE_VISITOR;
    sides[0].at_ms = 0;
    sides[0].leaves_ms = 3000;
    fx.graph.side_count = 1;
    fixture_link(&fx);
    tr_call_init(&call, fx.setup, &opts, NULL);
    tr_call_advance(&call, 30000);
    assert_int_equal(call.sides[0].state, TR_SIDE_ON);
}

static void test_muted_words_are_asides(void **state)
{
    (void)state;
    also(B_ASKS, TR_ON_ASIDE, TR_NONE, TR_NONE)->mood = 4;
    until_asked();
    do_cmd(&call, 5500, TR_CMD_MUTE);
    do_cmd(&call, 5600, TR_CMD_MUTE); /* it is covered already */
    assert_int_equal(trace_count(&trace, TR_EV_IGNORED), 1);
    do_cmd(&call, 6000, TR_CMD_SPEAK);
    assert_int_equal(call.phase, TR_PHASE_WAITING); /* the caller hears nothing */
    SAY(&call, 7000, A_HOLD);
    assert_int_equal(call.turns, 1);
    assert_int_equal(call.beat, B_ASKS);
    assert_int_equal(call.mood, 64);
    assert_true(tr_actset_has(&call.briefed, A_HOLD));
    assert_false(tr_actset_has(&call.said, A_HOLD));
    check_event(TR_EV_ASIDE, 0, 7000, 1, 0);
    do_cmd(&call, 8000, TR_CMD_UNMUTE);
    check_event(TR_EV_UNMUTED, 0, 8000, 2500, 0);
    SAY(&call, 9000, A_HELP);
    assert_int_equal(call.beat, B_BYE);
}

/* The mouthpiece covered is no hold: patience runs on. */
static void test_muting_does_not_stop_patience(void **state)
{
    (void)state;
    until_asked();
    do_cmd(&call, 5500, TR_CMD_MUTE);
    tr_call_advance(&call, 13000);
    check_event(TR_EV_SILENCE, 0, 13000, 8000, 1);
}

static void test_ready(void **state)
{
    (void)state;
    sides[0].kind = TR_SIDE_NOT_READY;
    sides[0].at_ms = 0;
    fx.graph.side_count = 1;
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    tr_call_advance(&call, 100);
    assert_int_equal(tr_call_view(&call, TR_VIEW_READY), 0);
    do_cmd(&call, 200, TR_CMD_READY);
    assert_int_equal(tr_call_view(&call, TR_VIEW_READY), 1);
    check_event(TR_EV_READY, 0, 200, 0, 0);
    check_event(TR_EV_SIDE, 1, 200, 0, TR_SIDE_HANDLED);
    do_cmd(&call, 300, TR_CMD_READY);
    check_event(TR_EV_IGNORED, 0, 300, TR_CMD_READY, 0);
}

static void test_look_up_takes_its_time(void **state)
{
    (void)state;
    also(B_ASKS, TR_ON_LOOK_UP, W_FILE, TR_NONE)->mood = -1;
    also(B_ASKS, TR_ON_LOOKED_UP, W_FILE, B_BACK);
    until_asked();
    do_cmd(&call, 6000, TR_CMD_HOLD);
    target(6500, TR_CMD_LOOK_UP, 0);
    assert_int_equal(call.mood, 59);
    assert_int_equal(must_find(TR_EV_LOOK_UP, 0)->c, 20000);
    tr_call_advance(&call, 26499);
    assert_int_equal(call.beat, B_ASKS);
    tr_call_advance(&call, 26500);
    check_event(TR_EV_LOOKED_UP, 0, 26500, 0, 0);
    assert_int_equal(call.beat, B_BACK);
    assert_int_equal(call.phase, TR_PHASE_WAITING);
    check_event(TR_EV_RESUMED, 0, 26500, 20500, 1); /* the story went on by itself */
    assert_int_equal(tr_call_view(&call, TR_VIEW_LOOKUPS), 1);
}

/* A branch that is due while the caller speaks waits for the line's end. */
static void test_found_while_the_caller_speaks(void **state)
{
    (void)state;
    topics[0].look_up_ms = 1000;
    also(B_OPENING, TR_ON_LOOKED_UP, TR_NONE, B_BACK);
    also(B_ASKS, TR_ON_LOOKED_UP, TR_NONE, B_BACK);
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    target(3500, TR_CMD_LOOK_UP, 0);
    tr_call_advance(&call, 4999);
    assert_int_equal(trace_count(&trace, TR_EV_LOOKED_UP), 1);
    assert_int_equal(call.beat, B_ASKS);
    tr_call_advance(&call, 5000);
    assert_int_equal(call.beat, B_BACK);
    assert_true(call.heard_line[0] & 1 << L_ASKS);
}

static void test_consulting(void **state)
{
    (void)state;
    also(B_ASKS, TR_ON_CONSULT, TR_NONE, TR_NONE)->mood = -1;
    also(B_ASKS, TR_ON_CONSULTED, W_SHEN, TR_NONE)->mood = -2;
    also(B_ASKS, TR_ON_UNAVAILABLE, W_LUO, TR_NONE)->mood = -4;
    until_asked();
    target(5500, TR_CMD_CONSULT, SHEN); /* so loud that the caller hears it */
    check_event(TR_EV_CONSULT, 0, 5500, SHEN, 1);
    do_cmd(&call, 6000, TR_CMD_HOLD);
    assert_true(tr_call_is_aside(&call));
    tr_call_advance(&call, 8500);
    check_event(TR_EV_CONSULTED, 0, 8500, SHEN, 1);
    assert_int_equal(call.mood, 57);
    SAY(&call, 9000, A_NAME); /* briefing him */
    check_event(TR_EV_ASIDE, 0, 9000, 1, 0);
    assert_true(tr_actset_has(&call.briefed, A_NAME));
    target(10000, TR_CMD_CONSULT, LUO);
    check_event(TR_EV_CONSULT, 1, 10000, LUO, 0);
    tr_call_advance(&call, 15000);
    check_event(TR_EV_CONSULTED, 1, 15000, LUO, 0);
    assert_int_equal(call.mood, 52);
    assert_false(tr_call_is_aside(&call)); /* she is out: nobody is there */
    do_cmd(&call, 16000, TR_CMD_RESUME);
    check_event(TR_EV_RESUMED, 0, 16000, 10000, 0);
    assert_int_equal(tr_call_view(&call, TR_VIEW_CONSULTS), 2);
}

static void test_transfer(void **state)
{
    (void)state;
    until_asked();
    do_cmd(&call, 5500, TR_CMD_HOLD);
    target(6000, TR_CMD_CONSULT, SHEN);
    tr_call_advance(&call, 9500);
    target(10000, TR_CMD_TRANSFER, SHEN);
    check_event(TR_EV_TRANSFERRED, 0, 10000, SHEN, 1);
    check_event(TR_EV_ENDED, 0, 10000, TR_END_TRANSFERRED, 0);
    fixture_done(&fx);
    also(B_ASKS, TR_ON_TRANSFER, W_LUO, B_HURT);
    until_asked();
    target(6000, TR_CMD_TRANSFER, LUO);
    check_event(TR_EV_TRANSFERRED, 0, 6000, LUO, 0);
    assert_int_equal(call.beat, B_HURT);
    assert_int_equal(call.phase, TR_PHASE_LINE);
}

/* Somebody in the room speaks while the caller is on hold; the hold goes on. */
static void test_room_speaks_while_held(void **state)
{
    (void)state;
    fx.beats[B_BACK].by = 0;
    fx.beats[B_BACK].line = L_HELLO;
    fx.beats[B_BACK].next = TR_NONE;
    also(B_ASKS, TR_ON_CONSULTED, W_SHEN, B_BACK);
    also(B_BACK, TR_ON_SAY, TR_NONE, TR_NONE)->mood = 1;
    for (uint32_t i = 0; i < fx.graph.branch_count; i++)
        if (fx.branches[i].trigger == TR_ON_RESUME)
            fx.branches[i].to = TR_NONE;
    until_asked();
    do_cmd(&call, 5500, TR_CMD_HOLD);
    target(6000, TR_CMD_CONSULT, SHEN);
    tr_call_advance(&call, 9800);
    assert_int_equal(call.beat, B_BACK);
    assert_int_equal(call.parked, 1);
    assert_int_equal(call.phase, TR_PHASE_WAITING);
    SAY(&call, 12000, A_NAME);
    check_event(TR_EV_ASIDE, 0, 12000, 1, 1);
    assert_int_equal(call.mood, 61);
    assert_int_equal(call.turns, 1);
    tr_call_advance(&call, 35500); /* 30 s are borne */
    check_event(TR_EV_HOLD_LONG, 0, 35500, 30000, 0);
    tr_call_advance(&call, 45500);
    check_event(TR_EV_HOLD_LONG, 1, 45500, 40000, 0);
    assert_int_equal(trace_count(&trace, TR_EV_SILENCE), 0);
    do_cmd(&call, 46000, TR_CMD_RESUME);
    check_event(TR_EV_RESUMED, 0, 46000, 40500, 0);
    assert_int_equal(call.beat, B_ASKS); /* where the hold began */
    assert_int_equal(call.phase, TR_PHASE_WAITING);
    assert_int_equal(call.visits[B_ASKS], 1);
}

static void test_second_line(void **state)
{
    (void)state;
    sides[0].kind = TR_SIDE_SECOND_LINE;
    sides[0].at_ms = 4500;
    sides[0].leaves_ms = 15000;
    fx.graph.side_count = 1;
    fx.beats[B_HURT].by = 1; /* on the other line */
    fx.beats[B_HURT].next = TR_NONE;
    also(B_ASKS, TR_ON_HANDLED, 0, B_HURT);
    also(B_HURT, TR_ON_RESUME, TR_NONE, B_BACK);
    until_asked();
    do_cmd(&call, 5200, TR_CMD_OTHER_LINE); /* it does not ring yet */
    check_event(TR_EV_IGNORED, 0, 5200, TR_CMD_OTHER_LINE, 0);
    tr_call_advance(&call, 5500);
    check_event(TR_EV_SIDE, 0, 5500, 0, TR_SIDE_ON);
    do_cmd(&call, 6000, TR_CMD_OTHER_LINE);
    check_event(TR_EV_HELD, 0, 6000, 1, 0);
    check_event(TR_EV_OTHER_LINE, 0, 6000, 0, 0);
    check_event(TR_EV_SIDE, 1, 6000, 0, TR_SIDE_HANDLED);
    assert_int_equal(call.beat, B_HURT);
    assert_int_equal(call.parked, 1);
    tr_call_advance(&call, 8000);
    SAY(&call, 9000, A_NAME); /* an answer like any other */
    assert_int_equal(call.turns, 2);
    assert_true(tr_actset_has(&call.said, A_NAME));
    do_cmd(&call, 10000, TR_CMD_HOLD); /* one is on hold already */
    check_event(TR_EV_IGNORED, 1, 10000, TR_CMD_HOLD, 0);
    do_cmd(&call, 11000, TR_CMD_RESUME);
    check_event(TR_EV_RESUMED, 0, 11000, 5000, 0);
    assert_int_equal(call.beat, B_BACK);
    assert_int_equal(call.parked, 0);
}

static void test_after(void **state)
{
    (void)state;
    also(B_ASKS, TR_ON_AFTER, TR_NONE, TR_NONE)->after_ms = 4000;
    fx.branches[fx.graph.branch_count - 1].mood = -1;
    also(B_ASKS, TR_ON_AFTER, TR_NONE, B_HELLO)->after_ms = 6000;
    until_asked(); /* entered at 3 s */
    do_cmd(&call, 6500, TR_CMD_SPEAK);
    tr_call_advance(&call, 7000);
    assert_int_equal(call.mood, 59);
    tr_call_advance(&call, 9000);
    assert_int_equal(call.beat, B_ASKS); /* the trainee is speaking */
    SAY(&call, 9500, A_ACK);
    assert_int_equal(call.beat, B_HELLO);
    check_event(TR_EV_BRANCH, 1, 9000, (int32_t)fx.beats[B_ASKS].branches.first + 5, 0);
}

static void test_after_is_dropped_when_the_answer_leads_on(void **state)
{
    (void)state;
    also(B_ASKS, TR_ON_AFTER, TR_NONE, B_HELLO)->after_ms = 4000;
    until_asked();
    do_cmd(&call, 6500, TR_CMD_SPEAK);
    SAY(&call, 9500, A_HELP);
    assert_int_equal(call.beat, B_BYE);
    tr_call_advance(&call, 11000);
    assert_int_equal(call.beat, B_BYE);
}

static void test_after_waits_for_the_line_and_not_for_untimed(void **state)
{
    struct tr_call_opts opts = {.lang = TR_LANG_EN, .profile = 0};

    (void)state;
    also(B_ASKS, TR_ON_AFTER, TR_NONE, B_HELLO)->after_ms = 1000;
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    tr_call_advance(&call, 4999);
    assert_int_equal(call.beat, B_ASKS);
    tr_call_advance(&call, 5000);
    assert_int_equal(call.beat, B_HELLO);
    tr_call_init(&call, fx.setup, &opts, NULL);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    tr_call_advance(&call, 300000);
    assert_int_equal(call.beat, B_ASKS);
}

static void test_interrupted_branch(void **state)
{
    (void)state;
    struct tr_branch *b = also(B_ASKS, TR_ON_INTERRUPTED, TR_NONE, B_HURT);

    b->mood = -10;
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    SAY(&call, 4000, A_HELP); /* over the line: the answer's own branch is not taken */
    assert_int_equal(call.beat, B_HURT);
    assert_int_equal(call.mood, 43);
}

static void test_hung_up_branch_names_the_end(void **state)
{
    (void)state;
    also(B_ASKS, TR_ON_HUNG_UP, TR_NONE, B_BYE)->mood = -5;
    until_asked();
    do_cmd(&call, 6000, TR_CMD_HANG_UP);
    assert_int_equal(call.end, TR_END_TRAINEE);
    assert_int_equal(call.ending, B_BYE);
    assert_int_equal(call.mood, 55);
    assert_int_equal(trace_count(&trace, TR_EV_LINE), 1);
}

/* no answer, then engaged, then answered at the second ring */
static void make_outbound(void)
{
    tries[0] = (struct tr_try){TR_TRY_NO_ANSWER, 0};
    tries[1] = (struct tr_try){TR_TRY_ENGAGED, 0};
    tries[2] = (struct tr_try){TR_TRY_ANSWERS, 2};
    dials[0] = (struct tr_dial){0, 10, {0, 3}, 0, 0};
    fx.graph.dial_count = 1;
    fx.graph.try_count = 3;
    fx.graph.kind = TR_OUTBOUND;
    fx.beats[B_OPENING].dial = 0;
    fx.beats[B_OPENING].next = B_ASKS;
}

static void test_outbound(void **state)
{
    (void)state;
    make_outbound();
    also(B_OPENING, TR_ON_NO_ANSWER, TR_NONE, TR_NONE)->mood = -1;
    also(B_OPENING, TR_ON_ENGAGED, TR_NONE, TR_NONE)->mood = -2;
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    tr_call_advance(&call, 500);
    assert_int_equal(call.phase, TR_PHASE_IDLE);
    assert_int_equal(call.visits[B_OPENING], 1);
    do_cmd(&call, 600, TR_CMD_PICK_UP);
    do_cmd(&call, 700, TR_CMD_HANG_UP);
    assert_int_equal(trace_count(&trace, TR_EV_IGNORED), 2);
    dial(1000, TR_MATCH_EXACT);
    tr_call_advance(&call, 16500); /* rings at 1, 6, 11 and 16 s */
    check_event(TR_EV_RINGBACK, 3, 16000, 4, 0);
    do_cmd(&call, 17000, TR_CMD_HANG_UP);
    check_event(TR_EV_ON_HOOK, 0, 17000, 0, 4);
    assert_int_equal(call.mood, 59);
    dial(200000, TR_MATCH_EQUIVALENT);
    assert_int_equal(tr_call_view(&call, TR_VIEW_IDLE), 183);
    check_event(TR_EV_ENGAGED, 0, 200000, 0, 0);
    assert_int_equal(call.mood, 57);
    dial(201000, TR_MATCH_EXACT); /* pressing the cradle */
    check_event(TR_EV_ON_HOOK, 1, 201000, 0, 0);
    tr_call_advance(&call, 211000);
    check_event(TR_EV_ANSWERED, 0, 211000, 2, 0);
    assert_int_equal(call.picked_up_at, 211000);
    assert_int_equal(call.beat, B_ASKS);
    assert_int_equal(tr_call_view(&call, TR_VIEW_DIALS), 3);
    assert_int_equal(trace_count(&trace, TR_EV_RING), 0);
}

static void test_wrong_number_and_giving_up(void **state)
{
    (void)state;
    make_outbound();
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    dial(1000, TR_MATCH_NEAR);
    check_event(TR_EV_ENGAGED, 0, 1000, 1, 0);
    do_cmd(&call, 2000, TR_CMD_HANG_UP);
    assert_int_equal(call.phase, TR_PHASE_IDLE);
    dial(3000, TR_MATCH_EXACT); /* the wrong one has used no try up: nobody answers */
    tr_call_advance(&call, 53000);
    check_event(TR_EV_ENGAGED, 1, 53000, 1, 0); /* after the tenth ring the exchange cuts it off */
    do_cmd(&call, 54000, TR_CMD_LEAVE);
    assert_int_equal(call.end, TR_END_GIVEN_UP);
    begin(&fx, &call, &trace);
    tr_call_advance(&call, 600000);
    check_event(TR_EV_ENDED, 0, 600000, TR_END_GIVEN_UP, 0);
    fixture_done(&fx);
    also(B_OPENING, TR_ON_WRONG_NUMBER, TR_NONE, B_HURT);
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    dial(1000, TR_MATCH_WRONG);
    assert_int_equal(call.beat, B_HURT);
    assert_int_equal(call.phase, TR_PHASE_LINE);
}

/* Cut in mid-sentence at 4 s. */
static void until_cut(void)
{
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    tr_call_advance(&call, 4000);
    check_event(TR_EV_SIDE, 0, 4000, 0, TR_SIDE_ON);
    check_event(TR_EV_CUT, 0, 4000, 0, 0);
    assert_int_equal(call.phase, TR_PHASE_IDLE);
    assert_int_equal(trace_count(&trace, TR_EV_LINE_END), 0);
    assert_int_equal(trace_count(&trace, TR_EV_INTERRUPTED), 0);
}

static void make_cut(void)
{
    sides[0].kind = TR_SIDE_LINE_CUT;
    sides[0].delay_ms = 1000;
    fx.graph.side_count = 1;
    fx.beats[B_ASKS].start = 0;
}

/* Without a beat for it the other side answers at the second ring, where it was. */
static void test_line_cut(void **state)
{
    (void)state;
    make_cut();
    until_cut();
    dial(6000, TR_MATCH_FREE);
    check_event(TR_EV_SIDE, 1, 6000, 0, TR_SIDE_HANDLED);
    tr_call_advance(&call, 16000);
    check_event(TR_EV_ANSWERED, 0, 16000, 2, 0);
    assert_int_equal(call.beat, B_ASKS);
    assert_int_equal(call.visits[B_ASKS], 2);
    assert_int_equal(call.phase, TR_PHASE_LINE);
    tr_call_advance(&call, 30000); /* it is cut only once */
    assert_int_equal(trace_count(&trace, TR_EV_CUT), 1);
}

static void test_line_cut_with_a_beat_for_it(void **state)
{
    (void)state;
    make_cut();
    tries[0] = (struct tr_try){TR_TRY_ENGAGED, 0};
    tries[1] = (struct tr_try){TR_TRY_ANSWERS, 1};
    dials[0] = (struct tr_dial){0, 10, {0, 2}, 0, 0};
    fx.graph.dial_count = 1;
    fx.graph.try_count = 2;
    fx.beats[B_HELLO].line = TR_NONE;
    fx.beats[B_HELLO].dial = 0;
    fx.beats[B_HELLO].next = B_BACK;
    also(B_ASKS, TR_ON_EVENT, 0, B_HELLO);
    until_cut();
    assert_int_equal(call.beat, B_HELLO);
    dial(5000, TR_MATCH_EXACT);
    check_event(TR_EV_ENGAGED, 0, 5000, 0, 0);
    check_event(TR_EV_SIDE, 1, 5000, 0, TR_SIDE_HANDLED);
    do_cmd(&call, 6000, TR_CMD_HANG_UP);
    dial(9000, TR_MATCH_EXACT);
    tr_call_advance(&call, 14000);
    assert_int_equal(call.beat, B_BACK);
    assert_int_equal(tr_call_view(&call, TR_VIEW_IDLE), 3);
}

static void test_called_away_and_noise(void **state)
{
    (void)state;
    sides[0].kind = TR_SIDE_CALLED_AWAY;
    sides[0].at_ms = 4500;
    sides[1].kind = TR_SIDE_NOISE;
    sides[1].at_ms = 4500;
    sides[2].kind = TR_SIDE_DISTRACTION;
    sides[2].at_ms = 4500;
    sides[2].leaves_ms = 1000;
    fx.graph.side_count = 3;
    until_asked();
    do_cmd(&call, 6000, TR_CMD_MUTE);
    check_event(TR_EV_SIDE, 3, 6000, 1, TR_SIDE_HANDLED);
    tr_call_advance(&call, 6500);
    check_event(TR_EV_SIDE, 4, 6500, 2, TR_SIDE_MISSED);
    do_cmd(&call, 7000, TR_CMD_HOLD);
    check_event(TR_EV_SIDE, 5, 7000, 0, TR_SIDE_HANDLED);
}

/* The caller hangs up, and the story goes on: a number is dialled afterwards. */
static void test_a_second_call_follows(void **state)
{
    (void)state;
    make_outbound();
    fx.graph.kind = TR_INBOUND;
    fx.beats[B_OPENING].dial = TR_NONE;
    fx.beats[B_BYE].ending = 0;
    fx.beats[B_BYE].next = B_HELLO;
    fx.beats[B_HELLO].line = TR_NONE;
    fx.beats[B_HELLO].dial = 0;
    dials[0].tries.first = 2;
    dials[0].tries.count = 1;
    until_asked();
    SAY(&call, 6000, A_HELP);
    tr_call_advance(&call, 9000);
    check_event(TR_EV_ON_HOOK, 0, 9000, 1, 0);
    assert_int_equal(call.beat, B_HELLO);
    assert_int_equal(call.phase, TR_PHASE_IDLE);
    dial(10000, TR_MATCH_EXACT);
    tr_call_advance(&call, 20000);
    assert_int_equal(call.phase, TR_PHASE_LINE);
    assert_int_equal(call.picked_up_at, 1000);
    assert_int_equal(trace_count(&trace, TR_EV_CALLER_GONE), 0);
}

/* ---- steps of any length ------------------------------------------------- */

/* Everything at once: each deadline above falls into this call. */
static void make_busy(void)
{
    sides[0] = (struct tr_side){.kind = TR_SIDE_VISITOR,
                                .name = fx.lines[0].key,
                                .at_ms = 3000,
                                .leaves_ms = 4000,
                                .line = L_HELLO,
                                .by = 0};
    sides[1] = (struct tr_side){.kind = TR_SIDE_LINE_CUT,
                                .name = fx.lines[1].key,
                                .at_ms = 60000,
                                .leaves_ms = TR_NEVER,
                                .by = TR_NONE,
                                .line = TR_NONE};
    sides[2] = (struct tr_side){.kind = TR_SIDE_SECOND_LINE,
                                .name = fx.lines[2].key,
                                .at_ms = 20000,
                                .leaves_ms = 9000,
                                .by = TR_NONE,
                                .line = TR_NONE};
    fx.graph.side_count = 3;
    fx.beats[B_BACK].by = 0;
    fx.beats[B_BACK].line = L_HELLO;
    fx.beats[B_BACK].next = TR_NONE;
    also(B_ASKS, TR_ON_CONSULTED, TR_NONE, B_BACK);
    also(B_ASKS, TR_ON_AFTER, TR_NONE, TR_NONE)->after_ms = 6000;
    also(B_ASKS, TR_ON_LOOKED_UP, TR_NONE, B_HELLO);
    also(B_ASKS, TR_ON_MISSED, 0, TR_NONE)->mood = -2;
    fixture_link(&fx);
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

    begin(&fx, &call, step ? NULL : &trace);
    for (size_t i = 0; i < sizeof cmds / sizeof *cmds; i++) {
        struct tr_cmd cmd = {.at_ms = cmds[i].at_ms,
                             .kind = cmds[i].kind,
                             .target = cmds[i].target,
                             .text = "words",
                             .text_len = 5};
        tr_err err;

        while (step && !tr_call_ended(&call) && call.now + step < cmd.at_ms)
            tr_call_advance(&call, call.now + step);
        assert_int_equal(tr_call_step(&call, &cmd, &err), TR_OK);
    }
    while (step && !tr_call_ended(&call))
        tr_call_advance(&call, call.now + step);
    tr_call_finish(&call);
    tr_call_digest(&call, digest);
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
        (void)must_find(all[i], 0);
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
    until_asked();
    first = tr_expr_eval(code, 2, &call, NULL);
    assert_true(first >= 0 && first < 6);
    SAY(&call, 6000, A_ACK);
    assert_int_equal(tr_expr_eval(code, 2, &call, NULL), first);
    for (int visit = 0; visit < 60; visit++) { /* another visit, another draw */
        call.visits[B_ASKS]++;
        seen |= 1u << tr_expr_eval(code, 2, &call, NULL);
    }
    assert_int_equal(seen, 63);
    code[0].arg = 0;
    assert_int_equal(tr_expr_eval(code, 2, &call, NULL), 0);
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
        T(test_outbound),
        T(test_wrong_number_and_giving_up),
        T(test_line_cut),
        T(test_line_cut_with_a_beat_for_it),
        T(test_called_away_and_noise),
        T(test_a_second_call_follows),
        T(test_step_length_never_matters),
        T(test_draws_stay),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
