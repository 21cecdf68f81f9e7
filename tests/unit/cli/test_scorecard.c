/* thirdring scorecard: the rules of a card, what tells two cards apart, and one rule in
 * full, for people in three languages and as JSON for programs; and that every card shares
 * out 1000 points. */
#include "cmocka_all.h"

#include <stdlib.h>
#include <string.h>

#include "unit/cli/command.h"

static int begin(void **state)
{
    (void)state;
    return command_begin();
}

static const json_t *row(const json_t *doc, const char *id)
{
    size_t i;
    const json_t *one;
    json_array_foreach(json_object_get(doc, "rules"), i, one)
    {
        if (strcmp(string_of(one, "id"), id) == 0)
            return one;
    }
    return NULL;
}

static void a_card_is_shown(void **state)
{
    static const struct {
        const char *lang, *title, *mood, *sign;
    } said_in[] = {
        {"en", "Answer within three rings · 1 to 3 rings", "mood at the end decides", "? is asked"},
        {"zh-Hans", "三声之内接起 · 1 到 3 声铃", "最后的心情决定", "? 是通话之后才问的"},
        {"zh-Hant", "三聲之內接起 · 1 到 3 聲鈴", "最後的心情決定", "? 是通話之後才問的"}};
    (void)state;
    for (size_t i = 0; i < sizeof said_in / sizeof *said_in; i++) {
        expect_run(0, "$TR scorecard show --lang %s", said_in[i].lang);
        expect_in(out, said_in[i].title);
        expect_in(out, said_in[i].mood);
        expect_in(out, said_in[i].sign);
    }
    expect_run(0, "$TR scorecard show --group message --lang en");
    expect_in(out, "Closing  (weight 30)");
    expect_in(out, "deliver_message");
    assert_null(strstr(out, "greet_first"));
    assert_null(strstr(out, "Opening"));
    expect_run(2, "$TR scorecard show --group mesage --lang en");
    expect_in(said, "no group \"mesage\"; did you mean message?");
}

