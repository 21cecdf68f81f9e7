/* What extract and import share: a scenario's phrases as rows for a translator. */
#ifndef TR_CLI_TRANSLATE_H
#define TR_CLI_TRANSLATE_H

#include "report/exchange.h"
#include "script/phrases.h"

/* One row a phrase, with where it is met, who says it, what is expected there and
 * how much room it has, in the language of the messages.
 * out:    initialised by the caller
 * errors: TR_ENOMEM */
tr_status tr_translate_rows(const struct tr_phrases *phrases, struct tr_exchange *out, tr_err *err);

/* Gather the phrases of a scenario, or say why not; findings go to stderr.
 * from: TR_LANG_COUNT for the nearest. NULL on failure, with *code */
struct tr_phrases *tr_translate_load(const struct tr_loader *loader, const char *id,
                                     enum tr_lang from, enum tr_lang to, int *code);

#endif
