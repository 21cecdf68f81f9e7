/* Translations as an Excel workbook. Written through libxlsxwriter; read with libzip
 * and expat by a reader that knows only what a plain sheet needs: no formulas, no
 * document types, no entities but XML's own, everything bounded. */
#ifndef TR_REPORT_SHEET_H
#define TR_REPORT_SHEET_H

#include "report/exchange.h"

/* Columns: key, variant, where, speaker, context, source LANG, translation LANG, notes,
 * with headings in the reader's language; the names above stand in brackets then.
 * out:    appended to
 * errors: TR_EIO (no temporary file), TR_ELIMIT, TR_ENOMEM */
tr_status tr_sheet_write(const struct tr_exchange *x, struct tr_buf *out, tr_err *err);

/* Read the sheet "lines", or the first one. Columns are found by their headings, in
 * any order; key and translation are needed.
 * out:    initialised by the caller; empty again on error
 * errors: TR_EFORMAT (with the row), TR_ELIMIT (larger than bounds), TR_ENOMEM */
tr_status tr_sheet_read(struct tr_exchange *out, const uint8_t *bytes, size_t len, tr_err *err);

#endif
