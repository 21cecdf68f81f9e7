/* Why each act was heard, and why what looks like one was not: text and JSON. */
#ifndef TR_CLI_ACTS_WHY_H
#define TR_CLI_ACTS_WHY_H

#include <jansson.h>

#include "speech/why.h"

/* text: what was heard; whys: from tr_ear_why, shortened
 * moment: at which it was heard */
void tr_acts_why_text(const char *text, const struct tr_why *whys, size_t count,
                      enum tr_moment moment);

/* {"acts": [{id, start, end, words, fatal, file, line}],
 *  "not_counted": [{id, start, end, words, file, line, reason, said, by}]};
 * by is null or {act, file, line, start, end, words}.
 * gives: NULL when memory is short */
json_t *tr_acts_why_json(const char *text, const struct tr_why *whys, size_t count,
                         enum tr_moment moment);

#endif
