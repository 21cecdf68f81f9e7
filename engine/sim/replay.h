/* A recorded run as bytes: everything a verdict follows from. Versioned,
 * bounds-checked, sealed with a digest against damage. A run carries what was
 * heard with its spans, so that its verdict never depends on a library.
 * source: README "Run files" */
#ifndef TR_SIM_REPLAY_H
#define TR_SIM_REPLAY_H

#include "sim/call.h"

#define TR_REPLAY_VERSION 2
#define TR_PLAYER_MAX 128    /* bytes */
#define TR_RUN_NAMES_MAX 512 /* distinct act names in one run */
#define TR_RUN_NAME_SLOTS (2 * TR_RUN_NAMES_MAX)

enum tr_blob { TR_BLOB_GRAPH, TR_BLOB_HOUSE, TR_BLOB_CARD, TR_BLOB_LEXICON, TR_BLOB_COUNT };
extern const char *const tr_blob_names[TR_BLOB_COUNT]; /* "graph", "house", "card", "lexicon" */

struct tr_run_head {
    uint32_t sim_version, ear_version;
    struct tr_digest content[TR_BLOB_COUNT];
    struct tr_call_opts opts;
    char player[TR_PLAYER_MAX]; /* terminated UTF-8 */
    char scenario[TR_NAME_MAX];
    char played_at[32]; /* RFC 3339 UTC; set at the edge, never read by the simulation */
};

/* Writes a run while it is played. Fill in `head` after init. */
struct tr_recorder {
    struct tr_buf cmds; /* encoded commands */
    uint32_t count;
    int32_t last_ms;
    struct tr_buf names; /* table of act names, each a str */
    uint32_t name_count;
    uint32_t name_at[TR_RUN_NAMES_MAX];    /* offset of each in names */
    uint16_t name_slot[TR_RUN_NAME_SLOTS]; /* hash table: 1 + index, or 0 */
};

void tr_recorder_init(struct tr_recorder *rec);
void tr_recorder_done(struct tr_recorder *rec);
void tr_recorder_reset(struct tr_recorder *rec);
/* Index of an act's name in the run's table, added when new; TR_NONE on failure. */
uint16_t tr_recorder_name(struct tr_recorder *rec, const char *name);
/* Add a command and decode it back to see that it reads as written.
 * errors: TR_ENOMEM, TR_ELIMIT (more than TR_CMDS_MAX or TR_REPLAY_MAX), TR_EINVAL */
tr_status tr_recorder_add(struct tr_recorder *rec, const struct tr_cmd *cmd, tr_err *err);
/* Head, commands, score and digest of the ended call as a run's bytes, appended to out. */
tr_status tr_recorder_seal(const struct tr_recorder *rec, const struct tr_run_head *head,
                           const struct tr_verdict *verdict, const struct tr_digest *digest,
                           struct tr_buf *out, tr_err *err);

/* A run read back. cmds point into one arena. */
struct tr_replay {
    struct tr_run_head head;
    uint32_t cmd_count;
    struct tr_cmd *cmds; /* heard[].act is TR_NONE until bound to a setup */
    uint32_t name_count;
    const char **names;
    uint16_t score;          /* as recorded */
    struct tr_digest digest; /* as recorded */
};

/* Decode a recorded run.
 * in:     bytes[len], 0 < len <= TR_REPLAY_MAX (bytes)
 * out:    *out, caller frees with tr_replay_free; untouched on error
 * units:  times in ms since the first ring; score in points (0..1000)
 * errors: TR_EFORMAT (err->msg has the offset), TR_EVERSION, TR_ENOMEM
 * source: README "Run files" */
tr_status tr_replay_decode(struct tr_replay **out, const uint8_t *bytes, size_t len, tr_err *err);
void tr_replay_free(struct tr_replay *replay);

/* Play a decoded run on a setup: binds act names, steps every command and runs
 * to the end.
 * sink:    where events go, or NULL
 * call:    caller's storage; ended on return, its verdict and digest are valid
 * errors:  TR_EINVAL when a command does not fit the setup */
tr_status tr_replay_play(struct tr_replay *replay, const struct tr_setup *setup,
                         const struct tr_sink *sink, struct tr_call *call, tr_err *err);

#endif
