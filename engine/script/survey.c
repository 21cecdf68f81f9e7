/* Follows table constructors by their nesting, as locate.c does, and keeps the
 * path on the way. */
#include "script/survey.h"

#include <stdio.h>

#include "base/alloc.h"
#include "script/lines_file.h"

#define DEPTH_MAX 24

struct scan {
    struct tr_survey *out;
    const struct tr_source *source;
    int file;
    struct tr_lex lx;
    bool no_memory;
};

/* Words, not a number, a sign or a code: "B7K203" is the same in every language. */
static bool has_words(const struct tr_token *t)
{
    for (size_t i = 0; i < t->len; i++) {
        unsigned char c = (unsigned char)t->text[i];
        if (c >= 0x80 || (c >= 'a' && c <= 'z'))
            return true;
    }
    return false;
}

/* Fields that are shown to people. */
static bool is_shown(const char *path)
{
    static const char *const names[] = {"title", "about", "who",        "surname", "says",
                                        "text",  "name",  "department", "back"};
    const char *dot = strrchr(path, '.');
    const char *name = dot ? dot + 1 : path;
    size_t len = strcspn(name, "[");
    if (strncmp(path, "beats.", 6) == 0)
        return strcmp(name, "caller") == 0 || strncmp(name, "choices[", 8) == 0 ||
               strncmp(name, "asides[", 7) == 0;
    if (strncmp(path, "scenario.", 9) != 0)
        return false;
    if (strncmp(path, "scenario.facts.", 15) == 0) /* an option, nothing inside of one */
        return path + 15 == name && name[len] == '[';
    if (name[len] == '[')
        return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strlen(names[i]) == len && memcmp(names[i], name, len) == 0)
            return true;
    return false;
}

static struct tr_text_site *add(struct scan *s, enum tr_site_kind kind, const char *path, int line)
{
    struct tr_survey *out = s->out;
    if (out->count == out->cap) {
        size_t cap = out->cap ? out->cap * 2 : 64;
        struct tr_text_site *more = tr_realloc(out->v, cap * sizeof *more);
        if (!more) {
            s->no_memory = true;
            return NULL;
        }
        out->v = more;
        out->cap = cap;
    }
    struct tr_text_site *site = &out->v[out->count++];
    memset(site, 0, sizeof *site);
    (void)snprintf(site->path, sizeof site->path, "%s", path);
    site->kind = kind;
    site->file = s->file;
    site->line = line;
    return site;
}

/* Behind the name L: its key. */
static void take_key(struct scan *s, const char *path)
{
    struct tr_token t = tr_lex_peek(&s->lx);
    const char *text;
    size_t len;
    bool bracket = tr_token_is(&t, "(");
    if (bracket) {
        tr_lex_next(&s->lx);
        t = tr_lex_peek(&s->lx);
    }
    if (!tr_token_plain(&t, &text, &len) || len == 0 || len >= TR_NAME_MAX)
        return;
    struct tr_text_site *site = add(s, TR_SITE_KEY, path, t.line);
    if (site) {
        memcpy(site->key, text, len);
        site->key[len] = '\0';
    }
    tr_lex_next(&s->lx);
    struct tr_token after = tr_lex_peek(&s->lx);
    if (bracket && tr_token_is(&after, ")"))
        tr_lex_next(&s->lx);
}

static void scan_table(struct scan *s, const char *path, int depth);

/* What is no plain value: looked through for L"key", up to the separator. */
static void scan_code(struct scan *s, const char *path, int depth)
{
    int open = 0;
    for (;;) {
        struct tr_token t = tr_lex_peek(&s->lx);
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD || s->no_memory ||
            (open == 0 && (tr_token_closes(&t) || tr_token_is(&t, ",") || tr_token_is(&t, ";"))))
            return;
        tr_lex_next(&s->lx);
        if (tr_token_is(&t, "L"))
            take_key(s, path);
        else if (tr_token_is(&t, "{") && depth < DEPTH_MAX)
            scan_table(s, path, depth + 1);
        else if (tr_token_opens(&t))
            open++;
        else if (tr_token_closes(&t))
            open--;
    }
}

/* One field's value, from before its first token. */
static void scan_value(struct scan *s, const char *path, int depth)
{
    struct tr_token t = tr_lex_peek(&s->lx);
    struct tr_lex ahead = s->lx;
    tr_lex_next(&ahead);
    struct tr_token next = tr_lex_peek(&ahead);
    bool alone = tr_token_is(&next, ",") || tr_token_is(&next, ";") || tr_token_is(&next, "}");
    if (t.kind == TR_TOK_STRING && alone && is_shown(path) && has_words(&t)) {
        struct tr_text_site *site = add(s, TR_SITE_PLAIN, path, t.line);
        if (site)
            site->in[0] = t;
    }
    scan_code(s, path, depth);
}

