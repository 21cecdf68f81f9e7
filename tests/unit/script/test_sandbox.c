/* The environment of scripts: what is there works and is bounded, what is not
 * there cannot be reached. Each row is a program that fails by error() or not. */
#include <stdio.h>
#include <string.h>

#include "cmocka_all.h"
#include "unit/script/inline.h"

/* Run a program before a good scenario; gives the first error, or "". */
static const char *run(const char *program)
{
    static char text[2048];
    char source[8192];
    struct tr_response resp;
    tr_err err;
    snprintf(source, sizeof source, "%s\n%s%s", program, inline_head, inline_beats);
    assert_int_equal(inline_scenario(source, &resp, &err), TR_OK);
    snprintf(text, sizeof text, "%s", resp.findings.count ? inline_text(&resp.findings.v[0]) : "");
    tr_response_done(&resp);
    return text;
}

#define GOOD(program) assert_string_equal(run(program), "")
#define BAD(program, part)                                                                         \
    do {                                                                                           \
        const char *got = run(program);                                                            \
        if (!strstr(got, part))                                                                    \
            fail_msg("%s gave %s", program, got);                                                  \
    } while (0)

static void what_is_not_there(void **state)
{
    (void)state;
    static const char *const names[] = {
        "os",           "io",       "debug",  "package",    "coroutine", "utf8",   "require",
        "dofile",       "loadfile", "load",   "loadstring", "pcall",     "xpcall", "setmetatable",
        "getmetatable", "rawget",   "rawset", "rawequal",   "rawlen",    "next",   "collectgarbage",
        "print",        "warn",     "_G",     "_VERSION",   "house",     "rule",   "scorecard"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char program[64], expect[128];
        snprintf(program, sizeof program, "local x = %s", names[i]);
        snprintf(expect, sizeof expect, "nothing here is called \"%s\"", names[i]);
        BAD(program, expect);
    }
    static const char *const fields[] = {
        "string.find", "string.match",  "string.gmatch", "string.gsub", "string.dump",
        "string.pack", "string.unpack", "table.move",    "math.random", "math.huge",
        "math.pi",     "math.sqrt",     "math.fmod"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        char program[96];
        snprintf(program, sizeof program, "if %s ~= nil then error('there') end", fields[i]);
        GOOD(program);
    }
}

static void base_functions(void **state)
{
    (void)state;
    GOOD("assert(assert(1, 'x') == 1)");
    BAD("assert(false, 'why')", "why [TR002]");
    BAD("assert(nil)", "assertion failed");
    BAD("error({})", "error() was called with a table");
    BAD("error()", "error() was called with a no value");
    BAD("error('')", "error() was called with an empty message");
    BAD("error(('x'):rep(0))", "error() was called with an empty message");
    BAD("assert(false, '')", "assertion failed");
    GOOD("local n = 0 for i, v in ipairs({ 4, 5, nil, 7 }) do n = n * 10 + v end assert(n == 45)");
    GOOD("local s = '' for k, v in pairs({ b = 1, a = 2, [10] = 3, [-1] = 4, 'x' }) do s = s .. "
         "k .. ' ' end assert(s == '-1 1 10 a b ')");
    GOOD("local t = { a = 1, b = 2, c = 3 } for k in pairs(t) do t[k] = nil end for k in pairs(t) "
         "do error('left') end");
    BAD("for k in pairs({ [true] = 1 }) do end", "pairs cannot order a key");
    BAD("pairs(nil)", "it needs a table");
    GOOD("assert(select('#', 1, nil, 3) == 3) assert(select(2, 'a', 'b') == 'b') assert(select(-1, "
         "7, 8) == 8)");
    BAD("select(0)", "index out of range");
    GOOD("assert(tonumber('42') == 42) assert(tonumber(' -7 ') == -7) assert(tonumber('ff', 16) == "
         "255) assert(tonumber('1.5') == nil) assert(tonumber('0x10') == nil) assert(tonumber('') "
         "== nil) assert(tonumber('99999999999999999999') == nil) assert(tonumber(nil) == nil)");
    BAD("tonumber('1', 99)", "base out of range");
    GOOD("assert(tostring(12) == '12') assert(tostring(true) == 'true') assert(tostring(nil) == "
         "'nil') assert(tostring({}) == 'table') assert(tostring(tostring) == 'function')");
    GOOD("assert(type({}) == 'table' and type(nil) == 'nil')");
    GOOD("assert(math.abs(-3) == 3 and math.max(1, 9, 4) == 9 and math.min(3, -1) == -1)");
    GOOD("assert(math.floor(7) == 7 and math.ceil(7) == 7 and math.ult(1, -1))");
    GOOD("assert(math.tointeger('8') == nil and math.tointeger(8) == 8)");
    GOOD("assert(math.maxinteger + 1 == math.mininteger and math.abs(math.mininteger) < 0)");
    BAD("math.max()", "it needs a number");
}

