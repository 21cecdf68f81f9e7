/* The bytes of a run: refused, or the same bytes again from a recorder, and
 * playable wherever its commands fit. */
#include <string.h>

#include "base/alloc.h"
#include "fuzz/fuzz.h"
#include "fuzz/sim_world.h"
#include "sim/replay.h"

static void record_again(const struct tr_replay *replay, const uint8_t *bytes, size_t size)
{
    static struct tr_recorder rec;
    static struct tr_verdict verdict;
    struct tr_buf out;
    int same_names = 1;

    tr_recorder_init(&rec);
    tr_buf_init(&out, TR_REPLAY_MAX);
    for (uint32_t i = 0; i < replay->name_count; i++)
        same_names &= tr_recorder_name(&rec, replay->names[i]) == i;
    if (same_names) { /* a name listed twice is legal, but not what a recorder writes */
        for (uint32_t i = 0; i < replay->cmd_count; i++)
            world_must(tr_recorder_add(&rec, &replay->cmds[i], NULL) == TR_OK,
                       "what was read can be recorded");
        verdict.score = replay->score;
        world_must(tr_recorder_seal(&rec, &replay->head, &verdict, &replay->digest, &out, NULL) ==
                       TR_OK,
                   "what was recorded can be sealed");
        world_must(out.len == size && memcmp(out.data, bytes, size) == 0, "it gives equal bytes");
    }
    tr_buf_done(&out);
    tr_recorder_done(&rec);
}

static void play(struct tr_replay *replay)
{
    static struct tr_call call;
    struct tr_setup *setup;

    world_must(tr_setup_new(&setup, world_graph(), world_house(), world_card(), NULL) == TR_OK,
               "the sample can be linked");
    if (tr_replay_play(replay, setup, NULL, &call, NULL) == TR_OK)
        world_must(tr_call_ended(&call), "a played run has ended");
    tr_setup_free(setup);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t *bytes = world_sealed(data, &size);
    struct tr_replay *replay;

    if (tr_replay_decode(&replay, bytes, size, NULL) == TR_OK) {
        record_again(replay, bytes, size);
        play(replay);
        tr_replay_free(replay);
    }
    tr_free(bytes);
    return 0;
}
