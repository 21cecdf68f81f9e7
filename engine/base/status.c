/* Errors as values: a status to branch on and one sentence to show.
 * Always holds: msg is terminated, and valid UTF-8 input is never cut inside a
 * character. Recording an error allocates nothing. */
#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

tr_status tr_fail_at(tr_err *err, tr_status status, const char *file, int line, const char *fmt,
                     ...)
{
    if (err == NULL) {
        return status;
    }
    /* Formatted beside err, because an argument may be err->msg itself, and
     * with room for the rest of a character that the limit would split. */
    char text[TR_ERR_MAX + 4];
    va_list args;
    va_start(args, fmt);
    int wanted = vsnprintf(text, sizeof text, fmt, args);
    va_end(args);

    size_t len = 0;
    if (wanted > 0) {
        len = (size_t)wanted < sizeof text ? (size_t)wanted : sizeof text - 1;
        len = tr_utf8_floor(text, len, TR_ERR_MAX - 1);
    }
    memcpy(err->msg, text, len);
    err->msg[len] = '\0';
    err->status = status;
    err->file = file;
    err->line = line;
    return status;
}

const char *tr_status_name(tr_status status)
{
    switch (status) {
    case TR_OK:
        return "ok";
    case TR_EINVAL:
        return "einval";
    case TR_EFORMAT:
        return "eformat";
    case TR_EVERSION:
        return "eversion";
    case TR_ENOMEM:
        return "enomem";
    case TR_ELIMIT:
        return "elimit";
    case TR_EIO:
        return "eio";
    case TR_ENOTFOUND:
        return "enotfound";
    case TR_EDENIED:
        return "edenied";
    case TR_EBUSY:
        return "ebusy";
    case TR_EMISMATCH:
        return "emismatch";
    }
    return "unknown";
}
