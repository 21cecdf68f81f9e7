/* The bytes of a scenario. The tables say what a graph consists of and which
 * values are allowed; what only a look at several fields together shows stands in
 * graph_check.c. After tr_graph_decode nobody checks anything again. */
#include "sim/graph.h"

#include <string.h>

#include "base/alloc.h"
#include "sim/graph_inside.h"

#define FACT_WIDTH_MAX 15
#define FACT_VALUE_MAX INT64_C(1000000000000000)
#define RINGS_MAX 100
#define UNIT_PART_MAX 99 /* floors, and flats of a floor */
#define RATE_LEAST 50
#define RATE_MOST 200
#define LENGTH_MAX_S (TR_CALL_MS_MAX / 1000)

#define NAME_LAST (TR_NAME_MAX - 1)

static const struct tr_field root_fields[] = {
    TR_STRING(struct tr_graph, id, TR_FT_NAME, 1, NAME_LAST),
    TR_LANGS(struct tr_graph, title, 1, TR_LINE_TEXT_MAX),
    TR_LANGS(struct tr_graph, about, 0, TR_LINE_TEXT_MAX),
    TR_NUM(struct tr_graph, kind, TR_FT_U32, 0, TR_OUTBOUND),
    TR_NUM(struct tr_graph, difficulty, TR_FT_U32, 0, 10),
    TR_NUM(struct tr_graph, gives_up_after_rings, TR_FT_U32, 1, RINGS_MAX),
    TR_NUM(struct tr_graph, length_low_s, TR_FT_U32, 0, LENGTH_MAX_S),
    TR_NUM(struct tr_graph, length_high_s, TR_FT_U32, 1, LENGTH_MAX_S),
    TR_REF(struct tr_graph, festival, TR_FT_INDEX_NONE, WANTS),
    TR_LANGS(struct tr_graph, caller.surname, 0, TR_NAME_MAX),
    TR_REF(struct tr_graph, caller.surname_fact, TR_FT_INDEX_NONE, FACTS),
    TR_NUM(struct tr_graph, caller.knows_surname, TR_FT_U16, 0, 1),
    TR_LANGS(struct tr_graph, caller.who, 0, TR_LINE_TEXT_MAX),
    TR_STRING(struct tr_graph, caller.manner, TR_FT_NAME, 0, NAME_LAST),
    TR_STRING(struct tr_graph, caller.voice, TR_FT_NAME, 0, NAME_LAST),
    TR_NUM(struct tr_graph, caller.mood, TR_FT_I32, 0, 100),
    TR_NUM(struct tr_graph, caller.hold_bears_ms, TR_FT_U32, 0, TR_CALL_MS_MAX),
    TR_NUM(struct tr_graph, caller.hold_mood, TR_FT_I32, -100, 100),
    TR_NUM(struct tr_graph, caller.interrupt_mood, TR_FT_I32, -100, 100),
    TR_NUM(struct tr_graph, caller.silence_mood, TR_FT_I32, -100, 100),
    TR_NUM(struct tr_graph, caller.silences_borne, TR_FT_U32, 0, 100),
    TR_REF(struct tr_graph, caller.gone, TR_FT_INDEX, BEATS),
};

