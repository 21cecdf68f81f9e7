/* Everything of a scenario that a translator sees, in the order in which a call
 * comes to it, and the way back into the files: only the literals that changed are
 * written anew, every other byte of a file stays. The sources are edited as text;
 * the loader judges the outcome before anything is written. */
#ifndef TR_SCRIPT_PHRASES_H
#define TR_SCRIPT_PHRASES_H

#include "script/reader.h"
#include "sim/graph.h"

#define TR_PHRASE_KEY 160 /* bytes of a key or path, terminator included */

enum tr_phrase_kind {
    TR_PHRASE_HEAD,   /* title, captions, the slip, people, what is known */
    TR_PHRASE_FACT,   /* an option of a drawn fact */
    TR_PHRASE_SPOKEN, /* a beat's line */
    TR_PHRASE_CHOICE,
    TR_PHRASE_ASIDE,
    TR_PHRASE_EVENT, /* said when a side event begins */
    TR_PHRASE_OTHER  /* used, but by code: nothing is known of its place */
};

enum tr_phrase_home {
    TR_HOME_LINES, /* lines/<lang>.lua; the key is that of L"key" */
    TR_HOME_TABLE, /* a table by language in place; the key is a path */
    TR_HOME_PLAIN, /* one text in place for all languages; the key is a path */
    TR_HOME_CODE   /* in place, and made by code; the key is a path */
};

struct tr_phrase {
    char key[TR_PHRASE_KEY];
    uint32_t variant; /* 0: the only wording; else from 1 */
    enum tr_phrase_kind kind;
    enum tr_phrase_home home;
    uint16_t beat;      /* of the graph, or TR_NONE */
    uint16_t side;      /* EVENT: of graph->sides */
    uint32_t option;    /* CHOICE, ASIDE: from 1 */
    const char *path;   /* where it is met first: "beats.asks.caller"; may be "" */
    const char *source; /* in the language that is translated from */
    const char *text;   /* as it is now; "" when there is none */
    const char *file;   /* where the source stands: "lines/zh-Hans.lua" */
    int line;
    int site;         /* for phrases_edit.c, as is the rest */
    const char *next; /* NULL: stays */
};

struct tr_phrases {
    const struct tr_graph *graph;
    enum tr_lang from, to;
    const char *folder; /* "scenarios/x/": before file names */
    struct tr_phrase *v;
    size_t count;
    struct tr_phrases_inside *inside;
};

/* Fills in the beats in the order in which a call comes to them; room for all of them. */
typedef void tr_beat_order(const struct tr_graph *graph, uint16_t *beats);

/* from:     language to translate from; TR_LANG_COUNT chooses the nearest that has texts
 * order:    of the beats; NULL: as they are written
 * findings: what the loader says; caller frees, may be filled in on failure too
 * out:      caller frees with tr_phrases_free; untouched on error
 * errors:   as tr_load; TR_EINVAL (no language has texts of its own, name one) */
tr_status tr_phrases_load(struct tr_phrases **out, const struct tr_loader *loader, const char *id,
                          enum tr_lang from, enum tr_lang to, tr_beat_order *order,
                          struct tr_findings *findings, tr_err *err);
void tr_phrases_free(struct tr_phrases *phrases);

/* The phrase of a key, or of one of its wordings (0 and 1 are the same); NULL when
 * there is none. A wording beyond those that exist gives the key's last phrase. */
struct tr_phrase *tr_phrases_find(const struct tr_phrases *phrases, const char *key,
                                  uint32_t variant);

/* Would this do as the phrase's text? Gives TR_OK, or says why not: braces that the
 * source has not or that are missing, control characters, too long, or no place for
 * it in the files (TR_ENOTFOUND). */
tr_status tr_phrases_fits(const struct tr_phrases *phrases, const struct tr_phrase *phrase,
                          const char *text, tr_err *err);

/* Keep a text for tr_phrases_write. variant: as in tr_phrases_find; beyond the wordings
 * that exist it is added to them. errors: TR_ENOMEM */
tr_status tr_phrases_put(struct tr_phrases *phrases, struct tr_phrase *phrase, uint32_t variant,
                         const char *text, tr_err *err);

/* Write what was put into the files, if the scenario loads with it. Once: then the
 * phrases can only be freed.
 * dry:      everything but the writing
 * findings: of the loader, when it refuses
 * written:  files that were (or would be) written
 * errors:   TR_EFORMAT (it would not load: nothing is written), TR_EDENIED (a link, or
 *           changed meanwhile), TR_EIO, TR_ENOMEM; files are as they were */
tr_status tr_phrases_write(struct tr_phrases *phrases, const struct tr_loader *loader, bool dry,
                           struct tr_findings *findings, size_t *written, tr_err *err);

#endif
