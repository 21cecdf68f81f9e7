/* Choices that are one, acts that no rule looks at, and names that house or scorecard
 * do not know: found where it is so, and only there. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "audit/check_world.h"
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

/* choices, expects, on: of the beat in which the second answer is given */
static void check(struct tr_findings *out, const char *scorecard, const char *choices,
                  const char *expects, const char *on)
{
    char text[4096];
    (void)snprintf(text, sizeof text,
                   "scenario { format = 1, id = 'x', title = 'X', scorecard = { %s },\n"
                   "  caller = { who = 'He', mood = 70 } }\n"
                   "beat 'open' { listen = true, next = 'asks' }\n"
                   "beat 'asks' { caller = 'When does the pool open?', patience = 60,\n"
                   "  choices = {\n    %s },\n"
                   "  expects = { %s },\n"
                   "  on { %s } }\n"
                   "beat 'well' { caller = 'Bye.', ending = 'well' }\n"
                   "beat 'cross' { caller = 'Bye.', ending = 'cross' }\n",
                   scorecard, choices, expects, on);
    lint_world_check_text(&world, text, out);
}

static const char two_ways[] = "{ has = 'apologise', to = 'well' }, { otherwise = true, to = "
                               "'cross' }";

static void choices_that_are_one_are_found(void **state)
{
    struct tr_findings found;
    (void)state;
    check(&found, "'base'", "'I am sorry.',\n    'Goodbye.',\n    'I\\'m sorry.'", "'farewell'",
          two_ways);
    lint_expect(&found, "TR046", "/scenario.lua:8:5: beats.asks.choices[3]: ",
                "choices [1] and [3] are heard as the same acts", NULL);
    tr_findings_done(&found);
    check(&found, "'base'", "'I am sorry.', 'Goodbye.'", "'farewell'", two_ways);
    assert_int_equal(lint_count(&found, "TR046"), 0);
    tr_findings_done(&found);
    /* the same in one language, another act in the other */
    check(&found, "'base'",
          "{ en = 'I am sorry.', ['zh-Hans'] = '对不起。' }, { en = 'I\\'m sorry.', ['zh-Hans'] = "
          "'再见。' }",
          "'farewell'", two_ways);
    assert_int_equal(lint_count(&found, "TR046"), 0);
    tr_findings_done(&found);
    /* one of two wordings is heard as something else */
    check(&found, "'base'", "'Goodbye.', 'Bye-bye.'", "'farewell'", two_ways);
    assert_int_equal(lint_count(&found, "TR046"), 1);
    tr_findings_done(&found);
    /* nothing is heard in either: that is said of each, not of the two */
    check(&found, "'base'", "'Purple.', 'Yellow.'", "'farewell'", two_ways);
    assert_int_equal(lint_count(&found, "TR046"), 0);
    tr_findings_done(&found);
}

static void acts_without_a_rule_are_found(void **state)
{
    struct tr_findings found;
    (void)state;
    check(&found, "'base'", "'Goodbye.'", "'farewell', 'decline_politely'", two_ways);
    lint_expect(&found, "TR047", "/scenario.lua:7:27: beats.asks.expects[2]: ",
                "no rule in use looks at \"decline_politely\"",
                "add the group \"complaint\" in scorecard", NULL);
    tr_findings_done(&found);
    check(&found, "'base'", "'Goodbye.'", "'farewell', 'hold_reason_time'", two_ways);
    lint_expect(&found, "TR047", "no group of the card \"base\" does", NULL);
    tr_findings_done(&found);
    check(&found, "'base'", "'Goodbye.'", "'farewell'", two_ways);
    assert_int_equal(lint_count(&found, "TR047"), 0);
    tr_findings_done(&found);
    /* a group of rules that looks at it */
    check(&found, "'base', 'complaint'", "'Goodbye.'", "'farewell', 'decline_politely'", two_ways);
    assert_int_equal(lint_count(&found, "TR047"), 0);
    tr_findings_done(&found);
}

/* Such a scenario cannot be played in the house, but everything else is found too. */
static void unknown_names_have_their_place(void **state)
{
    static const char text[] =
        "scenario { format = 1, id = 'x', title = 'X',\n"
        "  scorecard = { 'base', 'rude_custmer' }, caller = { who = 'He' } }\n"
        "beat 'open' { listen = true, next = 'bye', on {\n"
        "    { has = 'greet', lacks = 'greet', to = 'bye' },\n"
        "    { consult = 'shne', to = 'bye' } } }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'well' }\n";
    struct tr_check_world checked;
    struct tr_findings found = {0};
    tr_err err = {0};
    (void)state;
    lint_world_clear(&world);
    lint_world_write(&world, "scenario.lua", text, strlen(text));
    assert_int_equal(tr_check_world_open(&checked, &world.loader, "yunshan", "base", &err), TR_OK);
    assert_int_equal(
        tr_check_world_one(&checked, TR_LOAD_SCENARIO, tr_temp_path(world.dir, "x"), &found, &err),
        TR_OK);
    assert_int_equal(found.count, 3);
    lint_expect(&found, "TR028", "/scenario.lua:2:25: scenario.scorecard.rude_custmer: ",
                "did you mean \"rude_customer\"?", NULL);
    lint_expect(&found, "TR045", "/scenario.lua:4:5: beats.open.on[1]: ", NULL);
    lint_expect(&found, "TR057", "/scenario.lua:5:5: beats.open.on[2]: ", "did you mean \"shen\"?",
                NULL);
    assert_int_equal(tr_findings_errors(&found), 2);
    tr_findings_done(&found);
    assert_int_equal(tr_check_world_one(&checked, TR_LOAD_SCENARIO, "nowhere", &found, &err),
                     TR_ENOTFOUND);
    assert_int_equal(found.count, 0);
    tr_check_world_done(&checked);
    assert_int_equal(tr_check_world_open(&checked, &world.loader, "nowhere", "base", &err),
                     TR_ENOTFOUND);
    assert_null(checked.house);
    assert_non_null(checked.card);
    tr_check_world_done(&checked);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(choices_that_are_one_are_found),
        cmocka_unit_test(acts_without_a_rule_are_found),
        cmocka_unit_test(unknown_names_have_their_place),
    };
    return cmocka_run_group_tests_name("lints of sameness", tests, open_world, close_world);
}
