/* The scripted calls of tests/language once more, in the window, by the keyboard
 * alone: each command is done at its moment by the keys that a trainee would
 * press, and the call must end as its script does: same score, mood and ending. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmocka_all.h"
#include "controls.h"
#include "report/review.h"

#define SCRIPTS TR_SOURCE_DIR "/tests/language"
#define HOLD_MS 700 /* hanging up takes so long */

struct expected {
    int score, mood;
    char ending[64];
};

static char home[TR_TEMP_MAX], data[TR_PATH_MAX], board[TR_PATH_MAX];

/* ---- doing what a script says ------------------------------------------------------- */

/* Search the drawer for it, go to the button, press it, close the drawer. */
static void in_drawer(struct tr_app *app, const char *what, const char *button)
{
    tr_inside_key(app, SDLK_F5);
    tr_controls_has_focus(app, "search");
    tr_inside_type(app, what);
    tr_controls_tab_to(app, button);
    tr_inside_key(app, SDLK_RETURN);
    if (!tr_game_ended(app->game) && !tr_call_ended(tr_game_call(app->game)))
        tr_inside_key(app, SDLK_ESCAPE);
    tr_inside_rest(app);
}

static void choose(struct tr_app *app, const char *number)
{
    tr_controls_tab_to(app, "answers");
    tr_inside_key(app, SDLK_0 + number[0] - '0');
}

static void note(struct tr_app *app, char *rest)
{
    const struct tr_graph *g = app->game->content.graph;
    char *value = strchr(rest, ' '), id[16];
    assert_non_null(value);
    *value++ = '\0';
    for (uint32_t i = 0; i < g->slip_count; i++) {
        if (strcmp(tr_graph_str(g, g->slip[i].name), rest) != 0)
            continue;
        snprintf(id, sizeof id, "slip%u", i + 1);
        tr_controls_tab_to(app, id);
        tr_inside_type(app, value);
        tr_inside_key(app, SDLK_RETURN);
        tr_inside_rest(app);
        return;
    }
    fail_msg("the slip has no field %s", rest);
}

static void hang_up(struct tr_app *app)
{
    uint8_t phase = tr_game_call(app->game)->phase;
    if (phase == TR_PHASE_RINGBACK || phase == TR_PHASE_ENGAGED)
        tr_inside_key(app, SDLK_F4);
    else
        tr_controls_hold_key(app, SDLK_F4, HOLD_MS);
}

static void act(struct tr_app *app, const char *command, char *rest)
{
    static const struct {
        const char *name;
        SDL_Keycode key;
    } keys[] = {{"pick_up", SDLK_SPACE}, {"hold", SDLK_F3},       {"resume", SDLK_F3},
                {"ready", SDLK_F12},     {"mute", SDLK_F9},       {"unmute", SDLK_F9},
                {"signal", SDLK_F10},    {"other_line", SDLK_F11}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (strcmp(keys[i].name, command) == 0) {
            tr_inside_key(app, keys[i].key);
            tr_inside_rest(app);
            return;
        }
    }
    char button[64];
    const struct tr_setup *setup = app->game->content.setup;
    if (strcmp(command, "say") == 0) {
        tr_controls_tab_to(app, "say");
        tr_inside_type(app, rest);
        tr_inside_key(app, SDLK_RETURN);
    } else if (strcmp(command, "choose") == 0) {
        choose(app, rest);
    } else if (strcmp(command, "note") == 0) {
        note(app, rest);
    } else if (strcmp(command, "look_up") == 0) {
        snprintf(button, sizeof button, "entry/%s", rest);
        in_drawer(app, rest, button);
    } else if (strcmp(command, "consult") == 0 || strcmp(command, "transfer") == 0) {
        snprintf(button, sizeof button, "%s/%s", *command == 'c' ? "ask" : "put",
                 setup->who[tr_setup_who(setup, rest)].id);
        in_drawer(app, rest, button);
    } else if (strcmp(command, "dial") == 0) {
        tr_inside_key(app, SDLK_F2);
        tr_controls_has_focus(app, "number");
        tr_inside_type(app, rest);
        tr_inside_key(app, SDLK_RETURN);
    } else if (strcmp(command, "hang_up") == 0) {
        hang_up(app);
    } else if (strcmp(command, "leave") == 0) {
        tr_controls_hold_key(app, SDLK_F4, HOLD_MS);
    } else {
        fail_msg("nobody knows the command %s", command);
    }
    if (!tr_game_ended(app->game))
        tr_inside_rest(app);
}

/* So long a command takes that is held down. */
static int32_t ahead(const struct tr_app *app, const char *command)
{
    uint8_t phase = tr_game_call(app->game)->phase;
    bool over_there = phase == TR_PHASE_RINGBACK || phase == TR_PHASE_ENGAGED;
    return strcmp(command, "leave") == 0 || (strcmp(command, "hang_up") == 0 && !over_there)
               ? HOLD_MS
               : 0;
}

