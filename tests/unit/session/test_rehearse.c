/* A call that is tried out while its scenario is written: begun in a beat, and brought
 * on a new version of the scenario to where it was. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "session/rehearse.h"
#include "support/temp.h"
#include "unit/session/desk.h"

#define GREETING "您好，云杉里客服中心，请问有什么可以帮您？"

struct fixture {
    char dir[TR_TEMP_MAX];
    struct tr_content old, now;
    struct tr_session *s, *again;
    struct tr_rehearsal done, again_done;
    const struct tr_content *listens; /* whose events come */
    int begun;
};

static void on_begun(void *ctx)
{
    ((struct fixture *)ctx)->begun++;
}

static void on_old(void *ctx, const struct tr_event *event)
{
    struct fixture *f = ctx;
    tr_rehearsal_event(&f->done, f->old.graph, event);
}

static void on_now(void *ctx, const struct tr_event *event)
{
    struct fixture *f = ctx;
    assert_non_null(f->again); /* who listens may look at it */
    tr_rehearsal_event(&f->again_done, f->now.graph, event);
}

/* The desk call with one text in place of another. */
static void load(struct fixture *f, struct tr_content *out, const char *from, const char *to)
{
    struct tr_loader loader;
    struct tr_buf text, changed;
    struct tr_findings findings = {0};
    char folder[TR_PATH_MAX], path[TR_PATH_MAX];
    tr_err err = {0};
    tr_buf_init(&text, 1 << 20);
    tr_buf_init(&changed, 1 << 20);
    assert_int_equal(tr_file_read(TR_DESK_FOLDER "/scenario.lua", &text, &err), TR_OK);
    tr_buf_u8(&text, 0);
    const char *at = (const char *)text.data;
    for (const char *hit; from && (hit = strstr(at, from)) != NULL; at = hit + strlen(from)) {
        tr_buf_put(&changed, at, (size_t)(hit - at));
        tr_buf_put(&changed, to, strlen(to));
    }
    if (from && at == (const char *)text.data)
        fail_msg("the desk call has no \"%s\"", from);
    tr_buf_put(&changed, at, strlen(at));
    snprintf(folder, sizeof folder, "%s/desk_call", f->dir);
    snprintf(path, sizeof path, "%.4000s/scenario.lua", folder);
    assert_int_equal(tr_dir_make(folder, &err), TR_OK);
    assert_int_equal(tr_file_write(path, changed.data, changed.len, &err), TR_OK);
    assert_int_equal(tr_desk_loader(&loader, &err), TR_OK);
    if (tr_content_load(out, &loader, folder, "yunshan", "base", TR_LANG_ZH_HANS, &findings,
                        &err) != TR_OK)
        fail_msg("%s", err.msg);
    tr_findings_done(&findings);
    tr_buf_done(&text);
    tr_buf_done(&changed);
}

static struct tr_session_opts opts_of(const char *from)
{
    return (struct tr_session_opts){.call = {.seed = 5,
                                             .lang = TR_LANG_ZH_HANS,
                                             .mode = TR_MODE_PRACTICE,
                                             .input = TR_INPUT_CHOICE,
                                             .profile = 100},
                                    .practice = true,
                                    .from = from};
}

static int set_up(void **state)
{
    struct fixture *f = tr_calloc(1, sizeof *f);
    *state = f;
    return !f || !tr_temp_make(f->dir);
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    char folder[TR_PATH_MAX];
    tr_session_free(f->s);
    tr_session_free(f->again);
    tr_rehearsal_done(&f->done);
    tr_rehearsal_done(&f->again_done);
    tr_content_done(&f->old);
    tr_content_done(&f->now);
    snprintf(folder, sizeof folder, "%s/desk_call", f->dir);
    tr_temp_remove(folder);
    tr_temp_remove(f->dir);
    tr_free(f);
    return 0;
}

static void begin(struct fixture *f, const char *from)
{
    struct tr_session_opts opts = opts_of(from);
    tr_err err = {0};
    load(f, &f->old, NULL, NULL);
    opts.sink = (struct tr_sink){on_old, f};
    assert_int_equal(tr_session_new(&f->s, &f->old, &opts, &err), TR_OK);
    assert_int_equal(tr_session_advance(f->s, 0, &err), TR_OK);
}

