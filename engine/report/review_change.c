/* What would have gained most; see review.h. One thing done otherwise may mend several rules,
 * so each thing that could be done is tried: the rules that it mends are taken for met, and
 * the verdict is made again by the same arithmetic. Each change counts on top of the ones
 * before it, so that their gains add up. */
#include <string.h>

#include "base/alloc.h"
#include "report/review_mend.h"

static void judge(struct tr_plan *p, struct tr_trial *t)
{
    for (uint32_t i = 0; i < p->setup->rule_count; i++)
        if (t->mends[i])
            p->score->rules[i].result = TR_MET;
    tr_score_verdict(p->score, p->call, p->verdict);
    t->score = p->verdict->score;
    t->raw = p->verdict->raw;
    t->fatal = p->verdict->fatal;
    for (uint32_t i = 0; i < p->setup->rule_count; i++)
        if (t->mends[i])
            p->score->rules[i].result = TR_BROKEN;
}

/* More points; where a cap hides them, fewer fatal rules, then more points below the cap; of
 * equals what is sooner done. */
static bool is_better(const struct tr_trial *a, const struct tr_trial *b)
{
    if (a->score != b->score)
        return a->score > b->score;
    if (a->fatal != b->fatal)
        return a->fatal < b->fatal;
    if (a->raw != b->raw)
        return a->raw > b->raw;
    return a->act != TR_NONE && b->act != TR_NONE && a->times > 0 &&
           (b->times == 0 || a->times < b->times);
}

static void try_it(struct tr_plan *p, struct tr_trial *t, uint32_t origin)
{
    for (uint32_t i = 0; i < p->setup->rule_count; i++)
        t->mends[i] = tr_plan_is_broken(p, i) && tr_mend_mends(p, t, origin, i);
    judge(p, t);
    if (p->best_rule != TR_REVIEW_NONE && !is_better(t, &p->best))
        return;
    p->best = *t;
    p->best_rule = origin;
}

/* Each of these acts that would do by itself; gives whether there was one. */
static bool try_acts(struct tr_plan *p, uint32_t i, const struct tr_slice *acts)
{
    bool any = false;
    for (uint32_t k = 0; k < acts->count; k++) {
        struct tr_trial t;
        if (!tr_mend_trial(p, i, p->setup->card_act[p->card->refs[acts->first + k]], &t))
            continue;
        any = true;
        try_it(p, &t, i);
    }
    return any;
}

/* Where no single act would do, there is the rule's coaching line. */
static void try_words(struct tr_plan *p, uint32_t i)
{
    bool any = try_acts(p, i, &tr_plan_rule(p, i)->any);
    if (try_acts(p, i, &tr_plan_rule(p, i)->all) || any)
        return;
    struct tr_trial t = {.place = AT_NO_ACT, .act = TR_NONE};
    try_it(p, &t, i);
}

/* The best single change to what has been mended so far; false: nothing would gain. */
static bool find_best(struct tr_plan *p)
{
    p->best_rule = TR_REVIEW_NONE;
    for (uint32_t i = 0; i < p->setup->rule_count; i++) {
        if (!tr_plan_is_broken(p, i))
            continue;
        if (tr_mend_by_words(tr_plan_rule(p, i))) {
            try_words(p, i);
        } else {
            struct tr_trial t = {.place = AT_NO_ACT, .act = TR_NONE};
            try_it(p, &t, i);
        }
    }
    return p->best_rule != TR_REVIEW_NONE &&
           (p->best.score > p->now || p->best.fatal < p->fatal || p->best.raw > p->raw);
}

/* ---- what is told about it ------------------------------------------------------------- */

static tr_status phrase_to_say(const struct tr_plan *p, struct tr_review_change *c,
                               const struct tr_rule *rule, tr_err *err)
{
    char *phrases[TR_COACH_PHRASES] = {NULL};
    size_t count;
    tr_status st =
        tr_debrief_phrases(p->r->view->session, c->act,
                           tr_debrief_moment(p->r->view->session, rule), phrases, &count, err);
    for (size_t i = 0; i < count; i++) {
        if (i == 0)
            c->phrase = phrases[i];
        else
            tr_free(phrases[i]);
    }
    return st;
}

