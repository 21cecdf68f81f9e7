/* houses/<id>.lua: who answers, how the phone rings there, who works there. */
#include <stdio.h>
#include <string.h>

#include "script/build.h"

#define TEXT_MAX 200

struct cadence {
    const char *name;
    int count;
    uint32_t ms[TR_CADENCE_MAX];
};

/* ITU-T E.180 family, as the design names them. */
static const struct cadence regions[] = {{"mainland", 2, {1000, 4000}},
                                         {"taiwan", 2, {1000, 2000}},
                                         {"hongkong", 4, {400, 200, 400, 3000}},
                                         {"north_america", 2, {2000, 4000}},
                                         {"uk", 4, {400, 200, 400, 2000}}};
#define REGION_COUNT (int)(sizeof regions / sizeof *regions)

static void named_ring(struct tr_build *b, int t)
{
    const char *names[sizeof regions / sizeof *regions];
    for (int i = 0; i < REGION_COUNT; i++)
        names[i] = regions[i].name;
    const struct cadence *c = &regions[tr_word(b, t, "ring", names, REGION_COUNT, 0)];
    b->house.cadence_count = (uint32_t)c->count;
    memcpy(b->house.cadence, c->ms, sizeof c->ms);
}

static void read_ring(struct tr_build *b, int t)
{
    lua_pushliteral(b->L, "ring");
    bool table = lua_rawget(b->L, t) == LUA_TTABLE;
    lua_pop(b->L, 1);
    if (!table) {
        named_ring(b, t);
        return;
    }
    if (!tr_open_table(b, t, "ring"))
        return;
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    if (n < 2 || n > TR_CADENCE_MAX || n % 2 != 0) {
        tr_note(b, TR_C_RANGE, "write { on, off } in milliseconds",
                "a ring has 2, 4, 6 or 8 times, not %d", n);
        n = 0;
    }
    int64_t total = 0;
    for (int i = 1; i <= n; i++) {
        int64_t ms = 1000;
        tr_open_index(b, list, i);
        tr_int_here(b, 50, 20000, &ms);
        tr_close(b);
        b->house.cadence[i - 1] = (uint32_t)ms;
        total += ms;
    }
    if (n && total < 500)
        tr_note(b, TR_C_RANGE, "", "a ring of %lld ms is too short; 500 is the least",
                (long long)total);
    b->house.cadence_count = (uint32_t)n;
    tr_close(b);
}

/* A desk: a text, or { "id", name = … } when it can be asked for. */
static void read_department(struct tr_build *b)
{
    int t = lua_gettop(b->L);
    tr_str id = 0;
    struct tr_text text;
    if (lua_type(b->L, t) == LUA_TTABLE && tr_open_index(b, t, 1)) {
        const char *name = tr_name_here(b);
        if (name)
            id = tr_pool_add(b, name, strlen(name));
        tr_close(b);
        tr_only_fields(b, t, TR_F_DEPARTMENT, 1);
        text = tr_text_field(b, t, "name", TR_TEXT_NEEDED, TEXT_MAX);
    } else {
        text = tr_text_here(b, TEXT_MAX);
    }
    *(struct tr_text *)tr_vec_add(b, TR_V_DEPARTMENTS) = text;
    *(tr_str *)tr_vec_add(b, TR_V_DEPARTMENT_IDS) = id;
}

/* People and desks are asked for by one name. */
static void check_ids(struct tr_build *b)
{
    const struct tr_person *people = b->vec[TR_V_PEOPLE].v;
    const tr_str *ids = b->vec[TR_V_DEPARTMENT_IDS].v;
    for (uint32_t i = 0; i < b->vec[TR_V_DEPARTMENT_IDS].count; i++) {
        bool taken = false;
        for (uint32_t k = 0; k < b->vec[TR_V_PEOPLE].count; k++)
            taken = taken || (ids[i] && people[k].id == ids[i]);
        for (uint32_t k = 0; k < i; k++)
            taken = taken || (ids[i] && ids[k] == ids[i]);
        if (taken)
            tr_note(b, TR_C_DUPLICATE, "", "\"%.60s\" is used for two people or desks",
                    tr_pool_at(b, ids[i]));
    }
}

/* "2027-02-06"; 0 with a finding. */
static tr_str day_field(struct tr_build *b, int t, const char *field)
{
    tr_str day = 0;
    if (!tr_open(b, t, field)) {
        tr_missing(b, field);
        return 0;
    }
    if (lua_type(b->L, -1) != LUA_TSTRING) {
        tr_wrong_type(b, "a day in quotes");
    } else {
        const char *text = lua_tostring(b->L, -1);
        int year, month, date, used = 0;
        if (sscanf(text, "%4d-%2d-%2d%n", &year, &month, &date, &used) == 3 && used == 10 &&
            text[used] == '\0' && month >= 1 && month <= 12 && date >= 1 && date <= 31)
            day = tr_pool_add(b, text, 10);
        else
            tr_note(b, TR_C_RANGE, "write it as \"2027-02-06\"", "\"%.20s\" is no day", text);
    }
    tr_close(b);
    return day;
}

