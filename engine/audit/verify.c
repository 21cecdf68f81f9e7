/* Re-simulation of a run. Nothing that a run claims is believed: its content is
 * compared by digest, its commands are played again, and score and digest must
 * come out as recorded. The ear takes no part, since a run carries what was heard.
 * Always holds: every input from a stranger ends in an outcome; only a lack of
 * memory is an error. */
#include "audit/verify.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"

const char *const tr_verified_names[4] = {"verified", "forged", "other_engine", "damaged"};

/* Decoded and linked content, and what it was called. */
struct tr_verifier {
    struct tr_graph *graph;
    struct tr_house *house;
    struct tr_card *card;
    struct tr_setup *setup; /* NULL: there is none */
    struct tr_digest content[TR_BLOB_COUNT];
};

static void stage_clear(struct tr_verifier *s)
{
    tr_setup_free(s->setup);
    tr_card_free(s->card);
    tr_house_free(s->house);
    tr_graph_free(s->graph);
    memset(s, 0, sizeof *s);
}

/* The lexicon is not among it: a run carries what was heard. */
static bool stage_is(const struct tr_verifier *s, const struct tr_run_head *head)
{
    bool same = s->setup != NULL;
    for (int i = 0; same && i < TR_BLOB_LEXICON; i++)
        same = tr_digest_equal(&s->content[i], &head->content[i]);
    return same;
}

static tr_status stage_set(struct tr_verifier *s, const struct tr_run_head *head,
                           const struct tr_buf *blobs, tr_err *err)
{
    const struct tr_buf *g = &blobs[TR_BLOB_GRAPH], *h = &blobs[TR_BLOB_HOUSE],
                        *c = &blobs[TR_BLOB_CARD];
    stage_clear(s);
    tr_status st = tr_graph_decode(&s->graph, g->data, g->len, err);
    if (st == TR_OK)
        st = tr_house_decode(&s->house, h->data, h->len, err);
    if (st == TR_OK)
        st = tr_card_decode(&s->card, c->data, c->len, err);
    if (st == TR_OK)
        st = tr_setup_new(&s->setup, s->graph, s->house, s->card, err);
    if (st == TR_OK)
        memcpy(s->content, head->content, sizeof s->content);
    else
        stage_clear(s);
    return st;
}

static void set_text(char *out, size_t cap, const char *text)
{
    snprintf(out, cap, "%s", text);
}

static void decide(struct tr_verify_result *r, enum tr_verified outcome, const char *reason)
{
    r->outcome = outcome;
    set_text(r->reason, sizeof r->reason, reason);
}

/* What came with the run is what its head names, from blob `first` on. */
static bool same_content(struct tr_verify_result *r, const struct tr_buf *blobs, int first)
{
    for (int i = first; i < TR_BLOB_COUNT; i++) {
        struct tr_digest digest;
        if (i == TR_BLOB_LEXICON && blobs[i].len == 0)
            continue;
        tr_digest_of(blobs[i].data, blobs[i].len, &digest);
        if (!tr_digest_equal(&digest, &r->head.content[i])) {
            r->outcome = TR_FORGED;
            snprintf(r->reason, sizeof r->reason,
                     "the %s that came with the run is not the one it names", tr_blob_names[i]);
            return false;
        }
    }
    return true;
}

