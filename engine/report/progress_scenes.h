/* What each call of a data folder exercises. */
#ifndef TR_REPORT_PROGRESS_SCENES_H
#define TR_REPORT_PROGRESS_SCENES_H

#include "report/progress_read.h"

/* Fill in all->card, ->choices and ->scenes. A call that does not load is left out; without
 * house or card there are none, and all->problem says why.
 * errors: TR_ENOMEM */
tr_status tr_progress_scenes(struct tr_progress_all *all, const struct tr_progress_wish *wish,
                             tr_err *err);

/* What a linked scenario exercises of each rule in use.
 * out: room for setup->rule_count; gives how many were written */
size_t tr_exercises(const struct tr_setup *setup, struct tr_exercise *out);

#endif
