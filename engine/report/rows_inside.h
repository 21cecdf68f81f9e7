/* What the writers of rows share. */
#ifndef TR_REPORT_ROWS_INSIDE_H
#define TR_REPORT_ROWS_INSIDE_H

#include "report/rows.h"

#define TR_CELL_MAX 4096 /* bytes of one cell; the rest is cut with a sign */

/* A value as people read it, without control characters. */
void tr_cell_text(enum tr_col_type type, const struct tr_value *value, char out[TR_CELL_MAX]);

#endif
