/* What a played call teaches beyond its points: the slip field by field beside the
 * facts, what was read back, what would have been good to say, what to say instead of
 * a taboo, and where the time went. Window, terminal and JSON show the same rows. */
#ifndef TR_REPORT_DEBRIEF_H
#define TR_REPORT_DEBRIEF_H

#include "report/say.h"
#include "session/session.h"

enum tr_slip_judgement {
    TR_SLIP_IS_EXACT,
    TR_SLIP_IS_EQUIVALENT, /* the same in another form */
    TR_SLIP_IS_NEAR,       /* one slip of the pen away, or a part of it */
    TR_SLIP_IS_WRONG,
    TR_SLIP_IS_MISSING,  /* told or needed, and not noted */
    TR_SLIP_IS_INVENTED, /* noted, though nobody said it */
    TR_SLIP_IS_FREE,     /* nothing to compare it with */
    TR_SLIP_IS_EMPTY,    /* not told, not needed, not noted */
    TR_SLIP_IS_COUNT
};
/* "exact", "equivalent", ...: stable names for programs. */
extern const char *const tr_slip_judgement_names[TR_SLIP_IS_COUNT];
/* The same for people; borrowed from the catalogue. */
const char *tr_slip_judgement_words(enum tr_slip_judgement judgement);
bool tr_slip_judgement_good(enum tr_slip_judgement judgement);

struct tr_debrief_slip {
    uint32_t field;
    enum tr_slip_judgement judgement;
    char *written; /* "": nothing; owned, as the rest */
    char *fact;    /* "": none */
    char *note;    /* what is wrong with it: "Digit 6 is 9, not 2."; may be "" */
};

enum tr_read_judgement {
    TR_READ_IS_RIGHT,
    TR_READ_IS_OFF_SLIP,
    TR_READ_IS_OFF_FACT,
    TR_READ_IS_MISSING
};
extern const char *const tr_read_judgement_names[4]; /* "right", "differs_from_slip", ... */
const char *tr_read_judgement_words(enum tr_read_judgement judgement);

struct tr_debrief_read {
    int32_t at_ms;
    uint32_t field;
    enum tr_read_judgement judgement;
    char *said, *fact, *slip, *note;
};

#define TR_COACH_PHRASES 2

struct tr_debrief_coach {
    const char *act;   /* borrowed from the content */
    const char *title; /* what it is; borrowed */
    enum tr_moment moment;
    int32_t at_ms; /* when it was expected; -1: in the call as a whole */
    size_t count;
    char *phrases[TR_COACH_PHRASES];
};

struct tr_debrief_taboo {
    const char *act, *title; /* borrowed */
    int32_t at_ms;
    char *words; /* that showed it */
    size_t count;
    const char *families[TR_COACH_PHRASES]; /* borrowed */
    char *phrases[TR_COACH_PHRASES];
};

struct tr_debrief {
    struct tr_debrief_slip *slip;
    struct tr_debrief_read *reads;
    struct tr_debrief_coach *coach;
    struct tr_debrief_taboo *taboos;
    size_t slip_count, read_count, coach_count, taboo_count;
    struct tr_session_times times;
};

/* session: ended
 * out:     caller's storage, tr_debrief_done; all zero on error
 * errors:  TR_ENOMEM */
tr_status tr_debrief_init(struct tr_debrief *out, const struct tr_session *session, tr_err *err);
void tr_debrief_done(struct tr_debrief *debrief);

/* debrief_slip.c */
tr_status tr_debrief_slip_rows(struct tr_debrief *d, const struct tr_session *session, tr_err *err);
/* debrief_coach.c */
tr_status tr_debrief_coach_rows(struct tr_debrief *d, const struct tr_session *session,
                                tr_err *err);
/* The best phrases for an act at a moment of this call, ready to be said.
 * phrases: *count of them, owned by the caller, as far as there is memory */
tr_status tr_debrief_phrases(const struct tr_session *session, const char *act,
                             enum tr_moment moment, char *phrases[TR_COACH_PHRASES], size_t *count,
                             tr_err *err);
/* The moment at which a rule's words are due. */
enum tr_moment tr_debrief_moment(const struct tr_session *session, const struct tr_rule *rule);
/* Where the time went, in a sentence. */
void tr_debrief_times_text(const struct tr_session_times *times, char *out, size_t cap);

#endif
