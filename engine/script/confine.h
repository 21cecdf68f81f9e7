/* What the loader's process gives up before it looks at a stranger's file. */
#ifndef TR_SCRIPT_CONFINE_H
#define TR_SCRIPT_CONFINE_H

#include "base/status.h"

/* How long a load may take. Sanitizer builds are many times slower. */
#ifdef TR_SANITIZED
#define TR_LOAD_WALL_MS 10000
#define TR_LOAD_CPU_MS 2000
#else
#define TR_LOAD_WALL_MS 1000
#define TR_LOAD_CPU_MS 250
#endif
#define TR_LOAD_MEMORY (48u << 20) /* bytes of address space; not in sanitizer builds */

/* Exit codes of a loader that cannot answer any more. */
#define TR_LOADER_NO_MEMORY 3
#define TR_LOADER_TOO_SLOW 4

/* Is there a filter of system calls, in words: "yes", or "no: " and why. */
const char *tr_confine_filter(void);

/* Limits on time, memory and files, then no system calls but those that reading,
 * answering and allocating take. For the whole process, for good. SIGPROF tells
 * it that its time is over, and soon afterwards ends it when that was not heard.
 * Where the system has no such filter the limits hold alone.
 * errors: TR_EDENIED when the system refuses to take a right away */
tr_status tr_confine(tr_err *err);

#endif
