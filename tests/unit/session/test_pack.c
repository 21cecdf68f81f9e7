/* Run files: what goes in comes out; whatever is cut, changed or mixed is
 * refused with a reason, and then nothing is given out. */
#include "cmocka_all.h"

#include <string.h>

#include "base/alloc.h"
#include "session/pack.h"
#include "support/mini.h"

struct fixture {
    struct tr_mini mini;
    struct tr_buf run, pack;
};

static int setup(void **state)
{
    static struct fixture f;
    tr_err err = {0};
    tr_buf_init(&f.run, TR_REPLAY_MAX);
    tr_buf_init(&f.pack, TR_PACK_MAX);
    if (tr_mini_init(&f.mini, &err) != TR_OK ||
        tr_mini_run(&f.mini, &(struct tr_mini_call){.seed = 9}, &f.run, NULL, &err) != TR_OK ||
        tr_pack_encode(f.run.data, f.run.len, f.mini.blobs, &f.pack, &err) != TR_OK) {
        print_error("%s\n", err.msg);
        return -1;
    }
    *state = &f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    tr_buf_done(&f->pack);
    tr_buf_done(&f->run);
    tr_mini_done(&f->mini);
    return 0;
}

static void same(const struct tr_buf *a, const struct tr_buf *b)
{
    assert_int_equal(a->len, b->len);
    assert_memory_equal(a->data, b->data, a->len);
}

/* Decode must refuse with this status and leave its output alone. */
static void refused(const uint8_t *bytes, size_t len, tr_status expected)
{
    struct tr_pack out, untouched;
    tr_err err = {0};
    memset(&out, 0xEE, sizeof out);
    memset(&untouched, 0xEE, sizeof untouched);
    size_t live = tr_alloc_stats().live_blocks;
    uint8_t *exact = tr_malloc(len); /* so that a sanitizer sees a byte too far */
    if (len > 0)
        memcpy(exact, bytes, len);
    assert_int_equal(tr_pack_decode(&out, exact, len, &err), expected);
    tr_free(exact);
    assert_true(err.msg[0] != '\0');
    assert_memory_equal(&out, &untouched, sizeof out);
    assert_int_equal(tr_alloc_stats().live_blocks, live);
}

/* A pack written field by field and sealed, as a forger could. */
static void build(struct tr_buf *out, unsigned version, const struct tr_buf *run,
                  const struct tr_buf *blobs, size_t extra)
{
    struct tr_digest seal;
    tr_buf_init(out, TR_PACK_MAX + 4096);
    tr_buf_put(out, "TRP", 4);
    tr_buf_u16(out, (uint16_t)version);
    tr_buf_str(out, (const char *)run->data, run->len);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_str(out, (const char *)blobs[i].data, blobs[i].len);
    for (size_t i = 0; i < extra; i++)
        tr_buf_u8(out, 0);
    tr_digest_of(out->data, out->len, &seal);
    tr_buf_put(out, seal.b, sizeof seal.b);
    assert_int_equal(out->status, TR_OK);
}

static void a_pack_comes_out_as_it_went_in(void **state)
{
    struct fixture *f = *state;
    struct tr_pack pack;
    tr_err err;
    assert_int_equal(tr_pack_decode(&pack, f->pack.data, f->pack.len, &err), TR_OK);
    same(&pack.run, &f->run);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        same(&pack.blobs[i], &f->mini.blobs[i]);
    tr_pack_done(&pack);

    struct tr_buf again; /* and it is what the layout says */
    build(&again, TR_PACK_VERSION, &f->run, f->mini.blobs, 0);
    same(&again, &f->pack);
    tr_buf_done(&again);
}

static void a_pack_is_appended(void **state)
{
    struct fixture *f = *state;
    struct tr_buf out;
    tr_err err;
    tr_buf_init(&out, TR_PACK_MAX);
    tr_buf_put(&out, "before", 6);
    assert_int_equal(tr_pack_encode(f->run.data, f->run.len, f->mini.blobs, &out, &err), TR_OK);
    assert_int_equal(out.len, f->pack.len + 6);
    assert_memory_equal(out.data + 6, f->pack.data, f->pack.len);
    tr_buf_done(&out);
    tr_buf_init(&out, 10);
    assert_int_equal(tr_pack_encode(f->run.data, f->run.len, f->mini.blobs, &out, &err), TR_ELIMIT);
    assert_int_equal(out.len, 0);
    tr_buf_done(&out);
}

static void every_cut_is_refused(void **state)
{
    struct fixture *f = *state;
    for (size_t len = 0; len < f->pack.len; len++)
        refused(f->pack.data, len, TR_EFORMAT);
}

