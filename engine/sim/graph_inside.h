/* Inside of the graph's format: its tables and the check of the whole. */
#ifndef TR_SIM_GRAPH_INSIDE_H
#define TR_SIM_GRAPH_INSIDE_H

#include "sim/codec.h"
#include "sim/graph.h"

/* The arrays of a graph, in the order of its file. */
enum {
    BEATS,
    BRANCHES,
    LINES,
    VARIANTS,
    FACTS,
    OPTIONS,
    SLIP,
    VARS,
    SETS,
    ACTS,
    REFS,
    CODE,
    GROUPS,
    ALIKES,
    CAST,
    SIDES,
    DIALS,
    TRIES,
    WANTS,
    PEOPLE,
    TOPICS,
    ARRAYS
};

extern const struct tr_codec tr_graph_codec;

/* What only a look at several fields together shows.
 * errors: TR_EFORMAT */
tr_status tr_graph_check(const struct tr_graph *graph, tr_err *err);

#endif
