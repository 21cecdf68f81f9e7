/* One socket pair carries both directions, because writing to a socket can be
 * told not to raise SIGPIPE. Everything else is opened close-on-exec, and what
 * other parts of the program left open is closed in the child. Of the variables
 * of the environment, where passwords like to be, it gets those only that tell
 * the dynamic linker and the sanitizers what to do. */
#include "script/spawn.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "script/confine.h"
#include "script/defence.h"

#define VARIABLES_MAX 32

extern char **environ;

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Those variables, in the caller's room; what does not fit stays behind. */
static void surroundings(char *out[VARIABLES_MAX + 1])
{
    static const char *const kept[] = {"LD_", "ASAN_", "UBSAN_", "LSAN_"};
    size_t n = 0;
    for (char **v = environ; v && *v && n < VARIABLES_MAX; v++)
        for (size_t k = 0; k < sizeof kept / sizeof *kept; k++)
            if (strncmp(*v, kept[k], strlen(kept[k])) == 0 && n < VARIABLES_MAX)
                out[n++] = *v;
    out[n] = NULL;
}

static int start(const char *program, const char *option, int theirs, pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attr;
    sigset_t none, reset;
    char *const argv[] = {(char *)(uintptr_t) "thirdring-loader", (char *)(uintptr_t)option, NULL};
    char *few[VARIABLES_MAX + 1];
    surroundings(few);
    int failed = posix_spawn_file_actions_init(&actions);
    if (failed)
        return failed;
    failed = posix_spawnattr_init(&attr);
    if (failed) {
        posix_spawn_file_actions_destroy(&actions);
        return failed;
    }
    sigemptyset(&none);
    sigemptyset(&reset);
    sigaddset(&reset, SIGPIPE);
    sigaddset(&reset, SIGPROF);
    sigaddset(&reset, SIGXCPU);
    if (!failed)
        failed = posix_spawn_file_actions_adddup2(&actions, theirs, STDIN_FILENO);
    if (!failed)
        failed = posix_spawn_file_actions_adddup2(&actions, theirs, STDOUT_FILENO);
    if (!failed && tr_stands(TR_DEFENCE_INHERITED))
        failed = posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    if (!failed)
        failed = posix_spawnattr_setsigmask(&attr, &none);
    if (!failed)
        failed = posix_spawnattr_setsigdefault(&attr, &reset);
    if (!failed)
        failed = posix_spawnattr_setpgroup(&attr, 0); /* so that its children end with it */
    if (!failed)
        failed = posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                     POSIX_SPAWN_SETPGROUP);
    if (!failed)
        failed = posix_spawn(pid, program, &actions, &attr, tr_defence_argv(argv),
                             tr_stands(TR_DEFENCE_SURROUNDINGS) ? few : environ);
    posix_spawnattr_destroy(&attr);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

