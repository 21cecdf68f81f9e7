/* Re-scoring; see rescore.h. Each content is decoded and linked once, with the run's own
 * card and with the new one; after that runs are independent of each other, so any number
 * of threads may share them. */
#include "audit/rescore.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "audit/rescore_inside.h"
#include "base/alloc.h"
#include "base/utf8.h"

#define THREADS_MAX 16

const char *const tr_rescored_names[TR_RESCORE_COUNT] = {"rescored", "no_rules", "other_engine",
                                                         "unfit",    "forged",   "damaged"};

struct tr_rescorer {
    struct tr_card *card; /* or NULL */
    struct tr_rescore_stage **stages;
    size_t count, cap;
};

/* ---- stages ------------------------------------------------------------------ */

static void stage_free(struct tr_rescore_stage *s)
{
    if (!s)
        return;
    tr_setup_free(s->after);
    tr_setup_free(s->before);
    tr_card_free(s->own);
    tr_house_free(s->house);
    tr_graph_free(s->graph);
    tr_free(s);
}

tr_status tr_rescorer_new(struct tr_rescorer **out, const uint8_t *card, size_t len, tr_err *err)
{
    struct tr_rescorer *r = tr_calloc(1, sizeof *r);
    if (!r)
        return tr_fail(err, TR_ENOMEM, "not enough memory to re-score runs");
    tr_status st = card ? tr_card_decode(&r->card, card, len, err) : TR_OK;
    if (st == TR_OK)
        *out = r;
    else
        tr_free(r);
    return st;
}

void tr_rescorer_free(struct tr_rescorer *r)
{
    if (!r)
        return;
    for (size_t i = 0; i < r->count; i++)
        stage_free(r->stages[i]);
    tr_free(r->stages);
    tr_card_free(r->card);
    tr_free(r);
}

const struct tr_card *tr_rescorer_card(const struct tr_rescorer *r)
{
    return r->card;
}

static void count_groups(struct tr_rescore_stage *s, const struct tr_card *card)
{
    for (uint32_t g = 0; g < s->graph->group_count; g++) {
        const char *group = tr_graph_str(s->graph, s->graph->groups[g]);
        bool has = false;
        for (uint32_t i = 0; i < card->rule_count && !has; i++)
            has = strcmp(tr_card_str(card, card->rules[i].group), group) == 0;
        if (!has)
            s->missing |= 1u << g;
    }
}

static tr_status decode(struct tr_rescore_stage *s, const struct tr_buf *blobs, tr_err *err)
{
    const struct tr_buf *g = &blobs[TR_BLOB_GRAPH], *h = &blobs[TR_BLOB_HOUSE],
                        *c = &blobs[TR_BLOB_CARD];
    tr_status st = tr_graph_decode(&s->graph, g->data, g->len, err);
    if (st == TR_OK)
        st = tr_house_decode(&s->house, h->data, h->len, err);
    if (st == TR_OK)
        st = tr_card_decode(&s->own, c->data, c->len, err);
    if (st == TR_OK)
        st = tr_setup_new(&s->before, s->graph, s->house, s->own, err);
    return st;
}

static void cannot(struct tr_rescore_stage *s, enum tr_rescored_how how, const char *why)
{
    s->how = how;
    (void)snprintf(s->reason, sizeof s->reason, "%s", why);
}

/* errors: TR_ENOMEM */
static tr_status make(struct tr_rescore_stage *s, const struct tr_card *card,
                      const struct tr_buf *blobs, tr_err *err)
{
    tr_err why = {0};
    tr_status st = decode(s, blobs, &why);
    if (st != TR_OK && st != TR_ENOMEM) {
        cannot(s, st == TR_EVERSION ? TR_RESCORE_OTHER_ENGINE : TR_RESCORE_FORGED, why.msg);
        return TR_OK;
    }
    if (st == TR_OK) {
        const struct tr_card *new = card ? card : s->own;
        count_groups(s, new);
        st = tr_setup_new(&s->after, s->graph, s->house, new, &why);
    }
    if (st == TR_ENOMEM)
        return tr_fail(err, st, "%s", why.msg);
    if (st != TR_OK)
        cannot(s, TR_RESCORE_UNFIT, why.msg);
    else if (s->after->rule_count == 0)
        cannot(s, TR_RESCORE_NO_RULES, "the scorecard has no rule for this scenario's groups");
    return TR_OK;
}

