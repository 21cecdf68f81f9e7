/* Scenarios, houses and scorecards from their Lua sources to checked bytes. Lua
 * runs in the thirdring-loader process only; here sources are collected, the
 * process is started, bounded and read, and results are cached by digest. What
 * comes back is decoded like a stranger's file before anyone sees it. */
#ifndef TR_SCRIPT_READER_H
#define TR_SCRIPT_READER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/digest.h"
#include "base/status.h"
#include "script/places.h"

enum tr_load_kind { TR_LOAD_SCENARIO, TR_LOAD_HOUSE, TR_LOAD_CARD };

enum tr_severity { TR_SEV_NOTE, TR_SEV_WARNING, TR_SEV_ERROR };
extern const char *const tr_severity_names[3]; /* "note", "warning", "error" */

struct tr_finding {
    char code[8]; /* "TR012" */
    enum tr_severity severity;
    int line, column; /* from 1; 0: not known */
    char *file;       /* relative to the data folder; owned like the rest */
    char *path;       /* "beats.asks.on[2].to", may be "" */
    char *message;    /* one sentence */
    char *hint;       /* "did you mean \"offended\"?", may be "" */
};

struct tr_findings {
    struct tr_finding *v;
    size_t count, cap;
};
/* Add a finding (all texts are copied). errors: TR_ENOMEM */
tr_status tr_findings_add(struct tr_findings *list, const struct tr_finding *finding);
/* Give the texts of one finding back. */
void tr_finding_done(struct tr_finding *finding);
size_t tr_findings_errors(const struct tr_findings *list);
void tr_findings_done(struct tr_findings *list);
/* "file:line:column: path: message; hint [CODE]" without the parts that are missing. */
void tr_finding_format(const struct tr_finding *finding, char *out, size_t cap);

struct tr_loader {
    char data_dir[4096];  /* holds scenarios/ and assets/ */
    char cache_dir[4096]; /* empty: no cache */
    char program[4096];   /* the thirdring-loader executable */
};

/* Fill in from the environment.
 * data:   --data, may be NULL
 * errors: TR_ENOTFOUND (data folder or loader program), TR_ELIMIT */
tr_status tr_loader_init(struct tr_loader *loader, const char *data, tr_err *err);

/* What the loader says of itself: its version, and whether this system can filter
 * what it asks of the system. Lines of text, cut at cap; empty on failure.
 * errors: TR_ENOTFOUND (no loader program), TR_EIO, TR_ELIMIT, TR_EFORMAT */
tr_status tr_loader_version(char *out, size_t cap, tr_err *err);

struct tr_loaded {
    struct tr_buf bytes;     /* encoded graph, house or card; empty when there were errors */
    struct tr_digest digest; /* of bytes */
    struct tr_findings findings;
    struct tr_places places; /* of a scenario's parts; files as in findings */
    bool cached;
};
void tr_loaded_done(struct tr_loaded *loaded);

/* Load one by its id ("wrong_number", "yunshan", "base") or, for a scenario, by
 * the path of its folder (contains a slash), for a scorecard the path of its file.
 * out:    filled in even when the source has mistakes: then bytes are empty and
 *         findings say why, and the status is TR_EFORMAT
 * errors: TR_ENOTFOUND, TR_EFORMAT, TR_ELIMIT (time or memory of the loader),
 *         TR_EIO, TR_ENOMEM */
tr_status tr_load(const struct tr_loader *loader, enum tr_load_kind kind, const char *id,
                  struct tr_loaded *out, tr_err *err);

/* Ids in the data folder, sorted (folders with a scenario.lua; houses/ and
 * scorecards/ are not among the scenarios). errors: TR_EIO, TR_ENOMEM */
struct tr_names;
tr_status tr_load_ids(const struct tr_loader *loader, enum tr_load_kind kind, struct tr_names *out,
                      tr_err *err);

#endif
