/* The score beside one's own earlier runs and the median of all: read from the board by the
 * worker, behind the storing of this run. */
#include <string.h>

#include "app/result_inside.h"
#include "base/alloc.h"
#include "report/review_words.h"

struct history_job {
    struct tr_job job;
    const struct tr_game *game; /* only compared: it may be gone by then */
    char board[TR_PATH_MAX], scenario[TR_NAME_MAX], player[TR_PLAYER_MAX];
    struct tr_board_query query;
    int64_t run_id;
    struct tr_history history;
    char problem[TR_ERR_MAX];
};

static void run(struct tr_job *job)
{
    struct history_job *read = (struct history_job *)job;
    struct tr_store *store = NULL;
    tr_err err = {0};
    if (tr_store_open(&store, read->board, NULL, 0, &err) != TR_OK ||
        tr_store_history(store, &read->query, read->run_id, &read->history, &err) != TR_OK)
        SDL_strlcpy(read->problem, err.msg, sizeof read->problem);
    tr_store_close(store);
}

static void done(struct tr_app *app, struct tr_job *job)
{
    struct history_job *read = (struct history_job *)job;
    if (app->screen == TR_SCREEN_RESULT && app->state && app->game == read->game) {
        struct tr_result_view *result = tr_result_of(app);
        result->history = read->history;
        SDL_strlcpy(result->history_problem, read->problem, sizeof result->history_problem);
        result->compared = true;
        tr_app_wake_in(app, 0);
    }
    tr_free(read);
}

/* Runs that rank with this one: of the same call, played in the same way. */
static void ask(struct tr_app *app)
{
    const struct tr_game *game = app->game;
    const struct tr_graph *graph = game->content.graph;
    struct history_job *read = tr_calloc(1, sizeof *read);
    if (!read)
        return;
    read->job.run = run;
    read->job.done = done;
    read->job.may_drop = true;
    read->game = game;
    read->run_id = game->kept.run_id;
    SDL_strlcpy(read->board, app->board, sizeof read->board);
    SDL_strlcpy(read->scenario, tr_graph_str(graph, graph->id), sizeof read->scenario);
    SDL_strlcpy(read->player, game->player, sizeof read->player);
    read->query = (struct tr_board_query){.scenario = read->scenario,
                                          .lang = tr_lang_names[game->call.lang],
                                          .player = *read->player ? read->player : NULL,
                                          .mode = game->call.mode,
                                          .input = game->call.input,
                                          .profile = game->call.profile};
    tr_worker_add(app->worker, &read->job);
}

static void draw_own(struct tr_column *flow, const struct tr_history *h, int score)
{
    char text[400];
    int gap = flow->app->theme.gap / 2;
    tr_review_before_words(h, score, text, sizeof text);
    tr_column_text(flow, "compare/own", TR_FACE_BODY, TR_TINT_TEXT, text, gap);
    tr_review_earlier_words(h, text, sizeof text);
    tr_column_text(flow, "compare/earlier", TR_FACE_SMALL, TR_TINT_MUTED, text, gap);
    if (h->count > 0 && score > h->best)
        tr_column_text(flow, "compare/best", TR_FACE_BODY, TR_TINT_GOOD,
                       tr_say("Your best so far."), gap);
}

/* Two bars to one scale: this run and the median. */
static void draw_bar(struct tr_column *flow, const char *id, const char *label, int score,
                     enum tr_tint tint)
{
    struct tr_app *app = flow->app;
    const struct tr_theme *theme = &app->theme;
    char part[48], text[16];
    int h = tr_type_line_height(app->type, TR_FACE_SMALL);
    SDL_Rect row = tr_column_take(flow, h, 2);
    SDL_snprintf(text, sizeof text, "%d", score);
    int w = tr_type_width(app->type, TR_FACE_SMALL, text, strlen(text)) + 2;
    SDL_snprintf(part, sizeof part, "%s/points", id);
    tr_ui_text(app->ui, part, tr_cut_right(&row, w), TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_RIGHT,
               text);
    tr_ui_text(app->ui, id, row, TR_FACE_SMALL, TR_TINT_TEXT, TR_ALIGN_LEFT, label);
    SDL_Rect track = tr_column_take(flow, theme->gap, theme->gap);
    tr_app_round(app, track, theme->gap / 2, TR_TINT_RAISED);
    track.w = track.w * SDL_clamp(score, 0, 1000) / 1000;
    if (track.w > 0)
        tr_app_round(app, track, SDL_min(theme->gap / 2, track.w / 2), tint);
}

static void draw_all(struct tr_column *flow, const struct tr_history *h, int score)
{
    char text[160];
    if (h->runs < 2) {
        tr_column_text(flow, "compare/house", TR_FACE_SMALL, TR_TINT_MUTED,
                       tr_say("There is no other run on this board to compare with."),
                       flow->app->theme.gap);
        return;
    }
    draw_bar(flow, "compare/this", tr_say("This run"), score, TR_TINT_ACCENT);
    SDL_snprintf(text, sizeof text, tr_say("Median of all %d runs on this board"), (int)h->runs);
    draw_bar(flow, "compare/house", text, h->median, TR_TINT_EDGE);
}

void tr_result_compare(struct tr_column *flow)
{
    struct tr_app *app = flow->app;
    struct tr_result_view *result = tr_result_of(app);
    const struct tr_game *game = app->game;
    int score = tr_session_verdict(game->session)->score;
    const char *why = NULL;
    if (!game->storing && !result->asked && *app->board && !game->practice) {
        result->asked = true;
        ask(app);
    }
    tr_result_heading(flow, "compare/title", tr_say("Beside other runs"));
    if (game->practice)
        why = tr_say("A call that is only tried out is not compared.");
    else if (!*app->board)
        why = tr_say("There is no board, so there are no runs to compare with.");
    else if (*result->history_problem)
        why = result->history_problem;
    else if (!result->compared)
        why = tr_say("One moment …");
    if (why) {
        tr_column_text(flow, "compare/note", TR_FACE_BODY,
                       *result->history_problem ? TR_TINT_BAD : TR_TINT_MUTED, why,
                       app->theme.gap * 2);
        return;
    }
    draw_own(flow, &result->history, score);
    draw_all(flow, &result->history, score);
    tr_column_take(flow, app->theme.gap, 0);
}
