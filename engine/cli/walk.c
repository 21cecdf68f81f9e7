/* thirdring walk: every way a call can go, and what is wrong with some of them. */
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "cli/cli.h"
#include "cli/walk_report.h"

#define STATES_DEFAULT 1000000u
#define SECONDS_DEFAULT 20u
#define SAMPLES 10000u

enum {
    OPT_LANG = 256,
    OPT_DATA,
    OPT_HOUSE,
    OPT_CARD,
    OPT_STATES,
    OPT_SECONDS,
    OPT_SEED,
    OPT_SCRIPTS,
    OPT_JSON
};

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"house", required_argument, NULL, OPT_HOUSE},
                                        {"scorecard", required_argument, NULL, OPT_CARD},
                                        {"states", required_argument, NULL, OPT_STATES},
                                        {"seconds", required_argument, NULL, OPT_SECONDS},
                                        {"seed", required_argument, NULL, OPT_SEED},
                                        {"scripts", required_argument, NULL, OPT_SCRIPTS},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

struct request {
    const char *data, *house, *card, *scripts;
    uint64_t states, seconds, seed;
    enum tr_lang lang;
    bool json;
};

static int usage(void)
{
    fputs(tr_say("usage: thirdring walk SCENARIO [OPTION...]\n\n"
                 "Plays every way that a call can go and tells which beats, branches and endings\n"
                 "cannot be reached, which rules are never met or never broken, the lowest and\n"
                 "the highest score, and how long calls are.\n\n"
                 "  --states N     stop after so many states (default: 1000000)\n"
                 "  --seconds N    stop after so many seconds (default: 20)\n"
                 "  --scripts DIR  write a command script for each finding there\n"
                 "  --seed N       the facts and wordings of this call (default: 1)\n"
                 "  --house H      who answers (default: yunshan)\n"
                 "  --scorecard S  how it is scored (default: as the house does)\n"
                 "  --lang L       language of the ready-made answers\n"
                 "  --data DIR     folder with scenarios/ and assets/\n"
                 "  --json         one JSON document\n"),
          stdout);
    return TR_EXIT_GOOD;
}

struct clock {
    struct timespec from;
    int64_t most_ms;
};

/* The passes share the time: most of it is for what can be reached, which can be
 * settled; scores only get better. */
static bool tired(void *ctx, int pass)
{
    const struct clock *c = ctx;
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    int64_t ms =
        (int64_t)(now.tv_sec - c->from.tv_sec) * 1000 + (now.tv_nsec - c->from.tv_nsec) / 1000000;
    return ms >= (pass == 0 ? c->most_ms / 4 * 3 : c->most_ms);
}

static const char *phrase(void *ctx, const char *act)
{
    return tr_phrasing(ctx, act);
}

static int walk_one(const struct tr_loader *loader, const char *id, const struct request *q)
{
    struct tr_content content;
    struct tr_phrasings *phrasings = NULL;
    struct tr_walk walk;
    struct tr_bot_result bots[TR_BOT_COUNT];
    struct clock clock;
    char lexicon[TR_PATH_MAX];
    tr_err err = {0};
    struct tr_walk_opts opts = {.seed = q->seed,
                                .states_max = (uint32_t)q->states,
                                .tired = tired,
                                .ctx = &clock,
                                .samples = SAMPLES};
    tr_status st = tr_cli_load(&content, loader, id, q->house, q->card, q->lang);
    if (st != TR_OK)
        return st == TR_EFORMAT ? TR_EXIT_FINDINGS : TR_EXIT_USAGE;
    (void)clock_gettime(CLOCK_MONOTONIC, &clock.from);
    clock.most_ms = (int64_t)q->seconds * 1000;
    st = tr_path_join(lexicon, sizeof lexicon, loader->data_dir, "assets/lexicon", &err);
    if (st == TR_OK)
        st = tr_phrasings_read(&phrasings, lexicon, tr_lang_names[q->lang], &err);
    if (st == TR_OK && q->scripts)
        st = tr_dir_make(q->scripts, &err);
    if (st == TR_OK)
        st = tr_bots_play(bots, &content, phrasings, q->seed, &err);
    struct tr_walk_words words = {phrase, phrasings};
    opts.words = &words;
    if (st == TR_OK)
        st = tr_walk_run(&walk, &content, &opts, &err);
    int code = TR_EXIT_USAGE;
    if (st == TR_OK) {
        struct tr_walk_view view = {&walk, phrasings, bots, q->scripts, q->json};
        code = tr_walk_report(&view);
        tr_walk_done(&walk);
    } else {
        code = tr_cli_fail(&err);
    }
    tr_phrasings_free(phrasings);
    tr_content_done(&content);
    return code;
}

static bool take(struct request *q, int opt)
{
    switch (opt) {
    case OPT_LANG:
        return tr_cli_lang(optarg, &q->lang);
    case OPT_DATA:
        q->data = optarg;
        return true;
    case OPT_HOUSE:
        q->house = optarg;
        return true;
    case OPT_CARD:
        q->card = optarg;
        return true;
    case OPT_STATES:
        return tr_cli_number("--states", optarg, 1, UINT32_MAX / 4, &q->states);
    case OPT_SECONDS:
        return tr_cli_number("--seconds", optarg, 1, 86400, &q->seconds);
    case OPT_SEED:
        return tr_cli_number("--seed", optarg, 0, ((uint64_t)1 << 53) - 1, &q->seed);
    case OPT_SCRIPTS:
        q->scripts = optarg;
        return true;
    case OPT_JSON:
        q->json = true;
        return true;
    default:
        return false;
    }
}

int tr_cli_walk(int argc, char **argv)
{
    struct tr_loader loader;
    int lang = tr_lang_of_system();
    struct request q = {.house = TR_DEFAULT_HOUSE,
                        .states = STATES_DEFAULT,
                        .seconds = SECONDS_DEFAULT,
                        .seed = 1,
                        .lang = lang >= 0 ? (enum tr_lang)lang : TR_LANG_EN};
    tr_err err = {0};
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (!take(&q, opt))
            return TR_EXIT_USAGE;
    }
    tr_texts_use(q.lang);
    if (optind + 1 != argc) {
        tr_cli_error("%s", tr_say("walk needs the name of one scenario"));
        return TR_EXIT_USAGE;
    }
    if (tr_loader_init(&loader, q.data, &err) != TR_OK)
        return tr_cli_fail(&err);
    return walk_one(&loader, argv[optind], &q);
}
