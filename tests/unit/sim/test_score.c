/* Each kind of rule: what meets it, what breaks it, when it has no say; and
 * the arithmetic of the verdict. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "fixture.h"

static struct fixture fx;
static struct tr_call call;
static struct trace trace;
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
    begin(&fx, &call, &trace);
}

static void judge(void)
{
    tr_call_finish(&call);
    tr_score_verdict(&call.score, &call, &verdict);
}

#define ACTS(...) fixture_acts(&fx, (const int[]){__VA_ARGS__, -1})
#define RESULT(i) ((int)verdict.rules[i].result)

/* Pick up in ring 1, greet at 4000; the caller has asked by 6000. */
static void greet(void)
{
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 4000, A_GREET);
    tr_call_advance(&call, 6000);
}

static void test_rings(void **state)
{
    (void)state;
    struct tr_rule *within = fixture_rule(&fx, "within", TR_RULE_RINGS);
    within->low = 1;
    within->limit = 3;
    struct tr_rule *window = fixture_rule(&fx, "window", TR_RULE_RINGS);
    window->low = 2;
    window->limit = 3;
    fixture_rule(&fx, "missed", TR_RULE_MISSED);
    static const struct {
        int32_t at;
        int within, window;
    } cases[] = {{4999, TR_MET, TR_BROKEN},
                 {5000, TR_MET, TR_MET},
                 {14999, TR_MET, TR_MET},
                 {15000, TR_BROKEN, TR_BROKEN}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        run();
        do_cmd(&call, cases[i].at, TR_CMD_PICK_UP);
        judge();
        assert_int_equal(RESULT(0), cases[i].within);
        assert_int_equal(RESULT(1), cases[i].window);
        assert_int_equal(RESULT(2), TR_MET);
        assert_int_equal(verdict.rules[0].evidence.value, cases[i].at / 5000 + 1);
    }
    run();
    judge(); /* nobody lifts */
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(RESULT(2), TR_BROKEN);
    assert_int_equal(verdict.score, 0);
}

static void test_say_in_first_turn(void **state)
{
    (void)state;
    struct tr_rule *rule = fixture_rule(&fx, "greet", TR_RULE_SAY);
    rule->window = TR_IN_FIRST_TURN;
    rule->any = ACTS(A_GREET);
    run();
    greet();
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(verdict.rules[0].evidence.turn, 1);
    assert_int_equal(verdict.rules[0].evidence.act, A_GREET);
    assert_int_equal(verdict.rules[0].evidence.end, 1);
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 2000, A_NAME);
    SAY(&call, 9000, A_GREET); /* too late to be a greeting */
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
}

static void test_say_counts_and_all(void **state)
{
    (void)state;
    struct tr_rule *twice = fixture_rule(&fx, "twice", TR_RULE_SAY);
    twice->any = ACTS(A_NAME, A_ACK);
    twice->low = 2;
    struct tr_rule *both = fixture_rule(&fx, "both", TR_RULE_SAY);
    both->all = ACTS(A_NAME, A_ACK);
    run();
    greet();
    SAY(&call, 7000, A_NAME, A_ACK); /* one answer counts once */
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(RESULT(1), TR_MET);
    run();
    greet();
    SAY(&call, 7000, A_NAME);
    SAY(&call, 8000, A_ACK);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_BROKEN);
}

static void test_say_in_closing(void **state)
{
    (void)state;
    struct tr_rule *rule = fixture_rule(&fx, "bye", TR_RULE_SAY);
    rule->window = TR_IN_CLOSING;
    rule->any = ACTS(A_BYE);
    rule->limit = 2;
    run();
    greet();
    SAY(&call, 7000, A_NAME);
    SAY(&call, 8000, A_BYE);
    tr_call_advance(&call, 9500);
    SAY(&call, 9600, A_ACK);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 2000, A_BYE); /* three answers before the end */
    SAY(&call, 5000, A_NAME);
    SAY(&call, 7000, A_NAME);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
}

