/* thirdring check: every mistake in scenarios, houses and scorecards, with file,
 * line, code and the nearest name. One broken file never hides another. */
#include <jansson.h>
#include <string.h>

#include "base/file.h"
#include "cli/cli.h"
#include "report/rows.h"
#include "script/codes.h"
#include "script/suggest.h"
#include "session/pack.h"
#include "sim/card.h"
#include "sim/setup.h"
#include "speech/ear.h"

enum { OPT_LANG = 256, OPT_DATA, OPT_JSON, OPT_EXPLAIN };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"explain", required_argument, NULL, OPT_EXPLAIN},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring check [--json] [--data DIR] [PATH...]\n"
                 "       thirdring check --explain CODE\n\n"
                 "Looks for mistakes in scenarios, houses and scorecards: all of them, or those\n"
                 "named by PATH (an id, a scenario's folder, or a file below houses/ or\n"
                 "scorecards/). Exit code 1 when there is an error.\n"),
          stdout);
    return TR_EXIT_GOOD;
}

static void finding_row(const void *ctx, size_t index, struct tr_value *out)
{
    const struct tr_finding *f = &((const struct tr_findings *)ctx)->v[index];
    out[0].text = f->code;
    out[1].text = tr_severity_names[f->severity];
    out[2].text = f->file ? f->file : "";
    out[3].num = f->line;
    out[4].num = f->column;
    out[5].text = f->path ? f->path : "";
    out[6].text = f->message ? f->message : "";
    out[7].text = f->hint ? f->hint : "";
}

static json_t *findings_json(const struct tr_findings *findings)
{
    static const struct tr_col cols[] = {
        {.id = "code", .title = "", .type = TR_COL_TEXT},
        {.id = "severity", .title = "", .type = TR_COL_TEXT},
        {.id = "file", .title = "", .type = TR_COL_TEXT},
        {.id = "line", .title = "", .type = TR_COL_INT},
        {.id = "column", .title = "", .type = TR_COL_INT},
        {.id = "path", .title = "", .type = TR_COL_TEXT},
        {.id = "message", .title = "", .type = TR_COL_TEXT},
        {.id = "hint", .title = "", .type = TR_COL_TEXT},
    };
    struct tr_rows rows = {.cols = cols,
                           .col_count = sizeof cols / sizeof *cols,
                           .row_count = findings->count,
                           .row = finding_row,
                           .ctx = findings,
                           .marked = SIZE_MAX};
    json_t *list = tr_rows_json(&rows);
    return list ? json_pack("{s:o}", "findings", list) : NULL;
}

/* A file that gave no finding of its own but could not be loaded. */
static void add_reason(struct tr_findings *findings, const char *id, const tr_err *err)
{
    char file[TR_PATH_MAX];
    char path[1] = "";
    char message[TR_ERR_MAX];
    struct tr_finding f = {.severity = TR_SEV_ERROR, .file = file, .path = path, .hint = path};
    tr_code_text(err->status == TR_ELIMIT ? TR_C_BUDGET : TR_C_FILE, f.code);
    (void)snprintf(file, sizeof file, "%s", id);
    (void)snprintf(message, sizeof message, "%s", err->msg);
    f.message = message;
    (void)tr_findings_add(findings, &f);
}

struct check {
    struct tr_loader loader;
    struct tr_findings findings;
    size_t files;
    struct tr_card *card; /* the usual one, once it was needed */
    struct tr_house *house;
};

/* The usual scorecard, or NULL when it cannot be loaded; that is found elsewhere. */
static const struct tr_card *usual_card(struct check *c)
{
    struct tr_loaded loaded;
    memset(&loaded, 0, sizeof loaded);
    if (!c->card && tr_load(&c->loader, TR_LOAD_CARD, TR_DEFAULT_CARD, &loaded, NULL) == TR_OK)
        (void)tr_card_decode(&c->card, loaded.bytes.data, loaded.bytes.len, NULL);
    tr_loaded_done(&loaded);
    return c->card;
}

