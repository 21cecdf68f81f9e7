/* thirdring-loader: the process in which strangers' Lua runs. Started for one
 * request on standard input, it answers on standard output and ends. It has
 * neither files nor network nor a second chance. */
#include <errno.h>
#include <lua.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/digest.h"
#include "script/compile.h"
#include "script/confine.h"
#include "script/defence.h"
#include "sim/card.h"
#include "sim/house.h"

#ifdef TR_SANITIZED
#include <sanitizer/lsan_interface.h>
#endif

#define DIGITS_OF(x) #x
#define IN_DIGITS(x) DIGITS_OF(x)

/* What a handler of signals can reach has to lie outside of functions. */
static struct {
    const struct tr_request *req;
    const struct tr_sandbox *sb;
    struct tr_buf answer;          /* room enough; nothing is allocated in a handler */
    volatile sig_atomic_t waiting; /* there is a request and no answer yet */
} last;

/* The time is over: answer with the line that was last seen running. Only
 * copying and write are used here. When this does not end the process, the next
 * SIGPROF does. */
static void too_slow(int signal_number)
{
    static char text[] = "it took more than " IN_DIGITS(TR_LOAD_CPU_MS) " ms of computing",
                advice[] = "look for a loop that does not end", none[] = "";
    (void)signal_number;
    if (!last.waiting)
        _exit(TR_LOADER_TOO_SLOW);
    struct tr_finding f = {.code = "TR080",
                           .severity = TR_SEV_ERROR,
                           .file = (char *)(uintptr_t)last.req->main,
                           .path = none,
                           .message = text,
                           .hint = advice};
    const char *source = last.sb->last_source;
    if (source[0] == '@') {
        size_t i = 0;
        for (const char *p = source + 1; *p >= '0' && *p <= '9'; p++)
            i = i * 10 + (size_t)(*p - '0');
        if (i < last.req->count) {
            f.file = (char *)(uintptr_t)last.req->files[i].name;
            f.line = last.sb->last_line;
        }
    }
    struct tr_response resp = {.findings = {.v = &f, .count = 1}};
    tr_response_encode(&resp, &last.answer);
    if (last.answer.status != TR_OK ||
        write(STDOUT_FILENO, last.answer.data, last.answer.len) != (ssize_t)last.answer.len)
        _exit(TR_LOADER_TOO_SLOW);
    _exit(0);
}

static tr_status expect_the_end(void)
{
    struct sigaction end = {.sa_handler = too_slow, .sa_flags = (int)SA_RESETHAND};
    tr_buf_init(&last.answer, 2048);
    if (tr_buf_reserve(&last.answer, 2048) != TR_OK)
        return TR_ENOMEM;
    sigemptyset(&end.sa_mask);
    sigaction(SIGPROF, &end, NULL);
    return TR_OK;
}

static tr_status read_all(struct tr_buf *in, tr_err *err)
{
    for (;;) {
        uint8_t chunk[16384];
        ssize_t n = read(STDIN_FILENO, chunk, sizeof chunk);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return tr_fail(err, TR_EIO, "the request cannot be read");
        if (n == 0)
            return TR_OK;
        tr_buf_put(in, chunk, (size_t)n);
        if (in->status != TR_OK)
            return tr_fail(err, in->status, "the request is too large");
    }
}

static tr_status write_all(const struct tr_buf *out, tr_err *err)
{
    for (size_t at = 0; at < out->len;) {
        ssize_t n = write(STDOUT_FILENO, out->data + at, out->len - at);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return tr_fail(err, TR_EIO, "the answer cannot be written");
        at += (size_t)n;
    }
    return TR_OK;
}

static tr_status serve(struct tr_compiler *compiler, tr_err *err)
{
    struct tr_buf in, out;
    struct tr_request req;
    struct tr_response resp;
    tr_buf_init(&in, TR_REQUEST_MAX);
    tr_buf_init(&out, TR_RESPONSE_MAX);
    tr_response_init(&resp);
    tr_status status = read_all(&in, err);
    if (status == TR_OK)
        status = tr_request_decode(&req, in.data, in.len, err);
    if (status == TR_OK) {
        last.req = &req;
        last.sb = &compiler->sb;
        last.waiting = 1;
        status = tr_compiler_run(compiler, &req, &resp, err);
        last.waiting = 0;
    }
    if (status == TR_OK) {
        tr_response_encode(&resp, &out);
        status = out.status == TR_OK ? write_all(&out, err)
                                     : tr_fail(err, out.status, "the answer is too large");
    }
    tr_response_done(&resp);
    tr_buf_done(&out);
    tr_buf_done(&in);
    return status;
}

static int say_version(void)
{
    printf("thirdring-loader %s (graph %d, house %d, scorecard %d; %s)\n"
           "filter of system calls: %s\n"
           "limits: %d ms of computing, %d ms by the clock, ",
           TR_ENGINE_VERSION, TR_GRAPH_VERSION, TR_HOUSE_VERSION, TR_CARD_VERSION, LUA_RELEASE,
           tr_confine_filter(), TR_LOAD_CPU_MS, TR_LOAD_WALL_MS);
#ifdef TR_SANITIZED
    puts("memory unlimited (this is a build with sanitizers)");
#else
    printf("%u MiB\n", TR_LOAD_MEMORY >> 20);
#endif
    return fflush(stdout) == 0 ? 0 : 2;
}

int main(int argc, char **argv)
{
    struct tr_compiler *compiler;
    struct tr_digest warm;
    tr_err err;
    argc = tr_defence_args(argc, argv);
    if (argc == 2 && strcmp(argv[1], "--version") == 0)
        return say_version();
    if (argc != 1) {
        fprintf(stderr,
                "usage: %s [--version]; it is started by thirdring and reads a request from its "
                "standard input\n",
                argv[0]);
        return 2;
    }
    tr_status status = tr_compiler_new(&compiler, &err);
    if (status == TR_OK)
        status = expect_the_end();
    if (status == TR_OK) {
        tr_digest_of("", 0, &warm); /* whatever the library does once, it does now */
#ifdef TR_SANITIZED
        __lsan_do_leak_check();
#endif
        status = tr_confine(&err);
        if (status == TR_OK)
            status = serve(compiler, &err);
    }
    if (status == TR_ENOMEM)
        _exit(TR_LOADER_NO_MEMORY); /* the other end has the words */
    if (status != TR_OK) {
        char line[TR_ERR_MAX + 1];
        int len = snprintf(line, sizeof line, "%s\n", err.msg);
        if (write(STDERR_FILENO, line, (size_t)len) < 0)
            _exit(2);
    }
    _exit(status == TR_OK ? 0 : 1);
}
