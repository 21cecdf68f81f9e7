/* Values beyond which nothing can tell: a counter that is only counted up by
 * constants and compared with constants has one value beyond the highest of them,
 * and so has everything that a call counts. */
#include "audit/walk_inside.h"

static bool compares(uint32_t op)
{
    return op >= TR_OP_EQ && op <= TR_OP_GE;
}

bool tr_limits_compared(const struct tr_ins *code, uint32_t count, uint32_t at, int32_t *with)
{
    bool after = at + 2 < count && code[at + 1].op == TR_OP_PUSH && compares(code[at + 2].op);
    bool before =
        at > 0 && at + 1 < count && code[at - 1].op == TR_OP_PUSH && compares(code[at + 1].op);
    if (after || before)
        *with = code[after ? at + 1 : at - 1].arg;
    return after || before;
}

/* gives: 0 and more, or INT64_MAX when this use can tell every value */
static int64_t asked(const struct tr_ins *code, uint32_t count, uint32_t at)
{
    int32_t with;
    if (!tr_limits_compared(code, count, at, &with))
        return INT64_MAX;
    return with >= 0 ? (int64_t)with + 1 : 0;
}

static void raise64(int64_t *limit, int64_t v)
{
    *limit = *limit > v ? *limit : v;
}

static void raise32(int32_t *limit, int64_t v)
{
    int32_t most = v > INT32_MAX ? INT32_MAX : (int32_t)v;
    *limit = *limit > most ? *limit : most;
}

/* "x + 2" that becomes the new value of x tells nothing of x. */
static bool counts_up(const struct tr_ins *code, uint32_t count, uint32_t at, uint16_t assigned)
{
    return count == 3 && at == 0 && code[1].op == TR_OP_PUSH && code[1].arg >= 0 &&
           code[2].op == TR_OP_ADD && (uint32_t)code[0].arg == assigned;
}

void tr_limits_look(struct tr_limits *l, const struct tr_ins *code, uint32_t count, uint32_t at,
                    const uint16_t *act_map, uint16_t assigned)
{
    int64_t limit = asked(code, count, at);
    int32_t arg = code[at].arg;
    switch ((enum tr_op)code[at].op) {
    case TR_OP_VIEW:
        raise32(&l->views[arg], limit);
        break;
    case TR_OP_VISITS:
        raise32(&l->visits[arg], limit);
        break;
    case TR_OP_SAID_COUNT:
        raise32(&l->counts[act_map[arg]], limit);
        break;
    case TR_OP_EVENT_TIME:
    case TR_OP_WAITED:
        raise32(&l->sides[arg], limit);
        break;
    case TR_OP_VAR:
        if (!counts_up(code, count, at, assigned))
            raise64(&l->vars[arg], limit);
        break;
    default:
        break;
    }
}
