/* Status codes and one-sentence errors.
 * Everything that can fail returns a tr_status and takes a tr_err as its last
 * argument. Outputs stay untouched on failure. A message says what went wrong,
 * where, and what to do about it; file and line name the place in our source. */
#ifndef TR_BASE_STATUS_H
#define TR_BASE_STATUS_H

typedef enum tr_status {
    TR_OK = 0,
    TR_EINVAL,    /* the caller's arguments do not fit */
    TR_EFORMAT,   /* bytes or text that are not what they claim to be */
    TR_EVERSION,  /* well-formed, but of another version */
    TR_ENOMEM,    /* an allocation failed */
    TR_ELIMIT,    /* a documented limit was reached */
    TR_EIO,       /* the system refused to read or write */
    TR_ENOTFOUND, /* nothing there by that name */
    TR_EDENIED,   /* refused for safety */
    TR_EBUSY,     /* somebody else holds it; trying again may help */
    TR_EMISMATCH  /* a re-computation gave another result */
} tr_status;

#define TR_ERR_MAX 512 /* bytes of msg, terminator included */

typedef struct tr_err {
    tr_status status;
    int line;         /* line in our source */
    const char *file; /* file in our source, static storage */
    char msg[TR_ERR_MAX];
} tr_err;

/* Record a failure and return its status.
 * err:    may be NULL, then only the status is returned
 * fmt:    printf format of one sentence without a final newline; a result
 *         longer than TR_ERR_MAX - 1 bytes is cut at a UTF-8 boundary */
tr_status tr_fail_at(tr_err *err, tr_status status, const char *file, int line, const char *fmt,
                     ...) __attribute__((format(printf, 5, 6)));

#define tr_fail(err, status, ...) tr_fail_at((err), (status), __FILE__, __LINE__, __VA_ARGS__)

/* Name of a status for logs and JSON ("enomem"); static storage. */
const char *tr_status_name(tr_status status);

#endif
