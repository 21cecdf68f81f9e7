/* "I did say that": a contest is kept, listed, declined or accepted; an accepted phrase is
 * heard from then on and gives its points to all who said so, and one that would do harm, or
 * comes from somebody who means harm, is refused and leaves nothing behind. */
#include "cmocka_all.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "unit/cli/command.h"

#define CONTESTED "d/scenarios/houses/yunshan/lexicon/contested.zh.lex"

/* A data folder of one's own, and two calls whose first answer invites in words that the ear
 * does not know. */
static int begin(void **state)
{
    (void)state;
    if (command_begin() != 0)
        return -1;
    expect_run(0,
               "mkdir -p d/assets; cp -r '%s/scenarios' d/; cp -r '%s/assets/lexicon' d/assets/; "
               "sed '0,/ say .*/s// say 您好，云杉里客服中心，话匣子您打开耳朵给您留着。/' "
               "'%s/tests/replays/wrong_number.zh-Hans.perfect.script' > own.script; "
               "for p in 林 陈; do $TR play wrong_number --data d --lang zh-Hans --script "
               "own.script --seed 11 --json --board b.sqlite --player $p > /dev/null; done",
               TR_SOURCE_DIR, TR_SOURCE_DIR, TR_SOURCE_DIR);
    return 0;
}

static int64_t score_of(int run, const char *arguments)
{
    expect_run(0, "$TR board --board b.sqlite --json %s", arguments);
    json_t *doc = parsed(out);
    const json_t *rows = json_object_get(doc, "rows");
    int64_t score = -1;
    for (size_t i = 0; i < json_array_size(rows); i++)
        if (int_of(json_array_get(rows, i), "run_id") == run)
            score = int_of(json_array_get(rows, i), "score");
    json_decref(doc);
    return score;
}

/* The contest's member, as the list has it. */
static void contest_is(int id, const char *key, const char *value)
{
    bool found = false;
    expect_run(0, "$TR contests --board b.sqlite --json");
    json_t *doc = parsed(out);
    const json_t *list = json_object_get(doc, "contests");
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *c = json_array_get(list, i);
        if (int_of(c, "id") != id)
            continue;
        found = true;
        assert_string_equal(string_of(c, key), value);
    }
    json_decref(doc);
    assert_true(found);
}

/* How often a rule counts as broken in a player's progress. */
static int64_t broken_in_progress(const char *player, const char *rule)
{
    int64_t broken = -1;
    expect_run(0, "$TR progress %s --board b.sqlite --data d --json", player);
    json_t *doc = parsed(out);
    const json_t *rules = json_object_get(doc, "rules");
    for (size_t i = 0; i < json_array_size(rules); i++)
        if (strcmp(string_of(json_array_get(rules, i), "id"), rule) == 0)
            broken = int_of(json_array_get(rules, i), "broken");
    json_decref(doc);
    return broken;
}

static void nothing_was_written(void)
{
    expect_run(1, "test -e %s", CONTESTED);
    contest_is(1, "state", "open");
    assert_int_equal(score_of(1, ""), score_of(1, "--as-played"));
}

static void contest_offer(void)
{
    expect_run(0, "$TR contest 1 offer_help --board b.sqlite");
}

static void a_contest_is_kept_once_with_its_words(void **state)
{
    (void)state;
    expect_run(0, "$TR --lang en contest 1 offer_help --board b.sqlite");
    expect_in(out, "Contest 1 is kept");
    expect_run(0, "$TR --lang en contest 1 offer_help --board b.sqlite");
    expect_in(out, "contested already: contest 1");
    contest_is(1, "words", "您好，云杉里客服中心，话匣子您打开耳朵给您留着。");
    contest_is(1, "player", "林");
    expect_run(
        0, "$TR contest 2 offer_help --answer 2 --words '话匣子您打开' --board b.sqlite --json");
    contest_is(2, "words", "话匣子您打开");
    expect_run(0, "$TR --lang en contests --board b.sqlite --player 陈");
    expect_in(out, "话匣子您打开");
    assert_null(strstr(out, "林"));
    expect_run(0, "$TR --lang zh-Hant contests --board b.sqlite --state declined");
    assert_null(strstr(out, "offer_help"));
}

