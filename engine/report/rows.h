/* One typed row source for every output: a table of columns with types, read
 * row by row; one writer per format. */
#ifndef TR_REPORT_ROWS_H
#define TR_REPORT_ROWS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/status.h"

enum tr_col_type { TR_COL_TEXT, TR_COL_INT, TR_COL_BOOL, TR_COL_MS, TR_COL_REAL };

struct tr_col {
    const char *id;    /* JSON key */
    const char *title; /* heading, in the reader's language */
    enum tr_col_type type;
    bool json_only, text_only;
};

struct tr_value {
    const char *text; /* TEXT; NULL is null */
    int64_t num;      /* INT, BOOL, MS (milliseconds) */
    double real;      /* REAL: measurements only */
};

struct tr_rows {
    const struct tr_col *cols;
    size_t col_count, row_count;
    /* Values of a row; borrowed by the writer until the next call. */
    void (*row)(const void *ctx, size_t index, struct tr_value *out);
    const void *ctx;
    size_t marked; /* row to mark in text ("one's own"), SIZE_MAX: none */
};

/* An aligned table; columns are padded by display width (East Asian wide = 2). */
tr_status tr_rows_text(const struct tr_rows *rows, FILE *out, tr_err *err);

/* Comma-separated values as spreadsheets read them (RFC 4180, UTF-8 with a byte order
 * mark); a cell that a spreadsheet would take for a formula begins with an apostrophe. */
tr_status tr_rows_csv(const struct tr_rows *rows, FILE *out, tr_err *err);

/* A page for a browser and for printing, with nothing in it but the table.
 * lang:  as in HTML; intro: paragraphs above the table, NULL at the end */
struct tr_page {
    const char *lang, *title;
    const char *const *intro;
};
tr_status tr_rows_html(const struct tr_rows *rows, const struct tr_page *page, FILE *out,
                       tr_err *err);

struct json_t;
/* An array of objects, a new reference. NULL when memory is short. */
struct json_t *tr_rows_json(const struct tr_rows *rows);

#endif
