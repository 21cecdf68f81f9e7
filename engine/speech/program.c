/* Writing programs from the trees of templates. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "speech/program_inside.h"

#define MOST_SPACES 2 /* between the parts of what is repeated, in English */

static bool is_latin(char c)
{
    return c >= 'a' && c <= 'z';
}

/* In Chinese a row of Latin letters is one word, as the index takes it. */
static uint32_t edges_of(const struct tr_compiler *c, const struct tr_node *n)
{
    const char *s = tr_literal_text(c, n);
    uint32_t edges = 0;
    if (c->lex->chinese && is_latin(s[0]))
        edges |= TR_NO_LETTER_BEFORE;
    if (c->lex->chinese && is_latin(s[tr_literal_bytes(c, n) - 1]))
        edges |= TR_NO_LETTER_BEHIND;
    return edges;
}

static struct tr_code compile_literal(struct tr_compiler *c, const struct tr_node *n,
                                      struct tr_code next)
{
    struct tr_code code = tr_program_text(c, TR_PROG_LITERAL, edges_of(c, n),
                                          tr_literal_of(c, n)->first, tr_literal_bytes(c, n), next);
    code.first = tr_first_of_text(tr_literal_text(c, n));
    return code;
}

struct word {
    uint32_t key, place;
};

static int by_key(const void *a, const void *b)
{
    const struct word *x = a;
    const struct word *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->place < y->place ? -1 : x->place > y->place;
}

static bool is_plain(const struct tr_compiler *c, const struct tr_node *n)
{
    return n->kind == TR_NODE_LITERAL && !edges_of(c, n) &&
           tr_literal_bytes(c, n) <= TR_WORD_BYTES_MAX;
}

static void sort_words(struct word *list, uint32_t count)
{
    /* most lists are short */
    if (count > 12)
        qsort(list, count, sizeof *list, by_key);
    for (uint32_t i = 1; count <= 12 && i < count; i++) {
        struct word one = list[i];
        uint32_t k = i;
        for (; k > 0 && by_key(&list[k - 1], &one) > 0; k--)
            list[k] = list[k - 1];
        list[k] = one;
    }
}

/* Write the words of a group, and the ways that lie on the stack above base. */
static struct tr_code put_alt(struct tr_compiler *c, const struct tr_node *alt, uint32_t words,
                              uint32_t base, uint32_t ways, uint64_t first, struct tr_code next)
{
    uint32_t at = tr_program_take(c, 5 + 2 * words + 3 * ways);
    if (c->failed)
        return next;
    uint32_t *w = c->p->w + at;
    struct word *list = (struct word *)(void *)(w + 5);
    uint32_t count = 0;
    for (uint32_t n = alt->first; n != TR_LEX_NONE; n = tr_node_at(c, n)->next) {
        const struct tr_node *l = tr_node_at(c, n);
        if (!is_plain(c, l))
            continue;
        size_t behind = 0;
        uint32_t cp = tr_decode(tr_literal_text(c, l), &behind);
        list[count++] =
            (struct word){tr_word_key(cp, tr_literal_bytes(c, l)), tr_literal_of(c, l)->first};
        first |= tr_first_of(cp);
    }
    sort_words(list, words);
    w[0] = TR_PROG_ALT | words << 8;
    w[1] = next.at;
    tr_program_mask(w + 2, first);
    w[4] = ways;
    if (ways > 0)
        memcpy(w + 5 + 2 * words, c->p->stack + base, 3 * ways * sizeof *w);
    return (struct tr_code){at, first};
}

