/* Hearing: candidates from the index, matches of their patterns, conditions,
 * then acts settle among themselves who stands. Nothing depends on the order of
 * a table or on what was heard before. */
#include "speech/ear.h"

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
    bool found[TR_LEX_ACTS_MAX] = {false};
    for (uint32_t t = 0; t < lex->template_count; t++)
        if (lex->templates[t].block != TR_LEX_NONE)
            found[lex->blocks[lex->templates[t].block].act] = true;
    for (uint16_t a = 0; a < lex->act_count; a++)
        if (found[a])
            ear->acts[ear->act_count++] = lex->acts[a];
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
        s = tr_program_init(&ear->program, &ear->lex, err);
    if (s == TR_OK) {
        tr_lex_trim(&ear->lex);
        s = list_acts(ear, err);
    }
    if (s == TR_OK) {
        ear->match = tr_calloc(1, sizeof *ear->match);
        s = ear->match ? tr_index_scratch_init(&ear->scratch, &ear->lex, err)
                       : tr_fail(err, TR_ENOMEM, "no memory for the ear");
    }
    if (s == TR_OK)
        tr_matcher_init(ear->match, &ear->program, &ear->lex);
    if (s != TR_OK) {
        tr_ear_free(ear);
        return s;
    }
    *out = ear;
    return TR_OK;
}

void tr_ear_free(struct tr_ear *ear)
{
    if (!ear)
        return;
    tr_program_done(&ear->program);
    tr_free(ear->match);
    tr_index_scratch_done(&ear->scratch);
    tr_free(ear->acts);
    tr_lex_done(&ear->lex);
    tr_free(ear);
}

const char *const *tr_ear_acts(const struct tr_ear *ear, size_t *count)
{
    *count = ear->act_count;
    return ear->acts;
}

void tr_ear_set_exhaustive(struct tr_ear *ear, bool exhaustive)
{
    ear->exhaustive = exhaustive;
}

const struct tr_lex *tr_ear_lexicon(const struct tr_ear *ear)
{
    return &ear->lex;
}

tr_status tr_ear_compile_all(struct tr_ear *ear, tr_err *err)
{
    for (uint32_t t = 0; t < ear->lex.template_count; t++)
        if (!tr_program_need(&ear->program, &ear->lex, t))
            return tr_fail(err, TR_ENOMEM, "no memory for the lexicon's programs");
    return TR_OK;
}

uint32_t tr_ear_steps(const struct tr_ear *ear)
{
    return ear->match->steps;
}

void tr_ear_set_twin(struct tr_ear *ear, tr_ear_twin *twin, void *user)
{
    ear->twin = twin;
    ear->twin_user = user;
}

size_t tr_ear_problems(const struct tr_ear *ear, const struct tr_ear_problem **out)
{
    *out = ear->problems;
    return ear->problem_count;
}

/* What <sn> stands for. */
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
    memcpy(ear->surname, normal, sizeof normal);
    return TR_OK;
}

/* Try the templates that the text may show: those whose blocks count now, or the others. */
static tr_status try_all(struct tr_ear *ear, enum tr_moment moment, bool now, tr_err *err)
{
    tr_status s = TR_OK;
    uint32_t words = ear->lex.template_count / 64 + 1;
    for (uint32_t w = 0; w < words; w++)
        for (uint64_t left = ear->scratch.maybe[w]; left && s == TR_OK; left &= left - 1) {
            uint32_t t = w * 64 + tr_lowest_bit(left);
            if (ear->lex.templates[t].block == TR_LEX_NONE)
                continue;
            const struct tr_block *b = &ear->lex.blocks[ear->lex.templates[t].block];
            if ((tr_ear_block_fate(ear, b, moment) == TR_FATE_COUNTED) == now)
                s = tr_ear_try(ear, t, moment, err);
        }
    return s;
}

tr_status tr_ear_hear(struct tr_ear *ear, enum tr_moment moment, const char *surname,
                      const char *text, size_t len, struct tr_hearing *out, tr_err *err)
{
    if ((unsigned)moment >= TR_MOMENT_COUNT)
        return tr_fail(err, TR_EINVAL, "there is no moment %d", (int)moment);
    if (len > TR_SAY_MAX)
        return tr_fail(err, TR_EINVAL, "an answer of %zu bytes is longer than %d; cut it first",
                       len, TR_SAY_MAX);
    if (!tr_utf8_valid(text, len))
        return tr_fail(err, TR_EINVAL, "an answer is not UTF-8; clean it first");
    if (surname && !tr_utf8_valid(surname, strlen(surname)))
        return tr_fail(err, TR_EINVAL, "the caller's surname is not UTF-8");
    tr_status s = know_surname(ear, surname, err);
    if (s == TR_OK)
        s = tr_normalise(&ear->lex.normaliser, text, len, false, &ear->norm, err);
    if (s != TR_OK)
        return s;
    bool cut = tr_norm_cut(&ear->norm, TR_EAR_WORDS_MAX);
    tr_matcher_take(ear->match, &ear->norm, ear->surname);
    tr_index_find(&ear->lex, &ear->norm, &ear->scratch);
    for (uint32_t t = 0; ear->exhaustive && t < ear->lex.template_count; t++)
        tr_index_note(&ear->scratch, t);
    ear->span_count = 0;
    ear->spent = false;
    if (++ear->number == 0) {
        memset(ear->asked, 0, sizeof ear->asked);
        ear->number = 1;
    }
    s = try_all(ear, moment, true, err);
    if (s == TR_OK && ear->why) {
        /* what does not count takes no steps from what does */
        uint32_t steps = ear->match->steps;
        ear->match->steps = 0;
        s = try_all(ear, moment, false, err);
        ear->match->steps = steps;
    }
    if (s == TR_OK && ear->match->failed)
        s = tr_fail(err, TR_ENOMEM, "no memory for hearing");
    if (s == TR_OK)
        s = tr_ear_settle(ear, out, err);
    if (s == TR_OK)
        out->cut = cut;
    return s;
}
