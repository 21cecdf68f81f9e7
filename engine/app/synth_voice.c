/* The callers' babble. */
#include <math.h>
#include <string.h>

#include "app/synth.h"
#include "app/synth_inside.h"
#include "base/utf8.h"

#define RATE TR_SYNTH_RATE
#define LETTERS_MAX 8 /* in a syllable */
#define LOUD_VOICE 0.10
#define LOUD_ANGRY 0.05 /* as much more at mood 0 */

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
    } kinds[] = {{"man", {112, 0.92, 0.10}},   {"woman", {208, 1.10, 0.06}},
                 {"child", {290, 1.30, 0.04}}, {"girl", {280, 1.28, 0.04}},
                 {"boy", {260, 1.25, 0.05}},   {"elder", {124, 0.95, 0.35}}};
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

/* ---- text as syllables ------------------------------------------------------- */

struct syllable {
    uint32_t sound; /* what decides how it sounds: its character, or its letters together */
    double weight;  /* how long it is, in parts */
    bool pause;
};

static bool is_pause(uint32_t cp)
{
    return cp <= ' ' || cp == 0x3000 || (cp < 0x80 && strchr(",.;:!?-'\"()", (int)cp)) ||
           (cp >= 0x2010 && cp <= 0x2027) || (cp >= 0x3001 && cp <= 0x3011) ||
           (cp >= 0xff01 && cp <= 0xff1f);
}

static bool is_vowel(uint32_t cp)
{
    return cp < 0x80 && strchr("aeiouyAEIOUY", (int)cp) != NULL && cp != 0;
}

static bool is_letter(uint32_t cp)
{
    return (cp | 0x20) - 'a' < 26 || (cp >= 0xc0 && cp < 0x250);
}

/* Whether the word ends without another vowel. */
static bool ends_here(const char *text, size_t len, size_t at)
{
    uint32_t cp = 'b';
    while (at < len && is_letter(cp) && !is_vowel(cp))
        at += tr_utf8_next(text + at, len - at, &cp);
    return !is_vowel(cp);
}

/* The next syllable of the text; *at moves on. Letters are taken together up to
 * the vowels and, at a word's end, the consonants after them. */
static struct syllable next_syllable(const char *text, size_t len, size_t *at)
{
    uint32_t cp;
    size_t step = tr_utf8_next(text + *at, len - *at, &cp);
    struct syllable s = {.sound = cp, .weight = 1.0, .pause = is_pause(cp)};
    *at += step;
    if (s.pause)
        s.weight = cp == ' ' || cp == '\'' ? 0.4 : 1.5;
    if (s.pause || !is_letter(cp))
        return s;
    int letters = 1;
    bool vowel = is_vowel(cp);
    while (*at < len && letters < LETTERS_MAX) {
        step = tr_utf8_next(text + *at, len - *at, &cp);
        if (!is_letter(cp) || (vowel && !is_vowel(cp) && !ends_here(text, len, *at)))
            break;
        vowel = vowel || is_vowel(cp);
        s.sound = s.sound * 31 + cp;
        letters++;
        *at += step;
    }
    s.weight = 0.33 * letters;
    return s;
}

/* ---- sound -------------------------------------------------------------------- */

/* One syllable: a buzz through two resonances that its letters choose. */
static void speak(struct tr_strip *s, size_t from, size_t count, uint32_t sound,
                  const struct voice *voice, double height)
{
    static const double vowels[][2] = {{730, 1090}, {390, 2190}, {360, 870}, {530, 1840},
                                       {570, 840},  {440, 1020}, {660, 1720}};
    uint32_t pick = sound * 2654435761u >> 16;
    const double *vowel = vowels[pick % 7];
    double slope = ((double)(pick / 7 % 5) - 2) * 0.06; /* tones rise and fall */
    double phase = 0, y1[2] = {0}, y2[2] = {0}, turn[2], r[2];
    for (int k = 0; k < 2; k++) {
        r[k] = exp(-TR_PI * (k ? 110 : 80) / RATE);
        turn[k] = 2 * r[k] * cos(2 * TR_PI * vowel[k] * voice->throat / RATE);
    }
    for (size_t i = 0; i < count && from + i < s->count; i++) {
        double t = (double)i / RATE, along = (double)i / (double)count;
        double tremble = 1 + 0.02 * voice->rough * sin(2 * TR_PI * 6.5 * t);
        phase += voice->pitch * height * (1 + slope * (along - 0.5)) * tremble / RATE;
        phase -= floor(phase);
        double source = (1 - 2 * phase) + voice->rough * 0.6 * tr_noise((uint32_t)(from + i));
        if (i < tr_samples(18)) /* a breath of a consonant */
            source += 0.8 * tr_noise((uint32_t)(from + i) + pick);
        double v = 0;
        for (int k = 0; k < 2; k++) {
            double y = source + turn[k] * y1[k] - r[k] * r[k] * y2[k];
            y2[k] = y1[k];
            y1[k] = y;
            v += (1 - r[k]) * y * (k ? 0.7 : 1.0);
        }
        s->v[from + i] += (float)(v * tr_envelope(i, count, count / 5 + 1));
    }
}

tr_status tr_synth_babble(const char *voice, int mood, const char *text, int32_t ms,
                          struct tr_clip *out)
{
    struct tr_strip s;
    struct voice v = voice_of(voice);
    size_t len = strlen(text);
    double parts = 0, at_part = 0;
    if (tr_strip_init(&s, tr_samples(ms > 0 ? ms : 0)) != TR_OK)
        return TR_ENOMEM;
    for (size_t at = 0; at < len;)
        parts += next_syllable(text, len, &at).weight;
    /* an angry voice is higher, louder and more even; a glad one sings */
    double anger = mood < 50 ? (50 - mood) / 50.0 : 0;
    double song = 0.05 + 0.0012 * mood;
    uint32_t index = 0;
    for (size_t at = 0; at < len; index++) {
        struct syllable next = next_syllable(text, len, &at);
        size_t from = (size_t)(at_part / parts * (double)s.count);
        size_t to = (size_t)((at_part + next.weight) / parts * (double)s.count);
        double fall = 0.10 * at_part / parts;
        double height = 1 + 0.28 * anger + song * tr_noise(next.sound * 31 + index) - fall;
        if (!next.pause)
            speak(&s, from, to - from, next.sound, &v, height);
        at_part += next.weight;
    }
    tr_strip_telephone(&s, false);
    return tr_strip_finish(&s, LOUD_VOICE + LOUD_ANGRY * anger, 4, out);
}
