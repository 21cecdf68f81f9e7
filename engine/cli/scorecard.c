/* thirdring scorecard: what a card holds, what tells two cards apart, and one rule
 * in full. */
#include <string.h>

#include "base/file.h"
#include "cli/cli.h"
#include "cli/scorecard.h"
#include "report/card_words.h"

enum { OPT_LANG = 256, OPT_DATA, OPT_CARD, OPT_GROUP, OPT_JSON };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"scorecard", required_argument, NULL, OPT_CARD},
                                        {"group", required_argument, NULL, OPT_GROUP},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring scorecard show [CARD] [OPTION...]\n"
                 "       thirdring scorecard diff CARD CARD [OPTION...]\n"
                 "       thirdring scorecard explain RULE [OPTION...]\n\n"
                 "Shows the rules of a scorecard by section, with what they are worth; what\n"
                 "the second card does otherwise than the first; or one rule in full.\n\n"
                 "  --scorecard S    the card whose rule is explained (default: base)\n"
                 "  --group G        show only the rules of a group: base, complaint, sales, …\n"
                 "  --lang L         zh-Hans, zh-Hant or en\n"
                 "  --json           one JSON document\n"
                 "  --data DIR       where scenarios and assets are\n"),
          stdout);
    return TR_EXIT_GOOD;
}

/* ---- loading -------------------------------------------------------------------- */

/* Whether the usual card has rules of that group. */
static bool is_group(const struct tr_loader *loader, const char *id)
{
    struct tr_loaded loaded;
    struct tr_card *card = NULL;
    tr_err err = {0};
    bool found = false;
    memset(&loaded, 0, sizeof loaded);
    if (tr_load(loader, TR_LOAD_CARD, TR_USUAL_CARD, &loaded, &err) == TR_OK &&
        tr_card_decode(&card, loaded.bytes.data, loaded.bytes.len, &err) == TR_OK)
        for (uint32_t i = 0; i < card->rule_count; i++)
            found |= strcmp(tr_card_str(card, card->rules[i].group), id) == 0;
    tr_card_free(card);
    tr_loaded_done(&loaded);
    return found;
}

/* There is no such card: which one may be meant, or which there are. */
static void say_missing(const struct tr_loader *loader, const char *id)
{
    char path[TR_PATH_MAX], list[500];
    struct tr_names names = {0};
    tr_err err = {0};
    size_t count = 0, len = 0;
    if (is_group(loader, id)) {
        tr_cli_error(tr_say("\"%s\" is no scorecard but a group of rules; `thirdring scorecard "
                            "show --group %s` shows them"),
                     id, id);
        return;
    }
    if (tr_path_join(path, sizeof path, loader->data_dir, "scenarios/scorecards", &err) == TR_OK)
        (void)tr_dir_list(path, &names, &err);
    list[0] = '\0';
    for (size_t i = 0; i < names.count; i++) {
        char *end = strstr(names.v[i], ".lua");
        if (!end || end[4])
            continue;
        *end = '\0';
        char *name = names.v[count];
        names.v[count++] = names.v[i];
        names.v[i] = name;
        if (len < sizeof list)
            len += (size_t)snprintf(list + len, sizeof list - len, "%s%s", len ? tr_say(", ") : "",
                                    names.v[count - 1]);
    }
    const char *near = tr_cli_nearest(id, (const char *const *)names.v, count);
    if (near)
        tr_cli_error(tr_say("there is no scorecard \"%s\"; did you mean %s?"), id, near);
    else
        tr_cli_error(tr_say("there is no scorecard \"%s\"; there are: %s"), id, list);
    tr_names_done(&names);
}

