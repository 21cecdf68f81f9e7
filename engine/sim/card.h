/* A scorecard after loading: rules of etiquette as data. A rule names one of
 * the small state machines below (enum tr_rule_kind), its acts and thresholds;
 * what it is worth; and what to tell the trainee. Same contract as the graph:
 * bytes from anyone, checked, one arena. */
#ifndef TR_SIM_CARD_H
#define TR_SIM_CARD_H

#include "sim/graph.h"

#define TR_CARD_VERSION 3

/* Where in a call a rule looks. */
enum tr_window {
    TR_IN_CALL,        /* every answer */
    TR_IN_FIRST_TURN,  /* the first answer */
    TR_IN_FIRST_TURNS, /* answers 1..limit */
    TR_IN_CLOSING,     /* the last `limit` answers of the call */
    TR_BEFORE_HOLD,    /* the last two answers before each hold */
    TR_AFTER_HOLD,     /* the first answer after each hold */
    TR_AFTER_SURNAME,  /* answers after the caller's surname is known */
    TR_NO_SURNAME,     /* answers while it is not */
    TR_BEFORE_FACT,    /* READY: before a line of the caller has told a fact */
    TR_BEFORE_PICK_UP, /* READY, SIDE */
    TR_BEFORE_LOOK_UP, /* the last two answers before each look-up of more than `limit` ms */
    TR_AGREED_HOLD,    /* as BEFORE_HOLD, but a hold that cuts the caller's reply short had none */
    TR_WINDOW_COUNT
};
extern const char *const tr_window_names[TR_WINDOW_COUNT];

/* The state machines. "limit" and "low" are the rule's thresholds. */
enum tr_rule_kind {
    TR_RULE_SAY,        /* met when at least `low` (default 1) answers in the window hold an act
                           of `any`, every act of `all` and none of `before` (the author's
                           `lacks`); for BEFORE/AGREED/AFTER_HOLD at every hold, for BEFORE_LOOK_UP at
                           every such look-up */
    TR_RULE_AVOID,      /* broken when more than `limit` answers in the window hold one of `any`;
                            n/a while fewer than half of all answers say something new */
    TR_RULE_ORDER,      /* met when one of `any` is said before the first of `before`;
                           broken when `before` comes first; n/a when `before` never comes */
    TR_RULE_RINGS,      /* met when low <= rings at pick-up <= limit; a missed call breaks it */
    TR_RULE_MISSED,     /* broken when the call was never answered, or lifted and put down again
                           without a word */
    TR_RULE_FIRST_WORD, /* met when the first answer begins within `limit` ms of pick-up */
    TR_RULE_REACTION, /* met when at most `low` answers began more than `limit` ms after the line */
    TR_RULE_SILENCE,  /* met when patience ran out at most `limit` times */
    TR_RULE_INTERRUPT,   /* met when the caller was talked over at most `limit` times; the last
                            0.3 s of a line do not count */
    TR_RULE_HOLD,        /* met when every hold lasted at most `limit` ms, and those of one
                            conversation together at most `low` (the author's `total`; 0: any);
                            n/a without a hold */
    TR_RULE_SLIP_FILLED, /* met when the field (or every one) is filled, if it is required */
    TR_RULE_SLIP_RIGHT,  /* met when the filled fields hold their facts; n/a when none was filled */
    TR_RULE_HANG_UP,     /* met when the caller hung up first, or the trainee no sooner than
                            `limit` ms after all was said; broken when the trainee hung up first;
                            without a limit only hanging up in mid-call does; n/a when the caller
                            left in anger or after silence; leaving the call is hanging up */
    TR_RULE_LENGTH,      /* met when talk lasted at most `limit` % of the scenario's high length */
    TR_RULE_MOOD,        /* met when the final mood is at least `limit` */
    TR_RULE_REPEAT,      /* met when at most `limit` answers repeat an earlier one to the letter;
                            very short ones may */
    TR_RULE_LONG_ANSWER, /* met when at most `low` answers take longer than `limit` ms to say */
    TR_RULE_SIDE,        /* met when every side event of the kind `field` that began was handled
                            within `limit` ms; n/a when none began. BEFORE_PICK_UP: looks only at
                            those that began before it, and they must be handled by then, too */
    TR_RULE_CONTROL,     /* met when the event `field` (tr_event_names) happened at least `low` and
                            at most `limit` times */
    TR_RULE_READY,       /* met when pen and form were at hand before the window's moment; n/a
                            when they were never missing */
    TR_RULE_TALLY,       /* met when at least `low` different acts of `any` were said in the call */
    TR_RULE_EVERY,    /* broken when more than `limit` answers in a row hold none of `any`; n/a in
                         calls of no more answers than that */
    TR_RULE_SEQUENCE, /* broken when an act of `any` is said for the first time after one that
                         stands behind it there; met when at least `low` of them were said in
                         their order, n/a with fewer */
    TR_RULE_THAT,     /* met when the expression `that` is true at the end of the call */
    TR_RULE_QUIZ,     /* not observable in a call: asked afterwards; never in force in one */
    TR_RULE_BETWEEN,  /* the clock runs from an answer with one of `any`, or without any from the
                         event `field`, to one of `before` (the author's `ends`) in an answer or
                         aside, or without any to the event `field`; met when it takes at least
                         `low` and at most `limit` ms (0: as long as one likes; a time that the
                         answer names takes the place of another limit), broken when it
                         never comes; n/a when it never began, when the call ends before a time
                         that was named, or what ends it is a dial and the
                         scenario has nothing to dial */
    TR_RULE_COUNT
};
extern const char *const tr_rule_kind_names[TR_RULE_COUNT];

