/* From results in numbers to sentences: where a rule was met or broken, in the
 * trainee's own words or in the unit of the rule. */
#include "report/verdict.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"

#define QUOTE_MAX 60 /* bytes of the trainee's words in an evidence */

const char *tr_graph_in(const struct tr_content *content, struct tr_text text)
{
    return tr_graph_str(content->graph, text.in[content->lang]);
}

const char *tr_mood_word(int32_t mood)
{
    return mood >= 70   ? tr_say("pleased")
           : mood >= 45 ? tr_say("calm")
           : mood >= 20 ? tr_say("impatient")
                        : tr_say("angry");
}

const char *tr_caller_name(const struct tr_content *content)
{
    const char *who = tr_graph_in(content, content->graph->caller.who);
    return *who ? who : tr_say("Caller");
}

const char *tr_field_title(const struct tr_content *content, uint32_t field)
{
    const struct tr_slip_field *f = &content->graph->slip[field];
    const char *title = tr_graph_in(content, f->title);
    return *title ? title : tr_graph_str(content->graph, f->name);
}

/* The n-th answer of the call, from 1. */
static const struct tr_spoken *answer(const struct tr_session *session, unsigned n)
{
    size_t count;
    const struct tr_spoken *all = tr_session_transcript(session, &count);
    for (size_t i = 0; all && i < count; i++) {
        if (all[i].who == TR_WHO_TRAINEE && all[i].event == TR_EV_SAID && --n == 0)
            return &all[i];
    }
    return NULL;
}

void tr_quotation(const char *text, size_t start, size_t end, char *out, size_t cap)
{
    size_t len = strlen(text);
    end = end > len ? len : end;
    start = start > end ? end : start;
    size_t all = end - start;
    size_t fits = tr_utf8_floor(text + start, all, QUOTE_MAX);
    (void)snprintf(out, cap, tr_say("\"%.*s%s\""), (int)fits, text + start, fits < all ? "…" : "");
}

/* Whole seconds, or tenths below ten. */
static void seconds(int32_t ms, char out[32])
{
    if (ms < 10000)
        (void)snprintf(out, 32, tr_say("%d.%d s"), ms / 1000, ms % 1000 / 100);
    else
        (void)snprintf(out, 32, tr_say("%d s"), ms / 1000);
}

/* What was measured, in the unit of the rule; false when that says nothing. */
static bool measured(const struct tr_rule *rule, int32_t value, char *out, size_t cap)
{
    char s[32];
    if (value < 0)
        return false;
    switch ((enum tr_rule_kind)rule->kind) {
    case TR_RULE_RINGS:
        (void)snprintf(out, cap, tr_say("ring %d"), value);
        return true;
    case TR_RULE_FIRST_WORD:
        seconds(value, s);
        (void)snprintf(out, cap, tr_say("first word after %s"), s);
        return true;
    case TR_RULE_REACTION:
        seconds(value, s);
        (void)snprintf(out, cap, tr_say("answered after %s"), s);
        return true;
    case TR_RULE_HOLD:
        seconds(value, s);
        (void)snprintf(out, cap, tr_say("held for %s"), s);
        return true;
    case TR_RULE_HANG_UP:
        seconds(value, s);
        (void)snprintf(out, cap, tr_say("hung up after %s"), s);
        return true;
    case TR_RULE_SILENCE:
        (void)snprintf(out, cap, tr_say("silent %d times"), value);
        return true;
    case TR_RULE_INTERRUPT:
        (void)snprintf(out, cap, tr_say("interrupted %d times"), value);
        return true;
    case TR_RULE_LENGTH:
        tr_clock_text(value, s);
        (void)snprintf(out, cap, tr_say("%s on the phone"), s);
        return true;
    case TR_RULE_SLIP_FILLED:
        (void)snprintf(out, cap, tr_say("%d fields filled in"), value);
        return true;
    case TR_RULE_LONG_ANSWER:
        seconds(value, s);
        (void)snprintf(out, cap, tr_say("at most %s at a time"), s);
        return true;
    case TR_RULE_SIDE:
        seconds(value, s);
        (void)snprintf(out, cap, tr_say("noticed after %s"), s);
        return true;
    case TR_RULE_BETWEEN:
        seconds(value, s);
        (void)snprintf(out, cap, tr_say("after %s"), s);
        return true;
    case TR_RULE_CONTROL:
        (void)snprintf(out, cap, tr_say("%d times"), value);
        return true;
    case TR_RULE_MOOD:
        (void)snprintf(out, cap, tr_say("mood %d at the end"), value);
        return true;
    default:
        return false;
    }
}

