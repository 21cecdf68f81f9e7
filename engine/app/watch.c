/* One thread that sleeps until a file is written. It trusts no list of events: what
 * it is told only makes it look, and what it sees in the folders decides which ones
 * are watched from then on. Nothing is opened but folders. */
#include "app/watch.h"

#include <SDL.h>
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/digest.h"
#include "base/file.h"

#define DEPTH_MAX 3         /* as scenarios are loaded */
#define ENTRIES_MAX 4000    /* looked at in one round */
#define QUIET_MS 10         /* without another change: then it has been written */
#define SETTLE_MS 60        /* but no longer than so */
#define LOOK_SELDOM_MS 2000 /* at folders that the system tells of */
#define EVENTS                                                                                     \
    (IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF |       \
     IN_MOVE_SELF | IN_ATTRIB | IN_ONLYDIR)
#define ROOTS 3

struct tr_watch {
    char roots[ROOTS][TR_PATH_MAX], parent[TR_PATH_MAX];
    void (*changed)(void *ctx);
    void *ctx;
    SDL_Thread *thread;
    int told; /* inotify; -1: there is none */
    int stop; /* eventfd */
    size_t entries;
    struct tr_digest last; /* as it was looked at last */
};

static bool is_lua(const char *name)
{
    size_t len = strlen(name);
    return len > 4 && strcmp(name + len - 4, ".lua") == 0;
}

/* ---- looking ---------------------------------------------------------------------- */

static void look_at(struct tr_hasher *h, const char *path, const struct stat *st)
{
    const uint64_t seen[] = {(uint64_t)st->st_ino,          (uint64_t)st->st_mode,
                             (uint64_t)st->st_size,         (uint64_t)st->st_mtim.tv_sec,
                             (uint64_t)st->st_mtim.tv_nsec, (uint64_t)st->st_ctim.tv_sec,
                             (uint64_t)st->st_ctim.tv_nsec};
    tr_hasher_update(h, path, strlen(path) + 1);
    tr_hasher_update(h, seen, sizeof seen);
}

/* Fold what lies in a folder into the hash, and be told of it from now on. */
static void look_into(struct tr_watch *w, struct tr_hasher *h, const char *dir, int depth)
{
    struct tr_names names = {0};
    char path[TR_PATH_MAX];
    struct stat st;
    if (lstat(dir, &st) != 0 || !S_ISDIR(st.st_mode))
        return;
    if (w->told >= 0)
        (void)inotify_add_watch(w->told, dir, EVENTS);
    if (tr_dir_list(dir, &names, NULL) != TR_OK)
        return;
    for (size_t i = 0; i < names.count && w->entries < ENTRIES_MAX; i++) {
        w->entries++;
        if (tr_path_join(path, sizeof path, dir, names.v[i], NULL) != TR_OK ||
            lstat(path, &st) != 0)
            continue;
        if (S_ISDIR(st.st_mode) && depth < DEPTH_MAX)
            look_into(w, h, path, depth + 1);
        else if (is_lua(names.v[i]))
            look_at(h, path, &st);
    }
    tr_names_done(&names);
}

static struct tr_digest look(struct tr_watch *w)
{
    struct tr_hasher h;
    struct tr_digest seen;
    tr_hasher_init(&h);
    w->entries = 0;
    if (w->told >= 0) /* the folder itself may go and come */
        (void)inotify_add_watch(w->told, w->parent, EVENTS);
    for (int i = 0; i < ROOTS; i++) {
        struct stat st;
        bool there = lstat(w->roots[i], &st) == 0;
        tr_hasher_update(&h, &there, sizeof there);
        look_into(w, &h, w->roots[i], i == 0 ? 1 : DEPTH_MAX);
    }
    tr_hasher_final(&h, &seen);
    return seen;
}

/* ---- being told ------------------------------------------------------------------- */

/* Read what is there; gives whether any of it may matter. */
static bool drain(const struct tr_watch *w)
{
    _Alignas(struct inotify_event) char bytes[4096];
    bool any = false;
    for (;;) {
        ssize_t got = read(w->told, bytes, sizeof bytes);
        if (got <= 0)
            return any;
        for (char *at = bytes; at < bytes + got;) {
            const struct inotify_event *event = (const struct inotify_event *)(const void *)at;
            bool folder =
                (event->mask & (IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF | IN_Q_OVERFLOW)) != 0;
            any = any || folder || (event->len > 0 && is_lua(event->name));
            at += sizeof *event + event->len;
        }
    }
}