/* A key in front of a value; NULL-terminated in name, or the next position. */
static void take_name(struct scan *s, char name[TR_NAME_MAX], int *position)
{
    struct tr_lex ahead = s->lx;
    struct tr_token t = tr_lex_next(&ahead), equals;
    const char *text = t.text;
    size_t len = t.kind == TR_TOK_NAME ? t.len : 0;
    if (tr_token_is(&t, "[")) {
        struct tr_token inner = tr_lex_next(&ahead);
        if (!tr_token_plain(&inner, &text, &len))
            len = 0;
        tr_lex_next(&ahead);
    }
    equals = tr_lex_next(&ahead);
    name[0] = '\0';
    if (!tr_token_is(&equals, "=")) {
        ++*position;
        return;
    }
    s->lx = ahead;
    if (len > 0 && len < TR_NAME_MAX) {
        memcpy(name, text, len);
        name[len] = '\0';
    } else {
        memcpy(name, "?", 2);
    }
}

static void join(char out[TR_SITE_PATH], const char *path, const char *name, int position)
{
    int n = !path[0]  ? snprintf(out, TR_SITE_PATH, "%s", "")
            : name[0] ? snprintf(out, TR_SITE_PATH, "%s.%s", path, name)
                      : snprintf(out, TR_SITE_PATH, "%s[%d]", path, position);
    if (n < 0 || n >= TR_SITE_PATH || strchr(name, '?'))
        out[0] = '\0';
}

/* A text among the fields of a table by language. */
static void take_language(struct scan *s, struct tr_text_site *site, const char *name)
{
    int lang = tr_lang_find(name);
    struct tr_lex ahead = s->lx;
    struct tr_token t = tr_lex_next(&ahead), next = tr_lex_peek(&ahead);
    if (lang < 0 || t.kind != TR_TOK_STRING ||
        !(tr_token_is(&next, ",") || tr_token_is(&next, ";") || tr_token_is(&next, "}")))
        return;
    site->in[lang] = t;
    site->room = (size_t)(t.text + t.len - s->source->bytes);
}

/* From behind a brace to behind the one that closes it. */
static void scan_table(struct scan *s, const char *path, int depth)
{
    struct tr_text_site by_language = {.kind = TR_SITE_TABLE};
    int position = 0;
    int line = s->lx.line;
    for (;;) {
        char name[TR_NAME_MAX], below[TR_SITE_PATH];
        struct tr_token t = tr_lex_peek(&s->lx);
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD || s->no_memory)
            return;
        if (tr_token_closes(&t) || tr_token_is(&t, ",") || tr_token_is(&t, ";")) {
            tr_lex_next(&s->lx);
            if (tr_token_closes(&t))
                break;
            continue;
        }
        take_name(s, name, &position);
        take_language(s, &by_language, name);
        join(below, path, name, position);
        scan_value(s, below, depth);
    }
    if (by_language.room && is_shown(path)) {
        struct tr_text_site *site = add(s, TR_SITE_TABLE, path, line);
        if (site) {
            memcpy(site->in, by_language.in, sizeof site->in);
            site->room = by_language.room;
        }
    }
}

/* Behind beat: its name, and whether its table follows at once. */
static bool take_beat(struct scan *s, char path[TR_SITE_PATH])
{
    struct tr_lex ahead = s->lx;
    struct tr_token t = tr_lex_next(&ahead);
    const char *text;
    size_t len;
    bool bracket = tr_token_is(&t, "(");
    if (bracket)
        t = tr_lex_next(&ahead);
    if (!tr_token_plain(&t, &text, &len) || len >= TR_NAME_MAX)
        return false;
    t = tr_lex_next(&ahead);
    if (bracket && tr_token_is(&t, ")"))
        t = tr_lex_next(&ahead);
    if (!tr_token_is(&t, "{"))
        return false;
    (void)snprintf(path, TR_SITE_PATH, "beats.%.*s", (int)len, text);
    s->lx = ahead;
    return true;
}

static void scan_source(struct scan *s)
{
    for (;;) {
        char path[TR_SITE_PATH] = "";
        struct tr_token t = tr_lex_next(&s->lx), next = tr_lex_peek(&s->lx);
        if (t.kind == TR_TOK_END || t.kind == TR_TOK_BAD || s->no_memory)
            return;
        if (tr_token_is(&t, "L")) {
            take_key(s, "");
        } else if (tr_token_is(&t, "beat") && take_beat(s, path)) {
            scan_table(s, path, 0);
        } else if (tr_token_is(&t, "scenario") && tr_token_is(&next, "{")) {
            tr_lex_next(&s->lx);
            scan_table(s, "scenario", 0);
        } else if (tr_token_is(&t, "{")) {
            scan_table(s, "", 0);
        }
    }
}

tr_status tr_survey_read(struct tr_survey *out, const struct tr_request *req, tr_err *err)
{
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < req->count; i++) {
        struct scan s = {.out = out, .source = &req->files[i], .file = (int)i};
        if (strncmp(req->files[i].name, "lines/", 6) == 0)
            continue;
        tr_lex_init(&s.lx, req->files[i].bytes, req->files[i].len);
        scan_source(&s);
        if (s.no_memory)
            return tr_fail(err, TR_ENOMEM, "not enough memory to read the sources");
    }
    return TR_OK;
}

void tr_survey_done(struct tr_survey *survey)
{
    tr_free(survey->v);
    memset(survey, 0, sizeof *survey);
}

const struct tr_text_site *tr_survey_find(const struct tr_survey *survey, const char *path)
{
    for (size_t i = 0; i < survey->count; i++)
        if (strcmp(survey->v[i].path, path) == 0)
            return &survey->v[i];
    return NULL;
}
