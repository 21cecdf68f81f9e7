/* The world around a call: other voices, side events, people and what is known
 * at the desk. Houses use the same readers for people and knowledge. */
#include <stdio.h>
#include <string.h>

#include "script/build.h"

#define WORLD_TEXT_MAX 200 /* bytes of a name, a title, a place */

/* ---- what the house or the scenario has to know --------------------------- */

uint16_t tr_want(struct tr_build *b, enum tr_want_kind kind, const char *name)
{
    const struct tr_want *wants = b->vec[TR_V_WANTS].v;
    for (uint32_t i = 0; i < b->vec[TR_V_WANTS].count; i++)
        if (wants[i].kind == (uint32_t)kind && strcmp(tr_pool_at(b, wants[i].name), name) == 0)
            return (uint16_t)i;
    tr_str kept = tr_pool_add(b, name, strlen(name));
    struct tr_want *want = tr_vec_add(b, TR_V_WANTS);
    want->name = kept;
    want->kind = kind;
    return (uint16_t)(b->vec[TR_V_WANTS].count - 1);
}

/* ---- cast ----------------------------------------------------------------- */

static void read_voice(struct tr_build *b, const char *name)
{
    struct tr_cast voice = {.rate = 100, .surname_fact = TR_NONE};
    int t = lua_gettop(b->L);
    voice.name = tr_pool_add(b, name, strlen(name));
    if (lua_type(b->L, t) != LUA_TTABLE || tr_mark_of(b->L, t) != TR_MARK_NONE) {
        tr_wrong_type(b, "{ who = …, voice = … }");
    } else {
        tr_only_fields(b, t, TR_F_CAST, 0);
        voice.who = tr_text_field(b, t, "who", TR_TEXT_NEEDED, TR_LINE_TEXT_MAX);
        voice.manner = tr_name(b, t, "manner");
        voice.voice = tr_name(b, t, "voice");
        voice.rate = (uint16_t)tr_int(b, t, "rate", 100, 50, 200);
        voice.own = tr_has(b, t, "mood") || tr_has(b, t, "surname");
        voice.gone = tr_gone_field(b, t);
        if (voice.gone && !voice.own)
            tr_note(b, TR_C_CONFLICT, "add mood = …",
                    "only somebody with a mood of their own can hang up of themselves");
        voice.mood = (int32_t)tr_int(b, t, "mood", 70, 0, 100);
        tr_read_surname(b, t, &voice.surname, &voice.surname_fact);
        voice.room = tr_bool(b, t, "room", false);
    }
    if (strcmp(name, "caller") == 0)
        tr_note(b, TR_C_NAME, "choose another name", "\"caller\" is the caller's own name here");
    *(struct tr_cast *)tr_vec_add(b, TR_V_CAST) = voice;
}

void tr_build_cast(struct tr_build *b, int head)
{
    tr_read_map(b, head, "cast", read_voice);
}

uint16_t tr_cast_field(struct tr_build *b, int t, const char *field)
{
    uint16_t found = TR_NONE;
    if (!tr_open(b, t, field))
        return TR_NONE;
    const char *name = tr_name_here(b);
    const struct tr_cast *cast = b->vec[TR_V_CAST].v;
    struct tr_suggest s;
    char hint[TR_HINT_MAX];
    tr_suggest_init(&s, name ? name : "");
    for (uint32_t i = 0; name && i < b->vec[TR_V_CAST].count; i++) {
        if (strcmp(tr_pool_at(b, cast[i].name), name) == 0)
            found = (uint16_t)i;
        tr_suggest_offer(&s, tr_pool_at(b, cast[i].name));
    }
    tr_suggest_hint(&s, hint, sizeof hint);
    if (name && found == TR_NONE)
        tr_note(b, TR_C_NO_CAST, *hint ? hint : "add it to cast of the scenario",
                "no voice \"%.60s\" in the cast", name);
    if (found != TR_NONE)
        b->cast_used |= 1u << found;
    tr_close(b);
    return found;
}

uint32_t tr_rate_of(const struct tr_build *b, uint16_t by)
{
    const struct tr_cast *cast = b->vec[TR_V_CAST].v;
    return by == TR_NONE ? b->caller_rate : cast[by].rate;
}

/* ---- side events ---------------------------------------------------------- */

/* Seconds as ms, or TR_NEVER when absent. */
static uint32_t moment(struct tr_build *b, int t, const char *field, int64_t least)
{
    if (!tr_has(b, t, field))
        return TR_NEVER;
    return (uint32_t)tr_int(b, t, field, least, least, TR_CALL_MS_MAX / 1000) * 1000;
}

