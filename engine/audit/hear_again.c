/* Hearing a run again; see hear_again.h. The session does the hearing, so that nothing of
 * it is written twice; here it is only compared. A run's recorded commands are stepped, not
 * what is heard now: each answer is judged in the call as the run has it.
 * Always holds: every input from a stranger ends in an outcome; only a lack of memory is
 * an error. */
#include "audit/hear_again.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "session/session.h"
#include "sim/plain.h"

const char *const tr_hearing_names[TR_HEARD_COUNT] = {"not_heard",    "same",       "otherwise",
                                                      "other_engine", "no_lexicon", "too_slow"};

struct tr_referee {
    struct tr_verifier *verifier;
    struct tr_content content;
    struct tr_digest made_of[TR_BLOB_COUNT]; /* content */
    bool made;
    bool (*too_long)(void *ctx, bool begins); /* or NULL */
    void *ctx;
};

/* One run being heard. */
struct hearing {
    const struct tr_referee *referee;
    struct tr_replay *replay;
    struct tr_session *session;
    uint16_t acts[TR_RUN_NAMES_MAX]; /* of the run's table: index in setup->acts, or TR_NONE */
    struct tr_hear_result *result;
};

tr_status tr_referee_new(struct tr_referee **out, tr_err *err)
{
    struct tr_referee *r = tr_calloc(1, sizeof *r);
    if (!r)
        return tr_fail(err, TR_ENOMEM, "not enough memory to hear runs again");
    tr_status st = tr_verifier_new(&r->verifier, err);
    if (st == TR_OK)
        *out = r;
    else
        tr_free(r);
    return st;
}

void tr_referee_limit(struct tr_referee *r, bool (*too_long)(void *ctx, bool begins), void *ctx)
{
    r->too_long = too_long;
    r->ctx = ctx;
}

static void forget_content(struct tr_referee *r)
{
    if (r->made)
        tr_content_done(&r->content);
    r->made = false;
}

void tr_referee_free(struct tr_referee *r)
{
    if (!r)
        return;
    forget_content(r);
    tr_verifier_free(r->verifier);
    tr_free(r);
}

/* Acts of a stranger's lexicon go into the session's own record by name. */
static tr_status check_acts(const struct tr_ear *ear, tr_err *err)
{
    size_t count;
    const char *const *acts = tr_ear_acts(ear, &count);
    for (size_t i = 0; i < count; i++)
        if (!tr_plain_name(acts[i], strlen(acts[i])))
            return tr_fail(err, TR_EFORMAT, "the lexicon has an act whose name no run can hold");
    return TR_OK;
}

/* errors: beside TR_ENOMEM those of a lexicon that cannot be used */
static tr_status make_content(struct tr_referee *r, const struct tr_run_head *head,
                              const struct tr_buf *blobs, tr_err *err)
{
    if (r->made && r->content.lang == head->opts.lang &&
        memcmp(r->made_of, head->content, sizeof r->made_of) == 0)
        return TR_OK;
    forget_content(r);
    tr_status st = tr_content_from_bytes(&r->content, blobs, (enum tr_lang)head->opts.lang, err);
    if (st != TR_OK)
        return st;
    r->made = true;
    memcpy(r->made_of, head->content, sizeof r->made_of);
    st = check_acts(r->content.ear, err);
    if (st != TR_OK)
        forget_content(r);
    return st;
}

static bool same_acts(const struct hearing *h, const struct tr_cmd *a, const struct tr_cmd *b)
{
    if (a->heard_count != b->heard_count)
        return false;
    for (uint16_t i = 0; i < a->heard_count; i++) {
        const struct tr_heard *x = &a->heard[i], *y = &b->heard[i];
        if (x->start != y->start || x->end != y->end ||
            strcmp(h->replay->names[x->name], tr_session_act_name(h->session, y->name)) != 0)
            return false;
    }
    return true;
}

static bool same(const struct hearing *h, const struct tr_cmd *recorded, const struct tr_cmd *now)
{
    if (recorded->text_len != now->text_len ||
        memcmp(recorded->text_len ? recorded->text : "", now->text, recorded->text_len) != 0)
        return false;
    bool compared = recorded->kind == TR_CMD_NOTE || recorded->kind == TR_CMD_DIAL;
    return (!compared || recorded->match == now->match) && same_acts(h, recorded, now);
}

/* replay: gives the names of a recorded command's acts; NULL: the session does */
static void take_side(const struct hearing *h, const struct tr_cmd *cmd,
                      const struct tr_replay *replay, struct tr_hear_side *out)
{
    memcpy(out->text, cmd->text_len ? cmd->text : "", cmd->text_len);
    out->text[cmd->text_len] = '\0';
    out->match = cmd->match;
    out->count = cmd->heard_count;
    for (uint16_t i = 0; i < cmd->heard_count; i++) {
        const struct tr_heard *a = &cmd->heard[i];
        (void)snprintf(out->acts[i].name, TR_NAME_MAX, "%s",
                       replay ? replay->names[a->name] : tr_session_act_name(h->session, a->name));
        out->acts[i].start = a->start;
        out->acts[i].end = a->end;
    }
}

