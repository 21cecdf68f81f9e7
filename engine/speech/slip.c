/* Comparing a written value with the fact that the caller spoke. Both sides are
 * brought into one bare form; equal forms are equivalent, forms one slip of the
 * pen apart are near. */
#include "speech/slip.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "speech/normal.h"
#include "speech/numerals.h"

#define FORM_MAX 512 /* characters of a bare form */

struct form {
    uint32_t cp[FORM_MAX];
    uint32_t count;
};

/* Letters, digits and Han characters; width, case and script evened out. */
static void bare(const char *s, struct form *out)
{
    size_t len = strlen(s);
    out->count = 0;
    for (size_t at = 0; at < len && out->count < FORM_MAX;) {
        uint32_t cp;
        at += tr_utf8_next(s + at, len - at, &cp);
        if (cp >= 0xFF01 && cp <= 0xFF5E)
            cp -= 0xFEE0;
        if (cp >= 'A' && cp <= 'Z')
            cp += 32;
        bool mark = cp < '0' || (cp > '9' && cp < 'a') || (cp > 'z' && cp < 0xC0) ||
                    (cp >= 0x2000 && cp <= 0x2FFF) ||
                    (cp >= 0x3000 && cp <= 0x303F && cp != 0x3007) ||
                    (cp >= 0xFE30 && cp <= 0xFFFF && cp > 0xFF00);
        if (!mark)
            out->cp[out->count++] = tr_fold_han(cp);
    }
}

static bool same(const struct form *a, const struct form *b)
{
    return a->count == b->count && memcmp(a->cp, b->cp, a->count * sizeof *a->cp) == 0;
}

/* One character wrong, missing, added, or two neighbours swapped. */
static bool one_slip(const struct form *a, const struct form *b)
{
    const struct form *s = a->count <= b->count ? a : b;
    const struct form *l = a->count <= b->count ? b : a;
    uint32_t head = 0;
    while (head < s->count && s->cp[head] == l->cp[head])
        head++;
    uint32_t tail = 0;
    while (tail < s->count - head && s->cp[s->count - 1 - tail] == l->cp[l->count - 1 - tail])
        tail++;
    uint32_t left = s->count - head - tail;
    uint32_t right = l->count - head - tail;
    if (left == 2 && right == 2)
        return s->cp[head] == l->cp[head + 1] && s->cp[head + 1] == l->cp[head];
    return left <= 1 && right == 1;
}

/* Forms of address; a name with one more or less is the same name. */
static const char *const titles[] = {
    "先生",   "女士",   "小姐",  "太太", "经理", "主任", "老师", "师傅", "阿姨", "总",
    "mister", "missus", "madam", "miss", "mrs",  "mr",   "ms",   "dr",   NULL,
};

static bool cut_at(struct form *f, const char *title, bool front)
{
    struct form t;
    bare(title, &t);
    if (t.count == 0 || f->count <= t.count)
        return false;
    uint32_t from = front ? 0 : f->count - t.count;
    if (memcmp(f->cp + from, t.cp, t.count * sizeof *t.cp) != 0)
        return false;
    f->count -= t.count;
    if (front)
        memmove(f->cp, f->cp + t.count, f->count * sizeof *f->cp);
    return true;
}

/* "Mr Lin" and "林先生" become "lin" and "林". Latin titles stand in front and
 * apart, so that "Mrkonjic" keeps its letters. */
static void strip_title(const char *s, struct form *f)
{
    for (const char *const *t = titles; *t; t++) {
        bool latin = (uint8_t) * *t < 0x80;
        size_t n = strlen(*t);
        bool fits = !latin;
        if (latin) {
            while (*s == ' ')
                s++;
            size_t k = 0;
            while (k < n && s[k] && ((s[k] | 32) == (*t)[k]))
                k++;
            fits = k == n && (s[k] == ' ' || s[k] == '.');
        }
        if (fits && cut_at(f, *t, latin))
            return;
    }
}

enum tr_match tr_slip_compare(enum tr_slip_kind kind, const char *fact, const char *value)
{
    if (strcmp(fact, value) == 0)
        return *value ? TR_MATCH_EXACT : TR_MATCH_WRONG;
    struct form a, b;
    if (kind == TR_SLIP_DIGITS || kind == TR_SLIP_NUMBER) {
        a.count = tr_numerals_read(fact, kind == TR_SLIP_NUMBER, a.cp, FORM_MAX);
        b.count = tr_numerals_read(value, kind == TR_SLIP_NUMBER, b.cp, FORM_MAX);
    } else {
        bare(fact, &a);
        bare(value, &b);
    }
    if (kind == TR_SLIP_NAME) {
        strip_title(fact, &a);
        strip_title(value, &b);
    }
    if (kind == TR_SLIP_TEXT && !same(&a, &b)) {
        /* numerals inside a text: building 5 or building five */
        struct form c, d;
        c.count = tr_numerals_fold(a.cp, a.count, c.cp);
        d.count = tr_numerals_fold(b.cp, b.count, d.cp);
        a = c;
        b = d;
    }
    if (b.count == 0 || a.count == 0)
        return TR_MATCH_WRONG;
    if (same(&a, &b))
        return TR_MATCH_EQUIVALENT;
    /* one wrong character for a single one leaves nothing right */
    bool more = a.count > 1 || b.count > 1;
    return more && one_slip(&a, &b) ? TR_MATCH_NEAR : TR_MATCH_WRONG;
}
