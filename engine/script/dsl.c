/* The functions that describe: scenario, beat, on, L, digits, number, pick, name,
 * unit, amount, clock, fact, house, scorecard, rule, adjust, drop, include. They only remember what
 * they were given and where; building begins when every file has run. */
#include <lauxlib.h>
#include <string.h>

#include "base/file.h"
#include "script/compile.h"
#include "script/suggest.h"

static const char main_key[] = "main", calls_key[] = "calls", chunks_key[] = "chunks",
                  sites_key[] = "sites";

#define LINE_BITS 24
#define NAMED_MAX 8 /* fields that a drawn fact may have besides its values */
static const char mark_keys[TR_MARK_COUNT];

const char *const tr_mark_words[TR_MARK_COUNT] = {
    "table",     "on{…}",   "L\"…\"",  "digits{…}", "number{…}", "pick{…}",
    "fact\"…\"", "name{…}", "unit{…}", "amount{…}", "clock{…}"};

static struct tr_compiler *host(lua_State *L)
{
    return tr_sandbox_of(L)->host;
}

static const char *main_word(const struct tr_compiler *c)
{
    static const char *const words[] = {"scenario", "house", "scorecard"};
    return words[c->req->kind];
}

/* Where the Lua code stands that called us. Chunks are named "@<index>". */
static void call_site(lua_State *L, struct tr_site *site)
{
    lua_Debug ar;
    site->file = 0;
    site->line = 0;
    for (int level = 1; lua_getstack(L, level, &ar); level++) {
        lua_getinfo(L, "Sl", &ar);
        if (ar.source[0] != '@')
            continue;
        for (const char *p = ar.source + 1; *p >= '0' && *p <= '9'; p++)
            site->file = site->file * 10 + (*p - '0');
        site->line = ar.currentline;
        return;
    }
}

static void mark(lua_State *L, int idx, enum tr_mark which)
{
    idx = lua_absindex(L, idx);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &mark_keys[which]);
    lua_setmetatable(L, idx);
}

enum tr_mark tr_mark_of(lua_State *L, int idx)
{
    enum tr_mark which = TR_MARK_NONE;
    if (lua_type(L, idx) == LUA_TTABLE && lua_getmetatable(L, idx)) {
        lua_rawgeti(L, -1, 1);
        which = (enum tr_mark)lua_tointeger(L, -1);
        lua_pop(L, 2);
    }
    return which;
}

static int l_main(lua_State *L)
{
    struct tr_compiler *c = host(L);
    if (lua_type(L, 1) != LUA_TTABLE)
        return tr_raise(L, TR_C_TYPE, "", "%s needs a table in braces", main_word(c));
    if (++c->main_count > 1)
        return tr_raise(L, TR_C_MAIN_CALL, "",
                        "%s was called a second time; the first is in line %d", main_word(c),
                        c->main.line);
    call_site(L, &c->main);
    lua_settop(L, 1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, main_key);
    return 0;
}

/* The table of beat "x", rule "x" or adjust "x"; upvalues: its index, the word. */
static int l_named_table(lua_State *L)
{
    struct tr_compiler *c = host(L);
    size_t i = (size_t)lua_tointeger(L, lua_upvalueindex(1));
    const char *word = lua_tostring(L, lua_upvalueindex(2));
    if (lua_type(L, 1) != LUA_TTABLE)
        return tr_raise(L, TR_C_TYPE, "", "%s \"%s\" needs a table in braces", word,
                        c->calls[i].name);
    if (c->calls[i].filled)
        return tr_raise(L, TR_C_DUPLICATE, "", "%s \"%s\" was given two tables", word,
                        c->calls[i].name);
    c->calls[i].filled = true;
    lua_settop(L, 1);
    lua_rawgetp(L, LUA_REGISTRYINDEX, calls_key);
    lua_insert(L, 1);
    lua_rawseti(L, 1, (lua_Integer)i + 1);
    return 0;
}

