/* English: a letter too many, one missing, two swapped, in words of five letters
 * or more; the first letter and the ending are taken as meant, for endings are
 * grammar. Chinese: one character of four in a row, or of a declared word,
 * replaced by one that sounds alike. */
#include "speech/typos.h"

#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "speech/decode.h"
#include "speech/keymap.h"
#include "speech/sound_table.h"

#define WORD_MIN 5
#define WORD_MAX 24
#define GRAM_MIN 2
#define GRAM_MAX 4

/* Value of a word: 1 when it is only known, else its target's index plus two. */
#define KNOWN 1u

/* One way to spoil a target; ways with the same key form a chain. */
struct way {
    uint32_t target; /* index of a target word or gram */
    uint32_t next;   /* index plus one */
};

/* Two to four characters in a row. */
struct gram {
    uint32_t cp[GRAM_MAX];
    uint32_t len;
};

struct tr_typos {
    bool chinese;
    bool short_grams;              /* some are declared */
    const struct tr_keymap *pairs; /* borrowed, or NULL */
    struct tr_keymap words;        /* key of a word or a gram -> its value */
    struct tr_keymap spoilt;       /* key of a spoilt form -> way index plus one */
    struct way *ways;
    uint32_t way_count, way_cap;
    struct tr_typos_word {
        char text[WORD_MAX + 1];
        uint8_t len;
    } * targets;
    uint32_t target_count, target_cap;
    struct gram *grams;
    uint32_t gram_count, gram_cap;
};

tr_status tr_typos_new(struct tr_typos **out, bool chinese, tr_err *err)
{
    struct tr_typos *ty = tr_calloc(1, sizeof *ty);
    if (!ty)
        return tr_fail(err, TR_ENOMEM, "no memory for mending slips");
    ty->chinese = chinese;
    *out = ty;
    return TR_OK;
}

void tr_typos_free(struct tr_typos *ty)
{
    if (!ty)
        return;
    tr_keymap_done(&ty->words);
    tr_keymap_done(&ty->spoilt);
    tr_free(ty->ways);
    tr_free(ty->targets);
    tr_free(ty->grams);
    tr_free(ty);
}

static bool room(void **data, uint32_t *cap, uint32_t count, size_t size)
{
    if (count < *cap)
        return true;
    uint32_t bigger = *cap ? *cap * 2 : 256;
    void *grown = tr_realloc(*data, bigger * size);
    if (!grown)
        return false;
    *data = grown;
    *cap = bigger;
    return true;
}

static bool add_way(struct tr_typos *ty, uint64_t key, uint32_t target)
{
    void *ways = ty->ways;
    bool good = room(&ways, &ty->way_cap, ty->way_count, sizeof *ty->ways);
    ty->ways = ways;
    uint32_t *head = good ? tr_keymap_put(&ty->spoilt, key) : NULL;
    if (!head)
        return false;
    ty->ways[ty->way_count] = (struct way){.target = target, .next = *head};
    *head = ++ty->way_count;
    return true;
}

/* The key of a word (of WORD_MAX bytes at most) without the letter at `gone`. Asked for
 * one letter after the other, from 1 on.
 * form: scratch; at the first call the word without its first letter */
static uint64_t key_without(char *form, const char *s, size_t len, size_t gone)
{
    form[gone - 1] = s[gone - 1];
    return tr_key_bytes(form, len - 1);
}

static bool learn_word(struct tr_typos *ty, const char *s, size_t len, bool target)
{
    uint32_t *value = tr_keymap_put(&ty->words, tr_key_bytes(s, len));
    if (!value)
        return false;
    bool fresh = target && *value <= KNOWN && len >= WORD_MIN && len < WORD_MAX;
    if (!fresh) {
        *value = *value ? *value : KNOWN;
        return true;
    }
    *value = ty->target_count + 2;
    void *targets = ty->targets;
    bool good = room(&targets, &ty->target_cap, ty->target_count, sizeof *ty->targets);
    ty->targets = targets;
    if (!good)
        return false;
    struct tr_typos_word *w = &ty->targets[ty->target_count];
    memcpy(w->text, s, len);
    w->text[len] = '\0';
    w->len = (uint8_t)len;
    char form[WORD_MAX];
    memcpy(form, s + 1, len - 1);
    for (size_t i = 1; i + 1 < len; i++)
        if (!add_way(ty, key_without(form, s, len, i), ty->target_count))
            return false;
    ty->target_count++;
    return true;
}

uint32_t tr_sound_of(uint32_t cp)
{
    if (cp < SOUND_FIRST || cp > SOUND_LAST)
        return 0;
    return sound_of[cp - SOUND_FIRST];
}

/* Characters as they are, but the sound of one of them (heard, or -1). */
static uint64_t key_of_gram(const uint32_t *cp, uint32_t len, int heard)
{
    uint64_t key = len;
    for (uint32_t i = 0; i < len; i++)
        key = key * 0x100000001B3ull + ((int)i == heard ? 0x800000u + tr_sound_of(cp[i]) : cp[i]);
    return key ? key : 1;
}