static void test_avoid(void **state)
{
    (void)state;
    struct tr_rule *never = fixture_rule(&fx, "never", TR_RULE_AVOID);
    never->any = ACTS(A_REFUSE);
    struct tr_rule *once = fixture_rule(&fx, "once", TR_RULE_AVOID);
    once->any = ACTS(A_NAME);
    once->limit = 1;
    run();
    greet();
    SAY(&call, 7000, A_NAME);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_MET);
    run();
    greet();
    SAY(&call, 7000, A_NAME);
    SAY(&call, 8000, A_NAME);
    SAY(&call, 9000, A_ACK, A_REFUSE);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(verdict.rules[0].evidence.start, 1);
    assert_int_equal(verdict.rules[0].evidence.at_ms, 9000);
    assert_int_equal(RESULT(1), TR_BROKEN);
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    judge(); /* not a word: nothing to forbid */
    assert_int_equal(RESULT(0), TR_NA);
}

static void test_order(void **state)
{
    (void)state;
    struct tr_rule *rule = fixture_rule(&fx, "order", TR_RULE_ORDER);
    rule->any = ACTS(A_NAME);
    rule->before = ACTS(A_HELP);
    run();
    greet();
    SAY(&call, 7000, A_HELP);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    run();
    greet();
    SAY(&call, 7000, A_NAME);
    SAY(&call, 8000, A_HELP);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    run();
    greet();
    SAY(&call, 7000, A_NAME);
    judge();
    assert_int_equal(RESULT(0), TR_NA);
}

static void test_hold_rules(void **state)
{
    (void)state;
    struct tr_rule *before = fixture_rule(&fx, "phrase", TR_RULE_SAY);
    before->window = TR_BEFORE_HOLD;
    before->any = ACTS(A_HOLD);
    struct tr_rule *after = fixture_rule(&fx, "sorry", TR_RULE_SAY);
    after->window = TR_AFTER_HOLD;
    after->any = ACTS(A_RESUME);
    struct tr_rule *minute = fixture_rule(&fx, "minute", TR_RULE_HOLD);
    minute->limit = 60000;
    minute->timed = 1;
    run();
    greet();
    judge(); /* no hold: no rule about it */
    for (int i = 0; i < 3; i++)
        assert_int_equal(RESULT(i), TR_NA);
    run();
    greet();
    SAY(&call, 7000, A_HOLD);
    do_cmd(&call, 8000, TR_CMD_HOLD);
    do_cmd(&call, 28000, TR_CMD_RESUME);
    SAY(&call, 29000, A_RESUME);
    judge();
    for (int i = 0; i < 3; i++)
        assert_int_equal(RESULT(i), TR_MET);
    assert_int_equal(verdict.rules[2].evidence.value, 20000);
    run();
    greet();
    SAY(&call, 7000, A_HOLD);
    SAY(&call, 8000, A_ACK); /* the caller agreed, the trainee thanked */
    do_cmd(&call, 9000, TR_CMD_HOLD);
    do_cmd(&call, 10000, TR_CMD_RESUME);
    SAY(&call, 11000, A_RESUME);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    run();
    greet();
    SAY(&call, 7000, A_HOLD);
    do_cmd(&call, 8000, TR_CMD_HOLD);
    do_cmd(&call, 9000, TR_CMD_RESUME);
    do_cmd(&call, 9500, TR_CMD_HOLD); /* the words of the first hold do not serve again */
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    run();
    greet();
    do_cmd(&call, 8000, TR_CMD_HOLD);
    do_cmd(&call, 68001, TR_CMD_RESUME);
    SAY(&call, 69000, A_HELP);
    judge();
    for (int i = 0; i < 3; i++)
        assert_int_equal(RESULT(i), TR_BROKEN);
    run();
    greet();
    SAY(&call, 7000, A_HOLD);
    do_cmd(&call, 8000, TR_CMD_HOLD);
    do_cmd(&call, 9000, TR_CMD_RESUME);
    do_cmd(&call, 9500, TR_CMD_HANG_UP); /* back without a word */
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_BROKEN);
    run();
    greet();
    do_cmd(&call, 8000, TR_CMD_HOLD);
    judge(); /* never taken back: the caller leaves after more than a minute */
    assert_int_equal(RESULT(2), TR_BROKEN);
}

