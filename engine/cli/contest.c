/* thirdring contest, thirdring contests: "I did say that", and what becomes of it. */
#include <jansson.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cli/cli.h"
#include "store/contests.h"

enum {
    OPT_LANG = 256,
    OPT_DATA,
    OPT_BOARD,
    OPT_PLAYER,
    OPT_STATE,
    OPT_WORDS,
    OPT_ANSWER,
    OPT_ACT,
    OPT_PHRASE,
    OPT_NOTE,
    OPT_JSON
};

#define EVERYWHERE                                                                                 \
    {"lang", required_argument, NULL, OPT_LANG}, {"data", required_argument, NULL, OPT_DATA},      \
        {"board", required_argument, NULL, OPT_BOARD}, {"json", no_argument, NULL, OPT_JSON},      \
        {"help", no_argument, NULL, 'h'},                                                          \
    {                                                                                              \
        NULL, 0, NULL, 0                                                                           \
    }

static const struct option of_one[] = {{"words", required_argument, NULL, OPT_WORDS},
                                       {"answer", required_argument, NULL, OPT_ANSWER},
                                       EVERYWHERE};
static const struct option of_all[] = {{"player", required_argument, NULL, OPT_PLAYER},
                                       {"state", required_argument, NULL, OPT_STATE},
                                       {"act", required_argument, NULL, OPT_ACT},
                                       {"phrase", required_argument, NULL, OPT_PHRASE},
                                       {"note", required_argument, NULL, OPT_NOTE},
                                       EVERYWHERE};

struct wish {
    const char *board, *data, *player, *words, *act, *phrase, *note;
    int answer, state;
    bool json;
};

static int usage_one(void)
{
    fputs(tr_say(
              "usage: thirdring contest RUN RULE [OPTION...]\n\n"
              "\"I did say that\": contests a rule of a stored run that was counted as broken.\n"
              "A trainer sees it with the words (`thirdring contests`), and accepts or declines\n"
              "it. RUN is the run's number on the board, RULE the rule's name as in its result.\n\n"
              "  --answer N     which answer it is about, from 1 (default: as the rule says)\n"
              "  --words TEXT   the words that said it (default: those of the answer)\n"
              "  --board PATH   which board (default: your own)\n"
              "  --json         one JSON document\n"),
          stdout);
    return TR_EXIT_GOOD;
}

static int usage_all(void)
{
    fputs(tr_say("usage: thirdring contests [OPTION...]\n"
                 "       thirdring contests accept ID [--phrase TEXT] [--act ACT] [--note TEXT]\n"
                 "       thirdring contests decline ID --note TEXT\n\n"
                 "Lists what trainees have contested, and decides on it. An accepted phrase is\n"
                 "written into the house's lexicon, and every run of the house that it touches is\n"
                 "heard again and re-scored; the old verdicts stay beside the new ones. It is\n"
                 "refused when it would be found where it should not, or take points away.\n\n"
                 "  --player NAME  list: only this player's\n"
                 "  --state S      list: only open, accepted or declined\n"
                 "  --phrase TEXT  accept: the words to listen for (default: those contested)\n"
                 "  --act ACT      accept: what they say (default: what the rule looks for)\n"
                 "  --note TEXT    what the trainee is told; needed for declining\n"
                 "  --board PATH   which board (default: your own)\n"
                 "  --json         one JSON document\n"
                 "  --data DIR     where the house is\n"),
          stdout);
    return TR_EXIT_GOOD;
}

