/* The telephone rings again for somebody else: pick-up, giving up, a colleague who
 * answers, full hands, moods and surnames of several callers, rules that look at
 * each of their calls; and that the length of the steps never matters for it. */
#include <string.h>

#include "cmocka_all.h"
#include "unit/sim/fixture.h"

static struct fixture fx;
static _Alignas(64) struct tr_call call;
static struct trace trace;
static struct tr_cast cast[2];
static struct tr_side sides[2];
static struct tr_dial dials[1];
static struct tr_try tries[1];
static struct tr_verdict verdict;
enum { MEI, CLERK };

/* After the first goodbye it rings for Ms Mei, ten seconds later and four times. */
static int start(void **state)
{
    tr_str mei;

    (void)state;
    fixture_init(&fx);
    mei = fixture_word(&fx, "Mei");
    cast[MEI] = (struct tr_cast){.name = fixture_word(&fx, "mei"),
                                 .rate = 100,
                                 .own = 1,
                                 .mood = 40,
                                 .surname_fact = TR_NONE,
                                 .surname = {{mei, mei, mei}}};
    cast[CLERK] = (struct tr_cast){
        .name = fixture_word(&fx, "clerk"), .rate = 100, .room = 1, .surname_fact = TR_NONE};
    fx.graph.cast = cast, fx.graph.cast_count = 2;
    fx.graph.sides = sides;
    fx.beats[B_BYE].ending = 0;
    fx.beats[B_BYE].next = B_HELLO;
    fx.beats[B_HELLO].line = TR_NONE;
    fx.beats[B_HELLO].by = MEI;
    fx.beats[B_HELLO].ring_after_ms = 10000;
    fx.beats[B_HELLO].ring_max = 4;
    fx.beats[B_HELLO].next = B_BACK;
    fx.beats[B_BACK].by = MEI;
    fx.beats[B_BACK].next = B_HURT;
    fx.beats[B_HURT].by = MEI;
    fx.beats[B_HURT].next = TR_NONE;
    fx.beats[B_HURT].hangs_up_ms = 2000;
    fx.beats[B_HURT].ending = fixture_word(&fx, "both");
    return 0;
}

static int stop(void **state)
{
    (void)state;
    fixture_done(&fx);
    memset(&fx, 0, sizeof fx);
    return 0;
}

/* The first caller's call: 1 s to 9 s; it rings again from 19 s. */
static void first_call(void)
{
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    SAY(&call, 6000, A_HELP);
    tr_call_advance(&call, 9000);
    trace_check(&trace, TR_EV_ON_HOOK, 0, 9000, 1, 0);
    assert_int_equal(call.beat, B_HELLO);
    assert_int_equal(call.phase, TR_PHASE_IDLE);
    assert_false(tr_call_off_hook(&call));
}

static void test_it_rings_again(void **state)
{
    char name[32];

    (void)state;
    fx.graph.caller.surname_fact = TR_NONE;
    fx.graph.caller.knows_surname = 1;
    first_call();
    do_cmd(&call, 9500, TR_CMD_PICK_UP);
    trace_check(&trace, TR_EV_IGNORED, 0, 9500, TR_CMD_PICK_UP, 0);
    do_cmd(&call, 9600, TR_CMD_DIAL); /* nobody to be rung up */
    trace_check(&trace, TR_EV_IGNORED, 1, 9600, TR_CMD_DIAL, 0);
    do_cmd(&call, 9700, TR_CMD_HANG_UP);
    assert_int_equal(trace_count(&trace, TR_EV_IGNORED), 3);
    struct tr_cmd note = {.at_ms = 9800, .kind = TR_CMD_NOTE, .text = "1", .text_len = 1};
    assert_int_equal(tr_call_step(&call, &note, NULL), TR_OK);
    assert_int_equal(call.slip[0].filled, 1);
    tr_call_advance(&call, 24000);
    trace_check(&trace, TR_EV_RING, 1, 19000, 1, 0);
    trace_check(&trace, TR_EV_RING, 2, 24000, 2, 0);
    assert_int_equal(call.phase, TR_PHASE_RINGING);
    assert_int_equal(call.surname_known, 0);
    do_cmd(&call, 25000, TR_CMD_PICK_UP);
    trace_check(&trace, TR_EV_PICKED_UP, 1, 25000, 2, 0);
    assert_int_equal(call.beat, B_BACK);
    assert_int_equal(call.picked_up_at, 1000);
    assert_int_equal(tr_call_turns(&call), 0);
    assert_int_equal(tr_call_view(&call, TR_VIEW_CALLS), 2);
    assert_true(tr_call_off_hook(&call));
    assert_int_equal(tr_call_surname(&call, name, sizeof name), 3);
    assert_string_equal(name, "Mei");
    SAY(&call, 26000, A_GREET);
    tr_call_finish(&call);
    assert_int_equal(call.end, TR_END_SCRIPTED);
    assert_int_equal(trace_count(&trace, TR_EV_CALLER_GONE), 1);
}

