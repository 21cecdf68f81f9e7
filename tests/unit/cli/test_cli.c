/* The commands as a person or a program meets them: exit codes, sentences, JSON
 * shapes, and what is on disk afterwards. Each test runs the real executable in
 * a home of its own. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sim/cmd.h"
#include "sim/graph.h"
#include "unit/cli/command.h"

static int begin(void **state)
{
    (void)state;
    if (command_begin() != 0)
        return -1;
    write_text("good.script", "# a short call\n"
                              "6200 pick_up\r\n"
                              "\n"
                              "7000 speak\n"
                              "8000 say 您好，云杉里客服中心，请问有什么可以帮您？\n"
                              "30000 choose 1\n"
                              "60000 hang_up\n");
    return 0;
}

static void every_command_has_help(void **state)
{
    static const char *const commands[] = {"",       "play",   "verify", "check", "compile",
                                           "acts",   "new",    "walk",   "graph", "extract",
                                           "import", "voices", "board",  "bench", "referee"};
    (void)state;
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        expect_run(0, "$TR --lang en %s --help", commands[i]);
        expect_in(out, "usage: thirdring");
        assert_string_equal(said, "");
        expect_run(0, "$TR --lang zh-Hans %s --help", commands[i]);
        expect_in(out, "用法：thirdring");
        expect_run(0, "$TR --lang zh-Hant %s --help", commands[i]);
        assert_null(strstr(out, "usage:"));
    }
    expect_run(0, "$TR --version");
    expect_in(out, "thirdring ");
}

/* Each whole: "mute" does not stand in "unmute". */
static void help_names_every_command_of_a_script(void **state)
{
    char word[TR_NAME_MAX + 2];
    (void)state;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        expect_run(0, "$TR --lang %s play --help | tr -cs 'a-z_' ' '", tr_lang_names[lang]);
        for (int kind = 0; kind < TR_CMD_COUNT; kind++) {
            (void)snprintf(word, sizeof word, " %s ", tr_cmd_names[kind]);
            expect_in(out, word);
        }
    }
}

static void wrong_names_get_the_nearest(void **state)
{
    (void)state;
    expect_run(2, "$TR plya");
    expect_in(said, "\"play\"");
    expect_run(2, "$TR quite_another_thing");
    expect_in(said, "--help");
    expect_run(2, "$TR play --lang en --scirpt x");
    expect_in(said, "--script");
    expect_run(2, "$TR play --lang en wrong_nubmer --script good.script");
    expect_in(said, "\"wrong_number\"");
    expect_run(2, "$TR play --lang xx");
    expect_in(said, "zh-Hant");
    expect_run(2, "$TR play --lang en --mode exma x");
    expect_in(said, "exam");
    expect_run(2, "$TR play --lang en --seed -1 x");
    expect_in(said, "--seed");
    expect_run(2, "$TR play --lang en --seed 9007199254740992 x");
    expect_run(2, "$TR play --lang en --seed");
    expect_in(said, "--seed");
    expect_run(2, "$TR play --lang en --json=yes x");
    expect_run(2, "$TR play --lang en wrong_number rude_customer");
    expect_run(2, "$TR play --lang en wrong_number --json");
    expect_in(said, "--script");
    assert_string_equal(out, "");
}

