/* Every sound of the game, computed: a desk telephone's ringer, the handset's
 * clicks, the busy tone, music on hold and the callers' babble. Mono, 48 kHz,
 * 16 bits, with the peak well below full scale, so that no mix of them clips. */
#include "app/synth.h"

#include <math.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"

#define PI 3.14159265358979323846
#define RATE TR_SYNTH_RATE

/* ---- a strip of samples while it is being made --------------------------- */

struct strip {
    float *v;
    size_t count;
};

static size_t samples(double ms)
{
    return (size_t)(ms * RATE / 1000.0);
}

static bool strip_init(struct strip *s, double ms)
{
    s->count = samples(ms);
    s->v = tr_calloc(s->count + 1, sizeof *s->v);
    return s->v != NULL;
}

/* Smooth beginning and end, so that nothing clicks that should not. */
static double envelope(size_t i, size_t count, size_t edge)
{
    size_t left = count - 1 - i;
    size_t near = i < left ? i : left;
    if (near >= edge)
        return 1.0;
    return 0.5 - 0.5 * cos(PI * (double)near / (double)edge);
}

struct biquad {
    double b0, b1, b2, a1, a2, x1, x2, y1, y2;
};

/* Second-order low-pass or high-pass.
 * source: R. Bristow-Johnson, Cookbook formulae for audio EQ biquads */
