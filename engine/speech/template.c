/* One template as a tree. The notation is described in assets/lexicon/README.md;
 * every mistake is told with file, line and the offending piece. */
#include <string.h>

#include "base/utf8.h"
#include "speech/lex.h"

#define GAP_DEFAULT_CHINESE 8
#define GAP_DEFAULT_WORDS 5
#define GAP_MAX 40
#define REP_MAX 9
#define GAPS_MAX 8                     /* in a row: each multiplies the places to try */
#define LITERAL_MAX (TR_NAME_MAX * 4u) /* bytes; longer ones are several */

struct parser {
    struct tr_lex *lex;
    const char *begin, *at, *end;
    struct tr_place place;
    bool surname, behind;
    int depth;
    tr_status status; /* why something could not be read */
    tr_err *err;
};

/* What was read: a tree, and what its template must not be. */
struct piece {
    uint32_t node; /* TR_LEX_NONE: it could not be read */
    uint32_t gaps; /* on the longest way through; sets are counted by themselves */
    bool empty;    /* matches without taking a character, too; sets take some */
};

/* What a character is in a template: part of a word, or a mark. */
enum sign { SIGN_WORD, SIGN_SPACE, SIGN_CLOSE, SIGN_MARK };

static const uint8_t signs[256] = {
    [' '] = SIGN_SPACE, ['\t'] = SIGN_SPACE, ['\0'] = SIGN_CLOSE, ['|'] = SIGN_CLOSE,
    [')'] = SIGN_CLOSE, [']'] = SIGN_CLOSE,  ['>'] = SIGN_CLOSE,  ['('] = SIGN_MARK,
    ['['] = SIGN_MARK,  ['<'] = SIGN_MARK,   ['~'] = SIGN_MARK,   ['^'] = SIGN_MARK,
    ['$'] = SIGN_MARK,  ['/'] = SIGN_MARK,   ['\\'] = SIGN_MARK,  ['{'] = SIGN_MARK,
    ['}'] = SIGN_MARK,
};

static enum sign sign_of(char c)
{
    return (enum sign)signs[(uint8_t)c];
}

static struct piece no_memory(struct parser *p)
{
    p->status = tr_fail(p->err, TR_ENOMEM, "no memory for the lexicon");
    return (struct piece){.node = TR_LEX_NONE};
}

static struct piece bad(struct parser *p, const char *what)
{
    size_t left = (size_t)(p->end - p->at);
    size_t shown = tr_utf8_floor(p->at, left, left > 24 ? 24 : left);
    p->status = tr_fail(p->err, TR_EFORMAT, "%s:%u: %s at \"%.*s\"",
                        tr_lex_file(p->lex, p->place.file), p->place.line, what, (int)shown, p->at);
    return (struct piece){.node = TR_LEX_NONE};
}

/* The next character; zero at the end. */
static char peek(const struct parser *p)
{
    return p->at < p->end ? *p->at : '\0';
}

static bool skip_space(struct parser *p)
{
    const char *from = p->at;
    while (sign_of(peek(p)) == SIGN_SPACE)
        p->at++;
    return p->at > from;
}

/* The end of the word that begins here, or of as much of it as one literal takes: who
 * takes a long one piece by piece does not look at its end each time. */
static const char *word_end(const struct parser *p)
{
    const char *s = p->at;
    const char *end = p->end - s > LITERAL_MAX ? s + LITERAL_MAX : p->end;
    while (s < end && sign_of(*s) == SIGN_WORD)
        s++;
    return s;
}

static uint32_t number(struct parser *p, uint32_t otherwise)
{
    if (peek(p) < '0' || peek(p) > '9')
        return otherwise;
    uint32_t v = 0;
    while (peek(p) >= '0' && peek(p) <= '9' && v < 1000)
        v = v * 10 + (uint32_t)(*p->at++ - '0');
    return v;
}

static struct piece parse_alt(struct parser *p);

/* first: what belongs to the node's kind */
static struct piece make(struct parser *p, enum tr_node_kind kind, uint32_t first)
{
    struct piece made = {.node = tr_lex_put_node(p->lex, kind, first)};
    return made.node == TR_LEX_NONE ? no_memory(p) : made;
}

/* A node that takes no place in a text. */
static struct piece make_mark(struct parser *p, enum tr_node_kind kind)
{
    struct piece made = make(p, kind, TR_LEX_NONE);
    made.empty = true;
    return made;
}

/* A node around what was read, of which all else stays. */
static struct piece make_around(struct parser *p, enum tr_node_kind kind, struct piece inside)
{
    inside.node = make(p, kind, inside.node).node;
    return inside;
}

/* A bracket's inside and its closing mark. */
static struct piece parse_group(struct parser *p, enum tr_node_kind kind, char close)
{
    if (++p->depth > TR_LEX_DEPTH_MAX)
        return bad(p, "brackets are nested too deeply");
    struct piece inside = parse_alt(p);
    if (inside.node == TR_LEX_NONE)
        return inside;
    if (peek(p) != close)
        return bad(p, "a bracket is not closed");
    p->at++;
    p->depth--;
    if (kind == TR_NODE_ALT)
        return inside;
    inside.empty = true;
    if (kind == TR_NODE_NOT_AFTER)
        inside.gaps = 0;
    return make_around(p, kind, inside);
}

