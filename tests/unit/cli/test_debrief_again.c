/* A stored call shown once more: as text, as a page and as a document, from the board
 * and from a file; compared with the runs before it. */
#include "cmocka_all.h"

#include <string.h>

#include "speech/columns.h"
#include "unit/cli/command.h"

static const char good[] =
    "6300 pick_up\n"
    "7200 speak\n"
    "8200 say Good morning, Yunshan Court, Customer Service. How may I help you?\n";
static const char bad[] = "6300 pick_up\n9000 say What do you want, old man?\n";

static int begin(void **state)
{
    (void)state;
    int failed = command_begin();
    write_text("good", good);
    write_text("bad", bad);
    return failed;
}

static void play(const char *script, const char *player)
{
    expect_run(0,
               "$TR play wrong_number --text --lang en --seed 5 --script %s --player '%s' --board "
               "b.sqlite",
               script, player);
}

static const json_t *member(const json_t *doc, const char *outer, const char *inner)
{
    return json_object_get(json_object_get(doc, outer), inner);
}

static void the_last_run_comes_back(void **state)
{
    (void)state;
    play("bad", "Ann");
    expect_run(0, "$TR play wrong_number --text --lang en --seed 5 --script good --player Ann "
                  "--board b.sqlite --json");
    json_t *played = parsed(out);
    expect_run(0, "$TR debrief --board b.sqlite --json --lang en");
    json_t *again = parsed(out);
    assert_int_equal(int_of(again, "score"), int_of(played, "score"));
    assert_true(json_equal(json_object_get(again, "rules"), json_object_get(played, "rules")));
    assert_true(json_equal(json_object_get(again, "review"), json_object_get(played, "review")));
    assert_int_equal(json_array_size(member(again, "history", "earlier")), 1);
    assert_int_equal(json_integer_value(member(again, "history", "runs")), 2);
    json_decref(again);
    json_decref(played);
    expect_run(0, "$TR debrief --board b.sqlite 1 --lang en");
    expect_in(out, "What would have gained most");
    expect_in(out, "No earlier runs");
    expect_run(0, "$TR --lang zh-Hant debrief --board b.sqlite 2");
    expect_in(out, "通話經過");
}

/* What would have gained most gains what it says: the sum reaches the score it names. */
static void changes_add_up(void **state)
{
    (void)state;
    play("good", "Ann");
    expect_run(0, "$TR debrief --board b.sqlite --json --lang en");
    json_t *doc = parsed(out);
    const json_t *changes = member(doc, "review", "changes"), *one;
    int64_t score = int_of(doc, "score");
    size_t i;
    assert_int_equal(json_array_size(changes), 3);
    json_array_foreach(changes, i, one)
    {
        assert_true(int_of(one, "gain") > 0);
        score += int_of(one, "gain");
        assert_int_equal(int_of(one, "score"), score);
    }
    json_decref(doc);
}

static void a_page_is_whole_and_loads_nothing(void **state)
{
    static char first[OUT_MAX];
    (void)state;
    play("good", "<b>Ann & \"Co\"</b>");
    expect_run(0, "$TR debrief --board b.sqlite 1 --lang en --html page.html");
    assert_string_equal(out, "");
    expect_run(0, "cat page.html");
    memcpy(first, out, sizeof first);
    expect_in(out, "&lt;b&gt;Ann &amp; &quot;Co&quot;&lt;/b&gt;");
    assert_null(strstr(out, "<b>Ann"));
    assert_null(strstr(out, "<script"));
    assert_null(strstr(out, "http://"));
    assert_null(strstr(out, "https://"));
    expect_in(out, "default-src 'none'");
    expect_in(out, "href=\"#rule-");
    expect_in(out, "Good morning, Yunshan Court");
    expect_in(out, "</html>");
    /* every mark leads to a rule that stands on the page */
    for (const char *at = strstr(out, "href=\"#rule-"); at; at = strstr(at + 1, "href=\"#rule-")) {
        char id[100];
        (void)snprintf(id, sizeof id, "id=\"%.*s\"", (int)strcspn(at + 7, "\""), at + 7);
        expect_in(out, id);
    }
    expect_run(0, "$TR debrief --board b.sqlite 1 --lang en --html -");
    assert_string_equal(out, first);
}

