/* Follows the nesting of table constructors token by token, without building a
 * tree: to a place that there is something to complain about, or once along a
 * whole table for the places that go with a graph. */
#include "script/locate.h"

#include <string.h>

/* Skip to the token that closes what was just opened; false at the end. */
static bool skip_group(struct tr_lex *lx)
{
    for (int depth = 1; depth > 0;) {
        struct tr_token t = tr_lex_next(lx);
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD)
            return false;
        if (tr_token_opens(&t))
            depth++;
        else if (tr_token_closes(&t))
            depth--;
    }
    return true;
}

/* From behind the call's name to behind the brace of its table. */
static bool enter_call(struct tr_lex *lx, const char *name)
{
    struct tr_lex ahead = *lx;
    struct tr_token t = tr_lex_next(&ahead);
    const char *text;
    size_t len;
    if (name) {
        bool paren = tr_token_is(&t, "(");
        if (paren)
            t = tr_lex_next(&ahead);
        struct tr_token behind = tr_lex_peek(&ahead);
        bool whole = !paren || tr_token_is(&behind, ")"); /* not "asks_" .. i */
        if (whole && tr_token_plain(&t, &text, &len) &&
            (len != strlen(name) || memcmp(text, name, len) != 0))
            return false;
        if (!paren && t.kind != TR_TOK_STRING)
            return false;
        if (paren && !tr_token_is(&t, ")") && !skip_group(&ahead))
            return false;
        t = tr_lex_next(&ahead);
    }
    if (tr_token_is(&t, "("))
        t = tr_lex_next(&ahead);
    if (!tr_token_is(&t, "{"))
        return false;
    *lx = ahead;
    return true;
}

/* call: the token at which the anchor begins */
static bool find_anchor(struct tr_lex *lx, const struct tr_anchor *anchor, struct tr_lex *resume,
                        struct tr_token *call)
{
    struct tr_lex found;
    bool any = false;
    for (bool first = true;; first = false) {
        struct tr_token t = tr_lex_next(lx);
        if (t.line < anchor->line)
            *resume = *lx;
        if (t.kind == TR_TOK_END || (anchor->line && t.line > anchor->line))
            break;
        if (!tr_token_is(&t, anchor->call) || (anchor->line && t.line != anchor->line))
            continue;
        struct tr_lex inside = *lx;
        if (enter_call(&inside, anchor->name)) {
            found = inside;
            *call = t;
            any = true;
            if (anchor->line || first) /* nothing follows a return that comes first */
                break;
        }
    }
    if (any)
        *lx = found;
    return any;
}

/* One entry of a constructor: its key, and the lexer before its value. */
struct entry {
    struct tr_token key, value;
    const char *name; /* NULL: by position */
    size_t name_len;
    long long index;
};

/* Read the key of the next entry; false at the end of the table. */
static bool next_entry(struct tr_lex *lx, struct entry *e, int *position)
{
    struct tr_token t = tr_lex_peek(lx);
    if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD || tr_token_closes(&t))
        return false;
    struct tr_lex ahead = *lx;
    e->key = t;
    e->name = NULL;
    tr_lex_next(&ahead);
    if (t.kind == TR_TOK_NAME) {
        struct tr_token equals = tr_lex_next(&ahead);
        if (tr_token_is(&equals, "=")) {
            *lx = ahead;
            e->name = t.text;
            e->name_len = t.len;
            e->value = tr_lex_peek(lx);
            return true;
        }
        if (tr_token_is(&t, "on")) { /* the marked table goes by its function's name */
            e->name = "on";
            e->name_len = 2;
        }
    } else if (tr_token_is(&t, "[")) {
        struct tr_token inner = tr_lex_next(&ahead);
        struct tr_token close = tr_lex_next(&ahead);
        struct tr_token equals = tr_lex_next(&ahead);
        if (tr_token_is(&close, "]") && tr_token_is(&equals, "=")) {
            *lx = ahead;
            if (!tr_token_plain(&inner, &e->name, &e->name_len)) {
                e->name = NULL;
                e->index = 0;
                for (size_t i = 0; i < inner.len && i < 9; i++)
                    if (inner.text[i] >= '0' && inner.text[i] <= '9')
                        e->index = e->index * 10 + (inner.text[i] - '0');
            }
            e->value = tr_lex_peek(lx);
            return true;
        }
    }
    e->value = t;
    e->index = ++*position;
    return true;
}