/* Of the taboos that were found in the answer, the one that broke the rule or else the first. */
static tr_status phrase_instead(const struct tr_plan *p, struct tr_review_change *c,
                                const struct tr_evidence *e, tr_err *err)
{
    const struct tr_debrief *d = &p->r->view->debrief;
    const struct tr_debrief_taboo *found = NULL;
    const char *act = e->act != TR_NONE ? p->setup->acts[e->act] : "";
    for (size_t i = 0; i < d->taboo_count; i++) {
        const struct tr_debrief_taboo *row = &d->taboos[i];
        if (row->at_ms == e->at_ms && row->count > 0 && (!found || strcmp(row->act, act) == 0))
            found = row;
    }
    if (!found)
        return TR_OK;
    c->phrase = tr_strndup(found->phrases[0], strlen(found->phrases[0]));
    c->how = TR_REVIEW_INSTEAD;
    return c->phrase ? TR_OK : tr_fail(err, TR_ENOMEM, "not enough memory for the debrief");
}

/* The rule that the change is called by: the one worth most. */
static size_t worth_most(const struct tr_plan *p, const struct tr_review_change *c)
{
    const struct tr_verdict_rule *rules = p->r->view->rules;
    size_t most = c->rules[0];
    for (size_t i = 1; i < c->rule_count; i++)
        if (rules[c->rules[i]].result->max > rules[most].result->max)
            most = c->rules[i];
    return most;
}

static tr_status tell(const struct tr_plan *p, struct tr_review_change *c, tr_err *err)
{
    const struct tr_rule *rule = tr_plan_rule(p, (uint32_t)p->best_rule);
    tr_status st = TR_OK;
    *c = (struct tr_review_change){.how = TR_REVIEW_DO,
                                   .gain = (uint16_t)(p->best.score - p->now),
                                   .score = p->best.score,
                                   .fatal = p->best.fatal < p->fatal,
                                   .mark = tr_review_mark_of(p->r, p->best_rule)};
    for (size_t i = 0; i < p->setup->rule_count; i++)
        if (p->best.mends[i])
            c->rules[c->rule_count++] = i;
    c->name = worth_most(p, c);
    const struct tr_verdict_rule *row = &p->r->view->rules[c->name];
    c->line = *row->coaching ? row->coaching : row->title;
    if (p->best.act != TR_NONE) {
        c->act = p->setup->acts[p->best.act];
        c->times = p->best.times;
        st = phrase_to_say(p, c, rule, err);
        if (c->phrase) {
            c->how = TR_REVIEW_SAY;
        } else {
            c->act = NULL;
            c->times = 0;
        }
    } else if (rule->kind == TR_RULE_AVOID) {
        st = phrase_instead(p, c, &p->score->rules[p->best_rule].evidence, err);
    }
    if (c->how == TR_REVIEW_DO)
        c->mark = tr_review_mark_of(p->r, c->name);
    return st;
}

static void settle(struct tr_plan *p)
{
    for (uint32_t i = 0; i < p->setup->rule_count; i++)
        if (p->best.mends[i])
            p->score->rules[i].result = TR_MET;
    if (p->best.act != TR_NONE) {
        tr_actset_add(&p->call->said, p->best.act);
        p->call->said_count[p->best.act]++;
    }
    p->now = p->best.score;
    p->raw = p->best.raw;
    p->fatal = p->best.fatal;
}

tr_status tr_review_changes(struct tr_review *r, tr_err *err)
{
    const struct tr_session *session = r->view->session;
    const struct tr_verdict *verdict = tr_session_verdict(session);
    struct tr_call call = *tr_session_call(session);
    struct tr_plan p = {.r = r,
                        .setup = tr_session_content(session)->setup,
                        .card = tr_session_content(session)->card,
                        .call = &call,
                        .now = verdict->score,
                        .raw = verdict->raw,
                        .fatal = verdict->fatal};
    tr_status st = TR_OK;
    p.score = tr_malloc(sizeof *p.score);
    p.verdict = tr_malloc(sizeof *p.verdict);
    if (!p.score || !p.verdict)
        st = tr_fail(err, TR_ENOMEM, "not enough memory for the debrief");
    else
        *p.score = call.score;
    while (st == TR_OK && r->change_count < TR_REVIEW_CHANGES && find_best(&p)) {
        st = tell(&p, &r->changes[r->change_count++], err);
        settle(&p);
    }
    tr_free(p.score);
    tr_free(p.verdict);
    return st;
}
