/* A scenario's lines on their way to a translator or into a spreadsheet and back.
 * Writers and readers of every format share these rows; they know nothing of
 * scenarios. */
#ifndef TR_REPORT_EXCHANGE_H
#define TR_REPORT_EXCHANGE_H

#include <stdbool.h>

#include "base/buf.h"
#include "sim/graph.h"

#define TR_EXCHANGE_BYTES ((size_t)8 << 20) /* of a file that is read */
#define TR_EXCHANGE_ROWS 20000
#define TR_EXCHANGE_TEXT 32768 /* bytes of one text; a cell of a spreadsheet has no more */

enum tr_exchange_field {
    TR_EX_KEY,
    TR_EX_WHERE,   /* "beat asks" */
    TR_EX_SPEAKER, /* "Elderly man" */
    TR_EX_CONTEXT, /* what it is and what is expected there */
    TR_EX_SOURCE,
    TR_EX_TEXT, /* the translation; empty: none yet */
    TR_EX_NOTES,
    TR_EX_FIELDS
};

struct tr_exchange_row {
    char *field[TR_EX_FIELDS]; /* owned; NULL is empty */
    char *file;                /* where the source stands, "lines/en.lua:12"; owned, may be NULL */
    uint32_t variant;          /* 0: the only wording, else from 1 */
    bool fuzzy;                /* the translator is not sure of it */
    uint32_t place;            /* line of the file, or row of the sheet, from 1 */
};

struct tr_exchange {
    char scenario[TR_NAME_MAX]; /* "" when the file does not say */
    int from, to;               /* enum tr_lang; -1 when the file does not say */
    bool sheet;                 /* places are rows, not lines */
    struct tr_exchange_row *rows;
    size_t count, cap;
};

void tr_exchange_init(struct tr_exchange *x);
void tr_exchange_done(struct tr_exchange *x);
/* A new empty row, or NULL when memory is short or there are too many. */
struct tr_exchange_row *tr_exchange_add(struct tr_exchange *x);
/* Keep a copy as a field; false when memory is short. */
bool tr_exchange_set(struct tr_exchange_row *row, enum tr_exchange_field field, const char *text,
                     size_t len);
/* Never NULL. */
const char *tr_exchange_get(const struct tr_exchange_row *row, enum tr_exchange_field field);

/* "asks#2" to its key's length and variant, "asks" to variant 0. False when what
 * follows # is no number from 1, or a character cannot be shown. */
bool tr_exchange_split(const char *text, size_t *key_len, uint32_t *variant);

/* Read either format, told apart by its first bytes.
 * out:    initialised by the caller; empty again on error
 * errors: TR_EFORMAT (what is wrong, where, and what to do), TR_ELIMIT, TR_ENOMEM */
tr_status tr_exchange_read(struct tr_exchange *out, const uint8_t *bytes, size_t len, tr_err *err);

#endif
