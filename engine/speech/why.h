/* Why was an act heard, and why was what looks like one not? For trainers who
 * contest a score and for people who edit the lexicon. Asking changes nothing in
 * what is heard. */
#ifndef TR_SPEECH_WHY_H
#define TR_SPEECH_WHY_H

#include "speech/ear.h"

/* How far a condition or an act looks. */
enum tr_scope { TR_SCOPE_CLAUSE, TR_SCOPE_SENTENCE, TR_SCOPE_TURN };

/* What became of a place where a template's words stand. */
enum tr_fate {
    TR_FATE_COUNTED,   /* the words by which its act is reported */
    TR_FATE_ALSO,      /* shows its act too, which is reported by other words */
    TR_FATE_MOMENT,    /* counts at other moments of a call only */
    TR_FATE_TOO_LONG,  /* counts in shorter answers only */
    TR_FATE_TOO_SHORT, /* counts in longer answers only */
    TR_FATE_QUOTED,    /* said in quotation marks */
    TR_FATE_UNLESS,    /* other words forbid it */
    TR_FATE_NEEDS,     /* other words are missing */
    TR_FATE_YIELDS,    /* does not stand beside another act */
    TR_FATE_ALONE,     /* stands only beside another act */
    TR_FATE_BEATEN,    /* another act takes its place */
    TR_FATE_DROPPED,   /* could not be judged: a template beyond the limits */
    TR_FATE_COUNT
};
/* "counted", "also", "moment", "too_long", "too_short", "quoted", "unless",
 * "needs", "yields", "alone", "beaten", "dropped". */
extern const char *const tr_fate_names[TR_FATE_COUNT];

struct tr_why {
    enum tr_fate fate;
    const char *act;
    const char *file; /* of the template, with its line */
    uint32_t line;
    uint32_t start, end; /* its words: bytes of the text as given */
    bool fatal;          /* the template is */
    enum tr_scope scope; /* unless needs yields alone beaten: how far was looked */
    /* What said no. unless, needs, dropped: the condition; yields, beaten: the
     * template of by_act; otherwise by_file is NULL. */
    const char *by_file;
    uint32_t by_line;
    uint32_t by_start, by_end; /* the words that said no; equal: there are none */
    const char *by_act;        /* yields, alone, beaten */
    uint8_t moments;           /* moment: a bit for each that it counts at */
    uint32_t words, bound;     /* too_long, too_short: of the answer, of the template */
};

/* As tr_ear_hear, with every place where words of a template stand.
 * out:    as tr_ear_hear
 * list:   caller frees with tr_free; by place, act and line; strings are
 *         borrowed from the ear. Untouched on error */
tr_status tr_ear_why(struct tr_ear *ear, enum tr_moment moment, const char *surname,
                     const char *text, size_t len, struct tr_hearing *out, struct tr_why **list,
                     size_t *count, tr_err *err);

/* Keep what a trainer asks about: the words by which an act was counted, and of
 * what was not counted each reason once, without words that overlap counted ones
 * of the same act.
 * gives: how many are left, in the same order */
size_t tr_why_shorten(struct tr_why *list, size_t count);

#endif