static bool take(struct wish *w, int opt)
{
    enum tr_lang lang;
    uint64_t number;
    switch (opt) {
    case OPT_LANG:
        if (!tr_cli_lang(optarg, &lang))
            return false;
        tr_texts_use(lang);
        return true;
    case OPT_DATA:
        w->data = optarg;
        return true;
    case OPT_BOARD:
        w->board = optarg;
        return true;
    case OPT_PLAYER:
        w->player = optarg;
        return true;
    case OPT_STATE:
        return tr_cli_pick("--state", optarg, tr_contest_states, TR_CONTEST_COUNT, &w->state);
    case OPT_WORDS:
        w->words = optarg;
        return true;
    case OPT_ANSWER:
        if (!tr_cli_number("--answer", optarg, 1, TR_CMDS_MAX, &number))
            return false;
        w->answer = (int)number;
        return true;
    case OPT_ACT:
        w->act = optarg;
        return true;
    case OPT_PHRASE:
        w->phrase = optarg;
        return true;
    case OPT_NOTE:
        w->note = optarg;
        return true;
    case OPT_JSON:
        return w->json = true;
    default:
        return false;
    }
}

/* Looking must not make a board. out: NULL on failure, which has been said */
static struct tr_store *open_board(struct wish *w, char own[TR_PATH_MAX])
{
    struct tr_store *store = NULL;
    char moved[TR_PATH_MAX] = "";
    tr_err err = {0};
    if (!w->board && tr_store_default(own, TR_PATH_MAX, &err) != TR_OK) {
        (void)tr_cli_fail(&err);
        return NULL;
    }
    if (!w->board)
        w->board = own;
    if (!tr_path_is_file(w->board)) {
        tr_cli_error(tr_say("there is no board at %s"), w->board);
        return NULL;
    }
    if (tr_store_open(&store, w->board, moved, sizeof moved, &err) != TR_OK) {
        (void)tr_cli_fail(&err);
        return NULL;
    }
    if (*moved)
        tr_cli_error(tr_say("the board was damaged; it was set aside as %s and a new one begun"),
                     moved);
    return store;
}

/* ---- making one -------------------------------------------------------------- */

static int make(struct wish *w, struct tr_store *store, const char *run_text, const char *rule)
{
    uint64_t run;
    int64_t id = 0;
    bool fresh = false;
    tr_err err = {0};
    if (!tr_cli_number("RUN", run_text, 1, INT64_MAX, &run))
        return TR_EXIT_USAGE;
    if (tr_contest_make(store, (int64_t)run, rule, w->answer, w->words, &id, &fresh, &err) != TR_OK)
        return tr_cli_fail(&err);
    if (w->json)
        return tr_cli_print_json(json_pack("{s:I, s:I, s:s, s:b}", "contest", (json_int_t)id, "run",
                                           (json_int_t)run, "rule", rule, "fresh", fresh),
                                 TR_EXIT_GOOD);
    printf(fresh ? tr_say("Contest %lld is kept; a trainer will look at it.\n")
                 : tr_say("This was contested already: contest %lld.\n"),
           (long long)id);
    return TR_EXIT_GOOD;
}

/* ---- the list ---------------------------------------------------------------- */

static json_t *contest_json(const struct tr_contest *c)
{
    return json_pack("{s:I, s:I, s:s, s:i, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, "
                     "s:i, s:i}",
                     "id", (json_int_t)c->id, "run", (json_int_t)c->run, "rule", c->rule, "answer",
                     c->answer, "words", c->words, "made_at", c->made_at, "state",
                     tr_contest_states[c->state], "act", c->act, "phrase", c->phrase, "note",
                     c->note, "decided_at", c->decided_at, "player", c->player, "scenario",
                     c->scenario, "lang", c->lang, "at", c->at, "played_score", c->played_score,
                     "score", c->score);
}

static void wrapped(const char *what, const char *text)
{
    if (!*text)
        return;
    fputs("    ", stdout);
    tr_cli_pad(stdout, what, 10);
    tr_cli_wrap(stdout, text, 14, 14, tr_cli_columns(stdout));
    putchar('\n');
}

