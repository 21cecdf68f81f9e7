/* Started in a way of its own, talked to as base/run.c does. Everything is opened
 * close-on-exec, and what other parts of the program left open is closed in the child.
 * Of the variables of the environment, where passwords like to be, it gets those only
 * that tell the dynamic linker and the sanitizers what to do. */
#include "script/spawn.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/run.h"
#include "script/confine.h"
#include "script/defence.h"

#define VARIABLES_MAX 32

extern char **environ;

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

/* Why it was not heard out. */
static tr_status broke_off(tr_status status, const struct tr_buf *out, tr_err *err)
{
    if (status == TR_EIO)
        return tr_fail(err, status, "the loader cannot be waited for");
    if (out->status != TR_OK)
        return tr_fail(err, out->status, "the loader's answer cannot be taken");
    return tr_fail(err, TR_ELIMIT, "it took more than %d ms; look for a loop that does not end",
                   TR_LOAD_WALL_MS);
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
    int64_t until = tr_stands(TR_DEFENCE_CLOCK) ? tr_run_clock() + TR_LOAD_WALL_MS : INT64_MAX;
    tr_status status = tr_run_talk(ends[0], request->data, request->len, out, until);
    close(ends[0]);
    status = tr_run_end(pid, status, until, &how);
    return status == TR_OK ? explain(how, err) : broke_off(status, out, err);
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
