/* Ears for tests: what is in mono samples of 16 bits at 48 kHz. Levels are parts
 * of full scale, times are samples unless they are called ms. */
#ifndef TR_TESTS_SUPPORT_LISTEN_H
#define TR_TESTS_SUPPORT_LISTEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TR_LISTEN_RATE 48000

double tr_listen_peak(const int16_t *v, size_t count);
double tr_listen_mean(const int16_t *v, size_t count);
double tr_listen_rms(const int16_t *v, size_t count);
/* Root mean square of the pieces of 10 ms that are not nearly silent. */
double tr_listen_loudness(const int16_t *v, size_t count);
double tr_listen_db(double part);
/* How strong a frequency is: the amplitude of a pure tone (Goertzel). */
double tr_listen_tone(const int16_t *v, size_t count, double hz);
/* Energy from lo to below hi Hz; the whole is from 0 to 24001. Allocates; -1 without memory. */
double tr_listen_band(const int16_t *v, size_t count, double lo, double hi);
/* Pitch of a voice by autocorrelation between lo (at least 41) and hi Hz: the median
 * of its loud pieces of 50 ms. */
double tr_listen_pitch(const int16_t *v, size_t count, double lo, double hi);
/* How alike two stretches are: 1 the same up to loudness, 0 unrelated. */
double tr_listen_alike(const int16_t *a, const int16_t *b, size_t count);

/* Stretches louder than `level`, silences below gap_ms in them included; gives how
 * many there are, also beyond max. */
struct tr_burst {
    size_t from, to;
};
size_t tr_listen_bursts(const int16_t *v, size_t count, double level, double gap_ms,
                        struct tr_burst *out, size_t max);
double tr_listen_ms(size_t samples);

/* Left channel of a raw capture (16 bits, stereo), freed with free(); NULL when it
 * cannot be read. *same: whether both channels are equal; may be NULL */
int16_t *tr_listen_capture(const char *path, size_t *count, bool *same);

#endif
