/* A step that stores something, with each of its allocations failed in turn: once, or
 * from there on. */
#ifndef TR_TESTS_OOM_FAIL_EACH_H
#define TR_TESTS_OOM_FAIL_EACH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"

struct oom_step {
    void (*begin)(const void *world); /* all is as it was before the step */
    tr_status (*attempt)(const void *world, tr_err *err);
    void (*look)(const void *world); /* with memory again: all of it is there, or nothing */
    uint64_t stride;                 /* from one to the next where memory stays gone */
    uint64_t least;                  /* allocations that the step makes and more */
};

void oom_fail_each(const struct oom_step *step, const void *world, bool persist);

#endif
