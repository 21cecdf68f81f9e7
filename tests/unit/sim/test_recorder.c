/* Recording a run: what is taken, what is refused, and what it costs. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "sim/run_cmd.h"
#include "unit/sim/runs.h"

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

static void test_times(void **state)
{
    (void)state;
    refuse(&(struct tr_cmd){.at_ms = -1}, "before the last");
    refuse(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX + 1}, "beyond an hour");
    runs_add(&(struct tr_cmd){.at_ms = 5000, .kind = TR_CMD_PICK_UP});
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
    runs_add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX,
                              .kind = TR_CMD_SAY,
                              .heard_count = TR_RUN_HEARD_MAX,
                              .heard = heard,
                              .text = text,
                              .text_len = TR_SAY_MAX});
    runs_seal(1);
    blob_check_memory(&run_format, buf.data, buf.len, 1);
}

static void test_many_cmds(void **state)
{
    const struct tr_cmd cmd = {.at_ms = 1, .kind = TR_CMD_SPEAK};
    tr_err err = {.msg = ""};

    (void)state;
    for (int i = 0; i < TR_CMDS_MAX; i++)
        runs_add(&cmd);
    assert_int_equal(tr_recorder_add(&rec, &cmd, &err), TR_ELIMIT);
    assert_int_equal(rec.count, TR_CMDS_MAX);
    runs_seal(1);
    blob_check_memory(&run_format, buf.data, buf.len, 1);
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
    runs_seal(1);
    blob_check_memory(&run_format, buf.data, buf.len, 1);
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
    runs_seal(0);
    blob_check_memory(&run_format, buf.data, buf.len, 1);
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
    runs_record_all();
    calls = tr_alloc_stats().calls;
    for (int i = 0; i < 100; i++) {
        tr_recorder_reset(&rec);
        runs_record_all();
    }
    assert_true(tr_alloc_stats().calls == calls);
    runs_seal(5);
    blob_check_memory(&run_format, buf.data, buf.len, 1);
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
    runs_add(&cmd);
    runs_seal(1);
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
    runs_set_head();
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        RUNS_TEST(test_times),         RUNS_TEST(test_refused_cmds), RUNS_TEST(test_largest),
        RUNS_TEST(test_many_cmds),     RUNS_TEST(test_many_bytes),   RUNS_TEST(test_names),
        RUNS_TEST(test_no_allocation), RUNS_TEST(test_short_memory), RUNS_TEST(test_heads),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
