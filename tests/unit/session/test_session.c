/* Hear, match, record, step: what goes in comes out of the run's bytes again. */
#include "cmocka_all.h"

#include <stdio.h>
#include <string.h>

#include "audit/verify.h"
#include "base/alloc.h"
#include "unit/session/desk.h"

#define GREETING "您好，云杉里客服中心，请问有什么可以帮您？"

static struct tr_content content;

static int load(void **state)
{
    tr_err err = {0};
    (void)state;
    if (tr_desk_load(&content, TR_LANG_ZH_HANS, &err) == TR_OK)
        return 0;
    print_message("%s\n", err.msg);
    return -1;
}

static int unload(void **state)
{
    (void)state;
    tr_content_done(&content);
    return 0;
}

static struct tr_session_opts opts_of(uint64_t seed, uint16_t profile)
{
    return (struct tr_session_opts){.call = {.seed = seed,
                                             .lang = TR_LANG_ZH_HANS,
                                             .mode = TR_MODE_PRACTICE,
                                             .input = TR_INPUT_TERMINAL,
                                             .profile = profile},
                                    .player = "林",
                                    .played_at = "2026-01-02T03:04:05Z"};
}

static struct tr_session *begin(uint64_t seed, uint16_t profile)
{
    struct tr_session_opts opts = opts_of(seed, profile);
    struct tr_session *s = NULL;
    tr_err err = {0};
    assert_int_equal(tr_session_new(&s, &content, &opts, &err), TR_OK);
    return s;
}

static void do_kind(struct tr_session *s, int32_t at, uint8_t kind)
{
    struct tr_intent intent = {.at_ms = at, .kind = kind};
    tr_err err = {0};
    assert_int_equal(tr_session_do(s, &intent, NULL, &err), TR_OK);
}

static void choose(struct tr_session *s, int32_t at, uint8_t number)
{
    struct tr_intent intent = {.at_ms = at, .kind = TR_CMD_CHOOSE, .choice = number};
    tr_err err = {0};
    assert_int_equal(tr_session_do(s, &intent, NULL, &err), TR_OK);
}

static bool say_bytes(struct tr_session *s, int32_t at, const char *text, size_t len)
{
    struct tr_intent intent = {.at_ms = at, .kind = TR_CMD_SAY, .text = text, .text_len = len};
    tr_err err = {0};
    bool cut = false;
    assert_int_equal(tr_session_do(s, &intent, &cut, &err), TR_OK);
    return cut;
}

static void say(struct tr_session *s, int32_t at, const char *text)
{
    assert_false(say_bytes(s, at, text, strlen(text)));
}

static tr_status note(struct tr_session *s, int32_t at, const char *field, const char *text)
{
    struct tr_intent intent = {
        .at_ms = at, .kind = TR_CMD_NOTE, .field = field, .text = text, .text_len = strlen(text)};
    tr_err err = {0};
    return tr_session_do(s, &intent, NULL, &err);
}

static void finish(struct tr_session *s)
{
    tr_err err = {0};
    assert_int_equal(tr_session_finish(s, &err), TR_OK);
    assert_non_null(tr_session_verdict(s));
}

/* The n-th line of the transcript by this speaker, from 0. */
static const struct tr_spoken *spoken(const struct tr_session *s, enum tr_speaker who, size_t n)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(s, &count);
    for (size_t i = 0; i < count; i++) {
        if (all[i].who == who && n-- == 0)
            return &all[i];
    }
    fail_msg("the transcript has no such line");
    return NULL;
}

static bool heard(const struct tr_session *s, const struct tr_spoken *sp, const char *act)
{
    for (uint32_t i = 0; i < sp->heard_count; i++) {
        if (strcmp(tr_session_act_name(s, sp->heard[i].name), act) == 0)
            return true;
    }
    return false;
}

static bool happened(const struct tr_session *s, uint32_t event)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(s, &count);
    for (size_t i = 0; i < count; i++) {
        if (all[i].who == TR_WHO_SYSTEM && all[i].event == event)
            return true;
    }
    return false;
}

