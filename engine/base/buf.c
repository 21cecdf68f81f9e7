/* Byte buffers with a ceiling, and cursors that cannot leave their input.
 * Always holds: len <= cap <= max in a buffer, pos <= len in a cursor; after
 * the first failure neither moves again. */
#include "base/buf.h"

#include <assert.h>
#include <string.h>

#include "base/alloc.h"

#define FIRST_CAP 64u

void tr_buf_init(struct tr_buf *buf, size_t max)
{
    *buf = (struct tr_buf){.max = max};
}

void tr_buf_done(struct tr_buf *buf)
{
    tr_free(buf->data);
    tr_buf_init(buf, buf->max);
}

void tr_buf_reset(struct tr_buf *buf)
{
    buf->len = 0;
    buf->status = TR_OK;
}

/* Grow to hold at least need bytes; need <= max. */
static tr_status grow(struct tr_buf *buf, size_t need)
{
    uint8_t *data = tr_realloc(buf->data, need);
    if (data == NULL) {
        return buf->status = TR_ENOMEM;
    }
    buf->data = data;
    buf->cap = need;
    return TR_OK;
}

tr_status tr_buf_reserve(struct tr_buf *buf, size_t extra)
{
    if (buf->status != TR_OK) {
        return buf->status;
    }
    if (extra > buf->max - buf->len) {
        return buf->status = TR_ELIMIT;
    }
    if (extra <= buf->cap - buf->len) {
        return TR_OK;
    }
    return grow(buf, buf->len + extra);
}

/* Room for len more bytes, with slack so that many small puts stay linear. */
static bool make_room(struct tr_buf *buf, size_t len)
{
    if (buf->status != TR_OK) {
        return false;
    }
    if (len <= buf->cap - buf->len) {
        return true;
    }
    if (len > buf->max - buf->len) {
        buf->status = TR_ELIMIT;
        return false;
    }
    size_t need = buf->len + len;
    size_t want = buf->cap < buf->max / 2 ? buf->cap * 2 : buf->max;
    if (want < FIRST_CAP) {
        want = FIRST_CAP;
    }
    if (want < need) {
        want = need;
    }
    if (want > buf->max) {
        want = buf->max;
    }
    return grow(buf, want) == TR_OK;
}

void tr_buf_put(struct tr_buf *buf, const void *bytes, size_t len)
{
    if (len == 0 || !make_room(buf, len)) {
        return;
    }
    memcpy(buf->data + buf->len, bytes, len);
    buf->len += len;
}

static void put_le(struct tr_buf *buf, uint64_t v, size_t width)
{
    uint8_t le[8];
    for (size_t i = 0; i < width; i++) {
        le[i] = (uint8_t)(v >> (8 * i));
    }
    tr_buf_put(buf, le, width);
}

void tr_buf_u8(struct tr_buf *buf, uint8_t v)
{
    put_le(buf, v, 1);
}

void tr_buf_u16(struct tr_buf *buf, uint16_t v)
{
    put_le(buf, v, 2);
}

void tr_buf_u32(struct tr_buf *buf, uint32_t v)
{
    put_le(buf, v, 4);
}

void tr_buf_u64(struct tr_buf *buf, uint64_t v)
{
    put_le(buf, v, 8);
}

void tr_buf_str(struct tr_buf *buf, const char *s, size_t len)
{
    if (len > UINT32_MAX || len > SIZE_MAX - 4) {
        if (buf->status == TR_OK) {
            buf->status = TR_ELIMIT;
        }
        return;
    }
    if (!make_room(buf, len + 4)) {
        return; /* a length without its bytes never gets in */
    }
    tr_buf_u32(buf, (uint32_t)len);
    tr_buf_put(buf, s, len);
}

void tr_cursor_init(struct tr_cursor *cur, const void *bytes, size_t len)
{
    *cur = (struct tr_cursor){.data = bytes, .len = len};
}

const uint8_t *tr_cursor_take(struct tr_cursor *cur, size_t len)
{
    static const uint8_t nothing[1];
    if (cur->failed || len > cur->len - cur->pos) {
        cur->failed = true;
        return NULL;
    }
    if (cur->data == NULL) {
        return nothing; /* zero bytes of an empty input are not a failure */
    }
    const uint8_t *at = cur->data + cur->pos;
    cur->pos += len;
    return at;
}

static uint64_t take_le(struct tr_cursor *cur, size_t width)
{
    const uint8_t *at = tr_cursor_take(cur, width);
    uint64_t v = 0;
    for (size_t i = 0; at != NULL && i < width; i++) {
        v |= (uint64_t)at[i] << (8 * i);
    }
    return v;
}

uint8_t tr_cursor_u8(struct tr_cursor *cur)
{
    return (uint8_t)take_le(cur, 1);
}

uint16_t tr_cursor_u16(struct tr_cursor *cur)
{
    return (uint16_t)take_le(cur, 2);
}

uint32_t tr_cursor_u32(struct tr_cursor *cur)
{
    return (uint32_t)take_le(cur, 4);
}

uint64_t tr_cursor_u64(struct tr_cursor *cur)
{
    return take_le(cur, 8);
}

const char *tr_cursor_str(struct tr_cursor *cur, size_t max, size_t *len)
{
    *len = 0;
    size_t n = tr_cursor_u32(cur);
    if (n > max) {
        cur->failed = true;
    }
    const uint8_t *at = tr_cursor_take(cur, n);
    if (at == NULL) {
        return "";
    }
    *len = n;
    return (const char *)at;
}

size_t tr_cursor_left(const struct tr_cursor *cur)
{
    return cur->failed ? 0 : cur->len - cur->pos;
}
