/* The call: a deterministic state machine. Commands in, events out. It knows no
 * clock, file, locale, float or allocation; time is the integer milliseconds
 * since the first ring that the caller of these functions passes in. Stepping
 * in one leap or in a thousand small ones gives the same events and digest. */
#ifndef TR_SIM_CALL_H
#define TR_SIM_CALL_H

#include <stdbool.h>

#include "base/digest.h"
#include "sim/score.h"

#define TR_SIM_VERSION 5 /* changes whenever equal commands could give other events */

enum tr_mode { TR_MODE_TUTORIAL, TR_MODE_PRACTICE, TR_MODE_EXAM, TR_MODE_COUNT };
extern const char *const tr_mode_names[TR_MODE_COUNT];
enum tr_input { TR_INPUT_CHOICE, TR_INPUT_TYPED, TR_INPUT_TERMINAL, TR_INPUT_COUNT };
extern const char *const tr_input_names[TR_INPUT_COUNT];

struct tr_call_opts {
    uint64_t seed;    /* < 2^53 */
    uint8_t lang;     /* enum tr_lang */
    uint8_t mode;     /* enum tr_mode */
    uint8_t input;    /* enum tr_input */
    uint16_t profile; /* percent of the caller's patience: 100, 150, 200; 0 is untimed */
};

enum tr_phase {
    TR_PHASE_RINGING,
    TR_PHASE_LINE,     /* the caller speaks */
    TR_PHASE_WAITING,  /* the caller waits for an answer */
    TR_PHASE_SPEAKING, /* the trainee is answering */
    TR_PHASE_HELD,
    TR_PHASE_CLOSING, /* all is said; the caller is about to hang up */
    TR_PHASE_ENDED,
    TR_PHASE_IDLE,     /* nothing is on the line: the trainee may dial */
    TR_PHASE_RINGBACK, /* it rings over there */
    TR_PHASE_ENGAGED   /* busy tone */
};

/* A side event as it stands. */
struct tr_side_now {
    uint8_t state;     /* enum tr_side_state */
    int32_t begins_at; /* INT32_MAX: not planned */
    int32_t leaves_at; /* INT32_MAX: it stays */
    int32_t begun_at, over_at;
};

struct tr_slip_state {
    uint8_t filled;
    uint8_t match; /* enum tr_match */
};

struct tr_call {
    const struct tr_setup *setup;
    struct tr_call_opts opts;
    struct tr_sink sink;
    struct tr_hasher hasher; /* over everything that happened, up to what is pending */
    uint8_t pending[496];    /* not yet hashed: many small updates are dear */
    uint16_t pending_len;
    uint8_t unhashed; /* set after init: a walk needs no digest, and none is kept */

    int32_t now;
    uint8_t phase; /* enum tr_phase */
    uint8_t end;   /* enum tr_end */
    uint16_t beat;
    uint16_t ending;      /* beat, or TR_NONE */
    int32_t deadline;     /* when the phase changes by itself, INT32_MAX: never */
    int32_t line_end;     /* when the caller's last line ended */
    int32_t turn_from;    /* since when the caller has been waiting */
    int32_t speak_at;     /* when the present answer began, -1: it has not */
    uint16_t line;        /* being spoken or spoken last */
    uint32_t variant;     /* of graph->variants, as spoken */
    int32_t mood;         /* of whoever is on the line */
    int32_t rings;        /* of the present ringing, or the last one */
    int32_t ring_from;    /* when it began */
    int32_t picked_up_at; /* for the first time, -1: not yet */
    int32_t lifted_at;    /* the present conversation began, -1: there is none, or the next is
                             another caller's */
    int32_t turns_from;   /* answers that were given before it */
    int32_t turns, holds, silences, silences_row, interruptions;
    int32_t hold_from, hold_next, hold_last_ms;
    int32_t reaction_sum;
    int32_t last_reaction;
    int32_t hashed_ms;                 /* time of the last event in the digest */
    uint16_t acts_now;                 /* acts heard in the present answer */
    uint8_t repeats;                   /* the present answer was given before, to the letter */
    int32_t fresh;                     /* answers so far that said something, and something new */
    uint64_t answers[TR_ANSWERS_KEPT]; /* of the last answers, to notice repetition */
    uint16_t hold_to;                  /* beat to enter when taken from hold, or TR_NONE */
    uint16_t backchannel;  /* index of the act that may be said over the caller, or TR_NONE */
    uint8_t surname_known; /* that of whoever is on the line */

