/* Flats and sums of money on the slip. */
#include <string.h>

#include "speech/slip_inside.h"

/* "B-1203", "B座12楼3室", "block B, 1203" become b1203. */
void tr_form_unit(const char *s, struct tr_form *out)
{
    static const char *const words[] = {
        "block", "building", "unit", "flat", "apartment", "apt", "room", "floor", "no", "座", "栋",
        "幢",    "号",       "楼",   "层",   "室",        "房",  "单元", "户",    "门", NULL};
    struct tr_form f;
    uint32_t groups = 0;
    tr_form_fold(s, false, &f);
    out->count = 0;
    for (uint32_t at = 0; at < f.count;) {
        uint32_t n = tr_form_any_at(&f, at, words);
        if (n > 0) {
            at += n;
        } else if (tr_form_is_digit(f.cp[at])) {
            at += tr_form_digits(&f, at, groups++ ? 2 : 0, out);
        } else {
            if (tr_form_is_letter(f.cp[at]) && out->count < TR_FORM_MAX)
                out->cp[out->count++] = f.cp[at];
            at++;
        }
    }
}

/* Digits of an amount in hundredths: "312.40", "312块4", "¥1,312" . */
static bool read_amount(const char *s, struct tr_form *out)
{
    static const char *const point[] = {".", "元", "块", "圆", NULL};
    static const char *const tenth[] = {"角", "毛", NULL};
    static const char *const quiet[] = {"rmb",  "cny",     "hkd",    "ntd",   "nt",
                                        "yuan", "dollars", "dollar", "cents", "人民币",
                                        "整",   "钱",      "分",     "the",   NULL};
    struct tr_form f;
    uint32_t behind = 0, n;
    bool pointed = false, whole = false;
    tr_form_fold(s, false, &f);
    out->count = 0;
    for (uint32_t at = 0; at < f.count; at += n) {
        n = 1;
        if (tr_form_is_digit(f.cp[at])) {
            if (whole && !pointed)
                return false; /* a second number */
            n = tr_form_digits(&f, at, 0, out);
            behind += pointed ? n : 0;
            whole = true;
            if (at + n < f.count && f.cp[at + n] == ',' && !pointed) {
                n++; /* thousands */
                whole = false;
            }
        } else if (tr_form_any_at(&f, at, point)) {
            if (pointed && f.cp[at] == '.')
                return false;
            pointed = whole;
        } else if (!tr_form_any_at(&f, at, tenth)) {
            uint32_t word = tr_form_any_at(&f, at, quiet);
            if (word > 0)
                n = word;
            else if (tr_form_is_letter(f.cp[at]))
                return false;
        }
    }
    while (behind < 2 && out->count > 0 && out->count < TR_FORM_MAX) {
        out->cp[out->count++] = '0';
        behind++;
    }
    uint32_t zeros = 0;
    while (zeros + 1 < out->count && out->cp[zeros] == '0')
        zeros++;
    out->count -= zeros;
    memmove(out->cp, out->cp + zeros, out->count * sizeof *out->cp);
    return out->count > 0 && behind == 2;
}

enum tr_match tr_slip_unit(const char *fact, const char *value)
{
    struct tr_form a, b;
    tr_form_unit(fact, &a);
    tr_form_unit(value, &b);
    return tr_form_judge(&a, &b);
}

enum tr_match tr_slip_amount(const char *fact, const char *value)
{
    struct tr_form a, b;
    if (!read_amount(fact, &a) || !read_amount(value, &b))
        return TR_MATCH_WRONG;
    return tr_form_judge(&a, &b);
}