/* The run's bytes verify, and give the score that the session had. */
static void expect_verified(struct tr_session *s)
{
    struct tr_verify_result result;
    struct tr_digest digest;
    struct tr_buf run;
    tr_err err = {0};
    tr_buf_init(&run, TR_REPLAY_MAX);
    assert_int_equal(tr_session_run(s, &run, &err), TR_OK);
    assert_int_equal(tr_verify_run(run.data, run.len, content.bytes, &result, &err), TR_OK);
    if (result.outcome != TR_VERIFIED)
        print_message("%s\n", result.reason);
    assert_int_equal(result.outcome, TR_VERIFIED);
    tr_call_digest(tr_session_call(s), &digest);
    assert_true(tr_digest_equal(&digest, &result.digest));
    assert_int_equal(result.verdict.score, tr_session_verdict(s)->score);
    assert_string_equal(result.ending, tr_session_ending(s));
    assert_string_equal(result.head.player, "林");
    tr_buf_done(&run);
}

static void whole_call(struct tr_session *s, bool types)
{
    do_kind(s, 4200, TR_CMD_PICK_UP);
    if (types)
        say(s, 5000, GREETING);
    else
        choose(s, 5000, 1);
    choose(s, 16000, 1);
    choose(s, 22000, 1);
    choose(s, 29000, 1);
    finish(s);
}

static void a_whole_call_verifies(void **state)
{
    (void)state;
    struct tr_session *s = begin(7, 100);
    assert_null(tr_session_verdict(s));
    whole_call(s, true);
    assert_string_equal(tr_session_ending(s), "done");
    assert_true(tr_session_verdict(s)->score > 0);
    expect_verified(s);
    tr_session_free(s);
}

static void choosing_is_heard_as_typing_is(void **state)
{
    (void)state;
    struct tr_session *typed = begin(7, 100);
    struct tr_session *chosen = begin(7, 100);
    whole_call(typed, true);
    whole_call(chosen, false);
    const struct tr_spoken *a = spoken(typed, TR_WHO_TRAINEE, 0);
    const struct tr_spoken *b = spoken(chosen, TR_WHO_TRAINEE, 0);
    assert_string_equal(a->text, b->text);
    assert_true(a->heard_count >= 3);
    assert_int_equal(a->heard_count, b->heard_count);
    for (uint32_t i = 0; i < a->heard_count; i++) {
        assert_string_equal(tr_session_act_name(typed, a->heard[i].name),
                            tr_session_act_name(chosen, b->heard[i].name));
        assert_int_equal(a->heard[i].start, b->heard[i].start);
        assert_int_equal(a->heard[i].end, b->heard[i].end);
        assert_int_equal(a->heard[i].act, b->heard[i].act);
    }
    assert_int_equal(tr_session_verdict(typed)->score, tr_session_verdict(chosen)->score);
    tr_session_free(typed);
    tr_session_free(chosen);
}

static void facts_are_filled_into_answers(void **state)
{
    char phone[32];
    (void)state;
    struct tr_session_opts opts = opts_of(1, 100);
    struct tr_session *s = NULL;
    tr_err err = {0};
    assert_int_equal(tr_session_new(&s, &content, &opts, &err), TR_OK);
    for (uint64_t seed = 1; seed <= 3; seed++) {
        const char *texts[TR_CHOICES_MAX];
        assert_int_equal(tr_session_restart(s, seed, &err), TR_OK);
        do_kind(s, 4200, TR_CMD_PICK_UP);
        choose(s, 5000, 1);
        assert_int_equal(tr_session_advance(s, 20000, &err), TR_OK);
        (void)tr_call_fact(tr_session_call(s), 1, false, phone, sizeof phone);
        if (strlen(phone) != 8) /* the facts are in the order of their names */
            (void)tr_call_fact(tr_session_call(s), 0, false, phone, sizeof phone);
        assert_int_equal(tr_session_choices(s, texts), 3);
        assert_non_null(strstr(texts[0], phone));
        choose(s, 20500, 1);
        const struct tr_spoken *sp = spoken(s, TR_WHO_TRAINEE, 1);
        assert_string_equal(sp->text, spoken(s, TR_WHO_TRAINEE, 1)->text);
        assert_non_null(strstr(sp->text, phone));
        assert_null(strstr(sp->text, "{phone}"));
        finish(s);
        expect_verified(s);
    }
    tr_session_free(s);
}

