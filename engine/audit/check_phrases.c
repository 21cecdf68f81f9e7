/* See check_phrases.h. */
#include "audit/check_phrases.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "script/codes.h"
#include "session/content.h"
#include "session/pack.h"
#include "speech/ear.h"
#include "speech/phrasings.h"

/* "file:12: why" as a finding; both kinds of Chinese may tell the same. */
static tr_status add(struct tr_findings *out, const char *said)
{
    char file[TR_ERR_MAX];
    struct tr_finding f = {.severity = TR_SEV_ERROR, .file = file};
    const char *end = strstr(said, ": ");
    const char *mark = end;
    while (mark && mark > said && mark[-1] >= '0' && mark[-1] <= '9')
        mark--;
    bool line = mark && mark < end && mark > said && mark[-1] == ':';
    size_t len = !end ? 0 : line ? (size_t)(mark - 1 - said) : (size_t)(end - said);
    (void)snprintf(file, sizeof file, "%.*s", (int)len, said);
    f.line = line ? (int)strtol(mark, NULL, 10) : 0;
    f.message = (char *)(uintptr_t)(end ? end + 2 : said); /* copied by the list */
    tr_code_text(TR_C_FILE, f.code);
    for (size_t i = 0; i < out->count; i++)
        if (out->v[i].line == f.line && strcmp(out->v[i].file, file) == 0 &&
            strcmp(out->v[i].message, f.message) == 0)
            return TR_OK;
    return tr_findings_add(out, &f);
}

static tr_status check_lang(const struct tr_check_world *w, enum tr_lex_guest who, const char *id,
                            enum tr_lang lang, tr_err *why)
{
    struct tr_buf lexicon;
    struct tr_ear *ear = NULL;
    const struct tr_buf *base = &w->plain[lang];
    if (who == TR_GUEST_SCENARIO)
        base = &w->lexicons[lang];
    tr_buf_init(&lexicon, TR_PACK_MAX);
    tr_buf_put(&lexicon, base->data, base->len);
    tr_status st = lexicon.status;
    if (st == TR_OK && base->len > 0) /* else that is found elsewhere */
        st = tr_content_add_phrases(&lexicon, w->loader->data_dir, who, id, lang, why);
    if (st == TR_OK && lexicon.len > base->len)
        st = tr_ear_new(&ear, lexicon.data, lexicon.len, tr_lang_names[lang], NULL, why);
    tr_ear_free(ear);
    tr_buf_done(&lexicon);
    return st;
}

static tr_status check_phrasings(const struct tr_check_world *w, const char *id, enum tr_lang lang,
                                 tr_err *why)
{
    char dir[TR_PATH_MAX], path[TR_PATH_MAX], shown[TR_NAME_MAX + 64];
    struct tr_phrasings *p = NULL;
    (void)snprintf(shown, sizeof shown, "scenarios/houses/%s/phrasings.tsv", id);
    if (tr_path_join(dir, sizeof dir, w->loader->data_dir, "assets/lexicon", NULL) != TR_OK ||
        tr_path_join(path, sizeof path, w->loader->data_dir, shown, NULL) != TR_OK ||
        !tr_path_is_file(path) || tr_phrasings_read(&p, dir, tr_lang_names[lang], NULL) != TR_OK)
        return TR_OK;
    tr_status st = tr_phrasings_add(p, path, shown, why);
    tr_phrasings_free(p);
    return st;
}

tr_status tr_check_phrases(const struct tr_check_world *world, enum tr_lex_guest who,
                           const char *id, struct tr_findings *out, tr_err *err)
{
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        for (int part = 0; part < (who == TR_GUEST_HOUSE ? 2 : 1); part++) {
            tr_err why = {0};
            tr_status st = part ? check_phrasings(world, id, (enum tr_lang)lang, &why)
                                : check_lang(world, who, id, (enum tr_lang)lang, &why);
            if (st != TR_OK && st != TR_ENOMEM)
                st = add(out, why.msg);
            if (st == TR_ENOMEM)
                return tr_fail(err, st, "not enough memory to check the phrases of \"%.60s\"", id);
        }
    return TR_OK;
}
