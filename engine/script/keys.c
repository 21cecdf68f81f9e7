/* Collecting and sorting keys. The order is total, so that
 * equal inputs in any order give equal outputs. */
#include "script/keys.h"

#include <string.h>

#include "script/codes.h"
#include "script/defence.h"
#include "script/sandbox.h"
#include "script/sort.h"

static int compare(const void *a, const void *b)
{
    const struct tr_key *x = a, *y = b;
    if (!x->text || !y->text) {
        if (x->text || y->text)
            return x->text ? 1 : -1;
        return (x->number > y->number) - (x->number < y->number);
    }
    size_t n = x->len < y->len ? x->len : y->len;
    int order = memcmp(x->text, y->text, n);
    return order ? order : (x->len > y->len) - (x->len < y->len);
}

void tr_keys_push(lua_State *L, int table, struct tr_keys *out)
{
    table = lua_absindex(L, table);
    size_t total = 0;
    lua_pushnil(L);
    while (lua_next(L, table)) {
        lua_pop(L, 1);
        if (++total > TR_KEYS_MAX && tr_stands(TR_DEFENCE_KEYS))
            tr_raise(L, TR_C_BUDGET, "", "a table with more than %d keys", TR_KEYS_MAX);
    }
    tr_sandbox_charge(L, 50 + 20 * (uint64_t)total);
    out->v = lua_newuserdatauv(L, (total ? total : 1) * sizeof *out->v, 0);
    out->count = out->odd = 0;
    lua_pushnil(L);
    while (lua_next(L, table)) {
        lua_pop(L, 1);
        struct tr_key *key = &out->v[out->count];
        if (lua_type(L, -1) == LUA_TSTRING) {
            key->text = lua_tolstring(L, -1, &key->len);
            key->number = 0;
            out->count++;
        } else if (lua_isinteger(L, -1)) {
            key->text = NULL;
            key->len = 0;
            key->number = lua_tointeger(L, -1);
            out->count++;
        } else {
            out->odd++;
        }
    }
    if (out->count > 1 && tr_stands(TR_DEFENCE_ORDER))
        tr_sort(out->v, out->count, sizeof *out->v, compare);
}
