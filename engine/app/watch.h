/* Watching what a scenario is loaded from: its folder and what lies below it, and the
 * houses and scorecards. A change is told once everything about it has been written:
 * editors write a new file and put it in the old one's place. The system tells of
 * changes where it can (inotify); besides, and where it cannot, the files are
 * looked at from time to time. */
#ifndef TR_APP_WATCH_H
#define TR_APP_WATCH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"

struct tr_watch;

struct tr_watch_opts {
    const char *data_dir;
    const char *scenario;       /* its id, or the path of its folder */
    void (*changed)(void *ctx); /* called on the watch's own thread, for each change */
    void *ctx;
    bool only_look; /* do without being told (tests) */
};

/* out:    caller frees with tr_watch_free; opts is copied
 * errors: TR_ELIMIT (path too long), TR_EIO (no thread), TR_ENOMEM. That there is no such
 *         folder is none: it may come. */
tr_status tr_watch_new(struct tr_watch **out, const struct tr_watch_opts *opts, tr_err *err);
/* Stops at once; changed is not called any more. NULL is fine. */
void tr_watch_free(struct tr_watch *watch);

/* How often files are looked at that nobody tells of, ms. */
#define TR_WATCH_LOOK_MS 250

#endif
