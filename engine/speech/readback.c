/* See readback.h. First the values that are right take their places in the text;
 * what is left over is then held against the fields that are still open. */
#include "speech/readback.h"

#include <string.h>

#include "base/utf8.h"
#include "sim/limits.h"
#include "speech/readback_inside.h"

#define LONG_NUMBER 5 /* digits: so long it is not just any number */

/* ---- rows of digits ----------------------------------------------------------- */

static bool is_tail(const struct tr_form *of, const struct tr_form *what)
{
    return what->count >= 3 && what->count < of->count &&
           memcmp(of->cp + of->count - what->count, what->cp, what->count * sizeof *what->cp) == 0;
}

/* Most of the digits in their places, counted from both ends. */
static bool is_like(const struct tr_form *fact, const struct tr_form *got)
{
    uint32_t least = fact->count < got->count ? fact->count : got->count;
    uint32_t most = fact->count < got->count ? got->count : fact->count;
    uint32_t head = 0, tail = 0, same = 0;
    if (most - least > 2 || least < LONG_NUMBER)
        return false;
    while (head < least && fact->cp[head] == got->cp[head])
        head++;
    while (tail < least - head &&
           fact->cp[fact->count - 1 - tail] == got->cp[got->count - 1 - tail])
        tail++;
    for (uint32_t i = 0; i < least && fact->count == got->count; i++)
        same += fact->cp[i] == got->cp[i];
    same = head + tail > same ? head + tail : same;
    return 5 * same >= 3 * most;
}

static void read_digits(const struct tr_reading *r, const struct tr_read_field *f,
                        struct tr_read_value *out, bool wrong)
{
    struct tr_form fact, slip, got;
    tr_reading_digits(f->fact, strlen(f->fact), &fact);
    tr_reading_digits(f->slip, strlen(f->slip), &slip);
    for (uint32_t i = 0; i < r->count; i++) {
        got.count = 0;
        for (uint32_t k = i; k < r->count && k < i + 6; k++) {
            if (k > i && !r->tokens[k].loose)
                break; /* more than a comma stands between */
            struct tr_form more;
            tr_reading_digits(r->text + r->tokens[k].start, r->tokens[k].end - r->tokens[k].start,
                              &more);
            if (got.count + more.count > TR_FORM_MAX)
                break;
            memcpy(got.cp + got.count, more.cp, more.count * sizeof *more.cp);
            got.count += more.count;
            bool right = tr_form_same(&fact, &got) || is_tail(&fact, &got);
            bool off =
                is_like(&fact, &got) || (got.count >= LONG_NUMBER && tr_form_same(&slip, &got));
            if (wrong ? off && !right : right) {
                tr_reading_found(r, out, wrong ? TR_READ_WRONG : TR_READ_RIGHT, i, k);
                return;
            }
        }
    }
}

/* ---- numbers ------------------------------------------------------------------- */

static bool number_is(const struct tr_reading *r, uint32_t token, const char *value)
{
    struct tr_form a, b;
    const struct tr_token *t = &r->tokens[token];
    tr_reading_number(value, strlen(value), &a);
    tr_reading_number(r->text + t->start, t->end - t->start, &b);
    return a.count > 0 && tr_form_same(&a, &b);
}

static void read_number(const struct tr_reading *r, const struct tr_read_field *f,
                        struct tr_read_value *out)
{
    uint32_t best = UINT32_MAX, most = 0;
    for (uint32_t i = 0; i < r->count; i++) {
        if (!number_is(r, i, f->fact))
            continue;
        uint32_t fits = 1 + tr_reading_fits(r, i, f);
        if (fits > most && !(r->used >> i & 1 && fits == 1)) {
            best = i;
            most = fits;
        }
    }
    if (best != UINT32_MAX)
        tr_reading_found(r, out, TR_READ_RIGHT, best, best);
}

