/* The lint about recordings, with whatever a stranger's folder may hold. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
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

/* The least that is an Ogg Vorbis stream: one page with the first header. */
static size_t recording(uint8_t out[64])
{
    static const uint8_t head[30] = {1, 'v', 'o', 'r', 'b', 'i', 's', 0, 0, 0, 0, 1, 0x80, 0xbb, 0,
                                     0, 0,   0,   0,   0,   0,   0,   0, 0, 0, 0, 0, 0,    0xb8, 1};
    memset(out, 0, 64);
    memcpy(out, "OggS", 4);
    out[5] = 2;
    out[26] = 1;
    out[27] = sizeof head;
    memcpy(out + 28, head, sizeof head);
    return 28 + sizeof head;
}

static void record(const char *name)
{
    uint8_t bytes[64];
    size_t len = recording(bytes);
    lint_world_write(&world, name, bytes, len);
}

/* beats: how many lines "l1", "l2", … there are */
static void scenario(int beats, const char *more)
{
    char text[8192];
    int n = snprintf(text, sizeof text,
                     "scenario { format = 1, id = 'x', title = 'X', caller = { who = 'He' },\n"
                     "  facts = { gate = number { 1, 4 } } }\n");
    for (int i = 1; i <= beats; i++)
        n += snprintf(text + n, sizeof text - (size_t)n,
                      "beat 'b%d' { caller = L'line_%d', next = '%s%d' }\n", i, i,
                      i < beats ? "b" : "bye", i < beats ? i + 1 : 0);
    (void)snprintf(text + n, sizeof text - (size_t)n,
                   "beat 'bye0' { caller = 'Bye, gate {gate}.', ending = 'done' }\n");
    lint_world_clear(&world);
    lint_world_write(&world, "scenario.lua", text, strlen(text));
    n = snprintf(text, sizeof text, "return {\n");
    for (int i = 1; i <= beats; i++)
        n += snprintf(text + n, sizeof text - (size_t)n, "  line_%d = %s,\n", i,
                      i == 1 && more ? more : "'Hello?'");
    (void)snprintf(text + n, sizeof text - (size_t)n, "}\n");
    lint_world_write(&world, "lines/en.lua", text, strlen(text));
}

static void no_folder_no_findings(void **state)
{
    struct tr_findings f;
    (void)state;
    scenario(3, NULL);
    lint_world_check(&world, &f);
    assert_int_equal(lint_count(&f, "TR058") + lint_count(&f, "TR059") + lint_count(&f, "TR004"),
                     0);
    tr_findings_done(&f);
    /* nor for a folder with nothing in it */
    assert_int_equal(tr_dir_make(lint_world_path(&world, "voice/en"), NULL), TR_OK);
    lint_world_check(&world, &f);
    assert_int_equal(lint_count(&f, "TR058"), 0);
    tr_findings_done(&f);
}

static void lines_without_a_recording(void **state)
{
    struct tr_findings f;
    (void)state;
    scenario(3, "{ 'Hello?', 'Hi!' }");
    record("voice/en/line_1.ogg");
    record("voice/en/line_2.ogg");
    lint_world_check(&world, &f);
    assert_int_equal(lint_count(&f, "TR058"), 2);
    assert_non_null(strstr(lint_text(&f, "TR058", 0), "lines/en.lua:2:"));
    assert_non_null(strstr(lint_text(&f, "TR058", 0),
                           "\"line_1\" (wording 2 of 2) has no recording "
                           "scenarios/x/voice/en/line_1_2.ogg"));
    assert_non_null(strstr(lint_text(&f, "TR058", 1), "voice/en/line_3.ogg"));
    assert_int_equal(f.v[0].severity, TR_SEV_NOTE);
    assert_int_equal(lint_count(&f, "TR059") + lint_count(&f, "TR004"), 0);
    tr_findings_done(&f);
    record("voice/en/line_1_2.ogg");
    record("voice/en/line_3.ogg");
    lint_world_check(&world, &f);
    assert_int_equal(lint_count(&f, "TR058"), 0); /* the line with a fact needs none */
    tr_findings_done(&f);
}

static void many_missing_are_one_finding(void **state)
{
    struct tr_findings f;
    (void)state;
    scenario(9, NULL);
    record("voice/en/line_1.ogg");
    lint_world_check(&world, &f);
    lint_expect(&f, "TR058", "scenarios/x/voice/en", "8 of 9 lines in en", "line_2.ogg", NULL);
    tr_findings_done(&f);
}

static void files_that_no_line_plays(void **state)
{
    struct tr_findings f;
    (void)state;
    scenario(2, NULL);
    record("voice/en/line_1.ogg");
    record("voice/en/lnie_2.ogg");
    lint_world_check(&world, &f);
    lint_expect(&f, "TR059", "scenarios/x/voice/en/lnie_2.ogg", "did you mean \"line_2.ogg\"?",
                NULL);
    tr_findings_done(&f);
    /* a line that is another in every call */
    record("voice/en/bye0_says.ogg");
    lint_world_check(&world, &f);
    assert_int_equal(lint_count(&f, "TR059"), 2);
    assert_non_null(strstr(lint_text(&f, "TR059", 0), "a fact that is drawn anew"));
    tr_findings_done(&f);
}

