/* extract and import as people meet them: every scenario there and back in both formats
 * without a changed byte, single changes, what is refused, and what stays on disk. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unit/cli/command.h"

static int begin(void **state)
{
    char command[8 * TR_TEMP_MAX];
    (void)state;
    if (command_begin() != 0)
        return -1;
    (void)snprintf(command, sizeof command,
                   "mkdir '%s/data' && cp -R '%s/scenarios' '%s/data/' && ln -s '%s/assets' "
                   "'%s/data/assets'",
                   home, TR_SOURCE_DIR, home, TR_SOURCE_DIR, home);
    setenv("THIRDRING_DATA", tr_temp_path(home, "data"), 1);
    return system(command) == 0 ? 0 : -1;
}

/* Several commands in a row, with the output of all of them. */
#define expect_all(code, commands) expect_run(code, "%s", "( " commands " )")

/* A scenario of the least: one beat that asks, and its lines in some languages. */
#define BEATS                                                                                      \
    "beat \"asks\" { caller = L\"asks\", choices = { L\"yes\" }, next = \"bye\" }\n"               \
    "beat \"bye\" { caller = L\"bye\", ending = \"done\" }\n"
#define SCENARIO(id, title, rest)                                                                  \
    "scenario { format = 1, id = \"" id "\", title = " title ", kind = \"inbound\",\n"             \
    "  difficulty = 1, caller = { who = L\"who\" }, facts = { n = digits { 4 } },\n"               \
    "  scorecard = { \"base\" } }\n" rest

static void make_scenario(const char *id, const char *scenario)
{
    char name[256];
    expect_run(0, "rm -rf data/scenarios/%s && mkdir -p data/scenarios/%s/lines", id, id);
    (void)snprintf(name, sizeof name, "data/scenarios/%s/scenario.lua", id);
    write_text(name, scenario);
}

static void write_lines(const char *id, const char *lang, const char *text)
{
    char name[256];
    (void)snprintf(name, sizeof name, "data/scenarios/%s/lines/%s.lua", id, lang);
    write_text(name, text);
}

static void expect_lines(const char *id, const char *lang, const char *text)
{
    expect_run(0, "cat data/scenarios/%s/lines/%s.lua", id, lang);
    assert_string_equal(out, text);
}

static void write_po(const char *lang, const char *entries)
{
    char text[8192];
    (void)snprintf(text, sizeof text,
                   "msgid \"\"\nmsgstr \"\"\n\"Language: %s\\n\"\n"
                   "\"X-Source-Language: en\\n\"\n\n%s",
                   lang, entries);
    write_text("t.po", text);
}

#define ENTRY(key, source, text)                                                                   \
    "msgctxt \"" key "\"\nmsgid \"" source "\"\nmsgstr \"" text "\"\n\n"

static const char english[] = "return {\n"
                              "  title = \"Title\", who = \"Man\",\n"
                              "  asks = { \"Is it {n}?\", \"{n}, is it?\" },\n"
                              "  yes = \"Yes.\",\n"
                              "  bye = \"Bye.\",\n"
                              "}\n";

static void every_scenario_goes_there_and_back(void **state)
{
    static const char *const languages[] = {"zh-Hans", "zh-Hant", "en"};
    static const char *const formats[] = {"po", "xlsx"};
    (void)state;
    expect_run(0, "for t in data/assets/templates/*/; do t=$(basename $t); "
                  "$TR new from_$t --from $t || exit 1; done");
    expect_run(0, "cp -R data/scenarios before");
    for (size_t l = 0; l < 3; l++) {
        for (size_t f = 0; f < 2; f++) {
            expect_run(0,
                       "for s in data/scenarios/*/scenario.lua; do s=$(basename $(dirname $s)); "
                       "$TR extract $s --lang %s -o there.%s --force && "
                       "$TR import $s there.%s || exit 1; done",
                       languages[l], formats[f], formats[f]);
            expect_in(said, languages[l]);
            assert_null(strstr(said, "stand in place"));
            assert_non_null(strstr(out, "0 lines changed, 0 new, "));
            expect_run(0, "diff -r before data/scenarios");
        }
        /* gettext's own check, and a row for every key of the file of lines */
        expect_run(0,
                   "$TR extract wrong_number --lang %s -o there.po --force && "
                   "msgfmt --check-format -o /dev/null there.po",
                   languages[l]);
        expect_run(0,
                   "for k in $(sed -nE 's/^  ([a-z_]+) *=.*/\\1/p' "
                   "data/scenarios/wrong_number/lines/%s.lua); do "
                   "grep -qE \"^msgctxt \\\"$k(#|\\\")\" there.po || { echo $k; exit 1; }; done",
                   languages[l]);
    }
}

