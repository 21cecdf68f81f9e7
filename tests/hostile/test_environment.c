/* Everything that a script can reach without being given it, compared with
 * environment.txt: the names of the environment, what lies in its tables, and
 * every metatable on the way, that of texts included. A function that is new
 * there fails this test until it has been thought about.
 *   hostile_environment --print > tests/hostile/environment.txt */
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmocka_all.h"
#include "script/compile.h"

#define DEPTH_MAX 8

static const char *const kinds[] = {"scenario", "house", "scorecard"};

struct list {
    char *v[1000];
    size_t count;
};

static void add(struct list *out, const char *path, const char *what)
{
    char line[512];
    assert_true(out->count < sizeof out->v / sizeof *out->v);
    snprintf(line, sizeof line, "%s %s", path, what);
    out->v[out->count] = strdup(line);
    assert_non_null(out->v[out->count++]);
}

static int compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void walk(lua_State *L, const char *path, int depth, struct list *out);

/* What a script sees of a metatable, and what works through it. */
static void walk_metatable(lua_State *L, const char *path, int depth, struct list *out)
{
    char inner[400];
    if (!lua_getmetatable(L, -1))
        return;
    assert_true(snprintf(inner, sizeof inner, "%s<metatable>", path) < (int)sizeof inner);
    walk(L, inner, depth + 1, out);
    lua_pop(L, 1);
}

/* The value on top of the stack; it stays there. */
static void walk(lua_State *L, const char *path, int depth, struct list *out)
{
    add(out, path, luaL_typename(L, -1));
    assert_true(depth < DEPTH_MAX);
    if (lua_type(L, -1) == LUA_TTABLE) {
        lua_pushnil(L);
        while (lua_next(L, -2)) {
            char inner[400];
            lua_pushvalue(L, -2);
            int len = snprintf(inner, sizeof inner, "%s.%s", path, lua_tostring(L, -1));
            assert_true(len < (int)sizeof inner);
            lua_pop(L, 1);
            walk(L, inner, depth + 1, out);
            lua_pop(L, 1);
        }
    }
    if (lua_type(L, -1) != LUA_TSTRING || depth == 1)
        walk_metatable(L, path, depth, out);
}

static void list_kind(enum tr_load_kind kind, struct list *out)
{
    struct tr_compiler *c;
    struct tr_request req = {.kind = kind, .id = "x", .main = "x.lua"};
    char path[64];
    tr_err err;
    assert_int_equal(tr_compiler_new(&c, &err), TR_OK);
    c->req = &req;
    tr_dsl_install(c);
    lua_State *L = c->sb.L;
    lua_rawgetp(L, LUA_REGISTRYINDEX, tr_env_key);
    walk(L, kinds[kind], 0, out);
    lua_pop(L, 1);
    lua_pushliteral(L, "");
    snprintf(path, sizeof path, "%s \"\"", kinds[kind]);
    walk(L, path, 1, out);
    lua_pop(L, 1);
    lua_pushboolean(L, 1); /* types whose values share a metatable have none */
    lua_pushinteger(L, 1);
    lua_pushnil(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, tr_env_key);
    lua_getfield(L, -1, "type");
    assert_int_equal(lua_type(L, -1), LUA_TFUNCTION);
    for (int at = -5; at < 0; at++)
        if (at != -2 && lua_getmetatable(L, at))
            fail_msg("values of type %s have a metatable", luaL_typename(L, at - 1));
    lua_settop(L, 0);
    /* what is left outside of the environment holds nothing */
    lua_pushglobaltable(L);
    lua_pushnil(L);
    assert_false(lua_next(L, -2));
    tr_compiler_free(c);
}

static void list_all(struct list *out)
{
    for (int kind = TR_LOAD_SCENARIO; kind <= TR_LOAD_CARD; kind++)
        list_kind((enum tr_load_kind)kind, out);
    qsort(out->v, out->count, sizeof *out->v, compare);
}

static void free_list(struct list *list)
{
    for (size_t i = 0; i < list->count; i++)
        free(list->v[i]);
    list->count = 0;
}

static void nothing_is_new(void **state)
{
    static struct list got, known;
    struct tr_buf file;
    tr_err err;
    int changes = 0;
    (void)state;
    list_all(&got);
    tr_buf_init(&file, 1 << 20);
    if (tr_file_read(TR_SOURCE_DIR "/tests/hostile/environment.txt", &file, &err) != TR_OK)
        fail_msg("%s", err.msg);
    tr_buf_u8(&file, 0);
    for (char *line = strtok((char *)file.data, "\n"); line; line = strtok(NULL, "\n")) {
        known.v[known.count] = strdup(line);
        assert_non_null(known.v[known.count++]);
    }
    qsort(known.v, known.count, sizeof *known.v, compare);
    for (size_t i = 0, k = 0; i < got.count || k < known.count;) {
        int order = i == got.count ? 1 : k == known.count ? -1 : strcmp(got.v[i], known.v[k]);
        if (order < 0)
            fprintf(stderr, "new: %s\n", got.v[i]);
        else if (order > 0)
            fprintf(stderr, "gone: %s\n", known.v[k]);
        changes += order != 0;
        i += order <= 0;
        k += order >= 0;
    }
    tr_buf_done(&file);
    free_list(&got);
    free_list(&known);
    assert_int_equal(changes, 0);
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "--print") == 0) {
        static struct list all;
        list_all(&all);
        for (size_t i = 0; i < all.count; i++)
            puts(all.v[i]);
        free_list(&all);
        return 0;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(nothing_is_new)};
    return cmocka_run_group_tests_name("environment", tests, NULL, NULL);
}
