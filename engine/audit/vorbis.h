/* What an Ogg Vorbis file says of itself. Nothing is decoded, so that a file from
 * anyone is bounded before a decoder sees it. */
#ifndef TR_AUDIT_VORBIS_H
#define TR_AUDIT_VORBIS_H

#include <stddef.h>
#include <stdint.h>

#define TR_VORBIS_S_MAX 120 /* seconds */

enum tr_vorbis {
    TR_VORBIS_FINE,
    TR_VORBIS_LONG,  /* it may decode to more than TR_VORBIS_S_MAX */
    TR_VORBIS_OTHER, /* another format */
    TR_VORBIS_BROKEN /* it begins well and ends badly */
};

/* Whether the bytes are one Ogg Vorbis stream of one or two channels and 8 to 192
 * kHz that cannot decode to more than twice TR_VORBIS_S_MAX.
 * ms: how long it lasts, when it is fine; may be NULL */
enum tr_vorbis tr_vorbis_look(const uint8_t *bytes, size_t len, int32_t *ms);

#endif
