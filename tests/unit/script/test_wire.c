/* Requests and responses between the reader and the loader. */
#include <string.h>

#include "cmocka_all.h"
#include "script/wire.h"

/* Any damage to a request or response is refused or gives a readable one. */
static void messages_are_checked(void **state)
{
    (void)state;
    struct tr_response resp, back;
    struct tr_request req, req_back;
    struct tr_buf bytes, asked;
    struct tr_finding f = {.code = "TR012", .severity = TR_SEV_ERROR, .line = 3, .column = 4};
    char texts[4][8] = {"file", "path", "message", "hint"};
    f.file = texts[0];
    f.path = texts[1];
    f.message = texts[2];
    f.hint = texts[3];
    tr_response_init(&resp);
    tr_buf_init(&bytes, TR_RESPONSE_MAX);
    tr_buf_put(&resp.blob, "blob", 4);
    assert_int_equal(tr_findings_add(&resp.findings, &f), TR_OK);
    assert_int_equal(tr_places_add_file(&resp.places, "scenario.lua"), TR_OK);
    assert_int_equal(tr_places_add_file(&resp.places, "lines/en.lua"), TR_OK);
    assert_int_equal(
        tr_places_add(&resp.places, &(struct tr_spot){7, TR_SPOT_LINE + TR_LANG_EN, 1, 12, 3}),
        TR_OK);
    assert_int_equal(tr_places_add(&resp.places, &(struct tr_spot){2, TR_SPOT_BRANCH, 0, 5, 0}),
                     TR_OK);
    assert_int_equal(tr_places_sort(&resp.places), TR_OK);
    tr_response_encode(&resp, &bytes);
    memset(&req, 0, sizeof req);
    req.id = "one";
    req.main = "scenario.lua";
    req.count = 1;
    req.files[0].name = "scenario.lua";
    req.files[0].bytes = "x = 1";
    req.files[0].len = 5;
    req.acts = "greet";
    req.acts_len = 5;
    tr_buf_init(&asked, TR_REQUEST_MAX);
    tr_request_encode(&req, &asked);
    assert_int_equal(tr_request_decode(&req_back, asked.data, asked.len, NULL), TR_OK);
    assert_string_equal(req_back.files[0].name, "scenario.lua");
    for (size_t len = 0; len < bytes.len; len++) {
        tr_response_init(&back);
        assert_int_equal(tr_response_decode(&back, bytes.data, len, NULL), TR_EFORMAT);
        tr_response_done(&back);
    }
    for (size_t len = 0; len < asked.len; len++)
        assert_int_equal(tr_request_decode(&req_back, asked.data, len, NULL), TR_EFORMAT);
    for (size_t i = 0; i < bytes.len; i++)
        for (int bit = 0; bit < 8; bit++) {
            bytes.data[i] ^= (uint8_t)(1 << bit);
            tr_response_init(&back);
            (void)tr_response_decode(&back, bytes.data, bytes.len, NULL);
            tr_response_done(&back);
            bytes.data[i] ^= (uint8_t)(1 << bit);
        }
    for (size_t i = 0; i < asked.len; i++)
        for (int bit = 0; bit < 8; bit++) {
            asked.data[i] ^= (uint8_t)(1 << bit);
            (void)tr_request_decode(&req_back, asked.data, asked.len, NULL);
            asked.data[i] ^= (uint8_t)(1 << bit);
        }
    tr_response_init(&back);
    assert_int_equal(tr_response_decode(&back, bytes.data, bytes.len, NULL), TR_OK);
    assert_string_equal(back.findings.v[0].hint, "hint");
    assert_int_equal(back.findings.v[0].column, 4);
    const struct tr_spot *spot = tr_places_find(&back.places, TR_SPOT_LINE + TR_LANG_EN, 7);
    assert_non_null(spot);
    assert_string_equal(back.places.files[spot->file], "lines/en.lua");
    assert_int_equal(spot->line, 12);
    assert_int_equal(spot->column, 3);
    assert_non_null(tr_places_find(&back.places, TR_SPOT_BRANCH, 2));
    assert_null(tr_places_find(&back.places, TR_SPOT_BRANCH, 3));
    assert_null(tr_places_find(NULL, TR_SPOT_BRANCH, 2));
    tr_response_done(&back);
    tr_response_done(&resp);
    tr_buf_done(&bytes);
    tr_buf_done(&asked);
}

