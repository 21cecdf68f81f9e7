/* Content is whole or empty, and its digests are those of its bytes. */
#include "cmocka_all.h"

#include <string.h>

#include "unit/session/desk.h"

static void expect_empty(const struct tr_content *c)
{
    static const struct tr_content none;
    assert_memory_equal(c, &none, sizeof none);
}

static void loads_in_every_language(void **state)
{
    (void)state;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        struct tr_content c;
        tr_err err = {0};
        assert_int_equal(tr_desk_load(&c, (enum tr_lang)lang, &err), TR_OK);
        assert_int_equal(c.lang, lang);
        assert_non_null(c.ear);
        assert_string_equal(tr_graph_str(c.graph, c.graph->id), "desk_call");
        for (int i = 0; i < TR_BLOB_COUNT; i++) {
            struct tr_digest d;
            assert_true(c.bytes[i].len > 0);
            tr_digest_of(c.bytes[i].data, c.bytes[i].len, &d);
            assert_true(tr_digest_equal(&d, &c.digest[i]));
        }
        tr_content_done(&c);
        expect_empty(&c);
    }
}

static void loads_an_ear_alone(void **state)
{
    struct tr_loader loader;
    struct tr_content c;
    tr_err err = {0};
    (void)state;
    assert_int_equal(tr_desk_loader(&loader, &err), TR_OK);
    assert_int_equal(
        tr_content_load(&c, &loader, NULL, "yunshan", NULL, TR_LANG_ZH_HANS, NULL, &err), TR_OK);
    assert_non_null(c.ear);
    assert_null(c.graph);
    assert_null(c.setup);
    tr_content_done(&c);
}

static tr_status load(const char *scenario, const char *house, const char *card,
                      struct tr_findings *findings, tr_err *err)
{
    struct tr_loader loader;
    struct tr_content c;
    tr_status st = tr_desk_loader(&loader, err);
    assert_int_equal(st, TR_OK);
    memset(&c, 0xff, sizeof c);
    st = tr_content_load(&c, &loader, scenario, house, card, TR_LANG_EN, findings, err);
    if (st != TR_OK)
        expect_empty(&c);
    else
        tr_content_done(&c);
    return st;
}

static void refuses_what_is_not_there(void **state)
{
    tr_err err = {0};
    (void)state;
    assert_int_equal(load("no_such_call", "yunshan", "base", NULL, &err), TR_ENOTFOUND);
    assert_int_equal(load(TR_DESK_FOLDER, "no_such_house", "base", NULL, &err), TR_ENOTFOUND);
    assert_int_equal(load(TR_DESK_FOLDER, "yunshan", "no_such_card", NULL, &err), TR_ENOTFOUND);
    assert_non_null(strstr(err.msg, "no_such_card"));
}

static void tells_why_a_scenario_is_broken(void **state)
{
    struct tr_findings findings = {0};
    tr_err err = {0};
    (void)state;
    assert_int_equal(load(TR_BROKEN_FOLDER, "yunshan", "base", &findings, &err), TR_EFORMAT);
    assert_true(tr_findings_errors(&findings) > 0);
    bool found = false;
    for (size_t i = 0; i < findings.count; i++)
        found = found || strcmp(findings.v[i].code, "TR012") == 0;
    assert_true(found);
    tr_findings_done(&findings);
}

static void refuses_a_language_that_is_none(void **state)
{
    struct tr_loader loader;
    struct tr_content c;
    tr_err err = {0};
    (void)state;
    assert_int_equal(tr_desk_loader(&loader, &err), TR_OK);
    assert_int_equal(tr_content_load(&c, &loader, TR_DESK_FOLDER, "yunshan", "base",
                                     (enum tr_lang)TR_LANG_COUNT, NULL, &err),
                     TR_EINVAL);
    expect_empty(&c);
}

static void comes_back_from_its_bytes(void **state)
{
    struct tr_content c, again;
    struct tr_buf blobs[TR_BLOB_COUNT];
    tr_err err = {0};
    (void)state;
    assert_int_equal(tr_desk_load(&c, TR_LANG_ZH_HANS, &err), TR_OK);
    assert_int_equal(tr_content_from_bytes(&again, c.bytes, TR_LANG_ZH_HANS, &err), TR_OK);
    assert_memory_equal(again.digest, c.digest, sizeof c.digest);
    assert_non_null(again.ear);
    tr_content_done(&again);

    memcpy(blobs, c.bytes, sizeof blobs);
    tr_buf_init(&blobs[TR_BLOB_LEXICON], 0);
    assert_int_equal(tr_content_from_bytes(&again, blobs, TR_LANG_ZH_HANS, &err), TR_OK);
    assert_null(again.ear);
    tr_content_done(&again);

    for (int i = 0; i < TR_BLOB_LEXICON; i++) {
        c.bytes[i].data[c.bytes[i].len / 2] ^= 0x40;
        assert_int_not_equal(tr_content_from_bytes(&again, c.bytes, TR_LANG_ZH_HANS, &err), TR_OK);
        expect_empty(&again);
        c.bytes[i].data[c.bytes[i].len / 2] ^= 0x40;
    }
    tr_content_done(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(loads_in_every_language),
        cmocka_unit_test(loads_an_ear_alone),
        cmocka_unit_test(refuses_what_is_not_there),
        cmocka_unit_test(tells_why_a_scenario_is_broken),
        cmocka_unit_test(refuses_a_language_that_is_none),
        cmocka_unit_test(comes_back_from_its_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
