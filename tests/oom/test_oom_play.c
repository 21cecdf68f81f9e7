/* Every allocation fails once, then for good, while a scenario is loaded, a call
 * played and its verdict shown. Each time: a plain answer, no leak; a command
 * that was refused can be given again, and the call then ends as if nothing had
 * been. */
#include "cmocka_all.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "audit/verify.h"
#include "base/alloc.h"
#include "cli/verdict.h"
#include "support/temp.h"

#define SCENARIO TR_SOURCE_DIR "/tests/unit/session/desk_call"

static struct tr_loader loader;
static struct tr_content content;
static char cache[TR_TEMP_MAX];

static tr_status load(struct tr_content *out, tr_err *err)
{
    struct tr_findings findings = {0};
    tr_status st =
        tr_content_load(out, &loader, SCENARIO, "yunshan", "base", TR_LANG_ZH_HANS, &findings, err);
    tr_findings_done(&findings);
    return st;
}

static int begin(void **state)
{
    tr_err err = {0};
    (void)state;
    if (!tr_temp_make(cache) || tr_loader_init(&loader, TR_SOURCE_DIR, &err) != TR_OK)
        return -1;
    strcpy(loader.cache_dir, cache);
    return load(&content, &err) == TR_OK ? 0 : -1;
}

static int end(void **state)
{
    (void)state;
    tr_content_done(&content);
    tr_temp_remove(cache);
    return 0;
}

/* The next allocation to fail: all of the first few hundred, which read, check
 * and link the content, then ever fewer of the many thousand by which the ear
 * compiles its lexicon; test_oom_speech fails those one by one. */
static uint64_t next(uint64_t n, uint64_t dense)
{
    return n < dense ? n + 1 : n + n / 4;
}

/* Fail the nth allocation of a load; gives false when there were fewer. */
static bool fail_load(uint64_t n, bool persist)
{
    struct tr_content c;
    tr_err err = {0};
    size_t live = tr_alloc_stats().live_blocks;
    tr_alloc_reset_counts();
    tr_alloc_fail_at(n, persist);
    tr_status st = load(&c, &err);
    uint64_t calls = tr_alloc_stats().calls;
    tr_alloc_fail_at(0, false);
    if (st == TR_OK)
        tr_content_done(&c);
    else if (st != TR_ENOMEM)
        print_message("allocation %d: %s\n", (int)n, err.msg);
    assert_true(st == TR_OK || st == TR_ENOMEM);
    assert_true(st == TR_OK || err.msg[0] != '\0');
    assert_int_equal(tr_alloc_stats().live_blocks, live);
    return calls >= n;
}

static void loading(void **state)
{
    (void)state;
    for (int persist = 0; persist < 2; persist++) {
        uint64_t n = 1;
        while (fail_load(n, persist))
            n = next(n, 300);
        assert_true(n > 100);
    }
}

struct played {
    struct tr_digest digest;
    uint16_t score;
};

/* Give a command until it is taken: a refusal must leave the call as it was. */
static void insist(struct tr_session *s, const struct tr_intent *intent)
{
    tr_err err = {0};
    tr_status st = tr_session_do(s, intent, NULL, &err);
    if (st == TR_ENOMEM) {
        tr_alloc_fail_at(0, false);
        st = tr_session_do(s, intent, NULL, &err);
    }
    assert_int_equal(st, TR_OK);
}

/* The whole call; gives false when there was not even memory to begin. */
static bool play(struct played *out)
{
    static const char greeting[] = "您好，云杉里客服中心，请问有什么可以帮您？";
    const struct tr_intent intents[] = {
        {.at_ms = 4200, .kind = TR_CMD_PICK_UP},
        {.at_ms = 4800, .kind = TR_CMD_SPEAK},
        {.at_ms = 6000, .kind = TR_CMD_SAY, .text = greeting, .text_len = sizeof greeting - 1},
        {.at_ms = 14000, .kind = TR_CMD_NOTE, .field = "matter", .text = "回电", .text_len = 6},
        {.at_ms = 15000, .kind = TR_CMD_CHOOSE, .choice = 1},
        {.at_ms = 20000, .kind = TR_CMD_HOLD},
        {.at_ms = 25000, .kind = TR_CMD_RESUME},
        {.at_ms = 26000, .kind = TR_CMD_CHOOSE, .choice = 2},
    };
    const struct tr_session_opts opts = {.call = {.seed = 5, .profile = 100}};
    struct tr_session *s = NULL;
    tr_err err = {0};
    if (tr_session_new(&s, &content, &opts, &err) != TR_OK) {
        assert_int_equal(err.status, TR_ENOMEM);
        return false;
    }
    for (size_t i = 0; i < sizeof intents / sizeof *intents; i++)
        insist(s, &intents[i]);
    assert_int_equal(tr_session_finish(s, &err), TR_OK);
    tr_call_digest(tr_session_call(s), &out->digest);
    out->score = tr_session_verdict(s)->score;

    struct tr_verdict_view view;
    if (tr_verdict_view_init(&view, s, &err) == TR_OK) {
        json_t *doc = tr_verdict_json(&view);
        json_decref(doc);
        tr_verdict_view_done(&view);
    } else {
        assert_int_equal(err.status, TR_ENOMEM);
    }
    struct tr_buf run;
    struct tr_verify_result result;
    tr_buf_init(&run, TR_REPLAY_MAX);
    tr_status st = tr_session_run(s, &run, &err);
    if (st == TR_OK)
        st = tr_verify_run(run.data, run.len, content.bytes, &result, &err);
    assert_true(st == TR_OK || st == TR_ENOMEM);
    if (st == TR_OK) {
        assert_int_equal(result.outcome, TR_VERIFIED);
        assert_int_equal(result.verdict.score, out->score);
    }
    tr_buf_done(&run);
    tr_session_free(s);
    return true;
}

static void playing(void **state)
{
    struct played whole, part;
    (void)state;
    assert_true(play(&whole)); /* the ear compiles its patterns when first needed */
    assert_true(play(&whole));
    for (int persist = 0; persist < 2; persist++) {
        for (uint64_t n = 1;; n++) {
            tr_alloc_reset_counts();
            tr_alloc_fail_at(n, persist);
            bool played = play(&part);
            uint64_t calls = tr_alloc_stats().calls;
            tr_alloc_fail_at(0, false);
            if (played) {
                assert_true(tr_digest_equal(&part.digest, &whole.digest));
                assert_int_equal(part.score, whole.score);
            }
            if (calls < n)
                break;
            assert_true(n < 100000);
        }
    }
}

/* The first hearing, where patterns are compiled; the ear keeps them, so what is
 * lost shows when it is gone. */
static void hearing_anew(void **state)
{
    struct played whole, part;
    struct tr_content kept = content;
    tr_err err = {0};
    (void)state;
    assert_true(play(&whole));
    for (uint64_t n = 1;; n = next(n, 60)) {
        size_t live = tr_alloc_stats().live_blocks;
        assert_int_equal(load(&content, &err), TR_OK);
        tr_alloc_reset_counts();
        tr_alloc_fail_at(n, false);
        bool played = play(&part);
        uint64_t calls = tr_alloc_stats().calls;
        tr_alloc_fail_at(0, false);
        tr_content_done(&content);
        assert_int_equal(tr_alloc_stats().live_blocks, live);
        if (played)
            assert_true(tr_digest_equal(&part.digest, &whole.digest));
        if (calls < n)
            break;
    }
    content = kept;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(loading),
        cmocka_unit_test(playing),
        cmocka_unit_test(hearing_anew),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
