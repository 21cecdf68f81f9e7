/* What only the whole graph shows: beats without a way to or from them, facts
 * that the caller never says, flags that nobody reads. */
#include <string.h>

#include "script/build.h"

static void go(struct tr_build *b, uint32_t beat)
{
    tr_at_site(b, "beats", b->c->calls[beat].name, "beat", &b->c->calls[beat]);
}

/* Call back with every beat that one leads to. */
static void each_way(const struct tr_build *b, uint32_t from,
                     void (*visit)(uint8_t *marks, uint32_t from, uint32_t to), uint8_t *marks)
{
    const struct tr_beat *beat = (const struct tr_beat *)b->vec[TR_V_BEATS].v + from;
    const struct tr_branch *branches = b->vec[TR_V_BRANCHES].v;
    if (beat->next != TR_NONE)
        visit(marks, from, beat->next);
    for (uint32_t i = 0; i < beat->branches.count; i++)
        if (branches[beat->branches.first + i].to != TR_NONE)
            visit(marks, from, branches[beat->branches.first + i].to);
}

enum { SEEN = 1, LEADS_ON = 2, ENDS = 4, CHANGED = 8 };

static void mark_seen(uint8_t *marks, uint32_t from, uint32_t to)
{
    if ((marks[from] & SEEN) && !(marks[to] & SEEN)) {
        marks[to] |= SEEN;
        marks[TR_BEATS_MAX] |= CHANGED;
    }
}

static void mark_ends(uint8_t *marks, uint32_t from, uint32_t to)
{
    if (to != from)
        marks[from] |= LEADS_ON;
    if ((marks[to] & ENDS) && !(marks[from] & ENDS)) {
        marks[from] |= ENDS;
        marks[TR_BEATS_MAX] |= CHANGED;
    }
}

static void spread(const struct tr_build *b, uint8_t *marks,
                   void (*visit)(uint8_t *marks, uint32_t from, uint32_t to))
{
    do {
        marks[TR_BEATS_MAX] = 0;
        for (uint32_t i = 0; i < b->vec[TR_V_BEATS].count; i++)
            each_way(b, i, visit, marks);
    } while (marks[TR_BEATS_MAX] & CHANGED);
}

static void check_ways(struct tr_build *b)
{
    uint8_t marks[TR_BEATS_MAX + 1] = {0};
    const struct tr_beat *beats = b->vec[TR_V_BEATS].v;
    uint32_t n = b->vec[TR_V_BEATS].count;
    bool any_ending = false;
    marks[0] = SEEN;
    for (uint32_t i = 0; i < n; i++)
        if (b->beats_gone[i >> 3] >> (i & 7) & 1)
            marks[i] |= SEEN;
    for (uint32_t i = 0; i < n; i++)
        if (beats[i].ending) {
            marks[i] |= ENDS;
            any_ending = true;
        }
    spread(b, marks, mark_seen);
    spread(b, marks, mark_ends);
    for (uint32_t i = 0; i < n; i++) {
        const char *name = tr_pool_at(b, beats[i].name);
        go(b, i);
        if (!(marks[i] & SEEN))
            tr_note(b, TR_C_UNREACHABLE, "lead there with to or next, or remove it",
                    "nothing leads to beat \"%s\"", name);
        if (!beats[i].ending && !(marks[i] & LEADS_ON))
            tr_note(b, TR_C_DEAD_END, "add next, a branch with to, or ending",
                    "nothing leads on from beat \"%s\"", name);
        else if (any_ending && !(marks[i] & ENDS))
            tr_note(b, TR_C_NO_END_FROM, "", "no ending can be reached from beat \"%s\"", name);
    }
    if (!any_ending) {
        tr_at_site(b, "beats", NULL, "scenario", &b->c->main);
        tr_note(b, TR_C_NO_ENDING, "give one beat ending = \"…\"", "no beat is an ending");
    }
}

