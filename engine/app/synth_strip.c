/* Filters, envelopes and the way from a strip of numbers to a clip. */
#include <math.h>
#include <string.h>

#include "app/synth_inside.h"
#include "base/alloc.h"

#define RATE TR_SYNTH_RATE
#define STAGES 8

void tr_clip_done(struct tr_clip *clip)
{
    tr_free(clip->v);
    *clip = (struct tr_clip){0};
}

size_t tr_samples(double ms)
{
    return (size_t)(ms * RATE / 1000.0 + 0.5);
}

tr_status tr_strip_init(struct tr_strip *strip, size_t count)
{
    strip->count = count;
    strip->v = tr_calloc(count + 1, sizeof *strip->v);
    return strip->v ? TR_OK : TR_ENOMEM;
}

double tr_envelope(size_t i, size_t count, size_t edge)
{
    size_t left = count - 1 - i;
    size_t near = i < left ? i : left;
    if (near >= edge)
        return 1.0;
    return 0.5 - 0.5 * cos(TR_PI * (double)near / (double)edge);
}

double tr_noise(uint32_t i)
{
    uint32_t z = i * 2654435761u;
    z ^= z >> 15;
    z *= 2246822519u;
    z ^= z >> 13;
    return (double)z / 2147483648.0 - 1.0;
}

/* ---- filters ---------------------------------------------------------------- */

struct biquad {
    double b0, b1, b2, a1, a2, x1, x2, y1, y2;
};

/* Second-order low-pass or high-pass.
 * source: R. Bristow-Johnson, Cookbook formulae for audio EQ biquads */
static struct biquad filter(double hz, double q, bool high)
{
    double w = 2 * TR_PI * hz / RATE, c = cos(w), alpha = sin(w) / (2 * q);
    double edge = high ? (1 + c) / 2 : (1 - c) / 2, a0 = 1 + alpha;
    return (struct biquad){.b0 = edge / a0,
                           .b1 = (high ? -2 : 2) * edge / a0,
                           .b2 = edge / a0,
                           .a1 = -2 * c / a0,
                           .a2 = (1 - alpha) / a0};
}

static double run(struct biquad *f, double x)
{
    double y = f->b0 * x + f->b1 * f->x1 + f->b2 * f->x2 - f->a1 * f->y1 - f->a2 * f->y2;
    f->x2 = f->x1;
    f->x1 = x;
    f->y2 = f->y1;
    f->y1 = y;
    return y;
}

static void run_all(struct tr_strip *strip, struct biquad *stages, int count, bool keep)
{
    for (size_t i = 0; i < strip->count; i++) {
        double x = strip->v[i];
        for (int k = 0; k < count; k++)
            x = run(&stages[k], x);
        if (keep)
            strip->v[i] = (float)x;
    }
}

void tr_strip_telephone(struct tr_strip *strip, bool round)
{
    /* quality of each pair of poles of an eighth-order Butterworth filter */
    static const double q[STAGES / 2] = {0.50980, 0.60134, 0.89998, 2.56292};
    struct biquad stages[STAGES];
    for (int k = 0; k < STAGES / 2; k++) {
        stages[k] = filter(300, q[k], true);
        stages[STAGES / 2 + k] = filter(3400, q[k], false);
    }
    if (round) /* its end is what came before its beginning */
        run_all(strip, stages, STAGES, false);
    run_all(strip, stages, STAGES, true);
}

void tr_strip_high_pass(struct tr_strip *strip, double hz)
{
    struct biquad stage = filter(hz, 0.7071, true);
    run_all(strip, &stage, 1, true);
}

/* ---- loudness --------------------------------------------------------------- */

/* Of the pieces of 10 ms that are not (nearly) silent. */
static double loudness(const struct tr_strip *strip, double top)
{
    size_t piece = tr_samples(10), counted = 0;
    double sum = 0;
    for (size_t from = 0; from < strip->count; from += piece) {
        size_t to = from + piece < strip->count ? from + piece : strip->count;
        double power = 0;
        for (size_t i = from; i < to; i++)
            power += (double)strip->v[i] * strip->v[i];
        if (power < 0.0025 * top * top * (double)(to - from))
            continue;
        sum += power;
        counted += to - from;
    }
    return counted ? sqrt(sum / (double)counted) : 0;
}

tr_status tr_strip_finish(struct tr_strip *strip, double loud, double edge_ms, struct tr_clip *out)
{
    double top = 1e-9;
    size_t edge = tr_samples(edge_ms);
    int16_t *v = tr_malloc((strip->count + 1) * sizeof *v);
    if (!v) {
        tr_free(strip->v);
        return TR_ENOMEM;
    }
    for (size_t i = 0; i < strip->count; i++) {
        if (edge)
            strip->v[i] *= (float)tr_envelope(i, strip->count, edge);
        top = fabs(strip->v[i]) > top ? fabs(strip->v[i]) : top;
    }
    double is = loudness(strip, top);
    double scale = is > 0 ? loud / is : 0;
    if (scale * top > TR_SYNTH_PEAK)
        scale = TR_SYNTH_PEAK / top;
    for (size_t i = 0; i < strip->count; i++)
        v[i] = (int16_t)lrint(strip->v[i] * scale * 32767.0);
    tr_free(strip->v);
    *out = (struct tr_clip){v, strip->count};
    return TR_OK;
}
