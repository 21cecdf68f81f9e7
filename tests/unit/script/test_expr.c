/* The expression compiler: what it makes is verified by the simulation's own
 * check, and its mistakes have places. */
#include <stdio.h>
#include <string.h>

#include "cmocka_all.h"
#include "script/codes.h"
#include "script/expr_compile.h"
#include "sim/graph.h"

static int find(void *ctx, enum tr_expr_sort sort, const char *name, struct tr_suggest *s)
{
    static const char *const names[10][3] = {[TR_NAME_FLAG] = {"warned", "asked", NULL},
                                             [TR_NAME_COUNTER] = {"insults", NULL},
                                             [TR_NAME_FACT] = {"unit", NULL},
                                             [TR_NAME_ACT] = {"greet", "farewell", NULL},
                                             [TR_NAME_LINE] = {"asks", NULL},
                                             [TR_NAME_SLIP] = {"phone", NULL},
                                             [TR_NAME_BEAT] = {"opening", "hello", NULL},
                                             [TR_NAME_ENTRY] = {"fees", NULL},
                                             [TR_NAME_WHO] = {"fees", "shen", NULL},
                                             [TR_NAME_SIDE] = {"visit", NULL}};
    (void)ctx;
    for (int i = 0; i < 3 && names[sort][i]; i++) {
        if (strcmp(names[sort][i], name) == 0)
            return i;
        if (s)
            tr_suggest_offer(s, names[sort][i]);
    }
    return -1;
}

static const struct tr_expr_scope scope = {.find = find};
static const struct tr_expr_scope card = {.find = find, .card = true};
static const struct tr_expr_bounds bounds = {2, 1, 2, 1, 1, 2, 2, 1, 1};

/* The code as text, or the error as "code@offset message; hint". */
static const char *compile(const char *text, enum tr_expr_type want, const struct tr_expr_scope *in)
{
    static const char *const ops[TR_OP_COUNT] = {
        "push",  "view",   "var",    "fact",      "said",    "count", "heard",      "slip",
        "right", "visits", "looked", "consulted", "briefed", "event", "event_time", "waited",
        "draw",  "not",    "neg",    "add",       "sub",     "mul",   "div",        "mod",
        "eq",    "ne",     "lt",     "le",        "gt",      "ge",    "and",        "or"};
    static char out[4096];
    struct tr_ins code[TR_EXPR_CODE_MAX];
    struct tr_expr_error err;
    uint32_t count = 0;
    size_t at = 0;
    tr_err why;
    if (!tr_expr_compile(text, strlen(text), want, in, code, &count, &err)) {
        snprintf(out, sizeof out, "TR%03d@%zu %s%s%s", err.code, err.offset, err.message,
                 err.hint[0] ? "; " : "", err.hint);
        return out;
    }
    assert_int_equal(tr_expr_verify(code, count, &bounds, &why), TR_OK);
    out[0] = '\0';
    for (uint32_t i = 0; i < count; i++)
        at += (size_t)snprintf(out + at, sizeof out - at, "%s%s %d", i ? " " : "", ops[code[i].op],
                               code[i].arg);
    return out;
}

#define IS_BOOL(text, expect) assert_string_equal(compile(text, TR_EXPR_BOOL, &scope), expect)
#define IS_INT(text, expect) assert_string_equal(compile(text, TR_EXPR_INT, &scope), expect)

static void names_and_literals(void **state)
{
    (void)state;
    IS_BOOL("true", "push 1");
    IS_BOOL("warned", "var 0");
    IS_INT("insults", "var 0");
    IS_INT("unit", "fact 0");
    IS_INT("0", "push 0");
    IS_INT("2147483647", "push 2147483647");
    IS_INT("-5", "push 5 neg 0");
    IS_INT("  rings -- comment", "view 0");
    IS_BOOL("said('farewell')", "said 1");
    IS_BOOL("said 'farewell'", "said 1");
    IS_BOOL("heard(\"asks\")", "heard 0");
    IS_BOOL("slip('phone') and right('phone')", "slip 0 and 1 right 0");
    IS_INT("count('greet') + visits('hello')", "count 0 visits 1 add 0");
    IS_BOOL("mode == 'exam'", "view 11 push 2 eq 0");
    IS_BOOL("'zh-Hant' ~= lang", "view 12 push 1 ne 0");
    IS_BOOL("ready and not muted", "view 13 and 2 view 14 not 0");
    IS_BOOL("festival == house_self", "view 20 view 23 eq 0");
    IS_INT("dials + patience - idle", "view 15 view 25 add 0 view 27 sub 0");
    IS_BOOL("profile == 0", "view 29 push 0 eq 0");
    IS_BOOL("looked('fees') or consulted('shen')", "looked 0 or 1 consulted 1");
    IS_BOOL("briefed('greet')", "briefed 0");
    IS_INT("event('visit')", "event 0");
    IS_INT("event_time('visit') // waited('visit')", "event_time 0 waited 0 div 0");
    IS_BOOL("draw(6) == 0", "push 6 draw 0 push 0 eq 0");
    IS_BOOL("draw(6 == 0", "TR041@5 draw needs a number but gets a truth value");
    IS_BOOL("draw(6", "TR040@6 draw takes one number and then )");
    IS_BOOL("draw > 3", "TR040@0 draw needs a number: draw(6)");
    IS_BOOL("event('visitt') > 1", "TR039@6 no side event \"visitt\"; did you mean \"visit\"?");
    IS_BOOL("muted > 0", "TR041@6 > needs two numbers but gets a truth value and a number");
}