static void string_functions(void **state)
{
    (void)state;
    GOOD("assert(('abc'):upper() == 'ABC' and ('ABC'):lower() == 'abc' and #'abc' == 3)");
    GOOD("assert(('abcde'):sub(2, 3) == 'bc' and ('abcde'):sub(-2) == 'de' and ('abc'):sub(4) == "
         "'' and ('abc'):sub(0) == 'abc' and ('abc'):sub(-9, 9) == 'abc' and ('abc'):sub(3, 2) == "
         "'')");
    GOOD("assert(('abc'):sub(math.mininteger, math.maxinteger) == 'abc')");
    GOOD("assert(('abc'):reverse() == 'cba' and ('ab'):rep(3, '-') == 'ab-ab-ab')");
    GOOD("assert((''):rep(1 << 60) == '' and ('x'):rep(-5) == '' and ('x'):rep(0) == '')");
    BAD("('x'):rep(1 << 60)", "a text of more than 262144 bytes [TR003]");
    BAD("(''):rep(1 << 60, 'y')", "a text of more than 262144 bytes [TR003]");
    GOOD("local a, b = ('AB'):byte(1, 2) assert(a == 65 and b == 66 and ('A'):byte() == 65)");
    GOOD("assert(select('#', (''):byte()) == 0)");
    BAD("('x'):rep(300):byte(1, -1)", "at most 200 values");
    GOOD("assert(string.char(72, 105) == 'Hi' and string.char() == '')");
    BAD("string.char(256)", "value out of range");
    GOOD("assert(string.format('%d|%5d|%-5d|%05d|%x|%%|%s', 7, 7, 7, 7, 255, 'x') == "
         "'7|    7|7    |00007|ff|%|x')");
    GOOD("assert(string.format('%5s|%-5s|%.2s|%s', 'ab', 'ab', 'abc', 12) == '   ab|ab   |ab|12')");
    GOOD("assert(string.format('%s %s', {}, nil) == 'table nil')");
    GOOD("assert(string.format('%d', '12') == '12')");
    BAD("string.format('%d', 'x')", "it needs a number");
    BAD("string.format('%d')", "value 2 that format needs is missing");
    BAD("string.format('%f', 1)", "does not know that conversion");
    BAD("string.format('%q', 'x')", "does not know that conversion");
    BAD("string.format('%100d', 1)", "does not know that conversion");
    BAD("string.format('%')", "does not know that conversion");
    BAD("local s = ('x'):rep(200000) string.format('%s%s', s, s)", "a text of more than");
    /* changing the table changes nothing for others, and nothing is taken apart */
    GOOD("string.upper = nil local s = ('x') assert(s.upper == nil)");
    BAD("('x').upper = 1", "is a text and has no such fields; only tables have");
}

