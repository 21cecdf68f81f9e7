/* The table of places: looked up in the parent, filled by the loader, and as
 * bytes in between (wire.c). */
#include "script/places.h"

#include <string.h>

#include "base/alloc.h"

static int order(const struct tr_spot *spot, enum tr_spot_kind kind, uint32_t index)
{
    if (spot->kind != (uint16_t)kind)
        return spot->kind < (uint16_t)kind ? -1 : 1;
    if (spot->index != index)
        return spot->index < index ? -1 : 1;
    return 0;
}

const struct tr_spot *tr_places_find(const struct tr_places *places, enum tr_spot_kind kind,
                                     uint32_t index)
{
    size_t low = 0, high = places ? places->count : 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int o = order(&places->spots[middle], kind, index);
        if (o == 0)
            return &places->spots[middle];
        if (o < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

tr_status tr_places_add_file(struct tr_places *places, const char *name)
{
    char **files = tr_realloc(places->files, (places->file_count + 1) * sizeof *files);
    if (!files)
        return TR_ENOMEM;
    places->files = files;
    files[places->file_count] = tr_strndup(name, strlen(name));
    if (!files[places->file_count])
        return TR_ENOMEM;
    places->file_count++;
    return TR_OK;
}

tr_status tr_places_add(struct tr_places *places, const struct tr_spot *spot)
{
    if (places->count == places->cap) {
        size_t cap = places->cap ? places->cap * 2 : 64;
        struct tr_spot *spots = tr_realloc(places->spots, cap * sizeof *spots);
        if (!spots)
            return TR_ENOMEM;
        places->spots = spots;
        places->cap = cap;
    }
    places->spots[places->count++] = *spot;
    return TR_OK;
}

/* Merge two sorted halves; sorting takes n log n whatever the order was. */
static void merge(struct tr_spot *v, struct tr_spot *spare, size_t half, size_t n)
{
    size_t a = 0, b = half;
    for (size_t i = 0; i < n; i++) {
        bool left =
            b == n || (a < half && order(&v[a], (enum tr_spot_kind)v[b].kind, v[b].index) <= 0);
        spare[i] = v[left ? a++ : b++];
    }
    memcpy(v, spare, n * sizeof *v);
}

static void sort(struct tr_spot *v, struct tr_spot *spare, size_t n)
{
    if (n < 2)
        return;
    sort(v, spare, n / 2);
    sort(v + n / 2, spare, n - n / 2);
    merge(v, spare, n / 2, n);
}

tr_status tr_places_sort(struct tr_places *places)
{
    struct tr_spot *spare = tr_calloc(places->count + 1, sizeof *spare);
    if (!spare)
        return TR_ENOMEM;
    sort(places->spots, spare, places->count);
    tr_free(spare);
    size_t kept = 0;
    for (size_t i = 0; i < places->count; i++) {
        const struct tr_spot *s = &places->spots[i];
        if (kept == 0 || order(&places->spots[kept - 1], (enum tr_spot_kind)s->kind, s->index) != 0)
            places->spots[kept++] = *s;
    }
    places->count = kept;
    return TR_OK;
}

/* How many things of a kind the graph has. */
static uint32_t things(const struct tr_graph *g, enum tr_spot_kind kind)
{
    switch (kind) {
    case TR_SPOT_HEAD:
        return 1;
    case TR_SPOT_BEAT:
    case TR_SPOT_CALLER:
        return g->beat_count;
    case TR_SPOT_BRANCH:
    case TR_SPOT_WHEN:
        return g->branch_count;
    case TR_SPOT_REF:
        return g->ref_count;
    case TR_SPOT_FACT:
        return g->fact_count;
    case TR_SPOT_SLIP:
        return g->slip_count;
    case TR_SPOT_VAR:
        return g->var_count;
    case TR_SPOT_CAST:
        return g->cast_count;
    case TR_SPOT_SIDE:
        return g->side_count;
    case TR_SPOT_GROUP:
        return g->group_count;
    default:
        return g->line_count;
    }
}

tr_status tr_places_check(const struct tr_places *places, const struct tr_graph *graph, tr_err *err)
{
    for (size_t i = 0; i < places->count; i++) {
        const struct tr_spot *s = &places->spots[i];
        if (s->index >= things(graph, (enum tr_spot_kind)s->kind))
            return tr_fail(err, TR_EFORMAT,
                           "the loader's answer places something that is not there");
    }
    return TR_OK;
}

void tr_places_done(struct tr_places *places)
{
    for (size_t i = 0; i < places->file_count; i++)
        tr_free(places->files[i]);
    tr_free(places->files);
    tr_free(places->spots);
    memset(places, 0, sizeof *places);
}
