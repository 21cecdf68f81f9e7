/* Progress of a real board in the real data folder, and the questions of the real card. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/day.h"
#include "base/file.h"
#include "report/card_words.h"
#include "report/progress_scenes.h"
#include "report/quiz.h"
#include "store/amend.h"
#include "support/mini.h"
#include "support/temp.h"
#include "unit/session/desk.h"

struct world {
    char dir[TR_TEMP_MAX];
    struct tr_mini mini;
    struct tr_loader loader;
};

static void must(tr_status st, const tr_err *err)
{
    if (st != TR_OK)
        fail_msg("%s: %s", tr_status_name(st), err->msg);
}

static int setup(void **state)
{
    static struct world w;
    tr_err err = {0};
    if (!tr_temp_make(w.dir) || tr_mini_init(&w.mini, &err) != TR_OK ||
        tr_desk_loader(&w.loader, &err) != TR_OK) {
        print_error("%s\n", err.msg);
        return -1;
    }
    *state = &w;
    return 0;
}

static int teardown(void **state)
{
    struct world *w = *state;
    tr_mini_done(&w->mini);
    tr_temp_remove(w->dir);
    return 0;
}

static struct tr_progress_wish wish_of(const struct world *w, const char *board, const char *today)
{
    struct tr_progress_wish wish = {.loader = &w->loader,
                                    .board = board,
                                    .house = "yunshan",
                                    .player = "Ann",
                                    .lang = TR_LANG_EN};
    assert_true(tr_day_of(today, 0, &wish.today));
    return wish;
}

static int64_t put(const struct world *w, struct tr_store *store, struct tr_mini_call how)
{
    struct tr_buf run;
    int64_t id = 0;
    tr_err err;
    tr_buf_init(&run, TR_REPLAY_MAX);
    must(tr_mini_run(&w->mini, &how, &run, NULL, &err), &err);
    must(tr_store_put(store, run.data, run.len, w->mini.blobs, &id, NULL, &err), &err);
    tr_buf_done(&run);
    return id;
}

/* ---- a board ------------------------------------------------------------------------- */

static void a_board_is_read_call_by_call(void **state)
{
    struct world *w = *state;
    const char *board = tr_temp_path(w->dir, "read.sqlite");
    struct tr_progress_wish wish = wish_of(w, board, "2026-03-02T12:00:00Z");
    struct tr_progress_all all;
    struct tr_store *store = NULL;
    tr_err err = {0};
    must(tr_progress_read(&all, &wish, &err), &err); /* none there: not made */
    assert_int_equal(all.progress.calls, 0);
    assert_false(tr_path_is_file(board));
    assert_int_equal(all.next.why, TR_NEXT_NEW);
    assert_string_equal(all.problem, "");
    tr_progress_all_done(&all);

    must(tr_store_open(&store, board, NULL, 0, &err), &err);
    (void)put(w, store,
              (struct tr_mini_call){.player = "Ann",
                                    .played_at = "2026-02-28T23:30:00Z",
                                    .mode = TR_MODE_PRACTICE,
                                    .rude = true,
                                    .late = true});
    (void)put(w, store,
              (struct tr_mini_call){
                  .player = "Ann", .played_at = "2026-03-01T10:00:00Z", .mode = TR_MODE_PRACTICE});
    (void)put(w, store, (struct tr_mini_call){.player = "Bo", .rude = true});
    must(tr_progress_read(&all, &wish, &err), &err);
    assert_int_equal(all.progress.calls, 2);
    assert_int_equal(all.unknown, 0);
    assert_int_equal(all.progress.days, 2); /* over a month's end, up to yesterday */
    assert_false(all.progress.today_done);
    assert_true(all.progress.rule_count > 0);
    size_t boxed = all.progress.plan_count;
    assert_true(boxed > 0);
    for (size_t i = 0; i < boxed; i++) /* broken on the 28th; kept the next day, when due */
        assert_int_equal(all.progress.rules[all.progress.plan[i]].box, 2);
    assert_int_equal(all.progress.due_count, 0);
    tr_progress_all_done(&all);

    wish.east_s = 3600; /* for Berlin the first one was in March: both of one day */
    must(tr_progress_read(&all, &wish, &err), &err);
    assert_int_equal(all.progress.days, 1);
    for (size_t i = 0; i < all.progress.plan_count; i++)
        assert_int_equal(all.progress.rules[all.progress.plan[i]].box, 1);
    assert_int_equal(all.progress.due_count, boxed);
    tr_progress_all_done(&all);
    tr_store_close(store);
}