static void what_cannot_be_contested_is_told(void **state)
{
    (void)state;
    expect_run(2, "$TR contest 1 greet --board b.sqlite");
    expect_in(said, "has no rule");
    expect_run(2, "$TR contest 1 greet_first --board b.sqlite");
    expect_in(said, "counted as kept already");
    expect_run(2, "$TR contest 7 offer_help --board b.sqlite");
    expect_in(said, "has no run 7");
    expect_run(2, "$TR contest 1 offer_help --answer 99 --board b.sqlite");
    expect_in(said, "answers, not 99");
    expect_run(2, "$TR contest 1 --board b.sqlite");
    expect_run(2, "$TR contest one offer_help --board b.sqlite");
    expect_run(2, "$TR contest 1 offer_help --board none.sqlite");
    expect_run(1, "test -e none.sqlite");
    expect_run(0, "$TR --lang en contests --board b.sqlite");
    expect_in(out, "Nothing is contested.");
    expect_run(2, "$TR contests accept 1 --board b.sqlite --data d");
    expect_in(said, "no contest 1");
    expect_run(2, "$TR contests forget 1 --board b.sqlite");
}

/* Words given by the wrong option would be passed over, and others accepted in their place. */
static void options_that_would_be_passed_over_are_refused(void **state)
{
    static const struct {
        const char *arguments, *why;
    } cases[] = {
        {"contest 1 offer_help --note hi", "no option --note"},
        {"contest 1 offer_help --phrase 话匣子您打开", "no option --phrase"},
        {"contests accept 1 --words 话匣子您打开", "no option --words"},
        {"contests accept 1 --state open", "--state does not go with accept"},
        {"contests decline 1 --note no --phrase 话匣子您打开", "--phrase does not go with decline"},
        {"contests decline 1 --note no --act greet", "--act does not go with decline"},
        {"contests --note hi", "--note does not go with the list of contests"},
        {"contests --phrase 话匣子您打开", "--phrase does not go with the list of contests"},
    };
    (void)state;
    contest_offer();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        expect_run(2, "$TR --lang en %s --board b.sqlite --data d", cases[i].arguments);
        expect_in(said, cases[i].why);
        nothing_was_written();
    }
}

static void declining_needs_a_reason_and_is_final(void **state)
{
    (void)state;
    contest_offer();
    expect_run(2, "$TR contests decline 1 --board b.sqlite");
    expect_in(said, "with a note");
    expect_run(0, "$TR contests decline 1 --note '太随便' --board b.sqlite");
    contest_is(1, "state", "declined");
    contest_is(1, "note", "太随便");
    expect_run(2, "$TR contests decline 1 --note again --board b.sqlite");
    expect_run(2, "$TR contests accept 1 --phrase 话匣子您打开 --board b.sqlite --data d");
    expect_in(said, "declined already");
    expect_run(1, "test -e %s", CONTESTED);
    contest_is(1, "note", "太随便");
}

static void an_accepted_phrase_counts_for_all_who_said_it(void **state)
{
    (void)state;
    int64_t before = score_of(1, "");
    assert_int_equal(broken_in_progress("陈", "offer_help"), 1);
    expect_run(0, "$TR rescore --scorecard service --board b.sqlite --store --data d");
    int64_t other = score_of(2, "--scorecard service --data d");
    contest_offer();
    expect_run(
        0, "$TR contests accept 1 --phrase 话匣子您打开，耳朵给您留着。 --note 说得亲切 --board "
           "b.sqlite --data d --json");
    json_t *doc = parsed(out);
    assert_int_equal(int_of(doc, "heard"), 2);
    assert_int_equal(int_of(doc, "touched"), 2);
    assert_true(json_is_true(json_object_get(doc, "rule_met")));
    assert_int_equal(json_array_size(json_object_get(doc, "runs")), 2);
    json_decref(doc);
    for (int run = 1; run <= 2; run++) {
        assert_true(score_of(run, "") > before);
        assert_int_equal(score_of(run, "--as-played"), before);
    }
    assert_true(score_of(2, "--scorecard service --data d") > other);
    assert_int_equal(broken_in_progress("林", "offer_help"), 0);
    assert_int_equal(broken_in_progress("陈", "offer_help"), 0);
    contest_is(1, "state", "accepted");
    contest_is(1, "act", "offer_help");
    contest_is(1, "phrase", "话匣子您打开 耳朵给您留着");
    expect_run(0, "cat %s", CONTESTED);
    expect_in(out, "contest 1, run 1: 说得亲切\nact offer_help\n");
    expect_in(out, "\n  + 话匣子您打开 耳朵给您留着\n");
    /* the runs are what they were, and what was added is what comes out of them */
    expect_run(0, "$TR referee --board b.sqlite");
    expect_run(0, "$TR rescore --scorecard base --board b.sqlite --data d --json");
    doc = parsed(out);
    assert_int_equal(int_of(doc, "rescored"), 2);
    assert_int_equal(int_of(doc, "points_changed"), 0);
    json_decref(doc);
    /* from now on the ear knows it, in both kinds of Chinese */
    expect_run(0, "$TR acts --data d --house yunshan --lang zh-Hant --context first_turn "
                  "'想問點啥，儘管跟我講'");
    expect_in(out, "offer_help");
    expect_run(0, "$TR play wrong_number --data d --lang zh-Hans --script own.script --seed 11 "
                  "--json --board b.sqlite --player 何");
    assert_int_equal(score_of(3, ""), score_of(1, ""));
    expect_run(0, "$TR --lang en check --data d d/scenarios/houses/yunshan.lua");
}

