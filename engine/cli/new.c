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

/* The templates with what each says of itself; an empty list where there is no data. */
static void list_templates(const char *data, enum tr_lang lang)
{
    struct tr_loader loader;
    struct tr_names names = {0};
    char about[512];
    int widest = 0;
    if (tr_loader_init(&loader, data, NULL) != TR_OK ||
        tr_starter_list(&loader, &names, NULL) != TR_OK)
        return;
    printf(tr_say("\nTemplates (%s, when none is named):\n"), TR_STARTER_DEFAULT);
    for (size_t i = 0; i < names.count; i++)
        widest = (int)strlen(names.v[i]) > widest ? (int)strlen(names.v[i]) : widest;
    for (size_t i = 0; i < names.count; i++) {
        if (!tr_starter_about(&loader, names.v[i], lang, about, sizeof about))
            about[0] = '\0';
        printf("  %-*s  ", widest, names.v[i]);
        tr_cli_wrap(stdout, about, widest + 4, widest + 4, tr_cli_columns(stdout));
        fputc('\n', stdout);
    }
    tr_names_done(&names);
}

static int usage(const char *data, enum tr_lang lang)
{
    fputs(
        tr_say("usage: thirdring new NAME [--from TEMPLATE] [--lang L] [--data DIR]\n\n"
               "Makes scenarios/NAME: a small call that can be played at once, with comments\n"
               "in your language that say what to change. NAME has small letters, digits and _.\n"),
        stdout);
    list_templates(data, lang);
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
    int system_lang = tr_lang_of_system();
    enum tr_lang lang = system_lang >= 0 ? (enum tr_lang)system_lang : TR_LANG_EN;
    tr_err err = {0};
    bool help = false;
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            help = true;
        else if (opt == OPT_LANG && tr_cli_lang(optarg, &lang))
            tr_texts_use(lang);
        else if (opt == OPT_DATA)
            data = optarg;
        else if (opt == OPT_FROM)
            template = optarg;
        else
            return TR_EXIT_USAGE;
    }
    if (help)
        return usage(data, lang);
    if (optind + 1 != argc) {
        tr_cli_error("%s", tr_say("new needs the name of one scenario"));
        return TR_EXIT_USAGE;
    }
    if (tr_loader_init(&loader, data, &err) != TR_OK)
        return tr_cli_fail(&err);
    tr_status st = tr_starter_make(&loader, argv[optind], template, lang, path, &err);
    if (st != TR_OK)
        return refuse(&loader, template, st, &err);
    printf(tr_say("%s is ready. Edit scenario.lua and lines/, then:\n"
                  "  thirdring check %s\n"
                  "  thirdring play %s\n"
                  "In an editor open the folder scenarios/ rather than this one alone: types.lua\n"
                  "lies there and tells the Lua language server every field.\n"),
           path, argv[optind], argv[optind]);
    return TR_EXIT_GOOD;
}