/* One change to a good table of places, and whether that is still one. */
static void expect_places(const struct tr_spot *spots, size_t count, const char *file,
                          tr_status expected)
{
    struct tr_response resp, back;
    struct tr_buf bytes;
    tr_response_init(&resp);
    tr_response_init(&back);
    tr_buf_init(&bytes, TR_RESPONSE_MAX);
    assert_int_equal(tr_places_add_file(&resp.places, file), TR_OK);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(tr_places_add(&resp.places, &spots[i]), TR_OK);
    tr_response_encode(&resp, &bytes);
    assert_int_equal(tr_response_decode(&back, bytes.data, bytes.len, NULL), expected);
    assert_int_equal(back.places.count, expected == TR_OK ? count : 0);
    tr_response_done(&resp);
    tr_response_done(&back);
    tr_buf_done(&bytes);
}

static void places_are_checked(void **state)
{
    static struct tr_spot many[TR_SPOTS_MAX + 1];
    const struct tr_spot good[] = {{0, TR_SPOT_BEAT, 0, 1, 1}, {1, TR_SPOT_BEAT, 0, 2, 0}};
    struct tr_spot bad[2];
    (void)state;
    expect_places(good, 2, "scenario.lua", TR_OK);
    expect_places(good, 2, "scenario\x1b.lua", TR_EFORMAT); /* shown in a terminal */
    memcpy(bad, good, sizeof bad);
    bad[1].index = 0; /* the same thing twice */
    expect_places(bad, 2, "scenario.lua", TR_EFORMAT);
    memcpy(bad, good, sizeof bad);
    bad[1].kind = TR_SPOT_HEAD; /* out of order */
    expect_places(bad, 2, "scenario.lua", TR_EFORMAT);
    bad[1].kind = TR_SPOT_KIND_COUNT;
    expect_places(bad, 2, "scenario.lua", TR_EFORMAT);
    memcpy(bad, good, sizeof bad);
    bad[1].file = 1; /* there is one file */
    expect_places(bad, 2, "scenario.lua", TR_EFORMAT);
    memcpy(bad, good, sizeof bad);
    bad[1].line = 0;
    expect_places(bad, 2, "scenario.lua", TR_EFORMAT);
    bad[1].line = UINT32_MAX;
    expect_places(bad, 2, "scenario.lua", TR_EFORMAT);
    memcpy(bad, good, sizeof bad);
    bad[1].column = UINT32_MAX;
    expect_places(bad, 2, "scenario.lua", TR_EFORMAT);
    for (uint32_t i = 0; i <= TR_SPOTS_MAX; i++)
        many[i] = (struct tr_spot){i, TR_SPOT_REF, 0, 1, 1};
    expect_places(many, TR_SPOTS_MAX, "scenario.lua", TR_OK);
    expect_places(many, TR_SPOTS_MAX + 1, "scenario.lua", TR_EFORMAT);
}

/* Sorting brings any order into that which decoding wants; the first place stays. */
static void places_are_sorted(void **state)
{
    struct tr_places places = {0};
    (void)state;
    assert_int_equal(tr_places_add_file(&places, "scenario.lua"), TR_OK);
    for (uint32_t i = 0; i < 1000; i++) {
        struct tr_spot s = {i * 7 % 250, (uint16_t)(i * 3 % TR_SPOT_KIND_COUNT), 0, i + 1, 0};
        assert_int_equal(tr_places_add(&places, &s), TR_OK);
    }
    assert_int_equal(tr_places_sort(&places), TR_OK);
    assert_in_range(places.count, 250, 999);
    for (size_t i = 1; i < places.count; i++) {
        const struct tr_spot *a = &places.spots[i - 1], *b = &places.spots[i];
        assert_true(a->kind < b->kind || (a->kind == b->kind && a->index < b->index));
        assert_ptr_equal(tr_places_find(&places, (enum tr_spot_kind)b->kind, b->index), b);
    }
    const struct tr_spot *first = tr_places_find(&places, TR_SPOT_HEAD, 0);
    assert_non_null(first);
    assert_int_equal(first->line, 1);
    tr_places_done(&places);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(messages_are_checked),
                                       cmocka_unit_test(places_are_checked),
                                       cmocka_unit_test(places_are_sorted)};
    return cmocka_run_group_tests_name("script messages", tests, NULL, NULL);
}
