/* Hostile scenarios, houses, scorecards and files of lines. Every *.lua beside
 * this file is put in place of a scenario.lua, those in lines/, houses/ and
 * cards/ in place of what the folder says, and is read through the real loader;
 * its first line says which finding must refuse it. What cannot be written as a
 * Lua file is made here. Each one has to stay within its limits and to be refused
 * in words, and after each one a good scenario must still load. Folders named on
 * the command line are tried too: of those, every script has to be refused. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/file.h"
#include "cmocka_all.h"
#include "hostile/world.h"
#include "script/codes.h"
#include "script/confine.h"

#define SCRIPTS_LEAST 300 /* that nobody loses them unseen */
/* Computing before the limits begin and while the system ends the process. */
#ifdef TR_SANITIZED
#define START_MS 1000
#else
#define START_MS 100
#endif

static struct tr_loader loader;
static char **more;
static struct {
    int scripts, bad;
    long slowest_ms;
    char slowest[64];
} seen;

/* Where a folder's files are put, and what is then loaded. */
static const struct place {
    const char *folder, *target; /* %s: the script's name */
    enum tr_load_kind kind;
} places[] = {{"", "scenarios/%s/scenario.lua", TR_LOAD_SCENARIO},
              {"/lines", "scenarios/made/lines/en.lua", TR_LOAD_SCENARIO},
              {"/houses", "scenarios/houses/%s.lua", TR_LOAD_HOUSE},
              {"/cards", "scenarios/scorecards/%s.lua", TR_LOAD_CARD}};

static const char speaks[] = "scenario { format = 1, id = 'made', title = L'title', caller = {} }\n"
                             "beat 'a' { caller = L'asks', next = 'b' }\n"
                             "beat 'b' { ending = 'c' }\n";

static void put_file(const char *path, const char *bytes, size_t len)
{
    world_put(path, bytes, len);
}

static void remove_scenario(const char *id)
{
    char path[128];
    snprintf(path, sizeof path, "scenarios/%s", id);
    world_remove(path);
}

static void good_still_loads(const char *after)
{
    world_good_still_loads(&loader, after);
}

/* Words that mean something to programmers only, or that mean a crash: a script
 * may be stopped by its limits and by nothing else. */
static bool is_plain(const struct tr_finding *f)
{
    static const char *const raw[] = {"attempt to",      "bad argument",
                                      "stack overflow",  "[C]",
                                      "(global",         "(field",
                                      "(local",          "(upvalue",
                                      "traceback",       "stopped by signal",
                                      "ended with code", "outside of the loader"};
    if (!f->message[0] || strlen(f->message) > 600)
        return false;
    for (const char *p = f->message; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f)
            return false;
    for (size_t i = 0; i < sizeof raw / sizeof *raw; i++)
        if (strstr(f->message, raw[i]))
            return false;
    return true;
}

/* Does an error name its file, and its line where there can be one? */
static bool is_placed(const struct tr_finding *f)
{
    int code = tr_code_parse(f->code);
    return f->file[0] && (f->line > 0 || f->path[0] || code == TR_C_FILE || code == TR_C_STOPPED);
}

static void show(const char *id, const char *codes, const char *part, tr_status status,
                 const tr_err *err, const struct tr_loaded *loaded)
{
    fprintf(stderr, "%s: expected %s %s, got %s: %s\n", id, codes ? codes : "a refusal",
            part ? part : "", tr_status_name(status), err->msg);
    for (size_t i = 0; i < loaded->findings.count && i < 12; i++) {
        char text[1024];
        tr_finding_format(&loaded->findings.v[i], text, sizeof text);
        fprintf(stderr, "    %s\n", text);
    }
}

/* Load what must be refused with one of the codes (and the text in its sentence
 * or hint); codes NULL: with any. Gives 1 when it is not. */
