/* The author's commands as people meet them: walk, graph and new, each with its exit
 * codes, sentences for bad input, documents, and what it leaves on disk. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "unit/cli/command.h"

/* A folder of scenarios of one's own. */
static int begin(void **state)
{
    char command[4 * TR_TEMP_MAX];
    (void)state;
    if (command_begin() != 0)
        return -1;
    (void)snprintf(command, sizeof command,
                   "mkdir '%s/data' && cp -R '%s/scenarios' '%s/assets' '%s/data/'", home,
                   TR_SOURCE_DIR, TR_SOURCE_DIR, home);
    setenv("THIRDRING_DATA", tr_temp_path(home, "data"), 1);
    return system(command) == 0 ? 0 : -1;
}

static void bad_input_is_told_in_a_sentence(void **state)
{
    static const char *const rows[][2] = {
        {"$TR walk", "walk needs the name of one scenario"},
        {"$TR walk a b", "walk needs the name of one scenario"},
        {"$TR walk nothing_here", "nothing_here"},
        {"$TR walk wrong_number --states 0", "--states"},
        {"$TR walk wrong_number --seconds soon", "--seconds"},
        {"$TR walk wrong_number --lang latin", "latin"},
        {"$TR walk wrong_number --house nowhere", "nowhere"},
        {"$TR walk wrong_number --seconds 1 --scripts /proc/none", "/proc/none"},
        {"$TR graph", "graph needs the name of a scenario"},
        {"$TR graph wrong_number --format gif", "gif"},
        {"$TR graph nothing_here", "nothing_here"},
        {"$TR graph wrong_number --format dot no_such.run", "no_such.run"},
        {"$TR new", "new needs the name of one scenario"},
        {"$TR new ../outside", "../outside"},
        {"$TR new wrong_number", "wrong_number"},
        {"$TR new fresh --from nothing", "nothing"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect_run(2, "%s", rows[i][0]);
        expect_in(said, rows[i][1]);
        assert_string_equal(out, "");
    }
    expect_run(1, "test -e outside");
}

static void a_walk_is_one_document(void **state)
{
    static const char *const parts[] = {"beats", "branches", "rules", "endings"};
    (void)state;
    expect_run(0, "$TR walk wrong_number --lang en --seconds 2 --states 20000 --json "
                  "--scripts ways");
    json_t *doc = parsed(out);
    assert_string_equal(json_string_value(json_object_get(doc, "scenario")), "wrong_number");
    assert_true(int_of(doc, "states") > 1000 && int_of(doc, "states") < 45000);
    assert_true(int_of(doc, "steps") > int_of(doc, "states"));
    assert_true(json_is_boolean(json_object_get(doc, "complete")));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const json_t *part = json_object_get(doc, parts[i]);
        assert_true(int_of(part, "covered") > 0);
        assert_true(int_of(part, "covered") <= int_of(part, "total"));
    }
    const json_t *score = json_object_get(doc, "score");
    assert_true(int_of(score, "min") <= int_of(score, "mean"));
    assert_true(int_of(score, "mean") <= int_of(score, "max"));
    assert_int_equal(int_of(score, "samples"), 10000);
    json_decref(doc);
}

static void every_finding_has_its_script(void **state)
{
    char command[512];
    size_t index, scripts = 0;
    const json_t *finding;
    (void)state;
    expect_run(0, "$TR walk wrong_number --lang en --seconds 2 --states 20000 --json "
                  "--scripts every");
    json_t *doc = parsed(out);
    json_array_foreach(json_object_get(doc, "findings"), index, finding)
    {
        assert_true(json_is_string(json_object_get(finding, "path")));
        assert_true(json_is_string(json_object_get(finding, "message")));
        scripts += json_is_string(json_object_get(finding, "script"));
    }
    (void)snprintf(command, sizeof command, "test $(ls every | wc -l) -eq %zu", scripts);
    assert_true(scripts >= 10);
    expect_run(0, "%s", command);
    expect_run(0, "$TR play wrong_number --lang en --seed 1 --text --json --script "
                  "every/ending-missed.script");
    json_t *verdict = parsed(out);
    assert_string_equal(json_string_value(json_object_get(verdict, "ending")), "missed");
    json_decref(verdict);
    json_decref(doc);
}

