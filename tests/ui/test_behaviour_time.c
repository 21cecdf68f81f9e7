/* What the window does over long times and at exact moments, in the test's own
 * process with a clock of its own: hold, untimed calls, a pause in the middle of a
 * line, a click that only brings the window back; and what is remembered from one
 * time to the next. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/keep_job.h"
#include "cmocka_all.h"
#include "ui/inside.h"

static struct tr_app *open_call(const struct tr_inside_place *f, const char *scenario, int profile)
{
    struct tr_app *app = tr_inside_open(f->data, f->board, TR_LANG_EN);
    app->set.profile = profile;
    tr_app_play(app, scenario, 43);
    tr_inside_until(app, tr_inside_in_call, 0, "the call");
    return app;
}

static const char *text_of(const struct tr_app *app, const char *id)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    for (size_t i = 0; i < frame.count; i++)
        if (strcmp(frame.v[i].id, id) == 0)
            return frame.v[i].text;
    return "";
}

static void has(const struct tr_app *app, const char *id, const char *part)
{
    const char *text = text_of(app, id);
    if (!strstr(text, part))
        fail_msg("%s is \"%s\", without \"%s\"", id, text, part);
}

static uint8_t phase_of(const struct tr_app *app)
{
    return tr_game_call(app->game)->phase;
}

/* Pixels of exactly that tint in the window. */
static size_t pixels_of(struct tr_app *app, enum tr_tint tint)
{
    int w, h;
    size_t count = 0;
    tr_color want = app->theme.tint[tint];
    tr_canvas_size(app->canvas, &w, &h);
    tr_inside_draw(true);
    app->exposed = true;
    tr_inside_frame(app);
    uint32_t *pixels = malloc((size_t)w * (size_t)h * 4);
    assert_non_null(pixels);
    assert_int_equal(SDL_RenderReadPixels(tr_canvas_renderer(app->canvas), NULL,
                                          SDL_PIXELFORMAT_RGBA8888, pixels, w * 4),
                     0);
    for (int y = 0; y < h / 8; y++) /* the bar at the top */
        for (int x = 0; x < w; x++)
            count += pixels[(size_t)y * (size_t)w + (size_t)x] >> 8 == want >> 8;
    free(pixels);
    tr_inside_draw(false);
    return count;
}

/* ---- hold ------------------------------------------------------------------------ */

static void a_hold_turns_amber_then_red(void **state)
{
    struct tr_app *app = open_call(*state, "own_personal_call", 0);
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_draw(false);
    tr_inside_key(app, SDLK_F3);
    tr_inside_rest(app);
    assert_int_equal(phase_of(app), TR_PHASE_HELD);
    tr_inside_pass(app, 44500);
    has(app, "status", "On hold 0:44");
    assert_null(strstr(text_of(app, "status"), "long"));
    assert_int_equal(pixels_of(app, TR_TINT_WARN), 0);
    tr_inside_pass(app, 1000);
    has(app, "status", "On hold 0:45: getting long");
    assert_true(pixels_of(app, TR_TINT_WARN) > 0);
    assert_int_equal(pixels_of(app, TR_TINT_BAD), 0);
    tr_inside_pass(app, 14000);
    has(app, "status", "0:59: getting long");
    tr_inside_pass(app, 1000);
    has(app, "status", "On hold 1:00: too long, go back");
    assert_true(pixels_of(app, TR_TINT_BAD) > 0);
    tr_inside_key(app, SDLK_F3);
    tr_inside_rest(app);
    assert_int_not_equal(phase_of(app), TR_PHASE_HELD);
    tr_inside_draw(true);
    tr_app_free(app);
}

static void nobody_presses_in_an_untimed_call(void **state)
{
    struct tr_app *app = open_call(*state, "wrong_number", 0);
    tr_inside_draw(false);
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_pass(app, 600000);
    assert_int_equal(phase_of(app), TR_PHASE_WAITING);
    assert_int_equal(tr_game_call(app->game)->silences, 0);
    /* a line that has been read already is not waited for */
    tr_inside_key(app, SDLK_1);
    tr_inside_rest(app);
    assert_int_equal(phase_of(app), TR_PHASE_LINE);
    tr_inside_key(app, SDLK_3);
    tr_inside_rest(app);
    assert_int_equal(tr_game_call(app->game)->turns, 2);
    assert_int_equal(tr_game_call(app->game)->interruptions, 0);
    tr_inside_draw(true);
    tr_app_free(app);
}

