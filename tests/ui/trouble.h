/* What the tests of trouble share: a call of no merit that still counts, and what
 * has to be true after it. */
#ifndef TR_TESTS_UI_TROUBLE_H
#define TR_TESTS_UI_TROUBLE_H

#include "ui/stage.h"

void write_file(const char *path, const char *text);
/* Close the stage of a test; the window has to end by itself and well. */
void shut(void **state);
/* From a call that rings to its result. */
void play(struct tr_stage *stage);
/* The result says that it is stored, and the board has it and nothing else. */
void stored_as_run_one(struct tr_stage *stage, const char *board);

#endif