/* The facts in a text, a bit each. surname_fact: of whoever says it */
static uint32_t facts_in(const struct tr_build *b, const char *text, uint16_t surname_fact,
                         bool *surname)
{
    struct tr_braced name;
    size_t at = 0;
    uint32_t found = 0;
    while (tr_braces_next(text, &at, &name)) {
        uint16_t fact = tr_fact_find(b, name.name);
        if (strcmp(name.name, "caller.surname") == 0) {
            fact = surname_fact;
            *surname = true;
        }
        if (fact != TR_NONE)
            found |= 1u << fact;
    }
    return found;
}

static uint32_t spoken_in(const struct tr_build *b, uint16_t index, uint16_t surname_fact,
                          bool *surname)
{
    const struct tr_line *line = (const struct tr_line *)b->vec[TR_V_LINES].v + index;
    const struct tr_variant *variants = b->vec[TR_V_VARIANTS].v;
    uint32_t found = 0;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        for (uint32_t k = 0; k < line->variants[lang].count; k++)
            found |= facts_in(b, tr_pool_at(b, variants[line->variants[lang].first + k].text),
                              surname_fact, surname);
    return found;
}

/* Whose surname a beat's line gives: of the cast, or TR_NONE for the caller. */
static uint16_t surname_of(const struct tr_build *b, const struct tr_beat *beat)
{
    const struct tr_cast *cast = b->vec[TR_V_CAST].v;
    return beat->by != TR_NONE && cast[beat->by].own ? beat->by : TR_NONE;
}

static bool has_surname(const struct tr_build *b, uint16_t who)
{
    const struct tr_cast *cast = b->vec[TR_V_CAST].v;
    const struct tr_caller *caller = &b->graph.caller;
    if (who == TR_NONE)
        return caller->surname_fact != TR_NONE || caller->surname.in[0];
    return cast[who].surname_fact != TR_NONE || cast[who].surname.in[0];
}

/* What the caller's lines say: a bit for each fact; and a beat that says a surname which
 * nobody has given. */
static uint32_t spoken(const struct tr_build *b, uint16_t *surname_beat)
{
    const struct tr_beat *beats = b->vec[TR_V_BEATS].v;
    uint32_t found = 0;
    *surname_beat = TR_NONE;
    for (uint32_t i = 0; i < b->vec[TR_V_BEATS].count; i++) {
        bool surname = false;
        uint16_t who = surname_of(b, &beats[i]);
        uint16_t fact = who == TR_NONE
                            ? b->graph.caller.surname_fact
                            : ((const struct tr_cast *)b->vec[TR_V_CAST].v)[who].surname_fact;
        if (beats[i].line != TR_NONE)
            found |= spoken_in(b, beats[i].line, fact, &surname);
        if (surname && !has_surname(b, who))
            *surname_beat = (uint16_t)i;
    }
    return found;
}

/* Facts that the trainee learns otherwise: from somebody besides, from the
 * drawer, from the call sheet. */
static uint32_t learned(const struct tr_build *b)
{
    const struct tr_side *sides = b->vec[TR_V_SIDES].v;
    const struct tr_topic *topics = b->vec[TR_V_TOPICS].v;
    const struct tr_dial *dials = b->vec[TR_V_DIALS].v;
    uint32_t found = 0;
    bool surname;
    for (uint32_t i = 0; i < b->vec[TR_V_SIDES].count; i++)
        if (sides[i].line != TR_NONE)
            found |= spoken_in(b, sides[i].line, b->graph.caller.surname_fact, &surname);
    for (uint32_t i = 0; i < b->vec[TR_V_TOPICS].count; i++)
        for (int lang = 0; lang < TR_LANG_COUNT; lang++)
            found |= facts_in(b, tr_pool_at(b, topics[i].text.in[lang]),
                              b->graph.caller.surname_fact, &surname);
    for (uint32_t i = 0; i < b->vec[TR_V_DIALS].count; i++)
        if (dials[i].fact != TR_NONE)
            found |= 1u << dials[i].fact;
    return found;
}