static bool starts(struct parser *p, const char *word)
{
    size_t n = strlen(word);
    return (size_t)(p->end - p->at) >= n && memcmp(p->at, word, n) == 0;
}

static struct piece parse_slot(struct parser *p)
{
    if (starts(p, "not ")) {
        p->at += 4;
        return parse_group(p, TR_NODE_NOT, '>');
    }
    if (starts(p, "notafter ")) {
        p->at += 9;
        p->behind = true;
        return parse_group(p, TR_NODE_NOT_AFTER, '>');
    }
    const char *name = p->at;
    p->at = word_end(p);
    size_t len = (size_t)(p->at - name);
    if (peek(p) != '>' || len == 0 || len >= TR_NAME_MAX) {
        p->at = name;
        return bad(p, "a slot needs a name and >");
    }
    p->at++;
    static const struct {
        const char *name;
        enum tr_node_kind kind;
    } built_in[] = {{"num", TR_NODE_NUM}, {"digits", TR_NODE_DIGITS}, {"word", TR_NODE_WORD}};
    for (size_t i = 0; i < sizeof built_in / sizeof built_in[0]; i++)
        if (strlen(built_in[i].name) == len && memcmp(built_in[i].name, name, len) == 0)
            return make(p, built_in[i].kind, TR_LEX_NONE);
    uint32_t set = tr_lex_set(p->lex, name, len);
    if (set == TR_LEX_NONE)
        return no_memory(p);
    if (set >= TR_LEX_SETS_MAX) {
        p->at = name;
        return bad(p, "a lexicon has at most 2000 sets; one too many is");
    }
    if (p->lex->sets[set].place.line == 0)
        p->lex->sets[set].place = p->place;
    p->surname = p->surname || (len == 2 && memcmp(name, "sn", 2) == 0);
    return make(p, TR_NODE_SET, set);
}

static struct piece parse_gap(struct parser *p)
{
    enum tr_node_kind kind = TR_NODE_GAP;
    if (peek(p) == '~') {
        kind = TR_NODE_FAR;
        p->at++;
    }
    uint32_t otherwise = p->lex->chinese ? GAP_DEFAULT_CHINESE : GAP_DEFAULT_WORDS;
    uint32_t max = number(p, kind == TR_NODE_FAR ? otherwise * 2 : otherwise);
    if (max < 1 || max > GAP_MAX)
        return bad(p, "a gap is of 1 to 40");
    struct piece gap = make_mark(p, kind);
    gap.gaps = 1;
    if (gap.node != TR_LEX_NONE)
        p->lex->nodes[gap.node].max = (uint8_t)max;
    return gap;
}

static struct piece literal_node(struct parser *p, uint32_t literal)
{
    p->lex->literals[literal].count++;
    return make(p, TR_NODE_LITERAL, literal);
}

/* A literal that has not been seen yet. */
static struct piece new_literal(struct parser *p, const char *text, size_t len, bool apostrophe,
                                uint64_t key)
{
    struct tr_lex *lex = p->lex;
    p->status = tr_lex_spelling(lex, text, len, apostrophe, p->place, p->err);
    if (p->status != TR_OK)
        return (struct piece){.node = TR_LEX_NONE};
    uint32_t *index = tr_keymap_add(&lex->spellings, key);
    if (!index)
        return no_memory(p);
    *index = lex->literal_count;
    return literal_node(p, *index - 1);
}

/* A literal as it is written; each spelling is kept once.
 * joined: it goes on with the word before it, so that an apostrophe in front ('s) stays */
static struct piece make_literal(struct parser *p, const char *text, size_t len, bool joined)
{
    bool apostrophe = joined && !p->lex->chinese && len > 1 && text[0] == '\'';
    uint64_t key = tr_key_bytes(text, len) | (apostrophe ? TR_KEY_CHARS_BIT : 0);
    const uint32_t *index = tr_keymap_get(&p->lex->spellings, key);
    return index ? literal_node(p, *index - 1) : new_literal(p, text, len, apostrophe, key);
}

static bool is_joined(const struct parser *p)
{
    char before = p->at > p->begin ? p->at[-1] : ' ';
    return before == '>' || before == ')' || before == ']';
}

/* A literal with marks in it that stand for themselves, or a very long one. */
static struct piece parse_escaped(struct parser *p)
{
    char text[LITERAL_MAX];
    size_t len = 0;
    bool joined = is_joined(p);
    while (p->at < p->end) {
        char c = *p->at;
        bool inside = ((uint8_t)c & 0xC0) == 0x80;
        if (!inside && len > sizeof text - 4)
            break; /* the next character begins another literal */
        if (c == '\\' && p->at + 1 < p->end)
            c = *++p->at;
        else if (sign_of(c) != SIGN_WORD)
            break;
        text[len++] = c;
        p->at++;
    }
    if (len == 0)
        return bad(p, "nothing can be read");
    return make_literal(p, text, len, joined);
}