static void a_second_call_needs_no_memory(void **state)
{
    struct tr_session_opts opts = opts_of(3, 100);
    struct tr_session *s = NULL;
    tr_err err = {0};
    (void)state;
    opts.no_transcript = true;
    assert_int_equal(tr_session_new(&s, &content, &opts, &err), TR_OK);
    for (int round = 0; round < 3; round++) {
        tr_alloc_reset_counts();
        assert_int_equal(tr_session_restart(s, 3, &err), TR_OK);
        whole_call(s, false);
        if (round > 0)
            assert_int_equal(tr_alloc_stats().calls, 0);
    }
    size_t count = 1;
    assert_null(tr_session_transcript(s, &count));
    assert_int_equal(count, 0);
    expect_verified(s);
    tr_session_free(s);
}

static void the_same_seed_gives_the_same_call(void **state)
{
    struct tr_digest first, again, other;
    tr_err err = {0};
    (void)state;
    struct tr_session *s = begin(11, 100);
    whole_call(s, false);
    tr_call_digest(tr_session_call(s), &first);
    assert_int_equal(tr_session_restart(s, 12, &err), TR_OK);
    whole_call(s, false);
    tr_call_digest(tr_session_call(s), &other);
    assert_int_equal(tr_session_restart(s, 11, &err), TR_OK);
    whole_call(s, false);
    tr_call_digest(tr_session_call(s), &again);
    assert_true(tr_digest_equal(&first, &again));
    assert_false(tr_digest_equal(&first, &other));
    tr_session_free(s);
}

static void the_moment_decides_what_is_heard(void **state)
{
    static const char late[] = "不好意思让您久等了。";
    (void)state;
    struct tr_session *soon = begin(1, 100);
    do_kind(soon, 4200, TR_CMD_PICK_UP);
    say(soon, 5000, late);
    finish(soon);
    struct tr_session *tardy = begin(1, 100);
    do_kind(tardy, 16000, TR_CMD_PICK_UP);
    say(tardy, 17000, late);
    finish(tardy);
    struct tr_session *held = begin(1, 100);
    do_kind(held, 4200, TR_CMD_PICK_UP);
    say(held, 5000, GREETING);
    do_kind(held, 25000, TR_CMD_HOLD);
    do_kind(held, 30000, TR_CMD_RESUME);
    say(held, 31000, late);
    finish(held);
    assert_true(tr_session_call(tardy)->rings > 3);
    assert_true(heard(tardy, spoken(tardy, TR_WHO_TRAINEE, 0), "apologise_late"));
    assert_true(heard(held, spoken(held, TR_WHO_TRAINEE, 1), "resume_after_hold"));
    assert_false(heard(held, spoken(held, TR_WHO_TRAINEE, 1), "apologise_late"));
    expect_verified(held);
    tr_session_free(soon);
    tr_session_free(tardy);
    tr_session_free(held);
}

static void a_fatal_phrase_is_marked(void **state)
{
    (void)state;
    struct tr_session *s = begin(1, 100);
    do_kind(s, 4200, TR_CMD_PICK_UP);
    say(s, 5000, "你他妈有病吧，滚！");
    assert_true(heard(s, spoken(s, TR_WHO_TRAINEE, 0), TR_ACT_FATAL));
    finish(s);
    assert_true(tr_session_verdict(s)->fatal > 0);
    assert_true(tr_session_verdict(s)->score <= 300);
    expect_verified(s);
    tr_session_free(s);
}

static void the_slip_is_matched(void **state)
{
    char phone[32];
    char near[64];
    (void)state;
    struct tr_session *s = begin(5, 100);
    const struct tr_graph *g = content.graph;
    (void)tr_call_fact(tr_session_call(s), g->slip[0].fact, false, phone, sizeof phone);
    do_kind(s, 4200, TR_CMD_PICK_UP);
    assert_int_equal(note(s, 5000, "phone", phone), TR_OK);
    assert_int_equal(tr_session_call(s)->slip[0].match, TR_MATCH_EXACT);
    (void)snprintf(near, sizeof near, "%.4s %s", phone, phone + 4);
    assert_int_equal(note(s, 5100, "phone", near), TR_OK);
    assert_int_equal(tr_session_call(s)->slip[0].match, TR_MATCH_EQUIVALENT);
    assert_int_equal(note(s, 5200, "phone", "abc"), TR_OK);
    assert_int_equal(tr_session_call(s)->slip[0].match, TR_MATCH_WRONG);
    assert_int_equal(note(s, 5300, "matter", "请回电"), TR_OK);
    assert_int_equal(tr_session_call(s)->slip[1].match, TR_MATCH_FREE);
    assert_string_equal(spoken(s, TR_WHO_SYSTEM, 4)->text, "matter = 请回电");
    assert_int_equal(note(s, 5400, "fax", "1"), TR_EINVAL);
    finish(s);
    expect_verified(s);
    tr_session_free(s);
}