static void the_verdict_is_one_document(void **state)
{
    static const char *const texts[] = {"scenario", "lang", "mode", "input", "digest", "ending"};
    static const char *const numbers[] = {"seed",  "score",       "mood",
                                          "rings", "duration_ms", "reaction_ms"};
    (void)state;
    expect_run(0, "$TR play wrong_number --text --script good.script --json --seed 42");
    json_t *doc = parsed(out);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_true(strlen(string_of(doc, texts[i])) > 0);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        (void)int_of(doc, numbers[i]);
    assert_string_equal(string_of(doc, "scenario"), "wrong_number");
    assert_string_equal(string_of(doc, "lang"), "zh-Hans");
    assert_string_equal(string_of(doc, "mode"), "practice");
    assert_string_equal(string_of(doc, "input"), "terminal");
    assert_int_equal(int_of(doc, "seed"), 42);
    assert_int_equal(int_of(doc, "rings"), 2);
    assert_int_equal(strlen(string_of(doc, "digest")), 64);
    assert_true(json_is_false(json_object_get(doc, "stored")));
    assert_true(json_is_null(json_object_get(doc, "run_id")));

    int64_t sum = 0;
    const char *key;
    json_t *value;
    json_t *sections = json_object_get(doc, "sections");
    assert_int_equal(json_object_size(sections), 6);
    json_object_foreach(sections, key, value) sum += json_integer_value(value);
    assert_int_equal(sum, int_of(doc, "raw_score"));

    json_t *rules = json_object_get(doc, "rules");
    assert_true(json_array_size(rules) >= 30);
    int64_t most = 0;
    size_t index;
    json_t *rule;
    json_array_foreach(rules, index, rule)
    {
        const char *result = string_of(rule, "result");
        bool na = strcmp(result, "na") == 0;
        assert_true(na || strcmp(result, "met") == 0 || strcmp(result, "broken") == 0);
        most += int_of(rule, "max");
        /* a bonus is on top and has no most */
        assert_true(int_of(rule, "points") <= (int_of(rule, "max") ? int_of(rule, "max") : 20));
        assert_true(json_is_boolean(json_object_get(rule, "fatal")));
        assert_true(na || strlen(string_of(rule, "evidence")) > 0);
        (void)string_of(rule, "expected");
        if (strcmp(string_of(rule, "id"), "answer_within_three_rings") == 0) {
            assert_string_equal(result, "met");
            assert_string_equal(string_of(rule, "evidence"), "第 2 声");
        }
    }
    assert_int_equal(most, 1000);

    json_t *transcript = json_object_get(doc, "transcript");
    bool greeted = false;
    json_t *line;
    json_array_foreach(transcript, index, line)
    {
        (void)int_of(line, "at_ms");
        if (strcmp(json_string_value(json_object_get(line, "who")), "caller") == 0)
            assert_true(int_of(line, "ends_ms") > int_of(line, "at_ms"));
        const char *who = string_of(line, "who");
        json_t *acts = json_object_get(line, "acts");
        assert_true(json_is_array(acts));
        if (strcmp(who, "trainee") == 0 && int_of(line, "at_ms") == 8000) {
            for (size_t i = 0; i < json_array_size(acts); i++)
                greeted =
                    greeted || strcmp(json_string_value(json_array_get(acts, i)), "greet") == 0;
        }
    }
    assert_true(greeted);
    json_decref(doc);
}

static void a_seed_gives_the_same_call_again(void **state)
{
    char first[65];
    (void)state;
    expect_run(0, "$TR play wrong_number --script good.script --json --seed 5");
    json_t *doc = parsed(out);
    (void)snprintf(first, sizeof first, "%s", string_of(doc, "digest"));
    json_decref(doc);
    expect_run(0, "$TR play wrong_number --script good.script --json --seed 5 --player other");
    doc = parsed(out);
    assert_string_equal(string_of(doc, "digest"), first);
    json_decref(doc);
    expect_run(0, "$TR play wrong_number --script good.script --json --seed 6");
    doc = parsed(out);
    assert_string_not_equal(string_of(doc, "digest"), first);
    json_decref(doc);
    /* a drawn seed is told, and plays the same call */
    expect_run(0, "$TR play wrong_number --script good.script --json");
    doc = parsed(out);
    long long seed = int_of(doc, "seed");
    (void)snprintf(first, sizeof first, "%s", string_of(doc, "digest"));
    json_decref(doc);
    expect_run(0, "$TR play wrong_number --script good.script --json --seed %lld", seed);
    doc = parsed(out);
    assert_string_equal(string_of(doc, "digest"), first);
    json_decref(doc);
}

