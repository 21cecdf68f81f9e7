/* Scoring of an ear. One ear per language, made when the first line of that
 * language comes. Integers only, so that equal input gives equal figures. */
#include "speech/evaluate.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/decode.h"
#include "speech/ear_internal.h"

#define WANT_MAX 32
#define LEXICON_BYTES_MAX TR_BLOB_MAX
#define PAIRS_MAX 4096

static const char *const org_hans[] = {"云杉里", "云杉", "Yunshan Court", "Yunshan", NULL};
static const char *const org_en[] = {"Yunshan Court",   "Yunshan",        "Jade Terrace",
                                     "Harbour Heights", "Linden Gardens", NULL};
static const char *const dept_hans[] = {"客服中心", "客服部", "客服",   "前台",     "展厅",
                                        "工程部",   "财务部", "管理处", "管理中心", NULL};
static const char *const dept_hant[] = {"客服中心", "客服部",   "客服",   "櫃檯",   "前台",
                                        "展廳",     "工程部",   "財務部", "管理處", "管理室",
                                        "管理中心", "接待中心", NULL};
static const char *const dept_en[] = {
    "customer service", "customer care", "front desk", "reception", "showroom",
    "engineering",      "repairs",       "accounts",   "sales",     NULL};

const struct tr_ear_names *tr_eval_house(enum tr_lang lang)
{
    static const struct tr_ear_names houses[TR_LANG_COUNT] = {
        {.org = org_hans, .departments = dept_hans},
        {.org = org_hans, .departments = dept_hant},
        {.org = org_en, .departments = dept_en},
    };
    return &houses[lang];
}

static uint32_t share(uint32_t part, uint32_t whole)
{
    return whole ? (uint32_t)(((uint64_t)part * 2000 + whole) / ((uint64_t)whole * 2)) : 1000;
}

uint32_t tr_eval_precision(const struct tr_eval_count *c)
{
    return share(c->right, c->right + c->extra);
}

uint32_t tr_eval_recall(const struct tr_eval_count *c)
{
    return share(c->right, c->right + c->missed);
}

uint32_t tr_eval_f1(const struct tr_eval_count *c)
{
    return share(2 * c->right, 2 * c->right + c->extra + c->missed);
}

struct scorer {
    const char *lexicon;
    const char *file;
    struct tr_ear *ears[TR_LANG_COUNT];
    struct tr_eval *eval;
    struct tr_eval_confusion *pairs;
    uint32_t pair_count;
    tr_eval_seen *seen;
    void *user;
    char text[TR_SAY_MAX + 1];
    tr_err *err;
};

static tr_status make_ear(struct scorer *sc, enum tr_lang lang)
{
    struct tr_buf bytes;
    tr_buf_init(&bytes, LEXICON_BYTES_MAX);
    tr_status s = tr_lexicon_read(sc->lexicon, tr_lang_names[lang], &bytes, sc->err);
    if (s == TR_OK)
        s = tr_ear_new(&sc->ears[lang], bytes.data, bytes.len, tr_lang_names[lang],
                       tr_eval_house(lang), sc->err);
    tr_buf_done(&bytes);
    return s;
}

/* Index of an act in the result, which stays sorted; -1 when the table is full. */
static int act_of(struct scorer *sc, const char *name, size_t len)
{
    struct tr_eval *e = sc->eval;
    uint32_t at = 0;
    int cmp = 1;
    while (at < e->act_count) {
        cmp = strncmp(e->acts[at].name, name, len);
        if (cmp == 0 && e->acts[at].name[len] != '\0')
            cmp = 1;
        if (cmp >= 0)
            break;
        at++;
    }
    if (at < e->act_count && cmp == 0)
        return (int)at;
    if (e->act_count == TR_EVAL_ACTS_MAX || len >= TR_NAME_MAX)
        return -1;
    memmove(&e->acts[at + 1], &e->acts[at], (e->act_count - at) * sizeof *e->acts);
    memset(&e->acts[at], 0, sizeof e->acts[at]);
    memcpy(e->acts[at].name, name, len);
    e->act_count++;
    for (uint32_t i = 0; i < sc->pair_count; i++) {
        if (sc->pairs[i].missed != TR_NONE && sc->pairs[i].missed >= at)
            sc->pairs[i].missed++;
        if (sc->pairs[i].extra != TR_NONE && sc->pairs[i].extra >= at)
            sc->pairs[i].extra++;
    }
    return (int)at;
}

static void count_pair(struct scorer *sc, enum tr_lang lang, int missed, int extra)
{
    uint16_t m = missed < 0 ? TR_NONE : (uint16_t)missed;
    uint16_t x = extra < 0 ? TR_NONE : (uint16_t)extra;
    uint32_t i = 0;
    while (i < sc->pair_count && (sc->pairs[i].missed != m || sc->pairs[i].extra != x))
        i++;
    if (i == PAIRS_MAX)
        return;
    if (i == sc->pair_count)
        sc->pairs[sc->pair_count++] = (struct tr_eval_confusion){.missed = m, .extra = x};
    sc->pairs[i].count++;
    sc->pairs[i].in[lang]++;
}

