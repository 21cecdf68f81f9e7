/* Inside of the phrases: the sources they come from. */
#ifndef TR_SCRIPT_PHRASES_INSIDE_H
#define TR_SCRIPT_PHRASES_INSIDE_H

#include "script/collect.h"
#include "script/lines_file.h"
#include "script/phrases.h"
#include "script/survey.h"

/* lines/<lang>.lua of one language. */
struct tr_lines_source {
    int file; /* of the request, or -1 */
    bool readable;
    struct tr_lines_file lines;
    char why[TR_ERR_MAX]; /* not readable: the reason */
};

/* One more wording of a key than there was. */
struct tr_more_wording {
    const struct tr_phrase *phrase; /* the key's last */
    const char *text;
};

struct tr_phrases_inside {
    struct tr_collected sources;
    struct tr_loaded loaded;
    struct tr_graph *graph;
    struct tr_survey survey;
    struct tr_lines_source lines[TR_LANG_COUNT];
    char **kept; /* owned texts */
    size_t kept_count, kept_cap;
    struct tr_more_wording *more;
    size_t more_count, more_cap;
    size_t cap;           /* of the phrases */
    tr_beat_order *order; /* may be NULL */
    char root[TR_PATH_MAX];
};

/* Bytes of a file that make way for others. */
struct tr_edit {
    int file;              /* of the request; -1: the file of lines that is not there yet */
    size_t at, cut, order; /* order: of those at one place */
    struct tr_buf text;
};

struct tr_edits {
    struct tr_phrases *p;
    struct tr_edit *v; /* owned; by file and place */
    size_t count, cap;
    const char *eol; /* of the file of lines */
    bool no_memory;
};

/* What was put into the phrases as edits.
 * e:      only p is set; tr_edits_done in any case
 * errors: TR_ELIMIT */
tr_status tr_edits_collect(struct tr_edits *e, tr_err *err);
void tr_edits_done(struct tr_edits *e);

/* From which language a text is taken to translate it, the nearest first. */
extern const uint8_t tr_lang_nearest[TR_LANG_COUNT][TR_LANG_COUNT];

/* Gather the phrases of the sources that have been read, in the order of the call.
 * errors: TR_ENOMEM */
tr_status tr_phrases_gather(struct tr_phrases *p, tr_err *err);

/* The new files did not fit: into memory, or into what a file may have. */
tr_status tr_phrases_too_large(tr_status status, tr_err *err);

/* A copy that lives as long as the phrases; NULL when memory is short. */
const char *tr_phrases_keep(struct tr_phrases *p, const char *text, size_t len);

#endif
