/* Rules about several acts or answers together: tally, every, sequence; about an
 * expression; and what a bonus is worth. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "fixture.h"

static struct fixture fx;
static struct tr_call call;
static struct tr_verdict verdict;

static int start(void **state)
{
    (void)state;
    fixture_init(&fx);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    fixture_done(&fx);
    return 0;
}

static void run(void)
{
    if (!fx.setup)
        fixture_link(&fx);
    begin(&fx, &call, NULL);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
}

static void judge(void)
{
    tr_call_finish(&call);
    tr_score_verdict(&call.score, &call, &verdict);
}

#define ACTS(...) fixture_acts(&fx, (const int[]){__VA_ARGS__, -1})
#define RESULT(i) ((int)verdict.rules[i].result)

static void test_tally(void **state)
{
    struct tr_rule *courtesy = fixture_rule(&fx, "courtesy", TR_RULE_TALLY);

    (void)state;
    courtesy->any = ACTS(A_GREET, A_ACK, A_BYE);
    courtesy->low = 2;
    run();
    SAY(&call, 4000, A_GREET);
    SAY(&call, 9000, A_GREET);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(verdict.rules[0].evidence.value, 1);
    run();
    SAY(&call, 4000, A_GREET);
    SAY(&call, 9000, A_NAME);
    SAY(&call, 14000, A_BYE);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(verdict.rules[0].evidence.turn, 3);
    assert_int_equal(verdict.rules[0].evidence.value, 2);
}

static void test_every(void **state)
{
    struct tr_rule *warm = fixture_rule(&fx, "warm", TR_RULE_EVERY);

    (void)state;
    warm->any = ACTS(A_GREET, A_ACK);
    warm->limit = 2;
    run(); /* too few answers to tell */
    SAY(&call, 4000, A_NAME);
    SAY(&call, 9000, A_NAME);
    judge();
    assert_int_equal(RESULT(0), TR_NA);
    run();
    SAY(&call, 4000, A_GREET);
    SAY(&call, 9000, A_NAME);
    SAY(&call, 14000, A_LATE);
    SAY(&call, 19000, A_ACK);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    run();
    SAY(&call, 4000, A_GREET);
    SAY(&call, 9000, A_NAME);
    SAY(&call, 14000, A_LATE);
    SAY(&call, 19000, A_NAME);
    SAY(&call, 24000, A_ACK); /* too late */
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(verdict.rules[0].evidence.turn, 4);
}

static void test_sequence(void **state)
{
    struct tr_rule *steps = fixture_rule(&fx, "steps", TR_RULE_SEQUENCE);

    (void)state;
    steps->any = ACTS(A_GREET, A_NAME, A_ACK); /* in this order, not that of the names */
    steps->low = 2;
    run();
    SAY(&call, 4000, A_GREET);
    SAY(&call, 9000, A_LATE);
    judge();
    assert_int_equal(RESULT(0), TR_NA);
    run();
    SAY(&call, 4000, A_NAME, A_GREET); /* within one answer no order is told */
    SAY(&call, 9000, A_ACK);
    SAY(&call, 14000, A_GREET); /* not for the first time */
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(verdict.rules[0].evidence.value, 3);
    run();
    SAY(&call, 4000, A_GREET);
    SAY(&call, 9000, A_ACK);
    SAY(&call, 14000, A_NAME);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(verdict.rules[0].evidence.turn, 3);
}

static void test_that(void **state)
{
    struct tr_rule *brief = fixture_rule(&fx, "brief", TR_RULE_THAT);

    (void)state;
    fx.card_code[0] = (struct tr_ins){TR_OP_VIEW, TR_VIEW_TURNS};
    fx.card_code[1] = (struct tr_ins){TR_OP_PUSH, 1};
    fx.card_code[2] = (struct tr_ins){TR_OP_GT, 0};
    fx.card.code_count = 3;
    brief->that = (struct tr_slice){0, 3};
    run();
    SAY(&call, 4000, A_GREET);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    run();
    SAY(&call, 4000, A_GREET);
    SAY(&call, 9000, A_NAME);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
}

