/* Bounded memory of texts: a hash table whose entries are also a list from the
 * newest to the oldest. Texts are compared in full, so that no two texts are
 * ever taken for each other. */
#include <string.h>

#include "app/type_inside.h"
#include "base/alloc.h"

bool tr_type_cache_init(struct tr_cache *cache, size_t count_max, size_t cost_max)
{
    *cache = (struct tr_cache){.count_max = count_max, .cost_max = cost_max, .bucket_count = 64};
    while (cache->bucket_count < count_max)
        cache->bucket_count *= 2;
    cache->buckets = tr_calloc(cache->bucket_count, sizeof(struct tr_entry *));
    return cache->buckets != NULL;
}

static uint64_t hash_of(enum tr_face face, int width, const char *text, size_t len)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325) ^ ((uint64_t)face << 32 | (uint32_t)width);
    while (len >= 8) {
        uint64_t word;
        memcpy(&word, text, 8);
        hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 32;
        text += 8;
        len -= 8;
    }
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (uint8_t)text[i]) * UINT64_C(0x100000001b3);
    hash *= UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ (hash >> 32);
}

static void unlink_entry(struct tr_cache *cache, struct tr_entry *entry)
{
    if (entry->newer)
        entry->newer->older = entry->older;
    else
        cache->newest = entry->older;
    if (entry->older)
        entry->older->newer = entry->newer;
    else
        cache->oldest = entry->newer;
    entry->newer = entry->older = NULL;
}

static void link_newest(struct tr_cache *cache, struct tr_entry *entry)
{
    entry->older = cache->newest;
    if (cache->newest)
        cache->newest->newer = entry;
    else
        cache->oldest = entry;
    cache->newest = entry;
}

static void remove_entry(struct tr_cache *cache, struct tr_entry *entry, bool gone)
{
    struct tr_entry **link = &cache->buckets[entry->hash & (cache->bucket_count - 1)];
    while (*link != entry)
        link = &(*link)->next_same;
    *link = entry->next_same;
    unlink_entry(cache, entry);
    cache->count--;
    cache->cost -= entry->cost;
    if (entry->texture && !gone)
        SDL_DestroyTexture(entry->texture);
    tr_free(entry->lines);
    tr_free(entry->text);
    tr_free(entry);
}

void tr_type_cache_drop(struct tr_cache *cache, bool gone)
{
    while (cache->oldest)
        remove_entry(cache, cache->oldest, gone);
}

void tr_type_cache_done(struct tr_cache *cache, bool gone)
{
    tr_type_cache_drop(cache, gone);
    tr_free(cache->buckets);
    *cache = (struct tr_cache){0};
}

struct tr_entry *tr_type_cache_get(struct tr_cache *cache, enum tr_face face, int width,
                                   const char *text, size_t len, uint64_t frame)
{
    uint64_t hash = hash_of(face, width, text, len);
    struct tr_entry *entry = cache->buckets[hash & (cache->bucket_count - 1)];
    for (; entry; entry = entry->next_same) {
        if (entry->hash == hash && entry->len == len && entry->face == (uint32_t)face &&
            entry->width == (uint32_t)width && memcmp(entry->text, text, len) == 0)
            break;
    }
    if (entry) {
        entry->frame = frame;
        unlink_entry(cache, entry);
        link_newest(cache, entry);
    }
    return entry;
}

struct tr_entry *tr_type_cache_add(struct tr_cache *cache, enum tr_face face, int width,
                                   const char *text, size_t len, uint64_t frame)
{
    struct tr_entry *entry = tr_calloc(1, sizeof *entry);
    char *copy = tr_strndup(text, len);
    if (!entry || !copy || len > UINT32_MAX) {
        tr_free(entry);
        tr_free(copy);
        return NULL;
    }
    entry->hash = hash_of(face, width, text, len);
    entry->face = (uint32_t)face;
    entry->width = (uint32_t)width;
    entry->len = (uint32_t)len;
    entry->text = copy;
    entry->frame = frame;
    struct tr_entry **bucket = &cache->buckets[entry->hash & (cache->bucket_count - 1)];
    entry->next_same = *bucket;
    *bucket = entry;
    link_newest(cache, entry);
    cache->count++;
    return entry;
}

void tr_type_cache_cost(struct tr_cache *cache, struct tr_entry *entry, size_t bytes)
{
    bytes += sizeof *entry + entry->len;
    entry->cost += bytes;
    cache->cost += bytes;
    while ((cache->count > cache->count_max || cache->cost > cache->cost_max) &&
           cache->oldest != entry &&
           (!cache->oldest->texture || cache->oldest->frame != entry->frame))
        remove_entry(cache, cache->oldest, false);
}
