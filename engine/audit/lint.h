/* Lints: what is wrong with a scenario that loads. They look at the frozen graph,
 * linked with the house, the scorecard and the ears that it will be played with;
 * nothing is said that is not certain. */
#ifndef TR_AUDIT_LINT_H
#define TR_AUDIT_LINT_H

#include "script/places.h"
#include "script/reader.h"
#include "session/content.h"

/* All borrowed. */
struct tr_lint_input {
    const struct tr_graph *graph;
    const struct tr_house *house; /* NULL: cannot be loaded, what needs it is left out */
    const struct tr_card *card;   /* the same */
    const struct tr_content *content[TR_LANG_COUNT]; /* by language, of the same three, with an
                                                        ear; NULL where they cannot be linked */
    const struct tr_places *places;                  /* NULL: none are known */
    const char *file;     /* "scenarios/x/scenario.lua": for what has no place */
    const char *folder;   /* in which the scenario lies on disk */
    const char *data_dir; /* holds assets/ */
};

/* Append what was found, by place, with the usual severities.
 * errors: TR_ENOMEM */
tr_status tr_lint_run(const struct tr_lint_input *in, struct tr_findings *out, tr_err *err);

/* Append what is wrong with a house that loads: names and titles wider than their
 * boxes. errors: TR_ENOMEM */
tr_status tr_lint_house(const struct tr_house *house, struct tr_findings *out, tr_err *err);

#endif
