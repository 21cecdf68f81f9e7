/* Trouble that a process makes best for itself: a disk that takes no byte more, and
 * a sound device that goes and comes. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "app/keep_job.h"
#include "base/alloc.h"
#include "cmocka_all.h"
#include "support/temp.h"
#include "ui/inside.h"

struct fixture {
    char home[TR_TEMP_MAX], data[TR_PATH_MAX], board[TR_PATH_MAX];
    struct rlimit was;
};

static int start(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    if (!f || !tr_temp_make(f->home) || !tr_inside_start(f->home, f->data) ||
        tr_path_join(f->board, sizeof f->board, f->home, "board.sqlite", NULL) != TR_OK ||
        getrlimit(RLIMIT_FSIZE, &f->was) != 0)
        return 1;
    (void)signal(SIGXFSZ, SIG_IGN); /* as main does */
    *state = f;
    return 0;
}

static int stop(void **state)
{
    struct fixture *f = *state;
    char command[TR_TEMP_MAX + 16];
    (void)setrlimit(RLIMIT_FSIZE, &f->was);
    snprintf(command, sizeof command, "rm -rf '%s'", f->home);
    free(f);
    return system(command);
}

/* From now on no file grows; or they do again. */
static void disk_is_full(const struct fixture *f, bool full)
{
    struct rlimit limit = f->was;
    if (full)
        limit.rlim_cur = 0;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
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

static bool rings(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_CALL && app->game && app->game->session &&
           tr_game_call(app->game)->phase == TR_PHASE_RINGING;
}

static bool has_result(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_RESULT && !app->game->storing;
}

static bool is_refused(const struct tr_app *app)
{
    return has_result(app) && *app->game->keep_problem;
}

static bool is_stored(const struct tr_app *app)
{
    return has_result(app) && app->game->kept.stored && !app->owed && !tr_worker_busy(app->worker);
}

static bool is_idle(const struct tr_app *app)
{
    return app->screen == TR_SCREEN_LIST && !tr_worker_busy(app->worker);
}

static void hang_up(struct tr_app *app)
{
    tr_inside_key(app, SDLK_SPACE);
    tr_inside_rest(app);
    tr_inside_press(app, "hang_up", 1200);
}

static void close_button(struct tr_app *app)
{
    SDL_Event event = {.window = {.type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_CLOSE}};
    SDL_PushEvent(&event);
    app->wake = 0;
}

static size_t rows_on(const char *board)
{
    struct tr_board_query query = {.mode = -1, .input = -1, .profile = -1};
    struct tr_board_row *rows = NULL;
    struct tr_store *store = NULL;
    size_t count = 0;
    assert_int_equal(tr_store_open(&store, board, NULL, 0, NULL), TR_OK);
    assert_int_equal(tr_store_board(store, &query, &rows, &count, NULL), TR_OK);
    for (size_t i = 0; i < count; i++)
        assert_true(rows[i].verified);
    tr_store_close(store);
    tr_free(rows);
    return count;
}

static void toast_comes(struct tr_app *app, const char *part)
{
    for (int i = 0; i < 80 && !strstr(text_of(app, "toast"), part); i++)
        tr_inside_pass(app, 500); /* another may stand there still */
    if (!strstr(text_of(app, "toast"), part))
        fail_msg("nobody said \"%s\"", part);
}

/* Two calls that are nowhere but in memory, while the window goes on; both are on the
 * board as soon as there is room. */
static void a_full_disk_loses_nothing(void **state)
{
    const struct fixture *f = *state;
    struct tr_app *app = tr_inside_open(f->data, f->board, TR_LANG_EN);
    app->set.profile = 0;
    tr_app_play(app, "wrong_number", 1);
    tr_inside_until(app, rings, 0, "the call");
    disk_is_full(f, true);
    hang_up(app);
    tr_inside_until(app, is_refused, 20000, "the refusal");
    assert_false(app->game->kept.stored);
    assert_string_equal(app->game->kept.beside, "");
    tr_inside_rest(app);
    assert_non_null(strstr(text_of(app, "stored"), "Not stored: "));
    close_button(app); /* asks before it loses anything */
    assert_true(tr_app_frame(app));
    toast_comes(app, "A call is stored nowhere yet");
    tr_inside_press(app, "again", 0);
    tr_inside_until(app, rings, 0, "the second call");
    assert_non_null(app->owed);
    hang_up(app);
    tr_inside_until(app, is_refused, 20000, "the second refusal");
    disk_is_full(f, false);
    tr_inside_rest(app);
    tr_inside_press(app, "store", 0);
    tr_inside_until(app, is_stored, 20000, "both on the board");
    assert_int_equal(rows_on(f->board), 2);
    tr_inside_rest(app);
    assert_non_null(strstr(text_of(app, "stored"), "Stored as run"));
    close_button(app);
    assert_false(tr_app_frame(app));
    tr_app_free(app);
}

/* Room comes only while the window is closing: that is not too late. */
static void closing_tries_once_more(void **state)
{
    const struct fixture *f = *state;
    struct tr_app *app = tr_inside_open(f->data, f->board, TR_LANG_EN);
    app->set.profile = 0;
    tr_app_play(app, "wrong_number", 2);
    tr_inside_until(app, rings, 0, "the call");
    disk_is_full(f, true);
    hang_up(app);
    tr_inside_until(app, is_refused, 20000, "the refusal");
    close_button(app);
    assert_true(tr_app_frame(app));
    close_button(app);
    assert_false(tr_app_frame(app));
    disk_is_full(f, false);
    tr_app_free(app);
    assert_int_equal(rows_on(f->board), 1);
}

/* What is read for a screen may come when the screen has gone. */
static void closing_while_the_board_is_read(void **state)
{
    const struct fixture *f = *state;
    for (int i = 0; i < 5; i++) {
        struct tr_app *app = tr_inside_open(f->data, f->board, TR_LANG_EN);
        tr_inside_until(app, is_idle, 20000, "nothing to do");
        tr_app_go(app, TR_SCREEN_BOARD);
        while (app->screen != TR_SCREEN_BOARD)
            tr_inside_frame(app);
        assert_true(tr_worker_busy(app->worker));
        tr_app_free(app);
    }
}

static void device(Uint32 type, Uint32 which)
{
    SDL_Event event = {.adevice = {.type = type, .which = which}};
    SDL_PushEvent(&event);
}

static void a_sound_device_that_is_pulled_out(void **state)
{
    const struct fixture *f = *state;
    struct tr_app *app = tr_inside_open(f->data, f->board, TR_LANG_EN);
    app->set.profile = 0;
    assert_true(tr_sound_open(app->sound));
    tr_app_play(app, "wrong_number", 3);
    tr_inside_until(app, rings, 0, "the call");
    device(SDL_AUDIODEVICEREMOVED, 0); /* one that was never in use */
    tr_inside_rest(app);
    assert_string_equal(text_of(app, "toast"), "");
    device(SDL_AUDIODEVICEREMOVED, 2);
    tr_inside_rest(app);
    assert_false(tr_sound_open(app->sound));
    assert_string_equal(text_of(app, "toast"),
                        "The sound device was taken away; everything is captioned.");
    tr_inside_pass(app, 20000);
    device(SDL_AUDIODEVICEREMOVED, 2); /* said already */
    tr_inside_rest(app);
    assert_string_equal(text_of(app, "toast"), "");
    device(SDL_AUDIODEVICEADDED, 0);
    toast_comes(app, "There is sound again.");
    assert_true(tr_sound_open(app->sound));
    hang_up(app);
    tr_inside_until(app, is_stored, 20000, "the call on the board");
    tr_app_free(app);
}

int main(int argc, char **argv)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, start, stop)
    const struct CMUnitTest tests[] = {
        TEST(a_full_disk_loses_nothing),
        TEST(closing_tries_once_more),
        TEST(closing_while_the_board_is_read),
        TEST(a_sound_device_that_is_pulled_out),
    };
#undef TEST
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
