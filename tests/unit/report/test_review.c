/* The debrief's model of real calls: the timeline is the call's, every verdict is on it, and
 * one can go back to a moment. */
#include "cmocka_all.h"

#include <string.h>

#include "base/alloc.h"
#include "unit/report/reviewed.h"

/* ---- the timeline ----------------------------------------------------------------------- */

static const struct tr_review_span *span_of(const struct played *p, enum tr_review_span_kind kind,
                                            size_t n)
{
    for (size_t i = 0; i < p->review.span_count; i++)
        if (p->review.spans[i].kind == kind && n-- == 0)
            return &p->review.spans[i];
    fail_msg("there is no %s", tr_review_span_names[kind]);
    return NULL;
}

static void the_timeline_is_the_calls(void **state)
{
    struct played *p = *state;
    char room[TR_LINE_TEXT_MAX];
    tr_err err = {0};
    begin(p, 100);
    pick_up(p, 9000);
    say(p, "Good morning, how may I help you?");
    wait_for_line(p);
    int32_t heard_at = tr_session_call(p->session)->now;
    must(tr_session_advance(p->session, heard_at + 9000, &err), &err); /* too long */
    wait_for_line(p);
    act(p, 500, (struct tr_intent){.kind = TR_CMD_HOLD});
    act(p, 4000, (struct tr_intent){.kind = TR_CMD_RESUME});
    say(p, "Thank you for waiting.");
    static const char over[] = "Where do you live?";
    act(p, 200, (struct tr_intent){.kind = TR_CMD_SAY, .text = over, .text_len = sizeof over - 1});
    finish(p);
    const struct tr_review *r = &p->review;
    assert_int_equal(r->duration_ms, tr_session_verdict(p->session)->duration_ms);
    const struct tr_review_span *ring = span_of(p, TR_REVIEW_RING, 0);
    assert_int_equal(ring->from, 0);
    assert_int_equal(ring->to, 9000);
    assert_int_equal(ring->rings, tr_session_verdict(p->session)->rings);
    const struct tr_review_span *answer = span_of(p, TR_REVIEW_ANSWER, 0);
    assert_int_equal(answer->from, 9600);
    assert_int_equal(answer->to, 10500);
    assert_int_equal(span_of(p, TR_REVIEW_SILENCE, 0)->from, heard_at);
    const struct tr_review_span *hold = span_of(p, TR_REVIEW_HOLD, 0);
    assert_int_equal(hold->to - hold->from, 4000);
    for (size_t i = 0; i < r->span_count; i++) {
        assert_true(r->spans[i].from <= r->spans[i].to);
        assert_true(r->spans[i].to <= r->duration_ms);
        assert_true(i == 0 || r->spans[i - 1].from <= r->spans[i].from);
        if (r->spans[i].kind == TR_REVIEW_LINE)
            assert_true(r->spans[i].spoken != TR_REVIEW_NONE);
    }
    size_t interrupted = 0;
    for (size_t i = 0; i < r->point_count; i++)
        interrupted += r->points[i].event == TR_EV_INTERRUPTED;
    assert_int_equal(interrupted, 1);

    assert_int_equal(r->moods[0].mood, 70);
    assert_int_equal(r->moods[0].at_ms, 9000);
    assert_string_equal(tr_review_cause_words(r, &r->moods[0], room, sizeof room), "");
    bool by_silence = false, by_interrupting = false;
    for (size_t i = 1; i < r->mood_count; i++) {
        const char *words = tr_review_cause_words(r, &r->moods[i], room, sizeof room);
        assert_string_not_equal(words, "");
        assert_int_equal(r->moods[i].mood, r->moods[i - 1].mood + r->moods[i].change);
        by_silence = by_silence || (strstr(words, "Silence") && r->moods[i].change == -5);
        by_interrupting =
            by_interrupting || (strstr(words, "talked over") && r->moods[i].change == -6);
    }
    assert_true(by_silence);
    assert_true(by_interrupting);
    assert_int_equal(r->moods[r->mood_count - 1].mood, tr_session_verdict(p->session)->mood);
}