static const struct tr_field beat_fields[] = {
    TR_STRING(struct tr_beat, name, TR_FT_NAME, 1, NAME_LAST),
    TR_REF(struct tr_beat, line, TR_FT_INDEX_NONE, LINES),
    TR_REF(struct tr_beat, next, TR_FT_INDEX_NONE, BEATS),
    TR_NUM(struct tr_beat, patience_ms, TR_FT_U32, 500, 60000),
    TR_PART(struct tr_beat, choices, REFS, 0, TR_CHOICES_MAX),
    TR_PART(struct tr_beat, expects, REFS, 0, TR_ACTS_MAX),
    TR_PART(struct tr_beat, branches, BRANCHES, 0, TR_BEAT_BRANCHES_MAX),
    TR_PART(struct tr_beat, sets, SETS, 0, TR_SETS_ONE_MAX),
    TR_NUM(struct tr_beat, mood, TR_FT_I32, -100, 100),
    TR_NUM(struct tr_beat, hangs_up_ms, TR_FT_U32, 0, 10000),
    TR_STRING(struct tr_beat, ending, TR_FT_NAME, 0, NAME_LAST),
    TR_REF(struct tr_beat, by, TR_FT_INDEX_NONE, CAST),
    TR_REF(struct tr_beat, start, TR_FT_INDEX_NONE, SIDES),
    TR_REF(struct tr_beat, dial, TR_FT_INDEX_NONE, DIALS),
    TR_PART(struct tr_beat, asides, REFS, 0, TR_CHOICES_MAX),
    TR_NUM(struct tr_beat, ring_max, TR_FT_U16, 0, RINGS_MAX),
    TR_NUM(struct tr_beat, ring_taken, TR_FT_U16, 0, RINGS_MAX),
    TR_NUM(struct tr_beat, ring_after_ms, TR_FT_U32, 0, TR_CALL_MS_MAX),
};

static const struct tr_field branch_fields[] = {
    TR_NUM(struct tr_branch, trigger, TR_FT_U32, 0, TR_TRIGGER_COUNT - 1),
    TR_PART(struct tr_branch, all, REFS, 0, TR_ACTS_MAX),
    TR_PART(struct tr_branch, any, REFS, 0, TR_ACTS_MAX),
    TR_PART(struct tr_branch, lacks, REFS, 0, TR_ACTS_MAX),
    TR_PART(struct tr_branch, when, CODE, 0, TR_EXPR_MAX),
    TR_PART(struct tr_branch, sets, SETS, 0, TR_SETS_ONE_MAX),
    TR_NUM(struct tr_branch, mood, TR_FT_I32, -100, 100),
    TR_REF(struct tr_branch, to, TR_FT_INDEX_NONE, BEATS),
    TR_NUM(struct tr_branch, otherwise, TR_FT_U16, 0, 1),
    TR_NUM(struct tr_branch, what, TR_FT_U16, 0, TR_NONE),
    TR_REF(struct tr_branch, start, TR_FT_INDEX_NONE, SIDES),
    TR_NUM(struct tr_branch, after_ms, TR_FT_U32, 0, TR_CALL_MS_MAX),
};

static const struct tr_field line_fields[] = {
    TR_STRING(struct tr_line, key, TR_FT_NAME, 1, NAME_LAST),
    {"variants", offsetof(struct tr_line, variants), TR_FT_SLICE, TR_LANG_COUNT, VARIANTS, 1,
     TR_VARIANTS_MAX},
};

static const struct tr_field variant_fields[] = {
    TR_STRING(struct tr_variant, text, TR_FT_TEXT, 1, TR_LINE_TEXT_MAX),
    TR_NUM(struct tr_variant, duration_ms, TR_FT_U32, 1, 60000),
};

static const struct tr_field fact_fields[] = {
    TR_STRING(struct tr_fact, name, TR_FT_NAME, 1, NAME_LAST),
    TR_NUM(struct tr_fact, kind, TR_FT_U32, 0, TR_FACT_KIND_COUNT - 1),
    TR_NUM(struct tr_fact, width, TR_FT_U32, 0, FACT_WIDTH_MAX),
    TR_NUM(struct tr_fact, low, TR_FT_I64, -FACT_VALUE_MAX, FACT_VALUE_MAX),
    TR_NUM(struct tr_fact, high, TR_FT_I64, -FACT_VALUE_MAX, FACT_VALUE_MAX),
    TR_PART(struct tr_fact, options, OPTIONS, 0, TR_OPTIONS_MAX),
    TR_NUM(struct tr_fact, step, TR_FT_U32, 0, INT32_MAX),
    TR_NUMS(struct tr_fact, floors, TR_FT_U16, 2, 0, UNIT_PART_MAX),
    TR_NUMS(struct tr_fact, flats, TR_FT_U16, 2, 0, UNIT_PART_MAX),
};