/* ---- pausing --------------------------------------------------------------------- */

static bool line_is_half_spoken(const struct tr_app *app)
{
    return phase_of(app) == TR_PHASE_LINE && tr_game_spoken(app->game) > 200;
}

static void a_pause_in_a_line_goes_on_where_it_was(void **state)
{
    struct tr_app *app = open_call(*state, "wrong_number", 100);
    tr_inside_draw(false);
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_key(app, SDLK_1);
    tr_inside_until(app, line_is_half_spoken, 20000, "a line being spoken");
    int before = tr_game_spoken(app->game);
    int32_t at = tr_game_time(app->game);
    tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_frame(app);
    assert_true(app->game->paused);
    tr_inside_pass(app, 20000);
    assert_int_equal(tr_game_spoken(app->game), before);
    assert_int_equal(tr_game_time(app->game), at);
    tr_inside_key(app, SDLK_RETURN); /* go on */
    tr_inside_frame(app);
    assert_false(app->game->paused);
    assert_int_equal(phase_of(app), TR_PHASE_LINE);
    tr_inside_pass(app, 200);
    assert_in_range(tr_game_time(app->game), at + 200, at + 300);
    assert_true(tr_game_spoken(app->game) > before);
    tr_inside_draw(true);
    tr_app_free(app);
}

static void window_event(Uint8 what)
{
    SDL_Event event = {.window = {.type = SDL_WINDOWEVENT, .event = what}};
    SDL_PushEvent(&event);
}

static void a_click_that_brings_the_window_back_does_nothing_else(void **state)
{
    static struct tr_widget widgets[TR_INSIDE_WIDGETS];
    struct tr_app *app = open_call(*state, "wrong_number", 100);
    SDL_Event click = {.button = {.type = SDL_MOUSEBUTTONDOWN,
                                  .button = SDL_BUTTON_LEFT,
                                  .state = SDL_PRESSED,
                                  .clicks = 1}};
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_rest(app);
    struct tr_frame frame = tr_inside_widgets(app, widgets);
    const struct tr_widget *hold = NULL;
    for (size_t i = 0; i < frame.count; i++)
        if (strcmp(frame.v[i].id, "hold") == 0)
            hold = &frame.v[i];
    assert_non_null(hold);
    click.button.x = hold->box.x + hold->box.w / 2;
    click.button.y = hold->box.y + hold->box.h / 2;
    window_event(SDL_WINDOWEVENT_FOCUS_LOST);
    tr_inside_rest(app);
    assert_true(app->game->paused);
    window_event(SDL_WINDOWEVENT_FOCUS_GAINED);
    SDL_PushEvent(&click);
    click.button.type = SDL_MOUSEBUTTONUP;
    click.button.state = SDL_RELEASED;
    SDL_PushEvent(&click);
    tr_inside_rest(app);
    assert_false(app->game->paused);
    assert_int_not_equal(phase_of(app), TR_PHASE_HELD);
    /* the next one is meant */
    tr_inside_press(app, "hold", 0);
    tr_inside_rest(app);
    assert_int_equal(phase_of(app), TR_PHASE_HELD);
    tr_app_free(app);
}

/* ---- what is remembered ------------------------------------------------------------ */

static void write_file(const char *home, const char *name, const char *text)
{
    char path[TR_PATH_MAX], *slash;
    assert_int_equal(tr_path_join(path, sizeof path, home, name, NULL), TR_OK);
    slash = strrchr(path, '/');
    *slash = '\0';
    assert_int_equal(tr_dir_make(path, NULL), TR_OK);
    *slash = '/';
    assert_int_equal(tr_file_write(path, text, strlen(text), NULL), TR_OK);
}

