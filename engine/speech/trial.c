/* One template on one answer: its pattern, the places where it matches, and the
 * conditions of its block there. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "speech/ear_state.h"

#define MATCHES_MAX 8 /* places tried for one template */

/* Note once that a template cannot be used. */
static void note_problem(struct tr_ear *ear, uint32_t t, const tr_err *why)
{
    const char *msg = why->msg;
    for (size_t i = 0; i < ear->problem_count; i++)
        if (ear->problem_templates[i] == t)
            return;
    if (ear->problem_count == TR_EAR_PROBLEMS_MAX)
        return;
    const struct tr_place *p = &ear->lex.templates[t].place;
    struct tr_ear_problem *problem = &ear->problems[ear->problem_count];
    problem->file = tr_lex_file(&ear->lex, p->file);
    problem->line = p->line;
    problem->status = why->status;
    size_t len = tr_utf8_floor(msg, strlen(msg), sizeof problem->msg - 1);
    memcpy(problem->msg, msg, len);
    problem->msg[len] = '\0';
    ear->problem_templates[ear->problem_count++] = t;
}

tr_status tr_ear_ready(struct tr_ear *ear, uint32_t t, bool *usable, tr_err *err)
{
    *usable = !ear->patterns[t].refused;
    if (ear->patterns[t].code || !*usable)
        return TR_OK;
    struct tr_buf regex;
    tr_err why = {.msg = ""};
    tr_buf_init(&regex, TR_LEX_PATTERN_MAX);
    const char *surname = ear->surname[0] ? ear->surname : NULL;
    tr_status s = tr_template_emit(&ear->lex, t, surname, &regex, &why);
    if (s == TR_OK)
        s = tr_pattern_compile(&ear->matcher, &ear->patterns[t], (const char *)regex.data, &why);
    tr_buf_done(&regex);
    if (s == TR_ENOMEM)
        return tr_fail(err, s, "%s", why.msg);
    *usable = s == TR_OK;
    ear->patterns[t].refused = !*usable;
    if (!*usable)
        note_problem(ear, t, &why);
    return TR_OK;
}

void tr_ear_sweep(struct tr_ear *ear)
{
    /* those used least go first, and what was long ago counts less and less */
    size_t enough = TR_EAR_PATTERN_BYTES / 8 * 7;
    for (uint32_t least = 2; ear->matcher.bytes > enough; least *= 2)
        for (uint32_t t = 0; t < ear->lex.template_count && ear->matcher.bytes > enough; t++)
            if (ear->patterns[t].code && ear->patterns[t].uses < least)
                tr_pattern_drop(&ear->matcher, &ear->patterns[t]);
    for (uint32_t t = 0; t < ear->lex.template_count; t++)
        ear->patterns[t].uses -= ear->patterns[t].uses / 4;
}

enum search { SEARCH_NONE, SEARCH_FOUND, SEARCH_BEYOND };

/* The first match in bytes [from, to) of the normal form that begins at begin or
 * before. Beyond: the pattern is none, or takes too many steps; after some of
 * these no other is tried. */
static tr_status search(struct tr_ear *ear, uint32_t t, size_t from, size_t begin, size_t to,
                        enum search *out, size_t *start, size_t *end, tr_err *err)
{
    bool usable = false;
    bool found = false;
    tr_err why = {.msg = ""};
    *out = SEARCH_BEYOND;
    if (ear->beyond >= TR_EAR_BEYOND_MAX)
        return TR_OK;
    tr_status s = tr_ear_ready(ear, t, &usable, err);
    if (s != TR_OK || !usable)
        return s;
    s = tr_pattern_find(&ear->matcher, &ear->patterns[t], ear->norm.text, from, begin, to, &found,
                        start, end, &why);
    if (s == TR_ELIMIT) {
        ear->beyond++;
        note_problem(ear, t, &why);
        return TR_OK;
    }
    if (s != TR_OK)
        return tr_fail(err, s, "%s", why.msg);
    *out = found ? SEARCH_FOUND : SEARCH_NONE;
    return TR_OK;
}

static uint32_t cp_at(const struct tr_ear *ear, uint32_t unit)
{
    return ear->norm.units[unit].cp;
}