/* Send what fits; false when the other side is gone, which its answer explains. */
static bool feed(int fd, const struct tr_buf *request, size_t *sent)
{
    ssize_t n = send(fd, request->data + *sent, request->len - *sent, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (n > 0)
        *sent += (size_t)n;
    else if (n < 0 && errno != EINTR && errno != EAGAIN)
        return false;
    if (*sent == request->len)
        shutdown(fd, SHUT_WR);
    return true;
}

/* Take what has come; 0 at its end, 1 to go on, -1 on a failure. */
static int take(int fd, struct tr_buf *out)
{
    uint8_t chunk[65536];
    ssize_t n = recv(fd, chunk, sizeof chunk, MSG_DONTWAIT);
    if (n > 0)
        tr_buf_put(out, chunk, (size_t)n);
    if (n > 0 && out->status != TR_OK)
        return -1;
    if (n < 0 && errno == ECONNRESET)
        return 0;
    return n > 0 || (n < 0 && (errno == EINTR || errno == EAGAIN)) ? 1 : (n == 0 ? 0 : -1);
}

static tr_status too_long(tr_err *err)
{
    return tr_fail(err, TR_ELIMIT, "it took more than %d ms; look for a loop that does not end",
                   TR_LOAD_WALL_MS);
}

static tr_status converse(int fd, int64_t deadline, const struct tr_buf *request,
                          struct tr_buf *out, tr_err *err)
{
    size_t sent = 0;
    bool sending = request->len > 0;
    for (;;) {
        int64_t left = deadline - now_ms();
        struct pollfd p = {.fd = fd, .events = (short)(POLLIN | (sending ? POLLOUT : 0))};
        if (left <= 0)
            return too_long(err);
        int ready = poll(&p, 1, left < TR_LOAD_WALL_MS ? (int)left : TR_LOAD_WALL_MS);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        if (ready < 0)
            return tr_fail(err, TR_EIO, "the loader cannot be waited for: %s", strerror(errno));
        if (sending && (p.revents & POLLOUT))
            sending = feed(fd, request, &sent) && sent < request->len;
        if (p.revents & (POLLIN | POLLHUP | POLLERR)) {
            int more = take(fd, out);
            if (more == 0)
                return TR_OK;
            if (more < 0)
                return tr_fail(err, out->status == TR_OK ? TR_EIO : out->status,
                               "the loader's answer cannot be taken");
        }
    }
}

static tr_status too_slow(tr_err *err)
{
    return tr_fail(err, TR_ELIMIT,
                   "it took more than %d ms of computing; look for a loop that does not end",
                   TR_LOAD_CPU_MS);
}

static tr_status explain(int how, tr_err *err)
{
    if (WIFEXITED(how) && WEXITSTATUS(how) == 0)
        return TR_OK;
    if (WIFEXITED(how) && WEXITSTATUS(how) == TR_LOADER_NO_MEMORY)
        return tr_fail(err, TR_ELIMIT, "it needed more memory than describing a call may take");
    if (WIFEXITED(how) && WEXITSTATUS(how) == TR_LOADER_TOO_SLOW)
        return too_slow(err);
    if (WIFEXITED(how) && WEXITSTATUS(how) == 127)
        return tr_fail(err, TR_EIO, "the loader cannot be run");
    if (WIFEXITED(how))
        return tr_fail(err, TR_EIO, "the loader ended with code %d", WEXITSTATUS(how));
    switch (WTERMSIG(how)) {
    case SIGPROF:
    case SIGXCPU:
        return too_slow(err);
    case SIGSYS:
        return tr_fail(err, TR_EDENIED, "it tried to reach outside of the loader");
    default:
        return tr_fail(err, TR_ELIMIT, "the loader was stopped by signal %d", WTERMSIG(how));
    }
}

/* Wait for a process that has nothing more to say; it may not mean to end. */
static bool ended(pid_t pid, int64_t deadline, int *how)
{
    for (;;) {
        const struct timespec moment = {0, 200000};
        if (waitpid(pid, how, WNOHANG) == pid)
            return true;
        if (now_ms() >= deadline)
            return false;
        nanosleep(&moment, NULL);
    }
}

static tr_status run(const char *program, const char *option, const struct tr_buf *request,
                     struct tr_buf *out, tr_err *err)
{
    int ends[2], how = 0;
    pid_t pid;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return tr_fail(err, TR_EIO, "no connection to the loader: %s", strerror(errno));
    int failed = start(program, option, ends[1], &pid);
    close(ends[1]);
    if (failed) {
        close(ends[0]);
        return tr_fail(err, TR_EIO, "%.300s cannot be started: %s", program, strerror(failed));
    }
    int64_t deadline = tr_stands(TR_DEFENCE_CLOCK) ? now_ms() + TR_LOAD_WALL_MS : INT64_MAX;
    tr_status status = converse(ends[0], deadline, request, out, err);
    close(ends[0]);
    if (status == TR_OK && !ended(pid, deadline, &how))
        status = too_long(err);
    else if (status == TR_OK)
        return explain(how, err);
    kill(-pid, SIGKILL);
    while (waitpid(pid, &how, 0) < 0 && errno == EINTR)
        ;
    return status;
}

tr_status tr_spawn(const char *program, const struct tr_buf *request, struct tr_buf *out,
                   tr_err *err)
{
    return run(program, NULL, request, out, err);
}

tr_status tr_spawn_option(const char *program, const char *option, struct tr_buf *out, tr_err *err)
{
    struct tr_buf nothing;
    tr_buf_init(&nothing, 0);
    return run(program, option, &nothing, out, err);
}
