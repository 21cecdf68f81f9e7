/* Migrations: all steps or none, and a whole copy of the old board first. */
#include "board.h"

#include <sqlite3.h>

#include "store/sqlite_migrate.h"

static const char *const steps[] = {
    "CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (1)",
    "ALTER TABLE t ADD COLUMN b INTEGER; UPDATE t SET b = a + 1",
    "INSERT INTO t VALUES (5, 6)",
};

static sqlite3 *connect(const char *path)
{
    sqlite3 *db = NULL;
    tr_err err;
    must(tr_db_connect(&db, path, &err), &err);
    must(tr_db_settle(db, path, &err), &err);
    return db;
}

static int64_t number(sqlite3 *db, const char *sql)
{
    int64_t value = -1;
    tr_err err;
    must(tr_db_number(db, "board", sql, &value, &err), &err);
    return value;
}

static void steps_lead_to_the_present(void **state)
{
    struct desk *desk = *state;
    const char *path = tr_temp_path(desk->dir, "old.sqlite");
    char backup[1200];
    tr_err err;
    sqlite3 *db = connect(path);
    must(tr_board_migrate(db, path, steps, 1, &err), &err);
    assert_int_equal(number(db, "PRAGMA user_version"), 1);
    assert_int_equal(tr_temp_find(desk->dir, "old.sqlite.v", "", NULL, 0), 0); /* was empty */
    must(tr_board_migrate(db, path, steps, 3, &err), &err);
    assert_int_equal(number(db, "PRAGMA user_version"), 3);
    assert_int_equal(number(db, "SELECT sum(b) FROM t"), 8);
    sqlite3_close(db);

    assert_int_equal(tr_temp_find(desk->dir, "old.sqlite.v1-", ".backup", backup, sizeof backup),
                     1);
    db = connect(backup);
    assert_int_equal(number(db, "PRAGMA user_version"), 1);
    assert_int_equal(number(db, "SELECT count(*) FROM t"), 1);
    assert_int_equal(number(db, "SELECT count(*) FROM pragma_table_info('t')"), 1);
    sqlite3_close(db);
}

static void a_failing_step_changes_nothing(void **state)
{
    struct desk *desk = *state;
    static const char *const bad[] = {"CREATE TABLE t (a INTEGER)", "CREATE TABLE u (a INTEGER)",
                                      "INSERT INTO missing VALUES (1)"};
    const char *path = tr_temp_path(desk->dir, "bad.sqlite");
    tr_err err;
    sqlite3 *db = connect(path);
    must(tr_board_migrate(db, path, bad, 1, &err), &err);
    assert_int_equal(tr_board_migrate(db, path, bad, 3, &err), TR_EIO);
    assert_non_null(strstr(err.msg, "missing"));
    assert_true(sqlite3_get_autocommit(db));
    assert_int_equal(number(db, "PRAGMA user_version"), 1);
    assert_int_equal(number(db, "SELECT count(*) FROM sqlite_schema"), 1);
    sqlite3_close(db);
}

static void backups_do_not_overwrite_each_other(void **state)
{
    struct desk *desk = *state;
    const char *path = tr_temp_path(desk->dir, "twice.sqlite");
    static const char *const bad[] = {"CREATE TABLE t (a INTEGER)", "no SQL"};
    tr_err err;
    sqlite3 *db = connect(path);
    must(tr_board_migrate(db, path, bad, 1, &err), &err);
    for (int i = 0; i < 3; i++)
        assert_int_equal(tr_board_migrate(db, path, bad, 2, &err), TR_EIO);
    assert_int_equal(tr_temp_find(desk->dir, "twice.sqlite.v1-", ".backup", NULL, 0), 3);
    sqlite3_close(db);
}

static void a_newer_board_is_refused(void **state)
{
    struct desk *desk = *state;
    const char *path = tr_temp_path(desk->dir, "new.sqlite");
    tr_err err;
    sqlite3 *db = connect(path);
    must(tr_board_migrate(db, path, steps, 3, &err), &err);
    must(tr_board_migrate(db, path, steps, 3, &err), &err);
    assert_int_equal(tr_board_migrate(db, path, steps, 2, &err), TR_EVERSION);
    assert_int_equal(number(db, "PRAGMA user_version"), 3);
    must(tr_db_exec(db, path, "PRAGMA user_version = -1", &err), &err);
    assert_int_equal(tr_board_migrate(db, path, steps, 3, &err), TR_EVERSION);
    sqlite3_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(steps_lead_to_the_present),
        cmocka_unit_test(a_failing_step_changes_nothing),
        cmocka_unit_test(backups_do_not_overwrite_each_other),
        cmocka_unit_test(a_newer_board_is_refused),
    };
    return cmocka_run_group_tests(tests, desk_setup, desk_teardown);
}