static void every_changed_byte_is_refused(void **state)
{
    struct fixture *f = *state;
    for (size_t at = 0; at < f->pack.len; at++) {
        f->pack.data[at] ^= 1;
        refused(f->pack.data, f->pack.len, at == 4 || at == 5 ? TR_EVERSION : TR_EFORMAT);
        f->pack.data[at] ^= 1;
    }
}

static void content_of_another_run_is_refused(void **state)
{
    struct fixture *f = *state;
    for (int i = 0; i < TR_BLOB_COUNT; i++) {
        struct tr_buf blobs[TR_BLOB_COUNT], pack;
        memcpy(blobs, f->mini.blobs, sizeof blobs);
        blobs[i].len--;
        build(&pack, TR_PACK_VERSION, &f->run, blobs, 0);
        refused(pack.data, pack.len, TR_EMISMATCH);
        tr_buf_done(&pack);
        blobs[i].len = 0;
        build(&pack, TR_PACK_VERSION, &f->run, blobs, 0);
        refused(pack.data, pack.len, TR_EMISMATCH);
        tr_buf_done(&pack);
    }
}

static void a_seal_does_not_excuse_what_is_inside(void **state)
{
    struct fixture *f = *state;
    struct tr_buf pack, run = f->run;
    build(&pack, TR_PACK_VERSION + 1, &f->run, f->mini.blobs, 0);
    refused(pack.data, pack.len, TR_EVERSION);
    tr_buf_done(&pack);
    build(&pack, TR_PACK_VERSION, &f->run, f->mini.blobs, 3);
    refused(pack.data, pack.len, TR_EFORMAT);
    tr_buf_done(&pack);
    run.len--;
    build(&pack, TR_PACK_VERSION, &run, f->mini.blobs, 0);
    refused(pack.data, pack.len, TR_EFORMAT);
    tr_buf_done(&pack);
    /* A length that points far beyond the end. */
    struct tr_digest seal;
    tr_buf_init(&pack, 1024);
    tr_buf_put(&pack, "TRP", 4);
    tr_buf_u16(&pack, TR_PACK_VERSION);
    tr_buf_u32(&pack, UINT32_MAX);
    tr_digest_of(pack.data, pack.len, &seal);
    tr_buf_put(&pack, seal.b, sizeof seal.b);
    refused(pack.data, pack.len, TR_EFORMAT);
    tr_buf_done(&pack);
}

static void what_is_too_large_is_not_written(void **state)
{
    struct fixture *f = *state;
    struct tr_buf out, blobs[TR_BLOB_COUNT];
    tr_err err;
    tr_buf_init(&out, TR_PACK_MAX);
    memcpy(blobs, f->mini.blobs, sizeof blobs);
    blobs[TR_BLOB_LEXICON].len = TR_BLOB_MAX + 1; /* refused before a byte is read */
    assert_int_equal(tr_pack_encode(f->run.data, f->run.len, blobs, &out, &err), TR_ELIMIT);
    assert_non_null(strstr(err.msg, "lexicon"));
    assert_int_equal(tr_pack_encode(f->run.data, 0, f->mini.blobs, &out, &err), TR_ELIMIT);
    assert_int_equal(tr_pack_encode(f->run.data, TR_REPLAY_MAX + 1, f->mini.blobs, &out, &err),
                     TR_ELIMIT);
    assert_int_equal(out.len, 0);
    tr_buf_done(&out);
}

static void short_memory_leaves_nothing_behind(void **state)
{
    struct fixture *f = *state;
    size_t live = tr_alloc_stats().live_blocks;
    for (uint64_t n = 1, failures = 0;; n++, failures++) {
        struct tr_pack pack;
        struct tr_buf out;
        tr_err err = {0};
        tr_buf_init(&out, TR_PACK_MAX);
        tr_alloc_fail_at(n, false);
        tr_status st = tr_pack_decode(&pack, f->pack.data, f->pack.len, &err);
        if (st == TR_OK) {
            st = tr_pack_encode(pack.run.data, pack.run.len, pack.blobs, &out, &err);
            tr_pack_done(&pack);
        }
        tr_alloc_fail_at(0, false);
        tr_buf_done(&out);
        assert_int_equal(tr_alloc_stats().live_blocks, live);
        if (st == TR_OK) {
            assert_true(failures > 6);
            break;
        }
        assert_int_equal(st, TR_ENOMEM);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_pack_comes_out_as_it_went_in),
        cmocka_unit_test(a_pack_is_appended),
        cmocka_unit_test(every_cut_is_refused),
        cmocka_unit_test(every_changed_byte_is_refused),
        cmocka_unit_test(content_of_another_run_is_refused),
        cmocka_unit_test(a_seal_does_not_excuse_what_is_inside),
        cmocka_unit_test(what_is_too_large_is_not_written),
        cmocka_unit_test(short_memory_leaves_nothing_behind),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
