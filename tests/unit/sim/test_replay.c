/* Runs: recording, reading back, playing, and all that is refused. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "sim/replay.h"
#include "sim/run_cmd.h"
#include "unit/sim/blob.h"
#include "unit/sim/sample.h"

static struct tr_recorder rec;
static struct tr_run_head head;
static struct tr_buf buf;

static tr_status reseal(const struct tr_replay *replay, struct tr_buf *out, tr_err *err)
{
    static struct tr_verdict verdict;
    struct tr_recorder copy;
    tr_status st = TR_OK;

    tr_recorder_init(&copy);
    for (uint32_t i = 0; i < replay->name_count && st == TR_OK; i++) {
        if (tr_recorder_name(&copy, replay->names[i]) != i)
            st = TR_ENOMEM;
    }
    for (uint32_t i = 0; i < replay->cmd_count && st == TR_OK; i++)
        st = tr_recorder_add(&copy, &replay->cmds[i], err);
    verdict.score = replay->score;
    if (st == TR_OK)
        st = tr_recorder_seal(&copy, &replay->head, &verdict, &replay->digest, out, err);
    tr_recorder_done(&copy);
    return st;
}

static tr_status again(const uint8_t *bytes, size_t len, struct tr_buf *out, tr_err *err)
{
    struct tr_replay *replay = NULL;
    tr_status st = tr_replay_decode(&replay, bytes, len, err);

    if (st == TR_OK)
        st = reseal(replay, out, err);
    else
        assert_null(replay);
    tr_replay_free(replay);
    return st;
}

static const struct blob_format format = {"run", TR_REPLAY_MAX, again};

static void set_head(void)
{
    memset(&head, 0, sizeof head);
    head.sim_version = TR_SIM_VERSION;
    head.ear_version = 3;
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        memset(head.content[i].b, 0x10 + i, TR_DIGEST_SIZE);
    head.opts = (struct tr_call_opts){.seed = ((uint64_t)1 << 53) - 1,
                                      .lang = TR_LANG_EN,
                                      .mode = TR_MODE_EXAM,
                                      .input = TR_INPUT_TERMINAL,
                                      .profile = 100};
    strcpy(head.player, "小沈 Shen");
    strcpy(head.scenario, "sample");
    strcpy(head.played_at, "2026-11-22T19:40:11Z");
}

static int start(void **state)
{
    (void)state;
    tr_recorder_init(&rec);
    tr_buf_init(&buf, TR_REPLAY_MAX);
    set_head();
    return 0;
}

static int stop(void **state)
{
    (void)state;
    tr_recorder_done(&rec);
    tr_buf_done(&buf);
    return 0;
}

static void add(const struct tr_cmd *cmd)
{
    tr_err err;

    if (tr_recorder_add(&rec, cmd, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

static void refuse(const struct tr_cmd *cmd, const char *words)
{
    tr_err err = {.msg = ""};
    struct tr_recorder before = rec;

    assert_int_equal(tr_recorder_add(&rec, cmd, &err), TR_EINVAL);
    if (strstr(err.msg, words) == NULL)
        fail_msg("expected \"%s\" in \"%s\"", words, err.msg);
    assert_int_equal(rec.count, before.count);
    assert_int_equal(rec.last_ms, before.last_ms);
    assert_int_equal(rec.cmds.len, before.cmds.len);
}

static void seal(uint16_t score)
{
    static struct tr_verdict verdict;
    struct tr_digest digest;
    tr_err err;

    verdict.score = score;
    memset(digest.b, 0xda, sizeof digest.b);
    tr_buf_reset(&buf);
    if (tr_recorder_seal(&rec, &head, &verdict, &digest, &buf, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

static const char words_said[] = "您好，greetings and goodbye";

/* One command of each kind. */
static void record_all(void)
{
    struct tr_heard heard[2] = {{7, 0, 0, 6}, {8, 0, 9, 18}};
    uint16_t greet = tr_recorder_name(&rec, "greet");
    uint16_t bye = tr_recorder_name(&rec, "farewell");

    heard[0].name = greet;
    heard[1].name = bye;
    add(&(struct tr_cmd){.at_ms = 4200, .kind = TR_CMD_PICK_UP});
    add(&(struct tr_cmd){.at_ms = 4200, .kind = TR_CMD_SPEAK});
    add(&(struct tr_cmd){.at_ms = 9400,
                         .kind = TR_CMD_SAY,
                         .heard_count = 2,
                         .heard = heard,
                         .text = words_said,
                         .text_len = sizeof words_said - 1});
    add(&(struct tr_cmd){.at_ms = 12000,
                         .kind = TR_CMD_CHOOSE,
                         .choice = 2,
                         .heard_count = 1,
                         .heard = heard,
                         .text = "您好",
                         .text_len = 6});
    add(&(struct tr_cmd){.at_ms = 13000, .kind = TR_CMD_HOLD});
    add(&(struct tr_cmd){.at_ms = 14000, .kind = TR_CMD_RESUME});
    add(&(struct tr_cmd){.at_ms = 15000,
                         .kind = TR_CMD_NOTE,
                         .field = 1,
                         .match = TR_MATCH_NEAR,
                         .text = "61880217",
                         .text_len = 8});
    add(&(struct tr_cmd){.at_ms = 15001, .kind = TR_CMD_SAY, .text = "", .text_len = 0});
    add(&(struct tr_cmd){.at_ms = 20000, .kind = TR_CMD_HANG_UP});
    add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX, .kind = TR_CMD_LEAVE});
}

