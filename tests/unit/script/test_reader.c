/* The reader with real processes: what is collected, cached, refused, and what
 * happens when the loader does not behave. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cmocka_all.h"
#include "script/cache.h"
#include "script/collect.h"
#include "script/reader.h"
#include "script/wire.h"
#include "sim/graph.h"

static char root[256];
static struct tr_loader real, loader;

static void put(const char *path, const char *text)
{
    char full[TR_PATH_MAX], dir[TR_PATH_MAX];
    tr_err err;
    snprintf(full, sizeof full, "%s/%s", root, path);
    snprintf(dir, sizeof dir, "%s", full);
    *strrchr(dir, '/') = '\0';
    assert_int_equal(tr_dir_make(dir, &err), TR_OK);
    FILE *f = fopen(full, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
    assert_int_equal(fclose(f), 0);
}

static void run(const char *format)
{
    char command[2 * TR_PATH_MAX];
    snprintf(command, sizeof command, "cd '%s' && %s", root, format);
    assert_int_equal(system(command), 0);
}

static const char one[] =
    "scenario { format = 1, id = 'one', title = L'title', caller = {},\n"
    "  facts = { a = digits { 3 }, b = digits { 4 }, c = digits { 5 }, d = "
    "digits { 6 } },\n"
    "  flags = { f1 = true, f2 = true, f3 = true, f4 = false } }\n"
    "beat 'a' { caller = '{a}{b}{c}{d}', next = 'b', on {\n"
    "  { when = 'f1 and f2 and f3 and f4', set = { f1 = 'f2', f2 = 'f3', f3 = "
    "'f4', f4 = 'f1' }, to = 'b' } } }\n"
    "beat 'b' { caller = 'Bye.', ending = 'done' }\n";

static void loads_and_remembers(void **state)
{
    (void)state;
    struct tr_loaded first, again;
    struct tr_graph *graph;
    tr_err err;
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &first, &err), TR_OK);
    assert_false(first.cached);
    assert_int_equal(first.findings.count, 0);
    struct tr_digest digest;
    tr_digest_of(first.bytes.data, first.bytes.len, &digest);
    assert_true(tr_digest_equal(&digest, &first.digest));
    assert_int_equal(tr_graph_decode(&graph, first.bytes.data, first.bytes.len, &err), TR_OK);
    tr_graph_free(graph);
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &again, &err), TR_OK);
    assert_true(again.cached);
    assert_true(tr_digest_equal(&again.digest, &first.digest));
    tr_loaded_done(&again);
    /* an edit is another question */
    put("scenarios/one/lines/en.lua", "return { title = 'Other' }");
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &again, &err), TR_OK);
    assert_false(again.cached);
    assert_false(tr_digest_equal(&again.digest, &first.digest));
    tr_loaded_done(&again);
    tr_loaded_done(&first);
    put("scenarios/one/lines/en.lua", "return { title = 'One' }");
}

static void every_process_gives_the_same(void **state)
{
    (void)state;
    struct tr_loaded first;
    tr_err err;
    loader.cache_dir[0] = '\0';
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &first, &err), TR_OK);
    for (int i = 0; i < 8; i++) {
        struct tr_loaded next;
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &next, &err), TR_OK);
        assert_false(next.cached);
        assert_int_equal(next.bytes.len, first.bytes.len);
        assert_memory_equal(next.bytes.data, first.bytes.data, first.bytes.len);
        tr_loaded_done(&next);
    }
    tr_loaded_done(&first);
}

static void damaged_entries_are_replaced(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    tr_err err;
    static const char *const damages[] = {
        "for f in cache/*.load; do printf x | dd of=$f bs=1 seek=40 conv=notrunc 2>/dev/null; done",
        "for f in cache/*.load; do : > $f; done",
        "for f in cache/*.load; do head -c 50 $f > t && mv t $f; done",
        "for f in cache/*.load; do rm $f; mkdir $f; done && rmdir cache/*.load"};
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
    tr_loaded_done(&loaded);
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        run(damages[i]);
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
        assert_false(loaded.cached);
        tr_loaded_done(&loaded);
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
        assert_true(loaded.cached);
        tr_loaded_done(&loaded);
    }
}

