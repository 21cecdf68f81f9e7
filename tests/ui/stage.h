/* A stage for the real window: a private X server (Xvfb), a private home folder,
 * the game with --ui-dump, and hands on keyboard and mouse (xdotool). The newest
 * frame that the game has described is what tests look at; every wait is for a
 * condition on a frame, at most TR_STAGE_PATIENCE_MS. What goes wrong fails the
 * running cmocka test with the screen and the widgets that were there. All that
 * was started dies with the test program, however it ends. The game is the one
 * that was built with the tests, or $THIRDRING_WINDOW (a debugger's wrapper).
 *
 *     struct tr_stage *stage = tr_stage_open(&(struct tr_stage_opts){
 *         .args = (const char *const[]){"--lang", "en", NULL}});
 *     tr_stage_wait_screen(stage, "list");
 *     tr_stage_click(stage, "start");
 *     tr_stage_wait_screen(stage, "call");
 *     assert_int_equal(tr_stage_close(stage), 0);
 */
#ifndef TR_TESTS_UI_STAGE_H
#define TR_TESTS_UI_STAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#define TR_STAGE_PATIENCE_MS 60000

struct tr_stage;

struct tr_stage_opts {
    const char *const *args; /* of thirdring-window besides --data and --ui-dump; NULL-terminated */
    const char *const *env;  /* "NAME=value" sets, "NAME" unsets; NULL-terminated */
    int screen_w, screen_h;  /* of the X server; 0: 1280 x 720 */
    const char *home;        /* folder to use as home, not removed; NULL: a new one */
    const char *data;        /* --data; NULL: the source folder */
    bool input_method;       /* with fcitx5 and its pinyin, switched off at first */
    bool stopped_clock;      /* the game's time stands still but for tr_stage_pass */
    bool may_fail;           /* do not wait for a window: the game is expected to end */
};

/* Boxes are pixels of the window: x, y, w, h. */
struct tr_box {
    int x, y, w, h;
};

/* A widget of a frame; valid until the next function that takes a stage. */
struct tr_widget {
    const char *role, *id, *text;
    struct tr_box box, clip, text_box;
    bool focus, tab, enabled, cut;
    const char *label, *value, *hint, *composition; /* "" where there is none */
    int selected, checked, expanded;                /* 1, 0; -1: does not apply */
    int index, count;                               /* among its like, from 1; 0: neither */
    int min, max, now;                              /* 0 where there is no range */
};

struct tr_frame {
    long number;
    const char *screen;
    int w, h; /* of the window */
    size_t count;
    const struct tr_widget *v; /* in drawing order */
};

/* Start all of it and wait for the first frame with the list of calls (with opts.data:
 * for the first frame). Set the test's *state to it at once. Several stages may be open at a time.
 */
struct tr_stage *tr_stage_open(const struct tr_stage_opts *opts);
/* End the game as SIGTERM does, wait for its end, stop the X server, remove the
 * home folder. Gives the game's exit code, 128 + n when signal n ended it. */
int tr_stage_close(struct tr_stage *stage);
/* cmocka teardown: *state is a stage that a failed test may have left, or NULL. */
int tr_stage_teardown(void **state);
/* Wait until the game has ended by itself; gives its exit code as above. Then
 * only tr_stage_close and the files may be used. */
int tr_stage_wait_exit(struct tr_stage *stage);
/* End the game by a signal and start it again on the same X server and home. */
void tr_stage_restart(struct tr_stage *stage, int signal, const char *const *args);

/* ---- what is to be seen ------------------------------------------------------ */
/* Newest complete frame. */
const struct tr_frame *tr_stage_frame(struct tr_stage *stage);
/* Widget of the newest frame by id, or NULL. */
const struct tr_widget *tr_stage_find(struct tr_stage *stage, const char *id);
/* First widget of the newest frame with that text in its text, or NULL. */
const struct tr_widget *tr_stage_find_text(struct tr_stage *stage, const char *text);
/* In a frame that is at hand. */
const struct tr_widget *tr_frame_find(const struct tr_frame *frame, const char *id);

/* Each fails the test when it does not come true in time. */
void tr_stage_wait_screen(struct tr_stage *stage, const char *screen);
const struct tr_widget *tr_stage_wait(struct tr_stage *stage, const char *id);
void tr_stage_wait_gone(struct tr_stage *stage, const char *id);
const struct tr_widget *tr_stage_wait_text(struct tr_stage *stage, const char *id,
                                           const char *part);
