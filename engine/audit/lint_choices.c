/* Ready-made answers: what the ear hears in them, against where they lead. An
 * answer that is offered in several beats is told once for each code, at the
 * first of them. */
#include <stdio.h>
#include <string.h>

#include "audit/lint_answers.h"
#include "base/alloc.h"

/* What was found in one offer, by language: the first wording that shows it. */
struct told {
    bool in[TR_LANG_COUNT];
    struct tr_offer_heard first;
    struct tr_taboo taboo;
    uint32_t langs;
};

static void keep_first(struct told *t, const struct tr_offer_heard *h, const struct tr_taboo *taboo)
{
    if (t->langs == 0) {
        t->first = *h;
        if (taboo)
            t->taboo = *taboo;
    }
    t->langs += !t->in[h->lang];
    t->in[h->lang] = true;
}

/* ", zh-Hant, en": the languages besides the first. */
static const char *others(const struct told *t, char out[32])
{
    out[0] = '\0';
    for (int lang = (int)t->first.lang + 1; lang < TR_LANG_COUNT; lang++)
        if (t->in[lang])
            (void)snprintf(out + strlen(out), 32 - strlen(out), ", %s", tr_lang_names[lang]);
    return out;
}

/* All languages and wordings of an offer in one moment. */
struct wordings {
    struct tr_offer_heard v[TR_LANG_COUNT * TR_VARIANTS_MAX];
    uint32_t count;
};

static void hear_all(const struct tr_offer *o, enum tr_moment moment, struct wordings *out)
{
    out->count = 0;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        const struct tr_slice *s = &o->l->graph->lines[o->line].variants[lang];
        if (!tr_lint_judges(o->l, o->line, (enum tr_lang)lang))
            continue;
        for (uint32_t i = 0; i < s->count && i < TR_VARIANTS_MAX; i++)
            if (tr_offer_hear(o, (enum tr_lang)lang, s->first + i, moment, &out->v[out->count]))
                out->count++;
    }
}

static bool is_certain(const struct tr_branch *branch)
{
    return !branch || branch->when.count == 0;
}

/* Whether two ways do the same; what they set is compared only by its absence. */
static bool do_the_same(const struct tr_offer *o, uint32_t a, uint32_t b)
{
    const struct tr_branch *x = tr_offer_branch(o, a), *y = tr_offer_branch(o, b);
    return tr_offer_leads_to(o, a) == tr_offer_leads_to(o, b) &&
           (x ? x->mood : 0) == (y ? y->mood : 0) &&
           (!x || (x->sets.count == 0 && x->start == TR_NONE)) &&
           (!y || (y->sets.count == 0 && y->start == TR_NONE));
}

/* The first ways in which two wordings part; false: they go the same. */
static bool part(const struct tr_offer *o, const struct tr_offer_heard *a,
                 const struct tr_offer_heard *b, uint32_t *way_a, uint32_t *way_b)
{
    uint32_t from_a = 0, from_b = 0;
    for (;;) {
        *way_a = tr_offer_way(o, &a->acts, from_a);
        *way_b = tr_offer_way(o, &b->acts, from_b);
        const struct tr_branch *x = tr_offer_branch(o, *way_a), *y = tr_offer_branch(o, *way_b);
        if (*way_a != *way_b && !do_the_same(o, *way_a, *way_b))
            return true;
        if (is_certain(x) && is_certain(y))
            return false;
        if (!is_certain(x)) /* where it does not hold, the next one counts */
            from_a = *way_a + 1;
        if (!is_certain(y))
            from_b = *way_b + 1;
    }
}

static bool check_same_way(struct tr_offer *o, const struct wordings *all)
{
    char wa[TR_WAY_NAME_MAX], wb[TR_WAY_NAME_MAX], qa[TR_QUOTE_MAX], qb[TR_QUOTE_MAX];
    char na[TR_ACT_NAMES_MAX], nb[TR_ACT_NAMES_MAX], try[TR_COMMAND_MAX];
    char hint[2 * TR_ACT_NAMES_MAX + TR_COMMAND_MAX + 128];
    for (uint32_t i = 1; i < all->count; i++) {
        const struct tr_offer_heard *a = &all->v[0], *b = &all->v[i];
        uint32_t way_a, way_b;
        if (!part(o, a, b, &way_a, &way_b))
            continue;
        tr_offer_quote(o, a, qa);
        tr_offer_quote(o, b, qb);
        tr_offer_name_way(o, way_a, wa);
        tr_offer_name_way(o, way_b, wb);
        tr_lint_name_acts(a->hearing, na);
        tr_lint_name_acts(b->hearing, nb);
        tr_offer_name_command(o, b, a->lang == b->lang, try);
        (void)snprintf(hint, sizeof hint,
                       "the ear hears %s in the first, %s in the second; make "
                       "both say the same, and hear them with %s",
                       na, nb, try);
        tr_lint_add(o->l, TR_C_CHOICE_SURPRISES, &o->at, hint,
                    "%sone answer goes two ways: %s \"%s\" takes %s, %s \"%s\" takes %s",
                    tr_offer_moment(a), tr_lang_names[a->lang], qa, wa, tr_lang_names[b->lang], qb,
                    wb);
        return true;
    }
    return false;
}

