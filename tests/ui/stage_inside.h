/* What the files of the stage share. */
#ifndef TR_TESTS_UI_STAGE_INSIDE_H
#define TR_TESTS_UI_STAGE_INSIDE_H

#include <jansson.h>
#include <stdint.h>

#include "ui/stage.h"

#define STAGE_PATH_MAX 512
#define STAGE_BUFFERS 8
#define STAGE_ARGS_MAX 128
#define STAGE_KEYS_MAX 119 /* spare keycodes that characters are bound to */
#define STAGE_KEY_FIRST 136

struct tr_stage {
    struct tr_stage_opts opts;
    char home[STAGE_PATH_MAX];
    bool own_home;
    char display[32], bus[108]; /* as long as a socket's path may be */
    char **env;                 /* of everything that is started; owned */
    int64_t *clock;             /* ms that the game's stopped clock shows; NULL: it runs */
    bool nudged;                /* where the pointer was put last */
    pid_t server, dbus, im, game;
    int exit_code; /* of the game, once game is 0 */
    char window[32];
    uint32_t bound[STAGE_KEYS_MAX]; /* characters on spare keycodes */
    size_t bound_count;

    /* the description of the window as it is being read */
    int dump;    /* -1: not open */
    char *bytes; /* read and not yet used */
    size_t len, cap;
    json_t *lines; /* of the newest frame, and its parts below */
    struct tr_frame frame;
    struct tr_widget *widgets;
    json_t *coming; /* lines of the frame that is not complete */

    char path[STAGE_BUFFERS][STAGE_PATH_MAX];
    size_t path_next;
    char value[STAGE_BUFFERS][1024];
    size_t value_next;
    char *said; /* of stderr, or of the last program */
};

/* ---- stage.c ------------------------------------------------------------------ */
/* Milliseconds of a clock that only goes forward. */
int64_t tr_stage_now(void);
/* A short sleep between two looks at something. */
void tr_stage_rest(void);
/* See whether the game still runs; keeps its exit code. */
bool tr_stage_runs(struct tr_stage *stage);

/* ---- stage_run.c: processes ----------------------------------------------------- */
/* Start a program that dies with this one. out, err: descriptors or -1 for none. */
pid_t tr_stage_spawn(struct tr_stage *stage, const char *const *argv, int in, int out, int err);
/* Run it to its end; input and *out (owned by the caller, may be NULL) as text. Gives its
 * exit code, 128 + n after a signal. */
int tr_stage_call(struct tr_stage *stage, const char *const *argv, const char *input, char **out);
int tr_stage_code(int status);
void tr_stage_stop(pid_t *pid);
/* Environment of the stage: nothing of the desktop that the tests run on. */
char **tr_stage_env(struct tr_stage *stage);
void tr_stage_env_free(char **env);
/* Add a variable to all that is started from now on, or remove it ("NAME"). */
void tr_stage_env_set(struct tr_stage *stage, const char *entry);
/* All of a file, "" when there is none; owned by the caller. */
char *tr_stage_text(const char *path);

/* ---- stage_ime.c ------------------------------------------------------------------- */
/* Session bus and fcitx5. */
void tr_stage_input_method_start(struct tr_stage *stage);

/* ---- stage_hands.c ----------------------------------------------------------------- */
/* A tr_stage_test: the frame comes after that of the number (a long). */
bool tr_stage_is_next(const struct tr_frame *frame, void *data);

/* ---- stage_frame.c ---------------------------------------------------------------- */
/* Go on by one frame if there is one. */
bool tr_stage_step(struct tr_stage *stage);
/* Go on to the newest frame. */
void tr_stage_drain(struct tr_stage *stage);
void tr_stage_frames_done(struct tr_stage *stage);

#endif
