/* Walking a scenario: every way a call can go, with states that were seen before
 * entered only once. The real simulation makes every step, so what is proved
 * here is proved of the game.
 *
 * What the trainee may do in a state: pick up in a ring of interest or never;
 * each ready-made answer; for each branch the smallest set of acts that it asks
 * for, bare and with everything that the beat expects; a few at once of what rules ask
 * for and of what they forbid; nothing, until patience runs out; hold and resume; talk
 * over the caller, or hang up over the line; fill the slip rightly, wrongly or not; every
 * control that the story knows of; dial rightly or wrongly; hang up. Answers begin just
 * under and just over each threshold on reaction, and holds last as long and just longer.
 * Acts are put into words and heard by the ear before they are walked, so that a script
 * does what the walk did; where the words do not show what is meant, it is also asked what
 * would be if they did.
 *
 * Two calls are in the same state when no condition that can still be asked and no
 * rule can tell them apart, apart from how long they have lasted: the clock is part
 * of the state only where an expression reads it. How soon something comes that goes on
 * besides the line is told apart in steps of half and double. Facts and wordings are
 * those of one seed, the patience that of the profile 100, the mode is practice: what
 * would take another call is told apart from what no call comes to.
 *
 * The first pass asks what can be reached; it keeps no score and follows one state of
 * each kind. The second looks for the highest and the lowest score; each rule is a small
 * state machine in the packed state. Of states that only rules tell apart, of which there
 * can be astronomically many, it follows all while there are few, then the first of each
 * kind and any that stands better or worse than those before. Of two states that differ
 * only in how long the talk was, or how many answers said nothing, what lies between the
 * best and the worst cannot matter. Nobody says the same twice, so the rule on repetition
 * is never broken. */
#ifndef TR_AUDIT_WALK_H
#define TR_AUDIT_WALK_H

#include "base/buf.h"
#include "session/content.h"

#define TR_WALK_NONE UINT32_MAX
#define TR_WALK_PASSES 2
#define TR_WALK_BYTES_MAX ((uint64_t)512 << 20) /* of a pass's states, however many may be */

/* How acts are put into words, for answers that are no ready-made ones; asked while
 * the walk is planned.
 * gives: a phrase, borrowed until the next call, or NULL when there is none */
struct tr_walk_words {
    const char *(*phrase)(void *ctx, const char *act);
    void *ctx;
};

struct tr_walk_opts {
    uint64_t seed;
    uint32_t states_max;                /* of one pass: stop when so many are known */
    bool (*tired)(void *ctx, int pass); /* asked now and then; true: stop this pass. May be NULL */
    void *ctx;
    const struct tr_walk_words *words; /* NULL: acts are walked without words */
    uint32_t samples;                  /* calls drawn at random for the distribution of scores */
};

/* The last step of a way: from a known state by one of its moves. */
struct tr_walk_end {
    uint32_t state; /* TR_WALK_NONE: there is none */
    uint16_t move;
    uint16_t pass; /* in which it was found */
};

/* What is known of one kind of end. */
struct tr_walk_ending {
    char name[TR_NAME_MAX];
    uint16_t beat; /* TR_NONE: an end that every call can come to */
    uint8_t end;   /* enum tr_end */
    uint64_t calls, scored;
    struct tr_walk_end first; /* when calls > 0 */
    uint16_t least, most;     /* points; when scored > 0 */
    struct tr_walk_end worst, best;
};

struct tr_walk_rule {
    bool met, broken, fatal;
    uint16_t rule; /* index of card->rules */
    struct tr_walk_end how_met, how_broken;
};

#define TR_WALK_LOST 0xFFFEu /* no way on the graph leads there */

/* Where full marks are lost for good: the rule (of setup->rules) that is broken then,
 * TR_NONE: by none that never forgives. */
struct tr_walk_spoils {
    uint16_t *branches; /* by taking it */
    uint16_t *beats;    /* on each way there, or TR_WALK_LOST */
    uint16_t *choices;  /* per graph->refs, of those that are a beat's answers: by giving it */
};

/* What this call cannot come to, but one of another seed, mode, timing profile, language
 * or house perhaps: its way hangs on such a thing. */
struct tr_walk_others {
    bool *beats, *branches;
};

struct tr_walk {
    const struct tr_content *content; /* borrowed */
    uint32_t states;                  /* distinct ones */
    uint64_t steps;                   /* moves made */
    uint64_t bytes;                   /* memory of the states at the most */
    bool complete;                    /* every state that conditions can tell apart was explored */
    bool coarse; /* of so many lengths, thresholds or answers only some were tried, so that */
                 /* what was not come to may still be: never complete */
    bool exact;  /* and every one that rules can: least and most are the true extremes */
    struct tr_walk_end *beats;    /* per beat: how it was first reached */
    struct tr_walk_end *branches; /* per branch: how it was first taken */
    struct tr_walk_end *choices;  /* per graph->refs: how that answer was first given */
    struct tr_walk_others others;
    struct tr_walk_spoils spoils;
    uint32_t rule_count;
    struct tr_walk_rule *rules; /* per rule in use */
    uint32_t ending_count;
    struct tr_walk_ending *endings; /* the scenario's, then those of enum tr_end */
    struct tr_walk_end least, most; /* of all calls that were picked up */
    uint16_t least_score, most_score;
    struct tr_walk_end shortest, longest; /* talk, pick-up to end; the longest found */
    int32_t shortest_ms, longest_ms;
    uint32_t samples;
    uint32_t mean, p10, p50, p90; /* score of the samples */
    struct tr_walker *passes[TR_WALK_PASSES];
};

/* content: with its ear; must outlive the walk
 * out:     caller frees with tr_walk_done
 * errors:  TR_ENOMEM, TR_EINVAL (what is heard in a ready-made answer cannot be settled) */
tr_status tr_walk_run(struct tr_walk *out, const struct tr_content *content,
                      const struct tr_walk_opts *opts, tr_err *err);
void tr_walk_done(struct tr_walk *walk);

/* Append the way to an end as a command script ("MS COMMAND ARG…", one a line).
 * errors: TR_ENOTFOUND (there are no words in which the ear finds what is meant; the
 *         script is whole but for that), out->status */
tr_status tr_walk_script(const struct tr_walk *walk, struct tr_walk_end end, struct tr_buf *out,
                         tr_err *err);

/* The verdict of the call that a way of the second pass ends with.
 * errors: TR_ENOMEM, TR_EINVAL (the way ends no call) */
tr_status tr_walk_verdict(const struct tr_walk *walk, struct tr_walk_end end,
                          struct tr_verdict *out, tr_err *err);

#endif
