/* One call of the window: its content, its session, its clock, and what has to be
 * remembered of its events to show and to draw them afterwards. The session's time
 * is the real time without the pauses. */
#ifndef TR_APP_GAME_H
#define TR_APP_GAME_H

#include "app/sound.h"
#include "report/verdict.h"
#include "session/session.h"
#include "store/keep.h"

#define TR_SPANS_MAX 600
#define TR_MOODS_MAX 600

enum tr_span_kind { TR_SPAN_RING, TR_SPAN_CALLER, TR_SPAN_OWN, TR_SPAN_HOLD, TR_SPAN_COUNT };

/* A stretch of the call, for the timeline. */
struct tr_span {
    enum tr_span_kind kind;
    int32_t from, to; /* ms; to < 0: still going on */
};

struct tr_game {
    char scenario[TR_NAME_MAX];
    struct tr_call_opts call;
    char player[TR_PLAYER_MAX], played_at[32];
    const char *house, *card; /* ids; borrowed from the options */
    char data_dir[TR_PATH_MAX];
    struct tr_content content; /* all zero until loaded */
    tr_status load_status;
    char problem[TR_ERR_MAX]; /* why it could not be loaded */

    struct tr_session *session;
    struct tr_sound *sound; /* borrowed, may be NULL */
    uint64_t zero;          /* real time of the first ring, moved on by pauses */
    bool paused;
    uint64_t paused_at;
    uint64_t now;

    /* from events */
    struct tr_span spans[TR_SPANS_MAX];
    size_t span_count;
    struct {
        int32_t at_ms, mood;
    } moods[TR_MOODS_MAX];
    size_t mood_count;
    int32_t line_from, line_ms; /* the caller's present or last line */
    int32_t line_cut;           /* when it was interrupted, -1: it was not */
    bool gone;                  /* somebody has hung up */
    bool by_caller;
    uint32_t ignored;

    /* afterwards */
    struct tr_verdict_view view;
    bool has_view, settled;
    bool storing; /* the worker has the run */
    bool abandoned;
    struct tr_buf run;
    struct tr_kept kept;
    char keep_problem[TR_ERR_MAX];
    struct tr_board_row *rows; /* of the board it ranks on */
    size_t row_count;
};

/* Load content; may take long. Fills load_status and problem. */
void tr_game_load(struct tr_game *game, const struct tr_loader *loader);
/* The first ring, now. errors: TR_EINVAL, TR_ENOMEM */
tr_status tr_game_start(struct tr_game *game, uint64_t now_ms, tr_err *err);
void tr_game_free(struct tr_game *game);

const struct tr_call *tr_game_call(const struct tr_game *game);
/* Milliseconds of the call. */
int32_t tr_game_time(const struct tr_game *game);
/* Let time pass up to the real time now_ms; gives ms until something happens by
 * itself, -1: nothing will. */
int64_t tr_game_tick(struct tr_game *game, uint64_t now_ms);
/* An intent at the present time. cut as of tr_session_do. */
tr_status tr_game_do(struct tr_game *game, struct tr_intent *intent, bool *cut, tr_err *err);
/* Without time pressure nobody waits for a line that has been read already. */
void tr_game_skip_line(struct tr_game *game);
void tr_game_pause(struct tr_game *game, bool paused);
/* Nobody will act any more. */
void tr_game_finish(struct tr_game *game);
bool tr_game_ended(const struct tr_game *game);
/* The verdict and the run's bytes of an ended call. */
tr_status tr_game_settle(struct tr_game *game, tr_err *err);
/* How much of the caller's line has been spoken, 0..1000. */
int tr_game_spoken(const struct tr_game *game);

#endif
