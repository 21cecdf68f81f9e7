/* Judging a board by another scorecard: equal under the same card, other points by the
 * rules that differ and by no others, ranks with equals, and nothing stored unasked. */
#include "cmocka_all.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "audit/rescore.h"
#include "base/alloc.h"
#include "cli/rescore.h"
#include "store/amend.h"
#include "unit/cli/command.h"

static const char play_all[] =
    "for f in '%s'/tests/replays/*.script; do n=${f##*/}; l=${n#*.}; "
    "$TR play \"${n%%%%.*}\" --lang \"${l%%%%.*}\" --script \"$f\" --seed 5 --player \"${n%%.*}\" "
    "--board b.sqlite --json > /dev/null 2>&1; done";

static int begin(void **state)
{
    (void)state;
    return command_begin();
}

/* A scorecard in the home that differs from base as these lines say. */
static void write_card(const char *lines)
{
    char text[4096];
    expect_run(0, "cp -r '%s'/scenarios/scorecards cards", TR_SOURCE_DIR);
    (void)snprintf(text, sizeof text,
                   "scorecard {\n  format = 1, id = \"mine\", title = \"Mine\", caps = { 300, 100 "
                   "},\n  sections = include \"rulebook/sections\",\n}\n"
                   "include \"rulebook/all\"\n%s",
                   lines);
    write_text("cards/mine.lua", text);
}

static json_t *rescored(const char *arguments)
{
    expect_run(0, "$TR rescore --board b.sqlite --json %s", arguments);
    return parsed(out);
}

static void the_same_card_changes_nothing(void **state)
{
    (void)state;
    expect_run(0, play_all, TR_SOURCE_DIR);
    json_t *doc = rescored("--scorecard base");
    assert_true(int_of(doc, "rescored") >= 30);
    assert_int_equal(int_of(doc, "points_changed"), 0);
    assert_int_equal(int_of(doc, "ranks_changed"), 0);
    assert_int_equal(int_of(doc, "kept"), 0);
    assert_int_equal(int_of(doc, "not_as_recorded"), 0);
    const json_t *runs = json_object_get(doc, "runs");
    for (size_t i = 0; i < json_array_size(runs); i++)
        assert_int_equal(int_of(json_array_get(runs, i), "rules_changed"), 0);
    json_decref(doc);
}

static tr_status fetch(void *store, const struct tr_digest *digest, struct tr_buf *to, tr_err *err)
{
    return tr_store_content(store, digest, to, err);
}

/* The scorecard beside the call comes to what the call's own does, in calls of every kind. */
static void the_card_beside_the_call_is_the_calls_own(void **state)
{
    const struct tr_board_query all = {.mode = -1, .input = -1, .profile = -1};
    char path[2 * TR_TEMP_MAX];
    struct tr_store *store = NULL;
    struct tr_rescorer *rescorer = NULL;
    struct tr_board_row *rows = NULL;
    size_t count = 0;
    tr_err err = {0};
    (void)state;
    expect_run(0, play_all, TR_SOURCE_DIR);
    (void)snprintf(path, sizeof path, "%s/b.sqlite", home);
    assert_int_equal(tr_store_open(&store, path, NULL, 0, &err), TR_OK);
    assert_int_equal(tr_store_board(store, &all, &rows, &count, &err), TR_OK);
    assert_int_equal(tr_rescorer_new(&rescorer, NULL, 0, &err), TR_OK);
    assert_true(count >= 30);
    for (size_t i = 0; i < count; i++) {
        struct tr_stored_run run;
        struct tr_rescore_job job = {0};
        assert_int_equal(tr_store_one(store, rows[i].id, &run, &err), TR_OK);
        assert_int_equal(tr_rescorer_stage(rescorer, run.content, fetch, store, &job.stage, &err),
                         TR_OK);
        job.run = &run.run;
        job.heard_after = &run.run;
        assert_int_equal(tr_rescore_all(&job, 1, 1, &err), TR_OK);
        if (job.out.how != TR_RESCORED || job.out.changed > 0)
            fail_msg("run %d (%s %s): %s, %d rules differ, the first is %s", (int)rows[i].id,
                     rows[i].player, rows[i].scenario, job.out.reason, job.out.changed,
                     job.out.changed ? tr_rescore_rule_name(job.stage, job.out.rules) : "none");
        assert_int_equal(job.out.after.score, rows[i].score);
        tr_stored_run_done(&run);
    }
    tr_free(rows);
    tr_rescorer_free(rescorer);
    tr_store_close(store);
}

