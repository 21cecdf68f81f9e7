/* What a durable store of a run costs beside the least that any durable insert
 * costs: measured alternately in one go, on the disk where data lives. */
#ifndef TR_STORE_STORE_BENCH_H
#define TR_STORE_STORE_BENCH_H

#include "base/buf.h"
#include "sim/replay.h"

/* Store many variants of one run (other play times) in a board of a temporary
 * folder below the cache folder, and as many bare rows of the same size in a
 * plain table with the same durability.
 * run:     bytes of a run that verifies
 * blobs:   TR_BLOB_COUNT buffers with its content
 * out:     milliseconds of one tr_store_put and of one bare insert, medians
 * errors:  TR_EMISMATCH (the run does not verify), TR_EIO, TR_EBUSY, TR_ENOMEM */
tr_status tr_store_bench(const uint8_t *run, size_t len, const struct tr_buf *blobs, double *put_ms,
                         double *bare_ms, tr_err *err);

#endif
