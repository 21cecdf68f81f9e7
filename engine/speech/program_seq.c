/* Sequences: between what a template names stands what the notation means by a space, a
 * mark or nothing. They are cut into pieces from left to right, for what may stand between
 * two items depends on what came before, and written from right to left. */
#include "speech/program_inside.h"

#define MOST_ENDING 40 /* letters of a gap's last word, before a mark */

/* What a sequence is made of, before it is written. */
enum piece {
    PIECE_NODE,
    PIECE_NOT,       /* a node that does not follow */
    PIECE_NOT_APART, /* the same, after spaces */
    PIECE_COMMA,     /* Chinese: perhaps a comma */
    PIECE_BETWEEN,   /* English: the end of a word, spaces, the beginning of one */
    PIECE_SPACES,
    PIECE_ENDING, /* the end of a gap's last word; the number says of which kind */
    PIECE_WORD_EDGE,
    PIECE_FIRST, /* edges of a clause */
    PIECE_LAST,
    PIECE_EITHER,
    PIECE_MARKS
};
#define PIECE_SHIFT 4

static bool is_gap(const struct tr_node *n)
{
    return n->kind == TR_NODE_GAP || n->kind == TR_NODE_FAR;
}

static bool is_mark(const struct tr_node *n)
{
    return n->kind == TR_NODE_START || n->kind == TR_NODE_END || n->kind == TR_NODE_EDGE ||
           n->kind == TR_NODE_NOT || n->kind == TR_NODE_NOT_AFTER;
}

/* Does the literal begin (or end) with a mark rather than a word? */
static bool marked_edge(const struct tr_compiler *c, const struct tr_node *n, bool end)
{
    if (n->kind != TR_NODE_LITERAL)
        return false;
    const char *s = tr_literal_text(c, n);
    size_t at = end ? tr_literal_bytes(c, n) - 1 : 0;
    while (at > 0 && ((uint8_t)s[at] & 0xC0) == 0x80)
        at--;
    uint32_t cp = tr_decode(s, &at);
    return cp == '%' || tr_char_kind(cp) & TR_CHAR_BREAK;
}

static void push_piece(struct tr_compiler *c, enum piece what, uint32_t number)
{
    tr_program_push(c, what | number << PIECE_SHIFT);
}

/* English: a gap ends before a word; before a mark its last word has no space. */
static void push_ending(struct tr_compiler *c, const struct tr_node *before)
{
    if (!c->lex->chinese && is_gap(before))
        push_piece(c, PIECE_ENDING, before->kind == TR_NODE_FAR);
}

/* What may stand between two items that were written with a space. */
static void push_space(struct tr_compiler *c, const struct tr_node *before,
                       const struct tr_node *after)
{
    if (c->lex->chinese) {
        if (!is_gap(before) && !is_gap(after))
            push_piece(c, PIECE_COMMA, 0);
    } else if (marked_edge(c, before, true) || marked_edge(c, after, false)) {
        push_ending(c, before);
        push_piece(c, PIECE_SPACES, 0);
    } else {
        push_piece(c, is_gap(before) ? PIECE_WORD_EDGE : PIECE_BETWEEN, 0);
    }
}

/* The pieces of a sequence, from left to right. */
static void push_seq(struct tr_compiler *c, const struct tr_node *seq)
{
    const struct tr_node *before = NULL; /* the last item that takes text */
    bool apart = false;
    for (uint32_t at = seq->first; at != TR_LEX_NONE; at = tr_node_at(c, at)->next) {
        const struct tr_node *n = tr_node_at(c, at);
        bool first = at == seq->first;
        bool last = n->next == TR_LEX_NONE;
        apart = apart || !n->joined;
        if (n->kind == TR_NODE_NOT) {
            bool spaces = before && apart && !c->lex->chinese && !is_gap(before);
            push_piece(c, spaces ? PIECE_NOT_APART : PIECE_NOT, n->first);
            continue;
        }
        if ((n->kind == TR_NODE_EDGE || n->kind == TR_NODE_END) && before)
            push_ending(c, before);
        if (n->kind == TR_NODE_EDGE) {
            push_piece(c,
                       first && last ? PIECE_EITHER
                       : first       ? PIECE_FIRST
                       : last        ? PIECE_LAST
                                     : PIECE_MARKS,
                       0);
            if (!first && !last)
                before = NULL;
            continue;
        }
        if (before && apart && !is_mark(n))
            push_space(c, before, n);
        push_piece(c, PIECE_NODE, at);
        apart = n->kind == TR_NODE_NOT_AFTER && before;
        if (!is_mark(n))
            before = n;
    }
}

static struct tr_code compile_piece(struct tr_compiler *c, uint32_t piece, struct tr_code next)
{
    uint32_t number = piece >> PIECE_SHIFT;
    struct tr_code code = {0, TR_FIRST_ANY};
    const uint64_t comma = tr_first_of(',') | tr_first_of(0x2026);
    switch ((enum piece)(piece & ((1u << PIECE_SHIFT) - 1))) {
    case PIECE_NODE:
        return tr_program_node(c, number, next);
    case PIECE_NOT:
    case PIECE_NOT_APART:
        if (!c->lex->chinese)
            code = tr_program_at(c, TR_AT_WORD_EDGE, code);
        code = tr_program_node(c, number, code);
        if ((piece & ((1u << PIECE_SHIFT) - 1)) == PIECE_NOT_APART)
            code = tr_program_some(c, tr_some(TR_CHAR_SPACE | TR_CHAR_WEAK, 0u, TR_SOME_MANY),
                                   comma | tr_first_of(' '), code);
        return tr_program_beside(c, TR_PROG_NOT, code, next);
    case PIECE_COMMA:
        return tr_program_some(c, tr_some(TR_CHAR_WEAK, 0u, 1u), comma, next);
    case PIECE_BETWEEN:
        return tr_program_step(c, TR_PROG_BETWEEN, 0, next, &next.first,
                               next.first | comma | tr_first_of(' '));
    case PIECE_SPACES:
        return tr_program_some(c, tr_some(TR_CHAR_SPACE, 0u, TR_SOME_MANY), tr_first_of(' '), next);
    case PIECE_ENDING:
        return tr_program_some(
            c,
            tr_some(TR_CHAR_SPACE | TR_CHAR_STRONG | (number ? 0u : TR_CHAR_WEAK), TR_SOME_NONE,
                    (uint32_t)MOST_ENDING),
            TR_FIRST_ANY, next);
    case PIECE_WORD_EDGE:
        return tr_program_at(c, TR_AT_WORD_EDGE, next);
    case PIECE_FIRST:
        return tr_program_at(c, TR_AT_FIRST, next);
    case PIECE_LAST:
        return tr_program_at(c, TR_AT_LAST, next);
    case PIECE_EITHER:
        return tr_program_at(c, TR_AT_EITHER, next);
    case PIECE_MARKS:
        next = tr_program_some(c, tr_some(TR_CHAR_SPACE, 0u, 1u), tr_first_of(' '), next);
        return tr_program_some(c, tr_some((unsigned)TR_CHAR_BREAK, TR_SOME_ONE, 4u), TR_FIRST_ANY,
                               next);
    }
    return next;
}

struct tr_code tr_program_seq(struct tr_compiler *c, const struct tr_node *seq, struct tr_code next)
{
    uint32_t base = c->depth;
    push_seq(c, seq);
    while (c->depth > base && !c->failed)
        next = compile_piece(c, c->p->stack[--c->depth], next);
    c->depth = base;
    return next;
}
