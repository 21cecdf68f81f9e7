/* A scorecard's rules in words and as rows: for listing, comparing and explaining. */
#ifndef TR_REPORT_CARD_WORDS_H
#define TR_REPORT_CARD_WORDS_H

#include "base/buf.h"
#include "report/say.h"
#include "sim/card.h"
#include "sim/score.h"

/* The thresholds of a rule in the reader's language: "at most 60 s", "2 to 3 rings";
 * "" when it has none. */
void tr_threshold_words(const struct tr_rule *rule, char out[96]);
/* A condition of the card, as its author could have written it: "rings > 3"; "" for none. */
#define TR_CONDITION_MAX 1600 /* bytes, with its end: the longest that can be written */
void tr_condition_words(const struct tr_card *card, struct tr_slice code, char *out, size_t cap);
/* Points of 1000 that the caller's mood at the end decides in a call to which all rules of
 * the group base apply; the rules of kind mood together. */
uint32_t tr_mood_share(const struct tr_card *card);
/* How it is seen: "time, words"; "" when the row does not say. */
void tr_observed_words(const struct tr_rule *rule, char out[160]);
/* "12/15"; "+5" for a bonus, which has no most. */
void tr_points_text(const struct tr_rule_result *result, char out[16]);
/* Its phase in a word or two; borrowed. */
const char *tr_phase_words(uint32_t phase);
/* A text of the card in a language; borrowed. */
const char *tr_card_in(const struct tr_card *card, struct tr_text text, enum tr_lang lang);

/* What a rule's list `before` is for. */
const char *tr_rule_second_list(uint32_t kind);

/* Index of a rule by its id, UINT32_MAX when there is none. */
uint32_t tr_card_find(const struct tr_card *card, const char *id);

/* What tells two rules of one id apart, as one line: "points 20 → 30, at most 60 s →
 * at most 45 s". Of texts only which of them differ. out is cut at cap.
 * gives: false when nothing differs */
bool tr_rule_changes(const struct tr_card *before, const struct tr_rule *a,
                     const struct tr_card *after, const struct tr_rule *b, char *out, size_t cap);

#endif
