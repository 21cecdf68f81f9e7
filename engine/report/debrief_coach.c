/* What would have been good to say, and what to say instead; see debrief.h. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "report/debrief.h"

#define COACH_MAX 24
#define TABOO_MAX 24
#define WORDS_MAX 90 /* bytes of the trainee's words */

struct coaching {
    struct tr_debrief *d;
    const struct tr_session *session;
    const struct tr_content *content;
    const struct tr_phrasings *phrasings;
    unsigned policy;
    bool short_of; /* memory */
};

static unsigned policy_of(const struct tr_house *house)
{
    const struct tr_greeting *g = &house->greeting;
    return (g->order == TR_GREET_ANY ? TR_PHRASE_ANY_ORDER : 0u) |
           (g->dept ? TR_PHRASE_WITH_DESK : 0u) | (g->self ? TR_PHRASE_WITH_SELF : 0u);
}

/* With the house's and the caller's names in it. */
static char *filled(const struct coaching *c, const char *phrase)
{
    char text[TR_LINE_TEXT_MAX];
    size_t len = tr_call_text(tr_session_call(c->session), phrase, text, sizeof text);
    return tr_strndup(text, len);
}

/* A phrase that names the caller is of no use where nobody has a name. */
static bool is_usable(const struct coaching *c, const char *phrase)
{
    char surname[TR_SLIP_TEXT_MAX + 1];
    return !strstr(phrase, "{caller.surname}") ||
           tr_call_surname(tr_session_call(c->session), surname, sizeof surname) > 0;
}

/* Was it said from then on? */
static bool was_said(const struct coaching *c, const char *act, int32_t from_ms)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(c->session, &count);
    for (size_t i = 0; all && i < count; i++) {
        if (all[i].who != TR_WHO_TRAINEE || all[i].at_ms < from_ms)
            continue;
        for (uint32_t k = 0; k < all[i].heard_count; k++)
            if (strcmp(tr_session_act_name(c->session, all[i].heard[k].name), act) == 0)
                return true;
    }
    return false;
}

static bool is_listed(const struct coaching *c, const char *act)
{
    for (size_t i = 0; i < c->d->coach_count; i++)
        if (strcmp(c->d->coach[i].act, act) == 0)
            return true;
    return false;
}

/* The best phrases for an act at a moment that can be used here; false: there is none at all. */
static bool find_phrases(struct coaching *c, const char *act, enum tr_moment moment,
                         char *phrases[TR_COACH_PHRASES], size_t *count)
{
    const char *best[TR_COACH_PHRASES + 2];
    size_t n = tr_phrasings_best(c->phrasings, act, moment, c->policy, best, TR_COACH_PHRASES + 2);
    *count = 0;
    for (size_t i = 0; i < n && *count < TR_COACH_PHRASES; i++) {
        if (!is_usable(c, best[i]))
            continue;
        phrases[*count] = filled(c, best[i]);
        c->short_of = c->short_of || !phrases[*count];
        ++*count;
    }
    return n > 0;
}

static void propose(struct coaching *c, const char *act, enum tr_moment moment, int32_t at_ms)
{
    struct tr_debrief_coach *row = &c->d->coach[c->d->coach_count];
    if (c->d->coach_count == COACH_MAX || c->short_of || is_listed(c, act) ||
        !find_phrases(c, act, moment, row->phrases, &row->count))
        return;
    row->act = act;
    row->title = tr_phrasings_title(c->phrasings, act);
    row->moment = moment;
    row->at_ms = at_ms;
    c->d->coach_count++;
}

/* What beats that were come to wait for, and nobody said. */
static void expected(struct coaching *c)
{
    const struct tr_graph *g = c->content->graph;
    size_t count;
    const struct tr_session_visit *visits = tr_session_visits(c->session, &count);
    for (size_t v = 0; v < count; v++) {
        const struct tr_beat *beat = &g->beats[visits[v].beat];
        for (uint32_t i = 0; i < beat->expects.count; i++) {
            const char *act = tr_graph_str(g, g->acts[g->refs[beat->expects.first + i]]);
            if (!was_said(c, act, visits[v].at_ms))
                propose(c, act, (enum tr_moment)visits[v].moment, visits[v].at_ms);
        }
    }
}