/* What the walk thinks a call is worth is what it is worth when it is played. */
static void the_best_way_is_as_good_when_played(void **state)
{
    (void)state;
    expect_run(0, "$TR walk wrong_number --lang zh-Hans --seconds 4 --json --scripts best");
    json_t *doc = parsed(out);
    int64_t most = int_of(json_object_get(doc, "score"), "max");
    json_decref(doc);
    assert_true(most > 900);
    expect_run(0, "$TR play wrong_number --lang zh-Hans --seed 1 --text --json --script "
                  "best/highest.script");
    doc = parsed(out);
    assert_true(int_of(doc, "score") > 750);
    json_decref(doc);
}

static void bots_are_ranked_as_their_manners(void **state)
{
    static const char *const names[] = {"perfect", "polite", "curt",  "rude",
                                        "silent",  "slow",   "random"};
    int64_t score[7];
    size_t index;
    const json_t *bot;
    (void)state;
    expect_run(0, "$TR walk colleague_absent --lang en --seconds 1 --json");
    json_t *doc = parsed(out);
    assert_int_equal(json_array_size(json_object_get(doc, "bots")), 7);
    json_array_foreach(json_object_get(doc, "bots"), index, bot)
    {
        assert_string_equal(json_string_value(json_object_get(bot, "name")), names[index]);
        assert_true(json_is_string(json_object_get(bot, "ending")));
        assert_true(int_of(bot, "duration_ms") > 5000);
        score[index] = int_of(bot, "score");
    }
    assert_true(score[0] > 900 && score[0] > score[5] && score[5] > score[1]);
    assert_true(score[1] > score[3] && score[2] < 500 && score[3] <= 350 && score[4] <= 350);
    json_decref(doc);
    expect_run(0, "$TR walk colleague_absent --lang zh-Hans --seconds 1");
    expect_in(out, "perfect");
    expect_in(out, "得分");
}

static void a_stopped_walk_says_so(void **state)
{
    (void)state;
    expect_run(0, "$TR walk colleague_absent --lang en --states 500 --json");
    json_t *doc = parsed(out);
    assert_true(json_is_false(json_object_get(doc, "complete")));
    json_decref(doc);
    expect_run(0, "$TR walk colleague_absent --lang en --states 500");
    expect_in(out, "The walk was stopped early");
}

static void pictures_in_each_format(void **state)
{
    (void)state;
    expect_run(0, "$TR graph wrong_number --lang en --format dot");
    expect_in(out, "digraph");
    expect_in(out, "->");
    expect_run(0, "$TR graph wrong_number --lang zh-Hans --format mermaid -o drawn.mmd");
    assert_string_equal(out, "");
    expect_run(0, "grep -c -e '-->' drawn.mmd");
    expect_run(0, "$TR graph wrong_number --lang en");
    expect_in(out, "<svg");
    expect_run(2, "PATH=/nowhere $TR graph wrong_number --lang en --format svg");
    expect_in(said, "--format dot");
}

/* ---- templates --------------------------------------------------------------------- */

static const char *const templates[] = {"inbound", "complaint", "message", "transfer", "outbound"};
#define TEMPLATES (sizeof templates / sizeof *templates)

static void covers(const json_t *doc, const char *what)
{
    const json_t *part = json_object_get(doc, what);
    if (int_of(part, "covered") != int_of(part, "total"))
        fail_msg("%s of %s: %d of %d", what, string_of(doc, "scenario"),
                 (int)int_of(part, "covered"), (int)int_of(part, "total"));
}

static void each_template_makes_a_good_scenario(void **state)
{
    (void)state;
    for (size_t i = 0; i < TEMPLATES; i++) {
        const char *t = templates[i];
        expect_run(0, "$TR --lang en new my_%s --from %s", t, t);
        expect_in(out, "is ready");
        expect_run(0, "$TR check my_%s --lang en --json", t);
        json_t *doc = parsed(out);
        assert_int_equal(json_array_size(json_object_get(doc, "findings")), 0);
        json_decref(doc);
        expect_run(0, "$TR walk my_%s --lang zh-Hans --seconds 30 --json", t);
        doc = parsed(out);
        covers(doc, "beats");
        covers(doc, "branches");
        covers(doc, "endings");
        const json_t *perfect = json_array_get(json_object_get(doc, "bots"), 0);
        assert_string_equal(string_of(perfect, "name"), "perfect");
        if (int_of(perfect, "score") < 900)
            fail_msg("%s: %d points, %s", t, (int)int_of(perfect, "score"),
                     string_of(perfect, "ending"));
        json_decref(doc);
    }
    expect_run(2, "$TR new my_inbound");
    expect_in(said, "my_inbound");
}

