/* Content of a call: three files decoded and linked, and the ear of one
 * language with the names of the house. A content is whole or empty: every
 * failure gives back all that was made before it. */
#include "session/content.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"

static tr_status no_memory(tr_err *err)
{
    return tr_fail(err, TR_ENOMEM, "not enough memory to load the scenario");
}

static tr_status decode_house(struct tr_content *c, tr_err *err)
{
    const struct tr_buf *b = &c->bytes[TR_BLOB_HOUSE];
    return tr_house_decode(&c->house, b->data, b->len, err);
}

static tr_status decode_graph(struct tr_content *c, tr_err *err)
{
    const struct tr_buf *b = &c->bytes[TR_BLOB_GRAPH];
    return tr_graph_decode(&c->graph, b->data, b->len, err);
}

/* The scorecard, and all linked with it. */
static tr_status decode_card(struct tr_content *c, tr_err *err)
{
    const struct tr_buf *b = &c->bytes[TR_BLOB_CARD];
    tr_status st = tr_card_decode(&c->card, b->data, b->len, err);
    return st == TR_OK ? tr_setup_new(&c->setup, c->graph, c->house, c->card, err) : st;
}

/* Add a text of house or scenario in every language that differs: a trainee may well
 * give the English name in a Chinese sentence. */
static size_t add_names(const char *pool, const struct tr_text *text, const char **out)
{
    size_t n = 0;
    for (unsigned l = 0; l < TR_LANG_COUNT; l++) {
        const char *name = pool + text->in[l];
        bool known = *name == '\0';
        for (size_t i = 0; i < n && !known; i++)
            known = strcmp(out[i], name) == 0;
        if (!known)
            out[n++] = name;
    }
    return n;
}

static void hash_names(struct tr_hasher *h, const char *const *names)
{
    const char end = 1; /* no name has it */
    for (; *names; names++)
        tr_hasher_update(h, *names, strlen(*names) + 1);
    tr_hasher_update(h, &end, 1);
}

static void key_of(const struct tr_content *c, const struct tr_ear_names *names,
                   struct tr_digest *out)
{
    const struct tr_buf *lex = &c->bytes[TR_BLOB_LEXICON];
    struct tr_hasher h;
    tr_hasher_init(&h);
    tr_hasher_update(&h, &c->lang, sizeof c->lang);
    hash_names(&h, names->org);
    hash_names(&h, names->departments);
    hash_names(&h, names->people);
    tr_hasher_update(&h, lex->data, lex->len);
    tr_hasher_final(&h, out);
}

void tr_content_lend_ear(struct tr_content *to, const struct tr_content *from)
{
    to->ear = from->ear;
    to->ear_lent = true;
}

/* have: key of an ear that need not be made, or NULL */
static tr_status make_ear(struct tr_content *c, const struct tr_digest *have, tr_err *err)
{
    const struct tr_house *h = c->house;
    size_t own = c->graph ? c->graph->person_count : 0;
    size_t texts =
        2 + (size_t)h->alias_count + h->department_count + 2 * ((size_t)h->person_count + own);
    struct tr_ear_names names;
    c->names = tr_calloc(texts * TR_LANG_COUNT + 3, sizeof *c->names);
    if (!c->names)
        return no_memory(err);
    const char **next = c->names;
    names.org = next;
    next += add_names(h->pool, &h->name, next);
    for (uint32_t i = 0; i < h->alias_count; i++)
        next += add_names(h->pool, &h->aliases[i], next);
    next++;
    names.departments = next;
    next += add_names(h->pool, &h->desk, next);
    for (uint32_t i = 0; i < h->department_count; i++)
        next += add_names(h->pool, &h->departments[i], next);
    for (uint32_t i = 0; i < h->person_count; i++)
        next += add_names(h->pool, &h->people[i].department, next);
    next++;
    names.people = next;
    for (uint32_t i = 0; i < h->person_count; i++)
        next += add_names(h->pool, &h->people[i].name, next);
    for (size_t i = 0; i < own; i++)
        next += add_names(c->graph->pool, &c->graph->people[i].name, next);
    const struct tr_buf *lex = &c->bytes[TR_BLOB_LEXICON];
    key_of(c, &names, &c->ear_key);
    if (have && tr_digest_equal(have, &c->ear_key))
        return TR_OK;
    return tr_ear_new(&c->ear, lex->data, lex->len, tr_lang_names[c->lang], &names, err);
}