static void test_counted_and_timed(void **state)
{
    (void)state;
    struct tr_rule *silence = fixture_rule(&fx, "silence", TR_RULE_SILENCE);
    silence->timed = 1;
    fixture_rule(&fx, "interrupt", TR_RULE_INTERRUPT);
    struct tr_rule *reaction = fixture_rule(&fx, "reaction", TR_RULE_REACTION);
    reaction->limit = 3000;
    reaction->low = 1;
    struct tr_rule *first = fixture_rule(&fx, "first", TR_RULE_FIRST_WORD);
    first->limit = 2000;
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    do_cmd(&call, 3000, TR_CMD_SPEAK);
    SAY(&call, 5000, A_GREET);
    tr_call_advance(&call, 7000);
    SAY(&call, 10001, A_NAME); /* slow once is forgiven */
    judge();
    assert_int_equal(RESULT(1), TR_MET);
    assert_int_equal(RESULT(2), TR_MET);
    assert_int_equal(verdict.rules[2].evidence.value, 3001);
    assert_int_equal(RESULT(3), TR_MET);
    assert_int_equal(RESULT(0), TR_BROKEN); /* silent until the caller left */

    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    SAY(&call, 5000, A_GREET);
    SAY(&call, 5500, A_HELP); /* over the line */
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_BROKEN);
    assert_int_equal(RESULT(3), TR_BROKEN);
    assert_int_equal(verdict.rules[3].evidence.value, 4000);

    struct tr_call_opts opts = {.lang = TR_LANG_EN, .profile = 0};
    tr_call_init(&call, fx.setup, &opts, NULL);
    greet();
    judge();
    assert_int_equal(RESULT(0), TR_NA); /* timed rules have no say without time */
}

static void note(int32_t at, uint8_t field, enum tr_match match)
{
    struct tr_cmd cmd = {.at_ms = at,
                         .kind = TR_CMD_NOTE,
                         .field = field,
                         .match = (uint8_t)match,
                         .text = "x",
                         .text_len = 1};
    assert_int_equal(tr_call_step(&call, &cmd, NULL), TR_OK);
}

static void test_slip(void **state)
{
    (void)state;
    fixture_rule(&fx, "filled", TR_RULE_SLIP_FILLED);
    fixture_rule(&fx, "right", TR_RULE_SLIP_RIGHT);
    struct tr_rule *matter = fixture_rule(&fx, "matter", TR_RULE_SLIP_FILLED);
    tr_str name = fx.card_pool_len;
    memcpy(fx.card_pool + name, "matter", 7);
    fx.card_pool_len += 7;
    matter->field = name;
    run();
    greet();
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(RESULT(1), TR_NA);
    assert_int_equal(RESULT(2), TR_NA); /* nobody has to fill in what is not required */
    fx.slip[1].required = 1;
    run();
    greet();
    judge();
    assert_int_equal(RESULT(2), TR_BROKEN);
    fx.slip[1].required = 0;
    run();
    greet();
    note(6500, 0, TR_MATCH_NEAR);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_BROKEN);
    assert_int_equal(verdict.rules[1].evidence.at_ms, 6500);
    run();
    greet();
    note(6500, 0, TR_MATCH_WRONG);
    note(6600, 0, TR_MATCH_EQUIVALENT); /* corrected */
    note(6700, 1, TR_MATCH_FREE);
    fx.slip[1].required = 1;
    judge();
    for (int i = 0; i < 3; i++)
        assert_int_equal(RESULT(i), TR_MET);
}

