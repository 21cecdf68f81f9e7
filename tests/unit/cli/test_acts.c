/* thirdring acts: why something was counted or not, in three languages and as JSON;
 * lines of any bytes and any length; a lexicon with a template that cannot be used. */
#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"
#include "unit/cli/command.h"

static int begin(void **state)
{
    (void)state;
    return command_begin();
}

static void reasons_are_told_in_the_readers_language(void **state)
{
    (void)state;
    expect_run(0, "$TR acts --lang en --why 'You said \"sorry\". Please hold.'");
    expect_in(out, "ask_to_hold");
    expect_in(out, ".lex:");
    expect_in(out, ": counted\n");
    expect_in(out, "Not counted:");
    expect_in(out, "stands in quotation marks");
    expect_run(0, "$TR acts --lang zh-Hans --why '您说“对不起”。请稍等'");
    expect_in(out, "未计入：");
    expect_in(out, "在引号里");
    expect_run(0, "$TR acts --lang zh-Hant --why '您說「對不起」。請稍等'");
    expect_in(out, "未計入：");
    expect_in(out, "在引號裡");
    expect_run(0, "$TR acts --lang en --why 'Sorry to have kept you waiting'");
    expect_in(out, "counts only at ");
    expect_run(2, "$TR acts --why --list");
    expect_run(2, "$TR acts --why --test label.tsv");
}

static void reasons_are_data_too(void **state)
{
    (void)state;
    size_t index;
    json_t *one;
    bool quoted = false;
    expect_run(0, "$TR acts --lang en --why --json 'You said \"sorry\". Please hold.'");
    json_t *doc = parsed(out);
    json_t *acts = json_object_get(doc, "acts");
    json_t *refused = json_object_get(doc, "not_counted");
    assert_true(json_array_size(acts) > 0);
    json_array_foreach(acts, index, one)
    {
        assert_non_null(strstr(string_of(one, "file"), ".lex"));
        assert_true(int_of(one, "line") > 0);
        assert_true(int_of(one, "end") > int_of(one, "start"));
    }
    json_array_foreach(refused, index, one)
    {
        assert_true(strlen(string_of(one, "said")) > 0);
        assert_true(int_of(one, "line") > 0);
        quoted = quoted || (strcmp(string_of(one, "reason"), "quoted") == 0 &&
                            strcmp(string_of(one, "words"), "sorry") == 0);
        assert_non_null(json_object_get(one, "by"));
    }
    assert_true(quoted);
    json_decref(doc);
    expect_run(0, "$TR acts --lang en --json 'Please hold.'");
    doc = parsed(out);
    assert_null(json_object_get(doc, "not_counted"));
    json_decref(doc);
}

static void any_line_is_heard(void **state)
{
    (void)state;
    expect_run(0, "{ printf 'please hold '; head -c 1100000 /dev/zero | tr '\\0' 'x'; echo; "
                  "printf 'ple\\377ase hold\\0\\n'; printf 'please hold\\r\\n'; printf '\\n'; "
                  "printf 'please hold'; } | $TR acts --lang en --json");
    expect_in(said, "line 1 was cut or cleaned: 2000 of 1100012 bytes");
    expect_in(said, "line 2 was cut or cleaned");
    assert_null(strstr(said, "line 3"));
    size_t lines = 0;
    size_t held = 0;
    for (char *s = strtok(out, "\n"); s; s = strtok(NULL, "\n")) {
        held += strstr(s, "ask_to_hold") != NULL;
        lines++;
    }
    assert_int_equal(lines, 5);
    assert_int_equal(held, 3);
    expect_run(0, "$TR acts --lang en \"$(yes hello | head -300 | tr '\\n' ' ')please hold\"");
    expect_in(said, "only the first 200 words");
    assert_null(strstr(out, "ask_to_hold"));
}

