/* Which bytes of which file make way for others, so that the files say what was put
 * into the phrases. A file is never written anew as a whole. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "script/phrases_inside.h"
#include "script/quote.h"

#define NEW_COMMENT "-- New from the translation, in play order."

static struct tr_buf *edit(struct tr_edits *e, int file, size_t at, size_t cut)
{
    if (e->count == e->cap) {
        size_t cap = e->cap ? e->cap * 2 : 32;
        struct tr_edit *more = tr_realloc(e->v, cap * sizeof *more);
        if (!more) {
            e->no_memory = true;
            return NULL;
        }
        e->v = more;
        e->cap = cap;
    }
    struct tr_edit *one = &e->v[e->count];
    *one = (struct tr_edit){.file = file, .at = at, .cut = cut, .order = e->count};
    tr_buf_init(&one->text, TR_SOURCE_MAX);
    e->count++;
    return &one->text;
}

static void put(struct tr_buf *out, const char *text)
{
    tr_buf_put(out, text, strlen(text));
}

static void replace(struct tr_edits *e, int file, size_t at, const struct tr_token *old,
                    const char *text)
{
    struct tr_buf *out = edit(e, file, at, old->len);
    if (out)
        tr_lua_quote(text, strlen(text), old, out);
}

static size_t offset_of(const struct tr_edits *e, int file, const struct tr_token *tok)
{
    return (size_t)(tok->text - e->p->inside->sources.req.files[file].bytes);
}

/* A text in place. */
static void edit_site(struct tr_edits *e, const struct tr_phrase *ph)
{
    const struct tr_text_site *site = &e->p->inside->survey.v[ph->site];
    const struct tr_token *tok = &site->in[site->kind == TR_SITE_PLAIN ? 0 : e->p->to];
    if (tok->len > 0) {
        replace(e, site->file, offset_of(e, site->file, tok), tok, ph->next);
        return;
    }
    const char *name = tr_lang_names[e->p->to];
    struct tr_buf *out = edit(e, site->file, site->room, 0);
    if (!out)
        return;
    put(out, strchr(name, '-') ? ", [\"" : ", ");
    put(out, name);
    put(out, strchr(name, '-') ? "\"] = " : " = ");
    tr_lua_quote(ph->next, strlen(ph->next), NULL, out);
}

/* What a key gets besides the wordings that it has in the file. */
struct added {
    const char *v[2 * TR_VARIANTS_MAX];
    size_t count;
};

static void add_text(struct added *a, const char *text)
{
    if (text && a->count < sizeof a->v / sizeof *a->v)
        a->v[a->count++] = text;
}

/* Room in front of the item at `at`: from its line's beginning, when it is the first there. */
static size_t indent_of(const char *bytes, size_t at)
{
    size_t n = 0;
    while (n < at && (bytes[at - n - 1] == ' ' || bytes[at - n - 1] == '\t'))
        n++;
    return n < at && bytes[at - n - 1] == '\n' ? n : SIZE_MAX;
}

/* More wordings behind the last one of an entry. */
static void append_wordings(struct tr_edits *e, const struct tr_entry *entry, const struct added *a)
{
    const struct tr_lines_source *src = &e->p->inside->lines[e->p->to];
    const char *bytes = src->lines.bytes;
    const struct tr_wording *last = &src->lines.wordings[entry->first + entry->count - 1];
    size_t indent = entry->list ? indent_of(bytes, last->begin) : SIZE_MAX;
    if (a->count == 0)
        return;
    if (!entry->list) {
        struct tr_buf *open = edit(e, src->file, entry->begin, 0);
        if (open)
            put(open, "{ ");
    }
    struct tr_buf *out = edit(e, src->file, entry->list ? last->end : entry->end, 0);
    for (size_t i = 0; out && i < a->count; i++) {
        put(out, indent == SIZE_MAX ? ", " : ",");
        if (indent != SIZE_MAX) {
            put(out, e->eol);
            tr_buf_put(out, bytes + last->begin - indent, indent);
        }
        tr_lua_quote(a->v[i], strlen(a->v[i]), &last->token, out);
    }
    if (out && !entry->list)
        put(out, " }");
}

/* A key that the file does not have. */
static void new_key(const struct tr_edits *e, const char *key, const struct added *a,
                    struct tr_buf *out)
{
    put(out, "  ");
    put(out, key);
    put(out, " = ");
    if (a->count > 1) {
        put(out, "{");
        put(out, e->eol);
    }
    for (size_t i = 0; i < a->count; i++) {
        put(out, a->count > 1 ? "    " : "");
        tr_lua_quote(a->v[i], strlen(a->v[i]), NULL, out);
        put(out, ",");
        put(out, e->eol);
    }
    if (a->count > 1) {
        put(out, "  },");
        put(out, e->eol);
    }
}

static bool is_word(const char *key)
{
    static const char *const reserved[] = {"and",   "break", "do",       "else", "elseif", "end",
                                           "false", "for",   "function", "goto", "if",     "in",
                                           "local", "nil",   "not",      "or",   "repeat", "return",
                                           "then",  "true",  "until",    "while"};
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (strcmp(reserved[i], key) == 0)
            return false;
    return key[0] < '0' || key[0] > '9';
}

