/* The states that are known: a table by what conditions can tell apart, and in
 * each of its places the few that only rules tell apart. See walk.h. */
#include <stdlib.h>
#include <string.h>

#include "audit/walk_inside.h"
#include "base/alloc.h"

#define FIRST_NODES 1024u
#define LEVELS 512u /* of points; beyond, the same */

/* States that only rules tell apart are kept in the second pass: all of them while it
 * is small, so that it can be exact, then a few of each kind. */
#define ALL_KEPT 4u /* in the first part in so many of the states that may be */
#define ALIKE_KEPT 4u

/* States by their points, the latest first. */
struct tr_standings {
    uint32_t first[2 * LEVELS + 1]; /* 1 + a state */
    uint32_t low, high;             /* all levels in use are within */
    uint32_t *next;                 /* per state: 1 + another of the level */
};

static struct tr_node_head *head_at(const struct tr_walker *w, uint32_t i)
{
    return (struct tr_node_head *)(void *)(w->nodes + (size_t)i * w->node_size);
}

static uint8_t *bytes_at(const struct tr_walker *w, uint32_t i)
{
    return (uint8_t *)(head_at(w, i) + 1);
}

const struct tr_node_head *tr_walker_head(const struct tr_walker *w, uint32_t state)
{
    return head_at(w, state);
}

/* ---- the table --------------------------------------------------------------------- */

/* Multiply and fold, eight bytes at a time; only for this table. */
static uint32_t hash_of(const uint8_t *key, size_t len)
{
    uint64_t h = UINT64_C(0x9E3779B97F4A7C15) ^ len;
    uint64_t v = 0;
    for (; len >= 8; key += 8, len -= 8) {
        memcpy(&v, key, 8);
        h = (h ^ v) * UINT64_C(0xD6E8FEB86659FD93);
        h ^= h >> 32;
    }
    v = 0;
    memcpy(&v, key, len);
    h = (h ^ v) * UINT64_C(0xD6E8FEB86659FD93);
    return (uint32_t)(h ^ h >> 32);
}

static struct tr_bucket *bucket_of(const struct tr_walker *w, const uint8_t *packed, uint32_t hash)
{
    uint32_t mask = w->bucket_count - 1, at = hash & mask;
    for (; w->buckets[at].first; at = (at + 1) & mask)
        if (w->buckets[at].hash == hash &&
            memcmp(bytes_at(w, w->buckets[at].first - 1), packed, w->plan.key_bytes) == 0)
            break;
    return &w->buckets[at];
}

static bool grow_table(struct tr_walker *w, uint32_t count)
{
    struct tr_bucket *table = tr_calloc(count, sizeof *table);
    if (!table)
        return false;
    for (uint32_t i = 0; i < w->bucket_count; i++) {
        if (!w->buckets[i].first)
            continue;
        uint32_t at = w->buckets[i].hash & (count - 1);
        while (table[at].first)
            at = (at + 1) & (count - 1);
        table[at] = w->buckets[i];
    }
    tr_free(w->buckets);
    w->buckets = table;
    struct tr_place *places = w->pass > 0 ? tr_calloc(count, sizeof *places) : NULL;
    if (w->pass > 0 && !places)
        return false;
    for (uint32_t i = 0; w->places && i < w->bucket_count; i++) {
        uint32_t at = w->places[i].hash & (count - 1);
        while (w->places[i].node && places[at].node)
            at = (at + 1) & (count - 1);
        if (w->places[i].node)
            places[at] = w->places[i];
    }
    tr_free(w->places);
    w->places = places;
    w->bucket_count = count;
    return true;
}

static bool grow(struct tr_walker *w)
{
    uint32_t wide = w->bucket_count ? w->bucket_count : FIRST_NODES; /* a power of two */
    uint32_t most = w->opts.states_max + TR_MOVES_MAX; /* the last state has its moves made */
    uint32_t cap = wide < most ? wide : most;
    if (w->pass > 0 && !w->standings) {
        w->standings = tr_calloc(1, sizeof *w->standings);
        if (!w->standings)
            return false;
        w->standings->low = 2 * LEVELS;
    }
    if (w->standings) {
        uint32_t *next = tr_realloc(w->standings->next, cap * sizeof *next);
        if (!next)
            return false;
        w->standings->next = next;
    }
    uint8_t *nodes = tr_realloc(w->nodes, (size_t)cap * w->node_size);
    if (!nodes)
        return false;
    w->nodes = nodes;
    if (!grow_table(w, 2 * wide))
        return false;
    w->node_cap = cap;
    return true;
}