static int refused_as(enum tr_load_kind kind, const char *id, const char *codes, const char *part)
{
    struct tr_loaded loaded;
    tr_err err = {0};
    bool named = codes == NULL, placed = false, bad = false;
    long before = world_children_ms();
    tr_status status = tr_load(&loader, kind, id, &loaded, &err);
    long ms = world_children_ms() - before;
    if ((status != TR_EFORMAT && status != TR_ELIMIT) || loaded.bytes.len > 0 ||
        tr_findings_errors(&loaded.findings) == 0 || err.msg[0] == '\0' || strchr(err.msg, '\n'))
        bad = true;
    for (size_t i = 0; i < loaded.findings.count; i++) {
        const struct tr_finding *f = &loaded.findings.v[i];
        bad |= !is_plain(f);
        placed |= f->severity == TR_SEV_ERROR && is_placed(f);
        if (codes && strstr(codes, f->code) && (strstr(f->message, part) || strstr(f->hint, part)))
            named = true;
        /* what is stopped by a count on a quick machine is stopped by the time on a slow one */
        named |= codes && strstr(codes, "TR003") && strcmp(f->code, "TR080") == 0;
    }
    if (ms > TR_LOAD_CPU_MS + START_MS) {
        fprintf(stderr, "%s took %ld ms of computing\n", id, ms);
        bad = true;
    }
    if (ms > seen.slowest_ms) {
        seen.slowest_ms = ms;
        snprintf(seen.slowest, sizeof seen.slowest, "%s", id);
    }
    bad |= !named || !placed;
    if (bad)
        show(id, codes, part, status, &err, &loaded);
    tr_loaded_done(&loaded);
    return bad;
}

static int refused(const char *id, const char *codes, const char *part)
{
    return refused_as(TR_LOAD_SCENARIO, id, codes, part);
}

/* Split "-- expect: TR001 TR002 part of the sentence" in two. */
static void read_expectation(const char *path, char codes[256], const char **part)
{
    char line[256];
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    assert_non_null(fgets(line, sizeof line, f));
    fclose(f);
    line[strcspn(line, "\n")] = '\0';
    if (strncmp(line, "-- expect: TR", 13) != 0)
        fail_msg("%s does not say what is expected", path);
    snprintf(codes, 256, "%s", line + 11);
    char *p = codes;
    while (strncmp(p, "TR", 2) == 0 && strlen(p) >= 5)
        p += p[5] == ' ' ? 6 : 5;
    if (p > codes && p[-1] == ' ')
        p[-1] = '\0';
    *part = p;
}

static void one_script(const char *dir, const char *file, void *ctx)
{
    const struct place *place = ctx;
    char path[TR_PATH_MAX], id[64], target[160], codes[256];
    const char *part = NULL;
    snprintf(path, sizeof path, "%s/%s", dir, file);
    snprintf(id, sizeof id, "%s%.*s", place ? "" : "other_", (int)(strlen(file) - 4), file);
    const struct place *at = place ? place : &places[0];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    snprintf(target, sizeof target, at->target, id);
#pragma GCC diagnostic pop
    if (place)
        read_expectation(path, codes, &part);
    bool lines = strcmp(at->folder, "/lines") == 0;
    if (lines)
        world_put_text("scenarios/made/scenario.lua", speaks);
    world_copy(path, target);
    seen.bad += refused_as(at->kind, lines ? "made" : id, place ? codes : NULL, part);
    seen.scripts++;
    if (lines)
        remove_scenario("made");
    else if (at->kind == TR_LOAD_SCENARIO)
        remove_scenario(id);
    else
        world_remove(target);
    good_still_loads(file);
}

static void scripts_are_contained(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        char dir[TR_PATH_MAX];
        struct place place = places[i];
        snprintf(dir, sizeof dir, "%s/tests/hostile%s", TR_SOURCE_DIR, place.folder);
        assert_true(world_each_lua(dir, one_script, &place) > 20);
    }
    print_message("%d scripts; the slowest, %s, took %ld ms of computing; the largest process had "
                  "%ld KiB\n",
                  seen.scripts, seen.slowest, seen.slowest_ms, world_children_kib());
    assert_true(seen.scripts >= SCRIPTS_LEAST);
    assert_int_equal(seen.bad, 0);
