/* base/path: joining, names inside a root, and where things are found. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "cmocka_all.h"

static void joins_with_one_slash(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b, *joined;
    } cases[] = {
        {"a", "b", "a/b"},       {"a/", "b", "a/b"}, {"a//", "//b", "a/b"}, {"/", "b", "/b"},
        {"/a", "b/c", "/a/b/c"}, {"", "b", "b"},     {"", "/b", "/b"},      {"a", "", "a/"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char out[32];
        assert_int_equal(tr_path_join(out, sizeof out, cases[i].a, cases[i].b, NULL), TR_OK);
        assert_string_equal(out, cases[i].joined);
        memcpy(out, cases[i].a, strlen(cases[i].a) + 1);
        assert_int_equal(tr_path_join(out, sizeof out, out, cases[i].b, NULL), TR_OK);
        assert_string_equal(out, cases[i].joined);
        memcpy(out, cases[i].b, strlen(cases[i].b) + 1);
        assert_int_equal(tr_path_join(out, sizeof out, cases[i].a, out, NULL), TR_OK);
        assert_string_equal(out, cases[i].joined);
    }
}

static void joining_respects_the_room(void **state)
{
    (void)state;
    char out[6] = "old";
    tr_err err;
    assert_int_equal(tr_path_join(out, sizeof out, "abc", "de", &err), TR_ELIMIT);
    assert_string_equal(out, "old");
    assert_non_null(strstr(err.msg, "abc/de"));
    assert_int_equal(tr_path_join(out, 0, "", "", &err), TR_ELIMIT);
    assert_int_equal(tr_path_join(out, sizeof out, "ab", "de", &err), TR_OK);
    assert_string_equal(out, "ab/de");
    assert_int_equal(tr_path_join(out, sizeof out, "", "abcdef", &err), TR_ELIMIT);
    assert_int_equal(tr_path_join(out, sizeof out, "", "abcde", &err), TR_OK);
}

static void finds_a_scenario_by_id_or_path(void **state)
{
    (void)state;
    static const struct {
        const char *scenario, *found;
    } cases[] = {{"call", "data/scenarios/call"},
                 {"./call", "./call"},
                 {"call/", "call"},
                 {"/a/b/call//", "/a/b/call"},
                 {"/", "/"}};
    char out[32];
    tr_err err;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(tr_scenario_dir("data", cases[i].scenario, out, sizeof out, NULL), TR_OK);
        assert_string_equal(out, cases[i].found);
    }
    assert_int_equal(tr_scenario_dir("data", "a/b", out, 3, &err), TR_ELIMIT);
    assert_int_equal(tr_scenario_dir("data", "a", out, 16, &err), TR_ELIMIT);
    assert_string_equal(out, "/");
}

static void knows_what_lies_inside(void **state)
{
    (void)state;
    static const char *const good[] = {"a",   "lines/en", "a/b.lua", "..a",
                                       "a..", "...",      "话/接线", "-rf"};
    static const char *const bad[] = {"",     ".",     "..",        "/etc/passwd", "a/../b", "../a",
                                      "a/..", "a//b",  "a/",        "./a",         "a/./b",  "a\\b",
                                      "a\nb", "a\x7F", "a\xC2\x85", "\xFF",        "a/\xC3"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_true(tr_path_is_inside(good[i]));
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(tr_path_is_inside(bad[i]));
    }
    char long_name[TR_PATH_MAX + 1];
    memset(long_name, 'a', sizeof long_name - 1);
    long_name[TR_PATH_MAX] = '\0';
    assert_false(tr_path_is_inside(long_name));
    assert_true(tr_path_is_inside(long_name + 1));
}

/* A folder of our own, made the working directory for each test. */
struct place {
    char root[64];
    char before[TR_PATH_MAX];
};

static int enter(void **state)
{
    static struct place place;
    memcpy(place.root, "/tmp/tr-path-XXXXXX", 20);
    if (getcwd(place.before, sizeof place.before) == NULL || mkdtemp(place.root) == NULL ||
        chdir(place.root) != 0) {
        return -1;
    }
    unsetenv("THIRDRING_DATA");
    *state = &place;
    return 0;
}

static int leave(void **state)
{
    struct place *place = *state;
    static const char *const made[] = {"data/scenarios", "data/assets", "data",  "half/scenarios",
                                       "half",           "scenarios",   "assets"};
    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        rmdir(made[i]);
    }
    return chdir(place->before) == 0 && rmdir(place->root) == 0 ? 0 : -1;
}

