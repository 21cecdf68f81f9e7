/* The lints about lines, slip and widths: what is wrong is told with its file,
 * line and language, and what is right is not told at all. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "audit/boxes.h"
#include "base/file.h"
#include "base/utf8.h"
#include "unit/audit/lint_world.h"

static struct lint_world world;

static int open_world(void **state)
{
    (void)state;
    lint_world_open(&world);
    return 0;
}

static int close_world(void **state)
{
    (void)state;
    lint_world_close(&world);
    return 0;
}

/* head: more fields of scenario; beats: everything behind it */
static void check(struct tr_findings *out, const char *head, const char *beats)
{
    char text[16384];
    assert_true(snprintf(text, sizeof text,
                         "scenario { format = 1, id = 'x', scorecard = { 'base' },\n"
                         "  caller = { who = 'He', surname = 'Lin', mood = 70 },\n%s }\n%s",
                         head, beats) < (int)sizeof text);
    lint_world_check_text(&world, text, out);
}

/* The same with one of the words repeated to make a text long. */
static char *repeat(const char *word, int times)
{
    static char text[4096];
    text[0] = '\0';
    for (int i = 0; i < times; i++)
        strcat(text, word);
    return text;
}

static const char bye[] = "beat 'bye' { caller = 'Bye.', ending = 'done' }\n";

/* --- the caller's turn ---------------------------------------------------------------------- */

static void long_turns_are_told(void **state)
{
    struct tr_findings f;
    char beats[4096];
    (void)state;
    /* 300 English letters are 19.5 s, 320 are 20.8 s */
    (void)snprintf(beats, sizeof beats, "beat 'a' { caller = '%s', next = 'bye' }\n%s",
                   repeat("abcd ", 60), bye);
    check(&f, "title = 'X'", beats);
    assert_int_equal(lint_count(&f, "TR063"), 0);
    tr_findings_done(&f);
    (void)snprintf(beats, sizeof beats, "beat 'a' { caller = '%s', next = 'bye' }\n%s",
                   repeat("abcd ", 64), bye);
    check(&f, "title = 'X'", beats);
    lint_expect(&f, "TR063", "scenario.lua:4:", "in en the caller speaks for 21 s", "two beats",
                NULL);
    tr_findings_done(&f);
    /* Chinese: 200 ms a character; only the language that is too long */
    (void)snprintf(beats, sizeof beats,
                   "beat 'a' { caller = { ['zh-Hans'] = '%s', ['zh-Hant'] = '喂', en = 'Hello?' },"
                   " next = 'bye' }\n%s",
                   repeat("电话", 51), bye);
    check(&f, "title = 'X'", beats);
    lint_expect(&f, "TR063", "in zh-Hans the caller speaks for 20 s", NULL);
    tr_findings_done(&f);
}

static void a_declared_length_and_wordings_count(void **state)
{
    static const char scenario[] =
        "scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He', rate = 200 } }\n"
        "beat 'a' { caller = L'asks', next = 'bye' }\n"
        "beat 'bye' { caller = L'bye', ending = 'done' }\n";
    static const char lines[] =
        "return {\n  asks = { 'Hello?', { text = 'Well …', ms = 23000 } },\n  bye = 'Bye.' }\n";
    struct tr_findings f;
    (void)state;
    lint_world_clear(&world);
    lint_world_write(&world, "scenario.lua", scenario, strlen(scenario));
    lint_world_write(&world, "lines/en.lua", lines, strlen(lines));
    lint_world_check(&world, &f);
    lint_expect(&f, "TR063", "lines/en.lua:2:", "lines.en.asks", "23 s", "(wording 2)", NULL);
    tr_findings_done(&f);
}

/* What somebody in the room says is a turn, too. */
static void side_events_speak_too(void **state)
{
    struct tr_findings f;
    char head[4096];
    (void)state;
    (void)snprintf(head, sizeof head,
                   "title = 'X', cast = { v = { who = 'V', room = true } },\n  events = { visitor ="
                   " { kind = 'visitor', at = 5, by = 'v', says = '%s' } }",
                   repeat("abcd ", 70));
    check(&f, head,
          "beat 'a' { caller = 'Hello?', next = 'bye' }\nbeat 'bye' { caller = 'Bye.', "
          "ending = 'done' }\n");
    lint_expect(&f, "TR063", "23 s", NULL);
    tr_findings_done(&f);
}

