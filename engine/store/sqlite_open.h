/* Opening a board file: what it is, whether it is whole, where it goes if not. */
#ifndef TR_STORE_SQLITE_OPEN_H
#define TR_STORE_SQLITE_OPEN_H

#include <stddef.h>

#include "base/file.h"
#include "store/sqlite_db.h"

/* Open, recover, check and bring up to date; a damaged board is set aside.
 * path:  resolved; out: connection ready for use, closed by the caller
 * moved: as in tr_store_open */
tr_status tr_board_open(sqlite3 **out, const char *path, char *moved, size_t moved_cap,
                        tr_err *err);

/* A read or write met damage: leave a mark, so that the next opening checks the
 * whole board before use. */
void tr_board_suspect(const char *path);

#endif
