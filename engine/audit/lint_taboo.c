/* Words that must not be said, in ready-made answers. Poor answers are meant to
 * have them; what is told is where the author seems not to have meant it. */
#include <stdio.h>
#include <string.h>

#include "audit/lint_answers.h"
#include "base/utf8.h"

static bool names(const struct tr_graph *g, const struct tr_slice *refs, const char *act)
{
    for (uint32_t i = 0; i < refs->count; i++)
        if (strcmp(tr_graph_str(g, g->acts[g->refs[refs->first + i]]), act) == 0)
            return true;
    return false;
}

static bool asks_for(const struct tr_graph *g, const struct tr_branch *branch, const char *act)
{
    return names(g, &branch->all, act) || names(g, &branch->any, act);
}

/* Whether the author means the answer well: something in it is expected here, or
 * is what this branch is for. */
static bool is_wanted(const struct tr_offer *o, const struct tr_branch *branch,
                      const struct tr_hearing *h)
{
    const struct tr_graph *g = o->l->graph;
    const struct tr_beat *beat = &g->beats[o->beat];
    if (branch && branch->mood > 0)
        return true;
    for (uint32_t i = 0; i < h->count; i++)
        if (names(g, &beat->expects, h->acts[i].act) ||
            (branch && !tr_lint_unwanted(o->l, h->acts[i].act) &&
             asks_for(g, branch, h->acts[i].act)))
            return true;
    return false;
}

/* Every way that the answer can take is a good one, and none is about this act. */
static bool is_taken_well(const struct tr_offer *o, const struct tr_offer_heard *h, const char *act)
{
    bool wanted = false;
    for (uint32_t way = tr_offer_way(o, &h->acts, 0);; way = tr_offer_way(o, &h->acts, way + 1)) {
        const struct tr_branch *branch = tr_offer_branch(o, way);
        if (branch && (branch->mood < 0 || asks_for(o->l->graph, branch, act)))
            return false;
        wanted = wanted || is_wanted(o, branch, h->hearing);
        if (!branch || branch->when.count == 0)
            return wanted;
    }
}

/* Neither a branch of the beat nor a rule in use knows the act. */
static bool nobody_minds(const struct tr_offer *o, const char *act)
{
    const struct tr_graph *g = o->l->graph;
    const struct tr_setup *setup = tr_lint_setup(o->l);
    const struct tr_slice *branches = &g->beats[o->beat].branches;
    uint16_t index = tr_setup_act(setup, act);
    for (uint32_t i = 0; i < branches->count; i++) {
        const struct tr_branch *b = &g->branches[branches->first + i];
        if (asks_for(g, b, act) || names(g, &b->lacks, act))
            return false;
    }
    for (size_t w = 0; index != TR_NONE && w < TR_RULESET_WORDS; w++)
        if (setup->act_rules[index].w[w] & ~setup->act_rules[setup->act_count].w[w])
            return false;
    return true;
}

/* code: TR_C_TABOO_CHOICE or TR_C_CHOICE_SURPRISES */
bool tr_taboo_find(const struct tr_offer *o, const struct tr_offer_heard *h, int code,
                   struct tr_taboo *out)
{
    for (uint32_t i = 0; i < h->hearing->count; i++) {
        const struct tr_hearing_act *act = &h->hearing->acts[i];
        if (!tr_lint_unwanted(o->l, act->act))
            continue;
        if (code == TR_C_TABOO_CHOICE ? !is_taken_well(o, h, act->act) : !nobody_minds(o, act->act))
            continue;
        *out = (struct tr_taboo){act, tr_offer_way(o, &h->acts, 0)};
        return true;
    }
    return false;
}

void tr_taboo_tell(const struct tr_offer *o, const struct tr_offer_heard *h, int code,
                   const struct tr_taboo *t, const char *also)
{
    char words[TR_QUOTE_MAX], way[TR_WAY_NAME_MAX], hint[TR_ERR_MAX], text[TR_SAY_MAX + 1];
    char means[TR_DEFINITION_MAX], try[TR_COMMAND_MAX];
    struct tr_lint_at at = tr_lint_line(o->l, o->line, h->lang, o->beat);
    size_t len = tr_lint_longest(o->l, h->lang,
                                 tr_graph_str(o->l->graph, o->l->graph->variants[h->variant].text),
                                 text, sizeof text);
    int from = (int)(t->act->start < len ? t->act->start : len);
    int n = (int)(t->act->end < len ? t->act->end : len) - from;
    const char *beat = tr_graph_str(o->l->graph, o->l->graph->beats[o->beat].name);
    n = (int)tr_utf8_floor(text + from, (size_t)n, TR_QUOTE_BYTES);
    tr_offer_quote(o, h, words);
    tr_offer_name_way(o, t->way, way);
    tr_lint_define(o->l, t->act->act, means);
    tr_offer_name_command(o, h, true, try);
    if (code == TR_C_TABOO_CHOICE) {
        (void)snprintf(hint, sizeof hint,
                       "%s means: %s. Word it otherwise, or let a branch of the beat react to it; "
                       "leave it if it is meant as a trap; %s hears it",
                       t->act->act, means, try);
        tr_lint_add(
            o->l, code, &at, hint,
            "%sin beat \"%s\" the caller takes \"%s\" well, by %s, but \"%.*s\" is %s (%s%s)",
            tr_offer_moment(h), beat, words, way, n, text + from, t->act->act,
            tr_lang_names[h->lang], also);
        return;
    }
    (void)snprintf(hint, sizeof hint,
                   "%s means: %s. Word it otherwise, or let a branch of the beat react to it; %s "
                   "hears it",
                   t->act->act, means, try);
    tr_lint_add(
        o->l, code, &at, hint,
        "%sin beat \"%s\" \"%.*s\" in \"%s\" is %s, which no branch there and no rule in use "
        "looks at (%s%s)",
        tr_offer_moment(h), beat, n, text + from, words, t->act->act, tr_lang_names[h->lang], also);
}
