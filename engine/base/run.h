/* Running another program: text in, bytes out, within bounds. No shell. */
#ifndef TR_BASE_RUN_H
#define TR_BASE_RUN_H

#include <stdint.h>
#include <sys/types.h>

#include "base/buf.h"

/* Start a program that is found as the shell would find it, feed it, collect what it
 * prints and wait for its end. What it says on its standard error is dropped. It has
 * nothing else open, and it is gone, with its children, when this returns.
 * argv:    ends with NULL; argv[0] is the program
 * in:      bytes for its standard input; they may be more than it reads
 * out:     appended to; out->max bounds what it may print
 * most_ms: milliseconds that it may take by the clock, > 0
 * errors:  TR_ENOTFOUND (there is no such program), TR_ELIMIT (too slow, or too much
 *          printed), TR_EIO (it failed, or cannot be started), TR_ENOMEM */
tr_status tr_run(const char *const argv[], const void *in, size_t len, struct tr_buf *out,
                 int32_t most_ms, tr_err *err);

/* The parts of it, for who starts a program in a way of their own (script/spawn.c). */

/* Milliseconds of a clock that nobody sets. */
int64_t tr_run_clock(void);
/* Send and take through one end of a socket pair until the other side has no more to
 * say. until: of tr_run_clock
 * gives: TR_OK; TR_ELIMIT (time is over, or out is full), TR_ENOMEM, TR_EIO */
tr_status tr_run_talk(int fd, const void *in, size_t len, struct tr_buf *out, int64_t until);
/* Wait for the program's end if talking to it went well, and end it with all of its
 * group in any case.
 * talked: what tr_run_talk gave
 * how:    filled in, as by waitpid
 * gives:  talked, or TR_ELIMIT when it has not ended in time */
tr_status tr_run_end(pid_t pid, tr_status talked, int64_t until, int *how);

#endif
