/* A window for the layout test, with calls that have much to show, and the look at one of
 * its states in all sizes. */
#ifndef TR_TESTS_UI_LAYOUT_STOP_H
#define TR_TESTS_UI_LAYOUT_STOP_H

#include "base/file.h"
#include "support/temp.h"
#include "ui/inside.h"

struct fixture {
    char home[TR_TEMP_MAX], data[TR_PATH_MAX], board[TR_PATH_MAX];
    enum tr_lang lang;
    struct tr_app *app;
    const char *state;
    size_t frames, faults, reported;
};

/* Set up and tear down of cmocka; *state: a struct fixture without its window. */
int layout_begin(void **state);
int layout_end(void **state);

/* Look at the present state in all sizes of window and text; faults are printed and
 * counted. */
void stop_at(struct fixture *f, const char *state);

#endif
