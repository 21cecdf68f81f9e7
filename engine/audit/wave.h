/* WAV bytes and the samples in them. */
#ifndef TR_AUDIT_WAVE_H
#define TR_AUDIT_WAVE_H

#include "base/buf.h"

#define TR_WAVE_S_MAX 120 /* seconds */

struct tr_wave {
    int16_t *v; /* mono; owned, freed with tr_wave_done */
    size_t count;
    uint32_t rate; /* samples a second */
};

/* Read PCM of 16 bits with one channel; what a program prints says any length, so the
 * samples end where the bytes do.
 * out:    caller frees with tr_wave_done; untouched on error
 * errors: TR_EFORMAT, TR_ELIMIT (longer than TR_WAVE_S_MAX), TR_ENOMEM */
tr_status tr_wave_read(struct tr_wave *out, const uint8_t *bytes, size_t len, tr_err *err);

/* Append the bytes of a WAV file. errors: buf->status */
void tr_wave_write(const struct tr_wave *wave, struct tr_buf *buf);

void tr_wave_done(struct tr_wave *wave);

#endif