static void remove_file(const char *home, const char *name)
{
    char path[TR_PATH_MAX];
    assert_int_equal(tr_path_join(path, sizeof path, home, name, NULL), TR_OK);
    assert_int_equal(remove(path), 0);
}

static void the_desktop_tells_light_or_dark(void **state)
{
    static const struct {
        const char *file, *text;
        bool dark;
    } cases[] = {
        {"gtk-3.0/settings.ini", "[Settings]\ngtk-application-prefer-dark-theme=1\n", true},
        {"gtk-3.0/settings.ini", "[Settings]\ngtk-application-prefer-dark-theme = true\n", true},
        {"gtk-3.0/settings.ini", "[Settings]\ngtk-application-prefer-dark-theme=0\n", false},
        {"gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Adwaita-dark\n", true},
        {"gtk-4.0/settings.ini", "[Settings]\ngtk-theme-name = \"Yaru-Dark\"\n", true},
        {"gtk-4.0/settings.ini", "[Settings]\ngtk-theme-name=Adwaita\n", false},
        {"gtk-4.0/settings.ini", "gtk-theme-name", false},
        {"kdeglobals", "[General]\nColorScheme=BreezeDark\n", true},
        {"kdeglobals", "[General]\nColorScheme=BreezeLight\n", false},
        {"gtk-3.0/settings.ini", "", false},
    };
    const struct tr_inside_place *f = *state;
    char path[TR_PATH_MAX];
    assert_false(tr_desktop_is_dark());
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        write_file(f->home, cases[i].file, cases[i].text);
        if (tr_desktop_is_dark() != cases[i].dark)
            fail_msg("%s with %s", cases[i].file, cases[i].text);
        remove_file(f->home, cases[i].file);
    }
    setenv("GTK_THEME", "Adwaita:dark", 1);
    assert_true(tr_desktop_is_dark());
    setenv("GTK_THEME", "Adwaita", 1);
    assert_false(tr_desktop_is_dark());
    unsetenv("GTK_THEME");
    /* nobody writes into this pipe: it is not waited for */
    assert_int_equal(tr_path_join(path, sizeof path, f->home, "kdeglobals", NULL), TR_OK);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_false(tr_desktop_is_dark());
    remove_file(f->home, "kdeglobals");
}

static void settings_come_back_and_follow_the_desktop(void **state)
{
    const struct tr_inside_place *f = *state;
    const struct tr_app_opts opts = {.profile = -1, .dark = -1, .seed = -1};
    struct tr_settings set, back, kept;
    tr_err err = {0};
    write_file(f->home, "thirdring/window.json", ""); /* whatever an earlier test left */
    remove_file(f->home, "thirdring/window.json");
    assert_int_equal(tr_settings_load(&set, &kept, &opts, &err), TR_OK);
    assert_int_equal(set.colours, TR_COLOURS_SYSTEM);
    assert_false(set.dark);
    set.lang = TR_LANG_ZH_HANT;
    set.profile = 0;
    set.answering = TR_ANSWER_EXAM;
    set.text_percent = 150;
    set.muted = true;
    SDL_strlcpy(set.player, "林小姐", sizeof set.player);
    assert_int_equal(tr_settings_save(&set, &err), TR_OK);
    write_file(f->home, "gtk-3.0/settings.ini", "gtk-theme-name=Adwaita-dark\n");
    assert_int_equal(tr_settings_load(&back, &kept, &opts, &err), TR_OK);
    remove_file(f->home, "gtk-3.0/settings.ini");
    assert_true(back.dark); /* nobody has chosen: as the system is now */
    assert_int_equal(back.lang, TR_LANG_ZH_HANT);
    assert_int_equal(back.profile, 0);
    assert_int_equal(back.answering, TR_ANSWER_EXAM);
    assert_int_equal(back.text_percent, 150);
    assert_true(back.muted);
    assert_string_equal(back.player, "林小姐");
    tr_settings_colours(&set, TR_COLOURS_DARK);
    assert_int_equal(tr_settings_save(&set, &err), TR_OK);
    assert_int_equal(tr_settings_load(&back, &kept, &opts, &err), TR_OK);
    assert_true(back.dark);
    /* the command line wins */
    const struct tr_app_opts given = {
        .profile = 150, .dark = 0, .seed = -1, .lang = "en", .mode = "practice", .player = "Ann"};
    assert_int_equal(tr_settings_load(&back, &kept, &given, &err), TR_OK);
    assert_int_equal(back.lang, TR_LANG_EN);
    assert_int_equal(back.profile, 150);
    assert_int_equal(back.answering, TR_ANSWER_CHOICE);
    assert_false(back.dark);
    assert_string_equal(back.player, "Ann");
    /* this time only, but for what was changed since */
    set = back;
    set.answering = TR_ANSWER_TYPED;
    set.volume = 25;
    back = tr_settings_to_keep(&set, &back, &kept);
    assert_int_equal(back.lang, TR_LANG_ZH_HANT);
    assert_int_equal(back.colours, TR_COLOURS_DARK);
    assert_int_equal(back.profile, 0);
    assert_int_equal(back.text_percent, 150);
    assert_string_equal(back.player, "林小姐");
    assert_int_equal(back.answering, TR_ANSWER_TYPED);
    assert_int_equal(back.volume, 25);
    remove_file(f->home, "thirdring/window.json");
}

