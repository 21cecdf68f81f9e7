/* Graph, house and scorecard linked for playing: one table of acts, act sets
 * as bit sets, the rules in use. Immutable; any number of calls share one. */
#ifndef TR_SIM_SETUP_H
#define TR_SIM_SETUP_H

#include "sim/card.h"
#include "sim/graph.h"
#include "sim/house.h"

#define TR_ACTSET_WORDS 3 /* 192 bits: TR_ACTS_MAX and TR_ACT_ANSWER */
#define TR_ACT_ANSWER 191 /* stands in every answer, whatever was heard in it */

struct tr_actset {
    uint64_t w[TR_ACTSET_WORDS];
};

struct tr_branch_sets {
    struct tr_actset all, any, lacks;
    uint32_t has_any; /* 0: any is empty and holds */
};

struct tr_rule_sets {
    struct tr_actset any, all, before;
};

/* What a step and a verdict ask of a rule in use, close together; in the card its texts
 * lie between. */
struct tr_rule_brief {
    int32_t low, limit;
    struct tr_slice applies; /* of card->code */
    uint16_t points;
    uint8_t kind, window, section; /* as in struct tr_rule */
    uint8_t timed, when_expected, fatal, bonus;
    uint8_t has_any, has_before; /* it names acts there */
};

#define TR_RULESET_WORDS ((TR_RULES_MAX + 63) / 64)

/* Rules in use, a bit each. */
struct tr_ruleset {
    uint64_t w[TR_RULESET_WORDS];
};

/* Answers that few are. */
enum tr_seldom {
    TR_SELDOM_FIRST,      /* of a conversation */
    TR_SELDOM_REPEATED,   /* said before, to the letter */
    TR_SELDOM_AFTER_HOLD, /* the first after one */
    TR_SELDOM_COUNT
};

/* Somebody, or a desk, that can be asked and handed over to: the house's people,
 * then its departments, then the scenario's own; one that the scenario places
 * anew stands in the house's place. All texts are borrowed. */
struct tr_who {
    const char *id; /* "" : cannot be asked for */
    const char *name[TR_LANG_COUNT], *department[TR_LANG_COUNT], *back[TR_LANG_COUNT];
    const char *extension;
    uint8_t where; /* enum tr_whereabouts */
    uint8_t desk;  /* 1: a department */
    int32_t answers_ms;
};

/* An entry that can be looked up: the house's, then the scenario's; one of the
 * same id stands in the house's place. */
struct tr_lookup {
    const char *id;
    const char *title[TR_LANG_COUNT], *text[TR_LANG_COUNT]; /* text: for tr_call_text */
    int32_t look_up_ms;
    uint8_t everyday;
};

struct tr_setup {
    const struct tr_graph *graph; /* borrowed, as are house and card */
    const struct tr_house *house;
    const struct tr_card *card;
    uint32_t ring_ms;
    uint32_t act_count;
    const char **acts;   /* names, sorted by strcmp; borrowed from graph and card */
    uint16_t *graph_act; /* index in graph->acts -> index in acts */
    uint16_t *card_act;
    struct tr_branch_sets *branches; /* per branch of the graph */
    uint8_t *asks_acts;              /* per branch: one of its sets names an act */
    struct tr_actset *expects;       /* per beat */
    uint8_t *has_after;              /* per beat: a branch of it has `after` */
    uint16_t *gives_surname;         /* per variant of the graph: bit 0: its text tells the surname
                                        of whoever is on the line; bit 1 the caller's, and so on
                                        those of the cast */
    uint8_t *gives_fact;             /* per variant: its text tells a drawn fact */
    uint32_t who_count, entry_count;
    struct tr_who *who;
    struct tr_lookup *entries;
    uint16_t *wants; /* per graph->wants: index of who, entries or house->festivals */
    uint32_t rule_count;
    uint16_t *rules;              /* indices of card->rules in use, in card order */
    struct tr_rule_brief *briefs; /* per rule in use, as are the sets */
    struct tr_rule_sets *rule_sets;
    uint64_t watch; /* bit per enum tr_event_kind that rules of own_rules or event_rules look at */
    struct tr_ruleset *own_rules;    /* per enum tr_event_kind: rules in use whose kind is about it,
                                        as rings are about being picked up */
    struct tr_ruleset *event_rules;  /* per enum tr_event_kind: rules in use of kind side, control,
                                        ready or between, or in the window before_look_up, that it
                                        concerns; asked after those */
    struct tr_ruleset *act_rules;    /* per act, and for TR_ACT_ANSWER at act_count: the rules in
                                        use that an answer with it concerns */
    struct tr_ruleset *seldom_rules; /* per enum tr_seldom: rules in use that look at no answers but
                                        such ones */
    uint16_t *rule_field;            /* per rule in use: index of graph->slip, enum tr_side_kind
                                        (SIDE), enum tr_event_kind (CONTROL, BETWEEN), or TR_NONE */
};

/* Link the three; they must outlive the setup.
 * out:    caller frees with tr_setup_free; untouched on error
 * errors: TR_ELIMIT (too many acts or rules together), TR_EINVAL (the house has not what
 *         the scenario asks for), TR_ENOMEM */
tr_status tr_setup_new(struct tr_setup **out, const struct tr_graph *graph,
                       const struct tr_house *house, const struct tr_card *card, tr_err *err);
void tr_setup_free(struct tr_setup *setup);

/* Whether house or scenario have what the scenario asks for; want: of graph->wants.
 * offer: NULL, or called with every id of that sort */
bool tr_want_met(const struct tr_graph *graph, const struct tr_house *house, uint32_t want,
                 void (*offer)(void *ctx, const char *id), void *ctx);

/* Index of an act in setup->acts, or TR_NONE. */
uint16_t tr_setup_act(const struct tr_setup *setup, const char *name);
/* Index of setup->who, or of setup->entries, by id; else by name, extension or
 * title in any language; TR_NONE when there is none. */
uint16_t tr_setup_who(const struct tr_setup *setup, const char *name);
uint16_t tr_setup_entry(const struct tr_setup *setup, const char *name);

static inline void tr_actset_add(struct tr_actset *s, uint16_t act)
{
    s->w[act >> 6] |= (uint64_t)1 << (act & 63);
}
static inline int tr_actset_has(const struct tr_actset *s, uint16_t act)
{
    return (int)(s->w[act >> 6] >> (act & 63) & 1);
}
static inline int tr_actset_empty(const struct tr_actset *s)
{
    return (s->w[0] | s->w[1] | s->w[2]) == 0;
}
static inline int tr_actset_meets(const struct tr_actset *a, const struct tr_actset *b)
{
    return ((a->w[0] & b->w[0]) | (a->w[1] & b->w[1]) | (a->w[2] & b->w[2])) != 0;
}
/* Every act of b is in a. */
static inline int tr_actset_covers(const struct tr_actset *a, const struct tr_actset *b)
{
    return ((b->w[0] & ~a->w[0]) | (b->w[1] & ~a->w[1]) | (b->w[2] & ~a->w[2])) == 0;
}

#endif