static void read_festival(struct tr_build *b)
{
    struct tr_festival festival = {0};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE || tr_mark_of(b->L, t) != TR_MARK_NONE) {
        tr_wrong_type(b, "{ \"id\", greeting = …, from = …, to = … }");
        return;
    }
    tr_only_fields(b, t, TR_F_FESTIVAL, 1);
    if (tr_open_index(b, t, 1)) {
        const char *name = tr_name_here(b);
        if (name)
            festival.id = tr_pool_add(b, name, strlen(name));
        tr_close(b);
    } else {
        tr_note(b, TR_C_REQUIRED, "write { \"name\", … }", "the festival has no id");
    }
    festival.greeting = tr_text_field(b, t, "greeting", TR_TEXT_NEEDED, TEXT_MAX);
    festival.from = day_field(b, t, "from");
    festival.to = day_field(b, t, "to");
    if (festival.from && festival.to &&
        strcmp(tr_pool_at(b, festival.from), tr_pool_at(b, festival.to)) > 0)
        tr_note(b, TR_C_RANGE, "", "it ends before it begins");
    *(struct tr_festival *)tr_vec_add(b, TR_V_FESTIVALS) = festival;
}

static void read_greeting(struct tr_build *b, int t)
{
    static const char *const orders[] = {"any", "greet_first"};
    struct tr_greeting *g = &b->house.greeting;
    *g = (struct tr_greeting){.org = 1, .dept = 1, .offer = 1};
    if (!tr_open_table(b, t, "greeting"))
        return;
    int here = lua_gettop(b->L);
    tr_only_fields(b, here, TR_F_GREETING, 0);
    g->org = tr_bool(b, here, "org", true);
    g->dept = tr_bool(b, here, "dept", true);
    g->self = tr_bool(b, here, "self", false);
    g->offer = tr_bool(b, here, "offer", true);
    g->order = (uint32_t)tr_word(b, here, "order", orders, 2, TR_GREET_ANY);
    tr_close(b);
}

static void read_each(struct tr_build *b, int t, const char *field,
                      void (*read)(struct tr_build *b))
{
    if (!tr_open_table(b, t, field))
        return;
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    for (int i = 1; i <= n; i++) {
        tr_open_index(b, list, i);
        read(b);
        tr_close(b);
    }
    tr_close(b);
}

static void read_alias(struct tr_build *b)
{
    struct tr_text text = tr_text_here(b, TEXT_MAX);
    *(struct tr_text *)tr_vec_add(b, TR_V_ALIASES) = text;
}

static void hand_over(struct tr_build *b)
{
    struct tr_house *h = &b->house;
    const struct tr_vec *v = b->vec;
    h->aliases = v[TR_V_ALIASES].v;
    h->alias_count = v[TR_V_ALIASES].count;
    h->departments = v[TR_V_DEPARTMENTS].v;
    h->department_count = v[TR_V_DEPARTMENTS].count;
    h->department_ids = v[TR_V_DEPARTMENT_IDS].v;
    h->department_id_count = v[TR_V_DEPARTMENT_IDS].count;
    h->people = v[TR_V_PEOPLE].v;
    h->person_count = v[TR_V_PEOPLE].count;
    h->topics = v[TR_V_TOPICS].v;
    h->topic_count = v[TR_V_TOPICS].count;
    h->festivals = v[TR_V_FESTIVALS].v;
    h->festival_count = v[TR_V_FESTIVALS].count;
    h->severities = v[TR_V_SEVERITIES].v;
    h->severity_count = v[TR_V_SEVERITIES].count;
    h->pool = b->pool;
    h->pool_size = b->pool_len;
}

void tr_build_house(struct tr_build *b)
{
    struct tr_house *h = &b->house;
    tr_dsl_push_main(b->L);
    int t = lua_gettop(b->L);
    tr_at_site(b, "house", NULL, "house", &b->c->main);
    tr_only_fields(b, t, TR_F_HOUSE, 0);
    tr_format_and_id(b, t, &h->id);
    h->name = tr_text_field(b, t, "name", TR_TEXT_NEEDED, TEXT_MAX);
    h->desk = tr_text_field(b, t, "desk", TR_TEXT_NEEDED, TEXT_MAX);
    h->region = tr_text_field(b, t, "region", TR_TEXT_OPTIONAL, TEXT_MAX);
    h->scorecard = tr_name(b, t, "scorecard");
    read_ring(b, t);
    read_each(b, t, "aliases", read_alias);
    read_each(b, t, "departments", read_department);
    tr_read_people(b, t);
    check_ids(b);
    tr_read_topics(b, t);
    read_each(b, t, "festivals", read_festival);
    read_greeting(b, t);
    tr_build_severity(b, t);
    hand_over(b);
}
