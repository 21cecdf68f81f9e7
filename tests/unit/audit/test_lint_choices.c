/* The lints about ready-made answers: what the ear hears in them against where
 * they lead, in all three languages. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "unit/audit/lint_world.h"

static struct lint_world world;

static int open_world(void **state)
{
    (void)state;
    lint_world_open(&world);
    return 0;
}

static int close_world(void **state)
{
    (void)state;
    lint_world_close(&world);
    return 0;
}

/* A call whose second beat offers one answer. expects, on: of that beat.
 * groups: of rules, in quotes; texts: the answer in zh-Hans, zh-Hant and en */
static void check(struct tr_findings *out, const char *groups, const char *expects, const char *on,
                  const char *const texts[3])
{
    static const char *const names[] = {"lines/zh-Hans.lua", "lines/zh-Hant.lua", "lines/en.lua"};
    static const char *const asks[] = {"请问泳池几点开门？", "請問泳池幾點開門？",
                                       "When does the pool open?"};
    static const char *const byes[] = {"再见。", "再見。", "Bye."};
    char text[4096];
    lint_world_clear(&world);
    (void)snprintf(text, sizeof text,
                   "scenario { format = 1, id = 'x', title = 'X', scorecard = { %s },\n"
                   "  caller = { who = 'He', mood = 70 } }\n"
                   "beat 'open' { listen = true, next = 'asks' }\n"
                   "beat 'asks' { caller = L'asks', patience = 30, expects = { %s },\n"
                   "  choices = { L'answer' },\n"
                   "  on { %s } }\n"
                   "beat 'well' { caller = L'bye', ending = 'well' }\n"
                   "beat 'cross' { caller = L'bye', ending = 'cross' }\n",
                   groups, expects, on);
    lint_world_write(&world, "scenario.lua", text, strlen(text));
    for (int i = 0; i < 3; i++) {
        (void)snprintf(text, sizeof text,
                       "return {\n  asks = '%s',\n  answer = %s,\n  bye = '%s' }\n", asks[i],
                       texts[i], byes[i]);
        lint_world_write(&world, names[i], text, strlen(text));
    }
    lint_world_check(&world, out);
}

/* Expects exactly one finding of the code with the text in it, or none for NULL. */
static void check_one(const char *groups, const char *expects, const char *on,
                      const char *const texts[3], const char *code, const char *part)
{
    struct tr_findings f;
    check(&f, groups, expects, on, texts);
    if (part)
        lint_expect(&f, code, part, NULL);
    else if (lint_count(&f, code) > 0)
        fail_msg("%s", lint_text(&f, code, 0));
    tr_findings_done(&f);
}

static const char rewards_bye[] =
    "{ has = 'farewell', mood = 2, to = 'well' }, { otherwise = true, to = 'cross' }";
static const char *const slangy_bye[3] = {"'没毛病，那就再见咯。'", "'超讚的啦，那就再見囉。'",
                                          "'No worries, mate. Bye-bye!'"};
static const char *const polite_bye[3] = {"'感谢您的来电，再见。'", "'謝謝您的來電，再見。'",
                                          "'Thank you for calling. Goodbye!'"};

/* --- words that must not be said ------------------------------------------------------------- */

static void a_taboo_that_is_taken_well(void **state)
{
    struct tr_findings f;
    (void)state;
    check(&f, "'base'", "'farewell'", rewards_bye, slangy_bye);
    lint_expect(&f, "TR066", "lines/zh-Hans.lua:3:", "in beat \"asks\"", "\"没毛病\" is slang",
                "on[1] (to \"well\", mood +2)", "(zh-Hans, zh-Hant, en)",
                "slang means: Words too colloquial", NULL);
    tr_findings_done(&f);
    /* a politer one in one language: only the others are named */
    const char *const two[3] = {polite_bye[0], slangy_bye[1], slangy_bye[2]};
    check_one("'base'", "'farewell'", rewards_bye, two, "TR066", "(zh-Hant, en)");
    const char *const one[3] = {polite_bye[0], polite_bye[1], slangy_bye[2]};
    check_one("'base'", "'farewell'", rewards_bye, one, "TR066", "(en)");
    check_one("'base'", "'farewell'", rewards_bye, polite_bye, "TR066", NULL);
}