/* What another user left in a folder that several can write to, what a link
 * leads to, and what was said about something else. */
static void foreign_entries_are_not_used(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    struct tr_digest first;
    tr_err err;
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
    first = loaded.digest;
    tr_loaded_done(&loaded);
    run("f=$(ls cache/*.load) && mv $f kept && ln -s ../kept $f");
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
    assert_false(loaded.cached);
    tr_loaded_done(&loaded);
    if (geteuid() == 0) { /* only the administrator can give a file away */
        run("chown 12345 cache/*.load");
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
        assert_false(loaded.cached);
        tr_loaded_done(&loaded);
    }
    put("scenarios/one/lines/en.lua", "return { title = 'Edited' }");
    run("mv cache/*.load kept");
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
    tr_loaded_done(&loaded);
    run("cp kept cache/*.load"); /* the answer from before the edit, in the present one's place */
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
    assert_false(loaded.cached);
    assert_false(tr_digest_equal(&loaded.digest, &first));
    tr_loaded_done(&loaded);
    put("scenarios/one/lines/en.lua", "return { title = 'One' }");
}

/* An entry that is well sealed but holds no graph is not believed either. */
static void sealed_nonsense_is_refused(void **state)
{
    (void)state;
    static struct tr_collected c;
    static const char *const blobs[] = {"no house", ""};
    struct tr_digest key;
    struct tr_response resp, back;
    struct tr_buf request;
    struct tr_loaded loaded;
    tr_err err;
    tr_buf_init(&request, TR_REQUEST_MAX);
    assert_int_equal(tr_collect(&c, &loader, TR_LOAD_HOUSE, "home", &err), TR_OK);
    tr_request_encode(&c.req, &request);
    tr_cache_key(loader.program, &request, &key);
    for (size_t i = 0; i < sizeof blobs / sizeof *blobs; i++) {
        tr_response_init(&resp);
        tr_response_init(&back);
        tr_buf_put(&resp.blob, blobs[i], strlen(blobs[i]));
        tr_cache_put(loader.cache_dir, &key, &resp);
        assert_true(tr_cache_get(loader.cache_dir, &key, &back)); /* the seal is good … */
        assert_int_equal(back.blob.len, strlen(blobs[i]));
        tr_response_done(&back);
        tr_response_done(&resp);
        /* … and the reader believes nothing all the same */
        assert_int_equal(tr_load(&loader, TR_LOAD_HOUSE, "home", &loaded, &err), TR_OK);
        assert_false(loaded.cached);
        assert_true(loaded.bytes.len > 0);
        tr_loaded_done(&loaded);
    }
    tr_collected_done(&c);
    tr_buf_done(&request);
}

static void no_cache_is_no_error(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    tr_err err;
    put("file", "in the way");
    snprintf(loader.cache_dir, sizeof loader.cache_dir, "%s/file/cache", root);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
        assert_false(loaded.cached);
        tr_loaded_done(&loaded);
    }
}

static void the_cache_stays_small(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    struct tr_names names;
    tr_err err;
    run("mkdir -p cache && for i in $(seq 600); do echo > cache/$i.load; done && touch -d "
        "2001-01-01 cache/1*.load cache/2*.load cache/3*.load && echo > cache/other");
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
    tr_loaded_done(&loaded);
    assert_int_equal(tr_dir_list(loader.cache_dir, &names, &err), TR_OK);
    assert_true(names.count < 350);
    bool other = false;
    for (size_t i = 0; i < names.count; i++)
        other |= strcmp(names.v[i], "other") == 0; /* not ours: left alone */
    assert_true(other);
    tr_names_done(&names);
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
    assert_true(loaded.cached);
    tr_loaded_done(&loaded);
}

