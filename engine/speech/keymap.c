/* Linear probing at a load of at most one half. */
#include "speech/keymap.h"

#include <string.h>

#include "base/alloc.h"

#define CHARS_BIT (1ull << 63)

void tr_keymap_done(struct tr_keymap *map)
{
    tr_free(map->places);
    memset(map, 0, sizeof *map);
}

static uint64_t key_of(const struct tr_keymap_place *place)
{
    return place->key[0] | (uint64_t)place->key[1] << 32;
}

/* The place of a key, or the free one where it belongs. */
static struct tr_keymap_place *find(const struct tr_keymap *map, uint64_t key)
{
    size_t i = (size_t)(key * 0x9E3779B97F4A7C15ull >> 32) & (map->cap - 1);
    for (;; i = (i + 1) & (map->cap - 1)) {
        uint64_t there = key_of(&map->places[i]);
        if (there == key || there == 0)
            return &map->places[i];
    }
}

uint32_t *tr_keymap_get(const struct tr_keymap *map, uint64_t key)
{
    if (map->cap == 0)
        return NULL;
    struct tr_keymap_place *place = find(map, key);
    return key_of(place) ? &place->value : NULL;
}

static bool grow(struct tr_keymap *map, size_t cap)
{
    struct tr_keymap bigger = {
        .places = tr_calloc(cap, sizeof *bigger.places), .cap = cap, .count = map->count};
    if (!bigger.places)
        return false;
    for (size_t i = 0; i < map->cap; i++)
        if (key_of(&map->places[i]))
            *find(&bigger, key_of(&map->places[i])) = map->places[i];
    tr_free(map->places);
    *map = bigger;
    return true;
}

bool tr_keymap_reserve(struct tr_keymap *map, size_t keys)
{
    size_t cap = 64;
    while (cap < keys * 2 && cap < (size_t)1 << 24)
        cap *= 2;
    return cap <= map->cap || grow(map, cap);
}

uint32_t *tr_keymap_put(struct tr_keymap *map, uint64_t key)
{
    if ((map->count + 1) * 2 > map->cap && !grow(map, map->cap ? map->cap * 2 : 64))
        return NULL;
    struct tr_keymap_place *place = find(map, key);
    map->count += key_of(place) == 0;
    place->key[0] = (uint32_t)key;
    place->key[1] = (uint32_t)(key >> 32);
    return &place->value;
}

static uint64_t load64(const char *bytes)
{
    uint64_t v;
    memcpy(&v, bytes, sizeof v);
    return v;
}

static uint32_t load32(const char *bytes)
{
    uint32_t v;
    memcpy(&v, bytes, sizeof v);
    return v;
}

static uint64_t mix(uint64_t h, uint64_t v)
{
    h = (h ^ v) * 0x9E3779B97F4A7C15ull;
    return h ^ h >> 29;
}

/* Eight bytes at a time, the last ones perhaps twice. */
uint64_t tr_key_bytes(const char *bytes, size_t len)
{
    uint64_t h = mix(~0ull, len);
    size_t at = 0;
    for (; at + 8 < len; at += 8)
        h = mix(h, load64(bytes + at));
    if (len >= 8)
        h = mix(h, load64(bytes + len - 8));
    else if (len >= 4)
        h = mix(h, load32(bytes) | (uint64_t)load32(bytes + len - 4) << 32);
    else if (len > 0)
        h = mix(h, (uint8_t)bytes[0] | (uint32_t)(uint8_t)bytes[len / 2] << 8 |
                       (uint32_t)(uint8_t)bytes[len - 1] << 16);
    h = mix(h, h >> 32) & ~CHARS_BIT;
    return h ? h : 1;
}

uint64_t tr_key_chars(uint32_t first, uint32_t second)
{
    return CHARS_BIT | (uint64_t)first << 24 | second;
}
