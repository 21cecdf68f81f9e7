/* The scenario { … } table: who calls, what is drawn, what the slip asks. */
#include <string.h>

#include "script/build.h"
#include "script/keys.h"

#define FACT_MOST INT64_C(999999999999999)

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
    static const char *const words[] = {"and",      "or",    "not",   "true",  "false",  "nil",
                                        "said",     "count", "heard", "slip",  "right",  "visits",
                                        "if",       "then",  "else",  "end",   "do",     "for",
                                        "in",       "local", "while", "until", "repeat", "return",
                                        "function", "goto",  "break", "elseif"};
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

static void free_name(struct tr_build *b, const char *name)
{
    if (is_reserved(name))
        tr_note(b, TR_C_NAME, "choose another name",
                "\"%s\" already means something in expressions", name);
    else if (tr_fact_find(b, name) != TR_NONE || var_taken(b, name))
        tr_note(b, TR_C_DUPLICATE, "choose another name", "\"%s\" is used already", name);
}

static void read_options(struct tr_build *b, struct tr_fact *fact)
{
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    fact->options.first = b->vec[TR_V_OPTIONS].count;
    if (n == 0)
        tr_note(b, TR_C_REQUIRED, "", "pick needs at least one value");
    for (int i = 1; i <= n; i++) {
        tr_open_index(b, list, i);
        struct tr_text text = tr_text_here(b, TR_SLIP_TEXT_MAX);
        *(struct tr_text *)tr_vec_add(b, TR_V_OPTIONS) = text;
        tr_close(b);
    }
    fact->options.count = b->vec[TR_V_OPTIONS].count - fact->options.first;
    fact->low = 0;
    fact->high = n > 0 ? n - 1 : 0;
}

/* The number at a position of the table on top of the stack. */
static bool number_at(struct tr_build *b, int index, int64_t low, int64_t high, int64_t *out)
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

static void read_fact(struct tr_build *b, const char *name)
{
    struct tr_fact fact = {0};
    int64_t width = 1;
    free_name(b, name);
    fact.name = tr_pool_add(b, name, strlen(name));
    switch (tr_mark_of(b->L, -1)) {
    case TR_MARK_DIGITS:
        fact.kind = TR_FACT_DIGITS;
        number_at(b, 1, 1, 15, &width);
        fact.width = (uint32_t)width;
        fact.low = 1;
        for (int64_t i = 1; i < width; i++)
            fact.low *= 10;
        fact.high = fact.low * 10 - 1;
        break;
    case TR_MARK_NUMBER:
        fact.kind = TR_FACT_NUMBER;
        if (number_at(b, 1, -FACT_MOST, FACT_MOST, &fact.low) &&
            number_at(b, 2, -FACT_MOST, FACT_MOST, &fact.high) && fact.low > fact.high)
            tr_note(b, TR_C_RANGE, "", "the lower bound is above the upper one");
        break;
    case TR_MARK_PICK:
        fact.kind = TR_FACT_PICK;
        read_options(b, &fact);
        break;
    default:
        tr_wrong_type(b, "digits{…}, number{…} or pick{…}");
        fact.kind = TR_FACT_NUMBER;
    }
    *(struct tr_fact *)tr_vec_add(b, TR_V_FACTS) = fact;
}