/* --- patience -------------------------------------------------------------------------------- */

static void answers_beat(char *out, size_t cap, int patience, const char *word, int times)
{
    (void)snprintf(out, cap,
                   "beat 'a' { caller = 'Hello?', patience = %d, choices = { '%s.', 'Goodbye.' },\n"
                   "  on { { otherwise = true, to = 'bye' } } }\n%s",
                   patience, repeat(word, times), bye);
}

static void short_patience_is_told(void **state)
{
    struct tr_findings f;
    char beats[4096];
    (void)state;
    /* 30 words and one: 4.1 s to glance through */
    answers_beat(beats, sizeof beats, 5, "thank you ", 15);
    check(&f, "title = 'X'", beats);
    assert_int_equal(lint_count(&f, "TR064"), 0);
    tr_findings_done(&f);
    answers_beat(beats, sizeof beats, 4, "thank you ", 15);
    check(&f, "title = 'X'", beats);
    lint_expect(&f, "TR064", "scenario.lua:4:", "beats.a", "2 answers takes a new hire 5 s",
                "bears 4 s", "patience = 5", NULL);
    tr_findings_done(&f);
    /* 60 characters: 5.3 s, the caller's line besides */
    answers_beat(beats, sizeof beats, 5, "谢谢", 30);
    check(&f, "title = 'X'", beats);
    lint_expect(&f, "TR064", "in zh-Hans", "bears 5 s", NULL);
    tr_findings_done(&f);
    answers_beat(beats, sizeof beats, 6, "谢谢", 30);
    check(&f, "title = 'X'", beats);
    assert_int_equal(lint_count(&f, "TR064"), 0);
    tr_findings_done(&f);
}

/* --- widths ---------------------------------------------------------------------------------- */

static void check_title(const char *title, size_t found)
{
    struct tr_findings f;
    char head[4096], beats[256];
    (void)snprintf(head, sizeof head, "title = %s", title);
    (void)snprintf(beats, sizeof beats, "beat 'a' { caller = 'Hello?', next = 'bye' }\n%s", bye);
    check(&f, head, beats);
    if (lint_count(&f, "TR062") != found)
        fail_msg("%s: %zu", title, lint_count(&f, "TR062"));
    if (found == 1)
        lint_expect(&f, "TR062", "scenario.lua:1:", "scenario.title", "room for 40", NULL);
    for (size_t i = 0; i < found; i++) { /* what is quoted of it is cut between characters */
        const char *text = lint_text(&f, "TR062", i);
        assert_true(tr_utf8_valid(text, strlen(text)));
    }
    tr_findings_done(&f);
}

static void columns_are_counted_by_width(void **state)
{
    (void)state;
    check_title("'aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd'", 0); /* 40 */
    check_title("'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx'", 1);
    check_title("'一二三四五六七八九十一二三四五六七八九十'", 0); /* 20 characters are 40 */
    check_title("'一二三四五六七八九十一二三四五六七八九十a'", 1);
    check_title("'一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十'", 1);
    /* an ellipsis is as wide as a character in Chinese, and one column in English */
    check_title(
        "{ ['zh-Hans'] = '一二三四五六七八九十一二三四五六七八九…', ['zh-Hant'] = '一', en = "
        "'aaaaaaaaaabbbbbbbbbbccccccccccddddddddd…' }",
        0);
    check_title(
        "{ ['zh-Hans'] = '一二三四五六七八九十一二三四五六七八九a…', ['zh-Hant'] = '一', en = "
        "'x' }",
        1);
    /* marks that stand above a letter take nothing */
    check_title("'e\xcc\x81"
                "aaaaaaaaabbbbbbbbbbccccccccccdddddddddd'",
                0);
    /* each language by itself */
    check_title("{ ['zh-Hans'] = '一二三四五六七八九十一二三四五六七八九十一', ['zh-Hant'] = "
                "'一二三四五六七八九十一二三四五六七八九十二', en = 'Fine' }",
                2);
}

