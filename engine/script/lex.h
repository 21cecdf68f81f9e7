/* A tokenizer for Lua source and for expressions, which share Lua's tokens. It
 * borrows the text, allocates nothing and never fails: what is no token is
 * TR_TOK_BAD. Copying a struct tr_lex looks ahead. */
#ifndef TR_SCRIPT_LEX_H
#define TR_SCRIPT_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

enum tr_tok {
    TR_TOK_END,
    TR_TOK_NAME, /* keywords too */
    TR_TOK_STRING,
    TR_TOK_NUMBER,
    TR_TOK_SYMBOL,
    TR_TOK_BAD /* unclosed string or comment, unknown character */
};

struct tr_token {
    enum tr_tok kind;
    const char *text; /* as written, quotes included */
    size_t len;
    int line; /* from 1 */
    const char *line_start;
};

struct tr_lex {
    const char *at, *end;
    const char *line_start;
    int line;
};

void tr_lex_init(struct tr_lex *lx, const char *text, size_t len);
struct tr_token tr_lex_next(struct tr_lex *lx);
struct tr_token tr_lex_peek(const struct tr_lex *lx);

/* Column of its first character, from 1, counted in characters. */
int tr_token_column(const struct tr_token *tok);
/* True when the token is written exactly so. */
static inline bool tr_token_is(const struct tr_token *tok, const char *text)
{
    return tok->len > 0 && tok->text[0] == text[0] && tok->len == strlen(text) &&
           (tok->kind == TR_TOK_NAME || tok->kind == TR_TOK_SYMBOL) &&
           memcmp(tok->text, text, tok->len) == 0;
}
/* Does it begin something that lasts up to a token that closes? */
bool tr_token_opens(const struct tr_token *tok);
bool tr_token_closes(const struct tr_token *tok);
/* Content of a quoted string without escapes; false for others. Borrowed. */
bool tr_token_plain(const struct tr_token *tok, const char **text, size_t *len);

#endif