static bool matches(const struct entry *e, const struct tr_path_step *step)
{
    if (step->name)
        return e->name && e->name_len == strlen(step->name) &&
               memcmp(e->name, step->name, e->name_len) == 0;
    return !e->name && e->index == step->index;
}

/* Skip a value up to behind its comma, or up to the closing brace. */
static void skip_value(struct tr_lex *lx)
{
    for (;;) {
        struct tr_lex before = *lx;
        struct tr_token t = tr_lex_next(lx);
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD || tr_token_closes(&t)) {
            *lx = before;
            return;
        }
        if (tr_token_is(&t, ",") || tr_token_is(&t, ";"))
            return;
        if (tr_token_opens(&t) && !skip_group(lx))
            return;
    }
}

/* From before a value into its table: `{`, or `name {` and `name({`. */
static bool enter_value(struct tr_lex *lx)
{
    struct tr_lex ahead = *lx;
    struct tr_token t = tr_lex_next(&ahead);
    if (t.kind == TR_TOK_NAME)
        t = tr_lex_next(&ahead);
    if (tr_token_is(&t, "("))
        t = tr_lex_next(&ahead);
    if (!tr_token_is(&t, "{"))
        return false;
    *lx = ahead;
    return true;
}

bool tr_locate(const char *text, size_t len, const struct tr_anchor *anchor,
               const struct tr_path_step *steps, int count, struct tr_lex *resume,
               struct tr_place *out)
{
    struct tr_lex lx;
    struct tr_token call;
    tr_lex_init(&lx, text, len);
    if (resume->at && resume->line <= anchor->line)
        lx = *resume;
    memset(out, 0, sizeof *out);
    out->line = anchor->line;
    if (!find_anchor(&lx, anchor, resume, &call))
        return false;
    for (int i = 0; i < count; i++) {
        struct entry e;
        int position = 0;
        for (;;) {
            if (!next_entry(&lx, &e, &position))
                return false;
            if (matches(&e, &steps[i]))
                break;
            skip_value(&lx);
        }
        out->line = e.key.line;
        out->column = tr_token_column(&e.key);
        out->value_line = out->value_column = 0;
        const char *plain;
        size_t plain_len;
        if (tr_token_plain(&e.value, &plain, &plain_len)) {
            out->value_line = e.value.line;
            out->value_column = tr_token_column(&e.value) + 1;
        }
        if (i + 1 < count && !enter_value(&lx))
            return false;
    }
    return true;
}

bool tr_table_find(const char *text, size_t len, const struct tr_anchor *anchor,
                   struct tr_lex *resume, struct tr_table_walk *out, struct tr_place *place)
{
    struct tr_token call;
    memset(out, 0, sizeof *out);
    memset(place, 0, sizeof *place);
    tr_lex_init(&out->lx, text, len);
    if (resume->at && resume->line <= anchor->line)
        out->lx = *resume;
    place->line = anchor->line;
    if (!find_anchor(&out->lx, anchor, resume, &call))
        return false;
    place->line = call.line;
    place->column = tr_token_column(&call);
    return true;
}

bool tr_table_next(struct tr_table_walk *walk, struct tr_table_entry *out)
{
    struct entry e;
    if (walk->at_value)
        skip_value(&walk->lx);
    walk->at_value = false;
    if (!next_entry(&walk->lx, &e, &walk->position))
        return false;
    walk->at_value = true;
    memset(out, 0, sizeof *out);
    out->name = e.name;
    out->name_len = e.name ? e.name_len : 0;
    out->index = e.name ? 0 : e.index;
    out->line = e.key.line;
    out->column = tr_token_column(&e.key);
    if (!tr_token_plain(&e.value, &out->text, &out->text_len))
        out->text = NULL;
    return true;
}

bool tr_table_enter(const struct tr_table_walk *walk, struct tr_table_walk *out)
{
    memset(out, 0, sizeof *out);
    out->lx = walk->lx;
    return walk->at_value && enter_value(&out->lx);
}

void tr_table_leave(struct tr_table_walk *walk, const struct tr_table_walk *inner)
{
    struct tr_table_walk begin;
    struct tr_lex at = inner->lx;
    struct tr_token t = tr_lex_peek(&walk->lx);
    bool bare = tr_token_is(&t, "{");
    if (!bare && t.kind == TR_TOK_NAME && tr_table_enter(walk, &begin)) {
        struct tr_lex name = walk->lx;
        tr_lex_next(&name);
        t = tr_lex_peek(&name);
        bare = tr_token_is(&t, "{");
    }
    if (bare && !inner->at_value && skip_group(&at))
        walk->lx = at;
}
