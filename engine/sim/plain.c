/* The check that every text from a file passes before anybody shows or stores
 * it. Written as one loop because a run's recorder calls it for each answer. */
#include "sim/plain.h"

#include <stdint.h>

#include "sim/limits.h"

static bool is_tail(unsigned char c)
{
    return (c & 0xc0) == 0x80;
}

static bool is_shown(uint32_t cp)
{
    if (cp >= 0x202a && cp <= 0x202e)
        return false;
    return !(cp >= 0x2066 && cp <= 0x2069);
}

/* Most of Chinese and its punctuation, to U+CFFF and from U+F000: three bytes of which
 * nothing need be asked but their shape. They are loaded with the one behind them. */
static const unsigned char *skip_common(const unsigned char *p, const unsigned char *end)
{
    const uint32_t firsts = 0x9ff8; /* a bit per low half of the first byte: e3 to ec, and ef */

    for (; end - p >= 4; p += 3) {
        uint32_t c =
            (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
        if ((c & 0xc0c0f0) != 0x8080e0 || !(firsts >> (c & 0x0f) & 1))
            break;
    }
    return p;
}

bool tr_plain_text(const char *s, size_t len)
{
    const unsigned char *p = (const unsigned char *)s;
    const unsigned char *end = p + len;

    while ((p = skip_common(p, end)) < end) {
        uint32_t c = *p;
        size_t left = (size_t)(end - p);

        if (c < 0x80) {
            if (c < 0x20 || c == 0x7f)
                return false;
            p++;
        } else if ((c & 0xf0) == 0xe0 && left >= 3 && is_tail(p[1]) && is_tail(p[2])) {
            uint32_t cp = (c & 0x0fu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);

            if (cp < 0x800 || (cp >= 0xd800 && cp <= 0xdfff) || !is_shown(cp))
                return false;
            p += 3;
        } else if ((c & 0xe0) == 0xc0 && left >= 2 && is_tail(p[1])) {
            if (((c & 0x1fu) << 6 | (p[1] & 0x3fu)) < 0xa0) /* overlong, or C1 */
                return false;
            p += 2;
        } else if ((c & 0xf8) == 0xf0 && left >= 4 && is_tail(p[1]) && is_tail(p[2]) &&
                   is_tail(p[3])) {
            uint32_t cp =
                (c & 0x07u) << 18 | (p[1] & 0x3fu) << 12 | (p[2] & 0x3fu) << 6 | (p[3] & 0x3fu);

            if (cp < 0x10000 || cp > 0x10ffff)
                return false;
            p += 4;
        } else {
            return false;
        }
    }
    return true;
}

bool tr_plain_name(const char *s, size_t len)
{
    if (len == 0 || len >= TR_NAME_MAX)
        return false;
    for (size_t i = 0; i < len; i++) {
        char c = s[i];

        if (c >= 'a' && c <= 'z')
            continue;
        if ((c < '0' || c > '9') && c != '_')
            return false;
    }
    return true;
}
