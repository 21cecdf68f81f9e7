/* Inside of the setup: who and what a call can ask for, of house and scenario
 * together. Nobody outside sim/ includes this. */
#ifndef TR_SIM_PEOPLE_H
#define TR_SIM_PEOPLE_H

#include "sim/setup.h"

/* How many there will be. */
uint32_t tr_people_count(const struct tr_graph *graph, const struct tr_house *house);
uint32_t tr_entries_count(const struct tr_graph *graph, const struct tr_house *house);

/* Fill in setup->who, entries and wants, which have their room already.
 * errors: TR_EINVAL when the scenario asks for what is not there */
tr_status tr_people_link(struct tr_setup *setup, tr_err *err);

#endif