/* binds = { 5, 6 }: rings in one of which the hands are free again. */
static void read_binds(struct tr_build *b, int t, struct tr_side *side)
{
    int64_t low = 2, high = 2;
    if (!tr_open_table(b, t, "binds"))
        return;
    if (tr_list_len(b, -1) != 2) {
        tr_note(b, TR_C_REQUIRED, "write { 5, 6 }: one of these rings frees the hands",
                "two numbers of rings are needed");
    } else if (tr_number_at(b, 1, 2, 100, &low) && tr_number_at(b, 2, 2, 100, &high)) {
        if (low > high)
            tr_note(b, TR_C_RANGE, "", "the first ring is above the second");
        else if (side->at_ms == 0 && high > b->graph.gives_up_after_rings &&
                 b->graph.kind == TR_INBOUND)
            tr_note(b, TR_C_RANGE,
                    "let the caller ring longer: line = { gives_up_after_rings = … }",
                    "the hands may be full until ring %d, but the caller gives up after %u",
                    (int)high, b->graph.gives_up_after_rings);
        side->binds[0] = (uint16_t)low;
        side->binds[1] = (uint16_t)high;
    }
    tr_close(b);
    if (side->kind != TR_SIDE_DISTRACTION)
        tr_note(b, TR_C_CONFLICT, "write kind = \"distraction\"",
                "only a distraction can keep the hands full");
    if (side->leaves_ms != TR_NEVER)
        tr_note(b, TR_C_CONFLICT, "remove leaves", "leaves and binds exclude each other");
}

static void read_event(struct tr_build *b, const char *name)
{
    struct tr_side side = {
        .at_ms = TR_NEVER, .leaves_ms = TR_NEVER, .by = TR_NONE, .line = TR_NONE};
    int t = lua_gettop(b->L);
    side.name = tr_pool_add(b, name, strlen(name));
    if (lua_type(b->L, t) != LUA_TTABLE || tr_mark_of(b->L, t) != TR_MARK_NONE) {
        tr_wrong_type(b, "{ kind = …, at = … }");
        *(struct tr_side *)tr_vec_add(b, TR_V_SIDES) = side;
        return;
    }
    tr_only_fields(b, t, TR_F_EVENT, 0);
    if (!tr_has(b, t, "kind"))
        tr_missing(b, "kind");
    side.kind =
        (uint32_t)tr_word(b, t, "kind", tr_side_kind_names, TR_SIDE_KIND_COUNT, TR_SIDE_VISITOR);
    side.at_ms = moment(b, t, "at", 0);
    side.delay_ms = (uint32_t)tr_int(b, t, "delay", 0, 0, TR_CALL_MS_MAX / 1000) * 1000;
    side.leaves_ms = moment(b, t, "leaves", 1);
    read_binds(b, t, &side);
    side.mood = (int32_t)tr_int(b, t, "mood", 0, -100, 100);
    side.by = tr_cast_field(b, t, "by");
    if (tr_open(b, t, "says")) {
        b->rate = tr_rate_of(b, side.by);
        side.line = tr_line_here(b, name, 0);
        b->rate = b->caller_rate;
        tr_close(b);
    }
    if (tr_has(b, t, "at") && tr_has(b, t, "delay"))
        tr_note(b, TR_C_CONFLICT, "at counts from pick-up, delay from start = \"…\"",
                "at and delay exclude each other");
    *(struct tr_side *)tr_vec_add(b, TR_V_SIDES) = side;
}

int tr_side_find(struct tr_build *b, const char *name, struct tr_suggest *s)
{
    const struct tr_side *sides = b->vec[TR_V_SIDES].v;
    for (uint32_t i = 0; i < b->vec[TR_V_SIDES].count; i++) {
        if (strcmp(tr_pool_at(b, sides[i].name), name) == 0)
            return (int)i;
        if (s)
            tr_suggest_offer(s, tr_pool_at(b, sides[i].name));
    }
    return -1;
}

uint16_t tr_side_here(struct tr_build *b)
{
    const char *name = tr_name_here(b);
    struct tr_suggest s;
    char hint[TR_HINT_MAX];
    if (!name)
        return TR_NONE;
    tr_suggest_init(&s, name);
    int found = tr_side_find(b, name, &s);
    if (found >= 0)
        return (uint16_t)found;
    tr_suggest_hint(&s, hint, sizeof hint);
    tr_note(b, TR_C_NO_EVENT, *hint ? hint : "add it to events of the scenario",
            "no side event \"%.60s\"", name);
    return TR_NONE;
}

uint16_t tr_side_field(struct tr_build *b, int t, const char *field, bool begins)
{
    uint16_t found = TR_NONE;
    if (tr_open(b, t, field)) {
        found = tr_side_here(b);
        tr_close(b);
    }
    if (begins && found != TR_NONE)
        b->sides_started |= 1u << found;
    return found;
}

/* ---- people and knowledge ------------------------------------------------- */

