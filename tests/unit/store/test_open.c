/* Opening: boards, files that are something else, damaged boards, interrupted
 * writers, and boards that a stranger prepared. */
#include "board.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "store/sqlite_db.h"
#include "store/sqlite_migrate.h"

static struct tr_buf slurp(const char *path)
{
    struct tr_buf b;
    tr_err err;
    tr_buf_init(&b, 64u << 20);
    must(tr_file_read(path, &b, &err), &err);
    return b;
}

static void spill(const char *path, const void *bytes, size_t len)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, len, f), len);
    assert_int_equal(fclose(f), 0);
}

static void poke(const char *path, long at, const void *bytes, size_t len)
{
    FILE *f = fopen(path, "r+b");
    assert_non_null(f);
    assert_int_equal(fseek(f, at, SEEK_SET), 0);
    assert_int_equal(fwrite(bytes, 1, len, f), len);
    assert_int_equal(fclose(f), 0);
}

static void sql(const char *path, const char *text)
{
    sqlite3 *db = NULL;
    char *why = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    if (sqlite3_exec(db, text, NULL, NULL, &why) != SQLITE_OK)
        fail_msg("%s: %s", text, why);
    sqlite3_close(db);
}

static int64_t number(const char *path, const char *text)
{
    sqlite3 *db = NULL;
    int64_t value = -1;
    tr_err err;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    must(tr_db_number(db, path, text, &value, &err), &err);
    sqlite3_close(db);
    return value;
}

/* A board with so many runs, closed. */
static const char *board_with(struct desk *desk, const char *name, int runs)
{
    const char *path = tr_temp_path(desk->dir, name);
    struct tr_store *store = open_board(path);
    for (int i = 0; i < runs; i++) {
        char player[32];
        snprintf(player, sizeof player, "player %d", i);
        put(desk, store, (struct tr_mini_call){.player = player});
    }
    tr_store_close(store);
    return path;
}

static size_t count_rows(struct tr_store *store)
{
    struct tr_board_row *rows = NULL;
    size_t n = rows_of(store, everything(), &rows);
    tr_free(rows);
    return n;
}

