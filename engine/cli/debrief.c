/* thirdring debrief: a stored call once more, as text, as a page or as a document. */
#include <errno.h>
#include <jansson.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cli/cli.h"
#include "cli/verdict.h"
#include "report/review_page.h"
#include "session/pack.h"

enum { OPT_LANG = 256, OPT_BOARD, OPT_PLAYER, OPT_HTML, OPT_DATA, OPT_JSON };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"board", required_argument, NULL, OPT_BOARD},
                                        {"player", required_argument, NULL, OPT_PLAYER},
                                        {"html", required_argument, NULL, OPT_HTML},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring debrief [RUN] [OPTION...]\n\n"
                 "Shows a stored call once more: its points, how it went, what went well, what\n"
                 "would have gained most, and the runs before it. RUN is its number on the board\n"
                 "or a file from `board save-run`; without it, the last call.\n\n"
                 "  --board PATH     which board (default: your own)\n"
                 "  --player NAME    the last call of this player\n"
                 "  --html FILE      write a page that can be printed or passed on\n"
                 "  --json           one JSON document\n"
                 "  --lang L         zh-Hans, zh-Hant or en\n"
                 "  --data DIR       where scenarios and assets are\n"),
          stdout);
    return TR_EXIT_GOOD;
}

struct wish {
    const char *board, *player, *html, *data, *run;
    bool json;
};

/* A run with its content, and what it is compared with. */
struct found {
    struct tr_pack pack;
    struct tr_replay *run; /* of its bytes */
    struct tr_history history;
    bool compared;
};

static void found_done(struct found *f)
{
    tr_replay_free(f->run);
    tr_pack_done(&f->pack);
}

static tr_status decode_run(struct found *f, tr_err *err)
{
    return tr_replay_decode(&f->run, f->pack.run.data, f->pack.run.len, err);
}

static tr_status read_file(const char *path, struct found *f, tr_err *err)
{
    struct tr_buf bytes;
    tr_buf_init(&bytes, TR_PACK_MAX);
    tr_status st = tr_file_read(path, &bytes, err);
    if (st == TR_OK)
        st = tr_pack_decode(&f->pack, bytes.data, bytes.len, err);
    tr_buf_done(&bytes);
    return st == TR_OK ? decode_run(f, err) : st;
}

/* The run that was played last: ids grow. */
static tr_status last_run(struct tr_store *store, const struct wish *w, int64_t *id, tr_err *err)
{
    const struct tr_board_query query = {
        .player = w->player, .mode = -1, .input = -1, .profile = -1};
    struct tr_board_row *rows = NULL;
    size_t count = 0;
    tr_status st = tr_store_board(store, &query, &rows, &count, err);
    *id = 0;
    for (size_t i = 0; i < count; i++)
        *id = rows[i].id > *id ? rows[i].id : *id;
    tr_free(rows);
    if (st == TR_OK && *id == 0 && w->player)
        st = tr_fail(err, TR_ENOTFOUND,
                     "there is no run of %.120s on %s; `thirdring board` lists who has played",
                     w->player, w->board);
    else if (st == TR_OK && *id == 0)
        st = tr_fail(err, TR_ENOTFOUND, "there is no run on %s yet; play a call first", w->board);
    return st;
}

static tr_status compare(struct tr_store *store, int64_t id, struct found *f, tr_err *err)
{
    const struct tr_call_opts *o = &f->run->head.opts;
    const struct tr_board_query query = {.scenario = f->run->head.scenario,
                                         .lang = tr_lang_names[o->lang],
                                         .player = f->run->head.player,
                                         .mode = o->mode,
                                         .input = o->input,
                                         .profile = o->profile};
    tr_status st = tr_store_history(store, &query, id, &f->history, err);
    f->compared = st == TR_OK;
    return st;
}

static tr_status read_board(const struct wish *w, struct found *f, tr_err *err)
{
    struct tr_store *store = NULL;
    uint64_t number = 0;
    int64_t id = 0;
    if (w->run && !tr_cli_number("RUN", w->run, 1, INT64_MAX, &number))
        return TR_EINVAL;
    if (!tr_path_is_file(w->board)) /* looking must not make one */
        return tr_fail(err, TR_ENOTFOUND, "there is no board at %s", w->board);
    tr_status st = tr_store_open(&store, w->board, NULL, 0, err);
    id = (int64_t)number;
    if (st == TR_OK && !w->run)
        st = last_run(store, w, &id, err);
    if (st == TR_OK)
        st = tr_store_get(store, id, &f->pack.run, f->pack.blobs, err);
    if (st == TR_OK)
        st = decode_run(f, err);
    if (st == TR_OK)
        st = compare(store, id, f, err);
    tr_store_close(store);
    return st;
}

