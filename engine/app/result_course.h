/* The result's account of how the call went. */
#ifndef TR_APP_RESULT_COURSE_H
#define TR_APP_RESULT_COURSE_H

#include "app/app_inside.h"

/* words: with all that was said */
void tr_result_course(struct tr_column *flow, bool words);

#endif