static void a_template_that_cannot_be_used_is_named(void **state)
{
    (void)state;
    expect_run(0,
               "mkdir -p data/assets && ln -s %s/scenarios data/ && "
               "cp -r %s/assets/lexicon data/assets/ && chmod -R u+w data/assets/lexicon",
               TR_SOURCE_DIR, TR_SOURCE_DIR);
    expect_run(0, "{ printf '\\nact greet\\n+ a ~40 a ~40 a ~40 a ~40 a ~40 a ~40 a ~40 q\\n' "
                  ">> data/assets/lexicon/en/opening.lex; }");
    expect_run(0, "$TR acts --data data --lang en \"please hold. $(yes a | head -150 | "
                  "tr '\\n' ' ')? q\"");
    expect_in(out, "ask_to_hold");
    expect_in(said, "en/opening.lex:");
    expect_in(said, "this template is left out: matching takes more than");
    expect_run(0, "{ printf '\\nact greet\\n+ (open\\n' >> data/assets/lexicon/en/opening.lex; }");
    expect_run(2, "$TR acts --data data --lang en 'please hold'");
    expect_in(said, "en/opening.lex:");
    expect_in(said, "a bracket is not closed");
}

/* Every act's figures in each language, and what was taken for what. */
static void labelled_lines_are_scored(void **state)
{
    (void)state;
    write_text("label.tsv", "\xEF\xBB\xBFlang\tcontext\tutterance\tacts\r\n"
                            "zh-Hans\tfirst_turn\t您好\tgreet\r\n"
                            "en\tmid\tPlease hold on.\tfarewell\r\n"
                            "en\tclosing\tGoodbye.\tfarewell\r\n"
                            "en\tmid\tPlease hold on.\tnone\r\n"
                            "en\tmid\tquite unheard of words\targue\r\n");
    expect_run(1, "LC_ALL=C $TR acts --test label.tsv");
    expect_in(out, "3: -farewell +ask_to_hold  Please hold on.\n");
    expect_in(out,
              "greet                     precision 100.0 %, recall 100.0 %, F1 100.0 %; right 1,");
    expect_in(out,
              "farewell                  precision 100.0 %, recall 50.0 %, F1 66.7 %; right 1,");
    expect_in(out, "1 × labelled farewell, heard ask_to_hold\n");
    expect_in(out, "1 × heard ask_to_hold, labelled nothing instead\n");
    expect_in(out, "1 × labelled argue, heard nothing instead\n");
    expect_in(out, "4 lines, 1 exactly right; mean F1 of the acts 33.4 %");
    expect_run(0, "LC_ALL=C $TR acts --lang zh-Hans --test label.tsv");
    assert_null(strstr(out, "farewell"));
    expect_run(1, "$TR acts --json --test label.tsv");
    json_t *doc = parsed(out);
    json_t *en = json_object_get(json_object_get(doc, "languages"), "en");
    assert_int_equal(int_of(doc, "lines"), 5);
    assert_int_equal(int_of(en, "lines"), 4);
    assert_int_equal(int_of(en, "precision_per_mille"), 333);
    assert_int_equal(json_array_size(json_object_get(en, "confusions")), 3);
    assert_int_equal(json_array_size(json_object_get(en, "acts")), 3);
    json_decref(doc);
    write_text("label.tsv", "lang\tcontext\tutterance\tacts\nen\tmid\thello\tgreat\n");
    expect_run(2, "$TR acts --test label.tsv");
    expect_in(said, "label.tsv:2: there is no act \"great\" in acts.tsv");
    expect_run(2, "$TR acts --lang en --surname \"$(printf '\\377')\" hello");
    expect_in(said, "surname is not UTF-8");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reasons_are_told_in_the_readers_language, begin,
                                        command_end),
        cmocka_unit_test_setup_teardown(reasons_are_data_too, begin, command_end),
        cmocka_unit_test_setup_teardown(any_line_is_heard, begin, command_end),
        cmocka_unit_test_setup_teardown(a_template_that_cannot_be_used_is_named, begin,
                                        command_end),
        cmocka_unit_test_setup_teardown(labelled_lines_are_scored, begin, command_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
