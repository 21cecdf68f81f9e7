/* What `check` says to trainers who read Chinese: the finding as the loader words it,
 * and what it means in their own language. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/cli/command.h"

#define HEAD                                                                                       \
    "  kind = \"inbound\", difficulty = 1, length = { 20, 90 }, scorecard = { \"base\" },\n"       \
    "  caller = { who = \"Caller\", manner = \"brisk\", voice = \"man_1\", mood = 70 },\n"

static int begin(void **state)
{
    char command[8 * TR_TEMP_MAX];
    (void)state;
    if (command_begin() != 0)
        return -1;
    (void)snprintf(command, sizeof command,
                   "mkdir -p '%s/data/scenarios/bad' '%s/data/scenarios/dull/lines' && "
                   "cp -R '%s/scenarios/houses' '%s/scenarios/scorecards' '%s/data/scenarios' && "
                   "ln -s '%s/assets' '%s/data/assets'",
                   home, home, TR_SOURCE_DIR, TR_SOURCE_DIR, home, TR_SOURCE_DIR, home);
    setenv("THIRDRING_DATA", tr_temp_path(home, "data"), 1);
    if (system(command) != 0)
        return -1;
    write_text("data/scenarios/bad/scenario.lua",
               "scenario { format = 1, id = \"bad\", title = \"Bad\", about = \"Bad\",\n" HEAD
               "  colour = 1,\n  size = 2 }\n"
               "beat \"opening\" { listen = true, next = \"byee\" }\n"
               "beat \"bye\" { caller = \"Bye.\", ending = \"done\" }\n");
    write_text("data/scenarios/dull/scenario.lua",
               "scenario { format = 1, id = \"dull\", title = \"Dull\", about = \"Dull\",\n" HEAD
               "}\n"
               "beat \"opening\" { listen = true, next = \"bye\" }\n"
               "beat \"bye\" { caller = L\"bye\", ending = \"done\" }\n");
    static const char *const langs[] = {"zh-Hans", "zh-Hant", "en"};
    for (size_t i = 0; i < 3; i++) {
        char name[64];
        (void)snprintf(name, sizeof name, "data/scenarios/dull/lines/%s.lua", langs[i]);
        write_text(name, "return { bye = \"Bye.\", one = \"One.\", two = \"Two.\" }\n");
    }
    return 0;
}

static size_t times(const char *text, const char *part)
{
    size_t n = 0;
    for (const char *at = text; (at = strstr(at, part)); at += strlen(part))
        n++;
    return n;
}

static void expect_end(const char *end)
{
    size_t len = strlen(out);
    expect_in(out, end);
    assert_string_equal(out + len - strlen(end), end);
}

static void simplified_below_each_kind(void **state)
{
    (void)state;
    expect_run(1, "$TR check bad --lang zh-Hans");
    expect_in(out, "bad/scenario.lua:4:3: scenario.colour: no field \"colour\" here [TR010]\n"
                   "    这里没有叫这个名字的字段。\n");
    expect_in(out, "did you mean \"bye\"? [TR012]\n    没有叫这个名字的一拍（beat）。\n");
    assert_int_equal(times(out, "[TR010]\n"), 2);
    assert_int_equal(times(out, "字段"), 1); /* once a file */
    expect_end("怎样改：thirdring check --explain TR010（或别的代号）\n"
               "检查了 1 个，错误 3 处，其他提示 0 处\n");
}

static void traditional_by_the_locale(void **state)
{
    (void)state;
    expect_run(1, "LC_ALL=zh_TW.UTF-8 $TR check bad");
    expect_in(out, "scenario.colour: no field \"colour\" here [TR010]\n"
                   "    這裡沒有叫這個名稱的欄位。\n");
    expect_in(out, "[TR012]\n    沒有叫這個名稱的一拍（beat）。\n");
    expect_end("怎麼改：thirdring check --explain TR010（或別的代號）\n"
               "檢查了 1 個，錯誤 3 處，其他提示 0 處\n");
}

static void severity_and_each_file_anew(void **state)
{
    (void)state;
    expect_run(0, "$TR check dull --lang zh-Hans");
    assert_int_equal(times(out, "[TR023]（警告）\n"), 6);
    assert_int_equal(times(out, "    有句台词从来没有用到。\n"), 3);
    expect_run(0, "$TR --lang zh-Hant check dull");
    assert_int_equal(times(out, "    有句台詞從來沒有用到。\n"), 3);
}

static void english_as_it_was(void **state)
{
    (void)state;
    expect_run(1, "$TR check bad dull --lang en");
    expect_in(out, "[TR023] (warning)\n");
    assert_null(strstr(out, "\n  "));
    assert_null(strstr(out, "explain"));
    expect_end("\n2 checked, 3 errors, 6 other findings\n");
}

static void programs_read_the_meaning_too(void **state)
{
    static const char *const rows[][2] = {
        {"zh-Hans", "没有叫这个名字的一拍（beat）。"},
        {"zh-Hant", "沒有叫這個名稱的一拍（beat）。"},
        {"en", "No beat has that name."},
    };
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        expect_run(1, "$TR check bad --json --lang %s", rows[i][0]);
        json_t *doc = parsed(out);
        const json_t *f = json_array_get(json_object_get(doc, "findings"), 2);
        assert_string_equal(string_of(f, "code"), "TR012");
        assert_string_equal(string_of(f, "severity"), "error");
        assert_string_equal(string_of(f, "meaning"), rows[i][1]);
        json_decref(doc);
    }
}

static void codes_are_explained(void **state)
{
    static const char *const rows[][3] = {
        {"$TR check --explain TR012 --lang zh-Hans",
         "TR012（错误）：没有叫这个名字的一拍（beat）。", "请照 beat 后面写的名字来写"},
        {"$TR check --lang zh-Hant --explain TR012",
         "TR012（錯誤）：沒有叫這個名稱的一拍（beat）。", "請照 beat 後面寫的名稱來寫"},
        {"$TR --lang zh-Hant check --explain TR031", "TR031（警告）：這一拍（beat）",
         "請用別的拍的"},
        {"LC_ALL=zh_CN.UTF-8 $TR check --explain TR070", "TR070（提示）：还有更多", "请先改好"},
        {"$TR check --explain TR012 --lang en", "TR012 (error): No beat has that name.\n",
         "\nWrite the name as it stands behind beat"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect_run(0, "%s", rows[i][0]);
        expect_in(out, rows[i][1]);
        expect_in(out, rows[i][2]);
    }
    expect_run(2, "$TR check --explain TR999 --lang zh-Hant");
    expect_in(said, "沒有代號「TR999」");
    assert_string_equal(out, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(simplified_below_each_kind, begin, command_end),
        cmocka_unit_test_setup_teardown(traditional_by_the_locale, begin, command_end),
        cmocka_unit_test_setup_teardown(severity_and_each_file_anew, begin, command_end),
        cmocka_unit_test_setup_teardown(english_as_it_was, begin, command_end),
        cmocka_unit_test_setup_teardown(programs_read_the_meaning_too, begin, command_end),
        cmocka_unit_test_setup_teardown(codes_are_explained, begin, command_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