static bool check_taboos(struct tr_offer *o, const struct wordings *all, int code)
{
    struct told told = {0};
    char also[32];
    for (uint32_t i = 0; i < all->count; i++) {
        struct tr_taboo taboo;
        if (tr_taboo_find(o, &all->v[i], code, &taboo))
            keep_first(&told, &all->v[i], &taboo);
    }
    if (told.langs == 0)
        return false;
    tr_taboo_tell(o, &told.first, code, &told.taboo, others(&told, also));
    return true;
}

/* Nothing is heard in a wording, whenever it is said in this beat. */
static bool check_heard(struct tr_offer *o, unsigned moments)
{
    struct told told = {0};
    char words[TR_QUOTE_MAX], also[32], hint[160];
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        const struct tr_slice *s = &o->l->graph->lines[o->line].variants[lang];
        for (uint32_t i = 0; i < s->count && tr_lint_judges(o->l, o->line, (enum tr_lang)lang);
             i++) {
            struct tr_offer_heard h;
            bool silent = true;
            for (int m = 0; m < TR_MOMENT_COUNT && silent; m++)
                if (moments >> m & 1)
                    silent =
                        tr_offer_hear(o, (enum tr_lang)lang, s->first + i, (enum tr_moment)m, &h) &&
                        h.hearing->count == 0;
            if (silent && moments)
                keep_first(&told, &h, NULL);
        }
    }
    if (told.langs == 0)
        return false;
    struct tr_lint_at at = tr_lint_line(o->l, o->line, told.first.lang, o->beat);
    tr_offer_quote(o, &told.first, words);
    (void)snprintf(hint, sizeof hint,
                   "word it so that thirdring acts --lang %s shows an act; leave it if it is meant "
                   "to say nothing",
                   tr_lang_names[told.first.lang]);
    tr_lint_add(o->l, TR_C_CHOICE_UNHEARD, &at, hint,
                "the ear hears nothing in the answer \"%s\" of beat \"%s\" (%s%s)", words,
                tr_graph_str(o->l->graph, o->l->graph->beats[o->beat].name),
                tr_lang_names[told.first.lang], others(&told, also));
    return true;
}

enum { TOLD_TABOO = 1, TOLD_UNHEARD = 2, TOLD_TWO_WAYS = 4, TOLD_NOBODY = 8 };

/* told: what was said of this line in an earlier beat */
static void check_offer(struct tr_offer *o, uint8_t *told)
{
    struct wordings *all = tr_calloc(1, sizeof *all);
    unsigned moments = tr_lint_moments(o->l, o->beat);
    if (!all) {
        o->l->no_memory = true;
        return;
    }
    if (o->trigger == TR_ON_ASIDE)
        moments = 1u << TR_MOMENT_MID;
    for (int m = 0; m < TR_MOMENT_COUNT; m++) {
        if (!(moments >> m & 1) || m == TR_MOMENT_FIRST_TURN_LATE)
            continue; /* late, only an apology is heard besides */
        hear_all(o, (enum tr_moment)m, all);
        if (!(*told & TOLD_TWO_WAYS) && check_same_way(o, all))
            *told |= TOLD_TWO_WAYS;
        if (!(*told & TOLD_TABOO) && check_taboos(o, all, TR_C_TABOO_CHOICE))
            *told |= TOLD_TABOO;
        if (!(*told & TOLD_NOBODY) && check_taboos(o, all, TR_C_CHOICE_SURPRISES))
            *told |= TOLD_NOBODY;
    }
    tr_free(all);
    /* that a language is not understood has been said with the two ways */
    if (!(*told & (TOLD_UNHEARD | TOLD_TWO_WAYS)) && check_heard(o, moments))
        *told |= TOLD_UNHEARD;
}

static void check_list(struct tr_lint *l, uint16_t beat, const char *field,
                       const struct tr_slice *refs, enum tr_trigger trigger, uint8_t *told)
{
    for (uint32_t k = 0; k < refs->count; k++) {
        uint16_t line = l->graph->refs[refs->first + k];
        struct tr_offer o = {l, beat, line, trigger, tr_lint_ref(l, beat, field, refs, k)};
        check_offer(&o, &told[line]);
    }
}

void tr_lint_choices(struct tr_lint *l)
{
    const struct tr_graph *g = l->graph;
    uint8_t *told = tr_calloc(g->line_count + 1, 1);
    if (!told)
        l->no_memory = true;
    for (uint32_t i = 0; told && i < g->beat_count && tr_lint_setup(l); i++) {
        const struct tr_beat *beat = &g->beats[i];
        check_list(l, (uint16_t)i, "choices", &beat->choices, TR_ON_SAY, told);
        check_list(l, (uint16_t)i, "asides", &beat->asides, TR_ON_ASIDE, told);
    }
    tr_free(told);
    if (tr_lint_heard_enough(l)) {
        struct tr_lint_at at = tr_lint_part(l, TR_SPOT_HEAD, 0);
        tr_lint_add(l, TR_C_TOO_MANY_HEARD, &at, "",
                    "only the first %d wordings of answers were listened to", TR_LINT_HEARINGS_MAX);
    }
}