/* In every scenario, language and format the twelfth text gets a mark, and the mark is
 * all that changes. */
static void one_change_is_one_change_everywhere(void **state)
{
    (void)state;
    write_text("mark.awk", "/^msgctxt/ { n++ }\n"
                           "n == 12 && /^msgstr/ { sub(/\"$/, \"~\\\"\") }\n{ print }\n");
    write_text("mark.py", "import glob, openpyxl\n"
                          "for name in glob.glob('marked/*.xlsx'):\n"
                          "    book = openpyxl.load_workbook(name)\n"
                          "    cell = book['lines'].cell(13, 7)\n"
                          "    cell.value += '~'\n"
                          "    book.save(name)\n");
    expect_run(0, "mkdir marked");
    expect_all(
        0,
        "for s in data/scenarios/*/scenario.lua; do s=$(basename $(dirname $s)); "
        "for l in zh-Hans zh-Hant en; do for f in po xlsx; do "
        "$TR extract $s --lang $l -o marked/$s.$l.$f || exit 1; done; "
        "awk -f mark.awk marked/$s.$l.po > marked/po && mv marked/po marked/$s.$l.po; done; done");
    expect_run(0, "/usr/bin/python3 mark.py");
    expect_all(0, "for f in marked/*; do s=${f#marked/}; s=${s%%.*}; "
                  "$TR import $s $f > report && grep -q '^1 lines changed, 0 new, ' report && "
                  "diff -r before data/scenarios > changes; "
                  "[ $(grep -c '^>' changes) = 1 ] && [ $(grep -c '^<' changes) = 1 ] && "
                  "[ \"$(sed -n 's/^> //p' changes | tr -d '~')\" = "
                  "\"$(sed -n 's/^< //p' changes)\" ] && grep -q '^>.*~' changes || "
                  "{ echo $f; cat report changes; exit 1; }; "
                  "cp -R before/. data/scenarios/; done");
    expect_run(0, "ls marked | wc -l");
    assert_true(atoi(out) >= 42); /* scenarios and templates, three languages, two formats */
}

static void only_what_was_translated_changes(void **state)
{
    (void)state;
    expect_all(0, "$TR extract wrong_number --lang en -o w.po --force && "
                  "sed 's/^msgstr \"Elderly man\"/msgstr \"Old \\\\\"man\\\\\"\"/' w.po > x.po");
    expect_run(0, "$TR import wrong_number x.po");
    expect_in(out, "1 lines changed, 0 new, ");
    expect_run(1, "diff before/wrong_number/lines/en.lua data/scenarios/wrong_number/lines/en.lua");
    expect_in(out, "> ");
    expect_in(out, "  who   = \"Old \\\"man\\\"\",\n");
    assert_null(strchr(strchr(out, '>') + 1, '>')); /* one line */
    expect_run(0, "diff -r --exclude en.lua before data/scenarios");
    expect_run(0, "$TR check wrong_number");
    /* and back again by the first file */
    expect_run(0, "$TR import wrong_number w.po");
    expect_run(0, "diff -r before data/scenarios");
}

