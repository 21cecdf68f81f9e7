/* Bytes become a small lexicon and a text of few words, so that templates of every kind
 * meet texts that they match. The matcher and PCRE2 must find the same places, in whatever
 * stretch of the text they look, and the index must know of each of them. With
 * TR_FUZZ_SHOW in the environment the lexicon and the text are printed. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "fuzz/fuzz.h"
#include "speech/match.h"
#include "support/twin.h"

#define LEXICON_MAX 4000
#define TEXT_MAX 400
#define INPUT_MAX 256
#define DEPTH_MAX 3
#define ROUNDS 12 /* stretches of a text */

struct taker {
    const uint8_t *data;
    size_t size, at;
    bool chinese;
};

static unsigned take(struct taker *t, unsigned below)
{
    return t->at < t->size ? t->data[t->at++] % below : 0;
}

struct writer {
    char *s;
    size_t len, cap;
};

static void put(struct writer *w, const char *s)
{
    size_t n = strlen(s);
    if (w->len + n >= w->cap)
        return;
    memcpy(w->s + w->len, s, n + 1);
    w->len += n;
}

/* Words that begin alike, end alike and stand in each other, numbers in parts, marks. */
static const char *const english[] = {"a",    "b",      "ab",  "an",      "not",   "one", "six",
                                      "and",  "half",   "oh",  "sixteen", "is",    "'s",  "10",
                                      "9:30", "twofer", "x-y", "zero",    "double"};
static const char *const chinese[] = {"我", "你",   "您", "我们", "不",  "是", "不是",
                                      "一", "二",   "两", "幺",   "半",  "号", "1",
                                      "23", "9:30", "ok", "k",    "a不", "不a"};
static const char *const marks[] = {",", ".", "?", "\xE2\x80\xA6", "%", "-", "\\(", "!"};
#define COUNT(list) ((unsigned)(sizeof(list) / sizeof(list)[0]))

static const char *word(struct taker *t)
{
    return t->chinese ? chinese[take(t, COUNT(chinese))] : english[take(t, COUNT(english))];
}

static void put_number(struct writer *w, unsigned n)
{
    char text[12];
    (void)snprintf(text, sizeof text, "%u", n);
    put(w, text);
}

static void put_alternatives(struct taker *t, struct writer *w, int depth, unsigned sets);

/* Plain words with | between. */
static void put_plain(struct taker *t, struct writer *w)
{
    for (unsigned i = 0, n = 1 + take(t, 3); i < n; i++) {
        put(w, i ? "|" : "");
        put(w, word(t));
        if (take(t, 3) == 0) {
            put(w, " ");
            put(w, word(t));
        }
    }
}

static void put_repeated(struct taker *t, struct writer *w)
{
    unsigned least = 1 + take(t, 2);
    put(w, "{");
    put_number(w, least);
    put(w, ",");
    put_number(w, least + take(t, 3));
    put(w, "}");
}

/* sets: so many may be named */
static void put_item(struct taker *t, struct writer *w, int depth, unsigned sets)
{
    static const char *const slots[] = {"<num>", "<digits>", "<word>", "<sn>", "<org>"};
    unsigned what = take(t, 20);
    if (what < 6 || (depth >= DEPTH_MAX && what < 11)) {
        put(w, word(t));
        return;
    }
    switch (what) {
    case 6:
    case 7:
        put(w, "(");
        put_alternatives(t, w, depth + 1, sets);
        put(w, ")");
        if (take(t, 4) == 0)
            put_repeated(t, w);
        break;
    case 8:
    case 9:
        put(w, "[");
        put_alternatives(t, w, depth + 1, sets);
        put(w, "]");
        break;
    case 10:
        put(w, "<not ");
        put_alternatives(t, w, depth + 1, sets);
        put(w, ">");
        break;
    case 11:
        put(w, "<notafter ");
        put_plain(t, w);
        put(w, ">");
        break;
    case 12:
    case 13:
        put(w, what == 12 ? "~" : "~~");
        put_number(w, 1 + take(t, 4));
        break;
    case 14:
        put(w, marks[take(t, COUNT(marks))]);
        break;
    case 15:
        put(w, take(t, 3) == 0 ? "^" : take(t, 2) ? "$" : "/");
        break;
    case 16:
        if (sets > 0) {
            put(w, "<s");
            put_number(w, take(t, sets));
            put(w, ">");
            break;
        }
        put(w, "/");
        break;
    case 17:
        put(w, "<word>");
        put_repeated(t, w);
        break;
    default:
        put(w, slots[take(t, COUNT(slots))]);
        break;
    }
}

