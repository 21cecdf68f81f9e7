/* A house names the scorecard that its calls are scored with. One that cannot be used
 * keeps nobody from practising: the usual one is taken, and everybody is told why. */
#include "cmocka_all.h"

#include <string.h>

#include "unit/cli/command.h"

#define WITH_A_CARD                                                                                \
    "mkdir data && cp -r " TR_SOURCE_DIR "/scenarios " TR_SOURCE_DIR "/assets data/ && "           \
    "sed -i 's/id = \"yunshan\",/id = \"yunshan\", scorecard = \"own\",/' "                        \
    "data/scenarios/houses/yunshan.lua"

static const char card[] =
    "scorecard { format = 1, id = \"own\", title = \"Ours\", caps = { 300, 100 },\n"
    "  sections = include \"rulebook/sections\" }\n"
    "include \"rulebook/all\"\n";

static int begin(void **state)
{
    (void)state;
    int failed = command_begin();
    if (failed)
        return failed;
    write_text("words", "6300 pick_up\n9000 say Good morning, Yunshan Court.\n");
    return run(WITH_A_CARD);
}

static void own_card(const char *change)
{
    char text[1024];
    (void)snprintf(text, sizeof text, "%s%s", card, change);
    write_text("data/scenarios/scorecards/own.lua", text);
}

static json_t *played(const char *options)
{
    expect_run(0, "$TR play wrong_number --data data --text --lang en --script words --json %s",
               options);
    return parsed(out);
}

static int64_t weight_of(const json_t *doc, const char *rule)
{
    const json_t *rules = json_object_get(doc, "rules"), *one;
    size_t i;
    json_array_foreach(rules, i, one)
    {
        if (strcmp(string_of(one, "id"), rule) == 0)
            return int_of(one, "max");
    }
    fail_msg("there is no rule %s", rule);
    return 0;
}

static void a_house_is_scored_with_its_own_card(void **state)
{
    (void)state;
    own_card("adjust \"greet_first\" { points = 400 }\n");
    json_t *doc = played(""), *usual = played("--scorecard base");
    assert_string_equal(said, "");
    assert_string_equal(string_of(doc, "scorecard"), "own");
    assert_string_equal(string_of(usual, "scorecard"), "base");
    assert_true(weight_of(doc, "greet_first") > weight_of(usual, "greet_first"));
    json_decref(doc);
    json_decref(usual);
    expect_run(0, "$TR check yunshan --data data");
    /* what is checked is checked with it as well */
    own_card("drop \"greet_first\" drop \"greeting_fits_occasion\"\n");
    expect_run(0, "$TR walk wrong_number --data data --json --seconds 1 --lang en");
    assert_null(strstr(out, "\"greet_first\""));
}

static void a_card_that_is_broken_gives_way_to_the_usual_one(void **state)
{
    static const struct {
        const char *change, *why;
    } rows[] = {
        {"adjust \"answer_within_three_rings\" { limit = 2 }\n", "own.lua:4:"},
        {"adjust \"anser_within_three_rings\" { limit = \"2 rings\" }\n",
         "did you mean \"answer_within_three_rings\""},
        {"adjust \"answer_within_three_rings\" { limit = \"2 s\" }\n", "[TR071]"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        own_card(rows[i].change);
        json_t *doc = played("");
        assert_string_equal(string_of(doc, "scorecard"), "base");
        json_decref(doc);
        expect_in(said, "house yunshan: its scorecard cannot be used");
        expect_in(said, rows[i].why);
        expect_run(0, "$TR check yunshan --data data");
        expect_in(out, "[TR073]");
        /* whoever asks for it by its name is refused */
        expect_run(2, "$TR play wrong_number --data data --text --lang en --script words "
                      "--scorecard own");
    }
    expect_run(0, "rm data/scenarios/scorecards/own.lua");
    json_decref(played(""));
    expect_in(said, "own");
    expect_run(0, "$TR play wrong_number --data data --text --lang zh-Hant --script words");
    expect_in(said, "評分卡");
}

/* Rules that no scenario asks for would leave every call without a point. */
static void a_card_that_no_scenario_uses_gives_way_as_well(void **state)
{
    (void)state;
    write_text(
        "data/scenarios/scorecards/own.lua",
        "scorecard { format = 1, id = \"own\", title = \"Ours\", sections = { { \"a\" } } }\n"
        "rule \"r\" { section = \"a\", kind = \"silence\", points = 5, title = \"T\" }\n");
    json_t *doc = played("");
    assert_string_equal(string_of(doc, "scorecard"), "base");
    json_decref(doc);
    expect_in(said, "own has no rule of the groups that scenario wrong_number is scored by");
    expect_in(said, "write group = \"base\" in its rules");
}

/* Cards that lie beside one are no burden to it, however many they are. */
static void many_neighbours_do_no_harm(void **state)
{
    (void)state;
    own_card("");
    expect_run(0, "for i in $(seq 80); do cp data/scenarios/houses/yunshan.lua "
                  "data/scenarios/houses/a$i.lua; "
                  "echo '-' >data/scenarios/scorecards/a$i.lua; done");
    json_t *doc = played("");
    assert_string_equal(string_of(doc, "scorecard"), "own");
    json_decref(doc);
    assert_string_equal(said, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_house_is_scored_with_its_own_card, begin, command_end),
        cmocka_unit_test_setup_teardown(a_card_that_no_scenario_uses_gives_way_as_well, begin,
                                        command_end),
        cmocka_unit_test_setup_teardown(many_neighbours_do_no_harm, begin, command_end),
        cmocka_unit_test_setup_teardown(a_card_that_is_broken_gives_way_to_the_usual_one, begin,
                                        command_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