/* A number that nothing else has claimed, in the place of this one. */
static void miss_number(const struct tr_reading *r, const struct tr_read_field *fields,
                        size_t count, size_t index, struct tr_read_value *out)
{
    const struct tr_read_field *f = &fields[index];
    for (uint32_t i = 0; i < r->count; i++) {
        if (r->used >> i & 1 || number_is(r, i, f->fact))
            continue;
        uint32_t fits = tr_reading_fits(r, i, f);
        bool noted = *f->slip && fits > 0 && number_is(r, i, f->slip);
        bool others = fits == 0;
        for (size_t k = 0; k < count && !others; k++)
            others = k != index &&
                     (fields[k].kind == TR_SLIP_NUMBER || fields[k].kind == TR_SLIP_DIGITS) &&
                     *fields[k].fact && tr_reading_fits(r, i, &fields[k]) >= fits;
        if (noted || !others) {
            tr_reading_found(r, out, TR_READ_WRONG, i, i);
            return;
        }
    }
}

/* ---- flats, money, times --------------------------------------------------------- */

/* Cut the text of some tokens and what belongs to them out, terminated. */
static void cut(const struct tr_reading *r, uint32_t start, uint32_t end, char out[TR_SAY_MAX + 1])
{
    uint32_t n = end > start ? end - start : 0;
    memcpy(out, r->text + start, n);
    out[n] = '\0';
}

static void found_bytes(struct tr_read_value *out, enum tr_read how, uint32_t start, uint32_t end)
{
    *out = (struct tr_read_value){.how = how, .start = start, .end = end};
}

/* A flat without the letter of its block. */
static bool is_bare(const struct tr_form *fact, const struct tr_form *got)
{
    return got->count > 0 && fact->count == got->count + 1 && tr_form_is_letter(fact->cp[0]) &&
           fact->cp[0] != got->cp[0] &&
           memcmp(fact->cp + 1, got->cp, got->count * sizeof *got->cp) == 0;
}

static void read_unit(const struct tr_reading *r, const struct tr_read_field *f,
                      struct tr_read_value *out)
{
    char text[TR_SAY_MAX + 1];
    struct tr_form fact, slip, got;
    tr_form_unit(f->fact, &fact);
    tr_form_unit(f->slip, &slip);
    for (uint32_t i = 0; i < r->count; i++)
        for (uint32_t k = i; k < r->count && k < i + 2; k++) {
            uint32_t start = tr_reading_letter_before(r, i), end = r->tokens[k].end;
            if (k > i && end - r->tokens[k - 1].end > 16)
                break;
            cut(r, start, end, text);
            tr_form_unit(text, &got);
            if (tr_form_same(&fact, &got) || (is_bare(&fact, &got) && got.count >= 3)) {
                found_bytes(out, TR_READ_RIGHT, start, end);
                return;
            }
            bool noted = slip.count > 0 && tr_form_same(&slip, &got);
            bool near = fact.count == got.count && tr_form_one_slip(&fact, &got);
            if (got.count >= 3 && (near || noted) && out->how == TR_READ_NOT)
                found_bytes(out, TR_READ_WRONG, start, end);
        }
}

static void read_amount(const struct tr_reading *r, const struct tr_read_field *f,
                        struct tr_read_value *out)
{
    char text[TR_SAY_MAX + 1];
    for (uint32_t i = 0; i < r->count; i++) {
        bool currency;
        uint32_t end = tr_reading_money_end(r, i, &currency);
        cut(r, r->tokens[i].start, end, text);
        enum tr_match m = tr_slip_compare(TR_SLIP_AMOUNT, f->fact, text);
        if (m == TR_MATCH_EXACT || m == TR_MATCH_EQUIVALENT) {
            found_bytes(out, TR_READ_RIGHT, r->tokens[i].start, end);
            return;
        }
        bool noted = *f->slip && tr_slip_amount(f->slip, text) == TR_MATCH_EQUIVALENT;
        if (((m == TR_MATCH_NEAR && currency) || noted) && out->how == TR_READ_NOT)
            found_bytes(out, TR_READ_WRONG, r->tokens[i].start, end);
    }
}

