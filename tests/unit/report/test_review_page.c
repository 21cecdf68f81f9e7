/* The page and the sentences of a review, with texts that do not fit and calls that have more
 * to tell than most. */
#include "cmocka_all.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "report/review_page.h"
#include "report/review_words.h"
#include "unit/report/reviewed.h"

#define LONG                                                                                                                   \
    "您好，这里是云山苑，请问有什么可以帮您？您好，这里是云山苑，请问有什么可以帮您？" \
    "您好，这里是云山苑，请问有什么可以帮您？"

static void sentences_are_cut_between_characters(void **state)
{
    char title[] = LONG, phrase[] = LONG, line[] = LONG;
    struct tr_rule_result results[3] = {{.max = 10}, {.max = 20}, {.max = 5}};
    struct tr_verdict_rule rules[3] = {
        {.title = title, .result = &results[0]},
        {.title = title, .result = &results[1]},
        {.title = title, .result = &results[2]},
    };
    const struct tr_verdict_view view = {.rules = rules, .rule_count = 3};
    const struct tr_review review = {.view = &view};
    struct tr_review_change change = {
        .phrase = phrase, .line = line, .rule_count = 3, .rules = {0, 1, 2}};
    (void)state;
    for (size_t cap = 8; cap < sizeof title + 60; cap++) {
        char out[512];
        tr_review_change_title(&review, &change, out, cap);
        assert_true(strlen(out) < cap);
        assert_true(tr_utf8_valid(out, strlen(out)));
        for (int how = TR_REVIEW_SAY; how <= TR_REVIEW_DO; how++)
            for (change.times = 0; change.times < 3; change.times++) {
                change.how = (enum tr_review_how)how;
                tr_review_change_words(&change, out, cap);
                assert_true(tr_utf8_valid(out, strlen(out)));
            }
    }
}

static void a_difference_of_one_point_is_one_point(void **state)
{
    struct tr_history h = {.count = 1, .played = 1};
    char out[200];
    (void)state;
    h.earlier[0].score = 700;
    tr_review_before_words(&h, 701, out, sizeof out);
    assert_string_equal(out, "One point more than the last time (700).");
    tr_review_before_words(&h, 699, out, sizeof out);
    assert_string_equal(out, "One point fewer than the last time (700).");
    tr_review_before_words(&h, 702, out, sizeof out);
    assert_string_equal(out, "2 points more than the last time (700).");
    tr_review_before_words(&h, 700, out, sizeof out);
    assert_string_equal(out, "As many points as the last time: 700.");
}

/* The page in memory; the caller frees it. */
static char *page_of(const struct played *p, const char *player, const char *played_at)
{
    char *text = NULL;
    size_t len = 0;
    tr_err err = {0};
    FILE *out = open_memstream(&text, &len);
    assert_non_null(out);
    must(tr_review_page(&p->review, NULL, player, played_at, out, &err), &err);
    assert_int_equal(fclose(out), 0);
    assert_true(tr_utf8_valid(text, len));
    return text;
}

static void anybodys_texts_do_no_harm(void **state)
{
    struct played *p = *state;
    play(p, poor);
    free(page_of(p, "", ""));
    free(page_of(p, "Ann", "十"));
    free(page_of(p, "Ann", "昨天下午三點二十分"));
    char *text = page_of(p, "</p><script>", "<b>'\"&");
    assert_null(strstr(text, "<script"));
    assert_null(strstr(text, "<b>"));
    free(text);
    text = page_of(p, "Ann", "2026-01-02T03:04:05Z");
    assert_non_null(strstr(text, "<bdi>Ann</bdi> · 2026-01-02 03:04<"));
    free(text);
}

/* A mood that moved three hundred times is drawn to its end. */
static void the_curve_is_whole(void **state)
{
    struct played *p = *state;
    play(p, poor);
    size_t count = 300;
    struct tr_review_mood *moods = tr_calloc(count, sizeof *moods);
    assert_non_null(moods);
    for (size_t i = 0; i < count; i++)
        moods[i] = (struct tr_review_mood){.at_ms = (int32_t)i * 40,
                                           .mood = i + 1 == count ? 17 : 40 + (int32_t)(i % 2),
                                           .change = i + 1 == count ? -23 : 1,
                                           .cause = TR_REVIEW_WAITED};
    tr_free(p->review.moods);
    p->review.moods = moods;
    p->review.mood_count = count;
    char *text = page_of(p, "Ann", "");
    assert_non_null(strstr(text, "V87H"));  /* 100 - 17, and the edge of 4 */
    assert_non_null(strstr(text, ">-23<")); /* what moved it most is told */
    free(text);
}

/* Nobody can tell what a call that was never answered would have come to. */
static void an_unanswered_call_promises_nothing(void **state)
{
    struct played *p = *state;
    begin(p, 100);
    finish(p);
    assert_true(p->review.change_count > 0);
    char *text = page_of(p, "Ann", "");
    assert_null(strstr(text, ">+"));
    assert_null(strstr(text, "With all of this"));
    assert_null(strstr(text, "d=\"H"));
    assert_non_null(strstr(text, "Nobody picked up. Call "));
    assert_null(strstr(text, "mood 4"));           /* nobody has seen any */
    assert_null(strstr(text, "To the first key")); /* there was none */
    free(text);
}

int main(void)
{
#define PAGE(test) cmocka_unit_test_setup_teardown(test, load, unload)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_are_cut_between_characters),
        cmocka_unit_test(a_difference_of_one_point_is_one_point),
        PAGE(anybodys_texts_do_no_harm),
        PAGE(the_curve_is_whole),
        PAGE(an_unanswered_call_promises_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
