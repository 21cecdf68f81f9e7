/* Rules about the time between two things, holds added up, visitors who come before the
 * receiver is lifted, and limits by the timing profile. */
#include <string.h>

#include "cmocka_all.h"
#include "sim/score_inside.h"
#include "unit/sim/fixture.h"

#define ACTS(...) fixture_acts(&fx, (const int[]){__VA_ARGS__, -1})
#define RESULT(i) ((int)verdict.rules[i].result)
#define VALUE(i) ((int)verdict.rules[i].evidence.value)

static struct fixture fx;
static _Alignas(64) struct tr_call call;
static struct trace trace;
static struct tr_verdict verdict;
static struct tr_side sides[1];

static int start(void **state)
{
    (void)state;
    fixture_init(&fx);
    sides[0] = (struct tr_side){.name = fx.lines[0].key,
                                .kind = TR_SIDE_VISITOR,
                                .at_ms = 0,
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

static tr_str word(const char *s)
{
    tr_str at = fx.card_pool_len;
    memcpy(fx.card_pool + at, s, strlen(s) + 1);
    fx.card_pool_len += (uint32_t)strlen(s) + 1;
    return at;
}

static void run(void)
{
    if (!fx.setup)
        fixture_link(&fx);
    begin(&fx, &call, &trace);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
}

static void judge(void)
{
    tr_call_finish(&call);
    tr_score_verdict(&call.score, &call, &verdict);
}

static void from_act_to_act(void **state)
{
    struct tr_rule *rule = fixture_rule(&fx, "kept", TR_RULE_BETWEEN);
    (void)state;
    rule->any = ACTS(A_HELP);
    rule->before = ACTS(A_ACK);
    rule->limit = 6000;
    run(); /* it never began */
    SAY(&call, 4000, A_ACK);
    judge();
    assert_int_equal(RESULT(0), TR_NA);
    run();
    SAY(&call, 4000, A_HELP);
    SAY(&call, 9000, A_ACK);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(VALUE(0), 5000);
    run(); /* too late */
    SAY(&call, 4000, A_HELP);
    SAY(&call, 11000, A_ACK);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(VALUE(0), 7000);
    run(); /* kept once, and promised again */
    SAY(&call, 4000, A_HELP);
    SAY(&call, 9000, A_ACK);
    SAY(&call, 14000, A_HELP);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(VALUE(0), -1);
    assert_int_equal(verdict.rules[0].evidence.turn, 3); /* the promise shows it */
}

/* In every language, in words and in digits; what names no time names none. */
static void times_are_named(void **state)
{
    static const struct {
        const char *text;
        int minutes;
    } rows[] = {
        {"May I ring you back in ten minutes?", 10},
        {"In Twenty-five minutes, I promise.", 25},
        {"twenty five minutes", 25},
        {"in 15 minutes", 15},
        {"in an hour", 60},
        {"in half an hour", 30},
        {"within a quarter of an hour", 15},
        {"a minute", 1},
        {"one minute on hold, then I'll call within forty minutes", 40},
        {"三分钟", 3},
        {"十分钟后给您回电", 10},
        {"二十五分鐘之內回電", 25},
        {"两分钟", 2},
        {"半小时后", 30},
        {"半個小時", 30},
        {"一个小时之内", 60},
        {"一刻钟", 15},
        {"30 分钟", 30},
        {"in three hours", 60}, /* no call is longer */
        {"999999999999 minutes", 60},
        {"half a minute", 0},
        {"半分钟", 0},
        {"in a few minutes", 0},
        {"as soon as possible", 0},
        {"by three o'clock", 0},
        {"几分钟", 0},
        {"minutes", 0},
        {"", 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(tr_score_named_ms(rows[i].text, strlen(rows[i].text)),
                         rows[i].minutes * 60000);
    assert_int_equal(tr_score_named_ms("minutes", 3), 0);
    assert_int_equal(tr_score_named_ms("\xff minute \xe5", 10), 0);
}

static void from_act_to_event(void **state)
{
    struct tr_rule *cover = fixture_rule(&fx, "cover", TR_RULE_BETWEEN);
    struct tr_rule *ring = fixture_rule(&fx, "ring", TR_RULE_BETWEEN);
    (void)state;
    cover->any = ACTS(A_HELP);
    cover->field = word("muted");
    cover->low = 2000; /* and as late as one likes */
    ring->any = ACTS(A_HELP);
    ring->field = word("dialled");
    run();
    SAY(&call, 4000, A_HELP);
    do_cmd(&call, 6000, TR_CMD_MUTE);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_NA); /* there is nothing to dial */
    run();
    SAY(&call, 4000, A_HELP);
    do_cmd(&call, 5999, TR_CMD_MUTE);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN); /* too soon */
    run();
    SAY(&call, 4000, A_HELP);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN); /* never */
}

static void from_event_to_act(void **state)
{
    struct tr_rule *rule = fixture_rule(&fx, "point", TR_RULE_BETWEEN);
    (void)state;
    rule->field = word("muted");
    rule->before = ACTS(A_ACK);
    rule->limit = 3000;
    run();
    SAY(&call, 4000, A_GREET);
    do_cmd(&call, 9000, TR_CMD_MUTE);
    SAY(&call, 11000, A_ACK); /* aside */
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(VALUE(0), 2000);
    run();
    SAY(&call, 4000, A_GREET, A_ACK); /* before it began */
    do_cmd(&call, 9000, TR_CMD_MUTE);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
}

static void hold_for(int32_t at, int32_t ms)
{
    do_cmd(&call, at, TR_CMD_HOLD);
    do_cmd(&call, at + ms, TR_CMD_RESUME);
}

static void holds_are_added_up(void **state)
{
    struct tr_rule *each = fixture_rule(&fx, "each", TR_RULE_HOLD);
    struct tr_rule *all = fixture_rule(&fx, "all", TR_RULE_HOLD);
    (void)state;
    each->limit = all->limit = 6000;
    all->low = 10000;
    run();
    SAY(&call, 4000, A_GREET);
    hold_for(8000, 5000);
    hold_for(14000, 5000);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_MET);
    run();
    SAY(&call, 4000, A_GREET);
    hold_for(8000, 5000);
    hold_for(14000, 5001);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_BROKEN);
    assert_int_equal(VALUE(1), 10001);
    run(); /* one by itself is too long already */
    SAY(&call, 4000, A_GREET);
    hold_for(8000, 6001);
    judge();
    assert_int_equal(RESULT(1), TR_BROKEN);
    assert_int_equal(VALUE(1), 6001);
}

