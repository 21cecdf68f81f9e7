/* The loader's answer is a stranger's: whatever a program in its place says or
 * does, it is refused in a sentence or gives what was asked for, in good time,
 * and nothing of it stays behind. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cmocka_all.h"
#include "hostile/world.h"
#include "script/codes.h"
#include "script/spawn.h"
#include "script/wire.h"
#include "sim/graph.h"
#include "sim/plain.h"

static struct tr_loader real, fake;
static char answers[2][TR_PATH_MAX]; /* of a good scenario, and of a bad one */
static struct tr_digest good;

static const char source[] = "scenario { format = 1, id = 'made', title = 'M', caller = {} }\n"
                             "beat 'a' { listen = true, next = 'b' }\n"
                             "beat 'b' { caller = 'Bye.', ending = 'done' }\n";

/* Keep what the real loader says to this scenario. The cache's entry is the
 * answer with a seal behind it. */
static void keep_answer(const char *text, const char *name, char path[TR_PATH_MAX])
{
    struct tr_loaded loaded;
    struct tr_names names;
    struct tr_buf file;
    char entry[TR_PATH_MAX];
    tr_err err;
    world_remove("cache");
    snprintf(real.cache_dir, sizeof real.cache_dir, "%s", world_path("cache"));
    world_put_text("scenarios/made/scenario.lua", text);
    (void)tr_load(&real, TR_LOAD_SCENARIO, "made", &loaded, &err);
    good = loaded.bytes.len ? loaded.digest : good;
    tr_loaded_done(&loaded);
    assert_int_equal(tr_dir_list(real.cache_dir, &names, &err), TR_OK);
    assert_int_equal(names.count, 1);
    assert_int_equal(tr_path_join(entry, sizeof entry, real.cache_dir, names.v[0], &err), TR_OK);
    tr_buf_init(&file, TR_RESPONSE_MAX);
    assert_int_equal(tr_file_read(entry, &file, &err), TR_OK);
    world_put(name, file.data, file.len - TR_DIGEST_SIZE);
    snprintf(path, TR_PATH_MAX, "%s", world_path(name));
    tr_buf_done(&file);
    tr_names_done(&names);
    real.cache_dir[0] = '\0';
}

/* Ask the stand-in. */
static tr_status ask(const char *kind, unsigned seed, const char *answer, struct tr_loaded *loaded,
                     tr_err *err)
{
    char text[TR_PATH_MAX + 100];
    snprintf(text, sizeof text, "-- fake: %s %u %s :end\n", kind, seed, answer);
    world_put_text("scenarios/made/scenario.lua", text);
    return tr_load(&fake, TR_LOAD_SCENARIO, "made", loaded, err);
}

static void check(const char *kind, unsigned seed, tr_status status, const struct tr_loaded *l,
                  const tr_err *err)
{
    struct tr_graph *graph;
    if (status == TR_OK) {
        if (tr_graph_decode(&graph, l->bytes.data, l->bytes.len, NULL) != TR_OK ||
            strcmp(tr_graph_str(graph, graph->id), "made") != 0)
            fail_msg("%s %u: this was accepted", kind, seed);
        tr_graph_free(graph);
    } else if (l->bytes.len > 0 || !err->msg[0] || tr_findings_errors(&l->findings) == 0) {
        fail_msg("%s %u: refused without a reason, or with a result", kind, seed);
    }
    if (status != TR_OK && !tr_plain_text(err->msg, strlen(err->msg)))
        fail_msg("%s %u: something hides in the sentence", kind, seed);
    for (size_t i = 0; i < l->findings.count; i++) {
        const struct tr_finding *f = &l->findings.v[i];
        if (!tr_code_find(tr_code_parse(f->code)) ||
            !tr_plain_text(f->message, strlen(f->message)) ||
            !tr_plain_text(f->hint, strlen(f->hint)) || !tr_plain_text(f->path, strlen(f->path)))
            fail_msg("%s %u: something hides in a finding", kind, seed);
    }
}

static int open_files(void)
{
    int n = 0;
    DIR *dir = opendir("/proc/self/fd");
    assert_non_null(dir);
    while (readdir(dir))
        n++;
    closedir(dir);
    return n;
}

/* How one kind of stand-in ends: part NULL means that the answer may be good. */
static void kind_of_answer(const char *kind, unsigned seeds, tr_status status, const char *part)
{
    for (unsigned seed = 1; seed <= seeds; seed++) {
        struct tr_loaded loaded;
        tr_err err = {0};
        size_t blocks = tr_alloc_stats().live_blocks;
        int files = open_files();
        tr_status got = ask(kind, seed, answers[seed % 2], &loaded, &err);
        check(kind, seed, got, &loaded, &err);
        if (part && (got != status || !strstr(err.msg, part)))
            fail_msg("%s %u gave %s: %s", kind, seed, tr_status_name(got), err.msg);
        tr_loaded_done(&loaded);
        assert_int_equal(tr_alloc_stats().live_blocks, blocks);
        assert_int_equal(open_files(), files);
        assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
        assert_int_equal(errno, ECHILD);
    }
    world_good_still_loads(&real, kind);
}

static void a_good_answer_is_taken(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    tr_err err = {0};
    static const char *const kinds[] = {"good", "pieces"};
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(ask(kinds[i], 1, answers[0], &loaded, &err), TR_OK);
        assert_true(tr_digest_equal(&loaded.digest, &good));
        tr_loaded_done(&loaded);
        assert_int_equal(ask(kinds[i], 2, answers[1], &loaded, &err), TR_EFORMAT);
        assert_non_null(strstr(err.msg, "nothing here is called"));
        tr_loaded_done(&loaded);
    }
}

