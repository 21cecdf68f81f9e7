/* The list of scenarios, loaded on the worker: a broken one is listed with its
 * reason and never stops the others. */
#include <string.h>

#include "app/app_inside.h"
#include "base/alloc.h"

struct load_job {
    struct tr_job job;
    struct tr_loader loader;
    struct tr_catalog catalog;
};

static char *copy(const char *text)
{
    return tr_strndup(text, strlen(text));
}

static void fill(struct tr_entry *entry, const struct tr_graph *graph)
{
    for (int l = 0; l < TR_LANG_COUNT; l++) {
        entry->title[l] = copy(tr_graph_str(graph, graph->title.in[l]));
        entry->about[l] = copy(tr_graph_str(graph, graph->about.in[l]));
    }
    entry->difficulty = graph->difficulty;
    entry->low_s = graph->length_low_s;
    entry->high_s = graph->length_high_s;
}

static void load_one(const struct tr_loader *loader, struct tr_entry *entry)
{
    struct tr_loaded loaded;
    struct tr_graph *graph = NULL;
    tr_err err = {0};
    char reason[1024];
    memset(&loaded, 0, sizeof loaded);
    tr_status st = tr_load(loader, TR_LOAD_SCENARIO, entry->id, &loaded, &err);
    if (st == TR_OK)
        st = tr_graph_decode(&graph, loaded.bytes.data, loaded.bytes.len, &err);
    if (st == TR_OK) {
        fill(entry, graph);
    } else {
        SDL_strlcpy(reason, err.msg, sizeof reason);
        for (size_t i = 0; i < loaded.findings.count; i++) {
            if (loaded.findings.v[i].severity == TR_SEV_ERROR) {
                tr_finding_format(&loaded.findings.v[i], reason, sizeof reason);
                break;
            }
        }
        entry->reason = copy(reason);
    }
    tr_graph_free(graph);
    tr_loaded_done(&loaded);
}

static void run(struct tr_job *job)
{
    struct load_job *load = (struct load_job *)job;
    struct tr_names ids = {0};
    tr_err err = {0};
    tr_status st = tr_load_ids(&load->loader, TR_LOAD_SCENARIO, &ids, &err);
    if (st == TR_OK) {
        load->catalog.v = tr_calloc(ids.count + 1, sizeof *load->catalog.v);
        if (!load->catalog.v)
            st = tr_fail(&err, TR_ENOMEM, "there is no memory for the list of scenarios");
    }
    for (size_t i = 0; st == TR_OK && i < ids.count && !tr_worker_stopping(job->worker); i++) {
        struct tr_entry *entry = &load->catalog.v[load->catalog.count];
        entry->id = copy(ids.v[i]);
        if (!entry->id)
            break;
        load_one(&load->loader, entry);
        load->catalog.count++;
    }
    if (st != TR_OK)
        SDL_strlcpy(load->catalog.problem, err.msg, sizeof load->catalog.problem);
    tr_names_done(&ids);
}

static void done(struct tr_app *app, struct tr_job *job)
{
    struct load_job *load = (struct load_job *)job;
    tr_catalog_done(&app->catalog);
    app->catalog = load->catalog;
    app->catalog.ready = true;
    if (*app->catalog.problem)
        tr_app_tell(app, TR_TINT_BAD, tr_say("The calls cannot be listed: %s"),
                    app->catalog.problem);
    tr_free(load);
}

void tr_catalog_load(struct tr_app *app)
{
    struct load_job *load = tr_calloc(1, sizeof *load);
    if (!load)
        return;
    load->job.run = run;
    load->job.done = done;
    load->job.may_drop = true;
    load->loader = app->loader;
    tr_worker_add(app->worker, &load->job);
}

void tr_catalog_done(struct tr_catalog *catalog)
{
    for (size_t i = 0; i < catalog->count; i++) {
        struct tr_entry *entry = &catalog->v[i];
        tr_free(entry->id);
        tr_free(entry->reason);
        for (int l = 0; l < TR_LANG_COUNT; l++) {
            tr_free(entry->title[l]);
            tr_free(entry->about[l]);
        }
    }
    tr_free(catalog->v);
    memset(catalog, 0, sizeof *catalog);
}

const struct tr_entry *tr_catalog_find(const struct tr_catalog *catalog, const char *id)
{
    for (size_t i = 0; i < catalog->count; i++)
        if (strcmp(catalog->v[i].id, id) == 0)
            return &catalog->v[i];
    return NULL;
}
