/* Trying a call out while its scenario is being written: what was done so far is
 * remembered, and done again on the next version. Delays count from what happened
 * last in the call, not from its beginning, so a line that has become longer moves
 * all that came after it and is not talked over. Practice only. */
#ifndef TR_SESSION_REHEARSE_H
#define TR_SESSION_REHEARSE_H

#include "session/session.h"

struct tr_rehearsal_step;

/* All zero is an empty one. */
struct tr_rehearsal {
    struct tr_rehearsal_step *v; /* owned */
    size_t count, cap;
    int32_t last_ms;          /* of the last step */
    bool doing;               /* what happens now was caused by an intent */
    bool lost;                /* memory was short: it cannot be done again */
    void (*begun)(void *ctx); /* NULL, or called whenever tr_rehearse begins a call: once or
                                 twice */
    void *ctx;
};

void tr_rehearsal_done(struct tr_rehearsal *r);
/* Around tr_session_do, with intent->at_ms being the call's present time.
 * session: whose answers a choice is of */
void tr_rehearsal_before(struct tr_rehearsal *r, struct tr_session *session,
                         const struct tr_intent *intent);
void tr_rehearsal_after(struct tr_rehearsal *r);
/* From the session's sink, every event.
 * graph: that the events' beats are of */
void tr_rehearsal_event(struct tr_rehearsal *r, const struct tr_graph *graph,
                        const struct tr_event *event);

/* How well it led to where the call was. */
enum tr_rehearsed {
    TR_REHEARSED_SAME,    /* there, by everything that was done */
    TR_REHEARSED_JUMPED,  /* there, but begun in that beat: what was done leads elsewhere now */
    TR_REHEARSED_EARLIER, /* the beat is gone; in the last one before it that is still there */
    TR_REHEARSED_ANEW     /* none of them is there any more: it rings */
};

/* A session on new content, brought to where another one is.
 * old:     not ended; its content may be of the same scenario, house and card, or others
 * done:    of the old one
 * content: borrowed, as for tr_session_new
 * opts:    as those of the old one; opts->sink must lead to tr_rehearsal_event(again) and may
 *          look at *out, which is set before the first event
 * again:   empty; gets what was done in the new one
 * how:     how far it came
 * errors:  as tr_session_new; *out is NULL then */
tr_status tr_rehearse(struct tr_session **out, const struct tr_session *old,
                      const struct tr_rehearsal *done, const struct tr_content *content,
                      const struct tr_session_opts *opts, struct tr_rehearsal *again,
                      enum tr_rehearsed *how, tr_err *err);

#endif
