/* Rules about what happens besides the line: side events, controls, pen and
 * form; and what a call that the trainee makes is not judged by. */
#include <string.h>

#include "cmocka_all.h"
#include "unit/sim/fixture.h"

static struct fixture fx;
static _Alignas(64) struct tr_call call;
static struct trace trace;
static struct tr_verdict verdict;
static struct tr_side sides[2];

static tr_str word(const char *s)
{
    tr_str at = fx.card_pool_len;

    memcpy(fx.card_pool + at, s, strlen(s) + 1);
    fx.card_pool_len += (uint32_t)strlen(s) + 1;
    return at;
}

static int start(void **state)
{
    (void)state;
    fixture_init(&fx);
    for (int i = 0; i < 2; i++)
        sides[i] = (struct tr_side){.name = fx.lines[0].key,
                                    .at_ms = TR_NEVER,
                                    .leaves_ms = TR_NEVER,
                                    .by = TR_NONE,
                                    .line = TR_NONE};
    fx.graph.sides = sides;
    return 0;
}

static int stop(void **state)
{
    (void)state;
    fixture_done(&fx);
    memset(&fx, 0, sizeof fx);
    return 0;
}

static void run(void)
{
    if (!fx.setup)
        fixture_link(&fx);
    begin(&fx, &call, &trace);
}

static void judge(void)
{
    tr_call_finish(&call);
    tr_score_verdict(&call.score, &call, &verdict);
}

#define RESULT(i) ((int)verdict.rules[i].result)

static struct tr_rule *named(const char *id, enum tr_rule_kind kind, const char *field)
{
    struct tr_rule *rule = fixture_rule(&fx, id, kind);

    rule->field = word(field);
    return rule;
}

static void test_side(void **state)
{
    (void)state;
    named("visitor", TR_RULE_SIDE, "visitor")->limit = 3000;
    named("line2", TR_RULE_SIDE, "second_line")->limit = 3000;
    sides[0].kind = TR_SIDE_VISITOR;
    sides[0].at_ms = 2000;
    sides[0].leaves_ms = 8000;
    fx.graph.side_count = 1;
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    do_cmd(&call, 5000, TR_CMD_SIGNAL);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(verdict.rules[0].evidence.value, 2000);
    assert_int_equal(RESULT(1), TR_NA); /* none rang */
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    do_cmd(&call, 6001, TR_CMD_SIGNAL);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN); /* too late */
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    tr_call_advance(&call, 11000);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN); /* gone */
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    tr_call_advance(&call, 5000);
    do_cmd(&call, 5500, TR_CMD_HANG_UP); /* over before it had to be noticed */
    judge();
    assert_int_equal(RESULT(0), TR_NA);
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    do_cmd(&call, 7000, TR_CMD_HANG_UP); /* still there, and ignored for four seconds */
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
}

static void test_control(void **state)
{
    (void)state;
    struct tr_rule *once = named("cover", TR_RULE_CONTROL, "muted");
    struct tr_rule *never = named("no_consult_aloud", TR_RULE_CONTROL, "hold_long");

    once->low = 1;
    once->limit = 2;
    never->limit = 0;
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    do_cmd(&call, 2000, TR_CMD_MUTE);
    do_cmd(&call, 3000, TR_CMD_UNMUTE);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_MET);
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    for (int i = 0; i < 3; i++) {
        do_cmd(&call, 2000 + 1000 * i, TR_CMD_MUTE);
        do_cmd(&call, 2500 + 1000 * i, TR_CMD_UNMUTE);
    }
    do_cmd(&call, 6000, TR_CMD_HOLD);
    tr_call_advance(&call, 37000);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN); /* three times */
    assert_int_equal(RESULT(1), TR_BROKEN);
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN); /* not once */
    run();
    judge();
    assert_int_equal(RESULT(0), TR_NA); /* a missed call has no controls */
}

