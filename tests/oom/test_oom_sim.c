/* Reading a scenario, a house, a scorecard and a run, linking and recording with
 * each allocation failed in turn: refused as "no memory" without a leak, until
 * there is enough. */
#include <string.h>

#include "base/alloc.h"
#include "cmocka_all.h"
#include "sim/replay.h"
#include "unit/sim/sample.h"

static struct tr_buf graph_bytes, house_bytes, card_bytes;

/* What one pass makes; freed in any case. */
struct made {
    struct tr_graph *graph;
    struct tr_house *house;
    struct tr_card *card;
    struct tr_setup *setup;
    struct tr_recorder rec;
    struct tr_buf run;
    struct tr_replay *replay;
};

static tr_status load(struct made *m, tr_err *err)
{
    tr_status st = tr_graph_decode(&m->graph, graph_bytes.data, graph_bytes.len, err);

    if (st == TR_OK)
        st = tr_house_decode(&m->house, house_bytes.data, house_bytes.len, err);
    if (st == TR_OK)
        st = tr_card_decode(&m->card, card_bytes.data, card_bytes.len, err);
    if (st == TR_OK)
        st = tr_setup_new(&m->setup, m->graph, m->house, m->card, err);
    return st;
}

static tr_status record(struct made *m, tr_err *err)
{
    static const struct tr_verdict verdict = {.score = 1};
    const struct tr_digest digest = {{0}};
    const struct tr_run_head head = {.scenario = "sample"};
    const struct tr_heard heard = {TR_NONE, 0, 0, 5};
    const struct tr_cmd cmd = {.at_ms = 1,
                               .kind = TR_CMD_SAY,
                               .heard_count = 1,
                               .heard = &heard,
                               .text = "hello",
                               .text_len = 5};
    tr_status st;

    if (tr_recorder_name(&m->rec, "greet") != 0)
        return tr_fail(err, TR_ENOMEM, "no room for a name");
    st = tr_recorder_add(&m->rec, &cmd, err);
    if (st == TR_OK)
        st = tr_recorder_seal(&m->rec, &head, &verdict, &digest, &m->run, err);
    if (st == TR_OK)
        st = tr_replay_decode(&m->replay, m->run.data, m->run.len, err);
    return st;
}

static tr_status one_pass(tr_err *err)
{
    static struct tr_call call;
    struct made m;
    tr_status st;

    memset(&m, 0, sizeof m);
    tr_recorder_init(&m.rec);
    tr_buf_init(&m.run, TR_REPLAY_MAX);
    st = load(&m, err);
    if (st == TR_OK)
        st = record(&m, err);
    if (st == TR_OK)
        st = tr_replay_play(m.replay, m.setup, NULL, &call, err);
    tr_replay_free(m.replay);
    tr_buf_done(&m.run);
    tr_recorder_done(&m.rec);
    tr_setup_free(m.setup);
    tr_card_free(m.card);
    tr_house_free(m.house);
    tr_graph_free(m.graph);
    return st;
}

static void test_each_allocation(void **state)
{
    size_t before = tr_alloc_stats().live_blocks;
    uint64_t failed = 0;

    (void)state;
    for (int persist = 0; persist < 2; persist++) {
        tr_status st = TR_ENOMEM;

        for (uint64_t nth = 1; st != TR_OK; nth++) {
            tr_err err = {.msg = ""};

            tr_alloc_fail_at(nth, persist != 0);
            st = one_pass(&err);
            tr_alloc_fail_at(0, false);
            assert_true(st == TR_OK || (st == TR_ENOMEM && err.msg[0] != '\0'));
            assert_int_equal(tr_alloc_stats().live_blocks, before);
            failed += st != TR_OK;
        }
    }
    assert_true(failed >= 2 * 8);
}

static void encode_all(void)
{
    static struct sample_graph graph;
    static struct sample_house house;
    static struct sample_card card;
    tr_err err;

    sample_graph_init(&graph);
    sample_house_init(&house);
    sample_card_init(&card);
    assert_int_equal(tr_graph_encode(&graph.g, &graph_bytes, &err), TR_OK);
    assert_int_equal(tr_house_encode(&house.h, &house_bytes, &err), TR_OK);
    assert_int_equal(tr_card_encode(&card.c, &card_bytes, &err), TR_OK);
}

static int start(void **state)
{
    (void)state;
    tr_buf_init(&graph_bytes, TR_BLOB_MAX);
    tr_buf_init(&house_bytes, TR_BLOB_MAX);
    tr_buf_init(&card_bytes, TR_BLOB_MAX);
    encode_all();
    return 0;
}

static int stop(void **state)
{
    (void)state;
    tr_buf_done(&graph_bytes);
    tr_buf_done(&house_bytes);
    tr_buf_done(&card_bytes);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_each_allocation)};

    return cmocka_run_group_tests(tests, start, stop);
}