/* beat "x", rule "x", adjust "x" and drop "x"; upvalues: what it does, the word. */
static int l_named(lua_State *L)
{
    struct tr_compiler *c = host(L);
    const char *word = lua_tostring(L, lua_upvalueindex(2));
    size_t len = 0;
    if (lua_type(L, 1) != LUA_TSTRING)
        return tr_raise(L, TR_C_TYPE, "", "%s needs a name in quotes first", word);
    const char *name = lua_tolstring(L, 1, &len);
    if (len == 0 || len >= TR_NAME_MAX || strlen(name) != len)
        return tr_raise(L, TR_C_NAME, "", "the name of a %s has 1 to %d bytes", word,
                        TR_NAME_MAX - 1);
    if (c->call_count == TR_CALLS_MAX)
        return tr_raise(L, TR_C_TOO_MANY, "", "there are more than %d calls of %s", TR_CALLS_MAX,
                        word);
    struct tr_site *site = &c->calls[c->call_count];
    memset(site, 0, sizeof *site);
    memcpy(site->name, name, len);
    site->word = (enum tr_site_word)lua_tointeger(L, lua_upvalueindex(1));
    call_site(L, site);
    lua_pushinteger(L, (lua_Integer)c->call_count++);
    if (site->word == TR_SITE_DROP)
        return 0;
    lua_pushvalue(L, lua_upvalueindex(2));
    lua_pushcclosure(L, l_named_table, 2);
    return 1;
}

static int l_on(lua_State *L)
{
    if (lua_type(L, 1) != LUA_TTABLE)
        return tr_raise(L, TR_C_TYPE, "", "on needs a table in braces");
    if (tr_mark_of(L, 1) != TR_MARK_NONE)
        return tr_raise(L, TR_C_CONFLICT, "", "on takes a plain table of branches");
    struct tr_site site;
    call_site(L, &site);
    lua_settop(L, 1);
    mark(L, 1, TR_MARK_ON);
    lua_rawgetp(L, LUA_REGISTRYINDEX, sites_key);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, (lua_Integer)site.file << LINE_BITS | site.line);
    lua_rawset(L, -3);
    lua_settop(L, 1);
    return 1;
}

/* L"key" and fact "name"; upvalues: the mark, the word. */
static int l_key(lua_State *L)
{
    if (lua_type(L, 1) != LUA_TSTRING)
        return tr_raise(L, TR_C_TYPE, "", "%s needs a name in quotes",
                        lua_tostring(L, lua_upvalueindex(2)));
    lua_settop(L, 1);
    lua_createtable(L, 1, 0);
    lua_insert(L, 1);
    lua_rawseti(L, 1, 1);
    mark(L, 1, (enum tr_mark)lua_tointeger(L, lua_upvalueindex(1)));
    return 1;
}

/* digits {…}, number {…}, pick {…} and the like; upvalues: the mark, the word. A
 * copy is marked, so that one table can serve several facts. */
static int l_drawn(lua_State *L)
{
    if (lua_type(L, 1) != LUA_TTABLE)
        return tr_raise(L, TR_C_TYPE, "", "%s needs a table in braces",
                        lua_tostring(L, lua_upvalueindex(2)));
    lua_Integer n = (lua_Integer)lua_rawlen(L, 1);
    if (n > TR_OPTIONS_MAX)
        return tr_raise(L, TR_C_TOO_MANY, "", "%s takes at most %d values",
                        lua_tostring(L, lua_upvalueindex(2)), TR_OPTIONS_MAX);
    lua_settop(L, 1);
    lua_createtable(L, (int)n, 0);
    int keys = 0;
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
        if (++keys > TR_OPTIONS_MAX + NAMED_MAX)
            return tr_raise(L, TR_C_TOO_MANY, "", "%s takes at most %d values",
                            lua_tostring(L, lua_upvalueindex(2)), TR_OPTIONS_MAX);
        lua_pushvalue(L, -2);
        lua_pushvalue(L, -2);
        lua_rawset(L, 2);
    }
    mark(L, -1, (enum tr_mark)lua_tointeger(L, lua_upvalueindex(1)));
    return 1;
}