static void visitors_before_the_call(void **state)
{
    struct tr_rule *first = fixture_rule(&fx, "first", TR_RULE_SIDE);
    (void)state;
    first->field = word("visitor");
    first->window = TR_BEFORE_PICK_UP;
    first->limit = 15000;
    fx.graph.side_count = 1;
    run(); /* lifted with the visitor standing there */
    SAY(&call, 4000, A_GREET);
    do_cmd(&call, 5000, TR_CMD_SIGNAL);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    begin(&fx, &call, &trace);
    do_cmd(&call, 500, TR_CMD_SIGNAL);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 4000, A_GREET);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    fixture_done(&fx);
    fx.setup = NULL;
    sides[0].at_ms = 3000; /* in mid-call it is other rules' matter */
    run();
    SAY(&call, 4000, A_GREET);
    judge();
    assert_int_equal(RESULT(0), TR_NA);
}

/* Whoever has half as much time again for an answer has it for a rule, too. */
static void limits_follow_the_profile(void **state)
{
    struct tr_rule *soon = fixture_rule(&fx, "soon", TR_RULE_FIRST_WORD);
    struct tr_call_opts opts = {.seed = 1, .profile = 150};
    (void)state;
    soon->limit = 2000;
    run();
    SAY(&call, 4000, A_GREET);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    tr_call_init(&call, fx.setup, &opts, NULL);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 4000, A_GREET);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    tr_call_init(&call, fx.setup, &opts, NULL);
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 4001, A_GREET);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(from_act_to_act, start, stop),
        cmocka_unit_test_setup_teardown(times_are_named, start, stop),
        cmocka_unit_test_setup_teardown(from_act_to_event, start, stop),
        cmocka_unit_test_setup_teardown(from_event_to_act, start, stop),
        cmocka_unit_test_setup_teardown(holds_are_added_up, start, stop),
        cmocka_unit_test_setup_teardown(visitors_before_the_call, start, stop),
        cmocka_unit_test_setup_teardown(limits_follow_the_profile, start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
