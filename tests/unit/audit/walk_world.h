/* Walks of scenarios that stand in the test itself, in a small house with a small
 * scorecard: compiled in this process, without an ear. */
#ifndef TR_TESTS_AUDIT_WALK_WORLD_H
#define TR_TESTS_AUDIT_WALK_WORLD_H

#include "audit/walk.h"

/* A scenario of a few beats; one of them is never come to. */
extern const char walk_small[];

/* Link a scenario "x"; caller frees with tr_content_done. Fails the test when it does
 * not compile. */
void walk_make(struct tr_content *c, const char *scenario);
/* ... and walk it; caller frees with tr_walk_done, too. */
void walk_text(struct tr_content *c, struct tr_walk *walk, const char *source, uint32_t states);

/* The index of a beat, and whether the walk has taken one of its branches (from 0). */
uint32_t walk_beat_of(const struct tr_graph *g, const char *name);
bool walk_taken(const struct tr_walk *walk, const char *beat, uint32_t branch);

#endif
