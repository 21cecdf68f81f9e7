/* Starting the loader, feeding it and waiting for it, within limits. */
#ifndef TR_SCRIPT_SPAWN_H
#define TR_SCRIPT_SPAWN_H

#include "base/buf.h"

/* Run the program with `request` on its standard input and collect its standard
 * output. The process is gone when this returns; no signal reaches the caller.
 * out:    appended to; out->max bounds the answer
 * errors: TR_ELIMIT (too slow, too large, or stopped by its own limits),
 *         TR_EDENIED (it did what it may not), TR_EIO (it cannot be started or
 *         ended without an answer), TR_ENOMEM */
tr_status tr_spawn(const char *program, const struct tr_buf *request, struct tr_buf *out,
                   tr_err *err);

/* The same with one option instead of a request. */
tr_status tr_spawn_option(const char *program, const char *option, struct tr_buf *out, tr_err *err);

#endif
