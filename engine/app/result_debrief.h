/* The result's slip beside the facts, what was read back, and what to say. */
#ifndef TR_APP_RESULT_DEBRIEF_H
#define TR_APP_RESULT_DEBRIEF_H

#include "app/app_inside.h"

void tr_result_slip(struct tr_column *flow);
void tr_result_coach(struct tr_column *flow);
/* Where the time went, in a sentence. */
void tr_result_times(struct tr_column *flow);

#endif
