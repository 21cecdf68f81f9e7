/* base/alloc: exact figures, alignment, the cap and the failing call. */
#include <errno.h>
#include <pthread.h>
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"

#ifdef TR_SANITIZED
/* Let the sanitizer answer a request that is too large as libc does. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
    return "allocator_may_return_null=1";
}
#endif

static int fresh(void **state)
{
    (void)state;
    tr_alloc_set_cap(0);
    tr_alloc_fail_at(0, false);
    tr_alloc_reset_counts();
    return 0;
}

static int nothing_left(void **state)
{
    (void)fresh(state);
    struct tr_alloc_stats s = tr_alloc_stats();
    return s.live_blocks == 0 && s.live_bytes == 0 ? 0 : -1;
}

static void counts_exactly(void **state)
{
    (void)state;
    void *a = tr_malloc(100);
    void *b = tr_calloc(10, 5);
    struct tr_alloc_stats s = tr_alloc_stats();
    assert_int_equal(s.calls, 2);
    assert_int_equal(s.live_blocks, 2);
    assert_int_equal(s.live_bytes, 150);
    assert_int_equal(s.peak_bytes, 150);
    tr_free(a);
    s = tr_alloc_stats();
    assert_int_equal(s.live_blocks, 1);
    assert_int_equal(s.live_bytes, 50);
    assert_int_equal(s.peak_bytes, 150);
    tr_alloc_reset_counts();
    s = tr_alloc_stats();
    assert_int_equal(s.calls, 0);
    assert_int_equal(s.peak_bytes, 50);
    assert_int_equal(s.live_bytes, 50);
    assert_int_equal(tr_alloc_size(b), 50);
    assert_int_equal(tr_alloc_size(NULL), 0);
    tr_free(b);
    tr_free(NULL);
}

static void blocks_are_aligned(void **state)
{
    (void)state;
    for (size_t size = 0; size < 200; size += 7) {
        uint8_t *p = tr_malloc(size);
        assert_non_null(p);
        assert_int_equal((uintptr_t)p % 16, 0);
        memset(p, 1, size);
        p = tr_realloc(p, size + 33);
        assert_int_equal((uintptr_t)p % 16, 0);
        tr_free(p);
    }
}

static void size_zero_is_a_block(void **state)
{
    (void)state;
    void *a = tr_malloc(0), *b = tr_calloc(0, 8), *c = tr_realloc(NULL, 0);
    assert_non_null(a);
    assert_non_null(b);
    assert_non_null(c);
    assert_ptr_not_equal(a, b);
    assert_ptr_not_equal(b, c);
    a = tr_realloc(a, 0);
    assert_non_null(a);
    tr_free(a);
    tr_free(b);
    tr_free(c);
}

static void calloc_is_zeroed(void **state)
{
    (void)state;
    uint8_t *p = tr_calloc(64, 3);
    for (size_t i = 0; i < 192; i++) {
        assert_int_equal(p[i], 0);
    }
    tr_free(p);
}

static void refuses_overflow(void **state)
{
    (void)state;
    errno = 0;
    assert_null(tr_calloc(SIZE_MAX / 2, 3));
    assert_int_equal(errno, ENOMEM);
    assert_null(tr_malloc(SIZE_MAX));
    assert_null(tr_malloc(SIZE_MAX - 8));
    void *p = tr_malloc(8);
    assert_null(tr_realloc(p, SIZE_MAX - 4));
    assert_int_equal(tr_alloc_size(p), 8);
    assert_null(tr_strndup("", SIZE_MAX));
    tr_free(p);
}

static void survives_a_refusing_system(void **state)
{
    (void)state;
    size_t too_much = SIZE_MAX / 4;
    char *p = tr_malloc(10);
    assert_null(tr_malloc(too_much));
    assert_null(tr_calloc(too_much, 1));
    assert_null(tr_realloc(p, too_much));
    assert_int_equal(tr_alloc_stats().live_bytes, 10);
    assert_int_equal(tr_alloc_stats().live_blocks, 1);
    assert_int_equal(tr_alloc_size(p), 10);
    tr_free(p);
}

static void realloc_keeps_content(void **state)
{
    (void)state;
    char *p = tr_realloc(NULL, 4);
    memcpy(p, "ring", 4);
    p = tr_realloc(p, 4000);
    assert_memory_equal(p, "ring", 4);
    assert_int_equal(tr_alloc_stats().live_bytes, 4000);
    uint64_t calls = tr_alloc_stats().calls;
    p = tr_realloc(p, 2);
    assert_memory_equal(p, "ri", 2);
    assert_int_equal(tr_alloc_stats().live_bytes, 2);
    assert_int_equal(tr_alloc_stats().peak_bytes, 4000);
    assert_int_equal(tr_alloc_stats().calls, calls); /* a shrink is no request */
    tr_free(p);
}

