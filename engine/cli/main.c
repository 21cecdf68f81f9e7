/* thirdring: every command of the product without a window. Finds the
 * subcommand and is the only file that ends the process. */
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "script/reader.h"

struct command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *about;
};

static const struct command commands[] = {
    {"play", tr_cli_play, "play a call, or list the scenarios"},
    {"verify", tr_cli_verify, "re-compute saved runs and compare"},
    {"referee", tr_cli_referee, "re-compute a board's runs and hear every answer again"},
    {"check", tr_cli_check, "look for mistakes in scenarios, houses and scorecards"},
    {"compile", tr_cli_compile, "turn a scenario into graph bytes"},
    {"acts", tr_cli_acts, "show which speech acts the ear finds in a text"},
    {"new", tr_cli_new, "make a small scenario to edit"},
    {"walk", tr_cli_walk, "play every way that a call can go"},
    {"graph", tr_cli_graph, "draw a scenario, and the ways that runs took"},
    {"scorecard", tr_cli_scorecard, "show, compare and explain the rules of etiquette"},
    {"debrief", tr_cli_debrief, "show a stored call once more, or write it as a page"},
    {"rescore", tr_cli_rescore, "judge a board's runs by another scorecard"},
    {"contest", tr_cli_contest, "say that a rule was kept after all"},
    {"contests", tr_cli_contests, "list what is contested, accept or decline it"},
    {"extract", tr_cli_extract, "write a scenario's lines for a translator or a spreadsheet"},
    {"import", tr_cli_import, "bring a translation back into the scenario"},
    {"voices", tr_cli_voices, "list spoken lines, write the recording sheet, say what is missing"},
    {"board", tr_cli_board, "show the ranks, or take a run out of a board"},
    {"progress", tr_cli_progress, "show how a trainee gets on and which call to take next"},
    {"quiz", tr_cli_quiz, "ask what no simulated call can show"},
    {"bench", tr_cli_bench, "measure the speed of loading, playing, hearing and storing"},
};
#define COMMANDS (sizeof commands / sizeof *commands)

static int help(void)
{
    printf(tr_say("Third Ring %s: practise answering the telephone.\n\n"), TR_VERSION);
    fputs(tr_say("usage: thirdring [--lang L] COMMAND [OPTION...] [ARGUMENT...]\n\ncommands:\n"),
          stdout);
    for (size_t i = 0; i < COMMANDS; i++)
        printf("  %-9s %s\n", commands[i].name, tr_say(commands[i].about));
    fputs(tr_say("\nthirdring COMMAND --help tells more about each.\n"
                 "Languages: zh-Hans, zh-Hant, en. Data is found by --data DIR, then\n"
                 "$THIRDRING_DATA, then the working directory, then the installation.\n"),
          stdout);
    return TR_EXIT_GOOD;
}

static int unknown(const char *name)
{
    const char *names[COMMANDS];
    for (size_t i = 0; i < COMMANDS; i++)
        names[i] = commands[i].name;
    const char *near = tr_cli_nearest(name, names, COMMANDS);
    if (near)
        tr_cli_error(tr_say("there is no command \"%s\"; did you mean \"%s\"?"), name, near);
    else
        tr_cli_error(tr_say("there is no command \"%s\"; thirdring --help lists them"), name);
    return TR_EXIT_USAGE;
}

static int dispatch(int argc, char **argv)
{
    int i = 1;
    while (i + 1 < argc && strcmp(argv[i], "--lang") == 0) {
        enum tr_lang lang;
        if (!tr_cli_lang(argv[i + 1], &lang))
            return TR_EXIT_USAGE;
        tr_texts_use(lang);
        i += 2;
    }
    if (i >= argc) {
        char *list[] = {(char[]){"play"}, NULL};
        return tr_cli_play(1, list);
    }
    if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0 ||
        strcmp(argv[i], "help") == 0)
        return help();
    if (strcmp(argv[i], "--version") == 0) {
        char loader[1024];
        tr_err err;
        printf("thirdring %s (sim %d, ear %d)\n", TR_VERSION, TR_SIM_VERSION, TR_EAR_VERSION);
        if (tr_loader_version(loader, sizeof loader, &err) != TR_OK)
            tr_cli_error("%s", err.msg);
        else
            fputs(loader, stdout);
        return TR_EXIT_GOOD;
    }
    for (size_t c = 0; c < COMMANDS; c++) {
        if (strcmp(argv[i], commands[c].name) != 0)
            continue;
        if (i > 1) { /* the language goes on to the subcommand: COMMAND --lang L … */
            char *name = argv[i];
            argv[i] = argv[i - 1];
            argv[i - 1] = argv[i - 2];
            argv[i - 2] = name;
            i -= 2;
        }
        return commands[c].run(argc - i, argv + i);
    }
    return unknown(argv[i]);
}

int main(int argc, char **argv)
{
    int lang = tr_lang_of_system();
    tr_texts_init();
    tr_texts_use(lang >= 0 ? (enum tr_lang)lang : TR_LANG_EN);
    int code = dispatch(argc, argv);
    if (fflush(stdout) != 0 && code == TR_EXIT_GOOD) {
        tr_cli_error("%s", tr_say("the result could not be written to the standard output"));
        code = TR_EXIT_USAGE;
    }
    exit(code);
}