enum tr_moment tr_debrief_moment(const struct tr_session *session, const struct tr_rule *rule)
{
    bool outbound = tr_session_content(session)->graph->kind == TR_OUTBOUND;
    switch ((enum tr_window)rule->window) {
    case TR_IN_FIRST_TURN:
    case TR_IN_FIRST_TURNS:
        return outbound                                 ? TR_MOMENT_OUTBOUND_FIRST
               : tr_session_verdict(session)->rings > 3 ? TR_MOMENT_FIRST_TURN_LATE
                                                        : TR_MOMENT_FIRST_TURN;
    case TR_IN_CLOSING:
        return TR_MOMENT_CLOSING;
    case TR_AFTER_HOLD:
        return TR_MOMENT_AFTER_HOLD;
    default:
        return TR_MOMENT_MID;
    }
}

/* What a broken rule asks for in every call. */
static void ruled(struct coaching *c)
{
    const struct tr_verdict *v = tr_session_verdict(c->session);
    const struct tr_card *card = c->content->card;
    for (uint16_t i = 0; i < v->rule_count; i++) {
        const struct tr_rule *rule = &card->rules[v->rules[i].rule];
        if (v->rules[i].result != TR_BROKEN || rule->kind != TR_RULE_SAY)
            continue;
        bool known = false;
        for (uint32_t k = 0; k < rule->any.count; k++)
            known = known ||
                    is_listed(c, tr_card_str(card, card->acts[card->refs[rule->any.first + k]]));
        if (!known && rule->any.count > 0)
            propose(c, tr_card_str(card, card->acts[card->refs[rule->any.first]]),
                    tr_debrief_moment(c->session, rule), -1);
    }
}

static void add_taboo(struct coaching *c, const struct tr_spoken *sp, const struct tr_heard *heard)
{
    const char *phrases[TR_COACH_PHRASES], *families[TR_COACH_PHRASES];
    const char *act = tr_session_act_name(c->session, heard->name);
    size_t n = tr_phrasings_instead(c->phrasings, act, families, phrases, TR_COACH_PHRASES);
    if (n == 0 || c->d->taboo_count == TABOO_MAX || c->short_of)
        return;
    struct tr_debrief_taboo *row = &c->d->taboos[c->d->taboo_count++];
    size_t len = heard->end - heard->start;
    len = tr_utf8_floor(sp->text + heard->start, len, len < WORDS_MAX ? len : WORDS_MAX);
    *row = (struct tr_debrief_taboo){.act = act,
                                     .title = tr_phrasings_title(c->phrasings, act),
                                     .at_ms = sp->at_ms,
                                     .words = tr_strndup(sp->text + heard->start, len),
                                     .count = n};
    c->short_of = !row->words;
    for (size_t i = 0; i < n; i++) {
        row->families[i] = families[i];
        row->phrases[i] = filled(c, phrases[i]);
        c->short_of = c->short_of || !row->phrases[i];
    }
}

static void taboos(struct coaching *c)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(c->session, &count);
    for (size_t i = 0; all && i < count; i++)
        for (uint32_t k = 0; all[i].who == TR_WHO_TRAINEE && k < all[i].heard_count; k++)
            add_taboo(c, &all[i], &all[i].heard[k]);
}

tr_status tr_debrief_phrases(const struct tr_session *session, const char *act,
                             enum tr_moment moment, char *phrases[TR_COACH_PHRASES], size_t *count,
                             tr_err *err)
{
    const struct tr_content *content = tr_session_content(session);
    struct coaching c = {NULL, session, content, content->phrasings, policy_of(content->house),
                         false};
    *count = 0;
    if (!content->phrasings)
        return TR_OK;
    (void)find_phrases(&c, act, moment, phrases, count);
    return c.short_of ? tr_fail(err, TR_ENOMEM, "not enough memory for the debrief") : TR_OK;
}

tr_status tr_debrief_coach_rows(struct tr_debrief *d, const struct tr_session *session, tr_err *err)
{
    const struct tr_content *content = tr_session_content(session);
    struct coaching c = {d, session, content, content->phrasings, policy_of(content->house), false};
    if (!content->phrasings)
        return TR_OK;
    d->coach = tr_calloc(COACH_MAX, sizeof *d->coach);
    d->taboos = tr_calloc(TABOO_MAX, sizeof *d->taboos);
    c.short_of = !d->coach || !d->taboos;
    if (!c.short_of && tr_session_verdict(session)->talk_ms > 0) {
        expected(&c);
        ruled(&c);
        taboos(&c);
    }
    return c.short_of ? tr_fail(err, TR_ENOMEM, "not enough memory for the debrief") : TR_OK;
}
