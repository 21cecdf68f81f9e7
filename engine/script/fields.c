/* Reading fields of a table: absent, of the right type and in range, or a
 * finding. Only raw access; nothing here runs the author's code. */
#include "script/build.h"

#include <stdio.h>
#include <string.h>

#include "script/keys.h"
#include "sim/plain.h"

bool tr_open(struct tr_build *b, int t, const char *name)
{
    t = lua_absindex(b->L, t);
    lua_pushstring(b->L, name);
    if (lua_rawget(b->L, t) == LUA_TNIL) {
        lua_pop(b->L, 1);
        return false;
    }
    tr_at_field(b, name);
    return true;
}

bool tr_open_index(struct tr_build *b, int t, int index)
{
    if (lua_rawgeti(b->L, t, index) == LUA_TNIL) {
        lua_pop(b->L, 1);
        return false;
    }
    tr_at_index(b, index);
    return true;
}

void tr_close(struct tr_build *b)
{
    lua_pop(b->L, 1);
    tr_at_up(b);
}

void tr_missing(struct tr_build *b, const char *name)
{
    tr_note(b, TR_C_REQUIRED, "", "the field %s is missing", name);
}

void tr_wrong_type(struct tr_build *b, const char *wanted)
{
    enum tr_mark m = tr_mark_of(b->L, -1);
    tr_note(b, TR_C_TYPE, "", "%s is needed, not %s %s", wanted, m ? "" : "a",
            m ? tr_mark_words[m] : lua_typename(b->L, lua_type(b->L, -1)));
}

bool tr_open_table(struct tr_build *b, int t, const char *name)
{
    if (!tr_open(b, t, name))
        return false;
    if (lua_type(b->L, -1) == LUA_TTABLE && tr_mark_of(b->L, -1) == TR_MARK_NONE)
        return true;
    tr_wrong_type(b, "a table in braces");
    tr_close(b);
    return false;
}

/* Positional values of a table; a gap or another key is a finding. */
int tr_list_len(struct tr_build *b, int t)
{
    struct tr_keys keys;
    t = lua_absindex(b->L, t);
    tr_keys_push(b->L, t, &keys);
    int n = 0;
    for (size_t i = 0; i < keys.count; i++) {
        if (!keys.v[i].text && keys.v[i].number == n + 1) {
            n++;
        } else if (keys.v[i].text) {
            tr_note(b, TR_C_FIELD, "", "a plain list is needed, without the field \"%.60s\"",
                    keys.v[i].text);
            break;
        } else {
            tr_note(b, TR_C_FIELD, "number the values 1, 2, 3 without a gap",
                    "position [%lld] does not follow on", (long long)keys.v[i].number);
            break;
        }
    }
    if (keys.odd)
        tr_note(b, TR_C_TYPE, "", "a key is neither a text nor a whole number");
    lua_pop(b->L, 1);
    return n;
}

bool tr_int_here(struct tr_build *b, int64_t low, int64_t high, int64_t *out)
{
    if (lua_type(b->L, -1) != LUA_TNUMBER) {
        tr_wrong_type(b, "a whole number");
        return false;
    }
    if (!lua_isinteger(b->L, -1)) {
        tr_note(b, TR_C_NUMBER, "", "a whole number is needed");
        return false;
    }
    int64_t v = lua_tointeger(b->L, -1);
    if (v < low || v > high) {
        tr_note(b, TR_C_RANGE, "", "%lld is not between %lld and %lld", (long long)v,
                (long long)low, (long long)high);
        return false;
    }
    *out = v;
    return true;
}

int64_t tr_int(struct tr_build *b, int t, const char *name, int64_t absent, int64_t low,
               int64_t high)
{
    int64_t v = absent;
    if (tr_open(b, t, name)) {
        tr_int_here(b, low, high, &v);
        tr_close(b);
    }
    return v;
}

bool tr_bool(struct tr_build *b, int t, const char *name, bool absent)
{
    bool v = absent;
    if (tr_open(b, t, name)) {
        if (lua_isboolean(b->L, -1))
            v = lua_toboolean(b->L, -1);
        else
            tr_wrong_type(b, "true or false");
        tr_close(b);
    }
    return v;
}