    /* What is going on besides the line. */
    uint8_t muted, not_ready;
    uint8_t parked;      /* the caller is on hold while somebody else speaks: hold_next counts */
    uint8_t jump_keeps;  /* the jump is not given up for the answer's own way */
    uint16_t jump;       /* beat to enter as soon as nobody speaks, or TR_NONE */
    uint16_t hold_beat;  /* in which the hold began */
    uint16_t looking;    /* entry being looked up, or TR_NONE */
    uint16_t asked;      /* who is being asked, or TR_NONE */
    uint16_t talking_to; /* who has answered and is still there, or TR_NONE */
    uint16_t dial;       /* of graph->dials that is in force, or TR_NONE: after a cut */
    uint8_t dial_plan;   /* enum tr_try_kind of the present dial */
    uint8_t dial_rings;  /* ... and after so many rings */
    uint8_t wrong;       /* ... which went to a wrong number */
    uint8_t on_line;     /* somebody is on the line, or on hold */
    uint8_t bound;       /* rings of this ringing in which both hands were full */
    uint8_t dialled;     /* the present conversation is one that the trainee has dialled */
    uint16_t party;      /* whose mood counts: of graph->cast, or TR_NONE for the caller */
    uint16_t hold_party; /* the same, of whoever is on hold */
    uint16_t met, named; /* bit per party, the caller's first: was on the line; gave the surname */
    uint8_t moods[TR_CAST_MAX + 1]; /* of the parties that are not on the line, as for met */
    int32_t muted_at, look_until, ask_until;
    int32_t beat_at, after_next;
    uint32_t after_done; /* bit per branch with `after` of this beat */
    int32_t ringback_from, ringback, idle_from, idle_last_ms;
    int32_t dials, consults, lookups, transfers, asides, calls, corrections, misdials;
    uint8_t tried[TR_DIALS_MAX]; /* dials of each that were no mistake */
    int32_t besides;             /* when the next of these happens by itself, INT32_MAX: never */
    struct tr_side_now sides[TR_SIDES_MAX];
    struct tr_actset now_aside; /* in the present aside */
    struct tr_actset briefed;
    uint64_t looked[(TR_ENTRIES_MAX + 63) / 64];
    uint64_t consulted[(TR_WHO_MAX + 63) / 64];

    int64_t facts[TR_FACTS_MAX];
    int64_t vars[TR_VARS_MAX];
    struct tr_slip_state slip[TR_SLIP_MAX];
    struct tr_actset now_said;    /* in the present answer */
    struct tr_actset before_said; /* in the one before it, if no hold lies between */
    struct tr_actset said;
    uint16_t said_count[TR_ACTS_MAX];
    uint16_t visits[TR_BEATS_MAX];
    uint8_t heard_line[TR_LINES_MAX / 8];
    struct tr_score score;
};

/* Begin a call: facts are drawn and the first ring sounds at 0 ms.
 * setup and what the sink points to must outlive the call. */
void tr_call_init(struct tr_call *call, const struct tr_setup *setup,
                  const struct tr_call_opts *opts, const struct tr_sink *sink);

/* Practice: instead of the first ring the call is picked up and in that beat. To be
 * called at once after tr_call_init; what follows is no run that could be verified. */
void tr_call_begin_in(struct tr_call *call, uint16_t beat);

/* Let time pass up to to_ms (>= now), then apply nothing. */
void tr_call_advance(struct tr_call *call, int32_t to_ms);

/* Let time pass up to cmd->at_ms, then apply the command.
 * errors: TR_EINVAL when the command lies in the past or its indices are out of
 *         bounds; the call is unchanged. A command that does not apply now is no
 *         error but a TR_EV_IGNORED. */
tr_status tr_call_step(struct tr_call *call, const struct tr_cmd *cmd, tr_err *err);

/* Nobody will act any more: let the call run to its end. In the untimed profile
 * this is TR_CMD_LEAVE at the present time. */
void tr_call_finish(struct tr_call *call);

static inline bool tr_call_ended(const struct tr_call *call)
{
    return call->phase == TR_PHASE_ENDED;
}

/* When something happens by itself next, ms; INT32_MAX: never. */
static inline int32_t tr_call_deadline(const struct tr_call *call)
{
    if (call->phase == TR_PHASE_ENDED)
        return INT32_MAX;
    int32_t next = call->deadline < call->besides ? call->deadline : call->besides;
    return next < TR_CALL_MS_MAX ? next : TR_CALL_MS_MAX;
}

/* Digest of all that has happened so far and of the present state. */
void tr_call_digest(const struct tr_call *call, struct tr_digest *out);

/* One of the views that expressions read (enum tr_view). */
int64_t tr_call_view(const struct tr_call *call, int32_t view);

/* A text of the graph with its {fact}, {house.name} and {caller.surname} filled
 * in, in the call's language. An unknown name stays as written.
 * out:   terminated, cut at cap - 1 bytes; gives the length written */
size_t tr_call_text(const struct tr_call *call, const char *text, char *out, size_t cap);

/* Whether words said now would be an aside: the line does not carry them. */
bool tr_call_is_aside(const struct tr_call *call);

/* Whoever speaks in the present beat is in the room, and nobody listens: the caller
 * is on hold, or nobody is on the line. */
static inline bool tr_call_in_room(const struct tr_call *call)
{
    if (!call->parked && call->on_line)
        return false;
    uint16_t by = call->setup->graph->beats[call->beat].by;
    return by != TR_NONE && call->setup->graph->cast[by].room;
}

/* Both hands are full: nothing can be lifted yet. */
bool tr_call_bound(const struct tr_call *call);

/* The receiver is off the hook. */
bool tr_call_off_hook(const struct tr_call *call);

/* Answers in the present conversation. */
static inline int32_t tr_call_turns(const struct tr_call *call)
{
    return call->turns - call->turns_from;
}

/* The lowest mood of all who were on the line, as it stands: what the call comes to. */
int32_t tr_call_mood_lowest(const struct tr_call *call);

/* Who speaks in the present beat: index of graph->cast, or TR_NONE for the caller. */
uint16_t tr_call_speaker(const struct tr_call *call);

/* The value of a fact as text; digits: spaced one by one, for {fact:digits}. */
size_t tr_call_fact(const struct tr_call *call, uint16_t fact, bool digits, char *out, size_t cap);

/* The surname of whoever is on the line, in the call's language; empty when there is none. */
size_t tr_call_surname(const struct tr_call *call, char *out, size_t cap);

#endif
