/* A trainee's progress from a board: their stored calls are played again on the content
 * that was stored with them, and every call of the data folder is looked at for what it
 * exercises. Window and terminal show the same. */
#ifndef TR_REPORT_PROGRESS_READ_H
#define TR_REPORT_PROGRESS_READ_H

#include "base/file.h"
#include "report/progress.h"
#include "script/reader.h"
#include "store/progress.h"

#define TR_PROGRESS_RUNS 200     /* newest calls whose rules are looked at */
#define TR_PROGRESS_ANSWERS 1000 /* newest answers to questions */

struct tr_progress_wish {
    const struct tr_loader *loader;
    const char *board; /* path; one that is not there is an empty one, and is not made */
    const char *house; /* id */
    const char *card;  /* id; NULL: the one that the house names, else the usual one */
    const char *player;
    enum tr_lang lang; /* of titles */
    int64_t today;     /* day number */
    int32_t east_s;    /* seconds east of Greenwich of whoever counts the days */
};

/* A call of the data folder. */
struct tr_progress_scene {
    char *title;           /* owned */
    struct tr_exercise *v; /* owned */
};

struct tr_progress_all {
    struct tr_progress progress;
    struct tr_card *card; /* owned: the card in use, for its questions; NULL when it did not load */
    struct tr_progress_choice *choices; /* owned; by id */
    struct tr_progress_scene *scenes;   /* owned; of each choice */
    size_t choice_count;
    struct tr_next next;
    struct tr_answered *answered; /* owned */
    size_t answered_count;
    bool reviewed_today;      /* a self-review was made or skipped today */
    bool asked_today;         /* a question was answered today */
    size_t unknown;           /* of those, of another engine: only their points count */
    char moved[TR_PATH_MAX];  /* where a damaged board was set aside; else empty */
    char problem[TR_ERR_MAX]; /* the levels' file or the card cannot be read; empty: they can */
};

/* out:    caller's storage, tr_progress_all_done; all zero on error
 * errors: TR_EIO, TR_EBUSY, TR_EVERSION, TR_EFORMAT (the board), TR_ENOMEM */
tr_status tr_progress_read(struct tr_progress_all *out, const struct tr_progress_wish *wish,
                           tr_err *err);
void tr_progress_all_done(struct tr_progress_all *all);

#endif
