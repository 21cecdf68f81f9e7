/* Names on the slip: with or without a title, and in characters that sound alike. */
#include <string.h>

#include "speech/slip_inside.h"
#include "speech/typos.h"

/* Forms of address; a name with one more or less is the same name. */
static const char *const titles[] = {
    "先生",  "女士", "小姐", "太太", "经理", "主任", "老师",     "师傅",      "阿姨",   "工程师",
    "会计",  "主管", "队长", "医生", "律师", "店长", "总",       "工",        "mister", "missus",
    "madam", "miss", "mrs",  "mr",   "ms",   "dr",   "engineer", "professor", "prof",   NULL,
};

static bool cut_at(struct tr_form *f, const char *title, bool front)
{
    struct tr_form t;
    tr_form_bare(title, &t);
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
void tr_form_strip_title(const char *s, struct tr_form *f)
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

bool tr_form_sounds_alike(const struct tr_form *a, const struct tr_form *b)
{
    if (a->count != b->count || a->count == 0)
        return false;
    for (uint32_t i = 0; i < a->count; i++) {
        uint32_t sound = tr_sound_of(a->cp[i]);
        if (a->cp[i] != b->cp[i] && (sound == 0 || sound != tr_sound_of(b->cp[i])))
            return false;
    }
    return true;
}

enum tr_match tr_slip_name(const char *fact, const char *value)
{
    struct tr_form a, b;
    tr_form_bare(fact, &a);
    tr_form_bare(value, &b);
    tr_form_strip_title(fact, &a);
    tr_form_strip_title(value, &b);
    enum tr_match match = tr_form_judge(&a, &b);
    return match == TR_MATCH_WRONG && tr_form_sounds_alike(&a, &b) ? TR_MATCH_NEAR : match;
}

enum tr_match tr_slip_compare_alike(enum tr_match match, const char *alike, const char *value)
{
    if (match != TR_MATCH_WRONG)
        return match;
    enum tr_match other = tr_slip_compare(TR_SLIP_NAME, alike, value);
    return other == TR_MATCH_EXACT || other == TR_MATCH_EQUIVALENT ? TR_MATCH_NEAR : match;
}
