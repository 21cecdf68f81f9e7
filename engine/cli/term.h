/* The terminal of a live call: one edited line below a text that grows while it
 * is edited. On a terminal libedit edits (UTF-8, arrow keys, history); elsewhere
 * whole lines are read. Time, signals and keys are all waited for in one place. */
#ifndef TR_CLI_TERM_H
#define TR_CLI_TERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct tr_term;

struct tr_term_hooks {
    /* Shown before the edited line; asked again at every redraw. */
    const char *(*prompt)(void *ctx);
    /* Milliseconds until tick is due, -1: never. */
    int (*wait_ms)(void *ctx);
    /* Time has passed. false: stop reading, there is nothing to answer any more. */
    bool (*tick)(void *ctx);
    /* A key was pressed; line is what stands there with it. May be NULL. */
    void (*key)(void *ctx, const char *line);
    void *ctx;
};

/* A terminal on stdin and stdout.
 * out:    caller frees with tr_term_free
 * errors: TR_ENOMEM, TR_EIO */
tr_status tr_term_new(struct tr_term **out, const struct tr_term_hooks *hooks, tr_err *err);
/* From now on SIGINT, SIGHUP and SIGTERM are ignored: what was played is to be
 * stored whatever happens to the terminal. */
void tr_term_free(struct tr_term *term);

enum tr_term_got {
    TR_TERM_LINE,  /* a line was entered */
    TR_TERM_STOP,  /* tick said so */
    TR_TERM_LEAVE, /* end of input, Ctrl-C, or the terminal went away */
};

/* Read one line; the edited text is taken off the screen again, so that the
 * caller can show it in its own form.
 * out:    terminated, without the line break; longer input is cut */
enum tr_term_got tr_term_read(struct tr_term *term, char *out, size_t cap);

/* Print above the edited line. */
void tr_term_print(struct tr_term *term, const char *text);
/* Draw the prompt again because its text has changed. */
void tr_term_refresh(struct tr_term *term);
/* True when lines are edited: a person sits there. */
bool tr_term_edits(const struct tr_term *term);

/* Milliseconds of a clock that never goes back. */
int64_t tr_term_now_ms(void);

#endif