/* out: freed by the caller; NULL on failure, which has been said */
static struct tr_card *load(const struct tr_loader *loader, const char *id)
{
    struct tr_loaded loaded;
    struct tr_card *card = NULL;
    char line[4096];
    tr_err err = {0};
    memset(&loaded, 0, sizeof loaded);
    tr_status st = tr_load(loader, TR_LOAD_CARD, id, &loaded, &err);
    bool missing = st == TR_ENOTFOUND && !strchr(id, '/');
    for (size_t i = 0; st != TR_OK && i < loaded.findings.count; i++) {
        tr_finding_format(&loaded.findings.v[i], line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    if (missing)
        say_missing(loader, id);
    else if (st != TR_OK && loaded.findings.count == 0)
        tr_cli_fail(&err);
    else if (st == TR_OK && tr_card_decode(&card, loaded.bytes.data, loaded.bytes.len, &err))
        tr_cli_fail(&err);
    tr_loaded_done(&loaded);
    return card;
}

/* ---- two cards ----------------------------------------------------------------------- */

struct difference {
    const struct tr_card_wish *wish;
    json_t *rows;
    size_t count;
};

static void differs(struct difference *d, char sign, const struct tr_card *card,
                    const struct tr_rule *rule, const char *how)
{
    d->count++;
    if (d->rows) {
        json_array_append_new(d->rows, json_pack("{s:s, s:s, s:s}", "id",
                                                 tr_card_str(card, rule->id), "change",
                                                 sign == '-'   ? "removed"
                                                 : sign == '+' ? "added"
                                                               : "changed",
                                                 "how", how));
        return;
    }
    printf("%c ", sign);
    tr_cli_pad(stdout, tr_card_str(card, rule->id), 30);
    tr_cli_wrap(stdout, *how ? how : tr_card_in(card, rule->title, d->wish->lang), 32, 32,
                tr_cli_columns(stdout));
    putchar('\n');
}

static int diff(const struct tr_loader *loader, const struct tr_card_wish *wish, const char *first,
                const char *second)
{
    struct tr_card *a = load(loader, first), *b = a ? load(loader, second) : NULL;
    struct difference d = {.wish = wish, .rows = wish->json ? json_array() : NULL};
    char how[4096];
    if (!b) {
        tr_card_free(a);
        json_decref(d.rows);
        return TR_EXIT_USAGE;
    }
    for (uint32_t i = 0; i < a->rule_count; i++) {
        uint32_t k = tr_card_find(b, tr_card_str(a, a->rules[i].id));
        if (k == UINT32_MAX)
            differs(&d, '-', a, &a->rules[i], "");
        else if (tr_rule_changes(a, &a->rules[i], b, &b->rules[k], how, sizeof how))
            differs(&d, '~', b, &b->rules[k], how);
    }
    for (uint32_t i = 0; i < b->rule_count; i++)
        if (tr_card_find(a, tr_card_str(b, b->rules[i].id)) == UINT32_MAX)
            differs(&d, '+', b, &b->rules[i], "");
    if (!wish->json && d.count == 0)
        printf("%s\n", tr_say("The two cards have the same rules."));
    tr_card_free(a);
    tr_card_free(b);
    if (!wish->json)
        return TR_EXIT_GOOD;
    return tr_cli_print_json(
        json_pack("{s:s, s:s, s:o}", "before", first, "after", second, "rules", d.rows),
        TR_EXIT_GOOD);
}

int tr_cli_scorecard(int argc, char **argv)
{
    struct tr_card_wish wish = {.card = TR_USUAL_CARD, .lang = TR_LANG_EN};
    struct tr_loader loader;
    const char *data = NULL;
    tr_err err = {0};
    int opt, system = tr_lang_of_system();
    if (system >= 0)
        wish.lang = (enum tr_lang)system;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == OPT_LANG && tr_cli_lang(optarg, &wish.lang))
            tr_texts_use(wish.lang);
        else if (opt == OPT_DATA)
            data = optarg;
        else if (opt == OPT_CARD)
            wish.card = optarg;
        else if (opt == OPT_GROUP)
            wish.group = optarg;
        else if (opt == OPT_JSON)
            wish.json = true;
        else
            return TR_EXIT_USAGE;
    }
    char **words = argv + optind;
    int count = argc - optind;
    bool shows = count >= 1 && count <= 2 && strcmp(words[0], "show") == 0;
    bool explains = count == 2 && strcmp(words[0], "explain") == 0;
    bool compares = count == 3 && strcmp(words[0], "diff") == 0;
    if (!shows && !explains && !compares) {
        tr_cli_error("%s",
                     tr_say("scorecard needs show, diff with two cards, or explain with a rule"));
        return TR_EXIT_USAGE;
    }
    if (tr_loader_init(&loader, data, &err) != TR_OK)
        return tr_cli_fail(&err);
    if (compares)
        return diff(&loader, &wish, words[1], words[2]);
    struct tr_card *card = load(&loader, shows && count == 2 ? words[1] : wish.card);
    int code = !card   ? TR_EXIT_USAGE
               : shows ? tr_scorecard_show(&wish, card)
                       : tr_scorecard_explain(&wish, card, words[1]);
    tr_card_free(card);
    return code;
}