static void mistakes_in_a_script_name_their_line(void **state)
{
    static const struct {
        const char *script, *place, *part;
    } cases[] = {
        {"1000 pick_up\n2000 sya hello\n", "bad.script:2:", "\"say\""},
        {"4000 pick_up\n3000 say hello\n", "bad.script:2:", "3000"},
        {"# one\n\npick_up\n", "bad.script:3:", "milliseconds"},
        {"1000\n", "bad.script:1:", "missing"},
        {"-5 pick_up\n", "bad.script:1:", "-5"},
        {"99999999999999999999 pick_up\n", "bad.script:1:", "milliseconds"},
        {"3600001 pick_up\n", "bad.script:1:", "3600000"},
        {"1000 choose\n", "bad.script:1:", "1 to 9"},
        {"1000 choose 12\n", "bad.script:1:", "1 to 9"},
        {"1000 choose 0\n", "bad.script:1:", "1 to 9"},
        {"1000 pick_up now\n", "bad.script:1:", "nothing"},
        {"1000 note plat 1\n", "bad.script:1:", "\"plate\""},
        {"1000 \x1b[2Jx\n", "bad.script:1:", "no command"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        write_text("bad.script", cases[i].script);
        expect_run(2, "$TR play rude_customer --lang en --script bad.script --json");
        expect_in(said, cases[i].place);
        expect_in(said, cases[i].part);
        assert_null(strchr(said, '\x1b'));
        assert_string_equal(out, "");
    }
    expect_run(2, "$TR play rude_customer --lang en --script no.script");
    expect_in(said, "no.script");
    expect_run(2, "$TR play rude_customer --lang en --script .");
}

static void odd_texts_are_said_to_be_cut(void **state)
{
    static char script[(1u << 20) + 64];
    (void)state;
    size_t n = (size_t)snprintf(script, sizeof script, "1000 pick_up\n2000 say ");
    memset(script + n, 'a', 1u << 20);
    script[n + (1u << 20)] = '\n';
    write_file("odd.script", script, n + (1u << 20) + 1);
    expect_run(0, "$TR play wrong_number --lang en --script odd.script --json --seed 1");
    expect_in(said, "odd.script:2:");
    expect_in(said, "1048576 bytes");
    json_decref(parsed(out));
    write_text("odd.script", "1000 pick_up\n2000 say \xff\xfe hello\n");
    expect_run(0, "$TR play wrong_number --lang en --script odd.script --json --seed 1");
    expect_in(said, "UTF-8");
    json_decref(parsed(out));
    write_text("odd.script", "1000 pick_up\n2000 say a\x01\x02\x1b[31mb\n9000 resume\n");
    expect_run(0, "$TR play wrong_number --lang en --script odd.script --json --seed 1");
    expect_in(said, "control characters");
    expect_in(said, "odd.script:3: resume does not apply");
    json_decref(parsed(out));
}

static void a_stored_run_can_be_taken_out_and_verified(void **state)
{
    (void)state;
    expect_run(0, "$TR play wrong_number --script good.script --json --seed 9 --player 林 "
                  "--board b.sqlite --save mine.trp");
    json_t *doc = parsed(out);
    assert_true(json_is_true(json_object_get(doc, "stored")));
    int64_t id = int_of(doc, "run_id");
    int64_t score = int_of(doc, "score");
    json_decref(doc);
    expect_run(0, "$TR play wrong_number --script good.script --json --seed 10 --player 王 "
                  "--board b.sqlite");
    expect_run(0, "$TR board --board b.sqlite --json --scenario wrong_number");
    doc = parsed(out);
    assert_string_equal(string_of(doc, "board"), "b.sqlite");
    json_t *rows = json_object_get(doc, "rows");
    assert_int_equal(json_array_size(rows), 2);
    json_t *row = json_array_get(rows, 0);
    assert_int_equal(int_of(row, "rank"), 1);
    assert_true(json_is_true(json_object_get(row, "verified")));
    assert_true(json_is_string(json_object_get(row, "team")));
    const char *at = string_of(row, "at");
    assert_true(strlen(at) >= 20 && at[10] == 'T' && at[strlen(at) - 1] == 'Z');
    (void)int_of(row, "reaction_ms");
    (void)int_of(row, "duration_ms");
    json_decref(doc);
    expect_run(0, "$TR board --board b.sqlite --json --player 林");
    doc = parsed(out);
    assert_int_equal(json_array_size(json_object_get(doc, "rows")), 1);
    assert_int_equal(int_of(json_array_get(json_object_get(doc, "rows"), 0), "score"), score);
    json_decref(doc);
    expect_run(0, "$TR board --board b.sqlite");
    expect_in(out, "王");

    expect_run(0, "$TR board save-run %lld out.trp --board b.sqlite", (long long)id);
    expect_run(0, "$TR verify mine.trp out.trp");
    expect_in(out, "out.trp: verified");
    expect_run(0, "$TR verify --json mine.trp");
    doc = parsed(out);
    assert_string_equal(string_of(json_array_get(json_object_get(doc, "runs"), 0), "result"),
                        "verified");
    json_decref(doc);
    expect_run(2, "$TR board save-run 999 x.trp --board b.sqlite");
    expect_run(2, "$TR board save-run abc x.trp --board b.sqlite");
    expect_run(2, "$TR board save-run --board b.sqlite");
    expect_run(2, "$TR board nonsense --board b.sqlite");
}

static void damaged_runs_are_told_apart(void **state)
{
    (void)state;
    expect_run(0, "$TR play wrong_number --script good.script --json --save one.trp --seed 3");
    expect_run(0, "head -c 2000 one.trp > short.trp && $TR verify one.trp");
    expect_run(1, "$TR verify one.trp short.trp");
    expect_in(out, "one.trp: verified");
    expect_in(out, "short.trp: damaged");
    write_text("text.trp", "this is no run");
    expect_run(1, "$TR verify text.trp");
    expect_run(2, "$TR verify missing.trp");
    expect_in(said, "missing.trp");
    expect_run(2, "$TR verify");
}

static void make_data(void)
{
    expect_run(0,
               "mkdir -p data/scenarios/bad data/assets && "
               "cp -r '%s'/scenarios/. data/scenarios/ && "
               "cp -r '%s'/assets/lexicon data/assets/",
               TR_SOURCE_DIR, TR_SOURCE_DIR);
    write_text(
        "data/scenarios/bad/scenario.lua",
        "scenario { format = 1, id = \"bad\", title = \"Bad\", about = \"Bad\",\n"
        "  kind = \"inbound\", difficulty = 1,\n"
        "  caller = { who = \"Caller\", manner = \"brisk\", voice = \"man_1\", mood = 70 },\n"
        "  line = { gives_up_after_rings = 6 }, length = { 20, 90 },\n"
        "  scorecard = { \"base\" } }\n"
        "beat \"opening\" { listen = true, next = \"bye\", on { { has = \"greet\", to = \"byee\" } "
        "} }\n"
        "beat \"bye\" { caller = \"Bye.\", ending = \"done\" }\n");
}

static void a_broken_scenario_stops_no_other(void **state)
{
    (void)state;
    make_data();
    expect_run(0, "$TR play --lang en --data data");
    expect_in(out, "wrong_number");
    expect_in(out, "(broken)");
    expect_in(out, "TR012");
    expect_run(2, "$TR play bad --lang en --data data --script good.script");
    expect_in(said, "scenario.lua:6");
    expect_run(0, "$TR play wrong_number --lang en --data data --script good.script --json");
    expect_run(1, "$TR check --data data --json");
    json_t *doc = parsed(out);
    json_t *findings = json_object_get(doc, "findings");
    bool found = false;
    size_t index;
    json_t *f;
    json_array_foreach(findings, index, f)
    {
        (void)string_of(f, "severity");
        (void)string_of(f, "path");
        (void)int_of(f, "column");
        if (strcmp(string_of(f, "code"), "TR012") == 0) {
            found = true;
            assert_int_equal(int_of(f, "line"), 6);
            expect_in(string_of(f, "file"), "bad/scenario.lua");
            expect_in(string_of(f, "hint"), "bye");
        }
    }
    assert_true(found);
    json_decref(doc);
    expect_run(1, "$TR check --data data data/scenarios/bad");
    expect_in(out, "bad/scenario.lua:6:");
    expect_run(0, "$TR check --data data wrong_number");
    expect_run(0, "$TR check --data data data/scenarios/houses/yunshan.lua");
    expect_run(2, "$TR check --data data nothing_like_that");
    expect_run(0, "$TR check --explain TR012");
    expect_in(out, "beat");
    expect_run(2, "$TR check --explain TR999");
    expect_run(1, "$TR compile bad --data data");
    expect_run(0, "$TR compile wrong_number --data data -o w.trg && head -c 3 w.trg");
    expect_in(out, "TRG");
    expect_run(2, "$TR compile --data data");
    expect_run(2, "$TR play --data nowhere");
}

static void acts_are_listed_with_their_meanings(void **state)
{
    static const struct {
        const char *lang, *first, *coarse;
    } shown[] = {
        {"en", "Wanted:\n  greet  ", "  coarse                  Swear words\n"},
        {"zh-Hans", "可取：\n  greet  ", "  coarse                  粗话\n"},
        {"zh-Hant", "可取：\n  greet  ", "  coarse                  粗話\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
        expect_run(0, "$TR acts --list --lang %s", shown[i].lang);
        assert_non_null(strstr(out, shown[i].coarse));
        assert_ptr_equal(strstr(out, shown[i].first), out);
    }
    expect_run(0, "$TR acts --list --json --lang zh-Hans");
    assert_non_null(strstr(out, "\"id\":\"greet\",\"kind\":\"wanted\",\"meaning\":\"通话"));
    expect_run(2, "$TR acts --list hello");
    expect_run(2, "$TR acts --list --test label.tsv");
}

static void acts_come_a_line_each(void **state)
{
    (void)state;
    write_text("lines", "您好，云杉里客服中心\n\n今天星期三\n");
    expect_run(0, "$TR acts --lang zh-Hans --context first_turn --json < lines");
    char *line = strtok(out, "\n");
    size_t lines = 0;
    for (; line; line = strtok(NULL, "\n"), lines++) {
        json_t *doc = parsed(line);
        const char *text = string_of(doc, "text");
        json_t *acts = json_object_get(doc, "acts");
        size_t index;
        json_t *act;
        assert_int_equal(json_array_size(acts) > 0, lines == 0);
        json_array_foreach(acts, index, act)
        {
            const char *words = string_of(act, "words");
            int64_t start = int_of(act, "start");
            assert_int_equal(int_of(act, "end") - start, strlen(words));
            assert_memory_equal(text + start, words, strlen(words));
            (void)string_of(act, "id");
        }
        json_decref(doc);
    }
    assert_int_equal(lines, 3);
    expect_run(0, "$TR acts --lang en --context first_turn 'Good morning, Yunshan Court'");
    expect_in(out, "greet");
    expect_run(2, "$TR acts hello");
    expect_in(said, "--lang");
    expect_run(2, "$TR acts --lang en --context nowhere hello");
    expect_run(2, "$TR acts --lang en two texts");
    write_text("label.tsv", "lang\tcontext\tutterance\tacts\n"
                            "zh-Hans\tfirst_turn\t您好\tgreet\n"
                            "zh-Hans\tfirst_turn\t您好\tnone\n");
    expect_run(1, "$TR acts --lang zh-Hans --test label.tsv");
    expect_in(out, "+greet");
}

static void a_live_call_without_a_terminal_is_kept(void **state)
{
    (void)state;
    expect_run(0, "printf '\\n您好，云杉里\\n/slip\\n/hodl\\n/hangup\\n' | "
                  "$TR play wrong_number --text --seed 1");
    expect_in(out, "您接起了电话");
    expect_in(out, "得分");
    expect_in(out, "/hold");
    expect_in(out, "排行榜");
    expect_run(0, "$TR board --json");
    json_t *doc = parsed(out);
    json_t *rows = json_object_get(doc, "rows");
    assert_int_equal(json_array_size(rows), 1);
    assert_string_equal(string_of(json_array_get(rows, 0), "player"), "lin");
    assert_int_equal(int_of(json_array_get(rows, 0), "profile"), 0);
    json_decref(doc);
    /* the end of the input hangs up in order */
    expect_run(0, "printf '\\nhello' | $TR play wrong_number --text --seed 1 --lang en");
    expect_in(out, "Score");
    expect_run(0, "$TR board --json");
    doc = parsed(out);
    assert_int_equal(json_array_size(json_object_get(doc, "rows")), 2);
    json_decref(doc);
}

static void the_language_follows_the_option_then_the_system(void **state)
{
    (void)state;
    expect_run(0, "LC_ALL=POSIX LANG=C LANGUAGE=de $TR play wrong_number --script good.script "
                  "--lang zh-Hant");
    expect_in(out, "您接起了電話");
    expect_run(0, "LC_ALL=zh_CN.UTF-8 $TR play wrong_number --script good.script --lang en");
    expect_in(out, "You pick up.");
    expect_run(0, "LANG=zh_TW.UTF-8 $TR play wrong_number --script good.script");
    expect_in(out, "您接起了電話");
    expect_run(0, "LANG=zh_TW.UTF-8 LC_ALL=en_GB.UTF-8 $TR play wrong_number --script good.script");
    expect_in(out, "You pick up.");
    /* nothing tells: messages in English, the call in simplified Chinese */
    expect_run(0, "LANG= $TR play --help");
    expect_in(out, "usage:");
    expect_run(0, "LANG=C $TR board --help");
    expect_in(out, "usage:");
    expect_run(0, "LANG=zh_CN.UTF-8 $TR board --help");
    expect_in(out, "用法：");
    expect_run(0, "LANG=fr_FR.UTF-8 $TR play wrong_number --script good.script");
    expect_in(out, "您接起了电话");
}

static void a_board_that_refuses_loses_nothing(void **state)
{
    (void)state;
    expect_run(0, "mkdir full");
    expect_run(1, "$TR play wrong_number --lang en --script good.script --board full --seed 2");
    expect_in(said, "not stored");
    expect_in(said, "unstored-");
    expect_in(out, "Score");
    expect_run(0, "$TR verify thirdring/unstored-*.trp");
    write_text("no.sqlite", "this is somebody's diary, not a board");
    expect_run(1, "$TR play wrong_number --lang en --script good.script --board no.sqlite --json");
    json_t *doc = parsed(out);
    assert_true(json_is_false(json_object_get(doc, "stored")));
    json_decref(doc);
    expect_run(0, "cat no.sqlite");
    assert_string_equal(out, "this is somebody's diary, not a board");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_command_has_help, begin, command_end),
        cmocka_unit_test_setup_teardown(help_names_every_command_of_a_script, begin, command_end),
        cmocka_unit_test_setup_teardown(wrong_names_get_the_nearest, begin, command_end),
        cmocka_unit_test_setup_teardown(the_verdict_is_one_document, begin, command_end),
        cmocka_unit_test_setup_teardown(a_seed_gives_the_same_call_again, begin, command_end),
        cmocka_unit_test_setup_teardown(mistakes_in_a_script_name_their_line, begin, command_end),
        cmocka_unit_test_setup_teardown(odd_texts_are_said_to_be_cut, begin, command_end),
        cmocka_unit_test_setup_teardown(a_stored_run_can_be_taken_out_and_verified, begin,
                                        command_end),
        cmocka_unit_test_setup_teardown(damaged_runs_are_told_apart, begin, command_end),
        cmocka_unit_test_setup_teardown(a_broken_scenario_stops_no_other, begin, command_end),
        cmocka_unit_test_setup_teardown(acts_are_listed_with_their_meanings, begin, command_end),
        cmocka_unit_test_setup_teardown(acts_come_a_line_each, begin, command_end),
        cmocka_unit_test_setup_teardown(a_live_call_without_a_terminal_is_kept, begin, command_end),
        cmocka_unit_test_setup_teardown(the_language_follows_the_option_then_the_system, begin,
                                        command_end),
        cmocka_unit_test_setup_teardown(a_board_that_refuses_loses_nothing, begin, command_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