static const json_t *rule_of(const json_t *run, const char *id)
{
    const json_t *rules = json_object_get(run, "rules");
    for (size_t i = 0; i < json_array_size(rules); i++)
        if (strcmp(string_of(json_array_get(rules, i), "id"), id) == 0)
            return json_array_get(rules, i);
    return NULL;
}

/* Two calls picked up in the fourth ring, one of them with a greeting. */
static void play_two(void)
{
    write_text("late.script", "16200 pick_up\n16900 speak\n18000 say 喂。\n60000 hang_up\n");
    write_text("polite.script", "16200 pick_up\n16900 speak\n"
                                "21000 say 您好，云杉里客服中心，请问有什么可以帮您？\n"
                                "60000 hang_up\n");
    expect_run(0, "for p in late polite; do $TR play wrong_number --lang zh-Hans --script "
                  "$p.script --seed 9 --json --board b.sqlite --player $p > /dev/null; done");
}

static void another_threshold_changes_its_rule(void **state)
{
    (void)state;
    play_two();
    write_card("adjust \"answer_within_three_rings\" { limit = \"5 rings\" }\n");
    json_t *doc = rescored("--scorecard cards/mine.lua");
    assert_string_equal(string_of(doc, "scorecard"), "mine");
    assert_int_equal(int_of(doc, "rescored"), 2);
    assert_true(int_of(doc, "points_changed") >= 1); /* a fatal rule may cap one */
    const json_t *runs = json_object_get(doc, "runs");
    for (size_t i = 0; i < 2; i++) {
        const json_t *run = json_array_get(runs, i);
        const json_t *rule = rule_of(run, "answer_within_three_rings");
        assert_non_null(rule);
        assert_int_equal(int_of(run, "rules_changed"), 1);
        assert_string_equal(string_of(rule, "result_before"), "broken");
        assert_string_equal(string_of(rule, "result_after"), "met");
        assert_int_equal(int_of(rule, "before"), 0);
        assert_true(int_of(rule, "after") > 0);
        const json_t *before = json_object_get(run, "before"),
                     *after = json_object_get(run, "after");
        if (int_of(after, "fatal") == 0)
            assert_int_equal(int_of(after, "score") - int_of(before, "score"),
                             int_of(rule, "after"));
    }
    json_decref(doc);
    expect_run(0, "$TR --lang en rescore --scorecard cards/mine.lua --board b.sqlite");
    expect_in(out, "2 runs re-scored, ");
    expect_in(out, "answer_within_three_rings 0→");
    expect_run(0, "$TR rescore --scorecard cards/mine.lua --board b.sqlite --lang zh-Hans");
    expect_in(out, "answer_within_three_rings 0→");
}

static void a_rule_that_is_dropped_is_told(void **state)
{
    (void)state;
    play_two();
    write_card("drop \"identify_org\"\n");
    json_t *doc = rescored("--scorecard cards/mine.lua");
    const json_t *runs = json_object_get(doc, "runs"), *found = NULL;
    for (size_t i = 0; i < json_array_size(runs); i++)
        if (strcmp(string_of(json_array_get(runs, i), "player"), "polite") == 0)
            found = rule_of(json_array_get(runs, i), "identify_org");
    assert_non_null(found);
    assert_string_equal(string_of(found, "change"), "removed");
    assert_true(int_of(found, "before") > 0);
    assert_int_equal(int_of(found, "after"), 0);
    json_decref(doc);
}