static void a_second_phrase_joins_the_first(void **state)
{
    (void)state;
    expect_run(0, "sed 's/话匣子您打开耳朵给您留着/有事您只管吩咐我/' own.script > two.script; "
                  "$TR play wrong_number --data d --lang zh-Hans --script two.script --seed 11 "
                  "--json --board b.sqlite --player 何 > /dev/null");
    contest_offer();
    expect_run(0, "$TR contest 3 offer_help --board b.sqlite");
    expect_run(0, "$TR contests accept 1 --phrase 话匣子您打开 --board b.sqlite --data d");
    int64_t first = score_of(1, "");
    expect_run(0, "$TR contests accept 2 --phrase 有事您只管吩咐 --board b.sqlite --data d");
    assert_int_equal(score_of(1, ""), first);
    assert_true(score_of(3, "") > score_of(3, "--as-played"));
    expect_run(0, "grep -c '^  + ' %s", CONTESTED);
    assert_string_equal(out, "2\n");
}

/* What was accepted once is not taken back, and does not stand in the next one's way: neither
 * in runs that were heard again, nor in those that were played while the phrase was there, nor
 * in the contested one. */
static void a_file_mended_by_hand_takes_nothing_away(void **state)
{
    (void)state;
    contest_offer();
    expect_run(0, "$TR contests accept 1 --phrase 话匣子您打开 --board b.sqlite --data d");
    int64_t first = score_of(1, "");
    expect_run(0, "sed -i '/^  + 话匣子您打开/d' %s", CONTESTED);
    expect_run(0, "sed 's/话匣子您打开耳朵给您留着/有事您只管吩咐我/' own.script > two.script; "
                  "$TR play wrong_number --data d --lang zh-Hans --script two.script --seed 11 "
                  "--json --board b.sqlite --player 何 > /dev/null");
    expect_run(0, "$TR contest 3 offer_help --board b.sqlite");
    expect_run(0, "$TR contests accept 2 --phrase 有事您只管吩咐 --board b.sqlite --data d");
    expect_run(0, "sed -i '/^  + /d' %s", CONTESTED);
    expect_run(0, "$TR play wrong_number --data d --lang zh-Hans --script own.script --seed 11 "
                  "--json --board b.sqlite --player 吴 > /dev/null");
    expect_run(0, "$TR contest 4 offer_help --board b.sqlite");
    expect_run(0, "$TR contests accept 3 --phrase 耳朵给您留着 --board b.sqlite --data d");
    for (int run = 1; run <= 2; run++)
        assert_int_equal(score_of(run, ""), first);
    assert_true(score_of(3, "") > score_of(3, "--as-played"));
    assert_true(score_of(4, "") > score_of(4, "--as-played"));
    expect_run(0, "$TR referee --board b.sqlite");
    expect_run(0, "grep '^  + ' %s", CONTESTED);
    assert_string_equal(out, "  + 耳朵给您留着\n");
}

/* A run whose own contest was accepted by a phrase that somebody took out again has another
 * rule contested. */
