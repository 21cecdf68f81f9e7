/* Phrases that a house or a scenario brings along. They come from strangers: every
 * line is looked at before it may stand behind the product's own, and only what adds
 * a way of saying something gets through. */
#include "speech/lexguest.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "speech/decode.h"
#include "speech/lexread.h"

#define FILE_MAX (32u << 10)
#define GUEST_LINE_MAX 300
#define TEMPLATES_MAX 200
#define SETS_MAX 32

struct guest {
    const char *shown;
    enum tr_lex_guest who;
    unsigned line, templates, sets;
    bool in_act, in_set;
    tr_err *err;
};

static tr_status refuse(struct guest *g, const char *what)
{
    return tr_fail(g->err, TR_EFORMAT, "%s:%u: %s", g->shown, g->line, what);
}

static bool is(const char *s, size_t len, const char *word)
{
    return strlen(word) == len && memcmp(s, word, len) == 0;
}

static tr_status check_set(struct guest *g, const char *rest, size_t len)
{
    const char *prefix = g->who == TR_GUEST_HOUSE ? "house_" : "own_";
    if (++g->sets > SETS_MAX)
        return refuse(g, "a house or a scenario brings at most 32 sets");
    if (len < strlen(prefix) || memcmp(rest, prefix, strlen(prefix)) != 0)
        return refuse(g, g->who == TR_GUEST_HOUSE
                             ? "the sets of a house have names that begin with house_"
                             : "the sets of a scenario have names that begin with own_");
    g->in_set = true;
    g->in_act = false;
    return TR_OK;
}

static tr_status check_template(struct guest *g, char sign)
{
    if (!g->in_act)
        return refuse(g, "a phrase stands under the act that it shows; write act NAME above it");
    if (sign == '!' && g->who != TR_GUEST_HOUSE)
        return refuse(g, "a scenario cannot mark a phrase as fatal; write + instead of !");
    if (++g->templates > TEMPLATES_MAX)
        return refuse(g, "a house or a scenario brings at most 200 phrases in a language");
    return TR_OK;
}

/* No control characters but tabs. */
static bool is_clean(const char *s, size_t len)
{
    char clean[GUEST_LINE_MAX + 1];
    bool changed = false;
    for (size_t at = 0; at < len && !changed;) {
        const char *tab = memchr(s + at, '\t', len - at);
        size_t n = tab ? (size_t)(tab - s) - at : len - at;
        (void)tr_utf8_clean(s + at, n, clean, sizeof clean, &changed);
        at += n + 1;
    }
    return !changed;
}

/* Conditions of a block concern its own phrases only; what would take acts of others
 * away, order them, or change words everywhere, is the lexicon's alone. */
static tr_status check_line(struct guest *g, const char *s, size_t len)
{
    static const char *const allowed[] = {
        "unless",         "unless-sentence", "unless-turn", "needs",
        "needs-sentence", "needs-turn",      "when",        "at-most",
        "at-least",       "quoted",          NULL};
    size_t bom = g->line == 1 ? tr_bom(s, len) : 0;
    s += bom;
    len -= bom;
    while (len > 0 && (s[len - 1] == ' ' || s[len - 1] == '\t' || s[len - 1] == '\r'))
        len--;
    if (len > GUEST_LINE_MAX)
        return refuse(g, "a line has at most 300 bytes; make two of it");
    if (!tr_utf8_valid(s, len))
        return refuse(g, "this is not UTF-8; save the file as UTF-8");
    if (!is_clean(s, len))
        return refuse(g, "there is a control character in this line");
    if (len >= 2 && s[0] == '#' && s[1] == '@')
        return refuse(g, "a line cannot begin with #@");
    while (len > 0 && (*s == ' ' || *s == '\t')) {
        s++;
        len--;
    }
    size_t n = 0;
    while (n < len && s[n] != ' ' && s[n] != '\t')
        n++;
    if (n == 0 || *s == '#')
        return TR_OK;
    size_t rest = n;
    while (rest < len && (s[rest] == ' ' || s[rest] == '\t'))
        rest++;
    if (is(s, n, "act")) {
        g->in_act = true;
        g->in_set = false;
        return TR_OK;
    }
    if (is(s, n, "@set"))
        return check_set(g, s + rest, len - rest);
    if (*s == '|' && g->in_set)
        return TR_OK;
    if (is(s, n, "+") || is(s, n, "!"))
        return check_template(g, *s);
    for (const char *const *word = allowed; *word; word++)
        if (is(s, n, *word))
            return g->in_act ? TR_OK : refuse(g, "this line stands under no act");
    return refuse(g, "a house or a scenario may write act, +, when, unless, needs, at-most, "
                     "at-least, quoted and @set, and nothing that changes other phrases");
}

