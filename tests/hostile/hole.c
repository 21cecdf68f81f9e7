/* What a script finds in a loader whose defences are down: the parts of Lua that
 * are missing otherwise, and a hole that stands for a mistake in Lua or in our
 * own code. Through the hole a script does what code could do that had broken
 * out of Lua, so that the walls around the process can be tried as well. */
#include <errno.h>
#include <fcntl.h>
#include <lauxlib.h>
#include <linux/futex.h>
#include <lua.h>
#include <lualib.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "script/compile.h"
#include "script/confine.h"
#include "script/defence.h"

static int l_mkdir(lua_State *L)
{
    lua_pushboolean(L, mkdir(luaL_checkstring(L, 1), 0700) == 0);
    return 1;
}

static int push_content(lua_State *L, int fd)
{
    char text[4096];
    ssize_t n = fd >= 0 ? read(fd, text, sizeof text) : -1;
    if (n < 0)
        return 0;
    lua_pushlstring(L, text, (size_t)n);
    return 1;
}

static int l_read(lua_State *L)
{
    return push_content(L, open(luaL_checkstring(L, 1), O_RDONLY));
}

static int l_read_open(lua_State *L)
{
    return push_content(L, (int)luaL_checkinteger(L, 1));
}

/* Waiting for what nobody tells; the filter cannot do without this call. */
static int l_sleep(lua_State *L)
{
    lua_Integer ms = luaL_checkinteger(L, 1);
    const struct timespec time = {(time_t)(ms / 1000), (long)(ms % 1000) * 1000000};
    uint32_t never = 0;
    syscall(SYS_futex, &never, FUTEX_WAIT_PRIVATE, 0, &time, NULL, 0);
    return 0;
}

static int l_take(lua_State *L)
{
    size_t size = (size_t)luaL_checkinteger(L, 1) << 20;
    void *block = malloc(size);
    lua_pushboolean(L, block != NULL);
    if (block)
        memset(block, 1, size);
    return 1; /* the process ends soon */
}

static int l_dumpable(lua_State *L)
{
    lua_pushinteger(L, prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
    return 1;
}

/* Answer in the loader's place. */
static int l_answer(lua_State *L)
{
    size_t len;
    const char *bytes = luaL_checklstring(L, 1, &len);
    _exit(write(STDOUT_FILENO, bytes, len) == (ssize_t)len ? 0 : 1);
}

/* Change what was asked for. */
static int l_call_me(lua_State *L)
{
    struct tr_compiler *c = tr_sandbox_of(L)->host;
    struct tr_request *req = (struct tr_request *)(uintptr_t)c->req;
    req->id = luaL_checkstring(L, 1); /* the constant outlives the script */
    return 0;
}

static void open_hole(lua_State *L)
{
    static const luaL_Reg fns[] = {
        {"mkdir", l_mkdir},   {"read", l_read},       {"read_open", l_read_open},
        {"sleep", l_sleep},   {"take", l_take},       {"dumpable", l_dumpable},
        {"answer", l_answer}, {"call_me", l_call_me}, {NULL, NULL}};
    luaL_newlib(L, fns);
    lua_pushinteger(L, TR_LOAD_WALL_MS);
    lua_setfield(L, -2, "wall");
    lua_setfield(L, -2, "hole");
}

/* What is absent, and the library that has it; NULL: a global. */
static const struct {
    enum tr_defence defence;
    const char *library, *name;
} absent[] = {
    {TR_DEFENCE_NO_PCALL, NULL, "pcall"},
    {TR_DEFENCE_NO_XPCALL, NULL, "xpcall"},
    {TR_DEFENCE_NO_COROUTINE, NULL, "coroutine"},
    {TR_DEFENCE_NO_SETMETATABLE, NULL, "setmetatable"},
    {TR_DEFENCE_NO_GETMETATABLE, NULL, "getmetatable"},
    {TR_DEFENCE_NO_LOAD, NULL, "load"},
    {TR_DEFENCE_NO_NEXT, NULL, "next"},
    {TR_DEFENCE_NO_COLLECTGARBAGE, NULL, "collectgarbage"},
    {TR_DEFENCE_NO_PRINT, NULL, "print"},
    {TR_DEFENCE_NO_OS, NULL, "os"},
    {TR_DEFENCE_NO_IO, NULL, "io"},
    {TR_DEFENCE_NO_DEBUG, NULL, "debug"},
    {TR_DEFENCE_NO_PACKAGE, NULL, "package"},
    {TR_DEFENCE_NO_DOFILE, NULL, "dofile"},
    {TR_DEFENCE_NO_PATTERNS, "string", "find"},
    {TR_DEFENCE_NO_PATTERNS, "string", "match"},
    {TR_DEFENCE_NO_PATTERNS, "string", "gmatch"},
    {TR_DEFENCE_NO_PATTERNS, "string", "gsub"},
    {TR_DEFENCE_NO_MOVE, "table", "move"},
    {TR_DEFENCE_NO_RANDOM, "math", "random"},
};

/* The environment is on top; so it is afterwards. */
void tr_defence_open(lua_State *L)
{
    int env = lua_gettop(L);
    open_hole(L);
    lua_pushliteral(L, ""); /* the libraries would give texts another metatable */
    lua_getmetatable(L, -1);
    luaL_openlibs(L);
    lua_setmetatable(L, -2);
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++) {
        if (tr_stands(absent[i].defence))
            continue;
        lua_pushglobaltable(L);
        if (absent[i].library) {
            lua_getfield(L, -1, absent[i].library);
            lua_getfield(L, env, absent[i].library);
        } else {
            lua_pushvalue(L, env);
        }
        lua_getfield(L, -2, absent[i].name);
        lua_setfield(L, -2, absent[i].name);
        lua_settop(L, env);
    }
    lua_settop(L, env);
    /* nothing is left to be found through load or the registry */
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    lua_pushnil(L);
    lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
}