static void test_hang_up(void **state)
{
    (void)state;
    struct tr_rule *first = fixture_rule(&fx, "first", TR_RULE_HANG_UP);
    first->limit = 1500;
    fixture_rule(&fx, "mid", TR_RULE_HANG_UP)->low = 1;
    static const struct {
        int32_t at; /* 0: wait for the caller; the line ends at 8000 */
        int first, mid;
    } cases[] = {{0, TR_MET, TR_MET},
                 {7500, TR_BROKEN, TR_BROKEN},
                 {9000, TR_BROKEN, TR_MET},
                 {9500, TR_MET, TR_MET}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        run();
        greet();
        SAY(&call, 7000, A_HELP);
        if (cases[i].at)
            do_cmd(&call, cases[i].at, TR_CMD_HANG_UP);
        judge();
        assert_int_equal(RESULT(0), cases[i].first);
        assert_int_equal(RESULT(1), cases[i].mid);
    }
    run();
    do_cmd(&call, 1000, TR_CMD_PICK_UP);
    judge(); /* the caller gave up on a silent line: no credit, no fault */
    assert_int_equal(RESULT(0), TR_NA);
}

static void test_length_and_mood(void **state)
{
    (void)state;
    struct tr_rule *length = fixture_rule(&fx, "length", TR_RULE_LENGTH);
    length->limit = 100; /* percent of 60 s */
    struct tr_rule *mood = fixture_rule(&fx, "mood", TR_RULE_MOOD);
    mood->limit = 60;
    run();
    greet();
    SAY(&call, 7000, A_HELP);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_MET);
    run();
    greet();
    do_cmd(&call, 7000, TR_CMD_HOLD);
    do_cmd(&call, 60000, TR_CMD_RESUME);
    SAY(&call, 61000, A_HELP);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(RESULT(1), TR_BROKEN);
}

static void test_windows_by_surname(void **state)
{
    (void)state;
    struct tr_rule *after = fixture_rule(&fx, "use", TR_RULE_SAY);
    after->window = TR_AFTER_SURNAME;
    after->any = ACTS(A_NAME);
    struct tr_rule *guess = fixture_rule(&fx, "guess", TR_RULE_AVOID);
    guess->window = TR_NO_SURNAME;
    guess->any = ACTS(A_NAME);
    run();
    greet();
    judge();
    assert_int_equal(RESULT(0), TR_NA);
    run();
    greet();
    SAY(&call, 7000, A_REFUSE); /* the caller answers with the name, until 8500 */
    SAY(&call, 9000, A_NAME);
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_MET);
    run();
    greet();
    SAY(&call, 7000, A_REFUSE, A_NAME);
    judge();
    assert_int_equal(RESULT(1), TR_BROKEN);
}

static void test_expected_and_applies(void **state)
{
    (void)state;
    struct tr_rule *name = fixture_rule(&fx, "name", TR_RULE_SAY);
    name->any = ACTS(A_NAME);
    name->when_expected = 1; /* no beat expects it */
    struct tr_rule *hello = fixture_rule(&fx, "greet", TR_RULE_SAY);
    hello->any = ACTS(A_GREET);
    hello->when_expected = 1;
    struct tr_rule *late = fixture_rule(&fx, "late", TR_RULE_SAY);
    late->window = TR_IN_FIRST_TURN;
    late->any = ACTS(A_LATE);
    fx.card_code[0] = (struct tr_ins){TR_OP_VIEW, TR_VIEW_RINGS};
    fx.card_code[1] = (struct tr_ins){TR_OP_PUSH, 3};
    fx.card_code[2] = (struct tr_ins){TR_OP_GT, 0};
    fx.card.code_count = 3;
    late->applies = (struct tr_slice){0, 3};
    run();
    greet();
    judge();
    assert_int_equal(RESULT(0), TR_NA);
    assert_int_equal(RESULT(1), TR_MET);
    assert_int_equal(RESULT(2), TR_NA);
    run();
    do_cmd(&call, 15500, TR_CMD_PICK_UP);
    SAY(&call, 17000, A_GREET);
    judge();
    assert_int_equal(RESULT(2), TR_BROKEN);
}

/* An answer that holds one act, in these words. */
static void say_in(int32_t at, uint16_t act, const char *text)
{
    struct tr_heard heard = {act, 0, 0, 1};
    say_text(&call, at, &heard, 1, text);
}

