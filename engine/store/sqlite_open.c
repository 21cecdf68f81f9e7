/* Opening a board. Three kinds of file are met: a board (or nothing), which is
 * used; a file that is something else or newer, which is refused and never
 * written to; and a damaged board, which is renamed and never overwritten.
 * Always holds: the file's header is read through SQLite's own descriptor,
 * because closing another one would drop this process's locks on the file. */
#include "store/sqlite_open.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/sqlite_migrate.h"
#include "store/store.h"

#define HEADER 100             /* bytes of an SQLite file's header */
#define CHECK_ALWAYS (4 << 20) /* boards up to this size are checked at every opening */

static uint32_t be32(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static bool name_beside(char *out, const char *path, const char *suffix)
{
    int n = snprintf(out, TR_PATH_MAX, "%s%s", path, suffix);
    return n > 0 && n < TR_PATH_MAX;
}

/* What an interrupted writer left: nothing, a journal to roll back, or a journal
 * of a board that was just being made. */
enum journal { JOURNAL_NONE, JOURNAL_HOT, JOURNAL_OF_NEW };

static enum journal look_at_journal(const char *path)
{
    char name[TR_PATH_MAX];
    uint8_t head[20] = {0};
    if (!name_beside(name, path, "-journal"))
        return JOURNAL_NONE;
    int fd = open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return JOURNAL_NONE;
    ssize_t got = read(fd, head, sizeof head);
    close(fd);
    if (got <= 0 || head[0] == 0)
        return JOURNAL_NONE;
    return got == sizeof head && be32(head + 16) == 0 ? JOURNAL_OF_NEW : JOURNAL_HOT;
}

static tr_status not_a_board(const char *path, tr_err *err)
{
    return tr_fail(err, TR_EFORMAT,
                   "%.300s is not a board of Third Ring and was left alone; give another path",
                   path);
}

/* A file without a board's header was one before it was damaged when it lies
 * where only a board can lie, or when its first page still shows it. */
static bool was_board(const char *path, const uint8_t *page, size_t len)
{
    static const char table[] = "CREATE TABLE runs (";
    char own[TR_PATH_MAX];
    struct stat here, there;
    if (len >= HEADER && be32(page + 68) == TR_BOARD_APPLICATION)
        return true;
    if (memmem(page, len, table, sizeof table - 1) != NULL)
        return true;
    return tr_store_default(own, sizeof own, NULL) == TR_OK && stat(own, &there) == 0 &&
           stat(path, &here) == 0 && here.st_ino == there.st_ino && here.st_dev == there.st_dev;
}

/* Is the open file a board, as far as its header tells?
 * damage: filled in when it was one */
static tr_status identify(sqlite3 *db, const char *path, bool *empty, char damage[200], tr_err *err)
{
    sqlite3_file *file = NULL;
    sqlite3_int64 size = 0;
    uint8_t head[4096];
    size_t got = 0;
    int rc = sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (rc != SQLITE_OK || !file || !file->pMethods)
        return tr_db_fail(db, rc != SQLITE_OK ? rc : SQLITE_CANTOPEN, path, "open", err);
    for (int attempt = 0; attempt < 3; attempt++) {
        enum journal before = look_at_journal(path);
        rc = file->pMethods->xFileSize(file, &size);
        got = size < (sqlite3_int64)sizeof head ? (size_t)size : sizeof head;
        if (rc == SQLITE_OK && size > 0)
            rc = file->pMethods->xRead(file, head, (int)got, 0);
        if (rc != SQLITE_OK)
            return tr_db_fail(NULL, rc, path, "read", err);
        *empty = size == 0;
        if (size == 0)
            return TR_OK;
        if (got >= HEADER && memcmp(head, "SQLite format 3", 16) == 0 &&
            be32(head + 68) == TR_BOARD_APPLICATION) {
            if (be32(head + 60) > tr_board_version && before == JOURNAL_NONE)
                return tr_fail(err, TR_EVERSION,
                               "the board %.200s is of version %u, this program knows versions up "
                               "to %zu; use a newer program or another board",
                               path, be32(head + 60), tr_board_version);
            return TR_OK;
        }
        /* Somebody may be making a board here right now, or was killed at it. */
        if (before == JOURNAL_OF_NEW || look_at_journal(path) == JOURNAL_OF_NEW)
            return TR_OK;
    }
    if (was_board(path, head, got)) {
        snprintf(damage, 200, "its header is destroyed");
        return TR_OK;
    }
    return not_a_board(path, err);
}

/* First statement on the file: SQLite rolls back what was interrupted. What the
 * header says counts only from here on. */
static tr_status recover(sqlite3 *db, const char *path, tr_err *err)
{
    int64_t tables = 0, application = 0;
    tr_status st = tr_db_number(db, path, "SELECT count(*) FROM sqlite_schema", &tables, err);
    if (st == TR_OK)
        st = tr_db_number(db, path, "PRAGMA application_id", &application, err);
    if (st == TR_OK && application != TR_BOARD_APPLICATION && (tables > 0 || application != 0))
        st = not_a_board(path, err);
    return st;
}

/* Reads every page. damage: what is wrong, empty when the board is whole. */
static tr_status check(sqlite3 *db, const char *path, bool thorough, char damage[200], tr_err *err)
{
    sqlite3_stmt *st = NULL;
    tr_status status = TR_OK;
    damage[0] = '\0';
    int rc = sqlite3_prepare_v2(
        db, thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)", -1, &st, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(st);
    if (rc == SQLITE_ROW) {
        const char *said = (const char *)sqlite3_column_text(st, 0);
        if (!said)
            status = tr_db_fail(db, SQLITE_NOMEM, path, "check", err);
        else if (strcmp(said, "ok") != 0)
            snprintf(damage, 200, "%.190s", said);
    } else if (tr_db_is_damage(rc)) {
        snprintf(damage, 200, "%.190s", sqlite3_errmsg(db));
    } else {
        status = tr_db_fail(db, rc, path, "check", err);
    }
    sqlite3_finalize(st);
    return status;
}

/* "board.sqlite" -> "board.damaged-20261122T194011Z.sqlite"; n > 0 is added when
 * that name is taken. */
static bool name_aside(char out[TR_PATH_MAX], const char *path, int n)
{
    char stamp[32], more[16] = "";
    const char *slash = strrchr(path, '/');
    const char *base = slash ? slash + 1 : path;
    const char *dot = strrchr(base, '.');
    if (!dot || dot == base)
        dot = base + strlen(base);
    if (n > 0)
        snprintf(more, sizeof more, "-%d", n);
    tr_board_stamp(stamp);
    int len = snprintf(out, TR_PATH_MAX, "%.*s.damaged-%s%s%s", (int)(dot - path), path, stamp,
                       more, dot);
    return len > 0 && len < TR_PATH_MAX;
}

static bool exists(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0;
}

/* Rename board and journal. The journal goes first: with the mark beside it, a
 * board that lost its journal half-way is still checked at the next opening. */
static tr_status rename_both(const char *path, const char *aside, tr_err *err)
{
    char journal[TR_PATH_MAX], journal_aside[TR_PATH_MAX], mark[TR_PATH_MAX];
    if (!name_beside(journal, path, "-journal") || !name_beside(journal_aside, aside, "-journal") ||
        !name_beside(mark, path, "-check"))
        return tr_fail(err, TR_ELIMIT, "the path %.200s is too long", path);
    tr_board_suspect(path);
    if (exists(journal) && rename(journal, journal_aside) != 0)
        return tr_fail(err, TR_EIO,
                       "the board %.200s is damaged and its journal cannot be set aside: %s", path,
                       strerrordesc_np(errno));
    if (rename(path, aside) != 0)
        return tr_fail(err, TR_EIO, "the board %.200s is damaged and cannot be set aside: %s", path,
                       strerrordesc_np(errno));
    unlink(mark);
    tr_board_sync_folder(path, false);
    return TR_OK;
}

/* Give a damaged board another name, unless somebody else has just done so.
 * seen: the file that was found damaged */
static tr_status set_aside(const char *path, const struct stat *seen, char moved[TR_PATH_MAX],
                           tr_err *err)
{
    char aside[TR_PATH_MAX], dir[TR_PATH_MAX];
    const char *slash = strrchr(path, '/');
    struct stat now;
    snprintf(dir, sizeof dir, "%.*s", slash ? (int)(slash - path + 1) : 1, slash ? path : ".");
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0 || flock(fd, LOCK_EX) != 0) { /* one at a time; ends with the descriptor */
        if (fd >= 0)
            close(fd);
        return tr_fail(err, TR_EIO, "the board %.200s is damaged and its folder cannot be locked",
                       path);
    }
    tr_status st = TR_OK;
    if (stat(path, &now) == 0 && now.st_ino == seen->st_ino && now.st_dev == seen->st_dev) {
        bool free_name = false;
        for (int n = 0; n < 1000 && !free_name; n++)
            free_name = name_aside(aside, path, n) && !exists(aside);
        st = free_name
                 ? rename_both(path, aside, err)
                 : tr_fail(err, TR_ELIMIT, "no name is free for the damaged board %.200s", path);
        if (st == TR_OK)
            snprintf(moved, TR_PATH_MAX, "%s", aside);
    }
    close(fd);
    return st;
}