/* The usual house, in the same way. */
static const struct tr_house *usual_house(struct check *c)
{
    struct tr_loaded loaded;
    memset(&loaded, 0, sizeof loaded);
    if (!c->house && tr_load(&c->loader, TR_LOAD_HOUSE, TR_DEFAULT_HOUSE, &loaded, NULL) == TR_OK)
        (void)tr_house_decode(&c->house, loaded.bytes.data, loaded.bytes.len, NULL);
    tr_loaded_done(&loaded);
    return c->house;
}

static void check_group(struct check *c, const char *id, const char *group)
{
    const struct tr_card *card = c->card;
    struct tr_suggest suggest;
    char file[TR_PATH_MAX], message[TR_ERR_MAX], hint[TR_ERR_MAX], path[] = "scorecard";
    tr_suggest_init(&suggest, group);
    for (uint32_t i = 0; i < card->rule_count; i++) {
        const char *known = tr_card_str(card, card->rules[i].group);
        if (strcmp(known, group) == 0)
            return;
        tr_suggest_offer(&suggest, known);
    }
    (void)snprintf(file, sizeof file, "scenarios/%s/scenario.lua", id);
    (void)snprintf(message, sizeof message, "scorecard %s has no group of rules \"%s\"",
                   tr_card_str(card, card->id), group);
    tr_suggest_hint(&suggest, hint, sizeof hint);
    struct tr_finding f = {
        .severity = TR_SEV_ERROR, .file = file, .path = path, .message = message, .hint = hint};
    tr_code_text(TR_C_UNDEFINED, f.code);
    (void)tr_findings_add(&c->findings, &f);
}

/* Groups of rules that no scorecard has would silently score nothing. */
static void check_groups(struct check *c, const struct tr_buf *bytes)
{
    struct tr_graph *graph = NULL;
    if (usual_card(c) && tr_graph_decode(&graph, bytes->data, bytes->len, NULL) == TR_OK) {
        for (uint32_t i = 0; i < graph->group_count; i++)
            check_group(c, tr_graph_str(graph, graph->id), tr_graph_str(graph, graph->groups[i]));
    }
    tr_graph_free(graph);
}

static void offer_id(void *suggest, const char *id)
{
    tr_suggest_offer(suggest, id);
}

/* People, desks, entries and festivals that the usual house does not have. */
static void check_wants(struct check *c, const struct tr_buf *bytes)
{
    static const char *const sorts[] = {"nobody and no desk", "no entry", "no festival"};
    struct tr_graph *graph = NULL;
    const struct tr_house *house = usual_house(c);
    if (house && tr_graph_decode(&graph, bytes->data, bytes->len, NULL) == TR_OK) {
        for (uint32_t i = 0; i < graph->want_count; i++) {
            const char *name = tr_graph_str(graph, graph->wants[i].name);
            char file[TR_PATH_MAX], message[TR_ERR_MAX], hint[TR_ERR_MAX], path[] = "scenario";
            struct tr_suggest suggest;
            tr_suggest_init(&suggest, name);
            if (tr_want_met(graph, house, i, offer_id, &suggest))
                continue;
            (void)snprintf(file, sizeof file, "scenarios/%s/scenario.lua",
                           tr_graph_str(graph, graph->id));
            (void)snprintf(message, sizeof message, "house %s has %s \"%s\"",
                           tr_house_str(house, house->id), sorts[graph->wants[i].kind], name);
            tr_suggest_hint(&suggest, hint, sizeof hint);
            struct tr_finding f = {.severity = TR_SEV_ERROR,
                                   .file = file,
                                   .path = path,
                                   .message = message,
                                   .hint = hint};
            tr_code_text(TR_C_HOUSE_LACKS, f.code);
            (void)tr_findings_add(&c->findings, &f);
        }
    }
    tr_graph_free(graph);
}

