/* thirdring play: one call, live in the terminal or from a script file. Store
 * first, show after: by the time a score is on the screen the run is safe. */
#include "cli/play.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/file.h"
#include "store/store.h"

#define SEED_RANGE 1000000000u /* drawn seeds are short enough to be read out */

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
    OPT_FROM,
    OPT_WATCH,
    OPT_VOICES,
    OPT_TEXT,
    OPT_SCRIPT,
    OPT_JSON,
    OPT_SAVE
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
                                        {"from", required_argument, NULL, OPT_FROM},
                                        {"watch", no_argument, NULL, OPT_WATCH},
                                        {"voices", required_argument, NULL, OPT_VOICES},
                                        {"text", no_argument, NULL, OPT_TEXT},
                                        {"script", required_argument, NULL, OPT_SCRIPT},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"save", required_argument, NULL, OPT_SAVE},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(
        tr_say("usage: thirdring play [SCENARIO] [--text] [OPTION...]\n\n"
               "Opens the window; with --text it plays one call in the terminal instead.\n"
               "Without SCENARIO the terminal lists what there is.\n\n"
               "  --lang L         zh-Hans, zh-Hant, en (default: the system's, else zh-Hans)\n"
               "  --mode M         practice (default), tutorial, exam\n"
               "  --profile P      the caller's patience: 100, 150, 200 percent, untimed\n"
               "                   (default: untimed when live, 100 from a script)\n"
               "  --player NAME    name on the board (default: your login name)\n"
               "  --seed N         the same call again\n"
               "  --house H        who answers (default: yunshan)\n"
               "  --scorecard S    how it is scored (default: as the house does)\n"
               "  --board PATH     where to store the run (live calls: your own board)\n"
               "  --save FILE      write the run to a file\n"
               "  --script FILE    play commands from a file, one a line: MS COMMAND ARG...\n"
               "  --json           print the verdict as JSON (with --script)\n"
               "  --from BEAT      try the call out from this beat on, picked up; nothing is\n"
               "                   stored\n"
               "  --watch          the window loads the call again whenever a file of it is\n"
               "                   saved, and stays in the same beat; nothing is stored\n"
               "  --voices V       what the window does without a recording: babble (default), or\n"
               "                   espeak for a computed voice\n"
               "  --data DIR       folder with scenarios/ and assets/\n\n"
               "Commands of a script: pick_up, speak, correct, say TEXT, choose N, hold, resume,\n"
               "note FIELD TEXT, ready, look_up ENTRY, consult WHO, transfer WHO, other_line,\n"
               "mute, unmute, signal, dial DIGITS, hang_up, leave; MS counts from the first\n"
               "ring; # begins a comment.\n"),
        stdout);
    return TR_EXIT_GOOD;
}

static bool pick_profile(const char *value, int *out)
{
    static const char *const names[] = {"untimed", "100", "150", "200"};
    static const int profiles[] = {0, 100, 150, 200};
    int i;
    if (!tr_cli_pick("--profile", value, names, 4, &i))
        return false;
    *out = profiles[i];
    return true;
}

static bool draw_seed(uint64_t *out)
{
    uint64_t seed;
    if (getrandom(&seed, sizeof seed, 0) != (ssize_t)sizeof seed) {
        tr_cli_error("%s", tr_say("the system gave no random number; use --seed"));
        return false;
    }
    *out = seed % SEED_RANGE;
    return true;
}

/* What says the lines that are not recorded. */
static const char *const voice_names[] = {"babble", "espeak"};

struct parsed {
    struct tr_play play;
    const char *data, *voices;
    int profile; /* -1: by the way of playing */
    bool text, watch, has_seed, has_lang, has_mode;
};

static bool take(struct parsed *p, int c)
{
    struct tr_play *play = &p->play;
    int value = 0;
    switch (c) {
    case OPT_LANG:
        if (!tr_cli_lang(optarg, &play->lang))
            return false;
        tr_texts_use(play->lang);
        p->has_lang = true;
        return true;
    case OPT_MODE:
        if (!tr_cli_pick("--mode", optarg, tr_mode_names, TR_MODE_COUNT, &value))
            return false;
        play->call.mode = (uint8_t)value;
        p->has_mode = true;
        return true;
    case OPT_PLAYER:
        play->player = optarg;
        return true;
    case OPT_SEED:
        p->has_seed = true;
        return tr_cli_number("--seed", optarg, 0, ((uint64_t)1 << 53) - 1, &play->call.seed);
    case OPT_BOARD:
        play->board = optarg;
        return true;
    case OPT_HOUSE:
        play->house = optarg;
        return true;
    case OPT_CARD:
        play->card = optarg;
        return true;
    case OPT_PROFILE:
        return pick_profile(optarg, &p->profile);
    case OPT_DATA:
        p->data = optarg;
        return true;
    case OPT_FROM:
        play->from = optarg;
        return true;
    case OPT_VOICES:
        if (!tr_cli_pick("--voices", optarg, voice_names, 2, &value))
            return false;
        p->voices = voice_names[value];
        return true;
    case OPT_WATCH:
        p->watch = true;
        return true;
    case OPT_TEXT:
        p->text = true;
        return true;
    case OPT_SCRIPT:
        play->script = optarg;
        return true;
    case OPT_JSON:
        play->json = true;
        return true;
    case OPT_SAVE:
        play->save = optarg;
        return true;
    default:
        return false;
    }
}