static void test_bytes(void **state)
{
    (void)state;
    record_all();
    seal(1000);
    assert_memory_equal(buf.data, "TRR\x01", 4);
    blob_check(&format, buf.data, buf.len);
}

static void check_cmds(const struct tr_replay *r)
{
    static const uint8_t kinds[] = {TR_CMD_PICK_UP, TR_CMD_SPEAK,  TR_CMD_SAY,  TR_CMD_CHOOSE,
                                    TR_CMD_HOLD,    TR_CMD_RESUME, TR_CMD_NOTE, TR_CMD_SAY,
                                    TR_CMD_HANG_UP, TR_CMD_LEAVE};
    static const int32_t times[] = {4200,  4200,  9400,  12000, 13000,
                                    14000, 15000, 15001, 20000, TR_CALL_MS_MAX};

    assert_int_equal(r->cmd_count, 10);
    for (int i = 0; i < 10; i++) {
        assert_int_equal(r->cmds[i].kind, kinds[i]);
        assert_int_equal(r->cmds[i].at_ms, times[i]);
        assert_int_equal(strlen(r->cmds[i].text), r->cmds[i].text_len);
    }
    assert_string_equal(r->cmds[2].text, words_said);
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
    assert_null(r->cmds[7].heard);
}

static void test_content(void **state)
{
    struct tr_replay *r;
    tr_err err;

    (void)state;
    record_all();
    seal(731);
    assert_int_equal(tr_replay_decode(&r, buf.data, buf.len, &err), TR_OK);
    check_cmds(r);
    assert_int_equal(r->head.sim_version, TR_SIM_VERSION);
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
    seal(0);
    blob_check_memory(&format, buf.data, buf.len, 1);
}

static void test_times(void **state)
{
    (void)state;
    refuse(&(struct tr_cmd){.at_ms = -1}, "before the last");
    refuse(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX + 1}, "beyond an hour");
    add(&(struct tr_cmd){.at_ms = 5000, .kind = TR_CMD_PICK_UP});
    refuse(&(struct tr_cmd){.at_ms = 4999}, "before the last");
    refuse(&(struct tr_cmd){.at_ms = 5000, .kind = TR_CMD_COUNT}, "no known kind");
}

static void refuse_say(const char *text, uint32_t len, uint16_t count, struct tr_heard heard,
                       const char *words)
{
    struct tr_heard list[TR_RUN_HEARD_MAX + 1];

    for (int i = 0; i < TR_RUN_HEARD_MAX + 1; i++)
        list[i] = heard;
    refuse(
        &(struct tr_cmd){
            .kind = TR_CMD_SAY, .text = text, .text_len = len, .heard_count = count, .heard = list},
        words);
}

