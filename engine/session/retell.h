/* A call that is over, once more: its events in order for whoever has to tell about it,
 * and what was done in it done again up to a moment, so that a trainee can go on from
 * there in another way. Nothing is heard anew: what was recorded is stepped. */
#ifndef TR_SESSION_RETELL_H
#define TR_SESSION_RETELL_H

#include "session/session.h"

/* What was done in an ended session, of practice as well.
 * out:    caller frees with tr_replay_free; untouched on error
 * errors: TR_EINVAL before the end, TR_ENOMEM */
tr_status tr_session_recorded(const struct tr_session *session, struct tr_replay **out,
                              tr_err *err);

/* Every event of an ended session, as it happened, the last being TR_EV_ENDED.
 * errors: as above; TR_EMISMATCH (another call came out of what was recorded), TR_ENOMEM */
tr_status tr_session_retell(const struct tr_session *session, const struct tr_sink *sink,
                            tr_err *err);

/* In a session that has just begun do and record all that was done up to a moment, and let
 * time pass up to it.
 * run:    of the same content and options; its acts are bound to the session's content
 * to_ms:  of the call; INT32_MAX: to the end
 * errors: TR_EINVAL (a command does not fit the call, or one of its acts cannot be heard in
 *         it), TR_ENOMEM */
tr_status tr_session_redo(struct tr_session *session, const struct tr_replay *run, int32_t to_ms,
                          tr_err *err);

#endif
