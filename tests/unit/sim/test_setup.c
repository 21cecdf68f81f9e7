/* Graph, house and scorecard linked: one table of acts, sets as bits, the rules
 * in use. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "sim/event.h"
#include "unit/sim/sample.h"

static struct sample_graph graph;
static struct sample_house house;
static struct sample_card card;

static int start(void **state)
{
    (void)state;
    sample_graph_init(&graph);
    sample_house_init(&house);
    sample_card_init(&card);
    return 0;
}

static struct tr_setup *link_all(void)
{
    struct tr_setup *setup = NULL;
    tr_err err;

    if (tr_setup_new(&setup, &graph.g, &house.h, &card.c, &err) != TR_OK)
        fail_msg("%s", err.msg);
    return setup;
}

/* merged: 0 apologise_late, 1 ask_name, 2 farewell, 3 greet, 4 refuse_bluntly */
static void test_acts(void **state)
{
    static const char *const names[] = {"apologise_late", "ask_name", "farewell", "greet",
                                        "refuse_bluntly"};
    static const uint16_t of_graph[] = {1, 2, 3, 4}, of_card[] = {0, 2, 3};
    struct tr_setup *s = link_all();

    (void)state;
    assert_int_equal(s->act_count, 5);
    for (uint16_t i = 0; i < 5; i++) {
        assert_string_equal(s->acts[i], names[i]);
        assert_int_equal(tr_setup_act(s, names[i]), i);
    }
    assert_memory_equal(s->graph_act, of_graph, sizeof of_graph);
    assert_memory_equal(s->card_act, of_card, sizeof of_card);
    assert_int_equal(tr_setup_act(s, "a"), TR_NONE);
    assert_int_equal(tr_setup_act(s, "greeting"), TR_NONE);
    assert_int_equal(tr_setup_act(s, "zzz"), TR_NONE);
    assert_int_equal(s->ring_ms, 4000);
    assert_ptr_equal(s->graph, &graph.g);
    assert_ptr_equal(s->house, &house.h);
    assert_ptr_equal(s->card, &card.c);
    tr_setup_free(s);
    tr_setup_free(NULL);
}

static void only(const struct tr_actset *set, uint64_t bits)
{
    assert_true(set->w[0] == bits && set->w[1] == 0 && set->w[2] == 0);
}

static void test_sets(void **state)
{
    struct tr_setup *s = link_all();

    (void)state;
    only(&s->branches[0].any, 1u << 4);
    only(&s->branches[0].all, 0);
    assert_int_equal(s->branches[0].has_any, 1);
    only(&s->branches[1].all, 1u << 2);
    only(&s->branches[1].any, 1u << 3);
    only(&s->branches[1].lacks, 1u << 1);
    assert_int_equal(s->branches[1].has_any, 1);
    assert_int_equal(s->branches[2].has_any, 0);
    only(&s->expects[0], 1u << 3);
    only(&s->expects[1], 1u << 1);
    only(&s->expects[2], 0);
    tr_setup_free(s);
}

static void test_rules(void **state)
{
    static const uint16_t rules[] = {0, 1, 3, 4, 5, 6, 7},
                          fields[] = {TR_NONE,         TR_NONE,     0,      TR_NONE,
                                      TR_SIDE_VISITOR, TR_EV_MUTED, TR_NONE};
    struct tr_setup *s = link_all();

    (void)state;
    assert_int_equal(s->rule_count, 7);
    assert_true(s->watch >> TR_EV_SIDE & s->watch >> TR_EV_MUTED & 1);
    assert_false(s->watch >> TR_EV_LINE & 1); /* nothing can take pen and form away */
    assert_false(s->watch >> TR_EV_SAID & 1);
    assert_memory_equal(s->rules, rules, sizeof rules);
    assert_memory_equal(s->rule_field, fields, sizeof fields);
    only(&s->rule_sets[0].any, 0);
    only(&s->rule_sets[1].any, 1u << 0 | 1u << 3);
    only(&s->rule_sets[3].any, 1u << 3);
    only(&s->rule_sets[3].all, 1u << 0);
    only(&s->rule_sets[3].before, 1u << 2);
    tr_setup_free(s);
    graph.sides[0].kind = TR_SIDE_NOT_READY;
    s = link_all();
    assert_true(s->watch >> TR_EV_LINE & 1);
    tr_setup_free(s);
    graph.g.group_count = 0;
    s = link_all();
    assert_int_equal(s->rule_count, 0);
    tr_setup_free(s);
}

