/* thirdring new: a complete small scenario to edit. */
#include <string.h>

#include "cli/cli.h"
#include "session/starter.h"

enum { OPT_LANG = 256, OPT_DATA, OPT_FROM };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"from", required_argument, NULL, OPT_FROM},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring new NAME [--from TEMPLATE] [--data DIR]\n\n"
                 "Makes scenarios/NAME: a small call that can be played at once, with comments\n"
                 "that say what to change. NAME has small letters, digits and _.\n"
                 "Templates: inbound (default), complaint, message.\n"),
          stdout);
    return TR_EXIT_GOOD;
}

static int refuse(const struct tr_loader *loader, const char *template, tr_status st,
                  const tr_err *err)
{
    struct tr_names names = {0};
    int which;
    if (st == TR_ENOTFOUND && tr_starter_list(loader, &names, NULL) == TR_OK && names.count > 0)
        (void)tr_cli_pick("--from", template, (const char *const *)names.v, names.count, &which);
    else
        tr_cli_error("%s", err->msg);
    tr_names_done(&names);
    return TR_EXIT_USAGE;
}

int tr_cli_new(int argc, char **argv)
{
    struct tr_loader loader;
    char path[TR_PATH_MAX];
    const char *data = NULL;
    const char *template = TR_STARTER_DEFAULT;
    enum tr_lang lang;
    tr_err err = {0};
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == OPT_LANG && tr_cli_lang(optarg, &lang))
            tr_texts_use(lang);
        else if (opt == OPT_DATA)
            data = optarg;
        else if (opt == OPT_FROM)
            template = optarg;
        else
            return TR_EXIT_USAGE;
    }
    if (optind + 1 != argc) {
        tr_cli_error("%s", tr_say("new needs the name of one scenario"));
        return TR_EXIT_USAGE;
    }
    if (tr_loader_init(&loader, data, &err) != TR_OK)
        return tr_cli_fail(&err);
    tr_status st = tr_starter_make(&loader, argv[optind], template, path, &err);
    if (st != TR_OK)
        return refuse(&loader, template, st, &err);
    printf(tr_say("%s is ready. Edit scenario.lua and lines/, then:\n"
                  "  thirdring check %s\n"
                  "  thirdring play %s\n"),
           path, argv[optind], argv[optind]);
    return TR_EXIT_GOOD;
}
