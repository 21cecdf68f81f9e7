/* A recorded call played once more for a scorecard. When its answers are heard otherwise
 * now, the call itself goes on by what was recorded, and a scorecard beside it is fed with
 * the same events and the other acts: so the story, and with it the later answers, stay
 * what they were.
 * Always holds: with the acts that were recorded, the scorecard beside the call comes to
 * what the call's own does (a test compares them). */
#include <string.h>

#include "audit/rescore_inside.h"
#include "base/alloc.h"
#include "sim/run_cmd.h"

/* What a scorecard reads of a call and that depends on what was heard. */
struct heard_state {
    struct tr_actset now, before, said;
    uint16_t said_count[TR_ACTS_MAX];
    int32_t fresh;
    uint16_t acts;
};

struct beside {
    struct tr_call *call;
    const struct tr_cmd *cmd; /* the present answer as it is heard now */
    struct heard_state heard;
    struct tr_score score;
    int32_t lifted_at; /* as at the last event */
    uint8_t phase;
};

static void take_heard(const struct tr_call *call, struct heard_state *out)
{
    out->now = call->now_said;
    out->before = call->before_said;
    out->said = call->said;
    memcpy(out->said_count, call->said_count, sizeof out->said_count);
    out->fresh = call->fresh;
    out->acts = call->acts_now;
}

static void put_heard(struct tr_call *call, const struct heard_state *in)
{
    call->now_said = in->now;
    call->before_said = in->before;
    call->said = in->said;
    memcpy(call->said_count, in->said_count, sizeof in->said_count);
    call->fresh = in->fresh;
    call->acts_now = in->acts;
}

/* An answer was given: the same bookkeeping as the call's, with the other acts. */
static void take_in(struct beside *b)
{
    struct heard_state *h = &b->heard;
    h->before = h->now;
    h->now = (struct tr_actset){{0}};
    for (uint16_t i = 0; i < b->cmd->heard_count; i++) {
        uint16_t act = b->cmd->heard[i].act;
        if (act == TR_NONE || tr_actset_has(&h->now, act))
            continue;
        tr_actset_add(&h->now, act);
        tr_actset_add(&h->said, act);
        h->said_count[act] = (uint16_t)(h->said_count[act] + (h->said_count[act] < UINT16_MAX));
    }
    h->acts = b->cmd->heard_count;
    h->fresh += b->cmd->heard_count > 0 && !b->call->repeats;
}

/* A conversation ended, or another began, since the last event. */
static void follow_conversation(struct beside *b, const struct tr_event *ev)
{
    int32_t lifted_at = b->call->lifted_at;
    if (b->lifted_at >= 0 && lifted_at < 0 && ev->kind == TR_EV_BEAT) {
        b->call->lifted_at = b->lifted_at;
        tr_score_part(&b->score, b->call);
        b->call->lifted_at = lifted_at;
    }
    if (b->lifted_at < 0 && lifted_at >= 0)
        b->heard.now = b->call->now_said = (struct tr_actset){{0}};
    b->lifted_at = lifted_at;
}

static void on_event(void *ctx, const struct tr_event *event)
{
    struct beside *b = ctx;
    struct tr_call *call = b->call;
    struct tr_event ev = *event;
    struct heard_state own;
    if (ev.kind != TR_EV_ENDED)
        b->phase = call->phase;
    if (ev.kind == TR_EV_RULE)
        return;
    if (ev.kind == TR_EV_SAID) {
        take_in(b);
        ev.cmd = b->cmd;
    } else if (ev.kind == TR_EV_ASIDE) {
        b->heard.acts = call->acts_now;
    }
    take_heard(call, &own);
    put_heard(call, &b->heard);
    follow_conversation(b, &ev);
    if (ev.kind == TR_EV_ENDED) { /* the card was settled just before */
        call->phase = b->phase;
        tr_score_finish(&b->score, call);
        call->phase = TR_PHASE_ENDED;
    }
    tr_score_event(&b->score, call, &ev);
    put_heard(call, &own);
    if (ev.kind == TR_EV_HELD) /* a new hold needs new words */
        b->heard.now = (struct tr_actset){{0}};
}

static const struct tr_cmd *bind(const struct tr_cmd *from, const uint16_t *acts,
                                 struct tr_heard heard[TR_RUN_HEARD_MAX], struct tr_cmd *out)
{
    *out = *from;
    for (uint16_t i = 0; i < from->heard_count; i++) {
        heard[i] = from->heard[i];
        heard[i].act = acts[heard[i].name];
    }
    out->heard = heard;
    return out;
}

static void names_of(const struct tr_replay *run, const struct tr_setup *setup, uint16_t *acts)
{
    for (uint32_t i = 0; i < run->name_count; i++)
        acts[i] = tr_setup_act(setup, run->names[i]);
}

/* Is it the same command but for what was heard? */
static bool same_but_heard(const struct tr_cmd *a, const struct tr_cmd *b)
{
    return a->at_ms == b->at_ms && a->kind == b->kind && a->text_len == b->text_len &&
           (a->text_len == 0 || memcmp(a->text, b->text, a->text_len) == 0);
}

static tr_status step_all(const struct tr_replay *run, const struct tr_replay *heard,
                          struct beside *b, const struct tr_setup *setup, struct tr_call *call,
                          tr_err *err)
{
    uint16_t acts[TR_RUN_NAMES_MAX], other[TR_RUN_NAMES_MAX];
    names_of(run, setup, acts);
    if (heard)
        names_of(heard, setup, other);
    for (uint32_t i = 0; i < run->cmd_count; i++) {
        struct tr_heard as_recorded[TR_RUN_HEARD_MAX], as_heard[TR_RUN_HEARD_MAX];
        struct tr_cmd cmd, now;
        if (heard && !same_but_heard(&run->cmds[i], &heard->cmds[i]))
            return tr_fail(err, TR_EMISMATCH, "the hearing is of another run");
        if (heard)
            b->cmd = bind(&heard->cmds[i], other, as_heard, &now);
        tr_status st = tr_call_step(call, bind(&run->cmds[i], acts, as_recorded, &cmd), err);
        if (b)
            b->cmd = NULL;
        if (st != TR_OK)
            return st;
    }
    tr_call_finish(call);
    return TR_OK;
}

tr_status tr_rescore_play(const struct tr_replay *run, const struct tr_replay *heard,
                          const struct tr_setup *setup, bool hashed, struct tr_call *call,
                          struct tr_verdict *out, tr_err *err)
{
    struct tr_sink sink = {NULL, NULL};
    struct beside *b = NULL;
    if (heard && heard->cmd_count != run->cmd_count)
        return tr_fail(err, TR_EMISMATCH, "the hearing is of another run");
    if (heard) {
        b = tr_calloc(1, sizeof *b);
        if (!b)
            return tr_fail(err, TR_ENOMEM, "not enough memory to re-score a run");
        b->call = call;
        b->lifted_at = -1;
        tr_score_init(&b->score, setup);
        sink = (struct tr_sink){on_event, b};
    }
    tr_call_init(call, setup, &run->head.opts, &sink);
    call->unhashed = !hashed;
    tr_status st = step_all(run, heard, b, setup, call, err);
    if (st == TR_OK)
        tr_score_verdict(b ? &b->score : &call->score, call, out);
    tr_free(b);
    return st;
}