static void what_cannot_be_played(void **state)
{
    static const char mp3[] = "ID3 this is another kind of sound altogether";
    uint8_t bytes[64];
    struct tr_findings f;
    (void)state;
    scenario(5, NULL);
    size_t len = recording(bytes);
    lint_world_write(&world, "voice/en/line_1.ogg", mp3, sizeof mp3);
    lint_world_write(&world, "voice/en/line_2.ogg", bytes, len - 8);
    assert_int_equal(mkfifo(lint_world_path(&world, "voice/en/line_3.ogg"), 0600), 0);
    assert_int_equal(mkdir(lint_world_path(&world, "voice/en/line_4.ogg"), 0700), 0);
    assert_int_equal(symlink("/etc/hostname", lint_world_path(&world, "voice/en/line_5.ogg")), 0);
    lint_world_check(&world, &f);
    assert_int_equal(lint_count(&f, "TR004"), 5);
    const char *const parts[] = {"line_1.ogg: the recording is no Ogg Vorbis", "line_2.ogg",
                                 "line_3.ogg: the recording is no file but",
                                 "line_4.ogg: the recording is no file but",
                                 "line_5.ogg: the recording is a link"};
    for (size_t p = 0; p < 5; p++) {
        bool found = false;
        for (size_t i = 0; i < 5; i++)
            found = found || strstr(lint_text(&f, "TR004", i), parts[p]);
        if (!found)
            fail_msg("nothing says %s", parts[p]);
    }
    assert_int_equal(tr_findings_errors(&f), 5);
    tr_findings_done(&f);
    /* too large: sparse, so that the disk does not mind */
    assert_int_equal(truncate(lint_world_path(&world, "voice/en/line_1.ogg"), 5 << 20), 0);
    lint_world_check(&world, &f);
    bool large = false;
    for (size_t i = 0; i < 5; i++)
        large = large || strstr(lint_text(&f, "TR004", i), "more than 4 MiB");
    assert_true(large);
    tr_findings_done(&f);
}

/* The loader refuses such a folder; so does the lint, if it is asked. */
static void a_folder_that_is_a_link(void **state)
{
    struct tr_findings f;
    (void)state;
    scenario(7, NULL);
    assert_int_equal(tr_dir_make(tr_temp_path(world.dir, "other/voice"), NULL), TR_OK);
    assert_int_equal(symlink("/etc", tr_temp_path(world.dir, "other/voice/en")), 0);
    world.voices_name = "other";
    lint_world_check(&world, &f);
    world.voices_name = NULL;
    lint_expect(&f, "TR004", "scenarios/x/voice/en", "of 7 recordings each is a link", NULL);
    assert_int_equal(lint_count(&f, "TR059"), 0); /* nothing of /etc is listed */
    tr_findings_done(&f);
    assert_int_equal(unlink(tr_temp_path(world.dir, "other/voice/en")), 0);
}

/* Names of any bytes stay on one line and are no command for a terminal. */
static void names_of_strangers(void **state)
{
    struct tr_findings f;
    (void)state;
    scenario(1, NULL);
    record("voice/en/line_1.ogg");
    record("voice/en/a\nscenario.lua:1: error\x1b[31m.ogg");
    record("voice/en/\xff\xfe.ogg");
    lint_world_check(&world, &f);
    assert_int_equal(lint_count(&f, "TR059"), 2);
    for (size_t i = 0; i < 2; i++) {
        const char *text = lint_text(&f, "TR059", i);
        assert_null(strchr(text, '\n'));
        assert_null(strchr(text, '\x1b'));
        assert_true(strlen(text) < 400);
    }
    tr_findings_done(&f);
}

static void ten_thousand_files(void **state)
{
    struct tr_findings f;
    char name[64];
    (void)state;
    scenario(3, NULL);
    assert_int_equal(tr_dir_make(tr_temp_path(world.dir, "many/voice/en"), NULL), TR_OK);
    for (int i = 0; i < 10000; i++) {
        (void)snprintf(name, sizeof name, "many/voice/en/f%05d.ogg", i);
        FILE *file = fopen(tr_temp_path(world.dir, name), "w");
        assert_non_null(file);
        assert_int_equal(fclose(file), 0);
    }
    world.voices_name = "many";
    lint_world_check(&world, &f);
    world.voices_name = NULL;
    lint_expect(&f, "TR059", "10000 files", "f00000.ogg", NULL);
    assert_true(f.count < 10);
    tr_findings_done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_folder_no_findings),        cmocka_unit_test(lines_without_a_recording),
        cmocka_unit_test(many_missing_are_one_finding), cmocka_unit_test(files_that_no_line_plays),
        cmocka_unit_test(what_cannot_be_played),        cmocka_unit_test(a_folder_that_is_a_link),
        cmocka_unit_test(names_of_strangers),           cmocka_unit_test(ten_thousand_files),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