static struct piece parse_literal(struct parser *p)
{
    const char *text = p->at;
    const char *end = word_end(p);
    size_t len = (size_t)(end - text);
    if (len == 0 || len > LITERAL_MAX - 4 || (end < p->end && *end == '\\'))
        return parse_escaped(p);
    bool joined = *text == '\'' && is_joined(p); /* matters to an apostrophe alone */
    p->at = end;
    return make_literal(p, text, len, joined);
}

/* An item that begins with a mark. */
static struct piece parse_marked(struct parser *p)
{
    switch (*p->at++) {
    case '(':
        return parse_group(p, TR_NODE_ALT, ')');
    case '[':
        return parse_group(p, TR_NODE_OPT, ']');
    case '<':
        return parse_slot(p);
    case '~':
        return parse_gap(p);
    case '^':
        return make_mark(p, TR_NODE_START);
    case '$':
        return make_mark(p, TR_NODE_END);
    case '/':
        return make_mark(p, TR_NODE_EDGE);
    default:
        p->at--;
        return parse_literal(p);
    }
}

/* The {m,n} that follows an item. */
static struct piece parse_repeat(struct parser *p, struct piece item)
{
    const struct tr_node *n = &p->lex->nodes[item.node];
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
    item.gaps *= max;
    if (item.gaps > GAPS_MAX) /* repeated again and again it would pass any number */
        item.gaps = GAPS_MAX + 1;
    item = make_around(p, TR_NODE_REP, item);
    if (item.node != TR_LEX_NONE) {
        p->lex->nodes[item.node].min = (uint8_t)min;
        p->lex->nodes[item.node].max = (uint8_t)max;
    }
    return item;
}

static struct piece parse_item(struct parser *p)
{
    bool word = sign_of(peek(p)) == SIGN_WORD; /* most items are */
    struct piece item = word ? parse_literal(p) : parse_marked(p);
    return item.node != TR_LEX_NONE && peek(p) == '{' ? parse_repeat(p, item) : item;
}

static struct piece parse_seq(struct parser *p)
{
    struct piece seq = {.node = TR_LEX_NONE, .empty = true};
    uint32_t last = TR_LEX_NONE;
    for (;;) {
        bool space = skip_space(p);
        if (sign_of(peek(p)) == SIGN_CLOSE)
            break;
        struct piece item = parse_item(p);
        if (item.node == TR_LEX_NONE)
            return item;
        struct tr_node *nodes = p->lex->nodes;
        nodes[item.node].joined = !space;
        if (last == TR_LEX_NONE)
            seq.node = item.node;
        else
            nodes[last].next = item.node;
        last = item.node;
        seq.gaps += item.gaps;
        seq.empty = seq.empty && item.empty;
    }
    if (last == TR_LEX_NONE)
        return bad(p, "an alternative is empty; write [ ] for what may be left out");
    /* most alternatives are one word: it needs no sequence around it */
    bool word = seq.node == last && p->lex->nodes[last].kind == TR_NODE_LITERAL;
    return word ? seq : make_around(p, TR_NODE_SEQ, seq);
}

static struct piece parse_alt(struct parser *p)
{
    struct piece alt = make(p, TR_NODE_ALT, TR_LEX_NONE);
    uint32_t last = TR_LEX_NONE;
    while (alt.node != TR_LEX_NONE) {
        struct piece seq = parse_seq(p);
        if (seq.node == TR_LEX_NONE)
            return seq;
        struct tr_node *nodes = p->lex->nodes;
        if (last == TR_LEX_NONE)
            nodes[alt.node].first = seq.node;
        else
            nodes[last].next = seq.node;
        last = seq.node;
        alt.gaps = seq.gaps > alt.gaps ? seq.gaps : alt.gaps;
        alt.empty = alt.empty || seq.empty;
        if (peek(p) != '|')
            break;
        p->at++;
    }
    return alt;
}

tr_status tr_template_parse(struct tr_lex *lex, const char *text, size_t len, struct tr_place place,
                            struct tr_template *out, tr_err *err)
{
    struct parser p = {
        .lex = lex, .begin = text, .at = text, .end = text + len, .place = place, .err = err};
    /* no character makes more than two nodes */
    if (!tr_lex_nodes_room(lex, 2 * len + 2))
        (void)no_memory(&p);
    struct piece all = p.status == TR_OK ? parse_alt(&p) : (struct piece){.node = TR_LEX_NONE};
    if (all.node == TR_LEX_NONE)
        return p.status;
    if (p.at < p.end)
        (void)bad(&p, "a bracket closes what was not opened");
    p.at = text;
    if (p.status == TR_OK && all.empty)
        (void)bad(&p, "this could match without any word");
    if (p.status == TR_OK && all.gaps > GAPS_MAX)
        (void)bad(&p, "a template has at most eight gaps in a row");
    out->root = all.node;
    out->surname = p.surname;
    out->behind = p.behind;
    return p.status;
}
