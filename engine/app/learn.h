/* Learning over time in the window: the player's progress kept up to date on the worker, what
 * is open and what comes next, the questions after a call, and the self-review before a
 * verdict. Without a board nothing is known and nothing is locked. */
#ifndef TR_APP_LEARN_H
#define TR_APP_LEARN_H

#include "app/app_inside.h"
#include "report/progress_read.h"
#include "report/quiz.h"

struct tr_learn {
    struct tr_progress_all all; /* once ready */
    bool ready;
    char problem[TR_ERR_MAX];   /* why there is none */
    bool reading, again;        /* a job is on its way; something changed since it began */
    char player[TR_PLAYER_MAX]; /* whose it is, or will be */
    enum tr_lang lang;
    bool told;                    /* what is wrong with the levels was said */
    bool guided;                  /* practice is not open yet: calls from the list are a tutorial */
    enum tr_screen_id quiz_from;  /* where the questions were begun */
    bool quiz_asked;              /* they were begun since the window opened */
    bool quiz_then_next;          /* the next call waits behind them */
    bool resting;                 /* a self-review was made or skipped since the window opened */
    struct tr_self_review review; /* of a call that was on the screen; count 0: none */
    const struct tr_game *of;     /* ... that call; borrowed, only compared */
};

/* learn_job.c ---------------------------------------------------------------------------- */

/* Another call comes to the screen. */
void tr_learn_begins(struct tr_app *app);
/* Read it anew: a call was stored, a question answered. */
void tr_learn_refresh(struct tr_app *app);
/* The list shows this player in the present language: read theirs when it is another's. */
void tr_learn_follow(struct tr_app *app, const char *player);
void tr_learn_done(struct tr_app *app);
/* What is known, or NULL. */
const struct tr_progress_all *tr_learn_known(const struct tr_app *app);

/* learn_next.c --------------------------------------------------------------------------- */

/* Whether calls of the list may be taken that way; else why not, in a sentence.
 * why: cap bytes; NULL with cap 0: not asked */
bool tr_learn_may(const struct tr_app *app, enum tr_answering how, char *why, size_t cap);
/* A call of the list is about to begin: practice that is not open yet becomes a tutorial, unless
 * the command line asked for a mode. */
bool tr_learn_guides(const struct tr_app *app);
/* Whether calls were stored before the one on the screen. */
bool tr_learn_played_before(const struct tr_app *app);
/* The call to take next: its place in the catalogue, or -1. */
int tr_learn_proposed(const struct tr_app *app);
/* Play it, or the one after the present call when nothing is proposed. From the result of a
 * practice call, once a day and not after the first call, three questions come before it. */
void tr_learn_next(struct tr_app *app);
/* A block of the result: which call comes next and why, and the questions. */
void tr_learn_result(struct tr_column *flow);

/* screen_quiz.c ---------------------------------------------------------------------------- */

/* Whether there are questions to be asked. */
bool tr_quiz_offered(const struct tr_app *app);
/* Ask three; comes back to the screen it was begun on, or goes on to the next call. */
void tr_quiz_begin(struct tr_app *app);

/* self_review.c ---------------------------------------------------------------------------- */

/* The screen that comes after the call on the screen: the self-review once a day in practice,
 * from the second call on that is stored; else the result. */
enum tr_screen_id tr_self_review_or_result(struct tr_app *app);
/* A block of the result: what was ticked beside what the verdict found. */
void tr_learn_self_review(struct tr_column *flow);

extern const struct tr_screen tr_screen_progress, tr_screen_quiz, tr_screen_self;

#endif
