/* What the synthesiser's files share: samples while they are being made. */
#ifndef TR_APP_SYNTH_INSIDE_H
#define TR_APP_SYNTH_INSIDE_H

#include "app/synth.h"

#define TR_PI 3.14159265358979323846

struct tr_strip {
    float *v;
    size_t count;
};

size_t tr_samples(double ms);
/* Silence. errors: TR_ENOMEM */
tr_status tr_strip_init(struct tr_strip *strip, size_t count);
/* What a telephone line lets through: 300 to 3400 Hz, 48 dB an octave beyond.
 * round: the strip is a loop */
void tr_strip_telephone(struct tr_strip *strip, bool round);
/* No hum below that frequency, no direct current. */
void tr_strip_high_pass(struct tr_strip *strip, double hz);
/* As 16-bit samples; the strip is freed.
 * loud: root mean square of what is not silence, of full scale; less where the
 *       peak would exceed TR_SYNTH_PEAK
 * edge_ms: fade at both ends, 0 for a loop */
tr_status tr_strip_finish(struct tr_strip *strip, double loud, double edge_ms, struct tr_clip *out);

/* Smooth beginning and end of `edge` samples each, 0..1. */
double tr_envelope(size_t i, size_t count, size_t edge);
/* A number of -1..1 that depends on i only. */
double tr_noise(uint32_t i);

#endif
