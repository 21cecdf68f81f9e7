/* Compiled expressions: the check that makes running them safe, and the run.
 * Verified code needs no checks while it runs; every jump goes forward, so it
 * takes at most one step per instruction. */
#include "sim/expr.h"

#include <stdbool.h>
#include <string.h>

#include "sim/call.h"
#include "sim/rng.h"

enum { NO_DEPTH = 0xff };

/* What an instruction takes from the stack and gives back; AND and OR are
 * handled where their two ways part. */
static const struct {
    uint8_t takes, gives;
} effect[TR_OP_COUNT] = {
    [TR_OP_PUSH] = {0, 1},   [TR_OP_VIEW] = {0, 1},       [TR_OP_VAR] = {0, 1},
    [TR_OP_FACT] = {0, 1},   [TR_OP_SAID] = {0, 1},       [TR_OP_SAID_COUNT] = {0, 1},
    [TR_OP_HEARD] = {0, 1},  [TR_OP_SLIP] = {0, 1},       [TR_OP_SLIP_RIGHT] = {0, 1},
    [TR_OP_VISITS] = {0, 1}, [TR_OP_NOT] = {1, 1},        [TR_OP_NEG] = {1, 1},
    [TR_OP_LOOKED] = {0, 1}, [TR_OP_CONSULTED] = {0, 1},  [TR_OP_BRIEFED] = {0, 1},
    [TR_OP_EVENT] = {0, 1},  [TR_OP_EVENT_TIME] = {0, 1}, [TR_OP_WAITED] = {0, 1},
    [TR_OP_DRAW] = {1, 1},   [TR_OP_ADD] = {2, 1},        [TR_OP_SUB] = {2, 1},
    [TR_OP_MUL] = {2, 1},    [TR_OP_DIV] = {2, 1},        [TR_OP_MOD] = {2, 1},
    [TR_OP_EQ] = {2, 1},     [TR_OP_NE] = {2, 1},         [TR_OP_LT] = {2, 1},
    [TR_OP_LE] = {2, 1},     [TR_OP_GT] = {2, 1},         [TR_OP_GE] = {2, 1},
    [TR_OP_AND] = {1, 0},    [TR_OP_OR] = {1, 0},
};

/* How many values arg may name. UINT32_MAX: any number; 0 with *none: no arg. */
static uint32_t arg_bound(uint32_t op, const struct tr_expr_bounds *b, uint32_t left, bool *none)
{
    *none = false;
    switch ((enum tr_op)op) {
    case TR_OP_PUSH:
        return UINT32_MAX;
    case TR_OP_VIEW:
        return TR_VIEW_COUNT;
    case TR_OP_VAR:
        return b->vars;
    case TR_OP_FACT:
        return b->facts;
    case TR_OP_SAID:
    case TR_OP_SAID_COUNT:
    case TR_OP_BRIEFED:
        return b->acts;
    case TR_OP_LOOKED:
    case TR_OP_CONSULTED:
        return b->wants;
    case TR_OP_EVENT:
    case TR_OP_EVENT_TIME:
    case TR_OP_WAITED:
        return b->sides;
    case TR_OP_DRAW:
        return b->draws;
    case TR_OP_HEARD:
        return b->lines;
    case TR_OP_SLIP:
    case TR_OP_SLIP_RIGHT:
        return b->slip;
    case TR_OP_VISITS:
        return b->beats;
    case TR_OP_AND:
    case TR_OP_OR:
        return left + 1;
    default:
        *none = true;
        return 0;
    }
}

/* Two ways to one instruction must bring the same depth. */
static bool agree(uint8_t *known, uint32_t depth)
{
    if (*known == NO_DEPTH)
        *known = (uint8_t)depth;
    return *known == depth;
}

