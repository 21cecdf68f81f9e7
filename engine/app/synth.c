/* The apparatus: a desk telephone's ringer, the handset's clicks, the exchange's
 * tones and music on hold. */
#include "app/synth.h"

#include <math.h>
#include <string.h>

#include "app/synth_inside.h"

#define RATE TR_SYNTH_RATE

/* Root mean square of full scale: the music stays in the background. */
#define LOUD_RING 0.14
#define LOUD_CLACK 0.14
#define LOUD_BUSY 0.12
#define LOUD_BACK 0.1
#define LOUD_DEAD 0.06
#define DEAD_MS 4000
#define LOUD_HOLD 0.06

/* Two gongs struck by one clapper, 25 times a second. */
static double ringer(double t)
{
    double beat = fmod(t, 0.04), decay = exp(-beat * 28.0);
    double gong = fmod(t, 0.08) < 0.04 ? 1180.0 : 1420.0;
    return decay * (sin(2 * TR_PI * gong * t) + 0.35 * sin(2 * TR_PI * gong * 2.41 * t) +
                    0.15 * sin(2 * TR_PI * gong * 3.9 * t));
}

tr_status tr_synth_ring(const struct tr_cadence *cadence, struct tr_clip *out)
{
    struct tr_strip s;
    double whole_ms = 0, at_ms = 0;
    for (uint32_t k = 0; k < cadence->count; k++)
        whole_ms += cadence->ms[k];
    if (tr_strip_init(&s, tr_samples(whole_ms)) != TR_OK)
        return TR_ENOMEM;
    for (uint32_t k = 0; k < cadence->count; k++) {
        size_t from = tr_samples(at_ms), count = tr_samples(cadence->ms[k]);
        at_ms += cadence->ms[k];
        if (k % 2 == 1)
            continue;
        for (size_t i = 0; i < count && from + i < s.count; i++)
            s.v[from + i] =
                (float)(ringer((double)i / RATE) * tr_envelope(i, count, tr_samples(3)));
    }
    return tr_strip_finish(&s, LOUD_RING, 0, out);
}

/* Plastic on plastic: a thump, and a rattle `later_ms` after it. */
static tr_status clack(double thump_hz, double later_ms, struct tr_clip *out)
{
    struct tr_strip s;
    if (tr_strip_init(&s, tr_samples(180)) != TR_OK)
        return TR_ENOMEM;
    for (size_t i = 0; i < s.count; i++) {
        double t = (double)i / RATE, late = t - later_ms / 1000.0;
        double v = exp(-t * 90) * (sin(2 * TR_PI * thump_hz * t) + 0.5 * tr_noise((uint32_t)i));
        if (late > 0)
            v += 0.5 * exp(-late * 160) *
                 (tr_noise((uint32_t)i + 7919) + sin(2 * TR_PI * 1900 * late));
        s.v[i] = (float)v;
    }
    tr_strip_high_pass(&s, 80);
    return tr_strip_finish(&s, LOUD_CLACK, 1, out);
}

/* A sine that rings out, sample by sample without a call of sin() or exp(). */
struct ringing {
    double now, before, turn, decay;
};

static struct ringing ringing(double hz, double loud, double decay_per_s)
{
    double step = 2 * TR_PI * hz / RATE, decay = exp(-decay_per_s / RATE);
    return (struct ringing){0, -loud * sin(step) / decay, 2 * cos(step) * decay, decay * decay};
}

static double ring_on(struct ringing *r)
{
    double now = r->now, next = r->turn * now - r->decay * r->before;
    r->before = now;
    r->now = next;
    return now;
}

/* What the exchange lets be heard, by region.
 * source: ITU-T E.180 supplement 2, Various tones used in national networks;
 *         425 Hz, half a second, is what E.180 asks of any other network */
struct region {
    struct tr_cadence ring; /* by which it is known */
    double busy_hz[2];      /* the second of two may be 0 */
    int busy_on_ms, busy_off_ms;
    double back_hz[2], dead_hz[2];
};
static const struct region regions[] = {
    {{2, {1000, 4000}}, {450, 0}, 350, 350, {450, 0}, {450, 0}},                /* mainland China */
    {{2, {1000, 2000}}, {480, 620}, 500, 500, {440, 480}, {350, 440}},          /* Taiwan */
    {{4, {400, 200, 400, 3000}}, {480, 620}, 500, 500, {440, 480}, {350, 440}}, /* Hong Kong */
    {{2, {2000, 4000}}, {480, 620}, 500, 500, {440, 480}, {350, 440}},          /* North America */
    {{4, {400, 200, 400, 2000}}, {400, 0}, 375, 375, {400, 450}, {350, 450}},   /* United Kingdom */
    {{0, {0}}, {425, 0}, 500, 500, {425, 0}, {425, 0}},
};

static const struct region *region_of(const struct tr_cadence *cadence)
{
    const struct region *r = regions;
    while (r->ring.count > 0 &&
           (!cadence || r->ring.count != cadence->count ||
            memcmp(r->ring.ms, cadence->ms, cadence->count * sizeof *cadence->ms) != 0))
        r++;
    return r;
}

