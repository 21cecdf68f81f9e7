/* Choices between which there is nothing to choose: heard as the same acts in every
 * language and moment, they take the same branch, whatever the call has been. */
#include <string.h>

#include "audit/lint_hear.h"

static bool same_acts(const struct tr_hearing *a, const struct tr_hearing *b)
{
    bool fatal[2] = {false, false};
    if (a->count != b->count)
        return false;
    for (uint32_t i = 0; i < a->count; i++) { /* each act at most once, by place */
        uint32_t k = 0;
        while (k < b->count && strcmp(a->acts[i].act, b->acts[k].act) != 0)
            k++;
        if (k == b->count)
            return false;
        fatal[0] |= a->acts[i].fatal;
        fatal[1] |= b->acts[k].fatal;
    }
    return fatal[0] == fatal[1];
}

/* One wording of the one against every wording of the other, whenever they can be
 * said. heard: set when something was heard in them */
static bool alike(struct tr_lint *l, uint16_t beat, enum tr_lang lang, uint32_t variant,
                  const struct tr_slice *other, bool *heard)
{
    unsigned moments = tr_lint_moments(l, beat);
    for (int m = 0; m < TR_MOMENT_COUNT; m++) {
        if (!(moments >> m & 1))
            continue;
        const struct tr_hearing *a = tr_lint_hear(l, lang, variant, (enum tr_moment)m);
        for (uint32_t i = 0; i < other->count; i++) {
            const struct tr_hearing *b = tr_lint_hear(l, lang, other->first + i, (enum tr_moment)m);
            if (!a || !b || !same_acts(a, b))
                return false;
            *heard |= a->count > 0;
        }
    }
    return true;
}

/* Where nothing is heard in either, that has been said of each. */
static bool are_same(struct tr_lint *l, uint16_t beat, uint16_t one, uint16_t other)
{
    bool heard = false;
    for (int lang = 0; lang < TR_LANG_COUNT; lang++) {
        const struct tr_slice *a = &l->graph->lines[one].variants[lang];
        const struct tr_slice *b = &l->graph->lines[other].variants[lang];
        if (!tr_lint_judges(l, one, (enum tr_lang)lang) ||
            !tr_lint_judges(l, other, (enum tr_lang)lang))
            continue;
        for (uint32_t i = 0; i < a->count; i++)
            if (!alike(l, beat, (enum tr_lang)lang, a->first + i, b, &heard))
                return false;
    }
    return heard;
}

/* Acts are the same, so is the branch; without one for answers it is next, or none. */
static void check_beat(struct tr_lint *l, uint16_t beat)
{
    const struct tr_slice *choices = &l->graph->beats[beat].choices;
    const uint16_t *lines = l->graph->refs + choices->first;
    for (uint32_t k = 1; k < choices->count; k++)
        for (uint32_t i = 0; i < k; i++) {
            if (lines[i] != lines[k] && !are_same(l, beat, lines[i], lines[k]))
                continue;
            struct tr_lint_at at = tr_lint_ref(l, beat, "choices", choices, k);
            tr_lint_add(l, TR_C_SAME_CHOICE, &at, "change the words of one, or remove it",
                        "choices [%u] and [%u] are heard as the same acts and lead to the same "
                        "place",
                        i + 1, k + 1);
            break;
        }
}

void tr_lint_same(struct tr_lint *l)
{
    for (uint32_t i = 0; i < l->graph->beat_count; i++)
        check_beat(l, (uint16_t)i);
}