static bool learn_gram(struct tr_typos *ty, const uint32_t *cp, uint32_t len, bool target)
{
    uint32_t *value = tr_keymap_put(&ty->words, key_of_gram(cp, len, -1));
    if (!value)
        return false;
    if (!target || *value > KNOWN) {
        *value = *value ? *value : KNOWN;
        return true;
    }
    *value = ty->gram_count + 2;
    void *grams = ty->grams;
    bool good = room(&grams, &ty->gram_cap, ty->gram_count, sizeof *ty->grams);
    ty->grams = grams;
    if (!good)
        return false;
    struct gram *g = &ty->grams[ty->gram_count];
    *g = (struct gram){.len = len};
    memcpy(g->cp, cp, len * sizeof *cp);
    for (uint32_t i = 0; i < len; i++)
        if (tr_sound_of(cp[i]) && !add_way(ty, key_of_gram(cp, len, (int)i), ty->gram_count))
            return false;
    ty->gram_count++;
    return true;
}

/* The gram of len characters that ends with the last of cp[0..GRAM_MAX). */
static bool learn_last(struct tr_typos *ty, const uint32_t *cp, uint32_t len, bool target)
{
    for (uint32_t i = GRAM_MAX - len; i < GRAM_MAX; i++)
        if (!tr_is_han(cp[i]))
            return true;
    ty->short_grams = ty->short_grams || (target && len < GRAM_MAX);
    return learn_gram(ty, cp + GRAM_MAX - len, len, target);
}

static bool is_letter(uint32_t cp)
{
    return cp >= 'a' && cp <= 'z';
}

/* Of text the longest grams, of words and what is known the whole. */
static bool learn_grams(struct tr_typos *ty, const char *text, size_t len, enum tr_learn how)
{
    uint32_t cp[GRAM_MAX] = {0};
    uint32_t whole = how == TR_LEARN_TEXT ? GRAM_MAX : (uint32_t)tr_utf8_count(text, len);
    if (whole > GRAM_MAX || whole < GRAM_MIN)
        whole = GRAM_MAX;
    bool good = true;
    /* most texts are too short: a Han character has three bytes at least */
    for (size_t at = 0; len >= whole * 3u && at < len && good;) {
        for (uint32_t i = 1; i < GRAM_MAX; i++)
            cp[i - 1] = cp[i];
        cp[GRAM_MAX - 1] = tr_decode(text, &at);
        good = learn_last(ty, cp, whole, how != TR_LEARN_KNOWN);
    }
    return good;
}

static bool learn_words(struct tr_typos *ty, const char *text, size_t len, bool target)
{
    bool good = true;
    for (size_t at = 0; at < len && good;) {
        size_t from = at;
        while (at < len && is_letter((uint8_t)text[at]))
            at++;
        if (at > from)
            good = learn_word(ty, text + from, at - from, target);
        else
            at++;
    }
    return good;
}

tr_status tr_typos_learn(struct tr_typos *ty, const char *text, size_t len, enum tr_learn how,
                         tr_err *err)
{
    bool good = ty->chinese ? learn_grams(ty, text, len, how)
                            : learn_words(ty, text, len, how != TR_LEARN_KNOWN);
    return good ? TR_OK : tr_fail(err, TR_ENOMEM, "no memory for mending slips");
}

tr_status tr_typos_reserve(struct tr_typos *ty, size_t literals, tr_err *err)
{
    /* as a rule; most Chinese ones are too short to be learnt */
    size_t words = ty->chinese ? literals / 5 : literals;
    size_t ways = ty->chinese ? words * 3 : words * 2;
    if (tr_keymap_reserve(&ty->words, words) && tr_keymap_reserve(&ty->spoilt, ways))
        return TR_OK;
    return tr_fail(err, TR_ENOMEM, "no memory for mending slips");
}

void tr_typos_set_pairs(struct tr_typos *ty, const struct tr_keymap *pairs)
{
    ty->pairs = pairs;
}

/* The one candidate of the best kind; several of one kind are none. */
struct pick {
    uint32_t target;
    int kind;
    bool several;
};

static void offer(struct pick *p, uint32_t target, int kind)
{
    if (kind > p->kind)
        *p = (struct pick){target, kind, false};
    else if (kind == p->kind && target != p->target)
        p->several = true;
}

static bool swapped(const char *a, const char *b, size_t len)
{
    size_t i = 0;
    while (i < len && a[i] == b[i])
        i++;
    return i > 0 && i + 2 < len + 1 && a[i] == b[i + 1] && a[i + 1] == b[i] &&
           memcmp(a + i + 2, b + i + 2, len - i - 2) == 0;
}

/* Is `longer` the word with one letter more, first and last letter apart? */
static bool one_more(const char *longer, const char *s, size_t len)
{
    size_t i = 0;
    while (i < len && longer[i] == s[i])
        i++;
    return i > 0 && i < len && memcmp(longer + i + 1, s + i, len - i) == 0;
}

