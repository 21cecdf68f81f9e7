#include "oom/fail_each.h"

#include "base/alloc.h"
#include "cmocka_all.h"

void oom_fail_each(const struct oom_step *step, const void *world, bool persist)
{
    bool leaks_count = false; /* SQLite keeps some memory from its first use on */
    size_t live = 0;
    for (uint64_t n = 1;; n += persist ? step->stride : 1) {
        tr_err err = {0};
        step->begin(world);
        if (leaks_count)
            live = tr_alloc_stats().live_blocks;
        tr_alloc_reset_counts();
        tr_alloc_fail_at(n, persist);
        tr_status st = step->attempt(world, &err);
        bool reached = tr_alloc_stats().calls >= n;
        tr_alloc_fail_at(0, false);
        if (leaks_count)
            assert_int_equal(tr_alloc_stats().live_blocks, live);
        if (st != TR_OK) {
            if (st != TR_ENOMEM)
                fail_msg("allocation %d: %s: %s", (int)n, tr_status_name(st), err.msg);
            assert_true(err.msg[0] != '\0');
        }
        step->look(world);
        leaks_count = true;
        if (!reached) {
            assert_int_equal(st, TR_OK);
            assert_true(n > step->least);
            return;
        }
    }
}
