/* What the lints share: the scenario in its world, and where findings go. */
#ifndef TR_AUDIT_LINT_INSIDE_H
#define TR_AUDIT_LINT_INSIDE_H

#include <stdbool.h>

#include "audit/lint.h"
#include "script/codes.h"

#define TR_LINT_PATH_MAX 256

struct tr_lint_ears; /* lint_hear.h */

struct tr_lint {
    const struct tr_lint_input *in;
    const struct tr_graph *graph; /* in->graph */
    struct tr_findings *out;
    bool no_memory;            /* a finding was lost */
    struct tr_lint_ears *ears; /* NULL until something is heard */
};

/* What a finding is about. When the place of (kind, index) is not known, the
 * beat's is taken, and the head's when there is no beat. */
struct tr_lint_at {
    enum tr_spot_kind kind;
    uint32_t index;
    uint16_t beat; /* or TR_NONE */
    char path[TR_LINT_PATH_MAX];
};
/* "beats.asks", "beats.asks.on[2]", "beats.asks.choices[3]", "scenario",
 * "lines.en.asks_pool", "scenario.facts.phone", "scenario.slip.phone". */
struct tr_lint_at tr_lint_beat(const struct tr_lint *l, uint16_t beat);
struct tr_lint_at tr_lint_branch(const struct tr_lint *l, uint16_t beat, uint32_t branch);
/* k: from 0, of beat->choices, beat->asides or beat->expects; field says which. */
struct tr_lint_at tr_lint_ref(const struct tr_lint *l, uint16_t beat, const char *field,
                              const struct tr_slice *refs, uint32_t k);
/* The entry of a line in a language; beat: one that uses it, or TR_NONE. A line that
 * was written in place is found where it is used. */
struct tr_lint_at tr_lint_line(const struct tr_lint *l, uint16_t line, enum tr_lang lang,
                               uint16_t beat);
/* A named part of the head: TR_SPOT_FACT, _SLIP, _VAR, _CAST or _SIDE. */
struct tr_lint_at tr_lint_part(const struct tr_lint *l, enum tr_spot_kind kind, uint32_t index);

/* Add a finding with the severity of its code. hint may be "". Codes, their
 * severities and their advice are in script/codes.[ch] and script/code_advice.c. */
void tr_lint_add(struct tr_lint *l, int code, const struct tr_lint_at *at, const char *hint,
                 const char *fmt, ...) __attribute__((format(printf, 5, 6)));
/* The same about a whole file, a voice file for instance: without a line. */
void tr_lint_add_file(struct tr_lint *l, int code, const char *file, const char *hint,
                      const char *fmt, ...) __attribute__((format(printf, 5, 6)));

/* The lints, one function for each file. */
void tr_lint_world(struct tr_lint *l);    /* groups, people, desks, entries, festivals */
void tr_lint_branches(struct tr_lint *l); /* never taken, shadowed */
void tr_lint_expects(struct tr_lint *l);  /* expected acts that no rule looks at */
void tr_lint_lines(struct tr_lint *l);    /* long turns, short patience */
void tr_lint_widths(struct tr_lint *l);   /* texts and their boxes */
void tr_lint_slip(struct tr_lint *l);     /* fields that nothing tells */
void tr_lint_voices(struct tr_lint *l);   /* recordings */
void tr_lint_choices(struct tr_lint *l);  /* what is heard in ready-made answers */
void tr_lint_same(struct tr_lint *l);     /* choices that are one */

#endif
