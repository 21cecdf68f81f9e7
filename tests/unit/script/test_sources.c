/* Reading and editing sources without running them: literals, files of lines, and
 * where a scenario holds texts for people. */
#include "cmocka_all.h"

#include <string.h>

#include "base/alloc.h"
#include "script/lines_file.h"
#include "script/quote.h"
#include "script/survey.h"

static struct tr_token token_of(const char *source)
{
    struct tr_lex lx;
    tr_lex_init(&lx, source, strlen(source));
    return tr_lex_next(&lx);
}

static void a_literal_says_what_lua_says(void **state)
{
    static const struct {
        const char *source, *text;
    } rows[] = {
        {"\"plain\"", "plain"},
        {"'it''s'", "it"},
        {"\"a\\\"b\\\\c\\'d\"", "a\"b\\c'd"},
        {"\"\\n\\t\\65\\x41\\u{4E00}\\u{1F600}\"", "\n\tAA一😀"},
        {"\"one \\z \n   two\"", "one two"},
        {"\"line\\\nbreak\"", "line\nbreak"},
        {"\"\\0650\"", "A0"},
        {"[[long \\n \"raw\"]]", "long \\n \"raw\""},
        {"[==[\n]] kept ]=]\n]==]", "]] kept ]=]\n"},
        {"[[\r\nx\r\ny]]", "x\ny"},
        {"\"\"", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct tr_token tok = token_of(rows[i].source);
        struct tr_buf out;
        tr_buf_init(&out, 1000);
        assert_int_equal(tr_lua_unquote(&tok, &out, NULL), TR_OK);
        assert_int_equal(out.len, strlen(rows[i].text));
        if (out.len > 0)
            assert_memory_equal(out.data, rows[i].text, out.len);
        tr_buf_done(&out);
    }
}

static void a_bad_escape_is_refused(void **state)
{
    static const char *const rows[] = {"\"\\q\"",     "\"\\x4\"",        "\"\\300\"",
                                       "\"\\u4e00\"", "\"\\u{110000}\"", "\"\\u{}\""};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct tr_token tok = token_of(rows[i]);
        struct tr_buf out;
        tr_err err;
        tr_buf_init(&out, 1000);
        assert_int_equal(tr_lua_unquote(&tok, &out, &err), TR_EFORMAT);
        assert_non_null(strstr(err.msg, "line 1"));
        tr_buf_done(&out);
    }
}

/* Whatever the text and the manner, the literal stands for the text. */
static void quoting_is_undone_by_unquoting(void **state)
{
    static const char *const manners[] = {"\"x\"", "'x'", "[[x]]", "[[\nx]]", "[=[x]=]"};
    static const char *const texts[] = {"",     "plain",   "it's \"so\"", "a\\b",  "一二 {fact}",
                                        "a\nb", "\nfirst", "]]",          "a]",    "]=]",
                                        "a]=",  "\r\n",    "\001\177",    "x]==]", "tab\there"};
    (void)state;
    for (size_t m = 0; m < sizeof manners / sizeof *manners; m++) {
        for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
            struct tr_token like = token_of(manners[m]);
            struct tr_buf source, back;
            tr_buf_init(&source, 1000);
            tr_buf_init(&back, 1000);
            tr_lua_quote(texts[t], strlen(texts[t]), &like, &source);
            tr_buf_u8(&source, 0);
            struct tr_token tok = token_of((const char *)source.data);
            assert_int_equal(tok.len, source.len - 1);
            assert_int_equal(tr_lua_unquote(&tok, &back, NULL), TR_OK);
            assert_int_equal(back.len, strlen(texts[t]));
            if (back.len > 0)
                assert_memory_equal(back.data, texts[t], back.len);
            tr_buf_done(&source);
            tr_buf_done(&back);
        }
    }
    struct tr_token like = token_of("'x'");
    struct tr_buf kept;
    tr_buf_init(&kept, 100);
    tr_lua_quote("it's", 4, &like, &kept);
    assert_memory_equal(kept.data, "'it\\'s'", kept.len); /* its own quotes stay */
    tr_buf_done(&kept);
}

