/* Lua's lexical grammar, as far as telling tokens apart goes. */
#include "script/lex.h"

#include <string.h>

#include "base/utf8.h"

void tr_lex_init(struct tr_lex *lx, const char *text, size_t len)
{
    lx->at = text;
    lx->end = text + len;
    lx->line_start = text;
    lx->line = 1;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static void newline(struct tr_lex *lx)
{
    lx->line++;
    lx->line_start = lx->at + 1;
}

/* Number of '=' of a long bracket that opens at p, or -1. */
static int long_level(const char *p, const char *end)
{
    int level = 0;
    if (p >= end || *p != '[')
        return -1;
    for (p++; p < end && *p == '='; p++)
        level++;
    return p < end && *p == '[' ? level : -1;
}

/* Skip a long bracket that opens at lx->at; false when it never closes. */
static bool skip_long(struct tr_lex *lx, int level)
{
    lx->at += level + 2;
    for (; lx->at < lx->end; lx->at++) {
        if (*lx->at == '\n')
            newline(lx);
        if (*lx->at != ']')
            continue;
        const char *p = lx->at + 1;
        int n = 0;
        for (; p < lx->end && *p == '='; p++)
            n++;
        if (n == level && p < lx->end && *p == ']') {
            lx->at = p + 1;
            return true;
        }
    }
    return false;
}

/* Skip spaces and comments; false at a comment that never closes. */
static bool skip_blank(struct tr_lex *lx)
{
    while (lx->at < lx->end) {
        char c = *lx->at;
        if (c == '\n') {
            newline(lx);
            lx->at++;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
            lx->at++;
        } else if (c == '-' && lx->at + 1 < lx->end && lx->at[1] == '-') {
            lx->at += 2;
            int level = long_level(lx->at, lx->end);
            if (level >= 0) {
                if (!skip_long(lx, level))
                    return false;
            } else {
                while (lx->at < lx->end && *lx->at != '\n')
                    lx->at++;
            }
        } else {
            break;
        }
    }
    return true;
}

/* Skip a quoted string; false when the line or the text ends first. */
static bool skip_quoted(struct tr_lex *lx)
{
    char quote = *lx->at++;
    while (lx->at < lx->end && *lx->at != quote) {
        if (*lx->at == '\n')
            return false;
        if (*lx->at == '\\' && lx->at + 1 < lx->end) {
            lx->at++;
            if (*lx->at == '\n') {
                newline(lx);
            } else if (*lx->at == 'z') { /* skips following spaces and line ends */
                while (lx->at + 1 < lx->end && strchr(" \t\r\n\f\v", lx->at[1]) && lx->at[1]) {
                    lx->at++;
                    if (*lx->at == '\n')
                        newline(lx);
                }
            }
        }
        lx->at++;
    }
    if (lx->at >= lx->end)
        return false;
    lx->at++;
    return true;
}

static void skip_number(struct tr_lex *lx)
{
    bool hex = lx->at[0] == '0' && lx->at + 1 < lx->end && (lx->at[1] == 'x' || lx->at[1] == 'X');
    while (lx->at < lx->end) {
        char c = *lx->at;
        bool exponent = hex ? (c == 'p' || c == 'P') : (c == 'e' || c == 'E');
        if (exponent && lx->at + 1 < lx->end && (lx->at[1] == '+' || lx->at[1] == '-'))
            lx->at += 2;
        else if (is_digit(c) || is_letter(c) || c == '.')
            lx->at++;
        else
            break;
    }
}

static size_t symbol_length(const char *p, const char *end)
{
    static const char *const longer[] = {
        "...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"};
    for (size_t i = 0; i < sizeof longer / sizeof *longer; i++) {
        size_t n = strlen(longer[i]);
        if ((size_t)(end - p) >= n && memcmp(p, longer[i], n) == 0)
            return n;
    }
    return 1;
}

struct tr_token tr_lex_next(struct tr_lex *lx)
{
    struct tr_token tok = {TR_TOK_END, lx->end, 0, lx->line, lx->line_start};
    bool closed = skip_blank(lx);
    tok.text = lx->at;
    tok.line = lx->line;
    tok.line_start = lx->line_start;
    if (lx->at >= lx->end) {
        tok.kind = closed ? TR_TOK_END : TR_TOK_BAD;
        return tok;
    }
    char c = *lx->at;
    int level = long_level(lx->at, lx->end);
    if (is_letter(c)) {
        while (lx->at < lx->end && (is_letter(*lx->at) || is_digit(*lx->at)))
            lx->at++;
        tok.kind = TR_TOK_NAME;
    } else if (is_digit(c) || (c == '.' && lx->at + 1 < lx->end && is_digit(lx->at[1]))) {
        skip_number(lx);
        tok.kind = TR_TOK_NUMBER;
    } else if (c == '"' || c == '\'') {
        tok.kind = skip_quoted(lx) ? TR_TOK_STRING : TR_TOK_BAD;
    } else if (level >= 0) {
        tok.kind = skip_long(lx, level) ? TR_TOK_STRING : TR_TOK_BAD;
    } else if (strchr("+-*/%^#&~|<>=(){}[];:,.", c) && c) {
        lx->at += symbol_length(lx->at, lx->end);
        tok.kind = TR_TOK_SYMBOL;
    } else {
        uint32_t cp;
        lx->at += tr_utf8_next(lx->at, (size_t)(lx->end - lx->at), &cp);
        tok.kind = TR_TOK_BAD;
    }
    tok.len = (size_t)(lx->at - tok.text);
    return tok;
}

struct tr_token tr_lex_peek(const struct tr_lex *lx)
{
    struct tr_lex ahead = *lx;
    return tr_lex_next(&ahead);
}

int tr_token_column(const struct tr_token *tok)
{
    return (int)tr_utf8_count(tok->line_start, (size_t)(tok->text - tok->line_start)) + 1;
}

bool tr_token_plain(const struct tr_token *tok, const char **text, size_t *len)
{
    if (tok->kind != TR_TOK_STRING || (tok->text[0] != '"' && tok->text[0] != '\'') ||
        memchr(tok->text, '\\', tok->len))
        return false;
    *text = tok->text + 1;
    *len = tok->len - 2;
    return true;
}

bool tr_token_opens(const struct tr_token *t)
{
    return tr_token_is(t, "{") || tr_token_is(t, "(") || tr_token_is(t, "[") ||
           tr_token_is(t, "function") || tr_token_is(t, "if") || tr_token_is(t, "do") ||
           tr_token_is(t, "repeat");
}

bool tr_token_closes(const struct tr_token *t)
{
    return tr_token_is(t, "}") || tr_token_is(t, ")") || tr_token_is(t, "]") ||
           tr_token_is(t, "end") || tr_token_is(t, "until");
}
