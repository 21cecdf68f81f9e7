/* What comes after a run was stored: verdicts under another scorecard or after another
 * hearing, and what trainees contest. All of it stands beside the run; its bytes and the
 * verdict that came with them are never changed. */
#ifndef TR_STORE_AMEND_H
#define TR_STORE_AMEND_H

#include "store/store.h"

/* Content by its digest, for who goes over many runs and decodes each content once.
 * out:    made anew; caller frees with tr_buf_done; untouched on error
 * errors: TR_EIO (not there, or damaged), TR_ENOMEM */
tr_status tr_store_content(struct tr_store *store, const struct tr_digest *digest,
                           struct tr_buf *out, tr_err *err);

/* The same as a rescorer asks for it (audit/rescore.h). ctx: struct tr_store */
tr_status tr_fetch_content(void *ctx, const struct tr_digest *digest, struct tr_buf *out,
                           tr_err *err);

/* A run without its content. */
struct tr_stored_run {
    struct tr_buf run;
    struct tr_buf heard; /* its answers as they count now, in a run's bytes (audit/rescore.h);
                            empty: as the run has them */
    struct tr_digest content[TR_BLOB_COUNT];
};
/* out:    made anew; caller frees with tr_stored_run_done; untouched on error
 * errors: TR_ENOTFOUND, TR_EIO, TR_ENOMEM */
tr_status tr_store_one(struct tr_store *store, int64_t id, struct tr_stored_run *out, tr_err *err);
void tr_stored_run_done(struct tr_stored_run *run);

/* A later verdict as it is kept. */
struct tr_stored_verdict {
    struct tr_digest card, lexicon;
    int score;
    int64_t contest;     /* 0: another scorecard was the reason */
    struct tr_buf heard; /* empty: the run's own answers */
};
/* All of a run, in the order in which they were made.
 * out: caller frees with tr_stored_verdicts_free */
tr_status tr_store_verdicts(struct tr_store *store, int64_t run, struct tr_stored_verdict **out,
                            size_t *count, tr_err *err);
void tr_stored_verdicts_free(struct tr_stored_verdict *verdicts, size_t count);

/* A verdict to keep beside a run's own. The last one under a scorecard is the one that a
 * board shows under it; under the run's own card, the one that it shows at all. */
struct tr_amended {
    int64_t run;
    int score;
    struct tr_digest card, lexicon;
    const struct tr_buf *card_bytes;    /* NULL: on the board already */
    const struct tr_buf *lexicon_bytes; /* likewise */
    const struct tr_buf *heard;         /* NULL: the run's own answers */
    int64_t contest;                    /* why; 0: another scorecard */
};

enum tr_contest_state {
    TR_CONTEST_OPEN,
    TR_CONTEST_ACCEPTED,
    TR_CONTEST_DECLINED,
    TR_CONTEST_COUNT
};
extern const char *const tr_contest_states[TR_CONTEST_COUNT]; /* "open", "accepted", "declined" */

#define TR_CONTEST_NOTE_MAX 512   /* bytes */
#define TR_CONTEST_PHRASE_MAX 256 /* bytes */

/* What becomes of a contest. Texts are borrowed; longer ones than the above are refused. */
struct tr_decision {
    int64_t contest;
    enum tr_contest_state state; /* accepted or declined */
    const char *act, *phrase;    /* "": none was added */
    const char *note;
};

/* Keep verdicts, and with a decision what was decided, all in one transaction. A verdict
 * of the same run, card and lexicon that is there already stays as it is.
 * decision: NULL: none
 * errors:   TR_EINVAL (already decided; a text is too long), TR_ENOTFOUND, TR_EMISMATCH
 *           (content is not what its digest says), TR_EIO, TR_EBUSY, TR_ENOMEM; nothing is
 *           kept then */
tr_status tr_store_amend(struct tr_store *store, const struct tr_decision *decision,
                         const struct tr_amended *rows, size_t count, tr_err *err);

/* "I did say that": a rule of a run that its player holds to be kept. */
struct tr_contest {
    int64_t id, run;
    char rule[TR_NAME_MAX];
    int answer; /* from 1; 0: the call as a whole */
    char words[TR_SAY_MAX + 1];
    char made_at[32];
    enum tr_contest_state state;
    char act[TR_NAME_MAX], phrase[TR_CONTEST_PHRASE_MAX + 1], note[TR_CONTEST_NOTE_MAX + 1];
    char decided_at[32];
    /* of the run */
    char player[TR_PLAYER_MAX], scenario[TR_NAME_MAX], lang[16], at[32];
    int played_score, score; /* as played, and as it counts now */
};

/* Store what is contested. A rule of a run is contested once: *fresh is false when it was.
 * words:  any text; cleaned
 * errors: TR_ENOTFOUND (no such run), TR_EINVAL, TR_EIO, TR_EBUSY, TR_ENOMEM */
tr_status tr_store_contest(struct tr_store *store, int64_t run, const char *rule, int answer,
                           const char *words, int64_t *id, bool *fresh, tr_err *err);

struct tr_contest_query {
    const char *player; /* NULL or "": anybody */
    int state;          /* enum tr_contest_state; -1: any */
    int64_t id, run;    /* 0: any */
};
/* In the order in which they were made. out: caller frees with tr_free. */
tr_status tr_store_contests(struct tr_store *store, const struct tr_contest_query *query,
                            struct tr_contest **out, size_t *count, tr_err *err);

#endif
