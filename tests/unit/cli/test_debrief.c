/* What a call teaches: the slip beside the facts, what was read back, phrases for what
 * was missing and instead of what was out of place, the phrases of houses and
 * scenarios, and where the time went; in the document and in all three languages. */
#include "cmocka_all.h"

#include <string.h>

#include "unit/cli/command.h"

static int begin(void **state)
{
    (void)state;
    return command_begin();
}

/* Seed 13: Mr Lu of Qingwan Lifts, building 8, the 15th at 10:30, telephone 15727803
 * and then 58905593. */
static const char script[] =
    "6300 pick_up\n"
    "7200 speak\n"
    "8200 correct\n"
    "11200 speak\n"
    "13320 say Good afternoon, Yunshan Court, Customer Service. How may I help you?\n"
    "17988 speak\n"
    "21988 speak\n"
    "25988 speak\n"
    "27798 say Certainly. May I have your name, please? And may I ask which company you're "
    "calling from and what it's about?\n"
    "28398 note who Mr Lou\n"
    "28998 note firm Qingwan Lifts Co., Ltd.\n"
    "29598 note where 6\n"
    "34238 speak\n"
    "38238 speak\n"
    "42238 speak\n"
    "42968 say I'm sorry, Mr Lu, Mr Shen isn't in just now. He'll be back at four. May I take a "
    "message for him?\n"
    "43568 note day 15th\n"
    "44168 note hour half past ten in the morning\n"
    "44768 note matter lift\n"
    "53368 speak\n"
    "57368 speak\n"
    "59128 say I see, I've noted that. Which number can he reach you on, Mr Lu?\n"
    "59728 note phone 15727803\n"
    "62259 speak\n"
    "66259 speak\n"
    "70259 speak\n"
    "74259 speak\n"
    "76659 say Let me read that back, Mr Lu: Qingwan Lifts, lift inspection in building 8, now on "
    "the 15th at 10:30 in the morning, and your number is 15727803. Is that right?\n"
    "77259 note phone 58905993\n"
    "83749 speak\n"
    "87749 speak\n"
    "89689 say Let me read that back again: your number is 5890 5993. Is that right now?\n"
    "95479 speak\n"
    "99479 speak\n"
    "103479 speak\n"
    "105469 say Hurry up, I haven't got all day.\n";

static const json_t *row_of(const json_t *list, const char *key, const char *value)
{
    size_t i;
    const json_t *row;
    json_array_foreach(list, i, row) if (strcmp(string_of(row, key), value) == 0) return row;
    fail_msg("there is no row whose %s is %s", key, value);
    return NULL;
}

static void is_field(const json_t *doc, const char *field, const char *judgement, const char *note)
{
    const json_t *row = row_of(json_object_get(doc, "slip"), "field", field);
    if (strcmp(string_of(row, "judgement"), judgement) != 0 ||
        strcmp(string_of(row, "note"), note) != 0)
        fail_msg("%s is %s (%s), not %s (%s)", field, string_of(row, "judgement"),
                 string_of(row, "note"), judgement, note);
}

static json_t *play(const char *lang)
{
    write_text("words", script);
    expect_run(0, "$TR play colleague_absent --text --lang %s --seed 13 --script words --json",
               lang);
    return parsed(out);
}

static void the_slip_is_judged_field_by_field(void **state)
{
    (void)state;
    json_t *doc = play("en");
    is_field(doc, "who", "near", "Character 2 is one too many: O.");
    is_field(doc, "firm", "equivalent", "");
    is_field(doc, "matter", "wrong", "");
    is_field(doc, "where", "wrong", "Digit 1 is 8, not 6.");
    is_field(doc, "day", "equivalent", "");
    is_field(doc, "hour", "equivalent", "");
    is_field(doc, "phone", "near", "Digit 6 is 5, not 9.");
    is_field(doc, "reply", "missing", "");
    const json_t *phone = row_of(json_object_get(doc, "slip"), "field", "phone");
    assert_string_equal(string_of(phone, "fact"), "58905593");
    assert_string_equal(string_of(phone, "written"), "58905993");
    json_decref(doc);
}

static void a_wrong_digit_read_back_is_found(void **state)
{
    size_t i;
    const json_t *row;
    bool first = false, second = false;
    (void)state;
    json_t *doc = play("en");
    json_array_foreach(json_object_get(doc, "read_back"), i, row)
    {
        const char *field = string_of(row, "field"), *how = string_of(row, "judgement");
        if (strcmp(field, "where") == 0 && int_of(row, "at_ms") == 76659) {
            assert_string_equal(how, "differs_from_slip"); /* 6 is noted, 8 was read */
            first = true;
        }
        if (strcmp(field, "phone") == 0 && int_of(row, "at_ms") == 89689) {
            assert_string_equal(how, "differs_from_fact");
            assert_string_equal(string_of(row, "said"), "5890 5993");
            assert_string_equal(string_of(row, "note"), "Digit 6 is 5, not 9.");
            second = true;
        }
        if (strcmp(field, "day") == 0 && int_of(row, "at_ms") == 76659)
            assert_string_equal(how, "right");
    }
    assert_true(first && second);
    json_decref(doc);
}

