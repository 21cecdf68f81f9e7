/* One socket pair carries both directions, because writing to a socket can be
 * told not to raise SIGPIPE. Everything else is opened close-on-exec, and what
 * other parts of the program left open is closed in the child. */
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

extern char **environ;

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int start(const char *program, int theirs, pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attr;
    sigset_t none, reset;
    char *const argv[] = {(char *)(uintptr_t) "thirdring-loader", NULL};
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
    if (!failed)
        failed = posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    if (!failed)
        failed = posix_spawnattr_setsigmask(&attr, &none);
    if (!failed)
        failed = posix_spawnattr_setsigdefault(&attr, &reset);
    if (!failed)
        failed = posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    if (!failed)
        failed = posix_spawn(pid, program, &actions, &attr, argv, environ);
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

static tr_status converse(int fd, const struct tr_buf *request, struct tr_buf *out, tr_err *err)
{
    int64_t deadline = now_ms() + TR_LOAD_WALL_MS;
    size_t sent = 0;
    bool sending = request->len > 0;
    for (;;) {
        int64_t left = deadline - now_ms();
        struct pollfd p = {.fd = fd, .events = (short)(POLLIN | (sending ? POLLOUT : 0))};
        int ready = left > 0 ? poll(&p, 1, (int)left) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready < 0)
            return tr_fail(err, TR_EIO, "the loader cannot be waited for: %s", strerror(errno));
        if (ready == 0)
            return tr_fail(err, TR_ELIMIT,
                           "it took more than %d ms; look for a loop that does not end",
                           TR_LOAD_WALL_MS);
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

static tr_status explain(int how, tr_err *err)
{
    if (WIFEXITED(how) && WEXITSTATUS(how) == 0)
        return TR_OK;
    if (WIFEXITED(how) && WEXITSTATUS(how) == TR_LOADER_NO_MEMORY)
        return tr_fail(err, TR_ELIMIT, "it needed more memory than describing a call may take");
    if (WIFEXITED(how) && WEXITSTATUS(how) == 127)
        return tr_fail(err, TR_EIO, "the loader cannot be run");
    if (WIFEXITED(how))
        return tr_fail(err, TR_EIO, "the loader ended with code %d", WEXITSTATUS(how));
    switch (WTERMSIG(how)) {
    case SIGPROF:
    case SIGXCPU:
        return tr_fail(err, TR_ELIMIT,
                       "it took more than %d ms of computing; look for a loop that does not end",
                       TR_LOAD_CPU_MS);
    case SIGSYS:
        return tr_fail(err, TR_EDENIED, "it tried to reach outside of the loader");
    default:
        return tr_fail(err, TR_ELIMIT, "the loader was stopped by signal %d", WTERMSIG(how));
    }
}

tr_status tr_spawn(const char *program, const struct tr_buf *request, struct tr_buf *out,
                   tr_err *err)
{
    int ends[2], how = 0;
    pid_t pid;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return tr_fail(err, TR_EIO, "no connection to the loader: %s", strerror(errno));
    int failed = start(program, ends[1], &pid);
    close(ends[1]);
    if (failed) {
        close(ends[0]);
        return tr_fail(err, TR_EIO, "%.300s cannot be started: %s", program, strerror(failed));
    }
    tr_status status = converse(ends[0], request, out, err);
    close(ends[0]);
    if (status != TR_OK)
        kill(pid, SIGKILL);
    pid_t waited;
    do
        waited = waitpid(pid, &how, 0);
    while (waited < 0 && errno == EINTR);
    if (status == TR_OK && waited == pid)
        status = explain(how, err);
    return status;
}