static void a_file_is_as_good_as_the_board(void **state)
{
    (void)state;
    play("good", "Ann");
    expect_run(0, "$TR board --board b.sqlite save-run 1 call.run");
    expect_run(0, "$TR debrief --board b.sqlite call.run --json --lang en");
    json_t *doc = parsed(out);
    assert_null(json_object_get(doc, "history")); /* there is no board to compare with */
    json_decref(doc);
    expect_run(0, "head -c 200 call.run > half.run");
    expect_run(2, "$TR debrief --board b.sqlite half.run --lang en");
    assert_string_equal(out, "");
}

static void what_is_not_there_is_said(void **state)
{
    (void)state;
    expect_run(2, "$TR debrief --board b.sqlite --lang en");
    expect_in(said, "there is no board");
    expect_run(1, "test -e b.sqlite");
    play("good", "Ann");
    expect_run(2, "$TR debrief --board b.sqlite 99 --lang en");
    expect_in(said, "99");
    expect_run(2, "$TR debrief --board b.sqlite first --lang en");
    expect_run(2, "$TR debrief --board b.sqlite 1 2 --lang en");
    expect_in(said, "one run at a time");
    expect_run(2, "$TR debrief --board b.sqlite 1 --html - --json --lang en");
    expect_in(said, "give --html a file");
    assert_string_equal(out, "");
    expect_run(2, "$TR debrief --board b.sqlite --player Bob --lang en");
    expect_in(said, "there is no run of Bob");
    expect_run(2, "$TR debrief --board b.sqlite 1 --html no/such/folder/page.html --lang en");
    expect_in(said, "cannot be written");
}

/* Nobody can tell what would have come of a call that was never answered. */
static void an_unanswered_call_is_no_lost_fortune(void **state)
{
    (void)state;
    write_text("nothing", "");
    play("nothing", "Ann");
    expect_run(0, "$TR debrief --board b.sqlite --lang en");
    expect_in(out, "What would have gained most");
    expect_in(out, "Answer within three rings");
    assert_null(strstr(out, "+1000"));
    assert_null(strstr(out, "With all of this"));
    assert_null(strstr(out, "Your slip"));
    expect_in(out, "Nobody picked up. Call 0:");
    assert_null(strstr(out, "Caller's mood"));
    expect_in(out, "mood        ....");
    expect_run(0, "$TR debrief --board b.sqlite --lang en --html page.html");
    expect_run(1, "grep -e '>+' -e 'With all of this' page.html");
    expect_run(0, "$TR debrief --board b.sqlite --lang en --json");
    json_t *doc = parsed(out);
    assert_true(json_is_true(member(doc, "review", "unanswered")));
    json_decref(doc);
}

/* Whatever the caller's name, one column is one time in all rows. */
static void rows_have_one_scale(void **state)
{
    (void)state;
    expect_run(0, "mkdir data && cp -r " TR_SOURCE_DIR "/scenarios " TR_SOURCE_DIR "/assets data/");
    expect_run(0, "grep -rl 'Elderly man' data/scenarios/wrong_number data/assets | xargs sed -i "
                  "'s/Elderly man/Elderly man — 四樓的老先生/'");
    expect_run(0, "$TR play wrong_number --data data --text --lang en --seed 5 --script good "
                  "--board b.sqlite");
    const char *at = strstr(out, "How the call went\n");
    assert_non_null(at);
    at = strchr(at, '\n') + 1;
    for (int i = 0; i < 6; i++) {
        char row[200];
        (void)snprintf(row, sizeof row, "%.*s", (int)strcspn(at, "\n"), at);
        assert_int_equal(tr_text_columns(row), 78);
        at += strcspn(at, "\n") + 1;
    }
    /* in the page it keeps out of the drawing */
    expect_run(0, "$TR debrief --data data --board b.sqlite --lang en --html page.html");
    expect_run(0, "grep -E '<text x=\"0\" y=\"[0-9]+\">Elderly man[^<]{1,12}…<title>Elderly man — "
                  "四樓的老先生</title>' page.html");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_last_run_comes_back, begin, command_end),
        cmocka_unit_test_setup_teardown(changes_add_up, begin, command_end),
        cmocka_unit_test_setup_teardown(a_page_is_whole_and_loads_nothing, begin, command_end),
        cmocka_unit_test_setup_teardown(a_file_is_as_good_as_the_board, begin, command_end),
        cmocka_unit_test_setup_teardown(an_unanswered_call_is_no_lost_fortune, begin, command_end),
        cmocka_unit_test_setup_teardown(rows_have_one_scale, begin, command_end),
        cmocka_unit_test_setup_teardown(what_is_not_there_is_said, begin, command_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
