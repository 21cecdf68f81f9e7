/* Storing finished calls on the worker while the result is on the screen already. */
#include <string.h>

#include "app/keep_job.h"
#include "app/learn.h"
#include "base/alloc.h"

struct keep_job {
    struct tr_job job;
    struct tr_game *game;
    char board[TR_PATH_MAX];
    struct tr_kept kept;
    char problem[TR_ERR_MAX];
};

static void store(struct tr_app *app, struct tr_game *game);

/* It was to be stored and is nowhere but in memory. */
static bool is_owed(const struct tr_game *game)
{
    return game && game->run.len > 0 && *game->keep_problem && !game->kept.stored &&
           !*game->kept.beside;
}

static void tell_moved(struct tr_app *app, const char *moved)
{
    if (*moved)
        tr_app_tell(app, TR_TINT_WARN,
                    tr_say("The board was damaged; it was set aside as %s and a new one begun."),
                    moved);
}

static void run(struct tr_job *job)
{
    struct keep_job *keep = (struct keep_job *)job;
    const struct tr_game *game = keep->game;
    tr_err err = {0};
    if (tr_keep_run(&keep->kept, keep->board, &game->run, game->content.bytes, true, &err) != TR_OK)
        SDL_strlcpy(keep->problem, err.msg, sizeof keep->problem);
}

/* The board works again: what it refused before goes there now. */
static void keep_the_rest(struct tr_app *app)
{
    app->refused = false;
    for (struct tr_game *game = app->owed; game; game = game->next)
        if (!game->storing)
            store(app, game);
    if (is_owed(app->game) && !app->game->storing)
        store(app, app->game);
    tr_app_keep_left(app);
}

static void unlink_game(struct tr_app *app, const struct tr_game *game)
{
    struct tr_game **at = &app->owed;
    while (*at && *at != game)
        at = &(*at)->next;
    if (*at)
        *at = game->next;
}

static void done(struct tr_app *app, struct tr_job *job)
{
    struct keep_job *keep = (struct keep_job *)job;
    struct tr_game *game = keep->game;
    game->storing = false;
    game->kept = keep->kept;
    SDL_strlcpy(game->keep_problem, keep->problem, sizeof game->keep_problem);
    tell_moved(app, keep->kept.moved);
    if (game != app->game && !is_owed(game)) {
        if (*game->kept.beside && !game->kept.stored)
            tr_app_tell(app, TR_TINT_WARN,
                        tr_say("A call could not be stored on the board and is kept in %s until "
                               "it can."),
                        game->kept.beside);
        unlink_game(app, game);
        tr_game_free(game);
    }
    app->refused = app->refused || !keep->kept.stored;
    if (keep->kept.stored)
        tr_learn_refresh(app);
    if (app->refused && keep->kept.stored)
        keep_the_rest(app);
    tr_free(keep);
}

static void store(struct tr_app *app, struct tr_game *game)
{
    struct keep_job *keep = tr_calloc(1, sizeof *keep);
    if (!keep) {
        SDL_strlcpy(game->keep_problem, tr_say("There is no memory to store the call."),
                    sizeof game->keep_problem);
        return;
    }
    keep->job.run = run;
    keep->job.done = done;
    keep->game = game;
    SDL_strlcpy(keep->board, app->board, sizeof keep->board);
    game->storing = true;
    tr_worker_add(app->worker, &keep->job);
}

void tr_app_keep(struct tr_app *app)
{
    if (*app->board && app->game->run.len > 0 && !app->game->storing && !app->game->kept.stored)
        store(app, app->game);
}

void tr_app_put_away(struct tr_app *app)
{
    struct tr_game *game = app->game;
    app->game = NULL;
    if (game && (game->storing || is_owed(game))) {
        game->next = app->owed;
        app->owed = game;
    } else {
        tr_game_free(game);
    }
}

/* ---- closing ----------------------------------------------------------------------- */

bool tr_app_keep_may_close(struct tr_app *app)
{
    bool owed = is_owed(app->game);
    for (const struct tr_game *game = app->owed; game; game = game->next)
        owed = owed || is_owed(game);
    if (!owed || app->owed_told)
        return true;
    app->owed_told = true;
    tr_ui_toast(app->ui, TR_TINT_BAD,
                tr_say("A call is stored nowhere yet: make room on the disk, or close again to "
                       "lose it."));
    tr_app_wake_in(app, 0);
    return false;
}

void tr_app_keep_last(struct tr_app *app)
{
    for (struct tr_game *game = app->owed; game; game = game->next)
        if (!game->storing)
            store(app, game);
    if (is_owed(app->game) && !app->game->storing)
        store(app, app->game);
}

