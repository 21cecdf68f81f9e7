/* Where on the timeline each rule was met or broken, and what went well; see review.h. */
#include <string.h>

#include "base/alloc.h"
#include "report/review_inside.h"

#define MOMENT_MIN_MS 1500   /* to be heard */
#define MOMENT_MAX_MS 20000  /* without the time that it takes to type */
#define AFTER_WORDS_MS 700   /* of an answer */
#define AFTER_MOMENT_MS 2500 /* of anything else */

/* The n-th answer from 1, as it lies on the timeline; 0: the last. */
static const struct tr_review_span *answer(const struct tr_review *r, unsigned n)
{
    const struct tr_review_span *last = NULL;
    for (size_t i = 0; i < r->span_count; i++) {
        if (r->spans[i].kind != TR_REVIEW_ANSWER)
            continue;
        last = &r->spans[i];
        if (n > 0 && --n == 0)
            return last;
    }
    return n == 0 ? last : NULL;
}

/* When a beat that waits for one of these acts was come to; -1: never. */
static int32_t expected_at(const struct tr_review *r, const struct tr_rule *rule)
{
    const struct tr_content *content = tr_session_content(r->view->session);
    const struct tr_graph *g = content->graph;
    const struct tr_card *card = content->card;
    size_t count;
    const struct tr_session_visit *visits = tr_session_visits(r->view->session, &count);
    for (size_t v = 0; v < count; v++) {
        const struct tr_slice *expects = &g->beats[visits[v].beat].expects;
        for (uint32_t i = 0; i < expects->count; i++)
            for (uint32_t k = 0; k < rule->any.count; k++)
                if (strcmp(tr_graph_str(g, g->acts[g->refs[expects->first + i]]),
                           tr_card_str(card, card->acts[card->refs[rule->any.first + k]])) == 0)
                    return visits[v].at_ms;
    }
    return -1;
}

/* When words that never came were due; -1: at no one time. */
static int32_t due_at(const struct tr_review *r, const struct tr_rule *rule)
{
    const struct tr_review_span *said = NULL;
    if (rule->kind != TR_RULE_SAY && rule->kind != TR_RULE_TALLY)
        return -1;
    if (rule->window == TR_IN_FIRST_TURN || rule->window == TR_IN_FIRST_TURNS)
        said = answer(r, 1);
    else if (rule->window == TR_IN_CLOSING)
        said = answer(r, 0);
    return said ? said->from : expected_at(r, rule);
}

/* The last time before then that a trainee could take the call up from: somebody begins to
 * speak, or is on the line. */
static int32_t moment_before(const struct tr_review *r, int32_t at_ms)
{
    int32_t best = 0;
    for (size_t i = 0; i < r->span_count; i++)
        if (r->spans[i].kind == TR_REVIEW_LINE && r->spans[i].from < at_ms &&
            r->spans[i].from > best)
            best = r->spans[i].from;
    for (size_t i = 0; i < r->point_count; i++) {
        const struct tr_review_point *p = &r->points[i];
        if ((p->event == TR_EV_PICKED_UP || p->event == TR_EV_ANSWERED) && p->at_ms < at_ms &&
            p->at_ms > best)
            best = p->at_ms;
    }
    return best;
}

static void place(const struct tr_review *r, struct tr_review_mark *m, const struct tr_rule *rule,
                  const struct tr_evidence *e)
{
    const struct tr_review_span *said = e->turn > 0 ? answer(r, e->turn) : NULL;
    m->spoken = said ? said->spoken : TR_REVIEW_NONE;
    m->at_ms = e->at_ms;
    if (m->at_ms < 0 && r->view->rules[m->rule].result->result == TR_BROKEN) {
        m->at_ms = due_at(r, rule);
        m->due = m->at_ms >= 0;
    }
    if (m->at_ms < 0)
        return;
    /* where an answer is at fault, the trainee answers again */
    int32_t acted = said && said->from < m->at_ms ? said->from : m->at_ms;
    m->from_ms = moment_before(r, acted + m->due);
    m->hear_to = m->at_ms + (said ? AFTER_WORDS_MS : AFTER_MOMENT_MS);
    if (m->hear_to < m->from_ms + MOMENT_MIN_MS)
        m->hear_to = m->from_ms + MOMENT_MIN_MS;
    int32_t most = m->from_ms + MOMENT_MAX_MS + (said ? said->to - said->from : 0);
    if (m->hear_to > most)
        m->hear_to = most;
    if (m->hear_to > r->duration_ms)
        m->hear_to = r->duration_ms;
}

static bool is_before(const struct tr_review *r, const struct tr_review_mark *a,
                      const struct tr_review_mark *b)
{
    bool a_timed = a->at_ms >= 0, b_timed = b->at_ms >= 0;
    bool a_broken = r->view->rules[a->rule].result->result == TR_BROKEN;
    bool b_broken = r->view->rules[b->rule].result->result == TR_BROKEN;
    if (a_timed != b_timed)
        return a_timed;
    if (a->at_ms != b->at_ms)
        return a->at_ms < b->at_ms;
    return a_broken != b_broken ? a_broken : a->rule < b->rule;
}

static void insert(struct tr_review *r, struct tr_review_mark mark)
{
    size_t k = r->mark_count++;
    for (; k > 0 && is_before(r, &mark, &r->marks[k - 1]); k--)
        r->marks[k] = r->marks[k - 1];
    r->marks[k] = mark;
}

tr_status tr_review_marks(struct tr_review *r, tr_err *err)
{
    const struct tr_verdict_view *view = r->view;
    r->marks = tr_calloc(view->rule_count + 1, sizeof *r->marks);
    if (!r->marks)
        return tr_fail(err, TR_ENOMEM, "not enough memory for the debrief");
    for (size_t i = 0; i < view->rule_count; i++) {
        struct tr_review_mark mark = {.rule = i};
        if (view->rules[i].result->result == TR_NA)
            continue;
        place(r, &mark, tr_review_rule(r, i), &view->rules[i].result->evidence);
        insert(r, mark);
    }
    return TR_OK;
}

size_t tr_review_mark_of(const struct tr_review *r, size_t rule)
{
    for (size_t i = 0; i < r->mark_count; i++)
        if (r->marks[i].rule == rule)
            return i;
    return TR_REVIEW_NONE;
}

/* Words say more than something measured, and that more than nothing at all. */
static int worth(const struct tr_verdict_rule *rule)
{
    const struct tr_evidence *e = &rule->result->evidence;
    if (rule->result->result != TR_MET || rule->whole_call)
        return 0;
    return e->turn > 0 && e->act != TR_NONE ? 2 : 1;
}

void tr_review_good(struct tr_review *r)
{
    const struct tr_verdict_view *view = r->view;
    bool taken[TR_RULES_MAX] = {false};
    while (r->good_count < TR_REVIEW_GOOD) {
        size_t best = view->rule_count;
        for (size_t i = 0; i < view->rule_count; i++) {
            const struct tr_verdict_rule *rule = &view->rules[i];
            if (taken[i] || worth(rule) == 0)
                continue;
            if (best == view->rule_count || worth(rule) > worth(&view->rules[best]) ||
                (worth(rule) == worth(&view->rules[best]) &&
                 rule->result->points > view->rules[best].result->points))
                best = i;
        }
        if (best == view->rule_count)
            return;
        taken[best] = true;
        r->good[r->good_count++] = best;
    }
}