static void read_map(struct tr_build *b, int t, const char *field,
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

static void read_flag(struct tr_build *b, const char *name)
{
    struct tr_var var = {.flag = 1};
    free_name(b, name);
    if (lua_isboolean(b->L, -1))
        var.init = lua_toboolean(b->L, -1);
    else
        tr_wrong_type(b, "true or false");
    var.name = tr_pool_add(b, name, strlen(name));
    *(struct tr_var *)tr_vec_add(b, TR_V_VARS) = var;
}

static void read_counter(struct tr_build *b, const char *name)
{
    struct tr_var var = {0};
    free_name(b, name);
    tr_int_here(b, INT32_MIN, INT32_MAX, &var.init);
    var.name = tr_pool_add(b, name, strlen(name));
    *(struct tr_var *)tr_vec_add(b, TR_V_VARS) = var;
}

/* surname = L"surname", a text, or fact "name". */
static void read_surname(struct tr_build *b, int t, struct tr_caller *caller)
{
    if (!tr_open(b, t, "surname"))
        return;
    if (tr_mark_of(b->L, -1) == TR_MARK_FACT) {
        lua_rawgeti(b->L, -1, 1);
        const char *name = lua_tostring(b->L, -1);
        struct tr_suggest s;
        char hint[TR_HINT_MAX];
        caller->surname_fact = tr_fact_find(b, name);
        if (caller->surname_fact == TR_NONE) {
            const struct tr_fact *facts = b->vec[TR_V_FACTS].v;
            tr_suggest_init(&s, name);
            for (uint32_t i = 0; i < b->vec[TR_V_FACTS].count; i++)
                tr_suggest_offer(&s, tr_pool_at(b, facts[i].name));
            tr_suggest_hint(&s, hint, sizeof hint);
            tr_note(b, TR_C_NO_FACT, hint, "no fact \"%.60s\"", name);
        }
        lua_pop(b->L, 1);
    } else {
        caller->surname = tr_text_here(b, TR_NAME_MAX);
    }
    tr_close(b);
}

static void caller_reactions(struct tr_build *b, int t, struct tr_caller *caller)
{
    static const char *const of_hold[] = {"bears", "mood", NULL};
    caller->interrupt_mood = (int32_t)tr_int(b, t, "interrupted", -6, -100, 100);
    if (tr_open_table(b, t, "hold")) {
        int hold = lua_gettop(b->L);
        tr_only_fields(b, hold, of_hold, 0);
        caller->hold_bears_ms = (uint32_t)tr_int(b, hold, "bears", 45, 1, 600) * 1000;
        caller->hold_mood = (int32_t)tr_int(b, hold, "mood", -8, -100, 100);
        tr_close(b);
    }
    if (tr_open_table(b, t, "silence")) {
        int silence = lua_gettop(b->L);
        tr_only_fields(b, silence, of_hold, 0);
        caller->silences_borne = (uint32_t)tr_int(b, silence, "bears", 3, 0, 100);
        caller->silence_mood = (int32_t)tr_int(b, silence, "mood", -5, -100, 100);
        tr_close(b);
    }
}

static void read_caller(struct tr_build *b, int head)
{
    static const char *const allowed[] = {
        "who",  "surname", "knows_surname", "manner",  "voice", "mood",
        "rate", "hold",    "interrupted",   "silence", NULL};
    struct tr_caller *caller = &b->graph.caller;
    caller->mood = 70;
    caller->hold_bears_ms = 45000;
    caller->hold_mood = -8;
    caller->interrupt_mood = -6;
    caller->silence_mood = -5;
    caller->silences_borne = 3;
    if (!tr_open_table(b, head, "caller")) {
        if (!tr_open(b, head, "caller"))
            tr_missing(b, "caller");
        else
            tr_close(b);
        return;
    }
    int t = lua_gettop(b->L);
    tr_only_fields(b, t, allowed, 0);
    caller->who = tr_text_field(b, t, "who", TR_TEXT_OPTIONAL, TR_LINE_TEXT_MAX);
    read_surname(b, t, caller);
    caller->knows_surname = tr_bool(b, t, "knows_surname", false);
    caller->manner = tr_name(b, t, "manner");
    caller->voice = tr_name(b, t, "voice");
    caller->mood = (int32_t)tr_int(b, t, "mood", 70, 0, 100);
    b->rate = (uint32_t)tr_int(b, t, "rate", 100, 50, 200);
    caller_reactions(b, t, caller);
    tr_close(b);
}

static uint16_t slip_fact(struct tr_build *b, int t)
{
    uint16_t fact = TR_NONE;
    if (!tr_open(b, t, "fact"))
        return TR_NONE;
    bool marked = tr_mark_of(b->L, -1) == TR_MARK_FACT;
    if (marked)
        lua_rawgeti(b->L, -1, 1);
    const char *name = tr_name_here(b);
    if (name) {
        struct tr_suggest s;
        char hint[TR_HINT_MAX];
        const struct tr_fact *facts = b->vec[TR_V_FACTS].v;
        fact = tr_fact_find(b, name);
        tr_suggest_init(&s, name);
        for (uint32_t i = 0; i < b->vec[TR_V_FACTS].count; i++)
            tr_suggest_offer(&s, tr_pool_at(b, facts[i].name));
        tr_suggest_hint(&s, hint, sizeof hint);
        if (fact == TR_NONE)
            tr_note(b, TR_C_NO_FACT, hint, "no fact \"%.60s\"", name);
    }
    if (marked)
        lua_pop(b->L, 1);
    tr_close(b);
    return fact;
}

/* One field: { "phone", kind = "digits", fact = "dialled", title = … }. */
static void read_slip_field(struct tr_build *b)
{
    static const char *const allowed[] = {"kind", "fact", "title", "required", NULL};
    static const char *const slip_kinds[] = {"text", "name", "digits", "number"};
    struct tr_slip_field field = {.fact = TR_NONE};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE) {
        tr_wrong_type(b, "{ \"name\", kind = …, title = … }");
        return;
    }
    tr_only_fields(b, t, allowed, 1);
    if (tr_open_index(b, t, 1)) {
        const char *name = tr_name_here(b);
        const struct tr_slip_field *others = b->vec[TR_V_SLIP].v;
        for (uint32_t i = 0; name && i < b->vec[TR_V_SLIP].count; i++)
            if (strcmp(tr_pool_at(b, others[i].name), name) == 0)
                tr_note(b, TR_C_DUPLICATE, "", "the slip has two fields \"%s\"", name);
        if (name)
            field.name = tr_pool_add(b, name, strlen(name));
        tr_close(b);
    } else {
        tr_note(b, TR_C_REQUIRED, "write { \"name\", … }", "the field has no name");
    }
    field.kind = (uint32_t)tr_word(b, t, "kind", slip_kinds, 4, TR_SLIP_TEXT);
    field.required = tr_bool(b, t, "required", false);
    field.fact = slip_fact(b, t);
    field.title = tr_text_field(b, t, "title", TR_TEXT_OPTIONAL, TR_SLIP_TEXT_MAX);
    if (!field.title.in[0]) {
        lua_pushliteral(b->L, "title");
        if (lua_rawget(b->L, t) == LUA_TNIL)
            tr_note(b, TR_C_SLIP_TITLE, "add title = …", "the field \"%s\" has no title",
                    tr_pool_at(b, field.name));
        lua_pop(b->L, 1);
        for (int lang = 0; lang < TR_LANG_COUNT; lang++)
            field.title.in[lang] = field.name;
    }
    const struct tr_fact *facts = b->vec[TR_V_FACTS].v;
    if (field.fact != TR_NONE && field.kind == TR_SLIP_NUMBER &&
        facts[field.fact].kind == TR_FACT_PICK)
        tr_note(b, TR_C_CONFLICT, "use kind = \"text\" or \"name\"", "a picked fact is no number");
    *(struct tr_slip_field *)tr_vec_add(b, TR_V_SLIP) = field;
}

