/* Compiled expressions: what the check lets through, and what running gives. */
#include <string.h>

#include "cmocka_all.h"
#include "sim/call.h"

static const struct tr_expr_bounds bounds = {
    .vars = 2, .facts = 3, .acts = 4, .lines = 17, .slip = 2, .beats = 5};

#define CODE(...) ((const struct tr_ins[]){__VA_ARGS__})
#define N(...) (sizeof((struct tr_ins[]){__VA_ARGS__}) / sizeof(struct tr_ins))
#define ACCEPTS(...) accepts(CODE(__VA_ARGS__), N(__VA_ARGS__))
#define REFUSES(words, ...) refuses(words, CODE(__VA_ARGS__), N(__VA_ARGS__))
#define GIVES(value, ...) gives(value, CODE(__VA_ARGS__), N(__VA_ARGS__))
#define PUSH(v)                                                                                    \
    {                                                                                              \
        TR_OP_PUSH, v                                                                              \
    }

static struct tr_call call;
static const uint16_t act_map[] = {70, 0, TR_ACTS_MAX - 1, 5};

static void accepts(const struct tr_ins *code, size_t count)
{
    tr_err err;

    if (tr_expr_verify(code, (uint32_t)count, &bounds, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

static void refuses(const char *words, const struct tr_ins *code, size_t count)
{
    tr_err err = {.msg = ""};

    assert_int_equal(tr_expr_verify(code, (uint32_t)count, &bounds, &err), TR_EFORMAT);
    if (strstr(err.msg, words) == NULL)
        fail_msg("expected \"%s\" in \"%s\"", words, err.msg);
    assert_int_equal(tr_expr_verify(code, (uint32_t)count, &bounds, NULL), TR_EFORMAT);
}

static void gives(int64_t value, const struct tr_ins *code, size_t count)
{
    accepts(code, count);
    assert_true(tr_expr_eval(code, (uint32_t)count, &call, act_map) == value);
}

static void test_arguments(void **state)
{
    static const struct {
        uint32_t op;
        int32_t bound;
    } ops[] = {{TR_OP_VIEW, TR_VIEW_COUNT},
               {TR_OP_VAR, 2},
               {TR_OP_FACT, 3},
               {TR_OP_SAID, 4},
               {TR_OP_SAID_COUNT, 4},
               {TR_OP_HEARD, 17},
               {TR_OP_SLIP, 2},
               {TR_OP_SLIP_RIGHT, 2},
               {TR_OP_VISITS, 5}};

    (void)state;
    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++) {
        ACCEPTS({ops[i].op, 0});
        ACCEPTS({ops[i].op, ops[i].bound - 1});
        REFUSES("instruction 0 an argument out of bounds", {ops[i].op, ops[i].bound});
        REFUSES("an argument out of bounds", {ops[i].op, -1});
        REFUSES("an argument out of bounds", {ops[i].op, INT32_MIN});
    }
    ACCEPTS(PUSH(INT32_MIN));
    ACCEPTS(PUSH(INT32_MAX));
    REFUSES("an argument out of bounds", PUSH(1), {TR_OP_NOT, 1});
    REFUSES("unknown instruction", {TR_OP_COUNT, 0});
    REFUSES("unknown instruction", {UINT32_MAX, 0});
}

static void test_stack(void **state)
{
    struct tr_ins deep[2 * TR_EXPR_DEPTH + 1];

    (void)state;
    REFUSES("nothing left", {TR_OP_NOT, 0});
    REFUSES("nothing left", {TR_OP_NEG, 0});
    for (uint32_t op = TR_OP_ADD; op <= TR_OP_GE; op++) {
        REFUSES("instruction 1 nothing left", PUSH(1), {op, 0});
        ACCEPTS(PUSH(1), PUSH(1), {op, 0});
    }
    REFUSES("nothing left", {TR_OP_AND, 1}, PUSH(1));
    REFUSES("nothing left", {TR_OP_OR, 1}, PUSH(1));
    REFUSES("leaves 2 values", PUSH(1), PUSH(1));
    for (uint32_t i = 0; i < TR_EXPR_DEPTH + 1; i++)
        deep[i] = (struct tr_ins){TR_OP_PUSH, (int32_t)i};
    for (uint32_t i = TR_EXPR_DEPTH + 1; i < 2 * TR_EXPR_DEPTH + 1; i++)
        deep[i] = (struct tr_ins){TR_OP_ADD, 0};
    refuses("deeper than 32", deep, 2 * TR_EXPR_DEPTH + 1);
    accepts(deep + 1, 2 * TR_EXPR_DEPTH - 1);
    gives(32 * 33 / 2, deep + 1, 2 * TR_EXPR_DEPTH - 1);
}

static void test_size(void **state)
{
    static struct tr_ins code[TR_EXPR_MAX + 1];

    (void)state;
    code[0] = (struct tr_ins){TR_OP_PUSH, 1};
    for (uint32_t i = 1; i <= TR_EXPR_MAX; i++)
        code[i] = (struct tr_ins){TR_OP_NOT, 0};
    refuses("0 instructions", code, 0);
    accepts(code, TR_EXPR_MAX);
    gives(0, code, TR_EXPR_MAX);
    refuses("513 instructions", code, TR_EXPR_MAX + 1);
}

static void test_jumps(void **state)
{
    (void)state;
    for (uint32_t op = TR_OP_AND; op <= TR_OP_OR; op++) {
        ACCEPTS(PUSH(1), {op, 1}, PUSH(2));
        ACCEPTS(PUSH(1), {op, 3}, PUSH(2), {op, 1}, PUSH(3));
        REFUSES("backwards or beyond", PUSH(1), {op, -1}, PUSH(2));
        REFUSES("backwards or beyond", PUSH(1), {op, INT32_MIN}, PUSH(2));
        REFUSES("backwards or beyond", PUSH(1), {op, 2}, PUSH(2));
        REFUSES("backwards or beyond", PUSH(1), {op, INT32_MAX}, PUSH(2));
        REFUSES("stack differs", PUSH(1), {op, 0}, PUSH(2));
        REFUSES("nothing left", PUSH(1), {op, 1}, {TR_OP_NOT, 0});
        REFUSES("two stacks", PUSH(1), {op, 2}, PUSH(2), PUSH(3), {TR_OP_NOT, 0});
        REFUSES("stack differs", PUSH(1), PUSH(1), {op, 2}, {op, 1}, PUSH(2));
        REFUSES("backwards or beyond", PUSH(1), {op, 1});
    }
}

static void test_sources(void **state)
{
    (void)state;
    memset(&call, 0, sizeof call);
    call.mood = 64;
    call.rings = 4;
    call.opts.lang = TR_LANG_EN;
    call.vars[1] = -7;
    call.facts[2] = INT64_C(123456789012345);
    tr_actset_add(&call.said, TR_ACTS_MAX - 1);
    tr_actset_add(&call.said, 70);
    call.said_count[TR_ACTS_MAX - 1] = 3;
    call.heard_line[2] = 1;
    call.visits[4] = 9;
    GIVES(64, {TR_OP_VIEW, TR_VIEW_MOOD});
    GIVES(4, {TR_OP_VIEW, TR_VIEW_RINGS});
    GIVES(TR_LANG_EN, {TR_OP_VIEW, TR_VIEW_LANG});
    GIVES(-7, {TR_OP_VAR, 1});
    GIVES(0, {TR_OP_VAR, 0});
    GIVES(INT64_C(123456789012345), {TR_OP_FACT, 2});
    GIVES(1, {TR_OP_SAID, 0});
    GIVES(0, {TR_OP_SAID, 1});
    GIVES(1, {TR_OP_SAID, 2});
    GIVES(0, {TR_OP_SAID, 3});
    GIVES(3, {TR_OP_SAID_COUNT, 2});
    GIVES(0, {TR_OP_SAID_COUNT, 1});
    GIVES(1, {TR_OP_HEARD, 16});
    GIVES(0, {TR_OP_HEARD, 15});
    GIVES(9, {TR_OP_VISITS, 4});
    GIVES(-12, PUSH(-12));
}

static void test_slip(void **state)
{
    (void)state;
    memset(&call, 0, sizeof call);
    GIVES(0, {TR_OP_SLIP, 1});
    GIVES(0, {TR_OP_SLIP_RIGHT, 1});
    for (uint8_t match = TR_MATCH_FREE; match <= TR_MATCH_WRONG; match++) {
        call.slip[1] = (struct tr_slip_state){1, match};
        GIVES(1, {TR_OP_SLIP, 1});
        GIVES(match == TR_MATCH_EXACT || match == TR_MATCH_EQUIVALENT, {TR_OP_SLIP_RIGHT, 1});
        call.slip[1].filled = 0;
        GIVES(0, {TR_OP_SLIP_RIGHT, 1});
    }
    GIVES(0, {TR_OP_SLIP, 0});
}

static void test_comparison(void **state)
{
    static const struct {
        uint32_t op;
        int less, equal, more;
    } ops[] = {{TR_OP_EQ, 0, 1, 0}, {TR_OP_NE, 1, 0, 1}, {TR_OP_LT, 1, 0, 0},
               {TR_OP_LE, 1, 1, 0}, {TR_OP_GT, 0, 0, 1}, {TR_OP_GE, 0, 1, 1}};

    (void)state;
    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++) {
        GIVES(ops[i].less, PUSH(-5), PUSH(3), {ops[i].op, 0});
        GIVES(ops[i].equal, PUSH(3), PUSH(3), {ops[i].op, 0});
        GIVES(ops[i].more, PUSH(3), PUSH(INT32_MIN), {ops[i].op, 0});
    }
}

static void test_arithmetic(void **state)
{
    (void)state;
    GIVES(0, PUSH(5), {TR_OP_NOT, 0});
    GIVES(1, PUSH(0), {TR_OP_NOT, 0});
    GIVES(-5, PUSH(5), {TR_OP_NEG, 0});
    GIVES(8, PUSH(5), PUSH(3), {TR_OP_ADD, 0});
    GIVES(2, PUSH(5), PUSH(3), {TR_OP_SUB, 0});
    GIVES(-15, PUSH(5), PUSH(-3), {TR_OP_MUL, 0});
    /* as Lua: towards minus infinity, sign of the divisor */
    GIVES(2, PUSH(7), PUSH(3), {TR_OP_DIV, 0});
    GIVES(-3, PUSH(-7), PUSH(3), {TR_OP_DIV, 0});
    GIVES(-3, PUSH(7), PUSH(-3), {TR_OP_DIV, 0});
    GIVES(2, PUSH(-7), PUSH(-3), {TR_OP_DIV, 0});
    GIVES(-2, PUSH(-6), PUSH(3), {TR_OP_DIV, 0});
    GIVES(1, PUSH(7), PUSH(3), {TR_OP_MOD, 0});
    GIVES(2, PUSH(-7), PUSH(3), {TR_OP_MOD, 0});
    GIVES(-2, PUSH(7), PUSH(-3), {TR_OP_MOD, 0});
    GIVES(-1, PUSH(-7), PUSH(-3), {TR_OP_MOD, 0});
    GIVES(0, PUSH(-6), PUSH(3), {TR_OP_MOD, 0});
    GIVES(0, PUSH(7), PUSH(0), {TR_OP_DIV, 0});
    GIVES(0, PUSH(7), PUSH(0), {TR_OP_MOD, 0});
}

static void test_wrapping(void **state)
{
    const struct tr_ins least = {TR_OP_VAR, 0}, most = {TR_OP_VAR, 1};

    (void)state;
    memset(&call, 0, sizeof call);
    call.vars[0] = INT64_MIN;
    call.vars[1] = INT64_MAX;
    GIVES(INT64_MIN, most, PUSH(1), {TR_OP_ADD, 0});
    GIVES(INT64_MAX, least, PUSH(1), {TR_OP_SUB, 0});
    GIVES(-2, most, PUSH(2), {TR_OP_MUL, 0});
    GIVES(INT64_MIN, least, {TR_OP_NEG, 0});
    GIVES(INT64_MIN, least, PUSH(-1), {TR_OP_DIV, 0});
    GIVES(-5, PUSH(5), PUSH(-1), {TR_OP_DIV, 0});
    GIVES(0, least, PUSH(-1), {TR_OP_MOD, 0});
    GIVES(-1, PUSH(1), least, {TR_OP_DIV, 0});
    GIVES(INT64_MIN + 1, PUSH(1), least, {TR_OP_MOD, 0});
    GIVES(1, least, most, {TR_OP_LT, 0});
}

/* x and y, x or y: the second is not looked at when the first decides. */
static void test_shortcuts(void **state)
{
    (void)state;
    GIVES(0, PUSH(0), {TR_OP_AND, 1}, PUSH(2));
    GIVES(2, PUSH(1), {TR_OP_AND, 1}, PUSH(2));
    GIVES(1, PUSH(1), {TR_OP_OR, 1}, PUSH(2));
    GIVES(2, PUSH(0), {TR_OP_OR, 1}, PUSH(2));
    GIVES(1, PUSH(0), {TR_OP_AND, 3}, PUSH(1), {TR_OP_NOT, 0}, {TR_OP_NOT, 0}, {TR_OP_NOT, 0});
    /* (0 and 5) or 7 */
    GIVES(7, PUSH(0), {TR_OP_AND, 1}, PUSH(5), {TR_OP_OR, 1}, PUSH(7));
    /* 1 or (0 and 5) */
    GIVES(1, PUSH(1), {TR_OP_OR, 3}, PUSH(0), {TR_OP_AND, 1}, PUSH(5));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arguments),  cmocka_unit_test(test_stack),
        cmocka_unit_test(test_size),       cmocka_unit_test(test_jumps),
        cmocka_unit_test(test_sources),    cmocka_unit_test(test_slip),
        cmocka_unit_test(test_comparison), cmocka_unit_test(test_arithmetic),
        cmocka_unit_test(test_wrapping),   cmocka_unit_test(test_shortcuts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
