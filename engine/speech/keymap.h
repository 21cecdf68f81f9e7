/* A small open-addressing map from 64-bit keys to 32-bit values.
 * Iteration is not offered: no result may depend on the order of a table. */
#ifndef TR_SPEECH_KEYMAP_H
#define TR_SPEECH_KEYMAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct tr_keymap {
    struct tr_keymap_place {
        uint32_t key[2]; /* low and high half; both 0 mark a free place */
        uint32_t value;
    } * places;
    size_t cap; /* a power of two, or 0 */
    size_t count;
};

void tr_keymap_done(struct tr_keymap *map);

/* Make room for about so many keys at once, to save growing.
 * gives: false when memory is short; the map is as before */
bool tr_keymap_reserve(struct tr_keymap *map, size_t keys);

/* Value of a key, or NULL. The pointer holds until the next put. */
uint32_t *tr_keymap_get(const struct tr_keymap *map, uint64_t key);

/* Place of a key's value, made with value 0 when new.
 * gives: NULL when memory is short */
uint32_t *tr_keymap_put(struct tr_keymap *map, uint64_t key);

/* Key of some bytes; never 0. */
uint64_t tr_key_bytes(const char *bytes, size_t len);
/* Key of two characters in a row (second 0: of one character); never 0 and
 * apart from all keys of bytes. */
uint64_t tr_key_chars(uint32_t first, uint32_t second);

#endif
