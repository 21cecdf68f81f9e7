/* The scorecard at work: each rule is a small state machine over events. */
#ifndef TR_SIM_SCORE_H
#define TR_SIM_SCORE_H

#include "sim/event.h"
#include "sim/setup.h"

enum tr_result { TR_NA, TR_MET, TR_BROKEN };
extern const char *const tr_result_names[3]; /* "na", "met", "broken" */

/* What showed it. */
struct tr_evidence {
    int32_t at_ms;       /* -1: the call as a whole */
    int32_t value;       /* what was measured, in the unit of the rule's limit; -1: nothing */
    uint16_t turn;       /* answer, from 1; 0: none */
    uint16_t act;        /* index in setup->acts, or TR_NONE */
    uint32_t start, end; /* bytes of that answer */
};

struct tr_rule_state {
    uint8_t result;  /* enum tr_result as it stands, TR_NA while the rule is not in force */
    uint8_t raw;     /* the same without asking whether it is in force */
    uint8_t applies; /* holds and orders: something happened that the rule is about */
    uint16_t count;  /* answers, holds, ... that count */
    uint8_t earlier; /* what it came to in earlier conversations of the call, if it looks at each */
    struct tr_evidence evidence;
    struct tr_evidence shown; /* what showed it was broken in one of those; HOLD: value adds up
                                 the holds of this one */
};

struct tr_call;

struct tr_score {
    struct tr_rule_state rules[TR_RULES_MAX]; /* per rule in use */
    struct tr_actset expected;        /* acts expected by beats reached in this conversation */
    struct tr_actset expected_before; /* ... and in earlier ones */
    uint16_t windows;                 /* bit per enum tr_window: an answer has fallen into it */
    uint16_t windows_before;          /* ... in earlier conversations */
    uint16_t after_hold;              /* the next answer is the first after a hold */
    int32_t cut_at;                   /* when the caller was last talked over, -1: never */
    uint16_t changed_count;           /* rules whose result the last event changed, each twice
                                         at most */
    uint16_t changed[2 * TR_RULES_MAX];
};

struct tr_rule_result {
    uint16_t rule; /* index of card->rules */
    uint8_t result;
    uint16_t points, max; /* of 1000; the max of all applicable rules sum to 1000 */
    struct tr_evidence evidence;
};

struct tr_verdict {
    uint16_t score;                     /* 0..1000, after fatal caps */
    uint16_t raw;                       /* before them */
    uint16_t fatal;                     /* fatal rules broken */
    uint16_t sections[TR_SECTIONS_MAX]; /* points; their sum is raw */
    uint16_t section_max[TR_SECTIONS_MAX];
    uint16_t rule_count;
    int32_t mood; /* final */
    int32_t rings;
    int32_t duration_ms; /* first ring to end */
    int32_t talk_ms;     /* pick-up to end */
    int32_t reaction_ms; /* sum of reactions, silences and holds; typing excluded */
    uint8_t end;         /* enum tr_end */
    uint16_t ending;     /* beat whose ending was reached, or TR_NONE */
    struct tr_rule_result rules[TR_RULES_MAX]; /* rule_count of them; the rest is left alone */
};

void tr_score_init(struct tr_score *score, const struct tr_setup *setup);
/* Feed one event; called by the call itself, after the event has taken effect. */
void tr_score_event(struct tr_score *score, const struct tr_call *call,
                    const struct tr_event *event);
/* A conversation is over and another caller will ring: settle the rules that look
 * at each. */
void tr_score_part(struct tr_score *score, const struct tr_call *call);
/* The call is over: settle what was left open. Called before TR_EV_ENDED. */
void tr_score_finish(struct tr_score *score, const struct tr_call *call);
/* The verdict of an ended call. */
void tr_score_verdict(const struct tr_score *score, const struct tr_call *call,
                      struct tr_verdict *out);

#endif