/* The limit on computing: the loader itself says where it was, and since another
 * time may go better, that is not remembered. On a starved machine the limit by the
 * clock comes first at times, and nobody says where. */
#define STOPS_MOST 30
static void a_stop_names_its_line(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    tr_err err;
    put("scenarios/slow/scenario.lua", "local t = {}\n"
                                       "for i = 1, 30000 do t['k' .. i] = i end\n"
                                       "for i = 1, 30000 do t['k' .. i] = nil end\n"
                                       "while true do pairs(t) end\n");
    int named = 0;
    for (int i = 0; i < STOPS_MOST && named < 2; i++) {
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "slow", &loaded, &err), TR_ELIMIT);
        assert_false(loaded.cached);
        assert_non_null(strstr(err.msg, "it took more than"));
        assert_non_null(strstr(err.msg, "look for a loop that does not end [TR080]"));
        named += strstr(err.msg, "scenarios/slow/scenario.lua:4: it took more than") != NULL;
        tr_loaded_done(&loaded);
    }
    assert_int_equal(named, 2);
    run("rm -r scenarios/slow");
}

static void findings_name_files(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    char path[TR_PATH_MAX], text[1024], expect[2 * TR_PATH_MAX];
    tr_err err;
    put("scenarios/broken/scenario.lua", "scenario {\n  format = 1 id = 'broken' }");
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "broken", &loaded, &err), TR_EFORMAT);
    assert_int_equal(loaded.bytes.len, 0);
    assert_int_equal(loaded.findings.count, 1);
    tr_finding_format(&loaded.findings.v[0], text, sizeof text);
    assert_string_equal(text, "scenarios/broken/scenario.lua:2:14: '}' expected (to close '{' at "
                              "line 1) near 'id'; a comma may be missing before it [TR001]");
    assert_string_equal(err.msg, text);
    tr_loaded_done(&loaded);
    /* again, from the cache: the same words */
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "broken", &loaded, &err), TR_EFORMAT);
    assert_true(loaded.cached);
    assert_string_equal(err.msg, text);
    tr_loaded_done(&loaded);
    snprintf(path, sizeof path, "%s/scenarios/broken///", root);
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, path, &loaded, &err), TR_EFORMAT);
    snprintf(expect, sizeof expect, "%s/%s", root, text);
    assert_string_equal(err.msg, expect);
    tr_loaded_done(&loaded);
    /* the others are not concerned */
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
    tr_loaded_done(&loaded);
    run("rm -r scenarios/broken");
}

static void warnings_come_with_bytes(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    tr_err err;
    put("scenarios/warned/scenario.lua",
        "scenario { format = 1, id = 'warned', title = 'W', caller = {} }\n"
        "beat 'a' { listen = true, next = 'b' } beat 'b' { ending = 'c' }\n"
        "beat 'lost' { listen = true, next = 'b' }");
    for (int i = 0; i < 2; i++) {
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "warned", &loaded, &err), TR_OK);
        assert_int_equal(loaded.cached, i);
        assert_int_equal(loaded.findings.count, 1);
        assert_string_equal(loaded.findings.v[0].code, "TR031");
        assert_int_equal(loaded.findings.v[0].severity, TR_SEV_WARNING);
        assert_true(loaded.bytes.len > 0);
        tr_loaded_done(&loaded);
    }
    run("rm -r scenarios/warned");
}

/* Places come with the graph, from the loader and from the cache, and each is of
 * something that the graph has. */
