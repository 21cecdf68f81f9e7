/* What goes on besides the line, as part of a walked state, and what the trainee
 * can do about it. Only scenarios that have such things pay for them. */
#include <stddef.h>
#include <string.h>

#include "audit/walk_inside.h"

/* The fields of a call from `muted` to the last before `facts`. */
#define FIRST offsetof(struct tr_call, muted)
#define BYTES (offsetof(struct tr_call, facts) - FIRST)

bool tr_besides_used(const struct tr_graph *g)
{
    bool used = g->side_count || g->dial_count || g->want_count || g->kind == TR_OUTBOUND;
    for (uint32_t i = 0; i < g->branch_count; i++)
        used |= g->branches[i].trigger > TR_ON_INTERRUPTED;
    for (uint32_t i = 0; i < g->beat_count; i++)
        used |= g->beats[i].asides.count > 0 || (g->beats[i].hangs_up_ms && !g->beats[i].ending);
    return used;
}

size_t tr_besides_bytes(void)
{
    return BYTES;
}

/* Moments are kept relative to the present, and only those that still come or are
 * asked for; sign +1 makes them absolute again. */
static void shift(struct tr_call *c, const struct tr_graph *g, int32_t by)
{
    const struct {
        int32_t *at;
        bool on;
    } moments[] = {
        {&c->muted_at, c->muted},
        {&c->look_until, c->looking != TR_NONE},
        {&c->ask_until, c->asked != TR_NONE},
        {&c->beat_at, c->after_next != INT32_MAX},
        {&c->after_next, c->after_next != INT32_MAX},
        {&c->ringback_from, c->phase == TR_PHASE_RINGBACK},
        {&c->idle_from, c->phase == TR_PHASE_IDLE},
        {&c->besides, c->besides != INT32_MAX},
    };
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++)
        *moments[i].at = moments[i].on ? *moments[i].at + by
                         : (moments[i].at == &c->after_next || moments[i].at == &c->besides)
                             ? INT32_MAX
                             : 0;
    for (uint32_t i = 0; i < g->side_count; i++) {
        struct tr_side_now *s = &c->sides[i];
        bool begun = s->state != TR_SIDE_WAITS;
        s->begins_at = s->begins_at == INT32_MAX ? INT32_MAX : s->begins_at + by;
        s->leaves_at = s->leaves_at == INT32_MAX ? INT32_MAX : s->leaves_at + by;
        s->begun_at = begun ? s->begun_at + by : 0;
        s->over_at = begun && s->state != TR_SIDE_ON ? s->over_at + by : 0;
    }
}

void tr_besides_put(const struct tr_walker *w, const struct tr_call *call, uint8_t *out)
{
    struct tr_call copy;
    memcpy((char *)&copy + FIRST, (const char *)call + FIRST, BYTES);
    copy.phase = call->phase;
    shift(&copy, w->content->graph, -call->now);
    memcpy(out, (const char *)&copy + FIRST, BYTES);
}

void tr_besides_get(const struct tr_walker *w, struct tr_call *call, const uint8_t *in)
{
    memcpy((char *)call + FIRST, in, BYTES);
    shift(call, w->content->graph, call->now);
}

/* ---- controls ---------------------------------------------------------------------- */

static void add(struct tr_walker *w, enum tr_cmd_kind kind, uint16_t target)
{
    if (w->control_count < TR_CONTROLS_MAX)
        w->controls[w->control_count++] = (struct tr_control){(uint8_t)kind, target};
}

void tr_besides_plan(struct tr_walker *w)
{
    static const enum tr_cmd_kind answers[TR_SIDE_KIND_COUNT] = {
        [TR_SIDE_VISITOR] = TR_CMD_SIGNAL,   [TR_SIDE_SECOND_LINE] = TR_CMD_OTHER_LINE,
        [TR_SIDE_COLLEAGUE] = TR_CMD_SIGNAL, [TR_SIDE_LINE_CUT] = TR_CMD_DIAL,
        [TR_SIDE_NOT_READY] = TR_CMD_READY,  [TR_SIDE_NOISE] = TR_CMD_MUTE,
        [TR_SIDE_CALLED_AWAY] = TR_CMD_HOLD, [TR_SIDE_DISTRACTION] = TR_CMD_SIGNAL,
    };
    const struct tr_graph *g = w->content->graph;
    bool quiet = false; /* words for somebody else are said with a hand over the mouthpiece */
    for (uint32_t i = 0; i < g->side_count; i++) {
        add(w, answers[g->sides[i].kind], 0);
        quiet |= g->sides[i].kind != TR_SIDE_LINE_CUT && g->sides[i].kind != TR_SIDE_NOT_READY;
    }
    for (uint32_t i = 0; i < g->branch_count; i++)
        quiet |= g->branches[i].trigger == TR_ON_ASIDE;
    if (quiet) {
        add(w, TR_CMD_MUTE, 0);
        add(w, TR_CMD_UNMUTE, 0);
    }
    for (uint32_t i = 0; i < g->want_count; i++) {
        uint16_t target = w->content->setup->wants[i];
        if (g->wants[i].kind == TR_WANT_ENTRY) {
            add(w, TR_CMD_LOOK_UP, target);
        } else if (g->wants[i].kind == TR_WANT_WHO) {
            add(w, TR_CMD_CONSULT, target);
            add(w, TR_CMD_TRANSFER, target);
        }
    }
}

/* Whether a control does anything now. */
bool tr_control_applies(const struct tr_call *call, const struct tr_control *c)
{
    switch ((enum tr_cmd_kind)c->kind) {
    case TR_CMD_READY:
        return call->not_ready;
    case TR_CMD_MUTE:
        return !call->muted;
    case TR_CMD_UNMUTE:
        return call->muted;
    case TR_CMD_LOOK_UP:
        return call->looking == TR_NONE && call->lookups < 3;
    case TR_CMD_CONSULT:
        return call->asked == TR_NONE && call->consults < 3;
    case TR_CMD_DIAL:
    case TR_CMD_HOLD:
        return false; /* moves of their own */
    default:
        return true;
    }
}