static void whatever_stands_there_settings_make_sense(void **state)
{
    static const char *const texts[] = {
        "",
        "{",
        "[]",
        "null",
        "\"dark\"",
        "{\"lang\": 7, \"player\": null, \"colours\": {}}",
        "{\"profile\": 99, \"answering\": 77, \"text_percent\": 100000, \"volume\": -7}",
        "{\"lang\": \"xx\", \"muted\": \"yes\", \"colours\": \"pink\"}",
        "{\"text_percent\": 99999999999999999999}",
        "\xff\xfe\x00",
        "{\"player\": \"a\\u0007b\\u202ec\\nd\"}"};
    const struct tr_inside_place *f = *state;
    const struct tr_app_opts opts = {.profile = -1, .dark = -1, .seed = -1};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct tr_settings set, kept;
        tr_err err = {0};
        write_file(f->home, "thirdring/window.json", texts[i]);
        tr_status st = tr_settings_load(&set, &kept, &opts, &err);
        assert_true(st == TR_OK || (st == TR_EFORMAT && strstr(err.msg, "window.json")));
        if (i < 5)
            assert_int_equal(st, TR_EFORMAT);
        assert_true(set.lang < TR_LANG_COUNT && set.answering < TR_ANSWER_COUNT);
        assert_in_range(set.text_percent, 80, 200);
        assert_in_range(set.volume, 0, 100);
        assert_true(set.profile == 0 || set.profile == 100 || set.profile == 150 ||
                    set.profile == 200);
        for (const char *at = set.player; *at; at++)
            assert_true((unsigned char)*at >= 0x20);
    }
    /* a name that is too long is cut between two characters */
    struct tr_app_opts named = opts;
    char name[8 * TR_PLAYER_MAX] = "";
    struct tr_settings set, kept;
    for (size_t i = 0; i < TR_PLAYER_MAX; i++)
        SDL_strlcat(name, "林", sizeof name);
    named.player = name;
    (void)tr_settings_load(&set, &kept, &named, NULL);
    size_t len = strlen(set.player);
    assert_true(len > 0 && len < TR_PLAYER_MAX && len % 3 == 0);
    remove_file(f->home, "thirdring/window.json");
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_hold_turns_amber_then_red),
        cmocka_unit_test(nobody_presses_in_an_untimed_call),
        cmocka_unit_test(a_pause_in_a_line_goes_on_where_it_was),
        cmocka_unit_test(a_click_that_brings_the_window_back_does_nothing_else),
        cmocka_unit_test(the_desktop_tells_light_or_dark),
        cmocka_unit_test(settings_come_back_and_follow_the_desktop),
        cmocka_unit_test(whatever_stands_there_settings_make_sense),
    };
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, tr_inside_set_up, tr_inside_tear_down);
}
