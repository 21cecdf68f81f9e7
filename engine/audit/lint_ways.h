/* What can have happened before a beat is played: which beats, and therefore which
 * lines and assignments. More may be said to be possible than is, never less. */
#ifndef TR_AUDIT_LINT_WAYS_H
#define TR_AUDIT_LINT_WAYS_H

#include "audit/logic.h"
#include "base/status.h"
#include "sim/graph.h"

struct tr_ways {
    const struct tr_graph *graph; /* borrowed */
    uint32_t words;               /* of one row */
    uint64_t *after;              /* a row for each beat: beats that can be entered later */
};

/* out: caller's storage, tr_ways_done. errors: TR_ENOMEM */
tr_status tr_ways_find(struct tr_ways *out, const struct tr_graph *graph, tr_err *err);
void tr_ways_done(struct tr_ways *ways);

/* Can the beat be played at all? */
bool tr_ways_reached(const struct tr_ways *ways, uint16_t beat);
/* Can the first have been entered when the second is played? A beat itself always. */
bool tr_ways_before(const struct tr_ways *ways, uint16_t first, uint16_t second);

/* The values that a reading instruction can give in a beat; what any is, is whole. */
struct tr_interval tr_ways_values(const struct tr_ways *ways, uint16_t beat, uint32_t op,
                                  int32_t arg);

#endif