/* Times that look like the one that was meant: the hour or the minutes are right. */
static bool is_close(int32_t want, int32_t got)
{
    bool hour = want / 60 % 12 == got / 60 % 12;
    return hour || (want % 60 != 0 && want % 60 == got % 60);
}

static void read_clock(const struct tr_reading *r, const struct tr_read_field *f,
                       struct tr_read_value *out)
{
    struct tr_form form;
    int none, noted_half;
    tr_form_fold(f->fact, true, &form);
    int32_t want = tr_form_clock(&form, &none);
    tr_form_fold(f->slip, true, &form);
    int32_t noted = *f->slip ? tr_form_clock(&form, &noted_half) : TR_NO_TIME;
    for (uint32_t i = 0; i < r->count && want != TR_NO_TIME; i++) {
        int half;
        uint32_t last = i;
        int32_t got = tr_reading_clock(r, i, &last, &half);
        if (got == TR_NO_TIME)
            continue;
        if (tr_slip_clock_judge(want, got, half) != TR_MATCH_WRONG) {
            tr_reading_found(r, out, TR_READ_RIGHT, i, last);
            return;
        }
        if ((is_close(want, got) || got == noted) && out->how == TR_READ_NOT)
            tr_reading_found(r, out, TR_READ_WRONG, i, last);
    }
}

static bool is_all_right(const struct tr_when *slip, const struct tr_when *got)
{
    struct tr_when_parts p = tr_when_compare(slip, got);
    return p.right > 0 && p.wrong == 0 && p.missing == 0 && p.vague == 0;
}

#define DAY_BYTES 120 /* from a number on: a day and a time are said in fewer */

static void read_day(struct tr_reading *r, uint32_t from, uint32_t end, bool whole)
{
    char text[TR_SAY_MAX + 1];
    if (r->day_count == TR_DAYS_MAX)
        return;
    size_t n = tr_utf8_floor(r->text + from, end - from, whole ? end - from : DAY_BYTES);
    cut(r, from, from + (uint32_t)n, text);
    struct tr_day *d = &r->days[r->day_count++];
    *d = (struct tr_day){.from = from, .end = end, .whole = whole};
    tr_when_read(text, &d->when);
}

/* Clause by clause, and again from each number on: "from the 12th to the 15th". Once for
 * all fields. */
static void read_days(struct tr_reading *r)
{
    uint32_t end;
    r->days_known = true;
    for (uint32_t start = 0; start < r->len; start = end) {
        end = tr_reading_clause_end(r, start);
        read_day(r, start, end, true);
        for (uint32_t i = 0; i < r->count; i++)
            if (r->tokens[i].start > start && r->tokens[i].end <= end)
                read_day(r, r->tokens[i].start, end, false);
    }
}

static void read_when(struct tr_reading *r, const struct tr_read_field *f,
                      struct tr_read_value *out)
{
    struct tr_when fact, slip;
    tr_when_read(f->fact, &fact);
    tr_when_read(f->slip, &slip);
    if (!r->days_known)
        read_days(r);
    for (uint32_t i = 0; i < r->day_count; i++) {
        const struct tr_day *d = &r->days[i];
        struct tr_when_parts p = tr_when_compare(&fact, &d->when);
        if (p.right > 0 && p.wrong == 0 && (d->whole || p.missing == 0)) {
            found_bytes(out, TR_READ_RIGHT, d->from, d->end);
            return;
        }
        bool noted = p.wrong > 0 && p.right == 0 && is_all_right(&slip, &d->when);
        if (((p.right > 0 && p.wrong > 0) || noted) && out->how == TR_READ_NOT)
            found_bytes(out, TR_READ_WRONG, d->from, d->end);
    }
}

/* ---- names and words --------------------------------------------------------------- */