static void a_taboo_that_costs_something(void **state)
{
    (void)state;
    check_one(
        "'base'", "'farewell'",
        "{ has = 'slang', mood = -5, to = 'cross' }, { has = 'farewell', mood = 2, to = 'well' },"
        "{ otherwise = true, to = 'cross' }",
        slangy_bye, "TR066", NULL);
    check_one("'base'", "'farewell'",
              "{ has = 'farewell', mood = -2, to = 'well' }, { otherwise = true, to = 'cross' }",
              slangy_bye, "TR066", NULL);
    /* one of the ways that it can take depends on more, and is not a good one */
    check_one("'base'", "'farewell'",
              "{ has = 'farewell', when = 'mood < 20', mood = -2, to = 'cross' },"
              "{ has = 'farewell', mood = 2, to = 'well' }, { otherwise = true, to = 'cross' }",
              slangy_bye, "TR066", NULL);
    check_one("'base'", "'farewell'",
              "{ has = 'farewell', when = 'mood < 20', to = 'cross' },"
              "{ has = 'farewell', mood = 2, to = 'well' }, { otherwise = true, to = 'cross' }",
              slangy_bye, "TR066", "on[1]");
    /* nothing in it is expected, and no branch is about it: nobody calls it good */
    const char *const rude[3] = {"'你去投诉好了。'", "'你去投訴好了。'",
                                 "'Go ahead and complain.'"};
    check_one("'base'", "'farewell'", "{ otherwise = true, to = 'cross' }", rude, "TR066", NULL);
}

/* --- nothing heard --------------------------------------------------------------------------- */

static void an_answer_in_which_nothing_is_heard(void **state)
{
    static const char *const empty[3] = {"'咕噜嘟噜嘟。'", "'咕嚕嘟嚕嘟。'", "'Grmpf mumm.'"};
    struct tr_findings f;
    const char *on = "{ otherwise = true, to = 'well' }";
    (void)state;
    check(&f, "'base'", "'farewell'", on, empty);
    lint_expect(&f, "TR067", "lines/zh-Hans.lua:3:", "咕噜嘟噜嘟", "of beat \"asks\"",
                "(zh-Hans, zh-Hant, en)", NULL);
    tr_findings_done(&f);
    const char *const english[3] = {polite_bye[0], polite_bye[1], empty[2]};
    check(&f, "'base'", "'farewell'", on, english);
    lint_expect(&f, "TR067", "lines/en.lua:3:", "(en)", NULL);
    tr_findings_done(&f);
    check_one("'base'", "'farewell'", on, polite_bye, "TR067", NULL);
    /* one of two wordings */
    const char *const wordings[3] = {polite_bye[0], polite_bye[1],
                                     "{ 'Thank you. Goodbye!', 'Grmpf mumm.' }"};
    check_one("'base'", "'farewell'", on, wordings, "TR067", "Grmpf");
}

/* The same sentence may be an opening, but nothing in the middle of a call. */
static void moments_are_those_of_the_beat(void **state)
{
    static const char scenario[] =
        "scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' } }\n"
        "beat 'open' { listen = true, patience = 30, choices = { 'Yunshan Court.' }, next = 'asks' "
        "}\n"
        "beat 'asks' { caller = 'Hm?', patience = 30, choices = { 'Hello.' }, next = 'bye' }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done' }\n";
    struct tr_findings f;
    (void)state;
    lint_world_check_text(&world, scenario, &f);
    lint_expect(&f, "TR067", "scenario.lua:3:", "beats.asks.choices[1]", "\"Hello.\"", NULL);
    tr_findings_done(&f);
}