/* Widen a match to its clause or sentence, as bytes of the normal form. */
static void widen(const struct tr_ear *ear, enum tr_scope scope, uint32_t start, uint32_t end,
                  uint32_t *from, uint32_t *to)
{
    const struct tr_norm *n = &ear->norm;
    uint32_t a = n->unit_at[start];
    uint32_t b = end > start ? n->unit_at[end - 1] : a;
    bool weak = scope == TR_SCOPE_CLAUSE;
    while (a > 0 && scope != TR_SCOPE_TURN) {
        uint32_t cp = cp_at(ear, a - 1);
        if (tr_is_strong_break(cp) || (weak && tr_is_weak_break(cp)))
            break;
        a--;
    }
    while (b < n->count && scope != TR_SCOPE_TURN) {
        uint32_t cp = cp_at(ear, b);
        /* the mark that ends a clause belongs to it: "?" tells a question */
        if (tr_is_strong_break(cp) || (weak && tr_is_weak_break(cp))) {
            b++;
            break;
        }
        b++;
    }
    *from = scope == TR_SCOPE_TURN ? 0 : n->offset[a];
    *to = scope == TR_SCOPE_TURN ? n->len : n->offset[b];
}

static void trim(const struct tr_ear *ear, uint32_t *start, uint32_t *end)
{
    const struct tr_norm *n = &ear->norm;
    uint32_t a = n->unit_at[*start];
    uint32_t b = n->unit_at[*end];
    while (a < b && (cp_at(ear, a) == ' ' || tr_is_weak_break(cp_at(ear, a))))
        a++;
    while (b > a && (cp_at(ear, b - 1) == ' ' || tr_is_weak_break(cp_at(ear, b - 1))))
        b--;
    *start = n->offset[a];
    *end = n->offset[b];
}

/* Where a template may begin: zones, taken in runs from the left. */
struct starts {
    uint64_t zones;
    size_t from, to; /* bytes of the run at hand, both included */
};

static struct starts starts_of(struct tr_ear *ear, uint32_t t)
{
    return (struct starts){.zones = ear->exhaustive ? UINT64_MAX
                                                    : tr_index_zones(&ear->lex, &ear->scratch, t)};
}

/* On to the next run; false when there is none. */
static bool next_run(const struct tr_ear *ear, struct starts *s)
{
    const struct tr_zones *zones = &ear->scratch.zones;
    uint32_t first = 0;
    while (first < zones->count && !(s->zones >> first & 1))
        first++;
    if (first == zones->count)
        return false;
    uint32_t behind = first;
    while (behind < zones->count && s->zones >> behind & 1)
        s->zones &= ~(1ull << behind++);
    s->from = ear->norm.offset[zones->begin[first]];
    /* the last place of a run ends where the next one begins */
    s->to = ear->norm.offset[zones->begin[behind]];
    return true;
}

/* The first match in [from, to) that begins where the template may. */
static tr_status search_runs(struct tr_ear *ear, uint32_t t, size_t from, size_t to,
                             enum search *out, size_t *start, size_t *end, tr_err *err)
{
    struct starts runs = starts_of(ear, t);
    *out = SEARCH_NONE;
    while (next_run(ear, &runs)) {
        if (runs.to < from || runs.from > to)
            continue;
        tr_status s = search(ear, t, runs.from > from ? runs.from : from,
                             runs.to < to ? runs.to : to, to, out, start, end, err);
        if (s != TR_OK || *out != SEARCH_NONE)
            return s;
    }
    return TR_OK;
}

/* Do the conditions of a block hold at bytes [start, end)? no->fate tells which
 * way one does not. */
static tr_status conditions(struct tr_ear *ear, const struct tr_block *b, uint32_t start,
                            uint32_t end, struct tr_denial *no, tr_err *err)
{
    for (uint32_t i = 0; i < b->cond_count; i++) {
        const struct tr_cond *c = &ear->lex.conds[b->conds + i];
        enum search found = SEARCH_NONE;
        size_t s0 = 0;
        size_t e0 = 0;
        uint32_t from, to;
        widen(ear, (enum tr_scope)c->scope, start, end, &from, &to);
        tr_status s = search_runs(ear, c->template, from, to, &found, &s0, &e0, err);
        if (s != TR_OK)
            return s;
        if (found != SEARCH_BEYOND && (found == SEARCH_FOUND) == (c->needs != 0))
            continue;
        *no = (struct tr_denial){.fate = found == SEARCH_BEYOND ? TR_FATE_DROPPED
                                         : c->needs             ? TR_FATE_NEEDS
                                                                : TR_FATE_UNLESS,
                                 .scope = (enum tr_scope)c->scope,
                                 .template = c->template,
                                 .start = (uint32_t)s0,
                                 .end = (uint32_t)e0,
                                 .act = TR_LEX_ACTS_MAX};
        if (e0 > s0)
            trim(ear, &no->start, &no->end);
        return TR_OK;
    }
    return TR_OK;
}

