/* The words of a read-back, cut up; shared by readback.c and reading.c only. */
#ifndef TR_SPEECH_READBACK_INSIDE_H
#define TR_SPEECH_READBACK_INSIDE_H

#include "sim/limits.h"
#include "speech/readback.h"
#include "speech/slip_inside.h"

#define TR_TOKENS_MAX 60

/* One number in the text, however it is written: "6188-0217", "九点", "ten thirty". */
struct tr_token {
    uint32_t start, end; /* bytes */
    uint32_t clause;     /* where its clause begins */
    bool loose;          /* only a comma and spaces stand between it and the one before */
};

/* A day or a time in a clause, read from its beginning or from one of its numbers on. */
#define TR_DAYS_MAX 256
struct tr_day {
    uint32_t from, end; /* bytes; to the end of the clause */
    bool whole;         /* from its beginning */
    struct tr_when when;
};

struct tr_reading {
    const char *text;
    uint32_t len;
    char whole[TR_SAY_MAX + 1]; /* the text, terminated */
    struct tr_token tokens[TR_TOKENS_MAX];
    uint32_t count;
    struct tr_day days[TR_DAYS_MAX];
    uint32_t day_count;
    bool days_known;
    uint64_t used; /* bit per token: stands for something already */
};

void tr_reading_init(struct tr_reading *r, const char *text, size_t len);
void tr_reading_digits(const char *text, size_t len, struct tr_form *out);
void tr_reading_number(const char *text, size_t len, struct tr_form *out);
/* The value lies in the tokens first..last. */
void tr_reading_found(const struct tr_reading *r, struct tr_read_value *out, enum tr_read how,
                      uint32_t first, uint32_t last);
/* The tokens of a value stand for it from now on. */
void tr_reading_use(struct tr_reading *r, const struct tr_read_value *value);
/* How many characters around a token are those around the fact in the caller's line. */
uint32_t tr_reading_fits(const struct tr_reading *r, uint32_t token, const struct tr_read_field *f);
/* Where the letter of a block before a token begins, or the token itself. */
uint32_t tr_reading_letter_before(const struct tr_reading *r, uint32_t token);
/* Where an amount that begins with a token ends. */
uint32_t tr_reading_money_end(const struct tr_reading *r, uint32_t token, bool *currency);
/* The time of day that a token is part of, or TR_NO_TIME.
 * last: the last token of it */
int32_t tr_reading_clock(const struct tr_reading *r, uint32_t token, uint32_t *last, int *half);
uint32_t tr_reading_clause_end(const struct tr_reading *r, uint32_t start);
/* Is a name or a text among the words? sounds: in other characters too */
bool tr_reading_holds(const struct tr_reading *r, enum tr_slip_kind kind, const char *value,
                      bool sounds, uint32_t *start, uint32_t *end);

#endif
