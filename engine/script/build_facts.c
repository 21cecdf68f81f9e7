/* facts = { … }: what the call's seed draws. */
#include <stdio.h>
#include <string.h>

#include "script/build.h"
#include "script/keys.h"

#define FACT_MOST INT64_C(999999999999999)
#define AMOUNT_MOST INT64_C(1000000000)
#define UNIT_MOST 99

/* Go through a map with named entries: push each value in order of the names. */
static bool name_key(struct tr_build *b, const struct tr_key *key)
{
    if (key->text && strlen(key->text) == key->len && tr_is_name(key->text, key->len))
        return true;
    tr_note(b, TR_C_NAME, "use 1 to 63 of a-z, 0-9 and _", "\"%.60s\" cannot be a name",
            key->text ? key->text : "a position");
    return false;
}

/* Names that an expression reads as something else. */
static bool is_reserved(const char *name)
{
    static const char *const words[] = {
        "and",     "or",     "not",        "true",     "false",  "nil",    "said",
        "count",   "heard",  "slip",       "right",    "visits", "looked", "consulted",
        "briefed", "event",  "event_time", "waited",   "draw",   "if",     "then",
        "else",    "end",    "do",         "for",      "in",     "local",  "while",
        "until",   "repeat", "return",     "function", "goto",   "break",  "elseif"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], name) == 0)
            return true;
    for (int v = 0; v < TR_VIEW_COUNT; v++)
        if (strcmp(tr_view_names[v], name) == 0)
            return true;
    return name[0] >= '0' && name[0] <= '9';
}

static bool var_taken(const struct tr_build *b, const char *name)
{
    const struct tr_var *vars = b->vec[TR_V_VARS].v;
    for (uint32_t i = 0; i < b->vec[TR_V_VARS].count; i++)
        if (strcmp(tr_pool_at(b, vars[i].name), name) == 0)
            return true;
    return false;
}

void tr_free_name(struct tr_build *b, const char *name)
{
    if (is_reserved(name))
        tr_note(b, TR_C_NAME, "choose another name",
                "\"%s\" already means something in expressions", name);
    else if (tr_fact_find(b, name) != TR_NONE || var_taken(b, name))
        tr_note(b, TR_C_DUPLICATE, "choose another name", "\"%s\" is used already", name);
}

/* The number at a position of the table on top of the stack. */
bool tr_number_at(struct tr_build *b, int index, int64_t low, int64_t high, int64_t *out)
{
    bool good = false;
    if (tr_open_index(b, -1, index)) {
        good = tr_int_here(b, low, high, out);
        tr_close(b);
    } else {
        tr_note(b, TR_C_REQUIRED, "", "value [%d] is missing", index);
    }
    return good;
}

/* The look-alikes of one name, which is the option read last. */
static void read_alikes(struct tr_build *b, int t)
{
    if (!tr_open_table(b, t, "sounds_like"))
        return;
    uint16_t option = (uint16_t)(b->vec[TR_V_OPTIONS].count - 1);
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    for (int i = 1; i <= n; i++) {
        tr_open_index(b, list, i);
        tr_str text = tr_text_string(b, TR_SLIP_TEXT_MAX);
        const struct tr_text *own = (const struct tr_text *)b->vec[TR_V_OPTIONS].v + option;
        if (text && (text == own->in[0] || text == own->in[1] || text == own->in[2]))
            tr_note(b, TR_C_CONFLICT, "", "this is the name itself");
        if (text) {
            struct tr_alike *alike = tr_vec_add(b, TR_V_ALIKES);
            alike->option = option;
            alike->text = text;
        }
        tr_close(b);
    }
    tr_close(b);
}

static void read_options(struct tr_build *b, struct tr_fact *fact)
{
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    bool names = fact->kind == TR_FACT_NAME;
    fact->options.first = b->vec[TR_V_OPTIONS].count;
    if (n == 0)
        tr_note(b, TR_C_REQUIRED, "", "%s needs at least one value", names ? "name" : "pick");
    for (int i = 1; i <= n; i++) {
        tr_open_index(b, list, i);
        struct tr_text text = tr_text_among(b, TR_SLIP_TEXT_MAX, names ? TR_F_NAME : TR_F_COUNT);
        *(struct tr_text *)tr_vec_add(b, TR_V_OPTIONS) = text;
        if (names && lua_type(b->L, -1) == LUA_TTABLE && tr_mark_of(b->L, -1) == TR_MARK_NONE)
            read_alikes(b, lua_gettop(b->L));
        tr_close(b);
    }
    fact->options.count = b->vec[TR_V_OPTIONS].count - fact->options.first;
    fact->low = 0;
    fact->high = n > 0 ? n - 1 : 0;
}

