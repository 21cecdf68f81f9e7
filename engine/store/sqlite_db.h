/* One connection to an SQLite file with the settings that all of the store
 * relies on, and SQLite's failures as our sentences. */
#ifndef TR_STORE_SQLITE_DB_H
#define TR_STORE_SQLITE_DB_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"

#define TR_BOARD_APPLICATION 0x33525247 /* "3RRG" in the file's header */
#define TR_BOARD_BUSY_MS 10000          /* how long another writer is waited for */

/* Open or create the file; SQLite's memory comes from tr_malloc. Nothing of the
 * file is changed or recovered yet.
 * errors: TR_EIO, TR_ENOMEM */
tr_status tr_db_connect(sqlite3 **out, const char *path, tr_err *err);

/* Foreign keys, rollback journal truncated and synced at each commit, nothing
 * of a stranger's schema is run. */
tr_status tr_db_settle(sqlite3 *db, const char *path, tr_err *err);

/* Run constant SQL without parameters. */
tr_status tr_db_exec(sqlite3 *db, const char *path, const char *sql, tr_err *err);

/* First column of the first row of constant SQL as a number. */
tr_status tr_db_number(sqlite3 *db, const char *path, const char *sql, int64_t *out, tr_err *err);

/* The failure rc of the connection (may be NULL) as a status and a sentence.
 * doing: "store the run in", as in "cannot store the run in PATH: disk full" */
tr_status tr_db_fail(sqlite3 *db, int rc, const char *path, const char *doing, tr_err *err);

/* The file's content contradicts itself. */
bool tr_db_is_damage(int rc);

#endif