static void names_and_slips_have_boxes(void **state)
{
    struct tr_findings f;
    (void)state;
    check(&f,
          "title = 'X', slip = { { 'a', kind = 'text', title = 'abcdefghij abcdefghij abcde' },\n"
          "  { 'b', kind = 'text', required = true, title = 'abcdefghij abcdefghij abcde' },\n"
          "  { 'c', kind = 'text', required = true, title = 'abcdefghij abcdefghij abcdef' },\n"
          "  { 'd', kind = 'text', title = 'abcdefghij abcdefghij abcdefghij abc' } },\n"
          "  cast = { v = { who = 'abcdefghij abcdefghij abcdefghi' } },\n"
          "  people = { { 'p', name = 'abcdefghij abcdefghij abc', extension = '1' } },\n"
          "  knowledge = { { 'k', title = 'abcdefghij abcdefghij abcdefghij ab', text = 'T' } }",
          "beat 'a' { caller = 'Hello?', by = 'v', next = 'bye' }\n"
          "beat 'bye' { caller = 'Bye.', ending = 'done' }\n");
    const char *const paths[] = {"scenario.slip.c", "scenario.cast.v", "scenario.people",
                                 "scenario.knowledge"};
    assert_int_equal(lint_count(&f, "TR062"), 4);
    for (size_t i = 0; i < 4; i++) {
        bool found = false;
        for (size_t k = 0; k < 4; k++)
            found = found || strstr(lint_text(&f, "TR062", k), paths[i]);
        if (!found)
            fail_msg("%s was not told", paths[i]);
    }
    tr_findings_done(&f);
}

/* The widest of the values that a fact can have is what counts. */
static void facts_are_filled_in_at_their_longest(void **state)
{
    static const char beats[] =
        "beat 'a' { caller = 'It is {where}.', patience = 60, choices = {\n"
        "  'Thank you, %s{where}.', 'Goodbye.' }, on { { otherwise = true, to = 'bye' } } }\n"
        "beat 'bye' { caller = 'Bye.', ending = 'done' }\n";
    struct tr_findings f;
    char text[4096];
    (void)state;
    /* without a slip: 4 lines of 68 are 272 columns; 13 and the words and 20 */
    (void)snprintf(text, sizeof text, beats, repeat("abcd ", 48));
    check(&f, "title = 'X', facts = { where = pick { 'here', 'at the old east gate' } }", text);
    assert_int_equal(lint_count(&f, "TR062"), 0);
    tr_findings_done(&f);
    (void)snprintf(text, sizeof text, beats, repeat("abcd ", 49));
    check(&f, "title = 'X', facts = { where = pick { 'here', 'at the old east gate' } }", text);
    lint_expect(&f, "TR062", "beats.a.choices[1]", "277 columns", "4 lines of 68", NULL);
    tr_findings_done(&f);
    check(&f, "title = 'X', facts = { where = pick { 'here', 'there' } }", text);
    assert_int_equal(lint_count(&f, "TR062"), 0);
    tr_findings_done(&f);
}

static void answers_have_to_be_seen_together(void **state)
{
    struct tr_findings f;
    char beats[8192], answers[4096];
    (void)state;
    for (int n = 2; n <= 4; n++) {
        answers[0] = '\0';
        for (int i = 0; i < n; i++)
            (void)snprintf(answers + strlen(answers), sizeof answers - strlen(answers), "'%d %s',",
                           i, repeat("abcd ", 36)); /* 182 columns: four lines beside a slip */
        (void)snprintf(beats, sizeof beats,
                       "beat 'a' { caller = 'Hello?', patience = 60, choices = { %s },\n"
                       "  on { { otherwise = true, to = 'bye' } } }\n%s",
                       answers, bye);
        check(&f, "title = 'X', slip = { { 'a', kind = 'text', title = 'A' } }", beats);
        if (n == 2)
            assert_int_equal(lint_count(&f, "TR062"), 0);
        else
            lint_expect(&f, "TR062", n == 3 ? "the 3 answers take 12 lines" : "16 lines",
                        "11 can be seen", NULL);
        tr_findings_done(&f);
    }
}

/* A house's own names have the same boxes. */
static void a_house_has_boxes(void **state)
{
    struct tr_findings f = {0};
    struct tr_house *house = world.house;
    struct tr_text name = house->people[0].name, title = house->topics[0].title;
    tr_err err = {0};
    (void)state;
    assert_int_equal(tr_lint_house(house, &f, &err), TR_OK);
    assert_int_equal(f.count, 0);
    house->people[0].name = house->topics[0].text; /* a whole sentence, in three languages */
    house->topics[0].title = house->topics[0].text;
    assert_int_equal(tr_lint_house(house, &f, &err), TR_OK);
    house->people[0].name = name;
    house->topics[0].title = title;
    assert_true(lint_count(&f, "TR062") >= 2); /* in English at least, each */
    assert_non_null(strstr(lint_text(&f, "TR062", 0), "scenarios/houses/yunshan.lua"));
    assert_non_null(strstr(lint_text(&f, "TR062", 0), "the name of a person or desk"));
    tr_findings_done(&f);
}

