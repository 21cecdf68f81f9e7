/* A small scenario with a scorecard, built in memory for the call's tests. The
 * numbers are round so that expected times can be read off. */
#ifndef TR_TEST_SIM_FIXTURE_H
#define TR_TEST_SIM_FIXTURE_H

#include "sim/call.h"

enum { B_OPENING, B_ASKS, B_BYE, B_HURT, B_HELLO, B_BACK, B_COUNT };
enum { L_ASKS, L_BYE, L_HURT, L_HELLO, L_KIND, L_CURT, L_COUNT };
/* sorted by name, as in every graph */
enum { A_ACK, A_LATE, A_BYE, A_GREET, A_HELP, A_HOLD, A_NAME, A_REFUSE, A_RESUME, A_COUNT };

struct fixture {
    struct tr_graph graph;
    struct tr_house house;
    struct tr_card card;
    struct tr_setup *setup;
    char pool[4096];
    char card_pool[4096];
    uint32_t pool_len, card_pool_len;
    struct tr_beat beats[B_COUNT];
    struct tr_branch branches[64];
    struct tr_line lines[L_COUNT];
    struct tr_variant variants[L_COUNT * TR_LANG_COUNT + 3];
    struct tr_fact facts[2];
    struct tr_slip_field slip[2];
    struct tr_var vars[1];
    struct tr_set sets[1];
    tr_str acts[A_COUNT];
    uint16_t refs[32];
    struct tr_ins code[32];
    tr_str groups[1];
    struct tr_section sections[2];
    struct tr_rule rules[TR_RULES_MAX];
    tr_str card_acts[A_COUNT];
    uint16_t card_refs[64];
    struct tr_ins card_code[32];
};

/* Everything but the rules; then add rules and link. */
void fixture_init(struct fixture *f);
/* A further text of its graph and house. */
tr_str fixture_word(struct fixture *f, const char *s);
/* A rule of 10 points in section 0 of group "base"; change what it returns. */
struct tr_rule *fixture_rule(struct fixture *f, const char *id, enum tr_rule_kind kind);
/* A slice of the card's refs holding these acts; end with -1. */
struct tr_slice fixture_acts(struct fixture *f, const int *acts);
void fixture_link(struct fixture *f);
void fixture_done(struct fixture *f);

/* Events as they came, for assertions. */
struct trace {
    struct tr_event ev[512];
    size_t count;
};
void trace_emit(void *ctx, const struct tr_event *ev);
/* The nth (from 0) event of a kind, or NULL. */
const struct tr_event *trace_find(const struct trace *t, enum tr_event_kind kind, size_t n);
/* ... which has to be there, ... */
const struct tr_event *trace_must_find(const struct trace *t, enum tr_event_kind kind, size_t n);
/* ... and with these values. */
void trace_check(const struct trace *t, enum tr_event_kind kind, size_t n, int32_t at_ms, int32_t a,
                 int32_t b);
size_t trace_count(const struct trace *t, enum tr_event_kind kind);

/* A further branch of a beat; its branches move to the end so that they stay together. */
struct tr_branch *fixture_also(struct fixture *f, int beat, enum tr_trigger trigger, uint16_t what,
                               uint16_t to);

/* Start a call at normal patience; its events go to trace (may be NULL). */
void begin(struct fixture *f, struct tr_call *call, struct trace *trace);
void do_cmd(struct tr_call *call, int32_t at_ms, enum tr_cmd_kind kind);
/* An answer with these acts and words. */
void say_text(struct tr_call *call, int32_t at_ms, const struct tr_heard *heard, uint16_t count,
              const char *text);
/* An answer holding these acts, in words of its own; end with -1. */
void say(struct tr_call *call, int32_t at_ms, const int *acts);
#define SAY(call, at, ...) say((call), (at), (const int[]){__VA_ARGS__, -1})

#endif
