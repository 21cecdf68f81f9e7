/* One socket carries both directions, because writing to a socket can be told not
 * to raise SIGPIPE; a group of its own lets everything that the program started end
 * with it. */
#include "base/run.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define POLL_MS 60000 /* at the most between two looks at the clock */

extern char **environ;

int64_t tr_run_clock(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int set_actions(posix_spawn_file_actions_t *actions, int theirs)
{
    int wrong = posix_spawn_file_actions_adddup2(actions, theirs, STDIN_FILENO);
    if (!wrong)
        wrong = posix_spawn_file_actions_adddup2(actions, theirs, STDOUT_FILENO);
    if (!wrong)
        wrong = posix_spawn_file_actions_addopen(actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (!wrong)
        wrong = posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
    return wrong;
}

static int set_attributes(posix_spawnattr_t *attr)
{
    sigset_t none, usual;
    (void)sigemptyset(&none);
    (void)sigemptyset(&usual);
    (void)sigaddset(&usual, SIGPIPE);
    (void)sigaddset(&usual, SIGXFSZ);
    int wrong = posix_spawnattr_setsigmask(attr, &none);
    if (!wrong)
        wrong = posix_spawnattr_setsigdefault(attr, &usual);
    if (!wrong)
        wrong = posix_spawnattr_setpgroup(attr, 0);
    if (!wrong)
        wrong = posix_spawnattr_setflags(attr, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                   POSIX_SPAWN_SETPGROUP);
    return wrong;
}

static int start(const char *const argv[], int theirs, pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attr;
    int wrong = posix_spawn_file_actions_init(&actions);
    if (wrong)
        return wrong;
    wrong = posix_spawnattr_init(&attr);
    if (!wrong) {
        wrong = set_actions(&actions, theirs);
        if (!wrong)
            wrong = set_attributes(&attr);
        if (!wrong)
            wrong = posix_spawnp(pid, argv[0], &actions, &attr, (char *const *)(uintptr_t)argv,
                                 environ);
        (void)posix_spawnattr_destroy(&attr);
    }
    (void)posix_spawn_file_actions_destroy(&actions);
    return wrong;
}

/* Send what fits; false when there is nothing left to send, or nobody to take it. */
static bool feed(int fd, const uint8_t *in, size_t len, size_t *sent)
{
    ssize_t n = *sent < len ? send(fd, in + *sent, len - *sent, MSG_NOSIGNAL | MSG_DONTWAIT) : 0;
    if (n > 0)
        *sent += (size_t)n;
    bool gone = n < 0 && errno != EINTR && errno != EAGAIN;
    if (*sent < len && !gone)
        return true;
    (void)shutdown(fd, SHUT_WR);
    return false;
}

/* Take what has come; false at its end. */
static bool take(int fd, struct tr_buf *out)
{
    uint8_t piece[65536];
    ssize_t n = recv(fd, piece, sizeof piece, MSG_DONTWAIT);
    if (n > 0)
        tr_buf_put(out, piece, (size_t)n);
    return n > 0 ? out->status == TR_OK : n < 0 && (errno == EINTR || errno == EAGAIN);
}

static tr_status too_slow(const char *name, int32_t most_ms, tr_err *err)
{
    return tr_fail(err, TR_ELIMIT, "%.100s took longer than %d s and was stopped", name,
                   (int)((most_ms + 999) / 1000));
}

tr_status tr_run_talk(int fd, const void *in, size_t len, struct tr_buf *out, int64_t until)
{
    size_t sent = 0;
    bool sending = feed(fd, in, len, &sent);
    for (;;) {
        int64_t left = until - tr_run_clock();
        struct pollfd p = {.fd = fd, .events = (short)(POLLIN | (sending ? POLLOUT : 0))};
        if (left <= 0)
            return TR_ELIMIT;
        int ready = poll(&p, 1, left < POLL_MS ? (int)left : POLL_MS);
        if (ready < 0 && errno != EINTR)
            return TR_EIO;
        if (ready <= 0)
            continue;
        if (sending && (p.revents & POLLOUT))
            sending = feed(fd, in, len, &sent);
        if ((p.revents & (POLLIN | POLLHUP | POLLERR)) && !take(fd, out))
            return out->status;
    }
}

/* Whether it ends in time; that it has closed its output need not mean that it does.
 * It stays a zombie, so that its number still names its group. */
static bool ends_by(pid_t pid, int64_t until)
{
    const struct timespec moment = {0, 200000};
    for (;;) {
        siginfo_t info = {0};
        if (waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == pid)
            return true;
        if (tr_run_clock() >= until)
            return false;
        (void)nanosleep(&moment, NULL);
    }
}

tr_status tr_run_end(pid_t pid, tr_status talked, int64_t until, int *how)
{
    if (talked == TR_OK && !ends_by(pid, until))
        talked = TR_ELIMIT;
    (void)kill(-pid, SIGKILL);
    while (waitpid(pid, how, 0) < 0 && errno == EINTR)
        continue;
    return talked;
}

static tr_status explain(const char *name, int how, tr_err *err)
{
    if (WIFEXITED(how) && WEXITSTATUS(how) == 0)
        return TR_OK;
    if (WIFEXITED(how))
        return tr_fail(err, TR_EIO, "%.100s failed and ended with code %d", name, WEXITSTATUS(how));
    return tr_fail(err, TR_EIO, "%.100s was stopped by signal %d", name, WTERMSIG(how));
}

tr_status tr_run(const char *const argv[], const void *in, size_t len, struct tr_buf *out,
                 int32_t most_ms, tr_err *err)
{
    int ends[2], how = 0;
    pid_t pid = 0;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return tr_fail(err, TR_EIO, "%.100s cannot be started: %s", argv[0], strerror(errno));
    int wrong = start(argv, ends[1], &pid);
    (void)close(ends[1]);
    if (wrong) {
        (void)close(ends[0]);
        return tr_fail(err, wrong == ENOENT ? TR_ENOTFOUND : TR_EIO, "%.100s cannot be started: %s",
                       argv[0], strerror(wrong));
    }
    int64_t until = tr_run_clock() + most_ms;
    tr_status st = tr_run_talk(ends[0], in, len, out, until);
    (void)close(ends[0]);
    st = tr_run_end(pid, st, until, &how);
    if (st == TR_OK)
        return explain(argv[0], how, err);
    if (out->status == TR_ENOMEM)
        return tr_fail(err, TR_ENOMEM, "there is no memory for what %.100s prints", argv[0]);
    if (out->status == TR_ELIMIT)
        return tr_fail(err, TR_ELIMIT, "%.100s printed more than the %zu bytes that are taken",
                       argv[0], out->max);
    return st == TR_EIO ? tr_fail(err, TR_EIO, "%.100s cannot be waited for", argv[0])
                        : too_slow(argv[0], most_ms, err);
}