static const struct tr_field option_fields[] = {
    {"in", 0, TR_FT_TEXT, TR_LANG_COUNT, 0, 1, TR_LINE_TEXT_MAX},
};

static const struct tr_field slip_fields[] = {
    TR_STRING(struct tr_slip_field, name, TR_FT_NAME, 1, NAME_LAST),
    TR_NUM(struct tr_slip_field, kind, TR_FT_U32, 0, TR_SLIP_KIND_COUNT - 1),
    TR_REF(struct tr_slip_field, fact, TR_FT_INDEX_NONE, FACTS),
    TR_NUM(struct tr_slip_field, required, TR_FT_U16, 0, 1),
    TR_LANGS(struct tr_slip_field, title, 0, TR_LINE_TEXT_MAX),
};

static const struct tr_field var_fields[] = {
    TR_STRING(struct tr_var, name, TR_FT_NAME, 1, NAME_LAST),
    TR_NUM(struct tr_var, flag, TR_FT_U32, 0, 1),
    TR_NUM(struct tr_var, init, TR_FT_I64, INT64_MIN, INT64_MAX),
};

static const struct tr_field set_fields[] = {
    TR_REF(struct tr_set, var, TR_FT_INDEX, VARS),
    TR_PART(struct tr_set, value, CODE, 1, TR_EXPR_MAX),
};

static const struct tr_field name_fields[] = {{"name", 0, TR_FT_NAME, 1, 0, 1, NAME_LAST}};
static const struct tr_field ref_fields[] = {{"index", 0, TR_FT_U16, 1, 0, 0, UINT16_MAX}};

static const struct tr_field alike_fields[] = {
    TR_REF(struct tr_alike, option, TR_FT_INDEX, OPTIONS),
    TR_STRING(struct tr_alike, text, TR_FT_TEXT, 1, TR_SLIP_TEXT_MAX),
};

static const struct tr_field cast_fields[] = {
    TR_STRING(struct tr_cast, name, TR_FT_NAME, 1, NAME_LAST),
    TR_LANGS(struct tr_cast, who, 0, TR_LINE_TEXT_MAX),
    TR_STRING(struct tr_cast, manner, TR_FT_NAME, 0, NAME_LAST),
    TR_STRING(struct tr_cast, voice, TR_FT_NAME, 0, NAME_LAST),
    TR_NUM(struct tr_cast, room, TR_FT_U16, 0, 1),
    TR_NUM(struct tr_cast, rate, TR_FT_U16, RATE_LEAST, RATE_MOST),
    TR_NUM(struct tr_cast, own, TR_FT_U16, 0, 1),
    TR_REF(struct tr_cast, surname_fact, TR_FT_INDEX_NONE, FACTS),
    TR_NUM(struct tr_cast, mood, TR_FT_I32, 0, 100),
    TR_REF(struct tr_cast, gone, TR_FT_INDEX, BEATS),
    TR_LANGS(struct tr_cast, surname, 0, TR_NAME_MAX),
};

static const struct tr_field side_fields[] = {
    TR_STRING(struct tr_side, name, TR_FT_NAME, 1, NAME_LAST),
    TR_NUM(struct tr_side, kind, TR_FT_U32, 0, TR_SIDE_KIND_COUNT - 1),
    TR_NUM(struct tr_side, at_ms, TR_FT_U32, 0, UINT32_MAX),
    TR_NUM(struct tr_side, delay_ms, TR_FT_U32, 0, TR_CALL_MS_MAX),
    TR_NUM(struct tr_side, leaves_ms, TR_FT_U32, 1, UINT32_MAX),
    TR_NUM(struct tr_side, mood, TR_FT_I32, -100, 100),
    TR_REF(struct tr_side, by, TR_FT_INDEX_NONE, CAST),
    TR_REF(struct tr_side, line, TR_FT_INDEX_NONE, LINES),
    TR_NUMS(struct tr_side, binds, TR_FT_U16, 2, 0, RINGS_MAX),
};

