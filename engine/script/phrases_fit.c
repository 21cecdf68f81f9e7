/* What may be put in a phrase's place. */
#include <string.h>

#include "base/alloc.h"
#include "script/phrases_inside.h"
#include "sim/plain.h"

static uint32_t number(uint32_t variant)
{
    return variant ? variant : 1;
}

struct tr_phrase *tr_phrases_find(const struct tr_phrases *p, const char *key, uint32_t variant)
{
    struct tr_phrase *last = NULL;
    for (size_t i = 0; i < p->count; i++) {
        if (strcmp(p->v[i].key, key) != 0)
            continue;
        last = &p->v[i];
        if (number(last->variant) == number(variant))
            return last;
    }
    return last && last->home == TR_HOME_LINES && variant <= TR_VARIANTS_MAX ? last : NULL;
}

/* ---- what fits ------------------------------------------------------------------- */

/* The next name in braces, from *at on; false when there is no more, with *open set
 * when a brace is not closed. */
static bool next_braces(const char **at, const char **name, size_t *len, bool *open)
{
    const char *from = strchr(*at, '{');
    const char *to = from ? strchr(from, '}') : NULL;
    *open = from && !to;
    if (!to)
        return false;
    *name = from + 1;
    *len = (size_t)(to - from - 1);
    const char *colon = memchr(*name, ':', *len); /* {phone} and {phone:digits} are one fact */
    *len = colon ? (size_t)(colon - *name) : *len;
    *at = to + 1;
    return true;
}

static bool has_braces(const char *text, const char *name, size_t len)
{
    const char *at = text, *other;
    size_t n;
    bool open;
    while (next_braces(&at, &other, &n, &open))
        if (n == len && memcmp(other, name, n) == 0)
            return true;
    return false;
}

/* Every name in braces of text, looked for in any wording of the key. */
static bool invented(const struct tr_phrases *p, const struct tr_phrase *phrase, const char *name,
                     size_t len)
{
    for (size_t i = 0; i < p->count; i++)
        if (strcmp(p->v[i].key, phrase->key) == 0 &&
            (has_braces(p->v[i].source, name, len) || has_braces(p->v[i].text, name, len)))
            return false;
    return true;
}

static tr_status check_braces(const struct tr_phrases *p, const struct tr_phrase *phrase,
                              const char *text, tr_err *err)
{
    const char *at = text, *name;
    size_t len;
    bool open;
    while (next_braces(&at, &name, &len, &open))
        if (invented(p, phrase, name, len))
            return tr_fail(err, TR_EINVAL, "{%.*s} is not in the source; take it out",
                           len < 60 ? (int)len : 60, name);
    if (open)
        return tr_fail(err, TR_EINVAL, "a brace is not closed; write {name}");
    at = phrase->source;
    while (next_braces(&at, &name, &len, &open)) {
        bool missed_before = phrase->text[0] && !has_braces(phrase->text, name, len);
        if (!has_braces(text, name, len) && !missed_before)
            return tr_fail(err, TR_EINVAL, "{%.*s} is missing; the call puts a value there",
                           len < 60 ? (int)len : 60, name);
    }
    return TR_OK;
}

/* Is there a place for it in the files? */
static tr_status check_home(const struct tr_phrases *p, const struct tr_phrase *phrase, tr_err *err)
{
    const struct tr_lines_source *src = &p->inside->lines[p->to];
    if (phrase->home == TR_HOME_TABLE || (phrase->home == TR_HOME_PLAIN && p->from == p->to))
        return TR_OK;
    if (phrase->home == TR_HOME_LINES) {
        const struct tr_entry *e =
            src->readable ? tr_lines_file_find(&src->lines, phrase->key) : NULL;
        if (src->file >= 0 && !src->readable)
            return tr_fail(err, TR_ENOTFOUND, "%s", src->why);
        if (e && !e->literal)
            return tr_fail(err, TR_ENOTFOUND,
                           "%slines/%s.lua:%d: this line is put together by code; change it there",
                           p->folder, tr_lang_names[p->to], e->line);
        return TR_OK;
    }
    return tr_fail(err, TR_ENOTFOUND,
                   "%s%s:%d: this text stands in place, for all languages; write L\"a_key\" there "
                   "and the text into lines/%s.lua, then extract again",
                   p->folder, phrase->file, phrase->line, tr_lang_names[p->from]);
}

tr_status tr_phrases_fits(const struct tr_phrases *p, const struct tr_phrase *phrase,
                          const char *text, tr_err *err)
{
    size_t len = strlen(text);
    if (len > TR_LINE_TEXT_MAX)
        return tr_fail(err, TR_ELIMIT, "it has %zu bytes; a line has at most %d", len,
                       TR_LINE_TEXT_MAX);
    if (!tr_plain_text(text, len))
        return tr_fail(err, TR_EINVAL,
                       "it has line breaks or control characters; write it in one line");
    tr_status st = check_braces(p, phrase, text, err);
    return st == TR_OK ? check_home(p, phrase, err) : st;
}

tr_status tr_phrases_put(struct tr_phrases *p, struct tr_phrase *phrase, uint32_t variant,
                         const char *text, tr_err *err)
{
    struct tr_phrases_inside *in = p->inside;
    const char *kept = tr_phrases_keep(p, text, strlen(text));
    if (kept && number(variant) == number(phrase->variant)) {
        phrase->next = kept;
        return TR_OK;
    }
    if (kept && in->more_count == in->more_cap) {
        size_t cap = in->more_cap ? in->more_cap * 2 : 16;
        struct tr_more_wording *more = tr_realloc(in->more, cap * sizeof *more);
        kept = more ? kept : NULL;
        in->more = more ? more : in->more;
        in->more_cap = more ? cap : in->more_cap;
    }
    if (!kept)
        return tr_fail(err, TR_ENOMEM, "not enough memory for the translation");
    in->more[in->more_count++] = (struct tr_more_wording){phrase, kept};
    return TR_OK;
}