/* The run's bytes with another act in its answers. */
static void with_act(const struct tr_buf *run, const char *act, struct tr_buf *heard)
{
    struct tr_replay *played = NULL;
    struct tr_recorder rec;
    tr_err err;
    must(tr_replay_decode(&played, run->data, run->len, &err), &err);
    tr_recorder_init(&rec);
    const struct tr_heard shown = {.name = tr_recorder_name(&rec, act), .start = 0, .end = 1};
    for (uint32_t i = 0; i < played->cmd_count; i++) {
        struct tr_cmd cmd = played->cmds[i];
        bool says = cmd.kind == TR_CMD_SAY;
        cmd.heard = says ? &shown : NULL;
        cmd.heard_count = says;
        must(tr_recorder_add(&rec, &cmd, &err), &err);
    }
    const struct tr_verdict verdict = {.score = played->score};
    tr_buf_init(heard, TR_REPLAY_MAX);
    must(tr_recorder_seal(&rec, &played->head, &verdict, &played->digest, heard, &err), &err);
    tr_recorder_done(&rec);
    tr_replay_free(played);
}

/* Calls count as the board counts them now: by the hearing that a contest has left, whoever
 * contested, and not by its mere acceptance. */
static void a_contest_counts_by_what_came_of_it(void **state)
{
    struct world *w = *state;
    const char *board = tr_temp_path(w->dir, "contest.sqlite");
    struct tr_progress_wish wish = wish_of(w, board, "2026-03-02T12:00:00Z");
    struct tr_progress_all all;
    struct tr_store *store = NULL;
    struct tr_stored_run stored;
    struct tr_buf heard;
    int64_t contest = 0;
    tr_err err = {0};
    must(tr_store_open(&store, board, NULL, 0, &err), &err);
    int64_t run = put(w, store,
                      (struct tr_mini_call){.player = "Ann",
                                            .played_at = "2026-03-01T10:00:00Z",
                                            .mode = TR_MODE_PRACTICE,
                                            .rude = true});
    must(tr_store_contest(store, run, "greet_first", 0, "I did", &contest, NULL, &err), &err);
    must(tr_store_amend(store,
                        &(struct tr_decision){.contest = contest,
                                              .state = TR_CONTEST_ACCEPTED,
                                              .act = "",
                                              .phrase = "",
                                              .note = ""},
                        NULL, 0, &err),
         &err);
    must(tr_progress_read(&all, &wish, &err), &err);
    assert_int_equal(tr_progress_rule(&all.progress, "greet_first")->broken, 1);
    tr_progress_all_done(&all);
    must(tr_store_one(store, run, &stored, &err), &err);
    with_act(&stored.run, "greet", &heard);
    tr_stored_run_done(&stored);
    struct tr_amended row = {.run = run,
                             .score = 777,
                             .card = w->mini.digest[TR_BLOB_CARD],
                             .lexicon = w->mini.digest[TR_BLOB_LEXICON],
                             .heard = &heard,
                             .contest = contest};
    must(tr_store_amend(store, NULL, &row, 1, &err), &err);
    must(tr_progress_read(&all, &wish, &err), &err);
    assert_int_equal(tr_progress_rule(&all.progress, "greet_first")->broken, 0);
    assert_int_equal(tr_progress_rule(&all.progress, "greet_first")->met, 1);
    assert_int_equal(all.progress.scores[0], 777);
    tr_progress_all_done(&all);
    tr_buf_done(&heard);
    tr_store_close(store);
}

