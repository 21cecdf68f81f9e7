/* The frame of the lints: where findings stand, what order they come in, and what
 * house and scorecard say to the names that a scenario uses. */
#include "audit/lint_hear.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/suggest.h"

#define MESSAGE_MAX 400
#define HINT_MAX 160
#define LISTED_MAX 100 /* findings that are no errors */

/* --- places ------------------------------------------------------------------------------ */

static const char *name_of_beat(const struct tr_lint *l, uint16_t beat)
{
    return tr_graph_str(l->graph, l->graph->beats[beat].name);
}

struct tr_lint_at tr_lint_beat(const struct tr_lint *l, uint16_t beat)
{
    struct tr_lint_at at = {TR_SPOT_BEAT, beat, beat, ""};
    (void)snprintf(at.path, sizeof at.path, "beats.%s", name_of_beat(l, beat));
    return at;
}

struct tr_lint_at tr_lint_branch(const struct tr_lint *l, uint16_t beat, uint32_t branch)
{
    struct tr_lint_at at = {TR_SPOT_BRANCH, branch, beat, ""};
    (void)snprintf(at.path, sizeof at.path, "beats.%s.on[%u]", name_of_beat(l, beat),
                   branch - l->graph->beats[beat].branches.first + 1);
    return at;
}

struct tr_lint_at tr_lint_ref(const struct tr_lint *l, uint16_t beat, const char *field,
                              const struct tr_slice *refs, uint32_t k)
{
    struct tr_lint_at at = {TR_SPOT_REF, refs->first + k, beat, ""};
    (void)snprintf(at.path, sizeof at.path, "beats.%s.%s[%u]", name_of_beat(l, beat), field, k + 1);
    return at;
}

struct tr_lint_at tr_lint_line(const struct tr_lint *l, uint16_t line, enum tr_lang lang,
                               uint16_t beat)
{
    struct tr_lint_at at = {(enum tr_spot_kind)(TR_SPOT_LINE + (int)lang), line, beat, ""};
    const char *key = tr_graph_str(l->graph, l->graph->lines[line].key);
    if (tr_places_find(l->in->places, at.kind, line)) {
        (void)snprintf(at.path, sizeof at.path, "lines.%s.%s", tr_lang_names[lang], key);
        return at;
    }
    (void)snprintf(at.path, sizeof at.path, "lines.%s", key);
    if (beat == TR_NONE)
        return at;
    /* written in place: its key was made up, so it is told by where it is used */
    const struct tr_beat *b = &l->graph->beats[beat];
    const struct tr_slice *lists[] = {&b->choices, &b->asides};
    if (b->line == line) {
        at.kind = TR_SPOT_CALLER;
        at.index = beat;
        (void)snprintf(at.path, sizeof at.path, "beats.%s.caller", name_of_beat(l, beat));
        return at;
    }
    for (size_t i = 0; i < 2; i++)
        for (uint32_t k = 0; k < lists[i]->count; k++)
            if (l->graph->refs[lists[i]->first + k] == line)
                return tr_lint_ref(l, beat, i == 0 ? "choices" : "asides", lists[i], k);
    return at;
}

struct tr_lint_at tr_lint_part(const struct tr_lint *l, enum tr_spot_kind kind, uint32_t index)
{
    const struct tr_graph *g = l->graph;
    struct tr_lint_at at = {kind, index, TR_NONE, ""};
    const char *field = "scorecard"; /* of groups */
    tr_str name = 0;
    switch (kind) {
    case TR_SPOT_FACT:
        field = "facts";
        name = g->facts[index].name;
        break;
    case TR_SPOT_SLIP:
        field = "slip";
        name = g->slip[index].name;
        break;
    case TR_SPOT_VAR:
        field = g->vars[index].flag ? "flags" : "counters";
        name = g->vars[index].name;
        break;
    case TR_SPOT_CAST:
        field = "cast";
        name = g->cast[index].name;
        break;
    case TR_SPOT_SIDE:
        field = "events";
        name = g->sides[index].name;
        break;
    case TR_SPOT_GROUP:
        name = g->groups[index];
        break;
    default:
        break;
    }
    if (kind == TR_SPOT_HEAD)
        (void)snprintf(at.path, sizeof at.path, "scenario");
    else
        (void)snprintf(at.path, sizeof at.path, "scenario.%s%s%s", field, name ? "." : "",
                       tr_graph_str(g, name));
    return at;
}