#ifndef TR_SANITIZED
    assert_true(world_children_kib() <= TR_LOAD_MEMORY >> 10);
#endif
}

static void other_scripts_are_contained(void **state)
{
    (void)state;
    seen.bad = 0;
    for (char **dir = more; *dir; dir++)
        assert_true(world_each_lua(*dir, one_script, NULL) > 0);
    assert_int_equal(seen.bad, 0);
}

/* begin, `count` times middle, end */
static void repeated(const char *begin, const char *middle, size_t count, const char *end,
                     const char *codes, const char *part)
{
    size_t n = strlen(middle), at = strlen(begin);
    char *text = malloc(at + n * count + strlen(end) + 1);
    assert_non_null(text);
    memcpy(text, begin, at);
    for (size_t i = 0; i < count; i++, at += n)
        memcpy(text + at, middle, n);
    strcpy(text + at, end);
    put_file("scenarios/made/scenario.lua", text, strlen(text));
    free(text);
    assert_int_equal(refused("made", codes, part), 0);
    remove_scenario("made");
    good_still_loads(middle);
}

static void the_parser_is_spared(void **state)
{
    (void)state;
    repeated("return ", "(", 30000, "1", "TR005", "levels inside each other");
    repeated("return ", "{", 30000, "1", "TR005", "levels inside each other");
    repeated("x = a", "[a", 30000, "", "TR005", "levels inside each other");
    repeated("return ", "function() return ", 10000, "1", "TR005", "levels inside each other");
    repeated("", "do ", 30000, "", "TR005", "levels inside each other");
    repeated("", "if x then ", 20000, "", "TR005", "levels inside each other");
    repeated("return a", ".b", 60000, "", "TR005", "a chain of more than");
    repeated("return a", "[1]", 60000, "", "TR005", "a chain of more than");
    repeated("return a", "()", 60000, "", "TR005", "a chain of more than");
    repeated("return a", "''", 60000, "", "TR005", "a chain of more than");
    repeated("return a", "{}", 60000, "", "TR005", "a chain of more than");
    repeated("return a", ":b()", 60000, "", "TR005", "a chain of more than");
    repeated("return a", "..a", 60000, "", "TR005", "a chain of more than");
    repeated("return ", "not ", 50000, "a", "TR005", "a chain of more than");
    repeated("return ", "- ", 50000, "a", "TR005", "a chain of more than");
    repeated("return ", "#", 50000, "a", "TR005", "a chain of more than");
    repeated("return ", "~", 50000, "a", "TR005", "a chain of more than");
    repeated("local ", "name", 5000, " = 1", "TR005", "a name of more than 200 bytes");
    repeated("local s = '", "text", 20000, "'", "TR005", "a text of more than");
    repeated("local s = [[", "text", 20000, "]]", "TR005", "a text of more than");
    repeated("return ", "1,", 60000, "1", "TR004", "words and signs");
    repeated("return ", "a and ", 30000, "a", "TR001TR003TR028TR080", "");
    repeated("if a then ", "elseif a then ", 16000, "end", "TR001TR003TR028TR080", "");
    repeated("", "goto l ", 30000, "::l::", "TR001TR003TR008TR080", "");
    repeated("", "local a ", 300, "", "TR001", "more than 200 local names");
    repeated("return {", "{", 50000, "", "TR005", "levels inside each other");
    repeated("-- ", "x", 300000, "", "TR004", "256 KiB");
    repeated("--[[", "\n", 100000, "", "TR001", "unfinished long comment");
    repeated("'", "\\z ", 50000, "", "TR001", "unfinished string");
}

