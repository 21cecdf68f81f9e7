/* base/run: what another program is given and prints, and that it is gone afterwards
 * whatever it does. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/run.h"
#include "cmocka_all.h"

#define ENOUGH_MS 60000

static tr_status shell(const char *script, const char *in, struct tr_buf *out, int32_t ms,
                       tr_err *err)
{
    const char *const argv[] = {"sh", "-c", script, NULL};
    return tr_run(argv, in, strlen(in), out, ms, err);
}

static void expect(tr_status want, const char *script, const char *words)
{
    struct tr_buf out;
    tr_err err = {0};
    tr_buf_init(&out, 1000);
    assert_int_equal(shell(script, "", &out, ENOUGH_MS, &err), want);
    if (!strstr(err.msg, words))
        fail_msg("%s", err.msg);
    tr_buf_done(&out);
}

static void text_in_bytes_out(void **state)
{
    struct tr_buf out;
    (void)state;
    tr_buf_init(&out, 100);
    tr_buf_put(&out, "> ", 2);
    assert_int_equal(shell("tr a-z A-Z", "hello", &out, ENOUGH_MS, NULL), TR_OK);
    tr_buf_u8(&out, 0);
    assert_string_equal(out.data, "> HELLO");
    tr_buf_done(&out);
}

/* Both directions at once: neither side waits for the other for ever. */
static void a_million_bytes_each_way(void **state)
{
    const size_t len = 1000000;
    struct tr_buf out;
    char *in = malloc(len + 1);
    (void)state;
    assert_non_null(in);
    for (size_t i = 0; i < len; i++)
        in[i] = (char)('a' + i % 26);
    in[len] = '\0';
    tr_buf_init(&out, len);
    assert_int_equal(shell("cat", in, &out, ENOUGH_MS, NULL), TR_OK);
    assert_int_equal(out.len, len);
    assert_memory_equal(out.data, in, len);
    tr_buf_reset(&out);
    /* and one that reads nothing of it */
    assert_int_equal(shell("exec <&-; echo done", in, &out, ENOUGH_MS, NULL), TR_OK);
    assert_int_equal(out.len, 5);
    tr_buf_done(&out);
    free(in);
}

static void failures_are_told(void **state)
{
    static const char *const nobody[] = {"thirdring-nobody-has-this", NULL};
    tr_err err = {0};
    struct tr_buf out;
    (void)state;
    tr_buf_init(&out, 10);
    assert_int_equal(tr_run(nobody, NULL, 0, &out, ENOUGH_MS, &err), TR_ENOTFOUND);
    assert_non_null(strstr(err.msg, "thirdring-nobody-has-this"));
    tr_buf_done(&out);
    expect(TR_EIO, "exit 3", "code 3");
    expect(TR_EIO, "kill -9 $$", "signal 9");
    expect(TR_ELIMIT, "while :; do echo more; done", "1000 bytes");
}

/* A zombie is dead; in some containers nobody takes it away. */
static bool lives(int pid)
{
    char path[64], state = 'Z';
    snprintf(path, sizeof path, "/proc/%d/stat", pid);
    FILE *f = fopen(path, "r");
    if (!f)
        return false;
    bool told = fscanf(f, "%*d (%*[^)]) %c", &state) == 1;
    (void)fclose(f);
    return told && state != 'Z';
}

/* Wait until a process has ended. */
static bool goes(int pid)
{
    const struct timespec moment = {0, 10000000};
    for (int i = 0; i < 6000 && lives(pid); i++)
        (void)nanosleep(&moment, NULL);
    return !lives(pid);
}

static void who_hangs_is_stopped_with_its_children(void **state)
{
    static const char *const scripts[] = {
        "trap '' TERM; sleep 1000 & echo $! $$; wait",       /* keeps its output open */
        "sleep 1000 >/dev/null & echo $! $$; exec >&-; wait" /* closes it and goes on */
    };
    (void)state;
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        struct tr_buf out;
        tr_err err = {0};
        int child = 0, self = 0;
        tr_buf_init(&out, 100);
        assert_int_equal(shell(scripts[i], "", &out, 700, &err), TR_ELIMIT);
        assert_non_null(strstr(err.msg, "longer than 1 s"));
        tr_buf_u8(&out, 0);
        assert_int_equal(sscanf((const char *)out.data, "%d %d", &child, &self), 2);
        assert_true(goes(child));
        assert_true(goes(self));
        tr_buf_done(&out);
    }
}

/* One that ends at once and leaves somebody behind. */
static void nobody_is_left_behind(void **state)
{
    struct tr_buf out;
    int child = 0;
    (void)state;
    tr_buf_init(&out, 100);
    assert_int_equal(shell("sleep 1000 >/dev/null 2>&1 & echo $!", "", &out, ENOUGH_MS, NULL),
                     TR_OK);
    tr_buf_u8(&out, 0);
    child = atoi((const char *)out.data);
    assert_true(child > 1);
    assert_true(goes(child));
    tr_buf_done(&out);
}

/* No descriptor of ours, and its complaints do not reach our terminal. */
static void it_has_nothing_else_open(void **state)
{
    struct tr_buf out;
    int pipes[2];
    (void)state;
    assert_int_equal(pipe(pipes), 0); /* without close-on-exec */
    tr_buf_init(&out, 1000);
    assert_int_equal(
        shell("ls /proc/self/fd | wc -l; echo complaint >&2", "", &out, ENOUGH_MS, NULL), TR_OK);
    tr_buf_u8(&out, 0);
    assert_int_equal(atoi((const char *)out.data), 4); /* three, and the folder that ls reads */
    assert_null(strstr((const char *)out.data, "complaint"));
    tr_buf_done(&out);
    (void)close(pipes[0]);
    (void)close(pipes[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_in_bytes_out),
        cmocka_unit_test(a_million_bytes_each_way),
        cmocka_unit_test(failures_are_told),
        cmocka_unit_test(who_hangs_is_stopped_with_its_children),
        cmocka_unit_test(nobody_is_left_behind),
        cmocka_unit_test(it_has_nothing_else_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
