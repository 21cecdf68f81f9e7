/* A change of what a scenario is loaded from is noticed, however it is saved, told by
 * the system or found by looking; and nothing else is. */
#include <SDL.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/watch.h"
#include "base/alloc.h"
#include "base/file.h"
#include "cmocka_all.h"
#include "support/temp.h"

#define PATIENCE_MS 60000

struct fixture {
    char data[TR_TEMP_MAX];
    bool only_look;
    struct tr_watch *watch;
    SDL_atomic_t changes;
};

static void on_change(void *ctx)
{
    (void)SDL_AtomicAdd(&((struct fixture *)ctx)->changes, 1);
}

static const char *at(struct fixture *f, const char *name)
{
    return tr_temp_path(f->data, name);
}

static void folder(struct fixture *f, const char *name)
{
    assert_int_equal(mkdir(at(f, name), 0700), 0);
}

/* As who writes in place. */
static void put(struct fixture *f, const char *name, const char *text)
{
    FILE *file = fopen(at(f, name), "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

/* As editors do. */
static void put_in_place(struct fixture *f, const char *name, const char *text)
{
    put(f, "fresh", text);
    assert_int_equal(rename(at(f, "fresh"), at(f, name)), 0);
}

static int make(void **state, bool only_look)
{
    struct fixture *f = tr_calloc(1, sizeof *f);
    *state = f;
    if (!f || !tr_temp_make(f->data))
        return 1;
    f->only_look = only_look;
    folder(f, "scenarios");
    folder(f, "scenarios/houses");
    folder(f, "scenarios/scorecards");
    folder(f, "scenarios/call");
    folder(f, "scenarios/call/lines");
    put(f, "scenarios/call/scenario.lua", "1");
    put(f, "scenarios/call/lines/en.lua", "1");
    put(f, "scenarios/houses/home.lua", "1");
    return 0;
}

static int told(void **state)
{
    return make(state, false);
}

static int looked(void **state)
{
    return make(state, true);
}

static int clean(void **state)
{
    static const char *const folders[] = {"scenarios/call/lines/more",
                                          "scenarios/call/lines",
                                          "scenarios/call",
                                          "scenarios/elsewhere",
                                          "scenarios/houses",
                                          "scenarios/scorecards",
                                          "scenarios"};
    struct fixture *f = *state;
    tr_watch_free(f->watch);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        tr_temp_remove(at(f, folders[i]));
    tr_temp_remove(f->data);
    tr_free(f);
    return 0;
}

static void watch_one(struct fixture *f, const char *scenario)
{
    struct tr_watch_opts opts = {.data_dir = f->data,
                                 .scenario = scenario,
                                 .changed = on_change,
                                 .ctx = f,
                                 .only_look = f->only_look};
    tr_err err = {0};
    if (tr_watch_new(&f->watch, &opts, &err) != TR_OK)
        fail_msg("%s", err.msg);
}

static void watch(struct fixture *f)
{
    watch_one(f, "call");
}

/* More changes than so many were told. */
static void noticed(struct fixture *f, int before)
{
    for (int ms = 0; SDL_AtomicGet(&f->changes) <= before; ms++) {
        if (ms > PATIENCE_MS)
            fail_msg("nothing was noticed after %d changes", before);
        SDL_Delay(1);
    }
}

/* Nothing else comes any more. Gives how many changes there were. */
static int quiet(struct fixture *f)
{
    int count = SDL_AtomicGet(&f->changes);
    for (int ms = 0; ms < 4 * TR_WATCH_LOOK_MS; ms++) {
        SDL_Delay(1);
        if (SDL_AtomicGet(&f->changes) != count) {
            count = SDL_AtomicGet(&f->changes);
            ms = 0;
        }
    }
    return count;
}

static void each_way_of_saving(void **state)
{
    struct fixture *f = *state;
    watch(f);
    put_in_place(f, "scenarios/call/scenario.lua", "22");
    noticed(f, 0);
    int n = quiet(f);
    put(f, "scenarios/call/lines/en.lua", "333");
    noticed(f, n);
    n = quiet(f);
    put(f, "scenarios/houses/home.lua", "4444");
    noticed(f, n);
    n = quiet(f);
    put(f, "scenarios/call/more.lua", "new");
    noticed(f, n);
    n = quiet(f);
    assert_int_equal(remove(at(f, "scenarios/call/more.lua")), 0);
    noticed(f, n);
}

static void folders_that_come_and_go(void **state)
{
    struct fixture *f = *state;
    watch(f);
    folder(f, "scenarios/call/lines/more");
    put(f, "scenarios/call/lines/more/x.lua", "1");
    noticed(f, 0);
    int n = quiet(f);
    put(f, "scenarios/call/lines/more/x.lua", "22");
    noticed(f, n);
    n = quiet(f);
    assert_int_equal(rename(at(f, "scenarios/call"), at(f, "scenarios/elsewhere")), 0);
    noticed(f, n);
    n = quiet(f);
    folder(f, "scenarios/call");
    put(f, "scenarios/call/scenario.lua", "again");
    noticed(f, n);
    n = quiet(f);
    put_in_place(f, "scenarios/call/scenario.lua", "and again");
    noticed(f, n);
    tr_temp_remove(at(f, "scenarios/elsewhere/lines/more"));
    tr_temp_remove(at(f, "scenarios/elsewhere/lines"));
}

static void what_is_no_file(void **state)
{
    struct fixture *f = *state;
    watch(f);
    assert_int_equal(remove(at(f, "scenarios/call/scenario.lua")), 0);
    assert_int_equal(mkfifo(at(f, "scenarios/call/scenario.lua"), 0600), 0);
    noticed(f, 0);
    int n = quiet(f);
    assert_int_equal(remove(at(f, "scenarios/call/scenario.lua")), 0);
    assert_int_equal(symlink("/", at(f, "scenarios/call/scenario.lua")), 0);
    noticed(f, n);
}

static void other_files_are_nothing(void **state)
{
    struct fixture *f = *state;
    watch(f);
    put(f, "scenarios/call/notes.txt", "1");
    put(f, "scenarios/call/.scenario.lua.swp", "1");
    put(f, "scenarios/README.md", "1");
    assert_int_equal(quiet(f), 0);
    assert_int_equal(remove(at(f, "scenarios/call/.scenario.lua.swp")), 0);
    put(f, "scenarios/call/scenario.lua", "22"); /* and it does look */
    noticed(f, 0);
}

static void many_at_once_are_few(void **state)
{
    struct fixture *f = *state;
    char text[32];
    watch(f);
    for (int i = 0; i < 50; i++) {
        snprintf(text, sizeof text, "%d%*s", i, i, "");
        put_in_place(f, "scenarios/call/scenario.lua", text);
    }
    noticed(f, 0);
    assert_in_range(quiet(f), 1, 50);
}

static void a_scenario_that_is_not_there_yet(void **state)
{
    struct fixture *f = *state;
    tr_temp_remove(at(f, "scenarios/call/lines"));
    tr_temp_remove(at(f, "scenarios/call"));
    watch(f);
    folder(f, "scenarios/call");
    put(f, "scenarios/call/scenario.lua", "1");
    noticed(f, 0);
}

/* Given by its own path it may lie anywhere; houses are those of the data folder. */
static void a_folder_given_by_its_path(void **state)
{
    struct fixture *f = *state;
    char path[TR_PATH_MAX];
    assert_int_equal(rename(at(f, "scenarios/call"), at(f, "elsewhere")), 0);
    (void)snprintf(path, sizeof path, "%s/", at(f, "elsewhere"));
    watch_one(f, path);
    put(f, "elsewhere/scenario.lua", "22");
    noticed(f, 0);
    int n = quiet(f);
    assert_int_equal(rename(at(f, "elsewhere"), at(f, "away")), 0);
    noticed(f, n);
    n = quiet(f);
    assert_int_equal(rename(at(f, "away"), at(f, "elsewhere")), 0);
    noticed(f, n);
    n = quiet(f);
    put(f, "scenarios/houses/home.lua", "4444");
    noticed(f, n);
    assert_int_equal(rename(at(f, "elsewhere"), at(f, "scenarios/call")), 0);
}

static void it_stops_at_once(void **state)
{
    struct fixture *f = *state;
    for (int i = 0; i < 20; i++) {
        watch(f);
        put(f, "scenarios/call/scenario.lua", "22");
        tr_watch_free(f->watch);
        f->watch = NULL;
        int count = SDL_AtomicGet(&f->changes);
        put(f, "scenarios/call/scenario.lua", "333");
        assert_int_equal(SDL_AtomicGet(&f->changes), count);
    }
}

#define TOLD(name) cmocka_unit_test_setup_teardown(name, told, clean)
#define LOOKED(name)                                                                               \
    {                                                                                              \
        "looking: " #name, name, looked, clean, NULL                                               \
    }

int main(void)
{
    const struct CMUnitTest tests[] = {
        TOLD(each_way_of_saving),
        TOLD(folders_that_come_and_go),
        TOLD(what_is_no_file),
        TOLD(other_files_are_nothing),
        TOLD(many_at_once_are_few),
        TOLD(a_scenario_that_is_not_there_yet),
        TOLD(a_folder_given_by_its_path),
        TOLD(it_stops_at_once),
        LOOKED(each_way_of_saving),
        LOOKED(folders_that_come_and_go),
        LOOKED(what_is_no_file),
        LOOKED(other_files_are_nothing),
        LOOKED(a_scenario_that_is_not_there_yet),
        LOOKED(a_folder_given_by_its_path),
    };
    return cmocka_run_group_tests_name("app_watch", tests, NULL, NULL);
}