enum outcome { RIGHT, EXTRA, MISSED };

static void count_one(struct tr_eval_count *c, enum outcome o)
{
    c->right += o == RIGHT;
    c->extra += o == EXTRA;
    c->missed += o == MISSED;
}

static tr_status tally(struct scorer *sc, enum tr_lang lang, const char *name, enum outcome o,
                       bool fatal)
{
    int a = act_of(sc, name, strlen(name));
    if (a < 0)
        return tr_fail(sc->err, TR_ELIMIT, "there are more than %d acts", TR_EVAL_ACTS_MAX);
    count_one(&sc->eval->acts[a].all, o);
    count_one(&sc->eval->acts[a].in[lang], o);
    count_one(&sc->eval->micro, o);
    count_one(&sc->eval->micro_in[lang], o);
    if (fatal)
        count_one(&sc->eval->acts[a].fatal, o);
    return TR_OK;
}

static bool among(const char *name, const char *const *list, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(list[i], name) == 0)
            return true;
    return false;
}

static tr_status score(struct scorer *sc, struct tr_eval_line *line)
{
    const char *heard[TR_HEARD_MAX];
    for (uint32_t i = 0; i < line->heard->count; i++)
        heard[i] = line->heard->acts[i].act;
    uint32_t wrong = 0;
    uint32_t missed_here = 0;
    tr_status s = TR_OK;
    for (uint32_t i = 0; i < line->heard->count && s == TR_OK; i++) {
        bool right = among(heard[i], line->want, line->want_count);
        wrong += !right;
        s = tally(sc, line->lang, heard[i], right ? RIGHT : EXTRA, line->heard->acts[i].fatal);
    }
    for (uint32_t i = 0; i < line->want_count && s == TR_OK; i++) {
        if (among(line->want[i], heard, line->heard->count))
            continue;
        s = tally(sc, line->lang, line->want[i], MISSED, false);
        missed_here++;
        bool beside = false;
        for (uint32_t k = 0; k < line->heard->count && s == TR_OK; k++)
            if (!among(heard[k], line->want, line->want_count)) {
                int missed = act_of(sc, line->want[i], strlen(line->want[i]));
                count_pair(sc, line->lang, missed, act_of(sc, heard[k], strlen(heard[k])));
                beside = true;
            }
        if (!beside)
            count_pair(sc, line->lang, act_of(sc, line->want[i], strlen(line->want[i])), -1);
        wrong++;
    }
    for (uint32_t k = 0; k < line->heard->count && missed_here == 0; k++)
        if (!among(heard[k], line->want, line->want_count))
            count_pair(sc, line->lang, -1, act_of(sc, heard[k], strlen(heard[k])));
    line->exact = wrong == 0;
    sc->eval->lines++;
    sc->eval->lines_in[line->lang]++;
    sc->eval->exact += line->exact;
    sc->eval->exact_in[line->lang] += line->exact;
    return s;
}

/* Cut a field off at the next tab. */
static char *field(char **rest)
{
    char *s = *rest;
    char *tab = s ? strchr(s, '\t') : NULL;
    *rest = tab ? tab + 1 : NULL;
    if (tab)
        *tab = '\0';
    return s;
}

/* A label that no lexicon could hear would count as missed for ever. */
static tr_status check_labels(struct scorer *sc, const struct tr_eval_line *line)
{
    const struct tr_lex *lex = tr_ear_lexicon(sc->ears[line->lang]);
    for (uint32_t i = 0; i < line->want_count; i++)
        if (!among(line->want[i], lex->acts, lex->act_count))
            return tr_fail(sc->err, TR_EFORMAT, "%s:%u: there is no act \"%.40s\" in acts.tsv",
                           sc->file, line->number, line->want[i]);
    return TR_OK;
}

