/* The scenario { … } table: who calls, what is drawn, what the slip asks. */
#include <string.h>

#include "script/build.h"

static void read_flag(struct tr_build *b, const char *name)
{
    struct tr_var var = {.flag = 1};
    tr_free_name(b, name);
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
    tr_free_name(b, name);
    tr_int_here(b, INT32_MIN, INT32_MAX, &var.init);
    var.name = tr_pool_add(b, name, strlen(name));
    *(struct tr_var *)tr_vec_add(b, TR_V_VARS) = var;
}

void tr_read_surname(struct tr_build *b, int t, struct tr_text *surname, uint16_t *surname_fact)
{
    if (!tr_open(b, t, "surname"))
        return;
    if (tr_mark_of(b->L, -1) == TR_MARK_FACT) {
        lua_rawgeti(b->L, -1, 1);
        const char *name = lua_tostring(b->L, -1);
        struct tr_suggest s;
        char hint[TR_HINT_MAX];
        *surname_fact = tr_fact_find(b, name);
        if (*surname_fact == TR_NONE) {
            const struct tr_fact *facts = b->vec[TR_V_FACTS].v;
            tr_suggest_init(&s, name);
            for (uint32_t i = 0; i < b->vec[TR_V_FACTS].count; i++)
                tr_suggest_offer(&s, tr_pool_at(b, facts[i].name));
            tr_suggest_hint(&s, hint, sizeof hint);
            tr_note(b, TR_C_NO_FACT, hint, "no fact \"%.60s\"", name);
        }
        lua_pop(b->L, 1);
    } else {
        *surname = tr_text_here(b, TR_NAME_MAX);
    }
    tr_close(b);
}

static void caller_reactions(struct tr_build *b, int t, struct tr_caller *caller)
{
    caller->interrupt_mood = (int32_t)tr_int(b, t, "interrupted", -6, -100, 100);
    if (tr_open_table(b, t, "hold")) {
        int hold = lua_gettop(b->L);
        tr_only_fields(b, hold, TR_F_HOLD, 0);
        caller->hold_bears_ms = (uint32_t)tr_int(b, hold, "bears", 45, 1, 600) * 1000;
        caller->hold_mood = (int32_t)tr_int(b, hold, "mood", -8, -100, 100);
        tr_close(b);
    }
    if (tr_open_table(b, t, "silence")) {
        int silence = lua_gettop(b->L);
        tr_only_fields(b, silence, TR_F_SILENCE, 0);
        caller->silences_borne = (uint32_t)tr_int(b, silence, "bears", 3, 0, 100);
        caller->silence_mood = (int32_t)tr_int(b, silence, "mood", -5, -100, 100);
        tr_close(b);
    }
}

uint16_t tr_gone_field(struct tr_build *b, int t)
{
    uint16_t to = tr_beat_field(b, t, "gone");
    if (to == TR_NONE)
        return 0;
    if (to == 0) {
        tr_at_field(b, "gone");
        tr_note(b, TR_C_CONFLICT, "name another beat", "the first beat is where a call opens");
        tr_at_up(b);
    }
    b->beats_gone[to >> 3] |= (uint8_t)(1 << (to & 7));
    return to;
}

static void read_caller(struct tr_build *b, int head)
{
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
    tr_only_fields(b, t, TR_F_CALLER, 0);
    caller->who = tr_text_field(b, t, "who", TR_TEXT_OPTIONAL, TR_LINE_TEXT_MAX);
    tr_read_surname(b, t, &caller->surname, &caller->surname_fact);
    caller->knows_surname = tr_bool(b, t, "knows_surname", false);
    caller->manner = tr_name(b, t, "manner");
    caller->voice = tr_name(b, t, "voice");
    caller->mood = (int32_t)tr_int(b, t, "mood", 70, 0, 100);
    caller->gone = tr_gone_field(b, t);
    b->caller_rate = (uint32_t)tr_int(b, t, "rate", 100, 50, 200);
    b->rate = b->caller_rate;
    caller_reactions(b, t, caller);
    tr_close(b);
}