static void read_slip(struct tr_build *b, int head)
{
    if (!tr_open_table(b, head, "slip"))
        return;
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    for (int i = 1; i <= n; i++) {
        tr_open_index(b, list, i);
        read_slip_field(b);
        tr_close(b);
    }
    tr_close(b);
}

static void read_groups(struct tr_build *b, int head)
{
    if (!tr_open_table(b, head, "scorecard")) {
        *(tr_str *)tr_vec_add(b, TR_V_GROUPS) = tr_pool_add(b, "base", 4);
        return;
    }
    int list = lua_gettop(b->L), n = tr_list_len(b, list);
    for (int i = 1; i <= n; i++) {
        tr_open_index(b, list, i);
        const char *name = tr_name_here(b);
        if (name)
            *(tr_str *)tr_vec_add(b, TR_V_GROUPS) = tr_pool_add(b, name, strlen(name));
        tr_close(b);
    }
    if (n == 0)
        tr_note(b, TR_C_REQUIRED, "write { \"base\" }", "no group of rules is named");
    tr_close(b);
}

static void read_length(struct tr_build *b, int head)
{
    int64_t low = 20, high = 120;
    if (tr_open_table(b, head, "length")) {
        if (tr_list_len(b, -1) != 2)
            tr_note(b, TR_C_REQUIRED, "write { shortest, longest } in seconds",
                    "two numbers are needed");
        else if (number_at(b, 1, 1, 3600, &low) && number_at(b, 2, 1, 3600, &high) && low > high)
            tr_note(b, TR_C_RANGE, "", "the shortest is above the longest");
        tr_close(b);
    }
    b->graph.length_low_s = (uint32_t)low;
    b->graph.length_high_s = (uint32_t)high;
}

void tr_build_head(struct tr_build *b, int t)
{
    static const char *const allowed[] = {"format",     "id",     "title",    "about",     "kind",
                                          "difficulty", "caller", "line",     "length",    "facts",
                                          "slip",       "flags",  "counters", "scorecard", NULL};
    static const char *const call_kinds[] = {"inbound", "outbound"};
    static const char *const of_line[] = {"gives_up_after_rings", NULL};
    struct tr_graph *g = &b->graph;
    b->rate = 100;
    tr_only_fields(b, t, allowed, 0);
    tr_format_and_id(b, t, &g->id);
    g->title = tr_text_field(b, t, "title", TR_TEXT_NEEDED, TR_LINE_TEXT_MAX);
    g->about = tr_text_field(b, t, "about", TR_TEXT_OPTIONAL, TR_LINE_TEXT_MAX);
    g->kind = (uint32_t)tr_word(b, t, "kind", call_kinds, 2, TR_INBOUND);
    g->difficulty = (uint32_t)tr_int(b, t, "difficulty", 1, 1, 5);
    g->gives_up_after_rings = 8;
    if (tr_open_table(b, t, "line")) {
        int line = lua_gettop(b->L);
        tr_only_fields(b, line, of_line, 0);
        g->gives_up_after_rings = (uint32_t)tr_int(b, line, "gives_up_after_rings", 8, 1, 30);
        tr_close(b);
    }
    read_length(b, t);
    read_map(b, t, "facts", read_fact);
    read_map(b, t, "flags", read_flag);
    read_map(b, t, "counters", read_counter);
    read_caller(b, t);
    read_slip(b, t);
    read_groups(b, t);
}