static void contest_text(const struct tr_contest *c)
{
    const char *const states[TR_CONTEST_COUNT] = {tr_say("open"), tr_say("accepted"),
                                                  tr_say("declined")};
    char points[32];
    printf(tr_say("%lld  %s: %s, run %lld, %s, %s\n"), (long long)c->id, states[c->state], c->rule,
           (long long)c->run, *c->player ? c->player : "–", c->scenario);
    wrapped(tr_say("words"), c->words);
    wrapped(tr_say("phrase"), c->phrase);
    wrapped(tr_say("act"), c->act);
    wrapped(tr_say("reply"), c->note);
    if (c->score != c->played_score) {
        (void)snprintf(points, sizeof points, "%d → %d", c->played_score, c->score);
        wrapped(tr_say("Score"), points);
    }
}

static int list(const struct wish *w, struct tr_store *store)
{
    const struct tr_contest_query query = {.player = w->player, .state = w->state};
    struct tr_contest *rows = NULL;
    size_t count = 0;
    tr_err err = {0};
    if (tr_store_contests(store, &query, &rows, &count, &err) != TR_OK)
        return tr_cli_fail(&err);
    int code = TR_EXIT_GOOD;
    if (w->json) {
        json_t *all = json_array();
        for (size_t i = 0; i < count; i++)
            json_array_append_new(all, contest_json(&rows[i]));
        code = tr_cli_print_json(json_pack("{s:s, s:o}", "board", w->board, "contests", all), code);
    } else if (count == 0) {
        printf("%s\n", tr_say("Nothing is contested."));
    }
    for (size_t i = 0; !w->json && i < count; i++)
        contest_text(&rows[i]);
    tr_free(rows);
    return code;
}

/* ---- deciding ---------------------------------------------------------------- */

static int accepted_json(const struct tr_accepted *a)
{
    json_t *runs = json_array();
    for (size_t i = 0; i < a->count; i++)
        json_array_append_new(
            runs, json_pack("{s:I, s:s, s:s, s:i, s:i}", "run_id", (json_int_t)a->changes[i].run,
                            "player", a->changes[i].player, "scenario", a->changes[i].scenario,
                            "before", a->changes[i].before, "after", a->changes[i].after));
    return tr_cli_print_json(
        json_pack("{s:o, s:s, s:s, s:b, s:b, s:I, s:I, s:I, s:o}", "contest",
                  contest_json(&a->contest), "template", a->template, "file", a->file, "already",
                  a->already, "rule_met", a->rule_met, "heard", (json_int_t)a->heard, "touched",
                  (json_int_t)a->touched, "not_judged", (json_int_t)a->unjudged, "runs", runs),
        TR_EXIT_GOOD);
}

static void accepted_text(const struct tr_accepted *a)
{
    if (a->already) {
        printf(tr_say("Accepted: run %lld keeps %s by now, by another phrase; none was added.\n"),
               (long long)a->contest.run, a->contest.rule);
        return;
    }
    printf(tr_say("Accepted: \"%s\" says %s from now on (%s).\n"), a->template, a->contest.act,
           a->file);
    printf(tr_say("%zu runs heard again, %zu show something else, %zu have other points.\n"),
           a->heard, a->touched, a->count);
    for (size_t i = 0; i < a->count; i++)
        printf(tr_say("  run %lld, %s, %s: %d → %d\n"), (long long)a->changes[i].run,
               *a->changes[i].player ? a->changes[i].player : "–", a->changes[i].scenario,
               a->changes[i].before, a->changes[i].after);
    if (!a->rule_met)
        printf(tr_say("The rule %s stays broken in run %lld for another reason.\n"),
               a->contest.rule, (long long)a->contest.run);
}

static int accept(const struct wish *w, struct tr_store *store, int64_t id)
{
    struct tr_loader loader;
    struct tr_accepted accepted;
    tr_err err = {0};
    if (tr_loader_init(&loader, w->data, &err) != TR_OK)
        return tr_cli_fail(&err);
    const struct tr_accept_wish wish = {.data_dir = loader.data_dir,
                                        .contest = id,
                                        .act = w->act,
                                        .phrase = w->phrase,
                                        .note = w->note ? w->note : ""};
    if (tr_contest_accept(store, &wish, &accepted, &err) != TR_OK)
        return tr_cli_fail(&err);
    int code = TR_EXIT_GOOD;
    if (w->json)
        code = accepted_json(&accepted);
    else
        accepted_text(&accepted);
    tr_accepted_done(&accepted);
    return code;
}

