/* What extract and import share: a scenario's phrases as rows for a translator. */
#ifndef TR_CLI_TRANSLATE_H
#define TR_CLI_TRANSLATE_H

#include "report/exchange.h"
#include "script/phrases.h"

/* What both commands can be told, and the options for it. */
struct tr_translate_request {
    const char *data;
    int to;            /* enum tr_lang; -1: not said */
    enum tr_lang from; /* TR_LANG_COUNT: not said */
    bool force;
};
enum {
    TR_TRANSLATE_LANG = 256,
    TR_TRANSLATE_FROM,
    TR_TRANSLATE_DATA,
    TR_TRANSLATE_FORCE,
    TR_TRANSLATE_OWN /* the first of a command's own */
};
/* Take one of them; false when it is none of them, or its value, which is said. */
bool tr_translate_take(struct tr_translate_request *request, int opt);

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