static const char *verify_one(const struct tr_ins *ins, uint32_t at, uint32_t count,
                              const struct tr_expr_bounds *bounds, uint8_t *depths)
{
    uint32_t depth = depths[at], left = count - at - 1, bound;
    bool none;

    if (ins->op >= TR_OP_COUNT)
        return "an unknown instruction";
    bound = arg_bound(ins->op, bounds, left, &none);
    if (none ? ins->arg != 0 : bound != UINT32_MAX && (ins->arg < 0 || (uint32_t)ins->arg >= bound))
        return ins->op >= TR_OP_AND ? "a jump backwards or beyond the end"
                                    : "an argument out of bounds";
    if (depth < effect[ins->op].takes)
        return "nothing left on the stack to take";
    if (ins->op >= TR_OP_AND) {
        if (ins->arg == 0 || !agree(&depths[at + 1 + (uint32_t)ins->arg], depth))
            return "a jump to where the stack differs";
    }
    depth = depth - effect[ins->op].takes + effect[ins->op].gives;
    if (depth > TR_EXPR_DEPTH)
        return "a stack deeper than 32";
    return agree(&depths[at + 1], depth) ? NULL : "a place that is reached with two stacks";
}

tr_status tr_expr_verify(const struct tr_ins *code, uint32_t count,
                         const struct tr_expr_bounds *bounds, tr_err *err)
{
    uint8_t depths[TR_EXPR_MAX + 1]; /* before each instruction, and at the end */

    if (count == 0 || count > TR_EXPR_MAX)
        return tr_fail(err, TR_EFORMAT, "an expression has %u instructions; 1 to %d are allowed",
                       (unsigned)count, TR_EXPR_MAX);
    memset(depths, NO_DEPTH, sizeof depths);
    depths[0] = 0;
    for (uint32_t i = 0; i < count; i++) {
        const char *why = verify_one(&code[i], i, count, bounds, depths);

        if (why != NULL)
            return tr_fail(err, TR_EFORMAT, "an expression has at instruction %u %s", (unsigned)i,
                           why);
    }
    if (depths[count] != 1)
        return tr_fail(err, TR_EFORMAT,
                       "an expression leaves %u values after instruction %u, not 1",
                       (unsigned)depths[count], (unsigned)(count - 1));
    return TR_OK;
}

static int64_t wrap(uint64_t v)
{
    return (int64_t)v;
}

static int64_t negated(int64_t v)
{
    return wrap(0 - (uint64_t)v);
}

static int64_t floor_div(int64_t a, int64_t b)
{
    int64_t q;

    if (b == 0)
        return 0;
    if (b == -1) /* INT64_MIN / -1 would trap */
        return negated(a);
    q = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? q - 1 : q;
}

static int64_t floor_mod(int64_t a, int64_t b)
{
    int64_t m;

    if (b == 0 || b == -1)
        return 0;
    m = a % b;
    return m != 0 && (m < 0) != (b < 0) ? m + b : m;
}

static int64_t slip_right(const struct tr_slip_state *slip)
{
    return slip->filled != 0 &&
           (slip->match == TR_MATCH_EXACT || slip->match == TR_MATCH_EQUIVALENT);
}

static int64_t was_looked_up(const struct tr_call *call, uint16_t entry)
{
    return entry < TR_ENTRIES_MAX ? (int64_t)(call->looked[entry >> 6] >> (entry & 63) & 1) : 0;
}

static int64_t was_consulted(const struct tr_call *call, uint16_t who)
{
    return who < TR_WHO_MAX ? (int64_t)(call->consulted[who >> 6] >> (who & 63) & 1) : 0;
}

/* Whole seconds from a side event's beginning to its end, or to now. */
static int64_t lasted(const struct tr_call *call, int32_t side)
{
    const struct tr_side_now *now = &call->sides[side];

    if (now->state == TR_SIDE_WAITS)
        return 0;
    return ((now->state == TR_SIDE_ON ? call->now : now->over_at) - now->begun_at) / 1000;
}

/* The same at one place during one visit of a beat, whatever happens elsewhere. */
static int64_t drawn(const struct tr_call *call, int32_t place, int64_t n)
{
    uint64_t index =
        (uint64_t)(uint32_t)place << 32 | (uint64_t)call->beat << 16 | call->visits[call->beat];

    if (n <= 0)
        return 0;
    return (int64_t)(tr_draw(call->opts.seed, TR_STREAM_DRAWS, index) % (uint64_t)n);
}

static bool is_comparison(uint32_t op)
{
    return op >= TR_OP_EQ && op <= TR_OP_GE;
}

