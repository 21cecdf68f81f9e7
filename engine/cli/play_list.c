/* The list of scenarios: each is loaded, so that a broken one is shown with its
 * reason and never stops the others. */
#include <string.h>

#include "base/file.h"
#include "cli/play.h"

#define ID_COLUMNS 20

static void show_one(const struct tr_loader *loader, const char *id, enum tr_lang lang,
                     size_t *broken)
{
    struct tr_loaded loaded;
    struct tr_graph *graph = NULL;
    tr_err err = {0};
    char reason[1024];
    memset(&loaded, 0, sizeof loaded);
    tr_status st = tr_load(loader, TR_LOAD_SCENARIO, id, &loaded, &err);
    if (st == TR_OK)
        st = tr_graph_decode(&graph, loaded.bytes.data, loaded.bytes.len, &err);
    fputs("  ", stdout);
    tr_cli_pad(stdout, id, ID_COLUMNS);
    int columns = tr_cli_columns(stdout);
    int at = 2 + ID_COLUMNS;
    if (st == TR_OK) {
        tr_cli_wrap(stdout, tr_graph_str(graph, graph->title.in[lang]), at, at, columns);
        fputc('\n', stdout);
        const char *about = tr_graph_str(graph, graph->about.in[lang]);
        if (*about) {
            for (int i = 0; i < at; i++)
                fputc(' ', stdout);
            tr_cli_wrap(stdout, about, at, at, columns);
            fputc('\n', stdout);
        }
    } else {
        (void)snprintf(reason, sizeof reason, "%s", err.msg);
        for (size_t i = 0; i < loaded.findings.count; i++) {
            if (loaded.findings.v[i].severity == TR_SEV_ERROR) {
                tr_finding_format(&loaded.findings.v[i], reason, sizeof reason);
                break;
            }
        }
        fputs(tr_say("(broken) "), stdout);
        tr_cli_wrap(stdout, reason, at, at, columns);
        fputc('\n', stdout);
        ++*broken;
    }
    tr_graph_free(graph);
    tr_loaded_done(&loaded);
}

int tr_play_list(const struct tr_loader *loader, enum tr_lang lang)
{
    struct tr_names ids = {0};
    tr_err err = {0};
    size_t broken = 0;
    if (tr_load_ids(loader, TR_LOAD_SCENARIO, &ids, &err) != TR_OK)
        return tr_cli_fail(&err);
    puts(tr_say("Scenarios:"));
    for (size_t i = 0; i < ids.count; i++)
        show_one(loader, ids.v[i], lang, &broken);
    if (broken > 0)
        puts(tr_say("\nBroken ones cannot be played; thirdring check tells more."));
    puts(tr_say("\nPlay one: thirdring play NAME --text"));
    tr_names_done(&ids);
    return TR_EXIT_GOOD;
}
