/* A computed voice for lines that nobody has recorded, by the program espeak-ng,
 * which is run and never needed. What it says is kept in the user's cache, one WAV
 * file for each text, voice and length, and lasts as long as the line does in every
 * call, so that a voice changes no score. */
#ifndef TR_AUDIT_ESPEAK_H
#define TR_AUDIT_ESPEAK_H

#include "audit/wave.h"
#include "base/file.h"
#include "sim/graph.h"

#define TR_ESPEAK_PACKAGE "espeak-ng"

/* How somebody speaks. */
struct tr_espeak {
    char voice[24]; /* "cmn+f2": language and timbre */
    int pitch;      /* 0..99 */
};

/* The voice of a persona: `voice` as scenarios have it ("man_2", "woman_1", "elder_1" …),
 * and its manner; both may be "". */
void tr_espeak_of(enum tr_lang lang, const char *voice, const char *manner, struct tr_espeak *out);

/* Whether the program can be run. errors: TR_ENOTFOUND (it is not installed), TR_EIO,
 * TR_ELIMIT (it hangs) */
tr_status tr_espeak_check(tr_err *err);

/* Say a text in ms milliseconds; what cannot be said so fast lasts longer, and what
 * ends early is followed by silence.
 * out:    caller frees with tr_wave_done; untouched on error
 * errors: TR_ENOTFOUND, TR_EIO, TR_ELIMIT, TR_EFORMAT (it prints no sound, or silence),
 *         TR_ENOMEM */
tr_status tr_espeak_say(struct tr_wave *out, const struct tr_espeak *how, const char *text,
                        int32_t ms, tr_err *err);

/* Where that lies in the cache. errors: TR_ENOTFOUND (no home), TR_ELIMIT */
tr_status tr_espeak_path(const struct tr_espeak *how, const char *text, int32_t ms,
                         char out[TR_PATH_MAX], tr_err *err);
/* Say it unless the cache has it, and keep it there; the oldest entries go when there
 * are many.
 * out:    the samples, as of tr_espeak_say; NULL when only the file matters
 * errors: those of tr_espeak_say and tr_espeak_path, and TR_EIO */
tr_status tr_espeak_keep(const struct tr_espeak *how, const char *text, int32_t ms,
                         struct tr_wave *out, tr_err *err);

#endif