/* A lexicon that cannot be read would stop every call in its language. */
static void check_lexicon(struct check *c, const char *lang)
{
    struct tr_buf bytes;
    struct tr_ear *ear = NULL;
    char dir[TR_PATH_MAX];
    tr_err err = {0};
    tr_buf_init(&bytes, TR_PACK_MAX);
    tr_status st = tr_path_join(dir, sizeof dir, c->loader.data_dir, "assets/lexicon", &err);
    if (st == TR_OK)
        st = tr_lexicon_read(dir, lang, &bytes, &err);
    if (st == TR_OK)
        st = tr_ear_new(&ear, bytes.data, bytes.len, lang, NULL, &err);
    if (st != TR_OK)
        add_reason(&c->findings, "assets/lexicon", &err);
    c->files++;
    tr_ear_free(ear);
    tr_buf_done(&bytes);
}

/* gives: TR_EXIT_GOOD, or TR_EXIT_USAGE when there is nothing by that name */
static int check_one(struct check *c, enum tr_load_kind kind, const char *id)
{
    struct tr_loaded loaded;
    tr_err err = {0};
    memset(&loaded, 0, sizeof loaded);
    tr_status st = tr_load(&c->loader, kind, id, &loaded, &err);
    for (size_t i = 0; i < loaded.findings.count; i++)
        (void)tr_findings_add(&c->findings, &loaded.findings.v[i]);
    int code = TR_EXIT_GOOD;
    if (st == TR_ENOTFOUND && loaded.findings.count == 0)
        code = tr_cli_fail(&err);
    else if (st != TR_OK && tr_findings_errors(&loaded.findings) == 0)
        add_reason(&c->findings, id, &err);
    else if (st == TR_OK && kind == TR_LOAD_SCENARIO) {
        check_groups(c, &loaded.bytes);
        check_wants(c, &loaded.bytes);
    }
    c->files++;
    tr_loaded_done(&loaded);
    return code;
}

static int check_all(struct check *c)
{
    static const enum tr_load_kind kinds[] = {TR_LOAD_SCENARIO, TR_LOAD_HOUSE, TR_LOAD_CARD};
    tr_err err = {0};
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        struct tr_names ids = {0};
        if (tr_load_ids(&c->loader, kinds[k], &ids, &err) != TR_OK)
            return tr_cli_fail(&err);
        for (size_t i = 0; i < ids.count; i++)
            (void)check_one(c, kinds[k], ids.v[i]);
        tr_names_done(&ids);
    }
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        check_lexicon(c, tr_lang_names[lang]);
    return TR_EXIT_GOOD;
}

static bool ends_with(const char *text, const char *end)
{
    size_t a = strlen(text);
    size_t b = strlen(end);
    return a >= b && strcmp(text + a - b, end) == 0;
}

/* The name of the folder that a path lies in, and its last part without ".lua".
 * gives: false when a name is longer than any of ours */
static bool split(const char *path, char folder[TR_NAME_MAX], char last[TR_NAME_MAX])
{
    const char *end = strrchr(path, '/');
    const char *begin = end;
    while (begin && begin > path && begin[-1] != '/')
        begin--;
    const char *name = end ? end + 1 : path;
    size_t len = strlen(name) - (ends_with(name, ".lua") ? 4 : 0);
    size_t above = end ? (size_t)(end - begin) : 0;
    if (len >= TR_NAME_MAX || above >= TR_NAME_MAX)
        return false;
    memcpy(folder, above ? begin : "", above);
    folder[above] = '\0';
    memcpy(last, name, len);
    last[len] = '\0';
    return true;
}

static bool has_id(const struct check *c, enum tr_load_kind kind, const char *id)
{
    struct tr_names ids = {0};
    bool found = false;
    if (tr_load_ids(&c->loader, kind, &ids, NULL) == TR_OK) {
        for (size_t i = 0; i < ids.count; i++)
            found = found || strcmp(ids.v[i], id) == 0;
    }
    tr_names_done(&ids);
    return found;
}

