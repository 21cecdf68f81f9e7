/* insert remove concat unpack pack sort, on plain tables and with bounds. Lists
 * are measured once, so nothing can change their length under our feet. */
#include <lauxlib.h>
#include <string.h>

#include "script/codes.h"
#include "script/defence.h"
#include "script/sandbox.h"

#define MANY 200      /* values of unpack */
#define SORT_MAX 4096 /* elements of sort */

static lua_Integer list_len(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    return (lua_Integer)lua_rawlen(L, 1);
}

static int l_insert(lua_State *L)
{
    lua_Integer n = list_len(L), at = n + 1;
    switch (lua_gettop(L)) {
    case 2:
        break;
    case 3:
        at = luaL_checkinteger(L, 2);
        luaL_argcheck(L, at >= 1 && at <= n + 1, 2, "position out of bounds");
        tr_sandbox_charge(L, (uint64_t)(n - at + 1));
        for (lua_Integer i = n; i >= at; i--) {
            lua_rawgeti(L, 1, i);
            lua_rawseti(L, 1, i + 1);
        }
        break;
    default:
        return luaL_error(L, "table.insert takes a table, a position if need be, and a value");
    }
    lua_rawseti(L, 1, at);
    return 0;
}

static int l_remove(lua_State *L)
{
    lua_Integer n = list_len(L), at = luaL_optinteger(L, 2, n);
    if (n == 0 && at == 0)
        return 0;
    luaL_argcheck(L, at >= 1 && at <= n + 1, 2, "position out of bounds");
    lua_rawgeti(L, 1, at);
    if (at <= n)
        tr_sandbox_charge(L, (uint64_t)(n - at));
    for (lua_Integer i = at; i < n; i++) {
        lua_rawgeti(L, 1, i + 1);
        lua_rawseti(L, 1, i);
    }
    if (at <= n) {
        lua_pushnil(L);
        lua_rawseti(L, 1, n);
    }
    return 1;
}

static int l_concat(lua_State *L)
{
    lua_Integer n = list_len(L);
    size_t gap, total = 0;
    const char *sep = luaL_optlstring(L, 2, "", &gap);
    lua_Integer from = luaL_optinteger(L, 3, 1), to = luaL_optinteger(L, 4, n);
    luaL_argcheck(L, from >= 1 && to <= n, 3, "range out of bounds");
    luaL_Buffer b;
    luaL_buffinit(L, &b);
    for (lua_Integer i = from; i <= to; i++) {
        lua_rawgeti(L, 1, i);
        if (lua_type(L, -1) != LUA_TSTRING && !lua_isinteger(L, -1))
            return luaL_error(L, "table.concat: element %d is a %s", (int)i, luaL_typename(L, -1));
        size_t len;
        lua_tolstring(L, -1, &len);
        total += len + gap;
        if (total > TR_TEXT_RESULT_MAX && tr_stands(TR_DEFENCE_SIZES))
            return tr_raise(L, TR_C_BUDGET, "", "a text of more than %u bytes", TR_TEXT_RESULT_MAX);
        luaL_addvalue(&b);
        if (i < to && gap)
            luaL_addlstring(&b, sep, gap);
    }
    tr_sandbox_charge(L, (uint64_t)(to >= from ? to - from : 0) + total / 16);
    luaL_pushresult(&b);
    return 1;
}

static int l_unpack(lua_State *L)
{
    lua_Integer n = list_len(L);
    lua_Integer from = luaL_optinteger(L, 2, 1), to = luaL_optinteger(L, 3, n);
    if (from > to)
        return 0;
    if (from < 1 || to > INT32_MAX || (to - from >= MANY && tr_stands(TR_DEFENCE_SIZES)))
        return tr_raise(L, TR_C_BUDGET, "take the table apart in pieces",
                        "table.unpack gives at most %d values", MANY);
    luaL_checkstack(L, (int)(to - from) + 1, "too many values");
    for (lua_Integer i = from; i <= to; i++)
        lua_rawgeti(L, 1, i);
    return (int)(to - from + 1);
}

