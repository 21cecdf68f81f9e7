/* See lint_world.h. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "unit/audit/lint_world.h"

static void load_one(struct lint_world *w, enum tr_load_kind kind, enum tr_blob blob,
                     const char *id)
{
    struct tr_loaded loaded;
    tr_err err = {0};
    memset(&loaded, 0, sizeof loaded);
    if (tr_load(&w->loader, kind, id, &loaded, &err) != TR_OK)
        fail_msg("%s: %s", id, err.msg);
    w->blobs[blob] = loaded.bytes;
    memset(&loaded.bytes, 0, sizeof loaded.bytes);
    tr_loaded_done(&loaded);
}

void lint_world_open(struct lint_world *w)
{
    tr_err err = {0};
    memset(w, 0, sizeof *w);
    if (tr_loader_init(&w->loader, TR_SOURCE_DIR, &err) != TR_OK)
        fail_msg("%s", err.msg);
    w->loader.cache_dir[0] = '\0';
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_init(&w->blobs[i], TR_BLOB_MAX);
    load_one(w, TR_LOAD_HOUSE, TR_BLOB_HOUSE, "yunshan");
    load_one(w, TR_LOAD_CARD, TR_BLOB_CARD, "base");
    const struct tr_buf *b = w->blobs;
    assert_int_equal(tr_house_decode(&w->house, b[TR_BLOB_HOUSE].data, b[TR_BLOB_HOUSE].len, &err),
                     TR_OK);
    assert_int_equal(tr_card_decode(&w->card, b[TR_BLOB_CARD].data, b[TR_BLOB_CARD].len, &err),
                     TR_OK);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        tr_buf_init(&w->lexicons[lang], 8u << 20);
        if (tr_lexicon_read(TR_SOURCE_DIR "/assets/lexicon", tr_lang_names[lang],
                            &w->lexicons[lang], &err) != TR_OK)
            fail_msg("%s", err.msg);
    }
    assert_true(tr_temp_make(w->dir));
}

/* A command of the shell on the test's own folder. */
static void run(const char *command, const char *path)
{
    char line[TR_PATH_MAX];
    assert_true(snprintf(line, sizeof line, "%s '%s'", command, path) < (int)sizeof line);
    assert_int_equal(system(line), 0);
}

const char *lint_world_path(const struct lint_world *w, const char *name)
{
    char inside[TR_TEMP_MAX];
    (void)snprintf(inside, sizeof inside, "x/%s", name);
    return tr_temp_path(w->dir, inside);
}

void lint_world_clear(struct lint_world *w)
{
    run("rm -rf --", tr_temp_path(w->dir, "x"));
}

void lint_world_close(struct lint_world *w)
{
    lint_world_clear(w);
    tr_temp_remove(w->dir);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_done(&w->blobs[i]);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        tr_buf_done(&w->lexicons[lang]);
    tr_house_free(w->house);
    tr_card_free(w->card);
}

