/* One pass over bytes and one over tokens. Numbers with a fraction, / and ^ go
 * here, so that no float can arise inside the sandbox at all. */
#include "script/prescan.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/codes.h"
#include "script/defence.h"
#include "script/lex.h"

static void object(struct tr_objection *out, int code, int line, int column, const char *hint,
                   const char *fmt, ...) __attribute__((format(printf, 6, 7)));

static void object(struct tr_objection *out, int code, int line, int column, const char *hint,
                   const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    vsnprintf(out->message, sizeof out->message, fmt, args);
    va_end(args);
    out->code = code;
    out->line = line;
    out->column = column;
    snprintf(out->hint, sizeof out->hint, "%s", hint);
}

size_t tr_source_bom(const char *text, size_t len)
{
    return len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

static void scan_bytes(const char *text, size_t len, struct tr_objection *out)
{
    int line = 1, column = 1;
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        size_t n = tr_utf8_next(text + i, len - i, &cp);
        if (n == 1 && cp == 0xFFFD) {
            object(out, TR_C_FILE, line, column, "save it as UTF-8", "the file is not UTF-8");
            return;
        }
        if ((cp < 0x20 && cp != '\t' && cp != '\n' && cp != '\r') || cp == 0x7F) {
            object(out, TR_C_FILE, line, column, "", "control character %u in the source",
                   (unsigned)cp);
            return;
        }
        column++;
        if (cp == '\n') {
            line++;
            column = 1;
        }
        i += n;
    }
}

/* Digits that make a whole number of 63 bits; hex up to 16 digits as Lua wraps them. */
static bool is_whole(const struct tr_token *t)
{
    if (t->len > 2 && t->text[0] == '0' && (t->text[1] == 'x' || t->text[1] == 'X')) {
        for (size_t i = 2; i < t->len; i++) {
            char c = t->text[i];
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
                return false;
        }
        return t->len <= 18;
    }
    size_t zeros = 0;
    for (size_t i = 0; i < t->len; i++)
        if (t->text[i] < '0' || t->text[i] > '9')
            return false;
    while (zeros < t->len && t->text[zeros] == '0')
        zeros++;
    return t->len - zeros <= 18;
}

/* Words after which an operand begins, so that what follows starts anew. */
static bool is_operator_word(const struct tr_token *t)
{
    return tr_token_is(t, "and") || tr_token_is(t, "or") || tr_token_is(t, "not");
}

struct scan {
    struct tr_objection *out;
    int nest, chain, unary, concat;
    long tokens;
    struct tr_token last;
};

static bool ends_operand(const struct tr_token *t)
{
    return (t->kind == TR_TOK_NAME && !is_operator_word(t)) || t->kind == TR_TOK_STRING ||
           t->kind == TR_TOK_NUMBER || tr_token_is(t, ")") || tr_token_is(t, "]") ||
           tr_token_is(t, "}");
}

/* Chains: a.b.c, a(b)(c), a"x""y", a..b..c, not not a, - - a. */
static void count_chains(struct scan *s, const struct tr_token *t)
{
    bool suffix = ends_operand(&s->last) &&
                  (tr_token_is(t, ".") || tr_token_is(t, ":") || tr_token_is(t, "[") ||
                   tr_token_is(t, "(") || tr_token_is(t, "{") || t->kind == TR_TOK_STRING);
    if (suffix)
        s->chain++;
    else if (t->kind == TR_TOK_SYMBOL && !tr_token_is(t, ")") && !tr_token_is(t, "]") &&
             !tr_token_is(t, "}") && !tr_token_is(t, ".."))
        s->chain = 0;
    else if (is_operator_word(t) ||
             (t->kind == TR_TOK_NAME && ends_operand(&s->last) && !tr_token_is(&s->last, ".")))
        s->chain = 0;

    if (tr_token_is(t, ".."))
        s->concat++;
    else if (tr_token_is(t, ",") || tr_token_is(t, ";") || tr_token_is(t, "=") ||
             (t->kind == TR_TOK_NAME && ends_operand(&s->last)))
        s->concat = 0;

    bool prefix = tr_token_is(t, "not") || tr_token_is(t, "#") || tr_token_is(t, "~") ||
                  (tr_token_is(t, "-") && !ends_operand(&s->last));
    s->unary = prefix ? s->unary + 1 : 0;
}

