/* Trainees made of rules, who play a whole call through the session: what they say
 * goes through the ear, like everything that people type. Their scores show an
 * author whether a good call is worth more than a bad one. */
#ifndef TR_AUDIT_BOTS_H
#define TR_AUDIT_BOTS_H

#include "session/content.h"
#include "speech/phrasings.h"

enum tr_bot {
    TR_BOT_PERFECT, /* says what each beat expects, notes what it hears, uses every control that
                       the story asks for, waits for the end */
    TR_BOT_POLITE,  /* courteous, whatever the caller wants */
    TR_BOT_CURT,    /* the shortest words that are no offence */
    TR_BOT_RUDE,    /* something forbidden in each beat */
    TR_BOT_SILENT,  /* picks up and says nothing */
    TR_BOT_SLOW,    /* as the perfect one, but late with everything */
    TR_BOT_RANDOM,  /* anything, drawn by the seed */
    TR_BOT_COUNT
};
/* "perfect", "polite" ... */
extern const char *const tr_bot_names[TR_BOT_COUNT];

struct tr_bot_result {
    uint16_t score;
    int32_t duration_ms; /* first ring to end */
    char ending[TR_NAME_MAX];
};

/* Play a call with each bot; always the same for the same seed and content.
 * content:   with its ear
 * phrasings: of the content's language
 * out:       untouched on error
 * errors:    as tr_session_new and tr_session_do */
tr_status tr_bots_play(struct tr_bot_result out[TR_BOT_COUNT], const struct tr_content *content,
                       const struct tr_phrasings *phrasings, uint64_t seed, tr_err *err);

#endif