static void places_come_with_bytes(void **state)
{
    (void)state;
    static struct tr_collected c;
    struct tr_loaded loaded;
    struct tr_digest key;
    struct tr_response resp;
    struct tr_buf request;
    tr_err err;
    for (int i = 0; i < 2; i++) {
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
        assert_int_equal(loaded.cached, i);
        const struct tr_spot *b = tr_places_find(&loaded.places, TR_SPOT_BEAT, 1);
        const struct tr_spot *fact = tr_places_find(&loaded.places, TR_SPOT_FACT, 1);
        assert_non_null(b);
        assert_non_null(fact);
        assert_int_equal(b->line, 6);
        assert_int_equal(b->column, 1);
        assert_int_equal(fact->line, 2);
        assert_string_equal(loaded.places.files[b->file], "scenarios/one/scenario.lua");
        assert_null(tr_places_find(&loaded.places, TR_SPOT_BEAT, 2));
        tr_loaded_done(&loaded);
    }
    /* sealed as it should be, but about a beat that is not there */
    tr_buf_init(&request, TR_REQUEST_MAX);
    assert_int_equal(tr_collect(&c, &loader, TR_LOAD_SCENARIO, "one", &err), TR_OK);
    tr_request_encode(&c.req, &request);
    tr_cache_key(loader.program, &request, &key);
    tr_response_init(&resp);
    assert_true(tr_cache_get(loader.cache_dir, &key, &resp));
    assert_int_equal(tr_places_add(&resp.places, &(struct tr_spot){2, TR_SPOT_BEAT, 0, 9, 1}),
                     TR_OK);
    assert_int_equal(tr_places_sort(&resp.places), TR_OK);
    tr_cache_put(loader.cache_dir, &key, &resp);
    tr_response_done(&resp);
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
    assert_false(loaded.cached);
    assert_null(tr_places_find(&loaded.places, TR_SPOT_BEAT, 2));
    tr_loaded_done(&loaded);
    tr_collected_done(&c);
    tr_buf_done(&request);
}

static void what_is_not_there(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    tr_err err;
    static const char *const ids[] = {"none", "", "..", "One", "a b", "houses"};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, ids[i], &loaded, &err), TR_ENOTFOUND);
        tr_loaded_done(&loaded);
    }
    assert_int_equal(tr_load(&loader, TR_LOAD_HOUSE, "../one/scenario", &loaded, &err),
                     TR_ENOTFOUND);
    tr_loaded_done(&loaded);
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "/no/such/folder", &loaded, &err),
                     TR_ENOTFOUND);
    tr_loaded_done(&loaded);
    run("mv assets/lexicon/acts.tsv assets/lexicon/gone");
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_ENOTFOUND);
    assert_non_null(strstr(err.msg, "acts.tsv"));
    tr_loaded_done(&loaded);
    run("mv assets/lexicon/gone assets/lexicon/acts.tsv");
}

static void neighbours_do_not_matter(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    tr_err err;
    put("scenarios/houses/bad.lua", "house {");
    run("ln -s ../../assets/lexicon/acts.tsv scenarios/houses/link.lua && head -c 300000 /dev/zero "
        "> scenarios/houses/big.lua");
    assert_int_equal(tr_load(&loader, TR_LOAD_HOUSE, "home", &loaded, &err), TR_OK);
    assert_int_equal(loaded.findings.count, 0);
    tr_loaded_done(&loaded);
    assert_int_equal(tr_load(&loader, TR_LOAD_HOUSE, "link", &loaded, &err), TR_EFORMAT);
    tr_loaded_done(&loaded);
    assert_int_equal(tr_load(&loader, TR_LOAD_HOUSE, "big", &loaded, &err), TR_EFORMAT);
    tr_loaded_done(&loaded);
    run("rm scenarios/houses/bad.lua scenarios/houses/link.lua scenarios/houses/big.lua");
}

static void ids_are_listed(void **state)
{
    (void)state;
    struct tr_names names;
    tr_err err;
    put("scenarios/another/scenario.lua", "");
    run("mkdir -p scenarios/empty && touch scenarios/README.md scenarios/houses/notes.txt");
    assert_int_equal(tr_load_ids(&loader, TR_LOAD_SCENARIO, &names, &err), TR_OK);
    assert_int_equal(names.count, 2);
    assert_string_equal(names.v[0], "another");
    assert_string_equal(names.v[1], "one");
    tr_names_done(&names);
    assert_int_equal(tr_load_ids(&loader, TR_LOAD_HOUSE, &names, &err), TR_OK);
    assert_int_equal(names.count, 1);
    assert_string_equal(names.v[0], "home");
    tr_names_done(&names);
    assert_int_equal(tr_load_ids(&loader, TR_LOAD_CARD, &names, &err), TR_OK);
    assert_string_equal(names.v[0], "base");
    tr_names_done(&names);
    run("rm -r scenarios/another scenarios/empty");
}

