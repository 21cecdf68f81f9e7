/* What stands in front of a run's commands, checked alike by the one who writes
 * and the one who reads. */
#ifndef TR_SIM_RUN_HEAD_H
#define TR_SIM_RUN_HEAD_H

#include "sim/replay.h"

#define TR_RUN_MAGIC "TRR"
#define TR_RUN_FRAME_MAX 65536u /* bytes of a run that are not commands, at most */

/* NULL, or what is wrong with a head. */
const char *tr_run_head_fault(const struct tr_run_head *head);

#endif
