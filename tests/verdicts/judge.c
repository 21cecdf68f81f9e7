/* Judges the runs of a file of pack_runs again and prints a line for each: its name, its
 * score, the digest of the call and the digest of everything in its verdict. Stands on
 * base and sim alone, so that it is soon built by any compiler: judge FILE. */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "sim/replay.h"

#define PACK_MAX (1u << 28)
#define NAME_MAX_SHOWN 255

struct part {
    const uint8_t *bytes;
    uint32_t len;
};

static bool take(const struct tr_buf *pack, size_t *at, struct part *out)
{
    if (pack->len - *at < 4)
        return false;
    const uint8_t *b = pack->data + *at;
    out->len = (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
    *at += 4;
    if (pack->len - *at < out->len)
        return false;
    out->bytes = pack->data + *at;
    *at += out->len;
    return true;
}

static void add(struct tr_hasher *hasher, int64_t value)
{
    uint8_t bytes[8];
    for (int i = 0; i < 8; i++)
        bytes[i] = (uint8_t)((uint64_t)value >> 8 * i);
    tr_hasher_update(hasher, bytes, sizeof bytes);
}

/* Field by field: what lies between them is nobody's business. */
static void add_verdict(struct tr_hasher *h, const struct tr_verdict *v, const struct tr_card *card)
{
    const int64_t head[] = {v->score,       v->raw,   v->fatal,       v->rule_count,
                            v->mood,        v->rings, v->duration_ms, v->talk_ms,
                            v->reaction_ms, v->end,   v->ending};
    for (size_t i = 0; i < sizeof head / sizeof *head; i++)
        add(h, head[i]);
    for (uint32_t s = 0; s < card->section_count; s++) {
        add(h, v->sections[s]);
        add(h, v->section_max[s]);
    }
    for (uint32_t i = 0; i < v->rule_count; i++) {
        const struct tr_rule_result *r = &v->rules[i];
        const struct tr_evidence *e = &r->evidence;
        const int64_t row[] = {r->rule,  r->result, r->points, r->max,   e->at_ms,
                               e->value, e->turn,   e->act,    e->start, e->end};
        for (size_t k = 0; k < sizeof row / sizeof *row; k++)
            add(h, row[k]);
    }
}

static tr_status judge(const struct part parts[5], tr_err *err)
{
    static _Alignas(64) struct tr_call call;
    static struct tr_verdict verdict;
    struct tr_graph *graph = NULL;
    struct tr_house *house = NULL;
    struct tr_card *card = NULL;
    struct tr_setup *setup = NULL;
    struct tr_replay *replay = NULL;
    tr_status st = tr_graph_decode(&graph, parts[1].bytes, parts[1].len, err);
    if (st == TR_OK)
        st = tr_house_decode(&house, parts[2].bytes, parts[2].len, err);
    if (st == TR_OK)
        st = tr_card_decode(&card, parts[3].bytes, parts[3].len, err);
    if (st == TR_OK)
        st = tr_setup_new(&setup, graph, house, card, err);
    if (st == TR_OK)
        st = tr_replay_decode(&replay, parts[4].bytes, parts[4].len, err);
    if (st == TR_OK)
        st = tr_replay_play(replay, setup, NULL, &call, err);
    if (st == TR_OK) {
        struct tr_hasher hasher;
        struct tr_digest digest;
        char of_call[TR_DIGEST_HEX], of_verdict[TR_DIGEST_HEX];
        tr_score_verdict(&call.score, &call, &verdict);
        tr_call_digest(&call, &digest);
        tr_digest_hex(&digest, of_call);
        if (!tr_digest_equal(&digest, &replay->digest) || verdict.score != replay->score)
            st = tr_fail(err, TR_EMISMATCH, "it is not what was recorded");
        tr_hasher_init(&hasher);
        add_verdict(&hasher, &verdict, card);
        tr_hasher_final(&hasher, &digest);
        tr_digest_hex(&digest, of_verdict);
        printf("%.*s %u %s %s\n",
               (int)(parts[0].len < NAME_MAX_SHOWN ? parts[0].len : NAME_MAX_SHOWN),
               (const char *)parts[0].bytes, verdict.score, of_call, of_verdict);
    }
    tr_replay_free(replay);
    tr_setup_free(setup);
    tr_card_free(card);
    tr_house_free(house);
    tr_graph_free(graph);
    return st;
}

int main(int argc, char **argv)
{
    struct tr_buf pack;
    struct part parts[5];
    tr_err err = {0};
    size_t at = 0;
    if (argc != 2)
        return 2;
    tr_buf_init(&pack, PACK_MAX);
    tr_status st = tr_file_read(argv[1], &pack, &err);
    while (st == TR_OK && at < pack.len) {
        for (int i = 0; i < 5 && st == TR_OK; i++)
            if (!take(&pack, &at, &parts[i]))
                st = tr_fail(&err, TR_EFORMAT, "%s ends in the middle of a run", argv[1]);
        if (st == TR_OK)
            st = judge(parts, &err);
    }
    if (st != TR_OK)
        fprintf(stderr, "%s\n", err.msg);
    tr_buf_done(&pack);
    return st == TR_OK ? 0 : 1;
}