/* Any widget with that text in it. */
const struct tr_widget *tr_stage_wait_any_text(struct tr_stage *stage, const char *part);
const struct tr_widget *tr_stage_wait_focus(struct tr_stage *stage, const char *id);
const struct tr_widget *tr_stage_wait_enabled(struct tr_stage *stage, const char *id);
/* Any condition, asked of each frame that was drawn, beginning with the newest
 * now known. what: for the message, "the dialog about mail". */
typedef bool tr_stage_test(const struct tr_frame *frame, void *data);
const struct tr_frame *tr_stage_until(struct tr_stage *stage, tr_stage_test *test, void *data,
                                      const char *what);
/* As above, but for a condition on something else, asked every 20 ms. */
void tr_stage_until_true(struct tr_stage *stage, bool (*test)(void *data), void *data,
                         const char *what);
/* Fail the test with what the newest frame holds. */
void tr_stage_fail(struct tr_stage *stage, const char *why, ...)
    __attribute__((format(printf, 2, 3), noreturn));

/* ---- hands -------------------------------------------------------------------- */
/* Waits until the widget is there and enabled, then clicks the middle of the part
 * of it that can be seen. */
void tr_stage_click(struct tr_stage *stage, const char *id);
void tr_stage_click_at(struct tr_stage *stage, int x, int y);
void tr_stage_move(struct tr_stage *stage, const char *id);
void tr_stage_move_to(struct tr_stage *stage, int x, int y);
/* Left button down over the widget; up, wherever the pointer is. */
void tr_stage_press(struct tr_stage *stage, const char *id);
void tr_stage_release(struct tr_stage *stage);
/* Wheel over the widget, down > 0. */
void tr_stage_wheel(struct tr_stage *stage, const char *id, int steps);
/* Keys by xdotool's names, one after the other: "Tab", "space", "ctrl+a", "Tab Tab Return". */
void tr_stage_key(struct tr_stage *stage, const char *names);
void tr_stage_key_down(struct tr_stage *stage, const char *name);
void tr_stage_key_up(struct tr_stage *stage, const char *name);
/* Press the key until the widget has the focus: "Tab", "shift+Tab", at most 200 times. */
void tr_stage_focus_by(struct tr_stage *stage, const char *key, const char *id);
/* Text in UTF-8, characters up to U+FFFF, arriving as text input; at most 120
 * different characters outside ASCII. */
void tr_stage_type(struct tr_stage *stage, const char *text);
/* Switch the input method on or off and wait until it is; needs opts.input_method. */
void tr_stage_input_method(struct tr_stage *stage, bool on);
/* Type letters ("n i h a o") in the focused field with the input method on, see that
 * their composition stands in the field behind what was there, and take the first
 * candidate by Space: it must be this text. */
void tr_stage_compose(struct tr_stage *stage, const char *id, const char *keys, const char *text);

/* Let so many milliseconds pass for a game with a stopped clock, and wait for a
 * frame that was drawn after. Moves the pointer within the window's last corner. */
void tr_stage_pass(struct tr_stage *stage, int ms);

/* ---- the window and what lies around it --------------------------------------- */
void tr_stage_resize(struct tr_stage *stage, int w, int h); /* waits for a frame of that size */
void tr_stage_focus_out(struct tr_stage *stage);
void tr_stage_focus_in(struct tr_stage *stage);
/* Picture of the window as PNG. */
void tr_stage_shot(struct tr_stage *stage, const char *path);
/* The window's close button: the game may ask before it closes. */
void tr_stage_close_button(struct tr_stage *stage);
/* SIGTERM, which closes at once; waits until the game has ended and gives its exit code. */
int tr_stage_end(struct tr_stage *stage);
pid_t tr_stage_pid(const struct tr_stage *stage);
const char *tr_stage_display(const struct tr_stage *stage); /* ":1" */
const char *tr_stage_home(const struct tr_stage *stage);
/* dir/name below the stage's home in a buffer that the next eight calls leave alone. */
const char *tr_stage_path(struct tr_stage *stage, const char *name);
/* Path of the player's board: as the game chooses it by itself. */
const char *tr_stage_board(struct tr_stage *stage);
/* One value of a query on an SQLite file as text, "" for none; valid for eight calls. */
const char *tr_stage_sql(struct tr_stage *stage, const char *file, const char *query);
/* What the game has written to stderr so far; valid until the next call. */
const char *tr_stage_stderr(struct tr_stage *stage);
/* Run a program on the stage's display and home; fails the test when it fails.
 * Gives its stdout without the last line's end; valid until the next call. */
const char *tr_stage_run(struct tr_stage *stage, const char *const *argv);

#endif
