/* The lints on scenarios that stand in the test itself: written into a folder of
 * the test's, compiled by the real loader, linked with the real house, scorecard
 * and ears, and looked at as `thirdring check` does. */
#ifndef TR_TESTS_AUDIT_LINT_WORLD_H
#define TR_TESTS_AUDIT_LINT_WORLD_H

#include "audit/lint.h"
#include "support/temp.h"

struct lint_world {
    struct tr_loader loader;
    struct tr_buf blobs[TR_BLOB_COUNT]; /* house and card */
    struct tr_buf lexicons[TR_LANG_COUNT];
    struct tr_house *house;
    struct tr_card *card;
    char dir[TR_TEMP_MAX];   /* holds the scenario's folder "x" */
    const char *voices_name; /* NULL; or another folder in dir that the lints take for it */
};

/* Fails the test when something cannot be made. */
void lint_world_open(struct lint_world *w);
void lint_world_close(struct lint_world *w);

/* Write a file of the scenario: "scenario.lua", "lines/en.lua", "voice/en/asks.ogg".
 * Missing folders are made. */
void lint_world_write(struct lint_world *w, const char *name, const void *bytes, size_t len);
/* Its path on disk, in a static buffer of tr_temp_path. */
const char *lint_world_path(const struct lint_world *w, const char *name);
/* Remove the scenario's folder and all in it. */
void lint_world_clear(struct lint_world *w);

/* Compile what was written and look at it; it has to compile without an error.
 * out: findings of the lints only; caller frees with tr_findings_done */
void lint_world_check(struct lint_world *w, struct tr_findings *out);
/* Look at it again and again with every single allocation failing; the answer has to
 * be a plain one each time, and nothing may be lost. gives: how many there are */
uint64_t lint_world_starve(struct lint_world *w, bool persist);
/* Check a scenario of one file. */
void lint_world_check_text(struct lint_world *w, const char *scenario, struct tr_findings *out);

/* Findings with this code, and the n-th of them, from 0, as the user reads it
 * (static buffer); "" when there are fewer. */
size_t lint_count(const struct tr_findings *list, const char *code);
const char *lint_text(const struct tr_findings *list, const char *code, size_t n);
/* Fails unless there is exactly one, which holds all these texts (up to NULL). */
void lint_expect(const struct tr_findings *list, const char *code, ...);

#endif