static struct tr_code compile_alt(struct tr_compiler *c, const struct tr_node *alt,
                                  struct tr_code next)
{
    uint32_t base = c->depth;
    uint32_t words = 0;
    uint32_t ways = 0;
    uint64_t first = 0;
    struct tr_code code = next;
    const struct tr_node *word = NULL;
    for (uint32_t n = alt->first; n != TR_LEX_NONE; n = tr_node_at(c, n)->next) {
        if (is_plain(c, tr_node_at(c, n))) {
            word = tr_node_at(c, n);
            words++;
            continue;
        }
        code = tr_program_node(c, n, next);
        tr_program_push(c, (uint32_t)code.first);
        tr_program_push(c, (uint32_t)(code.first >> 32));
        tr_program_push(c, code.at);
        first |= code.first;
        ways++;
    }
    if (words == 1 && ways == 0)
        code = compile_literal(c, word, next);
    else if (words > 0 || ways != 1)
        code = put_alt(c, alt, words, base, ways, first, next);
    c->depth = base;
    return code;
}

/* The part that a set is, made once. */
static uint32_t part_of_set(struct tr_compiler *c, uint32_t set)
{
    uint32_t part = TR_PART_SETS + set;
    if (c->p->parts[part].at == 0 && !c->failed) {
        struct tr_code code =
            tr_program_node(c, c->lex->sets[set].root, (struct tr_code){0, TR_FIRST_ANY});
        c->p->parts[part] = (struct tr_entry){.at = code.at, .first = code.first};
    }
    return part;
}

static struct tr_code compile_set(struct tr_compiler *c, const struct tr_node *n,
                                  struct tr_code next)
{
    const struct tr_wordset *set = &c->lex->sets[n->first];
    uint32_t part = part_of_set(c, n->first);
    if (set->name_len == 2 && memcmp(c->lex->pool.data + set->name, "sn", 2) == 0)
        return tr_program_step(c, TR_PROG_SURNAME, part, next, &next.first, TR_FIRST_ANY);
    return tr_program_call(c, part, next);
}

static struct tr_code compile_repeated(struct tr_compiler *c, const struct tr_node *n,
                                       struct tr_code next)
{
    struct tr_program *p = c->p;
    uint8_t min = n->min, max = n->max;
    struct tr_code one = {0, TR_FIRST_ANY};
    if (!c->lex->chinese)
        one = tr_program_some(c, tr_some(TR_CHAR_SPACE | TR_CHAR_WEAK, 0u, MOST_SPACES),
                              TR_FIRST_ANY, one);
    one = tr_program_node(c, n->first, one);
    void *parts = p->parts;
    if (!tr_lex_grow(&parts, &p->part_cap, p->part_count, sizeof *p->parts)) {
        c->failed = true;
        return next;
    }
    p->parts = parts;
    uint32_t part = p->part_count++;
    p->parts[part] = (struct tr_entry){.at = one.at, .first = one.first};
    struct tr_code code = next;
    for (uint8_t i = min; i < max; i++)
        code = tr_program_beside(c, TR_PROG_OPTION, tr_program_call(c, part, code), next);
    for (uint8_t i = 0; i < min; i++)
        code = tr_program_call(c, part, code);
    return code;
}

/* Plain words with single spaces between; in English they begin as whole words and a
 * space, or a comma and a space, follows. */
static struct tr_code compile_not_after(struct tr_compiler *c, const struct tr_node *n,
                                        struct tr_code next)
{
    const struct tr_node *alt = tr_node_at(c, n->first);
    struct tr_code code = next;
    for (uint32_t a = alt->first; a != TR_LEX_NONE; a = tr_node_at(c, a)->next) {
        const struct tr_node *one = tr_node_at(c, a);
        struct tr_buf *text = &c->p->behind;
        size_t from = text->len;
        bool alone = one->kind == TR_NODE_LITERAL;
        if (alone)
            tr_buf_put(text, tr_literal_text(c, one), tr_literal_bytes(c, one));
        for (uint32_t k = alone ? TR_LEX_NONE : one->first; k != TR_LEX_NONE;
             k = tr_node_at(c, k)->next) {
            if (k != one->first && !c->lex->chinese)
                tr_buf_put(text, " ", 1);
            tr_buf_put(text, tr_literal_text(c, tr_node_at(c, k)),
                       tr_literal_bytes(c, tr_node_at(c, k)));
        }
        c->failed = c->failed || text->status != TR_OK;
        uint32_t place = (uint32_t)from;
        uint32_t bytes = (uint32_t)(text->len - from);
        if (c->lex->chinese) {
            code = tr_program_text(c, TR_PROG_BEHIND, TR_BEHIND_PLAIN, place, bytes, code);
        } else {
            code = tr_program_text(c, TR_PROG_BEHIND, TR_BEHIND_SPACE, place, bytes, code);
            code = tr_program_text(c, TR_PROG_BEHIND, TR_BEHIND_COMMA, place, bytes, code);
        }
    }
    return code;
}

