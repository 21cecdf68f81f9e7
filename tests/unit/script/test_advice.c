/* What Lua says, as a trainer reads it: real messages of the parser and of running
 * code, through the sandbox, and the forms that no short program brings about. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "cmocka_all.h"
#include "script/advice.h"
#include "script/codes.h"
#include "unit/script/inline.h"

static void check(int code, const char *message, const char *text, const char *hint)
{
    char got[400], advice[160];
    tr_advice(code, message, got, sizeof got, advice, sizeof advice);
    assert_string_equal(got, text);
    assert_string_equal(advice, hint);
}

static void messages_are_put_plainly(void **state)
{
    (void)state;
    check(TR_C_RUN, "attempt to call a nil value (field 'find')",
          "there is no function \"find\" there",
          "texts are not searched here; compare whole texts, or parts with sub");
    check(TR_C_RUN, "attempt to call a nil value (global 'helper')",
          "there is no function \"helper\"", "");
    check(TR_C_RUN, "attempt to compare number with nil",
          "a number cannot be compared with a missing value", "compare whole numbers, or texts");
    check(TR_C_RUN, "attempt to index a nil value (local 'beats')",
          "\"beats\" has no value here, so it has no fields",
          "give it a table before its fields are used");
    check(TR_C_RUN, "bad argument #2 to 'rep' (number expected, got no value)",
          "value 2 that rep was given is a missing value; it needs a number", "");
    check(TR_C_RUN, "attempt to perform 'n%%0'", "a division by zero", "test the divisor first");
    check(TR_C_RUN, "error in error handling", "functions call each other too deeply",
          "look for a function that calls itself");
    check(TR_C_RUN, "string length overflow", "a text grew too long",
          "look for a loop that does not end");
    check(TR_C_SYNTAX, "unfinished string near '\"abc'", "unfinished string near '\"abc'",
          "close the text with the quotation mark that opened it, in the same line");
    check(TR_C_SYNTAX, "unexpected symbol near '<\\226>'", "a character that cannot stand here",
          "use straight quotation marks and half-width commas and brackets");
    /* what is not known stays as it is, and a code has its own forms only */
    check(TR_C_RUN, "my own words", "my own words", "");
    check(TR_C_SYNTAX, "stack overflow", "stack overflow", "");
    check(TR_C_RUN, "", "", "");
}

static void nothing_overflows(void **state)
{
    (void)state;
    char message[2000], got[40], advice[20];
    memset(message, 'x', sizeof message);
    memcpy(message, "attempt to call a nil value (field '", 36);
    memcpy(message + sizeof message - 3, "')", 3);
    for (size_t cap = 1; cap <= sizeof got; cap++) {
        tr_advice(TR_C_RUN, message, got, cap, advice, cap < sizeof advice ? cap : sizeof advice);
        assert_true(strlen(got) < cap);
    }
    for (size_t i = 0; i + 1 < sizeof message; i++)
        message[i] = "@'$1 near"[i % 9];
    tr_advice(TR_C_SYNTAX, message, got, sizeof got, advice, sizeof advice);
    assert_true(strlen(got) < sizeof got && strlen(advice) < sizeof advice);
}

/* Lua's own words never reach a trainer from these. */
static void programs_are_answered_plainly(void **state)
{
    (void)state;
    static const char *const programs[] = {
        "local t t.x = 1",         "local t = {} t()",     "local x = 1 + nil",
        "local x = {} .. 'a'",     "local x = #5",         "local x = {} < {}",
        "local x = 1 < 'a'",       "local x = ~'a'",       "local x = 1 // 0",
        "local x = 1 % 0",         "for i = 1, {} do end", "for i = 1, 5, 0 do end",
        "local t = {} t[nil] = 1", "('x'):nothing()",      "string.rep('x', {})",
        "local x <close> = 5",     "local x = 5 x.y = 1",  "for a in 5 do end",
        "table.insert(nil, 1)",    "local x = -{}",        "math.max('a')",
        "string.format('%d', {})", "table.concat({ {} })", "('x'):rep(1, 2, 3):rep({})",
    };
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
        struct tr_response resp;
        tr_err err;
        assert_int_equal(inline_scenario(programs[i], &resp, &err), TR_OK);
        assert_true(resp.findings.count > 0);
        const struct tr_finding *f = &resp.findings.v[0];
        if (strstr(f->message, "attempt") || strstr(f->message, "bad argument") ||
            strstr(f->message, "(local") || strstr(f->message, "nil") || f->line != 1)
            fail_msg("%s gave %s", programs[i], inline_text(f));
        tr_response_done(&resp);
    }
}

/* A long name is cut between characters. */
static void names_are_cut_between_characters(void **state)
{
    static const char name[] = "很长的名字很长的名字很长的名字很长的名字很长的名字"; /* 75 bytes */
    char message[200], got[400], advice[160];
    (void)state;
    for (int before = 0; before < 3; before++) {
        (void)snprintf(message, sizeof message, "attempt to call a nil value (field '%.*s%s')",
                       before, "xx", name);
        tr_advice(TR_C_RUN, message, got, sizeof got, advice, sizeof advice);
        assert_true(tr_utf8_valid(got, strlen(got)));
        assert_non_null(strstr(got, "很长的名字"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(messages_are_put_plainly),
        cmocka_unit_test(names_are_cut_between_characters),
        cmocka_unit_test(nothing_overflows),
        cmocka_unit_test(programs_are_answered_plainly),
    };
    return cmocka_run_group_tests_name("script advice", tests, NULL, NULL);
}