static void test_nobody_answers(void **state)
{
    (void)state;
    fixture_also(&fx, B_HELLO, TR_ON_NO_ANSWER, TR_NONE, B_HELLO)->mood = -7;
    first_call();
    tr_call_advance(&call, 39000);
    trace_check(&trace, TR_EV_UNANSWERED, 0, 39000, 4, 0);
    assert_int_equal(call.mood, 33);
    tr_call_advance(&call, 49000);
    trace_check(&trace, TR_EV_RING, 5, 49000, 1, 0);
    assert_int_equal(call.visits[B_HELLO], 2);
}

static void test_without_a_branch_the_call_was_missed(void **state)
{
    (void)state;
    first_call();
    tr_call_advance(&call, 39000);
    trace_check(&trace, TR_EV_ENDED, 0, 39000, TR_END_MISSED, 0);
}

static void test_a_colleague_answers(void **state)
{
    struct tr_rule *rings;

    (void)state;
    fx.beats[B_HELLO].ring_taken = 2;
    fixture_also(&fx, B_HELLO, TR_ON_TAKEN, TR_NONE, B_ASKS);
    rings = fixture_rule(&fx, "missed", TR_RULE_MISSED);
    (void)rings;
    first_call();
    tr_call_advance(&call, 24000);
    trace_check(&trace, TR_EV_UNANSWERED, 0, 24000, 2, 1);
    assert_int_equal(call.beat, B_ASKS);
    assert_int_equal(call.score.rules[0].result, TR_MET);
}

/* ---- full hands ------------------------------------------------------------ */

static void make_bound(void)
{
    sides[0] = (struct tr_side){.name = fixture_word(&fx, "box"),
                                .kind = TR_SIDE_DISTRACTION,
                                .at_ms = 0,
                                .leaves_ms = TR_NEVER,
                                .by = TR_NONE,
                                .line = TR_NONE,
                                .binds = {5, 6}};
    fx.graph.side_count = 1;
}

static void test_full_hands_cannot_lift(void **state)
{
    unsigned seen = 0;

    (void)state;
    make_bound();
    fixture_rule(&fx, "soon", TR_RULE_RINGS)->limit = 3;
    fixture_rule(&fx, "at_once", TR_RULE_RINGS)->limit = 1;
    fixture_link(&fx);
    for (uint64_t seed = 1; seed < 30; seed++) {
        struct tr_call_opts opts = {.seed = seed, .lang = TR_LANG_EN, .profile = 100};
        struct tr_sink sink = {trace_emit, &trace};
        trace.count = 0;
        tr_call_init(&call, fx.setup, &opts, &sink);
        do_cmd(&call, 1000, TR_CMD_PICK_UP);
        trace_check(&trace, TR_EV_IGNORED, 0, 1000, TR_CMD_PICK_UP, 0);
        do_cmd(&call, 19999, TR_CMD_PICK_UP);
        assert_int_equal(call.phase, TR_PHASE_RINGING);
        while (tr_call_bound(&call))
            tr_call_advance(&call, tr_call_deadline(&call));
        seen |= 1u << call.rings;
        trace_check(&trace, TR_EV_SIDE, 1, 5000 * (call.rings - 1), 0, TR_SIDE_HANDLED);
        do_cmd(&call, call.now + 6000, TR_CMD_PICK_UP); /* one ring after that */
        trace_check(&trace, TR_EV_PICKED_UP, 0, call.now, call.rings, call.rings - 2);
        assert_int_equal(call.score.rules[0].result, TR_MET);
        assert_int_equal(call.score.rules[1].result, TR_BROKEN);
    }
    assert_int_equal(seen, 1u << 5 | 1u << 6);
}

