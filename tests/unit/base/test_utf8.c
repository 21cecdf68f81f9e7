/* base/utf8: every scalar value, every kind of malformed byte, cuts and cleaning. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "cmocka_all.h"

static const char *const malformed[] = {
    "\x80",         /* a continuation alone */
    "\xC3",         /* cut after the first byte */
    "\xE5\xA5",     /* cut after the second */
    "\xF0\x9F\x93", /* cut after the third */
    "\xC0\xAF",     /* overlong in two */
    "\xC1\xBF",
    "\xE0\x9F\xBF",     /* overlong in three */
    "\xF0\x8F\xBF\xBF", /* overlong in four */
    "\xED\xA0\x80",     /* surrogates */
    "\xED\xBF\xBF",
    "\xF4\x90\x80\x80", /* above U+10FFFF */
    "\xF5\x80\x80\x80",
    "\xFE",
    "\xFF",
    "\xE5\x41\xBD", /* something else inside */
};

static void every_scalar_value_survives(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp <= 0x110000; cp++) {
        char bytes[4];
        size_t n = tr_utf8_put(cp, bytes);
        if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF)) {
            assert_int_equal(n, 0);
            continue;
        }
        uint32_t back = 0;
        if (n == 0 || !tr_utf8_valid(bytes, n) || tr_utf8_next(bytes, n, &back) != n ||
            back != cp || tr_utf8_count(bytes, n) != 1) {
            fail_msg("U+%04X does not survive", (unsigned)cp);
        }
        for (size_t cut = 1; cut < n; cut++) {
            assert_false(tr_utf8_valid(bytes, cut));
        }
    }
    char out[4];
    assert_int_equal(tr_utf8_put(UINT32_MAX, out), 0);
}

static void malformed_bytes_are_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++) {
        const char *s = malformed[i];
        size_t len = strlen(s);
        uint32_t cp = 0;
        assert_false(tr_utf8_valid(s, len));
        assert_int_equal(tr_utf8_next(s, len, &cp), 1);
        assert_int_equal(cp, 0xFFFD);
    }
    assert_true(tr_utf8_valid("", 0));
    assert_true(tr_utf8_valid("a\0b", 3));
    uint32_t cp = 7;
    assert_int_equal(tr_utf8_next("a", 0, &cp), 0);
}

static void counts_characters(void **state)
{
    (void)state;
    assert_int_equal(tr_utf8_count("", 0), 0);
    assert_int_equal(tr_utf8_count("您好。a", strlen("您好。a")), 4);
    assert_int_equal(tr_utf8_count("\xFF\xFE", 2), 2);
    assert_int_equal(tr_utf8_count("\xE5\xA5", 2), 2);
}

static void floor_never_splits(void **state)
{
    (void)state;
    const char *s = "aé话📞z"; /* 1 2 3 4 1 bytes */
    static const size_t expected[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11, 11, 11};
    size_t len = strlen(s);
    assert_int_equal(len, 11);
    for (size_t max = 0; max < sizeof expected / sizeof *expected; max++) {
        assert_int_equal(tr_utf8_floor(s, len, max), expected[max]);
    }
}

static void trim_takes_off_what_is_cut(void **state)
{
    (void)state;
    static const char whole[] = "a\u00e9\u8bdd\U0001F4DE";
    static const size_t kept[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10};
    for (size_t len = 0; len < sizeof whole; len++) {
        char s[sizeof whole] = "";
        memcpy(s, whole, len);
        tr_utf8_trim(s);
        assert_int_equal(strlen(s), kept[len]);
        assert_memory_equal(s, whole, kept[len]);
    }
}

static void floor_of_rubbish_stays_near(void **state)
{
    (void)state;
    char rubbish[64];
    for (int byte = 0; byte < 256; byte++) {
        memset(rubbish, byte, sizeof rubbish);
        for (size_t max = 0; max <= sizeof rubbish; max++) {
            size_t cut = tr_utf8_floor(rubbish, sizeof rubbish, max);
            assert_true(cut <= max && cut + 3 >= max);
        }
    }
}

