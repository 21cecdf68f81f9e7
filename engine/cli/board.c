/* thirdring board: the ranks of stored runs, and taking one out as a file. */
#include <jansson.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cli/board_rows.h"
#include "cli/cli.h"
#include "session/pack.h"

enum {
    OPT_LANG = 256,
    OPT_BOARD,
    OPT_SCENARIO,
    OPT_IN,
    OPT_MODE,
    OPT_INPUT,
    OPT_PROFILE,
    OPT_PLAYER,
    OPT_LIMIT,
    OPT_CARD,
    OPT_AS_PLAYED,
    OPT_DATA,
    OPT_JSON
};

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"board", required_argument, NULL, OPT_BOARD},
                                        {"scenario", required_argument, NULL, OPT_SCENARIO},
                                        {"call-lang", required_argument, NULL, OPT_IN},
                                        {"mode", required_argument, NULL, OPT_MODE},
                                        {"input", required_argument, NULL, OPT_INPUT},
                                        {"profile", required_argument, NULL, OPT_PROFILE},
                                        {"player", required_argument, NULL, OPT_PLAYER},
                                        {"limit", required_argument, NULL, OPT_LIMIT},
                                        {"scorecard", required_argument, NULL, OPT_CARD},
                                        {"as-played", no_argument, NULL, OPT_AS_PLAYED},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring board [OPTION...]\n"
                 "       thirdring board save-run ID FILE [--board PATH]\n\n"
                 "Shows the ranks, or writes one stored run to a file.\n\n"
                 "  --board PATH     which board (default: your own)\n"
                 "  --scenario S     only this scenario\n"
                 "  --call-lang L    only calls in this language\n"
                 "  --mode M         only tutorial, practice or exam\n"
                 "  --input I        only choice, typed or terminal\n"
                 "  --profile P      only 100, 150, 200 or untimed\n"
                 "  --player NAME    only this player\n"
                 "  --limit N        no more than N rows\n"
                 "  --scorecard CARD ranks by the verdicts under this scorecard: of runs played\n"
                 "                   with it, and of those that rescore --store has kept\n"
                 "  --as-played      ranks by the verdicts that came with the runs, without what\n"
                 "                   contests have changed\n"
                 "  --data DIR       where scorecards are\n"
                 "  --json           print JSON\n"),
          stdout);
    return TR_EXIT_GOOD;
}

struct wish {
    const char *board, *card, *data;
    struct tr_digest digest; /* of the card */
    struct tr_board_query query;
    bool json;
};

static bool take(struct wish *w, int opt)
{
    static const char *const profiles[] = {"untimed", "100", "150", "200"};
    static const int percent[] = {0, 100, 150, 200};
    uint64_t number;
    enum tr_lang lang;
    int i;
    switch (opt) {
    case OPT_LANG:
        if (!tr_cli_lang(optarg, &lang))
            return false;
        tr_texts_use(lang);
        return true;
    case OPT_BOARD:
        w->board = optarg;
        return true;
    case OPT_SCENARIO:
        w->query.scenario = optarg;
        return true;
    case OPT_IN:
        if (!tr_cli_lang(optarg, &lang))
            return false;
        w->query.lang = tr_lang_names[lang];
        return true;
    case OPT_MODE:
        return tr_cli_pick("--mode", optarg, tr_mode_names, TR_MODE_COUNT, &w->query.mode);
    case OPT_INPUT:
        return tr_cli_pick("--input", optarg, tr_input_names, TR_INPUT_COUNT, &w->query.input);
    case OPT_PROFILE:
        if (!tr_cli_pick("--profile", optarg, profiles, 4, &i))
            return false;
        w->query.profile = percent[i];
        return true;
    case OPT_PLAYER:
        w->query.player = optarg;
        return true;
    case OPT_LIMIT:
        if (!tr_cli_number("--limit", optarg, 1, 1000000, &number))
            return false;
        w->query.limit = (size_t)number;
        return true;
    case OPT_CARD:
        w->card = optarg;
        return true;
    case OPT_AS_PLAYED:
        w->query.as_played = true;
        return true;
    case OPT_DATA:
        w->data = optarg;
        return true;
    case OPT_JSON:
        w->json = true;
        return true;
    default:
        return false;
    }
}

static struct tr_store *open_board(const char *board)
{
    struct tr_store *store = NULL;
    char moved[TR_PATH_MAX] = "";
    tr_err err = {0};
    if (tr_store_open(&store, board, moved, sizeof moved, &err) != TR_OK) {
        (void)tr_cli_fail(&err);
        return NULL;
    }
    if (*moved)
        tr_cli_error(tr_say("the board was damaged; it was set aside as %s and a new one begun"),
                     moved);
    return store;
}

