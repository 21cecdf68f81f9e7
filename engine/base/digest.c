/* Digests name content for ever, so algorithm and length are fixed here.
 * libsodium hashes correctly from the start and fast after sodium_init, which
 * looks for the processor's vector units. */
#include "base/digest.h"

#include <assert.h>
#include <sodium/core.h>
#include <string.h>

static_assert(TR_DIGEST_SIZE >= crypto_generichash_BYTES_MIN &&
                  TR_DIGEST_SIZE <= crypto_generichash_BYTES_MAX,
              "libsodium has no digest of this length");

/* Before main, because sodium_init makes a system call that the loader's sandbox
 * no longer allows later on. A failure only leaves the slower code in place. */
__attribute__((constructor)) static void choose_fastest(void)
{
    (void)!sodium_init();
}

void tr_hasher_init(struct tr_hasher *h)
{
    (void)crypto_generichash_init(&h->state, NULL, 0, TR_DIGEST_SIZE);
}

void tr_hasher_update(struct tr_hasher *h, const void *bytes, size_t len)
{
    if (len != 0) {
        (void)crypto_generichash_update(&h->state, bytes, len);
    }
}

void tr_hasher_final(struct tr_hasher *h, struct tr_digest *out)
{
    (void)crypto_generichash_final(&h->state, out->b, TR_DIGEST_SIZE);
}

void tr_digest_of(const void *bytes, size_t len, struct tr_digest *out)
{
    (void)crypto_generichash(out->b, TR_DIGEST_SIZE, bytes, len, NULL, 0);
}

bool tr_digest_equal(const struct tr_digest *a, const struct tr_digest *b)
{
    return memcmp(a->b, b->b, TR_DIGEST_SIZE) == 0;
}

void tr_digest_hex(const struct tr_digest *d, char out[TR_DIGEST_HEX])
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < TR_DIGEST_SIZE; i++) {
        out[2 * i] = digits[d->b[i] >> 4];
        out[2 * i + 1] = digits[d->b[i] & 15];
    }
    out[TR_DIGEST_HEX - 1] = '\0';
}

static int nibble(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return -1;
}

bool tr_digest_parse(const char *hex, struct tr_digest *out)
{
    struct tr_digest d;
    for (size_t i = 0; i < TR_DIGEST_SIZE; i++) {
        int high = nibble(hex[2 * i]);
        int low = high < 0 ? -1 : nibble(hex[2 * i + 1]);
        if (low < 0) {
            return false;
        }
        d.b[i] = (uint8_t)(high << 4 | low);
    }
    if (hex[TR_DIGEST_HEX - 1] != '\0') {
        return false;
    }
    *out = d;
    return true;
}
