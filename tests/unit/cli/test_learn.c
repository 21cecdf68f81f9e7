/* thirdring progress and thirdring quiz: what they say in the three languages, what they keep,
 * and what they refuse. */
#include "cmocka_all.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "unit/cli/command.h"

static int begin(void **state)
{
    (void)state;
    return command_begin();
}

static void play(const char *scenario, const char *how, const char *player)
{
    expect_run(0,
               "$TR play %s --text --lang en --mode practice --player '%s' --script " TR_SOURCE_DIR
               "/tests/replays/%s.en.%s.script --board board.sqlite --json",
               scenario, player, scenario, how);
}

static const json_t *level_of(const json_t *doc, const char *name)
{
    size_t i;
    const json_t *row;
    json_array_foreach(json_object_get(doc, "levels"), i,
                       row) if (strcmp(string_of(row, "level"), name) == 0) return row;
    fail_msg("there is no level %s", name);
    return NULL;
}

static void progress_shows_calls_and_what_comes_next(void **state)
{
    (void)state;
    expect_run(0, "$TR progress Lin --lang en");
    expect_in(out, "Progress of Lin");
    expect_in(out, "Because you have not taken this call yet.");
    expect_in(out, "Practice opens after your first call.");
    expect_run(1, "test -e .local/share/thirdring/board.sqlite"); /* looking makes none */
    play("wrong_number", "terrible", "Lin");
    play("wrong_number", "perfect", "Lin");
    play("rude_customer", "average", "Lin");
    play("rude_customer", "average", "Bo");
    expect_run(0, "$TR progress Lin --board board.sqlite --json");
    json_t *doc = parsed(out);
    assert_int_equal(int_of(doc, "calls"), 3);
    assert_int_equal(json_array_size(json_object_get(doc, "scores")), 3);
    assert_int_equal(int_of(json_object_get(doc, "days"), "row"), 1);
    assert_true(json_is_true(json_object_get(level_of(doc, "practice"), "open")));
    assert_true(json_is_false(json_object_get(level_of(doc, "exam"), "open")));
    expect_in(string_of(level_of(doc, "exam"), "missing"), "so far 1");
    assert_true(json_array_size(json_object_get(doc, "skills")) >= 5);
    assert_int_equal(json_array_size(json_object_get(doc, "due")), 0); /* due tomorrow */
    const json_t *next = json_object_get(doc, "next");
    assert_string_equal(string_of(next, "why"), "new");
    assert_string_equal(string_of(next, "scenario"), "own_personal_call");
    size_t i, boxed = 0;
    const json_t *rule;
    json_array_foreach(json_object_get(doc, "rules"), i, rule)
    {
        boxed += int_of(rule, "box") == 1;
        assert_true(int_of(rule, "box") <= 1); /* nothing is learned in a day */
        assert_int_equal(int_of(rule, "box") == 1, int_of(rule, "broken") > 0);
        assert_int_equal(strlen(string_of(rule, "due")), int_of(rule, "box") ? 10 : 0);
    }
    assert_true(boxed > 3);
    json_decref(doc);

    static const char *const said_in[][3] = {{"zh-Hans", "Lin 的进步", "练习来电"},
                                             {"zh-Hant", "Lin 的進步", "練習來電"},
                                             {"en", "Progress of Lin", "practice calls"}};
    for (size_t l = 0; l < 3; l++) {
        expect_run(0, "$TR progress Lin --board board.sqlite --lang %s", said_in[l][0]);
        expect_in(out, said_in[l][1]);
        expect_in(out, said_in[l][2]);
    }
}

static void levels_that_cannot_be_read_lock_nothing(void **state)
{
    (void)state;
    expect_run(0, "mkdir data && cp -R " TR_SOURCE_DIR "/scenarios " TR_SOURCE_DIR "/assets data");
    write_text("data/scenarios/levels.txt",
               "level calls of_last mode points fatal\nexam 9 5 any 0 any\n");
    expect_run(0, "$TR progress Lin --data data --lang en");
    expect_in(said, "scenarios/levels.txt:2: of_last is a whole number from 9 to 50, not \"5\"");
    expect_in(out, "✓ Exam");
    expect_run(0, "rm data/scenarios/levels.txt");
    expect_run(0, "$TR progress Lin --data data --lang en");
    assert_string_equal(said, "");
    expect_in(out, "✓ Exam");
}

/* One run that cannot be read any more costs its rules and nothing else; a damaged board is set
 * aside, and that is said. */