/* The lexicon, and behind it what the house and the scenario add. */
static tr_status read_lexicon(struct tr_content *c, const struct tr_loader *loader,
                              const char *scenario, const char *house, tr_err *err)
{
    char dir[TR_PATH_MAX];
    struct tr_buf *lex = &c->bytes[TR_BLOB_LEXICON];
    tr_status st = tr_path_join(dir, sizeof dir, loader->data_dir, "assets/lexicon", err);
    if (st == TR_OK)
        st = tr_lexicon_read(dir, tr_lang_names[c->lang], lex, err);
    if (st == TR_OK)
        st = tr_content_add_phrases(lex, loader->data_dir, TR_GUEST_HOUSE, house,
                                    (enum tr_lang)c->lang, err);
    if (st == TR_OK && scenario)
        st = tr_content_add_phrases(lex, loader->data_dir, TR_GUEST_SCENARIO, scenario,
                                    (enum tr_lang)c->lang, err);
    if (st == TR_OK)
        tr_digest_of(lex->data, lex->len, &c->digest[TR_BLOB_LEXICON]);
    return st;
}

tr_status tr_content_phrasings(struct tr_phrasings **out, const struct tr_loader *loader,
                               const char *house, enum tr_lang lang, tr_err *err)
{
    char dir[TR_PATH_MAX], shown[TR_NAME_MAX + 64];
    struct tr_phrasings *made = NULL;
    tr_err why = {0};
    tr_status st = tr_path_join(dir, sizeof dir, loader->data_dir, "assets/lexicon", err);
    if (st == TR_OK)
        st = tr_phrasings_read(&made, dir, tr_lang_names[lang], &why);
    if (st == TR_ENOTFOUND)
        return TR_OK;
    if (st != TR_OK)
        return tr_fail(err, st, "%s", why.msg);
    (void)snprintf(shown, sizeof shown, "scenarios/houses/%s/phrasings.tsv", house);
    st = tr_path_join(dir, sizeof dir, loader->data_dir, shown, err);
    if (st == TR_OK)
        st = tr_phrasings_add(made, dir, shown, err);
    if (st == TR_OK)
        *out = made;
    else
        tr_phrasings_free(made);
    return st;
}

tr_status tr_content_add_phrases(struct tr_buf *lexicon, const char *data_dir,
                                 enum tr_lex_guest who, const char *id, enum tr_lang lang,
                                 tr_err *err)
{
    char folder[TR_PATH_MAX], shown[TR_PATH_MAX];
    tr_status st = TR_OK;
    if (strchr(id, '/')) { /* a scenario by its folder */
        size_t len = strlen(id);
        while (len > 1 && id[len - 1] == '/')
            len--;
        (void)snprintf(folder, sizeof folder, "%.*s", (int)len, id);
        memcpy(shown, folder, sizeof shown);
    } else {
        (void)snprintf(shown, sizeof shown, "scenarios/%s%s",
                       who == TR_GUEST_HOUSE ? "houses/" : "", id);
        st = tr_path_join(folder, sizeof folder, data_dir, shown, err);
    }
    return st == TR_OK
               ? tr_lexicon_add_folder(lexicon, folder, shown, tr_lang_names[lang], who, err)
               : st;
}

static tr_status load_one(struct tr_content *c, const struct tr_loader *loader, enum tr_blob blob,
                          enum tr_load_kind kind, const char *id, struct tr_findings *findings,
                          tr_err *err)
{
    struct tr_loaded loaded;
    memset(&loaded, 0, sizeof loaded);
    tr_status st = tr_load(loader, kind, id, &loaded, err);
    for (size_t i = 0; findings && i < loaded.findings.count; i++) {
        if (tr_findings_add(findings, &loaded.findings.v[i]) != TR_OK && st == TR_OK)
            st = no_memory(err);
    }
    if (st == TR_OK) {
        c->bytes[blob] = loaded.bytes; /* moved */
        c->digest[blob] = loaded.digest;
        memset(&loaded.bytes, 0, sizeof loaded.bytes);
    }
    tr_loaded_done(&loaded);
    return st;
}

static tr_status load_card(struct tr_content *c, const struct tr_loader *loader, const char *id,
                           struct tr_findings *findings, tr_err *err)
{
    tr_status st = load_one(c, loader, TR_BLOB_CARD, TR_LOAD_CARD, id, findings, err);
    if (st == TR_OK)
        st = decode_card(c, err);
    if (st == TR_OK && c->setup->rule_count == 0)
        st = tr_fail(err, TR_EINVAL,
                     "scorecard %s has no rule of the groups that scenario %s is scored by; write "
                     "group = \"base\" in its rules, or include \"rulebook/all\"",
                     id, tr_graph_str(c->graph, c->graph->id));
    return st;
}

/* The scorecard that the house names. One that cannot be used must not keep anybody from
 * practising: then it is the usual one, and c->card_trouble says why. */
