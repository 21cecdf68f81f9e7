/* The bytes of a scorecard. See graph.c. Expressions of a card cannot know a
 * scenario's names, so they see only the views and the card's own acts. */
#include "sim/card.h"

#include <string.h>

#include "base/alloc.h"
#include "sim/codec.h"
#include "sim/event.h"

#define NAME_LAST (TR_NAME_MAX - 1)
#define SCORE_MAX 1000

enum { SECTIONS, RULES, ANSWERS, ACTS, REFS, CODE, ARRAYS };

const struct tr_rule_units tr_rule_units[TR_RULE_COUNT] = {
    [TR_RULE_SAY] = {TR_UNIT_ANSWERS, TR_UNIT_ANSWERS, 0},
    [TR_RULE_AVOID] = {TR_UNIT_NONE, TR_UNIT_ANSWERS, 0},
    [TR_RULE_RINGS] = {TR_UNIT_RINGS, TR_UNIT_RINGS, 1},
    [TR_RULE_FIRST_WORD] = {TR_UNIT_NONE, TR_UNIT_TIME, 1},
    [TR_RULE_REACTION] = {TR_UNIT_ANSWERS, TR_UNIT_TIME, 1},
    [TR_RULE_SILENCE] = {TR_UNIT_NONE, TR_UNIT_TIMES, 0},
    [TR_RULE_INTERRUPT] = {TR_UNIT_NONE, TR_UNIT_TIMES, 0},
    [TR_RULE_HOLD] = {TR_UNIT_NONE, TR_UNIT_TIME, 1},
    [TR_RULE_HANG_UP] = {TR_UNIT_NONE, TR_UNIT_TIME, 0},
    [TR_RULE_LENGTH] = {TR_UNIT_NONE, TR_UNIT_PERCENT, 1},
    [TR_RULE_MOOD] = {TR_UNIT_NONE, TR_UNIT_MOOD, 1},
    [TR_RULE_REPEAT] = {TR_UNIT_NONE, TR_UNIT_ANSWERS, 0},
    [TR_RULE_LONG_ANSWER] = {TR_UNIT_ANSWERS, TR_UNIT_TIME, 1},
    [TR_RULE_SIDE] = {TR_UNIT_NONE, TR_UNIT_TIME, 1},
    [TR_RULE_CONTROL] = {TR_UNIT_TIMES, TR_UNIT_TIMES, 0},
    [TR_RULE_TALLY] = {TR_UNIT_TIMES, TR_UNIT_NONE, 0},
    [TR_RULE_EVERY] = {TR_UNIT_NONE, TR_UNIT_ANSWERS, 1},
    [TR_RULE_SEQUENCE] = {TR_UNIT_TIMES, TR_UNIT_NONE, 0},
    [TR_RULE_BETWEEN] = {TR_UNIT_TIME, TR_UNIT_TIME, 0},
};

static const struct tr_field root_fields[] = {
    TR_STRING(struct tr_card, id, TR_FT_NAME, 1, NAME_LAST),
    TR_LANGS(struct tr_card, title, 0, TR_LINE_TEXT_MAX),
    TR_NUM(struct tr_card, fatal_cap_one, TR_FT_U32, 0, SCORE_MAX),
    TR_NUM(struct tr_card, fatal_cap_more, TR_FT_U32, 0, SCORE_MAX),
};

static const struct tr_field section_fields[] = {
    TR_STRING(struct tr_section, id, TR_FT_NAME, 1, NAME_LAST),
    TR_LANGS(struct tr_section, title, 0, TR_LINE_TEXT_MAX),
};

static const struct tr_field rule_fields[] = {
    TR_STRING(struct tr_rule, id, TR_FT_NAME, 1, NAME_LAST),
    TR_STRING(struct tr_rule, group, TR_FT_NAME, 1, NAME_LAST),
    {"section", offsetof(struct tr_rule, section), TR_FT_U32, 1, 0, 0, TR_SECTIONS_MAX - 1},
    TR_NUM(struct tr_rule, kind, TR_FT_U32, 0, TR_RULE_COUNT - 1),
    TR_NUM(struct tr_rule, window, TR_FT_U32, 0, TR_WINDOW_COUNT - 1),
    TR_NUM(struct tr_rule, points, TR_FT_U32, 1, SCORE_MAX),
    TR_NUM(struct tr_rule, fatal, TR_FT_U16, 0, 1),
    TR_NUM(struct tr_rule, timed, TR_FT_U16, 0, 1),
    TR_NUM(struct tr_rule, when_expected, TR_FT_U16, 0, 1),
    TR_NUM(struct tr_rule, bonus, TR_FT_U16, 0, 1),
    TR_NUM(struct tr_rule, phase, TR_FT_U16, 0, TR_RULE_PHASE_COUNT - 1),
    TR_NUM(struct tr_rule, observe, TR_FT_U16, 0, (1 << TR_OBSERVED_COUNT) - 1),
    TR_NUM(struct tr_rule, low, TR_FT_I32, 0, TR_CALL_MS_MAX),
    TR_NUM(struct tr_rule, limit, TR_FT_I32, 0, TR_CALL_MS_MAX),
    TR_PART(struct tr_rule, any, REFS, 0, TR_ACTS_MAX),
    TR_PART(struct tr_rule, all, REFS, 0, TR_ACTS_MAX),
    TR_PART(struct tr_rule, before, REFS, 0, TR_ACTS_MAX),
    TR_PART(struct tr_rule, applies, CODE, 0, TR_EXPR_MAX),
    TR_PART(struct tr_rule, that, CODE, 0, TR_EXPR_MAX),
    TR_STRING(struct tr_rule, field, TR_FT_NAME, 0, NAME_LAST),
    TR_LANGS(struct tr_rule, title, 0, TR_LINE_TEXT_MAX),
    TR_LANGS(struct tr_rule, expected, 0, TR_LINE_TEXT_MAX),
    TR_LANGS(struct tr_rule, coaching, 0, TR_LINE_TEXT_MAX),
    TR_LANGS(struct tr_rule, met, 0, TR_LINE_TEXT_MAX),
    TR_LANGS(struct tr_rule, broken, 0, TR_LINE_TEXT_MAX),
    TR_STRING(struct tr_rule, sources, TR_FT_TEXT, 0, TR_LINE_TEXT_MAX),
    TR_LANGS(struct tr_rule, ask, 0, TR_LINE_TEXT_MAX),
    TR_PART(struct tr_rule, answers, ANSWERS, 0, TR_QUESTION_ANSWERS_MAX),
};