/* --- surprises ------------------------------------------------------------------------------- */

/* What is offered where it goes on when the caller has had enough is heard as well. */
static void who_walked_off_leaves_answers(void **state)
{
    static const char source[] =
        "scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He'%s } }\n"
        "beat 'a' { caller = 'Hello?', next = 'bye' }\n"
        "beat 'off' { ring = { after = 5 }, next = 'b' }\n"
        "beat 'b' { caller = 'Hello?', choices = { 'Grmpf.' }, next = 'bye' }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done' }\n";
    struct tr_findings f;
    char text[1024];
    (void)state;
    for (int gone = 0; gone < 2; gone++) {
        (void)snprintf(text, sizeof text, source, gone ? ", gone = 'off'" : "");
        lint_world_check_text(&world, text, &f);
        assert_int_equal(lint_count(&f, "TR067"), gone);
        tr_findings_done(&f);
    }
}

static void one_answer_two_ways(void **state)
{
    static const char *const wrong[3] = {"'您打错了，这里不是银行。'", "'您打錯了，這裡不是銀行。'",
                                         "'Grmpf mumm bloff.'"};
    static const char *const right[3] = {
        "'您打错了，这里不是银行。'", "'您打錯了，這裡不是銀行。'",
        "'I am afraid you have the wrong number, this is not the bank.'"};
    static const char on[] =
        "{ has = 'wrong_number_help', to = 'well' }, { otherwise = true, to = 'cross' }";
    struct tr_findings f;
    (void)state;
    check(&f, "'base'", "'farewell'", on, wrong);
    lint_expect(&f, "TR068", "scenario.lua:5:", "beats.asks.choices[1]", "zh-Hans",
                "on[1] (to \"well\")", "en \"Grmpf", "on[2] (to \"cross\")",
                "hears wrong_number_help in the first, nothing in the second", NULL);
    assert_int_equal(lint_count(&f, "TR067"), 0); /* said with it */
    tr_findings_done(&f);
    check_one("'base'", "'farewell'", on, right, "TR068", NULL);
    /* two branches that do the same are one way; another mood makes them two */
    check_one("'base'", "'farewell'",
              "{ has = 'wrong_number_help', to = 'well' }, { otherwise = true, to = 'well' }",
              wrong, "TR068", NULL);
    check_one(
        "'base'", "'farewell'",
        "{ has = 'wrong_number_help', mood = 3, to = 'well' }, { otherwise = true, to = 'well' }",
        wrong, "TR068", "mood +3");
    check_one("'base'", "'farewell'",
              "{ has = 'wrong_number_help', when = 'mood > 50', to = 'well' }, "
              "{ otherwise = true, to = 'well' }",
              wrong, "TR068", NULL);
    check_one("'base'", "'farewell'",
              "{ has = 'wrong_number_help', when = 'mood > 50', to = 'well' }, "
              "{ otherwise = true, to = 'cross' }",
              wrong, "TR068", "on[2] (to \"cross\")");
}

/* What is said in mid-call needs no moment; anything else is named, with the
 * command that hears it so. */