static struct tr_code compile_word(struct tr_compiler *c, bool name, struct tr_code next)
{
    uint32_t word = tr_some((unsigned)(TR_CHAR_SPACE | TR_CHAR_BREAK), TR_SOME_NONE | TR_SOME_ONE,
                            c->lex->chinese ? 1u : TR_SOME_MANY);
    if (c->lex->chinese || !name)
        return tr_program_some(c, word, TR_FIRST_ANY, next);
    next = tr_program_some(c, tr_some(TR_CHAR_NAME, TR_SOME_ONE, TR_SOME_MANY), TR_FIRST_ANY, next);
    return tr_program_some(c, tr_some(TR_CHAR_LATIN, TR_SOME_ONE, 1u), TR_FIRST_ANY, next);
}

struct tr_code tr_program_node(struct tr_compiler *c, uint32_t at, struct tr_code next)
{
    const struct tr_node *n = tr_node_at(c, at);
    if (c->failed)
        return next;
    switch ((enum tr_node_kind)n->kind) {
    case TR_NODE_LITERAL:
        return compile_literal(c, n, next);
    case TR_NODE_SEQ:
        return tr_program_seq(c, n, next);
    case TR_NODE_ALT:
        return compile_alt(c, n, next);
    case TR_NODE_OPT:
        return tr_program_beside(c, TR_PROG_OPTION, tr_program_node(c, n->first, next), next);
    case TR_NODE_REP:
        return compile_repeated(c, n, next);
    case TR_NODE_GAP:
    case TR_NODE_FAR:
        return tr_program_step(c, TR_PROG_GAP,
                               (n->kind == TR_NODE_FAR ? TR_GAP_FAR : TR_GAP_NEAR) |
                                   (uint32_t)n->max << 1,
                               next, &next.first, TR_FIRST_ANY);
    case TR_NODE_SET:
        return compile_set(c, n, next);
    case TR_NODE_NUM:
        return tr_program_call(c, TR_PART_NUMBER, next);
    case TR_NODE_DIGITS:
        return tr_program_call(c, TR_PART_DIGITS, next);
    case TR_NODE_WORD:
        return compile_word(c, false, next);
    case TR_NODE_NAME:
        return compile_word(c, true, next);
    case TR_NODE_START:
        return tr_program_at(c, TR_AT_START, next);
    case TR_NODE_END:
        return tr_program_at(c, TR_AT_END, next);
    case TR_NODE_NOT_AFTER:
        return compile_not_after(c, n, next);
    case TR_NODE_EDGE:
    case TR_NODE_NOT:
        break; /* pieces of their sequence */
    }
    return next;
}