uint32_t tr_known_room(const struct tr_walker *w)
{
    size_t one = w->node_size + 2 * 2 * (sizeof *w->buckets + sizeof *w->places) + sizeof(uint32_t);
    return (uint32_t)(TR_WALK_BYTES_MAX / one) - TR_MOVES_MAX;
}

/* ---- keeping ------------------------------------------------------------------------ */

/* Points that are won less those that are lost, as things stand. */
static int32_t standing(const struct tr_walker *w, const struct tr_call *call)
{
    int32_t sum = 0;
    for (uint32_t i = 0; i < w->content->setup->rule_count; i++) {
        uint8_t raw = call->score.rules[i].raw;
        sum += raw == TR_MET ? w->plan.points[i] : raw == TR_BROKEN ? -w->plan.points[i] : 0;
    }
    return sum < INT16_MIN ? INT16_MIN : sum > INT16_MAX ? INT16_MAX : sum;
}

/* Where a state stands or would stand. */
static struct tr_place *place_of(const struct tr_walker *w, const uint8_t *packed, uint32_t hash)
{
    const size_t len = w->plan.key_bytes + w->plan.rule_bytes;
    uint32_t mask = w->bucket_count - 1, at = hash & mask;
    for (; w->places[at].node; at = (at + 1) & mask)
        if (w->places[at].hash == hash &&
            memcmp(bytes_at(w, w->places[at].node - 1), packed, len) == 0)
            break;
    return &w->places[at];
}

/* States of one place differ in merit only: what is neither better than one of them
 * nor worse than another leads to no score that they do not lead to. */
static bool between(const struct tr_walker *w, uint32_t node, struct tr_merit m)
{
    bool better = false, worse = false;
    for (; node && !(better && worse); node = head_at(w, node - 1)->alike) {
        const struct tr_node_head *h = head_at(w, node - 1);
        better |= h->talk <= m.talk && h->fresh >= m.fresh;
        worse |= h->talk >= m.talk && h->fresh <= m.fresh;
    }
    return better && worse;
}

static void stand(struct tr_standings *s, uint32_t node, int32_t points)
{
    int32_t at = points < -(int32_t)LEVELS ? -(int32_t)LEVELS : points;
    uint32_t level = (uint32_t)(at > (int32_t)LEVELS ? (int32_t)LEVELS : at) + LEVELS;
    s->next[node] = s->first[level];
    s->first[level] = node + 1;
    s->low = level < s->low ? level : s->low;
    s->high = level > s->high ? level : s->high;
}

/* Put a state into its bucket and its place. */
static void enter(struct tr_walker *w, struct tr_bucket *b, struct tr_place *place, uint32_t hash,
                  struct tr_node_head head, int32_t points)
{
    uint32_t node = w->node_count++;
    b->best = b->count == 0 || points > b->best ? (int16_t)points : b->best;
    b->worst = b->count == 0 || points < b->worst ? (int16_t)points : b->worst;
    b->count = (uint16_t)(b->count + (b->count < UINT16_MAX));
    b->hash = hash;
    b->first = node + 1;
    if (place) {
        head.alike = place->node;
        place->node = node + 1;
    }
    *head_at(w, node) = head;
    if (w->news)
        w->novel[w->novel_count++] = node;
    if (w->standings)
        stand(w->standings, node, points);
}

