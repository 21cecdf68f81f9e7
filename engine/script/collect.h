/* Gathering the sources of one scenario, house or scorecard from disk. */
#ifndef TR_SCRIPT_COLLECT_H
#define TR_SCRIPT_COLLECT_H

#include "base/file.h"
#include "script/wire.h"

/* A request that owns what it points to. */
struct tr_collected {
    struct tr_request req;
    char id[TR_NAME_MAX];
    char main[TR_NAME_MAX + 8];
    char prefix[TR_PATH_MAX]; /* before file names in findings: "scenarios/x/" */
    struct tr_buf texts[TR_SOURCES_MAX];
    char *names[TR_SOURCES_MAX];
    struct tr_buf acts;
    struct tr_findings findings; /* files that cannot be used */
};

/* out:    caller's storage, tr_collected_done in any case
 * errors: TR_ENOTFOUND (no such scenario), TR_EINVAL (no such name is possible),
 *         TR_EIO, TR_ENOMEM. A file that cannot be used is a finding. */
tr_status tr_collect(struct tr_collected *out, const struct tr_loader *loader,
                     enum tr_load_kind kind, const char *id, tr_err *err);
void tr_collected_done(struct tr_collected *c);

/* As tr_load, of sources that have been gathered. */
tr_status tr_load_collected(const struct tr_loader *loader, const struct tr_collected *c,
                            struct tr_loaded *out, tr_err *err);

#endif
