/* Every number has its own name, and the names are those that files and scripts
 * were promised. */
#include <string.h>

#include "cmocka_all.h"
#include "sim/plain.h"
#include "sim/replay.h"

static void check(const char *const *names, size_t count, const char *expected)
{
    const char *at = expected;

    for (size_t i = 0; i < count; i++) {
        size_t len = strcspn(at, " ");

        assert_non_null(names[i]);
        assert_int_equal(strlen(names[i]), len);
        assert_memory_equal(names[i], at, len);
        at += len + (at[len] == ' ');
    }
    assert_int_equal(*at, '\0');
}

static void test_tables(void **state)
{
    (void)state;
    check(tr_lang_names, TR_LANG_COUNT, "zh-Hans zh-Hant en");
    check(tr_mode_names, TR_MODE_COUNT, "tutorial practice exam");
    check(tr_input_names, TR_INPUT_COUNT, "choice typed terminal");
    check(tr_view_names, TR_VIEW_COUNT,
          "rings time talk mood holds hold silences turns interruptions reaction acts mode lang "
          "ready muted dials consults lookups transfers asides festival house_org house_dept "
          "house_self "
          "house_offer patience ringback idle calls profile misdials");
    check(tr_cmd_names, TR_CMD_COUNT,
          "pick_up speak say choose hold resume note hang_up leave ready "
          "mute unmute signal look_up consult transfer other_line dial correct");
    check(tr_event_names, TR_EV_COUNT,
          "ring picked_up beat line line_end speak said interrupted silence held resumed hold_long "
          "noted mood branch rule ignored caller_gone trainee_gone ended ready muted unmuted "
          "signalled look_up looked_up consult consulted transferred other_line dialled ringback "
          "engaged answered side side_said aside cut on_hook unanswered corrected");
    check(tr_end_names, TR_END_COUNT,
          "none missed scripted angry silent trainee closed left too_long transferred given_up");
    check(tr_window_names, TR_WINDOW_COUNT,
          "in_call first_turn first_turns closing before_hold after_hold after_surname no_surname "
          "before_fact before_pick_up before_look_up agreed_hold");
    check(tr_rule_kind_names, TR_RULE_COUNT,
          "say avoid order rings missed first_word reaction silence interrupt hold slip_filled "
          "slip_right hang_up length mood repeat long_answer side control ready "
          "tally every sequence that quiz between");
    check(tr_rule_phase_names, TR_RULE_PHASE_COUNT,
          "before pick_up opening talk hold transfer record close after outbound whole");
    check(tr_observed_names, TR_OBSERVED_COUNT, "timing act form control scene quiz voice");
    check(tr_unit_names + 1, TR_UNIT_COUNT - 1, "times answers rings s % mood");
    check(tr_fact_kind_names, TR_FACT_KIND_COUNT, "digits number pick name unit amount clock");
    check(tr_slip_kind_names, TR_SLIP_KIND_COUNT,
          "text name digits number unit amount clock company matter when");
    check(tr_trigger_names, TR_TRIGGER_COUNT,
          "say silence hold resume interrupted after hung_up look_up looked_up consult consulted "
          "unavailable transfer aside event handled missed answered engaged no_answer wrong_number "
          "taken");
    check(tr_side_kind_names, TR_SIDE_KIND_COUNT,
          "visitor second_line colleague line_cut not_ready noise called_away distraction");
    check(tr_whereabouts_names, TR_WHERE_COUNT, "desk busy out with_customer on_line");
    check(tr_result_names, 3, "na met broken");
    check(tr_blob_names, TR_BLOB_COUNT, "graph house card lexicon");
}

static void test_find_lang(void **state)
{
    (void)state;
    assert_int_equal(tr_lang_find("zh-Hans"), TR_LANG_ZH_HANS);
    assert_int_equal(tr_lang_find("zh-Hant"), TR_LANG_ZH_HANT);
    assert_int_equal(tr_lang_find("en"), TR_LANG_EN);
    assert_int_equal(tr_lang_find("fr"), -1);
    assert_int_equal(tr_lang_find(""), -1);
}

static void test_plain_text(void **state)
{
    static const char *const good[] = {"",
                                       "abc ~",
                                       "\xc2\xa0",
                                       "您好，",
                                       "\xdf\xbf",
                                       "\xe0\xa0\x80",
                                       "\xed\x9f\xbf",
                                       "\xee\x80\x80",
                                       "\xf0\x90\x80\x80",
                                       "\xf4\x8f\xbf\xbf",
                                       "\xe2\x80\xa9",
                                       "\xe2\x81\xaa"};
    static const char *const bad[] = {"\x1f",
                                      "\x7f",
                                      "a\tb",
                                      "\xc2\x80",
                                      "\xc2\x9f",
                                      "\xc1\xbf",
                                      "\x80",
                                      "\xc2",
                                      "\xc2"
                                      "a",
                                      "\xe0\x9f\xbf",
                                      "\xe4\xbd",
                                      "\xe4\xbd"
                                      "a",
                                      "\xed\xa0\x80",
                                      "\xe2\x80\xaa",
                                      "\xe2\x80\xae",
                                      "\xe2\x81\xa6",
                                      "\xe2\x81\xa9",
                                      "\xf0\x8f\xbf\xbf",
                                      "\xf4\x90\x80\x80",
                                      "\xf0\x90\x80",
                                      "\xf8\x88\x80\x80\x80",
                                      "\xff"};

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_true(tr_plain_text(good[i], strlen(good[i])));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(tr_plain_text(bad[i], strlen(bad[i])));
    assert_false(tr_plain_text("a\0b", 3));
    assert_false(tr_plain_text("\xe4\xbd\xa0", 2));
}

static void test_plain_name(void **state)
{
    char name[TR_NAME_MAX];

    (void)state;
    memset(name, 'a', sizeof name);
    assert_true(tr_plain_name("a_z09", 5));
    assert_true(tr_plain_name(name, TR_NAME_MAX - 1));
    assert_false(tr_plain_name(name, TR_NAME_MAX));
    assert_false(tr_plain_name("", 0));
    assert_false(tr_plain_name("A", 1));
    assert_false(tr_plain_name("a-b", 3));
    assert_false(tr_plain_name("a\0", 2));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables),
        cmocka_unit_test(test_find_lang),
        cmocka_unit_test(test_plain_text),
        cmocka_unit_test(test_plain_name),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
