/* Rows of a board as text and as JSON, from one row source. */
#ifndef TR_CLI_BOARD_ROWS_H
#define TR_CLI_BOARD_ROWS_H

#include <stdio.h>

#include "store/store.h"

/* The first `most` rows (0: all), or the `most` rows that end with run `own` when
 * it ranks lower; own is marked and the scenario not named. own < 0: none. */
tr_status tr_board_text(const struct tr_board_row *rows, size_t count, int64_t own, size_t most,
                        FILE *out, tr_err *err);
struct json_t;
/* A new reference, or NULL when memory is short. */
struct json_t *tr_board_json(const struct tr_board_row *rows, size_t count);

#endif
