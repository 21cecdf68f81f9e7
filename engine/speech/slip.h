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
 * a time without its half of the day is NEAR. A company may
 * leave out its legal form, and part of its name is NEAR. A name in other characters
 * that sound the same is NEAR. A matter is compared by the key words of the fact
 * (words with spaces between, other ways of saying one behind a stroke: "lift
 * inspection/check moved/postponed"): all of them make EQUIVALENT, half of them
 * NEAR. A day with or without a time may be written in any usual way; a part that is
 * missing makes NEAR.
 * kind:  enum tr_slip_kind
 * both:  valid UTF-8 */
enum tr_match tr_slip_compare(enum tr_slip_kind kind, const char *fact, const char *value);

/* Where a value that is not the fact departs from it, for whoever explains it. */
enum tr_diff {
    TR_DIFF_NONE,
    TR_DIFF_ONE,     /* one character is another */
    TR_DIFF_SWAPPED, /* two neighbours */
    TR_DIFF_MISSING, /* one character */
    TR_DIFF_EXTRA,   /* one character too many */
    TR_DIFF_SHORT,   /* `count` characters in a row are missing */
    TR_DIFF_LONG,    /* so many too many */
    TR_DIFF_SOUND,   /* a name in other characters that sound the same */
    TR_DIFF_OTHER
};

struct tr_slip_diff {
    enum tr_diff how;
    uint32_t at;        /* place, from 1; digits and characters only are counted */
    uint32_t want, got; /* characters there */
    uint32_t count;
};

/* Only digits, numbers, flats and names are looked into; anything else is OTHER. */
struct tr_slip_diff tr_slip_differ(enum tr_slip_kind kind, const char *fact, const char *value);

/* The same name in other characters: a value that was WRONG becomes NEAR.
 * alike: one that sounds like the fact */
enum tr_match tr_slip_compare_alike(enum tr_match match, const char *alike, const char *value);

#endif