tr_status tr_lexicon_add_text(struct tr_buf *out, const void *text, size_t size, const char *shown,
                              enum tr_lex_guest who, tr_err *err)
{
    struct guest g = {.shown = shown, .who = who, .err = err};
    tr_status st = TR_OK;
    if (size > FILE_MAX)
        return tr_fail(err, TR_EFORMAT, "%s: the file has more than 32 KiB", shown);
    for (size_t at = 0; at < size && st == TR_OK;) {
        const char *s = (const char *)text + at;
        const char *end = memchr(s, '\n', size - at);
        size_t len = end ? (size_t)(end - s) : size - at;
        g.line++;
        st = check_line(&g, s, len);
        at += len + 1;
    }
    size_t before = out->len;
    if (st == TR_OK) {
        tr_buf_put(out, TR_LEXICON_FILE_MARK, strlen(TR_LEXICON_FILE_MARK));
        tr_buf_put(out, shown, strlen(shown));
        tr_buf_put(out, "\n", 1);
        tr_buf_put(out, text, size);
        tr_buf_put(out, "\n", 1);
        if (out->status != TR_OK)
            st = tr_fail(err, out->status, "%s: there is no memory for these phrases", shown);
    }
    if (st != TR_OK && out->status == TR_OK)
        out->len = before;
    return st;
}

tr_status tr_lexicon_add(struct tr_buf *out, const char *path, const char *shown,
                         enum tr_lex_guest who, tr_err *err)
{
    struct tr_buf text;
    tr_err why = {0};
    if (!tr_path_is_file(path))
        return TR_OK; /* nobody has to bring phrases */
    tr_buf_init(&text, FILE_MAX);
    tr_status st = tr_file_read(path, &text, &why);
    if (st == TR_ELIMIT)
        st = tr_fail(err, TR_EFORMAT, "%s: the file has more than 32 KiB", shown);
    else if (st != TR_OK)
        st = tr_fail(err, st, "%s: %.200s", shown, why.msg);
    else
        st = tr_lexicon_add_text(out, text.len > 0 ? text.data : (const void *)"", text.len, shown,
                                 who, err);
    tr_buf_done(&text);
    return st;
}

void tr_lexicon_without(const uint8_t *lexicon, size_t len, const char *shown, struct tr_buf *out)
{
    bool in_it = false;
    size_t mark = strlen(TR_LEXICON_FILE_MARK), name = strlen(shown);
    for (size_t at = 0; at < len;) {
        const uint8_t *s = lexicon + at, *end = memchr(s, '\n', len - at);
        size_t line = end ? (size_t)(end - s) + 1 : len - at;
        if (line > mark && memcmp(s, TR_LEXICON_FILE_MARK, mark) == 0)
            in_it = line == mark + name + 1 && memcmp(s + mark, shown, name) == 0;
        if (!in_it)
            tr_buf_put(out, s, line);
        at += line;
    }
}

void tr_lexicon_contested(const char *lang, char out[64])
{
    (void)snprintf(out, 64, "lexicon/contested.%s.lex", strncmp(lang, "zh", 2) == 0 ? "zh" : lang);
}

tr_status tr_lexicon_add_folder(struct tr_buf *out, const char *folder, const char *shown,
                                const char *lang, enum tr_lex_guest who, tr_err *err)
{
    bool chinese = strncmp(lang, "zh", 2) == 0;
    char files[3][64] = {"", "", ""};
    tr_status st = TR_OK;
    (void)snprintf(files[0], sizeof files[0], "lexicon/%s.lex", chinese ? "zh" : lang);
    if (who == TR_GUEST_HOUSE)
        tr_lexicon_contested(lang, files[1]);
    if (chinese)
        (void)snprintf(files[2], sizeof files[2], "lexicon/%s.lex", lang);
    for (size_t i = 0; i < 3 && st == TR_OK; i++) {
        char path[TR_PATH_MAX], name[TR_PATH_MAX];
        if (!*files[i])
            continue;
        st = tr_path_join(path, sizeof path, folder, files[i], err);
        if (st == TR_OK)
            st = tr_path_join(name, sizeof name, shown, files[i], err);
        if (st == TR_OK)
            st = tr_lexicon_add(out, path, name, who, err);
    }
    return st;
}
