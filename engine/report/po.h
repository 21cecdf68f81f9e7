/* Translations as a PO file, which every translator's program opens. */
#ifndef TR_REPORT_PO_H
#define TR_REPORT_PO_H

#include "report/exchange.h"

/* Append the rows: msgctxt is "key" or "key#2", msgid the source, msgstr the
 * translation, the rest in comments. Failures stay in out->status. */
void tr_po_write(const struct tr_exchange *x, struct tr_buf *out);

/* Read a PO file in UTF-8. Old entries (#~) are skipped; the header gives scenario and
 * languages; texts of other kinds (plurals, entries without msgctxt) are refused.
 * out:    initialised by the caller; empty again on error
 * errors: TR_EFORMAT (with the line), TR_ELIMIT, TR_ENOMEM */
tr_status tr_po_read(struct tr_exchange *out, const char *bytes, size_t len, tr_err *err);

#endif
