/* See lint_answers.h. */
#include "audit/lint_answers.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

const struct tr_setup *tr_lint_setup(const struct tr_lint *l)
{
    for (int i = 0; i < TR_LANG_COUNT; i++)
        if (l->in->content[i])
            return l->in->content[i]->setup;
    return NULL;
}

bool tr_offer_hear(const struct tr_offer *o, enum tr_lang lang, uint32_t variant,
                   enum tr_moment moment, struct tr_offer_heard *out)
{
    const struct tr_setup *setup = tr_lint_setup(o->l);
    *out = (struct tr_offer_heard){.lang = lang, .moment = moment, .variant = variant};
    out->hearing = tr_lint_hear(o->l, lang, variant, moment);
    for (uint32_t i = 0; out->hearing && i < out->hearing->count; i++) {
        uint16_t act = tr_setup_act(setup, out->hearing->acts[i].act);
        if (act != TR_NONE)
            tr_actset_add(&out->acts, act);
    }
    return out->hearing != NULL;
}

/* --- words ---------------------------------------------------------------------------------- */

void tr_offer_quote(const struct tr_offer *o, const struct tr_offer_heard *h,
                    char out[TR_QUOTE_MAX])
{
    char text[TR_SAY_MAX + 1];
    size_t len = tr_lint_longest(o->l, h->lang,
                                 tr_graph_str(o->l->graph, o->l->graph->variants[h->variant].text),
                                 text, sizeof text);
    size_t n = tr_utf8_floor(text, len, TR_QUOTE_BYTES);
    (void)snprintf(out, TR_QUOTE_MAX, "%.*s%s", (int)n, text, n < len ? "…" : "");
}

const char *tr_offer_moment(const struct tr_offer_heard *h)
{
    static const char *const words[TR_MOMENT_COUNT] = {
        [TR_MOMENT_FIRST_TURN] = "heard as a first turn: ",
        [TR_MOMENT_FIRST_TURN_LATE] = "heard as a first turn after a late pick-up: ",
        [TR_MOMENT_MID] = "",
        [TR_MOMENT_AFTER_HOLD] = "heard as the first words after a hold: ",
        [TR_MOMENT_CLOSING] = "heard as closing words: ",
        [TR_MOMENT_OUTBOUND_FIRST] = "heard as the first turn of a call that is made: ",
    };
    return words[h->moment];
}

void tr_offer_name_command(const struct tr_offer *o, const struct tr_offer_heard *h, bool with_lang,
                           char out[TR_COMMAND_MAX])
{
    char surname[TR_SLIP_TEXT_MAX + 1];
    size_t at = (size_t)snprintf(out, TR_COMMAND_MAX, "`thirdring acts");
    at += (size_t)snprintf(out + at, TR_COMMAND_MAX - at, " --lang %s",
                           with_lang ? tr_lang_names[h->lang] : "L");
    if (h->moment != TR_MOMENT_MID)
        at += (size_t)snprintf(out + at, TR_COMMAND_MAX - at, " --context %s",
                               tr_moment_names[h->moment]);
    const char *words = tr_graph_str(o->l->graph, o->l->graph->variants[h->variant].text);
    if (with_lang && strstr(words, "{caller.surname}") &&
        tr_lint_longest(o->l, h->lang, "{caller.surname}", surname, sizeof surname) > 0)
        at += (size_t)snprintf(out + at, TR_COMMAND_MAX - at, " --surname \"%.60s\"", surname);
    (void)snprintf(out + at, TR_COMMAND_MAX - at, "`");
}

void tr_lint_name_acts(const struct tr_hearing *h, char out[TR_ACT_NAMES_MAX])
{
    size_t at = 0;
    (void)snprintf(out, TR_ACT_NAMES_MAX, "nothing");
    for (uint32_t i = 0; i < h->count; i++) {
        int n =
            snprintf(out + at, TR_ACT_NAMES_MAX - at, "%s%s", i > 0 ? ", " : "", h->acts[i].act);
        if (n < 0 || (size_t)n >= TR_ACT_NAMES_MAX - at)
            break;
        at += (size_t)n;
    }
}

/* --- ways ----------------------------------------------------------------------------------- */

static bool fits(const struct tr_branch_sets *sets, const struct tr_actset *acts)
{
    return tr_actset_covers(acts, &sets->all) &&
           (!sets->has_any || tr_actset_meets(acts, &sets->any)) &&
           !tr_actset_meets(acts, &sets->lacks);
}

/* The next branch from `from` on that these acts can take; TR_WAY_END: none, beat->next. */
uint32_t tr_offer_way(const struct tr_offer *o, const struct tr_actset *acts, uint32_t from)
{
    const struct tr_graph *g = o->l->graph;
    const struct tr_slice *branches = &g->beats[o->beat].branches;
    for (uint32_t i = from; i < branches->count; i++) {
        uint32_t index = branches->first + i;
        if (g->branches[index].trigger == (uint32_t)o->trigger &&
            fits(&tr_lint_setup(o->l)->branches[index], acts))
            return i;
    }
    return TR_WAY_END;
}

const struct tr_branch *tr_offer_branch(const struct tr_offer *o, uint32_t way)
{
    const struct tr_graph *g = o->l->graph;
    return way == TR_WAY_END ? NULL : &g->branches[g->beats[o->beat].branches.first + way];
}

uint16_t tr_offer_leads_to(const struct tr_offer *o, uint32_t way)
{
    const struct tr_beat *beat = &o->l->graph->beats[o->beat];
    const struct tr_branch *branch = tr_offer_branch(o, way);
    return !branch ? beat->next : branch->to;
}

void tr_offer_name_way(const struct tr_offer *o, uint32_t way, char out[TR_WAY_NAME_MAX])
{
    const struct tr_graph *g = o->l->graph;
    const struct tr_branch *branch = tr_offer_branch(o, way);
    uint16_t to = tr_offer_leads_to(o, way);
    const char *beat = to == TR_NONE ? "" : tr_graph_str(g, g->beats[to].name);
    char mood[24] = "";
    if (branch && branch->mood)
        (void)snprintf(mood, sizeof mood, ", mood %+d", (int)branch->mood);
    if (!branch)
        (void)snprintf(out, TR_WAY_NAME_MAX, to == TR_NONE ? "no branch" : "next (to \"%.60s\")",
                       beat);
    else if (to == TR_NONE)
        (void)snprintf(out, TR_WAY_NAME_MAX, "on[%u] (stays%s)", way + 1, mood);
    else
        (void)snprintf(out, TR_WAY_NAME_MAX, "on[%u] (to \"%.60s\"%s)", way + 1, beat, mood);
}