static void strndup_terminates(void **state)
{
    (void)state;
    char *s = tr_strndup("hello", 3);
    assert_string_equal(s, "hel");
    tr_free(s);
    s = tr_strndup(NULL, 0);
    assert_string_equal(s, "");
    tr_free(s);
}

static void cap_holds(void **state)
{
    (void)state;
    tr_alloc_set_cap(1000);
    char *a = tr_malloc(600);
    assert_non_null(a);
    errno = 0;
    assert_null(tr_malloc(401));
    assert_int_equal(errno, ENOMEM);
    assert_null(tr_calloc(401, 1));
    assert_null(tr_realloc(a, 1001));
    assert_int_equal(tr_alloc_size(a), 600);
    void *b = tr_malloc(400);
    assert_non_null(b);
    tr_free(b);
    a = tr_realloc(a, 1000);
    assert_int_equal(tr_alloc_size(a), 1000);
    tr_alloc_set_cap(0);
    b = tr_malloc(5000);
    assert_non_null(b);
    tr_free(a);
    tr_free(b);
}

static void shrinking_works_under_a_lowered_cap(void **state)
{
    (void)state;
    char *p = tr_malloc(500);
    tr_alloc_set_cap(10);
    tr_alloc_fail_at(1, true);
    p = tr_realloc(p, 50);
    assert_non_null(p);
    assert_int_equal(tr_alloc_size(p), 50);
    tr_free(p);
}

static void fails_the_nth_call(void **state)
{
    (void)state;
    tr_alloc_fail_at(3, false);
    void *a = tr_malloc(1), *b = tr_realloc(NULL, 1);
    assert_non_null(a);
    assert_non_null(b);
    errno = 0;
    assert_null(tr_calloc(1, 1));
    assert_int_equal(errno, ENOMEM);
    void *c = tr_malloc(1);
    assert_non_null(c);
    assert_int_equal(tr_alloc_stats().live_blocks, 3);
    assert_int_equal(tr_alloc_stats().calls, 4);
    tr_free(a);
    tr_free(b);
    tr_free(c);
}

static void keeps_failing_when_asked(void **state)
{
    (void)state;
    void *a = tr_malloc(1);
    tr_alloc_fail_at(2, true);
    void *b = tr_malloc(1);
    assert_non_null(b);
    for (int i = 0; i < 5; i++) {
        assert_null(tr_malloc(1));
        assert_null(tr_realloc(a, 100));
    }
    tr_alloc_fail_at(0, false);
    void *c = tr_malloc(1);
    assert_non_null(c);
    tr_free(a);
    tr_free(b);
    tr_free(c);
}

static void *churn(void *arg)
{
    size_t refused = 0;
    for (size_t i = 0; i < 20000; i++) {
        uint8_t *p = tr_malloc(i % 97);
        if (p == NULL) {
            refused++;
            continue;
        }
        uint8_t *q = tr_realloc(p, i % 131);
        if (q == NULL) {
            refused++;
            q = p;
        }
        tr_free(q);
    }
    *(size_t *)arg = refused;
    return NULL;
}

static void threads_lose_nothing(void **state)
{
    (void)state;
    pthread_t threads[4];
    size_t refused[4];
    tr_alloc_fail_at(777, false); /* one failure, whoever meets it */
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, churn, &refused[i]), 0);
    }
    size_t all = 0;
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        all += refused[i];
    }
    assert_int_equal(all, 1);
    assert_int_equal(tr_alloc_stats().live_bytes, 0);
    assert_int_equal(tr_alloc_stats().live_blocks, 0);
}

#define CLEAN(f) cmocka_unit_test_setup_teardown(f, fresh, nothing_left)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CLEAN(counts_exactly),
        CLEAN(blocks_are_aligned),
        CLEAN(size_zero_is_a_block),
        CLEAN(calloc_is_zeroed),
        CLEAN(refuses_overflow),
        CLEAN(survives_a_refusing_system),
        CLEAN(realloc_keeps_content),
        CLEAN(strndup_terminates),
        CLEAN(cap_holds),
        CLEAN(shrinking_works_under_a_lowered_cap),
        CLEAN(fails_the_nth_call),
        CLEAN(keeps_failing_when_asked),
        CLEAN(threads_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
