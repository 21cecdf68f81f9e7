/* What a back end of the store offers. store.c verifies runs and picks the back
 * end; a back end only keeps and finds. */
#ifndef TR_STORE_BACKEND_H
#define TR_STORE_BACKEND_H

#include "store/amend.h"
#include "store/progress.h"

/* A run that was re-simulated and found good, ready to be kept. Whether its blobs
 * have the digests of its head, the back end finds out before it keeps one that
 * is new to it. */
struct tr_entry {
    const uint8_t *run;
    size_t len;
    struct tr_digest run_digest; /* of the bytes: who, when and what */
    const struct tr_buf *blobs;
    const struct tr_verify_result *verified;
};

struct tr_backend {
    void (*close)(struct tr_store *store);
    tr_status (*put)(struct tr_store *store, const struct tr_entry *entry, int64_t *id, bool *fresh,
                     tr_err *err);
    tr_status (*board)(struct tr_store *store, const struct tr_board_query *query,
                       struct tr_board_row **out, size_t *count, tr_err *err);
    tr_status (*get)(struct tr_store *store, int64_t id, struct tr_buf *run,
                     struct tr_buf blobs[TR_BLOB_COUNT], tr_err *err);
    /* amend.h; now: the present time */
    tr_status (*content)(struct tr_store *store, const struct tr_digest *digest, struct tr_buf *out,
                         tr_err *err);
    tr_status (*one)(struct tr_store *store, int64_t id, struct tr_stored_run *out, tr_err *err);
    tr_status (*verdicts)(struct tr_store *store, int64_t run, struct tr_stored_verdict **out,
                          size_t *count, tr_err *err);
    tr_status (*amend)(struct tr_store *store, const struct tr_decision *decision,
                       const struct tr_amended *rows, size_t count, const char *now, tr_err *err);
    tr_status (*contest)(struct tr_store *store, const struct tr_contest *contest, int64_t *id,
                         bool *fresh, tr_err *err);
    tr_status (*contests)(struct tr_store *store, const struct tr_contest_query *query,
                          struct tr_contest **out, size_t *count, tr_err *err);
    /* progress.h */
    tr_status (*played)(struct tr_store *store, const char *player, size_t limit,
                        struct tr_played **out, size_t *count, tr_err *err);
    tr_status (*answer)(struct tr_store *store, const struct tr_answered *answer, tr_err *err);
    tr_status (*answered)(struct tr_store *store, const char *player, size_t limit,
                          struct tr_answered **out, size_t *count, tr_err *err);
    tr_status (*self_review)(struct tr_store *store, const struct tr_self_review *review,
                             tr_err *err);
    tr_status (*self_reviews)(struct tr_store *store, const char *player, size_t limit,
                              struct tr_self_review **out, size_t *count, tr_err *err);
};

/* First member of every back end's own structure. */
struct tr_store {
    const struct tr_backend *backend;
    struct tr_verifier *verifier; /* store.c's */
};

/* path: of a file; contract of tr_store_open */
tr_status tr_sqlite_open(struct tr_store **out, const char *path, char *moved, size_t moved_cap,
                         tr_err *err);

#endif