static void a_second_contest_keeps_what_the_first_gave(void **state)
{
    (void)state;
    expect_run(0, "sed 's/谢谢您的来电，先生，祝您一切顺利，再见！/劳您打来啦，再见！/' own.script "
                  "> three.script; $TR play wrong_number --data d --lang zh-Hans --script "
                  "three.script --seed 11 --json --board b.sqlite --player 何 > /dev/null");
    expect_run(0, "$TR contest 3 offer_help --board b.sqlite");
    expect_run(0, "$TR contest 3 thank_caller --board b.sqlite");
    expect_run(0, "$TR contests accept 1 --phrase 话匣子您打开 --board b.sqlite --data d");
    int64_t first = score_of(3, "");
    assert_true(first > score_of(3, "--as-played"));
    expect_run(0, "rm %s", CONTESTED);
    expect_run(0,
               "$TR contests accept 2 --phrase 劳您打来啦 --act thank --board b.sqlite --data d");
    assert_true(score_of(3, "") > first);
    expect_run(0, "$TR referee --board b.sqlite");
}

/* Two who said the same: the second is accepted by the first one's phrase. */
static void what_another_phrase_has_settled_needs_none(void **state)
{
    (void)state;
    contest_offer();
    expect_run(0, "$TR contest 2 offer_help --board b.sqlite");
    expect_run(0, "$TR contests accept 1 --phrase 话匣子您打开 --board b.sqlite --data d");
    expect_run(0, "cp %s before", CONTESTED);
    expect_run(0, "$TR --lang en contests accept 2 --note 谢谢 --board b.sqlite --data d");
    expect_in(out, "run 2 keeps offer_help by now");
    contest_is(2, "state", "accepted");
    contest_is(2, "note", "谢谢");
    contest_is(2, "phrase", "");
    expect_run(0, "cmp before %s", CONTESTED);
}

static void what_would_do_harm_is_refused(void **state)
{
    static const struct {
        const char *arguments, *why;
    } cases[] = {
        {"--phrase 谢谢您的电话", "does not hear offer_help in the contested answer"},
        {"--phrase 客服中心", "would show offer_help as well"},
        {"--phrase 您", "so short that it would be found in other answers"},
        {"--phrase '|*(~)<>{}^$/'", "there is no word in the phrase"},
        {"--phrase ''", "there is no word in the phrase"},
        {"--phrase 话匣子您打开 --act slang", "does not look for slang"},
        {"--phrase 话匣子您打开 --act 'x y'", "does not look for x y"},
    };
    (void)state;
    contest_offer();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        expect_run(2, "$TR contests accept 1 --board b.sqlite --data d %s", cases[i].arguments);
        expect_in(said, cases[i].why);
        nothing_was_written();
    }
    expect_run(2, "$TR contests accept 1 --board b.sqlite --data d --phrase "
                  "$(printf '话匣子您打开%%.0s' $(seq 100))");
    expect_in(said, "too long");
    expect_run(0, "cp -r d e; rm e/scenarios/houses/yunshan.lua");
    expect_run(2, "$TR contests accept 1 --board b.sqlite --data e --phrase 话匣子您打开");
    expect_in(said, "there is no e/scenarios/houses/yunshan.lua");
    nothing_was_written();
}

/* The words of a run, of a note and of a phrase come from anybody. */
static void strange_words_stay_words(void **state)
{
    (void)state;
    write_text("words", "想\x01问\n#@act greet\n\"; DROP TABLE runs; --\x1b[31m");
    expect_run(0, "$TR contest 1 offer_help --words \"$(cat words; head -c 5000 /dev/zero | tr "
                  "'\\0' x)\" --board b.sqlite");
    expect_run(0, "$TR --lang en contests --board b.sqlite");
    assert_null(strchr(out, '\x1b'));
    assert_null(strchr(out, '\x01'));
    expect_in(out, "DROP TABLE runs");
    expect_run(0, "$TR board --board b.sqlite");
    expect_in(out, "林");
}

static void strange_signs_are_taken_out(void **state)
{
    (void)state;
    contest_offer();
    expect_run(0, "$TR contests accept 1 --board b.sqlite --data d --note \"$(printf "
                  "'first\\n  + 您好\\n#@act\\n! 坏')\" --phrase \"$(printf "
                  "'#话匣子您打开\\n  (\"耳朵\"|~给您留着}<')\"");
    expect_run(0, "cat %s", CONTESTED);
    expect_in(out, "\n  + 话匣子您打开 耳朵 给您留着\n");
    expect_in(out, "run 1: first   + 您好 #@act ! 坏\n");
    expect_run(0, "grep -c '^ *[+!]' %s", CONTESTED);
    assert_string_equal(out, "1\n");
    expect_run(0, "$TR check --data d d/scenarios/houses/yunshan.lua");
}