static struct biquad filter(double hz, bool high)
{
    double w = 2 * PI * hz / RATE, c = cos(w), alpha = sin(w) / (2 * 0.7071);
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

/* What a telephone line lets through: about 300 to 3400 Hz, 24 dB an octave. */
static void band_pass(struct strip *s)
{
    struct biquad stages[4] = {filter(300, true), filter(300, true), filter(3400, false),
                               filter(3400, false)};
    for (size_t i = 0; i < s->count; i++) {
        double x = s->v[i];
        for (int k = 0; k < 4; k++)
            x = run(&stages[k], x);
        s->v[i] = (float)x;
    }
}

/* Scale to a peak and append as 16-bit samples; the strip is freed. */
static tr_status finish(struct strip *s, double peak, struct tr_buf *out)
{
    double top = 1e-9;
    for (size_t i = 0; i < s->count; i++)
        top = fabs(s->v[i]) > top ? fabs(s->v[i]) : top;
    for (size_t i = 0; i < s->count; i++)
        tr_buf_u16(out, (uint16_t)(int16_t)lrint(s->v[i] / top * peak * 32767.0));
    tr_free(s->v);
    return out->status;
}

/* ---- the apparatus -------------------------------------------------------- */

/* Two gongs struck by one clapper, 25 times a second. */
static double ringer(double t)
{
    double beat = fmod(t, 0.04), decay = exp(-beat * 28.0);
    double gong = fmod(t, 0.08) < 0.04 ? 1180.0 : 1420.0;
    return decay * (sin(2 * PI * gong * t) + 0.35 * sin(2 * PI * gong * 2.41 * t) +
                    0.15 * sin(2 * PI * gong * 3.9 * t));
}

tr_status tr_synth_ring(const struct tr_house *house, int rings, struct tr_buf *out)
{
    struct strip s;
    if (!strip_init(&s, (double)tr_house_ring_ms(house) * rings))
        return TR_ENOMEM;
    double at_ms = 0;
    for (int ring = 0; ring < rings; ring++) {
        for (uint32_t k = 0; k < house->cadence_count; k++) {
            size_t from = samples(at_ms), count = samples(house->cadence[k]);
            at_ms += house->cadence[k];
            if (k % 2 == 1)
                continue;
            for (size_t i = 0; i < count && from + i < s.count; i++)
                s.v[from + i] = (float)(ringer((double)i / RATE) * envelope(i, count, samples(6)));
        }
    }
    return finish(&s, 0.42, out);
}

/* A number of -1..1 that depends on i only. */
static double noise(uint32_t i)
{
    uint32_t z = i * 2654435761u;
    z ^= z >> 15;
    z *= 2246822519u;
    z ^= z >> 13;
    return (double)(int32_t)z / 2147483648.0;
}

/* Plastic on plastic: a thump, and a rattle `later_ms` after it. */
static tr_status clack(double thump_hz, double later_ms, double peak, struct tr_buf *out)
{
    struct strip s;
    if (!strip_init(&s, 180))
        return TR_ENOMEM;
    for (size_t i = 0; i < s.count; i++) {
        double t = (double)i / RATE, late = t - later_ms / 1000.0;
        double v = exp(-t * 90) * (sin(2 * PI * thump_hz * t) + 0.5 * noise((uint32_t)i));
        if (late > 0)
            v += 0.5 * exp(-late * 160) * (noise((uint32_t)i + 7919) + sin(2 * PI * 1900 * late));
        s.v[i] = (float)(v * envelope(i, s.count, samples(1)));
    }
    return finish(&s, peak, out);
}

static tr_status busy(struct tr_buf *out)
{
    struct strip s;
    if (!strip_init(&s, 4 * 700))
        return TR_ENOMEM;
    size_t on = samples(350);
    for (int beep = 0; beep < 4; beep++)
        for (size_t i = 0; i < on; i++)
            s.v[samples(700.0 * beep) + i] =
                (float)(sin(2 * PI * 450 * (double)i / RATE) * envelope(i, on, samples(8)));
    return finish(&s, 0.30, out);
}

/* A plucked note that rings out. */
static void pluck(struct strip *s, double at_ms, double hz, double loud)
{
    size_t from = samples(at_ms), count = samples(1400);
    for (size_t i = 0; i < count; i++) {
        double t = (double)i / RATE;
        double v = exp(-t * 3.2) * sin(2 * PI * hz * t) + 0.3 * exp(-t * 6) * sin(4 * PI * hz * t);
        s->v[(from + i) % s->count] += (float)(loud * v * (i < 96 ? (double)i / 96 : 1));
    }
}

/* Eight bars of our own, going round without a seam. */
static tr_status hold_music(struct tr_buf *out)
{
    static const double melody[] = {659.3, 784.0, 880.0, 784.0, 587.3, 659.3, 784.0, 587.3,
                                    523.3, 587.3, 659.3, 784.0, 659.3, 587.3, 523.3, 440.0};
    static const double bass[] = {261.6, 220.0, 293.7, 196.0};
    const double beat = 600;
    struct strip s;
    if (!strip_init(&s, beat * 16))
        return TR_ENOMEM;
    for (int i = 0; i < 16; i++) {
        pluck(&s, beat * i, melody[i], 0.8);
        if (i % 4 == 0)
            pluck(&s, beat * i, bass[i / 4] * 2, 0.5);
        if (i % 2 == 1)
            pluck(&s, beat * i, bass[i / 4] * 3, 0.3);
    }
    band_pass(&s);
    return finish(&s, 0.22, out);
}

static tr_status tick(struct tr_buf *out)
{
    struct strip s;
    if (!strip_init(&s, 25))
        return TR_ENOMEM;
    for (size_t i = 0; i < s.count; i++)
        s.v[i] = (float)(sin(2 * PI * 1500 * (double)i / RATE) * envelope(i, s.count, samples(10)));
    return finish(&s, 0.12, out);
}

tr_status tr_synth_tone(enum tr_tone tone, struct tr_buf *out)
{
    switch (tone) {
    case TR_TONE_PICK_UP:
        return clack(210, 55, 0.40, out);
    case TR_TONE_HANG_UP:
        return clack(140, 35, 0.45, out);
    case TR_TONE_BUSY:
        return busy(out);
    case TR_TONE_HOLD:
        return hold_music(out);
    case TR_TONE_CLICK:
    case TR_TONE_COUNT:
        break;
    }
    return tick(out);
}

/* ---- babble ---------------------------------------------------------------- */

struct voice {
    double pitch;  /* Hz */
    double throat; /* formants are scaled by it: smaller for a longer throat */
    double rough;  /* 0..1: breath and tremble */
};

static struct voice voice_of(const char *name)
{
    static const struct {
        const char *name;
        struct voice voice;
    } kinds[] = {{"man", {112, 0.92, 0.10}},
                 {"woman", {208, 1.10, 0.06}},
                 {"child", {290, 1.30, 0.04}},
                 {"elder", {124, 0.95, 0.35}}};
    struct voice v = {150, 1.0, 0.1};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strncmp(name, kinds[i].name, strlen(kinds[i].name)) == 0)
            v = kinds[i].voice;
    size_t len = strlen(name);
    if (len && name[len - 1] >= '1' && name[len - 1] <= '9') { /* man_1, man_2: other people */
        v.pitch *= 0.9 + 0.07 * (name[len - 1] - '0');
        v.rough += 0.05 * (name[len - 1] - '1');
    }
    return v;
}

