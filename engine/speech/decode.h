/* Reading characters of text that is known to be valid UTF-8, and what may stand before
 * the first one of a file. */
#ifndef TR_SPEECH_DECODE_H
#define TR_SPEECH_DECODE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Bytes of the mark that some editors put at the beginning of a file; it says nothing. */
static inline size_t tr_bom(const char *s, size_t len)
{
    static const char mark[] = "\xEF\xBB\xBF";
    size_t n = sizeof mark - 1;
    return len >= n && memcmp(s, mark, n) == 0 ? n : 0;
}

/* The character at s; *at moves on behind it. */
static inline uint32_t tr_decode(const char *s, size_t *at)
{
    const uint8_t *p = (const uint8_t *)s + *at;
    if (p[0] < 0x80) {
        *at += 1;
        return p[0];
    }
    if (p[0] < 0xE0) {
        *at += 2;
        return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3Fu);
    }
    if (p[0] < 0xF0) {
        *at += 3;
        return (uint32_t)(p[0] & 0xF) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
    }
    *at += 4;
    return (uint32_t)(p[0] & 0x7) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 |
           (p[3] & 0x3Fu);
}

#endif
