/* Message slip: does a written value hold the fact that the caller spoke? */
#ifndef TR_SPEECH_SLIP_H
#define TR_SPEECH_SLIP_H

#include <stddef.h>

#include "sim/cmd.h"
#include "sim/graph.h"

/* Compare a slip value with the fact as text. Numerals in any script, spaces,
 * dashes, width and simplified or traditional characters make EQUIVALENT; one
 * wrong, missing or swapped digit or character makes NEAR (for a name only: a
 * title more or less is EQUIVALENT); anything else is WRONG. A flat may be written
 * with its words (B座12楼3室), an amount with its currency, a time in either clock;
 * a time without its half of the day is NEAR.
 * kind:  enum tr_slip_kind
 * both:  valid UTF-8 */
enum tr_match tr_slip_compare(enum tr_slip_kind kind, const char *fact, const char *value);

/* The same name in other characters: a value that was WRONG becomes NEAR.
 * alike: one that sounds like the fact */
enum tr_match tr_slip_compare_alike(enum tr_match match, const char *alike, const char *value);

#endif
