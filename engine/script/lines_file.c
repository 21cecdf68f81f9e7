/* Only what is written out as a literal can be changed; the rest is known to be
 * there and left alone. */
#include "script/lines_file.h"

#include <string.h>

#include "base/alloc.h"
#include "script/quote.h"

static bool ends_value(const struct tr_token *t)
{
    return tr_token_is(t, ",") || tr_token_is(t, ";") || tr_token_is(t, "}") ||
           t->kind == TR_TOK_END || t->kind == TR_TOK_BAD;
}

size_t tr_skip_value(struct tr_lex *lx, const char *bytes, const struct tr_token *first)
{
    size_t end = (size_t)(first->text + first->len - bytes);
    int depth = tr_token_opens(first) ? 1 : 0;
    for (;;) {
        struct tr_token t = tr_lex_peek(lx);
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD || (depth == 0 && ends_value(&t)))
            return end;
        tr_lex_next(lx);
        if (tr_token_opens(&t))
            depth++;
        else if (tr_token_closes(&t))
            depth--;
        if (depth < 0)
            return end;
        end = (size_t)(t.text + t.len - bytes);
    }
}

struct reader {
    struct tr_lines_file *file;
    struct tr_lex lx;
    tr_err *err;
};

static size_t offset(const struct reader *r, const struct tr_token *t)
{
    return (size_t)(t->text - r->file->bytes);
}

/* Room for one more element; false when memory is short. */
static bool grow(void **v, size_t count, size_t *cap, size_t size)
{
    size_t more = *cap ? *cap * 2 : 64;
    if (count < *cap)
        return true;
    void *grown = tr_realloc(*v, more * size);
    if (!grown)
        return false;
    *v = grown;
    *cap = more;
    return true;
}

static tr_status add_wording(struct reader *r, struct tr_entry *e, const struct tr_token *tok)
{
    struct tr_lines_file *f = r->file;
    struct tr_buf text;
    if (e->count == TR_VARIANTS_MAX) {
        e->literal = false;
        return TR_OK;
    }
    void *all = f->wordings;
    if (!grow(&all, f->wording_count, &f->wording_cap, sizeof *f->wordings))
        return tr_fail(r->err, TR_ENOMEM, "not enough memory to read the lines");
    f->wordings = all;
    tr_buf_init(&text, (size_t)1 << 20);
    tr_status st = tr_lua_unquote(tok, &text, r->err);
    tr_buf_u8(&text, 0);
    char *kept = st == TR_OK && text.status == TR_OK
                     ? tr_strndup((const char *)text.data, text.len - 1)
                     : NULL;
    if (st == TR_OK && !kept)
        st = tr_fail(r->err, TR_ENOMEM, "not enough memory to read the lines");
    if (st == TR_OK) {
        f->wordings[f->wording_count++] = (struct tr_wording){.token = *tok,
                                                              .text = kept,
                                                              .len = text.len - 1,
                                                              .begin = offset(r, tok),
                                                              .end = offset(r, tok) + tok->len};
        e->count++;
    }
    tr_buf_done(&text);
    return st;
}

/* The token behind the next one, which is looked at only. */
static struct tr_token after_next(const struct reader *r)
{
    struct tr_lex ahead = r->lx;
    tr_lex_next(&ahead);
    return tr_lex_next(&ahead);
}

/* From behind "{" of { text = "…", ms = 4200 } to behind its brace. */
static tr_status read_timed(struct reader *r, struct tr_entry *e)
{
    tr_status st = TR_OK;
    size_t before = e->count, begin = (size_t)(r->lx.at - r->file->bytes) - 1;
    bool timed = false;
    for (struct tr_token t = tr_lex_next(&r->lx); !tr_token_is(&t, "}"); t = tr_lex_next(&r->lx)) {
        struct tr_token name = t;
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD || st != TR_OK)
            return st;
        if (tr_token_is(&t, ",") || tr_token_is(&t, ";"))
            continue;
        struct tr_token equals = tr_lex_next(&r->lx), value = tr_lex_next(&r->lx);
        struct tr_token next = tr_lex_peek(&r->lx);
        if (t.kind != TR_TOK_NAME || !tr_token_is(&equals, "=")) {
            e->literal = false;
        } else if (tr_token_is(&name, "text") && value.kind == TR_TOK_STRING && ends_value(&next)) {
            st = add_wording(r, e, &value);
        } else if (tr_token_is(&name, "ms")) {
            timed = true;
        }
        tr_skip_value(&r->lx, r->file->bytes, &value);
    }
    if (e->count != before + 1) {
        e->literal = false;
        return st;
    }
    struct tr_wording *w = &r->file->wordings[e->first + before];
    w->timed = timed;
    w->begin = begin;
    w->end = (size_t)(r->lx.at - r->file->bytes);
    return st;
}

/* From behind "{" of a list of wordings to behind its brace. */
static tr_status read_list(struct reader *r, struct tr_entry *e)
{
    tr_status st = TR_OK;
    e->list = true;
    for (struct tr_token t = tr_lex_next(&r->lx); !tr_token_is(&t, "}"); t = tr_lex_next(&r->lx)) {
        struct tr_token next = tr_lex_peek(&r->lx);
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD || st != TR_OK)
            return st;
        if (tr_token_is(&t, ",") || tr_token_is(&t, ";"))
            continue;
        if (t.kind == TR_TOK_STRING && ends_value(&next)) {
            st = add_wording(r, e, &t);
        } else if (tr_token_is(&t, "{")) {
            st = read_timed(r, e);
        } else {
            e->literal = false;
            tr_skip_value(&r->lx, r->file->bytes, &t);
        }
    }
    return st;
}

