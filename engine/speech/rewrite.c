/* Rewriting of words before matching: contractions, regional words, frequent
 * slips of input methods. One pass from left to right; what was written is not
 * rewritten again. */
#include <string.h>

#include "base/alloc.h"
#include "speech/keymap.h"
#include "speech/normal.h"

struct rule {
    uint32_t from, from_len; /* characters in rw->chars */
    uint32_t to, to_len;
    uint32_t next; /* rule with the same beginning, plus one; longest first */
};

#define PAIRS 8192 /* bits of the filter, a power of two */
#define ANY 1u     /* in the filter: whatever the second character is */

struct tr_rewrites {
    uint8_t begins[PAIRS / 8]; /* filter: a bit per beginning of a rule; beginnings share bits */
    struct tr_keymap first;    /* first two characters of a rule -> its index plus one */
    struct rule *rules;
    uint32_t count, cap;
    uint32_t *chars;
    uint32_t char_count, char_cap;
};

tr_status tr_rewrites_new(struct tr_rewrites **out, tr_err *err)
{
    struct tr_rewrites *rw = tr_calloc(1, sizeof *rw);
    if (!rw)
        return tr_fail(err, TR_ENOMEM, "no memory for rewriting rules");
    *out = rw;
    return TR_OK;
}

void tr_rewrites_free(struct tr_rewrites *rw)
{
    if (!rw)
        return;
    tr_keymap_done(&rw->first);
    tr_free(rw->rules);
    tr_free(rw->chars);
    tr_free(rw);
}

static bool reserve(void **data, uint32_t *cap, uint32_t need, size_t size)
{
    if (need <= *cap)
        return true;
    uint32_t bigger = *cap ? *cap : 64;
    while (bigger < need)
        bigger *= 2;
    void *grown = tr_realloc(*data, bigger * size);
    if (!grown)
        return false;
    *data = grown;
    *cap = bigger;
    return true;
}

static uint64_t key_of(uint32_t a, uint32_t b)
{
    return tr_key_chars(a, b);
}

/* The filter's bit for these two characters. */
static uint32_t bit_of(uint32_t a, uint32_t b)
{
    return (a * 0x9E3779B1u + b * 0x85EBCA6Bu) >> 19;
}

static void set_bit(struct tr_rewrites *rw, uint32_t bit)
{
    rw->begins[bit / 8] = (uint8_t)(rw->begins[bit / 8] | 1u << bit % 8);
}

static bool may_begin(const struct tr_rewrites *rw, uint32_t a, uint32_t b)
{
    uint32_t bit = bit_of(a, b);
    return rw->begins[bit / 8] >> bit % 8 & 1;
}

tr_status tr_rewrites_add(struct tr_rewrites *rw, const struct tr_norm *from,
                          const struct tr_norm *to, tr_err *err)
{
    void *rules = rw->rules, *chars = rw->chars;
    bool room = reserve(&rules, &rw->cap, rw->count + 1, sizeof *rw->rules);
    rw->rules = rules;
    room = room && reserve(&chars, &rw->char_cap, rw->char_count + from->count + to->count,
                           sizeof *rw->chars);
    rw->chars = chars;
    uint32_t a = from->units[0].cp;
    uint32_t b = from->count > 1 ? from->units[1].cp : 0;
    uint64_t key = key_of(a, b);
    set_bit(rw, bit_of(a, b));
    set_bit(rw, bit_of(a, ANY));
    uint32_t *head = room ? tr_keymap_put(&rw->first, key) : NULL;
    if (!head)
        return tr_fail(err, TR_ENOMEM, "no memory for rewriting rules");
    struct rule *r = &rw->rules[rw->count];
    *r = (struct rule){.from = rw->char_count, .from_len = from->count, .to_len = to->count};
    for (uint32_t i = 0; i < from->count; i++)
        rw->chars[rw->char_count++] = from->units[i].cp;
    r->to = rw->char_count;
    for (uint32_t i = 0; i < to->count; i++)
        rw->chars[rw->char_count++] = to->units[i].cp;
    uint32_t *link = head;
    while (*link && rw->rules[*link - 1].from_len >= r->from_len)
        link = &rw->rules[*link - 1].next;
    r->next = *link;
    *link = ++rw->count;
    return TR_OK;
}

static bool ends_word(uint32_t cp)
{
    return !((cp >= 'a' && cp <= 'z') || (cp >= '0' && cp <= '9') || cp == '\'' || cp >= 0xC0);
}

static const struct rule *find(const struct tr_rewrites *rw, bool chinese,
                               const struct tr_unit *units, uint32_t count, uint32_t at)
{
    const struct rule *best = NULL;
    for (int wide = 1; wide >= 0 && !best; wide--) {
        if (wide && at + 1 >= count)
            continue;
        uint32_t a = units[at].cp;
        uint32_t b = wide ? units[at + 1].cp : 0;
        if (!may_begin(rw, a, b))
            continue;
        const uint32_t *head = tr_keymap_get(&rw->first, key_of(a, b));
        for (uint32_t i = head ? *head : 0; i && !best; i = rw->rules[i - 1].next) {
            const struct rule *r = &rw->rules[i - 1];
            uint32_t k = 0;
            while (k < r->from_len && at + k < count && units[at + k].cp == rw->chars[r->from + k])
                k++;
            bool whole = chinese || at + k == count || ends_word(units[at + k].cp);
            if (k == r->from_len && whole)
                best = r;
        }
    }
    return best;
}

/* The rule that rewrites what stands at a place, or NULL. Words are rewritten from their
 * beginning. */
static inline const struct rule *rule_at(const struct tr_rewrites *rw, bool chinese,
                                         const struct tr_unit *units, uint32_t count, uint32_t at)
{
    bool may =
        (chinese || at == 0 || ends_word(units[at - 1].cp)) && may_begin(rw, units[at].cp, ANY);
    return may ? find(rw, chinese, units, count, at) : NULL;
}

bool tr_rewrites_touch(const struct tr_rewrites *rw, bool chinese, const struct tr_unit *units,
                       uint32_t count)
{
    const struct rule *r = NULL;
    for (uint32_t at = 0; at < count && !r && rw->count; at++)
        r = rule_at(rw, chinese, units, count, at);
    return r;
}

void tr_rewrites_apply(const struct tr_rewrites *rw, bool chinese, struct tr_unit *units,
                       uint32_t *count, struct tr_unit *scratch)
{
    if (rw->count == 0)
        return;
    uint32_t done = 0;
    for (uint32_t at = 0; at < *count && done < TR_NORM_UNITS;) {
        const struct rule *r = rule_at(rw, chinese, units, *count, at);
        if (!r) {
            scratch[done++] = units[at++];
            continue;
        }
        struct tr_unit u = units[at];
        u.end = units[at + r->from_len - 1].end;
        for (uint32_t k = 0; k < r->to_len && done < TR_NORM_UNITS; k++) {
            u.cp = rw->chars[r->to + k];
            scratch[done++] = u;
        }
        at += r->from_len;
    }
    memcpy(units, scratch, done * sizeof *units);
    *count = done;
}
