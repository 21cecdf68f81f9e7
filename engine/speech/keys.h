/* Choosing the words by which templates are found; shared by keys.c and index.c
 * only. */
#ifndef TR_SPEECH_KEYS_H
#define TR_SPEECH_KEYS_H

#include "speech/lex.h"

#define TR_KEYS_NONE UINT64_MAX
#define TR_KEY_GROUPS 4 /* items of a template that are looked for */

/* Keys of which one must be in the text. */
struct tr_keyset {
    uint64_t *v;
    uint32_t count;
    uint32_t set;   /* v belongs to this set, or TR_LEX_NONE */
    uint64_t cost;  /* how often they stand in the lexicon; TR_KEYS_NONE: there is none */
    uint32_t place; /* of its item in the template */
};

struct tr_chooser {
    struct tr_lex *lex;
    struct tr_keyset *sets; /* per set, once chosen */
    uint32_t *groups;       /* per set: place in lex->groups plus one, or 0 */
    uint32_t weight;        /* of the literal being counted */
    bool failed;            /* for want of memory */
};

bool tr_chooser_init(struct tr_chooser *c, struct tr_lex *lex);
void tr_chooser_done(struct tr_chooser *c);

/* Up to TR_KEY_GROUPS keysets of each of which one key must be there, the
 * rarest first; caller drops them.
 * gives: how many; check c->failed */
uint32_t tr_keys_choose(struct tr_chooser *c, uint32_t root, struct tr_keyset *out);
void tr_keyset_drop(struct tr_keyset *k);

/* Call visit for each key that a run of Han characters or a word gives. */
typedef void tr_key_visit(void *user, uint64_t key);
void tr_keys_of_text(bool chinese, const char *s, size_t len, tr_key_visit *visit, void *user);

#endif
