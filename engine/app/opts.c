/* The command line. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "app/app_inside.h"
#include "base/alloc.h"

enum {
    OPT_LANG = 256,
    OPT_MODE,
    OPT_PLAYER,
    OPT_SEED,
    OPT_BOARD,
    OPT_HOUSE,
    OPT_CARD,
    OPT_PROFILE,
    OPT_DATA,
    OPT_SCENARIO,
    OPT_FROM,
    OPT_WATCH,
    OPT_DUMP,
    OPT_SHOTS,
    OPT_STATS,
    OPT_SIZE,
    OPT_TEXT,
    OPT_DARK,
    OPT_LIGHT,
    OPT_MUTE,
    OPT_VOICES
};

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"mode", required_argument, NULL, OPT_MODE},
                                        {"player", required_argument, NULL, OPT_PLAYER},
                                        {"seed", required_argument, NULL, OPT_SEED},
                                        {"board", required_argument, NULL, OPT_BOARD},
                                        {"house", required_argument, NULL, OPT_HOUSE},
                                        {"scorecard", required_argument, NULL, OPT_CARD},
                                        {"profile", required_argument, NULL, OPT_PROFILE},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"scenario", required_argument, NULL, OPT_SCENARIO},
                                        {"from", required_argument, NULL, OPT_FROM},
                                        {"watch", no_argument, NULL, OPT_WATCH},
                                        {"ui-dump", required_argument, NULL, OPT_DUMP},
                                        {"shots", required_argument, NULL, OPT_SHOTS},
                                        {"frame-stats", required_argument, NULL, OPT_STATS},
                                        {"size", required_argument, NULL, OPT_SIZE},
                                        {"text-percent", required_argument, NULL, OPT_TEXT},
                                        {"dark", no_argument, NULL, OPT_DARK},
                                        {"light", no_argument, NULL, OPT_LIGHT},
                                        {"mute", no_argument, NULL, OPT_MUTE},
                                        {"voices", required_argument, NULL, OPT_VOICES},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(
        tr_say("usage: thirdring-window [OPTION...]\n\n"
               "Opens the game.\n\n"
               "  --scenario S      begin with this call\n"
               "  --lang L          zh-Hans, zh-Hant, en\n"
               "  --player NAME     name on the board\n"
               "  --mode M          practice, exam; tutorial tells every rule as it is decided\n"
               "  --profile P       the caller's patience: 100, 150, 200 percent, untimed\n"
               "  --seed N          the same call again\n"
               "  --house H         who answers (default: yunshan)\n"
               "  --scorecard S     how it is scored (default: as the house does)\n"
               "  --board PATH      where runs are stored (default: your own board)\n"
               "  --watch           load the call again whenever a file of it is saved, and\n"
               "                    stay in the same beat; nothing is stored\n"
               "  --from BEAT       try the call out from this beat on; nothing is stored\n"
               "  --data DIR        folder with scenarios/ and assets/\n"
               "  --size WxH        size of the window\n"
               "  --text-percent N  size of the text, 80 to 200\n"
               "  --dark, --light   colours\n"
               "  --mute            no sound\n"
               "  --voices V        what is not recorded: babble, or espeak for a computed voice\n"
               "  --ui-dump FILE    describe every frame, one widget a line\n"
               "  --frame-stats FILE  what every frame cost, one frame a line\n"
               "  --shots DIR       a picture of every screen\n"),
        stdout);
    return 0;
}

static bool bad(const char *option, const char *value)
{
    fprintf(stderr, tr_say("thirdring-window: %s cannot be \"%s\"; --help tells what it can be\n"),
            option, value);
    return false;
}

static bool number(const char *value, int64_t least, int64_t most, int64_t *out)
{
    char *end;
    errno = 0;
    long long n = strtoll(value, &end, 10);
    if (errno || *end || end == value || n < least || n > most)
        return false;
    *out = n;
    return true;
}

static bool take_size(struct tr_app_opts *o, const char *value)
{
    int64_t w, h;
    char left[16];
    const char *x = strchr(value, 'x');
    if (!x || (size_t)(x - value) >= sizeof left)
        return bad("--size", value);
    SDL_strlcpy(left, value, (size_t)(x - value) + 1);
    if (!number(left, 320, 7680, &w) || !number(x + 1, 240, 4320, &h))
        return bad("--size", value);
    o->w = (int)w;
    o->h = (int)h;
    return true;
}

static bool take_profile(struct tr_app_opts *o, const char *value)
{
    int64_t n = 0;
    if (strcmp(value, "untimed") != 0 && (!number(value, 100, 200, &n) || n % 50 != 0))
        return bad("--profile", value);
    o->profile = (int)n;
    return true;
}

static bool take(struct tr_app_opts *o, int c)
{
    int64_t n = 0;
    switch (c) {
    case OPT_LANG:
        if (tr_lang_of_tag(optarg) < 0)
            return bad("--lang", optarg);
        o->lang = optarg;
        return true;
    case OPT_MODE:
        if (strcmp(optarg, "practice") != 0 && strcmp(optarg, "exam") != 0 &&
            strcmp(optarg, "tutorial") != 0)
            return bad("--mode", optarg);
        o->mode = optarg;
        return true;
    case OPT_PLAYER:
        o->player = optarg;
        return true;
    case OPT_SEED:
        if (!number(optarg, 0, ((int64_t)1 << 53) - 1, &o->seed))
            return bad("--seed", optarg);
        return true;
    case OPT_BOARD:
        o->board = optarg;
        return true;
    case OPT_HOUSE:
        o->house = optarg;
        return true;
    case OPT_CARD:
        o->card = optarg;
        return true;
    case OPT_PROFILE:
        return take_profile(o, optarg);
    case OPT_DATA:
        o->data = optarg;
        return true;
    case OPT_SCENARIO:
        o->scenario = optarg;
        return true;
    case OPT_FROM:
        o->from = optarg;
        return true;
    case OPT_WATCH:
        o->watch = true;
        return true;
    case OPT_DUMP:
        o->dump = optarg;
        return true;
    case OPT_SHOTS:
        o->shots = optarg;
        return true;
    case OPT_STATS:
        o->stats = optarg;
        return true;
    case OPT_SIZE:
        return take_size(o, optarg);
    case OPT_TEXT:
        if (!number(optarg, 80, 200, &n))
            return bad("--text-percent", optarg);
        o->text_percent = (int)n;
        return true;
    case OPT_DARK:
    case OPT_LIGHT:
        o->dark = c == OPT_DARK;
        return true;
    case OPT_VOICES:
        if (strcmp(optarg, "espeak") != 0 && strcmp(optarg, "babble") != 0)
            return bad("--voices", optarg);
        o->espeak = strcmp(optarg, "espeak") == 0;
        return true;
    case OPT_MUTE:
        o->mute = true;
        return true;
    default:
        return false;
    }
}

/* --watch and --from are about one call, and practice. */
static bool tries_out(const struct tr_app_opts *o)
{
    const char *which = o->watch ? "--watch" : "--from";
    if (!o->watch && !o->from)
        return true;
    if (!o->scenario)
        fprintf(stderr, tr_say("thirdring-window: %s needs the name of a call\n"), which);
    else if (o->mode && strcmp(o->mode, "exam") == 0)
        fprintf(stderr, tr_say("thirdring-window: %s is practice and cannot be an exam\n"), which);
    else
        return true;
    return false;
}

int tr_app_opts_parse(struct tr_app_opts *o, int argc, char **argv)
{
    int c;
    *o = (struct tr_app_opts){.house = "yunshan", .profile = -1, .seed = -1, .dark = -1};
    opterr = 0;
    while ((c = getopt_long(argc, argv, ":h", options, NULL)) != -1) {
        if (c == 'h')
            return usage();
        if (c == '?' || c == ':') {
            fprintf(stderr,
                    c == ':' ? tr_say("thirdring-window: option %s needs a value\n")
                             : tr_say("thirdring-window: there is no option %s; --help lists "
                                      "what there is\n"),
                    argv[optind - 1]);
            return 2;
        }
        if (!take(o, c))
            return 2;
    }
    if (optind < argc && !o->scenario)
        o->scenario = argv[optind++];
    if (optind < argc) {
        fprintf(stderr, tr_say("thirdring-window: one call at a time: \"%s\" is too much\n"),
                argv[optind]);
        return 2;
    }
    return tries_out(o) ? -1 : 2;
}
