/* Lua's own rules for literals, without Lua: the process that edits a source
 * never runs it. */
#include "script/quote.h"

#include <stdio.h>

#include "base/utf8.h"

struct reader {
    const char *at, *end;
    struct tr_buf *out;
};

static int digit_of(char c, int base)
{
    int v = c >= '0' && c <= '9'   ? c - '0'
            : c >= 'a' && c <= 'f' ? c - 'a' + 10
            : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                   : 99;
    return v < base ? v : -1;
}

/* Up to `most` digits; how many there were. */
static int number(struct reader *r, int base, int most, uint32_t *value)
{
    int n = 0;
    *value = 0;
    while (n < most && r->at < r->end && digit_of(*r->at, base) >= 0) {
        *value = *value * (uint32_t)base + (uint32_t)digit_of(*r->at++, base);
        n++;
    }
    return n;
}

/* A line end of one or two characters, as one. */
static void skip_break(struct reader *r)
{
    char first = *r->at++;
    if (r->at < r->end && (*r->at == '\n' || *r->at == '\r') && *r->at != first)
        r->at++;
}

static bool unicode(struct reader *r)
{
    uint32_t cp;
    char bytes[4];
    if (r->at >= r->end || *r->at++ != '{' || number(r, 16, 8, &cp) < 1 || r->at >= r->end ||
        *r->at++ != '}')
        return false;
    size_t len = tr_utf8_put(cp, bytes);
    tr_buf_put(r->out, bytes, len);
    return len > 0;
}

/* What follows a backslash. */
static bool escape(struct reader *r)
{
    static const char letters[] = "abfnrtv\\\"'", values[] = "\a\b\f\n\r\t\v\\\"'";
    uint32_t value;
    if (r->at >= r->end)
        return false;
    char c = *r->at;
    const char *letter = strchr(letters, c);
    if (c && letter) {
        tr_buf_u8(r->out, (uint8_t)values[letter - letters]);
        r->at++;
        return true;
    }
    if (c == '\n' || c == '\r') {
        skip_break(r);
        tr_buf_u8(r->out, '\n');
        return true;
    }
    if (c == 'z') {
        r->at++;
        while (r->at < r->end && *r->at && strchr(" \t\r\n\f\v", *r->at))
            r->at++;
        return true;
    }
    if (c == 'u') {
        r->at++;
        return unicode(r);
    }
    bool hex = c == 'x';
    r->at += hex;
    int digits = number(r, hex ? 16 : 10, hex ? 2 : 3, &value);
    if (digits < (hex ? 2 : 1) || value > 255)
        return false;
    tr_buf_u8(r->out, (uint8_t)value);
    return true;
}

/* Length of a long bracket's ends: "[==[" is 4; 0 for a quoted string. */
static size_t bracket(const struct tr_token *tok)
{
    size_t n = 1;
    if (tok->text[0] != '[')
        return 0;
    while (n < tok->len && tok->text[n] == '=')
        n++;
    return n + 1;
}

tr_status tr_lua_unquote(const struct tr_token *tok, struct tr_buf *out, tr_err *err)
{
    size_t edge = tok->kind == TR_TOK_STRING ? bracket(tok) : 0;
    bool quoted = edge == 0;
    edge += quoted;
    if (tok->kind != TR_TOK_STRING || tok->len < 2 * edge)
        return tr_fail(err, TR_EFORMAT, "line %d: this is not a text", tok->line);
    struct reader r = {tok->text + edge, tok->text + tok->len - edge, out};
    if (!quoted && r.at < r.end && (*r.at == '\n' || *r.at == '\r'))
        skip_break(&r); /* the first one does not count */
    while (r.at < r.end) {
        if (*r.at == '\\' && quoted) {
            r.at++;
            if (!escape(&r))
                return tr_fail(err, TR_EFORMAT, "line %d: the text has an escape that Lua refuses",
                               tok->line);
        } else if (*r.at == '\n' || *r.at == '\r') {
            skip_break(&r);
            tr_buf_u8(out, '\n');
        } else {
            tr_buf_u8(out, (uint8_t)*r.at++);
        }
    }
    return out->status == TR_OK ? TR_OK
                                : tr_fail(err, out->status, "a text does not fit into memory");
}

/* Can text stand between long brackets of edge bytes? */
static bool fits_bracket(const char *text, size_t len, size_t edge)
{
    if (memchr(text, '\r', len))
        return false;
    for (size_t i = 0; i < len; i++) {
        size_t n = 1;
        if (text[i] != ']')
            continue;
        while (i + n < len && text[i + n] == '=' && n < edge - 1)
            n++;
        /* at the end the text's bracket and the closing one would make the end earlier */
        if (n == edge - 1 && (i + n == len || text[i + n] == ']'))
            return false;
    }
    return true;
}

static void put_quoted(const char *text, size_t len, char quote, struct tr_buf *out)
{
    static const char escaped[] = "\a\b\f\n\r\t\v", letters[] = "abfnrtv";
    tr_buf_u8(out, (uint8_t)quote);
    for (size_t i = 0; i < len; i++) {
        char c = text[i];
        const char *named = c ? strchr(escaped, c) : NULL;
        if (named || c == quote || c == '\\') {
            tr_buf_u8(out, '\\');
            tr_buf_u8(out, (uint8_t)(named ? letters[named - escaped] : c));
        } else if ((unsigned char)c < 0x20 || c == 0x7f) {
            char code[8];
            int n = snprintf(code, sizeof code, "\\x%02x", (unsigned)(unsigned char)c);
            tr_buf_put(out, code, (size_t)n);
        } else {
            tr_buf_u8(out, (uint8_t)c);
        }
    }
    tr_buf_u8(out, (uint8_t)quote);
}

void tr_lua_quote(const char *text, size_t len, const struct tr_token *like, struct tr_buf *out)
{
    size_t edge = like ? bracket(like) : 0;
    if (edge == 0 || !fits_bracket(text, len, edge)) {
        put_quoted(text, len, like && like->text[0] == '\'' ? '\'' : '"', out);
        return;
    }
    tr_buf_put(out, like->text, edge);
    bool own_line = like->len > 2 * edge && like->text[edge] == '\n';
    if (own_line || (len > 0 && text[0] == '\n'))
        tr_buf_u8(out, '\n');
    tr_buf_put(out, text, len);
    tr_buf_put(out, like->text + like->len - edge, edge);
}
