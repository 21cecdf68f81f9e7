/* The pages of an Ogg stream, walked from head to head. */
#include "audit/vorbis.h"

#include <stdbool.h>
#include <string.h>

#include "base/buf.h"

#define PAGE_HEAD 27   /* bytes of an Ogg page's header before the list of segments */
#define FLAG_BEGINS 2  /* first page of a stream */
#define VORBIS_HEAD 30 /* bytes of a Vorbis stream's first packet */

/* source: RFC 3533 (Ogg), Vorbis I specification 4.2.2 (identification header) */
struct page {
    size_t segments_at, segments, body;
    uint64_t position; /* frames up to its end; all bits set: none ends here */
    bool begins;
};

static bool page_at(const uint8_t *bytes, size_t len, size_t at, struct page *out)
{
    if (len - at < PAGE_HEAD || memcmp(bytes + at, "OggS", 4) != 0 || bytes[at + 4] != 0)
        return false;
    struct tr_cursor cur;
    tr_cursor_init(&cur, bytes + at + 6, 8);
    out->position = tr_cursor_u64(&cur);
    out->begins = (bytes[at + 5] & FLAG_BEGINS) != 0;
    out->segments = bytes[at + 26];
    out->segments_at = at + PAGE_HEAD;
    out->body = 0;
    if (len - out->segments_at < out->segments)
        return false;
    for (size_t i = 0; i < out->segments; i++)
        out->body += bytes[out->segments_at + i];
    return len - out->segments_at - out->segments >= out->body;
}

/* Rate and the most frames that a packet may give; false: not Vorbis. */
static bool vorbis_head(const uint8_t *packet, size_t len, uint32_t *rate, uint32_t *frames)
{
    struct tr_cursor cur;
    if (len < VORBIS_HEAD || memcmp(packet, "\x01vorbis", 7) != 0)
        return false;
    tr_cursor_init(&cur, packet + 11, VORBIS_HEAD - 11);
    uint8_t channels = tr_cursor_u8(&cur);
    *rate = tr_cursor_u32(&cur);
    *frames = (1u << (packet[28] >> 4)) / 2; /* half of the long window */
    return channels >= 1 && channels <= 2 && *rate >= 8000 && *rate <= 192000;
}

enum tr_vorbis tr_vorbis_look(const uint8_t *bytes, size_t len, int32_t *ms)
{
    uint32_t rate = 0, most = 0;
    uint64_t packets = 0, end = 0;
    struct page page;
    for (size_t at = 0; at < len; at = page.segments_at + page.segments + page.body) {
        if (!page_at(bytes, len, at, &page))
            return at == 0 ? TR_VORBIS_OTHER : TR_VORBIS_BROKEN;
        if (at > 0 && page.begins) /* a second stream with a rate of its own */
            return TR_VORBIS_OTHER;
        if (at == 0 &&
            !vorbis_head(bytes + page.segments_at + page.segments, page.body, &rate, &most))
            return TR_VORBIS_OTHER;
        for (size_t i = 0; i < page.segments; i++)
            packets += bytes[page.segments_at + i] < 255;
        if (page.position != UINT64_MAX && page.position > end)
            end = page.position;
    }
    if (rate == 0)
        return TR_VORBIS_OTHER;
    /* short windows give less than `most`, so an honest recording stays below this */
    if (end > (uint64_t)rate * TR_VORBIS_S_MAX ||
        packets * most > (uint64_t)rate * TR_VORBIS_S_MAX * 2)
        return TR_VORBIS_LONG;
    if (ms)
        *ms = (int32_t)(end * 1000 / rate);
    return TR_VORBIS_FINE;
}
