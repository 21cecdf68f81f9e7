/* assert error ipairs pairs select tonumber tostring type, and math. Written
 * here because the packaged ones reach metamethods, floats or addresses. */
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "script/codes.h"
#include "script/defence.h"
#include "script/keys.h"
#include "script/sandbox.h"

/* The argument when it is a text with something in it, else NULL. */
static const char *words(lua_State *L, int arg)
{
    const char *text = lua_type(L, arg) == LUA_TSTRING ? lua_tostring(L, arg) : NULL;
    return text && text[0] ? text : NULL;
}

static int l_assert(lua_State *L)
{
    luaL_checkany(L, 1);
    if (lua_toboolean(L, 1))
        return lua_gettop(L);
    const char *message = words(L, 2);
    return tr_raise(L, TR_C_RUN, "", "%s", message ? message : "assertion failed");
}

static int l_error(lua_State *L)
{
    if (lua_isinteger(L, 1)) {
        lua_settop(L, 1);
        (void)lua_tostring(L, 1);
    }
    const char *message = words(L, 1);
    if (message)
        return tr_raise(L, TR_C_RUN, "", "%s", message);
    if (lua_type(L, 1) == LUA_TSTRING)
        return tr_raise(L, TR_C_RUN, "", "error() was called with an empty message");
    return tr_raise(L, TR_C_RUN, "", "error() was called with a %s instead of a message",
                    luaL_typename(L, 1));
}

static int l_ipairs_next(lua_State *L)
{
    lua_Integer i = luaL_checkinteger(L, 2);
    i = luaL_intop(+, i, 1);
    lua_pushinteger(L, i);
    return lua_rawgeti(L, 1, i) == LUA_TNIL ? 1 : 2;
}

static int l_ipairs(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushcfunction(L, l_ipairs_next);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

/* upvalues: the table, an array of its keys, how many were given out */
static int l_pairs_next(lua_State *L)
{
    lua_Integer i = lua_tointeger(L, lua_upvalueindex(3)) + 1;
    for (;; i++) {
        if (lua_rawgeti(L, lua_upvalueindex(2), i) == LUA_TNIL)
            return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL)
            break; /* keys removed on the way are passed over */
        lua_pop(L, 2);
        tr_sandbox_charge(L, 2);
    }
    lua_pushinteger(L, i);
    lua_replace(L, lua_upvalueindex(3));
    return 2;
}

static int l_pairs(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    struct tr_keys keys;
    tr_keys_push(L, 1, &keys);
    if (keys.odd)
        return tr_raise(L, TR_C_TYPE, "use texts or whole numbers as keys",
                        "pairs cannot order a key that is neither a text nor a whole number");
    lua_pushvalue(L, 1);
    lua_createtable(L, (int)keys.count, 0);
    for (size_t i = 0; i < keys.count; i++) {
        if (keys.v[i].text)
            lua_pushlstring(L, keys.v[i].text, keys.v[i].len);
        else
            lua_pushinteger(L, keys.v[i].number);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, l_pairs_next, 3);
    return 1;
}

static int l_select(lua_State *L)
{
    int n = lua_gettop(L);
    if (lua_type(L, 1) == LUA_TSTRING && strcmp(lua_tostring(L, 1), "#") == 0) {
        lua_pushinteger(L, n - 1);
        return 1;
    }
    lua_Integer i = luaL_checkinteger(L, 1);
    if (i < 0)
        i = n + i;
    else if (i > n)
        i = n;
    luaL_argcheck(L, i >= 1, 1, "index out of range");
    return n - (int)i;
}

static int digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return 99;
}

