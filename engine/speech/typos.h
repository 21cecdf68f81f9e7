/* Slips of the fingers and of input methods. People who type in a hurry write
 * "agian" and 在说一遍; the trainee meant the word, and so does the ear.
 * Only what no template knows is touched, and only when one single word that a
 * template knows is one slip away. */
#ifndef TR_SPEECH_TYPOS_H
#define TR_SPEECH_TYPOS_H

#include "speech/keymap.h"
#include "speech/normal.h"

struct tr_typos;

tr_status tr_typos_new(struct tr_typos **out, bool chinese, tr_err *err);
void tr_typos_free(struct tr_typos *ty);

enum tr_learn {
    TR_LEARN_TEXT, /* words of a template: others are mended into them */
    TR_LEARN_WORD, /* one word that others are mended into, however short in Chinese */
    TR_LEARN_KNOWN /* right as it is; nothing is mended into it */
};

/* Take in text in normal form.
 * errors: TR_ENOMEM */
tr_status tr_typos_learn(struct tr_typos *ty, const char *text, size_t len, enum tr_learn how,
                         tr_err *err);

/* Make room for the text of so many literals at once. errors: TR_ENOMEM */
tr_status tr_typos_reserve(struct tr_typos *ty, size_t literals, tr_err *err);

/* Chinese: pairs of characters that templates hold (keys of tr_key_chars),
 * borrowed; a short gram whose pairs are all among them is right as it is. */
void tr_typos_set_pairs(struct tr_typos *ty, const struct tr_keymap *pairs);

/* Mend in place.
 * scratch: TR_NORM_UNITS */
void tr_typos_mend(const struct tr_typos *ty, struct tr_unit *units, uint32_t *count,
                   struct tr_unit *scratch);

/* What a Han character sounds like, as a number: equal numbers are one sound to many
 * speakers. 0: none, or never to be taken for another. */
uint32_t tr_sound_of(uint32_t cp);

#endif
