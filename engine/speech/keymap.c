/* Linear probing at a load of one half as a rule, of three quarters at most. */
#include "speech/keymap.h"

#include "base/alloc.h"

void tr_keymap_done(struct tr_keymap *map)
{
    tr_free(map->places);
    memset(map, 0, sizeof *map);
}

static bool grow(struct tr_keymap *map, size_t cap)
{
    struct tr_keymap bigger = {
        .places = tr_calloc(cap, sizeof *bigger.places), .cap = cap, .count = map->count};
    if (!bigger.places)
        return false;
    for (size_t i = 0; i < map->cap; i++)
        if (tr_keymap_key(&map->places[i]))
            *tr_keymap_find(&bigger, tr_keymap_key(&map->places[i])) = map->places[i];
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

uint32_t *tr_keymap_add(struct tr_keymap *map, uint64_t key)
{
    if ((map->count + 1) * 4 > map->cap * 3 && !grow(map, map->cap ? map->cap * 2 : 64))
        return NULL;
    struct tr_keymap_place *place = tr_keymap_find(map, key);
    map->count++;
    place->key[0] = (uint32_t)key;
    place->key[1] = (uint32_t)(key >> 32);
    return &place->value;
}
