/* The bytes of a house. See graph.c; this one has less to say. */
#include "sim/house.h"

#include "base/alloc.h"
#include "sim/codec.h"

#define RING_LEAST_MS 500
#define CADENCE_MAX_MS 20000
#define NAME_LAST (TR_NAME_MAX - 1)
#define TEXT_LAST 200 /* bytes of a name or place */
#define DAY_LAST 10   /* bytes of "2027-02-06" */

enum { ALIASES, PEOPLE, DEPARTMENTS, DEPARTMENT_IDS, TOPICS, FESTIVALS, SEVERITIES, ARRAYS };

static const struct tr_field root_fields[] = {
    TR_STRING(struct tr_house, id, TR_FT_NAME, 1, NAME_LAST),
    TR_LANGS(struct tr_house, name, 1, TEXT_LAST),
    TR_LANGS(struct tr_house, desk, 0, TEXT_LAST),
    TR_LANGS(struct tr_house, region, 0, TEXT_LAST),
    TR_STRING(struct tr_house, scorecard, TR_FT_NAME, 0, NAME_LAST),
    TR_NUM(struct tr_house, cadence_count, TR_FT_U32, 2, TR_CADENCE_MAX),
    TR_NUMS(struct tr_house, cadence, TR_FT_U32, TR_CADENCE_MAX, 0, CADENCE_MAX_MS),
    TR_NUM(struct tr_house, greeting.org, TR_FT_U16, 0, 1),
    TR_NUM(struct tr_house, greeting.dept, TR_FT_U16, 0, 1),
    TR_NUM(struct tr_house, greeting.self, TR_FT_U16, 0, 1),
    TR_NUM(struct tr_house, greeting.offer, TR_FT_U16, 0, 1),
    TR_NUM(struct tr_house, greeting.order, TR_FT_U32, 0, TR_GREET_FIRST),
};

static const struct tr_field text_fields[] = {
    {"in", 0, TR_FT_TEXT, TR_LANG_COUNT, 0, 1, TEXT_LAST},
};

static const struct tr_field person_fields[] = {
    TR_LANGS(struct tr_person, name, 1, TEXT_LAST),
    TR_LANGS(struct tr_person, department, 0, TEXT_LAST),
    TR_STRING(struct tr_person, extension, TR_FT_TEXT, 0, NAME_LAST),
    TR_STRING(struct tr_person, id, TR_FT_NAME, 0, NAME_LAST),
    TR_NUM(struct tr_person, where, TR_FT_U32, 0, TR_WHERE_COUNT - 1),
    TR_LANGS(struct tr_person, back, 0, TEXT_LAST),
    TR_NUM(struct tr_person, answers_ms, TR_FT_U32, 0, TR_CALL_MS_MAX),
};

static const struct tr_field id_fields[] = {{"id", 0, TR_FT_NAME, 1, 0, 0, NAME_LAST}};

static const struct tr_field topic_fields[] = {
    TR_STRING(struct tr_topic, id, TR_FT_NAME, 1, NAME_LAST),
    TR_LANGS(struct tr_topic, title, 1, TEXT_LAST),
    TR_LANGS(struct tr_topic, text, 1, TR_LINE_TEXT_MAX),
    TR_NUM(struct tr_topic, look_up_ms, TR_FT_U32, 0, TR_CALL_MS_MAX),
    TR_NUM(struct tr_topic, everyday, TR_FT_U32, 0, 1),
};

static const struct tr_field festival_fields[] = {
    TR_STRING(struct tr_festival, id, TR_FT_NAME, 1, NAME_LAST),
    TR_LANGS(struct tr_festival, greeting, 1, TEXT_LAST),
    TR_STRING(struct tr_festival, from, TR_FT_TEXT, 0, DAY_LAST),
    TR_STRING(struct tr_festival, to, TR_FT_TEXT, 0, DAY_LAST),
};

