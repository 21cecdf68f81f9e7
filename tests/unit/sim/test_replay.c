/* Runs read back and played, and all that is refused. */
#include <string.h>

#include "cmocka_all.h"
#include "unit/sim/runs.h"
#include "unit/sim/sample.h"

static void test_bytes(void **state)
{
    (void)state;
    runs_record_all();
    runs_seal(1000);
    assert_memory_equal(buf.data, "TRR\x02", 4);
    blob_check(&run_format, buf.data, buf.len);
    blob_check_digest(buf.data, buf.len,
                      "07c26d7de3b47f54519aa0aec29ca2276b7354cf55880402f02c7bdbf5626123");
}

static void check_cmds(const struct tr_replay *r)
{
    static const uint8_t kinds[] = {TR_CMD_PICK_UP, TR_CMD_SPEAK,  TR_CMD_SAY,  TR_CMD_CHOOSE,
                                    TR_CMD_HOLD,    TR_CMD_RESUME, TR_CMD_NOTE, TR_CMD_SAY,
                                    TR_CMD_HANG_UP, TR_CMD_LEAVE};
    static const int32_t times[] = {4200,  4200,  9400,  12000, 13000,
                                    14000, 15000, 15001, 20000, TR_CALL_MS_MAX};

    assert_int_equal(r->cmd_count, TR_CMD_COUNT + 1); /* two answers */
    for (int i = 0; i < 10; i++) {
        assert_int_equal(r->cmds[i].kind, kinds[i]);
        assert_int_equal(r->cmds[i].at_ms, times[i]);
        assert_int_equal(strlen(r->cmds[i].text), r->cmds[i].text_len);
    }
    assert_string_equal(r->cmds[2].text, RUNS_WORDS);
    assert_int_equal(r->cmds[2].heard_count, 2);
    assert_string_equal(r->names[r->cmds[2].heard[1].name], "farewell");
    assert_int_equal(r->cmds[2].heard[1].start, 9);
    assert_int_equal(r->cmds[2].heard[1].end, 18);
    assert_int_equal(r->cmds[2].heard[1].act, TR_NONE);
    assert_int_equal(r->cmds[3].choice, 2);
    assert_string_equal(r->cmds[3].text, "您好");
    assert_string_equal(r->names[r->cmds[3].heard[0].name], "greet");
    assert_int_equal(r->cmds[6].field, 1);
    assert_int_equal(r->cmds[6].match, TR_MATCH_NEAR);
    assert_string_equal(r->cmds[6].text, "61880217");
    for (uint32_t i = 10; i < r->cmd_count; i++)
        assert_int_equal(r->cmds[i].kind, TR_CMD_READY + i - 10);
    assert_int_equal(r->cmds[14].target, 1);
    assert_int_equal(r->cmds[15].target, 300);
    assert_int_equal(r->cmds[18].match, TR_MATCH_WRONG);
    assert_string_equal(r->cmds[18].text, "8016");
    assert_null(r->cmds[7].heard);
}

static void test_content(void **state)
{
    struct tr_replay *r;
    tr_err err;

    (void)state;
    runs_record_all();
    runs_seal(731);
    assert_int_equal(tr_replay_decode(&r, buf.data, buf.len, &err), TR_OK);
    check_cmds(r);
    assert_int_equal(r->head.sim_version, 7);
    assert_int_equal(r->head.ear_version, 3);
    assert_memory_equal(r->head.content, head.content, sizeof head.content);
    assert_true(r->head.opts.seed == head.opts.seed);
    assert_int_equal(r->head.opts.lang, TR_LANG_EN);
    assert_int_equal(r->head.opts.mode, TR_MODE_EXAM);
    assert_int_equal(r->head.opts.input, TR_INPUT_TERMINAL);
    assert_int_equal(r->head.opts.profile, 100);
    assert_string_equal(r->head.player, "小沈 Shen");
    assert_string_equal(r->head.scenario, "sample");
    assert_string_equal(r->head.played_at, "2026-11-22T19:40:11Z");
    assert_int_equal(r->name_count, 2);
    assert_int_equal(r->score, 731);
    assert_int_equal(r->digest.b[31], 0xda);
    tr_replay_free(r);
    tr_replay_free(NULL);
}

static void test_empty(void **state)
{
    (void)state;
    runs_seal(0);
    blob_check_memory(&run_format, buf.data, buf.len, 1);
}

static void test_frame(void **state)
{
    static uint8_t large[TR_REPLAY_MAX + 1];

    (void)state;
    runs_record_all();
    runs_seal(3);
    buf.data[3] = 9;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&run_format, buf.data, buf.len, TR_EVERSION, "version 9");
    buf.data[1] = 'r';
    blob_refuses(&run_format, buf.data, buf.len, TR_EFORMAT, "letters TRR");
    blob_refuses(&run_format, large, sizeof large, TR_EFORMAT, "at most");
    runs_seal(3);
    buf.data[buf.len - 70] ^= 1;
    blob_refuses(&run_format, buf.data, buf.len, TR_EFORMAT, "seal");
}

/* A decoded byte that is not written in its shortest form, or a count that
 * promises more, is refused with the byte's place. */
