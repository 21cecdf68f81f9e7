/* Events: the only output of the simulation. */
#ifndef TR_SIM_EVENT_H
#define TR_SIM_EVENT_H

#include <stdint.h>

#include "sim/cmd.h"

enum tr_event_kind {
    TR_EV_RING,         /* a: ring index, from 1 */
    TR_EV_PICKED_UP,    /* a: rings, b: of them while the hands were full */
    TR_EV_BEAT,         /* a: beat, b: its visits */
    TR_EV_LINE,         /* the caller begins a line. a: line, b: variant of graph->variants,
                           c: ms it will take */
    TR_EV_LINE_END,     /* a: line */
    TR_EV_SPEAK,        /* the trainee begins. a: reaction in ms, -1 when talking over the caller */
    TR_EV_SAID,         /* a: answers so far, b: reaction in ms,
                           c: when it began; cmd has text and acts */
    TR_EV_INTERRUPTED,  /* a: ms of the caller's line that were lost */
    TR_EV_SILENCE,      /* a: ms of silence, b: silences in a row */
    TR_EV_HELD,         /* a: holds so far */
    TR_EV_RESUMED,      /* a: ms on hold, b: 1 when the call went on by itself */
    TR_EV_HOLD_LONG,    /* the hold annoys. a: ms so far */
    TR_EV_NOTED,        /* a: field, b: enum tr_match; cmd has the text */
    TR_EV_MOOD,         /* a: mood now, b: change, 0: somebody else is on the line */
    TR_EV_BRANCH,       /* a: branch taken */
    TR_EV_RULE,         /* a: rule in use (index of setup->rules), b: enum tr_result */
    TR_EV_IGNORED,      /* a: enum tr_cmd_kind of a command that does not apply now */
    TR_EV_CALLER_GONE,  /* the caller hung up */
    TR_EV_TRAINEE_GONE, /* the trainee hung up */
    TR_EV_ENDED,        /* a: enum tr_end; nothing follows */
    TR_EV_READY,        /* pen and form are at hand */
    TR_EV_MUTED,        /* */
    TR_EV_UNMUTED,      /* a: ms muted */
    TR_EV_SIGNALLED,    /* to somebody in the room */
    TR_EV_LOOK_UP,      /* the drawer is opened. a: entry, c: ms it will take */
    TR_EV_LOOKED_UP,    /* it has been found. a: entry */
    TR_EV_CONSULT,      /* a: who, b: 1 when the caller hears it */
    TR_EV_CONSULTED,    /* a: who, b: 1 they answer, 0 they cannot come */
    TR_EV_TRANSFERRED,  /* a: who, b: 1 when they had been told before */
    TR_EV_OTHER_LINE,   /* the second line was taken. a: side event */
    TR_EV_DIALLED,      /* a: enum tr_match, b: dials so far; cmd has the digits */
    TR_EV_RINGBACK,     /* it rings over there. a: ring index, from 1 */
    TR_EV_ENGAGED,      /* a: 1 when the number was wrong, or it rang too long */
    TR_EV_ANSWERED,     /* the other side has answered. a: rings */
    TR_EV_SIDE,         /* a: side event, b: enum tr_side_state, c: ms since it began */
    TR_EV_SIDE_SAID,    /* words of a side event. a: side event, b: variant, c: ms */
    TR_EV_ASIDE,        /* said so that the caller does not hear it. a: asides so far,
                           b: 1 when it answers the beat's speaker, c: when it began; cmd has
                           text and acts */
    TR_EV_CUT,          /* the line is dead */
    TR_EV_ON_HOOK,      /* hung up, but the story goes on. a: 0 by the trainee, 1 by the other
                           side, b: rings over there, c: enum tr_end when they have hung up in
                           anger or after silence */
    TR_EV_UNANSWERED,   /* it stopped ringing, and the story goes on. a: rings, b: 1 when a
                           colleague has answered */
    TR_EV_CORRECTED,    /* something typed was taken back. a: times so far */
    TR_EV_COUNT
};
extern const char *const tr_event_names[TR_EV_COUNT];

enum tr_end {
    TR_END_NONE,
    TR_END_MISSED,      /* never picked up */
    TR_END_SCRIPTED,    /* an ending of the scenario; the caller hung up */
    TR_END_ANGRY,       /* mood fell to 0; the caller hung up */
    TR_END_SILENT,      /* silent too often; the caller hung up */
    TR_END_TRAINEE,     /* the trainee hung up before the end */
    TR_END_CLOSED,      /* the trainee hung up when all was said, but before the caller */
    TR_END_LEFT,        /* untimed profile: the trainee left */
    TR_END_TOO_LONG,    /* the limit of an hour */
    TR_END_TRANSFERRED, /* handed over */
    TR_END_GIVEN_UP,    /* nothing was on the line, and nobody dialled */
    TR_END_COUNT
};
/* "missed", "angry" ...: the ending's name where the scenario gives none. */
extern const char *const tr_end_names[TR_END_COUNT];

struct tr_event {
    int32_t at_ms;
    uint32_t kind; /* enum tr_event_kind */
    int32_t a, b, c;
    const struct tr_cmd *cmd; /* the command that caused it, or NULL; borrowed for the call */
};

/* Where events go, in order, as they happen. May be called many times within
 * one step; must not step the call. */
struct tr_sink {
    void (*emit)(void *ctx, const struct tr_event *event); /* NULL: nowhere */
    void *ctx;
};

#endif
