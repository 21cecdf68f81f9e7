/* len sub upper lower rep reverse byte char format. Sizes are bounded before
 * work begins; letters are ASCII's, whatever the locale; there are no patterns. */
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "script/codes.h"
#include "script/defence.h"
#include "script/sandbox.h"

#define MANY 200 /* values that one call may return */

static size_t largest(void)
{
    return tr_stands(TR_DEFENCE_SIZES) ? TR_TEXT_RESULT_MAX : SIZE_MAX / 2;
}

static int too_long(lua_State *L)
{
    return tr_raise(L, TR_C_BUDGET, "", "a text of more than %u bytes", TR_TEXT_RESULT_MAX);
}

static const char *text_of(lua_State *L, int arg, size_t *len)
{
    const char *s = luaL_checklstring(L, arg, len);
    tr_sandbox_charge(L, *len / 64);
    return s;
}

static int l_len(lua_State *L)
{
    size_t len;
    luaL_checklstring(L, 1, &len);
    lua_pushinteger(L, (lua_Integer)len);
    return 1;
}

/* Turn positions that may count from the end into 1 <= from, to <= len. */
static void range(lua_State *L, int arg, lua_Integer last, size_t len, size_t *from, size_t *to)
{
    lua_Integer n = (lua_Integer)len;
    lua_Integer i = luaL_optinteger(L, arg, 1);
    lua_Integer j = luaL_optinteger(L, arg + 1, last == 0 ? i : last);
    if (i < 0)
        i = i < -n ? 1 : n + i + 1;
    else if (i == 0)
        i = 1;
    if (j < 0)
        j = j < -n ? 0 : n + j + 1;
    else if (j > n)
        j = n;
    if (i > n)
        i = n + 1;
    *from = (size_t)i;
    *to = (size_t)j;
}

static int l_sub(lua_State *L)
{
    size_t len, from, to;
    const char *s = text_of(L, 1, &len);
    range(L, 2, -1, len, &from, &to);
    lua_pushlstring(L, s + from - 1, to >= from ? to - from + 1 : 0);
    return 1;
}

static int map(lua_State *L, char first, char last, int change)
{
    size_t len;
    const char *s = text_of(L, 1, &len);
    luaL_Buffer b;
    char *out = luaL_buffinitsize(L, &b, len);
    for (size_t i = 0; i < len; i++)
        out[i] = s[i] >= first && s[i] <= last ? (char)(s[i] + change) : s[i];
    luaL_pushresultsize(&b, len);
    return 1;
}

static int l_upper(lua_State *L)
{
    return map(L, 'a', 'z', 'A' - 'a');
}

static int l_lower(lua_State *L)
{
    return map(L, 'A', 'Z', 'a' - 'A');
}

static int l_reverse(lua_State *L)
{
    size_t len;
    const char *s = text_of(L, 1, &len);
    luaL_Buffer b;
    char *out = luaL_buffinitsize(L, &b, len);
    for (size_t i = 0; i < len; i++)
        out[i] = s[len - 1 - i];
    luaL_pushresultsize(&b, len);
    return 1;
}