static void act(struct fixture *f, struct tr_intent intent)
{
    tr_err err = {0};
    assert_int_equal(tr_session_advance(f->s, intent.at_ms, &err), TR_OK);
    tr_rehearsal_before(&f->done, f->s, &intent);
    assert_int_equal(tr_session_do(f->s, &intent, NULL, &err), TR_OK);
    tr_rehearsal_after(&f->done);
}

static const char *beat_of(const struct tr_session *s)
{
    const struct tr_graph *g = tr_session_content(s)->graph;
    return tr_graph_str(g, g->beats[tr_session_call(s)->beat].name);
}

/* Lift, greet, be asked, answer two seconds after the line, be in "back". */
static void play_to_back(struct fixture *f)
{
    act(f, (struct tr_intent){.at_ms = 2500, .kind = TR_CMD_PICK_UP});
    act(f, (struct tr_intent){.at_ms = 4000, .kind = TR_CMD_CHOOSE, .choice = 1});
    assert_string_equal(beat_of(f->s), "asks");
    int32_t end = tr_call_deadline(tr_session_call(f->s));
    act(f, (struct tr_intent){.at_ms = end + 500,
                              .kind = TR_CMD_NOTE,
                              .field = "matter",
                              .text = "回电",
                              .text_len = strlen("回电")});
    act(f, (struct tr_intent){.at_ms = end + 2000, .kind = TR_CMD_CHOOSE, .choice = 2});
    assert_string_equal(beat_of(f->s), "back");
    assert_int_equal(tr_session_call(f->s)->interruptions, 0);
}

static enum tr_rehearsed rehearse(struct fixture *f)
{
    struct tr_session_opts opts = opts_of(NULL);
    enum tr_rehearsed how;
    tr_err err = {0};
    opts.sink = (struct tr_sink){on_now, f};
    f->again_done.begun = on_begun;
    f->again_done.ctx = f;
    if (tr_rehearse(&f->again, f->s, &f->done, &f->now, &opts, &f->again_done, &how, &err) != TR_OK)
        fail_msg("%s", err.msg);
    return how;
}

static bool was_said(const struct tr_session *s, const char *part)
{
    size_t count = 0;
    const struct tr_spoken *all = tr_session_transcript(s, &count);
    for (size_t i = 0; i < count; i++)
        if (strstr(all[i].text, part))
            return true;
    return false;
}

/* ---- from --------------------------------------------------------------------------- */

static void begins_picked_up_in_the_beat(void **state)
{
    struct fixture *f = *state;
    begin(f, "back");
    const struct tr_call *call = tr_session_call(f->s);
    assert_string_equal(beat_of(f->s), "back");
    assert_int_equal(call->picked_up_at, 0);
    assert_int_equal(call->phase, TR_PHASE_LINE);
    assert_int_equal(call->visits[0], 0);
    assert_true(was_said(f->s, "好，那就这样。"));
}

static void gives_no_run(void **state)
{
    struct fixture *f = *state;
    struct tr_buf run;
    tr_err err = {0};
    begin(f, "bye");
    assert_int_equal(tr_session_finish(f->s, &err), TR_OK);
    assert_non_null(tr_session_verdict(f->s)); /* it is scored for who looks on */
    tr_buf_init(&run, TR_REPLAY_MAX);
    assert_int_equal(tr_session_run(f->s, &run, &err), TR_EINVAL);
    assert_non_null(strstr(err.msg, "tried out"));
    assert_int_equal(run.len, 0);
    tr_buf_done(&run);
}

static void practice_gives_no_run_either(void **state)
{
    struct fixture *f = *state;
    struct tr_buf run;
    tr_err err = {0};
    begin(f, NULL);
    assert_int_equal(tr_session_finish(f->s, &err), TR_OK);
    tr_buf_init(&run, TR_REPLAY_MAX);
    assert_int_equal(tr_session_run(f->s, &run, &err), TR_EINVAL);
    tr_buf_done(&run);
}

static void a_beat_that_is_not_there_is_told_with_the_nearest(void **state)
{
    struct fixture *f = *state;
    struct tr_session_opts opts = opts_of("nothing_els");
    struct tr_session *s = NULL;
    tr_err err = {0};
    load(f, &f->old, NULL, NULL);
    assert_int_equal(tr_session_new(&s, &f->old, &opts, &err), TR_ENOTFOUND);
    assert_null(s);
    assert_string_equal(err.msg, "desk_call has no beat \"nothing_els\"; did you mean "
                                 "\"nothing_else\"?");
}

