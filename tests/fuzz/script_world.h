/* What the fuzz targets of the scenario language share: sources compiled in this
 * process as the loader does it, and everything that must hold of the answer. */
#ifndef TR_TESTS_FUZZ_SCRIPT_WORLD_H
#define TR_TESTS_FUZZ_SCRIPT_WORLD_H

#include "script/compile.h"

/* Compile text[size] as the main file of a scenario, house or scorecard. A line
 * "-- file: NAME" begins another file of the folder. It is asked for under the
 * id that it gives itself. Stops with a message when something does not hold. */
void script_check(enum tr_load_kind kind, const uint8_t *text, size_t size);

/* The same for a file of lines beside a scenario that uses many. */
void script_check_lines(const uint8_t *text, size_t size);

#endif