static void differ(const struct hearing *h, const struct tr_cmd *recorded, const struct tr_cmd *now,
                   uint32_t answer)
{
    struct tr_hear_result *r = h->result;
    r->outcome = TR_HEARD_OTHERWISE;
    r->differing++;
    if (r->kept == TR_HEAR_KEPT)
        return;
    struct tr_hear_difference *d = &r->differences[r->kept++];
    d->answer = answer;
    d->at_ms = recorded->at_ms;
    d->kind = recorded->kind;
    take_side(h, recorded, h->replay, &d->recorded);
    take_side(h, now, NULL, &d->heard);
}

/* Step a command as it is recorded, its acts bound to this content. */
static tr_status follow(const struct hearing *h, const struct tr_cmd *recorded, tr_err *err)
{
    struct tr_heard heard[TR_RUN_HEARD_MAX];
    struct tr_cmd cmd = *recorded;
    for (uint16_t i = 0; i < cmd.heard_count; i++) {
        heard[i] = recorded->heard[i];
        heard[i].act = h->acts[heard[i].name];
    }
    cmd.heard = heard;
    return tr_session_follow(h->session, &cmd, err);
}

static tr_status hear_all(struct hearing *h, tr_err *err)
{
    const struct tr_referee *r = h->referee;
    tr_status st = TR_OK;
    for (uint32_t i = 0; i < h->replay->cmd_count && st == TR_OK; i++) {
        const struct tr_cmd *recorded = &h->replay->cmds[i];
        struct tr_cmd now;
        if (tr_run_cmd_has_text(recorded->kind)) {
            if (r->too_long && r->too_long(r->ctx, false)) {
                if (h->result->outcome == TR_HEARD_SAME)
                    h->result->outcome = TR_HEARD_TOO_SLOW;
                return TR_OK;
            }
            bool answer = recorded->kind == TR_CMD_SAY || recorded->kind == TR_CMD_CHOOSE;
            st = tr_session_hear_again(h->session, recorded, &now, err);
            h->result->answers += answer;
            if (st == TR_OK && !same(h, recorded, &now))
                differ(h, recorded, &now, answer ? h->result->answers : 0);
        }
        if (st == TR_OK)
            st = follow(h, recorded, err);
    }
    return st;
}

static tr_status hear_run(struct tr_referee *r, struct tr_replay *replay,
                          struct tr_hear_result *out, tr_err *err)
{
    const struct tr_session_opts opts = {.call = replay->head.opts, .no_transcript = true};
    struct hearing h = {.referee = r, .replay = replay, .result = out};
    tr_status st = tr_session_new(&h.session, &r->content, &opts, err);
    if (st != TR_OK)
        return st;
    for (uint32_t i = 0; i < replay->name_count; i++)
        h.acts[i] = tr_setup_act(r->content.setup, replay->names[i]);
    out->outcome = TR_HEARD_SAME;
    st = hear_all(&h, err);
    tr_session_free(h.session);
    return st;
}

/* errors: TR_ENOMEM; others: the lexicon, and only it, cannot be used */
static tr_status hear(struct tr_referee *r, const uint8_t *run, size_t len,
                      const struct tr_buf *blobs, struct tr_hear_result *out, tr_err *err)
{
    struct tr_replay *replay;
    tr_status st = tr_replay_decode(&replay, run, len, err);
    if (st != TR_OK)
        return st;
    if (replay->head.ear_version != TR_EAR_VERSION) {
        out->outcome = TR_HEARD_OTHER_ENGINE;
    } else if (blobs[TR_BLOB_LEXICON].len == 0) {
        out->outcome = TR_HEARD_NO_LEXICON;
    } else {
        if (r->too_long)
            (void)r->too_long(r->ctx, true);
        st = make_content(r, &replay->head, blobs, err);
        if (st == TR_OK)
            st = hear_run(r, replay, out, err);
    }
    tr_replay_free(replay);
    return st;
}

tr_status tr_referee_run(struct tr_referee *r, const uint8_t *run, size_t len,
                         const struct tr_buf *blobs, struct tr_verify_result *verified,
                         struct tr_hear_result *out, tr_err *err)
{
    struct tr_verify_result v;
    tr_err why = {0};
    tr_status st = tr_verifier_run(r->verifier, run, len, blobs, &v, err);
    if (st != TR_OK)
        return st;
    struct tr_hear_result *h = tr_calloc(1, sizeof *h);
    if (!h)
        return tr_fail(err, TR_ENOMEM, "not enough memory to hear a run again");
    if (v.outcome == TR_VERIFIED)
        st = hear(r, run, len, blobs, h, &why);
    if (st == TR_ENOMEM) {
        if (err)
            *err = why;
        tr_free(h);
        return st;
    }
    if (st != TR_OK) { /* an ear of this version cannot have been made of it */
        h->outcome = TR_HEARD_OTHERWISE;
        memcpy(h->lexicon, why.msg, sizeof h->lexicon);
    }
    if (h->outcome == TR_HEARD_OTHERWISE) {
        v.outcome = TR_FORGED;
        (void)snprintf(v.reason, sizeof v.reason, "its answers do not sound as it claims");
    }
    *verified = v;
    *out = *h;
    tr_free(h);
    return TR_OK;
}
