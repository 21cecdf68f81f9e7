/* Inside of linking, shared by its files. Nobody outside sim/ includes this. */
#ifndef TR_SIM_SETUP_INSIDE_H
#define TR_SIM_SETUP_INSIDE_H

#include <stdbool.h>

#include "sim/setup.h"

/* map: index in the graph's or card's acts -> index in the setup's */
static inline struct tr_actset tr_setup_set(const uint16_t *refs, struct tr_slice slice,
                                            const uint16_t *map)
{
    struct tr_actset set = {{0}};

    for (uint32_t i = 0; i < slice.count; i++)
        tr_actset_add(&set, map[refs[slice.first + i]]);
    return set;
}

/* A rule of a group that the scenario asks for, and of a kind that a call can show. */
bool tr_setup_rule_in_use(const struct tr_graph *graph, const struct tr_card *card,
                          const struct tr_rule *rule);
/* The rules in use, with all that a step would else have to look for. The acts are
 * linked, and there is room for as many rules as are in use. */
void tr_setup_link_rules(struct tr_setup *setup);

#endif