static int check_path(struct check *c, const char *given)
{
    char path[TR_PATH_MAX];
    char folder[TR_NAME_MAX];
    char last[TR_NAME_MAX];
    if (strlen(given) >= sizeof path - 2) {
        tr_cli_error("%s", tr_say("the path is too long"));
        return TR_EXIT_USAGE;
    }
    memcpy(path, given, strlen(given) + 1);
    for (size_t n = strlen(path); n > 1 && path[n - 1] == '/'; n--)
        path[n - 1] = '\0';
    if (!strchr(path, '/') && !tr_path_is_dir(path)) {
        if (!has_id(c, TR_LOAD_SCENARIO, path) && has_id(c, TR_LOAD_HOUSE, path))
            return check_one(c, TR_LOAD_HOUSE, path);
        if (!has_id(c, TR_LOAD_SCENARIO, path) && has_id(c, TR_LOAD_CARD, path))
            return check_one(c, TR_LOAD_CARD, path);
        return check_one(c, TR_LOAD_SCENARIO, path);
    }
    if (!split(path, folder, last))
        return check_one(c, TR_LOAD_SCENARIO, path);
    if (strcmp(folder, "houses") == 0)
        return check_one(c, TR_LOAD_HOUSE, last);
    if (strcmp(folder, "scorecards") == 0)
        return check_one(c, TR_LOAD_CARD, last);
    if (ends_with(path, "/scenario.lua"))
        path[strlen(path) - strlen("/scenario.lua")] = '\0';
    if (!strchr(path, '/'))
        strcat(path, "/"); /* a folder in the working directory, not an id */
    return check_one(c, TR_LOAD_SCENARIO, path);
}

static void print_text(const struct check *c)
{
    char line[4096];
    for (size_t i = 0; i < c->findings.count; i++) {
        tr_finding_format(&c->findings.v[i], line, sizeof line);
        /* file and line come first, where editors look for them */
        enum tr_severity severity = c->findings.v[i].severity;
        if (severity == TR_SEV_ERROR)
            puts(line);
        else
            printf("%s (%s)\n", line, tr_severity_names[severity]);
    }
    size_t errors = tr_findings_errors(&c->findings);
    printf(tr_say("%zu checked, %zu errors, %zu other findings\n"), c->files, errors,
           c->findings.count - errors);
}

static int explain(const char *given)
{
    const struct tr_code_info *info = tr_code_find(tr_code_parse(given));
    if (!info) {
        tr_cli_error(tr_say("there is no code \"%s\"; codes look like TR012"), given);
        return TR_EXIT_USAGE;
    }
    printf("%s (%s): %s\n", given, tr_severity_names[info->severity], info->meaning);
    return TR_EXIT_GOOD;
}

int tr_cli_check(int argc, char **argv)
{
    struct check c;
    const char *data = NULL;
    bool json = false;
    enum tr_lang lang;
    tr_err err = {0};
    int opt;
    optind = 0;
    memset(&c, 0, sizeof c);
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == OPT_EXPLAIN)
            return explain(optarg);
        if (opt == OPT_LANG && tr_cli_lang(optarg, &lang))
            tr_texts_use(lang);
        else if (opt == OPT_DATA)
            data = optarg;
        else if (opt == OPT_JSON)
            json = true;
        else
            return TR_EXIT_USAGE;
    }
    if (tr_loader_init(&c.loader, data, &err) != TR_OK)
        return tr_cli_fail(&err);
    int code = optind < argc ? TR_EXIT_GOOD : check_all(&c);
    for (int i = optind; i < argc; i++) {
        int one = check_path(&c, argv[i]);
        code = one > code ? one : code;
    }
    if (code == TR_EXIT_GOOD && tr_findings_errors(&c.findings) > 0)
        code = TR_EXIT_FINDINGS;
    if (json)
        code = tr_cli_print_json(findings_json(&c.findings), code);
    else if (code != TR_EXIT_USAGE || c.findings.count > 0)
        print_text(&c);
    tr_card_free(c.card);
    tr_house_free(c.house);
    tr_findings_done(&c.findings);
    return code;
}
