/* Intents for what is done besides speaking: names to numbers, dialled digits,
 * values of every kind of fact, and the transcript of it; on the scenarios of
 * tests/language. */
#include <stdio.h>
#include <string.h>

#include "audit/verify.h"
#include "base/alloc.h"
#include "cmocka_all.h"
#include "unit/session/desk.h"

static struct tr_content content;

static struct tr_session *begin(const char *id, uint16_t profile)
{
    struct tr_session_opts opts = {.call = {.seed = 1,
                                            .lang = TR_LANG_EN,
                                            .mode = TR_MODE_PRACTICE,
                                            .input = TR_INPUT_TYPED,
                                            .profile = profile},
                                   .player = "Lin",
                                   .played_at = "2026-01-02T03:04:05Z"};
    struct tr_loader loader;
    struct tr_session *s = NULL;
    char path[512];
    tr_err err = {0};
    (void)snprintf(path, sizeof path, "%s/tests/language/%s", TR_SOURCE_DIR, id);
    assert_int_equal(tr_desk_loader(&loader, &err), TR_OK);
    if (tr_content_load(&content, &loader, path, "yunshan", "base", TR_LANG_EN, NULL, &err) !=
        TR_OK)
        fail_msg("%s", err.msg);
    assert_int_equal(tr_session_new(&s, &content, &opts, &err), TR_OK);
    return s;
}

static int stop(void **state)
{
    (void)state;
    tr_content_done(&content);
    return 0;
}

static tr_status act(struct tr_session *s, int32_t at, uint8_t kind, const char *what, tr_err *err)
{
    bool target = kind == TR_CMD_LOOK_UP || kind == TR_CMD_CONSULT || kind == TR_CMD_TRANSFER;
    struct tr_intent intent = {.at_ms = at,
                               .kind = kind,
                               .choice = 1,
                               .field = target ? what : NULL,
                               .text = target ? NULL : what,
                               .text_len = target || !what ? 0 : strlen(what)};
    return tr_session_do(s, &intent, NULL, err);
}

