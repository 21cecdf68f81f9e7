/* Verification: a good run comes out as it claims; whatever is changed in it,
 * with its seal mended, is found. */
#include "cmocka_all.h"

#include <string.h>

#include "audit/verify.h"
#include "base/alloc.h"
#include "support/mini.h"

struct fixture {
    struct tr_mini mini;
    struct tr_buf run;
    struct tr_verdict verdict;
};

static int setup(void **state)
{
    static struct fixture f;
    tr_err err = {0};
    struct tr_mini_call how = {.seed = 42};
    memset(&f, 0, sizeof f);
    tr_buf_init(&f.run, TR_REPLAY_MAX);
    if (tr_mini_init(&f.mini, &err) != TR_OK ||
        tr_mini_run(&f.mini, &how, &f.run, &f.verdict, &err) != TR_OK) {
        print_error("%s\n", err.msg);
        return -1;
    }
    *state = &f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    tr_buf_done(&f->run);
    tr_mini_done(&f->mini);
    return 0;
}

/* The run with another head, verdict or command, sealed anew as a forger would. */
struct change {
    int score; /* added */
    bool digest;
    const char *scenario;
    uint32_t sim_version;
    int shift_ms; /* of the answer */
    bool drop_heard;
    uint64_t seed;
    bool card; /* another scorecard is named */
};

static void forge(struct fixture *f, const struct change *c, struct tr_buf *out)
{
    struct tr_replay *r = NULL;
    struct tr_recorder rec;
    tr_err err;
    assert_int_equal(tr_replay_decode(&r, f->run.data, f->run.len, &err), TR_OK);
    if (c->scenario)
        strcpy(r->head.scenario, c->scenario);
    if (c->sim_version)
        r->head.sim_version = c->sim_version;
    if (c->seed)
        r->head.opts.seed = c->seed;
    if (c->card)
        r->head.content[TR_BLOB_CARD].b[0] ^= 1;
    if (c->digest)
        r->digest.b[7] ^= 1;
    struct tr_verdict verdict = {.score = (uint16_t)(r->score + c->score)};
    tr_recorder_init(&rec);
    for (uint32_t i = 0; i < r->name_count; i++)
        assert_int_equal(tr_recorder_name(&rec, r->names[i]), i);
    for (uint32_t i = 0; i < r->cmd_count; i++) {
        struct tr_cmd cmd = r->cmds[i];
        if (cmd.kind == TR_CMD_SAY) {
            cmd.at_ms += c->shift_ms;
            if (c->drop_heard)
                cmd.heard_count = 0;
        }
        assert_int_equal(tr_recorder_add(&rec, &cmd, &err), TR_OK);
    }
    assert_int_equal(tr_recorder_seal(&rec, &r->head, &verdict, &r->digest, out, &err), TR_OK);
    tr_recorder_done(&rec);
    tr_replay_free(r);
}

static enum tr_verified outcome_of(struct fixture *f, const struct tr_buf *run,
                                   struct tr_verify_result *result)
{
    tr_err err;
    memset(result, 0xEE, sizeof *result);
    assert_int_equal(tr_verify_run(run->data, run->len, f->mini.blobs, result, &err), TR_OK);
    assert_true((result->reason[0] == '\0') == (result->outcome == TR_VERIFIED));
    return result->outcome;
}

static enum tr_verified forged_outcome(struct fixture *f, struct change c,
                                       struct tr_verify_result *result)
{
    struct tr_buf run;
    tr_buf_init(&run, TR_REPLAY_MAX);
    forge(f, &c, &run);
    enum tr_verified outcome = outcome_of(f, &run, result);
    tr_buf_done(&run);
    return outcome;
}

static void a_good_run_verifies(void **state)
{
    struct fixture *f = *state;
    struct tr_verify_result r;
    assert_int_equal(outcome_of(f, &f->run, &r), TR_VERIFIED);
    assert_int_equal(r.recorded_score, f->verdict.score);
    assert_int_equal(r.verdict.score, f->verdict.score);
    assert_int_equal(r.verdict.reaction_ms, f->verdict.reaction_ms);
    assert_true(tr_digest_equal(&r.digest, &r.recorded_digest));
    assert_string_equal(r.ending, "helped");
    assert_string_equal(r.head.player, "Test");
    assert_string_equal(tr_verified_names[r.outcome], "verified");
}

static void a_good_run_sealed_again_verifies(void **state)
{
    struct tr_verify_result r; /* shows that the forgeries below fail for their change only */
    assert_int_equal(forged_outcome(*state, (struct change){0}, &r), TR_VERIFIED);
}

