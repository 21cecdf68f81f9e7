/* base/file: whole reads, writes that keep the old file, listings, refusals. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "cmocka_all.h"

static int enter(void **state)
{
    static char root[] = "/tmp/tr-file-XXXXXX";
    memcpy(root, "/tmp/tr-file-XXXXXX", sizeof root);
    if (mkdtemp(root) == NULL || chdir(root) != 0) {
        return -1;
    }
    *state = root;
    return 0;
}

static int leave(void **state)
{
    tr_alloc_fail_at(0, false);
    const char *root = *state;
    char command[64] = "rm -rf ";
    strcat(command, root);
    if (chdir("/") != 0 || system(command) != 0) {
        return -1;
    }
    return tr_alloc_stats().live_blocks == 0 ? 0 : -1;
}

static void write_ok(const char *path, const char *text)
{
    tr_err err;
    if (tr_file_write(path, text, strlen(text), &err) != TR_OK) {
        fail_msg("%s", err.msg);
    }
}

static void expect_content(const char *path, const char *text)
{
    struct tr_buf buf;
    tr_buf_init(&buf, 1000);
    assert_int_equal(tr_file_read(path, &buf, NULL), TR_OK);
    assert_int_equal(buf.len, strlen(text));
    assert_memory_equal(buf.data, text, buf.len);
    tr_buf_done(&buf);
}

static void expect_names(const char *path, const char *joined)
{
    struct tr_names names;
    char all[256] = "";
    assert_int_equal(tr_dir_list(path, &names, NULL), TR_OK);
    for (size_t i = 0; i < names.count; i++) {
        strcat(all, names.v[i]);
        strcat(all, " ");
    }
    assert_string_equal(all, joined);
    tr_names_done(&names);
    assert_null(names.v);
}

static void writes_and_reads_back(void **state)
{
    (void)state;
    write_ok("run", "first");
    expect_content("run", "first");
    write_ok("./run", "second, longer");
    expect_content("run", "second, longer");
    assert_int_equal(tr_file_write("run", NULL, 0, NULL), TR_OK);
    struct stat st;
    assert_int_equal(stat("run", &st), 0);
    assert_int_equal(st.st_size, 0);
    expect_names(".", "run "); /* no temporary file is left, not even hidden */
    assert_int_equal(system("test \"$(ls -A)\" = run"), 0);
}

static void reading_appends(void **state)
{
    (void)state;
    write_ok("a", "ring ");
    write_ok("b", "ring");
    struct tr_buf buf;
    tr_buf_init(&buf, 9);
    assert_int_equal(tr_file_read("a", &buf, NULL), TR_OK);
    assert_int_equal(tr_file_read("b", &buf, NULL), TR_OK);
    assert_int_equal(buf.len, 9);
    assert_memory_equal(buf.data, "ring ring", 9);
    tr_buf_done(&buf);
}

static void failed_reads_change_nothing(void **state)
{
    (void)state;
    write_ok("big", "0123456789");
    assert_int_equal(mkdir("folder", 0700), 0);
    assert_int_equal(mkfifo("pipe", 0600), 0);
    struct tr_buf buf;
    tr_buf_init(&buf, 11);
    tr_buf_put(&buf, "ab", 2);
    tr_err err;
    assert_int_equal(tr_file_read("big", &buf, &err), TR_ELIMIT);
    assert_non_null(strstr(err.msg, "big"));
    assert_int_equal(tr_file_read("none", &buf, &err), TR_ENOTFOUND);
    assert_non_null(strstr(err.msg, "none"));
    assert_int_equal(tr_file_read("big/none", &buf, &err), TR_ENOTFOUND);
    assert_int_equal(tr_file_read("folder", &buf, &err), TR_EIO);
    assert_int_equal(tr_file_read("pipe", &buf, &err), TR_EIO);
    assert_int_equal(tr_file_read("/dev/zero", &buf, &err), TR_EIO);
    assert_int_equal(buf.len, 2);
    assert_int_equal(buf.status, TR_OK);
    buf.status = TR_ENOMEM;
    assert_int_equal(tr_file_read("big", &buf, &err), TR_ENOMEM);
    tr_buf_done(&buf);
}

