/* Prints the findings of scenarios, houses and scorecards: a window on the
 * reader for those who write content and tests. */
#include <stdio.h>
#include <string.h>

#include "script/reader.h"

int main(int argc, char **argv)
{
    static struct tr_loader loader;
    int worst = 0;
    tr_err err;
    if (tr_loader_init(&loader, NULL, &err) != TR_OK) {
        fprintf(stderr, "%s\n", err.msg);
        return 2;
    }
    for (int i = 1; i < argc; i++) {
        struct tr_loaded loaded;
        enum tr_load_kind kind = TR_LOAD_SCENARIO;
        const char *id = argv[i];
        if (strncmp(id, "house:", 6) == 0) {
            kind = TR_LOAD_HOUSE;
            id += 6;
        } else if (strncmp(id, "card:", 5) == 0) {
            kind = TR_LOAD_CARD;
            id += 5;
        }
        tr_status status = tr_load(&loader, kind, id, &loaded, &err);
        for (size_t k = 0; k < loaded.findings.count; k++) {
            char text[2048];
            tr_finding_format(&loaded.findings.v[k], text, sizeof text);
            printf("%s: %s\n", tr_severity_names[loaded.findings.v[k].severity], text);
        }
        if (status != TR_OK)
            printf("%s: %s: %s\n", id, tr_status_name(status), err.msg);
        else
            printf("%s: good, %zu bytes%s\n", id, loaded.bytes.len,
                   loaded.cached ? ", from the cache" : "");
        worst |= status != TR_OK;
        tr_loaded_done(&loaded);
    }
    return worst;
}