static void the_moment_is_named(void **state)
{
    static const char text[] =
        "scenario { format = 1, id = 'x', title = 'X', scorecard = { 'base' },\n"
        "  caller = { who = 'He', surname = 'Du' }, cast = { she = { who = 'She' } } }\n"
        "beat 'open' { listen = true, patience = 30,\n"
        "  choices = { { en = 'Yes, Mr {caller.surname}?', ['zh-Hans'] = '您好。' } },\n"
        "  on { { has = 'greet', to = 'asks' }, { otherwise = true, mood = -9, to = 'asks' } } }\n"
        "beat 'asks' { caller = 'Well?', by = 'she', patience = 30,\n"
        "  choices = { 'We are the best project in town, Mr {caller.surname}.' },\n"
        "  on { { hold = true }, { otherwise = true, mood = -3, to = 'bye' } } }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done' }\n";
    struct tr_findings f;
    (void)state;
    lint_world_check_text(&world, text, &f);
    assert_int_equal(lint_count(&f, "TR068"), 2);
    const char *first = lint_text(&f, "TR068", 0);
    assert_non_null(strstr(first, "heard as a first turn: one answer goes two ways"));
    assert_non_null(strstr(first, "`thirdring acts --lang L --context first_turn`"));
    assert_non_null(strstr(first, "\"Yes, Mr Du?\""));
    const char *second = lint_text(&f, "TR068", 1); /* in the place of the first */
    assert_non_null(strstr(second, ": in beat \"asks\" \"We are the best"));
    assert_non_null(strstr(second, "`thirdring acts --lang en --surname \"Du\"` hears it"));
    assert_null(strstr(second, "heard as"));
    tr_findings_done(&f);
}

static void wordings_of_one_language_go_two_ways(void **state)
{
    static const char on[] =
        "{ has = 'farewell', to = 'well' }, { otherwise = true, to = 'cross' }";
    const char *const texts[3] = {polite_bye[0], polite_bye[1],
                                  "{ 'Thank you. Goodbye!', 'Thank you very much.' }"};
    (void)state;
    check_one("'base'", "'farewell'", on, texts, "TR068", "en \"Thank you very much.\"");
}

/* Where one language stands in for the others, only its own ear judges it. */
static void a_scenario_of_one_language_is_judged_once(void **state)
{
    static const char chinese[] =
        "scenario { format = 1, id = 'x', title = '甲', caller = { who = '业主' } }\n"
        "beat 'open' { listen = true, patience = 30, choices = { "
        "'您好，云杉里，请问有什么可以帮您？' },\n"
        "  on { { has = 'greet', to = 'bye' }, { otherwise = true, mood = -5, to = 'bye' } } }\n"
        "beat 'bye' { caller = '再见。', ending = 'done' }\n";
    static const char english[] =
        "scenario { format = 1, id = 'x', title = 'A', caller = { who = 'He' } }\n"
        "beat 'open' { listen = true, patience = 30,\n"
        "  choices = { 'Good morning, Yunshan Court. How may I help you?' },\n"
        "  on { { has = 'greet', to = 'bye' }, { otherwise = true, mood = -5, to = 'bye' } } }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done' }\n";
    const char *const both[] = {chinese, english};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct tr_findings f;
        lint_world_check_text(&world, both[i], &f);
        assert_string_equal(lint_text(&f, "TR067", 0), "");
        assert_string_equal(lint_text(&f, "TR068", 0), "");
        tr_findings_done(&f);
    }
}

static void an_act_that_nobody_looks_at(void **state)
{
    static const char *const boast[3] = {"'我们是全市最好的楼盘。'", "'我們是全市最好的建案。'",
                                         "'We are the best project in town.'"};
    static const char *const nickname[3] = {"'你找老胖啊？'", "'你找胖子啊？'",
                                            "'Fatty is not here.'"};
    const char *on = "{ otherwise = true, mood = -3, to = 'cross' }";
    (void)state;
    check_one("'base'", "'inform'", on, boast, "TR068",
              "is boast, which no branch there and no rule");
    check_one("'base'", "'inform'",
              "{ has = 'boast', mood = -3, to = 'cross' }, { otherwise = true, to = 'well' }",
              boast, "TR068", NULL);
    /* a rule of a group that is not in use does not look */
    check_one("'base'", "'inform'", on, nickname, "TR068", "is nickname");
    check_one("'base', 'colleague_absent'", "'inform'", on, nickname, "TR068", NULL);
}

/* --- many beats, little memory --------------------------------------------------------------- */