static void odd_texts_are_cut_and_said_so(void **state)
{
    static char long_text[1u << 20];
    (void)state;
    memset(long_text, 'a', sizeof long_text);
    struct tr_session *s = begin(1, 100);
    do_kind(s, 4200, TR_CMD_PICK_UP);
    assert_true(say_bytes(s, 5000, long_text, sizeof long_text));
    assert_int_equal(strlen(spoken(s, TR_WHO_TRAINEE, 0)->text), TR_SAY_MAX);
    assert_true(say_bytes(s, 30000, "\xff\xfe\x80", 3));
    assert_true(say_bytes(s, 40000, "a\x01\x1b[2Jb", 7));
    assert_null(strchr(spoken(s, TR_WHO_TRAINEE, 2)->text, '\x1b'));
    finish(s);
    expect_verified(s);
    tr_session_free(s);
}

static void what_does_not_apply_is_ignored(void **state)
{
    (void)state;
    struct tr_session *s = begin(1, 100);
    choose(s, 1000, 1);
    say(s, 1500, "您好");
    do_kind(s, 2000, TR_CMD_RESUME);
    assert_int_equal(tr_session_call(s)->turns, 0);
    assert_true(happened(s, TR_EV_IGNORED));
    do_kind(s, 4200, TR_CMD_PICK_UP);
    choose(s, 5000, 9);
    assert_int_equal(tr_session_call(s)->turns, 0);
    finish(s);
    expect_verified(s);
    tr_session_free(s);
}

static void mistakes_change_nothing(void **state)
{
    struct tr_intent intents[] = {
        {.at_ms = 4000, .kind = TR_CMD_SPEAK},                /* time goes back */
        {.at_ms = 6000, .kind = TR_CMD_COUNT},                /* no such command */
        {.at_ms = 6000, .kind = TR_CMD_NOTE, .field = "fax"}, /* no such field */
        {.at_ms = 6000, .kind = TR_CMD_NOTE, .field = NULL},  /* none at all */
    };
    struct tr_digest before, after;
    tr_err err = {0};
    (void)state;
    struct tr_session *s = begin(1, 100);
    do_kind(s, 5000, TR_CMD_PICK_UP);
    tr_call_digest(tr_session_call(s), &before);
    for (size_t i = 0; i < sizeof intents / sizeof *intents; i++) {
        assert_int_equal(tr_session_do(s, &intents[i], NULL, &err), TR_EINVAL);
        assert_true(err.msg[0] != '\0');
    }
    assert_int_equal(tr_session_advance(s, 4000, &err), TR_EINVAL);
    tr_call_digest(tr_session_call(s), &after);
    assert_true(tr_digest_equal(&before, &after));
    struct tr_intent zero = {.at_ms = 5000, .kind = TR_CMD_CHOOSE, .choice = 0};
    assert_int_equal(tr_session_do(s, &zero, NULL, &err), TR_EINVAL);
    finish(s);
    expect_verified(s);
    tr_session_free(s);
}

static void there_is_no_run_before_the_end(void **state)
{
    struct tr_buf run;
    tr_err err = {0};
    (void)state;
    struct tr_session *s = begin(1, 100);
    tr_buf_init(&run, TR_REPLAY_MAX);
    assert_int_equal(tr_session_run(s, &run, &err), TR_EINVAL);
    assert_int_equal(run.len, 0);
    finish(s);
    assert_int_equal(tr_session_run(s, &run, &err), TR_OK);
    assert_true(run.len > 0);
    tr_buf_done(&run);
    tr_session_free(s);
}