static size_t rows_of(const char *arguments, int64_t *first_score)
{
    expect_run(0, "$TR board --board b.sqlite --json %s", arguments);
    json_t *doc = parsed(out);
    const json_t *rows = json_object_get(doc, "rows");
    size_t count = json_array_size(rows);
    if (count > 0 && first_score)
        *first_score = int_of(json_array_get(rows, 0), "score");
    json_decref(doc);
    return count;
}

static void verdicts_are_kept_when_asked_and_beside_the_old(void **state)
{
    int64_t before = 0, after = 0, under = 0;
    (void)state;
    play_two();
    write_card("adjust \"answer_within_three_rings\" { limit = \"5 rings\", points = 400 }\n");
    assert_int_equal(rows_of("", &before), 2);
    expect_run(0, "cp b.sqlite copy.sqlite; $TR rescore --scorecard cards/mine.lua --board "
                  "b.sqlite > /dev/null; cmp b.sqlite copy.sqlite");
    assert_int_equal(rows_of("--scorecard cards/mine.lua", NULL), 0);
    expect_run(0, "$TR --lang en board --board b.sqlite --scorecard cards/mine.lua");
    expect_in(out, "2 runs have no verdict under cards/mine.lua");
    json_t *doc = rescored("--scorecard cards/mine.lua --store");
    assert_int_equal(int_of(doc, "stored"), 2);
    int64_t best =
        int_of(json_object_get(json_array_get(json_object_get(doc, "runs"), 0), "after"), "score");
    json_decref(doc);
    assert_int_equal(rows_of("--scorecard cards/mine.lua", &under), 2);
    assert_int_equal(under, best);
    assert_int_equal(rows_of("", &after), 2);
    assert_int_equal(after, before);
    assert_int_equal(rows_of("--scorecard base", &after), 2);
    assert_int_equal(after, before);
    doc = rescored("--scorecard cards/mine.lua --store"); /* they are there already */
    assert_int_equal(int_of(doc, "rescored"), 2);
    assert_int_equal(int_of(doc, "stored"), 0);
    json_decref(doc);
    expect_run(0, "$TR referee --board b.sqlite");
}

/* Another program accepts a contest between looking and keeping: points of one hearing are not
 * kept as those of another. */
static void a_hearing_that_comes_between_is_noticed(void **state)
{
    const struct tr_board_query all = {.mode = -1, .input = -1, .profile = -1};
    char path[2 * TR_TEMP_MAX];
    struct tr_rescore_round round = {.threads = 1};
    struct tr_loader loader;
    struct tr_loaded card;
    struct tr_stored_run run;
    size_t count = 7;
    struct tr_stored_verdict *verdicts = NULL;
    tr_err err = {0};
    (void)state;
    play_two();
    (void)snprintf(path, sizeof path, "%s/b.sqlite", home);
    round.board = path;
    assert_int_equal(tr_loader_init(&loader, TR_SOURCE_DIR, &err), TR_OK);
    assert_int_equal(tr_load(&loader, TR_LOAD_CARD, "two_three_five", &card, &err), TR_OK);
    round.card = card.digest;
    assert_int_equal(tr_rescorer_new(&round.rescorer, card.bytes.data, card.bytes.len, &err),
                     TR_OK);
    assert_int_equal(tr_store_open(&round.store, path, NULL, 0, &err), TR_OK);
    assert_int_equal(tr_rescore_board(&round, &all, &err), TR_OK);
    assert_int_equal(round.rescored, 2);
    assert_int_equal(tr_store_one(round.store, 1, &run, &err), TR_OK);
    /* a hearing of another lexicon: any content of the board will do for one here */
    const struct tr_digest other = run.content[TR_BLOB_HOUSE];
    struct tr_replay *decoded = NULL;
    struct tr_recorder rec;
    struct tr_buf heard;
    assert_int_equal(tr_replay_decode(&decoded, run.run.data, run.run.len, &err), TR_OK);
    tr_recorder_init(&rec);
    tr_buf_init(&heard, TR_REPLAY_MAX);
    for (uint32_t i = 0; i < decoded->name_count; i++)
        (void)tr_recorder_name(&rec, decoded->names[i]);
    for (uint32_t i = 0; i < decoded->cmd_count; i++)
        assert_int_equal(tr_recorder_add(&rec, &decoded->cmds[i], &err), TR_OK);
    decoded->head.content[TR_BLOB_LEXICON] = other;
    const struct tr_verdict verdict = {.score = decoded->score};
    assert_int_equal(
        tr_recorder_seal(&rec, &decoded->head, &verdict, &decoded->digest, &heard, &err), TR_OK);
    const struct tr_amended row = {.run = 1,
                                   .score = decoded->score,
                                   .card = run.content[TR_BLOB_CARD],
                                   .lexicon = other,
                                   .heard = &heard};
    assert_int_equal(tr_store_amend(round.store, NULL, &row, 1, &err), TR_OK);
    assert_int_equal(tr_rescore_store(&round, &card.bytes, &err), TR_EBUSY);
    expect_in(err.msg, "meanwhile");
    assert_int_equal(tr_store_verdicts(round.store, 2, &verdicts, &count, &err), TR_OK);
    assert_int_equal(count, 0); /* all or none */
    tr_stored_verdicts_free(verdicts, count);
    tr_buf_done(&heard);
    tr_recorder_done(&rec);
    tr_replay_free(decoded);
    tr_stored_run_done(&run);
    tr_rescore_round_done(&round);
    tr_rescorer_free(round.rescorer);
    tr_store_close(round.store);
    tr_loaded_done(&card);
}