/* { lowest, highest } of a field. */
static void read_range(struct tr_build *b, int t, const char *field, uint16_t out[2])
{
    int64_t low = 1, high = 1;
    if (!tr_open_table(b, t, field)) {
        if (!tr_has(b, t, field))
            tr_missing(b, field);
    } else {
        if (tr_list_len(b, -1) != 2)
            tr_note(b, TR_C_REQUIRED, "write { lowest, highest }", "two numbers are needed");
        else if (tr_number_at(b, 1, 1, UNIT_MOST, &low) &&
                 tr_number_at(b, 2, 1, UNIT_MOST, &high) && low > high)
            tr_note(b, TR_C_RANGE, "", "the lower bound is above the upper one");
        tr_close(b);
    }
    out[0] = (uint16_t)low;
    out[1] = (uint16_t)(high < low ? low : high);
}

/* unit { blocks = { "A", "B" }, floors = { 1, 20 }, flats = { 1, 6 } } */
static void read_unit(struct tr_build *b, struct tr_fact *fact)
{
    int t = lua_gettop(b->L);
    tr_only_fields(b, t, TR_F_UNIT, 0);
    fact->options.first = b->vec[TR_V_OPTIONS].count;
    if (tr_open_table(b, t, "blocks")) {
        int list = lua_gettop(b->L), n = tr_list_len(b, list);
        for (int i = 1; i <= n && i <= TR_OPTIONS_MAX; i++) {
            tr_open_index(b, list, i);
            struct tr_text text = tr_text_here(b, TR_NAME_MAX);
            *(struct tr_text *)tr_vec_add(b, TR_V_OPTIONS) = text;
            tr_close(b);
        }
        if (n < 1 || n > TR_OPTIONS_MAX)
            tr_note(b, TR_C_TOO_MANY, "", "a unit has 1 to %d blocks, not %d", TR_OPTIONS_MAX, n);
        tr_close(b);
    } else if (!tr_has(b, t, "blocks")) {
        tr_missing(b, "blocks");
    }
    read_range(b, t, "floors", fact->floors);
    read_range(b, t, "flats", fact->flats);
    fact->options.count = b->vec[TR_V_OPTIONS].count - fact->options.first;
    int64_t units = (int64_t)fact->options.count * (fact->floors[1] - fact->floors[0] + 1) *
                    (fact->flats[1] - fact->flats[0] + 1);
    fact->high = units > 0 ? units - 1 : 0;
}

/* amount { 100, 900, cents = true } */
static void read_amount(struct tr_build *b, struct tr_fact *fact)
{
    int t = lua_gettop(b->L);
    tr_only_fields(b, t, TR_F_AMOUNT, 2);
    if (tr_number_at(b, 1, 0, AMOUNT_MOST, &fact->low) &&
        tr_number_at(b, 2, 0, AMOUNT_MOST, &fact->high) && fact->low > fact->high)
        tr_note(b, TR_C_RANGE, "", "the lower bound is above the upper one");
    fact->width = tr_bool(b, t, "cents", false) ? 2 : 0;
    fact->step = (uint32_t)tr_int(b, t, "step", 1, 1, 1000000);
    if (fact->width) {
        fact->low *= 100;
        fact->high *= 100;
    }
}

/* "08:30" at a position of the table on top of the stack, in minutes. */
static bool time_at(struct tr_build *b, int index, int64_t *out)
{
    int hour = 0, minute = 0, used = 0;
    bool good = false;
    if (!tr_open_index(b, -1, index)) {
        tr_note(b, TR_C_REQUIRED, "write clock { \"08:00\", \"18:00\" }", "value [%d] is missing",
                index);
        return false;
    }
    if (lua_type(b->L, -1) != LUA_TSTRING) {
        tr_wrong_type(b, "a time in quotes");
    } else {
        const char *text = lua_tostring(b->L, -1);
        good = strspn(text, "0123456789:") == strlen(text) && /* no signs and spaces */
               sscanf(text, "%2d:%2d%n", &hour, &minute, &used) == 2 && text[used] == '\0' &&
               text[used - 3] == ':' && hour <= 23 && minute <= 59;
        if (!good)
            tr_note(b, TR_C_RANGE, "write \"08:00\" to \"23:59\"", "\"%.20s\" is no time of day",
                    text);
    }
    tr_close(b);
    *out = hour * 60 + minute;
    return good;
}

