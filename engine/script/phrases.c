/* Reading a scenario's sources for a translator. */
#include "script/phrases.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "script/phrases_inside.h"

/* From which language to which: the nearest first, as in a call (texts.c). */
const uint8_t tr_lang_nearest[TR_LANG_COUNT][TR_LANG_COUNT] = {
    [TR_LANG_ZH_HANS] = {TR_LANG_ZH_HANT, TR_LANG_EN, TR_LANG_ZH_HANS},
    [TR_LANG_ZH_HANT] = {TR_LANG_ZH_HANS, TR_LANG_EN, TR_LANG_ZH_HANT},
    [TR_LANG_EN] = {TR_LANG_ZH_HANS, TR_LANG_ZH_HANT, TR_LANG_EN}};

const char *tr_phrases_keep(struct tr_phrases *p, const char *text, size_t len)
{
    struct tr_phrases_inside *in = p->inside;
    if (in->kept_count == in->kept_cap) {
        size_t cap = in->kept_cap ? in->kept_cap * 2 : 256;
        char **more = tr_realloc(in->kept, cap * sizeof *more);
        if (!more)
            return NULL;
        in->kept = more;
        in->kept_cap = cap;
    }
    char *copy = tr_strndup(text, len);
    if (copy)
        in->kept[in->kept_count++] = copy;
    return copy;
}

static tr_status read_lines(struct tr_phrases_inside *in, enum tr_lang lang, tr_err *err)
{
    struct tr_lines_source *src = &in->lines[lang];
    const struct tr_request *req = &in->sources.req;
    char name[32];
    tr_err why = {0};
    (void)snprintf(name, sizeof name, "lines/%s.lua", tr_lang_names[lang]);
    src->file = -1;
    for (size_t i = 0; i < req->count; i++)
        if (strcmp(req->files[i].name, name) == 0)
            src->file = (int)i;
    if (src->file < 0)
        return TR_OK;
    const struct tr_source *file = &req->files[src->file];
    tr_status st = tr_lines_file_read(&src->lines, file->bytes, file->len, &why);
    src->readable = st == TR_OK;
    (void)snprintf(src->why, sizeof src->why, "%.160s%s: %.200s", in->sources.prefix, name,
                   why.msg);
    return st == TR_ENOMEM ? tr_fail(err, st, "%s", why.msg) : TR_OK;
}

static bool has_texts(const struct tr_phrases_inside *in, enum tr_lang lang)
{
    bool any = in->lines[lang].file >= 0;
    for (size_t i = 0; i < in->survey.count && !any; i++)
        any = in->survey.v[i].kind == TR_SITE_TABLE && in->survey.v[i].in[lang].len > 0;
    return any;
}

static tr_status read_all(struct tr_phrases *p, const struct tr_loader *loader, const char *id,
                          enum tr_lang from, tr_err *err)
{
    struct tr_phrases_inside *in = p->inside;
    tr_status st = tr_collect(&in->sources, loader, TR_LOAD_SCENARIO, id, err);
    if (st == TR_OK)
        st = tr_load_collected(loader, &in->sources, &in->loaded, err);
    if (st == TR_OK)
        st = tr_graph_decode(&in->graph, in->loaded.bytes.data, in->loaded.bytes.len, err);
    if (st == TR_OK)
        st = tr_survey_read(&in->survey, &in->sources.req, err);
    for (int lang = 0; lang < TR_LANG_COUNT && st == TR_OK; lang++)
        st = read_lines(in, (enum tr_lang)lang, err);
    if (st != TR_OK)
        return st;
    size_t len = strlen(in->sources.prefix) - 1;
    if (strchr(id, '/'))
        (void)snprintf(in->root, sizeof in->root, "%.*s", (int)len, in->sources.prefix);
    else if (snprintf(in->root, sizeof in->root, "%s/%.*s", loader->data_dir, (int)len,
                      in->sources.prefix) >= (int)sizeof in->root)
        return tr_fail(err, TR_ELIMIT, "the path of %.60s is too long", id);
    p->graph = in->graph;
    p->folder = in->sources.prefix;
    for (int k = 0; k < TR_LANG_COUNT && from == TR_LANG_COUNT; k++)
        if (has_texts(in, (enum tr_lang)tr_lang_nearest[p->to][k]))
            from = (enum tr_lang)tr_lang_nearest[p->to][k];
    if (from == TR_LANG_COUNT)
        return tr_fail(err, TR_EINVAL,
                       "the texts of %s stand in place, for all languages; add --from L with the "
                       "language that they are written in",
                       in->sources.id);
    p->from = from;
    return tr_phrases_gather(p, err);
}

tr_status tr_phrases_load(struct tr_phrases **out, const struct tr_loader *loader, const char *id,
                          enum tr_lang from, enum tr_lang to, tr_beat_order *order,
                          struct tr_findings *findings, tr_err *err)
{
    struct tr_phrases *p = tr_calloc(1, sizeof *p);
    struct tr_phrases_inside *in = tr_calloc(1, sizeof *in);
    if (!p || !in) {
        tr_free(p);
        tr_free(in);
        return tr_fail(err, TR_ENOMEM, "not enough memory to gather the lines");
    }
    p->inside = in;
    in->order = order;
    p->to = to;
    tr_status st = read_all(p, loader, id, from, err);
    for (size_t i = 0; i < in->loaded.findings.count; i++)
        (void)tr_findings_add(findings, &in->loaded.findings.v[i]);
    if (st == TR_OK)
        *out = p;
    else
        tr_phrases_free(p);
    return st;
}

void tr_phrases_free(struct tr_phrases *p)
{
    if (!p)
        return;
    struct tr_phrases_inside *in = p->inside;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        tr_lines_file_done(&in->lines[lang].lines);
    for (size_t i = 0; i < in->kept_count; i++)
        tr_free(in->kept[i]);
    tr_free(in->kept);
    tr_free(in->more);
    tr_survey_done(&in->survey);
    tr_graph_free(in->graph);
    tr_loaded_done(&in->loaded);
    tr_collected_done(&in->sources);
    tr_free(in);
    tr_free(p->v);
    tr_free(p);
}