/* gives: true when there is nothing to point at but the whole call */
static bool evidence_text(const struct tr_session *session, const struct tr_rule *rule,
                          const struct tr_rule_result *result, char *out, size_t cap)
{
    const struct tr_evidence *e = &result->evidence;
    const struct tr_spoken *said = e->turn > 0 ? answer(session, e->turn) : NULL;
    char clock[32];
    char what[QUOTE_MAX + 64] = "";
    out[0] = '\0';
    if (result->result == TR_NA)
        return true;
    bool found = measured(rule, e->value, what, sizeof what);
    if (!found && said) {
        bool words = e->act != TR_NONE && e->end > e->start;
        tr_quotation(said->text, words ? e->start : 0, words ? e->end : strlen(said->text), what,
                     sizeof what);
    }
    if (e->at_ms < 0 || rule->kind == TR_RULE_RINGS) {
        bool absent = rule->kind == TR_RULE_SAY && result->result == TR_BROKEN;
        const char *whole = absent ? tr_say("not said") : tr_say("in the whole call");
        (void)snprintf(out, cap, "%s", *what ? what : whole);
        return !*what;
    }
    tr_clock_text(e->at_ms, clock);
    (void)snprintf(out, cap, "%s%s%s", clock, *what ? " " : "", what);
    return false;
}

static char *copy(const char *text)
{
    return tr_strndup(text, strlen(text));
}

/* A card's text with {limit}, {low} and {limit:s}, {low:s} filled in. */
static char *card_text(const struct tr_content *content, const struct tr_rule *rule,
                       struct tr_text which)
{
    const char *text = tr_card_str(content->card, which.in[content->lang]);
    char out[TR_LINE_TEXT_MAX];
    size_t n = 0;
    while (*text && n < sizeof out - 24) {
        static const char *const names[] = {"{limit}", "{low}", "{limit:s}", "{low:s}"};
        size_t i = 0;
        while (i < 4 && strncmp(text, names[i], strlen(names[i])) != 0)
            i++;
        if (i == 4) {
            out[n++] = *text++;
            continue;
        }
        int32_t value = i % 2 == 0 ? rule->limit : rule->low;
        n += (size_t)snprintf(out + n, sizeof out - n, "%d", i >= 2 ? value / 1000 : value);
        text += strlen(names[i]);
    }
    n = *text ? tr_utf8_floor(out, n, n - 4) : n;
    return tr_strndup(out, n);
}

tr_status tr_verdict_view_init(struct tr_verdict_view *view, const struct tr_session *session,
                               tr_err *err)
{
    const struct tr_content *content = tr_session_content(session);
    const struct tr_verdict *verdict = tr_session_verdict(session);
    const struct tr_card *card = content->card;
    char text[512];
    memset(view, 0, sizeof *view);
    view->session = session;
    view->house = tr_house_str(content->house, content->house->id);
    view->card = tr_card_str(card, card->id);
    tr_call_digest(tr_session_call(session), &view->digest);
    view->rules = tr_calloc(verdict->rule_count + 1u, sizeof *view->rules);
    bool short_of = !view->rules;
    for (uint16_t i = 0; i < verdict->rule_count && !short_of; i++) {
        const struct tr_rule_result *result = &verdict->rules[i];
        const struct tr_rule *rule = &card->rules[result->rule];
        struct tr_verdict_rule *row = &view->rules[view->rule_count++];
        row->id = tr_card_str(card, rule->id);
        row->section = tr_card_str(card, card->sections[rule->section].id);
        row->result = result;
        row->fatal = rule->fatal != 0;
        row->whole_call = evidence_text(session, rule, result, text, sizeof text);
        row->evidence = copy(text);
        row->title = card_text(content, rule, rule->title);
        row->expected = card_text(content, rule, rule->expected);
        row->coaching = card_text(content, rule, rule->coaching);
        row->met = card_text(content, rule, rule->met);
        row->broken = card_text(content, rule, rule->broken);
        short_of = !row->evidence || !row->title || !row->expected || !row->coaching || !row->met ||
                   !row->broken;
    }
    tr_status st = short_of ? tr_fail(err, TR_ENOMEM, "not enough memory to show the verdict")
                            : tr_debrief_init(&view->debrief, session, err);
    if (st != TR_OK)
        tr_verdict_view_done(view);
    return st;
}