static bool compare(uint32_t op, int64_t a, int64_t b)
{
    /* a bit each for less, equal and greater, if the comparison is true then */
    static const uint8_t holds[] = {[TR_OP_EQ] = 2, [TR_OP_NE] = 5, [TR_OP_LT] = 1,
                                    [TR_OP_LE] = 3, [TR_OP_GT] = 4, [TR_OP_GE] = 6};
    return holds[op] >> (1 + (a > b) - (a < b)) & 1;
}

int64_t tr_expr_eval(const struct tr_ins *code, uint32_t count, const struct tr_call *call,
                     const uint16_t *act_map)
{
    int64_t stack[TR_EXPR_DEPTH + 1];
    int64_t *under = stack; /* where the value under the last one ends; the first is none */
    int64_t top = 0;
    const struct tr_ins *end = code + count;

    for (const struct tr_ins *ins = code; ins < end; ins++) {
        int32_t arg = ins->arg;

        switch ((enum tr_op)ins->op) {
        case TR_OP_PUSH: /* mostly to compare with it, and each turn of the switch is dear */
            if (ins + 1 < end && is_comparison(ins[1].op)) {
                top = compare((++ins)->op, top, arg);
                break;
            }
            *under++ = top;
            top = arg;
            break;
        case TR_OP_VIEW:
            *under++ = top;
            top = tr_call_view(call, arg);
            break;
        case TR_OP_VAR:
            *under++ = top;
            top = call->vars[arg];
            break;
        case TR_OP_FACT:
            *under++ = top;
            top = call->facts[arg];
            break;
        case TR_OP_SAID:
            *under++ = top;
            top = tr_actset_has(&call->said, act_map[arg]);
            break;
        case TR_OP_SAID_COUNT:
            *under++ = top;
            top = call->said_count[act_map[arg]];
            break;
        case TR_OP_HEARD:
            *under++ = top;
            top = call->heard_line[arg >> 3] >> (arg & 7) & 1;
            break;
        case TR_OP_SLIP:
            *under++ = top;
            top = call->slip[arg].filled != 0;
            break;
        case TR_OP_SLIP_RIGHT:
            *under++ = top;
            top = slip_right(&call->slip[arg]);
            break;
        case TR_OP_VISITS:
            *under++ = top;
            top = call->visits[arg];
            break;
        case TR_OP_LOOKED:
            *under++ = top;
            top = was_looked_up(call, call->setup->wants[arg]);
            break;
        case TR_OP_CONSULTED:
            *under++ = top;
            top = was_consulted(call, call->setup->wants[arg]);
            break;
        case TR_OP_BRIEFED:
            *under++ = top;
            top = tr_actset_has(&call->briefed, act_map[arg]);
            break;
        case TR_OP_EVENT:
            *under++ = top;
            top = call->sides[arg].state;
            break;
        case TR_OP_EVENT_TIME:
            *under++ = top;
            top = call->sides[arg].state == TR_SIDE_HANDLED ? lasted(call, arg) : 0;
            break;
        case TR_OP_WAITED:
            *under++ = top;
            top = lasted(call, arg);
            break;
        case TR_OP_DRAW:
            top = drawn(call, arg, top);
            break;
        case TR_OP_NOT:
            top = top == 0;
            break;
        case TR_OP_NEG:
            top = negated(top);
            break;
        case TR_OP_ADD:
            top = wrap((uint64_t)(*--under) + (uint64_t)top);
            break;
        case TR_OP_SUB:
            top = wrap((uint64_t)(*--under) - (uint64_t)top);
            break;
        case TR_OP_MUL:
            top = wrap((uint64_t)(*--under) * (uint64_t)top);
            break;
        case TR_OP_DIV:
            top = floor_div(*--under, top);
            break;
        case TR_OP_MOD:
            top = floor_mod(*--under, top);
            break;
        case TR_OP_EQ:
        case TR_OP_NE:
        case TR_OP_LT:
        case TR_OP_LE:
        case TR_OP_GT:
        case TR_OP_GE:
            top = compare(ins->op, *--under, top);
            break;
        case TR_OP_AND:
            if (top == 0)
                ins += arg;
            else
                top = *--under;
            break;
        case TR_OP_OR:
            if (top != 0)
                ins += arg;
            else
                top = *--under;
            break;
        case TR_OP_COUNT:
            break;
        }
    }
    return top;
}
