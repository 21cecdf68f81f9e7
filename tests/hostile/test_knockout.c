/* No defence is decoration. For each there are scripts in walls/, named after it:
 * with all defences up a script is contained; with this one down it succeeds, as
 * its first line says:
 *   -- succeeds: OUTCOME… [behind DEFENCE…]
 * "behind" names defences that are down in both cases, because they would stop
 * the same script: the one at hand is then a second wall, for systems that have
 * no filter or for a mistake in the first. The loader and this program are built
 * from the product's sources with TR_KNOCKOUT; neither is ever installed. */
#include <fcntl.h>
#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cmocka_all.h"
#include "hostile/knockout.h"
#include "hostile/world.h"
#include "script/codes.h"
#include "script/confine.h"

#define LOADS 8          /* after which equal bytes are no luck */
#define INHERITED_FD 100 /* the number that inherited.lua tries */

enum outcome {
    O_LOADS,   /* it is taken for a good scenario */
    O_DIFFERS, /* so it is, and for another one each time */
    O_KILLED,  /* the process had to be ended from outside */
    O_WAITS,   /* and only the clock did */
    O_GARBLED, /* the answer is not the loader's */
    O_SHOWS,   /* a finding carries control characters */
    O_STALE,   /* an old answer is given */
    OUTCOMES
};

static const char *const outcome_names[OUTCOMES] = {"loads",   "differs", "killed", "waits",
                                                    "garbled", "shows",   "stale"};

static struct tr_loader loader;
static bool tried[TR_DEFENCE_COUNT];
static int failures;
static bool filtered; /* this system has a filter of system calls */

static bool has_code(const struct tr_loaded *l, int code, const char *part)
{
    for (size_t i = 0; i < l->findings.count; i++)
        if (tr_code_parse(l->findings.v[i].code) == code && strstr(l->findings.v[i].message, part))
            return true;
    return false;
}

static bool has_control(const struct tr_loaded *l)
{
    for (size_t i = 0; i < l->findings.count; i++)
        if (strchr(l->findings.v[i].message, '\x1b'))
            return true;
    return false;
}

/* What became of it, as a set of outcomes; what was said goes to words. */
static unsigned attack(char words[512])
{
    struct tr_loaded loaded;
    struct tr_digest first;
    unsigned got = 0;
    tr_err err = {0};
    for (int i = 0; i < LOADS; i++) {
        tr_status status = tr_load(&loader, TR_LOAD_SCENARIO, "made", &loaded, &err);
        snprintf(words, 512, "%s", status == TR_OK ? "good" : err.msg);
        bool good = status == TR_OK && loaded.bytes.len > 0;
        if (good && i > 0 && !tr_digest_equal(&first, &loaded.digest))
            got |= 1u << O_DIFFERS;
        first = loaded.digest;
        if (good)
            got |= 1u << O_LOADS;
        if (has_code(&loaded, TR_C_STOPPED, ""))
            got |= 1u << O_KILLED;
        if (has_code(&loaded, TR_C_STOPPED, "ms; look"))
            got |= 1u << O_WAITS;
        if (has_code(&loaded, TR_C_REFUSED, ""))
            got |= 1u << O_GARBLED;
        if (has_control(&loaded))
            got |= 1u << O_SHOWS;
        tr_loaded_done(&loaded);
        if (!good)
            break;
    }
    return got;
}

