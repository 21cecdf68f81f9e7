/* Hearing: candidates from the index, matches of their patterns, conditions,
 * then acts settle among themselves who stands. Nothing depends on the order of
 * a table or on what was heard before. */
#include "speech/ear.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/ear_state.h"

#define MATCHES_MAX 8 /* places tried for one template */

const char *const tr_moment_names[TR_MOMENT_COUNT] = {
    "first_turn", "first_turn_late", "mid", "after_hold", "closing", "outbound_first",
};

static tr_status list_acts(struct tr_ear *ear, tr_err *err)
{
    const struct tr_lex *lex = &ear->lex;
    ear->acts = tr_calloc(lex->act_count + 1u, sizeof *ear->acts);
    if (!ear->acts)
        return tr_fail(err, TR_ENOMEM, "no memory for the ear");
    for (uint16_t a = 0; a < lex->act_count; a++) {
        bool found = false;
        for (uint32_t t = 0; t < lex->template_count && !found; t++)
            found = lex->templates[t].block != TR_LEX_NONE &&
                    lex->blocks[lex->templates[t].block].act == a;
        if (found)
            ear->acts[ear->act_count++] = lex->acts[a];
    }
    return TR_OK;
}

tr_status tr_ear_new(struct tr_ear **out, const uint8_t *lexicon, size_t len, const char *lang,
                     const struct tr_ear_names *names, tr_err *err)
{
    struct tr_ear *ear = tr_calloc(1, sizeof *ear);
    if (!ear)
        return tr_fail(err, TR_ENOMEM, "no memory for the ear");
    ear->lex.chinese = strncmp(lang, "zh", 2) == 0;
    tr_status s = tr_lex_parse(&ear->lex, lexicon, len, names, err);
    if (s == TR_OK)
        s = tr_index_build(&ear->lex, err);
    if (s == TR_OK)
        s = tr_index_learn(&ear->lex, err);
    if (s == TR_OK)
        s = tr_matcher_init(&ear->matcher, err);
    if (s == TR_OK)
        s = list_acts(ear, err);
    if (s == TR_OK) {
        ear->patterns = tr_calloc(ear->lex.template_count + 1u, sizeof *ear->patterns);
        s = ear->patterns ? tr_index_scratch_init(&ear->scratch, &ear->lex, err)
                          : tr_fail(err, TR_ENOMEM, "no memory for the ear");
    }
    if (s != TR_OK) {
        tr_ear_free(ear);
        return s;
    }
    *out = ear;
    return TR_OK;
}

static void drop_patterns(struct tr_ear *ear, bool surnames_only)
{
    for (uint32_t t = 0; ear->patterns && t < ear->lex.template_count; t++)
        if (!surnames_only || ear->lex.templates[t].surname)
            tr_pattern_drop(&ear->patterns[t]);
}

void tr_ear_free(struct tr_ear *ear)
{
    if (!ear)
        return;
    drop_patterns(ear, false);
    tr_free(ear->patterns);
    tr_index_scratch_done(&ear->scratch);
    tr_free(ear->acts);
    tr_matcher_done(&ear->matcher);
    tr_lex_done(&ear->lex);
    tr_free(ear);
}

const char *const *tr_ear_acts(const struct tr_ear *ear, size_t *count)
{
    *count = ear->act_count;
    return ear->acts;
}

void tr_ear_set_jit(struct tr_ear *ear, enum tr_jit jit)
{
    drop_patterns(ear, false);
    ear->matcher.jit = jit;
}

void tr_ear_set_exhaustive(struct tr_ear *ear, bool exhaustive)
{
    ear->exhaustive = exhaustive;
}

const struct tr_lex *tr_ear_lexicon(const struct tr_ear *ear)
{
    return &ear->lex;
}

void tr_ear_set_trace(struct tr_ear *ear, tr_ear_trace_fn *fn, void *user)
{
    ear->trace = fn;
    ear->trace_user = user;
}

static tr_status compile(struct tr_ear *ear, uint32_t t, const char *regex, tr_err *err)
{
    tr_err why = {.msg = ""};
    tr_status s = tr_pattern_compile(&ear->matcher, &ear->patterns[t], regex, &why);
    if (s == TR_OK)
        return s;
    const struct tr_place *p = &ear->lex.templates[t].place;
    return tr_fail(err, s, "%s:%u: %.400s", tr_lex_file(&ear->lex, p->file), p->line, why.msg);
}

static tr_status ready(struct tr_ear *ear, uint32_t t, tr_err *err)
{
    if (ear->patterns[t].code)
        return TR_OK;
    struct tr_buf regex;
    tr_buf_init(&regex, TR_LEX_PATTERN_MAX);
    const char *surname = ear->surname[0] ? ear->surname : NULL;
    tr_status s = tr_template_emit(&ear->lex, t, surname, &regex, err);
    if (s == TR_OK)
        s = compile(ear, t, (const char *)regex.data, err);
    tr_buf_done(&regex);
    return s;
}