/* The id at position 1; 0 when absent. */
static tr_str read_id(struct tr_build *b, int t, enum tr_vec_id among, size_t size, size_t id_at)
{
    tr_str id = 0;
    if (!tr_open_index(b, t, 1))
        return 0;
    const char *name = tr_name_here(b);
    if (name)
        id = tr_pool_add(b, name, strlen(name));
    for (uint32_t i = 0; id && i < b->vec[among].count; i++) {
        tr_str other;
        memcpy(&other, (const char *)b->vec[among].v + i * size + id_at, sizeof other);
        if (other == id)
            tr_note(b, TR_C_DUPLICATE, "", "\"%.60s\" is used already", name);
    }
    tr_close(b);
    return id;
}

static void read_person(struct tr_build *b, bool own)
{
    struct tr_person person = {.answers_ms = 2000};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE || tr_mark_of(b->L, t) != TR_MARK_NONE) {
        tr_wrong_type(b, "{ \"id\", name = …, department = … }");
        return;
    }
    tr_only_fields(b, t, TR_F_PERSON, 1);
    person.id = read_id(b, t, TR_V_PEOPLE, sizeof person, offsetof(struct tr_person, id));
    if (own && !person.id)
        tr_note(b, TR_C_REQUIRED, "write { \"name\", … }", "the person has no id");
    person.name =
        tr_text_field(b, t, "name", own ? TR_TEXT_OPTIONAL : TR_TEXT_NEEDED, WORLD_TEXT_MAX);
    person.department = tr_text_field(b, t, "department", TR_TEXT_OPTIONAL, WORLD_TEXT_MAX);
    if (tr_open(b, t, "extension")) {
        person.extension = tr_text_string(b, TR_NAME_MAX - 1);
        tr_close(b);
    }
    person.where =
        (uint32_t)tr_word(b, t, "where", tr_whereabouts_names, TR_WHERE_COUNT, TR_AT_DESK);
    person.back = tr_text_field(b, t, "back", TR_TEXT_OPTIONAL, WORLD_TEXT_MAX);
    person.answers_ms = (uint32_t)tr_int(b, t, "answers", 2, 0, 600) * 1000;
    *(struct tr_person *)tr_vec_add(b, TR_V_PEOPLE) = person;
}

void tr_read_people(struct tr_build *b, int t)
{
    if (!tr_open_table(b, t, "people"))
        return;
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    bool own = b->c->req->kind == TR_LOAD_SCENARIO;
    if (own && n > TR_OWN_PEOPLE_MAX)
        tr_note(b, TR_C_TOO_MANY, "put them into the house", "more than %d people in a scenario",
                TR_OWN_PEOPLE_MAX);
    for (int i = 1; i <= n && !(own && i > TR_OWN_PEOPLE_MAX); i++) {
        tr_open_index(b, list, i);
        read_person(b, own);
        tr_close(b);
    }
    tr_close(b);
}

/* The braces of a scenario's own knowledge are those of its lines. */
static void check_braces(struct tr_build *b, const struct tr_text *text)
{
    if (b->c->req->kind != TR_LOAD_SCENARIO)
        return;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        bool seen = !text->in[lang];
        for (int k = 0; k < lang && !seen; k++)
            seen = text->in[k] == text->in[lang];
        if (!seen)
            tr_braces_check(b, tr_pool_at(b, text->in[lang]));
    }
}

static void read_topic(struct tr_build *b)
{
    struct tr_topic topic = {0};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE || tr_mark_of(b->L, t) != TR_MARK_NONE) {
        tr_wrong_type(b, "{ \"id\", title = …, text = … }");
        return;
    }
    tr_only_fields(b, t, TR_F_TOPIC, 1);
    topic.id = read_id(b, t, TR_V_TOPICS, sizeof topic, offsetof(struct tr_topic, id));
    if (!topic.id)
        tr_note(b, TR_C_REQUIRED, "write { \"name\", … }", "the entry has no id");
    topic.title = tr_text_field(b, t, "title", TR_TEXT_NEEDED, WORLD_TEXT_MAX);
    if (tr_open(b, t, "text")) {
        topic.text = tr_text_here(b, TR_LINE_TEXT_MAX);
        check_braces(b, &topic.text);
        tr_close(b);
    } else {
        tr_missing(b, "text");
    }
    topic.look_up_ms = (uint32_t)tr_int(b, t, "seconds", 5, 0, 3600) * 1000;
    topic.everyday = tr_bool(b, t, "everyday", false);
    *(struct tr_topic *)tr_vec_add(b, TR_V_TOPICS) = topic;
}

void tr_read_topics(struct tr_build *b, int t)
{
    if (!tr_open_table(b, t, "knowledge"))
        return;
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    for (int i = 1; i <= n; i++) {
        tr_open_index(b, list, i);
        read_topic(b);
        tr_close(b);
    }
    tr_close(b);
}

void tr_build_world(struct tr_build *b, int head)
{
    tr_read_people(b, head);
    tr_read_topics(b, head);
    if (tr_open(b, head, "festival")) {
        const char *name = tr_name_here(b);
        if (name)
            b->graph.festival = tr_want(b, TR_WANT_FESTIVAL, name);
        tr_close(b);
    }
    tr_read_map(b, head, "events", read_event);
}
