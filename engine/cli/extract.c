/* thirdring extract: a scenario's lines for a translator or a spreadsheet. */
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/cli.h"
#include "cli/translate.h"
#include "report/po.h"
#include "report/sheet.h"

enum { OPT_FORMAT = TR_TRANSLATE_OWN };

static const struct option options[] = {{"lang", required_argument, NULL, TR_TRANSLATE_LANG},
                                        {"from", required_argument, NULL, TR_TRANSLATE_FROM},
                                        {"data", required_argument, NULL, TR_TRANSLATE_DATA},
                                        {"format", required_argument, NULL, OPT_FORMAT},
                                        {"output", required_argument, NULL, 'o'},
                                        {"force", no_argument, NULL, TR_TRANSLATE_FORCE},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

enum format { FORMAT_PO, FORMAT_XLSX, FORMAT_COUNT };
static const char *const format_names[FORMAT_COUNT] = {"po", "xlsx"};

struct request {
    struct tr_translate_request both;
    const char *output;
    int format; /* enum format; -1: by the name of the file */
};

static int usage(void)
{
    fputs(
        tr_say("usage: thirdring extract SCENARIO --lang L [OPTION...]\n\n"
               "Writes every text of a scenario for a translator, in the order of the call, with\n"
               "who says it and what it is for. thirdring import brings the translation back.\n\n"
               "  --lang L      language to translate into: zh-Hans, zh-Hant, en\n"
               "  --from L      language to translate from (default: the nearest that is there)\n"
               "  --format F    po (default) or xlsx, which Excel and LibreOffice open\n"
               "  -o FILE       write there instead of to the standard output\n"
               "  --force       even when FILE is there already\n"
               "  --data DIR    folder with scenarios/ and assets/\n"),
        stdout);
    return TR_EXIT_GOOD;
}

static bool take(struct request *r, int opt)
{
    if (opt == OPT_FORMAT)
        return tr_cli_pick("--format", optarg, format_names, FORMAT_COUNT, &r->format);
    if (opt != 'o')
        return tr_translate_take(&r->both, opt);
    r->output = optarg;
    return true;
}

/* Is the output a good place for that format? */
static bool check_output(struct request *r)
{
    size_t len = r->output ? strlen(r->output) : 0;
    bool named = r->output && strcmp(r->output, "-") != 0;
    if (r->format < 0)
        r->format = len > 5 && strcmp(r->output + len - 5, ".xlsx") == 0 ? FORMAT_XLSX : FORMAT_PO;
    if (named && !r->both.force && access(r->output, F_OK) == 0) {
        tr_cli_error(tr_say("%s is there already and may hold somebody's work; choose another "
                            "name, or add --force"),
                     r->output);
        return false;
    }
    if (!named && r->format == FORMAT_XLSX && isatty(STDOUT_FILENO)) {
        tr_cli_error("%s", tr_say("a workbook is not for the terminal; add -o FILE.xlsx"));
        return false;
    }
    return true;
}

static tr_status extract(const struct tr_phrases *p, const struct request *r, tr_err *err)
{
    struct tr_exchange rows;
    struct tr_buf bytes;
    tr_exchange_init(&rows);
    tr_buf_init(&bytes, (size_t)32 << 20);
    tr_status st = tr_translate_rows(p, &rows, err);
    if (st == TR_OK && r->format == FORMAT_XLSX)
        st = tr_sheet_write(&rows, &bytes, err);
    else if (st == TR_OK)
        tr_po_write(&rows, &bytes);
    if (st == TR_OK && bytes.status != TR_OK)
        st = tr_fail(err, bytes.status, "%s", tr_say("not enough memory for the lines"));
    if (st == TR_OK)
        st = tr_cli_write_out(&bytes, r->output, err);
    tr_buf_done(&bytes);
    tr_exchange_done(&rows);
    return st;
}

/* How much there is to do, on stderr: stdout may be the file. */
static void report(const struct tr_phrases *p)
{
    size_t missing = 0, stuck = 0;
    for (size_t i = 0; i < p->count; i++) {
        const struct tr_phrase *ph = &p->v[i];
        missing += ph->text[0] == '\0';
        stuck += ph->home == TR_HOME_CODE || (ph->home == TR_HOME_PLAIN && p->from != p->to);
    }
    fprintf(stderr, tr_say("%zu lines from %s to %s, %zu of them without a translation\n"),
            p->count, tr_lang_names[p->from], tr_lang_names[p->to], missing);
    if (stuck > 0)
        fprintf(stderr,
                tr_say("%zu of them stand in place in scenario.lua, for all languages: to bring a "
                       "translation back, write L\"key\" there and the text into lines/%s.lua\n"),
                stuck, tr_lang_names[p->from]);
}

int tr_cli_extract(int argc, char **argv)
{
    struct tr_loader loader;
    struct request r = {.both = {.to = -1, .from = TR_LANG_COUNT}, .format = -1};
    tr_err err = {0};
    int opt, code;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (!take(&r, opt))
            return TR_EXIT_USAGE;
    }
    if (optind + 1 != argc || r.both.to < 0) {
        tr_cli_error("%s", optind + 1 != argc
                               ? tr_say("extract needs the name of one scenario")
                               : tr_say("extract needs --lang L, the language to translate into"));
        return TR_EXIT_USAGE;
    }
    if (!check_output(&r))
        return TR_EXIT_USAGE;
    if (tr_loader_init(&loader, r.both.data, &err) != TR_OK)
        return tr_cli_fail(&err);
    struct tr_phrases *p =
        tr_translate_load(&loader, argv[optind], r.both.from, (enum tr_lang)r.both.to, &code);
    if (!p)
        return code;
    code = extract(p, &r, &err) == TR_OK ? TR_EXIT_GOOD : tr_cli_fail(&err);
    if (code == TR_EXIT_GOOD)
        report(p);
    tr_phrases_free(p);
    return code;
}
