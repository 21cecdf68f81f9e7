/* What a walk has found, as text or as one JSON document. */
#ifndef TR_CLI_WALK_REPORT_H
#define TR_CLI_WALK_REPORT_H

#include "audit/bots.h"
#include "audit/walk.h"

struct tr_walk_view {
    const struct tr_walk *walk;
    const struct tr_phrasings *phrasings;
    const struct tr_bot_result *bots; /* TR_BOT_COUNT */
    const char *scripts;              /* folder for a script of each finding, or NULL */
    bool json;
};

/* gives: the exit code */
int tr_walk_report(const struct tr_walk_view *view);

#endif
