/* The session: the one place where an intent is heard by the ear, matched with
 * the slip, recorded and stepped. Window, terminal, scripts, bots and bench are
 * all callers of this; none of them steps a call by itself. */
#ifndef TR_SESSION_SESSION_H
#define TR_SESSION_SESSION_H

#include "session/content.h"

/* Act that the session adds to an answer whose words matched a fatal template;
 * scorecards watch it, transcripts and `thirdring acts` do not list it. */
#define TR_ACT_FATAL "fatal_phrase"
/* The same for an answer that reads back: every value in it is what the caller said;
 * one is not; something that was told and has to be noted is not in it. */
#define TR_ACT_READ_RIGHT "read_back_right"
#define TR_ACT_READ_WRONG "read_back_wrong"
#define TR_ACT_READ_PART "read_back_part"
bool tr_session_is_pseudo(const char *act);

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

/* One value in an answer that read the slip back. */
struct tr_session_read {
    int32_t at_ms;
    uint16_t turn;                   /* answer, from 1 */
    uint8_t field;                   /* of graph->slip */
    uint8_t how;                     /* enum tr_read */
    bool off_slip;                   /* what was read and what was noted then are not the same */
    char said[TR_SLIP_TEXT_MAX + 1]; /* the words; cut. Empty: not in them */
    char slip[TR_SLIP_TEXT_MAX + 1]; /* as noted at that time */
};
/* A beat that was come to, and the moment of the call that an answer there falls into. */
struct tr_session_visit {
    int32_t at_ms;
    uint16_t beat;
    uint8_t moment; /* enum tr_moment */
};
#define TR_SESSION_VISITS_MAX 128

/* Where the time went, ms; each second is counted once. */
struct tr_session_times {
    int32_t answers;
    int32_t first_key;         /* from the end of the caller's line to the first key, summed */
    int32_t first_key_longest; /* of one answer */
    int32_t typing;            /* from the first key of an answer to its end */
    int32_t corrections;       /* times that something typed was taken back */
    int32_t silences;          /* times that the caller's patience ran out */
    int32_t silence;           /* until then, summed */
    int32_t holds, held;
};

#define TR_SESSION_READS_MAX 48 /* later ones are judged, but not kept */

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
/* What a field of the slip holds now; empty: nothing. Borrowed until it is noted again. */
const char *tr_session_slip(const struct tr_session *session, uint32_t field);
/* Has the caller (or anybody else in the call) said a fact? */
bool tr_session_told(const struct tr_session *session, uint32_t fact);
/* What was read back, in order; borrowed until the next command. */
const struct tr_session_read *tr_session_reads(const struct tr_session *session, size_t *count);
/* Beats in the order in which they were come to; borrowed. */
const struct tr_session_visit *tr_session_visits(const struct tr_session *session, size_t *count);
const struct tr_session_times *tr_session_times(const struct tr_session *session);
/* Name of the ending: the scenario's own, or of enum tr_end. Borrowed. */
const char *tr_session_ending(const struct tr_session *session);

/* Index of the beat of that name.
 * errors: TR_ENOTFOUND; the message names the nearest one */
tr_status tr_session_beat(const struct tr_graph *graph, const char *name, uint16_t *out,
                          tr_err *err);

/* Hear a recorded command at its own time, as tr_session_do would, and neither record nor
 * step it; for a referee, whose session takes recorded commands only.
 * recorded: of a run that re-simulates on the session's content with these options
 * now:      the command with the text, acts and match of this hearing; acts are named by
 *           tr_session_act_name. Borrowed until the next call of the session
 * errors:   TR_EINVAL (time goes back, a field that the slip does not have), TR_ENOMEM */
tr_status tr_session_hear_again(struct tr_session *session, const struct tr_cmd *recorded,
                                struct tr_cmd *now, tr_err *err);
/* Step that command as it is recorded. heard[].act is bound to the content's setup.
 * errors: TR_EINVAL (it does not fit the call) */
tr_status tr_session_follow(struct tr_session *session, const struct tr_cmd *recorded, tr_err *err);

/* Bytes of the finished run ("TRR"), appended.
 * errors: TR_EINVAL before the end and of practice, TR_ENOMEM */
tr_status tr_session_run(const struct tr_session *session, struct tr_buf *out, tr_err *err);

#endif
