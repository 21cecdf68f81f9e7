/* The message slip: a field that nothing in the call tells cannot be filled in. */
#include <string.h>

#include "audit/lint_inside.h"
#include "audit/lint_ways.h"

/* Acts that ask for what a field of a kind holds. */
static const char *const askers[TR_SLIP_KIND_COUNT][4] = {
    [TR_SLIP_NAME] = {"ask_name", "ask_name_again", "screen_caller"},
    [TR_SLIP_DIGITS] = {"ask_contact", "ask_detail", "read_back"},
    [TR_SLIP_NUMBER] = {"ask_detail", "ask_contact", "read_back"},
    [TR_SLIP_UNIT] = {"ask_address", "ask_detail", "read_back"},
    [TR_SLIP_AMOUNT] = {"ask_detail", "read_back"},
    [TR_SLIP_CLOCK] = {"ask_detail", "propose_time_place", "read_back"},
};

#define SURNAME (1u << 31) /* beside a bit for each fact */

/* --- what is told --------------------------------------------------------------------------- */

/* Facts named in a text, a bit each, and whether a name is. surname_fact: of whoever
 * says it */
static uint32_t facts_in(const struct tr_graph *g, const char *text, uint16_t surname_fact)
{
    uint32_t found = 0;
    for (const char *open = strchr(text, '{'); open; open = strchr(open + 1, '{')) {
        size_t len = strcspn(open + 1, ":}{");
        if (len == strlen("caller.surname") && memcmp(open + 1, "caller.surname", len) == 0)
            found |= SURNAME | (surname_fact != TR_NONE ? 1u << surname_fact : 0);
        for (uint32_t i = 0; i < g->fact_count; i++) {
            const char *name = tr_graph_str(g, g->facts[i].name);
            if (strlen(name) == len && memcmp(open + 1, name, len) == 0)
                found |= 1u << i;
        }
    }
    return found;
}

static uint32_t told_by_line(const struct tr_graph *g, uint16_t line, uint16_t surname_fact)
{
    uint32_t found = 0;
    for (int lang = 0; line != TR_NONE && lang < TR_LANG_COUNT; lang++) {
        const struct tr_slice *s = &g->lines[line].variants[lang];
        for (uint32_t i = 0; i < s->count; i++)
            found |= facts_in(g, tr_graph_str(g, g->variants[s->first + i].text), surname_fact);
    }
    return found;
}

/* Facts that decide where the call goes: which beat is said tells them. */
static uint32_t told_by_code(const struct tr_graph *g, const struct tr_slice *code)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < code->count; i++)
        if (g->code[code->first + i].op == TR_OP_FACT)
            found |= 1u << (uint32_t)g->code[code->first + i].arg;
    return found;
}

static uint32_t told_by_beat(const struct tr_graph *g, const struct tr_beat *beat)
{
    bool own = beat->by != TR_NONE && g->cast[beat->by].own; /* has a name of their own */
    uint16_t surname_fact = own ? g->cast[beat->by].surname_fact : g->caller.surname_fact;
    uint32_t found = told_by_line(g, beat->line, surname_fact);
    for (uint32_t i = 0; i < beat->choices.count; i++)
        found |= told_by_line(g, g->refs[beat->choices.first + i], surname_fact);
    for (uint32_t i = 0; i < beat->branches.count; i++)
        found |= told_by_code(g, &g->branches[beat->branches.first + i].when);
    if (beat->dial != TR_NONE && g->dials[beat->dial].fact != TR_NONE)
        found |= 1u << g->dials[beat->dial].fact;
    return found;
}

static uint32_t told(const struct tr_graph *g, const struct tr_ways *ways)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < g->beat_count; i++)
        if (tr_ways_reached(ways, (uint16_t)i))
            found |= told_by_beat(g, &g->beats[i]);
    for (uint32_t i = 0; i < g->side_count; i++)
        found |= told_by_line(g, g->sides[i].line, g->caller.surname_fact);
    for (uint32_t i = 0; i < g->topic_count; i++)
        for (int lang = 0; lang < TR_LANG_COUNT; lang++)
            found |=
                facts_in(g, tr_graph_str(g, g->topics[i].text.in[lang]), g->caller.surname_fact);
    return found;
}

/* --- the lint ------------------------------------------------------------------------------- */

static bool anybody_expects(const struct tr_ways *ways, const char *act)
{
    const struct tr_graph *g = ways->graph;
    for (uint32_t i = 0; i < g->beat_count; i++) {
        const struct tr_slice *acts = &g->beats[i].expects;
        for (uint32_t k = 0; k < acts->count && tr_ways_reached(ways, (uint16_t)i); k++)
            if (strcmp(tr_graph_str(g, g->acts[g->refs[acts->first + k]]), act) == 0)
                return true;
    }
    return false;
}

static void check_field(struct tr_lint *l, uint32_t index, uint32_t known,
                        const struct tr_ways *ways)
{
    const struct tr_graph *g = l->graph;
    const struct tr_slip_field *field = &g->slip[index];
    const char *name = tr_graph_str(g, field->name);
    struct tr_lint_at at = tr_lint_part(l, TR_SPOT_SLIP, index);
    if (field->fact != TR_NONE) {
        bool keys = field->kind == TR_SLIP_MATTER; /* key words: nobody says them as they stand */
        if (!keys && !(known >> field->fact & 1))
            tr_lint_add(l, TR_C_SLIP_UNASKED, &at,
                        "write it in braces in a line that a call comes to, or take the field out",
                        "nobody ever says {%s}, so \"%s\" cannot be filled in rightly",
                        tr_graph_str(g, g->facts[field->fact].name), name);
        return;
    }
    const char *const *acts = askers[field->kind];
    if (!acts[0] || (field->kind == TR_SLIP_NAME && (known & SURNAME)))
        return; /* a text may be anything; a name may be the caller's */
    for (int i = 0; i < 4 && acts[i]; i++)
        if (anybody_expects(ways, acts[i]))
            return;
    tr_lint_add(l, TR_C_SLIP_UNASKED, &at,
                "give it a fact that a line tells, or add that act to expects of a beat",
                "\"%s\" has no fact, and no beat expects %s, which asks for it", name, acts[0]);
}

void tr_lint_slip(struct tr_lint *l)
{
    const struct tr_graph *g = l->graph;
    struct tr_ways ways;
    tr_err err = {0};
    if (tr_ways_find(&ways, g, &err) != TR_OK) {
        l->no_memory = true;
        return;
    }
    uint32_t known = told(g, &ways);
    for (uint32_t i = 0; i < g->slip_count; i++)
        check_field(l, i, known, &ways);
    tr_ways_done(&ways);
}