/* Does a template begin (or end) with something else than letters and digits? */
static bool is_open_edge(const struct tr_compiler *c, uint32_t at, bool end)
{
    const struct tr_node *n = tr_node_at(c, at);
    if (n->kind == TR_NODE_ALT) {
        for (uint32_t k = n->first; k != TR_LEX_NONE; k = tr_node_at(c, k)->next)
            if (is_open_edge(c, k, end))
                return true;
        return false;
    }
    if (n->kind == TR_NODE_SEQ) {
        /* what must not stand there is no edge; a sequence of nothing else has none */
        uint32_t edge = TR_LEX_NONE;
        for (uint32_t k = n->first; k != TR_LEX_NONE && (end || edge == TR_LEX_NONE);
             k = tr_node_at(c, k)->next) {
            uint8_t kind = tr_node_at(c, k)->kind;
            if (kind != TR_NODE_NOT && kind != TR_NODE_NOT_AFTER)
                edge = k;
        }
        return edge == TR_LEX_NONE || is_open_edge(c, edge, end);
    }
    if (n->kind == TR_NODE_LITERAL) {
        char b = tr_literal_text(c, n)[end ? tr_literal_bytes(c, n) - 1 : 0];
        return !is_latin(b) && !(b >= '0' && b <= '9');
    }
    return n->kind != TR_NODE_OPT && n->kind != TR_NODE_SET && n->kind != TR_NODE_REP &&
           n->kind != TR_NODE_WORD && n->kind != TR_NODE_NAME && n->kind != TR_NODE_NUM &&
           n->kind != TR_NODE_DIGITS;
}

static uint64_t first_of_any(const char *s)
{
    uint64_t first = 0;
    for (size_t at = 0; s[at];)
        first |= tr_first_of(tr_decode(s, &at));
    return first;
}

bool tr_program_need(struct tr_program *p, const struct tr_lex *lex, uint32_t t)
{
    if (p->templates[t].at)
        return true;
    struct tr_compiler c = {.lex = lex, .p = p};
    uint32_t from = p->count;
    uint32_t parts = p->part_count;
    size_t behind = p->behind.len;
    uint32_t root = lex->templates[t].root;
    struct tr_code code = {0, TR_FIRST_ANY};
    /* words do not begin or end inside other words */
    if (!lex->chinese && !is_open_edge(&c, root, true))
        code = tr_program_at(&c, TR_AT_WORD_EDGE, code);
    code = tr_program_node(&c, root, code);
    if (!lex->chinese && !is_open_edge(&c, root, false))
        code = tr_program_at(&c, TR_AT_WORD_EDGE, code);
    if (c.failed) {
        p->count = from;
        p->part_count = parts;
        p->behind.len = behind;
        p->behind.status = TR_OK;
        return false;
    }
    p->templates[t] = (struct tr_entry){
        .at = code.at, .from = from, .size = p->count - from, .parts = parts, .first = code.first};
    return true;
}

tr_status tr_program_init(struct tr_program *p, const struct tr_lex *lex, tr_err *err)
{
    struct tr_compiler c = {.lex = lex, .p = p};
    tr_buf_init(&p->behind, TR_BLOB_MAX);
    p->part_cap = p->part_count = TR_PART_SETS + lex->set_count;
    p->parts = tr_calloc(p->part_count, sizeof *p->parts);
    p->templates = tr_calloc(lex->template_count + 1u, sizeof *p->templates);
    c.failed = !p->parts || !p->templates;
    uint32_t accept = tr_program_take(&c, 2);
    if (!c.failed) {
        p->w[accept] = p->w[accept + 1] = TR_PROG_ACCEPT;
        bool zh = lex->chinese;
        p->parts[TR_PART_NUMBER].first = first_of_any(
            zh ? "0123456789零〇一二三四五六七八九十百千万亿两俩廿卅半" : "0123456789otfsenh");
        p->parts[TR_PART_DIGITS].first =
            first_of_any(zh ? "0123456789零〇一二三四五六七八九幺两" : "0123456789zotfsend");
    }
    for (uint32_t s = 0; s < lex->set_count && !c.failed; s++)
        (void)part_of_set(&c, s);
    p->common = p->count;
    p->common_parts = p->part_count;
    return c.failed ? tr_fail(err, TR_ENOMEM, "no memory for the lexicon's programs") : TR_OK;
}

void tr_program_done(struct tr_program *p)
{
    tr_free(p->w);
    tr_free(p->stack);
    tr_free(p->templates);
    tr_free(p->parts);
    tr_buf_done(&p->behind);
}
