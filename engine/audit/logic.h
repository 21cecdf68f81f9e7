/* Can a condition hold, and can it hold where another does not? Conditions become
 * trees over atoms, each a value of the call within an interval; the question is
 * answered by trying. Whatever is not understood may be anything, and when it takes
 * too long the answer is yes: what cannot hold is certain, what can hold is not. */
#ifndef TR_AUDIT_LOGIC_H
#define TR_AUDIT_LOGIC_H

#include <stdbool.h>
#include <stdint.h>

#include "sim/expr.h"

#define TR_LOGIC_ATOMS 256
#define TR_LOGIC_NODES 8192
#define TR_LOGIC_STEPS 200000  /* of one question: nodes looked at */
#define TR_LOGIC_WORK 50000000 /* of all questions together */

/* An act in the answer at hand; as op of an atom beside those of enum tr_op. */
#define TR_LOGIC_NOW TR_OP_COUNT

struct tr_interval {
    int64_t low, high; /* inclusive */
};

struct tr_logic_atom {
    uint32_t op; /* a reading one of enum tr_op with arg, or TR_LOGIC_NOW; others: any value
                    that the code a, or its comparison with b, may have */
    int32_t arg;
    struct tr_slice a, b;      /* of code */
    struct tr_interval values; /* that it can have at all */
    struct tr_interval now;    /* while trying */
};

enum tr_logic_kind { TR_LOGIC_FALSE, TR_LOGIC_TRUE, TR_LOGIC_IN, TR_LOGIC_AND, TR_LOGIC_OR };

struct tr_logic_node {
    uint32_t kind;           /* enum tr_logic_kind */
    uint32_t left, right;    /* AND, OR: nodes. IN: left is the atom */
    struct tr_interval only; /* IN */
};

struct tr_logic {
    const struct tr_ins *code; /* borrowed */
    uint32_t atom_count, node_count;
    bool full;           /* something did not fit: every answer is yes */
    uint64_t work, stop; /* done so far, and where this question ends */
    struct tr_logic_atom atoms[TR_LOGIC_ATOMS];
    struct tr_logic_node nodes[TR_LOGIC_NODES];
};

/* Begin anew; nodes made before are gone, the work done counts on. Nodes 0 and 1 are
 * false and true. l: zeroed before the first time */
void tr_logic_start(struct tr_logic *l, const struct tr_ins *code);

/* Nodes. Everything may be negated. */
uint32_t tr_logic_and(struct tr_logic *l, uint32_t left, uint32_t right);
uint32_t tr_logic_or(struct tr_logic *l, uint32_t left, uint32_t right);
uint32_t tr_logic_not(struct tr_logic *l, uint32_t at);
/* One of the reading instructions, or TR_LOGIC_NOW, is within low..high. */
uint32_t tr_logic_in(struct tr_logic *l, uint32_t op, int32_t arg, int64_t low, int64_t high);
/* Verified code is not zero. */
uint32_t tr_logic_code(struct tr_logic *l, struct tr_slice code);

/* The atom of a reading instruction, or NULL when no node speaks of it. */
struct tr_logic_atom *tr_logic_find(struct tr_logic *l, uint32_t op, int32_t arg);

/* Is there any call in which it holds, as far as atoms can tell? at: a node */
bool tr_logic_can(struct tr_logic *l, uint32_t at);

#endif
