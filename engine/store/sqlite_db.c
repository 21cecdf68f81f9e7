/* Connections. Every one is opened here, so none can miss a setting: what was
 * acknowledged must survive kill -9 and a power cut, and a board from a stranger
 * must not run anything.
 * source: sqlite.org/pragma.html, sqlite.org/security.html */
#include "store/sqlite_db.h"

#include <pthread.h>
#include <string.h>

#include "base/alloc.h"

static void *mem_malloc(int size)
{
    return tr_malloc((size_t)size);
}

static void *mem_realloc(void *ptr, int size)
{
    return tr_realloc(ptr, (size_t)size);
}

static int mem_size(void *ptr)
{
    return (int)tr_alloc_size(ptr);
}

static int mem_roundup(int size)
{
    return (size + 7) & ~7;
}

static int mem_init(void *data)
{
    (void)data;
    return SQLITE_OK;
}

static void mem_shutdown(void *data)
{
    (void)data;
}

/* SQLite takes an allocator only before its first use, once in a process. */
static void hook_memory(void)
{
    static const sqlite3_mem_methods methods = {mem_malloc,  tr_free,  mem_realloc,  mem_size,
                                                mem_roundup, mem_init, mem_shutdown, NULL};
    sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

bool tr_db_is_damage(int rc)
{
    return (rc & 0xff) == SQLITE_CORRUPT || (rc & 0xff) == SQLITE_NOTADB;
}

tr_status tr_db_fail(sqlite3 *db, int rc, const char *path, const char *doing, tr_err *err)
{
    const char *why = db ? sqlite3_errmsg(db) : sqlite3_errstr(rc);
    if ((rc & 0xff) == SQLITE_NOMEM || rc == SQLITE_IOERR_NOMEM)
        return tr_fail(err, TR_ENOMEM, "not enough memory to %s the board %.200s", doing, path);
    switch (rc & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return tr_fail(err, TR_EBUSY,
                       "cannot %s the board %.200s: another program is writing to it; try again",
                       doing, path);
    case SQLITE_FULL:
        return tr_fail(err, TR_EIO,
                       "cannot %s the board %.200s: the disk is full; make room and try again",
                       doing, path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return tr_fail(err, TR_EIO,
                       "cannot %s the board %.200s: it may not be written to; check its "
                       "permissions and those of its folder",
                       doing, path);
    default:
        return tr_fail(err, TR_EIO, "cannot %s the board %.200s: %.150s", doing, path, why);
    }
}

tr_status tr_db_connect(sqlite3 **out, const char *path, tr_err *err)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    sqlite3 *db = NULL;
    pthread_once(&once, hook_memory);
    int rc = sqlite3_open_v2(
        path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, NULL);
    if (rc != SQLITE_OK) {
        tr_status st = tr_db_fail(db, rc, path, "open", err);
        sqlite3_close(db);
        return st;
    }
    sqlite3_busy_timeout(db, TR_BOARD_BUSY_MS);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
    *out = db;
    return TR_OK;
}

tr_status tr_db_settle(sqlite3 *db, const char *path, tr_err *err)
{
    sqlite3_stmt *st = NULL;
    tr_status status = tr_db_exec(db, path,
                                  "PRAGMA foreign_keys = ON;"
                                  "PRAGMA cell_size_check = ON;"
                                  "PRAGMA temp_store = MEMORY",
                                  err);
    if (status != TR_OK)
        return status;
    /* The pragma answers with the mode in force, which need not be the one asked for. */
    int rc = sqlite3_prepare_v2(db, "PRAGMA journal_mode = TRUNCATE", -1, &st, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(st);
    const char *mode = rc == SQLITE_ROW ? (const char *)sqlite3_column_text(st, 0) : NULL;
    if (rc != SQLITE_ROW || !mode)
        status = tr_db_fail(db, rc == SQLITE_ROW ? SQLITE_NOMEM : rc, path, "open", err);
    else if (strcmp(mode, "truncate") != 0)
        status = tr_fail(err, TR_EBUSY,
                         "the board %.200s is in use by a program that keeps it in %s mode; close "
                         "that program and try again",
                         path, mode);
    sqlite3_finalize(st);
    if (status == TR_OK)
        status = tr_db_exec(db, path, "PRAGMA synchronous = FULL", err);
    return status;
}

tr_status tr_db_exec(sqlite3 *db, const char *path, const char *sql, tr_err *err)
{
    int rc = sqlite3_exec(db, sql, NULL, NULL, NULL);
    return rc == SQLITE_OK ? TR_OK : tr_db_fail(db, rc, path, "work on", err);
}

tr_status tr_db_number(sqlite3 *db, const char *path, const char *sql, int64_t *out, tr_err *err)
{
    sqlite3_stmt *st = NULL;
    int64_t value = 0;
    int rc = sqlite3_prepare_v2(db, sql, -1, &st, NULL);
    if (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
        value = sqlite3_column_int64(st, 0);
        rc = sqlite3_step(st);
    }
    tr_status status = rc == SQLITE_DONE ? TR_OK : tr_db_fail(db, rc, path, "read", err);
    sqlite3_finalize(st);
    if (status == TR_OK)
        *out = value;
    return status;
}
