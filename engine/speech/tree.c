/* The pieces of a lexicon that templates are made of: nodes, literals (each spelling
 * is kept once) and named sets. */
#include <string.h>

#include "base/alloc.h"
#include "speech/lex.h"

bool tr_lex_make_room(void **data, uint32_t *cap, uint32_t need, size_t size)
{
    uint32_t bigger = *cap ? *cap * 2 : 64;
    bigger = bigger > need ? bigger : need;
    void *grown = tr_realloc(*data, bigger * size);
    if (!grown)
        return false;
    *data = grown;
    *cap = bigger;
    return true;
}

bool tr_lex_nodes_room(struct tr_lex *lex, size_t more)
{
    size_t left = TR_LEX_NODES_MAX - lex->node_count;
    uint32_t need = lex->node_count + (uint32_t)(more < left ? more : left);
    if (need <= lex->node_cap)
        return true;
    void *nodes = lex->nodes;
    bool room = tr_lex_make_room(&nodes, &lex->node_cap, need, sizeof *lex->nodes);
    lex->nodes = nodes;
    if (lex->node_cap > TR_LEX_NODES_MAX)
        lex->node_cap = TR_LEX_NODES_MAX;
    return room;
}

uint32_t tr_lex_node(struct tr_lex *lex, enum tr_node_kind kind, uint32_t first)
{
    return tr_lex_nodes_room(lex, 1) ? tr_lex_put_node(lex, kind, first) : TR_LEX_NONE;
}

static tr_status no_memory(tr_err *err)
{
    return tr_fail(err, TR_ENOMEM, "no memory for the lexicon");
}

/* One more literal, in normal form; behind an apostrophe when there is one. */
static tr_status add_literal(struct tr_lex *lex, const char *text, size_t len, bool apostrophe,
                             tr_err *err)
{
    void *all = lex->literals;
    if (!tr_lex_grow(&all, &lex->literal_cap, lex->literal_count, sizeof *lex->literals))
        return no_memory(err);
    lex->literals = all;
    lex->literals[lex->literal_count++] =
        (struct tr_literal){.first = (uint32_t)lex->pool.len, .len = (uint32_t)len + apostrophe};
    if (apostrophe)
        tr_buf_put(&lex->pool, "'", 1);
    tr_buf_put(&lex->pool, text, len);
    return lex->pool.status == TR_OK ? TR_OK : no_memory(err);
}

tr_status tr_lex_spelling(struct tr_lex *lex, const char *text, size_t len, bool apostrophe,
                          struct tr_place place, tr_err *err)
{
    if (tr_is_normal(&lex->normaliser, text, len))
        return add_literal(lex, text, len, apostrophe, err);
    struct tr_norm *norm = lex->norm;
    tr_status s = tr_normalise(&lex->normaliser, text, len, true, norm, err);
    if (s != TR_OK)
        return s;
    if (norm->len == 0)
        return tr_fail(err, TR_EFORMAT, "%s:%u: \"%.*s\" is nothing once punctuation is evened out",
                       tr_lex_file(lex, place.file), place.line, (int)len, text);
    return add_literal(lex, norm->text, norm->len, apostrophe, err);
}

tr_status tr_lex_word(struct tr_lex *lex, const char *text, size_t len, uint32_t *node, tr_err *err)
{
    tr_status s = add_literal(lex, text, len, false, err);
    if (s != TR_OK)
        return s;
    *node = tr_lex_node(lex, TR_NODE_LITERAL, lex->literal_count - 1);
    return *node == TR_LEX_NONE ? no_memory(err) : TR_OK;
}

uint32_t tr_lex_set(struct tr_lex *lex, const char *name, size_t len)
{
    for (uint32_t i = 0; i < lex->set_count; i++)
        if (lex->sets[i].name_len == len &&
            memcmp(lex->pool.data + lex->sets[i].name, name, len) == 0)
            return i;
    void *sets = lex->sets;
    if (!tr_lex_grow(&sets, &lex->set_cap, lex->set_count, sizeof *lex->sets))
        return TR_LEX_NONE;
    lex->sets = sets;
    lex->sets[lex->set_count] = (struct tr_wordset){
        .name = (uint32_t)lex->pool.len, .name_len = (uint32_t)len, .root = TR_LEX_NONE};
    tr_buf_put(&lex->pool, name, len);
    return lex->pool.status == TR_OK ? lex->set_count++ : TR_LEX_NONE;
}