/* "# seed: 2" among the first lines of a script; 1 without. */
static int64_t seed_of(FILE *f)
{
    char line[1024];
    long seed = 1;
    while (fgets(line, sizeof line, f) && *line == '#')
        (void)sscanf(line, "# seed: %ld", &seed);
    rewind(f);
    return seed;
}

static void do_line(struct tr_app *app, char *line)
{
    char command[32];
    int at = 0, skip = 0;
    line[strcspn(line, "\n")] = '\0';
    if (*line == '#')
        return;
    if (sscanf(line, "%d %31s %n", &at, command, &skip) < 2)
        fail_msg("no command in: %s", line);
    tr_controls_until_ms(app, at - HOLD_MS - 50);
    tr_controls_until_ms(app, at - ahead(app, command));
    act(app, command, line + skip);
}

/* ---- what has to come of it ------------------------------------------------------------ */

static struct expected read_expected(const char *name)
{
    struct expected e = {-1, -1, ""};
    char path[TR_PATH_MAX], line[1024];
    snprintf(path, sizeof path, "%s/%s.expected", SCRIPTS, name);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    while (e.score < 0 && fgets(line, sizeof line, f))
        if (sscanf(line, "score %d (raw %*u, fatal %*u), mood %d, ring %*d, ending %63s", &e.score,
                   &e.mood, e.ending) != 3)
            e.score = -1;
    (void)fclose(f);
    assert_true(e.score >= 0);
    return e;
}

/* Whatever happened in it, the call can be told again: its debrief is whole. */
static void review(const struct tr_app *app, const char *name)
{
    struct tr_review r;
    tr_err err = {0};
    assert_true(app->game->has_view);
    if (tr_review_init(&r, &app->game->view, &err) != TR_OK)
        fail_msg("%s: %s", name, err.msg);
    for (size_t i = 0; i < r.span_count; i++)
        if (r.spans[i].from > r.spans[i].to || r.spans[i].to > r.duration_ms)
            fail_msg("%s: a %s lasts from %d to %d of %d", name,
                     tr_review_span_names[r.spans[i].kind], r.spans[i].from, r.spans[i].to,
                     r.duration_ms);
    for (size_t i = 0; i < r.mark_count; i++)
        if (r.marks[i].at_ms > r.duration_ms)
            fail_msg("%s: a mark at %d of %d", name, r.marks[i].at_ms, r.duration_ms);
    tr_review_done(&r);
}

/* Gives whether it ended as it should. */
static bool play(struct tr_app *app, const char *name)
{
    char path[TR_PATH_MAX], scenario[64], line[1024];
    struct expected e = read_expected(name);
    snprintf(scenario, sizeof scenario, "%.*s", (int)strcspn(name, "."), name);
    snprintf(path, sizeof path, "%s/%s.script", SCRIPTS, name);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    tr_controls_begin(app, scenario, TR_ANSWER_CHOICE, seed_of(f));
    while (fgets(line, sizeof line, f))
        do_line(app, line);
    (void)fclose(f);
    tr_controls_to_end(app);
    const struct tr_verdict *v = tr_session_verdict(app->game->session);
    assert_non_null(v);
    const char *ending = tr_session_ending(app->game->session);
    print_message("%s: %u, %s\n", name, v->score, ending);
    review(app, name);
    if ((int)v->score == e.score && v->mood == e.mood && strcmp(ending, e.ending) == 0)
        return true;
    print_error("%s: score %u, mood %d, ending %s in the window; the script has %d, %d, %s\n", name,
                v->score, (int)v->mood, ending, e.score, e.mood, e.ending);
    return false;
}

static void by_keyboard(const char *tag, enum tr_lang lang, int least)
{
    struct tr_app *app = tr_inside_open(data, board, lang);
    struct dirent **list = NULL;
    int count = scandir(SCRIPTS, &list, NULL, alphasort), played = 0, wrong = 0;
    assert_true(count > 0);
    tr_inside_draw(false);
    for (int i = 0; i < count; i++) {
        char *name = list[i]->d_name, *dot = strstr(name, ".script");
        if (dot && strstr(name, tag)) {
            *dot = '\0';
            wrong += !play(app, name);
            played++;
        }
        free(list[i]);
    }
    free(list);
    tr_inside_draw(true);
    tr_app_free(app);
    assert_int_equal(wrong, 0);
    assert_in_range(played, least, 1000);
}

static void english_calls_by_keyboard(void **state)
{
    (void)state;
    by_keyboard(".en.", TR_LANG_EN, 33);
}

static void chinese_calls_by_keyboard(void **state)
{
    (void)state;
    by_keyboard(".zh-Hans.", TR_LANG_ZH_HANS, 2);
}

static int start(void **state)
{
    (void)state;
    return tr_controls_start(home, data, board) ? 0 : 1;
}

static int stop(void **state)
{
    (void)state;
    tr_temp_remove(home);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(english_calls_by_keyboard),
                                       cmocka_unit_test(chinese_calls_by_keyboard)};
    return cmocka_run_group_tests(tests, start, stop);
}
