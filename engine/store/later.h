/* Are the verdicts that stand beside a run what comes out of it? For a referee: whoever has
 * a board's file can write into it. */
#ifndef TR_STORE_LATER_H
#define TR_STORE_LATER_H

#include "audit/rehear.h"
#include "store/amend.h"

struct tr_later;
/* For many runs: cards and content stay decoded.
 * store:  borrowed
 * limit:  of hearing one run by a stranger's lexicon; copied
 * errors: TR_ENOMEM */
tr_status tr_later_new(struct tr_later **out, struct tr_store *store,
                       const struct tr_rehear_limit *limit, tr_err *err);
void tr_later_free(struct tr_later *later);

/* Judge a run again under the card of each of its later verdicts, and hear it again by the
 * lexicon of each that rests on another hearing.
 * id:      the run
 * count:   verdicts looked at
 * reason:  one sentence on the first that is not what comes out; "" when there is none. What
 *          was made by another version is passed over
 * errors:  TR_ENOMEM, TR_EBUSY; both untouched then */
tr_status tr_later_check(struct tr_later *later, int64_t id, size_t *count, char reason[TR_ERR_MAX],
                         tr_err *err);

#endif