/* Phrases to propose are those of the house that was played in, as it is now. */
static tr_status phrasings_of(const struct wish *w, const struct found *f,
                              struct tr_phrasings **out, tr_err *err)
{
    const struct tr_buf *bytes = &f->pack.blobs[TR_BLOB_HOUSE];
    struct tr_house *house = NULL;
    struct tr_loader loader;
    tr_status st = tr_loader_init(&loader, w->data, err);
    if (st == TR_OK)
        st = tr_house_decode(&house, bytes->data, bytes->len, err);
    if (st == TR_OK)
        st = tr_content_phrasings(out, &loader, tr_house_str(house, house->id),
                                  (enum tr_lang)f->run->head.opts.lang, err);
    tr_house_free(house);
    return st;
}

static tr_status write_page(const struct wish *w, const struct found *f,
                            const struct tr_review *review, tr_err *err)
{
    FILE *out = strcmp(w->html, "-") == 0 ? stdout : fopen(w->html, "wbe");
    if (!out)
        return tr_fail(err, TR_EIO, "%s cannot be written: %s", w->html, strerror(errno));
    tr_status st = tr_review_page(review, f->compared ? &f->history : NULL, f->run->head.player,
                                  f->run->head.played_at, out, err);
    if (out != stdout && fclose(out) != 0 && st == TR_OK)
        st = tr_fail(err, TR_EIO, "%s cannot be written: %s", w->html, strerror(errno));
    return st;
}

static json_t *document(const struct tr_reviewed *r, const struct found *f)
{
    json_t *doc = tr_verdict_json(&r->view);
    if (doc && f->compared)
        (void)json_object_set_new(doc, "history", tr_history_json(&f->history));
    return doc;
}

static int show(const struct wish *w, struct found *f)
{
    struct tr_reviewed r;
    struct tr_phrasings *phrasings = NULL;
    tr_err err = {0};
    tr_status st = phrasings_of(w, f, &phrasings, &err);
    if (st == TR_OK)
        st =
            tr_reviewed_open(&r, f->pack.run.data, f->pack.run.len, f->pack.blobs, phrasings, &err);
    if (st != TR_OK)
        return tr_cli_fail(&err);
    int code = TR_EXIT_GOOD;
    if (w->html && write_page(w, f, &r.review, &err) != TR_OK) {
        code = tr_cli_fail(&err);
    } else if (w->json) {
        code = tr_cli_print_json(document(&r, f), code);
    } else if (!w->html) {
        tr_verdict_text(&r.view, stdout);
        if (f->compared)
            tr_history_text(&f->history, tr_session_verdict(r.session)->score, stdout);
    }
    tr_reviewed_done(&r);
    return code;
}

static bool take(struct wish *w, int opt)
{
    enum tr_lang lang;
    if (opt == OPT_LANG && tr_cli_lang(optarg, &lang))
        tr_texts_use(lang);
    else if (opt == OPT_BOARD)
        w->board = optarg;
    else if (opt == OPT_PLAYER)
        w->player = optarg;
    else if (opt == OPT_HTML)
        w->html = optarg;
    else if (opt == OPT_DATA)
        w->data = optarg;
    else if (opt == OPT_JSON)
        w->json = true;
    else
        return false;
    return true;
}

int tr_cli_debrief(int argc, char **argv)
{
    struct wish w = {0};
    struct found f = {0};
    char own[TR_PATH_MAX];
    tr_err err = {0};
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == TR_OPT_BAD || !take(&w, opt))
            return TR_EXIT_USAGE;
    }
    if (argc - optind > 1) {
        tr_cli_error("%s", tr_say("debrief shows one run at a time"));
        return TR_EXIT_USAGE;
    }
    if (w.json && w.html && strcmp(w.html, "-") == 0) {
        tr_cli_error("%s", tr_say("--html - and --json both write to the standard output; give "
                                  "--html a file"));
        return TR_EXIT_USAGE;
    }
    w.run = optind < argc ? argv[optind] : NULL;
    if (!w.board && tr_store_default(own, sizeof own, &err) != TR_OK)
        return tr_cli_fail(&err);
    w.board = w.board ? w.board : own;
    tr_buf_init(&f.pack.run, TR_REPLAY_MAX);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_init(&f.pack.blobs[i], TR_BLOB_MAX);
    bool file = w.run && tr_path_is_file(w.run);
    tr_status st = file ? read_file(w.run, &f, &err) : read_board(&w, &f, &err);
    int code = st == TR_OK ? show(&w, &f)
               : *err.msg  ? tr_cli_fail(&err)
                           : TR_EXIT_USAGE; /* said already */
    found_done(&f);
    return code;
}
