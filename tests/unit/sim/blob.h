/* What must hold for every format of bytes that a stranger may hand us, whatever
 * is in it. */
#ifndef TR_TEST_SIM_BLOB_H
#define TR_TEST_SIM_BLOB_H

#include "base/buf.h"

struct blob_format {
    const char *what;
    size_t max; /* bytes that are read at all */
    /* Decode; when that succeeds, write what was decoded to out and free it. */
    tr_status (*again)(const uint8_t *bytes, size_t len, struct tr_buf *out, tr_err *err);
};

/* All of these for good bytes: they come back identical; each shorter length is
 * refused, as is one byte more; so is each flipped bit; with the seal put right
 * again a flipped bit is refused or means something, and nothing leaks. */
void blob_check(const struct blob_format *format, const uint8_t *bytes, size_t len);

/* The bytes have this digest. When it differs, the format has changed: then its
 * version must change too, for digests stand in every recorded run. */
void blob_check_digest(const uint8_t *bytes, size_t len, const char *hex);

/* Decoding when memory is short: refused until there is enough, without a leak.
 * Needs at least `least` allocations to succeed. */
void blob_check_memory(const struct blob_format *format, const uint8_t *bytes, size_t len,
                       uint64_t least);

/* These bytes are refused with this status and these words. */
void blob_refuses(const struct blob_format *format, const uint8_t *bytes, size_t len,
                  tr_status status, const char *words);

#endif
