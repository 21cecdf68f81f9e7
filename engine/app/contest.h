/* "I did say that" in the window: a trainee contests a rule of the call that was just
 * played, a trainer looks through what is contested. The worker reads and writes the board. */
#ifndef TR_APP_CONTEST_H
#define TR_APP_CONTEST_H

#include "app/app_inside.h"
#include "store/contests.h"

/* What is contested on the board, as it was read last. */
struct tr_contesting {
    struct tr_contest *v; /* owned; open ones first, then the last ones decided */
    size_t count;
    bool ready, reading;
    bool deciding;            /* an acceptance or a refusal is on its way */
    int64_t decided;          /* which one was decided last; 0: none since it was looked at */
    char problem[TR_ERR_MAX]; /* why it could not be read or decided; else empty */
    /* contested and not yet on the board */
    int64_t run;
    char rule[TR_NAME_MAX];
};

/* Read the contests of the board again; app->contesting->ready then. */
void tr_contests_read(struct tr_app *app);
/* The window opened: tell the player what was decided since the last call. */
void tr_contests_tell(struct tr_app *app);
void tr_contesting_done(struct tr_app *app);

/* --- the result screen --- */
/* Whether a rule (index of app->game->view.rules) can be contested: the call is on the
 * board, the rule was broken, it looks at words, some were said, and nobody has done it yet. */
bool tr_contest_can(struct tr_app *app, size_t rule);
/* What became of it, to stand beside the rule; "" when it is not contested. Borrowed until
 * the next frame. */
const char *tr_contest_mark(struct tr_app *app, size_t rule);
/* Contest it: stored at once, and said. */
void tr_contest_rule(struct tr_app *app, size_t rule);

/* --- the trainer's screen --- */
/* phrase, act, note: copied. phrase, act "": as the contest and the rule say */
void tr_contest_accept_it(struct tr_app *app, int64_t contest, const char *phrase, const char *act,
                          const char *note);
void tr_contest_decline_it(struct tr_app *app, int64_t contest, const char *note);

extern const struct tr_screen tr_screen_contests;

#endif
