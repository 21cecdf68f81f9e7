/* Linear probing at a load of at most one half. */
#include "speech/keymap.h"

#include <string.h>

#include "base/alloc.h"

#define CHARS_BIT (1ull << 63)

void tr_keymap_done(struct tr_keymap *map)
{
    tr_free(map->keys);
    tr_free(map->values);
    memset(map, 0, sizeof *map);
}

static size_t home(uint64_t key, size_t cap)
{
    uint64_t h = key * 0x9E3779B97F4A7C15ull;
    return (size_t)(h >> 32) & (cap - 1);
}

uint32_t *tr_keymap_get(const struct tr_keymap *map, uint64_t key)
{
    if (map->cap == 0)
        return NULL;
    for (size_t i = home(key, map->cap);; i = (i + 1) & (map->cap - 1)) {
        if (map->keys[i] == key)
            return &map->values[i];
        if (map->keys[i] == 0)
            return NULL;
    }
}

static bool grow(struct tr_keymap *map, size_t cap)
{
    uint64_t *keys = tr_calloc(cap, sizeof *keys);
    uint32_t *values = tr_calloc(cap, sizeof *values);
    if (!keys || !values) {
        tr_free(keys);
        tr_free(values);
        return false;
    }
    for (size_t i = 0; i < map->cap; i++) {
        if (map->keys[i] == 0)
            continue;
        size_t at = home(map->keys[i], cap);
        while (keys[at] != 0)
            at = (at + 1) & (cap - 1);
        keys[at] = map->keys[i];
        values[at] = map->values[i];
    }
    tr_free(map->keys);
    tr_free(map->values);
    map->keys = keys;
    map->values = values;
    map->cap = cap;
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
    size_t i = home(key, map->cap);
    while (map->keys[i] != 0 && map->keys[i] != key)
        i = (i + 1) & (map->cap - 1);
    if (map->keys[i] == 0) {
        map->keys[i] = key;
        map->count++;
    }
    return &map->values[i];
}

uint64_t tr_key_bytes(const char *bytes, size_t len)
{
    uint64_t h = 1469598103934665603ull;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (uint8_t)bytes[i]) * 1099511628211ull;
    h &= ~CHARS_BIT;
    return h ? h : 1;
}

uint64_t tr_key_chars(uint32_t first, uint32_t second)
{
    return CHARS_BIT | (uint64_t)first << 24 | second;
}