void tr_wrong_word(struct tr_build *b, const char *const *names, int count)
{
    struct tr_suggest s;
    char hint[TR_HINT_MAX];
    tr_suggest_init(&s, lua_tostring(b->L, -1));
    for (int i = 0; i < count; i++)
        tr_suggest_offer(&s, names[i]);
    tr_suggest_hint(&s, hint, sizeof hint);
    size_t len = strlen(hint);
    for (int i = 0; !s.best && i < count && len < sizeof hint; i++)
        len += (size_t)snprintf(hint + len, sizeof hint - len, "%s\"%s\"",
                                i ? ", " : "there are: ", names[i]);
    if (len >= sizeof hint) /* too many to be told */
        hint[0] = '\0';
    tr_note(b, TR_C_WORD, hint, "\"%.60s\" is not possible here", lua_tostring(b->L, -1));
}

int tr_word(struct tr_build *b, int t, const char *name, const char *const *names, int count,
            int absent)
{
    int found = absent;
    if (!tr_open(b, t, name))
        return absent;
    if (lua_type(b->L, -1) != LUA_TSTRING) {
        tr_wrong_type(b, "a word in quotes");
    } else {
        int i = 0;
        while (i < count && strcmp(names[i], lua_tostring(b->L, -1)) != 0)
            i++;
        if (i < count)
            found = i;
        else
            tr_wrong_word(b, names, count);
    }
    tr_close(b);
    return found;
}

bool tr_is_name(const char *s, size_t len)
{
    return tr_plain_name(s, len);
}

const char *tr_name_here(struct tr_build *b)
{
    size_t len;
    if (lua_type(b->L, -1) != LUA_TSTRING) {
        tr_wrong_type(b, "a name in quotes");
        return NULL;
    }
    const char *s = lua_tolstring(b->L, -1, &len);
    if (!tr_is_name(s, len)) {
        tr_note(b, TR_C_NAME, "use 1 to 63 of a-z, 0-9 and _", "\"%.60s\" cannot be a name", s);
        return NULL;
    }
    return s;
}

tr_str tr_name(struct tr_build *b, int t, const char *name)
{
    tr_str found = 0;
    if (tr_open(b, t, name)) {
        const char *s = tr_name_here(b);
        if (s)
            found = tr_pool_add(b, s, strlen(s));
        tr_close(b);
    }
    return found;
}

bool tr_has(struct tr_build *b, int t, const char *name)
{
    t = lua_absindex(b->L, t);
    lua_pushstring(b->L, name);
    bool has = lua_rawget(b->L, t) != LUA_TNIL;
    lua_pop(b->L, 1);
    return has;
}

void tr_only_fields(struct tr_build *b, int t, enum tr_fieldset set, int positional)
{
    tr_only_names(b, t, tr_fieldsets[set].fields, positional);
}

void tr_only_names(struct tr_build *b, int t, const char *const *allowed, int positional)
{
    struct tr_keys keys;
    t = lua_absindex(b->L, t);
    tr_keys_push(b->L, t, &keys);
    for (size_t i = 0; i < keys.count; i++) {
        const struct tr_key *key = &keys.v[i];
        if (!key->text) {
            if (key->number < 1 || key->number > positional) {
                tr_at_index(b, key->number >= 1 && key->number < 100000 ? (int)key->number : 0);
                tr_note(b, TR_C_FIELD, "write name = value", "a value without a name");
                tr_at_up(b);
            }
            continue;
        }
        int a = 0;
        while (allowed[a] && strcmp(allowed[a], key->text) != 0)
            a++;
        if (allowed[a] && strlen(key->text) == key->len)
            continue;
        struct tr_suggest s;
        char hint[TR_HINT_MAX], shown[64];
        size_t n = key->len < 60 ? key->len : 60;
        memcpy(shown, key->text, n);
        shown[n] = '\0';
        tr_suggest_init(&s, shown);
        for (a = 0; allowed[a]; a++)
            tr_suggest_offer(&s, allowed[a]);
        tr_suggest_hint(&s, hint, sizeof hint);
        tr_at_field(b, key->text);
        tr_note(b, TR_C_FIELD, hint, "no field \"%s\" here", shown);
        tr_at_up(b);
    }
    if (keys.odd)
        tr_note(b, TR_C_TYPE, "", "a key is neither a text nor a whole number");
    lua_pop(b->L, 1);
}
