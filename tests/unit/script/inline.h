/* Compiling sources that stand in the test itself, in this process. */
#ifndef TR_TESTS_UNIT_SCRIPT_INLINE_H
#define TR_TESTS_UNIT_SCRIPT_INLINE_H

#include "script/compile.h"

/* A scenario, house or card of up to eight files. */
struct inline_source {
    enum tr_load_kind kind;
    const char *id, *main;
    struct {
        const char *name, *text;
        size_t len; /* 0: up to the terminator */
    } files[8];
};

/* out: initialised here; caller frees with tr_response_done */
tr_status inline_compile(const struct inline_source *src, struct tr_response *out, tr_err *err);
/* A scenario "x" of one file. */
tr_status inline_scenario(const char *text, struct tr_response *out, tr_err *err);
/* The first finding with this code, or NULL. */
const struct tr_finding *inline_find(const struct tr_response *resp, const char *code);
/* The whole finding as the user reads it, in a static buffer. */
const char *inline_text(const struct tr_finding *f);
/* The first finding with the code at the text's end ("… [TR012]") reads like that. */
void inline_expect(const struct tr_response *resp, const char *text);
/* Print all findings, for a test that fails. */
void inline_print(const struct tr_response *resp);

/* A good scenario's head and beats, for tests that add one thing. */
extern const char inline_head[], inline_beats[];

#endif
