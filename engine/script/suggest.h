/* The nearest name, for "did you mean". */
#ifndef TR_SCRIPT_SUGGEST_H
#define TR_SCRIPT_SUGGEST_H

#include <stddef.h>

struct tr_suggest {
    const char *wanted;
    const char *best; /* NULL: nothing near enough so far; borrowed */
    size_t distance;
};

void tr_suggest_init(struct tr_suggest *s, const char *wanted);
/* Offer one name. Of equally near ones the bytewise first is kept, so that the
 * order of offers does not matter. */
void tr_suggest_offer(struct tr_suggest *s, const char *name);
/* `did you mean "x"?`, or an empty text. */
void tr_suggest_hint(const struct tr_suggest *s, char *out, size_t cap);

#endif