static void the_form_of_a_file_stays(void **state)
{
    static const char before[] =
        "-- Lines of a call.\r\nlocal tail = \"!\"\r\n\r\nreturn {\r\n"
        "\ttitle  = 'Alt',  -- the title\r\n\r\n  --[[ who\r\n calls ]]\r\n"
        "  [\"who\"] = [[Mann]];\r\n"
        "  asks   = { -- two\r\n    { text = \"{n}?\", ms = 1500 },\r\n"
        "    \"Ist es {n}?\" -- the second\r\n  },\r\n"
        "  yes = \"Ja\" .. tail,\r\n  unused = \"Rest\"\r\n}\r\n";
    static const char after[] =
        "-- Lines of a call.\r\nlocal tail = \"!\"\r\n\r\nreturn {\r\n"
        "\ttitle  = 'It\\'s',  -- the title\r\n\r\n  --[[ who\r\n calls ]]\r\n"
        "  [\"who\"] = [[A \"man\"]];\r\n"
        "  asks   = { -- two\r\n    { text = \"{n} now?\", ms = 1500 },\r\n"
        "    \"Ist es {n}?\",\r\n    \"Third {n}\" -- the second\r\n  },\r\n"
        "  yes = \"Ja\" .. tail,\r\n  unused = \"Rest\",\r\n\r\n"
        "  -- New from the translation, in play order.\r\n"
        "  bye = \"Tsch\xC3\xBC\xC3\x9F\",\r\n}\r\n";
    (void)state;
    make_scenario("form", SCENARIO("form", "L\"title\"", BEATS));
    write_lines("form", "en", english);
    write_lines("form", "zh-Hans", before);
    expect_run(0, "chmod 640 data/scenarios/form/lines/zh-Hans.lua");
    write_po("zh_CN",
             ENTRY("title", "Title", "It's") ENTRY("who", "Man", "A \\\"man\\\"")
                 ENTRY("asks#1", "Is it {n}?", "{n} now?")
                     ENTRY("asks#2", "{n}, is it?", "Ist es {n}?") ENTRY("asks#3", "", "Third {n}")
                         ENTRY("bye", "Bye.", "Tsch\xC3\xBC\xC3\x9F"));
    expect_run(0, "$TR import form t.po --dry-run");
    expect_in(out, "title\n  - Alt\n  + It's\n");
    expect_in(out, "nothing was written: --dry-run");
    expect_lines("form", "zh-Hans", before);
    expect_run(0, "$TR import form t.po");
    expect_in(out, "3 lines changed, 2 new, 1 as before");
    expect_lines("form", "zh-Hans", after);
    expect_all(0, "stat -c %a data/scenarios/form/lines/zh-Hans.lua && "
                  "ls -A data/scenarios/form/lines | wc -l");
    assert_string_equal(out, "640\n2\n"); /* nothing temporary is left */
    expect_run(0, "$TR extract form --lang zh-Hans");
    expect_in(out, "msgctxt \"bye\"\n");
    assert_null(strstr(out, "unused")); /* nobody would hear it */
    /* a second new key goes below the same comment */
    write_lines("form", "zh-Hans", "return { asks = \"{n}?\", yes = \"Ja\", title = \"T\" }");
    write_po("zh_CN", ENTRY("who", "Man", "Mann") ENTRY("asks#2", "{n}, is it?", "{n}!"));
    expect_run(0, "$TR import form t.po");
    expect_lines("form", "zh-Hans",
                 "return { asks = { \"{n}?\", \"{n}!\" }, yes = \"Ja\", title = \"T\",\n\n"
                 "  -- New from the translation, in play order.\n  who = \"Mann\",\n}");
    write_po("zh_CN", ENTRY("bye", "Bye.", "Bis bald"));
    expect_run(0, "$TR import form t.po && $TR check form");
    expect_run(0, "grep -c 'New from' data/scenarios/form/lines/zh-Hans.lua");
    assert_string_equal(out, "1\n");
}

