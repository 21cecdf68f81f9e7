/* See check_world.h. */
#include "audit/check_world.h"

#include <stdio.h>
#include <string.h>

#include "audit/check_phrases.h"
#include "audit/lint.h"
#include "base/file.h"
#include "base/utf8.h"
#include "script/codes.h"
#include "session/content.h"
#include "session/pack.h"
#include "speech/ear.h"

static tr_status load(struct tr_check_world *w, enum tr_load_kind kind, enum tr_blob blob,
                      const char *id, tr_err *err)
{
    struct tr_loaded loaded;
    memset(&loaded, 0, sizeof loaded);
    tr_status st = tr_load(w->loader, kind, id, &loaded, err);
    if (st == TR_OK) {
        w->blobs[blob] = loaded.bytes; /* moved */
        memset(&loaded.bytes, 0, sizeof loaded.bytes);
    }
    tr_loaded_done(&loaded);
    return st;
}

static bool has_card(struct tr_check_world *w, const char *id)
{
    struct tr_buf *bytes = &w->blobs[TR_BLOB_CARD];
    tr_buf_done(bytes);
    tr_buf_init(bytes, TR_BLOB_MAX);
    return load(w, TR_LOAD_CARD, TR_BLOB_CARD, id, NULL) == TR_OK &&
           tr_card_decode(&w->card, bytes->data, bytes->len, NULL) == TR_OK;
}

/* As calls are loaded: the card that was asked for, or the house's own, or the usual one. */
static void load_card(struct tr_check_world *w, const char *card)
{
    const char *own = w->house ? tr_house_str(w->house, w->house->scorecard) : "";
    if (card)
        (void)has_card(w, card);
    else if (*own == '\0' || !has_card(w, own))
        (void)has_card(w, TR_USUAL_CARD);
}

tr_status tr_check_world_open(struct tr_check_world *out, const struct tr_loader *loader,
                              const char *house, const char *card, tr_err *err)
{
    char dir[TR_PATH_MAX];
    memset(out, 0, sizeof *out);
    out->loader = loader;
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_init(&out->blobs[i], TR_BLOB_MAX);
    bool lexicons =
        tr_path_join(dir, sizeof dir, loader->data_dir, "assets/lexicon", NULL) == TR_OK;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        struct tr_buf *plain = &out->plain[lang], *all = &out->lexicons[lang];
        tr_buf_init(plain, TR_PACK_MAX);
        tr_buf_init(all, TR_PACK_MAX);
        if (lexicons && tr_lexicon_read(dir, tr_lang_names[lang], plain, NULL) != TR_OK)
            tr_buf_reset(plain);
        tr_buf_put(all, plain->data, plain->len);
        if (plain->len > 0) /* what is wrong with them is said where the house is checked */
            (void)tr_content_add_phrases(all, loader->data_dir, TR_GUEST_HOUSE, house,
                                         (enum tr_lang)lang, NULL);
    }
    tr_status st = load(out, TR_LOAD_HOUSE, TR_BLOB_HOUSE, house, err);
    if (st == TR_OK)
        st = tr_house_decode(&out->house, out->blobs[TR_BLOB_HOUSE].data,
                             out->blobs[TR_BLOB_HOUSE].len, err);
    load_card(out, card);
    return st;
}

void tr_check_world_done(struct tr_check_world *world)
{
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_done(&world->blobs[i]);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        tr_buf_done(&world->plain[lang]);
        tr_buf_done(&world->lexicons[lang]);
    }
    tr_house_free(world->house);
    tr_card_free(world->card);
    memset(world, 0, sizeof *world);
}

/* Link a scenario in one language. A lexicon that cannot be used is found elsewhere. */
static tr_status link_up(const struct tr_check_world *w, const char *id, const struct tr_buf *graph,
                         enum tr_lang lang, struct tr_content *out, tr_err *err)
{
    struct tr_buf blobs[TR_BLOB_COUNT], lexicon;
    memcpy(blobs, w->blobs, sizeof blobs); /* borrowed, as is the graph */
    blobs[TR_BLOB_GRAPH] = *graph;
    tr_buf_init(&lexicon, TR_PACK_MAX);
    tr_buf_put(&lexicon, w->lexicons[lang].data, w->lexicons[lang].len);
    if (lexicon.len > 0)
        (void)tr_content_add_phrases(&lexicon, w->loader->data_dir, TR_GUEST_SCENARIO, id, lang,
                                     NULL);
    blobs[TR_BLOB_LEXICON] = lexicon;
    tr_status st = lexicon.status == TR_ENOMEM
                       ? tr_fail(err, TR_ENOMEM, "not enough memory to check \"%.60s\"", id)
                       : tr_content_from_bytes(out, blobs, lang, err);
    if (st != TR_OK && st != TR_ENOMEM && lexicon.len > 0) {
        blobs[TR_BLOB_LEXICON].len = 0;
        st = tr_content_from_bytes(out, blobs, lang, err);
    }
    tr_buf_done(&lexicon);
    return st;
}

