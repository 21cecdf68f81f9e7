/* Measuring sound; see listen.h. */
#include "support/listen.h"

#include <complex.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define PI 3.14159265358979323846
#define FULL 32768.0

double tr_listen_peak(const int16_t *v, size_t count)
{
    double top = 0;
    for (size_t i = 0; i < count; i++)
        top = fabs(v[i] / FULL) > top ? fabs(v[i] / FULL) : top;
    return top;
}

double tr_listen_mean(const int16_t *v, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += v[i] / FULL;
    return count ? sum / (double)count : 0;
}

double tr_listen_rms(const int16_t *v, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += v[i] / FULL * (v[i] / FULL);
    return count ? sqrt(sum / (double)count) : 0;
}

double tr_listen_loudness(const int16_t *v, size_t count)
{
    double top = tr_listen_peak(v, count), sum = 0;
    const size_t piece = TR_LISTEN_RATE / 100;
    size_t pieces = 0;
    for (size_t at = 0; at + piece <= count; at += piece) {
        double rms = tr_listen_rms(v + at, piece);
        if (rms < 0.05 * top)
            continue;
        sum += rms * rms;
        pieces++;
    }
    return pieces ? sqrt(sum / (double)pieces) : 0;
}

double tr_listen_db(double part)
{
    return 20 * log10(part > 1e-9 ? part : 1e-9);
}

double tr_listen_tone(const int16_t *v, size_t count, double hz)
{
    double turn = 2 * cos(2 * PI * hz / TR_LISTEN_RATE), s1 = 0, s2 = 0;
    for (size_t i = 0; i < count; i++) {
        double s = v[i] / FULL + turn * s1 - s2;
        s2 = s1;
        s1 = s;
    }
    return count ? 2 * sqrt(fabs(s1 * s1 + s2 * s2 - turn * s1 * s2)) / (double)count : 0;
}

static void fft(double complex *v, size_t n)
{
    for (size_t i = 1, j = 0; i < n; i++) {
        size_t bit = n >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j) {
            double complex kept = v[i];
            v[i] = v[j];
            v[j] = kept;
        }
    }
    for (size_t len = 2; len <= n; len <<= 1) {
        double complex turn = cexp(-2 * PI * I / (double)len);
        for (size_t at = 0; at < n; at += len) {
            double complex w = 1;
            for (size_t k = 0; k < len / 2; k++, w *= turn) {
                double complex a = v[at + k], b = v[at + k + len / 2] * w;
                v[at + k] = a + b;
                v[at + k + len / 2] = a - b;
            }
        }
    }
}

double tr_listen_band(const int16_t *v, size_t count, double lo, double hi)
{
    size_t n = 2;
    while (n < count)
        n *= 2;
    double complex *bins = calloc(n, sizeof *bins);
    double sum = 0;
    if (!bins)
        return -1;
    for (size_t i = 0; i < count; i++)
        bins[i] = v[i] / FULL;
    fft(bins, n);
    for (size_t k = 0; k <= n / 2; k++) {
        double hz = (double)k * TR_LISTEN_RATE / (double)n, size = cabs(bins[k]);
        if (hz >= lo && hz < hi)
            sum += size * size;
    }
    free(bins);
    return sum / (double)n;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

/* The shortest period that fits nearly as well as the best one: twice a period
 * fits as well. */
static double window_pitch(const int16_t *v, size_t count, size_t from, size_t to)
{
    double fit[TR_LISTEN_RATE / 40], best = 0;
    for (size_t lag = from; lag <= to; lag++) {
        fit[lag] = tr_listen_alike(v, v + lag, count - to);
        best = fit[lag] > best ? fit[lag] : best;
    }
    for (size_t lag = from + 1; lag < to; lag++)
        if (fit[lag] > 0.85 * best && fit[lag] >= fit[lag - 1] && fit[lag] >= fit[lag + 1])
            return (double)TR_LISTEN_RATE / (double)lag;
    return (double)TR_LISTEN_RATE / (double)to;
}

double tr_listen_pitch(const int16_t *v, size_t count, double lo, double hi)
{
    enum { WINDOW = TR_LISTEN_RATE / 20, MOST = 400 };
    size_t from = (size_t)(TR_LISTEN_RATE / hi), to = (size_t)(TR_LISTEN_RATE / lo), n = 0;
    double found[MOST], loud = tr_listen_loudness(v, count);
    for (size_t at = 0; at + WINDOW <= count && n < MOST; at += WINDOW / 2)
        if (tr_listen_rms(v + at, WINDOW) > 0.7 * loud)
            found[n++] = window_pitch(v + at, WINDOW, from, to);
    qsort(found, n, sizeof *found, by_size);
    return n > 0 ? found[n / 2] : 0;
}

double tr_listen_alike(const int16_t *a, const int16_t *b, size_t count)
{
    double aa = 0, bb = 0, ab = 0;
    for (size_t i = 0; i < count; i++) {
        aa += (double)a[i] * a[i];
        bb += (double)b[i] * b[i];
        ab += (double)a[i] * b[i];
    }
    return aa > 0 && bb > 0 ? ab / sqrt(aa * bb) : 0;
}

size_t tr_listen_bursts(const int16_t *v, size_t count, double level, double gap_ms,
                        struct tr_burst *out, size_t max)
{
    size_t found = 0, last = 0, gap = (size_t)(gap_ms * TR_LISTEN_RATE / 1000);
    bool on = false;
    for (size_t i = 0; i < count; i++) {
        if (fabs(v[i] / FULL) <= level)
            continue;
        if (!on || i - last > gap) {
            found++;
            if (found <= max)
                out[found - 1].from = i;
        }
        on = true;
        last = i;
        if (found <= max)
            out[found - 1].to = i + 1;
    }
    return found;
}

double tr_listen_ms(size_t samples)
{
    return (double)samples * 1000.0 / TR_LISTEN_RATE;
}

int16_t *tr_listen_capture(const char *path, size_t *count, bool *same)
{
    FILE *file = fopen(path, "rb");
    int16_t both[2], *v = NULL;
    if (!file)
        return NULL;
    if (fseek(file, 0, SEEK_END) == 0) {
        long size = ftell(file);
        *count = size > 0 ? (size_t)size / sizeof both : 0;
        v = calloc(*count + 1, sizeof *v);
        rewind(file);
    }
    if (same)
        *same = true;
    for (size_t i = 0; v && i < *count; i++) {
        if (fread(both, sizeof both, 1, file) != 1) {
            *count = i;
            break;
        }
        v[i] = both[0];
        if (same && both[0] != both[1])
            *same = false;
    }
    (void)fclose(file);
    return v;
}
