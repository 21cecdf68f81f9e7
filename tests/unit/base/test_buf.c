/* base/buf: widths and byte order, ceilings, sticky failures, hostile lengths. */
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "cmocka_all.h"

static int nothing_left(void **state)
{
    (void)state;
    tr_alloc_fail_at(0, false);
    return tr_alloc_stats().live_blocks == 0 ? 0 : -1;
}

static void writes_little_endian(void **state)
{
    (void)state;
    struct tr_buf buf;
    tr_buf_init(&buf, 100);
    tr_buf_u8(&buf, 0xFE);
    tr_buf_u16(&buf, 0x1234);
    tr_buf_u32(&buf, 0x89ABCDEF);
    tr_buf_u64(&buf, 0x0102030405060708);
    tr_buf_str(&buf, "好", 3);
    const uint8_t expected[] = {0xFE, 0x34, 0x12, 0xEF, 0xCD, 0xAB, 0x89, 8, 7,    6,    5,
                                4,    3,    2,    1,    3,    0,    0,    0, 0xE5, 0xA5, 0xBD};
    assert_int_equal(buf.status, TR_OK);
    assert_int_equal(buf.len, sizeof expected);
    assert_memory_equal(buf.data, expected, sizeof expected);
    tr_buf_done(&buf);
    assert_null(buf.data);
}

static void reads_back_what_was_written(void **state)
{
    (void)state;
    struct tr_buf buf;
    tr_buf_init(&buf, 1000);
    tr_buf_u64(&buf, UINT64_MAX);
    tr_buf_u32(&buf, UINT32_MAX - 1);
    tr_buf_str(&buf, "", 0);
    tr_buf_u16(&buf, 65535);
    tr_buf_str(&buf, "line", 4);
    tr_buf_u8(&buf, 200);
    struct tr_cursor cur;
    size_t len = 99;
    tr_cursor_init(&cur, buf.data, buf.len);
    assert_true(tr_cursor_u64(&cur) == UINT64_MAX);
    assert_int_equal(tr_cursor_u32(&cur), UINT32_MAX - 1);
    assert_non_null(tr_cursor_str(&cur, 10, &len));
    assert_int_equal(len, 0);
    assert_int_equal(tr_cursor_u16(&cur), 65535);
    const char *s = tr_cursor_str(&cur, 4, &len);
    assert_int_equal(len, 4);
    assert_memory_equal(s, "line", 4);
    assert_int_equal(tr_cursor_left(&cur), 1);
    assert_int_equal(tr_cursor_u8(&cur), 200);
    assert_int_equal(tr_cursor_left(&cur), 0);
    assert_false(cur.failed);
    tr_buf_done(&buf);
}

static void never_grows_beyond_max(void **state)
{
    (void)state;
    struct tr_buf buf;
    tr_buf_init(&buf, 10);
    tr_buf_put(&buf, "0123456", 7);
    tr_buf_u32(&buf, 1);
    assert_int_equal(buf.status, TR_ELIMIT);
    assert_int_equal(buf.len, 7);
    tr_buf_u8(&buf, 1); /* would fit, but the record is broken already */
    assert_int_equal(buf.len, 7);
    assert_int_equal(tr_buf_reserve(&buf, 0), TR_ELIMIT);
    assert_true(buf.cap <= 10);
    tr_buf_reset(&buf);
    assert_int_equal(buf.status, TR_OK);
    assert_int_equal(buf.len, 0);
    tr_buf_put(&buf, "0123456789", 10);
    assert_int_equal(buf.status, TR_OK);
    assert_int_equal(buf.len, 10);
    tr_buf_done(&buf);
}

static void half_a_string_never_gets_in(void **state)
{
    (void)state;
    struct tr_buf buf;
    tr_buf_init(&buf, 8);
    tr_buf_str(&buf, "12345", 5);
    assert_int_equal(buf.status, TR_ELIMIT);
    assert_int_equal(buf.len, 0);
    tr_buf_reset(&buf);
    tr_buf_str(&buf, "1234", 4);
    assert_int_equal(buf.status, TR_OK);
    tr_buf_reset(&buf);
    tr_buf_str(&buf, "", SIZE_MAX);
    assert_int_equal(buf.status, TR_ELIMIT);
    tr_buf_done(&buf);
}

