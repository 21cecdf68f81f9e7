/* What the files of re-scoring share. */
#ifndef TR_AUDIT_RESCORE_INSIDE_H
#define TR_AUDIT_RESCORE_INSIDE_H

#include "audit/rescore.h"

/* What one thread works in; on its stack, since a call wants more alignment than the heap
 * gives. */
struct tr_rescore_room {
    struct tr_call call;
    struct tr_verdict before, after;
};

/* Play a run as it was recorded and judge it by the setup's card.
 * heard:   the same run with other acts in its answers, or NULL
 * hashed:  the call's digest will be asked for
 * call:    caller's storage, ended on return
 * errors:  TR_EINVAL (a command does not fit the setup), TR_EMISMATCH (heard is of another
 *          run), TR_ENOMEM */
tr_status tr_rescore_play(const struct tr_replay *run, const struct tr_replay *heard,
                          const struct tr_setup *setup, bool hashed, struct tr_call *call,
                          struct tr_verdict *out, tr_err *err);

#endif
