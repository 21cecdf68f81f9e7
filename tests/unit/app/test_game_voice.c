/* Which file says a line in the window: a recording, what espeak-ng has said when that
 * was asked for, or none. */
#include "cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/game.h"
#include "app/recording.h"
#include "audit/voices.h"
#include "base/alloc.h"
#include "session/starter.h"
#include "support/temp.h"

static char home[TR_TEMP_MAX];
static struct tr_loader loader;

static int begin(void **state)
{
    char command[6 * TR_TEMP_MAX], path[TR_PATH_MAX];
    (void)state;
    if (!tr_temp_make(home))
        return -1;
    (void)snprintf(command, sizeof command, "cp -R '%s/scenarios' '%s/assets' '%s/'", TR_SOURCE_DIR,
                   TR_SOURCE_DIR, home);
    setenv("XDG_CACHE_HOME", tr_temp_path(home, "cache"), 1);
    if (system(command) != 0)
        return -1;
    if (tr_loader_init(&loader, home, NULL) != TR_OK ||
        tr_starter_make(&loader, "little", "inbound", TR_LANG_EN, path, NULL) != TR_OK)
        return -1;
    return tr_dir_make(tr_temp_path(home, "scenarios/little/voice/en"), NULL) == TR_OK ? 0 : -1;
}

static int end(void **state)
{
    char command[2 * TR_TEMP_MAX];
    (void)state;
    (void)snprintf(command, sizeof command, "rm -rf '%s'", home);
    return system(command);
}

static struct tr_game *loaded(bool espeak)
{
    struct tr_game *g = tr_calloc(1, sizeof *g);
    assert_non_null(g);
    (void)snprintf(g->scenario, sizeof g->scenario, "little");
    (void)snprintf(g->data_dir, sizeof g->data_dir, "%s", home);
    g->house = "yunshan";
    g->card = "base";
    g->call = (struct tr_call_opts){.seed = 5, .lang = TR_LANG_EN, .profile = 100};
    g->espeak = espeak;
    tr_game_load(g, &loader);
    if (g->load_status != TR_OK)
        fail_msg("%s", g->problem);
    tr_game_voices(g);
    return g;
}

/* The file of each line as a call asks for it; the list has to be released. */
static struct tr_voices lines_of(const struct tr_game *g)
{
    char folder[TR_TEMP_MAX + 64];
    struct tr_voices v;
    (void)snprintf(folder, sizeof folder, "%s/scenarios/little", home);
    assert_int_equal(tr_voices_list(&v, g->content.graph, TR_LANG_EN, folder, NULL), TR_OK);
    assert_true(v.count > 5);
    return v;
}

static void without_asking_only_recordings(void **state)
{
    struct tr_game *g = loaded(false);
    struct tr_voices v = lines_of(g);
    char file[TR_PATH_MAX];
    size_t drawn = 0;
    (void)state;
    for (size_t i = 0; i < v.count; i++) {
        tr_game_voice_file(g, v.v[i].variant, v.v[i].by, "any", v.v[i].ms, file);
        drawn += v.v[i].drawn;
        assert_int_equal(file[0] == '\0', v.v[i].drawn);
        if (!v.v[i].drawn)
            assert_string_equal(strrchr(file, '/') + 1, v.v[i].name);
    }
    assert_true(drawn > 0);
    assert_false(tr_path_is_dir(tr_temp_path(home, "cache/thirdring/voices")));
    assert_string_equal(g->voice_problem, "");
    tr_voices_done(&v);
    tr_game_free(g);
}

static void a_folder_given_by_its_path_has_its_recordings(void **state)
{
    struct tr_game *g = loaded(false);
    struct tr_voices v = lines_of(g);
    char file[TR_PATH_MAX], other[TR_PATH_MAX];
    size_t i = 0;
    (void)state;
    while (v.v[i].drawn)
        i++;
    tr_game_voice_file(g, v.v[i].variant, v.v[i].by, "any", v.v[i].ms, file);
    (void)snprintf(g->scenario, sizeof g->scenario, "%s/scenarios/little/", home);
    (void)snprintf(g->data_dir, sizeof g->data_dir, "elsewhere");
    tr_game_voice_file(g, v.v[i].variant, v.v[i].by, "any", v.v[i].ms, other);
    assert_string_equal(other, file);
    tr_voices_done(&v);
    tr_game_free(g);
}

static void espeak_says_the_rest_of_this_call(void **state)
{
    struct tr_game *g;
    struct tr_voices v;
    char file[TR_PATH_MAX], text[TR_LINE_TEXT_MAX], command[4 * TR_TEMP_MAX];
    size_t computed = 0;
    (void)state;
    g = loaded(false);
    v = lines_of(g);
    size_t plain = 0; /* a line that can be recorded */
    while (v.v[plain].drawn)
        plain++;
    (void)snprintf(command, sizeof command,
                   "cp '%s/tests/unit/app/voice.ogg' '%s/scenarios/little/voice/en/%s'",
                   TR_SOURCE_DIR, home, v.v[plain].name);
    assert_int_equal(system(command), 0);
    tr_voices_done(&v);
    tr_game_free(g);

    g = loaded(true);
    assert_string_equal(g->voice_problem, "");
    v = lines_of(g);
    for (size_t i = 0; i < v.count; i++) {
        struct tr_call call;
        struct tr_sink nowhere = {NULL, NULL};
        const struct tr_graph *graph = g->content.graph;
        tr_call_init(&call, g->content.setup, &g->call, &nowhere);
        (void)tr_call_text(&call, tr_graph_str(graph, graph->variants[v.v[i].variant].text), text,
                           sizeof text);
        tr_game_voice_file(g, v.v[i].variant, v.v[i].by, text, v.v[i].ms, file);
        assert_true(tr_path_is_file(file));
        bool wav = strstr(file, ".wav") != NULL;
        assert_int_equal(wav, i != plain);
        computed += wav;
    }
    assert_int_equal(computed, v.count - 1);
    tr_voices_done(&v);
    tr_game_free(g);
}

static void without_the_program_that_is_told(void **state)
{
    char path[4096];
    (void)state;
    (void)snprintf(path, sizeof path, "%s", getenv("PATH"));
    (void)setenv("PATH", home, 1);
    (void)setenv("XDG_CACHE_HOME", tr_temp_path(home, "other"), 1);
    struct tr_game *g = loaded(true);
    assert_non_null(strstr(g->voice_problem, "espeak-ng"));
    tr_game_free(g);
    (void)setenv("PATH", path, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_asking_only_recordings),
        cmocka_unit_test(a_folder_given_by_its_path_has_its_recordings),
        cmocka_unit_test(espeak_says_the_rest_of_this_call),
        cmocka_unit_test(without_the_program_that_is_told),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