static void put_sequence(struct taker *t, struct writer *w, int depth, unsigned sets)
{
    for (unsigned i = 0, n = 1 + take(t, 4); i < n; i++) {
        put(w, i && take(t, 3) ? " " : "");
        put_item(t, w, depth, sets);
    }
}

static void put_alternatives(struct taker *t, struct writer *w, int depth, unsigned sets)
{
    for (unsigned i = 0, n = 1 + take(t, 3); i < n; i++) {
        put(w, i ? "|" : "");
        put_sequence(t, w, depth, sets);
    }
}

static void put_lexicon(struct taker *t, struct writer *w)
{
    put(w, "#@acts\nalpha\n#@file f.lex\n");
    for (unsigned i = 0; i < 2; i++) {
        put(w, "@set s");
        put_number(w, i);
        put(w, " = ");
        if (take(t, 2))
            put_plain(t, w);
        else
            put_alternatives(t, w, 1, i);
        put(w, "\n");
    }
    if (t->chinese)
        put(w, "@set sn = 林|我\n");
    put(w, "act alpha\n+ ");
    put_sequence(t, w, 0, 2);
    put(w, "\n");
}

static void put_text(struct taker *t, struct writer *w)
{
    while (t->at < t->size) {
        unsigned what = take(t, 16);
        if (what == 0)
            put(w, marks[take(t, COUNT(marks) - 2)]);
        else
            put(w, what == 1 ? "w" : what == 2 ? "李" : what == 3 ? " , " : word(t));
        put(w, t->chinese || what == 4 ? "" : " ");
    }
}

/* What the ear has, but for hearing. */
struct reader {
    struct tr_lex lex;
    struct tr_program program;
    struct tr_matcher match;
    struct tr_index_scratch scratch;
    struct tr_norm norm;
};

static bool read_lexicon(struct reader *r, const struct writer *w, const struct tr_ear_names *names)
{
    tr_err err;
    if (tr_lex_parse(&r->lex, (const uint8_t *)w->s, w->len, names, &err) != TR_OK)
        return false;
    if (tr_index_build(&r->lex, &err) != TR_OK || tr_index_learn(&r->lex, &err) != TR_OK ||
        tr_program_init(&r->program, &r->lex, &err) != TR_OK ||
        tr_index_scratch_init(&r->scratch, &r->lex, &err) != TR_OK)
        abort();
    tr_matcher_init(&r->match, &r->program, &r->lex);
    return true;
}

/* May the template begin where it was found? English templates with marks at their edges
 * find words that the index takes for others. */
static bool is_indexed(struct reader *r, uint32_t t, size_t start)
{
    const struct tr_zones *zones = &r->scratch.zones;
    bool noted = r->scratch.maybe[t / 64] >> t % 64 & 1;
    uint32_t zone = zones->of_unit[r->norm.unit_at[start]];
    return noted && tr_index_zones(&r->lex, &r->scratch, t) >> zone & 1;
}

/* In English the index takes a row of letters of any script for one word. */
static bool is_ascii(const char *s)
{
    while (*s && (uint8_t)*s < 0x80)
        s++;
    return !*s;
}