static void scan_nesting(struct scan *s, const struct tr_token *t)
{
    if (tr_token_is(t, "(") || tr_token_is(t, "{") || tr_token_is(t, "[") ||
        tr_token_is(t, "function") || tr_token_is(t, "if") || tr_token_is(t, "do") ||
        tr_token_is(t, "repeat"))
        s->nest++;
    else if ((tr_token_is(t, ")") || tr_token_is(t, "}") || tr_token_is(t, "]") ||
              tr_token_is(t, "end") || tr_token_is(t, "until")) &&
             s->nest > 0)
        s->nest--;
    if (s->nest > TR_NEST_MAX && tr_stands(TR_DEFENCE_NESTING))
        object(s->out, TR_C_DEPTH, t->line, tr_token_column(t), "",
               "more than %d levels inside each other", TR_NEST_MAX);
}

static void scan_token(struct scan *s, const struct tr_token *t)
{
    count_chains(s, t);
    scan_nesting(s, t);
    if (s->out->code)
        return;
    bool lengths = tr_stands(TR_DEFENCE_LENGTHS), whole = tr_stands(TR_DEFENCE_WHOLE);
    bool chains = tr_stands(TR_DEFENCE_CHAINS);
    if (chains && (s->chain > TR_CHAIN_MAX || s->concat > TR_CHAIN_MAX || s->unary > TR_CHAIN_MAX))
        object(s->out, TR_C_DEPTH, t->line, tr_token_column(t), "use a loop or table.concat",
               "a chain of more than %d parts", TR_CHAIN_MAX);
    else if (lengths && t->kind == TR_TOK_NAME && t->len > TR_WORD_MAX)
        object(s->out, TR_C_DEPTH, t->line, tr_token_column(t), "", "a name of more than %d bytes",
               TR_WORD_MAX);
    else if (lengths && t->kind == TR_TOK_STRING && t->len > TR_STRING_MAX)
        object(s->out, TR_C_DEPTH, t->line, tr_token_column(t), "", "a text of more than %u bytes",
               TR_STRING_MAX);
    else if (whole && t->kind == TR_TOK_NUMBER && !is_whole(t))
        object(s->out, TR_C_NUMBER, t->line, tr_token_column(t),
               "use whole numbers of up to 18 digits", "\"%.*s\" is not a whole number",
               (int)(t->len > 40 ? 40 : t->len), t->text);
    else if (whole && (tr_token_is(t, "/") || tr_token_is(t, "^")))
        object(s->out, TR_C_NUMBER, t->line, tr_token_column(t),
               tr_token_is(t, "/") ? "// divides whole numbers" : "write the product out",
               "%.1s would give a fraction", t->text);
    else if (lengths && ++s->tokens > TR_TOKENS_MAX)
        object(s->out, TR_C_FILE, t->line, tr_token_column(t), "split it with include",
               "the file has more than %d words and signs", TR_TOKENS_MAX);
}

void tr_prescan(const char *text, size_t len, struct tr_objection *out)
{
    memset(out, 0, sizeof *out);
    if (tr_stands(TR_DEFENCE_BYTES))
        scan_bytes(text, len, out);
    if (out->code)
        return;
    struct tr_lex lx;
    tr_lex_init(&lx, text, len);
    struct scan s = {.out = out, .last = {.kind = TR_TOK_END}};
    for (;;) {
        struct tr_token t = tr_lex_next(&lx);
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD)
            return; /* Lua's own parser says what is wrong */
        scan_token(&s, &t);
        if (out->code)
            return;
        s.last = t;
    }
}
