/* Content digests: BLAKE2b-256 by libsodium. No allocation. */
#ifndef TR_BASE_DIGEST_H
#define TR_BASE_DIGEST_H

#include <sodium/crypto_generichash.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TR_DIGEST_SIZE 32
#define TR_DIGEST_HEX (2 * TR_DIGEST_SIZE + 1) /* bytes, terminator included */

struct tr_digest {
    uint8_t b[TR_DIGEST_SIZE];
};

struct tr_hasher {
    crypto_generichash_state state;
};

void tr_hasher_init(struct tr_hasher *h);
void tr_hasher_update(struct tr_hasher *h, const void *bytes, size_t len);
void tr_hasher_final(struct tr_hasher *h, struct tr_digest *out);

void tr_digest_of(const void *bytes, size_t len, struct tr_digest *out);
bool tr_digest_equal(const struct tr_digest *a, const struct tr_digest *b);
void tr_digest_hex(const struct tr_digest *d, char out[TR_DIGEST_HEX]);
/* Lower-case hex of full length only; false and *out untouched otherwise. */
bool tr_digest_parse(const char *hex, struct tr_digest *out);

#endif