static tr_status load_house_card(struct tr_content *c, const struct tr_loader *loader,
                                 struct tr_findings *findings, tr_err *err)
{
    const char *own = tr_house_str(c->house, c->house->scorecard);
    if (*own == '\0' || strcmp(own, TR_USUAL_CARD) == 0)
        return load_card(c, loader, TR_USUAL_CARD, findings, err);
    tr_status st = load_card(c, loader, own, NULL, &c->card_trouble);
    if (st == TR_OK || st == TR_ENOMEM)
        return st == TR_OK ? st : no_memory(err);
    tr_setup_free(c->setup);
    c->setup = NULL;
    tr_card_free(c->card);
    c->card = NULL;
    tr_buf_done(&c->bytes[TR_BLOB_CARD]);
    tr_buf_init(&c->bytes[TR_BLOB_CARD], TR_BLOB_MAX);
    return load_card(c, loader, TR_USUAL_CARD, findings, err);
}

tr_status tr_content_load(struct tr_content *out, const struct tr_loader *loader,
                          const char *scenario, const char *house, const char *card,
                          enum tr_lang lang, struct tr_findings *findings, tr_err *err)
{
    return tr_content_load_but_ear(out, loader, scenario, house, card, lang, NULL, findings, err);
}

tr_status tr_content_load_but_ear(struct tr_content *out, const struct tr_loader *loader,
                                  const char *scenario, const char *house, const char *card,
                                  enum tr_lang lang, const struct tr_digest *have,
                                  struct tr_findings *findings, tr_err *err)
{
    memset(out, 0, sizeof *out);
    if ((unsigned)lang >= TR_LANG_COUNT)
        return tr_fail(err, TR_EINVAL, "there is no language number %d", (int)lang);
    out->lang = (uint8_t)lang;
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_init(&out->bytes[i], TR_BLOB_MAX);
    tr_status st = TR_OK;
    if (scenario)
        st = load_one(out, loader, TR_BLOB_GRAPH, TR_LOAD_SCENARIO, scenario, findings, err);
    if (st == TR_OK)
        st = load_one(out, loader, TR_BLOB_HOUSE, TR_LOAD_HOUSE, house, findings, err);
    if (st == TR_OK)
        st = decode_house(out, err);
    if (st == TR_OK && scenario)
        st = decode_graph(out, err);
    if (st == TR_OK && scenario)
        st = card ? load_card(out, loader, card, findings, err)
                  : load_house_card(out, loader, findings, err);
    if (st == TR_OK)
        st = read_lexicon(out, loader, scenario, house, err);
    if (st == TR_OK)
        st = make_ear(out, have, err);
    if (st == TR_OK && scenario)
        st = tr_content_phrasings(&out->phrasings, loader, house, lang, err);
    if (st != TR_OK)
        tr_content_done(out);
    return st;
}

tr_status tr_content_from_bytes(struct tr_content *out, const struct tr_buf *blobs,
                                enum tr_lang lang, tr_err *err)
{
    memset(out, 0, sizeof *out);
    if ((unsigned)lang >= TR_LANG_COUNT)
        return tr_fail(err, TR_EINVAL, "there is no language number %d", (int)lang);
    out->lang = (uint8_t)lang;
    tr_status st = TR_OK;
    for (int i = 0; i < TR_BLOB_COUNT; i++) {
        struct tr_buf *b = &out->bytes[i];
        tr_buf_init(b, blobs[i].len);
        if (blobs[i].len > 0)
            tr_buf_put(b, blobs[i].data, blobs[i].len);
        if (b->status != TR_OK && st == TR_OK)
            st = no_memory(err);
        tr_digest_of(blobs[i].data, blobs[i].len, &out->digest[i]);
    }
    if (st == TR_OK)
        st = decode_house(out, err);
    if (st == TR_OK)
        st = decode_graph(out, err);
    if (st == TR_OK)
        st = decode_card(out, err);
    if (st == TR_OK && out->bytes[TR_BLOB_LEXICON].len > 0)
        st = make_ear(out, NULL, err);
    if (st != TR_OK)
        tr_content_done(out);
    return st;
}

void tr_content_done(struct tr_content *c)
{
    if (!c->ear_lent)
        tr_ear_free(c->ear);
    tr_free(c->names);
    tr_phrasings_free(c->phrasings);
    tr_setup_free(c->setup);
    tr_card_free(c->card);
    tr_house_free(c->house);
    tr_graph_free(c->graph);
    for (int i = 0; i < TR_BLOB_COUNT; i++)
        tr_buf_done(&c->bytes[i]);
    memset(c, 0, sizeof *c);
}