/* What --watch and --from go together with. */
static bool tries_out(const struct parsed *p)
{
    const struct tr_play *play = &p->play;
    const char *which = p->watch ? "--watch" : "--from";
    const char *keep = play->board ? "--board" : play->save ? "--save" : NULL;
    if (!p->watch && !play->from)
        return true;
    if (!play->scenario)
        tr_cli_error(tr_say("%s needs the name of a call"), which);
    else if (p->watch && (p->text || play->script))
        tr_cli_error("%s", tr_say("--watch is for the window; leave out --text and --script"));
    else if (play->call.mode == TR_MODE_EXAM)
        tr_cli_error(tr_say("%s is practice and cannot be an exam"), which);
    else if (keep)
        tr_cli_error(tr_say("%s only tries a call out, which is not stored; leave out %s"), which,
                     keep);
    else
        return true;
    return false;
}

/* gives: -1 to go on, else the exit code */
static int parse(int argc, char **argv, struct parsed *p)
{
    int c;
    optind = 0;
    while ((c = tr_cli_option(argc, argv, options)) != -1) {
        if (c == 'h')
            return usage();
        if (c == TR_OPT_BAD || !take(p, c))
            return TR_EXIT_USAGE;
    }
    if (optind < argc)
        p->play.scenario = argv[optind++];
    if (optind < argc) {
        tr_cli_error(tr_say("one call at a time: \"%s\" is too much"), argv[optind]);
        return TR_EXIT_USAGE;
    }
    if (p->play.json && !p->play.script) {
        tr_cli_error("%s", tr_say("--json needs --script: a live call has no JSON document"));
        return TR_EXIT_USAGE;
    }
    return tries_out(p) ? -1 : TR_EXIT_USAGE;
}

static int show(const struct tr_play *play, struct tr_session *session)
{
    struct tr_verdict_view view;
    tr_err err = {0};
    if (tr_verdict_view_init(&view, session, &err) != TR_OK)
        return tr_cli_fail(&err);
    int code = tr_play_keep(play, &view);
    if (play->json) {
        code = tr_cli_print_json(tr_verdict_json(&view), code);
    } else {
        tr_verdict_text(&view, stdout);
        printf(tr_say("Seed %llu\n"), (unsigned long long)play->call.seed);
        if (view.stored)
            tr_play_show_board(play, &view, stdout);
    }
    tr_verdict_view_done(&view);
    return code;
}

static int play_script(const struct tr_play *play, const struct tr_content *content,
                       struct tr_session_opts *opts)
{
    struct tr_session *session = NULL;
    struct tr_play_watch watch = {0};
    tr_err err = {0};
    opts->sink = (struct tr_sink){tr_play_watch, &watch};
    if (tr_session_new(&session, content, opts, &err) != TR_OK)
        return tr_cli_fail(&err);
    int code = tr_play_script(session, play->script, &watch);
    if (code == TR_EXIT_GOOD) {
        size_t count;
        const struct tr_spoken *all = tr_session_transcript(session, &count);
        for (size_t i = 0; !play->json && all && i < count; i++)
            tr_spoken_text(session, &all[i], stdout);
        code = show(play, session);
    }
    tr_session_free(session);
    return code;
}

static int play_live(const struct tr_play *play, const struct tr_content *content,
                     struct tr_session_opts *opts)
{
    struct tr_session *session = NULL;
    int code = tr_play_live(&session, content, opts);
    if (code == TR_EXIT_GOOD)
        code = show(play, session);
    tr_session_free(session);
    return code;
}

/* Options of the terminal that the window knows too. */
static size_t window_args(const struct parsed *p, char *program, char *seed, char **args)
{
    static const char *const profiles[] = {"untimed", "100", "150", "200"};
    const struct tr_play *play = &p->play;
    const struct {
        const char *name, *value;
    } all[] = {
        {"--lang", p->has_lang ? tr_lang_names[play->lang] : NULL},
        {"--player", play->player},
        {"--board", play->board},
        {"--house", play->house},
        {"--scorecard", play->card},
        {"--data", p->data},
        {"--seed", p->has_seed ? seed : NULL},
        {"--mode", p->has_mode ? tr_mode_names[play->call.mode] : NULL},
        {"--profile", p->profile < 0 ? NULL : profiles[p->profile ? p->profile / 50 - 1 : 0]},
        {"--from", play->from},
        {"--voices", p->voices},
        {"--scenario", play->scenario},
    };
    size_t n = 0;
    (void)snprintf(seed, 24, "%llu", (unsigned long long)play->call.seed);
    args[n++] = program;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (!all[i].value)
            continue;
        args[n++] = (char *)(uintptr_t)all[i].name; /* execv takes them as they are */
        args[n++] = (char *)(uintptr_t)all[i].value;
    }
    if (p->watch)
        args[n++] = (char *)(uintptr_t) "--watch";
    args[n] = NULL;
    return n;
}

