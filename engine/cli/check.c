/* thirdring check: every mistake in scenarios, houses and scorecards, with file,
 * line, code and the nearest name. One broken file never hides another. */
#include <jansson.h>
#include <string.h>

#include "audit/check_world.h"
#include "base/file.h"
#include "cli/cli.h"
#include "report/code_said.h"
#include "report/rows.h"
#include "script/codes.h"
#include "session/pack.h"
#include "speech/ear.h"
#include "speech/ear_internal.h"

enum { OPT_LANG = 256, OPT_HOUSE, OPT_DATA, OPT_JSON, OPT_EXPLAIN };

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"house", required_argument, NULL, OPT_HOUSE},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"explain", required_argument, NULL, OPT_EXPLAIN},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(
        tr_say("usage: thirdring check [--house H] [--json] [--data DIR] [PATH...]\n"
               "       thirdring check --explain CODE\n\n"
               "Looks for mistakes in scenarios, houses and scorecards: all of them, or those\n"
               "named by PATH (an id, a scenario's folder, or a file below houses/ or\n"
               "scorecards/). Exit code 1 when there is an error.\n\n"
               "--house H: the house that the scenarios are played in; its severity = { … } says\n"
               "what counts as an error, a warning or a note.\n"),
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
    out[8].text = tr_finding_meaning(f);
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
        {.id = "meaning", .title = "", .type = TR_COL_TEXT},
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

struct check {
    struct tr_loader loader;
    struct tr_findings findings;
    struct tr_check_world world;
    size_t files;
};

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
        (void)tr_check_add_reason(&c->findings, "assets/lexicon", &err);
    c->files++;
    tr_ear_free(ear);
    tr_buf_done(&bytes);
}

/* gives: TR_EXIT_GOOD, or TR_EXIT_USAGE when there is nothing by that name */
static int check_one(struct check *c, enum tr_load_kind kind, const char *id)
{
    size_t before = c->findings.count;
    tr_err err = {0};
    tr_status st = tr_check_world_one(&c->world, kind, id, &c->findings, &err);
    c->files++;
    return st == TR_ENOTFOUND && c->findings.count == before ? tr_cli_fail(&err) : TR_EXIT_GOOD;
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

static const char *severity_word(enum tr_severity severity)
{
    const char *const words[] = {tr_say("note"), tr_say("warning"), tr_say("error")};
    return words[severity];
}

/* A finding speaks English. Who reads another language gets its code's meaning below
 * it, once for each file: the next one of its kind is understood without. */
static void print_finding(const struct tr_findings *findings, size_t index)
{
    const struct tr_finding *f = &findings->v[index];
    char line[4096];
    tr_finding_format(f, line, sizeof line);
    /* file and line come first, where editors look for them */
    if (f->severity == TR_SEV_ERROR)
        puts(line);
    else
        printf(tr_say("%s (%s)\n"), line, severity_word(f->severity));
    if (tr_finding_wants_meaning(f) && tr_finding_is_first(findings, index, true))
        printf("    %s\n", tr_finding_meaning(f));
}

static void print_text(const struct check *c)
{
    const struct tr_findings *findings = &c->findings;
    size_t errors = tr_findings_errors(findings);
    const struct tr_finding *worst = NULL; /* the first of them */
    for (size_t i = 0; i < findings->count; i++) {
        print_finding(findings, i);
        if (!worst || findings->v[i].severity > worst->severity)
            worst = &findings->v[i];
    }
    if (worst && tr_finding_wants_meaning(worst))
        printf(tr_say("What to do about a finding: thirdring check --explain %s\n"), worst->code);
    printf(tr_say("%zu checked, %zu errors, %zu other findings\n"), c->files, errors,
           findings->count - errors);
}

static int explain(const char *given)
{
    const struct tr_code_info *info = tr_code_find(tr_code_parse(given));
    if (!info) {
        tr_cli_error(tr_say("there is no code \"%s\"; codes look like TR012"), given);
        return TR_EXIT_USAGE;
    }
    printf(tr_say("%s (%s): %s\n"), given, severity_word(info->severity), tr_say(info->meaning));
    tr_cli_wrap(stdout, tr_say(tr_code_advice(info->number)), 0, 0, tr_cli_columns(stdout));
    putchar('\n');
    return TR_EXIT_GOOD;
}

int tr_cli_check(int argc, char **argv)
{
    struct check c;
    const char *data = NULL, *house = NULL, *code_asked = NULL;
    bool json = false;
    enum tr_lang lang;
    tr_err err = {0};
    int opt;
    optind = 0;
    memset(&c, 0, sizeof c);
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == OPT_LANG && tr_cli_lang(optarg, &lang))
            tr_texts_use(lang);
        else if (opt == OPT_EXPLAIN)
            code_asked = optarg;
        else if (opt == OPT_HOUSE)
            house = optarg;
        else if (opt == OPT_DATA)
            data = optarg;
        else if (opt == OPT_JSON)
            json = true;
        else
            return TR_EXIT_USAGE;
    }
    if (code_asked)
        return explain(code_asked);
    if (tr_loader_init(&c.loader, data, &err) != TR_OK)
        return tr_cli_fail(&err);
    /* the usual house is found wanting where houses are checked */
    tr_status st =
        tr_check_world_open(&c.world, &c.loader, house ? house : TR_DEFAULT_HOUSE, NULL, &err);
    if (st != TR_OK && house) {
        tr_check_world_done(&c.world);
        return tr_cli_fail(&err);
    }
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
    tr_check_world_done(&c.world);
    tr_findings_done(&c.findings);
    return code;
}