static int decline(const struct wish *w, struct tr_store *store, int64_t id)
{
    tr_err err = {0};
    if (tr_contest_decline(store, id, w->note ? w->note : "", &err) != TR_OK)
        return tr_cli_fail(&err);
    if (w->json)
        return tr_cli_print_json(
            json_pack("{s:I, s:s}", "contest", (json_int_t)id, "state", "declined"), TR_EXIT_GOOD);
    printf(tr_say("Contest %lld is declined.\n"), (long long)id);
    return TR_EXIT_GOOD;
}

/* An option that would be passed over may be one that is relied on. */
static bool goes_with(const struct wish *w, bool lists, bool accepts)
{
    const struct {
        const char *option;
        bool given, good;
    } all[] = {{"--player", w->player != NULL, lists},
               {"--state", w->state >= 0, lists},
               {"--act", w->act != NULL, accepts},
               {"--phrase", w->phrase != NULL, accepts},
               {"--note", w->note != NULL, !lists}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i].given && !all[i].good) {
            tr_cli_error(lists     ? tr_say("%s does not go with the list of contests")
                         : accepts ? tr_say("%s does not go with accept")
                                   : tr_say("%s does not go with decline"),
                         all[i].option);
            return false;
        }
    return true;
}

static int decide(const struct wish *w, struct tr_store *store, bool accepts, const char *number)
{
    uint64_t id;
    if (!tr_cli_number("ID", number, 1, INT64_MAX, &id))
        return TR_EXIT_USAGE;
    return accepts ? accept(w, store, (int64_t)id) : decline(w, store, (int64_t)id);
}

static int parse(struct wish *w, int argc, char **argv, const struct option *options,
                 int (*usage)(void), int *code)
{
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt != 'h' && take(w, opt))
            continue;
        *code = opt == 'h' ? usage() : TR_EXIT_USAGE;
        return -1;
    }
    return 0;
}

int tr_cli_contest(int argc, char **argv)
{
    struct wish w = {.state = -1};
    char own[TR_PATH_MAX];
    int code;
    if (parse(&w, argc, argv, of_one, usage_one, &code) != 0)
        return code;
    if (argc - optind != 2) {
        tr_cli_error("%s", tr_say("contest needs the run's number and the rule"));
        return TR_EXIT_USAGE;
    }
    struct tr_store *store = open_board(&w, own);
    if (!store)
        return TR_EXIT_USAGE;
    code = make(&w, store, argv[optind], argv[optind + 1]);
    tr_store_close(store);
    return code;
}

int tr_cli_contests(int argc, char **argv)
{
    struct wish w = {.state = -1};
    char own[TR_PATH_MAX];
    int code;
    if (parse(&w, argc, argv, of_all, usage_all, &code) != 0)
        return code;
    int words = argc - optind;
    bool accepts = words == 2 && strcmp(argv[optind], "accept") == 0;
    bool declines = words == 2 && strcmp(argv[optind], "decline") == 0;
    if (words > 0 && !accepts && !declines) {
        tr_cli_error("%s", tr_say("contests needs accept or decline with the contest's number, or "
                                  "nothing for the list"));
        return TR_EXIT_USAGE;
    }
    if (!goes_with(&w, words == 0, accepts))
        return TR_EXIT_USAGE;
    struct tr_store *store = open_board(&w, own);
    if (!store)
        return TR_EXIT_USAGE;
    code = words == 0 ? list(&w, store) : decide(&w, store, accepts, argv[optind + 1]);
    tr_store_close(store);
    return code;
}