static int l_rep(lua_State *L)
{
    size_t len, gap;
    const char *s = text_of(L, 1, &len);
    lua_Integer n = luaL_checkinteger(L, 2);
    const char *sep = luaL_optlstring(L, 3, "", &gap);
    if (n <= 0 || len + gap == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if ((lua_Unsigned)n > largest() / (len + gap))
        return too_long(L);
    size_t total = (size_t)n * len + (size_t)(n - 1) * gap;
    tr_sandbox_charge(L, (uint64_t)n + total / 64);
    luaL_Buffer b;
    char *out = luaL_buffinitsize(L, &b, total);
    for (lua_Integer i = 0; i < n; i++) {
        if (i > 0 && gap) {
            memcpy(out, sep, gap);
            out += gap;
        }
        if (len) {
            memcpy(out, s, len);
            out += len;
        }
    }
    luaL_pushresultsize(&b, total);
    return 1;
}

static int l_byte(lua_State *L)
{
    size_t len, from, to;
    const char *s = text_of(L, 1, &len);
    range(L, 2, 0, len, &from, &to);
    if (to < from)
        return 0;
    if (to - from >= MANY && tr_stands(TR_DEFENCE_SIZES))
        return tr_raise(L, TR_C_BUDGET, "take it apart in pieces",
                        "string.byte gives at most %d values", MANY);
    luaL_checkstack(L, (int)(to - from) + 1, "too many values");
    for (size_t i = from; i <= to; i++)
        lua_pushinteger(L, (unsigned char)s[i - 1]);
    return (int)(to - from + 1);
}

static int l_char(lua_State *L)
{
    int n = lua_gettop(L);
    luaL_Buffer b;
    char *out = luaL_buffinitsize(L, &b, (size_t)n);
    for (int i = 1; i <= n; i++) {
        lua_Integer c = luaL_checkinteger(L, i);
        luaL_argcheck(L, c >= 0 && c <= 255, i, "value out of range");
        out[i - 1] = (char)(unsigned char)c;
    }
    luaL_pushresultsize(&b, (size_t)n);
    return 1;
}

/* One conversion: flags - and 0, a width and a precision of up to two digits. */
struct spec {
    bool left, zero, has_precision;
    int width, precision;
    char kind;
};

static const char *read_spec(lua_State *L, const char *p, const char *end, struct spec *s)
{
    memset(s, 0, sizeof *s);
    for (; p < end && (*p == '-' || *p == '0'); p++)
        *(*p == '-' ? &s->left : &s->zero) = true;
    for (int i = 0; i < 2 && p < end && *p >= '0' && *p <= '9'; i++, p++)
        s->width = s->width * 10 + (*p - '0');
    if (p < end && *p == '.') {
        s->has_precision = true;
        p++;
        for (int i = 0; i < 2 && p < end && *p >= '0' && *p <= '9'; i++, p++)
            s->precision = s->precision * 10 + (*p - '0');
    }
    if (p >= end || !strchr("disx%", *p))
        tr_raise(L, TR_C_TYPE, "%d, %s and %% are possible",
                 "string.format does not know that conversion");
    s->kind = *p;
    return p + 1;
}

static void pad(luaL_Buffer *b, int count, char with)
{
    for (int i = 0; i < count; i++)
        luaL_addchar(b, with);
}

static size_t add_padded(luaL_Buffer *b, const struct spec *s, const char *text, size_t len)
{
    int gap = len < (size_t)s->width ? s->width - (int)len : 0;
    if (!s->left)
        pad(b, gap, ' ');
    luaL_addlstring(b, text, len);
    if (s->left)
        pad(b, gap, ' ');
    return len + (size_t)gap;
}

static int l_format(lua_State *L)
{
    size_t len, total = 0;
    const char *p = text_of(L, 1, &len);
    const char *end = p + len;
    int top = lua_gettop(L), arg = 1;
    /* texts first, so that conversion never disturbs the buffer's stack */
    for (int i = 2; i <= top; i++)
        if (lua_type(L, i) != LUA_TSTRING && !lua_isinteger(L, i)) {
            lua_pushstring(L, lua_type(L, i) == LUA_TBOOLEAN
                                  ? (lua_toboolean(L, i) ? "true" : "false")
                                  : luaL_typename(L, i));
            lua_replace(L, i);
        }
    luaL_Buffer b;
    luaL_buffinit(L, &b);
    while (p < end) {
        if (*p != '%') {
            luaL_addchar(&b, *p++);
            total++;
        } else {
            struct spec s;
            char number[128];
            p = read_spec(L, p + 1, end, &s);
            if (s.kind == '%') {
                luaL_addchar(&b, '%');
                total++;
            } else if (s.kind == 's') {
                size_t n;
                char plain[32];
                luaL_argcheck(L, ++arg <= top, arg, "no value");
                const char *text = plain;
                if (lua_type(L, arg) == LUA_TSTRING)
                    text = lua_tolstring(L, arg, &n);
                else
                    n = (size_t)snprintf(plain, sizeof plain, "%lld",
                                         (long long)lua_tointeger(L, arg));
                if (s.has_precision && n > (size_t)s.precision)
                    n = (size_t)s.precision;
                if (n > largest())
                    return too_long(L);
                total += add_padded(&b, &s, text, n);
            } else {
                luaL_argcheck(L, ++arg <= top, arg, "no value");
                long long v = (long long)luaL_checkinteger(L, arg);
                char form[32];
                snprintf(form, sizeof form, "%%%s%s*.*ll%c", s.left ? "-" : "", s.zero ? "0" : "",
                         s.kind);
                /* the format is made of the checked parts above */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
                int n = snprintf(number, sizeof number, form, s.width,
                                 s.has_precision ? s.precision : -1, v);
#pragma GCC diagnostic pop
                luaL_addlstring(&b, number, (size_t)n);
                total += (size_t)n;
            }
        }
        if (total > largest())
            return too_long(L);
    }
    tr_sandbox_charge(L, total / 16);
    luaL_pushresult(&b);
    return 1;
}

void tr_lua_open_string(lua_State *L)
{
    static const struct tr_lua_fn fns[] = {{"len", l_len},       {"sub", l_sub},
                                           {"upper", l_upper},   {"lower", l_lower},
                                           {"rep", l_rep},       {"reverse", l_reverse},
                                           {"byte", l_byte},     {"char", l_char},
                                           {"format", l_format}, {NULL, NULL}};
    lua_newtable(L);
    tr_lua_register(L, fns);
    /* ("x"):upper(): texts find the same table; their metatable shows itself to nobody */
    lua_pushliteral(L, "");
    lua_newtable(L);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    if (tr_stands(TR_DEFENCE_LOCKS)) {
        lua_pushboolean(L, 0);
        lua_setfield(L, -2, "__metatable");
    }
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
    lua_setfield(L, -2, "string");
}