/* The rule that the base card has for it: a wrong digit is no read-back. */
static void a_wrong_read_back_does_not_count(void **state)
{
    char text[sizeof script];
    (void)state;
    memcpy(text, script, sizeof text);
    /* the first one has the wrong building */
    memcpy(strstr(text, "building 8, now"), "building 6, now", 15);
    for (int right = 0; right < 2; right++) {
        char *digits = strstr(text, "5890 5993");
        if (right)
            memcpy(digits, "5890 5593", 9);
        write_text("words", text);
        expect_run(0, "$TR play colleague_absent --text --lang en --seed 13 --script words --json");
        json_t *doc = parsed(out);
        const json_t *rule = row_of(json_object_get(doc, "rules"), "id", "read_back");
        assert_string_equal(string_of(rule, "result"), right ? "met" : "broken");
        json_decref(doc);
    }
}

static void what_was_missing_gets_two_phrases(void **state)
{
    (void)state;
    json_t *doc = play("en");
    const json_t *row = row_of(json_object_get(doc, "coaching"), "act", "promise_pass_on");
    assert_int_equal(json_array_size(json_object_get(row, "say")), 2);
    assert_string_equal(string_of(row, "moment"), "mid");
    const json_t *taboo = row_of(json_object_get(doc, "taboos"), "act", "rush");
    assert_int_equal(int_of(taboo, "at_ms"), 105469);
    assert_true(json_array_size(json_object_get(taboo, "say_instead")) >= 1);
    assert_string_equal(json_string_value(json_array_get(json_object_get(taboo, "families"), 0)),
                        "whats_the_rush");
    json_decref(doc);
}

static void the_times_are_kept_apart(void **state)
{
    (void)state;
    json_t *doc = play("en");
    const json_t *t = json_object_get(doc, "times");
    assert_int_equal(int_of(t, "corrections"), 1);
    assert_true(int_of(t, "answers") >= 6);
    assert_true(int_of(t, "typing_ms") > 30000); /* from the first key to the end of each */
    assert_true(int_of(t, "first_key_ms") < int_of(t, "typing_ms"));
    assert_int_equal(int_of(t, "held_ms"), 0);
    json_decref(doc);
}