/* Stand-ins for a loader that crashes, babbles, sulks or sleeps. */
static void a_loader_that_misbehaves(void **state)
{
    (void)state;
    static const struct {
        const char *script;
        tr_status status;
        const char *part;
    } rows[] = {
        {"exit 7", TR_EIO, "ended with code 7"},
        {"exit 3", TR_ELIMIT, "more memory"},
        {"exit 4", TR_ELIMIT, "of computing"},
        {"exec <&- >&-; exec sleep 60", TR_ELIMIT, "it took more than"},
        {"kill -SEGV $$", TR_ELIMIT, "signal 11"},
        {"kill -PROF $$", TR_ELIMIT, "of computing"},
        {"kill -SYS $$", TR_EDENIED, "outside of the loader"},
        {"cat > /dev/null; echo nonsense", TR_EFORMAT, "not readable"},
        {"cat > /dev/null", TR_EFORMAT, "not readable"},
        {"cat 2> /dev/null", TR_EFORMAT, "not readable"},
        {"exec cat /dev/zero", TR_ELIMIT, "cannot be taken"},
        {"exec sleep 60", TR_ELIMIT, "it took more than"},
#ifndef TR_SANITIZED /* ten seconds each there */
        {"trap '' PIPE TERM; exec sleep 60 < /dev/null", TR_ELIMIT, "it took more than"},
#endif
    };
    put("scenarios/large/scenario.lua", one);
    run("for i in 1 2 3 4 5; do yes -- -- | head -c 200000 > scenarios/large/f$i.lua; done");
    snprintf(loader.program, sizeof loader.program, "%s/fake", root);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct tr_loaded loaded;
        char script[256];
        tr_err err;
        snprintf(script, sizeof script, "#!/bin/sh\n%s\n", rows[i].script);
        put("fake.new", script);
        run("chmod +x fake.new && mv fake.new fake");
        tr_status status = tr_load(&loader, TR_LOAD_SCENARIO, "large", &loaded, &err);
        if (status != rows[i].status || !strstr(err.msg, rows[i].part))
            fail_msg("%s gave %s: %s", rows[i].script, tr_status_name(status), err.msg);
        assert_int_equal(loaded.bytes.len, 0);
        assert_int_equal(loaded.findings.count, 1);
        assert_string_equal(loaded.findings.v[0].file, "scenarios/large/scenario.lua");
        assert_false(loaded.cached);
        tr_loaded_done(&loaded);
    }
    run("rm fake");
    struct tr_loaded loaded;
    tr_err err;
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "large", &loaded, &err), TR_EIO);
    assert_non_null(strstr(err.msg, "cannot be started"));
    tr_loaded_done(&loaded);
    run("rm -r scenarios/large");
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

static void nothing_is_left_open(void **state)
{
    (void)state;
    struct tr_loaded loaded;
    tr_err err;
    int before = open_files();
    size_t blocks = tr_alloc_stats().live_blocks;
    loader.cache_dir[0] = '\0';
    for (int i = 0; i < 5; i++) {
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "one", &loaded, &err), TR_OK);
        tr_loaded_done(&loaded);
        assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "none", &loaded, &err), TR_ENOTFOUND);
        tr_loaded_done(&loaded);
    }
    assert_int_equal(open_files(), before);
    assert_int_equal(tr_alloc_stats().live_blocks, blocks);
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1); /* no child is left either */
}