/* The guide's table has the numbers of the one table in the code. */
static void the_guide_has_the_same_boxes(void **state)
{
    struct tr_buf text;
    char row[256];
    (void)state;
    tr_buf_init(&text, 1u << 20);
    assert_int_equal(tr_file_read(TR_SOURCE_DIR "/scenarios/README.md", &text, NULL), TR_OK);
    tr_buf_u8(&text, 0);
    const struct tr_text_box *b = tr_text_boxes;
    const struct {
        const char *what;
        int a, b;
    } rows[] = {
        {"| `title` of the scenario | %d |\n", b[TR_BOX_TITLE].columns, 0},
        {"| `who` of the caller and of a voice of the cast | %d |\n", b[TR_BOX_WHO].columns, 0},
        {"| `title` of a slip field; of one that is needed | %d; %d |\n", b[TR_BOX_SLIP].columns,
         b[TR_BOX_SLIP_NEEDED].columns},
        {"| `name` of a person; a department (of the house, too) | %d |\n",
         b[TR_BOX_PERSON].columns, 0},
        {"| `title` of an entry of `knowledge` | %d |\n", b[TR_BOX_ENTRY].columns, 0},
        {"| 4 lines of %d; 4 of %d |\n", b[TR_BOX_ANSWER].columns, b[TR_BOX_ANSWER_WIDE].columns},
        {"lines in all: %d for three or four answers, 9 for seven, %d for nine |\n",
         tr_box_answer_lines(4), tr_box_answer_lines(9)},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
        (void)snprintf(row, sizeof row, rows[i].what, rows[i].a, rows[i].b);
#pragma GCC diagnostic pop
        if (!strstr((const char *)text.data, row))
            fail_msg("the guide lacks %s", row);
    }
    tr_buf_done(&text);
}

/* --- the slip -------------------------------------------------------------------------------- */

static void a_fact_that_no_way_tells(void **state)
{
    static const char head[] =
        "title = 'X', facts = { phone = digits { 8 } },\n"
        "  slip = { { 'tel', kind = 'digits', fact = 'phone', title = 'T' } }";
    struct tr_findings f;
    (void)state;
    check(&f, head,
          "beat 'a' { caller = 'Hello?', next = 'bye' }\n"
          "beat 'lost' { caller = 'My number is {phone}.', next = 'bye' }\n"
          "beat 'bye' { caller = 'Bye.', ending = 'done' }\n");
    lint_expect(&f, "TR065", "scenario.slip.tel", "{phone}", "\"tel\"", NULL);
    tr_findings_done(&f);
    check(&f, head,
          "beat 'a' { caller = 'Hello?', next = 'b' }\n"
          "beat 'b' { caller = 'My number is {phone:digits}.', next = 'bye' }\n"
          "beat 'bye' { caller = 'Bye.', ending = 'done' }\n");
    assert_int_equal(lint_count(&f, "TR065"), 0);
    tr_findings_done(&f);
    /* the branch that depends on it decides what is said */
    check(&f,
          "title = 'X', facts = { day = number { 1, 2 } },\n"
          "  slip = { { 'day', kind = 'number', fact = 'day', title = 'T' } }",
          "beat 'a' { caller = 'Hello?', on { { when = 'day == 1', to = 'b' },\n"
          "  { otherwise = true, to = 'bye' } } }\n"
          "beat 'b' { caller = 'On Monday.', next = 'bye' }\n"
          "beat 'bye' { caller = 'On Tuesday.', ending = 'done' }\n");
    assert_int_equal(lint_count(&f, "TR065"), 0);
    tr_findings_done(&f);
}

/* Where it goes on when the caller has had enough, something is told too. */
static void a_fact_told_after_walking_off(void **state)
{
    struct tr_findings f;
    (void)state;
    check(&f,
          "title = 'X', facts = { phone = digits { 8 } }, caller = { who = 'He', gone = 'off' },\n"
          "  slip = { { 'tel', kind = 'digits', fact = 'phone', title = 'T' } }",
          "beat 'a' { caller = 'Hello?', next = 'bye' }\n"
          "beat 'off' { ring = { after = 5 }, next = 'b' }\n"
          "beat 'b' { caller = 'My number is {phone}.', next = 'bye' }\n"
          "beat 'bye' { caller = 'Bye.', ending = 'done' }\n");
    assert_int_equal(lint_count(&f, "TR065"), 0);
    tr_findings_done(&f);
}

