/* thirdring-loader: the process in which strangers' Lua runs. Started for one
 * request on standard input, it answers on standard output and ends. It has
 * neither files nor network nor a second chance. */
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "base/digest.h"
#include "script/compile.h"
#include "script/confine.h"

#ifdef TR_SANITIZED
#include <sanitizer/lsan_interface.h>
#endif

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
    if (status == TR_OK)
        status = tr_compiler_run(compiler, &req, &resp, err);
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

int main(int argc, char **argv)
{
    struct tr_compiler *compiler;
    struct tr_digest warm;
    tr_err err;
    if (argc != 1) {
        fprintf(stderr, "usage: %s < request > answer (started by thirdring)\n", argv[0]);
        return 2;
    }
    tr_status status = tr_compiler_new(&compiler, &err);
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
