/* One thread for what may take long: loading, checking, storing. Jobs run in the
 * order in which they came; what they found is taken over between two frames. */
#ifndef TR_APP_WORKER_H
#define TR_APP_WORKER_H

#include <SDL.h>
#include <stdbool.h>

#include "base/status.h"

struct tr_worker;
struct tr_app;

/* A job owns itself: done frees it. */
struct tr_job {
    void (*run)(struct tr_job *job);                      /* on the worker */
    void (*done)(struct tr_app *app, struct tr_job *job); /* between frames */
    bool may_drop; /* not run any more once the window closes; done is called all the same */
    const struct tr_worker *worker; /* that runs it; filled in by tr_worker_add */
    struct tr_job *next;
};

/* Without threads the jobs run when they are added.
 * errors: TR_ENOMEM */
tr_status tr_worker_new(struct tr_worker **out, tr_err *err);
void tr_worker_add(struct tr_worker *worker, struct tr_job *job);
/* Call done of what has been finished; gives whether there was any. */
bool tr_worker_collect(struct tr_worker *worker, struct tr_app *app);
/* Jobs added and not yet collected. */
bool tr_worker_busy(const struct tr_worker *worker);
/* For a long job that may be dropped: whether the window closes. Any thread. */
bool tr_worker_stopping(const struct tr_worker *worker);
/* Finish every job but those that may be dropped, then stop. NULL is fine. */
void tr_worker_free(struct tr_worker *worker, struct tr_app *app);
/* The event that wakes the window when a job is finished. */
Uint32 tr_worker_event(const struct tr_worker *worker);

#endif
