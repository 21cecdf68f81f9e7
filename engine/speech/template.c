/* One template as a tree. The notation is described in assets/lexicon/README.md;
 * every mistake is told with file, line and the offending piece. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/lex.h"

#define GAP_DEFAULT_CHINESE 8
#define GAP_DEFAULT_WORDS 5
#define GAP_MAX 40
#define REP_MAX 9
#define GAPS_MAX 8 /* in a row: each multiplies the places to try */

struct parser {
    struct tr_lex *lex;
    const char *s;
    size_t len, at;
    struct tr_place place;
    bool surname, behind;
    uint32_t gaps, repeats; /* so many were read */
    int depth;
    tr_err *err;
};

bool tr_lex_grow(void **data, uint32_t *cap, uint32_t count, size_t size)
{
    if (count < *cap)
        return true;
    uint32_t bigger = *cap ? *cap * 2 : 64;
    void *grown = tr_realloc(*data, bigger * size);
    if (!grown)
        return false;
    *data = grown;
    *cap = bigger;
    return true;
}

static tr_status no_memory(tr_err *err)
{
    return tr_fail(err, TR_ENOMEM, "no memory for the lexicon");
}

static tr_status bad(struct parser *p, const char *what)
{
    size_t left = p->len - p->at;
    size_t shown = tr_utf8_floor(p->s + p->at, left, left > 24 ? 24 : left);
    return tr_fail(p->err, TR_EFORMAT, "%s:%u: %s at \"%.*s\"", tr_lex_file(p->lex, p->place.file),
                   p->place.line, what, (int)shown, p->s + p->at);
}