static void reads_files_that_tell_no_size(void **state)
{
    (void)state;
    struct tr_buf buf;
    tr_buf_init(&buf, 100000);
    assert_int_equal(tr_file_read("/proc/self/status", &buf, NULL), TR_OK);
    assert_true(buf.len > 100);
    tr_buf_done(&buf);
    tr_buf_init(&buf, 100);
    tr_err err;
    tr_buf_put(&buf, "0123456789", 10); /* so that a part still fits */
    assert_int_equal(tr_file_read("/proc/self/status", &buf, &err), TR_ELIMIT);
    assert_int_equal(buf.len, 10);
    assert_int_equal(buf.status, TR_OK);
    tr_buf_done(&buf);
}

static void reading_survives_every_missing_allocation(void **state)
{
    (void)state;
    write_ok("run", "content");
    for (uint64_t n = 1;; n++) {
        struct tr_buf buf;
        tr_buf_init(&buf, 100);
        tr_alloc_fail_at(n, false);
        tr_status status = tr_file_read("run", &buf, NULL);
        tr_alloc_fail_at(0, false);
        tr_buf_done(&buf);
        if (status == TR_OK) {
            assert_true(n > 1);
            break;
        }
        assert_int_equal(status, TR_ENOMEM);
    }
}

static void refused_writes_keep_what_is_there(void **state)
{
    (void)state;
    tr_err err;
    assert_int_equal(mkdir("folder", 0700), 0);
    assert_int_equal(tr_file_write("folder", "x", 1, &err), TR_EDENIED);
    assert_int_equal(tr_file_write("/dev/null", "x", 1, &err), TR_EDENIED);
    assert_non_null(strstr(err.msg, "/dev/null"));
    struct stat st;
    assert_int_equal(stat("/dev/null", &st), 0);
    assert_true(S_ISCHR(st.st_mode));
    assert_int_equal(symlink("nowhere", "dangling"), 0);
    assert_int_equal(tr_file_write("dangling", "x", 1, &err), TR_EDENIED);
    assert_int_equal(tr_file_write("missing/run", "x", 1, &err), TR_ENOTFOUND);
    assert_int_equal(tr_file_write("", "x", 1, &err), TR_EINVAL);
    assert_int_equal(tr_file_write("folder/", "x", 1, &err), TR_EINVAL);
    assert_int_equal(tr_file_write("/proc/thirdring", "x", 1, &err) == TR_OK, 0);
}

static void full_disk_keeps_the_old_file(void **state)
{
    (void)state;
    write_ok("run", "old");
    /* A limit on file sizes stands in for a full disk. */
    struct rlimit before, small;
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small = before;
    small.rlim_cur = 4096;
    void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    static char bytes[10000];
    tr_err err;
    tr_status status = tr_file_write("run", bytes, sizeof bytes, &err);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    (void)signal(SIGXFSZ, handler);
    assert_int_equal(status, TR_EIO);
    assert_non_null(strstr(err.msg, "run"));
    expect_content("run", "old");
    assert_int_equal(system("test \"$(ls -A)\" = run"), 0);
}