static void a_new_language_becomes_a_file(void **state)
{
    (void)state;
    make_scenario("fresh", SCENARIO("fresh", "L\"title\"", BEATS));
    write_lines("fresh", "en", english);
    expect_run(0, "$TR extract fresh --lang zh-Hant");
    expect_in(said, "6 lines from en to zh-Hant, 6 of them without a translation");
    expect_in(out, "msgctxt \"asks#2\"\nmsgid \"{n}, is it?\"\nmsgstr \"\"\n");
    /* in the order of the call: title and captions, then what is asked */
    const char *title = strstr(out, "msgctxt \"title\""), *asks = strstr(out, "msgctxt \"asks#1\"");
    const char *yes = strstr(out, "msgctxt \"yes\""), *bye = strstr(out, "msgctxt \"bye\"");
    assert_true(title && title < asks && asks < yes && yes < bye);
    expect_in(out, "#. ready-made answer 1; after: Is it {n}?\n");
    expect_in(out, "#. spoken line; the call ends as done\n");
    expect_in(out, "#. keep {n}; wording 1, one is drawn by chance\n");
    write_po("zh_TW", ENTRY("asks#1", "Is it {n}?", "是{n}嗎？") ENTRY("title", "Title", "標題"));
    expect_run(0, "$TR import fresh t.po");
    expect_lines("fresh", "zh-Hant",
                 "return {\n  title = \"標題\",\n\n  -- asks\n  asks = \"是{n}嗎？\",\n}\n");
}

static void beats_stand_in_the_order_of_the_call(void **state)
{
    static const char *const order[] = {"\"first\"", "\"second\"", "\"hello\"", "\"third\"",
                                        "\"nowhere\""};
    (void)state;
    make_scenario(
        "order", SCENARIO("order", "L\"title\"",
                          "beat \"a\" { caller = L\"first\", on { { silence = true, to = \"h\" },\n"
                          "  { otherwise = true, to = \"b\" } } }\n"
                          "beat \"x\" { caller = L\"nowhere\", ending = \"never\" }\n"
                          "beat \"c\" { caller = L\"third\", ending = \"done\" }\n"
                          "beat \"h\" { caller = L\"hello\", next = \"c\" }\n"
                          "beat \"b\" { caller = L\"second\", next = \"c\" }\n"));
    write_lines("order", "en",
                "return { nowhere = \"5\", third = \"4\", title = \"0\", "
                "who = \"0\", hello = \"3\", second = \"2\", first = \"1\" }");
    expect_run(0, "$TR extract order --lang zh-Hans");
    const char *at = out;
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        at = strstr(at, order[i]);
        assert_non_null(at);
    }
}