/* English templates of letters, groups and options begin and end with whole words. */
static bool is_plain(const char *s)
{
    for (; *s; s++)
        if (!(*s >= 'a' && *s <= 'z') && !strchr("|()[] @=+012\n<>", *s))
            return false;
    return true;
}

static void compare(struct reader *r, struct tr_twin *twin, struct taker *t, const char *surname,
                    bool indexed)
{
    const struct tr_norm *n = &r->norm;
    uint32_t from = 0, begin = n->count, to = n->count;
    for (int i = 0; i < ROUNDS; i++) {
        size_t start[2] = {0, 0}, end[2] = {0, 0};
        r->match.steps = 0;
        enum tr_found ours = tr_matcher_find(&r->match, 0, n->offset[from], n->offset[begin],
                                             n->offset[to], &start[0], &end[0]);
        enum tr_found theirs = tr_twin_find(twin, 0, surname, n->text, n->offset[from],
                                            n->offset[begin], n->offset[to], &start[1], &end[1]);
        if (tr_twin_failed(twin) || ours == TR_FOUND_BEYOND)
            return;
        if (getenv("TR_FUZZ_SHOW"))
            (void)fprintf(stderr, "[%u..%u] %u: %d %zu-%zu, PCRE2 %d %zu-%zu\n", from, begin, to,
                          (int)ours, start[0], end[0], (int)theirs, start[1], end[1]);
        if (ours != theirs || start[0] != start[1] || end[0] != end[1])
            abort();
        if (ours == TR_FOUND && indexed && to == n->count && !is_indexed(r, 0, start[0]))
            abort();
        uint32_t unit = n->unit_at[start[0]];
        if (i % 2 == 0 && ours == TR_FOUND && unit < n->count) {
            from = unit + 1; /* on behind the place */
            continue;
        }
        to = take(t, n->count + 1);
        from = take(t, to + 1);
        begin = from + take(t, to - from + 1);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const org[] = {"ab is", "我们不是", "c++", "ok!", NULL};
    static const struct tr_ear_names names = {.org = org};
    static char lexicon[LEXICON_MAX], text[TEXT_MAX], clean[TEXT_MAX];
    if (size < 2 || size > INPUT_MAX)
        return 0;
    struct taker t = {data + 1, size - 1, 0, data[0] & 1};
    const char *surname = data[0] & 2 ? (t.chinese ? "林" : "ab") : "";
    struct writer w = {lexicon, 0, sizeof lexicon}, said = {text, 0, sizeof text};
    lexicon[0] = text[0] = '\0';
    put_lexicon(&t, &w);
    put_text(&t, &said);
    if (getenv("TR_FUZZ_SHOW"))
        (void)fprintf(stderr, "%s\n%s\n", lexicon, text);
    struct reader *r = tr_calloc(1, sizeof *r);
    struct tr_twin *twin = NULL;
    tr_err err;
    bool changed;
    if (!r)
        abort();
    r->lex.chinese = t.chinese;
    tr_buf_init(&r->program.behind, 0);
    if (read_lexicon(r, &w, &names)) {
        const char *lang = t.chinese ? "zh-Hans" : "en";
        size_t len = tr_utf8_clean(text, said.len, clean, sizeof clean, &changed);
        if (tr_twin_new(&twin, (const uint8_t *)lexicon, w.len, lang, &names, &err) != TR_OK ||
            tr_normalise(&r->lex.normaliser, clean, len, false, &r->norm, &err) != TR_OK)
            abort();
        tr_matcher_take(&r->match, &r->norm, surname);
        tr_index_find(&r->lex, &r->norm, &r->scratch);
        t.at = 1;
        compare(r, twin, &t, surname,
                t.chinese || (is_plain(strstr(lexicon, "@set")) && is_ascii(text)));
        tr_twin_free(twin);
    }
    tr_index_scratch_done(&r->scratch);
    tr_program_done(&r->program);
    tr_lex_done(&r->lex);
    tr_free(r);
    return 0;
}