/* Which rules an answer with an act concerns. */
static void test_act_rules(void **state)
{
    struct tr_setup *s = link_all();
    const uint64_t known = 1u << 0 | 1u << 1 | 1u << 3; /* rules in use that are spelt out here */

    (void)state;
    assert_int_equal(s->act_rules[0].w[0] & known, 1u << 1 | 1u << 3);
    assert_int_equal(s->act_rules[1].w[0] & known, 0);
    assert_int_equal(s->act_rules[2].w[0] & known, 1u << 3);
    assert_int_equal(s->act_rules[3].w[0] & known, 1u << 1 | 1u << 3);
    tr_setup_free(s);
    card.rules[0].kind = TR_RULE_REACTION;
    card.rules[1].window = TR_AFTER_HOLD;
    card.rules[3].kind = TR_RULE_FIRST_WORD;
    s = link_all();
    assert_int_equal(s->act_rules[s->act_count].w[0], 1u << 0 | 1u << 1 | 1u << 2);
    assert_int_equal(s->act_rules[3].w[0] & 1u << 1, 1u << 1);
    assert_int_equal(s->seldom_rules[TR_SELDOM_FIRST].w[0], 1u << 2);
    assert_int_equal(s->seldom_rules[TR_SELDOM_AFTER_HOLD].w[0], 1u << 1);
    assert_int_equal(s->seldom_rules[TR_SELDOM_REPEATED].w[0], 0);
    tr_setup_free(s);
}

/* Which rules are asked when something else than an answer happens. */
static void test_event_rules(void **state)
{
    (void)state;
    card.rules[0].kind = TR_RULE_HOLD;
    card.rules[1].kind = TR_RULE_SAY;
    card.rules[1].window = TR_AGREED_HOLD;
    card.rules[3].kind = TR_RULE_SAY;
    card.rules[3].window = TR_BEFORE_LOOK_UP;
    struct tr_setup *s = link_all();
    assert_int_equal(s->own_rules[TR_EV_RESUMED].w[0], 1u << 0);
    assert_int_equal(s->own_rules[TR_EV_HELD].w[0], 1u << 1);
    assert_int_equal(s->event_rules[TR_EV_LOOK_UP].w[0], 1u << 2);
    assert_int_equal(s->event_rules[TR_EV_HELD].w[0] | s->own_rules[TR_EV_LOOK_UP].w[0], 0);
    assert_true(s->watch >> TR_EV_RESUMED & s->watch >> TR_EV_HELD & s->watch >> TR_EV_LOOK_UP & 1);
    tr_setup_free(s);
}