static tr_status read_line(struct scorer *sc, char *s, uint32_t number)
{
    char *rest = s;
    const char *lang = field(&rest);
    const char *moment = field(&rest);
    const char *text = field(&rest);
    char *acts = field(&rest);
    if (!acts || rest)
        return tr_fail(sc->err, TR_EFORMAT,
                       "%s:%u: four fields are needed: lang, context, utterance, acts", sc->file,
                       number);
    struct tr_eval_line line = {.number = number, .text = text};
    int l = tr_lang_find(lang);
    int m = 0;
    while (m < TR_MOMENT_COUNT && strcmp(tr_moment_names[m], moment) != 0)
        m++;
    if (l < 0 || m == TR_MOMENT_COUNT)
        return tr_fail(sc->err, TR_EFORMAT, "%s:%u: \"%.40s\" is no %s of ours", sc->file, number,
                       l < 0 ? lang : moment, l < 0 ? "language" : "context");
    line.lang = (enum tr_lang)l;
    line.moment = (enum tr_moment)m;
    const char *want[WANT_MAX];
    line.want = want;
    while (acts && strcmp(acts, "none") != 0) {
        char *comma = strchr(acts, ',');
        if (comma)
            *comma = '\0';
        if (line.want_count == WANT_MAX || !*acts)
            return tr_fail(sc->err, TR_EFORMAT, "%s:%u: an act is empty, or more than %d", sc->file,
                           number, WANT_MAX);
        want[line.want_count++] = acts;
        acts = comma ? comma + 1 : NULL;
    }
    line.len = tr_utf8_clean(text, strlen(text), sc->text, sizeof sc->text, NULL);
    line.text = sc->text;
    tr_status st = sc->ears[l] ? TR_OK : make_ear(sc, line.lang);
    if (st == TR_OK)
        st = check_labels(sc, &line);
    struct tr_hearing heard = {.count = 0};
    if (st == TR_OK)
        st = tr_ear_hear(sc->ears[l], line.moment, NULL, line.text, line.len, &heard, sc->err);
    line.heard = &heard;
    if (st == TR_OK)
        st = score(sc, &line);
    if (st == TR_OK && sc->seen)
        sc->seen(sc->user, &line);
    return st;
}

static tr_status read_all(struct scorer *sc, const char *tsv, size_t len)
{
    static const char header[] = "lang\tcontext\tutterance\tacts";
    uint32_t number = 0;
    tr_status s = TR_OK;
    for (size_t at = tr_bom(tsv, len); at < len && s == TR_OK;) {
        const char *nl = memchr(tsv + at, '\n', len - at);
        size_t n = nl ? (size_t)(nl - tsv) - at : len - at;
        const char *line = tsv + at;
        at += n + 1;
        number++;
        if (n && line[n - 1] == '\r')
            n--;
        if (number == 1 && (n != sizeof header - 1 || memcmp(line, header, n) != 0))
            return tr_fail(sc->err, TR_EFORMAT,
                           "%s:1: the header must be lang, context, utterance, acts with tabs",
                           sc->file);
        if (number == 1 || n == 0)
            continue;
        char *copy = tr_strndup(line, n);
        if (!copy)
            return tr_fail(sc->err, TR_ENOMEM, "no memory for scoring");
        s = read_line(sc, copy, number);
        tr_free(copy);
    }
    if (s == TR_OK && number == 0)
        s = tr_fail(sc->err, TR_EFORMAT, "%s: there are no labelled lines", sc->file);
    return s;
}

static uint32_t macro_of(const struct tr_eval *e, int lang)
{
    uint64_t sum = 0;
    uint32_t n = 0;
    for (uint32_t a = 0; a < e->act_count; a++) {
        const struct tr_eval_count *c = lang < 0 ? &e->acts[a].all : &e->acts[a].in[lang];
        if (c->right + c->missed == 0)
            continue;
        sum += tr_eval_f1(c);
        n++;
    }
    return n ? (uint32_t)((sum + n / 2) / n) : 1000;
}

static int by_count(const void *a, const void *b)
{
    const struct tr_eval_confusion *x = a;
    const struct tr_eval_confusion *y = b;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    if (x->missed != y->missed)
        return x->missed < y->missed ? -1 : 1;
    return x->extra < y->extra ? -1 : x->extra > y->extra;
}

tr_status tr_evaluate(const char *lexicon, const char *file, const char *tsv, size_t len,
                      tr_eval_seen *seen, void *user, struct tr_eval **out, tr_err *err)
{
    struct scorer *sc = tr_calloc(1, sizeof *sc);
    struct tr_eval *eval = tr_calloc(1, sizeof *eval);
    struct tr_eval_confusion *pairs = tr_calloc(PAIRS_MAX, sizeof *pairs);
    tr_status s = TR_OK;
    if (!sc || !eval || !pairs) {
        s = tr_fail(err, TR_ENOMEM, "no memory for scoring");
    } else {
        *sc = (struct scorer){.lexicon = lexicon,
                              .file = file,
                              .eval = eval,
                              .pairs = pairs,
                              .seen = seen,
                              .user = user,
                              .err = err};
        s = read_all(sc, tsv, len);
        for (int l = 0; l < TR_LANG_COUNT; l++)
            tr_ear_free(sc->ears[l]);
        qsort(pairs, sc->pair_count, sizeof *pairs, by_count);
        eval->confusions = pairs;
        eval->confusion_count = sc->pair_count;
    }
    tr_free(sc);
    if (s != TR_OK) {
        tr_free(pairs);
        tr_free(eval);
        return s;
    }
    eval->macro = macro_of(eval, -1);
    for (int l = 0; l < TR_LANG_COUNT; l++)
        eval->macro_in[l] = macro_of(eval, l);
    *out = eval;
    return TR_OK;
}

void tr_eval_free(struct tr_eval *eval)
{
    if (!eval)
        return;
    tr_free(eval->confusions);
    tr_free(eval);
}
