/* Commands: the only input of the simulation. */
#ifndef TR_SIM_CMD_H
#define TR_SIM_CMD_H

#include <stdint.h>

enum tr_cmd_kind {
    TR_CMD_PICK_UP,
    TR_CMD_SPEAK,  /* the first key or composition of an answer, or a sign that it goes on */
    TR_CMD_SAY,    /* the answer's end, with its text */
    TR_CMD_CHOOSE, /* a ready-made answer, with its text */
    TR_CMD_HOLD,
    TR_CMD_RESUME,
    TR_CMD_NOTE, /* a slip field gets a value */
    TR_CMD_HANG_UP,
    TR_CMD_LEAVE, /* untimed profile: nobody will act any more; any profile while nothing is on
                     the line: the call is given up */
    TR_CMD_READY, /* pen and form are at hand */
    TR_CMD_MUTE,  /* a hand over the mouthpiece: what is said now is said aside */
    TR_CMD_UNMUTE,
    TR_CMD_SIGNAL,     /* a nod or a gesture to somebody in the room */
    TR_CMD_LOOK_UP,    /* open the drawer at an entry */
    TR_CMD_CONSULT,    /* ask a colleague or another desk */
    TR_CMD_TRANSFER,   /* hand the caller over */
    TR_CMD_OTHER_LINE, /* take the line that rings besides */
    TR_CMD_DIAL,
    TR_CMD_CORRECT, /* something typed of the present answer is taken back */
    TR_CMD_COUNT
};
/* "pick_up", "speak" ...: as scripts and run files write them. */
extern const char *const tr_cmd_names[TR_CMD_COUNT];

/* One act found in an answer. */
struct tr_heard {
    uint16_t act;        /* index in setup->acts, or TR_NONE when no rule or branch knows it */
    uint16_t name;       /* index in the run's own table of act names */
    uint32_t start, end; /* bytes of the text */
};

/* How a slip value compares with the fact. */
enum tr_match { TR_MATCH_FREE, TR_MATCH_EXACT, TR_MATCH_EQUIVALENT, TR_MATCH_NEAR, TR_MATCH_WRONG };

struct tr_cmd {
    int32_t at_ms;                /* since the first ring; never before the previous command */
    uint8_t kind;                 /* enum tr_cmd_kind */
    uint8_t choice;               /* CHOOSE: 1..9 */
    uint8_t field;                /* NOTE: index of graph->slip */
    uint8_t match;                /* NOTE, DIAL: enum tr_match */
    uint16_t target;              /* LOOK_UP: index of setup->entries; CONSULT, TRANSFER: of
                                     setup->who */
    uint16_t heard_count;         /* SAY, CHOOSE */
    const struct tr_heard *heard; /* borrowed */
    const char *text;             /* SAY, CHOOSE, NOTE, DIAL; borrowed, terminated */
    uint32_t text_len;
};

#endif
