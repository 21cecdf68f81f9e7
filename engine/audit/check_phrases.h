/* Checking the phrases that houses and scenarios bring for the ear. */
#ifndef TR_AUDIT_CHECK_PHRASES_H
#define TR_AUDIT_CHECK_PHRASES_H

#include "audit/check_world.h"
#include "speech/lexguest.h"

/* Read the phrases of a house or a scenario in every language, as they will be heard
 * behind the lexicon, and append what is wrong with them, by file and line; a house's
 * phrasings for the debrief besides.
 * id:     as for tr_load
 * errors: TR_ENOMEM */
tr_status tr_check_phrases(const struct tr_check_world *world, enum tr_lex_guest who,
                           const char *id, struct tr_findings *out, tr_err *err);

#endif