/* However the trainee leaves, playing the bytes again ends in the same way. */
static void every_way_of_leaving_verifies(void **state)
{
    (void)state;
    for (int profile = 0; profile <= 100; profile += 100) {
        for (int way = 0; way < 7; way++) {
            struct tr_session *s = begin(9, (uint16_t)profile);
            tr_err err = {0};
            if (way >= 1)
                do_kind(s, 4200, TR_CMD_PICK_UP);
            if (way >= 2)
                choose(s, 5000, 1);
            if (way == 3)
                assert_int_equal(tr_session_advance(s, 20000, &err), TR_OK);
            if (way == 4)
                do_kind(s, 20000, TR_CMD_HOLD);
            if (way == 5)
                do_kind(s, 20000, TR_CMD_HANG_UP);
            if (way == 6)
                do_kind(s, 20000, TR_CMD_SPEAK);
            if (way >= 4 && !tr_call_ended(tr_session_call(s)))
                assert_int_equal(tr_session_advance(s, 22000, &err), TR_OK);
            finish(s);
            expect_verified(s);
            tr_session_free(s);
        }
    }
}

static void what_comes_after_the_end_is_dropped(void **state)
{
    (void)state;
    struct tr_session *s = begin(1, 100);
    do_kind(s, 4200, TR_CMD_PICK_UP);
    do_kind(s, 5000, TR_CMD_HANG_UP);
    int32_t ended = tr_session_call(s)->now;
    say(s, 60000, "您好");
    assert_int_equal(tr_session_call(s)->now, ended);
    assert_int_equal(tr_session_call(s)->turns, 0);
    assert_string_equal(tr_session_ending(s), "trainee");
    finish(s);
    expect_verified(s);
    tr_session_free(s);
}

static void wrong_options_are_refused(void **state)
{
    struct tr_session *s = NULL;
    tr_err err = {0};
    (void)state;
    struct tr_session_opts good = opts_of(1, 100);
    struct tr_session_opts bad = good;
    bad.call.seed = (uint64_t)1 << 53;
    assert_int_equal(tr_session_new(&s, &content, &bad, &err), TR_EINVAL);
    bad = good;
    bad.call.lang = TR_LANG_EN;
    assert_int_equal(tr_session_new(&s, &content, &bad, &err), TR_EINVAL);
    bad = good;
    bad.call.profile = 42;
    assert_int_equal(tr_session_new(&s, &content, &bad, &err), TR_EINVAL);
    bad = good;
    bad.call.mode = TR_MODE_COUNT;
    assert_int_equal(tr_session_new(&s, &content, &bad, &err), TR_EINVAL);
    struct tr_content deaf = content;
    deaf.ear = NULL;
    assert_int_equal(tr_session_new(&s, &deaf, &good, &err), TR_EINVAL);
    assert_null(s);
}

struct seen {
    size_t count;
    int32_t last;
};

static void see(void *ctx, const struct tr_event *event)
{
    struct seen *seen = ctx;
    assert_true(event->at_ms >= seen->last);
    seen->last = event->at_ms;
    seen->count++;
}

static void the_sink_sees_every_event(void **state)
{
    struct seen seen = {0, 0};
    struct tr_session_opts opts = opts_of(1, 100);
    struct tr_session *s = NULL;
    tr_err err = {0};
    (void)state;
    opts.sink = (struct tr_sink){see, &seen};
    assert_int_equal(tr_session_new(&s, &content, &opts, &err), TR_OK);
    whole_call(s, false);
    assert_true(seen.count > 20);
    assert_int_equal(spoken(s, TR_WHO_TRAINEE, 0)->at_ms, 5000);
    assert_string_equal(spoken(s, TR_WHO_CALLER, 2)->text, "没有了，谢谢。");
    tr_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_call_verifies),
        cmocka_unit_test(choosing_is_heard_as_typing_is),
        cmocka_unit_test(facts_are_filled_into_answers),
        cmocka_unit_test(a_second_call_needs_no_memory),
        cmocka_unit_test(the_same_seed_gives_the_same_call),
        cmocka_unit_test(the_moment_decides_what_is_heard),
        cmocka_unit_test(a_fatal_phrase_is_marked),
        cmocka_unit_test(the_slip_is_matched),
        cmocka_unit_test(odd_texts_are_cut_and_said_so),
        cmocka_unit_test(what_does_not_apply_is_ignored),
        cmocka_unit_test(mistakes_change_nothing),
        cmocka_unit_test(there_is_no_run_before_the_end),
        cmocka_unit_test(every_way_of_leaving_verifies),
        cmocka_unit_test(what_comes_after_the_end_is_dropped),
        cmocka_unit_test(wrong_options_are_refused),
        cmocka_unit_test(the_sink_sees_every_event),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
