/* Integers in few bytes: seven bits a byte, the lowest first, the top bit while more
 * follow. In runs and under the digest of a call. */
#ifndef TR_SIM_VARINT_H
#define TR_SIM_VARINT_H

#include <stdint.h>

#define TR_VARINT_MAX 5 /* bytes of one */

/* Gives where the next byte goes. */
static inline uint8_t *tr_varint_put(uint8_t *to, uint32_t v)
{
    while (v >= 0x80) {
        *to++ = (uint8_t)(v | 0x80);
        v >>= 7;
    }
    *to++ = (uint8_t)v;
    return to;
}

#endif