static tr_status keep(struct tr_rescorer *r, struct tr_rescore_stage *s, tr_err *err)
{
    if (r->count == r->cap) {
        size_t cap = r->cap > 0 ? 2 * r->cap : 16;
        struct tr_rescore_stage **more = tr_realloc(r->stages, cap * sizeof *more);
        if (!more)
            return tr_fail(err, TR_ENOMEM, "not enough memory to re-score runs");
        r->stages = more;
        r->cap = cap;
    }
    r->stages[r->count++] = s;
    return TR_OK;
}

tr_status tr_rescorer_stage(struct tr_rescorer *r, const struct tr_digest content[TR_BLOB_LEXICON],
                            tr_status (*fetch)(void *ctx, const struct tr_digest *digest,
                                               struct tr_buf *out, tr_err *err),
                            void *ctx, const struct tr_rescore_stage **out, tr_err *err)
{
    struct tr_buf blobs[TR_BLOB_LEXICON] = {{0}};
    for (size_t i = r->count; i-- > 0;)
        if (memcmp(r->stages[i]->content, content, sizeof r->stages[i]->content) == 0) {
            *out = r->stages[i];
            return TR_OK;
        }
    struct tr_rescore_stage *s = tr_calloc(1, sizeof *s);
    tr_status st = s ? TR_OK : tr_fail(err, TR_ENOMEM, "not enough memory to re-score runs");
    for (int i = 0; st == TR_OK && i < TR_BLOB_LEXICON; i++)
        st = fetch(ctx, &content[i], &blobs[i], err);
    if (st == TR_OK) {
        memcpy(s->content, content, sizeof s->content);
        st = make(s, r->card, blobs, err);
    }
    if (st == TR_OK)
        st = keep(r, s, err);
    for (int i = 0; i < TR_BLOB_LEXICON; i++)
        tr_buf_done(&blobs[i]);
    if (st == TR_OK)
        *out = s;
    else
        stage_free(s);
    return st;
}

/* ---- what changed ------------------------------------------------------------ */

const char *tr_rescore_rule_name(const struct tr_rescore_stage *stage,
                                 const struct tr_rescore_rule *rule)
{
    return rule->after != TR_NONE
               ? tr_card_str(stage->after->card, stage->after->card->rules[rule->after].id)
               : tr_card_str(stage->own, stage->own->rules[rule->before].id);
}

static int weight(const struct tr_rescore_rule *r)
{
    return abs((int)r->points_after - (int)r->points_before);
}

/* Into its place among those that changed most; of equals the first stays first. */
static void note(struct tr_rescored *out, struct tr_rescore_rule rule)
{
    if (rule.points_before == rule.points_after && rule.result_before == rule.result_after)
        return;
    out->changed++;
    uint16_t at = out->kept;
    while (at > 0 && weight(&out->rules[at - 1]) < weight(&rule))
        at--;
    if (at == TR_RESCORE_RULES)
        return;
    uint16_t last = out->kept < TR_RESCORE_RULES ? out->kept++ : TR_RESCORE_RULES - 1;
    memmove(&out->rules[at + 1], &out->rules[at], (size_t)(last - at) * sizeof *out->rules);
    out->rules[at] = rule;
}

static const char *name_of(const struct tr_card *card, const struct tr_rule_result *r)
{
    return tr_card_str(card, card->rules[r->rule].id);
}

