#include "speech/phrasings.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/utf8.h"

#define FILE_MAX_BYTES ((size_t)1 << 20)
#define HOUSE_MAX_BYTES ((size_t)64 << 10)
#define ROWS_MAX 1024
#define INSTEAD_MAX 128
#define TITLES_MAX 256
#define COLUMNS_MAX 8
#define PHRASE_MAX 400 /* bytes */

enum { ANY_MOMENT = (1 << TR_MOMENT_COUNT) - 1 };
enum part { PART_HOUSE, PART_BASE, PART_INSTEAD, PART_TITLES, PART_COUNT };

struct row {
    const char *act, *text; /* in a file's bytes */
    unsigned moments;       /* bits */
    unsigned policy;        /* bits of TR_PHRASE_*: a house must be like that */
    uint32_t place;         /* in order: the house's own first */
};

struct tr_phrasings {
    struct tr_buf bytes[PART_COUNT];
    char lang[16];
    struct row rows[ROWS_MAX];
    size_t count;
    struct {
        const char *family, *acts, *text;
    } instead[INSTEAD_MAX];
    size_t instead_count;
    struct {
        const char *act, *text;
    } titles[TITLES_MAX]; /* in the file's order */
    size_t title_count;
};

static int by_act(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    int order = strcmp(x->act, y->act);
    return order ? order : (x->place > y->place) - (x->place < y->place);
}

/* Cut a line at its tabs; gives how many columns there are. */
static int split(char *line, char *columns[COLUMNS_MAX])
{
    int n = 0;
    columns[n++] = line;
    for (char *tab = strchr(line, '\t'); tab && n < COLUMNS_MAX; tab = strchr(tab, '\t')) {
        *tab++ = '\0';
        columns[n++] = tab;
    }
    return n;
}

/* One word at a time of a list with spaces between; NULL: there is no other. */
static const char *next_word(const char *list, size_t *len)
{
    list += strspn(list, " ");
    *len = strcspn(list, " ");
    return *len ? list : NULL;
}

static bool is(const char *s, size_t len, const char *word)
{
    return strlen(word) == len && memcmp(s, word, len) == 0;
}

/* "first_turn any_order", "*": when a phrase fits. */
static tr_status read_when(const char *list, struct row *row, const char *shown, int line,
                           tr_err *err)
{
    static const struct {
        const char *name;
        unsigned bit;
    } tags[] = {{"any_order", TR_PHRASE_ANY_ORDER},
                {"with_desk", TR_PHRASE_WITH_DESK},
                {"with_self", TR_PHRASE_WITH_SELF}};
    size_t len;
    for (const char *word = next_word(list, &len); word; word = next_word(word + len, &len)) {
        bool known = is(word, len, "*");
        row->moments |= known ? ANY_MOMENT : 0;
        for (int m = 0; m < TR_MOMENT_COUNT && !known; m++)
            if (is(word, len, tr_moment_names[m])) {
                row->moments |= 1u << m;
                known = true;
            }
        for (size_t i = 0; i < sizeof tags / sizeof *tags && !known; i++)
            if (is(word, len, tags[i].name)) {
                row->policy |= tags[i].bit;
                known = true;
            }
        if (!known)
            return tr_fail(err, TR_EFORMAT,
                           "%s:%d: there is no moment \"%.*s\"; write *, first_turn, "
                           "first_turn_late, mid, after_hold, closing or outbound_first, and "
                           "any_order, with_desk or with_self besides",
                           shown, line, (int)(len < 40 ? len : 40), word);
    }
    if (row->moments == 0)
        return tr_fail(err, TR_EFORMAT, "%s:%d: no moment is named; write * for any", shown, line);
    return TR_OK;
}

static bool is_clean(const char *s)
{
    for (; *s; s++)
        if ((uint8_t)*s < 0x20 || *s == 0x7F)
            return false;
    return true;
}

struct sheet {
    const char *shown;
    enum part part;
    int acts, when, text, width; /* columns; -1: there is none */
};

