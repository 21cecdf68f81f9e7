/* base/status: what a message keeps, where it is cut, and its names. */
#include <string.h>

#include "base/status.h"
#include "base/utf8.h"
#include "cmocka_all.h"

static void records_everything(void **state)
{
    (void)state;
    tr_err err;
    memset(&err, 'x', sizeof err);
    int line = __LINE__ + 1;
    assert_int_equal(tr_fail(&err, TR_EFORMAT, "byte %d of %s", 7, "run"), TR_EFORMAT);
    assert_int_equal(err.status, TR_EFORMAT);
    assert_string_equal(err.msg, "byte 7 of run");
    assert_int_equal(err.line, line);
    assert_non_null(strstr(err.file, "test_status.c"));
}

static void works_without_err(void **state)
{
    (void)state;
    assert_int_equal(tr_fail(NULL, TR_EIO, "%s", "nobody listens"), TR_EIO);
}

static void may_quote_itself(void **state)
{
    (void)state;
    tr_err err;
    (void)tr_fail(&err, TR_EIO, "no disk");
    (void)tr_fail(&err, TR_EDENIED, "a.lua: %s", err.msg);
    assert_string_equal(err.msg, "a.lua: no disk");
    assert_int_equal(err.status, TR_EDENIED);
}

static void cuts_between_characters(void **state)
{
    (void)state;
    for (size_t shift = 0; shift < 4; shift++) {
        char text[3 * TR_ERR_MAX + 8];
        size_t len = 0;
        for (size_t i = 0; i < shift; i++) {
            text[len++] = 'a';
        }
        while (len < 2 * TR_ERR_MAX) {
            memcpy(text + len, "话", 3);
            len += 3;
        }
        text[len] = '\0';
        tr_err err;
        (void)tr_fail(&err, TR_EINVAL, "%s", text);
        size_t kept = strlen(err.msg);
        assert_true(kept < TR_ERR_MAX && kept >= TR_ERR_MAX - 3);
        assert_int_equal((kept - shift) % 3, 0);
        assert_true(tr_utf8_valid(err.msg, kept));
        assert_memory_equal(err.msg, text, kept);
    }
}

static void longest_message_stays_whole(void **state)
{
    (void)state;
    char text[TR_ERR_MAX];
    memset(text, 'm', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    tr_err err;
    (void)tr_fail(&err, TR_EINVAL, "%s", text);
    assert_string_equal(err.msg, text);
    (void)tr_fail(&err, TR_EINVAL, "%s!", text);
    assert_string_equal(err.msg, text);
}

static void every_status_has_its_own_name(void **state)
{
    (void)state;
    assert_string_equal(tr_status_name(TR_OK), "ok");
    assert_string_equal(tr_status_name(TR_ENOMEM), "enomem");
    for (int a = TR_OK; a <= TR_EMISMATCH; a++) {
        assert_string_not_equal(tr_status_name((tr_status)a), "unknown");
        for (int b = TR_OK; b < a; b++) {
            assert_string_not_equal(tr_status_name((tr_status)a), tr_status_name((tr_status)b));
        }
    }
    assert_string_equal(tr_status_name((tr_status)99), "unknown");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(records_everything),
        cmocka_unit_test(works_without_err),
        cmocka_unit_test(may_quote_itself),
        cmocka_unit_test(cuts_between_characters),
        cmocka_unit_test(longest_message_stays_whole),
        cmocka_unit_test(every_status_has_its_own_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
