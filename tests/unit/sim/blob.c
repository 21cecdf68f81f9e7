/* See blob.h. */
#include "unit/sim/blob.h"

#include <string.h>

#include "base/alloc.h"
#include "base/digest.h"
#include "cmocka_all.h"
#include "unit/sim/sample.h"

#define ROOM (16u << 20)

static void same_again(const struct blob_format *format, const uint8_t *bytes, size_t len)
{
    struct tr_buf out;
    tr_err err;

    tr_buf_init(&out, ROOM);
    if (format->again(bytes, len, &out, &err) != TR_OK)
        fail_msg("%s", err.msg);
    assert_int_equal(out.len, len);
    assert_memory_equal(out.data, bytes, len);
    tr_buf_done(&out);
}

/* A copy in a block of its exact size, so that reading beyond it is seen. */
static uint8_t *copy_of(const uint8_t *bytes, size_t len)
{
    uint8_t *copy = tr_malloc(len);

    assert_non_null(copy);
    if (len > 0)
        memcpy(copy, bytes, len);
    return copy;
}

static tr_status attempt(const struct blob_format *format, const uint8_t *bytes, size_t len)
{
    struct tr_buf out;
    tr_err err = {.msg = ""};
    tr_status st;

    tr_buf_init(&out, ROOM);
    st = format->again(bytes, len, &out, &err);
    if (st == TR_OK) {
        assert_int_equal(out.len, len);
        assert_memory_equal(out.data, bytes, len);
    } else {
        assert_true(st == TR_EFORMAT || st == TR_EVERSION);
        assert_true(err.msg[0] != '\0');
        assert_int_equal(out.len, 0);
    }
    tr_buf_done(&out);
    return st;
}

static void check_lengths(const struct blob_format *format, const uint8_t *bytes, size_t len)
{
    for (size_t n = 0; n < len; n++) {
        uint8_t *copy = copy_of(bytes, n);

        assert_int_not_equal(attempt(format, copy, n), TR_OK);
        if (n >= 4 + TR_DIGEST_SIZE) {
            sample_reseal(copy, n);
            assert_int_not_equal(attempt(format, copy, n), TR_OK);
        }
        tr_free(copy);
    }
    uint8_t *longer = tr_calloc(1, len + 1);

    assert_non_null(longer);
    memcpy(longer, bytes, len);
    assert_int_not_equal(attempt(format, longer, len + 1), TR_OK);
    sample_reseal(longer, len + 1);
    assert_int_not_equal(attempt(format, longer, len + 1), TR_OK);
    tr_free(longer);
}

static void check_flips(const struct blob_format *format, const uint8_t *bytes, size_t len)
{
    uint8_t *copy = copy_of(bytes, len);

    for (size_t i = 0; i < len; i++) {
        for (unsigned bit = 0; bit < 8; bit++) {
            copy[i] = (uint8_t)(bytes[i] ^ 1u << bit);
            assert_int_not_equal(attempt(format, copy, len), TR_OK);
            sample_reseal(copy, len);
            (void)attempt(format, copy, len);
            memcpy(copy + len - TR_DIGEST_SIZE, bytes + len - TR_DIGEST_SIZE, TR_DIGEST_SIZE);
        }
        copy[i] = bytes[i];
    }
    tr_free(copy);
}

void blob_check(const struct blob_format *format, const uint8_t *bytes, size_t len)
{
    size_t before = tr_alloc_stats().live_blocks;

    same_again(format, bytes, len);
    check_lengths(format, bytes, len);
    check_flips(format, bytes, len);
    assert_int_equal(tr_alloc_stats().live_blocks, before);
}

void blob_check_digest(const uint8_t *bytes, size_t len, const char *hex)
{
    struct tr_digest digest;
    char got[TR_DIGEST_HEX];

    tr_digest_of(bytes, len, &digest);
    tr_digest_hex(&digest, got);
    assert_string_equal(got, hex);
}

void blob_check_memory(const struct blob_format *format, const uint8_t *bytes, size_t len,
                       uint64_t least)
{
    size_t before = tr_alloc_stats().live_blocks;
    tr_status st = TR_ENOMEM;
    uint64_t nth;

    for (nth = 1; st != TR_OK; nth++) {
        struct tr_buf out;
        tr_err err;

        tr_buf_init(&out, ROOM);
        tr_alloc_fail_at(nth, false);
        st = format->again(bytes, len, &out, &err);
        tr_alloc_fail_at(0, false);
        assert_true(st == TR_OK || st == TR_ENOMEM);
        tr_buf_done(&out);
        assert_int_equal(tr_alloc_stats().live_blocks, before);
    }
    assert_true(nth > least + 1);
}

void blob_refuses(const struct blob_format *format, const uint8_t *bytes, size_t len,
                  tr_status status, const char *words)
{
    struct tr_buf out;
    tr_err err = {.msg = ""};
    size_t before = tr_alloc_stats().live_blocks;

    tr_buf_init(&out, ROOM);
    if (format->again(bytes, len, &out, &err) != status || strstr(err.msg, words) == NULL)
        fail_msg("expected status %s with \"%s\", not \"%s\"", tr_status_name(status), words,
                 err.msg);
    tr_buf_done(&out);
    assert_int_equal(tr_alloc_stats().live_blocks, before);
}
