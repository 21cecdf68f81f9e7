/* Good ways (or, for an unwanted act, one plain way) to say each act, in each
 * language: assets/lexicon/phrasings.tsv, and before them those of a house; and what
 * to say instead of each family of taboo: assets/lexicon/instead.tsv. Bots and walked
 * calls speak with the first of them, debriefs propose the best. */
#ifndef TR_SPEECH_PHRASINGS_H
#define TR_SPEECH_PHRASINGS_H

#include "base/status.h"
#include "speech/ear.h"

struct tr_phrasings;

/* What a house's greeting is like: bits. */
enum {
    TR_PHRASE_ANY_ORDER = 1, /* name and greeting may come in either order */
    TR_PHRASE_WITH_DESK = 2, /* the desk is named */
    TR_PHRASE_WITH_SELF = 4  /* one's own name is given */
};

/* dir:    assets/lexicon
 * lang:   "zh-Hans", "zh-Hant" or "en": a column of the file
 * out:    caller frees with tr_phrasings_free; untouched on error
 * errors: TR_ENOTFOUND, TR_EIO, TR_EFORMAT (the message names the line), TR_ENOMEM */
tr_status tr_phrasings_read(struct tr_phrasings **out, const char *dir, const char *lang,
                            tr_err *err);
void tr_phrasings_free(struct tr_phrasings *phrasings);

/* Put a house's own file in the same format before all others; at most 64 KiB. One that
 * is not there, or has no column for the language, adds nothing; cells may be empty.
 * shown:  its name in messages
 * errors: TR_EFORMAT, TR_EIO, TR_ENOMEM */
tr_status tr_phrasings_add(struct tr_phrasings *phrasings, const char *path, const char *shown,
                           tr_err *err);

/* The first phrase for an act, with {house.name}, {house.desk} and {caller.surname}
 * left in; NULL when there is none. Borrowed. */
const char *tr_phrasing(const struct tr_phrasings *phrasings, const char *act);

/* The best phrases for an act at a moment, in a house with such a greeting: the house's
 * own, then those for that moment, then those for any.
 * policy: TR_PHRASE_* bits
 * out:    cap phrases, borrowed; gives how many there are */
size_t tr_phrasings_best(const struct tr_phrasings *phrasings, const char *act,
                         enum tr_moment moment, unsigned policy, const char **out, size_t cap);

/* What an act is, in a few words: from acts.tsv. Borrowed; the act's name when unknown. */
const char *tr_phrasings_title(const struct tr_phrasings *phrasings, const char *act);

/* What to say instead of an unwanted act.
 * families: names of the families of taboo it belongs to; may be NULL
 * out:      cap phrases, borrowed; gives how many there are */
size_t tr_phrasings_instead(const struct tr_phrasings *phrasings, const char *act,
                            const char **families, const char **out, size_t cap);

#endif
