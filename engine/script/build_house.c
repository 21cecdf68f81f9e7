/* houses/<id>.lua: who answers, how the phone rings there, who works there. */
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

static void read_texts(struct tr_build *b, int t, const char *field, enum tr_vec_id into)
{
    if (!tr_open_table(b, t, field))
        return;
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    for (int i = 1; i <= n; i++) {
        tr_open_index(b, list, i);
        struct tr_text text = tr_text_here(b, TEXT_MAX);
        *(struct tr_text *)tr_vec_add(b, into) = text;
        tr_close(b);
    }
    tr_close(b);
}

static void read_person(struct tr_build *b)
{
    static const char *const allowed[] = {"name", "department", "extension", NULL};
    struct tr_person person = {0};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE) {
        tr_wrong_type(b, "{ name = …, department = …, extension = … }");
        return;
    }
    tr_only_fields(b, t, allowed, 0);
    person.name = tr_text_field(b, t, "name", TR_TEXT_NEEDED, TEXT_MAX);
    person.department = tr_text_field(b, t, "department", TR_TEXT_OPTIONAL, TEXT_MAX);
    if (tr_open(b, t, "extension")) {
        person.extension = tr_text_string(b, TR_NAME_MAX - 1);
        tr_close(b);
    }
    *(struct tr_person *)tr_vec_add(b, TR_V_PEOPLE) = person;
}

void tr_build_house(struct tr_build *b)
{
    static const char *const allowed[] = {"format", "id",      "name",        "desk",   "region",
                                          "ring",   "aliases", "departments", "people", NULL};
    struct tr_house *h = &b->house;
    tr_dsl_push_main(b->L);
    int t = lua_gettop(b->L);
    tr_at_site(b, "house", NULL, "house", &b->c->main);
    tr_only_fields(b, t, allowed, 0);
    tr_format_and_id(b, t, &h->id);
    h->name = tr_text_field(b, t, "name", TR_TEXT_NEEDED, TEXT_MAX);
    h->desk = tr_text_field(b, t, "desk", TR_TEXT_NEEDED, TEXT_MAX);
    h->region = tr_text_field(b, t, "region", TR_TEXT_OPTIONAL, TEXT_MAX);
    read_ring(b, t);
    read_texts(b, t, "aliases", TR_V_ALIASES);
    read_texts(b, t, "departments", TR_V_DEPARTMENTS);
    if (tr_open_table(b, t, "people")) {
        int list = lua_gettop(b->L), n = tr_list_len(b, list);
        for (int i = 1; i <= n; i++) {
            tr_open_index(b, list, i);
            read_person(b);
            tr_close(b);
        }
        tr_close(b);
    }
    h->aliases = b->vec[TR_V_ALIASES].v;
    h->alias_count = b->vec[TR_V_ALIASES].count;
    h->departments = b->vec[TR_V_DEPARTMENTS].v;
    h->department_count = b->vec[TR_V_DEPARTMENTS].count;
    h->people = b->vec[TR_V_PEOPLE].v;
    h->person_count = b->vec[TR_V_PEOPLE].count;
    h->pool = b->pool;
    h->pool_size = b->pool_len;
}
