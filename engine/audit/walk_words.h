/* What answers are in words, and what the ear finds in them. */
#ifndef TR_AUDIT_WALK_WORDS_H
#define TR_AUDIT_WALK_WORDS_H

#include "audit/walk_inside.h"
#include "speech/ear.h"

/* What was heard in one wording. */
struct tr_said {
    bool known;
    uint16_t count;
    uint32_t len; /* bytes of the text */
    struct tr_heard heard[TR_HEARD_MAX];
};

/* A class of acts in words. */
struct tr_worded {
    char *text; /* NULL: there are no words for it */
    uint32_t len;
    bool short_of;        /* the ear finds other acts in it than meant */
    struct tr_said *said; /* by moment and known surname */
};

/* Words for all classes. errors: TR_ENOMEM */
tr_status tr_words_plan(struct tr_walker *w, tr_err *err);
void tr_words_done(struct tr_walker *w);
/* Compare what was meant with what is heard. errors: as tr_ear_hear */
tr_status tr_words_check(struct tr_walker *w, tr_err *err);
/* Whether words do not do for a class: it has to be walked as acts. */
bool tr_words_fall_short(const struct tr_walker *w, uint32_t class);
/* Hear a text once. named: the caller's surname is known. errors: as tr_ear_hear */
tr_status tr_words_hear(struct tr_walker *w, struct tr_said *said, const char *text, size_t len,
                        enum tr_moment moment, bool named, tr_err *err);
struct tr_actset tr_words_acts(const struct tr_heard *heard, uint16_t count);

#endif