static tr_status read_heading(const struct tr_phrasings *p, struct sheet *s, char *line, bool *none,
                              tr_err *err)
{
    char *columns[COLUMNS_MAX];
    s->width = split(line, columns);
    s->acts = s->when = s->text = -1;
    for (int i = 0; i < s->width; i++) {
        if (strcmp(columns[i], s->part == PART_INSTEAD ? "acts" : "act") == 0)
            s->acts = i;
        if (strcmp(columns[i], "when") == 0)
            s->when = i;
        bool plain = s->part == PART_TITLES && strcmp(p->lang, "en") == 0;
        if (strcmp(columns[i], plain ? "definition" : p->lang) == 0)
            s->text = i;
    }
    *none = s->text < 0;
    if (s->acts < 0)
        return tr_fail(err, TR_EFORMAT, "%s:1: no column \"%s\"", s->shown,
                       s->part == PART_INSTEAD ? "acts" : "act");
    if (s->text < 0 && s->part != PART_HOUSE)
        return tr_fail(err, TR_EFORMAT, "%s:1: no column \"%s\"", s->shown, p->lang);
    return TR_OK;
}

static tr_status read_row(struct tr_phrasings *p, const struct sheet *s, char *line, int number,
                          tr_err *err)
{
    char *c[COLUMNS_MAX];
    int n = split(line, c);
    bool empty = s->part == PART_HOUSE && n == s->width && !*c[s->text];
    if (n != s->width || !*c[s->acts] || (!*c[s->text] && !empty))
        return tr_fail(err, TR_EFORMAT, "%s:%d: not an act with its %d columns", s->shown, number,
                       s->width - 1);
    if (strlen(c[s->text]) > PHRASE_MAX || !is_clean(c[s->text]))
        return tr_fail(err, TR_EFORMAT,
                       "%s:%d: a phrase has at most 400 bytes and no control character", s->shown,
                       number);
    if (empty)
        return TR_OK;
    if (s->part == PART_INSTEAD) {
        if (p->instead_count == INSTEAD_MAX)
            return tr_fail(err, TR_EFORMAT, "%s:%d: too many rows", s->shown, number);
        p->instead[p->instead_count].family = c[0];
        p->instead[p->instead_count].acts = c[s->acts];
        p->instead[p->instead_count++].text = c[s->text];
        return TR_OK;
    }
    if (s->part == PART_TITLES) {
        if (p->title_count == TITLES_MAX)
            return tr_fail(err, TR_EFORMAT, "%s:%d: too many rows", s->shown, number);
        p->titles[p->title_count].act = c[s->acts];
        p->titles[p->title_count++].text = c[s->text];
        return TR_OK;
    }
    struct row row = {.act = c[s->acts],
                      .text = c[s->text],
                      .place = (s->part == PART_HOUSE ? 0 : ROWS_MAX) + (uint32_t)number};
    tr_status st = s->when < 0 ? TR_OK : read_when(c[s->when], &row, s->shown, number, err);
    row.moments = s->when < 0 ? ANY_MOMENT : row.moments;
    if (st == TR_OK && p->count == ROWS_MAX)
        st = tr_fail(err, TR_EFORMAT, "%s:%d: too many rows", s->shown, number);
    if (st == TR_OK)
        p->rows[p->count++] = row;
    return st;
}

static tr_status read_sheet(struct tr_phrasings *p, enum part part, const char *path,
                            const char *shown, tr_err *err)
{
    struct sheet s = {.shown = shown, .part = part};
    struct tr_buf *bytes = &p->bytes[part];
    int number = 0;
    bool none = false;
    tr_buf_init(bytes, part == PART_HOUSE ? HOUSE_MAX_BYTES : FILE_MAX_BYTES);
    tr_status st = tr_file_read(path, bytes, err);
    if (st == TR_OK && !tr_utf8_valid((const char *)bytes->data, bytes->len))
        st = tr_fail(err, TR_EFORMAT, "%s: not UTF-8", shown);
    tr_buf_u8(bytes, 0);
    if (st == TR_OK && bytes->status != TR_OK)
        st = tr_fail(err, bytes->status, "there is no memory for the phrasings");
    for (char *line = (char *)bytes->data, *end; st == TR_OK && *line && !none; line = end + 1) {
        end = strchr(line, '\n');
        if (!end)
            return tr_fail(err, TR_EFORMAT, "%s: the last line has no end", shown);
        *end = '\0';
        if (end > line && end[-1] == '\r')
            end[-1] = '\0';
        st = ++number == 1 ? read_heading(p, &s, line, &none, err)
                           : read_row(p, &s, line, number, err);
    }
    if (st == TR_OK)
        qsort(p->rows, p->count, sizeof *p->rows, by_act);
    return st;
}

