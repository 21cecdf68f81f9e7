/* The way in: tutorial, practice, exam. A level opens, and stays open, once its line of
 * scenarios/levels.txt has been fulfilled by the calls that were stored. Whoever writes
 * scenarios is never locked out of anything, nor are calls that are named on a command line;
 * this only says what the window's list offers. */
#ifndef TR_REPORT_LEVELS_H
#define TR_REPORT_LEVELS_H

#include "base/buf.h"
#include "sim/call.h"

#define TR_LEVELS_OF_LAST 50 /* calls that a level can look back upon */

/* What opens a level. */
struct tr_level {
    bool locked;      /* it needs anything at all */
    uint32_t calls;   /* so many */
    uint32_t of_last; /* ... of so many last ones of that mode */
    int mode;         /* enum tr_mode that counts; -1: any */
    int points;       /* at least */
    bool no_fatal;    /* without a fatal mistake */
};

struct tr_levels {
    struct tr_level v[TR_MODE_COUNT]; /* per enum tr_mode */
};

/* Read the table.
 * text:   of levels.txt, from anyone
 * name:   of the file, for messages
 * out:    untouched on error
 * errors: TR_EFORMAT, with file, line and what to write instead */
tr_status tr_levels_read(struct tr_levels *out, const char *text, size_t len, const char *name,
                         tr_err *err);
/* Of a data folder; one without the file locks nothing. errors: as above, TR_EIO, TR_ENOMEM;
 * *out locks nothing then */
tr_status tr_levels_load(struct tr_levels *out, const char *data_dir, tr_err *err);

#endif