static void test_hands_are_free_when_it_stops(void **state)
{
    (void)state;
    make_bound();
    sides[0].at_ms = TR_NEVER;
    sides[0].binds[0] = sides[0].binds[1] = 9; /* it rings only four times */
    fx.beats[B_HELLO].start = 0;
    fixture_also(&fx, B_HELLO, TR_ON_NO_ANSWER, TR_NONE, B_HELLO);
    first_call();
    do_cmd(&call, 25000, TR_CMD_PICK_UP);
    trace_check(&trace, TR_EV_IGNORED, 0, 25000, TR_CMD_PICK_UP, 0);
    do_cmd(&call, 50000, TR_CMD_PICK_UP);
    trace_check(&trace, TR_EV_PICKED_UP, 1, 50000, 1, 0);
}

static void add_rules(void)
{
    struct tr_rule *rule = fixture_rule(&fx, "greet", TR_RULE_SAY);

    rule->window = TR_IN_FIRST_TURN;
    rule->any = fixture_acts(&fx, (const int[]){A_GREET, -1});
    fixture_rule(&fx, "first_word", TR_RULE_FIRST_WORD)->limit = 2500;
    fixture_rule(&fx, "rings", TR_RULE_RINGS)->limit = 1;
    rule = fixture_rule(&fx, "closing", TR_RULE_SAY);
    rule->window = TR_IN_CLOSING;
    rule->limit = 1;
    rule->any = fixture_acts(&fx, (const int[]){A_HELP, -1});
    fixture_rule(&fx, "hang_up", TR_RULE_HANG_UP)->limit = 1000;
}

static void check_rules(const char *expected)
{
    tr_score_verdict(&call.score, &call, &verdict);
    for (uint16_t i = 0; i < verdict.rule_count; i++)
        assert_int_equal(verdict.rules[i].result, expected[i] == '+'   ? TR_MET
                                                  : expected[i] == '-' ? TR_BROKEN
                                                                       : TR_NA);
}

/* ---- moods ----------------------------------------------------------------- */

static void test_each_has_a_mood(void **state)
{
    (void)state;
    fx.beats[B_BACK].mood = -15;
    first_call();
    assert_int_equal(call.mood, 40);
    do_cmd(&call, 19500, TR_CMD_PICK_UP);
    assert_int_equal(call.mood, 25);
    SAY(&call, 20000, A_GREET);
    tr_call_finish(&call);
    tr_score_verdict(&call.score, &call, &verdict);
    assert_int_equal(verdict.mood, 25);
    fixture_done(&fx);
    cast[MEI].mood = 100;
    fx.beats[B_BACK].mood = 0;
    fixture_link(&fx);
    begin(&fx, &call, NULL);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    do_cmd(&call, 2000, TR_CMD_LEAVE);
    assert_int_equal(tr_call_mood_lowest(&call), 60); /* she has never been on the line */
}

/* The story goes on without whoever has had enough of it. */
static void test_who_leaves_is_gone(void **state)
{
    (void)state;
    add_rules();
    fx.graph.caller.gone = B_HELLO;
    cast[MEI].gone = B_HURT;
    fixture_also(&fx, B_OPENING, TR_ON_INTERRUPTED, TR_NONE, TR_NONE);
    fx.beats[B_ASKS].mood = -60;
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET, A_HELP);
    trace_check(&trace, TR_EV_ON_HOOK, 0, 3000, 1, 0);
    assert_int_equal(trace_find(&trace, TR_EV_ON_HOOK, 0)->c, TR_END_ANGRY);
    assert_int_equal(call.beat, B_HELLO);
    assert_int_equal(call.phase, TR_PHASE_IDLE);
    assert_int_equal(call.mood, 40);
    do_cmd(&call, 13500, TR_CMD_PICK_UP);
    while (call.beat == B_BACK)
        tr_call_advance(&call, tr_call_deadline(&call));
    assert_int_equal(trace_find(&trace, TR_EV_ON_HOOK, 1)->c, TR_END_SILENT);
    assert_int_equal(call.beat, B_HURT);
    tr_call_finish(&call);
    assert_int_equal(call.end, TR_END_SCRIPTED);
    check_rules("--+-+");
    assert_int_equal(verdict.mood, 0);
}

