/* Inside of the call, shared by its deadlines and its commands: telling what
 * happened, moods, beats and branches. Nobody outside sim/ includes this. */
#ifndef TR_SIM_FLOW_H
#define TR_SIM_FLOW_H

#include "sim/call.h"

/* Tell the digest, the sink and the scorecard, in this order. cmd may be NULL. */
void tr_flow_emit(struct tr_call *call, enum tr_event_kind kind, int32_t a, int32_t b, int32_t c,
                  const struct tr_cmd *cmd);

/* End the call. gone: who hung up, or TR_EV_COUNT when nobody did. */
void tr_flow_end(struct tr_call *call, enum tr_end end, enum tr_event_kind gone);

void tr_flow_mood(struct tr_call *call, int32_t change);
bool tr_flow_untimed(const struct tr_call *call);
const struct tr_beat *tr_flow_beat(const struct tr_call *call);

/* When something that lasts ms for a patient caller is over in this profile. */
int32_t tr_flow_bears_until(const struct tr_call *call, int32_t from, uint32_t ms);
/* Wait for an answer, with patience counted from a moment that may lie back. */
void tr_flow_wait_from(struct tr_call *call, int32_t from);
/* The caller now waits for an answer; reaction is counted from here. */
void tr_flow_begin_turn(struct tr_call *call);
/* All is said; the caller will hang up after the beat's time. */
void tr_flow_begin_closing(struct tr_call *call);

void tr_flow_enter(struct tr_call *call, uint16_t index);
/* Take the branch for a trigger. Gives the beat to go to, or TR_NONE to stay. */
uint16_t tr_flow_take_branch(struct tr_call *call, enum tr_trigger trigger);
/* The caller hangs up when nothing is left of the mood, unless the scenario has
 * already found an end of its own. Gives whether the call ended so. */
bool tr_flow_left_in_anger(struct tr_call *call, int32_t mood_before);

#endif
