/* The bytes of a scorecard: what comes back, and all that is refused. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "unit/sim/blob.h"
#include "unit/sim/sample.h"

static tr_status again(const uint8_t *bytes, size_t len, struct tr_buf *out, tr_err *err)
{
    struct tr_card *card = NULL;
    tr_status st = tr_card_decode(&card, bytes, len, err);

    if (st == TR_OK)
        st = tr_card_encode(card, out, err);
    else
        assert_null(card);
    tr_card_free(card);
    return st;
}

static const struct blob_format format = {"scorecard", TR_BLOB_MAX, again};

static struct sample_card sample;
static struct tr_buf buf;

static int start(void **state)
{
    (void)state;
    sample_card_init(&sample);
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
    assert_int_equal(tr_card_encode(&sample.c, &buf, &err), TR_OK);
}

static void test_bytes(void **state)
{
    (void)state;
    encode();
    assert_memory_equal(buf.data, "TRS\x03", 4);
    blob_check(&format, buf.data, buf.len);
    blob_check_digest(buf.data, buf.len,
                      "1d5de6daaa3edf9fa80f15b9a47200fe4401b102b7fc98d79aa2a7ab0b1c834a");
    blob_check_memory(&format, buf.data, buf.len, 1);
}

static void check_rules(const struct tr_card *c)
{
    const struct tr_rule *r = &c->rules[0], *order = &c->rules[4];

    assert_string_equal(tr_card_str(c, r->id), "answer_within_three_rings");
    assert_string_equal(tr_card_str(c, r->group), "base");
    assert_int_equal(r->section, 1);
    assert_int_equal(r->kind, TR_RULE_RINGS);
    assert_int_equal(r->points, 40);
    assert_int_equal(r->timed, 1);
    assert_int_equal(r->low, 1);
    assert_int_equal(r->limit, 3);
    assert_string_equal(tr_card_str(c, r->title.in[2]), "Within {limit} rings");
    assert_string_equal(tr_card_str(c, r->expected.in[2]), "Pick up");
    assert_string_equal(tr_card_str(c, r->coaching.in[2]), "Be quicker");
    assert_int_equal(c->rules[1].window, TR_IN_FIRST_TURN);
    assert_int_equal(c->rules[1].any.count, 2);
    assert_int_equal(c->rules[1].applies.count, 3);
    assert_int_equal(c->rules[2].fatal, 1);
    assert_string_equal(tr_card_str(c, c->rules[3].field), "phone");
    assert_int_equal(c->rules[8].kind, TR_RULE_QUIZ);
    assert_int_equal(c->rules[8].bonus, 1);
    assert_int_equal(c->rules[8].phase, TR_PHASE_AFTER_CALL);
    assert_int_equal(c->rules[8].observe, 1 << TR_BY_VOICE);
    assert_int_equal(c->rules[8].that.count, 1);
    assert_string_equal(tr_card_str(c, c->rules[8].sources), "A1, B2");
    assert_string_equal(tr_card_str(c, c->rules[8].met.in[2]), "Done");
    assert_string_equal(tr_card_str(c, c->rules[8].broken.in[0]), "没做");
    assert_string_equal(tr_card_str(c, c->rules[8].ask.in[2]), "Which?");
    assert_int_equal(c->rules[8].answers.count, 2);
    assert_int_equal(c->answers[1].right, 1);
    assert_int_equal(order->when_expected, 1);
    assert_int_equal(order->any.first, 1);
    assert_int_equal(order->all.count, 1);
    assert_int_equal(order->before.first, 2);
}

static void test_content(void **state)
{
    struct tr_card *c;
    tr_err err;

    (void)state;
    encode();
    assert_int_equal(tr_card_decode(&c, buf.data, buf.len, &err), TR_OK);
    assert_string_equal(tr_card_str(c, c->id), "base");
    assert_string_equal(tr_card_str(c, c->title.in[2]), "Basics");
    assert_int_equal(c->fatal_cap_one, 300);
    assert_int_equal(c->fatal_cap_more, 100);
    assert_int_equal(c->section_count, 2);
    assert_string_equal(tr_card_str(c, c->sections[0].id), "opening");
    assert_string_equal(tr_card_str(c, c->sections[0].title.in[1]), "開場");
    assert_int_equal(c->act_count, 3);
    assert_string_equal(tr_card_str(c, c->acts[2]), "greet");
    assert_memory_equal(c->refs, sample.refs, sizeof sample.refs);
    assert_memory_equal(c->code, sample.code, sizeof sample.code);
    assert_int_equal(c->rule_count, 9);
    check_rules(c);
    assert_string_equal(tr_card_str(c, UINT32_MAX), "");
    tr_card_free(c);
    tr_card_free(NULL);
}

#define RULE(field, value) (s->rules[1].field = (value))
#define CODE(at, operation, argument) (s->code[at] = (struct tr_ins){operation, argument})

#define CASES(X)                                                                                   \
    X("id is", c->id = 0)                                                                          \
    X("title is", c->title.in[1] = c->pool_size)                                                   \
    X("fatal_cap_one", c->fatal_cap_one = 1001)                                                    \
    X("fatal_cap_more", c->fatal_cap_more = 1001)                                                  \
    X("sections[0].id", s->sections[0].id = 0)                                                     \
    X("sections[1].title", s->sections[1].title.in[0] = c->pool_size)                              \
    X("rules[1].id", RULE(id, c->title.in[0]))                                                     \
    X("rules[1].group", RULE(group, 0))                                                            \
    X("no kind of side event", s->rules[5].field = s->rules[6].field)                              \
    X("field is no event", s->rules[6].field = s->rules[5].field)                                  \
    X("belongs to no section", RULE(section, 2))                                                   \
    X("section is 8", RULE(section, 8))                                                            \
    X("kind is", RULE(kind, TR_RULE_COUNT))                                                        \
    X("window is", RULE(window, TR_WINDOW_COUNT))                                                  \
    X("points is 0", RULE(points, 0))                                                              \
    X("points is 1001", RULE(points, 1001))                                                        \
    X("fatal is", RULE(fatal, 2))                                                                  \
    X("timed is", RULE(timed, 2))                                                                  \
    X("when_expected is", RULE(when_expected, 2))                                                  \
    X("bonus is", RULE(bonus, 2))                                                                  \
    X("phase is", RULE(phase, TR_RULE_PHASE_COUNT))                                                \
    X("observe is", RULE(observe, 1 << TR_OBSERVED_COUNT))                                         \
    X("that is", RULE(that.count, 5))                                                              \
    X("rules[1]: an expression", RULE(that.count, 2))                                              \
    X("met is", RULE(met.in[0], c->pool_size))                                                     \
    X("broken is", RULE(broken.in[1], c->pool_size))                                               \
    X("sources is", RULE(sources, c->pool_size))                                                   \
    X("ask is", RULE(ask.in[2], c->pool_size))                                                     \
    X("answers is", RULE(answers.first, 3))                                                        \
    X("question has not two answers", s->rules[8].answers.count = 1)                               \
    X("answers[1].right", s->answers[1].right = 2)                                                 \
    X("answers[0].text", s->answers[0].text.in[0] = c->pool_size)                                  \
    X("low is -1", RULE(low, -1))                                                                  \
    X("limit is 3600001", RULE(limit, 3600001))                                                    \
    X("any is", RULE(any.first, 3))                                                                \
    X("all is", RULE(all.count, 5))                                                                \
    X("before is", RULE(before.first, UINT32_MAX))                                                 \
    X("applies is", RULE(applies.count, 5))                                                        \
    X("rules[1]: an expression", RULE(applies.count, 2))                                           \
    X("rules[1].field", RULE(field, c->title.in[0]))                                               \
    X("rules[1].title", RULE(title.in[0], c->pool_size))                                           \
    X("rules[1].expected", RULE(expected.in[1], c->pool_size))                                     \
    X("rules[1].coaching", RULE(coaching.in[2], c->pool_size))                                     \
    X("acts are not sorted", s->acts[1] = s->acts[2])                                              \
    X("acts[0].name", s->acts[0] = c->title.in[0])                                                 \
    X("refs[3].act is 3", s->refs[3] = 3)                                                          \
    X("refs[3].act is 65535", s->refs[3] = TR_NONE)                                                \
    X("code[0].op", s->code[0].op = UINT32_MAX)                                                    \
    X("argument out of bounds", CODE(0, TR_OP_VAR, 0))                                             \
    X("argument out of bounds", CODE(0, TR_OP_FACT, 0))                                            \
    X("argument out of bounds", CODE(0, TR_OP_HEARD, 0))                                           \
    X("argument out of bounds", CODE(0, TR_OP_SLIP, 0))                                            \
    X("argument out of bounds", CODE(0, TR_OP_SLIP_RIGHT, 0))                                      \
    X("argument out of bounds", CODE(0, TR_OP_VISITS, 0))                                          \
    X("argument out of bounds", CODE(0, TR_OP_SAID, 3))                                            \
    X("sections; 0 to 8", c->section_count = 9)                                                    \
    X("rules; 0 to", c->rule_count = TR_CARD_RULES_MAX + 1)                                        \
    X("acts; 0 to", c->act_count = TR_ACTS_MAX + 1)

#define WORDS(words, spoil) words,
#define SPOIL(words, spoil)                                                                        \
    if (n-- == 0) {                                                                                \
        (void)(spoil);                                                                             \
    }

static void spoil_sample(int n)
{
    struct sample_card *s = &sample;
    struct tr_card *c = &s->c;

    CASES(SPOIL)
}

static void test_refusals(void **state)
{
    static const char *const words[] = {CASES(WORDS)};
    static struct tr_section sections[9];
    static struct tr_rule rules[TR_CARD_RULES_MAX + 1];
    static tr_str acts[TR_ACTS_MAX + 1];

    (void)state;
    for (int i = 0; i < (int)(sizeof words / sizeof *words); i++) {
        sample_card_init(&sample);
        spoil_sample(i);
        if (sample.c.section_count == 9)
            sample.c.sections = sections;
        if (sample.c.rule_count == TR_CARD_RULES_MAX + 1)
            sample.c.rules = rules;
        if (sample.c.act_count == TR_ACTS_MAX + 1)
            sample.c.acts = acts;
        encode();
        blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, words[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_bytes, start, stop),
        cmocka_unit_test_setup_teardown(test_content, start, stop),
        cmocka_unit_test_setup_teardown(test_refusals, start, stop),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