/* {caller.surname} is the surname of whoever says it. */
static void a_fact_told_as_a_surname(void **state)
{
    static const char beats[] = "beat 'a' { caller = 'Hello?', next = 'b' }\n"
                                "beat 'b' { %scaller = 'It is {caller.surname}.', next = 'bye' }\n"
                                "beat 'bye' { caller = 'Bye.', ending = 'done' }\n";
    static const char head[] =
        "title = 'X', facts = { hers = name { 'Mei', 'Li' }, his = name { 'An', 'Bo' } },\n"
        "  caller = { who = 'He', surname = fact 'his' },\n"
        "  cast = { mei = { who = 'She', surname = fact 'hers' } },\n"
        "  slip = { { 'whose', fact = '%s', title = 'W' } }";
    static const char *const cases[][2] = {
        {"by = 'mei', ", "hers"}, {"", "his"}, {"by = 'mei', ", "his"}, {"", "hers"}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char own_head[512], own_beats[512];
        struct tr_findings f;
        (void)snprintf(own_beats, sizeof own_beats, beats, cases[i][0]);
        (void)snprintf(own_head, sizeof own_head, head, cases[i][1]);
        check(&f, own_head, own_beats);
        assert_int_equal(lint_count(&f, "TR065"), i < 2 ? 0 : 1);
        tr_findings_done(&f);
    }
}

static void a_field_that_nobody_asks_for(void **state)
{
    static const char head[] = "title = 'X', slip = { { 'tel', kind = 'digits', title = 'T' },\n"
                               "  { 'matter', kind = 'text', title = 'M' } }";
    struct tr_findings f;
    (void)state;
    check(&f, head,
          "beat 'a' { caller = 'Hello?', expects = { 'ask_name' }, next = 'bye' }\n"
          "beat 'bye' { caller = 'Bye.', ending = 'done' }\n");
    lint_expect(&f, "TR065", "scenario.slip.tel", "no beat expects ask_contact", NULL);
    tr_findings_done(&f);
    check(&f, head,
          "beat 'a' { caller = 'Hello?', expects = { 'ask_contact' }, next = 'bye' }\n"
          "beat 'bye' { caller = 'Bye.', ending = 'done' }\n");
    assert_int_equal(lint_count(&f, "TR065"), 0);
    tr_findings_done(&f);
}

/* A name without a fact is the caller's, once it is said. */
static void the_surname_tells_a_name(void **state)
{
    static const char head[] = "title = 'X', slip = { { 'who', kind = 'name', title = 'W' } }";
    struct tr_findings f;
    (void)state;
    check(&f, head,
          "beat 'a' { caller = 'Hello?', next = 'bye' }\n"
          "beat 'bye' { caller = 'Bye.', ending = 'done' }\n");
    lint_expect(&f, "TR065", "scenario.slip.who", "no beat expects ask_name", NULL);
    tr_findings_done(&f);
    check(&f, head,
          "beat 'a' { caller = 'My name is {caller.surname}.', next = 'bye' }\n"
          "beat 'bye' { caller = 'Bye.', ending = 'done' }\n");
    assert_int_equal(lint_count(&f, "TR065"), 0);
    tr_findings_done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(long_turns_are_told),
        cmocka_unit_test(a_declared_length_and_wordings_count),
        cmocka_unit_test(side_events_speak_too),
        cmocka_unit_test(short_patience_is_told),
        cmocka_unit_test(columns_are_counted_by_width),
        cmocka_unit_test(names_and_slips_have_boxes),
        cmocka_unit_test(facts_are_filled_in_at_their_longest),
        cmocka_unit_test(answers_have_to_be_seen_together),
        cmocka_unit_test(a_house_has_boxes),
        cmocka_unit_test(the_guide_has_the_same_boxes),
        cmocka_unit_test(a_fact_that_no_way_tells),
        cmocka_unit_test(a_fact_told_after_walking_off),
        cmocka_unit_test(a_fact_told_as_a_surname),
        cmocka_unit_test(a_field_that_nobody_asks_for),
        cmocka_unit_test(the_surname_tells_a_name),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
