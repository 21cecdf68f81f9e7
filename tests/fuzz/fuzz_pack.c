/* Run files from anybody: decoded, and what decodes is verified, encoded again
 * and must then be the same bytes. The seal is mended first, since no fuzzer
 * guesses it, and so are the seals and digests inside. */
#include <stdlib.h>
#include <string.h>

#include "audit/verify.h"
#include "base/alloc.h"
#include "fuzz/fuzz.h"
#include "session/pack.h"

enum { HEAD = 6, RUN_DIGESTS = 12 };

static void reseal(uint8_t *bytes, size_t len)
{
    struct tr_digest seal;
    if (len < TR_DIGEST_SIZE)
        return;
    tr_digest_of(bytes, len - TR_DIGEST_SIZE, &seal);
    memcpy(bytes + len - TR_DIGEST_SIZE, seal.b, TR_DIGEST_SIZE);
}

/* Give run, contents and the whole the digests that they should have. */
static void mend(uint8_t *bytes, size_t len)
{
    struct tr_cursor cur;
    size_t run_len, blob_len;
    if (len < HEAD + TR_DIGEST_SIZE)
        return;
    tr_cursor_init(&cur, bytes, len - TR_DIGEST_SIZE);
    tr_cursor_take(&cur, HEAD);
    uint8_t *run = (uint8_t *)tr_cursor_str(&cur, TR_REPLAY_MAX, &run_len);
    for (size_t i = 0; i < TR_BLOB_COUNT; i++) {
        uint8_t *blob = (uint8_t *)tr_cursor_str(&cur, TR_BLOB_MAX, &blob_len);
        if (cur.failed)
            break;
        reseal(blob, i == TR_BLOB_LEXICON ? 0 : blob_len);
        if (run_len >= RUN_DIGESTS + (i + 1) * TR_DIGEST_SIZE) {
            struct tr_digest digest;
            tr_digest_of(blob, blob_len, &digest);
            memcpy(run + RUN_DIGESTS + i * TR_DIGEST_SIZE, digest.b, TR_DIGEST_SIZE);
        }
    }
    if (run_len > 0)
        reseal(run, run_len);
    reseal(bytes, len);
}

static void try(const uint8_t *bytes, size_t len)
{
    struct tr_pack pack;
    struct tr_buf again;
    struct tr_verify_result seen;
    tr_err err;
    if (tr_pack_decode(&pack, bytes, len, &err) != TR_OK)
        return;
    tr_buf_init(&again, TR_PACK_MAX);
    if (tr_pack_encode(pack.run.data, pack.run.len, pack.blobs, &again, &err) != TR_OK ||
        again.len != len || memcmp(again.data, bytes, len) != 0)
        abort();
    if (tr_verify_run(pack.run.data, pack.run.len, pack.blobs, &seen, &err) == TR_OK &&
        seen.outcome == TR_DAMAGED) /* it decoded a moment ago */
        abort();
    tr_buf_done(&again);
    tr_pack_done(&pack);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t *copy = tr_malloc(size);
    if (size > 0)
        memcpy(copy, data, size);
    try(data, size);
    mend(copy, size);
    try(copy, size);
    tr_free(copy);
    return 0;
}