static void expect_clean(const char *in, size_t len, const char *expected, bool changes)
{
    char out[256];
    bool changed = !changes;
    memset(out, 'x', sizeof out);
    size_t n = tr_utf8_clean(in, len, out, sizeof out, &changed);
    assert_int_equal(n, strlen(expected));
    assert_string_equal(out, expected);
    assert_int_equal(changed, changes);
}

static void cleans_typed_text(void **state)
{
    (void)state;
    expect_clean("", 0, "", false);
    expect_clean("您好，a b  c", strlen("您好，a b  c"), "您好，a b  c", false);
    expect_clean("a\r\n\tb\nc", 7, "a b c", true);
    expect_clean("a\0b\x1B[31mc\x7F", 10, "ab[31mc", true);
    expect_clean("a\xC2\x9Bm", 4, "am", true); /* C1 */
    expect_clean("a\xE2\x80\xA8"
                 "b",
                 5, "a b", true); /* line separator */
    expect_clean("a\xE2\x80\xAE"
                 "b\xE2\x80\xAC",
                 8, "ab", true);                             /* override and its end */
    expect_clean("\xE2\x81\xA6x\xE2\x81\xA9", 7, "x", true); /* isolate and its end */
    expect_clean("a\xE2\x80\x8D"
                 "b",
                 5,
                 "a\xE2\x80\x8D"
                 "b",
                 false);                           /* joiner */
    expect_clean("\xEF\xBB\xBFhi", 5, "hi", true); /* byte order mark */
    expect_clean("\xFFok\xE5", 4, "\xEF\xBF\xBDok\xEF\xBF\xBD", true);
    expect_clean("\xEF\xBF\xBD", 3, "\xEF\xBF\xBD", false); /* a typed U+FFFD is text */
}

static void every_malformed_kind_becomes_valid(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++) {
        char out[64];
        bool changed = false;
        size_t n = tr_utf8_clean(malformed[i], strlen(malformed[i]), out, sizeof out, &changed);
        assert_true(tr_utf8_valid(out, n));
        assert_true(changed);
    }
}

static void cleaning_cuts_on_a_character(void **state)
{
    (void)state;
    char out[8];
    bool changed = false;
    assert_int_equal(tr_utf8_clean("话话话", 9, out, sizeof out, &changed), 6);
    assert_string_equal(out, "话话");
    assert_true(changed);
    assert_int_equal(tr_utf8_clean("1234567", 7, out, sizeof out, &changed), 7);
    assert_false(changed);
    assert_int_equal(tr_utf8_clean("12345678", 8, out, sizeof out, &changed), 7);
    assert_true(changed);
    char one[1];
    assert_int_equal(tr_utf8_clean("a", 1, one, 1, NULL), 0);
    assert_int_equal(one[0], '\0');
}

static void cleaning_is_stable(void **state)
{
    (void)state;
    char in[256], once[1024], twice[1024];
    for (int i = 0; i < 256; i++) {
        in[i] = (char)(i * 7 + 3);
    }
    size_t n = tr_utf8_clean(in, sizeof in, once, sizeof once, NULL);
    bool changed = true;
    assert_int_equal(tr_utf8_clean(once, n, twice, sizeof twice, &changed), n);
    assert_false(changed);
    assert_memory_equal(once, twice, n);
}

static void a_megabyte_is_cut(void **state)
{
    (void)state;
    size_t len = 1u << 20;
    char *big = tr_malloc(len);
    memset(big, 0xFF, len);
    char out[1001];
    bool changed = false;
    assert_int_equal(tr_utf8_clean(big, len, out, sizeof out, &changed), 999);
    assert_true(changed);
    tr_free(big);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_scalar_value_survives),
        cmocka_unit_test(malformed_bytes_are_refused),
        cmocka_unit_test(counts_characters),
        cmocka_unit_test(floor_never_splits),
        cmocka_unit_test(trim_takes_off_what_is_cut),
        cmocka_unit_test(floor_of_rubbish_stays_near),
        cmocka_unit_test(cleans_typed_text),
        cmocka_unit_test(every_malformed_kind_becomes_valid),
        cmocka_unit_test(cleaning_cuts_on_a_character),
        cmocka_unit_test(cleaning_is_stable),
        cmocka_unit_test(a_megabyte_is_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
