/* A self-review: what is offered, in what order, and what comes of what was ticked. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "report/self_review.h"

#define RULES 20

static struct tr_rule_result results[RULES];
static struct tr_verdict_rule rules[RULES];
static char ids[RULES][16];

/* The first `broken` rules are broken, the first of all worth most; the next `met` are met. */
static struct tr_verdict_view view_of(size_t broken, size_t met)
{
    for (size_t i = 0; i < RULES; i++) {
        (void)snprintf(ids[i], sizeof ids[i], "rule_%zu", i);
        results[i] = (struct tr_rule_result){.rule = (uint16_t)i,
                                             .result = i < broken         ? TR_BROKEN
                                                       : i < broken + met ? TR_MET
                                                                          : TR_NA,
                                             .points = i < broken ? 0 : (uint16_t)(100 - i),
                                             .max = i < broken + met ? (uint16_t)(100 - i) : 0};
        rules[i] = (struct tr_verdict_rule){
            .id = ids[i], .section = "opening", .title = ids[i], .result = &results[i]};
    }
    return (struct tr_verdict_view){.rules = rules, .rule_count = RULES};
}

static size_t broken_among(const size_t *offer, size_t count)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        assert_int_not_equal(results[offer[i]].result, TR_NA);
        for (size_t k = 0; k < i; k++)
            assert_int_not_equal(offer[k], offer[i]);
        n += results[offer[i]].result == TR_BROKEN;
    }
    return n;
}

static void the_offer_mixes_broken_and_met_rules(void **state)
{
    struct tr_verdict_view view = view_of(6, 10);
    size_t offer[TR_SELF_RULES], again[TR_SELF_RULES], first_broken = 0, differ = 0;
    (void)state;
    for (uint64_t seed = 0; seed < 60; seed++) {
        size_t n = tr_self_offer(&view, seed, offer);
        assert_int_equal(n, TR_SELF_RULES);
        assert_int_equal(broken_among(offer, n), TR_SELF_TICKS);
        for (size_t i = 0; i < n; i++)
            if (results[offer[i]].result == TR_BROKEN) /* those worth most */
                assert_true(offer[i] < TR_SELF_TICKS);
        first_broken += results[offer[0]].result == TR_BROKEN;
        assert_int_equal(tr_self_offer(&view, seed, again), n);
        assert_memory_equal(offer, again, sizeof offer);
        (void)tr_self_offer(&view, seed + 1, again);
        differ += memcmp(offer, again, sizeof offer) != 0;
    }
    assert_in_range(first_broken, 8, 40); /* the place does not tell */
    assert_true(differ > 50);
}

static void few_rules_are_offered_as_they_are(void **state)
{
    struct tr_verdict_view view = view_of(1, 4);
    size_t offer[TR_SELF_RULES];
    (void)state;
    assert_int_equal(tr_self_offer(&view, 3, offer), 5);
    view = view_of(0, 9); /* a good call as well: too hard on oneself is worth knowing */
    assert_int_equal(tr_self_offer(&view, 3, offer), TR_SELF_RULES);
    view = view_of(2, 1);
    assert_int_equal(tr_self_offer(&view, 3, offer), 0);
    view = view_of(0, 0);
    assert_int_equal(tr_self_offer(&view, 3, offer), 0);
}

static void what_was_ticked_is_compared(void **state)
{
    struct tr_verdict_view view = view_of(2, 2);
    struct tr_self_review review = {
        .rules = {"rule_0", "rule_1", "rule_2", "rule_3", "elsewhere"}, .count = 5, .ticked = 21};
    static const enum tr_self_found found[] = {TR_SELF_HIT, TR_SELF_MISSED, TR_SELF_HARD,
                                               TR_SELF_QUIET, TR_SELF_HARD};
    (void)state;
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(tr_self_compare(&view, &review, i), found[i]);
    assert_string_equal(tr_self_title(&view, &review, 1), "rule_1");
    assert_string_equal(tr_self_title(&view, &review, 4), "elsewhere");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_offer_mixes_broken_and_met_rules),
        cmocka_unit_test(few_rules_are_offered_as_they_are),
        cmocka_unit_test(what_was_ticked_is_compared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