static void every_verdict_is_a_mark(void **state)
{
    struct played *p = *state;
    play(p, poor);
    const struct tr_review *r = &p->review;
    size_t decided = 0, due = 0;
    for (size_t i = 0; i < p->view.rule_count; i++)
        decided += p->view.rules[i].result->result != TR_NA;
    assert_int_equal(r->mark_count, decided);
    for (size_t i = 0; i < r->mark_count; i++) {
        const struct tr_review_mark *m = &r->marks[i];
        assert_true(m->at_ms <= r->duration_ms);
        if (i > 0 && m->at_ms >= 0)
            assert_true(r->marks[i - 1].at_ms >= 0 && r->marks[i - 1].at_ms <= m->at_ms);
        if (m->at_ms < 0)
            continue;
        due += m->due;
        assert_true(m->from_ms <= m->at_ms);
        assert_true(m->hear_to <= r->duration_ms);
    }
    assert_true(due > 0); /* the greeting that never came */
    for (size_t i = 0; i < r->good_count; i++)
        assert_int_equal(p->view.rules[r->good[i]].result->result, TR_MET);
}

/* However long it took to type, whoever hears the moment hears what was said in it. */
static void a_moment_holds_its_answer(void **state)
{
    struct played *p = *state;
    begin(p, 0);
    pick_up(p, 1500);
    say_for(p, "Hello, what do you want, you idiot?", 45000);
    say(p, "Yes.");
    finish(p);
    size_t answers = 0;
    for (size_t i = 0; i < p->review.mark_count; i++) {
        const struct tr_review_mark *m = &p->review.marks[i];
        if (m->at_ms < 0 || m->spoken == TR_REVIEW_NONE)
            continue;
        answers++;
        assert_true(m->from_ms <= m->at_ms);
        assert_true(m->hear_to >= m->at_ms);
    }
    assert_true(answers > 0);
}

/* A trainee who hangs up at once, and one who never picks up. */
static void a_call_of_nothing_has_a_review(void **state)
{
    struct played *p = *state;
    begin(p, 100);
    pick_up(p, 1500);
    act(p, 0, (struct tr_intent){.kind = TR_CMD_HANG_UP});
    finish(p);
    assert_false(p->review.unanswered);
    assert_true(p->review.mood_count > 0);
    assert_int_equal(p->review.duration_ms, 1500);
    for (size_t i = 0; i < p->review.span_count; i++)
        assert_true(p->review.spans[i].from <= p->review.spans[i].to);
    begin(p, 100);
    finish(p);
    assert_true(p->review.unanswered);
    assert_int_equal(p->review.mood_count, 0);
    assert_int_equal(p->review.good_count, 0);
    for (size_t i = 0; i < p->review.mark_count; i++)
        assert_true(p->review.marks[i].hear_to <= p->review.duration_ms);
}

/* ---- going back to a moment ------------------------------------------------------------- */

static void a_call_is_taken_up_where_a_mark_is(void **state)
{
    struct played *p = *state;
    struct tr_replay *run = NULL;
    struct tr_session *again = NULL;
    tr_err err = {0};
    play(p, poor);
    int32_t asks = span_of(p, TR_REVIEW_LINE, 0)->from;
    struct tr_session_opts opts = {.practice = true};
    must(tr_session_recorded(p->session, &run, &err), &err);
    opts.call = run->head.opts;
    must(tr_session_new(&again, &p->content, &opts, &err), &err);
    must(tr_session_redo(again, run, asks, &err), &err);
    const struct tr_call *call = tr_session_call(again);
    assert_int_equal(call->now, asks);
    assert_int_equal(call->turns, 1);
    assert_int_equal(call->phase, TR_PHASE_LINE);
    assert_string_equal(tr_graph_str(p->content.graph, p->content.graph->beats[call->beat].name),
                        "asks");
    /* and goes to the same end when the same is done from there, as told from its record */
    tr_session_free(again);
    again = NULL;
    must(tr_session_new(&again, &p->content, &opts, &err), &err);
    must(tr_session_redo(again, run, INT32_MAX, &err), &err);
    assert_int_equal(tr_session_verdict(again)->score, tr_session_verdict(p->session)->score);
    const struct tr_sink nowhere = {NULL, NULL};
    must(tr_session_retell(again, &nowhere, &err), &err);
    tr_session_free(again);
    tr_replay_free(run);
}

