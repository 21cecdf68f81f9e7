/* Running another program: text in, bytes out, within bounds. No shell. */
#ifndef TR_BASE_RUN_H
#define TR_BASE_RUN_H

#include <stdint.h>

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

#endif