static void texts_in_place_are_told_apart(void **state)
{
    static const char place[] = SCENARIO(
        "place", "{ [\"zh-Hans\"] = '题', en = \"Title\" }",
        "beat \"asks\" { caller = L\"asks\", choices = { \"Yes.\" }, next = \"bye\" }\n"
        "local function end_with(what) beat \"bye\" { caller = what, ending = \"done\" } end\n"
        "end_with(\"Bye.\")\n");
    (void)state;
    make_scenario("place", place);
    write_lines("place", "en", "return { who = \"Man\", asks = \"Is it?\" }\n");
    expect_run(0, "$TR extract place --lang zh-Hant --from en -o p.po --force");
    expect_in(said, "2 of them stand in place in scenario.lua");
    expect_run(0, "grep -A2 -E 'msgctxt \"(scenario|beats)' p.po");
    expect_in(out, "msgctxt \"scenario.title\"\nmsgid \"Title\"\n");
    expect_in(out, "msgctxt \"beats.asks.choices[1]\"\nmsgid \"Yes.\"\n");
    expect_in(out, "msgctxt \"beats.bye.caller\"\nmsgid \"Bye.\"\n");
    /* a table takes its language; one text for all cannot, and the rest is done */
    write_po("zh_TW", ENTRY("scenario.title", "Title", "標題") ENTRY("who", "Man", "男人")
                          ENTRY("beats.asks.choices[1]", "Yes.", "是。")
                              ENTRY("beats.bye.caller", "Bye.", "再見。"));
    expect_run(1, "$TR import place t.po");
    expect_in(out, "0 lines changed, 2 new, 0 as before");
    expect_in(out, "2 left out because they have no place in lines/zh-Hant.lua");
    expect_in(said, "line 14 (beats.asks.choices[1]): scenarios/place/scenario.lua:");
    expect_in(said, "write L\"a_key\" there and the text into lines/en.lua");
    expect_run(0, "grep -F \"{ [\\\"zh-Hans\\\"] = '题', en = \\\"Title\\\", [\\\"zh-Hant\\\"] = "
                  "\\\"標題\\\" }\" data/scenarios/place/scenario.lua");
    expect_lines("place", "zh-Hant", "return {\n  who = \"男人\",\n}\n");
    /* of texts for all languages nobody knows the language */
    make_scenario("plain", SCENARIO("plain", "\"Titel\"",
                                    "beat \"a\" { caller = \"Ja?\", ending = \"done\" }\n"));
    expect_run(0, "sed -i 's/L\"who\"/\"Mann\"/' data/scenarios/plain/scenario.lua");
    expect_run(2, "$TR extract plain --lang en");
    expect_in(said, "the texts of plain stand in place, for all languages; add --from L");
    expect_run(0, "$TR extract plain --lang en --from zh-Hans");
    expect_in(said, "3 of them stand in place");
    write_text("bare.po", ENTRY("scenario.caller.who", "Mann", "Frau"));
    expect_run(2, "$TR import plain bare.po --lang zh-Hans");
    expect_in(said, "add --from L");
    expect_run(0, "$TR import plain bare.po --lang zh-Hans --from zh-Hans --dry-run");
    expect_in(out, "  - Mann\n  + Frau\n");
    /* with one language the text in place is the text to change */
    expect_all(0, "$TR extract place --lang en --from en -o p.po --force && "
                  "sed -i 's/^msgstr \"Yes.\"/msgstr \"Sure.\"/' p.po && $TR import place p.po");
    expect_in(out, "1 lines changed");
    expect_run(0, "grep -F 'choices = { \"Sure.\" }' data/scenarios/place/scenario.lua");
}

static void one_bad_line_stops_them_all(void **state)
{
    (void)state;
    make_scenario("bad", SCENARIO("bad", "L\"title\"", BEATS));
    write_lines("bad", "en", english);
    write_lines("bad", "zh-Hans", "return { title = \"T\" }\n");
    write_po("zh_CN", ENTRY("title", "Title", "题") ENTRY("asks#1", "Is it {n}?", "没有")
                          ENTRY("asks#2", "{n}, is it?", "{n} {m}") ENTRY("yes", "Yes.", "{n")
                              ENTRY("who", "Man", "一\\n二") ENTRY("byee", "Bye.", "再见")
                                  ENTRY("title", "Title", "另") ENTRY("who#2", "Man", "人"));
    expect_run(1, "$TR import bad t.po");
    assert_string_equal(out, "");
    expect_in(said, "t.po, line 10 (asks#1): {n} is missing; the call puts a value there");
    expect_in(said, "t.po, line 14 (asks#2): {m} is not in the source; take it out");
    expect_in(said, "t.po, line 18 (yes): a brace is not closed; write {name}");
    expect_in(said, "t.po, line 22 (who): it has line breaks");
    expect_in(said, "t.po, line 26 (byee): the scenario has no line of that key; did you mean "
                    "\"bye\"?");
    expect_in(said, "t.po, line 30 (title): this key was there before");
    expect_in(said, "t.po, line 34 (who#2): only lines of a call can have several wordings");
    expect_in(said, "nothing was written, because of the lines named above (7)");
    expect_lines("bad", "zh-Hans", "return { title = \"T\" }\n");
    /* {n:digits} is the same fact; a text that only the loader can refuse is refused by it */
    write_po("zh_CN", ENTRY("asks#1", "Is it {n}?", "是{n:digits}吗？"));
    expect_run(0, "$TR import bad t.po --dry-run");
    write_po("zh_CN", ENTRY("asks#1", "Is it {n}?", "是{n:words}吗？"));
    expect_run(1, "$TR import bad t.po");
    expect_in(said, "scenarios/bad/lines/zh-Hans.lua:");
    expect_in(said, "the scenario would not load with this translation; nothing was written");
    expect_lines("bad", "zh-Hans", "return { title = \"T\" }\n");
}