static void reserved_room_needs_no_allocation(void **state)
{
    (void)state;
    struct tr_buf buf;
    tr_buf_init(&buf, 4096);
    assert_int_equal(tr_buf_reserve(&buf, 4096), TR_OK);
    tr_alloc_fail_at(1, true);
    for (int i = 0; i < 4096; i++) {
        tr_buf_u8(&buf, (uint8_t)i);
    }
    assert_int_equal(buf.status, TR_OK);
    assert_int_equal(tr_buf_reserve(&buf, 1), TR_ELIMIT);
    tr_buf_done(&buf);
}

static void remembers_missing_memory(void **state)
{
    (void)state;
    struct tr_buf buf;
    tr_buf_init(&buf, 4096);
    tr_alloc_fail_at(1, false);
    tr_buf_u8(&buf, 1);
    assert_int_equal(buf.status, TR_ENOMEM);
    tr_buf_u8(&buf, 2);
    assert_int_equal(buf.len, 0);
    tr_buf_reset(&buf);
    tr_alloc_fail_at(1, false);
    assert_int_equal(tr_buf_reserve(&buf, 8), TR_ENOMEM);
    tr_buf_done(&buf);
}

static void many_puts_allocate_seldom(void **state)
{
    (void)state;
    struct tr_buf buf;
    tr_buf_init(&buf, 1u << 20);
    tr_alloc_reset_counts();
    for (uint32_t i = 0; i < 100000; i++) {
        tr_buf_u32(&buf, i);
    }
    assert_int_equal(buf.status, TR_OK);
    assert_int_equal(buf.len, 400000);
    assert_true(tr_alloc_stats().calls < 20);
    tr_buf_done(&buf);
}

static void cursor_failure_is_sticky(void **state)
{
    (void)state;
    struct tr_cursor cur;
    tr_cursor_init(&cur, "\1\2\3", 3);
    assert_int_equal(tr_cursor_u32(&cur), 0);
    assert_true(cur.failed);
    assert_int_equal(tr_cursor_u8(&cur), 0);
    assert_int_equal(tr_cursor_left(&cur), 0);
    assert_null(tr_cursor_take(&cur, 0));
    size_t len = 5;
    assert_string_equal(tr_cursor_str(&cur, 10, &len), "");
    assert_int_equal(len, 0);
}

static void cursor_refuses_false_lengths(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t len, max;
    } bad[] = {
        {"\5\0\0\0abcd", 8, 100},     /* one byte more than there is */
        {"\xff\xff\xff\xff", 4, 100}, /* the longest length, nothing behind */
        {"\xff\xff\xff\xff", 4, SIZE_MAX},
        {"\4\0\0\0abcd", 8, 3}, /* longer than allowed */
        {"\4\0\0", 3, 100},     /* half a length */
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct tr_cursor cur;
        size_t len = 9;
        tr_cursor_init(&cur, bad[i].bytes, bad[i].len);
        assert_string_equal(tr_cursor_str(&cur, bad[i].max, &len), "");
        assert_int_equal(len, 0);
        assert_true(cur.failed);
    }
    struct tr_cursor cur;
    tr_cursor_init(&cur, "ab", 2);
    assert_null(tr_cursor_take(&cur, SIZE_MAX));
    assert_true(cur.failed);
}

static void empty_input_is_no_failure(void **state)
{
    (void)state;
    struct tr_cursor cur;
    tr_cursor_init(&cur, NULL, 0);
    assert_non_null(tr_cursor_take(&cur, 0));
    assert_false(cur.failed);
    assert_int_equal(tr_cursor_u8(&cur), 0);
    assert_true(cur.failed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(writes_little_endian, nothing_left),
        cmocka_unit_test_teardown(reads_back_what_was_written, nothing_left),
        cmocka_unit_test_teardown(never_grows_beyond_max, nothing_left),
        cmocka_unit_test_teardown(half_a_string_never_gets_in, nothing_left),
        cmocka_unit_test_teardown(reserved_room_needs_no_allocation, nothing_left),
        cmocka_unit_test_teardown(remembers_missing_memory, nothing_left),
        cmocka_unit_test_teardown(many_puts_allocate_seldom, nothing_left),
        cmocka_unit_test(cursor_failure_is_sticky),
        cmocka_unit_test(cursor_refuses_false_lengths),
        cmocka_unit_test(empty_input_is_no_failure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