uint32_t tr_lex_node(struct tr_lex *lex, enum tr_node_kind kind)
{
    void *nodes = lex->nodes;
    if (lex->node_count >= TR_LEX_NODES_MAX ||
        !tr_lex_grow(&nodes, &lex->node_cap, lex->node_count, sizeof *lex->nodes))
        return TR_LEX_NONE;
    lex->nodes = nodes;
    lex->nodes[lex->node_count] =
        (struct tr_node){.kind = (uint8_t)kind, .first = TR_LEX_NONE, .next = TR_LEX_NONE};
    return lex->node_count++;
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

static tr_status literal_node(struct tr_lex *lex, uint32_t literal, uint32_t *node, tr_err *err)
{
    *node = tr_lex_node(lex, TR_NODE_LITERAL);
    if (*node == TR_LEX_NONE)
        return no_memory(err);
    lex->nodes[*node].first = literal;
    return TR_OK;
}

tr_status tr_lex_word(struct tr_lex *lex, const char *text, size_t len, uint32_t *node, tr_err *err)
{
    tr_status s = add_literal(lex, text, len, false, err);
    return s == TR_OK ? literal_node(lex, lex->literal_count - 1, node, err) : s;
}

tr_status tr_lex_literal(struct tr_lex *lex, const char *text, size_t len, bool joined,
                         struct tr_place place, uint32_t *node, tr_err *err)
{
    bool apostrophe = joined && !lex->chinese && len > 1 && text[0] == '\'';
    uint64_t key = tr_key_bytes(text, len);
    uint32_t *index = tr_keymap_put(&lex->spellings, apostrophe ? key ^ 1 : key);
    if (!index)
        return no_memory(err);
    if (*index == 0) {
        /* a spelling that has not been seen yet */
        struct tr_norm *norm = lex->norm;
        tr_status s = tr_normalise(&lex->normaliser, text, len, true, norm, err);
        if (s != TR_OK)
            return s;
        if (norm->len == 0)
            return tr_fail(err, TR_EFORMAT,
                           "%s:%u: \"%.*s\" is nothing once punctuation is evened out",
                           tr_lex_file(lex, place.file), place.line, (int)len, text);
        s = add_literal(lex, norm->text, norm->len, apostrophe, err);
        if (s != TR_OK)
            return s;
        *index = lex->literal_count;
    }
    lex->literals[*index - 1].count++;
    return literal_node(lex, *index - 1, node, err);
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

static bool is_meta(char c)
{
    switch (c) {
    case '\0':
    case ' ':
    case '\t':
    case '(':
    case ')':
    case '|':
    case '[':
    case ']':
    case '<':
    case '>':
    case '~':
    case '^':
    case '$':
    case '/':
    case '\\':
    case '{':
    case '}':
        return true;
    default:
        return false;
    }
}

static char peek(const struct parser *p)
{
    return p->at < p->len ? p->s[p->at] : '\0';
}

static bool skip_space(struct parser *p)
{
    size_t from = p->at;
    while (peek(p) == ' ' || peek(p) == '\t')
        p->at++;
    return p->at > from;
}

static uint32_t number(struct parser *p, uint32_t otherwise)
{
    if (peek(p) < '0' || peek(p) > '9')
        return otherwise;
    uint32_t v = 0;
    while (peek(p) >= '0' && peek(p) <= '9' && v < 1000)
        v = v * 10 + (uint32_t)(p->s[p->at++] - '0');
    return v;
}

static tr_status parse_alt(struct parser *p, uint32_t *out);

static tr_status make(struct parser *p, enum tr_node_kind kind, uint32_t *out)
{
    *out = tr_lex_node(p->lex, kind);
    return *out == TR_LEX_NONE ? no_memory(p->err) : TR_OK;
}

/* A bracket's inside and its closing mark. */
static tr_status parse_group(struct parser *p, enum tr_node_kind kind, char close, uint32_t *out)
{
    if (++p->depth > TR_LEX_DEPTH_MAX)
        return bad(p, "brackets are nested too deeply");
    uint32_t child;
    tr_status s = parse_alt(p, &child);
    if (s != TR_OK)
        return s;
    if (peek(p) != close)
        return bad(p, "a bracket is not closed");
    p->at++;
    p->depth--;
    if (kind == TR_NODE_ALT) {
        *out = child;
        return TR_OK;
    }
    s = make(p, kind, out);
    if (s == TR_OK)
        p->lex->nodes[*out].first = child;
    return s;
}

static bool starts(struct parser *p, const char *word)
{
    size_t n = strlen(word);
    return p->len - p->at >= n && memcmp(p->s + p->at, word, n) == 0;
}

static tr_status parse_slot(struct parser *p, uint32_t *out)
{
    p->at++;
    if (starts(p, "not ")) {
        p->at += 4;
        return parse_group(p, TR_NODE_NOT, '>', out);
    }
    if (starts(p, "notafter ")) {
        p->at += 9;
        p->behind = true;
        return parse_group(p, TR_NODE_NOT_AFTER, '>', out);
    }
    size_t from = p->at;
    while (p->at < p->len && !is_meta(p->s[p->at]))
        p->at++;
    size_t len = p->at - from;
    if (peek(p) != '>' || len == 0 || len >= TR_NAME_MAX) {
        p->at = from;
        return bad(p, "a slot needs a name and >");
    }
    p->at++;
    static const struct {
        const char *name;
        enum tr_node_kind kind;
    } built_in[] = {{"num", TR_NODE_NUM}, {"digits", TR_NODE_DIGITS}, {"word", TR_NODE_WORD}};
    for (size_t i = 0; i < sizeof built_in / sizeof built_in[0]; i++)
        if (strlen(built_in[i].name) == len && memcmp(built_in[i].name, p->s + from, len) == 0)
            return make(p, built_in[i].kind, out);
    uint32_t set = tr_lex_set(p->lex, p->s + from, len);
    if (set == TR_LEX_NONE)
        return no_memory(p->err);
    if (set >= TR_LEX_SETS_MAX) {
        p->at = from;
        return bad(p, "a lexicon has at most 2000 sets; one too many is");
    }
    if (p->lex->sets[set].place.line == 0)
        p->lex->sets[set].place = p->place;
    p->surname = p->surname || (len == 2 && memcmp(p->s + from, "sn", 2) == 0);
    tr_status s = make(p, TR_NODE_SET, out);
    if (s == TR_OK)
        p->lex->nodes[*out].first = set;
    return s;
}

static tr_status parse_gap(struct parser *p, uint32_t *out)
{
    p->at++;
    p->gaps++;
    enum tr_node_kind kind = TR_NODE_GAP;
    if (peek(p) == '~') {
        kind = TR_NODE_FAR;
        p->at++;
    }
    uint32_t otherwise = p->lex->chinese ? GAP_DEFAULT_CHINESE : GAP_DEFAULT_WORDS;
    uint32_t max = number(p, kind == TR_NODE_FAR ? otherwise * 2 : otherwise);
    if (max < 1 || max > GAP_MAX)
        return bad(p, "a gap is of 1 to 40");
    tr_status s = make(p, kind, out);
    if (s == TR_OK)
        p->lex->nodes[*out].max = (uint8_t)max;
    return s;
}

static tr_status parse_literal(struct parser *p, uint32_t *out)
{
    char text[TR_NAME_MAX * 4];
    size_t len = 0;
    char before = p->at > 0 ? p->s[p->at - 1] : ' ';
    bool joined = before == '>' || before == ')' || before == ']';
    while (p->at < p->len) {
        char c = p->s[p->at];
        bool inside = ((uint8_t)c & 0xC0) == 0x80;
        if (!inside && len > sizeof text - 4)
            break; /* the next character begins another literal */
        if (c == '\\' && p->at + 1 < p->len)
            c = p->s[++p->at];
        else if (is_meta(c))
            break;
        text[len++] = c;
        p->at++;
    }
    if (len == 0)
        return bad(p, "nothing can be read");
    return tr_lex_literal(p->lex, text, len, joined, p->place, out, p->err);
}

static tr_status parse_simple(struct parser *p, uint32_t *out)
{
    switch (peek(p)) {
    case '(':
        p->at++;
        return parse_group(p, TR_NODE_ALT, ')', out);
    case '[':
        p->at++;
        return parse_group(p, TR_NODE_OPT, ']', out);
    case '<':
        return parse_slot(p, out);
    case '~':
        return parse_gap(p, out);
    case '^':
        p->at++;
        return make(p, TR_NODE_START, out);
    case '$':
        p->at++;
        return make(p, TR_NODE_END, out);
    case '/':
        p->at++;
        return make(p, TR_NODE_EDGE, out);
    default:
        return parse_literal(p, out);
    }
}

/* An item and the {m,n} that may follow it. */
static tr_status parse_item(struct parser *p, uint32_t *out)
{
    tr_status s = parse_simple(p, out);
    if (s != TR_OK || peek(p) != '{')
        return s;
    const struct tr_node *n = &p->lex->nodes[*out];
    uint32_t len = 0;
    const char *text = n->kind == TR_NODE_LITERAL ? tr_lex_text(p->lex, n, &len) : "";
    bool fits = n->kind == TR_NODE_SEQ || n->kind == TR_NODE_ALT || n->kind == TR_NODE_WORD ||
                n->kind == TR_NODE_SET || tr_utf8_count(text, len) == 1;
    if (!fits)
        return bad(p, "{m,n} follows one character, a slot or a (group)");
    p->at++;
    uint32_t min = number(p, 0);
    uint32_t max = min;
    if (peek(p) == ',') {
        p->at++;
        max = number(p, 0);
    }
    if (peek(p) != '}' || min < 1 || max < min || max > REP_MAX)
        return bad(p, "a repetition is {m,n} with 1 <= m <= n <= 9");
    p->at++;
    p->repeats++;
    uint32_t child = *out;
    s = make(p, TR_NODE_REP, out);
    if (s != TR_OK)
        return s;
    struct tr_node *rep = &p->lex->nodes[*out];
    rep->first = child;
    rep->min = (uint8_t)min;
    rep->max = (uint8_t)max;
    return TR_OK;
}

static tr_status parse_seq(struct parser *p, uint32_t *out)
{
    uint32_t first = TR_LEX_NONE;
    uint32_t last = TR_LEX_NONE;
    for (;;) {
        bool space = skip_space(p);
        char c = peek(p);
        if (c == '\0' || c == '|' || c == ')' || c == ']' || c == '>')
            break;
        uint32_t item;
        tr_status s = parse_item(p, &item);
        if (s != TR_OK)
            return s;
        p->lex->nodes[item].joined = !space;
        if (last == TR_LEX_NONE)
            first = item;
        else
            p->lex->nodes[last].next = item;
        last = item;
    }
    if (last == TR_LEX_NONE)
        return bad(p, "an alternative is empty; write [ ] for what may be left out");
    *out = first;
    /* most alternatives are one word: it needs no sequence around it */
    if (first == last && p->lex->nodes[first].kind == TR_NODE_LITERAL)
        return TR_OK;
    tr_status s = make(p, TR_NODE_SEQ, out);
    if (s == TR_OK)
        p->lex->nodes[*out].first = first;
    return s;
}

static tr_status parse_alt(struct parser *p, uint32_t *out)
{
    uint32_t alt;
    tr_status s = make(p, TR_NODE_ALT, &alt);
    uint32_t last = TR_LEX_NONE;
    while (s == TR_OK) {
        uint32_t seq = TR_LEX_NONE;
        s = parse_seq(p, &seq);
        if (s != TR_OK)
            return s;
        if (last == TR_LEX_NONE)
            p->lex->nodes[alt].first = seq;
        else
            p->lex->nodes[last].next = seq;
        last = seq;
        if (peek(p) != '|')
            break;
        p->at++;
    }
    *out = alt;
    return s;
}

/* Can the tree match without taking a character? Sets count as characters. */
static bool nullable(const struct tr_lex *lex, uint32_t node)
{
    const struct tr_node *n = &lex->nodes[node];
    switch ((enum tr_node_kind)n->kind) {
    case TR_NODE_SEQ:
        for (uint32_t c = n->first; c != TR_LEX_NONE; c = lex->nodes[c].next)
            if (!nullable(lex, c))
                return false;
        return true;
    case TR_NODE_ALT:
        for (uint32_t c = n->first; c != TR_LEX_NONE; c = lex->nodes[c].next)
            if (nullable(lex, c))
                return true;
        return false;
    case TR_NODE_REP:
        return nullable(lex, n->first);
    case TR_NODE_LITERAL:
    case TR_NODE_SET:
    case TR_NODE_NUM:
    case TR_NODE_DIGITS:
    case TR_NODE_WORD:
    case TR_NODE_NAME:
        return false;
    default:
        return true;
    }
}

/* Gaps on the longest way through the tree; sets are counted by themselves. */
static uint32_t gaps(const struct tr_lex *lex, uint32_t node)
{
    const struct tr_node *n = &lex->nodes[node];
    uint32_t count = 0;
    switch ((enum tr_node_kind)n->kind) {
    case TR_NODE_SEQ:
        for (uint32_t c = n->first; c != TR_LEX_NONE; c = lex->nodes[c].next)
            count += gaps(lex, c);
        return count;
    case TR_NODE_ALT:
        for (uint32_t c = n->first; c != TR_LEX_NONE; c = lex->nodes[c].next) {
            uint32_t one = gaps(lex, c);
            count = one > count ? one : count;
        }
        return count;
    case TR_NODE_REP:
        return n->max * gaps(lex, n->first);
    case TR_NODE_OPT:
    case TR_NODE_NOT:
        return gaps(lex, n->first);
    default:
        return n->kind == TR_NODE_GAP || n->kind == TR_NODE_FAR;
    }
}

tr_status tr_template_parse(struct tr_lex *lex, const char *text, size_t len, struct tr_place place,
                            struct tr_template *out, tr_err *err)
{
    uint32_t root = TR_LEX_NONE;
    struct parser p = {.lex = lex, .s = text, .len = len, .place = place, .err = err};
    tr_status s = parse_alt(&p, &root);
    if (s != TR_OK)
        return s;
    if (p.at < p.len)
        return bad(&p, "a bracket closes what was not opened");
    if (nullable(lex, root)) {
        p.at = 0;
        return bad(&p, "this could match without any word");
    }
    bool few = p.gaps == 0 || (p.gaps <= GAPS_MAX && p.repeats == 0);
    if (!few && gaps(lex, root) > GAPS_MAX) {
        p.at = 0;
        return bad(&p, "a template has at most eight gaps in a row");
    }
    out->root = root;
    out->surname = p.surname;
    out->behind = p.behind;
    return TR_OK;
}