static const struct tr_field dial_fields[] = {
    TR_REF(struct tr_dial, fact, TR_FT_INDEX_NONE, FACTS),
    TR_NUM(struct tr_dial, rings_max, TR_FT_U16, 1, RINGS_MAX),
    TR_PART(struct tr_dial, tries, TRIES, 1, TR_TRIES_MAX),
    TR_NUM(struct tr_dial, anew, TR_FT_U16, 0, 1),
};

static const struct tr_field try_fields[] = {
    TR_NUM(struct tr_try, kind, TR_FT_U16, 0, TR_TRY_ANSWERS),
    TR_NUM(struct tr_try, rings, TR_FT_U16, 0, RINGS_MAX),
};

static const struct tr_field want_fields[] = {
    TR_STRING(struct tr_want, name, TR_FT_NAME, 1, NAME_LAST),
    TR_NUM(struct tr_want, kind, TR_FT_U32, 0, TR_WANT_FESTIVAL),
};

/* Of graph and house alike; only the house has to name its people. */
static const struct tr_field person_fields[] = {
    TR_LANGS(struct tr_person, name, 0, TR_SLIP_TEXT_MAX),
    TR_LANGS(struct tr_person, department, 0, TR_SLIP_TEXT_MAX),
    TR_STRING(struct tr_person, extension, TR_FT_TEXT, 0, NAME_LAST),
    TR_STRING(struct tr_person, id, TR_FT_NAME, 1, NAME_LAST),
    TR_NUM(struct tr_person, where, TR_FT_U32, 0, TR_WHERE_COUNT - 1),
    TR_LANGS(struct tr_person, back, 0, TR_SLIP_TEXT_MAX),
    TR_NUM(struct tr_person, answers_ms, TR_FT_U32, 0, TR_CALL_MS_MAX),
};

static const struct tr_field topic_fields[] = {
    TR_STRING(struct tr_topic, id, TR_FT_NAME, 1, NAME_LAST),
    TR_LANGS(struct tr_topic, title, 1, TR_SLIP_TEXT_MAX),
    TR_LANGS(struct tr_topic, text, 1, TR_LINE_TEXT_MAX),
    TR_NUM(struct tr_topic, look_up_ms, TR_FT_U32, 0, TR_CALL_MS_MAX),
    TR_NUM(struct tr_topic, everyday, TR_FT_U32, 0, 1),
};

static const struct tr_field code_fields[] = {
    TR_NUM(struct tr_ins, op, TR_FT_U32, 0, TR_OP_COUNT - 1),
    TR_NUM(struct tr_ins, arg, TR_FT_I32, INT32_MIN, INT32_MAX),
};

#define VARIANTS_MAX (TR_LINES_MAX * TR_VARIANTS_MAX * TR_LANG_COUNT)
#define OPTIONS_MAX (TR_FACTS_MAX * TR_OPTIONS_MAX)

