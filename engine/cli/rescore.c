/* thirdring rescore: a board's runs under another scorecard, and why points and ranks
 * change. Nothing is stored unless it is asked for. */
#include <jansson.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/rescore.h"

enum {
    OPT_LANG = 256,
    OPT_DATA,
    OPT_CARD,
    OPT_HOUSE,
    OPT_BOARD,
    OPT_SCENARIO,
    OPT_IN,
    OPT_MODE,
    OPT_JSON,
    OPT_STORE
};

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"scorecard", required_argument, NULL, OPT_CARD},
                                        {"house", required_argument, NULL, OPT_HOUSE},
                                        {"board", required_argument, NULL, OPT_BOARD},
                                        {"scenario", required_argument, NULL, OPT_SCENARIO},
                                        {"call-lang", required_argument, NULL, OPT_IN},
                                        {"mode", required_argument, NULL, OPT_MODE},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"store", no_argument, NULL, OPT_STORE},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

struct wish {
    const char *card, *house, *board, *data;
    struct tr_board_query query;
    enum tr_lang lang;
    bool json, store;
};

static int usage(void)
{
    fputs(tr_say("usage: thirdring rescore --scorecard CARD [OPTION...]\n\n"
                 "Plays every run of a board again from its stored bytes and judges it by another\n"
                 "scorecard: whose points and ranks change, and by which rules. The calls stay as\n"
                 "they went. Nothing is stored unless you say so. Exit code 1 when a run is not\n"
                 "what it claims to be; one of another version keeps its verdict.\n\n"
                 "  --scorecard CARD  an id, or the path of a card's .lua file\n"
                 "  --board PATH      which board (default: your own)\n"
                 "  --house H         only runs of this house\n"
                 "  --scenario S      only this scenario\n"
                 "  --call-lang L     only calls in this language\n"
                 "  --mode M          only tutorial, practice or exam\n"
                 "  --store           keep the new verdicts beside the old ones;\n"
                 "                    `thirdring board --scorecard CARD` shows them\n"
                 "  --json            one JSON document, with all runs\n"
                 "  --lang L          zh-Hans, zh-Hant or en\n"
                 "  --data DIR        where scenarios and assets are\n"),
          stdout);
    return TR_EXIT_GOOD;
}

static bool take(struct wish *w, int opt)
{
    enum tr_lang lang;
    switch (opt) {
    case OPT_LANG:
        if (!tr_cli_lang(optarg, &w->lang))
            return false;
        tr_texts_use(w->lang);
        return true;
    case OPT_DATA:
        w->data = optarg;
        return true;
    case OPT_CARD:
        w->card = optarg;
        return true;
    case OPT_HOUSE:
        w->house = optarg;
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
    case OPT_JSON:
        return w->json = true;
    case OPT_STORE:
        return w->store = true;
    default:
        return false;
    }
}

static unsigned cores(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > 8 ? 8 : (unsigned)n;
}

static int show(const struct tr_rescore_round *r, const struct wish *w)
{
    tr_err err = {0};
    int code = r->bad > 0 ? TR_EXIT_FINDINGS : TR_EXIT_GOOD;
    if (w->json)
        return tr_cli_print_json(tr_rescore_json(r), code);
    return tr_rescore_text(r, stdout, &err) == TR_OK ? code : tr_cli_fail(&err);
}

static int go_over(const struct wish *w, const struct tr_loaded *card)
{
    struct tr_rescore_round r = {.board = w->board,
                                 .card_id = w->card,
                                 .house = w->house,
                                 .lang = w->lang,
                                 .card = card->digest,
                                 .threads = cores()};
    char moved[TR_PATH_MAX] = "";
    tr_err err = {0};
    tr_status st = tr_rescorer_new(&r.rescorer, card->bytes.data, card->bytes.len, &err);
    if (st == TR_OK)
        st = tr_store_open(&r.store, w->board, moved, sizeof moved, &err);
    if (*moved)
        tr_cli_error(tr_say("the board was damaged; it was set aside as %s and a new one begun"),
                     moved);
    if (st == TR_OK)
        st = tr_rescore_board(&r, &w->query, &err);
    if (st == TR_OK && w->store)
        st = tr_rescore_store(&r, &card->bytes, &err);
    int code = st == TR_OK ? show(&r, w) : tr_cli_fail(&err);
    tr_rescore_round_done(&r);
    tr_store_close(r.store);
    tr_rescorer_free(r.rescorer);
    return *moved && code == TR_EXIT_GOOD ? TR_EXIT_USAGE : code;
}

static int rescore(const struct wish *w)
{
    struct tr_loader loader;
    struct tr_loaded card = {0};
    char line[4096];
    tr_err err = {0};
    if (tr_loader_init(&loader, w->data, &err) != TR_OK)
        return tr_cli_fail(&err);
    tr_status st = tr_load(&loader, TR_LOAD_CARD, w->card, &card, &err);
    for (size_t i = 0; st != TR_OK && i < card.findings.count; i++) {
        tr_finding_format(&card.findings.v[i], line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    int code = st == TR_OK ? go_over(w, &card) : tr_cli_fail(&err);
    tr_loaded_done(&card);
    return code;
}

int tr_cli_rescore(int argc, char **argv)
{
    struct wish w = {.query = {.mode = -1, .input = -1, .profile = -1}, .lang = TR_LANG_EN};
    char own[TR_PATH_MAX];
    tr_err err = {0};
    int opt, system = tr_lang_of_system();
    if (system >= 0)
        w.lang = (enum tr_lang)system;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (!take(&w, opt))
            return TR_EXIT_USAGE;
    }
    if (optind < argc || !w.card) {
        tr_cli_error("%s", tr_say("rescore needs --scorecard with the card to judge by, and "
                                  "nothing else but options"));
        return TR_EXIT_USAGE;
    }
    if (!w.board && tr_store_default(own, sizeof own, &err) != TR_OK)
        return tr_cli_fail(&err);
    if (!w.board)
        w.board = own;
    if (!tr_path_is_file(w.board)) { /* looking must not make one */
        tr_cli_error(tr_say("there is no board at %s"), w.board);
        return TR_EXIT_USAGE;
    }
    return rescore(&w);
}
