/* What a trainee did beside the calls, and their calls in the order in which they were
 * played: what progress is reckoned from. Answers to questions and self-reviews stand
 * beside the runs and are never part of a score. */
#ifndef TR_STORE_PROGRESS_H
#define TR_STORE_PROGRESS_H

#include "store/store.h"

/* A stored run, to be played again on its content (tr_store_content). */
struct tr_played {
    int64_t id;
    struct tr_digest digest; /* of the run's bytes */
    struct tr_digest content[TR_BLOB_LEXICON];
    char scenario[TR_NAME_MAX], lang[16], mode[16], at[32];
    int score; /* as it counts now */
};

/* A player's runs, the newest `limit` of them in the order in which they were stored.
 * player: exactly this name, which may be empty
 * out:    caller frees with tr_free; untouched on error */
tr_status tr_store_played(struct tr_store *store, const char *player, size_t limit,
                          struct tr_played **out, size_t *count, tr_err *err);

/* A question that was answered. */
struct tr_answered {
    char player[TR_PLAYER_MAX];
    char rule[TR_NAME_MAX];
    int chosen; /* answer of the card, from 0 */
    bool right;
    char at[32];
};

/* Keep an answer; durable when it returns.
 * player: any text, cleaned
 * rule:   an identifier
 * errors: TR_EINVAL, TR_EIO, TR_EBUSY, TR_ENOMEM */
tr_status tr_store_answer(struct tr_store *store, const char *player, const char *rule, int chosen,
                          bool right, tr_err *err);
/* The newest `limit` answers of a player, in their order. out: caller frees with tr_free */
tr_status tr_store_answered(struct tr_store *store, const char *player, size_t limit,
                            struct tr_answered **out, size_t *count, tr_err *err);

#define TR_SELF_RULES 8 /* offered in one self-review */

/* What a trainee held to be worth doing better, before the verdict was shown. */
struct tr_self_review {
    struct tr_digest run; /* digest of the run's bytes */
    char player[TR_PLAYER_MAX];
    char rules[TR_SELF_RULES][TR_NAME_MAX]; /* as they were offered */
    size_t count;
    uint32_t ticked; /* a bit for each of them; 0: it was skipped */
    char at[32];
};

/* Keep one; durable when it returns. A run has one: a second is left out. review->at is not
 * looked at. errors: as tr_store_answer */
tr_status tr_store_self_review(struct tr_store *store, const struct tr_self_review *review,
                               tr_err *err);
/* The newest `limit` of a player, in their order. out: caller frees with tr_free */
tr_status tr_store_self_reviews(struct tr_store *store, const char *player, size_t limit,
                                struct tr_self_review **out, size_t *count, tr_err *err);

#endif