/* A tone of one or two frequencies from one sample on. */
static void beep(struct tr_strip *s, const double hz[2], size_t from, size_t count)
{
    const size_t edge = tr_samples(6);
    struct ringing one = ringing(hz[0], 1, 0), two = ringing(hz[1], 1, 0);
    for (size_t i = 0; i < count && from + i < s->count; i++) {
        double v = ring_on(&one);
        if (hz[1] > 0)
            v = 0.5 * (v + ring_on(&two));
        if (i < edge || i + edge >= count)
            v *= tr_envelope(i, count, edge);
        s->v[from + i] = (float)v;
    }
}

static tr_status busy(const struct tr_cadence *cadence, struct tr_clip *out)
{
    enum { BEEPS = 4 };
    struct tr_strip s;
    const struct region *r = region_of(cadence);
    size_t on = tr_samples(r->busy_on_ms), whole = tr_samples(r->busy_on_ms + r->busy_off_ms);
    if (tr_strip_init(&s, BEEPS * whole) != TR_OK)
        return TR_ENOMEM;
    for (size_t i = 0; i < BEEPS; i++)
        beep(&s, r->busy_hz, i * whole, on);
    return tr_strip_finish(&s, LOUD_BUSY, 0, out);
}

/* In the cadence of the bell that it stands for. */
static tr_status ringback(const struct tr_cadence *cadence, struct tr_clip *out)
{
    static const struct tr_cadence usual = {2, {1000, 4000}};
    const struct tr_cadence *ring = cadence && cadence->count > 0 ? cadence : &usual;
    struct tr_strip s;
    double whole_ms = 0, at_ms = 0;
    for (uint32_t k = 0; k < ring->count; k++)
        whole_ms += ring->ms[k];
    if (tr_strip_init(&s, tr_samples(whole_ms)) != TR_OK)
        return TR_ENOMEM;
    for (uint32_t k = 0; k < ring->count; k++) {
        if (k % 2 == 0)
            beep(&s, region_of(cadence)->back_hz, tr_samples(at_ms), tr_samples(ring->ms[k]));
        at_ms += ring->ms[k];
    }
    return tr_strip_finish(&s, LOUD_BACK, 0, out);
}

static tr_status dead_line(const struct tr_cadence *cadence, struct tr_clip *out)
{
    struct tr_strip s;
    if (tr_strip_init(&s, tr_samples(DEAD_MS)) != TR_OK)
        return TR_ENOMEM;
    beep(&s, region_of(cadence)->dead_hz, 0, s.count);
    return tr_strip_finish(&s, LOUD_DEAD, 0, out);
}

/* A plucked note. */
static void pluck(struct tr_strip *s, double at_ms, double hz, double loud)
{
    const size_t count = tr_samples(1400), edge = 96;
    size_t at = tr_samples(at_ms);
    struct ringing tone = ringing(hz, loud, 3.2), octave = ringing(2 * hz, 0.3 * loud, 6);
    for (size_t i = 0; i < count; i++, at++) {
        double v = ring_on(&tone) + ring_on(&octave);
        if (i < edge || i + edge >= count)
            v *= tr_envelope(i, count, edge);
        s->v[at % s->count] += (float)v;
    }
}

/* Eight bars of our own, going round without a seam. */
static tr_status hold_music(struct tr_clip *out)
{
    static const double melody[] = {659.3, 784.0, 880.0, 784.0, 587.3, 659.3, 784.0, 587.3,
                                    523.3, 587.3, 659.3, 784.0, 659.3, 587.3, 523.3, 440.0};
    static const double bass[] = {261.6, 220.0, 293.7, 196.0};
    const double beat = 600;
    struct tr_strip s;
    if (tr_strip_init(&s, tr_samples(beat * 16)) != TR_OK)
        return TR_ENOMEM;
    for (int i = 0; i < 16; i++) {
        pluck(&s, beat * i, melody[i], 0.8);
        if (i % 4 == 0)
            pluck(&s, beat * i, bass[i / 4] * 2, 0.5);
        if (i % 2 == 1)
            pluck(&s, beat * i, bass[i / 4] * 3, 0.3);
    }
    tr_strip_telephone(&s, true);
    return tr_strip_finish(&s, LOUD_HOLD, 0, out);
}

tr_status tr_synth_tone(enum tr_tone tone, const struct tr_cadence *cadence, struct tr_clip *out)
{
    switch (tone) {
    case TR_TONE_PICK_UP:
        return clack(210, 55, out);
    case TR_TONE_HANG_UP:
        return clack(140, 35, out);
    case TR_TONE_BUSY:
        return busy(cadence, out);
    case TR_TONE_RINGBACK:
        return ringback(cadence, out);
    case TR_TONE_DEAD:
        return dead_line(cadence, out);
    case TR_TONE_HOLD:
    case TR_TONE_COUNT:
        break;
    }
    return hold_music(out);
}
