/* Storing a finished call on the worker, and reading the board it ranks on, while
 * the result is on the screen already. */
#include <string.h>

#include "app/app_inside.h"
#include "app/keep_job.h"
#include "base/alloc.h"

struct keep_job {
    struct tr_job job;
    struct tr_game *game;
    char board[TR_PATH_MAX];
    struct tr_kept kept;
    char problem[TR_ERR_MAX];
    struct tr_board_row *rows;
    size_t count;
};

static void run(struct tr_job *job)
{
    struct keep_job *keep = (struct keep_job *)job;
    const struct tr_game *game = keep->game;
    struct tr_board_query query = {.scenario = game->scenario,
                                   .lang = tr_lang_names[game->call.lang],
                                   .mode = game->call.mode,
                                   .input = game->call.input,
                                   .profile = game->call.profile};
    struct tr_store *store = NULL;
    tr_err err = {0};
    if (tr_keep_run(&keep->kept, keep->board, &game->run, game->content.bytes, true, &err) !=
        TR_OK) {
        SDL_strlcpy(keep->problem, err.msg, sizeof keep->problem);
        return;
    }
    if (tr_store_open(&store, keep->board, NULL, 0, &err) != TR_OK ||
        tr_store_board(store, &query, &keep->rows, &keep->count, &err) != TR_OK)
        SDL_strlcpy(keep->problem, err.msg, sizeof keep->problem);
    tr_store_close(store);
}

static void done(struct tr_app *app, struct tr_job *job)
{
    struct keep_job *keep = (struct keep_job *)job;
    struct tr_game *game = keep->game;
    char text[TR_ERR_MAX];
    game->storing = false;
    game->kept = keep->kept;
    game->rows = keep->rows;
    game->row_count = keep->count;
    SDL_strlcpy(game->keep_problem, keep->problem, sizeof game->keep_problem);
    if (*keep->kept.moved) {
        SDL_snprintf(text, sizeof text,
                     tr_say("The board was damaged; it was set aside as %s and a new one begun."),
                     keep->kept.moved);
        tr_ui_toast(app->ui, TR_TINT_WARN, text);
    }
    if (game->abandoned)
        tr_game_free(game);
    tr_free(keep);
}

void tr_app_keep(struct tr_app *app)
{
    struct tr_game *game = app->game;
    if (!*app->board || game->run.len == 0)
        return;
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
    SDL_strlcpy(read->board, app->board, sizeof read->board);
    SDL_strlcpy(read->scenario, scenario, sizeof read->scenario);
    tr_worker_add(app->worker, &read->job);
}