/* One attempt. damage: filled in when the board turned out to be damaged, then
 * the status is TR_OK and there is no connection. */
static tr_status try_open(sqlite3 **out, const char *path, struct stat *seen, char damage[200],
                          tr_err *err)
{
    char mark[TR_PATH_MAX];
    sqlite3 *db = NULL;
    bool empty = false;
    damage[0] = '\0';
    if (!name_beside(mark, path, "-check"))
        return tr_fail(err, TR_ELIMIT, "the path %.200s is too long", path);
    bool marked = exists(mark);
    bool unclean = marked || look_at_journal(path) != JOURNAL_NONE;
    tr_status st = tr_db_connect(&db, path, err);
    if (st != TR_OK)
        return st;
    if (stat(path, seen) != 0)
        st = tr_fail(err, TR_EIO, "the board %.200s cannot be looked at: %s", path,
                     strerrordesc_np(errno));
    if (st == TR_OK)
        st = identify(db, path, &empty, damage, err);
    bool ours = st == TR_OK && damage[0] == '\0';
    if (ours)
        st = recover(db, path, err);
    if (ours && st == TR_OK)
        st = tr_db_settle(db, path, err);
    if (ours && st == TR_OK && !empty && (unclean || seen->st_size <= CHECK_ALWAYS))
        st = check(db, path, unclean, damage, err);
    if (st == TR_OK && damage[0] == '\0')
        st = tr_board_migrate(db, path, tr_board_steps, tr_board_version, err);
    if (ours && st != TR_OK && tr_db_is_damage(sqlite3_errcode(db))) {
        snprintf(damage, 200, "%.190s", sqlite3_errmsg(db));
        st = TR_OK;
    }
    if (st != TR_OK || damage[0] != '\0') {
        sqlite3_close(db);
        return st;
    }
    if (marked)
        unlink(mark);
    if (empty)
        tr_board_sync_folder(path, true);
    *out = db;
    return TR_OK;
}

void tr_board_suspect(const char *path)
{
    char mark[TR_PATH_MAX];
    if (!name_beside(mark, path, "-check"))
        return;
    int fd = open(mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0)
        close(fd);
}

tr_status tr_board_open(sqlite3 **out, const char *path, char *moved, size_t moved_cap, tr_err *err)
{
    char aside[TR_PATH_MAX] = "", damage[200];
    struct stat seen;
    tr_status st;
    if (stat(path, &seen) == 0 && !S_ISREG(seen.st_mode))
        return tr_fail(err, TR_EFORMAT, "%.300s is no file; give the path of a board", path);
    for (int attempt = 0;; attempt++) {
        st = try_open(out, path, &seen, damage, err);
        if (st != TR_OK || damage[0] == '\0')
            break;
        if (attempt == 3) {
            st = tr_fail(err, TR_EIO, "the board %.200s is damaged: %.150s", path, damage);
            break;
        }
        st = set_aside(path, &seen, aside, err);
        if (st != TR_OK)
            break;
    }
    if (moved && moved_cap > 0) /* also when no fresh board could be made: the old one has moved */
        snprintf(moved, moved_cap, "%s", aside);
    return st;
}
