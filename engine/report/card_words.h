/* A scorecard's rules in words and as rows: for listing, comparing and explaining. */
#ifndef TR_REPORT_CARD_WORDS_H
#define TR_REPORT_CARD_WORDS_H

#include "base/buf.h"
#include "report/say.h"
#include "sim/card.h"

/* The thresholds of a rule in the reader's language: "at most 60 s", "2 to 3 rings";
 * "" when it has none. */
void tr_threshold_words(const struct tr_rule *rule, char out[96]);
/* How it is seen: "time, words"; "" when the row does not say. */
void tr_observed_words(const struct tr_rule *rule, char out[160]);
/* Its phase in a word or two; borrowed. */
const char *tr_phase_words(uint32_t phase);
/* A text of the card in a language; borrowed. */
const char *tr_card_in(const struct tr_card *card, struct tr_text text, enum tr_lang lang);

/* Index of a rule by its id, UINT32_MAX when there is none. */
uint32_t tr_card_find(const struct tr_card *card, const char *id);

/* What tells two rules of one id apart, as one line: "points 20 → 30, at most 60 s →
 * at most 45 s". gives: false when nothing that matters differs
 * errors of out: TR_ELIMIT is impossible, lists are short */
bool tr_rule_changes(const struct tr_card *before, const struct tr_rule *a,
                     const struct tr_card *after, const struct tr_rule *b, char *out, size_t cap);

#endif