/* Is it told rather than said? What stands in a quotation is, and what cuts one in
 * two; a whole quotation among other words is an object like any other. */
static bool is_told(const struct tr_ear *ear, uint32_t start, uint32_t end)
{
    const struct tr_norm *n = &ear->norm;
    if (end <= start)
        return false;
    uint32_t first = n->unit_at[start];
    uint32_t last = n->unit_at[end - 1];
    const struct tr_unit *u = n->units;
    if (u[first].quoted && first > 0 && u[first - 1].quoted)
        return true;
    if (u[last].quoted && last + 1 < n->count && u[last + 1].quoted)
        return true;
    for (uint32_t i = first; i <= last; i++)
        if (!u[i].quoted)
            return false;
    return true;
}

enum tr_fate tr_ear_block_fate(const struct tr_ear *ear, const struct tr_block *b,
                               enum tr_moment moment)
{
    if (ear->norm.words > b->at_most)
        return TR_FATE_TOO_LONG;
    if (ear->norm.words < b->at_least)
        return TR_FATE_TOO_SHORT;
    return b->moments >> moment & 1 ? TR_FATE_COUNTED : TR_FATE_MOMENT;
}

/* What becomes of a match at bytes [start, end)? */
static tr_status judge(struct tr_ear *ear, const struct tr_block *b, enum tr_moment moment,
                       uint32_t start, uint32_t end, struct tr_denial *no, tr_err *err)
{
    *no = (struct tr_denial){
        .fate = TR_FATE_COUNTED, .template = TR_LEX_NONE, .act = TR_LEX_ACTS_MAX};
    if (!b->quoted && is_told(ear, start, end)) {
        no->fate = TR_FATE_QUOTED;
        return TR_OK;
    }
    tr_status s = conditions(ear, b, start, end, no, err);
    for (int g = 0; g < b->guard_count && no->fate == TR_FATE_COUNTED && s == TR_OK; g++)
        s = conditions(ear, &ear->lex.blocks[b->guards[g]], start, end, no, err);
    if (no->fate == TR_FATE_COUNTED)
        no->fate = tr_ear_block_fate(ear, b, moment);
    return s;
}

static void keep(struct tr_ear *ear, uint32_t t, uint32_t start, uint32_t end)
{
    const struct tr_template *tpl = &ear->lex.templates[t];
    if (ear->span_count == TR_EAR_SPANS_MAX || end <= start)
        return;
    struct tr_span *sp = &ear->spans[ear->span_count++];
    *sp = (struct tr_span){.act = ear->lex.blocks[tpl->block].act,
                           .fatal = tpl->fatal,
                           .fate = TR_FATE_COUNTED,
                           .start = start,
                           .end = end,
                           .template = t};
    widen(ear, TR_SCOPE_SENTENCE, start, end, &sp->from, &sp->to);
}

tr_status tr_ear_try(struct tr_ear *ear, uint32_t t, enum tr_moment moment, tr_err *err)
{
    const struct tr_block *b = &ear->lex.blocks[ear->lex.templates[t].block];
    size_t from = 0;
    for (int i = 0; i < MATCHES_MAX && from <= ear->norm.len; i++) {
        enum search found;
        size_t at, to;
        tr_status s = search_runs(ear, t, from, ear->norm.len, &found, &at, &to, err);
        if (s != TR_OK || found != SEARCH_FOUND)
            return s;
        uint32_t start = (uint32_t)at;
        uint32_t end = (uint32_t)to;
        struct tr_denial no;
        trim(ear, &start, &end);
        s = judge(ear, b, moment, start, end, &no, err);
        if (s != TR_OK)
            return s;
        bool hold = no.fate == TR_FATE_COUNTED;
        if (hold)
            keep(ear, t, start, end);
        else if (ear->why)
            s = tr_ear_tell(ear, t, start, end, &no, err);
        if (s != TR_OK)
            return s;
        /* on behind this place, or inside it when it did not count */
        uint32_t unit = ear->norm.unit_at[at];
        size_t next =
            hold && to > at ? to : ear->norm.offset[unit < ear->norm.count ? unit + 1 : unit];
        if (next <= from && next <= at)
            break;
        from = next;
    }
    return TR_OK;
}