/* What is no card is said in one sentence that leads on. */
static void a_card_that_is_not_there(void **state)
{
    static const struct {
        const char *words, *why;
    } rows[] = {
        {"show frontdesk --lang en", "no scorecard \"frontdesk\"; did you mean front_desk?"},
        {"show qqqqqqqq --lang en", "no scorecard \"qqqqqqqq\"; there are: base, club,"},
        {"show complaint --lang en",
         "a group of rules; `thirdring scorecard show --group complaint`"},
        {"diff base complaint --lang zh-Hans", "“complaint”不是评分卡，而是一组规则"},
        {"show frontdesk --lang zh-Hant", "沒有評分卡「frontdesk」；是不是 front_desk？"},
        {"explain greet_frist --lang en", "did you mean greet_first?"},
        {"diff base --lang en", "diff with two cards"},
        {"--lang en", "scorecard needs show"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect_run(2, "$TR scorecard %s", rows[i].words);
        expect_in(said, rows[i].why);
        assert_ptr_equal(strchr(said, '\n'), said + strlen(said) - 1);
    }
}

/* However long a condition is, what changes at its end is a change. */
static void long_conditions_are_compared_to_their_end(void **state)
{
    char text[2048], where[40] = "mine/one.lua";
    (void)state;
    expect_run(0, "mkdir mine");
    for (int card = 1; card <= 2; card++) {
        size_t len = (size_t)snprintf(
            text, sizeof text,
            "scorecard { format = 1, id = \"%s\", title = \"T\", sections = "
            "{ { \"a\" } } }\nrule \"r\" { group = \"g\", section = \"a\", kind = \"that\", "
            "points = 5, title = \"T\", that = \"",
            card == 1 ? "one" : "two");
        for (int i = 0; i < 45; i++)
            len += (size_t)snprintf(text + len, sizeof text - len, "rings < %d and ", 100 + i);
        (void)snprintf(text + len, sizeof text - len, "turns > %d\" }\n", card);
        write_text(where, text);
        memcpy(where, "mine/two.lua", sizeof "mine/two.lua");
    }
    expect_run(0, "$TR scorecard diff mine/one.lua mine/two.lua --lang en");
    expect_in(out, "~ r ");
}

/* A mistake is told once. */
static void a_broken_card_is_told_of_once(void **state)
{
    (void)state;
    write_text(
        "broken.lua",
        "scorecard { format = 1, id = \"broken\", title = \"T\", sections = { { \"a\" } } }\n"
        "rule \"r\" { section = \"a\", kind = \"hold\", limit = 60, points = 5, "
        "title = \"T\" }\n");
    expect_run(2, "$TR scorecard show ./broken.lua --lang en");
    expect_in(said, "broken.lua:2:");
    expect_in(said, "the threshold has no unit; write for example \"3 s\"");
    assert_ptr_equal(strchr(said, '\n'), said + strlen(said) - 1);
}

static void a_question_is_shown_with_its_answers(void **state)
{
    (void)state;
    expect_run(0, "$TR scorecard explain no_speakerphone --json --lang en");
    json_t *doc = parsed(out);
    expect_in(string_of(doc, "ask"), "loudspeaker");
    assert_int_equal(json_array_size(json_object_get(doc, "answers")), 3);
    json_decref(doc);
}

static void a_card_is_shown_to_programs(void **state)
{
    (void)state;
    expect_run(0, "$TR scorecard show service --json --lang en");
    json_t *doc = parsed(out);
    assert_string_equal(string_of(doc, "scorecard"), "service");
    assert_in_range(int_of(doc, "mood_share"), 1, 200);
    assert_int_equal(json_array_size(json_object_get(doc, "caps")), 2);
    const json_t *rings = row(doc, "answer_within_three_rings");
    assert_non_null(rings);
    assert_string_equal(string_of(rings, "threshold"), "1 to 2 rings");
    assert_string_equal(string_of(row(doc, "apologise_when_late"), "applies"), "rings > 3");
    assert_null(row(doc, "pickup_window_two_to_three"));
    json_decref(doc);
}

static void two_cards_are_compared(void **state)
{
    (void)state;
    expect_run(0, "$TR scorecard diff base two_three_five --lang en");
    expect_in(out, "- ask_surname_again");
    expect_in(out, "applies when rings > 3 → rings > 5");
    expect_in(out, "other\n                                words: asks");
    expect_run(0, "$TR scorecard diff base sales --json --lang en");
    json_t *doc = parsed(out);
    expect_in(string_of(row(doc, "farewell"), "how"), "acts farewell → farewell, thank");
    expect_in(string_of(row(doc, "farewell"), "how"), "other words: title, asks, met by");
    assert_string_equal(string_of(row(doc, "identify_dept"), "change"), "removed");
    json_decref(doc);
    expect_run(0, "$TR scorecard diff base base --lang en");
    expect_in(out, "The two cards have the same rules.");
}

static void a_rule_is_explained(void **state)
{
    (void)state;
    expect_run(0, "$TR scorecard explain hold_under_one_minute --lang en");
    expect_in(out, "at most 60 s, 60 s in all");
    expect_run(0, "$TR scorecard explain sincerity --lang en");
    expect_in(out, "applies when  turns > 4 or mood < 50");
    expect_in(out, "of 1000 points");
    expect_run(0, "$TR scorecard explain do_not_forget_customer --lang zh-Hans");
    expect_in(out, "最多 10 分钟");
    expect_run(0, "$TR scorecard explain praise_caller --lang en");
    expect_in(out, "met when      count('praise') <= 2");
    expect_run(0, "$TR scorecard explain ten_character_courtesy --lang en");
    expect_in(out, "said('greet') and (said('thank') or said('thank_feedback'))");
    expect_run(0, "$TR scorecard explain volume_moderate --lang zh-Hant"); /* a question */
    expect_in(out, "✓");
    expect_run(2, "$TR scorecard explain gret_first --lang en");
    expect_in(said, "did you mean greet_first?");
}

/* A house's own card goes on from the ways of another, and has the last word wherever it
 * stands; what contradicts itself is told with its line. */
static void a_house_goes_on_from_another(void **state)
{
    static const char head[] = "scorecard { format = 1, id = \"own\", title = \"Ours\",\n"
                               "  sections = include \"rulebook/sections\" }\n"
                               "include \"rulebook/all\"\n";
    char text[1024];
    (void)state;
    expect_run(0, "mkdir data && cp -r " TR_SOURCE_DIR "/scenarios " TR_SOURCE_DIR "/assets data/");
    (void)snprintf(text, sizeof text,
                   "%sadjust \"hold_phrase\" { points = 99 }\ninclude \"ways/service\"\n"
                   "drop \"closing_wish\"\n",
                   head);
    write_text("data/scenarios/scorecards/own.lua", text);
    expect_run(0, "$TR scorecard diff service own --data data --lang en");
    expect_in(out, "~ hold_phrase                   points 20 → 99\n");
    expect_in(out, "- closing_wish");
    (void)snprintf(text, sizeof text, "%sinclude \"ways/service\"\ninclude \"ways/club\"\n", head);
    write_text("data/scenarios/scorecards/own.lua", text);
    expect_run(1, "$TR check own --data data --lang en");
    expect_in(out, "points of rule \"hold_under_one_minute\" was adjusted otherwise in line");
    expect_in(out, " of ways/service.lua; leave one of the two");
    expect_in(out, "scenarios/scorecards/ways/club.lua:");
}

/* What the house profiles ask for, each by the figure or the act that says so. */
static void the_houses_have_their_ways(void **state)
{
    static const struct {
        const char *card, *rule, *key, *value;
    } rows[] = {
        {"sales", "answer_within_three_rings", "threshold", "1 to 3 rings"},
        {"service", "answer_within_three_rings", "threshold", "1 to 2 rings"},
        {"property", "answer_within_three_rings", "threshold", "1 to 2 rings"},
        {"club", "answer_within_three_rings", "threshold", "1 to 3 rings"},
        {"front_desk", "pickup_window_two_to_three", "threshold", "1 to 2 rings"},
        {"two_three_five", "pickup_window_two_to_three", "threshold", "2 to 3 rings"},
        {"sales", "apologise_when_late", "applies", "rings > 3"},
        {"club", "apologise_when_late", "applies", "rings > 3"},
        {"property", "apologise_when_late", "applies", "rings > 3"},
        {"two_three_five", "apologise_when_late", "applies", "rings > 5"},
        {"two_three_five", "identify_dept", "applies", "rings > 0"},
        {"front_desk", "identify_self", "applies", "turns > 0"},
        {"service", "ask_surname_first", "kind", "order"},
        {"front_desk", "callback_if_over_30s", "threshold", "30 s"},
        {"service", "hold_under_one_minute", "threshold", "at most 60 s, 60 s in all"},
        {"club", "hold_under_one_minute", "threshold", "at most 60 s, 60 s in all"},
        {"property", "hold_under_one_minute", "threshold", "at most 60 s, 60 s in all"},
        {"two_three_five", "sales_two_to_three_minutes", "that", "talk >= 60 and talk <= 180"},
        {"sales_floor", "sales_two_to_three_minutes", "that", "talk >= 120 and talk <= 180"},
        {"sales_floor", "ask_surname", "threshold", "first 2 answers"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect_run(0, "$TR scorecard explain %s --scorecard %s --json --lang en", rows[i].rule,
                   rows[i].card);
        json_t *doc = parsed(out);
        expect_in(string_of(doc, rows[i].key), rows[i].value);
        json_decref(doc);
    }
}

/* Whatever a house prefers, what applies to a call shares 1000 points. */
static void every_card_shares_out_1000_points(void **state)
{
    static const char *const cards[] = {"base",       "sales",          "service",     "club",
                                        "front_desk", "two_three_five", "sales_floor", "property"};
    (void)state;
    write_text("words", "6300 pick_up\n9000 say Good morning, Yunshan Court.\n"
                        "20000 say You may have misdialled, sir.\n");
    for (size_t i = 0; i < sizeof cards / sizeof *cards; i++) {
        expect_run(0, "$TR play wrong_number --text --lang en --script words --json --scorecard %s",
                   cards[i]);
        json_t *doc = parsed(out);
        const char *section;
        json_t *most;
        int64_t sum = 0;
        json_object_foreach(json_object_get(doc, "section_max"), section, most) sum +=
            json_integer_value(most);
        assert_int_equal(sum, 1000);
        json_decref(doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_card_is_shown, begin, command_end),
        cmocka_unit_test_setup_teardown(a_card_is_shown_to_programs, begin, command_end),
        cmocka_unit_test_setup_teardown(two_cards_are_compared, begin, command_end),
        cmocka_unit_test_setup_teardown(a_rule_is_explained, begin, command_end),
        cmocka_unit_test_setup_teardown(a_house_goes_on_from_another, begin, command_end),
        cmocka_unit_test_setup_teardown(the_houses_have_their_ways, begin, command_end),
        cmocka_unit_test_setup_teardown(a_card_that_is_not_there, begin, command_end),
        cmocka_unit_test_setup_teardown(long_conditions_are_compared_to_their_end, begin,
                                        command_end),
        cmocka_unit_test_setup_teardown(a_broken_card_is_told_of_once, begin, command_end),
        cmocka_unit_test_setup_teardown(a_question_is_shown_with_its_answers, begin, command_end),
        cmocka_unit_test_setup_teardown(every_card_shares_out_1000_points, begin, command_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