/* Whoever is on hold is the one who minds it. */
static void test_the_held_one_minds(void **state)
{
    (void)state;
    sides[0] = (struct tr_side){.name = fixture_word(&fx, "line2"),
                                .kind = TR_SIDE_SECOND_LINE,
                                .at_ms = 5000,
                                .leaves_ms = TR_NEVER,
                                .by = TR_NONE,
                                .line = TR_NONE};
    fx.graph.side_count = 1;
    fx.beats[B_BACK].next = TR_NONE;
    fixture_also(&fx, B_ASKS, TR_ON_HANDLED, TR_NONE, B_BACK)->what = 0;
    for (uint32_t i = 0; i < fx.graph.branch_count; i++)
        if (fx.branches[i].trigger == TR_ON_RESUME)
            fx.branches[i].to = TR_NONE;
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    do_cmd(&call, 7000, TR_CMD_OTHER_LINE);
    assert_int_equal(call.beat, B_BACK);
    assert_int_equal(call.parked, 1);
    assert_int_equal(call.mood, 40);
    SAY(&call, 8000, A_GREET);
    int32_t due = call.hold_next;
    while (call.now < due) {
        SAY(&call, call.now + 1000 < due ? call.now + 1000 : due, A_GREET);
    }
    assert_int_equal(call.mood, 40);
    do_cmd(&call, due + 100, TR_CMD_RESUME);
    assert_int_equal(call.beat, B_ASKS);
    assert_int_equal(call.mood, 60 + fx.graph.caller.hold_mood);
}

/* ---- nobody on the line ------------------------------------------------------ */

static void test_the_desk_at_rest(void **state)
{
    (void)state;
    fx.beats[B_OPENING].ring_after_ms = 20000;
    fx.beats[B_OPENING].ring_max = 3;
    fx.beats[B_OPENING].next = B_ASKS;
    fixture_also(&fx, B_OPENING, TR_ON_EVENT, TR_NONE, B_BACK)->what = 0;
    sides[0] = (struct tr_side){.name = fixture_word(&fx, "clerk_comes"),
                                .kind = TR_SIDE_COLLEAGUE,
                                .at_ms = 0,
                                .leaves_ms = TR_NEVER,
                                .by = CLERK,
                                .line = TR_NONE};
    fx.graph.side_count = 1;
    fx.beats[B_BACK].by = CLERK;
    fx.beats[B_BACK].next = B_OPENING;
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    tr_call_advance(&call, 1000);
    assert_int_equal(call.beat, B_BACK);
    assert_true(tr_call_in_room(&call));
    do_cmd(&call, 1100, TR_CMD_HOLD);
    do_cmd(&call, 1200, TR_CMD_HANG_UP);
    assert_int_equal(trace_count(&trace, TR_EV_IGNORED), 2);
    SAY(&call, 2000, A_GREET);
    assert_int_equal(trace_count(&trace, TR_EV_ASIDE), 1);
    assert_int_equal(trace_count(&trace, TR_EV_SAID), 0);
    assert_int_equal(call.beat, B_OPENING);
    tr_call_advance(&call, 22000);
    trace_check(&trace, TR_EV_RING, 0, 22000, 1, 0);
    do_cmd(&call, 23000, TR_CMD_PICK_UP);
    assert_int_equal(call.beat, B_ASKS);
    assert_int_equal(call.on_line, 1);
}

/* ---- rules ------------------------------------------------------------------- */

static void test_both_calls_are_judged(void **state)
{
    (void)state;
    add_rules();
    first_call();
    do_cmd(&call, 19500, TR_CMD_PICK_UP);
    SAY(&call, 21000, A_GREET, A_HELP);
    tr_call_finish(&call);
    check_rules("+++++");
    /* the second is worse */
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    SAY(&call, 6000, A_HELP);
    tr_call_advance(&call, 9000);
    do_cmd(&call, 24500, TR_CMD_PICK_UP);
    SAY(&call, 28000, A_NAME);
    do_cmd(&call, 29000, TR_CMD_HANG_UP);
    tr_call_finish(&call);
    check_rules("-----");
}

/* A good second call does not mend a bad first one. */
static void test_the_first_is_not_forgotten(void **state)
{
    (void)state;
    add_rules();
    fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 6000, TR_CMD_PICK_UP);
    SAY(&call, 9000, A_ACK);
    SAY(&call, 12000, A_BYE);
    do_cmd(&call, 13100, TR_CMD_HANG_UP); /* 100 ms after the last line */
    assert_int_equal(call.beat, B_HELLO);
    trace_check(&trace, TR_EV_ON_HOOK, 0, 13100, 0, 0);
    assert_int_equal(call.score.rules[0].result, TR_BROKEN);
    do_cmd(&call, 23200, TR_CMD_PICK_UP);
    SAY(&call, 24000, A_GREET, A_HELP);
    tr_call_finish(&call);
    check_rules("-----");
    assert_int_equal(verdict.rules[1].evidence.at_ms, 9000); /* the late first word */
}