static void in_leaps_as_in_small_steps(void **state)
{
    struct fixture *f = *state;
    struct tr_session_opts opts = opts_of("asks");
    struct tr_digest a, b;
    tr_err err = {0};
    begin(f, "asks");
    assert_int_equal(tr_session_new(&f->again, &f->old, &opts, &err), TR_OK);
    for (int32_t ms = 0; ms <= 30000; ms += 10)
        assert_int_equal(tr_session_advance(f->s, ms, &err), TR_OK);
    assert_int_equal(tr_session_advance(f->again, 30000, &err), TR_OK);
    tr_call_digest(tr_session_call(f->s), &a);
    tr_call_digest(tr_session_call(f->again), &b);
    assert_true(tr_digest_equal(&a, &b));
}

/* ---- again on another version ----------------------------------------------------------- */

static void a_longer_line_moves_what_came_after_it(void **state)
{
    struct fixture *f = *state;
    begin(f, NULL);
    play_to_back(f);
    int32_t then = tr_session_call(f->s)->now;
    load(f, &f->now, "请沈工回电。", "请沈工回电，越快越好，我下午还要出门，晚了就找不到我了。");
    assert_int_equal(rehearse(f), TR_REHEARSED_SAME);
    assert_string_equal(beat_of(f->again), "back");
    assert_int_equal(tr_session_call(f->again)->interruptions, 0);
    assert_true(tr_session_call(f->again)->now > then);
    assert_true(was_said(f->again, "晚了就找不到我了"));
    assert_true(was_said(f->again, "matter = 回电"));
    assert_int_equal(f->begun, 1);
}

static void the_present_line_is_the_new_one_as_far_as_it_was_spoken(void **state)
{
    struct fixture *f = *state;
    tr_err err = {0};
    begin(f, NULL);
    play_to_back(f);
    int32_t now = tr_session_call(f->s)->now + 300;
    assert_int_equal(tr_session_advance(f->s, now, &err), TR_OK);
    assert_int_equal(tr_session_call(f->s)->phase, TR_PHASE_LINE);
    load(f, &f->now, "好，那就这样。", "行，那就先这样吧。");
    assert_int_equal(rehearse(f), TR_REHEARSED_SAME);
    assert_int_equal(tr_session_call(f->again)->now, now);
    assert_int_equal(tr_session_call(f->again)->phase, TR_PHASE_LINE);
    assert_true(was_said(f->again, "行，那就先这样吧。"));
}

static void it_can_be_done_again_and_again(void **state)
{
    struct fixture *f = *state;
    begin(f, NULL);
    play_to_back(f);
    int32_t now = tr_session_call(f->s)->now;
    for (int i = 0; i < 5; i++) {
        load(f, &f->now, "没有了", "没有啦");
        assert_int_equal(rehearse(f), TR_REHEARSED_SAME);
        assert_int_equal(tr_session_call(f->again)->now, now);
        tr_session_free(f->s);
        tr_content_done(&f->old);
        tr_rehearsal_done(&f->done);
        /* contents are borrowed by address: what is now becomes the old one by loading anew */
        load(f, &f->old, "没有了", "没有啦");
        struct tr_session_opts opts = opts_of(NULL);
        enum tr_rehearsed how;
        tr_err err = {0};
        opts.sink = (struct tr_sink){on_old, f};
        assert_int_equal(
            tr_rehearse(&f->s, f->again, &f->again_done, &f->old, &opts, &f->done, &how, &err),
            TR_OK);
        assert_int_equal(how, TR_REHEARSED_SAME);
        tr_session_free(f->again);
        f->again = NULL;
        tr_content_done(&f->now);
        tr_rehearsal_done(&f->again_done);
    }
    assert_string_equal(beat_of(f->s), "back");
}

static void silence_is_waited_for(void **state)
{
    struct fixture *f = *state;
    tr_err err = {0};
    begin(f, NULL);
    act(f, (struct tr_intent){.at_ms = 2500, .kind = TR_CMD_PICK_UP});
    act(f, (struct tr_intent){.at_ms = 4000, .kind = TR_CMD_CHOOSE, .choice = 1});
    while (tr_session_call(f->s)->silences == 0)
        assert_int_equal(tr_session_advance(f->s, tr_call_deadline(tr_session_call(f->s)), &err),
                         TR_OK);
    assert_int_equal(tr_session_call(f->s)->visits[1], 2);
    load(f, &f->now, "请沈工回电。\", patience = 8", "请沈工回电。\", patience = 12");
    assert_int_equal(rehearse(f), TR_REHEARSED_SAME);
    assert_int_equal(tr_session_call(f->again)->silences, 1);
    assert_int_equal(tr_session_call(f->again)->visits[1], 2);
}