/* What opened the exam may lie further back than the calls whose rules are looked at. */
static void a_level_stays_open_after_many_calls(void **state)
{
    struct world *w = *state;
    const char *board = tr_temp_path(w->dir, "many.sqlite");
    struct tr_progress_wish wish = wish_of(w, board, "2026-03-02T12:00:00Z");
    struct tr_progress_all all;
    struct tr_store *store = NULL;
    char at[32];
    tr_err err = {0};
    must(tr_store_open(&store, board, NULL, 0, &err), &err);
    for (int i = 0; i < TR_PROGRESS_RUNS + 10; i++) {
        (void)snprintf(at, sizeof at, "2026-02-%02dT10:%02d:00Z", 1 + i / 60, i % 60);
        (void)put(w, store,
                  (struct tr_mini_call){.player = "Ann",
                                        .played_at = at,
                                        .mode = i < 3 ? TR_MODE_PRACTICE : TR_MODE_EXAM,
                                        .rude = i >= 3});
        if (i != 2 && i != 3)
            continue;
        must(tr_progress_read(&all, &wish, &err), &err);
        assert_true(tr_progress_open(&all.progress, TR_MODE_EXAM));
        tr_progress_all_done(&all);
    }
    must(tr_progress_read(&all, &wish, &err), &err);
    assert_true(tr_progress_open(&all.progress, TR_MODE_EXAM));
    assert_int_equal(all.progress.calls, TR_PROGRESS_RUNS + 10);
    assert_int_equal(all.progress.days_best, 4);
    assert_int_equal(tr_progress_rule(&all.progress, "greet_first")->broken, TR_PROGRESS_RUNS);
    assert_int_equal(tr_progress_rule(&all.progress, "greet_first")->met, 0);
    tr_progress_all_done(&all);
    tr_store_close(store);
}

/* A rule that no call at hand exercises is not due for ever. */
static void what_nothing_exercises_is_left_out_of_the_plan(void **state)
{
    struct world *w = *state;
    const char *board = tr_temp_path(w->dir, "idle.sqlite");
    struct tr_progress_wish wish = wish_of(w, board, "2026-03-02T12:00:00Z");
    struct tr_progress_all all;
    struct tr_store *store = NULL;
    size_t broken = 0, planned = 0;
    tr_err err = {0};
    must(tr_store_open(&store, board, NULL, 0, &err), &err);
    (void)put(
        w, store,
        (struct tr_mini_call){
            .player = "Ann", .played_at = "2026-02-27T10:00:00Z", .rude = true, .late = true});
    must(tr_store_answer(store, "Ann", "question_of_another_card", 0, false, &err), &err);
    must(tr_progress_read(&all, &wish, &err), &err);
    for (size_t i = 0; i < all.progress.rule_count; i++) {
        const struct tr_progress_rule *rule = &all.progress.rules[i];
        broken += rule->box > 0;
        planned += rule->box > 0 && !rule->idle;
        if (strcmp(rule->id, "question_of_another_card") == 0)
            assert_true(rule->idle && rule->box == 1);
        if (strcmp(rule->id, "answer_within_three_rings") == 0)
            assert_false(rule->idle);
    }
    assert_int_equal(all.progress.plan_count, planned);
    assert_true(planned > 0 && planned < broken);
    tr_progress_all_done(&all);
    tr_store_close(store);
}

static void calls_and_answers_are_fed_by_their_times(void **state)
{
    struct world *w = *state;
    const char *board = tr_temp_path(w->dir, "asked.sqlite");
    char now[32];
    tr_now_rfc3339(now);
    struct tr_progress_wish wish = wish_of(w, board, now);
    struct tr_progress_all all;
    struct tr_store *store = NULL;
    tr_err err = {0};
    must(tr_progress_read(&all, &wish, &err), &err);
    assert_non_null(all.card);
    const char *rule = NULL;
    for (uint32_t i = 0; i < all.card->rule_count && !rule; i++)
        if (all.card->rules[i].kind == TR_RULE_QUIZ)
            rule = tr_card_str(all.card, all.card->rules[i].id);
    assert_non_null(rule);
    must(tr_store_open(&store, board, NULL, 0, &err), &err);
    must(tr_store_answer(store, "Ann", rule, 1, false, &err), &err);
    char kept[TR_NAME_MAX];
    (void)snprintf(kept, sizeof kept, "%s", rule);
    tr_progress_all_done(&all);
    must(tr_progress_read(&all, &wish, &err), &err);
    assert_true(all.asked_today);
    assert_int_equal(all.answered_count, 1);
    assert_int_equal(tr_progress_rule(&all.progress, kept)->box, 1);
    assert_string_not_equal(tr_progress_rule(&all.progress, kept)->title, kept);
    tr_progress_all_done(&all);
    tr_store_close(store);
}

/* ---- what calls exercise ---------------------------------------------------------------- */

static uint8_t weight(const struct tr_progress_all *all, const char *scenario, const char *rule)
{
    for (size_t i = 0; i < all->choice_count; i++)
        for (size_t k = 0; strcmp(all->choices[i].id, scenario) == 0 && k < all->choices[i].count;
             k++)
            if (strcmp(all->choices[i].v[k].rule, rule) == 0)
                return all->choices[i].v[k].weight;
    return 0;
}

