/* Hearing a run by another lexicon; see rehear.h. As for a referee the session hears each
 * answer in the call as it was recorded, and the recorded command is stepped, so a
 * difference in one answer makes none in the next. */
#include "audit/rehear.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "sim/run_cmd.h"

struct round {
    const struct tr_replay *run, *counts;
    const struct tr_rehear_limit *limit; /* or NULL */
    struct tr_session *session;
    uint16_t acts[TR_RUN_NAMES_MAX]; /* of the run: index in setup->acts, or TR_NONE */
    struct tr_recorder rec;
    struct tr_reheard *out;
};

void tr_reheard_done(struct tr_reheard *reheard)
{
    tr_buf_done(&reheard->heard);
}

static const char *now_name(const struct round *r, const struct tr_cmd *cmd, uint16_t i)
{
    return tr_session_act_name(r->session, cmd->heard[i].name);
}

static const char *old_name(const struct round *r, const struct tr_cmd *cmd, uint16_t i)
{
    return r->counts->names[cmd->heard[i].name];
}

static void note(struct round *r, const char *act, bool gained)
{
    struct tr_reheard *o = r->out;
    o->changes++;
    o->lost += !gained;
    if (o->kept == TR_REHEARD_KEPT)
        return;
    struct tr_reheard_change *c = &o->change[o->kept++];
    c->answer = o->answers;
    c->gained = gained;
    (void)snprintf(c->act, sizeof c->act, "%s", act);
}

static void compare(struct round *r, const struct tr_cmd *old, const struct tr_cmd *now)
{
    for (uint16_t i = 0; i < now->heard_count; i++) {
        uint16_t k = 0;
        while (k < old->heard_count && strcmp(old_name(r, old, k), now_name(r, now, i)) != 0)
            k++;
        if (k == old->heard_count)
            note(r, now_name(r, now, i), true);
    }
    for (uint16_t k = 0; k < old->heard_count; k++) {
        uint16_t i = 0;
        while (i < now->heard_count && strcmp(old_name(r, old, k), now_name(r, now, i)) != 0)
            i++;
        if (i == now->heard_count)
            note(r, old_name(r, old, k), false);
    }
}

/* The acts of a command under the names of the recording that is being written. */
static tr_status record(struct round *r, const struct tr_cmd *cmd, bool now, tr_err *err)
{
    struct tr_heard heard[TR_RUN_HEARD_MAX];
    struct tr_cmd copy = *cmd;
    for (uint16_t i = 0; i < cmd->heard_count; i++) {
        heard[i] = cmd->heard[i];
        heard[i].name = tr_recorder_name(&r->rec, now ? now_name(r, cmd, i)
                                                      : r->run->names[cmd->heard[i].name]);
        if (heard[i].name == TR_NONE)
            return r->rec.name_count < TR_RUN_NAMES_MAX
                       ? tr_fail(err, TR_ENOMEM, "not enough memory to hear a run again")
                       : tr_fail(err, TR_ELIMIT,
                                 "the answers of the run show too many different acts");
    }
    copy.heard = heard;
    return tr_recorder_add(&r->rec, &copy, err);
}

static tr_status follow(struct round *r, const struct tr_cmd *recorded, tr_err *err)
{
    struct tr_heard heard[TR_RUN_HEARD_MAX];
    struct tr_cmd cmd = *recorded;
    for (uint16_t i = 0; i < cmd.heard_count; i++) {
        heard[i] = recorded->heard[i];
        heard[i].act = r->acts[heard[i].name];
    }
    cmd.heard = heard;
    return tr_session_follow(r->session, &cmd, err);
}

/* An answer's text stays as it was recorded; only what is heard in it may be another. */
static tr_status hear_answer(struct round *r, uint32_t i, tr_err *err)
{
    const struct tr_cmd *recorded = &r->run->cmds[i];
    struct tr_cmd now;
    if (r->limit && r->limit->too_long(r->limit->ctx, false))
        return tr_fail(err, TR_ELIMIT, "hearing the run takes too long by this lexicon");
    tr_status st = tr_session_hear_again(r->session, recorded, &now, err);
    if (st != TR_OK)
        return st;
    r->out->answers++;
    if (now.text_len != recorded->text_len ||
        memcmp(now.text_len ? now.text : "", recorded->text, now.text_len) != 0)
        return record(r, recorded, false, err); /* after the end: nobody hears it */
    compare(r, &r->counts->cmds[i], &now);
    return record(r, &now, true, err);
}

static tr_status hear_all(struct round *r, tr_err *err)
{
    tr_status st = TR_OK;
    for (uint32_t i = 0; i < r->run->cmd_count && st == TR_OK; i++) {
        const struct tr_cmd *recorded = &r->run->cmds[i];
        bool answer = recorded->kind == TR_CMD_SAY || recorded->kind == TR_CMD_CHOOSE;
        st = answer ? hear_answer(r, i, err) : record(r, recorded, false, err);
        if (st == TR_OK)
            st = follow(r, recorded, err);
    }
    return st;
}

static tr_status seal(struct round *r, const struct tr_content *content, tr_err *err)
{
    struct tr_run_head head = r->run->head;
    const struct tr_verdict verdict = {.score = r->run->score};
    head.content[TR_BLOB_LEXICON] = content->digest[TR_BLOB_LEXICON];
    tr_buf_init(&r->out->heard, TR_REPLAY_MAX);
    tr_status st = tr_recorder_seal(&r->rec, &head, &verdict, &r->run->digest, &r->out->heard, err);
    if (st != TR_OK)
        tr_buf_done(&r->out->heard);
    return st;
}

static bool same_commands(const struct tr_replay *a, const struct tr_replay *b)
{
    bool same = a->cmd_count == b->cmd_count;
    for (uint32_t i = 0; same && i < a->cmd_count; i++)
        same = a->cmds[i].at_ms == b->cmds[i].at_ms && a->cmds[i].kind == b->cmds[i].kind;
    return same;
}

tr_status tr_rehear(const struct tr_content *content, const struct tr_replay *run,
                    const struct tr_replay *counts, const struct tr_rehear_limit *limit,
                    struct tr_reheard *out, tr_err *err)
{
    const struct tr_session_opts opts = {.call = run->head.opts, .no_transcript = true};
    struct tr_reheard heard = {0};
    if (run->head.ear_version != TR_EAR_VERSION)
        return tr_fail(err, TR_EVERSION, "the run was heard by ear %u, this program has ear %d",
                       run->head.ear_version, TR_EAR_VERSION);
    if (!same_commands(run, counts))
        return tr_fail(err, TR_EINVAL, "the hearing is of another run");
    struct round *r = tr_calloc(1, sizeof *r);
    if (!r)
        return tr_fail(err, TR_ENOMEM, "not enough memory to hear a run again");
    r->run = run;
    r->counts = counts;
    r->limit = limit;
    if (limit)
        (void)limit->too_long(limit->ctx, true);
    r->out = &heard;
    tr_recorder_init(&r->rec);
    tr_status st = tr_session_new(&r->session, content, &opts, err);
    for (uint32_t i = 0; st == TR_OK && i < run->name_count; i++)
        r->acts[i] = tr_setup_act(content->setup, run->names[i]);
    if (st == TR_OK)
        st = hear_all(r, err);
    if (st == TR_OK && heard.changes > 0)
        st = seal(r, content, err);
    tr_session_free(r->session);
    tr_recorder_done(&r->rec);
    tr_free(r);
    if (st == TR_OK)
        *out = heard;
    else
        tr_reheard_done(&heard);
    return st;
}