/* Is the note something else than the fact, to the ear too? */
static bool is_another(const struct tr_read_field *f)
{
    enum tr_match m = tr_slip_compare(f->kind, f->fact, f->slip);
    bool name = f->kind == TR_SLIP_NAME;
    return m == TR_MATCH_WRONG || (m == TR_MATCH_NEAR && name &&
                                   tr_slip_differ(f->kind, f->fact, f->slip).how != TR_DIFF_SOUND);
}

static void read_words(const struct tr_reading *r, const struct tr_read_field *f,
                       struct tr_read_value *out)
{
    bool name = f->kind == TR_SLIP_NAME;
    if (f->kind == TR_SLIP_MATTER && tr_slip_matter(f->fact, r->whole) != TR_MATCH_WRONG) {
        found_bytes(out, TR_READ_RIGHT, 0, r->len);
        return;
    }
    if (f->kind == TR_SLIP_MATTER)
        return;
    if (tr_reading_holds(r, f->kind, f->fact, name, &out->start, &out->end)) {
        out->how = TR_READ_RIGHT;
    } else if (*f->slip && is_another(f) &&
               tr_reading_holds(r, f->kind, f->slip, false, &out->start, &out->end)) {
        out->how = TR_READ_WRONG;
    }
}

/* A field that may hold anything: the words of the note come again. */
static void read_free(const struct tr_reading *r, const struct tr_read_field *f,
                      struct tr_read_value *out)
{
    if (*f->slip && tr_slip_matter(f->slip, r->whole) != TR_MATCH_WRONG)
        found_bytes(out, TR_READ_RIGHT, 0, r->len);
}

static bool is_short(const struct tr_read_field *f)
{
    struct tr_form form;
    tr_reading_digits(f->fact, strlen(f->fact), &form);
    return f->kind == TR_SLIP_NUMBER || form.count < LONG_NUMBER;
}

/* Does the slip say something else than was read? */
static bool is_off_slip(const struct tr_read_field *f, enum tr_read how)
{
    if (how == TR_READ_NOT || !*f->slip || !*f->fact)
        return false;
    enum tr_match m = tr_slip_compare(f->kind, f->fact, f->slip);
    bool good = m == TR_MATCH_EXACT || m == TR_MATCH_EQUIVALENT;
    return how == TR_READ_RIGHT ? !good && m == TR_MATCH_WRONG : good;
}

void tr_read_back(const char *text, size_t len, const struct tr_read_field *fields, size_t count,
                  struct tr_read_value *out)
{
    struct tr_reading r;
    memset(out, 0, count * sizeof *out);
    tr_reading_init(&r, text, len);
    for (int wrong = 0; wrong < 2; wrong++)
        for (size_t i = 0; i < count; i++) {
            const struct tr_read_field *f = &fields[i];
            bool numbers = f->kind == TR_SLIP_DIGITS || f->kind == TR_SLIP_NUMBER;
            if (out[i].how != TR_READ_NOT || (wrong && !numbers))
                continue;
            if (!*f->fact)
                read_free(&r, f, &out[i]);
            else if (numbers && !is_short(f))
                read_digits(&r, f, &out[i], wrong);
            else if (numbers && wrong)
                miss_number(&r, fields, count, i, &out[i]);
            else if (numbers)
                read_number(&r, f, &out[i]);
            else if (f->kind == TR_SLIP_UNIT)
                read_unit(&r, f, &out[i]);
            else if (f->kind == TR_SLIP_AMOUNT)
                read_amount(&r, f, &out[i]);
            else if (f->kind == TR_SLIP_CLOCK)
                read_clock(&r, f, &out[i]);
            else if (f->kind == TR_SLIP_WHEN)
                read_when(&r, f, &out[i]);
            else
                read_words(&r, f, &out[i]);
            tr_reading_use(&r, &out[i]);
        }
    for (size_t i = 0; i < count; i++)
        out[i].off_slip = is_off_slip(&fields[i], out[i].how);
}