tr_status tr_known_keep(struct tr_walker *w, const struct tr_call *call,
                        const struct tr_beside *beside, struct tr_walk_end from, tr_err *err)
{
    if (w->node_count == w->node_cap && !grow(w))
        return tr_fail(err, TR_ENOMEM, "there is no memory for another state; give fewer states");
    uint8_t *packed = bytes_at(w, w->node_count);
    struct tr_node_head head = {.parent = from.state, .move = from.move};
    tr_pack_told(w, call, beside, packed);
    uint32_t hash = hash_of(packed, w->plan.key_bytes);
    struct tr_bucket *b = bucket_of(w, packed, hash);
    if (w->pass == 0) {
        if (b->first)
            return TR_OK;
        tr_pack_rest(w, call, beside, packed);
        enter(w, b, NULL, hash, head, 0);
        return TR_OK;
    }
    uint32_t whole = hash_of(packed, w->plan.key_bytes + w->plan.rule_bytes);
    struct tr_place *place = place_of(w, packed, whole);
    struct tr_merit merit = tr_merit_of(w, call);
    if (between(w, place->node, merit))
        return TR_OK;
    int32_t points = standing(w, call);
    bool extreme = points > b->best || points < b->worst;
    bool few = w->node_count < w->opts.states_max / ALL_KEPT;
    if (b->count >= ALIKE_KEPT && !extreme && !few) {
        w->dropped = true;
        return TR_OK;
    }
    tr_pack_rest(w, call, beside, packed);
    place->hash = whole;
    head.talk = merit.talk;
    head.fresh = (int8_t)merit.fresh;
    enter(w, b, place, hash, head, points);
    return TR_OK;
}

/* ---- which is next --------------------------------------------------------------------- */

static uint32_t extreme(struct tr_walker *w, bool best)
{
    struct tr_standings *s = w->standings;
    while (s->low <= s->high) {
        uint32_t level = best ? s->high : s->low, node = s->first[level];
        if (node) {
            s->first[level] = s->next[node - 1];
            if (!head_at(w, node - 1)->expanded)
                return node - 1;
        } else if (best && s->high > 0) {
            s->high--;
        } else if (!best) {
            s->low++;
        } else {
            break;
        }
    }
    return TR_WALK_NONE;
}

uint32_t tr_known_next(struct tr_walker *w, uint32_t *oldest, uint32_t turn)
{
    while (w->novel_count > 0) {
        uint32_t node = w->novel[--w->novel_count];
        if (!head_at(w, node)->expanded)
            return node;
    }
    uint32_t node = w->standings && turn % 4 != 0 ? extreme(w, turn % 4 != 1) : TR_WALK_NONE;
    if (node != TR_WALK_NONE)
        return node;
    while (*oldest < w->node_count && head_at(w, *oldest)->expanded)
        ++*oldest;
    return *oldest < w->node_count ? *oldest : TR_WALK_NONE;
}

void tr_known_open(struct tr_walker *w, uint32_t state, struct tr_call *call,
                   struct tr_beside *beside)
{
    head_at(w, state)->expanded = 1;
    tr_unpack(w, bytes_at(w, state), call, beside);
}

/* ---- the end ---------------------------------------------------------------------------- */

static void free_table(struct tr_walker *w)
{
    tr_free(w->buckets);
    tr_free(w->places);
    w->buckets = NULL;
    w->places = NULL;
    w->bucket_count = 0;
    if (w->standings)
        tr_free(w->standings->next);
    tr_free(w->standings);
    w->standings = NULL;
}

void tr_known_close(struct tr_walker *w)
{
    struct tr_node_head *heads = (struct tr_node_head *)(void *)w->nodes;
    uint64_t bytes = (uint64_t)w->node_cap * w->node_size +
                     (uint64_t)w->bucket_count * sizeof *w->buckets +
                     (w->places ? (uint64_t)w->bucket_count * sizeof *w->places : 0) +
                     (w->standings ? (uint64_t)w->node_cap * sizeof(uint32_t) : 0);
    w->walk->bytes = w->walk->bytes > bytes ? w->walk->bytes : bytes;
    free_table(w);
    if (w->node_count == 0)
        return;
    for (uint32_t i = 0; i < w->node_count; i++) /* to the front: never over one to come */
        memmove(&heads[i], head_at(w, i), sizeof *heads);
    w->node_size = sizeof *heads;
    w->node_cap = w->node_count;
    uint8_t *less = tr_realloc(w->nodes, (size_t)w->node_cap * w->node_size);
    w->nodes = less ? less : w->nodes;
}

void tr_known_done(struct tr_walker *w)
{
    free_table(w);
    tr_free(w->nodes);
    w->nodes = NULL;
}