/* --- findings ---------------------------------------------------------------------------- */

static const struct tr_spot *place_of(const struct tr_lint *l, const struct tr_lint_at *at)
{
    const struct tr_spot *s = tr_places_find(l->in->places, at->kind, at->index);
    if (!s && at->beat != TR_NONE)
        s = tr_places_find(l->in->places, TR_SPOT_BEAT, at->beat);
    return s ? s : tr_places_find(l->in->places, TR_SPOT_HEAD, 0);
}

/* What was cut off may have begun within a character. */
static void whole_characters(char message[MESSAGE_MAX])
{
    size_t len = strlen(message);
    bool cut = len == MESSAGE_MAX - 1;
    while (cut && len > 0 && !tr_utf8_valid(message, len))
        message[--len] = '\0';
}

static void add(struct tr_lint *l, int code, const char *file, const struct tr_spot *spot,
                const char *path, const char *hint, const char *message)
{
    const struct tr_code_info *info = tr_code_find(code);
    struct tr_finding f = {.severity = info ? info->severity : TR_SEV_ERROR,
                           .line = spot ? (int)spot->line : 0,
                           .column = spot ? (int)spot->column : 0,
                           /* all are copied by the list */
                           .file = (char *)(uintptr_t)file,
                           .path = (char *)(uintptr_t)path,
                           .message = (char *)(uintptr_t)message,
                           .hint = (char *)(uintptr_t)hint};
    tr_code_text(code, f.code);
    if (tr_findings_add(l->out, &f) != TR_OK)
        l->no_memory = true;
}

void tr_lint_add(struct tr_lint *l, int code, const struct tr_lint_at *at, const char *hint,
                 const char *fmt, ...)
{
    char message[MESSAGE_MAX];
    const struct tr_spot *spot = place_of(l, at);
    va_list args;
    va_start(args, fmt);
    (void)vsnprintf(message, sizeof message, fmt, args);
    va_end(args);
    whole_characters(message);
    add(l, code, spot ? l->in->places->files[spot->file] : l->in->file, spot, at->path, hint,
        message);
}

void tr_lint_add_file(struct tr_lint *l, int code, const char *file, const char *hint,
                      const char *fmt, ...)
{
    char message[MESSAGE_MAX];
    va_list args;
    va_start(args, fmt);
    (void)vsnprintf(message, sizeof message, fmt, args);
    va_end(args);
    whole_characters(message);
    add(l, code, file, NULL, "", hint, message);
}

/* --- what the scenario wants of house and scorecard ---------------------------------------- */

static void check_group(struct tr_lint *l, uint32_t index)
{
    const struct tr_card *card = l->in->card;
    const char *group = tr_graph_str(l->graph, l->graph->groups[index]);
    struct tr_suggest suggest;
    char hint[HINT_MAX];
    tr_suggest_init(&suggest, group);
    for (uint32_t i = 0; i < card->rule_count; i++) {
        const char *known = tr_card_str(card, card->rules[i].group);
        if (strcmp(known, group) == 0)
            return;
        tr_suggest_offer(&suggest, known);
    }
    tr_suggest_hint(&suggest, hint, sizeof hint);
    struct tr_lint_at at = tr_lint_part(l, TR_SPOT_GROUP, index);
    tr_lint_add(l, TR_C_UNDEFINED, &at, hint, "scorecard %s has no group of rules \"%s\"",
                tr_card_str(card, card->id), group);
}

static void offer_id(void *suggest, const char *id)
{
    tr_suggest_offer(suggest, id);
}