static const struct tr_field answer_fields[] = {
    TR_LANGS(struct tr_quiz_answer, text, 0, TR_LINE_TEXT_MAX),
    TR_NUM(struct tr_quiz_answer, right, TR_FT_U32, 0, 1),
};

static const struct tr_field name_fields[] = {{"name", 0, TR_FT_NAME, 1, 0, 1, NAME_LAST}};
static const struct tr_field ref_fields[] = {{"act", 0, TR_FT_INDEX, 1, ACTS, 0, 0}};

static const struct tr_field code_fields[] = {
    TR_NUM(struct tr_ins, op, TR_FT_U32, 0, TR_OP_COUNT - 1),
    TR_NUM(struct tr_ins, arg, TR_FT_I32, INT32_MIN, INT32_MAX),
};

static const struct tr_array arrays[ARRAYS] = {
    [SECTIONS] = TR_ARRAY(struct tr_card, "sections", section_count, sections, 0, TR_SECTIONS_MAX,
                          section_fields),
    [RULES] =
        TR_ARRAY(struct tr_card, "rules", rule_count, rules, 0, TR_CARD_RULES_MAX, rule_fields),
    [ANSWERS] = TR_ARRAY(struct tr_card, "answers", answer_count, answers, 0, TR_ANSWERS_MAX,
                         answer_fields),
    [ACTS] = TR_ARRAY(struct tr_card, "acts", act_count, acts, 0, TR_ACTS_MAX, name_fields),
    [REFS] = TR_ARRAY(struct tr_card, "refs", ref_count, refs, 0, TR_REFS_MAX, ref_fields),
    [CODE] = TR_ARRAY(struct tr_card, "code", code_count, code, 0, TR_CODE_MAX, code_fields),
};

static const struct tr_codec codec = {
    .what = "scorecard",
    .magic = "TRS",
    .version = TR_CARD_VERSION,
    .size = sizeof(struct tr_card),
    .fields = root_fields,
    .field_count = TR_COUNT_OF(root_fields),
    .arrays = arrays,
    .array_count = ARRAYS,
    .pool_at = offsetof(struct tr_card, pool),
    .pool_size_at = offsetof(struct tr_card, pool_size),
};

const char *tr_card_str(const struct tr_card *card, tr_str s)
{
    return s < card->pool_size ? card->pool + s : "";
}

tr_status tr_card_encode(const struct tr_card *card, struct tr_buf *buf, tr_err *err)
{
    return tr_codec_encode(&codec, card, buf, err);
}

static bool sound(const struct tr_card *card, struct tr_slice code, tr_err *err)
{
    const struct tr_expr_bounds bounds = {.acts = card->act_count};
    return code.count == 0 ||
           tr_expr_verify(card->code + code.first, code.count, &bounds, err) == TR_OK;
}

static tr_status check(const struct tr_card *card, tr_err *err)
{
    for (uint32_t i = 0; i < card->rule_count; i++) {
        const struct tr_rule *r = &card->rules[i];
        tr_err inner;

        if (r->kind == TR_RULE_SIDE &&
            tr_name_index(tr_side_kind_names, TR_SIDE_KIND_COUNT, tr_card_str(card, r->field)) < 0)
            return tr_codec_refuse(&codec, card, RULES, i, "its field is no kind of side event",
                                   err);
        bool event = r->kind == TR_RULE_CONTROL ||
                     (r->kind == TR_RULE_BETWEEN && *tr_card_str(card, r->field));
        if (event && tr_name_index(tr_event_names, TR_EV_COUNT, tr_card_str(card, r->field)) < 0)
            return tr_codec_refuse(&codec, card, RULES, i, "its field is no event", err);
        if (r->kind == TR_RULE_QUIZ && r->answers.count < 2)
            return tr_codec_refuse(&codec, card, RULES, i, "its question has not two answers", err);
        if (r->section >= card->section_count)
            return tr_codec_refuse(&codec, card, RULES, i, "it belongs to no section", err);
        if (!sound(card, r->applies, &inner) || !sound(card, r->that, &inner))
            return tr_codec_refuse(&codec, card, RULES, i, inner.msg, err);
    }
    for (uint32_t i = 1; i < card->act_count; i++) {
        if (strcmp(card->pool + card->acts[i - 1], card->pool + card->acts[i]) >= 0)
            return tr_codec_refuse(&codec, card, ACTS, i, "the acts are not sorted", err);
    }
    return TR_OK;
}

tr_status tr_card_decode(struct tr_card **out, const uint8_t *bytes, size_t len, tr_err *err)
{
    void *root;
    tr_status st = tr_codec_decode(&codec, &root, bytes, len, err);

    if (st != TR_OK)
        return st;
    st = check(root, err);
    if (st != TR_OK) {
        tr_free(root);
        return st;
    }
    *out = root;
    return TR_OK;
}

void tr_card_free(struct tr_card *card)
{
    tr_free(card);
}
