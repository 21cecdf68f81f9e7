/* Progress reckoned from a history that is made here: boxes, streaks, levels, what comes
 * next; and the questions that are drawn from it. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/day.h"
#include "report/progress.h"

#define TODAY 20000

static const struct tr_levels open_levels;

static void must(tr_status st, const tr_err *err)
{
    if (st != TR_OK)
        fail_msg("%s: %s", tr_status_name(st), err->msg);
}

static void call(struct tr_progress *p, int64_t day, const char *scenario, enum tr_mode mode,
                 int score, bool fatal)
{
    tr_err err = {0};
    must(tr_progress_call(p, day, scenario, mode, score, fatal, &err), &err);
}

static void saw_fatal(struct tr_progress *p, const char *rule, bool met, bool fatal)
{
    tr_err err = {0};
    struct tr_progress_seen seen = {.rule = rule,
                                    .title = rule,
                                    .section = "opening",
                                    .section_title = "Opening",
                                    .group = "base",
                                    .result = met ? TR_MET : TR_BROKEN,
                                    .points = met ? 10 : 0,
                                    .max = 10,
                                    .fatal = fatal};
    must(tr_progress_saw(p, &seen, &err), &err);
}

static void saw(struct tr_progress *p, const char *rule, bool met)
{
    saw_fatal(p, rule, met, false);
}

static void finish(struct tr_progress *p)
{
    tr_err err = {0};
    must(tr_progress_finish(p, &err), &err);
}

static const struct tr_progress_rule *rule(const struct tr_progress *p, const char *id)
{
    const struct tr_progress_rule *r = tr_progress_rule(p, id);
    assert_non_null(r);
    return r;
}

/* ---- days ----------------------------------------------------------------------------- */

static int64_t day_of(const char *at, int32_t east_s)
{
    int64_t day = -1;
    if (!tr_day_of(at, east_s, &day))
        fail_msg("%s is no day", at);
    return day;
}

