/* Where a scenario's sources hold texts for people, found token by token: L"key",
 * a text in place, a table by language. What code makes is not found here. */
#ifndef TR_SCRIPT_SURVEY_H
#define TR_SCRIPT_SURVEY_H

#include "script/lex.h"
#include "script/wire.h"
#include "sim/graph.h"

#define TR_SITE_PATH 160

enum tr_site_kind {
    TR_SITE_KEY,   /* L"key" */
    TR_SITE_PLAIN, /* one text for all languages */
    TR_SITE_TABLE  /* { ["zh-Hans"] = "…", en = "…" } */
};

struct tr_text_site {
    char path[TR_SITE_PATH]; /* "scenario.slip[2].title", "beats.asks.choices[1]"; "": not known */
    char key[TR_NAME_MAX];   /* of L"key" */
    enum tr_site_kind kind;
    int file; /* of the request */
    int line;
    struct tr_token in[TR_LANG_COUNT]; /* the literals; PLAIN: of the first; len 0: none */
    size_t room;                       /* TABLE: offset behind the last value that is a text */
};

struct tr_survey {
    struct tr_text_site *v; /* owned; by file, then as they are written */
    size_t count, cap;
};

/* All sources of the request but lines/.
 * out:    tokens borrow from the request; caller frees with tr_survey_done
 * errors: TR_ENOMEM */
tr_status tr_survey_read(struct tr_survey *out, const struct tr_request *req, tr_err *err);
void tr_survey_done(struct tr_survey *survey);

/* The first with this path, or NULL. */
const struct tr_text_site *tr_survey_find(const struct tr_survey *survey, const char *path);

#endif