/* An entry of the cache that answers another question is put in its place. */
static unsigned stale(char words[512])
{
    struct tr_loaded before, after;
    tr_err err = {0};
    const char *scenario = "scenarios/made/scenario.lua";
    snprintf(loader.cache_dir, sizeof loader.cache_dir, "%s", world_path("cache"));
    world_remove("cache");
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "made", &before, &err), TR_OK);
    char command[3 * TR_PATH_MAX], dir[TR_PATH_MAX];
    snprintf(dir, sizeof dir, "%s", world_path("cache"));
    snprintf(command, sizeof command, "cd '%s' && mv *.load ../old", dir);
    assert_int_equal(system(command), 0);
    world_put_text(scenario, "scenario { format = 1, id = 'made', title = 'new', caller = {} }\n"
                             "beat 'a' { listen = true, next = 'b' } beat 'b' { ending = 'c' }\n");
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "made", &after, &err), TR_OK);
    tr_loaded_done(&after);
    snprintf(command, sizeof command, "cd '%s' && cp ../old *.load", dir);
    assert_int_equal(system(command), 0);
    assert_int_equal(tr_load(&loader, TR_LOAD_SCENARIO, "made", &after, &err), TR_OK);
    unsigned got = tr_digest_equal(&before.digest, &after.digest) ? 1u << O_STALE : 0;
    snprintf(words, 512, "%s", after.cached ? "from the cache" : "read anew");
    tr_loaded_done(&after);
    tr_loaded_done(&before);
    loader.cache_dir[0] = '\0';
    return got;
}

struct wall {
    enum tr_defence defence;
    unsigned succeeds;
    enum tr_defence behind[4];
    int behind_count;
};

static void read_wall(const char *file, const char *text, struct wall *wall)
{
    char name[64], line[256];
    const char *begin = "-- succeeds:";
    memset(wall, 0, sizeof *wall);
    snprintf(name, sizeof name, "%.*s", (int)strcspn(file, "-."), file);
    wall->defence = knockout_find(name);
    if (wall->defence == TR_DEFENCE_COUNT || strncmp(text, begin, strlen(begin)) != 0)
        fail_msg("walls/%s is not named after a defence or does not say how it succeeds", file);
    snprintf(line, sizeof line, "%.*s", (int)strcspn(text, "\n"), text);
    bool behind = false;
    for (char *word = strtok(line + strlen(begin), " "); word; word = strtok(NULL, " ")) {
        unsigned known = wall->succeeds;
        if (strcmp(word, "behind") == 0) {
            behind = true;
            continue;
        }
        if (behind) {
            assert_true(wall->behind_count < 4);
            wall->behind[wall->behind_count] = knockout_find(word);
            assert_true(wall->behind[wall->behind_count++] < TR_DEFENCE_COUNT);
            continue;
        }
        for (int i = 0; i < OUTCOMES; i++)
            if (strcmp(outcome_names[i], word) == 0)
                wall->succeeds |= 1u << i;
        assert_int_not_equal(wall->succeeds, known);
    }
    assert_int_not_equal(wall->succeeds, 0);
}

/* The text with the folder of this test in place of @ROOT@. */
static void put_script(const char *text)
{
    static char out[8192];
    size_t len = 0;
    for (const char *p = text; *p && len < sizeof out - TR_PATH_MAX;) {
        if (strncmp(p, "@ROOT@", 6) == 0) {
            len += (size_t)snprintf(out + len, sizeof out - len, "%s", world_path(""));
            while (len > 0 && out[len - 1] == '/')
                len--;
            p += 6;
        } else {
            out[len++] = *p++;
        }
    }
    world_put("scenarios/made/scenario.lua", out, len);
}

static int append(lua_State *L, const void *bytes, size_t size, void *ctx)
{
    (void)L;
    struct tr_buf *out = ctx;
    tr_buf_put(out, bytes, size);
    return 0;
}

/* What stands around the script, for defences that guard more than its text. */
static void arrange(enum tr_defence which, const char *text)
{
    if (which == TR_DEFENCE_LINKS) {
        char from[TR_PATH_MAX], to[TR_PATH_MAX];
        world_put_text("scenarios/made/lines/none.txt", "");
        snprintf(to, sizeof to, "%s", world_path("secret.lua"));
        snprintf(from, sizeof from, "%s", world_path("scenarios/made/lines/en.lua"));
        assert_int_equal(symlink(to, from), 0);
    } else if (which == TR_DEFENCE_SOURCE_SIZE) {
        static char padded[300000];
        memset(padded, '\n', sizeof padded);
        memcpy(padded, text, strlen(text));
        world_put("scenarios/made/scenario.lua", padded, sizeof padded);
    } else if (which == TR_DEFENCE_TEXT_ONLY) {
        struct tr_buf code;
        lua_State *L = luaL_newstate();
        assert_non_null(L);
        tr_buf_init(&code, 1 << 20);
        assert_int_equal(luaL_loadstring(L, text), LUA_OK);
        assert_int_equal(lua_dump(L, append, &code, 0), 0);
        world_put("scenarios/made/scenario.lua", code.data, code.len);
        tr_buf_done(&code);
        lua_close(L);
    }
}

