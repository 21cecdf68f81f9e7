/* What the fuzz targets of the simulation share: good counterparts for what is
 * being fuzzed, and a call played through whatever was accepted. */
#ifndef TR_TESTS_FUZZ_SIM_WORLD_H
#define TR_TESTS_FUZZ_SIM_WORLD_H

#include "sim/setup.h"

const struct tr_graph *world_graph(void);
const struct tr_house *world_house(void);
const struct tr_card *world_card(void);

/* Link the three and play calls with every kind of command through them; each
 * must end, score within bounds and give its digest again. What cannot be linked
 * is left alone. */
void world_play(const struct tr_graph *graph, const struct tr_house *house,
                const struct tr_card *card);

/* The input with its digest appended, so that fuzzing gets past the seal. The
 * caller frees it with tr_free; *len grows. */
uint8_t *world_sealed(const uint8_t *data, size_t *len);

/* Stop with a message when what must hold does not. */
void world_must(int holds, const char *what);

#endif
