/* One row source for the board; the writers of report/ do the rest. */
#include "cli/board_rows.h"

#include <jansson.h>
#include <string.h>

#include "cli/cli.h"
#include "report/rows.h"

#define COLUMNS 19
#define AT_CAP 24

struct source {
    const struct tr_board_row *rows;
    char *at; /* room for a short time */
};

static void board_row(const void *ctx, size_t index, struct tr_value *out)
{
    const struct source *source = ctx;
    const struct tr_board_row *r = &source->rows[index];
    (void)snprintf(source->at, AT_CAP, "%.10s %.5s", r->at, strlen(r->at) > 15 ? r->at + 11 : "");
    out[0].num = r->rank;
    out[1].text = r->player;
    out[2].text = "";
    out[3].num = r->score;
    out[4].num = r->reaction_ms;
    out[5].num = r->duration_ms;
    out[6].num = r->verified;
    out[7].text = r->at;
    out[8].text = source->at;
    out[9].num = r->id;
    out[10].text = r->scenario;
    out[11].text = r->lang;
    out[12].text = r->mode;
    out[13].text = r->input;
    out[14].num = r->profile;
    out[15].num = r->seed;
    out[16].text = r->digest;
    out[17].num = r->played_score;
    out[18].num = r->amended;
}

static void columns(struct tr_col out[COLUMNS], bool with_scenario)
{
    const struct tr_col cols[COLUMNS] = {
        {.id = "rank", .title = tr_say("Rank"), .type = TR_COL_INT},
        {.id = "player", .title = tr_say("Player"), .type = TR_COL_TEXT},
        {.id = "team", .title = "", .type = TR_COL_TEXT, .json_only = true},
        {.id = "score", .title = tr_say("Score"), .type = TR_COL_INT},
        {.id = "reaction_ms", .title = tr_say("Reaction"), .type = TR_COL_MS},
        {.id = "duration_ms", .title = tr_say("Call"), .type = TR_COL_MS},
        {.id = "verified", .title = "", .type = TR_COL_BOOL, .json_only = true},
        {.id = "at", .title = "", .type = TR_COL_TEXT, .json_only = true},
        {.id = "at_short", .title = tr_say("Played (UTC)"), .type = TR_COL_TEXT, .text_only = true},
        {.id = "run_id", .title = tr_say("Run"), .type = TR_COL_INT},
        {.id = "scenario",
         .title = tr_say("Scenario"),
         .type = TR_COL_TEXT,
         .json_only = !with_scenario},
        {.id = "lang", .title = "", .type = TR_COL_TEXT, .json_only = true},
        {.id = "mode", .title = "", .type = TR_COL_TEXT, .json_only = true},
        {.id = "input", .title = "", .type = TR_COL_TEXT, .json_only = true},
        {.id = "profile", .title = "", .type = TR_COL_INT, .json_only = true},
        {.id = "seed", .title = "", .type = TR_COL_INT, .json_only = true},
        {.id = "digest", .title = "", .type = TR_COL_TEXT, .json_only = true},
        {.id = "played_score", .title = "", .type = TR_COL_INT, .json_only = true},
        {.id = "amended", .title = "", .type = TR_COL_BOOL, .json_only = true},
    };
    memcpy(out, cols, sizeof cols);
}

static struct tr_rows rows_of(const struct source *source, size_t count, struct tr_col *cols,
                              bool with_scenario)
{
    columns(cols, with_scenario);
    return (struct tr_rows){.cols = cols,
                            .col_count = COLUMNS,
                            .row_count = count,
                            .row = board_row,
                            .ctx = source,
                            .marked = SIZE_MAX};
}

tr_status tr_board_text(const struct tr_board_row *rows, size_t count, int64_t own, size_t most,
                        FILE *out, tr_err *err)
{
    struct tr_col cols[COLUMNS];
    char at[AT_CAP];
    struct source source = {rows, at};
    size_t own_at = SIZE_MAX;
    for (size_t i = 0; own >= 0 && i < count; i++)
        own_at = rows[i].id == own ? i : own_at;
    size_t shown = most > 0 && count > most ? most : count;
    /* one's own row stays in sight: show its neighbours when it ranks lower */
    size_t first = 0;
    if (own_at != SIZE_MAX && own_at >= shown)
        first = own_at + 1 - shown;
    source.rows = rows + first;
    struct tr_rows table = rows_of(&source, shown, cols, own < 0);
    if (own_at != SIZE_MAX)
        table.marked = own_at - first;
    return tr_rows_text(&table, out, err);
}

json_t *tr_board_json(const struct tr_board_row *rows, size_t count)
{
    struct tr_col cols[COLUMNS];
    char at[AT_CAP];
    struct source source = {rows, at};
    struct tr_rows table = rows_of(&source, count, cols, true);
    return tr_rows_json(&table);
}
