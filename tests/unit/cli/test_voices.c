/* thirdring voices as people meet it: the list, the sheet in three formats, what
 * espeak-ng says and where it is put, and every way in which that can go wrong. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/cli/command.h"

#define RECORDING TR_SOURCE_DIR "/tests/unit/app/voice.ogg" /* two seconds */
#define FOLDER "data/scenarios/my_transfer"
#define LINES 13 /* that are spoken in it */
#define DRAWN 5  /* of them differ in every call */

static int begin(void **state)
{
    char command[4 * TR_TEMP_MAX];
    (void)state;
    if (command_begin() != 0)
        return -1;
    (void)snprintf(command, sizeof command,
                   "mkdir '%s/data' && cp -R '%s/scenarios' '%s/assets' '%s/data/'", home,
                   TR_SOURCE_DIR, TR_SOURCE_DIR, home);
    setenv("THIRDRING_DATA", tr_temp_path(home, "data"), 1);
    setenv("XDG_CACHE_HOME", tr_temp_path(home, "cache"), 1);
    if (system(command) != 0)
        return -1;
    expect_run(0, "$TR --lang en new my_transfer --from transfer");
    return 0;
}

static int no_recordings(void **state)
{
    (void)state;
    return run("rm -rf " FOLDER "/voice cache && mkdir -p " FOLDER "/voice/en");
}

static json_t *listed(int code, const char *lang)
{
    expect_run(code, "$TR voices my_transfer --lang %s --json", lang);
    return parsed(out);
}

static const json_t *line_of(const json_t *doc, const char *key)
{
    size_t i;
    const json_t *line;
    json_array_foreach(json_object_get(doc, "lines"), i, line)
    {
        if (strcmp(string_of(line, "key"), key) == 0)
            return line;
    }
    fail_msg("no line %s", key);
    return NULL;
}