static void bytes_are_refused(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t len;
        const char *codes, *part;
    } rows[] = {
        {"\x1bLuaT\0\x19\x93\r\n\x1a\n", 12, "TR004", "control character 27"},
        {"x = 1\0", 6, "TR004", "control character 0"},
        {"x = '\xff'", 7, "TR004", "not UTF-8"},
        {"x = '\xc0\x80'", 8, "TR004", "not UTF-8"},
        {"x = '\xed\xa0\x80'", 9, "TR004", "not UTF-8"},
        {"", 0, "TR008", "the file has no scenario"},
        {"\xef\xbb\xbf", 3, "TR008", "the file has no scenario"},
        {"#!/usr/bin/lua\n", 15, "TR001", ""},
        {"}", 1, "TR001", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        put_file("scenarios/made/scenario.lua", rows[i].bytes, rows[i].len);
        assert_int_equal(refused("made", rows[i].codes, rows[i].part), 0);
        remove_scenario("made");
    }
    good_still_loads("odd bytes");
}

/* A file of the made scenario that is no file of its folder. */
static void made_with(const char *name, const char *part)
{
    world_put_text("scenarios/made/lines/zh-Hans.lua", "return {}");
    if (access(world_path("scenarios/made/scenario.lua"), F_OK) != 0)
        world_put_text("scenarios/made/scenario.lua", speaks);
    assert_int_equal(refused("made", "TR004", part), 0);
    remove_scenario("made");
    good_still_loads(name);
}

static void link_at(const char *path, const char *to)
{
    char from[TR_PATH_MAX];
    world_put_text("scenarios/made/lines/none.txt", "");
    snprintf(from, sizeof from, "%s", world_path(path));
    assert_int_equal(symlink(to, from), 0);
}

static void links_are_refused(void **state)
{
    (void)state;
    char secret[TR_PATH_MAX], folder[TR_PATH_MAX];
    world_put_text("secret.lua", "return { title = 'secret', asks = 'secret' }");
    snprintf(secret, sizeof secret, "%s", world_path("secret.lua"));
    snprintf(folder, sizeof folder, "%s", world_path(""));
    link_at("scenarios/made/scenario.lua", secret);
    made_with("a link as scenario.lua", "links are not followed");
    link_at("scenarios/made/lines/en.lua", secret);
    made_with("a link as lines", "links are not followed");
    link_at("scenarios/made/lines/en.lua", "../../../secret.lua");
    made_with("a link upwards", "links are not followed");
    link_at("scenarios/made/more", folder);
    made_with("a link to a folder", "links are not followed");
    link_at("scenarios/made/lines/en.lua", "en.lua");
    made_with("a link to itself", "links are not followed");
    link_at("scenarios/made/lines/en.lua", "/dev/zero");
    made_with("a link to a device", "links are not followed");
    link_at("scenarios/made/lines/en.lua", "gone.lua");
    made_with("a link to nothing", "links are not followed");
}

static void only_files_are_read(void **state)
{
    (void)state;
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    char path[TR_PATH_MAX];
    link_at("scenarios/made/unused", "nothing");
    snprintf(path, sizeof path, "%s", world_path("scenarios/made/lines/en.lua"));
    assert_int_equal(mkfifo(path, 0600), 0);
    made_with("a pipe", "not a regular file");
    link_at("scenarios/made/unused", "nothing");
    assert_int_equal(mkdir(path, 0700), 0); /* a folder of that name is only looked into */
    world_put_text("scenarios/made/lines/en.lua/a.lua", "while true do");
    world_put_text("scenarios/made/scenario.lua", speaks);
    assert_int_equal(refused("made", "TR001", ""), 0);
    remove_scenario("made");
    link_at("scenarios/made/unused", "nothing");
    int s = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_true(s >= 0);
    if (strlen(path) < sizeof name.sun_path) { /* a long TMPDIR has no room for a socket */
        memcpy(name.sun_path, path, strlen(path) + 1);
        assert_int_equal(bind(s, (struct sockaddr *)&name, sizeof name), 0);
        made_with("a socket", "not a regular file");
    }
    close(s);
    link_at("scenarios/made/unused", "nothing");
    if (mknod(path, S_IFCHR | 0600, makedev(1, 5)) == 0) /* the administrator's right */
        made_with("a device", "not a regular file");
    else
        remove_scenario("made");
}

