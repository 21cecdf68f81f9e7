/* Where the parts of a scenario are written: a table that goes along with the
 * graph from the loader, so that what is found out later about a frozen graph
 * can still be told with file, line and column. Read as a stranger's bytes. */
#ifndef TR_SCRIPT_PLACES_H
#define TR_SCRIPT_PLACES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/status.h"
#include "sim/graph.h"

#define TR_SPOTS_MAX 32768 /* in one table; what is beyond has no place of its own */

/* What is written there; the index is of the array that is named. */
enum tr_spot_kind {
    TR_SPOT_HEAD,   /* 0: scenario { */
    TR_SPOT_BEAT,   /* graph->beats */
    TR_SPOT_CALLER, /* graph->beats: the field that gives it its line */
    TR_SPOT_BRANCH, /* graph->branches */
    TR_SPOT_WHEN,   /* graph->branches: its field when */
    TR_SPOT_REF,    /* graph->refs: a choice, an aside, an expected act */
    TR_SPOT_LINE,   /* graph->lines: its entry in lines/zh-Hans.lua; then one kind for each
                       language, in the order of enum tr_lang */
    TR_SPOT_LINE_LAST = TR_SPOT_LINE + TR_LANG_COUNT - 1,
    TR_SPOT_FACT,  /* graph->facts */
    TR_SPOT_SLIP,  /* graph->slip */
    TR_SPOT_VAR,   /* graph->vars */
    TR_SPOT_CAST,  /* graph->cast */
    TR_SPOT_SIDE,  /* graph->sides */
    TR_SPOT_GROUP, /* graph->groups */
    TR_SPOT_KIND_COUNT
};

struct tr_spot {
    uint32_t index;
    uint16_t kind;         /* enum tr_spot_kind */
    uint16_t file;         /* of places->files */
    uint32_t line, column; /* from 1; column 0: not known */
};

struct tr_places {
    char **files; /* owned, as is the rest */
    size_t file_count;
    struct tr_spot *spots; /* ascending by kind, then index; each pair once */
    size_t count, cap;
};

/* The place of one thing, or NULL; borrowed. */
const struct tr_spot *tr_places_find(const struct tr_places *places, enum tr_spot_kind kind,
                                     uint32_t index);
void tr_places_done(struct tr_places *places);

/* Append; files are copied. errors: TR_ENOMEM */
tr_status tr_places_add_file(struct tr_places *places, const char *name);
tr_status tr_places_add(struct tr_places *places, const struct tr_spot *spot);
/* Bring into order; of two places of one thing the first stays. errors: TR_ENOMEM */
tr_status tr_places_sort(struct tr_places *places);
/* Does everything that has a place exist? errors: TR_EFORMAT */
tr_status tr_places_check(const struct tr_places *places, const struct tr_graph *graph,
                          tr_err *err);

#endif
