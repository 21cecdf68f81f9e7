/* Expressions in their places: when, applies and set. */
#include <stdio.h>
#include <string.h>

#include "script/build.h"
#include "script/keys.h"

static uint16_t spoken_line(struct tr_build *b, const char *key, struct tr_suggest *s)
{
    const struct tr_beat *beats = b->vec[TR_V_BEATS].v;
    const struct tr_line *lines = b->vec[TR_V_LINES].v;
    uint16_t found = tr_line_find(b, key);
    for (uint32_t i = 0; i < b->vec[TR_V_BEATS].count; i++) {
        if (beats[i].line == TR_NONE)
            continue;
        if (beats[i].line == found)
            return found;
        if (s)
            tr_suggest_offer(s, tr_pool_at(b, lines[beats[i].line].key));
    }
    return TR_NONE;
}

static int find_var(struct tr_build *b, const char *name, uint32_t flag, struct tr_suggest *s)
{
    const struct tr_var *vars = b->vec[TR_V_VARS].v;
    for (uint32_t i = 0; i < b->vec[TR_V_VARS].count; i++) {
        if (vars[i].flag != flag)
            continue;
        if (strcmp(tr_pool_at(b, vars[i].name), name) == 0) {
            b->vars_read |= 1u << i;
            return (int)i;
        }
        if (s)
            tr_suggest_offer(s, tr_pool_at(b, vars[i].name));
    }
    return -1;
}

static int find(void *ctx, enum tr_expr_sort sort, const char *name, struct tr_suggest *s)
{
    struct tr_build *b = ctx;
    uint16_t at;
    switch (sort) {
    case TR_NAME_FLAG:
        return find_var(b, name, 1, s);
    case TR_NAME_COUNTER:
        return find_var(b, name, 0, s);
    case TR_NAME_FACT: {
        const struct tr_fact *facts = b->vec[TR_V_FACTS].v;
        for (uint32_t i = 0; s && i < b->vec[TR_V_FACTS].count; i++)
            tr_suggest_offer(s, tr_pool_at(b, facts[i].name));
        at = tr_fact_find(b, name);
        return at == TR_NONE ? -1 : at;
    }
    case TR_NAME_ACT:
        return tr_act_find(b, name, s);
    case TR_NAME_LINE:
        at = spoken_line(b, name, s);
        return at == TR_NONE ? -1 : at;
    case TR_NAME_SLIP: {
        const struct tr_slip_field *slip = b->vec[TR_V_SLIP].v;
        for (uint32_t i = 0; i < b->vec[TR_V_SLIP].count; i++) {
            if (strcmp(tr_pool_at(b, slip[i].name), name) == 0)
                return (int)i;
            if (s)
                tr_suggest_offer(s, tr_pool_at(b, slip[i].name));
        }
        return -1;
    }
    case TR_NAME_BEAT:
        for (size_t i = 0; i < b->c->call_count; i++) {
            if (strcmp(b->c->calls[i].name, name) == 0)
                return (int)i;
            if (s)
                tr_suggest_offer(s, b->c->calls[i].name);
        }
        return -1;
    case TR_NAME_ENTRY:
    case TR_NAME_WHO:
        if (!tr_is_name(name, strlen(name)))
            return -1;
        return tr_want(b, sort == TR_NAME_ENTRY ? TR_WANT_ENTRY : TR_WANT_WHO, name);
    case TR_NAME_SIDE:
        return tr_side_find(b, name, s);
    }
    return -1;
}

/* The value on top of the stack as code. */
static struct tr_slice compile(struct tr_build *b, enum tr_expr_type want)
{
    struct tr_slice s = {0, 0};
    struct tr_ins code[TR_EXPR_CODE_MAX];
    struct tr_expr_error err;
    const struct tr_expr_scope scope = {
        .ctx = b, .find = find, .card = b->c->req->kind == TR_LOAD_CARD};
    const char *text;
    char number[24];
    size_t len;
    uint32_t count;
    if (lua_isboolean(b->L, -1)) {
        text = lua_toboolean(b->L, -1) ? "true" : "false";
        len = strlen(text);
    } else if (lua_isinteger(b->L, -1)) {
        len = (size_t)snprintf(number, sizeof number, "%lld", (long long)lua_tointeger(b->L, -1));
        text = number;
    } else if (lua_type(b->L, -1) == LUA_TSTRING) {
        text = lua_tolstring(b->L, -1, &len);
    } else {
        tr_wrong_type(b, "an expression in quotes");
        return s;
    }
    tr_sandbox_charge(b->L, 20 + len);
    if (!tr_expr_compile(text, len, want, &scope, code, &count, &err)) {
        tr_note_inside(b, err.code, text, err.offset, err.hint, "%s", err.message);
        return s;
    }
    s.first = b->vec[TR_V_CODE].count;
    s.count = count;
    for (uint32_t i = 0; i < count; i++) {
        struct tr_ins *ins = tr_vec_add(b, TR_V_CODE);
        *ins = code[i];
        if (ins->op == TR_OP_DRAW) /* its place tells it from every other */
            ins->arg = (int32_t)(s.first + i);
    }
    return s;
}

struct tr_slice tr_expr_field(struct tr_build *b, int t, const char *name, enum tr_expr_type want)
{
    struct tr_slice s = {0, 0};
    if (tr_open(b, t, name)) {
        s = compile(b, want);
        tr_close(b);
    }
    return s;
}

/* set = { name = "expression", … }, in the order of the names. */
struct tr_slice tr_sets_of(struct tr_build *b, int t)
{
    struct tr_slice s = {b->vec[TR_V_SETS].count, 0};
    struct tr_keys keys;
    if (!tr_open_table(b, t, "set"))
        return (struct tr_slice){0, 0};
    int set = lua_gettop(b->L);
    tr_keys_push(b->L, set, &keys);
    for (size_t i = 0; i < keys.count; i++) {
        const char *name = keys.v[i].text;
        struct tr_suggest near;
        char hint[TR_HINT_MAX];
        if (!name || strlen(name) != keys.v[i].len) {
            tr_note(b, TR_C_FIELD, "write name = \"expression\"", "a value without a usable name");
            continue;
        }
        uint32_t read = b->vars_read; /* writing is not reading */
        int var = find_var(b, name, 1, NULL);
        bool flag = var >= 0;
        if (!flag)
            var = find_var(b, name, 0, NULL);
        b->vars_read = read;
        tr_open(b, set, name);
        if (var < 0) {
            tr_suggest_init(&near, name);
            find_var(b, name, 1, &near);
            find_var(b, name, 0, &near);
            tr_suggest_hint(&near, hint, sizeof hint);
            tr_note(b, TR_C_NO_VAR, hint, "no flag or counter \"%.60s\"", name);
        } else {
            struct tr_slice value = compile(b, flag ? TR_EXPR_BOOL : TR_EXPR_INT);
            if (value.count) {
                struct tr_set *added = tr_vec_add(b, TR_V_SETS);
                added->var = (uint16_t)var;
                added->value = value;
            }
        }
        tr_close(b);
    }
    if (keys.odd)
        tr_note(b, TR_C_TYPE, "", "a key is neither a text nor a whole number");
    lua_pop(b->L, 1);
    tr_close(b);
    s.count = b->vec[TR_V_SETS].count - s.first;
    if (s.count == 0)
        s.first = 0;
    return s;
}
