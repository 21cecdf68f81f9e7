/* A played call as its debrief shows it: its course to scale, the verdict of every rule
 * as a mark on it, the caller's mood with what moved it, the changes that would have
 * gained most, and what went well. Window, terminal and HTML show the same model. It
 * knows no clock and draws nothing; equal runs give equal reviews. */
#ifndef TR_REPORT_REVIEW_H
#define TR_REPORT_REVIEW_H

#include "report/verdict.h"

#define TR_REVIEW_CHANGES 3
#define TR_REVIEW_GOOD 5
#define TR_REVIEW_NONE SIZE_MAX /* no such row */

enum tr_review_span_kind {
    TR_REVIEW_RING,
    TR_REVIEW_LINE,   /* the caller, or anybody else, speaks */
    TR_REVIEW_ANSWER, /* from its first key to its end */
    TR_REVIEW_ASIDE,
    TR_REVIEW_SILENCE, /* the patience that ran out */
    TR_REVIEW_HOLD,
    TR_REVIEW_LOOK_UP,
    TR_REVIEW_SPAN_COUNT
};
extern const char *const tr_review_span_names[TR_REVIEW_SPAN_COUNT]; /* "ring", "line", ... */

/* A stretch of the call. */
struct tr_review_span {
    enum tr_review_span_kind kind;
    int32_t from, to; /* ms */
    int32_t whole;    /* LINE: ms it takes when nobody cuts it */
    int32_t rings;    /* RING */
    int32_t mood;     /* LINE: of whoever is on the line when it begins */
    uint32_t variant; /* LINE: of graph->variants */
    uint16_t by;      /* LINE: of graph->cast, or TR_NONE for the caller */
    size_t spoken;    /* LINE, ANSWER, ASIDE: of the transcript; TR_REVIEW_NONE: there is none */
};

/* Something that takes no time. */
struct tr_review_point {
    int32_t at_ms;
    uint32_t event; /* TR_EV_INTERRUPTED, _PICKED_UP, _ANSWERED, _SIDE, _CUT, _TRANSFERRED,
                       _CALLER_GONE, _TRAINEE_GONE or _ON_HOOK */
    size_t spoken;  /* of the transcript */
};

enum tr_review_cause {
    TR_REVIEW_FIRST,  /* as the call began */
    TR_REVIEW_BY,     /* what stands in the transcript there */
    TR_REVIEW_WAITED, /* time that passed */
    TR_REVIEW_OTHER   /* somebody else is on the line */
};

struct tr_review_mood {
    int32_t at_ms, mood, change;
    enum tr_review_cause cause;
    size_t spoken; /* BY: of the transcript */
};

/* The verdict of a rule on the timeline. */
struct tr_review_mark {
    size_t rule;     /* of view->rules: met or broken */
    int32_t at_ms;   /* -1: of the call as a whole */
    bool due;        /* nothing showed it: this is when it was due */
    int32_t from_ms; /* the moment begins: a line of the caller, or the first ring */
    int32_t hear_to; /* and is over */
    size_t spoken;   /* the answer it was seen in, of the transcript; or TR_REVIEW_NONE */
};

enum tr_review_how {
    TR_REVIEW_SAY,     /* say this */
    TR_REVIEW_INSTEAD, /* say this instead of what was said */
    TR_REVIEW_DO       /* what the rule's coaching line tells */
};
extern const char *const tr_review_how_names[3]; /* "say", "instead", "do" */

/* Something to do otherwise, with all broken rules that it mends. */
struct tr_review_change {
    enum tr_review_how how;
    uint16_t gain;              /* points of the score, once the changes before it are made */
    uint16_t score;             /* then */
    bool fatal;                 /* it lifts a cap */
    const char *act;            /* SAY: borrowed; else NULL */
    int32_t times;              /* SAY: in so many more answers; 0: again and again */
    char *phrase;               /* SAY, INSTEAD: owned. DO: NULL */
    const char *line;           /* the coaching line of the rule worth most, or its title */
    size_t rule_count;          /* in the scorecard's order: */
    size_t rules[TR_RULES_MAX]; /* of view->rules */
    size_t name;                /* the one of these that is worth most */
    size_t mark;                /* where it shows, or TR_REVIEW_NONE */
};

struct tr_review {
    const struct tr_verdict_view *view; /* borrowed */
    int32_t duration_ms;                /* at least 1 */
    struct tr_review_span *spans;       /* owned, as the rest; in the order of their beginning */
    struct tr_review_point *points;
    struct tr_review_mood *moods;
    struct tr_review_mark *marks; /* by time, broken before met, then as on the card; those of no
                                     time are last */
    size_t span_count, point_count, mood_count, mark_count;
    struct tr_review_change changes[TR_REVIEW_CHANGES];
    size_t change_count;
    bool unanswered; /* nobody picked up: what a change would have gained nobody can tell */
    size_t good[TR_REVIEW_GOOD]; /* of view->rules: met, with what showed it; best first */
    size_t good_count;
};

/* view:   of an ended session, which outlives the review as well
 * out:    caller's storage, tr_review_done; all zero on error
 * errors: as tr_session_retell */
tr_status tr_review_init(struct tr_review *out, const struct tr_verdict_view *view, tr_err *err);
void tr_review_done(struct tr_review *review);

/* The mark of a rule (index of view->rules), or TR_REVIEW_NONE. */
size_t tr_review_mark_of(const struct tr_review *review, size_t rule);

/* What moved the mood, in words; "" for the first point.
 * out: room for them
 * gives: borrowed from the session, the catalogue or out */
const char *tr_review_cause_words(const struct tr_review *review, const struct tr_review_mood *mood,
                                  char *out, size_t cap);

/* The review of a stored run with what it was played with. */
struct tr_reviewed {
    struct tr_content content;
    struct tr_session *session;
    struct tr_verdict_view view;
    struct tr_review review;
};
/* blobs:     TR_BLOB_COUNT buffers with the digests of the run's head; copied
 * phrasings: given over, or NULL: then no change has a phrase
 * out:       caller's storage, tr_reviewed_done; all zero on error
 * errors:    TR_EFORMAT, TR_EVERSION (of another engine: it would come out otherwise),
 *            TR_EINVAL (the run does not fit its content, or has no lexicon), TR_ENOMEM */
tr_status tr_reviewed_open(struct tr_reviewed *out, const uint8_t *run, size_t len,
                           const struct tr_buf *blobs, struct tr_phrasings *phrasings, tr_err *err);
void tr_reviewed_done(struct tr_reviewed *reviewed);

#endif