static void must(struct tr_session *s, int32_t at, uint8_t kind, const char *what)
{
    tr_err err = {0};
    if (act(s, at, kind, what, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

static enum tr_match noted(struct tr_session *s, const char *field, const char *text)
{
    struct tr_intent intent = {.at_ms = tr_session_call(s)->now,
                               .kind = TR_CMD_NOTE,
                               .field = field,
                               .text = text,
                               .text_len = strlen(text)};
    tr_err err = {0};
    assert_int_equal(tr_session_do(s, &intent, NULL, &err), TR_OK);
    for (uint32_t i = 0; i < content.graph->slip_count; i++)
        if (strcmp(tr_graph_str(content.graph, content.graph->slip[i].name), field) == 0)
            return (enum tr_match)tr_session_call(s)->slip[i].match;
    return TR_MATCH_WRONG;
}

static void names_become_numbers(void **state)
{
    struct tr_session *s = begin("called_away", 100);
    tr_err err = {0};
    (void)state;
    must(s, 1000, TR_CMD_PICK_UP, NULL);
    assert_int_equal(act(s, 2000, TR_CMD_CONSULT, "nobody", &err), TR_EINVAL);
    assert_non_null(strstr(err.msg, "nobody"));
    assert_non_null(strstr(err.msg, "shen"));
    assert_int_equal(act(s, 2000, TR_CMD_LOOK_UP, NULL, &err), TR_EINVAL);
    assert_non_null(strstr(err.msg, "pool_hours"));
    must(s, 2000, TR_CMD_CONSULT, "qiu");
    must(s, 2100, TR_CMD_CONSULT, "Ms Qiu");
    must(s, 2200, TR_CMD_CONSULT, "8003");
    must(s, 2300, TR_CMD_LOOK_UP, "Pool hours");
    assert_int_equal(tr_session_call(s)->consults, 3);
    must(s, 2400, TR_CMD_TRANSFER, "engineering");
    assert_string_equal(tr_session_ending(s), "transferred");
    tr_session_free(s);
}

static void dialled_digits_are_matched(void **state)
{
    struct tr_session *s = begin("no_answer", 0);
    char phone[64];
    tr_err err = {0};
    (void)state;
    const struct tr_call *call = tr_session_call(s);
    tr_call_fact(call, 1, false, phone, sizeof phone);
    must(s, 100, TR_CMD_DIAL, "12345");
    assert_string_equal(tr_graph_str(content.graph, content.graph->beats[call->beat].name),
                        "stranger");
    must(s, 9000, TR_CMD_DIAL, phone);
    assert_int_equal(call->phase, TR_PHASE_RINGBACK);
    /* nobody acts any more: without time pressure that is leaving */
    assert_int_equal(tr_session_finish(s, &err), TR_OK);
    assert_string_equal(tr_session_ending(s), "given_up");
    struct tr_buf run;
    struct tr_verify_result result;
    tr_buf_init(&run, TR_REPLAY_MAX);
    assert_int_equal(tr_session_run(s, &run, &err), TR_OK);
    assert_int_equal(tr_verify_run(run.data, run.len, content.bytes, &result, &err), TR_OK);
    assert_int_equal(result.outcome, TR_VERIFIED);
    tr_buf_done(&run);
    tr_session_free(s);
}

static void every_fact_is_matched_in_its_way(void **state)
{
    struct tr_session *s = begin("line_cut", 100); /* D-103 */
    (void)state;
    must(s, 1000, TR_CMD_PICK_UP, NULL);
    assert_int_equal(noted(s, "home", "D-103"), TR_MATCH_EXACT);
    assert_int_equal(noted(s, "home", "D座1楼3室"), TR_MATCH_EQUIVALENT);
    assert_int_equal(noted(s, "home", "E-103"), TR_MATCH_NEAR);
    tr_session_free(s);
    tr_content_done(&content);
    s = begin("long_lookup", 100); /* 319.70 */
    must(s, 1000, TR_CMD_PICK_UP, NULL);
    assert_int_equal(noted(s, "fee", "¥319.7"), TR_MATCH_EQUIVALENT);
    assert_int_equal(noted(s, "fee", "371.90"), TR_MATCH_WRONG);
    tr_session_free(s);
    tr_content_done(&content);
    s = begin("no_answer", 100); /* 09:00 */
    assert_int_equal(noted(s, "hour", "上午九点"), TR_MATCH_EQUIVALENT);
    assert_int_equal(noted(s, "hour", "9 pm"), TR_MATCH_WRONG);
    tr_session_free(s);
    tr_content_done(&content);
    s = begin("homophone", 100); /* Zhang */
    assert_int_equal(noted(s, "who", "Mr Zhang"), TR_MATCH_EQUIVALENT);
    assert_int_equal(noted(s, "who", "Chang"), TR_MATCH_NEAR);
    assert_int_equal(noted(s, "who", "Shih"), TR_MATCH_WRONG); /* sounds like the other one */
    tr_session_free(s);
}

static const struct tr_spoken *spoken(const struct tr_session *s, uint32_t event)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(s, &count);
    for (size_t i = 0; i < count; i++)
        if (all[i].event == event)
            return &all[i];
    fail_msg("the transcript has no %s", tr_event_names[event]);
    return NULL;
}

static void asides_are_offered_and_written_down(void **state)
{
    struct tr_session *s = begin("visitor_mid_call", 100);
    const char *texts[TR_CHOICES_MAX];
    (void)state;
    must(s, 1000, TR_CMD_PICK_UP, NULL);
    must(s, 3000, TR_CMD_SAY, "Good morning, Yunshan Court.");
    assert_int_equal(tr_session_choices(s, texts), 1);
    assert_string_equal(texts[0], "I see, Ms Xue.");
    must(s, 20000, TR_CMD_MUTE, NULL);
    assert_int_equal(tr_session_choices(s, texts), 1);
    assert_string_equal(texts[0], "I'll be with you in a moment, please take a seat.");
    must(s, 21000, TR_CMD_CHOOSE, NULL);
    const struct tr_spoken *aside = spoken(s, TR_EV_ASIDE);
    assert_int_equal(aside->who, TR_WHO_TRAINEE);
    assert_string_equal(aside->text, texts[0]);
    assert_true(aside->heard_count > 0);
    const struct tr_spoken *visitor = spoken(s, TR_EV_SIDE_SAID);
    assert_int_equal(visitor->who, TR_WHO_CALLER);
    assert_string_equal(tr_graph_str(content.graph, content.graph->cast[visitor->by].name),
                        "visitor");
    assert_string_equal(visitor->text, "Excuse me?");
    assert_string_equal(spoken(s, TR_EV_SIDE)->text, "side pen begins");
    assert_int_equal(spoken(s, TR_EV_LINE)->by, TR_NONE);
    tr_session_free(s);
}

/* A house without the people that a scenario needs. */
static void what_is_missing_is_said(void **state)
{
    struct tr_loader loader;
    tr_err err = {0};
    (void)state;
    assert_int_equal(tr_desk_loader(&loader, &err), TR_OK);
    assert_int_equal(tr_content_load(&content, &loader,
                                     TR_SOURCE_DIR "/tests/unit/session/needy_call", "yunshan",
                                     "base", TR_LANG_EN, NULL, &err),
                     TR_EINVAL);
    assert_non_null(strstr(err.msg, "needy_call"));
    assert_non_null(strstr(err.msg, "\"shenn\""));
    assert_non_null(strstr(err.msg, "yunshan"));
}

#define T(name) cmocka_unit_test_teardown(name, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(names_become_numbers),
        T(dialled_digits_are_matched),
        T(every_fact_is_matched_in_its_way),
        T(asides_are_offered_and_written_down),
        T(what_is_missing_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
