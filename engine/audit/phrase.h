/* A phrase that a house adds for an act because one of its trainees said so and was not
 * heard: the words as a template, the file it stands in, and whether it would do harm. */
#ifndef TR_AUDIT_PHRASE_H
#define TR_AUDIT_PHRASE_H

#include "session/content.h"

#define TR_PHRASE_TEMPLATE_MAX 250 /* bytes; a line of a house's lexicon has at most 300 */

/* Words as a template that finds them and nothing else: signs of the templates' own
 * language, quotation marks and marks at both ends go, commas become spaces.
 * words:  UTF-8 from anybody
 * errors: TR_EINVAL (nothing is left, or so little that it would be found everywhere; or
 *         it is too long) */
tr_status tr_phrase_template(const char *words, char out[TR_PHRASE_TEMPLATE_MAX + 1], tr_err *err);

struct tr_phrase {
    const char *act, *template;
    bool first_turn;  /* only in first answers */
    const char *note; /* why, for whoever reads the file; any text, cut and cleaned */
    const char *date; /* "2026-11-23" */
    int64_t contest, run;
};

/* A file of contested phrases with one more at its end; one that is there already is not
 * added again.
 * old:  its bytes, may be empty
 * out:  appended to */
void tr_phrase_append(const struct tr_buf *old, const struct tr_phrase *phrase, struct tr_buf *out);

/* Is the act one that the catalogue of acts wants?
 * errors: TR_EINVAL (there is no such act, or it is an unwanted one), those of the file */
tr_status tr_phrase_act(const char *data_dir, const char *act, tr_err *err);

/* Hear every phrasing that the lexicon proposes, at every moment, by both ears: none may
 * show the act now that did not, unless it is a phrasing of that act, and none may have
 * lost one.
 * before, after: contents that differ in their lexicons only; with ears
 * errors: TR_EMISMATCH (the sentence names the phrasing), TR_ELIMIT (a template cannot be
 *         matched), TR_ENOMEM and those of the files */
tr_status tr_phrase_harms(const struct tr_content *before, const struct tr_content *after,
                          const char *data_dir, const char *act, tr_err *err);

#endif