uint16_t tr_fact_field(struct tr_build *b, int t, const char *field)
{
    uint16_t fact = TR_NONE;
    if (!tr_open(b, t, field))
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

/* How a field is compared when nothing is said: the later facts have kinds of
 * their own. */
static enum tr_slip_kind usual_kind(const struct tr_build *b, uint16_t fact)
{
    const struct tr_fact *facts = b->vec[TR_V_FACTS].v;
    switch (fact == TR_NONE ? TR_FACT_PICK : (enum tr_fact_kind)facts[fact].kind) {
    case TR_FACT_NAME:
        return TR_SLIP_NAME;
    case TR_FACT_UNIT:
        return TR_SLIP_UNIT;
    case TR_FACT_AMOUNT:
        return TR_SLIP_AMOUNT;
    case TR_FACT_CLOCK:
        return TR_SLIP_CLOCK;
    default:
        return TR_SLIP_TEXT;
    }
}

/* Can values of the fact be compared in that way? */
static void check_slip_kind(struct tr_build *b, const struct tr_slip_field *field)
{
    const struct tr_fact *facts = b->vec[TR_V_FACTS].v;
    if (field->fact == TR_NONE)
        return;
    uint32_t kind = facts[field->fact].kind;
    bool picked = kind == TR_FACT_PICK || kind == TR_FACT_NAME;
    bool fits = true;
    if (field->kind == TR_SLIP_NUMBER && picked)
        tr_note(b, TR_C_CONFLICT, "use kind = \"text\" or \"name\"", "a picked fact is no number");
    else if (field->kind == TR_SLIP_NUMBER)
        fits = kind == TR_FACT_NUMBER || kind == TR_FACT_DIGITS;
    else if (field->kind == TR_SLIP_UNIT)
        fits = kind == TR_FACT_UNIT || kind == TR_FACT_PICK;
    else if (field->kind == TR_SLIP_AMOUNT)
        fits = kind == TR_FACT_AMOUNT || kind == TR_FACT_NUMBER || kind == TR_FACT_PICK;
    else if (field->kind == TR_SLIP_CLOCK)
        fits = kind == TR_FACT_CLOCK || kind == TR_FACT_PICK;
    else if (field->kind == TR_SLIP_WHEN)
        fits = kind == TR_FACT_CLOCK || kind == TR_FACT_PICK;
    else if (field->kind == TR_SLIP_COMPANY)
        fits = picked;
    else if (field->kind == TR_SLIP_MATTER)
        fits = kind == TR_FACT_PICK;
    if (!fits)
        tr_note(b, TR_C_CONFLICT, "leave kind out; it follows from the fact",
                "a fact of kind %s cannot be compared as %s", tr_fact_kind_names[kind],
                tr_slip_kind_names[field->kind]);
}

/* One field: { "phone", kind = "digits", fact = "dialled", title = … }. */
static void read_slip_field(struct tr_build *b)
{
    struct tr_slip_field field = {.fact = TR_NONE};
    int t = lua_gettop(b->L);
    if (lua_type(b->L, t) != LUA_TTABLE) {
        tr_wrong_type(b, "{ \"name\", kind = …, title = … }");
        return;
    }
    tr_only_fields(b, t, TR_F_SLIP, 1);
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
    field.required = tr_bool(b, t, "required", false);
    field.fact = tr_fact_field(b, t, "fact");
    field.kind = (uint32_t)tr_word(b, t, "kind", tr_slip_kind_names, TR_SLIP_KIND_COUNT,
                                   (int)usual_kind(b, field.fact));
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
    check_slip_kind(b, &field);
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
        else if (tr_number_at(b, 1, 1, 3600, &low) && tr_number_at(b, 2, 1, 3600, &high) &&
                 low > high)
            tr_note(b, TR_C_RANGE, "", "the shortest is above the longest");
        tr_close(b);
    }
    b->graph.length_low_s = (uint32_t)low;
    b->graph.length_high_s = (uint32_t)high;
}

void tr_build_head(struct tr_build *b, int t)
{
    static const char *const call_kinds[] = {"inbound", "outbound"};
    struct tr_graph *g = &b->graph;
    b->rate = b->caller_rate = 100;
    tr_only_fields(b, t, TR_F_SCENARIO, 0);
    tr_format_and_id(b, t, &g->id);
    g->title = tr_text_field(b, t, "title", TR_TEXT_NEEDED, TR_LINE_TEXT_MAX);
    g->about = tr_text_field(b, t, "about", TR_TEXT_OPTIONAL, TR_LINE_TEXT_MAX);
    g->kind = (uint32_t)tr_word(b, t, "kind", call_kinds, 2, TR_INBOUND);
    g->difficulty = (uint32_t)tr_int(b, t, "difficulty", 1, 1, 5);
    g->gives_up_after_rings = 8;
    if (tr_open_table(b, t, "line")) {
        int line = lua_gettop(b->L);
        tr_only_fields(b, line, TR_F_LINE, 0);
        g->gives_up_after_rings = (uint32_t)tr_int(b, line, "gives_up_after_rings", 8, 1, 30);
        tr_close(b);
    }
    read_length(b, t);
    tr_build_facts(b, t);
    tr_build_cast(b, t);
    tr_read_map(b, t, "flags", read_flag);
    tr_read_map(b, t, "counters", read_counter);
    read_caller(b, t);
    tr_build_world(b, t);
    read_slip(b, t);
    read_groups(b, t);
}
