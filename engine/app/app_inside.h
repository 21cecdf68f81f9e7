/* What the files of the game's window share: settings, the list of scenarios, the
 * app itself. */
#ifndef TR_APP_APP_INSIDE_H
#define TR_APP_APP_INSIDE_H

#include "app/app.h"
#include "app/art.h"
#include "app/frame_log.h"
#include "app/game.h"
#include "app/worker.h"
#include "base/file.h"
#include "report/say.h"

/* How answers are given. */
enum tr_answering {
    TR_ANSWER_CHOICE, /* practice with ready-made answers beside the free field */
    TR_ANSWER_TYPED,  /* practice in one's own words */
    TR_ANSWER_EXAM,   /* own words, no mood, no pause */
    TR_ANSWER_COUNT
};

enum tr_colours { TR_COLOURS_LIGHT, TR_COLOURS_DARK, TR_COLOURS_SYSTEM, TR_COLOURS_COUNT };

/* What the game remembers from one time to the next. */
struct tr_settings {
    enum tr_lang lang;
    enum tr_colours colours;
    bool dark; /* as the colours come out */
    bool muted;
    int volume; /* percent, 1..100 */
    int text_percent;
    enum tr_answering answering;
    int profile; /* percent of the caller's patience; 0: untimed */
    char player[TR_PLAYER_MAX];
};

/* settings.c */
/* Read what is kept, then let the command line win. That nothing is kept is no error.
 * settings: filled in always
 * kept:     filled in always: the same without the command line
 * errors:   TR_EIO, TR_EFORMAT (a file that holds no settings; it is as if none were kept) */
tr_status tr_settings_load(struct tr_settings *settings, struct tr_settings *kept,
                           const struct tr_app_opts *opts, tr_err *err);
tr_status tr_settings_save(const struct tr_settings *settings, tr_err *err);
/* The settings to keep: what the command line asked for was for this time only, unless
 * it was changed since. begun, kept: as they were loaded */
struct tr_settings tr_settings_to_keep(const struct tr_settings *settings,
                                       const struct tr_settings *begun,
                                       const struct tr_settings *kept);
/* Choose colours; "as the system" looks at the desktop's settings. */
void tr_settings_colours(struct tr_settings *settings, enum tr_colours colours);
/* desktop.c: whether the desktop's settings say dark. Reads small files, never waits. */
bool tr_desktop_is_dark(void);

/* A scenario of the list, in every language. All texts are owned. */
struct tr_entry {
    char *id;
    char *title[TR_LANG_COUNT], *about[TR_LANG_COUNT];
    char *reason; /* why it cannot be played; NULL when it can */
    uint32_t difficulty, low_s, high_s;
};

struct tr_catalog {
    struct tr_entry *v;
    size_t count;
    bool ready;
    char problem[TR_ERR_MAX];
};

/* catalog.c: load the list on the worker, into app->catalog. */
void tr_catalog_load(struct tr_app *app);
void tr_catalog_done(struct tr_catalog *catalog);
const struct tr_entry *tr_catalog_find(const struct tr_catalog *catalog, const char *id);

/* A scenario as it was checked. */
struct tr_checked {
    char id[TR_NAME_MAX];
    char folder[TR_PATH_MAX];
    bool ready; /* findings are there */
    struct tr_findings findings;
    size_t errors, warnings;
};

/* What a new one can be made from. */
struct tr_template {
    char name[TR_NAME_MAX];
    char about[TR_LANG_COUNT][256]; /* in a sentence; may be empty */
};

/* Kept from one visit to the next. */
struct tr_trainer {
    struct tr_checked *v;
    size_t count;
    bool checking;                 /* a job is on its way */
    struct tr_check_world *world;  /* between two jobs of one round; or NULL */
    struct tr_template *templates; /* NULL: not read yet */
    size_t template_count;
    bool making; /* a new scenario is being made */
    char problem[TR_ERR_MAX], made[TR_PATH_MAX], made_id[TR_NAME_MAX];
};

struct tr_app {
    struct tr_app_opts opts;
    struct tr_settings set;
    struct tr_settings begun, kept; /* as they were loaded, with and without the command line */
    SDL_Window *window;
    struct tr_canvas *canvas;
    struct tr_type *type;
    struct tr_theme theme;
    struct tr_ui *ui;
    struct tr_sound *sound; /* NULL until the first frame is on the screen */
    struct tr_worker *worker;
    struct tr_art *art;
    struct tr_loader loader;
    struct tr_catalog catalog;
    struct tr_trainer trainer;
    struct tr_contesting *contesting; /* contest.h; NULL until it is needed */
    struct tr_learn *learn;           /* learn.h; NULL without a board */
    struct tr_game *game;             /* the call being loaded, played or looked at; may be NULL */
    struct tr_try_out *try_out;       /* what is being tried out; NULL: nothing */
    unsigned tried;                   /* so many were begun */
    struct tr_game *owed;             /* calls that could be stored nowhere yet */
    bool refused;                     /* the board did not take a call since it took the last */
    bool owed_told;                   /* that they will be lost was said */
    bool loading;                     /* a call is being loaded */
    bool tutorial;                    /* practice tells every rule as it is decided */
    char board[TR_PATH_MAX];          /* empty: runs are not stored */

