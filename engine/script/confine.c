/* Resource limits everywhere, seccomp where the system has it. A limit that is
 * passed ends the process by a signal, which the other end puts into words. */
#include "script/confine.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>

#include "script/defence.h"

#ifdef TR_HAVE_SECCOMP
#include <linux/seccomp.h>
#include <seccomp.h>
#endif

#define GRACE_MS 50 /* of computing, between the first SIGPROF and the last */

static int limit(int what, rlim_t value)
{
    struct rlimit r = {value, value};
    return setrlimit((__rlimit_resource_t)what, &r);
}

static tr_status set_limits(tr_err *err)
{
    const struct itimerval cpu = {{0, GRACE_MS * 1000},
                                  {TR_LOAD_CPU_MS / 1000, TR_LOAD_CPU_MS % 1000 * 1000}};
    int bad = 0;
    if (tr_stands(TR_DEFENCE_CPU))
        bad |= setitimer(ITIMER_PROF, &cpu, NULL);
    if (tr_stands(TR_DEFENCE_FILES))
        bad |= limit(RLIMIT_NOFILE, 0);
    if (tr_stands(TR_DEFENCE_SECRET)) /* no debugger may look in, no core file is left */
        bad |= prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#ifndef TR_SANITIZED
    if (tr_stands(TR_DEFENCE_SPACE))
        bad |= limit(RLIMIT_AS, TR_LOAD_MEMORY);
#endif
    if (bad)
        return tr_fail(err, TR_EDENIED, "the system refused to limit the loader: %s",
                       strerror(errno));
    return TR_OK;
}

#ifdef TR_HAVE_SECCOMP
/* A kernel that knows filters looks for one at the address given. */
static bool kernel_filters(void)
{
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, 0, 0, 0) != 0 && errno == EFAULT;
}

/* Sanitizers have more to say than these calls allow; they hear "no" instead. */
#ifdef TR_SANITIZED
#define OTHERWISE SCMP_ACT_ERRNO(EPERM)
#else
#define OTHERWISE SCMP_ACT_KILL_PROCESS
#endif

static tr_status set_filter(tr_err *err)
{
    static const int allowed[] = {
        SCMP_SYS(exit),           SCMP_SYS(exit_group),    SCMP_SYS(brk),
        SCMP_SYS(munmap),         SCMP_SYS(madvise),       SCMP_SYS(futex),
        SCMP_SYS(rt_sigreturn),   SCMP_SYS(clock_gettime),
#ifdef TR_SANITIZED
        SCMP_SYS(sigaltstack),    SCMP_SYS(getpid),        SCMP_SYS(gettid),
#endif
        SCMP_SYS(restart_syscall)};
    scmp_filter_ctx ctx = seccomp_init(OTHERWISE);
    int bad = ctx ? 0 : -ENOMEM;
    for (size_t i = 0; bad == 0 && i < sizeof allowed / sizeof *allowed; i++)
        bad = seccomp_rule_add(ctx, SCMP_ACT_ALLOW, allowed[i], 0);
    const struct scmp_arg_cmp input = {.arg = 0, .op = SCMP_CMP_EQ, .datum_a = 0};
    const struct scmp_arg_cmp output = {.arg = 0, .op = SCMP_CMP_EQ, .datum_a = 1};
    const struct scmp_arg_cmp errors = {.arg = 0, .op = SCMP_CMP_EQ, .datum_a = 2};
    /* anonymous memory that nothing can be run from */
    const struct scmp_arg_cmp memory[] = {
        {.arg = 2, .op = SCMP_CMP_MASKED_EQ, .datum_a = PROT_EXEC, .datum_b = 0},
        {.arg = 3, .op = SCMP_CMP_MASKED_EQ, .datum_a = MAP_ANONYMOUS, .datum_b = MAP_ANONYMOUS}};
    if (bad == 0)
        bad = seccomp_rule_add_array(ctx, SCMP_ACT_ALLOW, SCMP_SYS(read), 1, &input);
    if (bad == 0)
        bad = seccomp_rule_add_array(ctx, SCMP_ACT_ALLOW, SCMP_SYS(write), 1, &output);
    if (bad == 0)
        bad = seccomp_rule_add_array(ctx, SCMP_ACT_ALLOW, SCMP_SYS(write), 1, &errors);
    if (bad == 0)
        bad = seccomp_rule_add_array(ctx, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2, memory);
    if (bad == 0)
        bad = seccomp_rule_add(ctx, SCMP_ACT_ALLOW, SCMP_SYS(mremap), 0);
    if (bad == 0)
        bad = seccomp_load(ctx);
    if (ctx)
        seccomp_release(ctx);
    if (bad)
        return tr_fail(err, TR_EDENIED, "the system refused the loader's filter: %s",
                       strerror(-bad));
    return TR_OK;
}
#endif

const char *tr_confine_filter(void)
{
#ifdef TR_HAVE_SECCOMP
    return kernel_filters() ? "yes" : "no: this system's kernel has none";
#else
    return "no: built without libseccomp";
#endif
}

tr_status tr_confine(tr_err *err)
{
    tr_status status = set_limits(err);
#ifdef TR_HAVE_SECCOMP
    if (status == TR_OK && tr_stands(TR_DEFENCE_FILTER) && kernel_filters())
        status = set_filter(err);
#endif
    return status;
}