/* A value, from before its first token. */
static tr_status read_value(struct reader *r, struct tr_entry *e)
{
    struct tr_token t = tr_lex_next(&r->lx), next = tr_lex_peek(&r->lx);
    struct tr_token second = after_next(r);
    tr_status st = TR_OK;
    e->begin = offset(r, &t);
    e->literal = true;
    if (t.kind == TR_TOK_STRING && ends_value(&next))
        st = add_wording(r, e, &t);
    else if (tr_token_is(&t, "{") && next.kind == TR_TOK_NAME && tr_token_is(&second, "="))
        st = read_timed(r, e);
    else if (tr_token_is(&t, "{"))
        st = read_list(r, e);
    else
        e->literal = false;
    struct tr_token read = e->literal || tr_token_is(&t, "{")
                               ? (struct tr_token){TR_TOK_SYMBOL, r->lx.at, 0, t.line, NULL}
                               : t;
    next = tr_lex_peek(&r->lx);
    if (!ends_value(&next))
        e->literal = false; /* more follows: code */
    e->end = tr_skip_value(&r->lx, r->file->bytes, &read);
    return st;
}

/* The key of the next entry; an empty one when it has none that a line could have. */
static tr_status read_key(struct reader *r, struct tr_entry *e)
{
    struct tr_lex ahead = r->lx;
    struct tr_token t = tr_lex_next(&ahead), equals;
    const char *text = t.text;
    size_t len = t.len;
    e->line = t.line;
    if (tr_token_is(&t, "[")) {
        struct tr_token inner = tr_lex_next(&ahead), bracket = tr_lex_next(&ahead);
        bool plain = tr_token_plain(&inner, &text, &len);
        equals = tr_lex_next(&ahead);
        if (!plain || !tr_token_is(&bracket, "]"))
            len = 0;
    } else {
        equals = tr_lex_next(&ahead);
    }
    if (!tr_token_is(&equals, "="))
        return TR_OK;
    r->lx = ahead;
    if (len < sizeof e->key) {
        memcpy(e->key, text, len);
        e->key[len] = '\0';
    }
    return TR_OK;
}

static struct tr_entry *new_entry(struct reader *r)
{
    struct tr_lines_file *f = r->file;
    void *all = f->entries;
    if (!grow(&all, f->count, &f->cap, sizeof *f->entries)) {
        (void)tr_fail(r->err, TR_ENOMEM, "not enough memory to read the lines");
        return NULL;
    }
    f->entries = all;
    struct tr_entry *e = &f->entries[f->count++];
    memset(e, 0, sizeof *e);
    e->first = f->wording_count;
    return e;
}

/* From behind the table's brace to its end. */
static tr_status read_table(struct reader *r)
{
    struct tr_lines_file *f = r->file;
    for (;;) {
        struct tr_token t = tr_lex_peek(&r->lx);
        if (tr_token_is(&t, "}")) {
            f->close = offset(r, &t);
            return TR_OK;
        }
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD || tr_token_closes(&t))
            return tr_fail(r->err, TR_EFORMAT, "line %d: the table of lines does not end", t.line);
        if (tr_token_is(&t, ",") || tr_token_is(&t, ";")) {
            tr_lex_next(&r->lx);
            f->separated = true;
            f->last_end = offset(r, &t) + 1;
            continue;
        }
        struct tr_entry *e = new_entry(r);
        tr_status st = e ? read_key(r, e) : TR_ENOMEM;
        if (st == TR_OK)
            st = read_value(r, e);
        if (st != TR_OK)
            return st;
        f->value_end = f->last_end = e->end;
        f->separated = false;
    }
}

/* The last `return {` outside of functions; false when there is none. */
static bool find_return(struct tr_lex *lx)
{
    struct tr_lex found;
    bool any = false;
    for (int depth = 0;;) {
        struct tr_token t = tr_lex_next(lx), next = tr_lex_peek(lx);
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD)
            break;
        if (depth == 0 && tr_token_is(&t, "return") && tr_token_is(&next, "{")) {
            found = *lx;
            tr_lex_next(&found);
            any = true;
        }
        depth += tr_token_opens(&t) - tr_token_closes(&t);
    }
    if (any)
        *lx = found;
    return any;
}

tr_status tr_lines_file_read(struct tr_lines_file *out, const char *bytes, size_t len, tr_err *err)
{
    struct reader r = {.file = out, .err = err};
    memset(out, 0, sizeof *out);
    out->bytes = bytes;
    out->len = len;
    tr_lex_init(&r.lx, bytes, len);
    if (!find_return(&r.lx))
        return tr_fail(err, TR_EFORMAT,
                       "it does not return a table that is written in it; begin it with return {");
    return read_table(&r);
}

void tr_lines_file_done(struct tr_lines_file *file)
{
    for (size_t i = 0; i < file->wording_count; i++)
        tr_free(file->wordings[i].text);
    tr_free(file->wordings);
    tr_free(file->entries);
    memset(file, 0, sizeof *file);
}

const struct tr_entry *tr_lines_file_find(const struct tr_lines_file *file, const char *key)
{
    for (size_t i = file->count; i > 0; i--)
        if (strcmp(file->entries[i - 1].key, key) == 0)
            return &file->entries[i - 1];
    return NULL;
}
