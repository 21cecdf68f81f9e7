/* Inside of the reader of workbooks: from a zip's bytes to cells. */
#ifndef TR_REPORT_SHEET_INSIDE_H
#define TR_REPORT_SHEET_INSIDE_H

#include <expat.h>

#include "base/buf.h"

#define TR_SHEET_PART ((size_t)16 << 20) /* bytes of one part, unpacked */
#define TR_SHEET_COLUMNS 32              /* those further right are not looked at */

/* The parts of a workbook that are read; owned. */
struct tr_book {
    struct tr_buf sheet;   /* XML of the sheet */
    struct tr_buf strings; /* XML of the shared strings; may be empty */
};

/* errors: TR_EFORMAT (no workbook), TR_ELIMIT, TR_ENOMEM */
tr_status tr_book_open(struct tr_book *book, const uint8_t *bytes, size_t len, tr_err *err);
void tr_book_done(struct tr_book *book);

/* What an element, its end and its text do. Names come without their prefix. */
struct tr_xml {
    void *ctx;
    void (*start)(struct tr_xml *xml, const char *name, const char **atts);
    void (*end)(struct tr_xml *xml, const char *name);
    void (*text)(struct tr_xml *xml, const char *text, int len); /* may be NULL */
    XML_Parser parser;
    tr_status status; /* not TR_OK: parsing stops, err says why */
    tr_err *err;
    int depth;
};

/* Parse a whole part; part names it in messages. A document type is refused.
 * errors: TR_EFORMAT, TR_ENOMEM, what a callback left in xml->status */
tr_status tr_xml_parse(struct tr_xml *xml, const struct tr_buf *part, const char *name,
                       tr_err *err);
/* Stop with this status; xml->err has been filled in. */
void tr_xml_stop(struct tr_xml *xml, tr_status status);
/* The value of an attribute, or NULL. prefixed: it must have a prefix ("r:id"). */
const char *tr_xml_attr(const char **atts, const char *name, bool prefixed);

/* A cell's row and column by its name "C12", both from 1; false when it is none. */
bool tr_cell_name(const char *name, uint32_t *row, uint32_t *column);

/* Called for every row with cells, in the order of the file.
 * cells: TR_SHEET_COLUMNS texts, NULL where there is none
 * odd:   for each cell: NULL, or what it is instead of a text ("a number") */
typedef tr_status tr_row_fn(void *ctx, uint32_t row, const char *const *cells,
                            const char *const *odd, tr_err *err);
tr_status tr_book_rows(const struct tr_book *book, tr_row_fn *each, void *ctx, tr_err *err);

#endif
