/* Where runs are kept. One interface; the URL picks the back end: a path is an
 * SQLite file. A run is stored in one transaction with its bytes and its
 * content (by digest), and only after it was re-simulated from those very bytes
 * with an equal digest. What is acknowledged survives kill -9 and power loss. */
#ifndef TR_STORE_STORE_H
#define TR_STORE_STORE_H

#include "audit/verify.h"

struct tr_store;

/* Open or create a board.
 * url:    path of an SQLite file; its folder is created
 * moved:  may be NULL; when a damaged board had to be set aside, its new name is
 *         written here (else an empty string) and a fresh board is opened. It is
 *         written on failure as well, since the old board has moved by then
 * errors: TR_EIO, TR_EBUSY, TR_EVERSION (a newer board: never touched), TR_EFORMAT
 *         (a file that is no board: never touched), TR_ENOMEM */
tr_status tr_store_open(struct tr_store **out, const char *url, char *moved, size_t moved_cap,
                        tr_err *err);
void tr_store_close(struct tr_store *store);

/* Default board: tr_home_dir()/board.sqlite. */
tr_status tr_store_default(char *out, size_t cap, tr_err *err);

/* Re-simulate, compare, store. A run already there is no error: *fresh is false.
 * id:     of the row
 * errors: TR_EMISMATCH (the run does not verify; nothing is stored), TR_EIO, TR_EBUSY, TR_ENOMEM */
tr_status tr_store_put(struct tr_store *store, const uint8_t *run, size_t len,
                       const struct tr_buf *blobs, int64_t *id, bool *fresh, tr_err *err);

/* What ranks with what. Empty or -1: any. A player narrows only what is shown:
 * ranks count everybody. */
struct tr_board_query {
    const char *scenario, *lang, *player;
    int mode, input, profile;     /* -1: any */
    size_t limit;                 /* 0: all */
    const struct tr_digest *card; /* only runs with a verdict under this scorecard, and by it */
    bool as_played;               /* by the verdicts that came with the runs, not by later ones */
};

struct tr_board_row {
    int64_t id, rank; /* rank "1224": score, then shorter reaction */
    char player[TR_PLAYER_MAX];
    char scenario[TR_NAME_MAX];
    char lang[16], mode[16], input[16];
    int profile, score;
    int64_t reaction_ms, duration_ms, seed;
    char at[32];
    char digest[TR_DIGEST_HEX];
    bool verified;
    int played_score; /* of the verdict that came with the run */
    bool amended;     /* the score is a later verdict's: amend.h */
};

/* Ranked rows in order. out: caller frees with tr_free. */
tr_status tr_store_board(struct tr_store *store, const struct tr_board_query *query,
                         struct tr_board_row **out, size_t *count, tr_err *err);

#define TR_HISTORY_MAX 8

/* Runs like one that was just played. */
struct tr_history {
    struct {
        int64_t id;
        int score;
        char at[32];
    } earlier[TR_HISTORY_MAX]; /* the player's own before it, newest first */
    size_t count, played;      /* shown there; all of them */
    int best;                  /* of all of them; 0: there is none */
    size_t runs;               /* everybody's, with this one */
    int median;                /* of their scores, rounded down; 0: there is none */
    int64_t rank;              /* of this one; 0: it is not on the board */
};
/* What ranks with a run, seen from it: query as for tr_store_board, with the player.
 * before: id of the run; 0: it is not stored, all of the player's are earlier
 * errors: as tr_store_board; *out is all zero then */
tr_status tr_store_history(struct tr_store *store, const struct tr_board_query *query,
                           int64_t before, struct tr_history *out, tr_err *err);

/* A stored run with its content, for replay, re-check and export.
 * out:    run and blobs are made anew, whatever they were; caller frees each with
 *         tr_buf_done; untouched on error
 * errors: TR_ENOTFOUND, TR_EIO, TR_ENOMEM */
tr_status tr_store_get(struct tr_store *store, int64_t id, struct tr_buf *run,
                       struct tr_buf blobs[TR_BLOB_COUNT], tr_err *err);

#endif