static void a_board_says_what_it_is(void **state)
{
    const char *path = board_with(*state, "fresh.sqlite", 3);
    assert_int_equal(number(path, "PRAGMA application_id"), TR_BOARD_APPLICATION);
    assert_int_equal(number(path, "PRAGMA user_version"), tr_board_version);
    assert_int_equal(number(path, "SELECT count(*) FROM runs"), 3);
    assert_int_equal(number(path, "SELECT count(*) FROM content"), TR_BLOB_COUNT);
    assert_int_equal(number(path, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' "
                                  "AND name IN ('runs', 'content') AND strict = 1"),
                     2);
    assert_int_equal(number(path, "SELECT count(*) FROM pragma_foreign_key_list('runs')"),
                     TR_BLOB_COUNT);
    assert_int_equal(number(path, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

static int64_t setting(sqlite3 *db, const char *pragma)
{
    int64_t value = -1;
    tr_err err;
    must(tr_db_number(db, "board", pragma, &value, &err), &err);
    return value;
}

static void a_connection_is_durable_and_strict(void **state)
{
    struct desk *desk = *state;
    const char *path = tr_temp_path(desk->dir, "settings.sqlite");
    sqlite3 *db = NULL;
    tr_err err;
    must(tr_db_connect(&db, path, &err), &err);
    must(tr_db_settle(db, path, &err), &err);
    assert_int_equal(setting(db, "PRAGMA synchronous"), 2); /* FULL */
    assert_int_equal(setting(db, "PRAGMA foreign_keys"), 1);
    assert_int_equal(setting(db, "PRAGMA trusted_schema"), 0);
    assert_true(setting(db, "PRAGMA busy_timeout") >= 5000);
    assert_int_equal(setting(db, "SELECT journal_mode = 'truncate' FROM pragma_journal_mode"), 1);
    sqlite3_close(db);
}

static void failures_become_sentences(void **state)
{
    (void)state;
    tr_err err;
    assert_int_equal(tr_db_fail(NULL, SQLITE_BUSY, "b", "open", &err), TR_EBUSY);
    assert_non_null(strstr(err.msg, "try again"));
    assert_int_equal(tr_db_fail(NULL, SQLITE_NOMEM, "b", "open", &err), TR_ENOMEM);
    assert_int_equal(tr_db_fail(NULL, SQLITE_IOERR_NOMEM, "b", "open", &err), TR_ENOMEM);
    assert_int_equal(tr_db_fail(NULL, SQLITE_FULL, "b", "open", &err), TR_EIO);
    assert_non_null(strstr(err.msg, "full"));
    assert_int_equal(tr_db_fail(NULL, SQLITE_READONLY_DBMOVED, "b", "open", &err), TR_EIO);
    assert_int_equal(tr_db_fail(NULL, SQLITE_IOERR_WRITE, "b", "open", &err), TR_EIO);
}

/* Refused, with this status, and not a byte of it changed. */
static void refused(const char *path, tr_status expected)
{
    struct tr_buf before = slurp(path);
    struct tr_store *store = NULL;
    char moved[64] = "unset";
    tr_err err;
    assert_int_equal(tr_store_open(&store, path, moved, sizeof moved, &err), expected);
    assert_null(store);
    assert_non_null(strstr(err.msg, path));
    struct tr_buf after = slurp(path);
    assert_int_equal(after.len, before.len);
    assert_memory_equal(after.data, before.data, before.len);
    tr_buf_done(&after);
    tr_buf_done(&before);
}

static void what_is_no_board_is_left_alone(void **state)
{
    struct desk *desk = *state;
    const char *text = tr_temp_path(desk->dir, "letter.txt");
    char page[5000];
    memset(page, 'x', sizeof page);
    spill(text, "Dear Sir", 8);
    refused(text, TR_EFORMAT);
    spill(text, page, sizeof page);
    refused(text, TR_EFORMAT);
    const char *other = tr_temp_path(desk->dir, "photos.sqlite");
    sql(other, "CREATE TABLE photos (id INTEGER)");
    refused(other, TR_EFORMAT);
    sql(other, "PRAGMA application_id = 99");
    refused(other, TR_EFORMAT);
    const char *wal = tr_temp_path(desk->dir, "wal.sqlite");
    sql(wal, "PRAGMA journal_mode = WAL; CREATE TABLE t (id INTEGER)");
    refused(wal, TR_EFORMAT);
    assert_int_equal(tr_temp_find(desk->dir, "letter.", "", NULL, 0), 1);
    assert_int_equal(tr_temp_find(desk->dir, "photos.", "", NULL, 0), 1);
}

static void a_newer_board_is_left_alone(void **state)
{
    const char *path = board_with(*state, "newer.sqlite", 1);
    sql(path, "PRAGMA user_version = 1000");
    refused(path, TR_EVERSION);
    sql(path, "PRAGMA journal_mode = WAL"); /* another mode would be written into it */
    refused(path, TR_EVERSION);
}

static void names_that_are_no_file_are_refused(void **state)
{
    struct desk *desk = *state;
    struct tr_store *store = NULL;
    tr_err err;
    const char *link = tr_temp_path(desk->dir, "link");
    assert_int_equal(tr_store_open(&store, "", NULL, 0, &err), TR_EINVAL);
    assert_int_equal(tr_store_open(&store, "postgres://host/db", NULL, 0, &err), TR_EINVAL);
    assert_non_null(strstr(err.msg, "postgres"));
    assert_int_equal(tr_store_open(&store, desk->dir, NULL, 0, &err), TR_EFORMAT);
    assert_int_equal(tr_store_open(&store, "/dev/null", NULL, 0, &err), TR_EFORMAT);
    assert_int_equal(tr_store_open(&store, tr_temp_path(desk->dir, "a/"), NULL, 0, &err),
                     TR_EINVAL);
    assert_int_equal(symlink("gone", link), 0);
    assert_int_equal(tr_store_open(&store, link, NULL, 0, &err), TR_EIO);
    assert_null(store);
    spill(tr_temp_path(desk->dir, "plain"), "", 0);
    assert_int_equal(
        tr_store_open(&store, tr_temp_path(desk->dir, "plain/b.sqlite"), NULL, 0, &err), TR_EIO);
}

static void folders_and_empty_files_become_boards(void **state)
{
    struct desk *desk = *state;
    tr_store_close(open_board(tr_temp_path(desk->dir, "a/b/c.sqlite")));
    tr_store_close(open_board(tr_temp_path(desk->dir, "a/b/c.sqlite")));
    const char *empty = tr_temp_path(desk->dir, "empty.sqlite");
    spill(empty, "", 0);
    tr_store_close(open_board(empty));
    /* SQLite gives such names a meaning of their own; here they are files. */
    char here[4096];
    assert_non_null(getcwd(here, sizeof here));
    assert_int_equal(chdir(desk->dir), 0);
    tr_store_close(open_board(":memory:"));
    assert_true(tr_path_is_file(":memory:"));
    tr_store_close(open_board("file:x?mode=memory"));
    assert_true(tr_path_is_file("file:x?mode=memory"));
    assert_int_equal(chdir(here), 0);
}

/* Open a damaged board: it must be found under another name, byte by byte as it
 * was, and a fresh board takes its place. */
static void set_aside(struct desk *desk, const char *path)
{
    struct tr_buf before = slurp(path);
    struct tr_store *store = NULL;
    char moved[4096] = "";
    tr_err err;
    must(tr_store_open(&store, path, moved, sizeof moved, &err), &err);
    assert_string_not_equal(moved, "");
    assert_non_null(strstr(moved, ".damaged-"));
    assert_string_equal(moved + strlen(moved) - 7, ".sqlite");
    struct tr_buf after = slurp(moved);
    assert_int_equal(after.len, before.len);
    assert_memory_equal(after.data, before.data, before.len);
    assert_int_equal(count_rows(store), 0);
    put(desk, store, (struct tr_mini_call){0});
    tr_store_close(store);
    store = open_board(path);
    assert_int_equal(count_rows(store), 1);
    tr_store_close(store);
    tr_buf_done(&after);
    tr_buf_done(&before);
}

static void a_damaged_board_is_set_aside(void **state)
{
    struct desk *desk = *state;
    unsigned char noise[3000];
    for (size_t i = 0; i < sizeof noise; i++)
        noise[i] = (unsigned char)(i * 151 + 7);
    const char *path = board_with(desk, "hurt.sqlite", 40);
    poke(path, 3 * 4096, noise, sizeof noise);
    set_aside(desk, path);
    /* Again, so soon that the stamp may be the same. */
    struct tr_store *store = open_board(path);
    for (int i = 0; i < 40; i++)
        put(desk, store, (struct tr_mini_call){.seed = (uint64_t)i + 1});
    tr_store_close(store);
    poke(path, 3 * 4096, noise, sizeof noise);
    set_aside(desk, path);
    assert_int_equal(tr_temp_find(desk->dir, "hurt.damaged-", ".sqlite", NULL, 0), 2);
}

static void a_torn_schema_is_damage(void **state)
{
    const char *path = board_with(*state, "schema.sqlite", 2);
    unsigned char zeros[3900] = {0};
    poke(path, 100, zeros, sizeof zeros);
    set_aside(*state, path);
}

static void a_destroyed_header_is_damage(void **state)
{
    struct desk *desk = *state;
    const char *path = board_with(desk, "header.sqlite", 2);
    poke(path, 0, "garbage, garbage, garbage", 25);
    set_aside(desk, path);
    path = board_with(desk, "header2.sqlite", 2);
    unsigned char zeros[100] = {0}; /* the tables are still named further on in the page */
    poke(path, 0, zeros, sizeof zeros);
    set_aside(desk, path);
}

static void what_lies_where_only_a_board_can_lie_is_set_aside(void **state)
{
    struct desk *desk = *state;
    char path[4096];
    tr_err err;
    assert_int_equal(setenv("XDG_DATA_HOME", tr_temp_path(desk->dir, "own"), 1), 0);
    must(tr_store_default(path, sizeof path, &err), &err);
    tr_store_close(open_board(path));
    spill(path, "nothing of a board", 18);
    set_aside(desk, path);
}

/* A mark left by somebody who met damage: the board is checked, and used when it
 * is whole. */
static void a_suspected_board_that_is_whole_is_used(void **state)
{
    const char *path = board_with(*state, "suspect.sqlite", 2);
    char mark[1200];
    snprintf(mark, sizeof mark, "%s-check", path);
    spill(mark, "", 0);
    struct tr_store *store = open_board(path);
    assert_int_equal(count_rows(store), 2);
    tr_store_close(store);
    assert_false(tr_path_is_file(mark));
}

static void a_shortened_board_is_damage(void **state)
{
    const char *path = board_with(*state, "short.sqlite", 40);
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(truncate(path, st.st_size - 8192), 0);
    set_aside(*state, path);
}

/* Damage met while the board is in use: said, marked, set aside when next opened. */
static void damage_in_use_is_met_at_the_next_opening(void **state)
{
    struct desk *desk = *state;
    const char *path = board_with(desk, "inuse.sqlite", 40);
    unsigned char noise[4096], counter[4] = {0xAA, 0xBB, 0xCC, 0xDD};
    struct tr_board_row *rows = NULL;
    struct tr_board_query query = everything();
    struct stat st;
    size_t count = 0;
    char mark[1200];
    tr_err err;
    memset(noise, 0xA5, sizeof noise);
    snprintf(mark, sizeof mark, "%s-check", path);
    struct tr_store *store = open_board(path);
    assert_int_equal(stat(path, &st), 0);
    for (long at = 2 * 4096; at < st.st_size; at += 4096)
        poke(path, at, noise, sizeof noise);
    poke(path, 24, counter, 4); /* what is cached no longer counts */
    assert_int_equal(tr_store_board(store, &query, &rows, &count, &err), TR_EIO);
    assert_non_null(strstr(err.msg, "damaged"));
    assert_null(rows);
    tr_store_close(store);
    assert_true(tr_path_is_file(mark));
    set_aside(desk, path);
    assert_false(tr_path_is_file(mark));
}

/* Copy what a writer that dies half-way leaves: pages of the new state in the
 * file, those of the old one in the journal. */
static void die_writing(const char *path, const char *copy)
{
    sqlite3 *db = NULL;
    char from[1200], to[1200];
    struct tr_buf bytes;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(db,
                     "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                     "UPDATE runs SET player = 'nobody', score = 0, run = zeroblob(6000)",
                     NULL, NULL, NULL),
        SQLITE_OK);
    assert_int_equal(sqlite3_db_cacheflush(db), SQLITE_OK);
    snprintf(from, sizeof from, "%s-journal", path);
    snprintf(to, sizeof to, "%s-journal", copy);
    bytes = slurp(path);
    spill(copy, bytes.data, bytes.len);
    tr_buf_done(&bytes);
    bytes = slurp(from);
    assert_true(bytes.len > 512);
    spill(to, bytes.data, bytes.len);
    tr_buf_done(&bytes);
    sqlite3_close(db);
}

static void an_interrupted_writer_is_undone(void **state)
{
    struct desk *desk = *state;
    const char *path = board_with(desk, "whole2.sqlite", 40);
    const char *copy = tr_temp_path(desk->dir, "interrupted.sqlite");
    die_writing(path, copy);
    struct tr_store *store = open_board(copy);
    struct tr_board_row *rows = NULL;
    assert_int_equal(rows_of(store, everything(), &rows), 40);
    for (int i = 0; i < 40; i++)
        assert_int_equal(strncmp(rows[i].player, "player ", 7), 0);
    tr_free(rows);
    put(desk, store, (struct tr_mini_call){0});
    tr_store_close(store);
}

/* The same with a journal that went wrong as well: what is left is damaged. */
static void a_board_that_cannot_be_undone_is_set_aside(void **state)
{
    struct desk *desk = *state;
    const char *path = board_with(desk, "whole3.sqlite", 40);
    const char *copy = tr_temp_path(desk->dir, "lost.sqlite");
    unsigned char noise[4096];
    char moved[4096], journal[1200];
    struct tr_store *store = NULL;
    tr_err err;
    die_writing(path, copy);
    snprintf(journal, sizeof journal, "%s-journal", copy);
    memset(noise, 0x5A, sizeof noise);
    for (long at = 512; at < 40 * 4096; at += 4096)
        poke(journal, at, noise, sizeof noise); /* no page in it has its checksum any more */
    poke(copy, 3 * 4096, noise, sizeof noise);
    must(tr_store_open(&store, copy, moved, sizeof moved, &err), &err);
    assert_non_null(strstr(moved, ".damaged-"));
    assert_int_equal(count_rows(store), 0);
    tr_store_close(store);
}

static void an_interrupted_making_is_begun_again(void **state)
{
    struct desk *desk = *state;
    const char *path = tr_temp_path(desk->dir, "making.sqlite");
    char journal[1200];
    /* A header that claims an empty file before, as SQLite writes it. */
    unsigned char head[512] = {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    head[22] = 2;  /* sector of 512 bytes */
    head[26] = 16; /* page of 4096 bytes */
    snprintf(journal, sizeof journal, "%s-journal", path);
    unsigned char half[4096] = {0};
    spill(path, half, sizeof half);
    spill(journal, head, sizeof head);
    struct tr_store *store = open_board(path);
    put(desk, store, (struct tr_mini_call){0});
    assert_int_equal(count_rows(store), 1);
    tr_store_close(store);
}

/* A board from a stranger: nothing in it is run, nothing in it reaches the
 * terminal raw, and what was changed in it is noticed. */
static void a_strangers_board_does_nothing(void **state)
{
    struct desk *desk = *state;
    const char *path = board_with(desk, "stranger.sqlite", 2);
    struct tr_board_row *rows = NULL;
    struct tr_buf run, blobs[TR_BLOB_COUNT];
    tr_err err;
    sql(path, "CREATE TRIGGER evil AFTER INSERT ON runs BEGIN DELETE FROM runs; END;"
              "UPDATE runs SET player = 'x' || char(27) || '[2J' WHERE id = 1;"
              "UPDATE runs SET run = zeroblob(length(run)) WHERE id = 2");
    struct tr_store *store = open_board(path);
    put(desk, store, (struct tr_mini_call){.player = "me"});
    assert_int_equal(rows_of(store, everything(), &rows), 3);
    for (int i = 0; i < 3; i++)
        assert_null(strchr(rows[i].player, 27));
    tr_free(rows);
    assert_int_equal(tr_store_get(store, 2, &run, blobs, &err), TR_EIO);
    assert_non_null(strstr(err.msg, "digest"));
    tr_store_close(store);
    sql(path, "PRAGMA foreign_keys = OFF; DELETE FROM content WHERE kind = 'card'");
    store = open_board(path);
    assert_int_equal(tr_store_get(store, 1, &run, blobs, &err), TR_EIO);
    assert_non_null(strstr(err.msg, "missing"));
    tr_store_close(store);
}

static void the_default_is_in_the_data_folder(void **state)
{
    struct desk *desk = *state;
    char path[4096];
    tr_err err;
    assert_int_equal(setenv("XDG_DATA_HOME", desk->dir, 1), 0);
    must(tr_store_default(path, sizeof path, &err), &err);
    assert_string_equal(path, tr_temp_path(desk->dir, "thirdring/board.sqlite"));
    tr_store_close(open_board(path));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_board_says_what_it_is),
        cmocka_unit_test(a_connection_is_durable_and_strict),
        cmocka_unit_test(failures_become_sentences),
        cmocka_unit_test(what_is_no_board_is_left_alone),
        cmocka_unit_test(a_newer_board_is_left_alone),
        cmocka_unit_test(names_that_are_no_file_are_refused),
        cmocka_unit_test(folders_and_empty_files_become_boards),
        cmocka_unit_test(a_damaged_board_is_set_aside),
        cmocka_unit_test(a_torn_schema_is_damage),
        cmocka_unit_test(a_destroyed_header_is_damage),
        cmocka_unit_test(what_lies_where_only_a_board_can_lie_is_set_aside),
        cmocka_unit_test(a_suspected_board_that_is_whole_is_used),
        cmocka_unit_test(a_shortened_board_is_damage),
        cmocka_unit_test(damage_in_use_is_met_at_the_next_opening),
        cmocka_unit_test(an_interrupted_writer_is_undone),
        cmocka_unit_test(a_board_that_cannot_be_undone_is_set_aside),
        cmocka_unit_test(an_interrupted_making_is_begun_again),
        cmocka_unit_test(a_strangers_board_does_nothing),
        cmocka_unit_test(the_default_is_in_the_data_folder),
    };
    return cmocka_run_group_tests(tests, desk_setup, desk_teardown);
}