static void test_repetition(void **state)
{
    (void)state;
    fixture_rule(&fx, "repeat", TR_RULE_REPEAT);
    struct tr_rule *twice = fixture_rule(&fx, "twice", TR_RULE_SAY);
    twice->any = ACTS(A_NAME);
    twice->low = 2;
    struct tr_rule *never = fixture_rule(&fx, "never", TR_RULE_AVOID);
    never->any = ACTS(A_REFUSE);
    static const char text[] = "the very same words, once more";
    run();
    greet();
    say_in(7000, A_NAME, "these are the first words said");
    say_in(8000, A_NAME, "and these are quite other words");
    judge();
    for (int i = 0; i < 3; i++)
        assert_int_equal(RESULT(i), TR_MET);
    run();
    greet();
    say_in(7000, A_NAME, text);
    say_in(8000, A_NAME, text);
    say_in(9000, A_NAME, text);
    say_in(10000, A_NAME, text);
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
    assert_int_equal(verdict.rules[0].evidence.turn, 3);
    assert_int_equal(RESULT(1), TR_BROKEN); /* earns nothing a second time */
    assert_int_equal(RESULT(2), TR_NA);     /* nor does it show what was avoided */
    run();
    greet();
    say_in(7000, A_NAME, "go on");
    say_in(8000, A_NAME, "go on"); /* short words may be said again */
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(RESULT(1), TR_MET);
    run();
    greet();
    say_in(7000, A_REFUSE, text);
    say_in(8000, A_REFUSE, text);
    judge();
    assert_int_equal(RESULT(2), TR_BROKEN); /* but still offends */
}

static void test_avoiding_needs_saying(void **state)
{
    (void)state;
    struct tr_rule *never = fixture_rule(&fx, "never", TR_RULE_AVOID);
    never->any = ACTS(A_REFUSE);
    run();
    greet();
    say_text(&call, 7000, NULL, 0, "blorp fizz");
    judge(); /* one of two answers said something */
    assert_int_equal(RESULT(0), TR_MET);
    run();
    greet();
    say_text(&call, 7000, NULL, 0, "blorp fizz");
    say_text(&call, 8000, NULL, 0, "fizz blorp");
    judge();
    assert_int_equal(RESULT(0), TR_NA);
}

static void test_long_answers(void **state)
{
    (void)state;
    struct tr_rule *rule = fixture_rule(&fx, "long", TR_RULE_LONG_ANSWER);
    rule->limit = 66 * 40;
    run();
    greet();
    say_in(7000, A_NAME, "forty bytes of text, which is just right");
    judge();
    assert_int_equal(RESULT(0), TR_MET);
    assert_int_equal(verdict.rules[0].evidence.value, 66 * 40);
    run();
    greet();
    say_in(7000, A_NAME, "forty-one bytes of text, which is too much");
    judge();
    assert_int_equal(RESULT(0), TR_BROKEN);
}

static void test_leaving_is_hanging_up(void **state)
{
    (void)state;
    fixture_rule(&fx, "mid", TR_RULE_HANG_UP)->low = 1;
    run();
    struct tr_call_opts opts = {.lang = TR_LANG_EN, .profile = 0};
    tr_call_init(&call, fx.setup, &opts, NULL);
    greet();
    judge();
    assert_int_equal(call.end, TR_END_LEFT);
    assert_int_equal(RESULT(0), TR_BROKEN);
}

static void test_points_always_sum(void **state)
{
    (void)state;
    static const uint32_t weights[] = {7, 13, 40, 1, 29, 3, 11};
    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++) {
        struct tr_rule *rule = fixture_rule(&fx, "r", TR_RULE_SAY);
        rule->points = weights[i];
        rule->section = i % 2;
        rule->any = i % 3 ? ACTS(A_GREET) : ACTS(A_REFUSE);
    }
    struct tr_rule *none = fixture_rule(&fx, "na", TR_RULE_HOLD);
    none->limit = 60000;
    run();
    greet();
    judge();
    int whole = 0, got = 0;
    for (int i = 0; i < verdict.rule_count; i++) {
        whole += verdict.rules[i].max;
        got += verdict.rules[i].points;
    }
    assert_int_equal(whole, 1000);
    assert_int_equal(got, verdict.score);
    assert_int_equal(verdict.sections[0] + verdict.sections[1], verdict.raw);
    assert_int_equal(verdict.section_max[0] + verdict.section_max[1], 1000);
    assert_int_equal(verdict.rules[7].max, 0);
    /* 13 + 40 + 29 + 3 of 104 */
    assert_in_range(verdict.score, 816, 818);
}