static void make_data(void)
{
    assert_int_equal(tr_dir_make("data/scenarios", NULL), TR_OK);
    assert_int_equal(tr_dir_make("data/assets", NULL), TR_OK);
    assert_int_equal(tr_dir_make("half/scenarios", NULL), TR_OK);
}

static void data_is_searched_in_order(void **state)
{
    struct place *place = *state;
    char out[TR_PATH_MAX] = "untouched";
    tr_err err;
    make_data();

    assert_int_equal(tr_data_dir(NULL, out, sizeof out, &err), TR_ENOTFOUND);
    assert_string_equal(out, "untouched");
    assert_non_null(strstr(err.msg, place->root));
    assert_non_null(strstr(err.msg, "--data"));

    setenv("THIRDRING_DATA", "data", 1);
    assert_int_equal(tr_data_dir(NULL, out, sizeof out, &err), TR_OK);
    assert_string_equal(out, "data");
    setenv("THIRDRING_DATA", "half", 1);
    assert_int_equal(tr_data_dir(NULL, out, sizeof out, &err), TR_ENOTFOUND);
    assert_non_null(strstr(err.msg, "THIRDRING_DATA"));
    assert_int_equal(tr_data_dir("data", out, sizeof out, &err), TR_OK);
    assert_int_equal(tr_data_dir("half", out, sizeof out, &err), TR_ENOTFOUND);
    assert_non_null(strstr(err.msg, "half"));

    setenv("THIRDRING_DATA", "", 1);
    assert_int_equal(tr_dir_make("scenarios", NULL), TR_OK);
    assert_int_equal(tr_dir_make("assets", NULL), TR_OK);
    assert_int_equal(tr_data_dir(NULL, out, sizeof out, &err), TR_OK);
    assert_string_equal(out, place->root);
    assert_int_equal(tr_data_dir(NULL, out, 5, &err), TR_ELIMIT);
}

static void follows_the_base_directories(void **state)
{
    (void)state;
    char out[TR_PATH_MAX];
    setenv("HOME", "/home/trainee", 1);
    setenv("XDG_CACHE_HOME", "/var/fast", 1);
    setenv("XDG_DATA_HOME", "relative/is/ignored", 1);
    assert_int_equal(tr_cache_dir(out, sizeof out, NULL), TR_OK);
    assert_string_equal(out, "/var/fast/thirdring");
    assert_int_equal(tr_home_dir(out, sizeof out, NULL), TR_OK);
    assert_string_equal(out, "/home/trainee/.local/share/thirdring");
    unsetenv("XDG_CACHE_HOME");
    unsetenv("XDG_DATA_HOME");
    assert_int_equal(tr_cache_dir(out, sizeof out, NULL), TR_OK);
    assert_string_equal(out, "/home/trainee/.cache/thirdring");
    tr_err err;
    assert_int_equal(tr_cache_dir(out, 10, &err), TR_ELIMIT);
    unsetenv("HOME");
    tr_status status = tr_home_dir(out, sizeof out, &err);
    if (status == TR_OK) { /* from the user database */
        assert_int_equal(out[0], '/');
        assert_non_null(strstr(out, "/.local/share/thirdring"));
    } else {
        assert_int_equal(status, TR_ENOTFOUND);
        assert_non_null(strstr(err.msg, "XDG_DATA_HOME"));
    }
}

static void finds_its_own_folder(void **state)
{
    (void)state;
    char out[TR_PATH_MAX];
    assert_int_equal(tr_program_dir(out, sizeof out, NULL), TR_OK);
    assert_int_equal(out[0], '/');
    assert_true(tr_path_is_dir(out));
    char self[TR_PATH_MAX];
    assert_int_equal(tr_path_join(self, sizeof self, out, "unit_base_path", NULL), TR_OK);
    assert_true(tr_path_is_file(self));
    assert_false(tr_path_is_file(out));
    assert_false(tr_path_is_dir(self));
    assert_int_equal(tr_program_dir(out, 1, NULL), TR_ELIMIT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(joins_with_one_slash),
        cmocka_unit_test(joining_respects_the_room),
        cmocka_unit_test(finds_a_scenario_by_id_or_path),
        cmocka_unit_test(knows_what_lies_inside),
        cmocka_unit_test_setup_teardown(data_is_searched_in_order, enter, leave),
        cmocka_unit_test(follows_the_base_directories),
        cmocka_unit_test(finds_its_own_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