static int l_pack(lua_State *L)
{
    int n = lua_gettop(L);
    lua_createtable(L, n, 1);
    lua_insert(L, 1);
    for (int i = n; i >= 1; i--)
        lua_rawseti(L, 1, i);
    lua_pushinteger(L, n);
    lua_setfield(L, 1, "n");
    return 1;
}

/* Does the element at stack index a come strictly before that at b? */
static bool before(lua_State *L, int a, int b)
{
    if (!lua_isnil(L, 2)) {
        lua_pushvalue(L, 2);
        lua_pushvalue(L, a);
        lua_pushvalue(L, b);
        lua_call(L, 2, 1);
        bool less = lua_toboolean(L, -1);
        lua_pop(L, 1);
        return less;
    }
    if (lua_type(L, a) == LUA_TSTRING && lua_type(L, b) == LUA_TSTRING) {
        size_t n, m;
        const char *s = lua_tolstring(L, a, &n), *t = lua_tolstring(L, b, &m);
        int order = memcmp(s, t, n < m ? n : m);
        return order ? order < 0 : n < m;
    }
    if (lua_isinteger(L, a) && lua_isinteger(L, b))
        return lua_tointeger(L, a) < lua_tointeger(L, b);
    return luaL_error(L, "table.sort cannot compare a %s with a %s", luaL_typename(L, a),
                      luaL_typename(L, b));
}

/* Merge two runs from table `src` into table `dst`. */
static void merge(lua_State *L, int src, int dst, lua_Integer low, lua_Integer mid,
                  lua_Integer high)
{
    lua_Integer i = low, j = mid;
    for (lua_Integer k = low; k < high; k++) {
        bool right = i >= mid;
        if (i < mid && j < high) {
            lua_rawgeti(L, src, j);
            lua_rawgeti(L, src, i);
            int top = lua_gettop(L);
            right = before(L, top - 1, top);
            lua_pop(L, 2);
        }
        lua_rawgeti(L, src, right ? j++ : i++);
        lua_rawseti(L, dst, k);
    }
}

/* A stable merge sort: an order that contradicts itself gives some order, never
 * a step outside the list. */
static int l_sort(lua_State *L)
{
    lua_Integer n = list_len(L);
    lua_settop(L, 2);
    if (!lua_isnil(L, 2))
        luaL_checktype(L, 2, LUA_TFUNCTION);
    if (n > SORT_MAX && tr_stands(TR_DEFENCE_SIZES))
        return tr_raise(L, TR_C_BUDGET, "", "table.sort takes at most %d elements", SORT_MAX);
    tr_sandbox_charge(L, (uint64_t)n * 32);
    lua_createtable(L, (int)n, 0);
    lua_createtable(L, (int)n, 0);
    int src = 3, dst = 4;
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, 1, i);
        lua_rawseti(L, src, i);
    }
    for (lua_Integer width = 1; width < n; width *= 2) {
        for (lua_Integer low = 1; low <= n; low += 2 * width) {
            lua_Integer mid = low + width > n + 1 ? n + 1 : low + width;
            lua_Integer high = low + 2 * width > n + 1 ? n + 1 : low + 2 * width;
            merge(L, src, dst, low, mid, high);
        }
        int other = src;
        src = dst;
        dst = other;
    }
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, src, i);
        lua_rawseti(L, 1, i);
    }
    return 0;
}

void tr_lua_open_table(lua_State *L)
{
    static const struct tr_lua_fn fns[] = {
        {"insert", l_insert}, {"remove", l_remove}, {"concat", l_concat}, {"unpack", l_unpack},
        {"pack", l_pack},     {"sort", l_sort},     {NULL, NULL}};
    lua_newtable(L);
    tr_lua_register(L, fns);
    lua_setfield(L, -2, "table");
}
