/* The verdict of a played call on a terminal and as a JSON document. */
#ifndef TR_CLI_VERDICT_H
#define TR_CLI_VERDICT_H

#include "cli/cli.h"
#include "report/review.h"
#include "store/store.h"

/* Sections, every rule with its mark and evidence, what to do better, the score. */
void tr_verdict_text(const struct tr_verdict_view *view, FILE *out);
/* All of it, with the transcript; a new reference or NULL. */
struct json_t *tr_verdict_json(const struct tr_verdict_view *view);

/* The slip beside the facts, what was read back, what to say and what instead. */
void tr_debrief_text(const struct tr_verdict_view *view, FILE *out);
/* The same as members of a document: slip, read_back, coaching, taboos, times. */
bool tr_debrief_json(const struct tr_verdict_view *view, struct json_t *doc);

/* How the call went, what moved the mood, what went well, what would have gained most. */
void tr_review_text(const struct tr_review *review, FILE *out);
void tr_history_text(const struct tr_history *history, int score, FILE *out);
/* The same as documents; new references or NULL. */
struct json_t *tr_review_json(const struct tr_review *review);
struct json_t *tr_history_json(const struct tr_history *history);

/* One line of a transcript as the terminal shows it. */
void tr_spoken_text(const struct tr_session *session, const struct tr_spoken *spoken, FILE *out);

#endif