static tr_status lint(const struct tr_check_world *w, const char *id, const struct tr_graph *graph,
                      const struct tr_loaded *loaded, struct tr_findings *out, tr_err *err)
{
    char folder[TR_PATH_MAX], file[TR_PATH_MAX + 16];
    struct tr_content contents[TR_LANG_COUNT];
    struct tr_lint_input in = {.graph = graph,
                               .house = w->house,
                               .card = w->card,
                               .places = &loaded->places,
                               .file = file,
                               .folder = folder,
                               .data_dir = w->loader->data_dir};
    tr_err why = {0};
    tr_status linked = TR_OK;
    size_t before = out->count;
    if (strchr(id, '/')) {
        size_t len = strlen(id);
        while (len > 1 && id[len - 1] == '/')
            len--;
        (void)snprintf(folder, sizeof folder, "%.*s", (int)len, id);
        (void)snprintf(file, sizeof file, "%s/scenario.lua", folder);
    } else {
        (void)snprintf(file, sizeof file, "scenarios/%s", id);
        if (tr_path_join(folder, sizeof folder, w->loader->data_dir, file, NULL) != TR_OK)
            folder[0] = '\0';
        (void)snprintf(file, sizeof file, "scenarios/%s/scenario.lua", id);
    }
    memset(contents, 0, sizeof contents);
    for (int lang = 0; lang < TR_LANG_COUNT && w->house && w->card && linked == TR_OK; lang++) {
        linked = link_up(w, id, &loaded->bytes, (enum tr_lang)lang, &contents[lang], &why);
        if (linked == TR_OK)
            in.content[lang] = &contents[lang];
    }
    tr_status st = tr_lint_run(&in, out, err);
    size_t errors = 0;
    for (size_t i = before; i < out->count; i++)
        errors += out->v[i].severity == TR_SEV_ERROR;
    if (st == TR_OK && linked != TR_OK && errors == 0)
        st = tr_fail(err, linked, "%s", why.msg);
    for (int lang = 0; lang < TR_LANG_COUNT; lang++)
        tr_content_done(&contents[lang]);
    return st;
}

tr_status tr_check_world_lint(const struct tr_check_world *world, const char *id,
                              const struct tr_loaded *loaded, struct tr_findings *out, tr_err *err)
{
    struct tr_graph *graph = NULL;
    tr_status st = tr_graph_decode(&graph, loaded->bytes.data, loaded->bytes.len, err);
    if (st == TR_OK)
        st = lint(world, id, graph, loaded, out, err);
    tr_graph_free(graph);
    return st;
}

tr_status tr_check_add_reason(struct tr_findings *out, const char *id, const tr_err *why)
{
    struct tr_finding f = {.severity = TR_SEV_ERROR,
                           .file = (char *)(uintptr_t)id, /* copied by the list */
                           .message = (char *)(uintptr_t)why->msg};
    tr_code_text(why->status == TR_ELIMIT ? TR_C_BUDGET : TR_C_FILE, f.code);
    return tr_findings_add(out, &f);
}

/* A house whose scorecard cannot be used is played with the usual one. */
static tr_status check_own_card(const struct tr_check_world *w, const char *id,
                                const struct tr_house *house, struct tr_findings *out)
{
    const char *card = tr_house_str(house, house->scorecard);
    struct tr_loaded loaded;
    char file[TR_NAME_MAX + 32], message[TR_ERR_MAX];
    tr_err why = {0};
    struct tr_finding f = {.severity = TR_SEV_WARNING, .file = file, .message = message};
    if (*card == '\0')
        return TR_OK;
    memset(&loaded, 0, sizeof loaded);
    tr_status st = tr_load(w->loader, TR_LOAD_CARD, card, &loaded, &why);
    tr_loaded_done(&loaded);
    if (st == TR_OK || st == TR_ENOMEM)
        return st;
    (void)snprintf(file, sizeof file, "scenarios/houses/%s.lua", id);
    (void)snprintf(message, sizeof message, "house.scorecard: \"%s\" cannot be used: %.400s", card,
                   why.msg);
    tr_utf8_trim(message);
    tr_code_text(TR_C_HOUSE_CARD, f.code);
    return tr_findings_add(out, &f);
}

