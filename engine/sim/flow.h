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
static inline bool tr_flow_untimed(const struct tr_call *call)
{
    return call->opts.profile == 0;
}
static inline const struct tr_beat *tr_flow_beat(const struct tr_call *call)
{
    return &call->setup->graph->beats[call->beat];
}

/* When something that lasts ms for a patient caller is over in this profile. */
int32_t tr_flow_bears_until(const struct tr_call *call, int32_t from, uint32_t ms);
/* Wait for an answer, with patience counted from a moment that may lie back. */
void tr_flow_wait_from(struct tr_call *call, int32_t from);
/* The caller now waits for an answer; reaction is counted from here. */
void tr_flow_begin_turn(struct tr_call *call);
/* All is said; the caller will hang up after the beat's time. */
void tr_flow_begin_closing(struct tr_call *call);

void tr_flow_enter(struct tr_call *call, uint16_t index);
/* The same from wherever the call is: a caller on hold stays there while somebody
 * else speaks, and is taken back for a beat of their own. */
void tr_flow_go(struct tr_call *call, uint16_t index);
/* The first branch of the present beat for a trigger that holds, or NULL.
 * what:  the entry, person or side event it is about, or TR_NONE
 * acts:  of the answer, NULL when there is none */
const struct tr_branch *tr_flow_find(struct tr_call *call, enum tr_trigger trigger, uint16_t what,
                                     const struct tr_actset *acts);
/* Do a branch's effects. Gives the beat to go to, or TR_NONE to stay. */
uint16_t tr_flow_do(struct tr_call *call, const struct tr_branch *branch);
/* Find and do; for an answer without a branch the beat's next. */
uint16_t tr_flow_take_branch(struct tr_call *call, enum tr_trigger trigger);
/* Something has happened besides the answers: find and do its branch, and go its
 * way, at once or when nobody speaks any more.
 * keeps: the way is gone even when the answer in between leads elsewhere */
void tr_flow_react(struct tr_call *call, enum tr_trigger trigger, uint16_t what, bool keeps);
/* Nobody speaks now: go the way that has waited for it. */
void tr_flow_land(struct tr_call *call);
/* To a beat that was left for somebody else, without entering it again. */
void tr_flow_back(struct tr_call *call, uint16_t index);
/* When the next branch with `after` is due in this visit, or INT32_MAX. */
int32_t tr_flow_next_after(const struct tr_call *call);
/* Give flags and counters new values. */
void tr_flow_sets(struct tr_call *call, struct tr_slice sets);
/* The branch with `after` that is due. */
void tr_flow_after_due(struct tr_call *call);
/* The hold is over. by_itself: not by the trainee */
void tr_flow_end_hold(struct tr_call *call, bool by_itself);
/* Reckon call->besides anew; after every change of what it looks at. */
void tr_flow_plan(struct tr_call *call);
/* Nothing, or nobody yet, is on the line. */
bool tr_flow_off_line(const struct tr_call *call);
/* Whoever is on the line hangs up of themselves: the call ends, unless the scenario goes
 * on without them. end: why */
void tr_flow_leave(struct tr_call *call, enum tr_end end);
/* The caller hangs up when nothing is left of the mood, unless the scenario has
 * already found an end of its own. Gives whether they have left so. */
bool tr_flow_left_in_anger(struct tr_call *call, int32_t mood_before);

/* --- side.c: what happens besides, and the timers of it --- */
/* The first of what is due; called when call->besides has come. */
void tr_side_due(struct tr_call *call);
void tr_side_start(struct tr_call *call, uint16_t i);
/* Somebody is on the line: plan what is to happen so long after. */
void tr_side_picked_up(struct tr_call *call);
/* What the trainee has just done. */
enum tr_side_cause {
    TR_BY_SIGNAL = 1,
    TR_BY_ASIDE = 2,
    TR_BY_OTHER_LINE = 4,
    TR_BY_CONSULT = 8,
    TR_BY_DIAL = 16,
    TR_BY_READY = 32,
    TR_BY_MUTE = 64,
    TR_BY_AWAY = 128 /* hold or transfer */
};
/* Every side event that this takes care of is handled. */
void tr_side_handle(struct tr_call *call, enum tr_side_cause cause);
/* Index of one of the kind that is going on, or TR_NONE. */
uint16_t tr_side_on(const struct tr_call *call, enum tr_side_kind kind);
/* What keeps the hands full is over when its ring has come, or it rings no more; gives
 * whether something was over. */
bool tr_side_rung(struct tr_call *call, bool last);
/* Somebody in the room can be spoken to. */
bool tr_side_company(const struct tr_call *call);

/* --- party.c: who is on the line, and their moods --- */
/* The parties as they are at first. */
void tr_party_init(struct tr_call *call);
/* The beat that begins is theirs. */
void tr_party_turn_to(struct tr_call *call, const struct tr_beat *beat);
/* Change the mood of a party who may not be the one that speaks; gives what it is. */
int32_t tr_party_mood(struct tr_call *call, uint16_t party, int32_t change);
/* The line of this variant has been heard. */
void tr_party_heard(struct tr_call *call, uint32_t variant);

/* --- ring.c: the telephone rings --- */
/* It rings once more, or it rings no more. */
void tr_ring_due(struct tr_call *call);
/* A beat that rings was entered. */
void tr_ring_wait(struct tr_call *call);
void tr_ring_pick_up(struct tr_call *call);
/* A conversation begins, or goes on after a cut. dialled: by the trainee */
void tr_ring_connected(struct tr_call *call, bool dialled);

/* --- dial.c: nothing is on the line --- */
void tr_dial_idle(struct tr_call *call);
void tr_dial_number(struct tr_call *call, const struct tr_cmd *cmd);
void tr_dial_hang_up(struct tr_call *call);
/* The deadline of a phase without anybody on the line has come. */
void tr_dial_due(struct tr_call *call);

/* --- controls.c: what the trainee does besides speaking --- */
void tr_controls_do(struct tr_call *call, const struct tr_cmd *cmd);
void tr_controls_hold(struct tr_call *call);
void tr_controls_resume(struct tr_call *call);
/* Words that the line does not carry. */
void tr_controls_aside(struct tr_call *call, const struct tr_cmd *cmd);
/* The look-up or the question to a colleague is over. */
void tr_controls_looked_up(struct tr_call *call);
void tr_controls_consulted(struct tr_call *call);

#define TR_TYPING_PAUSE_MS 5000 /* without a key for so long the caller hears silence */

/* --- call_time.c --- */
/* The caller has hung up, or was hung up on, and the story goes on without them. */
void tr_flow_next_scene(struct tr_call *call, bool by_trainee);

/* --- call.c --- */
void tr_flow_ignore(struct tr_call *call, const struct tr_cmd *cmd);
/* The line that is being spoken is lost. */
void tr_flow_interrupt(struct tr_call *call);
/* The acts of an answer as a set. */
struct tr_actset tr_flow_acts(const struct tr_cmd *cmd);

#endif
