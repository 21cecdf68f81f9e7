/* Hostile scenarios. Every *.lua beside this file is put in place of a
 * scenario.lua and read through the real loader process; its first line says
 * which finding must refuse it. What cannot be written as a Lua file is made
 * here. After each one a good scenario must still load. Folders named on the
 * command line are tried too: of those, every script has to be refused. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "cmocka_all.h"
#include "script/reader.h"

static char root[256];
static struct tr_loader loader;
static char **more;

static void put_file(const char *path, const char *bytes, size_t len)
{
    char full[TR_PATH_MAX], dir[TR_PATH_MAX];
    tr_err err;
    assert_int_equal(tr_path_join(full, sizeof full, root, path, &err), TR_OK);
    snprintf(dir, sizeof dir, "%s", full);
    *strrchr(dir, '/') = '\0';
    assert_int_equal(tr_dir_make(dir, &err), TR_OK);
    FILE *f = fopen(full, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, len, f), len);
    assert_int_equal(fclose(f), 0);
}

static void put_text(const char *path, const char *text)
{
    put_file(path, text, strlen(text));
}

static const char good[] = "scenario { format = 1, id = 'good', title = 'Good', caller = {} }\n"
                           "beat 'a' { listen = true, next = 'b', expects = { 'greet' } }\n"
                           "beat 'b' { caller = 'Bye.', ending = 'done' }\n";

static void good_still_loads(const char *after)
{
    struct tr_loaded loaded;
    tr_err err;
    tr_status status = tr_load(&loader, TR_LOAD_SCENARIO, "good", &loaded, &err);
    if (status != TR_OK)
        fail_msg("after %s the good scenario gave: %s", after, err.msg);
    assert_int_equal(loaded.findings.count, 0);
    tr_loaded_done(&loaded);
}

static void remove_scenario(const char *id)
{
    char command[TR_PATH_MAX + 64];
    snprintf(command, sizeof command, "rm -rf '%s/scenarios/%s'", root, id);
    assert_int_equal(system(command), 0);
}

/* Load a scenario that must be refused with one of the codes (and the text in
 * its sentence); codes NULL: with any. */
static int refused(const char *id, const char *codes, const char *part)
{
    struct tr_loaded loaded;
    tr_err err = {0};
    int bad = 0;
    bool named = codes == NULL;
    tr_status status = tr_load(&loader, TR_LOAD_SCENARIO, id, &loaded, &err);
    if ((status != TR_EFORMAT && status != TR_ELIMIT) || loaded.bytes.len > 0 ||
        tr_findings_errors(&loaded.findings) == 0 || err.msg[0] == '\0' || strchr(err.msg, '\n'))
        bad = 1;
    for (size_t i = 0; i < loaded.findings.count; i++) {
        const struct tr_finding *f = &loaded.findings.v[i];
        if (strlen(f->message) > 600 || strchr(f->message, '\n'))
            bad = 1;
        named |= codes && strstr(codes, f->code) && strstr(f->message[0] ? f->message : "", part);
        if (codes && strstr(codes, f->code) && f->hint[0] && strstr(f->hint, part))
            named = true;
        /* stopped by anything but the limits on time and memory is a crash */
        if (strstr(f->message, "signal") || strstr(f->message, "ended with code"))
            bad = 1;
    }
    if (bad || !named) {
        fprintf(stderr, "%s: expected %s %s, got %s: %s\n", id, codes ? codes : "a refusal",
                part ? part : "", tr_status_name(status), err.msg);
        for (size_t i = 0; i < loaded.findings.count && i < 12; i++) {
            char text[1024];
            tr_finding_format(&loaded.findings.v[i], text, sizeof text);
            fprintf(stderr, "    %s\n", text);
        }
    }
    tr_loaded_done(&loaded);
    return bad || !named;
}

static int one_script(const char *dir, const char *file, bool told)
{
    char path[TR_PATH_MAX], id[64], target[160], codes[256] = "", *part = codes;
    struct tr_buf text;
    tr_err err;
    snprintf(path, sizeof path, "%s/%s", dir, file);
    snprintf(id, sizeof id, "%s%.*s", told ? "" : "other_", (int)(strlen(file) - 4), file);
    snprintf(target, sizeof target, "scenarios/%s/scenario.lua", id);
    tr_buf_init(&text, 1 << 20);
    assert_int_equal(tr_file_read(path, &text, &err), TR_OK);
    put_file(target, (const char *)text.data, text.len);
    if (told) { /* "-- expect: TR001 TR002 part of the sentence" */
        size_t len = (size_t)((char *)memchr(text.data, '\n', text.len) - (char *)text.data);
        assert_true(len < sizeof codes && len >= 16);
        assert_memory_equal(text.data, "-- expect: TR", 13);
        memcpy(codes, text.data + 11, len - 11);
        codes[len - 11] = '\0';
        while (strncmp(part, "TR", 2) == 0 && strlen(part) >= 5)
            part += part[5] == ' ' ? 6 : 5;
    }
    char *sentence = told ? part : NULL;
    char list[256];
    snprintf(list, sizeof list, "%.*s", (int)(part - codes), codes);
    int bad = refused(id, told ? list : NULL, sentence);
    tr_buf_done(&text);
    remove_scenario(id);
    good_still_loads(file);
    return bad;
}