    enum tr_screen_id screen;
    int next_screen; /* to go to before the next frame; -1: stay */
    void *state;     /* of the screen */
    size_t selected; /* scenario in the list */

    uint64_t now; /* ms, of this frame */
    int wake;     /* ms until the next frame is due; -1: when something happens */
    bool restyle; /* size, language, colours or text size changed */
    bool exposed; /* the window was covered: what it showed is lost */
    bool quit, focused, first_shown, shot_due;
    bool came_back;  /* the focus was gained in this frame */
    bool theme_told; /* that the theme is broken was said */
    FILE *dump;
    struct tr_frame_log *frames; /* NULL: not asked for */
    uint64_t frame;
};

void tr_app_go(struct tr_app *app, enum tr_screen_id screen);
/* A frame in so many ms at the latest. */
void tr_app_wake_in(struct tr_app *app, int64_t ms);
/* Settings changed that change how everything looks. */
void tr_app_restyle(struct tr_app *app);
/* app_open.c: the theme for the window as it is now. One that cannot be read is replaced
 * by the plain one, and that is said once. */
void tr_app_load_theme(struct tr_app *app, struct tr_theme *theme);
/* Say that a picture is missing or broken, and which. */
void tr_app_tell_art(struct tr_app *app, const char *what);
/* What cannot be written in the wanted language is said and written in another. */
void tr_app_tell_font(struct tr_app *app, const char *what, enum tr_lang instead);
/* One sentence, for a while at the window's top. */
void tr_app_tell(struct tr_app *app, enum tr_tint tint, const char *sentence, ...)
    __attribute__((format(printf, 3, 4)));
/* play_job.c: a call as the settings say, not loaded yet; NULL without memory. seed < 0: drawn */
struct tr_game *tr_app_new_game(const struct tr_app *app, const char *scenario, int64_t seed);
/* Go to a call that was loaded, in place of the one before. */
void tr_app_show_game(struct tr_app *app, struct tr_game *game);
/* Load a scenario and go to the call. */
void tr_app_play(struct tr_app *app, const char *scenario, int64_t seed);
/* Characters of body text that fit beside each other in so many pixels. */
int tr_app_ems(const struct tr_app *app, int width);

/* chrome.c: a card to lay things on, with its shadow; gives its inside. */
SDL_Rect tr_app_card(struct tr_app *app, SDL_Rect box, int pad);
/* What is left inside the window's margin. */
SDL_Rect tr_app_margin(const struct tr_app *app, SDL_Rect whole);
/* A page in the middle of a window, for one thing at a time: lines that can be read. */
SDL_Rect tr_app_page(const struct tr_app *app, SDL_Rect whole);
void tr_app_fill(struct tr_app *app, SDL_Rect box, enum tr_tint tint);
void tr_app_round(struct tr_app *app, SDL_Rect box, int radius, enum tr_tint tint);

/* A column that things are laid into from the top, scrolling when they do not
 * fit. What it holds is measured while it is drawn, so its height is known one
 * frame later. */
struct tr_column {
    struct tr_app *app;
    SDL_Rect left; /* room below what was laid so far */
    int top;
    int *height; /* remembered by the screen */
};
struct tr_column tr_column_begin(struct tr_app *app, const char *id, SDL_Rect box, int *height);
void tr_column_end(struct tr_column *flow);
/* Room of that height, with a gap below it. */
SDL_Rect tr_column_take(struct tr_column *flow, int h, int gap);
void tr_column_text(struct tr_column *flow, const char *id, enum tr_face face, enum tr_tint tint,
                    const char *text, int gap);
bool tr_column_button(struct tr_column *flow, const char *id, enum tr_button_look look,
                      bool enabled, const char *label);
/* A label and a row of toggles below it, or one below the other where they do not fit. */
int tr_column_choice(struct tr_column *flow, const char *id, const char *label,
                     const char *const *options, size_t count, int chosen);

/* hearing.c: make the sound as loud as the settings say; choose that. */
void tr_hearing_apply(struct tr_app *app);
void tr_hearing_choice(struct tr_column *flow);

extern const struct tr_screen tr_screen_list, tr_screen_call, tr_screen_result, tr_screen_board;

#endif
