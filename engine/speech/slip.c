/* Comparing a written value with the fact that the caller spoke. Both sides are
 * brought into one form that the kind of the field asks for; equal forms are
 * equivalent, forms one slip of the pen apart are near. */
#include "speech/slip.h"

#include <string.h>

#include "speech/numerals.h"
#include "speech/slip_inside.h"

static void read_digits(const char *s, bool number, struct tr_form *out)
{
    out->count = tr_numerals_read(s, number, out->cp, TR_FORM_MAX);
}

/* "the 15th", "15号", "building 8": the number alone, if there is one only. */
static void only_number(struct tr_form *f)
{
    uint32_t first = 0, n = 0;
    while (first < f->count && !tr_form_is_digit(f->cp[first]))
        first++;
    while (first + n < f->count && tr_form_is_digit(f->cp[first + n]))
        n++;
    for (uint32_t i = first + n; i < f->count; i++)
        if (tr_form_is_digit(f->cp[i]))
            return;
    if (n > 0) {
        memmove(f->cp, f->cp + first, n * sizeof *f->cp);
        f->count = n;
    }
}

static enum tr_match compare_digits(const char *fact, const char *value, bool number)
{
    struct tr_form a, b;
    read_digits(fact, number, &a);
    read_digits(value, number, &b);
    if (number) {
        only_number(&a);
        only_number(&b);
    }
    return tr_form_judge(&a, &b);
}

static enum tr_match compare_text(const char *fact, const char *value)
{
    struct tr_form a, b;
    tr_form_bare(fact, &a);
    tr_form_bare(value, &b);
    if (!tr_form_same(&a, &b)) { /* numerals inside a text: building 5 or building five */
        struct tr_form c, d;
        c.count = tr_numerals_fold(a.cp, a.count, c.cp);
        d.count = tr_numerals_fold(b.cp, b.count, d.cp);
        a = c;
        b = d;
    }
    return tr_form_judge(&a, &b);
}

enum tr_match tr_slip_compare(enum tr_slip_kind kind, const char *fact, const char *value)
{
    if (strcmp(fact, value) == 0)
        return *value ? TR_MATCH_EXACT : TR_MATCH_WRONG;
    switch (kind) {
    case TR_SLIP_NAME:
        return tr_slip_name(fact, value);
    case TR_SLIP_DIGITS:
        return compare_digits(fact, value, false);
    case TR_SLIP_NUMBER:
        return compare_digits(fact, value, true);
    case TR_SLIP_UNIT:
        return tr_slip_unit(fact, value);
    case TR_SLIP_AMOUNT:
        return tr_slip_amount(fact, value);
    case TR_SLIP_CLOCK:
        return tr_slip_clock(fact, value);
    case TR_SLIP_COMPANY:
        return tr_slip_company(fact, value);
    case TR_SLIP_MATTER:
        return tr_slip_matter(fact, value);
    case TR_SLIP_WHEN:
        return tr_slip_when(fact, value);
    default:
        return compare_text(fact, value);
    }
}

/* What is left of two forms between their common beginning and end. */
static struct tr_slip_diff differ(const struct tr_form *want, const struct tr_form *got)
{
    struct tr_slip_diff d = {.how = TR_DIFF_OTHER};
    uint32_t head = 0, tail = 0;
    uint32_t least = want->count < got->count ? want->count : got->count;
    while (head < least && want->cp[head] == got->cp[head])
        head++;
    while (tail < least - head &&
           want->cp[want->count - 1 - tail] == got->cp[got->count - 1 - tail])
        tail++;
    uint32_t left = want->count - head - tail, right = got->count - head - tail;
    d.at = head + 1;
    d.want = head < want->count ? want->cp[head] : 0;
    d.got = head < got->count ? got->cp[head] : 0;
    if (left == 0 && right == 0)
        d.how = TR_DIFF_NONE;
    else if (left == 1 && right == 1)
        d.how = TR_DIFF_ONE;
    else if (left == 2 && right == 2 && d.want == got->cp[head + 1] && d.got == want->cp[head + 1])
        d.how = TR_DIFF_SWAPPED;
    else if (right == 0)
        d.how = left == 1 ? TR_DIFF_MISSING : TR_DIFF_SHORT;
    else if (left == 0)
        d.how = right == 1 ? TR_DIFF_EXTRA : TR_DIFF_LONG;
    d.count = left > right ? left - right : right - left;
    return d;
}

struct tr_slip_diff tr_slip_differ(enum tr_slip_kind kind, const char *fact, const char *value)
{
    struct tr_form a, b;
    switch (kind) {
    case TR_SLIP_DIGITS:
    case TR_SLIP_NUMBER:
        read_digits(fact, kind == TR_SLIP_NUMBER, &a);
        read_digits(value, kind == TR_SLIP_NUMBER, &b);
        if (kind == TR_SLIP_NUMBER) {
            only_number(&a);
            only_number(&b);
        }
        break;
    case TR_SLIP_UNIT:
        tr_form_unit(fact, &a);
        tr_form_unit(value, &b);
        break;
    case TR_SLIP_NAME:
        tr_form_bare(fact, &a);
        tr_form_bare(value, &b);
        tr_form_strip_title(fact, &a);
        tr_form_strip_title(value, &b);
        if (!tr_form_same(&a, &b) && tr_form_sounds_alike(&a, &b))
            return (struct tr_slip_diff){.how = TR_DIFF_SOUND};
        break;
    default:
        return (struct tr_slip_diff){.how = TR_DIFF_OTHER};
    }
    return differ(&a, &b);
}
