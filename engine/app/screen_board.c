/* The board: who did how well in a scenario, one's own last call marked. */
#include <string.h>

#include "app/keep_job.h"
#include "base/alloc.h"

#define COLUMNS 6
#define NAME 1     /* the players' column */
#define NAME_EMS 7 /* its least width */
#define ROWS_MAX 200
#define CELL 64

struct board {
    char scenario[TR_NAME_MAX];
    struct tr_board_row *rows; /* owned */
    size_t count;
    bool ready;
    char problem[TR_ERR_MAX];
    char text[ROWS_MAX][COLUMNS][CELL];
    const char *cells[ROWS_MAX * COLUMNS];
};

static tr_status enter(struct tr_app *app, tr_err *err)
{
    struct board *board = tr_calloc(1, sizeof *board);
    if (!board)
        return tr_fail(err, TR_ENOMEM, "there is no memory for the board");
    const struct tr_catalog *catalog = &app->catalog;
    const struct tr_graph *graph = app->game ? app->game->content.graph : NULL;
    if (graph)
        SDL_strlcpy(board->scenario, tr_graph_str(graph, graph->id), sizeof board->scenario);
    else if (app->selected < catalog->count)
        SDL_strlcpy(board->scenario, catalog->v[app->selected].id, sizeof board->scenario);
    app->state = board;
    tr_app_read_board(app, board->scenario); /* behind the run that is being stored */
    tr_ui_focus(app->ui, "list");
    return TR_OK;
}

static void leave(struct tr_app *app)
{
    struct board *board = app->state;
    tr_free(board->rows);
    tr_free(board);
    app->state = NULL;
}

void tr_board_arrived(struct tr_app *app, const char *scenario, struct tr_board_row *rows,
                      size_t count, const char *problem)
{
    struct board *board = app->state;
    if (strcmp(board->scenario, scenario) != 0) {
        tr_free(rows);
        return;
    }
    tr_free(board->rows);
    board->rows = rows;
    board->count = count;
    board->ready = true;
    SDL_strlcpy(board->problem, problem, sizeof board->problem);
}

static const char *way_of(const struct tr_board_row *row)
{
    if (strcmp(row->mode, "exam") == 0)
        return tr_say("exam");
    if (strcmp(row->input, "choice") == 0)
        return tr_say("chosen");
    return strcmp(row->input, "typed") == 0 ? tr_say("own words") : tr_say("terminal");
}

/* Texts of the rows from `first` on; gives how many rows. */
static size_t make_cells(struct board *board, size_t first)
{
    size_t n = 0;
    for (; n < ROWS_MAX && first + n < board->count; n++) {
        const struct tr_board_row *row = &board->rows[first + n];
        char(*text)[CELL] = board->text[n];
        SDL_snprintf(text[0], CELL, "%d", (int)row->rank);
        SDL_strlcpy(text[1], *row->player ? row->player : "–", CELL);
        SDL_snprintf(text[2], CELL, "%d", row->score);
        tr_clock_text(row->reaction_ms, text[3]);
        SDL_strlcpy(text[4], way_of(row), CELL);
        SDL_snprintf(text[5], CELL, "%.10s %.5s", row->at,
                     strlen(row->at) > 15 ? row->at + 11 : "");
    }
    return n;
}

/* Each column as wide as what is in it, the players' names what is left; columns
 * at the right are left out until the names have room.
 * percent: gets the columns' widths
 * gives:   number of columns */
static size_t fit_columns(struct tr_app *app, const char *const heads[COLUMNS], size_t rows,
                          int width, int percent[COLUMNS])
{
    const struct board *board = app->state;
    int most[COLUMNS], least = app->theme.size[TR_FACE_BODY] * NAME_EMS;
    for (size_t c = 0; c < COLUMNS; c++) {
        most[c] = tr_type_width(app->type, TR_FACE_SMALL, heads[c], strlen(heads[c]));
        for (size_t r = 0; r < rows; r++) /* one's own row is bold */
            most[c] = SDL_max(most[c], tr_type_width(app->type, TR_FACE_STRONG, board->text[r][c],
                                                     strlen(board->text[r][c])));
    }
    for (size_t count = COLUMNS;; count--) {
        int left = 100;
        for (size_t c = 0; c < count; c++) {
            percent[c] = ((most[c] + 2 * app->theme.gap) * 100 + width - 1) / SDL_max(width, 1);
            left -= c == NAME ? 0 : percent[c];
        }
        percent[NAME] = left;
        if (count == NAME + 1 || left * width / 100 >= least)
            return count;
    }
}