static void a_changed_source_and_doubts_are_left_out(void **state)
{
    (void)state;
    make_scenario("old", SCENARIO("old", "L\"title\"", BEATS));
    write_lines("old", "en", english);
    write_po("zh_CN", ENTRY("title", "Old title", "旧") "#, fuzzy\n" ENTRY("yes", "Yes.", "是")
                          ENTRY("bye", "Bye.", "") ENTRY("asks#1", "Is it {n}?", " \xE3\x80\x80")
                              ENTRY("who", "Man", "男人"));
    expect_run(1, "$TR import old t.po");
    expect_in(out, "0 lines changed, 1 new, 0 as before\n2 without a translation");
    expect_in(out, "1 marked as fuzzy");
    expect_in(out, "1 left out because their source has changed");
    expect_in(said, "t.po, line 6 (title): the source has changed since; extract again");
    expect_lines("old", "zh-Hans", "return {\n  who = \"男人\",\n}\n");
    expect_run(0, "$TR import old t.po --force");
    expect_in(out, "1 new");
    expect_run(0, "grep -F '旧' data/scenarios/old/lines/zh-Hans.lua");
}

static void a_workbook_saved_by_another_program_is_read(void **state)
{
    (void)state;
    make_scenario("sheet", SCENARIO("sheet", "L\"title\"", BEATS));
    write_lines("sheet", "en", english);
    write_lines("sheet", "zh-Hans", "return {\n  yes = \"对\", -- kept\n}\n");
    expect_run(0, "$TR --lang zh-Hans extract sheet --lang zh-Hans -o a.xlsx --force");
    write_text("edit.py", "import openpyxl\n"
                          "book = openpyxl.load_workbook('a.xlsx')\n"
                          "sheet = book['lines']\n"
                          "names = [c.value for c in sheet[1]]\n"
                          "assert names[6] == '译文 [translation zh-Hans]', names\n"
                          "new = {'yes': '是的', 'asks': '{n}？'}\n"
                          "for row in sheet.iter_rows(min_row=2):\n"
                          "    if row[0].value in new: row[6].value = new.pop(row[0].value)\n"
                          "sheet.insert_cols(1)\n"
                          "sheet['A1'] = 'my own column'\n"
                          "book.save('b.xlsx')\n");
    expect_all(0, "/usr/bin/python3 edit.py && $TR import sheet b.xlsx");
    expect_in(out, "1 lines changed, 1 new, 0 as before");
    expect_lines("sheet", "zh-Hans",
                 "return {\n  yes = \"是的\", -- kept\n\n"
                 "  -- New from the translation, in play order.\n  asks = \"{n}？\",\n}\n");
}

static void links_and_changes_by_others_stop_the_writing(void **state)
{
    (void)state;
    make_scenario("linked", SCENARIO("linked", "L\"title\"", BEATS));
    write_lines("linked", "en", english);
    write_po("zh_CN", ENTRY("who", "Man", "男人"));
    expect_all(0, "cp t.po u.po && mkdir away && cp data/scenarios/linked/lines/en.lua away/ && "
                  "ln -s \"$PWD/away/zh-Hans.lua\" data/scenarios/linked/lines/zh-Hans.lua");
    expect_run(1, "$TR import linked t.po");
    expect_in(said, "zh-Hans.lua");
    expect_in(said, "link");
    expect_all(0, "test ! -e away/zh-Hans.lua && rm -r data/scenarios/linked/lines && "
                  "ln -s \"$PWD/away\" data/scenarios/linked/lines");
    expect_run(1, "$TR import linked t.po");
    expect_all(0, "test ! -e away/zh-Hans.lua && rm data/scenarios/linked/lines && "
                  "cp -R away data/scenarios/linked/lines && mv data/scenarios/linked real && "
                  "ln -s \"$PWD/real\" data/scenarios/linked");
    expect_run(2, "$TR import linked t.po");
    expect_in(said, "is a link");
    expect_all(0, "test ! -e real/lines/zh-Hans.lua && rm data/scenarios/linked && "
                  "mv real linked && $TR import ./linked t.po && test -f linked/lines/zh-Hans.lua");
    expect_all(0, "rm linked/lines/zh-Hans.lua && chmod 500 linked/lines && cp -R linked before2");
    if (geteuid() != 0) {
        expect_run(2, "$TR import ./linked t.po");
        expect_run(0, "diff -r before2 linked");
    }
    expect_run(0, "chmod 700 linked/lines before2/lines && rm -rf linked before2 away");
}

