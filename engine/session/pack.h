/* A run file as people pass it on: the run's bytes with the graph, house,
 * scorecard and lexicon it was played with ("TRP"), each checked against the
 * digest in the run's head. */
#ifndef TR_SESSION_PACK_H
#define TR_SESSION_PACK_H

#include "base/buf.h"
#include "sim/replay.h"

#define TR_PACK_VERSION 1
#define TR_PACK_MAX (32u << 20)

/* Append a pack to out. blobs: TR_BLOB_COUNT buffers. */
tr_status tr_pack_encode(const uint8_t *run, size_t run_len, const struct tr_buf *blobs,
                         struct tr_buf *out, tr_err *err);

struct tr_pack {
    struct tr_buf run;
    struct tr_buf blobs[TR_BLOB_COUNT];
};
/* Read a pack from anyone's bytes; every blob's digest is compared with the run's head.
 * out:    caller's storage, tr_pack_done
 * errors: TR_EFORMAT, TR_EVERSION, TR_EMISMATCH, TR_ENOMEM */
tr_status tr_pack_decode(struct tr_pack *out, const uint8_t *bytes, size_t len, tr_err *err);
void tr_pack_done(struct tr_pack *pack);

#endif
