/* Laying out text by display cells, and names that are nearly right. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "speech/columns.h"

static char *wrapped(const char *text, int at, int indent, int columns)
{
    char *got = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&got, &len);
    assert_non_null(out);
    tr_cli_wrap(out, text, at, indent, columns);
    assert_int_equal(fclose(out), 0);
    return got;
}

static void expect_wrapped(const char *text, int indent, int columns, const char *expected)
{
    char *got = wrapped(text, 0, indent, columns);
    assert_string_equal(got, expected);
    free(got);
}

static void lines_break_at_spaces(void **state)
{
    (void)state;
    expect_wrapped("one two three", 2, 8, "one two\n  three");
    expect_wrapped("one", 2, 8, "one");
    expect_wrapped("", 2, 8, "");
    expect_wrapped("incomprehensible yes", 0, 8, "incomprehensible\nyes");
}

static void chinese_breaks_anywhere_but_before_closing_marks(void **state)
{
    (void)state;
    expect_wrapped("一二三四五六", 0, 8, "一二三四\n五六");
    expect_wrapped("一二三四，五", 0, 8, "一二三\n四，五");
    expect_wrapped("一二三call me四", 2, 10, "一二三call\n  me四");
}

static void no_line_is_wider_than_asked(void **state)
{
    (void)state;
    char *got = wrapped("您好，这里是云杉里客服中心，请问 what can I do 有什么可以帮您？谢谢来电。",
                        5, 9, 24);
    for (char *line = strtok(got, "\n"); line; line = strtok(NULL, "\n"))
        assert_true(tr_text_columns(line) <= 24);
    free(got);
}

static void padding_counts_cells(void **state)
{
    char *got = NULL;
    size_t len = 0;
    (void)state;
    FILE *out = open_memstream(&got, &len);
    tr_cli_pad(out, "老先生", 8);
    tr_cli_pad(out, "long enough", 3);
    assert_int_equal(fclose(out), 0);
    assert_string_equal(got, "老先生  long enough");
    free(got);
}

static void a_clock_reads_minutes_and_seconds(void **state)
{
    char text[32];
    (void)state;
    tr_clock_text(0, text);
    assert_string_equal(text, "0:00");
    tr_clock_text(65999, text);
    assert_string_equal(text, "1:05");
    tr_clock_text(3600000, text);
    assert_string_equal(text, "60:00");
}

static void the_nearest_name_is_near(void **state)
{
    static const char *const names[] = {"pick_up", "say", "choose", "hang_up"};
    (void)state;
    assert_string_equal(tr_cli_nearest("pickup", names, 4), "pick_up");
    assert_string_equal(tr_cli_nearest("chose", names, 4), "choose");
    assert_string_equal(tr_cli_nearest("sya", names, 4), "say");
    assert_null(tr_cli_nearest("telephone", names, 4));
    assert_null(tr_cli_nearest("", names, 0));
    char longest[400];
    memset(longest, 'x', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    assert_null(tr_cli_nearest(longest, names, 4));
}

static void languages_have_many_tags(void **state)
{
    enum tr_lang lang;
    (void)state;
    assert_true(tr_cli_lang("zh_CN.UTF-8", &lang));
    assert_int_equal(lang, TR_LANG_ZH_HANS);
    assert_true(tr_cli_lang("zh-HK", &lang));
    assert_int_equal(lang, TR_LANG_ZH_HANT);
    assert_true(tr_cli_lang("en", &lang));
    assert_int_equal(lang, TR_LANG_EN);
    assert_false(tr_cli_lang("fr", &lang));
    assert_false(tr_cli_lang("", &lang));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_break_at_spaces),
        cmocka_unit_test(chinese_breaks_anywhere_but_before_closing_marks),
        cmocka_unit_test(no_line_is_wider_than_asked),
        cmocka_unit_test(padding_counts_cells),
        cmocka_unit_test(a_clock_reads_minutes_and_seconds),
        cmocka_unit_test(the_nearest_name_is_near),
        cmocka_unit_test(languages_have_many_tags),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
