/* Hearing: candidates from the index, matches of their patterns, conditions,
 * then acts settle among themselves who stands. Nothing depends on the order of
 * a table or on what was heard before. */
#include "speech/ear.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/ear_state.h"

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
        tr_lex_trim(&ear->lex);
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
            tr_pattern_drop(&ear->matcher, &ear->patterns[t]);
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

void tr_ear_count_steps(struct tr_ear *ear, uint64_t *steps)
{
    ear->matcher.steps = steps;
}

size_t tr_ear_machine_bytes(const struct tr_ear *ear)
{
    return ear->matcher.machine_bytes;
}

size_t tr_ear_problems(const struct tr_ear *ear, const struct tr_ear_problem **out)
{
    *out = ear->problems;
    return ear->problem_count;
}

tr_status tr_ear_compile_all(struct tr_ear *ear, tr_err *err)
{
    tr_status s = TR_OK;
    for (uint32_t t = 0; t < ear->lex.template_count && s == TR_OK; t++) {
        bool usable;
        s = tr_ear_ready(ear, t, &usable, err);
        if (ear->matcher.bytes > TR_EAR_PATTERN_BYTES)
            tr_ear_sweep(ear);
    }
    const struct tr_ear_problem *first = ear->problems;
    if (s == TR_OK && ear->problem_count > 0)
        s = tr_fail(err, first->status, "%s:%u: %s", first->file, first->line, first->msg);
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
    bool cut = tr_norm_cut(&ear->norm, TR_EAR_WORDS_MAX);
    uint32_t *found = ear->scratch.found;
    uint32_t count = tr_index_find(&ear->lex, &ear->norm, &ear->scratch);
    if (ear->exhaustive)
        for (count = 0; count < ear->lex.template_count; count++)
            found[count] = count;
    qsort(found, count, sizeof *found, by_number);
    ear->span_count = 0;
    ear->beyond = 0;
    for (uint32_t i = 0; i < count && s == TR_OK; i++) {
        uint32_t t = found[i];
        if (ear->lex.templates[t].block == TR_LEX_NONE)
            continue;
        const struct tr_block *b = &ear->lex.blocks[ear->lex.templates[t].block];
        if (ear->why || tr_ear_block_fate(ear, b, moment) == TR_FATE_COUNTED)
            s = tr_ear_try(ear, t, moment, err);
    }
    if (ear->matcher.bytes > TR_EAR_PATTERN_BYTES && !ear->exhaustive)
        tr_ear_sweep(ear);
    if (s == TR_OK)
        s = tr_ear_settle(ear, out, err);
    if (s == TR_OK)
        out->cut = cut;
    return s;
}
