/* Keeping a call that was played in the terminal: on the board, in the file that
 * was asked for, and with a word on everything that went wrong. */
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cli/board_rows.h"
#include "cli/play.h"
#include "store/keep.h"

#define SHOWN_ROWS 10

static bool store(const struct tr_play *play, const struct tr_buf *run, const struct tr_buf *blobs,
                  struct tr_verdict_view *view)
{
    struct tr_kept kept;
    tr_err err = {0};
    tr_status st = tr_keep_run(&kept, play->board, run, blobs, !play->save, &err);
    if (*kept.moved)
        tr_cli_error(tr_say("the board was damaged; it was set aside as %s and a new one begun"),
                     kept.moved);
    view->stored = kept.stored;
    view->run_id = kept.run_id;
    if (st == TR_OK)
        return true;
    tr_cli_error(tr_say("the run was not stored: %s"), err.msg);
    if (*kept.beside)
        tr_cli_error(tr_say("the run is kept in %s instead"), kept.beside);
    return false;
}

int tr_play_keep(const struct tr_play *play, struct tr_verdict_view *view)
{
    struct tr_buf run;
    tr_err err = {0};
    int code = TR_EXIT_GOOD;
    if (!play->board && !play->save)
        return code;
    tr_buf_init(&run, TR_REPLAY_MAX);
    if (tr_session_run(view->session, &run, &err) != TR_OK) {
        tr_cli_error("%s", err.msg);
        tr_buf_done(&run);
        return TR_EXIT_FINDINGS;
    }
    const struct tr_buf *blobs = tr_session_content(view->session)->bytes;
    if (play->board && !store(play, &run, blobs, view))
        code = TR_EXIT_FINDINGS;
    if (play->save && tr_keep_file(play->save, &run, blobs, &err) != TR_OK) {
        tr_cli_error("%s", err.msg);
        code = TR_EXIT_FINDINGS;
    }
    tr_buf_done(&run);
    return code;
}

void tr_play_show_board(const struct tr_play *play, const struct tr_verdict_view *view, FILE *out)
{
    const struct tr_content *content = tr_session_content(view->session);
    struct tr_board_query query = {.scenario = tr_graph_str(content->graph, content->graph->id),
                                   .lang = tr_lang_names[play->lang],
                                   .mode = play->call.mode,
                                   .input = play->call.input,
                                   .profile = play->call.profile};
    struct tr_store *s = NULL;
    struct tr_board_row *rows = NULL;
    size_t count = 0;
    tr_err err = {0};
    tr_status st = tr_store_open(&s, play->board, NULL, 0, &err);
    if (st == TR_OK)
        st = tr_store_board(s, &query, &rows, &count, &err);
    if (st == TR_OK) {
        fprintf(out, "\n%s\n", tr_say("Board (* is this call)"));
        st = tr_board_text(rows, count, view->run_id, SHOWN_ROWS, out, &err);
    }
    if (st != TR_OK)
        tr_cli_error("%s", err.msg);
    tr_free(rows);
    tr_store_close(s);
}