/* In a new file: a comment in front of the first line of a beat. */
static void put_beat(const struct tr_phrases *p, const struct tr_phrase *ph, struct tr_buf *out)
{
    for (const struct tr_phrase *other = p->v; other < ph && ph->beat != TR_NONE; other++)
        if (other->beat == ph->beat && other->home == TR_HOME_LINES && other->next &&
            strcmp(other->key, ph->key) != 0)
            return;
    if (ph->beat == TR_NONE)
        return;
    put(out, "\n  -- ");
    put(out, tr_graph_str(p->graph, p->graph->beats[ph->beat].name));
    put(out, "\n");
}

/* The phrases i.. of one key; gives the index behind them. */
static size_t edit_key(struct tr_edits *e, size_t i, struct tr_buf *fresh)
{
    struct tr_phrases *p = e->p;
    const struct tr_lines_source *src = &p->inside->lines[p->to];
    const char *key = p->v[i].key;
    const struct tr_entry *entry = src->readable ? tr_lines_file_find(&src->lines, key) : NULL;
    const struct tr_phrase *last = &p->v[i];
    struct added added = {.count = 0};
    size_t w = 0;
    for (; i < p->count && strcmp(p->v[i].key, key) == 0; i++, w++) {
        last = &p->v[i];
        if (!last->next)
            continue;
        if (!entry || w >= entry->count) {
            add_text(&added, last->next);
            continue;
        }
        const struct tr_token *tok = &src->lines.wordings[entry->first + w].token;
        replace(e, src->file, offset_of(e, src->file, tok), tok, last->next);
    }
    for (size_t m = 0; m < p->inside->more_count; m++)
        if (p->inside->more[m].phrase == last)
            add_text(&added, p->inside->more[m].text);
    if (entry && entry->literal && entry->count > 0) {
        append_wordings(e, entry, &added);
    } else if (added.count > 0) {
        if (src->file < 0)
            put_beat(p, last, fresh);
        char quoted[TR_PHRASE_KEY + 8];
        (void)snprintf(quoted, sizeof quoted, is_word(key) ? "%s" : "[\"%s\"]", key);
        new_key(e, quoted, &added, fresh);
    }
    return i;
}

/* New keys, behind the last one or as a file of their own. */
static void place_fresh(struct tr_edits *e, const struct tr_buf *fresh)
{
    const struct tr_lines_source *src = &e->p->inside->lines[e->p->to];
    const struct tr_lines_file *f = &src->lines;
    struct tr_buf *out;
    if (fresh->len == 0)
        return;
    if (src->file < 0) {
        out = edit(e, -1, 0, 0);
        if (out) {
            put(out, "return {\n");
            tr_buf_put(out, fresh->data, fresh->len);
            put(out, "}\n");
        }
        return;
    }
    if (f->count > 0 && !f->separated && (out = edit(e, src->file, f->value_end, 0)) != NULL)
        put(out, ",");
    /* from the closing brace's line on, or instead of the spaces in front of the brace */
    size_t indent = indent_of(f->bytes, f->close), at = f->close;
    while (at > f->last_end && (f->bytes[at - 1] == ' ' || f->bytes[at - 1] == '\t'))
        at--;
    out = edit(e, src->file, at, indent == SIZE_MAX ? f->close - at : 0);
    if (!out)
        return;
    put(out, indent == SIZE_MAX ? e->eol : "");
    if (!memmem(f->bytes, f->len, NEW_COMMENT, strlen(NEW_COMMENT))) {
        put(out, f->count > 0 ? e->eol : "");
        put(out, "  " NEW_COMMENT);
        put(out, e->eol);
    }
    tr_buf_put(out, fresh->data, fresh->len);
}

tr_status tr_phrases_too_large(tr_status status, tr_err *err)
{
    return status == TR_ENOMEM
               ? tr_fail(err, status, "not enough memory for the translation")
               : tr_fail(err, status, "the translation does not fit into files of %u KiB",
                         TR_SOURCE_MAX >> 10);
}

static int by_place(const void *a, const void *b)
{
    const struct tr_edit *x = a, *y = b;
    if (x->file != y->file)
        return x->file < y->file ? -1 : 1;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    if ((x->cut == 0) != (y->cut == 0))
        return x->cut == 0 ? -1 : 1; /* what comes in front of a literal, then the literal */
    return x->order < y->order ? -1 : 1;
}

tr_status tr_edits_collect(struct tr_edits *e, tr_err *err)
{
    struct tr_phrases *p = e->p;
    const struct tr_lines_source *src = &p->inside->lines[p->to];
    struct tr_buf fresh;
    tr_buf_init(&fresh, TR_SOURCE_MAX);
    e->eol = src->readable && memmem(src->lines.bytes, src->lines.len, "\r\n", 2) ? "\r\n" : "\n";
    for (size_t i = 0; i < p->count;) {
        if (p->v[i].home == TR_HOME_LINES) {
            i = edit_key(e, i, &fresh);
        } else {
            if (p->v[i].next && p->v[i].site >= 0)
                edit_site(e, &p->v[i]);
            i++;
        }
    }
    place_fresh(e, &fresh);
    tr_status st = e->no_memory ? TR_ENOMEM : fresh.status;
    for (size_t i = 0; i < e->count && st == TR_OK; i++)
        st = e->v[i].text.status;
    tr_buf_done(&fresh);
    if (st != TR_OK)
        return tr_phrases_too_large(st, err);
    if (e->count > 1)
        qsort(e->v, e->count, sizeof *e->v, by_place);
    return TR_OK;
}

void tr_edits_done(struct tr_edits *e)
{
    for (size_t i = 0; i < e->count; i++)
        tr_buf_done(&e->v[i].text);
    tr_free(e->v);
    e->v = NULL;
    e->count = e->cap = 0;
}