static void writes_through_a_link(void **state)
{
    (void)state;
    write_ok("real", "old");
    assert_int_equal(symlink("real", "link"), 0);
    write_ok("link", "new");
    struct stat st;
    assert_int_equal(lstat("link", &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    expect_content("real", "new");
}

static void keeps_the_mode_of_a_file(void **state)
{
    (void)state;
    write_ok("run", "old");
    assert_int_equal(chmod("run", 0640), 0);
    write_ok("run", "new");
    struct stat st;
    assert_int_equal(stat("run", &st), 0);
    assert_int_equal(st.st_mode & 07777, 0640);
}

static void leftovers_do_not_hinder(void **state)
{
    (void)state;
    char command[128];
    (void)snprintf(command, sizeof command, "touch .thirdring-%ld-0.tmp .thirdring-%ld-1.tmp",
                   (long)getpid(), (long)getpid());
    assert_int_equal(system(command), 0);
    write_ok("run", "whole");
    expect_content("run", "whole");
}

static void makes_folders(void **state)
{
    (void)state;
    assert_int_equal(tr_dir_make("a/b//c/", NULL), TR_OK);
    assert_true(tr_path_is_dir("a/b/c"));
    assert_int_equal(tr_dir_make("a/b/c", NULL), TR_OK);
    assert_int_equal(tr_dir_make("/", NULL), TR_OK);
    struct stat st;
    assert_int_equal(stat("a/b", &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
    write_ok("a/file", "x");
    tr_err err;
    assert_int_equal(tr_dir_make("a/file", &err), TR_EIO);
    assert_int_equal(tr_dir_make("a/file/deeper", &err), TR_EIO);
    assert_non_null(strstr(err.msg, "a/file"));
    assert_int_equal(tr_dir_make("", &err), TR_EINVAL);
}

static void lists_sorted_without_hidden(void **state)
{
    (void)state;
    static const char *const names[] = {"b", "B", "a10", "a2", ".hidden", "话", "_"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        write_ok(names[i], "");
    }
    expect_names(".", "B _ a10 a2 b 话 ");
    assert_int_equal(mkdir("empty", 0700), 0);
    expect_names("empty", "");
    struct tr_names out = {.count = 77};
    tr_err err;
    assert_int_equal(tr_dir_list("none", &out, &err), TR_ENOTFOUND);
    assert_int_equal(tr_dir_list("a2", &out, &err), TR_ENOTFOUND);
    assert_int_equal(out.count, 77);
}

static void listing_survives_every_missing_allocation(void **state)
{
    (void)state;
    for (int i = 0; i < 20; i++) {
        char name[16];
        (void)snprintf(name, sizeof name, "n%d", i);
        write_ok(name, "");
    }
    for (uint64_t n = 1;; n++) {
        struct tr_names names = {0};
        tr_alloc_fail_at(n, false);
        tr_status status = tr_dir_list(".", &names, NULL);
        tr_alloc_fail_at(0, false);
        if (status == TR_OK) {
            assert_int_equal(names.count, 20);
            assert_int_equal(n, 23); /* 20 names and two growths went before */
            tr_names_done(&names);
            break;
        }
        assert_int_equal(status, TR_ENOMEM);
        assert_null(names.v);
        assert_int_equal(tr_alloc_stats().live_blocks, 0);
    }
}

static void tells_the_time_in_utc(void **state)
{
    (void)state;
    char now[32];
    tr_now_rfc3339(now);
    static const char shape[] = "dddd-dd-ddTdd:dd:dd.ddddddZ";
    assert_int_equal(strlen(now), strlen(shape));
    for (size_t i = 0; i < strlen(shape); i++) {
        if (shape[i] == 'd') {
            assert_in_range(now[i], '0', '9');
        } else {
            assert_int_equal(now[i], shape[i]);
        }
    }
}

#define HERE(f) cmocka_unit_test_setup_teardown(f, enter, leave)

int main(void)
{
    const struct CMUnitTest tests[] = {
        HERE(writes_and_reads_back),
        HERE(reading_appends),
        HERE(failed_reads_change_nothing),
        HERE(reads_files_that_tell_no_size),
        HERE(reading_survives_every_missing_allocation),
        HERE(refused_writes_keep_what_is_there),
        HERE(full_disk_keeps_the_old_file),
        HERE(writes_through_a_link),
        HERE(keeps_the_mode_of_a_file),
        HERE(leftovers_do_not_hinder),
        HERE(makes_folders),
        HERE(lists_sorted_without_hidden),
        HERE(listing_survives_every_missing_allocation),
        HERE(tells_the_time_in_utc),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