static unsigned with(const struct wall *wall, bool down, char words[512])
{
    knockout_restore();
    for (int i = 0; i < wall->behind_count; i++)
        knockout_down(wall->behind[i]);
    if (down)
        knockout_down(wall->defence);
    unsigned got = wall->succeeds == 1u << O_STALE ? stale(words) : attack(words);
    knockout_restore();
    return got & wall->succeeds;
}

static void one_wall(const char *dir, const char *file, void *ctx)
{
    char path[TR_PATH_MAX], up[512], down[512];
    struct tr_buf text;
    struct wall wall;
    tr_err err;
    (void)ctx;
    snprintf(path, sizeof path, "%s/%s", dir, file);
    tr_buf_init(&text, 1 << 16);
    assert_int_equal(tr_file_read(path, &text, &err), TR_OK);
    tr_buf_u8(&text, 0);
    read_wall(file, (const char *)text.data, &wall);
    tried[wall.defence] = true;
    if (!filtered &&
        (wall.defence == TR_DEFENCE_FILTER || wall.defence == TR_DEFENCE_NO_IO ||
         wall.defence == TR_DEFENCE_NO_DOFILE || wall.defence == TR_DEFENCE_NO_PRINT)) {
        print_message("%s: cannot be seen where there is no filter of system calls\n", file);
        tr_buf_done(&text);
        return;
    }
    world_remove("escaped");
    put_script((const char *)text.data);
    arrange(wall.defence, (const char *)text.data);
    unsigned contained = with(&wall, false, up);
    if (wall.succeeds == 1u << O_STALE)
        put_script((const char *)text.data);
    unsigned succeeded = with(&wall, true, down);
    if (contained || !succeeded) {
        fprintf(stderr, "%s: with all defences: %s%s\n    without: %s%s\n", file, up,
                contained ? " (succeeds already)" : "", down, succeeded ? "" : " (contained)");
        failures++;
    }
    tr_buf_done(&text);
    world_remove("scenarios/made");
    world_good_still_loads(&loader, file);
}

static void each_defence_holds_something(void **state)
{
    (void)state;
    int scripts = world_each_lua(TR_SOURCE_DIR "/tests/hostile/walls", one_wall, NULL);
    for (int i = 0; i < TR_DEFENCE_COUNT; i++)
        if (!tried[i]) {
            fprintf(stderr, "nothing in walls/ shows what %s is for\n",
                    knockout_name((enum tr_defence)i));
            failures++;
        }
    print_message("%d scripts against %d defences\n", scripts, (int)TR_DEFENCE_COUNT);
    assert_int_equal(failures, 0);
}

static int setup(void **state)
{
    (void)state;
    if (!world_begin(&loader))
        return -1;
    snprintf(loader.program, sizeof loader.program, "%s", TR_KNOCKOUT_LOADER);
    filtered = system("'" TR_KNOCKOUT_LOADER "' --version | grep -q 'calls: yes'") == 0;
    world_put_text("secret.txt", "secret");
    world_put_text("secret.lua", "return { secret = 'secret' }");
    setenv("THIRDRING_SECRET", "secret", 1);
    int fd = open(world_path("secret.txt"), O_RDONLY);
    return fd >= 0 && dup2(fd, INHERITED_FD) == INHERITED_FD ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    world_end();
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_defence_holds_something)};
    return cmocka_run_group_tests_name("knock-out", tests, setup, teardown);
}
