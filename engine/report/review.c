/* See review.h. */
#include "report/review.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "report/review_inside.h"
#include "session/retell.h"

const char *const tr_review_span_names[TR_REVIEW_SPAN_COUNT] = {
    "ring", "line", "answer", "aside", "silence", "hold", "look_up"};
const char *const tr_review_how_names[3] = {"say", "instead", "do"};

tr_status tr_review_init(struct tr_review *out, const struct tr_verdict_view *view, tr_err *err)
{
    memset(out, 0, sizeof *out);
    out->view = view;
    out->unanswered = tr_session_call(view->session)->picked_up_at < 0;
    tr_status st = tr_review_course(out, err);
    if (st == TR_OK)
        st = tr_review_marks(out, err);
    if (st == TR_OK)
        st = tr_review_changes(out, err);
    if (st == TR_OK)
        tr_review_good(out);
    else
        tr_review_done(out);
    return st;
}

void tr_review_done(struct tr_review *r)
{
    for (size_t i = 0; i < r->change_count; i++)
        tr_free(r->changes[i].phrase);
    tr_free(r->spans);
    tr_free(r->points);
    tr_free(r->moods);
    tr_free(r->marks);
    memset(r, 0, sizeof *r);
}

const char *tr_review_cause_words(const struct tr_review *r, const struct tr_review_mood *mood,
                                  char *out, size_t cap)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(r->view->session, &count);
    if (mood->cause == TR_REVIEW_WAITED)
        return tr_say("Time went by.");
    if (mood->cause == TR_REVIEW_OTHER)
        return tr_say("Somebody else is on the line.");
    if (mood->cause != TR_REVIEW_BY || !all || mood->spoken >= count)
        return "";
    const struct tr_spoken *sp = &all[mood->spoken];
    if (sp->who == TR_WHO_SYSTEM)
        return tr_spoken_words(r->view->session, sp, out, cap);
    tr_quotation(sp->text, 0, strlen(sp->text), out, cap);
    return out;
}

/* ---- stored runs ----------------------------------------------------------------------- */

static tr_status replay(struct tr_reviewed *out, const struct tr_replay *run, tr_err *err)
{
    const struct tr_session_opts opts = {
        .call = run->head.opts, .player = run->head.player, .played_at = run->head.played_at};
    tr_status st = tr_session_new(&out->session, &out->content, &opts, err);
    if (st == TR_OK)
        st = tr_session_redo(out->session, run, INT32_MAX, err);
    if (st == TR_OK && !tr_session_verdict(out->session))
        st = tr_fail(err, TR_EINVAL, "the run does not come to the end of its call");
    if (st == TR_OK)
        st = tr_verdict_view_init(&out->view, out->session, err);
    if (st == TR_OK)
        st = tr_review_init(&out->review, &out->view, err);
    return st;
}

static tr_status check_versions(const struct tr_run_head *head, tr_err *err)
{
    if (head->sim_version != TR_SIM_VERSION)
        return tr_fail(err, TR_EVERSION,
                       "the run was played on version %u of the engine, this is version %d; its "
                       "debrief needs that program",
                       (unsigned)head->sim_version, TR_SIM_VERSION);
    return TR_OK;
}

tr_status tr_reviewed_open(struct tr_reviewed *out, const uint8_t *run, size_t len,
                           const struct tr_buf *blobs, struct tr_phrasings *phrasings, tr_err *err)
{
    struct tr_replay *decoded = NULL;
    memset(out, 0, sizeof *out);
    tr_status st = tr_replay_decode(&decoded, run, len, err);
    if (st == TR_OK)
        st = check_versions(&decoded->head, err);
    if (st == TR_OK)
        st =
            tr_content_from_bytes(&out->content, blobs, (enum tr_lang)decoded->head.opts.lang, err);
    if (st == TR_OK) {
        out->content.phrasings = phrasings;
        st = replay(out, decoded, err);
    } else {
        tr_phrasings_free(phrasings);
    }
    tr_replay_free(decoded);
    if (st != TR_OK)
        tr_reviewed_done(out);
    return st;
}

void tr_reviewed_done(struct tr_reviewed *r)
{
    tr_review_done(&r->review);
    tr_verdict_view_done(&r->view);
    tr_session_free(r->session);
    tr_content_done(&r->content);
    memset(r, 0, sizeof *r);
}