void lint_world_write(struct lint_world *w, const char *name, const void *bytes, size_t len)
{
    char folder[TR_PATH_MAX];
    tr_err err = {0};
    const char *path = lint_world_path(w, name);
    (void)snprintf(folder, sizeof folder, "%s", path);
    *strrchr(folder, '/') = '\0';
    if (tr_dir_make(folder, &err) != TR_OK || tr_file_write(path, bytes, len, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

static void print(const struct tr_findings *list)
{
    char line[2048];
    for (size_t i = 0; i < list->count; i++) {
        tr_finding_format(&list->v[i], line, sizeof line);
        print_message("  %s\n", line);
    }
}

/* A compiled scenario, linked in every language. */
struct linked {
    struct tr_loaded loaded;
    struct tr_graph *graph;
    struct tr_content contents[TR_LANG_COUNT];
    struct tr_lint_input in;
};

static void link_up(struct lint_world *w, struct linked *k)
{
    tr_err err = {0};
    memset(k, 0, sizeof *k);
    if (tr_load(&w->loader, TR_LOAD_SCENARIO, tr_temp_path(w->dir, "x"), &k->loaded, &err) !=
        TR_OK) {
        print(&k->loaded.findings);
        fail_msg("%s", err.msg);
    }
    assert_int_equal(tr_graph_decode(&k->graph, k->loaded.bytes.data, k->loaded.bytes.len, &err),
                     TR_OK);
    k->in = (struct tr_lint_input){.graph = k->graph,
                                   .house = w->house,
                                   .card = w->card,
                                   .places = &k->loaded.places,
                                   .file = "scenarios/x/scenario.lua",
                                   .folder =
                                       tr_temp_path(w->dir, w->voices_name ? w->voices_name : "x"),
                                   .data_dir = TR_SOURCE_DIR};
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        struct tr_buf blobs[TR_BLOB_COUNT];
        memcpy(blobs, w->blobs, sizeof blobs); /* borrowed */
        blobs[TR_BLOB_GRAPH] = k->loaded.bytes;
        blobs[TR_BLOB_LEXICON] = w->lexicons[lang];
        if (tr_content_from_bytes(&k->contents[lang], blobs, (enum tr_lang)lang, &err) != TR_OK)
            fail_msg("%s", err.msg);
        k->in.content[lang] = &k->contents[lang];
    }
}

static void unlink_all(struct linked *k)
{
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        tr_content_done(&k->contents[lang]);
    tr_graph_free(k->graph);
    tr_loaded_done(&k->loaded);
}

void lint_world_check(struct lint_world *w, struct tr_findings *out)
{
    struct linked k;
    tr_err err = {0};
    memset(out, 0, sizeof *out);
    link_up(w, &k);
    assert_int_equal(tr_lint_run(&k.in, out, &err), TR_OK);
    unlink_all(&k);
}

#define RUNS_TO_WARM 24 /* a pattern is worth machine code after that many uses */

/* One run with the n-th allocation failing; 0 lets all succeed.
 * gives: whether it was reached */
static bool starved_run(const struct linked *k, uint64_t n, bool persist)
{
    struct tr_findings f = {0};
    tr_err err = {0};
    tr_alloc_reset_counts();
    tr_alloc_fail_at(n, persist);
    tr_status st = tr_lint_run(&k->in, &f, &err);
    tr_alloc_fail_at(0, false);
    bool reached = n > 0 && tr_alloc_stats().calls >= n;
    if (st != (reached ? TR_ENOMEM : TR_OK) || (reached && err.msg[0] == '\0'))
        fail_msg("allocation %d: %d %s", (int)n, (int)st, err.msg);
    tr_findings_done(&f);
    return reached;
}

uint64_t lint_world_starve(struct lint_world *w, bool persist)
{
    struct linked k;
    uint64_t n = 1;
    link_up(w, &k);
    for (int i = 0; i < RUNS_TO_WARM;
         i++) /* the ears compile what they need, to machine code, too */
        (void)starved_run(&k, 0, false);
    size_t before = tr_alloc_stats().live_blocks;
    while (starved_run(&k, n, persist)) {
        assert_int_equal(tr_alloc_stats().live_blocks, before);
        n++;
    }
    unlink_all(&k);
    return n - 1;
}

void lint_world_check_text(struct lint_world *w, const char *scenario, struct tr_findings *out)
{
    lint_world_clear(w);
    lint_world_write(w, "scenario.lua", scenario, strlen(scenario));
    lint_world_check(w, out);
}

size_t lint_count(const struct tr_findings *list, const char *code)
{
    size_t n = 0;
    for (size_t i = 0; i < list->count; i++)
        n += strcmp(list->v[i].code, code) == 0;
    return n;
}

const char *lint_text(const struct tr_findings *list, const char *code, size_t n)
{
    static char text[4096];
    text[0] = '\0';
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->v[i].code, code) == 0 && n-- == 0) {
            tr_finding_format(&list->v[i], text, sizeof text);
            break;
        }
    return text;
}

void lint_expect(const struct tr_findings *list, const char *code, ...)
{
    va_list args;
    const char *text = lint_text(list, code, 0), *part;
    if (lint_count(list, code) != 1) {
        print(list);
        fail_msg("%zu findings of %s, one was expected", lint_count(list, code), code);
    }
    va_start(args, code);
    while ((part = va_arg(args, const char *)) != NULL)
        if (!strstr(text, part))
            fail_msg("\"%s\" is not in: %s", part, text);
    va_end(args);
}
