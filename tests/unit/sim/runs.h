/* A recorder, a head and a buffer for the tests of runs, and a run that holds a
 * command of every kind. */
#ifndef TR_TEST_SIM_RUNS_H
#define TR_TEST_SIM_RUNS_H

#include "sim/replay.h"
#include "unit/sim/blob.h"

#define RUNS_WORDS "您好，greetings and goodbye" /* what its `say` holds */

extern struct tr_recorder rec;
extern struct tr_run_head head;
extern struct tr_buf buf; /* where runs_seal writes */
extern const struct blob_format run_format;

int runs_start(void **state);
int runs_stop(void **state);
void runs_set_head(void);
void runs_add(const struct tr_cmd *cmd);
/* Ten commands: pick_up speak say choose hold resume note say hang_up leave. */
void runs_record_all(void);
void runs_seal(uint16_t score);

#define RUNS_TEST(f) cmocka_unit_test_setup_teardown(f, runs_start, runs_stop)

#endif