/* The branch or expression that wants something is not kept; the first branch is told. */
static struct tr_lint_at wanted_at(const struct tr_lint *l, uint32_t want)
{
    const struct tr_graph *g = l->graph;
    for (uint32_t i = 0; i < g->beat_count; i++)
        for (uint32_t k = 0; k < g->beats[i].branches.count; k++) {
            uint32_t index = g->beats[i].branches.first + k;
            const struct tr_branch *branch = &g->branches[index];
            bool side = branch->trigger >= TR_ON_EVENT && branch->trigger <= TR_ON_MISSED;
            if (branch->what == want && !side)
                return tr_lint_branch(l, (uint16_t)i, index);
        }
    return tr_lint_part(l, TR_SPOT_HEAD, 0);
}

static void check_want(struct tr_lint *l, uint32_t index)
{
    static const char *const sorts[] = {"nobody and no desk", "no entry", "no festival"};
    const struct tr_house *house = l->in->house;
    const char *name = tr_graph_str(l->graph, l->graph->wants[index].name);
    struct tr_suggest suggest;
    char hint[HINT_MAX];
    tr_suggest_init(&suggest, name);
    if (tr_want_met(l->graph, house, index, offer_id, &suggest))
        return;
    tr_suggest_hint(&suggest, hint, sizeof hint);
    struct tr_lint_at at = wanted_at(l, index);
    tr_lint_add(l, TR_C_HOUSE_LACKS, &at, hint, "house %s has %s \"%s\"",
                tr_house_str(house, house->id), sorts[l->graph->wants[index].kind], name);
}

/* Groups that no scorecard has would silently score nothing; a house that lacks
 * what the scenario names cannot play it. */
void tr_lint_world(struct tr_lint *l)
{
    for (uint32_t i = 0; l->in->card && i < l->graph->group_count; i++)
        check_group(l, i);
    for (uint32_t i = 0; l->in->house && i < l->graph->want_count; i++)
        check_want(l, i);
}

/* --- all of them --------------------------------------------------------------------------- */

/* By file, line and column; the same place keeps the order of the lints. */
static int compare(const struct tr_finding *a, const struct tr_finding *b)
{
    int order = strcmp(a->file, b->file);
    if (order == 0)
        order = a->line != b->line ? (a->line > b->line ? 1 : -1) : a->column - b->column;
    return order;
}

static void sort_from(struct tr_findings *list, size_t first)
{
    for (size_t i = first + 1; i < list->count; i++) {
        struct tr_finding f = list->v[i];
        size_t k = i;
        for (; k > first && compare(&list->v[k - 1], &f) > 0; k--)
            list->v[k] = list->v[k - 1];
        list->v[k] = f;
    }
}

/* Errors are all listed; of the others so many, and how many more there are. */
static void cut_from(struct tr_lint *l, size_t first)
{
    struct tr_findings *list = l->out;
    size_t kept = first, others = 0, dropped = 0;
    struct tr_lint_at at = tr_lint_part(l, TR_SPOT_HEAD, 0);
    for (size_t i = first; i < list->count; i++) {
        bool error = list->v[i].severity == TR_SEV_ERROR;
        if (error || others < LISTED_MAX) {
            list->v[kept++] = list->v[i];
            others += !error;
        } else {
            tr_finding_done(&list->v[i]);
            dropped++;
        }
    }
    list->count = kept;
    if (dropped > 0)
        tr_lint_add(l, TR_C_MORE, &at, "", "there are %zu more findings", dropped);
}

tr_status tr_lint_run(const struct tr_lint_input *in, struct tr_findings *out, tr_err *err)
{
    struct tr_lint l = {.in = in, .graph = in->graph, .out = out};
    size_t first = out->count;
    tr_lint_world(&l);
    tr_lint_branches(&l);
    tr_lint_expects(&l);
    tr_lint_lines(&l);
    tr_lint_widths(&l);
    tr_lint_slip(&l);
    tr_lint_voices(&l);
    tr_lint_choices(&l);
    tr_lint_same(&l);
    tr_lint_ears_free(l.ears);
    sort_from(out, first);
    cut_from(&l, first);
    if (l.no_memory)
        return tr_fail(err, TR_ENOMEM, "not enough memory to look at the scenario");
    return TR_OK;
}