static void test_bonus(void **state)
{
    struct tr_rule *greet = fixture_rule(&fx, "greet", TR_RULE_SAY);
    struct tr_rule *ask = fixture_rule(&fx, "ask", TR_RULE_SAY);
    struct tr_rule *wish = fixture_rule(&fx, "wish", TR_RULE_SAY);

    (void)state;
    greet->any = ACTS(A_GREET);
    ask->any = ACTS(A_NAME);
    wish->any = ACTS(A_BYE);
    wish->bonus = 1;
    wish->points = 30;
    run(); /* nothing is lost without it */
    SAY(&call, 4000, A_GREET);
    judge();
    assert_int_equal(RESULT(2), TR_NA);
    assert_int_equal(verdict.score, 500);
    run();
    SAY(&call, 4000, A_GREET);
    SAY(&call, 9000, A_BYE);
    judge();
    assert_int_equal(RESULT(2), TR_MET);
    assert_int_equal(verdict.rules[2].points, 30);
    assert_int_equal(verdict.rules[2].max, 0);
    assert_int_equal(verdict.score, 530);
    assert_int_equal(verdict.sections[0], 530);
    run(); /* and there is nothing above 1000 */
    SAY(&call, 4000, A_GREET, A_NAME);
    SAY(&call, 9000, A_BYE);
    judge();
    assert_int_equal(verdict.score, 1000);
    assert_int_equal(verdict.rules[2].points, 0);
}

static void test_quiz(void **state)
{
    (void)state;
    fixture_rule(&fx, "posture", TR_RULE_QUIZ);
    fixture_rule(&fx, "greet", TR_RULE_SAY)->any = ACTS(A_GREET);
    run();
    SAY(&call, 4000, A_GREET);
    judge();
    assert_int_equal(verdict.rule_count, 1); /* it is not asked in a call */
    assert_int_equal(verdict.score, 1000);
}

/* As many rules as there can be, and one event that changes each of them twice: the words
 * before the hold were there, but it cut the caller short. */
static void test_all_change_twice(void **state)
{
    static struct trace trace;
    char id[8];

    (void)state;
    for (unsigned i = 0; i < TR_RULES_MAX; i++) {
        (void)snprintf(id, sizeof id, "r%u", i);
        struct tr_rule *rule = fixture_rule(&fx, id, TR_RULE_SAY);
        rule->window = TR_AGREED_HOLD;
        if (i == 0)
            rule->any = ACTS(A_HOLD);
        rule->any = fx.rules[0].any;
    }
    fixture_link(&fx);
    memset(&trace, 0, sizeof trace);
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 2000, A_HOLD);
    assert_int_equal(trace_count(&trace, TR_EV_RULE), 0);
    do_cmd(&call, 3000, TR_CMD_HOLD);
    assert_int_equal(trace_count(&trace, TR_EV_RULE), 2 * TR_RULES_MAX);
    trace_check(&trace, TR_EV_RULE, 0, 3000, 0, TR_BROKEN);
    trace_check(&trace, TR_EV_RULE, 2 * TR_RULES_MAX - 1, 3000, TR_RULES_MAX - 1, TR_BROKEN);
    judge();
    assert_int_equal(verdict.rule_count, TR_RULES_MAX);
    for (int i = 0; i < TR_RULES_MAX; i++)
        assert_int_equal(RESULT(i), TR_BROKEN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_tally, start, stop),
        cmocka_unit_test_setup_teardown(test_every, start, stop),
        cmocka_unit_test_setup_teardown(test_sequence, start, stop),
        cmocka_unit_test_setup_teardown(test_that, start, stop),
        cmocka_unit_test_setup_teardown(test_bonus, start, stop),
        cmocka_unit_test_setup_teardown(test_quiz, start, stop),
        cmocka_unit_test_setup_teardown(test_all_change_twice, start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
