/* The worker thread and its two queues; see worker.h. */
#include "app/worker.h"

#include "base/alloc.h"

struct tr_worker {
    SDL_Thread *thread; /* NULL: jobs run at once */
    SDL_mutex *lock;
    SDL_cond *wake;
    struct tr_job *waiting, *finished;
    int open; /* added and not yet collected; the window's thread only */
    bool stop;
    Uint32 event;
};

static void append(struct tr_job **list, struct tr_job *job)
{
    while (*list)
        list = &(*list)->next;
    job->next = NULL;
    *list = job;
}

static int work(void *ctx)
{
    struct tr_worker *w = ctx;
    SDL_LockMutex(w->lock);
    for (;;) {
        while (!w->waiting && !w->stop)
            SDL_CondWait(w->wake, w->lock);
        struct tr_job *job = w->waiting;
        if (!job)
            break;
        w->waiting = job->next;
        SDL_UnlockMutex(w->lock);
        if (!job->may_drop || !tr_worker_stopping(w))
            job->run(job);
        SDL_LockMutex(w->lock);
        append(&w->finished, job);
        SDL_Event event = {.type = w->event};
        SDL_PushEvent(&event);
    }
    SDL_UnlockMutex(w->lock);
    return 0;
}

tr_status tr_worker_new(struct tr_worker **out, tr_err *err)
{
    struct tr_worker *w = tr_calloc(1, sizeof *w);
    if (!w)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the window");
    w->event = SDL_RegisterEvents(1);
    w->lock = SDL_CreateMutex();
    w->wake = SDL_CreateCond();
    if (w->lock && w->wake)
        w->thread = SDL_CreateThread(work, "worker", w);
    *out = w;
    return TR_OK;
}

void tr_worker_add(struct tr_worker *w, struct tr_job *job)
{
    w->open++;
    job->worker = w;
    if (!w->thread) {
        if (!job->may_drop || !w->stop)
            job->run(job);
        append(&w->finished, job);
        SDL_Event event = {.type = w->event};
        SDL_PushEvent(&event);
        return;
    }
    SDL_LockMutex(w->lock);
    append(&w->waiting, job);
    SDL_CondSignal(w->wake);
    SDL_UnlockMutex(w->lock);
}

bool tr_worker_collect(struct tr_worker *w, struct tr_app *app)
{
    if (w->open == 0)
        return false;
    SDL_LockMutex(w->lock);
    struct tr_job *job = w->finished;
    w->finished = NULL;
    SDL_UnlockMutex(w->lock);
    bool any = job != NULL;
    while (job) {
        struct tr_job *next = job->next;
        w->open--;
        job->done(app, job);
        job = next;
    }
    return any;
}

bool tr_worker_busy(const struct tr_worker *w)
{
    return w->open > 0;
}

bool tr_worker_stopping(const struct tr_worker *w)
{
    SDL_LockMutex(w->lock);
    bool stop = w->stop;
    SDL_UnlockMutex(w->lock);
    return stop;
}

void tr_worker_free(struct tr_worker *w, struct tr_app *app)
{
    if (!w)
        return;
    if (w->thread) {
        SDL_LockMutex(w->lock);
        w->stop = true;
        SDL_CondSignal(w->wake);
        SDL_UnlockMutex(w->lock);
        SDL_WaitThread(w->thread, NULL);
        w->thread = NULL;
    }
    w->stop = true;
    while (tr_worker_collect(w, app)) { /* what is done may add another job */
    }
    SDL_DestroyCond(w->wake);
    SDL_DestroyMutex(w->lock);
    tr_free(w);
}

Uint32 tr_worker_event(const struct tr_worker *w)
{
    return w->event;
}
