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
    tr_response_done(&back);
    tr_response_done(&resp);
    tr_buf_done(&bytes);
    tr_buf_done(&asked);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(messages_are_checked)};
    return cmocka_run_group_tests_name("script messages", tests, NULL, NULL);
}
