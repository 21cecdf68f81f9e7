/* Words that are put together from joined parts, such as call(s|ing): every form that a
 * text may hold. */
#include <string.h>

#include "base/alloc.h"
#include "speech/keys.h"

static bool append(const struct tr_lex *lex, struct tr_key_forms *f, uint32_t at);

static bool append_literal(struct tr_key_forms *f, const char *s, size_t len)
{
    for (uint32_t i = 0; i < f->count; i++) {
        size_t have = strlen(f->text[i]);
        if (have + len >= sizeof f->text[i])
            return false;
        memcpy(f->text[i] + have, s, len);
        f->text[i][have + len] = '\0';
    }
    return true;
}

static bool append_options(const struct tr_lex *lex, struct tr_key_forms *f, uint32_t alt,
                           bool optional)
{
    struct tr_key_forms *all = tr_malloc(2 * sizeof *all);
    if (!all)
        return false;
    struct tr_key_forms *one = all + 1;
    all->count = 0;
    if (optional)
        *all = *f;
    bool good = true;
    for (uint32_t c = lex->nodes[alt].first; c != TR_LEX_NONE && good; c = lex->nodes[c].next) {
        *one = *f;
        good = append(lex, one, c) && all->count + one->count <= TR_FORMS_MAX;
        if (good)
            memcpy(all->text[all->count], one->text, one->count * sizeof one->text[0]);
        all->count += good ? one->count : 0;
    }
    if (good)
        *f = *all;
    tr_free(all);
    return good;
}

static bool append(const struct tr_lex *lex, struct tr_key_forms *f, uint32_t at)
{
    const struct tr_node *n = &lex->nodes[at];
    uint32_t len;
    if (n->kind == TR_NODE_LITERAL) {
        const char *text = tr_lex_text(lex, n, &len);
        return append_literal(f, text, len);
    }
    if (n->kind == TR_NODE_SEQ && lex->nodes[n->first].next == TR_LEX_NONE)
        return append(lex, f, n->first);
    if (n->kind == TR_NODE_ALT)
        return append_options(lex, f, at, false);
    if (n->kind == TR_NODE_OPT)
        return append_options(lex, f, n->first, true);
    return false;
}

bool tr_key_forms(const struct tr_lex *lex, uint32_t first, uint32_t last, struct tr_key_forms *f)
{
    f->count = 1;
    f->text[0][0] = '\0';
    bool good = true;
    for (uint32_t n = first; n != last && good; n = lex->nodes[n].next)
        good = append(lex, f, n);
    return good;
}
