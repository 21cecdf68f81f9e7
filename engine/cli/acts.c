/* thirdring acts: what the ear finds in a text, in each line of the standard
 * input, or in a file of labelled lines. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/utf8.h"
#include "cli/acts_list.h"
#include "cli/acts_test.h"
#include "cli/acts_why.h"
#include "cli/cli.h"

#define LINE_KEPT 16384 /* bytes of a line that are looked at; far more than an answer holds */

enum {
    OPT_LANG = 256,
    OPT_CONTEXT,
    OPT_HOUSE,
    OPT_DATA,
    OPT_JSON,
    OPT_TEST,
    OPT_SURNAME,
    OPT_LIST,
    OPT_WHY
};

static const struct option options[] = {{"lang", required_argument, NULL, OPT_LANG},
                                        {"context", required_argument, NULL, OPT_CONTEXT},
                                        {"house", required_argument, NULL, OPT_HOUSE},
                                        {"surname", required_argument, NULL, OPT_SURNAME},
                                        {"data", required_argument, NULL, OPT_DATA},
                                        {"json", no_argument, NULL, OPT_JSON},
                                        {"test", required_argument, NULL, OPT_TEST},
                                        {"list", no_argument, NULL, OPT_LIST},
                                        {"why", no_argument, NULL, OPT_WHY},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

static int usage(void)
{
    fputs(tr_say("usage: thirdring acts --lang L [OPTION...] [TEXT]\n"
                 "       thirdring acts --list [--lang L]\n\n"
                 "Shows the speech acts in TEXT, or in each line of the standard input, with\n"
                 "the words that showed them.\n\n"
                 "  --lang L         zh-Hans, zh-Hant or en\n"
                 "  --context C      first_turn, first_turn_late, mid (default), after_hold,\n"
                 "                   closing, outbound_first\n"
                 "  --house H        whose names count (default: yunshan)\n"
                 "  --surname NAME   the caller's, when it is known\n"
                 "  --why            also the line of the lexicon that showed each act, and\n"
                 "                   why words that look like an act were not counted\n"
                 "  --list           every act there is, with what it means\n"
                 "  --json           one object a line\n"
                 "  --test FILE      compare with labelled lines: lang, context, utterance, acts\n"
                 "                   separated by tabs; exit code 1 when any differs\n"),
          stdout);
    return TR_EXIT_GOOD;
}

struct wish {
    const char *house, *data, *surname, *test;
    enum tr_lang lang;
    int moment;
    bool json, list, has_lang, why;
};

static json_t *acts_json(const struct tr_hearing *h, const char *text)
{
    char words[TR_SAY_MAX + 1];
    json_t *acts = json_array();
    for (uint32_t i = 0; i < h->count; i++) {
        const struct tr_hearing_act *a = &h->acts[i];
        (void)snprintf(words, sizeof words, "%.*s", (int)(a->end - a->start), text + a->start);
        (void)json_array_append_new(acts, json_pack("{s:s, s:i, s:i, s:s, s:b}", "id", a->act,
                                                    "start", (int)a->start, "end", (int)a->end,
                                                    "words", words, "fatal", (int)a->fatal));
    }
    return json_pack("{s:o}", "acts", acts);
}

static void acts_text(const char *text, const struct tr_hearing *h)
{
    if (h->count == 0)
        printf("  %s\n", tr_say("(none)"));
    for (uint32_t i = 0; i < h->count; i++) {
        const struct tr_hearing_act *a = &h->acts[i];
        fputs("  ", stdout);
        tr_cli_pad(stdout, a->act, 26);
        printf("%.*s%s\n", (int)(a->end - a->start), text + a->start,
               a->fatal ? tr_say("  (fatal)") : "");
    }
}

/* {"text": …} and what is in rest, on one line. gives: as an exit code */
static int print_line(const char *text, json_t *rest)
{
    json_t *doc = rest ? json_pack("{s:s}", "text", text) : NULL;
    bool good = doc && json_object_update(doc, rest) == 0 &&
                json_dumpf(doc, stdout, JSON_COMPACT | JSON_PRESERVE_ORDER) == 0;
    json_decref(doc);
    json_decref(rest);
    if (!good) {
        tr_cli_error("%s", tr_say("not enough memory to write the JSON document"));
        return TR_EXIT_USAGE;
    }
    putchar('\n');
    return TR_EXIT_GOOD;
}

/* text: as it is heard; gives: TR_EXIT_GOOD or TR_EXIT_USAGE */
static int show_one(const struct tr_content *content, const struct wish *w, const char *text,
                    size_t len)
{
    enum tr_moment moment = (enum tr_moment)w->moment;
    struct tr_hearing hearing = {0};
    struct tr_why *whys = NULL;
    size_t count = 0;
    int code = TR_EXIT_GOOD;
    tr_err err = {0};
    tr_status st =
        w->why
            ? tr_ear_why(content->ear, moment, w->surname, text, len, &hearing, &whys, &count, &err)
            : tr_ear_hear(content->ear, moment, w->surname, text, len, &hearing, &err);
    if (st != TR_OK)
        return tr_cli_fail(&err);
    count = tr_why_shorten(whys, count);
    if (hearing.cut)
        tr_cli_error(tr_say("only the first %d words of this answer were heard"), TR_EAR_WORDS_MAX);
    if (w->json)
        code = print_line(text, w->why ? tr_acts_why_json(text, whys, count, moment)
                                       : acts_json(&hearing, text));
    else if (w->why)
        tr_acts_why_text(text, whys, count, moment);
    else
        acts_text(text, &hearing);
    tr_free(whys);
    return code;
}

/* text: kept of a line of len bytes; line: its number, 0 for a text of its own
 * gives: TR_EXIT_GOOD or TR_EXIT_USAGE */
static int hear_one(const struct tr_content *content, const struct wish *w, const char *text,
                    size_t kept, size_t len, size_t line)
{
    char clean[TR_SAY_MAX + 1];
    bool changed = false;
    size_t n = tr_utf8_clean(text, kept, clean, sizeof clean, &changed);
    if (changed && line > 0)
        tr_cli_error(tr_say("line %zu was cut or cleaned: %zu of %zu bytes were heard"), line, n,
                     len);
    else if (changed)
        tr_cli_error(tr_say("the text was cut or cleaned: %zu of %zu bytes were heard"), n, len);
    if (line > 0 && !w->json)
        printf("%s\n", clean);
    return show_one(content, w, clean, n);
}

/* The next line without its end: the first bytes of it, however long it is.
 * len:   of the whole line
 * gives: false at the end of the input */
static bool read_line(FILE *in, char kept[LINE_KEPT], size_t *len)
{
    int c = getc(in);
    *len = 0;
    if (c == EOF)
        return false;
    for (; c != EOF && c != '\n'; c = getc(in)) {
        if (*len < LINE_KEPT)
            kept[*len] = (char)c;
        ++*len;
    }
    if (*len > 0 && *len <= LINE_KEPT && kept[*len - 1] == '\r')
        --*len;
    return true;
}

static int hear_input(const struct tr_content *content, const struct wish *w)
{
    char line[LINE_KEPT];
    size_t len;
    int code = TR_EXIT_GOOD;
    for (size_t n = 1; code == TR_EXIT_GOOD && read_line(stdin, line, &len); n++)
        code = hear_one(content, w, line, len < LINE_KEPT ? len : LINE_KEPT, len, n);
    if (ferror(stdin)) {
        tr_cli_error("%s", tr_say("the standard input cannot be read"));
        code = TR_EXIT_USAGE;
    }
    return code;
}

static bool take(struct wish *w, int opt)
{
    switch (opt) {
    case OPT_LANG:
        w->has_lang = tr_cli_lang(optarg, &w->lang);
        if (w->has_lang)
            tr_texts_use(w->lang);
        return w->has_lang;
    case OPT_CONTEXT:
        return tr_cli_pick("--context", optarg, tr_moment_names, TR_MOMENT_COUNT, &w->moment);
    case OPT_HOUSE:
        w->house = optarg;
        return true;
    case OPT_SURNAME:
        w->surname = optarg;
        return true;
    case OPT_DATA:
        w->data = optarg;
        return true;
    case OPT_JSON:
        w->json = true;
        return true;
    case OPT_LIST:
        w->list = true;
        return true;
    case OPT_WHY:
        w->why = true;
        return true;
    case OPT_TEST:
        w->test = optarg;
        return true;
    default:
        return false;
    }
}

static int hear_all(const struct wish *w, const struct tr_loader *loader, const char *text)
{
    struct tr_content content;
    if (tr_cli_load(&content, loader, NULL, w->house, NULL, w->lang) != TR_OK)
        return TR_EXIT_USAGE;
    size_t len = text ? strlen(text) : 0;
    int code = text ? hear_one(&content, w, text, len, len, 0) : hear_input(&content, w);
    const struct tr_ear_problem *problems;
    size_t count = tr_ear_problems(content.ear, &problems);
    for (size_t i = 0; i < count; i++)
        tr_cli_error(tr_say("%s:%u: this template is left out: %s"), problems[i].file,
                     problems[i].line, problems[i].msg);
    tr_content_done(&content);
    return code;
}

int tr_cli_acts(int argc, char **argv)
{
    struct wish w = {.house = TR_DEFAULT_HOUSE, .moment = TR_MOMENT_MID};
    struct tr_loader loader;
    tr_err err = {0};
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (opt == TR_OPT_BAD || !take(&w, opt))
            return TR_EXIT_USAGE;
    }
    if (!w.has_lang && !w.test && !w.list) {
        tr_cli_error("%s", tr_say("acts needs --lang zh-Hans, zh-Hant or en"));
        return TR_EXIT_USAGE;
    }
    if (optind + 1 < argc) {
        tr_cli_error("%s", tr_say("acts takes one text; put it in quotes"));
        return TR_EXIT_USAGE;
    }
    if (w.list && (w.test || optind < argc)) {
        tr_cli_error("%s", tr_say("--list shows every act; it takes neither a text nor --test"));
        return TR_EXIT_USAGE;
    }
    if (w.why && (w.test || w.list)) {
        tr_cli_error("%s", tr_say("--why explains a text; it goes with neither --test nor --list"));
        return TR_EXIT_USAGE;
    }
    if (tr_loader_init(&loader, w.data, &err) != TR_OK)
        return tr_cli_fail(&err);
    if (w.list)
        return tr_acts_list(loader.data_dir, w.has_lang ? (int)w.lang : tr_lang_of_system(),
                            w.json);
    if (w.test)
        return tr_acts_test(loader.data_dir, w.has_lang ? (int)w.lang : -1, w.test, w.json);
    return hear_all(&w, &loader, optind < argc ? argv[optind] : NULL);
}
