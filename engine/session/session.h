/* The session: the one place where an intent is heard by the ear, matched with
 * the slip, recorded and stepped. Window, terminal, scripts, bots and bench are
 * all callers of this; none of them steps a call by itself. */
#ifndef TR_SESSION_SESSION_H
#define TR_SESSION_SESSION_H

#include "session/content.h"

/* Act that the session adds to an answer whose words matched a fatal template;
 * scorecards watch it, transcripts and `thirdring acts` do not list it. */
#define TR_ACT_FATAL "fatal_phrase"

/* What the trainee wants to do, before anybody heard it. */
struct tr_intent {
    int32_t at_ms;
    uint8_t kind;      /* enum tr_cmd_kind */
    uint8_t choice;    /* CHOOSE: 1..9, as shown */
    const char *field; /* NOTE: name of a slip field. LOOK_UP, CONSULT, TRANSFER: id of an entry,
                          of somebody or of a desk; or a name, an extension or a title */
    const char *text;  /* SAY, NOTE, DIAL: any bytes; cleaned and cut, and said so */
    size_t text_len;
};

/* A voice of the cast is TR_WHO_CALLER with its number in `by`. */
enum tr_speaker { TR_WHO_CALLER, TR_WHO_TRAINEE, TR_WHO_SYSTEM };
extern const char *const tr_speaker_names[3]; /* "caller", "trainee", "system" */

/* One line of what was said and done, for transcripts. */
struct tr_spoken {
    int32_t at_ms;
    enum tr_speaker who;
    char *text; /* owned by the session */
    uint32_t heard_count;
    struct tr_heard *heard; /* trainee: what the ear found; .name is an index for
                               tr_session_act_name */
    uint32_t event;         /* enum tr_event_kind; of the trainee: TR_EV_SAID or TR_EV_ASIDE */
    uint16_t by;            /* caller: of graph->cast, or TR_NONE for the caller */
    int32_t a, b;           /* system: of the event */
};

struct tr_session;

struct tr_session_opts {
    struct tr_call_opts call;
    const char *player;    /* shown on the board; NULL or "" is allowed */
    const char *played_at; /* RFC 3339, from the edge */
    struct tr_sink sink;   /* sees every event after the session has; may be empty */
    bool no_transcript;    /* bots and bench: keep none */
    bool practice;         /* for trying out: there will be no run to keep */
    const char *from;      /* beat in which the call begins, picked up; that is practice.
                              NULL: it rings. Only read by tr_session_new */
};

/* A call about to ring.
 * content: borrowed, must outlive the session; needs its ear
 * out:     caller frees with tr_session_free
 * errors:  TR_EINVAL, TR_ENOTFOUND (no beat of that name; the nearest is named), TR_ENOMEM */
tr_status tr_session_new(struct tr_session **out, const struct tr_content *content,
                         const struct tr_session_opts *opts, tr_err *err);
void tr_session_free(struct tr_session *session);

/* Begin again with another seed on the same memory (bots, bench). */
tr_status tr_session_restart(struct tr_session *session, uint64_t seed, tr_err *err);

/* Hear, match, record, step.
 * cut:    may be NULL; set when the text had to be cleaned or cut
 * errors: TR_EINVAL (time goes back, unknown field, nobody or nothing of that name, no
 *         such choice), TR_ENOMEM, TR_ELIMIT;
 *         the call is unchanged and nothing is recorded */
tr_status tr_session_do(struct tr_session *session, const struct tr_intent *intent, bool *cut,
                        tr_err *err);

/* Let time pass. */
tr_status tr_session_advance(struct tr_session *session, int32_t to_ms, tr_err *err);

/* Nobody will act any more: play on to the end. */
tr_status tr_session_finish(struct tr_session *session, tr_err *err);

const struct tr_call *tr_session_call(const struct tr_session *session);
const struct tr_content *tr_session_content(const struct tr_session *session);
/* Verdict of an ended call; borrowed. NULL before the end. */
const struct tr_verdict *tr_session_verdict(const struct tr_session *session);
/* All that was said and done; borrowed until the next call of the session. */
const struct tr_spoken *tr_session_transcript(const struct tr_session *session, size_t *count);
const char *tr_session_act_name(const struct tr_session *session, uint16_t name);
/* The ready-made answers of the present beat, or what can be said aside now,
 * filled in; gives their number.
 * out:   TR_CHOICES_MAX texts, borrowed until the next step */
size_t tr_session_choices(struct tr_session *session, const char *out[TR_CHOICES_MAX]);
/* Name of the ending: the scenario's own, or of enum tr_end. Borrowed. */
const char *tr_session_ending(const struct tr_session *session);

/* Index of the beat of that name.
 * errors: TR_ENOTFOUND; the message names the nearest one */
tr_status tr_session_beat(const struct tr_graph *graph, const char *name, uint16_t *out,
                          tr_err *err);

/* Bytes of the finished run ("TRR"), appended.
 * errors: TR_EINVAL before the end and of practice, TR_ENOMEM */
tr_status tr_session_run(const struct tr_session *session, struct tr_buf *out, tr_err *err);

#endif
