/* State, allocator, hook and error raising. The rest of Lua's libraries is not
 * linked in here: what is not there cannot be reached. */
#include "script/sandbox.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "script/advice.h"
#include "script/codes.h"
#include "script/defence.h"
#include "script/suggest.h"

#define HOOK_PERIOD 1000

const char tr_env_key[] = "environment";

void tr_sandbox_see(struct tr_sandbox *sb)
{
    lua_Debug ar;
    for (int level = 0; lua_getstack(sb->L, level, &ar); level++) {
        lua_getinfo(sb->L, "Sl", &ar);
        if (ar.source[0] != '@')
            continue;
        snprintf(sb->last_source, sizeof sb->last_source, "%s", ar.source);
        sb->last_line = ar.currentline;
        return;
    }
}

static void *take(void *ud, void *ptr, size_t old, size_t size)
{
    struct tr_sandbox *sb = ud;
    if (!ptr)
        old = 0; /* Lua passes a type tag */
    if (size == 0) {
        tr_free(ptr);
        sb->used -= old;
        return NULL;
    }
    if (size > old && size - old > sb->cap - sb->used && tr_stands(TR_DEFENCE_MEMORY)) {
        sb->over_cap = true;
        if (sb->step_cap) /* before that no script runs */
            tr_sandbox_see(sb);
        return NULL;
    }
    void *block = tr_realloc(ptr, size);
    if (!block) {
        if (size <= old)
            return ptr; /* the larger block serves as well */
        sb->no_memory = true;
        return NULL;
    }
    sb->used = sb->used - old + size;
    return block;
}

struct tr_sandbox *tr_sandbox_of(lua_State *L)
{
    struct tr_sandbox *sb;
    memcpy(&sb, lua_getextraspace(L), sizeof sb);
    return sb;
}

/* Raise with the place of the function at a level of the call stack. */
static int raise_at(lua_State *L, int level, int code, const char *hint, const char *message)
{
    struct tr_sandbox *sb = tr_sandbox_of(L);
    sb->raise_code = code;
    snprintf(sb->raise_hint, sizeof sb->raise_hint, "%s", hint ? hint : "");
    luaL_where(L, level);
    lua_pushstring(L, message);
    lua_concat(L, 2);
    return lua_error(L);
}

int tr_raise(lua_State *L, int code, const char *hint, const char *fmt, ...)
{
    char message[512];
    va_list args;
    va_start(args, fmt);
    vsnprintf(message, sizeof message, fmt, args);
    va_end(args);
    return raise_at(L, 1, code, hint, message);
}

static void spend(lua_State *L, struct tr_sandbox *sb, uint64_t steps, int level)
{
    char message[64];
    sb->steps += steps;
    if (sb->steps <= sb->step_cap)
        return;
    snprintf(message, sizeof message, "the file took more than %llu steps",
             (unsigned long long)sb->step_cap);
    raise_at(L, level, TR_C_BUDGET, "look for a loop that does not end", message);
}

/* Inside of a hook level 0 is the script's own function. */
static void hook(lua_State *L, lua_Debug *ar)
{
    struct tr_sandbox *sb = tr_sandbox_of(L);
    lua_getinfo(L, "Sl", ar);
    snprintf(sb->last_source, sizeof sb->last_source, "%s", ar->source);
    sb->last_line = ar->currentline;
    spend(L, sb, HOOK_PERIOD, 0);
}

void tr_sandbox_arm(struct tr_sandbox *sb, uint64_t steps)
{
    sb->steps = 0;
    sb->step_cap = steps;
    if (tr_stands(TR_DEFENCE_STEPS))
        lua_sethook(sb->L, hook, LUA_MASKCOUNT, HOOK_PERIOD);
}

void tr_sandbox_charge(lua_State *L, uint64_t steps)
{
    struct tr_sandbox *sb = tr_sandbox_of(L);
    if (sb->step_cap && tr_stands(TR_DEFENCE_CHARGES))
        spend(L, sb, steps, 1);
}

void tr_lua_register(lua_State *L, const struct tr_lua_fn *fns)
{
    for (; fns->name; fns++) {
        lua_pushcfunction(L, fns->fn);
        lua_setfield(L, -2, fns->name);
    }
}

/* A name that nothing defined was read. */
static int l_undefined(lua_State *L)
{
    if (lua_type(L, 2) != LUA_TSTRING)
        return 0;
    const char *name = lua_tostring(L, 2);
    char shown[64], hint[TR_HINT_MAX];
    snprintf(shown, sizeof shown, "%s", name);
    const char *absent = tr_advice_absent(shown);
    if (absent)
        return tr_raise(L, TR_C_UNDEFINED, absent, "nothing here is called \"%s\"", shown);
    struct tr_suggest s;
    tr_suggest_init(&s, shown);
    lua_pushnil(L);
    while (lua_next(L, 1)) {
        if (lua_type(L, -2) == LUA_TSTRING)
            tr_suggest_offer(&s, lua_tostring(L, -2));
        lua_pop(L, 1);
    }
    tr_suggest_hint(&s, hint, sizeof hint);
    return tr_raise(L, TR_C_UNDEFINED, hint, "nothing here is called \"%s\"", shown);
}

/* Build the environment; runs protected. */
static int l_open(lua_State *L)
{
    lua_newtable(L);
    tr_lua_open_base(L);
    tr_lua_open_string(L);
    tr_lua_open_table(L);
    tr_defence_open(L);
    lua_newtable(L);
    lua_pushcfunction(L, l_undefined);
    lua_setfield(L, -2, "__index");
    if (tr_stands(TR_DEFENCE_LOCKS)) {
        lua_pushboolean(L, 0);
        lua_setfield(L, -2, "__metatable");
    }
    lua_setmetatable(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, tr_env_key);
    return 0;
}

tr_status tr_sandbox_open(struct tr_sandbox *sb, size_t memory, tr_err *err)
{
    memset(sb, 0, sizeof *sb);
    sb->cap = memory;
    sb->L = lua_newstate(take, sb);
    if (!sb->L)
        return tr_fail(err, TR_ENOMEM, "not enough memory to start reading a scenario");
    struct tr_sandbox *self = sb;
    memcpy(lua_getextraspace(sb->L), &self, sizeof self);
    lua_pushcfunction(sb->L, l_open);
    if (lua_pcall(sb->L, 0, 0, 0) != LUA_OK) {
        tr_sandbox_close(sb);
        return tr_fail(err, TR_ENOMEM, "not enough memory to start reading a scenario");
    }
    return TR_OK;
}

void tr_sandbox_close(struct tr_sandbox *sb)
{
    if (sb->L)
        lua_close(sb->L);
    sb->L = NULL;
}