static void a_missed_call_has_an_ending(void **state)
{
    struct fixture *f = *state;
    struct tr_verify_result r;
    struct tr_recorder rec;
    struct tr_call call;
    struct tr_verdict verdict;
    struct tr_digest digest;
    struct tr_run_head head = {.sim_version = TR_SIM_VERSION, .scenario = TR_MINI_ID};
    struct tr_buf run;
    tr_err err;
    head.opts.profile = 100;
    memcpy(head.content, f->mini.digest, sizeof head.content);
    tr_buf_init(&run, TR_REPLAY_MAX);
    tr_recorder_init(&rec);
    tr_call_init(&call, f->mini.setup, &head.opts, NULL);
    tr_call_finish(&call);
    tr_score_verdict(&call.score, &call, &verdict);
    tr_call_digest(&call, &digest);
    assert_int_equal(tr_recorder_seal(&rec, &head, &verdict, &digest, &run, &err), TR_OK);
    assert_int_equal(outcome_of(f, &run, &r), TR_VERIFIED);
    assert_string_equal(r.ending, "missed");
    tr_recorder_done(&rec);
    tr_buf_done(&run);
}

static void forgeries_are_found(void **state)
{
    struct tr_verify_result r;
    assert_int_equal(forged_outcome(*state, (struct change){.score = -1}, &r), TR_FORGED);
    assert_non_null(strstr(r.reason, "points"));
    assert_int_equal(forged_outcome(*state, (struct change){.digest = true}, &r), TR_FORGED);
    assert_non_null(strstr(r.reason, "digest"));
    assert_int_equal(forged_outcome(*state, (struct change){.shift_ms = 1}, &r), TR_FORGED);
    assert_int_equal(forged_outcome(*state, (struct change){.drop_heard = true}, &r), TR_FORGED);
    assert_int_equal(forged_outcome(*state, (struct change){.seed = 43}, &r), TR_FORGED);
    assert_int_equal(forged_outcome(*state, (struct change){.scenario = "other"}, &r), TR_FORGED);
    assert_non_null(strstr(r.reason, "other"));
}

static void another_engine_is_not_called_forged(void **state)
{
    struct tr_verify_result r;
    struct change c = {.sim_version = TR_SIM_VERSION + 1, .score = -1};
    assert_int_equal(forged_outcome(*state, c, &r), TR_OTHER_ENGINE);
    assert_int_equal(r.head.sim_version, TR_SIM_VERSION + 1);
}

static void another_file_version_is_not_called_forged(void **state)
{
    struct fixture *f = *state;
    struct tr_verify_result r;
    struct tr_buf run;
    tr_buf_init(&run, TR_REPLAY_MAX);
    tr_buf_put(&run, f->run.data, f->run.len - TR_DIGEST_SIZE);
    run.data[3]++; /* the format's version */
    struct tr_digest seal;
    tr_digest_of(run.data, run.len, &seal);
    tr_buf_put(&run, seal.b, sizeof seal.b);
    assert_int_equal(outcome_of(f, &run, &r), TR_OTHER_ENGINE);
    tr_buf_done(&run);
}

static void damage_is_told_from_forgery(void **state)
{
    struct fixture *f = *state;
    struct tr_verify_result r;
    for (size_t at = 0; at < f->run.len; at++) {
        f->run.data[at] ^= 0x20;
        assert_int_not_equal(outcome_of(f, &f->run, &r), TR_VERIFIED);
        assert_int_not_equal(r.outcome, TR_FORGED); /* the seal is broken */
        f->run.data[at] ^= 0x20;
    }
    for (size_t len = 0; len < f->run.len; len++) {
        tr_err err;
        assert_int_equal(tr_verify_run(f->run.data, len, f->mini.blobs, &r, &err), TR_OK);
        assert_int_equal(r.outcome, TR_DAMAGED);
    }
}

static void content_must_be_the_runs_own(void **state)
{
    struct fixture *f = *state;
    struct tr_verify_result r;
    for (int i = 0; i < TR_BLOB_COUNT; i++) {
        f->mini.blobs[i].data[f->mini.blobs[i].len - 1] ^= 1;
        assert_int_equal(outcome_of(f, &f->run, &r), TR_FORGED);
        assert_non_null(strstr(r.reason, tr_blob_names[i]));
        f->mini.blobs[i].data[f->mini.blobs[i].len - 1] ^= 1;
    }
}

static void the_lexicon_takes_no_part(void **state)
{
    struct fixture *f = *state;
    struct tr_verify_result r;
    struct tr_buf lexicon = f->mini.blobs[TR_BLOB_LEXICON];
    f->mini.blobs[TR_BLOB_LEXICON].len = 0;
    assert_int_equal(outcome_of(f, &f->run, &r), TR_VERIFIED);
    f->mini.blobs[TR_BLOB_LEXICON] = lexicon;
}