enum news { NEWS_NONE, NEWS_TOLD, NEWS_STOP };

static enum news wait_for_news(const struct tr_watch *w, int ms)
{
    struct pollfd fds[] = {{.fd = w->stop, .events = POLLIN}, {.fd = w->told, .events = POLLIN}};
    int got = poll(fds, w->told >= 0 ? 2 : 1, ms);
    if (got > 0 && fds[0].revents)
        return NEWS_STOP;
    return got > 0 && w->told >= 0 && drain(w) ? NEWS_TOLD : NEWS_NONE;
}

/* Until nothing more comes for a moment. */
static enum news settle(const struct tr_watch *w)
{
    for (int waited = 0; waited < SETTLE_MS; waited += QUIET_MS) {
        enum news news = wait_for_news(w, QUIET_MS);
        if (news != NEWS_TOLD)
            return news;
    }
    return NEWS_NONE;
}

static int work(void *ctx)
{
    struct tr_watch *w = ctx;
    for (;;) {
        enum news news = wait_for_news(w, w->told >= 0 ? LOOK_SELDOM_MS : TR_WATCH_LOOK_MS);
        bool told = news == NEWS_TOLD;
        if (told)
            news = settle(w);
        if (news == NEWS_STOP)
            return 0;
        struct tr_digest seen = look(w);
        if (!told && tr_digest_equal(&seen, &w->last))
            continue;
        w->last = seen;
        w->changed(w->ctx);
    }
}

/* ---- beginning and end ------------------------------------------------------------- */

/* By its name: the folder itself need not be there. */
static void find_parent(const char *dir, char out[TR_PATH_MAX])
{
    const char *slash = strrchr(dir, '/');
    if (slash) /* of a folder at the top it is kept */
        SDL_strlcpy(out, dir, (size_t)(slash - dir) + (slash == dir ? 2 : 1));
    else
        SDL_strlcpy(out, ".", TR_PATH_MAX);
}

static tr_status set_paths(struct tr_watch *w, const struct tr_watch_opts *opts, tr_err *err)
{
    char all[TR_PATH_MAX];
    tr_status st = tr_scenario_dir(opts->data_dir, opts->scenario, w->roots[0], TR_PATH_MAX, err);
    if (st == TR_OK)
        find_parent(w->roots[0], w->parent);
    if (st == TR_OK)
        st = tr_path_join(all, sizeof all, opts->data_dir, "scenarios", err);
    if (st == TR_OK)
        st = tr_path_join(w->roots[1], TR_PATH_MAX, all, "houses", err);
    if (st == TR_OK)
        st = tr_path_join(w->roots[2], TR_PATH_MAX, all, "scorecards", err);
    return st;
}

tr_status tr_watch_new(struct tr_watch **out, const struct tr_watch_opts *opts, tr_err *err)
{
    struct tr_watch *w = tr_calloc(1, sizeof *w);
    if (!w)
        return tr_fail(err, TR_ENOMEM, "there is no memory to watch the scenario's folder");
    w->changed = opts->changed;
    w->ctx = opts->ctx;
    w->told = opts->only_look ? -1 : inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    w->stop = eventfd(0, EFD_CLOEXEC);
    tr_status st = set_paths(w, opts, err);
    if (st == TR_OK)
        w->last = look(w); /* whatever changes from now on is told */
    if (st == TR_OK && w->stop >= 0)
        w->thread = SDL_CreateThread(work, "watch", w);
    if (st == TR_OK && !w->thread)
        st = tr_fail(err, TR_EIO, "the scenario's folder cannot be watched: %s", strerror(errno));
    if (st != TR_OK) {
        tr_watch_free(w);
        return st;
    }
    *out = w;
    return TR_OK;
}

void tr_watch_free(struct tr_watch *w)
{
    const uint64_t one = 1;
    if (!w)
        return;
    if (w->thread && write(w->stop, &one, sizeof one) == (ssize_t)sizeof one)
        SDL_WaitThread(w->thread, NULL);
    if (w->told >= 0)
        (void)close(w->told);
    if (w->stop >= 0)
        (void)close(w->stop);
    tr_free(w);
}