static int l_include(lua_State *L)
{
    struct tr_compiler *c = host(L);
    char path[TR_SOURCE_NAME_MAX + 1], hint[TR_HINT_MAX];
    if (lua_type(L, 1) != LUA_TSTRING)
        return tr_raise(L, TR_C_TYPE, "", "include needs a name in quotes");
    size_t len;
    const char *name = lua_tolstring(L, 1, &len);
    if (len + 4 >= sizeof path || strlen(name) != len || !tr_path_is_inside(name))
        return tr_raise(L, TR_C_INCLUDE, "name a file of this folder without \".lua\"",
                        "include cannot leave the folder");
    memcpy(path, name, len);
    memcpy(path + len, ".lua", 5);
    int file = tr_compiler_file(c, path);
    if (file < 0) {
        struct tr_suggest s;
        tr_suggest_init(&s, path);
        for (size_t i = 0; i < c->req->count; i++)
            tr_suggest_offer(&s, c->req->files[i].name);
        tr_suggest_hint(&s, hint, sizeof hint);
        return tr_raise(L, TR_C_INCLUDE, hint, "there is no file \"%s\" to include", path);
    }
    if (c->chunks[file] == TR_CHUNK_RUNNING)
        return tr_raise(L, TR_C_INCLUDE, "move what both need into a third file",
                        "\"%s\" includes itself, if through others", path);
    if (c->chunks[file] == TR_CHUNK_NEW || c->chunks[file] == TR_CHUNK_READY) {
        if (!tr_compiler_load(c, file) || c->chunks[file] == TR_CHUNK_BAD) {
            c->reported = true;
            return tr_raise(L, TR_C_INCLUDE, "", "\"%s\" has mistakes", path);
        }
        c->chunks[file] = TR_CHUNK_RUNNING;
        tr_dsl_push_chunk(L, file);
        lua_call(L, 0, 1);
        lua_pushvalue(L, -1);
        tr_dsl_keep_chunk(L, file);
        c->chunks[file] = TR_CHUNK_DONE;
        return 1;
    }
    if (c->chunks[file] == TR_CHUNK_BAD) {
        c->reported = true;
        return tr_raise(L, TR_C_INCLUDE, "", "\"%s\" has mistakes", path);
    }
    tr_dsl_push_chunk(L, file);
    return 1;
}

static void add_named(lua_State *L, const char *name, enum tr_site_word word)
{
    lua_pushinteger(L, word);
    lua_pushstring(L, name);
    lua_pushcclosure(L, l_named, 2);
    lua_setfield(L, -2, name);
}

static void add(lua_State *L, const char *name, lua_CFunction fn, int mark_id)
{
    int upvalues = 1;
    if (mark_id > 0) {
        lua_pushinteger(L, mark_id);
        upvalues = 2;
    }
    lua_pushstring(L, name);
    lua_pushcclosure(L, fn, upvalues);
    lua_setfield(L, -2, name);
}

void tr_dsl_install(struct tr_compiler *c)
{
    lua_State *L = c->sb.L;
    for (int i = TR_MARK_ON; i < TR_MARK_COUNT; i++) {
        lua_createtable(L, 1, 0);
        lua_pushinteger(L, i);
        lua_rawseti(L, -2, 1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &mark_keys[i]);
    }
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, calls_key);
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, chunks_key);
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, sites_key);
    lua_rawgetp(L, LUA_REGISTRYINDEX, tr_env_key);
    add(L, main_word(c), l_main, 0);
    add(L, "include", l_include, 0);
    if (c->req->kind == TR_LOAD_SCENARIO) {
        add_named(L, "beat", TR_SITE_NEW);
        add(L, "on", l_on, 0);
        add(L, "L", l_key, TR_MARK_LINE);
        add(L, "fact", l_key, TR_MARK_FACT);
        add(L, "digits", l_drawn, TR_MARK_DIGITS);
        add(L, "number", l_drawn, TR_MARK_NUMBER);
        add(L, "pick", l_drawn, TR_MARK_PICK);
        add(L, "name", l_drawn, TR_MARK_NAME);
        add(L, "unit", l_drawn, TR_MARK_UNIT);
        add(L, "amount", l_drawn, TR_MARK_AMOUNT);
        add(L, "clock", l_drawn, TR_MARK_CLOCK);
    } else if (c->req->kind == TR_LOAD_CARD) {
        add_named(L, "rule", TR_SITE_NEW);
        add_named(L, "adjust", TR_SITE_ADJUST);
        add_named(L, "drop", TR_SITE_DROP);
    }
    lua_pop(L, 1);
}

void tr_dsl_on_site(lua_State *L, int idx, int *file, int *line)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, sites_key);
    lua_pushvalue(L, idx);
    if (lua_rawget(L, -2) == LUA_TNUMBER) {
        lua_Integer at = lua_tointeger(L, -1);
        *file = (int)(at >> LINE_BITS);
        *line = (int)(at & ((1 << LINE_BITS) - 1));
    }
    lua_pop(L, 2);
}

void tr_dsl_push_main(lua_State *L)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, main_key);
}

void tr_dsl_push_call(lua_State *L, size_t i)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, calls_key);
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    lua_remove(L, -2);
}

void tr_dsl_keep_chunk(lua_State *L, int file)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, chunks_key);
    lua_insert(L, -2);
    lua_rawseti(L, -2, file + 1);
    lua_pop(L, 1);
}

void tr_dsl_push_chunk(lua_State *L, int file)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, chunks_key);
    lua_rawgeti(L, -1, file + 1);
    lua_remove(L, -2);
}
