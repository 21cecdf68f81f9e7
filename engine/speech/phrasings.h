/* One good way (or, for an unwanted act, one plain way) to say each act, in each
 * language: assets/lexicon/phrasings.tsv. Bots speak with them, and scripts of
 * walked calls. */
#ifndef TR_SPEECH_PHRASINGS_H
#define TR_SPEECH_PHRASINGS_H

#include "base/status.h"

struct tr_phrasings;

/* dir:    assets/lexicon
 * lang:   "zh-Hans", "zh-Hant" or "en": a column of the file
 * out:    caller frees with tr_phrasings_free; untouched on error
 * errors: TR_ENOTFOUND, TR_EIO, TR_EFORMAT (the message names the line), TR_ENOMEM */
tr_status tr_phrasings_read(struct tr_phrasings **out, const char *dir, const char *lang,
                            tr_err *err);
void tr_phrasings_free(struct tr_phrasings *phrasings);

/* The phrase for an act, with {house.name}, {house.desk} and {caller.surname}
 * left in; NULL when there is none. Borrowed. */
const char *tr_phrasing(const struct tr_phrasings *phrasings, const char *act);

#endif
