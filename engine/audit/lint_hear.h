/* Texts of a scenario as the lints see them: with their facts filled in, heard by
 * the ear of their language in the moments in which they can be said. */
#ifndef TR_AUDIT_LINT_HEAR_H
#define TR_AUDIT_LINT_HEAR_H

#include "audit/lint_inside.h"

/* Whether the wordings of a line in a language are to be looked at: not when they
 * are another language's, which stand in for missing ones. */
bool tr_lint_judges(const struct tr_lint *l, uint16_t line, enum tr_lang lang);
/* The same for a text of the head. */
bool tr_lint_judges_text(const struct tr_lint *l, const struct tr_text *text, enum tr_lang lang);

/* A text with everything in braces filled in, each fact with its widest value.
 * gives: the length; what cannot be linked leaves the braces in */
size_t tr_lint_longest(const struct tr_lint *l, enum tr_lang lang, const char *text, char *out,
                       size_t cap);

/* The moments in which a beat's answers can be given: bit 1 << enum tr_moment. */
unsigned tr_lint_moments(struct tr_lint *l, uint16_t beat);

/* What the ear hears in a wording, the caller's surname being known. Remembered.
 * gives: NULL where the language has no ear, memory is short, or more was asked
 *        for than TR_LINT_HEARINGS_MAX; borrowed from the lint */
const struct tr_hearing *tr_lint_hear(struct tr_lint *l, enum tr_lang lang, uint32_t variant,
                                      enum tr_moment moment);
#define TR_LINT_HEARINGS_MAX 20000
/* Whether more was asked for than that. */
bool tr_lint_heard_enough(const struct tr_lint *l);

/* Whether the catalogue of acts calls it unwanted. */
bool tr_lint_unwanted(struct tr_lint *l, const char *act);
#define TR_DEFINITION_MAX 160
/* What it says of an act, "Swear words"; the act's name when it says nothing. */
void tr_lint_define(struct tr_lint *l, const char *act, char out[TR_DEFINITION_MAX]);

/* Give back what hearing has remembered; called by tr_lint_run. */
void tr_lint_ears_free(struct tr_lint_ears *ears);

#endif