static void test_refused_cmds(void **state)
{
    static char text[TR_SAY_MAX + 2];
    const struct tr_heard fine = {TR_NONE, 0, 0, 3};

    (void)state;
    memset(text, 'x', sizeof text - 1);
    assert_int_equal(tr_recorder_name(&rec, "greet"), 0);
    refuse(&(struct tr_cmd){.kind = TR_CMD_CHOOSE, .choice = 0}, "1 to 9");
    refuse(&(struct tr_cmd){.kind = TR_CMD_CHOOSE, .choice = 10}, "1 to 9");
    refuse(&(struct tr_cmd){.kind = TR_CMD_NOTE, .field = TR_SLIP_MAX}, "no field");
    refuse(&(struct tr_cmd){.kind = TR_CMD_NOTE, .match = TR_MATCH_WRONG + 1}, "kind of match");
    refuse(&(struct tr_cmd){.kind = TR_CMD_NOTE, .text = text, .text_len = TR_SLIP_TEXT_MAX + 1},
           "longer than allowed");
    refuse_say(text, TR_SAY_MAX + 1, 0, fine, "bytes of text");
    refuse_say(text, 10, TR_RUN_HEARD_MAX + 1, fine, "acts");
    refuse_say("a\nb", 3, 0, fine, "control character");
    refuse_say("a\0b", 3, 0, fine, "control character");
    refuse_say("\xff", 1, 0, fine, "UTF-8");
    refuse_say("您", 2, 0, fine, "UTF-8");
    refuse_say("abc", 3, 1, (struct tr_heard){0, 1, 0, 3}, "no name");
    refuse_say("abc", 3, 1, (struct tr_heard){0, 0, 0, 4}, "outside");
    refuse_say("abc", 3, 1, (struct tr_heard){0, 0, 4, 4}, "outside");
    refuse_say("abc", 3, 1, (struct tr_heard){0, 0, 2, 1}, "outside");
    refuse_say("您", 3, 1, (struct tr_heard){0, 0, 1, 3}, "half a character");
    refuse_say("您", 3, 1, (struct tr_heard){0, 0, 0, 2}, "half a character");
    assert_int_equal(rec.count, 0);
}

/* The largest command fits. */
static void test_largest(void **state)
{
    static char text[TR_SAY_MAX + 1];
    static struct tr_heard heard[TR_RUN_HEARD_MAX];

    (void)state;
    memset(text, 'x', TR_SAY_MAX);
    assert_int_equal(tr_recorder_name(&rec, "greet"), 0);
    for (uint32_t i = 0; i < TR_RUN_HEARD_MAX; i++)
        heard[i] = (struct tr_heard){TR_NONE, 0, TR_SAY_MAX - 1, TR_SAY_MAX};
    add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX,
                         .kind = TR_CMD_SAY,
                         .heard_count = TR_RUN_HEARD_MAX,
                         .heard = heard,
                         .text = text,
                         .text_len = TR_SAY_MAX});
    seal(1);
    blob_check_memory(&format, buf.data, buf.len, 1);
}

static void test_many_cmds(void **state)
{
    const struct tr_cmd cmd = {.at_ms = 1, .kind = TR_CMD_SPEAK};
    tr_err err = {.msg = ""};

    (void)state;
    for (int i = 0; i < TR_CMDS_MAX; i++)
        add(&cmd);
    assert_int_equal(tr_recorder_add(&rec, &cmd, &err), TR_ELIMIT);
    assert_int_equal(rec.count, TR_CMDS_MAX);
    seal(1);
    blob_check_memory(&format, buf.data, buf.len, 1);
}

/* More bytes than a run may have are refused, and what is recorded stays. */
static void test_many_bytes(void **state)
{
    static char text[TR_SAY_MAX];
    struct tr_cmd cmd = {.at_ms = 1, .kind = TR_CMD_SAY, .text = text, .text_len = TR_SAY_MAX};
    tr_err err = {.msg = ""};
    uint32_t count = 0;

    (void)state;
    memset(text, 'x', sizeof text);
    while (tr_recorder_add(&rec, &cmd, &err) == TR_OK)
        count++;
    assert_non_null(strstr(err.msg, "no room"));
    assert_int_equal(rec.count, count);
    assert_true(count > 4000 && count < TR_CMDS_MAX);
    seal(1);
    blob_check_memory(&format, buf.data, buf.len, 1);
}