static void an_answer_is_found_by_its_words(void **state)
{
    struct fixture *f = *state;
    begin(f, NULL);
    act(f, (struct tr_intent){.at_ms = 2500, .kind = TR_CMD_PICK_UP});
    act(f, (struct tr_intent){.at_ms = 4000, .kind = TR_CMD_CHOOSE, .choice = 1});
    load(f, &f->now, "choices = { \"您好，", "choices = { \"喂喂。\", \"您好，");
    assert_int_equal(rehearse(f), TR_REHEARSED_SAME);
    assert_true(was_said(f->again, GREETING));
    assert_false(was_said(f->again, "喂喂"));
}

static void where_the_answers_lead_elsewhere_the_beat_is_begun(void **state)
{
    struct fixture *f = *state;
    begin(f, NULL);
    play_to_back(f);
    load(f, &f->now, "{ otherwise = true, to = \"back\" }", "{ otherwise = true, to = \"after\" }");
    assert_int_equal(rehearse(f), TR_REHEARSED_JUMPED);
    assert_string_equal(beat_of(f->again), "back");
    assert_int_equal(tr_session_call(f->again)->now, 0);
    assert_int_equal(f->begun, 2);
}

static void a_beat_that_is_gone_leaves_the_one_before(void **state)
{
    struct fixture *f = *state;
    begin(f, NULL);
    play_to_back(f);
    load(f, &f->now, "\"back\"", "\"ready\"");
    assert_int_equal(rehearse(f), TR_REHEARSED_EARLIER);
    assert_string_equal(beat_of(f->again), "asks");
    assert_true(was_said(f->again, GREETING)); /* what led there was done */
}

static void without_any_beat_of_them_it_rings(void **state)
{
    struct fixture *f = *state;
    begin(f, "back");
    load(f, &f->now, "\"back\"", "\"ready\"");
    assert_int_equal(rehearse(f), TR_REHEARSED_ANEW);
    assert_int_equal(tr_session_call(f->again)->phase, TR_PHASE_RINGING);
}

static void while_it_rings_it_goes_on_ringing(void **state)
{
    struct fixture *f = *state;
    tr_err err = {0};
    begin(f, NULL);
    assert_int_equal(tr_session_advance(f->s, 6200, &err), TR_OK);
    int32_t rings = tr_session_call(f->s)->rings;
    load(f, &f->now, "\"opening\"", "\"first\"");
    assert_int_equal(rehearse(f), TR_REHEARSED_SAME);
    assert_int_equal(tr_session_call(f->again)->phase, TR_PHASE_RINGING);
    assert_int_equal(tr_session_call(f->again)->rings, rings);
    assert_int_equal(tr_session_call(f->again)->now, 6200);
}

static void without_memory_for_what_was_done_the_beat_is_begun(void **state)
{
    struct fixture *f = *state;
    begin(f, NULL);
    play_to_back(f);
    f->done.lost = true;
    load(f, &f->now, "没有了", "没有啦");
    assert_int_equal(rehearse(f), TR_REHEARSED_JUMPED);
    assert_string_equal(beat_of(f->again), "back");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(begins_picked_up_in_the_beat),
        TEST(gives_no_run),
        TEST(practice_gives_no_run_either),
        TEST(a_beat_that_is_not_there_is_told_with_the_nearest),
        TEST(in_leaps_as_in_small_steps),
        TEST(a_longer_line_moves_what_came_after_it),
        TEST(the_present_line_is_the_new_one_as_far_as_it_was_spoken),
        TEST(it_can_be_done_again_and_again),
        TEST(silence_is_waited_for),
        TEST(an_answer_is_found_by_its_words),
        TEST(where_the_answers_lead_elsewhere_the_beat_is_begun),
        TEST(a_beat_that_is_gone_leaves_the_one_before),
        TEST(without_any_beat_of_them_it_rings),
        TEST(while_it_rings_it_goes_on_ringing),
        TEST(without_memory_for_what_was_done_the_beat_is_begun),
    };
    return cmocka_run_group_tests_name("session_rehearse", tests, NULL, NULL);
}
