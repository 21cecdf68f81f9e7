/* Writes the first inputs for fuzzing graph, house, card and replay: good bytes
 * without their digest, which the targets put there themselves.
 * usage: make_sim_seeds CORPUS_FOLDER */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "sim/replay.h"
#include "unit/sim/sample.h"

static tr_status save(const char *root, const char *kind, const char *name,
                      const struct tr_buf *buf, tr_err *err)
{
    char folder[TR_PATH_MAX], path[TR_PATH_MAX];
    tr_status st = tr_path_join(folder, sizeof folder, root, kind, err);

    if (st == TR_OK)
        st = tr_dir_make(folder, err);
    if (st == TR_OK)
        st = tr_path_join(path, sizeof path, folder, name, err);
    if (st == TR_OK)
        st = tr_file_write(path, buf->data, buf->len - TR_DIGEST_SIZE, err);
    return st;
}

static tr_status seed_graph(const char *root, struct tr_buf *buf, tr_err *err)
{
    static struct sample_graph s;
    tr_status st;

    sample_graph_init(&s);
    st = tr_graph_encode(&s.g, buf, err);
    if (st == TR_OK)
        st = save(root, "graph", "sample", buf, err);
    tr_buf_reset(buf);
    s.g.beat_count = 1; /* a call that only listens */
    s.g.branch_count = s.g.set_count = s.g.var_count = s.g.fact_count = s.g.option_count = 0;
    s.g.slip_count = 0;
    s.g.caller.surname_fact = TR_NONE;
    s.beats[0].next = TR_NONE;
    if (st == TR_OK)
        st = tr_graph_encode(&s.g, buf, err);
    return st == TR_OK ? save(root, "graph", "small", buf, err) : st;
}

static tr_status seed_house(const char *root, struct tr_buf *buf, tr_err *err)
{
    static struct sample_house s;
    tr_status st;

    sample_house_init(&s);
    st = tr_house_encode(&s.h, buf, err);
    return st == TR_OK ? save(root, "house", "sample", buf, err) : st;
}

static tr_status seed_card(const char *root, struct tr_buf *buf, tr_err *err)
{
    static struct sample_card s;
    tr_status st;

    sample_card_init(&s);
    st = tr_card_encode(&s.c, buf, err);
    return st == TR_OK ? save(root, "card", "sample", buf, err) : st;
}

static tr_status seed_replay(const char *root, struct tr_buf *buf, tr_err *err)
{
    static struct tr_recorder rec;
    static const struct tr_heard heard[] = {{0, 0, 0, 6}, {0, 1, 9, 14}};
    static const struct tr_verdict verdict = {.score = 512};
    struct tr_run_head head = {.sim_version = TR_SIM_VERSION,
                               .ear_version = 1,
                               .opts = {.seed = 7, .lang = TR_LANG_EN, .profile = 100},
                               .player = "小沈",
                               .scenario = "sample",
                               .played_at = "2026-11-22T19:40:11Z"};
    const struct tr_digest digest = {{0}};
    const struct tr_cmd cmds[] = {
        {.at_ms = 1000, .kind = TR_CMD_PICK_UP},
        {.at_ms = 1500, .kind = TR_CMD_SPEAK},
        {.at_ms = 2500,
         .kind = TR_CMD_SAY,
         .heard_count = 2,
         .heard = heard,
         .text = "您好，hello",
         .text_len = 14},
        {.at_ms = 3000, .kind = TR_CMD_HOLD},
        {.at_ms = 9000, .kind = TR_CMD_RESUME},
        {.at_ms = 12000,
         .kind = TR_CMD_CHOOSE,
         .choice = 1,
         .heard_count = 1,
         .heard = heard,
         .text = "您好",
         .text_len = 6},
        {.at_ms = 15000,
         .kind = TR_CMD_NOTE,
         .field = 1,
         .match = TR_MATCH_NEAR,
         .text = "61880217",
         .text_len = 8},
        {.at_ms = 16000, .kind = TR_CMD_MUTE},
        {.at_ms = 17000, .kind = TR_CMD_LOOK_UP, .target = 1},
        {.at_ms = 18000, .kind = TR_CMD_CONSULT, .target = 300},
        {.at_ms = 19000,
         .kind = TR_CMD_DIAL,
         .match = TR_MATCH_WRONG,
         .text = "8016",
         .text_len = 4},
        {.at_ms = 20000, .kind = TR_CMD_HANG_UP},
    };
    tr_status st = TR_OK;

    tr_recorder_init(&rec);
    (void)tr_recorder_name(&rec, "greet");
    (void)tr_recorder_name(&rec, "farewell");
    for (size_t i = 0; st == TR_OK && i < sizeof cmds / sizeof *cmds; i++)
        st = tr_recorder_add(&rec, &cmds[i], err);
    if (st == TR_OK)
        st = tr_recorder_seal(&rec, &head, &verdict, &digest, buf, err);
    if (st == TR_OK)
        st = save(root, "replay", "sample", buf, err);
    tr_recorder_done(&rec);
    return st;
}

int main(int argc, char **argv)
{
    static tr_status (*const seeds[])(const char *, struct tr_buf *,
                                      tr_err *) = {seed_graph, seed_house, seed_card, seed_replay};
    tr_err err;
    struct tr_buf buf;
    int code = 0;

    if (argc != 2) {
        (void)fprintf(stderr, "usage: %s CORPUS_FOLDER\n", argv[0]);
        return 2;
    }
    tr_buf_init(&buf, TR_BLOB_MAX);
    for (size_t i = 0; code == 0 && i < sizeof seeds / sizeof *seeds; i++) {
        tr_buf_reset(&buf);
        if (seeds[i](argv[1], &buf, &err) != TR_OK) {
            (void)fprintf(stderr, "%s\n", err.msg);
            code = 1;
        }
    }
    tr_buf_done(&buf);
    return code;
}