static void test_ready(void **state)
{
    (void)state;
    fixture_rule(&fx, "before_fact", TR_RULE_READY)->window = TR_BEFORE_FACT;
    fixture_rule(&fx, "before_pick_up", TR_RULE_READY)->window = TR_BEFORE_PICK_UP;
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    judge();
    assert_int_equal(RESULT(0), TR_NA); /* nothing was ever missing */
    fixture_done(&fx);
    fx.setup = NULL;
    sides[0].kind = TR_SIDE_NOT_READY;
    sides[0].at_ms = 0;
    fx.graph.side_count = 1;
    run();
    do_cmd(&call, 500, TR_CMD_READY);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_MET);
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    do_cmd(&call, 2000, TR_CMD_READY);
    SAY(&call, 3000, A_GREET); /* the number is told after that */
    tr_call_advance(&call, 5000);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_BROKEN);
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    tr_call_advance(&call, 5000);
    do_cmd(&call, 6000, TR_CMD_READY);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN); /* missing to the end */
}

/* A hold that the story ended asks for no words afterwards. */
static void test_holds_that_end_by_themselves(void **state)
{
    (void)state;
    struct tr_rule *back = fixture_rule(&fx, "back", TR_RULE_SAY);
    struct tr_rule *hold = fixture_rule(&fx, "hold", TR_RULE_HOLD);

    back->window = TR_AFTER_HOLD;
    back->any = fixture_acts(&fx, (const int[]){A_RESUME, -1});
    hold->limit = 5000;
    fx.beats[B_ASKS].branches.count++; /* the row behind it is free */
    fx.branches[fx.graph.branch_count++] = (struct tr_branch){
        .trigger = TR_ON_AFTER, .after_ms = 12000, .what = TR_NONE, .start = TR_NONE, .to = B_BYE};
    assert_int_equal(fx.beats[B_ASKS].branches.first + fx.beats[B_ASKS].branches.count,
                     fx.graph.branch_count);
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 3000, A_GREET);
    do_cmd(&call, 6000, TR_CMD_HOLD);
    judge();
    assert_int_equal(call.end, TR_END_SCRIPTED);
    assert_int_equal(RESULT(0), TR_NA);
    assert_int_equal(RESULT(1), TR_BROKEN);
}

static void test_outbound(void **state)
{
    static struct tr_dial dials[1];
    static struct tr_try tries[1];

    (void)state;
    fixture_rule(&fx, "rings", TR_RULE_RINGS)->limit = 3;
    fixture_rule(&fx, "missed", TR_RULE_MISSED);
    fixture_rule(&fx, "first", TR_RULE_FIRST_WORD)->limit = 1000;
    struct tr_rule *dialled = named("dial", TR_RULE_CONTROL, "dialled");
    struct tr_rule *greet = fixture_rule(&fx, "greet", TR_RULE_SAY);

    dialled->low = 2;
    dialled->limit = 9;
    greet->any = fixture_acts(&fx, (const int[]){A_GREET, -1});
    tries[0] = (struct tr_try){TR_TRY_ANSWERS, 1};
    dials[0] = (struct tr_dial){TR_NONE, 10, {0, 1}, 0, 0};
    fx.graph.kind = TR_OUTBOUND;
    fx.graph.dials = dials, fx.graph.dial_count = 1;
    fx.graph.tries = tries, fx.graph.try_count = 1;
    fx.beats[B_OPENING].dial = 0;
    run();
    do_cmd(&call, 1000, TR_CMD_DIAL);
    tr_call_advance(&call, 8000);
    SAY(&call, 9000, A_GREET);
    judge();
    assert_int_equal(RESULT(0), TR_NA);
    assert_int_equal(RESULT(1), TR_NA);
    assert_int_equal(RESULT(2), TR_NA);
    assert_int_equal(RESULT(3), TR_BROKEN);
    assert_int_equal(RESULT(4), TR_MET);
    run();
    do_cmd(&call, 1000, TR_CMD_LEAVE); /* never dialled: that is judged, the rest is not */
    judge();
    assert_int_equal(RESULT(3), TR_BROKEN);
    assert_int_equal(RESULT(4), TR_NA);
}

#define T(name) cmocka_unit_test_setup_teardown(name, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(test_side),     T(test_control), T(test_ready), T(test_holds_that_end_by_themselves),
        T(test_outbound),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