static const struct tr_array arrays[ARRAYS] = {
    [BEATS] = TR_ARRAY(struct tr_graph, "beats", beat_count, beats, 1, TR_BEATS_MAX, beat_fields),
    [BRANCHES] = TR_ARRAY(struct tr_graph, "branches", branch_count, branches, 0, TR_BRANCHES_MAX,
                          branch_fields),
    [LINES] = TR_ARRAY(struct tr_graph, "lines", line_count, lines, 0, TR_LINES_MAX, line_fields),
    [VARIANTS] = TR_ARRAY(struct tr_graph, "variants", variant_count, variants, 0, VARIANTS_MAX,
                          variant_fields),
    [FACTS] = TR_ARRAY(struct tr_graph, "facts", fact_count, facts, 0, TR_FACTS_MAX, fact_fields),
    [OPTIONS] =
        TR_ARRAY(struct tr_graph, "options", option_count, options, 0, OPTIONS_MAX, option_fields),
    [SLIP] = TR_ARRAY(struct tr_graph, "slip", slip_count, slip, 0, TR_SLIP_MAX, slip_fields),
    [VARS] = TR_ARRAY(struct tr_graph, "vars", var_count, vars, 0, TR_VARS_MAX, var_fields),
    [SETS] = TR_ARRAY(struct tr_graph, "sets", set_count, sets, 0, TR_SETS_MAX, set_fields),
    [ACTS] = TR_ARRAY(struct tr_graph, "acts", act_count, acts, 0, TR_ACTS_MAX, name_fields),
    [REFS] = TR_ARRAY(struct tr_graph, "refs", ref_count, refs, 0, TR_REFS_MAX, ref_fields),
    [CODE] = TR_ARRAY(struct tr_graph, "code", code_count, code, 0, TR_CODE_MAX, code_fields),
    [GROUPS] =
        TR_ARRAY(struct tr_graph, "groups", group_count, groups, 0, TR_GROUPS_MAX, name_fields),
    [ALIKES] =
        TR_ARRAY(struct tr_graph, "alikes", alike_count, alikes, 0, TR_ALIKES_MAX, alike_fields),
    [CAST] = TR_ARRAY(struct tr_graph, "cast", cast_count, cast, 0, TR_CAST_MAX, cast_fields),
    [SIDES] = TR_ARRAY(struct tr_graph, "sides", side_count, sides, 0, TR_SIDES_MAX, side_fields),
    [DIALS] = TR_ARRAY(struct tr_graph, "dials", dial_count, dials, 0, TR_DIALS_MAX, dial_fields),
    [TRIES] = TR_ARRAY(struct tr_graph, "tries", try_count, tries, 0, TR_TRIES_MAX, try_fields),
    [WANTS] = TR_ARRAY(struct tr_graph, "wants", want_count, wants, 0, TR_WANTS_MAX, want_fields),
    [PEOPLE] = TR_ARRAY(struct tr_graph, "people", person_count, people, 0, TR_OWN_PEOPLE_MAX,
                        person_fields),
    [TOPICS] =
        TR_ARRAY(struct tr_graph, "topics", topic_count, topics, 0, TR_TOPICS_MAX, topic_fields),
};

const struct tr_codec tr_graph_codec = {
    .what = "graph",
    .magic = "TRG",
    .version = TR_GRAPH_VERSION,
    .size = sizeof(struct tr_graph),
    .fields = root_fields,
    .field_count = TR_COUNT_OF(root_fields),
    .arrays = arrays,
    .array_count = ARRAYS,
    .pool_at = offsetof(struct tr_graph, pool),
    .pool_size_at = offsetof(struct tr_graph, pool_size),
};

const char *tr_graph_str(const struct tr_graph *graph, tr_str s)
{
    return s < graph->pool_size ? graph->pool + s : "";
}

tr_status tr_graph_encode(const struct tr_graph *graph, struct tr_buf *buf, tr_err *err)
{
    return tr_codec_encode(&tr_graph_codec, graph, buf, err);
}

tr_status tr_graph_decode(struct tr_graph **out, const uint8_t *bytes, size_t len, tr_err *err)
{
    void *root;
    tr_status st = tr_codec_decode(&tr_graph_codec, &root, bytes, len, err);

    if (st != TR_OK)
        return st;
    st = tr_graph_check(root, err);
    if (st != TR_OK) {
        tr_free(root);
        return st;
    }
    *out = root;
    return TR_OK;
}

void tr_graph_free(struct tr_graph *graph)
{
    tr_free(graph);
}