static void precedence_is_luas(void **state)
{
    (void)state;
    IS_INT("1 + 2 * 3", "push 1 push 2 push 3 mul 0 add 0");
    IS_INT("(1 + 2) * 3", "push 1 push 2 add 0 push 3 mul 0");
    IS_INT("1 - 2 - 3", "push 1 push 2 sub 0 push 3 sub 0");
    IS_INT("7 // 2 % 3", "push 7 push 2 div 0 push 3 mod 0");
    IS_INT("-2 * 3", "push 2 neg 0 push 3 mul 0");
    IS_BOOL("not warned == asked", "var 0 not 0 var 1 eq 0");
    IS_BOOL("not (rings > 3)", "view 0 push 3 gt 0 not 0");
    IS_BOOL("rings >= 1 == true", "view 0 push 1 ge 0 push 1 eq 0");
    IS_BOOL("warned or asked and rings < 2", "var 0 or 5 var 1 and 3 view 0 push 2 lt 0");
    IS_BOOL("warned and asked or rings <= 2", "var 0 and 1 var 1 or 3 view 0 push 2 le 0");
}

static void mistakes_have_places(void **state)
{
    (void)state;
    IS_BOOL("", "TR040@0 the expression ends too early");
    IS_BOOL("rings >", "TR040@7 the expression ends too early");
    IS_BOOL("rings > 3 3", "TR040@10 \"3\" does not belong here");
    IS_BOOL("rings = 3", "TR040@6 \"=\" does not belong here; == compares");
    IS_BOOL("(rings > 3", "TR040@10 a ) is missing");
    IS_BOOL("rings > and", "TR040@8 a value is expected before \"and\"");
    IS_BOOL("rings != 3", "TR040@6 \"!\" does not belong here");
    IS_BOOL("ring > 3", "TR042@0 no name \"ring\"; did you mean \"rings\"?");
    IS_BOOL("warnd", "TR042@0 no name \"warnd\"; did you mean \"warned\"?");
    IS_BOOL("said('gret')", "TR013@5 no act \"gret\"; did you mean \"greet\"?");
    IS_BOOL("said(greet)", "TR040@0 said needs the name of one act: said('…')");
    IS_BOOL("said", "TR040@0 said needs the name of one act: said('…')");
    IS_BOOL("said('greet', 'x')", "TR040@12 said takes one name and then )");
    IS_BOOL("heard('ask')", "TR020@6 no line of the caller \"ask\"; did you mean \"asks\"?");
    IS_BOOL("slip('phon')", "TR016@5 no slip field \"phon\"; did you mean \"phone\"?");
    IS_BOOL("visits('helo') > 1", "TR012@7 no beat \"helo\"; did you mean \"hello\"?");
    IS_BOOL("mode == 'exm'", "TR019@8 mode is never \"exm\"; did you mean \"exam\"?");
}

static void types_never_mix(void **state)
{
    (void)state;
    IS_BOOL("rings", "TR041@0 a truth value is needed but this gives a number");
    IS_INT("warned", "TR041@0 a number is needed but this gives a truth value");
    IS_BOOL("rings and warned", "TR041@0 and needs a truth value but gets a number; compare it "
                                "with something first");
    IS_BOOL("warned or 3", "TR041@10 or needs a truth value but gets a number; compare it with "
                           "something first");
    IS_BOOL("not rings", "TR041@0 not needs a truth value but gets a number; compare it first");
    IS_BOOL("-warned > 1", "TR041@0 - needs a number but gets a truth value");
    IS_BOOL("warned > 1", "TR041@7 > needs two numbers but gets a truth value and a number");
    IS_BOOL("warned == 1", "TR041@7 == cannot join a truth value and a number");
    IS_BOOL("1 < 2 < 3", "TR041@6 < needs two numbers but gets a truth value and a number");
    IS_BOOL("mode", "TR041@0 a truth value is needed but this gives mode");
    IS_BOOL("mode == 2", "TR041@5 == cannot join mode and a number");
    IS_BOOL("'a' == 'a'", "TR041@4 == cannot join a text and a text");
    IS_BOOL("('a') == mode", "TR041@1 a text cannot stand alone");
    IS_BOOL("rings > 'a'", "TR041@6 > needs two numbers but gets a number and a text");
}