/* House and scenario together: who and what can be asked for. */
static void test_people(void **state)
{
    struct tr_setup *s = link_all();
    tr_err err;

    (void)state;
    assert_int_equal(s->who_count, 3); /* two people and a desk */
    assert_int_equal(tr_setup_who(s, "luo"), 1);
    assert_int_equal(tr_setup_who(s, "Ms Luo"), 1);
    assert_int_equal(tr_setup_who(s, "8016"), 0);
    assert_int_equal(tr_setup_who(s, "front"), 2);
    assert_int_equal(tr_setup_who(s, "前台"), 2);
    assert_int_equal(tr_setup_who(s, ""), TR_NONE);
    assert_int_equal(tr_setup_who(s, "nobody"), TR_NONE);
    /* the scenario has placed Ms Luo anew, and kept her name */
    assert_string_equal(s->who[1].name[TR_LANG_EN], "Ms Luo");
    assert_string_equal(s->who[1].back[TR_LANG_EN], "at four");
    assert_int_equal(s->who[1].where, TR_OUT);
    assert_int_equal(s->who[1].answers_ms, 1000);
    assert_int_equal(s->who[2].desk, 1);
    assert_int_equal(s->entry_count, 2);
    assert_int_equal(tr_setup_entry(s, "pool_hours"), 0);
    assert_int_equal(tr_setup_entry(s, "File"), 1);
    assert_int_equal(s->entries[1].look_up_ms, 20000);
    assert_int_equal(s->wants[0], 1);
    assert_int_equal(s->wants[1], 0);
    assert_int_equal(s->wants[2], 1);
    assert_int_equal(s->wants[3], 0);
    tr_setup_free(s);
    graph.g.person_count = 0;
    house.h.person_count = 1;
    s = NULL;
    assert_int_equal(tr_setup_new(&s, &graph.g, &house.h, &card.c, &err), TR_EINVAL);
    assert_non_null(strstr(err.msg, "luo"));
    assert_null(s);
}

static void test_bits(void **state)
{
    struct tr_actset a = {{0}}, b = {{0}};

    (void)state;
    assert_true(tr_actset_covers(&a, &b));
    tr_actset_add(&a, 191);
    tr_actset_add(&a, 64);
    assert_true(tr_actset_has(&a, 191) && tr_actset_has(&a, 64) && !tr_actset_has(&a, 63));
    assert_false(tr_actset_meets(&a, &b));
    tr_actset_add(&b, 191);
    assert_true(tr_actset_meets(&a, &b) && tr_actset_covers(&a, &b) && !tr_actset_covers(&b, &a));
}

/* As many acts as the limit says are possible, one more is not. */
static void test_limit(void **state)
{
    static char names[TR_ACTS_MAX][8];
    static tr_str acts[TR_ACTS_MAX];
    struct tr_setup *s = NULL;
    tr_err err = {.msg = ""};
    uint32_t len = graph.pool.len;

    (void)state;
    for (uint32_t i = 0; i < TR_ACTS_MAX; i++) {
        char *n = names[i];

        n[0] = 'b', n[1] = (char)('a' + i / 26), n[2] = (char)('a' + i % 26);
        memcpy(graph.pool.text + len, n, 4);
        acts[i] = len;
        len += 4;
    }
    graph.g.acts = acts;
    graph.g.pool_size = len;
    graph.g.act_count = TR_ACTS_MAX - 3;
    s = link_all();
    assert_int_equal(s->act_count, TR_ACTS_MAX);
    assert_int_equal(s->card_act[2], TR_ACTS_MAX - 1);
    tr_setup_free(s);
    s = NULL;
    graph.g.act_count = TR_ACTS_MAX - 2;
    assert_int_equal(tr_setup_new(&s, &graph.g, &house.h, &card.c, &err), TR_ELIMIT);
    assert_null(s);
    assert_non_null(strstr(err.msg, "acts together"));
}

static void test_memory(void **state)
{
    struct tr_setup *s = NULL;
    size_t before = tr_alloc_stats().live_blocks;
    tr_err err;

    (void)state;
    tr_alloc_fail_at(1, false);
    assert_int_equal(tr_setup_new(&s, &graph.g, &house.h, &card.c, &err), TR_ENOMEM);
    tr_alloc_fail_at(0, false);
    assert_null(s);
    assert_int_equal(tr_alloc_stats().live_blocks, before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_acts, start),
        cmocka_unit_test_setup(test_sets, start),
        cmocka_unit_test_setup(test_rules, start),
        cmocka_unit_test_setup(test_act_rules, start),
        cmocka_unit_test_setup(test_event_rules, start),
        cmocka_unit_test_setup(test_people, start),
        cmocka_unit_test_setup(test_bits, start),
        cmocka_unit_test_setup(test_limit, start),
        cmocka_unit_test_setup(test_memory, start),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
