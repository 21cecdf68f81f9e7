/* What comes back from the loader's process: refused, or findings fit to be shown
 * and bytes that are checked like a stranger's. */
#include <string.h>

#include "fuzz/fuzz.h"
#include "fuzz/sim_world.h"
#include "script/codes.h"
#include "script/wire.h"
#include "sim/plain.h"

static void check_finding(const struct tr_finding *f)
{
    world_must(tr_code_find(tr_code_parse(f->code)) != NULL, "its code is known");
    world_must(f->severity <= TR_SEV_ERROR && f->line >= 0 && f->column >= 0, "it has a place");
    world_must(tr_plain_text(f->file, strlen(f->file)) && tr_plain_text(f->path, strlen(f->path)) &&
                   tr_plain_text(f->message, strlen(f->message)) &&
                   tr_plain_text(f->hint, strlen(f->hint)),
               "nothing hides in it");
}

/* Every place is found again, and belongs to a file whose name can be shown. */
static void check_places(const struct tr_places *places)
{
    for (size_t i = 0; i < places->count; i++) {
        const struct tr_spot *s = &places->spots[i];
        world_must(s->file < places->file_count && s->line > 0, "a place has file and line");
        world_must(tr_places_find(places, (enum tr_spot_kind)s->kind, s->index) == s,
                   "a place is found");
    }
    for (size_t i = 0; i < places->file_count; i++)
        world_must(tr_plain_text(places->files[i], strlen(places->files[i])),
                   "nothing hides in a file's name");
}

/* The bytes are taken for each of the three; what is accepted can be played. */
static void check_blob(const struct tr_buf *blob, const struct tr_places *places)
{
    struct tr_graph *graph;
    struct tr_house *house;
    struct tr_card *card;
    if (tr_graph_decode(&graph, blob->data, blob->len, NULL) == TR_OK) {
        world_play(graph, world_house(), world_card());
        if (tr_places_check(places, graph, NULL) == TR_OK)
            for (size_t i = 0; i < places->count; i++)
                world_must(places->spots[i].kind != TR_SPOT_BEAT ||
                               places->spots[i].index < graph->beat_count,
                           "what has a place exists");
        tr_graph_free(graph);
    }
    if (tr_house_decode(&house, blob->data, blob->len, NULL) == TR_OK) {
        world_play(world_graph(), house, world_card());
        tr_house_free(house);
    }
    if (tr_card_decode(&card, blob->data, blob->len, NULL) == TR_OK) {
        world_play(world_graph(), world_house(), card);
        tr_card_free(card);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct tr_response resp;
    struct tr_buf again;
    tr_response_init(&resp);
    if (tr_response_decode(&resp, data, size, NULL) == TR_OK) {
        for (size_t i = 0; i < resp.findings.count; i++)
            check_finding(&resp.findings.v[i]);
        check_places(&resp.places);
        if (resp.blob.len > 0)
            check_blob(&resp.blob, &resp.places);
        tr_buf_init(&again, TR_RESPONSE_MAX);
        tr_response_encode(&resp, &again);
        world_must(again.len == size && memcmp(again.data, data, size) == 0,
                   "what was read gives equal bytes");
        tr_buf_done(&again);
    } else {
        world_must(resp.blob.len == 0 && resp.findings.count == 0 && resp.places.count == 0,
                   "a refusal leaves nothing");
    }
    tr_response_done(&resp);
    return 0;
}
