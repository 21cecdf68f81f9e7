/* Choosing the words by which templates are found; shared by keys.c, keyforms.c,
 * keytext.c, width.c and index.c only. */
#ifndef TR_SPEECH_KEYS_H
#define TR_SPEECH_KEYS_H

#include "speech/lex.h"

#define TR_KEYS_NONE UINT64_MAX
#define TR_KEY_GROUPS 4 /* items of a template that are looked for */
#define TR_FORMS_MAX 64 /* of one word built from parts */

/* Keys of which one must be in the text, by their numbers. */
struct tr_keyset {
    uint32_t at; /* where they stand in chooser->numbers */
    uint32_t count;
    uint64_t cost;  /* how often they stand in the lexicon; TR_KEYS_NONE: there is none */
    uint32_t set;   /* whose they are, or TR_LEX_NONE */
    uint32_t place; /* of its item in the template */
    uint32_t reach; /* places from the beginning of a match to the end of its item at most */
};

/* What is known of a literal. */
struct tr_key_choice {
    uint32_t number; /* of its rarest key; TR_LEX_NONE: it gives none */
    uint32_t width;  /* places that it covers */
};

struct tr_key_forms {
    char text[TR_FORMS_MAX][32];
    uint32_t count;
};

struct tr_chooser {
    struct tr_lex *lex;
    struct tr_keyset *sets; /* per set */
    uint32_t *numbers;      /* of all keysets: every key of a literal alone, in order; then
                             * those of sets; then of one template, as on a stack */
    uint32_t number_count, number_cap, set_numbers;
    struct tr_key_forms *forms; /* scratch */
    uint32_t *groups;           /* per set: place in lex->groups plus one, or 0 */
    uint32_t *counts;           /* per key: how often it stands in templates */
    uint32_t count_cap;
    struct tr_key_choice *literals; /* beside lex->literals */
    uint32_t weight;                /* of the literal being counted */
    uint32_t *found; /* keys of the literals: number twice, plus one if it says more */
    uint32_t found_count;
    bool failed; /* for want of memory */
};

bool tr_chooser_init(struct tr_chooser *c, struct tr_lex *lex);
void tr_chooser_done(struct tr_chooser *c);

/* Up to TR_KEY_GROUPS keysets of each of which one key must be there, the
 * rarest first; they hold until the next call.
 * out:   one place more than that
 * gives: how many; check c->failed */
uint32_t tr_keys_choose(struct tr_chooser *c, uint32_t root, struct tr_keyset *out);

/* Number and count the keys of all literals, and choose the rarest of each. */
void tr_keys_count(struct tr_chooser *c);
/* Number of the rarest key of a text; TR_LEX_NONE: it gives none. */
uint32_t tr_keys_rarest(struct tr_chooser *c, const char *s, size_t len);

/* All that nodes first..last (last excluded), which are written without spaces between,
 * may make; false when that is too much. */
bool tr_key_forms(const struct tr_lex *lex, uint32_t first, uint32_t last, struct tr_key_forms *f);

/* How many places the words of the node at `at` cover at most; TR_PLACES_MAX: all of them.
 * Those of the sets within it must be known. */
uint32_t tr_node_width(const struct tr_chooser *ch, uint32_t at);
uint32_t tr_literal_width(bool chinese, const char *text, size_t len);
#define TR_PLACES_BETWEEN 2 /* of two items: a comma and a space */

/* Call visit for each key that a run of Han characters or a word gives, with the
 * byte at which its word or its last character begins. */
typedef void tr_key_visit(void *user, uint64_t key, size_t at);
void tr_keys_of_text(bool chinese, const char *s, size_t len, tr_key_visit *visit, void *user);

#endif