static const struct tr_field severity_fields[] = {
    TR_NUM(struct tr_house_severity, code, TR_FT_U32, 1, TR_SEVERITIES_MAX),
    TR_NUM(struct tr_house_severity, level, TR_FT_U32, 0, TR_LEVEL_ERROR),
};

static const struct tr_array arrays[ARRAYS] = {
    [ALIASES] =
        TR_ARRAY(struct tr_house, "aliases", alias_count, aliases, 0, TR_ALIASES_MAX, text_fields),
    [PEOPLE] =
        TR_ARRAY(struct tr_house, "people", person_count, people, 0, TR_PEOPLE_MAX, person_fields),
    [DEPARTMENTS] = TR_ARRAY(struct tr_house, "departments", department_count, departments, 0,
                             TR_DEPARTMENTS_MAX, text_fields),
    [DEPARTMENT_IDS] = TR_ARRAY(struct tr_house, "department_ids", department_id_count,
                                department_ids, 0, TR_DEPARTMENTS_MAX, id_fields),
    [TOPICS] =
        TR_ARRAY(struct tr_house, "topics", topic_count, topics, 0, TR_TOPICS_MAX, topic_fields),
    [FESTIVALS] = TR_ARRAY(struct tr_house, "festivals", festival_count, festivals, 0,
                           TR_FESTIVALS_MAX, festival_fields),
    [SEVERITIES] = TR_ARRAY(struct tr_house, "severities", severity_count, severities, 0,
                            TR_SEVERITIES_MAX, severity_fields),
};

static const struct tr_codec codec = {
    .what = "house",
    .magic = "TRH",
    .version = TR_HOUSE_VERSION,
    .size = sizeof(struct tr_house),
    .fields = root_fields,
    .field_count = TR_COUNT_OF(root_fields),
    .arrays = arrays,
    .array_count = ARRAYS,
    .pool_at = offsetof(struct tr_house, pool),
    .pool_size_at = offsetof(struct tr_house, pool_size),
};

const char *tr_house_str(const struct tr_house *house, tr_str s)
{
    return s < house->pool_size ? house->pool + s : "";
}

uint32_t tr_house_ring_ms(const struct tr_house *house)
{
    uint32_t sum = 0;

    for (uint32_t i = 0; i < house->cadence_count; i++)
        sum += house->cadence[i];
    return sum;
}

tr_status tr_house_encode(const struct tr_house *house, struct tr_buf *buf, tr_err *err)
{
    return tr_codec_encode(&codec, house, buf, err);
}

static const char *cadence_fault(const struct tr_house *h)
{
    if (h->cadence_count % 2 != 0)
        return "the cadence of the ring must end with a silence";
    for (uint32_t i = 0; i < TR_CADENCE_MAX; i++) {
        if ((h->cadence[i] > 0) != (i < h->cadence_count))
            return "each part of the ring must last 1 to 20000 ms, and the unused ones 0";
    }
    if (tr_house_ring_ms(h) < RING_LEAST_MS)
        return "a ring must last at least 500 ms";
    return NULL;
}

static const char *order_fault(const struct tr_house *h)
{
    if (h->department_id_count != h->department_count)
        return "each department needs its place in the list of their ids";
    for (uint32_t i = 1; i < h->severity_count; i++)
        if (h->severities[i].code <= h->severities[i - 1].code)
            return "the severities must ascend by their codes";
    return NULL;
}

tr_status tr_house_decode(struct tr_house **out, const uint8_t *bytes, size_t len, tr_err *err)
{
    void *root;
    const char *why;
    tr_status st = tr_codec_decode(&codec, &root, bytes, len, err);

    if (st != TR_OK)
        return st;
    why = cadence_fault(root);
    if (why == NULL)
        why = order_fault(root);
    if (why != NULL) {
        st = tr_codec_refuse(&codec, root, ARRAYS, 0, why, err);
        tr_free(root);
        return st;
    }
    *out = root;
    return TR_OK;
}

void tr_house_free(struct tr_house *house)
{
    tr_free(house);
}
