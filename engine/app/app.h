/* The game: one window, one frame callback, a table of screens. It knows time,
 * files and devices so that nothing below it has to. A frame is drawn only when
 * something happened or moves; loading, checking and storing run on a worker so
 * that no frame waits for them. */
#ifndef TR_APP_APP_H
#define TR_APP_APP_H

#include "app/sound.h"
#include "app/ui.h"
#include "session/session.h"
#include "store/store.h"

enum tr_screen_id {
    TR_SCREEN_LIST,   /* language, player, scenario */
    TR_SCREEN_CALL,   /* the desk */
    TR_SCREEN_RESULT, /* the verdict */
    TR_SCREEN_BOARD,
    TR_SCREEN_TRAINER,  /* scenarios as who writes them sees them */
    TR_SCREEN_CONTESTS, /* what trainees contest, for who decides on it */
    TR_SCREEN_PROGRESS, /* how the player gets on */
    TR_SCREEN_QUIZ,     /* what no simulated call can show */
    TR_SCREEN_SELF,     /* the trainee's own view, before the verdict */
    TR_SCREEN_COUNT
};

struct tr_app;

/* One screen. State that it needs lives in the app, allocated by enter and
 * freed by leave. draw is called once per frame; it never blocks, reads no file
 * and opens no font. event sees what the kit did not use. */
struct tr_screen {
    const char *id;
    tr_status (*enter)(struct tr_app *app, tr_err *err);
    void (*event)(struct tr_app *app, const SDL_Event *event);
    void (*draw)(struct tr_app *app, SDL_Rect whole);
    void (*leave)(struct tr_app *app);
    /* Somebody closes the window: false when the screen asks first. May be NULL. */
    bool (*may_close)(struct tr_app *app);
};
extern const struct tr_screen *const tr_screens[TR_SCREEN_COUNT];

struct tr_app_opts {
    const char *data, *board, *house, *card, *player, *scenario, *lang; /* may be NULL */
    const char *from;  /* beat in which the call is tried out; NULL: none */
    bool watch;        /* load the scenario again when it is saved */
    const char *mode;  /* "practice", "exam", "tutorial" */
    int profile;       /* percent; -1: 100 */
    int64_t seed;      /* -1: drawn */
    const char *dump;  /* --ui-dump FILE: append every frame's widgets */
    const char *shots; /* --shots DIR: a screenshot of every screen entered */
    const char *stats; /* --frame-stats FILE: what every frame cost */
    int w, h, text_percent;
    int dark; /* 0, 1; -1: as it was last, else as the desktop's theme says */
    bool mute;
    bool espeak; /* a computed voice says what is not recorded */
};

/* Read the command line. Gives -1 to go on, else the exit code; what is wrong is
 * said on stderr. */
int tr_app_opts_parse(struct tr_app_opts *opts, int argc, char **argv);

/* Open the window and play until it is closed.
 * errors: TR_EIO (no display, with SDL's words), TR_ENOTFOUND (no data, no font), TR_ENOMEM */
tr_status tr_app_new(struct tr_app **out, const struct tr_app_opts *opts, tr_err *err);
/* One frame: wait for something to happen, react, draw. False when it is over. */
bool tr_app_frame(struct tr_app *app);
void tr_app_free(struct tr_app *app);

#endif