/* Whole numbers only; nil for everything else. */
static int l_tonumber(lua_State *L)
{
    lua_Integer base = luaL_optinteger(L, 2, 10);
    luaL_argcheck(L, base >= 2 && base <= 36, 2, "base out of range");
    if (lua_isinteger(L, 1)) {
        lua_pushvalue(L, 1);
        return 1;
    }
    size_t len = 0;
    const char *s = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &len) : "";
    const char *end = s + len;
    while (s < end && strchr(" \t\r\n", *s) && *s)
        s++;
    while (end > s && strchr(" \t\r\n", end[-1]) && end[-1])
        end--;
    bool minus = s < end && *s == '-';
    if (s < end && (*s == '-' || *s == '+'))
        s++;
    lua_Integer value = 0;
    bool good = s < end;
    for (; good && s < end; s++) {
        int d = digit_of(*s);
        good = d < base && value <= (LUA_MAXINTEGER - d) / base;
        if (good)
            value = value * base + d;
    }
    if (good)
        lua_pushinteger(L, minus ? -value : value);
    else
        lua_pushnil(L);
    return 1;
}

static int l_tostring(lua_State *L)
{
    luaL_checkany(L, 1);
    switch (lua_type(L, 1)) {
    case LUA_TSTRING:
        lua_settop(L, 1);
        break;
    case LUA_TNUMBER:
        lua_settop(L, 1);
        lua_tostring(L, 1);
        break;
    case LUA_TBOOLEAN:
        lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false");
        break;
    default: /* no address: it differs from run to run */
        if (tr_stands(TR_DEFENCE_ADDRESSES))
            lua_pushstring(L, luaL_typename(L, 1));
        else
            luaL_tolstring(L, 1, NULL);
    }
    return 1;
}

static int l_type(lua_State *L)
{
    luaL_checkany(L, 1);
    lua_pushstring(L, luaL_typename(L, 1));
    return 1;
}

static int l_abs(lua_State *L)
{
    lua_Integer n = luaL_checkinteger(L, 1);
    lua_pushinteger(L, n < 0 ? luaL_intop(-, 0, n) : n);
    return 1;
}

static int extreme(lua_State *L, bool greatest)
{
    int n = lua_gettop(L);
    lua_Integer best = luaL_checkinteger(L, 1);
    for (int i = 2; i <= n; i++) {
        lua_Integer v = luaL_checkinteger(L, i);
        if (greatest ? v > best : v < best)
            best = v;
    }
    lua_pushinteger(L, best);
    return 1;
}

static int l_max(lua_State *L)
{
    return extreme(L, true);
}

static int l_min(lua_State *L)
{
    return extreme(L, false);
}

/* floor and ceil of a whole number */
static int l_same(lua_State *L)
{
    lua_pushinteger(L, luaL_checkinteger(L, 1));
    return 1;
}

static int l_tointeger(lua_State *L)
{
    luaL_checkany(L, 1);
    if (lua_isinteger(L, 1))
        lua_pushvalue(L, 1);
    else
        lua_pushnil(L);
    return 1;
}

static int l_ult(lua_State *L)
{
    lua_Integer a = luaL_checkinteger(L, 1), b = luaL_checkinteger(L, 2);
    lua_pushboolean(L, (lua_Unsigned)a < (lua_Unsigned)b);
    return 1;
}

void tr_lua_open_base(lua_State *L)
{
    static const struct tr_lua_fn base[] = {
        {"assert", l_assert}, {"error", l_error},       {"ipairs", l_ipairs},
        {"pairs", l_pairs},   {"select", l_select},     {"tonumber", l_tonumber},
        {"type", l_type},     {"tostring", l_tostring}, {NULL, NULL}};
    static const struct tr_lua_fn math[] = {
        {"abs", l_abs}, {"ceil", l_same}, {"floor", l_same},          {"max", l_max},
        {"min", l_min}, {"ult", l_ult},   {"tointeger", l_tointeger}, {NULL, NULL}};
    tr_lua_register(L, base);
    lua_newtable(L);
    tr_lua_register(L, math);
    lua_pushinteger(L, LUA_MAXINTEGER);
    lua_setfield(L, -2, "maxinteger");
    lua_pushinteger(L, LUA_MININTEGER);
    lua_setfield(L, -2, "mininteger");
    lua_setfield(L, -2, "math");
}