static void names_are_checked(void **state)
{
    (void)state;
    static const char *const names[] = {"a\nb.lua", "a\x1b[2Jb.lua", "a\xff.lua", "a\\b.lua",
                                        "\xe2\x80\xae-b.lua"};
    char path[512];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "scenarios/made/%s", names[i]);
        world_put_text("scenarios/made/scenario.lua", speaks);
        world_put_text(path, "return 1");
        assert_int_equal(refused("made", "TR004", "a name that cannot be used"), 0);
        remove_scenario("made");
    }
    snprintf(path, sizeof path, "scenarios/made/%0240d.lua", 0);
    world_put_text("scenarios/made/scenario.lua", speaks);
    world_put_text(path, "return 1");
    assert_int_equal(refused("made", "TR004", "a name that cannot be used"), 0);
    remove_scenario("made");
    good_still_loads("names of files");
}

static void folders_are_bounded(void **state)
{
    (void)state;
    char path[256];
    static char big[(256 << 10) + 1];
    memset(big, ' ', sizeof big);
    world_put("scenarios/made/scenario.lua", big, sizeof big);
    made_with("a large source", "more than 256 KiB");
    world_put_text("scenarios/made/scenario.lua", speaks);
    world_put("scenarios/made/lines/en.lua", big, sizeof big);
    made_with("large lines", "more than 256 KiB");
    for (int i = 0; i < 9; i++) {
        snprintf(path, sizeof path, "scenarios/made/f%d.lua", i);
        world_put(path, big, sizeof big - 1);
    }
    made_with("much source", "more than 2 MiB");
    for (int i = 0; i < 2001; i++) {
        snprintf(path, sizeof path, "scenarios/made/f%d.txt", i);
        world_put_text(path, "");
    }
    made_with("many files", "more than 2000 files");
}

static void includes_that_loop(void **state)
{
    (void)state;
    world_put_text("scenarios/made/scenario.lua", "include 'a'");
    world_put_text("scenarios/made/a.lua", "include 'b'");
    world_put_text("scenarios/made/b.lua", "include 'a'");
    assert_int_equal(refused("made", "TR007", "includes itself"), 0);
    remove_scenario("made");
    char name[64], text[64];
    world_put_text("scenarios/made/scenario.lua", "include 'f1'");
    for (int i = 1; i < 63; i++) { /* a chain of all the files there may be */
        snprintf(name, sizeof name, "scenarios/made/f%d.lua", i);
        snprintf(text, sizeof text, i < 62 ? "include 'f%d'" : "error('end of the chain')", i + 1);
        world_put_text(name, text);
    }
    assert_int_equal(refused("made", "TR002", "end of the chain"), 0);
    world_put_text("scenarios/made/f63.lua", "");
    world_put_text("scenarios/made/f64.lua", "");
    assert_int_equal(refused("made", "TR004", "more than 64 Lua files"), 0);
    remove_scenario("made");
    good_still_loads("includes");
}

static int setup(void **state)
{
    (void)state;
    return world_begin(&loader) ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    world_end();
    return 0;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scripts_are_contained),       cmocka_unit_test(the_parser_is_spared),
        cmocka_unit_test(bytes_are_refused),           cmocka_unit_test(links_are_refused),
        cmocka_unit_test(only_files_are_read),         cmocka_unit_test(names_are_checked),
        cmocka_unit_test(folders_are_bounded),         cmocka_unit_test(includes_that_loop),
        cmocka_unit_test(other_scripts_are_contained),
    };
    (void)argc;
    more = argv + 1;
    return cmocka_run_group_tests_name("hostile", tests, setup, teardown);
}
