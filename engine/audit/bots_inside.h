/* Inside of the bots: one of them in a call, its words and its hands. */
#ifndef TR_AUDIT_BOTS_INSIDE_H
#define TR_AUDIT_BOTS_INSIDE_H

#include "audit/bots.h"
#include "session/session.h"

struct tr_bot_call {
    enum tr_bot kind;
    struct tr_session *session;
    const struct tr_call *call;
    const struct tr_content *content;
    const struct tr_phrasings *phrasings;
    uint64_t seed;
    uint32_t turn;
    uint32_t asked_turn; /* the answer after the one that asked for a moment */
    uint32_t stays;      /* turns in this beat, after the first */
    int32_t wait_ms;     /* before it does anything */
    bool asked_to_hold, held, said_goodbye;
    uint16_t last_beat;  /* in which it spoke last */
    uint16_t asked_beat; /* in which it asked to hold before using its hands */
    uint16_t briefed;    /* who was told what it is about, or TR_NONE */
    uint16_t tried;      /* who was asked in vain, or TR_NONE */
    uint32_t greeted;    /* side events: bit per one that was dealt with */
    uint16_t aside_beat; /* whose aside was said */
    uint64_t looked;     /* of graph->wants: was looked up */
    char text[TR_SAY_MAX + 1];
    size_t len;
};

/* --- bots_words.c --- */
/* Add the phrase for an act to what is going to be said. */
void tr_bot_phrase(struct tr_bot_call *b, const char *act);
/* What a careful one, a courteous one, ... says in this turn. */
void tr_bot_say_expected(struct tr_bot_call *b);
void tr_bot_say_politely(struct tr_bot_call *b);
void tr_bot_say_curtly(struct tr_bot_call *b);
void tr_bot_say_rudely(struct tr_bot_call *b);

/* --- bots.c --- */
const struct tr_beat *tr_bot_beat(const struct tr_bot_call *b); /* the present one */
tr_status tr_bot_act(struct tr_bot_call *b, enum tr_cmd_kind kind, int32_t after_ms, tr_err *err);
/* Say it. */
tr_status tr_bot_speak(struct tr_bot_call *b, int32_t after_ms, tr_err *err);
tr_status tr_bot_choose(struct tr_bot_call *b, uint32_t choice, int32_t after_ms, tr_err *err);
/* Note the facts that a text tells. */
tr_status tr_bot_note_told(struct tr_bot_call *b, const char *text, tr_err *err);
/* Whether a branch of the present beat waits for this. */
bool tr_bot_heeds(const struct tr_bot_call *b, enum tr_trigger trigger);

/* --- bots_hands.c --- */
/* Something besides speaking that wants to be done now; *done: it was. */
tr_status tr_bot_hands(struct tr_bot_call *b, bool *done, tr_err *err);
/* The caller is on hold. */
tr_status tr_bot_held(struct tr_bot_call *b, tr_err *err);
/* Nobody is on the line. */
tr_status tr_bot_dial(struct tr_bot_call *b, tr_err *err);

#endif