static void test_names(void **state)
{
    char name[] = "act_aa", longest[TR_NAME_MAX + 1];

    (void)state;
    for (uint16_t i = 0; i < TR_RUN_NAMES_MAX; i++) {
        name[4] = (char)('a' + i / 26);
        name[5] = (char)('a' + i % 26);
        assert_int_equal(tr_recorder_name(&rec, name), i);
        assert_int_equal(tr_recorder_name(&rec, name), i);
    }
    assert_int_equal(tr_recorder_name(&rec, "act_aa"), 0);
    assert_int_equal(tr_recorder_name(&rec, "one_more"), TR_NONE);
    assert_int_equal(rec.name_count, TR_RUN_NAMES_MAX);
    seal(0);
    blob_check_memory(&format, buf.data, buf.len, 1);
    tr_recorder_reset(&rec);
    assert_int_equal(rec.name_count, 0);
    assert_int_equal(tr_recorder_name(&rec, "one_more"), 0);
    assert_int_equal(tr_recorder_name(&rec, "act_aa"), 1);
    assert_int_equal(tr_recorder_name(&rec, "act_a"), 2);
    assert_int_equal(tr_recorder_name(&rec, ""), TR_NONE);
    assert_int_equal(tr_recorder_name(&rec, "Greet"), TR_NONE);
    memset(longest, 'x', sizeof longest - 1);
    longest[TR_NAME_MAX] = '\0';
    assert_int_equal(tr_recorder_name(&rec, longest), TR_NONE);
    longest[TR_NAME_MAX - 1] = '\0';
    assert_int_equal(tr_recorder_name(&rec, longest), 3);
    assert_int_equal(tr_recorder_name(&rec, longest), 3);
}

/* After the first command and after a reset nothing is allocated. */
static void test_no_allocation(void **state)
{
    uint64_t calls;

    (void)state;
    record_all();
    calls = tr_alloc_stats().calls;
    for (int i = 0; i < 100; i++) {
        tr_recorder_reset(&rec);
        record_all();
    }
    assert_true(tr_alloc_stats().calls == calls);
    seal(5);
    blob_check_memory(&format, buf.data, buf.len, 1);
}

/* Where memory is short nothing is recorded, and later it works again. */
static void test_short_memory(void **state)
{
    const struct tr_cmd cmd = {.at_ms = 1, .kind = TR_CMD_PICK_UP};
    static struct tr_verdict verdict;
    struct tr_digest digest = {{0}};
    tr_err err;

    (void)state;
    tr_alloc_fail_at(1, true);
    assert_int_equal(tr_recorder_name(&rec, "greet"), TR_NONE);
    assert_int_equal(tr_recorder_add(&rec, &cmd, &err), TR_ENOMEM);
    assert_int_equal(tr_recorder_seal(&rec, &head, &verdict, &digest, &buf, &err), TR_ENOMEM);
    tr_alloc_fail_at(0, false);
    assert_int_equal(rec.count, 0);
    assert_int_equal(buf.len, 0);
    tr_buf_reset(&buf);
    assert_int_equal(tr_recorder_name(&rec, "greet"), 0);
    add(&cmd);
    seal(1);
}

static void refuse_head(const char *words)
{
    static struct tr_verdict verdict;
    struct tr_digest digest = {{0}};
    tr_err err = {.msg = ""};

    tr_buf_reset(&buf);
    assert_int_equal(tr_recorder_seal(&rec, &head, &verdict, &digest, &buf, &err), TR_EINVAL);
    if (strstr(err.msg, words) == NULL)
        fail_msg("expected \"%s\" in \"%s\"", words, err.msg);
    assert_int_equal(buf.len, 0);
    set_head();
}

