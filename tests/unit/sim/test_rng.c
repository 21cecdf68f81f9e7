/* Draws: fixed for all time, independent between streams, even enough. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "sim/rng.h"

static void test_draws_never_change(void **state)
{
    (void)state;
    /* a change here changes every recorded run: raise TR_SIM_VERSION with it */
    assert_int_equal(tr_draw_below(1, TR_STREAM_FACTS, 0, 1000), 368);
    assert_int_equal(tr_draw_below(1, TR_STREAM_VARIANTS, 0, 1000), 968);
    assert_int_equal(tr_draw_below((UINT64_C(1) << 53) - 1, TR_STREAM_BOTS, 99, 1000), 934);
}

static void test_below_is_even(void **state)
{
    (void)state;
    unsigned seen[7] = {0};
    for (uint64_t i = 0; i < 70000; i++)
        seen[tr_draw_below(42, TR_STREAM_CALLERS, i, 7)]++;
    for (int i = 0; i < 7; i++)
        assert_in_range(seen[i], 9600, 10400);
    assert_int_equal(tr_draw_below(42, TR_STREAM_CALLERS, 3, 1), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_draws_never_change),
        cmocka_unit_test(test_below_is_even),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
