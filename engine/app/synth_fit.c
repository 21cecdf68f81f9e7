/* A recording made to last as long as its line. Speech is cut into overlapping
 * pieces that are laid closer together or further apart, each moved a little to
 * where it continues the one before it: faster or slower at the same pitch. */
#include <math.h>
#include <string.h>

#include "app/synth.h"
#include "app/synth_inside.h"
#include "base/alloc.h"

#define LOUD_RECORDING 0.11
#define FASTEST 1.6
#define PIECE 1440 /* 30 ms; half of it overlaps the next */
#define SEEK 360   /* 7.5 ms: a period of the lowest voice */
#define STRIDE 4   /* samples are compared so far apart */

static double at_of(const int16_t *in, size_t count, double at)
{
    return at >= 0 && at < (double)count ? in[(size_t)at] / 32768.0 : 0.0;
}

/* Where near `want` the recording goes on as it would after `before`. */
static double alike(const int16_t *in, size_t count, double before, double want)
{
    int64_t best = INT64_MIN;
    size_t base = (size_t)before, near = want > SEEK ? (size_t)want - SEEK : 0,
           found = (size_t)want;
    for (size_t at = near; at <= near + 2 * (size_t)SEEK; at += STRIDE) {
        int64_t likeness = 0;
        size_t later = at > base ? at : base;
        size_t n = later + PIECE / 2 < count ? PIECE / 2 : count > later ? count - later : 0;
        for (size_t i = 0; i < n; i += STRIDE)
            likeness += in[base + i] * in[at + i];
        if (n > 0 && likeness > best) {
            best = likeness;
            found = at;
        }
    }
    return (double)found;
}

/* rate: samples of the recording for each sample that is laid */
static void lay(struct tr_strip *s, const int16_t *in, size_t count, double rate)
{
    double before = 0; /* what would follow the last piece without a jump */
    for (size_t from = 0; from < s->count; from += PIECE / 2) {
        double want = (double)from * rate;
        double at = from == 0 || fabs(rate - 1.0) < 1e-6 ? want : alike(in, count, before, want);
        for (size_t i = 0; i < PIECE && from + i < s->count; i++) {
            double weight = 0.5 - 0.5 * cos(2 * TR_PI * ((double)i + 0.5) / PIECE);
            if (from == 0 && i < PIECE / 2)
                weight = 1.0;
            s->v[from + i] += (float)(weight * at_of(in, count, at + (double)i));
        }
        before = at + (double)PIECE / 2;
    }
}

tr_status tr_synth_telephone(const int16_t *in, size_t count, size_t fit, struct tr_clip *out)
{
    struct tr_strip s;
    double rate = fit > 0 ? (double)count / (double)fit : 1.0;
    rate = rate > FASTEST ? FASTEST : rate < 1 / FASTEST ? 1 / FASTEST : rate;
    if (tr_strip_init(&s, fit) != TR_OK)
        return TR_ENOMEM;
    lay(&s, in, count, rate);
    tr_strip_telephone(&s, false);
    return tr_strip_finish(&s, LOUD_RECORDING, 4, out);
}