static const char source[] = "-- Lines. return { not = \"this\" }\n"
                             "local shared = \"x\"\n"
                             "local function f() return { no = \"no\" } end\n"
                             "return {\n"
                             "  one = \"first\", -- a comment with \"quotes\"\n"
                             "  [\"two\"] = { 'a', 'b' };\n"
                             "  three = { text = \"timed\", ms = 4200 },\n"
                             "  four = { { ms = 900, text = [[x]] }, \"y\", },\n"
                             "  five = \"put\" .. shared,\n"
                             "  six = f(),\n"
                             "  seven = { \"a\", shared },\n"
                             "  one = \"the last counts\",\n"
                             "  eight = { \"done\" }\n"
                             "}\n";

static void expect_entry(const struct tr_lines_file *f, const char *key, bool literal, bool list,
                         size_t count, const char *first)
{
    const struct tr_entry *e = tr_lines_file_find(f, key);
    assert_non_null(e);
    assert_int_equal(e->literal, literal);
    assert_int_equal(e->list, list);
    if (literal) {
        assert_int_equal(e->count, count);
        assert_string_equal(f->wordings[e->first].text, first);
    }
}

static void a_file_of_lines_is_known_by_its_literals(void **state)
{
    struct tr_lines_file f;
    (void)state;
    assert_int_equal(tr_lines_file_read(&f, source, sizeof source - 1, NULL), TR_OK);
    assert_int_equal(f.count, 9);
    expect_entry(&f, "one", true, false, 1, "the last counts");
    expect_entry(&f, "two", true, true, 2, "a");
    expect_entry(&f, "three", true, false, 1, "timed");
    expect_entry(&f, "four", true, true, 2, "x");
    expect_entry(&f, "five", false, false, 0, NULL);
    expect_entry(&f, "six", false, false, 0, NULL);
    expect_entry(&f, "seven", false, true, 0, NULL);
    expect_entry(&f, "eight", true, true, 1, "done");
    assert_null(tr_lines_file_find(&f, "no"));
    assert_null(tr_lines_file_find(&f, "not"));
    const struct tr_entry *three = tr_lines_file_find(&f, "three");
    assert_true(f.wordings[three->first].timed);
    assert_memory_equal(source + three->begin, "{ text = \"timed\", ms = 4200 }",
                        three->end - three->begin);
    const struct tr_entry *four = tr_lines_file_find(&f, "four");
    assert_memory_equal(source + f.wordings[four->first].begin, "{ ms = 900, text = [[x]] }",
                        f.wordings[four->first].end - f.wordings[four->first].begin);
    assert_false(f.separated);
    assert_int_equal(source[f.close], '}');
    assert_memory_equal(source + f.value_end - 10, "{ \"done\" }", 10);
    tr_lines_file_done(&f);
}

static void what_is_no_table_of_lines_is_refused(void **state)
{
    static const char *const rows[] = {"",
                                       "return 1",
                                       "return f {}",
                                       "return { a = \"x\"",
                                       "local t = {} return t",
                                       "return { a = \"unclosed }"};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct tr_lines_file f;
        tr_err err;
        assert_int_equal(tr_lines_file_read(&f, rows[i], strlen(rows[i]), &err), TR_EFORMAT);
        assert_true(err.msg[0] != '\0');
        tr_lines_file_done(&f);
    }
}