/* How long a character is spoken, in parts, and whether it is a pause. */
static double weight(uint32_t cp, bool *pause)
{
    *pause = cp <= ' ' || cp == 0x3000 || (cp < 0x80 && strchr(",.;:!?-'\"()", (int)cp)) ||
             (cp >= 0x2010 && cp <= 0x2027) || (cp >= 0x3001 && cp <= 0x3011) ||
             (cp >= 0xff01 && cp <= 0xff1f);
    if (*pause)
        return cp == ' ' || cp == '\'' ? 0.4 : 1.5;
    return cp >= 0x2e80 ? 1.0 : 0.33; /* a character, or a third of a syllable */
}

/* One syllable: a buzz through two resonances that the character chooses. */
static void syllable(struct strip *s, size_t from, size_t count, uint32_t cp,
                     const struct voice *voice, double height, double loud)
{
    static const double vowels[][2] = {{730, 1090}, {270, 2290}, {300, 870}, {530, 1840},
                                       {570, 840},  {440, 1020}, {660, 1720}};
    uint32_t pick = cp * 2654435761u >> 16;
    const double *vowel = vowels[pick % 7];
    double slope = ((double)(pick / 7 % 5) - 2) * 0.06; /* tones rise and fall */
    double phase = 0, y1[2] = {0}, y2[2] = {0};
    for (size_t i = 0; i < count && from + i < s->count; i++) {
        double t = (double)i / RATE, along = (double)i / (double)count;
        double tremble = 1 + 0.02 * voice->rough * sin(2 * PI * 6.5 * t);
        phase += voice->pitch * height * (1 + slope * (along - 0.5)) * tremble / RATE;
        phase -= floor(phase);
        double source = (1 - 2 * phase) + voice->rough * 0.6 * noise((uint32_t)(from + i));
        if (i < samples(18)) /* a breath of a consonant */
            source += 0.8 * noise((uint32_t)(from + i) + pick);
        double v = 0;
        for (int k = 0; k < 2; k++) {
            double hz = vowel[k] * voice->throat, r = exp(-PI * (k ? 110 : 80) / RATE);
            double y = source + 2 * r * cos(2 * PI * hz / RATE) * y1[k] - r * r * y2[k];
            y2[k] = y1[k];
            y1[k] = y;
            v += (1 - r) * y * (k ? 0.7 : 1.0);
        }
        s->v[from + i] += (float)(v * loud * envelope(i, count, count / 5 + 1));
    }
}

tr_status tr_synth_babble(const char *voice, int mood, const char *text, int32_t ms,
                          struct tr_buf *out)
{
    struct strip s;
    struct voice v = voice_of(voice);
    size_t len = strlen(text);
    double parts = 0;
    if (!strip_init(&s, ms))
        return TR_ENOMEM;
    for (size_t at = 0, step; at < len; at += step) {
        uint32_t cp;
        bool pause;
        step = tr_utf8_next(text + at, len - at, &cp);
        parts += weight(cp, &pause);
    }
    /* an angry voice is higher, louder and more even; a glad one sings */
    double anger = mood < 50 ? (50 - mood) / 50.0 : 0;
    double song = 0.05 + 0.0012 * mood;
    double at_part = 0;
    uint32_t index = 0;
    for (size_t at = 0, step; at < len && parts > 0; at += step, index++) {
        uint32_t cp;
        bool pause;
        step = tr_utf8_next(text + at, len - at, &cp);
        double w = weight(cp, &pause);
        size_t from = (size_t)(at_part / parts * (double)s.count);
        size_t to = (size_t)((at_part + w) / parts * (double)s.count);
        double along = at_part / parts;
        double height = 1 + 0.28 * anger + song * noise(cp * 31 + index) - 0.10 * along;
        if (!pause)
            syllable(&s, from, to - from, cp, &v, height, 0.7 + 0.5 * anger);
        at_part += w;
    }
    band_pass(&s);
    return finish(&s, 0.30 + 0.12 * anger, out);
}

tr_status tr_synth_telephone(const int16_t *in, size_t count, size_t fit, struct tr_buf *out)
{
    struct strip s;
    if (!strip_init(&s, (double)fit * 1000.0 / RATE))
        return TR_ENOMEM;
    for (size_t i = 0; i < s.count && count > 1; i++) {
        double at = (double)i * (double)(count - 1) / (double)s.count;
        size_t k = (size_t)at;
        double part = at - (double)k;
        s.v[i] = (float)((in[k] * (1 - part) + in[k + 1] * part) / 32768.0);
    }
    band_pass(&s);
    return finish(&s, 0.40, out);
}