tr_status tr_ear_compile_all(struct tr_ear *ear, tr_err *err)
{
    tr_status s = TR_OK;
    for (uint32_t t = 0; t < ear->lex.template_count && s == TR_OK; t++)
        s = ready(ear, t, err);
    return s;
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

static tr_status conditions(struct tr_ear *ear, const struct tr_block *b, uint32_t start,
                            uint32_t end, bool *hold, tr_err *err)
{
    for (uint32_t i = 0; i < b->cond_count; i++) {
        const struct tr_cond *c = &ear->lex.conds[b->conds + i];
        bool found = false;
        if (ear->exhaustive || tr_index_may(&ear->lex, &ear->scratch, c->template)) {
            uint32_t from, to;
            size_t s0, e0;
            widen(ear, (enum tr_scope)c->scope, start, end, &from, &to);
            tr_status s = ready(ear, c->template, err);
            if (s == TR_OK)
                s = tr_pattern_find(&ear->matcher, &ear->patterns[c->template], ear->norm.text,
                                    from, to, &found, &s0, &e0, err);
            if (s != TR_OK)
                return s;
        }
        if (found != (c->needs != 0)) {
            *hold = false;
            return TR_OK;
        }
    }
    *hold = true;
    return TR_OK;
}

static bool all_quoted(const struct tr_ear *ear, uint32_t start, uint32_t end)
{
    const struct tr_norm *n = &ear->norm;
    for (uint32_t u = n->unit_at[start]; u < n->count && n->offset[u] < end; u++)
        if (!n->units[u].quoted)
            return false;
    return end > start;
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

/* All places of one template; keeps those whose conditions hold. */
static tr_status try_template(struct tr_ear *ear, uint32_t t, tr_err *err)
{
    const struct tr_template *tpl = &ear->lex.templates[t];
    const struct tr_block *b = &ear->lex.blocks[tpl->block];
    tr_status s = ready(ear, t, err);
    size_t from = 0;
    for (int i = 0; i < MATCHES_MAX && s == TR_OK && from <= ear->norm.len; i++) {
        bool found;
        size_t at, to;
        s = tr_pattern_find(&ear->matcher, &ear->patterns[t], ear->norm.text, from, ear->norm.len,
                            &found, &at, &to, err);
        if (s != TR_OK || !found)
            return s;
        uint32_t start = (uint32_t)at;
        uint32_t end = (uint32_t)to;
        trim(ear, &start, &end);
        const char *fate = "heard";
        bool hold = b->quoted || !all_quoted(ear, start, end);
        if (!hold)
            fate = "only quoted";
        if (hold) {
            s = conditions(ear, b, start, end, &hold, err);
            for (int g = 0; g < b->guard_count && hold && s == TR_OK; g++)
                s = conditions(ear, &ear->lex.blocks[b->guards[g]], start, end, &hold, err);
            if (s != TR_OK)
                return s;
            if (!hold)
                fate = "a condition does not hold";
        }
        tr_ear_tell(ear, t, start, end, fate);
        if (hold && ear->span_count < TR_EAR_SPANS_MAX && end > start) {
            struct tr_span *sp = &ear->spans[ear->span_count++];
            *sp = (struct tr_span){
                .act = b->act, .fatal = tpl->fatal, .start = start, .end = end, .template = t};
            widen(ear, TR_SCOPE_SENTENCE, start, end, &sp->from, &sp->to);
        }
        /* on behind this place, or inside it when it did not count */
        uint32_t unit = ear->norm.unit_at[at];
        size_t next =
            hold && to > at ? to : ear->norm.offset[unit < ear->norm.count ? unit + 1 : unit];
        if (next <= from && next <= at)
            break;
        from = next;
    }
    return s;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a;
    uint32_t y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* Patterns with <sn> belong to one caller. */
static tr_status know_surname(struct tr_ear *ear, const char *surname, tr_err *err)
{
    char normal[TR_EAR_SURNAME_MAX] = "";
    if (surname && *surname) {
        tr_status s =
            tr_normalise(&ear->lex.normaliser, surname, strlen(surname), false, &ear->norm, err);
        if (s != TR_OK)
            return s;
        size_t len = tr_utf8_floor(ear->norm.text, ear->norm.len, TR_EAR_SURNAME_MAX - 1);
        memcpy(normal, ear->norm.text, len);
        normal[len] = '\0';
    }
    if (strcmp(normal, ear->surname) != 0) {
        drop_patterns(ear, true);
        memcpy(ear->surname, normal, sizeof normal);
    }
    return TR_OK;
}

tr_status tr_ear_hear(struct tr_ear *ear, enum tr_moment moment, const char *surname,
                      const char *text, size_t len, struct tr_hearing *out, tr_err *err)
{
    if ((unsigned)moment >= TR_MOMENT_COUNT)
        return tr_fail(err, TR_EINVAL, "there is no moment %d", (int)moment);
    if (len > TR_SAY_MAX)
        return tr_fail(err, TR_EINVAL, "an answer of %zu bytes is longer than %d; cut it first",
                       len, TR_SAY_MAX);
    if (!tr_utf8_valid(text, len) || (surname && !tr_utf8_valid(surname, strlen(surname))))
        return tr_fail(err, TR_EINVAL, "an answer is not UTF-8; clean it first");
    tr_status s = know_surname(ear, surname, err);
    if (s == TR_OK)
        s = tr_normalise(&ear->lex.normaliser, text, len, false, &ear->norm, err);
    if (s != TR_OK)
        return s;
    uint32_t *found = ear->scratch.found;
    uint32_t count = tr_index_find(&ear->lex, &ear->norm, &ear->scratch);
    if (ear->exhaustive)
        for (count = 0; count < ear->lex.template_count; count++)
            found[count] = count;
    qsort(found, count, sizeof *found, by_number);
    ear->span_count = 0;
    for (uint32_t i = 0; i < count && s == TR_OK; i++) {
        uint32_t t = found[i];
        if (ear->lex.templates[t].block == TR_LEX_NONE)
            continue;
        const struct tr_block *b = &ear->lex.blocks[ear->lex.templates[t].block];
        if ((b->moments >> moment & 1) && ear->norm.words <= b->at_most &&
            ear->norm.words >= b->at_least)
            s = try_template(ear, t, err);
    }
    if (s == TR_OK)
        tr_ear_settle(ear, out);
    return s;
}