/* A head may name content that has the right digest and is still no content. */
static void content_that_cannot_be_read_is_forged(void **state)
{
    struct fixture *f = *state;
    struct tr_verify_result r;
    struct tr_replay *replay = NULL;
    struct tr_recorder rec;
    struct tr_buf run, blobs[TR_BLOB_COUNT];
    tr_err err;
    assert_int_equal(tr_replay_decode(&replay, f->run.data, f->run.len, &err), TR_OK);
    memcpy(blobs, f->mini.blobs, sizeof blobs);
    blobs[TR_BLOB_GRAPH].len -= 1;
    tr_digest_of(blobs[0].data, blobs[0].len, &replay->head.content[TR_BLOB_GRAPH]);
    tr_buf_init(&run, TR_REPLAY_MAX);
    tr_recorder_init(&rec);
    assert_int_equal(
        tr_recorder_seal(&rec, &replay->head, &f->verdict, &replay->digest, &run, &err), TR_OK);
    assert_int_equal(tr_verify_run(run.data, run.len, blobs, &r, &err), TR_OK);
    assert_int_equal(r.outcome, TR_FORGED);
    assert_true(r.reason[0] != '\0');
    tr_recorder_done(&rec);
    tr_buf_done(&run);
    tr_replay_free(replay);
}

/* Content at hand serves the runs that name it, and no others. */
static void a_verifier_keeps_the_content_at_hand(void **state)
{
    struct fixture *f = *state;
    struct tr_verifier *verifier = NULL;
    struct tr_verify_result r;
    struct tr_buf nothing[TR_BLOB_COUNT] = {{0}}, forged;
    tr_err err;
    assert_int_equal(tr_verifier_new(&verifier, &err), TR_OK);
    assert_int_equal(tr_verifier_run(verifier, f->run.data, f->run.len, nothing, &r, &err), TR_OK);
    assert_int_equal(r.outcome, TR_FORGED);
    assert_int_equal(tr_verifier_run(verifier, f->run.data, f->run.len, f->mini.blobs, &r, &err),
                     TR_OK);
    assert_int_equal(r.outcome, TR_VERIFIED);
    assert_int_equal(tr_verifier_run(verifier, f->run.data, f->run.len, nothing, &r, &err), TR_OK);
    assert_int_equal(r.outcome, TR_VERIFIED);
    assert_int_equal(r.verdict.score, f->verdict.score);
    tr_buf_init(&forged, TR_REPLAY_MAX);
    forge(f, &(struct change){.score = -1}, &forged);
    assert_int_equal(tr_verifier_run(verifier, forged.data, forged.len, nothing, &r, &err), TR_OK);
    assert_int_equal(r.outcome, TR_FORGED);
    tr_buf_reset(&forged);
    forge(f, &(struct change){.card = true}, &forged); /* names another card */
    assert_int_equal(tr_verifier_run(verifier, forged.data, forged.len, f->mini.blobs, &r, &err),
                     TR_OK);
    assert_int_equal(r.outcome, TR_FORGED);
    assert_non_null(strstr(r.reason, "card"));
    tr_buf_done(&forged);
    tr_verifier_free(verifier);
    tr_verifier_free(NULL);
}

static void short_memory_is_an_error_and_no_outcome(void **state)
{
    struct fixture *f = *state;
    struct tr_verify_result r;
    size_t live = tr_alloc_stats().live_blocks;
    uint64_t n = 1;
    for (;; n++) {
        tr_err err = {0};
        memset(&r, 0xEE, sizeof r);
        tr_alloc_fail_at(n, false);
        tr_status st = tr_verify_run(f->run.data, f->run.len, f->mini.blobs, &r, &err);
        tr_alloc_fail_at(0, false);
        assert_int_equal(tr_alloc_stats().live_blocks, live);
        if (st == TR_OK)
            break;
        assert_int_equal(st, TR_ENOMEM);
        assert_int_equal(r.recorded_score, 0xEEEE); /* untouched */
    }
    assert_true(n > 4);
    assert_int_equal(r.outcome, TR_VERIFIED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_good_run_verifies),
        cmocka_unit_test(a_good_run_sealed_again_verifies),
        cmocka_unit_test(a_missed_call_has_an_ending),
        cmocka_unit_test(forgeries_are_found),
        cmocka_unit_test(another_engine_is_not_called_forged),
        cmocka_unit_test(another_file_version_is_not_called_forged),
        cmocka_unit_test(damage_is_told_from_forgery),
        cmocka_unit_test(content_must_be_the_runs_own),
        cmocka_unit_test(the_lexicon_takes_no_part),
        cmocka_unit_test(content_that_cannot_be_read_is_forged),
        cmocka_unit_test(a_verifier_keeps_the_content_at_hand),
        cmocka_unit_test(short_memory_is_an_error_and_no_outcome),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