/* Said here, where it is read; while it is watched the window waits for the beat. */
static bool has_beat(const struct parsed *p)
{
    struct tr_loader loader;
    struct tr_loaded loaded;
    struct tr_graph *graph = NULL;
    tr_err err = {0};
    uint16_t beat;
    memset(&loaded, 0, sizeof loaded);
    tr_status st = tr_loader_init(&loader, p->data, &err);
    if (st == TR_OK)
        st = tr_load(&loader, TR_LOAD_SCENARIO, p->play.scenario, &loaded, &err);
    if (st == TR_OK)
        st = tr_graph_decode(&graph, loaded.bytes.data, loaded.bytes.len, &err);
    if (st == TR_OK)
        st = tr_session_beat(graph, p->play.from, &beat, &err);
    if (st != TR_OK)
        (void)tr_cli_fail(&err);
    tr_graph_free(graph);
    tr_loaded_done(&loaded);
    return st == TR_OK;
}

/* The window takes over this process; what comes back is why it could not be started.
 * Without a display the calls are still listed when none was asked for.
 * gives: -1 to go on, else the exit code */
static int open_window(const struct parsed *p)
{
    char dir[TR_PATH_MAX];
    char program[TR_PATH_MAX];
    char seed[24];
    char *args[40];
    const char *x = getenv("DISPLAY");
    const char *wayland = getenv("WAYLAND_DISPLAY");
    bool display = (x && *x) || (wayland && *wayland);
    if (tr_program_dir(dir, sizeof dir, NULL) == TR_OK &&
        tr_path_join(program, sizeof program, dir, "thirdring-window", NULL) == TR_OK &&
        access(program, X_OK) == 0) {
        if (display && p->play.from && !p->watch && !has_beat(p)) {
            return TR_EXIT_USAGE;
        } else if (display) {
            (void)window_args(p, program, seed, args);
            (void)execv(program, args);
            tr_cli_error(tr_say("the window could not be started: %s"), strerror(errno));
        } else {
            tr_cli_error("%s", tr_say("there is no display to open the window on; add --text to "
                                      "play in the terminal"));
        }
    } else {
        tr_cli_error("%s", tr_say("this build has no window; add --text to play in the terminal"));
    }
    return p->play.scenario ? TR_EXIT_USAGE : -1;
}

static int play_call(struct tr_play *play)
{
    struct tr_content content;
    char now[32];
    tr_now_rfc3339(now);
    if (tr_cli_load(&content, &play->loader, play->scenario, play->house, play->card, play->lang) !=
        TR_OK)
        return TR_EXIT_USAGE;
    struct tr_session_opts opts = {
        .call = play->call, .player = play->player, .played_at = now, .from = play->from};
    int code = play->script ? play_script(play, &content, &opts) : play_live(play, &content, &opts);
    tr_content_done(&content);
    return code;
}

int tr_cli_play(int argc, char **argv)
{
    struct parsed p = {.profile = -1};
    struct tr_play *play = &p.play;
    char board[TR_PATH_MAX];
    int lang = tr_lang_of_system();
    tr_err err = {0};
    play->house = TR_DEFAULT_HOUSE;
    play->lang = lang >= 0 ? (enum tr_lang)lang : TR_LANG_ZH_HANS;
    play->call.mode = TR_MODE_PRACTICE;
    play->call.input = TR_INPUT_TERMINAL;
    int code = parse(argc, argv, &p);
    if (code >= 0)
        return code;
    tr_texts_use(play->lang);
    if (!p.text && !play->script && !play->save) {
        code = open_window(&p);
        if (code >= 0)
            return code;
    }
    if (tr_loader_init(&play->loader, p.data, &err) != TR_OK)
        return tr_cli_fail(&err);
    if (!play->scenario)
        return tr_play_list(&play->loader, play->lang);
    play->call.lang = (uint8_t)play->lang;
    play->call.profile = (uint16_t)(p.profile >= 0 ? p.profile : play->script ? 100 : 0);
    if (!p.has_seed && !draw_seed(&play->call.seed))
        return TR_EXIT_USAGE;
    if (!play->player)
        play->player = getenv("USER") ? getenv("USER") : getenv("LOGNAME");
    if (!play->board && !play->script && !play->from) {
        if (tr_store_default(board, sizeof board, &err) == TR_OK)
            play->board = board;
        else
            tr_cli_error(tr_say("this call will not be stored: %s"), err.msg);
    }
    return play_call(play);
}