/* The same call by three players is one rank, and the next is the fourth. */
static void equals_share_a_rank(void **state)
{
    int64_t ranks[4];
    (void)state;
    play_two();
    expect_run(0, "for p in a b; do $TR play wrong_number --lang zh-Hans --script polite.script "
                  "--seed 9 --json --board b.sqlite --player $p > /dev/null; done");
    write_card("adjust \"answer_within_three_rings\" { limit = \"5 rings\" }\n");
    json_t *doc = rescored("--scorecard cards/mine.lua");
    const json_t *runs = json_object_get(doc, "runs");
    for (size_t i = 0; i < 4; i++)
        ranks[i] = int_of(json_object_get(json_array_get(runs, i), "after"), "rank");
    assert_int_equal(ranks[0], 1);
    assert_int_equal(ranks[1], 1);
    assert_int_equal(ranks[2], 1);
    assert_int_equal(ranks[3], 4);
    json_decref(doc);
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

static void what_is_not_as_it_claims_keeps_out(void **state)
{
    (void)state;
    play_two();
    sql("UPDATE runs SET score = 999 WHERE id = 1");
    expect_run(1, "$TR rescore --scorecard two_three_five --board b.sqlite --json");
    json_t *doc = parsed(out);
    assert_int_equal(int_of(doc, "rescored"), 1);
    assert_int_equal(int_of(doc, "not_as_recorded"), 1);
    json_decref(doc);
    sql("UPDATE runs SET run = x'00' WHERE id = 2");
    expect_run(1, "$TR --lang en rescore --scorecard two_three_five --board b.sqlite --store");
    expect_in(out, "1 keep their verdicts: cannot be read (damaged), as run 2");
    expect_in(out, "1 keep their verdicts: not what they claim to be (forged), as run 1");
    assert_null(strstr(out, "were kept beside"));
}

/* A reason that names a path is cut between its characters, wherever the limit falls. */
static void reasons_stay_text(void **state)
{
    (void)state;
    play_two();
    sql("UPDATE runs SET run = x'00' WHERE id = 2");
    for (int shift = 0; shift < 3; shift++) {
        expect_run(0, "mkdir -p \"p%.*s$(printf '话%%.0s' $(seq 70))\"; cp b.sqlite p%.*s话*/",
                   shift, "xx", shift, "xx");
        expect_run(1, "$TR rescore --scorecard two_three_five --json --board p%.*s话*/b.sqlite",
                   shift, "xx");
        json_t *doc = parsed(out);
        const json_t *runs = json_object_get(doc, "runs");
        assert_int_equal(json_array_size(runs), 2); /* what is no text would be left out */
        expect_in(string_of(json_array_get(runs, 1), "result"), "damaged");
        expect_in(string_of(json_array_get(runs, 1), "reason"), "a stored run in the board");
        json_decref(doc);
    }
}

/* A scorecard without the groups of the scenario has nothing to say. */
static void a_card_without_the_groups_says_so(void **state)
{
    (void)state;
    play_two();
    expect_run(0, "cp -r '%s'/scenarios/scorecards cards", TR_SOURCE_DIR);
    write_text("cards/mine.lua",
               "scorecard { format = 1, id = \"mine\", title = \"Mine\", caps = { 300, 100 },\n"
               "  sections = include \"rulebook/sections\" }\ninclude \"rulebook/all\"\n"
               "drop \"wrong_number_kind\"\n");
    expect_run(0, "$TR --lang en rescore --scorecard cards/mine.lua --board b.sqlite --scenario "
                  "nowhere");
    expect_in(out, "No runs on b.sqlite yet.");
    expect_run(0, "$TR rescore --scorecard cards/mine.lua --board b.sqlite --house nowhere --json");
    json_t *doc = parsed(out);
    assert_int_equal(json_array_size(json_object_get(doc, "runs")), 0);
    json_decref(doc);
    expect_run(0, "$TR rescore --scorecard base --board b.sqlite --house yunshan --json");
    doc = parsed(out);
    assert_int_equal(int_of(doc, "rescored"), 2);
    json_decref(doc);
    write_text("cards/mine.lua",
               "scorecard { format = 1, id = \"mine\", title = \"Mine\", caps = { 300, 100 },\n"
               "  sections = { { \"opening\", title = \"Opening\" } } }\n"
               "rule \"alone\" { group = \"elsewhere\", section = \"opening\", kind = \"missed\",\n"
               "  phase = \"pick_up\", observe = { \"timing\" }, points = 1000,\n"
               "  title = \"t\", expected = \"e\", coaching = \"c\", met = \"m\", broken = \"b\" "
               "}\n");
    expect_run(0, "$TR --lang en rescore --scorecard cards/mine.lua --board b.sqlite");
    expect_in(out, "0 runs re-scored");
    expect_in(out, "2 keep their verdicts: the scorecard has no rule for their scenario "
                   "(no_rules)");
    expect_in(out, "no rule of the group \"base\"");
}

static void bad_usage_is_refused(void **state)
{
    (void)state;
    play_two();
    expect_run(2, "$TR rescore --board b.sqlite");
    expect_in(said, "--scorecard");
    expect_run(2, "$TR rescore --scorecard nowhere --board b.sqlite");
    expect_in(said, "nowhere");
    expect_run(2, "$TR rescore --scorecard ./nowhere.lua --board b.sqlite");
    expect_in(said, "./nowhere.lua is missing");
    expect_run(2, "$TR rescore --scorecard ./b.sqlite --board b.sqlite");
    expect_run(2, "$TR rescore --scorecard base --board none.sqlite");
    expect_in(said, "none.sqlite");
    expect_run(1, "test -e none.sqlite");
    expect_run(2, "$TR rescore --scorecard base --board b.sqlite extra");
    expect_run(2, "$TR board --scorecard nowhere --board b.sqlite");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, command_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_same_card_changes_nothing),
        TEST(the_card_beside_the_call_is_the_calls_own),
        TEST(another_threshold_changes_its_rule),
        TEST(a_rule_that_is_dropped_is_told),
        TEST(verdicts_are_kept_when_asked_and_beside_the_old),
        TEST(a_hearing_that_comes_between_is_noticed),
        TEST(equals_share_a_rank),
        TEST(what_is_not_as_it_claims_keeps_out),
        TEST(reasons_stay_text),
        TEST(a_card_without_the_groups_says_so),
        TEST(bad_usage_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
