/* The ear: what did the trainee say? Text in, acts with the words that showed
 * them out. The knowledge is a lexicon, data that a linguist edits; nothing of
 * it is in C. One ear serves one language; hearing is deterministic for equal
 * lexicon bytes, text and context. */
#ifndef TR_SPEECH_EAR_H
#define TR_SPEECH_EAR_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/digest.h"
#include "base/status.h"
#include "sim/limits.h"

#define TR_EAR_VERSION 4 /* changes whenever equal lexicon and text could give other acts */

enum tr_moment {
    TR_MOMENT_FIRST_TURN,
    TR_MOMENT_FIRST_TURN_LATE, /* picked up after more than three rings */
    TR_MOMENT_MID,
    TR_MOMENT_AFTER_HOLD,
    TR_MOMENT_CLOSING,
    TR_MOMENT_OUTBOUND_FIRST,
    TR_MOMENT_COUNT
};
/* "first_turn", "first_turn_late", "mid", "after_hold", "closing", "outbound_first". */
extern const char *const tr_moment_names[TR_MOMENT_COUNT];

/* The lexicon's source files of one language, read and joined: its bytes are
 * its identity.
 * dir:    assets/lexicon
 * lang:   "zh-Hans", "zh-Hant" or "en"; the Chinese share files
 * out:    appended to: file names and contents in a fixed order
 * errors: TR_ENOTFOUND, TR_EIO, TR_ENOMEM */
tr_status tr_lexicon_read(const char *dir, const char *lang, struct tr_buf *out, tr_err *err);

/* Names that the templates' slots stand for. All borrowed; lists end with NULL
 * and may be NULL. */
struct tr_ear_names {
    const char *const *org;         /* house's name and aliases */
    const char *const *departments; /* desks */
    const char *const *people;      /* colleagues */
};

struct tr_ear;

/* Read a lexicon. Its templates are compiled when first needed.
 * out:    caller frees with tr_ear_free; untouched on error
 * errors: TR_EFORMAT (the message names lexicon file and line), TR_ENOMEM */
tr_status tr_ear_new(struct tr_ear **out, const uint8_t *lexicon, size_t len, const char *lang,
                     const struct tr_ear_names *names, tr_err *err);
void tr_ear_free(struct tr_ear *ear);

/* A template that took more steps than one may take, or that came when an answer had
 * taken all of its steps (TR_STEPS_ONE, TR_STEPS_ALL). It is silent in that
 * answer, and so is a block with such a condition; in the second case all templates
 * behind it are, too. Steps are counted alike on all machines. */
struct tr_ear_problem {
    const char *file; /* borrowed from the ear */
    uint32_t line;
    char msg[160]; /* what is wrong, without the place */
};
#define TR_EAR_PROBLEMS_MAX 16 /* kept; each template once */

/* Problems met so far.
 * gives: how many; borrowed until the ear hears again */
size_t tr_ear_problems(const struct tr_ear *ear, const struct tr_ear_problem **out);

/* Names of all acts that the lexicon can find, sorted; borrowed from the ear. */
const char *const *tr_ear_acts(const struct tr_ear *ear, size_t *count);

struct tr_hearing_act {
    const char *act;     /* borrowed from the ear */
    uint32_t start, end; /* bytes of the text as given, the words that showed it */
    bool fatal;          /* shown by a template marked fatal: the words alone cap the score */
};

/* Of a longer answer the first words are heard: Han characters, or words of other
 * scripts. So no answer takes long. */
#define TR_EAR_WORDS_MAX 200

struct tr_hearing {
    bool cut;       /* there were more than TR_EAR_WORDS_MAX words */
    uint32_t count; /* sorted by start, then by act; each act at most once, its first place */
    struct tr_hearing_act acts[TR_HEARD_MAX];
};

/* Hear one answer.
 * surname: the caller's, once given, or NULL
 * text:    valid UTF-8 of at most TR_SAY_MAX bytes (tr_utf8_clean)
 * errors:  TR_EINVAL, TR_ENOMEM */
tr_status tr_ear_hear(struct tr_ear *ear, enum tr_moment moment, const char *surname,
                      const char *text, size_t len, struct tr_hearing *out, tr_err *err);

#endif