static void damaged_answers_are_refused(void **state)
{
    (void)state;
    kind_of_answer("mutated", 300, TR_OK, NULL);
    kind_of_answer("random", 100, TR_EFORMAT, "not readable");
    kind_of_answer("part", 40, TR_EFORMAT, "the loader's answer is");
    kind_of_answer("twice", 4, TR_EFORMAT, "the loader's answer is");
    kind_of_answer("lengths", 10, TR_EFORMAT, "could not be read");
    kind_of_answer("silent", 4, TR_EFORMAT, "not readable");
}

static void bad_ends_are_told(void **state)
{
    (void)state;
    kind_of_answer("crash", 20, TR_ELIMIT, "stopped by signal");
    kind_of_answer("code", 10, TR_OK, NULL);
    kind_of_answer("endless", 2, TR_ELIMIT, "cannot be taken");
#ifdef TR_SANITIZED
    kind_of_answer("deaf", 1, TR_ELIMIT, "it took more than"); /* ten seconds there */
#else
    kind_of_answer("hang", 2, TR_ELIMIT, "it took more than");
    kind_of_answer("deaf", 2, TR_ELIMIT, "it took more than");
    kind_of_answer("child", 2, TR_ELIMIT, "it took more than");
#endif
}

/* Well-formed answers that say what no loader would. */
static void lies_are_refused(void **state)
{
    (void)state;
    static const struct {
        const char *code, *message;
        uint8_t severity;
        uint32_t line;
    } rows[] = {{"TR002", "\x1b[2Jall is well", 2, 1},
                {"TR002", "\xe2\x80\xaella", 2, 1},
                {"TR002", "bell \a", 2, 1},
                {"TR002", "\xff", 2, 1},
                {"TR999", "no such code", 2, 1},
                {"XX002", "no code", 2, 1},
                {"TR002", "of no severity", 3, 1},
                {"TR002", "in no line", 2, UINT32_MAX},
                {"TR031", "nothing to use, no reason", 1, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct tr_loaded loaded;
        struct tr_buf lie;
        tr_err err = {0};
        tr_buf_init(&lie, 4096);
        tr_buf_put(&lie, "TRs2", 4);
        tr_buf_u32(&lie, 0);
        tr_buf_u32(&lie, 1);
        tr_buf_str(&lie, rows[i].code, strlen(rows[i].code) + 1);
        tr_buf_u8(&lie, rows[i].severity);
        tr_buf_u32(&lie, rows[i].line);
        tr_buf_u32(&lie, 1);
        tr_buf_str(&lie, "scenario.lua", 13);
        tr_buf_str(&lie, "", 1);
        tr_buf_str(&lie, rows[i].message, strlen(rows[i].message) + 1);
        tr_buf_str(&lie, "", 1);
        tr_buf_u32(&lie, 0); /* no places, of no file */
        tr_buf_u32(&lie, 0);
        tr_buf_put(&lie, "TRs2", 4);
        world_put("lie", lie.data, lie.len);
        tr_buf_done(&lie);
        tr_status status = ask("good", 1, world_path("lie"), &loaded, &err);
        check("lie", (unsigned)i, status, &loaded, &err);
        if (status != TR_EFORMAT || loaded.findings.count != 1 ||
            strcmp(loaded.findings.v[0].code, "TR081") != 0)
            fail_msg("lie %zu gave %s: %s", i, tr_status_name(status), err.msg);
        tr_loaded_done(&loaded);
    }
}

/* A graph of another scenario, and one with an error beside it. */
static void other_results_are_refused(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    struct tr_response resp;
    struct tr_buf bytes;
    char text[] = "wrong";
    struct tr_finding f = {
        .code = "TR002", .severity = TR_SEV_ERROR, .file = text, .path = text, .message = text};
    tr_err err = {0};
    assert_int_equal(tr_load(&real, TR_LOAD_SCENARIO, "good", &loaded, &err), TR_OK);
    for (int both = 0; both < 2; both++) {
        tr_response_init(&resp);
        tr_buf_init(&bytes, TR_RESPONSE_MAX);
        tr_buf_put(&resp.blob, loaded.bytes.data, loaded.bytes.len);
        if (both) {
            f.hint = text;
            assert_int_equal(tr_findings_add(&resp.findings, &f), TR_OK);
        }
        tr_response_encode(&resp, &bytes);
        world_put("other", bytes.data, bytes.len);
        tr_buf_done(&bytes);
        tr_response_done(&resp);
        struct tr_loaded got;
        assert_int_equal(ask("good", 1, world_path("other"), &got, &err), TR_EFORMAT);
        assert_non_null(strstr(err.msg, both ? "a result with errors" : "is about \"good\""));
        tr_loaded_done(&got);
    }
    tr_loaded_done(&loaded);
}

static int setup(void **state)
{
    (void)state;
    if (!world_begin(&real))
        return -1;
    keep_answer(source, "answer", answers[0]);
    keep_answer("local x = os", "refusal", answers[1]);
    fake = real;
    snprintf(fake.program, sizeof fake.program, "%s", TR_FAKE_LOADER);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    world_end();
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_good_answer_is_taken),      cmocka_unit_test(lies_are_refused),
        cmocka_unit_test(other_results_are_refused),   cmocka_unit_test(bad_ends_are_told),
        cmocka_unit_test(damaged_answers_are_refused),
    };
    return cmocka_run_group_tests_name("loader's answers", tests, setup, teardown);
}