static void calls_exercise_what_they_are_about(void **state)
{
    struct world *w = *state;
    struct tr_progress_wish wish =
        wish_of(w, tr_temp_path(w->dir, "no.sqlite"), "2026-03-02T12:00:00Z");
    struct tr_progress_all all;
    tr_err err = {0};
    must(tr_progress_read(&all, &wish, &err), &err);
    assert_true(all.choice_count >= 4);
    assert_int_equal(weight(&all, "wrong_number", "answer_within_three_rings"), 1);
    size_t own = 0;
    for (uint32_t i = 0; i < all.card->rule_count; i++) {
        const struct tr_rule *rule = &all.card->rules[i];
        const char *id = tr_card_str(all.card, rule->id);
        if (rule->kind == TR_RULE_QUIZ) { /* asked, never exercised */
            assert_int_equal(weight(&all, "wrong_number", id), 0);
        } else if (strcmp(tr_card_str(all.card, rule->group), "wrong_number") == 0) {
            own += weight(&all, "wrong_number", id) == 3;
            assert_int_equal(weight(&all, "colleague_absent", id), 0);
        }
    }
    assert_true(own > 0);
    tr_progress_all_done(&all);
}

/* ---- questions --------------------------------------------------------------------------- */

static bool same(const struct tr_question *a, const struct tr_question *b, size_t count)
{
    return memcmp(a, b, count * sizeof *a) == 0;
}

static void questions_are_drawn_by_need_and_seed(void **state)
{
    struct world *w = *state;
    struct tr_progress_wish wish =
        wish_of(w, tr_temp_path(w->dir, "no.sqlite"), "2026-03-02T12:00:00Z");
    struct tr_question first[TR_QUIZ_MAX] = {0}, again[TR_QUIZ_MAX] = {0};
    struct tr_progress_all all;
    size_t right_first = 0, differ = 0;
    tr_err err = {0};
    must(tr_progress_read(&all, &wish, &err), &err);
    size_t questions = tr_quiz_count(all.card);
    assert_true(questions >= 10);
    assert_int_equal(tr_quiz_draw(all.card, &all.progress, 7, first, 3), 3);
    assert_int_equal(tr_quiz_draw(all.card, &all.progress, 7, again, 3), 3);
    assert_true(same(first, again, 3));
    for (uint64_t seed = 0; seed < 40; seed++) {
        assert_int_equal(tr_quiz_draw(all.card, &all.progress, seed, again, 3), 3);
        differ += !same(first, again, 3);
        for (size_t i = 0; i < 3; i++) {
            const struct tr_rule *rule = &all.card->rules[again[i].rule];
            size_t right = tr_quiz_right(all.card, &again[i]);
            assert_true(all.card->answers[rule->answers.first + again[i].order[right]].right);
            right_first += right == 0;
            assert_true(*tr_quiz_reason(all.card, &again[i], TR_LANG_EN));
            assert_string_equal(tr_card_str(all.card, rule->group), "base");
        }
    }
    assert_true(differ > 30);
    assert_in_range(right_first, 15, 80); /* of 120: it stands anywhere */

    /* asked and wrong yesterday first; then what was never asked; right ones last */
    uint32_t wrong = first[2].rule, good = first[0].rule;
    must(tr_progress_asked(&all.progress, wish.today - 1,
                           tr_card_str(all.card, all.card->rules[wrong].id), "", false, &err),
         &err);
    must(tr_progress_asked(&all.progress, wish.today - 1,
                           tr_card_str(all.card, all.card->rules[good].id), "", true, &err),
         &err);
    for (uint64_t seed = 0; seed < 40; seed++) {
        size_t n = tr_quiz_draw(all.card, &all.progress, seed, again, TR_QUIZ_MAX);
        assert_int_equal(n, questions < TR_QUIZ_MAX ? questions : TR_QUIZ_MAX);
        assert_int_equal(again[0].rule, wrong);
        if (n == questions)
            assert_int_equal(again[n - 1].rule, good);
    }
    tr_progress_all_done(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_board_is_read_call_by_call),
        cmocka_unit_test(a_contest_counts_by_what_came_of_it),
        cmocka_unit_test(a_level_stays_open_after_many_calls),
        cmocka_unit_test(what_nothing_exercises_is_left_out_of_the_plan),
        cmocka_unit_test(calls_and_answers_are_fed_by_their_times),
        cmocka_unit_test(calls_exercise_what_they_are_about),
        cmocka_unit_test(questions_are_drawn_by_need_and_seed),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