static void test_heads(void **state)
{
    struct tr_verdict verdict = {.score = 1001};
    struct tr_digest digest = {{0}};
    tr_err err;

    (void)state;
    memset(head.player, 'x', sizeof head.player);
    refuse_head("player");
    head.player[0] = '\n';
    refuse_head("player");
    memset(head.played_at, '0', sizeof head.played_at);
    refuse_head("time of day");
    head.scenario[0] = '\0';
    refuse_head("scenario's id");
    head.scenario[0] = 'S';
    refuse_head("scenario's id");
    memset(head.scenario, 'x', sizeof head.scenario);
    refuse_head("scenario's id");
    head.opts.seed++;
    refuse_head("2^53");
    head.opts.lang = TR_LANG_COUNT;
    refuse_head("language");
    head.opts.mode = TR_MODE_COUNT;
    refuse_head("mode");
    head.opts.input = TR_INPUT_COUNT;
    refuse_head("way of answering");
    head.opts.profile = 120;
    refuse_head("profile");
    assert_int_equal(tr_recorder_seal(&rec, &head, &verdict, &digest, &buf, &err), TR_EINVAL);
}

static void test_frame(void **state)
{
    static uint8_t large[TR_REPLAY_MAX + 1];

    (void)state;
    record_all();
    seal(3);
    buf.data[3] = 9;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&format, buf.data, buf.len, TR_EVERSION, "version 9");
    buf.data[1] = 'r';
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "letters TRR");
    blob_refuses(&format, large, sizeof large, TR_EFORMAT, "at most");
    seal(3);
    buf.data[buf.len - 70] ^= 1;
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "seal");
}

/* A decoded byte that is not written in its shortest form, or a count that
 * promises more, is refused with the byte's place. */
static void test_commands_bytes(void **state)
{
    size_t at;

    (void)state;
    add(&(struct tr_cmd){.at_ms = 300, .kind = TR_CMD_SPEAK});
    seal(3);
    at = buf.len - TR_DIGEST_SIZE - TR_DIGEST_SIZE - 2 - 3; /* ac 02, then the kind */
    assert_memory_equal(buf.data + at, "\xac\x02\x01", 3);
    buf.data[at + 1] = 0x80;
    buf.data[at + 2] = 0x00;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "beyond an hour");
    seal(3);
    buf.data[at - 8] = 2;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "beyond an hour");
    buf.data[at - 8] = 0;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "follow the last command");
    seal(3);
    buf.data[at - 4] = 0xff;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "more commands");
    seal(3);
    buf.data[at - 9] = 3; /* three hundred thousand names and more */
    sample_reseal(buf.data, buf.len);
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "more acts");
    seal(1000);
    buf.data[at + 3]++;
    sample_reseal(buf.data, buf.len);
    blob_refuses(&format, buf.data, buf.len, TR_EFORMAT, "verdict");
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
        add(&cmds[i]);
        assert_int_equal(tr_call_step(&by_hand, &cmds[i], &err), TR_OK);
    }
    tr_call_finish(&by_hand);
    seal(3);
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
    add(&(struct tr_cmd){.at_ms = 1000, .kind = TR_CMD_PICK_UP});
    add(&(struct tr_cmd){.at_ms = 2000,
                         .kind = TR_CMD_SAY,
                         .heard_count = 1,
                         .heard = &heard,
                         .text = "您好",
                         .text_len = 6});
    seal(3);
    assert_int_equal(tr_replay_decode(&r, buf.data, buf.len, &err), TR_OK);
    assert_int_equal(tr_replay_play(r, setup, &sink, &played, &err), TR_OK);
    assert_int_equal(r->cmds[1].heard[0].act, TR_NONE);
    assert_true(events > 5);
    tr_replay_free(r);
    add(&(struct tr_cmd){.at_ms = 3000, .kind = TR_CMD_NOTE, .field = 3, .text = ""});
    seal(3);
    assert_int_equal(tr_replay_decode(&r, buf.data, buf.len, &err), TR_OK);
    assert_int_equal(tr_replay_play(r, setup, NULL, &played, &err), TR_EINVAL);
    tr_replay_free(r);
    tr_setup_free(setup);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_bytes),         TEST(test_content),        TEST(test_empty),
        TEST(test_times),         TEST(test_refused_cmds),   TEST(test_largest),
        TEST(test_many_cmds),     TEST(test_many_bytes),     TEST(test_names),
        TEST(test_no_allocation), TEST(test_short_memory),   TEST(test_heads),
        TEST(test_frame),         TEST(test_commands_bytes), TEST(test_play),
        TEST(test_play_unfit),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