static void test_commands_bytes(void **state)
{
    size_t at;

    (void)state;
    runs_add(&(struct tr_cmd){.at_ms = 300, .kind = TR_CMD_SPEAK});
    runs_seal(3);
    at = buf.len - TR_DIGEST_SIZE - TR_DIGEST_SIZE - 2 - 3; /* ac 02, then the kind */
    assert_memory_equal(buf.data + at, "\xac\x02\x01", 3);
    buf.data[at + 1] = 0x80;
    buf.data[at + 2] = 0x00;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&run_format, buf.data, buf.len, TR_EFORMAT, "beyond an hour");
    runs_seal(3);
    buf.data[at - 8] = 2;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&run_format, buf.data, buf.len, TR_EFORMAT, "beyond an hour");
    buf.data[at - 8] = 0;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&run_format, buf.data, buf.len, TR_EFORMAT, "follow the last command");
    runs_seal(3);
    buf.data[at - 4] = 0xff;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&run_format, buf.data, buf.len, TR_EFORMAT, "more commands");
    runs_seal(3);
    buf.data[at - 9] = 3; /* three hundred thousand names and more */
    sample_reseal(buf.data, buf.len);
    blob_refuses(&run_format, buf.data, buf.len, TR_EFORMAT, "more acts");
    runs_seal(1000);
    buf.data[at + 3]++;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&run_format, buf.data, buf.len, TR_EFORMAT, "verdict");
}

static struct sample_graph graph;
static struct sample_house house;
static struct sample_card card;

static struct tr_setup *link_all(void)
{
    struct tr_setup *setup = NULL;
    tr_err err;

    sample_graph_init(&graph);
    sample_house_init(&house);
    sample_card_init(&card);
    assert_int_equal(tr_setup_new(&setup, &graph.g, &house.h, &card.c, &err), TR_OK);
    return setup;
}

/* Playing a run gives what the call gave: a step done by hand is the measure. */
static void test_play(void **state)
{
    static struct tr_call by_hand, played;
    struct tr_setup *setup = link_all();
    struct tr_heard heard = {tr_setup_act(setup, "greet"), 0, 0, 6};
    const struct tr_cmd cmds[] = {
        {.at_ms = 1000, .kind = TR_CMD_PICK_UP},
        {.at_ms = 2000,
         .kind = TR_CMD_SAY,
         .heard_count = 1,
         .heard = &heard,
         .text = "您好",
         .text_len = 6},
        {.at_ms = 9000, .kind = TR_CMD_HANG_UP},
    };
    const struct tr_sink nowhere = {NULL, NULL};
    struct tr_digest a, b;
    struct tr_replay *r;
    tr_err err;

    (void)state;
    assert_int_equal(tr_recorder_name(&rec, "greet"), 0);
    tr_call_init(&by_hand, setup, &head.opts, &nowhere);
    for (int i = 0; i < 3; i++) {
        runs_add(&cmds[i]);
        assert_int_equal(tr_call_step(&by_hand, &cmds[i], &err), TR_OK);
    }
    tr_call_finish(&by_hand);
    runs_seal(3);
    assert_int_equal(tr_replay_decode(&r, buf.data, buf.len, &err), TR_OK);
    for (int i = 0; i < 2; i++) { /* twice: playing leaves the run as it was */
        assert_int_equal(tr_replay_play(r, setup, NULL, &played, &err), TR_OK);
        assert_true(tr_call_ended(&played));
        tr_call_digest(&by_hand, &a);
        tr_call_digest(&played, &b);
        assert_true(tr_digest_equal(&a, &b));
        assert_int_equal(r->cmds[1].heard[0].act, heard.act);
        assert_true(tr_actset_has(&played.said, heard.act));
    }
    tr_replay_free(r);
    tr_setup_free(setup);
}

static void count_events(void *ctx, const struct tr_event *event)
{
    (void)event;
    ++*(int *)ctx;
}

/* Acts that the setup does not know bind to none; a slip field that it does not
 * have makes the run unfit. */
static void test_play_unfit(void **state)
{
    static struct tr_call played;
    struct tr_setup *setup = link_all();
    struct tr_heard heard = {TR_NONE, 0, 0, 6};
    int events = 0;
    struct tr_sink sink = {count_events, &events};
    struct tr_replay *r;
    tr_err err;

    (void)state;
    assert_int_equal(tr_recorder_name(&rec, "never_heard_of"), 0);
    runs_add(&(struct tr_cmd){.at_ms = 1000, .kind = TR_CMD_PICK_UP});
    runs_add(&(struct tr_cmd){.at_ms = 2000,
                              .kind = TR_CMD_SAY,
                              .heard_count = 1,
                              .heard = &heard,
                              .text = "您好",
                              .text_len = 6});
    runs_seal(3);
    assert_int_equal(tr_replay_decode(&r, buf.data, buf.len, &err), TR_OK);
    assert_int_equal(tr_replay_play(r, setup, &sink, &played, &err), TR_OK);
    assert_int_equal(r->cmds[1].heard[0].act, TR_NONE);
    assert_true(events > 5);
    tr_replay_free(r);
    runs_add(&(struct tr_cmd){.at_ms = 3000, .kind = TR_CMD_NOTE, .field = 3, .text = ""});
    runs_seal(3);
    assert_int_equal(tr_replay_decode(&r, buf.data, buf.len, &err), TR_OK);
    assert_int_equal(tr_replay_play(r, setup, NULL, &played, &err), TR_EINVAL);
    tr_replay_free(r);
    tr_setup_free(setup);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        RUNS_TEST(test_bytes),      RUNS_TEST(test_content),        RUNS_TEST(test_empty),
        RUNS_TEST(test_frame),      RUNS_TEST(test_commands_bytes), RUNS_TEST(test_play),
        RUNS_TEST(test_play_unfit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
