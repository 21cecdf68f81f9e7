/* The board's tables and how older boards become present ones. */
#ifndef TR_STORE_SQLITE_MIGRATE_H
#define TR_STORE_SQLITE_MIGRATE_H

#include <stddef.h>

#include "store/sqlite_db.h"

/* SQL that leads from version i to version i + 1. */
extern const char *const tr_board_steps[];
extern const size_t tr_board_version; /* number of steps: version of this program's boards */

/* Bring a board from its user_version to `count`, all steps in one transaction,
 * after a backup beside it ("PATH.v1-20261122T194011Z.backup") when it holds
 * anything. A board of that version is left alone.
 * errors: TR_EVERSION (newer than count), TR_EIO, TR_EBUSY, TR_ENOMEM; the board
 *         is as it was */
tr_status tr_board_migrate(sqlite3 *db, const char *path, const char *const *steps, size_t count,
                           tr_err *err);

/* The present time for file names: "20261122T194011Z". */
void tr_board_stamp(char out[32]);

/* Sync the folder of a file, so that a name made in it survives a power cut;
 * with `all` those above it too, since they may be new as well. */
void tr_board_sync_folder(const char *path_of_file, bool all);

#endif
