/* PCRE2 behind one small door: patterns that are compiled when first needed,
 * made faster when they prove to be needed often, and always give the same
 * answer either way. All of its memory comes from tr_malloc. */
#ifndef TR_SPEECH_PATTERN_H
#define TR_SPEECH_PATTERN_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

enum tr_jit {
    TR_JIT_AUTO,  /* after some uses */
    TR_JIT_NEVER, /* interpreter only */
    TR_JIT_AT_ONCE
};

/* Steps of one match at most; what templates of bounded gaps need on answers of
 * TR_SAY_MAX stays far below. */
#define TR_MATCH_LIMIT 60000u

struct tr_matcher {
    pcre2_general_context *general;
    pcre2_compile_context *compile;
    pcre2_match_context *match;
    pcre2_match_data *data;
    enum tr_jit jit;
    size_t bytes;         /* of all patterns, machine code included */
    size_t machine_bytes; /* of machine code alone, which tr_malloc does not see */
    uint64_t *steps;      /* when set, the steps of every match are added, rounded up */
};

struct tr_pattern {
    pcre2_code *code;       /* NULL until first needed */
    uint32_t bytes;         /* with its machine code */
    uint32_t machine_bytes; /* 0: not translated */
    uint16_t uses;          /* kept when the code is given back */
    bool refused;           /* PCRE2 does not take it */
    bool tried;             /* to translate it to machine code */
};

tr_status tr_matcher_init(struct tr_matcher *m, tr_err *err);
void tr_matcher_done(struct tr_matcher *m);

/* regex: terminated
 * errors: TR_ENOMEM, TR_ELIMIT (too large for PCRE2), TR_EFORMAT */
tr_status tr_pattern_compile(struct tr_matcher *m, struct tr_pattern *p, const char *regex,
                             tr_err *err);
/* Give back the code; how often it was used is remembered. */
void tr_pattern_drop(struct tr_matcher *m, struct tr_pattern *p);

/* Find the first match that begins at from or later, at begin or before, and ends
 * at to or before.
 * found:  whether there is one; then *start and *end
 * errors: TR_ENOMEM, TR_ELIMIT (it took more than TR_MATCH_LIMIT steps) */
tr_status tr_pattern_find(struct tr_matcher *m, struct tr_pattern *p, const char *text, size_t from,
                          size_t begin, size_t to, bool *found, size_t *start, size_t *end,
                          tr_err *err);

#endif