/* Part of a call, or of the work around it, that a rule belongs to. */
enum tr_rule_phase {
    TR_PHASE_BEFORE_CALL,
    TR_PHASE_PICK_UP,
    TR_PHASE_OPENING,
    TR_PHASE_TALK,
    TR_PHASE_HOLD,
    TR_PHASE_TRANSFER,
    TR_PHASE_RECORD,
    TR_PHASE_CLOSE,
    TR_PHASE_AFTER_CALL,
    TR_PHASE_OUTBOUND,
    TR_PHASE_WHOLE_CALL,
    TR_RULE_PHASE_COUNT
};
extern const char *const tr_rule_phase_names[TR_RULE_PHASE_COUNT];

/* How keeping a rule can be seen; bits of tr_rule.observe. */
enum tr_observed {
    TR_BY_TIMING,
    TR_BY_ACT,
    TR_BY_FORM,
    TR_BY_CONTROL,
    TR_BY_SCENE,
    TR_BY_QUIZ,
    TR_BY_VOICE, /* only in the sound of the voice, which nothing here hears */
    TR_OBSERVED_COUNT
};
extern const char *const tr_observed_names[TR_OBSERVED_COUNT];

/* What a kind of rule counts its thresholds in. */
enum tr_rule_unit {
    TR_UNIT_NONE, /* it has no such threshold */
    TR_UNIT_TIMES,
    TR_UNIT_ANSWERS,
    TR_UNIT_RINGS,
    TR_UNIT_TIME, /* kept in ms, written in s or min */
    TR_UNIT_PERCENT,
    TR_UNIT_MOOD,
    TR_UNIT_COUNT
};
struct tr_rule_units {
    uint8_t low, limit; /* enum tr_rule_unit */
    uint8_t needed;     /* 1: the limit has no default */
};
extern const struct tr_rule_units tr_rule_units[TR_RULE_COUNT];
/* "", "times", "answers", "rings", "s", "%", "mood": as thresholds are written, "60 s". */
extern const char *const tr_unit_names[TR_UNIT_COUNT];

struct tr_rule {
    tr_str id; /* as in the rule catalogue: "answer_within_three_rings" */
    tr_str group;
    uint32_t section;       /* index of card->sections */
    uint32_t kind;          /* enum tr_rule_kind */
    uint32_t window;        /* enum tr_window */
    uint32_t points;        /* weight, 1..1000 */
    uint16_t fatal;         /* 1: breaking it caps the score */
    uint16_t timed;         /* 1: not applicable in the untimed profile */
    uint16_t when_expected; /* 1: n/a unless a beat that was reached expects one of `any` */
    uint16_t bonus;         /* 1: points on top when met, n/a when not */
    uint16_t phase;         /* enum tr_rule_phase */
    uint16_t observe;       /* a bit per enum tr_observed */
    int32_t low, limit;
    struct tr_slice any, all, before; /* of card->refs: indices of acts */
    struct tr_slice applies;          /* code, evaluated at the end of the call; empty is true */
    struct tr_slice that;             /* THAT: code, likewise */
    tr_str field; /* slip field, or empty for all required ones; SIDE: name of a kind of side
                     event; CONTROL: name of an event */
    struct tr_text title, expected, coaching;
    struct tr_text met, broken; /* what satisfies and what breaks it; may be empty */
    tr_str sources;             /* where it is from: "000·A1, 001·S3" */
    struct tr_text ask;         /* QUIZ: the question */
    struct tr_slice answers;    /* QUIZ: of card->answers */
};

/* An answer that a question offers. */
struct tr_quiz_answer {
    struct tr_text text;
    uint32_t right; /* 1: the right one */
};

struct tr_section {
    tr_str id;
    struct tr_text title;
};

struct tr_card {
    tr_str id;
    struct tr_text title;
    uint32_t fatal_cap_one,
        fatal_cap_more; /* points: highest score with one, with more fatal rules */
    uint32_t section_count, rule_count, answer_count, act_count, ref_count, code_count, pool_size;
    struct tr_section *sections;
    struct tr_rule *rules;
    struct tr_quiz_answer *answers;
    tr_str *acts; /* sorted */
    uint16_t *refs;
    struct tr_ins *code;
    char *pool;
};

const char *tr_card_str(const struct tr_card *card, tr_str s);
tr_status tr_card_encode(const struct tr_card *card, struct tr_buf *buf, tr_err *err);
tr_status tr_card_decode(struct tr_card **out, const uint8_t *bytes, size_t len, tr_err *err);
void tr_card_free(struct tr_card *card);

#endif
