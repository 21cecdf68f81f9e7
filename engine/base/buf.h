/* Bounded byte buffers: tr_buf writes, tr_cursor reads.
 * Integers are little-endian and of fixed width. Both remember a failure, so
 * that a caller may write or read a whole record and check once at its end. */
#ifndef TR_BASE_BUF_H
#define TR_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct tr_buf {
    uint8_t *data; /* owned */
    size_t len;
    size_t cap;
    size_t max;       /* no growth beyond this many bytes */
    tr_status status; /* TR_OK, TR_ENOMEM or TR_ELIMIT; sticky */
};

/* An empty buffer that may grow to max bytes; nothing is allocated yet. */
void tr_buf_init(struct tr_buf *buf, size_t max);
void tr_buf_done(struct tr_buf *buf);
/* Forget the content, keep the memory and clear the status. */
void tr_buf_reset(struct tr_buf *buf);
/* Make room for extra more bytes now, so that later puts do not allocate. */
tr_status tr_buf_reserve(struct tr_buf *buf, size_t extra);

void tr_buf_put(struct tr_buf *buf, const void *bytes, size_t len);
void tr_buf_u8(struct tr_buf *buf, uint8_t v);
void tr_buf_u16(struct tr_buf *buf, uint16_t v);
void tr_buf_u32(struct tr_buf *buf, uint32_t v);
void tr_buf_u64(struct tr_buf *buf, uint64_t v);
/* u32 length, then the bytes. */
void tr_buf_str(struct tr_buf *buf, const char *s, size_t len);

struct tr_cursor {
    const uint8_t *data; /* borrowed */
    size_t len;
    size_t pos;
    bool failed; /* sticky; a failed cursor gives zeros and empty strings */
};

void tr_cursor_init(struct tr_cursor *cur, const void *bytes, size_t len);
uint8_t tr_cursor_u8(struct tr_cursor *cur);
uint16_t tr_cursor_u16(struct tr_cursor *cur);
uint32_t tr_cursor_u32(struct tr_cursor *cur);
uint64_t tr_cursor_u64(struct tr_cursor *cur);
/* len bytes, borrowed from the input; NULL and failed when fewer are left. */
const uint8_t *tr_cursor_take(struct tr_cursor *cur, size_t len);
/* A u32 length and that many bytes, at most max; *len is 0 on failure. */
const char *tr_cursor_str(struct tr_cursor *cur, size_t max, size_t *len);
size_t tr_cursor_left(const struct tr_cursor *cur);

#endif
