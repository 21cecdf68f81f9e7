/* One call of the window: its content, its session, its clock, and what has to be
 * remembered of its events to show and to draw them afterwards. The session's time
 * is the real time without the pauses. */
#ifndef TR_APP_GAME_H
#define TR_APP_GAME_H

#include "app/sound.h"
#include "report/verdict.h"
#include "session/rehearse.h"
#include "store/keep.h"

#define TR_SPANS_MAX 600
#define TR_MOODS_MAX 600

enum tr_span_kind { TR_SPAN_RING, TR_SPAN_CALLER, TR_SPAN_OWN, TR_SPAN_HOLD, TR_SPAN_COUNT };

#define TR_PROBLEM_MAX 1600 /* bytes: three mistakes with their places */

#define TR_TOLD_MAX 16 /* rules decided at one time that the tutorial tells */

/* A stretch of the call, for the timeline. */
struct tr_span {
    enum tr_span_kind kind;
    int32_t from, to; /* ms; to < 0: still going on */
    int32_t whole;    /* TR_SPAN_CALLER: how long the line is when nobody cuts it */
};

struct tr_game {
    char scenario[TR_PATH_MAX]; /* its id, or the path of its folder */
    struct tr_call_opts call;
    char player[TR_PLAYER_MAX], played_at[32];
    const char *house, *card; /* ids; borrowed from the options */
    char data_dir[TR_PATH_MAX];
    bool espeak;                    /* a computed voice says what is not recorded */
    char voice_problem[TR_ERR_MAX]; /* why it does not */
    struct tr_content content;      /* all zero until loaded */
    tr_status load_status;
    char problem[TR_PROBLEM_MAX]; /* why it could not be loaded; tried out: several lines */

    bool practice;            /* tried out while it is written: never stored */
    char from[TR_NAME_MAX];   /* beat in which it begins; empty: it rings */
    struct tr_rehearsal done; /* practice: what was done so far */
    bool has_ear_key;         /* practice: an ear of that key is at hand */
    struct tr_digest ear_key;
    struct tr_game *ear_of;  /* practice: whose ear the content has; owned, or NULL */
    struct tr_replay *again; /* practice: what was done in that call; owned, or NULL. It is done
                                again up to again_ms, and then the trainee goes on */
    int32_t again_ms;

    struct tr_session *session;
    struct tr_sound *sound; /* borrowed, may be NULL */
    int64_t zero;           /* real time of the first ring, moved on by pauses and back by what is
                               skipped: it may lie before the clock's own beginning */
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
    int32_t line_ms;   /* length of the caller's present or last line */
    enum tr_tone tone; /* heard last while nobody was on the line; TR_TONE_COUNT: none */
    int32_t tone_from;
    bool gone; /* somebody has hung up */
    bool by_caller;
    uint32_t ignored;
    struct {
        uint16_t rule; /* of the card */
        bool met;
    } told[TR_TOLD_MAX]; /* tutorial: decided and not yet shown */
    size_t told_count;

    /* afterwards */
    struct tr_verdict_view view;
    bool has_view, settled;
    bool storing; /* the worker has the run */
    struct tr_buf run;
    struct tr_kept kept;
    char keep_problem[TR_ERR_MAX]; /* why the board refused it; empty: it did not */
    struct tr_game *next;          /* in the list of those that are still to be stored */
};

/* Load content; may take long. Fills load_status and problem. */
void tr_game_load(struct tr_game *game, const struct tr_loader *loader);
/* game_voice.c: let espeak-ng say what is not recorded, when that was asked for; may take
 * long. Fills voice_problem. */
void tr_game_voices(struct tr_game *game);
/* The file that says a wording, which need not exist; empty: there can be none.
 * by: of graph->cast, or TR_NONE for the caller */
void tr_game_voice_file(const struct tr_game *game, uint32_t variant, uint16_t by, const char *text,
                        int32_t ms, char out[TR_PATH_MAX]);
/* The first ring, now. errors: TR_EINVAL, TR_ENOMEM */
tr_status tr_game_start(struct tr_game *game, uint64_t now_ms, tr_err *err);
/* Instead of tr_game_start: be where another call of the same scenario is, which was
 * loaded before it was changed. old: practice, not ended; stays as it is
 * how: how well that could be done. errors: as tr_session_new */
tr_status tr_game_resume(struct tr_game *game, const struct tr_game *old, uint64_t now_ms,
                         enum tr_rehearsed *how, tr_err *err);
/* Somebody's words with their own voice, as in the call. variant: of the graph; by: of the cast,
 * or TR_NONE for the caller; from_ms: into the line */
void tr_game_speak(const struct tr_game *game, struct tr_sound *sound, uint32_t variant,
                   uint16_t by, int mood, const char *text, int32_t ms, int32_t from_ms);
/* The caller's present line is heard from where it is; ringing and hold music as they are. */
void tr_game_sound(struct tr_game *game, struct tr_sound *sound);
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
/* The trainee walks away: an exam is hung up on, in practice the caller hears
 * nothing more. Plays silently on to the end. */
void tr_game_walk_away(struct tr_game *game);
bool tr_game_ended(const struct tr_game *game);
/* A second line rings besides the call. */
bool tr_game_second_line_rings(const struct tr_game *game);
/* The verdict and the run's bytes of an ended call. */
tr_status tr_game_settle(struct tr_game *game, tr_err *err);
/* How much of the caller's present or last line has been spoken, 0..1000. */
int tr_game_spoken(const struct tr_game *game);
/* Bytes of a text that have been spoken: whole characters. */
size_t tr_game_spoken_bytes(const char *text, int permille);
/* The words of a line of the transcript: tr_spoken_words, but of a caller's line
 * that was cut only what was heard, and a dash.
 * room:   for words that have to be made; cap bytes
 * return: the transcript's own text, or room */
const char *tr_game_words(const struct tr_game *game, const struct tr_spoken *spoken, char *room,
                          size_t cap);

#endif