static void the_program_is_found(void **state)
{
    (void)state;
    struct tr_loader found;
    tr_err err;
    setenv("THIRDRING_LOADER", "/no/such/program", 1);
    assert_int_equal(tr_loader_init(&found, root, &err), TR_ENOTFOUND);
    assert_non_null(strstr(err.msg, "THIRDRING_LOADER"));
    setenv("THIRDRING_LOADER", real.program, 1);
    assert_int_equal(tr_loader_init(&found, root, &err), TR_OK);
    assert_string_equal(found.program, real.program);
    char says[1024];
    assert_int_equal(tr_loader_version(says, sizeof says, &err), TR_OK);
    assert_memory_equal(says, "thirdring-loader ", 17);
    assert_non_null(strstr(says, "filter of system calls: "));
    setenv("THIRDRING_LOADER", "/bin/false", 1);
    assert_int_equal(tr_loader_version(says, sizeof says, &err), TR_EIO);
    assert_string_equal(says, "");
    unsetenv("THIRDRING_LOADER");
    assert_int_equal(tr_loader_init(&found, root, &err), TR_OK);
    assert_int_equal(tr_loader_init(&found, "/no/such/folder", &err), TR_ENOTFOUND);
}

static int setup(void **state)
{
    tr_err err;
    (void)state;
    const char *tmp = getenv("TMPDIR");
    snprintf(root, sizeof root, "%s/reader-XXXXXX", tmp && tmp[0] ? tmp : P_tmpdir);
    if (!mkdtemp(root))
        return -1;
    put("assets/lexicon/acts.tsv", "act\tkind\tdefinition\ngreet\twanted\tA greeting\n");
    put("scenarios/one/scenario.lua", one);
    put("scenarios/one/lines/en.lua", "return { title = 'One' }");
    put("scenarios/houses/home.lua", "house { format = 1, id = 'home', name = 'N', desk = 'D' }");
    put("scenarios/scorecards/base.lua",
        "scorecard { format = 1, id = 'base', title = 'B', sections = { { 'a' } } }\n"
        "rule 'r' { section = 'a', kind = 'silence', points = 1, title = 'T' }");
    if (tr_loader_init(&real, root, &err) != TR_OK) {
        fprintf(stderr, "%s\n", err.msg);
        return -1;
    }
    snprintf(real.cache_dir, sizeof real.cache_dir, "%s/cache", root);
    return 0;
}

static int fresh(void **state)
{
    (void)state;
    loader = real;
    run("rm -rf cache");
    return 0;
}

static int teardown(void **state)
{
    char command[512];
    (void)state;
    snprintf(command, sizeof command, "rm -rf '%s'", root);
    return system(command);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(loads_and_remembers, fresh),
        cmocka_unit_test_setup(every_process_gives_the_same, fresh),
        cmocka_unit_test_setup(damaged_entries_are_replaced, fresh),
        cmocka_unit_test_setup(foreign_entries_are_not_used, fresh),
        cmocka_unit_test_setup(sealed_nonsense_is_refused, fresh),
        cmocka_unit_test_setup(no_cache_is_no_error, fresh),
        cmocka_unit_test_setup(the_cache_stays_small, fresh),
        cmocka_unit_test_setup(a_stop_names_its_line, fresh),
        cmocka_unit_test_setup(findings_name_files, fresh),
        cmocka_unit_test_setup(warnings_come_with_bytes, fresh),
        cmocka_unit_test_setup(places_come_with_bytes, fresh),
        cmocka_unit_test_setup(what_is_not_there, fresh),
        cmocka_unit_test_setup(neighbours_do_not_matter, fresh),
        cmocka_unit_test_setup(ids_are_listed, fresh),
        cmocka_unit_test_setup(a_loader_that_misbehaves, fresh),
        cmocka_unit_test_setup(nothing_is_left_open, fresh),
        cmocka_unit_test_setup(the_program_is_found, fresh),
    };
    return cmocka_run_group_tests_name("script reader", tests, setup, teardown);
}