static void damage_is_told_and_stops_nothing(void **state)
{
    char path[2 * TR_TEMP_MAX];
    sqlite3 *db = NULL;
    (void)state;
    play("wrong_number", "terrible", "Lin");
    play("wrong_number", "perfect", "Lin");
    (void)snprintf(path, sizeof path, "%s/board.sqlite", home);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "UPDATE runs SET run = x'00' WHERE id = 1", NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(db);
    expect_run(0, "$TR progress Lin --board board.sqlite --json");
    json_t *doc = parsed(out);
    assert_int_equal(int_of(doc, "calls"), 2);
    assert_int_equal(int_of(doc, "unknown"), 1);
    assert_true(json_array_size(json_object_get(doc, "rules")) > 3);
    json_decref(doc);
    expect_run(0,
               "printf 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' | dd of=board.sqlite bs=1 seek=4096 "
               "conv=notrunc 2> /dev/null");
    expect_run(0, "$TR progress Lin --board board.sqlite --lang en");
    expect_in(said, "the board was damaged; it was set aside as ");
    expect_run(0, "ls board.damaged-*.sqlite");
}

static void a_quiz_is_asked_and_kept(void **state)
{
    (void)state;
    expect_run(0, "printf '1\\n2\\n\\n' | $TR quiz --lang en --player Lin --seed 5 --json");
    json_t *doc = parsed(out);
    assert_int_equal(int_of(doc, "asked"), 2);
    const json_t *questions = json_object_get(doc, "questions");
    assert_int_equal(json_array_size(questions), 3);
    int64_t right = 0;
    for (size_t i = 0; i < 3; i++) {
        const json_t *q = json_array_get(questions, i);
        const json_t *chosen = json_object_get(q, "chosen");
        bool correct = json_is_true(json_object_get(q, "correct"));
        assert_int_equal(correct, json_is_integer(chosen) &&
                                      json_integer_value(chosen) == int_of(q, "right"));
        assert_int_equal(json_is_true(json_object_get(q, "stored")), i < 2);
        assert_true(*string_of(q, "reason") && *string_of(q, "question"));
        right += correct;
    }
    assert_int_equal(int_of(doc, "right"), right);
    char first[128];
    (void)snprintf(first, sizeof first, "%s", string_of(json_array_get(questions, 0), "rule"));
    json_decref(doc);
    expect_run(0, "$TR progress Lin --json");
    expect_in(out, first); /* it goes by the boxes too */
    expect_run(0, "$TR quiz --lang en --player Lin --seed 5 --json < /dev/null");
    doc = parsed(out);
    assert_int_equal(int_of(doc, "asked"), 0);
    json_decref(doc);

    expect_run(0, "printf '9\\n1\\nq\\n' | $TR quiz --lang zh-Hans --player Lin --seed 9");
    expect_in(said, "请输入 1 到");
    expect_in(out, "1/3");
    expect_in(out, "共 1 题");
}

static void what_is_wrong_is_said(void **state)
{
    static const struct {
        const char *command, *why;
    } bad[] = {
        {"progress Ann Bo", "one player at a time"},
        {"progress --board nowhere.sqlite", "there is no board at nowhere.sqlite"},
        {"progress --lang xx", "xx"},
        {"progress --house nowhere", ""},
        {"quiz --count 0", "--count"},
        {"quiz --count 61", "--count"},
        {"quiz --seed minus", "--seed"},
        {"quiz more", "quiz takes no argument \"more\""},
        {"quiz --scorecard nowhere", "nowhere"},
        {"quiz --cuont 3", "count"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        bool mild = strstr(bad[i].command, "--house") != NULL; /* progress without proposals */
        expect_run(mild ? 0 : 2, "$TR --lang en %s", bad[i].command);
        expect_in(said, bad[i].why);
        assert_true(*said);
    }
    write_text("text.sqlite", "no board");
    expect_run(2, "$TR progress --board text.sqlite");
    expect_in(said, "is not a board");
    expect_run(2, "$TR quiz --board text.sqlite");
    expect_in(said, "is not a board");
    expect_run(0, "$TR progress --help");
    expect_in(out, "usage: thirdring progress");
    expect_run(0, "$TR quiz --help");
    expect_in(out, "usage: thirdring quiz");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(progress_shows_calls_and_what_comes_next, begin,
                                        command_end),
        cmocka_unit_test_setup_teardown(levels_that_cannot_be_read_lock_nothing, begin,
                                        command_end),
        cmocka_unit_test_setup_teardown(damage_is_told_and_stops_nothing, begin, command_end),
        cmocka_unit_test_setup_teardown(a_quiz_is_asked_and_kept, begin, command_end),
        cmocka_unit_test_setup_teardown(what_is_wrong_is_said, begin, command_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
