/* The program is given the text on its standard input and prints a WAV sound. It is
 * asked again at another speed when the first answer does not fit. */
#include "audit/espeak.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/run.h"

#define RUN_MS 10000 /* by the clock, for one line */
#define PRINTED_MAX ((size_t)12 << 20)
#define RUNS 3
#define SPEED_USUAL 175 /* words a minute, as the program counts */
#define SPEED_LEAST 110 /* slower sounds drunk; silence follows instead */
#define SPEED_MOST 420
#define ROOM_PERCENT 97 /* of the line, which speech may fill: nobody is cut off */
#define QUIET 0.02      /* of the peak: silence before and after speech */
#define BEFORE_MS 20    /* of it are left */
#define AFTER_MS 60
#define LOUD 0.11 /* root of the mean square */
#define PEAK 0.85
#define SILENT 0.003 /* a peak below it is no speech */

/* ---- who speaks ------------------------------------------------------------------ */

void tr_espeak_of(enum tr_lang lang, const char *voice, const char *manner, struct tr_espeak *out)
{
    static const struct {
        const char *name, *timbres[4];
        int pitch;
    } kinds[] = {{"man", {"m3", "m1", "m7", "m2"}, 38},   {"woman", {"f2", "f5", "f3", "f1"}, 55},
                 {"elder", {"m5", "m8", "m5", "m8"}, 24}, {"child", {"f4", "f4", "f4", "f4"}, 88},
                 {"girl", {"f4", "f3", "f4", "f3"}, 82},  {"boy", {"m4", "m1", "m4", "m1"}, 78}};
    size_t len = strlen(voice);
    int which = len && voice[len - 1] >= '1' && voice[len - 1] <= '9' ? voice[len - 1] - '1' : 0;
    const char *timbre = "m1";
    out->pitch = 50;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strncmp(voice, kinds[i].name, strlen(kinds[i].name)) == 0) {
            timbre = kinds[i].timbres[which % 4];
            out->pitch = kinds[i].pitch + which % 4 * 4;
        }
    }
    if (strcmp(manner, "elder") == 0 && strncmp(voice, "elder", 5) != 0)
        out->pitch -= 10;
    (void)snprintf(out->voice, sizeof out->voice, "%s+%s", lang == TR_LANG_EN ? "en-gb" : "cmn",
                   timbre);
}

/* ---- running it ------------------------------------------------------------------ */

tr_status tr_espeak_check(tr_err *err)
{
    static const char *const argv[] = {"espeak-ng", "--version", NULL};
    struct tr_buf said;
    tr_buf_init(&said, 65536);
    tr_status st = tr_run(argv, NULL, 0, &said, RUN_MS, err);
    tr_buf_done(&said);
    return st;
}

static tr_status ask(struct tr_wave *out, const struct tr_espeak *how, const char *text, int speed,
                     tr_err *err)
{
    char pitch[8], pace[8];
    const char *const argv[] = {"espeak-ng", "-v", how->voice, "-p",       pitch,
                                "-s",        pace, "-a",       "70",       "-b",
                                "1",         "-z", "--stdin",  "--stdout", NULL};
    struct tr_buf printed;
    tr_err why = {0};
    (void)snprintf(pitch, sizeof pitch, "%d", how->pitch);
    (void)snprintf(pace, sizeof pace, "%d", speed);
    tr_buf_init(&printed, PRINTED_MAX);
    tr_status st = tr_run(argv, text, strlen(text), &printed, RUN_MS, err);
    if (st == TR_OK) {
        st = tr_wave_read(out, printed.data, printed.len, &why);
        if (st != TR_OK)
            (void)tr_fail(err, st, "what espeak-ng printed cannot be used: %s", why.msg);
    }
    tr_buf_done(&printed);
    return st;
}

/* ---- making it fit --------------------------------------------------------------- */

static int peak_of(const struct tr_wave *w)
{
    int peak = 0;
    for (size_t i = 0; i < w->count; i++) {
        int size = w->v[i] < 0 ? -w->v[i] : w->v[i];
        peak = size > peak ? size : peak;
    }
    return peak;
}

/* Leave out the silence around the speech. */
static void trim(struct tr_wave *w, int peak)
{
    size_t from = 0, to = w->count;
    size_t before = (size_t)w->rate * BEFORE_MS / 1000, after = (size_t)w->rate * AFTER_MS / 1000;
    int quiet = (int)(peak * QUIET);
    while (from < to && w->v[from] <= quiet && w->v[from] >= -quiet)
        from++;
    while (to > from && w->v[to - 1] <= quiet && w->v[to - 1] >= -quiet)
        to--;
    from = from > before ? from - before : 0;
    to = to + after < w->count ? to + after : w->count;
    memmove(w->v, w->v + from, (to - from) * sizeof *w->v);
    w->count = to - from;
}

/* As loud as other voices, without touching the ceiling. */
static void level(struct tr_wave *w, int peak)
{
    double sum = 0;
    for (size_t i = 0; i < w->count; i++)
        sum += (double)w->v[i] * w->v[i];
    double loud = sqrt(sum / (double)w->count) / 32768.0;
    double gain = LOUD / (loud > 1e-6 ? loud : 1e-6), most = PEAK * 32768.0 / peak;
    gain = gain < most ? gain : most;
    for (size_t i = 0; i < w->count; i++)
        w->v[i] = (int16_t)lround(w->v[i] * gain);
}

/* Silence up to the line's end. */
static tr_status fill(struct tr_wave *w, int32_t ms, tr_err *err)
{
    size_t want = (size_t)ms * w->rate / 1000;
    if (w->count >= want)
        return TR_OK;
    int16_t *v = tr_calloc(want, sizeof *v);
    if (!v)
        return tr_fail(err, TR_ENOMEM, "there is no memory for a voice");
    memcpy(v, w->v, w->count * sizeof *v);
    tr_free(w->v);
    w->v = v;
    w->count = want;
    return TR_OK;
}

/* The speed at which speech of w would last as long as it may; 0: it is right as it is. */
static int better_speed(const struct tr_wave *w, int speed, int32_t ms)
{
    double room = (double)ms * w->rate / 1000.0 * ROOM_PERCENT / 100.0;
    double over = (double)w->count / room;
    double want = speed * over;
    int next = (int)(want < SPEED_LEAST ? SPEED_LEAST : want > SPEED_MOST ? SPEED_MOST : want + 1);
    bool near = over <= 1.0 && over > 0.9;
    return near || next == speed ? 0 : next;
}

tr_status tr_espeak_say(struct tr_wave *out, const struct tr_espeak *how, const char *text,
                        int32_t ms, tr_err *err)
{
    struct tr_wave wave = {0};
    tr_status st = TR_OK;
    int peak = 0;
    int speed = SPEED_USUAL;
    for (int run = 0; run < RUNS && speed > 0 && st == TR_OK; run++) {
        tr_wave_done(&wave);
        st = ask(&wave, how, text, speed, err);
        peak = st == TR_OK ? peak_of(&wave) : 0;
        if (st == TR_OK && peak < SILENT * 32768)
            st = tr_fail(err, TR_EFORMAT, "espeak-ng printed silence for \"%.60s\"", text);
        if (st == TR_OK) {
            trim(&wave, peak);
            speed = better_speed(&wave, speed, ms);
        }
    }
    if (st == TR_OK) {
        level(&wave, peak);
        st = fill(&wave, ms, err);
    }
    if (st == TR_OK)
        *out = wave;
    else
        tr_wave_done(&wave);
    return st;
}