/* What is offered in twenty beats is told once. */
static void an_answer_is_told_once(void **state)
{
    static const char scenario[] =
        "scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' } }\n"
        "beat 'open' { listen = true, next = 'b1' }\n"
        "for i = 1, 20 do\n"
        "  beat('b' .. i) { caller = 'Hm?', patience = 30, choices = { L'empty' },\n"
        "    next = i < 20 and 'b' .. (i + 1) or 'bye' }\n"
        "end\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done' }\n";
    static const char lines[] = "return { empty = 'Grmpf mumm.' }\n";
    struct tr_findings f;
    (void)state;
    lint_world_clear(&world);
    lint_world_write(&world, "scenario.lua", scenario, strlen(scenario));
    lint_world_write(&world, "lines/en.lua", lines, strlen(lines));
    lint_world_check(&world, &f);
    lint_expect(&f, "TR067", "lines/en.lua:1:", "of beat \"b1\"", NULL);
    tr_findings_done(&f);
}

/* A stranger's file may have more wordings than anybody wants to wait for. */
static void too_many_answers_are_told(void **state)
{
    static const char scenario[] =
        "scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' } }\n"
        "beat 'open' { listen = true, next = 'b1' }\n"
        "for i = 1, 100 do\n"
        "  local c = {}\n"
        "  for k = 1, 8 do c[k] = L('k' .. (8 * i + k)) end\n"
        "  beat('b' .. i) { caller = L'k0', patience = 60, choices = c,\n"
        "    next = i < 100 and 'b' .. (i + 1) or 'bye' }\n"
        "end\n"
        "beat 'bye' { caller = L'k0', ending = 'done' }\n";
    static const char lines[] = "local t = { k0 = 'Hm?' }\n"
                                "for i = 9, 808 do\n"
                                "  local v = {}\n"
                                "  for k = 1, 16 do v[k] = 'thx ' .. i .. ' ' .. k end\n"
                                "  t['k' .. i] = v\n"
                                "end\n"
                                "return t\n";
    static const char *const names[] = {"lines/zh-Hans.lua", "lines/zh-Hant.lua", "lines/en.lua"};
    struct tr_findings f;
    (void)state;
    lint_world_clear(&world);
    lint_world_write(&world, "scenario.lua", scenario, strlen(scenario));
    for (int i = 0; i < 3; i++)
        lint_world_write(&world, names[i], lines, strlen(lines));
    lint_world_check(&world, &f);
    lint_expect(&f, "TR069", "20000 wordings", NULL);
    tr_findings_done(&f);
    lint_world_write(&world, names[1], "return {}", 9); /* others stand in: far fewer */
    lint_world_write(&world, names[2], "return {}", 9);
    lint_world_check(&world, &f);
    assert_int_equal(lint_count(&f, "TR069"), 0);
    tr_findings_done(&f);
}

/* Short of memory the answer is that, and no scenario is called clean. */
static void every_allocation_may_fail(void **state)
{
    struct tr_findings f;
    (void)state;
    check(&f, "'base'", "'farewell'", rewards_bye, slangy_bye);
    tr_findings_done(&f);
    lint_world_write(&world, "voice/en/other.ogg", "no sound", 8);
    assert_true(lint_world_starve(&world, false) > 20);
    assert_true(lint_world_starve(&world, true) > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_taboo_that_is_taken_well),
        cmocka_unit_test(a_taboo_that_costs_something),
        cmocka_unit_test(an_answer_in_which_nothing_is_heard),
        cmocka_unit_test(moments_are_those_of_the_beat),
        cmocka_unit_test(who_walked_off_leaves_answers),
        cmocka_unit_test(one_answer_two_ways),
        cmocka_unit_test(the_moment_is_named),
        cmocka_unit_test(wordings_of_one_language_go_two_ways),
        cmocka_unit_test(a_scenario_of_one_language_is_judged_once),
        cmocka_unit_test(an_act_that_nobody_looks_at),
        cmocka_unit_test(an_answer_is_told_once),
        cmocka_unit_test(too_many_answers_are_told),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
