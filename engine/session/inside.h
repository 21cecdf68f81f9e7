/* What the files of the session share. Nobody outside this folder includes it. */
#ifndef TR_SESSION_INSIDE_H
#define TR_SESSION_INSIDE_H

#include "session/session.h"
#include "speech/readback.h"

/* Acts that only the session finds, behind those of the ear. */
enum tr_pseudo {
    TR_PSEUDO_FATAL,
    TR_PSEUDO_RIGHT,
    TR_PSEUDO_WRONG,
    TR_PSEUDO_PART,
    TR_PSEUDO_COUNT
};
extern const char *const tr_pseudo_acts[TR_PSEUDO_COUNT];

/* A ready-made answer as heard at one moment. */
struct tr_utterance {
    char *text;    /* filled in; owned */
    char *surname; /* that the ear was told, or NULL; owned */
    uint32_t len;
    bool dynamic; /* depends on drawn facts: compare before use */
    uint16_t count;
    uint16_t ids[TR_HEARD_MAX]; /* index of session->acts */
    struct tr_heard heard[TR_HEARD_MAX];
};

struct tr_session {
    void *block; /* the allocation that this lies in */
    const struct tr_content *content;
    struct tr_session_opts opts;
    char player[TR_PLAYER_MAX];
    char played_at[32];
    struct tr_call call;
    struct tr_recorder rec;
    struct tr_verdict verdict;
    bool ended;
    uint16_t from; /* beat to begin in, or TR_NONE */
    bool begun;    /* the call has begun there */

    /* Where in the conversation the next answer falls. */
    bool after_hold, closing;
    bool *closing_beat; /* per beat */

    /* Acts: what the ear can find, and the pseudo acts behind it. */
    const char *const *acts; /* borrowed from the ear */
    size_t act_count;
    uint16_t *act_setup; /* per act and pseudo act: index in setup->acts, or TR_NONE */
    uint16_t *act_run;   /* the same: index in this run's table, or TR_NONE */
    uint16_t *run_act;   /* the other way round */
    uint16_t run_count;

    struct tr_utterance **heard; /* per variant, moment, surname known; NULL: not heard yet */
    size_t heard_cap;
    bool *fact_text; /* per variant: a drawn fact is in it */

    /* The slip, and what was told for it. */
    char slip[TR_SLIP_MAX][TR_SLIP_TEXT_MAX + 1];
    bool fact_said[TR_FACTS_MAX];  /* per fact: some line names it */
    uint32_t told;                 /* bit per fact */
    int32_t told_by[TR_FACTS_MAX]; /* variant that told it last, or -1 */
    struct tr_session_read reads[TR_SESSION_READS_MAX];
    size_t read_count;
    struct tr_session_visit visits[TR_SESSION_VISITS_MAX];
    size_t visit_count;
    struct tr_session_times times;

    /* The answer being given. */
    struct tr_heard now[TR_HEARD_MAX];
    char text[TR_SAY_MAX + 1];
    char choices[TR_CHOICES_MAX][TR_SAY_MAX + 1];

    struct tr_spoken *spoken;
    size_t spoken_count, spoken_cap;
    bool spoken_lost; /* memory was short: the transcript would have gaps */
};

/* hearing.c */
enum tr_moment tr_session_moment(const struct tr_session *s);
tr_status tr_session_hearing_init(struct tr_session *s, tr_err *err);
void tr_session_hearing_done(struct tr_session *s);
/* The sentences that can be chosen now: of graph->refs. */
const struct tr_slice *tr_session_offered(const struct tr_session *s);
/* Hear session->text (len bytes); cmd gets text and acts. */
tr_status tr_session_hear_typed(struct tr_session *s, size_t len, struct tr_cmd *cmd, tr_err *err);
/* The same for a ready-made answer of the present beat; line: of the graph. */
tr_status tr_session_hear_choice(struct tr_session *s, uint16_t line, struct tr_cmd *cmd,
                                 tr_err *err);
/* Index in this run's table of an act that is named there or gets a name now; TR_NONE when it
 * is none that could be heard here. */
uint16_t tr_session_name_act(struct tr_session *s, const char *act);

/* session.c */
/* What is in the words of a command, which has its kind, time, choice and field: an answer
 * is heard, a note or a number compared with what was told. cmd borrows from the session. */
tr_status tr_session_hear(struct tr_session *s, const char *text, size_t text_len,
                          struct tr_cmd *cmd, bool *changed, tr_err *err);
/* As tr_session_run, of practice as well. */
tr_status tr_session_seal(const struct tr_session *s, struct tr_buf *out, tr_err *err);

/* read_back.c */
void tr_session_plan_told(struct tr_session *s); /* once, after the hearing */
void tr_session_forget_slip(struct tr_session *s);
/* A line is spoken: what it tells is known from now on. */
void tr_session_hear_told(struct tr_session *s, uint32_t variant);
/* If the answer reads back, compare its words with slip and facts and add to session->now
 * what came out; ids and the count grow by at most two. */
void tr_session_read_back(struct tr_session *s, const char *text, size_t len, int32_t at_ms,
                          uint16_t *ids, uint16_t *count);

/* times.c */
/* Of an answer, a silence, a hold, its end or a correction. */
void tr_session_take_time(struct tr_session *s, const struct tr_event *event);
void tr_session_take_visit(struct tr_session *s, const struct tr_event *event); /* of a beat */

/* transcript.c */
void tr_session_write_down(struct tr_session *s, const struct tr_event *event);
void tr_session_forget_spoken(struct tr_session *s);

#endif