tr_status tr_phrasings_read(struct tr_phrasings **out, const char *dir, const char *lang,
                            tr_err *err)
{
    char path[TR_PATH_MAX];
    struct tr_phrasings *p = tr_calloc(1, sizeof *p);
    if (!p || strlen(lang) >= sizeof p->lang) {
        tr_free(p);
        return tr_fail(err, p ? TR_EINVAL : TR_ENOMEM, "there are no phrasings for \"%.20s\"",
                       lang);
    }
    memcpy(p->lang, lang, strlen(lang) + 1);
    tr_status st = tr_path_join(path, sizeof path, dir, "phrasings.tsv", err);
    if (st == TR_OK)
        st = read_sheet(p, PART_BASE, path, path, err);
    if (st == TR_OK)
        st = tr_path_join(path, sizeof path, dir, "instead.tsv", err);
    if (st == TR_OK)
        st = read_sheet(p, PART_INSTEAD, path, path, err);
    if (st == TR_OK)
        st = tr_path_join(path, sizeof path, dir, "acts.tsv", err);
    if (st == TR_OK)
        st = read_sheet(p, PART_TITLES, path, path, err);
    if (st != TR_OK) {
        tr_phrasings_free(p);
        return st;
    }
    *out = p;
    return TR_OK;
}

tr_status tr_phrasings_add(struct tr_phrasings *p, const char *path, const char *shown, tr_err *err)
{
    return tr_path_is_file(path) ? read_sheet(p, PART_HOUSE, path, shown, err) : TR_OK;
}

void tr_phrasings_free(struct tr_phrasings *p)
{
    if (!p)
        return;
    for (int i = 0; i < PART_COUNT; i++)
        tr_buf_done(&p->bytes[i]);
    tr_free(p);
}

/* Index of the first row of an act, or count. */
static size_t first_of(const struct tr_phrasings *p, const char *act)
{
    size_t low = 0, high = p->count;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (strcmp(p->rows[mid].act, act) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low < p->count && strcmp(p->rows[low].act, act) == 0 ? low : p->count;
}

const char *tr_phrasing(const struct tr_phrasings *p, const char *act)
{
    size_t i = first_of(p, act);
    return i < p->count ? p->rows[i].text : NULL;
}

size_t tr_phrasings_best(const struct tr_phrasings *p, const char *act, enum tr_moment moment,
                         unsigned policy, const char **out, size_t cap)
{
    size_t n = 0, first = first_of(p, act);
    for (int general = 0; general < 2; general++)
        for (size_t i = first; i < p->count && n < cap && strcmp(p->rows[i].act, act) == 0; i++) {
            const struct row *r = &p->rows[i];
            bool fits = r->moments >> moment & 1 && (r->policy & ~policy) == 0;
            bool own = r->place < ROWS_MAX; /* the house's way comes first at any moment */
            if (fits && (r->moments == ANY_MOMENT && !own) == (general == 1))
                out[n++] = r->text;
        }
    return n;
}

size_t tr_phrasings_instead(const struct tr_phrasings *p, const char *act, const char **families,
                            const char **out, size_t cap)
{
    size_t n = 0;
    for (size_t i = 0; i < p->instead_count && n < cap; i++) {
        size_t len;
        for (const char *w = next_word(p->instead[i].acts, &len); w && n < cap;
             w = next_word(w + len, &len))
            if (is(w, len, act)) {
                if (families)
                    families[n] = p->instead[i].family;
                out[n++] = p->instead[i].text;
                break;
            }
    }
    return n;
}

const char *tr_phrasings_title(const struct tr_phrasings *p, const char *act)
{
    for (size_t i = 0; i < p->title_count; i++)
        if (strcmp(p->titles[i].act, act) == 0)
            return p->titles[i].text;
    return act;
}
