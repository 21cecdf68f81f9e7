/* See retell.h. */
#include "session/retell.h"

#include <string.h>

#include "base/alloc.h"
#include "session/inside.h"
#include "sim/run_cmd.h"

tr_status tr_session_recorded(const struct tr_session *s, struct tr_replay **out, tr_err *err)
{
    struct tr_buf run;
    tr_buf_init(&run, TR_REPLAY_MAX);
    tr_status st = tr_session_seal(s, &run, err);
    if (st == TR_OK)
        st = tr_replay_decode(out, run.data, run.len, err);
    tr_buf_done(&run);
    return st;
}

/* Step a recorded command with its acts bound to the call's content. */
static tr_status step(struct tr_call *call, const struct tr_replay *run, const struct tr_cmd *cmd,
                      tr_err *err)
{
    struct tr_heard heard[TR_RUN_HEARD_MAX];
    struct tr_cmd bound = *cmd;
    for (uint16_t i = 0; i < cmd->heard_count; i++) {
        heard[i] = cmd->heard[i];
        heard[i].act = tr_setup_act(call->setup, run->names[heard[i].name]);
    }
    bound.heard = heard;
    return tr_call_step(call, &bound, err);
}

static tr_status play(const struct tr_session *s, const struct tr_replay *run,
                      const struct tr_sink *sink, struct tr_call *call, tr_err *err)
{
    tr_status st = TR_OK;
    tr_call_init(call, s->content->setup, &s->opts.call, sink);
    if (s->from != TR_NONE)
        tr_call_begin_in(call, s->from);
    for (uint32_t i = 0; i < run->cmd_count && st == TR_OK; i++)
        st = step(call, run, &run->cmds[i], err);
    if (st == TR_OK)
        tr_call_finish(call);
    return st;
}

tr_status tr_session_retell(const struct tr_session *s, const struct tr_sink *sink, tr_err *err)
{
    struct tr_replay *run = NULL;
    struct tr_call call;
    struct tr_digest then, now;
    tr_status st = tr_session_recorded(s, &run, err);
    if (st != TR_OK)
        return st;
    st = play(s, run, sink, &call, err);
    tr_replay_free(run);
    if (st != TR_OK)
        return st;
    tr_call_digest(&s->call, &then);
    tr_call_digest(&call, &now);
    return tr_digest_equal(&then, &now)
               ? TR_OK
               : tr_fail(err, TR_EMISMATCH,
                         "the call cannot be told again: what was recorded of it leads elsewhere");
}

/* As tr_session_do, but with what was heard then. */
static tr_status redo(struct tr_session *s, const struct tr_replay *run, const struct tr_cmd *cmd,
                      tr_err *err)
{
    struct tr_heard heard[TR_RUN_HEARD_MAX];
    struct tr_cmd now = *cmd, heard_now;
    for (uint16_t i = 0; i < cmd->heard_count; i++) {
        const char *act = run->names[cmd->heard[i].name];
        heard[i] = cmd->heard[i];
        heard[i].act = tr_setup_act(s->content->setup, act);
        heard[i].name = tr_session_name_act(s, act);
        if (heard[i].name == TR_NONE)
            return tr_fail(err, TR_EINVAL, "the act %.60s of this run cannot be heard here", act);
    }
    now.heard = heard;
    /* what it finds is not used, but what was read back is taken down */
    tr_status st = tr_session_hear_again(s, cmd, &heard_now, err);
    if (st != TR_OK || s->ended)
        return st;
    st = tr_recorder_add(&s->rec, &now, err);
    return st == TR_OK ? tr_session_follow(s, &now, err) : st;
}

tr_status tr_session_redo(struct tr_session *s, const struct tr_replay *run, int32_t to_ms,
                          tr_err *err)
{
    tr_status st = TR_OK;
    for (uint32_t i = 0; i < run->cmd_count && st == TR_OK; i++) {
        if (run->cmds[i].at_ms > to_ms)
            break;
        st = redo(s, run, &run->cmds[i], err);
    }
    if (st != TR_OK || s->ended)
        return st;
    return to_ms == INT32_MAX    ? tr_session_finish(s, err)
           : to_ms > s->call.now ? tr_session_advance(s, to_ms, err)
                                 : TR_OK;
}