static void say_lost(const struct tr_game *game)
{
    if (game->kept.stored || game->run.len == 0 || !*game->keep_problem)
        return;
    if (*game->kept.beside)
        fprintf(stderr, tr_say("thirdring-window: the call is not on the board but in %s: %s\n"),
                game->kept.beside, game->keep_problem);
    else
        fprintf(stderr, tr_say("thirdring-window: the call could not be stored: %s\n"),
                game->keep_problem);
}

void tr_app_keep_done(struct tr_app *app)
{
    if (app->game)
        say_lost(app->game);
    tr_game_free(app->game);
    app->game = NULL;
    while (app->owed) {
        struct tr_game *game = app->owed;
        app->owed = game->next;
        say_lost(game);
        tr_game_free(game);
    }
}

/* ---- what was refused before -------------------------------------------------------- */

struct left_job {
    struct tr_job job;
    char board[TR_PATH_MAX], moved[TR_PATH_MAX];
    struct tr_left found;
    char problem[TR_ERR_MAX];
};

static void left_run(struct tr_job *job)
{
    struct left_job *left = (struct left_job *)job;
    struct tr_store *store = NULL;
    tr_err err = {0};
    tr_status st = TR_OK;
    /* one that is not there yet is made when the first call is stored */
    if (tr_path_is_file(left->board) || tr_path_is_dir(left->board)) {
        st = tr_store_open(&store, left->board, left->moved, sizeof left->moved, &err);
        tr_store_close(store);
    }
    if (st == TR_OK)
        st = tr_keep_left(&left->found, left->board, &err);
    if (st != TR_OK)
        SDL_strlcpy(left->problem, err.msg, sizeof left->problem);
}

static void left_done(struct tr_app *app, struct tr_job *job)
{
    struct left_job *left = (struct left_job *)job;
    char text[160];
    tell_moved(app, left->moved);
    if (*left->problem)
        tr_app_tell(app, TR_TINT_BAD,
                    tr_say("Calls cannot be stored on the board now; they will be kept in files: "
                           "%s"),
                    left->problem);
    if (*left->found.unread)
        tr_app_tell(app, TR_TINT_BAD,
                    tr_say("A call that waits for the board cannot be read; see whether the file "
                           "is yours: %s"),
                    left->found.unread);
    if (left->found.count > 0) {
        SDL_snprintf(text, sizeof text,
                     tr_say("Calls that could not be stored before are on the board now: %d"),
                     (int)left->found.count);
        tr_ui_toast(app->ui, TR_TINT_GOOD, text);
    }
    tr_free(left);
}

void tr_app_keep_left(struct tr_app *app)
{
    struct left_job *left = *app->board ? tr_calloc(1, sizeof *left) : NULL;
    if (!left)
        return;
    left->job.run = left_run;
    left->job.done = left_done;
    left->job.may_drop = true;
    SDL_strlcpy(left->board, app->board, sizeof left->board);
    tr_worker_add(app->worker, &left->job);
}

/* ---- reading a board ----------------------------------------------------------- */

struct board_job {
    struct tr_job job;
    char board[TR_PATH_MAX], scenario[TR_NAME_MAX];
    struct tr_board_row *rows;
    size_t count;
    char problem[TR_ERR_MAX];
};

static void board_run(struct tr_job *job)
{
    struct board_job *read = (struct board_job *)job;
    struct tr_board_query query = {
        .scenario = read->scenario, .mode = -1, .input = -1, .profile = -1};
    struct tr_store *store = NULL;
    tr_err err = {0};
    if (tr_store_open(&store, read->board, NULL, 0, &err) != TR_OK ||
        tr_store_board(store, &query, &read->rows, &read->count, &err) != TR_OK)
        SDL_strlcpy(read->problem, err.msg, sizeof read->problem);
    tr_store_close(store);
}

static void board_done(struct tr_app *app, struct tr_job *job)
{
    struct board_job *read = (struct board_job *)job;
    if (app->screen == TR_SCREEN_BOARD)
        tr_board_arrived(app, read->scenario, read->rows, read->count, read->problem);
    else
        tr_free(read->rows);
    tr_free(read);
}

void tr_app_read_board(struct tr_app *app, const char *scenario)
{
    struct board_job *read = tr_calloc(1, sizeof *read);
    if (!read)
        return;
    read->job.run = board_run;
    read->job.done = board_done;
    read->job.may_drop = true;
    SDL_strlcpy(read->board, app->board, sizeof read->board);
    SDL_strlcpy(read->scenario, scenario, sizeof read->scenario);
    tr_worker_add(app->worker, &read->job);
}