/* Whoever is rung up is greeted, too; how soon one speaks is the other's matter. */
static void test_calls_of_ones_own_are_judged(void **state)
{
    (void)state;
    add_rules();
    fx.beats[B_HELLO].ring_max = 0;
    fx.beats[B_HELLO].by = TR_NONE;
    fx.beats[B_HELLO].dial = 0;
    tries[0] = (struct tr_try){TR_TRY_ANSWERS, 1};
    dials[0] = (struct tr_dial){TR_NONE, 10, {0, 1}, 1, 0};
    fx.graph.dials = dials, fx.graph.dial_count = 1;
    fx.graph.tries = tries, fx.graph.try_count = 1;
    for (int own = 1; own >= 0; own--) {
        dials[0].anew = (uint16_t)own;
        if (!own)
            fixture_done(&fx);
        first_call();
        do_cmd(&call, 10000, TR_CMD_DIAL);
        tr_call_advance(&call, 20000);
        assert_int_equal(call.beat, B_BACK);
        assert_int_equal(tr_call_turns(&call), own ? 0 : 2);
        SAY(&call, 21000, A_HELP);
        tr_call_finish(&call);
        check_rules(own ? "-++++" : "+++++");
    }
}

/* ---- steps of any length --------------------------------------------------- */

static void play(int32_t step, struct tr_digest *digest)
{
    static const struct {
        int32_t at_ms;
        uint8_t kind;
    } cmds[] = {{21000, TR_CMD_PICK_UP}, {26000, TR_CMD_PICK_UP}, {28000, TR_CMD_SAY},
                {33000, TR_CMD_SAY},     {60000, TR_CMD_PICK_UP}, {62000, TR_CMD_SPEAK},
                {64000, TR_CMD_SAY}};

    begin(&fx, &call, NULL);
    for (size_t i = 0; i < sizeof cmds / sizeof *cmds; i++) {
        struct tr_cmd cmd = {
            .at_ms = cmds[i].at_ms, .kind = cmds[i].kind, .text = "words", .text_len = 5};
        struct tr_heard heard = {.act = tr_setup_act(fx.setup, i == 3 ? "help" : "greet")};
        cmd.heard = &heard;
        cmd.heard_count = cmd.kind == TR_CMD_SAY;
        while (step && !tr_call_ended(&call) && call.now + step < cmd.at_ms)
            tr_call_advance(&call, call.now + step);
        assert_int_equal(tr_call_step(&call, &cmd, NULL), TR_OK);
    }
    while (step && !tr_call_ended(&call))
        tr_call_advance(&call, call.now + step);
    tr_call_finish(&call);
    tr_call_digest(&call, digest);
}

static void test_step_length_never_matters(void **state)
{
    struct tr_digest whole, parts;

    (void)state;
    make_bound();
    add_rules();
    fixture_also(&fx, B_HELLO, TR_ON_NO_ANSWER, TR_NONE, B_HELLO)->mood = -3;
    fixture_link(&fx);
    play(0, &whole);
    assert_int_equal(call.calls, 2);
    assert_int_equal(call.end, TR_END_SCRIPTED);
    for (int32_t step = 1; step < 30000; step = step * 3 + 1) {
        play(step, &parts);
        assert_true(tr_digest_equal(&whole, &parts));
    }
}

#define T(name) cmocka_unit_test_setup_teardown(name, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_it_rings_again),
        T(test_nobody_answers),
        T(test_without_a_branch_the_call_was_missed),
        T(test_a_colleague_answers),
        T(test_full_hands_cannot_lift),
        T(test_hands_are_free_when_it_stops),
        T(test_each_has_a_mood),
        T(test_who_leaves_is_gone),
        T(test_the_held_one_minds),
        T(test_the_desk_at_rest),
        T(test_both_calls_are_judged),
        T(test_the_first_is_not_forgotten),
        T(test_calls_of_ones_own_are_judged),
        T(test_step_length_never_matters),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