static tr_status lint_house(const struct tr_check_world *w, const char *id,
                            const struct tr_loaded *loaded, struct tr_findings *out, tr_err *err)
{
    struct tr_house *house = NULL;
    tr_status st = tr_house_decode(&house, loaded->bytes.data, loaded->bytes.len, err);
    if (st == TR_OK)
        st = tr_lint_house(house, out, err);
    if (st == TR_OK && check_own_card(w, id, house, out) != TR_OK)
        st = tr_fail(err, TR_ENOMEM, "not enough memory to check \"%.60s\"", id);
    tr_house_free(house);
    return st;
}

tr_status tr_check_world_one(const struct tr_check_world *world, enum tr_load_kind kind,
                             const char *id, struct tr_findings *out, tr_err *err)
{
    struct tr_loaded loaded;
    tr_err why = {0};
    size_t before = out->count;
    tr_status added = TR_OK;
    memset(&loaded, 0, sizeof loaded);
    tr_status st = tr_load(world->loader, kind, id, &loaded, &why);
    for (size_t i = 0; i < loaded.findings.count && added == TR_OK; i++)
        added = tr_findings_add(out, &loaded.findings.v[i]);
    bool explained = tr_findings_errors(&loaded.findings) > 0;
    if (st == TR_OK && kind == TR_LOAD_SCENARIO)
        st = tr_check_world_lint(world, id, &loaded, out, &why);
    if (st == TR_OK && kind == TR_LOAD_HOUSE)
        st = lint_house(world, id, &loaded, out, &why);
    size_t told = tr_findings_errors(out);
    if (st == TR_OK && kind != TR_LOAD_CARD)
        st = tr_check_phrases(world, kind == TR_LOAD_HOUSE ? TR_GUEST_HOUSE : TR_GUEST_SCENARIO, id,
                              out, &why);
    if (st == TR_OK && tr_findings_errors(out) > told) { /* it cannot be played with them */
        st = tr_fail(&why, TR_EFORMAT, "the phrases of \"%.60s\" cannot be used", id);
        explained = true;
    }
    if (st != TR_OK && st != TR_ENOTFOUND && !explained && added == TR_OK)
        added = tr_check_add_reason(out, id, &why);
    tr_loaded_done(&loaded);
    if (added != TR_OK)
        return tr_fail(err, added, "not enough memory to check \"%.60s\"", id);
    tr_check_world_rate(world, out, before);
    return st == TR_OK ? TR_OK : tr_fail(err, st, "%s", why.msg);
}

/* What the house makes of a code, or -1 when it says nothing. */
static int level_of(const struct tr_house *house, int code)
{
    for (uint32_t i = 0; house && i < house->severity_count; i++)
        if (house->severities[i].code == (uint32_t)code)
            return (int)house->severities[i].level;
    return -1;
}

void tr_check_world_rate(const struct tr_check_world *world, struct tr_findings *list, size_t from)
{
    static const enum tr_severity severities[] = {
        [TR_LEVEL_OFF] = TR_SEV_NOTE,
        [TR_LEVEL_NOTE] = TR_SEV_NOTE,
        [TR_LEVEL_WARNING] = TR_SEV_WARNING,
        [TR_LEVEL_ERROR] = TR_SEV_ERROR,
    };
    size_t kept = from;
    for (size_t i = from; i < list->count; i++) {
        int level = level_of(world->house, tr_code_parse(list->v[i].code));
        bool own_error = list->v[i].severity == TR_SEV_ERROR; /* never made less */
        if (level >= 0 && !own_error)
            list->v[i].severity = severities[level];
        if (level == TR_LEVEL_OFF && !own_error)
            tr_finding_done(&list->v[i]);
        else
            list->v[kept++] = list->v[i];
    }
    list->count = kept;
}
