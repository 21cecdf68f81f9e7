/* The folder, what is in it, and what the children of this process cost. */
#include "hostile/world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "base/file.h"
#include "cmocka_all.h"

static char root[256];
static struct tr_digest good_digest;
static bool good_known;

static const char good[] = "scenario { format = 1, id = 'good', title = 'Good', caller = {} }\n"
                           "beat 'a' { listen = true, next = 'b', expects = { 'greet' } }\n"
                           "beat 'b' { caller = 'Bye.', ending = 'done' }\n";

const char *world_path(const char *path)
{
    static char full[TR_PATH_MAX];
    tr_err err;
    assert_int_equal(tr_path_join(full, sizeof full, root, path, &err), TR_OK);
    return full;
}

void world_put(const char *path, const void *bytes, size_t len)
{
    char full[TR_PATH_MAX], dir[TR_PATH_MAX];
    tr_err err;
    snprintf(full, sizeof full, "%s", world_path(path));
    snprintf(dir, sizeof dir, "%s", full);
    *strrchr(dir, '/') = '\0';
    assert_int_equal(tr_dir_make(dir, &err), TR_OK);
    FILE *f = fopen(full, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, len, f), len);
    assert_int_equal(fclose(f), 0);
}

void world_put_text(const char *path, const char *text)
{
    world_put(path, text, strlen(text));
}

void world_copy(const char *from, const char *path)
{
    struct tr_buf text;
    tr_err err;
    tr_buf_init(&text, 1 << 20);
    if (tr_file_read(from, &text, &err) != TR_OK)
        fail_msg("%s", err.msg);
    world_put(path, text.data, text.len);
    tr_buf_done(&text);
}

void world_remove(const char *path)
{
    char command[TR_PATH_MAX + 64];
    snprintf(command, sizeof command, "rm -rf '%s/%s'", root, path);
    assert_int_equal(system(command), 0);
}

void world_good_still_loads(const struct tr_loader *loader, const char *after)
{
    struct tr_loaded loaded;
    tr_err err;
    tr_status status = tr_load(loader, TR_LOAD_SCENARIO, "good", &loaded, &err);
    if (status != TR_OK)
        fail_msg("after %s the good scenario gave: %s", after, err.msg);
    assert_int_equal(loaded.findings.count, 0);
    if (good_known && !tr_digest_equal(&loaded.digest, &good_digest))
        fail_msg("after %s the good scenario became another", after);
    good_digest = loaded.digest;
    good_known = true;
    tr_loaded_done(&loaded);
}

long world_children_ms(void)
{
    struct rusage used;
    assert_int_equal(getrusage(RUSAGE_CHILDREN, &used), 0);
    return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000 +
           (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
}

long world_children_kib(void)
{
    struct rusage used;
    assert_int_equal(getrusage(RUSAGE_CHILDREN, &used), 0);
    return used.ru_maxrss;
}

int world_each_lua(const char *dir, void (*visit)(const char *dir, const char *file, void *ctx),
                   void *ctx)
{
    struct tr_names names;
    tr_err err;
    int count = 0;
    if (tr_dir_list(dir, &names, &err) != TR_OK)
        fail_msg("%s", err.msg);
    for (size_t i = 0; i < names.count; i++) {
        size_t len = strlen(names.v[i]);
        if (len < 5 || strcmp(names.v[i] + len - 4, ".lua") != 0)
            continue;
        visit(dir, names.v[i], ctx);
        count++;
    }
    tr_names_done(&names);
    return count;
}

bool world_begin(struct tr_loader *loader)
{
    tr_err err;
    const char *tmp = getenv("TMPDIR");
    snprintf(root, sizeof root, "%s/hostile-XXXXXX", tmp && tmp[0] ? tmp : P_tmpdir);
    if (!mkdtemp(root))
        return false;
    world_put_text("assets/lexicon/acts.tsv", "act\tkind\tdefinition\ngreet\twanted\tA greeting\n");
    world_put("scenarios/good/scenario.lua", good, sizeof good - 1);
    world_put_text("scenarios/houses/home.lua",
                   "house { format = 1, id = 'home', name = 'N', desk = 'D' }");
    world_put_text("scenarios/scorecards/base.lua",
                   "scorecard { format = 1, id = 'base', title = 'B', sections = { { 'a' } } }\n"
                   "rule 'r' { section = 'a', kind = 'silence', points = 1, title = 'T' }");
    if (tr_loader_init(loader, root, &err) != TR_OK) {
        fprintf(stderr, "%s\n", err.msg);
        return false;
    }
    loader->cache_dir[0] = '\0';
    return true;
}

void world_end(void)
{
    char command[TR_PATH_MAX];
    snprintf(command, sizeof command, "rm -rf '%s'", root);
    if (system(command) != 0)
        fprintf(stderr, "%s is left behind\n", root);
}
