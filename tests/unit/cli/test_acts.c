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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reasons_are_told_in_the_readers_language, begin,
                                        command_end),
        cmocka_unit_test_setup_teardown(reasons_are_data_too, begin, command_end),
        cmocka_unit_test_setup_teardown(any_line_is_heard, begin, command_end),
        cmocka_unit_test_setup_teardown(a_template_that_cannot_be_used_is_named, begin,
                                        command_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