/* Rules are the same when they have the same id; cards list them in any order. */
static void compare(const struct tr_rescore_stage *s, const struct tr_rescore_room *room,
                    struct tr_rescored *out)
{
    const struct tr_card *own = s->own, *new = s->after->card;
    bool seen[TR_RULES_MAX] = {false};
    for (uint16_t i = 0; i < room->before.rule_count; i++) {
        const struct tr_rule_result *a = &room->before.rules[i];
        struct tr_rescore_rule rule = {a->rule, TR_NONE, a->points, 0, a->result, TR_NA};
        for (uint16_t k = 0; k < room->after.rule_count; k++) {
            /* cards of one rulebook keep its order: the twin is mostly where it was */
            uint16_t at = (uint16_t)((i + k) % room->after.rule_count);
            const struct tr_rule_result *b = &room->after.rules[at];
            if (seen[at] || strcmp(name_of(own, a), name_of(new, b)) != 0)
                continue;
            seen[at] = true;
            rule.after = b->rule;
            rule.points_after = b->points;
            rule.result_after = b->result;
            break;
        }
        note(out, rule);
    }
    for (uint16_t k = 0; k < room->after.rule_count; k++) {
        const struct tr_rule_result *b = &room->after.rules[k];
        if (!seen[k])
            note(out, (struct tr_rescore_rule){TR_NONE, b->rule, 0, b->points, TR_NA, b->result});
    }
}

static struct tr_rescore_side side_of(const struct tr_verdict *v)
{
    return (struct tr_rescore_side){v->score, v->raw, v->fatal};
}

/* ---- one run ----------------------------------------------------------------- */

static void give_up(struct tr_rescored *out, enum tr_rescored_how how, const char *why)
{
    out->how = how;
    (void)snprintf(out->reason, sizeof out->reason, "%.*s", (int)sizeof out->reason - 1, why);
    tr_utf8_trim(out->reason);
}

/* A failure of a run's own making. errors: TR_ENOMEM */
static tr_status refused(struct tr_rescored *out, enum tr_rescored_how how, const tr_err *why)
{
    if (why->status == TR_ENOMEM)
        return TR_ENOMEM;
    give_up(out, why->status == TR_EVERSION ? TR_RESCORE_OTHER_ENGINE : how, why->msg);
    return TR_OK;
}

/* Is the run what it claims to be? */
static tr_status check_claim(const struct tr_rescore_stage *s, const struct tr_replay *run,
                             struct tr_rescore_room *room, struct tr_rescored *out)
{
    struct tr_digest digest;
    tr_err why = {0};
    out->before = (struct tr_rescore_side){run->score, run->score, 0};
    if (run->head.sim_version != TR_SIM_VERSION) {
        give_up(out, TR_RESCORE_OTHER_ENGINE,
                "the run was played by another simulation; its verdict stays");
        return TR_OK;
    }
    if (memcmp(run->head.content, s->content, sizeof s->content) != 0) {
        give_up(out, TR_RESCORE_FORGED, "the run names other content than it is kept with");
        return TR_OK;
    }
    if (!s->before) {
        give_up(out, s->how, s->reason);
        return TR_OK;
    }
    if (tr_rescore_play(run, NULL, s->before, true, &room->call, &room->before, &why) != TR_OK)
        return refused(out, TR_RESCORE_FORGED, &why);
    tr_call_digest(&room->call, &digest);
    if (room->before.score != run->score || !tr_digest_equal(&digest, &run->digest))
        give_up(out, TR_RESCORE_FORGED, "the run's commands give another verdict than it claims");
    return TR_OK;
}

static bool went_alike(const struct tr_verdict *a, const struct tr_verdict *b)
{
    return a->duration_ms == b->duration_ms && a->mood == b->mood && a->end == b->end &&
           a->ending == b->ending && a->reaction_ms == b->reaction_ms;
}

static tr_status judge(const struct tr_rescore_stage *s, const struct tr_replay *run,
                       const struct tr_replay *before, const struct tr_replay *after,
                       struct tr_rescore_room *room, struct tr_rescored *out)
{
    tr_err why = {0};
    tr_status st = check_claim(s, run, room, out);
    if (st != TR_OK || out->how != TR_RESCORED)
        return st;
    if (before &&
        tr_rescore_play(run, before, s->before, false, &room->call, &room->before, &why) != TR_OK)
        return refused(out, TR_RESCORE_DAMAGED, &why);
    out->before = out->after = side_of(&room->before);
    out->mood = room->before.mood;
    out->duration_ms = room->before.duration_ms;
    out->reaction_ms = room->before.reaction_ms;
    if (s->how != TR_RESCORED) {
        give_up(out, s->how, s->reason);
        return TR_OK;
    }
    if (tr_rescore_play(run, after, s->after, false, &room->call, &room->after, &why) != TR_OK)
        return refused(out, TR_RESCORE_UNFIT, &why);
    if (!went_alike(&room->before, &room->after)) {
        give_up(out, TR_RESCORE_UNFIT,
                "under this scorecard the call would have gone otherwise; its verdict stays");
        return TR_OK;
    }
    out->after = side_of(&room->after);
    compare(s, room, out);
    return TR_OK;
}