/* The first ready-made answers, with the controls where they belong. */
static void good_calls_of_the_new_kinds_score_high(void **state)
{
    static const char *const greeting[] = {
        "您好，云杉里客服中心，请问有什么可以帮您？",
        "您好，雲杉里客服中心，請問有什麼可以為您服務？",
        "Good day, Yunshan Court, Customer Service. How may I help?"};
    static const char *const langs[] = {"zh-Hans", "zh-Hant", "en"};
    char text[2048];
    (void)state;
    for (int i = 0; i < 3; i++) {
        (void)snprintf(text, sizeof text,
                       "6200 pick_up\n6900 speak\n8000 say %s\n20000 choose 1\n25000 hold\n"
                       "26000 consult shen\n31000 choose 1\n37000 resume\n37500 choose 1\n"
                       "41000 transfer shen\n",
                       greeting[i]);
        write_text("good.script", text);
        expect_run(0, "$TR play my_transfer --lang %s --seed 1 --text --json --script good.script",
                   langs[i]);
        json_t *doc = parsed(out);
        assert_string_equal(string_of(doc, "ending"), "handed_over");
        if (int_of(doc, "score") < 850) /* nothing is noted here */
            fail_msg("%s: %d points", langs[i], (int)int_of(doc, "score"));
        json_decref(doc);
        expect_run(0, "$TR walk my_outbound --lang %s --seconds 1 --json --scripts out_%d",
                   langs[i], i);
        expect_run(0,
                   "grep -hoE 'dial [0-9]+' out_%d/*.script | sort | uniq -c | sort -rn | head "
                   "-n 1 | grep -oE '[0-9]{8}'",
                   i);
        (void)snprintf(text, sizeof text,
                       "5000 dial %.8s\n20000 choose 1\n26000 choose 1\n33000 note hour 9\n"
                       "33500 note result ok\n34000 choose 1\n",
                       out);
        write_text("good.script", text);
        expect_run(0, "$TR play my_outbound --lang %s --seed 1 --text --json --script good.script",
                   langs[i]);
        doc = parsed(out);
        assert_string_equal(string_of(doc, "ending"), "informed");
        if (int_of(doc, "score") < 850)
            fail_msg("%s: %d points", langs[i], (int)int_of(doc, "score"));
        json_decref(doc);
    }
}

/* Comments of the trainer's own language, and of no other. */
static void comments_are_in_ones_own_language(void **state)
{
    static const char *const langs[] = {"en", "zh-Hans", "zh-Hant"};
    static const char *const words[] = {"Lines that begin with two dashes", "以两个减号开头",
                                        "以兩個減號開頭"};
    (void)state;
    for (int i = 0; i < 3; i++) {
        expect_run(0, "$TR --lang %s new talks_%d", langs[i], i);
        expect_run(0, "cat data/scenarios/talks_%d/scenario.lua", i);
        for (int k = 0; k < 3; k++) {
            if (k == i)
                expect_in(out, words[k]);
            else
                assert_null(strstr(out, words[k]));
        }
        assert_null(strstr(out, "NEW_SCENARIO"));
        assert_null(strstr(out, "-- zh-"));
        assert_null(strstr(out, "-- en:"));
    }
}

/* The help reads the templates themselves: one more of them is one line more. */
static void help_names_every_template(void **state)
{
    (void)state;
    expect_run(0, "mkdir data/assets/templates/zebra && printf -- '-- en: Stripes.\\n' > "
                  "data/assets/templates/zebra/scenario.lua && $TR --lang en new --help");
    for (size_t i = 0; i < TEMPLATES; i++)
        expect_in(out, templates[i]);
    expect_in(out, "  complaint  A complaint: the caller is angry and softens when heard.\n");
    expect_in(out, "  zebra      Stripes.\n");
    expect_run(0, "rm -r data/assets/templates/zebra; $TR --lang zh-Hant new --help");
    expect_in(out, "  transfer   別的部門才清楚");
    expect_run(0, "$TR --lang en new --help --data /nowhere");
    expect_in(out, "usage: thirdring new");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bad_input_is_told_in_a_sentence),
        cmocka_unit_test(a_walk_is_one_document),
        cmocka_unit_test(every_finding_has_its_script),
        cmocka_unit_test(the_best_way_is_as_good_when_played),
        cmocka_unit_test(bots_are_ranked_as_their_manners),
        cmocka_unit_test(a_stopped_walk_says_so),
        cmocka_unit_test(pictures_in_each_format),
        cmocka_unit_test(each_template_makes_a_good_scenario),
        cmocka_unit_test(good_calls_of_the_new_kinds_score_high),
        cmocka_unit_test(comments_are_in_ones_own_language),
        cmocka_unit_test(help_names_every_template),
    };
    return cmocka_run_group_tests(tests, begin, command_end);
}