static const char scenario[] =
    "local all = { L\"elsewhere\" }\n"
    "scenario { title = L\"title\", about = \"In place\",\n"
    "  caller = { who = { [\"zh-Hans\"] = \"老人\", en = \"Old man\" }, voice = \"man_2\" },\n"
    "  facts = { what = pick { \"rain\", { en = \"sun\" } }, n = digits { 8 },\n"
    "            who = name { { en = \"Lee\", sounds_like = { \"Li\" } } }, p = pick { \"B7K203\" "
    "} },\n"
    "  slip = { { \"who\", title = L\"slip_who\" }, { \"what\", title = \"What\" } },\n"
    "  events = { bell = { kind = \"visitor\", says = \"Hello?\" } },\n"
    "}\n"
    "beat \"asks\" { caller = L(\"asks\"), choices = { L'yes', \"No.\", f(\"x\") },\n"
    "  on { { has = \"greet\", to = \"end\" } } }\n"
    "beat(\"bye\") { caller = \"Bye\" .. \"!\", ending = \"done\" }\n";

static void expect_site(const struct tr_survey *s, const char *path, enum tr_site_kind kind,
                        const char *key, int line)
{
    const struct tr_text_site *site = tr_survey_find(s, path);
    if (!site)
        print_message("%s\n", path);
    assert_non_null(site);
    assert_int_equal(site->kind, kind);
    assert_string_equal(site->key, key);
    assert_int_equal(site->line, line);
}

static void texts_for_people_are_found_with_their_paths(void **state)
{
    static const char *const none[] = {
        "scenario.caller.voice", "scenario.facts.p[1]",   "scenario.facts.who[1].sounds_like[1]",
        "scenario.slip[1][1]",   "beats.asks.choices[3]", "beats.bye.caller",
        "beats.bye.ending",      "beats.asks.on[1].has",  "scenario.events.bell.kind"};
    struct tr_request req = {.count = 2};
    struct tr_survey s;
    (void)state;
    req.files[0] = (struct tr_source){"lines/en.lua", "return { x = L\"never\" }", 23};
    req.files[1] = (struct tr_source){"scenario.lua", scenario, sizeof scenario - 1};
    assert_int_equal(tr_survey_read(&s, &req, NULL), TR_OK);
    expect_site(&s, "", TR_SITE_KEY, "elsewhere", 1);
    expect_site(&s, "scenario.title", TR_SITE_KEY, "title", 2);
    expect_site(&s, "scenario.about", TR_SITE_PLAIN, "", 2);
    expect_site(&s, "scenario.caller.who", TR_SITE_TABLE, "", 3);
    expect_site(&s, "scenario.facts.what[1]", TR_SITE_PLAIN, "", 4);
    expect_site(&s, "scenario.facts.what[2]", TR_SITE_TABLE, "", 4);
    expect_site(&s, "scenario.facts.who[1]", TR_SITE_TABLE, "", 5);
    expect_site(&s, "scenario.slip[1].title", TR_SITE_KEY, "slip_who", 6);
    expect_site(&s, "scenario.slip[2].title", TR_SITE_PLAIN, "", 6);
    expect_site(&s, "scenario.events.bell.says", TR_SITE_PLAIN, "", 7);
    expect_site(&s, "beats.asks.caller", TR_SITE_KEY, "asks", 9);
    expect_site(&s, "beats.asks.choices[1]", TR_SITE_KEY, "yes", 9);
    expect_site(&s, "beats.asks.choices[2]", TR_SITE_PLAIN, "", 9);
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_null(tr_survey_find(&s, none[i]));
    const struct tr_text_site *who = tr_survey_find(&s, "scenario.caller.who");
    assert_memory_equal(who->in[TR_LANG_EN].text, "\"Old man\"", who->in[TR_LANG_EN].len);
    assert_int_equal(who->in[TR_LANG_ZH_HANT].len, 0);
    tr_survey_done(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_literal_says_what_lua_says),
        cmocka_unit_test(a_bad_escape_is_refused),
        cmocka_unit_test(quoting_is_undone_by_unquoting),
        cmocka_unit_test(a_file_of_lines_is_known_by_its_literals),
        cmocka_unit_test(what_is_no_table_of_lines_is_refused),
        cmocka_unit_test(texts_for_people_are_found_with_their_paths),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