static int folder(const char *dir, bool told)
{
    struct tr_names names;
    tr_err err;
    int bad = 0, count = 0;
    assert_int_equal(tr_dir_list(dir, &names, &err), TR_OK);
    for (size_t i = 0; i < names.count; i++) {
        size_t len = strlen(names.v[i]);
        if (len < 5 || strcmp(names.v[i] + len - 4, ".lua") != 0)
            continue;
        bad += one_script(dir, names.v[i], told);
        count++;
    }
    tr_names_done(&names);
    assert_true(count > 0);
    return bad;
}

static void scripts_are_contained(void **state)
{
    (void)state;
    assert_int_equal(folder(TR_SOURCE_DIR "/tests/hostile", true), 0);
}

static void other_scripts_are_contained(void **state)
{
    (void)state;
    for (char **dir = more; *dir; dir++)
        assert_int_equal(folder(*dir, false), 0);
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
    repeated("", "local a ", 300, "", "TR001", "too many local variables");
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

static void links_are_refused(void **state)
{
    (void)state;
    char from[TR_PATH_MAX], to[TR_PATH_MAX];
    put_text("secret.lua", "return 'secret'");
    put_text("scenarios/made/lines/en.lua", "return {}");
    snprintf(from, sizeof from, "%s/secret.lua", root);
    snprintf(to, sizeof to, "%s/scenarios/made/scenario.lua", root);
    assert_int_equal(symlink(from, to), 0);
    assert_int_equal(refused("made", "TR004", "links are not followed"), 0);
    remove_scenario("made");
    put_file("scenarios/made/scenario.lua", good, sizeof good - 1);
    snprintf(to, sizeof to, "%s/scenarios/made/lines", root);
    assert_int_equal(symlink(root, to), 0);
    assert_int_equal(refused("made", "TR004", "links are not followed"), 0);
    remove_scenario("made");
    put_file("scenarios/made/scenario.lua", good, sizeof good - 1);
    snprintf(to, sizeof to, "%s/scenarios/made/pipe.lua", root);
    assert_int_equal(mkfifo(to, 0600), 0);
    assert_int_equal(refused("made", "TR004", "not a regular file"), 0);
    remove_scenario("made");
    good_still_loads("links");
}

static void includes_that_loop(void **state)
{
    (void)state;
    put_text("scenarios/made/scenario.lua", "include 'a'");
    put_text("scenarios/made/a.lua", "include 'b'");
    put_text("scenarios/made/b.lua", "include 'a'");
    assert_int_equal(refused("made", "TR007", "includes itself"), 0);
    remove_scenario("made");
    char name[64], text[64];
    put_text("scenarios/made/scenario.lua", "include 'f1'");
    for (int i = 1; i < 63; i++) { /* a chain of all the files there may be */
        snprintf(name, sizeof name, "scenarios/made/f%d.lua", i);
        snprintf(text, sizeof text, i < 62 ? "include 'f%d'" : "error('end of the chain')", i + 1);
        put_text(name, text);
    }
    assert_int_equal(refused("made", "TR002", "end of the chain"), 0);
    put_text("scenarios/made/f63.lua", "");
    put_text("scenarios/made/f64.lua", "");
    assert_int_equal(refused("made", "TR004", "more than 64 Lua files"), 0);
    remove_scenario("made");
    good_still_loads("includes");
}

static int setup(void **state)
{
    tr_err err;
    (void)state;
    const char *tmp = getenv("TMPDIR");
    snprintf(root, sizeof root, "%s/hostile-XXXXXX", tmp && tmp[0] ? tmp : P_tmpdir);
    if (!mkdtemp(root))
        return -1;
    put_text("assets/lexicon/acts.tsv", "act\tkind\tdefinition\ngreet\twanted\tA greeting\n");
    put_file("scenarios/good/scenario.lua", good, sizeof good - 1);
    if (tr_loader_init(&loader, root, &err) != TR_OK) {
        fprintf(stderr, "%s\n", err.msg);
        return -1;
    }
    loader.cache_dir[0] = '\0';
    return 0;
}

static int teardown(void **state)
{
    char command[TR_PATH_MAX];
    (void)state;
    snprintf(command, sizeof command, "rm -rf '%s'", root);
    return system(command);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scripts_are_contained), cmocka_unit_test(the_parser_is_spared),
        cmocka_unit_test(bytes_are_refused),     cmocka_unit_test(links_are_refused),
        cmocka_unit_test(includes_that_loop),    cmocka_unit_test(other_scripts_are_contained),
    };
    (void)argc;
    more = argv + 1;
    return cmocka_run_group_tests_name("hostile", tests, setup, teardown);
}
