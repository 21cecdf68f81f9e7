/* thirdring import: a translation back into the scenario's files. Everything is
 * looked at before anything is written; one bad line stops them all. */
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/utf8.h"
#include "cli/cli.h"
#include "cli/translate.h"
#include "script/suggest.h"

enum { OPT_DRY = TR_TRANSLATE_OWN };

static const struct option options[] = {{"lang", required_argument, NULL, TR_TRANSLATE_LANG},
                                        {"from", required_argument, NULL, TR_TRANSLATE_FROM},
                                        {"data", required_argument, NULL, TR_TRANSLATE_DATA},
                                        {"dry-run", no_argument, NULL, OPT_DRY},
                                        {"force", no_argument, NULL, TR_TRANSLATE_FORCE},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

struct request {
    struct tr_translate_request both; /* languages not said: as the file says */
    const char *path;
    bool dry;
};

/* What came of the lines. */
struct tally {
    size_t changed, added, same, empty, fuzzy, stale, stuck, bad;
};

struct import {
    const struct request *r;
    struct tr_phrases *p;
    struct tr_exchange *rows;
    struct tally t;
};

static int usage(void)
{
    fputs(
        tr_say("usage: thirdring import SCENARIO FILE [OPTION...]\n\n"
               "Brings a translation (PO or XLSX, from thirdring extract) back into the files of\n"
               "the scenario. Only the texts that differ are changed; comments, order and all\n"
               "else stay. When one line is bad, nothing is written.\n\n"
               "  --lang L      language of the translation, where FILE does not say\n"
               "  --from L      language it was translated from, where FILE does not say\n"
               "  --dry-run     show what would change and write nothing\n"
               "  --force       also lines whose source has changed since extract\n"
               "  --data DIR    folder with scenarios/ and assets/\n"),
        stdout);
    return TR_EXIT_GOOD;
}

/* ---- one line ------------------------------------------------------------------------ */

/* "FILE, line 12 (asks#2): " in front of what is wrong. */
static void complain(const struct import *im, const struct tr_exchange_row *row, const char *what)
{
    char key[TR_PHRASE_KEY + 16];
    (void)snprintf(key, sizeof key, row->variant ? "%.150s#%u" : "%.150s",
                   tr_exchange_get(row, TR_EX_KEY), row->variant);
    fprintf(stderr,
            im->rows->sheet ? tr_say("%s, row %u (%s): %s\n") : tr_say("%s, line %u (%s): %s\n"),
            im->r->path, row->place, key, what);
}

static void complain_unknown(struct import *im, const struct tr_exchange_row *row)
{
    struct tr_suggest s;
    char hint[TR_ERR_MAX], what[2 * TR_ERR_MAX];
    tr_suggest_init(&s, tr_exchange_get(row, TR_EX_KEY));
    for (size_t i = 0; i < im->p->count; i++)
        tr_suggest_offer(&s, im->p->v[i].key);
    tr_suggest_hint(&s, hint, sizeof hint);
    (void)snprintf(what, sizeof what, "%s%s%s", tr_say("the scenario has no line of that key"),
                   hint[0] ? "; " : "", hint);
    complain(im, row, what);
    im->t.bad++;
}

/* Nothing that is seen or heard: a cell with a space in it is not yet translated. */
static bool is_blank(const char *text)
{
    size_t len = strlen(text);
    uint32_t cp;
    for (size_t at = 0; at < len;) {
        at += tr_utf8_next(text + at, len - at, &cp);
        if (cp > ' ' && cp != 0xA0 && cp != 0x3000 && cp != 0x200B && cp != 0xFEFF)
            return false;
    }
    return true;
}

/* Is there an earlier row of that key and variant with a translation? */
static bool is_second(const struct import *im, const struct tr_exchange_row *row)
{
    for (const struct tr_exchange_row *other = im->rows->rows; other < row; other++)
        if (strcmp(tr_exchange_get(other, TR_EX_KEY), tr_exchange_get(row, TR_EX_KEY)) == 0 &&
            (other->variant ? other->variant : 1) == (row->variant ? row->variant : 1) &&
            !other->fuzzy && !is_blank(tr_exchange_get(other, TR_EX_TEXT)))
            return true;
    return false;
}

static void show(const struct tr_exchange_row *row, const char *before, const char *after)
{
    printf(row->variant ? "%s#%u\n" : "%s\n", tr_exchange_get(row, TR_EX_KEY), row->variant);
    if (before[0])
        printf("  - %s\n", before);
    printf("  + %s\n", after);
}

/* Does the row go with the source as it is today? */
static bool is_stale(const struct import *im, const struct tr_exchange_row *row,
                     const struct tr_phrase *ph, bool more)
{
    const char *source = tr_exchange_get(row, TR_EX_SOURCE);
    return !im->r->both.force && !more && row->field[TR_EX_SOURCE] &&
           strcmp(source, ph->source) != 0;
}

static tr_status take_row(struct import *im, const struct tr_exchange_row *row, tr_err *err)
{
    const char *text = tr_exchange_get(row, TR_EX_TEXT);
    struct tr_phrase *ph = tr_phrases_find(im->p, tr_exchange_get(row, TR_EX_KEY), row->variant);
    tr_err why = {0};
    if (!ph) {
        complain_unknown(im, row);
        return TR_OK;
    }
    bool more = (ph->variant ? ph->variant : 1) != (row->variant ? row->variant : 1);
    const char *before = more ? "" : ph->text;
    bool blank = is_blank(text);
    if (blank || row->fuzzy) {
        im->t.empty += blank;
        im->t.fuzzy += !blank;
        return TR_OK;
    }
    if (is_second(im, row)) {
        complain(im, row, tr_say("this key was there before; keep one of them"));
        im->t.bad++;
        return TR_OK;
    }
    if (strcmp(text, before) == 0) {
        im->t.same++;
        return TR_OK;
    }
    if (is_stale(im, row, ph, more)) {
        complain(im, row, tr_say("the source has changed since; extract again, or add --force"));
        im->t.stale++;
        return TR_OK;
    }
    if (more && ph->kind != TR_PHRASE_SPOKEN && ph->kind != TR_PHRASE_EVENT &&
        ph->kind != TR_PHRASE_CHOICE && ph->kind != TR_PHRASE_ASIDE) {
        complain(im, row, tr_say("only lines of a call can have several wordings"));
        im->t.bad++;
        return TR_OK;
    }
    tr_status st = tr_phrases_fits(im->p, ph, text, &why);
    if (st != TR_OK) {
        complain(im, row, why.msg);
        im->t.bad += st != TR_ENOTFOUND;
        im->t.stuck += st == TR_ENOTFOUND;
        return TR_OK;
    }
    if (im->r->dry)
        show(row, before, text);
    im->t.changed += before[0] != '\0';
    im->t.added += before[0] == '\0';
    return tr_phrases_put(im->p, ph, row->variant, text, err);
}

/* ---- the whole -------------------------------------------------------------------------- */

static void report(const struct import *im, size_t files)
{
    const struct tally *t = &im->t;
    printf(tr_say("%zu lines changed, %zu new, %zu as before\n"), t->changed, t->added, t->same);
    if (t->empty > 0)
        printf(tr_say("%zu without a translation: the file keeps what it has\n"), t->empty);
    if (t->fuzzy > 0)
        printf(tr_say("%zu marked as fuzzy: left out until the translator is sure\n"), t->fuzzy);
    if (t->stale > 0)
        printf(tr_say("%zu left out because their source has changed\n"), t->stale);
    if (t->stuck > 0)
        printf(tr_say("%zu left out because they have no place in lines/%s.lua\n"), t->stuck,
               tr_lang_names[im->p->to]);
    if (im->r->dry && files > 0)
        puts(tr_say("nothing was written: --dry-run"));
}

static int finish(struct import *im, const struct tr_loader *loader)
{
    struct tr_findings findings = {0};
    size_t files = 0;
    tr_err err = {0};
    if (im->t.bad > 0) {
        tr_cli_error(tr_say("nothing was written, because of the lines named above (%zu)"),
                     im->t.bad);
        return TR_EXIT_FINDINGS;
    }
    tr_status st = tr_phrases_write(im->p, loader, im->r->dry, &findings, &files, &err);
    if (st != TR_OK)
        (void)tr_cli_say_errors(&findings);
    tr_findings_done(&findings);
    if (st == TR_EFORMAT) {
        tr_cli_error("%s", tr_say("the scenario would not load with this translation; nothing was "
                                  "written"));
        return TR_EXIT_FINDINGS;
    }
    if (st != TR_OK)
        return tr_cli_fail(&err);
    report(im, files);
    return im->t.stale + im->t.stuck > 0 ? TR_EXIT_FINDINGS : TR_EXIT_GOOD;
}

/* The language of the translation; says when it is not clear. */
static bool choose_lang(const struct request *r, const struct tr_exchange *rows, enum tr_lang *to)
{
    if (r->both.to < 0 && rows->to < 0) {
        tr_cli_error(tr_say("%s does not say in which language it is; add --lang L"), r->path);
        return false;
    }
    if (r->both.to >= 0 && rows->to >= 0 && r->both.to != rows->to) {
        tr_cli_error(tr_say("%s is a translation into %s, not into %s"), r->path,
                     tr_lang_names[rows->to], tr_lang_names[r->both.to]);
        return false;
    }
    *to = (enum tr_lang)(r->both.to >= 0 ? r->both.to : rows->to);
    return true;
}

static int run(const struct request *r, const struct tr_loader *loader, const char *id,
               struct tr_exchange *rows)
{
    struct import im = {.r = r, .rows = rows};
    enum tr_lang to;
    tr_err err = {0};
    int code;
    if (!choose_lang(r, rows, &to))
        return TR_EXIT_USAGE;
    enum tr_lang from =
        r->both.from < TR_LANG_COUNT || rows->from < 0 ? r->both.from : (enum tr_lang)rows->from;
    im.p = tr_translate_load(loader, id, from, to, &code);
    if (!im.p)
        return code;
    const char *real = tr_graph_str(im.p->graph, im.p->graph->id);
    tr_status st = TR_OK;
    if (rows->scenario[0] && strcmp(rows->scenario, real) != 0) {
        tr_cli_error(tr_say("%s is a translation of the scenario %s, not of %s"), r->path,
                     rows->scenario, real);
        st = TR_EMISMATCH;
        code = TR_EXIT_USAGE;
    }
    for (size_t i = 0; i < rows->count && st == TR_OK; i++) {
        st = take_row(&im, &rows->rows[i], &err);
        code = st == TR_OK ? code : tr_cli_fail(&err);
    }
    if (st == TR_OK)
        code = finish(&im, loader);
    tr_phrases_free(im.p);
    return code;
}

static bool take(struct request *r, int opt)
{
    r->dry = r->dry || opt == OPT_DRY;
    return opt == OPT_DRY || tr_translate_take(&r->both, opt);
}

int tr_cli_import(int argc, char **argv)
{
    struct tr_loader loader;
    struct request r = {.both = {.to = -1, .from = TR_LANG_COUNT}};
    struct tr_exchange rows;
    struct tr_buf bytes;
    tr_err err = {0};
    int opt;
    optind = 0;
    while ((opt = tr_cli_option(argc, argv, options)) != -1) {
        if (opt == 'h')
            return usage();
        if (!take(&r, opt))
            return TR_EXIT_USAGE;
    }
    if (optind + 2 != argc) {
        tr_cli_error("%s", tr_say("import needs the name of a scenario and a PO or XLSX file"));
        return TR_EXIT_USAGE;
    }
    r.path = argv[optind + 1];
    tr_buf_init(&bytes, TR_EXCHANGE_BYTES);
    tr_exchange_init(&rows);
    int code = TR_EXIT_USAGE;
    if (tr_loader_init(&loader, r.both.data, &err) != TR_OK ||
        tr_file_read(r.path, &bytes, &err) != TR_OK)
        code = tr_cli_fail(&err);
    else if (tr_exchange_read(&rows, bytes.data, bytes.len, &err) != TR_OK)
        tr_cli_error("%s: %s", r.path, err.msg);
    else
        code = run(&r, &loader, argv[optind], &rows);
    tr_exchange_done(&rows);
    tr_buf_done(&bytes);
    return code;
}