static void check_facts(struct tr_build *b)
{
    uint16_t surname_beat;
    uint32_t said = spoken(b, &surname_beat) | learned(b);
    const struct tr_fact *facts = b->vec[TR_V_FACTS].v;
    const struct tr_ins *code = b->vec[TR_V_CODE].v;
    for (uint32_t i = 0; i < b->vec[TR_V_CODE].count; i++)
        if (code[i].op == TR_OP_FACT)
            said |= 1u << code[i].arg;
    const struct tr_slip_field *slip = b->vec[TR_V_SLIP].v;
    for (uint32_t i = 0; i < b->vec[TR_V_SLIP].count; i++) /* key words: told in other words */
        if (slip[i].kind == TR_SLIP_MATTER && slip[i].fact != TR_NONE)
            said |= 1u << slip[i].fact;
    tr_at_site(b, "scenario", NULL, "scenario", &b->c->main);
    tr_at_field(b, "facts");
    for (uint32_t i = 0; i < b->vec[TR_V_FACTS].count; i++) {
        const char *name = tr_pool_at(b, facts[i].name);
        if (said & 1u << i)
            continue;
        tr_at_field(b, name);
        tr_note(b, TR_C_FACT_UNSPOKEN, "write it in braces in a line of the caller",
                "the caller never says {%s}", name);
        tr_at_up(b);
    }
    if (surname_beat != TR_NONE) {
        go(b, surname_beat);
        tr_at_field(b, "caller");
        tr_note(b, TR_C_NO_SURNAME, "add surname to scenario.caller, or to the voice of the cast",
                "the line says {caller.surname}, but the caller has none");
    }
}

static void check_vars(struct tr_build *b)
{
    const struct tr_var *vars = b->vec[TR_V_VARS].v;
    tr_at_site(b, "scenario", NULL, "scenario", &b->c->main);
    for (uint32_t i = 0; i < b->vec[TR_V_VARS].count; i++) {
        const char *name = tr_pool_at(b, vars[i].name);
        if (b->vars_read & 1u << i)
            continue;
        tr_at_field(b, vars[i].flag ? "flags" : "counters");
        tr_at_field(b, name);
        tr_note(b, TR_C_VAR_UNUSED, "use it in a condition or remove it", "nothing reads \"%s\"",
                name);
        tr_at_up(b);
        tr_at_up(b);
    }
}

static void check_world(struct tr_build *b)
{
    const struct tr_cast *cast = b->vec[TR_V_CAST].v;
    const struct tr_side *sides = b->vec[TR_V_SIDES].v;
    tr_at_site(b, "scenario", NULL, "scenario", &b->c->main);
    tr_at_field(b, "cast");
    for (uint32_t i = 0; i < b->vec[TR_V_CAST].count; i++) {
        const char *name = tr_pool_at(b, cast[i].name);
        if (b->cast_used & 1u << i)
            continue;
        tr_at_field(b, name);
        tr_note(b, TR_C_CAST_UNUSED, "give it a beat with by, or remove it",
                "the voice \"%s\" never speaks", name);
        tr_at_up(b);
    }
    tr_at_up(b);
    tr_at_field(b, "events");
    for (uint32_t i = 0; i < b->vec[TR_V_SIDES].count; i++) {
        const char *name = tr_pool_at(b, sides[i].name);
        if (sides[i].at_ms != TR_NEVER || b->sides_started & 1u << i)
            continue;
        tr_at_field(b, name);
        tr_note(b, TR_C_EVENT_NEVER, "add at = …, or start = \"…\" to a beat or branch",
                "the side event \"%s\" never begins", name);
        tr_at_up(b);
    }
}

void tr_check_graph(struct tr_build *b)
{
    if (b->vec[TR_V_BEATS].count != b->c->call_count)
        return;
    if (!b->beat_unknown)
        check_ways(b);
    check_facts(b);
    check_vars(b);
    check_world(b);
}