static void sql(const char *text)
{
    char path[2 * TR_TEMP_MAX];
    sqlite3 *db = NULL;
    (void)snprintf(path, sizeof path, "%s/b.sqlite", home);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, text, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

/* What was written into the file beside the runs does not get past the referee. */
static void a_forged_verdict_is_found(void **state)
{
    (void)state;
    contest_offer();
    expect_run(0, "$TR contests accept 1 --phrase 话匣子您打开 --board b.sqlite --data d");
    expect_run(0, "$TR referee --board b.sqlite");
    expect_run(0, "cp b.sqlite good.sqlite");
    sql("UPDATE verdicts SET score = score - 1 WHERE run = 1");
    expect_run(1, "$TR --lang en referee --board b.sqlite");
    expect_in(out, "run 1 (");
    expect_in(out, "a later verdict claims ");
    expect_run(1, "$TR rescore --scorecard base --data d --board b.sqlite");
    expect_run(0, "cp good.sqlite b.sqlite");
    sql("UPDATE verdicts SET heard = (SELECT run FROM runs WHERE id = 1) WHERE run = 2");
    expect_run(1, "$TR referee --board b.sqlite");
    expect_run(0, "cp good.sqlite b.sqlite");
    /* points for words that were never said: the lexicon that it names does not hear them */
    sql("UPDATE verdicts SET lexicon = (SELECT lexicon FROM runs WHERE id = 1) WHERE run = 1");
    expect_run(1, "$TR --lang en referee --board b.sqlite");
    expect_in(out, "a later verdict cannot be judged: a later hearing of it names another lexicon");
    expect_run(0, "cp good.sqlite b.sqlite");
    sql("UPDATE verdicts SET heard = x'00' WHERE run = 1");
    expect_run(1, "$TR referee --board b.sqlite");
    expect_run(1, "$TR rescore --scorecard base --data d --board b.sqlite --json");
}

/* A trainer writes it, trainees of other accounts read it. */
static void others_can_read_a_houses_first_phrase(void **state)
{
    (void)state;
    contest_offer();
    expect_run(0, "rm -r d/scenarios/houses/yunshan; umask 022; $TR contests accept 1 --phrase "
                  "话匣子您打开 --board b.sqlite --data d");
    expect_run(0, "stat -c %%a d/scenarios/houses/yunshan d/scenarios/houses/yunshan/lexicon %s",
               CONTESTED);
    assert_string_equal(out, "755\n755\n644\n");
}

/* The board is somebody else's for a while: the file is as it was. */
static void a_board_that_refuses_leaves_no_phrase(void **state)
{
    char path[2 * TR_TEMP_MAX];
    sqlite3 *db = NULL;
    (void)state;
    contest_offer();
    (void)snprintf(path, sizeof path, "%s/b.sqlite", home);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    expect_run(2, "$TR contests accept 1 --phrase 话匣子您打开 --board b.sqlite --data d");
    expect_in(said, "another program is writing");
    assert_int_equal(sqlite3_exec(db, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    nothing_was_written();
    expect_run(0, "$TR contests accept 1 --phrase 话匣子您打开 --board b.sqlite --data d");
    contest_is(1, "state", "accepted");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, command_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_contest_is_kept_once_with_its_words),
        TEST(what_cannot_be_contested_is_told),
        TEST(options_that_would_be_passed_over_are_refused),
        TEST(declining_needs_a_reason_and_is_final),
        TEST(an_accepted_phrase_counts_for_all_who_said_it),
        TEST(a_second_phrase_joins_the_first),
        TEST(a_file_mended_by_hand_takes_nothing_away),
        TEST(a_second_contest_keeps_what_the_first_gave),
        TEST(what_another_phrase_has_settled_needs_none),
        TEST(what_would_do_harm_is_refused),
        TEST(strange_words_stay_words),
        TEST(strange_signs_are_taken_out),
        TEST(a_forged_verdict_is_found),
        TEST(others_can_read_a_houses_first_phrase),
        TEST(a_board_that_refuses_leaves_no_phrase),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
