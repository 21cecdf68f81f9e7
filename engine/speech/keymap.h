/* A small open-addressing map from 64-bit keys to 32-bit values.
 * Iteration is not offered: no result may depend on the order of a table.
 * Looking up stands here: every word of a lexicon and of a text passes through it. */
#ifndef TR_SPEECH_KEYMAP_H
#define TR_SPEECH_KEYMAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

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

static inline uint64_t tr_keymap_key(const struct tr_keymap_place *place)
{
    return place->key[0] | (uint64_t)place->key[1] << 32;
}

/* The place of a key, or the free one where it belongs; the map has one. */
static inline struct tr_keymap_place *tr_keymap_find(const struct tr_keymap *map, uint64_t key)
{
    for (size_t i = (size_t)(key * 0x9E3779B97F4A7C15ull >> 32);; i++) {
        struct tr_keymap_place *place = &map->places[i & (map->cap - 1)];
        uint64_t there = tr_keymap_key(place);
        if (there == key || there == 0)
            return place;
    }
}

/* Value of a key, or NULL. The pointer holds until the next put. */
static inline uint32_t *tr_keymap_get(const struct tr_keymap *map, uint64_t key)
{
    if (map->cap == 0)
        return NULL;
    struct tr_keymap_place *place = tr_keymap_find(map, key);
    return tr_keymap_key(place) ? &place->value : NULL;
}

/* A free place becomes a key's.
 * gives: the place of its value, 0; NULL when memory is short */
uint32_t *tr_keymap_add(struct tr_keymap *map, uint64_t key);

/* Place of a key's value, made with value 0 when new.
 * gives: NULL when memory is short */
static inline uint32_t *tr_keymap_put(struct tr_keymap *map, uint64_t key)
{
    uint32_t *there = tr_keymap_get(map, key);
    return there ? there : tr_keymap_add(map, key);
}

static inline uint64_t tr_key_load64(const char *bytes)
{
    uint64_t v;
    memcpy(&v, bytes, sizeof v);
    return v;
}

static inline uint32_t tr_key_load32(const char *bytes)
{
    uint32_t v;
    memcpy(&v, bytes, sizeof v);
    return v;
}

static inline uint64_t tr_key_mix(uint64_t h, uint64_t v)
{
    h = (h ^ v) * 0x9E3779B97F4A7C15ull;
    return h ^ h >> 29;
}

#define TR_KEY_CHARS_BIT (1ull << 63) /* is set in keys of characters only */

/* Key of some bytes; never 0. Eight bytes at a time, the last ones perhaps twice. */
static inline uint64_t tr_key_bytes(const char *bytes, size_t len)
{
    uint64_t h = tr_key_mix(~0ull, len);
    size_t at = 0;
    for (; at + 8 < len; at += 8)
        h = tr_key_mix(h, tr_key_load64(bytes + at));
    if (len >= 8)
        h = tr_key_mix(h, tr_key_load64(bytes + len - 8));
    else if (len >= 4)
        h = tr_key_mix(h, tr_key_load32(bytes) | (uint64_t)tr_key_load32(bytes + len - 4) << 32);
    else if (len > 0)
        h = tr_key_mix(h, (uint8_t)bytes[0] | (uint32_t)(uint8_t)bytes[len / 2] << 8 |
                              (uint32_t)(uint8_t)bytes[len - 1] << 16);
    h = tr_key_mix(h, h >> 32) & ~TR_KEY_CHARS_BIT;
    return h ? h : 1;
}

/* Key of two characters in a row (second 0: of one character); never 0 and
 * apart from all keys of bytes. */
static inline uint64_t tr_key_chars(uint32_t first, uint32_t second)
{
    return TR_KEY_CHARS_BIT | (uint64_t)first << 24 | second;
}

#endif