static void test_fatal_caps(void **state)
{
    (void)state;
    struct tr_rule *greeting = fixture_rule(&fx, "greet", TR_RULE_SAY);
    greeting->any = ACTS(A_GREET);
    greeting->points = 1000;
    for (int i = 0; i < 2; i++) {
        struct tr_rule *fatal = fixture_rule(&fx, "fatal", TR_RULE_AVOID);
        fatal->any = i ? ACTS(A_NAME) : ACTS(A_REFUSE);
        fatal->fatal = 1;
    }
    run();
    greet();
    judge();
    assert_int_equal(verdict.score, 1000);
    run();
    greet();
    SAY(&call, 7000, A_REFUSE);
    judge();
    assert_int_equal(verdict.fatal, 1);
    assert_int_equal(verdict.score, 300);
    assert_true(verdict.raw > 900);
    run();
    greet();
    SAY(&call, 7000, A_REFUSE, A_NAME);
    judge();
    assert_int_equal(verdict.fatal, 2);
    assert_int_equal(verdict.score, 100);
}

static void test_rule_events_as_they_happen(void **state)
{
    (void)state;
    struct tr_rule *rule = fixture_rule(&fx, "greet", TR_RULE_SAY);
    rule->window = TR_IN_FIRST_TURN;
    rule->any = ACTS(A_GREET);
    struct tr_rule *bye = fixture_rule(&fx, "bye", TR_RULE_SAY);
    bye->any = ACTS(A_BYE);
    run();
    greet();
    assert_int_equal(trace_count(&trace, TR_EV_RULE), 1);
    assert_int_equal(trace_find(&trace, TR_EV_RULE, 0)->at_ms, 4000);
    assert_int_equal(trace_find(&trace, TR_EV_RULE, 0)->b, TR_MET);
    judge();
    assert_int_equal(trace_count(&trace, TR_EV_RULE), 2);
    assert_int_equal(trace_find(&trace, TR_EV_RULE, 1)->b, TR_BROKEN);
    assert_int_equal(trace.ev[trace.count - 1].kind, TR_EV_ENDED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_rings, start, stop),
        cmocka_unit_test_setup_teardown(test_say_in_first_turn, start, stop),
        cmocka_unit_test_setup_teardown(test_say_counts_and_all, start, stop),
        cmocka_unit_test_setup_teardown(test_say_in_closing, start, stop),
        cmocka_unit_test_setup_teardown(test_avoid, start, stop),
        cmocka_unit_test_setup_teardown(test_order, start, stop),
        cmocka_unit_test_setup_teardown(test_hold_rules, start, stop),
        cmocka_unit_test_setup_teardown(test_counted_and_timed, start, stop),
        cmocka_unit_test_setup_teardown(test_slip, start, stop),
        cmocka_unit_test_setup_teardown(test_hang_up, start, stop),
        cmocka_unit_test_setup_teardown(test_length_and_mood, start, stop),
        cmocka_unit_test_setup_teardown(test_windows_by_surname, start, stop),
        cmocka_unit_test_setup_teardown(test_expected_and_applies, start, stop),
        cmocka_unit_test_setup_teardown(test_repetition, start, stop),
        cmocka_unit_test_setup_teardown(test_avoiding_needs_saying, start, stop),
        cmocka_unit_test_setup_teardown(test_long_answers, start, stop),
        cmocka_unit_test_setup_teardown(test_leaving_is_hanging_up, start, stop),
        cmocka_unit_test_setup_teardown(test_points_always_sum, start, stop),
        cmocka_unit_test_setup_teardown(test_fatal_caps, start, stop),
        cmocka_unit_test_setup_teardown(test_rule_events_as_they_happen, start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