static void numbers_and_sizes_are_bounded(void **state)
{
    (void)state;
    char text[3 * TR_EXPR_TEXT_MAX];
    IS_INT("2147483648", "TR017@0 the number is larger than 2147483647");
    IS_INT("1.5", "TR006@0 only whole numbers can be used");
    IS_INT("0x10", "TR006@0 only whole numbers can be used");
    memset(text, '(', 60);
    strcpy(text + 60, "1");
    assert_string_equal(compile(text, TR_EXPR_INT, &scope),
                        "TR043@40 the expression is nested too deeply");
    for (int i = 0; i < 100; i++)
        memcpy(text + 4 * i, "not ", 4);
    strcpy(text + 400, "warned");
    assert_non_null(strstr(compile(text, TR_EXPR_BOOL, &scope), "nested too deeply"));
    text[0] = '\0';
    for (int i = 0; i < 300; i++)
        strcat(text, "1+");
    strcat(text, "1");
    assert_non_null(strstr(compile(text, TR_EXPR_INT, &scope), "the expression is too long"));
    memset(text, ' ', TR_EXPR_TEXT_MAX + 1);
    strcpy(text + TR_EXPR_TEXT_MAX + 1, "1");
    assert_string_equal(compile(text, TR_EXPR_INT, &scope),
                        "TR043@0 an expression has at most 1000 bytes");
    /* a stack of 32 and no more: 1+(1+(1+… */
    text[0] = '\0';
    for (int i = 0; i < 35; i++)
        strcat(text, "1+(");
    assert_non_null(strstr(compile(text, TR_EXPR_INT, &scope), "the expression is too long"));
}

static void cards_see_less(void **state)
{
    (void)state;
    assert_string_equal(compile("rings > 3 and said('greet')", TR_EXPR_BOOL, &card),
                        "view 0 push 3 gt 0 and 1 said 0");
    assert_string_equal(compile("warned", TR_EXPR_BOOL, &card), "TR042@0 no name \"warned\"");
    assert_string_equal(
        compile("slip('phone')", TR_EXPR_BOOL, &card),
        "TR042@0 slip does not exist in a scorecard; said, count and briefed can be used");
    assert_string_equal(compile("briefed('greet') and ready", TR_EXPR_BOOL, &card),
                        "briefed 0 and 1 view 13");
    assert_string_equal(compile("draw(2) == 0", TR_EXPR_BOOL, &card),
                        "TR042@0 draw does not exist in a scorecard");
}

/* Any bytes at all give code or an error, never more. */
static void noise_is_refused(void **state)
{
    (void)state;
    uint32_t x = 12345;
    for (int round = 0; round < 20000; round++) {
        char text[40];
        struct tr_ins code[TR_EXPR_CODE_MAX];
        struct tr_expr_error err;
        uint32_t count;
        static const char *const parts[] = {
            "(", ")",    "rings", "and",           "or",     "not",  "1",
            "-", "+",    "==",    "said('greet')", "'",      "\xff", "warned",
            "{", "--[[", "//",    "mode",          "'exam'", "\0"};
        size_t at = 0;
        while (at + 16 < sizeof text) {
            x = x * 1664525u + 1013904223u;
            const char *part = parts[(x >> 16) % 20];
            size_t n = strlen(part);
            memcpy(text + at, part, n);
            at += n;
            text[at++] = ' ';
            if (x >> 29 == 0)
                break;
        }
        if (tr_expr_compile(text, at, TR_EXPR_BOOL, &scope, code, &count, &err)) {
            tr_err why;
            assert_int_equal(tr_expr_verify(code, count, &bounds, &why), TR_OK);
        } else {
            assert_true(err.code >= TR_C_SYNTAX && err.offset <= at);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_and_literals),
        cmocka_unit_test(precedence_is_luas),
        cmocka_unit_test(mistakes_have_places),
        cmocka_unit_test(types_never_mix),
        cmocka_unit_test(numbers_and_sizes_are_bounded),
        cmocka_unit_test(cards_see_less),
        cmocka_unit_test(noise_is_refused),
    };
    return cmocka_run_group_tests_name("script expressions", tests, NULL, NULL);
}
