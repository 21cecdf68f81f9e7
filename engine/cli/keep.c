/* Keeping a played call: on the board in one transaction, in a file when asked,
 * and in the player's own folder when the board refuses. A call that was played
 * is never lost without a word. */
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cli/board_rows.h"
#include "cli/play.h"
#include "session/pack.h"
#include "store/store.h"

#define SHOWN_ROWS 10

static tr_status make_pack(const struct tr_session *session, const struct tr_buf *run,
                           struct tr_buf *out, tr_err *err)
{
    return tr_pack_encode(run->data, run->len, tr_session_content(session)->bytes, out, err);
}

static tr_status save(const struct tr_session *session, const struct tr_buf *run, const char *path,
                      tr_err *err)
{
    struct tr_buf pack;
    tr_buf_init(&pack, TR_PACK_MAX);
    tr_status st = make_pack(session, run, &pack, err);
    if (st == TR_OK)
        st = tr_file_write(path, pack.data, pack.len, err);
    tr_buf_done(&pack);
    return st;
}

static tr_status store(const char *board, const struct tr_session *session,
                       const struct tr_buf *run, struct tr_verdict_view *view, tr_err *err)
{
    struct tr_store *s = NULL;
    char moved[TR_PATH_MAX] = "";
    bool fresh;
    tr_status st = tr_store_open(&s, board, moved, sizeof moved, err);
    if (*moved)
        tr_cli_error(tr_say("the board was damaged; it was set aside as %s and a new one begun"),
                     moved);
    if (st != TR_OK)
        return st;
    st = tr_store_put(s, run->data, run->len, tr_session_content(session)->bytes, &view->run_id,
                      &fresh, err);
    view->stored = st == TR_OK;
    tr_store_close(s);
    return st;
}

/* The board refused: keep the run beside it, named by its digest. */
static void save_beside(const struct tr_session *session, const struct tr_buf *run,
                        const struct tr_digest *digest)
{
    char home[TR_PATH_MAX];
    char name[64];
    char path[TR_PATH_MAX];
    char hex[TR_DIGEST_HEX];
    tr_err err = {0};
    tr_digest_hex(digest, hex);
    (void)snprintf(name, sizeof name, "unstored-%.16s.trp", hex);
    tr_status st = tr_home_dir(home, sizeof home, &err);
    if (st == TR_OK)
        st = tr_dir_make(home, &err);
    if (st == TR_OK)
        st = tr_path_join(path, sizeof path, home, name, &err);
    if (st == TR_OK)
        st = save(session, run, path, &err);
    if (st == TR_OK)
        tr_cli_error(tr_say("the run is kept in %s instead"), path);
    else
        tr_cli_error("%s", err.msg);
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
    if (play->board && store(play->board, view->session, &run, view, &err) != TR_OK) {
        tr_cli_error(tr_say("the run was not stored: %s"), err.msg);
        if (!play->save)
            save_beside(view->session, &run, &view->digest);
        code = TR_EXIT_FINDINGS;
    }
    if (play->save && save(view->session, &run, play->save, &err) != TR_OK) {
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
