/* The bytes of a house: what comes back, and all that is refused. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "unit/sim/blob.h"
#include "unit/sim/sample.h"

static tr_status again(const uint8_t *bytes, size_t len, struct tr_buf *out, tr_err *err)
{
    struct tr_house *house = NULL;
    tr_status st = tr_house_decode(&house, bytes, len, err);

    if (st == TR_OK)
        st = tr_house_encode(house, out, err);
    else
        assert_null(house);
    tr_house_free(house);
    return st;
}

static const struct blob_format format = {"house", TR_BLOB_MAX, again};

static struct sample_house sample;
static struct tr_buf buf;

static int start(void **state)
{
    (void)state;
    sample_house_init(&sample);
    tr_buf_init(&buf, TR_BLOB_MAX);
    return 0;
}

static int stop(void **state)
{
    (void)state;
    tr_buf_done(&buf);
    return 0;
}

static void encode(void)
{
    tr_err err;

    tr_buf_reset(&buf);
    assert_int_equal(tr_house_encode(&sample.h, &buf, &err), TR_OK);
}

static void test_bytes(void **state)
{
    (void)state;
    encode();
    assert_memory_equal(buf.data, "TRH\x04", 4);
    blob_check(&format, buf.data, buf.len);
    blob_check_digest(buf.data, buf.len,
                      "cdbb30725ed28620d7af57fa725fbbb98c5610d4613649a641948cfcd1cbee58");
    blob_check_memory(&format, buf.data, buf.len, 1);
}

static void test_content(void **state)
{
    struct tr_house *h;
    tr_err err;

    (void)state;
    encode();
    assert_int_equal(tr_house_decode(&h, buf.data, buf.len, &err), TR_OK);
    assert_string_equal(tr_house_str(h, h->id), "yunshan");
    assert_string_equal(tr_house_str(h, h->name.in[TR_LANG_ZH_HANS]), "云杉里");
    assert_string_equal(tr_house_str(h, h->desk.in[TR_LANG_EN]), "Service desk");
    assert_string_equal(tr_house_str(h, h->region.in[TR_LANG_ZH_HANT]), "海邊");
    assert_string_equal(tr_house_str(h, h->scorecard), "front_desk");
    assert_int_equal(tr_house_ring_ms(h), 4000);
    assert_int_equal(h->cadence_count, 4);
    assert_int_equal(h->cadence[3], 3000);
    assert_int_equal(h->alias_count, 2);
    assert_string_equal(tr_house_str(h, h->aliases[1].in[2]), "the Court");
    assert_int_equal(h->department_count, 1);
    assert_string_equal(tr_house_str(h, h->departments[0].in[0]), "前台");
    assert_int_equal(h->person_count, 2);
    assert_string_equal(tr_house_str(h, h->people[0].name.in[0]), "沈工");
    assert_string_equal(tr_house_str(h, h->people[0].department.in[2]), "Engineering");
    assert_string_equal(tr_house_str(h, h->people[0].extension), "8016");
    assert_string_equal(tr_house_str(h, h->people[1].extension), "");
    assert_string_equal(tr_house_str(h, h->people[1].id), "luo");
    assert_string_equal(tr_house_str(h, h->people[1].back.in[2]), "soon");
    assert_int_equal(h->people[1].where, TR_WITH_CUSTOMER);
    assert_string_equal(tr_house_str(h, h->department_ids[0]), "front");
    assert_string_equal(tr_house_str(h, h->topics[0].text.in[2]), "06:30");
    assert_int_equal(h->topics[0].everyday, 1);
    assert_string_equal(tr_house_str(h, h->festivals[0].from), "2027-02-06");
    assert_int_equal(h->severity_count, 2);
    assert_int_equal(h->severities[1].code, 47);
    assert_int_equal(h->severities[1].level, TR_LEVEL_ERROR);
    assert_int_equal(h->greeting.offer, 1);
    assert_int_equal(h->greeting.order, TR_GREET_FIRST);
    assert_string_equal(tr_house_str(h, UINT32_MAX), "");
    tr_house_free(h);
    tr_house_free(NULL);
}

#define CASES(X)                                                                                   \
    X("id is", h->id = h->name.in[0])                                                              \
    X("name is", h->name.in[2] = 0)                                                                \
    X("desk is", h->desk.in[0] = h->pool_size)                                                     \
    X("region is", h->region.in[0]++)                                                              \
    X("cadence_count is 0", h->cadence_count = 0)                                                  \
    X("cadence_count is 9", h->cadence_count = 9)                                                  \
    X("end with a silence", h->cadence_count = 3)                                                  \
    X("cadence is 20001", h->cadence[1] = 20001)                                                   \
    X("1 to 20000 ms", h->cadence[2] = 0)                                                          \
    X("unused ones 0", h->cadence[5] = 1)                                                          \
    X("unused ones 0", h->cadence_count = 2)                                                       \
    X("at least 500", (h->cadence[0] = h->cadence[2] = 1, h->cadence[1] = h->cadence[3] = 248))    \
    X("aliases[0].in", s->aliases[0].in[1] = 0)                                                    \
    X("departments[0].in", s->departments[0].in[1] = h->pool_size)                                 \
    X("people[1].name", s->people[1].name.in[0] = 0)                                               \
    X("people[1].department", s->people[1].department.in[1] = h->pool_size)                        \
    X("people[0].extension", s->people[0].extension++)                                             \
    X("people[1].where", s->people[1].where = TR_WHERE_COUNT)                                      \
    X("people[1].back", s->people[1].back.in[0]++)                                                 \
    X("answers_ms", s->people[1].answers_ms = 3600001)                                             \
    X("people[1].id", s->people[1].id = s->people[1].name.in[0])                                   \
    X("list of their ids", h->department_id_count = 0)                                             \
    X("department_ids[0].id", s->department_ids[0] = s->departments[0].in[0])                      \
    X("topics[0].id", s->topics[0].id = 0)                                                         \
    X("topics[0].title", s->topics[0].title.in[0] = 0)                                             \
    X("look_up_ms", s->topics[0].look_up_ms = 3600001)                                             \
    X("festivals[0].greeting", s->festivals[0].greeting.in[2] = 0)                                 \
    X("severities[1].code", s->severities[1].code = 1000)                                          \
    X("severities[0].code", s->severities[0].code = 0)                                             \
    X("severities[1].level", s->severities[1].level = 4)                                           \
    X("ascend by their codes", s->severities[1].code = 23)                                         \
    X("severities; 0 to", h->severity_count = TR_SEVERITIES_MAX + 1)                               \
    X("festivals[0].from", s->festivals[0].from = s->topics[0].title.in[2] - 12)                   \
    X("greeting.dept is 2", h->greeting.dept = 2)                                                  \
    X("greeting.order is 2", h->greeting.order = 2)                                                \
    X("control character", s->pool.text[h->desk.in[2]] = '\x1b')                                   \
    X("aliases; 0 to", h->alias_count = TR_ALIASES_MAX + 1)                                        \
    X("people; 0 to", h->person_count = TR_PEOPLE_MAX + 1)                                         \
    X("departments; 0 to", h->department_count = TR_DEPARTMENTS_MAX + 1)

#define WORDS(words, spoil) words,
#define SPOIL(words, spoil)                                                                        \
    if (n-- == 0) {                                                                                \
        spoil;                                                                                     \
    }

static void spoil_sample(int n)
{
    struct sample_house *s = &sample;
    struct tr_house *h = &s->h;

    CASES(SPOIL)
}

static void test_refusals(void **state)
{
    static const char *const words[] = {CASES(WORDS)};
    static struct tr_text many[TR_DEPARTMENTS_MAX + 1];
    static struct tr_person crowd[TR_PEOPLE_MAX + 1];
    static struct tr_house_severity codes[TR_SEVERITIES_MAX + 1];

    (void)state;
    for (int i = 0; i < (int)(sizeof words / sizeof *words); i++) {
        sample_house_init(&sample);
        spoil_sample(i);
        if (sample.h.alias_count > 2)
            sample.h.aliases = many;
        if (sample.h.department_count > 1)
            sample.h.departments = many;
        if (sample.h.person_count > 2)
            sample.h.people = crowd;
        if (sample.h.severity_count > 2)
            sample.h.severities = codes;
        encode();
        blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, words[i]);
    }
}

static void test_edges(void **state)
{
    (void)state;
    for (int i = 0; i < TR_CADENCE_MAX; i++)
        sample.h.cadence[i] = 20000;
    sample.h.cadence_count = TR_CADENCE_MAX;
    encode();
    blob_check_memory(&format, buf.data, buf.len, 1);
    memset(sample.h.cadence, 0, sizeof sample.h.cadence);
    sample.h.cadence_count = 2;
    sample.h.cadence[0] = 1;
    sample.h.cadence[1] = 499;
    encode();
    blob_check_memory(&format, buf.data, buf.len, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_bytes, start, stop),
        cmocka_unit_test_setup_teardown(test_content, start, stop),
        cmocka_unit_test_setup_teardown(test_refusals, start, stop),
        cmocka_unit_test_setup_teardown(test_edges, start, stop),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