static bool find_word(const struct tr_typos *ty, const char *s, size_t len, uint32_t *out)
{
    struct pick p = {0, 0, false};
    const uint32_t *head = tr_keymap_get(&ty->spoilt, tr_key_bytes(s, len));
    for (uint32_t w = head ? *head : 0; w; w = ty->ways[w - 1].next) {
        const struct tr_typos_word *t = &ty->targets[ty->ways[w - 1].target];
        if (t->len == len + 1 && one_more(t->text, s, len))
            offer(&p, ty->ways[w - 1].target, 2);
    }
    char form[WORD_MAX];
    memcpy(form, s + 1, len - 1);
    for (size_t i = 1; i + 1 < len; i++) {
        uint64_t key = key_without(form, s, len, i);
        head = tr_keymap_get(&ty->spoilt, key);
        for (uint32_t w = head ? *head : 0; w; w = ty->ways[w - 1].next) {
            const struct tr_typos_word *t = &ty->targets[ty->ways[w - 1].target];
            if (t->len == len && swapped(t->text, s, len))
                offer(&p, ty->ways[w - 1].target, 3);
        }
        const uint32_t *word = tr_keymap_get(&ty->words, key);
        if (word && *word > KNOWN)
            offer(&p, *word - 2, 1);
    }
    *out = p.target;
    return p.kind > 0 && !p.several;
}

static void mend_words(const struct tr_typos *ty, struct tr_unit *units, uint32_t *count,
                       struct tr_unit *scratch)
{
    uint32_t done = 0;
    for (uint32_t at = 0; at < *count && done < TR_NORM_UNITS;) {
        char word[WORD_MAX];
        uint32_t n = 0;
        while (at + n < *count && n < WORD_MAX && is_letter(units[at + n].cp)) {
            word[n] = (char)units[at + n].cp;
            n++;
        }
        uint32_t target = 0;
        bool mend = n >= WORD_MIN && n < WORD_MAX - 1 &&
                    !tr_keymap_get(&ty->words, tr_key_bytes(word, n)) &&
                    find_word(ty, word, n, &target);
        for (uint32_t i = 0; mend && i < ty->targets[target].len && done < TR_NORM_UNITS; i++) {
            struct tr_unit u = units[at];
            u.end = units[at + n - 1].end;
            u.cp = (uint32_t)ty->targets[target].text[i];
            scratch[done++] = u;
        }
        if (n == 0)
            n = 1;
        for (uint32_t i = 0; !mend && i < n && done < TR_NORM_UNITS; i++)
            scratch[done++] = units[at + i];
        at += n;
    }
    memcpy(units, scratch, done * sizeof *units);
    *count = done;
}

/* Mend one character of the len at units[at]; longer evidence is tried first. */
static bool mend_gram(const struct tr_typos *ty, struct tr_unit *units, uint32_t len)
{
    uint32_t cp[GRAM_MAX];
    for (uint32_t i = 0; i < len; i++) {
        cp[i] = units[i].cp;
        if (!tr_is_han(cp[i]))
            return false;
    }
    if (tr_keymap_get(&ty->words, key_of_gram(cp, len, -1)))
        return true; /* right as it is */
    bool usual = len < GRAM_MAX && ty->pairs;
    for (uint32_t i = 1; i < len && usual; i++)
        usual = tr_keymap_get(ty->pairs, tr_key_chars(cp[i - 1], cp[i])) != NULL;
    if (usual)
        return false;
    struct pick p = {0, 0, false};
    uint32_t place = 0;
    for (uint32_t i = 0; i < len; i++) {
        const uint32_t *head =
            tr_sound_of(cp[i]) ? tr_keymap_get(&ty->spoilt, key_of_gram(cp, len, (int)i)) : NULL;
        for (uint32_t w = head ? *head : 0; w; w = ty->ways[w - 1].next) {
            const struct gram *g = &ty->grams[ty->ways[w - 1].target];
            if (g->len != len || g->cp[i] == cp[i])
                continue;
            offer(&p, ty->ways[w - 1].target, 1);
            place = i;
        }
    }
    if (!p.kind || p.several)
        return false;
    units[place].cp = ty->grams[p.target].cp[place];
    return true;
}

static void mend_sounds(const struct tr_typos *ty, struct tr_unit *units, uint32_t count)
{
    for (uint32_t at = 0; at + GRAM_MIN <= count; at++)
        for (uint32_t len = GRAM_MAX; len >= (ty->short_grams ? GRAM_MIN : GRAM_MAX); len--)
            if (at + len <= count && mend_gram(ty, units + at, len))
                break;
}

void tr_typos_mend(const struct tr_typos *ty, struct tr_unit *units, uint32_t *count,
                   struct tr_unit *scratch)
{
    if (ty->chinese)
        mend_sounds(ty, units, *count);
    else
        mend_words(ty, units, count, scratch);
}