static void draw_table(struct tr_app *app, SDL_Rect box)
{
    struct board *board = app->state;
    const char *heads[COLUMNS] = {tr_say("Rank"),     tr_say("Player"),  tr_say("Score"),
                                  tr_say("Reaction"), tr_say("Answers"), tr_say("Played (UTC)")};
    int percent[COLUMNS];
    static const bool right[COLUMNS] = {false, false, true, true, false, false};
    const char *note = NULL;
    if (*board->problem)
        note = board->problem;
    else if (!board->ready)
        note = tr_say("One moment …");
    else if (board->count == 0)
        note = tr_say("Nobody has taken this call yet.");
    if (note) {
        tr_ui_text(app->ui, "note", box, TR_FACE_BODY,
                   *board->problem ? TR_TINT_BAD : TR_TINT_MUTED, TR_ALIGN_LEFT, note);
        return;
    }
    size_t own = SIZE_MAX, first = 0;
    for (size_t i = 0; i < board->count; i++)
        if (app->game && app->game->kept.stored && board->rows[i].id == app->game->kept.run_id)
            own = i;
    if (own != SIZE_MAX && own >= ROWS_MAX)
        first = own + 1 - ROWS_MAX;
    size_t n = make_cells(board, first);
    size_t columns = fit_columns(app, heads, n, box.w - app->theme.gap, percent);
    for (size_t i = 0; i < n * columns; i++)
        board->cells[i] = board->text[i / columns][i % columns];
    tr_ui_label(app->ui, tr_say("Board"));
    tr_ui_table(app->ui, "table", box, heads, board->cells, percent, right, columns, n,
                own == SIZE_MAX ? -1 : (int)(own - first));
}

/* Another scenario's board. */
static void show_other(struct tr_app *app, int step)
{
    struct board *board = app->state;
    const struct tr_catalog *catalog = &app->catalog;
    size_t at = 0;
    for (size_t i = 0; i < catalog->count; i++)
        if (strcmp(catalog->v[i].id, board->scenario) == 0)
            at = i;
    if (catalog->count == 0)
        return;
    at = (at + catalog->count + (size_t)(step + (int)catalog->count)) % catalog->count;
    SDL_strlcpy(board->scenario, catalog->v[at].id, sizeof board->scenario);
    board->ready = false;
    tr_app_read_board(app, board->scenario);
}

static void draw(struct tr_app *app, SDL_Rect whole)
{
    struct board *board = app->state;
    const struct tr_theme *theme = &app->theme;
    SDL_Rect body = tr_app_margin(app, whole);
    SDL_Rect foot = tr_cut_bottom(&body, theme->control_h);
    char title[256];
    const struct tr_entry *entry = tr_catalog_find(&app->catalog, board->scenario);
    const char *name = entry && !entry->reason ? entry->title[app->set.lang] : board->scenario;
    tr_cut_bottom(&body, theme->gap * 2);
    SDL_Rect inside = tr_app_card(app, body, theme->gap * 2);
    SDL_snprintf(title, sizeof title, tr_say("Board: %s"), name ? name : board->scenario);
    int h = tr_ui_text_height(app->ui, TR_FACE_TITLE, inside.w, title);
    tr_ui_text(app->ui, "title", tr_cut_top(&inside, h), TR_FACE_TITLE, TR_TINT_TEXT, TR_ALIGN_LEFT,
               title);
    tr_cut_top(&inside, theme->gap);
    draw_table(app, inside);
    const char *labels[] = {tr_say("Call before"), tr_say("Call after"), tr_say("Result"),
                            tr_say("List")};
    static const char *const ids[] = {"before", "after", "result", "list"};
    for (int i = 0; i < 4; i++) {
        SDL_Rect place = tr_cut_left(&foot, foot.w / (4 - i));
        if (i < 3)
            tr_cut_right(&place, theme->gap);
        bool enabled = i != 2 || (app->game && app->game->has_view);
        if (!tr_ui_button(app->ui, ids[i], place, i == 3 ? TR_BUTTON_MAIN : TR_BUTTON_PLAIN,
                          enabled, labels[i]))
            continue;
        if (i < 2)
            show_other(app, i == 0 ? -1 : 1);
        else
            tr_app_go(app, i == 2 ? TR_SCREEN_RESULT : TR_SCREEN_LIST);
    }
}

static void event(struct tr_app *app, const SDL_Event *e)
{
    if (e->type == SDL_KEYDOWN && e->key.keysym.sym == SDLK_ESCAPE)
        tr_app_go(app, TR_SCREEN_LIST);
}

const struct tr_screen tr_screen_board = {"board", enter, event, draw, leave, NULL};