/* clock { "08:00", "18:00", step = 30 } */
static void read_clock(struct tr_build *b, struct tr_fact *fact)
{
    int t = lua_gettop(b->L);
    tr_only_fields(b, t, TR_F_CLOCK, 2);
    if (time_at(b, 1, &fact->low) && time_at(b, 2, &fact->high) && fact->low > fact->high)
        tr_note(b, TR_C_RANGE, "", "the earlier time is after the later one");
    fact->step = (uint32_t)tr_int(b, t, "step", 30, 1, 720);
}

static void read_digits(struct tr_build *b, struct tr_fact *fact)
{
    int64_t width = 1;
    tr_number_at(b, 1, 1, 15, &width);
    fact->width = (uint32_t)width;
    fact->low = 1;
    for (int64_t i = 1; i < width; i++)
        fact->low *= 10;
    fact->high = fact->low * 10 - 1;
}

static void read_number(struct tr_build *b, struct tr_fact *fact)
{
    if (tr_number_at(b, 1, -FACT_MOST, FACT_MOST, &fact->low) &&
        tr_number_at(b, 2, -FACT_MOST, FACT_MOST, &fact->high) && fact->low > fact->high)
        tr_note(b, TR_C_RANGE, "", "the lower bound is above the upper one");
}

static void read_fact(struct tr_build *b, const char *name)
{
    static const struct {
        enum tr_mark mark;
        enum tr_fact_kind kind;
        void (*read)(struct tr_build *b, struct tr_fact *fact);
    } kinds[] = {{TR_MARK_DIGITS, TR_FACT_DIGITS, read_digits},
                 {TR_MARK_NUMBER, TR_FACT_NUMBER, read_number},
                 {TR_MARK_PICK, TR_FACT_PICK, read_options},
                 {TR_MARK_NAME, TR_FACT_NAME, read_options},
                 {TR_MARK_UNIT, TR_FACT_UNIT, read_unit},
                 {TR_MARK_AMOUNT, TR_FACT_AMOUNT, read_amount},
                 {TR_MARK_CLOCK, TR_FACT_CLOCK, read_clock}};
    struct tr_fact fact = {.kind = TR_FACT_NUMBER};
    enum tr_mark mark = tr_mark_of(b->L, -1);
    size_t i = 0;
    tr_free_name(b, name);
    fact.name = tr_pool_add(b, name, strlen(name));
    while (i < sizeof kinds / sizeof *kinds && kinds[i].mark != mark)
        i++;
    if (i < sizeof kinds / sizeof *kinds) {
        fact.kind = kinds[i].kind;
        kinds[i].read(b, &fact);
    } else {
        tr_wrong_type(b, "digits{…}, number{…}, pick{…}, name{…}, unit{…}, amount{…} or clock{…}");
    }
    *(struct tr_fact *)tr_vec_add(b, TR_V_FACTS) = fact;
}

void tr_read_map(struct tr_build *b, int t, const char *field,
                 void (*read)(struct tr_build *b, const char *name))
{
    struct tr_keys keys;
    if (!tr_open_table(b, t, field))
        return;
    int map = lua_gettop(b->L);
    tr_keys_push(b->L, map, &keys);
    if (keys.odd)
        tr_note(b, TR_C_TYPE, "", "a key is neither a text nor a whole number");
    for (size_t i = 0; i < keys.count; i++)
        if (name_key(b, &keys.v[i])) {
            tr_open(b, map, keys.v[i].text);
            read(b, keys.v[i].text);
            tr_close(b);
        }
    lua_pop(b->L, 1);
    tr_close(b);
}

void tr_build_facts(struct tr_build *b, int head)
{
    tr_read_map(b, head, "facts", read_fact);
}
