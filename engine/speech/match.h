/* The matcher: finds a template in a text. Ways are tried in the order of the program,
 * and the first that comes to its end is the match, as in a regular expression. But where
 * a part can end is asked once for each place, and a place that was reached before in
 * vain is not tried again; so work grows with the text and never explodes. Every step
 * is counted, and counts are the same on all machines: what exceeds them is told. */
#ifndef TR_SPEECH_MATCH_H
#define TR_SPEECH_MATCH_H

#include "speech/normal.h"
#include "speech/program.h"

#define TR_STEPS_ONE 60000u  /* of one template in one stretch of a text */
#define TR_STEPS_ALL 500000u /* of all templates in one answer */

#define TR_MATCHER_ENDS 8192u /* ends of parts that are known at a time */
#define TR_MATCHER_KNOWN 1024u
#define TR_MATCHER_TRIED 16u
#define TR_MATCHER_SEEN 8192u

struct tr_matcher {
    /* of the lexicon; borrowed */
    struct tr_program *program;
    const struct tr_lex *lex;
    const char *pool; /* of lex */
    bool chinese;
    /* of the answer */
    const struct tr_norm *norm; /* borrowed */
    const char *surname;        /* borrowed, in normal form; empty while nobody knows it */
    uint32_t surname_bytes;
    uint8_t first[TR_NORM_UNITS];           /* per character: tr_first_bit */
    uint16_t kind[TR_NORM_UNITS + 1];       /* per character: enum tr_char_kind */
    uint16_t number_end[TR_NORM_UNITS + 1]; /* per character: where a number's digits end */
    uint32_t steps;                         /* taken for this answer */
    /* of the search that is going on */
    uint32_t to;    /* characters behind it are not seen */
    uint32_t limit; /* of steps */
    uint32_t from_steps;
    uint32_t way;  /* number of what is being tried, for seen */
    uint32_t ways; /* numbers given */
    uint32_t depth;
    uint32_t end;         /* of the match */
    struct tr_ends *ends; /* being collected; NULL: the first end will do */
    bool beyond;          /* the limit is reached */
    bool failed;          /* memory was short: what was found for this answer does not hold */
    const struct tr_entry *entry;
    struct tr_tried {
        uint32_t way, code, from, end;
    } tried[TR_MATCHER_TRIED]; /* numbers: digits from which all ends were tried */
    /* what is known */
    uint32_t mark; /* of entries of known that hold */
    struct tr_known {
        uint32_t mark, part;
        uint16_t at, to;
        uint32_t head;
    } known[TR_MATCHER_KNOWN];
    struct tr_end_at {
        uint16_t most, least; /* every place from most down to least */
        uint32_t next;        /* index plus one */
    } end_at[TR_MATCHER_ENDS];
    uint32_t end_count;
    struct tr_seen_at {
        uint32_t way, code, at;
    } seen[TR_MATCHER_SEEN];
};

/* In the order in which they were found. */
struct tr_ends {
    uint32_t head, last;                    /* in end_at, index plus one */
    uint64_t there[TR_NORM_UNITS / 64 + 1]; /* a bit per end; not of those that came as a row */
};

/* A matcher for a lexicon; both stay with the caller. It is large: keep it on the heap, zeroed
 * before. */
void tr_matcher_init(struct tr_matcher *m, struct tr_program *program, const struct tr_lex *lex);

/* Take another answer. norm and surname must stay until the next one. */
void tr_matcher_take(struct tr_matcher *m, const struct tr_norm *norm, const char *surname);

enum tr_found { TR_FOUND_NONE, TR_FOUND, TR_FOUND_BEYOND };

/* The first match of template t that begins at byte `from` of the normal form or later,
 * at begin or before, and ends at to or before, as if the text ended there. Beyond: it
 * takes too many steps to know. */
enum tr_found tr_matcher_find(struct tr_matcher *m, uint32_t t, size_t from, size_t begin,
                              size_t to, size_t *start, size_t *end);

/* Between the match*.c files: forget the ends of all parts. */
void tr_matcher_forget(struct tr_matcher *m);
/* One more end of the part being asked for, unless it is
 * there; or all from most down to least, none of which is there. */
void tr_matcher_add_end(struct tr_matcher *m, struct tr_ends *ends, uint32_t at);
void tr_matcher_add_ends(struct tr_matcher *m, struct tr_ends *ends, uint32_t most, uint32_t least);
/* Ends of a number or a row of digits that begins at character at. */
void tr_matcher_number(struct tr_matcher *m, uint32_t at, struct tr_ends *ends);
void tr_matcher_digits(struct tr_matcher *m, uint32_t at, struct tr_ends *ends);
/* May an English word begin or end before character at? */
bool tr_matcher_word_edge(const struct tr_matcher *m, uint32_t at);

#endif