/* In the language of the call, on the terminal too. */
static void every_language_has_its_words(void **state)
{
    static const char *const rows[][3] = {
        {"en", "Your slip, beside what was said", "Say instead"},
        {"zh-Hans", "您的来电单，跟对方说的对照", "可以这样说"},
        {"zh-Hant", "您的來電單，與對方說的對照", "可以這樣說"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        write_text("words",
                   i == 0 ? script : "6300 pick_up\n9000 say 喂？\n20000 note phone 12345\n");
        expect_run(0, "$TR play colleague_absent --text --lang %s --seed 13 --script words",
                   rows[i][0]);
        expect_in(out, rows[i][1]);
        expect_in(out, rows[i][2]);
    }
}

/* A slip on which nothing belonged is not a heading over nothing. */
static void what_was_not_needed_is_said(void **state)
{
    (void)state;
    write_text("words", "4000 pick_up\n"
                        "6000 say Hello, Yunshan Court.\n"
                        "16000 say This is not a bank. Goodbye.\n"
                        "24000 hang_up\n");
    expect_run(0, "$TR play wrong_number --text --lang en --seed 5 --script words");
    expect_in(out, "Number on his card: … – not needed");
}

/* A number that nobody has said. */
static void what_nobody_said_is_invented(void **state)
{
    (void)state;
    write_text("words", "6300 pick_up\n9000 say Good afternoon, Yunshan Court.\n"
                        "9500 note phone 99887766\n9600 note reply 55556666\n");
    expect_run(0, "$TR play colleague_absent --text --lang en --seed 13 --script words --json");
    json_t *doc = parsed(out);
    is_field(doc, "phone", "invented", "");
    is_field(doc, "reply", "invented", "");
    is_field(doc, "day", "missing", "The caller did not say it, so ask for it.");
    json_decref(doc);
}

/* ---- phrases that houses and scenarios bring ----------------------------------------- */

#define WORLD                                                                                      \
    "mkdir -p data && cp -r " TR_SOURCE_DIR "/scenarios " TR_SOURCE_DIR "/assets data/ && "        \
    "mkdir -p data/scenarios/wrong_number/lexicon"

static void a_scenario_brings_phrases(void **state)
{
    (void)state;
    expect_run(0, WORLD);
    write_text("words", "6300 pick_up\n9000 say Tickety-boo from the tower.\n");
    expect_run(0, "$TR play wrong_number --data data --text --lang en --seed 1 --script words "
                  "--json --save before.trr");
    json_t *doc = parsed(out);
    json_decref(doc);
    write_text("data/scenarios/wrong_number/lexicon/en.lex",
               "@set own_hill = tower | hill\nact greet\n  when first_turn\n"
               "  + tickety boo from the <own_hill>\n");
    expect_run(0, "$TR check wrong_number --data data");
    expect_run(0, "$TR play wrong_number --data data --text --lang en --seed 1 --script words "
                  "--json --save after.trr");
    doc = parsed(out);
    bool greets = false;
    size_t i, k;
    const json_t *row, *act;
    json_array_foreach(json_object_get(doc, "transcript"), i, row)
        json_array_foreach(json_object_get(row, "acts"), k, act) greets =
            greets || strcmp(json_string_value(act), "greet") == 0;
    assert_true(greets);
    json_decref(doc);
    /* the saved run holds what it was heard with */
    expect_run(0, "! grep -q own_hill before.trr && grep -aq own_hill after.trr");
    expect_run(0, "$TR verify after.trr");
}

static void bad_phrases_are_findings(void **state)
{
    static const struct {
        const char *text, *place, *reason;
    } rows[] = {
        {"act greet\n  ! hello there\n", "en.lex:2", "a scenario cannot mark a phrase as fatal"},
        {"act greet\n  + hi\n  beats rush\n", "en.lex:3", "nothing that changes other phrases"},
        {"# ok\n@rewrite a = b\n", "en.lex:2", "nothing that changes other phrases"},
        {"#@acts\nnew_act\n", "en.lex:1", "cannot begin with #@"},
        {"act no_such_act\n  + hi\n", "en.lex:1", "no act of this name"},
        {"@set title = a | b\n", "en.lex:1", "begin with own_"},
        {"act greet\n  + (hello\n", "en.lex:2", ""},
        {"act greet\n  + <no_such_set>\n", "en.lex:2", "no @set"},
        {"  + hello\n", "en.lex:1", "stands under the act"},
        {"act greet\n  + \xff\n", "en.lex:2", "not UTF-8"},
    };
    (void)state;
    expect_run(0, WORLD);
    write_text("none", "6300 pick_up\n");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        write_text("data/scenarios/wrong_number/lexicon/en.lex", rows[i].text);
        expect_run(1, "$TR check wrong_number --data data");
        expect_in(out, rows[i].place);
        expect_in(out, rows[i].reason);
        expect_run(2, "$TR play wrong_number --data data --text --lang en --script none");
        expect_in(said, rows[i].place);
    }
    /* other languages and other scenarios are not stopped by it */
    expect_run(0, "$TR play wrong_number --data data --text --lang zh-Hans --script none");
    expect_run(0, "$TR play rude_customer --data data --text --lang en --script none");
}

static void a_house_brings_phrases_and_phrasings(void **state)
{
    (void)state;
    expect_run(0, WORLD);
    expect_run(0, "$TR acts --data data --lang en --context first_turn --json "
                  "'Yunshan Court, your steward at your service.'");
    expect_in(out, "offer_help");
    write_text("data/scenarios/houses/yunshan/phrasings.tsv", "act\twhen\ten\ngreet\tnever\tHi\n");
    expect_run(1, "$TR check --data data data/scenarios/houses/yunshan.lua");
    expect_in(out, "phrasings.tsv:2");
    expect_in(out, "there is no moment \"never\"");
    write_text("data/scenarios/houses/yunshan/phrasings.tsv",
               "act\twhen\ten\ngreet\t*\tA very good day, {house.name}.\n");
    expect_run(0, "$TR check --data data data/scenarios/houses/yunshan.lua");
    write_text("words", "6300 pick_up\n9000 say Yeah?\n");
    expect_run(0, "$TR play wrong_number --data data --text --lang en --script words");
    expect_in(out, "A very good day, Yunshan Court.");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_slip_is_judged_field_by_field, begin, command_end),
        cmocka_unit_test_setup_teardown(a_wrong_digit_read_back_is_found, begin, command_end),
        cmocka_unit_test_setup_teardown(a_wrong_read_back_does_not_count, begin, command_end),
        cmocka_unit_test_setup_teardown(what_was_missing_gets_two_phrases, begin, command_end),
        cmocka_unit_test_setup_teardown(the_times_are_kept_apart, begin, command_end),
        cmocka_unit_test_setup_teardown(every_language_has_its_words, begin, command_end),
        cmocka_unit_test_setup_teardown(what_was_not_needed_is_said, begin, command_end),
        cmocka_unit_test_setup_teardown(what_nobody_said_is_invented, begin, command_end),
        cmocka_unit_test_setup_teardown(a_scenario_brings_phrases, begin, command_end),
        cmocka_unit_test_setup_teardown(bad_phrases_are_findings, begin, command_end),
        cmocka_unit_test_setup_teardown(a_house_brings_phrases_and_phrasings, begin, command_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