static void table_functions(void **state)
{
    (void)state;
    GOOD("local t = { 1, 2 } table.insert(t, 3) table.insert(t, 1, 0) assert(table.concat(t, ',') "
         "== '0,1,2,3')");
    GOOD("local t = { 1, 2, 3 } assert(table.remove(t) == 3 and table.remove(t, 1) == 1 and #t == "
         "1 and table.remove({}) == nil)");
    BAD("table.insert({}, 5, 'x')", "position out of bounds");
    BAD("table.insert({})", "table.insert takes");
    BAD("table.remove({ 1 }, 9)", "position out of bounds");
    BAD("table.insert(nil, 1)", "it needs a table");
    GOOD("assert(table.concat({}) == '' and table.concat({ 1, 'b' }, '-') == '1-b' and "
         "table.concat({ 1, 2, 3 }, '', 2, 3) == '23')");
    BAD("table.concat({ {} })", "element 1 is a table");
    BAD("table.concat({ 1 }, '', 1, 1 << 60)", "range out of bounds");
    BAD("local s = ('x'):rep(60000) table.concat({ s, s, s, s, s })", "a text of more than");
    GOOD("local a, b = table.unpack({ 1, 2 }) assert(a == 1 and b == 2) assert(select('#', "
         "table.unpack({}, 1, 3)) == 3)");
    BAD("table.unpack({}, 1, 1 << 60)", "at most 200 values");
    BAD("table.unpack({}, math.mininteger, math.maxinteger)", "at most 200 values");
    GOOD("local t = table.pack(1, nil, 3) assert(t.n == 3 and t[3] == 3)");
    GOOD("local t = { 3, 1, 2 } table.sort(t) assert(table.concat(t) == '123')");
    GOOD("local t = { 'b', 'a', 'B' } table.sort(t) assert(table.concat(t) == 'Bab')");
    GOOD("local t = {} for i = 1, 1000 do t[i] = (i * 7919) % 1000 end table.sort(t, function(a, "
         "b) return a > b end) for i = 2, 1000 do assert(t[i - 1] > t[i]) end");
    GOOD("local t = {} for i = 1, 50 do t[i] = { k = i % 5, n = i } end table.sort(t, function(a, "
         "b) return a.k < b.k end) for i = 2, 50 do assert(t[i - 1].k < t[i].k or t[i - 1].n < "
         "t[i].n) end");
    GOOD("local t = {} for i = 1, 500 do t[i] = i % 7 end table.sort(t, function() return true "
         "end) assert(#t == 500)");
    BAD("table.sort({ 1, 'a' })", "cannot compare");
    BAD("local t = {} for i = 1, 5000 do t[i] = i end table.sort(t)", "at most 4096 elements");
}

static void budgets_hold(void **state)
{
    (void)state;
    BAD("while true do end",
        "scenario.lua:1: the file took more than 8000000 steps; look for a loop that does not "
        "end [TR003]");
    BAD("::again:: goto again", "[TR003]");
    BAD("for i = 1, math.maxinteger do end", "[TR003]");
    BAD("table.sort({ 2, 1 }, function() while true do end end)", "[TR003]");
    BAD("local s = 'x' while true do s = s .. s end", "more than 16 MiB of memory");
    BAD("local t = {}\nwhile true do\n  t = { t, {} }\nend", "scenario.lua:3: the file needs");
    BAD("local t = {} for i = 1, 1 << 40 do t[i] = i end", "[TR003]");
    BAD("local t = {} while true do t = { t, {} } end", "[TR003]");
    BAD("local function f(n) return 1 + f(n) end f(1)", "or a function that calls itself [TR003]");
    BAD("local t = {} for i = 1, 100 do t[i] = ('x'):rep(200000) .. i end while true do "
        "table.insert(t, 1, 1) end",
        "[TR003]");
}

static void include_runs_once(void **state)
{
    (void)state;
    struct tr_response resp;
    tr_err err;
    struct inline_source src = {
        TR_LOAD_SCENARIO,
        "x",
        "scenario.lua",
        {{"parts/more.lua", "count = count + 1 return { n = count }", 0},
         {"scenario.lua",
          "count = 0 local a, b = include 'parts/more', include 'parts/more' assert(a == b and "
          "a.n == 1 and count == 1)\n"
          "scenario { format = 1, id = 'x', title = 'X', caller = {} } beat 'a' { listen = true, "
          "next = 'b' } beat 'b' { caller = 'B', ending = 'c' }",
          0}}};
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    if (resp.findings.count)
        inline_print(&resp);
    assert_int_equal(resp.findings.count, 0);
    tr_response_done(&resp);
    src.files[0].text = "return include 'scenario'";
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    inline_expect(&resp, "parts/more.lua:1: \"scenario.lua\" includes itself, if through others; "
                         "move what both need into a third file [TR007]");
    tr_response_done(&resp);
    src.files[0].text = "return {";
    assert_int_equal(inline_compile(&src, &resp, &err), TR_OK);
    assert_int_equal(resp.findings.count, 1); /* not said twice */
    tr_response_done(&resp);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_not_there), cmocka_unit_test(base_functions),
        cmocka_unit_test(string_functions),  cmocka_unit_test(table_functions),
        cmocka_unit_test(budgets_hold),      cmocka_unit_test(include_runs_once),
    };
    return cmocka_run_group_tests_name("script sandbox", tests, NULL, NULL);
}