/* *out: NULL for none. errors: TR_ENOMEM; what cannot be read is noted in job->out */
static tr_status decode_run(struct tr_rescore_job *job, const struct tr_buf *bytes,
                            struct tr_replay **out)
{
    tr_err why = {0};
    if (!bytes || bytes->len == 0 || job->out.how != TR_RESCORED)
        return TR_OK;
    tr_status st = tr_replay_decode(out, bytes->data, bytes->len, &why);
    return st == TR_OK ? TR_OK : refused(&job->out, TR_RESCORE_DAMAGED, &why);
}

static tr_status one(struct tr_rescore_job *job, struct tr_rescore_room *room)
{
    struct tr_replay *run = NULL, *before = NULL, *after = NULL;
    memset(&job->out, 0, sizeof job->out);
    tr_status st = decode_run(job, job->run, &run);
    if (st == TR_OK)
        st = decode_run(job, job->heard_before, &before);
    if (st == TR_OK && job->heard_after != job->heard_before)
        st = decode_run(job, job->heard_after, &after);
    bool same = job->heard_after == job->heard_before;
    if (st == TR_OK && job->out.how == TR_RESCORED && !run)
        give_up(&job->out, TR_RESCORE_DAMAGED, "the run has no bytes");
    if (st == TR_OK && job->out.how == TR_RESCORED)
        st = judge(job->stage, run, before, same ? before : after, room, &job->out);
    tr_replay_free(run);
    tr_replay_free(before);
    tr_replay_free(after);
    return st;
}

tr_status tr_rescore_heard(const struct tr_rescore_stage *stage, const struct tr_buf *run,
                           const struct tr_buf *heard, struct tr_verdict *out, tr_err *err)
{
    struct tr_replay *own = NULL, *other = NULL;
    struct tr_call call;
    if (!stage->before)
        return tr_fail(err, TR_EMISMATCH, "the run cannot be judged: %.300s", stage->reason);
    tr_status st = tr_replay_decode(&own, run->data, run->len, err);
    if (st == TR_OK)
        st = tr_replay_decode(&other, heard->data, heard->len, err);
    if (st == TR_OK)
        st = tr_rescore_play(own, other, stage->before, false, &call, out, err);
    tr_replay_free(own);
    tr_replay_free(other);
    return st;
}

/* ---- many -------------------------------------------------------------------- */

struct share {
    struct tr_rescore_job *jobs;
    size_t count, first, step;
};

static void *work(void *ctx)
{
    const struct share *share = ctx;
    struct tr_rescore_room room;
    for (size_t i = share->first; i < share->count; i += share->step)
        share->jobs[i].status = one(&share->jobs[i], &room);
    return NULL;
}

tr_status tr_rescore_all(struct tr_rescore_job *jobs, size_t count, unsigned threads, tr_err *err)
{
    struct share shares[THREADS_MAX];
    pthread_t ids[THREADS_MAX];
    bool runs[THREADS_MAX] = {false};
    if (threads < 1 || count < 2)
        threads = 1;
    if (threads > THREADS_MAX)
        threads = THREADS_MAX;
    for (unsigned i = 0; i < threads; i++) {
        shares[i] = (struct share){jobs, count, i, threads};
        runs[i] = i > 0 && pthread_create(&ids[i], NULL, work, &shares[i]) == 0;
    }
    for (unsigned i = 0; i < threads; i++) /* a thread that could not be had is done here */
        if (!runs[i])
            (void)work(&shares[i]);
    for (unsigned i = 0; i < threads; i++)
        if (runs[i])
            pthread_join(ids[i], NULL);
    for (size_t i = 0; i < count; i++)
        if (jobs[i].status != TR_OK)
            return tr_fail(err, TR_ENOMEM, "not enough memory to re-score %zu runs", count);
    return TR_OK;
}
