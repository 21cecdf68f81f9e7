/* What a referee heard, for people and for programs: verify --hear and referee. */
#ifndef TR_CLI_HEARD_H
#define TR_CLI_HEARD_H

#include <time.h>

#include "audit/hear_again.h"
#include "audit/rehear.h"

struct json_t;

/* A referee that gives a run at most ten seconds of the processor; an honest one takes
 * milliseconds. As tr_referee_new.
 * began: must outlive the referee */
tr_status tr_cli_referee_new(struct tr_referee **out, clock_t *began, tr_err *err);

/* The same limit for hearing by another lexicon. began: must outlive its use */
struct tr_rehear_limit tr_cli_hearing_limit(clock_t *began);

/* "verified", "forged" …, in the person's language; borrowed. */
const char *tr_cli_verified_word(enum tr_verified outcome);

/* Why a run could not be heard, or how difference `index` (below result->kept) sounds; one
 * sentence without a full stop. Empty when it was heard the same or not at all. */
void tr_cli_heard_why(const struct tr_hear_result *heard, const struct tr_run_head *head,
                      uint32_t index, char *out, size_t cap);

/* Everything on a run that is not as recorded, a line each, after `name`. */
void tr_cli_print_heard(const char *name, const struct tr_verify_result *verified,
                        const struct tr_hear_result *heard);

/* Add "hearing", "answers", "differing" and "differences" to a run's object, and the first
 * difference as its "reason".
 * gives: false when memory is short */
bool tr_cli_heard_json(struct json_t *run, const struct tr_verify_result *verified,
                       const struct tr_hear_result *heard);

#endif
