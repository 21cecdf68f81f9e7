/* See sim_world.h. */
#include "fuzz/sim_world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "sim/call.h"
#include "unit/sim/sample.h"

const struct tr_graph *world_graph(void)
{
    static struct sample_graph sample;

    if (sample.g.pool_size == 0)
        sample_graph_init(&sample);
    return &sample.g;
}

const struct tr_house *world_house(void)
{
    static struct sample_house sample;

    if (sample.h.pool_size == 0)
        sample_house_init(&sample);
    return &sample.h;
}

const struct tr_card *world_card(void)
{
    static struct sample_card sample;

    if (sample.c.pool_size == 0)
        sample_card_init(&sample);
    return &sample.c;
}

void world_must(int holds, const char *what)
{
    if (!holds) {
        (void)fprintf(stderr, "does not hold: %s\n", what);
        abort();
    }
}

uint8_t *world_sealed(const uint8_t *data, size_t *len)
{
    uint8_t *bytes = tr_malloc(*len + TR_DIGEST_SIZE);

    world_must(bytes != NULL, "there is memory");
    if (*len > 0)
        memcpy(bytes, data, *len);
    *len += TR_DIGEST_SIZE;
    sample_reseal(bytes, *len);
    return bytes;
}

static void step(struct tr_call *call, int32_t after_ms, enum tr_cmd_kind kind)
{
    struct tr_heard heard[TR_HEARD_MAX];
    struct tr_cmd cmd = {.kind = (uint8_t)kind, .text = "words", .text_len = 5};

    if (call->now > TR_CALL_MS_MAX - after_ms)
        return;
    cmd.at_ms = call->now + after_ms;
    cmd.choice = 1;
    if (kind == TR_CMD_SAY || kind == TR_CMD_CHOOSE) {
        uint32_t all = call->setup->act_count;

        /* other acts in each answer, so that over a call all are heard */
        for (uint32_t i = 0; i < TR_HEARD_MAX && i < all; i++) {
            uint16_t act = (uint16_t)((i + (uint32_t)call->turns * TR_HEARD_MAX / 2) % all);

            heard[cmd.heard_count++] = (struct tr_heard){act, 0, 0, 5};
        }
        cmd.heard = heard;
    }
    if (kind == TR_CMD_NOTE) {
        if (call->setup->graph->slip_count == 0)
            return;
        cmd.field = (uint8_t)((uint32_t)call->turns % call->setup->graph->slip_count);
        cmd.match = TR_MATCH_EXACT;
    }
    if (kind == TR_CMD_LOOK_UP || kind == TR_CMD_CONSULT || kind == TR_CMD_TRANSFER) {
        uint32_t count = kind == TR_CMD_LOOK_UP ? call->setup->entry_count : call->setup->who_count;

        if (count == 0)
            return;
        cmd.target = (uint16_t)((uint32_t)call->consults % count);
    }
    if (kind == TR_CMD_DIAL)
        cmd.match = call->dials % 3 == 1 ? TR_MATCH_WRONG : TR_MATCH_EXACT;
    world_must(tr_call_step(call, &cmd, NULL) == TR_OK, "a fitting command is stepped");
}

static void play(const struct tr_setup *setup, const struct tr_call_opts *opts,
                 struct tr_digest *digest)
{
    static const uint8_t kinds[] = {
        TR_CMD_SPEAK,   TR_CMD_SAY,      TR_CMD_NOTE,       TR_CMD_DIAL,   TR_CMD_HOLD,
        TR_CMD_CONSULT, TR_CMD_SAY,      TR_CMD_RESUME,     TR_CMD_SAY,    TR_CMD_CHOOSE,
        TR_CMD_MUTE,    TR_CMD_SIGNAL,   TR_CMD_SAY,        TR_CMD_UNMUTE, TR_CMD_LOOK_UP,
        TR_CMD_READY,   TR_CMD_SAY,      TR_CMD_OTHER_LINE, TR_CMD_SAY,    TR_CMD_RESUME,
        TR_CMD_HANG_UP, TR_CMD_TRANSFER, TR_CMD_PICK_UP};
    static struct tr_call call;
    static struct tr_verdict verdict;
    const struct tr_sink nowhere = {NULL, NULL};
    char text[256];

    tr_call_init(&call, setup, opts, &nowhere);
    step(&call, 1500, TR_CMD_PICK_UP);
    for (int i = 0; i < 60 && !tr_call_ended(&call); i++) {
        step(&call, i % 11 * 700, kinds[(unsigned)i % sizeof kinds]);
        if (i % 13 == 12)
            tr_call_advance(&call, call.now + 30000);
    }
    tr_call_finish(&call);
    world_must(tr_call_ended(&call), "a call ends");
    tr_score_verdict(&call.score, &call, &verdict);
    world_must(verdict.score <= 1000 && verdict.score <= verdict.raw, "the score is in bounds");
    if (setup->graph->variant_count > 0)
        (void)tr_call_text(&call, tr_graph_str(setup->graph, setup->graph->variants[0].text), text,
                           sizeof text);
    tr_call_digest(&call, digest);
}

void world_play(const struct tr_graph *graph, const struct tr_house *house,
                const struct tr_card *card)
{
    struct tr_setup *setup;

    if (tr_setup_new(&setup, graph, house, card, NULL) != TR_OK)
        return;
    for (uint8_t lang = 0; lang < TR_LANG_COUNT; lang++) {
        struct tr_call_opts opts = {
            .seed = 7, .lang = lang, .mode = lang, .profile = lang == TR_LANG_EN ? 0 : 100};
        struct tr_digest a, b;

        play(setup, &opts, &a);
        play(setup, &opts, &b);
        world_must(tr_digest_equal(&a, &b), "a call played twice is the same");
    }
    tr_setup_free(setup);
}