/* The scorecard that is asked for, by the digest it has now. */
static tr_status find_card(struct wish *w, tr_err *err)
{
    struct tr_loader loader;
    struct tr_loaded card = {0};
    tr_status st = tr_loader_init(&loader, w->data, err);
    if (st != TR_OK)
        return st;
    st = tr_load(&loader, TR_LOAD_CARD, w->card, &card, err);
    w->digest = card.digest;
    w->query.card = &w->digest;
    tr_loaded_done(&card);
    return st;
}

/* How many runs of the same question have no verdict under the scorecard. */
static tr_status count_others(struct tr_store *store, const struct tr_board_query *query,
                              size_t shown, size_t *others, tr_err *err)
{
    struct tr_board_query all = *query;
    struct tr_board_row *rows = NULL;
    size_t count = 0;
    all.card = NULL;
    tr_status st =
        query->card && query->limit == 0 ? tr_store_board(store, &all, &rows, &count, err) : TR_OK;
    tr_free(rows);
    *others = count > shown ? count - shown : 0;
    return st;
}

static int show(const struct wish *w)
{
    struct tr_board_row *rows = NULL;
    size_t count = 0;
    tr_err err = {0};
    struct tr_store *store = open_board(w->board);
    if (!store)
        return TR_EXIT_USAGE;
    int code = TR_EXIT_GOOD;
    size_t others = 0;
    tr_status st = tr_store_board(store, &w->query, &rows, &count, &err);
    if (st == TR_OK)
        st = count_others(store, &w->query, count, &others, &err);
    if (st != TR_OK)
        code = tr_cli_fail(&err);
    else if (w->json)
        code = tr_cli_print_json(
            json_pack("{s:s, s:o}", "board", w->board, "rows", tr_board_json(rows, count)), code);
    else if (count == 0 && others == 0)
        printf(tr_say("No runs on %s yet.\n"), w->board);
    else if (count > 0 && tr_board_text(rows, count, -1, 0, stdout, &err) != TR_OK)
        code = tr_cli_fail(&err);
    if (code == TR_EXIT_GOOD && !w->json && others > 0)
        printf(tr_say("%zu runs have no verdict under %s; `thirdring rescore --scorecard %s "
                      "--store` gives them one.\n"),
               others, w->card, w->card);
    tr_free(rows);
    tr_store_close(store);
    return code;
}

static int save_run(const struct wish *w, int argc, char **argv)
{
    struct tr_buf run, pack;
    struct tr_buf blobs[TR_BLOB_COUNT];
    uint64_t id;
    tr_err err = {0};
    if (argc != 3) {
        tr_cli_error("%s", tr_say("save-run needs the run's number and a file to write"));
        return TR_EXIT_USAGE;
    }
    if (!tr_cli_number("save-run ID", argv[1], 1, INT64_MAX, &id))
        return TR_EXIT_USAGE;
    struct tr_store *store = open_board(w->board);
    if (!store)
        return TR_EXIT_USAGE;
    tr_buf_init(&run, TR_REPLAY_MAX);
    tr_buf_init(&pack, TR_PACK_MAX);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_init(&blobs[i], TR_BLOB_MAX);
    tr_status st = tr_store_get(store, (int64_t)id, &run, blobs, &err);
    if (st == TR_OK)
        st = tr_pack_encode(run.data, run.len, blobs, &pack, &err);
    if (st == TR_OK)
        st = tr_file_write(argv[2], pack.data, pack.len, &err);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_done(&blobs[i]);
    tr_buf_done(&pack);
    tr_buf_done(&run);
    tr_store_close(store);
    return st == TR_OK ? TR_EXIT_GOOD : tr_cli_fail(&err);
}

int tr_cli_board(int argc, char **argv)
{
    struct wish w = {.query = {.mode = -1, .input = -1, .profile = -1}};
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
    if (!w.board) {
        if (tr_store_default(own, sizeof own, &err) != TR_OK)
            return tr_cli_fail(&err);
        w.board = own;
    }
    if (w.board != own && !tr_path_is_file(w.board)) { /* looking must not make one */
        tr_cli_error(tr_say("there is no board at %s"), w.board);
        return TR_EXIT_USAGE;
    }
    if (w.card && find_card(&w, &err) != TR_OK)
        return tr_cli_fail(&err);
    if (optind == argc)
        return show(&w);
    if (strcmp(argv[optind], "save-run") == 0)
        return save_run(&w, argc - optind, argv + optind);
    tr_cli_error(tr_say("board knows save-run, not \"%s\""), argv[optind]);
    return TR_EXIT_USAGE;
}