static void bad_input_is_told_in_a_sentence(void **state)
{
    static const char *const rows[][2] = {
        {"$TR voices", "voices needs the name of one scenario"},
        {"$TR voices a b", "voices needs the name of one scenario"},
        {"$TR voices nothing_here", "nothing_here"},
        {"$TR voices my_transfer --lang latin", "latin"},
        {"$TR voices my_transfer --house nowhere", "nowhere"},
        {"$TR voices my_transfer --seed soon", "--seed"},
        {"$TR voices my_transfer --into x", "--into goes with --render"},
        {"$TR voices my_transfer --sheet sheet.doc", ".html, .csv or .txt"},
        {"$TR voices my_transfer --sheet .html", ".html, .csv or .txt"},
        {"$TR voices my_transfer --sheet /nowhere/sheet.html", "/nowhere"},
        {"touch there.csv; $TR voices my_transfer --sheet there.csv", "there.csv is there already"},
        {"mkfifo pipe.csv; $TR voices my_transfer --sheet pipe.csv", "pipe.csv is there already"},
        {"ln -s no link.csv; $TR voices my_transfer --sheet link.csv", "link.csv is there already"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        expect_run(2, "%s", rows[i][0]);
        expect_in(said, rows[i][1]);
        assert_string_equal(out, "");
    }
    expect_run(0, "test ! -s there.csv && test ! -e no");
}

static void the_list_tells_what_is_there(void **state)
{
    (void)state;
    expect_run(0,
               "cp '%s' " FOLDER "/voice/en/engineer_says.ogg && cp '%s' " FOLDER
               "/voice/en/lost.ogg && cp '%s' " FOLDER "/voice/en/old.ogg",
               RECORDING, RECORDING, RECORDING);
    json_t *doc = listed(0, "en");
    assert_string_equal(string_of(doc, "scenario"), "my_transfer");
    const json_t *line = line_of(doc, "engineer_says");
    assert_string_equal(string_of(line, "state"), "there");
    assert_string_equal(string_of(line, "fit"), "fits");
    assert_string_equal(string_of(line, "speaker"), "Mr Shen, Engineering");
    assert_string_equal(string_of(line, "voice"), "man_3");
    assert_string_equal(string_of(line, "file"), "engineer_says.ogg");
    assert_true(int_of(line, "recorded_ms") > 1980 && int_of(line, "recorded_ms") < 2020);
    line = line_of(doc, "lost");
    assert_string_equal(string_of(line, "fit"), "too_short");
    assert_int_equal(int_of(line, "mood"), 50);
    line = line_of(doc, "asks");
    assert_true(json_is_true(json_object_get(line, "drawn")));
    assert_true(json_is_null(json_object_get(line, "file")));
    assert_null(strchr(string_of(line, "text"), '{'));
    assert_string_equal(string_of(line_of(doc, "cross"), "state"), "missing");
    assert_int_equal(json_array_size(json_object_get(doc, "orphans")), 1);
    json_decref(doc);
    expect_run(0, "$TR voices my_transfer --lang en");
    expect_in(out, "too short: 2.0 s");
    expect_in(out, "differs in every call");
    expect_in(out, "old.ogg");
    expect_in(out, "2 recorded");
    expect_run(0, "$TR voices my_transfer --lang zh-Hant");
    expect_in(out, "每通都不同");
    expect_run(0, "$TR voices data/scenarios/my_transfer/ --lang en");
    expect_in(out, "2 recorded");
}

static void what_cannot_be_played_is_a_finding(void **state)
{
    static const char *const rows[][2] = {
        {"head -c 4000 '" RECORDING "' > " FOLDER "/voice/en/lost.ogg", "damaged"},
        {"mkfifo " FOLDER "/voice/en/lost.ogg", "no file"},
        {"ln -s '" RECORDING "' " FOLDER "/voice/en/lost.ogg", "a link"},
        {"truncate -s 5M " FOLDER "/voice/en/lost.ogg", "larger than 4 MiB"},
        {"echo RIFF > " FOLDER "/voice/en/lost.ogg", "not Ogg Vorbis"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(no_recordings(state), 0);
        expect_run(0, "(%s)", rows[i][0]);
        expect_run(1, "$TR voices my_transfer --lang en");
        expect_in(out, rows[i][1]);
        expect_in(out, "1 not usable");
        json_t *doc = listed(1, "en");
        json_decref(doc);
    }
}

static void the_sheet_in_three_formats(void **state)
{
    (void)state;
    expect_run(0, "$TR voices my_transfer --lang en --sheet s.html && $TR voices my_transfer "
                  "--lang zh-Hans --sheet s.csv && $TR voices my_transfer --lang zh-Hant --sheet "
                  "s.txt");
    expect_run(0, "cat s.html");
    expect_in(out, "<html lang=\"en\">");
    expect_in(out, "<td>Engineering, Shen speaking.</td>");
    expect_in(out, "engineer_says.ogg");
    expect_in(out, "mood 50 of 100: calm");
    expect_in(out, "Do not record: the facts in it differ in every call");
    assert_null(strstr(out, "{home}"));
    assert_null(strstr(out, "http"));
    expect_run(0, "cat s.csv");
    expect_in(out, "\xef\xbb\xbf序号,");
    expect_in(out, "工程部，我姓沈。");
    expect_run(0, "grep -c '' s.csv");
    assert_int_equal(atoi(out), LINES + 1); /* and the headings */
    expect_run(0, "cat s.txt");
    expect_in(out, "錄音單：搬家要找誰？");
    expect_in(out, "voice/zh-Hant");
    expect_run(0, "rm s.html s.csv s.txt");
}

/* A stranger's scenario cannot break out of the page. */
static void a_sheet_escapes_what_it_shows(void **state)
{
    static const char hostile[] =
        "scenario { format = 1, id = 'hostile', title = '<script>', about = '=1+1',\n"
        "  caller = { who = '=HYPERLINK(1)', mood = 60 }, scorecard = { 'base' } }\n"
        "beat 'a' { caller = '</td><img src=x onerror=1>, \"quoted\" & more', ending = 'done' }\n";
    (void)state;
    expect_run(0, "mkdir -p data/scenarios/hostile");
    write_text("data/scenarios/hostile/scenario.lua", hostile);
    expect_run(0, "$TR voices hostile --lang en --sheet h.html && $TR voices hostile --lang en "
                  "--sheet h.csv");
    expect_run(0, "cat h.html");
    assert_null(strstr(out, "<script>"));
    assert_null(strstr(out, "<img"));
    expect_in(out, "&lt;/td&gt;&lt;img src=x onerror=1&gt;, &quot;quoted&quot; &amp; more");
    expect_run(0, "cat h.csv");
    expect_in(out, ",'=HYPERLINK(1),");
    expect_in(out, "\"</td><img src=x onerror=1>, \"\"quoted\"\" & more\"");
}

static void espeak_says_what_is_missing(void **state)
{
    (void)state;
    expect_run(0, "cp '%s' " FOLDER "/voice/en/engineer_says.ogg", RECORDING);
    expect_run(0, "$TR voices my_transfer --lang en --render --json");
    json_t *doc = parsed(out);
    assert_int_equal(int_of(json_object_get(doc, "rendered"), "cached"), LINES - 1);
    json_decref(doc);
    expect_run(0, "ls cache/thirdring/voices | wc -l");
    assert_int_equal(atoi(out), LINES - 1);
    expect_run(0, "find " FOLDER "/voice -type f | wc -l"); /* nothing into the scenario */
    assert_int_equal(atoi(out), 1);
    /* another seed has other facts: only what holds them is said anew */
    expect_run(0, "$TR voices my_transfer --lang en --render --seed 2");
    expect_in(out, "12 lines are said by espeak-ng");
    expect_in(out, " --lang en --seed ");
    expect_run(0, "ls cache/thirdring/voices | wc -l");
    assert_int_equal(atoi(out), LINES - 1 + DRAWN);
}

static void files_are_written_where_they_were_wanted(void **state)
{
    (void)state;
    expect_run(0, "echo mine > " FOLDER "/voice/en/cross.ogg; mkdir -p put/en && echo mine > "
                  "put/en/lost.ogg && $TR voices my_transfer --lang zh-Hans --render --into " FOLDER
                  "/voice");
    expect_in(out, "写了 8 个文件");
    expect_in(out, "5 句没有写");
    json_t *doc = listed(0, "zh-Hans");
    const json_t *line = line_of(doc, "lost");
    assert_string_equal(string_of(line, "state"), "there");
    assert_string_equal(string_of(line, "fit"), "fits");
    json_decref(doc);
    /* what somebody has put there stays */
    expect_run(1,
               "$TR voices my_transfer --lang en --render --into put"); /* cross.ogg is no sound */
    expect_in(said, "put/en/lost.ogg is there already");
    expect_run(0, "cat put/en/lost.ogg " FOLDER "/voice/en/cross.ogg");
    assert_string_equal(out, "mine\nmine\n");
    expect_run(0, "test ! -e put/en/cross.ogg && test -s put/en/agrees.ogg && rm -r put");
    /* nowhere to write */
    expect_run(2, "$TR voices my_transfer --lang zh-Hant --render --into /proc/none");
    expect_in(said, "/proc/none");
    expect_run(2, "touch plain; $TR voices my_transfer --lang zh-Hant --render --into plain");
    expect_in(said, "plain");
}

static void impostor(const char *name, const char *script)
{
    char text[512];
    expect_run(0, "mkdir -p bin");
    (void)snprintf(text, sizeof text, "#!/bin/sh\n%s\n", script);
    write_text(tr_temp_path("bin", name), text);
    expect_run(0, "chmod +x 'bin/%s'", name);
}

static void missing_and_broken_programs_are_told(void **state)
{
    (void)state;
    expect_run(0, "mkdir -p empty");
    expect_run(2, "PATH=$PWD/empty $TR voices my_transfer --lang en --render");
    expect_in(said, "apt-get install espeak-ng");
    expect_run(2, "PATH=$PWD/empty $TR voices my_transfer --lang zh-Hans --render");
    expect_in(said, "没有安装 espeak-ng");
    expect_run(0, "PATH=$PWD/empty $TR voices my_transfer --lang en"); /* the list needs none */
    expect_run(0, "mkdir -p only && ln -sf \"$(command -v espeak-ng)\" only/espeak-ng");
    expect_run(2, "PATH=$PWD/only $TR voices my_transfer --lang en --render --into put");
    expect_in(said, "apt-get install vorbis-tools");
    expect_run(0, "test ! -e put");
    impostor("espeak-ng", "head -c 5000 /dev/urandom");
    expect_run(2, "PATH=\"$PWD/bin:$PATH\" $TR voices my_transfer --lang en --render");
    expect_in(said, "what espeak-ng printed cannot be used");
    impostor("espeak-ng", "case $1 in --version) exit 0;; esac; exec sleep 1000");
    expect_run(2, "PATH=\"$PWD/bin:$PATH\" $TR voices my_transfer --lang en --render");
    expect_in(said, "espeak-ng took longer than 10 s");
    expect_run(0, "rm bin/espeak-ng");
    impostor("oggenc", "echo no sound");
    expect_run(2, "PATH=\"$PWD/bin:$PATH\" $TR voices my_transfer --lang en --render --into put");
    expect_in(said, "oggenc");
    expect_run(0, "test ! -e put/en/lost.ogg");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(bad_input_is_told_in_a_sentence, no_recordings),
        cmocka_unit_test_setup(the_list_tells_what_is_there, no_recordings),
        cmocka_unit_test_setup(what_cannot_be_played_is_a_finding, no_recordings),
        cmocka_unit_test_setup(the_sheet_in_three_formats, no_recordings),
        cmocka_unit_test_setup(a_sheet_escapes_what_it_shows, no_recordings),
        cmocka_unit_test_setup(espeak_says_what_is_missing, no_recordings),
        cmocka_unit_test_setup(files_are_written_where_they_were_wanted, no_recordings),
        cmocka_unit_test_setup(missing_and_broken_programs_are_told, no_recordings),
    };
    return cmocka_run_group_tests(tests, begin, command_end);
}
