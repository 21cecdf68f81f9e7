/* UTF-8 by table-free code, the same on every machine and in every locale.
 * Always holds: no function reads at or beyond s + len, and what comes out of
 * tr_utf8_put or tr_utf8_clean is valid. */
#include "base/utf8.h"

#include <string.h>

#define REPLACEMENT 0xFFFDu

static bool is_continuation(uint8_t b)
{
    return (b & 0xC0u) == 0x80u;
}

/* Length of the well-formed character at s, 0 when there is none. */
static size_t decode(const uint8_t *s, size_t len, uint32_t *cp)
{
    if (s[0] < 0x80) {
        *cp = s[0];
        return 1;
    }
    size_t n;
    uint32_t v, least;
    if ((s[0] & 0xE0u) == 0xC0u) {
        n = 2, v = s[0] & 0x1Fu, least = 0x80;
    } else if ((s[0] & 0xF0u) == 0xE0u) {
        n = 3, v = s[0] & 0x0Fu, least = 0x800;
    } else if ((s[0] & 0xF8u) == 0xF0u) {
        n = 4, v = s[0] & 0x07u, least = 0x10000;
    } else {
        return 0;
    }
    if (n > len) {
        return 0;
    }
    for (size_t i = 1; i < n; i++) {
        if (!is_continuation(s[i])) {
            return 0;
        }
        v = v << 6 | (s[i] & 0x3Fu);
    }
    if (v < least || v > 0x10FFFF || (v >= 0xD800 && v <= 0xDFFF)) {
        return 0;
    }
    *cp = v;
    return n;
}

/* The first byte that is not ASCII, or end; eight at a time where they are many. */
static const uint8_t *skip_ascii(const uint8_t *at, const uint8_t *end)
{
    uint64_t eight = 0;
    while (end - at >= 8 && (memcpy(&eight, at, 8), eight & 0x8080808080808080ull) == 0) {
        at += 8;
    }
    while (at < end && *at < 0x80) {
        at++;
    }
    return at;
}

bool tr_utf8_valid(const char *s, size_t len)
{
    const uint8_t *at = (const uint8_t *)s;
    const uint8_t *end = len != 0 ? at + len : at; /* s may be NULL then */
    while (at < end) {
        /* most text is of these: ASCII, and Chinese as far as U+CFFF */
        at = skip_ascii(at, end);
        while (end - at >= 3 && at[0] >= 0xE1 && at[0] <= 0xEC && is_continuation(at[1]) &&
               is_continuation(at[2])) {
            at += 3;
        }
        if (at < end && at[0] >= 0x80) {
            uint32_t cp;
            size_t n = decode(at, (size_t)(end - at), &cp);
            if (n == 0) {
                return false;
            }
            at += n;
        }
    }
    return true;
}

size_t tr_utf8_next(const char *s, size_t len, uint32_t *cp)
{
    if (len == 0) {
        return 0;
    }
    size_t n = decode((const uint8_t *)s, len, cp);
    if (n == 0) {
        *cp = REPLACEMENT;
        n = 1;
    }
    return n;
}

size_t tr_utf8_put(uint32_t cp, char out[4])
{
    uint8_t b[4];
    size_t n;
    if (cp < 0x80) {
        b[0] = (uint8_t)cp;
        n = 1;
    } else if (cp < 0x800) {
        b[0] = (uint8_t)(0xC0u | cp >> 6);
        n = 2;
    } else if (cp >= 0xD800 && cp <= 0xDFFF) {
        return 0;
    } else if (cp < 0x10000) {
        b[0] = (uint8_t)(0xE0u | cp >> 12);
        n = 3;
    } else if (cp <= 0x10FFFF) {
        b[0] = (uint8_t)(0xF0u | cp >> 18);
        n = 4;
    } else {
        return 0;
    }
    for (size_t i = 1; i < n; i++) {
        b[i] = (uint8_t)(0x80u | (cp >> (6 * (n - 1 - i)) & 0x3Fu));
    }
    memcpy(out, b, n);
    return n;
}

size_t tr_utf8_floor(const char *s, size_t len, size_t max)
{
    if (max >= len) {
        return len;
    }
    const uint8_t *at = (const uint8_t *)s;
    for (size_t back = 1; back <= 3 && back <= max; back++) {
        size_t start = max - back;
        if (!is_continuation(at[start])) {
            uint32_t cp;
            size_t n = decode(at + start, len - start, &cp);
            return n > back ? start : max;
        }
    }
    return max;
}

void tr_utf8_trim(char *s)
{
    size_t len = strlen(s);
    for (size_t back = 1; back <= 3 && back <= len; back++) {
        uint8_t first = (uint8_t)s[len - back];
        if (is_continuation(first)) {
            continue;
        }
        size_t whole = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (whole > back) {
            s[len - back] = '\0';
        }
        return;
    }
}

size_t tr_utf8_count(const char *s, size_t len)
{
    size_t count = 0;
    while (len != 0) {
        uint32_t cp;
        size_t n = tr_utf8_next(s, len, &cp);
        s += n;
        len -= n;
        count++;
    }
    return count;
}

static bool is_break(uint32_t cp)
{
    return (cp >= 0x09 && cp <= 0x0D) || cp == 0x85 || cp == 0x2028 || cp == 0x2029;
}

/* Characters that are not seen and can only mislead. The zero width joiner and
 * non-joiner stay, because scripts and emoji need them. */
static bool is_unwanted(uint32_t cp)
{
    return cp < 0x20 || (cp >= 0x7F && cp <= 0x9F)         /* C0, DEL, C1 */
           || (cp >= 0x202A && cp <= 0x202E)               /* embeddings, overrides */
           || (cp >= 0x2066 && cp <= 0x206F)               /* isolates, deprecated controls */
           || cp == 0x061C || cp == 0x200E || cp == 0x200F /* direction marks */
           || cp == 0x200B || cp == 0x2060 || cp == 0xFEFF /* zero width spaces */;
}

size_t tr_utf8_clean(const char *s, size_t len, char *out, size_t cap, bool *changed)
{
    size_t used = 0;
    bool altered = false;
    bool after_break = false;
    while (len != 0) {
        uint32_t cp;
        size_t n = decode((const uint8_t *)s, len, &cp);
        if (n == 0) {
            n = 1;
            cp = REPLACEMENT;
            altered = true;
        }
        s += n;
        len -= n;

        bool skip = false;
        if (is_break(cp)) {
            skip = after_break;
            after_break = true;
            altered = true;
            cp = ' ';
        } else if (is_unwanted(cp)) {
            skip = true;
            altered = true;
        } else {
            after_break = false;
        }
        if (skip) {
            continue;
        }
        char bytes[4];
        size_t width = tr_utf8_put(cp, bytes);
        if (width > cap - 1 - used) {
            altered = true;
            break;
        }
        memcpy(out + used, bytes, width);
        used += width;
    }
    out[used] = '\0';
    if (changed != NULL) {
        *changed = altered;
    }
    return used;
}