static void a_stored_run_has_the_same_review(void **state)
{
    struct played *p = *state;
    struct tr_reviewed stored;
    struct tr_buf run;
    tr_err err = {0};
    play(p, poor);
    tr_buf_init(&run, TR_REPLAY_MAX);
    must(tr_session_run(p->session, &run, &err), &err);
    must(tr_reviewed_open(&stored, run.data, run.len, p->content.bytes, NULL, &err), &err);
    const struct tr_review *a = &p->review, *b = &stored.review;
    assert_int_equal(b->span_count, a->span_count);
    assert_memory_equal(b->marks, a->marks, a->mark_count * sizeof *a->marks);
    assert_int_equal(b->mood_count, a->mood_count);
    assert_int_equal(b->change_count, a->change_count);
    for (size_t i = 0; i < a->change_count; i++) {
        assert_int_equal(b->changes[i].score, a->changes[i].score);
        assert_null(b->changes[i].phrase); /* phrases do not travel with a run */
    }
    tr_reviewed_done(&stored);
    assert_int_equal(tr_reviewed_open(&stored, run.data, run.len / 2, p->content.bytes, NULL, &err),
                     TR_EFORMAT);
    tr_buf_done(&run);
}

/* ---- memory ---------------------------------------------------------------------------- */

static void memory_that_runs_short_leaves_nothing_behind(void **state)
{
    static const struct tr_review empty;
    struct played *p = *state;
    tr_status st = TR_ENOMEM;
    uint64_t n = 0;
    play(p, rude);
    while (st != TR_OK) {
        struct tr_review review;
        tr_err err = {0};
        size_t before = tr_alloc_stats().live_blocks;
        tr_alloc_fail_at(++n, false);
        st = tr_review_init(&review, &p->view, &err);
        tr_alloc_fail_at(0, false);
        if (st == TR_OK) {
            assert_int_equal(review.change_count, p->review.change_count);
            tr_review_done(&review);
        } else {
            assert_int_equal(st, TR_ENOMEM);
            assert_string_not_equal(err.msg, "");
            assert_memory_equal(&review, &empty, sizeof empty);
        }
        assert_int_equal(tr_alloc_stats().live_blocks, before);
    }
    assert_true(n > 8);
}

/* As above, of a run with its content; each try goes a good part further. */
static void a_stored_run_that_does_not_fit_leaves_nothing_behind(void **state)
{
    struct played *p = *state;
    struct tr_buf run;
    tr_status st = TR_ENOMEM;
    tr_err err = {0};
    play(p, rude);
    tr_buf_init(&run, TR_REPLAY_MAX);
    must(tr_session_run(p->session, &run, &err), &err);
    for (uint64_t n = 1; st != TR_OK; n += 1 + n / 3) {
        struct tr_reviewed stored;
        size_t before = tr_alloc_stats().live_blocks;
        tr_alloc_fail_at(n, true);
        st = tr_reviewed_open(&stored, run.data, run.len, p->content.bytes, NULL, &err);
        tr_alloc_fail_at(0, false);
        if (st == TR_OK)
            tr_reviewed_done(&stored);
        else
            assert_null(stored.session);
        assert_int_equal(tr_alloc_stats().live_blocks, before);
    }
    tr_buf_done(&run);
}

int main(void)
{
#define REVIEW(test) cmocka_unit_test_setup_teardown(test, load, unload)
    const struct CMUnitTest tests[] = {
        REVIEW(the_timeline_is_the_calls),
        REVIEW(every_verdict_is_a_mark),
        REVIEW(a_moment_holds_its_answer),
        REVIEW(a_call_of_nothing_has_a_review),
        REVIEW(a_call_is_taken_up_where_a_mark_is),
        REVIEW(a_stored_run_has_the_same_review),
        REVIEW(memory_that_runs_short_leaves_nothing_behind),
        REVIEW(a_stored_run_that_does_not_fit_leaves_nothing_behind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