static void compare(struct tr_verify_result *r, const struct tr_verifier *s,
                    const struct tr_call *call)
{
    tr_score_verdict(&call->score, call, &r->verdict);
    tr_call_digest(call, &r->digest);
    set_text(r->ending, sizeof r->ending,
             r->verdict.ending != TR_NONE
                 ? tr_graph_str(s->graph, s->graph->beats[r->verdict.ending].ending)
                 : tr_end_names[r->verdict.end]);
    const char *id = tr_graph_str(s->graph, s->graph->id);
    if (strcmp(id, r->head.scenario) != 0) {
        r->outcome = TR_FORGED;
        snprintf(r->reason, sizeof r->reason,
                 "the run claims the scenario %s, but was played on %s", r->head.scenario, id);
    } else if (r->verdict.score != r->recorded_score) {
        r->outcome = TR_FORGED;
        snprintf(r->reason, sizeof r->reason, "the run claims %u points, its commands give %u",
                 r->recorded_score, r->verdict.score);
    } else if (!tr_digest_equal(&r->digest, &r->recorded_digest)) {
        decide(r, TR_FORGED, "the commands of the run give another digest than it claims");
    } else {
        decide(r, TR_VERIFIED, "");
    }
}

/* Outcome of a failure while content or commands are put to work. */
static tr_status refused(struct tr_verify_result *r, const tr_err *why, tr_err *err)
{
    if (why->status == TR_ENOMEM) {
        if (err)
            *err = *why;
        return TR_ENOMEM;
    }
    decide(r, why->status == TR_EVERSION ? TR_OTHER_ENGINE : TR_FORGED, why->msg);
    return TR_OK;
}

static tr_status play_again(struct tr_verifier *s, struct tr_verify_result *r,
                            struct tr_replay *replay, const struct tr_buf *blobs, tr_err *err)
{
    struct tr_call call;
    tr_err why = {0};
    bool known = stage_is(s, &r->head);
    if (!same_content(r, blobs, known ? TR_BLOB_LEXICON : 0))
        return TR_OK;
    tr_status st = known ? TR_OK : stage_set(s, &r->head, blobs, &why);
    if (st == TR_OK)
        st = tr_replay_play(replay, s->setup, NULL, &call, &why);
    if (st != TR_OK)
        return refused(r, &why, err);
    compare(r, s, &call);
    return TR_OK;
}

tr_status tr_verifier_run(struct tr_verifier *verifier, const uint8_t *run, size_t len,
                          const struct tr_buf *blobs, struct tr_verify_result *out, tr_err *err)
{
    struct tr_verify_result r;
    struct tr_replay *replay;
    tr_err why = {0};
    memset(&r, 0, sizeof r);
    tr_status st = tr_replay_decode(&replay, run, len, &why);
    if (st == TR_ENOMEM) {
        if (err)
            *err = why;
        return st;
    }
    if (st != TR_OK) {
        decide(&r, st == TR_EVERSION ? TR_OTHER_ENGINE : TR_DAMAGED, why.msg);
        *out = r;
        return TR_OK;
    }
    r.head = replay->head;
    r.recorded_score = replay->score;
    r.recorded_digest = replay->digest;
    if (r.head.sim_version != TR_SIM_VERSION) {
        r.outcome = TR_OTHER_ENGINE;
        snprintf(r.reason, sizeof r.reason,
                 "the run was played by simulation %u, this program has simulation %d; verify it "
                 "with the version that played it",
                 r.head.sim_version, TR_SIM_VERSION);
    } else {
        st = play_again(verifier, &r, replay, blobs, err);
    }
    tr_replay_free(replay);
    if (st == TR_OK)
        *out = r;
    return st;
}

tr_status tr_verify_run(const uint8_t *run, size_t len, const struct tr_buf *blobs,
                        struct tr_verify_result *out, tr_err *err)
{
    struct tr_verifier once = {0};
    tr_status st = tr_verifier_run(&once, run, len, blobs, out, err);
    stage_clear(&once);
    return st;
}

tr_status tr_verifier_new(struct tr_verifier **out, tr_err *err)
{
    struct tr_verifier *verifier = tr_calloc(1, sizeof *verifier);
    if (!verifier)
        return tr_fail(err, TR_ENOMEM, "not enough memory to verify runs");
    *out = verifier;
    return TR_OK;
}

void tr_verifier_free(struct tr_verifier *verifier)
{
    if (verifier)
        stage_clear(verifier);
    tr_free(verifier);
}