void tr_verdict_view_done(struct tr_verdict_view *view)
{
    for (size_t i = 0; i < view->rule_count; i++) {
        tr_free(view->rules[i].title);
        tr_free(view->rules[i].evidence);
        tr_free(view->rules[i].expected);
        tr_free(view->rules[i].coaching);
        tr_free(view->rules[i].met);
        tr_free(view->rules[i].broken);
    }
    tr_free(view->rules);
    tr_debrief_done(&view->debrief);
    memset(view, 0, sizeof *view);
}

/* The rule not yet taken that lost most points; ties in the card's order. */
static size_t most_lost(const struct tr_verdict_view *view, const bool *taken)
{
    size_t best = SIZE_MAX;
    int most = -1;
    for (size_t i = 0; i < view->rule_count; i++) {
        const struct tr_verdict_rule *r = &view->rules[i];
        int lost = r->result->max - r->result->points + (r->fatal ? 1000 : 0);
        if (!taken[i] && r->result->result == TR_BROKEN && lost > most) {
            most = lost;
            best = i;
        }
    }
    return best;
}

size_t tr_verdict_better(const struct tr_verdict_view *view, size_t *out, size_t cap)
{
    bool taken[TR_RULES_MAX] = {false};
    size_t n = 0;
    while (n < cap) {
        size_t i = most_lost(view, taken);
        if (i == SIZE_MAX)
            break;
        taken[i] = true;
        out[n++] = i;
    }
    return n;
}

const char *tr_section_title(const struct tr_content *content, uint32_t section)
{
    const struct tr_section *s = &content->card->sections[section];
    const char *title = tr_card_str(content->card, s->title.in[content->lang]);
    return *title ? title : tr_card_str(content->card, s->id);
}

/* "name = value" as the transcript has it, with the field's heading. */
static const char *noted_text(const struct tr_content *content, const char *text, char *out,
                              size_t cap)
{
    const struct tr_graph *g = content->graph;
    for (uint32_t i = 0; i < g->slip_count; i++) {
        const char *name = tr_graph_str(g, g->slip[i].name);
        size_t len = strlen(name);
        if (strncmp(text, name, len) == 0 && strncmp(text + len, " = ", 3) == 0) {
            (void)snprintf(out, cap, tr_say("Slip: %s = %s"), tr_field_title(content, i),
                           text + len + 3);
            return out;
        }
    }
    return text;
}

static const char *system_text(const struct tr_spoken *sp)
{
    switch ((enum tr_event_kind)sp->event) {
    case TR_EV_PICKED_UP:
        return tr_say("You pick up.");
    case TR_EV_INTERRUPTED:
        return tr_say("You talked over the caller.");
    case TR_EV_SILENCE:
        return tr_say("Silence. The caller is waiting for you.");
    case TR_EV_HELD:
        return tr_say("The caller is on hold.");
    case TR_EV_RESUMED:
        return tr_say("You are back on the line.");
    case TR_EV_HOLD_LONG:
        return tr_say("The hold is getting long.");
    case TR_EV_IGNORED:
        return tr_say("That cannot be done now.");
    case TR_EV_CALLER_GONE:
        return tr_say("The caller hangs up.");
    case TR_EV_TRAINEE_GONE:
        return tr_say("You hang up.");
    case TR_EV_ENDED:
        return "";
    default:
        return sp->text;
    }
}

const char *tr_spoken_words(const struct tr_session *session, const struct tr_spoken *sp, char *out,
                            size_t cap)
{
    const struct tr_content *content = tr_session_content(session);
    const char *text = sp->who == TR_WHO_SYSTEM ? system_text(sp) : sp->text;
    const char *besides = sp->who == TR_WHO_SYSTEM ? tr_besides_words(content, sp, out, cap) : NULL;
    if (besides)
        return besides;
    if (sp->who == TR_WHO_SYSTEM && sp->event == TR_EV_NOTED)
        text = noted_text(content, text, out, cap);
    return text;
}
