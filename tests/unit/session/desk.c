/* Loading for the session's tests; see desk.h. */
#include "unit/session/desk.h"

#include <stdio.h>

tr_status tr_desk_loader(struct tr_loader *out, tr_err *err)
{
    tr_status st = tr_loader_init(out, TR_SOURCE_DIR, err);
    out->cache_dir[0] = '\0';
    return st;
}

tr_status tr_desk_load(struct tr_content *out, enum tr_lang lang, tr_err *err)
{
    struct tr_loader loader;
    struct tr_findings findings = {0};
    char line[1024];
    tr_status st = tr_desk_loader(&loader, err);
    if (st == TR_OK)
        st = tr_content_load(out, &loader, TR_DESK_FOLDER, "yunshan", "base", lang, &findings, err);
    for (size_t i = 0; st != TR_OK && i < findings.count; i++) {
        tr_finding_format(&findings.v[i], line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    tr_findings_done(&findings);
    return st;
}
