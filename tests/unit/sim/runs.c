/* See runs.h. */
#include "unit/sim/runs.h"

#include <string.h>

#include "cmocka_all.h"

struct tr_recorder rec;
struct tr_run_head head;
struct tr_buf buf;

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

const struct blob_format run_format = {"run", TR_REPLAY_MAX, again};

void runs_set_head(void)
{
    memset(&head, 0, sizeof head);
    head.sim_version = 7; /* of any program: the digest test must not follow it */
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

int runs_start(void **state)
{
    (void)state;
    tr_recorder_init(&rec);
    tr_buf_init(&buf, TR_REPLAY_MAX);
    runs_set_head();
    return 0;
}

int runs_stop(void **state)
{
    (void)state;
    tr_recorder_done(&rec);
    tr_buf_done(&buf);
    return 0;
}

void runs_add(const struct tr_cmd *cmd)
{
    tr_err err;

    if (tr_recorder_add(&rec, cmd, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

void runs_seal(uint16_t score)
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

/* One command of each kind. */
void runs_record_all(void)
{
    struct tr_heard heard[2] = {{7, 0, 0, 6}, {8, 0, 9, 18}};
    uint16_t greet = tr_recorder_name(&rec, "greet");
    uint16_t bye = tr_recorder_name(&rec, "farewell");

    heard[0].name = greet;
    heard[1].name = bye;
    runs_add(&(struct tr_cmd){.at_ms = 4200, .kind = TR_CMD_PICK_UP});
    runs_add(&(struct tr_cmd){.at_ms = 4200, .kind = TR_CMD_SPEAK});
    runs_add(&(struct tr_cmd){.at_ms = 9400,
                              .kind = TR_CMD_SAY,
                              .heard_count = 2,
                              .heard = heard,
                              .text = RUNS_WORDS,
                              .text_len = sizeof RUNS_WORDS - 1});
    runs_add(&(struct tr_cmd){.at_ms = 12000,
                              .kind = TR_CMD_CHOOSE,
                              .choice = 2,
                              .heard_count = 1,
                              .heard = heard,
                              .text = "您好",
                              .text_len = 6});
    runs_add(&(struct tr_cmd){.at_ms = 13000, .kind = TR_CMD_HOLD});
    runs_add(&(struct tr_cmd){.at_ms = 14000, .kind = TR_CMD_RESUME});
    runs_add(&(struct tr_cmd){.at_ms = 15000,
                              .kind = TR_CMD_NOTE,
                              .field = 1,
                              .match = TR_MATCH_NEAR,
                              .text = "61880217",
                              .text_len = 8});
    runs_add(&(struct tr_cmd){.at_ms = 15001, .kind = TR_CMD_SAY, .text = "", .text_len = 0});
    runs_add(&(struct tr_cmd){.at_ms = 20000, .kind = TR_CMD_HANG_UP});
    runs_add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX, .kind = TR_CMD_LEAVE});
    for (uint8_t kind = TR_CMD_READY; kind <= TR_CMD_SIGNAL; kind++)
        runs_add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX, .kind = kind});
    runs_add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX, .kind = TR_CMD_LOOK_UP, .target = 1});
    runs_add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX, .kind = TR_CMD_CONSULT, .target = 300});
    runs_add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX, .kind = TR_CMD_TRANSFER, .target = 0});
    runs_add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX, .kind = TR_CMD_OTHER_LINE});
    runs_add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX,
                              .kind = TR_CMD_DIAL,
                              .match = TR_MATCH_WRONG,
                              .text = "8016",
                              .text_len = 4});
    runs_add(&(struct tr_cmd){.at_ms = TR_CALL_MS_MAX, .kind = TR_CMD_CORRECT});
}
