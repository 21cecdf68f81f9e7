/* Edit distance (insert, delete, replace, swap of neighbours) over short names.
 * A name counts as near when at most a third of it, and never more than three
 * bytes, had to change. */
#include "script/suggest.h"

#include <stdio.h>
#include <string.h>

#define LONGEST 63

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Distance, or anything above limit when it is above limit. */
static size_t distance(const char *a, size_t n, const char *b, size_t m, size_t limit)
{
    size_t rows[3][LONGEST + 1];
    size_t *before = rows[0], *last = rows[1], *now = rows[2];
    for (size_t j = 0; j <= m; j++)
        last[j] = j;
    for (size_t i = 1; i <= n; i++) {
        size_t best = now[0] = i;
        for (size_t j = 1; j <= m; j++) {
            size_t same = a[i - 1] == b[j - 1] ? 0 : 1;
            size_t d = least(least(last[j] + 1, now[j - 1] + 1), last[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d = least(d, before[j - 2] + 1);
            now[j] = d;
            best = least(best, d);
        }
        if (best > limit)
            return best;
        size_t *spare = before;
        before = last;
        last = now;
        now = spare;
    }
    return last[m];
}

void tr_suggest_init(struct tr_suggest *s, const char *wanted)
{
    s->wanted = wanted;
    s->best = NULL;
    s->distance = least(3, (strlen(wanted) + 1) / 3) + 1;
}

void tr_suggest_offer(struct tr_suggest *s, const char *name)
{
    size_t n = strlen(s->wanted), m = strlen(name);
    if (n > LONGEST || m > LONGEST || n == 0 || m == 0)
        return;
    if ((n > m ? n - m : m - n) > s->distance)
        return;
    size_t d = distance(s->wanted, n, name, m, s->distance);
    if (d < s->distance || (s->best && d == s->distance && strcmp(name, s->best) < 0)) {
        s->distance = d;
        s->best = name;
    }
}

void tr_suggest_hint(const struct tr_suggest *s, char *out, size_t cap)
{
    if (cap)
        out[0] = '\0';
    if (s->best)
        snprintf(out, cap, "did you mean \"%s\"?", s->best);
}
