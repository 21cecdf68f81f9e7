/* One template on one answer: the places where it matches, and the
 * conditions of its block there. */
#include <stdio.h>
#include <string.h>

#include "speech/ear_state.h"

#define MATCHES_MAX 8 /* places tried for one template */
#define KEYS_A_STEP 8 /* that are looked up in the index in one step's time */
#define LOOK_A_STEP 8 /* characters that are looked at */

/* Note once that a template takes too long. */
static void note_problem(struct tr_ear *ear, uint32_t t)
{
    bool told = ear->spent || ear->problem_count == TR_EAR_PROBLEMS_MAX;
    for (size_t i = 0; i < ear->problem_count && !told; i++)
        told = ear->problem_templates[i] == t;
    ear->spent = ear->match->steps >= TR_STEPS_ALL;
    if (told)
        return;
    const struct tr_place *p = &ear->lex.templates[t].place;
    struct tr_ear_problem *problem = &ear->problems[ear->problem_count];
    problem->file = tr_lex_file(&ear->lex, p->file);
    problem->line = p->line;
    (void)snprintf(problem->msg, sizeof problem->msg,
                   ear->spent ? "an answer takes more than %u steps when it comes to this; "
                                "use fewer gaps"
                              : "matching takes more than %u steps; use fewer gaps",
                   ear->spent ? TR_STEPS_ALL : TR_STEPS_ONE);
    ear->problem_templates[ear->problem_count++] = t;
}

/* The first match in bytes [from, to) of the normal form that begins at begin or
 * before. Beyond: it takes too many steps to know. */
static enum tr_found search(struct tr_ear *ear, uint32_t t, size_t from, size_t begin, size_t to,
                            size_t *start, size_t *end)
{
    enum tr_found found = ear->twin ? ear->twin(ear->twin_user, t, ear->surname, ear->norm.text,
                                                from, begin, to, start, end)
                                    : tr_matcher_find(ear->match, t, from, begin, to, start, end);
    if (found == TR_FOUND_BEYOND)
        note_problem(ear, t);
    return found;
}

static uint32_t cp_at(const struct tr_ear *ear, uint32_t unit)
{
    return ear->norm.units[unit].cp;
}

/* Widen a match to its clause or sentence, as bytes of the normal form. */
static void widen(struct tr_ear *ear, enum tr_scope scope, uint32_t start, uint32_t end,
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
    ear->match->steps += (b - a) / LOOK_A_STEP;
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
    uint32_t first = tr_lowest_bit(s->zones);
    if (first >= zones->count)
        return false;
    uint32_t behind = first + tr_lowest_bit(~(s->zones >> first));
    s->zones = behind < TR_ZONES ? s->zones >> behind << behind : 0;
    behind = behind < zones->count ? behind : zones->count;
    s->from = ear->norm.offset[zones->begin[first]];
    /* the last place of a run ends where the next one begins */
    s->to = ear->norm.offset[zones->begin[behind]];
    return true;
}

/* The first match in [from, to) that begins where the template may. */
static enum tr_found search_runs(struct tr_ear *ear, uint32_t t, size_t from, size_t to,
                                 size_t *start, size_t *end)
{
    uint32_t looked = ear->scratch.looked;
    enum tr_found found = TR_FOUND_NONE;
    if (ear->match->steps >= TR_STEPS_ALL) {
        note_problem(ear, t);
        return TR_FOUND_BEYOND;
    }
    struct starts runs = starts_of(ear, t);
    /* looking at the index is work, too */
    ear->match->steps += (ear->scratch.looked - looked) / KEYS_A_STEP + 1;
    while (found == TR_FOUND_NONE && next_run(ear, &runs))
        if (runs.to >= from && runs.from <= to)
            found = search(ear, t, runs.from > from ? runs.from : from, runs.to < to ? runs.to : to,
                           to, start, end);
    return found;
}

/* Bytes [start, end) that a template matches, and what lies around it: its clause, its
 * sentence, the answer; once asked for. */
struct around {
    uint32_t start, end;
    bool known[TR_SCOPE_TURN + 1];
    uint32_t from[TR_SCOPE_TURN + 1], to[TR_SCOPE_TURN + 1];
};

/* Is the condition found in its scope? Blocks ask the same again and again. */
static const struct tr_asked *ask(struct tr_ear *ear, const struct tr_cond *c, struct around *a)
{
    uint8_t scope = c->scope;
    if (!a->known[scope])
        widen(ear, (enum tr_scope)scope, a->start, a->end, &a->from[scope], &a->to[scope]);
    a->known[scope] = true;
    uint32_t from = a->from[scope];
    uint32_t to = a->to[scope];
    struct tr_asked *q = &ear->asked[(c->template * 31 + from * 7 + to) % TR_EAR_ASKED_MAX];
    ear->match->steps++;
    if (q->number == ear->number && q->template == c->template && q->from == from && q->to == to)
        return q;
    *q = (struct tr_asked){ear->number, c->template, from, to, TR_FOUND_NONE, 0, 0};
    q->found = search_runs(ear, c->template, from, to, &q->start, &q->end);
    return q;
}

/* Do the conditions of a block hold? no->fate tells which way one does not. */
static void conditions(struct tr_ear *ear, const struct tr_block *b, struct around *a,
                       struct tr_denial *no)
{
    for (uint32_t i = 0; i < b->cond_count; i++) {
        const struct tr_cond *c = &ear->lex.conds[b->conds + i];
        const struct tr_asked *q = ask(ear, c, a);
        if (q->found != TR_FOUND_BEYOND && (q->found == TR_FOUND) == (c->needs != 0))
            continue;
        *no = (struct tr_denial){.fate = q->found == TR_FOUND_BEYOND ? TR_FATE_DROPPED
                                         : c->needs                  ? TR_FATE_NEEDS
                                                                     : TR_FATE_UNLESS,
                                 .scope = (enum tr_scope)c->scope,
                                 .template = c->template,
                                 .start = (uint32_t)q->start,
                                 .end = (uint32_t)q->end,
                                 .act = TR_LEX_ACTS_MAX};
        if (q->end > q->start)
            trim(ear, &no->start, &no->end);
        return;
    }
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
static void judge(struct tr_ear *ear, const struct tr_block *b, enum tr_moment moment,
                  uint32_t start, uint32_t end, struct tr_denial *no)
{
    *no = (struct tr_denial){
        .fate = TR_FATE_COUNTED, .template = TR_LEX_NONE, .act = TR_LEX_ACTS_MAX};
    if (!b->quoted && is_told(ear, start, end)) {
        no->fate = TR_FATE_QUOTED;
        return;
    }
    struct around a = {.start = start, .end = end};
    conditions(ear, b, &a, no);
    for (int g = 0; g < b->guard_count && no->fate == TR_FATE_COUNTED; g++)
        conditions(ear, &ear->lex.blocks[b->guards[g]], &a, no);
    if (no->fate == TR_FATE_COUNTED)
        no->fate = tr_ear_block_fate(ear, b, moment);
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
        size_t at, to;
        tr_status s = TR_OK;
        if (search_runs(ear, t, from, ear->norm.len, &at, &to) != TR_FOUND)
            return s;
        uint32_t start = (uint32_t)at;
        uint32_t end = (uint32_t)to;
        struct tr_denial no;
        trim(ear, &start, &end);
        judge(ear, b, moment, start, end, &no);
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