static void days_are_those_of_the_calendar(void **state)
{
    char text[16];
    int64_t day = 77;
    (void)state;
    assert_int_equal(day_of("1970-01-01T00:00:00Z", 0), 0);
    assert_int_equal(day_of("2026-11-22T19:40:11.123456Z", 0), 20779);
    assert_int_equal(day_of("2024-03-01T00:00:00Z", 0) - day_of("2024-02-28T00:00:00Z", 0), 2);
    assert_int_equal(day_of("2023-03-01T00:00:00Z", 0) - day_of("2023-02-28T00:00:00Z", 0), 1);
    assert_int_equal(day_of("2100-03-01T00:00:00Z", 0) - day_of("2100-02-28T00:00:00Z", 0), 1);
    /* the day of the desk: morning in Shanghai, evening in New York */
    assert_int_equal(day_of("2026-01-31T23:30:00Z", 8 * 3600), day_of("2026-02-01T12:00:00Z", 0));
    assert_int_equal(day_of("2026-02-01T03:00:00Z", -5 * 3600), day_of("2026-01-31T12:00:00Z", 0));
    for (int64_t d = -719162; d < 2932896; d += 13) {
        char at[32];
        tr_day_text(d, text);
        (void)snprintf(at, sizeof at, "%sT00:00:00Z", text);
        assert_int_equal(day_of(at, 0), d);
    }
    static const char *const none[] = {"",
                                       "2026",
                                       "2026-02-29T00:00:00Z",
                                       "2026-13-01T00:00:00Z",
                                       "2026-00-01T00:00:00Z",
                                       "0000-01-01T00:00:00Z",
                                       "2026-01-32T00:00:00Z",
                                       "2026-01-01T24:00:00Z",
                                       "2026/01/01T00:00:00Z",
                                       "2026-01-01"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_false(tr_day_of(none[i], 0, &day));
    assert_int_equal(day, 77);
}

/* ---- boxes ---------------------------------------------------------------------------- */

static void a_rule_climbs_its_boxes_only_when_it_is_due(void **state)
{
    struct tr_progress p;
    int64_t day = TODAY - 40;
    (void)state;
    tr_progress_init(&p, &open_levels, TODAY);
    call(&p, day, "a", TR_MODE_PRACTICE, 500, false);
    saw(&p, "always_met", true);
    saw(&p, "names", false);
    assert_int_equal(rule(&p, "always_met")->box, 0);
    assert_int_equal(rule(&p, "names")->box, 1);
    assert_int_equal(rule(&p, "names")->due, day + 1);
    saw(&p, "names", true); /* the same day: nothing is learned in an afternoon */
    assert_int_equal(rule(&p, "names")->box, 1);
    static const int after[] = {1, 2, 4, 8, 16};
    for (int box = 2; box <= TR_BOXES; box++) {
        day += after[box - 2];
        call(&p, day, "a", TR_MODE_PRACTICE, 500, false);
        saw(&p, "names", true);
        assert_int_equal(rule(&p, "names")->box, box);
        assert_int_equal(rule(&p, "names")->due, day + after[box - 1]);
    }
    day += 16;
    call(&p, day, "a", TR_MODE_PRACTICE, 500, false);
    saw(&p, "names", true); /* from the last box back to its end */
    assert_int_equal(rule(&p, "names")->box, TR_BOXES);
    assert_int_equal(rule(&p, "names")->due, day + 16);
    saw(&p, "names", false);
    assert_int_equal(rule(&p, "names")->box, 1);
    finish(&p);
    assert_int_equal(p.plan_count, 1);
    tr_progress_done(&p);
}

static void what_is_urgent_comes_first(void **state)
{
    struct tr_progress p;
    (void)state;
    tr_progress_init(&p, &open_levels, TODAY);
    call(&p, TODAY - 9, "a", TR_MODE_PRACTICE, 500, false);
    saw(&p, "zebra", false);
    saw(&p, "apple", false);
    saw(&p, "twice", false);
    saw_fatal(&p, "worst", false, true);
    call(&p, TODAY - 3, "a", TR_MODE_PRACTICE, 500, false);
    saw(&p, "twice", false);
    call(&p, TODAY, "a", TR_MODE_PRACTICE, 500, false);
    saw(&p, "fresh", false); /* due tomorrow */
    finish(&p);
    assert_int_equal(p.due_count, 4);
    assert_int_equal(p.plan_count, 5);
    static const char *const order[] = {"worst", "twice", "apple", "zebra", "fresh"};
    for (size_t i = 0; i < 5; i++)
        assert_string_equal(p.rules[p.plan[i]].id, order[i]);
    tr_progress_done(&p);
}

static void a_day_has_only_so_many_rules(void **state)
{
    static const struct tr_exercise most[] = {{"rule_90", 3}, {"rule_91", 3}, {"rule_92", 3}},
                                    first[] = {{"rule_10", 1}};
    static const struct tr_progress_choice two[] = {{"many", 1, most, 3}, {"few", 1, first, 1}};
    struct tr_progress p;
    struct tr_next next;
    (void)state;
    tr_progress_init(&p, &open_levels, TODAY);
    call(&p, TODAY - 3, "a", TR_MODE_PRACTICE, 500, false);
    for (int i = 10; i < 93; i++) {
        char id[32];
        (void)snprintf(id, sizeof id, "rule_%d", i);
        saw(&p, id, false);
    }
    finish(&p);
    assert_int_equal(p.due_count, 83);
    assert_int_equal(tr_progress_today(&p), TR_PROGRESS_TODAY);
    tr_progress_next(&p, two, 2, &next); /* what is for today counts, not what comes after */
    assert_string_equal(two[next.choice].id, "few");
    tr_progress_done(&p);
}

static void a_question_goes_by_the_same_boxes(void **state)
{
    struct tr_progress p;
    tr_err err = {0};
    (void)state;
    tr_progress_init(&p, &open_levels, TODAY);
    must(tr_progress_asked(&p, TODAY - 2, "smile", "Smile", false, &err), &err);
    must(tr_progress_asked(&p, TODAY - 2, "sit", "Sit up", true, &err), &err);
    finish(&p);
    assert_int_equal(p.due_count, 1);
    assert_true(p.rules[p.plan[0]].asked);
    assert_string_equal(p.rules[p.plan[0]].title, "Smile");
    tr_progress_done(&p);
}

/* ---- streaks --------------------------------------------------------------------------- */

static void streaks_count_days_and_calls(void **state)
{
    struct tr_progress p;
    int64_t first = day_of("2026-01-30T09:00:00Z", 0);
    (void)state;
    tr_progress_init(&p, &open_levels, day_of("2026-02-03T09:00:00Z", 0));
    for (int i = 0; i < 4; i++) /* 30, 31 January, 1, 2 February */
        for (int k = 0; k <= i; k++)
            call(&p, first + i, "a", TR_MODE_PRACTICE, 500, i == 1 && k == 0);
    finish(&p);
    assert_int_equal(p.days, 4); /* today is still to come */
    assert_false(p.today_done);
    assert_int_equal(p.clean, 1 + 3 + 4);
    assert_int_equal(p.clean_best, 8);
    tr_progress_done(&p);

    tr_progress_init(&p, &open_levels, TODAY);
    call(&p, TODAY - 9, "a", TR_MODE_PRACTICE, 500, false);
    call(&p, TODAY - 8, "a", TR_MODE_PRACTICE, 500, false);
    call(&p, TODAY - 7, "a", TR_MODE_PRACTICE, 500, false);
    call(&p, TODAY - 2, "a", TR_MODE_PRACTICE, 500, true);
    finish(&p);
    assert_int_equal(p.days, 0); /* a gap, and yesterday is missing */
    assert_int_equal(p.days_best, 3);
    assert_int_equal(p.clean, 0);
    assert_int_equal(p.clean_best, 3);
    tr_progress_done(&p);

    tr_progress_init(&p, &open_levels, TODAY); /* clocks that were wrong */
    call(&p, TODAY + 400, "a", TR_MODE_PRACTICE, 500, false);
    call(&p, TODAY - 1, "a", TR_MODE_PRACTICE, 500, false);
    finish(&p);
    assert_int_equal(p.days, 1);
    assert_true(p.today_done);
    tr_progress_done(&p);
}

/* ---- skill ----------------------------------------------------------------------------- */

static void skill_is_the_share_of_the_last_calls(void **state)
{
    struct tr_progress p;
    (void)state;
    tr_progress_init(&p, &open_levels, TODAY);
    for (int i = 0; i < 2 * TR_PROGRESS_COURSE; i++) {
        bool late = i >= 2 * TR_PROGRESS_COURSE - TR_PROGRESS_LATELY;
        call(&p, TODAY - 30, "a", TR_MODE_PRACTICE, i, false);
        saw(&p, "one", true);
        saw(&p, "two", late);
    }
    finish(&p);
    assert_int_equal(p.skill_count, 2); /* a section and a group */
    assert_string_equal(p.skills[0].id, "opening");
    assert_false(p.skills[0].group);
    assert_int_equal(p.skills[0].share, 1000);
    assert_int_equal(p.skills[0].before, 500);
    assert_int_equal(p.skills[0].count, TR_PROGRESS_COURSE);
    assert_string_equal(p.skills[1].id, "base");
    assert_true(p.skills[1].group);
    assert_int_equal(p.score_count, TR_PROGRESS_COURSE);
    assert_int_equal(p.scores[TR_PROGRESS_COURSE - 1], 2 * TR_PROGRESS_COURSE - 1);
    tr_progress_done(&p);
}

/* ---- levels ---------------------------------------------------------------------------- */

static const char table[] = "# comment\n"
                            "level calls of_last mode points fatal\n"
                            "\n"
                            "practice 1 1 any 0 any # behind\n"
                            "exam\t3 5 practice 800 none\r\n";

static void levels_open_and_stay_open(void **state)
{
    struct tr_levels levels;
    struct tr_progress p;
    char words[256];
    tr_err err = {0};
    (void)state;
    must(tr_levels_read(&levels, table, strlen(table), "levels.txt", &err), &err);
    tr_progress_init(&p, &levels, TODAY);
    assert_true(tr_progress_open(&p, TR_MODE_TUTORIAL));
    assert_false(tr_progress_open(&p, TR_MODE_PRACTICE));
    tr_level_words(&p, TR_MODE_PRACTICE, words, sizeof words);
    assert_string_equal(words, "Practice opens after your first call.");
    call(&p, TODAY, "a", TR_MODE_TUTORIAL, 900, false);
    assert_true(tr_progress_open(&p, TR_MODE_PRACTICE));
    tr_level_words(&p, TR_MODE_PRACTICE, words, sizeof words);
    assert_string_equal(words, "");

    call(&p, TODAY, "a", TR_MODE_PRACTICE, 800, false);
    call(&p, TODAY, "a", TR_MODE_PRACTICE, 1000, true); /* fatal */
    call(&p, TODAY, "a", TR_MODE_PRACTICE, 799, false);
    call(&p, TODAY, "a", TR_MODE_PRACTICE, 801, false);
    call(&p, TODAY, "a", TR_MODE_EXAM, 1000, false); /* of the terminal: not practice */
    assert_int_equal(p.levels[TR_MODE_EXAM].have, 2);
    assert_false(tr_progress_open(&p, TR_MODE_EXAM));
    tr_level_words(&p, TR_MODE_EXAM, words, sizeof words);
    assert_non_null(strstr(words, "3 of your last 5 practice calls reach 800"));
    assert_non_null(strstr(words, "so far 2"));
    call(&p, TODAY, "a", TR_MODE_PRACTICE, 100, false);
    call(&p, TODAY, "a", TR_MODE_PRACTICE, 900, false); /* 1000!, 799, 801, 100, 900 */
    assert_false(tr_progress_open(&p, TR_MODE_EXAM));
    call(&p, TODAY, "a", TR_MODE_PRACTICE, 900, false); /* 799, 801, 100, 900, 900 */
    assert_true(tr_progress_open(&p, TR_MODE_EXAM));
    for (int i = 0; i < 9; i++)
        call(&p, TODAY, "a", TR_MODE_PRACTICE, 0, true);
    assert_true(tr_progress_open(&p, TR_MODE_EXAM));
    tr_progress_done(&p);

    tr_progress_init(&p, &open_levels, TODAY); /* a house without levels */
    assert_true(tr_progress_open(&p, TR_MODE_EXAM));
    tr_progress_done(&p);
}

static void a_bad_table_says_where_and_what(void **state)
{
    static const struct {
        const char *text, *said;
    } bad[] = {
        {"exam 3 5 practice 800 none\n", "f:1: the first line names the columns"},
        {"level calls of_last mode points fatal\nexam 3 5 practice 800\n",
         "f:2: the column \"fatal\" is missing"},
        {"level calls of_last mode points fatal\nexam 3 5 practice 800 none 7\n",
         "f:2: a line has"},
        {"level calls of_last mode points fatal\nexma 3 5 practice 800 none\n",
         "f:2: level is tutorial, practice or exam, not \"exma\""},
        {"level calls of_last mode points fatal\nexam 6 5 practice 800 none\n",
         "f:2: of_last is a whole number from 6 to 50, not \"5\""},
        {"level calls of_last mode points fatal\nexam 3 5 drill 800 none\n",
         "f:2: mode is tutorial, practice or exam, or any, not \"drill\""},
        {"level calls of_last mode points fatal\nexam 3 5 practice 1001 none\n",
         "f:2: points is a whole number from 0 to 1000, not \"1001\""},
        {"level calls of_last mode points fatal\nexam 3 5 practice -1 none\n", "not \"-1\""},
        {"level calls of_last mode points fatal\nexam 3 5 practice 800 few\n",
         "f:2: fatal is none or any, not \"few\""},
        {"level calls of_last mode points fatal\ntutorial 1 1 any 0 any\n",
         "f:2: the tutorial is always open"},
        {"level calls of_last mode points fatal\nexam 1 1 any 0 any\nexam 1 1 any 0 any\n",
         "f:3: exam stands here twice"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct tr_levels levels = {0};
        tr_err err = {0};
        assert_int_equal(tr_levels_read(&levels, bad[i].text, strlen(bad[i].text), "f", &err),
                         TR_EFORMAT);
        if (!strstr(err.msg, bad[i].said))
            fail_msg("said \"%s\", not \"%s\"", err.msg, bad[i].said);
        assert_false(levels.v[TR_MODE_EXAM].locked);
    }
}

/* ---- what comes next --------------------------------------------------------------------- */

static const struct tr_exercise names_3[] = {{"names", 3}, {"rings", 1}};
static const struct tr_exercise rings_1[] = {{"names", 1}, {"rings", 1}};
static const struct tr_progress_choice choices[] = {{"alpha", 3, rings_1, 2},
                                                    {"beta", 2, names_3, 2},
                                                    {"delta", 1, rings_1, 2},
                                                    {"gamma", 1, rings_1, 2}};

static void the_next_call_is_the_one_that_helps_most(void **state)
{
    struct tr_progress p;
    struct tr_next next;
    char words[512];
    (void)state;
    tr_progress_init(&p, &open_levels, TODAY); /* nothing yet: the easiest, by name */
    finish(&p);
    tr_progress_next(&p, choices, 4, &next);
    assert_int_equal(next.why, TR_NEXT_NEW);
    assert_string_equal(choices[next.choice].id, "delta");
    tr_progress_next(&p, choices, 0, &next);
    assert_int_equal(next.why, TR_NEXT_NOTHING);
    tr_next_words(&p, &next, words, sizeof words);
    assert_string_equal(words, "");
    tr_progress_done(&p);

    tr_progress_init(&p, &open_levels, TODAY);
    call(&p, TODAY - 6, "gamma", TR_MODE_PRACTICE, 500, false);
    saw(&p, "names", false);
    call(&p, TODAY - 5, "gamma", TR_MODE_PRACTICE, 500, false);
    saw(&p, "names", false);
    saw(&p, "rings", false);
    finish(&p);
    tr_progress_next(&p, choices, 4, &next);
    assert_int_equal(next.why, TR_NEXT_DUE);
    assert_string_equal(choices[next.choice].id, "beta");
    assert_int_equal(next.due_count, 2);
    assert_string_equal(p.rules[next.rules[0]].id, "names");
    tr_next_words(&p, &next, words, sizeof words);
    assert_string_equal(words, "Because this went wrong 2 times lately: names. More that is due in "
                               "this call: 1.");
    tr_progress_done(&p);

    tr_progress_init(&p, &open_levels, TODAY); /* a tie: less often, easier, by name */
    call(&p, TODAY - 5, "delta", TR_MODE_PRACTICE, 500, false);
    saw(&p, "rings", false);
    finish(&p);
    tr_progress_next(&p, choices, 4, &next);
    assert_int_equal(next.why, TR_NEXT_DUE);
    assert_string_equal(choices[next.choice].id, "gamma");
    tr_next_words(&p, &next, words, sizeof words);
    assert_string_equal(words, "Because it is time to repeat: rings.");
    tr_progress_done(&p);

    tr_progress_init(&p, &open_levels, TODAY); /* all known, nothing due */
    call(&p, TODAY, "alpha", TR_MODE_PRACTICE, 500, false);
    call(&p, TODAY, "beta", TR_MODE_PRACTICE, 400, false);
    call(&p, TODAY, "gamma", TR_MODE_PRACTICE, 300, false);
    call(&p, TODAY, "gamma", TR_MODE_PRACTICE, 900, false);
    call(&p, TODAY, "delta", TR_MODE_PRACTICE, 700, false);
    saw(&p, "rings", false);
    finish(&p);
    tr_progress_next(&p, choices, 4, &next);
    assert_int_equal(next.why, TR_NEXT_WEAK);
    assert_string_equal(choices[next.choice].id, "beta");
    assert_int_equal(next.score, 400);
    tr_progress_done(&p);
}

/* ---- memory ------------------------------------------------------------------------------- */

static tr_status reckon(struct tr_progress *p, tr_err *err)
{
    struct tr_progress_seen seen = {.rule = "names",
                                    .title = "Names",
                                    .section = "opening",
                                    .section_title = "Opening",
                                    .group = "base",
                                    .result = TR_BROKEN,
                                    .max = 10};
    tr_progress_init(p, &open_levels, TODAY);
    tr_status st = tr_progress_call(p, TODAY, "a", TR_MODE_PRACTICE, 1, false, err);
    if (st == TR_OK)
        st = tr_progress_saw(p, &seen, err);
    if (st == TR_OK)
        st = tr_progress_asked(p, TODAY, "smile", "Smile", false, err);
    return st == TR_OK ? tr_progress_finish(p, err) : st;
}

static void memory_that_is_short_is_said(void **state)
{
    size_t before = tr_alloc_stats().live_blocks;
    tr_status st = TR_ENOMEM;
    uint64_t n = 0;
    (void)state;
    while (st != TR_OK) {
        struct tr_progress p;
        tr_err err = {0};
        tr_alloc_fail_at(++n, false);
        st = reckon(&p, &err);
        tr_alloc_fail_at(0, false);
        if (st != TR_OK) {
            assert_int_equal(st, TR_ENOMEM);
            assert_non_null(strstr(err.msg, "memory"));
        }
        tr_progress_done(&p);
        assert_int_equal(tr_alloc_stats().live_blocks, before);
    }
    assert_true(n > 8);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_are_those_of_the_calendar),
        cmocka_unit_test(a_rule_climbs_its_boxes_only_when_it_is_due),
        cmocka_unit_test(what_is_urgent_comes_first),
        cmocka_unit_test(a_day_has_only_so_many_rules),
        cmocka_unit_test(a_question_goes_by_the_same_boxes),
        cmocka_unit_test(streaks_count_days_and_calls),
        cmocka_unit_test(skill_is_the_share_of_the_last_calls),
        cmocka_unit_test(levels_open_and_stay_open),
        cmocka_unit_test(a_bad_table_says_where_and_what),
        cmocka_unit_test(the_next_call_is_the_one_that_helps_most),
        cmocka_unit_test(memory_that_is_short_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