static void bad_use_is_told_in_a_sentence(void **state)
{
    static const char *const rows[][2] = {
        {"$TR extract", "extract needs the name of one scenario"},
        {"$TR extract wrong_number", "extract needs --lang L"},
        {"$TR extract a b --lang en", "extract needs the name of one scenario"},
        {"$TR extract wrong_numbr --lang en", "did you mean \"wrong_number\"?"},
        {"$TR extract wrong_number --lang latin", "latin"},
        {"$TR extract wrong_number --lang en --format ods", "ods"},
        {"$TR extract wrong_number --lang en -o t.po", "t.po is there already"},
        {"$TR extract wrong_number --lang en -o no/such/x.po", "no/such"},
        {"$TR import", "import needs the name of a scenario and a PO or XLSX file"},
        {"$TR import wrong_number", "import needs the name of a scenario and a PO or XLSX file"},
        {"$TR import wrong_number none.po", "none.po"},
        {"$TR import wrong_number /dev/null", "/dev/null is not a regular file"},
        {"$TR import wrong_number .", "is not a regular file"},
        {"$TR import wrong_number $THIRDRING_DATA/scenarios/types.lua", "line 1: this is neither"},
        {"$TR import wrong_number other.po", "is a translation of the scenario other"},
        {"$TR import wrong_number lost.po", "does not say in which language it is; add --lang L"},
        {"$TR import wrong_number t.po --lang en", "is a translation into zh-Hans, not into en"},
        {"$TR import no_such t.po", "no_such"},
    };
    (void)state;
    write_po("zh_CN", ENTRY("who", "Man", "男人"));
    write_text("other.po", "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n"
                           "\"X-Third-Ring-Scenario: other\\n\"\n");
    write_text("lost.po", ENTRY("who", "Man", "x"));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect_run(2, "%s", rows[i][0]);
        expect_in(said, rows[i][1]);
        assert_string_equal(out, "");
    }
    expect_run(0, "diff -r before/wrong_number data/scenarios/wrong_number");
    make_scenario("broken", "scenario {\n");
    expect_run(1, "$TR extract broken --lang en");
    expect_in(said, "scenarios/broken/scenario.lua:");
    expect_run(0, "$TR extract --help");
    expect_in(out, "usage: thirdring extract");
    expect_run(0, "$TR import --help");
    expect_in(out, "usage: thirdring import");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_scenario_goes_there_and_back),
        cmocka_unit_test(one_change_is_one_change_everywhere),
        cmocka_unit_test(only_what_was_translated_changes),
        cmocka_unit_test(the_form_of_a_file_stays),
        cmocka_unit_test(a_new_language_becomes_a_file),
        cmocka_unit_test(beats_stand_in_the_order_of_the_call),
        cmocka_unit_test(texts_in_place_are_told_apart),
        cmocka_unit_test(one_bad_line_stops_them_all),
        cmocka_unit_test(a_changed_source_and_doubts_are_left_out),
        cmocka_unit_test(a_workbook_saved_by_another_program_is_read),
        cmocka_unit_test(links_and_changes_by_others_stop_the_writing),
        cmocka_unit_test(bad_use_is_told_in_a_sentence),
    };
    return cmocka_run_group_tests(tests, begin, command_end);
}
