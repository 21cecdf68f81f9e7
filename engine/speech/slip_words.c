/* Companies and matters on the slip: compared by the words that carry them. */
#include <string.h>

#include "speech/slip_inside.h"

/* ---- companies ------------------------------------------------------------- */

/* Whole words of the legal form, and what anybody leaves out. */
static bool is_form_word(const struct tr_form *f, uint32_t at, uint32_t n)
{
    static const char *const words[] = {"co",   "ltd",   "limited",      "inc",         "llc",
                                        "plc",  "the",   "company",      "corporation", "corp",
                                        "gmbh", "group", "incorporated", NULL};
    return tr_form_any_whole(f, at, words) == n;
}

/* "Songling Lifts Co., Ltd." and "松岭电梯有限公司" become "songlinglifts" and "松岭电梯". */
static void read_company(const char *s, struct tr_form *out)
{
    static const char *const tails[] = {"股份有限公司", "有限责任公司", "有限公司",
                                        "股份公司",     "分公司",       "总公司",
                                        "公司",         "集团",         NULL};
    struct tr_form f;
    tr_form_fold(s, false, &f);
    out->count = 0;
    for (uint32_t at = 0; at < f.count;) {
        uint32_t n = 0;
        while (at + n < f.count && tr_form_is_latin(f.cp[at + n]))
            n++;
        bool drop = n > 0 && is_form_word(&f, at, n);
        uint32_t tail = n > 0 ? 0 : tr_form_any_at(&f, at, tails);
        for (uint32_t i = 0; i < (n ? n : 1) && tail == 0 && !drop; i++)
            if (tr_form_is_letter(f.cp[at + i]) || tr_form_is_digit(f.cp[at + i]))
                out->cp[out->count++] = f.cp[at + i];
        at += tail ? tail : n ? n : 1;
    }
    /* a plural more or less is no other firm */
    if (out->count > 3 && out->cp[out->count - 1] == 's')
        out->count--;
}

enum tr_match tr_slip_company(const char *fact, const char *value)
{
    struct tr_form a, b;
    read_company(fact, &a);
    read_company(value, &b);
    if (a.count == 0 || b.count == 0) { /* a name of such words alone */
        tr_form_bare(fact, &a);
        tr_form_bare(value, &b);
    }
    enum tr_match match = tr_form_judge(&a, &b);
    if (match != TR_MATCH_WRONG || a.count == 0 || b.count == 0)
        return match;
    const struct tr_form *s = a.count < b.count ? &a : &b, *l = a.count < b.count ? &b : &a;
    uint32_t least = tr_form_is_latin(s->cp[0]) ? 4 : 2;
    bool inside = s->count >= least && tr_form_find(l, s) >= 0;
    return inside || (a.count > 1 && tr_form_sounds_alike(&a, &b)) ? TR_MATCH_NEAR : TR_MATCH_WRONG;
}

/* ---- matters --------------------------------------------------------------- */

#define KEYS_MAX 24
#define RUN_WHOLE 4 /* characters of a Chinese key word that is looked for as a whole */

struct key {
    uint32_t first, count; /* characters of a form; ways of saying it stand behind each other */
    uint32_t group;        /* one of a group will do */
};

static bool joins(uint32_t cp)
{
    return tr_form_is_letter(cp) || tr_form_is_digit(cp);
}

/* Bare words that say nothing about a matter. */
static bool is_small_word(const struct tr_form *f, uint32_t at, uint32_t n)
{
    static const char *const words[] = {
        "a",    "an",   "the",  "of",   "to",   "in",  "on",  "at",  "is",    "are",
        "was",  "be",   "been", "has",  "have", "had", "for", "and", "or",    "with",
        "by",   "from", "it",   "its",  "his",  "her", "my",  "our", "their", "that",
        "this", "he",   "she",  "they", "will", "not", NULL};
    return tr_form_any_whole(f, at, words) == n;
}

/* A word's stem: leaks, leaked, leaking and leak are one. */
static uint32_t stem(const struct tr_form *f, uint32_t at, uint32_t n)
{
    static const char *const ends[] = {"ings", "ing", "ied", "ies", "ed", "es", "s", "d", "e", "y"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        uint32_t m = (uint32_t)strlen(ends[i]);
        if (n >= m + 3 && tr_form_word_at(f, at + n - m, ends[i]) == m) {
            n -= m;
            break;
        }
    }
    /* stopped, stop */
    return n > 3 && f->cp[at + n - 1] == f->cp[at + n - 2] ? n - 1 : n;
}

/* The key words of a fact: words with spaces or commas between, other ways of saying
 * one behind a stroke; a long run of Chinese characters gives its pairs. */
static uint32_t read_keys(const struct tr_form *f, struct key keys[KEYS_MAX])
{
    uint32_t count = 0, group = 0;
    for (uint32_t at = 0; at < f->count && count < KEYS_MAX;) {
        uint32_t n = 0;
        bool latin = tr_form_is_latin(f->cp[at]);
        while (at + n < f->count && joins(f->cp[at + n]) &&
               tr_form_is_latin(f->cp[at + n]) == latin)
            n++;
        if (n == 0) {
            at++;
            continue;
        }
        bool other = at > 0 && f->cp[at - 1] == '/' && count > 0;
        bool pairs = !latin && n > RUN_WHOLE && !tr_form_is_digit(f->cp[at]);
        if (latin && is_small_word(f, at, n)) {
            at += n;
            continue;
        }
        for (uint32_t i = 0; i < (pairs ? n - 1 : 1) && count < KEYS_MAX; i++) {
            uint32_t len = pairs ? 2 : latin ? stem(f, at, n) : n;
            if (!other)
                group++;
            keys[count++] = (struct key){at + i, len, group};
        }
        at += n;
    }
    return count;
}

/* Is it in the value? A Latin key stands at the beginning of a word. */
static bool has_key(const struct tr_form *value, const struct tr_form *fact, const struct key *key)
{
    bool latin = tr_form_is_latin(fact->cp[key->first]);
    bool digit = tr_form_is_digit(fact->cp[key->first]);
    for (uint32_t at = 0; at + key->count <= value->count; at++) {
        if (memcmp(value->cp + at, fact->cp + key->first, key->count * sizeof *value->cp) != 0)
            continue;
        uint32_t end = at + key->count;
        if (latin && at > 0 && tr_form_is_latin(value->cp[at - 1]))
            continue;
        if (digit && ((at > 0 && tr_form_is_digit(value->cp[at - 1])) ||
                      (end < value->count && tr_form_is_digit(value->cp[end]))))
            continue;
        return true;
    }
    return false;
}

enum tr_match tr_slip_matter(const char *fact, const char *value)
{
    struct tr_form a, b, x, y;
    struct key keys[KEYS_MAX];
    tr_form_fold(fact, true, &a);
    tr_form_fold(value, true, &b);
    tr_form_bare(fact, &x);
    tr_form_bare(value, &y);
    uint32_t count = read_keys(&a, keys), groups = 0, found = 0;
    if (count == 0 || y.count == 0)
        return tr_form_judge(&x, &y);
    if (tr_form_same(&x, &y))
        return TR_MATCH_EQUIVALENT;
    for (uint32_t i = 0; i < count;) {
        uint32_t group = keys[i].group;
        bool has = false;
        for (; i < count && keys[i].group == group; i++)
            has = has || has_key(&b, &a, &keys[i]);
        groups++;
        found += has;
    }
    if (found == groups)
        return TR_MATCH_EQUIVALENT;
    return 2 * found >= groups ? TR_MATCH_NEAR : TR_MATCH_WRONG;
}
