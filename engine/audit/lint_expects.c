/* Acts that a beat expects and no rule in use looks at: doing what is asked for
 * is worth nothing then. */
#include <stdio.h>
#include <string.h>

#include "audit/lint_inside.h"

#define GROUPS_MAX 200 /* bytes of a list of groups */

/* The acts that a rule's condition asks about. */
static void add_asked(const struct tr_setup *setup, const struct tr_rule *rule,
                      struct tr_actset *looked)
{
    const struct tr_ins *code = setup->card->code + rule->applies.first;
    for (uint32_t i = 0; i < rule->applies.count; i++)
        if (code[i].op == TR_OP_SAID || code[i].op == TR_OP_SAID_COUNT ||
            code[i].op == TR_OP_BRIEFED)
            tr_actset_add(looked, setup->card_act[code[i].arg]);
}

/* Every act that a rule in use looks at. */
static struct tr_actset looked_at(const struct tr_setup *setup)
{
    struct tr_actset looked;
    memset(&looked, 0, sizeof looked);
    for (uint32_t i = 0; i < setup->rule_count; i++) {
        const struct tr_rule_sets *sets = &setup->rule_sets[i];
        for (int w = 0; w < TR_ACTSET_WORDS; w++)
            looked.w[w] |= sets->any.w[w] | sets->all.w[w] | sets->before.w[w];
        add_asked(setup, &setup->card->rules[setup->rules[i]], &looked);
    }
    return looked;
}

/* ": \"transfer\" or \"outbound\"": the groups of the card with a rule about the act;
 * none of them is in use. Nothing when there is none. */
static void name_groups(const struct tr_setup *setup, uint16_t act, char out[GROUPS_MAX])
{
    const struct tr_card *card = setup->card;
    size_t at = 0;
    out[0] = '\0';
    for (uint32_t i = 0; i < card->rule_count; i++) {
        const struct tr_rule *rule = &card->rules[i];
        const struct tr_slice lists[] = {rule->any, rule->all, rule->before};
        char quoted[TR_NAME_MAX + 3];
        bool looks = false;
        for (size_t k = 0; k < 3; k++)
            for (uint32_t n = 0; n < lists[k].count; n++)
                looks = looks || setup->card_act[card->refs[lists[k].first + n]] == act;
        (void)snprintf(quoted, sizeof quoted, "\"%s\"", tr_card_str(card, rule->group));
        if (!looks || strstr(out, quoted))
            continue;
        int more = snprintf(out + at, GROUPS_MAX - at, "%s%s", at > 0 ? " or " : "", quoted);
        if (more < 0 || (size_t)more >= GROUPS_MAX - at) {
            out[at] = '\0';
            return;
        }
        at += (size_t)more;
    }
}

/* Where an act is expected first, and by how many beats. */
static void tell(struct tr_lint *l, const struct tr_setup *setup, uint16_t act, uint16_t beat,
                 uint32_t k)
{
    const struct tr_graph *g = l->graph;
    const char *name = tr_graph_str(g, g->acts[act]);
    uint32_t more = 0;
    char others[48] = "";
    for (uint32_t i = beat + 1u; i < g->beat_count; i++)
        for (uint32_t n = 0; n < g->beats[i].expects.count; n++)
            more += g->refs[g->beats[i].expects.first + n] == act;
    if (more > 0)
        (void)snprintf(others, sizeof others, " and %u more", more);
    char groups[GROUPS_MAX], hint[GROUPS_MAX + 96];
    name_groups(setup, setup->graph_act[act], groups);
    if (groups[0])
        (void)snprintf(hint, sizeof hint, "add the group %s in scorecard, or do not expect it",
                       groups);
    else
        (void)snprintf(hint, sizeof hint,
                       "no group of the card \"%s\" does; do not expect it, or write a rule",
                       tr_card_str(setup->card, setup->card->id));
    struct tr_lint_at at = tr_lint_ref(l, beat, "expects", &g->beats[beat].expects, k);
    tr_lint_add(l, TR_C_EXPECT_UNSCORED, &at, hint,
                "no rule in use looks at \"%s\", which this beat%s expect%s", name, others,
                more > 0 ? "" : "s");
}

/* Each act is told once. */
void tr_lint_expects(struct tr_lint *l)
{
    const struct tr_graph *g = l->graph;
    const struct tr_content *content = NULL;
    for (int lang = 0; lang < TR_LANG_COUNT && !content; lang++)
        content = l->in->content[lang];
    if (!content)
        return;
    struct tr_actset looked = looked_at(content->setup);
    for (uint32_t i = 0; i < g->beat_count; i++) {
        const struct tr_slice *expects = &g->beats[i].expects;
        for (uint32_t k = 0; k < expects->count; k++) {
            uint16_t act = g->refs[expects->first + k];
            if (tr_actset_has(&looked, content->setup->graph_act[act]))
                continue;
            tell(l, content->setup, act, (uint16_t)i, k);
            tr_actset_add(&looked, content->setup->graph_act[act]);
        }
    }
}
