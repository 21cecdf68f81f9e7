/* Expressions of the scenario language after compilation: a stack machine over
 * integers (a boolean is 0 or 1). Jumps only go forward, so every expression
 * ends; arithmetic wraps, division by zero gives zero. The compiler is in
 * script/, which alone knows the source text; here code is checked and run. */
#ifndef TR_SIM_EXPR_H
#define TR_SIM_EXPR_H

#include <stdint.h>

#include "base/status.h"

struct tr_graph;

/* Part of a longer array. */
struct tr_slice {
    uint32_t first;
    uint32_t count;
};

enum tr_op {
    TR_OP_PUSH,       /* push arg */
    TR_OP_VIEW,       /* push view value arg (enum tr_view) */
    TR_OP_VAR,        /* push flag or counter arg */
    TR_OP_FACT,       /* push the number drawn for fact arg */
    TR_OP_SAID,       /* push 1 if act arg was said in this call, else 0 */
    TR_OP_SAID_COUNT, /* push how many answers held act arg */
    TR_OP_HEARD,      /* push 1 if line arg was spoken to its end */
    TR_OP_SLIP,       /* push 1 if slip field arg is filled */
    TR_OP_SLIP_RIGHT, /* push 1 if slip field arg holds the fact */
    TR_OP_VISITS,     /* push how often beat arg was entered */
    TR_OP_LOOKED,     /* push 1 if entry arg of graph->wants was looked up */
    TR_OP_CONSULTED,  /* push 1 if person arg of graph->wants answered */
    TR_OP_BRIEFED,    /* push 1 if act arg was said aside */
    TR_OP_EVENT,      /* push the state of side event arg: enum tr_side_state */
    TR_OP_EVENT_TIME, /* push the whole seconds in which side event arg was handled, else 0 */
    TR_OP_WAITED,     /* push the whole seconds that side event arg lasted, or has so far */
    TR_OP_DRAW,       /* replace n by a number 0..n-1 of the run's seed; arg: the place */
    TR_OP_NOT,
    TR_OP_NEG,
    TR_OP_ADD,
    TR_OP_SUB,
    TR_OP_MUL,
    TR_OP_DIV, /* rounds towards minus infinity, as Lua's // */
    TR_OP_MOD, /* sign of the divisor, as Lua's % */
    TR_OP_EQ,
    TR_OP_NE,
    TR_OP_LT,
    TR_OP_LE,
    TR_OP_GT,
    TR_OP_GE,
    TR_OP_AND, /* if top is 0 keep it and skip arg instructions, else drop it */
    TR_OP_OR,  /* if top is not 0 keep it and skip arg instructions, else drop it */
    TR_OP_COUNT
};

struct tr_ins {
    uint32_t op; /* enum tr_op */
    int32_t arg;
};

/* What an expression can see of the call. The names that authors write are in
 * tr_view_names, in this order. */
enum tr_view {
    TR_VIEW_RINGS,         /* index of the ring in which the present call was lifted */
    TR_VIEW_TIME,          /* whole seconds since the first ring */
    TR_VIEW_TALK,          /* whole seconds since pick-up */
    TR_VIEW_MOOD,          /* 0..100, of whoever is on the line */
    TR_VIEW_HOLDS,         /* times put on hold */
    TR_VIEW_HOLD,          /* whole seconds of the present or last hold */
    TR_VIEW_SILENCES,      /* times the caller's patience ran out */
    TR_VIEW_TURNS,         /* answers given so far, this one included */
    TR_VIEW_INTERRUPTIONS, /* times the caller was talked over */
    TR_VIEW_REACTION,      /* ms, last reaction time */
    TR_VIEW_ACTS,          /* acts heard in this answer */
    TR_VIEW_MODE,          /* enum tr_mode */
    TR_VIEW_LANG,          /* enum tr_lang */
    TR_VIEW_READY,         /* 1: pen and form are at hand */
    TR_VIEW_MUTED,         /* 1: a hand is over the mouthpiece */
    TR_VIEW_DIALS,         /* times dialled */
    TR_VIEW_CONSULTS,      /* times somebody was asked */
    TR_VIEW_LOOKUPS,       /* times the drawer was opened */
    TR_VIEW_TRANSFERS,     /* times handed over */
    TR_VIEW_ASIDES,        /* times something was said aside */
    TR_VIEW_FESTIVAL,      /* 1: the scenario plays on a festival */
    TR_VIEW_HOUSE_ORG,     /* 1: the house's greeting names the organisation, ... */
    TR_VIEW_HOUSE_DEPT,    /* the desk, */
    TR_VIEW_HOUSE_SELF,    /* oneself, */
    TR_VIEW_HOUSE_OFFER,   /* and offers help */
    TR_VIEW_PATIENCE,      /* whole seconds of silence that are borne in this beat */
    TR_VIEW_RINGBACK,      /* rings over there, of the present or last dial */
    TR_VIEW_IDLE,          /* whole seconds between hanging up (or a cut) and dialling, or now */
    TR_VIEW_CALLS,         /* times somebody answered, here or over there */
    TR_VIEW_PROFILE,       /* percent of the caller's patience; 0: untimed */
    TR_VIEW_MISDIALS,      /* times a wrong number was dialled */
    TR_VIEW_COUNT
};
extern const char *const tr_view_names[TR_VIEW_COUNT];

/* How many values of each kind code may name. */
struct tr_expr_bounds {
    uint32_t vars, facts, acts, lines, slip, beats, wants, sides, draws;
};

/* Check code from a stranger's file: known instructions, arguments in bounds,
 * forward jumps inside the slice, stack never empty nor deeper than
 * TR_EXPR_DEPTH, exactly one value at the end on every path.
 * errors: TR_EFORMAT with the index of the instruction */
tr_status tr_expr_verify(const struct tr_ins *code, uint32_t count,
                         const struct tr_expr_bounds *bounds, tr_err *err);

struct tr_call;

/* Value of verified code in a call.
 * act_map:  index of a graph's or card's act -> index in the setup's acts */
int64_t tr_expr_eval(const struct tr_ins *code, uint32_t count, const struct tr_call *call,
                     const uint16_t *act_map);

#endif
